// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  exitCode
} from "./chunk-6NEIMOHE.js";
import {
  sortVerdicts
} from "./chunk-PVVRU5JB.js";
import {
  toJson
} from "./chunk-K7ZSBATS.js";
import "./chunk-ILYTV6CI.js";
import "./chunk-42ZHIDB4.js";

// src/report/sarif.ts
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", BASE_ID = "SRCROOT", LEVELS = { critical: "error", high: "error", medium: "warning", low: "note", info: "note" }, SCORES = { critical: "9.5", high: "8.0", medium: "5.5", low: "3.0", info: "0.0" };
function sarifReport(outcome, context) {
  let sorted = sortVerdicts(outcome.verdicts), rules = ruleTable(sorted), run = {
    tool: { driver: { name: context.tool.name, version: context.tool.version, rules: [...rules.values()] } },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [BASE_ID]: { description: { text: "The folder the scan was started in." } } },
    invocations: [invocation(outcome)],
    results: results(sorted, [...rules.keys()]),
    properties: { subject: outcome.subject, scanned: scanned(outcome) }
  };
  return toJson({ $schema: SCHEMA, version: "2.1.0", runs: [run] });
}
function scanned({ filesScanned, bytesScanned, skipped }) {
  return { files: filesScanned, bytes: bytesScanned, skipped: skipped.map(({ path, reason }) => ({ path, reason })) };
}
function ruleTable({ findings, notes, allowed }) {
  let table = /* @__PURE__ */ new Map();
  for (let finding of [...findings, ...notes, ...allowed.map((item) => item.finding)])
    table.has(finding.rule) || table.set(finding.rule, descriptor(finding));
  return table;
}
function descriptor({ rule, title, check, severity, links }) {
  let help = links.docs ?? links.revoke;
  return {
    id: rule,
    shortDescription: { text: title },
    ...help === null ? {} : { helpUri: help },
    ...links.revoke === null ? {} : { help: { text: `Revoke it at ${links.revoke}` } },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ["security", "secrets", check], "security-severity": SCORES[severity] }
  };
}
function results({ findings, notes, allowed }, rules) {
  return [
    ...findings.map((finding) => result(finding, rules, [])),
    // SARIF 3.27.10: what is no failure has the level none.
    ...notes.map((note) => ({ ...result(note, rules, []), kind: "informational", level: "none" })),
    ...allowed.map(({ finding, because }) => result(finding, rules, [suppression(because)]))
  ];
}
function result(finding, rules, suppressions) {
  let { severity, confidence, check, preview, fix, also, name, via, facts, commit } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex: rules.indexOf(finding.rule),
    kind: "fail",
    level: LEVELS[severity],
    message: { text: [`${finding.title}: ${finding.why}.`, ...fix.slice(0, 1)].join(" ") },
    locations: [location(finding)],
    ...relatedLocations(finding),
    partialFingerprints: { "hushgate/v1": finding.fingerprint },
    suppressions,
    properties: { severity, confidence, check, preview, fix, also, name, via, facts, commit }
  };
}
function relatedLocations({ path, line, parts }) {
  if (parts === void 0) return {};
  let inside = line === null ? { line } : {};
  return { relatedLocations: parts.map((part, id) => ({ id, message: { text: part.title }, ...location({ path, ...part, ...inside }) })) };
}
function suppression({ kind, where, reason }) {
  return { kind: kind === "inline" ? "inSource" : "external", status: "accepted", justification: `${reason} (${kind}: ${where})` };
}
function location({
  path,
  line,
  column,
  endLine,
  endColumn
}) {
  let artifactLocation = artifact(path);
  if (line === null) return { physicalLocation: { artifactLocation } };
  let region = {
    startLine: line,
    ...column === null ? {} : { startColumn: column },
    ...endLine === null ? {} : { endLine },
    ...endColumn === null ? {} : { endColumn }
  };
  return { physicalLocation: { artifactLocation, region } };
}
function artifact(path) {
  let uri = path.replace(new RegExp("\\p{Surrogate}", "gu"), "�").split("/").map(encodeURIComponent).join("/"), drive = /^[A-Za-z]:\//.exec(path)?.[0];
  return drive !== void 0 ? { uri: `file:///${drive}${uri.slice(uri.indexOf("/") + 1)}` } : path.startsWith("/") ? { uri: `file://${uri}` } : { uri, uriBaseId: BASE_ID };
}
function invocation(outcome) {
  let ofSettings = (failure) => failure.stage === "settings";
  return {
    executionSuccessful: outcome.failures.length === 0,
    exitCode: exitCode(outcome),
    toolConfigurationNotifications: outcome.failures.filter(ofSettings).map(({ path, message }) => notification("error", path, message)),
    toolExecutionNotifications: [
      ...outcome.failures.filter((failure) => !ofSettings(failure)).map(({ path, message }) => notification("error", path, message)),
      ...outcome.warnings.map(({ path, line, message }) => notification("warning", path, message, line))
    ]
  };
}
function notification(level, path, message, line) {
  if (path === null) return { level, message: { text: message } };
  let region = line === void 0 ? {} : { region: { startLine: line } };
  return { level, message: { text: message }, locations: [{ physicalLocation: { artifactLocation: artifact(path), ...region } }] };
}
export {
  sarifReport
};
