// Style and habits that no compiler checks: biome, the rules for package.json and its lock file, and a report of sizes.
// `node scripts/lint.mjs --write` mends what biome can mend.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './bundle.mjs'
import { packageProblems } from './lint/package.mjs'
import { sizeReport } from './lint/sizes.mjs'
import { tool } from './tools.mjs'

const BIOME_VERSION = '2.6.8'

async function biome(args) {
  const folder = await tool('@biomejs/biome', BIOME_VERSION)
  const { status, error } = spawnSync(process.execPath, [join(folder, 'bin', 'biome'), ...args], { cwd: ROOT, stdio: 'inherit' })
  if (error) throw error
  return status === 0
}

const write = process.argv.includes('--write') ? ['--write'] : []
const clean = await biome(['check', '--error-on-warnings', '--no-errors-on-unmatched', ...write])
const problems = packageProblems(ROOT)
for (const problem of problems) console.error(problem)
for (const line of sizeReport(ROOT)) console.log(line)
process.exitCode = clean && problems.length === 0 ? 0 : 1
