import type { GlobTest } from '../model.ts'

/** What a glob's last part surely begins and ends with. */
interface Name {
  head: string
  tail: string
  isWhole: boolean
}

/**
 * Whether a path's last part may be what one of the globs means: a cheap question that is answered yes too often and never wrongly no, so that
 * the glob library is loaded for few commits.
 */
export function nameTest(globs: readonly string[]): (path: string) => boolean {
  const names = globs.map(nameOf)
  const wholes = new Set(names.filter(({ isWhole }) => isWhole).map(({ head }) => head))
  const others = names.filter(({ isWhole }) => !isWhole)
  if (others.some(({ head, tail }) => head === '' && tail === '')) return () => true
  // most of ten thousand names end and begin as none of them does
  const byEnd = grouped(
    others.filter(({ tail }) => tail !== ''),
    ({ tail }) => tail.charCodeAt(tail.length - 1),
  )
  const byStart = grouped(
    others.filter(({ tail }) => tail === ''),
    ({ head }) => head.charCodeAt(0),
  )
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const mayFit = (some: readonly Name[] | undefined): boolean => some?.some(({ head, tail }) => fits(name, head, tail)) ?? false
    return wholes.has(name) || mayFit(byEnd.get(name.charCodeAt(name.length - 1))) || mayFit(byStart.get(name.charCodeAt(0)))
  }
}

function grouped(names: readonly Name[], keyOf: (name: Name) => number): Map<number, Name[]> {
  const groups = new Map<number, Name[]>()
  for (const name of names) groups.set(keyOf(name), [...(groups.get(keyOf(name)) ?? []), name])
  return groups
}

/** The same question answered: the glob library is asked only where the name may fit. */
export function readTest(reads: readonly string[], globs: GlobTest): (path: string) => boolean {
  const mayMean = nameTest(reads)
  return (path) => mayMean(path) && globs(path, reads)
}

/** Braces and groups may hold slashes and say nothing here. */
function nameOf(glob: string): Name {
  const last = /[{(]/.test(glob) ? '*' : glob.slice(glob.lastIndexOf('/') + 1)
  const special = /[*?[\]!+@\\]/
  const first = last.search(special)
  if (first === -1) return { head: last, tail: '', isWhole: true }
  let end = last.length
  while (!special.test(last.charAt(end - 1))) end--
  return { head: last.slice(0, first), tail: last.slice(end), isWhole: false }
}

function fits(name: string, head: string, tail: string): boolean {
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail)
}
