import { secretName } from '../../../env/secret-name.ts'
import type { ProjectView } from '../../../model.ts'
import type { Service } from '../compose/service.ts'
import type { Image } from '../docker/image.ts'
import { namesIn, templatesOf } from './scene.ts'

/** What a service's container is given, by name. */
export interface Gifts {
  names: ReadonlySet<string>
  /** Environment files of which nobody here knows what they hold. */
  unknown: readonly string[]
}

/** @param image what it is built from; its ENV is given to every container */
export function giftsOf(service: Service, view: ProjectView, image: Image | null = null): Gifts {
  const names = new Set([...service.variables.keys(), ...service.secrets.map((name) => name.toUpperCase()), ...(image?.variables ?? [])])
  const unknown: string[] = []
  for (const { path } of service.envFiles) {
    const known = path === null ? null : (namesIn(view, path) ?? namesInTemplates(view, path))
    if (known === null) unknown.push(path ?? '')
    for (const name of known ?? []) names.add(name)
  }
  // SECRET_KEY_FILE names the file that holds SECRET_KEY
  for (const name of [...names]) if (name.endsWith('_FILE')) names.add(name.slice(0, -'_FILE'.length))
  return { names, unknown }
}

/** A template says what the file will hold; null: there is none. */
export function namesInTemplates(view: ProjectView, path: string): string[] | null {
  const templates = templatesOf(view, path)
  return templates.length === 0 ? null : templates.flatMap((template) => namesIn(view, template) ?? [])
}

/** A name that means a secret: not an address, which may hold none. */
export function isSecretName(name: string): boolean {
  const kind = secretName(name)
  return kind !== null && kind !== 'url'
}
