import { readingEnv } from '../move/reading.ts'
import type { InUse } from './platforms.ts'

/** What a rotation does beyond the file: to sessions, stored data, a server that knows the old value. Empty: nothing is known of it. */
export function consequences(name: string): string[] {
  const found = CONSEQUENCES.find(({ names }) => names.test(name))
  return found?.lines(name) ?? []
}

const CONSEQUENCES: readonly { names: RegExp; lines: (name: string) => string[] }[] = [
  {
    names: /ENCRYPT|FERNET|CIPHER|AES|MASTER_KEY|AT_REST/i,
    lines: (name) => [
      `What was encrypted with the old ${name} cannot be read with the new one: re-encrypt it first, or give the application both (new for writing, old for reading) until that is done.`,
    ],
  },
  {
    names: /JWT|JWS|TOKEN_SECRET|TOKEN_KEY|SIGNING/i,
    lines: (name) => [
      `Every token that the old ${name} signed is invalid as soon as the application has the new one: all users are signed out, refresh tokens too, and other services that verify these tokens refuse them until they have it.`,
      `Without that: let the application sign with the new key and verify with both (a "kid" in the header, or ${name}_PREVIOUS) until the longest lifetime of a token has gone by, then drop the old one. After a leak do not: every token of the old key must die.`,
    ],
  },
  {
    names: /SESSION|COOKIE|SECRET_KEY|APP_KEY|CSRF/i,
    lines: (name) => [
      `Sessions, signed cookies, CSRF tokens and password-reset links that the old ${name} signed are invalid: users sign in again.`,
      `Without that: frameworks take old keys for verifying only (Django SECRET_KEY_FALLBACKS, Flask SECRET_KEY_FALLBACKS, Laravel APP_PREVIOUS_KEYS, Rails secret_key_base rotations); drop the old key after the longest session.`,
    ],
  },
  {
    names: /DATABASE|POSTGRES|PG|MYSQL|MARIADB|MONGO|(?:^|_)DB(?:_|$)/i,
    lines: (name) => [
      `The database knows the old password of ${name}: change it there first (PostgreSQL: \\password in psql, which asks for it), then restart what connects. A second role with the same rights, used in turn, leaves no gap.`,
      'An image sets its password only when it makes its volume: changing the variable of a running database changes nothing.',
    ],
  },
  {
    names: /REDIS|RABBIT|AMQP|SMTP|MAIL|MINIO|S3/i,
    lines: (name) => [`The server behind ${name} knows the old password: change it there in the same step, then restart what connects.`],
  },
]

/** What to do where the secret runs, in order. Commands read the value; none shows it. */
export function rolloutSteps(name: string, file: string, inUse: readonly InUse[]): string[] {
  const steps = inUse.flatMap((each) => STEPS[each.platform](name, file, each))
  return steps.length > 0
    ? steps
    : [`Give the new ${name} to wherever this application runs, and restart it: no platform was recognised in this project.`]
}

const STEPS: Record<InUse['platform'], (name: string, file: string, use: InUse) => string[]> = {
  compose: (_name, _file, { services, files }) => [
    `Compose (${files.join(', ')}): a restart keeps the old environment, so  docker compose up -d --force-recreate${words(services)}`,
  ],
  'docker-secrets': (name, file, { services }) => [
    `Docker secrets cannot be changed: make a second one,  ${readingEnv(file, [name], 'value')} | docker secret create ${lower(name)}_v2 -`,
    `  then  ${services.map((service) => `docker service update --secret-rm ${lower(name)} --secret-add source=${lower(name)}_v2,target=${lower(name)} STACK_${service}`).join('  and  ')}`,
    `  and when all is well  docker secret rm ${lower(name)}`,
  ],
  kubernetes: (name, file, { files }) => [
    `Kubernetes (${files.join(', ')}): ${readingEnv(file, [name], 'merge-patch')} | kubectl patch secret SECRET --patch-file /dev/stdin`,
    '  then  kubectl rollout restart deployment DEPLOYMENT && kubectl rollout status deployment DEPLOYMENT  (variables are read only when a container starts; mounted files follow within a minute)',
  ],
  ecs: (name, file, { files }) => [
    `ECS (${files.join(', ')}): ${readingEnv(file, [name], 'value')} | aws secretsmanager put-secret-value --secret-id SECRET --secret-string file:///dev/stdin`,
    '  then  aws ecs update-service --cluster CLUSTER --service SERVICE --force-new-deployment  (a task reads its secrets only when it starts)',
  ],
  vault: (name, file, { files }) => [
    `Vault (${files.join(', ')}): ${readingEnv(file, [name], 'value')} | vault kv patch -mount=secret PATH ${name}=-`,
    '  then restart what read it at its start; Vault Agent and the operator bring new versions by themselves',
  ],
}

const lower = (name: string): string => name.toLowerCase()
const words = (list: readonly string[]): string => list.map((word) => ` ${word}`).join('')
