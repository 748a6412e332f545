import type { ExamplesOf, Rule } from './rule.ts'

export const rules = [
  {
    id: 'flutterwave-test-secret-key',
    title: 'Flutterwave test secret key',
    severity: 'low',
    anchors: ['FLWSECK_TEST-'],
    pattern: /FLWSECK_TEST-[0-9a-z]{32}-X(?![\w-])/,
    shape: 'prefix FLWSECK_TEST-, 32 lower-case alphanumeric characters, -X',
    links: { revoke: 'https://app.flutterwave.com/dashboard/settings/apis', docs: 'https://developer.flutterwave.com/docs' },
  },
  {
    id: 'flutterwave-encryption-key',
    title: 'Flutterwave test encryption key',
    severity: 'low',
    anchors: ['FLWSECK_TEST'],
    pattern: /FLWSECK_TEST-?(?=[a-z]{0,11}\d)[0-9a-z]{12}(?![\w-])/,
    shape: 'prefix FLWSECK_TEST, 12 lower-case alphanumeric characters',
    links: { revoke: 'https://app.flutterwave.com/dashboard/settings/apis', docs: 'https://developer.flutterwave.com/docs' },
  },
  {
    id: 'flutterwave-public-key',
    title: 'Flutterwave public key',
    severity: 'info',
    anchors: ['FLWPUBK'],
    pattern: /FLWPUBK(?:_TEST)?-[0-9a-z]{32}-X(?![\w-])/,
    shape: 'prefix FLWPUBK- or FLWPUBK_TEST-, 32 lower-case alphanumeric characters, -X',
    links: { revoke: 'https://app.flutterwave.com/dashboard/settings/apis', docs: 'https://developer.flutterwave.com/docs' },
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'flutterwave-test-secret-key': {
    flags: [['FLWSECK_TEST-', { of: 'hex', length: 32 }, '-X']],
    passes: [
      ['FLWSECK_TEST-', { of: 'hex', length: 31 }, '-X'],
      ['FLWSECK_TEST-', { of: 'hex', length: 32 }],
    ],
  },
  'flutterwave-encryption-key': {
    flags: [
      ['FLWSECK_TEST', { of: 'hex', length: 11 }, '7'],
      ['FLWSECK_TEST-7', { of: 'hex', length: 11 }],
    ],
    passes: [
      ['FLWSECK_TEST', { of: 'hex', length: 11 }],
      ['FLWSECK_TEST-', { of: 'hex', length: 32 }],
    ],
  },
  'flutterwave-public-key': {
    flags: [
      ['FLWPUBK-', { of: 'hex', length: 32 }, '-X'],
      ['FLWPUBK_TEST-', { of: 'hex', length: 32 }, '-X'],
    ],
    passes: [['FLWPUBK-', { of: 'hex', length: 31 }, '-X']],
  },
}
