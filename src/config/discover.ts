import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError } from './error.ts'
import { readRegular } from './read.ts'
import { joined } from '../value/path.ts'

const CONFIG_NAMES: ReadonlySet<string> = new Set(
  ['json', 'jsonc', 'yaml', 'yml', 'toml'].map((extension) => `hushgate.config.${extension}`),
)
/** How the names of all files of other tools begin. */
const FOREIGN_NAME = /^\.(?:gitleaks|betterleaks|secrets\.|secretlint)/
export const BASELINE_NAME = '.hushgate-baseline'

/** Whether a name in a folder may be that of its configuration. */
export function mayConfigure(name: string): boolean {
  return CONFIG_NAMES.has(name) || name === 'package.json'
}

/** A configuration file that counts for a folder; nothing of it has been parsed but the fact that it holds settings. */
export interface FoundConfig {
  /** Absolute. */ file: string
  /** What messages call it: relative to the root, or as the command line named it. */ label: string
  /** The folder, relative to the root, that its globs are relative to; '' for the root. */ prefix: string
}

export interface Discovered {
  config: FoundConfig | null
  /** Whether a baseline file stands in the folder. */
  hasBaseline: boolean
  /** Names that may be files of other scanners. */
  foreign: readonly string[]
}

/**
 * Looks into one folder (one readdir; none of its sub-folders). A folder that is not there holds nothing.
 * @param names what it holds, where somebody has listed it: at least all that may count
 * @throws ConfigError for two configurations in one folder, an unreadable folder, or a broken package.json that speaks of hushgate.
 */
export function discover(folder: string, prefix: string, names: readonly string[] = list(folder, prefix)): Discovered {
  const label = (name: string): string => joined(prefix, name)
  const found = names.filter((name) => CONFIG_NAMES.has(name)).sort()
  if (names.includes('package.json') && holdsSettings(join(folder, 'package.json'), label('package.json'))) found.push('package.json')
  const [first, second] = found
  if (first !== undefined && second !== undefined) {
    throw new ConfigError(`${label(first)} and ${label(second)}: two configurations in one folder; keep one of them`)
  }
  const config = first === undefined ? null : { file: join(folder, first), label: label(first), prefix }
  return { config, hasBaseline: names.includes(BASELINE_NAME), foreign: names.filter((name) => FOREIGN_NAME.test(name)) }
}

function list(folder: string, prefix: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw new ConfigError(
      `${prefix === '' ? folder : prefix}: the folder cannot be searched for a configuration (${code}); make it readable`,
    )
  }
}

/** Most package.json files never name hushgate: they are told apart without parsing. */
function holdsSettings(file: string, label: string): boolean {
  let text: string
  try {
    text = readRegular(file).toString('utf8')
  } catch (error) {
    throw new ConfigError(
      `${label}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}), so its settings are unknown`,
    )
  }
  if (!text.includes('"hushgate"')) return false
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof parsed === 'object' && parsed !== null && Object.hasOwn(parsed, 'hushgate')
  } catch {
    throw new ConfigError(`${label}: names "hushgate" but is not valid JSON, so its settings cannot be read; mend it, then try again`)
  }
}
