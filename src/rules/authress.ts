import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'authress-access-key',
    title: 'Authress service client access key',
    severity: 'high',
    anchors: ['.acc_', '.acc-'],
    reachBack: 46,
    pattern:
      /(?:sc|ext|scauth|authress)_[0-9A-Za-z]{5,30}\.[0-9A-Za-z]{4,6}\.acc[_-][0-9A-Za-z-]{10,32}\.[\w+\/-]{30,120}={0,2}(?![\w+\/=-])/,
    shape: 'prefix sc_, ext_, scauth_ or authress_, .acc_ and the account id, 30 to 120 base64 characters',
    links: {
      revoke: 'https://authress.io/app',
      docs: 'https://authress.io/knowledge-base/docs/authorization/service-clients/access-keys/',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'authress-access-key': {
    flags: [
      [
        'sc_',
        { of: 'base62', length: 12 },
        '.',
        { of: 'base62', length: 4 },
        '.acc_',
        { of: 'base62', length: 20 },
        '.',
        { of: 'base64', length: 64 },
      ],
      [
        'authress_',
        { of: 'base62', length: 30 },
        '.',
        { of: 'base62', length: 6 },
        '.acc-',
        { of: 'alnum_lower', length: 32 },
        '.',
        { of: 'base64', length: 118 },
        '==',
      ],
    ],
    passes: [
      [
        'sc_',
        { of: 'base62', length: 12 },
        '.',
        { of: 'base62', length: 4 },
        '.acc_',
        { of: 'base62', length: 20 },
        '.',
        { of: 'base64', length: 29 },
      ],
    ],
  },
}
