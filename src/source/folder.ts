import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { decodeName, type Name } from '../git/names.ts'
import { joined } from '../value/path.ts'

/** One thing in a folder. */
export interface Child {
  name: string | Buffer
  isFile(): boolean
  isSymbolicLink(): boolean
  isDirectory(): boolean
}

/** What stands for a byte that is no UTF-8, and what bytes and text put in another order. */
const ODD = /[\ufffd\ud800-\udfff]/

/** What a folder holds, in the order of the names' bytes. Where a name may be no UTF-8 all come as bytes, because it must be opened as it is. */
export function childrenOf(folder: string | Buffer): Child[] {
  const named = typeof folder === 'string' ? readdirSync(folder, { withFileTypes: true }) : null
  if (named === null || named.some(({ name }) => ODD.test(name))) return childrenInBytes(folder)
  return named.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Bun 1.4 answers names without their kinds where names are asked for as bytes. */
function childrenInBytes(folder: string | Buffer): Child[] {
  const children = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }) as unknown as (Dirent<Buffer> | Buffer)[]
  const start = Buffer.concat([Buffer.from(folder as Buffer), SLASH])
  return children
    .map((child) => (Buffer.isBuffer(child) ? Object.assign(lstatSync(Buffer.concat([start, child])), { name: child }) : child))
    .sort((a, b) => Buffer.compare(a.name, b.name))
}

const SLASH = Buffer.from('/')

/** The name of what stands in a folder; '' is the top. */
export function childName({ path, pathBytes }: Name, name: string | Buffer): Name {
  if (typeof name === 'string') return { path: joined(path, name) }
  return decodeName(path === '' ? name : Buffer.concat([pathBytes ?? Buffer.from(path), SLASH, name]))
}
