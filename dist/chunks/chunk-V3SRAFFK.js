// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  BaselineError,
  askGit,
  builtInIds,
  collectDirectives,
  configuredKey,
  judge,
  judgeRule,
  loadSettings,
  looksInside,
  memberKey,
  namesRule,
  nestedSettings,
  newLedger,
  parseBaseline,
  repoFacts,
  scanEntries,
  scanText,
  sourceOf,
  streamGit,
  toFileFinding,
  unusedAllows
} from "./chunk-MZI5XOMK.js";
import {
  GitError,
  TooLongError
} from "./chunk-4H7BY3UK.js";
import {
  loadChecks
} from "./chunk-R46H4P2I.js";
import {
  ownRules,
  ruleSets
} from "./chunk-XJXHRCG7.js";
import {
  scanFileNames
} from "./chunk-MZFZEZDZ.js";
import {
  loadGlobs
} from "./chunk-SH4CE4LC.js";
import {
  asBuffer,
  detectEncoding,
  findLineStarts,
  lineIndexAt,
  openText
} from "./chunk-IMTQ4MP2.js";
import {
  mapStrings
} from "./chunk-K7ZSBATS.js";
import {
  archiveKind,
  sealedKind,
  wholeKind
} from "./chunk-PNILSIIF.js";

// src/policy/added.ts
var LF = 10, CR = 13;
function addedLines(newBytes, olds, kind) {
  let lines2 = splitLines(newBytes), numbering = { lines: lines2, heads: /* @__PURE__ */ new Map(), next: [], samples: [] }, numbers = numberLines(numbering), had = countOld(numbering, olds, kind), seen = new Uint32Array(had.length), flags = new Uint8Array(lines2.starts.length);
  return numbers.forEach((number, line) => {
    seen[number] = seen[number] + 1, flags[line] = seen[number] > had[number] ? 1 : 0;
  }), touches(lines2.starts, flags);
}
function touches(starts, flags) {
  return (span) => {
    let last = lineIndexAt(starts, Math.max(span.start, span.end - 1));
    for (let line = lineIndexAt(starts, span.start); line <= last; line++) if (flags[line] === 1) return !0;
    return !1;
  };
}
function splitLines(bytes) {
  let starts = findLineStarts(bytes), count = starts[starts.length - 1] === bytes.length ? starts.length - 1 : starts.length;
  return { buffer: asBuffer(bytes), starts, count };
}
function lineEnd({ buffer, starts }, line) {
  let start = starts[line], end = starts[line + 1] ?? buffer.length;
  for (; end > start && (buffer[end - 1] === LF || buffer[end - 1] === CR); ) end--;
  return end;
}
function numberLines(numbering) {
  let { lines: lines2, heads, next, samples } = numbering, numbers = new Uint32Array(lines2.count);
  for (let line = 0; line < lines2.count; line++) {
    let hash = hashLine(lines2, line), number = findNumber(numbering, lines2, line, hash);
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
function countLines(numbering, lines2) {
  let counts = new Uint32Array(numbering.samples.length);
  for (let line = 0; line < lines2.count; line++) {
    let number = findNumber(numbering, lines2, line, hashLine(lines2, line));
    number !== -1 && (counts[number] = counts[number] + 1);
  }
  return counts;
}
function findNumber({ lines: own, heads, next, samples }, lines2, line, hash) {
  let [start, end] = [lines2.starts[line], lineEnd(lines2, line)];
  for (let number = heads.get(hash) ?? -1; number !== -1; number = next[number]) {
    let sample = samples[number];
    if (own.buffer.compare(lines2.buffer, start, end, own.starts[sample], lineEnd(own, sample)) === 0) return number;
  }
  return -1;
}
function hashLine(lines2, line) {
  let end = lineEnd(lines2, line), hash = 2166136261;
  for (let at = lines2.starts[line]; at < end; at++) hash = Math.imul(hash ^ lines2.buffer[at], 16777619);
  return hash | 0;
}

// src/policy/old.ts
async function compareWithOld(source, sightings) {
  let changed = sightings.filter(({ entry }) => entry.previous), withSize = new Set(changed.filter(({ finding }) => finding.check === "size").map(({ entry }) => entry)), texts = new Set(changed.flatMap(({ finding, text }) => text && (finding.span || text.member) ? [text] : [])), sizes = source.previousSizes([...withSize]), olds = await source.previousBytes([...texts]), added = new Map(
    [...texts].map((text) => [text, addedLines(text.bytes, olds.get(text) ?? [], text.entry.previous?.kind ?? "parents")])
  );
  return sightings.map(({ finding, entry, text }) => {
    let isAdded = text && finding.span ? added.get(text) ?? null : null, isOldMember = text?.member !== void 0 && (olds.get(text) ?? []).some((old) => Buffer.compare(old, text.bytes) === 0);
    return { finding, entry, text, isAdded, grew: isOldMember ? !1 : madeByChange(finding, entry, sizes.get(entry) ?? []) };
  });
}
function madeByChange(finding, entry, oldSizes2) {
  return !entry.previous || finding.span ? null : finding.check === "size" ? hasGrown(entry, oldSizes2) : finding.check === "pattern" ? entry.previous.kind !== "parents" : null;
}
function hasGrown(entry, oldSizes2) {
  return entry.previous?.kind === "removed" ? !entry.previous.blobIds.includes(entry.blobId ?? "") : oldSizes2.every((size) => size < (entry.sizeBytes ?? 0));
}

// src/policy/baseline-file.ts
import { readFileSync, statSync } from "node:fs";
import { relative } from "node:path";
function loadBaseline(file, cwd) {
  if (file === null) return null;
  let shown = relative(cwd, file) || file, text;
  try {
    if (!statSync(file).isFile()) throw new Error("it is no regular file");
    text = readFileSync(file, "utf8");
  } catch (error) {
    let message = error.code === "ENOENT" ? 'there is no such baseline; make one with  hushgate baseline write --reason "…"' : `the baseline cannot be read: ${error.message}`;
    throw new BaselineError(`${shown}: ${message}`);
  }
  return parseBaseline(text, shown);
}

// src/policy/excuse.ts
function excuse(failures, settingsFor, ledger) {
  let kept = [], skipped = [];
  for (let failure of failures) {
    let allows = fittingAllows(failure, settingsFor);
    for (let allow of allows) ledger.used.add(configuredKey(allow));
    failure.path === null || allows[0] === void 0 ? kept.push(failure) : skipped.push({ path: failure.path, reason: `${failure.rule} allowed: ${allows[0].reason}` });
  }
  return { failures: kept, skipped };
}
function fittingAllows({ path, rule }, settingsFor) {
  if (path === null || rule === void 0) return [];
  let { allow, globs } = settingsFor(path);
  return allow.paths.filter(({ glob, rules }) => namesRule(rules, rule) && globs(path, [glob]));
}

// src/policy/policy.ts
function openPolicy({ settings, settingsFor, base, full, rules }) {
  let baseline = loadBaseline(settings.baseline, base), ledger = newLedger(), warnings = [], context = { settingsFor, baseline, rules, full, today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10), ledger };
  return {
    onText: full ? (text) => {
      warnings.push(...collectDirectives(text, settingsFor(text.entry.path), ledger, rules));
    } : void 0,
    excuse: (failures) => excuse(failures, settingsFor, ledger),
    async judge(found, known) {
      let judged = await judge(found, { ...context, rules: known }), foreign = full || found.length > 0 ? settings.foreign?.warnings ?? [] : [], unused = full ? unusedAllows(ledger, settings, baseline, rules) : [];
      return {
        judgements: judged.verdicts.map((verdict, i) => ({ verdict, entry: found[i].entry })),
        warnings: [...warnings, ...foreign, ...judged.warnings, ...unused]
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
  return [...judgements].sort((a, b) => WEIGHTS[`${a.verdict.kept}`] - WEIGHTS[`${b.verdict.kept}`]).filter(({ verdict: { finding }, entry }) => {
    let version = versions.get(finding.fingerprint) ?? entry;
    return versions.set(finding.fingerprint, version), version === entry;
  });
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
    envFacts: null
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
    envFacts: joinEnvFacts(a.envFacts, b.envFacts)
  };
}
function joinEnvFacts(a, b) {
  return !a || !b ? a ?? b : { tracked: [...a.tracked, ...b.tracked], uncovered: [...a.uncovered, ...b.uncovered] };
}
function relocate(outcome, base, cwd) {
  if (base === cwd) return outcome;
  let shown = (path) => relative2(cwd, join(base, path)).split(sep).join("/") || ".", moved = (placed) => ({ ...placed, path: shown(placed.path) }), movedFinding = (finding) => ({
    ...moved(finding),
    fix: finding.fix.map((text) => text.replace(finding.path, () => shown(finding.path)))
  });
  return {
    ...outcome,
    verdicts: outcome.verdicts.map((verdict) => ({ ...verdict, finding: movedFinding(verdict.finding) })),
    warnings: outcome.warnings.map(moved),
    failures: outcome.failures.map((failure) => failure.path === null ? failure : { ...failure, path: shown(failure.path) }),
    skipped: outcome.skipped.map(moved),
    envFacts: outcome.envFacts && { tracked: outcome.envFacts.tracked.map(shown), uncovered: outcome.envFacts.uncovered.map(shown) }
  };
}
function otherWords({ skipped, failures, warnings, verdicts }) {
  let paths = [...skipped, ...warnings].map(({ path }) => path), messages = failures.map(({ path, message }) => `${path} ${message}`);
  return [...paths, ...messages, ...verdicts.flatMap(({ finding: { commit, via = [] } }) => [...commit ? [commit.author] : [], ...via])];
}
function hide(outcome, masks) {
  return masks.size === 0 ? outcome : mapStrings(outcome, (text) => [...masks].reduce((shown, [secret, mask]) => shown.replaceAll(secret, mask), text));
}

// src/scan/parts/halves.ts
var placeOf = (rule, line, column) => `${rule}:${line}:${column}`;
function dropHalves(seen) {
  let wholes = /* @__PURE__ */ new Map();
  for (let { finding, entry } of seen) {
    if (finding.parts === void 0 || finding.line === null) continue;
    let places = wholes.get(entry) ?? /* @__PURE__ */ new Set();
    for (let { rule, line, column } of finding.parts) places.add(placeOf(rule, line, column));
    wholes.set(entry, places);
  }
  return seen.filter(({ finding: { rule, line, column, parts }, entry }) => parts !== void 0 || line === null || column === null ? !0 : wholes.get(entry)?.has(placeOf(rule, line, column)) !== !0);
}

// src/scan/session.ts
var Session = class {
  sightings = [];
  failures = [];
  /** What could not be looked into, by its kind. */
  skipped = [];
  /** Secrets that stand in file names, with what may be shown of them. */
  masks = /* @__PURE__ */ new Map();
  #options;
  #seen = /* @__PURE__ */ new Set();
  #keys = /* @__PURE__ */ new Set();
  #bytes = 0;
  #total = 0;
  /** Weak values are counted over all windows of one file. */
  #counted = { entry: null, ordinals: /* @__PURE__ */ new Map() };
  constructor(options) {
    this.#options = options;
  }
  /** Reads what the checks ask for, measures the rest if sizes matter, and proves that nothing was left out. */
  async lookAt(entries, reader) {
    let { checks, settingsFor } = this.#options, wanted = this.#wanted(entries);
    this.#total = wanted.length;
    let { failures, skipped } = await reader.read(wanted, { visit: (text) => this.#visit(text), opens: checks.some(looksInside) });
    this.#fail(failures);
    for (let skip of skipped) this.skipped.push(skip);
    let judging = checks.filter((check) => check.needs === "entries");
    judging.length > 0 && this.#fail(await reader.measure(entries.filter((entry) => entry.sizeBytes === null && !this.#seen.has(entry))));
    for (let { entry, finding } of scanEntries(entries, judging, settingsFor)) this.#keep(entry, null, finding);
    for (let { entry, finding } of this.#fileNames(entries)) this.#keep(entry, null, finding);
    this.sightings = dropHalves(this.sightings), this.#proveAllSeen(wanted);
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
    return found.map(({ entry, match }) => ({ entry, finding: toFileFinding(entry, { ...match, also: [] }) }));
  }
  /**
   * Files looked at whole: read, or judged by name and size where no check asks for their content. An archive is one file; its bytes
   * are its own and those of its members.
   */
  proof(entries) {
    let missed = /* @__PURE__ */ new Set([...this.#failedPaths(), ...this.skipped.map(({ path }) => path)]);
    return { filesScanned: entries.filter((entry) => !missed.has(entry.path)).length, bytesScanned: this.#bytes };
  }
  /** One by one: a damaged repository may have more failures than a call takes arguments. */
  #fail(failures) {
    for (let failure of failures) this.failures.push(failure);
  }
  #failedPaths() {
    return new Set(this.failures.map(({ path }) => path));
  }
  #wanted(entries) {
    let { checks, settingsFor } = this.#options, asking = checks.filter((check) => check.needs === "text");
    return entries.filter((entry) => asking.some((check) => check.selects?.(entry, settingsFor(entry.path)) ?? !0));
  }
  /** A check that breaks is a failure of that file, never a clean answer. */
  #visit(text) {
    let { checks, settingsFor, onText, onProgress } = this.#options;
    this.#seen.add(text.entry), this.#bytes += text.bytes.length, this.#counted.entry !== text.entry && (this.#counted = { entry: text.entry, ordinals: /* @__PURE__ */ new Map() });
    try {
      for (let finding of scanText(text, checks, settingsFor(text.entry.path), this.#counted.ordinals))
        this.#keep(text.entry, text, finding);
      onText?.(text);
    } catch (error) {
      this.failures.push({ path: text.entry.path, stage: "scan", message: `a check broke: ${error.message}` });
    }
    onProgress?.({ files: this.#seen.size, filesTotal: this.#total, bytes: this.#bytes, found: this.sightings.length });
  }
  /**
   * Windows overlap, so a place counts once. A history shows one secret in many versions of a file: the first, oldest one
   * counts. Where a change is judged every version counts, because an old line and an added one may look the same.
   */
  #keep(entry, text, finding) {
    let isHistory = entry.commitId !== void 0 && entry.previous === void 0, place = text?.member ? finding.via : [finding.line, finding.column], key = JSON.stringify([finding.fingerprint, ...isHistory ? [] : [entry.commitId, place]]);
    this.#keys.has(key) || this.sightings.push({ finding, entry, text }), this.#keys.add(key);
  }
  #proveAllSeen(wanted) {
    let failed = this.#failedPaths();
    for (let entry of wanted)
      !this.#seen.has(entry) && !failed.has(entry.path) && this.failures.push({ path: entry.path, stage: "read", message: "it was to be read and was not" });
  }
};

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

// src/source/disk.ts
import { lstatSync as lstatSync2, readdirSync, statSync as statSync2 } from "node:fs";
import { resolve as resolve2 } from "node:path";

// src/git/names.ts
function decodeName(bytes) {
  let buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), text = buffer.toString("utf8");
  return !text.includes("�") || Buffer.from(text, "utf8").equals(buffer) ? { path: text } : { path: escapeInvalid(buffer), pathBytes: new Uint8Array(bytes) };
}
function escapeInvalid(buffer) {
  let out = "";
  for (let at = 0; at < buffer.length; ) {
    let length = validLength(buffer, at);
    out += length > 0 ? buffer.toString("utf8", at, at + length) : `\\x${buffer.toString("hex", at, at + 1)}`, at += Math.max(1, length);
  }
  return out;
}
function validLength(buffer, at) {
  for (let length = 1; length <= 4 && at + length <= buffer.length; length++)
    if (!buffer.toString("utf8", at, at + length).includes("�")) return length;
  return 0;
}
function* splitNul(bytes) {
  for (let start = 0; start < bytes.length; ) {
    let end = bytes.indexOf(0, start);
    if (end === -1) {
      yield bytes.subarray(start);
      return;
    }
    yield bytes.subarray(start, end), start = end + 1;
  }
}

// src/source/read-files.ts
import { closeSync, fstatSync, lstatSync, openSync, readlinkSync, readSync } from "node:fs";
import { resolve } from "node:path";

// src/source/archive-failure.ts
var ARCHIVE_RULE = "archive";
function archiveFailure(path, problems) {
  let [first = { way: [], what: "" }, ...others] = problems, where = first.way.length === 0 ? "" : `${first.way.join(", ").slice(0, 200)}: `, more = others.length === 0 ? "" : ` (and ${others.length} more of its members cannot be read)`, allow = JSON.stringify({ path, rules: [ARCHIVE_RULE], reason: "<reason>" });
  return {
    path,
    stage: "read",
    rule: ARCHIVE_RULE,
    message: `this archive was not looked at whole: ${where}${first.what}${more}; must it be here? add to hushgate.config.json (or the file you have): allow.paths  ${allow}`
  };
}

// src/source/windows.ts
var WINDOW_BYTES = 8 << 20, OVERLAP_BYTES = 65536, Windows = class {
  #entry;
  #taker;
  #way;
  #parts = [];
  #length = 0;
  #isFirst = !0;
  #place = { firstLine: 1, firstColumn: 0 };
  #encoding = "utf-8";
  #looksInside;
  /** Undefined: not asked yet. */
  #archive;
  /** @param way what comes is of an opened archive: the way to a member, or, empty, its own bytes; null: a whole entry */
  constructor(entry, taker, way = null) {
    this.#entry = entry, this.#taker = taker, this.#way = way, this.#looksInside = taker.opens && way === null && entry.mode !== "symlink", this.#looksInside || (this.#archive = null);
  }
  push(bytes) {
    if (this.#parts.push(asBuffer(bytes)), this.#length += bytes.length, !(this.#length <= WINDOW_BYTES + OVERLAP_BYTES || this.#waits()))
      for (; this.#length > WINDOW_BYTES + OVERLAP_BYTES; ) this.#cut();
  }
  end() {
    let rest = this.#joined();
    this.#parts = [];
    let archive = this.#isFirst ? this.#wholeArchive(rest) : null;
    archive === null ? this.#emit(rest) : this.#taker.archive(archive);
  }
  /** Whether it is an archive that is still to come whole. */
  #waits() {
    return this.#archive === void 0 && (this.#archive = archiveKind(this.#joined())), this.#archive === null || this.#length <= 134217728 ? this.#archive !== null : (this.#taker.tooLarge(this.#entry), this.#archive = null, !1);
  }
  #wholeArchive(whole) {
    let kind = this.#archive === void 0 ? wholeKind(whole) : this.#archive;
    return kind === null ? null : { entry: this.#entry, kind, bytes: whole };
  }
  #joined() {
    let [only] = this.#parts;
    return this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts);
  }
  #cut() {
    let all = this.#joined();
    this.#emit(all.subarray(0, WINDOW_BYTES));
    let next = WINDOW_BYTES - OVERLAP_BYTES;
    this.#advance(all.subarray(0, next)), this.#parts = [all.subarray(next)], this.#length = all.length - next;
  }
  #emit(bytes) {
    this.#isFirst && (this.#encoding = detectEncoding(bytes));
    let sealed = this.#isFirst && this.#looksInside ? sealedKind(bytes) : null;
    sealed !== null && this.#taker.sealed(this.#entry, sealed), this.#taker.text(this.#open(bytes)), this.#isFirst = !1;
  }
  #open(bytes) {
    let member = this.#way?.length ? this.#way : void 0;
    return openText(this.#entry, bytes, { ...this.#place, encoding: this.#encoding, member });
  }
  /** Moves the place past bytes that the next window does not begin with. */
  #advance(gone) {
    let text = this.#open(gone).bytes, starts = findLineStarts(text), lines2 = starts.length - 1, units = asBuffer(text).toString("utf8", starts[lines2]).length;
    this.#place = { firstLine: this.#place.firstLine + lines2, firstColumn: units + (lines2 > 0 ? 0 : this.#place.firstColumn) };
  }
};

// src/source/reading.ts
var Reading = class {
  failures = [];
  skipped = [];
  opens;
  #visitor;
  #waiting = [];
  constructor(visitor) {
    this.#visitor = visitor, this.opens = visitor.opens;
  }
  windows(entry) {
    return new Windows(entry, this);
  }
  text(text) {
    this.#visitor.visit(text);
  }
  archive(archive) {
    this.#waiting.push(archive);
  }
  sealed({ path }, what) {
    this.skipped.push({ path, reason: `${what}: not opened` });
  }
  tooLarge({ path }) {
    this.failures.push(archiveFailure(path, [{ way: [], what: `it has more than ${128} MiB` }]));
  }
  /** To be awaited between contents, so that few archives are held at once. Costs nothing where none came. */
  settle() {
    return this.#waiting.length === 0 ? void 0 : this.#openAll();
  }
  async #openAll() {
    let { openArchive } = await import("../packages/archive.js");
    for (let archive = this.#waiting.shift(); archive; archive = this.#waiting.shift())
      await this.#show(archive.entry, openArchive(archive.bytes, archive.kind));
  }
  async #show(entry, parts) {
    let problems = [];
    for await (let part of parts)
      part.kind === "problem" ? problems.push(part) : part.kind === "sealed" ? this.skipped.push({ path: entry.path, reason: `${part.what} in an archive: not opened` }) : this.#showContent(entry, part);
    problems.length > 0 && this.failures.push(archiveFailure(entry.path, problems));
  }
  #showContent(entry, { way, bytes }) {
    let windows = new Windows(entry, this, way);
    windows.push(bytes), windows.end();
  }
};

