import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'flyio-macaroon',
    title: 'Fly.io access token (macaroon)',
    severity: 'high',
    anchors: ['FlyV1 fm2_'],
    pattern: /FlyV1 fm2_[\w+\/=,-]{100,1500}(?![\w+\/=,-])/,
    shape: 'prefix FlyV1 fm2_, base64 of a macaroon',
    proof: 'flyio',
    links: { revoke: 'https://fly.io/dashboard', docs: 'https://fly.io/docs/security/tokens/' },
  },
  {
    id: 'flyio-access-token',
    title: 'Fly.io access token',
    severity: 'high',
    anchors: ['fo1_', 'fm1a_', 'fm1r_', 'fm2_'],
    before: String.raw`\w`,
    pattern: /(?<!FlyV1 )(?:fo1_[\w-]{43}(?![\w-])|fm(?:1[ar]|2)_[\w+\/]{100,600}={0,2}(?![\w+\/=]))/,
    shape: 'prefix fo1_ and 43 base64url characters, or fm1a_, fm1r_ or fm2_ and base64',
    proof: 'flyio',
    links: { revoke: 'https://fly.io/dashboard', docs: 'https://fly.io/docs/security/tokens/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'flyio-macaroon': { flags: [['FlyV1 fm2_', { of: 'base64', length: 300 }]], passes: [['FlyV1 fm2_', { of: 'base64', length: 60 }]] },
  'flyio-access-token': {
    flags: [
      ['fo1_', { of: 'base64url', length: 43 }],
      ['fm2_', { of: 'base64', length: 200 }],
    ],
    passes: [
      ['fo1_', { of: 'base64url', length: 42 }],
      ['fm2_', { of: 'base64', length: 60 }],
    ],
  },
}
