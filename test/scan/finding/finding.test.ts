import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Check, Finding, Match } from '../../../src/model.ts'
import { maskValue } from '../../../src/scan/finding/mask.ts'
import { draw, githubToken } from '../../support/tokens.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import { makePatternCheck } from '../../../src/scan/pattern/pattern.ts'
import { entryOf, NO_SETTINGS, SAMPLE_RULES, scan, textOf } from '../rules-sample.ts'
import { openText } from '../../../src/decode/text.ts'
import { scanText } from '../../../src/scan/index.ts'

const token = githubToken(7)
const HEADER = '-----BEGIN RSA ' + 'PRIVATE KEY-----'
const pem = [
  HEADER,
  draw('ABCDEFabcdef0123456789+/', 64, 3),
  draw('ABCDEFabcdef0123456789+/', 40, 4),
  '-----END RSA ' + 'PRIVATE KEY-----',
].join('\n')

/** A check that finds given values wherever they stand. */
const finding = (values: readonly string[], fields: Partial<Match> = {}): Check => ({
  name: 'entropy',
  needs: 'text',
  run: (text) =>
    values.flatMap((value) => {
      const bytes = Buffer.from(text.bytes)
      const matches: Match[] = []
      for (let at = bytes.indexOf(value); at !== -1; at = bytes.indexOf(value, at + 1)) {
        matches.push({
          check: 'entropy',
          rule: 'high-entropy-string',
          title: 'Random string',
          severity: 'high',
          confidence: 'high',
          why: 'random',
          strengthBits: 80,
          links: { revoke: null, docs: null },
          rank: 0,
          start: at,
          end: at + Buffer.byteLength(value),
          ...fields,
        })
      }
      return matches
    }),
})

const places = (content: string | Uint8Array): unknown[] =>
  scan(content).map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn])

describe('what a finding tells', () => {
  const told = (content: string, value: string, facts: string[]): string[] =>
    scan(content, [finding([value], { facts: facts.map((text) => ({ label: 'user', text })) })]).flatMap(
      (each) => each.facts?.map(({ text }) => text) ?? [],
    )

  it.each<[string, string, string[], string[]]>([
    ['is as the check says it', 'kX9-v2Qw8Lr', ['ann', 'db.acme.test'], ['ann', 'db.acme.test']],
    ['holds nothing of the value', 'kX9-v2Qw8Lr', ['kX9-v2Qw8Lr', 'akX9-v2Qb'], ['•'.repeat(11), 'a•••••••b']],
    ['holds no short value either', 'app', ['app', 'my-app'], ['•••', 'my-•••']],
    ['is printable', 'kX9-v2Qw8Lr', ['a\u001b[31m'], ['a\ufffd[31m']],
  ])('%s', (_name, value, facts, expected) => {
    expect(told(`x ${value} y`, value, facts)).toEqual(expected)
  })

  it('holds nothing of a password inside base64, which is not what stands in the file', () => {
    const encoded = Buffer.from('url = postgres://Tr0ub4dor9:Tr0ub4dor9@db.acme.test/shop and more').toString('base64')
    const rule = { ...(SAMPLE_RULES.find(({ id }) => id === 'url-credentials') as Rule), proof: 'url' as const }
    expect(scan(encoded, [makePatternCheck([rule])])[0]?.facts).toEqual([
      { label: 'user', text: '•'.repeat(10) },
      { label: 'host', text: 'db.acme.test' },
      { label: 'database', text: 'shop' },
    ])
  })
})

