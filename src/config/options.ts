import { CHECK_NAMES, type CheckName, FOREIGN_TOOLS } from '../model.ts'
import type { SHAPES } from './schema/shapes.ts'

export type CommandName = 'scan' | 'hook' | 'baseline' | 'explain' | 'merge'

/** One option: on the command line, in the configuration file, or both. */
export interface Option {
  /** Without dashes; null: configuration file only. */
  name: string | null
  /** Dotted path in the configuration file; null: command line only. */
  key: string | null
  type: keyof typeof SHAPES | 'format' | 'check' | 'range' | 'ref' | 'date' | 'count' | 'shard'
  /** Given several times, the values add up. */
  repeat?: true
  unit?: 'KiB' | 'bits' | 'characters'
  /** Stands for the value in help texts; absent: a switch. */
  metavar?: string
  /** What holds when nobody says anything; null: see `doc`. */
  default: boolean | number | string | readonly string[] | null
  doc: string
  commands: readonly CommandName[]
  /** The checks that read it. */
  checks: readonly CheckName[]
}

export type CliOption = Option & { name: string }
export type FileOption = Option & { key: string; type: keyof typeof SHAPES }

const EVERYWHERE = ['scan', 'hook', 'baseline', 'explain'] as const
const RUNS = ['scan', 'hook'] as const
const REPORTS = [...RUNS, 'merge'] as const
const SCREENS = [...EVERYWHERE, 'merge'] as const

