import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'mapbox-public-token',
    title: 'Mapbox public access token',
    severity: 'info',
    anchors: ['pk.eyJ'],
    pattern: /pk\.eyJ[\w-]{40,240}\.[\w-]{20,24}(?![\w-])/,
    shape: 'prefix pk., base64url payload, 20 to 24 base64url characters',
    links: { revoke: 'https://account.mapbox.com/access-tokens/', docs: 'https://docs.mapbox.com/api/accounts/tokens/#token-format' },
  },
  {
    id: 'mapbox-secret-token',
    title: 'Mapbox secret access token',
    severity: 'high',
    anchors: ['sk.eyJ'],
    pattern: /sk\.eyJ[\w-]{40,240}\.[\w-]{20,24}(?![\w-])/,
    shape: 'prefix sk., base64url payload, 20 to 24 base64url characters',
    links: { revoke: 'https://account.mapbox.com/access-tokens/', docs: 'https://docs.mapbox.com/api/accounts/tokens/#token-format' },
  },
  {
    id: 'mapbox-temporary-token',
    title: 'Mapbox temporary access token',
    severity: 'medium',
    anchors: ['tk.eyJ'],
    pattern: /tk\.eyJ[\w-]{40,1200}\.[\w-]{20,24}(?![\w-])/,
    shape: 'prefix tk., base64url payload, 20 to 24 base64url characters',
    links: { revoke: 'https://account.mapbox.com/access-tokens/', docs: 'https://docs.mapbox.com/api/accounts/tokens/#token-format' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'mapbox-public-token': {
    flags: [['pk.eyJ', { of: 'base62', length: 75 }, '.', { of: 'base64url', length: 22 }]],
    passes: [['pk.eyJ', { of: 'base62', length: 75 }, '.', { of: 'base64url', length: 19 }]],
  },
  'mapbox-secret-token': {
    flags: [['sk.eyJ', { of: 'base62', length: 75 }, '.', { of: 'base64url', length: 22 }]],
    passes: [['sk.eyJ', { of: 'base62', length: 75 }, '.', { of: 'base64url', length: 19 }]],
  },
  'mapbox-temporary-token': {
    flags: [['tk.eyJ', { of: 'base62', length: 300 }, '.', { of: 'base64url', length: 22 }]],
    passes: [['tk.eyJ', { of: 'base62', length: 75 }, '.', { of: 'base64url', length: 19 }]],
  },
}
