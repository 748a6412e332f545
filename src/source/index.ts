import { GitError } from '../git/error.ts'
import type { GitPlace } from '../git/exec.ts'
import { type RepoFacts, repoFacts } from '../git/facts.ts'
import { nextChanges, nextCommit } from '../git/next-commit.ts'
import type { RawChange } from '../git/raw.ts'
import type { Settings, SourceRequest } from '../model.ts'
import { diskSource } from './disk.ts'
import { historySource } from './history.ts'
import { groupNames, type NameGroup } from './names.ts'
import { rangeSource } from './range.ts'
import type { Name, Source } from './source.ts'
import { stagedSource } from './staged.ts'
import { stdinSource } from './stdin.ts'
import { trackedSource } from './tracked.ts'

export { changedPaths } from './source.ts'

/** @param changes what the next commit changes, where that was asked for already */
type Open = (facts: RepoFacts, names: readonly Name[], request: SourceRequest, changes?: RawChange[]) => Source

/** The table of sources that live in a repository. */
const OPEN: { [Kind in Exclude<SourceRequest['kind'], 'stdin'>]: Open } = {
  auto: openAuto,
  staged: openStaged,
  tracked: (facts, names, request) => trackedSource(facts, names, request.kind === 'tracked' && request.untracked),
  range: (facts, names, request) => rangeSource(facts, request as SourceRequest & { kind: 'range' }, names),
  history: (facts, names, request) => historySource(facts, names, request as SourceRequest & { kind: 'history' }),
}

function openStaged(facts: RepoFacts, names: readonly Name[], _request: SourceRequest, changes?: RawChange[]): Source {
  if (facts.bare) throw new GitError('a bare repository has no index, so nothing can be staged in it: use --range or --history', 128)
  return stagedSource(facts, names, changes ?? nextChanges(facts))
}

/** In a commit: what is staged, even if that is nothing. By hand and in CI: what is staged, else every tracked file. */
function openAuto(facts: RepoFacts, names: readonly Name[], _request: SourceRequest, known?: RawChange[]): Source {
  const changes = known ?? (facts.bare ? [] : nextChanges(facts))
  const inCommit = process.env.GIT_INDEX_FILE !== undefined
  return changes.length > 0 || inCommit ? stagedSource(facts, names, changes) : trackedSource(facts, names, false)
}

export interface Opened {
  source: Source
  /** Absolute top of the repository that its configuration belongs to; null outside any. */
  top: string | null
}

/**
 * The sources that a run asks for: one, or one a repository where names lie in several.
 * @throws GitError where the folder is no repository and no names say what to read instead
 */
export function openSources(settings: Pick<Settings, 'cwd' | 'paths' | 'source'>): Opened[] {
  if (settings.source.kind === 'stdin') return [{ source: stdinSource(settings.cwd), top: null }]
  if (settings.paths.length === 0) return [openHere(settings.cwd, settings.source, OPEN[settings.source.kind])]
  const here = factsOf(settings)
  return groupNames(settings.cwd, settings.paths, here?.top ?? null).map((group) => openGroup(settings, here, group))
}

function openHere(cwd: string, source: SourceRequest, open: Open): Opened {
  const isCommit = source.kind === 'auto' || source.kind === 'staged'
  try {
    const { facts, changes } = isCommit ? nextCommit({ cwd }) : { facts: repoFacts({ cwd }), changes: undefined }
    return { source: open(facts, [], source, changes), top: facts.top }
  } catch (error) {
    if (!isNoRepository(error)) throw error
    throw new GitError('not a git repository: run hushgate inside one, or name the files or folders to read from disk', 128)
  }
}

function openGroup(settings: Pick<Settings, 'cwd' | 'source'>, here: RepoFacts | null, { top, names }: NameGroup): Opened {
  if (top === null) return { source: openDisk(settings, names), top: null }
  const place: GitPlace = { cwd: top, foreign: true }
  const facts = here?.top === top ? here : repoFacts(place)
  return { source: OPEN[settings.source.kind as keyof typeof OPEN](facts, names, settings.source), top }
}

function openDisk(settings: Pick<Settings, 'cwd' | 'source'>, names: readonly Name[]): Source {
  const { kind } = settings.source
  if (kind === 'auto' || kind === 'tracked') return diskSource(settings.cwd, names)
  throw new GitError(
    `${JSON.stringify(names[0]?.given)} lies in no git repository, so it has no ${kind === 'staged' ? 'staged changes' : 'commits'}`,
    128,
  )
}

/** null: outside any repository, where the names say what to read. */
function factsOf({ cwd }: Pick<Settings, 'cwd'>): RepoFacts | null {
  try {
    return repoFacts({ cwd })
  } catch (error) {
    if (isNoRepository(error)) return null
    throw error
  }
}

function isNoRepository(error: unknown): boolean {
  return error instanceof GitError && /not a git repository/.test(error.message)
}
