import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDotenv } from '../../../src/parse/dotenv/parse.ts'
import { draw } from '../../support/tokens.ts'
import { filesBelow, place, type Place, valueIn } from './support.ts'

const OLD = ['old-', 'value-', 'of-old'].join('')
const url = (password: string): string => `postgres://${['u', password].join(':')}@db/app`
const DAY_SECONDS = 86_400
const aged = (here: Place, path: string, days: number): void => {
  const seconds = Date.now() / 1000 - days * DAY_SECONDS - 60
  utimesSync(join(here.dir, path), seconds, seconds)
}
const backups = (here: Place) => here.kept().filter(({ name }) => name.startsWith('backups'))

describe('rotate NAME', () => {
  const files = {
    '.env': `A=1\r\nDB_PASSWORD="${OLD}" # here\r\nDATABASE_URL=${url(OLD)}\r\n`,
    '.env.production': `DB_PASSWORD=another-${OLD}\n`,
    '.env.example': `DB_PASSWORD=${OLD}\n`,
    'app/.env': `DB_PASSWORD=${OLD}\n`,
    'other.txt': `DB_PASSWORD=${OLD}\n`,
  }

  it('replaces it wherever it is set locally, and shows no value', () => {
    using here = place(files)
    const { code, output } = here.run('rotate', 'DB_PASSWORD')
    expect(code).toBe(0)
    const [env, production, app] = ['.env', '.env.production', 'app/.env'].map(here.text) as [string, string, string]
    const value = valueIn(app, 'DB_PASSWORD')
    expect(value).toMatch(/^[\w-]{64}$/)
    expect(env).toBe(`A=1\r\nDB_PASSWORD="${value}" # here\r\nDATABASE_URL=${url(value)}\r\n`)
    expect(valueIn(production, 'DB_PASSWORD')).not.toBe(value)
    expect([here.text('.env.example'), here.text('other.txt')]).toEqual([files['.env.example'], files['other.txt']])
    for (const secret of [OLD, value, valueIn(production, 'DB_PASSWORD')]) expect(output).not.toContain(secret)
    expect(output).toContain('DATABASE_URL in .env held the old value and follows')
    expect(backups(here).map(({ mode, text }) => [mode, text.includes(value)])).toEqual([[0o600, false]])
    for (const path of ['.env', '.env.production', 'app/.env']) expect(here.mode(path)).toBe(0o600)
  })

  it('--undo is exact, --confirm forgets, and one rotation waits for the other', () => {
    using here = place(files)
    here.run('rotate', 'DB_PASSWORD')
    const again = here.run('rotate', 'DB_PASSWORD')
    expect([again.code, again.output]).toEqual([2, expect.stringContaining('neither confirmed nor undone')])
    expect(here.run('rotate', 'DB_PASSWORD', '--undo').code).toBe(0)
    for (const [path, text] of Object.entries(files)) expect(here.text(path)).toBe(text)
    expect(backups(here)).toEqual([])
    here.run('rotate', 'DB_PASSWORD')
    expect(here.run('rotate', 'DB_PASSWORD', '--confirm').code).toBe(0)
    expect(here.kept().some(({ text }) => text.includes(OLD))).toBe(false)
    for (const end of ['--undo', '--confirm']) expect(here.run('rotate', 'DB_PASSWORD', end).code).toBe(2)
  })

  it('--undo keeps what was added since, and refuses where the value is another', () => {
    using here = place({ '.env': `A_KEY=${OLD}\n` })
    here.run('rotate', 'A_KEY')
    here.write('.env', `NEW=1\n${here.text('.env')}`)
    here.run('rotate', 'A_KEY', '--undo')
    expect(here.text('.env')).toBe(`NEW=1\nA_KEY=${OLD}\n`)
    here.run('rotate', 'A_KEY')
    here.write('.env', 'A_KEY=mine\n')
    const { code, output } = here.run('rotate', 'A_KEY', '--undo')
    expect([code, here.text('.env')]).toEqual([2, 'A_KEY=mine\n'])
    expect(output).toMatch(/nothing was restored; the old one stands in .*backups/)
    expect(output).not.toContain(OLD)
    expect(here.run('rotate', 'A_KEY', '--confirm').code).toBe(0)
  })

  it('--in narrows it, --stdin takes what somebody else issued, --format and --bits decide', () => {
    using here = place({ '.env': `GROQ_API_KEY=${OLD}\nHEX_SECRET=${draw('0123456789abcdef', 64)}\n`, '.env.ci': `GROQ_API_KEY=${OLD}\n` })
    expect(here.run('rotate', 'GROQ_API_KEY')).toMatchObject({ code: 2, output: expect.stringContaining('--stdin') })
    const issued = `gsk-${draw('abcdef', 20)}`
    expect(here.runWith({ input: `${issued}\n` }, 'rotate', 'GROQ_API_KEY', '--stdin', '--in', '.env').code).toBe(0)
    expect([valueIn(here.text('.env'), 'GROQ_API_KEY'), valueIn(here.text('.env.ci'), 'GROQ_API_KEY')]).toEqual([issued, OLD])
    here.run('rotate', 'HEX_SECRET')
    expect(valueIn(here.text('.env'), 'HEX_SECRET')).toMatch(/^[0-9a-f]{64}$/)
    here.run('rotate', 'HEX_SECRET', '--confirm')
    here.run('rotate', 'HEX_SECRET', '--format', 'words', '--bits', '128')
    expect(valueIn(here.text('.env'), 'HEX_SECRET')).toMatch(/^[a-z]{5}(-[a-z]{5}){7}$/)
    here.run('rotate', 'GROQ_API_KEY', '--confirm')
    const empty = here.runWith({ input: '\n' }, 'rotate', 'GROQ_API_KEY', '--stdin')
    expect([empty.code, empty.output]).toEqual([2, expect.stringContaining('a line with the new value')])
  })

  it.each([`a"b`, 'a#b c', 'a$(x)b', 'a`x`b', `it's #1`])('--stdin %j: a shell reads back the same and runs nothing', (value) => {
    using here = place({ '.env': `A_KEY=${OLD}\nA_KEY=${OLD}2\n` })
    expect(here.runWith({ input: `${value}\n` }, 'rotate', 'A_KEY', '--stdin').code).toBe(0)
    const shell = spawnSync('sh', ['-c', '. ./.env && printf %s "$A_KEY"'], { cwd: here.dir, encoding: 'utf8' })
    expect([shell.stdout, shell.stderr]).toEqual([value, ''])
    expect(new Set(parseDotenv(here.text('.env')).assignments.map((each) => each.value))).toEqual(new Set([value]))
  })

  it('--stdin with what no form holds for both is refused, and not shown', () => {
    using here = place({ '.env': `A_KEY=${OLD}\n` })
    const { code, output } = here.runWith({ input: `it's "$(x)"\n` }, 'rotate', 'A_KEY', '--stdin')
    expect([code, here.text('.env')]).toEqual([2, `A_KEY=${OLD}\n`])
    expect(output).toMatch(/A_KEY: the value holds/)
    expect(output).not.toContain('$(x)')
  })

  it.each<[string, Record<string, string>, string, RegExp]>([
    ['nothing here', {}, 'A_KEY', /no environment file is here/],
    ['no value', { '.env': 'A_KEY=\n' }, 'A_KEY', /generate A_KEY/],
    ['ciphertext', { '.env': `A_KEY=encrypted:${'A'.repeat(20)}\n` }, 'A_KEY', /encrypted in \.env/],
    ['no name', { '.env': 'A_KEY=1\n' }, 'A=1', /no name of a variable/],
    ['NUL bytes in one of two files', { '.env': `A_KEY=${OLD}\n`, '.env.local': 'A_KEY=\0\n' }, 'A_KEY', /NUL/],
  ])('%s: exit 2, and nothing changes', (_what, given, name, why) => {
    using here = place(given)
    const { code, output } = here.run('rotate', name)
    expect([code, output]).toEqual([2, expect.stringMatching(why)])
    for (const [path, text] of Object.entries(given)) expect(here.text(path)).toBe(text)
    expect(backups(here)).toEqual([])
  })

  it('a file that cannot be written puts back those that were, and keeps no backup', () => {
    using here = place({ '.env': `A_KEY=${OLD}\n`, 'b/.env': `A_KEY=${OLD}\n` })
    writeFileSync(join(here.dir, 'b/.env.hushgate-lock'), '')
    // A lock that cannot be had: a folder in its place.
    renameSync(join(here.dir, 'b/.env.hushgate-lock'), join(here.dir, 'b/x'))
    here.write('b/.env.hushgate-lock/keep', '')
    const { code } = here.run('rotate', 'A_KEY')
    expect(code).toBe(2)
    expect([here.text('.env'), here.text('b/.env')]).toEqual([`A_KEY=${OLD}\n`, `A_KEY=${OLD}\n`])
    expect(backups(here)).toEqual([])
  })
})

