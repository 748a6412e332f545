export function median(values: number[]): number
export function medianRatio(ours: number[], theirs: number[]): number
