import { type FileOption, OPTIONS } from '../options.ts'
import { SHAPES, type Shape } from './shapes.ts'

/** JSON schema (draft-07) of a configuration file. */
export function configSchema(): Shape & { $schema: string } {
  const root = group('the configuration of hushgate')
  root.properties = { $schema: { type: 'string', title: 'the address of a JSON schema' } }
  for (const option of OPTIONS) if (option.key !== null) place(root, option as FileOption)
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...root }
}

function place(root: Shape, option: FileOption): void {
  const [first, second] = option.key.split('.') as [string, string?]
  const properties = root.properties as Record<string, Shape>
  const shape: Shape = { ...SHAPES[option.type], description: option.doc, ...(option.default === null ? {} : { default: option.default }) }
  if (second === undefined) properties[first] = shape
  else
    (properties[first] ??= group(`an object with settings of ${first}`)).properties = { ...properties[first].properties, [second]: shape }
}

function group(title: string): Shape {
  return { type: 'object', title, properties: {}, additionalProperties: false }
}
