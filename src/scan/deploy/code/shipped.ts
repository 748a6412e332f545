import type { ProjectView } from '../../../model.ts'
import { excludedBy, readDockerignore } from '../../../parse/dockerignore.ts'
import { type Image, namedBy, takenBy } from '../docker/image.ts'
import { joined } from '../../../value/path.ts'
import { within } from '../paths.ts'
import { codeFiles } from './files.ts'

/** By what an image is called that runs programs of one language. */
const RUNNERS: readonly [RegExp, RegExp][] = [
  [/(?:^|\/)(?:node|bun|deno)$/, /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i],
  [/(?:^|\/)(?:python|pypy|uv)$/, /\.py$/i],
  [/(?:^|\/)ruby$/, /\.rb$/i],
  [/(?:^|\/)(?:php|frankenphp)$/, /\.php$/i],
  [/(?:^|\/)golang$/, /\.go$/i],
  [/(?:^|\/)rust$/, /\.rs$/i],
]
/** These run what others have built. */
const BARE = /^(?:scratch|(?:.{1,80}\/)?(?:alpine|nginx|caddy|distroless\/[\w-]{1,40}|busybox))$/

/** Code of a build context that a container runs: not what `.dockerignore` leaves out, no COPY takes, or another language's program is. */
export function codeIn(view: ProjectView, context: string, image: Image | null, isMounted: boolean): string[] {
  const ignored = image === null ? view.text(joined(context, '.dockerignore')) : null
  const rules = image?.ignore?.rules ?? (ignored === null ? [] : readDockerignore(ignored.content))
  const languages = image === null ? null : languagesOf(image)
  const isTaken = (path: string): boolean =>
    image === null || copiesAnything(image) || takenBy(image, path) !== null || namedBy(image, path) !== null
  return codeFiles(view.paths, context).filter((path) => {
    if (languages?.some((shape) => shape.test(path)) === false) return false
    return isMounted || (excludedBy(rules, within(context, path) ?? path) === null && isTaken(path))
  })
}

/** What comes into it some other way, or by a pattern. */
function copiesAnything({ copies }: Image): boolean {
  return copies.length === 0 || copies.some(({ source }) => /[*?[$]/.test(source.value))
}

/** null: nobody knows what it runs. */
function languagesOf({ file }: Image): RegExp[] | null {
  const froms = file.instructions.filter(({ keyword }) => keyword === 'FROM')
  const stages = new Set(froms.flatMap(({ words }) => (words.length > 2 ? (words[2]?.value.toLowerCase() ?? []) : [])))
  const names = froms.map(({ words }) => (words[0]?.value ?? '').toLowerCase().replace(/[:@].*$/, ''))
  const bases = names.filter((name) => !stages.has(name) && !BARE.test(name))
  const shapes = bases.map((name) => RUNNERS.find(([image]) => image.test(name))?.[1])
  return shapes.length === 0 || shapes.includes(undefined) ? null : shapes.filter((shape) => shape !== undefined)
}
