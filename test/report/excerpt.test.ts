import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Excerpt } from '../../src/model.ts'
import { findingBlock } from '../../src/report/human/finding.ts'
import { makePaint } from '../../src/report/human/paint.ts'
import { columnsOf } from '../../src/report/human/columns.ts'
import { printableDeep } from '../../src/report/printable.ts'
import { finding } from './outcome.ts'

/** The source line and the marks under it, as they are shown. */
function shown(excerpt: Excerpt, width: number): [string, string] {
  const block = findingBlock(printableDeep(finding({ excerpt })), makePaint(false), width)
  return [block[1] ?? '', block[2] ?? '']
}

describe('the excerpt', () => {
  it.each<[string, string, string]>([
    ['plain', 'key = "', '•••'],
    ['wide characters before the value', '密钥 = "', '•••'],
    ['combining marks before the value', 'cle\u0301 = "', '•••'],
    ['a tab and a terminal code', '\tkey\u001b[31m = "', '•••'],
  ])('has its marks under the value: %s', (_name, before, value) => {
    const excerpt = { line: 3, text: `${before}${value}" # end`, start: before.length, end: before.length + value.length }
    const [line, marks] = shown(excerpt, 100)
    expect(marks.trimEnd().endsWith('~~~')).toBe(true)
    expect(columnsOf(marks) - 3).toBe(columnsOf(line.slice(0, line.indexOf('•'))))
    expect(line).not.toMatch(/[\u0000-\u001f]/)
  })

  it('is cut to the width of the terminal, with the value still marked', () => {
    const part = {
      before: fc.nat(120),
      value: fc.integer({ min: 1, max: 40 }),
      after: fc.nat(120),
      width: fc.integer({ min: 30, max: 120 }),
    }
    fc.assert(
      fc.property(fc.record(part), ({ before, value, after, width }) => {
        const text = 'b'.repeat(before) + '•'.repeat(value) + 'a'.repeat(after)
        const [line, marks] = shown({ line: 1, text, start: before, end: before + value }, width)
        const from = marks.indexOf('~')
        expect(line.length).toBeLessThanOrEqual(width)
        expect(line[from]).toBe('•')
        expect(line.slice(from, marks.length)).toMatch(/^•+$/)
      }),
    )
  })
})
