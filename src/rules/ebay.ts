import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://developer.ebay.com/my/keys', docs: 'https://developer.ebay.com/api-docs/static/creating-edp-account.html' }

export const rules = [
  {
    id: 'ebay-client-secret',
    title: 'eBay production client secret (cert id)',
    severity: 'high',
    anchors: ['PRD-'],
    before: String.raw`\w-`,
    pattern: /PRD-[0-9a-f]{8,12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4,12}(?![\w-])/,
    shape: 'prefix PRD-, five hexadecimal parts',
    links,
  },
  {
    id: 'ebay-sandbox-client-secret',
    title: 'eBay sandbox client secret (cert id)',
    severity: 'low',
    anchors: ['SBX-'],
    before: String.raw`\w-`,
    pattern: /SBX-[0-9a-f]{8,12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4,12}(?![\w-])/,
    shape: 'prefix SBX-, five hexadecimal parts',
    links,
  },
  {
    id: 'ebay-client-id',
    title: 'eBay production client id (app id)',
    severity: 'info',
    anchors: ['-PRD-'],
    reachBack: 41,
    before: null,
    pattern: /(?<![\w-])[0-9A-Za-z]{3,20}-[0-9A-Za-z]{3,20}-PRD-[0-9a-f]{8,12}-[0-9a-f]{8,12}(?![\w-])/,
    shape: 'two names, PRD, two hexadecimal parts',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'ebay-client-secret': {
    flags: [
      [
        'PRD-',
        { of: 'hex', length: 12 },
        '-',
        { of: 'hex', length: 4 },
        '-',
        { of: 'hex', length: 4 },
        '-',
        { of: 'hex', length: 4 },
        '-',
        { of: 'hex', length: 4 },
      ],
    ],
    passes: [
      [
        'PRD-',
        { of: 'hex', length: 12 },
        '-',
        { of: 'hex', length: 4 },
        '-',
        { of: 'hex', length: 4 },
        '-',
        { of: 'hex', length: 4 },
        '-',
        { of: 'hex', length: 3 },
      ],
    ],
  },
  'ebay-sandbox-client-secret': {
    flags: [
      [
        'SBX-',
        { of: 'hex', length: 12 },
        '-',
        { of: 'hex', length: 4 },
        '-',
        { of: 'hex', length: 4 },
        '-',
        { of: 'hex', length: 4 },
        '-',
        { of: 'hex', length: 4 },
      ],
    ],
    passes: [
      [
        'SBX-',
        { of: 'hex', length: 12 },
        '-',
        { of: 'hex', length: 4 },
        '-',
        { of: 'hex', length: 4 },
        '-',
        { of: 'hex', length: 4 },
        '-',
        { of: 'hex', length: 3 },
      ],
    ],
  },
  'ebay-client-id': {
    flags: [['Shop-Orders-PRD-', { of: 'hex', length: 9 }, '-', { of: 'hex', length: 8 }]],
    passes: [['Shop-Orders-PRD-', { of: 'hex', length: 9 }, '-', { of: 'hex', length: 7 }]],
  },
}
