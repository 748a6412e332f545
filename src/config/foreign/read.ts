import { ConfigError } from '../error.ts'
import { ParseFailure, type Parsed } from '../parse/place.ts'
import { NOT_A_FILE, readRegular } from '../read.ts'

/** Baselines of large projects have some MiB. */
const MAX_BYTES = 32 << 20

/** A file of another tool. */
export interface ForeignFile {
  /** Absolute. */ file: string
  /** What messages call it. */ label: string
}

/** How a person gets past a file that cannot be read. */
export const WAY_OUT = 'mend it, or leave its tool out of "foreign" in the configuration of hushgate'

/** @throws ConfigError it cannot be read, or is no UTF-8 text */
export function readForeign({ file, label }: ForeignFile): string {
  try {
    const bytes = readRegular(file)
    if (bytes.length > MAX_BYTES) throw new ConfigError(`${label}: is larger than 32 MiB, so it is not read: ${WAY_OUT}`)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof ConfigError) throw error
    const { code } = error as NodeJS.ErrnoException
    const what =
      code === NOT_A_FILE
        ? 'is no regular file'
        : code?.startsWith('E') && !code.startsWith('ERR')
          ? `cannot be read (${code})`
          : 'is not UTF-8 text'
    throw new ConfigError(`${label}: ${what}: ${WAY_OUT}`)
  }
}

/** The mapping that a file holds; {} for an empty one. @throws ConfigError */
export async function parseForeign(
  label: string,
  text: string,
  parse: (text: string) => Promise<Parsed>,
): Promise<Record<string, unknown>> {
  const value = await parse(text).then(
    (parsed) => parsed.value,
    (error: unknown) => {
      if (error instanceof RangeError) throw new ConfigError(`${label}: is nested too deeply: ${WAY_OUT}`)
      throw error instanceof ParseFailure ? new ConfigError(`${label}:${error.place.line}: ${error.message}: ${WAY_OUT}`) : error
    },
  )
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  if (value === null || value === undefined) return {}
  throw new ConfigError(`${label}: expected a mapping at the top: ${WAY_OUT}`)
}
