import type { ExamplesOf, Rule } from './rule.ts'

const links = { revoke: 'https://one.newrelic.com/api-keys', docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys' }

export const rules = [
  {
    id: 'newrelic-user-key',
    title: 'New Relic user API key',
    severity: 'high',
    anchors: ['NRAK-'],
    pattern: /NRAK-[0-9A-Za-z]{27}(?![0-9A-Za-z])/,
    shape: 'prefix NRAK-, 27 base62 characters',
    links,
  },
  {
    id: 'newrelic-admin-key',
    title: 'New Relic admin API key',
    severity: 'high',
    anchors: ['NRAA-'],
    pattern: /NRAA-[0-9a-f]{27}(?![0-9A-Za-z])/,
    shape: 'prefix NRAA-, 27 hexadecimal characters',
    links,
  },
  {
    id: 'newrelic-insert-key',
    title: 'New Relic insert key',
    severity: 'medium',
    anchors: ['NRII-'],
    pattern: /NRII-[\w-]{32}(?![\w-])/,
    shape: 'prefix NRII-, 32 base64url characters',
    links,
  },
  {
    id: 'newrelic-query-key',
    title: 'New Relic query key',
    severity: 'medium',
    anchors: ['NRIQ-'],
    pattern: /NRIQ-[\w-]{32}(?![\w-])/,
    shape: 'prefix NRIQ-, 32 base64url characters',
    links,
  },
  {
    id: 'newrelic-rest-key',
    title: 'New Relic REST API key',
    severity: 'high',
    anchors: ['NRRA-'],
    pattern: /NRRA-[0-9a-f]{42}(?![0-9A-Za-z])/,
    shape: 'prefix NRRA-, 42 hexadecimal characters',
    links,
  },
  {
    id: 'newrelic-browser-key',
    title: 'New Relic browser ingest key',
    severity: 'info',
    anchors: ['NRJS-', 'NRBR-'],
    pattern: /NR(?:JS|BR)-[0-9a-f]{19}(?![0-9A-Za-z])/,
    shape: 'prefix NRJS- or NRBR-, 19 hexadecimal characters',
    links,
  },
  {
    id: 'newrelic-license-key',
    title: 'New Relic license key',
    severity: 'medium',
    anchors: ['NRAL'],
    reachBack: 40,
    pattern: /(?:[0-9a-f]{32,36}(?:FFFF)?|eu01xx[0-9a-f]{30})NRAL(?![0-9A-Za-z])/,
    shape: '32 to 36 hexadecimal characters, then NRAL',
    links,
  },
  {
    id: 'newrelic-pixie-key',
    title: 'New Relic Pixie API or deploy key',
    severity: 'medium',
    anchors: ['px-api-', 'px-dep-'],
    before: String.raw`\w`,
    pattern: /px-(?:api|dep)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?!\w)/,
    shape: 'prefix px-api- or px-dep-, a UUID',
    links: { revoke: 'https://work.withpixie.ai/admin/keys', docs: 'https://docs.px.dev/reference/admin/api-keys/' },
  },
  {
    id: 'newrelic-mobile-token',
    title: 'New Relic mobile app token',
    severity: 'info',
    anchors: ['-NRMA'],
    reachBack: 42,
    pattern: /(?:AA[0-9a-f]{40}|eu01xx[0-9a-f]{36})-NRMA(?![\w-])/,
    shape: '42 hexadecimal characters, -NRMA',
    links,
  },
] as const satisfies readonly Rule[]

export const examples: ExamplesOf<typeof rules> = {
  'newrelic-user-key': { flags: [['NRAK-', { of: 'alnum_upper', length: 27 }]], passes: [['NRAK-', { of: 'alnum_upper', length: 26 }]] },
  'newrelic-admin-key': { flags: [['NRAA-', { of: 'hex', length: 27 }]], passes: [['NRAA-', { of: 'hex', length: 26 }]] },
  'newrelic-insert-key': { flags: [['NRII-', { of: 'base64url', length: 32 }]], passes: [['NRII-', { of: 'base64url', length: 31 }]] },
  'newrelic-query-key': { flags: [['NRIQ-', { of: 'base64url', length: 32 }]], passes: [['NRIQ-', { of: 'base64url', length: 31 }]] },
  'newrelic-rest-key': { flags: [['NRRA-', { of: 'hex', length: 42 }]], passes: [['NRRA-', { of: 'hex', length: 41 }]] },
  'newrelic-browser-key': { flags: [['NRJS-', { of: 'hex', length: 19 }]], passes: [['NRJS-', { of: 'hex', length: 18 }]] },
  'newrelic-license-key': {
    flags: [
      [{ of: 'hex', length: 32 }, 'FFFFNRAL'],
      [{ of: 'hex', length: 36 }, 'NRAL'],
    ],
    passes: [[{ of: 'hex', length: 31 }, 'FFFFNRAL']],
  },
  'newrelic-pixie-key': { flags: [['px-dep-', { of: 'uuid', length: 36 }]], passes: [['px-dep-', { of: 'hex', length: 32 }]] },
  'newrelic-mobile-token': {
    flags: [
      ['AA', { of: 'hex', length: 40 }, '-NRMA'],
      ['eu01xx', { of: 'hex', length: 36 }, '-NRMA'],
    ],
    passes: [['AA', { of: 'hex', length: 39 }, '-NRMA']],
  },
}
