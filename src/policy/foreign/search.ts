import type { LinearForms } from '../../model.ts'
import { compileLinear, loadLinear } from '../../regex/linear.ts'

/** Whether a pattern is found in a text of one character a byte. @param linear the forms that stand beside the pattern */
export type Search = (pattern: string, text: string, linear?: LinearForms) => boolean | Promise<boolean>

interface Test {
  test(text: string): boolean
}

/** Tries patterns on texts, each compiled once, on the engine that their configuration chose. */
export function makeSearch(): Search {
  const plain = new Map<string, RegExp>()
  const compiled = new Map<string, Promise<Test>>()
  return (pattern, text, linear = {}) => {
    if (Object.hasOwn(linear, pattern)) {
      const form = compiled.get(pattern) ?? inLinearTime(linear[pattern] as string)
      compiled.set(pattern, form)
      return form.then((regex) => regex.test(text))
    }
    const regex = plain.get(pattern) ?? new RegExp(pattern)
    plain.set(pattern, regex)
    return regex.test(text)
  }
}

/** What its configuration could compile can be compiled again. */
async function inLinearTime(form: string): Promise<Test> {
  await loadLinear()
  return compileLinear(form) as Test
}
