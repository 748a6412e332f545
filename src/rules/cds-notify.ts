import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'cds-notify-api-key',
    title: 'Canadian Digital Service Notify API key',
    severity: 'high',
    anchors: ['gcntfy-'],
    pattern:
      /gcntfy-[\w-]{1,60}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
    shape: "prefix gcntfy-, the key's name, two UUIDs",
    links: { revoke: null, docs: 'https://documentation.notification.canada.ca/en/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'cds-notify-api-key': {
    flags: [
      ['gcntfy-my_key-', { of: 'uuid', length: 36 }, '-', { of: 'uuid', length: 36 }],
      ['gcntfy-live-key-of-us-', { of: 'uuid', length: 36 }, '-', { of: 'uuid', length: 36 }],
    ],
    passes: [['gcntfy-my_key-', { of: 'uuid', length: 36 }]],
  },
}
