import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'telegram-bot-token',
    title: 'Telegram bot token',
    severity: 'high',
    anchors: [':AA'],
    reachBack: 10,
    before: null,
    pattern: /(?:(?<=bot)|(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z]))\d{8,10}:AA[\w-]{32,33}(?![\w-])/,
    shape: 'bot id, :AA, 32 or 33 base64url characters',
    links: { revoke: 'https://t.me/BotFather', docs: 'https://core.telegram.org/bots/api' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'telegram-bot-token': {
    flags: [
      [{ of: 'digits', length: 9 }, ':AA', { of: 'base64url', length: 33 }],
      ['https://api.telegram.org/bot', { of: 'digits', length: 10 }, ':AA', { of: 'base64url', length: 33 }, '/getMe'],
    ],
    passes: [
      [{ of: 'digits', length: 9 }, ':AA', { of: 'base64url', length: 31 }],
      [{ of: 'digits', length: 12 }, ':AA', { of: 'base64url', length: 33 }],
    ],
  },
}
