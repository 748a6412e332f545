import { isShowcase } from '../../entropy/kind.ts'
import { isProgram } from '../../ordinary.ts'
import { within } from '../paths.ts'

const OTHERS = /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|migrations|site-packages|\.venv|venv|scripts|tools|bench)\//i
/** What people run beside the program, whatever the container has. */
const BESIDE =
  /(?:^|\/)(?:tools?|scripts?|cli|seed|fabfile|tasks|dev|[\w-]{0,40}[_-](?:tool|script|cli|seed))\.[a-z]{1,5}$|\.config\.[cm]?[jt]s$/i
/** Where programs ask for what they are given. */
const LIKELY = /(?:sett|conf|env|secret|auth|main|app|server|index|db|database|mail|pay|crypt|jwt|token)[^/]*$/i
/** Files that are read for one project. */
export const MAX_CODE_FILES = 400

/** Code of a build context that may ask for variables, the likely files first. */
export function codeFiles(paths: readonly string[], context: string): string[] {
  const code = paths.filter((path) => {
    const name = within(context, path)
    return name !== null && isProgram(name) && !OTHERS.test(name) && !BESIDE.test(name) && !isShowcase(name)
  })
  const likely = code.filter((path) => LIKELY.test(path))
  return [...likely, ...code.filter((path) => !LIKELY.test(path))].slice(0, MAX_CODE_FILES)
}
