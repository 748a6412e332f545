import { lineIndexAt } from '../../decode/text.ts'
import type { Finding, ForeignNeed, Span, Text } from '../../model.ts'

type Part = ForeignNeed['parts'][number]

/** What a composite rule asks for and this text does not have near the finding; null: nothing is missing, or nothing was asked. */
export function missingNeed(needs: readonly ForeignNeed[], finding: Finding, text: Text, span: Span): ForeignNeed | null {
  return needs.find((need) => need.rule === finding.rule && !need.parts.every((part) => stands(part, text, span))) ?? null
}

function stands({ pattern, flags, withinLines, withinColumns }: Part, text: Text, span: Span): boolean {
  const here = placeOf(text, span.start)
  for (const { index } of text.content.matchAll(new RegExp(pattern, `${flags}g`))) {
    const there = placeOf(text, index)
    const isNear =
      (withinLines === null || Math.abs(there.line - here.line) <= withinLines) &&
      (withinColumns === null || Math.abs(there.column - here.column) <= withinColumns)
    if (isNear) return true
  }
  return false
}

function placeOf(text: Text, offset: number): { line: number; column: number } {
  const line = lineIndexAt(text.lineStarts, offset)
  return { line, column: offset - (text.lineStarts[line] as number) }
}
