import { Collector } from '../collector.ts'
import type { Field, Problem } from '../field.ts'
import { guarded } from '../guard.ts'
import { lineOf, trimmed } from '../written.ts'
import { openQuotes } from './open-quotes.ts'
import { type HclToken, hclTokens } from './hcl-tokens.ts'

/**
 * HashiCorp's configuration language (Terraform, Packer, Nomad): attributes whose whole expression is a string or a heredoc, with the
 * blocks and objects around them as path. By its tokens alone, because no parser of it is small and tells places.
 */
export const readHcl = guarded(read)

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

interface Scope {
  close: string
  /** How many keys it opened. */
  keys: number
  /** Of a list's next element. */
  index: number | null
}

class Reader {
  readonly collector = new Collector()
  #content: string
  #scopes: Scope[] = []
  /** The tokens since the last line, comma or bracket. */
  #item: HclToken[] = []
  constructor(content: string) {
    this.#content = content
  }

  take(token: HclToken): void {
    const mark = token.kind === 'mark' ? (this.#content[token.start] as string) : ''
    if (mark !== '' && '{[('.includes(mark)) this.#open(mark)
    else if (mark !== '' && '}])'.includes(mark)) this.#close(mark)
    else if (token.kind === 'line' || mark === ',') this.endItem()
    // An item that may be one has three tokens or, in a block's head, a few more.
    else if (this.#item.length < 8) this.#item.push(token)
  }

  endItem(): void {
    const [first, sign, value, more] = this.#item
    this.#item = []
    const scope = this.#scopes.at(-1)
    if (first === undefined || more !== undefined) return
    if (value !== undefined && this.#isSign(sign) && isText(value)) this.#add(this.#text(first), value)
    else if (scope?.index !== null && scope !== undefined && sign === undefined) {
      if (isText(first)) this.#add(String(scope.index), first)
      scope.index++
    }
  }

  #add(name: string, { kind, start, end }: HclToken): void {
    const span = kind === 'heredoc' ? trimmed(this.#content, start, end) : { start, end }
    const raw = this.#content.slice(span.start, span.end)
    const value = kind === 'heredoc' ? raw : raw.replace(/\\([nrt"\\])/g, (_, letter: string) => ESCAPES[letter] ?? letter)
    this.collector.add({ name, value, quoted: true, ...span })
  }

  /** `key = {` and `block "label" {` name what they hold; a call's bracket names nothing. */
  #open(mark: string): void {
    const item = this.#item
    this.#item = []
    const isAssigned = item.length === 2 && this.#isSign(item[1])
    const isHead = item.length > 0 && item.every(({ kind }) => kind === 'word' || kind === 'string')
    const keys = mark === '(' ? [] : isAssigned ? item.slice(0, 1) : isHead && mark === '{' ? item : []
    for (const key of keys) this.collector.open(this.#text(key))
    this.#scopes.push({ close: CLOSING[mark] as string, keys: keys.length, index: mark === '[' && isAssigned ? 0 : null })
  }

  /** @throws Error where brackets do not fit */
  #close(mark: string): void {
    this.endItem()
    const scope = this.#scopes.pop()
    if (scope?.close !== mark) throw new Error('brackets do not fit')
    for (let i = 0; i < scope.keys; i++) this.collector.close()
    // What follows a bracket on its line belongs to the expression that the bracket was part of.
    this.#item = mark === '}' ? [] : [OTHER, OTHER, OTHER, OTHER]
  }

  #isSign(token: HclToken | undefined): boolean {
    return token?.kind === 'mark' && '=:'.includes(this.#content[token.start] as string)
  }

  #text({ start, end }: HclToken): string {
    return this.#content.slice(start, end)
  }
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' }
const OTHER: HclToken = { kind: 'other', start: 0, end: 0 }
const isText = ({ kind }: HclToken): boolean => kind === 'string' || kind === 'heredoc'

function read(content: string): Field[] | Problem | null {
  const tokens = hclTokens(content)
  if (typeof tokens === 'number') return { line: lineOf(content, tokens), message: 'not valid HCL', fields: openQuotes(content) }
  const reader = new Reader(content)
  for (const token of tokens) reader.take(token)
  reader.endItem()
  return reader.collector.fields
}
