// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  crc32
} from "../chunks/chunk-ZIP6MLOF.js";
import {
  LimitError,
  TOO_LARGE,
  newBudget,
  sealedKind,
  takeBytes,
  takeMember,
  wholeKind,
  zipBehind
} from "../chunks/chunk-HCMXL37Y.js";
import "../chunks/chunk-5XXBF23Y.js";

// src/decode/archive/inflate.ts
import { constants, createGunzip, createInflateRaw, gunzipSync, inflateRawSync } from "node:zlib";
var MIN_CHUNK_BYTES = 4096, MAX_RATIO = 1032;
async function inflate(coding, packed, maxBytes, expected) {
  let chunkSize = Math.max(MIN_CHUNK_BYTES, Math.min(expected + 1, maxBytes + 1, packed.length * MAX_RATIO)), options = { maxOutputLength: Math.max(1, maxBytes), chunkSize, info: !0 };
  try {
    let { buffer, engine } = (coding === "gzip" ? gunzipSync : inflateRawSync)(packed, options);
    return { bytes: buffer, usedBytes: engine.bytesWritten, problem: null };
  } catch (error) {
    return { bytes: await firstPart(coding, packed, maxBytes), usedBytes: 0, problem: reasonOf(error) };
  }
}
function reasonOf(error) {
  let { code, message } = error;
  return code === "ERR_BUFFER_TOO_LARGE" ? TOO_LARGE : code === "Z_BUF_ERROR" ? "it is cut off" : `it is damaged (${message})`;
}
async function firstPart(coding, packed, maxBytes) {
  let options = { finishFlush: constants.Z_SYNC_FLUSH }, stream = coding === "gzip" ? createGunzip(options) : createInflateRaw(options), chunks = [], left = maxBytes;
  stream.end(packed);
  try {
    for await (let chunk of stream)
      if (chunks.push(chunk.subarray(0, left)), left -= chunk.length, left <= 0) break;
  } catch {
  }
  return Buffer.concat(chunks);
}

// src/decode/archive/item.ts
function problemItem(name, problem, bytes = null) {
  return { name, bytes, spans: [], problem };
}
function memberName(raw) {
  let text = raw.toString("utf8");
  return text.includes("�") ? raw.toString("latin1").replace(/[\x80-\xff]/g, (char) => `\\x${char.charCodeAt(0).toString(16)}`) : text;
}

// src/decode/archive/gzip.ts
var FIXED_HEADER_BYTES = 10, EXTRA = 4, NAME = 8, COMMENT = 16;
async function* gzipItems(bytes, budget) {
  takeMember(budget);
  let said = bytes.length >= 4 ? bytes.readUInt32LE(bytes.length - 4) : 0, content = await inflate("gzip", bytes, budget.bytes, said), start = headerEnd(bytes), readable = content.problem === null ? content.bytes : await longerPart(content.bytes, bytes.subarray(start), budget);
  takeBytes(budget, readable.length, bytes.length), content.problem !== null ? yield problemItem(null, content.problem, readable) : yield { name: null, bytes: readable, spans: [{ start, end: content.usedBytes }], problem: null };
}
async function longerPart(part, body, budget) {
  let { bytes } = await inflate("deflate", body, budget.bytes, part.length);
  return bytes.length > part.length ? bytes : part;
}
function headerEnd(bytes) {
  let flags = bytes[3] ?? 0, at = FIXED_HEADER_BYTES;
  flags & EXTRA && (at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0));
  for (let flag of [NAME, COMMENT]) flags & flag && (at = bytes.indexOf(0, at) + 1);
  return at;
}

