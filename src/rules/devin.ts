import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://app.devin.ai/settings', docs: 'https://docs.devin.ai/api-reference/overview' }

export const rules = [
  {
    id: 'devin-service-key',
    title: 'Devin service API key',
    severity: 'high',
    anchors: ['apk_'],
    pattern: /apk_[0-9A-Za-z+\/]{80,100}={0,2}(?![0-9A-Za-z+\/=])/,
    shape: 'prefix apk_, 80 to 100 base64 characters',
    links,
  },
  {
    id: 'devin-personal-key',
    title: 'Devin personal API key',
    severity: 'high',
    anchors: ['apk_user_'],
    pattern: /apk_user_[0-9A-Za-z+\/]{120,180}={0,2}(?![0-9A-Za-z+\/=])/,
    shape: 'prefix apk_user_, 120 to 180 base64 characters',
    links,
  },
  {
    id: 'devin-service-user-token',
    title: 'Devin service user token',
    severity: 'high',
    anchors: ['cog_'],
    pattern: /cog_(?=[a-z]{0,51}[2-7])[2-7a-z]{52}(?![0-9A-Za-z])/,
    shape: 'prefix cog_, 52 lower-case base32 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'devin-service-key': {
    flags: [
      ['apk_', { of: 'base64', length: 80 }],
      ['apk_', { of: 'base64', length: 98 }, '=='],
    ],
    passes: [['apk_', { of: 'base64', length: 79 }]],
  },
  'devin-personal-key': {
    flags: [
      ['apk_user_', { of: 'base64', length: 120 }],
      ['apk_user_', { of: 'base64', length: 158 }, '=='],
    ],
    passes: [['apk_user_', { of: 'base64', length: 119 }]],
  },
  'devin-service-user-token': {
    flags: [['cog_', 'ab2cd3ef4gh5ij6kl7mnopqrst', 'u2vw3xy4za5bc6de7fghijklmn']],
    passes: [['cog_', 'ab2cd3ef4gh5ij6kl7mnopqrst', 'u2vw3xy4za5bc6de7fghijklm']],
  },
}
