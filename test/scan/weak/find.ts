import { openText } from '../../../src/decode/text.ts'
import type { Match, Settings, TextCheck, Warning } from '../../../src/model.ts'
import { WEAK_CHECKS } from '../../../src/scan/weak/index.ts'
import { settings } from '../../policy/make.ts'

export function matchesIn(path: string, content: string, change: Partial<Settings> = {}, warnings: Warning[] = []): Match[] {
  const text = openText({ path, mode: 'file', sizeBytes: content.length }, Buffer.from(content, 'latin1'))
  const check = WEAK_CHECKS[0] as TextCheck
  return check.run(text, settings(change), (warning) => warnings.push(warning))
}

/** `rule name value`, and `(note)` where it does not block. */
export function found(path: string, content: string, change?: Partial<Settings>): string[] {
  return matchesIn(path, content, change).map(({ rule, name, start, end, severity }) => {
    return `${rule} ${name} ${content.slice(start, end)}${severity === 'low' ? ' (note)' : ''}`
  })
}
