import { lineIndexAt } from '../decode/text.ts'
import type { Span, Text } from '../model.ts'
import type { Locate } from './pointer/parsed.ts'

export type PointerDocument = { locate: Locate } | { problem: string }

/**
 * Parses a text for pointers, with a library that is loaded now. The format comes from the name, or from the first character.
 * Never throws for what stands in the text: a text that cannot be parsed has a `problem`, without a word of its content.
 */
export async function openDocument(text: Text): Promise<PointerDocument> {
  const format = formatOf(text)
  const { parse } = format === 'JSON' ? await import('./pointer/json.ts') : await import('./pointer/yaml.ts')
  const parsed = await parse(text.content)
  if ('locate' in parsed) return parsed
  const line = parsed.errorAt === null ? '' : ` (line ${text.firstLine + lineIndexAt(text.lineStarts, parsed.errorAt)})`
  return { problem: `this file could not be parsed as ${format}${line}, so no allow by pointer counts in it: repair it or allow by path` }
}

function formatOf(text: Text): 'JSON' | 'YAML' {
  if (/\.ya?ml$/i.test(text.entry.path)) return 'YAML'
  return /json[c5]?$/i.test(text.entry.path) || /^\s*[[{]/.test(text.content) ? 'JSON' : 'YAML'
}

/** The parts of an RFC 6901 pointer, `~1` and `~0` undone; null if it is none. '' is the whole document. */
export function pointerParts(pointer: string): string[] | null {
  if (pointer === '') return []
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return null
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Whether a pointer names a value that holds the span. */
export function pointerHolds(document: { locate: Locate }, pointer: string, span: Span): boolean {
  const parts = pointerParts(pointer)
  return parts !== null && document.locate(parts).some((value) => value.start <= span.start && span.end <= value.end)
}
