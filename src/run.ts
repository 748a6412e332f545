import type { CommandLine } from './config/args.ts'
import { type Environment, sourceOf } from './config/source.ts'
import { loadSettings } from './config/tree.ts'
import type { CheckName, Outcome, Settings, SourceRequest } from './model.ts'
import { loadGlobs } from './policy/glob.ts'
import { compareWithOld } from './policy/old.ts'
import { openPolicy } from './policy/policy.ts'
import { selectEntries } from './policy/select.ts'
import { dropTwins } from './policy/twins.ts'
import { lookAtProject, NewReads } from './project/index.ts'
import { emptyOutcome, hide, joinOutcomes, msSince, otherWords, relocate } from './report/outcome.ts'
import { loadChecks } from './scan/checks.ts'
import { ownRules, ruleSets } from './scan/catalog.ts'
import { maskedWords } from './scan/file-names.ts'
import { isOnlyCode } from './scan/ordinary.ts'
import { builtInIds, judgeRule } from './scan/own/judge.ts'
import { type Progress, Session } from './scan/session.ts'
import { shardFacts, takePart } from './shard/part.ts'
import { FirstLook } from './sift/first-look.ts'
import { look } from './sift/look.ts'
import { addCommits, envFacts } from './source/about.ts'
import { changedPaths, type Opened, openSources } from './source/index.ts'

/** Where nothing is found nobody loads the rule table to check the words of a comment. */
const NO_RULE_SETS = { known: null, ran: null }

export type { Progress }

export interface RunRequest {
  line: CommandLine
  /** Absolute. */
  cwd: string
  env: Environment
  /** What this hook or command runs; `--check` narrows it. */
  checks: readonly CheckName[]
  /** What is looked at where nobody says. */
  source: SourceRequest
  onProgress?: (progress: Progress) => void
}

export interface RunResult {
  outcome: Outcome
  /** Of the first repository: for output. */
  settings: Settings
}

/**
 * The straight line, once for each repository that the names lie in.
 * @throws ConfigError, BaselineError, GitError where the question cannot be asked at all
 */
export async function run(request: RunRequest): Promise<RunResult> {
  const { line, cwd, env } = request
  const results: RunResult[] = []
  for (const opened of openSources({ cwd, paths: line.paths, source: sourceOf(line, env, request.source) }))
    results.push(await runSource(opened, request))
  return { outcome: joinOutcomes(results.map(({ outcome }) => outcome)), settings: (results[0] as RunResult).settings }
}

async function runSource({ source, top }: Opened, request: RunRequest, isFresh = false): Promise<RunResult> {
  const started = process.hrtime()
  const { line, ...rest } = request
  const tree = await loadSettings(line, { ...rest, root: top, loadGlobs, judgeRule, builtInIds })
  const [first, isPart] = [new FirstLook(), line.shard !== undefined]
  const { listing, settingsFor, folders, history } = await look(source, tree, { isFresh, isPart, onMany: () => void first.prepare() })
  const choice = selectEntries(listing.entries, settingsFor)
  const all = [tree.top, ...[...folders].map((folder) => settingsFor(`${folder}/`))]
  const part = await takePart(listing, choice, line.shard)
  // Sizes are judged where something is added; a look at what lies there already leaves them out unless asked.
  const names = tree.top.checks.filter((name) => name !== 'size' || listing.isChange || tree.top.size.enforceAll)
  const own = ownRules(all)
  const { base, isWhole: full } = listing
  const rules = full ? await ruleSets(names, own) : NO_RULE_SETS
  const policy = openPolicy({ settings: tree.top, settingsFor, base, full, isPart, rules })
  const checks = await loadChecks(names, own, isOnlyCode(changedPaths(listing), all))
  const newReads = new NewReads(listing, names, policy)
  const session = new Session({ checks, settingsFor, ...newReads.listener, onProgress: request.onProgress })
  await first.look(session, part.selected, { reach: source.reach, checks: names, own, settingsFor, full })
  await session.lookAt(part.selected, source)
  await lookAtProject(session, { source, listing, selected: part.selected, isPart, checks, settingsFor, tree, names, newReads })
  if (history?.isBroken(session)) return runSource({ source, top }, request, true)
  if (!history?.remember(session, part.selected)) first.keep(session, part.selected)
  const { failures, skipped: excused } = policy.excuse(session.failures)
  const { judgements, warnings, uses } = await policy.judge(
    await compareWithOld(source, session.sightings),
    session.sightings.length > 0 ? await ruleSets(names, own) : NO_RULE_SETS,
  )
  const outcome: Outcome = {
    ...emptyOutcome(part.subject, listing.guardsCommit),
    ...(history === null ? session.proof(part.selected) : history.proof(session, part.selected)),
    verdicts: addCommits(source, dropTwins(judgements)),
    warnings: [...listing.warnings, ...session.warnings, ...warnings],
    envFacts: envFacts(source, judgements),
    failures: [...part.failures, ...failures],
    skipped: [...part.skipped, ...session.skipped, ...excused],
    shard: await shardFacts(part, all, base, uses),
    elapsedMs: msSince(started),
  }
  const masks = maskedWords(otherWords(outcome), checks, tree.top)
  return { outcome: hide(relocate(outcome, base, request.cwd), new Map([...session.masks, ...masks])), settings: tree.top }
}
