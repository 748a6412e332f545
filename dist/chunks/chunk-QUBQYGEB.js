// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  GitError,
  TooLongError,
  askGit,
  readFailure,
  streamGit
} from "./chunk-IAGVS7MN.js";
import {
  isShowcase
} from "./chunk-AVIJMWVS.js";
import {
  PAIRS,
  distance,
  nearest,
  neighbourhood,
  placesOf
} from "./chunk-LDAQIJI2.js";
import {
  HIDDEN,
  blot,
  maskValue,
  showable,
  withoutSecret
} from "./chunk-DBGOUZG4.js";
import {
  asBuffer,
  detectEncoding,
  findLineStarts,
  lineIndexAt,
  lineSpan,
  openText,
  sha256Prefix,
  withEntry
} from "./chunk-UR7XLRW4.js";
import {
  shellPath
} from "./chunk-R4MEVLJ4.js";
import {
  STAND_IN,
  UNREACHABLE
} from "./chunk-SK6VPWEV.js";
import {
  archiveKind,
  sealedKind,
  wholeKind
} from "./chunk-HCMXL37Y.js";

// src/scan/checks.ts
var CHECKS = {
  path: async () => [(await import("./path-PBS7ESIG.js")).pathCheck],
  size: async () => [(await import("./size-BVOHXV6D.js")).sizeCheck, (await import("./dump-YWR62BEE.js")).dumpCheck],
  pattern: loadPatternChecks,
  entropy: async () => [(await import("./entropy-DFG4YKJS.js")).entropyCheck],
  weak: async () => (await import("./weak-JGI5SW7C.js")).WEAK_CHECKS,
  template: async () => (await import("./template-2BIMXPDD.js")).TEMPLATE_CHECKS,
  deploy: async () => (await import("./deploy-EXKPHMUK.js")).DEPLOY_CHECKS
};
async function loadChecks(names, own = []) {
  return (await Promise.all([...new Set(names)].map((name) => CHECKS[name](own)))).flat();
}
async function loadPatternChecks(own) {
  let [{ makePatternCheck }, { RULES }] = await Promise.all([import("./pattern-HGFPPDM4.js"), import("./rules-57J4VD45.js")]);
  if (own.length === 0) return [makePatternCheck(RULES)];
  let [{ searchOwn }, { ownPathCheck }] = await Promise.all([import("./search-VVKQRBUG.js"), import("./paths-E7OHJ53H.js")]);
  return [makePatternCheck(RULES, searchOwn), ...own.some(({ pattern }) => pattern === null) ? [ownPathCheck] : []];
}

