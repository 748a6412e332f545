// Token samples of other scanners' tests (rules-dev.jsonl), one file each: what is found of those that are secrets, and of those that are not.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from '../../scripts/bundle/schemas.mjs'
import { isDisproved, scanFolder } from './run.mjs'
import { percent, table } from '../table.mjs'
import { inTemporaryFolder } from '../temporary.mjs'

/** Rules that name a role and no issuer. */
const GENERIC = new Set(['password-assignment', 'secret-assignment', 'high-entropy-string'])

/** @param {string} file rules-dev.jsonl @param {{ missed: boolean }} options */
export async function measureSamples(file, { missed }) {
  const { isPlaceholder } = await load(fileURLToPath(new URL('../..', import.meta.url)), 'src/value/placeholder.ts')
  const samples = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((sample) => ({ ...sample, isMadeUp: sample.positive && isPlaceholder(Buffer.from(sample.secret ?? '').toString('latin1')) }))
  const judged = await inTemporaryFolder((folder) => judge(samples, folder))
  const sources = [...new Set(samples.map(({ source }) => source)), null]
  const rows = sources.map((source) =>
    row(source ?? 'all', source === null ? judged : judged.filter((each) => each.sample.source === source)),
  )
  const head = [
    'samples of',
    'positives',
    'found',
    'own checksum wrong',
    'test or public key',
    'placeholder',
    'found of the others',
    'a specific rule, by rule: all',
    'of the others',
    'negatives',
    'flagged',
  ]
  return [table(head, rows), ...(missed ? missedLines(judged) : [])].join('\n')
}

function judge(samples, folder) {
  for (const { file, text } of samples) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const report = scanFolder(folder)
  const byFile = (list) => Map.groupBy?.(list, ({ path }) => path) ?? groupBy(list, ({ path }) => path)
  const [found, noted] = [byFile(report.findings), byFile(report.notes)]
  return samples.map((sample) => ({ sample, found: found.get(sample.file) ?? [], noted: noted.get(sample.file) ?? [] }))
}

/** Map.groupBy is younger than Node 20. */
function groupBy(list, keyOf) {
  const groups = new Map()
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

const isFound = ({ found }) => found.length > 0
const isSpecific = ({ found }) => found.some(({ rule }) => !GENERIC.has(rule))
const isApart = ({ found, noted }) => found.length === 0 && noted.some(isDisproved)
/** Found and named, and no reason to stop anybody: test-mode keys, publishable keys, ids. */
const isNoted = ({ found, noted }) =>
  found.length === 0 && noted.some(({ severity, rule }) => (severity === 'low' || severity === 'info') && !GENERIC.has(rule))

/** Counting, repeating, or words that say "none": silent on purpose. */
const isSilent = ({ found, sample }) => found.length === 0 && sample.isMadeUp

function row(name, judged) {
  const positives = judged.filter(({ sample }) => sample.positive)
  const negatives = judged.filter(({ sample }) => !sample.positive)
  const apart = [isApart, isNoted, isSilent].map((test, i, tests) => {
    return positives.filter((each) => test(each) && !tests.slice(0, i).some((before) => before(each)))
  })
  const secrets = positives.filter((each) => !apart.flat().includes(each))
  return [
    name,
    positives.length,
    percent(positives.filter(isFound).length, positives.length),
    ...apart.map((each) => each.length),
    percent(secrets.filter(isFound).length, secrets.length),
    percent(byRule(positives), 1),
    percent(byRule(secrets), 1),
    negatives.length,
    percent(negatives.filter(isFound).length, negatives.length),
  ]
}

/** The share found by a specific rule, averaged over the samples' own rules: one with a hundred variants counts once. */
function byRule(positives) {
  const rules = groupBy(positives, ({ sample }) => `${sample.source} ${sample.rule}`)
  const shares = [...rules.values()].map((each) => each.filter(isSpecific).length / each.length)
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/** Where to look next; ids only, no text of any sample. */
function missedLines(judged) {
  const open = judged.filter((each) => each.sample.positive && !isApart(each) && !isSpecific(each))
  const rules = [...groupBy(open, ({ sample }) => `${sample.source} ${sample.rule}`)].sort((a, b) => b[1].length - a[1].length)
  const flagged = judged.filter((each) => !each.sample.positive && isFound(each))
  return [
    '\nno specific rule:',
    ...rules.map(([rule, each]) => `  ${each.length}  ${rule}  (${each.filter(isFound).length} by a general rule; ${each[0].sample.id})`),
    'negatives flagged:',
    ...flagged.map(({ sample, found }) => `  ${sample.id}  ${sample.source} ${sample.rule}: ${found.map(({ rule }) => rule).join(', ')}`),
  ]
}
