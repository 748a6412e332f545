import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openText } from '../../../../src/decode/text.ts'
import type { Match, Settings } from '../../../../src/model.ts'
import { entropyCheck } from '../../../../src/scan/entropy/entropy.ts'
import { sampleOf } from '../../../support/shapes.ts'

const SETTINGS = { entropy: { minBits: 80 } } as Settings

const hex32 = sampleOf('h32', 3)
const hex40 = sampleOf('h40', 4)
const uuid = sampleOf('uuid', 5)
const key32 = sampleOf('u32', 6)
const lower24 = sampleOf('a24', 2)
const secret64 = sampleOf('u64', 9)
const short15 = sampleOf('a15', 3)
const digits18 = sampleOf('d18', 2)

function matchesIn(content: string, path: string): Match[] {
  return entropyCheck.run(openText({ path, mode: 'file', sizeBytes: null }, Buffer.from(content, 'latin1')), SETTINGS)
}

/** What blocks: its rule, null where nothing does. */
function blockedBy(content: string, path = 'app.ts'): string | null {
  const blocking = matchesIn(content, path).filter(
    ({ severity, confidence }) => severity !== 'info' && severity !== 'low' && confidence !== 'low',
  )
  return blocking[0]?.rule ?? null
}

describe('a service in the name of a value of its shape', () => {
  it.each([
    ['app.ts', `const adafruitToken = "${key32}"`, 'adafruit-key'],
    ['app.ts', `const ADAFRUIT_IO_KEY = "${key32}"`, 'adafruit-key'],
    ['settings.xml', `<adafruitToken>${key32}</adafruitToken>`, 'adafruit-key'],
    ['app.properties', `adafruit.api.key=${key32}`, 'adafruit-key'],
    ['deploy.sh', `curl -H "x-adafruit-key: ${key32}" https://io.example.net`, 'adafruit-key'],
    ['app.ini', `adafruittoken = ${key32}`, 'adafruit-key'],
    ['app.yaml', `new_relic_license_key: ${hex40}`, 'newrelic-key-3'],
    ['app.yaml', `newRelicLicenseKey: ${hex40}`, 'newrelic-key-3'],
    ['app.yaml', `new-relic-license-key: ${hex40}`, 'newrelic-key-3'],
    ['app.yaml', `heroku_api_key: ${uuid}`, 'heroku-api-key'],
    ['app.yaml', `hubspot_token: "${uuid}"`, 'hubspot-key'],
    ['app.yaml', `DATADOG_API_KEY: ${hex32}`, 'datadog-api-key'],
    ['app.yaml', `DATADOG_APP_KEY: ${hex40}`, 'datadog-app-key'],
    ['app.ts', `const dropboxSecret = "${short15}"`, 'dropbox-token'],
    ['app.ts', `const discordToken = "${digits18}"`, 'discord-id'],
    ['app.ts', `const etsyToken = "${lower24}"`, 'etsy-token'],
    ['app.py', `client_secret = "${secret64}"  # auth0`, 'auth0-client-secret'],
  ])('%s: %s is %s', (path, content, rule) => {
    expect(blockedBy(content, path)).toBe(rule)
  })

  it('says what it went by, and is believed', () => {
    const [match] = matchesIn(`const adafruitToken = "${key32}"`, 'app.ts')
    expect(match).toMatchObject({ title: 'Adafruit IO API key', confidence: 'high', rank: 2, name: 'adafruitToken' })
    expect(match?.why).toBe('named adafruit, 32 base64url characters, assigned to adafruitToken')
  })

  it('notes an identifier, unless its name calls it a secret', () => {
    const [match] = matchesIn(`AUTH0_CLIENT = 1\nBITBUCKET_CLIENT_ID = "${sampleOf('a32', 4)}"`, 'app.ini')
    expect(match).toMatchObject({ rule: 'bitbucket-oauth-client-id', severity: 'info' })
  })
})

