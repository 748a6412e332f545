import { readingEnv } from './reading.ts'
import type { MoveInput, Section } from './types.ts'

/** The Secret is made by a command and never written to a file; manifests refer to it by name. */
export function toKubernetes(input: MoveInput): Section[] {
  return [
    { title: '1. Make the Secret in the cluster', lines: [create(input)] },
    { title: `2. In the containers of your Deployment: variables …`, lines: variables(input) },
    { title: '   … or, better, files, which follow a change without a restart', lines: files(input) },
    {
      title:
        '3. What stands in etcd is only base64 until the cluster encrypts it: EncryptionConfiguration, or an ExternalSecret that names a store',
      lines: [],
    },
  ]
}

const nameOf = ({ app }: MoveInput): string => `${app}-secrets`

/** Applied by the server: otherwise kubectl keeps a copy of all values in an annotation, which `kubectl describe` shows. */
function create(input: MoveInput): string {
  return `${readingEnv(input.file, input.secrets, { secret: nameOf(input) })} | kubectl apply --server-side -f -`
}

function variables(input: MoveInput): string[] {
  return [
    'env:',
    ...input.secrets.flatMap((name) => [
      `  - name: ${name}`,
      '    valueFrom:',
      `      secretKeyRef: { name: ${nameOf(input)}, key: ${name} }`,
    ]),
  ]
}

function files(input: MoveInput): string[] {
  return [
    'env:',
    ...input.secrets.flatMap((name) => [`  - name: ${name}_FILE`, `    value: /run/secrets/${input.app}/${name}`]),
    'volumeMounts:',
    `  - { name: ${nameOf(input)}, mountPath: /run/secrets/${input.app}, readOnly: true }`,
    '# and beside containers:',
    'volumes:',
    `  - name: ${nameOf(input)}`,
    `    secret: { secretName: ${nameOf(input)}, defaultMode: 0400 }`,
  ]
}
