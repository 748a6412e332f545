import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://platform.openai.com/api-keys', docs: 'https://platform.openai.com/docs/api-reference/authentication' }

export const rules = [
  {
    id: 'openai-api-key-legacy',
    title: 'OpenAI API key (legacy)',
    severity: 'high',
    anchors: ['T3BlbkFJ'],
    reachBack: 23,
    pattern: /sk-[0-9A-Za-z]{20}T3BlbkFJ[0-9A-Za-z]{20}(?![0-9A-Za-z])/,
    shape: 'prefix sk-, T3BlbkFJ between two times 20 base62 characters',
    links,
  },
  {
    id: 'openai-project-key',
    title: 'OpenAI project API key',
    severity: 'high',
    anchors: ['sk-proj-'],
    pattern: /sk-proj-[\w-]{20}(?:[\w-]{38}(?:[\w-]{16})?)?T3BlbkFJ[\w-]{20,74}(?![\w-])/,
    shape: 'prefix sk-proj-, T3BlbkFJ in the middle',
    links,
  },
  {
    id: 'openai-service-account-key',
    title: 'OpenAI service account API key',
    severity: 'high',
    anchors: ['sk-svcacct-'],
    pattern: /sk-svcacct-[\w-]{20}(?:[\w-]{38}(?:[\w-]{16})?)?T3BlbkFJ[\w-]{20,74}(?![\w-])/,
    shape: 'prefix sk-svcacct-, T3BlbkFJ in the middle',
    links,
  },
  {
    id: 'openai-admin-key',
    title: 'OpenAI admin API key',
    severity: 'critical',
    anchors: ['sk-admin-'],
    pattern: /sk-admin-[\w-]{58}(?:[\w-]{16})?T3BlbkFJ[\w-]{58}(?:[\w-]{16})?(?![\w-])/,
    shape: 'prefix sk-admin-, T3BlbkFJ in the middle',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'openai-api-key-legacy': {
    flags: [['sk-', { of: 'base62', length: 20 }, 'T3BlbkFJ', { of: 'base62', length: 20 }]],
    passes: [
      ['sk-', { of: 'base62', length: 48 }],
      ['sk-', { of: 'base62', length: 20 }, 'T3BlbkFJ', { of: 'base62', length: 19 }],
    ],
  },
  'openai-project-key': {
    flags: [
      ['sk-proj-', { of: 'base64url', length: 74 }, 'T3BlbkFJ', { of: 'base64url', length: 74 }],
      ['sk-proj-', { of: 'base64url', length: 20 }, 'T3BlbkFJ', { of: 'base64url', length: 20 }],
    ],
    passes: [
      ['sk-proj-', { of: 'base64url', length: 74 }, 'T3BlbkFJ', { of: 'base64url', length: 19 }],
      ['sk-proj-', { of: 'base64url', length: 73 }, 'T3BlbkFJ', { of: 'base64url', length: 74 }],
    ],
  },
  'openai-service-account-key': {
    flags: [
      ['sk-svcacct-', { of: 'base64url', length: 74 }, 'T3BlbkFJ', { of: 'base64url', length: 74 }],
      ['sk-svcacct-', { of: 'base64url', length: 20 }, 'T3BlbkFJ', { of: 'base64url', length: 20 }],
    ],
    passes: [
      ['sk-svcacct-', { of: 'base64url', length: 74 }, 'T3BlbkFJ', { of: 'base64url', length: 19 }],
      ['sk-svcacct-', { of: 'base64url', length: 73 }, 'T3BlbkFJ', { of: 'base64url', length: 74 }],
    ],
  },
  'openai-admin-key': {
    flags: [['sk-admin-', { of: 'base64url', length: 58 }, 'T3BlbkFJ', { of: 'base64url', length: 58 }]],
    passes: [['sk-admin-', { of: 'base64url', length: 58 }, 'T3BlbkFJ', { of: 'base64url', length: 57 }]],
  },
}
