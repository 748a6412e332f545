import type { Span } from '../../model.ts'
import { parseDotenv } from '../../parse/dotenv/parse.ts'
import type { Assignment } from '../../parse/dotenv/types.ts'
import { written } from '../dotenv/edit.ts'
import { isSameSecret } from '../alias.ts'
import { isEncrypted, secretSpan } from '../secrets.ts'

/** A file as it is; one character a byte. */
export interface PlanFile {
  file: string
  content: string
}

/** One place at which a value changes: the value as it is written, quotes and all. */
export interface Change {
  name: string
  /** Which of the assignments to that name in its file, from 0. */
  index: number
  before: string
  after: string
}

export interface FilePlan extends PlanFile {
  after: string
  changes: Change[]
}

export interface RotationPlan {
  files: FilePlan[]
  /** Variables that hold the same value and stay as they are, as `file: NAME`. */
  alike: string[]
  /** Files in which the variable's value is ciphertext: `file`. */
  encrypted: string[]
}

/**
 * What changes when a variable gets a new value in every file that sets it: a new one for each different old one, so that environments
 * do not come to share one; but one for a file that sets it twice, because programs differ on which counts. Of a connection string only the password changes. What else holds the old value follows where it is the same secret:
 * connection strings, other names of that password.
 *
 * @param draw makes the new value of an old one
 * @throws UnwritableValue
 */
export function planRotation(files: readonly PlanFile[], name: string, draw: (old: string) => string): RotationPlan {
  const own = files.map(({ content }) => parseDotenv(content).assignments)
  const fresh = drawn(
    own.map((assignments) => oldsIn(assignments, name)),
    draw,
  )
  const plans = files.map((file, at) => planFile(file, own[at] ?? [], name, fresh))
  return {
    files: plans.filter(({ changes }) => changes.length > 0),
    alike: files.flatMap(({ file }, at) =>
      (own[at] ?? []).filter((each) => isLeft(each, name, fresh)).map((each) => `${file}: ${each.name}`),
    ),
    encrypted: files.filter((_, at) => own[at]?.some((each) => each.name === name && isEncrypted(each.value))).map(({ file }) => file),
  }
}

/** Old values of the variable in one file. */
function oldsIn(assignments: readonly Assignment[], name: string): string[] {
  return assignments.flatMap((each) => (each.name === name && !isEncrypted(each.value) ? (secretOf(each) ?? []) : []))
}

/** Of each old value the new one: what one file has together has the same, also where a further file has only one of them. */
function drawn(files: readonly (readonly string[])[], draw: (old: string) => string): Map<string, string> {
  const groups = new Map<string, Set<string>>()
  for (const olds of files) {
    const known = olds.map((old) => groups.get(old) ?? new Set([old]))
    const [largest = new Set<string>()] = [...known].sort((a, b) => b.size - a.size)
    for (const old of known.flatMap((group) => (group === largest ? [] : [...group]))) largest.add(old)
    for (const old of [...olds, ...known.flatMap((group) => (group === largest ? [] : [...group]))]) groups.set(old, largest)
  }
  const fresh = new Map<string, string>()
  for (const group of new Set(groups.values())) {
    // each may be one that nothing can be drawn for
    const values = [...group].map(draw)
    for (const old of group) fresh.set(old, values[0] as string)
  }
  return fresh
}

/** The secret in an assignment, decoded; of the rotated variable, whose name may say nothing, all of the value where no password is in it. */
function secretOf({ name, value }: Assignment): string | null {
  const span = secretSpan(name, value)
  if (span !== null) return isWhole(span, value) ? value : decodedPart(value.slice(span.start, span.end))
  return value === '' || /^\$(?:[A-Za-z_]|\{|\()/.test(value) ? null : value
}

const isWhole = ({ start, end }: Span, value: string): boolean => start === 0 && end === value.length

/** RFC 3986: what stands in a URL is percent-encoded. */
function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function planFile(
  { file, content }: PlanFile,
  assignments: readonly Assignment[],
  name: string,
  fresh: ReadonlyMap<string, string>,
): FilePlan {
  const counts = new Map<string, number>()
  const changes: Change[] = []
  let after = ''
  let at = 0
  for (const assignment of assignments) {
    const index = counts.get(assignment.name) ?? 0
    counts.set(assignment.name, index + 1)
    const value = changed(assignment, name, fresh)
    if (value === null) continue
    const { raw, quote } = assignment
    const change = { name: assignment.name, index, before: content.slice(raw.start, raw.end), after: written(value, quote) }
    changes.push(change)
    after += content.slice(at, raw.start) + change.after
    at = raw.end
  }
  return { file, content, after: after + content.slice(at), changes }
}

/** Another secret that happens to have the old value. */
function isLeft(assignment: Assignment, name: string, fresh: ReadonlyMap<string, string>): boolean {
  return assignment.name !== name && fresh.has(assignment.value) && changed(assignment, name, fresh) === null
}

/** The new value of an assignment, or null where it stays. */
function changed(assignment: Assignment, name: string, fresh: ReadonlyMap<string, string>): string | null {
  const { value } = assignment
  const next = fresh.get(secretOf(assignment) ?? '')
  const span = secretSpan(assignment.name, value)
  const isPart = span !== null && !isWhole(span, value)
  if (next === undefined || isEncrypted(value) || !(assignment.name === name || isPart || isSameSecret(assignment.name, name))) return null
  if (!isPart) return next
  return value.slice(0, span.start) + (value.includes('://') ? encodeURIComponent(next) : next) + value.slice(span.end)
}

/** A change of which the new value is only known by its digest. */
export type KeptChange = Omit<Change, 'after'> & { afterDigest: string }

/** The content with the changes taken back; null where a value is no longer what the rotation made it. */
export function undone(content: string, changes: readonly KeptChange[], digest: (written: string) => string): string | null {
  const { assignments } = parseDotenv(content)
  const spots = changes.flatMap(({ name, index, before, afterDigest }) => {
    const raw = assignments.filter((each) => each.name === name)[index]?.raw
    return raw !== undefined && digest(content.slice(raw.start, raw.end)) === afterDigest ? [{ ...raw, before }] : []
  })
  if (spots.length < changes.length) return null
  spots.sort((a, b) => b.start - a.start)
  return spots.reduce((text, { start, end, before }) => text.slice(0, start) + before + text.slice(end), content)
}
