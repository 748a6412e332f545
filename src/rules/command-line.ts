/** What stands between a command and its option, on one command line; lines that end in a backslash go on. */
export const WORDS = String.raw`(?:[^\r\n\\|;&]|\\(?:\r?\n|[^\r\n])){0,300}?(?<=\s)`
/** A character of a word without quotes. */
export const BARE = String.raw`[^\s"'\x60<>|;&(){}$,\\]`
/**
 * A value as a shell reads it: in quotes, or up to what ends a word; no variable, no call, no placeholder in angle brackets, no code behind a
 * string that ends there.
 */
export const VALUE = String.raw`\\{0,3}["']?(?<secret>(?![$<%*\-\x80-\xff]|\{\{)(?:(?<=')(?!["'\x60]?[\s,+)\]};]|["'\x60][.&])[^'\r\n\\]{3,100}(?=\\{0,3}')|(?<=")(?!["'\x60]?[\s,+)\]};]|["'\x60][.&])[^"\r\n\x60$\\]{3,100}(?=\\{0,3}")|(?<!["'])${BARE}{3,100}(?=[\s"'\x60|;&)\\]|$)))`
