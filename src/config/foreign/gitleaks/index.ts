import type { ForeignAllow, ForeignNeed, OwnRule, Warning } from '../../../model.ts'
import { EVERY_PATH, NOTHING, placeOf } from '../allow.ts'
import { linearForms, type Pattern, re2Pattern } from '../check.ts'
import type { ForeignFile } from '../read.ts'
import { type Extended, readExtended } from './extend.ts'
import { isDefaultRule } from '../../../foreign/gitleaks-rules.ts'
import type { RawAllow, RawRule } from './raw.ts'
import { toNeed, toRule } from './rule.ts'
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

/**
 * Reads .gitleaks.toml as it is, with what it extends.
 * @throws ConfigError for what gitleaks would refuse, and for a rule whose pattern cannot be run here
 */
export async function readGitleaks(root: string, source: ForeignFile, taken: ReadonlySet<string>): Promise<Gitleaks> {
  const config = await readExtended(root, source)
  const found: Gitleaks = { rules: [], allows: [], needs: [], warnings: [], ids: ownIds(config, taken) }
  for (const rule of config.rules.values()) await addRule(found, rule, config)
  for (const allow of config.allows) {
    const rules = allow.targetRules.flatMap((id) => idsHere(found, id))
    if (allow.targetRules.length === 0 || rules.length > 0) await addAllow(found, allow, rules)
  }
  for (const id of config.disabled) found.allows.push(switchedOff(id, config.where))
  return found
}

/** Rules that run here. One that changes a rule of gitleaks' own but brings no pattern has none to run. */
function bringsPattern(rule: RawRule, { useDefault }: Extended): boolean {
  return rule.regex !== '' || (rule.path !== '' && !(useDefault && isDefaultRule(rule.id)))
}

/** Their ids in our form. One that a rule here has already, as people's own `aws-access-token`, is told apart by its tool. */
function ownIds(config: Extended, taken: ReadonlySet<string>): Map<string, string> {
  const ids = new Map<string, string>()
  const used = new Set(taken)
  for (const rule of config.rules.values()) {
    if (!bringsPattern(rule, config)) continue
    const plain = rule.id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    const first = plain === '' || isDefaultRule(rule.id) || taken.has(plain) ? `gitleaks-${plain || 'rule'}` : plain
    let id = first
    for (let count = 2; used.has(id); count++) id = `${first}-${count}`
    used.add(id)
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

async function addRule(found: Gitleaks, rule: RawRule, config: Extended): Promise<void> {
  for (const allow of rule.allows) await addAllow(found, allow, idsHere(found, rule.id))
  const id = found.ids.get(rule.id)
  if (id === undefined) {
    if (!config.useDefault && rule.allows.length === 0) throw wrong(rule.where, 'a rule needs regex or path')
    return
  }
  if (!rule.skipReport) found.rules.push(await toRule(rule, id))
  if (rule.required.length > 0) found.needs.push(await toNeed(rule, id, config))
}

/** An allowlist of which one pattern cannot be run is left out whole, so that it never lets more pass than it says. */
async function addAllow(found: Gitleaks, raw: RawAllow, rules: readonly string[]): Promise<void> {
  const [paths, patterns] = [await translated(raw.paths), await translated(raw.regexes)]
  const problem = [...paths, ...patterns].flatMap((each) => ('problem' in each ? [each.problem] : []))[0]
  if (problem !== undefined) {
    found.warnings.push({ ...placeOf(raw.where), message: `this allowlist is left out: ${problem}` })
    return
  }
  found.allows.push({
    condition: raw.condition,
    paths: sources(paths),
    patterns: sources(patterns),
    ...linearForms([...paths, ...patterns]),
    target: raw.target,
    stopwords: raw.stopwords.filter((word) => word !== ''),
    commits: raw.commits,
    globs: [],
    rules,
    reason: raw.description.trim() || "gitleaks' allowlist",
    where: raw.where,
  })
}

async function translated(list: readonly string[]): Promise<Pattern[]> {
  const patterns: Pattern[] = []
  for (const source of list) patterns.push(await re2Pattern(source, false))
  return patterns
}

function sources(patterns: readonly Pattern[]): string[] {
  return patterns.flatMap((pattern) => ('problem' in pattern ? [] : [pattern.source]))
}

/** A rule that is switched off lets everything pass that it would find. */
function switchedOff(id: string, where: string): ForeignAllow {
  return { ...NOTHING, paths: EVERY_PATH, rules: [`gitleaks:${id}`], reason: `gitleaks' rule ${id} is disabled`, where }
}
