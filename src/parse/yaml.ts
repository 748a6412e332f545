import type { CST } from 'yaml'
import type { Span } from '../model.ts'
import { libraries } from './libraries.ts'
import { depthOf } from './yaml-depth.ts'
import type { YamlFile } from './yaml-node.ts'
import { type RawDocument, treeMaker } from './yaml-tree.ts'

export type * from './yaml-node.ts'

/** Longer texts are data, and no program's configuration. */
export const MAX_YAML_BYTES = 1_000_000
/** Marks, names, white space and values: manifests have one in five characters. */
const MAX_LEXEMES = 250_000
/** Collections within each other: manifests have some twenty. */
const MAX_DEPTH = 100
const MAX_PROBLEMS = 20

const OPTIONS = { schema: 'core', merge: false, uniqueKeys: false, prettyErrors: false, strict: true, logLevel: 'silent' } as const

/**
 * YAML 1.2, of which JSON is a part, several documents to a text. Never throws, and its work is bounded: size, nesting and what
 * aliases repeat end with a problem.
 *
 * @param content one character a byte (`Text.content`); values are that, too.
 * @param firstLine number of the text's first line.
 */
export function readYaml(content: string, firstLine = 1): YamlFile {
  if (last?.content !== content || last.firstLine !== firstLine) last = { content, firstLine, file: readAnew(content, firstLine) }
  return last.file
}

/** Several checks read the same text, one after the other. */
let last: { content: string; firstLine: number; file: YamlFile } | undefined

function readAnew(content: string, firstLine: number): YamlFile {
  const file: YamlFile = { documents: [], problems: [] }
  const problem = (offset: number, message: string): void => {
    if (file.problems.length < MAX_PROBLEMS) file.problems.push({ line: firstLine + lineBreaks(content, offset), message })
  }
  if (content.length > MAX_YAML_BYTES) problem(0, 'too large to be read as YAML')
  else readDocuments(content, file, problem)
  return file
}

type Problem = (offset: number, message: string) => void

function readDocuments(content: string, file: YamlFile, problem: Problem): void {
  try {
    const makeTree = treeMaker(content, problem)
    for (const document of rawDocuments(content, problem)) {
      for (const { message, pos } of document.errors) problem(pos[0], plainWords(message))
      file.documents.push({ root: makeTree(document), span: spanOf(document) })
    }
  } catch {
    problem(0, 'cannot be read as YAML')
  }
}

/** The parser keeps its own stack, the composer does not: what is nested too deeply is left out before it sees it. */
function* rawDocuments(content: string, problem: Problem): Generator<RawDocument> {
  const composer = new (libraries.yaml().Composer)(OPTIONS)
  let errors = 0
  for (const token of tokens(content, problem)) {
    if (token.type === 'error' && ++errors > MAX_PROBLEMS) break
    if (depthOf(token, MAX_DEPTH) > MAX_DEPTH) problem(token.offset, 'nested too deeply')
    else yield* composer.next(token)
  }
  yield* composer.end()
}

function* tokens(content: string, problem: Problem): Generator<CST.Token> {
  const { Lexer, Parser } = libraries.yaml()
  const parser = new Parser()
  let count = 0
  for (const lexeme of new Lexer().lex(content)) {
    if (++count > MAX_LEXEMES) return problem(0, 'too large to be read as YAML')
    yield* parser.next(lexeme)
  }
  yield* parser.end()
}

function spanOf({ range }: RawDocument): Span {
  return { start: range[0], end: range[2] }
}

/** The parser's sentence up to where it would quote the file. */
function plainWords(message: string): string {
  return (message.split(/[\n:"'`]/)[0] as string).trim().toLowerCase()
}

function lineBreaks(content: string, offset: number): number {
  let count = 0
  for (let at = content.indexOf('\n'); at !== -1 && at < offset; at = content.indexOf('\n', at + 1)) count++
  return count
}
