import type { GlobTest } from '../model.ts'

type MakeRe = (pattern: string, options: object) => RegExp

interface Glob {
  negated: boolean
  matches(path: string): boolean
}

/** `windows: false`: `\` escapes and never separates, on every system. `nonegate`: a leading `!` is read here. */
const OPTIONS = { dot: true, nonegate: true, windows: false }

/** For runs without any glob, which need not load micromatch. Throws for a list that is not empty: the caller's mistake. */
export const NO_GLOBS: GlobTest = (_path, globs) => {
  if (globs.length > 0) throw new Error('globs are configured: the settings need the test of loadGlobs()')
  return false
}

/**
 * Globs as .gitignore reads them, matched by micromatch: a pattern without `/` matches a name at any depth, a leading `/`
 * anchors, a folder's name (or a trailing `/`) matches everything below it, and of a list the last matching pattern decides,
 * so that `!pattern` takes back what stood before it. A list of nothing but `!` patterns matches nothing.
 * Braces, classes and extglobs are micromatch's; a path that equals the pattern letter for letter always matches (`app/[id].ts`).
 */
export async function loadGlobs(): Promise<GlobTest> {
  const { default: micromatch } = await import('micromatch')
  const compiled = new Map<string, Glob>()
  const globFor = (pattern: string): Glob => {
    const glob = compiled.get(pattern) ?? compile(micromatch.makeRe, pattern)
    compiled.set(pattern, glob)
    return glob
  }
  return (path, globs) => {
    for (let i = globs.length - 1; i >= 0; i--) {
      const glob = globFor(globs[i] as string)
      if (glob.matches(path)) return !glob.negated
    }
    return false
  }
}

function compile(makeRe: MakeRe, pattern: string): Glob {
  const negated = pattern.startsWith('!') && !pattern.startsWith('!(')
  const given = negated ? pattern.slice(1) : pattern
  const name = given.replace(/^(?:\.\/|\/)/, '').replace(/\/$/, '')
  if (name === '') return { negated, matches: () => false }
  const isFolder = given.endsWith('/')
  const isAnchored = /^(?:\.\/|\/)/.test(given) || name.includes('/')
  const rooted = isAnchored ? name : `**/${name}`
  const globs = [...(isFolder ? [] : [rooted]), ...(isFolder || namesFolder(name) ? [`${rooted}/**/*`] : [])]
  const patterns = globs.map((glob) => new RegExp(makeRe(glob, OPTIONS).source, 's')) // s: a name may hold a line feed
  const isSame = sameName(name, isFolder, isAnchored)
  return { negated, matches: (path) => isSame(path) || patterns.some((each) => each.test(path)) }
}

/** `vendor` and `{vendor,third_party}` may name folders; `src/*` means the files of one folder and not all below. */
function namesFolder(name: string): boolean {
  return !/[*?]/.test(name.slice(name.lastIndexOf('/') + 1))
}

function sameName(name: string, isFolder: boolean, isAnchored: boolean): (path: string) => boolean {
  const tail = isFolder ? '' : '/'
  return (path) => (isAnchored ? `${path}${tail}`.startsWith(`${name}/`) : `/${path}${tail}`.includes(`/${name}/`))
}
