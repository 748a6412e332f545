// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  blot
} from "./chunk-L3QUOGP2.js";
import {
  asBuffer
} from "./chunk-N6PXVOEL.js";

// src/scan/pattern/inside.ts
var MAX_BLOTTED = 4096, EXCERPT_REACH = 640;
function outward({ match: inner, value: known }, { text, via, outer }) {
  let { name, parts, ...rest } = inner, value = known ?? text.content.slice(inner.start, Math.min(inner.end, inner.start + MAX_BLOTTED)), shown = name === void 0 ? void 0 : blot(name, value);
  return { match: {
    ...rest,
    ...outer(inner),
    why: name === void 0 || shown === void 0 ? inner.why : inner.why.replaceAll(name, () => shown),
    via: [...via, ...inner.via ?? []],
    ...shown === void 0 ? {} : { name: shown },
    ...parts === void 0 ? {} : { parts: parts.map((part) => ({ ...part, ...outer(part) })) }
  }, value };
}
function settle({ match, value }, content) {
  if (value === null) return match;
  let echoes = [
    ...echoesIn(content, Math.max(0, match.start - EXCERPT_REACH), match.start, value),
    ...echoesIn(content, match.end, match.end + EXCERPT_REACH, value)
  ];
  return echoes.length === 0 ? match : { ...match, echoes };
}
function echoesIn(content, start, end, value) {
  let plain = content.slice(start, end), masked = blot(plain, value), echoes = [];
  for (let at = 0; at < plain.length; at++) {
    if (masked[at] === plain[at]) continue;
    let last = echoes.at(-1);
    last?.end === start + at ? last.end++ : echoes.push({ start: start + at, end: start + at + 1 });
  }
  return echoes;
}
function withoutTwins(found) {
  let best = /* @__PURE__ */ new Map();
  for (let one of found) {
    let key = `${one.match.rule} ${one.match.start} ${one.match.end}`, known = best.get(key);
    (known === void 0 || (one.match.via?.length ?? 0) < (known.match.via?.length ?? 0)) && best.set(key, one);
  }
  return [...best.values()];
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
function linesFrom(bytes, first, values) {
  if (first.end - first.start < MIN_WIDTH) return null;
  let at = nextLine(bytes, first.end);
  if (at === -1) return null;
  let lines = oneLine(first);
  for (; at !== -1; ) {
    let length = digitsAt(bytes, at, lines.width + 1, values);
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
function digitsAt(bytes, start, limit, values) {
  let stop = Math.min(bytes.length, start + limit), at = start;
  for (; at < stop && values[bytes[at]] >= 0; ) at++;
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

export {
  oneLine,
  partOf,
  placeOf,
  encodedText,
  linesFrom,
  bitsMap,
  WORD_LENGTH,
  wordWith,
  fromHex,
  wordBefore,
  backslash,
  entities,
  percent,
  outward,
  settle,
  withoutTwins
};
