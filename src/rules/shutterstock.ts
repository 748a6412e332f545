import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'shutterstock-token',
    title: 'Shutterstock OAuth token',
    severity: 'medium',
    anchors: ['v2/'],
    pattern: /v2\/[0-9A-Za-z]{388}(?![0-9A-Za-z])/,
    shape: 'prefix v2/, 388 base62 characters',
    links: { revoke: 'https://www.shutterstock.com/account/developers/apps', docs: 'https://api-reference.shutterstock.com/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'shutterstock-token': { flags: [['v2/', { of: 'base62', length: 388 }]], passes: [['v2/', { of: 'base62', length: 387 }]] },
}
