import { ConfigError, suggestion } from '../../config/error.ts'
import { EXIT, type ExitCode } from '../../model.ts'
import { type RuleCard, ruleCards } from '../../scan/catalog.ts'
import { show } from '../screen.ts'
import { settingsFor } from './settings.ts'

/** @throws ConfigError naming the nearest rule where there is none of this id */
export async function explain(id: string, { config }: { config?: string }): Promise<ExitCode> {
  const { settings } = await settingsFor('.', config)
  const cards = await ruleCards(settings.rules.own)
  const card = cards.find((each) => each.id === id)
  if (!card)
    throw new ConfigError(
      `there is no rule ${JSON.stringify(id)}${suggestion(
        id,
        cards.map((each) => each.id),
      ).replace(/; known: .*/s, '; hushgate rules lists them')}`,
    )
  await show(describe(card))
  return EXIT.clean
}

function describe({ id, title, severity, check, about, links, where, proof }: RuleCard): string {
  const rows: [string, string | null | undefined][] = [
    ['looks', about],
    ['check', check],
    ['proof', proof],
    ['where', where],
    ['docs', links.docs],
    ['revoke', links.revoke],
    ['allow', `end the line with  hushgate:allow ${id} -- <reason>  in a comment`],
  ]
  return `${id}  ${title}  (${severity})\n${rows.flatMap(([name, text]) => (text ? [`  ${name.padEnd(7)}${text}`] : [])).join('\n')}\n`
}
