import type { ForeignAllow } from '../../model.ts'

/** An allow that says nothing yet. */
export const NOTHING: Omit<ForeignAllow, 'reason' | 'where'> = {
  condition: 'any',
  paths: [],
  patterns: [],
  target: 'secret',
  stopwords: [],
  commits: [],
  globs: [],
  rules: [],
}

/** A pattern of paths that fits them all. */
export const EVERY_PATH: readonly string[] = ['.']

/** `.gitleaks.toml:12` as path and line. */
export function placeOf(where: string): { path: string; line?: number } {
  const [, path, line] = /^(.+):(\d+)$/s.exec(where) ?? []
  return path === undefined ? { path: where } : { path, line: Number(line) }
}
