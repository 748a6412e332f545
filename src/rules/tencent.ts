import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'tencent-secret-id',
    title: 'Tencent Cloud SecretId',
    severity: 'high',
    anchors: ['AKID'],
    before: String.raw`\w`,
    pattern: /AKID(?=[A-Za-z]{0,31}\d)[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
    shape: 'prefix AKID, 32 base62 characters',
    links: { revoke: 'https://console.tencentcloud.com/cam/capi', docs: 'https://www.tencentcloud.com/document/product/598/34227' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'tencent-secret-id': { flags: [['AKID', { of: 'base62', length: 32 }]], passes: [['AKID', { of: 'base62', length: 31 }]] },
}
