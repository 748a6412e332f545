import type { Bound, Settings } from '../model.ts'
import { nameParts } from '../value/name-parts.ts'

export type { Bound } from '../model.ts'

/** The same as boundFor where the configuration says nothing else. ignore: it is not to be judged. */
export function boundIn(path: string, content: string, { env, globs }: Pick<Settings, 'env' | 'globs'>): Bound | 'ignore' {
  const said = env.bound.find(({ glob }) => globs(path, [glob]))
  return said?.bound ?? boundFor(path, content)
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What names an environment. Staging is reached from outside as production is. */
const WORDS: readonly (readonly [Bound, ReadonlySet<string>])[] = [
  ['production', words('production prod prd live staging stage stg preprod preproduction release uat')],
  ['test', words('test tests testing spec specs e2e ci qa fixture fixtures mock mocks integration testdata cypress playwright benchmark')],
  ['local', words('local dev devel develop development debug sandbox example examples sample samples demo demos')],
]
/** Folders of what is never deployed, besides those named after an environment. */
const TEST_FOLDERS = words('test tests __tests__ testing spec specs e2e fixtures __fixtures__ testdata mocks __mocks__ cypress playwright')
const LOCAL_FOLDERS = words(
  'local dev devel development devcontainer .devcontainer example examples sample samples demo demos doc docs tutorial tutorials vagrant .vagrant ' +
    '.vscode .idea benchmark benchmarks bench playground playgrounds sandbox cookbook',
)
const PRODUCTION_FOLDERS = words('production prod prd live staging stage stg preprod uat')

/** In code only a few names speak of an environment: most words in them are about what the code does. */
const CODE =
  /\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kts?|cs|php|swift|scala|exs?|groovy|vue|svelte|c|cc|cpp|h|dart|lua|pl|pm|sh|bash|zsh|ps1|bat)$/
const CONFIGURES = words('settings setting config configuration conf env environment environments application appsettings')
const PROSE = /\.(?:md|mdx|rst|adoc|txt|html?)$/

/** Variables by which applications and frameworks are told where they run: a line of a dotenv, YAML, properties or JSON file. */
const PROFILE =
  /(?:^|[\s"'{,-])(?:[A-Z]{1,20}_)?(?:APP_ENV|NODE_ENV|RAILS_ENV|RACK_ENV|DJANGO_ENV|DJANGO_SETTINGS_MODULE|DJANGO_CONFIGURATION|FLASK_ENV|FASTAPI_ENV|ENVIRONMENT|ENV|GO_ENV|MIX_ENV|SPRING_PROFILES_ACTIVE|spring\.profiles\.active|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|APP_ENVIRONMENT|DEPLOY_ENV|SYMFONY_ENV|LARAVEL_ENV)["']?[ \t]{0,9}[:=][ \t]{0,9}["']?([\w.-]{1,60})/gm
/** Of a long file only so much is searched for them, and so many are read. */
const MAX_SEARCHED = 200_000
const MAX_PROFILES = 50

/**
 * Where a file is bound for. Its name says it first (`.env.production`, `compose.override.yaml`, `test_views.py`); then folders of tests; then
 * production, if either a folder (`k8s/overlays/prod/`) or a variable like APP_ENV in the content says so; then what else these two say. What
 * nothing is known of is `shared`: an application that reads it anywhere reads it in production.
 *
 * @param path `/`-separated.
 * @param content one character a byte or decoded.
 */
export function boundFor(path: string, content = ''): Bound {
  const segments = path.split('/')
  const own = segments.pop() as string
  const [name, folders] = [own.toLowerCase(), segments.map((folder) => folder.toLowerCase())]
  const named = boundOfName(own)
  if (named !== null) return named
  if (folders.some((folder) => TEST_FOLDERS.has(folder))) return 'test'
  const said = [boundOfFolders(folders), PROSE.test(name) ? 'local' : boundOfContent(name, content)]
  return said.find((bound) => bound === 'production') ?? said.find((bound) => bound !== null) ?? 'shared'
}

/** Names in the order in which one that has several is read: `.env.test.local` is a test's, `.env.production.local` production's. */
function boundOfName(name: string): Bound | null {
  if (CODE.test(name.toLowerCase())) return boundOfWords(wordsOfCode(name))
  const parts = nameParts(name)
  return boundOfWords(parts) ?? (parts.includes('compose') && parts.includes('override') ? 'local' : null)
}

/** `settings.py`'s siblings, `config.dev.js`, and what test runners take for tests. */
function wordsOfCode(name: string): string[] {
  const stem = name.slice(0, name.lastIndexOf('.'))
  const parts = nameParts(stem)
  const isSettings = parts.length === 1 || parts.some((part) => CONFIGURES.has(part))
  if (isSettings) return parts
  const dotted = stem.split('.').slice(1)
  const runner = [parts[0], parts.at(-1)].filter((part) => part === 'test' || part === 'tests' || part === 'spec' || part === 'conftest')
  return [...dotted, ...runner.map(() => 'test')]
}

function boundOfWords(parts: readonly string[]): Bound | null {
  return WORDS.find(([, known]) => parts.some((part) => known.has(part)))?.[0] ?? null
}

/** The nearest folder decides. */
function boundOfFolders(folders: readonly string[]): Bound | null {
  for (const folder of [...folders].reverse()) {
    if (PRODUCTION_FOLDERS.has(folder)) return 'production'
    if (LOCAL_FOLDERS.has(folder)) return 'local'
  }
  return null
}

/** Whether the content of a file has no say in where it is bound for. */
export function isBoundByName(path: string): boolean {
  const lower = path.toLowerCase()
  return CODE.test(lower) || PROSE.test(lower)
}

/** Code names these variables to ask for them: there they say nothing. */
function boundOfContent(name: string, content: string): Bound | null {
  if (CODE.test(name) || content === '') return null
  const found = new Set<Bound>()
  let read = 0
  for (const match of content.slice(0, MAX_SEARCHED).matchAll(PROFILE)) {
    if (++read > MAX_PROFILES) break
    const bound = boundOfWords(nameParts(match[1] as string))
    if (bound !== null) found.add(bound)
  }
  return WORDS.find(([bound]) => found.has(bound))?.[0] ?? null
}
