import type { Span, Text } from '../../../model.ts'

/** A place in a file of the project. */
export interface Place extends Span {
  text: Text
}

/** A variable that a service is given. */
export interface Variable extends Place {
  name: string
  /** As written, with what compose puts in; null: it comes from where compose runs. */
  value: string | null
}

export interface EnvFile extends Place {
  /** From the top; null: it lies outside, or depends on variables. */
  path: string | null
  isRequired: boolean
}

export interface Build {
  /** From the top; null: it lies outside, or depends on variables. */
  context: string | null
  /** From the top. */
  dockerfile: string | null
  /** The stage that is built; null: the last. */
  target: string | null
}

/** Another service that this one names. */
export interface Reference extends Place {
  name: string
  how: string
}

/** A service as compose has it when all files are read. */
export interface Service {
  name: string
  /** Of its key, where it is named first. */
  place: Place
  image: string | null
  build: Build | null
  variables: ReadonlyMap<string, Variable>
  envFiles: readonly EnvFile[]
  /** Names of secrets and of the files that they become. */
  secrets: readonly string[]
  /** Command and entry point, words parted by spaces. */
  command: string
  /** Folders and files of the project that it sees. */
  mounts: readonly string[]
  references: readonly Reference[]
  /** Under which other names it is reached. */
  aliases: readonly string[]
  isOneShot: boolean
  /** Keys that it takes away or gives anew (`!reset`, `!override`), whatever earlier files say of them. */
  replaces: ReadonlySet<string>
}

/** Later files go on from earlier ones: mappings and lists add up, single values replace (docs.docker.com/reference/compose-file/merge). */
export function mergeServices(base: Service, later: Service): Service {
  const keeps = (key: string): boolean => !later.replaces.has(key)
  return {
    name: later.name,
    place: base.place,
    image: later.image ?? base.image,
    build: later.build ?? base.build,
    variables: new Map([...(keeps('environment') ? base.variables : []), ...later.variables]),
    envFiles: [...(keeps('env_file') ? base.envFiles : []), ...later.envFiles],
    secrets: [...(keeps('secrets') ? base.secrets : []), ...later.secrets],
    command: later.command === '' ? base.command : later.command,
    mounts: [...base.mounts, ...later.mounts],
    references: [...base.references, ...later.references],
    aliases: [...base.aliases, ...later.aliases],
    isOneShot: base.isOneShot || later.isOneShot,
    replaces: new Set([...base.replaces, ...later.replaces]),
  }
}
