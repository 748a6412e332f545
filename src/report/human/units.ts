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

/** East Asian wide and full-width blocks of Unicode TR11, and pictures. */
const WIDE = new RegExp(
  '[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6' +
    '\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}]',
  'u',
)
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u

/** How many columns a terminal gives to a text: what a mark under a value has to count. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const char of text) {
    if (NO_WIDTH.test(char)) continue
    columns += WIDE.test(char) ? 2 : 1
  }
  return columns
}
