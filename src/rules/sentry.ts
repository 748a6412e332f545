import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://sentry.io/settings/account/api/auth-tokens/', docs: 'https://docs.sentry.io/account/auth-tokens/' }

export const rules = [
  {
    id: 'sentry-org-token',
    title: 'Sentry organization auth token',
    severity: 'high',
    anchors: ['sntrys_eyJ'],
    pattern: /sntrys_eyJ[0-9A-Za-z+\/=]{80,400}_[0-9A-Za-z+\/]{43}(?![0-9A-Za-z+\/])/,
    shape: 'prefix sntrys_, base64 of JSON, 43 base64 characters',
    proof: 'sentry',
    links,
  },
  {
    id: 'sentry-user-token',
    title: 'Sentry user auth token',
    severity: 'high',
    anchors: ['sntryu_'],
    pattern: /sntryu_[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix sntryu_, 64 hexadecimal characters',
    links,
  },
  {
    id: 'sentry-app-token',
    title: 'Sentry integration token',
    severity: 'high',
    anchors: ['sntrya_'],
    pattern: /sntrya_[0-9a-f]{64}(?![0-9A-Za-z])/,
    shape: 'prefix sntrya_, 64 hexadecimal characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'sentry-org-token': {
    flags: [['sntrys_eyJ', { of: 'base64', length: 140 }, '_', { of: 'base64', length: 43 }]],
    passes: [['sntrys_eyJ', { of: 'base64', length: 140 }]],
  },
  'sentry-user-token': { flags: [['sntryu_', { of: 'hex', length: 64 }]], passes: [['sntryu_', { of: 'hex', length: 63 }]] },
  'sentry-app-token': { flags: [['sntrya_', { of: 'hex', length: 64 }]], passes: [['sntrya_', { of: 'hex', length: 63 }]] },
}
