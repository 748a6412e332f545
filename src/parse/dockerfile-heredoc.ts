import type { Span } from '../model.ts'
import type { Instruction } from './dockerfile-node.ts'

/** Instructions that take here-documents (docs.docker.com/reference/dockerfile/#here-documents). */
const TAKING = new Set(['RUN', 'COPY', 'ADD'])
const MARK = /(?:^|[\s;&|(])\d{0,3}<<(-?)(["']?)([A-Za-z_]\w{0,60})\2(?=[\s;&|)>]|$)/g

/** The first instruction whose here-document has no line that ends it: BuildKit refuses the file, and all that follows is its text. */
export function openHeredoc(instructions: readonly Instruction[], content: string): Instruction | null {
  const taking = instructions.filter(({ keyword, start, end }) => TAKING.has(keyword) && content.slice(start, end).includes('<<'))
  return taking.find((instruction) => isOpen(content, instruction)) ?? null
}

function isOpen(content: string, { start, end }: Span): boolean {
  const head = headOf(content, start, end)
  const marks = [...content.slice(start, head).matchAll(MARK)]
  if (marks.length === 0) return false
  const lines = new Set(content.slice(head, end).split(/\r?\n/))
  const bare = new Set([...lines].map((line) => line.replace(/^\t+/, '')))
  return marks.some(([, dash, , name = '']) => !(dash === '-' ? bare : lines).has(name))
}

/** Where the instruction's own line ends, with those that a backslash goes on with. */
function headOf(content: string, start: number, end: number): number {
  for (let at = content.indexOf('\n', start); at !== -1 && at < end; at = content.indexOf('\n', at + 1)) {
    if (!/\\[ \t]{0,100}\r?$/.test(content.slice(Math.max(start, at - 103), at))) return at
  }
  return end
}
