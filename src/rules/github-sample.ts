import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'secret-scanning-sample',
    title: 'GitHub secret scanning sample',
    severity: 'info',
    anchors: ['secret_scanning_ab85fc6f8d7638cf1c11da812da308d43_'],
    pattern: /secret_scanning_ab85fc6f8d7638cf1c11da812da308d43_[0-9A-Za-z]{5}(?![0-9A-Za-z])/,
    shape: 'the fixed sample prefix, 5 base62 characters',
    links: { revoke: null, docs: 'https://github.com/microsoft/security-utilities' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'secret-scanning-sample': {
    flags: [['secret_scanning_ab85fc6f8d7638cf1c11da812da308d43_', { of: 'base62', length: 5 }]],
    passes: [['secret_scanning_ab85fc6f8d7638cf1c11da812da308d43_', { of: 'base62', length: 4 }]],
  },
}
