import { takenApart } from '../../template/needed.ts'
import { asidesOf, isWithin } from './aside.ts'
import { guardOf } from './guard.ts'

/** A variable of the environment that code asks for. */
export interface Read {
  name: string
  /** Nothing is put in its place: the program ends where it lacks. */
  isRequired: boolean
  /** The text asks whether it is there, and goes on without it. */
  isOptional: boolean
}

const NAME = '([A-Z][A-Z0-9_]{2,80})'
/** `os.getenv("X")`, `ENV.fetch('X')`, `env::var("X")`, `os.Getenv("X")`, `System.getenv("X")` … */
const CALL = new RegExp(
  `(os\\.environ\\.get|environ\\.get|os\\.getenv|getenv|Getenv|LookupEnv|env::var|GetEnvironmentVariable|ENV\\.fetch|Deno\\.env\\.get|env|env\\.str|config)` +
    `\\(\\s{0,20}["']${NAME}["']\\s{0,20}([,)])`,
  'g',
)
/** `os.environ["X"]`, `ENV['X']`, `process.env['X']`, `$_ENV['X']` */
const INDEX = new RegExp(`(environ|ENV|process\\.env|import\\.meta\\.env|\\$_ENV|\\$_SERVER)\\[\\s{0,20}["']${NAME}["']\\s{0,20}\\]`, 'g')
/** `process.env.X`, `import.meta.env.X` */
const PROPERTY = new RegExp(`(process|import\\.meta|Bun)\\.env\\??\\.${NAME}\\b`, 'g')
/** Asks only whether it is there. */
const PRESENCE = new RegExp(
  `["']${NAME}["']\\s{1,4}(?:not\\s{1,4})?in\\s{1,4}(?:os\\.environ|process\\.env)|ENV\\.(?:key|has_key|include|member)\\?\\(\\s{0,4}["']${NAME}["']`,
  'g',
)
/** Bundlers put these into what a browser gets, while it is built: no container is given them. */
const BUILT_IN = /^(?:VITE|NEXT_PUBLIC|NUXT_PUBLIC|PUBLIC|REACT_APP|VUE_APP|EXPO_PUBLIC|GATSBY|STORYBOOK)_/

/** What gives another value where there is none. */
const ELSE = /^\)?\s{0,20}(?:\|\||\?\?|or\s|\?:|\.unwrap_or)/
const ASSIGNED = /^\s{0,9}(?:\|\||\?\?)?=[^=>~]/
/** Python's `environ[…]`, Ruby's fetch and Rust's unwrap end the program; JavaScript's `!` says that it must be there. */
const ENDS = new Set(['environ', 'ENV.fetch', 'env', 'env.str', 'config'])
const ENDS_AFTER = /^\s{0,9}(?:!(?!=)|\.unwrap\(|\.expect\(|\?;)/
const REACH = 40

interface Place {
  how: string
  name: string
  start: number
  end: number
  /** A second argument follows. */
  isMore: boolean
}

/** The variables that a text of code asks for without another value in their place: not what comments and strings tell of. */
export function readsIn(content: string, path = ''): Read[] {
  const parts = takenApart(content)
  const places = [CALL, INDEX, PROPERTY].flatMap((pattern) => placesOf(content, pattern))
  if (parts.length + places.length === 0) return []
  const asides = path === '' ? [] : asidesOf(content, path)
  const isCode = ({ name, start }: { name: string; start: number }): boolean => !isWithin(asides, start) && !BUILT_IN.test(name)
  const guards = places.filter(isCode).map((place) => ({ place, guard: guardOf(content, place.start, place.end) }))
  const asked = [...content.matchAll(PRESENCE)].flatMap(([, first, second]) => first ?? second ?? [])
  const optional = new Set([...asked, ...guards.flatMap(({ place, guard }) => (guard === 'optional' ? [place.name] : []))])
  const required = new Set(guards.flatMap(({ place, guard }) => (guard === 'required' ? [place.name] : [])))
  const isOptional = (name: string): boolean => optional.has(name) && !required.has(name)
  return [
    ...guards.flatMap(({ place }) => readOf(content, place, isOptional(place.name), required.has(place.name))),
    ...parts.filter(isCode).map(({ name }): Read => ({ name, isRequired: required.has(name), isOptional: isOptional(name) })),
  ]
}

function placesOf(content: string, pattern: RegExp): Place[] {
  return [...content.matchAll(pattern)].map(({ 0: all, 1: how = '', 2: name = '', 3: mark, index }) => ({
    ...{ how, name, start: index, end: index + all.length },
    isMore: mark === ',',
  }))
}

function readOf(content: string, { how, name, end, isMore }: Place, isOptional: boolean, isAsserted: boolean): Read[] {
  const after = content.slice(end, end + REACH)
  if (isMore && !/^\s{0,9}(?:None|null|nil)\b/.test(after)) return []
  if (ELSE.test(after) || ASSIGNED.test(after)) return []
  return [{ name, isRequired: !isOptional && (isAsserted || ENDS.has(how) || ENDS_AFTER.test(after)), isOptional }]
}
