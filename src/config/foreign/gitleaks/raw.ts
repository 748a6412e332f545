import { flagIn, numberIn, type Table, tableOf, tablesIn, textIn, textsIn, wrong } from './table.ts'

/** A configuration of gitleaks as it is written, values checked. */
export interface RawConfig {
  rules: RawRule[]
  allows: RawAllow[]
  extend: { path: string; useDefault: boolean; disabled: string[] }
}

export interface RawRule {
  id: string
  description: string
  regex: string
  path: string
  secretGroup: number
  entropy: number
  keywords: string[]
  allows: RawAllow[]
  required: { id: string; withinLines: number | null; withinColumns: number | null }[]
  skipReport: boolean
  where: string
}

export interface RawAllow {
  description: string
  condition: 'any' | 'all'
  commits: string[]
  paths: string[]
  target: 'secret' | 'match' | 'line'
  regexes: string[]
  stopwords: string[]
  /** Rules that a global one is for; empty: all. */ targetRules: string[]
  where: string
}

/** @throws ConfigError for what gitleaks itself would refuse */
export function readRaw(value: Record<string, unknown>, label: string, placeOf: (key: string) => string): RawConfig {
  const top = tableOf(value, label)
  const extend = tableOf(top.values.get('extend') ?? {}, label)
  return {
    rules: tablesIn(top, 'rules', (i) => placeOf(`rules.${i}`)).map((table, i) => readRule(table, `rules.${i}`, placeOf)),
    allows: readAllows(top, '', placeOf),
    extend: { path: textIn(extend, 'path'), useDefault: flagIn(extend, 'usedefault'), disabled: textsIn(extend, 'disabledrules') },
  }
}

function readRule(table: Table, key: string, placeOf: (key: string) => string): RawRule {
  const id = textIn(table, 'id')
  if (id.trim() === '') throw wrong(table.where, 'a rule has no id')
  return {
    id,
    description: textIn(table, 'description'),
    regex: textIn(table, 'regex'),
    path: textIn(table, 'path'),
    secretGroup: numberIn(table, 'secretgroup') ?? 0,
    entropy: numberIn(table, 'entropy') ?? 0,
    keywords: textsIn(table, 'keywords').map((word) => word.toLowerCase()),
    allows: readAllows(table, `${key}.`, placeOf),
    required: tablesIn(table, 'required', (i) => placeOf(`${key}.required.${i}`)).map((part) => ({
      id: textIn(part, 'id'),
      withinLines: numberIn(part, 'withinlines'),
      withinColumns: numberIn(part, 'withincolumns'),
    })),
    skipReport: flagIn(table, 'skipreport'),
    where: table.where,
  }
}

/** The new form and the old one, which gitleaks does not take together. */
function readAllows(table: Table, key: string, placeOf: (key: string) => string): RawAllow[] {
  const [many, one] = ['allowlists', 'allowlist'].map((name) => tablesIn(table, name, (i) => placeOf(`${key}${name}.${i}`))) as [
    Table[],
    Table[],
  ]
  if (many.length > 0 && one.length > 0) throw wrong(table.where, '[allowlist] and [[allowlists]] do not go together')
  return [...many, ...one].map(readAllow)
}

const CONDITIONS: Readonly<Record<string, 'any' | 'all'>> = { '': 'any', OR: 'any', '||': 'any', AND: 'all', '&&': 'all' }
const TARGETS: Readonly<Record<string, RawAllow['target']>> = { '': 'secret', secret: 'secret', match: 'match', line: 'line' }

function readAllow(table: Table): RawAllow {
  const condition = CONDITIONS[textIn(table, 'condition').toUpperCase()]
  if (condition === undefined) throw wrong(table.where, 'the condition of an allowlist is "and" or "or"')
  const target = TARGETS[textIn(table, 'regextarget')]
  if (target === undefined) throw wrong(table.where, 'the regexTarget of an allowlist is "secret", "match" or "line"')
  const lists = {
    commits: textsIn(table, 'commits').map((id) => id.trim().toLowerCase()),
    paths: textsIn(table, 'paths'),
    regexes: textsIn(table, 'regexes'),
    stopwords: textsIn(table, 'stopwords'),
  }
  if (Object.values(lists).every((list) => list.length === 0))
    throw wrong(table.where, 'an allowlist says nothing: commits, paths, regexes or stopwords')
  const description = textIn(table, 'description')
  return { ...lists, description, condition, target, targetRules: textsIn(table, 'targetrules'), where: table.where }
}
