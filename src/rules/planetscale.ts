import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://app.planetscale.com', docs: 'https://planetscale.com/docs/api/reference' }

export const rules = [
  {
    id: 'planetscale-service-token',
    title: 'PlanetScale service token',
    severity: 'critical',
    anchors: ['pscale_tkn_'],
    pattern: /pscale_tkn_[\w=.-]{32,64}(?![\w-])/,
    shape: 'prefix pscale_tkn_, 32 to 64 base64url characters',
    links,
  },
  {
    id: 'planetscale-oauth-token',
    title: 'PlanetScale OAuth token',
    severity: 'critical',
    anchors: ['pscale_oauth_'],
    pattern: /pscale_oauth_[\w=.-]{32,64}(?![\w-])/,
    shape: 'prefix pscale_oauth_, 32 to 64 base64url characters',
    links,
  },
  {
    id: 'planetscale-password',
    title: 'PlanetScale database password',
    severity: 'critical',
    anchors: ['pscale_pw_'],
    pattern: /pscale_pw_[\w=.-]{32,64}(?![\w-])/,
    shape: 'prefix pscale_pw_, 32 to 64 base64url characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'planetscale-service-token': {
    flags: [['pscale_tkn_', { of: 'base64url', length: 43 }]],
    passes: [['pscale_tkn_', { of: 'base64url', length: 31 }]],
  },
  'planetscale-oauth-token': {
    flags: [['pscale_oauth_', { of: 'base64url', length: 32 }]],
    passes: [['pscale_oauth_', { of: 'base64url', length: 31 }]],
  },
  'planetscale-password': {
    flags: [['pscale_pw_', { of: 'base64url', length: 43 }]],
    passes: [['pscale_pw_', { of: 'base64url', length: 31 }]],
  },
}
