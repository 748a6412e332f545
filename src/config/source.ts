import type { HistoryScope, SourceRequest } from '../model.ts'
import { type CommandLine, readRef } from './args.ts'
import { ConfigError, quoted } from './error.ts'
import { isFixedDate } from './parts.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * What is to be looked at. Options decide before the environment; with neither, `fallback`.
 * The pre-commit framework sets PRE_COMMIT_FROM_REF and PRE_COMMIT_TO_REF for `run --from-ref/--to-ref` and at a push.
 * @throws ConfigError where two options ask for different things, or half of a range is missing.
 */
export function sourceOf(line: CommandLine, env: Environment, fallback: SourceRequest = { kind: 'auto' }): SourceRequest {
  const source = wholeSourceOf(line, env, fallback)
  if (line.shard === undefined) return source
  if (source.kind !== 'tracked' && source.kind !== 'history')
    throw new ConfigError('--shard goes with every tracked file, named files, or --history: a change is small enough to be looked at whole')
  if (line.since !== undefined && !isFixedDate(line.since))
    throw new ConfigError(`--since ${quoted(line.since)} means another moment in each shard: give a day, such as 2026-01-31`)
  return source
}

function wholeSourceOf(line: CommandLine, env: Environment, fallback: SourceRequest): SourceRequest {
  scopeOf(line)
  const asked = askedSources(line)
  const [first, second] = asked
  if (first !== undefined && second !== undefined)
    throw new ConfigError(`${first.option} and ${second.option} ask for different things: keep one`)
  const isEverything = first === undefined || first.request.kind === 'tracked'
  if (line.untracked === true && !isEverything) throw new ConfigError(`--untracked goes with every tracked file, not with ${first.option}`)
  if (first !== undefined) return first.request
  if (line.untracked === true) return { kind: 'tracked', untracked: true }
  return rangeOfEnvironment(env) ?? fallback
}

interface Asked {
  option: string
  request: SourceRequest
}

function askedSources(line: CommandLine): Asked[] {
  const asked: Asked[] = []
  const refs = rangeOfRefs(line.fromRef, line.toRef, '--from-ref', '--to-ref')
  if (refs !== null) asked.push({ option: '--from-ref', request: refs })
  if (line.range !== undefined) asked.push({ option: '--range', request: { kind: 'range', ...line.range } })
  if (line.all === true) asked.push({ option: '--all', request: { kind: 'tracked', untracked: line.untracked === true } })
  if (line.staged === true) asked.push({ option: '--staged', request: { kind: 'staged' } })
  if (line.history === true) asked.push({ option: '--history', request: { kind: 'history', ...scopeOf(line) } })
  if (line.paths.includes('-')) asked.push(standardInput(line.paths))
  return asked
}

/** How much of the history. @throws ConfigError where there is none to narrow, or less and more is asked for at once */
function scopeOf({ history, branches, tags, since, maxCount, everything }: CommandLine): HistoryScope {
  const scope: HistoryScope = {
    ...(branches === undefined ? {} : { branches }),
    ...(tags === undefined ? {} : { tags }),
    ...(since === undefined ? {} : { since }),
    ...(maxCount === undefined ? {} : { maxCount }),
    ...(everything === true ? { everything } : {}),
  }
  const [first] = Object.keys(scope)
  if (first !== undefined && history !== true) throw new ConfigError(`${optionOf(first)} goes with --history: add it`)
  if (everything === true && first !== 'everything')
    throw new ConfigError(`${optionOf(first as string)} narrows the history, --everything widens it: keep one`)
  return scope
}

function optionOf(key: string): string {
  return `--${key === 'maxCount' ? 'max-count' : key}`
}

function standardInput(paths: readonly string[]): Asked {
  if (paths.length > 1) throw new ConfigError('- (standard input) stands alone: give it or names of files, not both')
  return { option: '-', request: { kind: 'stdin' } }
}

function rangeOfEnvironment(env: Environment): SourceRequest | null {
  const [from, to] = ['PRE_COMMIT_FROM_REF', 'PRE_COMMIT_TO_REF'] as const
  return rangeOfRefs(env[from] || undefined, env[to] || undefined, from, to)
}

function rangeOfRefs(from: string | undefined, to: string | undefined, fromName: string, toName: string): SourceRequest | null {
  if (from === undefined && to === undefined) return null
  if (from === undefined) throw new ConfigError(`${toName} is given without ${fromName}: a range needs both ends`)
  if (to === undefined) throw new ConfigError(`${fromName} is given without ${toName}: a range needs both ends`)
  return { kind: 'range', from: readRef(from, fromName), to: readRef(to, toName) }
}
