// Published packages by name and exact version, unpacked. Nothing of them is run.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const UNPACK = `
import sys, tarfile, zipfile
source, target = sys.argv[1:]
if zipfile.is_zipfile(source): zipfile.ZipFile(source).extractall(target)
else: tarfile.open(source).extractall(target, filter='data')
`

/** Where a package of a list is unpacked. @param {string} line @param {string} folder */
export function folderOf(line, folder) {
  const [registry, name] = line.split(' ')
  return join(folder, `${registry}-${name.replace(/[@/=]+/g, '-')}`)
}

/** @param {string} line `npm name@version`, `pypi name==version` or `go module@version` @param {string} folder gets a folder for it */
export function fetchPackage(line, folder) {
  const [registry, name] = line.split(' ')
  const target = folderOf(line, folder)
  if (registry === 'go') return symlinkSync(fetchModule(name, folder), target)
  const down = `${target}-download`
  mkdirSync(down)
  mkdirSync(target)
  if (registry === 'npm') execFileSync('npm', ['pack', '--silent', '--pack-destination', down, name], { stdio: 'ignore' })
  else execFileSync('pip', ['download', '-q', '--no-deps', '--only-binary', ':all:', '-d', down, name], { stdio: 'ignore' })
  const [file] = readdirSync(down)
  execFileSync('python3', ['-c', UNPACK, join(down, file), target])
  rmSync(down, { recursive: true })
}

/** @returns where Go unpacked a module, in a cache of its own beside the others @param {string} name @param {string} folder */
function fetchModule(name, folder) {
  const env = { ...process.env, GOMODCACHE: join(folder, '..', 'go'), GOFLAGS: '-mod=mod' }
  const answer = execFileSync('go', ['mod', 'download', '-json', name], {
    env,
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(answer).Dir
}
