import { baseName } from '../../finding/whole-file.ts'
import { folderOf } from '../../../value/path.ts'
import { type ComposeFile, MAX_EXTENDS } from './read.ts'
import { mergeServices, type Service } from './service.ts'

/** Files that are used together, as `docker compose -f … -f …` reads them. */
export interface Composition {
  files: readonly ComposeFile[]
  services: ReadonlyMap<string, Service>
  /** Everything that it names is there: a service that is not, is lacking. */
  isWhole: boolean
}

const BASE = /^(?:docker-)?(?:compose|stack)\.ya?ml$/i
const OVERRIDE = /^(?:docker-)?compose\.override\.ya?ml$/i
/** Of one folder. */
const MAX_WAYS = 40

/**
 * The ways in which the files of each folder are used: the base with its override; every other file upon the base, or alone if it says of each of
 * its services what they run.
 */
export function compositions(files: readonly ComposeFile[], all: ReadonlyMap<string, ComposeFile>): Composition[] {
  const folders = new Map<string, ComposeFile[]>()
  for (const file of files) {
    const folder = folderOf(file.text.entry.path)
    folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  return [...folders.values()].flatMap((group) =>
    waysOf(group)
      .slice(0, MAX_WAYS)
      .map((way) => compose(way, all)),
  )
}

function waysOf(group: readonly ComposeFile[]): ComposeFile[][] {
  const named = (shape: RegExp): ComposeFile[] => group.filter(({ text }) => shape.test(baseName(text.entry.path)))
  const [base, overrides] = [named(BASE).slice(0, 1), named(OVERRIDE)]
  const others = group.filter((file) => !base.includes(file) && !overrides.includes(file))
  const ways = others.map((file) => (base.length === 0 || standsAlone(file) ? [file] : [...base, file]))
  return base.length + overrides.length === 0 ? ways : [[...base, ...overrides], ...ways]
}

function standsAlone({ services, extensions }: ComposeFile): boolean {
  return [...services.values()].every(({ name, image, build }) => image !== null || build !== null || extensions.has(name))
}

function compose(way: readonly ComposeFile[], all: ReadonlyMap<string, ComposeFile>): Composition {
  const services = new Map<string, Service>()
  const files = [...new Set(way.flatMap((file) => withIncluded(file, all, MAX_EXTENDS)))]
  for (const file of files) {
    for (const [name] of file.services) {
      const own = resolved(file, name, all, MAX_EXTENDS)
      const known = services.get(name)
      if (own !== null) services.set(name, known === undefined ? own : mergeServices(known, own))
    }
  }
  return { files, services, isWhole: files.every((file) => isWhole(file, all)) }
}

/** What a file includes comes before it. */
function withIncluded(file: ComposeFile, all: ReadonlyMap<string, ComposeFile>, depth: number): ComposeFile[] {
  const included = depth === 0 ? [] : new Set(file.includes.flatMap((path) => all.get(path ?? '') ?? []))
  return [...[...included].flatMap((each) => withIncluded(each, all, depth - 1)), file]
}

/** A service with what it extends. */
function resolved(file: ComposeFile, name: string, all: ReadonlyMap<string, ComposeFile>, depth: number): Service | null {
  const own = file.services.get(name) ?? null
  const extension = file.extensions.get(name)
  if (own === null || extension === undefined || depth === 0) return own
  const other = extension.isElsewhere ? all.get(extension.file ?? '') : file
  const base = other === undefined ? null : resolved(other, extension.service, all, depth - 1)
  return base === null ? own : { ...mergeServices(base, own), place: own.place }
}

function isWhole(
  { includes, extensions, hasExternalNetwork, problems, limits, isTemplate }: ComposeFile,
  all: ReadonlyMap<string, ComposeFile>,
): boolean {
  const isThere = (path: string | null): boolean => path !== null && all.has(path)
  const others = [...extensions.values()].filter(({ isElsewhere }) => isElsewhere)
  return (
    problems.length + limits.length === 0 &&
    !isTemplate &&
    !hasExternalNetwork &&
    includes.every(isThere) &&
    others.every(({ file }) => isThere(file))
  )
}
