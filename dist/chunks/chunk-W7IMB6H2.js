// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  placesOf
} from "./chunk-AA37HVQC.js";
import {
  tokenTable
} from "./chunk-QB5T64ZI.js";
import {
  WINDOW_BYTES,
  Windows,
  findDirectives,
  readFile,
  streamBlobs
} from "./chunk-ZY3UP372.js";
import {
  loadChecks,
  looksInside,
  scanText,
  textChecksFor
} from "./chunk-A3CD63NN.js";
import {
  needsGlobs
} from "./chunk-Y5UWAFFR.js";
import {
  NO_GLOBS,
  loadGlobs
} from "./chunk-AXI7S22V.js";
import {
  openText
} from "./chunk-QUR5WOD3.js";
import {
  sealedKind,
  wholeKind
} from "./chunk-HCMXL37Y.js";

// src/sift/crew.ts
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

// src/sift/optimize-later.ts
var OPTIMIZE_LATER = { version: "v20.", flag: "--interrupt-budget=1000000" };

// src/sift/inspector.ts
var Inspector = class {
  opens;
  #checks;
  #full;
  #settings;
  #isClean = !0;
  #textBytes = 0;
  /** Versions of a path follow one another: which checks it is for is asked once. */
  #last;
  constructor(checks, full) {
    this.#checks = checks, this.#full = full, this.opens = checks.some(looksInside);
  }
  /** Begins with a content: what is pushed into the answer is looked at. */
  open(entry, settings) {
    return this.#settings = settings, this.#isClean = !0, this.#textBytes = 0, new Windows(entry, this);
  }
  /** Of what was looked at since `open`; null: it is for a session to tell. */
  get cleanBytes() {
    return this.#isClean ? this.#textBytes : null;
  }
  text(text) {
    this.#textBytes += text.bytes.length, this.#isClean && (this.#isClean = this.holdsNothing(text, this.#settings));
  }
  /** A check that breaks says nothing, so that a session meets the same and reports it. */
  holdsNothing(text, settings) {
    try {
      let isSilent = !0, found = scanText(text, this.#checksFor(text.entry, settings), settings, void 0, () => isSilent = !1);
      return isSilent && found.length === 0 && !(this.#full && findDirectives(text).length > 0);
    } catch {
      return !1;
    }
  }
  #checksFor(entry, settings) {
    return (this.#last === void 0 || this.#last.settings !== settings || !isSame(this.#last.entry, entry)) && (this.#last = { entry: { ...entry }, settings, checks: textChecksFor(entry, this.#checks, settings) }), this.#last.checks;
  }
  archive() {
    this.#isClean = !1;
  }
  sealed() {
    this.#isClean = !1;
  }
  tooLarge() {
    this.#isClean = !1;
  }
};
function isSame(one, other) {
  return one.path === other.path && one.mode === other.mode && one.sizeBytes === other.sizeBytes;
}

// src/sift/columns.ts
function folded(entries) {
  return {
    paths: entries.map(({ path }) => `${path}\0`).join(""),
    blobIds: entries.map(({ blobId = "" }) => `${blobId}
`).join(""),
    isVersion: Uint8Array.from(entries, ({ commitId, previous }) => +(commitId !== void 0 && previous === void 0))
  };
}
function unfolded({ paths, blobIds, isVersion }) {
  let ids = blobIds.split(`
`);
  return paths.split("\0").slice(0, -1).map((path, index) => {
    let blobId = ids[index];
    return { index, entry: blobId === "" ? { path, mode: "file", sizeBytes: null } : { path, mode: "file", sizeBytes: null, blobId }, isVersion: isVersion[index] === 1 };
  });
}

// src/sift/work.ts
var NEXT = 0, TOLD = 1, MAX_CHUNK = 256, MIN_CHUNK = 16, MAX_VERSIONS = 40, CHUNKS_EACH = 12;
function readingOrder(entries) {
  let plain2 = entries.filter(({ mode, pathBytes }) => mode !== "symlink" && pathBytes === void 0), byPath = /* @__PURE__ */ new Map();
  for (let entry of plain2) {
    let versions = byPath.get(entry.path);
    versions === void 0 ? byPath.set(entry.path, [entry]) : versions.push(entry);
  }
  return [...byPath.values()].flat();
}
function makeWork(ordered, threads, request) {
  let { reach, checks, own, full, settingsFor } = request, settings = /* @__PURE__ */ new Map(), settingsOf = Uint16Array.from(ordered, ({ path }) => numberOf(settings, settingsFor(path)));
  return {
    reach,
    checks,
    own,
    full,
    settingsOf,
    ...folded(ordered),
    settings: [...settings.keys()].map(plain),
    hasGlobs: [...settings.keys()].some(needsGlobs),
    chunks: chunksOf(ordered, Math.ceil(ordered.length / threads / CHUNKS_EACH)),
    counts: new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)),
    found: new Float64Array(new SharedArrayBuffer(2 * ordered.length * Float64Array.BYTES_PER_ELEMENT))
  };
}
function numberOf(settings, each) {
  let known = settings.get(each) ?? settings.size;
  return settings.set(each, known), known;
}
function plain({ globs: _globs, foreign: _foreign, ...settings }) {
  return settings;
}
function chunksOf(ordered, wanted) {
  let size = Math.min(MAX_CHUNK, Math.max(MIN_CHUNK, wanted)), starts = [0], versions = 1;
  for (let at = 1; at < ordered.length; at++) {
    let isOther = ordered[at]?.path !== ordered[at - 1]?.path;
    versions = isOther ? 1 : versions + 1, (versions > MAX_VERSIONS || isOther && at - starts.at(-1) >= size) && (starts.push(at), versions = 1);
  }
  return Uint32Array.from([...starts, ordered.length]);
}

