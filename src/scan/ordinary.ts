import type { Settings } from '../model.ts'
import { endingOf } from '../parse/format.ts'
import { holdsAny } from '../value/parts.ts'

const SCRIPTS = 'js jsx ts tsx cjs cjsx cts ctsx mjs mjsx mts mtsx'
/** Programs that may ask the environment for variables, by their endings. Sets, because a pattern would be compiled for every commit. */
const PROGRAM = endings(`${SCRIPTS} vue svelte astro py rb php go rs java kt kts cs c cc cpp ex exs dart swift scala`)
/** Source code, pages and pictures. */
const CODE = endings(
  `${SCRIPTS} vue svelte py pyi rb go java kt kts rs cs vb php c h cc cpp hpp m mm swift scala clj ex exs erl hs lua dart r ` +
    'css scss less htm html md mdx rst svg png jpg jpeg gif ico pdf woff woff2',
)
/** What is read for what it says of an environment or a container, whatever its ending. */
const ASKED =
  /(?:^|\/)(?:[^/]{0,80}env[^/]*|settings?|configs?|main|app|server|[^/]{0,80}(?:compose|docker|container|procfile|kustom|values|secret|chart|unit|task|(?:rake|make|just|jenkins|earth)file)[^/]*)\.[^/]+$|(?:^|\/)\.[^/]*$/i
/** A part of each of those names, in lower case. */
const ASKING =
  'env setting config main app server compose docker container procfile kustom values secret chart unit task rakefile makefile justfile jenkinsfile earthfile'.split(
    ' ',
  )

function isAsked(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  return (name.startsWith('.') || holdsAny(name, ASKING)) && ASKED.test(path)
}

/**
 * Whether no check of templates and deployments has a say in any of these paths, so that none of them need be loaded: most commits are of
 * code alone. Answers no where a configuration names templates of its own.
 */
export function isOnlyCode(paths: Iterable<string>, settings: Iterable<Settings>): boolean {
  for (const { env } of settings) if (env.templates.length > 0) return false
  for (const path of paths) if (!isPlainCode(path)) return false
  return true
}

/** Whether no check of templates and deployments has a say in a path. */
export function isPlainCode(path: string): boolean {
  return CODE.has(endingOf(path.toLowerCase())) && !isAsked(path)
}

/** Whether a path is that of a program, which may ask for variables: in the same words for all who look for those. */
export function isProgram(path: string): boolean {
  return PROGRAM.has(endingOf(path.toLowerCase()))
}

function endings(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
