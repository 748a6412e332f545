import { readFileSync } from 'node:fs'
import type { Tree } from './trees.ts'

/** What `bench/train` learned. It holds no text of what it was learned from. */
export interface Weights {
  /** The names of the features, in their order. */
  features: readonly string[]
  trees: readonly Tree[]
  /** Least probability of what blocks a commit; the same in what is in use by its place, and of what no name announces. */
  block: number
  plain: number
  nameless: number
  /** Least probability of what --thorough shows. */
  note: number
}

let weights: Weights | undefined

/** Read when the first candidate is met: most commits have none. */
export function loadWeights(): Weights {
  return (weights ??= JSON.parse(readFileSync(new URL('weights.json', import.meta.url), 'utf8')) as Weights)
}
