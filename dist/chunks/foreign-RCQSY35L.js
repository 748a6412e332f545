// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  linearWay
} from "./chunk-Z5KEBZWK.js";
import "./chunk-4KLNDV63.js";
import {
  EVERY_PATH,
  NOTHING,
  ParseFailure,
  isPlain,
  parseJson,
  parseToml,
  parseYaml,
  placeOf,
  validate
} from "./chunk-ZV3T6GYP.js";
import {
  isDefaultRule,
  secretlintName
} from "./chunk-AWF7BHSA.js";
import "./chunk-4HWD7DSJ.js";
import {
  NOT_A_FILE,
  readRegular
} from "./chunk-GNHIERMY.js";
import {
  ConfigError
} from "./chunk-DGQP6LME.js";
import "./chunk-5XXBF23Y.js";

// src/config/foreign/index.ts
import { join } from "node:path";

// src/config/foreign/files.ts
var FOREIGN_FILES = {
  ".betterleaks.toml": ["betterleaks"],
  ".gitleaks.toml": ["gitleaks", "betterleaks"],
  ".betterleaksignore": ["betterleaks"],
  ".gitleaksignore": ["gitleaks", "betterleaks"],
  ".secrets.baseline": ["detect-secrets"],
  ".secretlintignore": ["secretlint"],
  ".secretlintrc": ["secretlint"],
  ".secretlintrc.json": ["secretlint"],
  ".secretlintrc.yaml": ["secretlint"],
  ".secretlintrc.yml": ["secretlint"]
};
function foreignFiles(names, tools) {
  return [...names].filter((name) => Object.hasOwn(FOREIGN_FILES, name) && FOREIGN_FILES[name]?.some((tool) => tools.includes(tool)));
}

