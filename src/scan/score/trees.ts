/** One decision tree as LightGBM writes it: from node 0 on; a negative child is ~(index of a leaf). */
export interface Tree {
  /** Of each node: the feature that it asks for, and the number that it compares with. */
  features: readonly number[]
  limits: readonly number[]
  /** Where to go if the feature is at most that number, and else. */
  below: readonly number[]
  above: readonly number[]
  leaves: readonly number[]
}

/** The log-odds that the trees give together. */
export function logOdds(trees: readonly Tree[], numbers: ArrayLike<number>): number {
  let sum = 0
  for (const tree of trees) sum += tree.leaves[leafOf(tree, numbers)] as number
  return sum
}

function leafOf({ features, limits, below, above }: Tree, numbers: ArrayLike<number>): number {
  if (features.length === 0) return 0
  let node = 0
  while (node >= 0) {
    const isBelow = (numbers[features[node] as number] as number) <= (limits[node] as number)
    node = (isBelow ? below : above)[node] as number
  }
  return ~node
}
