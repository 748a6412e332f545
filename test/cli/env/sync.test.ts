import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draw } from '../../support/tokens.ts'
import { place } from './support.ts'

const VALUE = draw('abcdefghijkmnpqrstuvwxyz0123456789', 40, 11)
const FILES = {
  'compose.yaml': 'services:\n  web:\n    environment:\n      SECRET_KEY: ${SECRET_KEY}\n      SENTRY_DSN: ${SENTRY_DSN}\n',
  'app/settings.py': 'import os\nA = os.environ["SECRET_KEY"]\nB = os.environ["REDIS_URL"]\nC = os.getenv("LOG_LEVEL", "info")\n',
  'tests/test_settings.py': 'import os\nos.environ["ONLY_IN_TESTS"]\n',
  '.env.example': '# top\r\nSECRET_KEY=change-me\r\nUNUSED_THING=1',
  '.env': `SECRET_KEY=${VALUE}\nEXTRA_ONE=${VALUE}x\n`,
}

describe('env sync', () => {
  it('says what each lacks and where it is asked for, exit 1', () => {
    using here = place(FILES)
    const { code, output } = here.run('env', 'sync')
    expect(code).toBe(1)
    expect(output).toBe(
      [
        '.env.example lacks',
        '  REDIS_URL   app/settings.py:3',
        '  SENTRY_DSN  compose.yaml:5',
        '  EXTRA_ONE   .env:2',
        '.env lacks',
        '  REDIS_URL     app/settings.py:3',
        '  SENTRY_DSN    compose.yaml:5',
        '  UNUSED_THING  .env.example:3',
        'no service of the compose file is given',
        '  REDIS_URL  app/settings.py:3',
        'note: nothing here reads',
        '  UNUSED_THING  .env.example:3',
        '7 names missing; --write adds what the template lacks',
        '',
      ].join('\n'),
    )
  })

  it('--write adds names and no values, and keeps every byte', () => {
    using here = place(FILES)
    const { code, output } = here.run('env', 'sync', '--write')
    expect(here.text('.env.example')).toBe('# top\r\nSECRET_KEY=change-me\r\nUNUSED_THING=1\r\nREDIS_URL=\r\nSENTRY_DSN=\r\nEXTRA_ONE=\r\n')
    expect([code, here.mode('.env.example'), here.text('.env')]).toEqual([1, 0o644, FILES['.env']])
    expect(output).not.toContain(VALUE)
    const again = here.run('env', 'sync', '--write')
    expect(again.output).not.toContain('added')
  })

  it('makes a template where there is none, and is clean when all agree', () => {
    using here = place({ '.env': `A_KEY=${VALUE}\n`, 'app.py': 'import os\nos.environ["A_KEY"]\n' })
    expect(here.run('env', 'sync').code).toBe(1)
    expect(here.run('env', 'sync', '--write')).toMatchObject({ code: 0, output: expect.stringContaining('agree') })
    expect(here.text('.env.example')).toBe('A_KEY=\n')
    expect(here.run('env', 'sync')).toMatchObject({ code: 0, stdout: 'template, .env, compose and code agree\n' })
  })

  it('a folder without a template, a .env or a compose file is compared with what is nearest above', () => {
    using here = place({ ...FILES, 'app/x/empty.txt': '' })
    const { code, output } = here.runWith({ cwd: join(here.dir, 'app/x') }, 'env', 'sync')
    expect(code).toBe(1)
    expect(output).toContain('../../.env.example lacks\n  REDIS_URL   ../settings.py:3\n  SENTRY_DSN  ../../compose.yaml:5\n')
    expect(here.runWith({ cwd: join(here.dir, 'app') }, 'env', 'sync', '--write').output).toContain('../.env.example: added REDIS_URL')
    expect(here.text('.env.example')).toContain('REDIS_URL=')
  })

  it('as json, from a sub-folder, and with files named', () => {
    using here = place({ 'web/.env.local': 'A=1\n', 'web/env.sample': 'B=\n', 'web/x.ts': 'process.env.A', 'y.ts': 'process.env.NOT_HERE' })
    const { code, stdout } = here.runWith({ cwd: join(here.dir, 'web') }, 'env', 'sync', '--env', '.env.local', '--format', 'json')
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      {
        schemaVersion: 1,
        template: 'env.sample',
        env: '.env.local',
        added: [],
        lacks: [
          { place: 'template', name: 'A', because: ['.env.local:1'] },
          { place: 'env', name: 'B', because: ['env.sample:1'] },
          { place: 'code', name: 'B', because: ['env.sample:1'] },
        ],
      },
    ])
  })

  it('nothing to compare, and files that cannot be read, are exit 2', () => {
    using here = place()
    expect(here.run('env', 'sync').code).toBe(2)
    expect(here.run('env', 'sync', '--env', 'nothing').code).toBe(2)
    here.write('.env', 'A=\0')
    expect(here.run('env', 'sync').code).toBe(2)
    here.write('.env', 'A=1\n')
    symlinkSync('elsewhere', join(here.dir, 'x.env.example'))
    expect(here.run('env', 'sync', '--template', 'x.env.example', '--write').code).toBe(2)
  })
})

