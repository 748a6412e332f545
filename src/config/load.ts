import { basename, extname } from 'node:path'
import type { FoundConfig } from './discover.ts'
import { ConfigError } from './error.ts'
import type { OwnRule } from '../model.ts'
import { draftsOf, type FileShape, type Layer, type Places, toLayer } from './layer.ts'
import { configSchema } from './schema/schema.ts'
import { parseJson } from './parse/json.ts'
import { ParseFailure, type Parsed } from './parse/place.ts'
import { parseToml } from './parse/toml.ts'
import { parseYaml } from './parse/yaml.ts'
import { NOT_A_FILE, readRegular } from './read.ts'
import { allowWays } from './rules/allows.ts'
import type { RuleDraft } from './rules/draft.ts'
import type { JudgeRule } from './rules/problem.ts'
import { type Issue, validate } from './schema/validate.ts'

/** A configuration is written by hand; anything larger is a mistake or an attack. */
const MAX_CHARACTERS = 1 << 20

/** What is needed to prove a file's own rules. */
export interface RuleContext {
  /** Rules of the files that hold for this folder too. */
  above: readonly OwnRule[]
  judge: JudgeRule
}

/**
 * Reads one configuration file: data, never code.
 * @throws ConfigError with file, line and column for anything that is not exactly what the schema describes.
 */
export async function loadLayer(found: FoundConfig, context: RuleContext): Promise<Layer> {
  const text = readText(found)
  const parsed = await parseFile(found, text)
  const value = parsed.value ?? {}
  const issue = validate(value, configSchema()) ?? nestedIssue(value as FileShape, found.prefix)
  if (issue !== null) throw await errorAt(found, parsed, issue)
  const file = value as FileShape
  const places = await placesOf(file, found, parsed)
  const drafts = draftsOf(file, found, places)
  const unproved = await ownRulesIssue(file, drafts, context)
  const ways = await allowWays(file.allow ?? {})
  const wrong = unproved ?? ways.issue
  if (wrong !== null) throw await errorAt(found, parsed, wrong)
  const rules = drafts.map(({ rule }) => rule)
  return toLayer(file, found, places, { rules, ways })
}

/** What judges patterns is only loaded for a file that brings some. */
async function ownRulesIssue(
  { rules = [] }: FileShape,
  drafts: readonly RuleDraft[],
  { above, judge }: RuleContext,
): Promise<Issue | null> {
  if (rules.length === 0) return null
  const { rulesIssue } = await import('./rules/problem.ts')
  return rulesIssue(rules, drafts, above, judge)
}

function readText({ file, label }: FoundConfig): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readRegular(file))
    if (text.length <= MAX_CHARACTERS || basename(file) === 'package.json') return text
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === NOT_A_FILE) throw new ConfigError(`${label}: is no regular file, so it is not read`)
    const isEncoding = error instanceof TypeError || code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
    throw new ConfigError(
      isEncoding ? `${label}: is not UTF-8 text; save it as UTF-8` : `${label}: cannot be read (${code ?? 'unknown error'})`,
    )
  }
  throw new ConfigError(`${label}: is larger than 1 MiB; a configuration is a short text`)
}

async function parseFile({ file, label }: FoundConfig, text: string): Promise<Parsed> {
  try {
    if (basename(file) === 'package.json') return below(await parseJson(text, true), 'hushgate')
    const extension = extname(file).toLowerCase()
    if (extension === '.json' || extension === '.jsonc') return await parseJson(text)
    if (extension === '.yaml' || extension === '.yml') return await parseYaml(text)
    if (extension === '.toml') return await parseToml(text)
  } catch (error) {
    if (error instanceof RangeError) throw new ConfigError(`${label}: is nested too deeply to be a configuration`)
    throw error instanceof ParseFailure ? new ConfigError(`${label}:${error.place.line}:${error.place.column}: ${error.message}`) : error
  }
  throw new ConfigError(`${label}: a configuration file ends in .json, .jsonc, .yaml, .yml or .toml`)
}

/** The part of a parsed file under one key. */
function below(parsed: Parsed, key: string): Parsed {
  const whole = parsed.value as Record<string, unknown> | null
  if (typeof whole !== 'object' || whole === null || !Object.hasOwn(whole, key))
    throw new ParseFailure(`holds no key "${key}"`, { line: 1, column: 1 })
  return { value: whole[key] ?? false, locate: (path, target) => parsed.locate([key, ...path], target) }
}

/** Settings of the whole run, which no sub-folder can decide. */
function nestedIssue({ baseline, size, foreign, allow }: FileShape, prefix: string): Issue | null {
  const whole: [string[], unknown][] = [
    [['baseline'], baseline],
    [['size', 'commitBudget'], size?.commitBudget],
    [['foreign'], foreign],
    [['allow', 'except'], allow?.except],
  ]
  const path = whole.find(([, value]) => value !== undefined)?.[0] ?? null
  if (prefix === '' || path === null) return null
  return { path, target: 'key', message: `"${path.join('.')}" holds for a whole run: set it in the root's configuration` }
}

async function errorAt(found: FoundConfig, parsed: Parsed, { path, target, message }: Issue): Promise<ConfigError> {
  // A file that is nested too deeply for its place to be found is still told what is wrong with it.
  const place = await parsed.locate(path, target).catch(() => null)
  if (place === null) return new ConfigError(`${found.label}: ${message}`)
  const { line, column } = place
  return new ConfigError(`${found.label}:${line}:${column}: ${message}`)
}

/** `hushgate.config.yaml:12` for each allow and each rule, so that a report can say what let a finding pass. */
async function placesOf(file: FileShape, found: FoundConfig, parsed: Parsed): Promise<Places> {
  const places: Places = { paths: [], values: [], pointers: [], except: [], rules: [] }
  for (const index of (file.rules ?? []).keys())
    places.rules.push(`${found.label}:${(await parsed.locate(['rules', index], 'value')).line}`)
  for (const list of ['paths', 'values', 'pointers', 'except'] as const) {
    for (const index of (file.allow?.[list] ?? []).keys()) {
      places[list].push(`${found.label}:${(await parsed.locate(['allow', list, index], 'value')).line}`)
    }
  }
  return places
}
