import { join } from 'node:path'
import type { Foreign, ForeignTool, OwnRule } from '../../model.ts'
import { foreignFiles } from './files.ts'
import { type Gitleaks, readGitleaks } from './gitleaks/index.ts'
import { readIgnores } from './gitleaks/ignore.ts'
import { readDetectSecrets } from './detect-secrets.ts'
import { readForeign } from './read.ts'
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
 * @throws ConfigError for what cannot be read as its tool reads it, or holds a rule that cannot be run
 */
export async function loadForeign(root: string, names: readonly string[], tools: readonly ForeignTool[]): Promise<ForeignFiles> {
  const there = new Set(foreignFiles(names, tools))
  const all: Growing = { rules: [], allows: [], ignores: [], needs: [], warnings: [], secrets: new Map() }
  const file = (label: string): { file: string; label: string } => ({ file: join(root, label), label })
  // betterleaks reads one of the two, its own first.
  const config = ['.betterleaks.toml', '.gitleaks.toml'].find((name) => there.has(name))
  const gitleaks = config === undefined ? null : await readGitleaks(root, file(config))
  if (gitleaks !== null) addGitleaks(all, gitleaks)
  for (const name of ['.gitleaksignore', '.betterleaksignore'].filter((each) => there.has(each))) {
    const { ignores, warnings } = readIgnores(readForeign(file(name)), name, gitleaks?.ids ?? new Map())
    add(all.ignores, ignores)
    add(all.warnings, warnings)
  }
  if (there.has('.secrets.baseline')) {
    const { allows, secrets, warnings } = await readDetectSecrets(root, file('.secrets.baseline'))
    add(all.allows, allows)
    add(all.warnings, warnings)
    all.secrets = secrets
  }
  for (const name of [...there].filter((each) => each.startsWith('.secretlint'))) {
    if (name === '.secretlintignore') add(all.allows, readSecretlintIgnore(file(name)))
    else {
      const { allows, warnings } = await readSecretlint(file(name))
      add(all.allows, allows)
      add(all.warnings, warnings)
    }
  }
  return all
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
