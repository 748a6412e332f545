import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { foreignFiles } from '../../config/foreign/files.ts'
import { type ForeignFiles, loadForeign } from '../../config/foreign/index.ts'
import { CHECK_NAMES, FOREIGN_TOOLS, type Outcome } from '../../model.ts'
import { formatBaseline, parseBaseline } from '../../policy/baseline.ts'
import { run } from '../../run.ts'
import { builtInIds } from '../../scan/own/judge.ts'
import { type Item, carryOver } from './carry.ts'
import { type Covered, coveredBy, findingsOf, toBaseline } from './covered.ts'
import { otherHooks } from './hooks.ts'

export const CONFIG_NAME = 'hushgate.config.yaml'
export const BASELINE_NAME = '.hushgate-baseline'

const HEADER = '# Made by hushgate migrate from the files of other scanners, which are no longer read: foreign has only their comments.\n'
/** Configurations that are programs, which are never run. */
const PROGRAMS = /^\.secretlintrc\.(?:c?js|mjs|ts)$/

/** What is to be written, and what there is to tell. Nothing has been written. */
export interface Plan {
  files: string[]
  config: string
  /** null: no finding is to be accepted. */
  baseline: string | null
  carried: Item[]
  lost: Item[]
  /** What blocks now, with the other tools' files honoured, and also where a value stands that an entry accepts in one commit. */
  findings: string[]
  failed: Outcome | null
}

/** @throws ConfigError a file that cannot be read as its tool reads it */
export async function makePlan(top: string): Promise<Plan> {
  const names = readdirSync(top)
  const programs = names.filter((name) => PROGRAMS.test(name))
  const foreign = await loadForeign(top, names, FOREIGN_TOOLS, await builtInIds())
  const { config, carried, lost } = carryOver(foreign)
  const now = await scanTracked(top)
  const covered = [...coveredBy(now), ...(await coveredInHistory(top, foreign))]
  return {
    files: [...foreignFiles(names, FOREIGN_TOOLS), ...programs],
    config: HEADER + stringify(config, { lineWidth: 0 }),
    baseline: covered.length === 0 ? null : formatBaseline(toBaseline(oldEntries(top), covered)),
    carried: [...carried, ...entryItems(covered)],
    lost: [...lost, ...unusedItems(now), ...programs.map(programItem), ...otherHooks(top)],
    findings: findingsOf(now, covered),
    failed: now.failures.length > 0 ? now : null,
  }
}

function unusedItems({ warnings }: Outcome): Item[] {
  const unused = warnings.filter(({ message }) => message.includes('entries cover nothing'))
  return unused.map(({ path, message }) => ({ where: path, what: message }))
}

function programItem(name: string): Item {
  return { where: name, what: 'a configuration that is a program, which is not run: carry its allows over by hand' }
}

export async function scanTracked(top: string, history = false): Promise<Outcome> {
  const line = { paths: [], ...(history ? { history } : {}) }
  const { outcome } = await run({ line, cwd: top, env: {}, checks: CHECK_NAMES, source: { kind: 'tracked', untracked: false } })
  return outcome
}

/** Entries that name a commit are about versions of files: the fingerprint of what they cover is the same wherever the value still stands. */
async function coveredInHistory(top: string, { ignores }: ForeignFiles): Promise<Covered[]> {
  return ignores.some(({ commit }) => commit !== null) ? coveredBy(await scanTracked(top, true)) : []
}

function oldEntries(top: string): Iterable<{ fingerprint: string; reason: string; expires: string | null }> {
  const file = join(top, BASELINE_NAME)
  return existsSync(file) ? parseBaseline(readFileSync(file, 'utf8'), BASELINE_NAME).entries.values() : []
}

function entryItems(covered: readonly Covered[]): Item[] {
  const places = new Map(covered.map(({ where, finding }) => [where, finding]))
  return [...places].map(([where, { rule, path }]) => ({ where, what: `entry for ${rule} in ${path}` }))
}
