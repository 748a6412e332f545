// Published packages by name and exact version, unpacked. Nothing of them is run.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const UNPACK = `
import sys, tarfile, zipfile
source, target = sys.argv[1:]
if zipfile.is_zipfile(source): zipfile.ZipFile(source).extractall(target)
else: tarfile.open(source).extractall(target, filter='data')
`

/** @param {string} line `npm name@version` or `pypi name==version` @param {string} folder gets a folder for it */
export function fetchPackage(line, folder) {
  const [registry, name] = line.split(' ')
  const target = join(folder, `${registry}-${name.replace(/[@/=]+/g, '-')}`)
  const down = `${target}-download`
  mkdirSync(down)
  mkdirSync(target)
  if (registry === 'npm') execFileSync('npm', ['pack', '--silent', '--pack-destination', down, name], { stdio: 'ignore' })
  else execFileSync('pip', ['download', '-q', '--no-deps', '--only-binary', ':all:', '-d', down, name], { stdio: 'ignore' })
  const [file] = readdirSync(down)
  execFileSync('python3', ['-c', UNPACK, join(down, file), target])
  rmSync(down, { recursive: true })
}
