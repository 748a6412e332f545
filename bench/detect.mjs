// How well secrets are told from other strings: `npm run bench:detect`. Prints tables and appends them to bench/RESULTS.md.
//
//   node bench/detect.mjs [samples] [code] [files] [clean] [--missed] [--dry]
//
// No name: all. --missed lists what was missed (ids only); --dry writes nothing. The data is looked for in ../shared/data, or in
// the folder that DATA names; what is not there is said and left out.
import { appendFileSync, existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { argv, env, exit, version } from 'node:process'
import { fileURLToPath } from 'node:url'
import { measureClean } from './detect/clean.mjs'
import { measureCode } from './detect/code.mjs'
import { measureFiles } from './detect/files.mjs'
import { measureSamples } from './detect/samples.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DATA = resolve(env.DATA ?? join(ROOT, '../shared/data'))
const flags = argv.slice(2).filter((word) => word.startsWith('--'))
const names = argv.slice(2).filter((word) => !word.startsWith('--'))

/** Each part with the files that it needs. */
const PARTS = {
  samples: {
    title: 'Token samples',
    needs: ['rules-dev.jsonl'],
    run: ([file]) => measureSamples(file, { missed: flags.includes('--missed') }),
  },
  code: {
    title: 'Labelled real code',
    needs: ['creddata-dev.tar.gz', 'score-creddata.mjs'],
    run: ([archive, scorer]) => measureCode(archive, scorer),
  },
  files: { title: 'Credential files', needs: [], run: () => measureFiles() },
  clean: { title: 'Published packages', needs: [], run: () => measureClean() },
}

const sections = []
let missing = 0
for (const [name, { title, needs, run }] of Object.entries(PARTS)) {
  if (names.length > 0 && !names.includes(name)) continue
  const files = needs.map((file) => join(DATA, file))
  const absent = needs.filter((_, i) => !existsSync(files[i]))
  if (absent.length > 0) {
    missing++
    console.log(`${title}: not measured, ${absent.join(' and ')} not found (DATA=<folder> says where it is)`)
    continue
  }
  const text = `### ${title}\n\n${await run(files)}\n`
  console.log(text)
  sections.push(text)
}
const where = `${new Date().toISOString().slice(0, 10)}, Node ${version.slice(1)}, ${cpus().length} cores (${cpus()[0]?.model.trim()})`
if (sections.length > 0 && !flags.includes('--dry'))
  appendFileSync(join(ROOT, 'bench/RESULTS.md'), `\n## Detection, ${where}\n\n${sections.join('\n')}`)
exit(missing > 0 ? 2 : 0)
