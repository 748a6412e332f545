import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const LIMITS = JSON.parse(readFileSync(new URL('../limits.json', import.meta.url), 'utf8'))
const FOLDERS = ['src', 'hooks', 'scripts', 'test']

/** Files and functions over the house's guide: told, never an error. @param {string} root @returns {string[]} lines to print */
export function sizeReport(root) {
  return FOLDERS.flatMap((folder) => sources(root, folder)).flatMap((path) => {
    const source = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true)
    const fileLines = source.getLineStarts().length - 1
    const file = fileLines > LIMITS.fileLines ? [`size guide: ${path}: ${fileLines} lines (${LIMITS.fileLines})`] : []
    // Tests are tables inside functions: only their files count.
    return path.startsWith('test/') ? file : [...file, ...longFunctions(source, path)]
  })
}

function sources(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return sources(root, path)
    return /\.(ts|mjs)$/.test(path) ? [path] : []
  })
}

function longFunctions(source, path) {
  const found = []
  const lineOf = (offset) => source.getLineAndCharacterOfPosition(offset).line + 1
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body) {
      const [start, end] = [lineOf(node.getStart()), lineOf(node.end)]
      const lines = end - start + 1
      if (lines > LIMITS.functionLines) found.push(`size guide: ${path}:${start}: function of ${lines} lines (${LIMITS.functionLines})`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
