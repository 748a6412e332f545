// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  openText
} from "./chunk-SGFRII22.js";

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

// src/scan/file-names.ts
function scanFileNames(entries, checks, settings) {
  let findings = { found: [], masks: /* @__PURE__ */ new Map() }, check = checks.find((each) => each.name === "pattern");
  if (check?.needs !== "text" || entries.length === 0) return findings;
  let names = entries.map(({ path }) => path.replaceAll(`
`, " ")), text = openText({ path: "", mode: "file", sizeBytes: null }, Buffer.from(`${names.join(`
`)}
`, "utf8"));
  for (let match of check.run(text, settings)) {
    let line = text.lineStarts.findLastIndex((start) => start <= match.start), value = Buffer.from(text.bytes.subarray(match.start, match.end)).toString("utf8");
    findings.masks.set(value, maskValue(value)), findings.found.push({
      entry: entries[line],
      match: {
        ...match,
        start: 0,
        end: 0,
        wholeFile: !0,
        why: `it stands in the name of the file: ${match.why}`,
        fix: ["give the file another name:  git mv"]
      }
    });
  }
  return findings;
}

export {
  HIDDEN,
  maskValue,
  showable,
  blot,
  scanFileNames
};
