import { splitName } from '../value/names.ts'

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
