// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/decode/crc32.ts
var table;
function crc32(bytes) {
  table ??= makeTable();
  let crc = 4294967295;
  for (let byte of bytes) crc = table[(crc ^ byte) & 255] ^ crc >>> 8;
  return (crc ^ 4294967295) >>> 0;
}
function makeTable() {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 3988292384 : crc >>> 1;
    return crc;
  });
}

export {
  crc32
};
