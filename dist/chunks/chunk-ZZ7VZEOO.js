// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/scan/finding/mask.ts
var unshowable, unshowableMarks = () => unshowable ??= /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, HIDDEN = "•".repeat(8);
function maskValue(value) {
  if (value.length < 20) return HIDDEN;
  let hidden = Math.min(value.length - 4 - 2, 28);
  return showable(value.slice(0, 4)) + "•".repeat(hidden) + showable(value.slice(-2));
}
function showable(text) {
  return text.replaceAll("	", " ").replace(unshowableMarks(), "�");
}
function withoutSecret(facts, value) {
  let hide = (text) => value.length > 0 && value.length < 4 ? text.replaceAll(value, "•".repeat(value.length)) : blot(text, value);
  return facts.map(({ label, text }) => ({ label, text: showable(hide(text)) }));
}
var PART = 7, MIN_PART = 4;
function partsOf(values) {
  let parts = /* @__PURE__ */ new Map();
  for (let value of values) {
    let size = Math.min(PART, value.length);
    if (size < MIN_PART) continue;
    let known = parts.get(size) ?? /* @__PURE__ */ new Set();
    parts.set(size, known);
    for (let at = 0; at + size <= value.length; at++) known.add(value.slice(at, at + size));
  }
  return parts;
}
function blotParts(text, parts) {
  let out = "", blotUntil = 0;
  for (let at = 0; at < text.length; at++) {
    for (let [size, known] of parts)
      at + size > blotUntil && known.has(text.slice(at, at + size)) && (blotUntil = at + size);
    out += at < blotUntil ? "•" : text[at];
  }
  return out;
}
var blot = (text, value) => blotParts(text, partsOf([value]));

export {
  HIDDEN,
  maskValue,
  showable,
  withoutSecret,
  partsOf,
  blotParts,
  blot
};
