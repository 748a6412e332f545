import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://huggingface.co/settings/tokens', docs: 'https://huggingface.co/docs/hub/security-tokens' }

export const rules = [
  {
    id: 'huggingface-user-token',
    title: 'Hugging Face user access token',
    severity: 'high',
    anchors: ['hf_'],
    pattern: /hf_[A-Za-z]{34}(?![0-9A-Za-z])/,
    shape: 'prefix hf_, 34 letters',
    links,
  },
  {
    id: 'huggingface-org-token',
    title: 'Hugging Face organization API token',
    severity: 'high',
    anchors: ['api_org_'],
    pattern: /api_org_[A-Za-z]{34}(?![0-9A-Za-z])/,
    shape: 'prefix api_org_, 34 letters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'huggingface-user-token': {
    flags: [['hf_', { of: 'letters', length: 34 }]],
    passes: [
      ['hf_', { of: 'letters', length: 33 }],
      ['hf_', { of: 'digits', length: 1 }, { of: 'letters', length: 33 }],
    ],
  },
  'huggingface-org-token': {
    flags: [['api_org_', { of: 'letters', length: 34 }]],
    passes: [['api_org_', { of: 'letters', length: 33 }]],
  },
}