// src/sift/bench.ts
async function makeBench({ settings, hasGlobs, settingsOf, checks: names, own, full, found, counts }) {
  let globs = hasGlobs ? await loadGlobs() : NO_GLOBS, ready = settings.map((each) => ({ ...each, globs })), checks = await loadChecks(names, own), textChecks = checks.filter((check) => check.needs === "text"), settingsFor = ({ index }) => ready[settingsOf[index]], isBuiltIn = (item) => settingsFor(item).rules.own.every(({ pattern }) => pattern === null), isWhole = ({ entry }, check, each) => (check.isWhole?.(entry) ?? !0) && (check.selects?.(entry, each) ?? !0), mayCut = (item) => isBuiltIn(item) && !textChecks.some((check) => isWhole(item, check, settingsFor(item))), last;
  return {
    inspector: new Inspector(checks, full),
    settingsOf: settingsFor,
    mayCompare(item) {
      if (!item.isVersion) return !1;
      let { path } = item.entry;
      return last?.path !== path && (last = { path, isCut: mayCut(item) }), last.isCut;
    },
    note({ index }, sizeBytes, textBytes, isAlike = !1) {
      if (textBytes === null) {
        Atomics.add(counts, TOLD, 1);
        return;
      }
      found[2 * index + 1] = isAlike ? -1 - textBytes : textBytes, found[2 * index] = sizeBytes + 1;
    }
  };
}

// src/sift/line-bounds.ts
function lineBounds(bytes, { start, end }) {
  let from = Math.max(0, start), to = Math.min(bytes.length, end), before = bytes.subarray(Math.max(0, from - 2048), from), lineStart = before.lastIndexOf(10), lineEnd = bytes.subarray(to, to + 2048).indexOf(10);
  return {
    start: lineStart >= 0 ? from - before.length + lineStart + 1 : from - before.length === 0 ? 0 : from,
    end: lineEnd >= 0 ? to + lineEnd + 1 : to + 2048 >= bytes.length ? bytes.length : to
  };
}