// src/source/source.ts
function nameTest(names) {
  let wanted = new Set(names.map(({ path }) => path));
  return wanted.size === 0 ? () => !0 : (path) => withFolders(path).some((each) => wanted.has(each));
}
function namesWithout(names, paths) {
  let met = /* @__PURE__ */ new Set();
  if (names.length > 0) for (let path of paths) for (let each of withFolders(path)) met.add(each);
  return names.filter(({ path }) => !met.has(path));
}
function withFolders(path) {
  let found = ["", path];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) found.push(path.slice(0, end));
  return found;
}
function readFailure(path, why) {
  return { path, stage: "read", message: why };
}
function countCommits(ids) {
  return `${ids.length} ${ids.length === 1 ? "commit" : "commits"}`;
}

// src/source/read-files.ts
var CHUNK_BYTES = 1 << 20;
function absolutePath(base, entry) {
  return entry.pathBytes ? Buffer.concat([Buffer.from(`${base}/`), entry.pathBytes]) : resolve(base, entry.path);
}
var FILES_AT_ONCE = 64;
async function readFiles(base, entries, visitor) {
  let reading = new Reading(visitor);
  for (let [i, entry] of entries.entries())
    i % FILES_AT_ONCE === FILES_AT_ONCE - 1 && await new Promise(setImmediate), attempt(entry.path, reading.failures, () => readFile(base, entry, reading.windows(entry))), await reading.settle();
  return reading;
}
function readFile(base, entry, windows) {
  let path = absolutePath(base, entry);
  entry.sizeBytes = entry.mode === "symlink" ? pushLink(path, windows) : pushFile(path, windows), windows.end();
}
function pushLink(path, windows) {
  let target = readlinkSync(path, { encoding: "buffer" });
  return windows.push(target), target.length;
}
function pushFile(path, windows) {
  let file = openSync(path, "r");
  try {
    let expected = fstatSync(file).size || CHUNK_BYTES, size = 0;
    for (; ; ) {
      let chunk = Buffer.allocUnsafe(Math.min(expected + 1, CHUNK_BYTES)), got = readSync(file, chunk);
      if (got === 0) return size;
      windows.push(chunk.subarray(0, got)), size += got;
    }
  } finally {
    closeSync(file);
  }
}
function measureFile(base, entry) {
  let failures = [];
  return attempt(entry.path, failures, () => {
    entry.sizeBytes = lstatSync(absolutePath(base, entry)).size;
  }), failures;
}
var REASONS = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ELOOP: "too many links"
};
function attempt(path, failures, step) {
  try {
    step();
  } catch (error) {
    let { code, message } = error;
    if (!code) throw error;
    failures.push(readFailure(path, REASONS[code] ?? message));
  }
}

