import { resolve } from 'node:path'
import type { ForeignAllow, ForeignSecret, Warning } from '../../model.ts'
import { parseJson } from '../parse/json.ts'
import { NOTHING } from './allow.ts'
import { linearForms, pythonPattern } from './check.ts'
import { type ForeignFile, parseForeign, readForeign } from './read.ts'
import { tableOf, textsIn, wrong } from './gitleaks/table.ts'

export interface Baseline {
  allows: ForeignAllow[]
  secrets: Map<string, ForeignSecret[]>
  warnings: Warning[]
}

type Data = Record<string, unknown>

/** What a filter of detect-secrets excludes by, as an allow. */
const FILTERS: Readonly<Record<string, (patterns: string[]) => Partial<ForeignAllow>>> = {
  should_exclude_file: (paths) => ({ paths }),
  should_exclude_line: (patterns) => ({ patterns, target: 'line' }),
  should_exclude_secret: (patterns) => ({ patterns, target: 'secret' }),
}
const FILTER_ROOM = 'detect_secrets.filters.regex.'
const WORDS = 'detect_secrets.filters.wordlist.should_exclude_secret'

/**
 * Reads a .secrets.baseline (detect-secrets, https://github.com/Yelp/detect-secrets): the SHA-1 of each value by file, and what its filters
 * exclude. An entry that was audited as a real secret passes there too, and so it does here; the reason says so.
 * @throws ConfigError it is no baseline
 */
export async function readDetectSecrets(root: string, source: ForeignFile): Promise<Baseline> {
  const text = readForeign(source)
  const data = await parseForeign(source.label, text, (json) => parseJson(json, true))
  const found: Baseline = { allows: [], secrets: readSecrets(data, text, source.label), warnings: [] }
  for (const [name, patterns] of filtersOf(data, source.label)) await addFilter(found, name, patterns, source.label)
  addWords(found, data, root, source.label)
  return found
}

function readSecrets(data: Data, text: string, label: string): Map<string, ForeignSecret[]> {
  const lineOf = hashLines(text)
  const secrets = new Map<string, ForeignSecret[]>()
  for (const [path, entries] of tableOf(data['results'] ?? {}, label).values.size === 0 ? [] : Object.entries(data['results'] as Data)) {
    if (!Array.isArray(entries)) throw wrong(label, 'the results of a file are a list')
    const known = (entries as unknown[]).map((entry) => toSecret(entry, label, lineOf))
    secrets.set(path.replaceAll('\\', '/').replace(/^\.\//, ''), known)
  }
  return secrets
}

function toSecret(entry: unknown, label: string, lineOf: ReadonlyMap<string, number>): ForeignSecret {
  const { hashed_secret: sha1, is_secret: isReal } = { ...(entry as Data | null) }
  if (typeof sha1 !== 'string' || !/^[0-9a-f]{40}$/.test(sha1)) throw wrong(label, 'an entry has no hashed_secret, which is a SHA-1')
  const reason = isReal === true ? 'detect-secrets baseline, audited there as a real secret: revoke it' : 'detect-secrets baseline'
  return { sha1, reason, where: `${label}:${lineOf.get(sha1) ?? 1}` }
}

/** The first line that holds each hash: one pass, because the parser's places would cost one for each. */
function hashLines(text: string): Map<string, number> {
  const lines = new Map<string, number>()
  for (const [index, line] of text.split('\n').entries()) {
    for (const [hash] of line.matchAll(/\b[0-9a-f]{40}\b/g)) if (!lines.has(hash)) lines.set(hash, index + 1)
  }
  return lines
}

/** Since version 1.0 in `filters_used`; before in `exclude`, and before 0.12 in `exclude_regex`. */
function filtersOf(data: Data, label: string): [string, string[]][] {
  const used = Array.isArray(data['filters_used']) ? (data['filters_used'] as unknown[]).map((filter) => tableOf(filter, label)) : []
  const exclude = tableOf(data['exclude'] ?? {}, label)
  const old = (table: typeof exclude, key: string): string[] => (table.values.get(key) ? textsIn(table, key) : [])
  return [
    ...used.map((filter): [string, string[]] => [String(filter.values.get('path')).replace(FILTER_ROOM, ''), old(filter, 'pattern')]),
    ['should_exclude_file', [...old(exclude, 'files'), ...old(tableOf(data, label), 'exclude_regex')]],
    ['should_exclude_line', old(exclude, 'lines')],
  ]
}

/** One allow for each pattern: one that cannot be run takes no other with it. */
async function addFilter(found: Baseline, name: string, patterns: readonly string[], label: string): Promise<void> {
  const toAllow = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined
  if (toAllow === undefined) return
  for (const source of patterns) {
    const pattern = await pythonPattern(source)
    if ('problem' in pattern) found.warnings.push({ path: label, message: `a pattern of ${name} is left out: ${pattern.problem}` })
    else
      found.allows.push({
        ...NOTHING,
        ...toAllow([pattern.source]),
        ...linearForms([pattern]),
        reason: `detect-secrets' filter ${name}`,
        where: label,
      })
  }
}

/** The words of a list that the baseline names and that is still there. */
function addWords(found: Baseline, data: Data, root: string, label: string): void {
  for (const filter of Array.isArray(data['filters_used']) ? (data['filters_used'] as Data[]) : []) {
    if (filter['path'] !== WORDS) continue
    const { file_name: name, min_length: least = 3 } = filter
    if (typeof name !== 'string' || typeof least !== 'number') continue
    const words = readForeign({ file: resolve(root, name), label: name }).split(/\r?\n/)
    const stopwords = words.map((word) => word.trim().toLowerCase()).filter((word) => word !== '' && word.length >= least)
    if (stopwords.length > 0) found.allows.push({ ...NOTHING, stopwords, reason: "detect-secrets' word list", where: name })
    else found.warnings.push({ path: label, message: 'the word list that it names is empty' })
  }
}
