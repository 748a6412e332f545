import type { Escape } from './escape.ts'

const BLANK = ' '
const GAP = String.raw`[ \t\r\n]{0,80}`
/** From the end of a list of one word or more to that of its arguments. */
const ARGS = String.raw`[ \t]{0,9}\][ \t]{0,9}\r?\n[ \t]{0,80}args:[ \t]{0,9}`

/**
 * Words of a command line in a list, as containers, CI and calls that start programs have them: `["mysqladmin", "-uroot", "-p…"]`. What parts
 * two of them is a blank. The program may stand before the list, `spawn("mysql", ["-p…"])`, or in one of its own: `command: ["mysql"]`, `args: […]`.
 */
export const wordList: Escape = {
  via: 'words',
  anchors: ['", "-', '","-', "', '-", "','-", '["-', "['-"],
  plausible: /(?:["'], ?|\[)["']--?[A-Za-z]/y,
  mixes: false,
  near: null,
  pattern: new RegExp(
    String.raw`(?<=[^\s\\,[({])(?:"(?:,${GAP}(?:\[${GAP})?|${ARGS}\[${GAP})"|'(?:,${GAP}(?:\[${GAP})?|${ARGS}\[${GAP})')(?=[^\s,"'\])}])`,
    'g',
  ),
  decode: () => BLANK,
}

/** The same as a list of YAML, a word a line. */
export const wordLines: Escape = {
  via: 'words',
  anchors: ['- --', '- "--', "- '--", '- -p', '- -P', '- -a', '- -u', '- -w', '- "-p', '- "-u'],
  plausible: /(?<=\n[ \t]{0,80})- ["']?--?[A-Za-z]/y,
  mixes: false,
  near: null,
  pattern: /(?<=[^\s:])["']?\]?(?:\r?\n[ \t]{0,80}args:[ \t]{0,9})?\r?\n[ \t]{0,80}- ["']?(?=[^\s"'])(?![^\s"']{0,80}:(?:\s|$))/g,
  decode: () => BLANK,
}
