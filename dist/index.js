// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  Reading,
  absolutePath,
  attempt,
  blobSizes,
  fileFailure,
  findDirectives,
  hideValues,
  measureFile,
  readBlobs,
  readFiles
} from "./chunks/chunk-ZY3UP372.js";
import {
  listAll
} from "./chunks/chunk-OSR3NQCN.js";
import {
  commitChanges,
  commitInfos,
  decodeName,
  indexFiles,
  isShallow,
  listCommits,
  modifiedFiles,
  parseRawHeader,
  rangeEnd,
  rangeStarts,
  splitNul,
  treeFiles,
  uncoveredByIgnore,
  untrackedFiles
} from "./chunks/chunk-M22EDK2W.js";
import {
  DELETED,
  GitError,
  askGit,
  changedPaths,
  countCommits,
  nameTest,
  namesWithout,
  readFailure,
  runAndWait,
  wholeAnswer
} from "./chunks/chunk-O7F3Y3QN.js";
import {
  nameTest as nameTest2,
  readTest
} from "./chunks/chunk-I3JAQXK7.js";
import {
  NAMED,
  later,
  loadChecks,
  looksInside,
  memberKey,
  scanEntries,
  scanText
} from "./chunks/chunk-A3CD63NN.js";
import {
  loadSettings,
  mayConfigure,
  sourceOf,
  toCommandLine
} from "./chunks/chunk-GVMELCCM.js";
import "./chunks/chunk-Y5UWAFFR.js";
import {
  ownRules,
  ruleSets
} from "./chunks/chunk-VHU3PML2.js";
import "./chunks/chunk-DRL6LFTM.js";
import {
  joined
} from "./chunks/chunk-OO2ZIW66.js";
import {
  isShowcase
} from "./chunks/chunk-DZSI7TVV.js";
import {
  isOnlyCode,
  isProgram
} from "./chunks/chunk-NWKB2TQK.js";
import {
  boundFor,
  secretName
} from "./chunks/chunk-IZ54TULD.js";
import "./chunks/chunk-XKYFQQMN.js";
import "./chunks/chunk-B2LGW3TS.js";
import "./chunks/chunk-6TVZJGYX.js";
import {
  maskValue
} from "./chunks/chunk-ZZ7VZEOO.js";
import "./chunks/chunk-WKQDENCD.js";
import "./chunks/chunk-NUCFZ457.js";
import {
  gitleaksRules,
  secretlintName,
  secretlintRules
} from "./chunks/chunk-AWF7BHSA.js";
import {
  loadGlobs
} from "./chunks/chunk-AXI7S22V.js";
import {
  asBuffer,
  findLineStarts,
  lineIndexAt,
  lineSpan,
  openText
} from "./chunks/chunk-QUR5WOD3.js";
import "./chunks/chunk-LMWZE53T.js";
import {
  compileLinear,
  loadLinear
} from "./chunks/chunk-4HWD7DSJ.js";
import "./chunks/chunk-G7VNC4VH.js";
import {
  CHECK_NAMES,
  EXIT,
  STAND_IN
} from "./chunks/chunk-4QLWZYNY.js";
import "./chunks/chunk-GNHIERMY.js";
import {
  ConfigError
} from "./chunks/chunk-DGQP6LME.js";
import "./chunks/chunk-TS52KRTI.js";
import {
  wholeKind
} from "./chunks/chunk-HCMXL37Y.js";
import "./chunks/chunk-5XXBF23Y.js";

// src/report/exit.ts
function exitCode(outcome) {
  return outcome.failures.length > 0 ? EXIT.failed : outcome.verdicts.some((verdict) => verdict.kept === "finding") ? EXIT.findings : EXIT.clean;
}

// src/report/order.ts
function sortVerdicts(verdicts) {
  let sorted = { findings: [], notes: [], allowed: [] };
  for (let verdict of [...verdicts].sort((a, b) => compareFindings(a.finding, b.finding)))
    verdict.kept === !1 ? sorted.allowed.push({ finding: verdict.finding, because: verdict.because }) : sorted[verdict.kept === "note" ? "notes" : "findings"].push(verdict.finding);
  return sorted;
}
function compareFindings(a, b) {
  return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compareText(a.rule, b.rule) || compareText(a.commit?.id ?? "", b.commit?.id ?? "");
}
function compareText(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}

// src/report/printable.ts
function mapStrings(value, change, inExcerpt = !1) {
  return deep(value, change, inExcerpt);
}
function deep(value, change, inExcerpt) {
  return typeof value == "string" ? change(value, inExcerpt) : Array.isArray(value) ? value.map((item) => deep(item, change, inExcerpt)) : value === null || typeof value != "object" ? value : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deep(item, change, inExcerpt || key === "excerpt")]));
}

// src/report/schema.ts
var SCHEMA_VERSION = 1, text = { type: "string" }, texts = { type: "array", items: text }, count = { type: "integer", minimum: 0 }, place = { type: ["integer", "null"], minimum: 1 }, address = { type: ["string", "null"], format: "uri" };
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
  check: { enum: [...CHECK_NAMES] },
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
}), skip = objectOf({ path: text, reason: described(text, "Short and groupable: 'deleted', 'submodule'.") }), warning = objectOf({ path: text, line: { type: "integer", minimum: 1 }, message: text }, ["line"]), shard = objectOf({
  index: described({ type: "integer", minimum: 1 }, "From 1."),
  count: { type: "integer", minimum: 1 },
  subject: described(text, "The whole, in words."),
  files: described(count, "To be looked at in this part."),
  filesTotal: described(count, "And in all parts."),
  settings: described(text, "A digest of what decides over the findings; the same in all parts."),
  listing: described(text, "A digest of what the parts are made of; the same in all parts."),
  allows: described(
    listOf(
      objectOf({
        kind: { enum: ["configuration", "baseline", "foreign"] },
        key: described(text, "Tells the allows of one place apart."),
        used: { type: "boolean" },
        unused: described(warning, "What is to be said where no part used it.")
      })
    ),
    "Whether allows that hold for all parts let something pass in this one; only in scans of every file."
  ),
  envFacts: described({ ...objectOf({ tracked: texts, uncovered: texts }), type: ["object", "null"] }, "Of blocked .env files.")
}), REPORT_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "hushgate report",
  ...objectOf(
    {
      schemaVersion: { const: SCHEMA_VERSION },
      tool: objectOf({ name: { const: "hushgate" }, version: text }),
      subject: described(text, "What was looked at, in words."),
      findings: described(listOf(finding), "Exactly what makes the exit code 1."),
      notes: described(listOf(finding), "Worth a look; never change the exit code."),
      warnings: listOf(warning),
      allowed: described(listOf({ $ref: "#/definitions/allowed" }), "What was found and let pass, and why."),
      failures: described(listOf(failure), "What could not be looked at; any makes the exit code 2."),
      scanned: objectOf({ files: count, bytes: count, skipped: listOf(skip), elapsedMs: count }, ["elapsedMs"]),
      shard: described(shard, "Only of a part (--shard): what hushgate merge needs.")
    },
    ["shard"]
  ),
  definitions: {
    finding: objectOf(FINDING_FIELDS, OPTIONAL_FIELDS),
    allowed: objectOf({ ...FINDING_FIELDS, because }, OPTIONAL_FIELDS)
  }
};

