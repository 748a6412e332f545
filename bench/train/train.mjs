// Trains the weights of src/scan/score and writes src/scan/score/weights.json: `npm run train`.
//
//   node bench/train/train.mjs [--packages FOLDER]
//
// Reads the labelled code from ../shared/data (or DATA), downloads the packages of packages.txt once (nothing of them is run), writes
// candidates as numbers and trains on them with Python. Everything on the way lies in .cache/train, the weights of the folds, with which
// `npm run bench:detect` cross-validates, too.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { argv, env, execPath, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { fetchPackage, folderOf } from '../packages.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const HERE = fileURLToPath(new URL('.', import.meta.url))
const WORK = join(ROOT, '.cache/train')
const ARCHIVE = join(resolve(env.DATA ?? join(ROOT, '../shared/data')), 'creddata-dev.tar.gz')

function labelledCode() {
  if (!existsSync(ARCHIVE)) {
    console.error(`${ARCHIVE} not found: DATA=<folder> says where it is`)
    exit(2)
  }
  const folder = join(WORK, 'code')
  mkdirSync(folder, { recursive: true })
  execFileSync('tar', ['-xzf', ARCHIVE, '-C', folder])
  return folder
}

/** What cannot be had is said and left out: the weights are then others. */
function packages() {
  const given = argv.indexOf('--packages')
  if (given !== -1) return resolve(argv[given + 1])
  const folder = join(WORK, 'packages')
  mkdirSync(folder, { recursive: true })
  for (const line of readFileSync(join(HERE, 'packages.txt'), 'utf8').split('\n').filter(Boolean)) {
    if (existsSync(folderOf(line, folder))) continue
    try {
      fetchPackage(line, folder)
    } catch (error) {
      console.error(`${line} is left out: ${error.message.split('\n')[0]}`)
    }
  }
  return folder
}

/** A Python that has the libraries: the machine's own, or one made for this. */
function python() {
  const hasAll = (command) => spawnSync(command, ['-c', 'import lightgbm, numpy, sklearn'], { stdio: 'ignore' }).status === 0
  if (hasAll('python3')) return 'python3'
  const own = join(WORK, 'python')
  if (!existsSync(own)) execFileSync('python3', ['-m', 'venv', own], { stdio: 'inherit' })
  execFileSync(join(own, 'bin/pip'), ['install', '--quiet', '-r', join(HERE, 'requirements.txt')], { stdio: 'inherit' })
  return join(own, 'bin/python')
}

const numbers = join(WORK, 'candidates.tsv')
const code = labelledCode()
execFileSync(execPath, [join(HERE, 'export.mjs'), code, packages(), numbers], { stdio: 'inherit' })
execFileSync(python(), [join(HERE, 'train.py'), numbers, WORK], { stdio: 'inherit' })
copyFileSync(join(WORK, 'weights.json'), join(ROOT, 'src/scan/score/weights.json'))
execFileSync(execPath, [join(HERE, 'picture.mjs'), join(WORK, 'calibration.json'), join(ROOT, 'docs/calibration.svg')], {
  stdio: 'inherit',
})
console.log('src/scan/score/weights.json is new: npm run bundle, then npm run bench:detect')