describe('a service near a value', () => {
  it.each([
    ['on the line', 'app.ts', `login(adafruit, { token: "${key32}" })`, 'adafruit-key'],
    ['in the key above', 'app.yaml', `adafruit:\n  user: jo\n  token: ${key32}`, 'adafruit-key'],
    ['in the section', 'app.ini', `[adafruit]\nuser = jo\nfeed = 1\n\ntoken = ${key32}`, 'secret-assignment'],
    ['in an enclosing key', 'app.yaml', `adafruit:\n  a: 1\n  b: 2\n  c: 3\n  d: 4\n  token: ${key32}`, 'adafruit-key'],
    ['in a comment before', 'app.py', `# the adafruit account\ntoken = "${key32}"`, 'adafruit-key'],
    ['too far away', 'app.py', `# the adafruit account\na = 1\nb = 2\nc = 3\ntoken = "${key32}"`, 'secret-assignment'],
    ['nearer than another', 'app.py', `# not dropbox\n# but adafruit\ntoken = "${key32}"`, 'adafruit-key'],
    ['a word of every day', 'app.py', `# linear search\ntoken = "${hex32}"`, 'secret-assignment'],
    ['another shape', 'app.py', `# the adafruit account\ntoken = "${key32}x"`, 'secret-assignment'],
  ])('%s', (_, path, content, rule) => {
    expect(blockedBy(content, path)).toBe(rule)
  })
})

describe('no alarm for a service in ordinary code', () => {
  it.each([
    ['a commit', `const githubSha = "${hex40}"`],
    ['a release', `sentryRelease = "${hex40}"`],
    ['a hash', `const sentryReleaseHash = "${sampleOf('h64', 3)}"`],
    ['a price', `const stripe_price_id = "price_${sampleOf('w24', 3)}"`],
    ['an account', `const awsAccountId = "${sampleOf('d12', 3)}"`],
    ['a version', 'const shopify_api_version = "2024-01"'],
    ['a measuring id', 'const googleAnalyticsId = "UA-12345678-1"'],
    ['a colour', 'const slackColor = "4a154b"'],
    ['a resource', `const herokuAppId = "${uuid}"`],
    ['a pipeline', `circleci_pipeline: "${uuid}"`],
    ['an address', `const datadogUrl = "https://app.datadoghq.com/dash/${hex32}"`],
    ['a zone', `cloudflare_zone_id = "${hex32}"`],
    ['words', 'const stripeSecretName = "my-stripe-secret-name"'],
    ['a placeholder', 'const herokuApiKey = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"'],
    ['a counted value', 'const herokuApiKey = "12345678-1234-1234-1234-123456789012"'],
    ['a repeated value', `const datadogApiKey = "${'abcd1234'.repeat(4)}"`],
    ['a variable', 'const herokuApiKey = process.env.HEROKU_API_KEY'],
    ['an everyday word', `const columnKey = "${uuid}"`],
    ['a made-up value', `const fakeHerokuApiKey = "${uuid}"`],
  ])('%s', (_, content) => {
    expect(blockedBy(content)).toBeNull()
  })

  it('in a lock file', () => {
    expect(blockedBy(`herokuApiKey = "${uuid}"`, 'package-lock.json')).toBeNull()
  })
})

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'adafruit',
    'new',
    'relic',
    '_',
    '-',
    '.',
    '=',
    ': ',
    '"',
    '\n',
    'token',
    'Key',
    key32,
    uuid,
    hex40,
    '<',
    '>',
    '</',
    '(',
    ' ',
  )
  it('matches lie in it and hold no part of the value in their words', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const content = parts.join('')
        for (const { start, end, why } of matchesIn(content, 'app.txt')) {
          expect(start >= 0 && start < end && end <= content.length).toBe(true)
          expect([key32, uuid, hex40].some((value) => why.includes(value))).toBe(false)
        }
      }),
    )
  })
})
