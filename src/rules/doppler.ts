import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://dashboard.doppler.com', docs: 'https://docs.doppler.com/reference/auth-token-formats' }

export const rules = [
  {
    id: 'doppler-personal-token',
    title: 'Doppler personal token',
    severity: 'critical',
    anchors: ['dp.pt.'],
    pattern: /dp\.pt\.[0-9A-Za-z]{43}(?![0-9A-Za-z])/,
    shape: 'prefix dp.pt., 43 base62 characters',
    links,
  },
  {
    id: 'doppler-service-token',
    title: 'Doppler service token',
    severity: 'critical',
    anchors: ['dp.st.'],
    pattern: /dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
    shape: 'prefix dp.st., configuration, 40 to 44 base62 characters',
    links,
  },
  {
    id: 'doppler-cli-token',
    title: 'Doppler CLI token',
    severity: 'critical',
    anchors: ['dp.ct.'],
    pattern: /dp\.ct\.[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
    shape: 'prefix dp.ct., 40 to 44 base62 characters',
    links,
  },
  {
    id: 'doppler-service-account-token',
    title: 'Doppler service account token',
    severity: 'critical',
    anchors: ['dp.sa.'],
    pattern: /dp\.sa\.[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
    shape: 'prefix dp.sa., 40 to 44 base62 characters',
    links,
  },
  {
    id: 'doppler-scim-token',
    title: 'Doppler SCIM token',
    severity: 'high',
    anchors: ['dp.scim.'],
    pattern: /dp\.scim\.[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
    shape: 'prefix dp.scim., 40 to 44 base62 characters',
    links,
  },
  {
    id: 'doppler-audit-token',
    title: 'Doppler audit token',
    severity: 'medium',
    anchors: ['dp.audit.'],
    pattern: /dp\.audit\.[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
    shape: 'prefix dp.audit., 40 to 44 base62 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'doppler-personal-token': { flags: [['dp.pt.', { of: 'base62', length: 43 }]], passes: [['dp.pt.', { of: 'base62', length: 42 }]] },
  'doppler-service-token': {
    flags: [
      ['dp.st.prd.', { of: 'base62', length: 43 }],
      ['dp.st.', { of: 'base62', length: 40 }],
    ],
    passes: [['dp.st.prd.', { of: 'base62', length: 39 }]],
  },
  'doppler-cli-token': { flags: [['dp.ct.', { of: 'base62', length: 40 }]], passes: [['dp.ct.', { of: 'base62', length: 39 }]] },
  'doppler-service-account-token': {
    flags: [['dp.sa.', { of: 'base62', length: 40 }]],
    passes: [['dp.sa.', { of: 'base62', length: 39 }]],
  },
  'doppler-scim-token': { flags: [['dp.scim.', { of: 'base62', length: 40 }]], passes: [['dp.scim.', { of: 'base62', length: 39 }]] },
  'doppler-audit-token': { flags: [['dp.audit.', { of: 'base62', length: 40 }]], passes: [['dp.audit.', { of: 'base62', length: 39 }]] },
}
