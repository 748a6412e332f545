import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'docker-hub-pat',
    title: 'Docker Hub personal access token',
    severity: 'high',
    anchors: ['dckr_pat_'],
    pattern: /dckr_pat_[\w-]{27}(?![\w-])/,
    shape: 'prefix dckr_pat_, 27 base64url characters',
    links: { revoke: 'https://app.docker.com/settings/personal-access-tokens', docs: 'https://docs.docker.com/security/access-tokens/' },
  },
  {
    id: 'docker-hub-oat',
    title: 'Docker Hub organization access token',
    severity: 'high',
    anchors: ['dckr_oat_'],
    pattern: /dckr_oat_[\w-]{32}(?![\w-])/,
    shape: 'prefix dckr_oat_, 32 base64url characters',
    links: { revoke: null, docs: 'https://docs.docker.com/enterprise/security/access-tokens/' },
  },
  {
    id: 'docker-swarm-join-token',
    title: 'Docker Swarm join token',
    severity: 'high',
    anchors: ['SWMTKN-1-'],
    pattern: /SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}(?![0-9A-Za-z])/,
    shape: 'prefix SWMTKN-1-, 50 and 25 lower-case alphanumeric characters',
    links: { revoke: null, docs: 'https://docs.docker.com/engine/swarm/join-nodes/' },
  },
  {
    id: 'docker-swarm-unlock-key',
    title: 'Docker Swarm unlock key',
    severity: 'critical',
    anchors: ['SWMKEY-1-'],
    pattern: /SWMKEY-1-[0-9A-Za-z+/]{43}(?![0-9A-Za-z+/])/,
    shape: 'prefix SWMKEY-1-, 43 base64 characters',
    links: { revoke: null, docs: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'docker-hub-pat': { flags: [['dckr_pat_', { of: 'base64url', length: 27 }]], passes: [['dckr_pat_', { of: 'base64url', length: 26 }]] },
  'docker-hub-oat': { flags: [['dckr_oat_', { of: 'base64url', length: 32 }]], passes: [['dckr_oat_', { of: 'base64url', length: 31 }]] },
  'docker-swarm-join-token': {
    flags: [['SWMTKN-1-', { of: 'alnum_lower', length: 50 }, '-', { of: 'alnum_lower', length: 25 }]],
    passes: [['SWMTKN-1-', { of: 'alnum_lower', length: 50 }]],
  },
  'docker-swarm-unlock-key': {
    flags: [['SWMKEY-1-', { of: 'base64', length: 43 }]],
    passes: [['SWMKEY-1-', { of: 'base64', length: 42 }]],
  },
}