describe('what is to be done next', () => {
  const compose =
    'services:\n  web:\n    image: a\n    environment:\n      JWT_SECRET_KEY: ${JWT_SECRET_KEY}\n  worker:\n    image: a\n    env_file: .env\n'

  it('names the services of compose and what a JWT key means for sessions', () => {
    using here = place({ '.env': `JWT_SECRET_KEY=${OLD}\n`, 'compose.yaml': compose })
    const { output } = here.run('rotate', 'JWT_SECRET_KEY')
    expect(output).toContain('docker compose up -d --force-recreate web')
    expect(output).toMatch(/users are signed out/)
    expect(output).toMatch(/JWT_SECRET_KEY_PREVIOUS/)
  })

  it('Kubernetes, ECS, Vault, Docker secrets', () => {
    using here = place({
      '.env': `SECRET_KEY=${OLD}\n`,
      'k8s/web.yaml': 'kind: Deployment\nspec: { name: SECRET_KEY }\n',
      'task.json': '{"containerDefinitions": []}',
      'vault.yaml': "kind: ConfigMap\nmetadata:\n  annotations:\n    vault.hashicorp.com/agent-inject: 'true'\n",
      'docker-compose.yml': 'services:\n  web:\n    secrets: [secret_key]\n',
    })
    const { output } = here.run('rotate', 'SECRET_KEY')
    for (const words of [
      'kubectl patch secret',
      'rollout restart',
      'force-new-deployment',
      'vault kv patch',
      'docker secret create secret_key_v2',
      'STACK_web',
    ])
      expect(output).toContain(words)
    expect(output).not.toContain(valueIn(here.text('.env'), 'SECRET_KEY'))
  })
})

