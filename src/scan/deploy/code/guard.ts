/** How a program lives with a variable that is not there. null: it takes it as it comes. */
export type Guard = 'optional' | 'required' | null

/** How much around a read is looked at. */
const BEFORE = 160
const AFTER = 240
/** How far behind it a name that was given the value is asked for. */
const NAME_REACH = 800

const NOTHING = '(?:undefined|null|None|nil|""|\'\')'
/** Behind a read: what is done only where there is one. */
const ASKED_BEHIND = new RegExp(
  `^\\)?\\s{0,20}(?:&&|\\?(?!\\?)|[!=]==?\\s{0,4}${NOTHING}|is\\s{1,4}(?:not\\s{1,4})?None|\\.(?:is_ok|is_some|ok|present\\?|blank\\?|nil\\?)\\b)`,
)
const ASKED_BEFORE = /(?:!!|\b(?:Boolean|bool|isset|empty|defined)\s?\()\s{0,4}$/
const CONDITION = /\b(?:else\s?if|elsif|elif|if|unless|while)\b/g
/** The head goes on behind its first parentheses. */
const GOES_ON = /^\s{0,4}(?:and\b|or\b|&&|\|\||[=!<>]=|[)<>])/
/** Ruby's and Python's, behind: `use(x) if ENV['X']`. */
const IF_BEHIND = /^[^\n;{}]{0,80}?[ \t](?:if|unless)[ \t]/
const LACKS_BEFORE = /(?:!|\bnot\s{1,4}|\bunless\s{1,4}\(?)\s{0,4}(?:\w{1,20}\s?\(\s{0,4})?$/
const LACKS_BEHIND = new RegExp(`^\\)?\\s{0,20}(?:===?\\s{0,4}${NOTHING}|is\\s{1,4}None|\\.(?:blank\\?|nil\\?|is_err\\b))`)
/** It ends there. */
const ENDS = /^[^}]{0,200}?\b(?:throw|raise|exit|abort|panic|die|[fF]atal\w{0,8})\b/
const TRIED_BEFORE = /\b(?:try|begin)\s{0,4}[:{\n][^{}]{0,120}$/
const TRIED_BEHIND = /^[\s\S]{0,160}?\b(?:except|catch|rescue)\b/
const GIVEN_TO = /([A-Za-z_$][\w$]{0,60})\s{0,4}(?::\s{0,4}[\w<>| ]{1,40})?\s{0,4}:?=\s{0,20}$/

/** What stands around a read that spans a part of a text. */
export function guardOf(content: string, start: number, end: number): Guard {
  const before = content.slice(Math.max(0, start - BEFORE), start)
  const after = content.slice(end, end + AFTER)
  const isTest = isInCondition(before) || ASKED_BEFORE.test(before)
  if (isTest || ASKED_BEHIND.test(after)) {
    const isLack = LACKS_BEFORE.test(before) || LACKS_BEHIND.test(after)
    return isLack && ENDS.test(after) ? 'required' : 'optional'
  }
  if (IF_BEHIND.test(after) || (TRIED_BEFORE.test(before) && TRIED_BEHIND.test(after))) return 'optional'
  const name = GIVEN_TO.exec(before)?.[1]
  return name === undefined ? null : guardOfName(name, content.slice(end, end + NAME_REACH))
}

/** In the head of the last `if`, which its parentheses, a colon or a brace end. */
function isInCondition(before: string): boolean {
  const key = [...before.matchAll(CONDITION)].at(-1)
  if (key === undefined) return false
  const head = before.slice(key.index + key[0].length).trimStart()
  const isGo = head.includes(':=')
  let depth = 0
  for (let at = 0; at < head.length; at++) {
    const character = head.charAt(at)
    if ('(['.includes(character)) depth++
    else if (')]'.includes(character)) depth--
    else if ('{}'.includes(character) || (depth === 0 && (character === '\n' || (!isGo && ':;'.includes(character))))) return false
    if (depth === 0 && character === ')' && head.startsWith('(') && !GOES_ON.test(head.slice(at + 1))) return false
  }
  return true
}

/** Of the name that was given the value: what asks for it first decides. */
function guardOfName(name: string, behind: string): Guard {
  const own = name.replace(/\$/g, '\\$')
  const asked = new RegExp(
    `\\b(?:if|unless|elif)\\s{0,4}\\(?\\s{0,4}(!|not\\s{1,4})?${own}(?![\\w$])|(?<![\\w$.])${own}\\s{0,4}(?:&&|\\?|\\|\\||or\\s)`,
  ).exec(behind)
  if (asked === null) return null
  const after = behind.slice(asked.index + asked[0].length)
  const isLack = asked[1] !== undefined || /^unless/.test(asked[0]) || LACKS_BEHIND.test(after)
  return isLack && ENDS.test(after) ? 'required' : 'optional'
}
