// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/value/memo.ts
function memo(answer, most = 4096) {
  let known = /* @__PURE__ */ new Map();
  return (key) => {
    let kept = known.get(key);
    if (kept !== void 0 || known.has(key)) return kept;
    known.size >= most && known.clear();
    let made = answer(key);
    return known.set(copied(key), made), made;
  };
}
function lastKept(answer) {
  let last;
  return (key) => (last?.key !== key && (last = { key, made: answer(key) }), last.made);
}
var copied = (key) => ` ${key}`.slice(1);

export {
  memo,
  lastKept
};
