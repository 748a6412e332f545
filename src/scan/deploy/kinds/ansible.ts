import type { DeployKind, Given } from '../given.ts'
import { pairsInLines } from '../lines.ts'
import { leavesOf, type Pair } from '../pairs.ts'

/** Folders of variables, where also files without an ending are YAML; and the defaults of roles. */
const FOLDERS =
  /(?:^|\/)(?:group_vars|host_vars)\/(?:[^/]{1,200}\/){0,4}[^/.]{1,200}(?:\.[^/]{0,100}?\.?(?:ya?ml|json))?$|(?:^|\/)(?:vars|defaults)\/(?:main\/)?[^/]{1,200}\.ya?ml$/

/** Variables of Ansible. A value with the tag `!vault` is encrypted, and so is a file that begins with `$ANSIBLE_VAULT`. */
export const ansible: DeployKind = {
  fits: (path) => FOLDERS.test(path),
  read: ({ yaml, content, path }) =>
    isVault(content) ? [] : yaml().documents.flatMap(({ root }) => [...leavesOf(root)].map(givenIn(path))),
  readLines: ({ content, path }) => (isVault(content) ? [] : pairsInLines(content).map(givenIn(path))),
}

const isVault = (content: string): boolean => content.trimStart().startsWith('$ANSIBLE_VAULT')

/** Molecule sets up containers that roles are tried on. */
const TRIED = /(?:^|\/)molecule\//

const givenIn =
  (path: string) =>
  (pair: Pair): Given => ({ rule: 'ansible-plain-secret', ...pair, ...(TRIED.test(path) ? { isOfTest: true } : {}) })
