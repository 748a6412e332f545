import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'atlassian-api-token',
    title: 'Atlassian Cloud API token',
    severity: 'high',
    anchors: ['ATATT3xFfGF0'],
    pattern: /ATATT3xFfGF0[\w-]{100,400}(?:=|%3D|\\=)[0-9A-F]{8}(?![0-9A-Za-z])/,
    shape: 'prefix ATATT3xFfGF0, base64url body, 8 hexadecimal characters',
    proof: 'atlassian',
    links: {
      revoke: 'https://id.atlassian.com/manage-profile/security/api-tokens',
      docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    },
  },
  {
    id: 'bitbucket-app-password',
    title: 'Bitbucket app password',
    severity: 'high',
    anchors: ['ATBB'],
    pattern: /ATBB[0-9A-Za-z]{24}[0-9A-F]{8}(?![0-9A-Za-z])/,
    shape: 'prefix ATBB, 24 base62 and 8 hexadecimal characters',
    proof: 'atlassian',
    links: {
      revoke: 'https://bitbucket.org/account/settings/app-passwords/',
      docs: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
    },
  },
  {
    id: 'bitbucket-repository-token',
    title: 'Bitbucket repository, project or workspace access token',
    severity: 'high',
    anchors: ['ATCTT3xFfG'],
    pattern: /ATCTT3xFfG[0-9A-Za-z]0[\w-]{80,400}(?:=|%3D|\\=)[0-9A-F]{8}(?![0-9A-Za-z])/,
    shape: 'prefix ATCTT3xFfG, base64url body, 8 hexadecimal characters',
    proof: 'atlassian',
    links: { revoke: null, docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/' },
  },
  {
    id: 'bitbucket-server-token',
    title: 'Bitbucket Data Center HTTP access token',
    severity: 'high',
    anchors: ['BBDC-'],
    pattern: /BBDC-[0-9A-Za-z+/]{44}(?![0-9A-Za-z+/])/,
    shape: 'prefix BBDC-, 44 base64 characters',
    proof: 'data-center',
    links: { revoke: null, docs: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html' },
  },
  {
    id: 'trello-prefixed-token',
    title: 'Trello API token or secret',
    severity: 'high',
    anchors: ['ATTA', 'ATOA'],
    pattern: /AT[TO]A[0-9a-f]{64}[0-9A-F]{8}(?![0-9A-Za-z])/,
    shape: 'prefix ATTA or ATOA, 64 and 8 hexadecimal characters',
    links: {
      revoke: 'https://trello.com/my/account',
      docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'atlassian-api-token': {
    flags: [['ATATT3xFfGF0', { of: 'base64url', length: 172 }, '=', { of: 'HEX', length: 8 }]],
    passes: [['ATATT3xFfGF0', { of: 'base64url', length: 40 }, '=', { of: 'HEX', length: 8 }]],
  },
  'bitbucket-app-password': {
    flags: [['ATBB', { of: 'base62', length: 24 }, { of: 'HEX', length: 8 }]],
    passes: [
      ['ATBB', { of: 'base62', length: 24 }, { of: 'HEX', length: 7 }],
      ['ATBB', { of: 'letters', length: 24 }, 'ghijklmn'],
    ],
  },
  'bitbucket-repository-token': {
    flags: [['ATCTT3xFfGN0', { of: 'base64url', length: 140 }, '=', { of: 'HEX', length: 8 }]],
    passes: [['ATCTT3xFfGN0', { of: 'base64url', length: 140 }]],
  },
  'trello-prefixed-token': {
    flags: [
      ['ATTA', { of: 'hex', length: 64 }, { of: 'HEX', length: 8 }],
      ['ATOA', { of: 'hex', length: 64 }, { of: 'HEX', length: 8 }],
    ],
    passes: [
      ['ATTA', { of: 'hex', length: 64 }, { of: 'HEX', length: 7 }],
      ['ATTA', { of: 'letters', length: 72 }],
    ],
  },
  'bitbucket-server-token': { flags: [['BBDC-', { of: 'base64', length: 44 }]], passes: [['BBDC-', { of: 'base64', length: 43 }]] },
}
