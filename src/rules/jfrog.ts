import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: null }

export const rules = [
  {
    id: 'artifactory-api-key',
    title: 'JFrog Artifactory API key',
    severity: 'high',
    anchors: ['AKCp'],
    pattern: /AKCp[0-9A-Za-z]{69}(?![0-9A-Za-z])/,
    shape: 'prefix AKCp, 69 base58 characters',
    proof: 'jfrog-key',
    links,
  },
  {
    id: 'artifactory-reference-token',
    title: 'JFrog Artifactory reference token',
    severity: 'high',
    anchors: ['cmVmdGtuO'],
    pattern: /cmVmdGtuO[\w-]{55}(?![\w-])/,
    shape: 'prefix cmVmdGtuO, 55 base64url characters',
    proof: 'jfrog-reference',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'artifactory-api-key': { flags: [['AKCp', { of: 'base58', length: 69 }]], passes: [['AKCp', { of: 'base58', length: 68 }]] },
  'artifactory-reference-token': {
    flags: [['cmVmdGtuO', { of: 'base64url', length: 55 }]],
    passes: [['cmVmdGtuO', { of: 'base64url', length: 54 }]],
  },
}
