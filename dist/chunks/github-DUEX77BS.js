// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  adviseOn,
  proofLine
} from "./chunk-WNH7CI5V.js";
import {
  sortVerdicts
} from "./chunk-PVVRU5JB.js";
import {
  printable,
  printableDeep
} from "./chunk-K7ZSBATS.js";
import "./chunk-42ZHIDB4.js";

// src/report/github.ts
function githubReport(outcome) {
  let { findings, notes } = sortVerdicts(outcome.verdicts);
  return [
    ...outcome.failures.map(failure),
    ...findings.map((finding) => annotation("error", finding)),
    ...outcome.warnings.map(({ path, line, message }) => command("warning", { file: path, line, title: "hushgate" }, [message])),
    ...notes.map((note) => annotation("notice", note)),
    `${proofLine(outcome)}
`
  ].join(`
`);
}
function failure({ path, message }) {
  let text = path === null ? message : `could not look at ${path}: ${message}`;
  return command("error", { file: path, title: "hushgate could not look" }, [text]);
}
function annotation(kind, finding) {
  let { title, severity, confidence } = finding, advice = adviseOn(printableDeep(finding)).flatMap(({ label, text, more }) => [`${label}: ${text}`, ...more]), lines = [`${title} (${severity} · ${confidence})`, ...advice];
  return command(kind, { ...placeProperties(finding), title: `${title} (${finding.rule})` }, lines);
}
function placeProperties({ path, line, column, endLine, endColumn }) {
  return line === null ? { file: path } : column === null || endColumn === null || endLine !== line ? { file: path, line, endLine } : { file: path, line, col: column, endLine, endColumn: Math.max(column, endColumn - 1) };
}
function command(kind, properties, lines) {
  let list = Object.entries(properties).flatMap(([key, value]) => value == null ? [] : [`${key}=${escapeProperty(String(value))}`]);
  return `::${kind} ${list.join(",")}::${lines.map((line) => escapeData(printable(line))).join("%0A")}`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll(`
`, "%0A");
}
function escapeProperty(text) {
  return printable(escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C"));
}
export {
  githubReport
};
