import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'nvidia-api-key',
    title: 'NVIDIA API key',
    severity: 'high',
    anchors: ['nvapi-'],
    pattern: /nvapi-[\w-]{64}(?![\w-])/,
    shape: 'prefix nvapi-, 64 base64url characters',
    links: { revoke: 'https://build.nvidia.com/settings/api-keys', docs: 'https://docs.api.nvidia.com/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'nvidia-api-key': { flags: [['nvapi-', { of: 'base64url', length: 64 }]], passes: [['nvapi-', { of: 'base64url', length: 63 }]] },
}
