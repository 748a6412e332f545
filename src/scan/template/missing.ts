import { boundFor } from '../../env/bound.ts'
import { lineIndexAt } from '../../decode/text.ts'
import type { Match, ProjectCheck, ProjectMatch, ProjectView, SettingsFor, Text } from '../../model.ts'
import { isProgram } from '../ordinary.ts'
import { isTemplatePath } from '../path/env.ts'
import { neededBy } from './needed.ts'
import { ENV_GLOBS } from './globs.ts'
import { namesIn } from './variables.ts'

const COMPOSE = /(?:^|\/)(?:docker-)?compose[\w.-]{0,60}\.ya?ml$/i
/** What is built, brought in or generated. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|out|target|\.next|\.nuxt|coverage|migrations|site-packages)\/|\.min\.[a-z]+$|\.d\.ts$/i
/** Code that reads the environment for the rest: a change of it starts the check. */
const STARTS = [
  'compose*.yml compose*.yaml docker-compose*.yml docker-compose*.yaml',
  'settings.py config.py config.js config.ts config.mjs env.js env.ts env.mjs settings.ts settings.js main.py app.py main.go app.js app.ts server.js server.ts',
].flatMap((line) => line.split(' '))
/** More code than this is not read for it: `hushgate env sync` reads all. */
const MAX_FILES = 400
/** So many of one template are told. */
const MAX_LACKS = 200

/** Variables that code or a compose file cannot do without and that no template beside or above it names. */
export const missingCheck: ProjectCheck = {
  name: 'template',
  needs: 'project',
  reads: [...ENV_GLOBS, ...STARTS],
  startsOnReads: true,
  readsMore: (view, settingsFor) => {
    const templates = templatesOf(view, settingsFor)
    return templates.length === 0 ? [] : [...templates, ...readersOf(view, new Set(templates.map(folderOf)))]
  },
  run: findMissing,
}

function templatesOf({ paths }: ProjectView, settingsFor: SettingsFor): string[] {
  return paths.filter((path) => isTemplatePath(path, settingsFor(path)) && !/(?:^|\/)(?:node_modules|vendor)\//.test(path))
}

/** Files that ask for variables, below a template's folder, that are no tests and no examples. */
function readersOf({ paths }: ProjectView, folders: ReadonlySet<string>): string[] {
  const readers = paths.filter((path) => asksForVariables(path) && nearest(path, folders) !== null)
  return readers.slice(0, MAX_FILES)
}

/** Whether a path is that of code or of a compose file that runs where the application does. */
export function asksForVariables(path: string): boolean {
  return (isProgram(path) || COMPOSE.test(path)) && !FOREIGN.test(path) && isDeployed(path)
}

const isDeployed = (path: string): boolean => ['shared', 'production'].includes(boundFor(path))

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** The folder of a template that is nearest above a path; null: there is none. */
function nearest(path: string, folders: ReadonlySet<string>): string | null {
  for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
    if (folders.has(folder)) return folder
    if (folder === '') return null
  }
}

interface Lack {
  name: string
  where: string
}

function findMissing(view: ProjectView, settingsFor: SettingsFor): ProjectMatch[] {
  const templates = templatesOf(view, settingsFor).flatMap((path) => view.text(path) ?? [])
  const folders = new Set(templates.map(({ entry }) => folderOf(entry.path)))
  const named = new Map([...folders].map((folder) => [folder, namesAbove(folder, templates)]))
  const lacks = new Map<string, Map<string, Lack>>()
  for (const path of folders.size === 0 ? [] : readersOf(view, folders)) {
    const text = view.text(path)
    const folder = nearest(path, folders)
    if (text === null || folder === null) continue
    for (const { name, start } of neededBy(text.content, COMPOSE.test(path))) {
      const lacking = lacks.get(folder) ?? new Map<string, Lack>()
      if (named.get(folder)?.has(name) || lacking.has(name)) continue
      lacks.set(folder, lacking.set(name, { name, where: `${path}:${lineIndexAt(text.lineStarts, start) + text.firstLine}` }))
    }
  }
  return [...lacks].flatMap(([folder, lacking]) => {
    const text = templates.find(({ entry }) => folderOf(entry.path) === folder) as Text
    return [...lacking.values()].slice(0, MAX_LACKS).map((lack) => ({ text, match: tell(text, lack) }))
  })
}

/** What the templates of a folder and of those above it name: a template at the top is for all. */
function namesAbove(folder: string, templates: readonly Text[]): Set<string> {
  return new Set(templates.filter(({ entry }) => folder.startsWith(folderOf(entry.path))).flatMap((text) => [...namesIn(text)]))
}

/** Each by itself, so that one that a commit adds is new beside those that were lacking before; at the end, where its line would go. */
function tell({ bytes }: Text, { name, where }: Lack): Match {
  return {
    ...{ check: 'template', rule: 'template-missing-variable', title: 'Variable missing in a template', name, plain: true },
    ...{ severity: 'low', confidence: 'high', strengthBits: 0, rank: 2, links: { revoke: null, docs: null } },
    start: bytes.length,
    end: bytes.length,
    why: `no line is there for ${name} (${where})`,
    fix: [`add a line with the name ${name} and a placeholder`],
  }
}
