import type { LinearForms } from '../../model.ts'
import { isPlain } from '../regex/plain.ts'
import { validate } from '../schema/validate.ts'
import { Re2Error, type Translated, translateRe2 } from './re2/index.ts'

/** A pattern that may run, with the form in which it has to where V8 could take too long; or why it cannot. */
export type Pattern = (Translated & { linear: string | null }) | { problem: string }

/** A pattern of gitleaks (RE2): that has no patterns which its own engine does not run in linear time. */
export async function re2Pattern(source: string, mayFlag: boolean): Promise<Pattern> {
  try {
    return await checked(translateRe2(source, mayFlag))
  } catch (error) {
    if (!(error instanceof Re2Error)) throw error
    return { problem: `${error.message} (character ${error.at + 1})` }
  }
}

/** A pattern of detect-secrets (Python's re): what RE2 does not have is left as it is where both engines read it alike. */
export async function pythonPattern(source: string): Promise<Pattern> {
  const translated = await re2Pattern(source.replace(/\\Z/g, '\\z'), false)
  if (!('problem' in translated)) return translated
  const plain = source
    .replace(/\(\?P</g, '(?<')
    .replace(/\\A/g, '^')
    .replace(/\\Z/g, '$')
  return /[^\x00-\x7f]/.test(plain) ? translated : await checked({ source: plain, flags: '', groups: 0 })
}

/** A pattern of JavaScript, from a tool that is written in it. */
export async function jsPattern(source: string, flags: string): Promise<Pattern> {
  return checked({ source, flags, groups: 0 })
}

/** The one place where patterns of other tools are judged. What judges them is only loaded for those that are not plain. */
async function checked(pattern: Translated): Promise<Pattern> {
  const { source, flags } = pattern
  const problem = validate(source, { type: 'string', title: 'a regular expression', format: 'regex' })?.message
  if (problem !== undefined) return { problem }
  if (isPlain(source)) return { ...pattern, linear: null }
  const { wayOf } = await import('../regex/pattern.ts')
  const way = await wayOf(source, flags, 'runs')
  return 'problem' in way ? way : { ...pattern, linear: way.linear }
}

/** The forms of those that V8 could take too long for, where there are any. */
export function linearForms(patterns: readonly Pattern[]): { linear?: LinearForms } {
  const forms: Record<string, string> = {}
  for (const pattern of patterns) if (!('problem' in pattern) && pattern.linear !== null) forms[pattern.source] = pattern.linear
  return Object.keys(forms).length === 0 ? {} : { linear: forms }
}
