// Writes the credential files of the tests, filled, with a labels.jsonl, so that any scanner can be measured on them:
//
//   node bench/detect/credentials.mjs <folder> [seed]
import { join, resolve } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { inTemporaryFolder } from '../temporary.mjs'

const TEMPLATES = fileURLToPath(new URL('../../test/cases/credential-files/', import.meta.url))

/** @param {string} folder absolute, to be filled @param {number} seed which values @returns what was written, with the places of the values, and what judges findings on it (judge.ts) */
export function writeCredentials(folder, seed = 1) {
  return inTemporaryFolder(async (scratch) => {
    const outfile = join(scratch, 'write.mjs')
    await build({ entryPoints: [join(TEMPLATES, 'write.ts')], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' })
    const { writeCorpus, judge } = await import(pathToFileURL(outfile).href)
    return { files: writeCorpus(TEMPLATES, folder, seed), judge }
  })
}

if (argv[1] === fileURLToPath(import.meta.url) && argv[2] !== undefined) await writeCredentials(resolve(argv[2]), Number(argv[3] ?? 1))
