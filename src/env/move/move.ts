import { toAws } from './aws.ts'
import { SECRETS_FOLDER, toDockerSecrets } from './docker.ts'
import { toKubernetes } from './kubernetes.ts'
import type { MoveInput, Section, Store } from './types.ts'
import { toVault } from './vault.ts'

const WAYS: Record<Store, (input: MoveInput) => Section[]> = {
  'docker-secrets': toDockerSecrets,
  kubernetes: toKubernetes,
  vault: toVault,
  'aws-secrets-manager': toAws,
}

/** In which of them the application gets files. */
const FILES: Partial<Record<Store, string>> = { 'docker-secrets': SECRETS_FOLDER, kubernetes: '/run/secrets', vault: '/vault/secrets' }

/** Commands, manifests and changes, in the order in which they are done. */
export function movePlan(store: Store, input: MoveInput): Section[] {
  return [...WAYS[store](input), reads(store, input), end(input)]
}

/** Official images of databases read NAME_FILE by themselves; an application has to be told. */
function reads(store: Store, { secrets }: MoveInput): Section {
  const [name = ''] = secrets
  if (FILES[store] === undefined) return { title: 'What the application reads: the same variables as before', lines: [] }
  return {
    title: `What the application reads instead: ${secrets.map((each) => `${each}_FILE`).join(', ')}, each the name of a file with the value`,
    lines: [
      `Python   from pathlib import Path; value = Path(os.environ["${name}_FILE"]).read_text().strip()`,
      `Node     const value = readFileSync(process.env.${name}_FILE, 'utf8').trim()`,
      `any      in the entry point, for programs that only know the variable: export ${name}="$(cat "$${name}_FILE")"`,
      'Images of postgres, mysql, mariadb, redis-stack and many others read NAME_FILE by themselves.',
    ],
  }
}

function end({ file, secrets }: MoveInput): Section {
  return {
    title: 'At the end, when the application runs with them',
    lines: [
      `take the lines of ${secrets.join(', ')} out of ${file}, and rotate what was shared or committed: hushgate rotate NAME before you move it`,
      'hushgate env check --process --for production  in the entry point knows NAME_FILE, and tells what is missing',
    ],
  }
}
