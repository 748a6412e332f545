import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openText } from '../../../src/decode/text.ts'
import type { Finding, Match, Settings } from '../../../src/model.ts'
import { entropyCheck } from '../../../src/scan/entropy/entropy.ts'
import { scanText } from '../../../src/scan/index.ts'
import { A, B, K, K1, K2, K3, P } from '../../support/languages.ts'

const SETTINGS = { entropy: { minBits: 80 } } as Settings

function textOf(content: string, path: string): ReturnType<typeof openText> {
  return openText({ path, mode: 'file', sizeBytes: content.length }, Buffer.from(content, 'latin1'))
}

const matchesIn = (content: string, path: string): Match[] => entropyCheck.run(textOf(content, path), SETTINGS)

function findingsIn(content: string, path: string): Finding[] {
  return scanText(textOf(content, path), [entropyCheck], SETTINGS)
}

describe('a value in pieces', () => {
  it.each([
    ['two short pieces', 'a.js', `const password = '${A}' + '${B}'`, [A, B]],
    ['pieces over lines', 'a.java', `String apiKey = "${K1}"\n  + "${K2}"\n  + "${K3}";`, [K1, K2, K3]],
    ['a text block', 'a.java', `String apiKey = """\n    ${K1}\\\n    ${K2}${K3}\n    """;`, [K1, K2 + K3]],
    ['a line that goes on', 'a.sh', `API_KEY="${K1}\\\n${K2}${K3}"`, [K1, K2 + K3]],
  ])('shows none of them: %s', (_, path, content, pieces) => {
    const [finding, ...others] = findingsIn(content, path)
    expect(others).toEqual([])
    expect(finding?.preview).toMatch(/^•+$/)
    const said = JSON.stringify({ ...finding, span: null })
    for (const piece of pieces) expect(said).not.toContain(piece)
  })

  it('reaches from its first piece to the end of its last', () => {
    const content = `const password = '${A}' +\n  '${B}';`
    const [match] = matchesIn(content, 'a.js')
    expect([match?.start, match?.end]).toEqual([content.indexOf(A), content.indexOf(B) + B.length])
    expect(match).toMatchObject({ inPieces: true })
    expect(match?.why).toContain(`${P.length} `)
  })

  it('one literal in a block over lines is shown as any other', () => {
    const content = `val apiKey = """\n    ${K}\n""".trim()`
    expect(findingsIn(content, 'a.kt').map(({ preview }) => preview)).toEqual([`${K.slice(0, 4)}${'•'.repeat(26)}${K.slice(-2)}`])
  })
})

const SIGNS = '= |+|.|&|<<|<>|..|++|*|%|: |=>|->|==|??| or |?:|(|)|[|]|{|}|, |;|\n|\\\n| |    '.split('|')
const DRESS = `"~'~\`~"""~'''~r#"~"#~R"(~)"~@"~$"~%q(~<<-EOS\n~\nEOS~<<<EOT\n~\nEOT~[[~]]~$$~\\"~@'\n~\n'@~b"`.split('~')
const WORDS =
  `password|token|api_key|Credentials|SecretKeySpec|auth|strcmp(|.equals(|#define |IDENTIFIED BY |String|getenv(|.get(|by lazy |default=|` +
  `ConvertTo-SecureString |-AsPlainText|\${|.new(|forKey: |.to_string()|Bearer |${P}|${K1}`

describe('on any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(...SIGNS),
    fc.constantFrom(...DRESS),
    fc.constantFrom(...WORDS.split('|')),
    fc.string({ maxLength: 6 }),
  )
  const paths = fc.constantFrom('a.ts', 'a.py', 'a.sh', 'a.sql', 'a.ps1', 'a.md', 'Dockerfile')

  it('spans are in range and in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), paths, (pieces, path) => {
        const content = Buffer.from(pieces.join(''), 'utf8').toString('latin1')
        let last = -1
        for (const { start, end } of matchesIn(content, path)) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(content.length)
          last = start
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    'password = "a" + ',
    'password = "a" \\\n',
    "password='a''b'",
    'password = (',
    'password = f(',
    'Credentials("a", ',
    'Credentials(a(b, ',
    'password = x.y.z[a].b ?? ',
    'password: A<B<C | ',
    'password = Some(String::from(',
    'password = ConvertTo-SecureString -String ',
    '"v" == password',
    '"v", password',
    'password = r#"',
    'password = <<~EOS\n',
    'password = $a$',
    'password = q(a',
    '("password", ',
    'Map.of("a", "password", ',
    'option("--password", default ',
    '${password:',
    'password { get; ',
    'password VARCHAR(60) NOT ',
  ])('one long line of %j ends', (unit) => {
    const content = unit.repeat(Math.ceil(200_000 / unit.length))
    for (const path of ['a.ts', 'a.ps1']) expect(matchesIn(content, path).length).toBeLessThan(content.length)
  })
})
