// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/scan/finding/mask.ts
var UNSHOWABLE = /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, HIDDEN = "•".repeat(8);
function maskValue(value) {
  if (value.length < 20) return HIDDEN;
  let hidden = Math.min(value.length - 4 - 2, 28);
  return showable(value.slice(0, 4)) + "•".repeat(hidden) + showable(value.slice(-2));
}
function showable(text) {
  return text.replaceAll("	", " ").replace(UNSHOWABLE, "�");
}
function withoutSecret(facts, value) {
  let hide = (text) => value.length > 0 && value.length < 4 ? text.replaceAll(value, "•".repeat(value.length)) : blot(text, value);
  return facts.map(({ label, text }) => ({ label, text: showable(hide(text)) }));
}
function blot(text, value) {
  let size = Math.min(7, value.length);
  if (size < 4 || text.length < size) return text;
  let parts = /* @__PURE__ */ new Set();
  for (let at = 0; at + size <= value.length; at++) parts.add(value.slice(at, at + size));
  let out = "", blotUntil = 0;
  for (let at = 0; at < text.length; at++)
    at + size <= text.length && parts.has(text.slice(at, at + size)) && (blotUntil = at + size), out += at < blotUntil ? "•" : text[at];
  return out;
}

export {
  HIDDEN,
  maskValue,
  showable,
  withoutSecret,
  blot
};
