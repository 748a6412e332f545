// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  maskValue
} from "./chunk-DBGOUZG4.js";
import {
  openText
} from "./chunk-IMTQ4MP2.js";

// src/scan/file-names.ts
function scanFileNames(entries, checks, settings) {
  let findings = { found: [], masks: /* @__PURE__ */ new Map() }, check = checks.find((each) => each.name === "pattern" && each.needs === "text");
  if (check === void 0 || entries.length === 0) return findings;
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
  scanFileNames
};
