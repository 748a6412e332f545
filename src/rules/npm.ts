import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'npm-access-token',
    title: 'npm access token',
    severity: 'critical',
    anchors: ['npm_'],
    pattern: /npm_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: 'prefix npm_, 36 base62 characters',
    proof: 'crc32-base62-last6',
    links: { revoke: 'https://docs.npmjs.com/revoking-access-tokens', docs: 'https://docs.npmjs.com/about-access-tokens' },
  },
  {
    id: 'npmrc-auth-token',
    title: 'npm registry token in .npmrc (legacy)',
    severity: 'critical',
    anchors: [':_authToken='],
    before: null,
    pattern: /:_authToken=\s?["']?(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9A-Za-z])/,
    shape: 'a UUID after :_authToken=',
    links: { revoke: 'https://docs.npmjs.com/revoking-access-tokens', docs: 'https://docs.npmjs.com/about-access-tokens' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'npm-access-token': {
    flags: [['npm_', { of: 'base62', length: 36 }]],
    passes: [['npm_', { of: 'base62', length: 35 }], ['npm_package_config_registry_default_value_name']],
  },
  'npmrc-auth-token': {
    flags: [['//npm.example.com/:_authToken=', { of: 'uuid', length: 36 }]],
    passes: [['//npm.example.com/:_authToken=${NPM_TOKEN}']],
  },
}