// src/sift/run-bounds.ts
var [TAB, LF, CR, SPACE] = [9, 10, 13, 32], MIN_WIDTH = 40, IS_TOKEN = tokenTable();
function runBounds(bytes, { start, end }) {
  let from = runStart(bytes, Math.max(0, start));
  for (let before = lineBefore(bytes, from); before !== -1; before = lineBefore(bytes, from)) from = before;
  let to = runEnd(bytes, Math.min(bytes.length, end));
  for (let after = lineAfter(bytes, to); after !== -1; after = lineAfter(bytes, to)) to = after;
  return { start: from, end: to };
}
function runStart(bytes, from) {
  let at = from;
  for (; at > 0 && IS_TOKEN[bytes[at - 1]] === 1; ) at--;
  return at;
}
function runEnd(bytes, from) {
  let at = from;
  for (; at < bytes.length && IS_TOKEN[bytes[at]] === 1; ) at++;
  return at;
}
function lineBefore(bytes, at) {
  let end = at;
  for (; end > 0 && (bytes[end - 1] === SPACE || bytes[end - 1] === TAB); ) end--;
  if (end === 0 || bytes[end - 1] !== LF) return -1;
  end -= bytes[end - 2] === CR ? 2 : 1;
  let start = runStart(bytes, end);
  return end - start < MIN_WIDTH ? -1 : start;
}
function lineAfter(bytes, end) {
  let at = bytes[end] === CR ? end + 1 : end;
  if (bytes[at] !== LF) return -1;
  do
    at++;
  while (bytes[at] === SPACE || bytes[at] === TAB);
  let to = runEnd(bytes, at);
  return to - at < MIN_WIDTH ? -1 : to;
}

// src/sift/changes.ts
function* changedSpans(old, now) {
  let head = equalLength(old, 0, now, 0), tail = equalTail(old, now, Math.min(old.length, now.length) - head), [olds, nows] = [old.subarray(0, old.length - tail), now.subarray(0, now.length - tail)];
  for (let [at, oldAt] = [head, head]; at < nows.length || oldAt < olds.length; ) {
    let next = meetAgain(olds, oldAt, nows, at) ?? { old: olds.length, now: nows.length };
    yield { start: at, end: next.now };
    let same = equalLength(olds, next.old, nows, next.now);
    at = next.now + same, oldAt = next.old + same;
  }
}
function equalLength(old, oldAt, now, nowAt) {
  let most = Math.min(old.length - oldAt, now.length - nowAt), at = 0;
  for (let step = 4096; step >= 16; step >>= 2)
    for (; at + step <= most && old.compare(now, nowAt + at, nowAt + at + step, oldAt + at, oldAt + at + step) === 0; ) at += step;
  for (; at < most && old[oldAt + at] === now[nowAt + at]; ) at++;
  return at;
}
function equalTail(old, now, most) {
  let length = 0;
  for (let step = 4096; step >= 16; step >>= 2) for (; length + step <= most && isEqualTail(old, now, length, step); ) length += step;
  for (; length < most && old[old.length - length - 1] === now[now.length - length - 1]; ) length++;
  return length;
}
function isEqualTail(old, now, length, step) {
  let [oldEnd, nowEnd] = [old.length - length, now.length - length];
  return old.compare(now, nowEnd - step, nowEnd, oldEnd - step, oldEnd) === 0;
}
function meetAgain(old, oldAt, now, at) {
  let ahead = old.subarray(oldAt, oldAt + 4096), line = at;
  for (let probes = 0; probes < 8 && line + 40 <= now.length; probes++) {
    let found = ahead.indexOf(now.subarray(line, line + 40));
    if (found > 0 || found === 0 && line > at) return { old: oldAt + found, now: line };
    if (line = now.indexOf(10, line) + 1, line === 0) return null;
  }
  return null;
}

// src/sift/doc-strings.ts
var QUOTES = ['"""', "'''"];
function haveSameStrings(old, now, changes, parts) {
  return QUOTES.every((quotes) => {
    let places = placesOf(now, quotes);
    return places.length === 0 && !old.includes(quotes) ? !0 : changes.some(({ start, end }) => now.subarray(Math.max(0, start - 2), end + 2).includes(quotes)) || placesOf(old, quotes).length !== places.length ? !1 : parts.every(({ start }) => places.filter((place) => place < start).length % 2 === 0);
  });
}

