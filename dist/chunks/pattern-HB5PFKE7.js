// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  buildAnchors,
  findAnchors,
  findRuns,
  nameBefore
} from "./chunk-QTZADNSO.js";
import {
  isExampleToken,
  isPlaceholder,
  strengthBits
} from "./chunk-P7IDMQF6.js";
import "./chunk-LZPO7XR5.js";
import {
  asBuffer,
  openText
} from "./chunk-SGFRII22.js";
import "./chunk-42ZHIDB4.js";

// src/decode/base64-alphabet.ts
var values;
function bitsOf(byte) {
  if (values === void 0) {
    values = new Int8Array(256).fill(-1);
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i;
    values[45] = 62, values[95] = 63;
  }
  return values[byte];
}

// src/decode/base64-lines.ts
var MIN_WIDTH = 40, [TAB, LF, CR, SPACE, DASH, EQUALS] = [9, 10, 13, 32, 45, 61], CLOSINGS = `\r
"'\`<,;)]}\\`;
function oneLine({ start, end }) {
  return { starts: [start], width: end - start, skipped: 0, length: end - start };
}
function partOf({ starts, width, length }, from, to) {
  let skipped = (4 - from * width % 4) % 4;
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
function linesFrom(bytes, first) {
  if (first.end - first.start < MIN_WIDTH) return null;
  let at = nextLine(bytes, first.end);
  if (at === -1) return null;
  let lines = oneLine(first);
  for (; at !== -1; ) {
    let length = digitsAt(bytes, at, lines.width + 1);
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
function digitsAt(bytes, start, limit) {
  let stop = Math.min(bytes.length, start + limit), at = start;
  for (; at < stop && bitsOf(bytes[at]) >= 0; ) at++;
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

// src/decode/base64.ts
var MIN_BASE64_LENGTH = 24, MAX_NOISE_IN_HEAD = 3, MIN_PRINTABLE_SHARE = 0.9, DATA_URI = /data:(?:image|font|audio|video)\/[\w.+-]{1,40};base64,$/, DATA_URI_REACH = 80;
function decodedTexts(text, runs) {
  let derived = [], add = (lines) => {
    let decoded = decode(text, lines);
    decoded !== null && derived.push(decoded);
  }, joinedUntil = 0;
  for (let run of runs)
    for (let piece of piecesOf(text.bytes, run)) {
      let isMedia = isMediaUri(text.bytes, piece.start);
      if (!isMedia && beginsPrintable(text.bytes, piece.start) && add(oneLine(piece)), piece.start < joinedUntil) continue;
      let lines = linesFrom(text.bytes, piece);
      if (lines !== null && (joinedUntil = placeOf(lines, lines.length - 1) + 1, !isMedia))
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
    let head = partOf(lines, line, line + 1);
    return head.length < MIN_BASE64_LENGTH || beginsPrintable(bytes, placeOf(head, 0));
  }, parts = [];
  for (let from = 0, to = 1; to < count; from = to++)
    if (isText(from)) {
      for (; to < count && (isText(to) || isText(to - 1)); ) to++;
      to - from > 1 && parts.push(partOf(lines, from, to));
    }
  return parts;
}
function decode(text, lines) {
  let raw = Buffer.from(encodedText(text.bytes, lines), "base64"), inner = openText(text.entry, raw);
  return inner.encoding === "binary" || !isPrintable(inner.bytes) ? null : { text: inner, via: ["base64"], outer: mapBack(lines, raw.length, inner) };
}
function mapBack(lines, rawLength, inner) {
  let width = inner.encoding === "utf-8" ? 1 : 2, bom = rawLength - inner.bytes.length * width, spanOf = (first, last) => ({ start: placeOf(lines, first), end: placeOf(lines, last) + 1 });
  if (bom < 0 || bom > 3) return () => spanOf(0, lines.length - 1);
  let characterOf = (bit) => Math.min(lines.length - 1, Math.floor(bit / 6));
  return ({ start, end }) => spanOf(characterOf(8 * (bom + start * width)), characterOf(8 * (bom + end * width) - 1));
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
function isPrintable(bytes) {
  let printable = 0;
  for (let byte of bytes) isPrintableByte(byte) && printable++;
  return bytes.length > 0 && printable >= bytes.length * MIN_PRINTABLE_SHARE;
}
function isPrintableByte(byte) {
  return byte >= 32 && byte < 127 || byte >= 9 && byte <= 13;
}
function isMediaUri(bytes, start) {
  return bytes[start - 1] !== 44 ? !1 : DATA_URI.test(Buffer.from(bytes.subarray(Math.max(0, start - DATA_URI_REACH), start)).toString("latin1"));
}

// src/scan/pattern/proof.ts
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function prove(proof, value) {
  return proof === "jwt" ? proveJwt(value) : proof === "pem" ? provePem(value) : proveChecksum(value);
}
function proveChecksum(value) {
  let body = value.slice(value.lastIndexOf("_") + 1);
  return base62(crc32(body.slice(0, -6))) === body.slice(-6) ? "passed" : "failed";
}
function proveJwt(value) {
  let [header, payload] = value.split("."), fields = jsonObject(header);
  return fields === null || !("alg" in fields || "typ" in fields || "enc" in fields) ? "nonsense" : jsonObject(payload) === null ? "failed" : "passed";
}
function jsonObject(part) {
  try {
    let parsed = JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8"));
    return typeof parsed == "object" && !Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
function provePem(value) {
  let body = value.replace(/-----[A-Z0-9 ]{1,60}-----/g, " ").replace(/\\[nrt]/g, " ").replace(/[A-Za-z-]{1,20}: [^\r\n]{0,100}/g, " "), bytes = Buffer.from(body.replace(/[^A-Za-z0-9+/]/g, ""), "base64");
  return bytes.toString("latin1", 0, 14) === "openssh-key-v1" || isDer(bytes) ? "passed" : "failed";
}
function isDer(bytes) {
  let [tag = 0, first = 0] = bytes;
  if (tag !== 48) return !1;
  if (first < 128) return first + 2 === bytes.length;
  let length = 0;
  for (let i = 0; i < (first & 127) && i < 4; i++) length = length * 256 + (bytes[2 + i] ?? 0);
  return length > 0 && length + 2 + (first & 127) === bytes.length;
}
function base62(number) {
  let out = "";
  for (let rest = number; rest > 0; rest = Math.floor(rest / 62)) out = BASE62.charAt(rest % 62) + out;
  return out.padStart(6, "0");
}
var crcTable;
function crc32(value) {
  crcTable ??= makeCrcTable();
  let crc = 4294967295;
  for (let i = 0; i < value.length; i++) crc = crc >>> 8 ^ crcTable[(crc ^ value.charCodeAt(i)) & 255];
  return (crc ^ 4294967295) >>> 0;
}
function makeCrcTable() {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 3988292384 : crc >>> 1;
    return crc;
  });
}

// src/scan/pattern/known.ts
var LOW_BITS = 20, MEDIUM_BITS = 34;
function toMatch(rule, found, content) {
  let [start, end] = found.indices?.groups?.secret ?? [found.index, found.index + found[0].length], value = content.slice(start, end), isPart = start !== found.index || end !== found.index + found[0].length;
  if (isPart && rule.rank === 2 ? isPlaceholder(value) : isExampleToken(value)) return null;
  let proof = rule.proof === void 0 ? "failed" : prove(rule.proof, value);
  if (proof === "nonsense") return null;
  let name = nameBefore(content, found.index), strength = strengthBits(value);
  return {
    check: "pattern",
    rule: rule.id,
    title: rule.title,
    severity: rule.severity,
    links: rule.links,
    rank: rule.rank ?? 3,
    start,
    end,
    confidence: proof === "passed" ? "proven" : isPart && rule.rank === 2 ? confidenceOfPassword(strength) : "high",
    why: whyOf(rule, proof, name),
    strengthBits: strength,
    ...name === void 0 ? {} : { name }
  };
}
function whyOf(rule, proof, name) {
  let proven = proof === "passed" && rule.proof !== void 0 ? [PROOF_WORDS[rule.proof]] : [];
  return [rule.shape, ...proven, ...name === void 0 ? [] : [`assigned to ${name}`]].join(", ");
}
var PROOF_WORDS = {
  "crc32-base62-last6": "its checksum is right",
  jwt: "header and payload are JSON",
  pem: "the key data is well-formed"
};
function confidenceOfPassword(bits) {
  return bits < LOW_BITS ? "low" : bits < MEDIUM_BITS ? "medium" : "high";
}

// src/scan/pattern/pattern.ts
var MAX_DEPTH = 2;
function makePatternCheck(rules) {
  let matcher;
  return {
    name: "pattern",
    needs: "text",
    run(text) {
      return matcher ??= makeMatcher(rules), searchAll(text, matcher, MAX_DEPTH);
    }
  };
}
function makeMatcher(rules) {
  let byAnchor = /* @__PURE__ */ new Map();
  for (let rule of rules)
    for (let anchor of new Set(rule.anchors)) {
      let called = byAnchor.get(anchor);
      called === void 0 ? byAnchor.set(anchor, [rule]) : called.push(rule);
    }
  let compiled = /* @__PURE__ */ new Map();
  return {
    table: buildAnchors([...byAnchor.keys()]),
    rulesOf: [...byAnchor.values()],
    patternOf(rule) {
      let pattern = compiled.get(rule) ?? new RegExp(rule.pattern.source, rule.pattern.source.includes("(?<secret>") ? "dy" : "y");
      return compiled.set(rule, pattern), pattern;
    }
  };
}
function searchAll(text, matcher, depth) {
  let matches = searchText(text, matcher);
  if (depth === 0 || text.encoding === "binary") return matches;
  let runs = [];
  findRuns(text.bytes, MIN_BASE64_LENGTH, (start, end) => runs.push({ start, end }));
  for (let derived of decodedTexts(text, runs))
    for (let inner of searchAll(derived.text, matcher, depth - 1))
      matches.push({ ...inner, ...derived.outer(inner), via: [...derived.via, ...inner.via ?? []] });
  return matches;
}
function searchText(text, matcher) {
  let hits = [];
  findAnchors(text.bytes, matcher.table, (at, anchor) => {
    let length = matcher.table.anchors[anchor]?.length ?? 0;
    for (let rule of matcher.rulesOf[anchor]) hits.push({ at, length, rule });
  }), hits.sort((a, b) => a.at - b.at);
  let matches = [], ends = /* @__PURE__ */ new Map();
  for (let hit of hits) {
    if (hit.at < (ends.get(hit.rule) ?? 0)) continue;
    let found = matchAround(matcher.patternOf(hit.rule), text.content, hit);
    if (found === null) continue;
    ends.set(hit.rule, found.index + found[0].length);
    let match = toMatch(hit.rule, found, text.content);
    match !== null && matches.push(match);
  }
  return matches;
}
function matchAround(pattern, content, { at, length, rule }) {
  for (let start = Math.max(0, at - (rule.reachBack ?? 0)); start <= at; start++) {
    pattern.lastIndex = start;
    let found = pattern.exec(content);
    if (found !== null && start + found[0].length >= at + length) return found;
  }
  return null;
}
export {
  makePatternCheck
};
