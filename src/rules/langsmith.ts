import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://smith.langchain.com/settings', docs: 'https://docs.langchain.com/langsmith/create-account-api-key' }

export const rules = [
  {
    id: 'langsmith-personal-token',
    title: 'LangSmith personal access token',
    severity: 'high',
    anchors: ['lsv2_pt_'],
    pattern: /lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}(?![0-9A-Za-z])/,
    shape: 'prefix lsv2_pt_, 32 and 10 hexadecimal characters',
    links,
  },
  {
    id: 'langsmith-service-key',
    title: 'LangSmith service key',
    severity: 'high',
    anchors: ['lsv2_sk_'],
    pattern: /lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}(?![0-9A-Za-z])/,
    shape: 'prefix lsv2_sk_, 32 and 10 hexadecimal characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'langsmith-personal-token': {
    flags: [['lsv2_pt_', { of: 'hex', length: 32 }, '_', { of: 'hex', length: 10 }]],
    passes: [['lsv2_pt_', { of: 'hex', length: 32 }, '_', { of: 'hex', length: 9 }]],
  },
  'langsmith-service-key': {
    flags: [['lsv2_sk_', { of: 'hex', length: 32 }, '_', { of: 'hex', length: 10 }]],
    passes: [['lsv2_sk_', { of: 'hex', length: 32 }, '_', { of: 'hex', length: 9 }]],
  },
}
