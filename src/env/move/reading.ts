import { shellWord } from '../../value/shell-word.ts'

/** How a command that reads a file hands values on: one bare, lines of NAME=value, an object in JSON, a patch of a Kubernetes Secret. */
export type Handing = 'value' | 'lines' | 'json' | 'merge-patch'

const PROGRAMS: Record<Handing, string> = {
  value: 'process.stdout.write(e[n[0]])',
  lines: 'for (const k of n) console.log(k + "=" + e[k])',
  json: 'console.log(JSON.stringify(Object.fromEntries(n.map((k) => [k, e[k]]))))',
  'merge-patch': 'console.log(JSON.stringify({ stringData: Object.fromEntries(n.map((k) => [k, e[k]])) }))',
}

/**
 * A shell command that reads variables of a dotenv file and writes their values to its standard output, for the next command in a pipe:
 * no value is an argument, which every user of the machine could see. Node's own reader (20.6 or newer) takes the file apart, because a
 * shell would carry out what stands in it; `env -i` keeps variables of the shell from taking the place of the file's.
 */
export function readingEnv(file: string, names: readonly string[], handing: Handing): string {
  const program = `const e = process.env, n = process.argv.slice(1); ${PROGRAMS[handing]}`
  return `env -i "$(command -v node)" ${shellWord(`--env-file=${file}`)} -e '${program}' ${names.join(' ')}`
}
