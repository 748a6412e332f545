import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://api.slack.com/apps', docs: 'https://docs.slack.dev/authentication/tokens' }

export const rules = [
  {
    id: 'slack-bot-token',
    title: 'Slack bot token',
    severity: 'high',
    anchors: ['xoxb-'],
    pattern: /xoxb-\d{10,13}-\d{10,13}-[0-9A-Za-z]{20,28}(?![0-9A-Za-z])/,
    shape: 'prefix xoxb-, two numbers, 20 to 28 base62 characters',
    links,
  },
  {
    id: 'slack-user-token',
    title: 'Slack user token',
    severity: 'critical',
    anchors: ['xoxp-', 'xoxe-'],
    pattern: /xox[pe]-(?:\d{6,13}-){3}[0-9a-z]{18,36}(?![0-9A-Za-z])/,
    shape: 'prefix xoxp- or xoxe-, three numbers, 18 to 36 lower-case alphanumeric characters',
    links,
  },
  {
    id: 'slack-app-token',
    title: 'Slack app-level token',
    severity: 'high',
    anchors: ['xapp-'],
    pattern: /xapp-\d-[0-9A-Z]{8,14}-\d{10,13}-[0-9a-z]{60,70}(?![0-9A-Za-z])/,
    shape: 'prefix xapp-, app id, a number, 60 to 70 lower-case alphanumeric characters',
    links,
  },
  {
    id: 'slack-config-access-token',
    title: 'Slack app configuration access token',
    severity: 'high',
    anchors: ['xoxe.xox'],
    pattern: /xoxe\.xox[bp]-\d-[0-9A-Za-z]{163,166}(?![0-9A-Za-z])/,
    shape: 'prefix xoxe.xoxb- or xoxe.xoxp-, a digit, 163 to 166 base62 characters',
    links,
  },
  {
    id: 'slack-config-refresh-token',
    title: 'Slack app configuration refresh token',
    severity: 'high',
    anchors: ['xoxe-'],
    pattern: /xoxe-\d-[0-9A-Za-z]{146,147}(?![0-9A-Za-z])/,
    shape: 'prefix xoxe-, a digit, 146 or 147 base62 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'slack-bot-token': {
    flags: [['xoxb-', { of: 'digits', length: 12 }, '-', { of: 'digits', length: 13 }, '-', { of: 'base62', length: 24 }]],
    passes: [['xoxb-', { of: 'digits', length: 12 }, '-', { of: 'digits', length: 13 }, '-', { of: 'base62', length: 19 }]],
  },
  'slack-user-token': {
    flags: [
      [
        'xoxp-',
        { of: 'digits', length: 12 },
        '-',
        { of: 'digits', length: 12 },
        '-',
        { of: 'digits', length: 13 },
        '-',
        { of: 'hex', length: 32 },
      ],
      [
        'xoxe-',
        { of: 'digits', length: 13 },
        '-',
        { of: 'digits', length: 13 },
        '-',
        { of: 'digits', length: 13 },
        '-',
        { of: 'hex', length: 32 },
      ],
    ],
    passes: [['xoxp-', { of: 'digits', length: 12 }, '-', { of: 'digits', length: 12 }, '-', { of: 'hex', length: 32 }]],
  },
  'slack-app-token': {
    flags: [['xapp-1-A', { of: 'alnum_upper', length: 10 }, '-', { of: 'digits', length: 13 }, '-', { of: 'hex', length: 64 }]],
    passes: [['xapp-1-A', { of: 'alnum_upper', length: 10 }, '-', { of: 'digits', length: 13 }, '-', { of: 'hex', length: 40 }]],
  },
  'slack-config-access-token': {
    flags: [['xoxe.xoxp-1-', { of: 'base62', length: 166 }]],
    passes: [['xoxe.xoxp-1-', { of: 'base62', length: 160 }]],
  },
  'slack-config-refresh-token': {
    flags: [['xoxe-1-', { of: 'base62', length: 146 }]],
    passes: [['xoxe-1-', { of: 'base62', length: 140 }]],
  },
}
