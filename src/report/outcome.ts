import { join, relative, sep } from 'node:path'
import { type EnvFacts, type Finding, type Outcome, type ShardFacts, STAND_IN, type Verdict } from '../model.ts'
import { mapStrings } from './printable.ts'

export function emptyOutcome(subject: string, guardsCommit: boolean): Outcome {
  return {
    subject,
    verdicts: [],
    warnings: [],
    failures: [],
    skipped: [],
    filesScanned: 0,
    bytesScanned: 0,
    elapsedMs: 0,
    guardsCommit,
    envFacts: null,
    shard: null,
  }
}

/** One outcome of several: names may lie in several repositories. */
export function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  const [first, ...others] = outcomes
  if (!first) throw new Error('a run without an outcome')
  return others.reduce(joinTwo, first)
}

function joinTwo(a: Outcome, b: Outcome): Outcome {
  return {
    subject: a.subject === b.subject ? a.subject : `${a.subject} and ${b.subject}`,
    verdicts: [...a.verdicts, ...b.verdicts],
    warnings: [...a.warnings, ...b.warnings],
    failures: [...a.failures, ...b.failures],
    skipped: [...a.skipped, ...b.skipped],
    filesScanned: a.filesScanned + b.filesScanned,
    bytesScanned: a.bytesScanned + b.bytesScanned,
    elapsedMs: a.elapsedMs + b.elapsedMs,
    guardsCommit: a.guardsCommit || b.guardsCommit,
    envFacts: joinEnvFacts(a.envFacts, b.envFacts),
    shard: a.shard && b.shard && joinShards(a.shard, b.shard),
  }
}

/** The same part of two repositories. */
function joinShards(a: ShardFacts, b: ShardFacts): ShardFacts {
  return {
    index: a.index,
    count: a.count,
    subject: a.subject === b.subject ? a.subject : `${a.subject} and ${b.subject}`,
    files: a.files + b.files,
    filesTotal: a.filesTotal + b.filesTotal,
    settings: `${a.settings}${b.settings}`,
    listing: `${a.listing}${b.listing}`,
    allows: [...a.allows, ...b.allows],
  }
}

function joinEnvFacts(a: EnvFacts | null, b: EnvFacts | null): EnvFacts | null {
  if (!a || !b) return a ?? b
  return { tracked: [...a.tracked, ...b.tracked], uncovered: [...a.uncovered, ...b.uncovered] }
}

/** Paths as the person sees them: relative to where the run was started, not to the repository's top. */
export function relocate(outcome: Outcome, base: string, cwd: string): Outcome {
  if (base === cwd) return outcome
  const shown = (path: string): string => (STAND_IN.test(path) ? path : relative(cwd, join(base, path)).split(sep).join('/') || '.')
  const moved = <Placed extends { path: string }>(placed: Placed): Placed => ({ ...placed, path: shown(placed.path) })
  // Advice names the file as a command typed here would.
  const movedFinding = (finding: Finding): Finding => ({
    ...moved(finding),
    fix: finding.fix.map((text) => text.replace(finding.path, () => shown(finding.path))),
  })
  return {
    ...outcome,
    verdicts: outcome.verdicts.map((verdict): Verdict => ({ ...verdict, finding: movedFinding(verdict.finding) })),
    warnings: outcome.warnings.map(moved),
    failures: outcome.failures.map((failure) => (failure.path === null ? failure : { ...failure, path: shown(failure.path) })),
    skipped: outcome.skipped.map(moved),
    envFacts: outcome.envFacts && { tracked: outcome.envFacts.tracked.map(shown), uncovered: outcome.envFacts.uncovered.map(shown) },
    shard: outcome.shard && {
      ...outcome.shard,
      allows: outcome.shard.allows.map((use) => ({ ...use, unused: moved(use.unused) })),
    },
  }
}

/** What is shown of things that were not looked at, of an archive's members, and of authors: it may hold a token, too. */
export function otherWords({ skipped, failures, warnings, verdicts }: Outcome): string[] {
  const paths = [...skipped, ...warnings].map(({ path }) => path)
  const messages = failures.map(({ path, message }) => `${path} ${message}`)
  return [...paths, ...messages, ...verdicts.flatMap(({ finding: { commit, via = [] } }) => [...(commit ? [commit.author] : []), ...via])]
}

/** Takes secrets that stand in file names out of everything that is shown: paths, fingerprints, advice. */
export function hide(outcome: Outcome, masks: ReadonlyMap<string, string>): Outcome {
  if (masks.size === 0) return outcome
  return mapStrings(outcome, (text) => [...masks].reduce((shown, [secret, mask]) => shown.replaceAll(secret, mask), text))
}

/** @param started what process.hrtime() said; `performance` would take Node 20 a millisecond to load */
export function msSince(started: [number, number]): number {
  const [seconds, nanoseconds] = process.hrtime(started)
  return seconds * 1e3 + nanoseconds / 1e6
}
