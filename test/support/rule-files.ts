import { readdirSync } from 'node:fs'
import type { Rule, Sample } from '../../src/rules/rule.ts'

export interface RuleFile {
  rules: readonly Rule[]
  examples: Record<string, { flags: readonly Sample[]; passes: readonly Sample[] }>
}

/** A rule with its samples and the file that both stand in. */
export interface RuleCase {
  id: string
  rule: Rule
  name: string
  examples: RuleFile['examples'][string] | undefined
}

const FOLDER = new URL('../../src/rules/', import.meta.url)

/** Every file of the folder that holds rules. */
export async function ruleFiles(): Promise<(readonly [string, RuleFile])[]> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  const files = await Promise.all(names.map(async (name) => [name, (await import(new URL(name, FOLDER).href)) as RuleFile] as const))
  return files.filter(([, file]) => 'rules' in file)
}

export function casesOf(files: readonly (readonly [string, RuleFile])[]): RuleCase[] {
  return files.flatMap(([name, file]) => file.rules.map((rule) => ({ id: rule.id, rule, name, examples: file.examples[rule.id] })))
}
