import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://scrapfly.io/dashboard', docs: 'https://scrapfly.io/docs/account' }

export const rules = [
  {
    id: 'scrapfly-key',
    title: 'Scrapfly API key',
    severity: 'medium',
    anchors: ['scp-live-'],
    pattern: /scp-live-[0-9a-z]{32}(?![0-9A-Za-z])/,
    shape: 'prefix scp-live-, 32 lower-case alphanumeric characters',
    links,
  },
  {
    id: 'scrapfly-test-key',
    title: 'Scrapfly test API key',
    severity: 'low',
    anchors: ['scp-test-'],
    pattern: /scp-test-[0-9a-z]{32}(?![0-9A-Za-z])/,
    shape: 'prefix scp-test-, 32 lower-case alphanumeric characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'scrapfly-key': { flags: [['scp-live-', { of: 'alnum_lower', length: 32 }]], passes: [['scp-live-', { of: 'alnum_lower', length: 31 }]] },
  'scrapfly-test-key': {
    flags: [['scp-test-', { of: 'alnum_lower', length: 32 }]],
    passes: [['scp-test-', { of: 'alnum_lower', length: 31 }]],
  },
}
