import { basename, dirname, resolve } from 'node:path'
import { movePlan } from '../../env/move/move.ts'
import type { Store } from '../../env/move/types.ts'
import { isComposePath, readCompose } from '../../env/project/compose.ts'
import { isEncrypted, secretSpan } from '../../env/secrets.ts'
import { EXIT, type ExitCode } from '../../model.ts'
import { EnvError } from './error.ts'
import { namesIn } from './folder.ts'
import { readContent, readEnvFile } from './read.ts'
import { say } from './screen.ts'

export interface MoveFlags {
  to: Store
  from: string
  name?: string
}

/** Prints how the secrets of a file get into a store; no value is read but to tell which variables are secret. @throws EnvError */
export async function moveEnv({ to, from, name }: MoveFlags): Promise<ExitCode> {
  const { assignments } = readEnvFile(from)
  const names = [...new Set(assignments.map((each) => each.name))]
  const last = new Map(assignments.map((each) => [each.name, each.value]))
  const encrypted = names.filter((each) => isEncrypted(last.get(each) as string))
  if (encrypted.length > 0)
    throw new EnvError(`${from}: ${encrypted.join(', ')} is ciphertext: decrypt the file first, the commands would move the ciphertext`)
  const secrets = names.filter((each) => secretSpan(each, last.get(each) as string) !== null)
  if (secrets.length === 0) throw new EnvError(`${from}: no variable in it is a secret by its name or value, so there is nothing to move`)
  const folder = dirname(resolve(from))
  const sections = movePlan(to, { file: from, app: appName(name ?? basename(folder)), secrets, services: servicesIn(folder) })
  const rest = names.filter((each) => !secrets.includes(each))
  await say([
    `${secrets.join(', ')} of ${from}, to ${to}. The commands read the values; nothing here shows one.`,
    ...(rest.length > 0 ? [`Settings that stay: ${rest.join(', ')}`] : []),
    ...sections.flatMap(({ title, lines }) => ['', title, ...lines.map((line) => `  ${line}`)]),
  ])
  return EXIT.clean
}

/** Names of stores are lower case; Kubernetes takes letters, digits and hyphens only. */
function appName(given: string): string {
  const name = given
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
  if (name === '') throw new EnvError(`--name ${JSON.stringify(given)}: expected letters and digits`)
  return name
}

/** Services that get the file by env_file, else all. */
function servicesIn(folder: string): string[] {
  const files = namesIn(folder).filter(isComposePath)
  const services = files.flatMap((file) => readCompose(readContent(resolve(folder, file))).services)
  const users = services.filter(({ envFiles }) => envFiles.length > 0)
  return [...new Set((users.length > 0 ? users : services).map(({ name }) => name))]
}