interface Status {
  secrets: { file: string; name: string | null; days: number; atLeast: boolean; source: string }[]
  failures: { path: string }[]
  old: number
}
const status = (here: Place, ...args: string[]): { code: number | null; report: Status } => {
  const { code, stdout } = here.run('rotate', 'status', '--format', 'json', ...args)
  return { code, report: JSON.parse(stdout) as Status }
}
const rows = ({ secrets }: Status) => secrets.map(({ file, name, days, atLeast }) => [file, name, days, atLeast])

describe('rotate status', () => {
  it('counts from the first look at least, and from a change exactly', () => {
    using here = place({ '.env': `SECRET_KEY=${OLD}\nPORT=80\nDB_PASSWORD=${OLD}x\n` })
    aged(here, '.env', 100)
    expect(rows(status(here).report)).toEqual([
      ['.env', 'SECRET_KEY', 100, true],
      ['.env', 'DB_PASSWORD', 100, true],
    ])
    here.write('.env', `SECRET_KEY=${OLD}2\nDB_PASSWORD=${OLD}x\n`)
    aged(here, '.env', 3)
    expect(rows(status(here).report)).toEqual([
      ['.env', 'SECRET_KEY', 3, false],
      ['.env', 'DB_PASSWORD', 100, true],
    ])
    const kept = here.kept()
    expect(kept.length).toBe(2)
    for (const { text, mode } of kept) expect([text.includes(OLD), mode]).toEqual([false, 0o600])
    expect(
      filesBelow(here.dir)
        .filter(({ name }) => !name.startsWith('.git'))
        .map(({ name }) => name),
    ).toEqual(['.env'])
  })

  it('--max-age: 90 days unless said, exit 1 over it, and a rotation ends it', () => {
    using here = place({ '.env': `SECRET_KEY=${OLD}\n` })
    aged(here, '.env', 91)
    expect([status(here).code, status(here, '--max-age').code, status(here, '--max-age', '91').code]).toEqual([0, 1, 0])
    expect(here.run('rotate', 'status', '--max-age').stdout).toContain('over 90 days: hushgate rotate SECRET_KEY')
    here.run('rotate', 'SECRET_KEY')
    expect(rows(status(here, '--max-age').report)).toEqual([['.env', 'SECRET_KEY', 0, false]])
    here.run('rotate', 'SECRET_KEY', '--undo')
    expect(status(here, '--max-age').code).toBe(1)
  })

  it('with --max-age nothing to look at is not clean', () => {
    using here = place()
    expect([status(here).code, here.run('rotate', 'status', '--max-age').code]).toEqual([0, 2])
    expect(here.run('rotate', 'status', '--max-age', 'soon').code).toBe(2)
  })

  it('what cannot be read is told, and the rest is looked at', () => {
    using here = place({ '.env': `SECRET_KEY=${OLD}\n`, '.env.local': 'A=\0' })
    const { code, report } = status(here)
    expect([code, report.secrets.length, report.failures.map(({ path }) => path)]).toEqual([2, 1, ['.env.local']])
  })

  it('an encrypted file is dated by its commits, line by line', () => {
    using here = place()
    const cipher = (seed: number): string =>
      `encrypted:${Buffer.from(draw('\u0001\u0080\u0090\u00f0\u00e7\u0007\u001b\u00c2', 99, seed), 'latin1').toString('base64')}`
    const commit = (content: string, daysAgo: number): void => {
      here.stage('.env.production', content)
      const date = `${Math.floor(Date.now() / 1000) - daysAgo * DAY_SECONDS - 60} +0000`
      here.gitWith({ env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } }, 'commit', '-q', '--no-verify', '-m', 'x')
    }
    commit(`SECRET_KEY=${cipher(1)}\nDATABASE_URL=${cipher(2)}\nPORT=${cipher(3)}\n`, 200)
    commit(`SECRET_KEY=${cipher(1)}\nDATABASE_URL=${cipher(4)}\nPORT=${cipher(3)}\n`, 10)
    const { code, report } = status(here, '--max-age')
    expect(rows(report)).toEqual([
      ['.env.production', 'SECRET_KEY', 200, false],
      ['.env.production', 'DATABASE_URL', 10, false],
    ])
    expect([code, report.secrets[0]?.source]).toEqual([1, 'history'])
    here.stage(
      '.env.staging',
      Buffer.concat([Buffer.from('\0GITCRYPT\0'), Buffer.from(draw('\u0001\u0080\u0090\u00f0\u00e7', 60), 'latin1')]),
    )
    here.commit()
    expect(rows(status(here).report)[2]).toEqual(['.env.staging', null, 0, true])
  })

  it('a damaged key is told, damaged records are begun anew', () => {
    using here = place({ '.env': `SECRET_KEY=${OLD}\n` })
    status(here)
    const ages = here.kept().find(({ name }) => name.startsWith('ages')) as { name: string }
    writeFileSync(join(here.state, ages.name), '{')
    expect(rows(status(here).report)).toEqual([['.env', 'SECRET_KEY', 0, true]])
    chmodSync(join(here.state, 'key'), 0o600)
    writeFileSync(join(here.state, 'key'), 'short')
    const { code, output } = here.run('rotate', 'status')
    expect([code, output]).toEqual([2, expect.stringContaining('is not the key')])
    expect(existsSync(join(here.state, 'key'))).toBe(true)
  })

  it('works outside any repository', () => {
    using here = place()
    writeFileSync(join(here.state, '.env'), `SECRET_KEY=${OLD}\n`)
    const { code, stdout } = here.runWith({ cwd: here.state }, 'rotate', 'status')
    expect([code, stdout]).toEqual([0, expect.stringContaining('SECRET_KEY')])
  })
})

