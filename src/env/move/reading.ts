import { shellWord } from '../../value/shell-word.ts'

/** How a command that reads a file hands values on, whole, whatever is in them: one bare, an object in JSON, a patch of a Kubernetes Secret. */
export type Handing =
  | 'value'
  | 'json'
  | 'merge-patch'
  | { /** A Kubernetes Secret of this name, which is letters, digits and hyphens. */ secret: string }

const OBJECT = 'Object.fromEntries(n.map((k) => [k, e[k]]))'

function programFor(handing: Handing): string {
  if (handing === 'value') return 'process.stdout.write(e[n[0]])'
  if (handing === 'json') return `console.log(JSON.stringify(${OBJECT}))`
  if (handing === 'merge-patch') return `console.log(JSON.stringify({ stringData: ${OBJECT} }))`
  const data = 'Object.fromEntries(n.map((k) => [k, Buffer.from(e[k]).toString("base64")]))'
  const secret = `apiVersion: "v1", kind: "Secret", type: "Opaque", metadata: { name: "${handing.secret}" }, data: ${data}`
  return `console.log(JSON.stringify({ ${secret} }))`
}

/**
 * A shell command that reads variables of a dotenv file and writes their values to its standard output, for the next command in a pipe:
 * no value is an argument, which every user of the machine could see. Node's own reader (20.12 or newer reads values of several lines) takes the file apart, because a
 * shell would carry out what stands in it; `env -i` keeps variables of the shell from taking the place of the file's.
 */
export function readingEnv(file: string, names: readonly string[], handing: Handing): string {
  const program = `const e = process.env, n = process.argv.slice(1); ${programFor(handing)}`
  return `env -i "$(command -v node)" ${shellWord(`--env-file=${file}`)} -e '${program}' ${names.join(' ')}`
}
