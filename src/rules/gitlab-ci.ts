import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://docs.gitlab.com/security/tokens/' }

export const rules = [
  {
    id: 'gitlab-runner-token',
    title: 'GitLab runner authentication token',
    severity: 'high',
    anchors: ['glrt-'],
    pattern: /glrt-[\w-]{20}(?![\w-])/,
    shape: 'prefix glrt-, 20 base64url characters',
    links,
  },
  {
    id: 'gitlab-runner-token-routable',
    title: 'GitLab runner authentication token (routable)',
    severity: 'high',
    anchors: ['glrt-t'],
    pattern: /glrt-t\d_[\w-]{27,300}(?:\.01)?\.[0-9a-z]{9}(?![0-9A-Za-z])/,
    shape: 'prefix glrt-t, base64url payload, length and checksum',
    proof: 'gitlab',
    links,
  },
  {
    id: 'gitlab-runner-token-from-registration',
    title: 'GitLab runner token made through a registration token',
    severity: 'high',
    anchors: ['glrtr-'],
    pattern: /glrtr-[\w-]{20}(?![\w-])/,
    shape: 'prefix glrtr-, 20 base64url characters',
    links,
  },
  {
    id: 'gitlab-runner-registration-token',
    title: 'GitLab runner registration token (deprecated)',
    severity: 'high',
    anchors: ['GR1348941'],
    pattern: /GR1348941[\w-]{20}(?![\w-])/,
    shape: 'prefix GR1348941, 20 base64url characters',
    links,
  },
  {
    id: 'gitlab-ci-job-token',
    title: 'GitLab CI/CD job token',
    severity: 'medium',
    anchors: ['glcbt-'],
    pattern: /glcbt-[0-9A-Za-z]{1,5}_[\w-]{20}(?![\w-])/,
    shape: 'prefix glcbt-, partition id, 20 base64url characters',
    links,
  },
  {
    id: 'gitlab-pipeline-trigger-token',
    title: 'GitLab pipeline trigger token',
    severity: 'medium',
    anchors: ['glptt-'],
    pattern: /glptt-[\w-]{40}(?![\w-])/,
    shape: 'prefix glptt-, 40 base64url characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'gitlab-runner-token': { flags: [['glrt-', { of: 'base64url', length: 20 }]], passes: [['glrt-', { of: 'base64url', length: 19 }]] },
  'gitlab-runner-token-routable': {
    flags: [['glrt-t1_', { of: 'base64url', length: 40 }, '.01.', { of: 'alnum_lower', length: 9 }]],
    passes: [['glrt-t1_', { of: 'base64url', length: 40 }, '.01.', { of: 'alnum_lower', length: 8 }]],
  },
  'gitlab-runner-token-from-registration': {
    flags: [['glrtr-', { of: 'base64url', length: 20 }]],
    passes: [['glrtr-', { of: 'base64url', length: 19 }]],
  },
  'gitlab-runner-registration-token': {
    flags: [['GR1348941', { of: 'base64url', length: 20 }]],
    passes: [['GR1348941', { of: 'base64url', length: 19 }]],
  },
  'gitlab-ci-job-token': {
    flags: [['glcbt-64_', { of: 'base64url', length: 20 }]],
    passes: [['glcbt-64_', { of: 'base64url', length: 19 }]],
  },
  'gitlab-pipeline-trigger-token': { flags: [['glptt-', { of: 'hex', length: 40 }]], passes: [['glptt-', { of: 'hex', length: 39 }]] },
}
