import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://api.slack.com/apps', docs: 'https://docs.slack.dev/authentication/tokens' }

export const rules = [
  {
    id: 'slack-legacy-bot-token',
    title: 'Slack bot token (legacy)',
    severity: 'high',
    anchors: ['xoxb-'],
    pattern: /xoxb-\d{8,14}-[0-9A-Za-z]{18,26}(?![0-9A-Za-z])(?!-)/,
    shape: 'prefix xoxb-, a number, 18 to 26 base62 characters',
    links: { revoke: 'https://api.slack.com/apps', docs: 'https://docs.slack.dev/authentication/tokens' },
  },
  {
    id: 'slack-legacy-workspace-token',
    title: 'Slack workspace token (legacy)',
    severity: 'high',
    anchors: ['xoxa-', 'xoxr-'],
    pattern: /xox[ar]-(?=\w{0,12}\d)(?:\d-)?(?:\d{9,14}-){0,3}[0-9A-Za-z]{10,48}(?![0-9A-Za-z])/,
    shape: 'prefix xoxa- or xoxr-, numbers, 10 to 48 base62 characters',
    links,
  },
  {
    id: 'slack-legacy-token',
    title: 'Slack token (legacy)',
    severity: 'high',
    anchors: ['xoxo-', 'xoxs-'],
    pattern: /xox[os]-(?:\d{6,13}-){3}[0-9a-f]{10,64}(?![0-9A-Za-z])/,
    shape: 'prefix xoxo- or xoxs-, three numbers, 10 to 64 hexadecimal characters',
    links,
  },
  {
    id: 'slack-session-token',
    title: 'Slack browser session token',
    severity: 'high',
    anchors: ['xoxc-'],
    pattern: /xoxc-\d{9,15}-\d{9,15}-\d{9,15}-[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix xoxc-, three numbers, 64 hexadecimal characters',
    links,
  },
  {
    id: 'slack-session-cookie',
    title: 'Slack browser session cookie',
    severity: 'high',
    anchors: ['xoxd-'],
    pattern: /xoxd-[\w%+\/-]{100,300}(?![\w%+\/-])/,
    shape: 'prefix xoxd-, 100 to 300 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'slack-legacy-bot-token': {
    flags: [['xoxb-', { of: 'digits', length: 12 }, '-', { of: 'letters', length: 4 }, { of: 'base62', length: 20 }]],
    passes: [['xoxb-', { of: 'digits', length: 12 }, '-', { of: 'base62', length: 12 }]],
  },
  'slack-legacy-workspace-token': {
    flags: [
      ['xoxa-2-', { of: 'base62', length: 32 }],
      [
        'xoxr-',
        { of: 'digits', length: 12 },
        '-',
        { of: 'digits', length: 12 },
        '-',
        { of: 'digits', length: 12 },
        '-',
        { of: 'hex', length: 18 },
      ],
    ],
    passes: [['xoxa-2-', { of: 'base62', length: 9 }], ['xoxa-yourWorkspaceToken']],
  },
  'slack-legacy-token': {
    flags: [
      [
        'xoxs-',
        { of: 'digits', length: 12 },
        '-',
        { of: 'digits', length: 12 },
        '-',
        { of: 'digits', length: 12 },
        '-',
        { of: 'hex', length: 32 },
      ],
    ],
    passes: [['xoxs-', { of: 'digits', length: 12 }, '-', { of: 'hex', length: 32 }]],
  },
  'slack-session-token': {
    flags: [
      [
        'xoxc-',
        { of: 'digits', length: 12 },
        '-',
        { of: 'digits', length: 12 },
        '-',
        { of: 'digits', length: 12 },
        '-',
        { of: 'hex', length: 64 },
      ],
    ],
    passes: [
      [
        'xoxc-',
        { of: 'digits', length: 12 },
        '-',
        { of: 'digits', length: 12 },
        '-',
        { of: 'digits', length: 12 },
        '-',
        { of: 'hex', length: 32 },
      ],
    ],
  },
  'slack-session-cookie': { flags: [['xoxd-', { of: 'base62', length: 140 }]], passes: [['xoxd-', { of: 'base62', length: 60 }]] },
}
