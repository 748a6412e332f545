import type { ExamplesOf, Rule } from './rule.ts'

const userLinks = {
  revoke: 'https://gitlab.com/-/user_settings/personal_access_tokens',
  docs: 'https://docs.gitlab.com/security/tokens/',
}
const projectLinks = { revoke: null, docs: 'https://docs.gitlab.com/security/tokens/' }

export const rules = [
  {
    id: 'gitlab-pat',
    title: 'GitLab access token',
    severity: 'critical',
    anchors: ['glpat-'],
    pattern: /glpat-[\w-]{20}(?![\w-])/,
    shape: 'prefix glpat-, 20 base64url characters',
    links: userLinks,
  },
  {
    id: 'gitlab-pat-routable',
    title: 'GitLab access token (routable)',
    severity: 'critical',
    anchors: ['glpat-'],
    pattern: /glpat-[\w-]{27,300}\.01\.[0-9a-z]{9}(?![0-9A-Za-z])/,
    shape: 'prefix glpat-, base64url payload, version 01, length and checksum',
    proof: 'gitlab',
    links: {
      revoke: 'https://gitlab.com/-/user_settings/personal_access_tokens',
      docs: 'https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/',
    },
  },
  {
    id: 'gitlab-pat-routable-v0',
    title: 'GitLab access token (early routable form)',
    severity: 'critical',
    anchors: ['glpat-'],
    pattern: /glpat-[\w-]{27,300}\.[0-9a-z]{9}(?![0-9A-Za-z])/,
    shape: 'prefix glpat-, base64url payload, length and checksum',
    proof: 'gitlab',
    links: {
      revoke: 'https://gitlab.com/-/user_settings/personal_access_tokens',
      docs: 'https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/',
    },
  },
  {
    id: 'gitlab-oauth-app-secret',
    title: 'GitLab OAuth application secret',
    severity: 'high',
    anchors: ['gloas-'],
    pattern: /gloas-[\w-]{64}(?![\w-])/,
    shape: 'prefix gloas-, 64 base64url characters',
    links: { revoke: 'https://gitlab.com/-/user_settings/applications', docs: 'https://docs.gitlab.com/security/tokens/' },
  },
  {
    id: 'gitlab-deploy-token',
    title: 'GitLab deploy token',
    severity: 'high',
    anchors: ['gldt-'],
    pattern: /gldt-[\w-]{20}(?![\w-])/,
    shape: 'prefix gldt-, 20 base64url characters',
    links: projectLinks,
  },
  {
    id: 'gitlab-agent-token',
    title: 'GitLab agent for Kubernetes token',
    severity: 'high',
    anchors: ['glagent-'],
    pattern: /glagent-[\w-]{50}(?![\w-])/,
    shape: 'prefix glagent-, 50 base64url characters',
    links: projectLinks,
  },
  {
    id: 'gitlab-scim-token',
    title: 'GitLab SCIM token',
    severity: 'high',
    anchors: ['glsoat-'],
    pattern: /glsoat-[\w-]{20}(?![\w-])/,
    shape: 'prefix glsoat-, 20 base64url characters',
    links: projectLinks,
  },
  {
    id: 'gitlab-feature-flag-token',
    title: 'GitLab feature flags client token',
    severity: 'medium',
    anchors: ['glffct-'],
    pattern: /glffct-[\w-]{20}(?![\w-])/,
    shape: 'prefix glffct-, 20 base64url characters',
    links: projectLinks,
  },
  {
    id: 'gitlab-workspace-token',
    title: 'GitLab workspace token',
    severity: 'medium',
    anchors: ['glwt-'],
    pattern: /glwt-[\w-]{20}(?![\w-])/,
    shape: 'prefix glwt-, 20 base64url characters',
    links: projectLinks,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'gitlab-pat': {
    flags: [['glpat-', { of: 'base64url', length: 20 }]],
    passes: [
      ['glpat-', { of: 'base64url', length: 19 }],
      ['glpat-', { of: 'base64url', length: 21 }],
    ],
  },
  'gitlab-pat-routable': {
    flags: [['glpat-', { of: 'base64url', length: 40 }, '.01.', { of: 'alnum_lower', length: 9 }]],
    passes: [['glpat-', { of: 'base64url', length: 40 }, '.01.', { of: 'alnum_lower', length: 8 }]],
  },
  'gitlab-pat-routable-v0': {
    flags: [['glpat-', { of: 'base64url', length: 40 }, '.', { of: 'alnum_lower', length: 9 }]],
    passes: [['glpat-', { of: 'base64url', length: 40 }, '.', { of: 'alnum_lower', length: 8 }]],
  },
  'gitlab-oauth-app-secret': { flags: [['gloas-', { of: 'hex', length: 64 }]], passes: [['gloas-', { of: 'hex', length: 63 }]] },
  'gitlab-deploy-token': { flags: [['gldt-', { of: 'base64url', length: 20 }]], passes: [['gldt-', { of: 'base64url', length: 19 }]] },
  'gitlab-agent-token': {
    flags: [['glagent-', { of: 'base64url', length: 50 }]],
    passes: [['glagent-', { of: 'base64url', length: 49 }]],
  },
  'gitlab-scim-token': { flags: [['glsoat-', { of: 'base64url', length: 20 }]], passes: [['glsoat-', { of: 'base64url', length: 19 }]] },
  'gitlab-feature-flag-token': {
    flags: [['glffct-', { of: 'base64url', length: 20 }]],
    passes: [['glffct-', { of: 'base64url', length: 19 }]],
  },
  'gitlab-workspace-token': { flags: [['glwt-', { of: 'base64url', length: 20 }]], passes: [['glwt-', { of: 'base64url', length: 19 }]] },
}
