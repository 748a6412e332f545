// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  holdsFor,
  isExcepted
} from "./chunk-B2BWGVDG.js";
import "./chunk-WRKLCGY4.js";
import "./chunk-G2EVIOCF.js";
import "./chunk-6C42TU4J.js";
import {
  wholeFile
} from "./chunk-R4MEVLJ4.js";
import "./chunk-42ZHIDB4.js";

// src/scan/own/paths.ts
var ownPathCheck = {
  name: "pattern",
  needs: "entries",
  run: (entries, settingsFor) => entries.flatMap((entry) => matchesOf(entry, settingsFor(entry.path)))
};
function matchesOf(entry, settings) {
  let place = { path: entry.path, commitId: entry.commitId, settings, value: null };
  return settings.rules.own.filter((rule) => rule.pattern === null && holdsFor(rule, entry.path, settings) && !isExcepted(rule.except, place)).map((rule) => ({ entry, match: toMatch(rule) }));
}
function toMatch({ id, title, severity, links, where }) {
  return { ...wholeFile("pattern", { rule: id, title, severity, why: `its path fits the rule at ${where}` }), links };
}
export {
  ownPathCheck
};
