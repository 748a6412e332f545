import { describe, expect, it } from 'vitest'
import { carryOver } from '../../../src/cli/migrate/carry.ts'
import { loadForeign } from '../../../src/config/foreign/index.ts'
import { FOREIGN_TOOLS } from '../../../src/model.ts'
import { folder } from '../../config/folder.ts'

async function carried(toml: string): Promise<ReturnType<typeof carryOver>> {
  using made = folder({ '.gitleaks.toml': toml })
  return carryOver(await loadForeign(made.dir, ['.gitleaks.toml'], FOREIGN_TOOLS, new Set()))
}

const RULE = '[[rules]]\nid = "acme"\ndescription = "ACME token"\nregex = "(?i)acme_([a-z]{8})"\nsecretGroup = 1\nkeywords = ["acme_"]\n'

describe('rules', () => {
  it('are written as ours, without samples, which is told', async () => {
    const { config, lost } = await carried(RULE)
    expect(config['rules']).toEqual([
      {
        id: 'acme',
        title: 'ACME token',
        severity: 'high',
        keywords: ['acme_'],
        pattern: 'acme_([a-z]{8})',
        flags: 'i',
        group: 1,
        carriedFrom: '.gitleaks.toml:1',
      },
    ])
    expect(lost).toEqual([{ where: '.gitleaks.toml:1', what: expect.stringContaining('samples of rule acme') }])
  })

  it('what a rule requires is told', async () => {
    const { lost } = await carried(`${RULE}[[rules.required]]\nid = "part"\n[[rules]]\nid = "part"\nregex = "part"\nskipReport = true\n`)
    expect(lost.map(({ what }) => what)).toContainEqual(expect.stringContaining('what rule acme requires near it'))
  })
})

describe('allowlists', () => {
  const full = 'a'.repeat(40)
  it.each<[string, string, object[], number]>([
    [
      'all of it',
      `condition = "and"\npaths = ["a"]\nregexes = ["b"]\nregexTarget = "line"\nstopwords = ["c"]\ncommits = ["${full}"]`,
      [
        {
          condition: 'all',
          paths: ['a'],
          patterns: ['b'],
          target: 'line',
          stopwords: ['c'],
          commits: [full],
          reason: "gitleaks' allowlist (.gitleaks.toml:1)",
        },
      ],
      0,
    ],
    [
      'short commits are left out',
      `paths = ["a"]\ncommits = ["abc1234"]`,
      [{ paths: ['a'], reason: "gitleaks' allowlist (.gitleaks.toml:1)" }],
      0,
    ],
    ['nothing is left', `commits = ["abc1234"]`, [], 1],
    ['a condition would be gone', `condition = "and"\npaths = ["a"]\ncommits = ["abc1234"]`, [], 1],
  ])('%s', async (_, body, except, lostCount) => {
    const { config, lost } = await carried(`[[allowlists]]\n${body}\n`)
    expect((config['allow'] ?? { except: [] }) as object).toEqual({ except })
    expect(lost).toHaveLength(lostCount)
  })
})
