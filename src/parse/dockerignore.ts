import type { Span } from '../model.ts'
import { pathTest } from './path-pattern.ts'

/** A line of a `.dockerignore` file. */
export interface IgnoreRule extends Span {
  /** `!pattern`: takes paths back in. */
  isException: boolean
  /** The path itself, or a folder above it. */
  matches(path: string): boolean
}

/** Lists are short; what is longer is no list that a person keeps. */
const MAX_RULES = 2000
const MAX_PATTERN_LENGTH = 300

/**
 * The rules of a `.dockerignore` file as Docker reads them (docs.docker.com/build/concepts/context/#dockerignore-files; moby/patternmatcher): one pattern a line,
 * `#` in the first column begins a comment, white space around is cut, `!` takes back, a leading `/` says nothing, `**` is any number of folders.
 *
 * @param content one character a byte
 */
export function readDockerignore(content: string): IgnoreRule[] {
  const rules: IgnoreRule[] = []
  let start = 0
  for (const line of content.split('\n')) {
    const rule = line.startsWith('#') ? null : ruleOf(line, start)
    if (rule !== null && rules.length < MAX_RULES) rules.push(rule)
    start += line.length + 1
  }
  return rules
}

/** The rule that leaves a path out of the build; null: it is sent. The last rule that matches decides. */
export function excludedBy(rules: readonly IgnoreRule[], path: string): IgnoreRule | null {
  const last = rules.findLast((rule) => rule.matches(path))
  return last === undefined || last.isException ? null : last
}

function ruleOf(line: string, offset: number): IgnoreRule | null {
  const given = line.trim()
  const isException = given.startsWith('!')
  const pattern = cleaned(isException ? given.slice(1).trim() : given)
  if (pattern === '' || pattern === '.' || pattern.length > MAX_PATTERN_LENGTH) return null
  const start = offset + line.indexOf(given)
  return { start, end: start + given.length, isException, matches: testOf(pattern) }
}

/** As Go's filepath.Clean: no empty part, no `.`; `..` takes one back. */
function cleaned(pattern: string): string {
  const parts: string[] = []
  for (const part of pattern.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function testOf(pattern: string): (path: string) => boolean {
  const test = pathTest(pattern)
  return (path) => withFolders(path).some(test)
}

function withFolders(path: string): string[] {
  const found = [path]
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) found.push(path.slice(0, end))
  return found
}
