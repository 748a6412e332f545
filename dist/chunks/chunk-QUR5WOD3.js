// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/decode/utf16.ts
function detectEncoding(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  let sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return "utf-8";
  let nuls = countLow(sample), pairs = sample.length >> 1;
  return pairs >= 2 && nuls.odd >= pairs * 0.4 && nuls.even <= pairs * 0.05 ? "utf-16le" : pairs >= 2 && nuls.even >= pairs * 0.4 && nuls.odd <= pairs * 0.05 ? "utf-16be" : nuls.controls > 0.1 * sample.length ? "binary" : "utf-8";
}
function countLow(sample) {
  let count = { even: 0, odd: 0, controls: 0 };
  for (let i = 0; i < sample.length; i++) {
    let byte = sample[i];
    byte >= 32 || byte >= 9 && byte <= 13 || byte === 27 || (count.controls++, byte === 0 && (i % 2 === 0 ? count.even++ : count.odd++));
  }
  return count;
}
var ASCII = /[\t\n\r\x20-\x7e]{24,}/g;
function decodeUtf16(bytes, encoding) {
  let buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), pieces = [], at = 0;
  for (let { start, end } of asciiSpans(buffer, encoding))
    pieces.push(decodeUnits(buffer.subarray(alignedStart(buffer, at, start, encoding), start), encoding), buffer.subarray(start, end)), at = end;
  return pieces.push(decodeUnits(buffer.subarray(alignedStart(buffer, at, buffer.length, encoding)), encoding)), pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
}
function asciiSpans(buffer, encoding) {
  let spans = [...buffer.toString("latin1").matchAll(ASCII)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  for (let span of spans)
    encoding === "utf-16le" && buffer[span.end] === 0 && span.end--, encoding === "utf-16be" && buffer[span.start - 1] === 0 && span.start++;
  return spans;
}
function alignedStart(buffer, start, end, encoding) {
  let nuls = countLow(buffer.subarray(start, Math.min(end, start + 4096))), [high, low] = encoding === "utf-16le" ? [nuls.odd, nuls.even] : [nuls.even, nuls.odd], isOff = high === low ? start % 2 === 1 : low > high;
  return Math.min(end, start + (isOff ? 1 : 0));
}
function decodeUnits(bytes, encoding) {
  let whole = bytes.subarray(0, bytes.length - bytes.length % 2);
  return narrowAscii(Buffer.from(new TextDecoder(encoding).decode(whole), "utf8"));
}
var MIN_WIDE_CHARACTERS = 16, CHARACTER = "[\\t\\n\\r\\x20-\\x7e]", WIDE = new RegExp(`${CHARACTER}\\0(?:\\0\\0)?`.repeat(MIN_WIDE_CHARACTERS - 1) + CHARACTER);
function narrowAscii(bytes) {
  if (!bytes.includes(0) || !WIDE.test(bytes.toString("latin1"))) return bytes;
  let pieces = [], kept = 0;
  for (let at = nextNul(bytes, 1); at !== -1; at = nextNul(bytes, at + 1)) {
    if (bytes[at + 1] !== 0 && bytes[at + 2] !== 0) continue;
    if (!isAscii(bytes[at - 1])) {
      for (; bytes[at + 1] === 0; ) at++;
      continue;
    }
    let characters = wideAscii(bytes, at - 1);
    characters.length >= MIN_WIDE_CHARACTERS && (pieces.push(bytes.subarray(kept, at - 1), Buffer.from(characters.map((offset) => bytes[offset]))), kept = characters.at(-1) + 1), at = Math.max(at, characters.at(-1));
  }
  return pieces.length === 0 ? bytes : Buffer.concat([...pieces, bytes.subarray(kept)]);
}
var NEAR = 24;
function nextNul(bytes, from) {
  let near = Math.min(from + NEAR, bytes.length);
  for (let at = from; at < near; at++) if (bytes[at] === 0) return at;
  return bytes.indexOf(0, near);
}
function wideAscii(bytes, first) {
  let offsets = [];
  for (let at = first; isAscii(bytes[at]) && (offsets.push(at), bytes[at + 1] === 0); )
    at += bytes[at + 2] === 0 && bytes[at + 3] === 0 ? 4 : 2;
  return offsets;
}
function isAscii(byte) {
  return byte !== void 0 && (byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13);
}

// src/decode/text.ts
var LF = 10, CR = 13;
function openText(entry, raw, place = { firstLine: 1, firstColumn: 0 }) {
  let encoding = place.encoding ?? detectEncoding(raw), bytes = encoding === "utf-16le" || encoding === "utf-16be" ? decodeUtf16(raw, encoding) : narrowAscii(asBuffer(withoutBom(raw)));
  return new WindowText(entry, bytes, encoding, place);
}
function withEntry(text, entry) {
  return new WindowText(entry, text.bytes, text.encoding, text);
}
function plainText(entry, bytes) {
  return new WindowText(entry, bytes, "utf-8", { firstLine: 1, firstColumn: 0 });
}
var WindowText = class {
  entry;
  bytes;
  encoding;
  firstLine;
  firstColumn;
  member;
  #content;
  #lineStarts;
  constructor(entry, bytes, encoding, place) {
    this.entry = entry, this.bytes = bytes, this.encoding = encoding, this.firstLine = place.firstLine, this.firstColumn = place.firstColumn, place.member !== void 0 && (this.member = place.member);
  }
  get content() {
    return this.#content ??= asBuffer(this.bytes).toString("latin1"), this.#content;
  }
  get lineStarts() {
    return this.#lineStarts ??= findLineStarts(this.bytes), this.#lineStarts;
  }
};
function asBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function findLineStarts(bytes) {
  let buffer = asBuffer(bytes), terminator = buffer.includes(LF) ? LF : CR, starts = [0];
  for (let at = buffer.indexOf(terminator); at !== -1; at = buffer.indexOf(terminator, at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}
function lineIndexAt(lineStarts, offset) {
  let low = 0, high = lineStarts.length - 1;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    lineStarts[middle] <= offset ? low = middle : high = middle - 1;
  }
  return low;
}
function lineSpan(text, index) {
  let start = text.lineStarts[index], end = index + 1 < text.lineStarts.length ? text.lineStarts[index + 1] : text.bytes.length;
  for (; end > start && (text.bytes[end - 1] === LF || text.bytes[end - 1] === CR); ) end--;
  return { start, end };
}
function withoutBom(raw) {
  return raw[0] === 239 && raw[1] === 187 && raw[2] === 191 ? raw.subarray(3) : raw;
}

// src/value/hash.ts
import { createRequire } from "node:module";
var crypto;
function lazyCrypto() {
  return crypto ??= createRequire(import.meta.url)("node:crypto");
}
function sha256Prefix(value, digits) {
  return sha256(value).toString("hex").slice(0, digits);
}
function sha256(value) {
  return lazyCrypto().createHash("sha256").update(value).digest();
}
function hmac(hash, key, value) {
  return lazyCrypto().createHmac(hash, key).update(value).digest();
}
function sha1(value) {
  return lazyCrypto().createHash("sha1").update(value).digest();
}

export {
  detectEncoding,
  openText,
  withEntry,
  plainText,
  asBuffer,
  findLineStarts,
  lineIndexAt,
  lineSpan,
  sha256Prefix,
  sha256,
  hmac,
  sha1
};
