import { validate } from '../schema/validate.ts'
import { Re2Error, type Translated, translateRe2 } from './re2/index.ts'

/** A translated pattern, or why it cannot be run. */
export type Pattern = Translated | { problem: string }

/** A pattern of gitleaks (RE2). The one place where patterns of other tools are judged before they may run in this engine. */
export function re2Pattern(source: string, mayFlag: boolean): Pattern {
  try {
    return checked(translateRe2(source, mayFlag))
  } catch (error) {
    if (!(error instanceof Re2Error)) throw error
    return { problem: `${error.message} (character ${error.at + 1})` }
  }
}

/** A pattern of detect-secrets (Python's re): what RE2 does not have is left as it is where both engines read it alike. */
export function pythonPattern(source: string): Pattern {
  const translated = re2Pattern(source.replace(/\\Z/g, '\\z'), false)
  if (!('problem' in translated)) return translated
  const plain = source
    .replace(/\(\?P</g, '(?<')
    .replace(/\\A/g, '^')
    .replace(/\\Z/g, '$')
  return /[^\x00-\x7f]/.test(plain) ? translated : checked({ source: plain, flags: '', groups: 0 })
}

/** A pattern of JavaScript, from a tool that is written in it. */
export function jsPattern(source: string, flags: string): Pattern {
  return checked({ source, flags, groups: 0 })
}

function checked(pattern: Translated): Pattern {
  const problem = validate(pattern.source, { type: 'string', title: 'a regular expression', format: 'regex' })?.message
  return problem === undefined ? pattern : { problem }
}
