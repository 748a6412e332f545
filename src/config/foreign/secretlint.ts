import { secretlintName } from '../../foreign/secretlint-rules.ts'
import type { ForeignAllow, Warning } from '../../model.ts'
import { parseJson } from '../parse/json.ts'
import { parseYaml } from '../parse/yaml.ts'
import { EVERY_PATH, NOTHING } from './allow.ts'
import { jsPattern, linearForms, type Pattern, re2Pattern } from './check.ts'
import { type ForeignFile, parseForeign, readForeign } from './read.ts'
import { type Table, tableOf, tablesIn, textIn, textsIn } from './gitleaks/table.ts'

export interface Secretlint {
  allows: ForeignAllow[]
  warnings: Warning[]
}

/** The globs of a .secretlintignore, read as .gitignore is. */
export function readSecretlintIgnore(source: ForeignFile): ForeignAllow[] {
  const lines = readForeign(source)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  const globs = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  return globs.length === 0 ? [] : [{ ...NOTHING, globs, reason: "secretlint's ignored paths", where: source.label }]
}

/**
 * What .secretlintrc lets pass: the `allows` of its rules, and rules that are disabled. Configurations that are programs are not run.
 * @throws ConfigError it is neither JSON nor YAML
 */
export async function readSecretlint(source: ForeignFile): Promise<Secretlint> {
  const parse = source.label.endsWith('.json') ? parseJson : parseYaml
  const top = tableOf(await parseForeign(source.label, readForeign(source), parse), source.label)
  const found: Secretlint = { allows: [], warnings: [] }
  for (const rule of rulesIn(top)) await addRule(found, rule, source.label)
  return found
}

/** Also those inside a preset. */
function rulesIn(table: Table): Table[] {
  return tablesIn(table, 'rules', () => table.where).flatMap((rule) => [rule, ...rulesIn(rule)])
}

async function addRule(found: Secretlint, rule: Table, label: string): Promise<void> {
  const name = secretlintName(textIn(rule, 'id'))
  const rules = [`secretlint:${name}`]
  const said = { rules, where: label }
  if (rule.values.get('disabled') === true) {
    found.allows.push({ ...NOTHING, ...said, paths: EVERY_PATH, reason: `secretlint's rule ${name} is disabled` })
  }
  const options = tableOf(rule.values.get('options') ?? {}, label)
  for (const source of textsIn(options, 'allows')) {
    const pattern = await allowPattern(source)
    if ('problem' in pattern) found.warnings.push({ path: label, message: `an allow of ${name} is left out: ${pattern.problem}` })
    else
      found.allows.push({
        ...NOTHING,
        ...said,
        patterns: [pattern.source],
        ...linearForms([pattern]),
        reason: `secretlint's allows of ${name}`,
      })
  }
  const isPattern = name === 'pattern' && options.values.has('patterns')
  if (isPattern)
    found.warnings.push({ path: label, message: 'the patterns of secretlint-rule-pattern are not run here: write them as rules' })
}

/** A plain text that the value holds, or `/pattern/flags`. */
function allowPattern(text: string): Promise<Pattern> {
  const [, source, flags] = /^\/(.+)\/([a-z]{0,8})$/s.exec(text) ?? []
  if (source === undefined) return jsPattern(text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), '')
  const kept = (flags as string).replace(/[gu]/g, '')
  return kept === '' ? jsPattern(source, '') : re2Pattern(`(?${kept})${source}`, false)
}
