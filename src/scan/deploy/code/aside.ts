import type { Span } from '../../../model.ts'
import { firstEndingAfter } from '../../finding/spans.ts'

/** How a language writes what is no code. */
interface Language {
  /** Begins a comment that ends with its line. */
  hash: boolean
  slash: boolean
  triples: boolean
  /** Strings between these go on over lines. */
  long: string
  /** What puts code into strings between these quotes, and begins so. */
  embeds: readonly [quotes: string, opener: string][]
}

const C: Language = { hash: false, slash: true, triples: false, long: '`', embeds: [] }
const LANGUAGES: readonly [RegExp, Language][] = [
  [/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i, { ...C, embeds: [['`', '${']] }],
  [/\.py$/i, { hash: true, slash: false, triples: true, long: '', embeds: [] }],
  [/\.rb$/i, { hash: true, slash: false, triples: false, long: '', embeds: [['"`', '#{']] }],
  [/\.exs?$/i, { hash: true, slash: false, triples: true, long: '', embeds: [['"', '#{']] }],
  [/\.php$/i, { hash: true, slash: true, triples: false, long: '', embeds: [['"', '{$']] }],
  [/\.(?:kts?|scala|dart)$/i, { ...C, triples: true, embeds: [['"', '${']] }],
  [/\.(?:java|cs|swift)$/i, { ...C, triples: true }],
]

const TOKEN = /\/\/|\/\*|<!--|#|"""|'''|["'`]|\/|[{}]/g
/** A slash behind one of these begins a pattern, not a division. */
const BEFORE_PATTERN = /(?:[(,=:[!&|?{};]|\breturn|^|\n)[ \t]{0,20}$/
const PATTERN = /\/(?:\\.|\[(?:\\.|[^\]\\\n]){0,200}\]|[^/\\[\n]){1,300}\//y
/** Rust's: `'a` is a lifetime. */
const CHARACTER = /'(?:\\.[^'\n]{0,10}|[^'\\\n])'/y

interface Open {
  quote: string
  embed: string | null
  isLong: boolean
}

/** Comments and strings of a program in order, without the code that stands in strings (`${…}`). One walk; it never looks back further than a line. */
export function asidesOf(content: string, path: string): Span[] {
  const language = LANGUAGES.find(([shape]) => shape.test(path))?.[1] ?? C
  const isRust = /\.rs$/i.test(path)
  const spans: Span[] = []
  /** Strings that wait for the end of the code in them, with the braces that are open in it. */
  const waiting: { open: Open; depth: number }[] = []
  let at = 0
  const add = (start: number, end: number): void => {
    spans.push({ start, end })
    at = end
  }
  const string = (from: number, open: Open, start: number): void => {
    const { end, isEmbed } = endOf(content, from, open)
    add(start, end)
    if (isEmbed) waiting.push({ open, depth: 0 })
  }
  for (;;) {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(content)
    if (found === null) return spans
    const [token] = found
    const start = found.index
    at = start + token.length
    const top = waiting.at(-1)
    if (token === '{') {
      if (top !== undefined) top.depth++
    } else if (token === '}') {
      if (top !== undefined && top.depth-- === 0) string(at, (waiting.pop() as typeof top).open, at)
    } else if ((token === '//' && language.slash) || (token === '#' && language.hash)) add(start, until(content, '\n', at))
    else if ((token === '/*' && language.slash) || token === '<!--') add(start, until(content, token === '/*' ? '*/' : '-->', at))
    else if (token === '/' || token === '//' || token === '/*') at = behindPattern(content, start) ?? start + 1
    else if (token === "'" && isRust) at = behind(CHARACTER, content, start) ?? at
    else if (token !== '#') {
      const quote = token.length === 3 && !language.triples ? token.charAt(0) : token
      string(start + quote.length, opened(content, start, quote, language, path), start)
    }
  }
}

function opened(content: string, start: number, quote: string, { long, embeds }: Language, path: string): Open {
  const isFormat = /\.py$/i.test(path) && /(?:^|[^\w])[rRbB]?[fF][rR]?$/.test(content.slice(Math.max(0, start - 4), start))
  const isDollar = /\.cs$/i.test(path) && /\$@?$/.test(content.slice(Math.max(0, start - 2), start))
  const embed = isFormat || isDollar ? '{' : (embeds.find(([quotes]) => quotes.includes(quote.charAt(0)))?.[1] ?? null)
  return { quote, embed, isLong: quote.length === 3 || long.includes(quote) }
}

/** Where a string ends, or where code begins in it: one that is not closed ends with its line. */
function endOf(content: string, from: number, { quote, embed, isLong }: Open): { end: number; isEmbed: boolean } {
  for (let at = from; at < content.length; at++) {
    const character = content[at]
    if (character === '\\') at++
    else if (character === '\n' && !isLong) return { end: at, isEmbed: false }
    else if (content.startsWith(quote, at)) return { end: at + quote.length, isEmbed: false }
    else if (embed !== null && content.startsWith(embed, at)) {
      if (embed === '{' && content[at + 1] === '{') at++
      else return { end: at + embed.length, isEmbed: true }
    }
  }
  return { end: content.length, isEmbed: false }
}

function until(content: string, end: string, from: number): number {
  const at = content.indexOf(end, from)
  return at === -1 ? content.length : at + (end === '\n' ? 0 : end.length)
}

function behindPattern(content: string, start: number): number | null {
  return BEFORE_PATTERN.test(content.slice(Math.max(0, start - 30), start)) ? behind(PATTERN, content, start) : null
}

function behind(pattern: RegExp, content: string, start: number): number | null {
  pattern.lastIndex = start
  return pattern.test(content) ? pattern.lastIndex : null
}

/** Whether an offset lies in one of spans that are in order. */
export function isWithin(spans: readonly Span[], at: number): boolean {
  const span = spans[firstEndingAfter(spans, at)]
  return span !== undefined && span.start <= at
}
