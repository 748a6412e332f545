import type { Outcome } from '../model.ts'
import { compareText } from './order.ts'
import { printable } from './printable.ts'

/**
 * The line that ends every run: `scanned 3 files, 12345 bytes, skipped 2 (1 deleted, 1 submodule)`. Scripts read it, so the
 * words never bend to the numbers.
 */
export function proofLine(outcome: Outcome): string {
  const { filesScanned, bytesScanned, skipped } = outcome
  const reasons = countWords(skipped.map((skip) => skip.reason))
  return `scanned ${filesScanned} files, ${bytesScanned} bytes, skipped ${skipped.length}${reasons === '' ? '' : ` (${reasons})`}`
}

/** ['a', 'b', 'b'] as '2 b, 1 a': the most first, equals by name. */
export function countWords(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort(([wordA, countA], [wordB, countB]) => countB - countA || compareText(wordA, wordB))
    .map(([word, count]) => `${count} ${printable(word)}`)
    .join(', ')
}
