import { boundIn } from '../../../env/bound.ts'
import type { ProjectView, SettingsFor, Text } from '../../../model.ts'
import { readDotenv } from '../../../parse/formats/dotenv.ts'
import { type Composition, compositions } from '../compose/composition.ts'
import { type ComposeFile, readCompose } from '../compose/read.ts'
import type { Service } from '../compose/service.ts'
import { baseName } from '../../finding/whole-file.ts'
import { isTemplateName } from '../../path/env.ts'
import { type Image, openImage } from '../docker/image.ts'
import { isDockerfileName } from '../docker/name.ts'
import { COMPOSE_NAME } from '../kinds/compose.ts'
import { folderOf, joined } from '../../../value/path.ts'

/** What there is of containers in a project. */
export interface Scene {
  view: ProjectView
  compositions: readonly Composition[]
  /** Every compose file, also those that others only name. */
  files: ReadonlyMap<string, ComposeFile>
  /** By the Dockerfile's path and the context. */
  images: ReadonlyMap<string, Image>
  /** Whether a file is bound for one machine or for tests. */
  isMild(text: Text): boolean
}

export function openScene(view: ProjectView, settingsFor: SettingsFor): Scene {
  const files = composeFiles(view)
  // what a template will name when it is filled in nobody can tell
  const own = [...files.values()].filter(({ text, isTemplate }) => isComposeName(text.entry.path) && !isTemplate)
  const ways = compositions(own, files)
  return {
    view,
    files,
    compositions: ways,
    images: openImages(view, ways),
    isMild: (text) => MILD.has(boundIn(text.entry.path, text.content, settingsFor(text.entry.path))),
  }
}

const MILD: ReadonlySet<string> = new Set(['local', 'test', 'ignore'])

export const isComposeName = (path: string): boolean => COMPOSE_NAME.test(baseName(path))

/** Those called like one, and what they extend or include, which may do so in turn; of these what was read by now. */
export function composeFiles(view: ProjectView): Map<string, ComposeFile> {
  const files = new Map<string, ComposeFile>()
  const known = new Set(view.paths)
  const open = (path: string): void => {
    const text = files.has(path) || !known.has(path) ? null : readText(view, path)
    if (text === null) return
    const file = readCompose(text)
    files.set(path, file)
    for (const named of namedFiles(file)) open(named)
  }
  for (const path of view.paths.filter(isComposeName)) open(path)
  return files
}

/** Compose files that one extends or includes. */
export function namedFiles({ extensions, includes }: ComposeFile): string[] {
  return [...[...extensions.values()].map(({ file }) => file), ...includes].filter((path) => path !== null)
}

export function imageOf({ images }: Scene, { build }: Service): Image | null {
  if (build === null || build.dockerfile === null || build.context === null) return null
  return images.get(imageKey(build.dockerfile, build.context)) ?? null
}

function imageKey(dockerfile: string, context: string): string {
  return `${dockerfile}\n${context}`
}

/** Those that services build, and the other Dockerfiles with the folder that they are most likely built in. */
function openImages(view: ProjectView, ways: readonly Composition[]): Map<string, Image> {
  const built = ways.flatMap(({ services }) => [...services.values()].flatMap(({ build }) => build ?? []))
  const known = built.flatMap(({ dockerfile, context }) =>
    dockerfile === null || context === null ? [] : [[dockerfile, context] as const],
  )
  const named = new Set(known.map(([dockerfile]) => dockerfile))
  const others = view.paths
    .filter((path) => isDockerfileName(baseName(path)) && !named.has(path))
    .map((path) => [path, likelyContext(path)] as const)
  const images = new Map<string, Image>()
  for (const [dockerfile, context] of [...known, ...others]) {
    const text = images.has(imageKey(dockerfile, context)) ? null : readText(view, dockerfile)
    const image = text === null ? null : openImage(view, text, context)
    if (image !== null) images.set(imageKey(dockerfile, context), image)
  }
  return images
}

const APART = /^(?:docker|dockerfiles?|\.docker|deploy|deployment|build|ci|containers?)$/i

function likelyContext(dockerfile: string): string {
  const folder = folderOf(dockerfile)
  const parts = folder.split('/')
  const at = parts.findIndex((part) => APART.test(part))
  return at === -1 ? folder : parts.slice(0, at).join('/')
}

/** Templates of a file: `.env.example` for `.env`. */
export function templatesOf({ paths }: ProjectView, envFile: string): string[] {
  const folder = folderOf(envFile)
  return paths.filter((path) => folderOf(path) === folder && isTemplateName(path))
}

/** A file that only files which others name may name: it was not read, and counts as unknown. */
function readText(view: ProjectView, path: string): Text | null {
  try {
    return view.text(path)
  } catch {
    return null
  }
}

/** Names that an environment file sets; null: it is not in git, so that nobody here knows. */
export function namesIn(view: ProjectView, path: string): string[] | null {
  const text = readText(view, path)
  if (text === null) return null
  const fields = readDotenv(text.content)
  return Array.isArray(fields) ? fields.map(({ name }) => name) : []
}

/** The `.env` that compose reads beside its files. */
export function hasOwnEnv(view: ProjectView, folder: string): boolean {
  const path = joined(folder, '.env')
  return view.paths.includes(path) || view.isOnDisk(path) || templatesOf(view, path).length > 0
}
