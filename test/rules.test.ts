import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from '../src/rules/index.ts'
import type { Rule, Sample } from '../src/rules/rule.ts'
import { hitsOf, join, winner } from './support/samples.ts'

interface RuleFile {
  rules: readonly Rule[]
  examples: Record<string, { flags: readonly Sample[]; passes: readonly Sample[] }>
}

/** Files of the folder that hold no rules of one provider. */
const TABLES = ['index.ts', 'rule.ts', 'pairs.ts', 'command-line.ts']
const FOLDER = new URL('../src/rules/', import.meta.url)
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !TABLES.includes(name))
const FILES = await Promise.all(NAMES.map(async (name) => [name, (await import(new URL(name, FOLDER).href)) as RuleFile] as const))
const CASES = FILES.flatMap(([name, file]) => file.rules.map((rule) => ({ id: rule.id, rule, name, examples: file.examples[rule.id] })))
const SEEDS = [1, 2, 3]
/** A whole address: its host is a name with a dot, and nothing of it is left to fill in. */
const LINK = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][^\s<>{}]*)?$/

/** A pattern without its classes and escapes: what is left of `*`, `+` and `{` repeats something. */
function bare(source: string): string {
  return source.replace(/\\./g, 'e').replace(/\[[^\]]*\]/g, 'c')
}

describe('the table', () => {
  it('holds every rule of every file of the folder, once', () => {
    expect([...RULES].map((rule) => rule.id).sort()).toEqual(CASES.map(({ id }) => id).sort())
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
    expect(RULES.length).toBeGreaterThan(500)
  })

  it('has examples for its rules and for nothing else', () => {
    for (const [, file] of FILES) expect(Object.keys(file.examples).sort()).toEqual(file.rules.map((rule) => rule.id).sort())
  })
})

describe.each(CASES)('$id', ({ rule, name, examples }) => {
  const flags = examples?.flags ?? []
  const texts = SEEDS.flatMap((seed) => flags.map((sample) => join(sample, seed)))

  it("asks for a word's edge, or for none", () => {
    const edge = new RegExp(`^[${rule.before ?? '0-9A-Za-z'}]$`)
    expect([...'09AZaz'].filter((char) => !edge.test(char))).toEqual([])
  })

  it('is well formed', () => {
    expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(rule.title).not.toBe('')
    expect(rule.shape).not.toBe('')
    expect((rule.pattern as RegExp).flags).toBe('')
    // a match must fit into the overlap of two windows, and V8's stack overflows on millions of repetitions
    expect(bare(rule.pattern.source)).not.toMatch(/[*+]|\{\d+,\}/)
    for (const anchor of rule.anchors) expect(anchor.length, anchor).toBeGreaterThanOrEqual(3)
  })

  it('says where its format is documented, and how it is revoked where that is known', () => {
    expect(rule.links.docs).not.toBeNull()
    for (const link of Object.values(rule.links)) if (link !== null) expect(link).toMatch(LINK)
  })

  it('is what names each of its samples, bare and in its usual surroundings', () => {
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) {
      for (const around of [
        text,
        `KEY=${text}\n`,
        `  key: "${text}",`,
        `"A=1\\n${text}\\nB=2"`,
        `?key=${text}&a=1`,
        `"key\\u003d${text}"`,
      ]) {
        expect(winner(RULES, around), `a sample of ${name} in ${around.replace(text, '<sample>')}`).toBe(rule.id)
      }
    }
  })

  it('finds its anchor within the match', () => {
    for (const text of texts) {
      const [hit] = hitsOf(rule, text)
      const match = text.slice(hit?.start, hit?.end)
      expect(rule.anchors.some((anchor) => match.slice(0, (rule.reachBack ?? 0) + anchor.length).includes(anchor))).toBe(true)
    }
  })

  it('leaves its counter-samples alone', () => {
    expect(examples?.passes.length).toBeGreaterThan(0)
    for (const seed of SEEDS) for (const sample of examples?.passes ?? []) expect(hitsOf(rule, join(sample, seed))).toHaveLength(0)
  })

  it('holds no whole token in this repository', () => {
    for (const sample of [...flags, ...(examples?.passes ?? [])]) {
      for (const part of sample) if (typeof part === 'string') expect(hitsOf(rule, part)).toHaveLength(0)
    }
  })
})

/** Tokens begin and end at a word's edge; what asks for no edge matches from a fixed text on (a URL, a header, a name). */
const PROVIDER = CASES.filter(({ rule }) => rule.rank !== 2 && rule.before !== null)

describe('a token inside a longer word', () => {
  it.each(PROVIDER)('$id', ({ rule, examples }) => {
    const text = join(examples?.flags[0] ?? [], 1)
    expect(hitsOf(rule, `zZ${text}`)).toHaveLength(0)
    if (/[0-9A-Za-z]$/.test(text)) expect(hitsOf(rule, text + text.slice(-1).repeat(5000))).toHaveLength(0)
  })
})
