// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/cache/build.ts
var BUILD = "9e8022fb5be0026cf6d76d0a93d46f4e";

// src/cache/file.ts
import { createHash as createHash2, randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync
} from "node:fs";
import { join as join2 } from "node:path";

// src/cache/key.ts
import { createHash } from "node:crypto";
var KEY_BYTES = 16, Keys = class {
  #settingsFor;
  #covers = /* @__PURE__ */ new Map();
  #digests = /* @__PURE__ */ new Map();
  constructor(settingsFor) {
    this.#settingsFor = settingsFor;
  }
  /** null: an entry without a blob. */
  of(entry) {
    if (entry.blobId === void 0) return null;
    let cover = this.#cover(entry), key = new Uint32Array(4);
    for (let i = 0; i < 4; i++) key[i] = Number.parseInt(entry.blobId.slice(i * 8, i * 8 + 8), 16) ^ cover[i];
    return key;
  }
  #cover(entry) {
    let settings = this.#settingsFor(entry.path), name = `${entry.mode === "symlink" ? "link" : "file"} ${namesCommits(settings) ? entry.commitId : ""} ${entry.path}`, known = this.#covers.get(name);
    if (known !== void 0) return known;
    let hash = createHash("sha256").update(`${this.#digest(settings)} ${name}`).digest(), cover = Uint32Array.from([0, 4, 8, 12], (at) => hash.readUInt32BE(at));
    return this.#covers.set(name, cover), cover;
  }
  #digest(settings) {
    let known = this.#digests.get(settings) ?? settingsDigest(settings);
    return this.#digests.set(settings, known), known;
  }
};
function sha256(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
function namesCommits({ rules }) {
  return rules.own.some(({ except }) => except.some(({ commits }) => commits.length > 0));
}
function settingsDigest(settings) {
  let {
    checks: _checks,
    source: _source,
    cwd: _cwd,
    paths: _paths,
    thorough: _thorough,
    formats: _formats,
    color: _color,
    ...rest
  } = settings, {
    quiet: _quiet,
    exclude: _exclude,
    baseline: _baseline,
    allow: _allow,
    foreign: _foreign,
    globs: _globs,
    cache: _cache,
    ...say
  } = rest;
  return sha256(JSON.stringify(say));
}

// src/cache/records.ts
var RECORD_BYTES = KEY_BYTES + 9, CLEAN = 1, COUNTED = 2;
function findRecord(records, key) {
  let word = key[0];
  for (let at = lowerBound(records, word); at < records.length && records.readUInt32BE(at) === word; at += RECORD_BYTES)
    if (holdsKey(records, at, key)) return at;
  return -1;
}
function readResult(records, at) {
  let place = at + KEY_BYTES;
  return { flags: records[place], sizeBytes: records.readUInt32BE(place + 1), textBytes: records.readUInt32BE(place + 5) };
}
function lowerBound(records, word) {
  let low = 0, high = records.length / RECORD_BYTES;
  for (; low < high; ) {
    let middle = low + high >>> 1;
    records.readUInt32BE(middle * RECORD_BYTES) < word ? low = middle + 1 : high = middle;
  }
  return low * RECORD_BYTES;
}
function holdsKey(records, at, key) {
  return records.readUInt32BE(at + 4) === key[1] && records.readUInt32BE(at + 8) === key[2] && records.readUInt32BE(at + 12) === key[3];
}
var Collector = class {
  #bytes = Buffer.allocUnsafe(64 * RECORD_BYTES);
  #length = 0;
  get isEmpty() {
    return this.#length === 0;
  }
  add(key, { flags, sizeBytes, textBytes }) {
    if (sizeBytes > 4294967295 || textBytes > 4294967295) return;
    this.#length === this.#bytes.length && (this.#bytes = Buffer.concat([this.#bytes], this.#length * 2));
    for (let i = 0; i < key.length; i++) this.#bytes.writeUInt32BE(key[i], this.#length + i * 4);
    let place = this.#length + KEY_BYTES;
    this.#bytes[place] = flags, this.#bytes.writeUInt32BE(sizeBytes, place + 1), this.#bytes.writeUInt32BE(textBytes, place + 5), this.#length += RECORD_BYTES;
  }
  /** Each key once, with the flags of all its records. */
  sorted() {
    return sortRecords(this.#bytes.subarray(0, this.#length));
  }
}, PLACES = 2 ** 21, MAX_RECORDS = 1 << 20;
function sortRecords(records) {
  let order = new Float64Array(Math.min(MAX_RECORDS, records.length / RECORD_BYTES));
  for (let i = 0; i < order.length; i++) order[i] = records.readUInt32BE(i * RECORD_BYTES) * PLACES + i;
  order.sort();
  let sorted = Buffer.allocUnsafe(order.length * RECORD_BYTES), length = 0;
  for (let each of order) {
    let at = each % PLACES * RECORD_BYTES, twin = twinBefore(sorted, length, records, at);
    twin >= 0 ? join(sorted, twin, records, at) : length += records.copy(sorted, length, at, at + RECORD_BYTES);
  }
  return sorted.subarray(0, length);
}
function join(records, at, others, other) {
  let [flags, more] = [records[at + KEY_BYTES], others[other + KEY_BYTES]];
  (more & ~flags & CLEAN) !== 0 && others.copy(records, at, other, other + RECORD_BYTES), records[at + KEY_BYTES] = flags | more;
}
function twinBefore(sorted, length, records, at) {
  let word = records.readUInt32BE(at);
  for (let place = length - RECORD_BYTES; place >= 0 && sorted.readUInt32BE(place) === word; place -= RECORD_BYTES)
    if (sorted.compare(records, at, at + KEY_BYTES, place, place + KEY_BYTES) === 0) return place;
  return -1;
}
function mergeRecords(one, other) {
  return one.length < other.length ? mergeRecords(other, one) : other.length === 0 ? one : addTo(one, other);
}
function addTo(many, few) {
  let base = Buffer.from(many), merged = Buffer.allocUnsafe(many.length + few.length), length = 0, from = 0;
  for (let at = 0; at < few.length; at += RECORD_BYTES) {
    let twin = findRecord(base, keyAt(few, at));
    if (twin >= 0) join(base, twin, few, at);
    else {
      let to = lowerBound(base, few.readUInt32BE(at));
      length += base.copy(merged, length, from, to), length += few.copy(merged, length, at, at + RECORD_BYTES), from = to;
    }
  }
  return length += base.copy(merged, length, from), merged.subarray(0, length);
}
function keyAt(records, at) {
  return Uint32Array.of(records.readUInt32BE(at), records.readUInt32BE(at + 4), records.readUInt32BE(at + 8), records.readUInt32BE(at + 12));
}
function withoutFlags(records, flags) {
  let kept = Buffer.allocUnsafe(records.length), length = 0;
  for (let at = 0; at < records.length; at += RECORD_BYTES) {
    let left = records[at + KEY_BYTES] & ~flags;
    left !== 0 && (records.copy(kept, length, at, at + RECORD_BYTES), kept[length + KEY_BYTES] = left, length += RECORD_BYTES);
  }
  return kept.subarray(0, length);
}

// src/cache/file.ts
var MARK = Buffer.from("hushgat1", "latin1"), HEAD_BYTES = MARK.length + 8, SUM_BYTES = 32, MAX_FILE_BYTES = 32 << 20, MAX_FOLDER_BYTES = 96 << 20, STALE_MS = 36e5, FILE_NAME = /^[0-9a-f]{32}(?:\.[0-9a-f]{16}\.tmp)?$/;
function readContent(folder, name) {
  try {
    return lstatSync(folder).isDirectory() ? parse(readRegular(join2(folder, name)), name) : null;
  } catch {
    return null;
  }
}
function readRegular(path) {
  let file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    let stat = fstatSync(file);
    return stat.isFile() && stat.size <= MAX_FILE_BYTES ? readFileSync(file) : Buffer.alloc(0);
  } finally {
    closeSync(file);
  }
}
function parse(bytes, name) {
  let end = bytes.length - SUM_BYTES;
  if (end < HEAD_BYTES || !bytes.subarray(0, MARK.length).equals(MARK)) return null;
  let [noteBytes, recordBytes] = [bytes.readUInt32BE(MARK.length), bytes.readUInt32BE(MARK.length + 4)];
  if (HEAD_BYTES + noteBytes + recordBytes !== end || recordBytes % RECORD_BYTES !== 0 || !sumOf(name, [bytes.subarray(0, end)]).equals(bytes.subarray(end))) return null;
  let at = HEAD_BYTES + noteBytes;
  return { note: bytes.toString("utf8", HEAD_BYTES, at), records: bytes.subarray(at, end) };
}
function sumOf(name, parts) {
  let hash = createHash2("sha256").update(name);
  for (let part of parts) hash.update(part);
  return hash.digest();
}
function writeContent(folder, name, { records, note }) {
  let noteBytes = Buffer.from(note, "utf8"), head = Buffer.alloc(HEAD_BYTES, MARK);
  head.writeUInt32BE(noteBytes.length, MARK.length), head.writeUInt32BE(records.length, MARK.length + 4);
  let parts = [head, noteBytes, records], bytes = Buffer.concat([...parts, sumOf(name, parts)]);
  if (!(bytes.length > MAX_FILE_BYTES)) {
    try {
      mkdirSync(folder, { recursive: !1, mode: 448 });
    } catch {
    }
    try {
      if (!lstatSync(folder).isDirectory()) return;
      replace(folder, name, bytes), prune(folder, name);
    } catch {
    }
  }
}
function replace(folder, name, bytes) {
  let path = join2(folder, `${name}.${randomBytes(8).toString("hex")}.tmp`);
  try {
    let file = openSync(path, "wx", 384);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    } finally {
      closeSync(file);
    }
    renameSync(path, join2(folder, name));
  } catch {
    rmSync(path, { force: !0 });
  }
}
function prune(folder, current) {
  let files = readdirSync(folder).filter((name) => FILE_NAME.test(name) && name !== current).map((name) => ({ path: join2(folder, name), isHalf: name.endsWith(".tmp"), stat: lstatSync(join2(folder, name)) })), total = lstatSync(join2(folder, current)).size;
  for (let { path, isHalf, stat } of files.sort((a, b) => b.stat.mtimeMs - a.stat.mtimeMs))
    total += stat.size, (total > MAX_FOLDER_BYTES || isHalf && Date.now() - stat.mtimeMs > STALE_MS) && rmSync(path, { force: !0 });
}

