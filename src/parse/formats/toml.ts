import type { AST } from 'toml-eslint-parser'
import { Collector } from '../collector.ts'
import type { Field, Problem } from '../field.ts'
import { guarded } from '../guard.ts'
import { libraries } from '../libraries.ts'
import { openQuotes } from './open-quotes.ts'
import { asBytes, startOfLine } from '../written.ts'

/** TOML 1.1. */
export const readToml = guarded(read)

function read(content: string): Field[] | Problem | null {
  const program = parse(content)
  return 'body' in program
    ? fieldsIn(program, content)
    : { ...program, fields: [...readBefore(content, program.line), ...openQuotes(content)] }
}

/** An error may stand before the place where it is seen. */
const MAX_TRIES = 3

/** What a broken text says up to the line of its first error. */
function readBefore(content: string, line: number): Field[] {
  let sound = content
  for (let tries = 0, at = line; tries < MAX_TRIES && sound !== ''; tries++) {
    const cut = startOfLine(sound, at)
    sound = sound.slice(0, cut < sound.length ? cut : sound.lastIndexOf('\n', sound.length - 2) + 1)
    const program = parse(sound)
    if ('body' in program) return fieldsIn(program, sound)
    at = program.line
  }
  return []
}

function fieldsIn(program: AST.TOMLProgram, content: string): Field[] {
  const collector = new Collector()
  for (const item of program.body[0].body) {
    if (item.type === 'TOMLKeyValue') addPair(collector, content, item)
    else {
      const keys = item.resolvedKey.map((key) => wide(String(key), content))
      within(collector, keys, () => addPairs(collector, content, item.body))
    }
  }
  return collector.fields
}

function parse(content: string): AST.TOMLProgram | Problem {
  const { parseTOML, ParseError } = libraries.toml()
  try {
    return parseTOML(content, { tomlVersion: '1.1' })
  } catch (error) {
    if (error instanceof ParseError) return { line: error.lineNumber, message: 'not valid TOML' }
    throw error
  }
}

function within(collector: Collector, keys: readonly string[], visit: () => void): void {
  for (const key of keys) collector.open(key)
  visit()
  for (let i = 0; i < keys.length; i++) collector.close()
}

function addPairs(collector: Collector, content: string, pairs: readonly AST.TOMLKeyValue[]): void {
  for (const pair of pairs) addPair(collector, content, pair)
}

function addPair(collector: Collector, content: string, { key, value }: AST.TOMLKeyValue): void {
  const keys = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : wide(part.value, content)))
  const name = keys.pop() ?? ''
  within(collector, keys, () => addValue(collector, content, name, value))
}

function addValue(collector: Collector, content: string, name: string, node: AST.TOMLContentNode): void {
  if (node.type === 'TOMLInlineTable') within(collector, [name], () => addPairs(collector, content, node.body))
  else if (node.type === 'TOMLArray') {
    within(collector, [name], () => {
      for (const [i, element] of node.elements.entries()) addValue(collector, content, String(i), element)
    })
  } else addScalar(collector, content, name, node)
}

function addScalar(collector: Collector, content: string, name: string, node: AST.TOMLValue): void {
  const [start, end] = node.range
  if (node.kind === 'integer') collector.add({ name, value: node.number, quoted: false, start, end })
  if (node.kind !== 'string') return
  const span = node.multiline ? insideThree(content, start, end) : { start: start + 1, end: end - 1 }
  collector.add({ name, value: asBytes(node.value, content.slice(start, end)), quoted: true, ...span })
}

/** Three quotes, and a line feed right behind the first ones, are no part of the value. */
function insideThree(content: string, start: number, end: number): { start: number; end: number } {
  const feed = /^\r?\n/.exec(content.slice(start + 3, start + 5))?.[0].length ?? 0
  return { start: Math.min(start + 3 + feed, end - 3), end: end - 3 }
}

/** Keys are seldom more than ASCII; where they are, their own bytes are not at hand. */
const wide = (key: string, content: string): string => asBytes(key, content)
