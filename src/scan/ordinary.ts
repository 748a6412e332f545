import type { Settings } from '../model.ts'

/** Source code, pages and pictures by their endings. */
const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|pyi|rb|go|java|kts?|rs|cs|vb|php|c|h|cc|cpp|hpp|m|mm|swift|scala|clj|exs?|erl|hs|lua|dart|r|css|scss|less|html?|md|mdx|rst|svg|png|jpe?g|gif|ico|pdf|woff2?)$/i
/** Programs that may ask the environment for variables. */
const PROGRAM = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|php|go|rs|java|kts?|cs|c|cc|cpp|exs?|dart|swift|scala)$/i
/** What is read for what it says of an environment or a container, whatever its ending. */
const ASKED =
  /(?:^|\/)(?:[^/]{0,80}env[^/]*|settings?|configs?|main|app|server|[^/]{0,80}(?:compose|docker|container|procfile|kustom|values|secret|chart|unit|task)[^/]*)\.[^/]+$|(?:^|\/)\.[^/]*$/i

/**
 * Whether no check of templates and deployments has a say in any of these paths, so that none of them need be loaded: most commits are of
 * code alone. Answers no where a configuration names templates of its own.
 */
export function isOnlyCode(paths: Iterable<string>, settings: Iterable<Settings>): boolean {
  for (const { env } of settings) if (env.templates.length > 0) return false
  for (const path of paths) if (!CODE.test(path) || ASKED.test(path)) return false
  return true
}

/** Whether a path is that of a program, which may ask for variables: in the same words for all who look for those. */
export function isProgram(path: string): boolean {
  return PROGRAM.test(path)
}
