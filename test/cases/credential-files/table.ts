import type { Judgement, Place } from './judge.ts'

/** What was missed and what cried, by kind, file and slot. No value stands in it. */
export function table({ expected, found, missed, falseAlarms, kinds }: Judgement): string {
  const rows = [...kinds].map(([kind, count]) => row(kind, count.found, count.expected, count.falseAlarms))
  return [
    row('kind', 'found', 'expected', 'false alarms'),
    ...rows,
    row('all', found, expected, falseAlarms.length),
    '',
    `missed (${missed.length}):`,
    ...places(missed),
    `false alarms (${falseAlarms.length}):`,
    ...places(falseAlarms),
  ].join('\n')
}

const row = (kind: string, ...cells: (string | number)[]): string =>
  kind.padEnd(16) + cells.map((cell) => String(cell).padStart(10)).join(' ')

/** One line a file. */
function places(list: readonly Place[]): string[] {
  const files = new Map<string, string[]>()
  for (const { path, line, what } of list) files.set(path, [...(files.get(path) ?? []), `${what}:${line}`])
  return [...files].map(([path, slots]) => `  ${path}  ${slots.join(' ')}`)
}
