import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://gitlab.com/-/user_settings/personal_access_tokens', docs: 'https://docs.gitlab.com/security/tokens/' }

export const rules = [
  {
    id: 'gitlab-feed-token',
    title: 'GitLab feed token',
    severity: 'medium',
    anchors: ['glft-'],
    pattern: /glft-[\w-]{20}(?![\w-])/,
    shape: 'prefix glft-, 20 base64url characters',
    links,
  },
  {
    id: 'gitlab-incoming-mail-token',
    title: 'GitLab incoming mail token',
    severity: 'medium',
    anchors: ['glimt-'],
    pattern: /glimt-[\w-]{25}(?![\w-])/,
    shape: 'prefix glimt-, 25 base64url characters',
    links,
  },
  {
    id: 'gitlab-session-cookie',
    title: 'GitLab session cookie',
    severity: 'medium',
    anchors: ['_gitlab_session='],
    before: null,
    pattern: /_gitlab_session=(?<secret>[0-9a-z]{32})(?![0-9A-Za-z])/,
    shape: '_gitlab_session= and 32 characters',
    links: { revoke: null, docs: 'https://docs.gitlab.com/security/tokens/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'gitlab-feed-token': { flags: [['glft-', { of: 'base64url', length: 20 }]], passes: [['glft-', { of: 'base64url', length: 19 }]] },
  'gitlab-incoming-mail-token': {
    flags: [['glimt-', { of: 'base64url', length: 25 }]],
    passes: [['glimt-', { of: 'base64url', length: 24 }]],
  },
  'gitlab-session-cookie': {
    flags: [['_gitlab_session=', { of: 'hex', length: 32 }]],
    passes: [['_gitlab_session=', { of: 'hex', length: 31 }]],
  },
}