// src/sift/versions.ts
var MARGIN_BYTES = 4096, MAX_SHARE = 0.6, MIN_BYTES = MARGIN_BYTES / MAX_SHARE, JOINING = ["PRIVATE", "PuTTY-User-Key-File", "<RSAKeyValue>", "Secret", "H4sI", "BaseSettings"], [LF2, CR2] = [10, 13];
function isComparable(bytes) {
  return bytes.length >= MIN_BYTES && bytes.length <= WINDOW_BYTES && !bytes.includes(0) && !hasBom(bytes) && wholeKind(bytes) === null && sealedKind(bytes) === null;
}
function hasBom(bytes) {
  let [first, second] = bytes;
  return first === 255 && second === 254 || first === 254 && second === 255 || first === 239 && second === 187;
}
var Version = class {
  path;
  bytes;
  /** Whether something in it joins lines far apart; undefined: nobody has looked. */
  #joins;
  constructor(path, bytes) {
    this.path = path, this.bytes = bytes;
  }
  /**
   * The parts of the next version that this one does not answer for, cut between lines where lines are short; null: it must be looked
   * at whole.
   */
  partsToLookAt(next) {
    if (next.path !== this.path) return null;
    this.#joins ??= joins(this.bytes);
    let parts = this.#joins ? null : unlike(this.bytes, next.bytes, next.path.endsWith(".py"));
    return parts === null || parts.some((part) => joins(part) || isBareOfLines(part)) ? null : (next.#joins = !1, parts);
  }
};
function joins(bytes) {
  return JOINING.some((mark) => bytes.includes(mark, 0, "latin1"));
}
function isBareOfLines(part) {
  return part.includes(CR2) && !part.includes(LF2);
}
function unlike(old, now, isPython) {
  let parts = [], sum = 0, changes = [];
  for (let change of changedSpans(old, now)) {
    changes.push(change);
    let { start, end } = runBounds(now, change), part = lineBounds(now, runBounds(now, { start: start - MARGIN_BYTES, end: end + MARGIN_BYTES })), last = parts.at(-1);
    if (sum += part.end - Math.max(part.start, last?.end ?? 0), sum > now.length * MAX_SHARE) return null;
    last === void 0 || part.start > last.end ? parts.push(part) : parts[parts.length - 1] = { start: Math.min(last.start, part.start), end: Math.max(last.end, part.end) };
  }
  return isPython && !haveSameStrings(old, now, changes, parts) ? null : parts.map(({ start, end }) => now.subarray(start, end));
}

// src/sift/blobs.ts
var BlobLook = class {
  #bench;
  #parts = [];
  /** Of a content too large to be held whole. */
  #windows = null;
  #older = null;
  /** Whether the older one, or one that it was held against, holds something to tell about. */
  #olderTells = !1;
  constructor(bench) {
    this.#bench = bench;
  }
  /** @returns whether the blob is at its end */
  take(part, item) {
    let isLast = part.offset + part.bytes.length === part.size;
    return part.size > WINDOW_BYTES ? this.#takeLarge(part, item, isLast) : (this.#parts.push(part.bytes), isLast && this.#lookAtWhole(item, this.#joined())), isLast;
  }
  #joined() {
    let [only] = this.#parts, whole = this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts);
    return this.#parts = [], whole;
  }
  #takeLarge(part, item, isLast) {
    let { inspector, settingsOf } = this.#bench;
    part.offset === 0 && (this.#windows = inspector.open(item.entry, settingsOf(item))), this.#windows?.push(part.bytes), isLast && (this.#windows?.end(), this.#windows = null, this.#older = null, this.#bench.note(item, part.size, inspector.cleanBytes));
  }
  #lookAtWhole(item, bytes) {
    let { note, mayCompare } = this.#bench, version = mayCompare(item) && isComparable(bytes) ? new Version(item.entry.path, bytes) : null, parts = (version && this.#older?.partsToLookAt(version)) ?? null;
    if (this.#older = version, parts?.every((part) => this.#holdsNothing(item, part))) note(item, bytes.length, bytes.length, this.#olderTells);
    else {
      let textBytes = parts === null ? this.#textBytesOf(item, bytes) : null;
      this.#olderTells = textBytes === null, note(item, bytes.length, textBytes);
    }
  }
  /** null: it holds something to tell about. */
  #textBytesOf(item, bytes) {
    let { inspector, settingsOf } = this.#bench, windows = inspector.open(item.entry, settingsOf(item));
    return windows.push(bytes), windows.end(), inspector.cleanBytes;
  }
  #holdsNothing(item, bytes) {
    return this.#bench.inspector.holdsNothing(openText(item.entry, bytes), this.#bench.settingsOf(item));
  }
};

