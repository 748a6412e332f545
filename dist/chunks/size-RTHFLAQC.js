// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  baseName,
  shellPath,
  wholeFile
} from "./chunk-LMWZE53T.js";
import {
  formatOver,
  formatSize
} from "./chunk-TS52KRTI.js";
import "./chunk-5XXBF23Y.js";

// src/scan/size/size.ts
var sizeCheck = {
  name: "size",
  needs: "entries",
  run(entries, settingsFor) {
    let sized = entries.filter(isSized);
    return [...sized.flatMap((entry) => overLimit(entry, settingsFor(entry.path))), ...overBudget(sized, settingsFor)];
  }
};
function isSized(entry) {
  return entry.sizeBytes !== null && (entry.mode === "file" || entry.mode === "executable");
}
function limitFor(path, { size, globs }) {
  let limit = size.limits.find(({ glob }) => globs(path, [glob]));
  return limit === void 0 ? { maxBytes: size.maxBytes, from: "size.max" } : { maxBytes: limit.maxBytes, from: `size.limits, ${limit.glob}` };
}
function overLimit(entry, settings) {
  let { maxBytes, from } = limitFor(entry.path, settings);
  if (entry.sizeBytes <= maxBytes) return [];
  let match = wholeFile("size", {
    rule: "file-size",
    title: "File over the size limit",
    severity: "medium",
    why: `${formatOver(entry.sizeBytes, maxBytes)} (${from})`,
    fix: [
      `git rm --cached -- ${shellPath(entry.path)}`,
      `or keep it in Git LFS: ${lfsCommand(entry.path)}`,
      "or raise the limit for such files: size.limits in the configuration"
    ]
  });
  return [{ entry, match }];
}
function lfsCommand(path) {
  let extension = /[^.](\.[A-Za-z0-9]{1,12})$/.exec(baseName(path))?.[1];
  return `git lfs track ${extension === void 0 ? `--filename ${shellPath(path)}` : `"*${extension}"`} && git add .gitattributes ${shellPath(path)}`;
}
var TOP = 3;
function overBudget(entries, settingsFor) {
  let { size, source } = settingsFor(""), budget = size.commitBudgetBytes, total = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (budget === null || total <= budget || ["tracked", "history", "stdin"].includes(source.kind)) return [];
  let largest = [...entries].sort((a, b) => b.sizeBytes - a.sizeBytes).slice(0, TOP), names = largest.map(({ path, sizeBytes }) => `${path} (${formatSize(sizeBytes)})`).join(", "), match = wholeFile("size", {
    rule: "commit-size-budget",
    title: "Commit over its size budget",
    severity: "medium",
    why: `${entries.length} files add up to ${formatOver(total, budget)} (size.commitBudget); the largest: ${names}`,
    fix: ["commit the files in smaller parts, or leave out the largest", "or raise size.commitBudget in the configuration"]
  });
  return [{ entry: largest[0], match }];
}
export {
  limitFor,
  sizeCheck
};
