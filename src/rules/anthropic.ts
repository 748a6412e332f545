import type { ExamplesOf, Rule } from './rule.ts'

const links = {
  revoke: 'https://console.anthropic.com/settings/keys',
  docs: 'https://docs.anthropic.com/claude/reference/authentication',
}

export const rules = [
  {
    id: 'anthropic-api-key',
    title: 'Anthropic API key',
    severity: 'high',
    anchors: ['sk-ant-api03-'],
    pattern: /sk-ant-api03-[\w-]{93}AA(?![\w-])/,
    shape: 'prefix sk-ant-api03-, 93 base64url characters, AA',
    links,
  },
  {
    id: 'anthropic-admin-key',
    title: 'Anthropic admin API key',
    severity: 'critical',
    anchors: ['sk-ant-admin01-'],
    pattern: /sk-ant-admin01-[\w-]{93}AA(?![\w-])/,
    shape: 'prefix sk-ant-admin01-, 93 base64url characters, AA',
    links,
  },
  {
    id: 'anthropic-oauth-token',
    title: 'Anthropic OAuth access token',
    severity: 'high',
    anchors: ['sk-ant-oat01-'],
    pattern: /sk-ant-oat01-[\w-]{93}AA(?![\w-])/,
    shape: 'prefix sk-ant-oat01-, 93 base64url characters, AA',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'anthropic-api-key': {
    flags: [['sk-ant-api03-', { of: 'base64url', length: 93 }, 'AA']],
    passes: [['sk-ant-api03-', { of: 'base64url', length: 92 }, 'AA']],
  },
  'anthropic-admin-key': {
    flags: [['sk-ant-admin01-', { of: 'base64url', length: 93 }, 'AA']],
    passes: [['sk-ant-admin01-', { of: 'base64url', length: 92 }, 'AA']],
  },
  'anthropic-oauth-token': {
    flags: [['sk-ant-oat01-', { of: 'base64url', length: 93 }, 'AA']],
    passes: [['sk-ant-oat01-', { of: 'base64url', length: 92 }, 'AA']],
  },
}
