import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'firebase-fcm-registration-token',
    title: 'Firebase Cloud Messaging registration token',
    severity: 'info',
    anchors: [':APA91b'],
    reachBack: 22,
    before: String.raw`\w-`,
    pattern: /(?!\w{0,5}AAAA[\w-]{7}:)[\w-]{11,22}:APA91b[\w-]{120,160}(?![\w-])/,
    shape: '11 to 22 characters, :APA91b, 120 to 160 base64url characters',
    links: { revoke: null, docs: 'https://firebase.google.com/docs/cloud-messaging/manage-tokens' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'firebase-fcm-registration-token': {
    flags: [
      [{ of: 'base64url', length: 22 }, ':APA91b', { of: 'base64url', length: 134 }],
      [{ of: 'base64url', length: 11 }, ':APA91b', { of: 'base64url', length: 120 }],
    ],
    passes: [[{ of: 'base64url', length: 22 }, ':APA91b', { of: 'base64url', length: 100 }]],
  },
}
