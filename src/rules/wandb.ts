import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'wandb-api-key-v1',
    title: 'Weights & Biases API key',
    severity: 'high',
    anchors: ['wandb_v1_'],
    pattern: /wandb_v1_[\w-]{77}(?![\w-])/,
    shape: 'prefix wandb_v1_, 77 base64url characters',
    links: { revoke: 'https://wandb.ai/settings', docs: 'https://docs.wandb.ai/support/find_api_key/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'wandb-api-key-v1': { flags: [['wandb_v1_', { of: 'base64url', length: 77 }]], passes: [['wandb_v1_', { of: 'base64url', length: 76 }]] },
}
