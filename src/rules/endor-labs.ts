import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'endor-labs-key',
    title: 'Endor Labs API key or secret',
    severity: 'high',
    anchors: ['endr+'],
    pattern: /endr\+(?=[A-Za-z-]{0,15}\d|[0-9a-z-]{0,14}[A-Z][0-9a-z-]{0,14}[A-Z])[0-9A-Za-z-]{16}(?![\w-])/,
    shape: 'prefix endr+, 16 characters',
    links: { revoke: 'https://app.endorlabs.com', docs: 'https://docs.endorlabs.com' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'endor-labs-key': {
    flags: [['endr+', { of: 'base62', length: 14 }, '4Q']],
    passes: [['endr+', { of: 'base62', length: 15 }], ['endr+offset-of-this-x']],
  },
}
