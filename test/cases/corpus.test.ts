import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parse as parseJsonc, type ParseError } from 'jsonc-parser'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { PASSWORD_STYLES, password } from '../support/passwords.ts'
import { makeRandom } from '../support/random.ts'
import { ROOT } from '../support/sources.ts'
import { fill } from './credential-files/fill.ts'
import { CASES } from './credential-files/index.ts'
import { judge } from './credential-files/judge.ts'
import { fillAll, writeCorpus } from './credential-files/write.ts'

const TEMPLATES = join(ROOT, 'test/cases/credential-files')
const SEEDS = [1, 2, 3, 4, 5]

describe('the credential files', () => {
  it('are all listed, each once and under a path of its own', () => {
    const onDisk = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))
    expect(onDisk.map((name) => name.replaceAll('\\', '/')).sort()).toEqual(CASES.map(({ file }) => file).sort())
    expect(new Set(CASES.map(({ path }) => path)).size).toBe(CASES.length)
  })

  it.each(SEEDS)('are the same for the same seed, and others for another (%i)', (seed) => {
    expect(fillAll(TEMPLATES, seed)).toEqual(fillAll(TEMPLATES, seed))
    const values = (of: number): string[] =>
      fillAll(TEMPLATES, of).flatMap(({ path, text, marks }) =>
        marks.map(({ slot, start, end }) => `${path} ${slot} ${text.slice(start, end)}`),
      )
    const next = new Set(values(seed + 1))
    expect(values(seed).filter((value) => next.has(value)).length).toBeLessThan(5)
  })

  it.each(SEEDS)('are what their names say, whatever stands in the slots (%i)', (seed) => {
    expect(
      fillAll(TEMPLATES, seed)
        .filter(({ kind }) => kind !== 'broken')
        .flatMap(({ path, text }) => problems(path, text).map((problem) => `${path}: ${problem}`)),
    ).toEqual([])
  })

  it('are written with their labels', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hushgate-'))
    try {
      const files = writeCorpus(TEMPLATES, folder, 1)
      const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8').trim().split('\n')
      expect(labels.length).toBe(files.flatMap(({ marks }) => marks).filter(({ expects }) => expects !== 'either').length)
      expect(readFileSync(join(folder, files[0]!.path), 'utf8')).toBe(files[0]!.text)
      expect(JSON.parse(labels[0]!)).toEqual({ file: files[0]!.path, line: 3, column: 16, expected: true })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

/** What a parser of the format says. */
function problems(path: string, content: string): string[] {
  const text = content.replace(/^\uFEFF/, '')
  const name = basename(path)
  if (/\.(json|ipynb|har)$|^\.ftpconfig$/.test(name)) {
    const errors: ParseError[] = []
    parseJsonc(text, errors, { allowTrailingComma: true })
    return errors.map(({ offset }) => `no JSON at ${offset}`)
  }
  // Helm's templates and files with placeholders of others become YAML later.
  if (/\.ya?ml$/.test(name) && !path.includes('/templates/'))
    return parseAllDocuments(text).flatMap(({ errors }) => errors.map(({ code }) => code))
  if (/\.toml$|^poetry\.lock$/.test(name)) return tomlProblems(text)
  return []
}

function tomlProblems(text: string): string[] {
  try {
    parseToml(text)
    return []
  } catch {
    return ['no TOML']
  }
}

describe('the passwords', () => {
  it.each(PASSWORD_STYLES)('%s: eight characters or more, many different ones', (style) => {
    const made = Array.from({ length: 200 }, (_, seed) => password(makeRandom(seed, style), style))
    expect(Math.min(...made.map((text) => text.length))).toBeGreaterThanOrEqual(8)
    expect(new Set(made).size).toBeGreaterThan(100)
    expect(password(makeRandom(7, style), style)).toBe(made[7])
  })
})

describe('the judge', () => {
  const one = CASES.find(({ path }) => path === 'app/android/key.properties')!
  const file = fill(one, TEMPLATES, 1)
  const [first, second] = file.marks
  const on = (line: number, column: number, length: number) => ({
    rule: 'some-rule',
    path: file.path,
    line,
    column,
    endLine: line,
    endColumn: column + length,
  })
  const length = first!.end - first!.start
  const column = first!.start + 1

  it.each([
    ['nothing', [], 0, 0],
    ['a whole value', [on(1, column, length)], 1, 0],
    ['half of it', [on(1, column, Math.ceil(length / 2))], 1, 0],
    ['two characters of it', [on(1, column, 2)], 0, 0],
    ['both', [on(1, column, length), on(2, 13, second!.end - second!.start)], 2, 0],
    ['a name', [on(3, 1, 8)], 0, 1],
    ['the file', [{ rule: 'some-file', path: file.path, line: null, column: null, endLine: null, endColumn: null }], 0, 0],
  ])('a finding on %s', (_, findings, found, falseAlarms) => {
    const { expected, ...result } = judge([file], findings)
    expect([expected, result.found, result.missed.length, result.falseAlarms.length]).toEqual([2, found, 2 - found, falseAlarms])
  })
})