describe('env move', () => {
  const url = `postgresql://${['app', VALUE].join(':')}@db/app`
  it.each(['docker-secrets', 'kubernetes', 'vault', 'aws-secrets-manager'])('%s: names and references, no value', (store) => {
    using here = place({ ...FILES, '.env': `SECRET_KEY=${VALUE}\nDATABASE_URL=${url}\nPORT=8080\nEMPTY_KEY=\n` })
    const { code, output } = here.run('env', 'move', '--to', store, '--name', 'My Shop')
    expect(code).toBe(0)
    expect(output).toMatch(/^SECRET_KEY, DATABASE_URL of \.env, to /)
    expect(output).toContain('Settings that stay: PORT, EMPTY_KEY')
    expect(output).toContain(store === 'docker-secrets' ? '  web:' : 'my-shop')
    expect(output).not.toContain(VALUE)
    expect(here.text('.env')).toContain(VALUE)
  })

  it.each([
    ['nothing secret', 'PORT=1\n', /nothing to move/],
    ['ciphertext', 'A_KEY=encrypted:BAAA\n', /ciphertext/],
    [
      'what Node reads otherwise',
      `A_SECRET="${VALUE}\\"x"\n`,
      /A_SECRET: the commands read the file by Node, which takes this value otherwise/,
    ],
  ])('%s is exit 2', (_what, content, why) => {
    using here = place({ '.env': content })
    const { code, output } = here.run('env', 'move', '--to', 'vault')
    expect([code, output]).toEqual([2, expect.stringMatching(why)])
  })

  it('a private key is a secret under any name, and the compose files are called as they are', () => {
    const pem = ['-----BEGIN EC PRIVATE', ' KEY-----\nMIIab+c/==\n-----END EC PRIVATE', ' KEY-----'].join('')
    using here = place({ '.env': `PRIV_KEY="${pem}"\nPORT=1\n`, 'docker-compose.yml': 'services: {web: {image: x}}\n' })
    const { code, output } = here.run('env', 'move', '--to', 'docker-secrets')
    expect(code).toBe(0)
    expect(output).toMatch(/^PRIV_KEY of \.env, to .*\nSettings that stay: PORT$/m)
    expect(output).toContain('docker compose -f docker-compose.yml -f compose.secrets.yaml up -d')
    expect(output).not.toContain('MIIab')
  })

  it('a file that is not there, a store that nobody knows', () => {
    using here = place()
    expect(here.run('env', 'move', '--to', 'vault').code).toBe(2)
    expect(here.run('env', 'move', '--to', 'drawer').code).toBe(2)
  })
})