// src/decode/archive/tar.ts
var BLOCK_BYTES = 512, MAX_META_BYTES = 1 << 20, SPARSE_IN_HEADER = 482, SPARSE_IN_BLOCK = 504;
async function* tarItems(bytes, budget) {
  let [{ Header }, { Pax }] = await Promise.all([import("../chunks/header-57E64BZM.js"), import("../chunks/pax-MMRWDPGB.js")]), said = { next: void 0, all: void 0 };
  for (let at = 0; at + BLOCK_BYTES <= bytes.length; ) {
    let header = new Header(bytes, at, said.next, said.all);
    if (header.nullBlock) return;
    if (!header.cksumValid) return yield problemItem(null, `its header at byte ${at} is damaged`);
    let start = bodyStart(bytes, at, header), end = start + (header.size ?? 0), body = bytes.subarray(start, end);
    if (at = start + Math.ceil((header.size ?? 0) / BLOCK_BYTES) * BLOCK_BYTES, takeMember(budget), remember(header, body, said, { Header, Pax })) continue;
    let name = header.path ?? "";
    body.length < end - start ? yield problemItem(name, "it is cut off", body) : body.length > 0 && (yield { name, bytes: body, spans: [{ start, end }], problem: null });
  }
}
function bodyStart(bytes, at, { type }) {
  let start = at + BLOCK_BYTES;
  if (type === "SparseFile") for (let more = bytes[at + SPARSE_IN_HEADER]; more; start += BLOCK_BYTES) more = bytes[start + SPARSE_IN_BLOCK];
  return start;
}
function remember({ type }, body, said, { Pax }) {
  let words = () => body.subarray(0, MAX_META_BYTES).toString("utf8");
  if (type === "ExtendedHeader" || type === "OldExtendedHeader") said.next = { ...said.next, ...Pax.parse(words(), said.next) };
  else if (type === "GlobalExtendedHeader") said.all = Pax.parse(words(), said.all, !0);
  else if (type === "NextFileHasLongPath" || type === "OldGnuLongPath") said.next = { ...said.next, path: words().replace(/\0.*/s, "") };
  else if (type !== "NextFileHasLongLinkpath")
    return said.next = void 0, !1;
  return !0;
}

// src/decode/archive/crc32.ts
import * as zlib from "node:zlib";
function crc323(bytes) {
  return "crc32" in zlib ? zlib.crc32(bytes) : crc32(bytes);
}

