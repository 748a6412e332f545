import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Name } from '../../src/git/names.ts'
import { listDisk } from '../../src/source/disk.ts'
import { childName, childrenOf } from '../../src/source/folder.ts'
import { makeRepo } from '../support/repo.ts'

const bytes = (dir: string, name: string): Buffer => Buffer.concat([Buffer.from(`${dir}/`), Buffer.from(name, 'latin1')])

describe('childrenOf', () => {
  // 😀 stands before ﬀ as text, and behind it as bytes
  it.each<[string, string[]]>([
    ['text', ['a', 'b.txt', 'é', 'ﬀ']],
    ['text beyond the first plane', ['a', 'ﬀ', '😀']],
    ['a replacement character that somebody wrote', ['a', '\ufffd', '😀']],
  ])('%s: in the order of bytes', (_name, names) => {
    using repo = makeRepo()
    mkdirSync(`${repo.dir}/in`)
    for (const name of [...names].reverse()) writeFileSync(`${repo.dir}/in/${name}`, '')
    expect(childrenOf(`${repo.dir}/in`).map(({ name }) => name.toString())).toEqual(names)
  })

  it('tells files, folders and links', () => {
    using repo = makeRepo()
    mkdirSync(`${repo.dir}/in/folder`, { recursive: true })
    writeFileSync(`${repo.dir}/in/file`, '')
    symlinkSync('file', `${repo.dir}/in/link`)
    const kinds = (names: readonly string[]): [string, boolean, boolean, boolean][] =>
      childrenOf(`${repo.dir}/in`)
        .filter(({ name }) => names.includes(name.toString()))
        .map((child) => [child.name.toString(), child.isFile(), child.isDirectory(), child.isSymbolicLink()])
    const expected = [
      ['file', true, false, false],
      ['folder', false, true, false],
      ['link', false, false, true],
    ]
    expect(kinds(['file', 'folder', 'link'])).toEqual(expected)
    writeFileSync(`${repo.dir}/in/😀`, '')
    expect(kinds(['file', 'folder', 'link'])).toEqual(expected)
  })
})

describe('childName', () => {
  it.each<[Name, string | Buffer, Name]>([
    [{ path: '' }, 'a', { path: 'a' }],
    [{ path: 'a/b' }, 'c', { path: 'a/b/c' }],
    [{ path: 'a' }, Buffer.from('é'), { path: 'a/é' }],
    [{ path: '' }, Buffer.from([0xff]), { path: '\\xff', pathBytes: Uint8Array.of(0xff) }],
    [{ path: '\\xff', pathBytes: Uint8Array.of(0xff) }, Buffer.from('a'), { path: '\\xff/a', pathBytes: Uint8Array.of(0xff, 0x2f, 0x61) }],
  ])('%j and %j', (folder, name, expected) => expect(childName(folder, name)).toEqual(expected))
})

describe('listDisk', () => {
  it('lists names of every kind in one tree, and says which may be configurations', async () => {
    using repo = makeRepo()
    mkdirSync(bytes(repo.dir, 'tree/\xff'), { recursive: true })
    for (const name of ['tree/\xff/package.json', 'tree/a.txt', 'tree/hushgate.config.toml', 'tree/hushgate.config.txt', 'tree/\xfe'])
      writeFileSync(bytes(repo.dir, name), '')
    mkdirSync(`${repo.dir}/tree/b/.git`, { recursive: true })
    writeFileSync(`${repo.dir}/tree/b/.git/config`, '')
    writeFileSync(`${repo.dir}/tree/b/x`, '')
    const { entries, configs, failures } = await listDisk(repo.dir, [{ given: 'tree', path: 'tree' }])
    expect(entries.map(({ path }) => path)).toEqual([
      'tree/a.txt',
      'tree/b/x',
      'tree/hushgate.config.toml',
      'tree/hushgate.config.txt',
      'tree/\\xfe',
      'tree/\\xff/package.json',
    ])
    expect(failures).toEqual([])
    expect([...(configs ?? [])]).toEqual([
      ['tree', ['hushgate.config.toml']],
      ['tree/b', []],
    ])
  })
})
