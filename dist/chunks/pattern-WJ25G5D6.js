// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  compileRule,
  toMatch
} from "./chunk-3JETFOFE.js";
import {
  WORD_LENGTH,
  backslash,
  bitsMap,
  encodedText,
  entities,
  findRuns,
  fromHex,
  isPrintable,
  isPrintableByte,
  linesFrom,
  oneLine,
  outward,
  partOf,
  percent,
  placeOf,
  settle,
  withoutTwins,
  wordBefore,
  wordWith
} from "./chunk-52W3YFSI.js";
import {
  buildAnchors,
  findAnchors
} from "./chunk-WRKLCGY4.js";
import {
  isExampleToken
} from "./chunk-PFLRTUV2.js";
import {
  shannonBits,
  strengthBits
} from "./chunk-G2EVIOCF.js";
import {
  PAIRS,
  neighbourhood,
  placesOf
} from "./chunk-YATKY2EW.js";
import "./chunk-DBGOUZG4.js";
import "./chunk-6UQE6QM2.js";
import {
  openText,
  plainText
} from "./chunk-IMTQ4MP2.js";
import "./chunk-ZIP6MLOF.js";
import "./chunk-42ZHIDB4.js";

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

// src/decode/base64.ts
var MIN_BASE64_LENGTH = 24, MAX_NOISE_IN_HEAD = 3, MIN_MEMBERS = 32, BYTES_A_MEMBER = 16384, DATA_URI = /data:(?:image|font|audio|video)\/[\w.+-]{1,40};base64,$/, DATA_URI_REACH = 80;
function base64Texts(text, runs) {
  let derived = [], add = (lines, open = decode) => {
    let decoded = open(text, lines);
    decoded !== null && derived.push(decoded);
  }, joinedUntil = 0, members = MIN_MEMBERS + text.bytes.length / BYTES_A_MEMBER;
  for (let run of runs)
    for (let piece of piecesOf(text.bytes, run)) {
      let isMedia = isMediaUri(text.bytes, piece.start);
      if (!isMedia && beginsPrintable(text.bytes, piece.start) && add(oneLine(piece)), piece.start < joinedUntil) continue;
      let lines = linesFrom(text.bytes, piece, base64Values());
      if (isGzip(text.bytes, piece.start) && members-- > 0 && add(lines ?? oneLine(piece), unpack), lines !== null && (joinedUntil = placeOf(lines, lines.length - 1) + 1, !isMedia))
        for (let part of printableParts(text.bytes, lines)) add(part);
    }
  return derived;
}
function piecesOf(bytes, run) {
  let pieces = [], start = run.start;
  for (let at = run.start; at <= run.end; at++)
    at < run.end && bitsOf(bytes[at]) >= 0 || (at - start >= MIN_BASE64_LENGTH && pieces.push({ start: afterEscape(bytes, start), end: at }), start = at + 1);
  return pieces;
}
function afterEscape(bytes, start) {
  return start > 0 && bytes[start - 1] === 92 && "nrt".includes(String.fromCharCode(bytes[start])) ? start + 1 : start;
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
  let noise = 0;
  for (let group = start; group < start + MIN_BASE64_LENGTH; group += 4) {
    let bits = 0;
    for (let i = 0; i < 4; i++) bits = bits << 6 | bitsOf(bytes[group + i]);
    for (let shift = 16; shift >= 0; shift -= 8) {
      let byte = bits >> shift & 255;
      if (byte !== 0 && !isPrintableByte(byte) && ++noise > MAX_NOISE_IN_HEAD) return !1;
    }
  }
  return !0;
}
function isMediaUri(bytes, start) {
  return bytes[start - 1] !== 44 ? !1 : DATA_URI.test(Buffer.from(bytes.subarray(Math.max(0, start - DATA_URI_REACH), start)).toString("latin1"));
}

