import { shellWord } from '../../value/shell-word.ts'
import { readingEnv } from './reading.ts'
import type { MoveInput, Section } from './types.ts'

/** Where Docker mounts a service's secrets. */
export const SECRETS_FOLDER = '/run/secrets'

/** Compose mounts files, swarm keeps secrets itself: the service sees the same. */
export function toDockerSecrets(input: MoveInput): Section[] {
  return [
    {
      title: '1. Keep the files that come out of git and of images',
      // a file may end without a line break: its last pattern must not be lengthened
      lines: ["printf '\\nsecrets/\\n' >> .gitignore", "printf '\\nsecrets/\\n' >> .dockerignore"],
    },
    { title: '2. Write each value into a file of its own (compose on one machine)', lines: fileCommands(input) },
    { title: '   or into the swarm', lines: swarmCommands(input) },
    {
      title: `3. compose.secrets.yaml, beside your compose file; start with  docker compose${input.composeFiles.map((name) => ` -f ${shellWord(name)}`).join('')} -f compose.secrets.yaml up -d`,
      lines: manifest(input),
    },
  ]
}

function fileCommands({ file, secrets }: MoveInput): string[] {
  const write = (name: string): string => `(umask 077; set -C; ${readingEnv(file, [name], 'value')} > secrets/${name.toLowerCase()})`
  return ['mkdir -p -m 700 secrets', ...secrets.map(write)]
}

function swarmCommands({ file, app, secrets }: MoveInput): string[] {
  return secrets.map((name) => `${readingEnv(file, [name], 'value')} | docker secret create ${app}_${name.toLowerCase()} -`)
}

function manifest({ app, secrets, services }: MoveInput): string[] {
  const users = services.length > 0 ? services : ['SERVICE']
  return [
    'services:',
    ...users.flatMap((service) => [
      `  ${service}:`,
      '    environment:',
      ...secrets.map((name) => `      ${name}_FILE: ${SECRETS_FOLDER}/${name.toLowerCase()}`),
      '    secrets:',
      ...secrets.map((name) => `      - ${name.toLowerCase()}`),
    ]),
    'secrets:',
    ...secrets.flatMap((name) => [
      `  ${name.toLowerCase()}:`,
      `    file: ./secrets/${name.toLowerCase()}  # in a swarm:  external: true  and  name: ${app}_${name.toLowerCase()}`,
    ]),
  ]
}
