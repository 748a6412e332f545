import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draw } from '../../support/tokens.ts'
import { place } from './support.ts'

const strong = (seed: number): string => draw('0123456789abcdef', 64, seed)
const url = (scheme: string, rest: string, password: string): string => `${scheme}://${['app', password].join(':')}@${rest}`
const good = (more = ''): string =>
  [
    'APP_ENV=production',
    `SECRET_KEY=${strong(1)}`,
    `JWT_SECRET_KEY=${strong(2)}`,
    `DATABASE_URL=${url('postgresql', 'db:5432/app', strong(3))}`,
    `REDIS_URL=${url('rediss', 'cache:6379/0', strong(4))}`,
    'SESSION_COOKIE_SECURE=true',
    more,
  ].join('\n')

interface Report {
  file: string | null
  for: string
  violations: { rule: string; name: string | null; line: number | null }[]
  notes: object[]
}

describe('env check FILE', () => {
  it('a good file is exit 0, and says what it looked at', () => {
    using here = place({ '.env': good() })
    expect(here.run('env', 'check', '--for', 'production')).toEqual({
      code: 0,
      stdout: '.env for production: no violation (6 variables looked at)\n',
      output: '.env for production: no violation (6 variables looked at)\n',
    })
  })

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['no final line end', (text: string) => text.trimEnd()],
    ['exports and quotes', (text: string) => text.replace(/^(\w+)=(.*)$/gm, 'export $1="$2"')],
  ])('with %s too', (_what, change) => {
    using here = place({ '.env': change(good()) })
    expect(here.run('env', 'check', '--for', 'production').code).toBe(0)
  })

  it('a bad one is exit 1 with every violation, its line and its fix, and no value', () => {
    const bad = ['super-', 'weak-', 'value'].join('')
    using here = place({ '.env.production': good(`API_SECRET=${bad}\nDEBUG=1\nCORS_ORIGINS=*\nnonsense\n`) })
    const { code, output } = here.run('env', 'check', '.env.production', '--for', 'production')
    expect(code).toBe(1)
    for (const words of [
      '.env.production:7  API_SECRET',
      '.env.production:8  DEBUG',
      '.env.production:9  CORS_ORIGINS',
      '.env.production:10  ',
      '4 violations',
    ])
      expect(output).toContain(words)
    expect(output.match(/^ {4}fix {2}\S/gm)?.length).toBe(4)
    for (const secret of [bad, strong(1), strong(3)]) expect(output).not.toContain(secret)
  })

  it('as json', () => {
    using here = place({ 'sub/.env': good('DEBUG=1\n') })
    const { code, stdout } = here.run('env', 'check', 'sub/.env', '--for', 'production', '--format', 'json')
    const report = JSON.parse(stdout) as Report
    expect([code, report.file, report.for, report.violations]).toEqual([
      1,
      'sub/.env',
      'production',
      [expect.objectContaining({ rule: 'must-be-off', name: 'DEBUG', line: 7 })],
    ])
  })

  it('compares with templates and other environments beside it, and puts variables in', () => {
    using here = place({
      '.env.production': good(`DB_PASS=${strong(5)}\nSECOND_URL=postgresql://app:\${DB_PASS}@db/app\n`),
      '.env.staging': `SECRET_KEY=${strong(1)}\n`,
      '.env.example': `JWT_SECRET_KEY=${strong(2)}\n`,
      '.env.production.local': `SECRET_KEY=${strong(1)}\n`,
      '.env.broken': 'A=\0',
    })
    const { output } = here.run('env', 'check', '.env.production', '--for', 'production')
    expect(output).toMatch(/SECRET_KEY {2}it has the same value in \.env\.staging/)
    expect(output).toMatch(/JWT_SECRET_KEY {2}its value stands in \.env\.example/)
    expect(output).toContain('2 violations')
  })

  it('follows the configuration', () => {
    using here = place({
      '.env': 'APP_ENV=production\nMODE=slow\nQUEUE=sqs\n',
      'hushgate.config.yaml':
        'env:\n  preset: none\n  require:\n    - { name: [A_URL, B_URL], kind: https-url, for: [production] }\n    - { name: MODE, values: [fast] }\n  when:\n    - { name: QUEUE, is: sqs, require: [{ name: SQS_URL }] }\n',
    })
    const { code, output } = here.run('env', 'check', '--for', 'production')
    expect(code).toBe(1)
    expect(output.match(/\((missing|value-invalid)\)/g)).toEqual(['(value-invalid)', '(missing)', '(missing)'])
    expect(here.run('env', 'check', '--for', 'staging').output).not.toContain('A_URL')
    here.write('hushgate.config.yaml', 'env:\n  require:\n    - { name: X, kind: postgres }\n')
    expect(here.run('env', 'check', '--for', 'production')).toMatchObject({
      code: 2,
      output: expect.stringContaining('hushgate.config.yaml:3'),
    })
  })

  it('standard input', () => {
    using here = place()
    expect(here.runWith({ input: good() }, 'env', 'check', '-', '--for', 'production').code).toBe(0)
  })

  it('ciphertext is exit 2: nobody looked at it', () => {
    using here = place({ '.env': good('API_SECRET=encrypted:BAAA\n') })
    expect(here.run('env', 'check', '--for', 'production')).toMatchObject({ code: 2, output: expect.stringContaining('dotenvx run') })
  })
})

