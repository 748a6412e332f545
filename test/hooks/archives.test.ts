import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeTar, makeZip } from '../support/archives.ts'
import { distFile } from '../support/dist.ts'
import { commitWithHook, installHook, runCli, runHook } from '../support/hook.ts'
import { CHILD_LIMIT_MS, makeRepo, type Repo } from '../support/repo.ts'
import { githubToken } from '../support/tokens.ts'

const SECRET = githubToken(1)
const OTHER = githubToken(2)
const leaky = (token = SECRET): string => `a = 1\nTOKEN = "${token}"\n`
const zipOf = (files: Record<string, string | Buffer>): Buffer =>
  makeZip(Object.entries(files).map(([name, content]) => ({ name, content })))
const tgzOf = (files: Record<string, string | Buffer>): Buffer =>
  gzipSync(makeTar(Object.entries(files).map(([name, content]) => ({ name, content }))))
const encrypted = makeZip([{ name: 'a', content: 'x', flags: 1 }])
const allow = (more: object): string =>
  JSON.stringify({ allow: { paths: [{ path: 'a.zip', reason: 'a fixture of the parser', ...more }] } })

describe('a commit', () => {
  it.each<[string, string, Buffer, string]>([
    ['a zip', 'a.zip', zipOf({ 'conf/app.py': leaky() }), 'zip: conf/app.py:2:10'],
    ['a zip under any name', 'logo.png', zipOf({ 'app.py': leaky() }), 'zip: app.py:2:10'],
    ['stored', 'a.whl', makeZip([{ name: 'app.py', content: leaky(), method: 0 }]), 'zip: app.py:2:10'],
    ['a tar', 'a.tar', makeTar([{ name: 'app.py', content: leaky() }]), 'tar: app.py:2:10'],
    ['nested', 'a.tgz', tgzOf({ 'lib/b.jar': zipOf({ 'c.txt': leaky() }) }), 'gzip, then tar: lib/b.jar, then zip: c.txt:2:10'],
    ['UTF-16 in a zip', 'a.zip', zipOf({ 'a.txt': Buffer.from(`\ufeff${leaky()}`, 'utf16le') }), 'zip: a.txt:2:10'],
    ['behind the first window', 'a.gz', gzipSync(`${'line\n'.repeat(2 << 20)}${leaky()}`), 'gzip:2097154:10'],
    ['base64 in a zip', 'a.zip', zipOf({ 'a.txt': Buffer.from(leaky()).toString('base64') }), 'zip: a.txt:1:'],
    [
      'an archive over the first window',
      'a.zip',
      makeZip([
        { name: 'x', content: Buffer.alloc(9 << 20), method: 0 },
        { name: 'a.txt', content: leaky() },
      ]),
      'zip: a.txt:2:10',
    ],
  ])('with a secret in %s is blocked once, and told where', (_name, path, bytes, via) => {
    using repo = makeRepo()
    installHook(repo)
    repo.write('hushgate.config.json', JSON.stringify({ size: { max: '30 MB' } }))
    repo.stage(path, bytes)
    const { hookCode, output } = commitWithHook(repo)
    expect(hookCode).toBe(1)
    expect(output).toContain(via)
    expect(output).not.toContain(SECRET)
    expect(output).toContain('1 finding in 1 file')
  })

  it('takes a real zip and tar of Python, and what it says is readable JSON', () => {
    using repo = makeRepo()
    const script = `
import io, sys, tarfile, zipfile
text = sys.stdin.read()
with zipfile.ZipFile('a.jar', 'w', zipfile.ZIP_DEFLATED) as out:
    out.writestr('META-INF/MANIFEST.MF', 'x')
    out.writestr('caf\\u00e9/\\u540d.txt', text)
for name, form in (('pax', tarfile.PAX_FORMAT), ('gnu', tarfile.GNU_FORMAT)):
    with tarfile.open(name + '.tar.gz', 'w:gz', format=form) as out:
        info = tarfile.TarInfo('d/' * 90 + '\\u540d.txt')
        info.size = len(text)
        out.addfile(info, io.BytesIO(text.encode()))`
    execFileSync('python3', ['-c', script], { timeout: CHILD_LIMIT_MS, cwd: repo.dir, input: leaky() })
    repo.git('add', '-A')
    const report = JSON.parse(runCli(repo.dir, ['scan', '--staged', '--format', 'json']).stdout) as {
      findings: object[]
      failures: object[]
    }
    const long = `tar: ${'d/'.repeat(90)}名.txt:2:10`
    expect(report.failures).toEqual([])
    expect(report.findings).toMatchObject([
      {
        path: 'a.jar',
        line: null,
        endColumn: null,
        via: ['zip: café/名.txt:2:10'],
        fingerprint: expect.stringMatching(/^github-pat:a\.jar!café\/名\.txt:[0-9a-f]{4}$/),
      },
      { path: 'gnu.tar.gz', via: ['gzip', long] },
      { path: 'pax.tar.gz', via: ['gzip', long] },
    ])
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['.env', { 'deploy/.env': 'A=1\n' }, /^a\.zip +\.env file.*zip: deploy\/\.env/s],
    ['.env in a folder of Windows', { 'deploy\\.env': 'A=1\n' }, /\.env file/],
    ['id_rsa', { id_rsa: 'x' }, /Private key file.*zip: id_rsa/s],
  ])('knows a member by its name: %s', (_name, files, expected) => {
    using repo = makeRepo()
    repo.stage('a.zip', zipOf(files))
    expect(runHook(repo.dir)).toMatchObject({ code: 1, output: expect.stringMatching(expected) })
    expect(runHook(repo.dir).output).not.toContain('must NOT be committed')
  })

  it('a gzip is judged by the name of what it holds', () => {
    using repo = makeRepo()
    repo.stage('.env.gz', gzipSync('A=1\n'))
    expect(runHook(repo.dir)).toMatchObject({ code: 1, output: expect.stringContaining('.env file') })
  })

  it.each<[string, Buffer]>([
    ['clean members', zipOf({ 'a.txt': 'words\n', '.env.example': 'A=\n' })],
    ['a lock file in an archive', tgzOf({ 'package-lock.json': `{ "integrity": "sha512-${'aB3'.repeat(28)}=="}` })],
    ['an empty zip', makeZip([])],
    ['an empty tar in a gzip', gzipSync(Buffer.alloc(1024))],
  ])('passes with %s', (_name, bytes) => {
    using repo = makeRepo()
    repo.stage('a.zip', bytes)
    expect(runHook(repo.dir)).toMatchObject({ code: 0, output: expect.stringMatching(/scanned 1 files, \d+ bytes, skipped 0/) })
  })

  it('an allow comment in a member allows nothing', () => {
    using repo = makeRepo()
    repo.stage('a.zip', zipOf({ 'a.py': `T = "${SECRET}"  # hushgate:allow github-pat -- packed by somebody\n` }))
    expect(runHook(repo.dir).code).toBe(1)
  })

  it('a secret that is a member’s name is not shown', () => {
    using repo = makeRepo()
    repo.stage('a.zip', zipOf({ [`backup-${SECRET}/a.py`]: leaky(OTHER) }))
    repo.stage('b.gz', gzipSync(makeTar([{ name: `x ${SECRET}`, content: 'x', size: 99_999 }])))
    const { code, output } = runHook(repo.dir)
    expect(code).toBe(2)
    expect(output).toContain('could not look at b.gz')
    for (const token of [SECRET, OTHER]) expect(output).not.toContain(token)
  })

  it('writes nothing to disk, whatever members are called', () => {
    using repo = makeRepo()
    repo.stage('a.zip', zipOf({ '../../out.txt': 'x', '/tmp/hushgate-out': 'x', 'esc\x1b[31m': leaky() }))
    const before = readdirSync(repo.dir)
    expect(runHook(repo.dir).output).toContain('zip: esc')
    expect(runHook(repo.dir).output).not.toContain('\x1b')
    expect(readdirSync(repo.dir)).toEqual(before)
  })
})

