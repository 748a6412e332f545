import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'canva-client-secret',
    title: 'Canva client secret',
    severity: 'high',
    anchors: ['cnvca'],
    pattern: /cnvca[\w-]{51}(?![\w-])/,
    shape: 'prefix cnvca, 51 base64url characters',
    links: {
      revoke: 'https://www.canva.com/developers/integrations/connect-api',
      docs: 'https://www.canva.dev/docs/connect/creating-integrations/',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'canva-client-secret': { flags: [['cnvca', { of: 'base64url', length: 51 }]], passes: [['cnvca', { of: 'base64url', length: 50 }]] },
}
