import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'gcp-oauth-client-id',
    title: 'Google OAuth client id',
    severity: 'info',
    anchors: ['.apps.googleusercontent.com'],
    reachBack: 54,
    pattern: /\d{6,21}-[0-9a-z]{32}\.apps\.googleusercontent\.com(?![\w-])/,
    shape: 'project number, 32 lower-case alphanumeric characters, .apps.googleusercontent.com',
    links: { revoke: 'https://console.cloud.google.com/apis/credentials', docs: 'https://developers.google.com/identity/protocols/oauth2' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'gcp-oauth-client-id': {
    flags: [[{ of: 'digits', length: 12 }, '-', { of: 'alnum_lower', length: 32 }, '.apps.googleusercontent.com']],
    passes: [
      [{ of: 'digits', length: 12 }, '-', { of: 'alnum_lower', length: 31 }, '.apps.googleusercontent.com'],
      ['your-client-id.apps.googleusercontent.com'],
    ],
  },
}
