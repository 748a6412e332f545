import { CHECK_NAMES, type CheckName, type Shard } from '../model.ts'
import { readCount, readShard, readSince } from './parts.ts'
import { ConfigError, quoted, suggestion } from './error.ts'
import { type FormatTarget, readFormats } from './formats.ts'
import { camelName, type CliOption, type CommandName, optionsFor } from './options.ts'
import { parseSize } from './units.ts'

/** The command line in checked values; what was not given is absent. */
export interface CommandLine {
  /** Names without dashes, as typed. */
  paths: readonly string[]
  exclude?: readonly string[]
  config?: string
  check?: readonly CheckName[]
  all?: boolean
  staged?: boolean
  untracked?: boolean
  range?: { from: string; to: string }
  fromRef?: string
  toRef?: string
  history?: boolean
  branches?: readonly string[]
  tags?: readonly string[]
  /** As git reads it. */
  since?: string
  maxCount?: number
  everything?: boolean
  shard?: Shard
  maxBytes?: number
  enforceAll?: boolean
  thorough?: boolean
  format?: readonly FormatTarget[]
  baseline?: string
  color?: boolean
  quiet?: boolean
  cache?: boolean
}

/** Values as a parser of arguments hands them over, by camelCase name. */
export type RawValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>
type Collected = Record<string, string | boolean | string[]>

/**
 * Reads the arguments of a hook without a library: loading node:util's parser alone costs 2 to 3 ms at start (Node 20, Bun 1.4).
 * @throws ConfigError for an unknown option (with the nearest known one), a missing or a wrong value.
 */
export function parseHookArgs(argv: readonly string[]): CommandLine {
  const options = optionsFor('hook')
  const raw: Collected = {}
  const paths: string[] = []
  const words = argv.values()
  for (const word of words) {
    if (word === '--') for (const path of words) paths.push(path)
    else if (word === '-' || !word.startsWith('-')) paths.push(word)
    else readOption(word, words, options, raw)
  }
  return toCommandLine(raw, paths, 'hook')
}

/** `--name`, `--name=value`, or `--name` with its value in the next word. */
function readOption(word: string, next: Iterator<string>, options: readonly CliOption[], raw: Collected): void {
  const equals = word.indexOf('=', 3)
  const isLong = word.startsWith('--')
  const rawName = isLong ? word.slice(0, equals === -1 ? undefined : equals) : word.slice(0, 2)
  const option = findOption(options, rawName, rawName.slice(isLong ? 2 : 1))
  const isInline = equals !== -1
  collect(raw, option, isInline ? word.slice(equals + 1) : option.metavar && next.next().value, isInline)
}

function findOption(options: readonly CliOption[], rawName: string, name: string): CliOption {
  const option = rawName.startsWith('--') ? options.find((candidate) => candidate.name === name) : undefined
  if (option !== undefined) return option
  const known = options.map((candidate) => candidate.name)
  throw new ConfigError(`unknown option ${quoted(rawName)}${suggestion(name, known, '--')}`)
}

function collect(raw: Collected, option: CliOption, value: string | undefined, isInline: boolean): void {
  const { name, metavar } = option
  if (metavar === undefined && value !== undefined) throw new ConfigError(`--${name} is a switch and takes no value`)
  const isMissing = value === undefined || value === '' || (!isInline && value.startsWith('-') && value !== '-')
  if (metavar !== undefined && isMissing) throw new ConfigError(`--${name} needs a value: --${name}=${metavar}`)
  const key = camelName(option)
  if (option.repeat) raw[key] = [...((raw[key] as string[] | undefined) ?? []), value as string]
  else raw[key] = value ?? true
}

/**
 * Turns raw values (of `parseHookArgs` or of commander's `opts()`) into a CommandLine.
 * @throws ConfigError for a value that its option cannot take.
 */
export function toCommandLine(raw: RawValues, paths: readonly string[], command: CommandName): CommandLine {
  const line: Record<string, unknown> = { paths: [...paths] }
  for (const option of optionsFor(command)) {
    const value = raw[camelName(option)]
    if (value !== undefined) place(line, option, value)
  }
  return line as unknown as CommandLine
}

function place(line: Record<string, unknown>, option: CliOption, value: string | boolean | readonly string[]): void {
  const values = (Array.isArray(value) ? value : [value]) as string[]
  if (option.name === 'no-color') line['color'] = false
  else if (option.name === 'no-cache') line['cache'] = false
  else if (option.name === 'max-kb') line['maxBytes'] = readSize(value as string)
  else if (option.type === 'range') line['range'] = readRange(value as string)
  else if (option.type === 'ref') line[camelName(option)] = readRefs(option, values)
  else if (option.type === 'date') line[camelName(option)] = readSince(value as string)
  else if (option.type === 'shard') line['shard'] = readShard(value as string)
  else if (option.type === 'count') line[camelName(option)] = readCount(value as string, `--${option.name}`)
  else if (option.type === 'format') line['format'] = readFormats(values)
  else if (option.type === 'check') line['check'] = values.map(readCheck)
  else line[camelName(option)] = option.repeat ? values : value
}

/** One, or, where the option may be given several times, all. */
function readRefs(option: CliOption, texts: readonly string[]): string | readonly string[] | undefined {
  const refs = texts.map((text) => readRef(text, `--${option.name}`))
  return option.repeat ? refs : refs[0]
}

function readSize(text: string): number {
  const bytes = parseSize(text)
  if (bytes === null) throw new ConfigError(`--max-kb ${quoted(text)}: expected a number of KiB, such as 500`)
  return bytes
}

/** A ref goes to git as an argument: what looks like an option is none. */
export function readRef(text: string, source: string): string {
  if (text !== '' && !text.startsWith('-')) return text
  throw new ConfigError(`${source} ${quoted(text)}: expected a branch, a tag or a commit`)
}

/** `A..B`; an end left out is HEAD, as in git. */
function readRange(text: string): { from: string; to: string } {
  const source = `--range ${quoted(text)}`
  if (text.includes('...')) throw new ConfigError(`${source}: write A..B, with two dots: what the commits in B and not in A add`)
  const [from, to, ...rest] = text.split('..')
  if (to === undefined || rest.length > 0 || text === '..')
    throw new ConfigError(`${source}: expected A..B, two commits with two dots between`)
  return { from: readRef(from || 'HEAD', source), to: readRef(to || 'HEAD', source) }
}

function readCheck(text: string): CheckName {
  const name = CHECK_NAMES.find((known) => known === text)
  if (name === undefined) throw new ConfigError(`--check ${quoted(text)}: unknown check${suggestion(text, CHECK_NAMES)}`)
  return name
}
