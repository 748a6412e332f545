import { passwordIn, secretName } from '../../env/secret-name.ts'
import { weaknessesOf } from '../../env/strength/index.ts'
import type { Match, Settings, Span, Text, TextCheck } from '../../model.ts'
import { read } from '../../value/language.ts'
import { strengthBits } from '../../value/strength.ts'
import { isNumber } from '../entropy/reference.ts'
import { isTemplatePath } from '../path/env.ts'
import { HERE, isOwnValue } from '../weak/value.ts'
import { type Variable, variablesOf } from './variables.ts'

/** Fewest characters of what looks real, and fewest bits (of value/language.ts): of what machines make, and of passwords that people do. */
const MIN_LENGTH = 8
const MIN_BITS = 28
const MIN_HUMAN_BITS = 16

/** Real-looking values in templates of environment files: a text check, so that a value that another check knows better is told once. */
export const templateValuesCheck: TextCheck = {
  name: 'template',
  needs: 'text',
  selects: ({ path }, settings) => isTemplatePath(path, settings),
  run(text, settings) {
    return variablesOf(text).flatMap((variable) => realValue(variable, text, settings))
  },
}

function realValue(variable: Variable, { content }: Text, settings: Settings): Match[] {
  const { name } = variable
  const found = secretOf(variable, content)
  if (found === null || !looksReal(name, found.value, settings)) return []
  return [
    {
      ...{ check: 'template', rule: 'template-real-value', title: 'Real value in a template', severity: 'high', confidence: 'medium' },
      ...{
        start: found.start,
        end: found.end,
        name,
        strengthBits: strengthBits(found.value),
        links: { revoke: null, docs: null },
        rank: 1,
      },
      why: `${name} of a template, and no placeholder: ${found.value.length} characters that nothing marks as made up`,
      fix: [`put a placeholder such as  ${name}=change-me  into the template, and change the value wherever it is in use`],
    },
  ]
}

/** The part of a variable that is secret: the value, or the password of an address that others can reach; null: nothing is. */
export function secretOf({ name, value, start, end }: Variable, content: string): (Span & { value: string }) | null {
  const kind = secretName(name)
  if (kind === null || end <= start) return null
  if (kind !== 'url') return isOwnValue(value) && (kind === 'password' || !isNumber(value)) ? { value, start, end } : null
  const part = passwordIn(value)
  if (part === null || HERE.test(value) || content.slice(start, end) !== value) return null
  const password = value.slice(part.start, part.end)
  return isOwnValue(password) ? { value: password, start: start + part.start, end: start + part.end } : null
}

/** No stand-in, no pattern, and no phrase unless a person made a password of it: at most short. */
function looksReal(name: string, value: string, { env }: Settings): boolean {
  const reading = read(value)
  const kind = secretName(name)
  const isHuman = (kind === 'password' || kind === 'url') && reading.digits > 0
  const allowed = ['short', 'recommended-length', ...(isHuman ? ['phrase'] : [])]
  const isMade = weaknessesOf(name, value, env).some((weakness) => !allowed.includes(weakness.kind))
  return !isMade && value.length >= MIN_LENGTH && reading.bits >= (isHuman ? MIN_HUMAN_BITS : MIN_BITS)
}
