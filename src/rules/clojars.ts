import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'clojars-deploy-token',
    title: 'Clojars deploy token',
    severity: 'high',
    anchors: ['CLOJARS_'],
    pattern: /CLOJARS_[0-9A-Za-z]{60}(?![0-9A-Za-z])/,
    shape: 'prefix CLOJARS_, 60 base62 characters',
    links: { revoke: 'https://clojars.org/tokens', docs: 'https://github.com/clojars/clojars-web/wiki/API' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'clojars-deploy-token': {
    flags: [['CLOJARS_', { of: 'hex', length: 60 }]],
    passes: [['CLOJARS_', { of: 'hex', length: 59 }], ['CLOJARS_USERNAME']],
  },
}
