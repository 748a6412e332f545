/** What keeps an environment file from being read or written; the message names the file and the way out, and no value. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/** `EACCES` in words, for the end of a sentence. */
export function codeWords(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  const known: Record<string, string> = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such folder',
    EISDIR: 'it is a folder',
    ENOTFILE: 'it is no regular file',
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ELOOP: 'its links lead in a circle',
  }
  return known[code ?? ''] ?? code ?? message
}
