import type { ExamplesOf, Rule } from './rule.ts'

const appLinks = {
  revoke: 'https://github.com/settings/applications',
  docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
}
const installationLinks = {
  revoke: 'https://github.com/settings/installations',
  docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
}

export const rules = [
  {
    id: 'github-user-to-server-token',
    title: 'GitHub App user-to-server token',
    severity: 'high',
    anchors: ['ghu_'],
    pattern: /ghu_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: 'prefix ghu_, 36 base62 characters',
    proof: 'crc32-base62-last6',
    links: appLinks,
  },
  {
    id: 'github-server-to-server-token',
    title: 'GitHub App installation token',
    severity: 'high',
    anchors: ['ghs_'],
    pattern: /ghs_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: 'prefix ghs_, 36 base62 characters',
    proof: 'crc32-base62-last6',
    links: installationLinks,
  },
  {
    id: 'github-refresh-token',
    title: 'GitHub App refresh token',
    severity: 'high',
    anchors: ['ghr_'],
    pattern: /ghr_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: 'prefix ghr_, 36 base62 characters',
    proof: 'crc32-base62-last6',
    links: appLinks,
  },
  {
    id: 'github-refresh-token-long',
    title: 'GitHub App refresh token (long form)',
    severity: 'high',
    anchors: ['ghr_'],
    pattern: /ghr_[0-9A-Za-z]{76}(?![0-9A-Za-z])/,
    shape: 'prefix ghr_, 76 base62 characters',
    links: appLinks,
  },
  {
    id: 'github-installation-jwt-token',
    title: 'GitHub App installation token (JWT form)',
    severity: 'high',
    anchors: ['ghs_'],
    pattern: /ghs_\d{1,20}_eyJ[\w-]{15,800}\.[\w-]{20,800}\.[\w-]{20,800}(?![\w-])/,
    shape: 'prefix ghs_, a number, then a three-part JWT',
    links: installationLinks,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'github-user-to-server-token': {
    flags: [['ghu_', { of: 'base62', length: 36 }]],
    passes: [
      ['ghu_', { of: 'base62', length: 35 }],
      ['ghu_', { of: 'base62', length: 37 }],
    ],
  },
  'github-server-to-server-token': {
    flags: [['ghs_', { of: 'base62', length: 36 }]],
    passes: [
      ['ghs_', { of: 'base62', length: 35 }],
      ['ghs_', { of: 'base62', length: 37 }],
    ],
  },
  'github-refresh-token': {
    flags: [['ghr_', { of: 'base62', length: 36 }]],
    passes: [
      ['ghr_', { of: 'base62', length: 35 }],
      ['ghr_', { of: 'base62', length: 37 }],
    ],
  },
  'github-refresh-token-long': { flags: [['ghr_', { of: 'base62', length: 76 }]], passes: [['ghr_', { of: 'base62', length: 75 }]] },
  'github-installation-jwt-token': {
    flags: [
      [
        'ghs_',
        { of: 'digits', length: 6 },
        '_eyJ',
        { of: 'base64url', length: 40 },
        '.',
        { of: 'base64url', length: 120 },
        '.',
        { of: 'base64url', length: 43 },
      ],
    ],
    passes: [['ghs_', { of: 'digits', length: 6 }, '_eyJ', { of: 'base64url', length: 40 }, '.', { of: 'base64url', length: 120 }]],
  },
}
