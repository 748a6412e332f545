// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  adviseOn,
  commitText,
  countWords,
  proofLine
} from "./chunk-WNH7CI5V.js";
import {
  exitCode
} from "./chunk-6NEIMOHE.js";
import {
  sortVerdicts
} from "./chunk-PVVRU5JB.js";
import {
  printableDeep
} from "./chunk-K7ZSBATS.js";
import "./chunk-ILYTV6CI.js";
import "./chunk-42ZHIDB4.js";

// src/report/human/shell.ts
function shellWord(word) {
  return /^[\w./@%+=:,-]+$/.test(word) ? word : /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}

// src/report/human/env-files.ts
function isEnvFile({ rule, via }) {
  return rule === "env-file" && via === void 0;
}
function envFilesBlock(findings, facts, paint) {
  let label = (text) => `  ${paint("dim", text.padEnd(6))}`, paths = [...new Set(findings.map((finding) => finding.path))];
  return [
    "ERROR: .env files must NOT be committed!",
    `Blocked files: ${paths.join(", ")}`,
    "",
    "If you need to store configuration templates:",
    "  1. Add values to .env.example instead",
    "  2. Ensure .env is in .gitignore",
    "  3. Use git rm --cached .env if already tracked",
    "",
    ...factLines(paths, facts),
    ...findings.flatMap(({ path, commit }) => commit === void 0 ? [] : [`${label("commit")} ${path}: ${commitText(commit)}`]),
    ...findings.map(({ path, why }) => `${label("why")} ${path}: ${why}`),
    `${label("allow")} a template? add its name to env.templates, anything else to allow.paths, in the configuration`
  ];
}
function factLines(paths, facts) {
  let tracked = paths.filter((path) => facts?.tracked.includes(path)), uncovered = paths.filter((path) => facts?.uncovered.includes(path));
  return [
    ...tracked.length === 0 ? [] : [`Already tracked: ${tracked.join(", ")}  ->  git rm --cached -- ${tracked.map(shellWord).join(" ")}`],
    ...uncovered.length === 0 ? [] : [`Not covered by .gitignore: ${uncovered.join(", ")}`]
  ];
}

// src/report/human/paint.ts
var CODES = {
  bold: ["1", "22"],
  dim: ["2", "22"],
  red: ["31", "39"],
  yellow: ["33", "39"],
  alarm: ["1;31", "22;39"]
};
function makePaint(color) {
  return color ? (style, text) => `\x1B[${CODES[style][0]}m${text}\x1B[${CODES[style][1]}m` : (_style, text) => text;
}
function severityStyle(severity) {
  return severity === "critical" || severity === "high" ? "alarm" : severity === "medium" ? "yellow" : "dim";
}

