import { secretName } from '../../../env/secret-name.ts'
import type { ProjectMatch, ProjectView } from '../../../model.ts'
import { readsIn } from '../code/reads.ts'
import { codeIn } from '../code/shipped.ts'
import type { Composition } from '../compose/composition.ts'
import type { Service } from '../compose/service.ts'
import { envFilesIn, hiddenBy, type Image, namedBy, takenBy } from '../docker/image.ts'
import { placeMatch } from '../docker/place.ts'
import { joined } from '../../../value/path.ts'
import { within } from '../paths.ts'
import { giftsOf, isSecretName, namesInTemplates } from './gives.ts'
import { imageOf, type Scene } from './scene.ts'

type Needs = readonly (readonly [name: string, isRequired: boolean])[]

/** Variables that the code of a service reads and its container does not have. What services of one build lack is told of the first of them. */
export function containerFlaws(scene: Scene, { services }: Composition): ProjectMatch[] {
  const cache = new Map<string, ReadonlyMap<string, boolean>>()
  const missing = new Map<string, Lack>()
  const hidden = [...services.values()].flatMap((service) => {
    const context = service.build?.context ?? null
    return context === null ? [] : serviceFlaws(scene, service, context, cache, missing)
  })
  return [...hidden, ...[...missing.values()].map(missingFlaw)]
}

/** A variable that services of one build lack. */
interface Lack {
  name: string
  isRequired: boolean
  services: Service[]
}

function serviceFlaws(
  scene: Scene,
  service: Service,
  context: string,
  cache: Map<string, ReadonlyMap<string, boolean>>,
  missing: Map<string, Lack>,
): ProjectMatch[] {
  const { view } = scene
  const image = imageOf(scene, service)
  const gifts = giftsOf(service, view, image)
  const env = joined(context, '.env')
  if (gifts.unknown.length > 0 || service.mounts.some((mount) => within(mount, env) !== null || mount === env)) return []
  const isMounted = service.mounts.some((mount) => mount === context || within(context, mount) !== null)
  const build = JSON.stringify([context, service.build?.dockerfile])
  const known = cache.get(`${isMounted} ${build}`) ?? neededIn(view, context, codeIn(view, context, image, isMounted))
  cache.set(`${isMounted} ${build}`, known)
  const needed = [...known].filter(([name]) => !gifts.names.has(name))
  const hidden = image === null ? null : hiddenBy(image, env)
  const isCopied = image !== null && (takenBy(image, env) ?? namedBy(image, env)) !== null
  if (needed.length === 0 || (isCopied && hidden === null && (view.paths.includes(env) || view.isOnDisk(env)))) return []
  if (hidden !== null) return hiddenFlaw(scene, service, needed, hidden)
  for (const [name, isRequired] of needed) {
    const lack = missing.get(`${build} ${name}`)
    if (lack === undefined) missing.set(`${build} ${name}`, { name, isRequired, services: [service] })
    else lack.services.push(service)
  }
  return []
}

/** Names with whether the program cannot do without. What code does not say a template may. */
function neededIn(view: ProjectView, context: string, files: readonly string[]): Map<string, boolean> {
  const listed = new Set(namesInTemplates(view, joined(context, '.env')))
  const needed = new Map<string, boolean>()
  const reads = files.flatMap((path) => readsIn(view.text(path)?.content ?? '', path))
  for (const { name, isRequired, isOptional } of reads.filter((read) => isSecretName(read.name))) {
    const isBare = !isOptional && (isRequired || listed.has(name) || secretName(name) === 'secret')
    needed.set(name, needed.get(name) === true || isBare)
  }
  if (reads.length === 0) for (const name of listed) if (isSecretName(name)) needed.set(name, true)
  return needed
}

function hiddenFlaw(
  { isMild: isMildFile }: Scene,
  service: Service,
  needed: Needs,
  { text, span }: NonNullable<ReturnType<typeof hiddenBy>>,
): ProjectMatch[] {
  const names = needed.map(([name]) => name).sort()
  const what = `.env is left out of the image, and service ${service.name} has neither env_file: nor secrets: for ${listed(names)}, which its code reads`
  const means = `the container starts without ${names.length === 1 ? 'it' : 'them'}`
  const isMild = isMildFile(service.place.text) || !needed.some(([, isRequired]) => isRequired)
  const name = [service.name, ...names].join(' ')
  return [{ text, match: placeMatch('dockerignore-hides-env', span, { name, what, means, ...(isMild ? { severity: 'low' } : {}) }) }]
}

const MAX_LISTED = 8

function listed(names: readonly string[]): string {
  return names.length <= MAX_LISTED ? names.join(', ') : `${names.slice(0, MAX_LISTED).join(', ')} and ${names.length - MAX_LISTED} more`
}

function missingFlaw({ name, isRequired, services }: Lack): ProjectMatch {
  const service = services.find(({ isOneShot }) => !isOneShot) ?? (services[0] as Service)
  const { text } = service.place
  const isMild = !isRequired || service.isOneShot
  const others = services.filter((each) => each !== service).map((each) => each.name)
  const who = others.length === 0 ? `service ${service.name}` : `services ${listed([service.name, ...others])}`
  const it = others.length === 0 ? 'it' : 'it to them'
  const what = `the code of ${who} reads ${name}, and neither environment:, env_file:, secrets: nor the image gives ${it}`
  return {
    text,
    match: placeMatch('compose-missing-env', service.place, {
      name: `${service.name}.${name}`,
      what,
      ...(isMild ? { severity: 'low' } : {}),
    }),
  }
}

/** A `.env` that a build copies although it is left out, or takes along although nobody named it. */
export function imageFlaws({ view, images }: Scene): ProjectMatch[] {
  return [...images.values()].flatMap((image) => {
    const files = envFilesIn(view, image.context)
    return [...files.flatMap((path) => brokenCopy(image, path)), ...bakedIn(image, files)]
  })
}

function brokenCopy(image: Image, path: string): ProjectMatch[] {
  const [copy, hidden] = [namedBy(image, path), hiddenBy(image, path)]
  if (copy === null || hidden === null) return []
  const what = `${path} is left out of the build, and ${image.text.entry.path} copies it`
  const means = `docker build ends with "${copy.source.value}": not found`
  return [
    {
      text: hidden.text,
      match: placeMatch('dockerignore-hides-env', hidden.span, { name: `${image.text.entry.path} ${path}`, what, means }),
    },
  ]
}

function bakedIn(image: Image, files: readonly string[]): ProjectMatch[] {
  const [path] = files.filter((file) => takenBy(image, file) !== null && hiddenBy(image, file) === null)
  const copy = path === undefined ? null : takenBy(image, path)
  if (path === undefined || copy === null) return []
  const { text, ignore } = image
  const isMild = !copy.isShipped
  const what = `${copy.source.value} takes ${path} along, ${ignore === null ? 'because there is no .dockerignore' : `which ${ignore.text.entry.path} does not exclude`}`
  return [{ text, match: placeMatch('dockerignore-misses-env', copy.source, { name: path, what, ...(isMild ? { severity: 'low' } : {}) }) }]
}
