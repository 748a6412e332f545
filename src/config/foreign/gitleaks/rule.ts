import type { ForeignNeed, OwnRule } from '../../../model.ts'
import { linearWay } from '../../regex/pattern.ts'
import { linearForms, type Pattern, re2Pattern } from '../check.ts'
import type { Extended } from './extend.ts'
import type { RawRule } from './raw.ts'
import { wrong } from './table.ts'

/** `entropy` has to be exceeded there and to be reached here. */
const EXCEEDED = 1e-9
const NO_LINKS = { revoke: null, docs: null }

/** @throws ConfigError the pattern cannot be run */
export async function toRule(rule: RawRule, id: string): Promise<OwnRule> {
  const pattern = rule.regex === '' ? null : await runnable(rule, rule.regex, true)
  const path = rule.path === '' ? null : await runnable(rule, rule.path, false)
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
    path: path?.source ?? null,
    ...linearForms([pattern, path].filter((each) => each !== null)),
    reads: 'bytes',
    // What the rule leaves alone passes with a reason, as all that is found and let pass does.
    except: [],
    links: NO_LINKS,
    where: rule.where,
  }
}

async function runnable({ where }: RawRule, source: string, mayFlag: boolean): Promise<Exclude<Pattern, { problem: string }>> {
  const pattern = await re2Pattern(source, mayFlag)
  if ('problem' in pattern) throw wrong(where, `this rule cannot be run: ${pattern.problem}`)
  return pattern
}

/** Whole texts are searched, not only what stands near a keyword. */
async function inLinearTime({ where }: RawRule, source: string, flags: string): Promise<string> {
  const way = await linearWay(source, flags)
  if ('problem' in way) throw wrong(where, `this rule cannot be required: ${way.problem}`)
  return way.linear
}

/** @throws ConfigError a part is missing, or its pattern cannot be run */
export async function toNeed(rule: RawRule, id: string, { rules }: Extended): Promise<ForeignNeed> {
  const parts: ForeignNeed['parts'][number][] = []
  for (const { id: part, ...within } of rule.required) {
    const other = rules.get(part)
    if (other === undefined || other.regex === '') throw wrong(rule.where, 'a required rule is not in this file')
    const { source, flags } = await runnable(other, other.regex, true)
    parts.push({ linear: await inLinearTime(other, source, flags), ...within })
  }
  return { rule: id, parts, where: rule.where }
}
