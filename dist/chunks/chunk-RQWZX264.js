// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/scan/by-text.ts
function byText(found) {
  let groups = /* @__PURE__ */ new Map();
  for (let { text, match } of found) {
    let group = groups.get(text);
    group === void 0 ? groups.set(text, [match]) : group.push(match);
  }
  return groups;
}

export {
  byText
};
