import { isComposePath, readCompose } from '../project/compose.ts'

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
  const compose = files.filter(({ path }) => isComposePath(path))
  const services = compose.flatMap((file) => readCompose(file.content).services)
  const named = services.filter(({ variables }) => variables.some((each) => each.name === name))
  const mounted = services.filter(({ secrets }) => secrets.some((secret) => isNamed(secret, name)))
  const by = (test: RegExp): string[] =>
    nearest(
      files.filter(({ path, content }) => !isComposePath(path) && test.test(content)),
      name,
    )
  const users = named.length > 0 ? named : services.filter(({ envFiles }) => envFiles.length > 0)
  const found: InUse[] = [
    {
      platform: 'compose',
      files: compose.map(({ path }) => path),
      services: (users.length > 0 ? users : services).map((each) => each.name),
    },
    {
      platform: 'docker-secrets',
      files: mounted.length > 0 ? compose.map(({ path }) => path) : [],
      services: mounted.map((each) => each.name),
    },
    { platform: 'kubernetes', files: by(KUBERNETES), services: [] },
    { platform: 'ecs', files: by(ECS), services: [] },
    { platform: 'vault', files: by(VAULT), services: [] },
  ]
  return found.filter((each) => each.files.length > 0).map((each) => ({ ...each, services: [...new Set(each.services)] }))
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
