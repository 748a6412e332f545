import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'langfuse-secret-key',
    title: 'Langfuse secret key',
    severity: 'high',
    anchors: ['sk-lf-'],
    pattern: /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
    shape: 'prefix sk-lf-, a UUID',
    links: { revoke: null, docs: 'https://langfuse.com/docs' },
  },
  {
    id: 'langfuse-public-key',
    title: 'Langfuse public key',
    severity: 'info',
    anchors: ['pk-lf-'],
    pattern: /pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
    shape: 'prefix pk-lf-, a UUID',
    links: { revoke: null, docs: 'https://langfuse.com/docs' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'langfuse-secret-key': {
    flags: [['sk-lf-', { of: 'uuid', length: 36 }]],
    passes: [['sk-lf-', { of: 'hex', length: 32 }]],
  },
  'langfuse-public-key': {
    flags: [['pk-lf-', { of: 'uuid', length: 36 }]],
    passes: [['pk-lf-', { of: 'hex', length: 32 }]],
  },
}
