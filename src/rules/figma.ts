import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://www.figma.com/settings', docs: 'https://developers.figma.com/docs/rest-api/personal-access-tokens/' }

export const rules = [
  {
    id: 'figma-pat',
    title: 'Figma personal access token',
    severity: 'high',
    anchors: ['figd_'],
    pattern: /figd_[\w-]{38,54}(?![\w-])/,
    shape: 'prefix figd_, 38 to 54 base64url characters',
    links,
  },
  {
    id: 'figma-oauth-token',
    title: 'Figma OAuth token',
    severity: 'high',
    anchors: ['figo_', 'figor_', 'figoh_', 'figu_', 'figuh_'],
    pattern: /fig(?:o|or|oh|u|uh)_[\w-]{40}(?![\w-])/,
    shape: 'prefix figo_, figor_, figoh_, figu_ or figuh_, 40 base64url characters',
    links,
  },
  {
    id: 'figma-plan-token',
    title: 'Figma plan access token',
    severity: 'high',
    anchors: ['figp_'],
    pattern: /figp_[\w-]{40,54}(?![\w-])/,
    shape: 'prefix figp_, 40 to 54 base64url characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'figma-pat': { flags: [['figd_', { of: 'base64url', length: 38 }]], passes: [['figd_', { of: 'base64url', length: 37 }]] },
  'figma-oauth-token': { flags: [['figo_', { of: 'base64url', length: 40 }]], passes: [['figo_', { of: 'base64url', length: 39 }]] },
  'figma-plan-token': { flags: [['figp_', { of: 'base64url', length: 40 }]], passes: [['figp_', { of: 'base64url', length: 39 }]] },
}
