import type { ForeignIgnore, Warning } from '../../../model.ts'

/**
 * Reads a .gitleaksignore file: one fingerprint a line, `file:rule:line` or `commit:file:rule:line`; `#` begins a comment line. What is
 * neither is told and covers nothing, as in gitleaks.
 * @param ids gitleaks' ids of own rules, with theirs here
 */
export function readIgnores(
  text: string,
  label: string,
  ids: ReadonlyMap<string, string>,
): { ignores: ForeignIgnore[]; warnings: Warning[] } {
  const ignores: ForeignIgnore[] = []
  const warnings: Warning[] = []
  for (const [index, content] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const entry = content.trim()
    if (entry === '' || entry.startsWith('#')) continue
    const ignore = readIgnore(entry, `${label}:${index + 1}`, ids)
    if (ignore !== null) ignores.push(ignore)
    else
      warnings.push({
        path: label,
        line: index + 1,
        message: 'this is no fingerprint of gitleaks: file:rule:line, or commit:file:rule:line',
      })
  }
  return { ignores, warnings }
}

function readIgnore(entry: string, where: string, ids: ReadonlyMap<string, string>): ForeignIgnore | null {
  const [, commit, path, rule, line] = /^(?:([0-9a-fA-F]{7,64}):)?([^:]+):([^:]+):(\d{1,9})$/.exec(entry) ?? []
  if (path === undefined || rule === undefined) return null
  const own = ids.get(rule)
  return {
    commit: commit?.toLowerCase() ?? null,
    path: path.replaceAll('\\', '/').replace(/^\.\//, ''),
    line: Number(line),
    rules: [...(own === undefined ? [] : [own]), `gitleaks:${rule}`],
    where,
  }
}