// src/git/blobs.ts
var LF = 10;
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
    let data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    for (let used = -1; used !== 0 && data.length > 0; data = data.subarray(used))
      used = this.#open ? this.#content(data) : this.#header(data);
    this.#rest = data;
  }
  end(expected) {
    if (this.#index !== expected || this.#open) throw new GitError(`git cat-file ended after ${this.#index} of ${expected} objects`, null);
  }
  /** Returns the bytes used; 0 when the line is not whole yet. */
  #header(data) {
    let end = data.indexOf(LF);
    if (end === -1) return 0;
    let line = data.toString("latin1", 0, end), match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(line);
    return match ? this.#open = { left: Number(match[2]), size: Number(match[2]), isBlob: match[1] === "blob" } : this.#visit({ kind: "absent", index: this.#index++, why: line.replace(/^\S+ /, "") }), match && match[1] !== "blob" && this.#visit({ kind: "absent", index: this.#index, why: `is a ${match[1]}, not a blob` }), end + 1;
  }
  /** Content, then the line feed behind it. */
  #content(data) {
    let open = this.#open, take = Math.min(open.left, data.length), isFirst2 = open.left === open.size;
    return open.isBlob && (take > 0 || open.size === 0 && isFirst2 && data.length > 0) && this.#visit({ kind: "part", index: this.#index, bytes: data.subarray(0, take), offset: open.size - open.left, size: open.size }), open.left -= take, open.left > 0 || data.length === take ? take : (this.#open = null, this.#index++, take + 1);
  }
};

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
var WINDOW_BYTES = 8 << 20, CUT_BYTES = 4 << 20, OVERLAP_BYTES = 65536, Windows = class {
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
    let all = this.#joined();
    this.#emit(all.subarray(0, CUT_BYTES));
    let next = CUT_BYTES - OVERLAP_BYTES;
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

// src/source/read-files.ts
var CHUNK_BYTES = 1 << 20;
function absolutePath(base, entry) {
  return entry.pathBytes ? Buffer.concat([Buffer.from(`${base}/`), entry.pathBytes]) : resolve(base, entry.path);
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

// src/scan/finding/spans.ts
function joinSpans(spans) {
  let covers = [];
  for (let { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    let last = covers.at(-1);
    last === void 0 || start >= last.end ? covers.push({ start, end, isSingle: !0 }) : (last.start !== start || last.end !== end) && (last.end = Math.max(last.end, end), last.isSingle = !1);
  }
  return covers;
}
function firstEndingAfter(spans, offset) {
  let low = 0, high = spans.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    spans[middle].end > offset ? high = middle : low = middle + 1;
  }
  return low;
}

// src/scan/finding/excerpt.ts
var MAX_LENGTH = 160, REACH = 3 * MAX_LENGTH, MAX_BLOTTED = 4096, HEADER = /^-----BEGIN [A-Z0-9 ]{1,40}-----/, ELLIPSIS = "…";
function excerptOf(text, value, covers) {
  let line = lineIndexAt(text.lineStarts, value.start), whole = lineSpan(text, line), window = {
    start: characterStart(text.bytes, Math.max(whole.start, value.start - REACH)),
    end: characterStart(text.bytes, Math.min(Math.max(whole.end, value.start), value.end + REACH))
  }, pieces = piecesOf(text, window, covers, secretsOf(text, window, covers)), own = pieces.findIndex((piece) => piece.isMask && piece.start <= value.start && value.start < piece.end), start = pieces.slice(0, own).map((piece) => piece.text).join("").length, full = pieces.map((piece) => piece.text).join(""), cut = trim(full, start, start + (pieces[own]?.text.length ?? 0), window.start > whole.start, window.end < whole.end);
  return { line: text.firstLine + line, ...cut };
}
function piecesOf(text, window, covers, secrets) {
  let pieces = [], at = window.start, plain = (end) => {
    end > at && pieces.push({ start: at, end, isMask: !1, text: blotAll(decode(text, { start: at, end }), secrets) });
  };
  for (let i = firstEndingAfter(covers, window.start); i < covers.length && covers[i].start < window.end; i++) {
    let cover = covers[i];
    plain(cover.start), pieces.push({ start: cover.start, end: cover.end, isMask: !0, text: maskOf(text, cover, window) }), at = cover.end;
  }
  return plain(window.end), pieces;
}
function maskOf(text, cover, window) {
  let value = decode(text, { start: cover.start, end: Math.min(cover.end, cover.start + MAX_BLOTTED) }), header = HEADER.exec(value)?.[0];
  return header !== void 0 ? cover.start >= window.start ? `${header} ••••` : HIDDEN : cover.isSingle ? maskValue(value) : HIDDEN;
}
function secretsOf(text, window, covers) {
  let secrets = [];
  for (let i = firstEndingAfter(covers, window.start); i < covers.length && covers[i].start < window.end; i++) {
    let cover = covers[i];
    secrets.push(decode(text, { start: cover.start, end: Math.min(cover.end, cover.start + MAX_BLOTTED) }).replace(HEADER, ""));
  }
  return secrets;
}
function blotAll(plain, secrets) {
  return showable(secrets.reduce((text, secret) => blot(text, secret), plain));
}
function decode(text, span) {
  return asBuffer(text.bytes).toString("utf8", span.start, span.end);
}
function characterStart(bytes, offset) {
  let at = offset;
  for (; at < offset + 3 && ((bytes[at] ?? 0) & 192) === 128; ) at++;
  return at;
}
function trim(full, start, end, isCutBefore, isCutAfter) {
  let room = MAX_LENGTH - 2, spare = Math.max(0, room - (end - start)), from = full.length <= room ? 0 : Math.max(0, Math.min(start - Math.floor(spare / 2), full.length - room)), to = Math.min(full.length, from + room), head = isCutBefore || from > 0 ? ELLIPSIS : "", tail = isCutAfter || to < full.length ? ELLIPSIS : "", shift = head.length - from;
  return { text: head + showable(full.slice(from, to)) + tail, start: start + shift, end: Math.min(end, to) + shift };
}

// src/decode/archive/member.ts
var NAMED_STEP = /^(?:zip|tar): (.*)$/s, PACKED_NAME = /\.(?:gz|gzip|z|svgz|tgz)$/i;
function asFile(text) {
  if (text.member === void 0) return text;
  let path = text.member.reduce(stepInto, text.entry.path);
  return withEntry(text, { path, mode: "file", sizeBytes: null });
}
function stepInto(path, step) {
  let name = NAMED_STEP.exec(step)?.[1];
  return name === void 0 ? path.replace(PACKED_NAME, "") : `${path}/${name.replaceAll("\\", "/")}`;
}
function memberKey({ member = [] }) {
  return member.map((step) => `!${NAMED_STEP.exec(step)?.[1] ?? step}`).join("");
}

// src/scan/finding/fingerprint.ts
var MIN_HASHED_BITS = 64;
function fingerprint(match, text, path, ordinals) {
  let place = `${match.rule}:${percentEncode(path + (text === null ? "" : memberKey(text)), /[\s%\p{C}]/gu)}`;
  if (text === null || match.wholeFile === !0) return place;
  if (match.strengthBits >= MIN_HASHED_BITS) return `${place}:${sha256Prefix(text.bytes.subarray(match.start, match.end), 4)}`;
  let name = percentEncode(match.name ?? "", /[\s%:#\p{C}]/gu), ordinal = (ordinals.get(`${place}:${name}`) ?? 0) + 1;
  return ordinals.set(`${place}:${name}`, ordinal), `${place}:${name}#${ordinal}`;
}
function percentEncode(value, unsafe) {
  let encode = (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  return value.replace(unsafe, (char) => [...Buffer.from(char, "utf8")].map(encode).join(""));
}

// src/scan/finding/place.ts
function makeLocator(text) {
  let known = { line: -1, offset: 0, units: 0 };
  return (offset) => {
    let line = lineIndexAt(text.lineStarts, offset);
    return (line !== known.line || offset < known.offset) && (known = { line, offset: text.lineStarts[line], units: 0 }), known = { line, offset, units: known.units + asBuffer(text.bytes).toString("utf8", known.offset, offset).length }, { line: text.firstLine + line, column: known.units + 1 + (line === 0 ? text.firstColumn : 0) };
  };
}

// src/scan/finding/finding.ts
var MAX_VALUE_BYTES = 64 * 1024;
function findingContext(text, matches, ordinals = /* @__PURE__ */ new Map()) {
  let placed = matches.filter((match) => match.wholeFile !== !0);
  return { locate: makeLocator(text), covers: joinSpans(placed.flatMap((match) => [match, ...match.echoes ?? []])), ordinals };
}
function toFileFinding(entry, match, text = null) {
  return {
    ...sharedFields(entry, match, text?.member),
    preview: "",
    fingerprint: fingerprint(match, text, entry.path, /* @__PURE__ */ new Map()),
    ...NO_PLACE,
    excerpt: null,
    span: null
  };
}
var NO_PLACE = { line: null, column: null, endLine: null, endColumn: null };
function toFinding(text, match, context) {
  if (match.wholeFile === !0) return toFileFinding(text.entry, match, text);
  let value = asBuffer(text.bytes).toString("utf8", match.start, Math.min(match.end, match.start + MAX_VALUE_BYTES)), parts = match.parts?.map((part) => toPart(text, part, context)), place = parts === void 0 ? placeOf(match, context) : reachOf(parts.filter(({ rule }) => rule !== null));
  return {
    ...withoutValue(sharedFields(text.entry, match, text.member && placedIn(text.member, place)), value),
    preview: maskValue(value),
    fingerprint: fingerprint(match, text, text.entry.path, context.ordinals),
    ...text.member ? NO_PLACE : place,
    excerpt: excerptOf(text, match, context.covers),
    span: { start: match.start, end: match.end },
    ...parts === void 0 ? {} : { parts }
  };
}
function placeOf({ start, end }, { locate }) {
  let [from, to] = [locate(start), locate(end)];
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
function reachOf(places) {
  let [first, last] = [places[0], places.at(-1)];
  return { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn };
}
function toPart(text, { start, end, rule, title }, context) {
  let preview = maskValue(asBuffer(text.bytes).toString("utf8", start, Math.min(end, start + MAX_VALUE_BYTES)));
  return { rule, title, ...placeOf({ start, end }, context), preview, span: { start, end } };
}
function placedIn(member, { line, column }) {
  return [...member.slice(0, -1), `${member.at(-1)}:${line}:${column}`];
}
function sharedFields(entry, match, member) {
  let via = [...(member ?? []).map(showable), ...match.via ?? []];
  return {
    check: match.check,
    rule: match.rule,
    title: match.title,
    severity: match.severity,
    confidence: match.confidence,
    path: entry.path,
    why: match.why,
    fix: member ? fixInside(entry) : match.fix ?? fixFor(entry),
    links: match.links,
    also: match.also,
    ...match.name === void 0 ? {} : { name: showable(match.name) },
    ...match.facts === void 0 ? {} : { facts: match.facts },
    ...via.length === 0 ? {} : { via }
  };
}
function withoutValue(fields, value) {
  let name = fields.name === void 0 ? void 0 : blot(fields.name, value), why = fields.name === void 0 || name === void 0 ? fields.why : fields.why.replaceAll(fields.name, () => name), masked = value.length < 4 ? why : why.replaceAll(value, () => maskValue(value)), facts = fields.facts && withoutSecret(fields.facts, value);
  return { ...fields, why: showable(masked), ...name === void 0 ? {} : { name }, ...facts === void 0 ? {} : { facts } };
}
function fixInside(entry) {
  return entry.commitId !== void 0 || STAND_IN.test(entry.path) ? fixFor(entry) : [`take it out of the archive${entry.blobId === void 0 ? "" : `, then  git add ${shellPath(showable(entry.path))}`}`];
}
function fixUnreachable(blobId) {
  return [
    "nothing refers to it, and git drops it some day; to drop all such now:  git reflog expire --expire=now --all && git gc --prune=now",
    `git cat-file -p ${blobId}  shows it`
  ];
}
function fixFor(entry) {
  return entry.commitId !== void 0 ? ["revoke it at its provider: it stays readable in the history, whatever is committed later"] : STAND_IN.test(entry.path) ? fixUnreachable(entry.path.slice(UNREACHABLE.length)) : entry.blobId === void 0 ? ["read it from the environment"] : [`read it from the environment, then  git add ${shellPath(showable(entry.path))}`];
}

// src/scan/finding/overlap.ts
var BELIEVED_AS = "; believed all the same as a ", CONFIDENCE_ORDER = ["low", "medium", "high", "proven"];
function mergeOverlaps(matches) {
  let wholeFile = matches.filter((match) => match.wholeFile === !0).map((match) => ({ ...match, also: [] })), placed = matches.filter((match) => match.wholeFile !== !0).sort(byPrecedence), winners = [];
  for (let match of placed) {
    let at = firstEndingAfter(winners, match.start);
    (at === winners.length || winners[at].start >= match.end) && winners.splice(at, 0, { ...match, also: [] });
  }
  for (let match of placed)
    for (let at = firstEndingAfter(winners, match.start); at < winners.length && winners[at].start < match.end; at++)
      join(winners[at], match);
  for (let winner of winners) winner.also.sort();
  return [...wholeFile, ...winners];
}
function byPrecedence(a, b) {
  let confidence = CONFIDENCE_ORDER.indexOf(b.confidence) - CONFIDENCE_ORDER.indexOf(a.confidence);
  return b.rank - a.rank || confidence || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule < b.rule ? -1 : 1);
}
function join(winner, match) {
  match.rule !== winner.rule && !winner.also.includes(match.rule) && winner.also.push(match.rule), match.fix && !winner.fix && (winner.fix = match.fix), winner.disproved && rehabilitate(winner, match);
}
function rehabilitate(winner, match) {
  if (!(match.rank === 1 || match.rank === 2) || match.disproved || CONFIDENCE_ORDER.indexOf(match.confidence) <= CONFIDENCE_ORDER.indexOf(winner.confidence)) return;
  let [reasons] = winner.why.split(BELIEVED_AS);
  winner.confidence = match.confidence, winner.why = `${reasons}${BELIEVED_AS}${match.title.charAt(0).toLowerCase()}${match.title.slice(1)}`;
}

// src/scan/finding/temper.ts
function temper(entry, winners) {
  return winners.length === 0 || !isShowcase(entry.path) ? winners : winners.map((winner) => winner.rank < 3 && isSure(winner) ? { ...winner, confidence: "medium" } : winner);
}
function isSure({ confidence, wholeFile }) {
  return wholeFile !== !0 && (confidence === "high" || confidence === "proven");
}

// src/scan/parts/names.ts
var KEY_NAME = /^([A-Za-z][\w.-]{0,60}?)[_.-]?secret(?:[_-]?(?:access[_-]?)?key)?$/i, ID_WORDS = String.raw`[_.-]?(?:(?:access[_-]?)?key(?:[_-]?id)?|id)`, VALUE = String.raw`["'\]]{0,2}\s{0,8}(?:=>|:=|[:=])\s{0,8}["']?(?=[\w.@-]{0,120}\d)(?<id>[0-9A-Za-z][\w.@-]{7,120})(?![\w.@(\[{-])`;
function idBeside(text, area, key, name) {
  let stem = KEY_NAME.exec(name)?.[1];
  if (stem === void 0) return;
  let pattern = new RegExp(`(?<![\\w-])${stem.replaceAll(".", "\\.")}${ID_WORDS}${VALUE}`, "dgi"), found = [...text.content.slice(area.start, area.end).matchAll(pattern)].map((match) => toSpan(match, area));
  return nearest(
    found.filter((span) => distance(span, key) > 0),
    key
  );
}
function toSpan(match, area) {
  let [start, end] = match.indices?.groups?.id ?? [0, 0];
  return { start: area.start + start, end: area.start + end };
}

// src/scan/parts/join.ts
var ID = { rule: null, title: "its id" };
function joinParts(text, winners) {
  let taken = /* @__PURE__ */ new Set(), joined = winners.map((winner) => {
    if (winner.wholeFile === !0 || winner.via !== void 0) return winner;
    let id = idOf(text, winner, winners);
    return id === void 0 ? winner : ("also" in id && taken.add(id), withParts(winner, { start: id.start, end: id.end, rule: id.rule, title: id.title }, "facts" in id ? id.facts : void 0));
  });
  return taken.size === 0 ? joined : joined.filter((_, i) => !taken.has(winners[i]));
}
function idOf(text, key, winners) {
  let pairs = PAIRS.filter(({ keys }) => keys.includes(key.rule));
  if (pairs.length === 0 && key.name === void 0) return;
  let area = neighbourhood(text, key), around = touching(winners, area), inArea = (span2) => span2.start >= area.start && span2.end <= area.end;
  for (let pair of pairs) {
    let id = nearest(
      around.filter((other) => isIdOf(pair, other) && inArea(other)),
      key
    ) ?? nearest(unnamed(text, area, pair, key), key);
    if (id !== void 0) return id;
  }
  let span = key.name === void 0 ? void 0 : idBeside(text, area, key, key.name);
  return span && (around.find((other) => other.start === span.start && other !== key && other.rank < 3) ?? { ...span, ...ID });
}
function touching(winners, { start, end }) {
  let first = firstEndingAfter(winners, start), last = first;
  for (; last < winners.length && winners[last].start < end; ) last++;
  return winners.slice(first, last);
}
function isIdOf({ ids }, { rule, via }) {
  return via === void 0 && ids.includes(rule);
}
function unnamed(text, area, { idPattern }, key) {
  return idPattern === void 0 ? [] : placesOf(text, area, idPattern, "id").filter(({ start, end }) => end <= key.start || start >= key.end).map((place) => ({ ...place, ...ID }));
}
function withParts(key, id, facts = []) {
  let parts = [id, { start: key.start, end: key.end, rule: key.rule, title: key.title }].sort((a, b) => a.start - b.start), all = [...facts, ...key.facts ?? []];
  return { ...key, parts, ...all.length === 0 ? {} : { facts: all } };
}

// src/scan/index.ts
function looksInside(check) {
  return check.needs === "text" && check.name !== "size";
}
function scanText(text, checks, settings, ordinals) {
  let file = asFile(text), chosen = checks.filter((check) => check.needs === "text" && (check.selects?.(file.entry, settings) ?? !0)), matches = (text.member === void 0 ? chosen : chosen.filter(looksInside)).flatMap((check) => check.run(file, settings));
  if (matches.length === 0) return [];
  let context = findingContext(text, matches, ordinals);
  return temper(file.entry, joinParts(text, mergeOverlaps(matches))).map((match) => toFinding(text, match, context));
}
function scanEntries(entries, checks, settingsFor) {
  return checks.filter((check) => check.needs === "entries").flatMap((check) => check.run(entries, settingsFor)).map(({ entry, match }) => ({ entry, finding: toFileFinding(entry, { ...match, also: [] }) }));
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
  loadChecks,
  memberKey,
  toFileFinding,
  looksInside,
  scanText,
  scanEntries,
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
