import { type ComposeService, isComposePath, readCompose } from '../project/compose.ts'

export type Platform = 'compose' | 'docker-secrets' | 'kubernetes' | 'ecs' | 'vault'

/** What of a project's files speaks of a platform that gets the secret. */
export interface InUse {
  platform: Platform
  /** The files that say so. */
  files: string[]
  /** Compose: the services that get the variable; all of them, where none names it. */
  services: string[]
}

export interface ProjectFile {
  path: string
  /** One character a byte. */
  content: string
}

/** Which files may say something of a platform: asked before they are read. */
export function mayTellPlatform(path: string): boolean {
  return /\.(?:ya?ml|json|tf|hcl|ctmpl|nomad)$/i.test(path) && !/(?:^|\/)(?:node_modules|package(?:-lock)?\.json|pnpm-lock)/.test(path)
}

const KUBERNETES = /^kind:[ \t]{0,9}["']?(?:Deployment|StatefulSet|DaemonSet|CronJob|Job|Pod|Secret|SealedSecret|ExternalSecret)\b/m
const ECS = /"containerDefinitions"|aws_ecs_task_definition|AWS::ECS::TaskDefinition/
const VAULT = /vault\.hashicorp\.com\/|vault_(?:generic|kv)_secret|hashicorp\/vault-action|^kind:[ \t]{0,9}Vault\w{1,40}Secret\b|vault kv /m

/** The platforms in use, by what stands in the files. A file that names the variable counts before those that do not. */
export function platformsOf(files: readonly ProjectFile[], name: string): InUse[] {
  const others = files.filter(({ path }) => !isComposePath(path))
  const by = (platform: Platform, test: RegExp): InUse => {
    const found = others.filter(({ content }) => test.test(content))
    return { platform, files: nearest(found, name), services: [] }
  }
  const compose = composeUses(
    files.filter(({ path }) => isComposePath(path)),
    name,
  )
  const found = [...compose, by('kubernetes', KUBERNETES), by('ecs', ECS), by('vault', VAULT)]
  return found.filter((each) => each.files.length > 0)
}

/** Services that are given the variable itself or a secret of that name; where none is, those that get a whole file, else all. */
function composeUses(files: readonly ProjectFile[], name: string): InUse[] {
  const services = files.flatMap((file) => readCompose(file.content).services)
  const named = services.filter(({ variables }) => variables.some((each) => each.name === name))
  const mounted = services.filter(({ secrets }) => secrets.some((secret) => isNamed(secret, name)))
  const whole = services.filter(({ envFiles }) => envFiles.length > 0)
  const users = [named, whole, services].find((list) => list.length > 0) ?? []
  const paths = files.map(({ path }) => path)
  const namesOf = (list: readonly ComposeService[]): string[] => [...new Set(list.map((each) => each.name))]
  return [
    { platform: 'compose', files: paths, services: namesOf(users) },
    { platform: 'docker-secrets', files: mounted.length > 0 ? paths : [], services: namesOf(mounted) },
  ]
}

function isNamed(secret: string, name: string): boolean {
  return secret
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .endsWith(name.toLowerCase().replace(/[^a-z0-9]/g, ''))
}

function nearest(files: readonly ProjectFile[], name: string): string[] {
  const naming = files.filter(({ content }) => content.includes(name))
  return (naming.length > 0 ? naming : files).slice(0, 5).map(({ path }) => path)
}