// src/report/json.ts
function reportObject(outcome, { name, version }) {
  let { findings, notes, allowed } = sortVerdicts(outcome.verdicts);
  return {
    schemaVersion: SCHEMA_VERSION,
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
    },
    ...outcome.shard === null ? {} : { shard: shardJson(outcome.shard, outcome.envFacts) }
  };
}
function shardJson(shard2, envFacts3) {
  let { index, count: count2, subject, files, filesTotal, settings, listing } = shard2, allows2 = shard2.allows.map(({ kind, key, used, unused }) => ({ kind, key, used, unused: warningJson(unused) }));
  return { index, count: count2, subject, files, filesTotal, settings, listing, allows: allows2, envFacts: envFacts3 };
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

// src/policy/added.ts
var LF = 10, CR = 13;
function addedLines(newBytes, olds, kind) {
  let lines = splitLines(newBytes), numbering = { lines, heads: /* @__PURE__ */ new Map(), next: [], samples: [] }, numbers = numberLines(numbering), had = countOld(numbering, olds, kind), seen = new Uint32Array(had.length), flags = new Uint8Array(lines.starts.length);
  return numbers.forEach((number, line) => {
    seen[number] = seen[number] + 1, flags[line] = seen[number] > had[number] ? 1 : 0;
  }), touches(lines.starts, flags);
}
function touches(starts2, flags) {
  return (span) => {
    let last = lineIndexAt(starts2, Math.max(span.start, span.end - 1));
    for (let line = lineIndexAt(starts2, span.start); line <= last; line++) if (flags[line] === 1) return !0;
    return !1;
  };
}
function splitLines(bytes) {
  let starts2 = findLineStarts(bytes), count2 = starts2[starts2.length - 1] === bytes.length ? starts2.length - 1 : starts2.length;
  return { buffer: asBuffer(bytes), starts: starts2, count: count2 };
}
function lineEnd({ buffer, starts: starts2 }, line) {
  let start = starts2[line], end = starts2[line + 1] ?? buffer.length;
  for (; end > start && (buffer[end - 1] === LF || buffer[end - 1] === CR); ) end--;
  return end;
}
function numberLines(numbering) {
  let { lines, heads, next, samples } = numbering, numbers = new Uint32Array(lines.count);
  for (let line = 0; line < lines.count; line++) {
    let hash = hashLine(lines, line), number = findNumber(numbering, lines, line, hash);
    number === -1 && (number = samples.push(line) - 1, next.push(heads.get(hash) ?? -1), heads.set(hash, number)), numbers[line] = number;
  }
  return numbers;
}
function countOld(numbering, olds, kind) {
  let had = new Uint32Array(numbering.samples.length);
  for (let old of olds) {
    let counts = countLines(numbering, splitLines(old));
    for (let i = 0; i < had.length; i++) {
      let [before, now] = [had[i], counts[i]];
      had[i] = kind === "parents" ? Math.max(before, now) : before + now;
    }
  }
  return had;
}
function countLines(numbering, lines) {
  let counts = new Uint32Array(numbering.samples.length);
  for (let line = 0; line < lines.count; line++) {
    let number = findNumber(numbering, lines, line, hashLine(lines, line));
    number !== -1 && (counts[number] = counts[number] + 1);
  }
  return counts;
}
function findNumber({ lines: own, heads, next, samples }, lines, line, hash) {
  let [start, end] = [lines.starts[line], lineEnd(lines, line)];
  for (let number = heads.get(hash) ?? -1; number !== -1; number = next[number]) {
    let sample = samples[number];
    if (own.buffer.compare(lines.buffer, start, end, own.starts[sample], lineEnd(own, sample)) === 0) return number;
  }
  return -1;
}
function hashLine(lines, line) {
  let end = lineEnd(lines, line), hash = 2166136261;
  for (let at = lines.starts[line]; at < end; at++) hash = Math.imul(hash ^ lines.buffer[at], 16777619);
  return hash | 0;
}

// src/policy/old.ts
async function compareWithOld(source, sightings) {
  let changed = sightings.filter(({ entry }) => entry.previous), withSize = new Set(changed.filter(({ finding: finding2 }) => finding2.check === "size").map(({ entry }) => entry)), texts2 = new Set(changed.flatMap(({ finding: finding2, text: text2 }) => text2 && (finding2.span || text2.member) ? [text2] : [])), sizes = source.previousSizes([...withSize]), olds = await source.previousBytes([...texts2]), added = new Map(
    [...texts2].map((text2) => [text2, addedLines(text2.bytes, olds.get(text2) ?? [], text2.entry.previous?.kind ?? "parents")])
  );
  return sightings.map(({ finding: finding2, entry, text: text2, isOld }) => {
    let isAdded = text2 && finding2.span ? added.get(text2) ?? null : null, isOldMember = text2?.member !== void 0 && (olds.get(text2) ?? []).some((old) => Buffer.compare(old, text2.bytes) === 0);
    return { finding: finding2, entry, text: text2, isAdded, grew: isOldMember || isOld ? !1 : madeByChange(finding2, entry, sizes.get(entry) ?? []) };
  });
}
function madeByChange(finding2, entry, oldSizes2) {
  return !entry.previous || finding2.span ? null : finding2.check === "size" ? hasGrown(entry, oldSizes2) : finding2.check === "pattern" ? entry.previous.kind !== "parents" : null;
}
function hasGrown(entry, oldSizes2) {
  return entry.previous?.kind === "removed" ? !entry.previous.blobIds.includes(entry.blobId ?? "") : oldSizes2.every((size) => size < (entry.sizeBytes ?? 0));
}

// src/policy/baseline-file.ts
import { readFileSync, statSync } from "node:fs";
import { relative } from "node:path";

// src/policy/baseline.ts
var BaselineError = class extends Error {
  name = "BaselineError";
};
function parseBaseline(text2, fileName) {
  let entries = /* @__PURE__ */ new Map();
  return text2.replace(/^\uFEFF/, "").split(/\r?\n/).forEach((content, index) => {
    let line = index + 1;
    if (/^\s*(?:#|$)/.test(content)) return;
    let entry = { ...parseEntry(content, `${fileName}:${line}`), line }, twin = entries.get(entry.fingerprint);
    if (twin && (twin.reason !== entry.reason || twin.expires !== entry.expires))
      throw new BaselineError(
        `${fileName}:${line}: the fingerprint of line ${twin.line} with another reason or date: keep one of the two`
      );
    twin || entries.set(entry.fingerprint, entry);
  }), { fileName, entries };
}
function parseEntry(content, where) {
  if (/^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(content))
    throw new BaselineError(`${where}: a merge conflict: keep the entries of both sides and take the marker lines out`);
  let cut = content.search(/[ \t]--(?:[ \t]|$)/), [fingerprint, ...options] = content.slice(0, cut === -1 ? void 0 : cut).split(/[ \t]+/).filter((word) => word !== ""), reason = cut === -1 ? "" : content.slice(cut + 3).trim();
  if (fingerprint === void 0 || reason === "")
    throw new BaselineError(`${where}: an entry is "<fingerprint>  -- <reason>": say after "--" why this is no secret`);
  return { fingerprint, reason, expires: parseExpiry(options, where) };
}
function parseExpiry(options, where) {
  let [option, ...more] = options;
  if (option === void 0) return null;
  if (!option.startsWith("expires:") || more.length > 0)
    throw new BaselineError(`${where}: between fingerprint and "--" only expires:YYYY-MM-DD may stand`);
  return checkedDate(option.slice(8), `${where}: `);
}
function checkedDate(date, where) {
  let time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date)
    throw new BaselineError(`${where}an expiry is a day of the calendar, as in expires:2027-01-31`);
  return date;
}
function hasExpired(entry, today) {
  return entry.expires !== null && entry.expires < today;
}

// src/policy/baseline-file.ts
function loadBaseline(file, cwd) {
  if (file === null) return null;
  let shown = relative(cwd, file) || file, text2;
  try {
    if (!statSync(file).isFile()) throw new Error("it is no regular file");
    text2 = readFileSync(file, "utf8");
  } catch (error) {
    let message = error.code === "ENOENT" ? 'there is no such baseline; make one with  hushgate baseline write --reason "…"' : `the baseline cannot be read: ${error.message}`;
    throw new BaselineError(`${shown}: ${message}`);
  }
  return parseBaseline(text2, shown);
}

// src/policy/inline.ts
var UNKNOWN = 'this allow names a rule that does not exist: "hushgate rules" lists the ids';
function directivesFor(finding2, directives) {
  return directives.filter((directive) => allows(directive, finding2));
}
function inlineReason(directive) {
  return { kind: "inline", where: `${directive.path}:${directive.line}`, reason: directive.reason };
}
function allows(directive, finding2) {
  let { span } = finding2;
  return span === null || finding2.line === null || directive.problem !== null || !namesRule(directive.rules, finding2.rule) || directive.tokens.some((token2) => token2.start < span.end && token2.end > span.start) ? !1 : directive.kind === "block" ? surrounds(directive, span) : isBeside(directive, finding2, span);
}
function surrounds({ tokens: [open, close] }, span) {
  return open !== void 0 && close !== void 0 && open.end <= span.start && span.end <= close.start;
}
function isBeside({ line, target, tokens, rules }, finding2, span) {
  let starts2 = startLines(finding2, span, namesEveryRule(rules));
  return starts2.includes(line) || starts2.includes(target) ? !0 : line === finding2.endLine && (tokens[0]?.start ?? 0) >= span.end;
}
function startLines({ line, parts }, span, isKeyOnly) {
  return parts === void 0 ? [line] : parts.filter((part) => !isKeyOnly || part.span.start === span.start).map((part) => part.line);
}
function directiveWarnings(directives, knownRules) {
  return directives.flatMap(({ path, line, rules, problem }) => {
    if (problem !== null) return [{ path, line, message: problem }];
    let isKnown = (rule) => knownRules === null || namesEveryRule([rule]) || knownRules.has(rule);
    return rules.every(isKnown) ? [] : [{ path, line, message: UNKNOWN }];
  });
}
function namesRule(rules, rule) {
  return namesEveryRule(rules) || rules.includes(rule);
}
function namesEveryRule(rules) {
  return rules.length === 0 || rules.includes("*") || rules.includes("all");
}

// src/policy/foreign/uses.ts
function foreignKey(where) {
  return JSON.stringify(["foreign", where]);
}
function foreignUses({ ignores, secrets }, used) {
  return [...ignores.filter(({ commit }) => commit === null), ...[...secrets.values()].flat()].map(({ where }) => where).map((where) => {
    let [, path = where, line] = /^(.+):(\d+)$/s.exec(where) ?? [], key = foreignKey(where);
    return { kind: "foreign", key, used: used.has(key), unused: { path, ...line ? { line: Number(line) } : {}, message: "" } };
  });
}
function unusedForeign(uses) {
  let files = /* @__PURE__ */ new Map();
  for (let { used, unused } of uses) {
    let file = files.get(unused.path) ?? { all: 0, unused: [] };
    file.all++, used || file.unused.push(unused.line), files.set(unused.path, file);
  }
  return [...files].flatMap(([path, { all, unused }]) => unused.length === 0 ? [] : [{ path, message: sentence(all, unused) }]);
}
function sentence(all, unused) {
  let lines = [...new Set(unused)], more = lines.length > 5 ? ", …" : "";
  return `${unused.length} of ${all} entries cover nothing that hushgate finds (line ${lines.slice(0, 5).join(", ")}${more})`;
}

// src/policy/ledger.ts
function newLedger() {
  return { met: /* @__PURE__ */ new Map(), used: /* @__PURE__ */ new Set(), said: /* @__PURE__ */ new Set(), settings: /* @__PURE__ */ new WeakSet() };
}
function notSaidYet(ledger, warnings) {
  return warnings.filter((warning2) => {
    let key = JSON.stringify([warning2.path, warning2.line, warning2.message]);
    return ledger.said.size < ledger.said.add(key).size;
  });
}
function collectDirectives(text2, settings, ledger, rules) {
  meetSettings(ledger, settings);
  let directives = findDirectives(text2);
  for (let directive of directives)
    directive.problem === null && meet(ledger, directiveKey(directive), { kind: "inline", rules: directive.rules, isForFiles: !1 }, directive);
  return { isAny: directives.length > 0, warnings: notSaidYet(ledger, directiveWarnings(directives, rules.known)) };
}
function allowUses(ledger, settings, baseline, rules) {
  meetSettings(ledger, settings);
  let own = [...ledger.met].filter(([, met]) => hadASay(met, rules)), foreign = settings.foreign === void 0 || !settings.checks.includes("pattern") || !settings.checks.includes("entropy") ? [] : foreignUses(settings.foreign, ledger.used);
  return [
    ...own.map(([key, { kind, unused }]) => ({ kind, key, used: ledger.used.has(key), unused })),
    ...foreign,
    ...baselineUses(ledger, baseline, rules)
  ];
}
function baselineUses({ used }, baseline, rules) {
  return [...baseline?.entries.values() ?? []].flatMap(({ fingerprint, line }) => {
    let rule = fingerprint.slice(0, fingerprint.indexOf(":"));
    if (rules.ran !== null && !rules.ran.has(rule)) return [];
    let unused = { path: baseline?.fileName ?? "", line, message: `no longer found: ${fingerprint}; take the line out` };
    return [{ kind: "baseline", key: baselineKey(fingerprint), used: used.has(baselineKey(fingerprint)), unused }];
  });
}
function hadASay({ rules, isForFiles }, { known, ran }) {
  return ran === null ? !0 : namesEveryRule(rules) ? !isForFiles || known !== null && [...known].every((rule) => ran.has(rule)) : rules.every((rule) => ran.has(rule));
}
function meetSettings(ledger, settings) {
  if (ledger.settings.has(settings)) return;
  ledger.settings.add(settings);
  let { paths, values, pointers } = settings.allow, kind = { kind: "configuration" };
  for (let allow of paths) meet(ledger, configuredKey(allow), { ...kind, rules: allow.rules, isForFiles: !0 }, placeOf(allow));
  for (let allow of [...values, ...pointers])
    meet(ledger, configuredKey(allow), { ...kind, rules: allow.rules, isForFiles: !1 }, placeOf(allow));
}
function meet(ledger, key, met, { path, line }) {
  let place2 = line === void 0 ? { path } : { path, line };
  ledger.met.set(key, { ...met, unused: { ...place2, message: "this allow let nothing pass: take it out" } });
}
function placeOf({ where }) {
  let [, path, line] = /^(.+):(\d+)$/s.exec(where) ?? [];
  return path === void 0 ? { path: where } : { path, line: Number(line) };
}
function directiveKey({ kind, path, line, rules }) {
  return JSON.stringify([kind, path, line, rules]);
}
function configuredKey(allow) {
  return JSON.stringify(allow, Object.keys(allow).sort());
}
function baselineKey(fingerprint) {
  return JSON.stringify(["baseline", fingerprint]);
}

// src/policy/excuse.ts
function excuse(failures, settingsFor, ledger) {
  let kept = [], skipped = [];
  for (let failure2 of failures) {
    let allows2 = fittingAllows(failure2, settingsFor);
    for (let allow of allows2) ledger.used.add(configuredKey(allow));
    failure2.path === null || allows2[0] === void 0 ? kept.push(failure2) : skipped.push({ path: failure2.path, reason: `${failure2.rule} allowed: ${allows2[0].reason}` });
  }
  return { failures: kept, skipped };
}
function fittingAllows({ path, rule }, settingsFor) {
  if (path === null || rule === void 0) return [];
  let { allow, globs } = settingsFor(path);
  return allow.paths.filter(({ glob, rules }) => namesRule(rules, rule) && globs(path, [glob]));
}

// src/policy/foreign/search.ts
function makeSearch() {
  let plain = /* @__PURE__ */ new Map(), compiled = /* @__PURE__ */ new Map();
  return (pattern, text2, linear = {}) => {
    if (Object.hasOwn(linear, pattern)) {
      let form = compiled.get(pattern) ?? inLinearTime(linear[pattern]);
      return compiled.set(pattern, form), form.then((regex2) => regex2.test(text2));
    }
    let regex = plain.get(pattern) ?? new RegExp(pattern);
    return plain.set(pattern, regex), regex.test(text2);
  };
}
async function inLinearTime(form) {
  return await loadLinear(), compileLinear(form);
}

// src/policy/pointer.ts
async function openDocument(text2) {
  let format = formatOf(text2), { parse } = format === "JSON" ? await import("./chunks/json-VJBW27S3.js") : await import("./chunks/yaml-RPYKUXUC.js"), parsed = await parse(text2.content);
  if ("locate" in parsed) return parsed;
  let line = parsed.errorAt === null ? "" : ` (line ${text2.firstLine + lineIndexAt(text2.lineStarts, parsed.errorAt)})`;
  return { problem: `this file could not be parsed as ${format}${line}, so no allow by pointer counts in it: repair it or allow by path` };
}
function formatOf(text2) {
  return /\.ya?ml$/i.test(text2.entry.path) ? "YAML" : /json[c5]?$/i.test(text2.entry.path) || /^\s*[[{]/.test(text2.content) ? "JSON" : "YAML";
}
function pointerParts(pointer) {
  return pointer === "" ? [] : !pointer.startsWith("/") || /~(?![01])/.test(pointer) ? null : pointer.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function pointerHolds(document, pointer, span) {
  let parts = pointerParts(pointer);
  return parts !== null && document.locate(parts).some((value) => value.start <= span.start && span.end <= value.end);
}

// src/policy/value.ts
function makeValueTest() {
  let compiled = /* @__PURE__ */ new Map();
  return ({ pattern, linear }, text2, span) => {
    let whole = compiled.get(pattern) ?? (linear === void 0 ? null : compileLinear(linear)) ?? new RegExp(`^(?:${pattern})$`, "s");
    return compiled.set(pattern, whole), whole.test(asBuffer(text2.bytes).toString("utf8", span.start, span.end));
  };
}

// src/foreign/rule-list.ts
function listsRule(list, rules) {
  return list.length === 0 || list.some((each) => names(each, rules));
}
function names(each, rules) {
  return each.startsWith("gitleaks:") ? gitleaksFinds(each.slice(9), rules) : each.startsWith("secretlint:") ? listsRule(secretlintRules(each.slice(11)), rules) : rules.some((rule) => each.endsWith("*") ? rule.startsWith(each.slice(0, -1)) : rule === each);
}
function gitleaksFinds(id, rules) {
  let { only, not } = gitleaksRules(id);
  return only === null ? !listsRule(not, rules) : listsRule(only, rules);
}

// src/policy/foreign/comments.ts
function token(word, flags = "") {
  return new RegExp(`(?<![\\w.:\\x80-\\xff-])${word}(?![\\w:\\x80-\\xff-])`, flags);
}
function onLine(word, flags = "") {
  let regex = token(word, flags);
  return (_finding, { before, after }) => regex.test(before) || regex.test(after) ? word : null;
}
var PRAGMA = /(?:#|\/\/|'|--|<!--[# \t]{0,20}|\/\*) {0,20}pragma: ?(?:allow|white)list[ -]secret(?![\w-])[^\n]{0,500}$/, PRAGMA_NEXT = /^[ \t]{0,200}(?:#|\/\/|'|--|<!--[# \t]{0,20}|\/\*) {0,20}pragma: ?allowlist[ -]nextline[ -]secret(?![\w-])[^\n]{0,500}$/, pragma = ({ path }, { after, above }) => {
  let isYaml = path.endsWith(".yaml"), holds = (regex, line) => {
    let found = regex.exec(line)?.[0];
    return found !== void 0 && (!isYaml || found.trimStart().startsWith("#"));
  };
  return holds(PRAGMA, after) ? "pragma: allowlist secret" : holds(PRAGMA_NEXT, above) ? "pragma: allowlist nextline secret" : null;
}, GGIGNORE = /(?:#|\/\/|\/\*|<!--|--|;|%)[ \t]{0,20}ggignore(?![\w:-])/, BANDIT = /#[ \t]{0,20}(?:noqa:[^#]{0,100}\bS10[567]\b|nosec[: ][^#]{0,100}\bB10[567]\b)/, SECRETLINT = /(?<![\w-])secretlint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\r\n]{0,500})/, secretlint = ({ rule, also }, { before, after, above }, text2, span) => {
  let rules = [rule, ...also];
  for (let line of [before, after]) if (isFor(line, "disable-line", rules)) return "secretlint-disable-line";
  return isFor(above, "disable-next-line", rules) ? "secretlint-disable-next-line" : isInBlock(text2, span, rules) ? "secretlint-disable" : null;
};
function isFor(line, word, rules) {
  let [, found, options = ""] = SECRETLINT.exec(line) ?? [];
  return found === word && listsRule(rulesIn(options), rules);
}
function rulesIn(options) {
  return (options.split(/[ \t]--[ \t]/)[0].match(/@[\w.-]{1,100}\/[\w-]{1,100}|secretlint-rule-[\w-]{1,100}/g) ?? []).map((id) => `secretlint:${secretlintName(id)}`);
}
var switches;
function switchesIn(text2) {
  switches ??= /* @__PURE__ */ new WeakMap();
  let known = switches.get(text2) ?? findSwitches(text2);
  return switches.set(text2, known), known;
}
function findSwitches({ content }) {
  return content.includes("secretlint-disable") ? [...content.matchAll(new RegExp(SECRETLINT, "g"))].flatMap(
    ({ index, 0: whole, 1: word, 2: options = "" }) => word === "disable" || word === "enable" ? [{ start: index, isOff: word === "disable", options, optionsStart: index + whole.length - options.length }] : []
  ) : [];
}
function isInBlock(text2, { start }, rules) {
  let isOff = !1;
  for (let each of switchesIn(text2)) {
    if (each.start >= start) break;
    listsRule(rulesIn(each.options.slice(0, Math.max(0, start - each.optionsStart))), rules) && (isOff = each.isOff);
  }
  return isOff;
}
var readers;
function makeReaders() {
  let [gitleaks, betterleaks] = [onLine("gitleaks:allow"), onLine("betterleaks:allow")];
  return {
    gitleaks,
    betterleaks: (...each) => betterleaks(...each) ?? gitleaks(...each),
    "detect-secrets": pragma,
    secretlint,
    trufflehog: onLine("trufflehog:ignore"),
    kingfisher: onLine("kingfisher:(?:ignore|allow)", "i"),
    ggshield: (_finding, { before, after }) => GGIGNORE.test(before) || GGIGNORE.test(after) ? "ggignore" : null,
    bandit: ({ check, path }, { after }) => check === "entropy" && path.endsWith(".py") && BANDIT.test(after) ? "noqa or nosec for a hard-coded password" : null
  };
}
function commentFor(tools, ...place2) {
  readers ??= makeReaders();
  for (let tool of tools) {
    let word = readers[tool](...place2);
    if (word !== null) return word.replace("(?:ignore|allow)", "ignore");
  }
  return null;
}

// src/policy/foreign/exception.ts
async function allowedBy(allows2, subject, search) {
  let { finding: finding2 } = subject;
  if (finding2.check === "size") return null;
  let rules = [finding2.rule, ...finding2.also];
  for (let allow of allows2) if (listsRule(allow.rules, rules) && await fits(allow, subject, search)) return allow;
  return null;
}
async function fits(allow, { finding: finding2, around: around2, commit, globs }, search) {
  let target = around2?.[allow.target] ?? null, asked = [
    [allow.commits, (id) => id === commit?.toLowerCase()],
    [allow.paths, (pattern) => search(pattern, Buffer.from(finding2.path).toString("latin1"), allow.linear)],
    [allow.patterns, (pattern) => target !== null && search(pattern, target, allow.linear)],
    [allow.stopwords, (word) => around2 !== null && decoded(around2.secret).toLowerCase().includes(word.toLowerCase())],
    [allow.globs.length === 0 ? [] : [""], () => globs(finding2.path, allow.globs)]
  ].filter(([list]) => list.length > 0), isAll = allow.condition === "all";
  for (let [list, test] of asked) if (await someFits(list, test) !== isAll) return !isAll;
  return isAll && asked.length > 0;
}
async function someFits(list, test) {
  for (let each of list) if (await test(each)) return !0;
  return !1;
}
function decoded(bytes) {
  return Buffer.from(bytes, "latin1").toString("utf8");
}
function reasonOf({ reason, where }) {
  return { kind: "foreign", where, reason };
}

// src/policy/foreign/excerpt.ts
var MAX_SIDE_BYTES = 2e3;
function around(text2, span) {
  let { content } = text2, first = lineIndexAt(text2.lineStarts, span.start), head = lineSpan(text2, first), tail = lineSpan(text2, lineIndexAt(text2.lineStarts, Math.max(span.start, span.end - 1))), value = content.slice(span.start, span.end), before = content.slice(Math.max(head.start, span.start - MAX_SIDE_BYTES), span.start), after = content.slice(span.end, Math.min(tail.end, span.end + MAX_SIDE_BYTES)).replace(/[\r\n]+$/, ""), above = first === 0 ? null : lineSpan(text2, first - 1);
  return {
    secret: value,
    match: `${before.trimStart()}${value}${/^["'`]?/.exec(after)?.[0] ?? ""}`,
    line: `${before}${value}${after}`,
    before,
    after: `${behindHeader(value)}${after}`,
    above: above === null ? "" : content.slice(above.start, Math.min(above.end, above.start + MAX_SIDE_BYTES)).replace(/[\r\n]+$/, "")
  };
}
function behindHeader(value) {
  return value.startsWith("-----BEGIN ") ? /^-----BEGIN [A-Z ]{0,60}-----([^\r\n]{1,200})[\r\n]/.exec(value)?.[1] ?? "" : "";
}
function valueBytes(text2, { start, end }) {
  return asBuffer(text2.bytes).subarray(start, end);
}

// src/policy/foreign/known.ts
import { createRequire } from "node:module";
var crypto;
function ignoredBy({ ignores }, finding2, commit) {
  let rules = [finding2.rule, ...finding2.also], line = finding2.line ?? 0;
  return ignores.find(
    (each) => each.line === line && each.path === finding2.path && (each.commit === null || each.commit === commit?.toLowerCase()) && finding2.check !== "size" && listsRule(each.rules, rules)
  ) ?? null;
}
function secretKnownBy({ secrets }, finding2, text2, span, around2) {
  let known = secrets.get(finding2.path);
  if (known === void 0 || known.length === 0) return null;
  let hashes = new Set(candidates(text2, span, around2).map(sha1));
  return known.find((each) => hashes.has(each.sha1)) ?? null;
}
function candidates(text2, span, { secret: value, before, after }) {
  let header = /^-----(BEGIN [A-Z ]{0,60}PRIVATE KEY(?: BLOCK)?)-----/.exec(value)?.[1];
  if (header !== void 0) return [header, valueBytes(text2, span)];
  let quote = /["'`](?=[^"'`]*$)/.exec(before), end = quote === null ? -1 : after.indexOf(quote[0]), quoted = quote === null || end === -1 ? [] : [Buffer.from(before.slice(quote.index + 1) + value + after.slice(0, end), "latin1")];
  return [valueBytes(text2, span), ...quoted];
}
function sha1(value) {
  return crypto ??= createRequire(import.meta.url)("node:crypto"), crypto.createHash("sha1").update(value).digest("hex");
}

// src/policy/foreign/needs.ts
var starts = /* @__PURE__ */ new WeakMap();
function missingNeed(needs, finding2, text2, span) {
  return needs.find((need) => need.rule === finding2.rule && !need.parts.every((part) => stands(part, text2, span))) ?? null;
}
function stands({ linear, withinLines, withinColumns }, text2, span) {
  let here = placeOf2(text2, span.start);
  return startsOf(linear, text2).some((start) => {
    let there = placeOf2(text2, start);
    return (withinLines === null || Math.abs(there.line - here.line) <= withinLines) && (withinColumns === null || Math.abs(there.column - here.column) <= withinColumns);
  });
}
function startsOf(linear, text2) {
  let known = starts.get(text2) ?? /* @__PURE__ */ new Map();
  starts.set(text2, known);
  let before = known.get(linear);
  if (before !== void 0) return before;
  let found = [...compileLinear(linear)?.matches(text2.content) ?? []].map(({ spans }) => spans[0]?.[0] ?? 0);
  return known.set(linear, found), found;
}
function placeOf2(text2, offset) {
  let line = lineIndexAt(text2.lineStarts, offset);
  return { line, column: offset - text2.lineStarts[line] };
}

// src/policy/foreign/index.ts
async function byForeign(each) {
  let { finding: finding2, text: text2, commit, settings, search, use } = each, { foreign } = settings;
  if (foreign === void 0) return null;
  let place2 = text2 === null || finding2.span === null ? null : { text: text2, span: finding2.span, around: around(text2, finding2.span) }, entry = ignoredBy(foreign, finding2, commit) ?? (place2 && secretKnownBy(foreign, finding2, place2.text, place2.span, place2.around));
  if (entry !== null)
    return use(foreignKey(entry.where)), reasonOf({ where: entry.where, reason: "reason" in entry ? entry.reason : "gitleaks ignores this fingerprint" });
  let allow = await allowedBy(foreign.allows, { finding: finding2, around: place2?.around ?? null, commit, globs: settings.globs }, search);
  return allow !== null ? reasonOf(allow) : (foreign.needs.length > 0 && await loadLinear(), place2 && byPlace(foreign, finding2, place2));
}
function byPlace(foreign, finding2, { text: text2, span, around: here }) {
  let need = missingNeed(foreign.needs, finding2, text2, span);
  if (need !== null) return reasonOf({ where: need.where, reason: "what this rule requires near it is not there" });
  let word = finding2.check !== "size" && text2.member === void 0 ? commentFor(foreign.comments, finding2, here, text2, span) : null;
  return word !== null ? reasonOf({ where: `${finding2.path}:${finding2.line}`, reason: word }) : isOwnHash(finding2, here.secret, here.before) ? reasonOf({ where: finding2.path, reason: "a hash that detect-secrets keeps" }) : null;
}
function isOwnHash({ path }, value, before) {
  return path.endsWith(".secrets.baseline") && /^[0-9a-f]{40}$/.test(value) && /"hashed_secret": ?"$/.test(before);
}

// src/policy/ways.ts
var WAYS = [notAdded, byComment, byPath, byValue, byPointer, byBaseline, byForeign];
function notAdded({ finding: finding2, isAdded, grew }) {
  let spans = finding2.parts?.map(({ span }) => span) ?? (finding2.span === null ? [] : [finding2.span]);
  return grew === !1 || isAdded !== null && spans.length > 0 && !spans.some(isAdded) ? { kind: "not-added", where: finding2.line === null ? finding2.path : `${finding2.path}:${finding2.line}`, reason: "stood here before this commit" } : null;
}
function byComment({ finding: finding2, comments, use, warn }) {
  if (comments === null) return null;
  warn(comments.warnings);
  let fitting = directivesFor(finding2, comments.directives);
  for (let directive of fitting) use(directiveKey(directive));
  return fitting[0] ? inlineReason(fitting[0]) : null;
}
function byPath(each) {
  let { finding: finding2, settings } = each;
  return configured(
    each,
    "path",
    settings.allow.paths.filter((allow) => fitsPath(allow, finding2, settings))
  );
}
function byValue(each) {
  let {
    finding: { span, rule },
    text: text2,
    settings,
    matchesValue
  } = each;
  return text2 === null || span === null ? null : configured(
    each,
    "value",
    settings.allow.values.filter((allow) => namesRule(allow.rules, rule) && matchesValue(allow, text2, span))
  );
}
async function byPointer(each) {
  let { finding: finding2, text: text2, settings, document, warn } = each, { span } = finding2, allows2 = settings.allow.pointers.filter((allow) => fitsPath(allow, finding2, settings));
  if (text2 === null || span === null || allows2.length === 0) return null;
  let opened = await document(text2);
  return "locate" in opened ? configured(
    each,
    "pointer",
    allows2.filter((allow) => pointerHolds(opened, allow.pointer, span))
  ) : (warn([{ path: finding2.path, message: opened.problem }]), null);
}
function fitsPath(allow, { rule, path }, settings) {
  return namesRule(allow.rules, rule) && settings.globs(path, [allow.glob]);
}
function configured({ use }, kind, fitting) {
  for (let allow of fitting) use(configuredKey(allow));
  return fitting[0] ? { kind, where: fitting[0].where, reason: fitting[0].reason } : null;
}
function byBaseline({ finding: finding2, baseline, today, use, warn }) {
  let entry = baseline?.entries.get(finding2.fingerprint);
  if (!baseline || !entry) return null;
  if (use(baselineKey(entry.fingerprint)), !hasExpired(entry, today)) return { kind: "baseline", where: `${baseline.fileName}:${entry.line}`, reason: entry.reason };
  let message = `this entry expired on ${entry.expires}: remove the secret, or decide anew and set another date`;
  return warn([{ path: baseline.fileName, line: entry.line, message }]), null;
}

// src/policy/judge.ts
async function judge(found, context) {
  let { settingsFor, baseline, today, ledger } = context, warnings = [], comments = readComments(found, context.rules.known), shared = {
    baseline,
    today,
    matchesValue: makeValueTest(),
    search: makeSearch(),
    document: rememberDocuments(),
    use: (key) => {
      ledger.used.add(key);
    },
    warn: (more) => {
      warnings.push(...notSaidYet(ledger, more));
    }
  }, verdicts = [];
  for (let each of found) {
    let commit = (each.entry ?? each.text?.entry)?.commitId ?? null, own = { settings: settingsFor(each.finding.path), comments: (each.text && comments.get(each.text)) ?? null, commit };
    verdicts.push(await judgeOne({ ...each, ...shared, ...own }, context.full));
  }
  return { verdicts, warnings };
}
async function judgeOne(each, full) {
  let because2 = null;
  for (let way of WAYS) {
    let reason = await way(each);
    if (because2 ??= reason, because2 && !full) break;
  }
  let { finding: finding2 } = each;
  return because2 ? { finding: finding2, kept: !1, because: because2 } : { finding: finding2, kept: blocks(finding2, each.settings) ? "finding" : "note" };
}
function blocks({ severity, confidence }, settings) {
  return severity !== "low" && severity !== "info" && (confidence !== "low" || settings.thorough);
}
function readComments(found, knownRules) {
  let values = /* @__PURE__ */ new Map();
  for (let { text: text2, finding: finding2 } of found) {
    if (text2 === null || finding2.span === null) continue;
    let spans = values.get(text2) ?? [];
    spans.push(finding2.span), values.set(text2, spans);
  }
  return new Map(
    [...values].map(([text2, spans]) => {
      let directives = hideValues(findDirectives(text2), text2, spans);
      return [text2, { directives, warnings: directiveWarnings(directives, knownRules) }];
    })
  );
}
function rememberDocuments() {
  let documents = /* @__PURE__ */ new Map();
  return (text2) => {
    let document = documents.get(text2) ?? openDocument(text2);
    return documents.set(text2, document), document;
  };
}

// src/policy/uses.ts
function unusedWarnings(uses) {
  return [...uses.filter(({ used, kind }) => !used && kind !== "foreign").map(({ unused }) => unused), ...unusedForeign(uses.filter(({ kind }) => kind === "foreign"))].sort(byPlace2);
}
function byPlace2(a, b) {
  return a.path !== b.path ? a.path < b.path ? -1 : 1 : (a.line ?? 0) - (b.line ?? 0);
}

// src/policy/policy.ts
function openPolicy({ settings, settingsFor, base, full, isPart, rules }) {
  let baseline = loadBaseline(settings.baseline, base), ledger = newLedger(), warnings = [], context = { settingsFor, baseline, rules, full, today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10), ledger }, meet2 = (text2) => {
    let directives = collectDirectives(text2, settingsFor(text2.entry.path), ledger, rules);
    return warnings.push(...directives.warnings), directives.isAny;
  };
  return {
    onText: full ? (text2) => meet2(text2) : void 0,
    onClean: full ? (entry) => meetSettings(ledger, settingsFor(entry.path)) : void 0,
    excuse: (failures) => excuse(failures, settingsFor, ledger),
    async judge(found, known) {
      let judged = await judge(found, { ...context, rules: known }), foreign = full || found.length > 0 ? settings.foreign?.warnings ?? [] : [], uses = full ? allowUses(ledger, settings, baseline, rules) : [], isShared = ({ kind }) => isPart && kind !== "inline", unused = unusedWarnings(uses.filter((use) => !isShared(use)));
      return {
        judgements: judged.verdicts.map((verdict, i) => ({ verdict, entry: found[i].entry })),
        warnings: [...warnings, ...foreign, ...judged.warnings, ...unused],
        uses: uses.filter(isShared)
      };
    }
  };
}

// src/policy/select.ts
function selectEntries(entries, settingsFor) {
  let selected = [], skipped = [];
  for (let entry of entries) {
    let reason = skipReason(entry, settingsFor);
    reason === null ? selected.push(entry) : skipped.push({ path: entry.path, reason });
  }
  return { selected, skipped };
}
function skipReason(entry, settingsFor) {
  if (entry.mode === "gitlink") return "submodule";
  let settings = settingsFor(entry.path);
  return settings.globs(entry.path, settings.exclude) ? "excluded" : null;
}

// src/policy/twins.ts
var WEIGHTS = { finding: 0, note: 1, false: 2 };
function dropTwins(judgements) {
  let versions = /* @__PURE__ */ new Map();
  return [...judgements].sort((a, b) => WEIGHTS[`${a.verdict.kept}`] - WEIGHTS[`${b.verdict.kept}`]).filter(({ verdict: { finding: finding2 }, entry }) => {
    let version = versions.get(finding2.fingerprint) ?? entry;
    return versions.set(finding2.fingerprint, version), version === entry;
  });
}

// src/project/new-reads.ts
var ANCHORS = ["env", "Env", "ENV", "config(", "_SERVER["], REACH = 160, NAME_BEHIND = /^(?:env|Env|ENV|config|_SERVER)\w{0,20}(?:(?:\??\.|::)\w{1,12}(?=[!(]))?!?(?:\??\.|\(|\[)\s{0,20}["'`]?([A-Z][A-Z0-9_]{2,80})(?![A-Za-z0-9_])/, TAKEN_APART = /\{([^{}]{1,400})\}\s{0,4}=\s{0,4}(?:process|import\.meta|Bun)\.env$/, DOT = 46, MAX_TEXTS = 50;
function secretReads(bytes) {
  let buffer = asBuffer(bytes), names2 = /* @__PURE__ */ new Set();
  for (let anchor of ANCHORS)
    for (let at = buffer.indexOf(anchor); at !== -1; at = buffer.indexOf(anchor, at + anchor.length)) {
      let name = NAME_BEHIND.exec(buffer.toString("latin1", at, at + REACH))?.[1];
      if (name !== void 0 && secretName(name) !== null && names2.add(name), buffer[at - 1] === DOT) for (let each of takenApart(buffer, at)) secretName(each) !== null && names2.add(each);
    }
  return names2;
}
function takenApart(buffer, at) {
  return (TAKEN_APART.exec(buffer.toString("latin1", Math.max(0, at - 440), at + 3))?.[1] ?? "").match(/\b[A-Z][A-Z0-9_]{2,80}\b/g) ?? [];
}
var NewReads = class {
  listener;
  #texts = /* @__PURE__ */ new Map();
  #isUnknown = !1;
  constructor({ isChange }, checks, other) {
    let isAsked = isChange && checks.some((name) => NAMED.has(name));
    this.listener = isAsked ? {
      onText: (text2) => (this.#meet(text2), other.onText?.(text2) ?? !1),
      onClean: (entry) => {
        this.#pass(entry), other.onClean?.(entry);
      }
    } : other;
  }
  /** Whether a text reads a variable that it did not read before. @throws GitError */
  async areThere(source) {
    if (this.#isUnknown || this.#texts.size > MAX_TEXTS) return !0;
    if (this.#texts.size === 0) return !1;
    let olds = await source.previousBytes([...this.#texts.keys()].filter(({ entry }) => entry.previous !== void 0));
    return [...this.#texts].some(([text2, names2]) => {
      let known = new Set((olds.get(text2) ?? []).flatMap((bytes) => [...secretReads(bytes)]));
      return [...names2].some((name) => !known.has(name));
    });
  }
  #meet(text2) {
    if (text2.member !== void 0 || this.#texts.size > MAX_TEXTS || !mayAsk(text2.entry.path)) return;
    let names2 = secretReads(text2.bytes);
    names2.size > 0 && this.#texts.set(text2, names2);
  }
  /** Of many files those that were known to be clean are not read again: nobody knows what they ask for. */
  #pass({ path }) {
    mayAsk(path) && (this.#isUnknown = !0);
  }
};
function mayAsk(path) {
  return isProgram(path) && !(isShowcase(path) && boundFor(path) === "test");
}

// src/project/index.ts
async function lookAtProject(session, look2) {
  let { source, listing, names: names2, newReads } = look2;
  if (source.project === void 0) return;
  let isRead = await newReads.areThere(source), known = look2.checks.some(({ name }) => NAMED.has(name)), all = isRead && !known ? [...look2.checks, ...await loadChecks(names2.filter((name) => NAMED.has(name)))] : look2.checks, changed = changedPaths(listing), meant = all.filter((check) => check.needs === "project").filter(({ reads, startsOnReads }) => isRead && startsOnReads || changed.some(nameTest2(reads)));
  if (meant.length === 0) return;
  let textChecks = all.filter((check) => check.needs === "text"), isMeant = ({ reads, startsOnReads }, globs) => isRead && startsOnReads === !0 || changed.some(readTest(reads, globs)), { compare } = await import("./chunks/compare-FGSIHAIS.js");
  await compare(session, { ...look2, isMeant, checks: meant, textChecks, changed, files: source.project(listing) });
}

// src/report/outcome.ts
import { join, relative as relative2, sep } from "node:path";
function emptyOutcome(subject, guardsCommit) {
  return {
    subject,
    verdicts: [],
    warnings: [],
    failures: [],
    skipped: [],
    filesScanned: 0,
    bytesScanned: 0,
    elapsedMs: 0,
    guardsCommit,
    envFacts: null,
    shard: null
  };
}
function joinOutcomes(outcomes) {
  let [first, ...others] = outcomes;
  if (!first) throw new Error("a run without an outcome");
  return others.reduce(joinTwo, first);
}
function joinTwo(a, b) {
  return {
    subject: a.subject === b.subject ? a.subject : `${a.subject} and ${b.subject}`,
    verdicts: [...a.verdicts, ...b.verdicts],
    warnings: [...a.warnings, ...b.warnings],
    failures: [...a.failures, ...b.failures],
    skipped: [...a.skipped, ...b.skipped],
    filesScanned: a.filesScanned + b.filesScanned,
    bytesScanned: a.bytesScanned + b.bytesScanned,
    elapsedMs: a.elapsedMs + b.elapsedMs,
    guardsCommit: a.guardsCommit || b.guardsCommit,
    envFacts: joinEnvFacts(a.envFacts, b.envFacts),
    shard: a.shard && b.shard && joinShards(a.shard, b.shard)
  };
}
function joinShards(a, b) {
  return {
    index: a.index,
    count: a.count,
    subject: a.subject === b.subject ? a.subject : `${a.subject} and ${b.subject}`,
    files: a.files + b.files,
    filesTotal: a.filesTotal + b.filesTotal,
    settings: `${a.settings}${b.settings}`,
    listing: `${a.listing}${b.listing}`,
    allows: [...a.allows, ...b.allows]
  };
}
function joinEnvFacts(a, b) {
  return !a || !b ? a ?? b : { tracked: [...a.tracked, ...b.tracked], uncovered: [...a.uncovered, ...b.uncovered] };
}
function relocate(outcome, base, cwd) {
  if (base === cwd) return outcome;
  let shown = (path) => STAND_IN.test(path) ? path : relative2(cwd, join(base, path)).split(sep).join("/") || ".", moved = (placed) => ({ ...placed, path: shown(placed.path) }), movedFinding = (finding2) => ({
    ...moved(finding2),
    fix: finding2.fix.map((text2) => text2.replace(finding2.path, () => shown(finding2.path)))
  });
  return {
    ...outcome,
    verdicts: outcome.verdicts.map((verdict) => ({ ...verdict, finding: movedFinding(verdict.finding) })),
    warnings: outcome.warnings.map(moved),
    failures: outcome.failures.map((failure2) => failure2.path === null ? failure2 : { ...failure2, path: shown(failure2.path) }),
    skipped: outcome.skipped.map(moved),
    envFacts: outcome.envFacts && { tracked: outcome.envFacts.tracked.map(shown), uncovered: outcome.envFacts.uncovered.map(shown) },
    shard: outcome.shard && {
      ...outcome.shard,
      allows: outcome.shard.allows.map((use) => ({ ...use, unused: moved(use.unused) }))
    }
  };
}
function otherWords({ skipped, failures, warnings, verdicts }) {
  let paths = [...skipped, ...warnings].map(({ path }) => path), messages = failures.map(({ path, message }) => `${path} ${message}`);
  return [...paths, ...messages, ...verdicts.flatMap(({ finding: { commit, via = [] } }) => [...commit ? [commit.author] : [], ...via])];
}
function hide(outcome, masks) {
  return masks.size === 0 ? outcome : mapStrings(outcome, (text2) => [...masks].reduce((shown, [secret, mask]) => shown.replaceAll(secret, mask), text2));
}
function msSince(started) {
  let [seconds, nanoseconds] = process.hrtime(started);
  return seconds * 1e3 + nanoseconds / 1e6;
}

// src/scan/file-names.ts
function scanFileNames(entries, checks, settings) {
  let findings = { found: [], masks: /* @__PURE__ */ new Map() }, check = checks.find((each) => each.name === "pattern" && each.needs === "text");
  if (check === void 0 || entries.length === 0) return findings;
  let paths = [...new Set(entries.map(({ path }) => path))], text2 = asText(paths), lineOf = ({ start }) => text2.lineStarts.findLastIndex((lineStart) => lineStart <= start);
  for (let line of new Set(check.run(text2, settings).map(lineOf))) {
    let path = paths[line], alone = asText([path]), matches = check.run(alone, settings);
    for (let { start, end } of matches) addMask(findings.masks, alone, start, end);
    for (let entry of entries.filter((each) => each.path === path))
      findings.found.push(...matches.map((match) => ({ entry, match: ofFile(match) })));
  }
  return findings;
}
function maskedWords(words, checks, settings) {
  return scanFileNames(
    words.map((path) => ({ path, mode: "file", sizeBytes: null })),
    checks,
    settings
  ).masks;
}
function asText(paths) {
  let names2 = paths.map((path) => STAND_IN.test(path) ? "" : path.replaceAll(`
`, " "));
  return openText({ path: "", mode: "file", sizeBytes: null }, Buffer.from(`${names2.join(`
`)}
`, "utf8"));
}
function addMask(masks, { bytes }, start, end) {
  let value = Buffer.from(bytes.subarray(start, end)).toString("utf8");
  masks.set(value, maskValue(value));
}
function ofFile(match) {
  return {
    ...match,
    start: 0,
    end: 0,
    wholeFile: !0,
    why: `it stands in the name of the file: ${match.why}`,
    fix: ["give the file another name:  git mv"]
  };
}

// src/scan/own/judge.ts
var titles;
async function builtInIds() {
  return titles ??= await builtInTitles(), new Set(titles.keys());
}
async function builtInTitles() {
  let { ruleCards } = await import("./chunks/catalog-MLBC4GIV.js");
  return new Map((await ruleCards()).map(({ id, title }) => [id, title]));
}
var judgeRule = async (draft) => {
  titles ??= await builtInTitles();
  let { id } = draft.rule, title = titles.get(id);
  return title !== void 0 ? { path: ["id"], message: `a built-in rule has this id (${title}): take another, such as "own-${id}"` } : draft.rule.pattern === null ? pathsProblem(draft) : samplesProblem(draft, (await import("./chunks/search-VADFGNZK.js")).searchOwn);
};
function samplesProblem({ rule, samples }, search) {
  let { globs: _anywhere, ...rest } = rule, pathless = { ...rest, path: null }, except = rule.except.filter(({ condition, globs = [], paths }) => condition === "any" || [...globs, ...paths].length === 0).map((each) => ({ ...each, globs: [], paths: [] })), settings = { rules: { own: [{ ...pathless, except }] } };
  return firstWrong(samples, (sample) => search(openText(entryOf(""), Buffer.from(sample, "utf8")), settings).length > 0, rule.keywords);
}
async function pathsProblem({ rule, samples }) {
  let [{ ownPathCheck }, { loadGlobs: loadGlobs2 }] = await Promise.all([import("./chunks/paths-JPEM3W4P.js"), import("./chunks/glob-FZSHJWOR.js")]), settings = { rules: { own: [rule] }, globs: await loadGlobs2() };
  return firstWrong(samples, (sample) => ownPathCheck.run([entryOf(sample)], () => settings).length > 0);
}
function firstWrong({ flags, passes }, finds, keywords = []) {
  let missed = flags.findIndex((sample) => !finds(sample));
  if (missed >= 0)
    return {
      path: ["samples", "flags", missed],
      message: `the rule does not find this sample (flags ${missed + 1}): mend the one or the other${lacksKeyword(flags[missed], keywords) ? "; none of the keywords stands in it" : ""}`
    };
  let caught = passes.findIndex(finds);
  return caught < 0 ? null : { path: ["samples", "passes", caught], message: `the rule finds this sample (passes ${caught + 1}): mend the one or the other` };
}
function lacksKeyword(sample, keywords) {
  return keywords.length > 0 && !keywords.some((keyword) => sample.toLowerCase().includes(keyword.toLowerCase()));
}
function entryOf(path) {
  return { path, mode: "file", sizeBytes: null };
}

// src/scan/parts/halves.ts
var placeOf3 = (rule, line, column) => `${rule}:${line}:${column}`;
function dropHalves(seen) {
  let wholes = /* @__PURE__ */ new Map();
  for (let { finding: finding2, entry } of seen) {
    if (finding2.parts === void 0 || finding2.line === null) continue;
    let places = wholes.get(entry) ?? /* @__PURE__ */ new Set();
    for (let { rule, line, column } of finding2.parts) places.add(placeOf3(rule, line, column));
    wholes.set(entry, places);
  }
  return seen.filter(({ finding: { rule, line, column, parts }, entry }) => parts !== void 0 || line === null || column === null ? !0 : wholes.get(entry)?.has(placeOf3(rule, line, column)) !== !0);
}

// src/scan/session.ts
var Session = class {
  sightings = [];
  failures = [];
  /** What could not be looked into, by its kind. */
  skipped = [];
  /** Entries that a check could not read as what they are. */
  warned = /* @__PURE__ */ new Set();
  #warnings = /* @__PURE__ */ new Map();
  /** Secrets that stand in file names, with what may be shown of them. */
  masks = /* @__PURE__ */ new Map();
  #options;
  /** With the bytes of their texts. */
  #seen = /* @__PURE__ */ new Map();
  /** Entries that told something, also where it had been told before. */
  #telling = /* @__PURE__ */ new Set();
  /** Where in `sightings` each stands. */
  #keys = /* @__PURE__ */ new Map();
  #bytes = 0;
  #total = 0;
  #suspects = 0;
  /** Weak values are counted over all windows of one file, between which windows of others may come. */
  #counted = /* @__PURE__ */ new WeakMap();
  /** Places of entries in the order of the list, made when first asked. */
  #order = null;
  #entries = [];
  constructor(options) {
    this.#options = options;
  }
  /**
   * Takes the word of a first look: the entry need not be read here. To be called before `lookAt`.
   * @param isAlike it is not clean, but an older entry tells for it
   */
  pass(entry, { sizeBytes, textBytes }, isAlike = !1) {
    entry.sizeBytes = sizeBytes, isAlike && this.#telling.add(entry), this.#seen.set(entry, textBytes), this.#bytes += textBytes, this.#options.onClean?.(entry), this.#tellProgress();
  }
  /** What those who watch are shown during a first look: how many files there are, and in how many of them it has met something. */
  expect(filesTotal, suspects) {
    this.#total = filesTotal, this.#suspects = suspects;
  }
  /** Reads what the checks ask for, measures the rest if sizes matter, and proves that nothing was left out. */
  async lookAt(entries, reader) {
    let { checks, settingsFor } = this.#options;
    this.#entries = entries;
    let wanted = this.wanted(entries).filter((entry) => !this.#seen.has(entry));
    this.#total = this.#seen.size + wanted.length;
    let { failures, skipped } = await reader.read(wanted, { visit: (text2) => this.#visit(text2), opens: checks.some(looksInside) });
    this.#fail(failures);
    for (let skip2 of skipped) this.skipped.push(skip2);
    let judging = checks.filter((check) => check.needs === "entries");
    judging.length > 0 && this.#fail(await reader.measure(entries.filter((entry) => entry.sizeBytes === null && !this.#seen.has(entry))));
    for (let { entry, finding: finding2 } of scanEntries(entries, judging, settingsFor)) this.#keep(entry, null, finding2);
    for (let { entry, finding: finding2 } of this.#fileNames(entries)) this.#keep(entry, null, finding2);
    this.sightings = dropHalves(this.sightings).sort((a, b) => this.#placeOf(a.entry) - this.#placeOf(b.entry) || compareLines(a, b)), this.#proveAllSeen(wanted);
  }
  #fileNames(entries) {
    let groups = /* @__PURE__ */ new Map();
    for (let entry of entries) {
      let settings = this.#options.settingsFor(entry.path), group = groups.get(settings);
      group === void 0 ? groups.set(settings, [entry]) : group.push(entry);
    }
    return [...groups].flatMap(([settings, group]) => this.#namesIn(group, settings));
  }
  #namesIn(entries, settings) {
    let { found, masks } = scanFileNames(entries, this.#options.checks, settings);
    for (let [secret, mask] of masks) this.masks.set(secret, mask);
    return found.map(({ entry, match }) => ({ entry, finding: later.finding().toFileFinding(entry, { ...match, also: [] }) }));
  }
  /**
   * Files looked at whole: read, or judged by name and size where no check asks for their content. An archive is one file; its bytes
   * are its own and those of its members.
   */
  proof(entries) {
    let missed = this.missed();
    return {
      filesScanned: entries.filter((entry) => !missed.has(entry.path)).length,
      bytesScanned: entries.reduce((sum, entry) => sum + (this.#seen.get(entry) ?? 0), 0)
    };
  }
  /** Paths of which something could not be looked at. */
  missed() {
    return /* @__PURE__ */ new Set([...this.#failedPaths(), ...this.skipped.map(({ path }) => path)]);
  }
  /** The entries that were read and hold nothing to tell about. To be asked at the end. */
  clean(entries) {
    let missed = this.missed(), isClean = (entry) => this.#seen.has(entry) && !this.#telling.has(entry) && !missed.has(entry.path), clean = entries.filter((entry) => entry.sizeBytes !== null && isClean(entry));
    return new Map(clean.map((entry) => [entry, { sizeBytes: entry.sizeBytes, textBytes: this.#seen.get(entry) }]));
  }
  /** One by one: a damaged repository may have more failures than a call takes arguments. */
  #fail(failures) {
    for (let failure2 of failures) this.failures.push(failure2);
  }
  #failedPaths() {
    return new Set(this.failures.map(({ path }) => path));
  }
  /** The entries whose content some check asks for. */
  wanted(entries) {
    let { checks, settingsFor } = this.#options, asking = checks.filter((check) => check.needs === "text");
    return asking.some(({ selects }) => selects === void 0) ? [...entries] : entries.filter((entry) => asking.some((check) => check.selects?.(entry, settingsFor(entry.path)) ?? !0));
  }
  /** A check that breaks is a failure of that file, never a clean answer. */
  #visit(text2) {
    let { checks, settingsFor, onText } = this.#options;
    this.#seen.set(text2.entry, (this.#seen.get(text2.entry) ?? 0) + text2.bytes.length), this.#bytes += text2.bytes.length;
    let ordinals = this.#counted.get(text2.entry) ?? /* @__PURE__ */ new Map();
    try {
      for (let finding2 of scanText(text2, checks, settingsFor(text2.entry.path), ordinals, (warning2) => this.#warn(text2.entry, warning2)))
        this.#keep(text2.entry, text2, finding2);
      ordinals.size > 0 && this.#counted.set(text2.entry, ordinals), onText?.(text2) && this.#telling.add(text2.entry);
    } catch (error) {
      this.failures.push({ path: text2.entry.path, stage: "scan", message: `a check broke: ${error.message}` });
    }
    this.#tellProgress();
  }
  /** What checks said of what they could not read, each once. */
  get warnings() {
    return [...this.#warnings.values()];
  }
  #warn(entry, warning2) {
    this.warned.add(entry), this.#telling.add(entry), this.warn(warning2);
  }
  warn(warning2) {
    this.#warnings.set(JSON.stringify([warning2.path, warning2.line, warning2.message]), warning2);
  }
  #tellProgress() {
    let found = Math.max(this.#suspects, this.sightings.length);
    this.#options.onProgress?.({ files: this.#seen.size, filesTotal: this.#total, bytes: this.#bytes, found });
  }
  /**
   * Windows overlap, so a place counts once. A history shows one secret in many versions of a file: the first, oldest one
   * counts. Where a change is judged every version counts, because an old line and an added one may look the same.
   */
  #keep(entry, text2, finding2) {
    this.#telling.add(entry);
    let isHistory = entry.commitId !== void 0 && entry.previous === void 0, place2 = text2?.member ? finding2.via : [finding2.line, finding2.column], key = JSON.stringify([finding2.fingerprint, ...isHistory ? [] : [entry.commitId, place2]]), at = this.#keys.get(key);
    at === void 0 ? this.#keys.set(key, this.sightings.push({ finding: finding2, entry, text: text2 }) - 1) : isHistory && this.#isBefore(entry, this.sightings[at].entry) && (this.sightings[at] = { finding: finding2, entry, text: text2 });
  }
  /** Contents are read once for all of their paths, so that a younger version of a file may come before an older one. */
  #isBefore(entry, other) {
    return entry !== other && this.#placeOf(entry) < this.#placeOf(other);
  }
  #placeOf(entry) {
    return this.#order ??= new Map(this.#entries.map((each, place2) => [each, place2])), this.#order.get(entry) ?? 0;
  }
  #proveAllSeen(wanted) {
    let failed = this.#failedPaths();
    for (let entry of wanted)
      !this.#seen.has(entry) && !failed.has(entry.path) && this.failures.push({ path: entry.path, stage: "read", message: "it was to be read and was not" });
  }
};
function compareLines({ finding: a }, { finding: b }) {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

// src/shard/part.ts
async function takePart(listing, choice, shard2) {
  let skipped = [...listing.skipped, ...choice.skipped], { subject, failures } = listing;
  if (shard2 === void 0) return { subject, selected: choice.selected, skipped, failures, shard: null };
  let { listingDigest, shardTest } = await import("./chunks/digest-XZHZZPJE.js"), isHere = shardTest(shard2), selected = choice.selected.filter(({ path }) => isHere(path)), [files, filesTotal] = [selected.length, choice.selected.length];
  return {
    subject: `shard ${shard2.index}/${shard2.count} of ${subject} (${files} of ${filesTotal} files)`,
    selected,
    skipped: skipped.filter(({ path }) => isHere(path)),
    // what is about no file is told by every shard
    failures: failures.filter(({ path }) => path === null || path === "." || isHere(path)),
    shard: { ...shard2, subject, files, filesTotal, listing: listingDigest(listing.entries) }
  };
}
async function shardFacts({ shard: shard2 }, all, base, uses) {
  if (shard2 === null) return null;
  let { publicUses, settingsDigest } = await import("./chunks/digest-XZHZZPJE.js");
  return { ...shard2, settings: settingsDigest(all, base), allows: publicUses(uses) };
}

// src/sift/first-look.ts
var FirstLook = class {
  #crew = null;
  #known = null;
  /** To be called as soon as many entries are known to come: threads start while the others are listed. */
  prepare() {
    return this.#crew ??= import("./chunks/crew-55SG5Z6O.js").then(({ openCrew }) => openCrew()), this.#crew;
  }
  async look(session, selected, { reach, ...request }) {
    let entries = session.wanted(selected);
    if (reach !== null && entries.length >= 100) {
      let { sift } = await import("./chunks/sift-K3STQIKE.js"), pass = (...passed) => session.pass(...passed), tell = (count2) => session.expect(entries.length, count2);
      this.#known = await sift({ ...request, reach, entries, pass, tell }, () => this.prepare());
    }
    await (await this.#crew)?.pool?.destroy();
  }
  /** To be called when the session is done: what it found clean is not looked at again. */
  keep(session, selected) {
    this.#known?.keep(session.clean(selected));
  }
};

// src/sift/look.ts
import { existsSync } from "node:fs";
async function look(source, tree, { isFresh, isPart, onMany }) {
  let { cache, checks } = tree.top, folder = cache && source.reach?.cacheFolder || null, onUnknown = folder !== null && existsSync(folder) ? void 0 : onMany;
  if (source.listOn === void 0 || folder === null || isPart || !checks.includes("pattern")) return { ...await listAll(source, tree, onUnknown), history: null };
  let { lookAtHistory } = await import("./chunks/history-Z6JKW5YI.js");
  return lookAtHistory(source, tree, { isFresh, onMany: onUnknown });
}

// src/source/about.ts
function envFacts(source, judgements) {
  let blocked = judgements.filter(
    ({ verdict }) => verdict.kept === "finding" && verdict.finding.rule === "env-file" && !verdict.finding.via
  );
  return blocked.length === 0 ? null : source.envFacts(blocked.map(({ entry }) => entry));
}
function addCommits(source, judgements) {
  let commits = source.commits(judgements.map(({ entry }) => entry));
  return judgements.map(({ verdict, entry }) => {
    let commit = commits.get(entry);
    return commit ? { ...verdict, finding: { ...verdict.finding, commit } } : verdict;
  });
}

// src/git/facts.ts
import { existsSync as existsSync2, readFileSync as readFileSync2 } from "node:fs";
import { resolve } from "node:path";
function repoFacts(place2) {
  let args = [
    "rev-parse",
    "--is-bare-repository",
    "--git-common-dir",
    "--git-path",
    "MERGE_HEAD",
    "--git-path",
    "hooks",
    "--show-toplevel",
    "-q",
    "--verify",
    "HEAD"
  ], { stdout, status } = askGit(place2, args, { accept: [0, 1, 128] }), lines = stdout.toString("utf8").split(`
`), commonFolder = resolve(place2.cwd, lines[1] ?? "");
  if (status === 128) return withoutWorkTree(place2, lines[0] === "true", commonFolder);
  lines.pop();
  let head = status === 0 ? lines.pop() ?? null : null, mergeHeadFile = resolve(place2.cwd, lines[2] ?? ""), top = resolve(lines.slice(4).join(`
`));
  return {
    place: place2,
    top,
    bare: !1,
    commonFolder,
    head,
    mergeHeads: head ? mergeHeads(mergeHeadFile) : [],
    missingHooks: missingHooks(place2.cwd, lines[3] ?? "")
  };
}
function withoutWorkTree(place2, bare, commonFolder) {
  bare || askGit(place2, ["rev-parse", "--show-toplevel"]);
  let { stdout } = askGit(place2, ["rev-parse", "--absolute-git-dir"]), answer = askGit(place2, ["rev-parse", "-q", "--verify", "HEAD"], { accept: [0, 1] }), top = stdout.toString("utf8").replace(/\n$/, "");
  return {
    place: place2,
    top,
    bare: !0,
    commonFolder,
    head: answer.status === 0 ? answer.stdout.toString("utf8").trim() : null,
    mergeHeads: [],
    missingHooks: null
  };
}
function missingHooks(cwd, path) {
  return /(^|[\\/])hooks$/.test(path) || existsSync2(resolve(cwd, path)) ? null : path;
}
function mergeHeads(file) {
  let fromHook = Object.keys(process.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
  return [.../* @__PURE__ */ new Set([...fromHook, ...readIds(file)])];
}
function readIds(file) {
  try {
    return readFileSync2(file, "latin1").match(/^[0-9a-f]{40,64}$/gm) ?? [];
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw new GitError(`cannot read ${file}: ${error.message}`, null);
  }
}

// src/git/ancestors.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { basename } from "node:path";
var MAX_LEVELS = 16, MAX_PS_BYTES = 1 << 24;
function gitAncestor() {
  let read = process.platform === "linux" ? readProc : readPs(), pid = process.ppid;
  for (let level = 0; level < MAX_LEVELS && pid > 1; level++) {
    let found = read(pid);
    if (!found) return null;
    if (/^git(\.exe)?$/.test(basename(found.argv[0] ?? "")) && found.argv[1] !== "hook") return found.argv;
    pid = found.parent;
  }
  return null;
}
function readProc(pid) {
  try {
    let stat = readFileSync3(`/proc/${pid}/stat`, "latin1"), argv = readFileSync3(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return { parent: Number(stat.slice(stat.lastIndexOf(")") + 4).split(" ", 1)[0]), argv };
  } catch {
    return null;
  }
}
function readPs() {
  let answer = runAndWait({ file: "ps", args: ["-A", "-o", "pid=,ppid=,args="], env: process.env, maxBytes: MAX_PS_BYTES }), rows2 = /* @__PURE__ */ new Map();
  for (let [, pid, parent, words] of (answer.stdout?.toString("utf8") ?? "").matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm))
    rows2.set(Number(pid), { parent: Number(parent), argv: words.split(" ") });
  return (pid) => rows2.get(pid) ?? null;
}

// src/git/commit.ts
function parentsOfNextCommit(facts) {
  return facts.head === null ? [] : [facts.head, ...facts.mergeHeads];
}
function amendedParents(facts) {
  if (facts.head === null || facts.mergeHeads.length > 0 || !process.env.GIT_INDEX_FILE) return null;
  let said = saidAmend();
  if (said === !1 || said === null && !authorBefore()) return null;
  let commit = askGit(facts.place, ["cat-file", "commit", facts.head]).stdout.toString("latin1"), header = commit.slice(0, commit.indexOf(`

`)).split(`
`);
  return said === null && !header.includes(authorBefore()) || isPushed(facts.place, facts.head) ? null : header.flatMap((row) => /^parent ([0-9a-f]+)$/.exec(row)?.[1] ?? []);
}
var TAKES_WORD = /^(?:-[a-zA-Z]*[mFCct]|--(?:message|file|author|date|template|cleanup|reuse-message|reedit-message|fixup|squash|trailer|pathspec-from-file))$/;
function saidAmend() {
  let argv = gitAncestor() ?? [], words = argv.slice(0, argv.includes("--") ? argv.indexOf("--") : void 0), at = words.indexOf("commit");
  return at !== -1 ? words.some((word, i) => i > at && /^--ame?n?d?$/.test(word) && !TAKES_WORD.test(words[i - 1])) : words.some((word) => /^(merge|cherry-pick|revert|rebase|pull|am)$/.test(word)) ? !1 : null;
}
var SAME_MOMENT_SECONDS = 3;
function authorBefore() {
  let { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date } = process.env;
  return !name || !date || Date.now() / 1e3 - Number(/\d+/.exec(date)?.[0] ?? 0) <= SAME_MOMENT_SECONDS ? null : Buffer.from(`author ${name} <${email ?? ""}> ${date.replace(/^@/, "")}`, "utf8").toString("latin1");
}
function isPushed(place2, head) {
  return askGit(place2, ["rev-list", "-n1", head, "--not", "--remotes"]).stdout.length === 0;
}
function emptyTree(place2) {
  return askGit(place2, ["hash-object", "-t", "tree", "--stdin"]).stdout.toString("latin1").trim();
}

// src/git/staged.ts
var DIFF_INDEX = [
  "diff-index",
  "--cached",
  "--raw",
  "-z",
  "--no-renames",
  "--no-abbrev",
  "--ita-invisible-in-index",
  "--ignore-submodules=none"
];
function stagedChanges(facts, parents, known) {
  let bases = parents.length > 0 ? parents : [emptyTree(facts.place)], [first = [], ...others] = bases.map((base, i) => i === 0 && known || diffIndex(facts, base));
  return others.length === 0 ? first : combine([first, ...others]);
}
function diffIndex(facts, base) {
  return parseRaw(askGit(facts.place, diffIndexArgs(base)).stdout);
}
function diffIndexArgs(base) {
  return [...DIFF_INDEX, base, "--"];
}
function parseRaw(stdout) {
  let changes = [], header = "";
  for (let piece of splitNul(stdout))
    header === "" ? header = piece.toString("latin1") : (changes.push(parseRawHeader(header, piece)), header = "");
  return changes;
}
function combine(lists) {
  let removed = lists.map(removedBlobs), byPath2 = lists.map((list) => new Map(list.map((change) => [change.path, change])));
  return lists[0].flatMap((change) => {
    let sides = byPath2.flatMap((changes) => changes.get(change.path) ?? []);
    if (sides.length < lists.length) return [];
    let movedFrom = sides.flatMap(({ olds }, i) => olds[0]?.mode === null ? removed[i] : []);
    return [{ ...change, olds: sides.flatMap(({ olds }) => olds), status: sides.map(({ status }) => status).join(""), movedFrom }];
  });
}
function removedBlobs(changes) {
  return changes.filter(({ mode }) => mode === null).flatMap(({ olds }) => olds).filter(({ mode }) => mode !== "gitlink").map(({ blobId }) => blobId);
}

// src/git/setup-trace.ts
import { resolve as resolve2 } from "node:path";
var SETUP_TRACE = { GIT_TRACE_SETUP: "1" };
function readSetup(stderr) {
  let lines = stderr.toString("utf8").split(`
`).map((line) => ` ${line}`), [gitDir, commonDir, top, cwd] = ["git_dir", "git_common_dir", "worktree", "cwd"].map((name) => wordsAfter(lines, name));
  return !gitDir || !commonDir || !top || !cwd ? null : { top: resolve2(top), commonFolder: resolve2(cwd, commonDir), mergeHead: resolve2(cwd, gitDir, "MERGE_HEAD") };
}
function wordsAfter(lines, name) {
  let label = ` setup: ${name}: `, [line, ...others] = lines.filter((each) => each.includes(label)), value = line?.slice(line.lastIndexOf(label) + label.length);
  return value === void 0 || others.length > 0 || value === "(null)" || value.includes("\\") || value.includes("�") ? null : value;
}

// src/git/next-commit.ts
function nextCommit(place2) {
  let { facts, first } = askAtOnce(place2) ?? { facts: repoFacts(place2), first: void 0 };
  return { facts, changes: facts.bare ? [] : nextChanges(facts, first) };
}
function nextChanges(facts, first) {
  let changes = stagedChanges(facts, parentsOfNextCommit(facts), first), amended = changes.length > 0 ? amendedParents(facts) : null;
  return amended ? stagedChanges(facts, amended) : changes;
}
function askAtOnce(place2) {
  let answer = askTraced(place2), setup = answer && readSetup(answer.stderr);
  if (!setup) return null;
  let first = parseRaw(answer.stdout);
  if (first.length === 0 && process.env.GIT_INDEX_FILE === void 0) return null;
  let { top, commonFolder, mergeHead } = setup;
  return { facts: { place: place2, top, commonFolder, bare: !1, head: "HEAD", mergeHeads: mergeHeads(mergeHead), missingHooks: null }, first };
}
function askTraced(place2) {
  if (process.env.GIT_TRACE_SETUP) return null;
  try {
    return askGit(place2, diffIndexArgs("HEAD"), { env: SETUP_TRACE });
  } catch (error) {
    if (error instanceof GitError && error.status !== null) return null;
    throw error;
  }
}

// src/source/disk.ts
import { lstatSync as lstatSync2, statSync as statSync2 } from "node:fs";

// src/source/folder.ts
import { lstatSync, readdirSync } from "node:fs";
var ODD = /[\ufffd\ud800-\udfff]/;
function childrenOf(folder) {
  let named = typeof folder == "string" ? readdirSync(folder, { withFileTypes: !0 }) : null;
  return named === null || named.some(({ name }) => ODD.test(name)) ? childrenInBytes(folder) : named.sort((a, b) => a.name < b.name ? -1 : 1);
}
function childrenInBytes(folder) {
  let children = readdirSync(folder, { withFileTypes: !0, encoding: "buffer" }), start = Buffer.concat([Buffer.from(folder), SLASH]);
  return children.map((child) => Buffer.isBuffer(child) ? Object.assign(lstatSync(Buffer.concat([start, child])), { name: child }) : child).sort((a, b) => Buffer.compare(a.name, b.name));
}
var SLASH = Buffer.from("/");
function childName({ path, pathBytes }, name) {
  return typeof name == "string" ? { path: joined(path, name) } : decodeName(path === "" ? name : Buffer.concat([pathBytes ?? Buffer.from(path), SLASH, name]));
}

// src/source/disk.ts
function diskSource(base, names2) {
  return {
    reach: { place: null, base, cacheFolder: null },
    list: (onMany) => listDisk(base, names2, onMany),
    project: ({ entries }) => ({ root: base, now: async () => entries, before: async () => [] }),
    read: (entries, visitor) => readFiles(base, entries, visitor),
    measure: async (entries) => entries.flatMap((entry) => measureFile(base, entry)),
    previousBytes: async () => /* @__PURE__ */ new Map(),
    previousSizes: () => /* @__PURE__ */ new Map(),
    commits: () => /* @__PURE__ */ new Map(),
    envFacts: () => ({ tracked: [], uncovered: [] })
  };
}
var FOLDERS_AT_ONCE = 32;
async function listDisk(base, names2, onMany) {
  let listing = {
    subject: "files on disk",
    base,
    entries: [],
    skipped: [],
    failures: [],
    isChange: !1,
    guardsCommit: !1,
    isWhole: !1,
    warnings: [],
    configs: /* @__PURE__ */ new Map()
  }, folders = 0;
  for (let name of names2)
    for (let found of guarded(name.path, listing.failures, listName(base, name, listing)))
      found.entries.length >= 400 && onMany?.(), ++folders % FOLDERS_AT_ONCE === 0 && await new Promise(setImmediate);
  return listing;
}
function* guarded(path, failures, steps) {
  try {
    yield* steps;
  } catch (error) {
    failures.push(fileFailure(path, error));
  }
}
function* listName(base, { path }, listing) {
  let stat = statSync2(absolutePath(base, { path }));
  if (stat.isFile()) addEntry(stat, { path }, stat.size, listing);
  else if (!stat.isDirectory())
    listing.failures.push(readFailure(path, "it is no regular file: send what it holds through a pipe to  hushgate scan -"));
  else {
    let met = { ...listing, entries: [], skipped: [], failures: [] };
    yield* walk(base, { path }, met), met.entries.length + met.skipped.length + met.failures.length === 0 && met.failures.push(readFailure(path, "the folder is empty: there was nothing to scan")), listing.entries = listing.entries.concat(met.entries), listing.skipped = listing.skipped.concat(met.skipped), listing.failures.push(...met.failures);
  }
}
function listGitNames(base, names2) {
  let found = { entries: [], skipped: [], failures: [] };
  for (let name of names2) attempt(name.path, found.failures, () => addEntry(lstatSync2(absolutePath(base, name)), name, null, found));
  return found;
}
function addEntry(kind, name, sizeBytes, found) {
  kind.isFile() ? found.entries.push({ ...name, mode: "file", sizeBytes }) : kind.isSymbolicLink() ? found.entries.push({ ...name, mode: "symlink", sizeBytes }) : found.skipped.push({ path: name.path, reason: "not a regular file" });
}
function* walk(base, folder, listing) {
  let children = childrenOf(absolutePath(base, folder)), names2 = children.map(({ name }) => name.toString());
  folder.pathBytes || listing.configs.set(folder.path, names2.filter(mayConfigure));
  for (let child of children) {
    let name = childName(folder, child.name);
    child.isDirectory() ? child.name.toString() !== ".git" && (yield* guarded(name.path, listing.failures, walk(base, name, listing))) : addEntry(child, name, null, listing);
  }
  yield listing;
}

// src/git/commits.ts
async function walkAll(place2, revisions) {
  return order(await rows(place2, revisions, []), { tips: [], late: /* @__PURE__ */ new Map() });
}
async function walkOn(place2, heads, old, before) {
  let fresh = heads.filter((id) => !old.has(id)), input = [...fresh, ...before.tips.map((id) => `^${id}`), ""].join(`
`), found = fresh.length === 0 ? [] : await rows(place2, ["--boundary", "--stdin"], [input]), reached2 = /* @__PURE__ */ new Set([...heads, ...found.filter(({ isBoundary }) => isBoundary).map(({ id }) => id)]);
  return before.tips.every((id) => reached2.has(id)) ? order(found, before) : null;
}
async function rows(place2, revisions, input) {
  let args = ["rev-list", "--topo-order", "--reverse", "--timestamp", "--parents", ...revisions, "--"];
  return (await wholeAnswer(place2, args, input)).toString("latin1").split(`
`).filter(Boolean).map((line) => {
    let [seconds = "", mark = "", ...parents] = line.split(" "), isBoundary = mark.startsWith("-");
    return { id: isBoundary ? mark.slice(1) : mark, seconds: Number(seconds), parents, isBoundary };
  });
}
function order(found, { tips, late: lateBefore }) {
  let late = new Map(lateBefore), dates = /* @__PURE__ */ new Map(), known = new Map(found.filter(({ isBoundary }) => isBoundary).map(({ id, seconds }) => [id, late.get(id) ?? seconds])), inside = found.filter(({ isBoundary }) => !isBoundary), withChild = /* @__PURE__ */ new Set();
  for (let { id, seconds, parents } of inside) {
    let date = seconds;
    for (let parent of parents)
      withChild.add(parent), date = Math.max(date, (dates.get(parent) ?? known.get(parent) ?? 0) + 1);
    date !== seconds && late.set(id, date), dates.set(id, date);
  }
  return {
    commits: byDate([...dates.keys()], dates),
    tips: [...tips, ...dates.keys()].filter((id) => !withChild.has(id)),
    late,
    dates
  };
}
function byDate(ids2, dates) {
  return [...ids2].sort((a, b) => dates.get(a) - dates.get(b) || (a < b ? -1 : 1));
}

// src/git/refs.ts
import { existsSync as existsSync3 } from "node:fs";
import { join as join2 } from "node:path";
async function readRefs({ place: place2, head, commonFolder }) {
  let rows2 = listRefs(place2), looseFiles = [];
  for (let { name, type, id } of rows2)
    if (type === "blob" && looseFiles.push({ path: name, blobId: id }), type === "tree")
      for (let file of await treeFiles(place2, id)) looseFiles.push({ path: `${name}/${file.path}`, blobId: file.blobId });
  let commits = rows2.filter(({ type }) => type === "commit").map(({ id }) => id), stashes = rows2.some(({ name }) => name === "refs/stash") ? ids(place2, ["--walk-reflogs", "refs/stash"]) : [], others = existsSync3(join2(commonFolder, "worktrees")) ? ids(place2, ["--no-walk", "--all"]) : [];
  return { heads: [.../* @__PURE__ */ new Set([...commits, ...head === null ? [] : [head], ...stashes, ...others])], stashes, looseFiles };
}
function ids(place2, args) {
  let { stdout } = askGit(place2, ["rev-list", ...args, "--"], { accept: [0, 128] });
  return stdout.toString("latin1").split(`
`).filter(Boolean);
}
function listRefs(place2) {
  let rows2 = askGit(place2, ["for-each-ref", "--format=%(objecttype) %(*objecttype) %(objectname) %(*objectname) %(refname)"]).stdout.toString("utf8").split(`
`).filter(Boolean).map(toRow);
  return [
    ...rows2.filter(({ type }) => type !== "tag"),
    ...peel(
      place2,
      rows2.filter(({ type }) => type === "tag")
    )
  ];
}
function toRow(line) {
  let [type = "", peeledType = "", id = "", peeledId = "", ...name] = line.split(" ");
  return type === "tag" ? { name: name.join(" "), type: peeledType, id: peeledId } : { name: name.join(" "), type, id };
}
function peel(place2, rows2) {
  if (rows2.length === 0) return [];
  let lines = askGit(place2, ["cat-file", "--batch-check=%(objecttype) %(objectname)"], {
    input: rows2.map(({ name }) => `${name}^{}
`).join("")
  }).stdout.toString("utf8").split(`
`);
  return rows2.map(({ name }, i) => {
    let [type = "", id = ""] = (lines[i] ?? "").split(" ");
    return { name, type, id };
  });
}

// src/source/repository.ts
import { join as join3 } from "node:path";

// src/source/blobs.ts
async function readEntries(place2, entries, visitor) {
  let groups = [...groupByBlob(entries).values()], reading = new Reading(visitor), open = [], take = (event) => {
    let group = groups[event.index];
    if (event.kind === "absent") for (let entry of group) reading.failures.push(absent(entry, event.why));
    else open = showPart(event, group, open, reading);
  };
  return await readBlobs(
    place2,
    groups.map((group) => group[0].blobId),
    take,
    () => reading.settle()
  ), reading;
}
function groupByBlob(entries) {
  let groups = /* @__PURE__ */ new Map();
  for (let entry of entries) {
    let group = groups.get(entry.blobId);
    group ? group.push(entry) : groups.set(entry.blobId, [entry]);
  }
  return groups;
}
function showPart(part, group, open, reading) {
  let windows = part.offset === 0 ? group.map((entry) => reading.windows(entry)) : open, isLast = part.offset + part.bytes.length === part.size;
  for (let entry of group) entry.sizeBytes = part.size;
  for (let window of windows)
    window.push(part.bytes), isLast && window.end();
  return windows;
}
function absent(entry, why) {
  let wayOut = why === "missing" ? " (a damaged or partial repository: try  git fsck  or  git fetch)" : "";
  return readFailure(entry.path, `its object ${entry.blobId} ${why === "missing" ? "is missing" : why}${wayOut}`);
}
function measureEntries(place2, entries) {
  if (entries.length === 0) return [];
  let sizes = blobSizes(
    place2,
    entries.map((entry) => entry.blobId)
  );
  return entries.flatMap((entry, i) => (entry.sizeBytes = sizes[i] ?? null, entry.sizeBytes === null ? [absent(entry, "missing")] : []));
}
function oldSizes(place2, entries) {
  let ids2 = oldIds(entries), sizes = ids2.length === 0 ? [] : blobSizes(place2, ids2), known = new Map(ids2.map((id, i) => [id, sizes[i] ?? null]));
  return new Map(entries.map((entry) => [entry, oldIds([entry]).flatMap((id) => known.get(id) ?? [])]));
}
function oldIds(entries) {
  return [...new Set(entries.flatMap((entry) => entry.previous?.blobIds ?? []))];
}

// src/source/old.ts
async function oldBytes(place2, texts2) {
  let ids2 = oldIds(texts2.map(({ entry }) => entry)), contents = await readOld(place2, ids2), places = /* @__PURE__ */ new Map();
  for (let [id, bytes] of contents) places.set(id, await openPlaces(bytes, wantedOf(id, texts2)));
  let oldsOf = (text2) => oldIds([text2.entry]).flatMap((id) => places.get(id)?.get(memberKey(text2)) ?? []);
  return new Map(texts2.map((text2) => [text2, oldsOf(text2)]));
}
async function readOld(place2, ids2) {
  let parts = ids2.map(() => []);
  return await readBlobs(place2, ids2, (event) => {
    event.kind === "part" && parts[event.index]?.push(event.bytes);
  }), new Map(ids2.flatMap((id, i) => parts[i]?.length ? [[id, Buffer.concat(parts[i])]] : []));
}
function wantedOf(id, texts2) {
  return new Set(texts2.filter(({ entry }) => entry.previous?.blobIds.includes(id)).map(memberKey));
}
async function openPlaces(bytes, wanted) {
  let kind = bytes.length > 134217728 ? null : wholeKind(bytes);
  return kind === null ? /* @__PURE__ */ new Map([["", [asText2(bytes)]]]) : openMembers(bytes, kind, wanted);
}
async function openMembers(bytes, kind, wanted) {
  let { openArchive } = await import("./packages/archive.js"), places = /* @__PURE__ */ new Map();
  for await (let part of openArchive(bytes, kind)) {
    if (part.kind !== "content") continue;
    let key = memberKey({ member: part.way });
    wanted.has(key) && places.set(key, [...places.get(key) ?? [], asText2(part.bytes)]);
  }
  return places;
}
var NOBODY = { path: "", mode: "file", sizeBytes: null };
function asText2(bytes) {
  return openText(NOBODY, bytes).bytes;
}

// src/source/repository.ts
function repositorySource(facts, list, isTracked = hadByParent) {
  let { place: place2 } = facts;
  return {
    reach: { place: place2, base: facts.top, cacheFolder: join3(facts.commonFolder, "hushgate") },
    list,
    read: (entries, visitor) => readEntries(place2, entries, visitor),
    measure: async (entries) => measureEntries(place2, entries),
    previousBytes: (texts2) => oldBytes(place2, texts2),
    previousSizes: (entries) => oldSizes(place2, entries),
    commits: (entries) => commitsOf(facts, entries),
    envFacts: (entries) => envFacts2(facts, entries, isTracked)
  };
}
function commitsOf(facts, entries) {
  let infos = commitInfos(
    facts,
    entries.flatMap((entry) => entry.commitId ? [{ id: entry.commitId, path: entry.path, blobId: entry.blobId }] : [])
  ), withCommit = entries.filter((entry) => entry.commitId);
  return new Map(withCommit.map((entry, i) => [entry, infos[i]]));
}
function hadByParent(entry) {
  return entry.previous?.kind === "parents";
}
function envFacts2(facts, entries, isTracked) {
  let tracked = entries.filter(isTracked).map((entry) => entry.path), uncovered = facts.bare ? [] : uncoveredByIgnore(
    { ...facts.place, cwd: facts.top },
    entries.map((entry) => entry.path)
  );
  return { tracked, uncovered };
}

// src/git/scope.ts
function allRevisions(place2) {
  return ["--all", ...hasHead(place2) ? ["HEAD"] : [], ...olderStashes(place2)];
}
function olderStashes(place2) {
  return askGit(place2, ["rev-list", "--walk-reflogs", "refs/stash", "--"], { accept: [0, 128] }).stdout.toString("latin1").split(`
`).filter(Boolean);
}
function hasHead(place2) {
  return askGit(place2, ["rev-parse", "-q", "--verify", "HEAD^{commit}"], { accept: [0, 1] }).status === 0;
}
async function datedCommits(place2, revisions) {
  let options = revisions.filter((word) => word.startsWith("--")), names2 = revisions.filter((word) => !word.startsWith("--")), args = ["rev-list", "--topo-order", "--reverse", "--timestamp", ...options, "--stdin"];
  return (await wholeAnswer(place2, args, [names2.map((name) => `${name}
`).join("")])).toString("latin1").split(`
`).filter(Boolean).map((row) => ({ time: Number(row.slice(0, row.indexOf(" "))), id: row.slice(row.indexOf(" ") + 1) }));
}
function newestCommits(commits, { since = 0, maxCount = 1 / 0 }) {
  let young = commits.filter(({ time }) => time >= since);
  if (young.length <= maxCount) return young;
  let newest = young.map((commit, at) => ({ commit, at })).sort((a, b) => b.commit.time - a.commit.time || b.at - a.at), kept = new Set(newest.slice(0, maxCount).map(({ commit }) => commit));
  return young.filter((commit) => kept.has(commit));
}
function secondsOf(place2, date) {
  let answer = askGit(place2, ["rev-parse", `--since=${date}`]).stdout.toString("latin1"), seconds = Number(/^--max-age=(\d+)$/m.exec(answer)?.[1] ?? NaN);
  if (Number.isNaN(seconds)) throw new GitError(`git does not understand the date ${JSON.stringify(date)}`, null);
  return seconds;
}
var SPACES = {
  branches: ["refs/heads/", "refs/remotes/", "refs/remotes/*/"],
  tags: ["refs/tags/"]
};
function matchingRefs(place2, kind, pattern) {
  let wanted = pattern.startsWith("refs/") ? [pattern] : SPACES[kind].map((space) => `${space}${pattern}`), args = /[*?[]/.test(pattern) ? ["rev-parse", "--symbolic-full-name", ...wanted.map((each) => `--glob=${each}`)] : ["for-each-ref", "--format=%(refname)", ...wanted], names2 = askGit(place2, args).stdout.toString("utf8").split(`
`).filter(Boolean);
  if (names2.length > 0) return names2;
  let wayOut = `git for-each-ref ${pattern.startsWith("refs/") ? "refs/" : SPACES[kind].slice(0, 2).join(" ")}`.trim();
  throw new GitError(
    `--${kind} ${JSON.stringify(pattern)}: no such ${kind === "tags" ? "tag" : "branch"} is here;  ${wayOut}  lists them`,
    1
  );
}

// src/source/scope.ts
async function chooseCommits(facts, all, scope) {
  let { place: place2 } = facts;
  if (scope.everything) return chooseKept(place2);
  let refs = refsOf(place2, scope);
  if (isWhole(scope)) return chooseAll(facts, all);
  let commits = await datedCommits(place2, refs ?? allRevisions(place2)), since = scope.since === void 0 ? void 0 : secondsOf(place2, scope.since), ids2 = newestCommits(commits, {
    ...since === void 0 ? {} : { since },
    ...scope.maxCount ? { maxCount: scope.maxCount } : {}
  }).map(({ id }) => id), isPart = since !== void 0 || scope.maxCount !== void 0;
  return {
    commits: ids2,
    subject: isPart ? partInWords(ids2, commits.length, refs, scope, since) : `the history of ${namesInWords(refs ?? [])}, ${countCommits(ids2.length)}`,
    holds: (path) => !isPart && (refs ?? []).some((ref) => path === ref || path.startsWith(`${ref}/`))
  };
}
async function chooseAll({ place: place2, head }, { stashes }) {
  let walk2 = await walkAll(place2, ["--all", ...head === null ? [] : [head], ...stashes]);
  return { ...wholeHistory(walk2.commits, 0), walk: walk2 };
}
function wholeHistory(commits, before) {
  return { commits, subject: `the whole history, ${countCommits(before + commits.length)}`, holds: () => !0 };
}
function isWhole({ branches, tags, since, maxCount, everything }) {
  return branches === void 0 && tags === void 0 && since === void 0 && maxCount === void 0 && !everything;
}
async function chooseKept(place2) {
  let commits = (await datedCommits(place2, [...allRevisions(place2), "--reflog"])).map(({ id }) => id);
  return { commits, subject: `everything that this repository keeps, ${countCommits(commits.length)}`, holds: () => !0 };
}
function refsOf(place2, { branches, tags }) {
  if (branches === void 0 && tags === void 0) return null;
  let found = [
    ...(branches ?? []).flatMap((pattern) => matchingRefs(place2, "branches", pattern)),
    ...(tags ?? []).flatMap((pattern) => matchingRefs(place2, "tags", pattern))
  ];
  return [...new Set(found)];
}
function partInWords(ids2, all, refs, scope, since) {
  let which = scope.maxCount === void 0 ? `${ids2.length}` : `the last ${ids2.length}`, from = since === void 0 ? "" : `, since ${new Date(since * 1e3).toISOString().replace(".000Z", "Z")}`;
  return `what ${which} of ${all} commits brought${from}${refs === null ? "" : `, of the history of ${namesInWords(refs)}`}`;
}
var MAX_NAMES = 3;
function namesInWords(refs) {
  return `${refs.slice(0, MAX_NAMES).map((ref) => ref.replace(/^refs\/(?:heads|remotes|tags)\//, "")).join(", ")}${refs.length > MAX_NAMES ? ` and ${refs.length - MAX_NAMES} more` : ""}`;
}

// src/source/history.ts
function historySource(facts, names2, scope) {
  let source = repositorySource(facts, (onMany) => listHistory(facts, names2, scope, onMany));
  return names2.length === 0 && isWhole(scope) ? { ...source, listOn: (past) => listOn(facts, past) } : source;
}
async function listHistory(facts, names2, scope, onMany) {
  let refs = await readRefs(facts), chosen = await chooseCommits(facts, refs, scope), seen = await listFiles(facts, refs, chosen, names2.length === 0 ? onMany : void 0), rest = scope.everything ? await (await import("./chunks/unreached-RPMPA4HM.js")).listUnreached(facts, chosen.commits, seen) : NOTHING_MORE;
  for (let { commitId, ...file } of rest.files) keepFirst(seen, file, commitId);
  let isNamed = nameTest(names2), entries = [...seen.values()].filter(({ path }) => isNamed(path)), nameless = rest.files.filter(({ path }) => STAND_IN.test(path) && !isNamed(path)), failures = entries.length === 0 ? [readFailure(".", `${NOTHING} (${chosen.subject})`)] : [], { walk: walk2 } = chosen, isSnapshot = walk2 !== void 0 && names2.length === 0 && refs.heads.every((id) => walk2.dates.has(id));
  return {
    ...listingOf(facts, `${chosen.subject}${rest.subject}`, entries),
    skipped: nameless.map(({ path }) => ({ path, reason: "no known path" })),
    failures: [...failures, ...rest.failures],
    warnings: [...shallowWarnings(facts), ...rest.warnings],
    ...isSnapshot ? reached(facts, refs, { ...walk2, late: [...walk2.late], heads: refs.heads, commits: walk2.commits.length }) : {}
  };
}
async function listOn(facts, past) {
  try {
    let refs = await readRefs(facts), walk2 = await walkOn(facts.place, refs.heads, new Set(past.heads), { tips: [...past.tips], late: new Map(past.late) });
    if (walk2 === null || isShallow(facts)) return null;
    let dates = new Map([...past.again, ...walk2.dates]), { subject, holds } = wholeHistory(walk2.commits, past.commits), seen = await listFiles(facts, refs, { commits: byDate([...dates.keys()], dates), subject, holds }), commits = past.commits + walk2.commits.length;
    return {
      ...listingOf(facts, subject, [...seen.values()]),
      ...reached(facts, refs, { ...walk2, dates, late: [...walk2.late], heads: refs.heads, commits })
    };
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}
async function listFiles(facts, refs, { commits, holds }, onMany) {
  let seen = /* @__PURE__ */ new Map();
  await commitChanges(facts.place, commits, ({ commitId, change }) => {
    change.mode !== null && change.mode !== "gitlink" && keepFirst(seen, change, commitId), seen.size === 400 && onMany?.();
  });
  for (let file of refs.looseFiles) holds(file.path) && keepFirst(seen, { ...file, mode: "file" });
  return seen;
}
function listingOf({ top }, subject, entries) {
  return { subject, base: top, entries, skipped: [], failures: [], warnings: [], ...{ isChange: !1, guardsCommit: !1, isWhole: !1 } };
}
function reached(facts, refs, { tips, heads, late, commits, dates }) {
  return refs.looseFiles.length > 0 || isShallow(facts) ? {} : { reached: { tips, heads, late, commits, dates } };
}
var NOTHING = "no commit brought a file by these names: there was nothing to scan", NOTHING_MORE = { files: [], failures: [], warnings: [], subject: "" };
function shallowWarnings(facts) {
  return isShallow(facts) ? [{ path: ".", message: "this clone is shallow, so older commits were not looked at: git fetch --unshallow brings them" }] : [];
}
function keepFirst(seen, file, commitId) {
  let { path, pathBytes, mode, blobId } = file, key = `${blobId} ${path}`;
  if (seen.has(key)) return;
  let entry = { path, mode: mode ?? "file", sizeBytes: null, blobId };
  commitId !== void 0 && (entry.commitId = commitId), pathBytes && (entry.pathBytes = pathBytes), seen.set(key, entry);
}

// src/source/names.ts
import { existsSync as existsSync4, realpathSync } from "node:fs";
import { basename as basename2, dirname, join as join4, relative as relative3, resolve as resolve3, sep as sep2 } from "node:path";
var NO_UTF8 = "a name that is no UTF-8 does not arrive here whole: name its folder, or give no names";
function groupNames(cwd, given, here) {
  let groups = /* @__PURE__ */ new Map();
  for (let name of given) {
    let absolute = realLocation(resolve3(cwd, name));
    if (name.includes("�") && !existsSync4(absolute)) throw new GitError(`${JSON.stringify(name)}: ${NO_UTF8}`, null);
    let top = topOf(absolute, here), group = groups.get(top) ?? [];
    groups.set(top, group), group.push({
      given: name,
      path: relative3(top ?? cwd, absolute).split(sep2).join("/")
    });
  }
  return [...groups].map(([top, names2]) => ({ top, names: names2 }));
}
function realLocation(absolute) {
  try {
    return join4(realpathSync(dirname(absolute)), basename2(absolute));
  } catch {
    return absolute;
  }
}
function topOf(absolute, here) {
  for (let folder = absolute; ; folder = dirname(folder)) {
    if (folder === here || existsSync4(join4(folder, ".git")) || isBare(folder)) return folder;
    if (folder === dirname(folder)) return null;
  }
}
function isBare(folder) {
  return existsSync4(join4(folder, "HEAD")) && existsSync4(join4(folder, "objects")) && existsSync4(join4(folder, "refs"));
}

// src/source/changes.ts
function sortChanges(changes, names2 = []) {
  let sorted = { entries: [], skipped: [], failures: [] }, removed = changes.filter((change) => change.mode === null).flatMap(oldBlobs), isNamed = nameTest(names2);
  for (let change of changes) isNamed(change.path) && sortChange(change, removed, sorted);
  return sorted;
}
function sortChange(change, removed, sorted) {
  change.status.includes("U") ? sorted.failures.push(readFailure(change.path, "it is unmerged: resolve it and  git add  it first")) : change.mode === null ? sorted.skipped.push({ path: change.path, reason: DELETED }) : change.olds.some((old) => old.mode !== null && old.blobId === change.blobId) ? sorted.skipped.push({ path: change.path, reason: "mode change" }) : sorted.entries.push(toEntry(change, removed));
}
function toEntry(change, removed) {
  let { path, pathBytes, mode, blobId } = change, entry = { path, mode: mode ?? "file", sizeBytes: null, blobId };
  pathBytes && (entry.pathBytes = pathBytes);
  let parents = oldBlobs(change), moved = change.movedFrom ?? [];
  return parents.length > 0 ? entry.previous = { kind: "parents", blobIds: [...parents, ...moved] } : removed.length + moved.length > 0 && (entry.previous = { kind: "removed", blobIds: [...removed, ...moved] }), entry;
}
function oldBlobs(change) {
  return change.olds.filter((old) => old.mode !== null && old.mode !== "gitlink").map((old) => old.blobId);
}

// src/source/files.ts
function blobEntry({ path, pathBytes, mode, blobId }) {
  return pathBytes ? { path, pathBytes, mode, sizeBytes: null, blobId } : { path, mode, sizeBytes: null, blobId };
}
async function treeEntries(place2, commits) {
  let trees = [];
  for (let commit of commits) trees.push((await treeFiles(place2, commit)).map(blobEntry));
  return trees;
}

// src/source/range.ts
function rangeSource(facts, range, names2) {
  return { ...repositorySource(facts, () => listRange(facts, range, names2)), project: () => rangeProject(facts, range) };
}
function rangeProject({ place: place2, top, bare }, range) {
  return {
    root: bare ? null : top,
    now: async () => (await treeEntries(place2, [rangeEnd(place2, range)])).flat(),
    before: async () => treeEntries(place2, rangeStarts(place2, range))
  };
}
async function listRange(facts, range, names2) {
  let { from, to } = range, commits = await listCommits(facts.place, range), byCommit = await readChanges(facts.place, commits), listing = {
    subject: `${countCommits(commits.length)}, ${from}..${to}`,
    base: facts.top,
    entries: [],
    skipped: [],
    failures: [],
    isChange: !0,
    guardsCommit: !1,
    isWhole: !1,
    warnings: []
  };
  for (let [commitId, changes] of byCommit) {
    let sorted = sortChanges(changes, names2);
    for (let entry of sorted.entries) listing.entries.push({ ...entry, commitId });
    for (let skip2 of sorted.skipped) listing.skipped.push(skip2);
    for (let failure2 of sorted.failures) listing.failures.push(failure2);
  }
  return listing;
}
async function readChanges(place2, commits) {
  let byCommit = new Map(commits.map((id) => [id, []]));
  await commitChanges(place2, commits, ({ commitId, change }) => byCommit.get(commitId)?.push(change));
  let merges = [...byCommit].filter(([, changes]) => changes.some(isNewToOneSide)).map(([id]) => id);
  return merges.length > 0 && await fillMovedFrom(place2, merges, byCommit), byCommit;
}
function isNewToOneSide({ mode, olds }) {
  return mode !== null && olds.length > 1 && olds.some((old) => old.mode === null);
}
async function fillMovedFrom(place2, merges, byCommit) {
  let rows2 = new Map(merges.map((id) => [id, new Map(byCommit.get(id)?.map((change) => [change.path, change]))])), sides = /* @__PURE__ */ new Map();
  await commitChanges(place2, merges, ({ commitId, change, answer }) => {
    let side = sides.get(answer) ?? { moved: [], removed: [] };
    sides.set(answer, side);
    let row = rows2.get(commitId)?.get(change.path);
    if (change.mode === null) for (let old of change.olds.filter(({ mode }) => mode !== "gitlink")) side.removed.push(old.blobId);
    else row && side.moved.push(row);
  }, "each");
  for (let { moved, removed } of sides.values()) for (let row of moved) row.movedFrom = [...row.movedFrom ?? [], ...removed];
}

// src/source/staged.ts
function stagedSource(facts, names2, changes) {
  return { ...repositorySource(facts, async () => listStaged(facts, names2, changes)), project: () => stagedProject(facts) };
}
function stagedProject(facts) {
  let place2 = { ...facts.place, cwd: facts.top };
  return {
    root: facts.top,
    now: async () => (await indexFiles(place2)).map(blobEntry),
    before: async () => treeEntries(facts.place, amendedParents(facts) ?? parentsOfNextCommit(facts))
  };
}
function listStaged(facts, names2, changes) {
  let sorted = sortChanges(changes, names2), notStaged = namesWithout(
    names2,
    changes.map(({ path }) => path)
  ), nothing = changes.length === 0 && names2.length === 0 ? [{ path: ".", reason: "nothing new staged" }] : [], skipped = [...sorted.skipped, ...notStaged.map((name) => ({ path: name.path, reason: "not staged" })), ...nothing];
  return {
    ...sorted,
    skipped,
    subject: "staged changes",
    base: facts.top,
    isChange: !0,
    guardsCommit: !0,
    isWhole: !1,
    warnings: []
  };
}

// src/source/stdin.ts
import { fstatSync } from "node:fs";
function stdinSource(base) {
  let entry = { path: "<stdin>", mode: "file", sizeBytes: null };
  return {
    ...diskSource(base, []),
    reach: null,
    list: async () => ({
      subject: "standard input",
      base,
      entries: [entry],
      skipped: [],
      failures: [],
      isChange: !1,
      guardsCommit: !1,
      isWhole: !1,
      warnings: []
    }),
    async read(_entries, visitor) {
      let reading = new Reading(visitor);
      try {
        if (fstatSync(0).isDirectory()) throw new Error("it is a folder: name it instead");
        let bytes = await readAll();
        entry.sizeBytes = bytes.length;
        let windows = reading.windows(entry);
        windows.push(bytes), windows.end();
      } catch (error) {
        reading.failures.push(readFailure(entry.path, `cannot be read: ${error.message}`));
      }
      return await reading.settle(), reading;
    },
    measure: async () => []
  };
}
async function readAll() {
  let chunks = [];
  for await (let chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// src/source/tracked.ts
function trackedSource(facts, names2, untracked) {
  let source = repositorySource(
    facts,
    (onMany) => listTracked(facts, names2, untracked, onMany),
    (entry) => entry.blobId !== void 0
  ), onDisk = (entry) => entry.blobId === void 0;
  return {
    ...source,
    async read(entries, visitor) {
      let inIndex = await source.read(
        entries.filter((entry) => !onDisk(entry)),
        visitor
      ), files = await readFiles(facts.top, entries.filter(onDisk), visitor);
      return { failures: [...inIndex.failures, ...files.failures], skipped: [...inIndex.skipped, ...files.skipped] };
    },
    measure: (entries) => source.measure(entries.filter((entry) => !onDisk(entry))),
    project: (listing) => trackedProject(facts, untracked, listing)
  };
}
function trackedProject(facts, untracked, listing) {
  return {
    root: facts.bare ? null : facts.top,
    now: async () => (listing.isWhole ? listing : await listTracked(facts, [], untracked)).entries,
    before: async () => []
  };
}
async function listTracked(facts, names2, untracked, onMany) {
  let place2 = { ...facts.place, cwd: facts.top }, files = facts.bare ? await headFiles(facts) : await indexFiles(place2);
  files.length >= 400 && names2.length === 0 && onMany?.();
  let onDisk = listGitNames(facts.top, facts.bare ? [] : [...modifiedFiles(place2), ...untracked ? await untrackedFiles(place2) : []]), isNamed = nameTest(names2), tracked = [...files.map(blobEntry), ...onDisk.entries].filter(({ path }) => isNamed(path)), paths = tracked.map(({ path }) => path), others = await listDisk(facts.top, namesWithout(names2, paths), onMany), listing = {
    ...others,
    entries: [...tracked, ...others.entries],
    skipped: [...onDisk.skipped.filter(({ path }) => isNamed(path)), ...others.skipped],
    failures: [...onDisk.failures, ...others.failures],
    subject: names2.length === 0 ? "every tracked file" : "the named files",
    isWhole: names2.length === 0,
    warnings: hookWarnings(facts)
  };
  return listing.entries.length === 0 && listing.failures.length === 0 && listing.failures.push(readFailure(".", NOTHING2)), listing;
}
function hookWarnings({ missingHooks: missingHooks2 }) {
  return missingHooks2 === null ? [] : [{ path: missingHooks2, message: "core.hooksPath names this folder, and it is not there: no git hook runs in this work tree; repair it with  npx hushgate init" }];
}
var NOTHING2 = "there was nothing to scan: no tracked file is here";
async function headFiles(facts) {
  return facts.head ? treeFiles(facts.place, facts.head) : [];
}

// src/source/index.ts
var OPEN = {
  auto: openAuto,
  staged: openStaged,
  tracked: (facts, names2, request) => trackedSource(facts, names2, request.kind === "tracked" && request.untracked),
  range: (facts, names2, request) => rangeSource(facts, request, names2),
  history: (facts, names2, request) => historySource(facts, names2, request)
};
function openStaged(facts, names2, _request, changes) {
  if (facts.bare) throw new GitError("a bare repository has no index, so nothing can be staged in it: use --range or --history", 128);
  return stagedSource(facts, names2, changes ?? nextChanges(facts));
}
function openAuto(facts, names2, _request, known) {
  let changes = known ?? (facts.bare ? [] : nextChanges(facts)), inCommit = process.env.GIT_INDEX_FILE !== void 0;
  return changes.length > 0 || inCommit ? stagedSource(facts, names2, changes) : trackedSource(facts, names2, !1);
}
function openSources(settings) {
  if (settings.source.kind === "stdin") return [{ source: stdinSource(settings.cwd), top: null }];
  if (settings.paths.length === 0) return [openHere(settings.cwd, settings.source, OPEN[settings.source.kind])];
  let here = factsOf(settings);
  return groupNames(settings.cwd, settings.paths, here?.top ?? null).map((group) => openGroup(settings, here, group));
}
function openHere(cwd, source, open) {
  let isCommit = source.kind === "auto" || source.kind === "staged";
  try {
    let { facts, changes } = isCommit ? nextCommit({ cwd }) : { facts: repoFacts({ cwd }), changes: void 0 };
    return { source: open(facts, [], source, changes), top: facts.top };
  } catch (error) {
    throw isNoRepository(error) ? new GitError("not a git repository: run hushgate inside one, or name the files or folders to read from disk", 128) : error;
  }
}
function openGroup(settings, here, { top, names: names2 }) {
  if (top === null) return { source: openDisk(settings, names2), top: null };
  let place2 = { cwd: top, foreign: !0 }, facts = here?.top === top ? here : repoFacts(place2);
  return { source: OPEN[settings.source.kind](facts, names2, settings.source), top };
}
function openDisk(settings, names2) {
  let { kind } = settings.source;
  if (kind === "auto" || kind === "tracked") return diskSource(settings.cwd, names2);
  throw new GitError(
    `${JSON.stringify(names2[0]?.given)} lies in no git repository, so it has no ${kind === "staged" ? "staged changes" : "commits"}`,
    128
  );
}
function factsOf({ cwd }) {
  try {
    return repoFacts({ cwd });
  } catch (error) {
    if (isNoRepository(error)) return null;
    throw error;
  }
}
function isNoRepository(error) {
  return error instanceof GitError && /not a git repository/.test(error.message);
}

// src/run.ts
var NO_RULE_SETS = { known: null, ran: null };
async function run(request) {
  let { line, cwd, env } = request, results = [];
  for (let opened of openSources({ cwd, paths: line.paths, source: sourceOf(line, env, request.source) }))
    results.push(await runSource(opened, request));
  return { outcome: joinOutcomes(results.map(({ outcome }) => outcome)), settings: results[0].settings };
}
async function runSource({ source, top }, request, isFresh = !1) {
  let started = process.hrtime(), { line, ...rest } = request, tree = await loadSettings(line, { ...rest, root: top, loadGlobs, judgeRule, builtInIds }), [first, isPart] = [new FirstLook(), line.shard !== void 0], { listing, settingsFor, folders, history } = await look(source, tree, { isFresh, isPart, onMany: () => {
    first.prepare();
  } }), choice = selectEntries(listing.entries, settingsFor), all = [tree.top, ...[...folders].map((folder) => settingsFor(`${folder}/`))], part = await takePart(listing, choice, line.shard), names2 = tree.top.checks.filter((name) => name !== "size" || listing.isChange || tree.top.size.enforceAll), own = ownRules(all), { base, isWhole: full } = listing, rules = full ? await ruleSets(names2, own) : NO_RULE_SETS, policy = openPolicy({ settings: tree.top, settingsFor, base, full, isPart, rules }), checks = await loadChecks(names2, own, isOnlyCode(changedPaths(listing), all)), newReads = new NewReads(listing, names2, policy), session = new Session({ checks, settingsFor, ...newReads.listener, onProgress: request.onProgress });
  if (await first.look(session, part.selected, { reach: source.reach, checks: names2, own, settingsFor, full }), await session.lookAt(part.selected, source), await lookAtProject(session, { source, listing, selected: part.selected, isPart, checks, settingsFor, tree, names: names2, newReads }), history?.isBroken(session)) return runSource({ source, top }, request, !0);
  history?.remember(session, part.selected) || first.keep(session, part.selected);
  let { failures, skipped: excused } = policy.excuse(session.failures), { judgements, warnings, uses } = await policy.judge(
    await compareWithOld(source, session.sightings),
    session.sightings.length > 0 ? await ruleSets(names2, own) : NO_RULE_SETS
  ), outcome = {
    ...emptyOutcome(part.subject, listing.guardsCommit),
    ...history === null ? session.proof(part.selected) : history.proof(session, part.selected),
    verdicts: addCommits(source, dropTwins(judgements)),
    warnings: [...listing.warnings, ...session.warnings, ...warnings],
    envFacts: envFacts(source, judgements),
    failures: [...part.failures, ...failures],
    skipped: [...part.skipped, ...session.skipped, ...excused],
    shard: await shardFacts(part, all, base, uses),
    elapsedMs: msSince(started)
  }, masks = maskedWords(otherWords(outcome), checks, tree.top);
  return { outcome: hide(relocate(outcome, base, request.cwd), new Map([...session.masks, ...masks])), settings: tree.top };
}

// src/version.ts
var VERSION = "0.1.0";

// src/index.ts
async function scan(options = {}) {
  let { cwd = process.cwd(), paths = [], checks = CHECK_NAMES, cache = !0, maxCount, ...values } = options, raw = { ...values, maxCount: maxCount === void 0 ? void 0 : String(maxCount), noCache: cache ? void 0 : !0 }, line = toCommandLine(raw, paths, "scan"), { outcome } = await run({ line, cwd, env: {}, checks, source: { kind: "tracked", untracked: !1 } });
  return { ...reportObject(outcome, { name: "hushgate", version: VERSION }), exitCode: exitCode(outcome) };
}
export {
  BaselineError,
  ConfigError,
  EXIT,
  GitError,
  scan
};