describe('the place of a finding', () => {
  it.each<[string, string | Uint8Array, unknown[]]>([
    ['at the start', token, [1, 1, 1, 41]],
    ['after a line', `a\n${token}`, [2, 1, 2, 41]],
    ['after CRLF', `a\r\nb ${token}\r\n`, [2, 3, 2, 43]],
    ['after CR only', `a\rb ${token}\r`, [2, 3, 2, 43]],
    ['after a character of two bytes', `é ${token}`, [1, 3, 1, 43]],
    ['after a character of two UTF-16 units', `😀 ${token}`, [1, 4, 1, 44]],
    ['after bytes that are no UTF-8', Buffer.concat([Buffer.from([0xff, 0xfe ^ 1, 0x20]), Buffer.from(token)]), [1, 4, 1, 44]],
    ['after a UTF-8 BOM', `\ufeff${token}`, [1, 1, 1, 41]],
    ['over several lines', `x\n${pem}\n`, [2, 1, 5, pem.split('\n')[3]!.length + 1]],
  ])('%s', (_name, content, expected) => {
    expect(places(content)).toEqual([expected])
  })

  it('counts on from where a window begins', () => {
    const text = openText(entryOf('a'), Buffer.from(`x ${token}\n${token}`), { firstLine: 10, firstColumn: 100 })
    const found = scanText(text, [finding([token])], NO_SETTINGS)
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [10, 103],
      [11, 1],
    ])
  })

  it('leads back to the value, whatever stands around it', () => {
    const filler = fc.string({ unit: fc.constantFrom('a', ' ', '"', 'é', '漢', '😀', '\n', '\r\n', '\t'), maxLength: 40 })
    fc.assert(
      fc.property(fc.array(filler, { minLength: 1, maxLength: 5 }), (fillers) => {
        const content = fillers.join(` ${token} `) + '\n'
        const lines = content.split('\n')
        for (const { line, column, endColumn } of scan(content)) {
          expect(lines[(line ?? 0) - 1]?.slice((column ?? 0) - 1, (endColumn ?? 0) - 1)).toBe(token)
        }
        expect(scan(content).length).toBe(fillers.length - 1)
      }),
      { numRuns: 150 },
    )
  })

  it('is found with one pass over a line, however many values it has', () => {
    const text = textOf(Array.from({ length: 2000 }, (_, i) => `"${githubToken(i + 1)}"`).join(','))
    let decoded = 0
    const original = Buffer.prototype.toString
    Buffer.prototype.toString = function (this: Buffer, encoding?: BufferEncoding, start = 0, end = this.length) {
      decoded += encoding === 'utf8' ? end - start : 0
      return original.call(this, encoding, start, end)
    }
    try {
      expect(scanText(text, [finding([githubToken(1), githubToken(1999)])], NO_SETTINGS).length).toBe(2)
      expect(decoded).toBeLessThan(text.bytes.length + 20_000)
    } finally {
      Buffer.prototype.toString = original
    }
  })
})

describe('the excerpt', () => {
  const excerpts = (content: string): unknown[] => scan(content).map(({ excerpt }) => excerpt?.text)

  it('shows the line with the value masked, and where the mask stands', () => {
    const [found] = scan(`\tkey = "${token}" # mine\n`)
    expect(found?.excerpt).toEqual({ line: 1, text: ` key = "${maskValue(token)}" # mine`, start: 8, end: 8 + maskValue(token).length })
  })

  it.each([
    ['a string of a shell joined to it', `-p'TOKEN'"rest of it" next`, "-p'MASK next"],
    ['the quote of a shell and what follows', `-p'TOKEN'\\''rest' next`, "-p'MASK next"],
    ['a sign and a word joined to it', `PASS='TOKEN'%rest next`, "PASS='MASK next"],
    ['a string with escapes joined to it', `PASS=TOKEN$'\\n'rest next`, 'PASS=MASK next'],
    ['a string that SQL joins to it', `x = 'TOKEN' || 'rest it' next`, "x = 'MASK next"],
    ['a word joined to it', `PASS='TOKEN'rest; next`, "PASS='MASK; next"],
    ['what follows an escaped blank', 'ENV PASS=TOKEN\\ rest next', 'ENV PASS=MASK next'],
    ['nothing of a list', `["TOKEN","next"]`, `["MASK","next"]`],
    ['nothing of a string in a string', `"{\\"a\\": \\"TOKEN\\", \\"b\\": 1}"`, `"{\\"a\\": \\"MASK\\", \\"b\\": 1}"`],
    ['nothing of an escaped line', `"TOKEN\\nnext"`, `"MASK\\nnext"`],
  ])('masks the rest of a secret beside the value: %s', (_name, content, expected) => {
    expect(excerpts(content.replace('TOKEN', token))).toEqual([expected.replace('MASK', maskValue(token))])
  })

  it('masks every value of the line in the excerpt of each', () => {
    const other = githubToken(8)
    const line = `a=${maskValue(token)} b=${maskValue(other)}`
    expect(excerpts(`a=${token} b=${other}`)).toEqual([line, line])
  })

  it('shows the header of a key block and nothing of its body', () => {
    expect(excerpts(`x\n  ${pem}\n`)).toEqual([`  ${HEADER} ••••`])
  })

  it('masks what is left of a value elsewhere on the line', () => {
    const [found] = scan(`${token} # begins ${token.slice(0, 20)}, ends ${token.slice(-9)}`)
    expect(found?.excerpt?.text).toBe(`${maskValue(token)} # begins ${'•'.repeat(20)}, ends ${'•'.repeat(9)}`)
  })

  it('shows nothing of values that overlap', () => {
    const password = 'hidden-' + 'word'
    const found = scanText(textOf(`x="${token}${password}"`), [finding([token + password, password])], NO_SETTINGS)
    expect(found[0]?.excerpt?.text).toBe('x="••••••••"')
  })

  it('replaces what a terminal would act on', () => {
    expect(excerpts(`\u001b[31m\u202e${token}\u0007`)).toEqual([`\ufffd[31m\ufffd${maskValue(token)}\ufffd`])
  })

  it('keeps the mask in view in at most 160 characters', () => {
    fc.assert(
      fc.property(fc.nat(700), fc.nat(700), fc.constantFrom('a ', '漢', '😀'), (before, after, unit) => {
        const [found] = scan(`${unit.repeat(before)} ${token} ${unit.repeat(after)}`)
        const { text, start, end } = found?.excerpt ?? { text: '', start: 0, end: 0 }
        expect(text.length).toBeLessThanOrEqual(160)
        expect(text.slice(start, end)).toBe(maskValue(token))
      }),
      { numRuns: 100 },
    )
  })
})

