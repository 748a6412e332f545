import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { CHECK_NAMES, type CheckName, type GlobTest, type Settings, type SettingsFor, type SourceRequest } from '../model.ts'
import type { CommandLine } from './args.ts'
import { BASELINE_NAME, discover, type Discovered, type FoundConfig } from './discover.ts'
import type { ForeignFiles } from './foreign/index.ts'
import type { Layer } from './layer.ts'
import { type Fixed, foreignTools, mergeSettings, needsGlobs } from './merge.ts'
import type { JudgeRule } from './rules/problem.ts'
import { type Environment, sourceOf } from './source.ts'
import { folderOf } from '../value/path.ts'

/** Where a run stands. */
export interface Base {
  /** Absolute root of the work tree; null outside any repository (then `cwd` is searched). */
  root: string | null
  /** Absolute. */
  cwd: string
  /** Only PRE_COMMIT_FROM_REF and PRE_COMMIT_TO_REF are read. Absent: no environment. */
  env?: Environment
  /** What the hook or command runs; absent: every check. */
  checks?: readonly CheckName[]
  /** What to look at where nobody says; absent: auto. */
  source?: SourceRequest
  /** Loads the glob library (its result is to be cached); called only if some glob is set. */
  loadGlobs?: () => Promise<GlobTest>
  /** Proves an own rule; called only if a configuration has some. */
  judgeRule?: JudgeRule
  /** Ids of built-in rules; called only if another tool's file may bring rules. */
  builtInIds?: () => Promise<ReadonlySet<string>>
}

/** The settings of a run: `top` for everything, `forPath` for one path. */
export interface SettingsTree {
  readonly top: Settings
  readonly forPath: SettingsFor
  /** What `nestedSettings` goes on from. */
  readonly state: TreeState
}

interface TreeState {
  readonly folder: string
  readonly base: Base
  readonly fixed: Fixed
  readonly rootLayers: readonly Layer[]
  /** --config: no other file counts. */
  readonly isPinned: boolean
  /** What each folder's own file says, by folder relative to the root; null: no file. */
  readonly layers: Map<string, Layer | null>
  /** What holds in the folders that have a file. */
  readonly settings: Map<string, Settings>
}

/**
 * Reads the root's configuration (or the one that --config names) and merges it with the command line.
 * @throws ConfigError
 */
export async function loadSettings(line: CommandLine, base: Base): Promise<SettingsTree> {
  const folder = base.root ?? base.cwd
  const here = discoverRoot(line, folder, base.cwd)
  const rootLayers = here.config === null ? [] : [await load(here.config, base, [])]
  const fixed: Fixed = {
    line,
    cwd: base.cwd,
    checks: base.checks ?? CHECK_NAMES,
    source: sourceOf(line, base.env ?? {}, base.source),
    foundBaseline: here.hasBaseline ? resolve(folder, BASELINE_NAME) : null,
    foreign: here.foreign.length === 0 ? null : await foreignOf(folder, here.foreign, rootLayers, base),
  }
  const state: TreeState = { folder, base, fixed, rootLayers, isPinned: line.config !== undefined, layers: new Map(), settings: new Map() }
  const top = await ready(rootLayers, state)
  return { top, forPath: () => top, state }
}

/**
 * Adds the configuration files of sub-folders: `folders` are those of the paths to be looked at, relative to the root and `/`-separated.
 * Each of them and of the folders above is listed once per tree; the returned function answers for paths in them, and in those that are added
 * to the same tree later.
 * @param listed names that may be configurations (`mayConfigure`), of folders that somebody has listed
 * @throws ConfigError
 */
export async function nestedSettings(
  tree: SettingsTree,
  folders: Iterable<string>,
  listed?: ReadonlyMap<string, readonly string[]>,
): Promise<SettingsFor> {
  const { state, top } = tree
  if (state.isPinned) return tree.forPath
  const { settings } = state
  for (const folder of withAncestors(folders)) {
    const layer = await layerOf(folder, state, listed?.get(folder))
    if (layer !== null && !settings.has(folder))
      settings.set(folder, await ready([...state.rootLayers, ...layersAbove(folder, state)], state))
  }
  return (path) => (settings.size === 0 ? top : (nearestSettings(settings, path) ?? top))
}

