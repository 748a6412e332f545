import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://app.netlify.com/user/applications', docs: 'https://docs.netlify.com/api/get-started/' }

export const rules = [
  {
    id: 'netlify-pat',
    title: 'Netlify personal access token',
    severity: 'high',
    anchors: ['nfp_'],
    pattern: /nfp_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: 'prefix nfp_, 36 base62 characters',
    links,
  },
  {
    id: 'netlify-other-token',
    title: 'Netlify CLI, OAuth, user or build token',
    severity: 'high',
    anchors: ['nfc_', 'nfo_', 'nfu_', 'nfb_'],
    pattern: /nf[cobu]_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
    shape: 'prefix nfc_, nfo_, nfu_ or nfb_, 36 base62 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'netlify-pat': { flags: [['nfp_', { of: 'base62', length: 36 }]], passes: [['nfp_', { of: 'base62', length: 35 }]] },
  'netlify-other-token': { flags: [['nfc_', { of: 'base62', length: 36 }]], passes: [['nfc_', { of: 'base62', length: 35 }]] },
}
