import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'paddle-live-key',
    title: 'Paddle live API key',
    severity: 'critical',
    anchors: ['pdl_live_apikey_'],
    pattern: /pdl_live_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}(?![0-9A-Za-z])/,
    shape: 'prefix pdl_live_apikey_, 26, 22 and 3 characters',
    links: {
      revoke: 'https://vendors.paddle.com/authentication-v2',
      docs: 'https://developer.paddle.com/api-reference/about/authentication',
    },
  },
  {
    id: 'paddle-sandbox-key',
    title: 'Paddle sandbox API key',
    severity: 'low',
    anchors: ['pdl_sdbx_apikey_'],
    pattern: /pdl_sdbx_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}(?![0-9A-Za-z])/,
    shape: 'prefix pdl_sdbx_apikey_, 26, 22 and 3 characters',
    links: {
      revoke: 'https://sandbox-vendors.paddle.com/authentication-v2',
      docs: 'https://developer.paddle.com/api-reference/about/authentication',
    },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'paddle-live-key': {
    flags: [['pdl_live_apikey_', { of: 'alnum_lower', length: 26 }, '_', { of: 'base62', length: 22 }, '_', { of: 'base62', length: 3 }]],
    passes: [['pdl_live_apikey_', { of: 'alnum_lower', length: 26 }, '_', { of: 'base62', length: 22 }, '_', { of: 'base62', length: 2 }]],
  },
  'paddle-sandbox-key': {
    flags: [['pdl_sdbx_apikey_', { of: 'alnum_lower', length: 26 }, '_', { of: 'base62', length: 22 }, '_', { of: 'base62', length: 3 }]],
    passes: [['pdl_sdbx_apikey_', { of: 'alnum_lower', length: 26 }, '_', { of: 'base62', length: 22 }, '_', { of: 'base62', length: 2 }]],
  },
}
