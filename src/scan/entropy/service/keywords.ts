import { SERVICE_ROWS } from '../../../rules/services/index.ts'

/** By keyword, the numbers of the table's rows that name it. The bundles hold it ready: to count it out takes Node 20 a millisecond. */
export const KEYWORD_ROWS: Readonly<Record<string, readonly number[]>> = byKeyword()

function byKeyword(): Record<string, number[]> {
  const built = new Map<string, number[]>()
  for (const [at, row] of SERVICE_ROWS.flatMap((each) => each.trim().split('\n')).entries()) {
    for (const keyword of row.split(';')[2]?.split(' ') ?? []) {
      const word = keyword.replace('~', '')
      built.set(word, [...(built.get(word) ?? []), at])
    }
  }
  return Object.fromEntries(built)
}
