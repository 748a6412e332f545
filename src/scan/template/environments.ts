import { boundIn } from '../../env/bound.ts'
import { isIssued, secretName } from '../../env/secret-name.ts'
import { isAdvice, weaknessesOf } from '../../env/strength/index.ts'
import type { Bound, Match, ProjectCheck, ProjectMatch, ProjectView, Settings, SettingsFor, Span, Text } from '../../model.ts'
import { nameParts } from '../../value/name-parts.ts'
import { strengthBits } from '../../value/strength.ts'
import { envName, isTemplatePath } from '../path/env.ts'
import { isAlias } from '../../env/alias.ts'
import { ENV_GLOBS } from './globs.ts'
import { secretOf } from './values.ts'
import { variablesOf } from './variables.ts'

/** A secret of an environment file. */
interface Secret extends Span {
  name: string
  value: string
  file: EnvFile
}

interface EnvFile {
  text: Text
  bound: Bound
  /** Which one it is, by name; files of one environment may share values. */
  environment: string
  secrets: Secret[]
}

/** Environment files beside their templates and beside each other: each secret is one of its own. */
export const environmentsCheck: ProjectCheck = {
  name: 'template',
  needs: 'project',
  reads: ENV_GLOBS,
  readsMore: ({ paths }, settingsFor) => paths.filter((path) => envName(path) !== null || isTemplatePath(path, settingsFor(path))),
  run: compareEnvironments,
}

function compareEnvironments(view: ProjectView, settingsFor: SettingsFor): ProjectMatch[] {
  const templates = templateValues(view, settingsFor)
  const files = view.paths.flatMap((path) => envFile(path, view, settingsFor(path)))
  const matches: ProjectMatch[] = []
  const known: Secret[] = []
  for (const file of files.sort(byReach)) {
    for (const secret of file.secrets) {
      const flaw = flawOf(secret, templates, known)
      if (flaw !== null) matches.push({ text: file.text, match: toMatch(secret, flaw) })
      known.push(secret)
    }
  }
  return matches
}

/** Values that stand in a template, by the first template and name that has them. */
function templateValues(view: ProjectView, settingsFor: SettingsFor): Map<string, string> {
  const values = new Map<string, string>()
  for (const path of view.paths.filter((each) => isTemplatePath(each, settingsFor(each)))) {
    const text = view.text(path)
    for (const variable of text === null ? [] : variablesOf(text)) {
      const secret = secretOf(variable, (text as Text).content)
      if (secret !== null && !values.has(secret.value)) values.set(secret.value, path)
    }
  }
  return values
}

function envFile(path: string, view: ProjectView, settings: Settings): EnvFile[] {
  if (envName(path) === null || isTemplatePath(path, settings)) return []
  const text = view.text(path)
  const bound = text === null ? 'ignore' : boundIn(path, text.content, settings)
  if (text === null || bound === 'ignore') return []
  const file: EnvFile = { text, bound, environment: environmentOf(path), secrets: [] }
  const told = settings.checks.includes('weak')
  for (const variable of variablesOf(text)) {
    const secret = secretOf(variable, text.content)
    // what is weak by itself is told once, by the check `weak`
    if (secret === null || (told && isWeak(variable.name, secret.value, settings))) continue
    file.secrets.push({ ...secret, name: variable.name, file })
  }
  return [file]
}

function isWeak(name: string, value: string, { env }: Settings): boolean {
  return weaknessesOf(name, value, env).some((weakness) => !isAdvice(weakness))
}

/** Names of one environment. */
const SAME: Readonly<Record<string, string>> = {
  prod: 'production',
  prd: 'production',
  stage: 'staging',
  stg: 'staging',
  dev: 'development',
  devel: 'development',
  testing: 'test',
}
const ENVIRONMENTS = new Set([...Object.values(SAME), 'qa', 'uat', 'ci', 'preview', 'demo', 'live', 'preprod'])

/** `k8s/prod/.env` and `.env.production.local` are of production; '' where nothing names one: the base, and somebody's local copy of it. */
function environmentOf(path: string): string {
  const words = nameParts(path).map((word) => SAME[word] ?? word)
  return words.filter((word) => ENVIRONMENTS.has(word)).at(-1) ?? ''
}

/** What is for development comes first, so that the finding is where it does most harm. */
const REACH: readonly Bound[] = ['test', 'local', 'shared', 'production']

function byReach(a: EnvFile, b: EnvFile): number {
  return REACH.indexOf(a.bound) - REACH.indexOf(b.bound) || (a.text.entry.path < b.text.entry.path ? -1 : 1)
}

interface Flaw extends Pick<Match, 'rule' | 'title' | 'why'> {
  /** Two places that others issued the same for are no weakness of ours. */
  isNote: boolean
}

/** Of several flaws of one value the first counts. */
function flawOf(secret: Secret, templates: ReadonlyMap<string, string>, known: readonly Secret[]): Flaw | null {
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

function toMatch({ start, end, name, value }: Secret, { rule, title, why, isNote }: Flaw): Match {
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
