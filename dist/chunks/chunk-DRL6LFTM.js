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

// src/scan/finding/spans.ts
function joinSpans(spans) {
  let covers = [];
  for (let { start, end, inPieces } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    let last = covers.at(-1);
    last === void 0 || start >= last.end ? covers.push({ start, end, isSingle: inPieces !== !0 }) : (last.start !== start || last.end !== end) && (last.end = Math.max(last.end, end), last.isSingle = !1);
  }
  return covers;
}
function firstEndingAfter(spans, offset) {
  let low = 0, high = spans.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    spans[middle].end > offset ? high = middle : low = middle + 1;
  }
  return low;
}

export {
  byText,
  joinSpans,
  firstEndingAfter
};
