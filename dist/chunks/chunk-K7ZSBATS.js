// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/report/printable.ts
var UNSAFE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function printable(text) {
  return text.replace(UNSAFE, (char) => SHORT[char] ?? escapeCode(char.codePointAt(0) ?? 0));
}
function escapeCode(code) {
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
function printableInPlace(text) {
  return text.replace(UNSAFE, (char) => char === "	" ? " " : "�".repeat(char.length));
}
function printableDeep(value) {
  return mapStrings(value, (text, inExcerpt) => inExcerpt ? printableInPlace(text) : printable(text));
}
function mapStrings(value, change, inExcerpt = !1) {
  return deep(value, change, inExcerpt);
}
function deep(value, change, inExcerpt) {
  return typeof value == "string" ? change(value, inExcerpt) : Array.isArray(value) ? value.map((item) => deep(item, change, inExcerpt)) : value === null || typeof value != "object" ? value : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deep(item, change, inExcerpt || key === "excerpt")]));
}
function toJson(value) {
  return `${JSON.stringify(value, null, 2).replace(UNSAFE, (char) => char === `
` ? char : escapeUnits(char))}
`;
}
function escapeUnits(char) {
  let escaped = "";
  for (let at = 0; at < char.length; at++) escaped += `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`;
  return escaped;
}

export {
  printable,
  printableDeep,
  mapStrings,
  toJson
};
