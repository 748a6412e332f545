import type { LinearForms, OwnRule } from '../../model.ts'
import { compileLinear, type Found, type LinearRegex } from '../../regex/linear.ts'

const patterns = new WeakMap<OwnRule, LinearRegex>()
const tests = new Map<string, Pick<LinearRegex, 'test'>>()

/** The rule's pattern on the engine that its configuration chose. */
export function patternOf(rule: OwnRule): LinearRegex {
  const pattern = patterns.get(rule) ?? compile(rule)
  patterns.set(rule, pattern)
  return pattern
}

/** A pattern that is only asked whether it fits. @param linear the forms that stand beside it */
export function testOf(source: string, linear: LinearForms | undefined): Pick<LinearRegex, 'test'> {
  const known = tests.get(source)
  if (known !== undefined) return known
  const test = linearOf(source, linear) ?? new RegExp(source)
  tests.set(source, test)
  return test
}

function compile({ pattern, flags, linear }: OwnRule): LinearRegex {
  const source = pattern as string
  return linearOf(source, linear) ?? onV8(new RegExp(source, `${flags}dg`))
}

function linearOf(source: string, linear: LinearForms | undefined): LinearRegex | null {
  if (linear === undefined || !Object.hasOwn(linear, source)) return null
  return compileLinear(linear[source] as string)
}

function onV8(regex: RegExp): LinearRegex {
  return {
    test: (text) => new RegExp(regex.source, regex.flags.replace('g', '')).test(text),
    *matches(text): Generator<Found> {
      for (const found of text.matchAll(regex)) {
        const { indices } = found as RegExpExecArray & { indices: RegExpIndicesArray }
        yield { spans: indices, named: (group) => indices.groups?.[group] }
      }
    },
  }
}
