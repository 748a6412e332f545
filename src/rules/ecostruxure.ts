import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'ecostruxureit-key',
    title: 'EcoStruxure IT API key',
    severity: 'medium',
    anchors: ['AK1'],
    before: String.raw`\w+/-`,
    pattern: /AK1(?=[A-Z0-9]{0,49}[a-z])(?=[A-Za-z]{0,49}\d)[0-9A-Za-z]{50,55}(?![\w+\/=-])/,
    shape: 'prefix AK1, 50 to 55 base62 characters',
    links: { revoke: null, docs: 'https://ecostruxureit.com' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'ecostruxureit-key': {
    flags: [['AK1', { of: 'base62', length: 52 }]],
    passes: [
      ['AK1', { of: 'base62', length: 49 }],
      ['AK1', { of: 'alnum_upper', length: 52 }],
      ['AK1', { of: 'base62', length: 52 }, '=='],
    ],
  },
}
