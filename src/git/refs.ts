import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { askGit, type GitPlace } from './exec.ts'
import type { RepoFacts } from './facts.ts'
import { treeFiles } from './tree.ts'

/** What the refs of a repository come to. */
export interface Refs {
  /** Ids of commits, each once: of every ref, of HEAD, of the older stashes, of other work trees. */
  heads: string[]
  /** The ref names the newest stash only; the others are in its reflog. */
  stashes: string[]
  /** Blobs that a ref holds without any commit: a tag of a tree or of a file. */
  looseFiles: { path: string; blobId: string }[]
}

interface Row {
  name: string
  /** Of what the ref comes to. */
  type: string
  id: string
}

/** @throws GitError */
export async function readRefs({ place, head, commonFolder }: RepoFacts): Promise<Refs> {
  const rows = listRefs(place)
  const looseFiles: Refs['looseFiles'] = []
  for (const { name, type, id } of rows) {
    if (type === 'blob') looseFiles.push({ path: name, blobId: id })
    if (type === 'tree')
      for (const file of await treeFiles(place, id)) looseFiles.push({ path: `${name}/${file.path}`, blobId: file.blobId })
  }
  const commits = rows.filter(({ type }) => type === 'commit').map(({ id }) => id)
  const stashes = rows.some(({ name }) => name === 'refs/stash') ? ids(place, ['--walk-reflogs', 'refs/stash']) : []
  const others = existsSync(join(commonFolder, 'worktrees')) ? ids(place, ['--no-walk', '--all']) : []
  return { heads: [...new Set([...commits, ...(head === null ? [] : [head]), ...stashes, ...others])], stashes, looseFiles }
}

function ids(place: GitPlace, args: readonly string[]): string[] {
  const { stdout } = askGit(place, ['rev-list', ...args, '--'], { accept: [0, 128] })
  return stdout.toString('latin1').split('\n').filter(Boolean)
}

/** A tag may be of a tag of a tag, which for-each-ref does not follow. */
function listRefs(place: GitPlace): Row[] {
  const format = '--format=%(objecttype) %(*objecttype) %(objectname) %(*objectname) %(refname)'
  const answer = askGit(place, ['for-each-ref', format]).stdout.toString('utf8')
  const rows = answer.split('\n').filter(Boolean).map(toRow)
  return [
    ...rows.filter(({ type }) => type !== 'tag'),
    ...peel(
      place,
      rows.filter(({ type }) => type === 'tag'),
    ),
  ]
}

function toRow(line: string): Row {
  const [type = '', peeledType = '', id = '', peeledId = '', ...name] = line.split(' ')
  return type === 'tag' ? { name: name.join(' '), type: peeledType, id: peeledId } : { name: name.join(' '), type, id }
}

function peel(place: GitPlace, rows: readonly Row[]): Row[] {
  if (rows.length === 0) return []
  const answer = askGit(place, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], {
    input: rows.map(({ name }) => `${name}^{}\n`).join(''),
  })
  const lines = answer.stdout.toString('utf8').split('\n')
  return rows.map(({ name }, i) => {
    const [type = '', id = ''] = (lines[i] ?? '').split(' ')
    return { name, type, id }
  })
}
