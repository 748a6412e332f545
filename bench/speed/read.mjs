// Reads every file of a folder and nothing else: what no scan in this runtime can do without. `node read.mjs FOLDER`
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'

let [files, bytes] = [0, 0]
for (const entry of readdirSync(argv[2], { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue
  bytes += readFileSync(join(entry.parentPath ?? entry.path, entry.name)).length
  files++
}
console.log(`${files} files, ${bytes} bytes`)
