import type { AllowReason, Finding, PathAllow, PointerAllow, Settings, Span, Text, ValueAllow, Warning } from '../model.ts'
import { type Baseline, hasExpired } from './baseline.ts'
import { byForeign } from './foreign/index.ts'
import type { Search } from './foreign/search.ts'
import { directivesFor, inlineReason, namesRule } from './inline.ts'
import type { Directive } from './inline/directives.ts'
import { baselineKey, configuredKey, directiveKey } from './ledger.ts'
import { type PointerDocument, pointerHolds } from './pointer.ts'
import type { ValueTest } from './value.ts'

/** The allow comments of a text and what is wrong with them. */
export interface Comments {
  directives: readonly Directive[]
  warnings: readonly Warning[]
}

/** One finding with what the ways to let it pass need. */
export interface Case {
  finding: Finding
  text: Text | null
  isAdded: ((span: Span) => boolean) | null
  grew: boolean | null
  settings: Settings
  comments: Comments | null
  baseline: Baseline | null
  today: string
  /** Full commit id, in scans of a history or a range. */
  commit: string | null
  matchesValue: ValueTest
  search: Search
  document(text: Text): Promise<PointerDocument>
  /** Notes that the allow with this key let something pass. */
  use(key: string): void
  warn(warnings: readonly Warning[]): void
}

type Way = (each: Case) => AllowReason | null | Promise<AllowReason | null>

/** The first that answers decides; cheap ones and those nearest to the line come first. */
export const WAYS: readonly Way[] = [notAdded, byComment, byPath, byValue, byPointer, byBaseline, byForeign]

function notAdded({ finding, isAdded, grew }: Case): AllowReason | null {
  const spans = finding.parts?.map(({ span }) => span) ?? (finding.span === null ? [] : [finding.span])
  const isOld = grew === false || (isAdded !== null && spans.length > 0 && !spans.some(isAdded))
  if (!isOld) return null
  const where = finding.line === null ? finding.path : `${finding.path}:${finding.line}`
  return { kind: 'not-added', where, reason: 'stood here before this commit' }
}

function byComment({ finding, comments, use, warn }: Case): AllowReason | null {
  if (comments === null) return null
  warn(comments.warnings)
  const fitting = directivesFor(finding, comments.directives)
  for (const directive of fitting) use(directiveKey(directive))
  return fitting[0] ? inlineReason(fitting[0]) : null
}

function byPath(each: Case): AllowReason | null {
  const { finding, settings } = each
  return configured(
    each,
    'path',
    settings.allow.paths.filter((allow) => fitsPath(allow, finding, settings)),
  )
}

function byValue(each: Case): AllowReason | null {
  const {
    finding: { span, rule },
    text,
    settings,
    matchesValue,
  } = each
  if (text === null || span === null) return null
  return configured(
    each,
    'value',
    settings.allow.values.filter((allow) => namesRule(allow.rules, rule) && matchesValue(allow, text, span)),
  )
}

async function byPointer(each: Case): Promise<AllowReason | null> {
  const { finding, text, settings, document, warn } = each
  const { span } = finding
  const allows = settings.allow.pointers.filter((allow) => fitsPath(allow, finding, settings))
  if (text === null || span === null || allows.length === 0) return null
  const opened = await document(text)
  if ('locate' in opened)
    return configured(
      each,
      'pointer',
      allows.filter((allow) => pointerHolds(opened, allow.pointer, span)),
    )
  warn([{ path: finding.path, message: opened.problem }])
  return null
}

function fitsPath(allow: PathAllow | PointerAllow, { rule, path }: Finding, settings: Settings): boolean {
  return namesRule(allow.rules, rule) && settings.globs(path, [allow.glob])
}

function configured(
  { use }: Case,
  kind: 'path' | 'value' | 'pointer',
  fitting: readonly (PathAllow | ValueAllow | PointerAllow)[],
): AllowReason | null {
  for (const allow of fitting) use(configuredKey(allow))
  return fitting[0] ? { kind, where: fitting[0].where, reason: fitting[0].reason } : null
}

function byBaseline({ finding, baseline, today, use, warn }: Case): AllowReason | null {
  const entry = baseline?.entries.get(finding.fingerprint)
  if (!baseline || !entry) return null
  use(baselineKey(entry.fingerprint))
  if (!hasExpired(entry, today)) return { kind: 'baseline', where: `${baseline.fileName}:${entry.line}`, reason: entry.reason }
  const message = `this entry expired on ${entry.expires}: remove the secret, or decide anew and set another date`
  warn([{ path: baseline.fileName, line: entry.line, message }])
  return null
}
