import type { ProjectMatch } from '../../../model.ts'
import { excludedBy, readDockerignore } from '../../../parse/dockerignore.ts'
import type { Composition } from '../compose/composition.ts'
import type { EnvFile, Service } from '../compose/service.ts'
import { baseName } from '../../finding/whole-file.ts'
import { placeMatch } from '../docker/place.ts'
import { folderOf, joined } from '../../../value/path.ts'
import { isSecretName } from './gives.ts'
import { hasOwnEnv, type Scene, templatesOf } from './scene.ts'

/** env_file: that is nowhere, and secrets that nothing near fills in. */
export function envFileFlaws(scene: Scene, { services }: Composition): ProjectMatch[] {
  return [...services.values()].flatMap((service) => [
    ...service.envFiles.flatMap((file) => missing(scene, service, file)),
    ...emptySecrets(scene, service),
  ])
}

function missing({ view }: Scene, service: Service, { path, isRequired, text, start, end }: EnvFile): ProjectMatch[] {
  if (path === null || !isRequired || view.paths.includes(path) || view.isOnDisk(path)) return []
  const [template] = templatesOf(view, path)
  const isMeant = template !== undefined || isIgnored(view, path)
  const hint = template === undefined ? '' : ` (${template} says what it holds)`
  const what = `service ${service.name} reads ${path}, which is neither in git nor on disk${hint}`
  return [
    { text, match: placeMatch('compose-missing-env-file', { start, end }, { name: path, what, ...(isMeant ? { severity: 'low' } : {}) }) },
  ]
}

/** Who has git ignore a file makes it on each machine. Patterns are much as those of .dockerignore; one without a slash is for every folder. */
function isIgnored(view: Scene['view'], path: string): boolean {
  const folders = ['', folderOf(path)].map((folder) => joined(folder, '.gitignore'))
  return folders.some((file) => {
    const text = view.text(file)
    if (text === null) return false
    const rules = readDockerignore(text.content)
    return [path, baseName(path)].some((name) => excludedBy(rules, name) !== null)
  })
}

const BARE = /\$\{?([A-Za-z_]\w{0,100})\}?$/

function emptySecrets({ view }: Scene, { name: service, variables, envFiles, secrets, place }: Service): ProjectMatch[] {
  if (envFiles.length > 0 || secrets.length > 0 || hasOwnEnv(view, folderOf(place.text.entry.path))) return []
  return [...variables.values()].flatMap(({ name, value, text, start, end }): ProjectMatch[] => {
    const given = value === null ? name : BARE.exec(value)?.[1]
    if (given === undefined || !isSecretName(name) || (value !== null && !/^\$\{?\w+\}?$/.test(value))) return []
    const what = `service ${service} takes ${name} from where compose is run, and nothing here says who sets it`
    return [{ text, match: placeMatch('compose-empty-secret', { start, end }, { name: `${service}.${name}`, what }) }]
  })
}
