import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../../src/model.ts'
import { draw } from '../../support/tokens.ts'

/**
 * The trees of this folder: `<tree>/<bad|note|ok>/<path in the repository>.txt` (so that no formatter and no scanner reads them as what they are). What stands in a slot (`{{human}}`, `{{b64:human}}`) must be found
 * in bad (and block), must be a note in note, and nothing may be found in ok.
 */
export type Expected = 'bad' | 'note' | 'ok'

export interface FilledFile {
  tree: string
  expected: Expected
  path: string
  /** One character a byte. */
  content: string
  /** Where the values are, in order. */
  slots: Span[]
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const HUMAN = ['Gr4nit', 'e-Owl', '&37x'].join('')

/** Put together at run time, so that no scanner finds them here. */
const VALUES: Readonly<Record<string, (seed: number) => string>> = {
  real: (seed) => draw(BASE62, 40, seed),
  human: () => HUMAN,
  weak: () => ['change', 'me'].join(''),
  common: () => ['post', 'gres'].join(''),
  walk: () => ['qwertyui', 'asdfghjk'].join(''),
  broken: () => ['MIIC', '_no-base64'].join(''),
  bytes: (seed) => Buffer.from(draw('\x80\x9f\xa1\xf3\x01\xc7\x42\xee', 32, seed), 'latin1').toString('latin1'),
  url: () => `postgres://shop:${encodeURIComponent(HUMAN)}@db/shop`,
  certificate: () => ['-----BEGIN CERT', 'IFICATE-----\nMIIB\n-----END CERT', 'IFICATE-----\n'].join(''),
  user: () => 'shop-owner',
}
const SLOT = /\{\{(b64:)?([a-z]+)\}\}/g

export function filledFiles(): FilledFile[] {
  const folder = import.meta.dirname
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = names.map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  )
  return paths.filter((path) => path.split('/').length > 2).map((path) => fill(path, readFileSync(join(folder, path), 'latin1')))
}

function fill(file: string, template: string): FilledFile {
  const [tree, expected, ...rest] = file.split('/')
  const slots: Span[] = []
  let content = ''
  let from = 0
  for (const { 0: slot, 1: coded, 2: name, index } of template.matchAll(SLOT)) {
    const value = valueFor(name as string, slots.length + 1)
    const written = coded === undefined ? value : Buffer.from(value, 'latin1').toString('base64')
    content += template.slice(from, index)
    slots.push({ start: content.length, end: content.length + written.length })
    content += written
    from = index + slot.length
  }
  return {
    tree: tree as string,
    expected: expected as Expected,
    path: rest.join('/').replace(/\.txt$/, ''),
    content: content + template.slice(from),
    slots,
  }
}

function valueFor(name: string, seed: number): string {
  const make = VALUES[name]
  if (make === undefined) throw new Error(`no slot is called ${name}`)
  return make(seed)
}
