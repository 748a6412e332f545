import type * as ChildProcess from 'node:child_process'
import { createRequire } from 'node:module'

/** A question to another program: started by its name on PATH, without a shell. */
export interface Command {
  file: string
  args: readonly string[]
  cwd?: string
  env: NodeJS.ProcessEnv
  input?: string | Uint8Array
  /** Bytes of answer; more ends the child. */
  maxBytes: number
}

export interface Ended {
  /** null: it did not start, or was killed. */
  status: number | null
  signal: string | null
  stdout: Buffer
  stderr: Buffer
  /** It did not start (ENOENT …), answered too much (ENOBUFS), or did not take its whole input (EPIPE). */
  error?: NodeJS.ErrnoException
}

let library: typeof ChildProcess | undefined

/** Node's module, loaded by who needs it: with the network and the streams behind it that takes Node 3 ms and Bun 2. */
export function childProcess(): typeof ChildProcess {
  library ??= createRequire(import.meta.url)('node:child_process') as typeof ChildProcess
  return library
}

/** Runs a program and waits for it. Never throws for what the program does. */
export function runAndWait(command: Command): Ended {
  return 'bun' in process.versions ? runOnBun(command) : (runOnNode20(command) ?? runOnNode(command))
}

function runOnNode({ file, args, maxBytes, ...rest }: Command): Ended {
  const { error, ...ended } = childProcess().spawnSync(file, args, { input: '', ...rest, maxBuffer: maxBytes, windowsHide: true })
  return { ...ended, ...(error ? { error } : {}) }
}

/** https://bun.com/docs/runtime/child-process#blocking-api-bun-spawnsync: the part that is used. */
interface Bun {
  spawnSync(options: object): {
    exitCode: number | null
    signalCode?: string
    stdout: Buffer
    stderr: Buffer
    exitedDueToMaxBuffer?: boolean
  }
}

/** Its node:child_process does the same, and takes 2 ms to load and 1 ms a question more. */
function runOnBun({ file, args, maxBytes, input = '', ...rest }: Command): Ended {
  const pipes = { stdin: Buffer.from(input), stdout: 'pipe', stderr: 'pipe' }
  try {
    const { Bun } = globalThis as unknown as { Bun: Bun }
    const ended = Bun.spawnSync({ cmd: [file, ...args], ...rest, ...pipes, maxBuffer: maxBytes, windowsHide: true })
    const error = ended.exitedDueToMaxBuffer ? Object.assign(new Error('too long an answer'), { code: 'ENOBUFS' }) : null
    const { exitCode: status, signalCode: signal = null, stdout, stderr } = ended
    return { status, signal, stdout, stderr, ...(error ? { error } : {}) }
  } catch (error) {
    return { status: null, signal: null, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0), error: error as NodeJS.ErrnoException }
  }
}

/** What node:child_process asks itself, https://github.com/nodejs/node/blob/v20.x/src/spawn_sync.cc. */
interface Binding {
  spawn(options: object): { status: number | null; signal: string | null; output: [null, Buffer, Buffer] | null; error?: number }
}

/**
 * Node 20 starts in twice the time of its successors, and loading node:child_process is most of what a hook adds to that. What it asks
 * can be asked without it; that line of Node gets no more changes. null: to be asked in the ordinary way, which also says what went wrong.
 */
function runOnNode20({ file, args, cwd, env, input = '', maxBytes }: Command): Ended | null {
  if (!mayBind() || args.some((arg) => arg.includes('\0'))) return null
  const envPairs = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : `${name}=${value}`))
  const [stdin, out] = [
    { type: 'pipe', readable: true, writable: false, input: Buffer.from(input) },
    { type: 'pipe', readable: false, writable: true },
  ]
  try {
    const { spawn } = (process as unknown as { binding(name: string): Binding }).binding('spawn_sync')
    const ended = spawn({ file, args: [file, ...args], cwd, envPairs, maxBuffer: maxBytes, stdio: [stdin, out, out] })
    if (ended.error !== undefined || ended.output === null) return null
    return { status: ended.status, signal: ended.signal, stdout: ended.output[1], stderr: ended.output[2] }
  } catch {
    return null
  }
}

/** Whoever has Node tell of what is outdated would be told of this. */
function mayBind(): boolean {
  const { execArgv, env, platform, version } = process
  const isAsked = env.NODE_PENDING_DEPRECATION !== undefined || `${execArgv} ${env.NODE_OPTIONS}`.includes('--pending-deprecation')
  return version.startsWith('v20.') && platform !== 'win32' && !isAsked
}
