import type { RepoFacts } from '../git/facts.ts'
import { indexFiles, modifiedFiles, type TreeFile, treeFiles, untrackedFiles } from '../git/tree.ts'
import type { Entry, Warning } from '../model.ts'
import { blobEntry } from './files.ts'
import { listDisk, listGitNames } from './disk.ts'
import type { ProjectFiles } from './project.ts'
import { readFiles } from './read-files.ts'
import { repositorySource } from './repository.ts'
import { MANY, nameTest, namesWithout, type Listing, type Name, readFailure, type Source } from './source.ts'

/**
 * Every tracked file: what the index holds, and, where the file on disk is another, that one too (the next `git add`
 * brings it in). A bare repository has neither: there it is HEAD's tree.
 */
export function trackedSource(facts: RepoFacts, names: readonly Name[], untracked: boolean): Source {
  const source = repositorySource(
    facts,
    (onMany) => listTracked(facts, names, untracked, onMany),
    (entry) => entry.blobId !== undefined,
  )
  const onDisk = (entry: Entry): boolean => entry.blobId === undefined
  return {
    ...source,
    async read(entries, visitor) {
      const inIndex = await source.read(
        entries.filter((entry) => !onDisk(entry)),
        visitor,
      )
      const files = await readFiles(facts.top, entries.filter(onDisk), visitor)
      return { failures: [...inIndex.failures, ...files.failures], skipped: [...inIndex.skipped, ...files.skipped] }
    },
    measure: (entries) => source.measure(entries.filter((entry) => !onDisk(entry))),
    project: (listing) => trackedProject(facts, untracked, listing),
  }
}

/** What is listed says it all, unless only some files were named. Of a file with another content on disk that one counts: it comes last. */
function trackedProject(facts: RepoFacts, untracked: boolean, listing: Listing): ProjectFiles {
  return {
    root: facts.bare ? null : facts.top,
    now: async () => (listing.isWhole ? listing : await listTracked(facts, [], untracked)).entries,
    before: async () => [],
  }
}

async function listTracked(facts: RepoFacts, names: readonly Name[], untracked: boolean, onMany?: () => void): Promise<Listing> {
  const place = { ...facts.place, cwd: facts.top }
  const files = facts.bare ? await headFiles(facts) : await indexFiles(place)
  if (files.length >= MANY && names.length === 0) onMany?.()
  const onDisk = listGitNames(facts.top, facts.bare ? [] : [...modifiedFiles(place), ...(untracked ? await untrackedFiles(place) : [])])
  const isNamed = nameTest(names)
  const tracked = [...files.map(blobEntry), ...onDisk.entries].filter(({ path }) => isNamed(path))
  // A name that git does not track was given on purpose: read what stands on disk.
  const paths = tracked.map(({ path }) => path)
  const others = await listDisk(facts.top, namesWithout(names, paths), onMany)
  const listing: Listing = {
    ...others,
    entries: [...tracked, ...others.entries],
    skipped: [...onDisk.skipped.filter(({ path }) => isNamed(path)), ...others.skipped],
    failures: [...onDisk.failures, ...others.failures],
    subject: names.length === 0 ? 'every tracked file' : 'the named files',
    isWhole: names.length === 0,
    warnings: hookWarnings(facts),
  }
  if (listing.entries.length === 0 && listing.failures.length === 0) listing.failures.push(readFailure('.', NOTHING))
  return listing
}

/** husky's folder of hooks is not in git: a linked work tree, or a clone without its install, has none and runs no hook. */
function hookWarnings({ missingHooks }: RepoFacts): Warning[] {
  if (missingHooks === null) return []
  const message =
    'core.hooksPath names this folder, and it is not there: no git hook runs in this work tree; repair it with  npx hushgate init'
  return [{ path: missingHooks, message }]
}

const NOTHING = 'there was nothing to scan: no tracked file is here'

async function headFiles(facts: RepoFacts): Promise<TreeFile[]> {
  return facts.head ? treeFiles(facts.place, facts.head) : []
}
