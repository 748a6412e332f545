import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://supabase.com/dashboard/account/tokens', docs: 'https://supabase.com/docs/guides/api/api-keys' }

export const rules = [
  {
    id: 'supabase-management-token',
    title: 'Supabase personal access token',
    severity: 'critical',
    anchors: ['sbp_'],
    pattern: /sbp_[0-9a-f]{40}(?![0-9A-Za-z])/,
    shape: 'prefix sbp_, 40 hexadecimal characters',
    links,
  },
  {
    id: 'supabase-secret-key',
    title: 'Supabase project secret key',
    severity: 'critical',
    anchors: ['sb_secret_'],
    pattern: /sb_secret_[\w-]{22}_[\w-]{8}(?![\w-])/,
    shape: 'prefix sb_secret_, 22 and 8 base64url characters',
    proof: 'supabase',
    links,
  },
  {
    id: 'supabase-publishable-key',
    title: 'Supabase project publishable key',
    severity: 'info',
    anchors: ['sb_publishable_'],
    pattern: /sb_publishable_[\w-]{22}_[\w-]{8}(?![\w-])/,
    shape: 'prefix sb_publishable_, 22 and 8 base64url characters',
    proof: 'supabase',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'supabase-management-token': { flags: [['sbp_', { of: 'hex', length: 40 }]], passes: [['sbp_', { of: 'hex', length: 39 }]] },
  'supabase-secret-key': {
    flags: [['sb_secret_', { of: 'base62', length: 22 }, '_', { of: 'base62', length: 8 }]],
    passes: [['sb_secret_', { of: 'base62', length: 22 }, '_', { of: 'base62', length: 7 }]],
  },
  'supabase-publishable-key': {
    flags: [['sb_publishable_', { of: 'base62', length: 22 }, '_', { of: 'base62', length: 8 }]],
    passes: [['sb_publishable_', { of: 'base62', length: 22 }, '_', { of: 'base62', length: 7 }]],
  },
}
