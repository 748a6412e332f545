import { readingEnv } from './reading.ts'
import type { MoveInput, Section } from './types.ts'

/** KV version 2 under its usual mount, read by Vault Agent, which writes files. */
export function toVault(input: MoveInput): Section[] {
  return [
    {
      title: '1. Write the values',
      lines: [`${readingEnv(input.file, input.secrets, 'json')} | vault kv put -mount=secret ${input.app} -`],
    },
    {
      title: `2. ${input.app}.hcl: let the application read them, and nothing else;  vault policy write ${input.app} ${input.app}.hcl`,
      lines: policy(input),
    },
    { title: '3. Kubernetes: annotations of the pod; each secret becomes a file in /vault/secrets', lines: annotations(input) },
    { title: '   elsewhere: templates in the configuration of Vault Agent', lines: templates(input) },
  ]
}

function policy({ app }: MoveInput): string[] {
  return [`path "secret/data/${app}" {`, '  capabilities = ["read"]', '}']
}

const template = (app: string, name: string): string => `{{- with secret "secret/data/${app}" -}}{{ .Data.data.${name} }}{{- end -}}`

function annotations({ app, secrets }: MoveInput): string[] {
  const of = (key: string, value: string): string => `vault.hashicorp.com/${key}: ${value}`
  return [
    of('agent-inject', "'true'"),
    of('role', `'${app}'`),
    ...secrets.flatMap((name) => [
      of(`agent-inject-secret-${name.toLowerCase()}`, `'secret/data/${app}'`),
      of(`agent-inject-template-${name.toLowerCase()}`, `'${template(app, name)}'`),
    ]),
  ]
}

function templates({ app, secrets }: MoveInput): string[] {
  return secrets.flatMap((name) => [
    'template {',
    `  contents    = "${template(app, name).replaceAll('"', '\\"')}"`,
    `  destination = "/vault/secrets/${name.toLowerCase()}"`,
    '  perms       = "0400"',
    '}',
  ])
}
