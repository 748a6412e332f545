// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/engine/runs.ts
var tokenBytes;
function tokenTable() {
  if (tokenBytes === void 0) {
    tokenBytes = new Uint8Array(256);
    for (let byte = 0; byte < 256; byte++) tokenBytes[byte] = /[A-Za-z0-9+/=_.~-]/.test(String.fromCharCode(byte)) ? 1 : 0;
  }
  return tokenBytes;
}
function findRuns(bytes, minLength, visit) {
  if (minLength < 1) throw new RangeError("a run needs at least one byte");
  let table = tokenTable(), length = bytes.length, start = 0, known = 0;
  for (; start + minLength <= length; ) {
    let back = start + minLength - 1;
    for (; back >= known && table[bytes[back]] === 1; ) back--;
    if (back >= known) {
      known = start + minLength, start = back + 1;
      continue;
    }
    let end = start + minLength;
    for (; end < length && table[bytes[end]] === 1; ) end++;
    visit(start, end), start = end + 1, known = start;
  }
}

export {
  tokenTable,
  findRuns
};
