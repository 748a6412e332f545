import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Filled, fill } from './fill.ts'
import { CASES } from './index.ts'
import { lineOf, lineStarts } from './judge.ts'

/** Beside what writes the files, for who measures in one module. */
export { judge } from './judge.ts'

/** Every file of the examination with its values. @param templates absolute folder of this file */
export function fillAll(templates: string, seed: number): Filled[] {
  return CASES.map((one) => fill(one, templates, seed))
}

/**
 * Writes the filled files to a folder, each under its path, and a labels.jsonl beside them: `{file, line, column, expected}`, one value a
 * line, lines and columns 1-based (UTF-16 units). `expected: true` is a secret, `false` a value that looks like one and is none. What is
 * right either way has no label.
 */
export function writeCorpus(templates: string, folder: string, seed: number): Filled[] {
  const files = fillAll(templates, seed)
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  writeFileSync(join(folder, 'labels.jsonl'), files.flatMap(labels).join('\n') + '\n')
  return files
}

function labels({ path, text, marks }: Filled): string[] {
  const starts = lineStarts(text)
  return marks
    .filter(({ expects }) => expects !== 'either')
    .map(({ start, expects }) => {
      const line = lineOf(starts, start)
      return JSON.stringify({ file: path, line, column: start - starts[line - 1]! + 1, expected: expects === 'secret' })
    })
}
