// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/decode/archive/limits.ts
var LimitError = class extends Error {
};
function newBudget() {
  return { bytes: 268435456, members: 65535, isSpent: !1 };
}
function takeMember(budget) {
  if (--budget.members < 0) throw new LimitError("it has more than 65535 members");
  if (budget.bytes <= 0) throw new LimitError(TOO_LARGE);
}
function takeBytes(budget, unpacked, packed) {
  budget.bytes = Math.max(0, budget.bytes - Math.max(unpacked, packed));
}
var TOO_LARGE = "it expands to more than 256 MiB";

export {
  LimitError,
  newBudget,
  takeMember,
  takeBytes,
  TOO_LARGE
};
