import type { Found, Variable } from '../../env/check/types.ts'
import { isSecretName } from '../../env/secrets.ts'
import { codeWords, EnvError } from './error.ts'
import { asBytes, readContent } from './read.ts'

export interface ProcessVariables {
  variables: Variable[]
  /** Files that cannot be read, each by its variable. */
  unreadable: Found[]
}

/**
 * The environment of this process. Where a variable NAME_FILE names a file and NAME is not set, NAME is what the file holds, without its last
 * line end: so applications read mounted secrets.
 */
export function processVariables(env: NodeJS.ProcessEnv = process.env): ProcessVariables {
  const own = Object.entries(env).map(([name, value = '']): Variable => ({ name, value: asBytes(value), line: null }))
  const unreadable: Found[] = []
  const mounted = own.flatMap(({ name, value }): Variable[] => {
    const short = name.replace(/_FILE$/, '')
    const isMounted = short !== name && value !== '' && !env[short] && (isSecretName(short) || value.startsWith('/run/secrets/'))
    if (!isMounted) return []
    const read = mountedValue(value)
    if (typeof read === 'string') return [{ name: short, value: read, line: null }]
    unreadable.push(unreadableFile(name, read.why))
    return []
  })
  return { variables: [...own, ...mounted], unreadable }
}

function mountedValue(latin1: string): string | { why: string } {
  const file = Buffer.from(latin1, 'latin1').toString('utf8')
  try {
    return readContent(file).replace(/\r?\n$/, '')
  } catch (error) {
    return { why: error instanceof EnvError ? error.message : codeWords(error) }
  }
}

function unreadableFile(name: string, why: string): Found {
  const fix = 'mount the file where this names it, readable for the user of the process'
  return { rule: 'file-unreadable', name, line: null, why: `the file that it names gives no value (${why})`, fix }
}
