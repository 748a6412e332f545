/** 12345 as '12 KB': powers of 1000, two digits where one would say little. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return countOf(bytes, 'byte')
  let size = bytes / 1000
  for (const unit of ['KB', 'MB', 'GB']) {
    if (size < 999.5) return `${rounded(size)} ${unit}`
    size /= 1000
  }
  return `${rounded(size)} TB`
}

/** Milliseconds as '18 ms', '1.2 s' or '2 min 5 s'. */
export function durationInWords(ms: number): string {
  if (ms < 999.5) return `${Math.max(0, Math.round(ms))} ms`
  const seconds = ms / 1000
  if (seconds < 59.5) return `${rounded(seconds)} s`
  return `${Math.floor(Math.round(seconds) / 60)} min ${Math.round(seconds) % 60} s`
}

/** 1 as '1 file', 3 as '3 files'. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

function rounded(size: number): string {
  return size < 9.95 ? size.toFixed(1).replace(/\.0$/, '') : String(Math.round(size))
}
