import type { FileMode } from '../model.ts'
import { askGit, type GitPlace, wholeAnswer } from './exec.ts'
import { decodeName, type Name, splitNul } from './names.ts'
import { fileMode } from './raw.ts'

export interface TreeFile extends Name {
  mode: FileMode
  blobId: string
}

/**
 * Every file of the index, `100644 <oid> 0\tpath` NUL …; of an unmerged path every stage (each may become the commit).
 * @throws GitError a corrupt index
 */
export async function indexFiles(place: GitPlace): Promise<TreeFile[]> {
  return rows(await wholeAnswer(place, ['ls-files', '-s', '-z', '--full-name']), 1)
}

/** Every file of a tree or commit: `100644 blob <oid>\tpath` NUL …; submodules are rows of type commit. */
export async function treeFiles(place: GitPlace, treeish: string): Promise<TreeFile[]> {
  return rows(await wholeAnswer(place, ['ls-tree', '-r', '-z', '--full-tree', treeish]), 2)
}

function rows(answer: Buffer, idField: number): TreeFile[] {
  const files: TreeFile[] = []
  for (const row of splitNul(answer)) {
    const tab = row.indexOf(0x09)
    const fields = row.toString('latin1', 0, tab).split(' ')
    const mode = fileMode(fields[0] as string)
    if (mode) files.push({ ...decodeName(row.subarray(tab + 1)), mode, blobId: fields[idField] as string })
  }
  return files
}

/** Tracked files whose work-tree content is not what the index holds; gone files are left out (the index has them). */
export function modifiedFiles(place: GitPlace): Name[] {
  const args = ['diff-files', '--name-only', '-z', '--diff-filter=MT', '--no-renames', '--ignore-submodules=all']
  return [...splitNul(askGit(place, args).stdout)].map(decodeName)
}

/** Whether the index has a file of the place's folder. @throws GitError */
export function isTracked(place: GitPlace, name: string): boolean {
  return askGit(place, ['ls-files', '-z', '--', `:(literal)${name}`]).stdout.length > 0
}

/** Files that git neither tracks nor ignores. */
export async function untrackedFiles(place: GitPlace): Promise<Name[]> {
  const answer = await wholeAnswer(place, ['ls-files', '-o', '--exclude-standard', '-z', '--full-name'])
  return [...splitNul(answer)].filter((name) => name.at(-1) !== 0x2f).map(decodeName)
}

/** Files that git ignores; a folder that is ignored as a whole is not looked into. */
export async function ignoredFiles(place: GitPlace): Promise<Name[]> {
  const args = ['ls-files', '-o', '-i', '--exclude-standard', '--directory', '-z', '--full-name']
  return [...splitNul(await wholeAnswer(place, args))].filter((name) => name.at(-1) !== 0x2f).map(decodeName)
}

/** Which of the paths no ignore rule covers, whether tracked or not. */
export function uncoveredByIgnore(place: GitPlace, paths: readonly string[]): string[] {
  if (paths.length === 0) return []
  const input = `${paths.join('\0')}\0`
  const { stdout } = askGit(place, ['check-ignore', '--no-index', '-z', '--stdin'], { input, accept: [0, 1] })
  const covered = new Set([...splitNul(stdout)].map((name) => name.toString('utf8')))
  return paths.filter((path) => !covered.has(path))
}
