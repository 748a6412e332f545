import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://app.devcycle.com/', docs: 'https://docs.devcycle.com/platform/security-and-guardrails/api-sdk-keys' }

export const rules = [
  {
    id: 'devcycle-server-key',
    title: 'DevCycle server SDK key',
    severity: 'medium',
    anchors: ['dvc_server_'],
    pattern: /dvc_server_(?=(?:[A-Za-z_]{0,40}\d){2})[0-9A-Za-z]{8,40}(?:_[0-9A-Za-z]{4,40}){0,3}(?!\w)/,
    shape: 'prefix dvc_server_, 8 or more base62 characters',
    links,
  },
  {
    id: 'devcycle-client-key',
    title: 'DevCycle client or mobile SDK key',
    severity: 'info',
    anchors: ['dvc_client_', 'dvc_mobile_'],
    pattern: /dvc_(?:client|mobile)_(?=(?:[A-Za-z_]{0,40}\d){2})[0-9A-Za-z]{8,40}(?:_[0-9A-Za-z]{4,40}){0,3}(?!\w)/,
    shape: 'prefix dvc_client_ or dvc_mobile_, 8 or more base62 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'devcycle-server-key': {
    flags: [
      ['dvc_server_', { of: 'hex', length: 32 }],
      ['dvc_server_', { of: 'hex', length: 20 }, '_', { of: 'hex', length: 6 }],
    ],
    passes: [['dvc_server_token_hash'], ['dvc_server_', { of: 'base62', length: 7 }]],
  },
  'devcycle-client-key': {
    flags: [
      ['dvc_client_', { of: 'hex', length: 32 }],
      ['dvc_mobile_', { of: 'hex', length: 20 }, '_', { of: 'hex', length: 6 }],
    ],
    passes: [['dvc_client_token_hash'], ['dvc_client_', { of: 'base62', length: 7 }]],
  },
}
