import type { GitPlace } from '../git/exec.ts'
import { type TreeFile, treeFiles } from '../git/tree.ts'
import type { Entry } from '../model.ts'

export function blobEntry({ path, pathBytes, mode, blobId }: TreeFile): Entry {
  return pathBytes ? { path, pathBytes, mode, sizeBytes: null, blobId } : { path, mode, sizeBytes: null, blobId }
}

/** Every file of each of some commits. @throws GitError */
export async function treeEntries(place: GitPlace, commits: readonly string[]): Promise<Entry[][]> {
  const trees: Entry[][] = []
  for (const commit of commits) trees.push((await treeFiles(place, commit)).map(blobEntry))
  return trees
}
