import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/model.ts'
import { type Encoding, gzipBase64, PARTIAL, WHOLE } from '../../support/encodings.ts'
import { draw, githubToken } from '../../support/tokens.ts'
import { rulesIn, scan } from '../rules-sample.ts'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const token = githubToken(7)
const encodeAll = (chain: readonly Encoding[], text: string): string => chain.reduceRight((inner, { encode }) => encode(inner), text)
const viaOf = (chain: readonly Encoding[]): string[] => chain.flatMap(({ via }) => via.split(','))
const sliceOf = (content: string, finding: Finding | undefined): string => content.slice(finding?.span?.start, finding?.span?.end)

describe('a token inside', () => {
  const single = [...Object.entries(WHOLE), ['gzip in base64', gzipBase64] as const]

  it.each(single)('%s', (_name, encoding) => {
    const content = `before\n  value = "${encoding.encode(`the token=${token} here`)}"\nafter`
    const [finding, ...others] = scan(content)
    expect(finding).toMatchObject({ rule: 'github-pat', confidence: 'proven', via: viaOf([encoding]) })
    expect(others).toEqual([])
  })

  it.each(Object.entries(WHOLE))('%s over lines has its place', (_name, { encode }) => {
    const content = `x\n${encode(`token=${token}`)}\n`
    const [finding] = scan(content)
    const [start, end] = [finding?.span?.start ?? 0, finding?.span?.end ?? 0]
    const lines = content.slice(0, start).split('\n')
    expect([finding?.line, finding?.column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1])
    expect(end).toBeLessThanOrEqual(content.trimEnd().length)
  })
})

