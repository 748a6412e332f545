import type { Match, Severity, Span } from '../../model.ts'
import { describeAlphabet, shannonBits, strengthBits } from '../../value/strength.ts'
import type { Assignment } from './taken.ts'
import type { Belief } from './judge.ts'
import { isWordy, read } from '../../value/language.ts'
import type { Sign } from './service/find.ts'
import { describeShape } from './service/shape.ts'

const LINKS = { revoke: null, docs: null } as const
/** What a value would be if it is one; the doubt is in its confidence, so that --thorough can count it. */
const SEVERITY = { high: 'high', medium: 'medium', low: 'medium' } as const
const VERB = {
  told: 'kept as',
  assigned: 'assigned to',
  compared: 'compared with',
  argument: 'passed as',
  option: 'given to',
  header: 'sent in',
} as const

/** A value that its name gives away. */
export function namedMatch(found: Assignment, value: string, confidence: Belief): Match {
  const password = found.role === 'password'
  const name = showable(found.name)
  return {
    check: 'entropy',
    start: found.start,
    end: found.end,
    rule: password ? 'password-assignment' : 'secret-assignment',
    title: password ? 'Value assigned to a password name' : 'Value assigned to a secret name',
    severity: SEVERITY[confidence],
    confidence,
    why: `${VERB[found.place]} ${name ?? 'a secret name'}; ${describe(value)}`,
    ...(name === undefined ? {} : { name }),
    strengthBits: strengthBits(value),
    links: LINKS,
    // the format of the file names it as surely as a rule does
    rank: found.place === 'told' ? 2 : 1,
  }
}

/** A value that only its own randomness gives away. */
export function namelessMatch(start: number, value: string, confidence: Belief, variable: string | undefined): Match {
  const name = variable === undefined ? undefined : showable(variable)
  const why = `${name === undefined ? 'no word in it' : `assigned to ${name}`}; ${describe(value)}`
  return {
    check: 'entropy',
    start,
    end: start + value.length,
    rule: 'high-entropy-string',
    title: 'Random-looking string',
    severity: 'medium',
    confidence,
    why,
    ...(name === undefined ? {} : { name }),
    strengthBits: strengthBits(value),
    links: LINKS,
    rank: 0,
  }
}

const WHERE = { name: 'named', line: 'on a line with', near: 'below' } as const

/** A value that a service's name beside it, and its shape, give away. */
export function serviceMatch(span: Span, value: string, sign: Sign, confidence: Belief, severity: Severity, variable: string): Match {
  const name = variable === '' ? undefined : showable(variable)
  const { id, title, shape, links } = sign.service
  return {
    check: 'entropy',
    start: span.start,
    end: span.end,
    rule: id,
    title,
    severity,
    confidence,
    why: `${WHERE[sign.where]} ${sign.keyword}, ${describeShape(shape)}${name === undefined ? '' : `, assigned to ${name}`}`,
    ...(name === undefined ? {} : { name }),
    strengthBits: strengthBits(value),
    links,
    rank: 2,
  }
}

/** A name is shown in reports: one that is random itself may be a secret. */
function showable(name: string): string | undefined {
  const reading = read(name)
  return isWordy(reading) || reading.bits < 56 ? name : undefined
}

function describe(value: string): string {
  return `${value.length} ${describeAlphabet(value)} characters, ${shannonBits(value).toFixed(1)} bits per character`
}
