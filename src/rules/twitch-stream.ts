import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'twitch-stream-key',
    title: 'Twitch stream key',
    severity: 'medium',
    anchors: ['live_'],
    pattern: /live_\d{8,12}_[0-9A-Za-z]{28,32}(?![0-9A-Za-z])/,
    shape: 'prefix live_, the user id, 28 to 32 base62 characters',
    links: {
      revoke: 'https://dashboard.twitch.tv/settings/stream',
      docs: 'https://help.twitch.tv/s/article/twitch-stream-key-faq?language=en_US',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'twitch-stream-key': {
    flags: [
      ['live_', { of: 'digits', length: 8 }, '_', { of: 'base62', length: 28 }],
      ['live_', { of: 'digits', length: 9 }, '_', { of: 'base62', length: 30 }],
    ],
    passes: [['live_', { of: 'digits', length: 8 }, '_', { of: 'base62', length: 27 }]],
  },
}
