import { resolve } from 'node:path'
import { childProcess, type Ended, runAndWait } from './child.ts'
import { GitError, TooLongError } from './error.ts'
import { eachPiece } from './pieces.ts'

/** Bytes of answer that one synchronous question may have; more is asked for as a stream. */
export const MAX_SYNC_BYTES = 64 << 20

/** Where and how git is asked. */
export interface GitPlace {
  /** Absolute folder to run in. */
  cwd: string
  /** True for a repository other than the one whose hook runs us: its GIT_* variables would point git at the wrong index. */
  foreign?: boolean
}

/**
 * Before every question: a replaced blob must not read as clean (refs/replace), and no fsmonitor hook of the
 * repository may run. Nor must a graft, which hides a part of the history (GIT_GRAFT_FILE below).
 */
const SAFE_FLAGS = [
  '--no-replace-objects',
  '-c',
  'advice.graftFileDeprecated=false',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'submodule.recurse=false',
]

const DEV_NULL = process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null'

/** `git rev-parse --local-env-vars`, git 2.39. */
const LOCAL_VARIABLES =
  /^GIT_(ALTERNATE_OBJECT_DIRECTORIES|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|OBJECT_DIRECTORY|DIR|WORK_TREE|IMPLICIT_WORK_TREE|GRAFT_FILE|INDEX_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|PREFIX|SHALLOW_FILE|COMMON_DIR)$/

function environment(place: GitPlace, extra: Record<string, string>): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_GRAFT_FILE: DEV_NULL, ...extra }
  // These count from the folder that git is started in, which may be another than ours.
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR']) if (env[name]) env[name] = resolve(env[name])
  if (place.foreign) for (const name of Object.keys(env)) if (LOCAL_VARIABLES.test(name)) delete env[name]
  return env
}

export interface AskOptions {
  input?: string | Uint8Array
  env?: Record<string, string>
  /** Exit statuses that are answers too. Default: 0 only. */
  accept?: readonly number[]
}

export interface Answer {
  stdout: Buffer
  stderr: Buffer
  status: number
}

/**
 * Asks git and waits for the whole answer.
 * @throws GitError when git is missing, fails, or answers more than MAX_SYNC_BYTES (status null, `tooLong` true)
 */
export function askGit(place: GitPlace, args: readonly string[], options: AskOptions = {}): Answer {
  const result = runAndWait({
    file: 'git',
    args: [...SAFE_FLAGS, ...args],
    cwd: place.cwd,
    env: environment(place, options.env ?? {}),
    input: options.input ?? '',
    maxBytes: MAX_SYNC_BYTES,
  })
  // EPIPE: git ended before it had read the question; its own words say why.
  const isDeaf = result.error?.code === 'EPIPE'
  if (result.error && !isDeaf) throw startError(result.error)
  if (isDeaf || result.status === null || !(options.accept ?? [0]).includes(result.status)) throw failure(args, result)
  return { stdout: result.stdout, stderr: result.stderr, status: result.status }
}

function startError(error: NodeJS.ErrnoException): GitError {
  if (error.code === 'ENOENT') return new GitError('git was not found: install git, or add it to PATH', null)
  if (error.code === 'ENOBUFS') return new TooLongError('git answered more than fits into memory at once', null)
  return new GitError(`git could not be started: ${error.message}`, null)
}

function failure(args: readonly string[], result: Ended): GitError {
  return new GitError(describeFailure(args, result.stderr.toString('utf8'), result.status ?? result.signal), result.status)
}

/** What git answers to an option that it does not know: it is older than the questions asked here. */
const USAGE_STATUS = 129

function describeFailure(args: readonly string[], stderr: string, end: number | string | null): string {
  const words = stderr.trim().replace(/^(fatal|error): /, '')
  const question = `git ${args.find((arg) => !arg.startsWith('-')) ?? ''}`
  if (end === USAGE_STATUS) return `${question} does not know what it was asked: hushgate needs git 2.31 or newer`
  return `${question} failed: ${words || `ended with ${end}`}`
}

/**
 * Asks git for an answer of any size. `onData` gets its bytes as they come, the next ones after what it
 * answers is done; whatever it throws ends the child.
 * @throws GitError as askGit does
 */
export async function streamGit(
  place: GitPlace,
  args: readonly string[],
  input: AsyncIterable<string> | Iterable<string>,
  onData: (chunk: Buffer) => unknown,
): Promise<void> {
  const child = childProcess().spawn('git', [...SAFE_FLAGS, ...args], { cwd: place.cwd, env: environment(place, {}), windowsHide: true })
  const errors: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  const ended = new Promise<number | string | null>((resolve, reject) => {
    child.on('error', (error) => reject(startError(error)))
    child.on('close', (status, signal) => resolve(status ?? signal))
  })
  ended.catch(() => {})
  const feeding = feed(child.stdin, input)
  feeding.catch(() => child.kill())
  try {
    await eachPiece(child.stdout, onData)
  } finally {
    if (child.exitCode === null) child.kill()
  }
  // Who gives the questions may wait for answers that a child which has ended never gives.
  await Promise.race([feeding, ended])
  const end = await ended
  const words = Buffer.concat(errors).toString('utf8')
  if (end !== 0) throw new GitError(describeFailure(args, words, end), typeof end === 'number' ? end : null)
}

/** The whole of an answer that may be longer than a synchronous one. @throws GitError as askGit does */
export async function wholeAnswer(place: GitPlace, args: readonly string[], input: Iterable<string> = []): Promise<Buffer> {
  const chunks: Buffer[] = []
  await streamGit(place, args, input, (chunk) => chunks.push(chunk))
  return Buffer.concat(chunks)
}

/** Writes with back-pressure. A child that ends early closes the pipe: its exit status says why, so EPIPE is no news. */
async function feed(stdin: NodeJS.WritableStream, input: AsyncIterable<string> | Iterable<string>): Promise<void> {
  let open = true
  stdin.on('error', () => {
    open = false
  })
  for await (const piece of input) {
    if (!open) return
    if (!stdin.write(piece)) await Promise.race([once(stdin, 'drain'), once(stdin, 'close')])
  }
  stdin.end()
}

function once(stream: NodeJS.WritableStream, event: string): Promise<void> {
  return new Promise((resolve) => {
    stream.once(event, () => resolve())
  })
}
