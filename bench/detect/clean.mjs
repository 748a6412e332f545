// Published packages of exact versions (bench/clean.txt): whatever is found there is read and explained in docs/detection.md.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchPackage } from '../packages.mjs'
import { scanFolder } from './run.mjs'
import { countBy, table } from '../table.mjs'
import { inTemporaryFolder } from '../temporary.mjs'

const LIST = fileURLToPath(new URL('../clean.txt', import.meta.url))

/** Downloads the packages by name, unpacks and scans them. Nothing of them is run. */
export function measureClean() {
  const packages = readFileSync(LIST, 'utf8').split('\n').filter(Boolean)
  return inTemporaryFolder((folder) => {
    for (const line of packages) fetchPackage(line, folder)
    const { findings, notes, scanned, seconds } = scanFolder(folder)
    const lines = countLines(folder)
    const blocking = findings.filter(({ confidence }) => confidence === 'proven' || confidence === 'high')
    const head = ['packages', 'files', 'MB', 'million lines', 'findings', 'of them proven or high', 'per million lines', 'notes', 's']
    const mb = (scanned.bytes / 1e6).toFixed(0)
    const per = (findings.length / (lines / 1e6)).toFixed(1)
    const cells = [
      packages.length,
      scanned.files,
      mb,
      (lines / 1e6).toFixed(2),
      findings.length,
      blocking.length,
      per,
      notes.length,
      seconds.toFixed(1),
    ]
    const list = findings.map(({ path, line, rule, confidence }) => `  ${path}:${line} ${rule} (${confidence})`)
    return [
      table(head, [cells]),
      '',
      table(
        ['rule', 'findings'],
        countBy(findings, ({ rule }) => rule),
      ),
      '',
      ...list,
    ].join('\n')
  })
}

function countLines(folder) {
  let lines = 0
  for (const path of readdirSync(folder, { recursive: true })) {
    const file = join(folder, path)
    if (!statSync(file).isFile()) continue
    for (const byte of readFileSync(file)) if (byte === 10) lines++
  }
  return lines
}
