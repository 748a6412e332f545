import type { Variable } from '../../env/check/types.ts'
import { isSecretName } from '../../env/secrets.ts'
import { codeWords, EnvError } from './error.ts'
import { asBytes, readContent } from './read.ts'

/**
 * The environment of this process. Where a variable NAME_FILE names a file and NAME is not set, NAME is what the file holds, without its last
 * line end: so applications read mounted secrets.
 * @throws EnvError such a file cannot be read
 */
export function processVariables(env: NodeJS.ProcessEnv = process.env): Variable[] {
  const own = Object.entries(env).map(([name, value = '']): Variable => ({ name, value: asBytes(value), line: null }))
  const mounted = own.flatMap(({ name, value }) => {
    const short = name.replace(/_FILE$/, '')
    const isMounted = short !== name && value !== '' && !env[short] && (isSecretName(short) || value.startsWith('/run/secrets/'))
    return isMounted ? [{ name: short, value: mountedValue(name, value), line: null }] : []
  })
  return [...own, ...mounted]
}

function mountedValue(name: string, latin1: string): string {
  const file = Buffer.from(latin1, 'latin1').toString('utf8')
  try {
    return readContent(file).replace(/\r?\n$/, '')
  } catch (error) {
    throw error instanceof EnvError ? new EnvError(`${name}: ${error.message}`) : new EnvError(`${name}: ${codeWords(error)}`)
  }
}
