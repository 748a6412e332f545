import { readFileSync } from 'node:fs'
import { readRegular } from '../../config/read.ts'
import { parseDotenv } from '../../parse/dotenv/parse.ts'
import type { Dotenv } from '../../parse/dotenv/types.ts'
import { codeWords, EnvError } from './error.ts'

/** An environment file is written by hand or by a tool like this one; anything larger is something else. */
const MAX_BYTES = 1 << 20

export interface EnvFile extends Dotenv {
  /** As it was named. */
  file: string
  /** One character a byte. */
  content: string
}

/** @param file relative to the current folder; `-` is standard input. @throws EnvError */
export function readEnvFile(file: string): EnvFile {
  const content = readContent(file)
  return { file, content, ...parseDotenv(content) }
}

/** The bytes of a text file, one character each. @throws EnvError it cannot be read, or is no text */
export function readContent(file: string): string {
  let bytes: Buffer
  try {
    bytes = file === '-' ? readFileSync(0) : readRegular(file)
  } catch (error) {
    throw new EnvError(`${file}: cannot be read: ${codeWords(error)}`)
  }
  if (bytes.length > MAX_BYTES) throw new EnvError(`${file}: is larger than 1 MiB, so it is no environment file`)
  if (bytes.includes(0)) throw new EnvError(`${file}: holds NUL bytes: it is UTF-16 (save it as UTF-8), encrypted, or no text at all`)
  return bytes.toString('latin1')
}

/** A text of one character a byte as people read it. */
export function decoded(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8')
}

/** The other way round. */
export function asBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}
