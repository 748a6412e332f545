import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://portal.azure.com', docs: 'https://github.com/microsoft/security-utilities' }
const entraLinks = { revoke: 'https://entra.microsoft.com', docs: 'https://github.com/microsoft/security-utilities' }

export const rules = [
  {
    id: 'azure-client-secret',
    title: 'Azure application client secret',
    severity: 'critical',
    anchors: ['8Q~'],
    reachBack: 3,
    before: String.raw`\w.~-`,
    pattern: /[\w.~-]{3}8Q~[\w.~-]{31,34}(?![\w~-])/,
    shape: '8Q~ after 3 characters, 31 to 34 more',
    proof: 'entra',
    links: entraLinks,
  },
  {
    id: 'azure-client-secret-7q',
    title: 'Azure application client secret (older form)',
    severity: 'critical',
    anchors: ['0Q~', '1Q~', '2Q~', '3Q~', '4Q~', '5Q~', '6Q~', '7Q~', '9Q~'],
    reachBack: 3,
    before: String.raw`\w.~-`,
    pattern: /[\w.~-]{3}[0-79]Q~[\w.~-]{31,34}(?![\w~-])/,
    shape: '7Q~ (or another digit) after 3 characters, 31 to 34 more',
    links: entraLinks,
  },
  {
    id: 'azure-function-key',
    title: 'Azure Functions key',
    severity: 'high',
    anchors: ['AzFu'],
    reachBack: 44,
    before: String.raw`\w-`,
    pattern: /[\w-]{44}AzFu[\w-]{5}[AQgw]==/,
    shape: 'signature AzFu in 56 base64url characters',
    proof: 'azure-key',
    links,
  },
  {
    id: 'azure-search-key',
    title: 'Azure AI Search key',
    severity: 'high',
    anchors: ['AzSe'],
    reachBack: 42,
    pattern: /[0-9A-Za-z]{42}AzSe[A-D][0-9A-Za-z]{5}(?![0-9A-Za-z])/,
    shape: 'signature AzSe in 52 base62 characters',
    proof: 'azure-key',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'azure-client-secret': {
    flags: [[{ of: 'base62', length: 3 }, '8Q~', { of: 'base62', length: 34 }]],
    passes: [
      [{ of: 'base62', length: 3 }, '8Q~', { of: 'base62', length: 30 }],
      [{ of: 'base62', length: 4 }, '8Q~', { of: 'base62', length: 34 }],
    ],
  },
  'azure-client-secret-7q': {
    flags: [[{ of: 'base62', length: 3 }, '7Q~', { of: 'base62', length: 31 }]],
    passes: [[{ of: 'base62', length: 3 }, '7Q~', { of: 'base62', length: 30 }]],
  },
  'azure-function-key': {
    flags: [[{ of: 'base62', length: 44 }, 'AzFu', { of: 'base62', length: 5 }, 'Q==']],
    passes: [[{ of: 'base62', length: 43 }, 'AzFu', { of: 'base62', length: 5 }, 'Q==']],
  },
  'azure-search-key': {
    flags: [[{ of: 'base62', length: 42 }, 'AzSeC', { of: 'base62', length: 5 }]],
    passes: [[{ of: 'base62', length: 41 }, 'AzSeC', { of: 'base62', length: 5 }]],
  },
}
