import { askGit, type GitPlace } from './exec.ts'
import { treeFiles } from './tree.ts'

/** Blobs that a ref holds without any commit: a tag of a tree or of a file. */
export async function looseRefFiles(place: GitPlace): Promise<{ path: string; blobId: string }[]> {
  const files: { path: string; blobId: string }[] = []
  for (const { name, type, id } of peeledRefs(place)) {
    if (type === 'blob') files.push({ path: name, blobId: id })
    if (type === 'tree') for (const file of await treeFiles(place, id)) files.push({ path: `${name}/${file.path}`, blobId: file.blobId })
  }
  return files
}

/** What the refs that do not point to a commit come to; a tag may be of a tag of a tag, which for-each-ref does not follow. */
function peeledRefs(place: GitPlace): { name: string; type: string; id: string }[] {
  const rows = askGit(place, ['for-each-ref', '--format=%(objecttype) %(*objecttype) %(refname)']).stdout.toString('utf8').split('\n')
  const names = rows.flatMap((row) => /^(?!commit |tag commit )\S+ \S* (.+)$/.exec(row)?.[1] ?? [])
  if (names.length === 0) return []
  const answer = askGit(place, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], {
    input: names.map((name) => `${name}^{}\n`).join(''),
  })
  return answer.stdout
    .toString('utf8')
    .split('\n')
    .slice(0, names.length)
    .map((row, i) => {
      const [type = '', id = ''] = row.split(' ')
      return { name: names[i] as string, type, id }
    })
}