// src/source/disk.ts
function diskSource(base, names) {
  return {
    list: async () => listDisk(base, names),
    read: (entries, visitor) => readFiles(base, entries, visitor),
    measure: async (entries) => entries.flatMap((entry) => measureFile(base, entry)),
    previousBytes: async () => /* @__PURE__ */ new Map(),
    previousSizes: () => /* @__PURE__ */ new Map(),
    commits: () => /* @__PURE__ */ new Map(),
    envFacts: () => ({ tracked: [], uncovered: [] })
  };
}
function listDisk(base, names) {
  let listing = {
    subject: "files on disk",
    base,
    entries: [],
    skipped: [],
    failures: [],
    isChange: !1,
    guardsCommit: !1,
    isWhole: !1,
    warnings: []
  };
  for (let name of names) attempt(name.path, listing.failures, () => listName(base, name, listing));
  return listing;
}
function listName(base, { path }, listing) {
  let stat = statSync2(resolve2(base, path));
  if (stat.isFile()) addEntry(stat, { path }, stat.size, listing);
  else if (!stat.isDirectory())
    listing.failures.push(readFailure(path, "it is no regular file: send what it holds through a pipe to  hushgate scan -"));
  else {
    let met = { ...listing, entries: [], skipped: [], failures: [] };
    walk(base, path, null, met), met.entries.length + met.skipped.length + met.failures.length === 0 && met.failures.push(readFailure(path, "the folder is empty: there was nothing to scan")), listing.entries = listing.entries.concat(met.entries), listing.skipped = listing.skipped.concat(met.skipped), listing.failures.push(...met.failures);
  }
}
function listGitNames(base, names) {
  let found = { entries: [], skipped: [], failures: [] };
  for (let name of names) attempt(name.path, found.failures, () => addEntry(lstatSync2(absolutePath(base, name)), name, null, found));
  return found;
}
function addEntry(kind, name, sizeBytes, found) {
  kind.isFile() ? found.entries.push({ ...name, mode: "file", sizeBytes }) : kind.isSymbolicLink() ? found.entries.push({ ...name, mode: "symlink", sizeBytes }) : found.skipped.push({ path: name.path, reason: "not a regular file" });
}
function walk(base, path, rawPath, listing) {
  let folder = rawPath ?? Buffer.from(path), absolute = rawPath ? Buffer.concat([Buffer.from(`${base}/`), rawPath]) : resolve2(base, path), children = readdirSync(absolute, { withFileTypes: !0, encoding: "buffer" });
  for (let child of children.sort((a, b) => Buffer.compare(a.name, b.name))) {
    let raw = folder.length > 0 ? Buffer.concat([folder, Buffer.from("/"), child.name]) : child.name, name = decodeName(raw);
    child.isDirectory() ? child.name.toString() !== ".git" && attempt(name.path, listing.failures, () => walk(base, name.path, name.pathBytes ? raw : null, listing)) : addEntry(child, name, null, listing);
  }
}

