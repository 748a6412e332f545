import type { Environment } from '../../model.ts'
import { isLookup } from '../../value/placeholder.ts'
import { shellWord } from '../../value/shell-word.ts'
import { isSameSecret } from '../alias.ts'
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
    ...same(
      secrets.filter(({ isWhole }) => isWhole),
      input.file,
    ),
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
  if (secretName(name) === 'token') return `have one issued and hand it over:  ${rotating(name, file)}`
  if (!isWhole) return `change the password at the server, then hand it over:  ${rotating(name, file, true)}`
  return file === null ? 'start the process with one that  hushgate generate  made' : rotating(name, file)
}

/** The command as it works: what others issue, or a server has by then, it reads. A process has no file, and standard input is none that is written. */
function rotating(name: string, file: string | null, isGiven = secretName(name) === 'token'): string {
  const place = file === null || file === '-' ? '' : ` --in ${shellWord(file)}`
  return `hushgate rotate ${name}${isGiven ? ' --stdin' : ''}${place}`
}

/** Whoever learns one has the other. Two names of one thing (PGPASSWORD and POSTGRES_PASSWORD, AUTH_SECRET and NEXTAUTH_SECRET) are only told. */
function same(secrets: readonly Secret[], file: string | null): Found[] {
  const first = new Map<string, Secret>()
  return secrets.flatMap((secret): Found[] => {
    const before = first.get(secret.secret)
    if (before === undefined) first.set(secret.secret, secret)
    if (before === undefined) return []
    const isOne = isSameSecret(before.name, secret.name)
    const { name, line } = secret
    const why = `it has the same value as ${before.name}${isOne ? '' : ': whoever learns one has both'}`
    return [
      {
        rule: 'same-value',
        name,
        line,
        why,
        fix: isOne ? 'let this be if both mean one and the same secret' : `give each its own:  ${rotating(name, file)}`,
        advice: isOne,
      },
    ]
  })
}

function known(secret: Secret, input: CheckInput): Found[] {
  const template = input.templates.find((other) => holds(other, secret))
  const sibling = input.siblings.find((other) => other.values.get(secret.name) === secret.value)
  const found = (rule: string, why: string): Found => {
    const { name, line, isWhole } = secret
    return { rule, name, line, why, fix: fixWeak(name, isWhole, input.file), advice: isLenient(input.target) }
  }
  return [
    ...(template === undefined ? [] : [found('template-value', `its value stands in ${template.file}, which everybody can read`)]),
    ...(sibling === undefined
      ? []
      : [found('shared-value', `it has the same value in ${sibling.file}: environments must not share secrets`)]),
  ]
}

function holds({ values }: Other, { value }: Secret): boolean {
  return [...values].some(([name, other]) => other === value && (isSecretName(name) || secretSpan(name, other) !== null))
}
