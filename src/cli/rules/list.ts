import { EXIT, type ExitCode } from '../../model.ts'
import { type RuleCard, ruleCards } from '../../scan/catalog.ts'
import { show } from '../screen.ts'
import { settingsFor } from './settings.ts'

/** Longest column of ids; a longer id pushes its own line. */
const MAX_WIDTH = 40
const SEVERITY_WIDTH = 'critical'.length

export interface ListFlags {
  json?: boolean
  config?: string
}

/** Every rule, or those in whose id, title, check, severity or links every word of the filter stands. */
export async function list(words: readonly string[], { json = false, config }: ListFlags): Promise<ExitCode> {
  const { settings } = await settingsFor('.', config)
  const cards = (await ruleCards(settings.rules.own)).filter((card) => holds(card, words))
  await show(json ? `${JSON.stringify(cards, null, 2)}\n` : table(cards) + wayOut(cards, words))
  return EXIT.clean
}

function holds({ id, title, severity, check, links, where }: RuleCard, words: readonly string[]): boolean {
  const text = [id, title, severity, check, links.docs, links.revoke, where].join(' ').toLowerCase()
  return words.every((word) => text.includes(word.toLowerCase()))
}

function wayOut(cards: readonly RuleCard[], words: readonly string[]): string {
  if (cards.length > 0) return ''
  return `no rule holds ${words.length === 1 ? 'this word' : 'all of these words'}: hushgate rules shows every one, hushgate rules test what matches in a text\n`
}

function table(cards: readonly RuleCard[]): string {
  const width = Math.min(MAX_WIDTH, Math.max(0, ...cards.map(({ id }) => id.length)))
  const rows = cards.map(({ id, severity, title, where }) => {
    const origin = where === undefined ? '' : `  (${where})`
    return `${id.padEnd(width)}  ${severity.padEnd(SEVERITY_WIDTH)}  ${title}${origin}\n`
  })
  return `${rows.join('')}${cards.length} ${cards.length === 1 ? 'rule' : 'rules'}\n`
}
