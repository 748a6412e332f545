import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'fullstory-api-key',
    title: 'FullStory API key',
    severity: 'medium',
    anchors: ['na1.', 'eu1.'],
    before: String.raw`\w.-`,
    pattern:
      /(?:na|eu)1\.(?=[A-Za-z+\/]{0,59}\d)(?=[0-9A-Z+\/]{0,59}[a-z])(?=[0-9a-z+\/]{0,59}[A-Z])[0-9A-Za-z+\/]{60,120}={0,2}(?![\w+\/=.-])/,
    shape: 'prefix na1. or eu1., 60 to 120 base64 characters',
    links: { revoke: 'https://app.fullstory.com', docs: 'https://developer.fullstory.com' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'fullstory-api-key': {
    flags: [
      ['na1.', { of: 'base64', length: 80 }],
      ['eu1.', { of: 'base64', length: 118 }, '=='],
    ],
    passes: [
      ['na1.', { of: 'base64', length: 59 }],
      ['na1.', { of: 'hex', length: 64 }],
      ['xna1.', { of: 'base64', length: 80 }],
      ['na1.', { of: 'base64', length: 60 }, '.example.com'],
    ],
  },
}
