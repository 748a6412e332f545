/** What stands for one character, and cannot repeat: an escape, a class. */
const ONE = /\\[xu][0-9A-Fa-f]{2,4}|\\.|\[(?:\\.|[^\]\\])*\]/gs
const REPEAT = /(.)(?:[*+]|\{\d{1,4}(?:,\d{0,4})?\})/gs
const CHOICE = /[|?]/g
/** Each choice doubles the ways through a pattern at most. */
const MAX_CHOICES = 8

/**
 * Whether a pattern that compiles is so simple that it need not be judged, as nearly every one in an allow list is: at most one repeat, of one
 * character, and few choices.
 */
export function isPlain(source: string): boolean {
  const simple = source.replace(ONE, 'x').replace(/\(\?(?::|<?[=!])/g, '(')
  const repeats = [...simple.matchAll(REPEAT)]
  return repeats.length <= 1 && !repeats.some(([, before]) => before === ')') && (simple.match(CHOICE)?.length ?? 0) <= MAX_CHOICES
}
