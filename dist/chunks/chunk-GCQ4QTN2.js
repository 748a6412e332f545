// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  findRuns
} from "./chunk-QB5T64ZI.js";
import {
  buildAnchors,
  bytesOf,
  findAnchors,
  isLower,
  linksOf
} from "./chunk-6AZP2NZR.js";
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
  return values2 ??= makeValues(), values2;
}
function makeValues() {
  let made = new Int8Array(256).fill(-1);
  for (let digits of ["0123456789abcdef", "0123456789ABCDEF"]) for (let i = 0; i < 16; i++) made[digits.charCodeAt(i)] = i;
  return made;
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

// src/engine/tables.ts
var MOST_BYTES = 255, FLAGS = { 1: 32768, 2: 16384 };
function tablesOf({ exact, folded, demands = NO_DEMANDS }) {
  let anchors = anchorsOf(exact, folded);
  if (anchors === null) return null;
  let links = anchors.flatMap(({ bytes, isFolded }, anchor) => linksOf(bytes, isFolded).map((link) => ({ ...link, anchor, isFolded }))), asked = demandsOf(demands), rest = [...[anchors.map(turned), anchors.filter(({ isFolded }) => isFolded).map(maskOf)].map((each) => Buffer.concat(each)), Buffer.from(demands.sets, "base64"), asked.bytes], head = [links.length, mostShared(links), anchors.length, ...rest.map(({ length }) => length)];
  return Buffer.concat([...head.map(number), ...links.map(linkRow), ...anchorRows(anchors, asked.words), ...rest]);
}
var NO_DEMANDS = { sets: "", words: "" };
function number(value) {
  let bytes = Buffer.alloc(4);
  return bytes.writeUInt32LE(value), bytes;
}
function anchorsOf(exact, folded) {
  if ([...exact, ...folded].some(({ length }) => length > MOST_BYTES)) return null;
  try {
    return [exact, folded].flatMap((list, i) => list.map((anchor) => ({ bytes: bytesOf(anchor, i === 1), isFolded: i === 1 })));
  } catch {
    return null;
  }
}
function linkRow({ pair, distance, guard, shift, anchor, isFolded }) {
  let mask = isFolded && isLower(guard) ? 32 : 0;
  return Buffer.from([pair & 255, pair >> 8, distance & 255, guard, anchor & 255, anchor >> 8, shift, mask]);
}
var turned = ({ bytes }) => bytes.map((byte) => ~byte), maskOf = ({ bytes }) => bytes.map((byte) => isLower(byte) ? 32 : 0);
function anchorRows(anchors, words) {
  let start = 0;
  return anchors.map(({ bytes: { length } }, anchor) => {
    let { flag, place } = words[anchor] ?? NO_WORD, row = Buffer.alloc(8);
    return row.writeUInt32LE(start), row.writeUInt16LE(length | flag, 4), row.writeUInt16LE(place, 6), start += length, row;
  });
}
var NO_WORD = { flag: 0, place: 0 };
function demandsOf({ words }) {
  let bytes = "\0";
  return { words: words.split(" ").map((word) => {
    let place = word.length > 1 ? bytes.length : 0;
    return place > 0 && (bytes += `${word.slice(1)}\0`), { flag: FLAGS[word.charAt(0)] ?? 0, place };
  }), bytes: Buffer.from(bytes, "latin1") };
}
function mostShared(links) {
  let counts = /* @__PURE__ */ new Map();
  for (let { pair } of links) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

// src/engine/module.ts
var MODULE = "AGFzbQEAAAABIgVgBX9/f39/AX9gAn9/AX9gAn9/AGAEf39/fwF/YAF/AX8CDwEDZW52Bm1lbW9yeQIAAAMIBwIAAwEEAQAGhQEXfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQYCKEAt/AEGEihALfwBBgIAkC38AQYCAKAt/AEGAAgt/AEGAgAQLfwBBgKA4C38AQYDAPAt/AEGA4AcLB4MBDQVidWlsZAAEC2ZpbmRBbmNob3JzAAYIZmluZFJ1bnMAAQVDSFVOSwMTB0VOQ09ERUQDFQ1FTkNPREVEX0NPVU5UAw8ESElUUwMQBk1BUkdJTgMSCk1BWF9UQUJMRVMDFgZSRVNVTUUDDgRURVhUAxQGVkFMVUVTAxEGbWVtb3J5AgAK6CMHugYBCX8gACMIa0GAoDhqIQMgASMIa0GAoDhqIQUgACMKTyIKBH8jCSEHIwYhCSMHIQYCf0EAIAUgA2tBkANLDQAaIAUhBANAIAMgBEkEfyAEQQFrLQAAQT1GBUEACwRAIARBAWshBAwBCwsDQCADIARJBEAgBEEBay0AACICQT1HBEBBACACQf4ARiACQS5Gcg0DGiAIBH9BAQUgAkEwa0H/AXFBCkkLIQggBEEBayEEDAILCwsgBSAEayAHT0EAIAgbBH8Cf0EAIAQgCUYNABogBEEBay0AACICQSdGIAJBIkZyIAJB4ABGcgRAIAUgBkkEfyAFLQAAIAJGBUEACwwBCyAEQQFrIQgDQCAIIAlLBH8gBEEBayAIa0EESQVBAAsEfyAILQAAIgZBoAFGIQIgBkEJRiAGQSBGcgR/QQEFIAZBDU0gBkELT3ELIAJyBUEACwRAIAhBAWshCAwBCwsgCC0AAEE9RgR/QQEFIAgtAABBOkYLCwVBAAsLBUEBCwRAIwsiAiAANgIAIAIgATYCBCACQQhqJAsLIAEgAGtBGEkEQA8LIAoEfyADIAUjBiMHEAIEf0EBBQJ/A0AgBSADQSRqIgJPBEADQCACIANLBH8gAkEBay0AAEGAjhBqLAAAQQBOBUEACwRAIAJBAWshAgwBCwsgAiADSwRAIAIhAwwCCyADIQICQANAIAIgA0EUakkEQEEAIQQgAi0AAUGAjhBqLAAAIAItAABBgI4QaiwAAEEEdGoiBgR/IAZBCWtBBUkgBkEga0HfAElyBUEBC0UNAiACQQJqIQIMAQsLQQEhBAsgBARAQQEhBAUgA0EBaiIHIQICQANAIAIgB0EUakkEQEEAIQQgAi0AAUGAjhBqLAAAIAItAABBgI4QaiwAAEEEdGoiBgR/IAZBCWtBBUkgBkEga0HfAElyBUEBC0UNAiACQQJqIQIMAQsLQQEhBAsLQQEgBA0CGiADQSRqIQMDQCADIAVJBH8gAy0AAEGAjhBqLAAAQQBOBUEACwRAIANBAWohAwwBCwsgA0EBaiEDDAELC0EACwsFQQELBEAjDCICIAA2AgAgAiABNgIEIAJBCGokDAsLtgYDA34BewJ/IARFBEBBACQNC0GAoDggAmskBiAAQYCgOGogA2okByAEJAggASQJIAQgAmtBCGpBACAEGyQKQYCAKCQLQYDAPCQMQQAhAgNAIAAgAksEQP0MKj4+Pj4+Pj4+PjwVFBc1HSACQYCgOGoiCf0ABAAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAAQIECBAgAAAAAAAAAAAgCEEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK39DCo+Pj4+Pj4+Pj48FRQXNR0gCf0ABBAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAAQIECBAgAAAAAAAAAAAgCEEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CEIaE/QwqPj4+Pj4+Pj4+PBUUFzUdIAn9AAQgIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAECBAgQIAAAAAAAAAAAIAhBBP1t/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQiCGhP0MKj4+Pj4+Pj4+PjwVFBc1HSAJ/QAEMCII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAABAgQIECAAAAAAAAAAACAIQQT9bf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1krUIwhoQhBSAAIAJrIglBwABJBEAgBUJ/IAmthkJ/hYMhBQsCQCAFQn9RBEAjDUFAayQNDAELIAVCf4V6pyIJIw1qIAFPBEAgAiAEaiIKIw1rIAkgCmoQAAsgBUJ/hXmnJA0CfyAFQn8gCa2Gg0J/Iw2tiEJ/Iw0bgyIFQgBSIAFBEEkNABogBSAFQgGIgyIGQgKIIAaDIgZCBIggBoMiBkIIiCAGgyIGIAZCBIiDIAYgAUEUTxtCAFILBEAgAiAEaiEJA0AgBUIAUgRAIAUgBXoiBohCf4V6IgenIAFPBEAgCSAGp2ogCSAGIAd8p2oQAAsgBUJ/IAYgB3yGgyEFDAELCwsLIAJBQGshAgwBCwsgA0UjDSABT3EEQCAAIARqIgAjDWsgABAAC0GEihAjDEGAwDxrQQN2NgIAIwtBgIAoa0EDdgv5AwEFfyABIANJIgUEQCABLQAAQQpGBH9BAQUgAS0AAEENRgshBQsDQCAAQRhqIgQgAU0EQANAIAAgBEkEfyAEQQFrLQAAQYCMEGosAABBAE4FQQALBEAgBEEBayEEDAELCyAAIARJBEAgBCEADAILIAUEQEEBDwsgACIEQQFqIAAgACACSwR/IAAtAAAhBiAAQQFrLQAAQdwARgR/IAZB8gBGIAZB7gBGciAGQfQARnIFQQALBUEACxsiBigCAEHI6MzLBEYEf0EBBUEAIQcgBiEAAn8DQCAAIAZBGGpJBEBBACAHIABBA2ogA0kEfyAALQADQYCMEGosAAAFQQALIAAtAABBgIwQaiwAAEESdCAALQABQYCMEGosAABBDHRyIAAtAAJBgIwQaiwAAEEGdHJyIghB/wFxIgcEfyAHQQlrQQVJIAdBIGtB3wBJcgVBAQtFIAhBEHVB/wFxIgcEfyAHQQlrQQVJIAdBIGtB3wBJcgVBAQtFIAhBCHVB/wFxIgcEfyAHQQlrQQVJIAdBIGtB3wBJcgVBAQtFampqIgdBA0sNAhogAEEEaiEADAELC0EBCwsEQEEBDwsgBEEYaiEAA0AgACABSQR/IAAtAABBgIwQaiwAAEEATgVBAAsEQCAAQQFqIQAMAQsLIABBAWohAAwBCwtBAAuwBAEFfyABQQN0QYCgFmovAQQiBEGAgAJxBEACQCAAIwBGBH9BAAUgAEEBay0AACICQTBrQQpJIAJBIHJB4QBrQRpJcgtFDQAjAkUjACAAQQZrIAAjAGtBBkkbIgUjAEZxDQAgAEEBayECA0AgAiAFSwRAIAJBAWstAABBJUYEf0EBBSACQQFrLQAAQdwARgsNAiACQQFrIQIMAQsLQQEhAwsLIAMEQEEADwsgBEGAgAFxBH8gACMAQQVqSQR/QQAFIABBBGsoAgBB6OjRgwdGBH9BAQUgAEEBay0AAEHzAEYEfyAAQQVrKAIAQejo0YMHRgVBAAsLCwVBAQtFBEBBAQ8LIAFBA3RBgKAWai8BBiIBBH8gAUGAmCNqIQMgACAEQf//AHFqIgAhAQJ/A0AgAy0AACICBEAgAkEFdEGg9yJqIQQgASADLQABQSNrIgVByAEgBRtqIQYDQCABIAZJIAEjAUlxBH8gBCABLQAAIgJBA3ZqLQAAIAJBB3F1QQFxBUEACwRAIAFBAWohAQwBCwsgASAGSSABIwFGIAEgBkZyIAUbBEAgBQR/An8DQCAAIwFJIAAgAU1xBEBBASAALQAAIgJBJkYgAkElRnIgAkHcAEZyDQIaQQEgAkE9RiMBIABBAWpLcQR/IAAtAAEiAkENRiACQQpGciACQTJrQQZJcgVBAAsNAhogAEEBaiEADAELC0EACwVBAQsMAwsgA0ECaiEDDAELC0EBCwVBAQsL0AYBCH9BkKA4KAIAIQNBlKA4KAIAIQRBmKA4KAIAIQUgAEEcSUGAoDgoAgAiAUGA4ABPckGIoDgoAgAiAkGAMEtyQYygOCgCACIGQYCABEtyBEBBfw8LIAMgBksgBEGAGEtyIAVBgOgAS3IEQEF/DwsgAUEDdEEcaiACQQN0aiAGaiADaiAEaiAFaiAARwRAQX8PC0GEoDgoAgAaQYigEEGcoDggAUEDdCIA/AoAAEGAoBYgAEGcoDhqIgAgAkEDdCIH/AoAACAAIAdqIQdBACEAA0AgACAGSQRAIABBgKAZaiAAIAdq/QAEAP1N/QsEACAAQRBqIQAMAQsLIAZBgKAdaiADayAGIAdqIgAgA/wKAABBgIAjIAAgA2oiACAE/AoAAEGAmCMgACAEaiAF/AoAAEGAjBBB/wFBgAL8CwBBgI4QQf8BQYAC/AsAQQAhAANAIABBGkkEQCAAQcGMEGogADoAACAAQeGMEGogAEEaajoAACAAQQFqIQAMAQsLQQAhAANAIABBCkkEQCAAQbCMEGogAEE0ajoAACAAQbCOEGogADoAACAAQQFqIQAMAQsLQQohAANAIABBEEkEQCAAQbeOEGogADoAACAAQdeOEGogADoAACAAQQFqIQAMAQsLQauMEEE+OgAAQa2MEEE+OgAAQa+MEEE/OgAAQd+MEEE/OgAAQQAhAANAIABBgAJJBEAgAEEBdCIDQYCAEGpBASAAQQdxdCIEOwEAIANBgIQQaiAEQQh0OwEAIABBAWohAAwBCwtBASEAA0AgACABTQRAIABBA3RBgKAQaiIELwEAIgVBAXQhAyAEIAMvAQA7AQAgAyAAOwEAIANBgIAIaiIDIAMvAQBBASAELQADIgZBB3F0QQhBACAELAACQQBIIgcbdHI7AQAgBwR/IAYgBUEIdHJBgICAgHhyBSAFIAZBEHRyC0Gx893xeWxBEHYiA0EDdkGAwCJqIgggCC0AAEEBIANBB3F0cjoAACAELQAHIgMEQCADIAZzIQMgBwR/IAMgBUEIdHJBgICAgHhyBSAFIANBEHRyC0Gx893xeWxBEHYiA0EDdkGAwCJqIgQgBC0AAEEBIANBB3F0cjoAAAsgAEEBaiEADAELCyACC6ADAQN/QYCgISECA0AgAEEGaiIDIAFJBEAgAiAANgIAIAIgAC8BAEEBdEGAgAhqLwEAIAAtAAJBAXRBgIAQai8BACAAQQFrLQAAQQF0QYCEEGovAQBycUEAR0ECdGoiAiAAQQJqIgQ2AgAgAiAELwEAQQF0QYCACGovAQAgBC0AAkEBdEGAgBBqLwEAIARBAWstAABBAXRBgIQQai8BAHJxQQBHQQJ0aiICIABBBGoiBDYCACACIAQvAQBBAXRBgIAIai8BACAELQACQQF0QYCAEGovAQAgBEEBay0AAEEBdEGAhBBqLwEAcnFBAEdBAnRqIgIgAzYCACACIAMvAQBBAXRBgIAIai8BACADLQACQQF0QYCAEGovAQAgA0EBay0AAEEBdEGAhBBqLwEAcnFBAEdBAnRqIQIgAEEIaiEADAELCwNAIAAgAUkEQCACIAA2AgAgAiAALwEAQQF0QYCACGovAQAgAC0AAkEBdEGAgBBqLwEAIABBAWstAABBAXRBgIQQai8BAHJxQQBHQQJ0aiECIABBAmohAAwBCwsgAgvQBAEJf0GAoDggAmskAyABQYCgOGogA2okBCAEJAUjAyQAIwQkASACIARGJAIgAUEBayABIANFIAFBAEdxG0GAoDhqIQhBgIAkIQIgAEGAoDhqIQYDQCAGIAhJBEAgBiAGQYBAayIAIAggACAISRsQBSEEQYCgISEAQYCgISEDA0AgAyAESQRAIAAgAygCACIFNgIAIAAgBUEBaygCACIAQQh2QbHz3fF5bEEQdiIFQQN2QYDAImotAAAgBUEHcXYgAEH///8HcUGAgICAeHJBsfPd8XlsQRB2IgBBA3ZBgMAiai0AACAAQQdxdnJBAXFBAnRqIQAgA0EEaiEDDAELC0GAoCEhBQNAIAAgBUsEQCAFKAIAIQcgAkGAgChLBEBBgIoQIAdBgKA4azYCACACQYCAJGtBA3YPCyAHLwEAQQF0LwEAIQMDQCADBEACQCADQQN0QYCgEGoiCy0AAyAHIAssAAJqLQAAIAstAAdyRw0AIAsvAQQiDUEDdEGAoBZqIgQoAgBBgKAZaiEDAn9BACMEIAcgCy0ABmsiDCAELwEEQf//AHEiCWpJIAwjA0lyDQAaQQAhBANAIAQgCUkEQEEAIAMgBGoiCi0AACAEIAxqLQAAIAotAICABHJHDQIaIARBAWohBAwBCwtBAQsEfyAMIA0QAwVBAAtFDQAgAiMFIAxqQYCgOGs2AgAgAiANNgIEIAJBCGohAgsgCy8BACEDDAELCyAFQQRqIQUMAQsLIAZBgEBrIQYMAQsLQYCKECABNgIAIAJBgIAka0EDdgs=";

// src/engine/wasm.ts
var PAGES = 16, compiled;
function wasmSweeper({ exact, folded }, tables, minRun) {
  let engine = startEngine();
  return engine === null || build(engine, tables()) !== exact.length + folded.length ? null : (bytes) => sweep(engine, bytes, minRun);
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
function build(engine, tables) {
  return tables === null || tables.length > engine.MAX_TABLES ? -1 : (engine.bytes.set(tables, engine.TEXT), engine.build(tables.length));
}
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
function makeSweeper(anchors, minRun, tables = () => tablesOf(anchors)) {
  if (minRun < 1) throw new RangeError("a run needs at least one byte");
  return wasmSweeper(anchors, tables, minRun) ?? plainSweeper(anchors, minRun);
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
var PLAN = JSON.parse(`{"anchors":{"exact":["aio_","p8e-","AGE-SECRET-KEY-1","age1","AGE-PLUGIN-","AIK_CI_","AIK_CLIENT_","AIK_SECRET_","pat",".v1.","akab-","alcht_","LTAI","STS.","CAIS","amzn.mws.","amzn1.oa2-cs.v1.","amzn1.application-oa2-client.","sk-ant-api03-","sk-ant-admin01-","sk-ant-oat01-","apify_api_","zip ","7z ","7za ","7zr ","7zz ","7z.exe ","rar ","Rar.exe ","WinRAR ","openssl enc ","openssl aes-","openssl aes","openssl des3 ","openssl bf-","openssl camellia-","$aact_prod_","$aact_hmlg_","ATATT3xFfGF0","ATBB","ATCTT3xFfG","BBDC-","ATTA","ATOA",".acc_",".acc-","AKIA","ASIA","ABIA","ACCA","secret_access_key","SECRET_ACCESS_KEY","secretaccesskey","SECRETACCESSKEY","ecretAccessKey","aws_secret","AWS_SECRET","ABSK","bedrock-api-key-","da2-","AGPA","AIDA","AIPA","ANPA","ANVA","APKA","AROA","ASCA","A3T","FwoGZXIvYXdz","IQoJb3JpZ2lu","FQoGZXIvYXdz","8Q~","0Q~","1Q~","2Q~","3Q~","4Q~","5Q~","6Q~","7Q~","9Q~","AzFu","AzSe","git&","git%26","JQQJ99","JQQJ9D","JQQJ9H","AccountKey=","SharedAccessKey=","sig=",".azconfig.io;","AZURE_DEVOPS","azure_devops","zureDevOps","ADO_PAT","ado_pat","VSTS_PAT","vsts_pat","SYSTEM_ACCESSTOKEN","+ASt","ACDb","+ABa","+AMC","APIM","+ACR","AzCa","+ASb","+AEh","+ARm","AIoT","AZEG",".logic.azure.com",".redis.cache.windows.net:","bb_pr_","bb_ma_","xprv","yprv","zprv","tprv","wif","WIF","Wif","bitcoin","BITCOIN","Bitcoin","btc","BTC","privkey","PRIVKEY","privKey","rivateKey","rivate_key","RIVATE_KEY","oa2-client-id_","key_live_","key_test_","BSA","xkeysib-","xsmtpsib-","bkua_","bkaa_","bkaj_","bkar_","bkct_","bkpt_","bkpat_","bkps_","cnvca","sk_car_","gcntfy-","csk-","sk_","sk_test_","CCIPAT_","CCIPRJ_","$8$","$9$","sk_live_","4b1d","pk_","mosquitto_sub ","mosquitto_pub ","mosquitto_rr ","ipmitool ","cqlsh ","ncftpput ","ncftpget ","ncftpls ","ncftp ","rabbitmqadmin ","rdesktop ","beeline ","vsql ","xfreerdp ","wfreerdp ","plink ","pscp ","psftp ","putty ","plink.exe ","pscp.exe ","psftp.exe ","putty.exe ","wget ","http -a ","https -a ","http --auth","https --auth","xh -a ","xh --auth","--requirepass ","--masterauth ","rclone obscure ","rclone config create ","rclone config password ","rclone config update ","mc alias set ","mc config host add ","snmpwalk ","snmpget ","snmpset ","snmpgetnext ","snmpbulkwalk ","snmpbulkget ","snmptable ","snmpstatus ","snmptrap ","CLOJARS_","api_","cfut_","cfat_","cfk_","v1.0-","csa_","CCDB1_","cr-","organizations/","docker login","podman login","buildah login","skopeo login","nerdctl login","oras login","helm registry login","helm repo add","az login","oc login","cf login","ibmcloud login","argocd login","sshpass ","ldapsearch ","ldapmodify ","ldapadd ","ldapdelete ","ldapmodrdn ","ldapwhoami ","ldappasswd ","ldapcompare ","smbclient ","smbget ","smbmap ","rpcclient ","winexe ","wmic -U","net rpc ","lftp ","smbcacls ","htpasswd -","-passin pass:","-passout pass:","-pass pass:","-password pass:","-srppass pass:","-passin 'pass:","-passin \\"pass:","rabbitmqctl ","net use ","NET USE ","net user ","NET USER ","cmdkey ","schtasks ","configcat-sdk-1/","cflt","://","assword=","ASSWORD=","pwd=","Pwd=","PWD=","assword =","Pwd =","jdbc:","CFPAT-","Cookie:","cookie:","Cookie\\":","cookie\\":","Cookie\\",","cookie\\",","pat_","cio","curl ","curl.exe ","key_","mysql ","mysql.exe ","mysqldump ","mysqladmin ","mysqlimport ","mysqlshow ","mysqlcheck ","mariadb ","mariadb-dump ","mongo ","mongosh ","mongodump ","mongorestore ","mongoexport ","mongoimport ","mongostat ","mongotop ","mongofiles ","redis-cli ","sqlcmd ","sqlcmd.exe ","SQLCMD ","osql ","osql.exe ","OSQL ","isql ","bcp ","bcp.exe ","tsql ","mysqli_connect(","mysql_connect(","mysql_pconnect(","mysqli_real_connect(","new mysqli(","new PDO(","DriverManager.getConnection(","oci_connect(","ftp_login(","db.auth(","jdbc:oracle:","sqlplus ","sqlldr ","expdp ","impdp ","rman target ","db-","dapi","AstraCS:","sk-","dnkey-","ddp_","ddo_","ddw_","odt_","dvc_server_","dvc_client_","dvc_mobile_","tacacs-server ","radius-server ","server-private ","\\n key ","\\n  key ","\\n   key ","tacplus-server ","radius-server\\t","pre-shared-key ","plain-text-password-value ","apk_","apk_user_","cog_","dop_v1_","doo_v1_","dor_v1_","MTA","MTE","MTI","MTM","MTQ","MTU","MTY","MTc","MTg","MTk","MjA","MjE","MjI","MjM","MjQ","MjU","MjY","Mjc","Mjg","Mjk","MzA","MzE","MzI","MzM","MzQ","MzU","MzY","Mzc","Mzg","Mzk","NDA","NDE","NDI","NDM","NDQ","NDU","NDY","NDc","NDg","NDk","NTA","NTE","NTI","NTM","NTQ","NTU","NTY","NTc","NTg","NTk","NjA","NjE","NjI","NjM","NjQ","NjU","NjY","Njc","Njg","Njk","NzA","NzE","NzI","NzM","NzQ","NzU","NzY","Nzc","Nzg","Nzk","ODA","ODE","ODI","ODM","ODQ","ODU","ODY","ODc","ODg","ODk","OTA","OTE","OTI","OTM","OTQ","OTU","OTY","OTc","OTg","OTk","discord.com/api/","discordapp.com/api/","dckr_pat_","dckr_oat_","SWMTKN-1-","SWMKEY-1-","\\"auth\\"","\\"auth\\\\","\\"identitytoken\\"","dp.pt.","dp.st.","dp.ct.","dp.sa.","dp.scim.","dp.audit.","apiuser-","sl.","@tcp(","@tcp6(","@unix(","@cloudsql(",":1521/",":1521:",":1522/","password=","grant_type=password","duffel_live_","duffel_test_","dt0c01.","dt0s0","dt0s1","dt0a0","EZAK","EZTK","PRD-","SBX-","-PRD-","AK1","essu_","endr+","0.A","1.A","EXO","figd_","figo_","figor_","figoh_","figu_","figuh_","figp_","<Pass encoding=\\"base64\\">",":APA91b","fc-","fw_","flb_live_","flb_test_","shltm_","FLWSECK_TEST-","FLWSECK_TEST","FLWPUBK","FLWSECK-","FlyV1 fm2_","fo1_","fm1a_","fm1r_","fm2_","fio-u-","flp_","na1.","eu1.","ghp_","gho_","github_pat_","ghu_","ghs_","ghr_","secret_scanning_ab85fc6f8d7638cf1c11da812da308d43_","glpat-","gloas-","gldt-","glagent-","glsoat-","glffct-","glwt-","glrt-","glrt-t","glrtr-","GR1348941","glcbt-","glptt-","glft-","glimt-","_gitlab_session=","AIza","AQ.Ab8RN6","GOCSPX-","ya29.","1//0","\\"private_key\\"","\\"private_key\\\\","\\"refresh_token\\"","\\"refresh_token\\\\","GOOG",".apps.googleusercontent.com","credentials {","credentials{","credentials(PasswordCredentials","glsa_","glc_","eyJrIjoi","gsk_","pat.","sat.","hvs.","hvb.","hvr.",".atlasv1.","HRKU-","Basic ","Bearer ","pat-na","pat-eu","pat-ap","hf_","api_org_","st.","ico-","s-s4t2ud-","s-s4t2af-","u-s4t2ud-","u-s4t2af-","ion_","AKCp","cmVmdGtuO","eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwi","jina_","eyJ","ZXlK","\\"d\\"","'d'","\\"d\\\\","\\"k\\"","'k'","\\"k\\\\","$krb5asrep$","$krb5tgs$","data:","data\\":","stringData:","stringData\\":","eyJhbGciOiJSUzI1NiIs","client-key-data:","sk-lf-","pk-lf-","lsv2_pt_","lsv2_sk_","cli_","sdk-","api-","mob-","lip_","lin_api_","lin_oauth_","llx-","live_pub_","test_pub_","pk.","useradd ","usermod ","adduser ","password $1$","password $5$","password $6$","password $2","SWORD '*","sword '*","SWORD 'md5","sword 'md5","SWORD 'SCRAM-","sword 'SCRAM-"," AS '*"," as '*","DENTIFIED BY ","dentified by ","assword: {","ootPW: {","ootpw {","ootpw\\t","assword:: ","ootPW:: ","odePwd:: ","chpasswd:","send \\"","send -- \\"","send \\\\\\"","send -- \\\\\\"","basicauth.users","basicAuth.users","basic-auth-users","BASIC_AUTH","BASICAUTH","basic_auth_users","-us","mlsn.","key-","pubkey-","pk.eyJ","sk.eyJ","tk.eyJ","/hooks/","_mmk","m0-","mercury_production_","mergify_application_key_","EAAB","EAAC","EAAD","EAAE","EAAF","EAAG","EAAH","EAAI","EAAJ","EAAK","EAAL","EAAM","EAAN","EAAO","EAAP","EAAQ","EAAR","EAAS","EAAT","EAAU","EAAV","EAAW","EAAX","EAAY","EAAZ","EAACEdEose0cBA","IGQVJ","IGQWR","Mid-server-","SB-Mid-server-","Mid-client-","sk-api-","eyJtaXJv","mdb_sa_sk_","mdb_sa_id_",".webhook.office.com/webhookb2/","outlook.office.com/webhook/","outlook.office365.com/webhook/","SUA","SAA","SOA","SCA","SNA","SXA","napi_","nfp_","nfc_","nfo_","nfu_","nfb_","machine ","password 7 ","key 7 ","secret 7 ","md5 7 ","string 7 ","community 7 ","secret 5 $1$","password 5 $1$","secret sha512 $6$","encrypted-password \\"$1$","encrypted-password \\"$5$","encrypted-password \\"$6$","password 0 ","secret 0 ","key 0 ","isakmp key ","message-digest-key ","enable password ","enable secret ","NRAK-","NRAA-","NRII-","NRIQ-","NRRA-","NRJS-","NRBR-","NRAL","px-api-","px-dep-","-NRMA","NF-","secret_","ntn_","nrt_","npm_",":_authToken=","TlRMTVNTUAADAAAA","oy2","ClearTextPassword","key=\\"Password\\"","nvapi-","nyk_v0_","API-","ops_eyJ","A3-","os_v2_app_","os_v2_org_","api_live.","api_live_us.","api_live_ca.","T3BlbkFJ","sk-proj-","sk-svcacct-","sk-admin-","sk-or-v1-","sha256~","-----BEGIN OpenVPN ","TOTP","HOTP","totp","hotp","authenticator.generate","otpauth://","packagist_ort_","packagist_out_","packagist_uut_","pdl_live_apikey_","pdl_sdbx_apikey_","ak_live_","ak_test_","$2a$","$2b$","$2x$","$2y$","$6$","$5$","$1$","$apr1$","$y$","access_token$production$","pk_live_","pk_test_","pplx-","persona_production_","persona_sandbox_","pgar_","sk_pr_","->Password","pcsk_","pina_","chpasswd","sudo -","sudo --stdin","passwd --stdin","openconnect","| kinit","|kinit","registry login","cryptsetup ","veracrypt ","mkpasswd ","<<<","IBAzCC","MIACAQMw","access-production-","access-development-","access-sandbox-","pscale_tkn_","pscale_oauth_","pscale_pw_","polar_oat_","polar_pat_","polar_at_","ptr_","phx_","phc_","phs_","pha_","phr_","PMAK-","PMAT-","ConvertTo-SecureString","convertto-securestring","pnu_","pnb_","-----BEGIN ","-----BEGIN OPENSSH ","-----BEGIN PGP ","IBAAKC","IBAAKB","IBADANBgkqhkiG9w0BAQEFAASC","MHcCAQEEI","MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0w","MC4CAQAwBQYDK2VwBCIEI","---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----","<RSAKeyValue>","packagist_ack_","packagist_acs_","psexec","PsExec","PSEXEC","psExec","Psexec","pub-c-","sub-c-","sec-c-","pul-","Private-Lines: ","pypi-AgEIcHlwaS5vcmc","pypi-AgENdGVzdC5weXBpLm9yZw","apikey_","ramp_id_","ramp_sec_","rzp_live_","rzp_test_","REACT_APP_","rdme_","rpa_","rnd_","r8_","re_","RGAPI-","rh-api-","rootly_","rubygems_","salad_cloud_","00D","5Aep861","3MVG9","samsara_api_","live_auth_","test_auth_","SCW","tk-us-","eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt","scp-live-","scp-test-","sgp_","SG.","sntrys_eyJ","sntryu_","sntrya_",".ingest.sentry.io/",".ingest.us.sentry.io/",".ingest.de.sentry.io/","stats auth ","user ","SETUSER ","setuser ","requirepass ","masterauth ","sentinel auth-pass ","credentials=","register => ","register=>","register = ","register =>","sv_setsteamaccount ","rcon_password ","sv_password ","rcon_password\\t","$USER","sm_pat_","sm_aat_","sm_sat_","shippo_live_","shippo_test_","shpat_","shpca_","shppa_","shpss_","shptka_","v2/","gems.contribsys.com","enterprise.contribsys.com","CONTRIBSYS__COM","xoxb-","xoxp-","xoxe-","xapp-","xoxe.xox","xoxa-","xoxr-","xoxo-","xoxs-","xoxc-","xoxd-","hooks.slack.com/services/","hooks.slack.com/workflows/","hooks.slack.com/triggers/","snmp-server community ","rwcommunity ","rwcommunity6 ","rocommunity ","rocommunity6 ","com2sec ","com2sec6 ","com2sec\\t","trapcommunity ","rocommunity\\t","rwcommunity\\t","authcommunity ","snmp-server host ","community ","snyk_uat.","snyk_sat.","squ_","sqp_","sqa_","sqco_","slk_","spu-","DENTIFIED WITH ","dentified with ","ASSWORD '","assword '","ASSWORD = ","assword = ","ASSWORD='","ASSWORD=N'","SET PASSWORD","set password","Set Password","EAAA","sq0atp-","sq0csp-","sandbox-sq0csb-","sandbox-sq0idb-","sq0idp-","hawk.","tt-","sk_prod_","rk_live_","rk_prod_","rk_test_","whsec_","pi_","seti_","sbp_","sb_secret_","sb_publishable_","==:","tskey-api-","tskey-","tvly-","eyJ0eXAiOiAiVENWMiJ9.","tkn.v1_",":AA","AKID","tss_",".tines.com/webhook/","tgp_v1_","thog-key-","thog-secret-","SK0","SK1","SK2","SK3","SK4","SK5","SK6","SK7","SK8","SK9","SKa","SKb","SKc","SKd","SKe","SKf","AC0","AC1","AC2","AC3","AC4","AC5","AC6","AC7","AC8","AC9","ACa","ACb","ACc","ACd","ACe","ACf","live_","\\"AAAAAAAAAAAAAAAAAAAAA","'AAAAAAAAAAAAAAAAAAAAA","\`AAAAAAAAAAAAAAAAAAAAA","=AAAAAAAAAAAAAAAAAAAAA",":AAAAAAAAAAAAAAAAAAAAA"," AAAAAAAAAAAAAAAAAAAAA",">AAAAAAAAAAAAAAAAAAAAA","\\nAAAAAAAAAAAAAAAAAAAAA","quote PASS ","quote pass ","QUOTE PASS ","literal PASS ","quot PASS ","ftp -","open ftp","open FTP","nmcli ","wpa_passphrase ","identify ","IDENTIFY ","Identify ","tfp_","BBFF-","BBUS-","unkey_","ucat_","vtwn_","vcp_","vci_","vca_","vcr_","vck_","vercel_blob_rw_","Connect-VIServer","connect-viserver","Connect-Viserver","Connect-viserver","VF.","pa-","al-","waka_","wandb_v1_","PrivateKey","PresharedKey","PreSharedKey","ck_","cs_","wrkaus-","wrkaeu-","wrka-","sk_live_a2V5X","sk_test_a2V5X","cosmo_","xai-","xnd_production_","xnd_development_","AQVN","t1.","YCM","YCN","YCO","YCP","y0_","y1_","y2_","y3_","hooks.zapier.com/hooks/catch/","1000.","1001.","zpka_","%20","%21","%22","%23","%24","%25","%26","%27","%28","%29","%2a","%2b","%2c","%2d","%2e","%2f","%2A","%2B","%2C","%2D","%2E","%2F","%30","%31","%32","%33","%34","%35","%36","%37","%38","%39","%3a","%3b","%3c","%3d","%3e","%3f","%3A","%3B","%3C","%3D","%3E","%3F","%40","%41","%42","%43","%44","%45","%46","%47","%48","%49","%4a","%4b","%4c","%4d","%4e","%4f","%4A","%4B","%4C","%4D","%4E","%4F","%50","%51","%52","%53","%54","%55","%56","%57","%58","%59","%5a","%5b","%5c","%5d","%5e","%5f","%5A","%5B","%5C","%5D","%5E","%5F","%60","%61","%62","%63","%64","%65","%66","%67","%68","%69","%6a","%6b","%6c","%6d","%6e","%6f","%6A","%6B","%6C","%6D","%6E","%6F","%70","%71","%72","%73","%74","%75","%76","%77","%78","%79","%7a","%7b","%7c","%7d","%7e","%7f","%7A","%7B","%7C","%7D","%7E","%7F","%u00","\\\\u002","\\\\x2","\\\\u003","\\\\x3","\\\\u004","\\\\x4","\\\\u005","\\\\x5","\\\\u006","\\\\x6","\\\\u007","\\\\x7","\\\\u{","\\\\U000000",":\\\\/","&#x","&#X","&#0","&#1","&#3","&#4","&#5","&#6","&#7","&#8","&#9","&equals;","&sol;","&plus;","&colon;","&semi;","&commat;","&lowbar;","&period;","&comma;","&num;","&dollar;","&percnt;","&quest;","&excl;","&ast;","&bsol;","&lcub;","&rcub;","&lsqb;","&rsqb;","&lpar;","&rpar;","&Tab;","&NewLine;","=3D","0x2","0x3","0x4","0x5","0x6","0x7","\\", \\"-","\\",\\"-","', '-","','-","[\\"-","['-","- --","- \\"--","- '--","- -p","- -P","- -a","- -u","- -w","- \\"-p","- \\"-u"],"folded":["pass","pwd","secret","token","key","auth","cred","bearer","identified by","psk","psw","wachtwoord","kennwort","contrasen","senha","mdp","haslo","parola","heslo","losenord","salasana","jelszo","adgangskode","pw=","pw:","pw\\"","pw'","pw ","login(","connect(","client(","ftp(","imap_open","credentials.basic(","simple_bind","ldap_bind(","bind('cn=","bind(\\"cn=","pw_set(","vermanager.get",".forurl(","mysqli(","pdo(","wifi.begin(","wifi.softap(","jwt.","jwt::","signwith(","signedstring([]","hmac","fernet(b","fernet('","fernet(\\"","aes.new(","aes.newcipher(","aes.encrypt(","aes.decrypt(","cipheriv(","openssl_enc","openssl_dec","cookieparser(","cryptr(","tochararray()","to-secur"]},"rulesOf":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,22,22,22,22,22,22,22,22,23,23,23,23,23,23,24,25,26,27,28,29,30,30,31,31,32,33,34,35,36,36,36,36,36,36,36,37,38,39,40,40,40,40,40,40,40,40,41,42,42,42,43,44,44,44,44,44,44,44,44,44,45,46,47,47,[48,49,50,51,52,53,54,56,57],55,55,58,59,60,61,62,62,62,62,62,62,62,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,77,78,78,78,78,79,79,79,79,79,79,79,79,79,79,79,79,79,79,80,81,81,82,83,84,85,86,87,88,89,90,90,90,91,92,93,94,[95,200,554],[96,102,401,536],97,98,99,[100,163],[101,400,534],103,[104,292],105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,106,107,107,107,107,107,107,108,108,109,109,109,109,110,110,111,111,111,111,111,111,111,111,111,112,113,114,115,116,117,118,119,120,121,[122,412],[122,412],122,122,122,122,122,122,122,122,122,122,122,123,124,124,124,124,124,124,124,124,[125,564],125,125,125,125,125,125,125,125,126,127,127,127,127,127,127,127,128,129,129,129,129,129,129,130,131,132,133,133,133,133,133,133,133,134,135,136,136,136,136,136,136,137,138,[139,140],[139,140],[141,456,462],142,142,142,142,142,142,142,142,142,143,143,143,143,143,143,143,143,143,144,145,145,145,145,145,145,145,145,145,145,146,146,146,146,146,146,146,146,146,146,147,147,147,147,147,147,148,149,150,[151,531],152,153,154,155,156,157,158,158,159,[159,161],159,160,160,160,161,161,162,162,164,165,166,167,168,169,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,171,171,172,173,174,175,176,176,176,177,178,179,180,181,182,183,184,185,185,185,185,186,186,186,187,188,189,190,191,192,192,192,193,194,195,196,197,198,199,201,202,202,203,204,205,205,205,205,205,206,207,[208,255],209,210,211,212,213,214,215,216,217,218,219,219,219,219,220,221,222,222,223,224,225,226,[227,230],[228,229],231,[232,233,234],235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,252,253,254,256,256,257,257,258,259,260,260,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,274,274,275,276,277,278,279,279,280,280,281,282,283,284,285,[286,289,551],287,288,288,288,288,288,288,290,291,293,293,294,294,295,296,297,298,299,300,301,302,302,303,304,305,306,307,308,308,309,310,310,310,311,311,311,311,312,312,312,312,312,312,312,312,[313,524],[313,524],314,314,314,314,315,315,315,316,317,317,317,317,318,318,318,318,318,318,319,320,321,322,323,324,325,326,327,328,329,330,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,332,333,333,334,335,336,337,338,339,340,341,342,342,343,343,343,343,343,343,344,345,346,346,346,346,347,348,348,348,348,348,348,349,349,349,349,349,349,350,350,350,350,350,351,351,352,353,354,355,356,357,357,358,359,359,360,361,362,363,364,365,366,367,368,369,369,370,371,372,373,374,375,375,376,376,376,377,378,379,380,381,382,383,384,384,384,384,384,385,386,387,388,389,390,391,392,[393,394],[393,394],[393,394],[393,394],[393,395],[393,396],[393,397],[393,397],[393,398],399,[402,538],[402,538],403,404,405,406,407,408,409,410,411,412,412,412,412,412,412,412,412,412,412,413,414,414,415,415,416,417,418,419,420,420,420,421,422,423,424,424,424,425,426,427,427,428,428,429,430,431,432,432,432,432,432,432,433,434,435,436,437,437,437,437,437,438,439,440,441,442,443,444,445,446,447,448,449,450,451,[452,461],453,454,455,457,458,459,460,463,464,465,466,467,468,469,470,471,472,473,474,[475,521],476,477,478,479,480,480,480,481,482,482,482,483,483,483,484,485,485,485,485,486,487,487,487,488,489,489,489,490,491,492,493,494,495,496,497,498,498,499,[500,505],501,[501,504],502,503,506,506,507,507,508,509,510,511,512,513,513,513,513,513,513,513,513,513,513,513,513,514,515,516,516,517,518,519,520,522,523,524,524,524,524,524,524,524,524,525,525,525,526,527,528,529,529,530,532,533,534,535,535,537,539,540,540,541,542,543,544,545,546,547,548,549,550,552,553,555,556,557,557,558,558,558,558,558,558,558,558,558,558,558,558,558,558,558,558,559,559,559,559,559,559,559,559,559,559,559,559,559,559,559,559,560,561,561,561,561,561,561,561,561,562,562,562,562,562,563,563,563,565,566,567,567,567,568,569,569,570,571,572,573,574,575,576,577,578,579,579,579,579,580,581,581,582,583,584,585,585,586,587,588,588,588,589,590,591,592,593,594,595,596,597,597,597,597,598,598,598,598,599,[600,601],602,603],"escapeOf":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,4,4,4,4,4,4,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6]}`);

// src/scan/sweep/tables.ts
var loadTables = () => Buffer.from("6QsAACQAAABoBQAA/CcAAOYBAACACwAAyQcAAG9f/2kAAAIAaW8CXwAAAQBwOAJlAQAAADhlAi0BAAEALUv/VAIACgAtUwJFAgADAGUx/2cDAAIAZ2UCMQMAAQBQTAJVBAAEAC1QAkwEAAMAQ0kCXwUABABJSwJfBQABAE5U/0UGAAgASUsCXwYAAQBTRQJDBwAEAElLAl8HAAEAcGECdAgAAABhdP9wCAABADEu/3YJAAIAdjECLgkAAQBhawJhCgAAAGIt/2EKAAMAY2j/bAsAAgBodAJfCwADAExUAkEMAAAAVEECSQwAAQBTVAJTDQAAAFRT/1MNAAEASVP/QQ4AAgBBSQJTDgABAHpuAi4PAAIAbXr/YQ8AAQAyLQJjEAAIAHYxAi4QAA0AMi0CYxEAFABtev9hEQABADAzAi0SAAoAMy3/MBIACwAwMQItEwAMADEt/zATAA0AMDECLRQACgAxLf8wFAALAHlf/2YVAAQAZnkCXxUAAwB6aQJwFgAAAGlw/3oWAAEAN3oCIBcAAAB6IP83FwABADd6AmEYAAAAemH/NxgAAQA3egJyGQAAAHpy/zcZAAEAN3oCehoAAAB6ev83GgABADd6Ai4bAAAAei7/NxsAAQByYQJyHAAAAGFy/3IcAAEAUmECch0AAAB4Zf9lHQAFAEFS/1IeAAQAUkECUh4AAwBvcAJlHwAAAHNs/3MfAAUAcy3/ZSAACgBzbP9zIAAFAG9wAmUhAAAAc2z/cyEABQBzM/9lIgAKADMg/3MiAAsAYmYCLSMACABmLf9iIwAJAG9wAmUkAAAAYS3/aSQADwAkYQJhJQAAAF9wAnIlAAUAJGECYSYAAABnX/9sJgAJAFQz/1QnAAQAR0YCMCcACQBBVAJCKAAAAFRCAkIoAAEAVDP/VCkABABUQwJUKQABAERDAi0qAAIAQkT/QioAAQBBVAJUKwAAAFRUAkErAAEAQVQCTywAAABUTwJBLAABAC5hAmMtAAAAY1//Yy0AAwAuYQJjLgAAAGMt/2MuAAMAQUsCSS8AAABLSQJBLwABAEFTAkkwAAAAU0kCQTAAAQBBQgJJMQAAAEJJAkExAAEAQUMCQzIAAABDQwJBMgABAGtlAnkzAA4AX2v/czMADQBTRQJDNAAAAFJFAlQ0AAMAa2UCeTUADABza/9zNQALAFNFAkM2AAAAU0v/UzYACwBzS/9zNwAKAEtlAnk3AAsAYXcCczgAAAB3cwJfOAABAFNFAkM5AAQAV1MCXzkAAQBTS/9COgACAEJTAks6AAEAay3/YzsABgAta/9pOwALADIt/2E8AAIAYTICLTwAAQBBRwJQPQAAAEdQAkE9AAEAQUkCRD4AAABJRAJBPgABAEFJAlA/AAAASVACQT8AAQBBTgJQQAAAAE5QAkFAAAEAQU4CVkEAAABOVgJBQQABAEFQAktCAAAAUEsCQUIAAQBBUgJPQwAAAFJPAkFDAAEAQVMCQ0QAAABTQwJBRAABAEEzAlRFAAAAM1T/QUUAAQBaWAJJRgAEAEdaAlhGAAMASVECb0cAAAAzSv9iRwAFAEZRAm9IAAAAR1oCWEgAAwA4UQJ+SQAAAFF+/zhJAAEAMFECfkoAAABRfv8wSgABADFRAn5LAAAAUX7/MUsAAQAyUQJ+TAAAAFF+/zJMAAEAM1ECfk0AAABRfv8zTQABADRRAn5OAAAAUX7/NE4AAQA1UQJ+TwAAAFF+/zVPAAEANlECflAAAABRfv82UAABADdRAn5RAAAAUX7/N1EAAQA5UQJ+UgAAAFF+/zlSAAEAQXoCRlMAAAB6Rv9BUwABAEF6AlNUAAAAelP/QVQAAQB0Jv9pVQACAGl0AiZVAAEAMjb/JVYABAAlMgI2VgADAEpRAlFXAAAASjkCOVcAAwBKUQJRWAAAAEo5AkRYAAMASlECUVkAAABKOQJIWQADAHRL/25aAAYAS2UCeVoABwBTaAJhWwAAAHNL/3NbAAsAZz3/aVwAAgBpZwI9XAABAHpj/2FdAAIAYXr/Ll0AAQBVUv9aXgACAFpVAlJeAAEAYXoCdV8AAAB6df9hXwABAHZPAnBgAAYAT3D/dmAABwBPXwJQYQACAERPAl9hAAEAb18CcGIAAgBfcAJhYgADAFZTAlRjAAAAU1QCU2MAAQB2cwJ0ZAAAAHNfAnBkAAMAU1kCU2UAAABZUwJUZQABACtBAlNmAAAAQVP/K2YAAQBEYv9DZwACAENEAmJnAAEAK0ECQmgAAABBQv8raAABAE1D/0FpAAIAQU3/K2kAAQBJTf9QagACAFBJAk1qAAEAQ1L/QWsAAgBBQwJSawABAEF6AkNsAAAAekP/QWwAAQBTYv9BbQACAEFT/yttAAEAK0ECRW4AAABBRf8rbgABACtBAlJvAAAAQVL/K28AAQBBSQJvcAAAAElvAlRwAAEARUf/WnEAAgBaRQJHcQABAHp1/2FyAAgAYXr/LnIABwAudwJpcwAMAHdp/y5zAA0AX3D/YnQAAgBiX/9idAABAF9t/2J1AAIAYl//YnUAAQB4cAJydgAAAHBy/3h2AAEAeXACcncAAABwcgJ2dwABAHpwAnJ4AAAAcHL/engAAQBydv9weQACAHByAnZ5AAEAd2kCZnoAAABpZv93egABAFdJAkZ7AAAASUb/V3sAAQBXaQJmfAAAAGlm/1d8AAEAYmkCdH0AAABjbwJpfQADAEJJAlR+AAAASVT/Qn4AAQBCaQJ0fwAAAGNvAml/AAMAYnQCY4AAAAB0Y/9igAABAEJUAkOBAAAAVEP/QoEAAQBrZf92ggAEAHZr/2mCAAMAUFICSYMAAABSSQJWgwABAEtl/3aEAAQAdkv/aYQAAwBLZQJ5hQAGAGVL/3SFAAUAX2sCZYYABgBrZQJ5hgAHAFJJAlaHAAAASVb/UocAAQAyLQJjiAACAC1j/zKIAAMAa2UCeYkAAABpdv9siQAFAGtlAnmKAAAAZXn/a4oAAQBCUwJBiwAAAFNB/0KLAAEAYi3/aYwABgBrZf94jAABAHhzAm2NAAAAYi3/aY0ABwBiawJ1jgAAAGt1/2KOAAEAYmsCYY8AAABrYf9ijwABAGFq/2uQAAIAal//YZAAAwBiawJhkQAAAGth/2KRAAEAYmsCY5IAAABrY/9ikgABAGJrAnCTAAAAa3D/YpMAAQBiawJwlAAAAGtw/2KUAAEAYmsCcJUAAABrcP9ilQABAHZjAmGWAAIAbnYCY5YAAQBzawJflwAAAGtfAmOXAAEAZnkCLZgABAB5Lf9mmAAFAGst/3OZAAIAc2sCLZkAAQBzawJfmgAAAGtf/3OaAAEAc2sCX5sAAABrX/9zmwABAElQ/0OcAAIAQ0kCUJwAAQBJUAJSnQACAFBSAkqdAAMAJDgCJJ4AAAA4JP8kngABACQ5AiSfAAAAOST/JJ8AAQBzawJfoAAAAGtfAmygAAEANGICMaEAAABiMf80oQABAHBrAl+iAAAAa1//cKIAAQBzcQJ1owACAHF1/3OjAAMAc3ECdaQAAgBxdf9zpAADAHNxAnWlAAIAcXX/c6UAAwBtaf9wpgACAHBtAmmmAAEAY3ECbKcAAABxbP9jpwABAGZ0AnCoAAIAY2b/bqgAAQBwZ/90qQAEAGNm/26pAAEAZnQCcKoAAgBjZv9uqgABAGZ0AnCrAAIAY2b/bqsAAQBtcQJhrAAGAHFh/22sAAcAa3T/c60ABABzawJ0rQADAGJlAmWuAAAAbGkCbq4AAwBxbP9zrwACAHNx/3avAAEAeGYCcrAAAABmcv94sAABAHdmAnKxAAAAZnL/d7EAAQBrIP9usgAEAG5r/2myAAMAY3D/c7MAAgBzYwJwswABAGZ0AnC0AAIAc2b/cLQAAQB5IP90tQAEAHR5/3S1AAMAay7/brYABABuawIutgADAHhl/2W3AAYAZXj/LrcABQBleP8uuAAGAHhl/2W4AAcAeS7/dLkABAB4Zf9luQAHAHdnAmW6AAAAZ2X/d7oAAQAgLf9wuwAEAC1hAiC7AAUALWECILwABgAgLf9zvAAFAC1h/y29AAYAdGj/db0ACQBodAJ0vgAAAC1h/y2+AAcAIC3/aL8AAgAtYQIgvwADAC1h/y3AAAQAdGj/dcAABwBxdQJpwQAEAC1y/y3BAAEAbWH/LcIAAgAtbf8twgABAGJzAmPDAAgAb2ICc8MABwBnIAJjxAAMAGln/2bEAAsAd2//c8UAEgBzd/9zxQARAGcgAnXGAAwAaWf/ZsYACwBtYwIgxwAAAGFsAmnHAAMAbWMCIMgAAABpZ/9myAAHAHdh/3DJAAQAcHf/bckAAwBtcAJnygACAHBn/23KAAMAbXACc8sAAgBwc/9tywADAGV4/27MAAgAeHT/ZcwACQB3Yf9rzQAIAGt3/2zNAAcAbGsCZ84ABgBrZ/9szgAHAGJs/2HPAAYAYWICbM8ABQBtcAJz0AACAHBz/23QAAMAbXD/btEAAgBubQJw0QABAE9K/0zSAAIATE8CStIAAQBpX/9w0wACAHBpAl/TAAEAY2YCddQAAABmdf9j1AABAGNmAmHVAAAAZmH/Y9UAAQBrX/9m1gACAGZrAl/WAAEAdjECLtcAAAAwLf8u1wADAGFf/3PYAAIAc2ECX9gAAQBEQgIx2QACAEIx/0TZAAMAY3ICLdoAAAByLf9j2gABAHph/2nbAAYAaXoCYdsABQBja/9v3AACAGtl/2PcAAMAb2f/bN0ACABnaf9v3QAJAGJ1AmneAAAAb2f/bN4ACQBzawJv3wAAAGtvAnDfAAEAZ2n/b+AACgBvZ/9s4AAJAG9n/2zhAAYAZ2n/b+EABwBnaf9v4gAQAHJ5/3TiAAsAbG3/ZeMAAgBwb/9l4wAHAGF6AiDkAAAAeiACbOQAAQBvZ/9s5QAEAGdp/2/lAAUAb2f/bOYABABnaf9v5gAFAGliAm3nAAAAYm0CY+cAAQBnbwJj6AACAGdp/2/oAAkAaHD/c+kAAgBzaAJw6QABAGNo/3LqAAgAcHP/YeoAAwBmef9p6wAIAHkg/2brAAkAYXD/ZOwAAgBwYQJk7AADAGFwAmTtAAIAcGT/Ye0AAwBtb/9w7gAEAHBt/2HuAAMAd2j/cO8ABABwdwJo7wADAHdk/3PwAAgAc3cCZPAABwBtcAJh8QAGAHBj/2HxAAMAYmP/bfIAAgBtYgJj8gABAGJn/23zAAIAbWICZ/MAAQBibf9t9AACAG1iAm30AAEAcnACY/UAAABwYwJj9QABAHdpAm72AAAAZXj/bvYAAwAgLQJV9wAEAC1V/yD3AAUAcnACY/gABABwY/9y+AAFAGxmAnT5AAAAZnQCcPkAAQBiY/9t+gACAG1iAmP6AAEAIC3/ZPsACABzdwJk+wAFAC1wAmH8AAAAczr/c/wACwAtcAJh/QAAAHBh/y39AAEALXACYf4AAABzOv9z/gAJAC1wAmH/AAAAd2//c/8ABQAtcwJyAAEAAHBhAnMAAQkALXACYQEBAAAgJwJwAQEHAC1wAmECAQAAICICcAIBBwBtcQJjAwEGAHFj/20DAQcAdXMCZQQBBAAgdQJzBAEDAFVTAkUFAQQARVT/TgUBAQB1cwJlBgEEACB1AnMGAQMAVVMCRQcBBABFVP9OBwEBAGRr/20IAQIAa2UCeQgBAwBrc/9zCQEGAHNrAnMJAQUAay0CMQoBDAAtMf9rCgENAGNmAmwLAQAAZmz/YwsBAQA6LwIvDAEAAC8v/zoMAQEAc3f/cw0BAgB3b/9zDQEDAFNXAk8OAQIAV08CUg4BAwBwdwJkDwEAAHdkAj0PAQEAUHcCZBABAAB3ZP9QEAEBAFBXAkQRAQAAV0T/UBEBAQBzd/9zEgECAHdv/3MSAQMAUHcCZBMBAAB3ZP9QEwEBAGpkAmIUAQAAYzr/YhQBAwBULf9BFQEEAEZQ/0MVAQEAQ28CbxYBAABraf9vFgEDAG9rAmkXAQIAa2n/bxcBAwAiOv9lGAEGAGUiAjoYAQUAIjr/ZRkBBgBlIgI6GQEFACIs/2UaAQYAZSICLBoBBQAiLP9lGwEGAGUiAiwbAQUAdF//YRwBAgBhdAJfHAEBAGNpAm8dAQAAaW//Yx0BAQBjdQJyHgEAAHVy/2MeAQEAeGX/ZR8BBgBleP8uHwEFAGtlAnkgAQAAZXn/ayABAQBzcf95IQECAHFs/3MhAQMAc3H/eSIBAgBxbAIuIgEDAHNx/3kjAQIAcWwCZCMBAwBzcf95JAECAHFs/3MkAQMAc3H/eSUBAgBxbP9zJQEDAHNx/3kmAQIAcWwCcyYBAwBzcf95JwECAHFsAmMnAQMAYiD/ZCgBBgBkYv9hKAEFAGItAmQpAQYALWT/YikBBwBuZwJvKgECAGdv/24qAQMAbmcCbysBAgBnbwJzKwEDAG5nAm8sAQIAZ28CZCwBAwBuZwJvLQECAGdvAnItAQMAeHACby4BBgBleAJwLgEFAG1w/2kvAQYAZ28CaS8BAwBuZwJvMAECAGdvAnMwAQMAbmcCbzEBAgBnb/9uMQEDAG5nAm8yAQIAZ28CZjIBAwBzLQJjMwEEAC1jAmwzAQUAc3ECbDQBAABxbAJjNAEBAHNxAmw1AQAAcWwCYzUBAQBTUQJMNgEAAFFM/1M2AQEAcWz/czcBAgBzcQJsNwEBAHFsAi44AQIAc3ECbDgBAQBPUwJROQEAAFNRAkw5AQEAcWz/czoBAgBzcQJsOgEBAGJjAnA7AQAAY3D/YjsBAQBleP8uPAEEAHhl/2U8AQUAcWz/cz0BAgBzcQJsPQEBAHNx/3k+AQIAcWz/cz4BAwBzcf95PwECAHFsAl8/AQMAc3H/eUABAgBxbAJfQAEDAHNx/3lBAQIAcWz/c0EBAwBzcf95QgEGAHFs/3NCAQcAUEQCT0MBBABET/9QQwEFAE1h/3JEAQYAck0CYUQBBQB0KP9jRQEKAF9j/2lFAQMAcF8CbEYBAgBfbP9wRgEDAGgo/3RHAQYAYi7/ZEcBAQBqZAJiSAEAAGM6/2JIAQMAc3ECbEkBAABxbAJwSQEBAHNxAmxKAQAAcWwCbEoBAQBleAJwSwEAAHhwAmRLAQEAcGT/bUwBAgBtcAJkTAEBAGdl/3JNAQgAcmf/YU0BBwBkYgItTgEAAGIt/2ROAQEAcGn/YU8BAgBhcP9kTwEBAFM6/0NQAQYAQ1MCOlABBQBzawItUQEAAGst/3NRAQEAeS3/ZVIBBABua/9kUgEBAHBf/2RTAQIAZHACX1MBAQBvX/9kVAECAGRvAl9UAQEAd1//ZFUBAgBkdwJfVQEBAHRf/2RWAQIAZHQCX1YBAQBkdgJjVwEAAHZjAl9XAQEAZHYCY1gBAAB2YwJfWAEBAGR2AmNZAQAAdmMCX1kBAQAtc/9zWgEGAHMt/2NaAQUALXP/c1sBBgBzLf91WwEFAC1wAnJcAQYAci0CcFwBBQBrZQJ5XQECACBr/wpdAQEAIGsCZV4BAgBrZQJ5XgEDAGtlAnlfAQQAIGsCZV8BAwBzLf91YAEGAC1z/3NgAQcALXP/c2EBBgBzLf91YQEFAC1r/2RiAQoAZC0Ca2IBCQAtcAJhYwEKAC12/2RjARMAa1//cGQBAgBwawJfZAEBAGtf/3BlAQIAcGsCX2UBAQBnX/9vZgECAG9nAl9mAQEAdjECX2cBBAAxX/92ZwEFAHYxAl9oAQQAMV//dmgBBQB2MQJfaQEEADFf/3ZpAQUATVQCQWoBAABUQf9NagEBAE1UAkVrAQAAVEX/TWsBAQBNVAJJbAEAAFRJ/01sAQEATVQCTW0BAABUTf9NbQEBAE1UAlFuAQAAVFH/TW4BAQBNVAJVbwEAAFRV/01vAQEATVQCWXABAABUWf9NcAEBAE1UAmNxAQAAVGP/TXEBAQBNVAJncgEAAFRn/01yAQEATVQCa3MBAABUa/9NcwEBAE1qAkF0AQAAakH/TXQBAQBNagJFdQEAAGpF/011AQEATWoCSXYBAABqSf9NdgEBAE1qAk13AQAAak3/TXcBAQBNagJReAEAAGpR/014AQEATWoCVXkBAABqVf9NeQEBAE1qAll6AQAAaln/TXoBAQBNagJjewEAAGpj/017AQEATWoCZ3wBAABqZ/9NfAEBAE1qAmt9AQAAamv/TX0BAQBNegJBfgEAAHpB/01+AQEATXoCRX8BAAB6Rf9NfwEBAE16AkmAAQAAekn/TYABAQBNegJNgQEAAHpN/02BAQEATXoCUYIBAAB6Uf9NggEBAE16AlWDAQAAelX/TYMBAQBNegJZhAEAAHpZ/02EAQEATXoCY4UBAAB6Y/9NhQEBAE16AmeGAQAAemf/TYYBAQBNegJrhwEAAHpr/02HAQEATkQCQYgBAABEQf9OiAEBAE5EAkWJAQAAREX/TokBAQBORAJJigEAAERJ/06KAQEATkQCTYsBAABETf9OiwEBAE5EAlGMAQAARFH/TowBAQBORAJVjQEAAERV/06NAQEATkQCWY4BAABEWf9OjgEBAE5EAmOPAQAARGP/To8BAQBORAJnkAEAAERn/06QAQEATkQCa5EBAABEa/9OkQEBAE5UAkGSAQAAVEH/TpIBAQBOVAJFkwEAAFRF/06TAQEATlQCSZQBAABUSf9OlAEBAE5UAk2VAQAAVE3/TpUBAQBOVAJRlgEAAFRR/06WAQEATlQCVZcBAABUVf9OlwEBAE5UAlmYAQAAVFn/TpgBAQBOVAJjmQEAAFRj/06ZAQEATlQCZ5oBAABUZ/9OmgEBAE5UAmubAQAAVGv/TpsBAQBOagJBnAEAAGpB/06cAQEATmoCRZ0BAABqRf9OnQEBAE5qAkmeAQAAakn/Tp4BAQBOagJNnwEAAGpN/06fAQEATmoCUaABAABqUf9OoAEBAE5qAlWhAQAAalX/TqEBAQBOagJZogEAAGpZ/06iAQEATmoCY6MBAABqY/9OowEBAE5qAmekAQAAamf/TqQBAQBOagJrpQEAAGpr/06lAQEATnoCQaYBAAB6Qf9OpgEBAE56AkWnAQAAekX/TqcBAQBOegJJqAEAAHpJ/06oAQEATnoCTakBAAB6Tf9OqQEBAE56AlGqAQAAelH/TqoBAQBOegJVqwEAAHpV/06rAQEATnoCWawBAAB6Wf9OrAEBAE56AmOtAQAAemP/Tq0BAQBOegJnrgEAAHpn/06uAQEATnoCa68BAAB6a/9OrwEBAE9EAkGwAQAAREH/T7ABAQBPRAJFsQEAAERF/0+xAQEAT0QCSbIBAABESf9PsgEBAE9EAk2zAQAARE3/T7MBAQBPRAJRtAEAAERR/0+0AQEAT0QCVbUBAABEVf9PtQEBAE9EAlm2AQAARFn/T7YBAQBPRAJjtwEAAERj/0+3AQEAT0QCZ7gBAABEZ/9PuAEBAE9EAmu5AQAARGv/T7kBAQBPVAJBugEAAFRB/0+6AQEAT1QCRbsBAABURf9PuwEBAE9UAkm8AQAAVEn/T7wBAQBPVAJNvQEAAFRN/0+9AQEAT1QCUb4BAABUUf9PvgEBAE9UAlW/AQAAVFX/T78BAQBPVAJZwAEAAFRZ/0/AAQEAT1QCY8EBAABUY/9PwQEBAE9UAmfCAQAAVGf/T8IBAQBPVAJrwwEAAFRr/0/DAQEAbS8CYcQBCgAvYf9txAELAC9h/23FAQ4AbS8CYcUBDQBrcgJfxgECAGNr/2TGAQEAa3ICX8cBAgBja/9kxwEBAFNXAk3IAQAAV00CVMgBAQBTVwJNyQEAAFdNAkvJAQEAaCL/dMoBBAB0aAIiygEDAGhc/3TLAQQAdGgCXMsBAwAiaQJkzAEAAG4i/2XMAQ0ALnD/cM0BAgBwLgJwzQEBAC5z/3DOAQIAcC7/ZM4BAQAuY/9wzwECAHAu/2TPAQEALnP/cNABAgBwLv9k0AEBAG0u/2nRAQYAcC7/ZNEBAQAuYf9w0gECAHAu/2TSAQEAci3/ZdMBBgB1c/9p0wEDAHNsAi7UAQAAbC7/c9QBAQBAdAJj1QEAAHAo/2PVAQMANij/cNYBBABwNgIo1gEDAEB1Am7XAQAAaXgCKNcBAwBAYwJs2AEAAHFsAijYAQcANTICMdkBAgAxNQIy2QEBADUyAjHaAQIAMTUCMtoBAQA1MgIy2wECADE1AjLbAQEAd2//c9wBBABzd/9z3AEDAHN3/3PdAQ4Ad2//c90BDwBpdv9s3gEIAHZlAl/eAQkAX3T/bN8BBgB1ZgJm3wEBADAxAi7gAQQAMS7/MOABBQAwcwIw4QECAHMw/zDhAQMAMHMCMeIBAgBzMf8w4gEDADBhAjDjAQIAYTD/MOMBAwBFWgJB5AEAAFpBAkvkAQEAVEv/WuUBAgBaVAJL5QEBAFBSAkTmAQAAUkQCLeYBAQBTQgJY5wEAAEJYAi3nAQEALVACUugBAABQUgJE6AEBAEFLAjHpAQAASzH/QekBAQBzdQJf6gECAHVf/3PqAQMAZHICK+sBAgByK/9k6wEDADAuAkHsAQAALkH/MOwBAQAxLgJB7QEAAC5B/zHtAQEARVgCT+4BAABYT/9F7gEBAGdkAl/vAQIAZF//Z+8BAwBnbwJf8AECAGln/2bwAQEAZ2//afEBAgBpZ/9m8QEBAGhf/2/yAQQAaWf/ZvIBAQBndQJf8wECAHVf/2fzAQMAaF//dfQBBABpZ/9m9AEBAGdwAl/1AQIAcF//Z/UBAwA8UAJh9gEAADQiAj72ARUAOTECYvcBBAAxYv859wEFAGZjAi34AQAAYy3/ZvgBAQBmdwJf+QEAAHdf/2b5AQEAYl8CbPoBAgBpdv9s+gEFAGJf/2z7AQIAbGICX/sBAQBtX/90/AEEAGhs/3P8AQEARkwCV/0BAABMVwJT/QEBAEZMAlf+AQAATFcCU/4BAQBGTAJX/wEAAExXAlD/AQEARkwCVwACAABMVwJTAAIBAHlWAjEBAgIAVjH/eQECAwAxX/9vAgICAG8xAl8CAgEAMWECXwMCAgBtMf9mAwIBADFyAl8EAgIAbTH/ZgQCAQAyX/9tBQICAG0yAl8FAgEAdS3/LQYCBAAtdQItBgIDAHBf/2wHAgIAbHACXwcCAQAxLv9hCAICAGExAi4IAgEAMS7/dQkCAgB1MQIuCQIBAGdoAnAKAgAAaHD/ZwoCAQBnaAJvCwIAAGhv/2cLAgEAdWICXwwCBABiXwJwDAIFAGdoAnUNAgAAaHX/Zw0CAQBnaAJzDgIAAGhz/2cOAgEAZ2gCcg8CAABocv9nDwIBADg1/2IQAhIANjMCOBACGwB0Lf9hEQIEAGxw/2cRAgEAcy3/YRICBABhcwItEgIDAGdsAmQTAgAAdC3/ZBMCAwB0Lf9uFAIGAGdl/2EUAgMAZ2wCcxUCAAB0Lf9hFQIFAGdsAmYWAgAAdC3/YxYCBQB3dAItFwICAHQt/3cXAgMAZ2wCchgCAAB0Lf9yGAIDAC10/3QZAgQAdC3/chkCAwByLf90GgIEAGxy/2caAgEAR1ICMRsCAABSMQIzGwIBAHQt/2IcAgQAYnQCLRwCAwB0Lf90HQIEAGxw/2cdAgEAZ2wCZh4CAAB0Lf9mHgIDAHQt/20fAgQAbXQCLR8CAwBiXwJzIAIGAGFiAl8gAgUAQUkCeiECAABJev9BIQIBAFJOAjYiAgYAOFICTiICBQBHTwJDIwIAAFNQAlgjAgMAMjkCLiQCAgA5Lv8yJAIDADEvAi8lAgAALy8CMCUCAQAicAJyJgIAAHki/2UmAgsAInACcicCAAB5XP9lJwILACJyAmUoAgAAbiL/ZSgCDQAicgJlKQIAAG5c/2UpAg0AR08CTyoCAABPTwJHKgIBAHMuAmcrAgQALmf/cysCBQBhbAJzLAIIACB7/3MsAgsAc3v/bC0CCgBscwJ7LQIJAFBh/yguAgwAKFD/cy4CCwBnbAJzLwIAAGFf/3MvAgMAZ2wCYzACAABsY/9nMAIBAElqAm8xAgQAeUoCcjECAQBrX/9zMgICAHNr/2cyAgEAdC7/YTMCAgBhdAIuMwIBAHQu/2E0AgIAYXQCLjQCAQBodgJzNQIAAHZzAi41AgEAaHYCYjYCAAB2YgIuNgIBAGh2AnI3AgAAdnICLjcCAQB2MQIuOAIGADEu/3Y4AgcASFICSzkCAABSSwJVOQIBAEJhAnM6AgAAaWP/czoCAwBCZQJhOwIAAGVh/0I7AgEAdC3/YTwCAgAtbgJhPAIDAHQt/2E9AgIALWUCdT0CAwB0LQJhPgICAC1hAnA+AgMAaGYCXz8CAABmX/9oPwIBAGdf/3JAAgYAcmcCX0ACBQBzdAIuQQIAAHQu/3NBAgEAby3/Y0ICAgBjbwItQgIBAHMtAnNDAgAAMnUCZEMCBQBzLQJzRAIAAGYt/2FEAgcAdS0Cc0UCAAAydQJkRQIFAHUtAnNGAgAAZi3/YUYCBwBuX/9vRwICAG9uAl9HAgEAQUsCQ0gCAABLQ/9BSAIBAFZt/21JAgIAbVYCbUkCAQBKMgJaSgICADJaAlhKAgMAamkCbksCAABhX/9uSwIDAGV5AkpMAgAAeUr/ZUwCAQBaWAJsTQIAAFhsAktNAgEAImQCIk4CAABkIv8iTgIBACdkAidPAgAAZCf/J08CAQAiZAJcUAIAAGRc/yJQAgEAImsCIlECAABrIv8iUQIBACdrAidSAgAAayf/J1ICAQAiawJcUwIAAGtc/yJTAgEAJGsCclQCAABiNQJhVAIDACRrAnJVAgAAYjX/clUCAwBkYQJ0VgIAAGE6/3RWAgMAIjr/YVcCBABhIgI6VwIDAERh/2dYAgYAZ0QCYVgCBQAiOv9hWQIKAGdEAmFZAgUASlMCVVoCCgBTVQJ6WgILAC1r/3RbAgYAeS0CZFsCCQBmLf9sXAIEAGstAmxcAgEAZi3/bF0CBABrLf9wXQIBAHYyAl9eAgIAMl//dl4CAwB2MgJfXwICADJf/3ZfAgMAaV//bGACAgBsaQJfYAIBAGst/2RhAgIAZGsCLWECAQBpLf9wYgICAHBpAi1iAgEAYi3/b2MCAgBvYgItYwIBAHBf/2lkAgIAaXACX2QCAQBpX/9wZQIGAF9hAnBlAgMAaF//dGYCCABfbwJhZgIDAHgt/2xnAgIAbHgCLWcCAQB1YgJfaAIGAGJf/3VoAgcAdWICX2kCBgBiX/91aQIHAHBrAi5qAgAAay7/cGoCAQB1cwJlawIAAHJhAmRrAgMAbW8CZGwCBABybQJvbAIDAGR1/2RtAgIAdXP/ZG0CAwAxJP8kbgIKACQxAiRuAgkANST/JG8CCgAkNQIkbwIJADYk/yRwAgoAJDYCJHACCQAgJAIycQIIACQy/yBxAgkAU1cCT3ICAABXTwJScgIBACcq/yBzAgYAICcCKnMCBQBTVwJPdAIAAFdPAlJ0AgEAJ20CZHUCBgAgJwJtdQIFAFNXAk92AgAAV08CUnYCAQAnUwJDdwIGAE0t/0F3AgsAJyr/IHgCBABBUwIgeAIBACcq/yB5AgQAICcCKnkCAwBOVAJJegICAFRJAkZ6AgMAYnkCIHsCCgB5IP9iewILACB7/zp8AggAd2//c3wCAwBXOv9QfQIEAFBXAjp9AgMAdyACe34CBAAge/93fgIFAHcJ/3B/AgQAcHcCCX8CAwBzd/9zgAICAHdv/3OAAgMAVzr/UIECBABQVwI6gQIDAGVQAneCAgIAUHcCZIICAwB3ZAI6gwIGAHN3AmSDAgUAICL/ZIQCBABkIAIihAIDACAtAi2FAgQAICL/LYUCBwAgXAIihgIEAFwi/yCGAgUAXCL/IIcCCAAgXP8thwIHAGguAnWIAggALnX/aIgCCQBoLgJ1iQIIAC51/2iJAgkALXX/aIoCCgBoLQJ1igIJAFNJAkOLAgIAVVQCSIsCBwBTSQJDjAICAFRI/1WMAgcAX3X/aI0CCgBoXwJ1jQIJAC11AnOOAgAAdXP/LY4CAQBtbAJzjwIAAG4u/3OPAgMAeS3/ZZACAgBleQItkAIBAGJr/3WRAgIAeS3/ZZECBQB5Sv9lkgIEAGsu/3CSAgEAeUr/ZZMCBABrLv9zkwIBAHlK/2WUAgQAay7/dJQCAQBrcwIvlQIEAG9rAnOVAgMAbWv/bZYCAgBtbQJrlgIBAG0wAi2XAgAAMC3/bZcCAQB5XwJwmAIGAF9w/3mYAgcAa2UCeZkCFABfa/9umQITAEFC/0GaAgIAQUECQpoCAQBFQQJBmwIAAEFB/0WbAgEAQUT/QZwCAgBBQQJEnAIBAEVBAkGdAgAAQUECRZ0CAQBBRv9BngICAEFBAkaeAgEAQUf/QZ8CAgBBQQJHnwIBAEFI/0GgAgIAQUECSKACAQBBSf9BoQICAEFBAkmhAgEAQUr/QaICAgBBQQJKogIBAEFL/0GjAgIAQUECS6MCAQBBTP9BpAICAEFBAkykAgEAQU3/QaUCAgBBQQJNpQIBAEFO/0GmAgIAQUECTqYCAQBBT/9BpwICAEFBAk+nAgEAQVD/QagCAgBBQQJQqAIBAEFR/0GpAgIAQUECUakCAQBBUv9BqgICAEFBAlKqAgEAQVP/QasCAgBBQQJTqwIBAEFU/0GsAgIAQUECVKwCAQBBVf9BrQICAEFBAlWtAgEAQVb/Qa4CAgBBQQJWrgIBAEFX/0GvAgIAQUECV68CAQBBWP9BsAICAEFBAliwAgEAQVn/QbECAgBBQQJZsQIBAEFa/0GyAgIAQUECWrICAQBCQf9jswIMAENF/0GzAgMASUcCUbQCAABHUQJWtAIBAElHAlG1AgAAR1ECV7UCAQBkLQJztgICAC1z/2S2AgMAU0ICLbcCAABCLQJNtwIBAGQtAmO4AgIALWP/ZLgCAwAtYf9ruQICAGst/3O5AgEASnb/WLoCBgBYSgJ2ugIFAGtf/3O7AggAc2sCX7sCBwBiX/9kvAICAGRiAl+8AgEAMi//Yr0CHABiMv9rvQIbAC93/22+AhIAay//b74CGQAzNgI1vwIOADY1/zO/Ag8AU1UCQcACAABVQf9TwAIBAFNBAkHBAgAAQUH/U8ECAQBTTwJBwgIAAE9B/1PCAgEAU0MCQcMCAABDQf9TwwIBAFNOAkHEAgAATkH/U8QCAQBTWAJBxQIAAFhB/1PFAgEAcGkCX8YCAgBpX/9wxgIDAHBf/2bHAgIAZnACX8cCAQBjX/9myAICAGZjAl/IAgEAb1//ZskCAgBmbwJfyQIBAHVf/2bKAgIAZnUCX8oCAQBiX/9mywICAGZiAl/LAgEAY2j/YcwCAgBoaf9jzAIDACA3/2TNAggANyD/IM0CCQA3IP8gzgIEACA3/3nOAgMAIDf/dM8CBgA3IP8gzwIHADUgAjfQAgIAZDX/bdACAQAgN/9n0QIGADcg/yDRAgcANyD/INICCgAgN/950gIJADEk/yTTAgoAJDECJNMCCQAxJP8k1AIMACQxAiTUAgsANTECMtUCCgAxMv811QILACQxAiTWAhQAMST/JNYCFQAkNQIk1wIUADUk/yTXAhUAJDYCJNgCFAA2JP8k2AIVACAw/2TZAggAMCD/INkCCQAgMP902gIGADAg/yDaAgcAMCD/INsCBAAgMP952wIDAGFrAm3cAgIAa20CcNwCAwAta/903QIOAC1kAmndAgcAc3f/c94CCgB3b/9z3gILAGFiAmzfAgIAYmz/Yd8CAwBOUgJB4AIAAEst/0HgAgMATlICQeECAABSQf9O4QIBAE5SAkniAgAAUkkCSeICAQBOUgJJ4wIAAFJJAlHjAgEATlICUuQCAABBLf9S5AIDAE5SAkrlAgAAUkoCU+UCAQBOUgJC5gIAAFJCAlLmAgEATlICQecCAABSQQJM5wIBAC1h/3joAgIAeC3/cOgCAQAtZP946QICAHgt/3DpAgEALU4CUuoCAABOUgJN6gIBAE5GAi3rAgAARi3/TusCAQBjcgJl7AICAHRf/2XsAgUAbl//dO0CAgB0bgJf7QIBAHRf/3LuAgIAcnQCX+4CAQBtX/9w7wICAHBtAl/vAgEAVG8Ca/ACBgBoVAJv8AIFAFJNAlTxAgIATVQCVvECAwBveQIy8gIAAHky/2/yAgEAclT/YfMCBABQYQJz8wIJACJQ/z30AgQAPSICUPQCAwBpLf9w9QIEAHZhAnD1AgEAdjACX/YCBAAwX/929gIFAEkt/1D3AgIAUEkCLfcCAQBleQJK+AIEAHlK/2X4AgUAQTMCLfkCAAAzLf9B+QIBADJf/3b6AgQAdjICX/oCAwAyX/92+wIEAHYyAl/7AgMAdmUCLvwCBgBpdv9s/AIFAHZlAl/9AgYAaXb/bP0CBQB2ZQJf/gIGAGl2/2z+AgUAVDMCQv8CAAAzQv9U/wIBAGot/28AAwYAay0CcAADAQAtc/9rAQMCAGstAnMBAwEALWH/awIDAgBrLf9zAgMBAHYxAi0DAwYAMS3/dgMDBwA1NgJ+BAMEADI1AjYEAwMALUL/LQUDBABHSQJOBQMHAFRPAlQGAwAAT1QCUAYDAQBITwJUBwMAAE9UAlAHAwEAdHD/bwgDAgBvdAJwCAMBAGhvAnQJAwAAb3T/aAkDAQByLgJnCgMMAC5n/3IKAw0AaDoCLwsDBgA6LwIvCwMHAGNrAmEMAwIAa2ECZwwDAwBjawJhDQMCAGthAmcNAwMAY2sCYQ4DAgBrYQJnDgMDAGtlAnkPAwwAaWv/cA8DCwBieAJfEAMGAHhf/2IQAwcAYWsCXxEDAABrXwJsEQMBAGFrAl8SAwAAa1//YRIDAQAkMgJhEwMAADJhAiQTAwEAJDICYhQDAAAyYgIkFAMBACQyAngVAwAAMngCJBUDAQAkMgJ5FgMAADJ5AiQWAwEAJDYCJBcDAAA2JP8kFwMBACQ1AiQYAwAANST/JBgDAQAkMQIkGQMAADEk/yQZAwEAMST/choDBAByMQIkGgMDACR5AiQbAwAAeST/JBsDAQAkcAJyHAMMAG4kAnAcAwsAcGsCXx0DAABrX/9wHQMBAHBrAl8eAwAAa1//cB4DAQBseAItHwMCAHgt/2wfAwMAYV8CcCADBgBfcP9hIAMHAHhf/28hAw4Ab3j/YiEDDQBwZwJhIgMAAGdh/3AiAwEAc2sCXyMDAABrXwJwIwMBAC0+AlAkAwAAPlD/LSQDAQBzawJfJQMCAGtf/3MlAwMAcGkCbiYDAABhX/9uJgMDAHdk/3MnAwYAc3cCZCcDBQAgLf9vKAMEAHVk/3MoAwEALXP/LSkDBgB1ZP9zKQMBAC1z/y0qAwgAc3cCZCoDAwBvcAJlKwMAAHBl/28rAwEAfCACaywDAAAga/98LAMBAHxrAmktAwAAa2n/fC0DAQByef90LgMGAGdp/28uAwsAeXD/ci8DAgByeQJwLwMBAHlw/3IwAwYAcnkCcDADBQBtawJwMQMAAGtw/20xAwEAPDwCPDIDAAA8PP88MgMBAElCAkEzAwAAekMCQzMDAwBNSQJBNAMAAFFNAnc0AwUALXD/czUDBgBzLQJwNQMFAC1k/3M2AwYAcy0CZDYDBQAtc/9zNwMGAHgt/283Aw0Aa24CXzgDCAB0a/9fOAMHAF9vAmE5AwYAaF//dDkDCwB3X/9wOgMIAHB3Al86AwcAcl//YTsDBABfbwJhOwMFAHJfAnA8AwQAX3ACYTwDBQByXwJhPQMEAF9h/3I9AwUAcl//dD4DAgB0cgJfPgMBAHhf/2g/AwIAaHgCXz8DAQBjX/9oQAMCAGhjAl9AAwEAcGgCc0EDAABocwJfQQMBAHBoAmFCAwAAaGECX0IDAQBwaAJyQwMAAGhyAl9DAwEAUE0CQUQDAABLLf9BRAMDAFBNAkFFAwAAVC3/QUUDAwBvLQJTRgMIAC1T/29GAwkAby0Cc0cDCAAtc/9vRwMJAHVf/25IAwIAbnUCX0gDAQBiX/9uSQMCAG5iAl9JAwEALUL/LUoDBABHSQJOSgMHAC1C/y1LAwQAR0kCTksDBwAtQv8tTAMEAEdJAk5MAwcASUICQU0DAABCQf9JTQMBAElCAkFOAwAAQkH/SU4DAQBJQgJBTwMAAE5CAmdPAwUATUgCY1ADAABRRQJFUAMFAE1JAkdRAwAASUcCSFEDAQBCUQJZUgMIAFFZAkRSAwkASU7/R1MDCABHSQJOUwMHADxSAlNUAwAAUlP/PFQDAQBrX/9jVQMMAGNrAl9VAwsAY2sCYVYDAgBrYQJnVgMDAGV4/3NXAwIAeGUCY1cDAwBFeP9zWAMCAHNF/1BYAwEAUFMCRVkDAABTRQJYWQMBAEV4/3NaAwIAc0UCeFoDAQBQcwJlWwMAAHhlAmNbAwMAYi3/dVwDAgAtYwItXAMDAGIt/3VdAwIALWMCLV0DAwBjLQJjXgMCAC1jAi1eAwMAbC3/dV8DAgB1bAItXwMBAExp/y1gAwgALUwCaWADBwBTNQJ2YQMOAEVJ/2dhAwcAR1YCemIDCgBWev9HYgMLAGlr/3BjAwIAa2UCeWMDAwBkX/9pZAMGAHBf/21kAwMAX3P/cGUDBABwX/9tZQMDAHJ6AnBmAwAAenACX2YDAQByegJwZwMAAHpwAl9nAwEAUkUCQWgDAABDVAJfaAMDAG1lAl9pAwIAZG3/cmkDAQBhX/9wagMCAHBhAl9qAwEAZF//bmsDAgBuZAJfawMBAHI4Al9sAwAAOF//cmwDAQByZQJfbQMAAGVf/3JtAwEAUkcCQW4DAABQSQItbgMDAC1h/2hvAwIAaC0CYW8DAQBseQJfcAMEAHlf/2xwAwUAYnkCZ3EDAgB5Z/9icQMDAGRfAmNyAwQAX2P/ZHIDBQAwMAJEcwMAADBE/zBzAwEAODYCMXQDBAA2Mf84dAMFADNNAlZ1AwAATVYCR3UDAQBhXwJhdgMGAF9hAnB2AwcAaF//dHcDCABpdv9sdwMBAGhf/3R4AwgAdF//c3gDAwBTQwJXeQMAAENX/1N5AwEALXX/a3oDAgBrLQJ1egMBAEpJAlV7AwoASVUCensDCwBwLf9jfAMCAC1s/3B8AwMAcC3/Y30DAgAtdP9wfQMDAHBf/2d+AwIAZ3ACX34DAQBTRwIufwMAAEcu/1N/AwEAeUr/ZYADCAByeQJzgAMDAHl1Al+BAwQAdV//eYEDBQB5YQJfggMEAHJ5AmGCAwMAby//aYMDEAB5LgJpgwMNAHkuAmmEAxAALnUCc4QDBwB5LgJphQMQAG8v/2mFAxMAdGj/dYYDCABoIP90hgMJAHVzAmWHAwAAc2X/dYcDAQBUVQJTiAMCAFVT/1SIAwMAdHUCc4kDAgB1c/90iQMDAHF1AmmKAwIAZXECdYoDAQBtYQJziwMAAGgg/3SLAwkAaC0CcIwDDAAtcP9ojAMNAHM9/2yNAwoAbHMCPY0DCQA+IP89jgMKAD0+AiCOAwkAPT7/co8DCAByPQI+jwMHACA9/3KQAwgAPSD/IJADCQAgPQI+kQMIAD0+/yCRAwkAc3YCX5IDAAB2XwJzkgMBAHN3/3OTAwgAd2//c5MDCQBzd/9zlAMGAHZfAnCUAwEAc3f/c5UDCAB3b/9zlQMJACRVAlOWAwAAVVP/JJYDAQBfcP9tlwMCAG1fAnCXAwEAX2H/bZgDAgBtX/9zmAMBAF9z/22ZAwIAbV8Cc5kDAQBpdv9smgMIAHZlAl+aAwkAc2gCaZsDAABvX/9wmwMFAHNoAnCcAwAAaHD/c5wDAQBhX/9jnQMEAGhwAmOdAwEAYV//cJ4DBABocAJwngMBAHNf/3OfAwQAaHACc58DAQBrYQJfoAMEAHRr/3CgAwMAdjICL6EDAAAyL/92oQMBAHN5/2KiAwwAeXMCLqIDDQBzef9iowMSAHlzAi6jAxMATlQCUqQDAgBPTgJUpAMBAHhiAi2lAwIAYi3/eKUDAwB4cAItpgMCAHAt/3imAwMAeG8CeKcDAABlLf94pwMDAHhhAnCoAwAAcC3/cKgDAwAueAJvqQMEAG94/3ipAwEAeGECLaoDAgBhLf94qgMDAHhvAnirAwAAci3/eKsDAwB4bwJ4rAMAAG8t/3isAwMAeHMCLa0DAgBzLf94rQMDAHhjAi2uAwIAYy3/eK4DAwB4ZAItrwMCAGQt/3ivAwMAay4CY7ADCgBjawIusAMJAGsuAmOxAwoAL3f/bbEDDwBrLgJjsgMKAGNrAi6yAwkALXP/cLMDBABwLf9tswMDAHJ3AmO0AwAAd2MCb7QDAQB5Nv90tQMKADYg/3m1AwsAeSD/dLYDCgB0ef9ptgMJAHk2/3S3AwoANiD/ebcDCwBtMgJzuAMCADJz/224AwMAbTICc7kDAgAyc/9tuQMDAG0yAnO6AwIAMnP/bboDAwB5IP90uwMMAHR5/2m7AwsAeQn/dLwDCgB0eQIJvAMJAHJ3AmO9AwAAd2MCb70DAQB5IP90vgMMAHR5/2m+AwsALXP/cL8DBABwLf9tvwMDAHkg/3TAAwgAdHn/acADBwB5awJfwQMCAGtf/3nBAwMAeWsCX8IDAgBrX/95wgMDAHNxAnXDAwAAcXUCX8MDAQBzcQJwxAMAAHFwAl/EAwEAc3ECYcUDAABxYQJfxQMBAHNxAmPGAwAAcWP/c8YDAQBrX/9sxwMCAGxrAl/HAwEAdS3/cMgDAgBwdQItyAMBAE5UAknJAwIAVEkCRskDAwB3aQJ0ygMKACB3/2TKAwkAU1cCT8sDAgBXTwJSywMDAHN3/3PMAwIAICf/ZMwDBwBTVwJPzQMCAFdPAlLNAwMAc3f/c84DAgB3b/9zzgMDAFNXAk/PAwIAV08CUs8DAwBTVwJP0AMCAFdPAlLQAwMAV08CUtEDCABTVwJP0QMHAHdv/3PSAwgAc3f/c9IDBwBQYQJz0wMEACBQAmHTAwMARUECQdQDAABBQf9F1AMBAHNxAjDVAwAAcTD/c9UDAQAwY/9x1gMCAHEwAmPWAwEAeC0Cc9cDBgBxMAJj1wMJAHgtAnPYAwYAcTD/c9gDCQBzcQIw2QMAAHEw/3PZAwEAd2sCLtoDAgBrLv932gMDAHR0Ai3bAwAAdC3/dNsDAQBzawJf3AMAAGtfAnDcAwEAcmsCX90DAABrXwJs3QMBAHJrAl/eAwAAa18CcN4DAQByawJf3wMAAGtf/3LfAwEAd2gCc+ADAABoc/934AMBAHBpAl/hAwAAaV//cOEDAQBzZQJ04gMAAGlf/3TiAwMAcF//YuMDAgBicAJf4wMBAHNiAl/kAwAAYl8Cc+QDAQB1Yv9w5QMEAGJfAnDlAwEAPT0COuYDAAA9Ov895gMBAHktAmHnAwQALWH/eecDBQB5Lf9l6AMEAHNr/3ToAwEAdHYCbOkDAAB5Lf9s6QMDAEow/3nqAwIAV03/TuoDDwB2Mf8u6wMEADFf/3brAwUAOkECQewDAABBQf867AMBAElE/0vtAwIAS0kCRO0DAQBzX/9z7gMCAHNzAl/uAwEAL3f/be8DCgBrL/9v7wMRAHYxAl/wAwQAMV//dvADBQAta/9n8QMEAHkt/2XxAwcALXP/Z/IDBABnLQJz8gMDAFNLAjDzAwAASzD/U/MDAQBTSwIx9AMAAEsx/1P0AwEAU0sCMvUDAABLMv9T9QMBAFNLAjP2AwAASzP/U/YDAQBTSwI09wMAAEs0/1P3AwEAU0sCNfgDAABLNf9T+AMBAFNLAjb5AwAASzb/U/kDAQBTSwI3+gMAAEs3/1P6AwEAU0sCOPsDAABLOP9T+wMBAFNLAjn8AwAASzn/U/wDAQBTSwJh/QMAAEth/1P9AwEAU0sCYv4DAABLYv9T/gMBAFNLAmP/AwAAS2P/U/8DAQBTSwJkAAQAAEtk/1MABAEAU0sCZQEEAABLZf9TAQQBAFNLAmYCBAAAS2b/UwIEAQBBQwIwAwQAAEMw/0EDBAEAQUMCMQQEAABDMf9BBAQBAEFDAjIFBAAAQzL/QQUEAQBBQwIzBgQAAEMz/0EGBAEAQUMCNAcEAABDNP9BBwQBAEFDAjUIBAAAQzX/QQgEAQBBQwI2CQQAAEM2/0EJBAEAQUMCNwoEAABDN/9BCgQBAEFDAjgLBAAAQzj/QQsEAQBBQwI5DAQAAEM5/0EMBAEAQUMCYQ0EAABDYf9BDQQBAEFDAmIOBAAAQ2L/QQ4EAQBBQwJjDwQAAENj/0EPBAEAQUMCZBAEAABDZP9BEAQBAEFDAmURBAAAQ2X/QREEAQBBQwJmEgQAAENm/0ESBAEAdmUCXxMEAgBpdv9sEwQBACJBAkEUBAAAQUH/IhQEAQAnQQJBFQQAAEFB/ycVBAEAYEECQRYEAABBQf9gFgQBAD1BAkEXBAAAQUH/PRcEAQA6QQJBGAQAAEFB/zoYBAEAIEECQRkEAABBQQJBGQQBAD5BAkEaBAAAQUH/PhoEAQAKQQJBGwQAAEFBAkEbBAEAUEECUxwEBgBBUwJTHAQHAHF1Am8dBAAAdW//cR0EAQBRVQJPHgQAAFVPAlQeBAEAUEECUx8ECABBUwJTHwQJAEFTAlMgBAYAUEECUyAEBQBmdAJwIQQAACAt/3AhBAMAIGb/biIEBABmdAJwIgQFAFRQ/0YjBAYARlQCUCMEBQBubQJjJAQAAG1jAmwkBAEAd3ACYSUEAABfcAJhJQQDAGZ5/2kmBAYAeSD/ZiYEBwBJRAJFJwQAAE5UAkknBAMASWQCZSgEAAB5IP9mKAQHAHBf/2YpBAIAZnACXykEAQBCQgJGKgQAAEJGAkYqBAEAVVMCLSsEAgBCVQJTKwQBAGtlAnksBAIAbmv/dSwEAQB1YwJhLQQAAHRf/2EtBAMAd24CXy4EAgB0d/92LgQBAHZjAnAvBAAAY3D/di8EAQB2YwJpMAQAAGNp/3YwBAEAdmMCYTEEAABjYf92MQQBAHZjAnIyBAAAY3L/djIEAQBrX/9jMwQCAGNr/3YzBAEAcncCXzQEDAB3X/9yNAQNAFZJAlM1BAgALVYCSTUEBwB0LQJ2NgQGAC12Amk2BAcAVmn/LTcECAAtVgJpNwQHAHQtAnY4BAYALXYCaTgEBwBWRgIuOQQAAEYu/1Y5BAEAcGECLToEAABhLf9wOgQBAGFsAi07BAAAbC3/YTsEAQB3YQJrPAQAAGFr/3c8BAEAdjECXz0EBgAxX/92PQQHAFByAmk+BAAAS2UCeT4EBwBkSwJlPwQIAEtlAnk/BAkAZEsCZUAECABTaAJhQAQDAGNrAl9BBAAAa1//Y0EEAQBjcwJfQgQAAHNf/2NCBAEAd3ICa0MEAABzLf91QwQFAHdyAmtEBAAAdS3/ZUQEBQB3cgJrRQQAAGEt/2tFBAMAVjUCWEYECgAyVgI1RgQJAFY1AlhHBAoAMlYCNUcECQBvX/9tSAQEAG1vAl9IBAMAaS3/YUkEAgBhaQItSQQBAHhuAmRKBAAAX3D/ZEoEAwB4bgJkSwQAAGV2/2RLBAUAVk7/UUwEAgBRVgJOTAQBAHQxAi5NBAAAMS7/dE0EAQBZQwJNTgQAAENN/1lOBAEAWUMCTk8EAABDTv9ZTwQBAFlDAk9QBAAAQ0//WVAEAQBZQwJQUQQAAENQ/1lRBAEAeTACX1IEAAAwX/95UgQBAHkxAl9TBAAAMV//eVMEAQB5MgJfVAQAADJf/3lUBAEAeTMCX1UEAAAzX/95VQQBAHph/y5WBAYALnr/c1YEBQAxMAIwVwQAADAu/zBXBAMAMTACMFgEAAAxLv8wWAQDAHpwAmtZBAAAcGv/elkEAQAlMgIwWgQAADIw/yVaBAEAJTICMVsEAAAyMf8lWwQBACUyAjJcBAAAMjL/JVwEAQAlMgIzXQQAADIz/yVdBAEAJTICNF4EAAAyNP8lXgQBACUyAjVfBAAAMjX/JV8EAQAlMgI2YAQAADI2/yVgBAEAJTICN2EEAAAyN/8lYQQBACUyAjhiBAAAMjj/JWIEAQAlMgI5YwQAADI5/yVjBAEAJTICYWQEAAAyYf8lZAQBACUyAmJlBAAAMmL/JWUEAQAlMgJjZgQAADJj/yVmBAEAJTICZGcEAAAyZP8lZwQBACUyAmVoBAAAMmX/JWgEAQAlMgJmaQQAADJm/yVpBAEAJTICQWoEAAAyQf8lagQBACUyAkJrBAAAMkL/JWsEAQAlMgJDbAQAADJD/yVsBAEAJTICRG0EAAAyRP8lbQQBACUyAkVuBAAAMkX/JW4EAQAlMgJGbwQAADJG/yVvBAEAJTMCMHAEAAAzMP8lcAQBACUzAjFxBAAAMzH/JXEEAQAlMwIycgQAADMy/yVyBAEAJTMCM3MEAAAzM/8lcwQBACUzAjR0BAAAMzT/JXQEAQAlMwI1dQQAADM1/yV1BAEAJTMCNnYEAAAzNv8ldgQBACUzAjd3BAAAMzf/JXcEAQAlMwI4eAQAADM4/yV4BAEAJTMCOXkEAAAzOf8leQQBACUzAmF6BAAAM2H/JXoEAQAlMwJiewQAADNi/yV7BAEAJTMCY3wEAAAzY/8lfAQBACUzAmR9BAAAM2T/JX0EAQAlMwJlfgQAADNl/yV+BAEAJTMCZn8EAAAzZv8lfwQBACUzAkGABAAAM0H/JYAEAQAlMwJCgQQAADNC/yWBBAEAJTMCQ4IEAAAzQ/8lggQBACUzAkSDBAAAM0T/JYMEAQAlMwJFhAQAADNF/yWEBAEAJTMCRoUEAAAzRv8lhQQBACU0AjCGBAAANDD/JYYEAQAlNAIxhwQAADQx/yWHBAEAJTQCMogEAAA0Mv8liAQBACU0AjOJBAAANDP/JYkEAQAlNAI0igQAADQ0/yWKBAEAJTQCNYsEAAA0Nf8liwQBACU0AjaMBAAANDb/JYwEAQAlNAI3jQQAADQ3/yWNBAEAJTQCOI4EAAA0OP8ljgQBACU0AjmPBAAANDn/JY8EAQAlNAJhkAQAADRh/yWQBAEAJTQCYpEEAAA0Yv8lkQQBACU0AmOSBAAANGP/JZIEAQAlNAJkkwQAADRk/yWTBAEAJTQCZZQEAAA0Zf8llAQBACU0AmaVBAAANGb/JZUEAQAlNAJBlgQAADRB/yWWBAEAJTQCQpcEAAA0Qv8llwQBACU0AkOYBAAANEP/JZgEAQAlNAJEmQQAADRE/yWZBAEAJTQCRZoEAAA0Rf8lmgQBACU0AkabBAAANEb/JZsEAQAlNQIwnAQAADUw/yWcBAEAJTUCMZ0EAAA1Mf8lnQQBACU1AjKeBAAANTL/JZ4EAQAlNQIznwQAADUz/yWfBAEAJTUCNKAEAAA1NP8loAQBACU1AjWhBAAANTX/JaEEAQAlNQI2ogQAADU2/yWiBAEAJTUCN6MEAAA1N/8lowQBACU1AjikBAAANTj/JaQEAQAlNQI5pQQAADU5/yWlBAEAJTUCYaYEAAA1Yf8lpgQBACU1AmKnBAAANWL/JacEAQAlNQJjqAQAADVj/yWoBAEAJTUCZKkEAAA1ZP8lqQQBACU1AmWqBAAANWX/JaoEAQAlNQJmqwQAADVm/yWrBAEAJTUCQawEAAA1Qf8lrAQBACU1AkKtBAAANUL/Ja0EAQAlNQJDrgQAADVD/yWuBAEAJTUCRK8EAAA1RP8lrwQBACU1AkWwBAAANUX/JbAEAQAlNQJGsQQAADVG/yWxBAEAJTYCMLIEAAA2MP8lsgQBACU2AjGzBAAANjH/JbMEAQAlNgIytAQAADYy/yW0BAEAJTYCM7UEAAA2M/8ltQQBACU2AjS2BAAANjT/JbYEAQAlNgI1twQAADY1/yW3BAEAJTYCNrgEAAA2Nv8luAQBACU2Aje5BAAANjf/JbkEAQAlNgI4ugQAADY4/yW6BAEAJTYCObsEAAA2Of8luwQBACU2AmG8BAAANmH/JbwEAQAlNgJivQQAADZi/yW9BAEAJTYCY74EAAA2Y/8lvgQBACU2AmS/BAAANmT/Jb8EAQAlNgJlwAQAADZl/yXABAEAJTYCZsEEAAA2Zv8lwQQBACU2AkHCBAAANkH/JcIEAQAlNgJCwwQAADZC/yXDBAEAJTYCQ8QEAAA2Q/8lxAQBACU2AkTFBAAANkT/JcUEAQAlNgJFxgQAADZF/yXGBAEAJTYCRscEAAA2Rv8lxwQBACU3AjDIBAAANzD/JcgEAQAlNwIxyQQAADcx/yXJBAEAJTcCMsoEAAA3Mv8lygQBACU3AjPLBAAANzP/JcsEAQAlNwI0zAQAADc0/yXMBAEAJTcCNc0EAAA3Nf8lzQQBACU3AjbOBAAANzb/Jc4EAQAlNwI3zwQAADc3/yXPBAEAJTcCONAEAAA3OP8l0AQBACU3AjnRBAAANzn/JdEEAQAlNwJh0gQAADdh/yXSBAEAJTcCYtMEAAA3Yv8l0wQBACU3AmPUBAAAN2P/JdQEAQAlNwJk1QQAADdk/yXVBAEAJTcCZdYEAAA3Zf8l1gQBACU3AmbXBAAAN2b/JdcEAQAlNwJB2AQAADdB/yXYBAEAJTcCQtkEAAA3Qv8l2QQBACU3AkPaBAAAN0P/JdoEAQAlNwJE2wQAADdE/yXbBAEAJTcCRdwEAAA3Rf8l3AQBACU3AkbdBAAAN0b/Jd0EAQAldQIw3gQAAHUwAjDeBAEAXHUCMN8EAAAwMv8w3wQDAFx4AjLgBAAAeDL/XOAEAQBcdQIw4QQAADAz/zDhBAMAXHgCM+IEAAB4M/9c4gQBAFx1AjDjBAAAMDT/MOMEAwBceAI05AQAAHg0/1zkBAEAXHUCMOUEAAAwNf8w5QQDAFx4AjXmBAAAeDX/XOYEAQBcdQIw5wQAADA2/zDnBAMAXHgCNugEAAB4Nv9c6AQBAFx1AjDpBAAAMDf/MOkEAwBceAI36gQAAHg3/1zqBAEAXHUCe+sEAAB1e/9c6wQBAFxVAjDsBAAAVTACMOwEAQA6XAIv7QQAAFwv/zrtBAEAJiMCeO4EAAAjeP8m7gQBACYjAljvBAAAI1j/Ju8EAQAmIwIw8AQAACMw/ybwBAEAJiMCMfEEAAAjMf8m8QQBACYjAjPyBAAAIzP/JvIEAQAmIwI08wQAACM0/ybzBAEAJiMCNfQEAAAjNf8m9AQBACYjAjb1BAAAIzb/JvUEAQAmIwI39gQAACM3/yb2BAEAJiMCOPcEAAAjOP8m9wQBACYjAjn4BAAAIzn/JvgEAQBxdQJh+QQCAGVx/yb5BAEAJnMCb/oEAABsO/9v+gQDACZwAmz7BAAAcGz/JvsEAQAmYwJv/AQAAG47/2/8BAUAJnMCZf0EAABtaQI7/QQDACZjAm/+BAAAY2//Jv4EAQAmbAJv/wQAAHdiAmH/BAMAJnACZQAFAABvZAI7AAUFACZjAm8BBQAAYTv/bQEFBQAmbgJ1AgUAAG07/3UCBQMAJmQCbwMFAABkb/8mAwUBACZwAmUEBQAAcGX/JgQFAQAmcQJ1BQUAAHF1/yYFBQEAJmUCeAYFAABleP8mBgUBACZhAnMHBQAAdDv/cwcFAwAmYgJzCAUAAGJz/yYIBQEAJmwCYwkFAAB1YgI7CQUDACZyAmMKBQAAdWICOwoFAwAmbAJzCwUAAHFiAjsLBQMAc3ECYgwFAgBxYgI7DAUDACZsAnANBQAAbHD/Jg0FAQAmcgJwDgUAAHJw/yYOBQEAJlQCYQ8FAABUYf8mDwUBACZOAmUQBQAAd0wCaRAFAwA9MwJEEQUAADNE/z0RBQEAMHgCMhIFAAB4Mv8wEgUBADB4AjMTBQAAeDP/MBMFAQAweAI0FAUAAHg0/zAUBQEAMHgCNRUFAAB4Nf8wFQUBADB4AjYWBQAAeDb/MBYFAQAweAI3FwUAAHg3/zAXBQEAIiwCIBgFAAAiLf8gGAUDACIt/ywZBQIALCICLRkFAQAnLAIgGgUAACct/yAaBQMAJy3/LBsFAgAsJwItGwUBAFsiAi0cBQAAIi3/WxwFAQBbJwItHQUAACct/1sdBQEALSACLR4FAAAgLQItHgUBACItAi0fBQIAICICLR8FAQAnLQItIAUCACAnAi0gBQEALXD/ICEFAgAgLf8tIQUBAC1Q/yAiBQIAIC0CUCIFAQAtYf8gIwUCACAt/y0jBQEALXX/ICQFAgAgLf8tJAUBAC13/yAlBQIAIC3/LSUFAQAiLQJwJgUCAC1w/yImBQMAIi0CdScFAgAtdf8iJwUDAHBhAnMoBQAgUGECcygFACBwQQJzKAUAIFBBAnMoBQAgYXP/cCgFASBBc/9wKAUBIGFT/3AoBQEgQVP/cCgFASBwdwJkKQUAIFB3AmQpBQAgcFcCZCkFACBQVwJkKQUAIHdk/3ApBQEgV2T/cCkFASB3RP9wKQUBIFdE/3ApBQEgY3ICZSoFAiBDcgJlKgUCIGNSAmUqBQIgQ1ICZSoFAiBlY/9zKgUBIEVj/3MqBQEgZUP/cyoFASBFQ/9zKgUBIGtl/28rBQIgS2X/bysFAiBrRf9vKwUCIEtF/28rBQIgb2v/dCsFASBPa/90KwUBIG9L/3QrBQEgT0v/dCsFASBrZQJ5LAUAIEtlAnksBQAga0UCeSwFACBLRQJ5LAUAIGV5/2ssBQEgRXn/aywFASBlWf9rLAUBIEVZ/2ssBQEgdGj/dS0FAiBUaP91LQUCIHRI/3UtBQIgVEj/dS0FAiB1dAJoLQUBIFV0AmgtBQEgdVQCaC0FASBVVAJoLQUBIGNyAmUuBQAgQ3ICZS4FACBjUgJlLgUAIENSAmUuBQAgcmUCZC4FASBSZQJkLgUBIHJFAmQuBQEgUkUCZC4FASBiZQJhLwUAIEJlAmEvBQAgYkUCYS8FACBCRQJhLwUAIGVh/2IvBQEgRWH/Yi8FASBlQf9iLwUBIEVB/2IvBQEgIGICeTAFCiAgQgJ5MAUKIGJ5/yAwBQsAQnn/IDAFCwBiWf8gMAULAEJZ/yAwBQsAcHMCazEFACBQcwJrMQUAIHBTAmsxBQAgUFMCazEFACBza/9wMQUBIFNr/3AxBQEgc0v/cDEFASBTS/9wMQUBIHBzAncyBQAgUHMCdzIFACBwUwJ3MgUAIFBTAncyBQAgc3f/cDIFASBTd/9wMgUBIHNX/3AyBQEgU1f/cDIFASB3YQJjMwUAIFdhAmMzBQAgd0ECYzMFACBXQQJjMwUAIHdvAm8zBQUgV28CbzMFBSB3TwJvMwUFIFdPAm8zBQUgd28CcjQFBCBXbwJyNAUEIHdPAnI0BQQgV08CcjQFBCBudwJvNAUDIE53Am80BQMgblcCbzQFAyBOVwJvNAUDIGNvAm41BQAgQ28CbjUFACBjTwJuNQUAIENPAm41BQAgYXP/cjUFBSBBc/9yNQUFIGFT/3I1BQUgQVP/cjUFBSBuaAJhNgUCIE5oAmE2BQIgbkgCYTYFAiBOSAJhNgUCIGhh/242BQMgSGH/bjYFAyBoQf9uNgUDIEhB/242BQMgbWQCcDcFACBNZAJwNwUAIG1EAnA3BQAgTUQCcDcFACBkcP9tNwUBIERw/203BQEgZFD/bTcFASBEUP9tNwUBIGhhAnM4BQAgSGECczgFACBoQQJzOAUAIEhBAnM4BQAgYXP/aDgFASBBc/9oOAUBIGFT/2g4BQEgQVP/aDgFASBwYQJyOQUAIFBhAnI5BQAgcEECcjkFACBQQQJyOQUAIG9sAmE5BQMgT2wCYTkFAyBvTAJhOQUDIE9MAmE5BQMgaGUCczoFACBIZQJzOgUAIGhFAnM6BQAgSEUCczoFACBsb/9zOgUDIExv/3M6BQMgbE//czoFAyBMT/9zOgUDIHJk/287BQYgUmT/bzsFBiByRP9vOwUGIFJE/287BQYgb3P/bDsFASBPc/9sOwUBIG9T/2w7BQEgT1P/bDsFASBsYQJzPAUCIExhAnM8BQIgbEECczwFAiBMQQJzPAUCIGFs/3M8BQEgQWz/czwFASBhTP9zPAUBIEFM/3M8BQEgem//cz0FBCBab/9zPQUEIHpP/3M9BQQgWk//cz0FBCBzev9sPQUDIFN6/2w9BQMgc1r/bD0FAyBTWv9sPQUDIHNr/2c+BQYgU2v/Zz4FBiBzS/9nPgUGIFNL/2c+BQYga28CZD4FByBLbwJkPgUHIGtPAmQ+BQcgS08CZD4FByBwdwI9PwUAAFB3Aj0/BQAAcFcCPT8FAABQVwI9PwUAAHc9/3A/BQEgVz3/cD8FASBwdwI6QAUAAFB3AjpABQAAcFcCOkAFAABQVwI6QAUAAHc6/3BABQEgVzr/cEAFASBwdwIiQQUAAFB3AiJBBQAAcFcCIkEFAABQVwIiQQUAAHci/3BBBQEgVyL/cEEFASBwdwInQgUAAFB3AidCBQAAcFcCJ0IFAABQVwInQgUAAHcn/3BCBQEgVyf/cEIFASBwdwIgQwUAAFB3AiBDBQAAcFcCIEMFAABQVwIgQwUAAHcg/3BDBQEgVyD/cEMFASBuKP9pRAUEIE4o/2lEBQQgb2f/bEQFASBPZ/9sRAUBIG9H/2xEBQEgT0f/bEQFASB0KP9jRQUGIFQo/2NFBQYgY3QCKEUFBQBDdAIoRQUFAGNUAihFBQUAQ1QCKEUFBQBjbAJpRgUAIENsAmlGBQAgY0wCaUYFACBDTAJpRgUAIHQo/25GBQUgVCj/bkYFBSBwKP90RwUCIFAo/3RHBQIgdHACKEcFAQBUcAIoRwUBAHRQAihHBQEAVFACKEcFAQBfbwJwSAUEIF9PAnBIBQQgcF//YUgFAyBQX/9hSAUDIGMo/2lJBRAgQyj/aUkFECAuYv9zSQULIC5C/3NJBQsgX2ICaUoFBiBfQgJpSgUGIGJp/19KBQcAQmn/X0oFBwBiSf9fSgUHAEJJ/19KBQcAX2L/cEsFBCBfQv9wSwUEIHBfAmJLBQMgUF8CYksFAyAoJ/9kTAUEICdj/yhMBQUAJ0P/KEwFBQAoIv9kTQUEICJj/yhNBQUAIkP/KE0FBQBwdwJfTgUAAFB3Al9OBQAAcFcCX04FAABQVwJfTgUAAHdf/3BOBQEgV1//cE4FASAuZ/9yTwUKIC5H/3JPBQogci4CZ08FCSBSLgJnTwUJIC5mAm9QBQAgLkYCb1AFACBmb/8uUAUBAEZv/y5QBQEAZk//LlAFAQBGT/8uUAUBAHNx/3lRBQIgU3H/eVEFAiBzUf95UQUCIFNR/3lRBQIgcWz/c1EFAyBRbP9zUQUDIHFM/3NRBQMgUUz/c1EFAyBvKP9kUgUCIE8o/2RSBQIgZG8CKFIFAQBEbwIoUgUBAGRPAihSBQEARE8CKFIFAQB3aQJmUwUAIFdpAmZTBQAgd0kCZlMFACBXSQJmUwUAIG4o/2lTBQkgTij/aVMFCSB3aQJmVAUAIFdpAmZUBQAgd0kCZlQFACBXSQJmVAUAIGku/2ZUBQMgSS7/ZlQFAyBqdwJ0VQUAIEp3AnRVBQAgalcCdFUFACBKVwJ0VQUAIHd0/2pVBQEgV3T/alUFASB3VP9qVQUBIFdU/2pVBQEgancCdFYFACBKdwJ0VgUAIGpXAnRWBQAgSlcCdFYFACB3dP9qVgUBIFd0/2pWBQEgd1T/alYFASBXVP9qVgUBIHdp/25XBQQgV2n/blcFBCB3Sf9uVwUEIFdJ/25XBQQgbnf/Z1cFAyBOd/9nVwUDIG5X/2dXBQMgTlf/Z1cFAyAoWwJdWAUMAFtd/yhYBQ0AaG0CYVkFACBIbQJhWQUAIGhNAmFZBQAgSE0CYVkFACBtYf9oWQUBIE1h/2hZBQEgbUH/aFkFASBNQf9oWQUBIChi/3RaBQYgKEL/dFoFBiB0KAJiWgUFIFQoAmJaBQUgKCf/dFsFBiB0KAInWwUFAFQoAidbBQUAKCL/dFwFBiB0KAIiXAUFAFQoAiJcBQUAdyj/ZV0FBiBXKP9lXQUGIGV3AihdBQUARXcCKF0FBQBlVwIoXQUFAEVXAihdBQUAd2MCaV4FBiBXYwJpXgUGIHdDAmleBQYgV0MCaV4FBiBldwJjXgUFIEV3AmNeBQUgZVcCY14FBSBFVwJjXgUFIHlw/3JfBQggWXD/cl8FCCB5UP9yXwUIIFlQ/3JfBQggcnkCcF8FByBSeQJwXwUHIHJZAnBfBQcgUlkCcF8FByB5cP9yYAUIIFlw/3JgBQggeVD/cmAFCCBZUP9yYAUIIC5k/3NgBQMgLkT/c2AFAyBpdgIoYQUGAEl2AihhBQYAaVYCKGEFBgBJVgIoYQUGAHYo/2lhBQcgVij/aWEFByBsX/9zYgUGIExf/3NiBQYgX2X/bGIFByBfRf9sYgUHIGxfAmRjBQYgTF8CZGMFBiBfZP9sYwUHIF9E/2xjBQcgb2sCaWQFAiBPawJpZAUCIG9LAmlkBQIgT0sCaWQFAiBraf9vZAUDIEtp/29kBQMga0n/b2QFAyBLSf9vZAUDIHlw/3JlBQIgWXD/cmUFAiB5UP9yZQUCIFlQ/3JlBQIgcij/dGUFBSBSKP90ZQUFIHkoAilmBQoAWSgCKWYFCgAoKf95ZgULIC1z/29nBQIgLVP/b2cFAiBvLQJzZwUBIE8tAnNnBQEgAAAAAASAAQAEAAAABIAEAAgAAAAQgAAAGAAAAASABwAcAAAAC4AAACcAAAAHgAAALgAAAAuAAAA5AAAAC4AAAEQAAAADgAoARwAAAAQAAABLAAAABYANAFAAAAAGgBAAVgAAAASAEwBaAAAABIAWAF4AAAAEgBkAYgAAAAmAAABrAAAAEIAAAHsAAAAdgAAAmAAAAA2AAAClAAAAD4AAALQAAAANgAAAwQAAAAqAAADLAAAABAAAAM8AAAADAAAA0gAAAAQAAADWAAAABAAAANoAAAAEAAAA3gAAAAcAAADlAAAABAAAAOkAAAAIAAAA8QAAAAcAAAD4AAAADIAAAAQBAAAMgAAAEAEAAAuAAAAbAQAADYAAACgBAAALgAAAMwEAABGAAABEAQAAC4AAAE8BAAALgAAAWgEAAAyAAABmAQAABIAcAGoBAAAKgAAAdAEAAAWAHwB5AQAABIAiAH0BAAAEgCUAgQEAAAUAAACGAQAABQAAAIsBAAAEgCgAjwEAAASAKwCTAQAABIAuAJcBAAAEgDEAmwEAABEAAACsAQAAEQAAAL0BAAAPAAAAzAEAAA8AAADbAQAADgAAAOkBAAAKAAAA8wEAAAoAAAD9AQAABIA0AAECAAAQgAAAEQIAAASANwAVAgAABIA6ABkCAAAEgD0AHQIAAASAQAAhAgAABIBDACUCAAAEgEYAKQIAAASASQAtAgAABIBMADECAAAEgE8ANQIAAAOAUgA4AgAADIAAAEQCAAAMgAAAUAIAAAyAAABcAgAAAwAAAF8CAAADAAAAYgIAAAMAAABlAgAAAwAAAGgCAAADAAAAawIAAAMAAABuAgAAAwAAAHECAAADAAAAdAIAAAMAAAB3AgAAAwAAAHoCAAAEAAAAfgIAAAQAAACCAgAABIBVAIYCAAAGgFgAjAIAAAYAAACSAgAABgAAAJgCAAAGAAAAngIAAAsAAACpAgAAEAAAALkCAAAEAFsAvQIAAA0AAADKAgAADAAAANYCAAAMAAAA4gIAAAoAAADsAgAABwAAAPMCAAAHAAAA+gIAAAgAAAACAwAACAAAAAoDAAASAAAAHAMAAAQAAAAgAwAABAAAACQDAAAEAAAAKAMAAAQAAAAsAwAABAAAADADAAAEAAAANAMAAAQAAAA4AwAABAAAADwDAAAEAAAAQAMAAAQAAABEAwAABAAAAEgDAAAEAAAATAMAABAAAABcAwAAGQAAAHUDAAAGgF4AewMAAAaAYQCBAwAABIBkAIUDAAAEgGcAiQMAAASAagCNAwAABIBtAJEDAAADAAAAlAMAAAMAAACXAwAAAwAAAJoDAAAHAAAAoQMAAAcAAACoAwAABwAAAK8DAAADAAAAsgMAAAMAAAC1AwAABwAAALwDAAAHAAAAwwMAAAcAAADKAwAACQAAANMDAAAKAAAA3QMAAAoAAADnAwAADoAAAPUDAAAJgAAA/gMAAAmAAAAHBAAAAwBwAAoEAAAIgAAAEgQAAAmAAAAbBAAABYBzACAEAAAFgHYAJQQAAAWAeQAqBAAABYB8AC8EAAAFgH8ANAQAAAWAggA5BAAABoCFAD8EAAAFgIgARAQAAAWAiwBJBAAAB4AAAFAEAAAHgAAAVwQAAASAjgBbBAAAA4CRAF4EAAAIgAAAZgQAAAeAAABtBAAAB4AAAHQEAAADgJ4AdwQAAAMAoQB6BAAACIAAAIIEAAAEgKQAhgQAAAOApwCJBAAADoAAAJcEAAAOgAAApQQAAA2AAACyBAAACYAAALsEAAAGgLAAwQQAAAmAAADKBAAACYAAANMEAAAIgAAA2wQAAAaAtQDhBAAADoAAAO8EAAAJgAAA+AQAAAiAAAAABQAABYC6AAUFAAAJgAAADgUAAAmAAAAXBQAABoC/AB0FAAAFgMQAIgUAAAaAyQAoBQAABoDOAC4FAAAKgAAAOAUAAAmAAABBBQAACoAAAEsFAAAKgAAAVQUAAAWA0wBaBQAACIAAAGIFAAAJgAAAawUAAAuAAAB2BQAADIAAAIIFAAAGgAAAiAUAAAmAAACRBQAADgAAAJ8FAAANAAAArAUAAA+AAAC7BQAAFYAAANAFAAAXgAAA5wUAABWAAAD8BQAADYAAAAkGAAATgAAAHAYAAAmAAAAlBgAACIAAAC0GAAAIgAAANQYAAAyAAABBBgAADYAAAE4GAAAMgAAAWgYAAAqAAABkBgAAC4AAAG8GAAAJgAAAeAYAAAiAAACABgAABIDYAIQGAAAFgNsAiQYAAAWA3gCOBgAABIDhAJIGAAAFgOQAlwYAAASA5wCbBgAABoDqAKEGAAADgO0ApAYAAA6AAACyBgAADAAAAL4GAAAMAAAAygYAAA2AAADXBgAADIAAAOMGAAANgAAA8AYAAAqAAAD6BgAAE4AAAA0HAAANgAAAGgcAAAiAAAAiBwAACIAAACoHAAAIgAAAMgcAAA6AAABABwAADIAAAEwHAAAIgAAAVAcAAAuAAABfBwAAC4AAAGoHAAAIgAAAcgcAAAuAAAB9BwAAC4AAAIgHAAALgAAAkwcAAAuAAACeBwAADIAAAKoHAAAKgAAAtAcAAAeAAAC7BwAAB4AAAMIHAAAKgAAAzAcAAAeAAADTBwAAB4AAANoHAAAIgAAA4gcAAAWAAADnBwAACYAAAPAHAAAKgAAA+gcAAA0AAAAHCAAADgAAABUIAAALAAAAIAgAAA8AAAAvCAAADgAAAD0IAAAOAAAASwgAAA4AAABZCAAADIAAAGUIAAAIgAAAbQgAAAiAAAB1CAAACYAAAH4IAAAJgAAAhwgAAAeAAACOCAAACYAAAJcIAAAQgAAApwgAAASA8ACrCAAAA0DzAK4IAAAIAAAAtggAAAgAAAC+CAAABAAAAMIIAAAEAAAAxggAAAQAAADKCAAACQAAANMIAAAFAAAA2AgAAAUAAADdCAAABoD4AOMIAAAHAAAA6ggAAAcAAADxCAAACAAAAPkIAAAIAAAAAQkAAAgAAAAJCQAACAAAABEJAAAEgPsAFQkAAAOA/gAYCQAABQABAR0JAAAJAAAAJgkAAASABgEqCQAABoAJATAJAAAKgAAAOgkAAAqAAABECQAAC4AAAE8JAAAMgAAAWwkAAAqAAABlCQAAC4AAAHAJAAAIgAAAeAkAAA2AAACFCQAABoAOAYsJAAAIgAAAkwkAAAqAAACdCQAADYAAAKoJAAAMgAAAtgkAAAyAAADCCQAACoAAAMwJAAAJgAAA1QkAAAuAAADgCQAACoAAAOoJAAAHgAAA8QkAAAuAAAD8CQAAB4AAAAMKAAAFgBMBCAoAAAmAAAARCgAABYAYARYKAAAFgB0BGwoAAASAIgEfCgAACIAAACcKAAAFgCcBLAoAAA+AAAA7CgAADoAAAEkKAAAPgAAAWAoAABSAAABsCgAAC4AAAHcKAAAIgAAAfwoAAByAAACbCgAADIAAAKcKAAAKgAAAsQoAAAiAAAC5CgAADAAAAMUKAAAIAAAAzQoAAAcAAADUCgAABgAsAdoKAAAGADcB4AoAAAwAAADsCgAAA4BCAe8KAAAEgEUB8woAAAiAAAD7CgAAA4BIAf4KAAAGgEsBBAsAAASATgEICwAABIBRAQwLAAAEgFQBEAsAAASAVwEUCwAAC4AAAB8LAAALgAAAKgsAAAuAAAA1CwAADgAAAEMLAAAOAAAAUQsAAA8AAABgCwAABgBeAWYLAAAHAAAAbQsAAAgAAAB1CwAADwAAAIQLAAAOAAAAkgsAAA8AAAChCwAAGgAAALsLAAAEgGEBvwsAAAmAAADICwAABIBkAcwLAAAHgAAA0wsAAAeAAADaCwAAB4AAAOELAAADgGcB5AsAAAOAagHnCwAAA4BtAeoLAAADgHAB7QsAAAOAcwHwCwAAA4B2AfMLAAADgHkB9gsAAAOAfAH5CwAAA4B/AfwLAAADgIIB/wsAAAOAhQECDAAAA4CIAQUMAAADgIsBCAwAAAOAjgELDAAAA4CRAQ4MAAADgJQBEQwAAAOAlwEUDAAAA4CaARcMAAADgJ0BGgwAAAOAoAEdDAAAA4CjASAMAAADgKYBIwwAAAOAqQEmDAAAA4CsASkMAAADgK8BLAwAAAOAsgEvDAAAA4C1ATIMAAADgLgBNQwAAAOAuwE4DAAAA4C+ATsMAAADgMEBPgwAAAOAxAFBDAAAA4DHAUQMAAADgMoBRwwAAAOAzQFKDAAAA4DQAU0MAAADgNMBUAwAAAOA1gFTDAAAA4DZAVYMAAADgNwBWQwAAAOA3wFcDAAAA4DiAV8MAAADgOUBYgwAAAOA6AFlDAAAA4DrAWgMAAADgO4BawwAAAOA8QFuDAAAA4D0AXEMAAADgPcBdAwAAAOA+gF3DAAAA4D9AXoMAAADgAACfQwAAAOAAwKADAAAA4AGAoMMAAADgAkChgwAAAOADAKJDAAAA4APAowMAAADgBICjwwAAAOAFQKSDAAAA4AYApUMAAADgBsCmAwAAAOAHgKbDAAAA4AhAp4MAAADgCQCoQwAAAOAJwKkDAAAA4AqAqcMAAADgC0CqgwAAAOAMAKtDAAAA4AzArAMAAADgDYCswwAAAOAOQK2DAAAA4A8ArkMAAADgD8CvAwAAAOAQgK/DAAAA4BFAsIMAAADgEgCxQwAAAOASwLIDAAAA4BOAssMAAADgFECzgwAAAOAVALRDAAAA4BXAtQMAAADgFoC1wwAAAOAXQLaDAAAA4BgAt0MAAADgGMC4AwAAAOAZgLjDAAAA4BpAuYMAAADgGwC6QwAAAOAbwLsDAAAA4ByAu8MAAAQAAAA/wwAABMAAAASDQAACYAAABsNAAAJgAAAJA0AAAmAAAAtDQAACYAAADYNAAAGAHUCPA0AAAYAgAJCDQAADwAAAFENAAAGgIkCVw0AAAaAjAJdDQAABoCRAmMNAAAGgJQCaQ0AAAiAAABxDQAACYAAAHoNAAAIgAAAgg0AAAOAlwKFDQAABQAAAIoNAAAGAAAAkA0AAAYAAACWDQAACgAAAKANAAAGAAAApg0AAAYAAACsDQAABgAAALINAAAJgAAAuw0AABMAAADODQAADIAAANoNAAAMgAAA5g0AAAeAAADtDQAABYCeAvINAAAFgKcC9w0AAAWAsAL8DQAABIC5AgAOAAAEgLwCBA4AAASAvwIIDgAABIDEAgwOAAAFAAAAEQ4AAAOAyQIUDgAABYDMAhkOAAAFgM8CHg4AAAOA0gIhDgAAA4DVAiQOAAADgNgCJw4AAAWA2wIsDgAABYDeAjEOAAAGgOECNw4AAAaA5AI9DgAABYDnAkIOAAAGgOoCSA4AAAWA7QJNDgAAGIAAAGUOAAAHAAAAbA4AAAOA8AJvDgAAA4DzAnIOAAAJgAAAew4AAAmAAACEDgAABoD2AooOAAANgAAAlw4AAAyAAACjDgAAB4AAAKoOAAAIgAAAsg4AAAqAAAC8DgAABID5AsAOAAAFgPwCxQ4AAAWA/wLKDgAABIACA84OAAAGgAUD1A4AAASACAPYDgAABIALA9wOAAAEgA4D4A4AAASAEQPkDgAABIAUA+gOAAALgAAA8w4AAASAFwP3DgAABIAaA/sOAAAEgCED/w4AADKAAAAxDwAABoAkAzcPAAAGgCcDPQ8AAAWAKgNCDwAACIAAAEoPAAAHgAAAUQ8AAAeAAABYDwAABYAtA10PAAAFgDADYg8AAAaAMwNoDwAABoA6A24PAAAJgAAAdw8AAAaAPQN9DwAABoBEA4MPAAAFgEcDiA8AAAaASgOODwAAEAAAAJ4PAAAEgE0Dog8AAAmAAACrDwAAB4AAALIPAAAFgFADtw8AAASAUwO7DwAADQAAAMgPAAANAAAA1Q8AAA8AAADkDwAADwAAAPMPAAAEgFYD9w8AABsAAAASEAAADYAAAB8QAAAMgAAAKxAAAB+AAABKEAAABYBZA08QAAAEgFwDUxAAAAiAAABbEAAABIBfA18QAAAEgGIDYxAAAASAZQNnEAAABIBoA2sQAAAEgGsDbxAAAASAbgNzEAAACQAAAHwQAAAFgHEDgRAAAAYAdAOHEAAABwAAAI4QAAAGgHcDlBAAAAaAggOaEAAABoCNA6AQAAADgJgDoxAAAAiAAACrEAAAA4CbA64QAAAEgJ4DshAAAAmAAAC7EAAACYAAAMQQAAAJgAAAzRAAAAmAAADWEAAABIChA9oQAAAEgKQD3hAAAAmAAADnEAAAIIAAAAcRAAAFgKcDDBEAAAOAqgMPEQAABICtAxMRAAADALADFhEAAAMAuwMZEQAAAwDGAxwRAAADAM8DHxEAAAMA2gMiEQAAAwDlAyURAAALgAAAMBEAAAmAAAA5EQAABYDuAz4RAAAGgPMDRBEAAAuAAABPEQAADIAAAFsRAAAUgAAAbxEAABCAAAB/EQAABoD4A4URAAAGgP8DixEAAAiAAACTEQAACIAAAJsRAAAEgAYEnxEAAASACQSjEQAABIAQBKcRAAAEgBcEqxEAAASAHgSvEQAACIAAALcRAAAKgAAAwREAAASAIQTFEQAACYAAAM4RAAAJgAAA1xEAAAOAJATaEQAACIAAAOIRAAAIgAAA6hEAAAiAAADyEQAADIAAAP4RAAAMgAAAChIAAAyAAAAWEgAAC4AAACESAAAIAAAAKRIAAAgAAAAxEgAACgAAADsSAAAKAAAARRIAAA0AAABSEgAADQAAAF8SAAAGACcEZRIAAAYAKgRrEgAADQAAAHgSAAANAAAAhRIAAAoAAACPEgAACAAAAJcSAAAHAAAAnhIAAAYAAACkEgAACgAAAK4SAAAIAAAAthIAAAkAAAC/EgAACYAAAMgSAAAGgAAAzhIAAAmAAADXEgAAB4AAAN4SAAAKgAAA6BIAAA8AAAD3EgAADwAAAAYTAAAQAAAAFhMAAAoAAAAgEwAACQAAACkTAAAQAAAAORMAAAMAAAA8EwAABYAtBEETAAAEgDAERRMAAAeAAABMEwAABoAzBFITAAAGgDYEWBMAAAaAOQReEwAABwAAAGUTAAAEAAAAaRMAAAOAPARsEwAAE4AAAH8TAAAYgAAAlxMAAASAPwSbEwAABIBCBJ8TAAAEgEUEoxMAAASASASnEwAABIBLBKsTAAAEgE4ErxMAAASAUQSzEwAABIBUBLcTAAAEgFcEuxMAAASAWgS/EwAABIBdBMMTAAAEgGAExxMAAASAYwTLEwAABIBmBM8TAAAEgGkE0xMAAASAbATXEwAABIBvBNsTAAAEgHIE3xMAAASAdQTjEwAABIB4BOcTAAAEgHsE6xMAAASAfgTvEwAABICBBPMTAAAEgIQE9xMAAASAhwT7EwAADoAAAAkUAAAFgIoEDhQAAAWAjQQTFAAAC4AAAB4UAAAOgAAALBQAAAuAAAA3FAAAB4AAAD4UAAAIgAAARhQAAAqAAABQFAAACoAAAFoUAAAeAAAAeBQAABsAAACTFAAAHgAAALEUAAADgJAEtBQAAAOAlQS3FAAAA4CaBLoUAAADgJ8EvRQAAAOApATAFAAAA4CpBMMUAAAFgK4EyBQAAASAsQTMFAAABIC0BNAUAAAEgLcE1BQAAASAugTYFAAABIC9BNwUAAAIAAAA5BQAAAsAAADvFAAABgDABPUUAAAJAAAA/hQAAAYAxwQEFQAACQAAAA0VAAAMAAAAGRUAAAwAAAAlFQAADgAAADMVAAARAAAARBUAABcAAABbFQAAFwAAAHIVAAAXAAAAiRUAAAsAAACUFQAACQAAAJ0VAAAGAAAAoxUAAAsAAACuFQAAEwAAAMEVAAAQAAAA0RUAAA4AAADfFQAABYDOBOQVAAAFgNEE6RUAAAWA1ATuFQAABYDXBPMVAAAFgNoE+BUAAAWA3QT9FQAABYDgBAIWAAAEAAAABhYAAAeAAAANFgAAB4AAABQWAAAFAAAAGRYAAAOA4wQcFgAAB4AAACMWAAAEgOYEJxYAAASA6wQrFgAABIDuBC8WAAAMAAAAOxYAABCAAABLFgAAA4DxBE4WAAARAAAAXxYAAA4AAABtFgAABoD0BHMWAAAHgAAAehYAAASA9wR+FgAAB4AAAIUWAAADgPoEiBYAAAqAAACSFgAACoAAAJwWAAAJgAAApRYAAAyAAACxFgAADIAAAL0WAAAIAAAAxRYAAAiAAADNFgAAC4AAANgWAAAJgAAA4RYAAAmAAADqFgAAB4AAAPEWAAATAAAABBcAAAQAAQUIFwAABAAYBQwXAAAEAC8FEBcAAAQASAUUFwAAFgAAACoXAAAKAAAANBcAAA6AAABCFwAADoAAAFAXAAAOgAAAXhcAABCAAABuFwAAEIAAAH4XAAAIgAAAhhcAAAiAAACOFwAABABhBZIXAAAEAGwFlhcAAAQAdwWaFwAABACCBZ4XAAADAI0FoRcAAAMAlgWkFwAAAwCfBacXAAAGAKgFrRcAAAMArwWwFwAAGIAAAMgXAAAIgAAA0BcAAAiAAADYFwAABYC2Bd0XAAATgAAA8BcAABCAAAAAGAAABYC5BQUYAAAGgLwFCxgAAAoAAAAVGAAABYDBBRoYAAAFgMgFHxgAAAgAAAAnGAAABgAAAC0YAAAMAAAAORgAAA4AAABHGAAACwAAAFIYAAAHAAAAWRgAAAYAAABfGAAADgAAAG0YAAALAAAAeBgAAAoAAACCGAAACQAAAIsYAAADAAAAjhgAAAYAAACUGAAACAAAAJwYAAASgAAArhgAABOAAADBGAAAD4AAANAYAAALgAAA2xgAAA2AAADoGAAACoAAAPIYAAAKgAAA/BgAAAqAAAAGGQAACYAAAA8ZAAAEgMsFExkAAASAzgUXGQAABIDRBRsZAAAEgNQFHxkAAASA1wUjGQAABIDaBScZAAAFgN0FLBkAAAWA4AUxGQAAFoAAAEcZAAAWgAAAXRkAAASA4wVhGQAABIDmBWUZAAALAAAAcBkAABMAAACDGQAADwAAAJIZAAAGAAAAmBkAAAYAAACeGQAAGgAAALgZAAAJAAAAwRkAACgAAADpGQAAFQAAAP4ZAAAqAAAAKBoAAA0AAAA1GgAADoAAAEMaAAAOgAAAURoAAAaA6QVXGgAABoDwBV0aAAAGgPcFYxoAAAaA/gVpGgAABoAFBm8aAAAGgAwGdRoAAAaAEwZ7GgAABoAaBoEaAAAEgB0GhRoAAA8AAACUGgAAFIAAAKgaAAAbgAAAwxoAAAeAAADKGgAACIAAANIaAAAJgAAA2xoAAAmAAADkGgAACYAAAO0aAAAKgAAA9xoAAAWAIAb8GgAABIAjBgAbAAAEgCYGBBsAAAOAKQYHGwAAA4AsBgobAAAGgDMGEBsAAAeAAAAXGwAAB4AAAB4bAAAJgAAAJxsAAAyAAAAzGwAAA4A6BjYbAAAHgAAAPRsAAAWAPQZCGwAADIAAAE4bAAAKgAAAWBsAAAqAAABiGwAAA4BABmUbAAAGgEMGaxsAAEWAAACwGwAACYAAALkbAAAJgAAAwhsAAASARgbGGwAAA4BNBskbAAAKgAAA0xsAAAeAAADaGwAAB4AAAOEbAAASAAAA8xsAABUAAAAIHAAAFQAAAB0cAAALAAAAKBwAAAWAUAYtHAAACIAAADUcAAAIgAAAPRwAAAwAAABJHAAACwAAAFQcAAATAAAAZxwAAAyAAABzHAAADAAAAH8cAAAKAAAAiRwAAAsAAACUHAAACwAAAJ8cAAATgAAAshwAAA6AAADAHAAADIAAAMwcAAAOgAAA2hwAAAUAVQbfHAAAB4AAAOYcAAAHgAAA7RwAAAeAAAD0HAAADIAAAAAdAAAMgAAADB0AAAaAXAYSHQAABoBfBhgdAAAGgGIGHh0AAAaAZQYkHQAAB4AAACsdAAADgGgGLh0AABMAAABBHQAAGQAAAFodAAAPAAAAaR0AAAWAawZuHQAABYByBnMdAAAFgHcGeB0AAAWAgAZ9HQAACIAAAIUdAAAFgIkGih0AAAWAkgaPHQAABYCbBpQdAAAFgKAGmR0AAAWApQaeHQAABYCqBqMdAAAZAAAAvB0AABoAAADWHQAAGQAAAO8dAAAWAAAABR4AAAwAAAARHgAADQAAAB4eAAAMAAAAKh4AAA0AAAA3HgAACAAAAD8eAAAJAAAASB4AAAgAAABQHgAADgAAAF4eAAAMAAAAah4AAAwAAAB2HgAADgAAAIQeAAARAAAAlR4AAAoAAACfHgAACYAAAKgeAAAJgAAAsR4AAASArQa1HgAABICwBrkeAAAEgLMGvR4AAAWAtgbCHgAABIC5BsYeAAAEgLwGyh4AAA8AAADZHgAADwAAAOgeAAAJAAAA8R4AAAkAAAD6HgAACgAAAAQfAAAKAAAADh8AAAkAAAAXHwAACgAAACEfAAAMgAAALR8AAAyAAAA5HwAADIAAAEUfAAAEgL8GSR8AAAeAAABQHwAAB4AAAFcfAAAPgAAAZh8AAA+AAAB1HwAAB4AAAHwfAAAFgMIGgR8AAAMAAACEHwAACIAAAIwfAAAIgAAAlB8AAAiAAACcHwAACIAAAKQfAAAGgMUGqh8AAAOAyAatHwAABYDLBrIfAAAEgM4Gth8AAAqAAADAHwAAD4AAAM8fAAADAAAA0h8AAAqAAADcHwAABoDRBuIfAAAFgNgG5x8AABWAAAD8HwAAB4AAAAMgAAADAAAABiAAAASA2wYKIAAABIDeBg4gAAATAAAAISAAAAeAAAAoIAAACYAAADEgAAAMgAAAPSAAAAOA4QZAIAAAA4DkBkMgAAADgOcGRiAAAAOA6gZJIAAAA4DtBkwgAAADgPAGTyAAAAOA8wZSIAAAA4D2BlUgAAADgPkGWCAAAAOA/AZbIAAAA4D/Bl4gAAADgAIHYSAAAAOABQdkIAAAA4AIB2cgAAADgAsHaiAAAAOADgdtIAAAA4ARB3AgAAADgBQHcyAAAAOAFwd2IAAAA4AaB3kgAAADgB0HfCAAAAOAIAd/IAAAA4AjB4IgAAADgCYHhSAAAAOAKQeIIAAAA4AsB4sgAAADgC8HjiAAAAOAMgeRIAAAA4A1B5QgAAADgDgHlyAAAAOAOweaIAAAA4A+B50gAAAFgEEHoiAAABYAAAC4IAAAFgAAAM4gAAAWAAAA5CAAABYAAAD6IAAAFgAAABAhAAAWAAAAJiEAABYAAAA8IQAAFgAAAFIhAAALgAAAXSEAAAuAAABoIQAAC4AAAHMhAAANgAAAgCEAAAqAAACKIQAABYBIB48hAAAIgAAAlyEAAAiAAACfIQAABoBPB6UhAAAPgAAAtCEAAAmAAAC9IQAACYAAAMYhAAAJgAAAzyEAAASAVAfTIQAABYBXB9ghAAAFgFoH3SEAAAaAXQfjIQAABYBgB+ghAAAFgGMH7SEAAASAZgfxIQAABIBpB/UhAAAEgGwH+SEAAASAbwf9IQAABIByBwEiAAAPgAAAECIAABCAAAAgIgAAEIAAADAiAAAQgAAAQCIAABCAAABQIgAAA4B1B1MiAAADgH4HViIAAAOAgQdZIgAABYCEB14iAAAJgAAAZyIAAAoAAABxIgAADIAAAH0iAAAMgAAAiSIAAAOAiweMIgAAA4COB48iAAAHgAAAliIAAAeAAACdIgAABYCRB6IiAAANgAAAryIAAA2AAAC8IgAABoCaB8IiAAAEgJ0HxiIAAA+AAADVIgAAEIAAAOUiAAAEgKAH6SIAAAOAowfsIgAAA4CoB+8iAAADgKsH8iIAAAOArgf1IgAAA4CxB/giAAADgLQH+yIAAAOAtwf+IgAAA4C6BwEjAAADgL0HBCMAAB0AAAAhIwAABYDAByYjAAAFgMMHKyMAAAWAxgcwIwAAAwAAADMjAAADAAAANiMAAAMAAAA5IwAAAwAAADwjAAADAAAAPyMAAAMAAABCIwAAAwAAAEUjAAADAAAASCMAAAMAAABLIwAAAwAAAE4jAAADAAAAUSMAAAMAAABUIwAAAwAAAFcjAAADAAAAWiMAAAMAAABdIwAAAwAAAGAjAAADAAAAYyMAAAMAAABmIwAAAwAAAGkjAAADAAAAbCMAAAMAAABvIwAAAwAAAHIjAAADAAAAdSMAAAMAAAB4IwAAAwAAAHsjAAADAAAAfiMAAAMAAACBIwAAAwAAAIQjAAADAAAAhyMAAAMAAACKIwAAAwAAAI0jAAADAAAAkCMAAAMAAACTIwAAAwAAAJYjAAADAAAAmSMAAAMAAACcIwAAAwAAAJ8jAAADAAAAoiMAAAMAAAClIwAAAwAAAKgjAAADAAAAqyMAAAMAAACuIwAAAwAAALEjAAADAAAAtCMAAAMAAAC3IwAAAwAAALojAAADAAAAvSMAAAMAAADAIwAAAwAAAMMjAAADAAAAxiMAAAMAAADJIwAAAwAAAMwjAAADAAAAzyMAAAMAAADSIwAAAwAAANUjAAADAAAA2CMAAAMAAADbIwAAAwAAAN4jAAADAAAA4SMAAAMAAADkIwAAAwAAAOcjAAADAAAA6iMAAAMAAADtIwAAAwAAAPAjAAADAAAA8yMAAAMAAAD2IwAAAwAAAPkjAAADAAAA/CMAAAMAAAD/IwAAAwAAAAIkAAADAAAABSQAAAMAAAAIJAAAAwAAAAskAAADAAAADiQAAAMAAAARJAAAAwAAABQkAAADAAAAFyQAAAMAAAAaJAAAAwAAAB0kAAADAAAAICQAAAMAAAAjJAAAAwAAACYkAAADAAAAKSQAAAMAAAAsJAAAAwAAAC8kAAADAAAAMiQAAAMAAAA1JAAAAwAAADgkAAADAAAAOyQAAAMAAAA+JAAAAwAAAEEkAAADAAAARCQAAAMAAABHJAAAAwAAAEokAAADAAAATSQAAAMAAABQJAAAAwAAAFMkAAADAAAAViQAAAMAAABZJAAAAwAAAFwkAAADAAAAXyQAAAMAAABiJAAAAwAAAGUkAAADAAAAaCQAAAMAAABrJAAAAwAAAG4kAAADAAAAcSQAAAMAAAB0JAAAAwAAAHckAAADAAAAeiQAAAMAAAB9JAAAAwAAAIAkAAADAAAAgyQAAAMAAACGJAAAAwAAAIkkAAADAAAAjCQAAAMAAACPJAAAAwAAAJIkAAADAAAAlSQAAAMAAACYJAAAAwAAAJskAAADAAAAniQAAAMAAAChJAAAAwAAAKQkAAADAAAApyQAAAMAAACqJAAAAwAAAK0kAAADAAAAsCQAAAMAAACzJAAAAwAAALYkAAADAAAAuSQAAAMAAAC8JAAABAAAAMAkAAAFAAAAxSQAAAMAAADIJAAABQAAAM0kAAADAAAA0CQAAAUAAADVJAAAAwAAANgkAAAFAAAA3SQAAAMAAADgJAAABQAAAOUkAAADAAAA6CQAAAUAAADtJAAAAwAAAPAkAAADAAAA8yQAAAgAAAD7JAAAAwAAAP4kAAADAAAAASUAAAMAAAAEJQAAAwAAAAclAAADAAAACiUAAAMAAAANJQAAAwAAABAlAAADAAAAEyUAAAMAAAAWJQAAAwAAABklAAADAAAAHCUAAAMAAAAfJQAACAAAACclAAAFAAAALCUAAAYAAAAyJQAABwAAADklAAAGAAAAPyUAAAgAAABHJQAACAAAAE8lAAAIAAAAVyUAAAcAAABeJQAABQAAAGMlAAAIAAAAayUAAAgAAABzJQAABwAAAHolAAAGAAAAgCUAAAUAAACFJQAABgAAAIslAAAGAAAAkSUAAAYAAACXJQAABgAAAJ0lAAAGAAAAoyUAAAYAAACpJQAABgAAAK8lAAAFAAAAtCUAAAkAAAC9JQAAAwAAAMAlAAADAAAAwyUAAAMAAADGJQAAAwAAAMklAAADAAAAzCUAAAMAAADPJQAAAwAAANIlAAAFAAAA1yUAAAQAAADbJQAABQAAAOAlAAAEAAAA5CUAAAMAAADnJQAAAwAAAOolAAAEAAAA7iUAAAUAAADzJQAABQAAAPglAAAEAAAA/CUAAAQAAAAAJgAABAAAAAQmAAAEAAAACCYAAAQAAAAMJgAABQAAABEmAAAFAAAAFiYAAAQAAAAaJgAAAwAAAB0mAAAGAAAAIyYAAAUAAAAoJgAAAwAAACsmAAAEAAAALyYAAAQAAAAzJgAABgAAADkmAAANAAAARiYAAAMAAABJJgAAAwAAAEwmAAAKAAAAViYAAAgAAABeJgAACQAAAGcmAAAFAAAAbCYAAAMAAABvJgAABQAAAHQmAAAGAAAAeiYAAAUAAAB/JgAACAAAAIcmAAAIAAAAjyYAAAYAAACVJgAACwAAAKAmAAADAAAAoyYAAAMAAACmJgAAAwAAAKkmAAADAAAArCYAAAMAAACvJgAABgAAALUmAAAIAAAAvSYAAAcAAADEJgAABAAAAMgmAAAJAAAA0SYAABIAAADjJgAACwAAAO4mAAAKAAAA+CYAAAkAAAABJwAACQAAAAonAAAHAAAAEScAAA4AAAAfJwAACAAAACcnAAAHAAAALicAAAQAAAAyJwAACwAAAD0nAAAMAAAASScAAAQAAABNJwAABQAAAFInAAAJAAAAWycAAA8AAABqJwAABAAAAG4nAAAIAAAAdicAAAgAAAB+JwAACAAAAIYnAAAIAAAAjicAAA4AAACcJwAADAAAAKgnAAAMAAAAtCcAAAkAAAC9JwAACwAAAMgnAAALAAAA0ycAAA0AAADgJwAABwAAAOcnAAANAAAA9CcAAAgAAACelpCgj8ea0r64utKsurytuqvStLqm0s6emJrOvri60q+zqri2sdK+trSgvLagvra0oLyztrqxq6C+trSgrLq8rbqroI+ei9GJztGelJ6d0p6TnJeLoLOrvrasq6zRvL62rJ6ShZHRkoiM0Z6ShZHO0ZCezdKcjNGJztGekoWRztGej4+Tlpyei5aQkdKQns3SnJOWmpGL0YyU0p6Ri9Kej5bPzNKMlNKekYvSnpuSlpHPztKMlNKekYvSkJ6Lz87Sno+WmYagno+WoIWWj9/Ihd/IhZ7fyIWN38iFhd/IhdGah5rfjZ6N362ejdGah5rfqJaRrb6t35CPmpGMjJPfmpGc35CPmpGMjJPfnpqM0pCPmpGMjJPfnpqMkI+akYyMk9+bmozM35CPmpGMjJPfnZnSkI+akYyMk9+cnpKak5OWntLbnp6ci6CPjZCboNuenpyLoJeSk5igvqu+q6vMh7mZuLnPvqu9vb6rvKurzIe5mbi9vbu80r6rq76+q7C+0Z6cnKDRnpyc0r60tr6+rLa+vr22vr68vL6MmpyNmougnpycmoyMoJSahqy6vK26q6C+vLy6rKygtLqmjJqcjZqLnpycmoyMlJqGrLq8rbqrvry8uqystLqmmpyNmou+nJyajIy0moaeiIygjJqcjZqLvqisoKy6vK26q769rLSdmpuNkJyU0p6PltKUmobSm57N0r64r76+tru+vravvr6xr76+sam+vq+0vr6tsL6+rLy+vsyruYiQuKWntommp5uFtq6QtZ3MtY+lzZOKua6QuKWntommp5uFx66Bz66Bzq6Bza6BzK6By66Byq6Bya6ByK6Bxq6BvoW5ir6FrJqYlovZmJaL2s3Jta6utcbGta6utca7ta6utca3vpyckIqRi7SahsKsl56Nmpu+nJyajIy0mobCjJaYwtGehZyQkZmWmNGWkMS+paqtuqC7uqmwr6yehYqNmqCbmomQj4yFio2au5qJsI+MvruwoK++q56bkKCPnouprKusoK++q4mMi4ygj56LrKasq7qyoL68vLqsrKuwtLqx1L6si768u53Uvr2e1L6yvL6vtrLUvrytvoW8ntS+rJ3UvrqX1L6tkr62kKu+pbq40ZOQmJac0Z6Fio2a0ZyQktGNmpuWjNGcnpyXmtGIlpGbkIiM0ZGai8WdnaCPjaCdnaCSnqCHj42Jho+NiYWPjYmLj42JiJaZqLa5qJaZnZaLnJCWkb22q7ywtrG9louckJaRnYucvau8j42WiZSahq+ttqm0uqaPjZaJtJqGjZaJnouatJqGjZaJnouaoJSahq22qb6ruqC0uqaQns3SnJOWmpGL0paboJSahqCTlomaoJSahqCLmoyLoL2svoeUmoaMlp3Sh4ySi4+Mlp3SnZSKnqCdlJ6eoJ2UnpWgnZSejaCdlJyLoJ2Uj4ugnZSPnougnZSPjKCckYmcnoyUoJyejaCYnJGLmYbSnIyU0oyUoIyUoIuajIugvLy2r76roLy8tq+ttaDbx9vbxtuMlKCTlomaoMudzpuPlKCSkIyOipaLi5CgjIqd35KQjI6KlouLkKCPip3fkpCMjoqWi4uQoI2N35aPkpaLkJCT35yOk4yX35GcmYuPj4qL35GcmYuPmJqL35GcmYuPk4zfkZyZi4/fjZ6dnZaLko6em5KWkd+Nm5qMlIuQj9+dmpqTlpGa34mMjpPfh5mNmpqNm4/fiJmNmpqNm4/fj5OWkZTfj4ycj9+PjJmLj9+PiouLht+Pk5aRlNGah5rfj4ycj9Gah5rfj4yZi4/Rmoea34+Ki4uG0ZqHmt+ImJqL35eLi4/f0p7fl4uLj4zf0p7fl4uLj9/S0p6Ki5eXi4uPjN/S0p6Ki5eHl9/Snt+Hl9/S0p6Ki5fS0o2ajoqWjZqPnoyM39LSkp6Mi5qNnoqLl9+NnJOQkZrfkJ2MnIqNmt+NnJOQkZrfnJCRmZaY35yNmp6Lmt+NnJOQkZrfnJCRmZaY34+ejIyIkI2b342ck5CRmt+ckJGZlpjfio+bnoua35Kc356Tlp6M34yai9+SnN+ckJGZlpjfl5CMi9+em5vfjJGSj4iek5TfjJGSj5iai9+MkZKPjJqL34yRko+YmouRmoeL34yRko+dipOUiJ6TlN+MkZKPnYqTlJiai9+MkZKPi56dk5rfjJGSj4yLnouKjN+MkZKPi42ej9+8s7C1vq2soJ6PlqCcmYqLoJyZnougnJmUoInO0c/SnIyeoLy8u73OoJyN0pCNmJ6RloWei5aQkYzQm5CclJqN35OQmJaRj5Cbkp6R35OQmJaRnYqWk5uel9+TkJiWkYyUkI+akN+TkJiWkZGajZuci5Pfk5CYlpGQjZ6M35OQmJaRl5qTkt+NmpiWjIuNht+TkJiWkZeak5LfjZqPkN+em5uehd+TkJiWkZCc35OQmJaRnJnfk5CYlpGWnZKck5CKm9+TkJiWkZ6NmJCcm9+TkJiWkYyMl4+ejIzfk5uej4yano2cl9+Tm56PkpCblpmG35Obno+em5vfk5uej5uak5qLmt+Tm56PkpCbjZuR35Obno+Il5Cekpbfk5uej4+ejIyIm9+Tm56PnJCSj56Nmt+Mkp2ck5aakYvfjJKdmJqL34ySnZKej9+Nj5yck5aakYvfiJaRmoea34iSlpzf0qqRmovfjY+c35OZi4/fjJKdnJ6ck4zfl4uPnoyMiJvf0tKPnoyMlpHfj56MjMXSj56MjJCKi9+PnoyMxdKPnoyM34+ejIzF0o+ejIyIkI2b34+ejIzF0oyNj4+ejIzfj56MjMXSj56MjJaR39iPnoyMxdKPnoyMlpHf3Y+ejIzFjZ6dnZaLko6ci5PfkZqL34qMmt+xuqvfqqy635Gai9+KjJqN37G6q9+qrLqt35ySm5Saht+MnJeLnoyUjN+ckJGZlpicnovSjJuU0s7QnJmTi8XQ0J6MjIiQjZvCvqysqLCtu8KPiJvCr4ibwq+ou8KejIyIkI2b38KviJvfwpWbnZzFvLmvvqvSvJCQlJaaxZyQkJSWmsW8kJCUlprdxZyQkJSWmt3FvJCQlJaa3dOckJCUlprd04+ei6CclpCcio2T35yKjZPRmoea35SahqCShoyOk9+ShoyOk9Gah5rfkoaMjpObipKP35KGjI6TnpuSlpHfkoaMjpOWko+QjYvfkoaMjpOMl5CI35KGjI6TnJeanJTfkp6Nlp6bnd+Sno2Wnpud0puKko/fkpCRmJDfkpCRmJCMl9+SkJGYkJuKko/fkpCRmJCNmoyLkI2a35KQkZiQmoePkI2L35KQkZiQlpKPkI2L35KQkZiQjIuei9+SkJGYkIuQj9+SkJGYkJmWk5qM342am5aM0pyTlt+MjpOckpvfjI6TnJKb0ZqHmt+srrO8srvfkIyOk9+QjI6T0ZqHmt+wrK6z35aMjpPfnZyP352cj9Gah5rfi4yOk9+ShoyOk5agnJCRkZqci9eShoyOk6CckJGRmpyL15KGjI6ToI+ckJGRmpyL15KGjI6TlqCNmp6ToJyQkZGanIvXkZqI35KGjI6TlteRmojfr7uw17uNlomajbKekZ6Ymo3RmJqLvJCRkZqci5aQkdeQnJagnJCRkZqci9eZi4+gk5CYlpHXm53RnoqLl9eVm52cxZCNnpyTmsWMjpOPk4qM34yOk5Objd+ah4+bj9+Wko+bj9+Nkp6R34uejZiai9+bndKbno+WvoyLjZ68rMWMlNKbkZSahtKbm4+gm5uQoJubiKCQm4ugm4mcoIyajYmajaCbiZygnJOWmpGLoJuJnKCSkJ2Wk5qgi56cnpyM0oyajYmajd+NnpuWiozSjJqNiZqN34yajYmajdKPjZaJnoua3/XflJqG3/Xf35Saht/139/flJqG34uenI+TiozSjJqNiZqN342em5aKjNKMmo2Jmo32j42a0oyXno2am9KUmobfj5OelpHSi5qHi9KPnoyMiJCNm9KJnpOKmt+ej5Sgno+UoIqMmo2gnJCYoJuQj6CJzqCbkJCgic6gm5CNoInOoLKrvrKrurKrtrKrsrKrrrKrqrKrprKrnLKrmLKrlLKVvrKVurKVtrKVsrKVrrKVqrKVprKVnLKVmLKVlLKFvrKFurKFtrKFsrKFrrKFqrKFprKFnLKFmLKFlLG7vrG7urG7trG7srG7rrG7qrG7prG7nLG7mLG7lLGrvrGrurGrtrGrsrGrrrGrqrGrprGrnLGrmLGrlLGVvrGVurGVtrGVsrGVrrGVqrGVprGVnLGVmLGVlLGFvrGFurGFtrGFsrGFrrGFqrGFprGFnLGFmLGFlLC7vrC7urC7trC7srC7rrC7qrC7prC7nLC7mLC7lLCrvrCrurCrtrCrsrCrrrCrqrCrprCrnLCrmLCrlJuWjJyQjZvRnJCS0J6PltCbloyckI2bno+P0ZyQktCej5bQm5yUjaCPnougm5yUjaCQnougrKiyq7Sx0s7SrKiytLqm0s7S3Z6Ki5fd3Z6Ki5ej3ZabmpGLlouGi5CUmpHdm4/Rj4vRm4/RjIvRm4/RnIvRm4/RjJ7Rm4/RjJyWktGbj9GeipuWi9Gej5aKjJqN0oyT0b+LnI/Xv4ucj8nXv4qRlofXv5yTkIqbjI6T18XOys3O0MXOys3OxcXOys3N0I+ejIyIkI2bwpiNnpGLoIuGj5rCj56MjIiQjZubipmZmpOgk5aJmqCbipmZmpOgi5qMi6Cbi8+cz87Rm4vPjM+bi8+MzpuLz57PuqW+tLqlq7SvrbvSrL2n0tKvrbvSvrTOmoyMiqCakZuN1M/Rvs7RvrqnsJmWmJugmZaYkKCZlpiQjaCZlpiQl6CZlpiKoJmWmIqXoJmWmI+gw6+ejIzfmpGckJuWkZjC3Z2ejJrJy93Bxb6vvsbOnZmc0pmIoJmTnaCTlomaoJmTnaCLmoyLoIyXk4uSoLmzqKy6vLSgq7qsq9K5s6isury0oKu6rKu5s6ivqr20ubOorLq8tNK5k4apzt+Zks2gmZDOoJmSzp6gmZLOjaCZks2gmZaQ0orSmZOPoJGeztGais7RmJePoJiXkKCYlouXip2gj56LoJiXiqCYl4ygmJeNoIyanI2ai6CMnJ6RkZaRmKCencfKmZzJmcebyMnMx5yZzpzOzpuex87Nm57Mz8eby8ygmJOPnovSmJOQnozSmJObi9KYk56YmpGL0piTjJCei9KYk5mZnIvSmJOIi9KYk42L0piTjYvSi5iTjYuN0ritzszLx8bLzpiTnJ2L0piTj4uL0piTmYvSmJOWkovSoJiWi5OenaCMmoyMlpCRwr62hZ6+rtG+ncetscm4sLysr6fShp7NxtHO0NDP3Y+Nlomei5qglJqG3d2PjZaJnouaoJSahqPdjZqZjZqMl6CLkJSakd3djZqZjZqMl6CLkJSakaO4sLC40Z6Pj4zRmJCQmJOaioyajZyQkYuakYvRnJCSnI2am5qRi5aek4zfhJyNmpuakYuWnpOMhJyNmpuakYuWnpOM16+ejIyIkI2bvI2am5qRi5aek4yYk4yeoJiTnKCahrWNtpWQlpiMlKCPnovRjJ6L0ZeJjNGXiZ3Rl4mN0dGei5OejInO0bettKrSvZ6MlpzfvZqejZqN34+ei9KRno+ei9Kaio+ei9Kej5eZoJ6PlqCQjZigjIvRlpyQ0ozSjMuLzYqb0ozSjMuLzZ6Z0orSjMuLzYqb0orSjMuLzZ6Z0paQkaC+tLyPnJKpkpu4i4qwmoa1zaWntpawlraGtpaIlpu3k4i2lZCWrJObqraWiJaVlpGeoJqGtaWnk7Tdm93Ym9jdm6PdlN3YlNjdlKPblI2dyp6MjZqP29uUjZ3Ki5iM25uei57Fm56Lnt3FjIuNlpGYu56LnsWMi42WkZi7noue3cWahrWXnbiclrCWtayqhbbOsZa2jJyTlpqRi9KUmobSm56LnsWMlNKTmdKPlNKTmdKTjInNoI+LoJOMic2gjJSgnJOWoIyblNKej5bSkpCd0pOWj6CTlpGgno+WoJOWkaCQnoqLl6CTk4fSk5aJmqCPip2gi5qMi6CPip2gj5TRioyajZ6bm9+KjJqNkpCb356bm4qMmo3fj56MjIiQjZvf287bj56MjIiQjZvf28rbj56MjIiQjZvf28nbj56MjIiQjZvf282sqLCtu9/Y1YyIkI2b39jVrKiwrbvf2JKbyoyIkI2b39iSm8qsqLCtu9/YrLytvrLSjIiQjZvf2Ky8rb6y0t++rN/Y1d+ejN/Y1bu6sau2uba6u9+9pt+bmpGLlpmWmpvfnYbfnoyMiJCNm8XfhJCQi6+oxd+EkJCLj4jfhJCQi4+I9p6MjIiQjZvFxd+QkIuvqMXF35Cbmq+Im8XF35yXj56MjIibxYyakZvf3YyakZvf0tLf3YyakZvfo92MmpGb39LS36PdnZ6MlpyeiouX0YqMmo2MnZ6Mlpy+iouX0YqMmo2MnZ6MlpzSnoqLl9KKjJqNjL2+rLa8oL6qq7e9vqy2vL6qq7ednoyWnKCeiouXoIqMmo2M0oqMkpOMkdGUmobSj4qdlJqG0o+U0ZqGtYyU0ZqGtYuU0ZqGtdCXkJCUjNCgkpKUks/SkpqNnIqNhqCPjZCbipyLlpCRoJKajZiWmYagno+Pk5acnouWkJGglJqGoLq+vr26vr68ur6+u7q+vrq6vr65ur6+uLq+vre6vr62ur6+tbq+vrS6vr6zur6+srq+vrG6vr6wur6+r7q+vq66vr6tur6+rLq+vqu6vr6qur6+qbq+vqi6vr6nur6+prq+vqW6vr68upu6kIyaz5y9vra4rqm1triuqK2ylpvSjJqNiZqN0qy90rKWm9KMmo2Jmo3Sspab0pyTlpqRi9KMlNKej5bSmoa1i56ntYmSm52gjJ6gjJSgkpudoIyeoJaboNGImp2XkJCU0ZCZmZacmtGckJLQiJqdl5CQlJ3N0JCKi5OQkJTRkJmZlpya0ZyQktCImp2XkJCU0JCKi5OQkJTRkJmZlpyazMnK0ZyQktCImp2XkJCU0Kyqvqy+vqywvqy8vqyxvqynvpGej5agkZmPoJGZnKCRmZCgkZmKoJGZnaCSnpyXlpGa34+ejIyIkI2b38jflJqG38jfjJqcjZqL38jfkpvK38jfjIuNlpGY38jfnJCSkoqRlouG38jfjJqcjZqL38rf287bj56MjIiQjZvfyt/bztuMmpyNmovfjJeeys7N39vJ25qRnI2Gj4uam9KPnoyMiJCNm9/d287bmpGcjYaPi5qb0o+ejIyIkI2b393bytuakZyNho+LmpvSj56MjIiQjZvf3dvJ24+ejIyIkI2b38/fjJqcjZqL38/flJqG38/floyelJKP35Saht+SmoyMnpia0puWmJqMi9KUmobfmpGenZOa34+ejIyIkI2b35qRnp2Tmt+MmpyNmovfsa2+tNKxrb6+0rGttrbSsa22rtKxra2+0rGttazSsa29rdKxrb6zj4fSno+W0o+H0puaj9LSsa2yvrG50oyanI2ai6CRi5GgkY2LoJGPkqDFoJ6Ki5erkJSakcKrk62yq6mxq6q+vru+vr6+kIbNvJOano2rmoeLr56MjIiQjZuUmobC3a+ejIyIkI2b3ZGJno+W0pGGlKCJz6C+r7bSkI+MoJqGtb7M0pCMoInNoJ6Pj6CQjKCJzaCQjZigno+WoJOWiZrRno+WoJOWiZqgiozRno+WoJOWiZqgnJ7Rq8y9k52UubWMlNKPjZCV0oyU0oyJnJ6cnIvSjJTSnpuSlpHSjJTSkI3Sic7SjJeezcrJgdLS0tLSvbq4trHfsI+akamvsd+rsKuvt7Crr4uQi4+XkIuPnoqLl5qRi5acnouQjdGYmpGajZ6LmpCLj56Ki5fF0NCPnpyUnpiWjIugkI2LoI+enJSemJaMi6CQiougj56clJ6YloyLoIqKi6CPm5Ogk5aJmqCej5aUmoagj5uToIybnYegno+WlJqGoJ6UoJOWiZqgnpSgi5qMi6DbzZ7b282d29vNh9vbzYbb28nb28rb287b256Pjc7b24bbnpycmoyMoIuQlJqR24+NkJuKnIuWkJHbj5Sgk5aJmqCPlKCLmoyLoI+Pk4fSj5qNjJCRnqCPjZCbipyLlpCRoI+ajYyQkZ6gjJ6Rm52Qh6CPmJ6NoIyUoI+NoNLBr56MjIiQjZuPnIyUoI+WkZ6gnJePnoyMiJuMipuQ39KMipuQ39LSjIublpGPnoyMiJvf0tKMi5uWkZCPmpGckJGRmpyLg9+UlpGWi4OUlpGWi42amJaMi42G35OQmJaRnI2Gj4uMmouKj9+Jmo2enI2Gj4vfkpSPnoyMiJvfw8PDtr2+hby8sra+vL6usoienJyajIzSj42Qm4qci5aQkdKenJyajIzSm5qJmpOQj5KakYvSnpycmoyM0oyekZudkIfSj4ycnpOaoIuUkaCPjJyek5qgkJ6Ki5egj4ycnpOaoI+IoI+Qk56NoJCei6CPkJOejaCPnougj5CTno2gnougj4uNoI+Xh6CPl5ygj5eMoI+XnqCPl42gr7K+tNKvsr6r0ryQkYmajYurkNKsmpyKjZqsi42WkZickJGJmo2Li5DSjJqcio2ajIuNlpGYj5GKoI+RnaDS0tLS0r26uLax39LS0tLSvbq4trHfsK+6sayst9/S0tLS0r26uLax36+4r9+2vb6+tLy2vb6+tL22vb67vrG9mJSOl5SWuMaIz72+rrq5vr6svLK3nLy+rrq6trK2uLe+mLq+sr2yuL2GjrisssvGvpi6uLy8jrisssvGvoi6t724z4iyvMu8vq6+iL2upru0zamIvby2urbS0tLS3726uLax36yst83furG8raavq7q736+ttqm+q7rftLqm39LS0tLDray+tJqGqZ6TiprBj56clJ6YloyLoJ6clKCPnpyUnpiWjIugnpyMoI+MmoeanK+MuoeanK+suqe6vI+MuoeanK+MmoeanI+KndKc0oyKndKc0oyanNKc0o+Kk9KvjZaJnoua0rOWkZqMxd+Pho+W0r6Yuract5OInqzKiZySnI+Gj5bSvpi6sZu4qYWbvMqImqe9j7OSxoaliJ6PlpSahqCNnpKPoJaboI2eko+gjJqcoI2Fj6CTlomaoI2Fj6CLmoyLoK26vryroL6vr6CNm5KaoI2PnqCNkZugjcegjZqgrbi+r7bSjZfSno+W0o2QkIuThqCNip2GmJqSjKCMnpOem6Cck5CKm6DPz7vKvpqPx8nOzLKpuMaMnpKMno2eoJ6PlqCTlomaoJ6Ki5egi5qMi6CeiouXoKy8qIuU0oqM0pqGtZeduJyWsJa1tqqFts6xlraMtpGtypy8tsm2lI+nqby1xtGahrWPnMyylrCWtc6czamGtpaIlp6RrY+2lZCWpqeui4ycj9KTloma0oycj9KLmoyL0oyYj6CsuNGMkYuNhoygmoa1jJGLjYaKoIyRi42GnqDRlpGYmoyL0YyakYuNhtGWkNDRlpGYmoyL0YqM0YyakYuNhtGWkNDRlpGYmoyL0Zua0YyakYuNhtGWkNCMi56LjN+eiouX34qMmo3frLqrqqy6rd+MmouKjJqN342ajoqWjZqPnoyM35KejIuajZ6Ki5ffjJqRi5aRmpPfnoqLl9KPnoyM35yNmpuakYuWnpOMwo2amJaMi5qN38LB342amJaMi5qNwsGNmpiWjIuajd/C342amJaMi5qN38LBjImgjJqLjIuanpKenJyQipGL342ckJGgj56MjIiQjZvfjImgj56MjIiQjZvfjZyQkaCPnoyMiJCNm/bbqqy6rYySoI+ei6CMkqCenougjJKgjJ6LoIyXlo+PkKCTlomaoIyXlo+PkKCLmoyLoIyXj56LoIyXj5yeoIyXj4+eoIyXj4yMoIyXj4uUnqCJzdCYmpKM0ZyQkYuNlp2MhozRnJCSmpGLmo2PjZaMmtGckJGLjZadjIaM0ZyQkrywsauttr2spqygoLywsoeQh53Sh5CHj9KHkIea0oeej4/Sh5CHmtGHkIeHkIee0oeQh43Sh5CHkNKHkIeM0oeQh5zSh5CHm9KXkJCUjNGMk56clNGckJLQjJqNiZacmozQl5CQlIzRjJOenJTRnJCS0IiQjZSZk5CIjNCXkJCUjNGMk56clNGckJLQi42WmJiajYzQjJGSj9KMmo2Jmo3fnJCSkoqRlouG342InJCSkoqRlouG342InJCSkoqRlouGyd+NkJyQkpKKkZaLht+NkJyQkpKKkZaLhsnfnJCSzYyanN+ckJLNjJqcyd+ckJLNjJqc9ouNno+ckJKSipGWi4bfjZCckJKSipGWi4b2jYickJKSipGWi4b2noqLl5yQkpKKkZaLht+MkZKP0oyajYmajd+XkIyL35yQkpKKkZaLht+MkYaUoIqei9GMkYaUoIyei9GMjoqgjI6PoIyOnqCMjpyQoIyTlKCMj4rSu7qxq7a5trq736i2q7ffm5qRi5aZlpqb34iWi5ffvqysqLCtu9/YnoyMiJCNm9/YvqysqLCtu9/C356MjIiQjZvfwt++rKyosK27wti+rKyosK27wrHYrLqr36++rKyosK27jJqL34+ejIyIkI2brJqL36+ejIyIkI2bur6+voyOz56Lj9KMjs+cjI/SjJ6Rm52Qh9KMjs+cjJ3SjJ6Rm52Qh9KMjs+Wm53SjI7PlpuP0peeiJTRi4vSjJSgj42Qm6CNlKCTlomaoI2UoI+NkJugjZSgi5qMi6CIl4yanKCPlqCMmouWoIydj6CMnaCMmpyNmougjJ2gj4qdk5aMl56dk5qgwsLFi4yUmobSno+W0ouMlJqG0ouJk4bSmoa1z5qnvpawlr6WqbqxqLKWtcbRi5SR0YnOoMW+vr60truLjIyg0YuWkZqM0ZyQktCImp2XkJCU0IuYj6CJzqCLl5CY0pSahtKLl5CY0oyanI2ai9KstM+stM6stM2stMystMustMqstMmstMistMestMastJ6stJ2stJystJustJqstJm+vM++vM6+vM2+vMy+vMu+vMq+vMm+vMi+vMe+vMa+vJ6+vJ2+vJy+vJu+vJq+vJmTlomaoN2+vr6+vr6+vr6+vr6+vr6+vr6+vr7Yvr6+vr6+vr6+vr6+vr6+vr6+vr6+n76+vr6+vr6+vr6+vr6+vr6+vr6+vsK+vr6+vr6+vr6+vr6+vr6+vr6+vr7Fvr6+vr6+vr6+vr6+vr6+vr6+vr6+376+vr6+vr6+vr6+vr6+vr6+vr6+vsG+vr6+vr6+vr6+vr6+vr6+vr6+vr71vr6+vr6+vr6+vr6+vr6+vr6+vr6+joqQi5rfr76srN+OipCLmt+PnoyM366qsKu636++rKzfk5aLmo2ek9+vvqys346KkIvfr76srN+Zi4/f0pCPmpHfmYuPkI+akd+5q6+RkpyTlt+Ij56gj56MjI+XjZ6Mmt+Wm5qRi5aZht+2u7qxq7a5pt+2m5qRi5aZht+LmY+gvb25udK9vaqs0oqRlJqGoIqcnougiYuIkaCJnI+giZyWoImcnqCJnI2giZyUoImajZyak6Cdk5CdoI2IoLyQkZGanIvSqbasmo2Jmo2ckJGRmpyL0omWjJqNiZqNvJCRkZqci9KployajYmajbyQkZGanIvSiZaMmo2Jmo2pudGPntKek9KInpSeoIiekZudoInOoK+Nlomei5q0moavjZqMl56Nmpu0moavjZqsl56Nmpu0moaclKCcjKCIjZSeiozSiI2UnpqK0oiNlJ7SjJSgk5aJmqCezanKp4yUoIuajIugns2pyqeckIySkKCHnpbSh5GboI+NkJuKnIuWkJGgh5GboJuaiZqTkI+SmpGLoL6uqbGLztGmvLKmvLGmvLCmvK+Gz6CGzqCGzaCGzKCXkJCUjNGFno+Wmo3RnJCS0JeQkJSM0Jyei5yX0M7Pz8/Rzs/PztGFj5SeoNrNz9rNztrNzdrNzNrNy9rNytrNydrNyNrNx9rNxtrNntrNndrNnNrNm9rNmtrNmdrNvtrNvdrNvNrNu9rNutrNudrMz9rMztrMzdrMzNrMy9rMytrMydrMyNrMx9rMxtrMntrMndrMnNrMm9rMmtrMmdrMvtrMvdrMvNrMu9rMutrMudrLz9rLztrLzdrLzNrLy9rLytrLydrLyNrLx9rLxtrLntrLndrLnNrLm9rLmtrLmdrLvtrLvdrLvNrLu9rLutrLudrKz9rKztrKzdrKzNrKy9rKytrKydrKyNrKx9rKxtrKntrKndrKnNrKm9rKmtrKmdrKvtrKvdrKvNrKu9rKutrKudrJz9rJztrJzdrJzNrJy9rJytrJydrJyNrJx9rJxtrJntrJndrJnNrJm9rJmtrJmdrJvtrJvdrJvNrJu9rJutrJudrIz9rIztrIzdrIzNrIy9rIytrIydrIyNrIx9rIxtrIntrIndrInNrIm9rImtrImdrIvtrIvdrIvNrIu9rIutrIudqKz8+jis/PzaOHzaOKz8/Mo4fMo4rPz8ujh8ujis/PyqOHyqOKz8/Jo4fJo4rPz8ijh8ijioSjqs/Pz8/Pz8Wj0Nnch9ncp9ncz9ncztnczNncy9ncytncydncyNncx9ncxtmajoqek4zE2YyQk8TZj5OKjMTZnJCTkJHE2YyakpbE2ZyQkpKei8TZk5CInZ6NxNmPmo2WkJvE2ZyQkpKexNmRipLE2ZuQk5OejcTZj5qNnJGLxNmOipqMi8TZmoeck8TZnoyLxNmdjJCTxNmTnIqdxNmNnIqdxNmTjI6dxNmNjI6dxNmTj56NxNmNj56NxNmrnp3E2bGaiLOWkZrEwsy7z4fNz4fMz4fLz4fKz4fJz4fI3dPf3dLd093S2NPf2NLY09jSpN3SpNjS0t/S0tLf3dLS0t/Y0tLS39KP0t/Sr9Lf0p7S39KK0t/SiNLf3dKP0t/d0oqPnoyMj4ibjJqcjZqLi5CUmpGUmoaeiouXnI2am52ano2ajZabmpGLlpmWmpvfnYaPjJSPjIiInpyXi4iQkI2blJqRkYiQjYuckJGLjZ6MmpGMmpGXnpKbj5eejJOQj56NkJOel5qMk5CTkIyakZCNm4yek56MnpGelZqTjIWQnpuYnpGYjJSQm5qPiMKPiMWPiN2PiNiPiN+TkJiWkdeckJGRmpyL15yTlpqRi9eZi4/XlpKej6CQj5qRnI2am5qRi5aek4zRnZ6MlpzXjJaSj5OaoJ2WkZuTm56PoJ2WkZvXnZaRm9fYnJHCnZaRm9fdnJHCj4igjJqL14majZKekZ6Ymo3RmJqL0ZmQjYqNk9eShoyOk5bXj5uQ14iWmZbRnZqYlpHXiJaZltGMkJmLno/XlYiL0ZWIi8XFjJaYkYiWi5fXjJaYkZqbjIuNlpGY16Sil5KenJmajZGai9edmZqNkZqL19iZmo2RmovX3Z6ajNGRmojXnpqM0ZGaiJyWj5eajdeemozRmpGcjYaPi9eemozRm5qcjYaPi9eclo+Xmo2WideQj5qRjIyToJqRnJCPmpGMjJOgm5qcnJCQlJaaj56NjJqN15yNho+LjdeLkJyXno2ejY2ehtfWi5DSjJqcio0gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgIAAgIAAgIAAgIAAgICAgIAAgICAgICAgACAgICAgIAAgICAAICAgIAAgICAgICAgICAgICAgICAAICAgICAAICAgICAgACAgICAgICAgACAgICAAICAgIAAAICAAICAgIAAAICAAICAAICAgACAgICAgICAgICAAICAgACAgICAgIAAgICAgICAAICAgACAgICAAICAgICAAICAgIAAgICAgICAAICAgACAgIAAAICAgICAgICAAICAgICAgICAgICAgAAAAICAgICAgICAgIAAgICAgICAgAAAgICAgICAAACAgIAAgICAAICAgACAgICAgICAgIAAgICAAICAgICAgIAAgICAAICAgICAgIAAgICAgICAgIAAgICAgICAgACAgICAgICAgICAAICAgICAgICAgICAgICAgACAgICAgIAAgICAgICAgICAgIAAAICAAICAgICD/wf//en////7//////////////////////////////wAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAg/wP+//+H/v//BwAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/A/7//wf+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8DAAAAAH4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/wMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD//////////////////////////////////////////wAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/AD+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/A34AAAB+AAAAAAAAAAAAAAAAAAAAAAAAAP/b//+////3/////////+//////////////////////AAAAAAAA/wP+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIj/A/7//wf+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAAwP8D/v//B/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAABDA/wP+//8H/v//BwAAAAAAAAAAAAAAAAAAAAAAAAAAEAD/AwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8DAAAAAP7//wcAAAAAAAAAAAAAAAAAAAAAAAAAAAAg/wP+//8H/v//BwAAAAAAAAAAAAAAAAAAAAD/2////////////////////////////////////////wAAAAAAAP8D/v//h/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAAAAg/wMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP7/AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+AACFAAAEAAAAEAAAAAAAAAAAAQAAAAAAAAAAAAAAAD4AAIUB/AD+//8HIwIAAAAAAAABAAAAAAAAAAAAAAAAPgAAhQH8AP7//wchQIQAAAAAAAEAAAAAAAAAAAAAAAA+AACFIP8D/v//l/7//wcAAAAAAQAAAAAAAAAAAAAAAD4AAIUg/wf+//+X/v//BwAAAAABAAAAAAAAAAAAAAAAPgAAAUBAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAA+AAABAAAEAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAFBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD+A/59/wf+7/8HAAAAAAAAAAAAAAAAAAAAAAAAAACEIP8D/v//l/7//wcAAAAAAAAAAAAAAAAAAAAAAD4AAIUA/AD+//8HQQAUAAAAAAABAAAAAAAAAAAAAAAAPgAAhQD8AP7//wchgBQAAAAAAAEAAAAAAAAAAAAAAAA+AACFAPwA/v//ByMAAAIAAAAAAQAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAED/A/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIP8DAAAAAH4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/wMAAACAfgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEMD/I/7//wf+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAAiP8D/v//h/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/A34AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACEAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/A/7//wd+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP7//wcAAAAAAAAAAAAAAAAAAAAAAAAAAABg/wP+//+H/v//BwAAAAAAAAAAAAAAAAAAAAAAAAAAAKj/A/7//4f+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAAIP8j/v//h/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAAABg/yP+//+H/v//BwAAAAAAAAAAAAAAAAAAAAAAAAAAnGD/A/7//6/+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAY4P8D/v//r/7//wcAAAAAAAAAAAAAAAAAAAAAACYAAAkAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAPgAABQAABAAAABAAAAAAAAAAAAEAAAAAAAAAAAAAAAA+AACFAPwA/v//BwEAAAAAAAAAAQAAAAAAAAAAAAAAAD4AAIUB/AD+//8HAQAAAAAAAAABAAAAAAAAAAAAAAAAPgAAhQD8AP7//wchAAAAAAAAAAEAAAAAAAAAAAAAAAA+AACFAfwA/v//BwEAEAAAAAAAAQAAAAAAAAAAAAAAAD4AAIVB/AD+//8HQQAUAAAAAAABAAAAAAAAAAAAAAAAPgAAhQH8AP7//wchgBQAAAAAAAEAAAAAAAAAAAAAAAA+AACFAAAAAAAAAItAQAAAAAAAAQAAAAAAAAAAAAAAAD4AAIUAAAAAABAAi0BQAAAAAAABAAAAAAAAAAAAAAAAPgAAhQD8AP7//werQEACAAAAAAEAAAAAAAAAAAAAAAA+AAAFiP8D/v//F/7//wcAAAAAAQAAAAAAAAAAAAAAAD4AAAWI/wf+//8X/v//BwAAAAABAAAAAAAAAAAAAAD/wf//e///r/7//+/+///X//////7////////////////B//////+v/v//7/7//9f//////v///////////////8H//////6/////v/v//1//////+////////////////wf///v//p////+/////X//////7//////////////wAAAAARAP8jAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACD/A/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/wMAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQP8DAAAAAH4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/wMAIAgAfgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/AxAAgAB+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8D/v//h34AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9AwAAAAD6ff8HAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAP7//wcAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/AAAAAAA/v//BwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP7//wf+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAgiP8D/v//B/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAAADg/wP+//8H/v//BwAAAAAAAAAAAAAAAAAAAAAAAAAABIj/A/7//xf+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAAAQP8D/v//h/7//wcAAAAAAAAAAAAAAAAAAAAAAAAAACCo/wP+//+H/v//BwAAAAAAAAAAAAAAAAAAAAAAAAAAAGD/A////4f+//8HAAAAAAAAAAAAAAAAAAAAAAAAAAABYP8D////h/7//wcAAAAAAAAAAAAAAAAAAAAAACYvACUvAHQvACYvADMvACYvACYvACYvAC8vACYvAC8vACcvACcvAC4vACsvACsvACsvAC8vADMvACsvACsvACsvACsvACsvACsvACsvACsvAC4vACgvACgvAHgvACcvACcvAEEvAEEvAEEvAEEvACUvADMvACUvACUvACUvACUvACUvACUvACUvACUvADMvACcnSSQnJkgkJyVJJAAwLwB5LAAmLwAmKUkkcidQJAAtJCkoAC0kKSgALSQpJwAtJCkpAC0kKSkALSQpKQAtJCkpAC0kKS4AJi8AJi8AJi8AJi8AJy8AJy8AJi8AJy8ALy8AIyMkJAAlLwAmLwAmLwA1JCknACcvAC0kKScALSQpKAAtJCknAC0kKScALSQpJwAtJCknAC0kKScAViRXJGUkZiVnJABWJFckZSRmJWckACYvACwvACYvAFQvACYvACYvACYvACYrNiQmJgBoJAAvLwB2LwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwA/JFkkZCZjJ3okAGwkWSVkKGMmACYvACUlUi0AJi8AJi8AJSRSJCUtACgkRiQuK0clACgkRiQuK0clACgkRiQuK0clACYvACYvACcrSCcAJytIJwAmLwBTLwA0LwAlLwAlLwAmLwAlLwAlLwAlLwAlLwAlLwAlLwAlLwAnLwAmLwAlLwAlLwBLLwBLLwBLLwBULwAmLwAvLwAvLwAmLwAmLwAmLwAmJDYnJSoAJi8AJS8AJS8AJS8AJS8AJS8AKCRPJCUtACUvACYkNiQlLQAlLwAlLwAlLwAlLwAlLwAlLwAuLwAmLwAvLwAmLwAlLwAlLwAlLwAlLwAlLwAlLwAvLwAoJCokLCsqJCwkACgkKiQsKyokLCQAKCQqJCwrKiQsJAB3LwAnLwAmLwAmLwAmLwAlLwAlLwBTLwA/JDkkPSY8J0ImAD8kOSQ9JjwnQiYATiQ5JT0oPCcAPyQ5JD0mPCdCJgA/JDkkPSY8J0ImAE4kOSU9KDwnAFgkKS0AWCQpLQAnKyokJyYAJysqJCcmADMvACcrKiQnJgAnKyokJyYAJysqJCcmACYvACYvACcvAE0vAE0vACcvACcvACUvACUvACUvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACYvACUvACUvADgkKy4AOCQrLgA4JCsuADgkKy4AOCQrLgA4JCsuACYvACYvACYvACYvACYvACYvAEwkKCQsKQBMJCgkLCkAJi8AJy8AJS8AJS8AJy8AJy8AJy8AJi8AKC4mJAAmLwAmLwAzLwAlLwAuLwAuKSokLigAQCRgJEQkOyQ6JEMkRSRdJFwkWyRaJQBAJGAkRCQ7JDokQyRFJF0kXCRbJFolAEAkYSREJDskOiReJGIkXyQ7JDokQyRFJABAJGEkRCQ7JDokXiRiJF8kOyQ6JEMkRSQAMiQoJDIkMSUwKgAyJCgkMiQxJTAqADIkKCQyJDElMCoAMiQoJDIkMSUwKgAwJDEoSiQxKAAwJDEoSiQxKAAwJDEoSiQxKAAwJDErMCYAMCUxLDAkACYvACYvACYkNi4AJig2JSYoACUvAC8vACUvACUvACYvACYvACYvACcvAC4vACYvACYvAD4kNSQpLQA+JDUkKS0APiQ1JCktAD4kNSQpLQA+JDUkKS0ALCsqJCwmACwrKiQsJgAvLwAnLwAzLwAmLwAmLwAmLwAmK08kJiYALCsqJCwmACYvAHsvAC4vACUvACYoNiQmKQAlLwB9JH4kACgkMiRpJAAmLwAmLwAmLwAmLwAmLwAoKzckNCYAKCk3KQAoJDckJic0KQAoJCokLitrJQAmJDQkJio0JAAmJDQkJio0JAAoKTcpACgpNykAKCw3JgB8LwAmLwAmLwAmLwAlLwAnLwAzLwAlLwAlLwAvLwAmLwAmLwAnLwBRJnUkNCsAJS8AJi8AJi8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AJy8AKCttJDYmAFEkNSYpKwAtJCktAFUvACYvACYvACYvAC4vACYvACYvACYvACYvACYvACYvAHEkcCRvJCcsACUvACUvACwrKiQsJgAnLwAnLwBuJHMkaiQlLAAnLwAmLwAlLwAlJFUuACUvACUvACUvACUvACUvACUvACUvACUvAFAvACcvADMvAA==", "base64");

// src/scan/sweep/index.ts
var MIN_RUN = 20;
function textSweeper(plan, tables) {
  let sweeper, known = /* @__PURE__ */ new WeakMap();
  return (text) => {
    let sweep2 = known.get(text);
    return sweep2 === void 0 && (sweeper ??= makeSweeper(plan.anchors, MIN_RUN, tables), sweep2 = sweeper(text.bytes), known.set(text, sweep2)), sweep2;
  };
}
var sweepText = textSweeper(PLAN, loadTables);
function isEmpty(text) {
  let { hits, values: values3 } = sweepText(text);
  return hits.length === 0 && values3.length === 0;
}
var FIRST_NAME = PLAN.anchors.exact.length, FIRST_CALLEE = FIRST_NAME + NAME_ANCHORS.length + SHORT_ANCHORS.length;
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
  isEmpty,
  eachName,
  eachCallee,
  eachAddress,
  eachValue
};
