import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    // the anchors are base64 of the two leading digits of a decimal id
    id: 'discord-bot-token',
    title: 'Discord bot token',
    severity: 'high',
    // biome-ignore format: ninety short strings
    anchors: [
      'MTA', 'MTE', 'MTI', 'MTM', 'MTQ', 'MTU', 'MTY', 'MTc', 'MTg', 'MTk', 'MjA', 'MjE', 'MjI', 'MjM', 'MjQ', 'MjU', 'MjY', 'Mjc',
      'Mjg', 'Mjk', 'MzA', 'MzE', 'MzI', 'MzM', 'MzQ', 'MzU', 'MzY', 'Mzc', 'Mzg', 'Mzk', 'NDA', 'NDE', 'NDI', 'NDM', 'NDQ', 'NDU',
      'NDY', 'NDc', 'NDg', 'NDk', 'NTA', 'NTE', 'NTI', 'NTM', 'NTQ', 'NTU', 'NTY', 'NTc', 'NTg', 'NTk', 'NjA', 'NjE', 'NjI', 'NjM',
      'NjQ', 'NjU', 'NjY', 'Njc', 'Njg', 'Njk', 'NzA', 'NzE', 'NzI', 'NzM', 'NzQ', 'NzU', 'NzY', 'Nzc', 'Nzg', 'Nzk', 'ODA', 'ODE',
      'ODI', 'ODM', 'ODQ', 'ODU', 'ODY', 'ODc', 'ODg', 'ODk', 'OTA', 'OTE', 'OTI', 'OTM', 'OTQ', 'OTU', 'OTY', 'OTc', 'OTg', 'OTk',
    ],
    before: String.raw`\w.-`,
    pattern: /[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])/,
    shape: 'base64 of a user id, time stamp, 27 to 38 base64url characters',
    proof: 'discord',
    links: {
      revoke: 'https://discord.com/developers/applications',
      docs: 'https://docs.discord.com/developers/reference#authentication',
    },
  },
  {
    id: 'discord-webhook',
    title: 'Discord webhook URL',
    severity: 'medium',
    anchors: ['discord.com/api/', 'discordapp.com/api/'],
    before: null,
    pattern: /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{68}(?![\w-])/,
    shape: 'discord.com/api/webhooks, id, 68 base64url characters',
    links: { revoke: null, docs: 'https://docs.discord.com/developers/resources/webhook' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'discord-bot-token': {
    flags: [
      ['MTk4', 'NjIyNDgzNDcx', 'OTI1MjQ4.', { of: 'base64url', length: 6 }, '.', { of: 'base64url', length: 27 }],
      ['MTA0', { of: 'base62', length: 22 }, '.G', { of: 'base64url', length: 5 }, '.', { of: 'base64url', length: 38 }],
    ],
    passes: [['MTk4', { of: 'base62', length: 21 }, '.', { of: 'base64url', length: 5 }, '.', { of: 'base64url', length: 27 }]],
  },
  'discord-webhook': {
    flags: [
      ['https://discord.com/api/webhooks/', { of: 'digits', length: 18 }, '/', { of: 'base64url', length: 68 }],
      ['https://canary.discordapp.com/api/v10/webhooks/', { of: 'digits', length: 18 }, '/', { of: 'base64url', length: 68 }],
    ],
    passes: [['https://discord.com/api/webhooks/', { of: 'digits', length: 18 }, '/', { of: 'base64url', length: 40 }]],
  },
}
