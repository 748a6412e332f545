import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'cartesia-api-key',
    title: 'Cartesia API key',
    severity: 'high',
    anchors: ['sk_car_'],
    pattern: /sk_car_[0-9A-Za-z]{20,24}(?![0-9A-Za-z])/,
    shape: 'prefix sk_car_, 20 to 24 base62 characters',
    links: { revoke: 'https://play.cartesia.ai/keys', docs: 'https://docs.cartesia.ai/get-started/authenticate-your-client-applications' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'cartesia-api-key': { flags: [['sk_car_', { of: 'base62', length: 20 }]], passes: [['sk_car_', { of: 'base62', length: 19 }]] },
}
