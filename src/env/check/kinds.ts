import { ENVIRONMENTS, type Environment, type ValueKind } from '../../model.ts'
import { isFake } from '../../value/fake.ts'
import { isAdvice, type StrengthOptions, weaknessesOf } from '../strength/index.ts'
import type { Said } from './said.ts'
import { judgeServer, judgeWeb } from './urls.ts'

export interface KindContext {
  name: string
  target: Environment
  strength: StrengthOptions
}

type Judge = (value: string, context: KindContext) => Said[]

const ON = /^(?:1|true|yes|on|y|t|enabled|always)$/i
const OFF = /^(?:0|false|no|off|n|f|none|null|disabled|never)?$/i
/** Names of environments in which nothing is deployed. */
const DEVELOPMENT = /^(?:dev|devel|development|local|test|testing|debug)$/i

/** Whether a value of this kind is what it has to be. */
export function judgeKind(kind: ValueKind, value: string, context: KindContext): Said[] {
  return judgeServer(value, kind) ?? JUDGES[kind]?.(value, context) ?? []
}

const JUDGES: Partial<Record<ValueKind, Judge>> = {
  issued,
  environment,
  deployed: (value, { target }) =>
    DEVELOPMENT.test(value.trim())
      ? [{ rule: 'environment-differs', why: `it names a development environment, and this is for ${target}`, fix: 'set it to production' }]
      : [],
  boolean: (value) =>
    ON.test(value) || OFF.test(value)
      ? []
      : [{ rule: 'value-invalid', why: 'it is neither true nor false', fix: 'set it to true or false' }],
  on: (value, { target }) =>
    ON.test(value.trim()) ? [] : [{ rule: 'must-be-on', why: `it is not on, which ${target} needs`, fix: 'set it to true' }],
  off: (value, { target }) =>
    OFF.test(value.trim())
      ? []
      : [{ rule: 'must-be-off', why: `it is not off: ${target} would show what only developers may see`, fix: 'set it to false' }],
  integer: (value) =>
    /^-?[0-9]{1,15}$/.test(value.trim()) ? [] : [{ rule: 'value-invalid', why: 'it is no whole number', fix: 'write a number' }],
  port,
  url: (value, { target }) => judgeWeb(value, 'url', target),
  'https-url': (value, { target }) => judgeWeb(value, 'https-url', target),
  'public-url': (value, { target }) => judgeWeb(value, 'public-url', target),
  origins,
}

/** Somebody else made it: what is wrong with it says that it is none of theirs. */
function issued(value: string, { name, strength }: KindContext): Said[] {
  const weakness = weaknessesOf(name, value, strength).find((each) => !isAdvice(each))
  if (weakness === undefined && !isFake(value, name)) return []
  const { kind, why } = weakness ?? { kind: 'placeholder', why: 'it says that it stands for one' }
  return [{ rule: `weak-${kind}`, why: `it is no key of a provider: ${why}`, fix: 'put in the key that the provider issued' }]
}

function environment(value: string, { target }: KindContext): Said[] {
  const isKnown = (ENVIRONMENTS as readonly string[]).includes(value)
  if (isKnown && value === target) return []
  const why = isKnown ? `it says another environment than ${target}` : `it is none of ${ENVIRONMENTS.join(', ')}`
  return [
    {
      rule: isKnown ? 'environment-differs' : 'environment-unknown',
      why,
      fix: `set it to ${target}, or check with the --for that it is for`,
    },
  ]
}

function port(value: string): Said[] {
  const isPort = /^[0-9]{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535
  return isPort ? [] : [{ rule: 'value-invalid', why: 'it is no port: a number from 1 to 65535', fix: 'write the number of a port' }]
}

/** A list in JSON, or with commas or spaces between: whoever is in it may read answers with the user's cookies. */
function origins(value: string, { target }: KindContext): Said[] {
  const items = value.split(/[\s,;"'[\]]+/).filter((item) => item !== '')
  const fix = 'list the origins that may ask, such as https://app.your-domain.com'
  if (items.some((item) => /^(?:https?:\/\/)?\*(?::\*)?$/.test(item)))
    return [{ rule: 'origin-any', why: `* lets every site in, which ${target} must not`, fix }]
  if (items.some((item) => item === 'null')) return [{ rule: 'origin-any', why: 'the origin null is that of every sandboxed page', fix }]
  if (items.some((item) => /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::|$)/.test(item)))
    return [{ rule: 'origin-local', why: `it lets pages of the visitor's own machine in, in ${target}`, fix, advice: true }]
  if (items.some((item) => item.startsWith('http://')))
    return [{ rule: 'origin-not-https', why: 'it lets pages in that came over plain HTTP', fix, advice: true }]
  return []
}
