import { secretName } from '../../../env/secret-name.ts'
import type { Instruction } from '../../../parse/dockerfile.ts'
import { isPlaceholder } from '../../../value/placeholder.ts'
import { isWeakPhrase } from '../../../env/strength/phrase.ts'
import type { Given } from '../given.ts'

const ASSIGNED = /(?:^|[\s;&|("'`])([A-Za-z_]\w{2,100})=(?:"([^"\n]{1,1000})"|'([^'\n]{1,1000})'|([^\s"';&|)`]{1,1000}))/g
const OPTION = /(?:^|\s)--?([a-z][\w-]{2,40})[ =](?:"([^"\n]{1,1000})"|'([^'\n]{1,1000})'|([^\s"';&|)-][^\s"';&|)]{0,1000}))/gi

/**
 * Values that the commands of RUN are given. A weak one lasts as long as the command (`SECRET_KEY=dummy manage.py collectstatic`): only what could be real is
 * one.
 */
export function runValues({ keyword, start, end }: Instruction, content: string): Given[] {
  if (keyword !== 'RUN') return []
  const command = content.slice(start, end)
  return [...command.matchAll(ASSIGNED), ...command.matchAll(OPTION)].flatMap((match): Given[] => {
    const [all, name = '', double, single, bare] = match
    const value = double ?? single ?? bare ?? ''
    if (secretName(name) === null || isPlaceholder(value) || isWeakPhrase(value)) return []
    const from = start + match.index + all.length - value.length - (bare === undefined ? 1 : 0)
    return [{ rule: 'dockerfile-secret-in-run', name, value, start: from, end: from + value.length }]
  })
}
