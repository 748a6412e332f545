import { basename, dirname, resolve } from 'node:path'
import * as util from 'node:util'
import { movePlan } from '../../env/move/move.ts'
import type { Store } from '../../env/move/types.ts'
import { isComposePath, readCompose } from '../../env/project/compose.ts'
import { isEncrypted, secretSpan } from '../../env/secrets.ts'
import { EXIT, type ExitCode } from '../../model.ts'
import { EnvError } from './error.ts'
import { namesIn } from './folder.ts'
import { asBytes, decoded, readContent, readEnvFile } from './read.ts'
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
  refuseMisread(from, new Map(secrets.map((each) => [each, last.get(each) as string])))
  const folder = dirname(resolve(from))
  const app = appName(name ?? basename(folder))
  const sections = movePlan(to, { file: from, app, secrets, services: servicesIn(folder), composeFiles: composeFilesIn(folder) })
  const rest = names.filter((each) => !secrets.includes(each))
  await say([
    `${secrets.join(', ')} of ${from}, to ${to}. The commands read the values; nothing here shows one.`,
    ...secrets
      .filter((each) => /\$(?:\{|[A-Za-z_])/.test(last.get(each) as string))
      .map((each) => `${each} has a $ in it and is moved as it is written: no other variable is put in`),
    ...(rest.length > 0 ? [`Settings that stay: ${rest.join(', ')}`] : []),
    ...sections.flatMap(({ title, lines }) => ['', title, ...lines.map((line) => `  ${line}`)]),
  ])
  return EXIT.clean
}

/** The commands have Node read the file: what it reads otherwise than most programs must not get into a store unseen. */
function refuseMisread(file: string, secrets: ReadonlyMap<string, string>): void {
  // Node 20.0 to 20.11 have no such function, and Bun may have none
  const { parseEnv }: { parseEnv?: (text: string) => Record<string, string | undefined> } = util
  if (parseEnv === undefined) return
  const read = parseEnv(decoded(readContent(file)))
  const other = [...secrets].filter(([name, value]) => asBytes(read[name] ?? '') !== value).map(([name]) => name)
  if (other.length === 0) return
  throw new EnvError(
    `${file}: ${other.join(', ')}: the commands read the file by Node, which takes this value otherwise (an escape or a quote in it): write it in single quotes first`,
  )
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
  const files = composeNames(folder)
  const services = files.flatMap((file) => readCompose(readContent(resolve(folder, file))).services)
  const users = services.filter(({ envFiles }) => envFiles.length > 0)
  return [...new Set((users.length > 0 ? users : services).map(({ name }) => name))]
}

const composeNames = (folder: string): string[] => namesIn(folder).filter((name) => isComposePath(name) && name !== 'compose.secrets.yaml')

/** Compose reads the first of these that is there, and the override with it, where no file is named. */
const BASES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']

function composeFilesIn(folder: string): string[] {
  const names = composeNames(folder)
  const base = BASES.find((name) => names.includes(name)) ?? names[0] ?? 'compose.yaml'
  const [stem] = base.split('.')
  return [base, ...names.filter((name) => /^(?:docker-)?compose\.override\.ya?ml$/.test(name) && name.startsWith(`${stem}.`))]
}
