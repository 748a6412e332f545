import { parseHookArgs } from '../config/args.ts'
import { EXIT, type CheckName } from '../model.ts'
import type { RunRequest } from '../run.ts'
import { execute, guarded } from './execute.ts'
import { print } from './output.ts'

/**
 * A hook's whole life: its checks over what is being committed, and the process's exit code.
 *
 * @param id the hook's name, for SKIP (the pre-commit framework's list of hooks to leave out, honoured everywhere)
 * @returns how much it looked at, in bytes and files: who loads the hook keeps the code of a run that needed much of it
 */
export async function runHook(checks: readonly CheckName[], id: string, argv: readonly string[] = process.argv.slice(2)): Promise<number> {
  let work = 0
  // Until it has answered: a process that ends on the way must not pass.
  process.exitCode = EXIT.failed
  process.exitCode = await guarded(async () => {
    if (isSkipped(id)) {
      await print(process.stderr, `hushgate: ${id} was left out, because SKIP names it\n`)
      return EXIT.clean
    }
    const request: RunRequest = { line: parseHookArgs(argv), cwd: process.cwd(), env: process.env, checks, source: { kind: 'auto' } }
    return execute(request, ({ bytesScanned, filesScanned }) => {
      work = bytesScanned + filesScanned
    })
  })
  return work
}

function isSkipped(id: string): boolean {
  return (process.env.SKIP ?? '').split(',').some((name) => name.trim() === id)
}
