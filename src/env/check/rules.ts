import type { Environment, EnvPreset, EnvRule, EnvWhen } from '../../model.ts'
import { shellWord } from '../../value/shell-word.ts'
import { WEB_SERVICE } from '../preset.ts'
import { judgeKind } from './kinds.ts'
import type { Said } from './said.ts'
import type { CheckInput, Found, Variable } from './types.ts'

export interface RuleSet {
  rules: readonly EnvRule[]
  when: readonly EnvWhen[]
}

/** The preset's rules and those of the configuration, which take the places of the preset's for the same names. */
export function rulesOf(preset: EnvPreset, require: readonly EnvRule[], when: readonly EnvWhen[]): RuleSet {
  if (preset === 'none') return { rules: require, when }
  const own = new Set(require.flatMap(({ names }) => names))
  const kept = WEB_SERVICE.require.map((rule) => ({ ...rule, names: rule.names.filter((name) => !own.has(name)) }))
  return { rules: [...require, ...kept.filter(({ names }) => names.length > 0)], when: [...when, ...WEB_SERVICE.when] }
}

export function holdsFor(rule: EnvRule, target: Environment): boolean {
  return rule.for.length === 0 || rule.for.includes(target)
}

/** Names of which a rule speaks without a `*`: others that only fit a pattern do not count for them. */
export function claimedNames(rules: readonly EnvRule[]): Set<string> {
  return new Set(rules.flatMap(({ names }) => names.filter((name) => !name.includes('*'))))
}

/** Last value of each name. */
export type Values = ReadonlyMap<string, Variable>

/** What a rule says of the variables. @param taken names that pattern rules before this one have judged; those of this one are added */
export function judgeRule(rule: EnvRule, values: Values, input: CheckInput, claimed: ReadonlySet<string>, taken: Set<string>): Found[] {
  const exact = rule.names.filter((name) => !name.includes('*'))
  const patterns = rule.names.filter((name) => name.includes('*')).map(patternOf)
  const fitting = [...values.keys()].filter(
    (name) => !claimed.has(name) && !taken.has(name) && patterns.some((pattern) => pattern.test(name)),
  )
  for (const name of fitting) taken.add(name)
  const present = [...exact, ...fitting].flatMap((name) => values.get(name) ?? []).filter(({ value }) => value !== '')
  return [...missing(rule, exact, values, input), ...present.flatMap((variable) => judgeValue(rule, variable, input))]
}

/** `*` stands for any characters; neighbouring ones are one, so that matching stays linear in practice. */
function patternOf(name: string): RegExp {
  const parts = name.split(/\*+/).map((part) => part.replace(/[^A-Za-z0-9_]/g, ''))
  return new RegExp(`^${parts.join('[A-Za-z0-9_]{0,200}')}$`)
}

function missing(
  { names, presence, kind, values: allowed }: EnvRule,
  exact: readonly string[],
  values: Values,
  { file, target }: CheckInput,
): Found[] {
  const isThere = (name: string): boolean => (values.get(name)?.value ?? '') !== '' || (values.get(`${name}_FILE`)?.value ?? '') !== ''
  if (presence === 'optional' || exact.length === 0 || exact.some(isThere)) return []
  const [first = ''] = exact
  const line = values.get(first)?.line ?? null
  const what = names.length > 1 ? `none of ${exact.join(', ')} is set` : values.has(first) ? 'it is empty' : 'it is not set'
  const why = `${what}, and ${target} ${presence === 'advised' ? 'should have it' : 'needs it'}`
  return [
    {
      rule: 'missing',
      name: first,
      line,
      why,
      fix: fixMissing(first, kind, allowed, file),
      ...(presence === 'advised' ? { advice: true } : {}),
    },
  ]
}

function fixMissing(name: string, kind: EnvRule['kind'], allowed: readonly string[], file: string | null): string {
  const where = file === null ? 'in the environment that the process is started with' : `in ${file}`
  if (kind === 'secret')
    return file === null
      ? `set ${name} ${where}: hushgate generate makes a value`
      : `hushgate generate ${name} --to ${file === '-' ? '.env' : shellWord(file)}`
  if (kind === 'issued') return `set ${name} ${where} to the key that the provider issued`
  if (kind === 'on') return `set ${name}=true ${where}`
  return `set ${name} ${where}${allowed.length > 0 ? ` to one of ${allowed.join(', ')}` : ''}`
}

function judgeValue(rule: EnvRule, { name, value, line }: Variable, { target, strength }: CheckInput): Found[] {
  const said: Said[] = judgeKind(rule.kind, value, { name, target, strength })
  const isAllowed = rule.values.length === 0 || rule.values.some((allowed) => allowed.toLowerCase() === value.trim().toLowerCase())
  if (!isAllowed)
    said.push({ rule: 'value-invalid', why: 'it is none of the allowed values', fix: `set it to one of ${rule.values.join(', ')}` })
  return said.map((each) => ({ ...each, name, line }))
}
