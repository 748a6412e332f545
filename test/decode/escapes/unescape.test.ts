import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ESCAPES } from '../../../src/decode/decodings.ts'
import { regionsAround } from '../../../src/decode/escapes/regions.ts'
import { plausiblePoints, unescapeAround } from '../../../src/decode/escapes/unescape.ts'
import { openText } from '../../../src/decode/text.ts'
import type { Text } from '../../../src/model.ts'

const textOf = (content: string): Text => openText({ path: 'a', mode: 'file', sizeBytes: null }, Buffer.from(content, 'latin1'))
const escapeOf = (via: string) => ESCAPES.find((form) => form.via === via) as (typeof ESCAPES)[number]
const decoded = (via: string, content: string): string | undefined => unescapeAround(textOf(content), escapeOf(via), [0])?.text.content

describe('what an escape stands for', () => {
  it.each([
    ['percent', 'a%67%2fb%3D%0a', 'ag/b=\n'],
    ['percent', '%u0067 100% %zz %c3%a4 %00 %67', 'g 100% %zz %c3%a4 %00 g'],
    ['percent', '%2567', '%67'],
    ['backslash', '\\u0067\\x68\\u{70}\\U0000005f\\/\\"\\\\\\n', 'ghp_/"\\\n'],
    ['backslash', 'a\\\r\nb\\\nc\\u4e2d\\d \\u00e9 \\x00 \\x68', 'abc\\u4e2d\\d \\u00e9 \\x00 h'],
    ['backslash', '\\\\u0067', '\\u0067'],
    ['entities', '&#103;&#x68;&#X70&#0000095;&equals;&amp;&quot;', 'ghp_=&"'],
    ['entities', '&#1034; &#x678; &nbsp; &#233; &&a; &lt;', '&#1034; &#x678; &nbsp; &#233; &&a; <'],
    ['quoted-printable', `${'x'.repeat(64)}=\r\ny=3Dz=C3`, `${'x'.repeat(64)}y=z=C3`],
    ['quoted-printable', 'A=\nB=3D', 'A=\nB='],
    ['hex', 'char a[] = {0x67, 0x68,\n 0x0a,0x70 };', 'char a[] = {gh\np };'],
    ['hex', '0x6768, 0x67', '0x6768, g'],
    ['words', 'c: ["zip", "-r", \'x\', "-P", "a"]', 'c: ["zip -r", \'x\', "-P a"]'],
    ['words', "['curl','-u','a:b', url]", "['curl -u a:b', url]"],
  ])('%s: %j', (via, content, expected) => {
    expect(decoded(via, content)).toBe(expected)
  })

  it.each(ESCAPES)('$via: nothing is decoded where no escape stands', (form) => {
    expect(unescapeAround(textOf('plain text, 50 percent & more'), form, [3])).toBeNull()
  })
})

describe('where it is worth it', () => {
  it.each([
    ['percent', '/path%2Fto%2Fsomewhere', true],
    ['percent', 'width:50%20;', false],
    ['backslash', `"${'\\x61'.repeat(16)}"`, true],
    ['backslash', '"\\x01\\x61\\x02\\x62\\x03"', false],
    ['hex', '0x61, '.repeat(16), true],
    ['hex', '0x61, 0x81, '.repeat(16), false],
    ['hex', '0x61626364, '.repeat(16), false],
    ['words', '["zip", "-P", "a"]', true],
    ['words', '["a", "-", "b"]', false],
  ])('%s in %j: %s', (via, content, expected) => {
    const form = escapeOf(via)
    const places = form.anchors.flatMap((anchor) =>
      [...content.matchAll(new RegExp(anchor.replace(/[[\\{]/g, '\\$&'), 'g'))].map(({ index }) => index),
    )
    expect(
      plausiblePoints(
        textOf(content),
        form,
        places.sort((a, b) => a - b),
      ).length > 0,
    ).toBe(expected)
  })
})

describe('the way back', () => {
  const pieces = fc.array(
    fc.oneof(fc.constantFrom('%67', '%2F', '%3d'), fc.string({ unit: fc.constantFrom(...'ab "\n'), maxLength: 400 })),
    { maxLength: 40 },
  )

  it('gives for every span the text that decodes to it', () => {
    fc.assert(
      fc.property(pieces, fc.array(fc.nat(8000), { maxLength: 6 }), fc.nat(), fc.nat(50), (parts, places, a, b) => {
        const content = parts.join('')
        const derived = unescapeAround(
          textOf(content),
          escapeOf('percent'),
          places.filter((at) => at < content.length).sort((x, y) => x - y),
        )
        fc.pre(derived !== null)
        const inner = derived?.text.content ?? ''
        const span = { start: a % inner.length, end: Math.min(inner.length, (a % inner.length) + 1 + b) }
        fc.pre(!inner.slice(span.start, span.end).includes('\0'))
        const outer = derived?.outer(span) ?? { start: 0, end: 0 }
        expect(decodeURIComponent(content.slice(outer.start, outer.end))).toBe(inner.slice(span.start, span.end))
      }),
      { numRuns: 1000 },
    )
  })

  it('regions are in order, apart, inside the text, and end at no token character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcdefghi '), maxLength: 6000 }),
        fc.array(fc.nat(6000), { maxLength: 8 }),
        (content, places) => {
          const points = places.filter((at) => at < content.length).sort((a, b) => a - b)
          const regions = regionsAround(Buffer.from(content), points)
          for (const at of points) expect(regions.some(({ start, end }) => start <= at && at < end)).toBe(true)
          regions.forEach(({ start, end }, i) => {
            expect(start >= 0 && end <= content.length && start > (regions[i - 1]?.end ?? -1)).toBe(true)
            expect(`${content[start - 1] ?? ' '}${content[end] ?? ' '}`).toBe('  ')
          })
        },
      ),
    )
  })
})
