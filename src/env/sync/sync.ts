/** Where a name is asked for or given, for people: `compose.yaml:12`. */
export interface Mention {
  name: string
  where: string
}

/** What four places say of names. */
export interface SyncInput {
  /** What each is called; null: there is none. */
  template: { file: string; names: readonly Mention[] } | null
  env: { file: string; names: readonly Mention[] } | null
  compose: {
    /** Put in from the environment without a default: `${NAME}`. */
    needed: readonly Mention[]
    /** Given to some service: keys of `environment:`, secrets as NAME. */
    given: readonly Mention[]
    /** Files that services get whole (`env_file:`), by their base names. */
    files: readonly string[]
  } | null
  /** What code reads without a fallback. */
  code: readonly Mention[]
  /** Of the template's names those that stand anywhere in code or compose files, in any letter case. */
  mentioned: ReadonlySet<string>
}

export type Lacking = 'template' | 'env' | 'compose' | 'code'

/** One thing that one place lacks and others have. */
export interface Lack {
  /** Which place. */
  place: Lacking
  name: string
  /** Who has or needs it. */
  because: readonly string[]
}

const MAX_REASONS = 3

/**
 * What each place lacks. template: what code and compose need and what the .env has; .env: what code and compose need and the template offers;
 * compose: what code needs and no service is given; code: what the template offers and nothing names.
 */
export function compare(input: SyncInput): Lack[] {
  const { template, env, compose, code } = input
  const needed = [...code, ...(compose?.needed ?? [])]
  return [
    ...lacks('template', template?.names ?? [], [...needed, ...(env?.names ?? [])]),
    ...(env === null ? [] : lacks('env', env.names, [...needed, ...(template?.names ?? [])])),
    ...composeLacks(input),
    ...unread(input),
  ]
}

function lacks(place: Lacking, has: readonly Mention[], wanted: readonly Mention[]): Lack[] {
  const names = new Set(has.map(({ name }) => name))
  const reasons = new Map<string, string[]>()
  for (const { name, where } of wanted) if (!isNamed(names, name)) reasons.set(name, [...(reasons.get(name) ?? []), where])
  return [...reasons].map(([name, because]) => ({ place, name, because: [...new Set(because)].slice(0, MAX_REASONS) }))
}

/** NAME_FILE is another way to give NAME. */
function isNamed(names: ReadonlySet<string>, name: string): boolean {
  return names.has(name) || names.has(`${name}_FILE`)
}

/** Where a service gets the whole file, it gets every name in it. */
function composeLacks({ compose, env, template, code }: SyncInput): Lack[] {
  if (compose === null || code.length === 0) return []
  const whole = compose.files.length > 0 ? [...(env?.names ?? template?.names ?? [])] : []
  return lacks('compose', [...compose.given, ...whole], code)
}

function unread({ template, mentioned }: SyncInput): Lack[] {
  const names = template?.names.filter(({ name }) => !mentioned.has(name)) ?? []
  return names.map(({ name, where }) => ({ place: 'code', name, because: [where] }))
}
