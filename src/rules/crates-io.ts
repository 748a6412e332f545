import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'crates-io-token',
    title: 'Rust crates registry API token',
    severity: 'critical',
    anchors: ['cio'],
    pattern: /cio(?=[0-9a-z]{0,31}[A-Z])[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    shape: 'prefix cio, 32 base62 characters',
    links: { revoke: 'https://crates.io/settings/tokens', docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'crates-io-token': {
    flags: [['cio', { of: 'base62', length: 32 }]],
    passes: [
      ['cio', { of: 'base62', length: 31 }],
      ['precio', { of: 'base62', length: 32 }],
      ['cio', { of: 'alnum_lower', length: 32 }],
    ],
  },
}
