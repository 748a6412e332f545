import type { Span } from '../model.ts'
import { libraries } from './libraries.ts'
import { openHeredoc } from './dockerfile-heredoc.ts'
import { readLines } from './dockerfile-lines.ts'
import type { Instruction } from './dockerfile-node.ts'

export type * from './dockerfile-node.ts'

export interface Dockerfile {
  instructions: Instruction[]
  /** Why it was only read line by line; null: it was parsed. */
  problem: { line: number; message: string } | null
}

/** Nobody writes a longer one, and the parser slows down with the square of some lines. */
const MAX_BYTES = 256_000
/** The parser takes the square of this for a comment that stands first. */
const MAX_COMMENT = 300

const KEYWORDS = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '),
)

/**
 * A Dockerfile (docs.docker.com/reference/dockerfile). Never throws: what is none (an unknown instruction) is read line by line.
 *
 * @param content one character a byte
 */
export function readDockerfile(content: string): Dockerfile {
  if (content.length > MAX_BYTES) return inLines(content, 1, 'it is too large to be parsed')
  try {
    return parsed(content)
  } catch {
    return inLines(content, 1, 'it cannot be parsed')
  }
}

function inLines(content: string, line: number, message: string): Dockerfile {
  return { instructions: readLines(content.slice(0, MAX_BYTES)), problem: { line, message } }
}

function parsed(content: string): Dockerfile {
  const bare = content.replace(/^[ \t]{0,100}#[^\n]{300,}/gm, (comment) => ' '.repeat(Math.max(MAX_COMMENT, comment.length)))
  const file = libraries.dockerfile().DockerfileParser.parse(bare)
  const offsetAt = offsets(bare)
  const raw = file.getInstructions() as unknown as RawInstruction[]
  const stranger = raw.find((instruction) => !KEYWORDS.has(instruction.getKeyword()))
  if (stranger !== undefined) return inLines(content, stranger.getRange().start.line + 1, 'an instruction that Docker does not know')
  const instructions = raw.map((instruction) => instructionOf(instruction, bare, offsetAt))
  const open = openHeredoc(instructions, bare)
  return open === null ? { instructions, problem: null } : withoutEnd(open, instructions, content)
}

/** What follows is its text, and the lines of that may be meant as instructions. */
function withoutEnd(open: Instruction, instructions: Instruction[], content: string): Dockerfile {
  const line = content.slice(0, open.start).split('\n').length
  const behind = readLines(content.slice(0, MAX_BYTES)).filter(({ start }) => start > open.start)
  return { instructions: [...instructions, ...behind], problem: { line, message: 'a here-document is not ended' } }
}

interface Position {
  line: number
  character: number
}
interface Range {
  start: Position
  end: Position
}
interface RawArgument {
  getValue(): string
  getRange(): Range
}
/** What the classes of the parser's instructions have; some have no flags, lists or properties. */
interface RawInstruction {
  getKeyword(): string
  getRange(): Range
  getArguments(): RawArgument[]
  getFlags?(): { getName(): string; getValue(): string | null }[]
  getJSONStrings?(): RawArgument[]
  getProperties?(): RawProperty[]
  getProperty?(): RawProperty | null
  getTriggerInstruction?(): RawInstruction | null
}
interface RawProperty {
  getName(): string
  getUnescapedValue(): string | null
  getValueRange(): Range | null
  getRange(): Range
}

type OffsetAt = (position: Position) => number

function offsets(content: string): OffsetAt {
  const starts = [0, ...[...content.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)]
  return ({ line, character }) => (starts[line] ?? content.length) + character
}

function instructionOf(raw: RawInstruction, content: string, offsetAt: OffsetAt): Instruction {
  const trigger = raw.getTriggerInstruction?.()
  if (trigger) return { ...instructionOf(trigger, content, offsetAt), isOnbuild: true }
  const spanOf = ({ start, end }: Range): Span => ({ start: offsetAt(start), end: offsetAt(end) })
  const list = raw.getJSONStrings?.() ?? []
  const words =
    list.length > 0
      ? list.map((item) => spanOf(item.getRange())).map((span) => ({ value: unquoted(content.slice(span.start, span.end)), ...span }))
      : raw.getArguments().map((word) => ({ value: unquoted(word.getValue()), ...spanOf(word.getRange()) }))
  const properties = raw.getProperties?.() ?? [raw.getProperty?.() ?? null].filter((property) => property !== null)
  return {
    keyword: raw.getKeyword(),
    isOnbuild: false,
    ...spanOf(raw.getRange()),
    words,
    flags: (raw.getFlags?.() ?? []).map((flag) => ({ name: flag.getName(), value: flag.getValue() ?? '' })),
    settings: properties.map((property) => {
      const given = property.getUnescapedValue()
      const value = given === null ? null : unquoted(given)
      const range = property.getValueRange()
      return { name: property.getName(), value, ...withoutQuotes(content, spanOf(range ?? property.getRange())) }
    }),
  }
}

function unquoted(word: string): string {
  return /^(["']).*\1$/s.test(word) && word.length > 1 ? word.slice(1, -1) : word
}

function withoutQuotes(content: string, { start, end }: Span): Span {
  const isQuoted = end - start > 1 && /["']/.test(content.charAt(start)) && content.charAt(start) === content.charAt(end - 1)
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end }
}