/** The option table: arguments, help, README table, shell completion and the configuration schema come out of it. */
// biome-ignore format: a table is read by its rows
export const OPTIONS: readonly Option[] = [
  { name: 'exclude', key: 'exclude', type: 'globs', repeat: true, metavar: 'GLOB', default: [], commands: EVERYWHERE, checks: CHECK_NAMES,
    doc: 'Leave out the paths that match; counted as skipped.' },
  { name: 'config', key: null, type: 'string', metavar: 'FILE', default: null, commands: EVERYWHERE, checks: [],
    doc: 'Read this configuration file and look for no other.' },
  { name: 'check', key: null, type: 'check', repeat: true, metavar: 'NAME', default: null, commands: EVERYWHERE, checks: [],
    doc: `Run only this check: ${CHECK_NAMES.join(', ')}.` },
  { name: 'all', key: null, type: 'boolean', default: false, commands: RUNS, checks: [],
    doc: 'Look at every tracked file.' },
  { name: 'staged', key: null, type: 'boolean', default: false, commands: ['scan', 'hook', 'explain'], checks: [],
    doc: 'Look at what is staged for the next commit.' },
  { name: 'untracked', key: null, type: 'boolean', default: false, commands: ['scan', 'baseline'], checks: [],
    doc: 'With every tracked file, look at the untracked ones that are not ignored.' },
  { name: 'range', key: null, type: 'range', metavar: 'A..B', default: null, commands: RUNS, checks: [],
    doc: 'Look at what the commits in B and not in A add.' },
  { name: 'from-ref', key: null, type: 'ref', metavar: 'REF', default: null, commands: RUNS, checks: [],
    doc: 'With --to-ref, the same as --range FROM..TO.' },
  { name: 'to-ref', key: null, type: 'ref', metavar: 'REF', default: null, commands: RUNS, checks: [],
    doc: 'The other end of --from-ref.' },
  { name: 'history', key: null, type: 'boolean', default: false, commands: ['scan', 'baseline'], checks: [],
    doc: 'Look at every version that any branch, tag or stash can reach.' },
  { name: 'branches', key: null, type: 'ref', repeat: true, metavar: 'PATTERN', default: null, commands: ['scan'], checks: [],
    doc: 'With --history, only what these branches reach, local or of a remote: a name, or a pattern as git has it ("release/*").' },
  { name: 'tags', key: null, type: 'ref', repeat: true, metavar: 'PATTERN', default: null, commands: ['scan'], checks: [],
    doc: 'With --history, only what these tags reach; beside --branches, what either does.' },
  { name: 'since', key: null, type: 'date', metavar: 'DATE', default: null, commands: ['scan'], checks: [],
    doc: 'With --history, only what commits made since then brought: 2026-01-31 (from its midnight on), "2026-01-31 14:00", "2 weeks ago", yesterday.' },
  { name: 'max-count', key: null, type: 'count', metavar: 'N', default: null, commands: ['scan'], checks: [],
    doc: 'With --history, only what the newest N commits brought.' },
  { name: 'everything', key: null, type: 'boolean', default: false, commands: ['scan', 'baseline'], checks: [],
    doc: 'With --history, also what reflogs, the index and unreachable objects hold.' },
  { name: 'shard', key: null, type: 'shard', metavar: 'I/N', default: null, commands: ['scan'], checks: [],
    doc: 'Look only at part I of N, by path; with a json report from each part, hushgate merge makes the report of the whole.' },
  { name: 'max-kb', key: 'size.max', type: 'size', unit: 'KiB', metavar: 'N', default: 500, commands: RUNS, checks: ['size'],
    doc: 'Largest file that may be committed; in the configuration also with a unit ("2 MiB"). size.limits go before it.' },
  { name: 'enforce-all', key: null, type: 'boolean', default: false, commands: RUNS, checks: ['size'],
    doc: 'Judge the size of every file looked at, also where nothing is being added.' },
  { name: 'thorough', key: 'thorough', type: 'boolean', default: false, commands: EVERYWHERE, checks: ['pattern', 'entropy'],
    doc: 'Doubtful findings (low confidence) count too.' },
  { name: 'format', key: null, type: 'format', repeat: true, metavar: 'NAME[=FILE]', default: ['human'], commands: REPORTS, checks: [],
    doc: 'Report as human, json, sarif or github, to standard output or to a file.' },
  { name: 'baseline', key: 'baseline', type: 'string', metavar: 'FILE', default: null, commands: EVERYWHERE, checks: CHECK_NAMES,
    doc: 'Let the findings listed in this file pass; .hushgate-baseline at the root is read without being named.' },
  { name: 'color', key: null, type: 'boolean', default: null, commands: SCREENS, checks: [],
    doc: 'Colours, also where the output is no terminal.' },
  { name: 'no-color', key: null, type: 'boolean', default: null, commands: SCREENS, checks: [],
    doc: 'No colours; the variable NO_COLOR does the same.' },
  { name: 'quiet', key: null, type: 'boolean', default: false, commands: SCREENS, checks: [],
    doc: 'Leave out notes, warnings and counts.' },
  { name: 'no-cache', key: null, type: 'boolean', default: false, commands: ['scan', 'hook', 'baseline'], checks: [],
    doc: 'Look at everything again; what is known to be clean is neither read from .git/hushgate nor kept there.' },
  { name: null, key: 'env.templates', type: 'globs', default: [], commands: EVERYWHERE, checks: ['path'],
    doc: 'Further names of .env templates that may be committed.' },
  { name: null, key: 'env.minLength', type: 'characters', unit: 'characters', default: 32, commands: EVERYWHERE, checks: ['weak', 'template'],
    doc: 'Fewest characters of a secret that the application makes up for itself, such as SECRET_KEY.' },
  { name: null, key: 'env.recommendedLength', type: 'characters', unit: 'characters', default: 64, commands: EVERYWHERE, checks: ['weak'],
    doc: 'Fewest characters that are advised for it.' },
  { name: null, key: 'env.minPasswordLength', type: 'characters', unit: 'characters', default: 16, commands: EVERYWHERE, checks: ['weak', 'template'],
    doc: 'Fewest characters of passwords and of what others issue, such as POSTGRES_PASSWORD and STRIPE_API_KEY.' },
  { name: null, key: 'env.placeholders', type: 'words', default: [], commands: EVERYWHERE, checks: ['weak', 'template'],
    doc: 'Further words that no secret may hold, in any letter case.' },
  { name: null, key: 'env.bound', type: 'bounds', default: [], commands: EVERYWHERE, checks: ['weak'],
    doc: 'Where the files that match a glob are bound for: production and shared block, local and test are notes, ignore leaves them out; the first match decides.' },
  { name: null, key: 'env.preset', type: 'env-preset', default: 'web-service', commands: EVERYWHERE, checks: [],
    doc: 'Rules that hushgate env check begins with: web-service (SECRET_KEY, JWT_SECRET_KEY, DATABASE_URL, REDIS_URL, APP_ENV, DEBUG, cookies, CORS, the keys of chosen providers) or none.' },
  { name: null, key: 'env.require', type: 'env-rules', default: [], commands: EVERYWHERE, checks: [],
    doc: 'What hushgate env check asks of variables: name, kind, values, for, presence; a rule for a name takes the place of those that the preset has for it.' },
  { name: null, key: 'env.when', type: 'env-whens', default: [], commands: EVERYWHERE, checks: [],
    doc: 'Rules that hold where a variable has one of some values: name, is, require.' },
  { name: null, key: 'size.limits', type: 'sizes', default: null, commands: EVERYWHERE, checks: ['size'],
    doc: 'Limits for the paths that match a glob; the first match decides.' },
  { name: null, key: 'size.commitBudget', type: 'size', unit: 'KiB', default: null, commands: EVERYWHERE, checks: ['size'],
    doc: 'Largest sum of what one commit adds; none by default. Only in the root configuration.' },
  { name: null, key: 'entropy.minBits', type: 'bits', unit: 'bits', default: 80, commands: EVERYWHERE, checks: ['entropy'],
    doc: 'Least estimated strength of a random string without a telling name.' },
  { name: null, key: 'allow.paths', type: 'path-allows', default: [], commands: EVERYWHERE, checks: CHECK_NAMES,
    doc: 'Findings in these paths pass, with a reason.' },
  { name: null, key: 'allow.values', type: 'value-allows', default: [], commands: EVERYWHERE, checks: ['pattern', 'entropy'],
    doc: 'Findings whose whole value matches the regular expression pass, with a reason.' },
  { name: null, key: 'allow.pointers', type: 'pointer-allows', default: [], commands: EVERYWHERE, checks: ['pattern', 'entropy'],
    doc: 'Findings at a JSON pointer in JSON or YAML files pass, with a reason.' },
  { name: null, key: 'rules', type: 'own-rules', default: [], commands: EVERYWHERE, checks: ['pattern'],
    doc: 'Rules of your own, each with samples that prove it.' },
  { name: null, key: 'allow.except', type: 'exceptions', default: [], commands: EVERYWHERE, checks: CHECK_NAMES.filter((name) => name !== 'size'),
    doc: 'Findings pass by path (globs, or paths as regular expressions), by patterns on the value, the match or the line, by stopwords in the value or by commits; one that fits is enough, or all with condition: all. Only in the root configuration.' },
  { name: null, key: 'foreign', type: 'foreign', default: null, commands: EVERYWHERE, checks: CHECK_NAMES,
    doc: `Whose files and allow comments are honoured: ${FOREIGN_TOOLS.join(', ')}; comments: everybody's comments and no file. All by default. Only in the root configuration.` },
]

