import { isIssued, secretName } from '../../env/secret-name.ts'
import type { Bound, Match, Span, Text } from '../../model.ts'
import { strengthBits } from '../../value/strength.ts'
import { isAlias } from '../../env/alias.ts'

/** A secret of an environment file. */
export interface Secret extends Span {
  name: string
  value: string
  file: EnvFile
}

export interface EnvFile {
  text: Text
  bound: Bound
  /** Which one it is, by name; files of one environment may share values. */
  environment: string
  secrets: Secret[]
}

interface Flaw extends Pick<Match, 'rule' | 'title' | 'why'> {
  /** Two places that others issued the same for are no weakness of ours. */
  isNote: boolean
}

/** Of several flaws of one value the first counts. */
export function flawOf(secret: Secret, templates: ReadonlyMap<string, string>, known: readonly Secret[]): Flaw | null {
  const { name, value, file } = secret
  const template = templates.get(value)
  const isNote = file.bound === 'local' || file.bound === 'test' || isIssued(name)
  if (template !== undefined) {
    return { rule: 'same-as-template', title: "A template's value in use", why: `${name} has the value that stands in ${template}`, isNote }
  }
  const same = known.filter((other) => other.value === value)
  const elsewhere = same.find((other) => other.name === name && other.file.environment !== file.environment)
  if (elsewhere !== undefined) {
    const why = `${name} has the same value in ${elsewhere.file.text.entry.path}, which is for another environment`
    return { rule: 'shared-between-environments', title: 'One secret for two environments', why, isNote }
  }
  const twin = same.find((other) => other.file === file && isReuse(name, other.name))
  if (twin === undefined) return null
  return {
    rule: 'reused-secret',
    title: 'One secret for two purposes',
    why: `${name} has the same value as ${twin.name} in this file`,
    isNote,
  }
}

/** One database password has many names (POSTGRES_PASSWORD, PGPASSWORD); what the application makes up is for one purpose. */
function isReuse(name: string, other: string): boolean {
  const kinds = [secretName(name), secretName(other)]
  return name !== other && kinds.includes('secret') && !kinds.includes('url') && !isAlias(name, other)
}

export function toMatch({ start, end, name, value }: Secret, { rule, title, why, isNote }: Flaw): Match {
  return {
    ...{
      check: 'template',
      rule,
      title,
      why,
      name,
      start,
      end,
      strengthBits: strengthBits(value),
      links: { revoke: null, docs: null },
      rank: 1,
    },
    ...(isNote ? { severity: 'low', confidence: 'low' } : { severity: 'high', confidence: 'medium' }),
    fix: [`give ${name} a random value of its own in each environment, and keep it out of git`],
  }
}
