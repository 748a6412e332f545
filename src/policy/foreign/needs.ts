import { lineIndexAt } from '../../decode/text.ts'
import { compileLinear } from '../../regex/linear.ts'
import type { Finding, ForeignNeed, Span, Text } from '../../model.ts'

const starts = new WeakMap<Text, Map<string, number[]>>()

type Part = ForeignNeed['parts'][number]

/** `loadLinear` was awaited. What a composite rule asks for and this text does not have near the finding; null: nothing is missing, or nothing was asked. */
export function missingNeed(needs: readonly ForeignNeed[], finding: Finding, text: Text, span: Span): ForeignNeed | null {
  return needs.find((need) => need.rule === finding.rule && !need.parts.every((part) => stands(part, text, span))) ?? null
}

function stands({ linear, withinLines, withinColumns }: Part, text: Text, span: Span): boolean {
  const here = placeOf(text, span.start)
  return startsOf(linear, text).some((start) => {
    const there = placeOf(text, start)
    return (
      (withinLines === null || Math.abs(there.line - here.line) <= withinLines) &&
      (withinColumns === null || Math.abs(there.column - here.column) <= withinColumns)
    )
  })
}

/** Where a pattern matches: asked once for each text, whatever is found there. */
function startsOf(linear: string, text: Text): number[] {
  const known = starts.get(text) ?? new Map<string, number[]>()
  starts.set(text, known)
  const before = known.get(linear)
  if (before !== undefined) return before
  const found = [...(compileLinear(linear)?.matches(text.content) ?? [])].map(({ spans }) => spans[0]?.[0] ?? 0)
  known.set(linear, found)
  return found
}

function placeOf(text: Text, offset: number): { line: number; column: number } {
  const line = lineIndexAt(text.lineStarts, offset)
  return { line, column: offset - (text.lineStarts[line] as number) }
}
