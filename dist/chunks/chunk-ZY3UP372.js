// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  GitError,
  TooLongError,
  askGit,
  readFailure,
  streamGit
} from "./chunk-O7F3Y3QN.js";
import {
  unitsIn
} from "./chunk-A3CD63NN.js";
import {
  asBuffer,
  detectEncoding,
  findLineStarts,
  lineIndexAt,
  lineSpan,
  openText
} from "./chunk-QUR5WOD3.js";
import {
  archiveKind,
  sealedKind,
  wholeKind
} from "./chunk-HCMXL37Y.js";

// src/git/blobs.ts
var LF = 10, HEADER = /^\S+ (\S+) (\d+)$/;
async function readBlobs(place, ids, visit, pause = () => {
}) {
  if (ids.length === 0) return;
  let parser = new BatchParser(visit), take = (chunk) => (parser.push(chunk), pause()), small = ids.length <= MAX_SYNC_IDS ? askAtOnce(place, ids) : null;
  small ? await take(small) : await streamGit(place, ["cat-file", "--batch"], lines(ids), take), parser.end(ids.length);
}
async function streamBlobs(place, ids, visit) {
  let parser = new BatchParser(visit), asked = 0;
  await streamGit(place, ["cat-file", "--batch"], async function* () {
    for await (let some of ids)
      asked += some.length, yield `${some.join(`
`)}
`;
  }(), (chunk) => parser.push(chunk)), parser.end(asked);
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
  #visit;
  constructor(visit) {
    this.#visit = visit;
  }
  push(chunk) {
    let data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk, at = 0;
    for (let used = -1; used !== 0 && at < data.length; at += used) used = this.#open ? this.#content(data, at) : this.#header(data, at);
    this.#rest = data.subarray(at);
  }
  end(expected) {
    if (this.#index !== expected || this.#open) throw new GitError(`git cat-file ended after ${this.#index} of ${expected} objects`, null);
  }
  /** Returns the bytes used; 0 when the line is not whole yet. */
  #header(data, at) {
    let end = data.indexOf(LF, at);
    if (end === -1) return 0;
    let line = data.toString("latin1", at, end), [, type, digits] = HEADER.exec(line) ?? [];
    if (type === void 0) this.#visit({ kind: "absent", index: this.#index++, why: line.slice(line.indexOf(" ") + 1) });
    else {
      let size = Number(digits);
      this.#open = { left: size, size, isBlob: type === "blob" }, type !== "blob" && this.#visit({ kind: "absent", index: this.#index, why: `is a ${type}, not a blob` });
    }
    return end + 1 - at;
  }
  /** Content, then the line feed behind it. */
  #content(data, at) {
    let open = this.#open, has = data.length - at, take = Math.min(open.left, has), isFirst2 = open.left === open.size;
    return open.isBlob && (take > 0 || open.size === 0 && isFirst2) && this.#visit({ kind: "part", index: this.#index, bytes: data.subarray(at, at + take), offset: open.size - open.left, size: open.size }), open.left -= take, open.left > 0 || has === take ? take : (this.#open = null, this.#index++, take + 1);
  }
};

