import { splitName } from '../value/names.ts'
import { secretName } from './secret-name.ts'

/** What frameworks and bundlers put before a variable's own name. */
const PREFIXES = new Set(
  'django flask next nextauth nuxt rails laravel symfony vite react spring my the public fastapi express nest'.split(' '),
)

/** Whether two names are one variable's: AUTH_SECRET and NEXTAUTH_SECRET, SECRET_KEY and DJANGO_SECRET_KEY. */
export function isAlias(a: string, b: string): boolean {
  const [short, long] = [splitName(a), splitName(b)].sort((x, y) => x.join('').length - y.join('').length) as [string[], string[]]
  const tail = short.join('')
  const whole = long.join('')
  if (!whole.endsWith(tail)) return false
  const head = whole.slice(0, whole.length - tail.length)
  return head === '' || PREFIXES.has(head)
}

const OF_A_LOGIN = new Set(['password', 'url'])

/**
 * Whether two variables of one value are one and the same secret: two names of a login's password (DB_PASSWORD, POSTGRES_PASSWORD, the one in
 * DATABASE_URL), two names of one variable. Keys that the application makes up are each for one purpose.
 */
export function isSameSecret(a: string, b: string): boolean {
  return [a, b].every((name) => OF_A_LOGIN.has(secretName(name) ?? '')) || isAlias(a, b)
}
