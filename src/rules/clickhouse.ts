import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'clickhouse-cloud-secret',
    title: 'ClickHouse Cloud API key secret',
    severity: 'high',
    anchors: ['4b1d'],
    before: String.raw`\w+/-`,
    pattern: /4b1d(?![0-9a-f]{38}|[0-9A-F]{38})[0-9A-Za-z]{38}(?![\w+\/=-])/,
    shape: 'prefix 4b1d, 38 base62 characters',
    links: { revoke: 'https://console.clickhouse.cloud', docs: 'https://clickhouse.com/docs/en/cloud/security/service-accounts' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'clickhouse-cloud-secret': {
    flags: [
      ['4b1d', { of: 'base62', length: 38 }],
      ['4b1d', { of: 'alnum_lower', length: 36 }, 'zq'],
    ],
    passes: [
      ['4b1d', { of: 'base62', length: 37 }],
      ['4b1d', { of: 'hex', length: 38 }],
      ['4b1d', { of: 'base62', length: 38 }, '=='],
      ['+4b1d', { of: 'base62', length: 38 }],
    ],
  },
}
