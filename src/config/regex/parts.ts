import type { AST } from '@eslint-community/regexpp'

/** A step of a pattern from left to right, as it can be explained to a person. */
export interface PatternPart {
  /** literal: fixed text. run: one character of a class, so often. edge: looks at what stands around. other: choices and optional parts. */
  kind: 'literal' | 'run' | 'edge' | 'other'
  source: string
  /** Of a run: the source of one character, and how many of it. */
  one: string
  min: number
  max: number
}

/** The ways through a pattern, each as its steps; groups of one way are opened. @throws SyntaxError for what is no pattern */
export async function partsOf(source: string): Promise<PatternPart[][]> {
  const { RegExpParser } = await import('@eslint-community/regexpp')
  const { alternatives } = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source, 0, source.length)
  return alternatives.map(({ elements }) => joinLiterals(elements.flatMap(partsOfElement)))
}

function partsOfElement(element: AST.Element): PatternPart[] {
  if ((element.type === 'Group' || element.type === 'CapturingGroup') && element.alternatives.length === 1)
    return (element.alternatives[0] as AST.Alternative).elements.flatMap(partsOfElement)
  return [partOf(element)]
}

function partOf(element: AST.Element): PatternPart {
  const { raw: source } = element
  const part = (kind: PatternPart['kind'], one = '', min = 1, max = 1): PatternPart => ({ kind, source, one, min, max })
  if (element.type === 'Assertion') return part('edge')
  if (element.type === 'Character') return part('literal', String.fromCodePoint(element.value))
  if (isClass(element)) return part('run', source)
  if (element.type === 'Quantifier' && isClass(element.element)) return part('run', element.element.raw, element.min, element.max)
  return part('other')
}

function isClass({ type }: AST.Node): boolean {
  return type === 'CharacterClass' || type === 'CharacterSet'
}

function joinLiterals(parts: readonly PatternPart[]): PatternPart[] {
  const joined: PatternPart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last?.kind === 'literal' && part.kind === 'literal')
      joined.splice(-1, 1, { ...last, source: last.source + part.source, one: last.one + part.one })
    else joined.push(part)
  }
  return joined
}