// src/git/raw.ts
var MODES = {
  "000000": null,
  100644: "file",
  100664: "file",
  100755: "executable",
  12e4: "symlink",
  16e4: "gitlink"
};
function fileMode(octal) {
  let mode = MODES[octal];
  if (mode === void 0) throw new Error(`unknown file mode ${octal}`);
  return mode;
}
function parseRawHeader(header, name) {
  let parents = header.lastIndexOf(":") + 1, fields = header.slice(parents).split(" "), modes = fields.slice(0, parents + 1).map(fileMode), ids = fields.slice(parents + 1, 2 * parents + 2), olds = ids.slice(0, parents).map((blobId, i) => ({ mode: modes[i] ?? null, blobId }));
  return {
    ...decodeName(name),
    mode: modes[parents] ?? null,
    blobId: ids[parents],
    olds,
    status: fields[2 * parents + 2]
  };
}

// src/git/history.ts
async function listCommits(place, scope) {
  let revisions = "all" in scope ? ["--all", ...hasHead(place) ? ["HEAD"] : [], ...olderStashes(place)] : rangeRevisions(place, scope), chunks = [];
  return await streamGit(place, ["rev-list", "--topo-order", "--reverse", ...revisions, "--"], [], (chunk) => chunks.push(chunk)), Buffer.concat(chunks).toString("latin1").split(`
`).filter(Boolean);
}
function isShallow(place) {
  return askGit(place, ["rev-parse", "--is-shallow-repository"]).stdout.toString("latin1").trim() === "true";
}
function olderStashes(place) {
  return askGit(place, ["rev-list", "--walk-reflogs", "refs/stash", "--"], { accept: [0, 128] }).stdout.toString("latin1").split(`
`).filter(Boolean);
}
function hasHead(place) {
  return askGit(place, ["rev-parse", "-q", "--verify", "HEAD^{commit}"], { accept: [0, 1] }).status === 0;
}
function rangeRevisions(place, { from, to }) {
  let end = commitId(place, to);
  return /^0+$/.test(from) ? [end] : [end, `^${commitId(place, from)}`];
}
function commitId(place, revision) {
  let answer = askGit(place, ["rev-parse", "-q", "--verify", "--end-of-options", `${revision}^{commit}`], { accept: [0, 1, 128] });
  if (answer.status === 0) return answer.stdout.toString("latin1").trim().split(`
`).at(-1);
  throw new GitError(
    `${JSON.stringify(revision)} is no commit here; in a shallow clone fetch it first (git fetch --unshallow, or fetch-depth: 0)`,
    1
  );
}
async function commitChanges(place, commits, visit, parents = "all") {
  let parser = new DiffTreeParser(visit), args = ["diff-tree", "--stdin", "-r", ...parents === "all" ? ["-c", "--root"] : ["-m", "--diff-filter=AD"], "--raw", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=none"];
  await streamGit(place, args, batches(commits), (chunk) => parser.push(chunk)), parser.end();
}
function* batches(ids) {
  for (let at = 0; at < ids.length; at += 1e3) yield `${ids.slice(at, at + 1e3).join(`
`)}
`;
}
var DiffTreeParser = class {
  #rest = Buffer.alloc(0);
  #commitId = "";
  #header = "";
  #answer = 0;
  #visit;
  constructor(visit) {
    this.#visit = visit;
  }
  push(chunk) {
    let data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk, start = 0;
    for (let end = data.indexOf(0); end !== -1; end = data.indexOf(0, start))
      this.#piece(data.subarray(start, end)), start = end + 1;
    this.#rest = data.subarray(start);
  }
  end() {
    if (this.#rest.length > 0 || this.#header) throw new GitError("git diff-tree ended in the middle of a row", null);
  }
  #piece(piece) {
    this.#header ? (this.#visit({ commitId: this.#commitId, change: parseRawHeader(this.#header, piece), answer: this.#answer }), this.#header = "") : piece[0] === 58 ? this.#header = piece.toString("latin1") : (this.#commitId = piece.toString("latin1").trim(), this.#answer++);
  }
};
function commitInfos(facts, asked) {
  if (asked.length === 0) return [];
  let ids = [...new Set(asked.map(({ id }) => id))], args = ["log", "--no-walk=unsorted", "--no-show-signature", "--encoding=UTF-8", "--stdin", "--format=%H%x00%an <%ae>%x00%aI"], answer = askGit(facts.place, args, { input: `${ids.join(`
`)}
` }).stdout.toString("utf8"), byId = new Map(answer.split(`
`).map((line) => [line.slice(0, line.indexOf("\0")), line.split("\0")])), inHead = facts.head ? headBlobs(
    facts,
    asked.map(({ path }) => path)
  ) : [];
  return asked.map(({ id, blobId }, i) => {
    let [, author = "", date = ""] = byId.get(id) ?? [];
    return { id, author, date, inHead: inHead[i] !== void 0 && inHead[i] === blobId };
  });
}
function headBlobs(facts, paths) {
  let input = `${paths.map((path) => path.includes(`
`) ? "" : path).map((path) => `${facts.head}:${path}`).join(`
`)}
`;
  return askGit(facts.place, ["cat-file", "--batch-check=%(objectname)"], { input }).stdout.toString("utf8").split(`
`).slice(0, paths.length).map((line) => /^[0-9a-f]{40,64}$/.test(line) ? line : void 0);
}

// src/git/tree.ts
async function indexFiles(place) {
  return rows(await wholeAnswer(place, ["ls-files", "-s", "-z", "--full-name"]), 1);
}
async function treeFiles(place, treeish) {
  return rows(await wholeAnswer(place, ["ls-tree", "-r", "-z", "--full-tree", treeish]), 2);
}
function rows(answer, idField) {
  let files = [];
  for (let row of splitNul(answer)) {
    let tab = row.indexOf(9), fields = row.toString("latin1", 0, tab).split(" "), mode = fileMode(fields[0]);
    mode && files.push({ ...decodeName(row.subarray(tab + 1)), mode, blobId: fields[idField] });
  }
  return files;
}
function modifiedFiles(place) {
  return [...splitNul(askGit(place, ["diff-files", "--name-only", "-z", "--diff-filter=MT", "--no-renames", "--ignore-submodules=all"]).stdout)].map(decodeName);
}
async function untrackedFiles(place) {
  let answer = await wholeAnswer(place, ["ls-files", "-o", "--exclude-standard", "-z", "--full-name"]);
  return [...splitNul(answer)].filter((name) => name.at(-1) !== 47).map(decodeName);
}
function uncoveredByIgnore(place, paths) {
  if (paths.length === 0) return [];
  let input = `${paths.join("\0")}\0`, { stdout } = askGit(place, ["check-ignore", "--no-index", "-z", "--stdin"], { input, accept: [0, 1] }), covered = new Set([...splitNul(stdout)].map((name) => name.toString("utf8")));
  return paths.filter((path) => !covered.has(path));
}
async function wholeAnswer(place, args) {
  let chunks = [];
  return await streamGit(place, args, [], (chunk) => chunks.push(chunk)), Buffer.concat(chunks);
}

// src/git/refs.ts
async function looseRefFiles(place) {
  let files = [];
  for (let { name, type, id } of peeledRefs(place))
    if (type === "blob" && files.push({ path: name, blobId: id }), type === "tree") for (let file of await treeFiles(place, id)) files.push({ path: `${name}/${file.path}`, blobId: file.blobId });
  return files;
}
function peeledRefs(place) {
  let names = askGit(place, ["for-each-ref", "--format=%(objecttype) %(*objecttype) %(refname)"]).stdout.toString("utf8").split(`
`).flatMap((row) => /^(?!commit |tag commit )\S+ \S* (.+)$/.exec(row)?.[1] ?? []);
  return names.length === 0 ? [] : askGit(place, ["cat-file", "--batch-check=%(objecttype) %(objectname)"], {
    input: names.map((name) => `${name}^{}
`).join("")
  }).stdout.toString("utf8").split(`
`).slice(0, names.length).map((row, i) => {
    let [type = "", id = ""] = row.split(" ");
    return { name: names[i], type, id };
  });
}

// src/git/blobs.ts
var LF2 = 10;
async function readBlobs(place, ids, visit, pause = () => {
}) {
  if (ids.length === 0) return;
  let parser = new BatchParser(ids.length, visit), take = (chunk) => (parser.push(chunk), pause()), small = ids.length <= MAX_SYNC_IDS ? askAtOnce(place, ids) : null;
  small ? await take(small) : await streamGit(place, ["cat-file", "--batch"], lines(ids), take), parser.end();
}
var MAX_SYNC_IDS = 2e3;
function askAtOnce(place, ids) {
  try {
    return askGit(place, ["cat-file", "--batch"], { input: `${ids.join(`
`)}
` }).stdout;
  } catch (error) {
    if (error instanceof TooLongError) return null;
    throw error;
  }
}
function* lines(ids) {
  for (let at = 0; at < ids.length; at += 500) yield `${ids.slice(at, at + 500).join(`
`)}
`;
}
function blobSizes(place, ids) {
  let sizes = [];
  for (let at = 0; at < ids.length; at += 1e5) {
    let input = `${ids.slice(at, at + 1e5).join(`
`)}
`, { stdout } = askGit(place, ["cat-file", "--batch-check=%(objecttype) %(objectsize)"], { input });
    for (let line of stdout.toString("latin1").trimEnd().split(`
`)) sizes.push(sizeOf(line));
  }
  if (sizes.length !== ids.length) throw new GitError(`git cat-file answered ${sizes.length} of ${ids.length} questions`, null);
  return sizes;
}
function sizeOf(line) {
  let match = /^blob (\d+)$/.exec(line);
  return match ? Number(match[1]) : null;
}
var BatchParser = class {
  #index = 0;
  #rest = Buffer.alloc(0);
  /** Bytes of content still to come and the size of the whole; null while a header is awaited. */
  #open = null;
  #expected;
  #visit;
  constructor(expected, visit) {
    this.#expected = expected, this.#visit = visit;
  }
  push(chunk) {
    let data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    for (let used = -1; used !== 0 && data.length > 0; data = data.subarray(used))
      used = this.#open ? this.#content(data) : this.#header(data);
    this.#rest = data;
  }
  end() {
    if (this.#index !== this.#expected || this.#open)
      throw new GitError(`git cat-file ended after ${this.#index} of ${this.#expected} objects`, null);
  }
  /** Returns the bytes used; 0 when the line is not whole yet. */
  #header(data) {
    let end = data.indexOf(LF2);
    if (end === -1) return 0;
    let line = data.toString("latin1", 0, end), match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(line);
    return match ? this.#open = { left: Number(match[2]), size: Number(match[2]), isBlob: match[1] === "blob" } : this.#visit({ kind: "absent", index: this.#index++, why: line.replace(/^\S+ /, "") }), match && match[1] !== "blob" && this.#visit({ kind: "absent", index: this.#index, why: `is a ${match[1]}, not a blob` }), end + 1;
  }
  /** Content, then the line feed behind it. */
  #content(data) {
    let open = this.#open, take = Math.min(open.left, data.length), isFirst = open.left === open.size;
    return open.isBlob && (take > 0 || open.size === 0 && isFirst && data.length > 0) && this.#visit({ kind: "part", index: this.#index, bytes: data.subarray(0, take), offset: open.size - open.left, size: open.size }), open.left -= take, open.left > 0 || data.length === take ? take : (this.#open = null, this.#index++, take + 1);
  }
};

