// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  holdsFor,
  isExcepted
} from "./chunk-R2STVJX5.js";
import "./chunk-OE2PXQIL.js";
import "./chunk-6AZP2NZR.js";
import "./chunk-ZGPWIFDA.js";
import "./chunk-4KLNDV63.js";
import {
  shellPath,
  wholeFile
} from "./chunk-LMWZE53T.js";
import "./chunk-4HWD7DSJ.js";
import "./chunk-5XXBF23Y.js";

// src/scan/own/paths.ts
var ownPathCheck = {
  name: "pattern",
  needs: "entries",
  run: (entries, settingsFor) => entries.flatMap((entry) => matchesOf(entry, settingsFor(entry.path)))
};
function matchesOf(entry, settings) {
  let placeFor = ({ reads }) => ({ path: entry.path, commitId: entry.commitId, settings, reads, value: null });
  return settings.rules.own.filter((rule) => rule.pattern === null && holdsFor(rule, entry.path, settings) && !isExcepted(rule.except, placeFor(rule))).map((rule) => ({ entry, match: toMatch(rule, entry.path) }));
}
function toMatch({ id, title, severity, links, where }, path) {
  let fix = [`git rm --cached -- ${shellPath(path)}`];
  return { ...wholeFile("pattern", { rule: id, title, severity, why: `its path fits the rule at ${where}`, fix }), links };
}
export {
  ownPathCheck
};