describe('an archive that cannot be looked at', () => {
  const paste = '{"path":"a.zip","rules":["archive"],"reason":"<reason>"}'

  it.each<[string, Buffer, string]>([
    ['encrypted', encrypted, 'zip: a: it is encrypted'],
    ['cut off', zipOf({ a: 'x' }).subarray(0, 40), 'it cannot be read'],
    ['a lie', makeZip([{ name: 'a', content: 'x', crc: 7 }]), 'zip: a: its checksum is wrong'],
    ['four bytes', Buffer.from('PK\x03\x04', 'latin1'), 'it cannot be read'],
  ])('fails the commit and says the way out: %s', (_name, bytes, what) => {
    using repo = makeRepo()
    repo.stage('a.zip', bytes)
    const { code, output } = runHook(repo.dir)
    expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining(what) })
    expect(output).toContain(paste)
  })

  it('still judges what could be read', () => {
    using repo = makeRepo()
    repo.stage(
      'a.zip',
      makeZip([
        { name: 'a', content: 'x', flags: 1 },
        { name: 'b.py', content: leaky() },
      ]),
    )
    expect(runHook(repo.dir)).toMatchObject({ code: 2, output: expect.stringContaining('zip: b.py:2:10') })
  })

  it.each<[string, object, number]>([
    ['its rule', { rules: ['archive'] }, 0],
    ['every rule', {}, 0],
    ['another rule', { rules: ['github-pat'] }, 2],
    ['another path', { path: 'b.zip', rules: ['archive'] }, 2],
  ])('an allow for %s', (_name, more, code) => {
    using repo = makeRepo()
    repo.write('hushgate.config.json', allow(more))
    repo.stage('a.zip', encrypted)
    const result = runHook(repo.dir)
    expect(result.code).toBe(code)
    if (code === 0) expect(result.output).toContain('skipped 1 (1 archive allowed: a fixture of the parser)')
  })

  it('allowed for itself, not for the secrets in it', () => {
    using repo = makeRepo()
    repo.write('hushgate.config.json', allow({ rules: ['archive'] }))
    repo.stage(
      'a.zip',
      makeZip([
        { name: 'a', content: 'x', flags: 1 },
        { name: 'b.py', content: leaky() },
      ]),
    )
    expect(runHook(repo.dir).code).toBe(1)
  })

  it('an allow that nothing needs any more is told in a full scan', () => {
    using repo = makeRepo()
    repo.stage('hushgate.config.json', allow({ rules: ['archive'] }))
    repo.stage('a.zip', encrypted)
    expect(runCli(repo.dir, ['scan']).output).not.toContain('let nothing pass')
    repo.stage('a.zip', zipOf({ a: 'x' }))
    expect(runCli(repo.dir, ['scan']).output).toContain('let nothing pass')
  })

  it('of a kind that nobody opens is skipped, and that is said', () => {
    using repo = makeRepo()
    repo.stage('a.7z', Buffer.from("7z\xbc\xaf'\x1c\0\x04", 'latin1'))
    repo.stage('b.txt', 'words\n')
    expect(runHook(repo.dir)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/scanned 1 files, .* skipped 1 \(1 7z archive: not opened\)/),
    })
  })

  it('in an excluded path is not opened', () => {
    using repo = makeRepo()
    repo.write('hushgate.config.json', JSON.stringify({ exclude: ['*.zip'] }))
    repo.stage('a.zip', encrypted)
    expect(runHook(repo.dir)).toMatchObject({ code: 0, output: expect.stringContaining('1 excluded') })
  })

  it('a hook about sizes opens none', () => {
    using repo = makeRepo()
    repo.stage('a.sql.gz', gzipSync(randomBytes(99)).subarray(0, 80))
    expect(runHook(repo.dir, [], {}, 'check-file-sizes')).toMatchObject({ code: 1, output: expect.stringContaining('a compressed dump') })
  })
})

