import { takenApart } from '../../template/needed.ts'

/** A variable of the environment that code asks for. */
export interface Read {
  name: string
  /** Nothing is put in its place: the program ends where it lacks. */
  isRequired: boolean
}

const NAME = '([A-Z][A-Z0-9_]{2,80})'
/** `os.getenv("X")`, `ENV.fetch('X')`, `env::var("X")`, `os.Getenv("X")`, `System.getenv("X")` … and what follows the name. */
const CALL = new RegExp(
  `(os\\.environ\\.get|environ\\.get|os\\.getenv|getenv|Getenv|LookupEnv|env::var|GetEnvironmentVariable|ENV\\.fetch|Deno\\.env\\.get|env|env\\.str|config)` +
    `\\(\\s{0,20}["']${NAME}["']\\s{0,20}([,)])(.{0,40})`,
  'g',
)
/** `os.environ["X"]`, `ENV['X']`, `process.env['X']`, `$_ENV['X']` */
const INDEX = new RegExp(
  `(environ|ENV|process\\.env|import\\.meta\\.env|\\$_ENV|\\$_SERVER)\\[\\s{0,20}["']${NAME}["']\\s{0,20}\\](.{0,40})`,
  'g',
)
/** `process.env.X`, `import.meta.env.X` */
const PROPERTY = new RegExp(`(process|import\\.meta|Bun)\\.env\\.${NAME}\\b(.{0,40})`, 'g')

/** What gives another value where there is none. */
const ELSE = /^\s{0,9}(?:\|\||\?\?|or\s|\?)/
const ASSIGNED = /^\s{0,9}=[^=]/
/** Python's `environ[…]`, Ruby's fetch and Rust's unwrap end the program; JavaScript's `!` says that it must be there. */
const ENDS = new Set(['environ', 'ENV.fetch', 'env', 'env.str', 'config'])
const ENDS_AFTER = /^\s{0,9}(?:!|\.unwrap\(|\.expect\(|\?;)/

/** The variables that a text of code asks for without another value in their place. */
export function readsIn(content: string): Read[] {
  const calls = [...content.matchAll(CALL)].flatMap(([, how = '', name = '', mark, after = '']): Read[] => {
    if (mark === ',' && !/^\s{0,9}(?:None|null|nil)\b/.test(after)) return []
    return readOf(how, name, after)
  })
  const others = [...content.matchAll(INDEX), ...content.matchAll(PROPERTY)]
  const parts = takenApart(content).map(({ name }): Read => ({ name, isRequired: false }))
  return [...calls, ...parts, ...others.flatMap(([, how = '', name = '', after = '']) => readOf(how, name, after))]
}

function readOf(how: string, name: string, after: string): Read[] {
  if (ELSE.test(after) || ASSIGNED.test(after)) return []
  return [{ name, isRequired: ENDS.has(how) || ENDS_AFTER.test(after) }]
}
