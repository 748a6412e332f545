import type { Settings } from '../model.ts'
import { printable } from '../report/printable.ts'

/**
 * A message made safe to print: names and arguments in it may hold what a terminal obeys, or a token. Loads the rules, so it is
 * for what ends a run.
 */
export async function safeWords(message: string): Promise<string> {
  const [{ loadChecks }, { maskedWords }] = await Promise.all([import('../scan/checks.ts'), import('../scan/file-names.ts')])
  // The pattern check has no settings.
  const masks = maskedWords([message], await loadChecks(['pattern']), {} as Settings)
  const hidden = [...masks].reduce((text, [secret, mask]) => text.replaceAll(secret, mask), message)
  return hidden.split('\n').map(printable).join('\n')
}