// src/config/foreign/re2/syntax.ts
var Re2Error = class extends Error {
  name = "Re2Error";
  at;
  constructor(message, at) {
    super(message), this.at = at;
  }
};
function normalized(ranges) {
  let joined2 = [];
  for (let [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    let before = joined2.at(-1);
    before !== void 0 && first <= before[1] + 1 ? before[1] = Math.max(before[1], last) : joined2.push([first, last]);
  }
  return joined2;
}
function complement(ranges) {
  let rest = [], next = 0;
  for (let [first, last] of ranges)
    first > next && rest.push([next, first - 1]), next = last + 1;
  return next <= 1114111 && rest.push([next, 1114111]), rest;
}

// src/config/foreign/re2/classes.ts
var PERL = { d: "09", s: `	
\f\r  `, w: "09AZ__az" }, POSIX = {
  alnum: "09AZaz",
  alpha: "AZaz",
  ascii: "\0",
  blank: "		  ",
  cntrl: "\0",
  digit: "09",
  graph: "!~",
  lower: "az",
  print: " ~",
  punct: "!/:@[`{~",
  space: "	\r  ",
  upper: "AZ",
  word: "09AZ__az",
  xdigit: "09AFaf"
};
function perlClass(letter) {
  let pairs = PERL[letter.toLowerCase()];
  return pairs === void 0 ? null : maybeNot(rangesOf(pairs), letter < "a");
}
function posixClass(name) {
  let pairs = Object.hasOwn(POSIX, name.replace("^", "")) ? POSIX[name.replace("^", "")] : void 0;
  return pairs === void 0 ? null : maybeNot(rangesOf(pairs), name.startsWith("^"));
}
var unicode;
function unicodeClass(name, isNegated) {
  unicode ??= /* @__PURE__ */ new Map();
  let ranges = unicode.get(name) ?? searchUnicode(name);
  return ranges === null ? null : (unicode.set(name, ranges), maybeNot(ranges, isNegated));
}
function searchUnicode(name) {
  if (name === "Any") return [[0, 1114111]];
  let test = /^[A-Z][a-z]?$/.test(name) ? property(name) : property(`Script=${name}`);
  if (test === null) return null;
  let ranges = [];
  for (let code = 0; code <= 1114111; code++) {
    if (!test.test(String.fromCodePoint(code))) continue;
    let last = ranges.at(-1);
    last !== void 0 && last[1] === code - 1 ? last[1] = code : ranges.push([code, code]);
  }
  return ranges;
}
function property(name) {
  if (!/^[A-Za-z_=]{1,60}$/.test(name)) return null;
  try {
    return new RegExp(`^\\p{${name}}$`, "u");
  } catch {
    return null;
  }
}
function rangesOf(pairs) {
  let codes = [...pairs].map((char) => char.charCodeAt(0));
  return normalized(codes.flatMap((first, i) => i % 2 === 0 ? [[first, codes[i + 1]]] : []));
}
function maybeNot(ranges, isNegated) {
  return isNegated ? complement(ranges) : ranges;
}

// src/config/foreign/re2/fold.ts
var LAST_CASED = 125251, HAS_CASE = new RegExp("^\\p{Changes_When_Casemapped}$", "u"), FOLDS_TO_ASCII = /* @__PURE__ */ new Set([383, 8490]);
function folded(ranges) {
  let more = [];
  for (let [first, last] of ranges)
    for (let code = first; code <= Math.min(last, LAST_CASED); code++) for (let other of otherCases(code)) more.push([other, other]);
  return normalized([...ranges, ...more]);
}
function otherCases(code) {
  let char = String.fromCodePoint(code);
  return HAS_CASE.test(char) ? [char.toLowerCase(), char.toUpperCase(), char.toUpperCase().toLowerCase()].flatMap((other) => {
    let [only, second] = [...other], codePoint = only?.codePointAt(0) ?? code;
    return second === void 0 && codePoint !== code && !FOLDS_TO_ASCII.has(code) && !FOLDS_TO_ASCII.has(codePoint) ? [codePoint] : [];
  }) : [];
}
function isCaseless(ranges) {
  let more = folded(ranges);
  return more.length === normalized(ranges).length && more.every(([first, last], i) => first === ranges[i]?.[0] && last === ranges[i]?.[1]);
}

// src/config/foreign/re2/escape.ts
var CONTROLS = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 }, HEX = /x(?:\{([0-9A-Fa-f]{1,8})\}|([0-9A-Fa-f]{2}))/y, OCTAL = /[1-7][0-7]{1,2}|0[0-7]{0,2}/y, UNICODE = /([pP])(?:\{(\^?)([^}]{0,60})\}|([A-Z]))/y, POSIX2 = /\[:(\^?[a-z]{0,20}):\]/y;
function classEscape(reader) {
  let found = reader.match(UNICODE);
  if (found !== null) {
    let ranges2 = unicodeClass(found[3] ?? found[4], found[1] === "P" != (found[2] === "^"));
    if (ranges2 === null) throw reader.error("a Unicode class that is not known");
    return ranges2;
  }
  let ranges = perlClass(reader.peek());
  return ranges !== null && reader.at++, ranges;
}
function charEscape(reader) {
  let hex = reader.match(HEX);
  if (hex !== null) return checked(reader, Number.parseInt(hex[1] ?? hex[2], 16));
  let octal = reader.match(OCTAL);
  if (octal !== null) return Number.parseInt(octal[0], 8);
  let char = reader.peek(), control = CONTROLS[char];
  if (control === void 0 && !/^[!-/:-@[-`{-~ ]$/.test(char))
    throw reader.error(/[1-9]/.test(char) ? "a back-reference, which RE2 does not have" : "an escape that RE2 does not have");
  return reader.at++, control ?? char.charCodeAt(0);
}
function checked(reader, code) {
  if (code <= 1114111) return code;
  throw reader.error("a character beyond Unicode");
}
function readClass(reader, flags) {
  let start = reader.at - 1, isNegated = reader.take("^"), ranges = [];
  do
    ranges.push(...readItem(reader, start));
  while (!reader.take("]"));
  let joined2 = normalized(ranges);
  return isNegated ? { kind: "set", ranges: complement(flags.i ? folded(joined2) : joined2), fold: !1 } : { kind: "set", ranges: joined2, fold: flags.i };
}
function readItem(reader, start) {
  let posix = reader.match(POSIX2), named = posix === null ? void 0 : posixClass(posix[1]);
  if (named === null) throw reader.error("a class between [: and :] that is not known");
  if (named !== void 0) return named;
  if (reader.take("\\")) {
    let escaped = classEscape(reader);
    if (escaped !== null) return escaped;
    reader.at--;
  }
  let first = readMember(reader, start);
  if (reader.peek() !== "-" || reader.source[reader.at + 1] === "]") return [[first, first]];
  reader.at++;
  let last = readMember(reader, start);
  if (last < first) throw reader.error("a range that ends before it begins");
  return [[first, last]];
}
function readMember(reader, start) {
  if (reader.isDone) throw reader.error("[ without ]", start);
  return reader.take("\\") ? charEscape(reader) : reader.next();
}

// src/config/foreign/re2/atoms.ts
var ASSERTIONS = { A: "start", z: "end", b: "word", B: "no-word" };
function readEscape(reader, flags) {
  let assertion = ASSERTIONS[reader.peek()];
  if (assertion !== void 0)
    return reader.at++, { kind: "assert", at: assertion };
  let ranges = classEscape(reader);
  return ranges === null ? literal(charEscape(reader), flags) : { kind: "set", ranges, fold: flags.i };
}
function quotedItems(reader, flags) {
  let end = reader.source.indexOf("\\E", reader.at), text = reader.source.slice(reader.at, end === -1 ? void 0 : end);
  return reader.at += text.length + (end === -1 ? 0 : 2), [...text].map((char) => literal(char.codePointAt(0), flags));
}
function literal(code, { i }) {
  return { kind: "set", ranges: [[code, code]], fold: i };
}

// src/config/foreign/re2/reader.ts
var Reader = class {
  source;
  at = 0;
  /** Groups that capture, so far. */
  groups = 0;
  depth = 0;
  constructor(source) {
    this.source = source;
  }
  get isDone() {
    return this.at >= this.source.length;
  }
  /** The next UTF-16 unit, or ''. */
  peek() {
    return this.source.charAt(this.at);
  }
  /** Steps over the text if it stands here. */
  take(text) {
    let isHere = this.source.startsWith(text, this.at);
    return isHere && (this.at += text.length), isHere;
  }
  /** Steps over what the sticky pattern matches here; null: nothing. */
  match(pattern) {
    pattern.lastIndex = this.at;
    let found = pattern.exec(this.source);
    return found !== null && (this.at += found[0].length), found;
  }
  /** The next code point, stepped over. */
  next() {
    let code = this.source.codePointAt(this.at);
    if (code === void 0) throw this.error("it ends in the middle");
    return this.at += code > 65535 ? 2 : 1, code;
  }
  error(message, at = this.at) {
    return new Re2Error(message, at);
  }
};

// src/config/foreign/re2/parse.ts
var MAX_REPEAT = 1e3, MAX_DEPTH = 250, REPEAT = /[*+?]|\{(\d{1,9})(?:(,)(\d{1,9})?)?\}/y, NAMED = /\(\?P?<([A-Za-z0-9_]{1,100})>/y, FLAG_GROUP = /\(\?([imsU]*)(-[imsU]+)?([:)])/y, NOT_IN_RE2 = /\(\?(?:<?[=!]|>|#|P[=>])/y, LINE_FEED = 10, EVERYTHING = [[0, 1114111]], NO_LINE_FEED = [
  [0, LINE_FEED - 1],
  [LINE_FEED + 1, 1114111]
];
function parseRe2(source) {
  let reader = new Reader(source), node = readChoice(reader, { i: !1, m: !1, s: !1, U: !1 });
  if (!reader.isDone) throw reader.error(") without (");
  return { node, groups: reader.groups };
}
function readChoice(reader, flags) {
  if (++reader.depth > MAX_DEPTH) throw reader.error("groups nested too deeply");
  let options = [readSequence(reader, flags)];
  for (; reader.take("|"); ) options.push(readSequence(reader, flags));
  return reader.depth--, options.length === 1 ? options[0] : { kind: "choice", options };
}
function readSequence(reader, flags) {
  let items = [];
  for (; !reader.isDone && reader.peek() !== "|" && reader.peek() !== ")"; ) {
    if (reader.take("\\Q")) items.push(...quotedItems(reader, flags));
    else {
      let item = readAtom(reader, flags);
      item !== null && items.push(item);
    }
    readRepeat(reader, flags, items);
  }
  return items.length === 1 ? items[0] : { kind: "sequence", items };
}
function readRepeat(reader, flags, items) {
  let at = reader.at, found = reader.match(REPEAT);
  if (found === null) return;
  let isLazy = reader.take("?") !== flags.U, body = items.pop();
  if (body === void 0) throw reader.error("a repeat of nothing", at);
  let [min, max] = bounds(found);
  if (min > MAX_REPEAT || max !== null && (max > MAX_REPEAT || max < min)) throw reader.error("a repeat that RE2 does not allow", at);
  if (items.push({ kind: "repeat", body, min, max, lazy: isLazy }), reader.match(REPEAT) !== null) throw reader.error("a repeat of a repeat");
}
function bounds([word, least, comma, most]) {
  if (word === "*") return [0, null];
  if (word === "+") return [1, null];
  if (word === "?") return [0, 1];
  let min = Number(least);
  return [min, most === void 0 ? comma === void 0 ? min : null : Number(most)];
}
function readAtom(reader, flags) {
  let at = reader.at, code = reader.next();
  switch (String.fromCodePoint(code)) {
    case "(":
      return reader.at = at, readGroup(reader, flags);
    case "[":
      return readClass(reader, flags);
    case ".":
      return { kind: "set", ranges: flags.s ? EVERYTHING : NO_LINE_FEED, fold: !1 };
    case "^":
      return { kind: "assert", at: flags.m ? "line-start" : "start" };
    case "$":
      return { kind: "assert", at: flags.m ? "line-end" : "end" };
    case "\\":
      return readEscape(reader, flags);
    case "*":
    case "+":
    case "?":
      throw reader.error("a repeat of nothing", at);
    default:
      return literal(code, flags);
  }
}
function readGroup(reader, flags) {
  let at = reader.at, plain = reader.match(FLAG_GROUP);
  if (plain !== null) {
    let changed = withFlags(flags, plain[1], plain[2] ?? "");
    return plain[3] === ")" ? (Object.assign(flags, changed), null) : closed(reader, at, readChoice(reader, changed));
  }
  if (reader.match(NOT_IN_RE2) !== null) throw reader.error("look-around or another group that RE2 does not have", at);
  if (reader.match(NAMED) === null && reader.match(/\((?!\?)/y) === null) throw reader.error("a group that RE2 does not have", at);
  return reader.groups++, { kind: "group", body: closed(reader, at, readChoice(reader, { ...flags })) };
}
function closed(reader, at, node) {
  if (reader.take(")")) return node;
  throw reader.error("( without )", at);
}
function withFlags(flags, on, off) {
  let changed = { ...flags };
  for (let flag of on) changed[flag] = !0;
  for (let flag of off.slice(1)) changed[flag] = !1;
  return changed;
}

// src/config/foreign/re2/utf8.ts
var LENGTHS = [
  [0, 127],
  [128, 2047],
  [2048, 55295],
  [57344, 65535],
  [65536, 1114111]
];
function utf8Sequences([first, last]) {
  return LENGTHS.flatMap(([least, most]) => {
    let [from, to] = [Math.max(first, least), Math.min(last, most)];
    return from > to ? [] : split(from, to);
  });
}
function split(from, to) {
  for (let bits = 6; bits <= 18 && to > 127; bits += 6) {
    let mask = (1 << bits) - 1;
    if (from >>> bits === to >>> bits) break;
    if ((from & mask) !== 0) return [...split(from, from | mask), ...split((from | mask) + 1, to)];
    if ((to & mask) !== mask) return [...split(from, (to & ~mask) - 1), ...split(to & ~mask, to)];
  }
  let [low, high] = [bytesOf(from), bytesOf(to)];
  return [low.map((byte, i) => [byte, high[i]])];
}
function bytesOf(code) {
  return [...Buffer.from(String.fromCodePoint(code), "utf8")];
}

// src/config/foreign/re2/print.ts
var ASSERTIONS2 = {
  start: "^",
  end: "$",
  "line-start": "(?<![^\\n])",
  "line-end": "(?![^\\n])",
  word: "\\b",
  "no-word": "\\B"
};
function isFolded(node) {
  let sets = [...setsOf(node)];
  return !sets.some(({ ranges, fold }) => !fold && !isCaseless(asciiOf(ranges)) || hasSomeBeyondAscii(ranges)) && sets.some(({ ranges, fold }) => fold && !isCaseless(asciiOf(ranges)));
}
function* setsOf(node) {
  node.kind === "set" && (yield node), (node.kind === "group" || node.kind === "repeat") && (yield* setsOf(node.body));
  for (let child of node.kind === "sequence" ? node.items : node.kind === "choice" ? node.options : []) yield* setsOf(child);
}
function printNode(node, flagI) {
  let print = (child) => printNode(child, flagI);
  switch (node.kind) {
    case "set":
      return printSet(node.fold && !flagI ? folded(node.ranges) : node.ranges);
    case "assert":
      return ASSERTIONS2[node.at];
    case "sequence":
      return node.items.map((item) => item.kind === "choice" ? `(?:${print(item)})` : print(item)).join("");
    case "choice":
      return node.options.map(print).join("|");
    case "group":
      return `(${print(node.body)})`;
    case "repeat":
      return `${printRepeated(node.body, print(node.body))}${quantifier(node)}`;
  }
}
function printRepeated(body, text) {
  return body.kind === "group" || body.kind === "set" && /^(?:\\?.|\\x..|\[.*\]|\(\?:.*\))$/s.test(text) && !/^..*\\x..\\x/.test(text) ? text : `(?:${text})`;
}
function quantifier({ min, max, lazy }) {
  let bounds2 = max === min ? `{${min}}` : `{${min},${max ?? ""}}`;
  return `${{ "{0,}": "*", "{1,}": "+", "{0,1}": "?" }[bounds2] ?? bounds2}${lazy ? "?" : ""}`;
}
function printSet(ranges) {
  let ascii = asciiOf(ranges);
  if (!hasSomeBeyondAscii(ranges)) return printBytes(ascii, ranges.at(-1)?.[1] === 1114111);
  let sequences = ranges.flatMap(([first, last]) => last > 127 ? utf8Sequences([Math.max(first, 128), last]) : []), options = sequences.map((sequence) => sequence.map((range) => printBytes([range], !1)).join(""));
  return ascii.length > 0 && options.unshift(printBytes(ascii, !1)), options.length === 1 && sequences[0]?.length === 1 ? options[0] : `(?:${options.join("|")})`;
}
function asciiOf(ranges) {
  return ranges.flatMap(([first, last]) => first > 127 ? [] : [[first, Math.min(last, 127)]]);
}
function hasSomeBeyondAscii(ranges) {
  let last = ranges.at(-1);
  return last !== void 0 && last[1] > 127 && !(last[0] <= 128 && last[1] === 1114111);
}
function printBytes(ranges, high) {
  if (!high) {
    let [only, second] = ranges;
    if (only !== void 0 && second === void 0 && only[0] === only[1]) return printByte(only[0], SPECIAL);
    let text2 = inClass(ranges);
    return text2 === "0-9" ? "\\d" : text2 === "0-9A-Z_a-z" ? "\\w" : `[${text2}]`;
  }
  let rest = complement(ranges).flatMap(([first, last]) => first > 127 ? [] : [[first, Math.min(last, 127)]]), text = inClass(rest);
  return text === "0-9" ? "\\D" : text === "0-9A-Z_a-z" ? "\\W" : `[^${text}]`;
}
function inClass(ranges) {
  let one = (byte) => printByte(byte, SPECIAL_IN_CLASS);
  return ranges.map(([first, last]) => first === last ? one(first) : `${one(first)}${last === first + 1 ? "" : "-"}${one(last)}`).join("");
}
var SPECIAL = /[\\^$.*+?()[\]{}|/]/, SPECIAL_IN_CLASS = /[\\^\]-]/, CONTROLS2 = { 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r" };
function printByte(byte, special) {
  if (byte < 32 || byte > 126) return CONTROLS2[byte] ?? `\\x${byte.toString(16).padStart(2, "0")}`;
  let char = String.fromCharCode(byte);
  return special.test(char) ? `\\${char}` : char;
}

// src/config/foreign/re2/index.ts
function translateRe2(source, mayFlag = !0) {
  let { node, groups } = parseRe2(source), isI = mayFlag && isFolded(node);
  return { source: printNode(node, isI), flags: isI ? "i" : "", groups };
}

// src/config/foreign/check.ts
async function re2Pattern(source, mayFlag) {
  try {
    return await checked2(translateRe2(source, mayFlag));
  } catch (error) {
    if (!(error instanceof Re2Error)) throw error;
    return { problem: `${error.message} (character ${error.at + 1})` };
  }
}
async function pythonPattern(source) {
  let translated2 = await re2Pattern(source.replace(/\\Z/g, "\\z"), !1);
  if (!("problem" in translated2)) return translated2;
  let plain = source.replace(/\(\?P</g, "(?<").replace(/\\A/g, "^").replace(/\\Z/g, "$");
  return /[^\x00-\x7f]/.test(plain) ? translated2 : await checked2({ source: plain, flags: "", groups: 0 });
}
async function jsPattern(source, flags) {
  return checked2({ source, flags, groups: 0 });
}
async function checked2(pattern) {
  let { source, flags } = pattern, problem = validate(source, { type: "string", title: "a regular expression", format: "regex" })?.message;
  if (problem !== void 0) return { problem };
  if (isPlain(source)) return { ...pattern, linear: null };
  let { wayOf } = await import("./pattern-O2G6J5DU.js"), way = await wayOf(source, flags, "runs");
  return "problem" in way ? way : { ...pattern, linear: way.linear };
}
function linearForms(patterns) {
  let forms = {};
  for (let pattern of patterns) !("problem" in pattern) && pattern.linear !== null && (forms[pattern.source] = pattern.linear);
  return Object.keys(forms).length === 0 ? {} : { linear: forms };
}

// src/config/foreign/gitleaks/extend.ts
import { resolve } from "node:path";

// src/config/foreign/read.ts
var MAX_BYTES = 32 << 20, WAY_OUT = 'mend it, or leave its tool out of "foreign" in the configuration of hushgate';
function readForeign({ file, label }) {
  try {
    let bytes = readRegular(file);
    if (bytes.length > MAX_BYTES) throw new ConfigError(`${label}: is larger than 32 MiB, so it is not read: ${WAY_OUT}`);
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    let { code } = error, what = code === NOT_A_FILE ? "is no regular file" : code?.startsWith("E") && !code.startsWith("ERR") ? `cannot be read (${code})` : "is not UTF-8 text";
    throw new ConfigError(`${label}: ${what}: ${WAY_OUT}`);
  }
}
async function parseForeign(label, text, parse) {
  let value = await parse(text).then(
    (parsed) => parsed.value,
    (error) => {
      throw error instanceof RangeError ? new ConfigError(`${label}: is nested too deeply: ${WAY_OUT}`) : error instanceof ParseFailure ? new ConfigError(`${label}:${error.place.line}: ${error.message}: ${WAY_OUT}`) : error;
    }
  );
  if (typeof value == "object" && value !== null && !Array.isArray(value)) return value;
  if (value == null) return {};
  throw new ConfigError(`${label}: expected a mapping at the top: ${WAY_OUT}`);
}

// src/config/foreign/gitleaks/places.ts
var HEADER = /^[ \t]*\[\[?[ \t]*(rules|allowlists?)(?:[ \t]*\.[ \t]*(allowlists?|required))?[ \t]*\]\]?/gim;
function tablePlaces(text, label) {
  let places = /* @__PURE__ */ new Map(), counts = /* @__PURE__ */ new Map(), next = (key) => {
    let count = counts.get(key) ?? 0;
    return counts.set(key, count + 1), count;
  }, line = 1, at = 0, rule = "";
  for (let found of text.matchAll(HEADER)) {
    for (; at < found.index; at++) text.charCodeAt(at) === 10 && line++;
    let [, first, second] = found.map((word) => word?.toLowerCase());
    if (second === void 0) {
      let key = `${first}.${next(first)}`;
      first === "rules" && (rule = key), places.set(key, line);
    } else places.set(`${rule}.${second}.${next(`${rule}.${second}`)}`, line);
  }
  return (key) => places.has(key) ? `${label}:${places.get(key)}` : label;
}

// src/config/foreign/gitleaks/table.ts
function tableOf(value, where) {
  if (typeof value != "object" || value === null || Array.isArray(value)) throw wrong(where, "a table was expected");
  return { where, values: new Map(Object.entries(value).map(([key, child]) => [key.toLowerCase(), child])) };
}
function tablesIn(table, key, whereOf) {
  let value = table.values.get(key);
  return value === void 0 ? [] : (Array.isArray(value) ? value : [value]).map((each, index) => tableOf(each, whereOf(index)));
}
function textIn({ values, where }, key) {
  let value = values.get(key) ?? "";
  if (typeof value == "string") return value;
  if (typeof value == "number" || typeof value == "bigint" || typeof value == "boolean") return String(value);
  throw wrong(where, `${key}: a text was expected`);
}
function textsIn({ values, where }, key) {
  let value = values.get(key);
  if (value === void 0) return [];
  let list = Array.isArray(value) ? value : [value];
  if (list.every((each) => typeof each == "string")) return list;
  throw wrong(where, `${key}: a list of texts was expected`);
}
function numberIn({ values, where }, key) {
  let value = values.get(key);
  if (value === void 0) return null;
  let number = typeof value == "string" && value.trim() !== "" || typeof value == "bigint" ? Number(value) : value;
  if (typeof number == "number" && Number.isFinite(number)) return number;
  throw wrong(where, `${key}: a number was expected`);
}
function flagIn({ values, where }, key) {
  let value = values.get(key) ?? !1;
  if (typeof value == "boolean") return value;
  throw wrong(where, `${key}: true or false was expected`);
}
function wrong(where, message) {
  return new ConfigError(`${where}: ${message}: ${WAY_OUT}`);
}

// src/config/foreign/gitleaks/raw.ts
function readRaw(value, label, placeOf2) {
  let top = tableOf(value, label), extend2 = tableOf(top.values.get("extend") ?? {}, label);
  return {
    rules: tablesIn(top, "rules", (i) => placeOf2(`rules.${i}`)).map((table, i) => readRule(table, `rules.${i}`, placeOf2)),
    allows: readAllows(top, "", placeOf2),
    extend: { path: textIn(extend2, "path"), useDefault: flagIn(extend2, "usedefault"), disabled: textsIn(extend2, "disabledrules") }
  };
}
function readRule(table, key, placeOf2) {
  let id = textIn(table, "id");
  if (id.trim() === "") throw wrong(table.where, "a rule has no id");
  return {
    id,
    description: textIn(table, "description"),
    regex: textIn(table, "regex"),
    path: textIn(table, "path"),
    secretGroup: numberIn(table, "secretgroup") ?? 0,
    entropy: numberIn(table, "entropy") ?? 0,
    keywords: textsIn(table, "keywords").map((word) => word.toLowerCase()),
    allows: readAllows(table, `${key}.`, placeOf2),
    required: tablesIn(table, "required", (i) => placeOf2(`${key}.required.${i}`)).map((part) => ({
      id: textIn(part, "id"),
      withinLines: numberIn(part, "withinlines"),
      withinColumns: numberIn(part, "withincolumns")
    })),
    skipReport: flagIn(table, "skipreport"),
    where: table.where
  };
}
function readAllows(table, key, placeOf2) {
  let [many, one] = ["allowlists", "allowlist"].map((name) => tablesIn(table, name, (i) => placeOf2(`${key}${name}.${i}`)));
  if (many.length > 0 && one.length > 0) throw wrong(table.where, "[allowlist] and [[allowlists]] do not go together");
  return [...many, ...one].map(readAllow);
}
var CONDITIONS = { "": "any", OR: "any", "||": "any", AND: "all", "&&": "all" }, TARGETS = { "": "secret", secret: "secret", match: "match", line: "line" };
function readAllow(table) {
  let condition = CONDITIONS[textIn(table, "condition").toUpperCase()];
  if (condition === void 0) throw wrong(table.where, 'the condition of an allowlist is "and" or "or"');
  let target = TARGETS[textIn(table, "regextarget")];
  if (target === void 0) throw wrong(table.where, 'the regexTarget of an allowlist is "secret", "match" or "line"');
  let lists = {
    commits: textsIn(table, "commits").map((id) => id.trim().toLowerCase()),
    paths: textsIn(table, "paths"),
    regexes: textsIn(table, "regexes"),
    stopwords: textsIn(table, "stopwords")
  };
  if (Object.values(lists).every((list) => list.length === 0))
    throw wrong(table.where, "an allowlist says nothing: commits, paths, regexes or stopwords");
  let description = textIn(table, "description");
  return { ...lists, description, condition, target, targetRules: textsIn(table, "targetrules"), where: table.where };
}

// src/config/foreign/gitleaks/extend.ts
var MAX_DEPTH2 = 2;
async function readExtended(root, source, depth = 0) {
  let text = readForeign(source), value = await parseForeign(source.label, text, parseToml), raw = readRaw(value, source.label, tablePlaces(text, source.label)), { path, useDefault, disabled } = raw.extend;
  if (path !== "" && useDefault) throw new ConfigError(`${source.label}: extend.path and extend.useDefault do not go together: keep one`);
  let own = { rules: new Map(raw.rules.map((rule) => [rule.id, rule])), allows: raw.allows, useDefault, disabled, where: source.label };
  return path === "" || depth === MAX_DEPTH2 ? own : extend(own, await readExtended(root, { file: resolve(root, path), label: path }, depth + 1));
}
function extend(own, base) {
  let rules = new Map(own.rules);
  for (let [id, rule] of base.rules) {
    if (own.disabled.includes(id)) continue;
    let nearer = own.rules.get(id);
    rules.set(id, nearer === void 0 ? rule : joined(nearer, rule));
  }
  return {
    rules,
    allows: [...own.allows, ...base.allows],
    useDefault: base.useDefault,
    disabled: base.useDefault ? [...own.disabled.filter((id) => !base.rules.has(id)), ...base.disabled] : [],
    where: own.where
  };
}
function joined(nearer, base) {
  return {
    ...base,
    description: nearer.description || base.description,
    entropy: nearer.entropy || base.entropy,
    secretGroup: nearer.secretGroup || base.secretGroup,
    regex: nearer.regex || base.regex,
    path: nearer.path || base.path,
    keywords: [...base.keywords, ...nearer.keywords],
    allows: [...base.allows, ...nearer.allows],
    where: nearer.where
  };
}

// src/config/foreign/gitleaks/rule.ts
var EXCEEDED = 1e-9, NO_LINKS = { revoke: null, docs: null };
async function toRule(rule, id) {
  let pattern = rule.regex === "" ? null : await runnable(rule, rule.regex, !0), path = rule.path === "" ? null : await runnable(rule, rule.path, !1);
  if (rule.secretGroup < 0 || rule.secretGroup > (pattern?.groups ?? 0)) throw wrong(rule.where, "secretGroup names no group of the regex");
  return {
    id,
    title: rule.description.replace(/[\s\p{Cc}]+/gu, " ").trim() || rule.id,
    severity: "high",
    keywords: rule.keywords.filter((word) => word !== ""),
    pattern: pattern?.source ?? null,
    flags: pattern?.flags ?? "",
    group: rule.secretGroup || null,
    minEntropy: rule.entropy > 0 ? rule.entropy + EXCEEDED : 0,
    path: path?.source ?? null,
    ...linearForms([pattern, path].filter((each) => each !== null)),
    reads: "bytes",
    // What the rule leaves alone passes with a reason, as all that is found and let pass does.
    except: [],
    links: NO_LINKS,
    where: rule.where
  };
}
async function runnable({ where }, source, mayFlag) {
  let pattern = await re2Pattern(source, mayFlag);
  if ("problem" in pattern) throw wrong(where, `this rule cannot be run: ${pattern.problem}`);
  return pattern;
}
async function inLinearTime({ where }, source, flags) {
  let way = await linearWay(source, flags);
  if ("problem" in way) throw wrong(where, `this rule cannot be required: ${way.problem}`);
  return way.linear;
}
async function toNeed(rule, id, { rules }) {
  let parts = [];
  for (let { id: part, ...within } of rule.required) {
    let other = rules.get(part);
    if (other === void 0 || other.regex === "") throw wrong(rule.where, "a required rule is not in this file");
    let { source, flags } = await runnable(other, other.regex, !0);
    parts.push({ linear: await inLinearTime(other, source, flags), ...within });
  }
  return { rule: id, parts, where: rule.where };
}

// src/config/foreign/gitleaks/index.ts
async function readGitleaks(root, source, taken) {
  let config = await readExtended(root, source), found = { rules: [], allows: [], needs: [], warnings: [], ids: ownIds(config, taken) };
  for (let rule of config.rules.values()) await addRule(found, rule, config);
  for (let allow of config.allows) {
    let rules = allow.targetRules.flatMap((id) => idsHere(found, id));
    (allow.targetRules.length === 0 || rules.length > 0) && await addAllow(found, allow, rules);
  }
  for (let id of config.disabled) found.allows.push(switchedOff(id, config.where));
  return found;
}
function bringsPattern(rule, { useDefault }) {
  return rule.regex !== "" || rule.path !== "" && !(useDefault && isDefaultRule(rule.id));
}
function ownIds(config, taken) {
  let ids = /* @__PURE__ */ new Map(), used = new Set(taken);
  for (let rule of config.rules.values()) {
    if (!bringsPattern(rule, config)) continue;
    let plain = rule.id.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, ""), first = plain === "" || isDefaultRule(rule.id) || taken.has(plain) ? `gitleaks-${plain || "rule"}` : plain, id = first;
    for (let count = 2; used.has(id); count++) id = `${first}-${count}`;
    used.add(id), ids.set(rule.id, id);
  }
  return ids;
}
function idsHere({ ids }, id) {
  let own = ids.get(id);
  return own === void 0 ? [`gitleaks:${id}`] : isDefaultRule(id) ? [own, `gitleaks:${id}`] : [own];
}
async function addRule(found, rule, config) {
  for (let allow of rule.allows) await addAllow(found, allow, idsHere(found, rule.id));
  let id = found.ids.get(rule.id);
  if (id === void 0) {
    if (!config.useDefault && rule.allows.length === 0) throw wrong(rule.where, "a rule needs regex or path");
    return;
  }
  rule.skipReport || found.rules.push(await toRule(rule, id)), rule.required.length > 0 && found.needs.push(await toNeed(rule, id, config));
}
async function addAllow(found, raw, rules) {
  let [paths, patterns] = [await translated(raw.paths), await translated(raw.regexes)], problem = [...paths, ...patterns].flatMap((each) => "problem" in each ? [each.problem] : [])[0];
  if (problem !== void 0) {
    found.warnings.push({ ...placeOf(raw.where), message: `this allowlist is left out: ${problem}` });
    return;
  }
  found.allows.push({
    condition: raw.condition,
    paths: sources(paths),
    patterns: sources(patterns),
    ...linearForms([...paths, ...patterns]),
    target: raw.target,
    stopwords: raw.stopwords.filter((word) => word !== ""),
    commits: raw.commits,
    globs: [],
    rules,
    reason: raw.description.trim() || "gitleaks' allowlist",
    where: raw.where
  });
}
async function translated(list) {
  let patterns = [];
  for (let source of list) patterns.push(await re2Pattern(source, !1));
  return patterns;
}
function sources(patterns) {
  return patterns.flatMap((pattern) => "problem" in pattern ? [] : [pattern.source]);
}
function switchedOff(id, where) {
  return { ...NOTHING, paths: EVERY_PATH, rules: [`gitleaks:${id}`], reason: `gitleaks' rule ${id} is disabled`, where };
}

// src/config/foreign/gitleaks/ignore.ts
function readIgnores(text, label, ids) {
  let ignores = [], warnings = [];
  for (let [index, content] of text.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
    let entry = content.trim();
    if (entry === "" || entry.startsWith("#")) continue;
    let ignore = readIgnore(entry, `${label}:${index + 1}`, ids);
    ignore !== null ? ignores.push(ignore) : warnings.push({
      path: label,
      line: index + 1,
      message: "this is no fingerprint of gitleaks: file:rule:line, or commit:file:rule:line"
    });
  }
  return { ignores, warnings };
}
function readIgnore(entry, where, ids) {
  let [, commit, path, rule, line] = /^(?:([0-9a-fA-F]{7,64}):)?([^:]+):([^:]+):(\d{1,9})$/.exec(entry) ?? [];
  if (path === void 0 || rule === void 0) return null;
  let own = ids.get(rule);
  return {
    commit: commit?.toLowerCase() ?? null,
    path: path.replaceAll("\\", "/").replace(/^\.\//, ""),
    line: Number(line),
    rules: [...own === void 0 ? [] : [own], `gitleaks:${rule}`],
    where
  };
}

// src/config/foreign/detect-secrets.ts
import { resolve as resolve2 } from "node:path";
var FILTERS = {
  should_exclude_file: (paths) => ({ paths }),
  should_exclude_line: (patterns) => ({ patterns, target: "line" }),
  should_exclude_secret: (patterns) => ({ patterns, target: "secret" })
}, FILTER_ROOM = "detect_secrets.filters.regex.", WORDS = "detect_secrets.filters.wordlist.should_exclude_secret";
async function readDetectSecrets(root, source) {
  let text = readForeign(source), data = await parseForeign(source.label, text, (json) => parseJson(json, !0)), found = { allows: [], secrets: readSecrets(data, text, source.label), warnings: [] };
  for (let [name, patterns] of filtersOf(data, source.label)) await addFilter(found, name, patterns, source.label);
  return addWords(found, data, root, source.label), found;
}
function readSecrets(data, text, label) {
  let lineOf = hashLines(text), secrets = /* @__PURE__ */ new Map();
  for (let [path, entries] of tableOf(data.results ?? {}, label).values.size === 0 ? [] : Object.entries(data.results)) {
    if (!Array.isArray(entries)) throw wrong(label, "the results of a file are a list");
    let known = entries.map((entry) => toSecret(entry, label, lineOf));
    secrets.set(path.replaceAll("\\", "/").replace(/^\.\//, ""), known);
  }
  return secrets;
}
function toSecret(entry, label, lineOf) {
  let { hashed_secret: sha1, is_secret: isReal } = { ...entry };
  if (typeof sha1 != "string" || !/^[0-9a-f]{40}$/.test(sha1)) throw wrong(label, "an entry has no hashed_secret, which is a SHA-1");
  return { sha1, reason: isReal === !0 ? "detect-secrets baseline, audited there as a real secret: revoke it" : "detect-secrets baseline", where: `${label}:${lineOf.get(sha1) ?? 1}` };
}
function hashLines(text) {
  let lines = /* @__PURE__ */ new Map();
  for (let [index, line] of text.split(`
`).entries())
    for (let [hash] of line.matchAll(/\b[0-9a-f]{40}\b/g)) lines.has(hash) || lines.set(hash, index + 1);
  return lines;
}
function filtersOf(data, label) {
  let used = Array.isArray(data.filters_used) ? data.filters_used.map((filter) => tableOf(filter, label)) : [], exclude = tableOf(data.exclude ?? {}, label), old = (table, key) => table.values.get(key) ? textsIn(table, key) : [];
  return [
    ...used.map((filter) => [String(filter.values.get("path")).replace(FILTER_ROOM, ""), old(filter, "pattern")]),
    ["should_exclude_file", [...old(exclude, "files"), ...old(tableOf(data, label), "exclude_regex")]],
    ["should_exclude_line", old(exclude, "lines")]
  ];
}
async function addFilter(found, name, patterns, label) {
  let toAllow = Object.hasOwn(FILTERS, name) ? FILTERS[name] : void 0;
  if (toAllow !== void 0)
    for (let source of patterns) {
      let pattern = await pythonPattern(source);
      "problem" in pattern ? found.warnings.push({ path: label, message: `a pattern of ${name} is left out: ${pattern.problem}` }) : found.allows.push({
        ...NOTHING,
        ...toAllow([pattern.source]),
        ...linearForms([pattern]),
        reason: `detect-secrets' filter ${name}`,
        where: label
      });
    }
}
function addWords(found, data, root, label) {
  for (let filter of Array.isArray(data.filters_used) ? data.filters_used : []) {
    if (filter.path !== WORDS) continue;
    let { file_name: name, min_length: least = 3 } = filter;
    if (typeof name != "string" || typeof least != "number") continue;
    let stopwords = readForeign({ file: resolve2(root, name), label: name }).split(/\r?\n/).map((word) => word.trim().toLowerCase()).filter((word) => word !== "" && word.length >= least);
    stopwords.length > 0 ? found.allows.push({ ...NOTHING, stopwords, reason: "detect-secrets' word list", where: name }) : found.warnings.push({ path: label, message: "the word list that it names is empty" });
  }
}

// src/config/foreign/secretlint.ts
function readSecretlintIgnore(source) {
  let globs = readForeign(source).replace(/^\uFEFF/, "").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  return globs.length === 0 ? [] : [{ ...NOTHING, globs, reason: "secretlint's ignored paths", where: source.label }];
}
async function readSecretlint(source) {
  let parse = source.label.endsWith(".json") ? parseJson : parseYaml, top = tableOf(await parseForeign(source.label, readForeign(source), parse), source.label), found = { allows: [], warnings: [] };
  for (let rule of rulesIn(top)) await addRule2(found, rule, source.label);
  return found;
}
function rulesIn(table) {
  return tablesIn(table, "rules", () => table.where).flatMap((rule) => [rule, ...rulesIn(rule)]);
}
async function addRule2(found, rule, label) {
  let name = secretlintName(textIn(rule, "id")), said = { rules: [`secretlint:${name}`], where: label };
  rule.values.get("disabled") === !0 && found.allows.push({ ...NOTHING, ...said, paths: EVERY_PATH, reason: `secretlint's rule ${name} is disabled` });
  let options = tableOf(rule.values.get("options") ?? {}, label);
  for (let source of textsIn(options, "allows")) {
    let pattern = await allowPattern(source);
    "problem" in pattern ? found.warnings.push({ path: label, message: `an allow of ${name} is left out: ${pattern.problem}` }) : found.allows.push({
      ...NOTHING,
      ...said,
      patterns: [pattern.source],
      ...linearForms([pattern]),
      reason: `secretlint's allows of ${name}`
    });
  }
  name === "pattern" && options.values.has("patterns") && found.warnings.push({ path: label, message: "the patterns of secretlint-rule-pattern are not run here: write them as rules" });
}
function allowPattern(text) {
  let [, source, flags] = /^\/(.+)\/([a-z]{0,8})$/s.exec(text) ?? [];
  if (source === void 0) return jsPattern(text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), "");
  let kept = flags.replace(/[gu]/g, "");
  return kept === "" ? jsPattern(source, "") : re2Pattern(`(?${kept})${source}`, !1);
}

// src/config/foreign/index.ts
async function loadForeign(root, names, tools, taken) {
  let there = foreignFiles(names, tools).map((label) => ({ file: join(root, label), label })), all = { rules: [], allows: [], ignores: [], needs: [], warnings: [], secrets: /* @__PURE__ */ new Map() }, config = there.find(({ label }) => label === ".betterleaks.toml") ?? there.find(({ label }) => label === ".gitleaks.toml"), gitleaks = config === void 0 ? null : await readGitleaks(root, config, taken);
  gitleaks !== null && addGitleaks(all, gitleaks);
  for (let source of there)
    if (source.label.endsWith("ignore")) addIgnores(all, source, gitleaks?.ids ?? /* @__PURE__ */ new Map());
    else if (source.label.startsWith(".secretlintrc")) addAllows(all, await readSecretlint(source));
    else if (source.label === ".secrets.baseline") {
      let baseline = await readDetectSecrets(root, source);
      addAllows(all, baseline), all.secrets = baseline.secrets;
    }
  return all;
}
function addIgnores(all, source, ids) {
  if (source.label === ".secretlintignore") {
    add(all.allows, readSecretlintIgnore(source));
    return;
  }
  let { ignores, warnings } = readIgnores(readForeign(source), source.label, ids);
  add(all.ignores, ignores), add(all.warnings, warnings);
}
function addAllows(all, { allows, warnings }) {
  add(all.allows, allows), add(all.warnings, warnings);
}
function addGitleaks(all, { rules, allows, needs, warnings }) {
  add(all.rules, rules), add(all.allows, allows), add(all.needs, needs), add(all.warnings, warnings);
}
function add(list, more) {
  for (let item of more) list.push(item);
}
export {
  loadForeign
};