describe('whatever the chain and the surroundings', () => {
  const chains = fc.array(fc.constantFrom(...Object.values(WHOLE)), { minLength: 1, maxLength: 3 })
  const text = fc.string({ unit: fc.constantFrom(...'abc XYZ 019 \n"\'=;:,./\\%&#+'), maxLength: 300 })
  const surrounded = fc.record({ chain: chains, seed: fc.nat(1000), before: text, after: text })

  it('the token is found with the chain, at its place, and nothing of it is in the finding', () => {
    fc.assert(
      fc.property(surrounded, ({ chain, seed, before, after }) => {
        const secret = githubToken(seed + 1)
        const encoded = encodeAll(chain, `k: ${secret} .`)
        const content = `${before} \n"${encoded}" \n${after}`
        const finding = scan(content).find(({ rule }) => rule === 'github-pat')
        expect(finding?.via).toEqual(viaOf(chain))
        const from = before.length + 3
        const { start, end } = finding?.span ?? { start: -1, end: -1 }
        expect(start >= from && start < end && end <= from + encoded.length).toBe(true)
        const said = JSON.stringify(finding)
        expect(said).not.toContain(secret)
        expect(said).not.toContain(encoded)
        expect(said).not.toContain(content.slice(start, end))
      }),
      { numRuns: 1500 },
    )
  })

  it('what stands at the place decodes to the token', () => {
    const decoders: Record<string, (text: string) => string> = {
      hex: (value) => Buffer.from(value.replace(/0x|[^0-9a-f]/gi, ''), 'hex').toString('latin1'),
      percent: decodeURIComponent,
      backslash: (value) =>
        value.replace(/\\(?:u\{?|x)0{0,2}([0-9a-f]{2})\}?/gi, (_all, digits) => String.fromCharCode(Number.parseInt(digits, 16))),
      entities: (value) =>
        value.replace(/&#(x?)(\w+);/g, (_all, x, digits) => String.fromCharCode(Number.parseInt(digits, x === '' ? 10 : 16))),
    }
    const exact = Object.values(WHOLE).filter(({ via }) => via !== 'base64')
    fc.assert(
      fc.property(fc.constantFrom(...exact), text, text, ({ via, encode }, before, after) => {
        const content = `${before} "${encode(`k: ${token} .`)}" ${after}`
        const slice = sliceOf(
          content,
          scan(content).find(({ rule }) => rule === 'github-pat'),
        )
        expect(decoders[via]?.(slice)).toBe(token)
      }),
      { numRuns: 300 },
    )
  })
})

describe('where only some characters are escaped', () => {
  const url = `postgres://app:${'kX9' + '-v2Qw8LrZ'}@db.internal:5432/main?sslmode=require`
  const wrapped = (text: string): string => `${text.slice(0, 6)}=\r\n${text.slice(6)}`

  it.each(Object.entries(PARTIAL).filter(([, { encode }]) => !encode(url).includes('://')))('a URL in %s', (_name, encoding) => {
    const content = `go(${JSON.stringify('')}, '${encoding.encode(url)}')\n`
    expect(scan(content).map(({ rule, via }) => [rule, via])).toEqual([['url-credentials', viaOf([encoding])]])
  })

  it('a token that a mail wraps', () => {
    const line = `Content-Transfer-Encoding: quoted-printable\n\n${'words of a mail '.repeat(5).slice(0, 66)} ${wrapped(token)} and more`
    const [finding] = scan(line)
    expect(finding).toMatchObject({ rule: 'github-pat', via: ['quoted-printable'] })
    expect(sliceOf(line, finding).replace('=\r\n', '')).toBe(token)
  })

  it.each([
    ['in its prefix', 2, '\\\n'],
    ['in its prefix, in a file of Windows', 3, '\\\r\n'],
    ['behind its prefix', 9, '\\\n'],
  ])('a token that goes on in the next line, %s', (_name, at, end) => {
    const broken = `x = "${token.slice(0, at)}${end}${token.slice(at)}"`
    const [finding] = scan(broken)
    expect(finding).toMatchObject({ rule: 'github-pat', via: ['backslash'] })
    expect(sliceOf(broken, finding).replace(end, '')).toBe(token)
  })

  it('what stands plainly is told so, also beside escapes', () => {
    const content = `https:\\/\\/x.example\\/%2Fpath%2Fto%2Fsome%2Fthing?t=${token}&#61;&#x2F; \\u0041bcdefghijklmnopqrst`
    expect(scan(content).map(({ rule, via }) => [rule, via])).toEqual([['github-pat', undefined]])
  })
})

describe('nothing', () => {
  const noise = (length: number): number[] => Array.from({ length }, (_, i) => (i * 2654435761) >>> 24)

  it.each([
    ['in a hexadecimal table', Buffer.from(noise(4000)).toString('hex')],
    [
      'in a list of any bytes',
      noise(4000)
        .map((byte) => `0x${byte.toString(16).padStart(2, '0')}`)
        .join(', '),
    ],
    [
      'in escapes of any bytes',
      noise(4000)
        .map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`)
        .join(''),
    ],
    ['in four encodings', encodeAll([WHOLE['base64'], WHOLE['hex'], WHOLE['percent'], WHOLE['base64']] as Encoding[], token)],
    ['in settings without values', `GITHUB_TOKEN=\n${token.slice(0, 3)}=\n${token.slice(3)}\n`],
    ['in an example', (WHOLE['percent'] as Encoding).encode(`ghp_${'x'.repeat(36)}`)],
    ['where the token goes on', (WHOLE['\\x'] as Encoding).encode(`a${token}`)],
  ])('%s', (_name, content) => {
    expect(rulesIn(content)).toEqual([])
  })

  it('of the value is shown where it also stands plainly on the line', () => {
    const password = ['kX9', '-v2Qw8LrZ'].join('')
    const content = `url=${(WHOLE['base64'] as Encoding).encode(`postgres://app:${password}@db.internal/x`)} # is ${password}, ${password.slice(2)}`
    const said = JSON.stringify(scan(content))
    expect(said).toContain('url-credentials')
    expect(said).not.toContain(password.slice(2))
  })

  it('of a gzip bomb, and it ends', () => {
    const bomb = gzipBase64.encode('a'.repeat(3_000_000))
    expect(rulesIn(`${bomb}\n${draw(BASE62, 40)}`)).toEqual([])
  })

  it('in binary content', () => {
    const bytes = Buffer.concat([
      Buffer.from(Array.from({ length: 400 }, (_, i) => i % 8)),
      Buffer.from((WHOLE['percent'] as Encoding).encode(token)),
    ])
    expect(rulesIn(bytes)).toEqual([])
  })
})
