import { describe, expect, it } from 'vitest'
import { openText } from '../../src/decode/text.ts'
import type { Settings, Text } from '../../src/model.ts'
import { eachAssignment } from '../../src/scan/entropy/candidates.ts'
import { entropyCheck } from '../../src/scan/entropy/entropy.ts'
import { kindOf } from '../../src/scan/entropy/kind.ts'
import type { Assignment } from '../../src/scan/entropy/taken.ts'
import { mergeOverlaps } from '../../src/scan/finding/overlap.ts'
import { draw } from './tokens.ts'

/** Values for tables of code, put together at run time so that none stands in the repository. */

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const HEX = '0123456789abcdef'

/** A password as people choose them, and its pieces: none of these is one by itself. */
export const [A, B] = ['Blue', 'tram42!']
export const P = A + B
/** What a machine makes, and its pieces. */
export const K = draw(BASE62, 32, 3)
export const [K1, K2, K3] = [K.slice(0, 12), K.slice(12, 21), K.slice(21)]
export const SHA256 = draw(HEX, 64, 5)
export const UUID = [draw(HEX, 8, 1), draw(HEX, 4, 2), draw(HEX, 4, 3), draw(HEX, 4, 4), draw(HEX, 12, 5)].join('-')
/** Where an unquoted value or a quote would spoil the table. */
export const [DOLLAR, BACKTICK] = ['$', '`']

/** One row: a text, and what is to be found in it. `path`: of the file where it is not the table's own. */
export interface Row {
  verdict: 'found' | 'silent'
  /** Expected name and value; null: nothing blocks. */
  name: string | null
  value: string | null
  text: string
  why: string
  path?: string
}

export const found = (name: string, value: string, text: string, why: string, path?: string): Row => ({
  verdict: 'found',
  name,
  value,
  text,
  why,
  ...(path === undefined ? {} : { path }),
})

export const silent = (text: string, why: string, path?: string): Row => ({
  verdict: 'silent',
  name: null,
  value: null,
  text,
  why,
  ...(path === undefined ? {} : { path }),
})

const SETTINGS = { entropy: { minBits: 80 } } as Settings

/** Every value that blocks, with the name that gave it away: as its program reads it, put together from its pieces. */
export function readIn(content: string, path: string): [string | undefined, string][] {
  const text = openText({ path, mode: 'file', sizeBytes: null }, Buffer.from(content, 'latin1'))
  const readings = assignmentsIn(text)
  return mergeOverlaps(entropyCheck.run(text, SETTINGS))
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ name, start, end }) => {
      const reading = readings.find((each) => each.start === start && each.end === end)
      return [name, reading?.value ?? content.slice(start, end)]
    })
}

function assignmentsIn(text: Text): Assignment[] {
  const readings: Assignment[] = []
  eachAssignment(text, kindOf(text.entry.path), (reading) => readings.push(reading))
  return readings
}

/** A test for each row of a table. */
export function languageTable(language: string, path: string, rows: readonly Row[]): void {
  describe(language, () => {
    it.each(rows)('$verdict: $why: $text', (row) => {
      expect(readIn(row.text, row.path ?? path)).toEqual(row.verdict === 'found' ? [[row.name, row.value]] : [])
    })
  })
}
