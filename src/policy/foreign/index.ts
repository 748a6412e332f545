import type { AllowReason, Finding, Foreign, Settings, Span, Text } from '../../model.ts'
import { commentFor } from './comments.ts'
import { allowedBy, reasonOf } from './exception.ts'
import { type Around, around } from './excerpt.ts'
import { ignoredBy, secretKnownBy } from './known.ts'
import { missingNeed } from './needs.ts'
import { loadLinear } from '../../regex/linear.ts'
import type { Search } from './search.ts'
import { foreignKey } from './uses.ts'

/** The part of a case that other tools' words are about. */
export interface ForeignCase {
  finding: Finding
  text: Text | null
  /** Full commit id, in scans of a history or a range. */
  commit: string | null
  settings: Settings
  search: Search
  /** Notes that what stands there let something pass. */
  use(key: string): void
}

interface Place {
  text: Text
  span: Span
  around: Around
}

/** What another tool's file or comment lets pass, and why. */
export async function byForeign(each: ForeignCase): Promise<AllowReason | null> {
  const { finding, text, commit, settings, search, use } = each
  const { foreign } = settings
  if (foreign === undefined) return null
  const place: Place | null =
    text === null || finding.span === null ? null : { text, span: finding.span, around: around(text, finding.span) }
  const entry = ignoredBy(foreign, finding, commit) ?? (place && secretKnownBy(foreign, finding, place.text, place.span, place.around))
  if (entry !== null) {
    use(foreignKey(entry.where))
    return reasonOf({ where: entry.where, reason: 'reason' in entry ? entry.reason : 'gitleaks ignores this fingerprint' })
  }
  const allow = await allowedBy(foreign.allows, { finding, around: place?.around ?? null, commit, globs: settings.globs }, search)
  if (allow !== null) return reasonOf(allow)
  if (foreign.needs.length > 0) await loadLinear()
  return place && byPlace(foreign, finding, place)
}

function byPlace(foreign: Foreign, finding: Finding, { text, span, around: here }: Place): AllowReason | null {
  const need = missingNeed(foreign.needs, finding, text, span)
  if (need !== null) return reasonOf({ where: need.where, reason: 'what this rule requires near it is not there' })
  // what somebody packed elsewhere must not allow itself here
  const hasWords = finding.check !== 'size' && text.member === undefined
  const word = hasWords ? commentFor(foreign.comments, finding, here, text, span) : null
  if (word !== null) return reasonOf({ where: `${finding.path}:${finding.line}`, reason: word })
  return isOwnHash(finding, here.secret, here.before) ? reasonOf({ where: finding.path, reason: 'a hash that detect-secrets keeps' }) : null
}

/** A baseline is full of hashes under a telling name. */
function isOwnHash({ path }: Finding, value: string, before: string): boolean {
  return path.endsWith('.secrets.baseline') && /^[0-9a-f]{40}$/.test(value) && /"hashed_secret": ?"$/.test(before)
}
