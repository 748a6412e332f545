import type { Bound, Span, Text } from '../../model.ts'
import type { YamlFile } from '../../parse/yaml.ts'
import type { DeployRule } from './rules.ts'

/** A value that a deployment file gives to a name. `start` and `end` are byte offsets of the value as it is written. */
export interface Given extends Span {
  rule: DeployRule
  name: string
  /** As the program that is deployed reads it. */
  value: string
  /** Decodings between the file and the value: ['base64']. */
  via?: string[]
  /** It only ever reaches tests: a pipeline's service container. */
  isOfTest?: true
  /** What the file's name says of it; absent: where the file is bound for. A pipeline of tests (`ci.yml`) may hold real tokens, and made-up ones are common in any. */
  weakFor?: Bound
  /** The file declares it a secret, whatever its name. */
  isDeclared?: true
  /** Base64 is asked for, and this is none: a finding whatever it holds. */
  isBroken?: true
  /** Its length alone makes it a weak one: it was made up for this file, and everybody who has the file has it. */
  mustBeLong?: true
  /** What it is called where the value is a weak one; absent: what the rule says. */
  weakRule?: DeployRule
  /** More to say of it, a sentence's end. */
  also?: string
}

/** What a kind of file is read from. */
export interface DeployFile {
  text: Text
  content: string
  /** `/`-separated, in lower case. */
  path: string
  /** In lower case. */
  basename: string
  /** The text as YAML or JSON, marks of template languages blanked out; read once. */
  yaml(): YamlFile
}

/** A kind of deployment file. */
export interface DeployKind {
  /** By the name alone; both in lower case. */
  fits(path: string, basename: string): boolean
  /** One of them stands in every such file; absent: the name is enough. */
  marks?: readonly string[]
  /** It matches every such text that holds a mark. */
  form?: RegExp
  /** Nothing but a name, an address with a login or a private key makes a value of it a secret: a text without any need not be parsed. */
  byName?: true
  read(file: DeployFile): Given[]
  /** Of a text that is no YAML; absent: what could be read of it as such. */
  readLines?(file: DeployFile): Given[]
}
