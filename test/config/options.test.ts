import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { CHECK_NAMES } from '../../src/model.ts'
import { configSchema } from '../../src/config/schema/schema.ts'
import { camelName, OPTIONS, optionsFor, readmeTable, type CliOption } from '../../src/config/options.ts'
import { loadSettings } from '../../src/config/tree.ts'
import { folder } from './folder.ts'

const named = OPTIONS.filter((option): option is CliOption => option.name !== null)

describe('the option table', () => {
  it('names each option and each key once', () => {
    for (const names of [named.map(({ name }) => name), OPTIONS.flatMap(({ key }) => key ?? [])])
      expect(new Set(names).size).toBe(names.length)
    for (const { name } of named) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('says what each option does in one sentence, and who takes it', () => {
    for (const option of OPTIONS) {
      expect(option.doc, option.name ?? option.key ?? '').toMatch(/^[A-Z].*\.$/)
      expect(option.commands.length).toBeGreaterThan(0)
      expect(option.name !== null || option.key !== null).toBe(true)
      for (const check of option.checks) expect(CHECK_NAMES).toContain(check)
    }
  })

  it('gives every command its own options', () => {
    expect(optionsFor('hook').map(({ name }) => name)).toContain('from-ref')
    expect(optionsFor('hook').map(({ name }) => name)).not.toContain('history')
    expect(optionsFor('scan').map(camelName)).toContain('maxKb')
  })

  it('says each default that Settings then have', async () => {
    using empty = folder({})
    const { top } = await loadSettings({ paths: [] }, { root: empty.dir, cwd: empty.dir })
    const byKey: Record<string, unknown> = {
      exclude: top.exclude,
      'size.max': top.size.maxBytes / 1024,
      thorough: top.thorough,
      baseline: top.baseline,
      ...Object.fromEntries(Object.entries(top.env).map(([key, value]) => [`env.${key}`, value])),
      'env.preset': top.env.preset,
      'env.require': top.env.require,
      'env.when': top.env.when,
      'size.limits': top.size.limits.length === 0 ? null : top.size.limits,
      'size.commitBudget': top.size.commitBudgetBytes,
      'entropy.minBits': top.entropy.minBits,
      'allow.paths': top.allow.paths,
      'allow.values': top.allow.values,
      'allow.pointers': top.allow.pointers,
      rules: top.rules.own,
      'allow.except': top.foreign?.allows,
      foreign: null,
    }
    const keys = OPTIONS.filter(({ key }) => key !== null)
    expect(Object.keys(byKey).sort()).toEqual(keys.map(({ key }) => key).sort())
    for (const option of keys) expect(byKey[option.key as string], option.key as string).toEqual(option.default)
    expect([top.quiet, top.color, top.size.enforceAll, top.checks]).toEqual([false, null, false, CHECK_NAMES])
    expect(top.formats).toEqual([{ format: 'human', file: null }])
  })
})

describe('what is derived', () => {
  it('has one README row for each option, with every cell on its line', () => {
    const lines = readmeTable().trim().split('\n')
    expect(lines.length).toBe(OPTIONS.length + 2)
    for (const line of lines) expect(line.match(/(?<!\\)\|/g)?.length, line).toBe(5)
    expect(readmeTable()).toContain('| `--max-kb N` | `size.max` | 500 KiB |')
  })

  it('has a schema that is valid draft-07 and holds its own defaults', () => {
    const ajv = new Ajv({ strict: true, strictTypes: false, formats: { regex: true } })
    const schema = configSchema()
    expect(ajv.validateSchema(schema)).toBe(true)
    const accepts = ajv.compile(schema)
    expect(
      accepts({ exclude: ['*.lock'], size: { max: '500 KiB', limits: { '*.psd': 2048 } }, allow: { paths: [{ path: 'a', reason: 'r' }] } }),
    ).toBe(true)
    expect(accepts({ exlude: [] })).toBe(false)
    expect(accepts({ allow: { paths: [{ path: 'a' }] } })).toBe(false)
  })
})
