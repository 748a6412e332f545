import { execPath, version } from 'node:process'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Command, type Ended, runAndWait } from '../../src/git/child.ts'

afterEach(() => vi.unstubAllEnvs())

/** A Node program that is told what to do. */
const command = (code: string, more: Partial<Command> = {}): Command => ({
  file: execPath,
  args: ['-e', code],
  env: { PATH: process.env.PATH, ASKED: 'yes', LEFT: undefined },
  maxBytes: 1 << 20,
  ...more,
})

const words = ({ status, signal, stdout, stderr, error }: Ended): unknown => [status, signal, `${stdout}`, `${stderr}`, error?.code]

/** Node 20 has a shorter way, which nobody takes who asks to be told of outdated things. */
const WAYS: [string, Record<string, string>][] = [
  [`as ${version} does`, {}],
  ['the ordinary way', { NODE_PENDING_DEPRECATION: '0' }],
]

describe.each(WAYS)('runAndWait, %s', (_name, env) => {
  const run = (...request: Parameters<typeof command>): Ended => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    return runAndWait(command(...request))
  }

  it('hands over input, folder and variables, and gives both answers and the status', () => {
    const code = `process.stdin.on('data', (d) => process.stdout.write(d)).on('end', () => {
      console.error(process.cwd(), process.env.ASKED, 'LEFT' in process.env); process.exitCode = 3 })`
    expect(words(run(code, { input: 'a\0b\xff', cwd: '/' }))).toEqual([3, null, 'a\0b\xff', '/ yes false\n', undefined])
  })

  it('input of bytes, and none', () => {
    const code = `let n = 0; process.stdin.on('data', (d) => { n += d.length }).on('end', () => console.log(n))`
    expect(run(code, { input: new Uint8Array(300_000) }).stdout.toString()).toBe('300000\n')
    expect(run(code).stdout.toString()).toBe('0\n')
  })

  it('a long answer comes whole; one that is too long is an error', () => {
    const code = 'process.stdout.write("x".repeat(900_000))'
    expect(run(code).stdout.length).toBe(900_000)
    expect(run(code, { maxBytes: 800_000 }).error?.code).toBe('ENOBUFS')
  })

  it.skipIf(process.platform === 'win32')('a killed child has no status', () => {
    expect(words(run('process.kill(process.pid, "SIGKILL")'))).toEqual([null, 'SIGKILL', '', '', undefined])
  })

  it('what cannot be started is an error', () => {
    expect(run('', { file: 'hushgate-no-such-program' })).toMatchObject({ status: null, error: { code: 'ENOENT' } })
    expect(run('', { cwd: '/hushgate-no-such-folder' })).toMatchObject({ status: null, error: { code: 'ENOENT' } })
  })

  it.skipIf(process.platform === 'win32')('a child that does not listen is an error', () => {
    expect(run('process.exit(4)', { input: new Uint8Array(5_000_000) })).toMatchObject({ status: 4, error: { code: 'EPIPE' } })
  })

  it('an argument with a NUL is refused, not cut', () => {
    expect(() => run('', { args: ['-e', 'console.log(1)//\0'] })).toThrow(/null bytes/)
  })
})
