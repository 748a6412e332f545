import { describe, expect, it } from 'vitest'
import type { ProofName } from '../../../src/rules/rule.ts'
import { prove } from '../../../src/scan/proof/index.ts'
import type { Proof } from '../../../src/scan/proof/result.ts'

const NOW = Date.UTC(2026, 5, 1)
const told = ({ facts }: Proof): string => facts.map(({ label, text }) => `${label} ${text}`).join(', ')

describe('what stands beside a value', () => {
  it.each<[string, ProofName, string, string]>([
    ['a URL', 'url', 'DB=postgres://ann:{}@db.acme.test:5432/shop?ssl=1', 'user ann, host db.acme.test:5432, database shop'],
    ['a URL that is no database', 'url', 'https://ann:{}@git.acme.test/a/b.git', 'user ann, host git.acme.test'],
    ['a URL with an address for a user', 'url', 'smtp://ann%40a.test:{}@[::1]:25', 'user •••@a.test, host [::1]:25'],
    ['a URL with an UTF-8 user', 'url', Buffer.from('https://ünal:{}@a.test').toString('latin1'), 'user ünal, host a.test'],
    ['a URL without a user', 'url', 'redis://:{}@cache/0', 'host cache, database 0'],
    ['no URL', 'url', 'password {}', ''],
    [
      'pairs',
      'connection',
      'x="Server=tcp:db.acme.test,1433;Initial Catalog=shop;User ID=ann;Password={};"',
      'user ann, host tcp:db.acme.test,1433, database shop',
    ],
    ['pairs behind', 'connection', "'Data Source=db;Pwd={};Uid=ann;Database=shop'; Server=other", 'user ann, host db, database shop'],
    [
      'JDBC',
      'connection',
      'jdbc:postgresql://db.acme.test:5432/shop?user=ann&password={}',
      'user ann, host db.acme.test:5432, database shop',
    ],
    ['an Azure account', 'azure-connection', 'AccountName=acme;AccountKey={};EndpointSuffix=core.windows.net', 'account acme'],
    [
      'an Azure endpoint',
      'azure-connection',
      'Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={}',
      'host acme.servicebus.windows.net, policy Root',
    ],
    [
      'an Azure signature',
      'azure-sas',
      'https://acme.blob.core.windows.net/c?sp=rl&se=2024-01-31T00%3A00%3A00Z&sig={}',
      'host acme.blob.core.windows.net, permissions rl, expired 2024-01-31',
    ],
  ])('%s', (_name, proof, pattern, facts) => {
    const [before = '', after = ''] = pattern.split('{}')
    // another URL with the same password stands before it
    const head = 'https://other:kX9v2Qw8Lr@elsewhere.test\n'
    const found = prove(proof, 'kX9v2Qw8Lr', `${head}${before}kX9v2Qw8Lr${after}`, { at: head.length + before.length, now: NOW })
    expect(found.result).toBe('unproven')
    expect(told(found)).toBe(facts)
  })
})
