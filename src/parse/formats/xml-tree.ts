import type { XmlElement, XmlNode } from '@rgrove/parse-xml'
import type { Problem, Field } from '../field.ts'
import { libraries } from '../libraries.ts'
import { asBytes, trimmed } from '../written.ts'

/** A value as it stands in a document. */
export type Written = Pick<Field, 'value' | 'start' | 'end' | 'quoted'>

const OPTIONS = { includeOffsets: true, preserveCdata: true, ignoreUndefinedEntities: true } as const

/**
 * The root element of an XML 1.0 document. Entities that a document defines are left as they are written: none is expanded.
 *
 * @throws RangeError where elements are nested too deeply for the stack.
 */
export function rootOf(content: string): XmlElement | Problem | null {
  const { parseXml, XmlError } = libraries.xml()
  try {
    return parseXml(content, OPTIONS).root
  } catch (error) {
    if (error instanceof XmlError) return { line: error.line, message: 'not well-formed XML' }
    throw error
  }
}

export const isElement = (node: XmlNode): node is XmlElement => node.type === 'element'

/** Without its namespace's prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The one text of an element that holds nothing else, or null. */
export function soleText(content: string, { children }: XmlElement): Written | null {
  const filled = children.filter((child) => child.type === 'cdata' || child.type !== 'text' || textOf(child).trim() !== '')
  const [only] = filled
  if (only === undefined || filled.length > 1) return null
  if (only.type === 'cdata') return written(content, only.start + CDATA.length, only.end - CDATA_END.length, textOf(only))
  // A comment inside is no part of the text, and of its span neither.
  if (only.type !== 'text' || content.slice(only.start, only.end).includes('<')) return null
  return written(content, only.start, only.end, textOf(only))
}

const [CDATA, CDATA_END] = ['<![CDATA[', ']]>']

const textOf = (node: XmlNode): string => ('text' in node ? String(node.text) : '')

function written(content: string, from: number, to: number, text: string): Written {
  const { start, end } = trimmed(content, from, to)
  return { value: asBytes(text.trim(), content.slice(start, end)), start, end, quoted: true }
}

const ATTRIBUTE = /[ \t\r\n]+([^\s=<>"'/]+)[ \t\r\n]*=[ \t\r\n]*("[^"<]*"|'[^'<]*')/y

/** The parser has found the attributes well-formed, but does not say where they stand. */
export function attributesOf(content: string, element: XmlElement): ({ name: string } & Written)[] {
  const found: ({ name: string } & Written)[] = []
  ATTRIBUTE.lastIndex = element.start + 1 + element.name.length
  for (let match = ATTRIBUTE.exec(content); match !== null; match = ATTRIBUTE.exec(content)) {
    const [, name = '', quoted = ''] = match
    if (name.startsWith('xmlns')) continue
    const end = ATTRIBUTE.lastIndex - 1
    const start = end - (quoted.length - 2)
    found.push({ name: localName(name), value: asBytes(element.attributes[name] ?? '', quoted), start, end, quoted: true })
  }
  return found
}
