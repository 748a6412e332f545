import type { AllowUse, Foreign, Warning } from '../../model.ts'

export function foreignKey(where: string): string {
  return JSON.stringify(['foreign', where])
}

/** The entries of other tools' files that mean one place, and whether they let something pass. */
export function foreignUses({ ignores, secrets }: Foreign, used: ReadonlySet<string>): AllowUse[] {
  const places = [...ignores.filter(({ commit }) => commit === null), ...[...secrets.values()].flat()].map(({ where }) => where)
  return places.map((where) => {
    const [, path = where, line] = /^(.+):(\d+)$/s.exec(where) ?? []
    const key = foreignKey(where)
    return { kind: 'foreign', key, used: used.has(key), unused: { path, ...(line ? { line: Number(line) } : {}), message: '' } }
  })
}

/** Entries that covered nothing, one sentence for each file: these tools find much that is none of our findings. */
export function unusedForeign(uses: readonly AllowUse[]): Warning[] {
  const files = new Map<string, { all: number; unused: (number | undefined)[] }>()
  for (const { used, unused } of uses) {
    const file = files.get(unused.path) ?? { all: 0, unused: [] }
    file.all++
    if (!used) file.unused.push(unused.line)
    files.set(unused.path, file)
  }
  return [...files].flatMap(([path, { all, unused }]) => (unused.length === 0 ? [] : [{ path, message: sentence(all, unused) }]))
}

function sentence(all: number, unused: readonly (number | undefined)[]): string {
  const lines = [...new Set(unused)]
  const more = lines.length > 5 ? ', …' : ''
  return `${unused.length} of ${all} entries cover nothing that hushgate finds (line ${lines.slice(0, 5).join(', ')}${more})`
}
