// Runs the built program as a user would, and answers its report.
import { spawnSync } from 'node:child_process'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../../dist/bin.js', import.meta.url))
const MAX_REPORT_BYTES = 1 << 30

/**
 * Scans a folder outside any repository with the default settings.
 * @param {string} folder absolute
 * @param {string} [bin] another copy of the program
 * @param {string[]} [words] further words of the command line
 * @returns the json report, as `src/report/schema.ts` describes it, with `seconds` of the whole process
 * @throws Error when the run did not look at everything
 */
export function scanFolder(folder, bin = BIN, words = []) {
  const started = performance.now()
  const { stdout, stderr, status, error } = spawnSync(execPath, [bin, 'scan', '.', '--format', 'json', ...words], {
    cwd: folder,
    maxBuffer: MAX_REPORT_BYTES,
    encoding: 'utf8',
  })
  if (error) throw error
  if (status !== 0 && status !== 1) throw new Error(`the scan of ${folder} ended with ${status}: ${stderr}${failures(stdout)}`)
  return { ...JSON.parse(stdout), seconds: (performance.now() - started) / 1000 }
}

/** @param {string} stdout */
function failures(stdout) {
  try {
    return JSON.parse(stdout)
      .failures.slice(0, 5)
      .map(({ path, message }) => `\n${path}: ${message}`)
      .join('')
  } catch {
    return ''
  }
}

/** Whether the format's own checksum says that this value was never given out. @param {{ confidence: string, why: string }} finding */
export function isDisproved({ confidence, why }) {
  return confidence === 'low' && /checksum is wrong/.test(why)
}
