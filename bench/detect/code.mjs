// Labelled real code (creddata-dev.tar.gz), scored by the scorer that lies beside the data.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { inTemporaryFolder, isDisproved, scanFolder } from './run.mjs'
import { percent, table } from './table.mjs'

/** @param {string} archive @param {string} scorer */
export function measureCode(archive, scorer) {
  return inTemporaryFolder((folder) => {
    execFileSync('tar', ['-xzf', archive, '-C', folder])
    const report = scanFolder(folder)
    const score = (findings) => scoreWith(scorer, folder, findings)
    const plain = score(report.findings)
    // A value whose own checksum is wrong, because the data's obfuscation replaced it, is counted apart.
    const withDisproved = score([...report.findings, ...report.notes.filter(isDisproved)])
    const apart = (block) => withDisproved[block].tp - plain[block].tp
    const rows = ['all', 'provider'].map((block) => row(block, plain[block], apart(block)))
    const head = [
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
    return [table(head, rows), '', categories(plain.provider.categories), `\n${report.seconds.toFixed(1)} s`].join('\n')
  })
}

function scoreWith(scorer, folder, findings) {
  const lines = findings.map(({ path, line, endLine }) => JSON.stringify({ file: path, line: line ?? 1, endLine: endLine ?? 1 }))
  writeFileSync(join(folder, 'findings.jsonl'), lines.join('\n'))
  const args = [scorer, '--labels', join(folder, 'labels.csv'), '--findings', join(folder, 'findings.jsonl'), '--json']
  return JSON.parse(execFileSync(execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }))
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
