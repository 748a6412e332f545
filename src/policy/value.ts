import { asBuffer } from '../decode/text.ts'
import type { Span, Text, ValueAllow } from '../model.ts'
import { compileLinear } from '../regex/linear.ts'

/** Whether a value, given by its place, is one that the allow means. */
export type ValueTest = (allow: ValueAllow, text: Text, span: Span) => boolean

/**
 * A test of values against the patterns of value allows, each compiled once. A pattern must match the whole value.
 * The value exists for the length of the call only. Throws a SyntaxError for a pattern that configuration did not check.
 */
export function makeValueTest(): ValueTest {
  const compiled = new Map<string, { test(value: string): boolean }>()
  return ({ pattern, linear }, text, span) => {
    const whole = compiled.get(pattern) ?? (linear === undefined ? null : compileLinear(linear)) ?? new RegExp(`^(?:${pattern})$`, 's')
    compiled.set(pattern, whole)
    return whole.test(asBuffer(text.bytes).toString('utf8', span.start, span.end))
  }
}
