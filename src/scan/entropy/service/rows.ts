import type { Links, Severity } from '../../../model.ts'
import { SERVICE_ROWS } from '../../../rules/services/index.ts'
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

let services: readonly Service[] | undefined
let index: Map<string, readonly Service[]> | undefined
const shapes = new Map<Service, Shape>()

/** Every row of the table; read once, when first asked. */
export function allServices(): readonly Service[] {
  services ??= SERVICE_ROWS.flatMap(parseRows)
  return services
}

/** Every row's id, without reading more of the rows. */
export function serviceIds(): string[] {
  return SERVICE_ROWS.flatMap((rows) => [...rows.matchAll(/^[^;\n]{1,80}(?=;)/gm)].map(([id]) => id))
}

/** The services that a word names: lower case, without marks. */
export function servicesNamed(word: string): readonly Service[] {
  index ??= buildIndex()
  return index.get(word) ?? []
}

/** A service's shape, ready to be matched. */
export function shapeOf(service: Service): Shape {
  const shape = shapes.get(service) ?? parseShape(service.shape)
  shapes.set(service, shape)
  return shape
}

function parseRows(rows: string): Service[] {
  let above = ''
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const cells = row.split(';')
      const docs = cells[5] ?? ''
      if (docs !== '^') above = docs
      return parseRow(cells, above === '' ? null : `https://${above}`)
    })
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

function buildIndex(): Map<string, readonly Service[]> {
  const built = new Map<string, Service[]>()
  for (const service of allServices()) {
    for (const { word } of service.keywords) built.set(word, [...(built.get(word) ?? []), service])
  }
  return built
}