// src/decode/escapes/byte-list.ts
var ITEM = "0[xX](?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])", GAP = String.raw`[ \t\r\n]{0,40}`, [TAB, LF, CR, SPACE, ZERO, COMMA, SEVEN] = [9, 10, 13, 32, 48, 44, 55];
function beginsList(bytes, at) {
  let next = at + 4;
  for (; isGap(bytes[next]) && next < at + 16; ) next++;
  let high = bytes[next + 2];
  return next > at + 4 && bytes[next] === ZERO && high !== void 0 && high >= ZERO && high <= SEVEN;
}
function isGap(byte) {
  return byte === COMMA || byte === SPACE || byte === LF || byte === CR || byte === TAB;
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
    if (!(run.end - run.start < MIN_LENGTH))
      for (let piece of piecesOf2(text.bytes, run)) {
        let start = textStart(text.bytes, piece);
        if (start === -1) continue;
        add(oneLine({ start, end: piece.end }));
        let lines = piece.start < joinedUntil ? null : linesFrom(text.bytes, piece, hexValues());
        if (lines === null) continue;
        joinedUntil = placeOf(lines, lines.length - 1) + 1;
        let skipped = start - piece.start;
        add({ ...lines, skipped, length: lines.length - skipped });
      }
  return derived;
}
function piecesOf2(bytes, run) {
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
    pieces.push({ start, end }), start = end + 1;
  }
  return pieces;
}
function textStart(bytes, { start }) {
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
var ESCAPES = [percent, backslash, entities, quotedPrintable, byteList], MIN_ENCODED_RUN = MIN_BASE64_LENGTH;
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

// src/scan/pattern/matcher.ts
function makeMatcher(rules) {
  let byAnchor = rulesByAnchor(rules), signs = ESCAPES.flatMap(({ anchors }, form) => anchors.map((anchor) => ({ anchor, form }))), compiled = /* @__PURE__ */ new Map();
  return {
    rules,
    table: buildAnchors([...byAnchor.keys(), ...signs.map(({ anchor }) => anchor)]),
    rulesOf: [...byAnchor.values()],
    escapeOf: signs.map(({ form }) => form),
    patternOf(rule) {
      let pattern = compiled.get(rule) ?? compileRule(rule);
      return compiled.set(rule, pattern), pattern;
    }
  };
}
function rulesByAnchor(rules) {
  let byAnchor = /* @__PURE__ */ new Map();
  for (let rule of rules)
    for (let anchor of new Set(rule.anchors)) {
      let called = byAnchor.get(anchor);
      called === void 0 ? byAnchor.set(anchor, [rule]) : called.push(rule);
    }
  return byAnchor;
}

// src/scan/parts/bare.ts
var MIN_BITS = 4;
function bareKeys(text, matches, rules) {
  let found = /* @__PURE__ */ new Map();
  for (let pair of PAIRS) {
    let rule = pair.bare && rules.find(({ id }) => id === pair.bare?.as);
    if (rule) for (let match of matches.filter(({ rule: id }) => pair.ids.includes(id))) addBeside(text, match, pair, rule, found);
  }
  return [...found.values()];
}
function addBeside(text, id, { bare }, rule, found) {
  for (let { start, end } of placesOf(text, neighbourhood(text, id), bare.pattern, "secret")) {
    if (found.has(start)) continue;
    let value = text.content.slice(start, end);
    shannonBits(value) < MIN_BITS || isExampleToken(value) || found.set(start, {
      check: "pattern",
      rule: rule.id,
      title: rule.title,
      severity: rule.severity,
      confidence: "high",
      why: `${value.length} random characters near an ${id.title}`,
      strengthBits: strengthBits(value),
      links: rule.links,
      rank: 3,
      start,
      end
    });
  }
}

// src/scan/pattern/near.ts
var BEFORE = 100, AFTER = 200, NearEscapes = class {
  #text;
  #traces;
  #marks = /* @__PURE__ */ new Map();
  #last = -1;
  constructor(text, traces) {
    this.#text = text, this.#traces = traces;
  }
  /** Leaves the place of an anchor in the traces of the ways of escaping that stand around it. Ask in ascending order. */
  lookAround(at) {
    if (at === this.#last) return;
    this.#last = at;
    let around = this.#text.content.slice(Math.max(0, at - BEFORE), at + AFTER);
    for (let index = 0; index < ESCAPES.length; index++) {
      let near = ESCAPES[index]?.near ?? null;
      near !== null && this.#stands(near, around) && this.#traces[index]?.near.push(at);
    }
  }
  /** The signs are asked for first because that is native, and most neighbourhoods hold none. */
  #stands({ signs, pattern, mark }, around) {
    for (let sign of signs) if (around.includes(sign)) return pattern.test(around) && (mark === null || this.#holds(mark));
    return !1;
  }
  #holds(mark) {
    let known = this.#marks.get(mark) ?? this.#text.content.includes(mark);
    return this.#marks.set(mark, known), known;
  }
};

// src/scan/pattern/search.ts
function searchText(text, matcher) {
  let traces = ESCAPES.map(() => ({ anchors: [], near: [] })), near = new NearEscapes(text, traces), matches = [], ends = /* @__PURE__ */ new Map();
  for (let hit of hitsIn(text, matcher, traces)) {
    if (hit.at < (ends.get(hit.rule) ?? 0)) continue;
    let found = matchAround(matcher.patternOf(hit.rule), text.content, hit);
    if (found === null && !isInsideWord(text.content, hit) && near.lookAround(hit.at), found === null) continue;
    ends.set(hit.rule, found.index + found[0].length);
    let match = toMatch(hit.rule, found, text.content);
    match !== null && matches.push(match);
  }
  return { matches: matches.length === 0 ? matches : [...matches, ...bareKeys(text, matches, matcher.rules)], traces };
}
function hitsIn(text, { table: table2, rulesOf, escapeOf }, traces) {
  let hits = [];
  return findAnchors(text.bytes, table2, (at, anchor) => {
    let rules = rulesOf[anchor];
    if (rules === void 0) traces[escapeOf[anchor - rulesOf.length]]?.anchors.push(at);
    else for (let rule of rules) hits.push({ at, length: table2.anchors[anchor]?.length ?? 0, rule });
  }), hits.sort((a, b) => a.at - b.at);
}
function matchAround(pattern, content, { at, length, rule }) {
  for (let start = Math.max(0, at - (rule.reachBack ?? 0)); start <= at; start++) {
    pattern.lastIndex = start;
    let found = pattern.exec(content);
    if (found !== null && start + found[0].length >= at + length) return found;
  }
  return null;
}
var [PERCENT, BACKSLASH] = [37, 92], LONGEST_ESCAPE = 6;
function isInsideWord(content, { at, rule }) {
  if (rule.before === null || (rule.reachBack ?? 0) > 0 || !isLetterOrDigit(content.charCodeAt(at - 1))) return !1;
  for (let back = 2; back <= LONGEST_ESCAPE; back++) {
    let code = content.charCodeAt(at - back);
    if (code === PERCENT || code === BACKSLASH) return !1;
  }
  return !0;
}
function isLetterOrDigit(code) {
  let lower = code | 32;
  return lower >= 97 && lower <= 122 || code >= 48 && code <= 57;
}

// src/scan/pattern/pattern.ts
var MAX_DEPTH = 3, MAX_GROWTH2 = 4, FREE_BYTES = 1 << 20;
function makePatternCheck(rules, searchOwn) {
  let matcher;
  return {
    name: "pattern",
    needs: "text",
    run(text, settings) {
      let known = matcher ??= makeMatcher(rules), search = { look: (each) => {
        let { matches, traces } = searchText(each, known);
        return { matches: searchOwn === void 0 ? matches : [...matches, ...searchOwn(each, settings)], traces };
      }, nestedBytes: text.bytes.length * MAX_GROWTH2 + FREE_BYTES };
      return withoutTwins(searchAll(text, search, MAX_DEPTH)).map((found) => settle(found, text.content));
    }
  };
}
function searchAll(text, search, depth) {
  let { matches, traces } = search.look(text), found = matches.map((match) => ({ match, value: null }));
  if (depth === 0 || text.encoding === "binary") return found;
  let runs = [];
  findRuns(text.bytes, MIN_ENCODED_RUN, (start, end) => runs.push({ start, end }));
  for (let derived of derivedTexts(text, runs, traces))
    if (!(derived.via.length > depth || !mayOpen(derived.text, search, depth)))
      for (let inner of searchAll(derived.text, search, depth - derived.via.length)) found.push(outward(inner, derived));
  return found;
}
function mayOpen({ bytes }, search, depth) {
  return depth < MAX_DEPTH && (search.nestedBytes -= bytes.length), search.nestedBytes >= 0;
}
export {
  makePatternCheck
};