// src/cache/index.ts
function cacheDigest(checks, full) {
  return sha256(JSON.stringify([BUILD, checks, full]));
}
var NOTHING = { records: Buffer.alloc(0), note: "" }, Cache = class {
  #options;
  #keys;
  #added = new Collector();
  #content;
  constructor(options, content = readContent(options.folder, options.digest) ?? NOTHING) {
    this.#options = options, this.#keys = new Keys(options.settingsFor), this.#content = content;
  }
  /** The entries that are known to be clean. */
  known(entries) {
    let known = /* @__PURE__ */ new Map();
    if (this.#content.records.length === 0) return known;
    for (let entry of entries) {
      let result = this.#find(entry);
      result !== null && (result.flags & CLEAN) !== 0 && known.set(entry, result);
    }
    return known;
  }
  /** Whether a remembered history counted an entry, and found it clean. */
  counted(entry) {
    let { flags = 0 } = this.#find(entry) ?? {};
    return (flags & COUNTED) === 0 ? "no" : (flags & CLEAN) === 0 ? "not clean" : "clean";
  }
  #find(entry) {
    let key = this.#keys.of(entry), at = key === null ? -1 : findRecord(this.#content.records, key);
    return at === -1 ? null : readResult(this.#content.records, at);
  }
  add(entry, clean) {
    this.#add(entry, CLEAN, clean);
  }
  /** @param clean null: it was counted and is not clean */
  count(entry, clean) {
    this.#add(entry, clean === null ? COUNTED : COUNTED | CLEAN, clean ?? { sizeBytes: 0, textBytes: 0 });
  }
  #add(entry, flags, clean) {
    let key = this.#keys.of(entry);
    key !== null && this.#added.add(key, { ...clean, flags });
  }
  /** Adds to what stands there now: another process may have written meanwhile. */
  save() {
    if (this.#added.isEmpty) return;
    let { folder, digest } = this.#options, there = readContent(folder, digest) ?? NOTHING;
    this.#write({ records: bounded(there.records, withoutFlags(this.#added.sorted(), COUNTED)), note: there.note });
  }
  /**
   * Replaces the note about a history, and with it which entries it counted.
   * @param goesOn the entries that were counted before are still
   */
  saveHistory(note, goesOn) {
    let { folder, digest } = this.#options, now = (readContent(folder, digest) ?? NOTHING).records, there = goesOn && now.equals(this.#content.records) ? NOTHING.records : withoutFlags(now, COUNTED), own = this.#added.sorted(), counted = goesOn ? mergeRecords(this.#content.records, own) : own;
    counted.length > MAX_RECORDS * RECORD_BYTES || this.#write({ records: bounded(there, counted), note });
  }
  get note() {
    return this.#content.note;
  }
  #write(content) {
    this.#content = content, writeContent(this.#options.folder, this.#options.digest, content);
  }
};
function bounded(old, own) {
  let merged = mergeRecords(old, own);
  return merged.length > MAX_RECORDS * RECORD_BYTES ? own : merged;
}

export {
  sha256,
  namesCommits,
  settingsDigest,
  cacheDigest,
  Cache
};