describe('what cannot be read is exit 2', () => {
  it.each<[string, (dir: string) => void, RegExp]>([
    ['missing', () => {}, /there is no such file/],
    ['a folder', (dir) => mkdirSync(join(dir, '.env')), /no regular file/],
    ['a link to nothing', (dir) => symlinkSync('nowhere', join(dir, '.env')), /there is no such file/],
    ['NUL bytes', (dir) => writeFileSync(join(dir, '.env'), 'A=1\0'), /NUL/],
    ['too large', (dir) => writeFileSync(join(dir, '.env'), Buffer.alloc((1 << 20) + 1, 'A')), /larger than 1 MiB/],
  ])('%s', (_what, make, why) => {
    using here = place()
    make(here.dir)
    const { code, output } = here.run('env', 'check', '--for', 'production')
    expect([code, output]).toEqual([2, expect.stringMatching(why)])
  })

  it('not readable', () => {
    using here = place({ '.env': good() })
    chmodSync(join(here.dir, '.env'), 0)
    // root reads everything
    expect(here.run('env', 'check', '--for', 'production').code).toBe(process.getuid?.() === 0 ? 0 : 2)
  })

  it.each([[['env', 'check']], [['env', 'check', '--for', 'mars']], [['env', 'check', 'x', '--process', '--for', 'production']]])(
    '%j',
    (args) => {
      using here = place({ '.env': good() })
      expect(here.run(...args).code).toBe(2)
    },
  )
})

describe('env check --process', () => {
  // The test runner sets it, and means itself.
  const env = Object.fromEntries(
    good('NODE_ENV=production')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  ) as Record<string, string>

  it('judges what the process has, and mounted secrets', () => {
    using here = place({ secret: `${strong(6)}\n` })
    expect(here.runWith({ env }, 'env', 'check', '--process', '--for', 'production').code).toBe(0)
    expect(here.run('env', 'check', '--process', '--for', 'production').code).toBe(1)
    const { SECRET_KEY: _, ...rest } = env
    const mounted = (file: string) =>
      here.runWith({ env: { ...rest, SECRET_KEY_FILE: file } }, 'env', 'check', '--process', '--for', 'production')
    expect(mounted(join(here.dir, 'secret')).code).toBe(0)
    const unread = here.runWith(
      { env: { ...rest, SECRET_KEY_FILE: join(here.dir, 'nothing'), JWT_SECRET_KEY: 'dev' } },
      ...['env', 'check', '--process', '--for', 'production'],
    )
    expect(unread.code).toBe(1)
    expect(unread.output).toMatch(/^SECRET_KEY_FILE {2}the file that it names gives no value \(.*no such file\).*\(file-unreadable\)$/m)
    expect(unread.output).toMatch(/^JWT_SECRET_KEY {2}.*\(weak-placeholder\)$/m)
    expect(unread.output).not.toMatch(/^SECRET_KEY {2}/m)
    here.write('secret', 'dev\n')
    const weak = mounted(join(here.dir, 'secret'))
    expect([weak.code, weak.output]).toEqual([1, expect.stringContaining('SECRET_KEY  ')])
  })
})
