import { describe, expect, it } from 'vitest'
import { type Entry, type Match, type Settings, type TextCheck, UNREACHABLE } from '../../src/model.ts'
import { loadChecks } from '../../src/scan/checks.ts'
import { maskedWords, scanFileNames } from '../../src/scan/file-names.ts'
import { draw, githubToken } from '../support/tokens.ts'

const checks = await loadChecks(['pattern'])
const key = draw('0123456789abcdef', 40, 11)
const named = (path: string): Entry => ({ path, mode: 'file', sizeBytes: null })
// The pattern check has no settings.
const found = (...paths: string[]): string[] =>
  scanFileNames(paths.map(named), checks, {} as Settings).found.map(({ entry, match }) => `${match.rule} ${entry.path}`)

/** As rules of services do: a value without a shape of its own counts where a word stands before it. */
const keyNearService: TextCheck = {
  name: 'pattern',
  needs: 'text',
  run: ({ content }) =>
    [...content.matchAll(/(?<=(?:service|unreachable)[\s\S]{0,100})[0-9a-f]{40}/g)].map(({ index }) => ({
      ...MATCH,
      start: index,
      end: index + 40,
    })),
}
const MATCH: Omit<Match, 'start' | 'end'> = {
  check: 'pattern',
  rule: 'service-key',
  title: 'Key of a service',
  severity: 'high',
  confidence: 'medium',
  why: 'near its name',
  strengthBits: 160,
  links: { revoke: null, docs: null },
  rank: 3,
}

describe('tokens in names', () => {
  it('each version of the file has it', () => {
    const path = `keys/${githubToken(1)}.txt`
    expect(found('a', path, path)).toEqual([`github-pat ${path}`, `github-pat ${path}`])
  })

  it('a name is judged alone: what stands around it are other files', () => {
    const near = [keyNearService]
    const places = (...paths: string[]) => scanFileNames(paths.map(named), near, {} as Settings).found.map(({ entry }) => entry.path)
    expect(places('service.md', `service/${key}`)).toEqual([`service/${key}`])
    expect(places('service.md', key)).toEqual([])
  })

  it("git's id of a blob without a path is no key; a folder of that name is a folder", () => {
    expect(scanFileNames([named(`${UNREACHABLE}${key}`)], [keyNearService], {} as Settings).masks.size).toBe(0)
    expect(found(`${UNREACHABLE}${githubToken(1)}`)).toHaveLength(1)
  })

  it('words are masked in the same way', () => {
    const token = githubToken(2)
    expect([...maskedWords(['plain', `cannot read ${token}`], checks, {} as Settings).keys()]).toEqual([token])
  })
})
