import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'github-pat',
    title: 'GitHub personal access token (classic)',
    severity: 'critical',
    anchors: ['ghp_'],
    pattern: /ghp_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: 'prefix ghp_, 36 base62 characters',
    proof: 'crc32-base62-last6',
    links: {
      revoke: 'https://github.com/settings/tokens',
      docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
    },
  },
  {
    id: 'github-oauth-token',
    title: 'GitHub OAuth app access token',
    severity: 'critical',
    anchors: ['gho_'],
    pattern: /gho_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: 'prefix gho_, 36 base62 characters',
    proof: 'crc32-base62-last6',
    links: {
      revoke: 'https://github.com/settings/applications',
      docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
    },
  },
  {
    id: 'github-fine-grained-pat',
    title: 'GitHub fine-grained personal access token',
    severity: 'critical',
    anchors: ['github_pat_'],
    pattern: /github_pat_\w{82}(?!\w)/,
    shape: 'prefix github_pat_, 82 base62 characters and underscores',
    links: {
      revoke: 'https://github.com/settings/personal-access-tokens',
      docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'github-pat': {
    flags: [['ghp_', { of: 'base62', length: 36 }]],
    passes: [
      ['ghp_', { of: 'base62', length: 35 }],
      ['ghp_', { of: 'base62', length: 37 }],
    ],
  },
  'github-oauth-token': {
    flags: [['gho_', { of: 'base62', length: 36 }]],
    passes: [
      ['gho_', { of: 'base62', length: 35 }],
      ['gho_', { of: 'base62', length: 37 }],
    ],
  },
  'github-fine-grained-pat': {
    flags: [['github_pat_', { of: 'base62', length: 22 }, '_', { of: 'base62', length: 59 }]],
    passes: [
      ['github_pat_', { of: 'base62', length: 22 }, '_', { of: 'base62', length: 58 }],
      ['github_pat_', { of: 'base62', length: 22 }],
    ],
  },
}
