const UNIT_BYTES: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  kib: 1024,
  mb: 1e6,
  mib: 1024 ** 2,
  gb: 1e9,
  gib: 1024 ** 3,
}

/** JSON-schema pattern of a size in text, kept equal to what `parseSize` reads (units in any letter case). */
export const SIZE_PATTERN = '^ {0,9}[0-9]{1,12}(\\.[0-9]{1,6})? {0,9}([Bb]|[KkMmGg][Ii]?[Bb])? {0,9}$'

/** Bytes of `500 KiB`, `2 MB`, `0.5 GiB`; a bare number is KiB. Null for anything else. */
export function parseSize(size: number | string): number | null {
  if (typeof size === 'number') return Number.isFinite(size) && size >= 0 ? Math.round(size * 1024) : null
  if (!new RegExp(SIZE_PATTERN).test(size)) return null
  const unit = size.replace(/[0-9. ]/g, '').toLowerCase()
  return Math.round(Number.parseFloat(size) * (UNIT_BYTES[unit] ?? 1024))
}

/** `500 KiB`, `1.2 MiB`, `12 B`: binary units, at most one digit after the point. */
export function formatSize(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB']
  let value = bytes
  let unit = 0
  while (value >= 1023.95 && unit < units.length - 1) {
    value /= 1024
    unit++
  }
  return `${unit === 0 ? value : Number(value.toFixed(1))} ${units[unit] as string}`
}

/** Size and limit in words that differ, also where rounding would make them equal. */
export function formatOver(bytes: number, limitBytes: number): string {
  const [size, limit] = [formatSize(bytes), formatSize(limitBytes)]
  return size === limit ? `${bytes} bytes, limit ${limitBytes} bytes` : `${size}, limit ${limit}`
}
