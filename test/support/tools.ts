import { arch, platform } from 'node:process'
import { join } from 'node:path'
import { python, tool } from '../../scripts/tools.mjs'

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

const WINDOWS = platform === 'win32'

/** Absolute path of a Node of that version. The `node` package fetches this one by a script, which we do not run. */
export async function nodeBinary(version: string = VERSIONS.node): Promise<string> {
  const system = WINDOWS ? 'win' : platform
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'
  return join(await tool(`${prefix}-${system}-${arch}`, version), 'bin', WINDOWS ? 'node.exe' : 'node')
}

/** Absolute path of a Bun of that version. */
export async function bunBinary(version: string = VERSIONS.bun): Promise<string> {
  const system = WINDOWS ? 'windows' : platform
  const folder = await tool(`@oven/bun-${system}-${arch === 'arm64' ? 'aarch64' : arch}`, version)
  return join(folder, 'bin', WINDOWS ? 'bun.exe' : 'bun')
}
