import { boundIn } from '../../env/bound.ts'
import { isAdvice, weaknessesOf } from '../../env/strength/index.ts'
import type { Bound, ProjectCheck, ProjectMatch, ProjectView, Settings, SettingsFor, Text } from '../../model.ts'
import { nameParts } from '../../value/name-parts.ts'
import { envName, isTemplatePath } from '../path/env.ts'
import { type EnvFile, flawOf, type Secret, toMatch } from './flaws.ts'
import { ENV_GLOBS } from './globs.ts'
import { secretOf } from './values.ts'
import { variablesOf } from './variables.ts'

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
