import type { CST } from 'yaml'

/** How many collections stand within each other in a token, or one more than `most`. Without recursion, so that no nesting ends the stack. */
export function depthOf(token: CST.Token, most: number): number {
  let level = inside([token])
  let depth = 0
  for (; level.length > 0 && depth <= most; depth++) level = inside(level)
  return depth
}

/** The collections directly inside those of one level. */
function inside(level: readonly CST.Token[]): CST.Token[] {
  const found: CST.Token[] = []
  for (const token of level) for (const child of children(token)) if (isCollection(child)) found.push(child)
  return found
}

const isCollection = ({ type }: CST.Token): boolean => type === 'block-map' || type === 'block-seq' || type === 'flow-collection'

function* children(token: CST.Token): Generator<CST.Token> {
  if (token.type === 'document' && token.value) yield token.value
  if (!('items' in token)) return
  for (const { key, value } of token.items) {
    if (key) yield key
    if (value) yield value
  }
}
