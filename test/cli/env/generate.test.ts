import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { distFile } from '../../support/dist.ts'
import { cleanEnv } from '../../support/repo.ts'
import { filesBelow, place, valueIn } from './support.ts'

describe('to standard output', () => {
  it.each<[string[], RegExp]>([
    [[], /^[\w-]{64}\n$/],
    [['--format', 'hex'], /^[0-9a-f]{64}\n$/],
    [['--format', 'hex', '--bits', '128'], /^[0-9a-f]{32}\n$/],
    [['--format', 'base62', 'A'], /^A=[0-9A-Za-z]{64}\n$/],
    [['--format', 'words', 'A', 'B'], /^A=[a-z]{5}(-[a-z]{5}){15}\nB=[a-z]{5}(-[a-z]{5}){15}\n$/],
  ])('%j', (args, wanted) => {
    using here = place()
    const { code, stdout, output } = here.run('generate', ...args)
    expect([code, output]).toEqual([0, stdout])
    expect(stdout).toMatch(wanted)
  })

  it.each([
    [['--bits', '64'], /128 to 4096/],
    [['--bits', 'many'], /128 to 4096/],
    [['--format', 'rot13'], /choices|Allowed/],
    [['A-B'], /no name of a variable/],
    [['A=x'], /no name of a variable/],
    [['A', '--rotate'], /--to FILE/],
    [['--to', '.env'], /needs the names/],
  ])('%j is refused', (args, why) => {
    using here = place()
    const { code, output } = here.run('generate', ...args)
    expect([code, existsSync(join(here.dir, '.env'))]).toEqual([2, false])
    expect(output).toMatch(why)
  })
})

