import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'flutterwave-secret-key',
    title: 'Flutterwave live secret key',
    severity: 'critical',
    anchors: ['FLWSECK-'],
    pattern: /FLWSECK-[0-9a-z]{32,46}-X(?![0-9A-Za-z])/,
    shape: 'prefix FLWSECK-, 32 to 46 lower-case alphanumeric characters, -X',
    links: {
      revoke: 'https://app.flutterwave.com/dashboard/settings/apis/live',
      docs: 'https://developer.flutterwave.com/docs/authentication',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'flutterwave-secret-key': {
    flags: [['FLWSECK-', { of: 'alnum_lower', length: 32 }, '-X']],
    passes: [['FLWSECK-', { of: 'alnum_lower', length: 31 }, '-X']],
  },
}
