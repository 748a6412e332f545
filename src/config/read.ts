import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'

/** The error code of readRegular. */
export const NOT_A_FILE = 'ENOTFILE'

/**
 * A file's bytes. A repository may hold a pipe or a link to an endless device under a name that is looked for: what is no
 * regular file is never read, and the pipe is not even waited for.
 * @throws Error with a `code` as node:fs does, NOT_A_FILE for what is no regular file
 */
export function readRegular(file: string): Buffer {
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if (!fstatSync(descriptor).isFile()) throw Object.assign(new Error('no regular file'), { code: NOT_A_FILE })
    return readFileSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
