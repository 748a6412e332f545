// Published packages of exact versions (bench/clean.txt): whatever is found there is read and explained in docs/detection.md.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inTemporaryFolder, scanFolder } from './run.mjs'
import { countBy, table } from './table.mjs'

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

/** @param {string} line `npm name@version` or `pypi name==version` @param {string} folder */
function fetchPackage(line, folder) {
  const [registry, name] = line.split(' ')
  const target = join(folder, `${registry}-${name.replace(/[@/=]+/g, '-')}`)
  const down = `${target}-download`
  mkdirSync(down)
  mkdirSync(target)
  if (registry === 'npm') execFileSync('npm', ['pack', '--silent', '--pack-destination', down, name], { stdio: 'ignore' })
  else execFileSync('pip', ['download', '-q', '--no-deps', '--only-binary', ':all:', '-d', down, name], { stdio: 'ignore' })
  const [file] = readdirSync(down)
  execFileSync('python3', ['-c', UNPACK, join(down, file), target])
  execFileSync('rm', ['-r', down])
}

const UNPACK = `
import sys, tarfile, zipfile
source, target = sys.argv[1:]
if zipfile.is_zipfile(source): zipfile.ZipFile(source).extractall(target)
else: tarfile.open(source).extractall(target, filter='data')
`

function countLines(folder) {
  let lines = 0
  for (const path of readdirSync(folder, { recursive: true })) {
    const file = join(folder, path)
    if (!statSync(file).isFile()) continue
    for (const byte of readFileSync(file)) if (byte === 10) lines++
  }
  return lines
}
