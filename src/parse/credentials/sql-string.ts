/** Words that begin a statement where a line begins. */
const BEGINS =
  '[ \\t]{0,20}(?:(?:insert\\s{1,9}(?:ignore\\s{1,9})?|replace\\s{1,9})into\\s|update\\s{1,9}\\S{1,100}\\s{1,9}set\\s|' +
  'create\\s{1,9}(?:or\\s{1,9}replace\\s|temp|unlogged|global|unique|table|user|role|login|database|schema|index|view|sequence|trigger|function|procedure|type|extension)|' +
  'alter\\s{1,9}(?:table|user|role|login|sequence)\\s|copy\\s{1,9}\\S{1,100}\\s{0,9}(?:\\(|from\\s)|grant\\s{1,9}(?:all|usage|select|insert)\\b|set\\s{1,9}password\\b)'
const STATEMENT_LINE = new RegExp(BEGINS, 'iy')
/** A name in double quotes: no statement begins within one. */
export const DOUBLE = `"((?:[^"\\\\\\n]|\\n(?!${BEGINS})|\\\\[\\s\\S]|""){0,300})"`

/**
 * What stands behind a string's end. In the strings of the standard, of PostgreSQL, SQLite and SQL Server a backslash is a character like
 * others (postgresql.org/docs/current/sql-syntax-lexical.html), so `'C:\'` is whole.
 */
const FOLLOWS = new RegExp(
  '[ \\t]{0,9}(?:,\\s{0,80}(?:[NnEeXx]?\'|[-+]?\\d|[(@"[]|(?:null|true|false|default|current_\\w{4,9})\\b|[a-z]\\w{0,40}\\s?\\()|' +
    '\\)[ \\t]{0,20}(?:[,;)]|::|--|\\r?\\n|$|(?:on|returning|where|select|go|from|as)\\b)|;\\s{0,80}(?:$|--|/\\*|\\\\|[a-z]{2,20}\\s))',
  'iy',
)
/** Only MySQL and MariaDB write so; in their strings a backslash escapes. */
const OF_MYSQL = /`,|`\(|`\.`|\bENGINE\s?=|\bAUTO_INCREMENT\b|^-- (?:MySQL|MariaDB|phpMyAdmin)|\bLOCK TABLES\b|\bset names\b/im
const SIGN = /['\\\n]/g
/** How much of a text tells whose it is. */
const HEAD = 100_000

/** Whether a backslash escapes in all strings of a text. */
export const escapesAlways = (content: string): boolean => OF_MYSQL.test(content.slice(0, HEAD))

/** Where the string ends whose first character stands at `from`, or that it is not closed before a line that begins a statement, or at all. */
export function stringEnd(content: string, from: number, escapes: boolean): { close: number } | { resume: number } {
  SIGN.lastIndex = from
  for (let found = SIGN.exec(content); found !== null; found = SIGN.exec(content)) {
    const at = found.index
    const next = content[at + 1]
    if (found[0] === '\n') {
      if (matchesAt(STATEMENT_LINE, content, at + 1)) return { resume: at + 1 }
    } else if (found[0] === "'") {
      if (next !== "'") return { close: at }
      SIGN.lastIndex = at + 2
    } else if (next === "'" && !escapes && matchesAt(FOLLOWS, content, at + 2)) return { close: at + 1 }
    else if (next !== '\n') SIGN.lastIndex = at + 2
  }
  return { resume: -1 }
}

function matchesAt(pattern: RegExp, content: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(content)
}
