import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'notion-token-legacy',
    title: 'Notion integration token (legacy)',
    severity: 'high',
    anchors: ['secret_'],
    pattern: /secret_[0-9A-Za-z]{43}(?![0-9A-Za-z])/,
    shape: 'prefix secret_, 43 base62 characters',
    links: { revoke: 'https://www.notion.so/my-integrations', docs: 'https://developers.notion.com/docs/authorization' },
  },
  {
    id: 'notion-token',
    title: 'Notion integration token',
    severity: 'high',
    anchors: ['ntn_'],
    pattern: /ntn_\d{11}[0-9A-Za-z]{35}(?![0-9A-Za-z])/,
    shape: 'prefix ntn_, 11 digits, 35 base62 characters',
    links: { revoke: 'https://www.notion.so/my-integrations', docs: 'https://developers.notion.com/page/changelog#september-11-2024' },
  },
  {
    id: 'notion-refresh-token',
    title: 'Notion OAuth refresh token',
    severity: 'high',
    anchors: ['nrt_'],
    pattern: /nrt_[0-9A-Za-z]{40,55}(?![0-9A-Za-z])/,
    shape: 'prefix nrt_, 40 to 55 base62 characters',
    links: { revoke: 'https://www.notion.so/my-integrations', docs: 'https://developers.notion.com/reference/refresh-a-token' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'notion-token-legacy': { flags: [['secret_', { of: 'base62', length: 43 }]], passes: [['secret_', { of: 'base62', length: 42 }]] },
  'notion-token': {
    flags: [['ntn_', { of: 'digits', length: 11 }, { of: 'base62', length: 35 }]],
    passes: [['ntn_', { of: 'digits', length: 11 }, { of: 'base62', length: 34 }]],
  },
  'notion-refresh-token': {
    flags: [
      ['nrt_', { of: 'base62', length: 40 }],
      ['nrt_', { of: 'base62', length: 50 }],
    ],
    passes: [['nrt_', { of: 'base62', length: 39 }]],
  },
}
