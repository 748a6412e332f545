import type { Span } from '../model.ts'

/** A node of a document. Spans are byte offsets in the text, half-open. What an alias names is the anchor's own node, with its span. */
export type YamlNode = YamlScalar | YamlMapping | YamlSequence

interface YamlBase {
  span: Span
  /** As written: `!vault`, `!Ref`, `!!binary`; null: none. */
  tag: string | null
}

export interface YamlScalar extends YamlBase {
  kind: 'scalar'
  /** As programs read it: quotes, escapes, line folds and block indentation are gone; what is no string (`12`, `yes`, `null`) as it is written. */
  value: string
  /** By the core schema of YAML 1.2. An absent value is null, with an empty span. */
  type: 'string' | 'number' | 'boolean' | 'null'
  /** `span` is what stands inside the quotes, or the lines of a block from its first character to its last. */
  style: 'plain' | 'single' | 'double' | 'block'
}

export interface YamlSequence extends YamlBase {
  kind: 'sequence'
  items: YamlNode[]
}

export interface YamlMapping extends YamlBase {
  kind: 'mapping'
  /** In order of the file; those that a merge key (`<<`) brings follow, without those that the mapping has itself. */
  entries: YamlEntry[]
}

export interface YamlEntry {
  /** '' for a key that is a mapping or a sequence. */
  name: string
  key: YamlNode
  value: YamlNode
  /** A merge key brought it: it stands in another mapping. */
  merged: boolean
}

export interface YamlDocument {
  /** null: an empty document. */
  root: YamlNode | null
  span: Span
}

export interface YamlProblem {
  /** 1-based. */
  line: number
  /** In words, without anything of the file. */
  message: string
}

export interface YamlFile {
  documents: YamlDocument[]
  /** Empty: the whole text is YAML. Otherwise `documents` holds what could be read all the same. */
  problems: YamlProblem[]
}
