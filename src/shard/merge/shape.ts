/** The part of JSON schema that the schema of the report is made of. */
export interface ReportSchema {
  $ref?: string
  const?: unknown
  enum?: readonly unknown[]
  type?: string | readonly string[]
  minimum?: number
  required?: readonly string[]
  properties?: Readonly<Record<string, ReportSchema>>
  items?: ReportSchema
  definitions?: Readonly<Record<string, ReportSchema>>
}

/** The first place in a value that does not fit, with what is wrong there (no value is told); null: everything fits. */
export function shapeProblem(value: unknown, schema: ReportSchema, root: ReportSchema = schema, place = ''): string | null {
  const { $ref, type, minimum } = schema
  if ($ref !== undefined) return shapeProblem(value, root.definitions?.[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {}, root, place)
  const name = place === '' ? 'it' : place
  const choices = 'const' in schema ? [schema.const] : schema.enum
  if (choices !== undefined && !choices.includes(value)) return `${name} is none of ${choices.join(', ')}`
  const types = type === undefined ? null : [type].flat()
  if (types !== null && !types.some((each) => isOf(each, value))) return `${name} is no ${types.join(' or ')}`
  if (minimum !== undefined && typeof value === 'number' && value < minimum) return `${name} is less than ${minimum}`
  if (Array.isArray(value)) return itemProblem(value, schema, root, place)
  return value !== null && typeof value === 'object' ? fieldProblem(value as Record<string, unknown>, schema, root, place) : null
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return value !== null && typeof value === 'object' && !Array.isArray(value)
  return type === 'integer' ? Number.isSafeInteger(value) : typeof value === type
}

function itemProblem(items: readonly unknown[], schema: ReportSchema, root: ReportSchema, place: string): string | null {
  for (const [index, item] of items.entries()) {
    const problem = shapeProblem(item, schema.items ?? {}, root, `${place}[${index}]`)
    if (problem !== null) return problem
  }
  return null
}

function fieldProblem(value: Record<string, unknown>, schema: ReportSchema, root: ReportSchema, place: string): string | null {
  const inside = (key: string): string => (place === '' ? key : `${place}.${key}`)
  const missing = schema.required?.find((key) => !Object.hasOwn(value, key))
  if (missing !== undefined) return `${inside(missing)} is missing`
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    const problem = Object.hasOwn(value, key) ? shapeProblem(value[key], inner, root, inside(key)) : null
    if (problem !== null) return problem
  }
  return null
}
