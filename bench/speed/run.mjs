// One process, from its start to its end.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hrtime, pid } from 'node:process'
import { cleanEnv } from './support.mjs'

const MAX_OUTPUT_BYTES = 1 << 30
export const LIMIT_MS = 900_000

/**
 * @typedef {object} Job
 * @property {string} label the tool with its version
 * @property {string[]} argv
 * @property {string} cwd
 * @property {Record<string, string>} [env]
 * @property {() => void} [before] takes away what an earlier run kept; not timed
 */

/**
 * @param {Job} job
 * @param {string[]} [argv]
 * @returns {{ ms: number, status: number, output: string }} both streams together
 * @throws Error when it does not end by itself
 */
export function run({ label, argv, cwd, env, before }, [command, ...args] = argv) {
  before?.()
  const start = hrtime.bigint()
  const options = {
    cwd,
    env: cleanEnv(env),
    maxBuffer: MAX_OUTPUT_BYTES,
    encoding: 'latin1',
    timeout: LIMIT_MS,
    stdio: ['ignore', 'pipe', 'pipe'],
  }
  const { status, error, signal, stdout, stderr } = spawnSync(command, args, options)
  const ms = Number(hrtime.bigint() - start) / 1e6
  if (error?.code === 'ETIMEDOUT') throw new Error(`${label} did not finish in ${LIMIT_MS / 1000} s`)
  if (error) throw error
  if (status === null) throw new Error(`${label} was ended by ${signal}`)
  return { ms, status, output: stdout + stderr }
}

/**
 * The same with the processor's time, and the peak memory of all its processes together: the greatest sum seen (every 10 ms or less often, shared pages counted once), or the
 * kernel's own peak of the largest process where that is more. They are found by their process group.
 */
const WATCH = `
import os, resource, subprocess, sys, time
result, *command = sys.argv[1:]
own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
child = subprocess.Popen(command, start_new_session=True)
def kilobytes(pid):
    with open(f'/proc/{pid}/stat') as file: group = int(file.read().rsplit(')', 1)[1].split()[2])
    if group != child.pid: return 0
    with open(f'/proc/{pid}/smaps_rollup') as file: return next(int(line.split()[1]) for line in file if line.startswith('Pss:'))
def together():
    total = 0
    for pid in filter(str.isdigit, os.listdir('/proc')):
        try: total += kilobytes(pid)
        except (OSError, StopIteration): pass
    return total * 1024
seen = 0
while child.poll() is None:
    start = time.monotonic()
    if os.path.isdir('/proc/self'): seen = max(seen, together())
    # Looking takes at most a tenth of the time.
    time.sleep(max(0.01, 10 * (time.monotonic() - start)))
used = resource.getrusage(resource.RUSAGE_CHILDREN)
largest = used.ru_maxrss
# A new process counts what its parent had before it became the command.
largest = 0 if largest <= own else largest if sys.platform == 'darwin' else largest * 1024
with open(result, 'w') as file: file.write(f'{max(seen, largest)} {used.ru_utime + used.ru_stime}')
sys.exit(child.returncode)
`

/** @param {Job} job @returns {ReturnType<typeof run> & { peakMb: number, cpuMs: number }} cpuMs: what all its processes computed */
export function runWatched(job) {
  const file = join(tmpdir(), `hushgate-bench-peak-${pid}`)
  const result = run(job, ['python3', '-c', WATCH, file, ...job.argv])
  const [peakBytes, cpuSeconds] = readFileSync(file, 'utf8').split(' ').map(Number)
  return { ...result, peakMb: peakBytes / 1e6, cpuMs: cpuSeconds * 1e3 }
}
