// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  sortVerdicts
} from "./chunk-PVVRU5JB.js";
import {
  toJson
} from "./chunk-K7ZSBATS.js";

// src/report/schema.ts
var text = { type: "string" }, texts = { type: "array", items: text }, count = { type: "integer", minimum: 0 }, place = { type: ["integer", "null"], minimum: 1 }, address = { type: ["string", "null"], format: "uri" };
function described(schema, description) {
  return { ...schema, description };
}
function objectOf(properties, optional = []) {
  return { type: "object", required: Object.keys(properties).filter((key) => !optional.includes(key)), properties };
}
function listOf(items) {
  return { type: "array", items };
}
var FINDING_FIELDS = {
  rule: described(text, "Rule id, kebab-case. Ids of key rules contain private-key, of JWT rules jwt."),
  title: text,
  check: { enum: ["path", "size", "pattern", "entropy"] },
  severity: { enum: ["critical", "high", "medium", "low", "info"] },
  confidence: described({ enum: ["proven", "high", "medium", "low"] }, "proven: a checksum or structure of the format was verified."),
  path: described(text, "Relative to the folder the scan was started in, / between folders; bytes that are no UTF-8 as \\xNN."),
  line: described(place, "From 1; null for a finding about the file itself."),
  column: described(place, "From 1, in UTF-16 code units."),
  endLine: place,
  endColumn: described(place, "The column after the last character."),
  preview: described(text, "The value masked: at most its first 4 and last 2 characters, nothing of a short one."),
  fingerprint: described(text, "The same when lines move; no guess can be tested with it."),
  why: described(text, "Why it was believed."),
  fix: described(texts, "What to do here, most useful first."),
  also: described(texts, "Other rules that matched the same value."),
  name: described(text, "The variable or key the value is assigned to."),
  via: described(texts, "Decodings between the file and the value, outermost first."),
  facts: described(listOf(objectOf({ label: text, text })), "What the value tells of itself: account, issuer, expiry."),
  parts: described(
    listOf(
      objectOf({
        rule: { type: ["string", "null"] },
        title: text,
        line: place,
        column: place,
        endLine: place,
        endColumn: place,
        preview: text
      })
    ),
    "The other places of a credential of several parts: the id beside its key."
  ),
  links: objectOf({
    revoke: described(address, "Where the credential is revoked."),
    docs: described(address, "The issuer's page about this credential.")
  }),
  commit: described(
    objectOf({ id: text, author: text, date: described(text, "ISO 8601 with offset."), inHead: { type: "boolean" } }),
    "Where it was born; only in scans of a history or a range."
  )
}, OPTIONAL_FIELDS = ["name", "via", "facts", "parts", "commit"], finding = { $ref: "#/definitions/finding" }, because = objectOf({
  kind: { enum: ["not-added", "inline", "path", "value", "pointer", "baseline", "foreign"] },
  where: described(text, "A place to open: file:line, a configuration key, a commit."),
  reason: text
}), failure = objectOf({
  path: described({ type: ["string", "null"] }, "null where no single path is to blame."),
  stage: { enum: ["settings", "list", "read", "scan", "report"] },
  message: text
}), skip = objectOf({ path: text, reason: described(text, "Short and groupable: 'deleted', 'submodule'.") }), REPORT_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "hushgate report",
  ...objectOf({
    schemaVersion: { const: 1 },
    tool: objectOf({ name: { const: "hushgate" }, version: text }),
    subject: described(text, "What was looked at, in words."),
    findings: described(listOf(finding), "Exactly what makes the exit code 1."),
    notes: described(listOf(finding), "Worth a look; never change the exit code."),
    warnings: listOf(objectOf({ path: text, line: { type: "integer", minimum: 1 }, message: text }, ["line"])),
    allowed: described(listOf({ $ref: "#/definitions/allowed" }), "What was found and let pass, and why."),
    failures: described(listOf(failure), "What could not be looked at; any makes the exit code 2."),
    scanned: objectOf({ files: count, bytes: count, skipped: listOf(skip), elapsedMs: count }, ["elapsedMs"])
  }),
  definitions: {
    finding: objectOf(FINDING_FIELDS, OPTIONAL_FIELDS),
    allowed: objectOf({ ...FINDING_FIELDS, because }, OPTIONAL_FIELDS)
  }
};

// src/report/json.ts
function jsonReport(outcome, context) {
  return toJson(reportObject(outcome, context.tool));
}
function reportObject(outcome, { name, version }) {
  let { findings, notes, allowed } = sortVerdicts(outcome.verdicts);
  return {
    schemaVersion: 1,
    tool: { name, version },
    subject: outcome.subject,
    findings: findings.map(findingJson),
    notes: notes.map(findingJson),
    warnings: outcome.warnings.map(warningJson),
    allowed: allowed.map(allowedJson),
    failures: outcome.failures.map(({ path, stage, message }) => ({ path, stage, message })),
    scanned: {
      files: outcome.filesScanned,
      bytes: outcome.bytesScanned,
      skipped: outcome.skipped.map(({ path, reason }) => ({ path, reason })),
      elapsedMs: Math.round(outcome.elapsedMs)
    }
  };
}
var FIELDS = [
  "rule",
  "title",
  "check",
  "severity",
  "confidence",
  "path",
  "line",
  "column",
  "endLine",
  "endColumn",
  "preview",
  "fingerprint",
  "why",
  "fix",
  "also",
  "name",
  "via",
  "facts",
  "parts",
  "links",
  "commit"
];
function findingJson(finding2) {
  let fields = Object.fromEntries(FIELDS.filter((field) => finding2[field] !== void 0).map((field) => [field, finding2[field]])), parts = finding2.parts === void 0 ? {} : { parts: finding2.parts.map(reportedPart) };
  return { ...fields, ...parts };
}
function reportedPart({ rule, title, line, column, endLine, endColumn, preview }) {
  return { rule, title, line, column, endLine, endColumn, preview };
}
function allowedJson({ finding: finding2, because: { kind, where, reason } }) {
  return { ...findingJson(finding2), because: { kind, where, reason } };
}
function warningJson({ path, line, message }) {
  return { path, ...line === void 0 ? {} : { line }, message };
}

export {
  jsonReport,
  reportObject,
  reportedPart
};
