import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { movePlan } from '../../../src/env/move/move.ts'
import { type Handing, readingEnv } from '../../../src/env/move/reading.ts'
import { shellWord } from '../../../src/value/shell-word.ts'
import { CHILD_LIMIT_MS } from '../../support/repo.ts'
import { type MoveInput, type Section, STORES } from '../../../src/env/move/types.ts'

const INPUT: MoveInput = {
  file: '.env',
  app: 'shop',
  secrets: ['SECRET_KEY', 'DB_PASSWORD'],
  services: ['web', 'worker'],
  composeFiles: ['docker-compose.yml'],
}
const textOf = (sections: readonly Section[]): string => sections.map(({ title, lines }) => [title, ...lines].join('\n')).join('\n\n')
const linesUnder = (sections: readonly Section[], start: string): string =>
  sections.find(({ title }) => title.startsWith(start))?.lines.join('\n') ?? ''

describe.each(STORES)('%s', (store) => {
  const plan = movePlan(store, INPUT)
  const text = textOf(plan)

  it('names every secret, reads them by a command, and says what comes after', () => {
    for (const name of INPUT.secrets) expect(text).toContain(name)
    expect(text).toContain('--env-file=.env')
    expect(text).toContain('out of .env')
    expect(text).toMatch(store === 'aws-secrets-manager' ? /same variables as before/ : /SECRET_KEY_FILE/)
  })

  it('hands no value over as an argument', () => {
    expect(text).not.toMatch(/--from-literal|--secret-string (?!file:)|\bkv put \S+ \S+=[^-]/)
  })
})

describe('the files of Docker secrets', () => {
  const plan = movePlan('docker-secrets', INPUT)
  it('are ignored before they are written, whatever the last line of the ignore file is', () => {
    expect(linesUnder(plan, '1.')).toMatch(/^printf '\\nsecrets\/\\n' >> \.gitignore$/m)
  })
  it('replace no file that is there', () => expect(linesUnder(plan, '2.')).toContain('set -C;'))
})

describe('manifests', () => {
  it('compose: both services get the secrets and know their files', () => {
    const manifest = parse(linesUnder(movePlan('docker-secrets', INPUT), '3.')) as Record<string, Record<string, unknown>>
    const service = {
      environment: { SECRET_KEY_FILE: '/run/secrets/secret_key', DB_PASSWORD_FILE: '/run/secrets/db_password' },
      secrets: ['secret_key', 'db_password'],
    }
    expect(manifest).toEqual({
      services: { web: service, worker: service },
      secrets: { secret_key: { file: './secrets/secret_key' }, db_password: { file: './secrets/db_password' } },
    })
  })

  it('Kubernetes: references', () => {
    const { env } = parse(linesUnder(movePlan('kubernetes', INPUT), '2.')) as { env: object[] }
    expect(env[0]).toEqual({ name: 'SECRET_KEY', valueFrom: { secretKeyRef: { name: 'shop-secrets', key: 'SECRET_KEY' } } })
  })

  it('AWS: a policy and a task definition', () => {
    const plan = movePlan('aws-secrets-manager', INPUT)
    expect(JSON.parse(linesUnder(plan, '2.'))).toMatchObject({ Statement: [{ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue' }] })
    expect((JSON.parse(linesUnder(plan, '3.')) as { secrets: object[] }).secrets.length).toBe(2)
  })

  it('Vault: annotations', () => {
    expect(parse(linesUnder(movePlan('vault', INPUT), '3.'))).toMatchObject({ 'vault.hashicorp.com/role': 'shop' })
  })
})

describe('the commands that read a file, carried out', () => {
  const pem = ['-----BEGIN RSA PRIVATE', ' KEY-----\nMIIab+c/==\n-----END RSA PRIVATE', ' KEY-----\n'].join('')
  const values: Record<string, string> = { A: "it's $HOME `date` $(id)", B: 'a=b # c', C: pem }
  const content = `A="${values['A']}"\nexport B='${values['B']}'\nC="${values['C']}"\n`
  const run = (names: string[], handing: Handing): string => {
    const folder = mkdtempSync(join(tmpdir(), 'hushgate-move-'))
    try {
      writeFileSync(join(folder, "an env's file"), content)
      const command = readingEnv("an env's file", names, handing)
      for (const value of Object.values(values)) expect(command).not.toContain(value)
      // What the shell has must not take the place of what the file has.
      return spawnSync('sh', ['-c', command], {
        timeout: CHILD_LIMIT_MS,
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, A: 'from the shell' },
      }).stdout
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it('one value', () => expect(run(['A'], 'value')).toBe(values['A']))
  it('several lines', () => expect(run(['C'], 'value')).toBe(values['C']))
  it('a Secret', () => {
    const secret = JSON.parse(run(['A', 'B', 'C'], { secret: 'shop-secrets' })) as { data: Record<string, string> }
    expect(secret).toMatchObject({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'shop-secrets' } })
    const data = Object.entries(secret.data).map(([name, text]) => [name, Buffer.from(text, 'base64').toString()])
    expect(Object.fromEntries(data)).toEqual(values)
  })
  it('json', () => expect(JSON.parse(run(['A', 'B', 'C'], 'json'))).toEqual(values))
  it('a patch', () => expect(JSON.parse(run(['C'], 'merge-patch'))).toEqual({ stringData: { C: values['C'] } }))
  it('every command of every store that pipes values hands them on whole', () => {
    const commands = STORES.flatMap((store) => movePlan(store, INPUT)).flatMap(({ lines }) =>
      lines.filter((line) => line.includes('--env-file')),
    )
    expect(commands.length).toBeGreaterThan(4)
    for (const command of commands) expect(command).not.toMatch(/from-env-file|console\.log\(k/)
  })
})

it.each([
  ['.env', '.env'],
  ['--env-file=a/b.env', '--env-file=a/b.env'],
  ["a b'c", "'a b'\\''c'"],
  ['$(x)', "'$(x)'"],
])('shellWord %j', (word, wanted) => expect(shellWord(word)).toBe(wanted))