// src/report/human/units.ts
function bytesInWords(bytes) {
  if (bytes < 1e3) return countOf(bytes, "byte");
  let size = bytes / 1e3;
  for (let unit of ["KB", "MB", "GB"]) {
    if (size < 999.5) return `${rounded(size)} ${unit}`;
    size /= 1e3;
  }
  return `${rounded(size)} TB`;
}
function durationInWords(ms) {
  if (ms < 999.5) return `${Math.max(0, Math.round(ms))} ms`;
  let seconds = ms / 1e3;
  return seconds < 59.5 ? `${rounded(seconds)} s` : `${Math.floor(Math.round(seconds) / 60)} min ${Math.round(seconds) % 60} s`;
}
function countOf(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function rounded(size) {
  return size < 9.95 ? size.toFixed(1).replace(/\.0$/, "") : String(Math.round(size));
}
var WIDE = new RegExp(
  "[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}]",
  "u"
), NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
function columnsOf(text) {
  let columns = 0;
  for (let char of text)
    NO_WIDTH.test(char) || (columns += WIDE.test(char) ? 2 : 1);
  return columns;
}

// src/report/human/finding.ts
var MAX_COLUMNS = 100, GUTTER_COLUMNS = 7;
function placeOf(finding) {
  return finding.line === null ? finding.path : `${finding.path}:${finding.line}:${finding.column ?? 1}`;
}
function findingLine(finding) {
  let inside = finding.line === null && finding.via !== void 0 ? `, in ${finding.via.join(", ")}` : "";
  return `${placeOf(finding)}  ${finding.title} (${finding.rule})${inside}`;
}
function findingBlock(finding, paint, width) {
  return [
    headline(finding, paint, Math.min(width, MAX_COLUMNS)),
    ...finding.excerpt === null ? [] : excerptLines(finding.excerpt, paint, width - GUTTER_COLUMNS),
    ...adviseOn(finding).flatMap((advice) => adviceLines(advice, paint))
  ];
}
function headline(finding, paint, width) {
  let place = placeOf(finding), grade = `${finding.severity} · ${finding.confidence}`, gap = Math.max(2, width - columnsOf(`${place}  ${finding.title}`) - columnsOf(grade));
  return `${paint("bold", place)}  ${finding.title}${" ".repeat(gap)}${paint(severityStyle(finding.severity), grade)}`;
}
function adviceLines({ label, text, more }, paint) {
  return [`  ${paint("dim", label.padEnd(6))} ${text}`, ...more.map((line) => `         ${line}`)];
}
function excerptLines(excerpt, paint, room) {
  let { text, start, end } = crop(excerpt, Math.max(room, 20)), before = " ".repeat(columnsOf(text.slice(0, start))), marks = "~".repeat(Math.max(1, columnsOf(text.slice(start, end))));
  return [
    `${paint("dim", `${String(excerpt.line).padStart(4)} │`)} ${text}`,
    `${paint("dim", `${" ".repeat(Math.max(4, String(excerpt.line).length))} │`)} ${before}${paint("red", marks)}`
  ];
}
function crop({ text, start, end }, room) {
  if (text.length <= room) return { text, start, end };
  let from = start + Math.min(end - start, room >> 1) <= room - 1 ? 0 : start - (room >> 2), head = from > 0 ? "…" : "", tail = from + room - head.length < text.length ? "…" : "", to = from + room - head.length - tail.length, shift = head.length - from;
  return { text: head + text.slice(from, to) + tail, start: start + shift, end: Math.min(end, to) + shift };
}

// src/report/human/summary.ts
var MAX_NOTES = 5, MAX_WARNINGS = 20, STDIN = "<stdin>", STAGES = {
  settings: "read the settings",
  list: "list what to look at",
  read: "read the content",
  scan: "scan",
  report: "write the report"
};
function noteLines(notes, thorough) {
  let lines = notes.map((note) => `note: ${findingLine(note)}: ${note.why}`);
  return thorough ? lines : capped(lines, MAX_NOTES, "--thorough / --format json shows them");
}
function warningLines(warnings) {
  let lines = warnings.map(({ path, line, message }) => `warning: ${path}${line === void 0 ? "" : `:${line}`}: ${message}`);
  return capped(lines, MAX_WARNINGS, "--format json shows them");
}
function allowedLines(allowed, guardsCommit) {
  let older = allowed.filter(({ because }) => because.kind === "not-added").length, kinds = allowed.map(({ because }) => because.kind).filter((kind) => kind !== "not-added"), change = guardsCommit ? "commit" : "change";
  return [
    ...older === 0 ? [] : [`${countOf(older, "older finding")} on lines that this ${change} does not touch`],
    ...kinds.length === 0 ? [] : [`${countOf(kinds.length, "finding")} allowed (${countWords(kinds)})`]
  ];
}
function failureLines(failures, paint) {
  return failures.map(
    ({ path, stage, message }) => paint("red", path === null ? `could not ${STAGES[stage]}: ${message}` : `could not look at ${path}: ${message}`)
  );
}
function summaryLine(outcome, findings) {
  let found = findings.length === 0 ? "no findings" : countOf(findings.length, "finding"), scanned = `${countOf(outcome.filesScanned, "file")} (${bytesInWords(outcome.bytesScanned)}, ${durationInWords(outcome.elapsedMs)})`, isCommitted = findings.length > 0 && findings.every((finding) => finding.commit !== void 0), subject = outcome.guardsCommit && !isCommitted ? "" : `: ${outcome.subject}`, failed = outcome.failures.length, unseen = failed === 0 ? "" : ` Not everything was looked at: ${countOf(failed, "failure")}.`, stopped = outcome.guardsCommit && !isCommitted && (failed > 0 || findings.length > 0) ? " Nothing was committed." : "";
  return `${found} in ${scanned}${subject}.${unseen}${stopped}${explainHint(findings, outcome.subject)}`;
}
function explainHint(findings, subject) {
  let first = findings.find((finding) => finding.line !== null && finding.path !== STDIN && finding.commit?.inHead !== !1);
  return first === void 0 || [first.path, `${first.path}:${first.line}`].includes(subject) ? "" : `   hushgate explain ${shellWord(`${first.path}:${first.line}`)}`;
}
function capped(lines, most, wayOut) {
  return lines.length <= most ? lines : [...lines.slice(0, most), `and ${lines.length - most} more; ${wayOut}`];
}

// src/report/human/index.ts
var MAX_BLOCKS = 50;
function humanReport(raw, context) {
  let outcome = printableDeep(raw), proof = `${proofLine(outcome)}
`;
  if (exitCode(outcome) === 0 && outcome.guardsCommit && !context.thorough) return `${outcome.subject}: ${proof}`;
  if (exitCode(outcome) === 0 && context.quiet) return proof;
  let paint = makePaint(context.color), sorted = sortVerdicts(outcome.verdicts);
  return `${[
    ...findingGroups(sorted.findings, outcome, paint, context.width),
    context.quiet ? [] : asideLines(sorted, outcome, context),
    failureLines(outcome.failures, paint),
    [summaryLine(outcome, sorted.findings)]
  ].filter((lines) => lines.length > 0).map((lines) => lines.join(`
`)).join(`

`)}
${proof}`;
}
function findingGroups(findings, outcome, paint, width) {
  let envFiles = findings.filter(isEnvFile), others = findings.filter((finding) => !isEnvFile(finding));
  return [
    ...envFiles.length === 0 ? [] : [envFilesBlock(envFiles, outcome.envFacts, paint)],
    ...others.slice(0, MAX_BLOCKS).map((finding) => findingBlock(finding, paint, width)),
    others.slice(MAX_BLOCKS).map(findingLine)
  ];
}
function asideLines(sorted, outcome, context) {
  return [
    ...noteLines(sorted.notes, context.thorough),
    ...warningLines(outcome.warnings),
    ...allowedLines(sorted.allowed, outcome.guardsCommit)
  ];
}
export {
  humanReport
};