// src/source/read-files.ts
import { closeSync, fstatSync, lstatSync, openSync, readlinkSync, readSync } from "node:fs";
import { isAbsolute } from "node:path";

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
var WINDOW_BYTES = 8 << 20, CUT_BYTES = 1 << 20, OVERLAP_BYTES = 65536;
function collect() {
  let { Bun } = globalThis;
  Bun?.gc(!1);
}
var Windows = class {
  #entry;
  #taker;
  #parts = [];
  #length = 0;
  #isFirst = !0;
  #place;
  #looksInside;
  /** Undefined: not asked yet. */
  #archive;
  /** @param way what comes is of an opened archive: the way to a member, or, empty, its own bytes; null: a whole entry */
  constructor(entry, taker, way = null) {
    this.#entry = entry, this.#taker = taker, this.#place = { firstLine: 1, firstColumn: 0, encoding: "utf-8", member: way?.length ? way : void 0 }, this.#looksInside = taker.opens && way === null && entry.mode !== "symlink", this.#looksInside || (this.#archive = null);
  }
  push(bytes) {
    this.#parts.push(asBuffer(bytes)), this.#length += bytes.length;
    let most = this.#isFirst ? WINDOW_BYTES : CUT_BYTES;
    if (!(this.#length <= most + OVERLAP_BYTES || this.#waits()))
      for (; this.#length > CUT_BYTES + OVERLAP_BYTES; ) this.#cut();
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
    collect();
    let all = this.#joined();
    this.#emit(all.subarray(0, CUT_BYTES));
    let next = CUT_BYTES - OVERLAP_BYTES;
    this.#advance(all.subarray(0, next)), this.#parts = [all.subarray(next)], this.#length = all.length - next;
  }
  #emit(bytes) {
    this.#isFirst && (this.#place.encoding = detectEncoding(bytes));
    let sealed = this.#isFirst && this.#looksInside ? sealedKind(bytes) : null;
    sealed !== null && this.#taker.sealed(this.#entry, sealed), this.#taker.text(openText(this.#entry, bytes, this.#place)), this.#isFirst = !1;
  }
  /** Moves the place past bytes that the next window does not begin with. */
  #advance(gone) {
    let text = openText(this.#entry, gone, this.#place).bytes, starts = findLineStarts(text), lines2 = starts.length - 1, units = unitsIn(asBuffer(text).subarray(starts[lines2]));
    this.#place.firstLine += lines2, this.#place.firstColumn = units + (lines2 > 0 ? 0 : this.#place.firstColumn);
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

// src/source/read-files.ts
var CHUNK_BYTES = 1 << 20;
function absolutePath(base, { path, pathBytes }) {
  return pathBytes ? Buffer.concat([Buffer.from(`${base}/`), pathBytes]) : isAbsolute(path) ? path : `${base}/${path}`;
}
var READS_AT_ONCE = 64;
async function readFiles(base, entries, visitor) {
  let reading = new Reading(visitor), reads = 0;
  for (let entry of entries) {
    try {
      for (let _read of readFile(base, entry, reading.windows(entry))) ++reads % READS_AT_ONCE === 0 && await new Promise(setImmediate);
    } catch (error) {
      reading.failures.push(fileFailure(entry.path, error));
    }
    await reading.settle();
  }
  return reading;
}
function* readFile(base, entry, windows, room) {
  let path = absolutePath(base, entry);
  entry.sizeBytes = entry.mode === "symlink" ? pushLink(path, windows) : yield* pushFile(path, windows, room), windows.end();
}
function pushLink(path, windows) {
  let target = readlinkSync(path, { encoding: "buffer" });
  return windows.push(target), target.length;
}
function* pushFile(path, windows, room) {
  let file = openSync(path, "r");
  try {
    let expected = fstatSync(file).size, most = expected > 0 && expected < WINDOW_BYTES ? expected + 1 : CHUNK_BYTES;
    for (let size = 0; ; ) {
      let chunk = size === 0 && room && most <= room.length ? room.subarray(0, most) : Buffer.allocUnsafe(most), got = readSync(file, chunk);
      if (got > 0 && windows.push(chunk.subarray(0, got)), size += got, yield, got === 0 || size === expected && got < most) return size;
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
    failures.push(fileFailure(path, error));
  }
}
function fileFailure(path, error) {
  let { code, message } = error;
  if (!code) throw error;
  return readFailure(path, REASONS[code] ?? message);
}

// src/policy/inline/mark.ts
var TOKEN = "hushgate:allow", MAX_TAIL_BYTES = 1e3, MAX_LEAD_BYTES = 200, WORD = /^hushgate:(allow(?:-start|-end)?)(?=[ \t]|$|\*\/|-->|(?:--?)?%>|(?:--)?\}\}|#\})/, OPENER = /^(?:#+|\/\/+!?|\/\*+|\*|<!--+|--+|;+|%+|'|rem|@rem|::|dnl|!|\(\*|\{-|\{#|\{\{!(?:--)?|\{\{-? ?\/\*|<%(?:--|#))?$/i, CLOSERS = [" ", "	", "*/", "-->", "--%>", "-%>", "%>", "#}", "--}}", "}}", "-}", "*)", '"', "'", "`", ",", ";"], INNER_CLOSER = /\*\/|-->|(?:--?)?%>|#\}/;
function findMarks(text) {
  let buffer = asBuffer(text.bytes), marks = [];
  for (let at = buffer.indexOf(TOKEN); at !== -1; ) {
    let next = buffer.indexOf(TOKEN, at + TOKEN.length), mark = readMark(text, at, next === -1 ? buffer.length : next);
    mark && marks.push(mark), at = next;
  }
  return marks;
}
function readMark(text, at, limit) {
  let index = lineIndexAt(text.lineStarts, at), line = lineSpan(text, index), tail = text.content.slice(at, Math.min(line.end, limit, at + MAX_TAIL_BYTES)), word = WORD.exec(tail)?.[1];
  if (word === void 0 || /[\w\x80-\xff][-.:/@]?$/.test(text.content.slice(Math.max(line.start, at - 2), at))) return null;
  let tailStart = at + 9 + word.length, said = readTail(text, tailStart, tail.slice(tailStart - at));
  if (/^[<$%{[]/.test(said.rules[0] ?? "")) return null;
  let { isLast, ...rest } = said, isAlone = isLast && isFirst(text, index, line.start, at);
  return { ...rest, word, token: { start: at, end: tailStart }, path: text.entry.path, line: text.firstLine + index, isAlone };
}
function isFirst(text, index, lineStart, at) {
  return at - lineStart > MAX_LEAD_BYTES || index === 0 && text.firstColumn > 0 ? !1 : OPENER.test(text.content.slice(lineStart, at).trim());
}
function readTail(text, start, tail) {
  let inner = tail.search(INNER_CLOSER), comment = withoutClosers(inner === -1 ? tail : tail.slice(0, inner)), dashes = comment.search(/[ \t]--(?:[ \t]|$)/), rules = withoutClosers(dashes === -1 ? comment : comment.slice(0, dashes)).split(",").map((rule) => rule.trim()), reasonStart = dashes === -1 ? comment.length : dashes + 3, reasonSpan = { start: start + reasonStart, end: start + comment.length }, reason = readReason(text, reasonSpan), isLast = inner === -1 || withoutClosers(tail.slice(inner)) === "";
  return { rules, reason, reasonSpan, problem: findProblem(rules, reason), isLast };
}
function withoutClosers(comment) {
  for (let rest = comment; ; ) {
    let closer = CLOSERS.find((each) => rest.endsWith(each));
    if (closer === void 0) return rest;
    rest = rest.slice(0, -closer.length);
  }
}
function readReason(text, span) {
  return asBuffer(text.bytes).toString("utf8", span.start, span.end).replace(new RegExp("\\p{Cc}", "gu"), " ").trim();
}
function findProblem(rules, reason) {
  return rules.every((rule) => /^(?:\*|[a-z0-9][a-z0-9-]*)$/.test(rule)) ? hasWords(reason) ? null : 'an allow needs a reason: end it with " -- " and why this is no secret' : `an allow names its rules: write ${TOKEN}, the rule ids with commas between them, " -- " and the reason`;
}
function hasWords(reason) {
  return /[\p{L}\p{N}]/u.test(reason) && !/^<[^>]*>$/.test(reason);
}

// src/policy/inline/directives.ts
var UNCLOSED = `${TOKEN}-start is never closed, so it allows nothing: put ${TOKEN}-end below the last line it is for`;
function findDirectives(text) {
  if (text.member !== void 0) return [];
  let marks = findMarks(text);
  return marks.length === 0 ? [] : joinBlocks(marks, findTargets(marks));
}
function findTargets(marks) {
  let targets = /* @__PURE__ */ new Map();
  for (let mark of [...marks].reverse())
    mark.word === "allow" && mark.isAlone && targets.set(mark.line, targets.get(mark.line + 1) ?? mark.line + 1);
  return targets;
}
function joinBlocks(marks, targets) {
  let directives = [], open = [];
  for (let mark of marks) {
    let block = mark.word === "allow-end" ? open.pop() : void 0;
    if (block) {
      block.tokens.push(mark.token);
      continue;
    }
    let directive = toDirective(mark, targets);
    directives.push(directive), mark.word === "allow-start" && open.push(directive);
  }
  for (let block of open) block.problem ??= UNCLOSED;
  return directives;
}
function toDirective({ word, token, isAlone, ...said }, targets) {
  let kind = word === "allow" ? "line" : "block", target = kind === "line" && isAlone ? targets.get(said.line) ?? said.line : said.line, problem = word === "allow-end" ? `${TOKEN}-end without ${TOKEN}-start above it: take it out` : said.problem;
  return { ...said, kind, target, tokens: [token], problem };
}
function hideValues(directives, text, values) {
  if (directives.length === 0) return [];
  let words = [...new Set(values.map((value) => readReason(text, value)))].filter((word) => word !== "");
  return directives.map((directive) => {
    let inside = values.filter((value) => value.start < directive.reasonSpan.end && value.end > directive.reasonSpan.start), reason = inside.length === 0 ? directive.reason : reasonAround(directive, text, inside);
    for (let word of words) reason.includes(word) && (reason = reason.replaceAll(word, "…"));
    return { ...directive, reason, problem: directive.problem ?? findProblem(directive.rules, reason) };
  });
}
function reasonAround({ reasonSpan }, text, values) {
  let parts = [], at = reasonSpan.start;
  for (let value of [...values].sort((a, b) => a.start - b.start))
    value.start > at && parts.push(readReason(text, { start: at, end: value.start })), at = Math.max(at, value.end);
  return at < reasonSpan.end && parts.push(readReason(text, { start: at, end: reasonSpan.end })), parts.join(" … ");
}

export {
  findDirectives,
  hideValues,
  readBlobs,
  streamBlobs,
  blobSizes,
  WINDOW_BYTES,
  Windows,
  Reading,
  absolutePath,
  readFiles,
  readFile,
  measureFile,
  attempt,
  fileFailure
};
