import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'yandex-api-key',
    title: 'Yandex Cloud API key',
    severity: 'high',
    anchors: ['AQVN'],
    before: String.raw`\w+/-`,
    pattern: /AQVN[\w-]{35,38}(?![\w-])/,
    shape: 'prefix AQVN, 35 to 38 base64url characters',
    links: { revoke: 'https://console.yandex.cloud', docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key' },
  },
  {
    id: 'yandex-iam-token',
    title: 'Yandex Cloud IAM token',
    severity: 'high',
    anchors: ['t1.'],
    before: String.raw`\w.-`,
    pattern: /t1\.[\w-]{1,300}={0,2}\.[\w-]{86}={0,2}(?![\w=-])/,
    shape: 'prefix t1., two base64url parts, the second of 86 characters',
    links: { revoke: null, docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token' },
  },
  {
    id: 'yandex-static-key',
    title: 'Yandex Cloud static access key',
    severity: 'high',
    anchors: ['YCM', 'YCN', 'YCO', 'YCP'],
    before: String.raw`\w+/-`,
    pattern: /YC[MNOP](?=(?:[A-Za-z_-]{0,36}\d){2})(?=[0-9a-z_-]{0,36}[A-Z])(?=[0-9A-Z_-]{0,36}[a-z])[\w-]{37}(?![\w-])/,
    shape: 'prefix YCM, YCN, YCO or YCP, 37 base64url characters',
    links: { revoke: 'https://console.yandex.cloud', docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/access-key' },
  },
  {
    id: 'yandex-oauth-token',
    title: 'Yandex OAuth token',
    severity: 'high',
    anchors: ['y0_', 'y1_', 'y2_', 'y3_'],
    before: String.raw`\w-`,
    pattern: /y[0-3]_(?=[0-9a-z_-]{0,57}[A-Z])(?=[0-9A-Z_-]{0,57}[a-z])[\w-]{54,60}(?![\w-])/,
    shape: 'prefix y0_ to y3_, 54 to 60 base64url characters',
    links: { revoke: null, docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'yandex-api-key': {
    flags: [
      ['AQVN', { of: 'base64url', length: 35 }],
      ['AQVN', { of: 'base64url', length: 36 }],
    ],
    passes: [['AQVN', { of: 'base64url', length: 34 }]],
  },
  'yandex-iam-token': {
    flags: [
      ['t1.', { of: 'base64url', length: 120 }, '.', { of: 'base64url', length: 86 }],
      ['t1.', { of: 'base64url', length: 40 }, '==.', { of: 'base64url', length: 86 }, '=='],
    ],
    passes: [['t1.', { of: 'base64url', length: 120 }, '.', { of: 'base64url', length: 85 }]],
  },
  'yandex-static-key': {
    flags: [
      ['YCM', { of: 'base64url', length: 37 }],
      ['YCP', { of: 'base64url', length: 37 }],
    ],
    passes: [['YCM', { of: 'base64url', length: 36 }]],
  },
  'yandex-oauth-token': {
    flags: [
      ['y0_', { of: 'base64url', length: 54 }],
      ['y0_AgAAAA', { of: 'base64url', length: 50 }],
    ],
    passes: [['y0_', { of: 'base64url', length: 53 }]],
  },
}
