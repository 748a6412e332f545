import type { ProjectView, Span, Text } from '../../../model.ts'
import { type Dockerfile, readDockerfile, type Word } from '../../../parse/dockerfile.ts'
import { excludedBy, type IgnoreRule, readDockerignore } from '../../../parse/dockerignore.ts'
import { baseName } from '../../finding/whole-file.ts'
import { envName, isTemplateName } from '../../path/env.ts'
import { folderOf, joined } from '../../../value/path.ts'
import { within } from '../paths.ts'
import { copied } from './copies.ts'
import { shippedStages, stageNumbers } from './stages.ts'

/** COPY or ADD from the build context. */
export interface Copy {
  source: Word
  /** What of it ends in the image that is shipped. */
  isShipped: boolean
}

/** A build: a Dockerfile, the folder that it may copy from, and what that leaves out. */
export interface Image {
  text: Text
  file: Dockerfile
  /** From the top. */
  context: string
  copies: readonly Copy[]
  /** Names that ENV sets. */
  variables: ReadonlySet<string>
  ignore: { text: Text; rules: readonly IgnoreRule[] } | null
}

export function openImage(view: ProjectView, text: Text, context: string): Image {
  const file = readDockerfile(text.content)
  const [stages, shipped] = [stageNumbers(file), shippedStages(file)]
  const copies = file.instructions.flatMap((instruction, i): Copy[] => {
    const isOwn = !instruction.flags.some(({ name }) => name === 'from')
    const sources = isOwn ? (copied(instruction)?.sources ?? []) : []
    return sources.map((source) => ({ source, isShipped: shipped.has(stages[i] as number) }))
  })
  const names = file.instructions.filter(({ keyword }) => keyword === 'ENV').flatMap(({ settings }) => settings.map(({ name }) => name))
  return { ...{ text, file, context, copies }, variables: new Set(names), ignore: ignoreOf(view, text.entry.path, context) }
}

/** The one beside the Dockerfile goes before that of the context (docs.docker.com/build/concepts/context/#filename-and-location). */
function ignoreOf(view: ProjectView, dockerfile: string, context: string): Image['ignore'] {
  const text = view.text(`${dockerfile}.dockerignore`) ?? view.text(joined(context, '.dockerignore'))
  return text === null ? null : { text, rules: readDockerignore(text.content) }
}

/** The line that keeps a file of the project out of the build. */
export function hiddenBy({ ignore, context }: Image, path: string): { text: Text; span: Span } | null {
  const name = within(context, path)
  const rule = ignore === null || name === null ? null : excludedBy(ignore.rules, name)
  return rule === null || ignore === null ? null : { text: ignore.text, span: { start: rule.start, end: rule.end } }
}

/** The copy that takes a file with its folder. */
export function takenBy({ copies, context }: Image, path: string): Copy | null {
  const name = within(context, path)
  const taking = name === null ? [] : copies.filter(({ source }) => takes(source.value, name))
  return taking.find(({ isShipped }) => isShipped) ?? taking[0] ?? null
}

/** `.`, `./`, `*`, `app/`: a folder, not the file itself. */
function takes(source: string, name: string): boolean {
  const folder = source.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '')
  if (folder === '' || folder === '.') return true
  if (folder === '*') return !name.includes('/')
  return name.startsWith(`${folder}/`)
}

/** The copy that names the file itself. */
export function namedBy({ copies, context }: Image, path: string): Copy | null {
  const name = within(context, path)
  return copies.find(({ source }) => source.value.replace(/^(?:\.?\/)+/, '') === name) ?? null
}

/** Environment files that lie in a build's context, or will lie there: in git, on disk, or where a template says so. */
export function envFilesIn(view: ProjectView, context: string): string[] {
  const tracked = view.paths.filter((path) => within(context, path) !== null && envName(path) !== null && SHIPPED.test(baseName(path)))
  const onDisk = COMMON.map((name) => joined(context, name)).filter((path) => view.isOnDisk(path))
  const templates = view.paths.filter((path) => folderOf(path) === context && isTemplateName(path))
  return [...new Set([...tracked, ...onDisk, ...(templates.length === 0 ? [] : [joined(context, '.env')])])].sort()
}

const COMMON = ['.env', '.env.local', '.env.production', '.env.prod', '.env.staging'] as const
const SHIPPED = /^\.env(?:\.(?:local|prod|production|staging|live))?$/i
