import { createHash } from 'node:crypto'
import type { Entry, Settings, SettingsFor } from '../model.ts'

export const KEY_BYTES = 16

/** Four words of 32 bits. */
export type Key = Uint32Array

/**
 * The names under which results are kept: 128 bits of the blob's id, covered with 128 bits of a SHA-256 of everything else that a result
 * depends on: path, mode and the settings of the path. A hash for each path instead of one for each entry: a history has
 * ten versions of a file. Own rules may make an exception for commits: then the commit is a part of it.
 */
export class Keys {
  readonly #settingsFor: SettingsFor
  readonly #covers = new Map<string, Key>()
  readonly #digests = new Map<Settings, string>()

  constructor(settingsFor: SettingsFor) {
    this.#settingsFor = settingsFor
  }

  /** null: an entry without a blob. */
  of(entry: Entry): Key | null {
    if (entry.blobId === undefined) return null
    const cover = this.#cover(entry)
    const key = new Uint32Array(4)
    for (let i = 0; i < 4; i++) key[i] = Number.parseInt(entry.blobId.slice(i * 8, i * 8 + 8), 16) ^ (cover[i] as number)
    return key
  }

  #cover(entry: Entry): Key {
    const settings = this.#settingsFor(entry.path)
    const name = `${entry.mode === 'symlink' ? 'link' : 'file'} ${namesCommits(settings) ? entry.commitId : ''} ${entry.path}`
    const known = this.#covers.get(name)
    if (known !== undefined) return known
    const hash = createHash('sha256')
      .update(`${this.#digest(settings)} ${name}`)
      .digest()
    const cover = Uint32Array.from([0, 4, 8, 12], (at) => hash.readUInt32BE(at))
    this.#covers.set(name, cover)
    return cover
  }

  #digest(settings: Settings): string {
    const known = this.#digests.get(settings) ?? settingsDigest(settings)
    this.#digests.set(settings, known)
    return known
  }
}

/** Hexadecimal, 128 bits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/** Whether an own rule makes an exception for commits. */
export function namesCommits({ rules }: Settings): boolean {
  return rules.own.some(({ except }) => except.some(({ commits }) => commits.length > 0))
}

/**
 * Everything of the settings but what has no say in what is found in a text: what is looked at, how it is reported, what may pass. A
 * setting that is added later counts until somebody names it here.
 */
export function settingsDigest(settings: Settings): string {
  const {
    checks: _checks,
    source: _source,
    cwd: _cwd,
    paths: _paths,
    thorough: _thorough,
    formats: _formats,
    color: _color,
    ...rest
  } = settings
  const {
    quiet: _quiet,
    exclude: _exclude,
    baseline: _baseline,
    allow: _allow,
    foreign: _foreign,
    globs: _globs,
    cache: _cache,
    ...say
  } = rest
  return sha256(JSON.stringify(say))
}
