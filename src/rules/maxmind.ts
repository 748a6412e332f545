import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'maxmind-license-key',
    title: 'MaxMind license key',
    severity: 'medium',
    anchors: ['_mmk'],
    reachBack: 37,
    pattern: /[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk(?![\w-])/,
    shape: '6 and 29 base62 characters, an underscore between them, then _mmk',
    links: {
      revoke: 'https://www.maxmind.com/en/accounts/current/license-key',
      docs: 'https://dev.maxmind.com/license-key-validation-api/',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'maxmind-license-key': {
    flags: [[{ of: 'base62', length: 6 }, '_', { of: 'base62', length: 29 }, '_mmk']],
    passes: [
      [{ of: 'base62', length: 6 }, '_', { of: 'base62', length: 28 }, '_mmk'],
      [{ of: 'base62', length: 5 }, '_', { of: 'base62', length: 29 }, '_mmk'],
    ],
  },
}
