// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/config/units.ts
var UNIT_BYTES = {
  b: 1,
  kb: 1e3,
  kib: 1024,
  mb: 1e6,
  mib: 1048576,
  gb: 1e9,
  gib: 1073741824
}, SIZE_PATTERN = "^ {0,9}[0-9]{1,12}(\\.[0-9]{1,6})? {0,9}([Bb]|[KkMmGg][Ii]?[Bb])? {0,9}$";
function parseSize(size) {
  if (typeof size == "number") return Number.isFinite(size) && size >= 0 ? Math.round(size * 1024) : null;
  if (!new RegExp(SIZE_PATTERN).test(size)) return null;
  let unit = size.replace(/[0-9. ]/g, "").toLowerCase();
  return Math.round(Number.parseFloat(size) * (UNIT_BYTES[unit] ?? 1024));
}
function formatSize(bytes) {
  let units = ["B", "KiB", "MiB", "GiB"], value = bytes, unit = 0;
  for (; value >= 1023.95 && unit < units.length - 1; )
    value /= 1024, unit++;
  return `${unit === 0 ? value : Number(value.toFixed(1))} ${units[unit]}`;
}
function formatOver(bytes, limitBytes) {
  let [size, limit] = [formatSize(bytes), formatSize(limitBytes)];
  return size === limit ? `${bytes} bytes, limit ${limitBytes} bytes` : `${size}, limit ${limit}`;
}

export {
  SIZE_PATTERN,
  parseSize,
  formatSize,
  formatOver
};
