// The credential files of the tests, filled with several seeds: how many of their secrets are found by value, and what else is reported.
import { inTemporaryFolder } from '../temporary.mjs'
import { percent, table } from '../table.mjs'
import { writeCredentials } from './credentials.mjs'
import { scanFolder } from './run.mjs'

/** Several, so that nobody fits values. */
const SEEDS = [1, 2, 3]
/** What finds values: other checks would report, in their own way, what these find as well. */
const CHECKS = ['--check', 'pattern', '--check', 'entropy']

/** @returns {Promise<string>} a table in Markdown */
export async function measureFiles() {
  const rows = []
  for (const seed of SEEDS) {
    rows.push(
      await inTemporaryFolder(async (folder) => {
        const { files, judge } = await writeCredentials(folder, seed)
        const { expected, found, falseAlarms } = judge(files, scanFolder(folder, undefined, CHECKS).findings)
        return [seed, files.length, expected, found, percent(found, expected), falseAlarms.length]
      }),
    )
  }
  return table(['seed', 'files', 'secrets', 'found by value', 'share', 'false alarms'], rows)
}
