import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'dependency-track-key',
    title: 'OWASP Dependency-Track API key',
    severity: 'medium',
    anchors: ['odt_'],
    pattern: /odt_(?=[A-Za-z_]{0,31}\d)(?:[0-9A-Za-z]{8}_)?[0-9A-Za-z]{32,255}(?![0-9A-Za-z])/,
    shape: 'prefix odt_, 32 to 255 base62 characters, perhaps a public id before them',
    links: { revoke: null, docs: 'https://docs.dependencytrack.org/integrations/rest-api/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'dependency-track-key': {
    flags: [
      ['odt_7', { of: 'base62', length: 31 }],
      ['odt_', { of: 'alnum_lower', length: 7 }, '4_', { of: 'base62', length: 40 }],
    ],
    passes: [
      ['odt_7', { of: 'base62', length: 30 }],
      ['odt_', { of: 'letters', length: 32 }],
    ],
  },
}
