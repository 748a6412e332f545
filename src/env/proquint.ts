/**
 * Proquints (arXiv:0901.4016), at least eight of them: what `hushgate generate --format words` draws. Every second letter is one of four
 * vowels, so that letters recur more often than in other random text.
 */
const PROQUINTS =
  /^[bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz](?:-[bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz]){7,400}$/

export function isProquints(value: string): boolean {
  return PROQUINTS.test(value)
}
