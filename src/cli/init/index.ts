import { GitError } from '../../git/error.ts'
import { EXIT, type ExitCode } from '../../model.ts'
import { applyEdits } from './apply.ts'
import { type Choice, chooseManager } from './choose.ts'
import { detectFacts } from './detect.ts'
import { managers } from './managers/index.ts'
import { prove } from './prove.ts'
import { displayPath, showEdit, showStep } from './show.ts'
import { recordEdit, runSteps, undoSteps } from './steps.ts'
import { type Facts, type FileEdit, InitError, type InitIo, type InitOptions, type Plan } from './types.ts'

export { type InitIo, type InitOptions, MANAGER_NAMES, type ManagerName } from './types.ts'

const BUN_OFFER =
  'bun is on PATH, but not everybody who runs this hook may have it: hushgate init --undo, then hushgate init --bun makes hooks start faster\n'

/**
 * `hushgate init`: finds out which hook manager the repository uses, shows what it will write, asks, writes, and proves it
 * with a planted token in a throw-away repository. `undo` takes back exactly what was written.
 * @returns 0: set up and proved, shown (dryRun), or taken back; 2: not done, and why was said
 */
export async function init(options: InitOptions, io: InitIo): Promise<ExitCode> {
  try {
    const facts = await detectFacts(options)
    return options.undo ? await undo(facts, options, io) : await setUp(facts, options, io)
  } catch (error) {
    if (!(error instanceof InitError || error instanceof GitError)) throw error
    io.err(`hushgate init: ${error.message}\n`)
    return EXIT.failed
  }
}

async function setUp(facts: Facts, options: InitOptions, io: InitIo): Promise<ExitCode> {
  const choice = chooseManager(facts, options.manager)
  const plan = choice.manager.plan(facts)
  io.out(`hooks run by ${choice.manager.name === 'native' ? 'git itself' : choice.manager.name}: ${choice.why}\n`)
  const nothing = plan.edits.length === 0 && plan.steps.length === 0
  if (nothing) io.out('already set up: nothing to write\n')
  else if (!(await agreed(facts, plan, options, io))) return options.dryRun ? EXIT.clean : EXIT.failed
  if (options.dryRun) return EXIT.clean
  write(facts, plan, io)
  return report(facts, choice, plan, io)
}

async function undo(facts: Facts, options: InitOptions, io: InitIo): Promise<ExitCode> {
  const edits = [...managers.flatMap((manager) => manager.unplan(facts)), ...undoSteps(facts)]
  if (edits.length === 0) {
    io.out('nothing to undo: hushgate init has written nothing here\n')
    return EXIT.clean
  }
  if (!(await agreed(facts, { edits, steps: [], notes: [] }, options, io))) return options.dryRun ? EXIT.clean : EXIT.failed
  applyEdits(edits)
  io.out(`taken back: ${names(edits, facts)}\n`)
  return EXIT.clean
}

/** Shows the plan and asks. Where nobody can answer, nothing is written. */
async function agreed(facts: Facts, plan: Plan, options: InitOptions, io: InitIo): Promise<boolean> {
  const { top } = facts.place
  io.out([...plan.edits.map((edit) => showEdit(edit, top)), ...plan.steps.map((step) => showStep(step, top))].join(''))
  for (const note of plan.notes) io.out(`note: ${note}\n`)
  if (options.dryRun) return false
  if (options.yes) return true
  if (!(io.interactive ?? process.stdin.isTTY === true)) {
    io.err('hushgate init: nobody can be asked here, so nothing was written: run it with --yes to write this\n')
    return false
  }
  if (await io.confirm('Write this?')) return true
  io.err('hushgate init: nothing was written\n')
  return false
}

/** A manager's install that fails leaves nothing of ours behind. */
function write(facts: Facts, plan: Plan, io: InitIo): void {
  applyEdits(plan.edits)
  try {
    applyEdits(recordEdit(facts.place, runSteps(facts.place, plan.steps)))
  } catch (error) {
    applyEdits(plan.edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before })))
    throw error
  }
  if (plan.edits.length > 0) io.out(`written: ${names(plan.edits, facts)}\n`)
}

async function report(facts: Facts, choice: Choice, plan: Plan, io: InitIo): Promise<ExitCode> {
  const problem = prove(facts, choice.manager)
  if (problem === null) {
    io.out('proved: a commit with a planted token was blocked, and a clean one passed (in a throw-away repository with these hooks)\n')
    if (facts.guard.bun !== null && facts.guard.useBun === null && !plan.edits.some(runsBun)) io.out(BUN_OFFER)
    return EXIT.clean
  }
  io.err(`hushgate init: not proved: ${problem}\n`)
  if (plan.edits.length > 0) io.err(`written and still there: ${names(plan.edits, facts)}. To take it back: hushgate init --undo\n`)
  return EXIT.failed
}

function runsBun({ after }: FileEdit): boolean {
  return /\bbun\b/.test(after ?? '')
}

function names(edits: readonly FileEdit[], facts: Facts): string {
  return edits.map((edit) => displayPath(edit.path, facts.place.top)).join(', ')
}
