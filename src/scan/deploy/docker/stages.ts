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
  for (let stage = bases.length - 1; stage >= 0 && !shipped.has(stage); ) {
    shipped.add(stage)
    const { base } = bases[stage] as Base
    stage = bases.slice(0, stage).findLastIndex(({ name }) => name !== null && name === base)
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
