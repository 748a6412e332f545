import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const LIMITS = JSON.parse(readFileSync(new URL('../limits.json', import.meta.url), 'utf8'))

/** pre-commit up to 4.6.0 takes all that `npm pack` prints as a file name, and newer ones run `prepare` without devDependencies. */
const FORBIDDEN_SCRIPTS = ['prepare', 'prepack', 'postpack', 'preinstall', 'install', 'postinstall']

/** @param {string} root @returns {string[]} sentences */
export function packageProblems(root) {
  const json = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'))
  const { scripts, dependencies = {} } = json('package.json')
  const addressed = Object.entries(json('package-lock.json').packages).filter(([, entry]) => entry.resolved)
  const bytes = folderBytes(join(root, 'node_modules'))
  return [
    ...FORBIDDEN_SCRIPTS.filter((name) => scripts[name]).map(
      (name) => `package.json: a "${name}" script breaks installation by pre-commit`,
    ),
    ...Object.keys(dependencies).map((name) => `package.json: "${name}" is a dependency; bundle it: make it a devDependency`),
    ...addressed
      .slice(0, 3)
      .map(([path]) => `package-lock.json: ${path} has a "resolved" address; .npmrc leaves it out, so run npm install again`),
    ...(bytes > LIMITS.devDependenciesBytes
      ? [
          `node_modules: ${mb(bytes)} MB, the limit is ${mb(LIMITS.devDependenciesBytes)}: older pre-commit versions install them on users' machines`,
        ]
      : []),
  ]
}

const mb = (bytes) => Math.round(bytes / (1 << 20))

/** Apparent size of every file below a folder, links not followed. */
function folderBytes(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? folderBytes(path) : lstatSync(path).size)
  }, 0)
}
