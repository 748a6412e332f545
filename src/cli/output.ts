import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** A report could not be written: exit 2, whatever was found. */
export class OutputError extends Error {
  override name = 'OutputError'
}

/**
 * Writes to a standard stream and waits until it is taken. A reader that has gone (`hushgate … | head`) is no error:
 * nobody is left to tell.
 * @throws OutputError a full disk, a closed stream
 */
export async function print(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '') return
  const error = await new Promise<NodeJS.ErrnoException | null | undefined>((done) => {
    stream.once('error', done)
    stream.write(text, done)
  })
  if (error && error.code !== 'EPIPE') throw new OutputError(`the report could not be written: ${error.message}`)
}

/**
 * Replaces a file whole: an interrupted run leaves the old one, never half a new one. A link is followed; a device or a
 * pipe is written to, never replaced. @throws OutputError
 */
export function writeWhole(cwd: string, file: string, text: string): void {
  try {
    const path = resolve(cwd, file)
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) writeFileSync(path, text)
    else replace(realTarget(path), text)
  } catch (error) {
    throw new OutputError(`cannot write ${file}: ${(error as Error).message}`)
  }
}

function realTarget(path: string): string {
  return existsSync(path) ? realpathSync(path) : path
}

function replace(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, text)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
