import type { Instruction, Setting, Word } from './dockerfile-node.ts'

const KEYWORD = /^[ \t]{0,50}(?:(ONBUILD)[ \t]{1,20})?([A-Z]{2,12})[ \t]{1,50}/i
const FLAG = /^--([a-z-]{1,30})(?:=(.*))?$/s

/** What stands in the lines of a text that is no whole Dockerfile: of each line its instruction; a line that a backslash goes on with is part of it. */
export function readLines(content: string): Instruction[] {
  const found: Instruction[] = []
  let start = 0
  let from = 0
  for (const line of content.split('\n')) {
    const end = start + line.length
    if (!/\\\s{0,20}$/.test(line)) {
      const instruction = instructionIn(content.slice(from, end), from)
      if (instruction !== null) found.push(instruction)
      from = end + 1
    }
    start = end + 1
  }
  return found
}

function instructionIn(text: string, offset: number): Instruction | null {
  const head = KEYWORD.exec(text)
  if (head === null) return null
  const keyword = (head[2] as string).toUpperCase()
  const all = wordsIn(text, head[0].length, offset)
  const count = all.findIndex(({ value }) => !value.startsWith('--'))
  const words = count === -1 ? [] : all.slice(count)
  const flags = all.slice(0, count === -1 ? all.length : count).flatMap(({ value }) => {
    const [, name, given = ''] = FLAG.exec(value) ?? []
    return name === undefined ? [] : [{ name, value: given }]
  })
  const settings = keyword === 'ENV' || keyword === 'ARG' ? words.flatMap(settingOf) : []
  return { keyword, isOnbuild: head[1] !== undefined, start: offset, end: offset + text.length, words, flags, settings }
}

function wordsIn(text: string, from: number, offset: number): Word[] {
  return [...text.slice(from).matchAll(/[^\s\\]+/g)].map((found) => {
    const start = offset + from + found.index
    return { value: found[0], start, end: start + found[0].length }
  })
}

function settingOf({ value, start, end }: Word): Setting[] {
  const equals = value.indexOf('=')
  if (equals < 1) return []
  const given = value.slice(equals + 1)
  const quote = /^(["']).*\1$/s.test(given) && given.length > 1 ? 1 : 0
  return [
    { name: value.slice(0, equals), value: given.slice(quote, given.length - quote), start: start + equals + 1 + quote, end: end - quote },
  ]
}
