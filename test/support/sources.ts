import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface SourceFile {
  /** `/`-separated, from the project's folder. */
  path: string
  text: string
  /** What is named in import, export-from and import(): `node:fs`, `micromatch`, or for our own files their path from the project's folder. */
  imports: string[]
}

/** The TypeScript files below some folders of the project. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  const names = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  return names.filter((name) => name.endsWith('.ts')).map((name) => read(name.split(sep).join('/')))
}

function read(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const imports = ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => (fileName.startsWith('.') ? posix.join(dirname(path), fileName) : fileName))
  return { path, text, imports }
}

/** Every `name` and `object.property` that the code uses; comments, strings and types do not count. */
export function usedNames(file: SourceFile): Set<string> {
  const used = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) used.add(`${node.expression.text}.${node.name.text}`)
    if (ts.isIdentifier(node)) used.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true))
  return used
}
