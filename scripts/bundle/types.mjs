import { dirname, join, posix, relative, sep } from 'node:path'
import ts from 'typescript'

/**
 * The declarations of the library: those of src/index.ts and what these name. The compiler emits every file of the program.
 * @param {string} root
 * @returns {[string, string][]} paths from the project's folder
 * @throws Error with the compiler's words when the library does not compile
 */
export function declarations(root) {
  const { options } = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), emitOptions(root), {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: fail,
  })
  const program = ts.createProgram([join(root, 'src/index.ts')], options)
  const files = new Map()
  const result = program.emit(undefined, (path, text) => files.set(relative(root, path).split(sep).join('/'), forConsumers(text)))
  const [problem] = [...ts.getPreEmitDiagnostics(program), ...result.diagnostics]
  if (problem) fail(problem)
  return [...reachable(files, 'dist/types/src/index.d.ts')].map((path) => [path, files.get(path)])
}

const emitOptions = (root) => ({
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
  rootDir: root,
  outDir: join(root, 'dist/types'),
  removeComments: false,
  newLine: ts.NewLineKind.LineFeed,
  incremental: false,
  sourceMap: false,
  declarationMap: false,
})

const IMPORT = /(?<=(?:from|import)\s*\(?['"])(\.{1,2}\/[^'"]+)\.js(?=['"])/g

function reachable(files, path, found = new Set()) {
  if (found.has(path)) return found
  found.add(path)
  for (const [, target] of files.get(path).matchAll(IMPORT)) reachable(files, `${posix.join(dirname(path), target)}.d.ts`, found)
  return found
}

/** Consumers resolve `./model.js` to `model.d.ts` under every module resolution; `./model.ts` asks for a compiler option. */
function forConsumers(text) {
  return text.replace(/((?:from|import)\s*\(?['"])(\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1$2.js$3')
}

function fail(diagnostic) {
  const place = diagnostic.file ? `${diagnostic.file.fileName}: ` : ''
  throw new Error(place + ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'))
}
