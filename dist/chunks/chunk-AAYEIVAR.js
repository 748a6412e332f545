// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/policy/pointer/parsed.ts
function isKey(key, part) {
  return key === part || key === Buffer.from(part, "utf8").toString("latin1");
}
function listIndex(part, length) {
  let index = /^(?:0|[1-9]\d{0,9})$/.test(part) ? Number(part) : length;
  return index < length ? index : -1;
}

export {
  isKey,
  listIndex
};