describe('a finding', () => {
  /** Every string of a finding besides its path. */
  const strings = ({ path: _path, fingerprint, ...rest }: Finding): string => `${fingerprint.replace('a.txt', '')}\n${JSON.stringify(rest)}`
  const holdsPart = (text: string, value: string): boolean =>
    Array.from({ length: Math.max(0, value.length - 6) }, (_, at) => value.slice(at, at + 7)).some((part) => text.includes(part))

  it('holds no seven characters of the value in a row', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 40 })
    const value = fc.string({ unit: fc.constantFrom(...'abcXYZ0189_-+/=!$%'), minLength: 7, maxLength: 60 })
    fc.assert(
      fc.property(around, value, around, (before, secret, after) => {
        const name = `the_${secret.slice(0, 9)}_name`
        const check = finding([secret], { name, why: `random, assigned to ${name}, and ${secret}` })
        const found = scanText(textOf(`${before}${secret}${after}${secret.slice(0, 8)}\n`), [check], NO_SETTINGS)
        expect(found.length).toBeGreaterThan(0)
        for (const one of found) expect(holdsPart(strings(one), secret)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('holds none of a token, also where the name before it is a token', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        const [first, second] = [githubToken(a + 1), githubToken(b + 2000)]
        for (const one of scan(`{"${first}": "${second}", ${first}=${second}}`)) {
          expect([first, second].some((secret) => holdsPart(strings(one), secret))).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('may name the prefix of its format', () => {
    expect(scan(`sk_${'live_'}${draw('0123456789ABCDEFabcdefxyz', 30, 3)}`)[0]?.why).toBe('prefix sk_live_, base62 characters')
  })

  it('previews 4 and 2 characters of a long value, nothing of a short one', () => {
    expect(scan(token)[0]?.preview).toBe(`${token.slice(0, 4)}${'•'.repeat(28)}${token.slice(-2)}`)
    expect(scanText(textOf('k=short-one'), [finding(['short-one'])], NO_SETTINGS)[0]?.preview).toBe('••••••••')
  })

  it.each([
    ['a.txt', 'read it from the environment, then  git add a.txt'],
    ['-odd', `read it from the environment, then  git add ./-odd`],
    ["it's here.txt", `read it from the environment, then  git add 'it'\\''s here.txt'`],
  ])('says what to do about %s', (path, sentence) => {
    const entry = { path, mode: 'file' as const, sizeBytes: null, blobId: '1'.repeat(40) }
    expect(scanText(openText(entry, Buffer.from(token)), [finding([token])], NO_SETTINGS)[0]?.fix).toEqual([sentence])
  })

  it('stages nothing that stands in no index', () => {
    expect(scan(token, [finding([token])])[0]?.fix).toEqual(['read it from the environment'])
  })

  it('takes the advice of its check where it has some', () => {
    expect(scan(token, [finding([token], { fix: ['do that'] })])[0]?.fix).toEqual(['do that'])
  })

  it('about the file itself has no place', () => {
    const [found] = scan('x', [{ ...finding(['x'], { wholeFile: true }) }])
    expect(found).toMatchObject({
      line: null,
      column: null,
      endLine: null,
      endColumn: null,
      excerpt: null,
      span: null,
      preview: '',
      fingerprint: 'high-entropy-string:a.txt',
    })
  })
})