/** The folders that paths lie in, '' for the root. */
export function foldersOf(entries: readonly { path: string }[]): Set<string> {
  return new Set(entries.map(({ path }) => folderOf(path)))
}

function discoverRoot(line: CommandLine, folder: string, cwd: string): Discovered {
  if (line.config === undefined) return discover(folder, '')
  const file = resolve(cwd, line.config)
  return { config: { file, label: line.config, prefix: '' }, hasBaseline: existsSync(resolve(folder, BASELINE_NAME)), foreign: [] }
}

/** The parsers and the schema are only loaded where a configuration file exists. */
async function load(found: FoundConfig, { judgeRule = noJudge }: Base, above: readonly Layer[]): Promise<Layer> {
  const { loadLayer } = await import('./load.ts')
  return loadLayer(found, { above: above.flatMap(({ rules }) => rules), judge: judgeRule })
}

/** An own rule means that somebody forgot to hand over what proves it. */
const noJudge: JudgeRule = () => {
  throw new Error('own rules are configured but nothing that proves them was handed over')
}

/** The readers of other tools' files are only loaded where such a file exists and counts. */
async function foreignOf(
  folder: string,
  names: readonly string[],
  layers: readonly Layer[],
  { builtInIds }: Base,
): Promise<ForeignFiles | null> {
  const { tools } = foreignTools(layers)
  if (tools.length === 0) return null
  const { loadForeign } = await import('./foreign/index.ts')
  const own = layers.flatMap(({ rules }) => rules.map(({ id }) => id))
  const builtIn = names.some((name) => name.endsWith('.toml')) ? await builtInIds?.() : undefined
  return loadForeign(folder, names, tools, new Set([...own, ...(builtIn ?? [])]))
}

async function layerOf(folder: string, state: TreeState, names?: readonly string[]): Promise<Layer | null> {
  const known = state.layers.get(folder)
  if (known !== undefined) return known
  const { config } = discover(`${state.folder}/${folder}`, folder, names)
  const layer = config === null ? null : await load(config, state.base, [...state.rootLayers, ...layersAbove(folderOf(folder), state)])
  state.layers.set(folder, layer)
  return layer
}

async function ready(layers: readonly Layer[], { fixed, base }: TreeState): Promise<Settings> {
  const settings = mergeSettings(layers, fixed, noGlobs)
  if (!needsGlobs(settings) || base.loadGlobs === undefined) return settings
  return mergeSettings(layers, fixed, await base.loadGlobs())
}

/** Nothing matches an empty list; a list means that somebody forgot to hand over the glob library. */
const noGlobs: GlobTest = (_path, globs) => {
  if (globs.length > 0) throw new Error('globs are configured but no glob function was loaded')
  return false
}

/** The folders and those above them, without the root, from the top down. */
function withAncestors(folders: Iterable<string>): string[] {
  const found = new Set<string>()
  for (const folder of folders) {
    for (let end = folder.length; end > 0; end = folder.lastIndexOf('/', end - 1)) {
      const ancestor = folder.slice(0, end)
      if (ancestor === '.' || found.has(ancestor)) break
      found.add(ancestor)
    }
  }
  return [...found].sort()
}

/** The files of a folder and of the folders above it, from the top down; they have been read before (`withAncestors` sorts). */
function layersAbove(folder: string, { layers }: TreeState): Layer[] {
  return withAncestors([folder]).flatMap((ancestor) => layers.get(ancestor) ?? [])
}

function nearestSettings(settings: ReadonlyMap<string, Settings>, path: string): Settings | undefined {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const found = settings.get(path.slice(0, end))
    if (found !== undefined) return found
  }
  return undefined
}
