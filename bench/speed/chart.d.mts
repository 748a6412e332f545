export interface Bar {
  label: string
  ms: number
  kind: 'ours' | 'other' | 'reference'
}
export interface Panel {
  title: string
  bars: Bar[]
}
export function chart(panels: Panel[], where: string): string
export function scaleOf(values: number[]): { logarithmic: boolean; share(ms: number): number }
export function shortTime(ms: number): string
