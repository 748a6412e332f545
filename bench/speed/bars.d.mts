export interface Bar {
  what: string
  most?: number
  least?: number
  unit?: string
}
export function holds(bar: Bar & { figure: number | null }): boolean
export function barCells(bar: Bar & { figure: number | null; why?: string }): string[]
export function digits(value: number): string
