import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'slack-webhook',
    title: 'Slack incoming webhook URL',
    severity: 'medium',
    anchors: ['hooks.slack.com/services/'],
    before: null,
    pattern: /hooks\.slack\.com\/services\/T[0-9A-Z]{6,12}\/B[0-9A-Z]{6,12}\/[0-9A-Za-z]{22,26}(?![0-9A-Za-z])/,
    shape: 'hooks.slack.com/services, team, bot, 22 to 26 base62 characters',
    links: { revoke: 'https://api.slack.com/apps', docs: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks' },
  },
  {
    id: 'slack-workflow-webhook',
    title: 'Slack workflow webhook URL',
    severity: 'medium',
    anchors: ['hooks.slack.com/workflows/'],
    before: null,
    pattern: /hooks\.slack\.com\/workflows\/T[0-9A-Z]{8,12}\/A[0-9A-Z]{8,12}\/\d{15,20}\/[0-9A-Za-z]{24}(?![0-9A-Za-z])/,
    shape: 'hooks.slack.com/workflows, 24 base62 characters at the end',
    links: {
      revoke: 'https://api.slack.com/apps',
      docs: 'https://slack.com/help/articles/360041352714-Create-more-advanced-workflows-using-webhooks',
    },
  },
  {
    id: 'slack-trigger-webhook',
    title: 'Slack workflow trigger URL',
    severity: 'medium',
    anchors: ['hooks.slack.com/triggers/'],
    before: null,
    pattern: /hooks\.slack\.com\/triggers\/T[0-9A-Z]{8,12}\/\d{10,16}\/[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: 'hooks.slack.com/triggers, 32 hexadecimal characters at the end',
    links: { revoke: 'https://api.slack.com/apps', docs: 'https://api.slack.com/automation/triggers/webhook' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'slack-webhook': {
    flags: [
      [
        'https://hooks.slack.com/services/T',
        { of: 'alnum_upper', length: 10 },
        '/B',
        { of: 'alnum_upper', length: 10 },
        '/',
        { of: 'base62', length: 24 },
      ],
    ],
    passes: [['https://hooks.slack.com/services/T', { of: 'alnum_upper', length: 10 }, '/B', { of: 'alnum_upper', length: 10 }]],
  },
  'slack-workflow-webhook': {
    flags: [
      [
        'https://hooks.slack.com/workflows/T',
        { of: 'alnum_upper', length: 10 },
        '/A',
        { of: 'alnum_upper', length: 10 },
        '/',
        { of: 'digits', length: 18 },
        '/',
        { of: 'base62', length: 24 },
      ],
    ],
    passes: [
      [
        'https://hooks.slack.com/workflows/T',
        { of: 'alnum_upper', length: 10 },
        '/A',
        { of: 'alnum_upper', length: 10 },
        '/',
        { of: 'digits', length: 18 },
      ],
    ],
  },
  'slack-trigger-webhook': {
    flags: [
      [
        'https://hooks.slack.com/triggers/T',
        { of: 'alnum_upper', length: 10 },
        '/',
        { of: 'digits', length: 13 },
        '/',
        { of: 'hex', length: 32 },
      ],
    ],
    passes: [['https://hooks.slack.com/triggers/T', { of: 'alnum_upper', length: 10 }, '/', { of: 'digits', length: 13 }]],
  },
}
