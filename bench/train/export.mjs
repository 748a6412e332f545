// Every candidate of the labelled code and of published packages, as numbers: what bench/train/train.py learns from.
//
//   node bench/train/export.mjs <folder of creddata> <folder of packages> <output.csv>
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { load } from '../../scripts/bundle/schemas.mjs'
import { covers, labelsIn } from '../labels.mjs'
import { humanPassword, randomFrom } from './passwords.mjs'
import { madeUpPlace } from './places.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SEED = 20261126
/** Candidates of one package, at most: a few large ones would outweigh all others. */
const MAX_OF_PACKAGE = 300
const MAX_BYTES = 2_000_000
/** How many human passwords are put into the place of each true password. */
const COPIES = 2
/** Made-up places. */
const PLACES = 4200

const core = await load(ROOT, 'bench/train/core.ts')
const settings = { entropy: { minBits: 80 } }

/** @returns the candidates of one file @param {string} path as the model shall see it @param {Buffer} bytes */
function candidatesIn(path, bytes) {
  const found = []
  const check = core.makeEntropyCheck((candidate) => {
    // where a format tells of a secret no model is asked
    if (candidate.place !== 'told') found.push(candidate)
    return candidate.belief
  })
  const text = core.openText({ path, mode: 'file', sizeBytes: bytes.length }, bytes)
  check.run(text, settings)
  return { text, found }
}

const rows = []
const add = (candidate, label, weight, group, source, line) =>
  rows.push([
    label,
    weight,
    group,
    source,
    candidate.path,
    line,
    ...[...core.featuresOf(core.look(candidate))].map((n) => Number(n.toPrecision(6))),
  ])

/** The same place with a password that a person made up. */
function withPassword(candidate, value) {
  const content = candidate.content.slice(0, candidate.start) + value + candidate.content.slice(candidate.end)
  const end = candidate.start + value.length
  const belief = core.judgeNamed({ ...candidate, end }, value, () => core.isShowcase(candidate.path))
  return belief === null ? null : { ...candidate, content, end, value, belief }
}

function byFileOf(labels) {
  const byFile = new Map()
  for (const label of labels) byFile.set(label.file, [...(byFile.get(label.file) ?? []), label])
  return byFile
}

function addLabelled(folder) {
  const random = randomFrom(SEED)
  for (const [file, labels] of byFileOf(labelsIn(folder).labels)) {
    const { text, found } = candidatesIn(file, readFileSync(join(folder, file)))
    for (const candidate of found) {
      const line = core.lineIndexAt(text.lineStarts, candidate.start)
      const column = candidate.start - text.lineStarts[line]
      const own = labels.filter((label) => covers(label, line + 1, column, column + candidate.end - candidate.start))
      const isTrue = own.some(({ truth }) => truth === 'T')
      const group = file.split('/')[1]
      add(candidate, isTrue ? 1 : 0, isTrue && !core.isShowcase(file) ? 2 : own.length > 0 ? 1 : 0.7, group, 'label', line + 1)
      if (!isTrue || candidate.role !== 'password') continue
      for (let copy = 0; copy < COPIES; copy++) {
        const human = withPassword(candidate, humanPassword(random))
        // what people think up for a test or a manual is in use nowhere
        if (human !== null) add(human, core.isShowcase(file) ? 0 : 1, 0.4, group, 'human', line + 1)
      }
    }
  }
}

function addPackages(folder) {
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('-dl')) continue
    const seen = new Set()
    for (const path of readdirSync(join(folder, name), { recursive: true }).sort()) {
      const file = join(folder, name, path)
      if (seen.size >= MAX_OF_PACKAGE || !statSync(file).isFile() || statSync(file).size > MAX_BYTES) continue
      const { text, found } = candidatesIn(path, readFileSync(file))
      for (const candidate of found) {
        const key = `${candidate.name} ${candidate.value}`
        if (seen.has(key) || seen.size >= MAX_OF_PACKAGE) continue
        seen.add(key)
        add(candidate, 0, 0.5, name, 'package', core.lineIndexAt(text.lineStarts, candidate.start) + 1)
      }
    }
  }
}

function addPlaces() {
  const random = randomFrom(SEED + 1)
  for (let i = 0; i < PLACES; i++) {
    const { path, content, value, template } = madeUpPlace(random)
    const bytes = Buffer.from(content, 'latin1')
    for (const candidate of candidatesIn(path, bytes).found)
      if (candidate.value === value) add(candidate, 1, 0.5, `place-${template}`, 'place', 3)
  }
}

const [labelled, packages, output] = argv.slice(2)
addLabelled(labelled)
addPackages(packages)
addPlaces()
const head = ['label', 'weight', 'group', 'source', 'path', 'line', ...core.FEATURE_NAMES]
writeFileSync(
  output,
  [head, ...rows].map((row) => row.map((cell) => (/[",\n]/.test(cell) ? JSON.stringify(cell) : cell)).join('\t')).join('\n'),
)
console.log(`${rows.length} candidates, ${rows.filter(([label]) => label === 1).length} of them secrets`)
