import type { FormatName } from '../model.ts'
import { ConfigError, quoted, suggestion } from './error.ts'

const FORMAT_NAMES: readonly FormatName[] = ['human', 'json', 'sarif', 'github']

export interface FormatTarget {
  format: FormatName
  /** As typed, relative to the current folder; null: standard output. */
  file: string | null
}

/** @throws ConfigError an unknown format, or two reports for one place */
export function readFormats(texts: readonly string[]): FormatTarget[] {
  const targets = texts.map(readFormat)
  const places = targets.map(({ file }) => file)
  const twice = places.find((file, index) => places.indexOf(file) !== index)
  if (twice === undefined) return targets
  throw new ConfigError(
    `--format: two reports go to ${twice === null ? 'standard output; send one to a file: --format json=report.json' : quoted(twice)}`,
  )
}

function readFormat(text: string): FormatTarget {
  const equals = text.indexOf('=')
  const name = equals === -1 ? text : text.slice(0, equals)
  const format = FORMAT_NAMES.find((known) => known === name)
  if (format === undefined) throw new ConfigError(`--format ${quoted(text)}: unknown format${suggestion(name, FORMAT_NAMES)}`)
  if (equals === text.length - 1) throw new ConfigError(`--format ${quoted(text)}: the name of a file is missing after =`)
  return { format, file: equals === -1 ? null : text.slice(equals + 1) }
}
