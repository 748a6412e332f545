import type { Escape } from './escape.ts'

const BLANK = ' '
const GAP = String.raw`[ \t\r\n]{0,80}`

/**
 * Words of a command line in a list, as containers, CI and calls that start programs have them: `["mysqladmin", "-uroot", "-p…"]`. What parts
 * two of them is a blank.
 */
export const wordList: Escape = {
  via: 'words',
  anchors: ['", "-', '","-', "', '-", "','-"],
  plausible: /["'], ?["']--?[A-Za-z]/y,
  mixes: false,
  near: null,
  pattern: new RegExp(String.raw`(?<=[^\s\\,[({])(?:",${GAP}"|',${GAP}')(?=[^\s,"'\])}])`, 'g'),
  decode: () => BLANK,
}

/** The same as a list of YAML, a word a line. */
export const wordLines: Escape = {
  via: 'words',
  anchors: ['- --', '- "--', "- '--", '- -p', '- -P', '- -a', '- -u', '- -w', '- "-p', '- "-u'],
  plausible: /(?<=\n[ \t]{0,80})- ["']?--?[A-Za-z]/y,
  mixes: false,
  near: null,
  pattern: /(?<=[^\s:])["']?\r?\n[ \t]{0,80}- ["']?(?=[^\s"'])(?![^\s"']{0,80}:(?:\s|$))/g,
  decode: () => BLANK,
}
