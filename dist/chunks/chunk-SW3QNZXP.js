// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  findRuns
} from "./chunk-QB5T64ZI.js";
import {
  buildAnchors,
  byteWeights,
  findAnchors
} from "./chunk-EPAF33IG.js";
import {
  NAME_ANCHORS,
  SHORT_ANCHORS
} from "./chunk-WKQDENCD.js";
import {
  asBuffer,
  openText,
  plainText
} from "./chunk-QUR5WOD3.js";

// src/decode/base64-alphabet.ts
var values;
function base64Values() {
  if (values === void 0) {
    values = new Int8Array(256).fill(-1);
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i;
    values[45] = 62, values[95] = 63;
  }
  return values;
}
function bitsOf(byte) {
  return (values ?? base64Values())[byte];
}

// src/decode/lines.ts
var MIN_WIDTH = 40, [TAB, LF, CR, SPACE, DASH, EQUALS] = [9, 10, 13, 32, 45, 61], CLOSINGS = `\r
"'\`<,;)]}\\`;
function oneLine({ start, end }) {
  return { starts: [start], width: end - start, skipped: 0, length: end - start };
}
function partOf({ starts, width, length }, from, to, group) {
  let skipped = (group - from * width % group) % group;
  return { starts: starts.slice(from, to), width, skipped, length: Math.min(length, to * width) - from * width - skipped };
}
function placeOf({ starts, width, skipped }, character) {
  let line = Math.floor((character + skipped) / width);
  return starts[line] + character + skipped - line * width;
}
function encodedText(bytes, lines) {
  let { starts, width, skipped, length } = lines, buffer = asBuffer(bytes), left = length + skipped;
  return starts.map((start) => {
    let size = Math.min(width, left);
    return left -= size, buffer.toString("latin1", start, start + size);
  }).join("").slice(skipped);
}
function linesFrom(bytes, first, values3) {
  if (first.end - first.start < MIN_WIDTH) return null;
  let at = nextLine(bytes, first.end);
  if (at === -1) return null;
  let lines = oneLine(first);
  for (; at !== -1; ) {
    let length = digitsAt(bytes, at, lines.width + 1, values3);
    if (length === 0 || length > lines.width || isMarker(bytes, at) || length < lines.width && !isClosed(bytes, at + length)) break;
    lines.starts.push(at), lines.length += length, at = length === lines.width ? nextLine(bytes, at + length) : -1;
  }
  return lines.starts.length > 1 ? lines : null;
}
function nextLine(bytes, end) {
  let at = bytes[end] === CR ? end + 1 : end;
  if (bytes[at] !== LF) return -1;
  for (at++; bytes[at] === SPACE || bytes[at] === TAB; ) at++;
  return at;
}
function digitsAt(bytes, start, limit, values3) {
  let stop = Math.min(bytes.length, start + limit), at = start;
  for (; at < stop && values3[bytes[at]] >= 0; ) at++;
  return at - start;
}
function isMarker(bytes, at) {
  return bytes[at] === DASH && bytes[at + 1] === DASH;
}
function isClosed(bytes, end) {
  let at = end;
  for (; at < end + 2 && bytes[at] === EQUALS; ) at++;
  return at >= bytes.length || CLOSINGS.includes(String.fromCharCode(bytes[at]));
}

// src/decode/bits-map.ts
function bitsMap(lines, bitsEach, rawLength, inner) {
  let width = inner.encoding === "utf-8" ? 1 : 2, bom = rawLength - inner.bytes.length * width, spanOf = (first, last) => ({ start: placeOf(lines, first), end: placeOf(lines, last) + 1 });
  if (bom < 0 || bom > 3) return () => spanOf(0, lines.length - 1);
  let characterOf = (bit) => Math.min(lines.length - 1, Math.floor(bit / bitsEach));
  return ({ start, end }) => spanOf(characterOf(8 * (bom + start * width)), characterOf(8 * (bom + end * width) - 1));
}

// src/decode/gzip.ts
import { createRequire } from "node:module";
var MAGIC = "H4sI", MAX_GROWTH = 40, zlib;
function isGzip(bytes, start) {
  for (let i = 0; i < MAGIC.length; i++) if (bytes[start + i] !== MAGIC.charCodeAt(i)) return !1;
  return bitsOf(bytes[start + MAGIC.length]) >= 0;
}
function gunzipped(packed) {
  zlib ??= createRequire(process.execPath)("node:zlib");
  try {
    return zlib.gunzipSync(packed, { maxOutputLength: packed.length * MAX_GROWTH });
  } catch {
    return null;
  }
}

// src/decode/printable.ts
function isPrintable(bytes) {
  let printable = 0;
  for (let byte of bytes) isPrintableByte(byte) && printable++;
  return bytes.length > 0 && printable >= bytes.length * 0.9;
}
function isPrintableByte(byte) {
  return byte >= 32 && byte < 127 || byte >= 9 && byte <= 13;
}

// src/decode/base64.ts
var MIN_BASE64_LENGTH = 24, MAX_NOISE_IN_HEAD = 3, MIN_MEMBERS = 32, BYTES_A_MEMBER = 16384, DATA_URI = /data:(?:image|font|audio|video)\/[\w.+-]{1,40};base64,$/, DATA_URI_REACH = 80;
function base64Texts(text, runs) {
  let derived = [], add = (lines, open = decode) => {
    let decoded = open(text, lines);
    decoded !== null && derived.push(decoded);
  }, joinedUntil = 0, members = MIN_MEMBERS + text.bytes.length / BYTES_A_MEMBER;
  for (let run of runs)
    for (let piece of base64Pieces(text.bytes, run)) {
      let isMedia = isMediaUri(text.bytes, piece.start);
      if (!isMedia && beginsPrintable(text.bytes, piece.start) && add(oneLine(piece)), piece.start < joinedUntil) continue;
      let lines = linesFrom(text.bytes, piece, base64Values());
      if (isGzip(text.bytes, piece.start) && members-- > 0 && add(lines ?? oneLine(piece), unpack), lines !== null && (joinedUntil = placeOf(lines, lines.length - 1) + 1, !isMedia))
        for (let part of printableParts(text.bytes, lines)) add(part);
    }
  return derived;
}
function base64Pieces(bytes, run) {
  let values3 = base64Values(), pieces = [], endsLine = bytes[run.end] === LF2 || bytes[run.end] === CR2;
  for (let start = run.start; run.end - start >= MIN_BASE64_LENGTH; ) {
    let head = afterEscape(bytes, start), isWorth = endsLine || beginsPrintable(bytes, head) || isGzip(bytes, head), limit = isWorth ? run.end : run.end - MIN_BASE64_LENGTH, end = start;
    for (; end < limit && values3[bytes[end]] >= 0; ) end++;
    isWorth && end - start >= MIN_BASE64_LENGTH && pieces.push({ start: head, end }), start = end + 1;
  }
  return pieces;
}
var [LF2, CR2, COMMA, BACKSLASH] = [10, 13, 44, 92];
function afterEscape(bytes, start) {
  return start > 0 && bytes[start - 1] === BACKSLASH && "nrt".includes(String.fromCharCode(bytes[start])) ? start + 1 : start;
}
function printableParts(bytes, lines) {
  let count = lines.starts.length, isText = (line) => {
    let head = partOf(lines, line, line + 1, 4);
    return head.length < MIN_BASE64_LENGTH || beginsPrintable(bytes, placeOf(head, 0));
  }, parts = [];
  for (let from = 0, to = 1; to < count; from = to++)
    if (isText(from)) {
      for (; to < count && (isText(to) || isText(to - 1)); ) to++;
      to - from > 1 && parts.push(partOf(lines, from, to, 4));
    }
  return parts;
}
function decode(text, lines) {
  let raw = Buffer.from(encodedText(text.bytes, lines), "base64"), inner = openText(text.entry, raw);
  return inner.encoding === "binary" || !isPrintable(inner.bytes) ? null : { text: inner, via: ["base64"], outer: bitsMap(lines, 6, raw.length, inner) };
}
function unpack(text, lines) {
  let raw = gunzipped(Buffer.from(encodedText(text.bytes, lines), "base64")), inner = raw === null ? null : openText(text.entry, raw);
  if (inner === null || inner.encoding === "binary" || !isPrintable(inner.bytes)) return null;
  let all = { start: placeOf(lines, 0), end: placeOf(lines, lines.length - 1) + 1 };
  return { text: inner, via: ["base64", "gzip"], outer: () => all };
}
function beginsPrintable(bytes, start) {
  let values3 = base64Values(), noise = 0;
  for (let group = start; group < start + MIN_BASE64_LENGTH; group += 4) {
    let bits = 0;
    for (let i = 0; i < 4; i++) bits = bits << 6 | values3[bytes[group + i]];
    for (let shift = 16; shift >= 0; shift -= 8) {
      let byte = bits >> shift & 255;
      if (byte !== 0 && !isPrintableByte(byte) && ++noise > MAX_NOISE_IN_HEAD) return !1;
    }
  }
  return !0;
}
function isMediaUri(bytes, start) {
  return start === 0 || bytes[start - 1] !== COMMA ? !1 : DATA_URI.test(Buffer.from(bytes.subarray(Math.max(0, start - DATA_URI_REACH), start)).toString("latin1"));
}

// src/decode/escapes/escape.ts
var WORD = String.raw`\w+/.~:@?,!$*-`, WORD_LENGTH = 16;
function wordWith(escapes) {
  return new RegExp(`(?:[${WORD}]|${escapes}){${WORD_LENGTH}}`, "y");
}
function fromHex(digits) {
  return String.fromCharCode(Number.parseInt(digits, 16));
}
function printablePairs(sign) {
  let cases = "0123456789abcdefABCDEF";
  return [..."234567"].flatMap((high) => [...cases].map((low) => sign + high + low));
}
var wordBytes;
function wordBefore(bytes, at) {
  wordBytes ??= Uint8Array.from({ length: 256 }, (_, code) => new RegExp(`[${WORD}]`).test(String.fromCharCode(code)) ? 1 : 0);
  let length = 0;
  for (; length < WORD_LENGTH && wordBytes[bytes[at - length - 1]] === 1; ) length++;
  return length;
}

