import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeRandom } from '../../support/random.ts'
import type { Case } from './case.ts'
import { ESCAPES } from './slot.ts'

/** A value that stands in a filled file: UTF-16 offsets, half-open. */
export interface Mark {
  slot: string
  start: number
  end: number
  expects: 'secret' | 'either' | 'nothing'
  /** A finding on a part of it has found it. */
  encoded: boolean
}

export interface Filled {
  kind: string
  path: string
  text: string
  marks: Mark[]
}

/** `{{p1}}`: without blanks, so that the files may hold templates of others (`{{ user }}`, `{{host}}`). */
const SLOT = /\{\{([a-z]\d{1,2})\}\}/g

const LINES = {
  lf: (text: string): string => text,
  crlf: (text: string): string => text.replaceAll('\n', '\r\n'),
  'bom-crlf': (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
} as const

/**
 * Puts values into the slots of a file. The same seed gives the same file on every machine.
 * @param folder absolute: where the templates lie
 * @throws Error where a template and its list of slots do not agree
 */
export function fill(one: Case, folder: string, seed: number): Filled {
  const template = LINES[one.lines ?? 'lf'](readFileSync(join(folder, one.file), 'utf8'))
  const marks: Mark[] = []
  let text = ''
  let from = 0
  for (const match of template.matchAll(SLOT)) {
    text += template.slice(from, match.index)
    const value = makeValue(one, match[1]!, seed)
    marks.push({ slot: match[1]!, start: text.length, end: text.length + value.length, ...kindOf(one, match[1]!) })
    text += value
    from = match.index + match[0].length
  }
  const unused = Object.keys(one.slots).filter((name) => !marks.some(({ slot }) => slot === name))
  if (unused.length > 0) throw new Error(`${one.file} has no place for ${unused.join(', ')}`)
  return { kind: one.file.split('/')[0]!, path: one.path, text: text + template.slice(from), marks }
}

function makeValue(one: Case, name: string, seed: number): string {
  const slot = one.slots[name]
  if (slot === undefined) throw new Error(`${one.file}: the list has no ${name}`)
  const value = slot.make(makeRandom(seed, `${one.file}:${name}`))
  // What a program made and laid out is written as it is.
  return slot.encoded || slot.raw ? value : ESCAPES[one.escape ?? 'none'](value)
}

function kindOf(one: Case, name: string): Pick<Mark, 'expects' | 'encoded'> {
  const expects = name.startsWith('n') ? 'nothing' : name.startsWith('a') ? 'either' : 'secret'
  return { expects, encoded: one.slots[name]!.encoded === true }
}
