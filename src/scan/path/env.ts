import type { Settings } from '../../model.ts'
import { baseName } from '../finding/whole-file.ts'

/** What makes a name that of an environment file, for the reader of the finding. */
export interface EnvName {
  /** "`.env` itself", "`.env` with a suffix". */ why: string
}

/** Words that say "this is a template", before or after `env`; template languages count as well. */
const TEMPLATE_WORDS = new Set([
  'example',
  'examples',
  'sample',
  'samples',
  'template',
  'templates',
  'tmpl',
  'tpl',
  'dist',
  'default',
  'defaults',
  'schema',
  'skeleton',
  'stub',
  'spec',
  'blueprint',
  'placeholder',
  'erb',
  'ejs',
  'hbs',
  'j2',
  'jinja',
  'jinja2',
  'mustache',
  'gotmpl',
  'in',
])

/** A last word that says "this copy is somebody's own", also of a template: `.env.example.local`, `.env.sample.bak`. */
const OWN_COPY = /^(?:local|bak|backup|old|orig|save|saved|copy|swp|swo)$|~$/

/** Code and prose that happen to carry the name: `.env.d.ts`, `environment.env.js`, `.env.md`. PHP is not here: `.env.local.php` holds values. */
const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|go|rs|java|kt|kts|scala|cs|swift|c|h|cc|cpp|hpp|ex|exs|dart|lua|md|mdx|rst|adoc|html?|css|scss)$/

/** Environments by name: only these make `env.production` or `app.env.production` (no dot before `env`, or a name) an environment file. */
const ENVIRONMENTS = 'local|dev|devel|development|prod|production|stage|staging|test|testing|qa|uat|live|ci|preview|sandbox'
const BARE_ENV = new RegExp(`^env[._-](?:${ENVIRONMENTS})(?:[._-]local)?$`)
const NAMED_ENV = new RegExp(`^.{1,200}\\.env[._-](?:${ENVIRONMENTS})(?:[._-]local)?$`)
const DOTTED_ENV = /^\.env(?:$|[._~ ([-])/
const OTHER_TOOLS = /^(?:\.envrc|\.flaskenv|\.dev\.vars)(?:$|[._~-])/

/**
 * Whether a path is that of an environment file by its last segment, in any letter case; null for everything else, among it templates
 * and code. What comes last decides: `.env.local.example` is a template, `.env.example.local` is somebody's own copy of one.
 */
export function envName(path: string): EnvName | null {
  const name = baseName(path).toLowerCase()
  if (!name.includes('env') && !name.startsWith('.dev')) return null
  const why = kindOf(name)
  return why === null || CODE.test(name) || isTemplate(name) ? null : { why }
}

/** Whether a path is that of a template of an environment file: `.env.example`, `prod.env.dist`, or one that the settings name. */
export function isTemplatePath(path: string, { env, globs }: Pick<Settings, 'env' | 'globs'>): boolean {
  return (env.templates.length > 0 && globs(path, env.templates)) || isTemplateName(path)
}

/** The same by the name alone. */
export function isTemplateName(path: string): boolean {
  const name = baseName(path).toLowerCase()
  return ENV_WORD.test(name) && !CODE.test(name) && isTemplate(name)
}

/** `env` as a word of a name: `.env.example`, `env.sample`, `example.env`, `dotenv.dist`. */
const ENV_WORD = /(?:^|[._-])(?:dot)?env(?:[._-]|$)/

function kindOf(name: string): string | null {
  if (name === '.env') return 'the file is called .env'
  if (DOTTED_ENV.test(name)) return 'the name is .env with a suffix'
  if (OTHER_TOOLS.test(name)) return 'direnv, Flask and Wrangler read environment variables from a file of this name'
  if (name.endsWith('.env')) return 'the name ends in .env'
  if (BARE_ENV.test(name) || NAMED_ENV.test(name)) return 'the name is env with the name of an environment'
  return null
}

function isTemplate(name: string): boolean {
  const words = name.split(/[._\s-]+/)
  return words.some((word) => TEMPLATE_WORDS.has(word)) && !OWN_COPY.test(words.at(-1) as string)
}
