import { describe, expect, it } from 'vitest'
import type { Text } from '../../src/model.ts'
import { type Baseline, parseBaseline } from '../../src/policy/baseline.ts'
import { loadGlobs } from '../../src/policy/glob.ts'
import { judge } from '../../src/policy/judge.ts'
import { allowUses, collectDirectives, type RuleSets } from '../../src/policy/ledger.ts'
import { unusedWarnings } from '../../src/policy/uses.ts'
import { context, findingAt, settings, textOf } from './make.ts'

const ALLOW = 'hushgate:' + 'allow'
const EVERYTHING: RuleSets = { known: null, ran: null }
const globs = await loadGlobs()

/** A full scan over texts, with a finding wherever VALUE stands in one; what is of no use at its end. */
async function unusedIn(texts: Text[], own = settings(), baseline: Baseline | null = null, rules = EVERYTHING): Promise<string[]> {
  const given = context(own, { full: true, baseline, rules })
  for (const text of texts) collectDirectives(text, own, given.ledger, rules)
  const hits = texts.filter((text) => text.content.includes('VALUE'))
  await judge(
    hits.map((text) => ({ finding: findingAt(text, 'VALUE'), text, isAdded: null, grew: null })),
    given,
  )
  return unusedWarnings(allowUses(given.ledger, own, baseline, rules)).map(({ path, line, message }) => `${path}:${line}: ${message}`)
}

describe('a full scan tells allows without use', () => {
  it('in comments', async () => {
    const texts = [
      textOf(`VALUE # ${ALLOW} some-token -- r`),
      textOf(`VALUE # ${ALLOW} other -- r\n# ${ALLOW} * -- r`, 'b.txt'),
      textOf(`# ${ALLOW} x`, 'c.txt'),
    ]
    expect(await unusedIn(texts)).toEqual([1, 2].map((line) => `b.txt:${line}: this allow let nothing pass: take it out`))
  })

  it('in the configuration, each way', async () => {
    const at = (line: number) => ({ rules: [], reason: 'r', where: `hushgate.config.yaml:${line}` })
    const own = settings({
      globs,
      allow: {
        paths: [
          { glob: '*.txt', ...at(1) },
          { glob: '*.md', ...at(2) },
          { glob: '*.md', ...at(2) },
        ],
        values: [
          { pattern: 'VALUE', ...at(3) },
          { pattern: 'V', ...at(4) },
        ],
        pointers: [
          { glob: '*.txt', pointer: '/k', ...at(5) },
          { glob: '*.txt', pointer: '/l', ...at(6) },
        ],
      },
    })
    const unused = await unusedIn([textOf('k: VALUE')], own)
    expect(unused.map((each) => each.split(':')[1])).toEqual(['2', '4', '6'])
  })

  it('in the baseline', async () => {
    const baseline = parseBaseline('# x\nsome-token:a.txt:0000  -- r\nsome-token:gone.txt:0000  -- r\nfile-size:big  -- r', 'base')
    expect(await unusedIn([textOf('VALUE')], settings(), baseline)).toEqual([
      'base:3: no longer found: some-token:gone.txt:0000; take the line out',
      'base:4: no longer found: file-size:big; take the line out',
    ])
  })

  it('but not those for rules that had no say', async () => {
    const rules: RuleSets = { known: new Set(['some-token', 'file-size']), ran: new Set(['some-token']) }
    const baseline = parseBaseline('file-size:big  -- r', 'base')
    const at = (line: number) => ({ reason: 'r', where: `c:${line}` })
    const paths = [['file-size'], [], ['some-token']].map((named, i) => ({ glob: 'x', rules: named, ...at(i + 1) }))
    const own = settings({ globs, allow: { paths, values: [{ pattern: 'x', rules: [], ...at(4) }], pointers: [] } })
    expect((await unusedIn([], own, baseline, rules)).map((each) => each.split(':')[1])).toEqual(['3', '4'])
    const all = { known: rules.known, ran: rules.known }
    const places = (await unusedIn([], own, baseline, all)).map((each) => each.split(':').slice(0, 2).join(':'))
    expect(places).toEqual(['base:1', 'c:1', 'c:2', 'c:3', 'c:4'])
  })
})

describe('collectDirectives', () => {
  it('answers what is wrong with comments, once', () => {
    const { ledger } = context()
    const text = textOf(`# ${ALLOW} x`)
    expect(collectDirectives(text, settings(), ledger, EVERYTHING).warnings).toHaveLength(1)
    expect(collectDirectives(text, settings(), ledger, EVERYTHING)).toEqual({ isAny: true, warnings: [] })
  })
})
