import { endingOf } from '../../parse/format.ts'
import { baseName } from '../finding/whole-file.ts'
import { envName } from '../path/env.ts'

const DATA_ENDINGS: ReadonlySet<string> = new Set(['properties', 'ini', 'cfg', 'conf', 'toml', 'yml', 'yaml', 'json'])
const DATA = `(?:${[...DATA_ENDINGS].join('|')})`
/** Configuration files that applications read at start, by the names that frameworks give them. */
const CONFIGURATION = new RegExp(
  '^\\.?(?:application|bootstrap|appsettings|settings|config|configuration|conf|secrets?|credentials|database|parameters|env|environment|' +
    `default|production|prod|development|dev|staging|local|test)(?:[-_.][\\w.-]{1,60})?\\.${DATA}$`,
)
/** Of pipelines, of clusters and of translators: other checks know what is in them, or nothing is. */
const ELSEWHERE =
  /(?:^|\/)(?:\.github|\.circleci|\.gitlab|\.vscode|\.idea|locales?|i18n|l10n|lang|languages|translations|schemas?|group_vars|host_vars|node_modules)\//
/** A manifest of Kubernetes. */
const MANIFEST = /^(?:apiVersion|kind):[ \t]/m
/** Code that holds settings and little else: Django's, Flask's, Express' and Rails'. */
const MODULE =
  /(?:^|\/)(?:settings|config|conf)\/(?:[\w-]{1,40}\/)?[\w.-]{1,60}\.(?:py|rb|php|exs|[cm]?[jt]s)$|(?:^|\/)(?:[a-z]{1,20}[_.-])?(?:settings|config|configuration|conf)(?:[_.-][a-z]{1,20})?\.(?:py|rb|php|exs|[cm]?[jt]s)$/

/** How a file gives values to names: as data, as code, or (null) in no way of which this check knows. */
export type Giving = 'data' | 'code' | null

export function givingOf(path: string): Giving {
  const lower = path.toLowerCase()
  if (envName(path) !== null) return 'data'
  // most paths are of code whose name says nothing: for them no pattern is compiled
  const isData = DATA_ENDINGS.has(endingOf(lower))
  if (!isData && !lower.includes('conf') && !lower.includes('settings')) return null
  if (ELSEWHERE.test(lower)) return null
  if (isData && CONFIGURATION.test(baseName(lower))) return 'data'
  return MODULE.test(lower) ? 'code' : null
}

/** Whether a text is told by the check of deployments. */
export function isManifest(content: string): boolean {
  return MANIFEST.test(content)
}
