import type { Scalar } from 'yaml'
import type { Span } from '../model.ts'
import type { YamlScalar } from './yaml-node.ts'

const STYLES: Readonly<Record<string, YamlScalar['style']>> = {
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
}

/** A scalar whose `base.span` still has its quotes or its block's header. */
export function makeScalar(content: string, { value, source, type }: Scalar, base: { span: Span; tag: string | null }): YamlScalar {
  const style = STYLES[type ?? ''] ?? 'plain'
  const span = style === 'plain' ? base.span : style === 'block' ? blockSpan(content, base.span) : insideQuotes(content, base.span)
  const text = typeof value === 'string' ? value : (source ?? '')
  return { kind: 'scalar', ...base, span, style, value: text, type: typeOf(value) }
}

function typeOf(value: unknown): YamlScalar['type'] {
  const type = typeof value
  return value === null || value === undefined ? 'null' : type === 'number' || type === 'boolean' ? type : 'string'
}

/** A text that ends too early has no closing quote. */
function insideQuotes(content: string, { start, end }: Span): Span {
  const isClosed = end - start > 1 && content[end - 1] === content[start]
  return { start: Math.min(start + 1, end), end: isClosed ? end - 1 : end }
}

/** What follows the line with `|` or `>`, without the white space around it. */
function blockSpan(content: string, { start, end }: Span): Span {
  const headerEnd = content.indexOf('\n', start)
  if (headerEnd === -1 || headerEnd >= end) return { start: end, end }
  let [from, to] = [headerEnd + 1, end]
  while (to > from && isSpace(content.charCodeAt(to - 1))) to--
  while (from < to && isSpace(content.charCodeAt(from))) from++
  return { start: from, end: to }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** The value of a key without one. */
export const nothing = (offset: number): YamlScalar => ({
  ...{ kind: 'scalar', span: { start: offset, end: offset }, tag: null },
  ...{ value: '', type: 'null', style: 'plain' },
})