describe('what env check says of a secret', () => {
  const strong = ['f3a9c1d7', '5e8b2046', 'a7c4e9d1', '8b3f6052'].join('')
  const url = `postgresql://${['app', 'postgres'].join(':')}@db/app`
  it.each([
    ['DATABASE_URL', `DATABASE_URL=${url}\nDB_PASSWORD=postgres\n`, strong],
    ['STRIPE_SECRET_KEY', 'STRIPE_SECRET_KEY=changeme\n', strong],
    ['SECRET_KEY', 'SECRET_KEY=changeme\n', undefined],
  ])('is a command that works: %s', (name, content, input) => {
    using here = place({ '.env': content })
    const { output } = here.run('env', 'check', '--for', 'production')
    const command = new RegExp(`hushgate (rotate ${name}\\b.*)`).exec(output)?.[1] as string
    expect(here.runWith({ input: `${input ?? ''}\n` }, ...command.split(' '))).toMatchObject({ code: 0 })
    expect(here.text('.env')).not.toMatch(/:postgres@|=postgres$|changeme/m)
    expect(here.run('env', 'check', '--for', 'production').output).not.toMatch(new RegExp(`${name} .*weak`))
  })
})

describe('HUSHGATE_STATE', () => {
  it.each([
    ['in the repository', '.', 'kept/state'],
    ['in it, from a folder below', 'app', '../state'],
    ['the top itself', '.', '.'],
  ])('%s is refused, and nothing is written', (_what, cwd, state) => {
    using here = place({ '.env': `DB_PASSWORD=${OLD}\n`, 'app/x': '' })
    const told = here.runWith({ cwd: join(here.dir, cwd), env: { HUSHGATE_STATE: state } }, 'rotate', 'DB_PASSWORD')
    expect([told.code, told.output]).toEqual([2, expect.stringMatching(/lies in the repository .* HUSHGATE_STATE name a folder outside/)])
    expect([here.text('.env'), existsSync(join(here.dir, 'kept')), existsSync(join(here.dir, 'key'))]).toEqual([
      `DB_PASSWORD=${OLD}\n`,
      false,
      false,
    ])
  })

  it('by a link, too, and in another repository', () => {
    using here = place({ '.env': `DB_PASSWORD=${OLD}\n` })
    using other = place({ x: '' })
    const link = join(here.state, 'link')
    symlinkSync(here.dir, link)
    for (const state of [join(link, 's'), join(other.dir, 's')])
      expect(here.runWith({ env: { HUSHGATE_STATE: state } }, 'rotate', 'status').code).toBe(2)
  })
})
