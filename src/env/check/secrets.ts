import type { Environment } from '../../model.ts'
import { isLookup } from '../../value/placeholder.ts'
import { secretName } from '../secret-name.ts'
import { isSecretName, secretSpan } from '../secrets.ts'
import { isAdvice, weaknessesOf } from '../strength/index.ts'
import type { Values } from './rules.ts'
import type { CheckInput, Found, Other, Variable } from './types.ts'

interface Secret extends Variable {
  /** The value, or the password in it. */
  secret: string
  isWhole: boolean
}

/** What is wrong with the secrets as such: strength, and being the same as something else. @param own names that rules call secrets, and issued ones */
export function judgeSecrets(
  values: Values,
  input: CheckInput,
  own: { secret: ReadonlySet<string>; issued: ReadonlySet<string> },
): Found[] {
  const secrets = [...values.values()].flatMap((variable) => secretOf(variable, own.secret))
  const judged = secrets.filter(({ name }) => !own.issued.has(name))
  return [
    ...judged.flatMap((secret) => weak(secret, input)),
    ...same(secrets.filter(({ isWhole }) => isWhole)),
    ...secrets.flatMap((secret) => known(secret, input)),
  ]
}

function secretOf(variable: Variable, called: ReadonlySet<string>): Secret[] {
  const { name, value } = variable
  const span = secretSpan(name, value)
  if (span !== null) {
    const isWhole = span.start === 0 && span.end === value.length
    return [{ ...variable, secret: value.slice(span.start, span.end), isWhole }]
  }
  return called.has(name) && value !== '' && !isLookup(value) ? [{ ...variable, secret: value, isWhole: true }] : []
}

/** Development may have weak secrets: it is told, and does not fail. */
const isLenient = (target: Environment): boolean => target === 'development'

function weak({ name, line, secret, isWhole }: Secret, { strength, target, file }: CheckInput): Found[] {
  const found = weaknessesOf(name, secret, strength)
  const fatal = found.filter((weakness) => !isAdvice(weakness))
  const whose = isWhole ? '' : 'its password: '
  const fix = fixWeak(name, isWhole, file)
  const wrong: Found[] =
    fatal.length === 0
      ? []
      : [
          {
            rule: `weak-${fatal[0]?.kind}`,
            name,
            line,
            why: whose + fatal.map(({ why }) => why).join('; '),
            fix,
            advice: isLenient(target),
          },
        ]
  const advice = found
    .filter(isAdvice)
    .map(({ kind, why }): Found => ({ rule: `weak-${kind}`, name, line, why: whose + why, fix, advice: true }))
  return [...wrong, ...advice]
}

function fixWeak(name: string, isWhole: boolean, file: string | null): string {
  if (secretName(name) === 'token') return 'put in the one that was issued, or have a new one issued'
  if (!isWhole) return `change the password at the server, then  hushgate rotate ${name}${file === null ? '' : ` --in ${file}`}`
  return file === null ? 'start the process with one that  hushgate generate  made' : `hushgate rotate ${name} --in ${file}`
}

/** Whoever learns one has the other. Names of one and the same password are only told. */
function same(secrets: readonly Secret[]): Found[] {
  const first = new Map<string, Secret>()
  return secrets.flatMap((secret): Found[] => {
    const before = first.get(secret.secret)
    if (before === undefined) first.set(secret.secret, secret)
    if (before === undefined) return []
    const isOneServer = [before, secret].every(({ name }) => secretName(name) === 'password')
    const { name, line } = secret
    const why = `it has the same value as ${before.name}${isOneServer ? '' : ': whoever learns one has both'}`
    return [
      {
        rule: 'same-value',
        name,
        line,
        why,
        fix: isOneServer ? 'let this be if both are the password of one server' : `give each its own: hushgate rotate ${name}`,
        advice: isOneServer,
      },
    ]
  })
}

function known(secret: Secret, { templates, siblings, target, file }: CheckInput): Found[] {
  const { name, line } = secret
  const template = templates.find((other) => holds(other, secret))
  const sibling = siblings.find((other) => other.values.get(name) === secret.value)
  const fix = fixWeak(name, secret.isWhole, file)
  const found: Found[] = []
  if (template !== undefined)
    found.push({
      rule: 'template-value',
      name,
      line,
      why: `its value stands in ${template.file}, which everybody can read`,
      fix,
      advice: isLenient(target),
    })
  if (sibling !== undefined)
    found.push({
      rule: 'shared-value',
      name,
      line,
      why: `it has the same value in ${sibling.file}: environments must not share secrets`,
      fix,
      advice: isLenient(target),
    })
  return found
}

function holds({ values }: Other, { value }: Secret): boolean {
  return [...values].some(([name, other]) => other === value && (isSecretName(name) || secretSpan(name, other) !== null))
}