describe('into a file', () => {
  it('a new one, mode 600, and shows no value', () => {
    using here = place()
    const { code, output } = here.run('generate', 'SECRET_KEY', 'JWT_SECRET_KEY', '--to', '.env')
    const text = here.text('.env')
    expect([code, here.mode('.env')]).toEqual([0, 0o600])
    expect(text).toMatch(/^SECRET_KEY=[\w-]{64}\nJWT_SECRET_KEY=[\w-]{64}\n$/)
    for (const name of ['SECRET_KEY', 'JWT_SECRET_KEY']) expect(output).not.toContain(valueIn(text, name))
    expect(output).toBe('.env: SECRET_KEY, JWT_SECRET_KEY: 2 new values of 384 bits\n')
    expect(readdirSync(here.dir).sort()).toEqual(['.env', '.git', '.gitignore'])
  })

  it.each([
    ['CRLF', 'A=1\r\nSECRET_KEY=\r\nB=2\r\n', /^A=1\r\nSECRET_KEY=[\w-]{64}\r\nB=2\r\n$/],
    ['no final line end', 'A=1', /^A=1\nSECRET_KEY=[\w-]{64}\n$/],
    ['a byte order mark', '\u00ef\u00bb\u00bfA=1\n', /^\u00ef\u00bb\u00bfA=1\nSECRET_KEY=[\w-]{64}\n$/],
    ['bytes that are no UTF-8', 'A=\u00ff\u00fe\n', /^A=\u00ff\u00fe\nSECRET_KEY=[\w-]{64}\n$/],
    ['an empty file', '', /^SECRET_KEY=[\w-]{64}\n$/],
    ['quotes and a comment', 'export SECRET_KEY="" # mine\n', /^export SECRET_KEY="[\w-]{64}" # mine\n$/],
  ])('with %s, nothing else changes', (_what, before, wanted) => {
    using here = place()
    here.write('.env', Buffer.from(before, 'latin1'))
    chmodSync(join(here.dir, '.env'), 0o644)
    expect(here.run('generate', 'SECRET_KEY', '--to', '.env').code).toBe(0)
    expect(here.text('.env')).toMatch(wanted)
    expect(here.mode('.env')).toBe(0o600)
  })

  it("a template's words count as not set, in the README's order", () => {
    using here = place({ '.env.example': 'SECRET_KEY=changeme\nJWT_SECRET_KEY="<your-secret>"\nA=${B}\n' })
    here.write('.env', here.text('.env.example'))
    expect(here.run('generate', 'SECRET_KEY', 'JWT_SECRET_KEY', '--to', '.env').code).toBe(0)
    expect(here.text('.env')).toMatch(/^SECRET_KEY=[\w-]{64}\nJWT_SECRET_KEY="[\w-]{64}"\nA=\$\{B\}\n$/)
    expect(here.kept().filter((file) => file.name.startsWith('backups'))).toEqual([])
    const before = here.text('.env')
    expect(here.run('generate', 'SECRET_KEY', '--to', '.env').code).toBe(2)
    expect(here.run('generate', 'A', '--to', '.env').code).toBe(2)
    expect(here.text('.env')).toBe(before)
  })

  it('a name that is there twice, once with a value, has one', () => {
    using here = place({ '.env': 'A_KEY=k9QzP2mW7vX4\nA_KEY=changeme\n' })
    expect(here.run('generate', 'A_KEY', '--to', '.env').code).toBe(2)
  })

  it('what has a value stays, and nothing at all is written', () => {
    using here = place({ '.env': 'A=1\nB=\n' })
    const { code, output } = here.run('generate', 'B', 'A', '--to', '.env')
    expect([code, here.text('.env')]).toEqual([2, 'A=1\nB=\n'])
    expect(output).toContain('A has a value already; nothing was written')
  })

  it('--rotate replaces it, keeps the old one outside the repository, and rotate --undo brings it back', () => {
    using here = place({ '.env': 'A=old-value-1\n' })
    expect(here.run('generate', 'A', 'B', '--to', '.env', '--rotate').code).toBe(0)
    const text = here.text('.env')
    expect(text).toMatch(/^A=[\w-]{64}\nB=[\w-]{64}\n$/)
    const kept = here.kept().filter((file) => file.name.startsWith('backups'))
    expect(kept.map((file) => [file.mode, file.text.includes('old-value-1'), file.text.includes(valueIn(text, 'A'))])).toEqual([
      [0o600, true, false],
    ])
    expect(filesBelow(here.dir).some((file) => !file.name.startsWith('.git/') && file.text.includes('old-value-1'))).toBe(false)
    expect(here.run('rotate', 'A', '--undo').code).toBe(0)
    expect(valueIn(here.text('.env'), 'A')).toBe('old-value-1')
    expect(here.kept().filter((file) => file.name.startsWith('backups'))).toEqual([])
  })

  it('a template is not written to, a file that git does not ignore is warned of', () => {
    using here = place()
    expect(here.run('generate', 'A', '--to', '.env.example')).toMatchObject({ code: 2, output: expect.stringContaining('template') })
    here.write('.gitignore', '')
    expect(here.run('generate', 'A', '--to', '.env')).toMatchObject({
      code: 0,
      output: expect.stringContaining('git does not ignore .env'),
    })
  })

  it('works outside any repository', () => {
    using here = place()
    const { code } = here.runWith({ cwd: here.state }, 'generate', 'A', '--to', 'x.env')
    expect([code, existsSync(join(here.state, 'x.env'))]).toEqual([0, true])
  })
})

describe('what is no file for secrets', () => {
  it.each<[string, string | null, RegExp]>([
    ['app.js', 'run()\n', /no environment file/],
    ['app.js', null, /no environment file/],
    ['app.js', 'A=1\n', /no environment file/],
    ['c.json', '{}\n', /no environment file/],
    ['Makefile', 'all:\n\tmake\n', /no environment file/],
    ['.git/config', null, /belongs to git/],
    ['.git/.env', null, /belongs to git/],
  ])('%s with %j is refused', (to, content, why) => {
    using here = place()
    if (content !== null) here.write(to, content)
    const before = existsSync(join(here.dir, to)) ? here.text(to) : null
    const { code, output } = here.run('generate', 'SECRET_KEY', '--to', to)
    expect([code, output]).toEqual([2, expect.stringMatching(why)])
    expect(output).toContain('such as .env')
    expect(existsSync(join(here.dir, to)) ? here.text(to) : null).toBe(before)
  })

  it('what git tracks is refused, with the way out', () => {
    using here = place()
    here.git('config', 'advice.addIgnoredFile', 'false')
    here.write('.env', 'A=1\n')
    here.git('add', '-f', '.env')
    const { code, output } = here.run('generate', 'SECRET_KEY', '--to', '.env')
    expect([code, here.text('.env')]).toEqual([2, 'A=1\n'])
    expect(output).toMatch(/git tracks it.*git rm --cached/s)
    here.git('rm', '-q', '--cached', '.env')
    expect(here.run('generate', 'SECRET_KEY', '--to', '.env').code).toBe(0)
  })

  it.each([
    ['secrets', null],
    ['prod.conf', 'A=1\n# more\nexport B=2\n'],
  ])('%s may be one', (to, content) => {
    using here = place()
    if (content !== null) here.write(to, content)
    expect(here.run('generate', 'SECRET_KEY', '--to', to).code).toBe(0)
  })
})

describe('what is hostile', () => {
  it('a link is not followed', () => {
    using here = place({ target: 'X=1\n' })
    symlinkSync('target', join(here.dir, '.env'))
    const { code, output } = here.run('generate', 'A', '--to', '.env')
    expect([code, here.text('target')]).toEqual([2, 'X=1\n'])
    expect(output).toContain('is a link')
    symlinkSync('nowhere', join(here.dir, '.env.local'))
    expect(here.run('generate', 'A', '--to', '.env.local').code).toBe(2)
    expect(existsSync(join(here.dir, 'nowhere'))).toBe(false)
  })

  it.each<[string, (dir: string) => void, RegExp]>([
    ['a folder', (dir) => mkdirSync(join(dir, '.env')), /no regular file/],
    ['NUL bytes', (dir) => writeFileSync(join(dir, '.env'), 'A=\0'), /NUL/],
    ['UTF-16', (dir) => writeFileSync(join(dir, '.env'), Buffer.from('\ufeffB=1\n', 'utf16le')), /UTF-16/],
    ['a quote that could swallow the value', (dir) => writeFileSync(join(dir, '.env'), 'B="x\n'), /^$/],
  ])('%s', (_what, make, why) => {
    using here = place()
    make(here.dir)
    const { code, output } = here.run('generate', 'A', '--to', '.env')
    if (why.source === '^$') expect([code, here.text('.env')]).toEqual([0, expect.stringMatching(/^B="x\nA=[\w-]{64}\n$/)])
    else expect([code, output]).toEqual([2, expect.stringMatching(why)])
    expect(readdirSync(here.dir).filter((name) => name.includes('lock'))).toEqual([])
  })

  it('a folder that is not there, and one that is a file', () => {
    using here = place({ file: '' })
    for (const to of ['no/.env', 'file/.env']) {
      const { code, output } = here.run('generate', 'A', '--to', to)
      expect([code, output]).toEqual([2, expect.stringMatching(/cannot be written|there is no such/)])
    }
  })

  it('a lock that somebody left is taken over, one that is held is waited for', () => {
    using here = place()
    const lock = join(here.dir, '.env.hushgate-lock')
    writeFileSync(lock, '')
    utimesSync(lock, new Date(0), new Date(0))
    expect(here.run('generate', 'A', '--to', '.env').code).toBe(0)
    expect(existsSync(lock)).toBe(false)
  })

  it('many at once lose nothing', async () => {
    using here = place()
    const names = Array.from({ length: 8 }, (_, at) => `KEY_${at}`)
    const run = (name: string): Promise<number | null> =>
      new Promise((done) => {
        const env = cleanEnv({ HUSHGATE_STATE: here.state })
        const child = spawn(process.execPath, [distFile('bin.js'), 'generate', name, '--to', '.env'], {
          cwd: here.dir,
          env,
          stdio: 'ignore',
        })
        child.on('close', done)
      })
    expect(await Promise.all(names.map(run))).toEqual(names.map(() => 0))
    const text = readFileSync(join(here.dir, '.env'), 'utf8')
    for (const name of names) expect(text).toMatch(new RegExp(`^${name}=[\\w-]{64}$`, 'm'))
  })

  it('where the state cannot be kept, nothing is replaced', () => {
    using here = place({ '.env': 'A=1\n', file: '' })
    const { code, output } = here.runWith({ env: { HUSHGATE_STATE: join(here.dir, 'file') } }, 'generate', 'A', '--to', '.env', '--rotate')
    expect([code, here.text('.env')]).toEqual([2, 'A=1\n'])
    expect(output).toContain('HUSHGATE_STATE')
  })
})
