import { Command } from 'commander'
import { ConfigError, suggestion } from '../../config/error.ts'
import { EXIT, type ExitCode } from '../../model.ts'
import { type RuleCard, ruleCards } from '../../scan/catalog.ts'
import { print } from '../output.ts'
import type { Finish } from '../finish.ts'

export function rulesCommand(finish: Finish): Command {
  const command = new Command('rules').description('list the rules, or explain one')
  command
    .command('list', { isDefault: true })
    .description('every rule, one a line')
    .action(() => finish(list))
  command
    .command('explain')
    .description('what a rule looks for and how to allow it')
    .argument('<id>', 'a rule id, as findings name it')
    .action((id: string) => finish(() => explain(id)))
  return command
}

async function list(): Promise<ExitCode> {
  const cards = await ruleCards()
  const width = Math.max(...cards.map(({ id }) => id.length))
  await print(
    process.stdout,
    `${cards.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}`).join('\n')}\n`,
  )
  return EXIT.clean
}

async function explain(id: string): Promise<ExitCode> {
  const cards = await ruleCards()
  const card = cards.find((each) => each.id === id)
  if (!card)
    throw new ConfigError(
      `there is no rule ${JSON.stringify(id)}${suggestion(
        id,
        cards.map((each) => each.id),
      ).replace(/; known: .*/s, '; hushgate rules lists them')}`,
    )
  await print(process.stdout, describe(card))
  return EXIT.clean
}

function describe({ id, title, severity, check, about, links }: RuleCard): string {
  const rows: [string, string | null][] = [
    ['looks', about],
    ['check', check],
    ['docs', links.docs],
    ['revoke', links.revoke],
    ['allow', `end the line with  hushgate:allow ${id} -- <reason>  in a comment`],
  ]
  return `${id}  ${title}  (${severity})\n${rows.flatMap(([name, text]) => (text ? [`  ${name.padEnd(7)}${text}`] : [])).join('\n')}\n`
}