// src/decode/escapes/backslash.ts
var HIGH = [..."234567"], BYTE = "(?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])", LETTERS = { n: `
`, r: "\r", t: "	" }, backslash = {
  via: "backslash",
  anchors: [...HIGH.flatMap((high) => [`\\u00${high}`, `\\x${high}`]), "\\u{", "\\U000000", ":\\/"],
  plausible: wordWith(String.raw`\\(?:(?:u00|U000000|x)[2-7][0-9A-Fa-f]|u\{[2-7][0-9A-Fa-f]\}|/)`),
  mixes: !0,
  near: { signs: ["\\"], pattern: /\\(?:["/]|(?:u00|x)[2-7]|u\{)|[\w+/=-]\\\r?\n/, mark: null },
  pattern: new RegExp(String.raw`\\(?:(?:u00|U000000|x)${BYTE}|u\{0{0,4}(?:${BYTE}|[9AaDd])\}|["'\x60/\\nrt]|\r?\n)`, "g"),
  decode(written) {
    let [, kind = ""] = written;
    return "uUx".includes(kind) ? fromHex(written.replace(/[{}]/g, "").slice(-2).replace("u", "0")) : kind === `
` || kind === "\r" ? "" : LETTERS[kind] ?? kind;
  }
};

// src/decode/escapes/byte-list.ts
var ITEM = "0[xX](?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])", GAP = String.raw`[ \t\r\n]{0,40}`, [TAB2, LF3, CR3, SPACE2, ZERO, COMMA2, SEVEN] = [9, 10, 13, 32, 48, 44, 55];
function beginsList(bytes, at) {
  let next = at + 4;
  for (; isGap(bytes[next]) && next < at + 16; ) next++;
  let high = bytes[next + 2];
  return next > at + 4 && bytes[next] === ZERO && high !== void 0 && high >= ZERO && high <= SEVEN;
}
function isGap(byte) {
  return byte === COMMA2 || byte === SPACE2 || byte === LF3 || byte === CR3 || byte === TAB2;
}
var byteList = {
  via: "hex",
  anchors: [..."234567"].map((high) => `0x${high}`),
  begins: beginsList,
  plausible: new RegExp(`(?:${ITEM}${GAP},${GAP}){15}${ITEM}`, "y"),
  mixes: !1,
  near: null,
  pattern: new RegExp(`${ITEM}(?![0-9A-Fa-f])(?:${GAP},${GAP}(?=0[xX]))?`, "g"),
  decode: (item) => fromHex(item.slice(2, 4))
};

// src/decode/escapes/entities.ts
var NAMED = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  equals: "=",
  sol: "/",
  plus: "+",
  colon: ":",
  semi: ";",
  commat: "@",
  lowbar: "_",
  period: ".",
  comma: ",",
  num: "#",
  dollar: "$",
  percnt: "%",
  quest: "?",
  excl: "!",
  ast: "*",
  bsol: "\\",
  lcub: "{",
  rcub: "}",
  lsqb: "[",
  rsqb: "]",
  lpar: "(",
  rpar: ")",
  Tab: "	",
  NewLine: `
`
}, COMMON = ["amp", "quot", "apos", "lt", "gt"], NUMBER = "#(?:[xX]0{0,6}(?:[2-7][0-9A-Fa-f]|[9AaDd])(?![0-9A-Fa-f])|0{0,6}(?:9|1[03]|3[2-9]|[4-9][0-9]|1[01][0-9]|12[0-6])(?![0-9]));?", ESCAPE = `&(?:${NUMBER}|(?:${Object.keys(NAMED).join("|")});)`, entities = {
  via: "entities",
  anchors: [
    ...[..."xX013456789"].map((first) => `&#${first}`),
    ...Object.keys(NAMED).filter((name) => !COMMON.includes(name)).map((name) => `&${name};`)
  ],
  plausible: wordWith(ESCAPE),
  mixes: !0,
  near: { signs: ["&"], pattern: /&(?:amp|quot|apos|lt|gt|#[xX0-9]{1,9});/, mark: null },
  pattern: new RegExp(ESCAPE, "g"),
  decode(written) {
    let body = written.slice(1).replace(";", "");
    return body[0] !== "#" ? NAMED[body] : /^#x/i.test(body) ? fromHex(body.slice(2)) : String.fromCharCode(Number(body.slice(1)));
  }
};

// src/decode/escapes/percent.ts
var percent = {
  via: "percent",
  anchors: [...printablePairs("%"), "%u00"],
  plausible: wordWith("%(?:u00)?[2-7][0-9A-Fa-f]"),
  mixes: !0,
  near: { signs: ["%"], pattern: /%(?:[2-7][0-9A-Fa-f]|0[9AaDd]|u00)/, mark: null },
  pattern: /%(?:u00)?(?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])/g,
  decode: (written) => fromHex(written.slice(-2))
};

// src/decode/escapes/quoted-printable.ts
var SOFT_END = String.raw`=(?<=[^\r\n]{64}=)\r?\n`, quotedPrintable = {
  via: "quoted-printable",
  anchors: ["=3D"],
  plausible: wordWith("=[2-7][0-9A-F]"),
  mixes: !0,
  near: { signs: [`=
`, `=\r
`], pattern: new RegExp(SOFT_END), mark: "uoted-printable" },
  pattern: new RegExp(`=(?:[2-6][0-9A-F]|7[0-9A-E])|${SOFT_END}`, "g"),
  decode: (written) => written.endsWith(`
`) ? "" : fromHex(written.slice(1))
};

// src/decode/escapes/word-list.ts
var GAP2 = String.raw`[ \t\r\n]{0,80}`, ARGS = String.raw`[ \t]{0,9}\][ \t]{0,9}\r?\n[ \t]{0,80}args:[ \t]{0,9}`, wordList = {
  via: "words",
  anchors: ['", "-', '","-', "', '-", "','-", '["-', "['-"],
  plausible: /(?:["'], ?|\[)["']--?[A-Za-z]/y,
  mixes: !1,
  near: null,
  pattern: new RegExp(
    String.raw`(?<=[^\s\\,[({])(?:"(?:,${GAP2}(?:\[${GAP2})?|${ARGS}\[${GAP2})"|'(?:,${GAP2}(?:\[${GAP2})?|${ARGS}\[${GAP2})')(?=[^\s,"'\])}])`,
    "g"
  ),
  decode: () => " "
}, wordLines = {
  via: "words",
  anchors: ["- --", '- "--', "- '--", "- -p", "- -P", "- -a", "- -u", "- -w", '- "-p', '- "-u'],
  plausible: /(?<=\n[ \t]{0,80})- ["']?--?[A-Za-z]/y,
  mixes: !1,
  near: null,
  pattern: /(?<=[^\s:])["']?\]?(?:\r?\n[ \t]{0,80}args:[ \t]{0,9})?\r?\n[ \t]{0,80}- ["']?(?=[^\s"'])(?![^\s"']{0,80}:(?:\s|$))/g,
  decode: () => " "
};

// src/decode/escapes/offset-map.ts
var OffsetMap = class {
  #inner = [];
  #innerEnds = [];
  #outerStarts = [];
  #outerEnds = [];
  /** Replacements in ascending order; `length` bytes from `inner` on stand for the outer span. */
  add(inner, length, outerStart, outerEnd) {
    this.#inner.push(inner), this.#innerEnds.push(inner + length), this.#outerStarts.push(outerStart), this.#outerEnds.push(outerEnd);
  }
  /** What stands for a span that is not empty. */
  outer({ start, end }) {
    let first = this.#lastAt(start), last = this.#lastAt(end - 1);
    return {
      start: start < this.#at(this.#innerEnds, first) ? this.#at(this.#outerStarts, first) : this.#after(first, start),
      end: end <= this.#at(this.#innerEnds, last) ? this.#at(this.#outerEnds, last) : this.#after(last, end)
    };
  }
  #after(index, inner) {
    return this.#at(this.#outerEnds, index) + inner - this.#at(this.#innerEnds, index);
  }
  #at(numbers, index) {
    return index < 0 ? 0 : numbers[index];
  }
  /** Index of the last replacement that begins at or before an inner offset; -1: none does. */
  #lastAt(inner) {
    let low = 0, high = this.#inner.length;
    for (; low < high; ) {
      let middle = low + high >> 1;
      this.#inner[middle] <= inner ? low = middle + 1 : high = middle;
    }
    return low - 1;
  }
};

// src/decode/escapes/regions.ts
var TOKEN_CHARACTER = /[A-Za-z0-9+/=_.~-]/, table;
function regionsAround(bytes, points) {
  let regions = [];
  for (let at of points) {
    let last = regions.at(-1), end = Math.min(bytes.length, at + 512);
    if (last !== void 0 && end <= last.end) continue;
    let start = runStart(bytes, Math.max(0, at - 256), last?.end ?? 0);
    last !== void 0 && start <= last.end ? last.end = runEnd(bytes, end) : regions.push({ start, end: runEnd(bytes, end) });
  }
  return regions;
}
function runStart(bytes, from, limit) {
  let stop = Math.max(limit, from - 8192), start = from;
  for (; start > stop && isTokenByte(bytes[start - 1]); ) start--;
  return start;
}
function runEnd(bytes, from) {
  let stop = Math.min(bytes.length, from + 8192), end = from;
  for (; end < stop && isTokenByte(bytes[end]); ) end++;
  return end;
}
function isTokenByte(byte) {
  return table ??= Uint8Array.from({ length: 256 }, (_, code) => TOKEN_CHARACTER.test(String.fromCharCode(code)) ? 1 : 0), table[byte] === 1;
}

// src/decode/escapes/unescape.ts
var BORDER = "\0", NEAR = 256;
function unescapeAround(text, form, points) {
  let rewriting = new Rewriting(text.content), escapes = 0;
  for (let { start, end } of regionsAround(text.bytes, points)) {
    rewriting.moveTo(start);
    for (let found of text.content.slice(start, end).matchAll(form.pattern))
      rewriting.replace(form.decode(found[0]), start + found.index, start + found.index + found[0].length), escapes++;
    rewriting.keepUntil(end);
  }
  if (escapes === 0) return null;
  let { map, content } = rewriting;
  return { text: plainText(text.entry, Buffer.from(content, "latin1")), via: [form.via], outer: (span) => map.outer(span) };
}
function plausiblePoints(text, form, places) {
  let until = -1;
  return places.filter((at) => at > until && !isPlausible(text, form, at) ? !1 : (until = Math.max(until, at + NEAR), !0));
}
function isPlausible(text, { mixes, begins, plausible }, at) {
  if (begins?.(text.bytes, at) === !1) return !1;
  let before = mixes ? wordBefore(text.bytes, at) : 0;
  return plausible.lastIndex = at - before, before === WORD_LENGTH || plausible.test(text.content);
}
var Rewriting = class {
  map = new OffsetMap();
  #source;
  #pieces = [];
  #length = 0;
  #kept = 0;
  constructor(source) {
    this.#source = source;
  }
  get content() {
    return this.#pieces.join("");
  }
  /** Leaves out what lies between. */
  moveTo(offset) {
    this.replace(this.#length === 0 ? "" : BORDER, this.#kept, offset);
  }
  keepUntil(offset) {
    this.#put(this.#source.slice(this.#kept, offset)), this.#kept = offset;
  }
  replace(by, start, end) {
    this.keepUntil(start), this.map.add(this.#length, by.length, start, end), this.#put(by), this.#kept = end;
  }
  #put(piece) {
    this.#pieces.push(piece), this.#length += piece.length;
  }
};

// src/decode/hex.ts
var MIN_LENGTH = 36, HEAD = 10, values2;
function hexValues() {
  return values2 ??= Int8Array.from({ length: 256 }, (_, code) => "0123456789abcdef".indexOf(String.fromCharCode(code).toLowerCase())), values2;
}
function hexTexts(text, runs) {
  let derived = [], add = (lines) => {
    let decoded = decode2(text, lines);
    decoded !== null && derived.push(decoded);
  }, joinedUntil = 0;
  for (let run of runs)
    for (let { start, piece } of hexPieces(text.bytes, run)) {
      add(oneLine({ start, end: piece.end }));
      let lines = piece.start < joinedUntil ? null : linesFrom(text.bytes, piece, hexValues());
      if (lines === null) continue;
      joinedUntil = placeOf(lines, lines.length - 1) + 1;
      let skipped = start - piece.start;
      add({ ...lines, skipped, length: lines.length - skipped });
    }
  return derived;
}
function hexPieces(bytes, run) {
  let digits = hexValues(), pieces = [];
  for (let start = run.start; start + MIN_LENGTH <= run.end; ) {
    let back = start + MIN_LENGTH - 1;
    for (; back >= start && digits[bytes[back]] >= 0; ) back--;
    if (back >= start) {
      start = back + 1;
      continue;
    }
    let end = start + MIN_LENGTH;
    for (; end < run.end && digits[bytes[end]] >= 0; ) end++;
    let textAt = textStart(bytes, start);
    textAt !== -1 && pieces.push({ piece: { start, end }, start: textAt }), start = end + 1;
  }
  return pieces;
}
function textStart(bytes, start) {
  for (let at of [start, start + 1]) {
    let pair = 0;
    for (; pair < HEAD && isTextPair(bytes, at + 2 * pair); ) pair++;
    if (pair === HEAD) return at;
  }
  return -1;
}
function isTextPair(bytes, at) {
  let digits = hexValues(), byte = digits[bytes[at]] * 16 + digits[bytes[at + 1]];
  return byte === 0 || isPrintableByte(byte);
}
function decode2(text, lines) {
  let raw = Buffer.from(encodedText(text.bytes, lines), "hex"), inner = openText(text.entry, raw);
  return inner.encoding === "binary" || !isPrintable(inner.bytes) ? null : { text: inner, via: ["hex"], outer: bitsMap(lines, 4, raw.length, inner) };
}

// src/decode/decodings.ts
var ESCAPES = [percent, backslash, entities, quotedPrintable, byteList, wordList, wordLines], MIN_ENCODED_RUN = MIN_BASE64_LENGTH;
function derivedTexts(text, runs, traces) {
  let unescaped = ESCAPES.map((form, index) => unescapeTraced(text, form, traces[index]));
  return [...base64Texts(text, runs), ...hexTexts(text, runs), ...unescaped.filter((derived) => derived !== null)];
}
function unescapeTraced(text, form, { anchors, near }) {
  if (anchors.length + near.length === 0) return null;
  let plausible = plausiblePoints(text, form, anchors.sort(ascending));
  return unescapeAround(text, form, [...plausible, ...near].sort(ascending));
}
var ascending = (a, b) => a - b;

// src/engine/plain.ts
var INDEX_LIMIT = 65536;
function plainSweeper({ exact, folded }, minRun) {
  let tables = [buildAnchors(exact), buildAnchors(folded, { ignoreCase: !0 })];
  return (bytes) => {
    let runs = [];
    return findRuns(bytes, minRun, (start, end) => runs.push(start, end)), { hits: hitsIn(bytes, tables), values: runs, encoded: runs };
  };
}
function hitsIn(bytes, tables) {
  let keys = [], first = 0;
  for (let table2 of tables)
    findAnchors(bytes, table2, (offset, anchor) => keys.push(offset * INDEX_LIMIT + first + anchor)), first += table2.anchors.length;
  let hits = [];
  for (let key of Float64Array.from(keys).sort()) hits.push(Math.floor(key / INDEX_LIMIT), key % INDEX_LIMIT);
  return hits;
}

// src/engine/module.ts
var MODULE = "AGFzbQEAAAABJAVgBX9/f39/AX9gBH9/f38Bf2ACf38Bf2ACf38AYAN/f38BfwIPAQNlbnYGbWVtb3J5AgAAAwkIAwABAgQBAgAGvAEgfwFBAQt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBgIgQC38AQYCKEAt/AEGEihALfwBBgKAZC38AQYCABAt/AEGAgCMLfwBBgJgjC38AQYDoAAt/AEGAgCQLfwBBgIAoC38AQYACC38AQYCABAt/AEGAoDgLfwBBgMA8Cwe3ARIFYnVpbGQABAtmaW5kQW5jaG9ycwAHCGZpbmRSdW5zAAEFQ0hVTksDHQdERU1BTkRTAxgHRU5DT0RFRAMfDUVOQ09ERURfQ09VTlQDFARISVRTAxoHTEVUVEVSUwMVBk1BUkdJTgMcC01BWF9ERU1BTkRTAxkLTUFYX0xFVFRFUlMDFgZSRVNVTUUDEwRTRVRTAxcEVEVYVAMeBlZBTFVFUwMbB1dFSUdIVFMDEgZtZW1vcnkCAArgKAi6BgEJfyAAIwxrQYCgOGohAyABIwxrQYCgOGohBSAAIw5PIgoEfyMNIQcjCiEJIwshBgJ/QQAgBSADa0GQA0sNABogBSEEA0AgAyAESQR/IARBAWstAABBPUYFQQALBEAgBEEBayEEDAELCwNAIAMgBEkEQCAEQQFrLQAAIgJBPUcEQEEAIAJB/gBGIAJBLkZyDQMaIAgEf0EBBSACQTBrQf8BcUEKSQshCCAEQQFrIQQMAgsLCyAFIARrIAdPQQAgCBsEfwJ/QQAgBCAJRg0AGiAEQQFrLQAAIgJBJ0YgAkEiRnIgAkHgAEZyBEAgBSAGSQR/IAUtAAAgAkYFQQALDAELIARBAWshCANAIAggCUsEfyAEQQFrIAhrQQRJBUEACwR/IAgtAAAiBkGgAUYhAiAGQQlGIAZBIEZyBH9BAQUgBkENTSAGQQtPcQsgAnIFQQALBEAgCEEBayEIDAELCyAILQAAQT1GBH9BAQUgCC0AAEE6RgsLBUEACwsFQQELBEAjDyICIAA2AgAgAiABNgIEIAJBCGokDwsgASAAa0EYSQRADwsgCgR/IAMgBSMKIwsQAgR/QQEFAn8DQCAFIANBJGoiAk8EQANAIAIgA0sEfyACQQFrLQAAQYCOEGosAABBAE4FQQALBEAgAkEBayECDAELCyACIANLBEAgAiEDDAILIAMhAgJAA0AgAiADQRRqSQRAQQAhBCACLQABQYCOEGosAAAgAi0AAEGAjhBqLAAAQQR0aiIGBH8gBkEJa0EFSSAGQSBrQd8ASXIFQQELRQ0CIAJBAmohAgwBCwtBASEECyAEBEBBASEEBSADQQFqIgchAgJAA0AgAiAHQRRqSQRAQQAhBCACLQABQYCOEGosAAAgAi0AAEGAjhBqLAAAQQR0aiIGBH8gBkEJa0EFSSAGQSBrQd8ASXIFQQELRQ0CIAJBAmohAgwBCwtBASEECwtBASAEDQIaIANBJGohAwNAIAMgBUkEfyADLQAAQYCOEGosAABBAE4FQQALBEAgA0EBaiEDDAELCyADQQFqIQMMAQsLQQALCwVBAQsEQCMQIgIgADYCACACIAE2AgQgAkEIaiQQCwu2BgMDfgF7An8gBEUEQEEAJBELQYCgOCACayQKIABBgKA4aiADaiQLIAQkDCABJA0gBCACa0EIakEAIAQbJA5BgIAoJA9BgMA8JBBBACECA0AgACACSwRA/QwqPj4+Pj4+Pj4+PBUUFzUdIAJBgKA4aiIJ/QAEACII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAABAgQIECAAAAAAAAAAACAIQQT9bf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1krf0MKj4+Pj4+Pj4+PjwVFBc1HSAJ/QAEECII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAABAgQIECAAAAAAAAAAACAIQQT9bf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1krUIQhoT9DCo+Pj4+Pj4+Pj48FRQXNR0gCf0ABCAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAAQIECBAgAAAAAAAAAAAgCEEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CIIaE/QwqPj4+Pj4+Pj4+PBUUFzUdIAn9AAQwIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAECBAgQIAAAAAAAAAAAIAhBBP1t/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQjCGhCEFIAAgAmsiCUHAAEkEQCAFQn8gCa2GQn+FgyEFCwJAIAVCf1EEQCMRQUBrJBEMAQsgBUJ/hXqnIgkjEWogAU8EQCACIARqIgojEWsgCSAKahAACyAFQn+FeackEQJ/IAVCfyAJrYaDQn8jEa2IQn8jERuDIgVCAFIgAUEQSQ0AGiAFIAVCAYiDIgYgBkICiIMiBiAGQgSIgyIGIAZCCIiDIgZCBIggBoMgBiABQRRPG0IAUgsEQCACIARqIQkDQCAFQgBSBEAgBSAFeiIGiEJ/hXoiB6cgAU8EQCAJIAanaiAJIAYgB3ynahAACyAFQn8gBiAHfIaDIQUMAQsLCwsgAkFAayECDAELCyADRSMRIAFPcQRAIAAgBGoiACMRayAAEAALQYSKECMQQYDAPGtBA3Y2AgAjD0GAgChrQQN2C/kDAQV/IAEgA0kiBQRAIAEtAABBCkYEf0EBBSABLQAAQQ1GCyEFCwNAIABBGGoiBCABTQRAA0AgACAESQR/IARBAWstAABBgIwQaiwAAEEATgVBAAsEQCAEQQFrIQQMAQsLIAAgBEkEQCAEIQAMAgsgBQRAQQEPCyAAIgRBAWogACAAIAJLBH8gAC0AACEGIABBAWstAABB3ABGBH8gBkHyAEYgBkHuAEZyIAZB9ABGcgVBAAsFQQALGyIGKAIAQcjozMsERgR/QQEFQQAhByAGIQACfwNAIAAgBkEYakkEQEEAIAcgAEEDaiADSQR/IAAtAANBgIwQaiwAAAVBAAsgAC0AAEGAjBBqLAAAQRJ0IAAtAAFBgIwQaiwAAEEMdHIgAC0AAkGAjBBqLAAAQQZ0cnIiCEH/AXEiBwR/IAdBCWtBBUkgB0Ega0HfAElyBUEBC0UgCEEQdUH/AXEiBwR/IAdBCWtBBUkgB0Ega0HfAElyBUEBC0UgCEEIdUH/AXEiBwR/IAdBCWtBBUkgB0Ega0HfAElyBUEBC0VqamoiB0EDSw0CGiAAQQRqIQAMAQsLQQELCwRAQQEPCyAEQRhqIQADQCAAIAFJBH8gAC0AAEGAjBBqLAAAQQBOBUEACwRAIABBAWohAAwBCwsgAEEBaiEADAELC0EAC48GAgR/AXsgAUEDdEGAoBZqLwEEIgRBgIACcQRAAkAgACMERgR/QQAFIABBAWstAAAiAkEwa0EKSSACQSByQeEAa0EaSXILRQ0AIwZFIwQgAEEGayAAIwRrQQZJGyIFIwRGcQ0AIABBAWshAgNAIAIgBUsEQCACQQFrLQAAQSVGBH9BAQUgAkEBay0AAEHcAEYLDQIgAkEBayECDAELC0EBIQMLCyADBEBBAA8LIAFBA3RBgKAWai8BBiIBBH8gAUGAmCNqIQEgACAEQf//AXFqIQICfwNAIAEtAAAiAwRAQQAgAiABLQABakEjayIEIwVLDQIaIANBBXRBoPciaiEDA0AgAiAESQRAQQAgAyACLQAAIgVBA3ZqLQAAIAVBB3F1QQFxRQ0EGiACQQFqIQIMAQsLIAFBAmohAQwBCwtBAQsFQQELBH9BAQUCf0EBIAAjBGtB5ABPIgEjBnJFDQAaIABByAFqIgIjBSIDIAIgA0kbIQIgAEHkAGsjBCABGyEAA0AgAEEQaiIDIAJNBEBBASAA/QAEACIG/QwlJSUlJSUlJSUlJSUlJSUl/SMgBv0MJiYmJiYmJiYmJiYmJiYmJv0j/VAgBv0MXFxcXFxcXFxcXFxcXFxcXP0j/VAgBv0MPT09PT09PT09PT09PT09Pf0jIAD9AAQBIgb9DAoKCgoKCgoKCgoKCgoKCgr9IyAG/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9UP1O/VD9UwR/IAAhAQJ/A0AgASADSQRAQQEgAS0AACIEQSZGIARBJUZyIARB3ABGcg0CGkEBIARBPUYgAUEBaiACSXEEfyABLQABQQpGBH9BAQUgAS0AAUENRgsFQQALDQIaIAFBAWohAQwBCwtBAAsFQQALDQIaIABBEGohAAwBCwsCfwNAIAAgAkkEQEEBIAAtAAAiAUEmRiABQSVGciABQdwARnINAhpBASABQT1GIABBAWogAklxBH8gAC0AAUEKRgR/QQEFIAAtAAFBDUYLBUEACw0CGiAAQQFqIQAMAQsLQQALCwsLmAMBA39BgIwQQf8BQYAC/AsAQYCOEEH/AUGAAvwLAANAIANBGkkEQCADQcGMEGogAzoAACADQeGMEGogA0EaajoAACADQQFqIQMMAQsLQQAhAwNAIANBCkkEQCADQbCMEGogA0E0ajoAACADQbCOEGogAzoAACADQQFqIQMMAQsLQQohAwNAIANBEEkEQCADQbeOEGogAzoAACADQdeOEGogAzoAACADQQFqIQMMAQsLQauMEEE+OgAAQa2MEEE+OgAAQa+MEEE/OgAAQd+MEEE/OgAAQYCYIyQCIAJBgJgjaiQDQQAhAgNAIAJBgAJJBEAgAkEBdCIDQYCAEGpBASACQQdxdCIFOwEAIANBgIQQaiAFQQh0OwEAIAJBAWohAgwBCwtBACEDQQAhAgNAIAAgAksEQCACQYCgGWotAABFBEAgAiAEayIFQQNJIAVBgAJPciADQYAwT3IEQEF/DwsgAyAEQYCgGWogAiAEayABIANNEAVFBEBBfw8LIAJBAWohBCADQQFqIQMLIAJBAWohAgwBCwsgAwvUBgENfyAAQQN0QYCgFmoiBCABNgIAIARBgIACQQAjAiMDSQR/IwItAABBMUYFQQALGyACcjsBBCAAQQN0QYCgFmojAiMDTwR/QQAFIwJBAWoiBCEFA0AgBS0AAEEgRwRAIAVBAWohBQwBCwsgBUEAOgAAIAVBAWokAiAEQYCYI2tBACAEIAVHGws7AQYgASEEA0AgBCABIAJqSQRAIAQtAAAiBUHaAE1BACAFQcEAT0EAIAMbGwRAIAQgBUEgcjoAAAsgBEGAgARqQSBBACADBH8gBC0AACIFQfoATSAFQeEAT3EFQQALGzoAACAEQQFqIQQMAQsLQQAhBQNAIAVBAkkEQEF/IQYgBSIDIQQDQCAEQQFqIAJJBEAgASAEaiIHLQAAIActAAFGBH9BfgUgBy0AAEGAiBBqLQAAIActAAFBgIgQai0AAGwLIgcgBkkEQCAHIQYgBCEDCyAEQQJqIQQMAQsLIAEgA2oiDi0AgIAEIQogDkEBai0AgIAEIQsCf0ECIANFDQAaQX8gA0ECaiACTw0AGkF/QQIgDkEBay0AAEGAiBBqLQAAIA4tAAJBgIgQai0AAEkbCyEMQQAhBwNAIAcgCk0EQEEAIQgDQCAIIAtNBEAgDi0AACAHcyAOLQABIAhzQQh0ciEJIAwgDmohDyMAQYDgAE8Ef0EABSMAQQN0QYCgEGoiBCAJQQF0IgYvAQA7AQAgBCAMOgACIAQgDy0AADoAAyAEIAA7AQQgBCADOgAGIAQgDy0AgIAEOgAHIAYjADsBACMAQQFqJAAgBkGAgAhqIgQgBC8BAEEBIA8tAABBB3F0QQhBACAMQQBIG3RyOwEAIA8tAICABCEGQQAhBANAIAQgBk0EQCAPLQAAIARzIQ0gDEEASAR/IA0gCUEIdHJBgICAgHhyBSAJIA1BEHRyC0Gx893xeWxBEHYiEEEDdkGAwCJqIg0gDS0AAEEBIBBBB3F0cjoAACAEQSBqIQQMAQsLQQAhBiAJQQF0LwEAIQQDQCAEBEAgBkEBaiEGIARBA3RBgKAQai8BACEEDAELCyMBIgQgBiAEIAZLGyQBQQELRQRAQQAPCyAIQSBqIQgMAQsLIAdBIGohBwwBCwsgBUEBaiEFDAELC0EBC6ADAQN/QYCgISECA0AgAEEGaiIDIAFJBEAgAiAANgIAIAIgAC8BAEEBdEGAgAhqLwEAIAAtAAJBAXRBgIAQai8BACAAQQFrLQAAQQF0QYCEEGovAQBycUEAR0ECdGoiAiAAQQJqIgQ2AgAgAiAELwEAQQF0QYCACGovAQAgBC0AAkEBdEGAgBBqLwEAIARBAWstAABBAXRBgIQQai8BAHJxQQBHQQJ0aiICIABBBGoiBDYCACACIAQvAQBBAXRBgIAIai8BACAELQACQQF0QYCAEGovAQAgBEEBay0AAEEBdEGAhBBqLwEAcnFBAEdBAnRqIgIgAzYCACACIAMvAQBBAXRBgIAIai8BACADLQACQQF0QYCAEGovAQAgA0EBay0AAEEBdEGAhBBqLwEAcnFBAEdBAnRqIQIgAEEIaiEADAELCwNAIAAgAUkEQCACIAA2AgAgAiAALwEAQQF0QYCACGovAQAgAC0AAkEBdEGAgBBqLwEAIABBAWstAABBAXRBgIQQai8BAHJxQQBHQQJ0aiECIABBAmohAAwBCwsgAgvLBAEJf0GAoDggAmskByABQYCgOGogA2okCCAEJAkjByQEIwgkBSACIARGJAYgAUEBayABIANFIAFBAEdxG0GAoDhqIQhBgIAkIQIgAEGAoDhqIQYDQCAGIAhJBEAgBiAGQYBAayIAIAggACAISRsQBiEEQYCgISEAQYCgISEDA0AgAyAESQRAIAAgAygCACIFNgIAIAAgBUEBaygCACIAQQh2QbHz3fF5bEEQdiIFQQN2QYDAImotAAAgBUEHcXYgAEH///8HcUGAgICAeHJBsfPd8XlsQRB2IgBBA3ZBgMAiai0AACAAQQdxdnJBAXFBAnRqIQAgA0EEaiEDDAELC0GAoCEhBQNAIAAgBUsEQCAFKAIAIQcgAkGAgChLBEBBgIoQIAdBgKA4azYCACACQYCAJGtBA3YPCyAHLwEAQQF0LwEAIQMDQCADBEACQCADQQN0QYCgEGoiCy0AAyAHIAssAAJqLQAAIAstAAdyRw0AIAsvAQQiDUEDdEGAoBZqIgQoAgAhAwJ/QQAjCCAHIAstAAZrIgwgBC8BBEH//wFxIglqSSAMIwdJcg0AGkEAIQQDQCAEIAlJBEBBACADIARqIgotAAAgBCAMai0AACAKLQCAgARyRw0CGiAEQQFqIQQMAQsLQQELBH8gDCANEAMFQQALRQ0AIAIjCSAMakGAoDhrNgIAIAIgDTYCBCACQQhqIQILIAsvAQAhAwwBCwsgBUEEaiEFDAELCyAGQYBAayEGDAELC0GAihAgATYCACACQYCAJGtBA3YL";

// src/engine/wasm.ts
var PAGES = 16, compiled;
function wasmSweeper(anchors, minRun) {
  let engine = startEngine();
  return engine === null || !load(engine, anchors) ? null : (bytes) => sweep(engine, bytes, minRun);
}
function startEngine() {
  let { WebAssembly: api } = globalThis;
  if (api === void 0) return null;
  try {
    let memory = new api.Memory({ initial: PAGES, maximum: PAGES });
    compiled ??= new api.Module(Buffer.from(MODULE, "base64"));
    let { exports } = new api.Instance(compiled, { env: { memory } }), values3 = Object.entries(exports).map(([name, each]) => [name, typeof each == "function" ? each : each.value]);
    return { ...Object.fromEntries(values3), bytes: new Uint8Array(memory.buffer), words: new Uint32Array(memory.buffer) };
  } catch {
    return null;
  }
}
function load(engine, { exact, folded, demands = NO_DEMANDS }) {
  let letters = [...exact, ...folded, ""].join("\0");
  return letters.length > engine.MAX_LETTERS || demands.words.length > engine.MAX_DEMANDS || /[^\0-\xff]/.test(letters) ? !1 : (engine.bytes.set(Buffer.from(letters, "latin1"), engine.LETTERS), engine.bytes.set(Buffer.from(demands.sets, "base64"), engine.SETS), engine.bytes.set(Buffer.from(demands.words, "latin1"), engine.DEMANDS), engine.bytes.set(byteWeights(), engine.WEIGHTS), engine.build(letters.length, exact.length, demands.words.length) === exact.length + folded.length);
}
var NO_DEMANDS = { sets: "", words: "" };
function sweep(engine, bytes, minRun) {
  let hits = [], values3 = [], encoded = [];
  for (let base = 0; base < bytes.length; base += engine.CHUNK) {
    let length = Math.min(engine.CHUNK, bytes.length - base), before = Math.min(engine.MARGIN, base), after = Math.min(engine.MARGIN, bytes.length - base - length), isWhole = length === bytes.length;
    engine.bytes.set(isWhole ? bytes : bytes.subarray(base - before, base + length + after), engine.TEXT - before);
    for (let from = 0; from < length; from = engine.words[engine.RESUME >> 2])
      take(engine, engine.HITS, engine.findAnchors(from, length, before, after, base), hits);
    take(engine, engine.VALUES, engine.findRuns(length, minRun, before, after, base), values3), take(engine, engine.ENCODED, engine.words[engine.ENCODED_COUNT >> 2], encoded);
  }
  return { hits: inOrder(hits), values: values3, encoded };
}
function take({ words }, address, count, into) {
  let first = address >> 2;
  for (let i = first; i < first + 2 * count; i++) into.push(words[i]);
}
function inOrder(hits) {
  for (let i = 2; i < hits.length; i += 2) {
    let offset = hits[i], anchor = hits[i + 1], to = i;
    for (; to > 0 && isBehind(hits, to - 2, offset, anchor); to -= 2)
      hits[to] = hits[to - 2], hits[to + 1] = hits[to - 1];
    hits[to] = offset, hits[to + 1] = anchor;
  }
  return hits;
}
function isBehind(hits, at, offset, anchor) {
  let difference = hits[at] - offset;
  return difference > 0 || difference === 0 && hits[at + 1] > anchor;
}

// src/engine/index.ts
function makeSweeper(anchors, minRun) {
  if (minRun < 1) throw new RangeError("a run needs at least one byte");
  return wasmSweeper(anchors, minRun) ?? plainSweeper(anchors, minRun);
}

// src/scan/entropy/call-anchors.ts
var CALL_ANCHORS = [
  "login(",
  "connect(",
  "client(",
  "ftp(",
  "imap_open",
  "credentials.basic(",
  "simple_bind",
  "ldap_bind(",
  "bind('cn=",
  'bind("cn=',
  "pw_set(",
  "vermanager.get",
  ".forurl(",
  "mysqli(",
  "pdo(",
  "wifi.begin(",
  "wifi.softap(",
  "jwt.",
  "jwt::",
  "signwith(",
  "signedstring([]",
  "hmac",
  "fernet(b",
  "fernet('",
  'fernet("',
  "aes.new(",
  "aes.newcipher(",
  "aes.encrypt(",
  "aes.decrypt(",
  "cipheriv(",
  "openssl_enc",
  "openssl_dec",
  "cookieparser(",
  "cryptr(",
  "tochararray()",
  "to-secur"
];

// src/scan/sweep/plan.ts
var ADDRESS = "://";
function makePlan(rules) {
  let called = /* @__PURE__ */ new Map();
  for (let [index, rule] of rules.entries())
    for (let anchor of new Set(rule.anchors)) called.set(anchor, [...called.get(anchor) ?? [], index]);
  let signs = ESCAPES.flatMap(({ anchors }, form) => anchors.map((anchor) => ({ anchor, form })));
  return {
    anchors: {
      exact: [...called.keys(), ...signs.map(({ anchor }) => anchor)],
      folded: [...NAME_ANCHORS, ...SHORT_ANCHORS, ...CALL_ANCHORS]
    },
    rulesOf: [...called.values()].map((indexes) => indexes.length === 1 ? indexes[0] : indexes),
    escapeOf: signs.map(({ form }) => form)
  };
}

// src/scan/sweep/table.ts
var PLAN = JSON.parse(`{"anchors":{"exact":["aio_","p8e-","AGE-SECRET-KEY-1","age1","AGE-PLUGIN-","AIK_CI_","AIK_CLIENT_","AIK_SECRET_","pat",".v1.","akab-","alcht_","LTAI","STS.","CAIS","amzn.mws.","amzn1.oa2-cs.v1.","amzn1.application-oa2-client.","sk-ant-api03-","sk-ant-admin01-","sk-ant-oat01-","apify_api_","zip ","7z ","7za ","7zr ","7zz ","7z.exe ","rar ","Rar.exe ","WinRAR ","openssl enc ","openssl aes-","openssl aes","openssl des3 ","openssl bf-","openssl camellia-","$aact_prod_","$aact_hmlg_","ATATT3xFfGF0","ATBB","ATCTT3xFfG","BBDC-","ATTA","ATOA",".acc_",".acc-","AKIA","ASIA","ABIA","ACCA","secret_access_key","SECRET_ACCESS_KEY","secretaccesskey","SECRETACCESSKEY","ecretAccessKey","aws_secret","AWS_SECRET","ABSK","bedrock-api-key-","da2-","AGPA","AIDA","AIPA","ANPA","ANVA","APKA","AROA","ASCA","A3T","FwoGZXIvYXdz","IQoJb3JpZ2lu","FQoGZXIvYXdz","8Q~","0Q~","1Q~","2Q~","3Q~","4Q~","5Q~","6Q~","7Q~","9Q~","AzFu","AzSe","git&","git%26","JQQJ99","JQQJ9D","JQQJ9H","AccountKey=","SharedAccessKey=","sig=",".azconfig.io;","AZURE_DEVOPS","azure_devops","zureDevOps","ADO_PAT","ado_pat","VSTS_PAT","vsts_pat","SYSTEM_ACCESSTOKEN","+ASt","ACDb","+ABa","+AMC","APIM","+ACR","AzCa","+ASb","+AEh","+ARm","AIoT","AZEG",".logic.azure.com",".redis.cache.windows.net:","bb_pr_","bb_ma_","xprv","yprv","zprv","tprv","wif","WIF","Wif","bitcoin","BITCOIN","Bitcoin","btc","BTC","privkey","PRIVKEY","privKey","rivateKey","rivate_key","RIVATE_KEY","oa2-client-id_","key_live_","key_test_","BSA","xkeysib-","xsmtpsib-","bkua_","bkaa_","bkaj_","bkar_","bkct_","bkpt_","bkpat_","bkps_","cnvca","sk_car_","gcntfy-","csk-","sk_","sk_test_","CCIPAT_","CCIPRJ_","$8$","$9$","sk_live_","4b1d","pk_","mosquitto_sub ","mosquitto_pub ","mosquitto_rr ","ipmitool ","cqlsh ","ncftpput ","ncftpget ","ncftpls ","ncftp ","rabbitmqadmin ","rdesktop ","beeline ","vsql ","xfreerdp ","wfreerdp ","plink ","pscp ","psftp ","putty ","plink.exe ","pscp.exe ","psftp.exe ","putty.exe ","wget ","http -a ","https -a ","http --auth","https --auth","xh -a ","xh --auth","--requirepass ","--masterauth ","rclone obscure ","rclone config create ","rclone config password ","rclone config update ","mc alias set ","mc config host add ","snmpwalk ","snmpget ","snmpset ","snmpgetnext ","snmpbulkwalk ","snmpbulkget ","snmptable ","snmpstatus ","snmptrap ","CLOJARS_","api_","cfut_","cfat_","cfk_","v1.0-","csa_","CCDB1_","cr-","organizations/","docker login","podman login","buildah login","skopeo login","nerdctl login","oras login","helm registry login","helm repo add","az login","oc login","cf login","ibmcloud login","argocd login","sshpass ","ldapsearch ","ldapmodify ","ldapadd ","ldapdelete ","ldapmodrdn ","ldapwhoami ","ldappasswd ","ldapcompare ","smbclient ","smbget ","smbmap ","rpcclient ","winexe ","wmic -U","net rpc ","lftp ","smbcacls ","htpasswd -","-passin pass:","-passout pass:","-pass pass:","-password pass:","-srppass pass:","-passin 'pass:","-passin \\"pass:","rabbitmqctl ","net use ","NET USE ","net user ","NET USER ","cmdkey ","schtasks ","configcat-sdk-1/","cflt","://","assword=","ASSWORD=","pwd=","Pwd=","PWD=","assword =","Pwd =","jdbc:","CFPAT-","Cookie:","cookie:","Cookie\\":","cookie\\":","Cookie\\",","cookie\\",","pat_","cio","curl ","curl.exe ","key_","mysql ","mysql.exe ","mysqldump ","mysqladmin ","mysqlimport ","mysqlshow ","mysqlcheck ","mariadb ","mariadb-dump ","mongo ","mongosh ","mongodump ","mongorestore ","mongoexport ","mongoimport ","mongostat ","mongotop ","mongofiles ","redis-cli ","sqlcmd ","sqlcmd.exe ","SQLCMD ","osql ","osql.exe ","OSQL ","isql ","bcp ","bcp.exe ","tsql ","mysqli_connect(","mysql_connect(","mysql_pconnect(","mysqli_real_connect(","new mysqli(","new PDO(","DriverManager.getConnection(","oci_connect(","ftp_login(","db.auth(","jdbc:oracle:","sqlplus ","sqlldr ","expdp ","impdp ","rman target ","db-","dapi","AstraCS:","sk-","dnkey-","ddp_","ddo_","ddw_","odt_","dvc_server_","dvc_client_","dvc_mobile_","tacacs-server ","radius-server ","server-private ","\\n key ","\\n  key ","\\n   key ","tacplus-server ","radius-server\\t","pre-shared-key ","plain-text-password-value ","apk_","apk_user_","cog_","dop_v1_","doo_v1_","dor_v1_","MTA","MTE","MTI","MTM","MTQ","MTU","MTY","MTc","MTg","MTk","MjA","MjE","MjI","MjM","MjQ","MjU","MjY","Mjc","Mjg","Mjk","MzA","MzE","MzI","MzM","MzQ","MzU","MzY","Mzc","Mzg","Mzk","NDA","NDE","NDI","NDM","NDQ","NDU","NDY","NDc","NDg","NDk","NTA","NTE","NTI","NTM","NTQ","NTU","NTY","NTc","NTg","NTk","NjA","NjE","NjI","NjM","NjQ","NjU","NjY","Njc","Njg","Njk","NzA","NzE","NzI","NzM","NzQ","NzU","NzY","Nzc","Nzg","Nzk","ODA","ODE","ODI","ODM","ODQ","ODU","ODY","ODc","ODg","ODk","OTA","OTE","OTI","OTM","OTQ","OTU","OTY","OTc","OTg","OTk","discord.com/api/","discordapp.com/api/","dckr_pat_","dckr_oat_","SWMTKN-1-","SWMKEY-1-","\\"auth\\"","\\"auth\\\\","\\"identitytoken\\"","dp.pt.","dp.st.","dp.ct.","dp.sa.","dp.scim.","dp.audit.","apiuser-","sl.","@tcp(","@tcp6(","@unix(","@cloudsql(",":1521/",":1521:",":1522/","password=","grant_type=password","duffel_live_","duffel_test_","dt0c01.","dt0s0","dt0s1","dt0a0","EZAK","EZTK","PRD-","SBX-","-PRD-","AK1","essu_","endr+","0.A","1.A","EXO","figd_","figo_","figor_","figoh_","figu_","figuh_","figp_","<Pass encoding=\\"base64\\">",":APA91b","fc-","fw_","flb_live_","flb_test_","shltm_","FLWSECK_TEST-","FLWSECK_TEST","FLWPUBK","FLWSECK-","FlyV1 fm2_","fo1_","fm1a_","fm1r_","fm2_","fio-u-","flp_","na1.","eu1.","ghp_","gho_","github_pat_","ghu_","ghs_","ghr_","secret_scanning_ab85fc6f8d7638cf1c11da812da308d43_","glpat-","gloas-","gldt-","glagent-","glsoat-","glffct-","glwt-","glrt-","glrt-t","glrtr-","GR1348941","glcbt-","glptt-","glft-","glimt-","_gitlab_session=","AIza","AQ.Ab8RN6","GOCSPX-","ya29.","1//0","\\"private_key\\"","\\"private_key\\\\","\\"refresh_token\\"","\\"refresh_token\\\\","GOOG",".apps.googleusercontent.com","credentials {","credentials{","credentials(PasswordCredentials","glsa_","glc_","eyJrIjoi","gsk_","pat.","sat.","hvs.","hvb.","hvr.",".atlasv1.","HRKU-","Basic ","Bearer ","pat-na","pat-eu","pat-ap","hf_","api_org_","st.","ico-","s-s4t2ud-","s-s4t2af-","u-s4t2ud-","u-s4t2af-","ion_","AKCp","cmVmdGtuO","eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwi","jina_","eyJ","ZXlK","\\"d\\"","'d'","\\"d\\\\","\\"k\\"","'k'","\\"k\\\\","$krb5asrep$","$krb5tgs$","data:","data\\":","stringData:","stringData\\":","eyJhbGciOiJSUzI1NiIs","client-key-data:","sk-lf-","pk-lf-","lsv2_pt_","lsv2_sk_","cli_","sdk-","api-","mob-","lip_","lin_api_","lin_oauth_","llx-","live_pub_","test_pub_","pk.","useradd ","usermod ","adduser ","password $1$","password $5$","password $6$","password $2","SWORD '*","sword '*","SWORD 'md5","sword 'md5","SWORD 'SCRAM-","sword 'SCRAM-"," AS '*"," as '*","DENTIFIED BY ","dentified by ","assword: {","ootPW: {","ootpw {","ootpw\\t","assword:: ","ootPW:: ","odePwd:: ","chpasswd:","send \\"","send -- \\"","send \\\\\\"","send -- \\\\\\"","basicauth.users","basicAuth.users","basic-auth-users","BASIC_AUTH","BASICAUTH","basic_auth_users","-us","mlsn.","key-","pubkey-","pk.eyJ","sk.eyJ","tk.eyJ","/hooks/","_mmk","m0-","mercury_production_","mergify_application_key_","EAAB","EAAC","EAAD","EAAE","EAAF","EAAG","EAAH","EAAI","EAAJ","EAAK","EAAL","EAAM","EAAN","EAAO","EAAP","EAAQ","EAAR","EAAS","EAAT","EAAU","EAAV","EAAW","EAAX","EAAY","EAAZ","EAACEdEose0cBA","IGQVJ","IGQWR","Mid-server-","SB-Mid-server-","Mid-client-","sk-api-","eyJtaXJv","mdb_sa_sk_","mdb_sa_id_",".webhook.office.com/webhookb2/","outlook.office.com/webhook/","outlook.office365.com/webhook/","SUA","SAA","SOA","SCA","SNA","SXA","napi_","nfp_","nfc_","nfo_","nfu_","nfb_","machine ","password 7 ","key 7 ","secret 7 ","md5 7 ","string 7 ","community 7 ","secret 5 $1$","password 5 $1$","secret sha512 $6$","encrypted-password \\"$1$","encrypted-password \\"$5$","encrypted-password \\"$6$","password 0 ","secret 0 ","key 0 ","isakmp key ","message-digest-key ","enable password ","enable secret ","NRAK-","NRAA-","NRII-","NRIQ-","NRRA-","NRJS-","NRBR-","NRAL","px-api-","px-dep-","-NRMA","NF-","secret_","ntn_","nrt_","npm_",":_authToken=","TlRMTVNTUAADAAAA","oy2","key=\\"ClearTextPassword\\"","key=\\"Password\\"","nvapi-","nyk_v0_","API-","ops_eyJ","A3-","os_v2_app_","os_v2_org_","api_live.","api_live_us.","api_live_ca.","T3BlbkFJ","sk-proj-","sk-svcacct-","sk-admin-","sk-or-v1-","sha256~","-----BEGIN OpenVPN ","TOTP","HOTP","totp","hotp","authenticator.generate","otpauth://","packagist_ort_","packagist_out_","packagist_uut_","pdl_live_apikey_","pdl_sdbx_apikey_","ak_live_","ak_test_","$2a$","$2b$","$2x$","$2y$","$6$","$5$","$1$","$apr1$","$y$","access_token$production$","pk_live_","pk_test_","pplx-","persona_production_","persona_sandbox_","pgar_","sk_pr_","->Password","pcsk_","pina_","chpasswd","sudo -","sudo --stdin","passwd --stdin","openconnect","| kinit","|kinit","registry login","cryptsetup ","veracrypt ","mkpasswd ","<<<","IBAzCC","MIACAQMw","access-production-","access-development-","access-sandbox-","pscale_tkn_","pscale_oauth_","pscale_pw_","polar_oat_","polar_pat_","polar_at_","ptr_","phx_","phc_","phs_","pha_","phr_","PMAK-","PMAT-","ConvertTo-SecureString","convertto-securestring","pnu_","pnb_","-----BEGIN ","-----BEGIN OPENSSH ","-----BEGIN PGP ","IBAAKC","IBAAKB","IBADANBgkqhkiG9w0BAQEFAASC","MHcCAQEEI","MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0w","MC4CAQAwBQYDK2VwBCIEI","---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----","<RSAKeyValue>","packagist_ack_","packagist_acs_","psexec","PsExec","PSEXEC","psExec","Psexec","pub-c-","sub-c-","sec-c-","pul-","Private-Lines: ","pypi-AgEIcHlwaS5vcmc","pypi-AgENdGVzdC5weXBpLm9yZw","apikey_","ramp_id_","ramp_sec_","rzp_live_","rzp_test_","REACT_APP_","rdme_","rpa_","rnd_","r8_","re_","RGAPI-","rh-api-","rootly_","rubygems_","salad_cloud_","00D","5Aep861","3MVG9","samsara_api_","live_auth_","test_auth_","SCW","tk-us-","eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt","scp-live-","scp-test-","sgp_","SG.","sntrys_eyJ","sntryu_","sntrya_",".ingest.sentry.io/",".ingest.us.sentry.io/",".ingest.de.sentry.io/","stats auth ","user ","SETUSER ","setuser ","requirepass ","masterauth ","sentinel auth-pass ","credentials=","register => ","register=>","register = ","register =>","sv_setsteamaccount ","rcon_password ","sv_password ","rcon_password\\t","$USER","sm_pat_","sm_aat_","sm_sat_","shippo_live_","shippo_test_","shpat_","shpca_","shppa_","shpss_","shptka_","v2/","gems.contribsys.com","enterprise.contribsys.com","CONTRIBSYS__COM","xoxb-","xoxp-","xoxe-","xapp-","xoxe.xox","xoxa-","xoxr-","xoxo-","xoxs-","xoxc-","xoxd-","hooks.slack.com/services/","hooks.slack.com/workflows/","hooks.slack.com/triggers/","snmp-server community ","rwcommunity ","rwcommunity6 ","rocommunity ","rocommunity6 ","com2sec ","com2sec6 ","com2sec\\t","trapcommunity ","rocommunity\\t","rwcommunity\\t","authcommunity ","snmp-server host ","community ","snyk_uat.","snyk_sat.","squ_","sqp_","sqa_","sqco_","slk_","spu-","DENTIFIED WITH ","dentified with ","ASSWORD '","assword '","ASSWORD = ","assword = ","ASSWORD='","ASSWORD=N'","SET PASSWORD","set password","Set Password","EAAA","sq0atp-","sq0csp-","sandbox-sq0csb-","sandbox-sq0idb-","sq0idp-","hawk.","tt-","sk_prod_","rk_live_","rk_prod_","rk_test_","whsec_","pi_","seti_","sbp_","sb_secret_","sb_publishable_","==:","tskey-api-","tskey-","tvly-","eyJ0eXAiOiAiVENWMiJ9.","tkn.v1_",":AA","AKID","tss_",".tines.com/webhook/","tgp_v1_","thog-key-","thog-secret-","SK0","SK1","SK2","SK3","SK4","SK5","SK6","SK7","SK8","SK9","SKa","SKb","SKc","SKd","SKe","SKf","AC0","AC1","AC2","AC3","AC4","AC5","AC6","AC7","AC8","AC9","ACa","ACb","ACc","ACd","ACe","ACf","live_","\\"AAAAAAAAAAAAAAAAAAAAA","'AAAAAAAAAAAAAAAAAAAAA","\`AAAAAAAAAAAAAAAAAAAAA","=AAAAAAAAAAAAAAAAAAAAA",":AAAAAAAAAAAAAAAAAAAAA"," AAAAAAAAAAAAAAAAAAAAA",">AAAAAAAAAAAAAAAAAAAAA","\\nAAAAAAAAAAAAAAAAAAAAA","quote PASS ","quote pass ","QUOTE PASS ","literal PASS ","quot PASS ","ftp -","open ftp","open FTP","nmcli ","wpa_passphrase ","identify ","IDENTIFY ","Identify ","tfp_","BBFF-","BBUS-","unkey_","ucat_","vtwn_","vcp_","vci_","vca_","vcr_","vck_","vercel_blob_rw_","Connect-VIServer","connect-viserver","Connect-Viserver","Connect-viserver","VF.","pa-","al-","waka_","wandb_v1_","PrivateKey","PresharedKey","PreSharedKey","ck_","cs_","wrkaus-","wrkaeu-","wrka-","sk_live_a2V5X","sk_test_a2V5X","cosmo_","xai-","xnd_production_","xnd_development_","AQVN","t1.","YCM","YCN","YCO","YCP","y0_","y1_","y2_","y3_","hooks.zapier.com/hooks/catch/","1000.","1001.","zpka_","%20","%21","%22","%23","%24","%25","%26","%27","%28","%29","%2a","%2b","%2c","%2d","%2e","%2f","%2A","%2B","%2C","%2D","%2E","%2F","%30","%31","%32","%33","%34","%35","%36","%37","%38","%39","%3a","%3b","%3c","%3d","%3e","%3f","%3A","%3B","%3C","%3D","%3E","%3F","%40","%41","%42","%43","%44","%45","%46","%47","%48","%49","%4a","%4b","%4c","%4d","%4e","%4f","%4A","%4B","%4C","%4D","%4E","%4F","%50","%51","%52","%53","%54","%55","%56","%57","%58","%59","%5a","%5b","%5c","%5d","%5e","%5f","%5A","%5B","%5C","%5D","%5E","%5F","%60","%61","%62","%63","%64","%65","%66","%67","%68","%69","%6a","%6b","%6c","%6d","%6e","%6f","%6A","%6B","%6C","%6D","%6E","%6F","%70","%71","%72","%73","%74","%75","%76","%77","%78","%79","%7a","%7b","%7c","%7d","%7e","%7f","%7A","%7B","%7C","%7D","%7E","%7F","%u00","\\\\u002","\\\\x2","\\\\u003","\\\\x3","\\\\u004","\\\\x4","\\\\u005","\\\\x5","\\\\u006","\\\\x6","\\\\u007","\\\\x7","\\\\u{","\\\\U000000",":\\\\/","&#x","&#X","&#0","&#1","&#3","&#4","&#5","&#6","&#7","&#8","&#9","&equals;","&sol;","&plus;","&colon;","&semi;","&commat;","&lowbar;","&period;","&comma;","&num;","&dollar;","&percnt;","&quest;","&excl;","&ast;","&bsol;","&lcub;","&rcub;","&lsqb;","&rsqb;","&lpar;","&rpar;","&Tab;","&NewLine;","=3D","0x2","0x3","0x4","0x5","0x6","0x7","\\", \\"-","\\",\\"-","', '-","','-","[\\"-","['-","- --","- \\"--","- '--","- -p","- -P","- -a","- -u","- -w","- \\"-p","- \\"-u"],"folded":["pass","pwd","secret","token","key","auth","cred","bearer","identified by","psk","psw","wachtwoord","kennwort","contrasen","senha","mdp","haslo","parola","heslo","losenord","salasana","jelszo","adgangskode","pw=","pw:","pw\\"","pw'","pw ","login(","connect(","client(","ftp(","imap_open","credentials.basic(","simple_bind","ldap_bind(","bind('cn=","bind(\\"cn=","pw_set(","vermanager.get",".forurl(","mysqli(","pdo(","wifi.begin(","wifi.softap(","jwt.","jwt::","signwith(","signedstring([]","hmac","fernet(b","fernet('","fernet(\\"","aes.new(","aes.newcipher(","aes.encrypt(","aes.decrypt(","cipheriv(","openssl_enc","openssl_dec","cookieparser(","cryptr(","tochararray()","to-secur"],"demands":{"sets":"AAAAAAAg/wP+//+H/v//BwAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/A/7//wf+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8DAAAAAH4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/AD+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAD//////////////////////////////////////////wAAAAAAiP8D/v//B/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/wP+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/AwAAAAD+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8DfgAAAH4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/wMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEMD/A/7//wf+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAAwP8D/v//B/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/gP+ff8H/u//BwAAAAAAAAAAAAAAAAAAAAAAAAAAAIj/A/7//4f+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAAIP8D/v//B/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/wN+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKj/A/7//4f+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAAIP8j/v//h/7//wcAAAAAAAAAAAAAAAAAAAAAAD4AAIUg/wP+//+X/v//BwAAAAABAAAAAAAAAAAAAAAAAAAAACD/AwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8D/v//h/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAAABg/yP+//+H/v//BwAAAAAAAAAAAAAAAAAAAAAAPgAAhSD/B/7//5f+//8HAAAAAAEAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/9v//7////f/////////7///////////////////////2////////////////////////////////////////wAAAAAAAP8D/v//B34AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/QMAAAAA+n3/BwAAAAAAAAAAAAAAAAAAAAAAAAAAAAD8AAAAAAD+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/v//B/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAACCI/wP+//8H/v//BwAAAAAAAAAAAAAAAAAAAAAAAAAAAED/A/7//4f+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAgqP8D/v//h/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAAIQg/wP+//+X/v//BwAAAAAAAAAAAAAAAAAAAAD/wf//ev//r//////+//////////7//////////////wAAAAAAYP8D/v//h/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAABAA/wMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACD/AwAAAAB+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4P8D/v//B/7//wcAAAAAAAAAAAAAAAAAAAAAAD4AAIUAAAQAAAAQAAAAAAAAAAABAAAAAAAAAAAAAAAAPgAABYj/B/7//xf+//8HAAAAAAEAAAAAAAAAAAAAAAA+AAAFiP8D/v//F/7//wcAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAD+/wEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAED/A/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAAAA+AACFAfwA/v//ByMCAAAAAAAAAQAAAAAAAAAAAAAAAD4AAIUB/AD+//8HIUCEAAAAAAABAAAAAAAAAAAAAAAAPgAAAUBAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAA+AAABAAAEAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAFBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/A/7//4d+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP7//wcAAAAAAAAAAAAAAAAAAAAAAD4AAIUA/AD+//8HAQAAAAAAAAABAAAAAAAAAAAAAAAAPgAAhQD8AP7//wdBABQAAAAAAAEAAAAAAAAAAAAAAAA+AACFAPwA/v//ByGAFAAAAAAAAQAAAAAAAAAAAAAAAD4AAIUA/AD+//8HIwAAAgAAAAABAAAAAAAAAAAAAAD/wf//////r/7//+/+///X//////7////////////////B//96////////7////////////v//////////////AAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/AwAAAIB+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQwP8j/v//B/7//wcAAAAAAAAAAAAAAAAAAAAAAD4AAAUAAAQAAAAQAAAAAAAAAAABAAAAAAAAAAAAAAD/wf//73//r////+/+///X//////7////////////////B//97/////////////////////v///////////////9v//+v////////n//////////////////////////8AAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIP8D/v//BwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIQAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACcYP8D/v//r/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAABjg/wP+//+v/v//BwAAAAAAAAAAAAAAAAAAAAAAJgAACQAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAA+AACFAfwA/v//BwEAAAAAAAAAAQAAAAAAAAAAAAAAAD4AAIUA/AD+//8HIQAAAAAAAAABAAAAAAAAAAAAAAAAPgAAhQH8AP7//wcBABAAAAAAAAEAAAAAAAAAAAAAAAA+AACFQfwA/v//B0EAFAAAAAAAAQAAAAAAAAAAAAAAAD4AAIUB/AD+//8HIYAUAAAAAAABAAAAAAAAAAAAAAAAPgAAhQAAAAAAAACLQEAAAAAAAAEAAAAAAAAAAAAAAAA+AACFAAAAAAAQAItAUAAAAAAAAQAAAAAAAAAAAAAAAD4AAIUA/AD+//8Hq0BAAgAAAAABAAAAAAAAAAAAAAD/wf//e///r/7//+/+///X//////7////////////////B//////+v////7/7//9f//////v///////////////8H///7//6f////v////1//////+////////////////wf//av//r/////////////////7////////////////B///+/////////////////////v///////////////9v//7/////////v////7///////////////////////2///6/////////f//////////////////////////wAAAAARAP8jAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8DAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAED/AwAAAAB+AAAAAAAAAAAAAAAAAAAAAAAAAA==","words":"1$/ 1#/ 1 1>/ 1 1 1 1 1$/ 0 1*/ 1$/ 1$/ 1$/ 1(/ 1 1 1 1 1 1 1 0 0 0 0 0 0 0 0 0 1 1 1 1 1 1 1 1 1 1$/ 1 1(/ 1%/ 1%/ 0 0 1)/ 1&/ 1&/ 1&/ 0 0 0 0 0 0 0 1(/ 1 1*/ 1&/ 1&/ 1&/ 1&/ 1&/ 1&/ 1&/ 1&/ 1)/ 1 1 1 0 0 0 0 0 0 0 0 0 0 0 0 1,/ 1,/ 0 0 0 0 0 0A/ 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1%/ 1%/ 1// 1// 1// 1// 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 1 0#/ 1 1 1*/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1 1 1*/ 1%']$%&H$%%]$ 1 1 1 1./ 0I, 1 1$/ 1$)]$T'=$ 1 1 1 1 1;$'( 1 1 1 1;$'( 1 1 1 1;$'' 1 1 1;$') 1;$') 1;$') 1;$') 1 1 1 1 1;$'. 1 1 1 1 1 1 0 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1$/ 1$/ 1$/ 1$/ 1%/ 1%/ 1$/ 1%/ 1 0 0 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1w%<( 1 1 0 0 0 0 0 0 0 1 1 1 1 1 1 1 1 1(/ 0 0 0 0 0 0 0 0 0E/ 1#/ 0 0 0 0 0 0 1$/ 1$/ 0<$'' 0 1%/ 1;$'' 1 1 1 1 1 1 1 1 1;$'( 1 1 1 1 1 1 1 1 1 1 1 1 1;$'' 1 1;$'' 1;$'' 1;$'' 1 1;$'' 1 1 1 1 1 1 1 1 1 1 0 0 0 0g$h$r$Z%s$ 0g$h$r$Z%s$ 0 1$/ 1+/ 1 1$/ 14/ 1$/ 1$/ 1$/ 1$+7$$& 1 1 1 0 0 0 0t$ 0 0 0 0 0 0 1(/ 1 1?/ 1 1 1 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 0 0 1 1 1 1 0R$_$K&L' 0{$_%K(L& 0 1$/ 1#%F- 1$/ 1$/ 1 1 1 1#$F$#- 0 0 0 0 0 0 0 1 0 1 1 1 1,$\\\\$)+N% 1,$\\\\$)+N% 1,$\\\\$)+N% 1$/ 1$/ 1%+H' 1%+H' 0 1$/ 13/ 11/ 1#/ 1#/ 1$/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1 0 1%/ 1$/ 1 1 1#/ 1 1 1 1 1 1#/ 10/ 10/ 10/ 14/ 1$/ 1(/ 1(/ 1$/ 1$/ 1 1$/ 1$$7'#* 1$/ 1 1#/ 1#/ 1#/ 1 1 1 1#/ 1#/ 1,$f$#- 1#/ 1 1$$7$#- 1#/ 1#/ 1#/ 0 1#/ 1 1 1#/ 1#/ 0 0 0 0 1)/ 0 1 1 1 1$/ 1(/ 1 1$/ 1#/ 1#/ 1#/ 1#/ 1#/ 0 1#/ 0(/ 0 1,$:$++:$+$ 1,$:$++:$+$ 1,$:$++:$+$ 1@/ 1 1%/ 1$/ 1 1 1 1 1$/ 1$/ 1 1 1#/ 1#/ 13/ 0R$J$9&5'D& 0R$J$9&5'D& 0e$J%9(5' 0R$J$9&5'D& 0R$J$9&5'D& 0e$J%9(5' 1 1 1i$'- 1i$'- 1 1 1 1 1%+:$%& 1%+:$%& 1 1 1*/ 1%+:$%& 1%+:$%& 1%+:$%& 1$/ 1 1 1$/ 1 1 1%/ 1 1 1 1 1 1 1 0 0 0 0 0 0 02/ 02/ 0 0 0 0 0 0 0 0 0 1 1b&x% 1 1 1 0 0 0 0 0 0 0 1%/ 1%/ 1 1#/ 1#/ 1#/ 0 0 1$/ 1 1 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1 1#/ 1#/ 1 1 1 1 1 1 1 0 0 0 1M$&. 1M$&. 1M$&. 1M$&. 1M$&. 1M$&. 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 0 0 0c$,$+) 0 0c$,$+) 0 0 0 0 0 0 0 0 0 0 0[' 0 0 0 0 1$/ 1%/ 1#/ 1#/ 1%/ 1%/ 1%/ 0 1 1 0 1$/ 1 1,.$$ 1$/ 1$/ 0 1 1*/ 0 0 1#/ 1 1)/ 1 1)):$)( 1 1 1 1 1 0 1 1 1 1 1 0 0S$o$X$P$O$W$Y$l$k$j$V% 0S$o$X$P$O$W$Y$l$k$j$V% 0S$p$X$P$O$m$q$n$P$O$W$Y$ 0S$p$X$P$O$m$q$n$P$O$W$Y$ 0 0 1 1 1 1 1 1 1 0G$,$G$-%.* 0G$,$G$-%.* 0G$,$G$-%.* 0G$,$G$-%.* 0.$-(^$-( 0.$-(^$-( 0.$-(^$-( 0.$-+.& 0.%-,.$ 1 1 1 1$/ 1 1 1$/ 1$$7. 0 1$(7%$( 1#/ 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 1 1 1 1 1 1 1 1(/ 1#/ 1#/ 1$/ 1$/ 1$/ 1%/ 1)/ 1 1 1$/ 1$/ 0 0 0 0 0 0 0 0 0 0 0 1 1 1Q$<$'- 1Q$<$'- 1Q$<$'- 1Q$<$'- 1Q$<$'- 1++:$+& 1++:$+& 1(/ 1%/ 0 1 1 1 1 1 1 1 1 1*/ 1$/ 1$/ 1$/ 1$+f$$& 1++:$+& 1 1 1 1 1$/ 1 1B/ 1 1 1 1)/ 1#/ 1 1 1 1$(7$$) 1#/ 1 1 1 0 0 0 0 1 1 1 0 0 0 1 0 0 0 0 1 1 1 1 0,$G$y$ 1 1 1 1 1 1$/ 1$/ 1$/ 1$/ 1 1$/ 0 0 0 1,+6$1& 1,)6) 1,$6$$'1) 1,$:$)+d% 1 1$$1$$*1$ 1$$1$$*1$ 1,)6) 1,)6) 1,,6& 1C/ 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 1$/ 1$/ 1$/ 1#/ 1%/ 1*/ 0 0 0 0 0 0 0 0 1 1 1 1#/ 1 1 1 1 1 1#/ 0 1 1 1 1 1(/ 1$/ 1$/ 1%/ 1 1 0 1 1U& 1#/ 1 1 0 1$/ 1$/ 0 1 1 1 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1%/ 1,+|$7& 0 0 0 0 0 0 0 0 1 1 1 1 1 1U$<&'+ 1 1 1;$'- 1 1 1 1 18/ 1$/ 1$/ 1$/ 1)/ 1$/ 1$/ 1$/ 1$/ 1$/ 1$/ 1 1 1 1 1 1 1#/ 1#/ 1++:$+& 1 0 1 1 1%/ 1%/ 1 1 1}$ 1 1 1%/ 1$/ 1 1 1#/ 1#$8. 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 1#/ 0 1=/ 1%/ 1*/ "}},"rulesOf":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,22,22,22,22,22,22,22,22,23,23,23,23,23,23,24,25,26,27,28,29,30,30,31,31,32,33,34,35,36,36,36,36,36,36,36,37,38,39,40,40,40,40,40,40,40,40,41,42,42,42,43,44,44,44,44,44,44,44,44,44,45,46,47,47,[48,49,50,51,52,53,54,56,57],55,55,58,59,60,61,62,62,62,62,62,62,62,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,77,78,78,78,78,79,79,79,79,79,79,79,79,79,79,79,79,79,79,80,81,81,82,83,84,85,86,87,88,89,90,90,90,91,92,93,94,[95,200,554],[96,102,401,536],97,98,99,[100,163],[101,400,534],103,[104,292],105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,106,107,107,107,107,107,107,108,108,109,109,109,109,110,110,111,111,111,111,111,111,111,111,111,112,113,114,115,116,117,118,119,120,121,[122,412],[122,412],122,122,122,122,122,122,122,122,122,122,122,123,124,124,124,124,124,124,124,124,[125,564],125,125,125,125,125,125,125,125,126,127,127,127,127,127,127,127,128,129,129,129,129,129,129,130,131,132,133,133,133,133,133,133,133,134,135,136,136,136,136,136,136,137,138,[139,140],[139,140],[141,456,462],142,142,142,142,142,142,142,142,142,143,143,143,143,143,143,143,143,143,144,145,145,145,145,145,145,145,145,145,145,146,146,146,146,146,146,146,146,146,146,147,147,147,147,147,147,148,149,150,[151,531],152,153,154,155,156,157,158,158,159,[159,161],159,160,160,160,161,161,162,162,164,165,166,167,168,169,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,171,171,172,173,174,175,176,176,176,177,178,179,180,181,182,183,184,185,185,185,185,186,186,186,187,188,189,190,191,192,192,192,193,194,195,196,197,198,199,201,202,202,203,204,205,205,205,205,205,206,207,[208,255],209,210,211,212,213,214,215,216,217,218,219,219,219,219,220,221,222,222,223,224,225,226,[227,230],[228,229],231,[232,233,234],235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,252,253,254,256,256,257,257,258,259,260,260,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,274,274,275,276,277,278,279,279,280,280,281,282,283,284,285,[286,289,551],287,288,288,288,288,288,288,290,291,293,293,294,294,295,296,297,298,299,300,301,302,302,303,304,305,306,307,308,308,309,310,310,310,311,311,311,311,312,312,312,312,312,312,312,312,[313,524],[313,524],314,314,314,314,315,315,315,316,317,317,317,317,318,318,318,318,318,318,319,320,321,322,323,324,325,326,327,328,329,330,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,332,333,333,334,335,336,337,338,339,340,341,342,342,343,343,343,343,343,343,344,345,346,346,346,346,347,348,348,348,348,348,348,349,349,349,349,349,349,350,350,350,350,350,351,351,352,353,354,355,356,357,357,358,359,359,360,361,362,363,364,365,366,367,368,369,369,370,371,372,373,374,375,375,376,376,376,377,378,379,380,381,382,383,384,384,384,384,384,385,386,387,388,389,390,391,392,[393,394],[393,394],[393,394],[393,394],[393,395],[393,396],[393,397],[393,397],[393,398],399,[402,538],[402,538],403,404,405,406,407,408,409,410,411,412,412,412,412,412,412,412,412,412,412,413,414,414,415,415,416,417,418,419,420,420,420,421,422,423,424,424,424,425,426,427,427,428,428,429,430,431,432,432,432,432,432,432,433,434,435,436,437,437,437,437,437,438,439,440,441,442,443,444,445,446,447,448,449,450,451,[452,461],453,454,455,457,458,459,460,463,464,465,466,467,468,469,470,471,472,473,474,[475,521],476,477,478,479,480,480,480,481,482,482,482,483,483,483,484,485,485,485,485,486,487,487,487,488,489,489,489,490,491,492,493,494,495,496,497,498,498,499,[500,505],501,[501,504],502,503,506,506,507,507,508,509,510,511,512,513,513,513,513,513,513,513,513,513,513,513,513,514,515,516,516,517,518,519,520,522,523,524,524,524,524,524,524,524,524,525,525,525,526,527,528,529,529,530,532,533,534,535,535,537,539,540,540,541,542,543,544,545,546,547,548,549,550,552,553,555,556,557,557,558,558,558,558,558,558,558,558,558,558,558,558,558,558,558,558,559,559,559,559,559,559,559,559,559,559,559,559,559,559,559,559,560,561,561,561,561,561,561,561,561,562,562,562,562,562,563,563,563,565,566,567,567,567,568,569,569,570,571,572,573,574,575,576,577,578,579,579,579,579,580,581,581,582,583,584,585,585,586,587,588,588,588,589,590,591,592,593,594,595,596,597,597,597,597,598,598,598,598,599,[600,601],602,603],"escapeOf":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,4,4,4,4,4,4,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6]}`);

// src/scan/sweep/index.ts
var MIN_RUN = 20;
function textSweeper(plan) {
  let sweeper, known = /* @__PURE__ */ new WeakMap();
  return (text) => {
    let sweep2 = known.get(text);
    return sweep2 === void 0 && (sweeper ??= makeSweeper(plan.anchors, MIN_RUN), sweep2 = sweeper(text.bytes), known.set(text, sweep2)), sweep2;
  };
}
var sweepText = textSweeper(PLAN), FIRST_NAME = PLAN.anchors.exact.length, FIRST_CALLEE = FIRST_NAME + NAME_ANCHORS.length + SHORT_ANCHORS.length;
function eachName(text, visit) {
  eachBetween(text, FIRST_NAME, FIRST_CALLEE, visit);
}
function eachCallee(text, visit) {
  eachBetween(text, FIRST_CALLEE, 1 / 0, visit);
}
function eachBetween(text, first, end, visit) {
  let { hits } = sweepText(text);
  for (let i = 0; i < hits.length; i += 2) {
    let anchor = hits[i + 1];
    anchor >= first && anchor < end && visit(hits[i]);
  }
}
var ADDRESS_AT = PLAN.anchors.exact.indexOf(ADDRESS);
function eachAddress(text, visit) {
  eachBetween(text, ADDRESS_AT, ADDRESS_AT + 1, visit);
}
function eachValue(text, visit) {
  let { values: values3 } = sweepText(text);
  for (let i = 0; i < values3.length; i += 2) visit(values3[i], values3[i + 1]);
}

export {
  oneLine,
  bitsMap,
  isPrintable,
  backslash,
  entities,
  percent,
  ESCAPES,
  MIN_ENCODED_RUN,
  derivedTexts,
  makePlan,
  PLAN,
  MIN_RUN,
  textSweeper,
  sweepText,
  eachName,
  eachCallee,
  eachAddress,
  eachValue
};
