import { describe, expect, it } from 'vitest'
import { loadGlobs } from '../../../src/policy/glob.ts'
import type { EntryMatch, Settings } from '../../../src/model.ts'
import { sizeCheck } from '../../../src/scan/size/size.ts'
import { DEFAULTS, entry } from '../path/path-support.ts'

type Size = Partial<Settings['size']>

function run(entries: ReturnType<typeof entry>[], size: Size = {}, more: Partial<Settings> = {}): EntryMatch[] {
  if (sizeCheck.needs !== 'entries') throw new Error('a check over entries')
  return sizeCheck.run(entries, () => ({ ...DEFAULTS, size: { ...DEFAULTS.size, ...size }, ...more }))
}

describe('file-size', () => {
  it.each([
    [512000, 0],
    [512001, 1],
    [0, 0],
    [null, 0],
  ])('%j bytes give %i findings', (bytes, count) => expect(run([entry('a.bin', bytes)])).toHaveLength(count))

  it('says size, limit and setting, and the line for Git LFS', () => {
    const [found] = run([entry('art/a b.psd', 1258291)])
    expect(found?.entry.path).toBe('art/a b.psd')
    expect(found?.match).toMatchObject({
      check: 'size',
      rule: 'file-size',
      severity: 'medium',
      confidence: 'high',
      wholeFile: true,
      why: '1.2 MiB, limit 500 KiB (size.max)',
    })
    expect(found?.match.fix).toContain('or keep it in Git LFS: git lfs track "*.psd" && git add .gitattributes \'art/a b.psd\'')
  })

  it.each([
    ['Makefile', '--filename Makefile'],
    ['.hidden', '--filename .hidden'],
    ['a.tar.gz', '"*.gz"'],
    ["it's", "--filename 'it'\\''s'"],
    ['-x', '--filename ./-x'],
  ])('%s is tracked as %s', (path, pattern) => {
    expect(run([entry(path, 1e6)])[0]?.match.fix?.[1]).toContain(`git lfs track ${pattern} &&`)
  })

  it('leaves out what has no size of its own', () => {
    expect(run([entry('link', 1e9, 'symlink'), entry('module', 1e9, 'gitlink')])).toEqual([])
    expect(run([entry('tool', 1e9, 'executable')])).toHaveLength(1)
  })

  it('lets the first matching glob decide', async () => {
    const globs = await loadGlobs()
    const limits = [
      { glob: 'art/big.psd', maxBytes: 3e6 },
      { glob: '*.psd', maxBytes: 2e6 },
      { glob: 'docs/', maxBytes: 10 },
    ]
    const paths = (list: EntryMatch[]): string[] => list.map(({ match, entry: { path } }) => `${path}: ${match.why}`)
    expect(
      paths(run([entry('art/big.psd', 2.5e6), entry('x.psd', 2.5e6), entry('docs/a.md', 11), entry('a.md', 11)], { limits }, { globs })),
    ).toEqual(['x.psd: 2.4 MiB, limit 1.9 MiB (size.limits, *.psd)', 'docs/a.md: 11 B, limit 10 B (size.limits, docs/)'])
  })
})

describe('commit-size-budget', () => {
  const entries = [entry('b', 200), entry('a', 400), entry('c', 100), entry('d', 50), entry('e', null)]

  it('stands once, at the largest file, and names the top three', () => {
    const found = run(entries, { commitBudgetBytes: 700 })
    expect(found.map(({ entry: { path }, match }) => [path, match.rule, match.why])).toEqual([
      [
        'a',
        'commit-size-budget',
        '5 files add up to 750 B, limit 700 B (size.commitBudget); the largest: a (400 B), b (200 B), c (100 B)'.replace(
          '5 files',
          '4 files',
        ),
      ],
    ])
  })

  it.each<[Size, Partial<Settings>]>([
    [{ commitBudgetBytes: null }, {}],
    [{ commitBudgetBytes: 750 }, {}],
    [{ commitBudgetBytes: 1 }, { source: { kind: 'tracked', untracked: false } }],
    [{ commitBudgetBytes: 1 }, { source: { kind: 'history' } }],
  ])('passes with %j %j', (size, more) => expect(run(entries, size, more)).toEqual([]))
})
