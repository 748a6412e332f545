import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openText } from '../../src/decode/text.ts'
import { CHECK_NAMES, type Entry, type Settings } from '../../src/model.ts'
import { loadChecks, scanText } from '../../src/scan/index.ts'
import { Version } from '../../src/sift/versions.ts'
import { githubToken } from '../support/tokens.ts'

const prose = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `word ${from + i} of a clean text\n`).join('')
const wrapped = (text: string, width: number): string => text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n')
const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** How a token, deep in a text or bare, may stand in a file. */
const FORMS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => Buffer.from(text).toString('hex'),
  base64,
  (text) => wrapped(base64(text), 76),
  (text) => wrapped(base64(text), 70),
  (text) => gzipSync(text).toString('base64'),
]

const settings = { entropy: { minBits: 70 }, rules: { own: [] } } as unknown as Settings
const entry: Entry = { path: 'notes.txt', mode: 'file', sizeBytes: null }

it('the parts of a version tell something wherever the whole tells more than its older one', async () => {
  const checks = await loadChecks(['pattern'])
  const look = (bytes: Buffer): string[] => scanText(openText(entry, bytes), checks, settings).map(({ fingerprint }) => fingerprint)
  let told = 0
  const numbers = { form: fc.nat(FORMS.length - 1), deep: fc.nat(250), seed: fc.integer({ min: 1, max: 999 }) }
  const change = { at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 900 }) }
  fc.assert(
    fc.property(fc.record({ ...numbers, ...change }), ({ form, deep, seed, at, length }) => {
      const secret = FORMS[form]?.(`${prose(seed, deep)}${githubToken(seed)}\n`) as string
      const text = `${prose(0, 400)}key: ${secret}\n${prose(500, 400)}`
      const start = text.indexOf('key: ') + Math.floor(at * secret.length)
      const [old, now] = [text.slice(0, start) + text.slice(start + length), text].map((each) => Buffer.from(each)) as [Buffer, Buffer]
      const parts = new Version('a', old).partsToLookAt(new Version('a', now))
      const before = new Set(look(old))
      if (parts === null || look(now).every((each) => before.has(each))) return
      told++
      expect(parts.some((part) => look(part).length > 0)).toBe(true)
    }),
    { numRuns: 400, examples: [[{ form: 3, deep: 250, seed: 1, at: 0.1, length: 1 }]] },
  )
  expect(told).toBeGreaterThan(50)
})

/** Lines that say something (the first few), and that open or close what decides about others. */
const PIECES: readonly ((seed: number) => string)[] = [
  (seed) => `value_${seed} = compute(${seed}, other_${seed})`,
  (seed) => `password = "${['k3Jx', '9vQ2', 'zL0p'].join(String(seed))}"`,
  (seed) => `api_secret = "${['Zq8v', 'N2kT', 'r5Yw', 'B7uH'].join(String(seed))}"`,
  (seed) => `DB_PASSWORD = os.environ.get("DB_PASSWORD", "${['ch4nge', 'me'].join(String(seed))}")`,
  (seed) => `  "a${seed}": "${['Xy7p', 'Qm3L', 'd9Rt'].join(String(seed))}",`,
  ...[
    '"""',
    "'''",
    '/*',
    '*/',
    'class Settings(BaseSettings):',
    `    secret_key: str = "${['dev', 'secret'].join('-')}"`,
    'tokens = {',
    '}',
    '# a comment that says nothing about anything at all',
  ].map((line) => (): string => line),
]
/** How many of them say something, or nothing, by themselves. */
const SPEAKING = 5

it.each(['app/views.py', 'src/index.js', 'README.md'])(
  '%s: the same of code and prose, with all that decides about a value from afar',
  async (path) => {
    const checks = await loadChecks(['pattern', 'entropy', 'weak'])
    const whole = { ...settings, env: { bound: [], templates: [] }, globs: () => false } as unknown as Settings
    const file: Entry = { ...entry, path }
    const look = (bytes: Buffer): string[] => scanText(openText(file, bytes), checks, whole).map(({ fingerprint }) => fingerprint)
    const filler = (seed: number): string => prose(seed, 300)
    const pick = fc.oneof({ weight: 20, arbitrary: fc.nat(SPEAKING - 1) }, { weight: 1, arbitrary: fc.nat(PIECES.length - 1) })
    const block = fc.record({ picks: fc.array(pick, { minLength: 1, maxLength: 3 }), seed: fc.nat(500), fills: fc.boolean() })
    const textOf = (blocks: readonly { picks: number[]; seed: number; fills: boolean }[]): string =>
      blocks
        .map(({ picks, seed, fills }) => `${picks.map((pick) => PIECES[pick]?.(seed)).join('\n')}\n${fills ? filler(seed) : ''}`)
        .join('')
    let told = 0
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 6, maxLength: 30 }),
        fc.array(block, { minLength: 0, maxLength: 2 }),
        fc.nat(29),
        fc.nat(2),
        (blocks, put, at, cut) => {
          const from = at % blocks.length
          const changed = [...blocks.slice(0, from), ...put, ...blocks.slice(from + cut)]
          const [old, now] = [textOf(blocks), textOf(changed)].map((each) => Buffer.from(each)) as [Buffer, Buffer]
          const parts = new Version(path, old).partsToLookAt(new Version(path, now))
          const before = new Set(look(old))
          if (parts === null || look(now).every((each) => before.has(each))) return
          told++
          expect(parts.some((part) => look(part).length > 0)).toBe(true)
        },
      ),
      { numRuns: 400 },
    )
    expect(told).toBeGreaterThan(50)
  },
)

it.each(['app/views.py', 'src/index.js', 'README.md', 'package-lock.json'])('no check needs the whole of %s', async (path) => {
  const file: Entry = { ...entry, path, sizeBytes: 10_000 }
  const each = { ...settings, env: { bound: [], templates: [] }, globs: () => false } as unknown as Settings
  const checks = (await loadChecks(CHECK_NAMES)).filter((check) => check.needs === 'text')
  expect(checks.filter((check) => (check.selects?.(file, each) ?? true) && (check.isWhole?.(file) ?? true))).toEqual([])
})
