import { ConfigError, nearest, quoted } from '../../config/error.ts'
import { EXIT, type ExitCode } from '../../model.ts'
import { type RuleCard, ruleCards } from '../../scan/catalog.ts'
import { show } from '../screen.ts'
import { settingsFor } from './settings.ts'

/** @throws ConfigError naming the nearest rule where there is none of this id */
export async function explain(id: string, { config }: { config?: string }): Promise<ExitCode> {
  const { settings } = await settingsFor('.', config)
  const cards = await ruleCards(settings.rules.own)
  const card = cards.find((each) => each.id === id)
  if (!card) throw new ConfigError(`there is no rule ${quoted(id)}${nearRules(id, cards)}`)
  await show(describe(card))
  return EXIT.clean
}

/** A service's name is no id, but tells which rules are meant. */
function nearRules(id: string, cards: readonly RuleCard[]): string {
  const near = nearest(
    id,
    cards.map((each) => each.id),
  )
  if (near !== null) return ` — did you mean "${near}"?`
  const named = cards.filter((each) => each.id.includes(id.toLowerCase())).length
  return /^[\w-]+$/.test(id) && named > 0 ? `; hushgate rules list ${id} shows the ${named} of this name` : '; hushgate rules lists them'
}

function describe(card: RuleCard): string {
  const { id, title, severity, check, about, links, where, proof } = card
  const rows: [string, string | null | undefined][] = [
    ['looks', about],
    ['check', check],
    ['proof', proof],
    ['where', where],
    ['docs', links.docs],
    ['revoke', links.revoke],
    ['allow', allowText(card)],
  ]
  return `${id}  ${title}  (${severity})\n${rows.flatMap(([name, text]) => (text ? [`  ${name.padEnd(7)}${text}`] : [])).join('\n')}\n`
}

/** A finding about a file has no line to comment. */
function allowText({ id, ofFiles }: RuleCard): string {
  if (!ofFiles) return `end the line with  hushgate:allow ${id} -- <reason>  in a comment`
  return `in the configuration: allow.paths  {"path":"<path>","rules":["${id}"],"reason":"<reason>"}`
}
