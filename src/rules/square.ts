import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://developer.squareup.com/apps', docs: 'https://developer.squareup.com/docs/build-basics/access-tokens' }

export const rules = [
  {
    id: 'square-access-token',
    title: 'Square access token',
    severity: 'critical',
    anchors: ['EAAA'],
    pattern: /EAAA[\w-]{60}(?![\w-])/,
    shape: 'prefix EAAA, 60 base64url characters',
    links,
  },
  {
    id: 'square-access-token-legacy',
    title: 'Square access token (legacy)',
    severity: 'critical',
    anchors: ['sq0atp-'],
    pattern: /sq0atp-[\w-]{22,60}(?![\w-])/,
    shape: 'prefix sq0atp-, 22 to 60 base64url characters',
    links,
  },
  {
    id: 'square-oauth-secret',
    title: 'Square OAuth application secret',
    severity: 'high',
    anchors: ['sq0csp-'],
    pattern: /sq0csp-[\w-]{43}(?![\w-])/,
    shape: 'prefix sq0csp-, 43 base64url characters',
    links,
  },
  {
    id: 'square-sandbox-secret',
    title: 'Square sandbox secret or application id',
    severity: 'low',
    anchors: ['sandbox-sq0csb-', 'sandbox-sq0idb-'],
    pattern: /sandbox-sq0(?:cs|id)b-[\w-]{22,43}(?![\w-])/,
    shape: 'prefix sandbox-sq0csb- or sandbox-sq0idb-, 22 to 43 base64url characters',
    proof: 'environment',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'square-access-token': { flags: [['EAAA', { of: 'base64url', length: 60 }]], passes: [['EAAA', { of: 'base64url', length: 59 }]] },
  'square-access-token-legacy': {
    flags: [['sq0atp-', { of: 'base64url', length: 22 }]],
    passes: [['sq0atp-', { of: 'base64url', length: 21 }]],
  },
  'square-oauth-secret': {
    flags: [['sq0csp-', { of: 'base64url', length: 43 }]],
    passes: [['sq0csp-', { of: 'base64url', length: 42 }]],
  },
  'square-sandbox-secret': {
    flags: [['sandbox-sq0csb-', { of: 'base64url', length: 43 }]],
    passes: [['sandbox-sq0csb-', { of: 'base64url', length: 20 }]],
  },
}