// src/sift/turns.ts
var Turns = class {
  #items = [];
  #done = 0;
  #wake = null;
  /** Resolves when few answers are outstanding. */
  async room() {
    for (; this.#items.length - this.#done > 64; ) await new Promise((resolve) => this.#wake = resolve);
  }
  add(items) {
    this.#items = [...this.#items.slice(this.#done), ...items], this.#done = 0;
  }
  /** The item that is being answered. */
  get current() {
    return this.#items[this.#done];
  }
  done() {
    this.#done++, this.#wake?.(), this.#wake = null;
  }
};

// src/sift/worker.ts
async function work(given) {
  let bench = await makeBench(given), chunks = takeChunks(given, unfolded(given)), { place } = given.reach;
  if (place !== null) return lookAtBlobs(chunks, given, bench, place);
  for (let chunk of chunks)
    lookAtFiles(chunk, given.reach.base, bench), await new Promise(setImmediate);
}
function* takeChunks({ counts, chunks }, items) {
  for (; ; ) {
    let chunk = Atomics.add(counts, NEXT, 1);
    if (chunk >= chunks.length - 1) return;
    yield items.slice(chunks[chunk], chunks[chunk + 1]);
  }
}
async function lookAtBlobs(chunks, { reach }, bench, place) {
  let look = new BlobLook(bench), turns = new Turns();
  await streamBlobs(place, async function* () {
    for (let chunk of chunks) {
      lookAtFiles(
        chunk.filter(({ entry }) => entry.blobId === void 0),
        reach.base,
        bench
      );
      let blobs = chunk.filter(({ entry }) => entry.blobId !== void 0);
      await turns.room(), turns.add(blobs), blobs.length > 0 && (yield blobs.map(({ entry }) => entry.blobId));
    }
  }(), (event) => {
    (event.kind === "absent" || look.take(event, turns.current)) && turns.done();
  });
}
var room;
function lookAtFiles(items, base, bench) {
  for (let item of items) {
    try {
      room ??= Buffer.allocUnsafeSlow(1 << 20);
      for (let _read of readFile(base, item.entry, bench.inspector.open(item.entry, bench.settingsOf(item)), room)) ;
    } catch {
      continue;
    }
    bench.note(item, item.entry.sizeBytes, bench.inspector.cleanBytes);
  }
}

// src/sift/crew.ts
var LOOK_MS = 50, MAX_THREADS = 4, LIMITS = { maxYoungGenerationSizeMb: 8 };
function program() {
  let here = dirname(import.meta.url.startsWith("file:") ? fileURLToPath(import.meta.url) : import.meta.url);
  return [here, dirname(here)].map((folder) => join(folder, "worker.cjs")).find(existsSync);
}
async function openCrew(filename = program()) {
  if (filename === void 0) return null;
  let threads = Math.min(MAX_THREADS, availableParallelism()) - 1;
  if (threads === 0) return { threads, pool: null };
  optimizeLater();
  let { default: Pool } = await import("../packages/tinypool.js"), pool = new Pool({ filename, name: "work", minThreads: threads, maxThreads: threads, resourceLimits: LIMITS });
  return pool.on("error", () => {
  }), { threads, pool };
}
function optimizeLater() {
  process.version.startsWith(OPTIMIZE_LATER.version) && setFlagsFromString(OPTIMIZE_LATER.flag);
}
async function lookTogether(entries, request, { pool, threads }) {
  let ordered = readingOrder(entries), given = makeWork(ordered, threads + 1, request), passed = new Uint8Array(ordered.length), take = () => {
    request.tell(Atomics.load(given.counts, TOLD)), passFound(given, ordered, passed, request.pass);
  }, timer = setInterval(take, LOOK_MS), others = Array.from({ length: threads }, () => pool?.run(given));
  await Promise.allSettled([...others, work(given)]), clearInterval(timer), take();
}
function passFound({ found }, ordered, passed, pass) {
  for (let index = 0; index < passed.length; index++) {
    let size = found[2 * index];
    if (passed[index] === 1 || size === 0) continue;
    passed[index] = 1;
    let bytes = found[2 * index + 1], isAlike = bytes < 0;
    pass(ordered[index], { sizeBytes: size - 1, textBytes: isAlike ? -1 - bytes : bytes }, isAlike);
  }
}

export {
  openCrew,
  lookTogether
};
