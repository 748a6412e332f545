import type { ProjectCheck, ProjectMatch, ProjectView, SettingsFor, Warn } from '../../../model.ts'
import { byText } from '../../by-text.ts'
import { codeFiles, MAX_CODE_FILES } from '../code/files.ts'
import { DOCKERFILE_GLOBS } from '../docker/name.ts'
import { softened } from '../docker/soften.ts'
import { folderOf, joined } from '../../../value/path.ts'
import { containerFlaws, imageFlaws } from './container-env.ts'
import { envFileFlaws } from './env-files.ts'
import { hostFlaws } from './hosts.ts'
import { composeFiles, namedFiles, openScene } from './scene.ts'
import { siblingFlaws } from './siblings.ts'

const COMPOSE = [
  'compose',
  'docker-compose',
  'docker-stack',
  'compose[._-]*',
  'docker-compose[._-]*',
  'docker-stack[._-]*',
  '*.compose',
  '*.docker-compose',
]

/** Compose files, Dockerfiles, `.dockerignore` and environment files against each other and against the code that is built. */
export const containersCheck: ProjectCheck = {
  name: 'deploy',
  needs: 'project',
  reads: [
    ...COMPOSE.flatMap((name) => [`${name}.yml`, `${name}.yaml`]),
    ...DOCKERFILE_GLOBS,
    ...['.dockerignore', '*.dockerignore', '.env', '.env[._-]*', '*.env', 'env.example', 'env.sample', 'env.template', 'env.dist'],
  ],
  startsOnReads: true,
  readsMore: furtherFiles,
  run: findFlaws,
}

/** What compose files name, what git ignores around them, and code of what they build. */
function furtherFiles(view: ProjectView): string[] {
  const files = [...composeFiles(view).values()]
  const services = files.flatMap((file) => [...file.services.values()])
  const named = services.flatMap(({ envFiles, build }) => [...envFiles.map(({ path }) => path), build?.dockerfile ?? null])
  const paths = [...named, ...files.flatMap(namedFiles)].filter((path) => path !== null)
  const contexts = new Set(services.flatMap(({ build }) => build?.context ?? []))
  const code = [...contexts].flatMap((context) => codeFiles(view.paths, context)).slice(0, 3 * MAX_CODE_FILES)
  const ignores = ['', ...paths.map(folderOf)].map((folder) => joined(folder, '.gitignore'))
  return [...paths, ...ignores, ...code]
}

function findFlaws(view: ProjectView, settingsFor: SettingsFor, warn?: Warn): ProjectMatch[] {
  const scene = openScene(view, settingsFor)
  for (const { text, problems, limits, isTemplate } of scene.files.values()) {
    const [problem] = problems
    if (problem !== undefined && !isTemplate)
      warn?.({ path: text.entry.path, line: problem.line, message: `no valid YAML (${problem.message}): only read line by line` })
    for (const { line, message } of limits) warn?.({ path: text.entry.path, line, message })
  }
  const found = scene.compositions.flatMap((way) => [
    ...siblingFlaws(scene, way),
    ...envFileFlaws(scene, way),
    ...hostFlaws(way),
    ...containerFlaws(scene, way),
  ])
  const all = byText(onceEach([...found, ...imageFlaws(scene)]))
  return [...all].flatMap(([text, matches]) => softened(matches, text, settingsFor(text.entry.path)).map((match) => ({ text, match })))
}

/** Files are used in more than one way: what is lacking in several is told once. */
function onceEach(found: readonly ProjectMatch[]): ProjectMatch[] {
  const known = new Map<string, ProjectMatch>()
  for (const each of found) {
    const { rule, name, start } = each.match
    const key = JSON.stringify([each.text.entry.path, rule, name, start])
    const first = known.get(key)
    if (first === undefined || (first.match.severity === 'low' && each.match.severity !== 'low')) known.set(key, each)
  }
  return [...known.values()]
}
