import type { Path } from '../schema/validate.ts'
import { ParseFailure, type Parsed, type Place } from './place.ts'

/** TOML 1.0. */
export async function parseToml(text: string): Promise<Parsed> {
  const toml = await import('smol-toml')
  try {
    let named: NamedLine[] | undefined
    return { value: toml.parse(text), locate: async (path, target) => findPlace((named ??= namedLines(text)), path, target) }
  } catch (error) {
    if (!(error instanceof toml.TomlError)) throw error
    const words = (error.message.split('\n')[0] as string).replace('Invalid TOML document: ', '')
    throw new ParseFailure(`not valid TOML: ${words}`, { line: error.line, column: error.column })
  }
}

const WORD = `(?:[A-Za-z0-9_-]+|"[^"\\n]*"|'[^'\\n]*')`
const KEY_LINE = new RegExp(`^([ \\t]*)(${WORD}(?:[ \\t]*\\.[ \\t]*${WORD})*)([ \\t]*=[ \\t]*)`)
const HEADER_LINE = new RegExp(`^([ \\t]*\\[\\[?[ \\t]*)(${WORD}(?:[ \\t]*\\.[ \\t]*${WORD})*)[ \\t]*\\]`)

/**
 * The TOML parser keeps no places of values, so the line is searched: the header or key whose own path shares the most steps with the
 * wanted one. What follows on the line (inline tables, arrays of them) is searched for the next key by its text.
 */
function findPlace(lines: readonly NamedLine[], path: Path, target: 'key' | 'value'): Place {
  let best: Place = { line: 1, column: 1 }
  let bestShared = 0
  for (const { index, line, match, own } of lines) {
    const shared = sharedSteps(own, path)
    if (shared < own.length || shared <= bestShared) continue
    bestShared = shared
    best = { line: index + 1, column: columnIn(line, match, path.slice(shared), target) + 1 }
  }
  return best
}

/** A line with a header or a key, and the path that it stands for. */
interface NamedLine {
  index: number
  line: string
  match: RegExpExecArray
  own: Path
}

function namedLines(text: string): NamedLine[] {
  const seen = new Map<string, number>()
  let table: Path = []
  return text.split(/\r?\n/).flatMap((line, index) => {
    const header = HEADER_LINE.exec(line)
    if (header !== null) table = tablePath(header, seen)
    const match = header ?? KEY_LINE.exec(line)
    if (match === null) return []
    return [{ index, line, match, own: header === null ? [...table, ...words(match[2] as string)] : table }]
  })
}

/** `[[allow.paths]]` for the second time is `allow.paths.1`; a plain header below an array of tables belongs to its last element. */
function tablePath(header: RegExpExecArray, seen: Map<string, number>): Path {
  const isArray = (header[1] as string).includes('[[')
  const names = words(header[2] as string)
  const path: (string | number)[] = []
  for (const [index, name] of names.entries()) {
    path.push(name)
    const id = JSON.stringify(path)
    if (isArray && index === names.length - 1) seen.set(id, (seen.get(id) ?? -1) + 1)
    const element = seen.get(id)
    if (element !== undefined) path.push(element)
  }
  return path
}

function columnIn(line: string, match: RegExpExecArray, rest: Path, target: 'key' | 'value'): number {
  const keyStart = (match[1] as string).length
  const valueStart = match[0].length
  if (match[3] === undefined) return keyStart
  const inner = rest.filter((step) => typeof step === 'string').at(-1)
  const innerStart = inner === undefined ? -1 : line.indexOf(inner, valueStart)
  if (innerStart !== -1) return innerStart
  return target === 'key' && rest.length === 0 ? keyStart : valueStart
}

function words(dotted: string): string[] {
  return (dotted.match(new RegExp(WORD, 'g')) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, '$2'))
}

function sharedSteps(own: Path, path: Path): number {
  const different = own.findIndex((step, index) => step !== path[index])
  return different === -1 ? own.length : different
}
