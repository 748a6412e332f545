import { bunBinary as fetchBun, nodeBinary as fetchNode, python, tool } from '../../scripts/tools.mjs'

export { python, tool }

/** What the integration tests run against; one line each to move on. */
export const VERSIONS = {
  preCommitOld: '4.5.1',
  preCommitNew: '4.7.0',
  husky: '9.1.7',
  lefthook: '2.2.2',
  lintStaged: '17.6.1',
  node: '26.10.0',
  bun: '1.4.5',
} as const

/** Absolute path of a Node of that version. */
export const nodeBinary = (version: string = VERSIONS.node): Promise<string> => fetchNode(version)

/** Absolute path of a Bun of that version. */
export const bunBinary = (version: string = VERSIONS.bun): Promise<string> => fetchBun(version)
