import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'tableau-pat',
    title: 'Tableau personal access token',
    severity: 'high',
    anchors: ['==:'],
    reachBack: 22,
    before: '0-9A-Za-z+/',
    pattern: /[0-9A-Za-z+\/]{22}==:[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    shape: '24 base64 characters, a colon, 32 base62 characters',
    links: { revoke: null, docs: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'tableau-pat': {
    flags: [[{ of: 'base64', length: 22 }, '==:', { of: 'base62', length: 32 }]],
    passes: [[{ of: 'base64', length: 22 }, '==:', { of: 'base62', length: 31 }]],
  },
}
