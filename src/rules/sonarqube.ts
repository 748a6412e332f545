import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens' }

export const rules = [
  {
    id: 'sonarqube-user-token',
    title: 'SonarQube user token',
    severity: 'high',
    anchors: ['squ_'],
    pattern: /squ_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    shape: 'prefix squ_, 40 base62 characters',
    links,
  },
  {
    id: 'sonarqube-project-token',
    title: 'SonarQube project analysis token',
    severity: 'medium',
    anchors: ['sqp_'],
    pattern: /sqp_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    shape: 'prefix sqp_, 40 base62 characters',
    links,
  },
  {
    id: 'sonarqube-global-token',
    title: 'SonarQube global analysis token',
    severity: 'high',
    anchors: ['sqa_'],
    pattern: /sqa_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
    shape: 'prefix sqa_, 40 base62 characters',
    links,
  },
  {
    id: 'sonarcloud-token-v2',
    title: 'SonarQube Cloud scoped organization token',
    severity: 'high',
    anchors: ['sqco_'],
    pattern: /sqco_[\w-]{59}(?![\w-])/,
    shape: 'prefix sqco_, 59 base64url characters',
    links: {
      revoke: 'https://sonarcloud.io/account/security',
      docs: 'https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'sonarqube-user-token': { flags: [['squ_', { of: 'hex', length: 40 }]], passes: [['squ_', { of: 'hex', length: 39 }]] },
  'sonarqube-project-token': { flags: [['sqp_', { of: 'hex', length: 40 }]], passes: [['sqp_', { of: 'hex', length: 39 }]] },
  'sonarqube-global-token': { flags: [['sqa_', { of: 'hex', length: 40 }]], passes: [['sqa_', { of: 'hex', length: 39 }]] },
  'sonarcloud-token-v2': { flags: [['sqco_', { of: 'base62', length: 59 }]], passes: [['sqco_', { of: 'base62', length: 58 }]] },
}
