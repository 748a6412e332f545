import { join } from 'node:path'
import type { Foreign, ForeignTool, OwnRule } from '../../model.ts'
import { foreignFiles } from './files.ts'
import { type Gitleaks, readGitleaks } from './gitleaks/index.ts'
import { readIgnores } from './gitleaks/ignore.ts'
import { readDetectSecrets } from './detect-secrets.ts'
import { type ForeignFile, readForeign } from './read.ts'
import { readSecretlint, readSecretlintIgnore } from './secretlint.ts'

/** What the files of other tools come to. */
export interface ForeignFiles extends Omit<Foreign, 'comments'> {
  rules: readonly OwnRule[]
}

type Growing = { -readonly [Key in 'rules' | 'allows' | 'ignores' | 'needs' | 'warnings']: ForeignFiles[Key][number][] } & {
  secrets: Map<string, Foreign['secrets'] extends ReadonlyMap<string, infer Entries> ? Entries : never>
}

/**
 * Reads the files of other tools that stand at a repository's root.
 * @param names what stands there
 * @param taken ids that no rule may have here: those of built-in rules and of hushgate's own configuration
 * @throws ConfigError for what cannot be read as its tool reads it, or holds a rule that cannot be run
 */
export async function loadForeign(
  root: string,
  names: readonly string[],
  tools: readonly ForeignTool[],
  taken: ReadonlySet<string>,
): Promise<ForeignFiles> {
  const there = foreignFiles(names, tools).map((label) => ({ file: join(root, label), label }))
  const all: Growing = { rules: [], allows: [], ignores: [], needs: [], warnings: [], secrets: new Map() }
  // betterleaks reads one of the two, its own first.
  const config = there.find(({ label }) => label === '.betterleaks.toml') ?? there.find(({ label }) => label === '.gitleaks.toml')
  const gitleaks = config === undefined ? null : await readGitleaks(root, config, taken)
  if (gitleaks !== null) addGitleaks(all, gitleaks)
  for (const source of there) {
    if (source.label.endsWith('ignore')) addIgnores(all, source, gitleaks?.ids ?? new Map())
    else if (source.label.startsWith('.secretlintrc')) addAllows(all, await readSecretlint(source))
    else if (source.label === '.secrets.baseline') {
      const baseline = await readDetectSecrets(root, source)
      addAllows(all, baseline)
      all.secrets = baseline.secrets
    }
  }
  return all
}

function addIgnores(all: Growing, source: ForeignFile, ids: ReadonlyMap<string, string>): void {
  if (source.label === '.secretlintignore') {
    add(all.allows, readSecretlintIgnore(source))
    return
  }
  const { ignores, warnings } = readIgnores(readForeign(source), source.label, ids)
  add(all.ignores, ignores)
  add(all.warnings, warnings)
}

function addAllows(all: Growing, { allows, warnings }: Pick<ForeignFiles, 'allows' | 'warnings'>): void {
  add(all.allows, allows)
  add(all.warnings, warnings)
}

function addGitleaks(all: Growing, { rules, allows, needs, warnings }: Gitleaks): void {
  add(all.rules, rules)
  add(all.allows, allows)
  add(all.needs, needs)
  add(all.warnings, warnings)
}

/** One by one: a long list may be longer than a call takes arguments. */
function add<Item>(list: Item[], more: readonly Item[]): void {
  for (const item of more) list.push(item)
}
