// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/decode/printable.ts
function isPrintable(bytes) {
  let printable = 0;
  for (let byte of bytes) isPrintableByte(byte) && printable++;
  return bytes.length > 0 && printable >= bytes.length * 0.9;
}
function isPrintableByte(byte) {
  return byte >= 32 && byte < 127 || byte >= 9 && byte <= 13;
}

export {
  isPrintable,
  isPrintableByte
};
