// Labelled real code (creddata-dev.tar.gz), scored by the scorer that lies beside the data.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { readFolds, scanFolds } from './folds.mjs'
import { labelsIn, writeLabels } from '../labels.mjs'
import { isDisproved } from './run.mjs'
import { countBy, percent, table } from '../table.mjs'
import { inTemporaryFolder } from '../temporary.mjs'

/** @param {string} archive @param {string} scorer */
export function measureCode(archive, scorer) {
  return inTemporaryFolder((folder) => {
    execFileSync('tar', ['-xzf', archive, '-C', folder])
    const folds = readFolds()
    const report = scanFolds(folder, folds)
    const all = labelsIn(folder)
    const seeds = brokenSeeds(folder, all.labels)
    const score = (findings, labels = all.labels) => scoreWith(scorer, folder, findings, all.head, labels)
    const plain = score(report.findings)
    // A value whose own checksum is wrong, because the data's obfuscation replaced it, is counted apart.
    const withDisproved = score([...report.findings, ...report.notes.filter(isDisproved)])
    const apart = (block) => withDisproved[block].tp - plain[block].tp + seeds
    const rows = ['all', 'provider'].map((block) => row(block, plain[block], apart(block)))
    const thorough = [
      ...report.findings,
      ...report.notes.filter(({ confidence, severity }) => confidence === 'low' && severity !== 'low' && severity !== 'info'),
    ]
    const how =
      folds.length === 0 ? 'the shipped weights, which have seen this code' : `cross-validated by repository, ${folds.length} folds`
    return [
      `Weights: ${how}.\n`,
      table(HEAD, rows),
      '',
      points(score, all.labels, report.findings, thorough),
      '',
      groups('language', score, all.labels, report.findings, ({ language }) => language),
      '',
      groups('category', score, all.labels, report.findings, ({ category }) => category),
      '',
      categories(plain.provider.categories),
      `\n${report.seconds.toFixed(1)} s`,
    ].join('\n')
  })
}

const HEAD = [
  'labels',
  'true',
  'found',
  'own checksum wrong',
  'recall of the others',
  'recall',
  'wrong',
  'unlabelled',
  'precision',
  'strict precision',
]

/** Both operating points; recall without the categories that hardly ever are secrets. */
function points(score, labels, findings, thorough) {
  const wide = labels.filter(({ isWide, truth }) => isWide && truth === 'T')
  const recall = (found, which) => score(found, which).all.recall
  const rows = Object.entries({ default: findings, '--thorough': thorough }).map(([name, found]) => {
    const { precision, strictPrecision } = score(found).all
    const all = recall(found, wide)
    const strong = recall(
      found,
      wide.filter(({ isStrong }) => isStrong),
    )
    return [
      name,
      ...[precision, strictPrecision, strong, all].map((part) => percent(part, 1)),
      ((2 * precision * all) / (precision + all)).toFixed(3),
    ]
  })
  return table(['point', 'precision', 'strict precision', 'strong labels found', 'all labels found', 'F1'], rows)
}

/** What is found of each kind, and what is wrong there. */
function groups(name, score, labels, findings, keyOf) {
  const kinds = countBy(
    labels.filter(({ isWide, truth }) => isWide && truth === 'T'),
    keyOf,
  )
  const rows = kinds.map(([kind, count]) => {
    const { tp, fp } = score(
      findings,
      labels.filter((label) => label.isWide && keyOf(label) === kind),
    ).all
    return [kind, count, tp, percent(tp, count), fp]
  })
  return table([name, 'true', 'found', 'recall', 'wrong'], rows)
}

function scoreWith(scorer, folder, findings, head, labels) {
  const lines = findings.map(({ path, line, endLine }) => JSON.stringify({ file: path, line: line ?? 1, endLine: endLine ?? 1 }))
  writeFileSync(join(folder, 'findings.jsonl'), lines.join('\n'))
  writeLabels(head, labels, join(folder, 'some.csv'))
  const args = [scorer, '--labels', join(folder, 'some.csv'), '--findings', join(folder, 'findings.jsonl'), '--json']
  return JSON.parse(execFileSync(execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }))
}

/**
 * True labels that hold an NKEY seed whose CRC-16 is wrong: the obfuscation also broke the letters that every seed has, so that no rule
 * can name them.
 */
function brokenSeeds(folder, labels) {
  const lines = new Map()
  const textOf = (file) => {
    if (!lines.has(file)) lines.set(file, readFileSync(join(folder, file), 'utf8').split('\n'))
    return lines.get(file)
  }
  return labels
    .filter(({ truth, category }) => truth === 'T' && category === 'NKEY Seed')
    .filter(({ file, first }) => [...(textOf(file)[first - 1] ?? '').matchAll(/S[A-Z2-7]{57}/g)].every(([seed]) => !isSeed(seed))).length
}

/** Source: nats-io/nkeys, crc16.go (polynomial 0x1021, low byte first). @param {string} seed */
function isSeed(seed) {
  const bits = [...seed].map((char) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char).toString(2).padStart(5, '0')).join('')
  const bytes = Array.from({ length: 36 }, (_, i) => Number.parseInt(bits.slice(i * 8, i * 8 + 8), 2))
  let crc = 0
  for (const byte of bytes.slice(0, 34)) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff
  }
  return bytes[34] === (crc & 0xff) && bytes[35] === crc >> 8
}

function row(name, { tp, fn, fp, unlabelled }, apart) {
  const all = tp + fn
  const strict = name === 'all' ? percent(tp, tp + fp + unlabelled) : '–'
  return [
    name,
    all,
    tp,
    apart,
    percent(tp, all - apart),
    percent(tp, all),
    fp,
    name === 'all' ? unlabelled : '–',
    percent(tp, tp + fp),
    strict,
  ]
}

function categories(rows) {
  const list = Object.entries(rows).sort((a, b) => b[1].tp + b[1].fn - a[1].tp - a[1].fn)
  return table(
    ['category (provider)', 'true', 'found', 'wrong'],
    list.map(([name, { tp, fn, fp }]) => [name, tp + fn, tp, fp]),
  )
}