// src/decode/archive/zip.ts
var LOCAL_HEADER = Buffer.from("PK", "latin1"), DIRECTORY_HEADER = 33639248, METHODS = { 9: "deflate64", 12: "bzip2", 14: "LZMA", 93: "zstd", 95: "xz", 98: "PPMd", 99: "AES" };
async function* zipItems(whole, budget) {
  let shift = zipBehind(whole) ?? 0, moved = ({ start, end }) => ({ start: start + shift, end: end + shift });
  for await (let item of itemsFrom(whole.subarray(shift), budget)) yield { ...item, spans: item.spans.map(moved) };
}
async function* itemsFrom(bytes, budget) {
  let { default: yauzl } = await import("../chunks/yauzl-XD4LFC2A.js"), zip = await yauzl.fromBufferPromise(bytes, { decodeStrings: !1, validateEntrySizes: !1 }), read = [];
  for await (let entry of zip.eachEntry()) {
    takeMember(budget);
    let item = await readMember(zip, entry, bytes, budget), start = entry.relativeOffsetOfLocalHeader;
    read.push({ start, end: item.spans[0]?.end ?? start + LOCAL_HEADER.length }), (item.bytes !== null || item.problem !== null) && (yield item);
  }
  let end = Number(zip.readEntryCursor);
  end + 4 <= bytes.length && bytes.readUInt32LE(end) === DIRECTORY_HEADER ? yield problemItem(null, "its directory says that it holds fewer members than it does") : holdsUnlisted(bytes, read) && (yield problemItem(null, "it holds a member that its directory does not list"));
}
async function readMember(zip, entry, bytes, budget) {
  let name = memberName(entry.fileNameRaw), nameSpan = nameInDirectory(Number(zip.readEntryCursor), entry), start;
  try {
    start = (await zip.readLocalFileHeaderPromise(entry, { minimal: !0 })).fileDataStart;
  } catch (error) {
    return problemItem(name, `it is not where the directory says (${error.message})`);
  }
  if (entry.isEncrypted()) return problemItem(name, "it is encrypted");
  let content = await unpack(entry, bytes.subarray(start, start + entry.compressedSize), budget);
  if (content.problem !== null) return problemItem(name, content.problem, content.bytes);
  let isFolder = name.endsWith("/") && content.bytes.length === 0;
  return { name, bytes: isFolder ? null : content.bytes, spans: [{ start, end: start + content.usedBytes }, nameSpan], problem: null };
}
function nameInDirectory(end, { fileNameLength, extraFieldLength, fileCommentLength }) {
  let start = end - fileNameLength - extraFieldLength - fileCommentLength;
  return { start, end: start + fileNameLength };
}
async function unpack({ compressionMethod, uncompressedSize, crc32: said }, packed, budget) {
  if (compressionMethod !== 0 && compressionMethod !== 8)
    return {
      bytes: Buffer.alloc(0),
      usedBytes: 0,
      problem: `it is packed by a method that cannot be read here (${METHODS[compressionMethod] ?? compressionMethod})`
    };
  let content = compressionMethod === 8 ? await inflate("deflate", packed, budget.bytes, uncompressedSize) : stored(packed, budget.bytes);
  return takeBytes(budget, content.bytes.length, packed.length), content.problem !== null ? content : content.bytes.length !== uncompressedSize ? { ...content, problem: `it has ${content.bytes.length} bytes where ${uncompressedSize} are announced` } : crc323(content.bytes) === said ? content : { ...content, problem: "its checksum is wrong" };
}
function stored(packed, maxBytes) {
  let bytes = packed.subarray(0, maxBytes);
  return { bytes, usedBytes: bytes.length, problem: bytes.length < packed.length ? TOO_LARGE : null };
}
function holdsUnlisted(bytes, read) {
  let sorted = [...read].sort((a, b) => a.start - b.start), covered = 0;
  for (let { start, end } of [...sorted, { start: bytes.length, end: bytes.length }]) {
    if (start > covered && bytes.subarray(covered, start).includes(LOCAL_HEADER)) return !0;
    covered = Math.max(covered, end);
  }
  return !1;
}

// src/decode/archive/open.ts
var FORMATS = { gzip: gzipItems, zip: zipItems, tar: tarItems };
async function* openArchive(bytes, kind, way = [], budget = newBudget()) {
  let read = [];
  for await (let { name, bytes: content, spans, problem } of itemsOf(bytes, kind, way.length, budget)) {
    let inner = [...way, name === null ? kind : `${kind}: ${name}`];
    if (problem !== null && (yield { kind: "problem", way: inner, what: problem }), read.push(...spans), content !== null && (yield* openContent(content, inner, budget)), budget.isSpent) break;
  }
  yield { kind: "content", way, bytes: without(bytes, read) };
}
async function* openContent(bytes, way, budget) {
  let kind = wholeKind(bytes), sealed = kind === null ? sealedKind(bytes) : null;
  sealed !== null && (yield { kind: "sealed", way, what: sealed }), kind === null ? yield { kind: "content", way, bytes } : yield* openArchive(bytes, kind, way, budget);
}
async function* itemsOf(bytes, kind, depth, budget) {
  if (depth >= 6) return yield problemItem(null, `it is nested more than ${6} deep`);
  try {
    for await (let item of FORMATS[kind](bytes, budget))
      budget.isSpent ||= item.problem === TOO_LARGE, yield item;
  } catch (error) {
    budget.isSpent ||= error instanceof LimitError, yield problemItem(null, error instanceof LimitError ? error.message : `it cannot be read (${error.message})`);
  }
}
function without(bytes, spans) {
  if (spans.length === 0) return bytes;
  let rest = Buffer.alloc(bytes.length), at = 0;
  for (let { start, end } of [...spans].sort((a, b) => a.start - b.start))
    start > at && bytes.copy(rest, at, at, start), at = Math.max(at, end);
  return at < bytes.length && bytes.copy(rest, at, at), rest;
}
export {
  openArchive
};
