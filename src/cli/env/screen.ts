import { print } from '../output.ts'
import { safeWords } from '../words.ts'
export { countOf as count } from '../../report/human/units.ts'
import { toJson } from '../../report/printable.ts'

/** Names of files and variables may hold what a terminal obeys; values never come here. */
export async function say(lines: readonly string[]): Promise<void> {
  if (lines.length > 0) await print(process.stdout, await safeWords(`${lines.join('\n')}\n`))
}

export async function warn(message: string): Promise<void> {
  await print(process.stderr, await safeWords(`hushgate: ${message}\n`))
}

/** A report for programs. */
export async function sayJson(value: object): Promise<void> {
  await print(process.stdout, toJson(value))
}

/** Columns of the same width but the last. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), [])
  return rows.map((row) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