it('a compressed dump is still one, and one finding', () => {
  using repo = makeRepo()
  repo.stage('a.sql.gz', gzipSync(`${"INSERT INTO t VALUES (1, 'a');\n".repeat(99)}${randomBytes(99).toString('hex')}`))
  expect(runHook(repo.dir)).toMatchObject({ code: 1, output: expect.stringMatching(/a compressed dump.*\n1 finding in 1 file/s) })
})

describe('what the commit adds', () => {
  const commit = (repo: Repo, bytes: Buffer, path = 'a.zip'): void => {
    repo.stage(path, bytes)
    repo.commit()
  }

  it.each<[string, Buffer, Buffer, number]>([
    ['another member changes', zipOf({ 'old.py': leaky(), b: '1' }), zipOf({ 'old.py': leaky(), b: '2' }), 0],
    ['another line of the member changes', zipOf({ 'old.py': leaky() }), zipOf({ 'old.py': `${leaky()}more = 1\n` }), 0],
    ['another packing', makeZip([{ name: 'old.py', content: leaky(), method: 0 }]), zipOf({ 'old.py': leaky() }), 0],
    ['a second secret in another member', zipOf({ 'old.py': leaky() }), zipOf({ 'old.py': leaky(), 'new.py': leaky(OTHER) }), 1],
    ['the same secret in another member', zipOf({ 'old.py': leaky() }), zipOf({ 'old.py': leaky(), 'new.py': leaky() }), 1],
    ['the same secret on another line', zipOf({ 'old.py': leaky() }), zipOf({ 'old.py': `${leaky()}again = "${SECRET}"\n` }), 1],
    ['an old .env', zipOf({ '.env': 'A=1\n', b: '1' }), zipOf({ '.env': 'A=1\n', b: '2' }), 0],
    ['an old .env that changes', zipOf({ '.env': 'A=1\n' }), zipOf({ '.env': 'A=2\n' }), 1],
    [
      'nested, and another member changes',
      tgzOf({ 'x.zip': zipOf({ 'old.py': leaky() }), b: '1' }),
      tgzOf({ 'x.zip': zipOf({ 'old.py': leaky() }), b: '2' }),
      0,
    ],
    [
      'what could be read of a broken one counts',
      makeZip([
        { name: 'old.py', content: leaky() },
        { name: 'e', content: '', flags: 1 },
      ]),
      zipOf({ 'old.py': leaky() }),
      0,
    ],
    ['the old one cannot be opened', zipOf({ 'old.py': leaky() }).subarray(0, 50), zipOf({ 'old.py': leaky() }), 1],
    ['a plain file before', Buffer.from(leaky()), zipOf({ 'old.py': leaky() }), 1],
  ])('%s', (_name, before, after, code) => {
    using repo = makeRepo()
    commit(repo, before)
    repo.stage('a.zip', after)
    expect(runHook(repo.dir).code).toBe(code)
  })

  it('a renamed archive brings nothing new', () => {
    using repo = makeRepo()
    commit(repo, zipOf({ 'old.py': leaky(), b: '1' }))
    repo.git('rm', '-q', 'a.zip')
    repo.stage('b.zip', zipOf({ 'old.py': leaky(), b: '2' }))
    expect(runHook(repo.dir).code).toBe(0)
  })
})

