import { listsRule } from '../../foreign/rule-list.ts'
import { secretlintName } from '../../foreign/secretlint-rules.ts'
import type { Finding, ForeignTool, Span, Text } from '../../model.ts'
import type { Around } from './excerpt.ts'

/** What a tool's comment is called in a report, or null: none of its comments is for this finding. */
type Reader = (finding: Finding, around: Around, text: Text, span: Span) => string | null

/** A word that is the tool's and no part of another: `gitleaks:allow-not` allows nothing. */
function token(word: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\w.:\\x80-\\xff-])${word}(?![\\w:\\x80-\\xff-])`, flags)
}

function onLine(word: string, flags = ''): Reader {
  const regex = token(word, flags)
  return (_finding, { before, after }) => (regex.test(before) || regex.test(after) ? word : null)
}

/**
 * detect-secrets' pragma ends its line, right behind the comment's opener; the one for the next line has its line for itself. In YAML only
 * `#` opens one. Facts: detect_secrets/filters/allowlist.py, https://github.com/Yelp/detect-secrets
 */
const PRAGMA = /(?:#|\/\/|'|--|<!--[# \t]{0,20}|\/\*) {0,20}pragma: ?(?:allow|white)list[ -]secret(?![\w-])[^\n]{0,500}$/
const PRAGMA_NEXT =
  /^[ \t]{0,200}(?:#|\/\/|'|--|<!--[# \t]{0,20}|\/\*) {0,20}pragma: ?allowlist[ -]nextline[ -]secret(?![\w-])[^\n]{0,500}$/

const pragma: Reader = ({ path }, { after, above }) => {
  const isYaml = path.endsWith('.yaml')
  const holds = (regex: RegExp, line: string): boolean => {
    const found = regex.exec(line)?.[0]
    return found !== undefined && (!isYaml || found.trimStart().startsWith('#'))
  }
  return holds(PRAGMA, after) ? 'pragma: allowlist secret' : holds(PRAGMA_NEXT, above) ? 'pragma: allowlist nextline secret' : null
}

/** GitGuardian's word stands in a comment. */
const GGIGNORE = /(?:#|\/\/|\/\*|<!--|--|;|%)[ \t]{0,20}ggignore(?![\w:-])/

/** Only the codes for hard-coded passwords, and only on what is assigned: other codes say nothing about secrets. */
const BANDIT = /#[ \t]{0,20}(?:noqa:[^#]{0,100}\bS10[567]\b|nosec[: ][^#]{0,100}\bB10[567]\b)/

const SECRETLINT = /(?<![\w-])secretlint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\r\n]{0,500})/

const secretlint: Reader = ({ rule, also }, { before, after, above }, text, span) => {
  const rules = [rule, ...also]
  for (const line of [before, after]) if (isFor(line, 'disable-line', rules)) return 'secretlint-disable-line'
  if (isFor(above, 'disable-next-line', rules)) return 'secretlint-disable-next-line'
  return isInBlock(text, span, rules) ? 'secretlint-disable' : null
}

function isFor(line: string, word: string, rules: readonly string[]): boolean {
  const [, found, options = ''] = SECRETLINT.exec(line) ?? []
  return found === word && listsRule(rulesIn(options), rules)
}

/** Rule ids behind a directive; none: every rule. */
function rulesIn(options: string): string[] {
  const said = options.split(/[ \t]--[ \t]/)[0] as string
  const ids = said.match(/@[\w.-]{1,100}\/[\w-]{1,100}|secretlint-rule-[\w-]{1,100}/g) ?? []
  return ids.map((id) => `secretlint:${secretlintName(id)}`)
}

/** A word that turns rules off or on from its place on: byte offsets of itself and of what stands behind it on its line. */
interface Switch {
  start: number
  isOff: boolean
  options: string
  optionsStart: number
}

let switches: WeakMap<Text, readonly Switch[]> | undefined

/** Asked for every finding, so each text is searched once. */
function switchesIn(text: Text): readonly Switch[] {
  switches ??= new WeakMap()
  const known = switches.get(text) ?? findSwitches(text)
  switches.set(text, known)
  return known
}

function findSwitches({ content }: Text): Switch[] {
  if (!content.includes('secretlint-disable')) return []
  return [...content.matchAll(new RegExp(SECRETLINT, 'g'))].flatMap(({ index, 0: whole, 1: word, 2: options = '' }) =>
    word === 'disable' || word === 'enable'
      ? [{ start: index, isOff: word === 'disable', options, optionsStart: index + whole.length - options.length }]
      : [],
  )
}

/** The last word before the value decides, for its rules or for all of them. */
function isInBlock(text: Text, { start }: Span, rules: readonly string[]): boolean {
  let isOff = false
  for (const each of switchesIn(text)) {
    if (each.start >= start) break
    if (listsRule(rulesIn(each.options.slice(0, Math.max(0, start - each.optionsStart))), rules)) isOff = each.isOff
  }
  return isOff
}

let readers: Readonly<Record<ForeignTool, Reader>> | undefined

function makeReaders(): Readonly<Record<ForeignTool, Reader>> {
  const [gitleaks, betterleaks] = [onLine('gitleaks:allow'), onLine('betterleaks:allow')]
  return {
    gitleaks,
    betterleaks: (...each) => betterleaks(...each) ?? gitleaks(...each),
    'detect-secrets': pragma,
    secretlint,
    trufflehog: onLine('trufflehog:ignore'),
    kingfisher: onLine('kingfisher:(?:ignore|allow)', 'i'),
    ggshield: (_finding, { before, after }) => (GGIGNORE.test(before) || GGIGNORE.test(after) ? 'ggignore' : null),
    bandit: ({ check, path }, { after }) =>
      check === 'entropy' && path.endsWith('.py') && BANDIT.test(after) ? 'noqa or nosec for a hard-coded password' : null,
  }
}

/** The comment of another tool that lets this finding pass, by its own words; null: none does. A comment inside the value does not count. */
export function commentFor(tools: readonly ForeignTool[], ...place: Parameters<Reader>): string | null {
  readers ??= makeReaders()
  for (const tool of tools) {
    const word = readers[tool](...place)
    if (word !== null) return word.replace('(?:ignore|allow)', 'ignore')
  }
  return null
}
