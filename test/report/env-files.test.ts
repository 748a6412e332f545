import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/model.ts'
import { humanReport } from '../../src/report/human/index.ts'
import { CONTEXT, envFile, finding, keep, outcomeOf } from './outcome.ts'

const human = (parts: Partial<Outcome>, context = {}): string => humanReport(outcomeOf(parts), { ...CONTEXT, ...context })

describe('blocked .env files', () => {
  const CONTRACT = [
    'If you need to store configuration templates:',
    '  1. Add values to .env.example instead',
    '  2. Ensure .env is in .gitignore',
    '  3. Use git rm --cached .env if already tracked',
  ]

  it('get the message word for word, uncoloured, before everything else', () => {
    const text = human({ verdicts: [keep(finding({ path: '-first' })), keep(envFile('.env'))] }, { color: true })
    expect(text.split('\n').slice(0, 7)).toEqual(['ERROR: .env files must NOT be committed!', 'Blocked files: .env', '', ...CONTRACT])
  })

  it('stand in one message, sorted', () => {
    const text = human({ verdicts: [keep(envFile('config/prod.env')), keep(envFile('.env'))] })
    expect(text.match(/^ERROR:/gm)).toHaveLength(1)
    expect(text).toContain('\nBlocked files: .env, config/prod.env\n\nIf you')
    expect(text).toContain('\n2 findings in 3 files')
  })

  it('are said to be tracked or uncovered only where that is true', () => {
    const verdicts = ['.env', "it's my.env", 'my stuff/.env'].map((path) => keep(envFile(path)))
    expect(human({ verdicts, envFacts: { tracked: [], uncovered: [] } })).not.toMatch(/Already tracked|Not covered/)
    const text = human({ verdicts, envFacts: { tracked: ['my stuff/.env', 'other.env'], uncovered: ['.env'] } })
    expect(text).toContain('\nAlready tracked: my stuff/.env  ->  git rm --cached -- "my stuff/.env"\nNot covered by .gitignore: .env\n')
  })

  it('name the commit that brought them', () => {
    const commit = { id: 'c0ffee'.repeat(7), author: 'Ann', date: '2026-03-01T10:00:00+01:00', inHead: true }
    const text = human({ subject: '2 commits, a..b', verdicts: [keep({ ...envFile('.env'), commit })] })
    expect(text).toContain('\n  commit .env: c0ffeec0ffee by Ann, 2026-03-01T10:00:00+01:00, still in HEAD\n  why    .env: ')
  })
})
