import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'configcat-sdk-key',
    title: 'ConfigCat SDK key',
    severity: 'info',
    anchors: ['configcat-sdk-1/'],
    pattern: /configcat-sdk-1\/[\w-]{22}\/[\w-]{22}(?![\w-])/,
    shape: 'prefix configcat-sdk-1/, two times 22 base64url characters',
    links: { revoke: 'https://app.configcat.com/sdkkey', docs: 'https://configcat.com/docs/sdk-reference/overview/' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'configcat-sdk-key': {
    flags: [['configcat-sdk-1/', { of: 'base64url', length: 22 }, '/', { of: 'base64url', length: 22 }]],
    passes: [['configcat-sdk-1/', { of: 'base64url', length: 22 }, '/', { of: 'base64url', length: 21 }]],
  },
}