describe('every source', () => {
  it('tracked, range, history, disk, standard input', () => {
    using repo = makeRepo()
    repo.stage('words.txt', 'x\n')
    repo.commit()
    repo.stage('a.tgz', tgzOf({ 'a.py': leaky() }))
    repo.commit()
    const found = (args: string[], input?: string): void => {
      const { code, stdout } = runCli(repo.dir, ['scan', ...args, '--format', 'json'], {}, input)
      const { findings } = JSON.parse(stdout) as { findings: object[] }
      expect({ args, code, findings }).toMatchObject({ args, code: 1, findings: [{ via: ['gzip', 'tar: a.py:2:10'] }] })
    }
    found([])
    found(['--range', 'HEAD~1..HEAD'])
    repo.git('rm', '-q', 'a.tgz')
    repo.commit()
    found(['--history'])
    repo.write('b.tgz', tgzOf({ 'a.py': leaky() }))
    found(['b.tgz'])
    const piped = execFileSync('sh', ['-c', `"$0" "$1" scan - --format json < b.tgz || true`, process.execPath, distFile('bin.js')], {
      timeout: CHILD_LIMIT_MS,
      cwd: repo.dir,
      encoding: 'utf8',
    })
    expect((JSON.parse(piped) as { findings: object[] }).findings).toMatchObject([{ path: '<stdin>', via: ['gzip', 'tar: a.py:2:10'] }])
  })

  it('a history counts a secret in many versions of an archive once', () => {
    using repo = makeRepo()
    for (const version of ['1', '2', '3']) {
      repo.stage('a.zip', zipOf({ 'a.py': leaky(), version }))
      repo.commit()
    }
    const { stdout } = runCli(repo.dir, ['scan', '--history', '--format', 'json'])
    expect((JSON.parse(stdout) as { findings: object[] }).findings).toHaveLength(1)
  })
})

describe('what is loaded', () => {
  const loaded = (repo: Repo): string[] => {
    const folder = mkdtempSync(join(tmpdir(), 'hushgate-coverage-'))
    runHook(repo.dir, [], { NODE_V8_COVERAGE: folder })
    const scripts = readdirSync(folder).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] }
      return result.map(({ url }) => url)
    })
    rmSync(folder, { recursive: true })
    return scripts.filter((url) => /\/packages\/archive\.js$/.test(url))
  }

  it('the code for archives, only where there is one', () => {
    using repo = makeRepo()
    repo.stage('a.txt', leaky())
    expect(loaded(repo)).toEqual([])
    repo.stage('a.zip', zipOf({ a: 'x' }))
    expect(loaded(repo)).toHaveLength(1)
  })
})
