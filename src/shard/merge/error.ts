/** Reports that cannot be put together; the message names the file and the way out. */
export class MergeError extends Error {
  override name = 'MergeError'
}
