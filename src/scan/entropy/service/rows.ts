import type { Links, Severity } from '../../../model.ts'
import { SERVICE_ROWS } from '../../../rules/services/index.ts'
import { KEYWORD_ROWS } from './keywords.ts'
import { parseShape, type Shape } from './shape.ts'

/** A row of src/rules/services/, read. */
export interface Service {
  id: string
  title: string
  keywords: readonly Keyword[]
  /** As the table writes it; parse it with shapeOf. */
  shape: string
  severity: Severity
  links: Links
}

export interface Keyword {
  /** Lower-case letters and digits. */
  word: string
  /** A word of every day: it says nothing outside of the value's own name. */
  common: boolean
}

let table: readonly string[] | undefined
const services: Service[] = []
const shapes = new Map<Service, Shape>()

/** Every row of the table. */
export function allServices(): readonly Service[] {
  return rows().map((_, at) => serviceAt(at))
}

/** Every row's id, without reading more of the rows. */
export function serviceIds(): string[] {
  return SERVICE_ROWS.flatMap((rows) => [...rows.matchAll(/^[^;\n]{1,80}(?=;)/gm)].map(([id]) => id))
}

/** The services that a word names: lower case, without marks. Only their rows are read. */
export function servicesNamed(word: string): readonly Service[] {
  return Object.hasOwn(KEYWORD_ROWS, word) ? (KEYWORD_ROWS[word] as readonly number[]).map(serviceAt) : []
}

/** A service's shape, ready to be matched. */
export function shapeOf(service: Service): Shape {
  const shape = shapes.get(service) ?? parseShape(service.shape)
  shapes.set(service, shape)
  return shape
}

function rows(): readonly string[] {
  table ??= SERVICE_ROWS.flatMap((each) => each.trim().split('\n'))
  return table
}

function serviceAt(at: number): Service {
  const known = services[at]
  if (known !== undefined) return known
  const docs = docsAt(at)
  const service = parseRow((rows()[at] as string).split(';'), docs === '' ? null : `https://${docs}`)
  services[at] = service
  return service
}

/** `^`: the same as the row above. */
function docsAt(at: number): string {
  const docs = rows()[at]?.split(';')[5] ?? ''
  return docs === '^' ? docsAt(at - 1) : docs
}

function parseRow(cells: readonly string[], docs: string | null): Service {
  const [id = '', title = '', keywords = '', shape = '', severity = ''] = cells
  return {
    id,
    title,
    keywords: keywords.split(' ').map((word) => ({ word: word.replace('~', ''), common: word.endsWith('~') })),
    shape,
    severity: severity === '' ? 'medium' : (severity as Severity),
    links: { revoke: null, docs },
  }
}
