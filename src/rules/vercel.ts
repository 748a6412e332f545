import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://vercel.com/account/settings/tokens', docs: 'https://vercel.com/docs/rest-api' }

export const rules = [
  {
    id: 'vercel-personal-token',
    title: 'Vercel personal access token',
    severity: 'high',
    anchors: ['vcp_'],
    pattern: /vcp_[0-9A-Za-z]{56}(?![0-9A-Za-z])/,
    shape: 'prefix vcp_, 56 base62 characters',
    proof: 'crc32-base62-last6',
    links,
  },
  {
    id: 'vercel-integration-token',
    title: 'Vercel integration token',
    severity: 'high',
    anchors: ['vci_'],
    pattern: /vci_[0-9A-Za-z]{56}(?![0-9A-Za-z])/,
    shape: 'prefix vci_, 56 base62 characters',
    proof: 'crc32-base62-last6',
    links,
  },
  {
    id: 'vercel-app-access-token',
    title: 'Vercel app access token',
    severity: 'high',
    anchors: ['vca_'],
    pattern: /vca_[0-9A-Za-z]{56}(?![0-9A-Za-z])/,
    shape: 'prefix vca_, 56 base62 characters',
    proof: 'crc32-base62-last6',
    links,
  },
  {
    id: 'vercel-app-refresh-token',
    title: 'Vercel app refresh token',
    severity: 'high',
    anchors: ['vcr_'],
    pattern: /vcr_[0-9A-Za-z]{56}(?![0-9A-Za-z])/,
    shape: 'prefix vcr_, 56 base62 characters',
    proof: 'crc32-base62-last6',
    links,
  },
  {
    id: 'vercel-ai-gateway-key',
    title: 'Vercel AI Gateway key',
    severity: 'high',
    anchors: ['vck_'],
    pattern: /vck_[0-9A-Za-z]{56}(?![0-9A-Za-z])/,
    shape: 'prefix vck_, 56 base62 characters',
    proof: 'crc32-base62-last6',
    links,
  },
  {
    id: 'vercel-blob-token',
    title: 'Vercel Blob read-write token',
    severity: 'high',
    anchors: ['vercel_blob_rw_'],
    pattern: /vercel_blob_rw_[0-9A-Za-z]{16}_[0-9A-Za-z]{30,40}(?![0-9A-Za-z])/,
    shape: 'prefix vercel_blob_rw_, store id, 30 to 40 base62 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'vercel-personal-token': { flags: [['vcp_', { of: 'base62', length: 56 }]], passes: [['vcp_', { of: 'base62', length: 55 }]] },
  'vercel-integration-token': { flags: [['vci_', { of: 'base62', length: 56 }]], passes: [['vci_', { of: 'base62', length: 55 }]] },
  'vercel-app-access-token': { flags: [['vca_', { of: 'base62', length: 56 }]], passes: [['vca_', { of: 'base62', length: 55 }]] },
  'vercel-app-refresh-token': { flags: [['vcr_', { of: 'base62', length: 56 }]], passes: [['vcr_', { of: 'base62', length: 55 }]] },
  'vercel-ai-gateway-key': { flags: [['vck_', { of: 'base62', length: 56 }]], passes: [['vck_', { of: 'base62', length: 55 }]] },
  'vercel-blob-token': {
    flags: [['vercel_blob_rw_', { of: 'base62', length: 16 }, '_', { of: 'base62', length: 32 }]],
    passes: [['vercel_blob_rw_', { of: 'base62', length: 16 }, '_', { of: 'base62', length: 20 }]],
  },
}
