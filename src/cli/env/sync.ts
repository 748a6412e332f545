import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { addName } from '../../env/dotenv/edit.ts'
import { parseDotenv } from '../../parse/dotenv/parse.ts'
import { isComposePath, readCompose } from '../../env/project/compose.ts'
import type { ProjectFile } from '../../env/rotate/platforms.ts'
import { compare, type Lack, type Mention, type SyncInput } from '../../env/sync/sync.ts'
import { EXIT, type ExitCode } from '../../model.ts'
import { isTemplatePath } from '../../scan/path/env.ts'
import { asksForVariables } from '../../scan/template/missing.ts'
import { neededBy } from '../../scan/template/needed.ts'
import { settingsFor } from '../rules/settings.ts'
import { EnvError } from './error.ts'
import { namesIn } from './folder.ts'
import { openProject, type Project, shownPath } from './local.ts'
import { readContent } from './read.ts'
import { projectFiles } from './rollout.ts'
import { showSync } from './sync-text.ts'
import { editPlainFile } from './write.ts'

export interface SyncFlags {
  env?: string
  template?: string
  write?: true
  format: 'human' | 'json'
}

const DEFAULT_ENV = '.env'
const DEFAULT_TEMPLATE = '.env.example'

/** Compares what stands in a folder and below it: this one, or where it has nothing to compare the nearest above. @throws EnvError */
export async function syncEnv({ env, template, write, format }: SyncFlags): Promise<ExitCode> {
  const { settings } = await settingsFor('.')
  const project = await openProject()
  const isTemplate = (name: string): boolean => isTemplatePath(name, settings)
  const folder = template === undefined && env === undefined ? baseOf(project, isTemplate) : process.cwd()
  const here = namesIn(folder)
  const named = (name: string): string => relative(process.cwd(), join(folder, name))
  const templates = here.filter(isTemplate)
  const [first] = templates.includes(DEFAULT_TEMPLATE) ? [DEFAULT_TEMPLATE] : templates
  const templateFile = template ?? (first === undefined ? undefined : named(first))
  const envFile = env ?? (here.includes(DEFAULT_ENV) ? named(DEFAULT_ENV) : undefined)
  const files = below(project, folder)
  const input = inputOf(templateFile, envFile, files)
  if (input.template === null && input.env === null && input.code.length === 0 && input.compose === null)
    throw new EnvError('there is no template, no .env, no compose file and no code that reads variables here, so nothing could be compared')
  const lacks = compare(input)
  const target = templateFile ?? named(DEFAULT_TEMPLATE)
  const missing = lacks.filter(({ place }) => place === 'template').map(({ name }) => name)
  if (write && missing.length > 0) editPlainFile(target, (content) => missing.reduce(addName, content ?? ''))
  const left = write ? lacks.filter(({ place }) => place !== 'template') : lacks
  await showSync(left, { template: target, env: envFile ?? named(DEFAULT_ENV), added: write ? missing : [] }, format)
  return left.some(({ place }: Lack) => place !== 'code') ? EXIT.findings : EXIT.clean
}

/** The nearest folder, from here to the top, with a template, a .env or a compose file; where there is none, the top. */
function baseOf({ top }: Project, isTemplate: (name: string) => boolean): string {
  const isBase = (name: string): boolean => name === DEFAULT_ENV || isTemplate(name) || isComposePath(name)
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (folder === top || folder === dirname(folder) || namesIn(folder).some(isBase)) return folder
  }
}

/** Files of the project that lie in a folder or below, by paths from the current one. */
function below(project: Project, folder: string): ProjectFile[] {
  const prefix = relative(project.top, folder).split(sep).join('/')
  const start = prefix === '' ? '' : `${prefix}/`
  const files = projectFiles(project, (path) => path.startsWith(start) && (asksForVariables(path) || isComposePath(path)))
  return files.map(({ path, content }) => ({ path: shownPath(project, path), content }))
}

function inputOf(template: string | undefined, env: string | undefined, files: readonly ProjectFile[]): SyncInput {
  const [compose, code] = [files.filter(({ path }) => isComposePath(path)), files.filter(({ path }) => !isComposePath(path))]
  const named = template === undefined ? null : namesOf(template, true)
  return {
    template: named,
    env: env === undefined ? null : namesOf(env, false),
    compose: compose.length === 0 ? null : composeOf(compose),
    code: code.flatMap((file) => mentions(file, false)),
    mentioned: mentionedOf(named?.names ?? [], files),
  }
}

/** Names that a template offers in a comment count: `# SENTRY_DSN=`. */
const OFFERED = /^[ \t]{0,20}#{1,3}[ \t]{0,20}(?:export[ \t]{1,9})?([A-Za-z_]\w{0,100})[ \t]{0,9}=/gm

function namesOf(file: string, isTemplate: boolean): { file: string; names: Mention[] } {
  const content = readContent(resolve(file))
  const names = parseDotenv(content).assignments.map(({ name, line }) => ({ name, where: `${file}:${line}` }))
  const offered = isTemplate ? [...content.matchAll(OFFERED)].map(([, name = '']) => ({ name, where: file })) : []
  return { file, names: [...names, ...offered] }
}

function mentions({ path, content }: ProjectFile, isCompose: boolean): Mention[] {
  let [line, at] = [1, 0]
  return neededBy(content, isCompose).map(({ name, start }) => {
    for (let end = content.indexOf('\n', at); end !== -1 && end < start; end = content.indexOf('\n', at)) [line, at] = [line + 1, end + 1]
    return { name, where: `${path}:${line}` }
  })
}

function composeOf(files: readonly ProjectFile[]): NonNullable<SyncInput['compose']> {
  const read = files.map((file) => ({ file, compose: readCompose(file.content) }))
  const given = read.flatMap(({ file, compose }) =>
    compose.services.flatMap(({ variables, secrets }) => [
      ...variables.map(({ name, line }) => ({ name, where: `${file.path}:${line}` })),
      ...secrets.map((name) => ({ name: name.toUpperCase().replaceAll('-', '_'), where: file.path })),
    ]),
  )
  return {
    needed: files.flatMap((file) => mentions(file, true)),
    given,
    files: read.flatMap(({ compose }) => compose.services.flatMap(({ envFiles }) => envFiles.map((path) => basename(path)))),
  }
}

/** In any letter case: settings classes read SECRET_KEY as secret_key. */
function mentionedOf(names: readonly Mention[], files: readonly ProjectFile[]): Set<string> {
  const texts = files.map(({ content }) => content.toLowerCase())
  return new Set(names.map(({ name }) => name).filter((name) => texts.some((text) => text.includes(name.toLowerCase()))))
}
