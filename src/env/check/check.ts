import { isLookup } from '../../value/placeholder.ts'
import type { Dotenv } from '../../parse/dotenv/types.ts'
import { isEncrypted, isSecretName } from '../secrets.ts'
import { KNOWN_CHOICES } from '../preset.ts'
import { claimedNames, holdsFor, judgeRule, type Values } from './rules.ts'
import { judgeSecrets } from './secrets.ts'
import type { CheckInput, CheckResult, Found, Problem, Variable } from './types.ts'

/** Everything that is wrong with the variables of an environment, in order of place; nothing of a value is in it. */
export function checkEnvironment(input: CheckInput, file: Found[] = []): CheckResult {
  const values = new Map(input.variables.map((variable) => [variable.name, variable]))
  const resolved = new Map([...values].filter(([, { value }]) => !isLookup(value)))
  const asked = input.when
    .filter(({ names, is }) => names.some((name) => isOneOf(resolved.get(name)?.value, is)))
    .flatMap(({ require }) => require)
  const rules = [...input.rules, ...asked].filter((rule) => holdsFor(rule, input.target))
  const claimed = claimedNames([...input.rules, ...asked])
  const taken = new Set<string>()
  const found = [
    ...file,
    ...duplicates(input.variables),
    ...unresolved(values, input, claimed),
    ...rules.flatMap((rule) => withoutLookups(judgeRule(rule, values, input, claimed, taken), resolved)),
    ...unknownChoices(resolved, input),
    ...judgeSecrets(resolved, input, { secret: namesOf(rules, 'secret'), issued: namesOf(rules, 'issued') }),
  ]
  return sorted(found)
}

function isOneOf(value: string | undefined, is: readonly string[]): boolean {
  return value !== undefined && is.some((each) => each.toLowerCase() === value.trim().toLowerCase())
}

function namesOf(rules: CheckInput['rules'], kind: string): Set<string> {
  return new Set(rules.filter((rule) => rule.kind === kind).flatMap(({ names }) => names))
}

/** What a variable that is put in elsewhere holds cannot be judged; that it is there can. */
function withoutLookups(found: Found[], resolved: Values): Found[] {
  return found.filter(({ rule, name }) => rule === 'missing' || name === null || resolved.has(name))
}

/** Ciphertext cannot be judged; a reference in a file may be put in later, one in a process never was. */
function unresolved(values: Values, { file }: CheckInput, claimed: ReadonlySet<string>): Found[] {
  return [...values.values()]
    .filter(({ name, value }) => value !== '' && isLookup(value) && (file !== null || claimed.has(name) || isSecretName(name)))
    .map(({ name, value, line }): Found => {
      if (isEncrypted(value)) return { rule: 'encrypted', name, line, why: 'its value is encrypted', fix: THROUGH_PROCESS, unjudged: true }
      const why =
        file === null ? 'it is a reference that nothing has put a value in for' : 'its value comes from elsewhere, so it was not judged'
      const fix =
        file === null
          ? 'start the process through the tool that resolves it'
          : 'check the process that gets it: hushgate env check --process'
      return { rule: 'unresolved', name, line, why, fix, advice: file !== null }
    })
}

const THROUGH_PROCESS =
  'check it decrypted:  dotenvx run -- hushgate env check --process …  or  sops exec-env FILE "hushgate env check --process …"'

function duplicates(variables: readonly Variable[]): Found[] {
  const last = new Map<string, Variable>()
  return variables.flatMap((variable): Found[] => {
    const before = last.get(variable.name)
    last.set(variable.name, variable)
    if (before === undefined || before.value === variable.value) return []
    const { name, line } = variable
    return [
      {
        rule: 'duplicate',
        name,
        line,
        why: `it is set in line ${before.line} already, to another value: programs differ on which counts`,
        fix: 'keep one of the lines',
      },
    ]
  })
}

/** The preset cannot know every provider. */
function unknownChoices(values: Values, { when }: CheckInput): Found[] {
  return [...values.values()]
    .filter(({ name, value }) => value !== '' && KNOWN_CHOICES.has(name) && when.some((each) => each.names.includes(name)))
    .filter(({ name, value }) => !when.some(({ names, is }) => names.includes(name) && isOneOf(value, is)))
    .map(({ name, line }) => ({
      rule: 'choice-unknown',
      name,
      line,
      why: 'no rule knows which key this choice needs',
      fix: `say it in the configuration: env.when with name ${name}`,
      advice: true,
    }))
}

/** What is wrong with a dotenv file as such. */
export function judgeFile({ assignments, broken }: Pick<Dotenv, 'assignments' | 'broken'>): Found[] {
  const lines = broken.map(
    ({ line, why }): Found => ({ rule: 'broken-line', name: null, line, why, fix: 'write NAME=value, or put # before a comment' }),
  )
  const cautions = assignments.flatMap(({ name, line, caution }): Found[] =>
    caution === null
      ? []
      : [{ rule: 'read-differently', name, line, why: caution, fix: 'put the value in quotes, behind =', advice: true }],
  )
  return [...lines, ...cautions]
}

function sorted(found: readonly Found[]): CheckResult {
  const inOrder = [...found].sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity))
  const plain = (list: readonly Found[]): Problem[] => list.map(({ advice: _, unjudged: __, ...problem }) => problem)
  return {
    violations: plain(inOrder.filter(({ advice, unjudged }) => !advice && !unjudged)),
    notes: plain(inOrder.filter(({ advice }) => advice)),
    unjudged: plain(inOrder.filter(({ unjudged }) => unjudged)),
  }
}
