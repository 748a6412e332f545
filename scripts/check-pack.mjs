// Whether the package that npm would publish holds what package.json promises, and nothing else.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './bundle.mjs'

const ALLOWED = /^(dist\/.+|package\.json|README\.md|LICENSE|THIRD_PARTY_LICENSES\.md)$/
const REQUIRED = [
  'package.json',
  'README.md',
  'LICENSE',
  'THIRD_PARTY_LICENSES.md',
  'dist/schemas/config.schema.json',
  'dist/schemas/report.schema.json',
]

function packed() {
  const out = execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' })
  return JSON.parse(out)[0].files
}

/** Files that package.json names: executables and entry points. */
function promised({ bin, exports }) {
  const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(targets))
  return [...Object.values(bin), ...targets(exports)].map((path) => path.replace(/^\.\//, '')).filter((path) => !path.includes('*'))
}

/** npm makes executables runnable itself, but a shebang it cannot invent. */
const startsRight = (path) => readFileSync(join(ROOT, path), 'utf8').startsWith('#!/usr/bin/env ')

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const paths = packed().map((file) => file.path)
const problems = [
  ...paths.filter((path) => !ALLOWED.test(path)).map((path) => `${path} must not be in the package`),
  ...[...REQUIRED, ...promised(manifest)].filter((path) => !paths.includes(path)).map((path) => `${path} is missing from the package`),
  ...Object.values(manifest.bin)
    .filter((path) => paths.includes(path) && !startsRight(path))
    .map((path) => `${path} has no shebang`),
]
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else console.log(`the package holds ${paths.length} files, all expected`)
