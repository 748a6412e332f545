import { endingOf } from './format.ts'

/** Endings of which no format is known, so that no format need be loaded for a commit of code: beside a server's settings, too. */
export const UNFORMATTED: ReadonlySet<string> = new Set(
  (
    'js jsx mjs cjs ts tsx mts cts vue svelte go java kt kts rs c h cc cpp hpp cs swift scala rb lua dart r clj ex exs erl hs ' +
    'css scss less html htm md mdx rst svg'
  ).split(' '),
)

/** A part of all names that a format knows of such endings: settings of Django, of web servers, of Ansible. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  py: ['settings', '.env', '_vars/', '.htaccess', 'nginx', 'apache', 'httpd', 'haproxy', 'vhost', 'sites-'],
}

/** Whether a name alone says that no format is known of a file. @param lower its path, in lower case */
export function hasNoFormat(lower: string): boolean {
  const ending = endingOf(lower)
  if (UNFORMATTED.has(ending)) return !lower.includes('.env.')
  return NAMED[ending]?.some((part) => lower.includes(part)) === false
}
