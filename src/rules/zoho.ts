import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'zoho-oauth-token',
    title: 'Zoho OAuth token',
    severity: 'high',
    anchors: ['1000.'],
    before: String.raw`\w.`,
    pattern: /1000\.[0-9a-f]{32}\.[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: 'prefix 1000., two times 32 hexadecimal characters',
    links: { revoke: 'https://api-console.zoho.com/', docs: 'https://www.zoho.com/crm/developer/docs/api/v8/access-refresh.html' },
  },
  {
    id: 'zoho-client-id',
    title: 'Zoho OAuth client id',
    severity: 'info',
    anchors: ['1000.'],
    before: String.raw`\w.`,
    pattern: /1000\.(?=[A-Z]{0,29}\d)(?=\d{0,29}[A-Z])[0-9A-Z]{30}(?![0-9A-Za-z])/,
    shape: 'prefix 1000., 30 upper-case alphanumeric characters',
    links: { revoke: 'https://api-console.zoho.com/', docs: 'https://www.zoho.com/crm/developer/docs/api/v8/access-refresh.html' },
  },
  {
    id: 'zoho-zapi-key',
    title: 'Zoho API key (ZAPI)',
    severity: 'medium',
    anchors: ['1001.'],
    before: String.raw`\w.`,
    pattern: /1001\.[0-9a-f]{32}\.[0-9a-f]{32}(?![0-9A-Za-z])/,
    shape: 'prefix 1001., two times 32 hexadecimal characters',
    links: { revoke: null, docs: 'https://www.zoho.com/creator/help/api/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'zoho-oauth-token': {
    flags: [['1000.', { of: 'hex', length: 32 }, '.', { of: 'hex', length: 32 }]],
    passes: [['1000.', { of: 'hex', length: 32 }, '.', { of: 'hex', length: 31 }]],
  },
  'zoho-client-id': { flags: [['1000.', { of: 'alnum_upper', length: 30 }]], passes: [['1000.', { of: 'alnum_upper', length: 29 }]] },
  'zoho-zapi-key': {
    flags: [['1001.', { of: 'hex', length: 32 }, '.', { of: 'hex', length: 32 }]],
    passes: [['1001.', { of: 'hex', length: 32 }, '.', { of: 'hex', length: 31 }]],
  },
}
