import { resolve } from 'node:path'
import { type CheckName, FOREIGN_TOOLS, type ForeignTool, type GlobTest, type Settings, type SourceRequest } from '../model.ts'
import type { CommandLine } from './args.ts'
import { mergeEnv } from './env.ts'
import { ConfigError } from './error.ts'
import type { ForeignFiles } from './foreign/index.ts'
import type { Layer } from './layer.ts'
import { OPTIONS } from './options.ts'
import { parseSize } from './units.ts'

/** What is fixed before any configuration file is read. */
export interface Fixed {
  line: CommandLine
  source: SourceRequest
  cwd: string
  /** The checks of this hook or command; --check narrows them. */
  checks: readonly CheckName[]
  /** Absolute name of the baseline that stands at the root, or null. */
  foundBaseline: string | null
  /** What the files of other tools say, or null where there are none that count. */
  foreign: ForeignFiles | null
}

/** Defaults ← files from the root down ← command line. Lists add up, the nearest scalar counts; the result is frozen. */
export function mergeSettings(layers: readonly Layer[], fixed: Fixed, globs: GlobTest): Settings {
  const { line, cwd } = fixed
  return deepFreeze({
    checks: chosenChecks(fixed),
    source: fixed.source,
    cwd,
    paths: [...line.paths],
    thorough: line.thorough ?? last(layers, (layer) => layer.thorough) ?? false,
    formats: reportTargets(line, cwd),
    color: line.color ?? null,
    quiet: line.quiet ?? false,
    cache: line.cache ?? true,
    exclude: [...all(layers, (layer) => layer.exclude), ...(line.exclude ?? [])],
    baseline: line.baseline === undefined ? (last(layers, (layer) => layer.baseline) ?? fixed.foundBaseline) : resolve(cwd, line.baseline),
    allow: {
      paths: all(layers, (layer) => layer.allow.paths),
      values: all(layers, (layer) => layer.allow.values),
      pointers: all(layers, (layer) => layer.allow.pointers),
    },
    env: mergeEnv(layers),
    size: sizeSettings(layers, line),
    entropy: { minBits: last(layers, (layer) => layer.minBits) ?? (defaultOf('entropy.minBits') as number) },
    ...foreignSettings(layers, fixed.foreign),
    globs,
  })
}

/** Whose files and whose comments count; without a word about it, everybody's. `comments` stands for those of all. */
export function foreignTools(layers: readonly Layer[]): { tools: ForeignTool[]; comments: ForeignTool[] } {
  const said = last(layers, (layer) => layer.foreign)
  const tools = FOREIGN_TOOLS.filter((tool) => said?.includes(tool) ?? true)
  return { tools, comments: said?.includes('comments') ? [...FOREIGN_TOOLS] : tools }
}

function foreignSettings(layers: readonly Layer[], files: ForeignFiles | null): Pick<Settings, 'rules' | 'foreign'> {
  const { rules = [], allows = [], ignores = [], secrets = new Map(), needs = [], warnings = [] } = files ?? {}
  const except = all(layers, (layer) => layer.allow.except)
  return {
    rules: { own: [...all(layers, (layer) => layer.rules), ...rules] },
    foreign: { comments: foreignTools(layers).comments, allows: [...except, ...allows], ignores, secrets, needs, warnings },
  }
}

/** The nearest folder's limits come first, because the first match decides. */
function sizeSettings(layers: readonly Layer[], line: CommandLine): Settings['size'] {
  return {
    maxBytes: line.maxBytes ?? last(layers, (layer) => layer.maxBytes) ?? (parseSize(defaultOf('size.max') as number) as number),
    limits: all([...layers].reverse(), (layer) => layer.limits),
    commitBudgetBytes: last(layers, (layer) => layer.commitBudgetBytes),
    enforceAll: line.enforceAll ?? false,
  }
}

function chosenChecks({ line, checks }: Fixed): CheckName[] {
  const chosen = checks.filter((name) => line.check?.includes(name) ?? true)
  if (chosen.length > 0) return chosen
  throw new ConfigError(`--check ${(line.check ?? []).join(', ')}: this hook runs ${checks.join(', ')}; choose among these`)
}

/** With every report in a file, a person still gets the human one. */
export function reportTargets(line: Pick<CommandLine, 'format'>, cwd: string): Settings['formats'] {
  const named = (line.format ?? []).map(({ format, file }) => ({ format, file: file === null ? null : resolve(cwd, file) }))
  return named.some(({ file }) => file === null) ? named : [{ format: 'human', file: null }, ...named]
}

/** Whether the glob library has to be loaded at all. */
export function needsGlobs({ exclude, env, size, allow, rules, foreign }: Settings): boolean {
  const ofRules = rules.own.flatMap(({ globs = [], except }) => [...globs, ...except.flatMap((each) => each.globs ?? [])])
  const ofForeign = foreign?.allows.flatMap((each) => each.globs) ?? []
  return [ofRules, ofForeign, exclude, env.templates, env.bound, size.limits, allow.paths, allow.pointers].some((list) => list.length > 0)
}

function defaultOf(key: string): unknown {
  return OPTIONS.find((option) => option.key === key)?.default
}

function all<Item>(layers: readonly Layer[], pick: (layer: Layer) => readonly Item[]): Item[] {
  return layers.flatMap((layer) => [...pick(layer)])
}

function last<Value>(layers: readonly Layer[], pick: (layer: Layer) => Value | null): Value | null {
  return layers.reduce<Value | null>((found, layer) => pick(layer) ?? found, null)
}

function deepFreeze<Value extends object>(value: Value): Value {
  for (const child of Object.values(value)) if (typeof child === 'object' && child !== null) deepFreeze(child)
  return Object.freeze(value)
}
