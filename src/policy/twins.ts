import type { Entry, Verdict } from '../model.ts'

export interface Judgement {
  verdict: Verdict
  entry: Entry
}

const WEIGHTS = { finding: 0, note: 1, false: 2 } as const

/**
 * One verdict for each secret of a file: a range shows it in every commit that touches the file, and a tracked file may be
 * looked at in the index and on disk. What blocks goes before what passes, the earlier before the later; within one
 * version of a file every place counts.
 */
export function dropTwins(judgements: readonly Judgement[]): Judgement[] {
  const versions = new Map<string, Entry>()
  return [...judgements]
    .sort((a, b) => WEIGHTS[`${a.verdict.kept}`] - WEIGHTS[`${b.verdict.kept}`])
    .filter(({ verdict: { finding }, entry }) => {
      const version = versions.get(finding.fingerprint) ?? entry
      versions.set(finding.fingerprint, version)
      return version === entry
    })
}
