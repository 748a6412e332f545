export interface Statement {
  files?: number
  bytes?: number
}
export interface Asked {
  expect: { statuses: number[]; names?: string[]; size?: Statement }
  said?: (output: string) => Statement
  share?: number
}
export function problemOf(job: Asked, status: number, output: string): string | null
