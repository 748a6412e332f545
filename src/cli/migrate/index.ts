import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError } from '../../config/error.ts'
import { discover } from '../../config/discover.ts'
import { repoFacts } from '../../git/facts.ts'
import { EXIT, type ExitCode } from '../../model.ts'
import { reportFailures } from '../execute.ts'
import { writeWhole } from '../output.ts'
import type { Item } from './carry.ts'
import { findingsOf } from './covered.ts'
import { BASELINE_NAME, CONFIG_NAME, makePlan, type Plan, scanTracked } from './plan.ts'

export interface MigrateOptions {
  /** Absolute. */
  cwd: string
  /** Show, write nothing. */
  dryRun: boolean
}

type Out = (text: string) => Promise<void>

/**
 * Writes down for hushgate what other scanners' files say, and proves that the same is found with it. Overwrites no configuration, deletes
 * nothing.
 * @returns 0: written and proved, shown, or nothing to do; 2: not done, or not proved, and why was said
 * @throws ConfigError, GitError, BaselineError
 */
export async function migrate({ cwd, dryRun }: MigrateOptions, out: Out): Promise<ExitCode> {
  const { top } = repoFacts({ cwd })
  const there = discover(top, '').config
  if (there !== null && readFileSync(there.file, 'utf8').startsWith('# Made by hushgate migrate')) {
    await out(`${there.label}: made by hushgate migrate, nothing to do; take the file away to make it again\n`)
    return EXIT.clean
  }
  const plan = await makePlan(top)
  if (plan.failed !== null) return reportFailures(plan.failed)
  if (plan.files.length === 0) {
    await out(`nothing to migrate: no file of another scanner stands in ${top}\n`)
    return EXIT.clean
  }
  await out(`${section('carried over', plan.carried)}${section('not carried over', plan.lost)}`)
  if (dryRun) {
    await out(`\n${CONFIG_NAME} would be:\n${plan.config}${plan.baseline === null ? '' : `\n${BASELINE_NAME} would be:\n${plan.baseline}`}`)
    return EXIT.clean
  }
  if (there !== null) {
    throw new ConfigError(
      `${there.label} is there already, and migrate overwrites no configuration: hushgate migrate --dry-run shows what to add to it`,
    )
  }
  return write(top, plan, out)
}

/** What turns out to be no configuration is taken back. */
async function write(top: string, plan: Plan, out: Out): Promise<ExitCode> {
  const baseline = join(top, BASELINE_NAME)
  const before = existsSync(baseline) ? readFileSync(baseline, 'utf8') : null
  writeWhole(top, CONFIG_NAME, plan.config)
  if (plan.baseline !== null) writeWhole(top, BASELINE_NAME, plan.baseline)
  try {
    return await prove(top, plan, out)
  } catch (error) {
    rmSync(join(top, CONFIG_NAME), { force: true })
    if (plan.baseline !== null && before === null) rmSync(baseline, { force: true })
    else if (before !== null) writeWhole(top, BASELINE_NAME, before)
    throw error instanceof ConfigError
      ? new ConfigError(`nothing was written, because hushgate could not read it: ${error.message}`)
      : error
  }
}

async function prove(top: string, plan: Plan, out: Out): Promise<ExitCode> {
  const after = await scanTracked(top)
  if (after.failures.length > 0) return reportFailures(after)
  const found = findingsOf(after)
  const more = found.filter((each) => !plan.findings.includes(each))
  const less = plan.findings.filter((each) => !found.includes(each))
  const written = [CONFIG_NAME, ...(plan.baseline === null ? [] : [BASELINE_NAME])].join(' and ')
  await out(`\nwritten: ${written}; commit ${plan.baseline === null ? 'it' : 'them'}, and then take ${plan.files.join(', ')} away\n`)
  if (more.length + less.length === 0) {
    await out(`proved: the same ${found.length === 1 ? 'finding' : `${found.length} findings`} before and after\n`)
    return EXIT.clean
  }
  await out(
    `not proved: what is found has changed\n${more.map((each) => `  now found: ${each}\n`).join('')}${less.map((each) => `  no longer found: ${each}\n`).join('')}`,
  )
  return EXIT.failed
}

function section(title: string, items: readonly Item[]): string {
  if (items.length === 0) return ''
  const width = Math.min(40, Math.max(...items.map(({ where }) => where.length)))
  return `${title}:\n${items.map(({ where, what }) => `  ${where.padEnd(width)}  ${what}\n`).join('')}`
}
