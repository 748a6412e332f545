import type { ForeignAllow, ForeignNeed, OwnRule, Warning } from '../../../model.ts'
import { EVERY_PATH, NOTHING, placeOf } from '../allow.ts'
import { type Pattern, re2Pattern } from '../check.ts'
import type { ForeignFile } from '../read.ts'
import { type Extended, readExtended } from './extend.ts'
import { isDefaultRule } from '../../../foreign/gitleaks-rules.ts'
import type { RawAllow, RawRule } from './raw.ts'
import { wrong } from './table.ts'

/** What a configuration of gitleaks comes to here. */
export interface Gitleaks {
  rules: OwnRule[]
  allows: ForeignAllow[]
  needs: ForeignNeed[]
  warnings: Warning[]
  /** gitleaks' ids of its rules with the ids that they have here. */
  ids: Map<string, string>
}

/** `entropy` has to be exceeded there and to be reached here. */
const EXCEEDED = 1e-9
const NO_LINKS = { revoke: null, docs: null }

/**
 * Reads .gitleaks.toml as it is, with what it extends.
 * @throws ConfigError for what gitleaks would refuse, and for a rule whose pattern cannot be run here
 */
export async function readGitleaks(root: string, source: ForeignFile): Promise<Gitleaks> {
  const config = await readExtended(root, source)
  const found: Gitleaks = { rules: [], allows: [], needs: [], warnings: [], ids: ownIds(config) }
  for (const rule of config.rules.values()) addRule(found, rule, config)
  for (const allow of config.allows) {
    const rules = allow.targetRules.flatMap((id) => idsHere(found, id))
    if (allow.targetRules.length === 0 || rules.length > 0) addAllow(found, allow, rules)
  }
  for (const id of config.disabled) found.allows.push(switchedOff(id, config.where))
  return found
}

/** Rules that run here. One that changes a rule of gitleaks' own but brings no pattern has none to run. */
function bringsPattern(rule: RawRule, { useDefault }: Extended): boolean {
  return rule.regex !== '' || (rule.path !== '' && !(useDefault && isDefaultRule(rule.id)))
}

function ownIds(config: Extended): Map<string, string> {
  const ids = new Map<string, string>()
  for (const rule of config.rules.values()) {
    if (!bringsPattern(rule, config)) continue
    const plain = rule.id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    const first = plain === '' || isDefaultRule(rule.id) ? `gitleaks-${plain || 'rule'}` : plain
    let id = first
    for (let count = 2; [...ids.values()].includes(id); count++) id = `${first}-${count}`
    ids.set(rule.id, id)
  }
  return ids
}

/** What finds here what the rule finds there: the rule itself, and hushgate's own. */
function idsHere({ ids }: Gitleaks, id: string): string[] {
  const own = ids.get(id)
  if (own === undefined) return [`gitleaks:${id}`]
  return isDefaultRule(id) ? [own, `gitleaks:${id}`] : [own]
}

function addRule(found: Gitleaks, rule: RawRule, config: Extended): void {
  for (const allow of rule.allows) addAllow(found, allow, idsHere(found, rule.id))
  const id = found.ids.get(rule.id)
  if (id === undefined) {
    if (!config.useDefault && rule.allows.length === 0) throw wrong(rule.where, 'a rule needs regex or path')
    return
  }
  if (!rule.skipReport) found.rules.push(toRule(rule, id))
  if (rule.required.length > 0) found.needs.push(toNeed(rule, id, config))
}

/** @throws ConfigError the pattern cannot be run */
function toRule(rule: RawRule, id: string): OwnRule {
  const pattern = rule.regex === '' ? null : runnable(rule, rule.regex, true)
  if (rule.secretGroup < 0 || rule.secretGroup > (pattern?.groups ?? 0)) throw wrong(rule.where, 'secretGroup names no group of the regex')
  return {
    id,
    title: rule.description.replace(/[\s\p{Cc}]+/gu, ' ').trim() || rule.id,
    severity: 'high',
    keywords: rule.keywords.filter((word) => word !== ''),
    pattern: pattern?.source ?? null,
    flags: pattern?.flags ?? '',
    group: rule.secretGroup || null,
    minEntropy: rule.entropy > 0 ? rule.entropy + EXCEEDED : 0,
    path: rule.path === '' ? null : runnable(rule, rule.path, false).source,
    // What the rule leaves alone passes with a reason, as all that is found and let pass does.
    except: [],
    links: NO_LINKS,
    where: rule.where,
  }
}

function runnable({ where }: RawRule, source: string, mayFlag: boolean): Exclude<Pattern, { problem: string }> {
  const pattern = re2Pattern(source, mayFlag)
  if ('problem' in pattern) throw wrong(where, `this rule cannot be run: ${pattern.problem}`)
  return pattern
}

function toNeed(rule: RawRule, id: string, { rules }: Extended): ForeignNeed {
  const parts = rule.required.map(({ id: part, ...within }) => {
    const other = rules.get(part)
    if (other === undefined || other.regex === '') throw wrong(rule.where, 'a required rule is not in this file')
    const { source, flags } = runnable(other, other.regex, true)
    return { pattern: source, flags, ...within }
  })
  return { rule: id, parts, where: rule.where }
}

/** An allowlist of which one pattern cannot be run is left out whole, so that it never lets more pass than it says. */
function addAllow(found: Gitleaks, raw: RawAllow, rules: readonly string[]): void {
  const [paths, patterns] = [raw.paths, raw.regexes].map((list) => list.map((source) => re2Pattern(source, false))) as [
    Pattern[],
    Pattern[],
  ]
  const problem = [...paths, ...patterns].flatMap((each) => ('problem' in each ? [each.problem] : []))[0]
  if (problem !== undefined) {
    found.warnings.push({ ...placeOf(raw.where), message: `this allowlist is left out: ${problem}` })
    return
  }
  found.allows.push({
    condition: raw.condition,
    paths: sources(paths),
    patterns: sources(patterns),
    target: raw.target,
    stopwords: raw.stopwords.filter((word) => word !== ''),
    commits: raw.commits,
    globs: [],
    rules,
    reason: raw.description.trim() || "gitleaks' allowlist",
    where: raw.where,
  })
}

function sources(patterns: readonly Pattern[]): string[] {
  return patterns.flatMap((pattern) => ('problem' in pattern ? [] : [pattern.source]))
}

/** A rule that is switched off lets everything pass that it would find. */
function switchedOff(id: string, where: string): ForeignAllow {
  return { ...NOTHING, paths: EVERY_PATH, rules: [`gitleaks:${id}`], reason: `gitleaks' rule ${id} is disabled`, where }
}
