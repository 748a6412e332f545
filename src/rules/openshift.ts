import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'openshift-user-token',
    title: 'OpenShift user token',
    severity: 'high',
    anchors: ['sha256~'],
    pattern: /sha256~[\w-]{43}(?![\w-])/,
    shape: 'prefix sha256~, 43 base64url characters',
    links: {
      revoke: null,
      docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/authentication_and_authorization/index',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'openshift-user-token': { flags: [['sha256~', { of: 'base64url', length: 43 }]], passes: [['sha256~', { of: 'base64url', length: 42 }]] },
}