/** The options that a command takes on its command line, in table order. */
export function optionsFor(command: CommandName): CliOption[] {
  return OPTIONS.filter((option): option is CliOption => option.name !== null && option.commands.includes(command))
}

/** `--exclude GLOB`, `--all`: how an option is written in help and README. */
export function usage(option: CliOption): string {
  return `--${option.name}${option.metavar === undefined ? '' : ` ${option.metavar}`}`
}

/** The name under which a parsed value stands in a CommandLine, as commander forms it: `max-kb` → `maxKb`. */
export function camelName(option: CliOption): string {
  const [first = '', ...others] = option.name.split('-')
  return first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/** The README's table of options, in Markdown. */
export function readmeTable(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|')
  const rows = OPTIONS.map((option) => {
    const name = option.name === null ? '' : `\`${usage(option as CliOption)}\``
    const key = option.key === null ? '' : `\`${option.key}\``
    return `| ${name} | ${key} | ${cell(defaultText(option))} | ${cell(option.doc)} |`
  })
  return ['| option | configuration key | default | what it does |', '| --- | --- | --- | --- |', ...rows, ''].join('\n')
}

function defaultText(option: Option): string {
  const value = option.default
  if (value === null || value === false || (Array.isArray(value) && value.length === 0)) return ''
  return `${String(value)}${option.unit === undefined ? '' : ` ${option.unit}`}`
}
