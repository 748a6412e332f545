import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: null, docs: 'https://docs.withpersona.com/api-introduction#authentication' }

export const rules = [
  {
    id: 'persona-key',
    title: 'Persona production API key',
    severity: 'high',
    anchors: ['persona_production_'],
    pattern: /persona_production_(?=(?:[a-z_-]{0,60}\d){2})[0-9a-z_-]{20,80}(?![\w-])/,
    shape: 'prefix persona_production_, 20 to 80 characters',
    links,
  },
  {
    id: 'persona-sandbox-key',
    title: 'Persona sandbox API key',
    severity: 'low',
    anchors: ['persona_sandbox_'],
    pattern: /persona_sandbox_(?=(?:[a-z_-]{0,60}\d){2})[0-9a-z_-]{20,80}(?![\w-])/,
    shape: 'prefix persona_sandbox_, 20 to 80 characters',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'persona-key': {
    flags: [
      ['persona_production_', { of: 'alnum_lower', length: 20 }],
      ['persona_production_', { of: 'uuid', length: 36 }],
    ],
    passes: [['persona_production_', { of: 'alnum_lower', length: 19 }]],
  },
  'persona-sandbox-key': {
    flags: [
      ['persona_sandbox_', { of: 'alnum_lower', length: 20 }],
      ['persona_sandbox_', { of: 'uuid', length: 36 }],
    ],
    passes: [['persona_sandbox_', { of: 'alnum_lower', length: 19 }]],
  },
}
