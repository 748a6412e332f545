import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { reportTargets } from '../../config/merge.ts'
import { exitCode } from '../../report/index.ts'
import type { Finish } from '../finish.ts'
import { type guarded, report } from '../execute.ts'
import { addOptions, lineOf } from './options.ts'

const EXAMPLES = `
Examples:
  hushgate scan --history --shard 1/2 --format json=1.json    one job
  hushgate scan --history --shard 2/2 --format json=2.json    another
  hushgate merge 1.json 2.json --format sarif                 the report of the whole, with its exit code`

export function mergeCommand(finish: Finish): Command {
  const command = new Command('merge')
    .description('one report of the json reports that the parts of a scan (--shard) wrote')
    .argument('<reports...>', 'the json report of every part')
    .addHelpText('after', EXAMPLES)
  return addOptions(command, 'merge').action((files: string[]) => finish(() => merge(command, files)))
}

async function merge(command: Command, files: readonly string[]): ReturnType<typeof guarded> {
  const { color = null, quiet = false, ...line } = lineOf(command, 'merge', files)
  const { mergeReports, MergeError } = await import('../../shard/merge/index.ts')
  const read = (name: string): { name: string; text: string } => {
    try {
      return { name, text: readFileSync(resolve(name), 'utf8') }
    } catch (error) {
      throw new MergeError(`${name}: cannot be read: ${(error as Error).message}`)
    }
  }
  const outcome = mergeReports(files.map(read))
  await report(outcome, { cwd: process.cwd(), formats: reportTargets(line, process.cwd()), color, quiet, thorough: false })
  return exitCode(outcome)
}
