import { readLiteral } from '../../entropy/literal.ts'

/** `s := os.Getenv(`, `if s, ok := os.LookupEnv(`, `cfg.Key = strings.TrimSpace(os.Getenv(`: the variable, and whether it was there. */
const TARGET =
  /(?:^|[\s;{(])([A-Za-z_][\w.]{0,60})(?:,\s{0,4}([A-Za-z_]\w{0,40}))?(?:\s{1,4}string)?\s{0,4}:?=\s{0,4}[\w.()]{0,80}["`]\w{0,60}$/
/** `if s == "" {`, `; s == "" {`, `if len(s) == 0 {`, `if !ok {`, `if !ok || s == "" {`, and what is done then. */
const EMPTY =
  /(?:\bif\s{1,4}|;\s{0,4})(?:(!)\s{0,4})?(?:len\()?(?:strings\.TrimSpace\()?([A-Za-z_][\w.]{0,60})\){0,2}(?:\s{0,4}==\s{0,4}(?:""|``|0))?(?:\s{0,4}\|\|[^{\n]{1,80}?)?\s{0,4}\{\s{0,60}(?:return\s{1,4}|([A-Za-z_][\w.]{0,60})\s{0,4}=\s{0,4})(?=["`])/g
/** `if s, ok := os.LookupEnv("X"); ok { return s }` and, behind it, the end of the function. */
const FOUND =
  /^["`]\s{0,4}\){1,3}\s{0,4}(?:;|\n\s{0,60}if)\s{0,4}([A-Za-z_][\w.]{0,60})(?:\s{0,4}!=\s{0,4}"")?(?:\s{0,4}&&[^{\n]{1,80}?)?\s{0,4}\{\s{0,60}return\s{1,4}([A-Za-z_][\w.]{0,60})[^}\n]{0,20}\s{0,60}\}\s{0,60}(?:else\s{0,4}\{\s{0,60})?return\s{1,4}(?=["`])/

/** A default is one literal of code, in no string. */
const AROUND = { kind: 'code', before: '' } as const

/** The literal that Go code takes where what it asked for was empty or not there, up to some lines further on. */
export function fallbackInGo(before: string, after: string): { start: number; end: number } | null {
  const [, target, isThere] = TARGET.exec(before.slice(before.lastIndexOf('\n') + 1)) ?? []
  if (target === undefined) return null
  const found = FOUND.exec(after)
  if (found !== null && [target, isThere].includes(found[1]) && found[2] === target)
    return readLiteral(after, found[0].length, null, AROUND)
  for (const test of after.matchAll(EMPTY)) {
    const [all, not, tested, set] = test
    const isOfIt = not === '!' ? tested === isThere : tested === target && all.includes('==')
    if (isOfIt && (set === undefined || set === target)) return readLiteral(after, test.index + all.length, null, AROUND)
  }
  return null
}
