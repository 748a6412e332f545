import type { XmlElement } from '@rgrove/parse-xml'
import { Collector } from '../collector.ts'
import type { Field, Problem } from '../field.ts'
import { guarded } from '../guard.ts'
import { isElement, rootOf, soleText } from './xml-tree.ts'

/** Property lists of Apple's systems in XML (plist(5)); there is no reader of the binary ones. */
export const readPlist = guarded(read)

function read(content: string): Field[] | Problem | null {
  const root = rootOf(content)
  if (root === null) return null
  if (!('children' in root)) return { ...root, fields: pairsIn(content) }
  const collector = new Collector()
  for (const child of root.children) if (isElement(child)) visit(collector, content, child)
  return collector.fields
}

/** A dictionary, whose keys stand before their values, or a list. */
function visit(collector: Collector, content: string, container: XmlElement): void {
  let key: string | null = null
  let index = 0
  for (const child of container.children) {
    if (!isElement(child)) continue
    if (child.name === 'key') key = soleText(content, child)?.value ?? ''
    else {
      add(collector, content, key ?? String(index++), child)
      key = null
    }
  }
}

function add(collector: Collector, content: string, name: string, element: XmlElement): void {
  if (element.name === 'dict' || element.name === 'array') {
    collector.open(name)
    visit(collector, content, element)
    collector.close()
    return
  }
  const text = soleText(content, element)
  if (text === null) return
  if (element.name === 'data') collector.add({ name, ...text, encoded: 'base64' })
  else collector.add({ name, ...text })
}

const PAIR = /<key>([^<>&\n]{1,100})<\/key>\s{0,80}<string>([^<>&\n]{1,400})<\/string>/g

/** Keys with their strings, of a text that is no XML as a whole. */
function pairsIn(content: string): Field[] {
  return Array.from(content.matchAll(PAIR), ({ 0: all, 1: name = '', 2: value = '', index }) => {
    const end = index + all.length - '</string>'.length
    return { name, path: [], value, quoted: true, start: end - value.length, end }
  })
}
