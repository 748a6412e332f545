import type { XmlElement } from '@rgrove/parse-xml'
import { commentedOut } from './xml-comments.ts'
import { Collector } from '../collector.ts'
import type { Field, Problem } from '../field.ts'
import { guarded } from '../guard.ts'
import { attributesOf, isElement, localName, rootOf, soleText } from './xml-tree.ts'

/**
 * XML 1.0: attributes, and elements that hold text alone. Where an element has a name or key besides (`<entry key="k">v</entry>`,
 * `<setting name="k"><value>v</value>`) its text is read under that as well as under the element's own name.
 */
export const readXml = guarded(read)

function read(content: string): Field[] | Problem | null {
  const root = rootOf(content)
  if (root === null) return null
  if (!('children' in root)) return { ...root, fields: commentedOut(content, elements) }
  const collector = new Collector()
  visit(collector, content, root)
  return [...collector.fields, ...commentedOut(content, elements)].sort((a, b) => a.start - b.start)
}

/** The fields of elements alone, of a text of which the rest is nothing. */
function elements(content: string): Field[] {
  const root = rootOf(content)
  if (root === null || !('children' in root)) return []
  const collector = new Collector()
  visit(collector, content, root)
  return collector.fields
}

function visit(collector: Collector, content: string, element: XmlElement): void {
  const own = localName(element.name)
  const text = soleText(content, element)
  collector.open(own)
  for (const attribute of attributesOf(content, element)) collector.add(attribute)
  for (const child of element.children) if (isElement(child)) visit(collector, content, child)
  const label = collector.close()
  if (text === null) return
  collector.add({ name: own, ...text })
  if (label === null) return
  collector.open(own)
  collector.add({ name: label, ...text })
  collector.close()
}
