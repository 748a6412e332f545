import { readFileSync } from 'node:fs'
import { isVariableName, UnwritableValue } from '../../env/dotenv/edit.ts'
import type { SecretFormat } from '../../env/generate/formats.ts'
import { formatOf, generate } from '../../env/generate/generate.ts'
import { type FilePlan, planRotation, type RotationPlan } from '../../env/rotate/plan.ts'
import { secretName } from '../../env/secret-name.ts'
import { EXIT, type ExitCode } from '../../model.ts'
import { rememberNow } from './ages.ts'
import { backupFile, dropBackups, keepBackups, refusePending } from './backup.ts'
import { EnvError } from './error.ts'
import { absolutePath, envFilesOf, openProject, type Project, shownPath } from './local.ts'
import { readContent } from './read.ts'
import { rollout } from './rollout.ts'
import { count, say } from './screen.ts'
import { openState } from './state.ts'
import { confirmRotation, undoRotation } from './undo.ts'
import { editSecretFile } from './write.ts'

export interface RotateFlags {
  bits?: number
  format?: SecretFormat
  /** The new value comes from standard input. */
  stdin?: true
  /** Only these files. */
  in?: string[]
  confirm?: true
  undo?: true
}

/** Replaces a secret in every local file that sets it, or ends what an earlier call began. @throws EnvError */
export async function rotate(name: string, flags: RotateFlags): Promise<ExitCode> {
  if (!isVariableName(name)) throw new EnvError(`${JSON.stringify(name)} is no name of a variable: letters, digits and _ are`)
  if (flags.confirm && flags.undo) throw new EnvError('--confirm and --undo ask for different things: keep one')
  if (flags.confirm) return confirmRotation(name)
  if (flags.undo) return undoRotation(name)
  const state = openState()
  refusePending(state, name)
  refuseIssued(name, flags)
  const project = await openProject()
  const plan = planFor(project, name, flags)
  replaceAll(name, plan.files)
  for (const { file } of plan.files) rememberNow(file, state)
  await say([...done(name, plan, project), `the old values are kept in ${backupFile(state, name)} (mode 600)`, ''])
  await say(await rollout(project, name, shown(project, plan.files[0] as FilePlan)))
  return EXIT.clean
}

/** What somebody else hands out cannot be made up here. */
function refuseIssued(name: string, { bits, format, stdin }: RotateFlags): void {
  if (stdin || bits !== undefined || format !== undefined || secretName(name) !== 'token') return
  throw new EnvError(
    `${name}: by its name somebody else issues it. Make a new one there and hand it over:  hushgate rotate ${name} --stdin  (it reads one line). If the application makes it up itself, say so with --format base64url`,
  )
}

/** A key with a structure of its own, credentials as JSON, the path of a file: no random text takes their place. */
function refuseFormed(name: string, old: string): string {
  if (!/[\r\n]|^\s*\{|-----BEGIN|^(?:~|\.{0,2})\/[\w./-]{1,200}$/.test(old)) return old
  throw new EnvError(
    `${name}: its value is a key, a document or a path, not text that could be drawn. Make a new one and write it into the file`,
  )
}

function planFor(project: Project, name: string, flags: RotateFlags): RotationPlan {
  const files = flags.in ?? envFilesOf(project).map((path) => absolutePath(project, path))
  const read = files.map((file) => ({ file, content: readContent(file) }))
  const given = flags.stdin ? firstLine() : null
  const draw = (old: string): string => given ?? generate(flags.format ?? formatOf(refuseFormed(name, old)), flags.bits).value
  const plan = wrapped(name, () => planRotation(read, name, draw))
  if (plan.encrypted.length > 0)
    throw new EnvError(
      `${name}: is encrypted in ${plan.encrypted.map((file) => shownPath(project, file)).join(', ')}: set it with the tool that encrypts it (dotenvx set, sops edit)`,
    )
  if (plan.files.length > 0) return plan
  const where = files.length === 0 ? 'no environment file is here' : `none of ${count(files.length, 'environment file')} has a value for it`
  throw new EnvError(`${name}: ${where}; hushgate generate ${name} --to .env  makes one`)
}

function wrapped<Result>(name: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw error instanceof UnwritableValue ? new EnvError(`${name}: ${error.message}`) : error
  }
}

function firstLine(): string {
  const [line = ''] = readFileSync(0).toString('latin1').split(/\r?\n/)
  if (line === '' || line.includes('\0')) throw new EnvError('--stdin: a line with the new value was expected on standard input')
  return line
}

/** Every file, or none: what was written is put back where a later one fails. */
function replaceAll(name: string, plans: readonly FilePlan[]): void {
  const backups = keepBackups(
    [name],
    plans.map(({ file, content, after }) => ({ file, before: content, after })),
  )
  const written: FilePlan[] = []
  try {
    for (const plan of plans) {
      exchange(plan.file, plan.content, plan.after)
      written.push(plan)
    }
  } catch (error) {
    for (const plan of written) exchange(plan.file, plan.after, plan.content)
    dropBackups(backups)
    throw error
  }
}

/** @throws EnvError the file is no longer what it was when it was read */
export function exchange(file: string, before: string, after: string): void {
  editSecretFile(file, (content) => {
    if (content !== before) throw new EnvError(`${file}: was changed by somebody else in the meantime; nothing was replaced`)
    return after
  })
}

function shown(project: Project, { file }: FilePlan): string {
  return shownPath(project, file)
}

function done(name: string, { files, alike }: RotationPlan, project: Project): string[] {
  const own = files.filter(({ changes }) => changes.some((change) => change.name === name))
  const followers = files.flatMap((plan) =>
    plan.changes.filter((change) => change.name !== name).map((change) => `${change.name} in ${shown(project, plan)}`),
  )
  return [
    `${name} has a new value in ${own.map((plan) => shown(project, plan)).join(', ')}`,
    ...followers.map((follower) => `${follower} held the old value and follows`),
    ...alike.map((place) => `${shownPlace(project, place)} had the same value and keeps it: two secrets must differ, rotate it too`),
  ]
}

function shownPlace(project: Project, place: string): string {
  const at = place.lastIndexOf(': ')
  return `${place.slice(at + 2)} in ${shownPath(project, place.slice(0, at))}`
}
