import type { Dockerfile, Instruction } from '../../../parse/dockerfile.ts'

/** Of each instruction the number of the stage (FROM) that it stands in; -1: before the first. */
export function stageNumbers({ instructions }: Dockerfile): number[] {
  let stage = -1
  return instructions.map(({ keyword }) => (keyword === 'FROM' ? ++stage : stage))
}

/** Stages whose ENV reaches the container: the last one, and those that it is built upon. */
export function shippedStages({ instructions }: Dockerfile): Set<number> {
  const bases = instructions.filter(({ keyword }) => keyword === 'FROM').map(baseOf)
  const shipped = new Set<number>()
  // of each stage the last one before it that has its base's name
  const last = new Map<string, number>()
  const below = bases.map(({ base, name }, stage) => {
    const found = last.get(base) ?? -1
    if (name !== null) last.set(name, stage)
    return found
  })
  for (let stage = bases.length - 1; stage >= 0 && !shipped.has(stage); ) {
    shipped.add(stage)
    stage = below[stage] as number
  }
  // what has no FROM is a part of some Dockerfile
  return shipped.add(-1)
}

interface Base {
  base: string
  name: string | null
}

function baseOf({ words }: Instruction): Base {
  const isNamed = words[1]?.value.toLowerCase() === 'as'
  return { base: (words[0]?.value ?? '').toLowerCase(), name: isNamed ? (words[2]?.value ?? '').toLowerCase() : null }
}
