import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'circleci-personal-token',
    title: 'CircleCI personal API token',
    severity: 'high',
    anchors: ['CCIPAT_'],
    pattern: /CCIPAT_[0-9A-Za-z]{22}_[0-9a-f]{40}(?![0-9A-Za-z])/,
    shape: 'prefix CCIPAT_, 22 base62 and 40 hexadecimal characters',
    links: { revoke: 'https://app.circleci.com/settings/user/tokens', docs: 'https://circleci.com/docs/managing-api-tokens/' },
  },
  {
    id: 'circleci-project-token',
    title: 'CircleCI project API token',
    severity: 'high',
    anchors: ['CCIPRJ_'],
    pattern: /CCIPRJ_[0-9A-Za-z]{22}_[0-9a-f]{40}(?![0-9A-Za-z])/,
    shape: 'prefix CCIPRJ_, 22 base62 and 40 hexadecimal characters',
    links: { revoke: 'https://app.circleci.com', docs: 'https://circleci.com/docs/managing-api-tokens/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'circleci-personal-token': {
    flags: [['CCIPAT_', { of: 'base62', length: 22 }, '_', { of: 'hex', length: 40 }]],
    passes: [['CCIPAT_', { of: 'base62', length: 22 }, '_', { of: 'hex', length: 39 }]],
  },
  'circleci-project-token': {
    flags: [['CCIPRJ_', { of: 'base62', length: 22 }, '_', { of: 'hex', length: 40 }]],
    passes: [['CCIPRJ_', { of: 'base62', length: 22 }, '_', { of: 'hex', length: 39 }]],
  },
}
