import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://myaccount.google.com/connections', docs: 'https://developers.google.com/identity/protocols/oauth2' }

export const rules = [
  {
    id: 'gcp-api-key',
    title: 'Google API key',
    severity: 'medium',
    anchors: ['AIza'],
    pattern: /AIza[\w-]{35}(?![\w-])/,
    shape: 'prefix AIza, 35 base64url characters',
    links: { revoke: 'https://console.cloud.google.com/apis/credentials', docs: 'https://cloud.google.com/docs/authentication/api-keys' },
  },
  {
    id: 'gcp-gemini-auth-key',
    title: 'Google Gemini authorization key',
    severity: 'high',
    anchors: ['AQ.Ab8RN6'],
    pattern: /AQ\.Ab8RN6[\w-]{44}(?![\w-])/,
    shape: 'prefix AQ.Ab8RN6, 44 base64url characters',
    links: { revoke: 'https://aistudio.google.com/apikey', docs: 'https://ai.google.dev/gemini-api/docs/api-key' },
  },
  {
    id: 'gcp-oauth-client-secret',
    title: 'Google OAuth client secret',
    severity: 'high',
    anchors: ['GOCSPX-'],
    pattern: /GOCSPX-[\w-]{28}(?![\w-])/,
    shape: 'prefix GOCSPX-, 28 base64url characters',
    links: { revoke: 'https://console.cloud.google.com/apis/credentials', docs: 'https://developers.google.com/identity/protocols/oauth2' },
  },
  {
    id: 'gcp-oauth-access-token',
    title: 'Google OAuth access token',
    severity: 'high',
    anchors: ['ya29.'],
    pattern: /ya29\.[\w-]{20,1024}(?![\w-])/,
    shape: 'prefix ya29., 20 to 1024 base64url characters',
    links,
  },
  {
    id: 'gcp-oauth-refresh-token',
    title: 'Google OAuth refresh token',
    severity: 'high',
    anchors: ['1//0'],
    pattern: /1\/\/0[\w-]{80,300}(?![\w-])/,
    shape: 'prefix 1//0, 80 to 300 base64url characters',
    links,
  },
  {
    id: 'firebase-fcm-server-key',
    title: 'Firebase Cloud Messaging server key (legacy)',
    severity: 'high',
    anchors: [':APA91b'],
    reachBack: 11,
    before: String.raw`\w-`,
    pattern: /AAAA[\w-]{7}:APA91b[\w-]{134}(?![\w-])/,
    shape: 'prefix AAAA, 7 characters, :APA91b, 134 base64url characters',
    links: { revoke: 'https://console.firebase.google.com', docs: 'https://firebase.google.com/docs/cloud-messaging/server' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'gcp-api-key': { flags: [['AIza', { of: 'base64url', length: 35 }]], passes: [['AIza', { of: 'base64url', length: 34 }]] },
  'gcp-gemini-auth-key': {
    flags: [['AQ.Ab8RN6', { of: 'base64url', length: 44 }]],
    passes: [['AQ.Ab8RN6', { of: 'base64url', length: 43 }]],
  },
  'gcp-oauth-client-secret': {
    flags: [['GOCSPX-', { of: 'base64url', length: 28 }]],
    passes: [['GOCSPX-', { of: 'base64url', length: 27 }]],
  },
  'gcp-oauth-access-token': {
    flags: [['ya29.', { of: 'base64url', length: 180 }]],
    passes: [['ya29.', { of: 'base64url', length: 19 }]],
  },
  'gcp-oauth-refresh-token': { flags: [['1//0', { of: 'base64url', length: 99 }]], passes: [['1//0', { of: 'base64url', length: 60 }]] },
  'firebase-fcm-server-key': {
    flags: [['AAAA', { of: 'base64url', length: 7 }, ':APA91b', { of: 'base64url', length: 134 }]],
    passes: [['AAAA', { of: 'base64url', length: 7 }, ':APA91b', { of: 'base64url', length: 100 }]],
  },
}
