import type { ForeignTool } from '../../model.ts'

/** The files that each tool reads at a repository's root by itself, in the order in which it looks for them. */
export const FOREIGN_FILES: Readonly<Record<string, readonly ForeignTool[]>> = {
  '.betterleaks.toml': ['betterleaks'],
  '.gitleaks.toml': ['gitleaks', 'betterleaks'],
  '.betterleaksignore': ['betterleaks'],
  '.gitleaksignore': ['gitleaks', 'betterleaks'],
  '.secrets.baseline': ['detect-secrets'],
  '.secretlintignore': ['secretlint'],
  '.secretlintrc': ['secretlint'],
  '.secretlintrc.json': ['secretlint'],
  '.secretlintrc.yaml': ['secretlint'],
  '.secretlintrc.yml': ['secretlint'],
}

/** Those of the names in a folder that one of the tools reads. */
export function foreignFiles(names: Iterable<string>, tools: readonly ForeignTool[]): string[] {
  return [...names].filter((name) => Object.hasOwn(FOREIGN_FILES, name) && FOREIGN_FILES[name]?.some((tool) => tools.includes(tool)))
}
