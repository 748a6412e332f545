import type { AllowReason, Entry, Finding, Settings, SettingsFor, Span, Text, Verdict, Warning } from '../model.ts'
import type { Baseline } from './baseline.ts'
import { makeSearch } from './foreign/search.ts'
import { directiveWarnings } from './inline.ts'
import { findDirectives, hideValues } from './inline/directives.ts'
import { type Ledger, notSaidYet, type RuleSets } from './ledger.ts'
import { openDocument, type PointerDocument } from './pointer.ts'
import { makeValueTest } from './value.ts'
import { type Case, type Comments, WAYS } from './ways.ts'

export interface Found {
  finding: Finding
  /** The text that the finding's span is in; null for a finding about the file itself. */
  text: Text | null
  /** Whether a span touches a line that the change adds; null: everything counts as added. */
  isAdded: ((span: Span) => boolean) | null
  /** For a finding about a size: whether the change made it so; null: not a question here. */
  grew: boolean | null
  /** Whose content it is: for its commit. */
  entry?: Entry
}

export interface JudgeContext {
  settingsFor: SettingsFor
  baseline: Baseline | null
  rules: RuleSets
  /** Every file is looked at, so that an allow without use can be told: all allows that fit are noted, not only the first. */
  full: boolean
  /** YYYY-MM-DD. */
  today: string
  ledger: Ledger
}

export interface Judged {
  verdicts: Verdict[]
  warnings: Warning[]
}

/**
 * What blocks, what is a note and what passes, and why; in the order of `found`. May be called many times with one ledger,
 * but all findings of one text belong in one call: a reason is shown without any value that was found in it.
 */
export async function judge(found: readonly Found[], context: JudgeContext): Promise<Judged> {
  const { settingsFor, baseline, today, ledger } = context
  const warnings: Warning[] = []
  const comments = readComments(found, context.rules.known)
  const shared = {
    baseline,
    today,
    matchesValue: makeValueTest(),
    search: makeSearch(),
    document: rememberDocuments(),
    use: (key: string) => void ledger.used.add(key),
    warn: (more: readonly Warning[]) => void warnings.push(...notSaidYet(ledger, more)),
  }
  const verdicts: Verdict[] = []
  for (const each of found) {
    const commit = (each.entry ?? each.text?.entry)?.commitId ?? null
    const own = { settings: settingsFor(each.finding.path), comments: (each.text && comments.get(each.text)) ?? null, commit }
    verdicts.push(await judgeOne({ ...each, ...shared, ...own }, context.full))
  }
  return { verdicts, warnings }
}

async function judgeOne(each: Case, full: boolean): Promise<Verdict> {
  let because: AllowReason | null = null
  for (const way of WAYS) {
    const reason = await way(each)
    because ??= reason
    if (because && !full) break
  }
  const { finding } = each
  return because ? { finding, kept: false, because } : { finding, kept: blocks(finding, each.settings) ? 'finding' : 'note' }
}

function blocks({ severity, confidence }: Finding, settings: Settings): boolean {
  return severity !== 'low' && severity !== 'info' && (confidence !== 'low' || settings.thorough)
}

function readComments(found: readonly Found[], knownRules: ReadonlySet<string> | null): Map<Text, Comments> {
  const values = new Map<Text, Span[]>()
  for (const { text, finding } of found) {
    if (text === null || finding.span === null) continue
    const spans = values.get(text) ?? []
    spans.push(finding.span)
    values.set(text, spans)
  }
  return new Map(
    [...values].map(([text, spans]) => {
      const directives = hideValues(findDirectives(text), text, spans)
      return [text, { directives, warnings: directiveWarnings(directives, knownRules) }]
    }),
  )
}

function rememberDocuments(): (text: Text) => Promise<PointerDocument> {
  const documents = new Map<Text, Promise<PointerDocument>>()
  return (text) => {
    const document = documents.get(text) ?? openDocument(text)
    documents.set(text, document)
    return document
  }
}
