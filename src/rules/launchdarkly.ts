import type { ExamplesOf, Rule } from './rule.ts'

const links = {
  revoke: 'https://app.launchdarkly.com/settings/authorization',
  docs: 'https://launchdarkly.com/docs/sdk/concepts/client-side-server-side',
}

export const rules = [
  {
    id: 'launchdarkly-sdk-key',
    title: 'LaunchDarkly SDK key or API token',
    severity: 'high',
    anchors: ['sdk-', 'api-'],
    before: String.raw`\w-/.`,
    pattern:
      /(?:sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|api-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})(?![\w-])/,
    shape: 'prefix sdk- or api-, a UUID',
    links,
  },
  {
    id: 'launchdarkly-mobile-key',
    title: 'LaunchDarkly mobile key',
    severity: 'info',
    anchors: ['mob-'],
    before: String.raw`\w-/.`,
    pattern: /mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
    shape: 'prefix mob-, a UUID',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'launchdarkly-sdk-key': {
    flags: [
      ['sdk-', { of: 'uuid', length: 36 }],
      [
        'api-',
        { of: 'hex', length: 8 },
        '-',
        { of: 'hex', length: 4 },
        '-4',
        { of: 'hex', length: 3 },
        '-b',
        { of: 'hex', length: 3 },
        '-',
        { of: 'hex', length: 12 },
      ],
    ],
    passes: [['sdk-', { of: 'uuid', length: 35 }]],
  },
  'launchdarkly-mobile-key': { flags: [['mob-', { of: 'uuid', length: 36 }]], passes: [['mob-', { of: 'uuid', length: 35 }]] },
}
