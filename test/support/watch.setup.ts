import { spawnSync } from 'node:child_process'
import { relative } from 'node:path'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** Five times what the slowest file takes on a busy machine: only a hang reaches it. */
const LIMIT_MS = 600_000

/**
 * Ends a run in which one file of tests hangs. vitest's own limits are timers of the process that runs the test: a loop that never
 * ends, or a child that is waited for without end, is beyond them, and the run would go on for ever without a word.
 */
export default class Watch implements Reporter {
  readonly #timers = new Map<string, NodeJS.Timeout>()
  readonly #ended = new Map<string, string>()

  onTestModuleStart(module: TestModule): void {
    this.#timers.set(
      module.moduleId,
      setTimeout(() => this.#stop(module), LIMIT_MS),
    )
  }

  onTestCaseResult({ module, fullName }: TestCase): void {
    this.#ended.set(module.moduleId, fullName)
  }

  onTestModuleEnd({ moduleId }: TestModule): void {
    clearTimeout(this.#timers.get(moduleId))
  }

  #stop({ moduleId }: TestModule): void {
    const after = this.#ended.get(moduleId)
    const place = after === undefined ? 'before any of its tests ended' : `after "${after}"`
    process.stderr.write(`\n${relative(process.cwd(), moduleId)} hangs for ${LIMIT_MS / 1000} s, ${place}: the run is given up\n`)
    // A loop hears no signal but this one; vitest's own end would leave it running.
    spawnSync('pkill', ['-KILL', '-P', String(process.pid)])
    process.exit(1)
  }
}
