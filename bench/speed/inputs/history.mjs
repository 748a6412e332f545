// Repositories with a history: clones of the bundles that lie beside the project, and grown ones of any number of commits.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanEnv, git, plantedText } from '../support.mjs'

/**
 * A clone with two planted tokens that no checked-out file holds: on a branch from the first commit, and in a file that came and went.
 * @param {string} bundle @param {string} dir
 */
export function clone(bundle, dir) {
  git('.', ['clone', '--quiet', bundle, dir])
  const head = git(dir, ['symbolic-ref', '--short', 'HEAD'])
  const [root] = git(dir, ['rev-list', '--max-parents=0', 'HEAD']).split('\n').reverse()
  git(dir, ['checkout', '--quiet', '-b', 'planted-branch', root])
  commitFile(dir, 'planted-early.py', plantedText(1))
  git(dir, ['checkout', '--quiet', head])
  commitFile(dir, 'planted-late.py', plantedText(2))
  git(dir, ['rm', '--quiet', 'planted-late.py'])
  git(dir, ['commit', '--quiet', '--message', 'away'])
  return { dir, names: ['planted-early.py', 'planted-late.py'], commits: Number(git(dir, ['rev-list', '--all', '--count'])) }
}

/** @param {string} dir @param {string} path @param {string} text */
export function commitFile(dir, path, text) {
  writeFileSync(join(dir, path), text)
  git(dir, ['add', path])
  git(dir, ['commit', '--quiet', '--message', `add ${path}`])
}

const FILES = 100
const LINES = 160

/**
 * A linear history where each commit changes three lines of one of 100 files of 8 KB.
 * @param {string} dir @param {number} commits
 */
export function grow(dir, commits) {
  git('.', ['init', '--quiet', '--initial-branch', 'main', dir])
  const files = Array.from({ length: FILES }, (_, file) => Array.from({ length: LINES }, (_, line) => sourceLine(file, line, 0)))
  const parts = []
  for (let commit = 0; commit < commits; commit++) {
    const all = commit === 0 ? files.keys() : [(commit * 37) % FILES]
    if (commit > 0) for (let i = 0; i < 3; i++) change(files, commit, (commit * 7 + i * 53) % LINES)
    parts.push(`commit refs/heads/main\ncommitter Ann <ann@example.org> ${1.7e9 + commit * 60} +0000\ndata 6\nchange\n`)
    for (const file of all) parts.push(blob(`src/module${file}.ts`, files[file].join('\n')))
  }
  parts.push(
    `commit refs/heads/main\ncommitter Ann <ann@example.org> ${1.7e9 + commits * 60} +0000\ndata 3\nend\n`,
    blob('planted.py', plantedText(1)),
  )
  execFileSync('git', ['fast-import', '--quiet'], { cwd: dir, env: cleanEnv(), input: parts.join('') })
  git(dir, ['reset', '--quiet', '--hard'])
  return { dir, names: ['planted.py'], commits: commits + 1 }
}

const blob = (path, text) => `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`

function change(files, commit, line) {
  const file = (commit * 37) % FILES
  files[file][line] = sourceLine(file, line, commit)
}

const sourceLine = (file, line, version) =>
  `export const value${line} = compute(module${file}, ${(line * 7919 + version * 104729) % 1000003})`
