import { dirname } from 'node:path'
import { bunBinary, nodeBinary, VERSIONS } from '../support/tools.ts'

export interface Runtime {
  name: string
  /** The command that a hook file holds. */
  hook: string
  /** Major version of the Node that stands first on PATH. */
  nodeMajor: number
  /** How an executable of the package is started in this runtime. */
  start: readonly string[]
  /** Folders that must stand first on PATH. */
  path(): Promise<string[]>
}

/** The runtimes that users have: the oldest supported one or whatever runs these tests, the newest Node, Bun. */
export const RUNTIMES: readonly Runtime[] = [
  {
    name: `Node ${process.versions.node}`,
    nodeMajor: Number(process.versions.node.split('.')[0]),
    hook: 'hushgate hook hushgate',
    start: ['node'],
    path: async () => [dirname(process.execPath)],
  },
  {
    name: `Node ${VERSIONS.node}`,
    nodeMajor: Number(VERSIONS.node.split('.')[0]),
    hook: 'hushgate hook hushgate',
    start: ['node'],
    path: async () => [dirname(await nodeBinary())],
  },
  {
    name: `Bun ${VERSIONS.bun}`,
    nodeMajor: Number(VERSIONS.node.split('.')[0]),
    hook: 'hushgate-bun',
    start: ['bun'],
    path: async () => [dirname(await bunBinary()), dirname(await nodeBinary())],
  },
]