// src/source/blobs.ts
async function readEntries(place, entries, visitor) {
  let groups = [...groupByBlob(entries).values()], reading = new Reading(visitor), open = [], take = (event) => {
    let group = groups[event.index];
    if (event.kind === "absent") for (let entry of group) reading.failures.push(absent(entry, event.why));
    else open = showPart(event, group, open, reading);
  };
  return await readBlobs(
    place,
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
function measureEntries(place, entries) {
  if (entries.length === 0) return [];
  let sizes = blobSizes(
    place,
    entries.map((entry) => entry.blobId)
  );
  return entries.flatMap((entry, i) => (entry.sizeBytes = sizes[i] ?? null, entry.sizeBytes === null ? [absent(entry, "missing")] : []));
}
function oldSizes(place, entries) {
  let ids = oldIds(entries), sizes = ids.length === 0 ? [] : blobSizes(place, ids), known = new Map(ids.map((id, i) => [id, sizes[i] ?? null]));
  return new Map(entries.map((entry) => [entry, oldIds([entry]).flatMap((id) => known.get(id) ?? [])]));
}
function oldIds(entries) {
  return [...new Set(entries.flatMap((entry) => entry.previous?.blobIds ?? []))];
}

// src/source/old.ts
async function oldBytes(place, texts) {
  let ids = oldIds(texts.map(({ entry }) => entry)), contents = await readOld(place, ids), places = /* @__PURE__ */ new Map();
  for (let [id, bytes] of contents) places.set(id, await openPlaces(bytes, wantedOf(id, texts)));
  let oldsOf = (text) => oldIds([text.entry]).flatMap((id) => places.get(id)?.get(memberKey(text)) ?? []);
  return new Map(texts.map((text) => [text, oldsOf(text)]));
}
async function readOld(place, ids) {
  let parts = ids.map(() => []);
  return await readBlobs(place, ids, (event) => {
    event.kind === "part" && parts[event.index]?.push(event.bytes);
  }), new Map(ids.flatMap((id, i) => parts[i]?.length ? [[id, Buffer.concat(parts[i])]] : []));
}
function wantedOf(id, texts) {
  return new Set(texts.filter(({ entry }) => entry.previous?.blobIds.includes(id)).map(memberKey));
}
async function openPlaces(bytes, wanted) {
  let kind = bytes.length > 134217728 ? null : wholeKind(bytes);
  return kind === null ? /* @__PURE__ */ new Map([["", [asText(bytes)]]]) : openMembers(bytes, kind, wanted);
}
async function openMembers(bytes, kind, wanted) {
  let { openArchive } = await import("../packages/archive.js"), places = /* @__PURE__ */ new Map();
  for await (let part of openArchive(bytes, kind)) {
    if (part.kind !== "content") continue;
    let key = memberKey({ member: part.way });
    wanted.has(key) && places.set(key, [...places.get(key) ?? [], asText(part.bytes)]);
  }
  return places;
}
var NOBODY = { path: "", mode: "file", sizeBytes: null };
function asText(bytes) {
  return openText(NOBODY, bytes).bytes;
}

// src/source/repository.ts
function repositorySource(facts, list, isTracked = hadByParent) {
  let { place } = facts;
  return {
    list,
    read: (entries, visitor) => readEntries(place, entries, visitor),
    measure: async (entries) => measureEntries(place, entries),
    previousBytes: (texts) => oldBytes(place, texts),
    previousSizes: (entries) => oldSizes(place, entries),
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

// src/source/history.ts
function historySource(facts, names) {
  return repositorySource(facts, () => listHistory(facts, names));
}
async function listHistory(facts, names) {
  let commits = await listCommits(facts.place, { all: !0 }), seen = /* @__PURE__ */ new Map();
  await commitChanges(facts.place, commits, ({ commitId: commitId2, change }) => {
    change.mode !== null && change.mode !== "gitlink" && keepFirst(seen, toEntry(change, commitId2));
  });
  for (let file of await looseRefFiles(facts.place)) keepFirst(seen, { ...file, mode: "file", sizeBytes: null });
  let isNamed = nameTest(names), entries = [...seen.values()].filter(({ path }) => isNamed(path)), failures = entries.length === 0 ? [readFailure(".", "no commit holds a file by these names: there was nothing to scan")] : [];
  return {
    subject: `the whole history, ${countCommits(commits)}`,
    base: facts.top,
    entries,
    skipped: [],
    failures,
    isChange: !1,
    guardsCommit: !1,
    isWhole: !1,
    warnings: shallowWarnings(facts)
  };
}
function shallowWarnings(facts) {
  return isShallow(facts.place) ? [{ path: ".", message: "this clone is shallow, so older commits were not looked at: git fetch --unshallow brings them" }] : [];
}
function toEntry({ path, pathBytes, mode, blobId }, commitId2) {
  let entry = { path, mode: mode ?? "file", sizeBytes: null, blobId, commitId: commitId2 };
  return pathBytes ? { ...entry, pathBytes } : entry;
}
function keepFirst(seen, entry) {
  let key = `${entry.blobId} ${entry.path}`;
  seen.has(key) || seen.set(key, entry);
}

// src/source/names.ts
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join as join2, relative as relative3, resolve as resolve3, sep as sep2 } from "node:path";
var NO_UTF8 = "a name that is no UTF-8 does not arrive here whole: name its folder, or give no names";
function groupNames(cwd, given, here) {
  let groups = /* @__PURE__ */ new Map();
  for (let name of given) {
    let absolute = realLocation(resolve3(cwd, name));
    if (name.includes("�") && !existsSync(absolute)) throw new GitError(`${JSON.stringify(name)}: ${NO_UTF8}`, null);
    let top = topOf(absolute, here), group = groups.get(top) ?? [];
    groups.set(top, group), group.push({
      given: name,
      path: relative3(top ?? cwd, absolute).split(sep2).join("/")
    });
  }
  return [...groups].map(([top, names]) => ({ top, names }));
}
function realLocation(absolute) {
  try {
    return join2(realpathSync(dirname(absolute)), basename(absolute));
  } catch {
    return absolute;
  }
}
function topOf(absolute, here) {
  for (let folder = absolute; ; folder = dirname(folder)) {
    if (folder === here || existsSync(join2(folder, ".git")) || isBare(folder)) return folder;
    if (folder === dirname(folder)) return null;
  }
}
function isBare(folder) {
  return existsSync(join2(folder, "HEAD")) && existsSync(join2(folder, "objects")) && existsSync(join2(folder, "refs"));
}

// src/source/changes.ts
function sortChanges(changes, names = []) {
  let sorted = { entries: [], skipped: [], failures: [] }, removed = changes.filter((change) => change.mode === null).flatMap(oldBlobs), isNamed = nameTest(names);
  for (let change of changes) isNamed(change.path) && sortChange(change, removed, sorted);
  return sorted;
}
function sortChange(change, removed, sorted) {
  change.status.includes("U") ? sorted.failures.push(readFailure(change.path, "it is unmerged: resolve it and  git add  it first")) : change.mode === null ? sorted.skipped.push({ path: change.path, reason: "deleted" }) : change.olds.some((old) => old.mode !== null && old.blobId === change.blobId) ? sorted.skipped.push({ path: change.path, reason: "mode change" }) : sorted.entries.push(toEntry2(change, removed));
}
function toEntry2(change, removed) {
  let { path, pathBytes, mode, blobId } = change, entry = { path, mode: mode ?? "file", sizeBytes: null, blobId };
  pathBytes && (entry.pathBytes = pathBytes);
  let parents = oldBlobs(change), moved = change.movedFrom ?? [];
  return parents.length > 0 ? entry.previous = { kind: "parents", blobIds: [...parents, ...moved] } : removed.length + moved.length > 0 && (entry.previous = { kind: "removed", blobIds: [...removed, ...moved] }), entry;
}
function oldBlobs(change) {
  return change.olds.filter((old) => old.mode !== null && old.mode !== "gitlink").map((old) => old.blobId);
}

// src/source/range.ts
function rangeSource(facts, range, names) {
  return repositorySource(facts, () => listRange(facts, range, names));
}
async function listRange(facts, range, names) {
  let { from, to } = range, commits = await listCommits(facts.place, range), byCommit = await readChanges(facts.place, commits), listing = {
    subject: `${countCommits(commits)}, ${from}..${to}`,
    base: facts.top,
    entries: [],
    skipped: [],
    failures: [],
    isChange: !0,
    guardsCommit: !1,
    isWhole: !1,
    warnings: []
  };
  for (let [commitId2, changes] of byCommit) {
    let sorted = sortChanges(changes, names);
    for (let entry of sorted.entries) listing.entries.push({ ...entry, commitId: commitId2 });
    for (let skip of sorted.skipped) listing.skipped.push(skip);
    for (let failure of sorted.failures) listing.failures.push(failure);
  }
  return listing;
}
async function readChanges(place, commits) {
  let byCommit = new Map(commits.map((id) => [id, []]));
  await commitChanges(place, commits, ({ commitId: commitId2, change }) => byCommit.get(commitId2)?.push(change));
  let merges = [...byCommit].filter(([, changes]) => changes.some(isNewToOneSide)).map(([id]) => id);
  return merges.length > 0 && await fillMovedFrom(place, merges, byCommit), byCommit;
}
function isNewToOneSide({ mode, olds }) {
  return mode !== null && olds.length > 1 && olds.some((old) => old.mode === null);
}
async function fillMovedFrom(place, merges, byCommit) {
  let rows2 = new Map(merges.map((id) => [id, new Map(byCommit.get(id)?.map((change) => [change.path, change]))])), sides = /* @__PURE__ */ new Map();
  await commitChanges(place, merges, ({ commitId: commitId2, change, answer }) => {
    let side = sides.get(answer) ?? { moved: [], removed: [] };
    sides.set(answer, side);
    let row = rows2.get(commitId2)?.get(change.path);
    if (change.mode === null) for (let old of change.olds.filter(({ mode }) => mode !== "gitlink")) side.removed.push(old.blobId);
    else row && side.moved.push(row);
  }, "each");
  for (let { moved, removed } of sides.values()) for (let row of moved) row.movedFrom = [...row.movedFrom ?? [], ...removed];
}

// src/git/ancestors.ts
import { spawnSync } from "node:child_process";
import { readFileSync as readFileSync2 } from "node:fs";
import { basename as basename2 } from "node:path";
var MAX_LEVELS = 16;
function gitAncestor() {
  let read = process.platform === "linux" ? readProc : readPs(), pid = process.ppid;
  for (let level = 0; level < MAX_LEVELS && pid > 1; level++) {
    let found = read(pid);
    if (!found) return null;
    if (/^git(\.exe)?$/.test(basename2(found.argv[0] ?? "")) && found.argv[1] !== "hook") return found.argv;
    pid = found.parent;
  }
  return null;
}
function readProc(pid) {
  try {
    let stat = readFileSync2(`/proc/${pid}/stat`, "latin1"), argv = readFileSync2(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return { parent: Number(stat.slice(stat.lastIndexOf(")") + 4).split(" ", 1)[0]), argv };
  } catch {
    return null;
  }
}
function readPs() {
  let answer = spawnSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8", windowsHide: !0 }), rows2 = /* @__PURE__ */ new Map();
  for (let [, pid, parent, words] of (answer.stdout ?? "").matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm))
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
  if (said === !1) return null;
  let commit = askGit(facts.place, ["cat-file", "commit", facts.head]).stdout.toString("latin1"), header = commit.slice(0, commit.indexOf(`

`)).split(`
`);
  return said === null && !keepsAuthor(header) || isPushed(facts.place, facts.head) ? null : header.flatMap((row) => /^parent ([0-9a-f]+)$/.exec(row)?.[1] ?? []);
}
var TAKES_WORD = /^(?:-[a-zA-Z]*[mFCct]|--(?:message|file|author|date|template|cleanup|reuse-message|reedit-message|fixup|squash|trailer|pathspec-from-file))$/;
function saidAmend() {
  let argv = gitAncestor() ?? [], words = argv.slice(0, argv.includes("--") ? argv.indexOf("--") : void 0), at = words.indexOf("commit");
  return at !== -1 ? words.some((word, i) => i > at && /^--ame?n?d?$/.test(word) && !TAKES_WORD.test(words[i - 1])) : words.some((word) => /^(merge|cherry-pick|revert|rebase|pull|am)$/.test(word)) ? !1 : null;
}
var SAME_MOMENT_SECONDS = 3;
function keepsAuthor(header) {
  let { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date } = process.env;
  if (!name || !date) return !1;
  let author = Buffer.from(`author ${name} <${email ?? ""}> ${date.replace(/^@/, "")}`, "utf8").toString("latin1");
  return header.includes(author) && Date.now() / 1e3 - Number(/\d+/.exec(date)?.[0] ?? 0) > SAME_MOMENT_SECONDS;
}
function isPushed(place, head) {
  return askGit(place, ["rev-list", "-n1", head, "--not", "--remotes"]).stdout.length === 0;
}
function emptyTree(place) {
  return askGit(place, ["hash-object", "-t", "tree", "--stdin"]).stdout.toString("latin1").trim();
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
function stagedChanges(facts, parents) {
  let bases = parents.length > 0 ? parents : [emptyTree(facts.place)], [first = [], ...others] = bases.map((base) => diffIndex(facts, base));
  return others.length === 0 ? first : combine([first, ...others]);
}
function diffIndex(facts, base) {
  let { stdout } = askGit(facts.place, [...DIFF_INDEX, base, "--"]);
  return parseRaw(stdout);
}
function parseRaw(stdout) {
  let changes = [], header = "";
  for (let piece of splitNul(stdout))
    header === "" ? header = piece.toString("latin1") : (changes.push(parseRawHeader(header, piece)), header = "");
  return changes;
}
function combine(lists) {
  let removed = lists.map(removedBlobs), byPath = lists.map((list) => new Map(list.map((change) => [change.path, change])));
  return lists[0].flatMap((change) => {
    let sides = byPath.flatMap((changes) => changes.get(change.path) ?? []);
    if (sides.length < lists.length) return [];
    let movedFrom = sides.flatMap(({ olds }, i) => olds[0]?.mode === null ? removed[i] : []);
    return [{ ...change, olds: sides.flatMap(({ olds }) => olds), status: sides.map(({ status }) => status).join(""), movedFrom }];
  });
}
function removedBlobs(changes) {
  return changes.filter(({ mode }) => mode === null).flatMap(({ olds }) => olds).filter(({ mode }) => mode !== "gitlink").map(({ blobId }) => blobId);
}

// src/source/staged.ts
function nextCommit(facts) {
  let changes = stagedChanges(facts, parentsOfNextCommit(facts)), amended = changes.length > 0 ? amendedParents(facts) : null;
  return amended ? stagedChanges(facts, amended) : changes;
}
function stagedSource(facts, names, changes) {
  return repositorySource(facts, async () => listStaged(facts, names, changes));
}
function listStaged(facts, names, changes) {
  let sorted = sortChanges(changes, names), notStaged = namesWithout(
    names,
    changes.map(({ path }) => path)
  ), nothing = changes.length === 0 && names.length === 0 ? [{ path: ".", reason: "nothing new staged" }] : [], skipped = [...sorted.skipped, ...notStaged.map((name) => ({ path: name.path, reason: "not staged" })), ...nothing];
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
import { fstatSync as fstatSync2 } from "node:fs";
function stdinSource(base) {
  let entry = { path: "<stdin>", mode: "file", sizeBytes: null };
  return {
    ...diskSource(base, []),
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
        if (fstatSync2(0).isDirectory()) throw new Error("it is a folder: name it instead");
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
function trackedSource(facts, names, untracked) {
  let source = repositorySource(
    facts,
    () => listTracked(facts, names, untracked),
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
    measure: (entries) => source.measure(entries.filter((entry) => !onDisk(entry)))
  };
}
async function listTracked(facts, names, untracked) {
  let place = { ...facts.place, cwd: facts.top }, files = facts.bare ? await headFiles(facts) : await indexFiles(place), onDisk = listGitNames(facts.top, facts.bare ? [] : [...modifiedFiles(place), ...untracked ? await untrackedFiles(place) : []]), isNamed = nameTest(names), tracked = [...files.map(blobEntry), ...onDisk.entries].filter(({ path }) => isNamed(path)), others = listDisk(
    facts.top,
    namesWithout(
      names,
      tracked.map(({ path }) => path)
    )
  ), listing = {
    ...others,
    entries: [...tracked, ...others.entries],
    skipped: [...onDisk.skipped.filter(({ path }) => isNamed(path)), ...others.skipped],
    failures: [...onDisk.failures, ...others.failures],
    subject: names.length === 0 ? "every tracked file" : "the named files",
    isWhole: names.length === 0,
    warnings: hookWarnings(facts)
  };
  return listing.entries.length === 0 && listing.failures.length === 0 && listing.failures.push(readFailure(".", NOTHING)), listing;
}
function hookWarnings({ missingHooks }) {
  return missingHooks === null ? [] : [{ path: missingHooks, message: "core.hooksPath names this folder, and it is not there: no git hook runs in this work tree; repair it with  npx hushgate init" }];
}
var NOTHING = "there was nothing to scan: no tracked file is here";
async function headFiles(facts) {
  return facts.head ? treeFiles(facts.place, facts.head) : [];
}
function blobEntry({ path, pathBytes, mode, blobId }) {
  return pathBytes ? { path, pathBytes, mode, sizeBytes: null, blobId } : { path, mode, sizeBytes: null, blobId };
}

// src/source/index.ts
var OPEN = {
  auto: openAuto,
  staged: openStaged,
  tracked: (facts, names, request) => trackedSource(facts, names, request.kind === "tracked" && request.untracked),
  range: (facts, names, request) => rangeSource(facts, request, names),
  history: (facts, names) => historySource(facts, names)
};
function openStaged(facts, names) {
  if (facts.bare) throw new GitError("a bare repository has no index, so nothing can be staged in it: use --range or --history", 128);
  return stagedSource(facts, names, nextCommit(facts));
}
function openAuto(facts, names) {
  let changes = facts.bare ? [] : nextCommit(facts), inCommit = process.env.GIT_INDEX_FILE !== void 0;
  return changes.length > 0 || inCommit ? stagedSource(facts, names, changes) : trackedSource(facts, names, !1);
}
function openSources(settings) {
  if (settings.source.kind === "stdin") return [{ source: stdinSource(settings.cwd), top: null }];
  let open = OPEN[settings.source.kind], here = factsOf(settings);
  return settings.paths.length === 0 ? here ? [{ source: open(here, [], settings.source), top: here.top }] : [] : groupNames(settings.cwd, settings.paths, here?.top ?? null).map((group) => openGroup(settings, here, group));
}
function openGroup(settings, here, { top, names }) {
  if (top === null) return { source: openDisk(settings, names), top: null };
  let place = { cwd: top, foreign: !0 }, facts = here?.top === top ? here : repoFacts(place);
  return { source: OPEN[settings.source.kind](facts, names, settings.source), top };
}
function openDisk(settings, names) {
  let { kind } = settings.source;
  if (kind === "auto" || kind === "tracked") return diskSource(settings.cwd, names);
  throw new GitError(
    `${JSON.stringify(names[0]?.given)} lies in no git repository, so it has no ${kind === "staged" ? "staged changes" : "commits"}`,
    128
  );
}
function factsOf(settings) {
  try {
    return repoFacts({ cwd: settings.cwd });
  } catch (error) {
    if (!(error instanceof GitError && /not a git repository/.test(error.message))) throw error;
    if (settings.paths.length > 0) return null;
    throw new GitError("not a git repository: run hushgate inside one, or name the files or folders to read from disk", 128);
  }
}

// src/run.ts
var NO_RULE_SETS = { known: null, ran: null };
async function run(request) {
  let { line, cwd, env } = request, results = [];
  for (let opened of openSources({ cwd, paths: line.paths, source: sourceOf(line, env, request.source) }))
    results.push(await runSource(opened, request));
  return { outcome: joinOutcomes(results.map(({ outcome }) => outcome)), settings: results[0].settings };
}
async function runSource({ source, top }, request) {
  let started = performance.now(), { line, ...rest } = request, tree = await loadSettings(line, { ...rest, root: top, loadGlobs, judgeRule, builtInIds }), listing = await source.list(), settingsFor = await nestedSettings(tree, foldersOf(listing.entries)), { selected, skipped } = selectEntries(listing.entries, settingsFor), names = tree.top.checks.filter((name) => name !== "size" || listing.isChange || tree.top.size.enforceAll), own = ownRules([tree.top, ...selected.map(({ path }) => settingsFor(path))]), policy = openPolicy({
    settings: tree.top,
    settingsFor,
    base: listing.base,
    full: listing.isWhole,
    rules: listing.isWhole ? await ruleSets(names, own) : NO_RULE_SETS
  }), checks = await loadChecks(names, own), session = new Session({ checks, settingsFor, onText: policy.onText, onProgress: request.onProgress });
  await session.lookAt(selected, source);
  let { failures, skipped: excused } = policy.excuse(session.failures), { judgements, warnings } = await policy.judge(
    await compareWithOld(source, session.sightings),
    session.sightings.length > 0 ? await ruleSets(names, own) : NO_RULE_SETS
  ), verdicts = addCommits(source, dropTwins(judgements)), outcome = {
    ...emptyOutcome(listing.subject, listing.guardsCommit),
    ...session.proof(selected),
    verdicts,
    warnings: [...listing.warnings, ...warnings],
    envFacts: envFacts(source, judgements),
    failures: [...listing.failures, ...failures],
    skipped: [...listing.skipped, ...skipped, ...session.skipped, ...excused],
    elapsedMs: performance.now() - started
  }, { masks } = scanFileNames(otherWords(outcome).map(asEntry), checks, tree.top);
  return { outcome: hide(relocate(outcome, listing.base, request.cwd), new Map([...session.masks, ...masks])), settings: tree.top };
}
function asEntry(path) {
  return { path, mode: "file", sizeBytes: null };
}
function foldersOf(entries) {
  return new Set(entries.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf("/")))));
}

// src/version.ts
var VERSION = "0.1.0";

export {
  run,
  VERSION
};
