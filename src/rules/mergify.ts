import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'mergify-application-key',
    title: 'Mergify application key',
    severity: 'high',
    anchors: ['mergify_application_key_'],
    pattern: /mergify_application_key_[\w-]{40,200}(?![\w-])/,
    shape: 'prefix mergify_application_key_, 40 to 200 base64url characters',
    links: { revoke: 'https://dashboard.mergify.com', docs: 'https://docs.mergify.com/api/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'mergify-application-key': {
    flags: [['mergify_application_key_', { of: 'base64url', length: 86 }]],
    passes: [['mergify_application_key_', { of: 'base64url', length: 39 }]],
  },
}
