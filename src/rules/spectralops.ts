import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'spectralops-key',
    title: 'SpectralOps token',
    severity: 'medium',
    anchors: ['spu-'],
    before: String.raw`\w-`,
    pattern: /spu-[0-9a-z]{32}(?![\w-])/,
    shape: 'prefix spu-, 32 lower-case alphanumeric characters',
    links: { revoke: null, docs: 'https://guides.spectralops.io/docs' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'spectralops-key': { flags: [['spu-', { of: 'alnum_lower', length: 32 }]], passes: [['spu-', { of: 'alnum_lower', length: 31 }]] },
}
