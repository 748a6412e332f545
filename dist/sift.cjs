// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
(typeof module === "object" ? module : {}).exports = function (exports, require, module, __filename, __dirname) {
"use strict";
const importApart = module.importApart ?? ((path) => import(path))
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn)(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);


// own-require:own-require
var createRequire, init_own_require = __esm(() => {
createRequire = () => require;
});


// src/decode/utf16.ts
var detectEncoding = (...a) => (init_utf16(), detectEncoding(...a)), decodeUtf16 = (...a) => (init_utf16(), decodeUtf16(...a)), narrowAscii = (...a) => (init_utf16(), narrowAscii(...a)), isAscii = (...a) => (init_utf16(), isAscii(...a)), init_utf16 = __esm(() => {
var ASCII, MIN_WIDE_CHARACTERS, CHARACTER, WIDE, NEAR;
detectEncoding = function(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  let sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return "utf-8";
  let nuls = countLow(sample), pairs = sample.length >> 1;
  return pairs >= 2 && nuls.odd >= pairs * 0.4 && nuls.even <= pairs * 0.05 ? "utf-16le" : pairs >= 2 && nuls.even >= pairs * 0.4 && nuls.odd <= pairs * 0.05 ? "utf-16be" : nuls.controls > 0.1 * sample.length ? "binary" : "utf-8";
};
function countLow(sample) {
  let count2 = { even: 0, odd: 0, controls: 0 };
  for (let i = 0; i < sample.length; i++) {
    let byte = sample[i];
    byte >= 32 || byte >= 9 && byte <= 13 || byte === 27 || (count2.controls++, byte === 0 && (i % 2 === 0 ? count2.even++ : count2.odd++));
  }
  return count2;
}
decodeUtf16 = function(bytes, encoding) {
  let buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), pieces = [], at2 = 0;
  for (let { start, end } of asciiSpans(buffer, encoding))
    pieces.push(decodeUnits(buffer.subarray(alignedStart(buffer, at2, start, encoding), start), encoding), buffer.subarray(start, end)), at2 = end;
  return pieces.push(decodeUnits(buffer.subarray(alignedStart(buffer, at2, buffer.length, encoding)), encoding)), pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
};
function asciiSpans(buffer, encoding) {
  let spans = [...buffer.toString("latin1").matchAll(ASCII)].map(({ index, 0: { length: length2 } }) => ({ start: index, end: index + length2 }));
  for (let span of spans)
    encoding === "utf-16le" && buffer[span.end] === 0 && span.end--, encoding === "utf-16be" && buffer[span.start - 1] === 0 && span.start++;
  return spans;
}
function alignedStart(buffer, start, end, encoding) {
  let nuls = countLow(buffer.subarray(start, Math.min(end, start + 4096))), [high, low] = encoding === "utf-16le" ? [nuls.odd, nuls.even] : [nuls.even, nuls.odd], isOff = high === low ? start % 2 === 1 : low > high;
  return Math.min(end, start + (isOff ? 1 : 0));
}
function decodeUnits(bytes, encoding) {
  let whole3 = bytes.subarray(0, bytes.length - bytes.length % 2);
  return narrowAscii(Buffer.from(new TextDecoder(encoding).decode(whole3), "utf8"));
}
narrowAscii = function(bytes) {
  if (!bytes.includes(0) || !WIDE.test(bytes.toString("latin1"))) return bytes;
  let pieces = [], kept = 0;
  for (let at2 = nextNul(bytes, 1); at2 !== -1; at2 = nextNul(bytes, at2 + 1)) {
    if (bytes[at2 + 1] !== 0 && bytes[at2 + 2] !== 0) continue;
    if (!isAscii(bytes[at2 - 1])) {
      for (; bytes[at2 + 1] === 0; ) at2++;
      continue;
    }
    let characters = wideAscii(bytes, at2 - 1);
    characters.length >= MIN_WIDE_CHARACTERS && (pieces.push(bytes.subarray(kept, at2 - 1), Buffer.from(characters.map((offset) => bytes[offset]))), kept = characters.at(-1) + 1), at2 = Math.max(at2, characters.at(-1));
  }
  return pieces.length === 0 ? bytes : Buffer.concat([...pieces, bytes.subarray(kept)]);
};
function nextNul(bytes, from) {
  let near = Math.min(from + NEAR, bytes.length);
  for (let at2 = from; at2 < near; at2++) if (bytes[at2] === 0) return at2;
  return bytes.indexOf(0, near);
}
function wideAscii(bytes, first) {
  let offsets2 = [];
  for (let at2 = first; isAscii(bytes[at2]) && (offsets2.push(at2), bytes[at2 + 1] === 0); )
    at2 += bytes[at2 + 2] === 0 && bytes[at2 + 3] === 0 ? 4 : 2;
  return offsets2;
}
isAscii = function(byte) {
  return byte !== void 0 && (byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13);
};
ASCII = /[\t\n\r\x20-\x7e]{24,}/g;
MIN_WIDE_CHARACTERS = 16, CHARACTER = "[\\t\\n\\r\\x20-\\x7e]", WIDE = new RegExp(`${CHARACTER}\\0(?:\\0\\0)?`.repeat(MIN_WIDE_CHARACTERS - 1) + CHARACTER);
NEAR = 24;
});


// src/decode/text.ts
var openText = (...a) => (init_text(), openText(...a)), withEntry = (...a) => (init_text(), withEntry(...a)), plainText = (...a) => (init_text(), plainText(...a)), asBuffer = (...a) => (init_text(), asBuffer(...a)), findLineStarts = (...a) => (init_text(), findLineStarts(...a)), lineIndexAt = (...a) => (init_text(), lineIndexAt(...a)), lineSpan = (...a) => (init_text(), lineSpan(...a)), init_text = __esm(() => {
var LF2, CR, WindowText;
openText = function(entry, raw, place = { firstLine: 1, firstColumn: 0 }) {
  let encoding = place.encoding ?? detectEncoding(raw), bytes = encoding === "utf-16le" || encoding === "utf-16be" ? decodeUtf16(raw, encoding) : narrowAscii(asBuffer(withoutBom(raw)));
  return new WindowText(entry, bytes, encoding, place);
};
withEntry = function(text, entry) {
  return new WindowText(entry, text.bytes, text.encoding, text);
};
plainText = function(entry, bytes) {
  return new WindowText(entry, bytes, "utf-8", { firstLine: 1, firstColumn: 0 });
};
asBuffer = function(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};
findLineStarts = function(bytes) {
  let buffer = asBuffer(bytes), terminator = buffer.includes(LF2) ? LF2 : CR, starts = [0];
  for (let at2 = buffer.indexOf(terminator); at2 !== -1; at2 = buffer.indexOf(terminator, at2 + 1)) starts.push(at2 + 1);
  return Uint32Array.from(starts);
};
lineIndexAt = function(lineStarts, offset) {
  let low = 0, high = lineStarts.length - 1;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    lineStarts[middle] <= offset ? low = middle : high = middle - 1;
  }
  return low;
};
lineSpan = function(text, index) {
  let start = text.lineStarts[index], end = index + 1 < text.lineStarts.length ? text.lineStarts[index + 1] : text.bytes.length;
  for (; end > start && (text.bytes[end - 1] === LF2 || text.bytes[end - 1] === CR); ) end--;
  return { start, end };
};
function withoutBom(raw) {
  return raw[0] === 239 && raw[1] === 187 && raw[2] === 191 ? raw.subarray(3) : raw;
}
LF2 = 10, CR = 13;
WindowText = class {
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
});


// src/decode/units.ts
var unitsIn = (...a) => (init_units(), unitsIn(...a)), characterStart = (...a) => (init_units(), characterStart(...a)), init_units = __esm(() => {
var import_node_buffer, PIECE_BYTES;
unitsIn = function(bytes) {
  let units = 0;
  for (let at2 = 0; at2 < bytes.length; ) {
    let piece = bytes.subarray(at2, characterStart(bytes, at2 + PIECE_BYTES));
    units += (0, import_node_buffer.isAscii)(piece) ? piece.length : piece.toString("utf8").length, at2 += piece.length;
  }
  return units;
};
characterStart = function(bytes, offset) {
  let at2 = offset;
  for (; at2 < offset + 3 && ((bytes[at2] ?? 0) & 192) === 128; ) at2++;
  return at2;
};
import_node_buffer = require("node:buffer"), PIECE_BYTES = 16384;
});


// src/parse/dotenv/lines.ts
var isLineEnd = (...a) => (init_lines(), isLineEnd(...a)), lineEnd = (...a) => (init_lines(), lineEnd(...a)), nextLine = (...a) => (init_lines(), nextLine(...a)), isBlank = (...a) => (init_lines(), isBlank(...a)), skipBlanks = (...a) => (init_lines(), skipBlanks(...a)), dropBlanks = (...a) => (init_lines(), dropBlanks(...a)), init_lines = __esm(() => {
var TAB, LF3, VT, FF, CR2, SPACE;
isLineEnd = function(content, at2) {
  if (at2 >= content.length) return !0;
  let code = content.charCodeAt(at2);
  return code === LF3 || code === CR2;
};
lineEnd = function(content, start) {
  let at2 = start;
  for (; !isLineEnd(content, at2); ) at2++;
  return at2;
};
nextLine = function(content, end) {
  return content.charCodeAt(end) === CR2 && content.charCodeAt(end + 1) === LF3 ? end + 2 : end + 1;
};
isBlank = function(content, at2) {
  let code = content.charCodeAt(at2);
  return code === SPACE || code === TAB || code === VT || code === FF;
};
skipBlanks = function(content, start) {
  let at2 = start;
  for (; isBlank(content, at2); ) at2++;
  return at2;
};
dropBlanks = function(content, start, end) {
  let at2 = end;
  for (; at2 > start && isBlank(content, at2 - 1); ) at2--;
  return at2;
};
[TAB, LF3, VT, FF, CR2, SPACE] = [9, 10, 11, 12, 13, 32];
});


// src/parse/dotenv/value.ts
var readValue = (...a) => (init_value(), readValue(...a)), quoted = (...a) => (init_value(), quoted(...a)), plain = (...a) => (init_value(), plain(...a)), init_value = __esm(() => {
var HASH;
readValue = function(content, start, hashNeedsBlank) {
  let first = skipBlanks(content, start), quote = quoteAt(content, first), close2 = quote === "" ? -1 : closing(content, first, quote);
  return close2 === -1 ? unquoted(content, start, first, hashNeedsBlank) : quoted(content, first, close2, quote);
};
function quoteAt(content, at2) {
  let char = content[at2];
  return char === "'" || char === '"' || char === "`" ? char : "";
}
function closing(content, open, quote) {
  let best2 = -1;
  for (let at2 = content.indexOf(quote, open + 1); at2 !== -1; at2 = content.indexOf(quote, at2 + 1))
    if (endsLine(content, at2 + 1) && (best2 = at2), content[at2 - 1] !== "\\") return best2;
  return best2;
}
function endsLine(content, start) {
  let at2 = skipBlanks(content, start);
  return isLineEnd(content, at2) || content[at2] === "#";
}
quoted = function(content, open, close2, quote) {
  let end = lineEnd(content, close2), after = skipBlanks(content, close2 + 1), inner = { start: open + 1, end: close2 };
  return {
    value: plain(textOf(content, inner), quote),
    quote,
    raw: { start: open, end: close2 + 1 },
    inner,
    comment: after < end ? { start: after, end } : null,
    caution: null,
    end,
    isOpen: !1
  };
};
function unquoted(content, start, first, hashNeedsBlank) {
  let end = lineEnd(content, start), hash = hashBefore(content, start, end, hashNeedsBlank), raw = first >= hash ? { start, end: start } : { start: first, end: dropBlanks(content, first, hash) }, opened2 = raw.end > raw.start ? quoteAt(content, raw.start) : "", isClosed2 = opened2 !== "" && raw.end - raw.start > 1 && content[raw.end - 1] === opened2, inner = isClosed2 ? { start: raw.start + 1, end: raw.end - 1 } : raw;
  return {
    value: plain(textOf(content, inner), opened2),
    quote: isClosed2 ? opened2 : "",
    raw,
    inner,
    comment: hash < end ? { start: hash, end } : null,
    caution: hash < end && hash > start && !isBlank(content, hash - 1) ? HASH : null,
    end,
    isOpen: opened2 !== "" && !isClosed2
  };
}
function hashBefore(content, start, end, needsBlank) {
  let line = content.slice(start, end), at2 = line.indexOf("#");
  for (; needsBlank && at2 > 0 && !isBlank(line, at2 - 1); ) at2 = line.indexOf("#", at2 + 1);
  return at2 === -1 ? end : start + at2;
}
function textOf(content, { start, end }) {
  return content.slice(start, end);
}
plain = function(text, quote) {
  let lines = text.includes("\r") ? text.replace(/\r\n?/g, `
`) : text;
  return quote === '"' && lines.includes("\\") ? lines.replaceAll("\\n", `
`).replaceAll("\\r", "\r") : lines;
};
HASH = "a # without quotes: the dotenv package of Node ends the value there, python-dotenv and compose do not; quote the value";
});


// src/parse/dotenv/parse.ts
var parseDotenv = (...a) => (init_parse(), parseDotenv(...a)), reason = (...a) => (init_parse(), reason(...a)), init_parse = __esm(() => {
var HEAD, BYTE_ORDER_MARK, COLON;
parseDotenv = function(content, reading = {}) {
  let found = { assignments: [], comments: [], broken: [] }, line = 1;
  for (let at2 = BYTE_ORDER_MARK.exec(content)?.[0].length ?? 0; at2 < content.length; ) {
    let start = skipBlanks(content, at2), end = isLineEnd(content, start) ? start : readStatement(content, start, line, found, reading);
    line += countLines(content, start, end) + 1, at2 = nextLine(content, end);
  }
  return found;
};
function readStatement(content, start, line, found, reading) {
  if (content[start] !== "#") return readAssignment(content, start, line, found, reading);
  let end = lineEnd(content, start);
  return found.comments.push({ start, end }), end;
}
function readAssignment(content, start, line, found, { hashNeedsBlank = !1 }) {
  HEAD.lastIndex = start;
  let head2 = HEAD.exec(content);
  if (head2 === null) return addBroken(content, start, line, found);
  let [text, prefix = "", name2 = ""] = head2, nameStart = start + prefix.length, value2 = readValue(content, start + text.length, hashNeedsBlank), { isOpen: isOpen2, caution, end, ...places } = value2, endLine = line + countLines(content, start, places.raw.end), whole3 = { start, end: Math.max(places.raw.end, start + text.length) }, nameSpan2 = { start: nameStart, end: nameStart + name2.length }, isColon = text.endsWith(":"), assignment = { name: name2, exported: prefix !== "", line, endLine, whole: whole3, nameSpan: nameSpan2, ...places, caution };
  return found.assignments.push(isColon ? { ...assignment, caution: COLON } : assignment), isOpen2 && found.broken.push({ start, end, line, why: "a quote is opened and not closed" }), end;
}
function addBroken(content, start, line, found) {
  let end = lineEnd(content, start), broken3 = { start, end, line, why: reason(content.slice(start, Math.min(end, start + 200))) };
  return found.broken.push(broken3), end;
}
reason = function(text) {
  return /^(?:export[ \t]+)?[A-Za-z_][\w.-]*[ \t]*(?:$|#)/.test(text) ? "a name without =: no value is assigned" : /^[^=\s]{1,100}[ \t]*=/.test(text) ? "the name before = holds characters that no variable has" : "no assignment: NAME=value is expected";
};
function countLines(content, start, end) {
  let count2 = 0;
  for (let at2 = lineEnd(content, start); at2 < end; at2 = lineEnd(content, nextLine(content, at2))) count2++;
  return count2;
}
HEAD = /(export[ \t\v\f]+)?([\w.-]+)(?:[ \t\v\f]*=|:(?=[ \t\v\f]))/y, BYTE_ORDER_MARK = /^(?:\ufeff|\u00ef\u00bb\u00bf)/, COLON = "the name is followed by a colon: only some programs read that as an assignment";
});


// src/scan/finding/whole-file.ts
var wholeFile = (...a) => (init_whole_file(), wholeFile(...a)), shellPath = (...a) => (init_whole_file(), shellPath(...a)), baseName = (...a) => (init_whole_file(), baseName(...a)), init_whole_file = __esm(() => {


// src/value/shell-word.ts
var shellWord = (...a) => (init_shell_word(), shellWord(...a)), init_shell_word = __esm(() => {
shellWord = function(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
};
});

wholeFile = function(check, about) {
  return {
    ...about,
    check,
    confidence: "high",
    start: 0,
    end: 0,
    strengthBits: 0,
    rank: 2,
    links: { revoke: null, docs: null },
    wholeFile: !0
  };
};
shellPath = function(path) {
  return shellWord(path.startsWith("-") ? `./${path}` : path);
};
baseName = function(path) {
  return path.slice(path.lastIndexOf("/") + 1);
};
});


// src/scan/path/env.ts
var envName = (...a) => (init_env(), envName(...a)), isTemplatePath = (...a) => (init_env(), isTemplatePath(...a)), isTemplateName = (...a) => (init_env(), isTemplateName(...a)), isTemplate = (...a) => (init_env(), isTemplate(...a)), init_env = __esm(() => {
var TEMPLATE_WORDS, OWN_COPY, CODE, ENVIRONMENTS, BARE_ENV, NAMED_ENV, DOTTED_ENV, OTHER_TOOLS, ENV_WORD;
envName = function(path) {
  let name2 = baseName(path).toLowerCase();
  if (!name2.includes("env") && !name2.startsWith(".dev")) return null;
  let why = kindOf(name2);
  return why === null || CODE.test(name2) || isTemplate(name2) ? null : { why };
};
isTemplatePath = function(path, { env, globs }) {
  return env.templates.length > 0 && globs(path, env.templates) || isTemplateName(path);
};
isTemplateName = function(path) {
  let name2 = baseName(path).toLowerCase();
  return ENV_WORD.test(name2) && !CODE.test(name2) && isTemplate(name2);
};
function kindOf(name2) {
  return name2 === ".env" ? "the file is called .env" : DOTTED_ENV.test(name2) ? "the name is .env with a suffix" : OTHER_TOOLS.test(name2) ? "direnv, Flask and Wrangler read environment variables from a file of this name" : name2.endsWith(".env") ? "the name ends in .env" : BARE_ENV.test(name2) || NAMED_ENV.test(name2) ? "the name is env with the name of an environment" : null;
}
isTemplate = function(name2) {
  let words4 = name2.split(/[._\s-]+/);
  return words4.some((word2) => TEMPLATE_WORDS.has(word2)) && !OWN_COPY.test(words4.at(-1));
};
TEMPLATE_WORDS = new Set([
      "example",
      "examples",
      "sample",
      "samples",
      "template",
      "templates",
      "tmpl",
      "tpl",
      "dist",
      "default",
      "defaults",
      "schema",
      "skeleton",
      "stub",
      "spec",
      "blueprint",
      "placeholder",
      "erb",
      "ejs",
      "hbs",
      "j2",
      "jinja",
      "jinja2",
      "mustache",
      "gotmpl",
      "in"
    ]), OWN_COPY = /^(?:local|bak|backup|old|orig|save|saved|copy|swp|swo)$|~$/, CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|go|rs|java|kt|kts|scala|cs|swift|c|h|cc|cpp|hpp|ex|exs|dart|lua|md|mdx|rst|adoc|html?|css|scss)$/, ENVIRONMENTS = "local|dev|devel|development|prod|production|stage|staging|test|testing|qa|uat|live|ci|preview|sandbox", BARE_ENV = new RegExp(`^env[._-](?:${ENVIRONMENTS})(?:[._-]local)?$`), NAMED_ENV = new RegExp(`^.{1,200}\\.env[._-](?:${ENVIRONMENTS})(?:[._-]local)?$`), DOTTED_ENV = /^\.env(?:$|[._~ ([-])/, OTHER_TOOLS = /^(?:\.envrc|\.flaskenv|\.dev\.vars)(?:$|[._~-])/;
ENV_WORD = /(?:^|[._-])(?:dot)?env(?:[._-]|$)/;
});


// src/value/regular.ts
var A, isRegular, isHardlyRandom, counts, init_regular = __esm(() => {
var TYPED_RUNS, ZERO, NINE, F, Z;
isRegular = function(value2) {
  if (value2.length < 4) return !1;
  let folded2 = value2.toLowerCase();
  return hasTwoKinds(folded2) || counts(folded2, 1) || counts(folded2, 2) || countsDown(folded2) || repeats(folded2) || isTypedRun(folded2);
};
function hasTwoKinds(value2) {
  let first = value2.codePointAt(0), other = first;
  for (let char of value2) {
    let code = char.codePointAt(0);
    if (!(code === first || code === other)) {
      if (other !== first) return !1;
      other = code;
    }
  }
  return !0;
}
isHardlyRandom = function(text) {
  let value2 = text.replace(/A{8,200}/g, "").toLowerCase().replace(/[^a-z0-9]/g, "");
  if (value2.length < 16 || value2.length > 200) return !1;
  let size = /^[0-9]+$/.test(value2) ? 10 : /^[0-9a-f]+$/.test(value2) ? 16 : 36;
  if ([
    [1, countedSteps(value2, 1)],
    [1, countedBack(value2)],
    [2, countedSteps(value2, 2)]
  ].some(([stride, steps]) => isRare(steps, value2.length - stride, 2.2 / size))) return !0;
  for (let period = 2; period <= 8; period++) if (isRare(recurring(value2, period), value2.length - period, 1 / size)) return !0;
  return !1;
};
function isRare(count2, total, probability2) {
  let share2 = count2 / total;
  if (share2 <= probability2) return !1;
  let rest = share2 === 1 ? 0 : (1 - share2) * Math.log((1 - share2) / (1 - probability2));
  return total * (share2 * Math.log(share2 / probability2) + rest) > 20.7;
}
function recurring(value2, period) {
  let count2 = 0;
  for (let i = period; i < value2.length; i++) value2.charCodeAt(i) === value2.charCodeAt(i - period) && count2++;
  return count2;
}
counts = function(value2, stride) {
  if (value2.length < 4 * stride) return !1;
  let least = (value2.length - stride) * 0.8, most = value2.length - stride;
  for (let i = stride; i < value2.length && most >= least; i++) isCounted(value2.charCodeAt(i - stride), value2.charCodeAt(i)) || most--;
  return most >= least;
};
function countsDown(value2) {
  let least = (value2.length - 1) * 0.8, most = value2.length - 1;
  for (let i = 1; i < value2.length && most >= least; i++) isCounted(value2.charCodeAt(i), value2.charCodeAt(i - 1)) || most--;
  return most >= least;
}
function countedSteps(value2, stride) {
  let counted = 0;
  for (let i = stride; i < value2.length; i++) isCounted(value2.charCodeAt(i - stride), value2.charCodeAt(i)) && counted++;
  return counted;
}
function countedBack(value2) {
  let counted = 0;
  for (let i = 1; i < value2.length; i++) isCounted(value2.charCodeAt(i), value2.charCodeAt(i - 1)) && counted++;
  return counted;
}
function isCounted(from, to) {
  return to === from || to === from + 1 ? !0 : to === ZERO ? from === NINE || from === Z || from === F : to === A && (from === NINE || from === Z);
}
function repeats(value2) {
  for (let period = 2; period <= 8 && period * 2 <= value2.length; period++) {
    let at2 = period;
    for (; at2 < value2.length && value2.charCodeAt(at2) === value2.charCodeAt(at2 - period); ) at2++;
    if (at2 === value2.length) return value2.length >= 12 || period * 3 <= value2.length;
  }
  return !1;
}
function isTypedRun(value2) {
  return TYPED_RUNS.includes(value2);
}
TYPED_RUNS = "qwertyuiop asdfghjkl zxcvbnm qazwsxedcrfvtgbyhnujmikolp qwertzuiop azertyuiop 1q2w3e4r5t6y7u8i9o0p deadbeef cafebabe 0badc0de";
[ZERO, NINE, A, F, Z] = [48, 57, 97, 102, 122];
});


// src/value/hash.ts
var sha256Prefix = (...a) => (init_hash(), sha256Prefix(...a)), sha256 = (...a) => (init_hash(), sha256(...a)), hmac = (...a) => (init_hash(), hmac(...a)), sha1 = (...a) => (init_hash(), sha1(...a)), init_hash = __esm(() => {
var crypto;
function lazyCrypto() {
  return crypto ??= createRequire(__filename)("node:crypto");
}
sha256Prefix = function(value2, digits2) {
  return sha256(value2).toString("hex").slice(0, digits2);
};
sha256 = function(value2) {
  return lazyCrypto().createHash("sha256").update(value2).digest();
};
hmac = function(hash, key, value2) {
  return lazyCrypto().createHmac(hash, key).update(value2).digest();
};
sha1 = function(value2) {
  return lazyCrypto().createHash("sha1").update(value2).digest();
};
init_own_require();
});


// src/value/example.ts
var isExampleToken = (...a) => (init_example(), isExampleToken(...a)), init_example = __esm(() => {
var MAX_WORDED_LENGTH, PREFIX_LENGTH, WORDS, PUBLISHED;
isExampleToken = function(value2) {
  return hasRegularBody(value2) || saysSo(value2) || isPublished(value2);
};
function hasRegularBody(value2) {
  let body = (value2.match(/[A-Za-z0-9]+/g) ?? []).reduce((longest, part) => part.length >= longest.length ? part : longest, "");
  return body.length < 8 ? !1 : isRegular(body) || body.length >= 2 * PREFIX_LENGTH && isRegular(body.slice(PREFIX_LENGTH));
}
function saysSo(value2) {
  return value2.includes("EXAMPLE") || value2.includes("DUMMY") ? !0 : value2.length <= MAX_WORDED_LENGTH && !value2.includes("://") && WORDS.some((words4) => words4.test(value2));
}
function isPublished(value2) {
  let key = /AccountKey=([^;\s"']{20,200})/.exec(value2)?.[1];
  return [...new Set([value2, value2.slice(value2.lastIndexOf(".") + 1), key ?? value2])].some((candidate) => PUBLISHED.has(sha256Prefix(Buffer.from(candidate, "latin1"), 10)));
}
init_regular();
MAX_WORDED_LENGTH = 200, PREFIX_LENGTH = 6, WORDS = [
      /example|placeholder|redacted|change[-_]?me|replace[-_]?(?:me|this|with)|not[-_]?a?[-_]?real/i,
      /(?:dummy|sample)[-_]?token|fake[-_]?(?:token|key|secret|api)/i,
      // five letters of one case: a random body of 200 characters holds them less than once in a million tokens
      /dummy/,
      /(?:your|insert|enter)[-_]?(?:own|personal|access|secret|private|api|auth|real)?[-_]?(?:token|key|secret)/i,
      /my[-_]?(?:personal|access|secret|private|api|auth)[-_]?(?:token|key)/i
    ], PUBLISHED = new Set([
      // AWS documentation
      "1a5d44a2dc",
      "78314b11be",
      "c6ea27c534",
      "e21b597ba6",
      // Stripe documentation
      "2cafc09701",
      "b1471f544c",
      "f2d6ca1651",
      "7e8de44ea9",
      "5895b89c8f",
      // GitHub documentation
      "3543c50b0c",
      "bc3ae723f5",
      "82e7429954",
      "6d7fa4e64d",
      // signatures of the sample tokens of jwt.io and RFC 7515
      "051d093c4b",
      "08831f80b5",
      "13d31e961a",
      // RFC 7617 and common Basic samples
      "cf4d418ed3",
      "0e9d220616",
      "e4da07ad20",
      "687da00b09",
      // WireGuard documentation: wg, wg-quick, systemd.netdev
      "ea1ca3e25b",
      "f00f15c9bc",
      "08136314cc",
      "28bd2c5ffa",
      // RFC 6749 and 6750
      "b8e148545b",
      "ad71fb4165",
      "6c96130f13",
      "00cf4c781d",
      "ca7459e2b2",
      "584b27d64e",
      // storage and Cosmos DB emulators
      "0011cc25eb",
      "aa65474395",
      // Discord documentation
      "02f7ce3c26",
      // Telegram documentation
      "0b5dd075cc",
      "731fa294d0",
      // reCAPTCHA test keys
      "03b970ed81",
      "f5e95c9954",
      // Cloudflare Turnstile test keys
      "fb8f35129d",
      "4060ed0ca2",
      "1e3e586560",
      "591594c1f5",
      "841b4f5b0b",
      "65a2d4f2c2",
      // first account of Hardhat, Anvil and Foundry
      "60a09e4357",
      // Mandrill documentation
      "7795e968ba",
      // RFC 6238 and common one-time password seeds
      "549c939053",
      "8be5d113c0",
      // Kubernetes documentation (Secret), plain and in base64
      "13fe7a38a5",
      "a7b580d711",
      // sample UUIDs
      "986c0dc956",
      "8f400c2576",
      "a3a9e1ed97"
    ]);
});


// src/value/placeholder.ts
var isLookup = (...a) => (init_placeholder(), isLookup(...a)), isPlaceholder = (...a) => (init_placeholder(), isPlaceholder(...a)), isPlaceholderPart = (...a) => (init_placeholder(), isPlaceholderPart(...a)), init_placeholder = __esm(() => {
var MAX_LENGTH, REFERENCES, ENCRYPTED, SHAPES, WORDS2, MAX_WORD_LENGTH, EXACT, PART;
isLookup = function(value2) {
  let trimmed3 = value2.trim().slice(0, MAX_LENGTH);
  return REFERENCES.some((shape) => shape.test(trimmed3)) || ENCRYPTED.test(trimmed3);
};
isPlaceholder = function(value2) {
  let trimmed3 = value2.trim();
  if (trimmed3.length > MAX_LENGTH) return !1;
  if (trimmed3 === "" || isRegular(trimmed3) || EXACT.has(trimmed3.toLowerCase())) return !0;
  let isShaped = (shape) => shape.test(trimmed3);
  return REFERENCES.some(isShaped) || ENCRYPTED.test(trimmed3) || SHAPES.some(isShaped) ? !0 : isMadeOfWords(trimmed3) || isHardlyRandom(trimmed3) || trimmed3.length >= 10 && isExampleToken(trimmed3);
};
isPlaceholderPart = function(part) {
  return isMadeOfWords(part) || isRegular(part);
};
function isMadeOfWords(value2) {
  let lower2 = value2.toLowerCase(), words4 = 0;
  PART.lastIndex = 0;
  for (let found = PART.exec(lower2); found !== null; found = PART.exec(lower2)) {
    let [, letters, digits2] = found;
    if (letters === void 0 ? !isDecoration(digits2) : !splitsIntoWords(letters)) return !1;
    letters !== void 0 && words4++;
  }
  return words4 > 0;
}
function isDecoration(digits2) {
  return digits2 !== void 0 && (digits2.length <= 4 || isRegular(digits2));
}
function splitsIntoWords(letters) {
  let reachable = [!0];
  for (let start = 0; start < letters.length; start++) {
    if (reachable[start] !== !0) continue;
    let last4 = Math.min(letters.length, start + MAX_WORD_LENGTH);
    for (let end = start + 1; end <= last4; end++) WORDS2.has(letters.slice(start, end)) && (reachable[end] = !0);
  }
  return reachable[letters.length] === !0;
}
init_regular();
MAX_LENGTH = 512, REFERENCES = [
      /\$\{|\$\(|\$\[|\{\{|\{%|<%|#\{|@\{|%\{|%\([A-Za-z_]\w{0,40}\)s/,
      /^\$[A-Za-z_]+$|^\$[A-Z_][A-Z0-9_]*$|^\$\$?[a-z]+(?:->|\.)/,
      /^%[A-Za-z_]\w*%$|^@[A-Za-z_][\w.]*@$|^%[sdv]$|^%[0-9]?\$s$/,
      /^(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|System\.getenv|std::env|getenv\(|env\(|ENV\[)/,
      /^(?:secrets|vars|var|local|data|module)\.|^(?:!Ref|!Sub|!GetAtt|!vault|\{\{resolve:)/,
      /^(?:vault:|op:\/\/|ref\+|arn:aws|projects\/[^/]{1,80}\/secrets\/|@Microsoft\.KeyVault\(|keyring:|kv\/|bws:|doppler:|file\(|file:\/\/)/
    ], ENCRYPTED = /^(?:ENC\[|ENC\(|\$ANSIBLE_VAULT|\{cipher\}|encrypted:|age-encryption\.org|-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED))/, SHAPES = [
      /^<[^<>]*>$|^\[[^[\]]*\]$|^\([^()]*\)$|^\{[^{}]*\}$|^__\w+__$|^-+$|^\.+$/,
      /\.\.\.|\u2026|\u00e2\x80\u00a6|\*{3}|\u2022{2}|\u00e2\x80\u00a2|[xX]{5}|#{4}|_{5}/,
      /^[A-Z]{2,}(?:_[A-Z]{2,})+$/
    ], WORDS2 = new Set(
      [
        "example sample dummy fake test tests testing demo mock placeholder change changeme changed changeit replace replaceme",
        "insert enter put fill your yours my me the here this that with goes some todo fixme tbd none null nil undefined empty",
        "blank redacted removed hidden masked censored secret secrets super top password passwords passwd passphrase pass pwd",
        "token tokens apikey api key keys value string foo bar baz foobar lorem ipsum abc abcd abcdef xyz qwerty letmein",
        "default invalid wrong bad incorrect expired not real notreal fixture sandbox user username client access auth private",
        "public db database credential credentials id long random of a an or and is"
      ].flatMap((line) => line.split(" "))
    ), MAX_WORD_LENGTH = 11, EXACT = new Set([
      "hunter2",
      "correct horse battery staple",
      "correcthorsebatterystaple",
      "p@ssw0rd",
      "passw0rd",
      "pa55word",
      "pa$$word"
    ]);
PART = /([a-z]+)|([0-9]+)|[^a-z0-9\s_.:/@!?-]/g;
});


// src/scan/path/keys.ts
var KEY_TITLES, value, json, keyFilesFor, fits, tableOf, init_keys = __esm(() => {
var NAME, PEM, ini, DOCKER, KUBE, KEY_FILES, NONE, tables;
keyFilesFor = function(path) {
  tables ??= { names: tableOf(({ names }) => names), extensions: tableOf(({ extensions }) => extensions) };
  let name2 = baseName(path).toLowerCase(), extension = name2.includes(".") ? name2.slice(name2.lastIndexOf(".") + 1) : "", [named4, ending] = [tables.names.get(name2), tables.extensions.get(extension)];
  if (named4 === void 0 && ending === void 0) return NONE;
  let folded2 = path.toLowerCase();
  return [...named4 ?? [], ...ending ?? []].filter((file2) => fits(file2, folded2, name2));
};
fits = function({ folders, contains }, path, name2) {
  return (folders === void 0 || folders.some((folder) => `/${path}`.endsWith(`/${folder}/${name2}`))) && (contains === void 0 || contains.some((word2) => name2.includes(word2)));
};
tableOf = function(keysOf) {
  let table4 = new Map();
  for (let file2 of KEY_FILES) for (let key of keysOf(file2) ?? []) table4.set(key, [...table4.get(key) ?? [], file2]);
  return table4;
};
KEY_TITLES = {
      "private-key-file": { title: "Private key file", severity: "critical" },
      "keystore-file": { title: "Key store", severity: "critical" },
      "credentials-file": { title: "Credentials file", severity: "critical" },
      "terraform-state-file": { title: "Terraform state", severity: "high" }
    }, NAME = { kind: "name" }, PEM = { kind: "pem" }, value = (pattern) => ({ kind: "value", pattern }), ini = (names) => value(() => new RegExp(`^[ \\t]{0,40}(?<name>${names})[ \\t]{0,40}[:=][ \\t]{0,40}["']?(?<secret>[^\\s"'#;]{3,4000})`, "gim")), json = (names) => value(() => new RegExp(`"(?<name>${names})"\\s{0,20}:\\s{0,20}"(?<secret>[^"\\s]{8,4000})"`, "g")), DOCKER = "auth|password|identitytoken|registrytoken", KUBE = value(() => /(?<![\w-])(?<name>client-key-data|token|password)["']?:[ \t]{0,20}["']?(?<secret>[^\s"',}]{8,20000})/g), KEY_FILES = [
      {
        rule: "private-key-file",
        names: ["id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "id_ecdsa_sk", "id_ed25519_sk", "id_xmss"],
        holds: "an SSH private key",
        evidence: [PEM, NAME]
      },
      {
        rule: "private-key-file",
        extensions: ["pem", "key", "p8", "pk8", "pkcs8", "der", "openssh"],
        holds: "a private key",
        evidence: [PEM, { kind: "der" }]
      },
      {
        rule: "private-key-file",
        extensions: ["ppk"],
        holds: "a PuTTY private key",
        evidence: [value(() => /^(?<secret>PuTTY-User-Key-File-[23]: [^\0]{1,20000})/g)]
      },
      {
        rule: "private-key-file",
        extensions: ["json"],
        contains: ["service-account", "service_account", "serviceaccount", "firebase-adminsdk", "gcp", "gcloud", "credential", "keyfile"],
        holds: "the private key of a service account",
        evidence: [PEM]
      },
      {
        rule: "keystore-file",
        extensions: ["p12", "pfx", "kdbx", "kdb", "bks", "bcfks", "keychain", "keychain-db"],
        holds: "keys or passwords",
        evidence: [NAME]
      },
      { rule: "keystore-file", extensions: ["jks", "jceks", "keystore"], holds: "private keys", evidence: [{ kind: "keystore" }] },
      {
        rule: "terraform-state-file",
        extensions: ["tfstate", "backup"],
        contains: [".tfstate"],
        holds: "every secret of the infrastructure in plain text",
        evidence: [{ kind: "terraform" }]
      },
      { rule: "credentials-file", names: [".netrc", "_netrc", ".authinfo"], holds: "logins of hosts", evidence: [NAME] },
      { rule: "credentials-file", names: [".pgpass", "pgpass.conf"], holds: "PostgreSQL passwords", evidence: [NAME] },
      { rule: "credentials-file", names: [".git-credentials"], holds: "git logins", evidence: [NAME] },
      { rule: "credentials-file", names: [".htpasswd"], holds: "password hashes", evidence: [NAME] },
      { rule: "credentials-file", names: [".passwd-s3fs", ".vault-token", ".mylogin.cnf"], holds: "a password or token", evidence: [NAME] },
      { rule: "keystore-file", names: ["key3.db", "key4.db", "login data", "signons.sqlite"], holds: "the logins that a browser saved, or their keys", evidence: [NAME] },
      { rule: "credentials-file", names: ["logins.json", "logins-backup.json"], holds: "the logins that a browser saved", evidence: [json("encryptedPassword")] },
      { rule: "credentials-file", names: ["credentials-config.json"], holds: "logins of databases (DBeaver), encrypted with a key that everybody has", evidence: [NAME] },
      { rule: "credentials-file", names: ["passwd"], folders: [".vnc"], holds: "the password of a VNC server, obscured", evidence: [NAME] },
      { rule: "credentials-file", names: ["chap-secrets", "pap-secrets", "sasl_passwd", "master.passwd"], holds: "passwords or their hashes", evidence: [NAME] },
      { rule: "credentials-file", names: ["credentials"], folders: [".aws"], holds: "AWS access keys", evidence: [NAME] },
      {
        rule: "credentials-file",
        names: ["accesstokens.json", "msal_token_cache.json", "msal_token_cache.bin", "service_principal_entries.json"],
        folders: [".azure"],
        holds: "Azure access tokens",
        evidence: [NAME]
      },
      {
        rule: "credentials-file",
        names: ["credentials", "aws_credentials", "credentials.ini", ".boto", ".s3cfg"],
        holds: "access keys of a cloud",
        evidence: [ini("aws_secret_access_key|gs_secret_access_key|gs_oauth2_refresh_token|secret_key")]
      },
      {
        rule: "credentials-file",
        extensions: ["csv"],
        contains: ["rootkey", "credentials", "accesskey"],
        holds: "AWS access keys",
        evidence: [value(() => /(?<![A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/g)]
      },
      {
        rule: "credentials-file",
        names: [".npmrc"],
        holds: "a token of a package registry",
        evidence: [value(() => /^(?:[^\s=#;]{0,200}:)?(?<name>_authToken|_auth|_password)[ \t]{0,40}=[ \t]{0,40}["']?(?<secret>[^\s"']{4,4000})/gm)]
      },
      {
        rule: "credentials-file",
        names: [".yarnrc.yml"],
        holds: "a token of a package registry",
        evidence: [ini("npmAuthToken|npmAuthIdent")]
      },
      {
        rule: "credentials-file",
        names: ["credentials", "credentials.toml"],
        folders: [".cargo", ".gem"],
        holds: "a token of a package registry",
        evidence: [ini("token|:[a-z_]{1,40}")]
      },
      {
        rule: "credentials-file",
        names: [".pypirc", ".my.cnf", ".databrickscfg"],
        holds: "a password or token",
        evidence: [ini("password|token")]
      },
      { rule: "credentials-file", names: [".dockercfg"], holds: "logins of container registries", evidence: [json(DOCKER)] },
      {
        rule: "credentials-file",
        names: ["config.json"],
        folders: [".docker", "docker"],
        holds: "logins of container registries",
        evidence: [json(DOCKER)]
      },
      {
        rule: "credentials-file",
        names: [".terraformrc", "terraform.rc", "credentials.tfrc.json"],
        holds: "a Terraform token",
        evidence: [ini("token"), json("token")]
      },
      {
        rule: "credentials-file",
        extensions: ["json"],
        contains: ["application_default_credentials", "client_secret", "credentials"],
        holds: "an OAuth secret",
        evidence: [json("refresh_token|client_secret")]
      },
      { rule: "credentials-file", names: ["config"], folders: [".kube"], holds: "a login of a Kubernetes cluster", evidence: [KUBE] },
      {
        rule: "credentials-file",
        names: ["admin.conf", "super-admin.conf", "kubelet.conf"],
        holds: "a login of a Kubernetes cluster",
        evidence: [KUBE]
      },
      {
        rule: "credentials-file",
        extensions: ["", "yaml", "yml", "json", "conf", "config", "kubeconfig"],
        contains: ["kubeconfig", "kube-config", "kube_config"],
        holds: "a login of a Kubernetes cluster",
        evidence: [KUBE]
      },
      { rule: "credentials-file", names: ["hosts.yml"], folders: ["gh"], holds: "a GitHub token", evidence: [ini("oauth_token")] }
    ], NONE = [];
});


// src/value/strength.ts
var describeAlphabet = (...a) => (init_strength(), describeAlphabet(...a)), strengthBits = (...a) => (init_strength(), strengthBits(...a)), goesOn = (...a) => (init_strength(), goesOn(...a)), shannonBits = (...a) => (init_strength(), shannonBits(...a)), init_strength = __esm(() => {
var ALPHABETS, PRINTABLE, BITS_PER_WORD_CHARACTER, BITS_PER_RUN_CHARACTER;
describeAlphabet = function(value2) {
  return alphabetOf(value2).name;
};
strengthBits = function(value2) {
  if (value2 === "") return 0;
  let perCharacter = Math.min(alphabetOf(value2).bits, shannonBits(value2)), words4 = wordMask(value2), bits = 0;
  for (let i = 0; i < value2.length; i++) {
    let most = goesOn(value2, i) ? BITS_PER_RUN_CHARACTER : words4[i] === 1 ? BITS_PER_WORD_CHARACTER : perCharacter;
    bits += Math.min(most, perCharacter);
  }
  return Math.round(bits * 10) / 10;
};
goesOn = function(value2, i) {
  if (i < 2) return !1;
  let step2 = value2.charCodeAt(i) - value2.charCodeAt(i - 1);
  return Math.abs(step2) <= 1 && value2.charCodeAt(i - 1) - value2.charCodeAt(i - 2) === step2;
};
shannonBits = function(value2) {
  let counts3 = new Map();
  for (let char of value2) counts3.set(char, (counts3.get(char) ?? 0) + 1);
  let bits = 0;
  for (let count2 of counts3.values()) bits -= count2 / value2.length * Math.log2(count2 / value2.length);
  return bits;
};
function alphabetOf(value2) {
  return ALPHABETS.find((alphabet) => alphabet.test.test(value2)) ?? PRINTABLE;
}
function wordMask(value2) {
  let mask = new Uint8Array(value2.length);
  for (let part of value2.matchAll(/[A-Z]?[a-z]{3,40}|[A-Z]{4,40}/g))
    part[0].length >= 4 && isSpeakable(part[0].toLowerCase()) && mask.fill(1, part.index, part.index + part[0].length);
  return mask;
}
function isSpeakable(word2) {
  let vowels = word2.replace(/[^aeiouy]/g, "").length / word2.length;
  return vowels >= 0.2 && vowels <= 0.67 && !/[^aeiouy]{5}|[aeiou]{4}/.test(word2);
}
ALPHABETS = [
      { name: "digits", bits: Math.log2(10), test: /^[0-9]+$/ },
      { name: "hex", bits: 4, test: /^(?:[0-9a-f]+|[0-9A-F]+)$/ },
      { name: "base32", bits: 5, test: /^[A-Z2-7]+=*$/ },
      { name: "base36", bits: Math.log2(36), test: /^(?:[0-9a-z]+|[0-9A-Z]+)$/ },
      { name: "base62", bits: Math.log2(62), test: /^[0-9A-Za-z]+$/ },
      { name: "base64", bits: 6, test: /^[0-9A-Za-z+/]+={0,2}$/ },
      { name: "base64url", bits: 6, test: /^[0-9A-Za-z_-]+={0,2}$/ }
    ], PRINTABLE = { name: "printable", bits: Math.log2(95) }, BITS_PER_WORD_CHARACTER = 2, BITS_PER_RUN_CHARACTER = 0.5;
});


// src/scan/path/path.ts
var path_exports, pathCheck, init_path = __esm(() => {


// src/scan/path/encrypted.ts
var encryption = (...a) => (init_encrypted(), encryption(...a)), init_encrypted = __esm(() => {


// src/scan/path/cipher.ts
var isCiphertext = (...a) => (init_cipher(), isCiphertext(...a)), isReadable = (...a) => (init_cipher(), isReadable(...a)), init_cipher = __esm(() => {
isCiphertext = function(base64, minBytes) {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return !1;
  let bytes = Buffer.from(base64, "base64");
  return bytes.length >= minBytes && !isReadable(bytes);
};
isReadable = function(bytes) {
  return bytes.length < 24 ? !1 : asBuffer(bytes).reduce((count2, byte) => count2 + (byte >= 32 && byte < 127 ? 1 : 0), 0) / bytes.length > 0.75;
};
});



// src/scan/path/dotenv.ts
var dotenvx, dotenvVault, sopsDotenv, sopsJson, init_dotenv = __esm(() => {
var NO, SOPS_OWN, SOPS_VALUE;
function statements(content) {
  let { assignments: assignments2, broken: broken3 } = parseDotenv(content), lines = broken3.map(({ start, end, line }) => ({ name: null, value: content.slice(start, end), line }));
  return [...assignments2, ...lines].sort((a, b) => a.line - b.line);
}
dotenvx = function(content) {
  return judgeAssignments(
    content,
    "dotenvx",
    (name2, value2) => name2.startsWith("DOTENV_PUBLIC_KEY") || value2.startsWith("encrypted:") && isCiphertext(value2.slice(10), 65)
  );
};
dotenvVault = function(content) {
  return judgeAssignments(
    content,
    "dotenv-vault",
    (name2, value2) => name2.startsWith("DOTENV_VAULT") && (isCiphertext(value2, 28) || /^vlt_[0-9a-f]{64}$/.test(value2) || name2.endsWith("_VERSION") && /^[0-9]{1,6}$/.test(value2))
  );
};
sopsDotenv = function(content) {
  return judgeAssignments(
    content,
    "SOPS",
    (name2, value2) => (name2 === "sops_mac" ? SOPS_VALUE.test(value2) : SOPS_OWN.test(name2)) || name2.endsWith("_unencrypted") || SOPS_VALUE.test(value2)
  );
};
function judgeAssignments(content, how, isSafe) {
  let open = statements(content).find((item) => item.name === null || item.value !== "" && !isSafe(item.name, item.value));
  if (open === void 0) return { is: "yes", how };
  let what = open.name !== null && isPlainName(open.name) ? open.name : `line ${open.line}`;
  return { is: "broken", why: `a ${how} file, but ${what} is not encrypted` };
}
sopsJson = function(content) {
  try {
    let { sops, ...rest } = JSON.parse(content), mac = sops?.mac;
    if (typeof mac != "string" || !SOPS_VALUE.test(mac)) return NO;
    let open = Object.keys(rest).find((key) => !key.endsWith("_unencrypted") && !isEncryptedTree(rest[key]));
    return open === void 0 ? { is: "yes", how: "SOPS" } : { is: "broken", why: `a SOPS file, but ${isPlainName(open) ? open : "a value"} is not encrypted` };
  } catch {
    return NO;
  }
};
function isEncryptedTree(value2) {
  return typeof value2 == "object" && value2 !== null ? Object.values(value2).every(isEncryptedTree) : typeof value2 == "string" ? value2 === "" || SOPS_VALUE.test(value2) : value2 === null;
}
function isPlainName(name2) {
  return /^(?:[A-Z][A-Z0-9_]*|[a-z][a-z0-9_]*)$/.test(name2) && name2.length <= (name2.includes("_") ? 48 : 20);
}
NO = { is: "no" };
SOPS_OWN = /^sops_(?:version|mac|lastmodified|mac_only_encrypted|shamir_threshold|(?:un)?encrypted_(?:suffix|regex|comment_regex)|(?:age|pgp|kms|gcp_kms|azure_kv|hc_vault|key_groups)__.*)$/, SOPS_VALUE = /^ENC\[AES256_GCM,data:([A-Za-z0-9+/=]*),iv:[A-Za-z0-9+/=]{16,},tag:[A-Za-z0-9+/=]{22,},type:[a-z]+\]$/;
});

var NO2, MAX_BYTES, FORMATS;
encryption = function(text) {
  return text.firstLine === 1 && text.firstColumn === 0 && (text.entry.sizeBytes ?? 0) <= MAX_BYTES && text.bytes.length <= MAX_BYTES ? FORMATS.find(({ mark }) => mark.test(text.content))?.judge(text.content, text) ?? NO2 : NO2;
};
function gitCrypt(_content, { bytes }) {
  return bytes.length > 22 && !isReadable(bytes.subarray(22)) ? { is: "yes", how: "git-crypt" } : { is: "broken", why: "it begins as a git-crypt file does, but what follows is not encrypted" };
}
function ansibleVault(content) {
  let [header = "", ...lines] = content.trimEnd().split(/\r?\n/), body = lines.join(""), inner = /^[0-9a-f]*$/.test(body) && body.length % 2 === 0 ? Buffer.from(body, "hex").toString("latin1") : "";
  return /^\$ANSIBLE_VAULT;1\.[0-2];AES256(?:;[^;]{1,200})?$/.test(header) && /^[0-9a-f]{64}\n[0-9a-f]{64}\n[0-9a-f]{32,}$/.test(inner) ? { is: "yes", how: "ansible-vault" } : { is: "broken", why: "it begins as an ansible-vault file does, but its body is not one" };
}
function armored(content, { bytes }) {
  if (content.startsWith("age-")) return ageBinary(content, bytes);
  let [first = "", ...rest] = content.trimEnd().split(/\r?\n/), body = rest.slice(0, -1).filter((line) => !/^(?:Version|Comment|Hash|Charset): [\w .,()/-]{0,80}$/.test(line)), isWhole4 = rest.at(-1) === first.replace("BEGIN", "END") && body.every((line) => /^[A-Za-z0-9+/]{0,76}={0,2}$|^=[A-Za-z0-9+/]{4}$/.test(line)), base64 = body.filter((line) => !line.startsWith("=")).join("");
  return isWhole4 && isCiphertext(base64, 32) && (first.includes("AGE ENCRYPTED") || isPgpEncrypted(base64)) ? { is: "yes", how: first.includes("AGE ENCRYPTED") ? "age" : "OpenPGP" } : { is: "broken", why: "it begins as an encrypted message does, but its body is not one" };
}
function ageBinary(content, bytes) {
  let mac = /^--- [A-Za-z0-9+/]{43}\n/m.exec(content), payload = mac === null ? null : bytes.subarray(mac.index + mac[0].length);
  return payload === null || payload.length < 32 || isReadable(payload) ? { is: "broken", why: "it has the header of age, but its body is not encrypted" } : { is: "yes", how: "age" };
}
function isPgpEncrypted(base64) {
  let first = Buffer.from(base64.slice(0, 4), "base64")[0] ?? 0;
  return [1, 3, 9, 18, 20].includes((first & 64) !== 0 ? first & 63 : first >> 2 & 15);
}
init_dotenv();
NO2 = { is: "no" }, MAX_BYTES = 1 << 20, FORMATS = [
      { mark: /^\0GITCRYPT\0/, judge: gitCrypt },
      { mark: /^\$ANSIBLE_VAULT;/, judge: ansibleVault },
      { mark: /^age-encryption\.org\/v1\n|^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----\r?\n/, judge: armored },
      { mark: /^\s{0,100}\{/, judge: sopsJson },
      { mark: /^sops_mac=/m, judge: sopsDotenv },
      { mark: /^DOTENV_VAULT/m, judge: dotenvVault },
      { mark: /=[ \t]*["']?encrypted:/, judge: dotenvx }
    ];
});



// src/scan/path/evidence.ts
var findProof = (...a) => (init_evidence(), findProof(...a)), init_evidence = __esm(() => {
var MAX_PEM, JKS, JCEKS, TRUSTED_CERTIFICATE, OPEN_STATE_KEYS;
findProof = function(text, evidence) {
  let isFirst2 = text.firstLine === 1 && text.firstColumn === 0, whole3 = (holds3) => isFirst2 && holds3 ? { span: null } : void 0;
  switch (evidence.kind) {
    case "name":
      return whole3(!0);
    case "pem":
      return findPem(text.content);
    case "value":
      return findValue(text.content, evidence.pattern());
    case "der":
      return whole3(isDerPrivateKey(text.bytes));
    case "keystore":
      return whole3(!isAndroidDebugStore(text.entry.path) && holdsPrivateKey(text.bytes));
    case "terraform":
      return whole3(text.content.trimStart().startsWith("{") && !isEncryptedState(text.content));
  }
};
function findPem(content) {
  for (let header of content.matchAll(/-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g)) {
    let start = header.index, rest = content.slice(start + header[0].length, start + MAX_PEM), footer = /-----END [A-Z0-9 ]{0,60}-----/.exec(rest), body = rest.slice(0, footer?.index ?? rest.length), base64 = (body.match(/[A-Za-z0-9+/=]{16,}/g) ?? []).join(""), end = start + header[0].length + (footer === null ? body.trimEnd().length : footer.index + footer[0].length);
    if (base64.length >= 40 && new Set(base64).size > 10) return { span: { start, end } };
  }
}
function findValue(content, pattern) {
  for (let match2 of content.matchAll(new RegExp(pattern.source, `${pattern.flags}d`))) {
    let [start, end] = match2.indices?.groups?.secret ?? [0, 0], name2 = match2.groups?.name;
    if (!isPlaceholder(match2.groups?.secret ?? "")) return { span: { start, end }, ...name2 === void 0 ? {} : { name: name2 } };
  }
}
function isDerPrivateKey(bytes) {
  if (bytes[0] !== 48) return !1;
  let lengthBytes = (bytes[1] ?? 0) < 128 ? 0 : bytes[1] & 127, [tag, length2, version, next2] = bytes.subarray(2 + lengthBytes, 6 + lengthBytes);
  return lengthBytes > 4 || bytes.length < 40 || tag !== 2 || length2 !== 1 ? !1 : version === 0 && (next2 === 2 || next2 === 48) || version === 1 && (next2 === 4 || next2 === 48);
}
function isAndroidDebugStore(path) {
  return baseName(path) === "debug.keystore";
}
function holdsPrivateKey(bytes) {
  let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), magic = bytes.length < 12 ? 0 : view.getUint32(0);
  if (magic !== JKS && magic !== JCEKS) return !0;
  let at2 = 12;
  try {
    for (let left = view.getUint32(8); left > 0; left--) {
      if (view.getUint32(at2) !== TRUSTED_CERTIFICATE) return !0;
      at2 += 6 + view.getUint16(at2 + 4) + 8, view.getUint32(4) === 2 && (at2 += 2 + view.getUint16(at2)), at2 += 4 + view.getUint32(at2);
    }
    return !1;
  } catch {
    return !0;
  }
}
function isEncryptedState(content) {
  try {
    let state = JSON.parse(content);
    return typeof state.encrypted_data == "string" && Object.keys(state).every((key) => OPEN_STATE_KEYS.has(key));
  } catch {
    return !1;
  }
}
MAX_PEM = 2e4;
JKS = 4277010157, JCEKS = 3469659854, TRUSTED_CERTIFICATE = 2;
OPEN_STATE_KEYS = new Set(["serial", "lineage", "meta", "encrypted_data", "encryption_version"]);
});

function isRegularFile({ mode }) {
  return mode === "file" || mode === "executable";
}
function envNameOf({ path }, { env, globs }) {
  let name2 = envName(path);
  return name2 === null || env.templates.length > 0 && globs(path, env.templates) ? null : name2;
}
function envMatches(text, { why }) {
  if (text.firstLine !== 1 || text.firstColumn !== 0) return [];
  let found = encryption(text);
  if (found.is === "yes") return [];
  let path = shellPath(text.entry.path);
  return [
    wholeFile("path", {
      rule: "env-file",
      title: ".env file",
      severity: "high",
      why: found.is === "broken" ? `${why}; ${found.why}` : why,
      fix: [`git rm --cached -- ${path}`, "add it to .gitignore", "keep the names, without values, in .env.example"]
    })
  ];
}
function keyMatches(text, files) {
  for (let file2 of files)
    for (let evidence of file2.evidence) {
      let proof = findProof(text, evidence);
      if (proof !== void 0) return [keyMatch(text, file2, proof)];
    }
  return [];
}
function keyMatch(text, { rule, holds: holds3 }, proof) {
  let whole3 = wholeFile("path", {
    rule,
    ...KEY_TITLES[rule],
    why: `a file of this name holds ${holds3}${proof.span === null ? "" : ", and here it stands"}`,
    fix: [
      `git rm --cached -- ${shellPath(text.entry.path)}`,
      "add it to .gitignore and keep it outside the repository, or in a secret store"
    ]
  });
  if (proof.span === null) return whole3;
  let { wholeFile: _, ...match2 } = whole3, { start, end } = proof.span, bits = strengthBits(text.content.slice(start, Math.min(end, start + 500)));
  return { ...match2, start, end, rank: 1, strengthBits: bits, ...proof.name === void 0 ? {} : { name: proof.name } };
}
path_exports = {};
__export(path_exports, {
  pathCheck: () => pathCheck
});
init_keys();
pathCheck = {
      name: "path",
      needs: "text",
      selects: (entry, settings) => isRegularFile(entry) && (envNameOf(entry, settings) !== null || keyFilesFor(entry.path).length > 0),
      run(text, settings) {
        let env = envNameOf(text.entry, settings);
        if (env !== null) return envMatches(text, env);
        let files = keyFilesFor(text.entry.path);
        return files.length === 0 || encryption(text).is === "yes" ? [] : keyMatches(text, files);
      }
    };
});


// src/config/units.ts
var formatSize = (...a) => (init_units2(), formatSize(...a)), formatOver = (...a) => (init_units2(), formatOver(...a)), init_units2 = __esm(() => {
formatSize = function(bytes) {
  let units = ["B", "KiB", "MiB", "GiB"], value2 = bytes, unit = 0;
  for (; value2 >= 1023.95 && unit < units.length - 1; )
    value2 /= 1024, unit++;
  return `${unit === 0 ? value2 : Number(value2.toFixed(1))} ${units[unit]}`;
};
formatOver = function(bytes, limitBytes) {
  let [size, limit] = [formatSize(bytes), formatSize(limitBytes)];
  return size === limit ? `${bytes} bytes, limit ${limitBytes} bytes` : `${size}, limit ${limit}`;
};
});


// src/scan/size/size.ts
var size_exports, sizeCheck, init_size = __esm(() => {
var TOP;
function isSized(entry) {
  return entry.sizeBytes !== null && (entry.mode === "file" || entry.mode === "executable");
}
function limitFor(path, { size, globs }) {
  let limit = size.limits.find(({ glob }) => globs(path, [glob]));
  return limit === void 0 ? { maxBytes: size.maxBytes, from: "size.max" } : { maxBytes: limit.maxBytes, from: `size.limits, ${limit.glob}` };
}
function overLimit(entry, settings) {
  let { maxBytes, from } = limitFor(entry.path, settings);
  if (entry.sizeBytes <= maxBytes) return [];
  let match2 = wholeFile("size", {
    rule: "file-size",
    title: "File over the size limit",
    severity: "medium",
    why: `${formatOver(entry.sizeBytes, maxBytes)} (${from})`,
    fix: [
      `git rm --cached -- ${shellPath(entry.path)}`,
      `or keep it in Git LFS: ${lfsCommand(entry.path)}`,
      "or raise the limit for such files: size.limits in the configuration"
    ]
  });
  return [{ entry, match: match2 }];
}
function lfsCommand(path) {
  let extension = /[^.](\.[A-Za-z0-9]{1,12})$/.exec(baseName(path))?.[1];
  return `git lfs track ${extension === void 0 ? `--filename ${shellPath(path)}` : `"*${extension}"`} && git add .gitattributes ${shellPath(path)}`;
}
function overBudget(entries, settingsFor) {
  let { size, source } = settingsFor(""), budget = size.commitBudgetBytes, total = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (budget === null || total <= budget || ["tracked", "history", "stdin"].includes(source.kind)) return [];
  let largest = [...entries].sort((a, b) => b.sizeBytes - a.sizeBytes).slice(0, TOP), names = largest.map(({ path, sizeBytes }) => `${path} (${formatSize(sizeBytes)})`).join(", "), match2 = wholeFile("size", {
    rule: "commit-size-budget",
    title: "Commit over its size budget",
    severity: "medium",
    why: `${entries.length} files add up to ${formatOver(total, budget)} (size.commitBudget); the largest: ${names}`,
    fix: ["commit the files in smaller parts, or leave out the largest", "or raise size.commitBudget in the configuration"]
  });
  return [{ entry: largest[0], match: match2 }];
}
size_exports = {};
__export(size_exports, {
  limitFor: () => limitFor,
  sizeCheck: () => sizeCheck
});
sizeCheck = {
      name: "size",
      needs: "entries",
      run(entries, settingsFor) {
        let sized = entries.filter(isSized);
        return [...sized.flatMap((entry) => overLimit(entry, settingsFor(entry.path))), ...overBudget(sized, settingsFor)];
      }
    };
TOP = 3;
});


// src/scan/size/dump.ts
var dump_exports, begins, dumpCheck, init_dump = __esm(() => {


// src/scan/size/dump-text.ts
var sqlDump, countRows, isLongTable, init_dump_text = __esm(() => {
var DUMP_HEADER, BOOKKEEPING_TABLES, QUOTE, BOOKKEEPING, LONG_TABLE_LINES, PERSONAL_TABLE_LINES, PERSONAL;
sqlDump = function({ content, firstLine, firstColumn }) {
  if (firstLine !== 1 || firstColumn !== 0) return !1;
  let rows2 = countRows(content);
  return rows2 >= 50 || rows2 > 0 && DUMP_HEADER.test(content.slice(0, 2e3).trimStart());
};
countRows = function(content) {
  let rows2 = 0, inside2 = "nothing";
  for (let line of content.slice(0, 4194304).split(`
`)) {
    let isStatement = inside2 !== "copy" && /^(?:INSERT INTO|COPY|REPLACE INTO) /i.test(line);
    isStatement && (inside2 = statementKind(line)), inside2 === "insert" && (isStatement ? !/\bVALUES\s{0,10}$/i.test(line) : line.trimStart().startsWith("(")) && (rows2 += 1), inside2 === "copy" && !isStatement && !line.startsWith("\\.") && (rows2 += 1), (line.startsWith("\\.") || inside2 !== "copy" && line.trimEnd().endsWith(";")) && (inside2 = "nothing");
  }
  return rows2;
};
function statementKind(line) {
  return BOOKKEEPING.test(line) ? "bookkeeping" : /^COPY /i.test(line) ? /\bFROM stdin\b/i.test(line) ? "copy" : "nothing" : "insert";
}
isLongTable = function(text) {
  let lines = text.firstLine - 1 + text.lineStarts.length, reaches = (limit) => text.firstLine <= limit && lines > limit;
  return reaches(LONG_TABLE_LINES) || text.firstLine === 1 && reaches(PERSONAL_TABLE_LINES) && lines <= LONG_TABLE_LINES && isPersonal(text.content);
};
function isPersonal(content) {
  return (/^[^\r\n]{0,10000}/.exec(content)?.[0] ?? "").split(/[,;\t|]/).some((cell) => PERSONAL.test(cell.replace(/["']/g, "").replaceAll("_", " ").trim().toLowerCase()));
}
DUMP_HEADER = /^(?:--\s{0,5}\n)?(?:-- (?:MySQL dump|MariaDB dump|PostgreSQL database|phpMyAdmin SQL Dump|Adminer|Host:|Dump(?:ed)? )|\/\*M?!\d{5,6}|PRAGMA foreign_keys=OFF;)/, BOOKKEEPING_TABLES = [
      "schema_migrations",
      "ar_internal_metadata",
      "django_migrations",
      "flyway_schema_history",
      "migrations",
      "alembic_version",
      "knex_migrations",
      "doctrine_migration_versions"
    ], QUOTE = "[\"'`[]?", BOOKKEEPING = new RegExp(
      `^(?:INSERT INTO|COPY) ${QUOTE}(?:\\w{1,64}["'\`\\]]?\\.${QUOTE})?(?:${BOOKKEEPING_TABLES.join("|")})\\b`,
      "i"
    );
LONG_TABLE_LINES = 1e4, PERSONAL_TABLE_LINES = 1e3, PERSONAL = /^(?:e-?mail(?: ?address)?|user ?e-?mail|password(?: ?hash)?|passwd|pwd|ssn|iban|phone(?: ?number)?|mobile|date ?of ?birth|dob|credit ?card(?: ?number)?|card ?number)$/;
});

var SQL, PACKERS, PACKED, BACKUP, DUMPS, COPY_BYTES, byExtension;
function isBackup({ entry, bytes, firstLine, firstColumn }) {
  if (firstLine > 1 || firstColumn > 0) return !1;
  let inner = /\.([A-Za-z]\w{0,9})\.bak$/i.exec(entry.path)?.[1]?.toLowerCase();
  return inner === void 0 || /^(?:db|sql|sqlite3?|dump|data|csv|tar|zip|gz)$/.test(inner) || (entry.sizeBytes ?? bytes.length) >= COPY_BYTES;
}
function rowsOf(text, dump) {
  if (dump.test !== sqlDump) return "";
  let rows2 = countRows(text.content);
  return ` (at least ${rows2} ${rows2 === 1 ? "row" : "rows"})`;
}
function candidates(path, sizeBytes) {
  return byExtension ??= buildTable(), (byExtension.get(extensionOf(path)) ?? []).filter(({ minBytes }) => sizeBytes === null || sizeBytes >= minBytes);
}
function buildTable() {
  let table4 = new Map();
  for (let dump of DUMPS) for (let extension of new Set(dump.extensions)) table4.set(extension, [...table4.get(extension) ?? [], dump]);
  return table4;
}
function extensionOf(path) {
  let [first = "", ...rest] = baseName(path).toLowerCase().split("."), last4 = rest.at(-1) ?? "";
  return first === "core" && rest.length <= 1 && /^[0-9]*$/.test(last4) ? "core" : PACKERS.includes(last4) && rest.length > 1 ? `${rest.at(-2)}.${last4}` : last4;
}
function isElfCore({ content, bytes }) {
  return content.startsWith("\x7FELF") && bytes[bytes[5] === 2 ? 17 : 16] === 4;
}
dump_exports = {};
__export(dump_exports, {
  dumpCheck: () => dumpCheck
});
init_dump_text();
begins = (...marks) => ({ content }) => marks.some((mark) => content.startsWith(mark)), SQL = ["sql", "dump", "psql", "pgsql", "mysql", "backup", "bak"], PACKERS = ["gz", "bz2", "xz", "zst", "zip", "7z"], PACKED = ["sql", "dump", "psql"].flatMap((name2) => PACKERS.map((packer) => `${name2}.${packer}`)), BACKUP = ["bak", "backup", "dump", "dmp", "pgdump"], DUMPS = [
      { extensions: SQL, minBytes: 200, what: "an SQL dump with the rows of a database", test: sqlDump },
      {
        extensions: PACKED,
        minBytes: 64,
        what: "a compressed dump of a database",
        test: begins("\x8B", "BZh", "\xFD7zXZ", "(\xB5/\xFD", "PK", "7z\xBC\xAF'")
      },
      {
        extensions: ["sqlite", "sqlite3", "db", "db3", "s3db", "sl3", ...BACKUP],
        minBytes: 16,
        what: "an SQLite database",
        test: begins("SQLite format 3\0")
      },
      { extensions: ["pgc", ...BACKUP], minBytes: 64, what: "a PostgreSQL dump (pg_dump -Fc)", test: begins("PGDMP") },
      { extensions: ["bak"], minBytes: 512, what: "a backup of SQL Server", test: begins("TAPE") },
      { extensions: ["mdb", "accdb"], minBytes: 512, what: "an Access database", test: begins("\0\0\0Standard") },
      { extensions: ["rdb", ...BACKUP], minBytes: 9, what: "a Redis dump", test: ({ content }) => /^REDIS[0-9]{4}/.test(content) },
      {
        extensions: ["hprof", "dump", "dmp"],
        minBytes: 64,
        what: "a Java heap dump: everything that the program had in memory",
        test: begins("JAVA PROFILE 1.0")
      },
      {
        extensions: ["heapsnapshot"],
        minBytes: 64,
        what: "a JavaScript heap snapshot: everything that the program had in memory",
        test: ({ content }) => content.slice(0, 200).includes('"snapshot"')
      },
      { extensions: ["dmp", "mdmp"], minBytes: 64, what: "a Windows memory dump", test: begins("MDMP", "PAGEDUMP", "PAGEDU64") },
      { extensions: ["core"], minBytes: 64, what: "a core dump: everything that the program had in memory", test: isElfCore },
      { extensions: ["csv", "tsv", "tab", "psv"], minBytes: 1e3, what: "a long table of data", test: isLongTable },
      { extensions: ["bak"], minBytes: 1, what: "a backup file: nobody looks into it, and git keeps old versions anyway", test: isBackup }
    ], COPY_BYTES = 100 * 1024;
dumpCheck = {
      name: "size",
      needs: "text",
      selects: ({ mode, path, sizeBytes }) => (mode === "file" || mode === "executable") && candidates(path, sizeBytes).length > 0,
      run(text) {
        let { path, sizeBytes } = text.entry, found = candidates(path, sizeBytes ?? text.bytes.length).find((dump) => dump.test(text));
        return found === void 0 ? [] : [
          wholeFile("size", {
            rule: "data-dump",
            title: "Data dump",
            severity: "medium",
            why: `${found.what}${rowsOf(text, found)}`,
            fix: [
              `git rm --cached -- ${shellPath(path)}`,
              "add it to .gitignore and keep it where access is controlled (a bucket, a backup store), or commit a small made-up sample"
            ]
          })
        ];
      }
    };
});


// src/parse/format.ts
var YAML_BYTES, TOML_BYTES, endingOf, ended, named, init_format = __esm(() => {
var parentAnd;
ended = function(endings2) {
  let known5 = new Set(endings2.split(" "));
  return (_, basename) => basename.includes(".") && known5.has(endingOf(basename));
};
named = function(shape) {
  return (path, basename) => shape.test(basename) || basename.length < path.length && shape.test(parentAnd(path));
};
[YAML_BYTES, TOML_BYTES] = [262144, 524288];
parentAnd = (path) => path.slice(path.lastIndexOf("/", path.lastIndexOf("/") - 1) + 1), endingOf = (path) => path.slice(path.lastIndexOf(".") + 1);
});


// src/parse/unformatted.ts
var hasNoFormat = (...a) => (init_unformatted(), hasNoFormat(...a)), init_unformatted = __esm(() => {
var UNFORMATTED, NAMED;
hasNoFormat = function(lower2) {
  let ending = endingOf(lower2);
  return UNFORMATTED.has(ending) ? !lower2.includes(".env.") : NAMED[ending]?.some((part) => lower2.includes(part)) === !1;
};
init_format();
UNFORMATTED = new Set(
      "js jsx mjs cjs ts tsx mts cts vue svelte go java kt kts rs c h cc cpp hpp cs swift scala rb lua dart r clj ex exs erl hs css scss less html htm md mdx rst svg".split(" ")
    ), NAMED = {
      py: ["settings", ".env", "_vars/", ".htaccess", "nginx", "apache", "httpd", "haproxy", "vhost", "sites-"]
    };
});


// src/engine/anchors.ts
var buildAnchors = (...a) => (init_anchors(), buildAnchors(...a)), linksOf = (...a) => (init_anchors(), linksOf(...a)), bytesOf = (...a) => (init_anchors(), bytesOf(...a)), findAnchors = (...a) => (init_anchors(), findAnchors(...a)), isLower = (...a) => (init_anchors(), isLower(...a)), init_anchors = __esm(() => {


// src/engine/weights.ts
var byteWeights, init_weights = __esm(() => {
var COMMON_FIRST;
byteWeights = function() {
  let weights2 = new Uint8Array(256).fill(3);
  for (let i = 0; i < COMMON_FIRST.length; i++) weights2[COMMON_FIRST.charCodeAt(i)] = COMMON_FIRST.length + 5 - i;
  return weights2;
};
COMMON_FIRST = ` etnroiasl
cdup	mAhf,_.gby/()v:;=xkwCE"`;
});

var MIN_ANCHOR_BYTES, SLOT_SIZE, WEIGHTS;
buildAnchors = function(anchors, options = {}) {
  let ignoreCase = options.ignoreCase ?? !1, encoded = anchors.map((anchor) => bytesOf(anchor, ignoreCase)), pairs = new Uint16Array(65536), slots = [0, 0, 0, 0, 0];
  for (let [anchor, bytes] of encoded.entries())
    for (let { pair: pair2, distance: distance2, guard, shift } of linksOf(bytes, ignoreCase))
      slots.push(pairs[pair2], distance2, guard, anchor, shift), pairs[pair2] = slots.length / SLOT_SIZE - 1;
  if (slots.length / SLOT_SIZE > 65535) throw new RangeError(`too many anchors for one table: ${anchors.length}`);
  return { anchors: encoded, fold: foldTable(ignoreCase), pairs, slots: Int32Array.from(slots) };
};
linksOf = function(bytes, ignoreCase) {
  return [0, 1].flatMap((parity) => {
    let shift = rarestShift(bytes, parity, WEIGHTS), distance2 = guardDistance(bytes, shift, WEIGHTS), guard = bytes[shift + distance2];
    return pairsAt(bytes, shift, ignoreCase).map((pair2) => ({ pair: pair2, distance: distance2, guard, shift }));
  });
};
bytesOf = function(anchor, ignoreCase) {
  return encode(ignoreCase ? lowerAscii(anchor) : anchor);
};
findAnchors = function(bytes, table4, visit4) {
  let { pairs, slots, fold, anchors } = table4, last4 = bytes.length - 1;
  for (let at2 = 0; at2 < last4; at2 += 2) {
    let slot = pairs[bytes[at2] | bytes[at2 + 1] << 8] * SLOT_SIZE;
    for (; slot !== 0; slot = slots[slot] * SLOT_SIZE) {
      if (fold[bytes[at2 + slots[slot + 1]]] !== slots[slot + 2]) continue;
      let anchor = slots[slot + 3], start = at2 - slots[slot + 4];
      start >= 0 && startsAt(bytes, start, anchors[anchor], fold) && visit4(start, anchor);
    }
  }
};
function startsAt(bytes, start, anchor, fold) {
  if (start + anchor.length > bytes.length) return !1;
  for (let i = 0; i < anchor.length; i++) if (fold[bytes[start + i]] !== anchor[i]) return !1;
  return !0;
}
function encode(anchor) {
  if (anchor.length < MIN_ANCHOR_BYTES) throw new RangeError(`an anchor needs at least ${MIN_ANCHOR_BYTES} characters: "${anchor}"`);
  let bytes = new Uint8Array(anchor.length);
  for (let i = 0; i < anchor.length; i++) {
    let code = anchor.charCodeAt(i);
    if (code > 255) throw new RangeError(`an anchor must be ASCII or latin1: "${anchor}"`);
    bytes[i] = code;
  }
  return bytes;
}
function lowerAscii(anchor) {
  return anchor.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function foldTable(ignoreCase) {
  let fold = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) fold[byte] = ignoreCase && byte >= 65 && byte <= 90 ? byte | 32 : byte;
  return fold;
}
function rarestShift(bytes, parity, weights2) {
  let best2 = parity, least = 1 / 0;
  for (let shift = parity; shift + 1 < bytes.length; shift += 2) {
    let weight = bytes[shift] === bytes[shift + 1] ? Number.MAX_VALUE : weights2[bytes[shift]] * weights2[bytes[shift + 1]];
    weight < least && (best2 = shift, least = weight);
  }
  return best2;
}
function guardDistance(bytes, shift, weights2) {
  return shift === 0 ? 2 : shift + 2 >= bytes.length || weights2[bytes[shift - 1]] < weights2[bytes[shift + 2]] ? -1 : 2;
}
function pairsAt(bytes, shift, ignoreCase) {
  let first = bytes[shift], second = bytes[shift + 1] << 8, pairs = [first | second];
  if (!ignoreCase) return pairs;
  if (isLower(first) && pairs.push(first & 223 | second), isLower(second >> 8)) for (let pair2 of [...pairs]) pairs.push(pair2 & 57343);
  return pairs;
}
isLower = function(byte) {
  return byte >= 97 && byte <= 122;
};
init_weights();
MIN_ANCHOR_BYTES = 3, SLOT_SIZE = 5;
WEIGHTS = byteWeights();
});


// src/engine/runs.ts
var tokenTable, findRuns, init_runs = __esm(() => {
var tokenBytes;
tokenTable = function() {
  if (tokenBytes === void 0) {
    tokenBytes = new Uint8Array(256);
    for (let byte = 0; byte < 256; byte++) tokenBytes[byte] = /[A-Za-z0-9+/=_.~-]/.test(String.fromCharCode(byte)) ? 1 : 0;
  }
  return tokenBytes;
};
findRuns = function(bytes, minLength, visit4) {
  if (minLength < 1) throw new RangeError("a run needs at least one byte");
  let table4 = tokenTable(), length2 = bytes.length, start = 0, known5 = 0;
  for (; start + minLength <= length2; ) {
    let back = start + minLength - 1;
    for (; back >= known5 && table4[bytes[back]] === 1; ) back--;
    if (back >= known5) {
      known5 = start + minLength, start = back + 1;
      continue;
    }
    let end = start + minLength;
    for (; end < length2 && table4[bytes[end]] === 1; ) end++;
    visit4(start, end), start = end + 1, known5 = start;
  }
};
});


// src/engine/tables.ts
var tablesOf = (...a) => (init_tables(), tablesOf(...a)), number = (...a) => (init_tables(), number(...a)), init_tables = __esm(() => {
var MOST_BYTES, FLAGS, NO_DEMANDS, turned, maskOf, NO_WORD;
tablesOf = function({ exact, folded: folded2, demands = NO_DEMANDS }) {
  let anchors = anchorsOf(exact, folded2);
  if (anchors === null) return null;
  let links = anchors.flatMap(({ bytes, isFolded }, anchor) => linksOf(bytes, isFolded).map((link) => ({ ...link, anchor, isFolded }))), asked = demandsOf(demands), rest = [...[anchors.map(turned), anchors.filter(({ isFolded }) => isFolded).map(maskOf)].map((each) => Buffer.concat(each)), Buffer.from(demands.sets, "base64"), asked.bytes], head2 = [links.length, mostShared(links), anchors.length, ...rest.map(({ length: length2 }) => length2)];
  return Buffer.concat([...head2.map(number), ...links.map(linkRow), ...anchorRows(anchors, asked.words), ...rest]);
};
number = function(value2) {
  let bytes = Buffer.alloc(4);
  return bytes.writeUInt32LE(value2), bytes;
};
function anchorsOf(exact, folded2) {
  if ([...exact, ...folded2].some(({ length: length2 }) => length2 > MOST_BYTES)) return null;
  try {
    return [exact, folded2].flatMap((list2, i) => list2.map((anchor) => ({ bytes: bytesOf(anchor, i === 1), isFolded: i === 1 })));
  } catch {
    return null;
  }
}
function linkRow({ pair: pair2, distance: distance2, guard, shift, anchor, isFolded }) {
  let mask = isFolded && isLower(guard) ? 32 : 0;
  return Buffer.from([pair2 & 255, pair2 >> 8, distance2 & 255, guard, anchor & 255, anchor >> 8, shift, mask]);
}
function anchorRows(anchors, words4) {
  let start = 0;
  return anchors.map(({ bytes: { length: length2 } }, anchor) => {
    let { flag: flag2, place } = words4[anchor] ?? NO_WORD, row = Buffer.alloc(8);
    return row.writeUInt32LE(start), row.writeUInt16LE(length2 | flag2, 4), row.writeUInt16LE(place, 6), start += length2, row;
  });
}
function demandsOf({ words: words4 }) {
  let bytes = "\0";
  return { words: words4.split(" ").map((word2) => {
    let place = word2.length > 1 ? bytes.length : 0;
    return place > 0 && (bytes += `${word2.slice(1)}\0`), { flag: FLAGS[word2.charAt(0)] ?? 0, place };
  }), bytes: Buffer.from(bytes, "latin1") };
}
function mostShared(links) {
  let counts3 = new Map();
  for (let { pair: pair2 } of links) counts3.set(pair2, (counts3.get(pair2) ?? 0) + 1);
  return Math.max(0, ...counts3.values());
}
MOST_BYTES = 255, FLAGS = { 1: 32768, 2: 16384 };
NO_DEMANDS = { sets: "", words: "" };
turned = ({ bytes }) => bytes.map((byte) => ~byte), maskOf = ({ bytes }) => bytes.map((byte) => isLower(byte) ? 32 : 0);
NO_WORD = { flag: 0, place: 0 };
});


// src/engine/wasm.ts
var wasmSweeper = (...a) => (init_wasm(), wasmSweeper(...a)), build = (...a) => (init_wasm(), build(...a)), sweep = (...a) => (init_wasm(), sweep(...a)), take = (...a) => (init_wasm(), take(...a)), init_wasm = __esm(() => {


// src/engine/module.ts
var MODULE, init_module = __esm(() => {
MODULE = "AGFzbQEAAAABIgVgBX9/f39/AX9gAn9/AX9gAn9/AGAEf39/fwF/YAF/AX8CDwEDZW52Bm1lbW9yeQIAAAMIBwIAAwEEAQAGhQEXfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQYCKEAt/AEGEihALfwBBgIAkC38AQYCAKAt/AEGAAgt/AEGAgAQLfwBBgKA4C38AQYDAPAt/AEGA4AcLB4MBDQVidWlsZAAEC2ZpbmRBbmNob3JzAAYIZmluZFJ1bnMAAQVDSFVOSwMTB0VOQ09ERUQDFQ1FTkNPREVEX0NPVU5UAw8ESElUUwMQBk1BUkdJTgMSCk1BWF9UQUJMRVMDFgZSRVNVTUUDDgRURVhUAxQGVkFMVUVTAxEGbWVtb3J5AgAK6CMHugYBCX8gACMIa0GAoDhqIQMgASMIa0GAoDhqIQUgACMKTyIKBH8jCSEHIwYhCSMHIQYCf0EAIAUgA2tBkANLDQAaIAUhBANAIAMgBEkEfyAEQQFrLQAAQT1GBUEACwRAIARBAWshBAwBCwsDQCADIARJBEAgBEEBay0AACICQT1HBEBBACACQf4ARiACQS5Gcg0DGiAIBH9BAQUgAkEwa0H/AXFBCkkLIQggBEEBayEEDAILCwsgBSAEayAHT0EAIAgbBH8Cf0EAIAQgCUYNABogBEEBay0AACICQSdGIAJBIkZyIAJB4ABGcgRAIAUgBkkEfyAFLQAAIAJGBUEACwwBCyAEQQFrIQgDQCAIIAlLBH8gBEEBayAIa0EESQVBAAsEfyAILQAAIgZBoAFGIQIgBkEJRiAGQSBGcgR/QQEFIAZBDU0gBkELT3ELIAJyBUEACwRAIAhBAWshCAwBCwsgCC0AAEE9RgR/QQEFIAgtAABBOkYLCwVBAAsLBUEBCwRAIwsiAiAANgIAIAIgATYCBCACQQhqJAsLIAEgAGtBGEkEQA8LIAoEfyADIAUjBiMHEAIEf0EBBQJ/A0AgBSADQSRqIgJPBEADQCACIANLBH8gAkEBay0AAEGAjhBqLAAAQQBOBUEACwRAIAJBAWshAgwBCwsgAiADSwRAIAIhAwwCCyADIQICQANAIAIgA0EUakkEQEEAIQQgAi0AAUGAjhBqLAAAIAItAABBgI4QaiwAAEEEdGoiBgR/IAZBCWtBBUkgBkEga0HfAElyBUEBC0UNAiACQQJqIQIMAQsLQQEhBAsgBARAQQEhBAUgA0EBaiIHIQICQANAIAIgB0EUakkEQEEAIQQgAi0AAUGAjhBqLAAAIAItAABBgI4QaiwAAEEEdGoiBgR/IAZBCWtBBUkgBkEga0HfAElyBUEBC0UNAiACQQJqIQIMAQsLQQEhBAsLQQEgBA0CGiADQSRqIQMDQCADIAVJBH8gAy0AAEGAjhBqLAAAQQBOBUEACwRAIANBAWohAwwBCwsgA0EBaiEDDAELC0EACwsFQQELBEAjDCICIAA2AgAgAiABNgIEIAJBCGokDAsLtgYDA34BewJ/IARFBEBBACQNC0GAoDggAmskBiAAQYCgOGogA2okByAEJAggASQJIAQgAmtBCGpBACAEGyQKQYCAKCQLQYDAPCQMQQAhAgNAIAAgAksEQP0MKj4+Pj4+Pj4+PjwVFBc1HSACQYCgOGoiCf0ABAAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAAQIECBAgAAAAAAAAAAAgCEEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK39DCo+Pj4+Pj4+Pj48FRQXNR0gCf0ABBAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAAQIECBAgAAAAAAAAAAAgCEEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CEIaE/QwqPj4+Pj4+Pj4+PBUUFzUdIAn9AAQgIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAECBAgQIAAAAAAAAAAAIAhBBP1t/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQiCGhP0MKj4+Pj4+Pj4+PjwVFBc1HSAJ/QAEMCII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAABAgQIECAAAAAAAAAAACAIQQT9bf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1krUIwhoQhBSAAIAJrIglBwABJBEAgBUJ/IAmthkJ/hYMhBQsCQCAFQn9RBEAjDUFAayQNDAELIAVCf4V6pyIJIw1qIAFPBEAgAiAEaiIKIw1rIAkgCmoQAAsgBUJ/hXmnJA0CfyAFQn8gCa2Gg0J/Iw2tiEJ/Iw0bgyIFQgBSIAFBEEkNABogBSAFQgGIgyIGQgKIIAaDIgZCBIggBoMiBkIIiCAGgyIGIAZCBIiDIAYgAUEUTxtCAFILBEAgAiAEaiEJA0AgBUIAUgRAIAUgBXoiBohCf4V6IgenIAFPBEAgCSAGp2ogCSAGIAd8p2oQAAsgBUJ/IAYgB3yGgyEFDAELCwsLIAJBQGshAgwBCwsgA0UjDSABT3EEQCAAIARqIgAjDWsgABAAC0GEihAjDEGAwDxrQQN2NgIAIwtBgIAoa0EDdgv5AwEFfyABIANJIgUEQCABLQAAQQpGBH9BAQUgAS0AAEENRgshBQsDQCAAQRhqIgQgAU0EQANAIAAgBEkEfyAEQQFrLQAAQYCMEGosAABBAE4FQQALBEAgBEEBayEEDAELCyAAIARJBEAgBCEADAILIAUEQEEBDwsgACIEQQFqIAAgACACSwR/IAAtAAAhBiAAQQFrLQAAQdwARgR/IAZB8gBGIAZB7gBGciAGQfQARnIFQQALBUEACxsiBigCAEHI6MzLBEYEf0EBBUEAIQcgBiEAAn8DQCAAIAZBGGpJBEBBACAHIABBA2ogA0kEfyAALQADQYCMEGosAAAFQQALIAAtAABBgIwQaiwAAEESdCAALQABQYCMEGosAABBDHRyIAAtAAJBgIwQaiwAAEEGdHJyIghB/wFxIgcEfyAHQQlrQQVJIAdBIGtB3wBJcgVBAQtFIAhBEHVB/wFxIgcEfyAHQQlrQQVJIAdBIGtB3wBJcgVBAQtFIAhBCHVB/wFxIgcEfyAHQQlrQQVJIAdBIGtB3wBJcgVBAQtFampqIgdBA0sNAhogAEEEaiEADAELC0EBCwsEQEEBDwsgBEEYaiEAA0AgACABSQR/IAAtAABBgIwQaiwAAEEATgVBAAsEQCAAQQFqIQAMAQsLIABBAWohAAwBCwtBAAuwBAEFfyABQQN0QYCgFmovAQQiBEGAgAJxBEACQCAAIwBGBH9BAAUgAEEBay0AACICQTBrQQpJIAJBIHJB4QBrQRpJcgtFDQAjAkUjACAAQQZrIAAjAGtBBkkbIgUjAEZxDQAgAEEBayECA0AgAiAFSwRAIAJBAWstAABBJUYEf0EBBSACQQFrLQAAQdwARgsNAiACQQFrIQIMAQsLQQEhAwsLIAMEQEEADwsgBEGAgAFxBH8gACMAQQVqSQR/QQAFIABBBGsoAgBB6OjRgwdGBH9BAQUgAEEBay0AAEHzAEYEfyAAQQVrKAIAQejo0YMHRgVBAAsLCwVBAQtFBEBBAQ8LIAFBA3RBgKAWai8BBiIBBH8gAUGAmCNqIQMgACAEQf//AHFqIgAhAQJ/A0AgAy0AACICBEAgAkEFdEGg9yJqIQQgASADLQABQSNrIgVByAEgBRtqIQYDQCABIAZJIAEjAUlxBH8gBCABLQAAIgJBA3ZqLQAAIAJBB3F1QQFxBUEACwRAIAFBAWohAQwBCwsgASAGSSABIwFGIAEgBkZyIAUbBEAgBQR/An8DQCAAIwFJIAAgAU1xBEBBASAALQAAIgJBJkYgAkElRnIgAkHcAEZyDQIaQQEgAkE9RiMBIABBAWpLcQR/IAAtAAEiAkENRiACQQpGciACQTJrQQZJcgVBAAsNAhogAEEBaiEADAELC0EACwVBAQsMAwsgA0ECaiEDDAELC0EBCwVBAQsL0AYBCH9BkKA4KAIAIQNBlKA4KAIAIQRBmKA4KAIAIQUgAEEcSUGAoDgoAgAiAUGA4ABPckGIoDgoAgAiAkGAMEtyQYygOCgCACIGQYCABEtyBEBBfw8LIAMgBksgBEGAGEtyIAVBgOgAS3IEQEF/DwsgAUEDdEEcaiACQQN0aiAGaiADaiAEaiAFaiAARwRAQX8PC0GEoDgoAgAaQYigEEGcoDggAUEDdCIA/AoAAEGAoBYgAEGcoDhqIgAgAkEDdCIH/AoAACAAIAdqIQdBACEAA0AgACAGSQRAIABBgKAZaiAAIAdq/QAEAP1N/QsEACAAQRBqIQAMAQsLIAZBgKAdaiADayAGIAdqIgAgA/wKAABBgIAjIAAgA2oiACAE/AoAAEGAmCMgACAEaiAF/AoAAEGAjBBB/wFBgAL8CwBBgI4QQf8BQYAC/AsAQQAhAANAIABBGkkEQCAAQcGMEGogADoAACAAQeGMEGogAEEaajoAACAAQQFqIQAMAQsLQQAhAANAIABBCkkEQCAAQbCMEGogAEE0ajoAACAAQbCOEGogADoAACAAQQFqIQAMAQsLQQohAANAIABBEEkEQCAAQbeOEGogADoAACAAQdeOEGogADoAACAAQQFqIQAMAQsLQauMEEE+OgAAQa2MEEE+OgAAQa+MEEE/OgAAQd+MEEE/OgAAQQAhAANAIABBgAJJBEAgAEEBdCIDQYCAEGpBASAAQQdxdCIEOwEAIANBgIQQaiAEQQh0OwEAIABBAWohAAwBCwtBASEAA0AgACABTQRAIABBA3RBgKAQaiIELwEAIgVBAXQhAyAEIAMvAQA7AQAgAyAAOwEAIANBgIAIaiIDIAMvAQBBASAELQADIgZBB3F0QQhBACAELAACQQBIIgcbdHI7AQAgBwR/IAYgBUEIdHJBgICAgHhyBSAFIAZBEHRyC0Gx893xeWxBEHYiA0EDdkGAwCJqIgggCC0AAEEBIANBB3F0cjoAACAELQAHIgMEQCADIAZzIQMgBwR/IAMgBUEIdHJBgICAgHhyBSAFIANBEHRyC0Gx893xeWxBEHYiA0EDdkGAwCJqIgQgBC0AAEEBIANBB3F0cjoAAAsgAEEBaiEADAELCyACC6ADAQN/QYCgISECA0AgAEEGaiIDIAFJBEAgAiAANgIAIAIgAC8BAEEBdEGAgAhqLwEAIAAtAAJBAXRBgIAQai8BACAAQQFrLQAAQQF0QYCEEGovAQBycUEAR0ECdGoiAiAAQQJqIgQ2AgAgAiAELwEAQQF0QYCACGovAQAgBC0AAkEBdEGAgBBqLwEAIARBAWstAABBAXRBgIQQai8BAHJxQQBHQQJ0aiICIABBBGoiBDYCACACIAQvAQBBAXRBgIAIai8BACAELQACQQF0QYCAEGovAQAgBEEBay0AAEEBdEGAhBBqLwEAcnFBAEdBAnRqIgIgAzYCACACIAMvAQBBAXRBgIAIai8BACADLQACQQF0QYCAEGovAQAgA0EBay0AAEEBdEGAhBBqLwEAcnFBAEdBAnRqIQIgAEEIaiEADAELCwNAIAAgAUkEQCACIAA2AgAgAiAALwEAQQF0QYCACGovAQAgAC0AAkEBdEGAgBBqLwEAIABBAWstAABBAXRBgIQQai8BAHJxQQBHQQJ0aiECIABBAmohAAwBCwsgAgvQBAEJf0GAoDggAmskAyABQYCgOGogA2okBCAEJAUjAyQAIwQkASACIARGJAIgAUEBayABIANFIAFBAEdxG0GAoDhqIQhBgIAkIQIgAEGAoDhqIQYDQCAGIAhJBEAgBiAGQYBAayIAIAggACAISRsQBSEEQYCgISEAQYCgISEDA0AgAyAESQRAIAAgAygCACIFNgIAIAAgBUEBaygCACIAQQh2QbHz3fF5bEEQdiIFQQN2QYDAImotAAAgBUEHcXYgAEH///8HcUGAgICAeHJBsfPd8XlsQRB2IgBBA3ZBgMAiai0AACAAQQdxdnJBAXFBAnRqIQAgA0EEaiEDDAELC0GAoCEhBQNAIAAgBUsEQCAFKAIAIQcgAkGAgChLBEBBgIoQIAdBgKA4azYCACACQYCAJGtBA3YPCyAHLwEAQQF0LwEAIQMDQCADBEACQCADQQN0QYCgEGoiCy0AAyAHIAssAAJqLQAAIAstAAdyRw0AIAsvAQQiDUEDdEGAoBZqIgQoAgBBgKAZaiEDAn9BACMEIAcgCy0ABmsiDCAELwEEQf//AHEiCWpJIAwjA0lyDQAaQQAhBANAIAQgCUkEQEEAIAMgBGoiCi0AACAEIAxqLQAAIAotAICABHJHDQIaIARBAWohBAwBCwtBAQsEfyAMIA0QAwVBAAtFDQAgAiMFIAxqQYCgOGs2AgAgAiANNgIEIAJBCGohAgsgCy8BACEDDAELCyAFQQRqIQUMAQsLIAZBgEBrIQYMAQsLQYCKECABNgIAIAJBgIAka0EDdgs=";
});

var PAGES, compiled;
wasmSweeper = function({ exact, folded: folded2 }, tables3, minRun) {
  let engine = startEngine();
  return engine === null || build(engine, tables3()) !== exact.length + folded2.length ? null : (bytes) => sweep(engine, bytes, minRun);
};
function startEngine() {
  let { WebAssembly: api } = globalThis;
  if (api === void 0) return null;
  try {
    let memory = new api.Memory({ initial: PAGES, maximum: PAGES });
    compiled ??= new api.Module(Buffer.from(MODULE, "base64"));
    let { exports: exports2 } = new api.Instance(compiled, { env: { memory } }), values3 = Object.entries(exports2).map(([name2, each]) => [name2, typeof each == "function" ? each : each.value]);
    return { ...Object.fromEntries(values3), bytes: new Uint8Array(memory.buffer), words: new Uint32Array(memory.buffer) };
  } catch {
    return null;
  }
}
build = function(engine, tables3) {
  return tables3 === null || tables3.length > engine.MAX_TABLES ? -1 : (engine.bytes.set(tables3, engine.TEXT), engine.build(tables3.length));
};
sweep = function(engine, bytes, minRun) {
  let hits = [], values3 = [], encoded = [];
  for (let base = 0; base < bytes.length; base += engine.CHUNK) {
    let length2 = Math.min(engine.CHUNK, bytes.length - base), before = Math.min(engine.MARGIN, base), after = Math.min(engine.MARGIN, bytes.length - base - length2), isWhole4 = length2 === bytes.length;
    engine.bytes.set(isWhole4 ? bytes : bytes.subarray(base - before, base + length2 + after), engine.TEXT - before);
    for (let from = 0; from < length2; from = engine.words[engine.RESUME >> 2])
      take(engine, engine.HITS, engine.findAnchors(from, length2, before, after, base), hits);
    take(engine, engine.VALUES, engine.findRuns(length2, minRun, before, after, base), values3), take(engine, engine.ENCODED, engine.words[engine.ENCODED_COUNT >> 2], encoded);
  }
  return { hits: inOrder(hits), values: values3, encoded };
};
take = function({ words: words4 }, address, count2, into) {
  let first = address >> 2;
  for (let i = first; i < first + 2 * count2; i++) into.push(words4[i]);
};
function inOrder(hits) {
  for (let i = 2; i < hits.length; i += 2) {
    let offset = hits[i], anchor = hits[i + 1], to = i;
    for (; to > 0 && isBehind(hits, to - 2, offset, anchor); to -= 2)
      hits[to] = hits[to - 2], hits[to + 1] = hits[to - 1];
    hits[to] = offset, hits[to + 1] = anchor;
  }
  return hits;
}
function isBehind(hits, at2, offset, anchor) {
  let difference = hits[at2] - offset;
  return difference > 0 || difference === 0 && hits[at2 + 1] > anchor;
}
init_module();
PAGES = 16;
});


// src/engine/index.ts
var makeSweeper = (...a) => (init_engine(), makeSweeper(...a)), init_engine = __esm(() => {


// src/engine/plain.ts
var plainSweeper = (...a) => (init_plain(), plainSweeper(...a)), init_plain = __esm(() => {
var INDEX_LIMIT;
plainSweeper = function({ exact, folded: folded2 }, minRun) {
  let tables3 = [buildAnchors(exact), buildAnchors(folded2, { ignoreCase: !0 })];
  return (bytes) => {
    let runs = [];
    return findRuns(bytes, minRun, (start, end) => runs.push(start, end)), { hits: hitsIn(bytes, tables3), values: runs, encoded: runs };
  };
};
function hitsIn(bytes, tables3) {
  let keys = [], first = 0;
  for (let table4 of tables3)
    findAnchors(bytes, table4, (offset, anchor) => keys.push(offset * INDEX_LIMIT + first + anchor)), first += table4.anchors.length;
  let hits = [];
  for (let key of Float64Array.from(keys).sort()) hits.push(Math.floor(key / INDEX_LIMIT), key % INDEX_LIMIT);
  return hits;
}
init_runs();
INDEX_LIMIT = 65536;
});

makeSweeper = function(anchors, minRun, tables3 = () => tablesOf(anchors)) {
  if (minRun < 1) throw new RangeError("a run needs at least one byte");
  return wasmSweeper(anchors, tables3, minRun) ?? plainSweeper(anchors, minRun);
};
});


// src/value/memo.ts
var memo, lastKept, init_memo = __esm(() => {
var copied;
memo = function(answer, most = 4096) {
  let known5 = new Map();
  return (key) => {
    let kept = known5.get(key);
    if (kept !== void 0 || known5.has(key)) return kept;
    known5.size >= most && known5.clear();
    let made = answer(key);
    return known5.set(copied(key), made), made;
  };
};
lastKept = function(answer) {
  let last4;
  return (key) => (last4?.key !== key && (last4 = { key, made: answer(key) }), last4.made);
};
copied = (key) => ` ${key}`.slice(1);
});


// src/value/name-parts.ts
var nameParts, init_name_parts = __esm(() => {
var NONE2, UPPER, LOWER, DIGIT;
nameParts = function(text) {
  let parts = [];
  for (let at2 = 0; at2 < text.length; ) {
    let end = partEnd(text, at2);
    end > at2 && parts.push(text.slice(at2, end).toLowerCase()), at2 = end > at2 ? end : at2 + 1;
  }
  return parts;
};
function partEnd(text, start) {
  let kind = kindAt(text, start);
  if (kind === NONE2) return start;
  for (let end = start + 1; ; end++) {
    let next2 = kindAt(text, end);
    if (next2 === NONE2 || next2 === UPPER && (kind !== UPPER || kindAt(text, end + 1) === LOWER)) return end;
    kind = next2;
  }
}
function kindAt(text, at2) {
  if (at2 >= text.length) return NONE2;
  let code = text.charCodeAt(at2);
  return code >= 97 ? code <= 122 ? LOWER : NONE2 : code >= 65 ? code <= 90 ? UPPER : NONE2 : code >= 48 && code <= 57 ? DIGIT : NONE2;
}
[NONE2, UPPER, LOWER, DIGIT] = [0, 1, 2, 3];
});


// src/value/names.ts
var NAME_ANCHORS, SHORT_ANCHORS, words, roleOf, splitName, init_names = __esm(() => {
var PASSWORDS, SECRETS, TOKENS, AUTHS, KEY_QUALIFIERS, VETOES, TOKEN_VETOES, ASKING, NEUTRAL, GLUED_PASSWORD, GLUED_PASS, GLUED_KEY, NINE2, NO_KEY, isGluedPass;
splitName = function(name2) {
  return nameParts(name2).map(withoutDigits).filter((part) => part !== "");
};
function withoutDigits(part) {
  let end = part.length;
  for (; end > 0 && part.charCodeAt(end - 1) <= NINE2; ) end--;
  return end === part.length ? part : part.slice(0, end);
}
function roleOfParts(name2) {
  let parts = splitName(name2);
  for (; parts.length > 1 && NEUTRAL.has(parts[parts.length - 1]); ) parts.pop();
  let last4 = parts[parts.length - 1];
  if (last4 === void 0 || parts.length > 9 || ASKING.has(parts[0]) || parts.some((part) => VETOES.has(part))) return null;
  let role = simpleRole(last4, parts) ?? (last4 === "key" || last4 === "keys" ? keyRole(parts) : gluedRole(last4));
  return role !== "password" && parts.some((part) => TOKEN_VETOES.has(part)) ? null : role;
}
function simpleRole(last4, parts) {
  return PASSWORDS.has(last4) ? "password" : SECRETS.has(last4) ? "secret" : TOKENS.has(last4) || AUTHS.has(last4) && parts.length < 4 ? "token" : null;
}
function keyRole(parts) {
  return parts.some((part) => KEY_QUALIFIERS.has(part) || SECRETS.has(part) || TOKENS.has(part)) ? "key" : "loose";
}
function gluedRole(last4) {
  if (GLUED_PASSWORD.some((word2) => last4.endsWith(word2)) || isGluedPass(last4)) return "password";
  if (last4.endsWith("secret")) return "secret";
  if (last4.endsWith("token")) return "token";
  let qualifier = last4.includes("key") ? GLUED_KEY.exec(last4)?.[1] : void 0;
  return qualifier === void 0 || NO_KEY.has(qualifier) ? null : KEY_QUALIFIERS.has(qualifier) ? "key" : "loose";
}
init_memo();
init_name_parts();
NAME_ANCHORS = [
      "pass",
      "pwd",
      "secret",
      "token",
      "key",
      "auth",
      "cred",
      "bearer",
      "identified by",
      "psk",
      "psw",
      "wachtwoord",
      "kennwort",
      "contrasen",
      "senha",
      "mdp",
      "haslo",
      "parola",
      "heslo",
      "losenord",
      "salasana",
      "jelszo",
      "adgangskode"
    ], SHORT_ANCHORS = ["pw=", "pw:", 'pw"', "pw'", "pw "], words = (list2) => new Set(list2.split(" ")), PASSWORDS = words(
      "password passwords passwd passwds pwd pwds passphrase passphrases passcode pass pw psw pswd psk passwort kennwort wachtwoord contrasena contrasenia senha mdp passe motdepasse haslo parola heslo losenord salasana jelszo adgangskode"
    ), SECRETS = words("secret secrets"), TOKENS = words("token tokens bearer"), AUTHS = words("auth authorization credential credentials cred creds"), KEY_QUALIFIERS = words(
      "api access secret private signing sign encryption encrypt decryption decrypt enc aes des rsa hmac master shared auth account admin session cookie client app application consumer jwt jwe jws cipher crypto symmetric webhook deploy deployment service server license licence subscription integration write ssh tls ssl pgp gpg wrapped security sas root user team project org merchant maps google aws azure gcp stripe github gitlab openai sendgrid mailgun twilio algolia firebase datadog sentry certificate"
    ), VETOES = words(
      "public pub publishable anon hash hashed hashing digest checksum fingerprint sha md csrf xsrf placeholder encrypted masked redacted error errors message messages msg label labels title hint help prompt invalid validation validator policy policies pattern regex regexp format min max length len size count type types field fields forgot forgotten expire expires expired expiry expiration ttl timeout attempt attempts strength visible visibility enabled disabled required nopasswd authorized authors author authority authenticated unauthorized authentication authenticity keyboard tokenizer tokenize tokenization wrong non nonmatching fake dummy mock bogus"
    ), TOKEN_VETOES = words(
      "partition foreign primary sort cache page next previous continuation cancel cancellation syntax lexer parser ast css color theme i18n translation lang locale idempotency hot short shortcut map id ids name names url uri urls path paths file files filename dir directory folder text endpoint port header headers prefix suffix algorithm class component input output form column version env var variable param params parameter arg args argument index idx ref reference arn manager provider factory builder handler helper util utils status state reset link view icon button selector xpath kind scope scopes list num number location resource role roles issuer description desc confirmation ca cert crt pem metadata kid jku jwks sshd up down"
    ), ASKING = words(
      "is has have get check encode compare encrypt decrypt generate create make find match validate show hide toggle missing no allow allows require requires enable disable use parse handle on should can"
    ), NEUTRAL = words(
      "value val str string raw plain plaintext b hex bytes default prod production dev develop development staging live old new base data code current confirm again repeat jwt"
    ), GLUED_PASSWORD = ["password", "passwd", "passphrase", "pwd"], GLUED_PASS = /^(?:db|user|root|admin|key|store|ftp|smtp|mail|mysql|pg|sql|sudo|login|my|ssh|web|redis|imap|http|trust|repo)(?:pass|pw)$/, GLUED_KEY = /^([a-z]{2,12})keys?$/, NINE2 = 57, NO_KEY = words("pub public mon tur don jo hoc whis doo hot roo");
roleOf = memo(roleOfParts);
isGluedPass = (last4) => (last4.endsWith("pass") || last4.endsWith("pw")) && GLUED_PASS.test(last4);
});


// src/decode/base64-alphabet.ts
var values, base64Values, bitsOf, init_base64_alphabet = __esm(() => {
base64Values = function() {
  if (values === void 0) {
    values = new Int8Array(256).fill(-1);
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i;
    values[45] = 62, values[95] = 63;
  }
  return values;
};
bitsOf = function(byte) {
  return (values ?? base64Values())[byte];
};
});


// src/decode/lines.ts
var oneLine = (...a) => (init_lines2(), oneLine(...a)), partOf = (...a) => (init_lines2(), partOf(...a)), placeOf = (...a) => (init_lines2(), placeOf(...a)), encodedText = (...a) => (init_lines2(), encodedText(...a)), linesFrom = (...a) => (init_lines2(), linesFrom(...a)), init_lines2 = __esm(() => {
var MIN_WIDTH, TAB2, LF4, CR3, SPACE2, DASH, EQUALS, CLOSINGS;
oneLine = function({ start, end }) {
  return { starts: [start], width: end - start, skipped: 0, length: end - start };
};
partOf = function({ starts, width, length: length2 }, from, to, group) {
  let skipped = (group - from * width % group) % group;
  return { starts: starts.slice(from, to), width, skipped, length: Math.min(length2, to * width) - from * width - skipped };
};
placeOf = function({ starts, width, skipped }, character) {
  let line = Math.floor((character + skipped) / width);
  return starts[line] + character + skipped - line * width;
};
encodedText = function(bytes, lines) {
  let { starts, width, skipped, length: length2 } = lines, buffer = asBuffer(bytes), left = length2 + skipped;
  return starts.map((start) => {
    let size = Math.min(width, left);
    return left -= size, buffer.toString("latin1", start, start + size);
  }).join("").slice(skipped);
};
linesFrom = function(bytes, first, values3) {
  if (first.end - first.start < MIN_WIDTH) return null;
  let at2 = nextLine2(bytes, first.end);
  if (at2 === -1) return null;
  let lines = oneLine(first);
  for (; at2 !== -1; ) {
    let length2 = digitsAt(bytes, at2, lines.width + 1, values3);
    if (length2 === 0 || length2 > lines.width || isMarker(bytes, at2) || length2 < lines.width && !isClosed(bytes, at2 + length2)) break;
    lines.starts.push(at2), lines.length += length2, at2 = length2 === lines.width ? nextLine2(bytes, at2 + length2) : -1;
  }
  return lines.starts.length > 1 ? lines : null;
};
function nextLine2(bytes, end) {
  let at2 = bytes[end] === CR3 ? end + 1 : end;
  if (bytes[at2] !== LF4) return -1;
  for (at2++; bytes[at2] === SPACE2 || bytes[at2] === TAB2; ) at2++;
  return at2;
}
function digitsAt(bytes, start, limit, values3) {
  let stop = Math.min(bytes.length, start + limit), at2 = start;
  for (; at2 < stop && values3[bytes[at2]] >= 0; ) at2++;
  return at2 - start;
}
function isMarker(bytes, at2) {
  return bytes[at2] === DASH && bytes[at2 + 1] === DASH;
}
function isClosed(bytes, end) {
  let at2 = end;
  for (; at2 < end + 2 && bytes[at2] === EQUALS; ) at2++;
  return at2 >= bytes.length || CLOSINGS.includes(String.fromCharCode(bytes[at2]));
}
MIN_WIDTH = 40, [TAB2, LF4, CR3, SPACE2, DASH, EQUALS] = [9, 10, 13, 32, 45, 61], CLOSINGS = `\r
"'\`<,;)]}\\`;
});


// src/decode/bits-map.ts
var bitsMap = (...a) => (init_bits_map(), bitsMap(...a)), init_bits_map = __esm(() => {
bitsMap = function(lines, bitsEach, rawLength, inner) {
  let width = inner.encoding === "utf-8" ? 1 : 2, bom = rawLength - inner.bytes.length * width, spanOf4 = (first, last4) => ({ start: placeOf(lines, first), end: placeOf(lines, last4) + 1 });
  if (bom < 0 || bom > 3) return () => spanOf4(0, lines.length - 1);
  let characterOf = (bit) => Math.min(lines.length - 1, Math.floor(bit / bitsEach));
  return ({ start, end }) => spanOf4(characterOf(8 * (bom + start * width)), characterOf(8 * (bom + end * width) - 1));
};
});


// src/decode/gzip.ts
var isGzip = (...a) => (init_gzip(), isGzip(...a)), gunzipped = (...a) => (init_gzip(), gunzipped(...a)), init_gzip = __esm(() => {
var MAGIC, MAX_GROWTH, zlib;
isGzip = function(bytes, start) {
  for (let i = 0; i < MAGIC.length; i++) if (bytes[start + i] !== MAGIC.charCodeAt(i)) return !1;
  return bitsOf(bytes[start + MAGIC.length]) >= 0;
};
gunzipped = function(packed) {
  zlib ??= createRequire(process.execPath)("node:zlib");
  try {
    return zlib.gunzipSync(packed, { maxOutputLength: packed.length * MAX_GROWTH });
  } catch {
    return null;
  }
};
init_own_require();
init_base64_alphabet();
MAGIC = "H4sI", MAX_GROWTH = 40;
});


// src/decode/printable.ts
var isPrintable = (...a) => (init_printable(), isPrintable(...a)), isPrintableByte = (...a) => (init_printable(), isPrintableByte(...a)), init_printable = __esm(() => {
isPrintable = function(bytes) {
  let printable2 = 0;
  for (let byte of bytes) isPrintableByte(byte) && printable2++;
  return bytes.length > 0 && printable2 >= bytes.length * 0.9;
};
isPrintableByte = function(byte) {
  return byte >= 32 && byte < 127 || byte >= 9 && byte <= 13;
};
});


// src/decode/base64.ts
var MIN_BASE64_LENGTH, base64Texts, decode, init_base64 = __esm(() => {
var MAX_NOISE_IN_HEAD, MIN_MEMBERS, BYTES_A_MEMBER, DATA_URI, DATA_URI_REACH, LF5, CR4, COMMA, BACKSLASH;
base64Texts = function(text, runs) {
  let derived = [], add4 = (lines, open = decode) => {
    let decoded3 = open(text, lines);
    decoded3 !== null && derived.push(decoded3);
  }, joinedUntil = 0, members = MIN_MEMBERS + text.bytes.length / BYTES_A_MEMBER;
  for (let run of runs)
    for (let piece of base64Pieces(text.bytes, run)) {
      let isMedia = isMediaUri(text.bytes, piece.start);
      if (!isMedia && beginsPrintable(text.bytes, piece.start) && add4(oneLine(piece)), piece.start < joinedUntil) continue;
      let lines = linesFrom(text.bytes, piece, base64Values());
      if (isGzip(text.bytes, piece.start) && members-- > 0 && add4(lines ?? oneLine(piece), unpack), lines !== null && (joinedUntil = placeOf(lines, lines.length - 1) + 1, !isMedia))
        for (let part of printableParts(text.bytes, lines)) add4(part);
    }
  return derived;
};
function base64Pieces(bytes, run) {
  let values3 = base64Values(), pieces = [], endsLine2 = bytes[run.end] === LF5 || bytes[run.end] === CR4;
  for (let start = run.start; run.end - start >= MIN_BASE64_LENGTH; ) {
    let head2 = afterEscape(bytes, start), isWorth = endsLine2 || beginsPrintable(bytes, head2) || isGzip(bytes, head2), limit = isWorth ? run.end : run.end - MIN_BASE64_LENGTH, end = start;
    for (; end < limit && values3[bytes[end]] >= 0; ) end++;
    isWorth && end - start >= MIN_BASE64_LENGTH && pieces.push({ start: head2, end }), start = end + 1;
  }
  return pieces;
}
function afterEscape(bytes, start) {
  return start > 0 && bytes[start - 1] === BACKSLASH && "nrt".includes(String.fromCharCode(bytes[start])) ? start + 1 : start;
}
function printableParts(bytes, lines) {
  let count2 = lines.starts.length, isText3 = (line) => {
    let head2 = partOf(lines, line, line + 1, 4);
    return head2.length < MIN_BASE64_LENGTH || beginsPrintable(bytes, placeOf(head2, 0));
  }, parts = [];
  for (let from = 0, to = 1; to < count2; from = to++)
    if (isText3(from)) {
      for (; to < count2 && (isText3(to) || isText3(to - 1)); ) to++;
      to - from > 1 && parts.push(partOf(lines, from, to, 4));
    }
  return parts;
}
decode = function(text, lines) {
  let raw = Buffer.from(encodedText(text.bytes, lines), "base64"), inner = openText(text.entry, raw);
  return inner.encoding === "binary" || !isPrintable(inner.bytes) ? null : { text: inner, via: ["base64"], outer: bitsMap(lines, 6, raw.length, inner) };
};
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
init_base64_alphabet();
MIN_BASE64_LENGTH = 24, MAX_NOISE_IN_HEAD = 3, MIN_MEMBERS = 32, BYTES_A_MEMBER = 16384, DATA_URI = /data:(?:image|font|audio|video)\/[\w.+-]{1,40};base64,$/, DATA_URI_REACH = 80;
[LF5, CR4, COMMA, BACKSLASH] = [10, 13, 44, 92];
});


// src/decode/escapes/escape.ts
var WORD_LENGTH, wordWith, fromHex, printablePairs, wordBefore, init_escape = __esm(() => {
var WORD, wordBytes;
wordWith = function(escapes) {
  return new RegExp(`(?:[${WORD}]|${escapes}){${WORD_LENGTH}}`, "y");
};
fromHex = function(digits2) {
  return String.fromCharCode(Number.parseInt(digits2, 16));
};
printablePairs = function(sign) {
  let cases = "0123456789abcdefABCDEF";
  return [..."234567"].flatMap((high) => [...cases].map((low) => sign + high + low));
};
wordBefore = function(bytes, at2) {
  wordBytes ??= Uint8Array.from({ length: 256 }, (_, code) => new RegExp(`[${WORD}]`).test(String.fromCharCode(code)) ? 1 : 0);
  let length2 = 0;
  for (; length2 < WORD_LENGTH && wordBytes[bytes[at2 - length2 - 1]] === 1; ) length2++;
  return length2;
};
WORD = String.raw`\w+/.~:@?,!$*-`, WORD_LENGTH = 16;
});


// src/decode/escapes/backslash.ts
var backslash, init_backslash = __esm(() => {
var HIGH, BYTE, LETTERS;
init_escape();
HIGH = [..."234567"], BYTE = "(?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])", LETTERS = { n: `
`, r: "\r", t: "	" }, backslash = {
      via: "backslash",
      anchors: [...HIGH.flatMap((high) => [`\\u00${high}`, `\\x${high}`]), "\\u{", "\\U000000", ":\\/"],
      plausible: wordWith(String.raw`\\(?:(?:u00|U000000|x)[2-7][0-9A-Fa-f]|u\{[2-7][0-9A-Fa-f]\}|/)`),
      mixes: !0,
      near: { signs: ["\\"], pattern: /\\(?:["/]|(?:u00|x)[2-7]|u\{)|[\w+/=-]\\\r?\n/, mark: null },
      pattern: new RegExp(String.raw`\\(?:(?:u00|U000000|x)${BYTE}|u\{0{0,4}(?:${BYTE}|[9AaDd])\}|["'\x60/\\nrt]|\r?\n)`, "g"),
      decode(written3) {
        let [, kind = ""] = written3;
        return "uUx".includes(kind) ? fromHex(written3.replace(/[{}]/g, "").slice(-2).replace("u", "0")) : kind === `
` || kind === "\r" ? "" : LETTERS[kind] ?? kind;
      }
    };
});


// src/decode/escapes/byte-list.ts
var byteList, init_byte_list = __esm(() => {
var ITEM, GAP, TAB3, LF6, CR5, SPACE3, ZERO2, COMMA2, SEVEN;
function beginsList(bytes, at2) {
  let next2 = at2 + 4;
  for (; isGap(bytes[next2]) && next2 < at2 + 16; ) next2++;
  let high = bytes[next2 + 2];
  return next2 > at2 + 4 && bytes[next2] === ZERO2 && high !== void 0 && high >= ZERO2 && high <= SEVEN;
}
function isGap(byte) {
  return byte === COMMA2 || byte === SPACE3 || byte === LF6 || byte === CR5 || byte === TAB3;
}
init_escape();
ITEM = "0[xX](?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])", GAP = String.raw`[ \t\r\n]{0,40}`, [TAB3, LF6, CR5, SPACE3, ZERO2, COMMA2, SEVEN] = [9, 10, 13, 32, 48, 44, 55];
byteList = {
      via: "hex",
      anchors: [..."234567"].map((high) => `0x${high}`),
      begins: beginsList,
      plausible: new RegExp(`(?:${ITEM}${GAP},${GAP}){15}${ITEM}`, "y"),
      mixes: !1,
      near: null,
      pattern: new RegExp(`${ITEM}(?![0-9A-Fa-f])(?:${GAP},${GAP}(?=0[xX]))?`, "g"),
      decode: (item) => fromHex(item.slice(2, 4))
    };
});


// src/decode/escapes/entities.ts
var entities, init_entities = __esm(() => {
var NAMED2, COMMON, NUMBER, ESCAPE;
init_escape();
NAMED2 = {
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
    }, COMMON = ["amp", "quot", "apos", "lt", "gt"], NUMBER = "#(?:[xX]0{0,6}(?:[2-7][0-9A-Fa-f]|[9AaDd])(?![0-9A-Fa-f])|0{0,6}(?:9|1[03]|3[2-9]|[4-9][0-9]|1[01][0-9]|12[0-6])(?![0-9]));?", ESCAPE = `&(?:${NUMBER}|(?:${Object.keys(NAMED2).join("|")});)`, entities = {
      via: "entities",
      anchors: [
        ...[..."xX013456789"].map((first) => `&#${first}`),
        ...Object.keys(NAMED2).filter((name2) => !COMMON.includes(name2)).map((name2) => `&${name2};`)
      ],
      plausible: wordWith(ESCAPE),
      mixes: !0,
      near: { signs: ["&"], pattern: /&(?:amp|quot|apos|lt|gt|#[xX0-9]{1,9});/, mark: null },
      pattern: new RegExp(ESCAPE, "g"),
      decode(written3) {
        let body = written3.slice(1).replace(";", "");
        return body[0] !== "#" ? NAMED2[body] : /^#x/i.test(body) ? fromHex(body.slice(2)) : String.fromCharCode(Number(body.slice(1)));
      }
    };
});


// src/decode/escapes/percent.ts
var percent, init_percent = __esm(() => {
init_escape();
percent = {
      via: "percent",
      anchors: [...printablePairs("%"), "%u00"],
      plausible: wordWith("%(?:u00)?[2-7][0-9A-Fa-f]"),
      mixes: !0,
      near: { signs: ["%"], pattern: /%(?:[2-7][0-9A-Fa-f]|0[9AaDd]|u00)/, mark: null },
      pattern: /%(?:u00)?(?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])/g,
      decode: (written3) => fromHex(written3.slice(-2))
    };
});


// src/decode/escapes/quoted-printable.ts
var quotedPrintable, init_quoted_printable = __esm(() => {
var SOFT_END;
init_escape();
SOFT_END = String.raw`=(?<=[^\r\n]{64}=)\r?\n`, quotedPrintable = {
      via: "quoted-printable",
      anchors: ["=3D"],
      plausible: wordWith("=[2-7][0-9A-F]"),
      mixes: !0,
      near: { signs: [`=
`, `=\r
`], pattern: new RegExp(SOFT_END), mark: "uoted-printable" },
      pattern: new RegExp(`=(?:[2-6][0-9A-F]|7[0-9A-E])|${SOFT_END}`, "g"),
      decode: (written3) => written3.endsWith(`
`) ? "" : fromHex(written3.slice(1))
    };
});


// src/decode/escapes/word-list.ts
var wordList, wordLines, init_word_list = __esm(() => {
var GAP2, ARGS;
GAP2 = String.raw`[ \t\r\n]{0,80}`, ARGS = String.raw`[ \t]{0,9}\][ \t]{0,9}\r?\n[ \t]{0,80}args:[ \t]{0,9}`, wordList = {
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
});


// src/decode/escapes/unescape.ts
var unescapeAround = (...a) => (init_unescape(), unescapeAround(...a)), plausiblePoints = (...a) => (init_unescape(), plausiblePoints(...a)), init_unescape = __esm(() => {


// src/decode/escapes/offset-map.ts
var OffsetMap, init_offset_map = __esm(() => {
OffsetMap = class {
      #inner = [];
      #innerEnds = [];
      #outerStarts = [];
      #outerEnds = [];
      /** Replacements in ascending order; `length` bytes from `inner` on stand for the outer span. */
      add(inner, length2, outerStart, outerEnd) {
        this.#inner.push(inner), this.#innerEnds.push(inner + length2), this.#outerStarts.push(outerStart), this.#outerEnds.push(outerEnd);
      }
      /** What stands for a span that is not empty. */
      outer({ start, end }) {
        let first = this.#lastAt(start), last4 = this.#lastAt(end - 1);
        return {
          start: start < this.#at(this.#innerEnds, first) ? this.#at(this.#outerStarts, first) : this.#after(first, start),
          end: end <= this.#at(this.#innerEnds, last4) ? this.#at(this.#outerEnds, last4) : this.#after(last4, end)
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
});



// src/decode/escapes/regions.ts
var regionsAround = (...a) => (init_regions(), regionsAround(...a)), init_regions = __esm(() => {
var TOKEN_CHARACTER, table;
regionsAround = function(bytes, points) {
  let regions = [];
  for (let at2 of points) {
    let last4 = regions.at(-1), end = Math.min(bytes.length, at2 + 512);
    if (last4 !== void 0 && end <= last4.end) continue;
    let start = runStart(bytes, Math.max(0, at2 - 256), last4?.end ?? 0);
    last4 !== void 0 && start <= last4.end ? last4.end = runEnd(bytes, end) : regions.push({ start, end: runEnd(bytes, end) });
  }
  return regions;
};
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
TOKEN_CHARACTER = /[A-Za-z0-9+/=_.~-]/;
});

var BORDER, NEAR2, Rewriting;
unescapeAround = function(text, form, points) {
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
};
plausiblePoints = function(text, form, places) {
  let until2 = -1;
  return places.filter((at2) => at2 > until2 && !isPlausible(text, form, at2) ? !1 : (until2 = Math.max(until2, at2 + NEAR2), !0));
};
function isPlausible(text, { mixes, begins: begins2, plausible }, at2) {
  if (begins2?.(text.bytes, at2) === !1) return !1;
  let before = mixes ? wordBefore(text.bytes, at2) : 0;
  return plausible.lastIndex = at2 - before, before === WORD_LENGTH || plausible.test(text.content);
}
init_escape();
init_offset_map();
BORDER = "\0", NEAR2 = 256;
Rewriting = class {
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
});


// src/decode/hex.ts
var hexTexts = (...a) => (init_hex(), hexTexts(...a)), init_hex = __esm(() => {
var MIN_LENGTH, HEAD2, values2;
function hexValues() {
  return values2 ??= makeValues(), values2;
}
function makeValues() {
  let made = new Int8Array(256).fill(-1);
  for (let digits2 of ["0123456789abcdef", "0123456789ABCDEF"]) for (let i = 0; i < 16; i++) made[digits2.charCodeAt(i)] = i;
  return made;
}
hexTexts = function(text, runs) {
  let derived = [], add4 = (lines) => {
    let decoded3 = decode2(text, lines);
    decoded3 !== null && derived.push(decoded3);
  }, joinedUntil = 0;
  for (let run of runs)
    for (let { start, piece } of hexPieces(text.bytes, run)) {
      add4(oneLine({ start, end: piece.end }));
      let lines = piece.start < joinedUntil ? null : linesFrom(text.bytes, piece, hexValues());
      if (lines === null) continue;
      joinedUntil = placeOf(lines, lines.length - 1) + 1;
      let skipped = start - piece.start;
      add4({ ...lines, skipped, length: lines.length - skipped });
    }
  return derived;
};
function hexPieces(bytes, run) {
  let digits2 = hexValues(), pieces = [];
  for (let start = run.start; start + MIN_LENGTH <= run.end; ) {
    let back = start + MIN_LENGTH - 1;
    for (; back >= start && digits2[bytes[back]] >= 0; ) back--;
    if (back >= start) {
      start = back + 1;
      continue;
    }
    let end = start + MIN_LENGTH;
    for (; end < run.end && digits2[bytes[end]] >= 0; ) end++;
    let textAt = textStart(bytes, start);
    textAt !== -1 && pieces.push({ piece: { start, end }, start: textAt }), start = end + 1;
  }
  return pieces;
}
function textStart(bytes, start) {
  for (let at2 of [start, start + 1]) {
    let pair2 = 0;
    for (; pair2 < HEAD2 && isTextPair(bytes, at2 + 2 * pair2); ) pair2++;
    if (pair2 === HEAD2) return at2;
  }
  return -1;
}
function isTextPair(bytes, at2) {
  let digits2 = hexValues(), byte = digits2[bytes[at2]] * 16 + digits2[bytes[at2 + 1]];
  return byte === 0 || isPrintableByte(byte);
}
function decode2(text, lines) {
  let raw = Buffer.from(encodedText(text.bytes, lines), "hex"), inner = openText(text.entry, raw);
  return inner.encoding === "binary" || !isPrintable(inner.bytes) ? null : { text: inner, via: ["hex"], outer: bitsMap(lines, 4, raw.length, inner) };
}
MIN_LENGTH = 36, HEAD2 = 10;
});


// src/decode/decodings.ts
var ESCAPES, MIN_ENCODED_RUN, derivedTexts, init_decodings = __esm(() => {
var ascending;
derivedTexts = function(text, runs, traces) {
  let unescaped4 = ESCAPES.map((form, index) => unescapeTraced(text, form, traces[index]));
  return [...base64Texts(text, runs), ...hexTexts(text, runs), ...unescaped4.filter((derived) => derived !== null)];
};
function unescapeTraced(text, form, { anchors, near }) {
  if (anchors.length + near.length === 0) return null;
  let plausible = plausiblePoints(text, form, anchors.sort(ascending));
  return unescapeAround(text, form, [...plausible, ...near].sort(ascending));
}
init_base64();
init_backslash();
init_byte_list();
init_entities();
init_percent();
init_quoted_printable();
init_word_list();
ESCAPES = [percent, backslash, entities, quotedPrintable, byteList, wordList, wordLines], MIN_ENCODED_RUN = MIN_BASE64_LENGTH;
ascending = (a, b) => a - b;
});


// src/scan/entropy/call-anchors.ts
var CALL_ANCHORS, init_call_anchors = __esm(() => {
CALL_ANCHORS = [
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
});


// src/scan/sweep/plan.ts
var ADDRESS, makePlan, init_plan = __esm(() => {
makePlan = function(rules) {
  let called = new Map();
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
};
init_decodings();
init_names();
init_call_anchors();
ADDRESS = "://";
});


// src/scan/sweep/table.ts
var PLAN, init_table = __esm(() => {
PLAN = JSON.parse(`{"anchors":{"exact":["aio_","p8e-","AGE-SECRET-KEY-1","age1","AGE-PLUGIN-","AIK_CI_","AIK_CLIENT_","AIK_SECRET_","pat",".v1.","akab-","alcht_","LTAI","STS.","CAIS","amzn.mws.","amzn1.oa2-cs.v1.","amzn1.application-oa2-client.","sk-ant-api03-","sk-ant-admin01-","sk-ant-oat01-","apify_api_","zip ","7z ","7za ","7zr ","7zz ","7z.exe ","rar ","Rar.exe ","WinRAR ","openssl enc ","openssl aes-","openssl aes","openssl des3 ","openssl bf-","openssl camellia-","$aact_prod_","$aact_hmlg_","ATATT3xFfGF0","ATBB","ATCTT3xFfG","BBDC-","ATTA","ATOA",".acc_",".acc-","AKIA","ASIA","ABIA","ACCA","secret_access_key","SECRET_ACCESS_KEY","secretaccesskey","SECRETACCESSKEY","ecretAccessKey","aws_secret","AWS_SECRET","ABSK","bedrock-api-key-","da2-","AGPA","AIDA","AIPA","ANPA","ANVA","APKA","AROA","ASCA","A3T","FwoGZXIvYXdz","IQoJb3JpZ2lu","FQoGZXIvYXdz","8Q~","0Q~","1Q~","2Q~","3Q~","4Q~","5Q~","6Q~","7Q~","9Q~","AzFu","AzSe","git&","git%26","JQQJ99","JQQJ9D","JQQJ9H","AccountKey=","SharedAccessKey=","sig=",".azconfig.io;","AZURE_DEVOPS","azure_devops","zureDevOps","ADO_PAT","ado_pat","VSTS_PAT","vsts_pat","SYSTEM_ACCESSTOKEN","+ASt","ACDb","+ABa","+AMC","APIM","+ACR","AzCa","+ASb","+AEh","+ARm","AIoT","AZEG",".logic.azure.com",".redis.cache.windows.net:","bb_pr_","bb_ma_","xprv","yprv","zprv","tprv","wif","WIF","Wif","bitcoin","BITCOIN","Bitcoin","btc","BTC","privkey","PRIVKEY","privKey","rivateKey","rivate_key","RIVATE_KEY","oa2-client-id_","key_live_","key_test_","BSA","xkeysib-","xsmtpsib-","bkua_","bkaa_","bkaj_","bkar_","bkct_","bkpt_","bkpat_","bkps_","cnvca","sk_car_","gcntfy-","csk-","sk_","sk_test_","CCIPAT_","CCIPRJ_","$8$","$9$","sk_live_","4b1d","pk_","mosquitto_sub ","mosquitto_pub ","mosquitto_rr ","ipmitool ","cqlsh ","ncftpput ","ncftpget ","ncftpls ","ncftp ","rabbitmqadmin ","rdesktop ","beeline ","vsql ","xfreerdp ","wfreerdp ","plink ","pscp ","psftp ","putty ","plink.exe ","pscp.exe ","psftp.exe ","putty.exe ","wget ","http -a ","https -a ","http --auth","https --auth","xh -a ","xh --auth","--requirepass ","--masterauth ","rclone obscure ","rclone config create ","rclone config password ","rclone config update ","mc alias set ","mc config host add ","snmpwalk ","snmpget ","snmpset ","snmpgetnext ","snmpbulkwalk ","snmpbulkget ","snmptable ","snmpstatus ","snmptrap ","CLOJARS_","api_","cfut_","cfat_","cfk_","v1.0-","csa_","CCDB1_","cr-","organizations/","docker login","podman login","buildah login","skopeo login","nerdctl login","oras login","helm registry login","helm repo add","az login","oc login","cf login","ibmcloud login","argocd login","sshpass ","ldapsearch ","ldapmodify ","ldapadd ","ldapdelete ","ldapmodrdn ","ldapwhoami ","ldappasswd ","ldapcompare ","smbclient ","smbget ","smbmap ","rpcclient ","winexe ","wmic -U","net rpc ","lftp ","smbcacls ","htpasswd -","-passin pass:","-passout pass:","-pass pass:","-password pass:","-srppass pass:","-passin 'pass:","-passin \\"pass:","rabbitmqctl ","net use ","NET USE ","net user ","NET USER ","cmdkey ","schtasks ","configcat-sdk-1/","cflt","://","assword=","ASSWORD=","pwd=","Pwd=","PWD=","assword =","Pwd =","jdbc:","CFPAT-","Cookie:","cookie:","Cookie\\":","cookie\\":","Cookie\\",","cookie\\",","pat_","cio","curl ","curl.exe ","key_","mysql ","mysql.exe ","mysqldump ","mysqladmin ","mysqlimport ","mysqlshow ","mysqlcheck ","mariadb ","mariadb-dump ","mongo ","mongosh ","mongodump ","mongorestore ","mongoexport ","mongoimport ","mongostat ","mongotop ","mongofiles ","redis-cli ","sqlcmd ","sqlcmd.exe ","SQLCMD ","osql ","osql.exe ","OSQL ","isql ","bcp ","bcp.exe ","tsql ","mysqli_connect(","mysql_connect(","mysql_pconnect(","mysqli_real_connect(","new mysqli(","new PDO(","DriverManager.getConnection(","oci_connect(","ftp_login(","db.auth(","jdbc:oracle:","sqlplus ","sqlldr ","expdp ","impdp ","rman target ","db-","dapi","AstraCS:","sk-","dnkey-","ddp_","ddo_","ddw_","odt_","dvc_server_","dvc_client_","dvc_mobile_","tacacs-server ","radius-server ","server-private ","\\n key ","\\n  key ","\\n   key ","tacplus-server ","radius-server\\t","pre-shared-key ","plain-text-password-value ","apk_","apk_user_","cog_","dop_v1_","doo_v1_","dor_v1_","MTA","MTE","MTI","MTM","MTQ","MTU","MTY","MTc","MTg","MTk","MjA","MjE","MjI","MjM","MjQ","MjU","MjY","Mjc","Mjg","Mjk","MzA","MzE","MzI","MzM","MzQ","MzU","MzY","Mzc","Mzg","Mzk","NDA","NDE","NDI","NDM","NDQ","NDU","NDY","NDc","NDg","NDk","NTA","NTE","NTI","NTM","NTQ","NTU","NTY","NTc","NTg","NTk","NjA","NjE","NjI","NjM","NjQ","NjU","NjY","Njc","Njg","Njk","NzA","NzE","NzI","NzM","NzQ","NzU","NzY","Nzc","Nzg","Nzk","ODA","ODE","ODI","ODM","ODQ","ODU","ODY","ODc","ODg","ODk","OTA","OTE","OTI","OTM","OTQ","OTU","OTY","OTc","OTg","OTk","discord.com/api/","discordapp.com/api/","dckr_pat_","dckr_oat_","SWMTKN-1-","SWMKEY-1-","\\"auth\\"","\\"auth\\\\","\\"identitytoken\\"","dp.pt.","dp.st.","dp.ct.","dp.sa.","dp.scim.","dp.audit.","apiuser-","sl.","@tcp(","@tcp6(","@unix(","@cloudsql(",":1521/",":1521:",":1522/","password=","grant_type=password","duffel_live_","duffel_test_","dt0c01.","dt0s0","dt0s1","dt0a0","EZAK","EZTK","PRD-","SBX-","-PRD-","AK1","essu_","endr+","0.A","1.A","EXO","figd_","figo_","figor_","figoh_","figu_","figuh_","figp_","<Pass encoding=\\"base64\\">",":APA91b","fc-","fw_","flb_live_","flb_test_","shltm_","FLWSECK_TEST-","FLWSECK_TEST","FLWPUBK","FLWSECK-","FlyV1 fm2_","fo1_","fm1a_","fm1r_","fm2_","fio-u-","flp_","na1.","eu1.","ghp_","gho_","github_pat_","ghu_","ghs_","ghr_","secret_scanning_ab85fc6f8d7638cf1c11da812da308d43_","glpat-","gloas-","gldt-","glagent-","glsoat-","glffct-","glwt-","glrt-","glrt-t","glrtr-","GR1348941","glcbt-","glptt-","glft-","glimt-","_gitlab_session=","AIza","AQ.Ab8RN6","GOCSPX-","ya29.","1//0","\\"private_key\\"","\\"private_key\\\\","\\"refresh_token\\"","\\"refresh_token\\\\","GOOG",".apps.googleusercontent.com","credentials {","credentials{","credentials(PasswordCredentials","glsa_","glc_","eyJrIjoi","gsk_","pat.","sat.","hvs.","hvb.","hvr.",".atlasv1.","HRKU-","Basic ","Bearer ","pat-na","pat-eu","pat-ap","hf_","api_org_","st.","ico-","s-s4t2ud-","s-s4t2af-","u-s4t2ud-","u-s4t2af-","ion_","AKCp","cmVmdGtuO","eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwi","jina_","eyJ","ZXlK","\\"d\\"","'d'","\\"d\\\\","\\"k\\"","'k'","\\"k\\\\","$krb5asrep$","$krb5tgs$","data:","data\\":","stringData:","stringData\\":","eyJhbGciOiJSUzI1NiIs","client-key-data:","sk-lf-","pk-lf-","lsv2_pt_","lsv2_sk_","cli_","sdk-","api-","mob-","lip_","lin_api_","lin_oauth_","llx-","live_pub_","test_pub_","pk.","useradd ","usermod ","adduser ","password $1$","password $5$","password $6$","password $2","SWORD '*","sword '*","SWORD 'md5","sword 'md5","SWORD 'SCRAM-","sword 'SCRAM-"," AS '*"," as '*","DENTIFIED BY ","dentified by ","assword: {","ootPW: {","ootpw {","ootpw\\t","assword:: ","ootPW:: ","odePwd:: ","chpasswd:","send \\"","send -- \\"","send \\\\\\"","send -- \\\\\\"","basicauth.users","basicAuth.users","basic-auth-users","BASIC_AUTH","BASICAUTH","basic_auth_users","-us","mlsn.","key-","pubkey-","pk.eyJ","sk.eyJ","tk.eyJ","/hooks/","_mmk","m0-","mercury_production_","mergify_application_key_","EAAB","EAAC","EAAD","EAAE","EAAF","EAAG","EAAH","EAAI","EAAJ","EAAK","EAAL","EAAM","EAAN","EAAO","EAAP","EAAQ","EAAR","EAAS","EAAT","EAAU","EAAV","EAAW","EAAX","EAAY","EAAZ","EAACEdEose0cBA","IGQVJ","IGQWR","Mid-server-","SB-Mid-server-","Mid-client-","sk-api-","eyJtaXJv","mdb_sa_sk_","mdb_sa_id_",".webhook.office.com/webhookb2/","outlook.office.com/webhook/","outlook.office365.com/webhook/","SUA","SAA","SOA","SCA","SNA","SXA","napi_","nfp_","nfc_","nfo_","nfu_","nfb_","machine ","password 7 ","key 7 ","secret 7 ","md5 7 ","string 7 ","community 7 ","secret 5 $1$","password 5 $1$","secret sha512 $6$","encrypted-password \\"$1$","encrypted-password \\"$5$","encrypted-password \\"$6$","password 0 ","secret 0 ","key 0 ","isakmp key ","message-digest-key ","enable password ","enable secret ","NRAK-","NRAA-","NRII-","NRIQ-","NRRA-","NRJS-","NRBR-","NRAL","px-api-","px-dep-","-NRMA","NF-","secret_","ntn_","nrt_","npm_",":_authToken=","TlRMTVNTUAADAAAA","oy2","ClearTextPassword","key=\\"Password\\"","nvapi-","nyk_v0_","API-","ops_eyJ","A3-","os_v2_app_","os_v2_org_","api_live.","api_live_us.","api_live_ca.","T3BlbkFJ","sk-proj-","sk-svcacct-","sk-admin-","sk-or-v1-","sha256~","-----BEGIN OpenVPN ","TOTP","HOTP","totp","hotp","authenticator.generate","otpauth://","packagist_ort_","packagist_out_","packagist_uut_","pdl_live_apikey_","pdl_sdbx_apikey_","ak_live_","ak_test_","$2a$","$2b$","$2x$","$2y$","$6$","$5$","$1$","$apr1$","$y$","access_token$production$","pk_live_","pk_test_","pplx-","persona_production_","persona_sandbox_","pgar_","sk_pr_","->Password","pcsk_","pina_","chpasswd","sudo -","sudo --stdin","passwd --stdin","openconnect","| kinit","|kinit","registry login","cryptsetup ","veracrypt ","mkpasswd ","<<<","IBAzCC","MIACAQMw","access-production-","access-development-","access-sandbox-","pscale_tkn_","pscale_oauth_","pscale_pw_","polar_oat_","polar_pat_","polar_at_","ptr_","phx_","phc_","phs_","pha_","phr_","PMAK-","PMAT-","ConvertTo-SecureString","convertto-securestring","pnu_","pnb_","-----BEGIN ","-----BEGIN OPENSSH ","-----BEGIN PGP ","IBAAKC","IBAAKB","IBADANBgkqhkiG9w0BAQEFAASC","MHcCAQEEI","MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0w","MC4CAQAwBQYDK2VwBCIEI","---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----","<RSAKeyValue>","packagist_ack_","packagist_acs_","psexec","PsExec","PSEXEC","psExec","Psexec","pub-c-","sub-c-","sec-c-","pul-","Private-Lines: ","pypi-AgEIcHlwaS5vcmc","pypi-AgENdGVzdC5weXBpLm9yZw","apikey_","ramp_id_","ramp_sec_","rzp_live_","rzp_test_","REACT_APP_","rdme_","rpa_","rnd_","r8_","re_","RGAPI-","rh-api-","rootly_","rubygems_","salad_cloud_","00D","5Aep861","3MVG9","samsara_api_","live_auth_","test_auth_","SCW","tk-us-","eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt","scp-live-","scp-test-","sgp_","SG.","sntrys_eyJ","sntryu_","sntrya_",".ingest.sentry.io/",".ingest.us.sentry.io/",".ingest.de.sentry.io/","stats auth ","user ","SETUSER ","setuser ","requirepass ","masterauth ","sentinel auth-pass ","credentials=","register => ","register=>","register = ","register =>","sv_setsteamaccount ","rcon_password ","sv_password ","rcon_password\\t","$USER","sm_pat_","sm_aat_","sm_sat_","shippo_live_","shippo_test_","shpat_","shpca_","shppa_","shpss_","shptka_","v2/","gems.contribsys.com","enterprise.contribsys.com","CONTRIBSYS__COM","xoxb-","xoxp-","xoxe-","xapp-","xoxe.xox","xoxa-","xoxr-","xoxo-","xoxs-","xoxc-","xoxd-","hooks.slack.com/services/","hooks.slack.com/workflows/","hooks.slack.com/triggers/","snmp-server community ","rwcommunity ","rwcommunity6 ","rocommunity ","rocommunity6 ","com2sec ","com2sec6 ","com2sec\\t","trapcommunity ","rocommunity\\t","rwcommunity\\t","authcommunity ","snmp-server host ","community ","snyk_uat.","snyk_sat.","squ_","sqp_","sqa_","sqco_","slk_","spu-","DENTIFIED WITH ","dentified with ","ASSWORD '","assword '","ASSWORD = ","assword = ","ASSWORD='","ASSWORD=N'","SET PASSWORD","set password","Set Password","EAAA","sq0atp-","sq0csp-","sandbox-sq0csb-","sandbox-sq0idb-","sq0idp-","hawk.","tt-","sk_prod_","rk_live_","rk_prod_","rk_test_","whsec_","pi_","seti_","sbp_","sb_secret_","sb_publishable_","==:","tskey-api-","tskey-","tvly-","eyJ0eXAiOiAiVENWMiJ9.","tkn.v1_",":AA","AKID","tss_",".tines.com/webhook/","tgp_v1_","thog-key-","thog-secret-","SK0","SK1","SK2","SK3","SK4","SK5","SK6","SK7","SK8","SK9","SKa","SKb","SKc","SKd","SKe","SKf","AC0","AC1","AC2","AC3","AC4","AC5","AC6","AC7","AC8","AC9","ACa","ACb","ACc","ACd","ACe","ACf","live_","\\"AAAAAAAAAAAAAAAAAAAAA","'AAAAAAAAAAAAAAAAAAAAA","\`AAAAAAAAAAAAAAAAAAAAA","=AAAAAAAAAAAAAAAAAAAAA",":AAAAAAAAAAAAAAAAAAAAA"," AAAAAAAAAAAAAAAAAAAAA",">AAAAAAAAAAAAAAAAAAAAA","\\nAAAAAAAAAAAAAAAAAAAAA","quote PASS ","quote pass ","QUOTE PASS ","literal PASS ","quot PASS ","ftp -","open ftp","open FTP","nmcli ","wpa_passphrase ","identify ","IDENTIFY ","Identify ","tfp_","BBFF-","BBUS-","unkey_","ucat_","vtwn_","vcp_","vci_","vca_","vcr_","vck_","vercel_blob_rw_","Connect-VIServer","connect-viserver","Connect-Viserver","Connect-viserver","VF.","pa-","al-","waka_","wandb_v1_","PrivateKey","PresharedKey","PreSharedKey","ck_","cs_","wrkaus-","wrkaeu-","wrka-","sk_live_a2V5X","sk_test_a2V5X","cosmo_","xai-","xnd_production_","xnd_development_","AQVN","t1.","YCM","YCN","YCO","YCP","y0_","y1_","y2_","y3_","hooks.zapier.com/hooks/catch/","1000.","1001.","zpka_","%20","%21","%22","%23","%24","%25","%26","%27","%28","%29","%2a","%2b","%2c","%2d","%2e","%2f","%2A","%2B","%2C","%2D","%2E","%2F","%30","%31","%32","%33","%34","%35","%36","%37","%38","%39","%3a","%3b","%3c","%3d","%3e","%3f","%3A","%3B","%3C","%3D","%3E","%3F","%40","%41","%42","%43","%44","%45","%46","%47","%48","%49","%4a","%4b","%4c","%4d","%4e","%4f","%4A","%4B","%4C","%4D","%4E","%4F","%50","%51","%52","%53","%54","%55","%56","%57","%58","%59","%5a","%5b","%5c","%5d","%5e","%5f","%5A","%5B","%5C","%5D","%5E","%5F","%60","%61","%62","%63","%64","%65","%66","%67","%68","%69","%6a","%6b","%6c","%6d","%6e","%6f","%6A","%6B","%6C","%6D","%6E","%6F","%70","%71","%72","%73","%74","%75","%76","%77","%78","%79","%7a","%7b","%7c","%7d","%7e","%7f","%7A","%7B","%7C","%7D","%7E","%7F","%u00","\\\\u002","\\\\x2","\\\\u003","\\\\x3","\\\\u004","\\\\x4","\\\\u005","\\\\x5","\\\\u006","\\\\x6","\\\\u007","\\\\x7","\\\\u{","\\\\U000000",":\\\\/","&#x","&#X","&#0","&#1","&#3","&#4","&#5","&#6","&#7","&#8","&#9","&equals;","&sol;","&plus;","&colon;","&semi;","&commat;","&lowbar;","&period;","&comma;","&num;","&dollar;","&percnt;","&quest;","&excl;","&ast;","&bsol;","&lcub;","&rcub;","&lsqb;","&rsqb;","&lpar;","&rpar;","&Tab;","&NewLine;","=3D","0x2","0x3","0x4","0x5","0x6","0x7","\\", \\"-","\\",\\"-","', '-","','-","[\\"-","['-","- --","- \\"--","- '--","- -p","- -P","- -a","- -u","- -w","- \\"-p","- \\"-u"],"folded":["pass","pwd","secret","token","key","auth","cred","bearer","identified by","psk","psw","wachtwoord","kennwort","contrasen","senha","mdp","haslo","parola","heslo","losenord","salasana","jelszo","adgangskode","pw=","pw:","pw\\"","pw'","pw ","login(","connect(","client(","ftp(","imap_open","credentials.basic(","simple_bind","ldap_bind(","bind('cn=","bind(\\"cn=","pw_set(","vermanager.get",".forurl(","mysqli(","pdo(","wifi.begin(","wifi.softap(","jwt.","jwt::","signwith(","signedstring([]","hmac","fernet(b","fernet('","fernet(\\"","aes.new(","aes.newcipher(","aes.encrypt(","aes.decrypt(","cipheriv(","openssl_enc","openssl_dec","cookieparser(","cryptr(","tochararray()","to-secur"]},"rulesOf":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,22,22,22,22,22,22,22,22,23,23,23,23,23,23,24,25,26,27,28,29,30,30,31,31,32,33,34,35,36,36,36,36,36,36,36,37,38,39,40,40,40,40,40,40,40,40,41,42,42,42,43,44,44,44,44,44,44,44,44,44,45,46,47,47,[48,49,50,51,52,53,54,56,57],55,55,58,59,60,61,62,62,62,62,62,62,62,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,77,78,78,78,78,79,79,79,79,79,79,79,79,79,79,79,79,79,79,80,81,81,82,83,84,85,86,87,88,89,90,90,90,91,92,93,94,[95,200,554],[96,102,401,536],97,98,99,[100,163],[101,400,534],103,[104,292],105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,106,107,107,107,107,107,107,108,108,109,109,109,109,110,110,111,111,111,111,111,111,111,111,111,112,113,114,115,116,117,118,119,120,121,[122,412],[122,412],122,122,122,122,122,122,122,122,122,122,122,123,124,124,124,124,124,124,124,124,[125,564],125,125,125,125,125,125,125,125,126,127,127,127,127,127,127,127,128,129,129,129,129,129,129,130,131,132,133,133,133,133,133,133,133,134,135,136,136,136,136,136,136,137,138,[139,140],[139,140],[141,456,462],142,142,142,142,142,142,142,142,142,143,143,143,143,143,143,143,143,143,144,145,145,145,145,145,145,145,145,145,145,146,146,146,146,146,146,146,146,146,146,147,147,147,147,147,147,148,149,150,[151,531],152,153,154,155,156,157,158,158,159,[159,161],159,160,160,160,161,161,162,162,164,165,166,167,168,169,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,171,171,172,173,174,175,176,176,176,177,178,179,180,181,182,183,184,185,185,185,185,186,186,186,187,188,189,190,191,192,192,192,193,194,195,196,197,198,199,201,202,202,203,204,205,205,205,205,205,206,207,[208,255],209,210,211,212,213,214,215,216,217,218,219,219,219,219,220,221,222,222,223,224,225,226,[227,230],[228,229],231,[232,233,234],235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,252,253,254,256,256,257,257,258,259,260,260,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,274,274,275,276,277,278,279,279,280,280,281,282,283,284,285,[286,289,551],287,288,288,288,288,288,288,290,291,293,293,294,294,295,296,297,298,299,300,301,302,302,303,304,305,306,307,308,308,309,310,310,310,311,311,311,311,312,312,312,312,312,312,312,312,[313,524],[313,524],314,314,314,314,315,315,315,316,317,317,317,317,318,318,318,318,318,318,319,320,321,322,323,324,325,326,327,328,329,330,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,331,332,333,333,334,335,336,337,338,339,340,341,342,342,343,343,343,343,343,343,344,345,346,346,346,346,347,348,348,348,348,348,348,349,349,349,349,349,349,350,350,350,350,350,351,351,352,353,354,355,356,357,357,358,359,359,360,361,362,363,364,365,366,367,368,369,369,370,371,372,373,374,375,375,376,376,376,377,378,379,380,381,382,383,384,384,384,384,384,385,386,387,388,389,390,391,392,[393,394],[393,394],[393,394],[393,394],[393,395],[393,396],[393,397],[393,397],[393,398],399,[402,538],[402,538],403,404,405,406,407,408,409,410,411,412,412,412,412,412,412,412,412,412,412,413,414,414,415,415,416,417,418,419,420,420,420,421,422,423,424,424,424,425,426,427,427,428,428,429,430,431,432,432,432,432,432,432,433,434,435,436,437,437,437,437,437,438,439,440,441,442,443,444,445,446,447,448,449,450,451,[452,461],453,454,455,457,458,459,460,463,464,465,466,467,468,469,470,471,472,473,474,[475,521],476,477,478,479,480,480,480,481,482,482,482,483,483,483,484,485,485,485,485,486,487,487,487,488,489,489,489,490,491,492,493,494,495,496,497,498,498,499,[500,505],501,[501,504],502,503,506,506,507,507,508,509,510,511,512,513,513,513,513,513,513,513,513,513,513,513,513,514,515,516,516,517,518,519,520,522,523,524,524,524,524,524,524,524,524,525,525,525,526,527,528,529,529,530,532,533,534,535,535,537,539,540,540,541,542,543,544,545,546,547,548,549,550,552,553,555,556,557,557,558,558,558,558,558,558,558,558,558,558,558,558,558,558,558,558,559,559,559,559,559,559,559,559,559,559,559,559,559,559,559,559,560,561,561,561,561,561,561,561,561,562,562,562,562,562,563,563,563,565,566,567,567,567,568,569,569,570,571,572,573,574,575,576,577,578,579,579,579,579,580,581,581,582,583,584,585,585,586,587,588,588,588,589,590,591,592,593,594,595,596,597,597,597,597,598,598,598,598,599,[600,601],602,603],"escapeOf":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,4,4,4,4,4,4,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6]}`);
});


// src/scan/sweep/tables.ts
var loadTables, init_tables2 = __esm(() => {
var import_node_fs2;
import_node_fs2 = require("node:fs"), loadTables = () => {
      try {
        return (0, import_node_fs2.readFileSync)(`${__dirname}/anchors.bin`);
      } catch {
        return null;
      }
    };
});


// src/scan/sweep/index.ts
var MIN_RUN, sweepText, textSweeper, isEmpty, eachName, eachCallee, eachAddress, eachValue, init_sweep = __esm(() => {
var FIRST_NAME, FIRST_CALLEE, ADDRESS_AT;
textSweeper = function(plan, tables3) {
  let sweeper, known5 = new WeakMap();
  return (text) => {
    let sweep2 = known5.get(text);
    return sweep2 === void 0 && (sweeper ??= makeSweeper(plan.anchors, MIN_RUN, tables3), sweep2 = sweeper(text.bytes), known5.set(text, sweep2)), sweep2;
  };
};
isEmpty = function(text) {
  let { hits, values: values3 } = sweepText(text);
  return hits.length === 0 && values3.length === 0;
};
eachName = function(text, visit4) {
  eachBetween(text, FIRST_NAME, FIRST_CALLEE, visit4);
};
eachCallee = function(text, visit4) {
  eachBetween(text, FIRST_CALLEE, 1 / 0, visit4);
};
function eachBetween(text, first, end, visit4) {
  let { hits } = sweepText(text);
  for (let i = 0; i < hits.length; i += 2) {
    let anchor = hits[i + 1];
    anchor >= first && anchor < end && visit4(hits[i]);
  }
}
eachAddress = function(text, visit4) {
  eachBetween(text, ADDRESS_AT, ADDRESS_AT + 1, visit4);
};
eachValue = function(text, visit4) {
  let { values: values3 } = sweepText(text);
  for (let i = 0; i < values3.length; i += 2) visit4(values3[i], values3[i + 1]);
};
init_names();
init_plan();
init_table();
init_tables2();
MIN_RUN = 20;
sweepText = textSweeper(PLAN, loadTables);
FIRST_NAME = PLAN.anchors.exact.length, FIRST_CALLEE = FIRST_NAME + NAME_ANCHORS.length + SHORT_ANCHORS.length;
ADDRESS_AT = PLAN.anchors.exact.indexOf(ADDRESS);
});


// src/scan/entropy/line.ts
var lineStart = (...a) => (init_line(), lineStart(...a)), lineAfter = (...a) => (init_line(), lineAfter(...a)), init_line = __esm(() => {
var LF7, CR6;
lineStart = function(content, at2, reach) {
  let least = Math.max(0, at2 - reach), start = at2;
  for (; start > least && content.charCodeAt(start - 1) !== LF7; ) start--;
  return start;
};
lineAfter = function(content, at2, reach) {
  let most = Math.min(content.length, at2 + reach), end = at2;
  for (; end < most; end++) {
    let code = content.charCodeAt(end);
    if (code === LF7 || code === CR6) break;
  }
  return content.slice(at2, end);
};
[LF7, CR6] = [10, 13];
});


// src/scan/entropy/name-bytes.ts
var lower, nameSpan, isNameByte, mayAssign, isIndexed, isSign, mayFollow, init_name_bytes = __esm(() => {
var OPENERS, BETWEEN, DOUBLE, SINGLE, OPENING, CLOSING, COMMA3, DOT, LESS, EQUALS2, QUESTION, BRACKET, END_BRACKET, BRACE, END_BRACE, STAR, SLASH, MAX_INDEX, ASKING2, isQuote, MAX_OWNER, OWNING;
nameSpan = function(bytes, offset) {
  let start = offset;
  for (; start > 0 && isNameByte(bytes[start - 1]); ) if (offset - --start > 64) return null;
  let end = offset;
  for (; isNameByte(bytes[end]) || bytes[end] === 32 && isIdentified(bytes, offset, end); ) if (++end - offset > 64) return null;
  for (; start < offset && bytes[start] === 45; ) start++;
  return { start, end };
};
isNameByte = function(byte) {
  if (byte === void 0) return !1;
  let letter = byte | 32;
  return letter >= 97 && letter <= 122 || byte >= 48 && byte <= 57 || byte === 95 || byte === 45;
};
function isIdentified(bytes, offset, blank) {
  return blank - offset === 10 && lower(bytes[offset]) === 105 && lower(bytes[blank + 1]) === 98;
}
mayAssign = function(bytes, end) {
  for (let at2 = end; at2 < end + 4 && at2 < bytes.length; at2++) {
    let byte = bytes[at2];
    if (OPENERS.has(byte)) return !0;
    if (!BETWEEN.has(byte)) return mayGive(bytes, end, bytes[end]);
  }
  return !1;
};
function mayGive(bytes, end, first) {
  let next2 = bytes[end + 1];
  return first === DOT ? next2 !== void 0 && ASKING2.has(next2 | 32) : first === LESS ? next2 === 45 : first === BRACKET ? isIndexed(bytes, end + 1) : first === BRACE ? isQuote(next2) || isQuote(bytes[end + 2]) : first === END_BRACE ? next2 === EQUALS2 || (next2 === 32 || isQuote(next2)) && isSign(bytes, end + 2) : first === STAR ? next2 === SLASH : first === CLOSING ? next2 === COMMA3 && mayQuote(bytes, end + 2) : first === COMMA3 && mayQuote(bytes, end + 1);
}
isIndexed = function(bytes, start) {
  let at2 = start;
  for (; at2 < start + MAX_INDEX && isNameByte(bytes[at2]); ) at2++;
  return bytes[at2] === END_BRACKET && (bytes[at2 + 1] === EQUALS2 || bytes[at2 + 1] === 32 && bytes[at2 + 2] === EQUALS2);
};
isSign = function(bytes, start) {
  let byte = bytes[start] === 32 ? bytes[start + 1] : bytes[start];
  return byte === EQUALS2 || byte === 33 || byte === 45;
};
function mayQuote(bytes, comma) {
  let at2 = bytes[comma] === 32 ? comma + 1 : comma;
  return isQuote(bytes[at2]) || isQuote(bytes[at2 + 1]) || bytes[at2] === 91;
}
mayFollow = function(bytes, start) {
  let least = Math.max(1, start - MAX_OWNER), at2 = start - 1;
  for (; at2 > least && OWNING[bytes[at2]] === 1; ) at2--;
  if (bytes[at2] === OPENING) return calledOnString(bytes, at2 - 1, least);
  bytes[at2] === 32 && at2--;
  let sign = bytes[at2];
  return sign === COMMA3 ? isQuote(bytes[at2 - 1]) : sign === EQUALS2 ? endsString(bytes, at2) : isWordSign(bytes, at2) && endsString(bytes, at2 - 2);
};
function calledOnString(bytes, end, least) {
  let at2 = end;
  for (; at2 > least && (isNameByte(bytes[at2]) || bytes[at2] === QUESTION); ) at2--;
  return bytes[at2] === DOT && isQuote(bytes[at2 - 1]);
}
function isWordSign(bytes, end) {
  let first = lower(bytes[end - 1]), second = lower(bytes[end]);
  return first === 101 && second === 113 || first === 110 && second === 101;
}
function endsString(bytes, end) {
  for (let at2 = end - 1; at2 >= end - 5; at2--) {
    let byte = bytes[at2];
    if (isQuote(byte)) return !0;
    if (byte !== 32 && byte !== EQUALS2 && byte !== 33 && byte !== 45) return !1;
  }
  return !1;
}
lower = (byte) => (byte ?? 0) | 32, OPENERS = new Set([61, 58, 34, 39, 40, 62, 32, 9, 10, 13]), BETWEEN = new Set([93, 92, 96, 38, 63, 33, 91, 124]), [DOUBLE, SINGLE, OPENING, CLOSING, COMMA3, DOT, LESS] = [34, 39, 40, 41, 44, 46, 60], [EQUALS2, QUESTION, BRACKET, END_BRACKET, BRACE, END_BRACE] = [61, 63, 91, 93, 123, 125], [STAR, SLASH] = [42, 47], MAX_INDEX = 20;
ASKING2 = new Set([101, 99, 105, 110]);
isQuote = (byte) => byte === DOUBLE || byte === SINGLE, MAX_OWNER = 60, OWNING = new Uint8Array(256);
for (let char of "$@&:.>") OWNING[char.charCodeAt(0)] = 1;
for (let byte = 0; byte < 128; byte++) isNameByte(byte) && (OWNING[byte] = 1);
});


// src/value/language.ts
var read, isWordy, isRandom, isPhrase, init_language = __esm(() => {
var PAIR_BITS, isUpper, isLower2, isSeparator;
read = function(value2) {
  let reading = { bits: 0, letters: 0, digits: 0, marks: 0, upper: 0, lower: 0, wordLetters: 0 };
  for (let at2 = 0; at2 < value2.length; ) {
    let end = chunkEnd(value2, at2);
    end === at2 ? addSign(reading, value2, at2) : addLetters(reading, value2, at2, end), at2 = Math.max(end, at2 + 1);
  }
  return reading;
};
isWordy = function(reading) {
  return reading.letters > 0 && reading.wordLetters >= reading.letters * 0.75;
};
isRandom = function(value2, reading) {
  return value2.length >= 16 && reading.bits >= 56 && !isWordy(reading) && reading.bits >= value2.length * 2.4;
};
function addSign(reading, value2, at2) {
  let code = value2.charCodeAt(at2), step2 = at2 > 0 ? code - value2.charCodeAt(at2 - 1) : 99, repeats2 = step2 >= -1 && step2 <= 1;
  code >= 48 && code <= 57 ? (reading.digits++, reading.bits += repeats2 ? 0.5 : 3.32) : (reading.marks++, reading.bits += step2 === 0 ? 0.2 : isSeparator(code) ? 1 : 4);
}
function addLetters(reading, value2, start, end) {
  let length2 = end - start, cost = wordCost(value2, start, end), wordy = length2 >= 3 && cost <= length2 * 4.35 + 3.5;
  reading.letters += length2;
  for (let i = start; i < end; i++) isUpper(value2.charCodeAt(i)) ? reading.upper++ : reading.lower++;
  wordy && (reading.wordLetters += length2), reading.bits += isOneLetter(value2, start, end) ? 1 : wordy ? cost * 0.45 : length2 * 4.7;
}
function wordCost(value2, start = 0, end = value2.length) {
  let row = 0, cost = 0;
  for (let i = start; i < end; i++) {
    let letter = (value2.charCodeAt(i) | 32) - 97;
    cost += pairBits(row, letter), row = letter + 1;
  }
  return cost + pairBits(row, 26);
}
function pairBits(row, column) {
  return PAIR_BITS[row].charCodeAt(column) - 48;
}
function chunkEnd(value2, start) {
  let end = start;
  for (; end < value2.length && isUpper(value2.charCodeAt(end)); ) end++;
  if (end - start > 1) return end < value2.length && isLower2(value2.charCodeAt(end)) ? end - 1 : end;
  for (; end < value2.length && isLower2(value2.charCodeAt(end)); ) end++;
  return end;
}
function isOneLetter(value2, start, end) {
  for (let i = start + 1; i < end; i++) if (value2[i] !== value2[start]) return !1;
  return end - start > 2;
}
isPhrase = function(value2, reading) {
  return isWordy(reading) ? !0 : reading.digits === 0 && reading.wordLetters * 2 >= reading.letters && /[a-z][-_.:/ A-Z]|[A-Z][-_.:/ ]/.test(value2) && isBuilt(value2);
};
function isBuilt(value2) {
  return value2.replace(/([a-z])(?=[A-Z])/g, "$1_").split(/[-_.:/ ]/).every((part) => /^[A-Za-z]{2,}$/.test(part));
}
PAIR_BITS = [
      "453444554775455474345657889",
      "854587595963439593436678695",
      "365637894683674694464999583",
      "376737935944782895635999794",
      "477626893896875896575899791",
      "574366697995538673348675792",
      "476643892995873794554989693",
      "598838554995755894575999881",
      "388829993976673894645999693",
      "554555599984524595439596955",
      "376637974667883577363669773",
      "478626673785965697367969692",
      "387527893984873798555799493",
      "359629993986584398575999793",
      "484446384967865798436699793",
      "654486696864425493454558995",
      "387738854974883493545999593",
      "777777696894668896481788783",
      "376627693966564795446789693",
      "595838854976775588435989692",
      "496727943996784794456989593",
      "545646595984436493439998996",
      "386918893998774998687989893",
      "398637843976943894479878993",
      "564636974996676398636896682",
      "676857695995556397459877981",
      "379718963987785796769999653"
    ];
isUpper = (code) => code >= 65 && code <= 90, isLower2 = (code) => code >= 97 && code <= 122, isSeparator = (code) => code >= 45 && code <= 47 || code === 95 || code === 32;
});


// src/scan/entropy/literal/open-quote.ts
var openQuote = (...a) => (init_open_quote(), openQuote(...a)), init_open_quote = __esm(() => {
var DOUBLE2, SINGLE2, BACKSLASH2, BACKTICK;
openQuote = function(before) {
  let open = 0;
  for (let at2 = 0; at2 < before.length; at2++) {
    let code = before.charCodeAt(at2);
    code === BACKSLASH2 ? at2++ : open === 0 ? open = code === DOUBLE2 || code === SINGLE2 || code === BACKTICK ? code : 0 : code === open && (open = 0);
  }
  return open === 0 ? "" : String.fromCharCode(open);
};
[DOUBLE2, SINGLE2, BACKSLASH2, BACKTICK] = [34, 39, 92, 96];
});


// src/scan/entropy/literal/block.ts
var ENCODED, blockValue, init_block = __esm(() => {
var LINE;
blockValue = function(text, start, end) {
  let lines = [], at2 = start;
  for (let line of text.slice(start, end).split(`
`)) {
    let found = LINE.exec(line);
    if (found === null) return null;
    let [, indent, content, backslash2] = found;
    content !== "" && lines.push({ start: at2 + indent.length, text: content, goesOn: backslash2 !== "" }), at2 += line.length + 1;
  }
  let [first, last4] = [lines[0], lines.at(-1)];
  if (first === void 0 || last4 === void 0) return null;
  let span = { start: first.start, end: last4.start + last4.text.length };
  return lines.length === 1 ? span : lines.slice(0, -1).every(({ goesOn: goesOn2 }) => goesOn2) || lines.every((line) => ENCODED.test(line.text)) ? { ...span, value: lines.map((line) => line.text).join("") } : null;
};
LINE = /^([ \t]{0,200}\|?[ \t]{0,20})(.{0,600}?)[ \t\r]{0,20}(\\?)[ \t\r]{0,9}$/, ENCODED = /^[A-Za-z0-9+/_-]{16,}={0,2}$/;
});


// src/scan/entropy/literal/quotes.ts
var MAX_VALUE, quotedAt, plainQuote, init_quotes = __esm(() => {
var CLOSED, PREFIXED, DRESSES, CLOSING2, RAW;
quotedAt = function(text, at2) {
  let plain3 = plainQuote(text, at2);
  return plain3 === null ? dressedAt(text, at2) : enclosed(text, at2 + plain3.length, plain3);
};
plainQuote = function(text, at2) {
  let char = text[at2];
  return char === '"' ? text.startsWith('"""', at2) ? '"""' : char : char === "'" ? text.startsWith("'''", at2) ? "'''" : char : char === "`" ? char : null;
};
function enclosed(text, start, quote) {
  let end = quote.length === 1 ? plainEnd(text, start, quote) : text.indexOf(quote, start);
  return spanOf(text, start, end, quote.length);
}
function spanOf(text, start, end, closing2) {
  if (end <= start || end - start > MAX_VALUE) return null;
  let after = end + closing2;
  if (!text.slice(start, end).includes(`
`)) return { start, end, after };
  let block = blockValue(text, start, end);
  return block === null ? null : { ...block, after };
}
function plainEnd(text, start, quote) {
  let closed2 = CLOSED[quote];
  return closed2.lastIndex = start, closed2.test(text) ? closed2.lastIndex - 1 : -1;
}
function dressedAt(text, at2) {
  let head2 = text.slice(at2, at2 + 130), sign = text.charAt(at2);
  for (let { first, part = "", open, close: close2 } of RAW) {
    let found2 = first.includes(sign) && head2.includes(part) ? open.exec(head2) : null;
    if (found2 === null) continue;
    let closing2 = close2(found2), start = at2 + found2[0].length;
    return spanOf(text, start, text.indexOf(closing2, start), closing2.length);
  }
  let found = DRESSES.includes(sign) ? PREFIXED.exec(head2) : null;
  return found === null ? null : enclosed(text, at2 + found[0].length, found[1]);
}
init_block();
MAX_VALUE = 600;
CLOSED = {
      '"': /(?:[^"\\\n]|\\[^\r\n]|\\\r?\n)*"/y,
      "'": /(?:[^'\\\n]|\\[^\r\n]|\\\r?\n)*'/y,
      "`": /(?:[^`\\\n]|\\[^\r\n]|\\\r?\n)*`/y
    };
PREFIXED = /^(?:[bBrRuUfFLNEsS]{1,2}|u8|raw|@\$?|\$@?|[*&]b?|%[qQ]?)?(\\{0,3}(?:"""|'''|["'`])|&quot;)/, DRESSES = "bBrRuUfFLNEsS@$*&%\\\"'`", CLOSING2 = { "(": ")", "{": "}", "[": "]", "<": ">" }, RAW = [
      // Rust, Swift
      { first: "brc#", part: "#", open: /^(?:b?r|cr)?(#{1,4})("""|")/, close: ([, marks, quote]) => `${quote}${marks}` },
      // C++
      { first: "uULR", open: /^(?:u8|[uUL])?R"([^\s()\\"]{0,16})\(/, close: ([, mark]) => `)${mark}"` },
      // R; with the marks of a regular expression in it, it is Python's
      { first: "r", open: /^r"(-{0,2})\((?=[^()[\]{}|*?\\"\n]{1,300}\))/, close: ([, mark]) => `)${mark}"` },
      // Ruby, Perl, Elixir
      {
        first: "%q~",
        open: /^(?:%[qQ]?|qq?|~[sS])([({[<|/])(?=[^\s"'(){}[\]<>]{1,300}[)}\]>|/])/,
        close: ([, mark]) => CLOSING2[mark ?? ""] ?? mark ?? ""
      },
      // Lua
      { first: "[", open: /^\[(={0,4})\[(?=[^\s[\],"'\n]{1,300}\])/, close: ([, marks]) => `]${marks}]` },
      // Ruby and PHP: a document up to its mark
      { first: "<", open: /^<<[~-]?(["'`]?)([A-Z_]\w{0,30})\1[^\n]{0,80}\n/, close: ([, , mark]) => `${mark}` },
      { first: "<", open: /^<<<[ \t]?(["']?)([A-Za-z_]\w{0,30})\1[ \t]{0,9}\r?\n/, close: ([, , mark]) => `${mark}` },
      // PowerShell
      { first: "@", open: /^@(["'])[ \t]{0,9}\r?\n/, close: ([, quote]) => `
${quote}@` },
      // PostgreSQL
      { first: "$", open: /^\$([a-z_]{0,20})\$(?=[^\s$]{1,300}\$)/, close: ([, tag]) => `$${tag}$` }
    ];
});


// src/scan/entropy/literal/pieces.ts
var TEXT, joined, isKey, init_pieces = __esm(() => {
var MAX_PIECES, GAP3, BREAK, METHODS, SIGN, LINK, COMMA4, textOf2, indentOf;
joined = function(text, first, surround) {
  let pieces = [first];
  for (let last4 = first; pieces.length < MAX_PIECES; ) {
    let link = linkAt(text, last4.after, surround);
    if (link === null || pieces.length === 1 && isInside(text, surround.before)) break;
    let next2 = quotedAt(text, link.at);
    if (next2 === null) return link.isSign ? null : together(text, pieces);
    if (!link.isSign && isKey(text, next2)) break;
    pieces.push(next2), last4 = next2;
  }
  return together(text, pieces);
};
function together(text, pieces) {
  let [first, last4] = [pieces[0], pieces.at(-1)];
  if (pieces.length === 1) return first;
  let value2 = pieces.map((piece) => textOf2(text, piece)).join("");
  return value2.length > MAX_VALUE || TEXT.test(value2) ? null : { start: first.start, end: last4.end, after: last4.after, value: value2 };
}
function linkAt(text, at2, { kind, before, byComma, inBrackets: inBrackets2 }) {
  let next2 = text[at2];
  if (byComma) return commaAt(text, at2);
  if (next2 === "," || next2 === ";" || next2 === ")" || next2 === "}" || next2 === "]" || next2 === ":") return null;
  LINK.lastIndex = at2;
  let [whole3, gap, sign] = LINK.exec(text) ?? [], offset = at2 + whole3.length;
  if (sign !== void 0) return isJoined(kind, gap, sign) ? { at: offset, isSign: !0 } : null;
  if (!isPiece(text, offset)) return null;
  if (kind !== "code") return gap === "" || /^\\\r?\n$/.test(gap) ? { at: offset, isSign: !1 } : null;
  let column = /\n([ \t]*)$/.exec(gap)?.[1]?.length;
  return column === void 0 || inBrackets2 || gap.includes("\\") || column > indentOf(before) ? { at: offset, isSign: !1 } : null;
}
function commaAt(text, at2) {
  return COMMA4.lastIndex = at2, COMMA4.test(text) ? { at: COMMA4.lastIndex, isSign: !0 } : null;
}
function isJoined(kind, gap, sign) {
  return kind === "code" || sign === "+" && !gap.includes(`
`);
}
function isInside(text, before) {
  let open = openQuote(before);
  return open !== "" && text[0] !== open;
}
function isPiece(text, at2) {
  let quote = plainQuote(text, at2);
  return quote !== null ? quote.length === 1 && quote !== "`" : /^(?:[bBrRuUfFL]{1,2}|@)["']/.test(text.slice(at2, at2 + 3));
}
isKey = function(text, { after }) {
  return /^\s{0,60}(?:[:=]|->)/.test(text.slice(after, after + 62));
};
init_quotes();
MAX_PIECES = 40, GAP3 = "[ \\t]{0,60}", BREAK = "(?:[\\\\_]?\\r?\\n[ \\t]{0,120})?", METHODS = `(?:\\.\\w{1,24}\\((?:["'][\\w-]{0,12}["'])?[\\w. :]{0,20}\\)[!?]?){0,2}`, SIGN = `(\\+\\+?|\\.\\.|\\.(?=[\\s"'$])|&(?!&)|<<|<>|[*%](?=[ \\t]))`, LINK = new RegExp(`${METHODS}(${GAP3}${BREAK})(?:${SIGN}${GAP3}${BREAK})?`, "y"), COMMA4 = /\s{0,60},\s{0,60}/y;
TEXT = /,|\s\S{1,600}\s/;
textOf2 = (text, { start, end, value: value2 }) => value2 ?? text.slice(start, end);
indentOf = (before) => /^[ \t]{0,200}/.exec(before)?.[0].length ?? 0;
});


// src/value/parts.ts
var holdsAny, init_parts = __esm(() => {
holdsAny = (text, parts) => parts.some((part) => text.includes(part));
});


// src/scan/entropy/literal.ts
var readLiteral = (...a) => (init_literal(), readLiteral(...a)), whole = (...a) => (init_literal(), whole(...a)), inBrackets = (...a) => (init_literal(), inBrackets(...a)), init_literal = __esm(() => {


// src/scan/entropy/literal/bare.ts
var bareAt = (...a) => (init_bare(), bareAt(...a)), init_bare = __esm(() => {
var BARE, BARE_DATA, COMMAND;
bareAt = function(text, start, kind) {
  let word2 = (kind === "data" ? BARE_DATA : BARE).exec(text.slice(start, start + 310))?.[0];
  if (word2 === void 0 || word2.length > 299 || word2.endsWith("...") || kind === "data" && COMMAND.test(word2)) return null;
  let length2 = word2.length;
  for (; length2 > 0 && /[,;)\]}:.]/.test(word2[length2 - 1]); ) length2--;
  return kind !== "data" && (isCalled(text.slice(start + word2.length, start + word2.length + 4)) || hasAttribute(word2)) || length2 === 0 ? null : { start, end: start + length2 };
};
function isCalled(rest) {
  return /^[^\S\n]{0,3}[([{]/.test(rest);
}
function hasAttribute(word2) {
  let head2 = /^([^=]{0,300})=(?!=*$)/.exec(word2)?.[1];
  if (head2 === void 0) return !1;
  let reading = read(head2);
  return reading.digits === 0 || reading.wordLetters * 2 >= reading.letters;
}
init_language();
BARE = /^[^\s"'`,;&<>(){}[\]|\\]{1,300}/, BARE_DATA = /^[^\s"'`<>\\][^\s"'`<>\\]{0,299}/, COMMAND = /^(?:Get|New|Read|ConvertTo|ConvertFrom|Import|Invoke|Select|Join|Out)-[A-Z][A-Za-z]{2,40}$/;
});



// src/scan/entropy/literal/wrapper.ts
var wrapperAt = (...a) => (init_wrapper(), wrapperAt(...a)), behind = (...a) => (init_wrapper(), behind(...a)), init_wrapper = __esm(() => {
var SHAPERS, CALL, HOLDER, PARTS, MOST_CALLS, CAST, SECURE_STRING, PLAIN_TEXT, JOINING, NONE3, CLOSING3;
function mayShape(text) {
  let lower2 = text.slice(0, Math.max(0, text.lastIndexOf("("))).toLowerCase().replaceAll("tostring", "");
  return holdsAny(lower2, PARTS);
}
wrapperAt = function(text, at2) {
  let head2 = text.slice(at2, at2 + 160);
  if (head2.includes("-SecureString")) return secureString(text.slice(at2, at2 + 800));
  let cast = "(<".includes(head2.charAt(0)) ? CAST.exec(head2) : null;
  if (cast !== null) return { length: cast[0].length, depth: 0, joins: !1 };
  if (!head2.includes("(")) return NONE3;
  let joining = "cpC".includes(head2.charAt(0)) ? JOINING.exec(head2) : null;
  if (joining !== null) return { length: joining[0].length, depth: 1, joins: !0 };
  let length2 = 0, depth = 0;
  for (; depth < MOST_CALLS; depth++) {
    let rest = head2.slice(length2, length2 + 70), found = (mayShape(rest) ? CALL.exec(rest) : null) ?? ("SJODT_PF".includes(rest.charAt(0)) ? HOLDER.exec(rest) : null);
    if (found === null) break;
    length2 += found[0].length;
  }
  return { length: length2, depth, joins: !1 };
};
function secureString(text) {
  let found = SECURE_STRING.exec(text);
  return found === null || !PLAIN_TEXT.test(text) ? NONE3 : { length: found[0].length, depth: found[0].startsWith("(") ? 1 : 0, joins: !1 };
}
behind = function(text, after, depth) {
  let at2 = after;
  for (let open = depth; open > 0 && (CLOSING3.lastIndex = at2, !!CLOSING3.test(text)); open--)
    at2 = CLOSING3.lastIndex;
  return at2;
};
init_parts();
SHAPERS = "decode|unhexlify|fromhex|hex2bin|hexToBytes|Buffer\\.from|\\bbytes|GetBytes|aws\\.String|\\bString|SecretStr|literal|sensitive|encode|FromBase64String|SecretString::(?:new|from)|Secret::new|String::from|QStringLiteral", CALL = new RegExp(`^(?:\\[\\]byte|(?:new )?[\\w.$:[\\]()]{0,40}(?:${SHAPERS})\\w{0,12})\\(\\s{0,4}`, "i"), HOLDER = /^(?:Some|Just|Ok|Data|TEXT|_T|PSTR|F|Optional\.of(?:Nullable)?)\(\s{0,4}/, PARTS = ["decode", "encode", "hex", "byte", "string", "buffer", "secret", "literal", "sensitive"];
MOST_CALLS = 3, CAST = /^(?:\((?:const |unsigned |signed ){0,2}[\w.:]{1,30}(?:\[\])?[ *]{0,4}\)|<[\w. ]{1,30}>)\s{0,2}(?=[bBuLr@]?["'`])/, SECURE_STRING = /^\(?ConvertTo-SecureString(?:\s{1,4}-(?:AsPlainText|Force|String)){0,3}\s{1,4}/i, PLAIN_TEXT = /^[^\n]{0,700}-AsPlainText/i, JOINING = /^(?:concat!|paste0|CONCAT)\(\s{0,20}/, NONE3 = { length: 0, depth: 0, joins: !1 };
CLOSING3 = /(?:\.\w{1,24}\((?:["'][\w-]{0,12}["'])?[\w. :]{0,20}\)){0,2}(?:\s{1,4}-[A-Za-z]{1,12}){0,3}\s{0,40}\)/y;
});

var ENCODING;
readLiteral = function(text, offset, bare2, around) {
  let quoted3 = quotedAt(text, offset);
  if (quoted3 !== null) return whole(text, quoted3, { kind: around.kind, before: around.before, byComma: !1, inBrackets: !1 });
  let { length: length2, depth, joins: joins2 } = wrapperAt(text, offset);
  if (length2 > 0) {
    let inner = quotedAt(text, offset + length2), all = inner === null || ENCODING.test(text.slice(inner.start, inner.end)) ? null : whole(text, inner, { ...around, byComma: joins2, inBrackets: !1 });
    return all === null ? null : { ...all, after: behind(text, all.after, depth) };
  }
  if (text[offset] === "(") return inBrackets(text, offset, around);
  let word2 = bare2 === null ? null : bareAt(text, offset, bare2);
  return word2 === null ? null : { start: word2.start, end: word2.end, after: word2.end, quoted: !1 };
};
whole = function(text, first, around) {
  let all = joined(text, first, around);
  return all === null ? null : { start: all.start, end: all.end, after: all.after, quoted: !0, value: all.value };
};
inBrackets = function(text, offset, around) {
  let gap = /^\(\s{0,80}/.exec(text.slice(offset, offset + 90))?.[0].length ?? 0, first = quotedAt(text, offset + gap), all = first === null ? null : whole(text, first, { ...around, kind: "code", inBrackets: !0, byComma: !1 }), end = all === null ? null : /^\s{0,80},?\s{0,80}\)/.exec(text.slice(all.after, all.after + 170));
  return all === null || end === null || end[0].includes(",") ? null : { ...all, after: all.after + end[0].length };
};
init_pieces();
init_quotes();
ENCODING = /^(?:utf[-_]?(?:8|16|32)(?:[-_]?[bl]e|-sig)?|latin[-_]?1|(?:us-)?ascii|hex|base64(?:url)?|iso-?8859-\d{1,2}|cp\d{3,4}|binary|idna|punycode|unicode_escape)$/i;
});


// src/scan/entropy/taken.ts
var head, RULES, taken, placedLiteral, placed, schemeLength, init_taken = __esm(() => {
var SCHEME, INTERPOLATION;
taken = function(site, place, at2, bare2) {
  let scheme = schemeLength(site.after, at2), literal2 = readLiteral(site.after, at2 + scheme, bare2, site);
  if (literal2 === null || literal2.quoted && isMade(literal2.value ?? site.after.slice(literal2.start, literal2.end))) return null;
  let inner = scheme === 0 ? schemeLength(literal2.value ?? site.after, literal2.value === void 0 ? literal2.start : 0) : 0;
  return placed(site, scheme + inner > 0 ? "header" : place, withoutScheme(site.after, literal2, inner));
};
function isMade(value2) {
  return INTERPOLATION.test(value2) || RULES.test(value2);
}
placedLiteral = function(site, place, literal2) {
  return isMade(literal2.value ?? site.after.slice(literal2.start, literal2.end)) ? null : placed(site, place, literal2);
};
placed = function(site, place, { start, end, quoted: quoted3, value: value2 }) {
  return { name: site.name, role: site.role, place, quoted: quoted3, start: site.base + start, end: site.base + end, value: value2 };
};
function withoutScheme(text, literal2, length2) {
  if (length2 === 0) return literal2;
  if (literal2.value === void 0) return { ...literal2, start: literal2.start + length2 };
  let value2 = literal2.value.slice(length2), next2 = text.indexOf(value2.slice(0, 4), literal2.start + length2);
  return { ...literal2, start: next2 === -1 ? literal2.start : next2, value: value2 };
}
schemeLength = function(text, at2) {
  return SCHEME.lastIndex = at2, SCHEME.test(text) ? SCHEME.lastIndex - at2 : 0;
};
head = (site) => ({ name: site.name, role: site.role }), SCHEME = /(?:Bearer|Token|Basic|ApiKey|Api-Key|Api-Token|SSWS)[ +]/iy;
INTERPOLATION = /\{\$\w|\\\([A-Za-z_]/, RULES = /^(?:required|nullable|sometimes|string|confirmed)\||^[A-Za-z_ ]{2,30}=[^;=]{1,80};\s?[A-Za-z_ ]{2,30}=/;
});


// src/scan/entropy/readers/arguments.ts
var argumentsAt = (...a) => (init_arguments(), argumentsAt(...a)), secondOfPair = (...a) => (init_arguments(), secondOfPair(...a)), init_arguments = __esm(() => {
var MOST, MAX_EXPRESSION, GAP4, SEPARATOR, LEADING, LOGIN;
argumentsAt = function(site, offset, inBrackets2 = /[([]\s{0,80}$/.test(site.after.slice(0, offset))) {
  let list2 = [];
  LEADING.lastIndex = offset, LEADING.test(site.after);
  for (let at2 = LEADING.lastIndex; list2.length < MOST; ) {
    let read13 = readLiteral(site.after, at2, null, site), literal2 = read13 !== null && (!inBrackets2 || endAt(site.after, read13.after) !== null) ? read13 : null, end = literal2 === null ? expressionEnd(site.after, at2) : literal2.after;
    if (end === -1) return { list: list2, isWhole: !1 };
    list2.push({ text: site.after.slice(at2, end), literal: literal2 });
    let next2 = endAt(site.after, end);
    if (next2 === null || next2.closes) return { list: list2, isWhole: !0 };
    at2 = next2.offset;
  }
  return { list: list2, isWhole: !1 };
};
function endAt(text, at2) {
  let char = text.charAt(at2);
  if (char === ")" || char === "]") return { offset: at2 + 1, closes: !0 };
  SEPARATOR.lastIndex = at2;
  let found = SEPARATOR.exec(text);
  return found === null ? null : { offset: SEPARATOR.lastIndex, closes: found[1] === void 0 };
}
function expressionEnd(text, start) {
  let last4 = Math.min(text.length, start + MAX_EXPRESSION), depth = 0;
  for (let at2 = start; at2 < last4; at2++) {
    let char = text[at2];
    if ("([{".includes(char)) depth++;
    else {
      if (")]}".includes(char) && --depth < 0) return at2;
      if (char === "," && depth === 0) return at2;
      if (`;
`.includes(char) && depth === 0) return -1;
      "\"'`".includes(char) && (at2 = stringEnd(text, at2));
    }
  }
  return -1;
}
function stringEnd(text, at2) {
  if (text[at2 + 1] === text[at2]) return at2 + 1;
  let quoted3 = quotedAt(text, at2);
  return quoted3 === null ? 1 / 0 : quoted3.after - 1;
}
secondOfPair = function(site, at2) {
  let open = /^[([]\s{0,20}/.exec(site.after.slice(at2, at2 + 24));
  if (open === null || !LOGIN.test(site.name)) return null;
  let { list: list2, isWhole: isWhole4 } = argumentsAt(site, at2 + open[0].length, !0), second = isWhole4 && list2.length === 2 ? list2[1]?.literal : null;
  return second == null ? null : { ...placed(site, "argument", second), role: "password" };
};
init_quotes();
init_taken();
MOST = 8, MAX_EXPRESSION = 300, GAP4 = "\\s{0,60}(?:(?:\\/\\/[^\\n]{0,80}\\n|\\/\\*[^*\\n]{0,80}\\*\\/)\\s{0,60})?", SEPARATOR = new RegExp(`(?:\\.\\w{1,24}\\((?:["'][\\w-]{0,12}["'])?[\\w. :]{0,20}\\)[!?]?){0,2}\\s{0,40}(?:(,)${GAP4}|([)\\]]))`, "y"), LEADING = new RegExp(GAP4, "y");
LOGIN = /(?:auth|credentials?|creds?|login)$/i;
});


// src/scan/entropy/readers/known-callees.ts
var callee, plainName, knownCallee, init_known_callees = __esm(() => {
var KNOWN, KNOWN_CALLEES;
callee = (index, role = "password", least = index + 1, place = "argument") => ({
      role,
      index,
      least,
      place
    }), KNOWN = {
      // java.net, Spring, Apache HttpClient
      passwordauthentication: callee(1),
      usernamepasswordauthenticationtoken: callee(1),
      // OkHttp
      "credentials.basic": callee(1),
      // javax.crypto
      secretkeyspec: callee(0, "key", 2),
      // Go: net/smtp, AWS
      plainauth: callee(2),
      userpassword: callee(1),
      newstaticcredentialsprovider: callee(1, "secret"),
      // Azure, MongoDB
      clientsecretcredential: callee(2, "secret"),
      usernamepasswordcredential: callee(2),
      createcredential: callee(2),
      // Python keyring, urllib and Django
      addpassword: callee(-1, "password", 4),
      setpassword: callee(-1, "password", 3),
      authenticate: callee(1),
      // Firebase
      signinwithemailandpassword: callee(-1, "password", 2),
      createuserwithemailandpassword: callee(-1, "password", 2),
      // .NET: System.Net.Http.Headers, SSH.NET
      passwordauthenticationmethod: callee(1),
      passwordconnectioninfo: callee(-1, "password", 3),
      authenticationheadervalue: callee(1, "token", 2, "header"),
      // Mail, FTP, IMAP, XMPP and SSH clients of most languages; PHP's functions take the connection first
      login: callee(1),
      ftplogin: callee(2),
      ftp: callee(2),
      imapopen: callee(2),
      ssh2authpassword: callee(2),
      // LDAP: PHP, python-ldap, ldapjs, go-ldap
      bind: callee(1),
      ldapbind: callee(2),
      simplebinds: callee(1),
      simplebind: callee(1),
      // MQTT: Paho, mosquitto
      usernamepwset: callee(1),
      mosquittousernamepwset: callee(2),
      // SQL: JDBC and PHP
      "drivermanager.getconnection": callee(2),
      "database.forurl": callee(2),
      mysqlconnect: callee(2),
      mysqliconnect: callee(2),
      mysqlirealconnect: callee(3),
      mysqlrealconnect: callee(3),
      mysqli: callee(2),
      pdo: callee(2),
      odbcconnect: callee(2),
      ociconnect: callee(1),
      // Arduino and ESP
      "wifi.begin": callee(1),
      "wifi.softap": callee(1),
      // JSON web tokens: JavaScript, PyJWT, Ruby, PHP, jjwt, java-jwt, golang-jwt
      signedstring: callee(0, "secret"),
      "jwt.sign": callee(1, "secret"),
      "jwt.verify": callee(1, "secret"),
      "jwt.encode": callee(1, "secret"),
      "jwt.decode": callee(1, "secret"),
      signwith: callee(1, "secret"),
      hmac256: callee(0, "secret"),
      hmac384: callee(0, "secret"),
      hmac512: callee(0, "secret"),
      // Keyed hashes: Node, PHP, Python and Ruby, Go, .NET, CryptoJS
      createhmac: callee(1, "secret"),
      hashhmac: callee(2, "secret"),
      "hmac.hexdigest": callee(1, "secret", 3),
      "hmac.digest": callee(1, "secret", 3),
      // Ciphers: cryptography, PyCryptodome, Node, PHP, CryptoJS, Go
      fernet: callee(0, "key"),
      "aes.new": callee(0, "key"),
      "aes.encrypt": callee(1, "key"),
      "aes.decrypt": callee(1, "key"),
      "aes.newcipher": callee(0, "key"),
      createcipheriv: callee(1, "key"),
      createdecipheriv: callee(1, "key"),
      opensslencrypt: callee(2, "key"),
      openssldecrypt: callee(2, "key"),
      // Express, Cryptr
      cryptr: callee(0, "secret"),
      cookieparser: callee(0, "secret")
    }, plainName = (name2) => name2.toLowerCase().replaceAll("_", ""), knownCallee = (plain3) => Object.hasOwn(KNOWN, plain3) ? KNOWN[plain3] : null, KNOWN_CALLEES = Object.keys(KNOWN);
});


// src/scan/entropy/readers/connects.ts
var CONNECTS, connects, isUser, init_connects = __esm(() => {
var LOGS_IN, ADDRESS2, LOCAL, WHERE, PORT, USER, USER_FIRST, MQTT;
connects = function(name2, list2, owner) {
  let [first, second, third] = list2;
  if (first === void 0 || second === void 0 || third === void 0) return null;
  if (USER_FIRST.test(owner)) return callee(1);
  if (list2.length === 3 && MQTT.test(owner) && isUser(second) && !PORT.test(second.text)) return callee(2);
  if (!ADDRESS2.test(first.text) && !WHERE.test(first.text)) return null;
  let index = PORT.test(second.text) ? 3 : 2;
  if (!(LOGS_IN.test(name2) || LOGS_IN.test(owner)) && (LOCAL.test(first.text) || index === 2 && !/connect$/i.test(name2))) return null;
  let user = list2[index - 1];
  return user !== void 0 && isUser(user) ? callee(index) : null;
};
isUser = function({ literal: literal2, text }) {
  return literal2 === null ? USER.test(text) : text.length <= 80 && /^\S{1,80}$/.test(text);
};
init_known_callees();
CONNECTS = /(?:connect|client)$/i, LOGS_IN = /sql|db|ftp|ssh|mqtt|mail|imap|smtp|ldap|telnet|winrm|oracle|odbc/i, ADDRESS2 = /^["'`](?:(?!amqps?:|rediss?:|mongodb|https?:|wss?:|nats:)[a-z][a-z+\d:.]{1,40}:\/\/|(?:jdbc|dbi|mysql|pgsql|sqlsrv|odbc|dblib|oci):|(?:[\w-]{1,40}\.){1,5}[a-z\d-]{1,20}(?::\d{1,5})?["'`]|localhost)/i, LOCAL = /^["'`](?:[a-z+\d:.]{2,40}:\/\/)?(?:localhost|127\.)/i, WHERE = /(?:host(?:name)?|ip|url|uri|dsn|server|broker|addr(?:ess)?|endpoint)(?:\.toString\(\))?$/i, PORT = /^(?:\d{2,5}|[\w.$>-]{0,40}port)$/i, USER = /(?:user(?:name)?|login|account|uid|client_?id)$/i, USER_FIRST = /^(?:cx_?oracle|oracledb)$/i, MQTT = /mqtt|pubsub|^client$/i;
});


// src/scan/entropy/readers/callees.ts
var calleeOf = (...a) => (init_callees(), calleeOf(...a)), roleOfCallee = (...a) => (init_callees(), roleOfCallee(...a)), secretOf = (...a) => (init_callees(), secretOf(...a)), init_callees = __esm(() => {
var LOGIN2, MAKING, HMAC;
calleeOf = function(name2, count2) {
  let plain3 = plainName(name2), known5 = knownCallee(plain3);
  return known5 !== null ? count2 >= known5.least ? known5 : null : plain3 === "credentials" && count2 === 4 ? callee(3) : count2 < 2 || count2 > 3 || !LOGIN2.test(plain3) ? null : callee(1);
};
roleOfCallee = function(name2) {
  return knownCallee(plainName(name2))?.role ?? null;
};
secretOf = function(name2, method, owner, list2) {
  let plain3 = plainName(name2), known5 = (method === "" ? null : knownCallee(`${plain3}.${plainName(method)}`)) ?? (MAKING.test(method) ? knownCallee(plain3) : null);
  return known5 !== null ? list2.length >= known5.least ? known5 : null : plain3 === "hmac" && /^new$/i.test(method) ? keyOfHmac(list2) : HMAC.test(plain3) && method === "" ? callee(list2.length < 2 ? 0 : 1, "secret") : MAKING.test(method) && CONNECTS.test(name2) ? connects(name2, list2, owner) : null;
};
function keyOfHmac(list2) {
  let isHash = /\.New\w{0,9}$/.test(list2[0]?.text ?? "");
  return callee(isHash ? 1 : 0, "secret");
}
init_connects();
init_known_callees();
LOGIN2 = /(?:auth|credentials?|creds)$/;
MAKING = /^(?:new|from|create)?$/i;
HMAC = /^hmac(?:sha\d{1,3}|md5)$/;
});


// src/scan/entropy/readers/call.ts
var call, knownCall, argument, init_call = __esm(() => {
var OPEN, CALLEE, OWNER;
argument = function(site, { index, place, role }, list2) {
  let literal2 = list2.at(index)?.literal;
  return literal2 == null ? null : placedLiteral({ ...site, role }, place, literal2);
};
function gives({ role, name: name2, before }) {
  return role !== "password" && role !== "loose" || /^(?:set|with|add)|^password$/i.test(name2) || /[.>]$/.test(before);
}
function bareCall({ name: name2, after, kind }) {
  return kind === "code" && /^[ ](?=["'])/.test(after) && /(?:basic_auth|authenticate|authorize)$/.test(name2) ? 1 : 0;
}
init_taken();
OPEN = /^\]?(?:(?:\.|::)(?:new|from|create))?\(\s{0,80}/, call = (site) => {
      let open = site.after.startsWith(" ") ? bareCall(site) : OPEN.exec(site.after)?.[0].length ?? 0;
      if (open === 0) return null;
      let { list: list2, isWhole: isWhole4 } = argumentsAt(site, open), callee2 = isWhole4 ? calleeOf(site.name, list2.length) : null;
      return callee2 !== null && (list2.length > 1 || callee2.index === 0) ? argument(site, callee2, list2) : gives(site) ? taken(site, "argument", open, null) : null;
    };
CALLEE = /^(?:(?:\.|::)([A-Za-z_]\w{1,24}))?(?:\[\w{1,20}\]|(?:::)?<[\w, ]{1,30}>)?(?:\(\s{0,80}| (?=\w[^,()\n]{0,60}, ["']))/, OWNER = /([A-Za-z_]\w{0,30})(?:\.|::|->)$/, knownCall = (site) => {
      let open = CALLEE.exec(site.after);
      if (open === null) return null;
      let { list: list2 } = argumentsAt(site, open[0].length), callee2 = secretOf(site.name, open[1] ?? "", OWNER.exec(site.before)?.[1] ?? "", list2);
      return callee2 === null ? null : argument(site, callee2, list2);
    };
});


// src/scan/entropy/readers/compared.ts
var compared, isArgument, reversed, init_compared = __esm(() => {
var METHOD, FUNCTION, METHODS2, FUNCTIONS, SECOND, EXPECTS, BETWEEN2, COMPARES, KEYED, WORD2, BLANK2, OPENING2, COMMA5, EQUALS4;
function lastSign(before) {
  let at2 = before.length - 1;
  if (before[at2] === '"' || before[at2] === "'") return KEYED.test(before.slice(-24)) ? "key" : null;
  for (; at2 > 0 && (isNameByte(before.charCodeAt(at2)) || "$@&:.>".includes(before[at2])); ) at2--;
  before.charCodeAt(at2) === BLANK2 && at2--;
  let code = before.charCodeAt(at2);
  return code === COMMA5 ? "comma" : code === OPENING2 ? "opening" : code === EQUALS4 || WORD2.has(before.slice(Math.max(0, at2 - 2), at2 + 1).toLowerCase()) ? "equals" : null;
}
function literalBefore(site, end, needs) {
  let quote = site.before[end - 1];
  if (quote !== '"' && quote !== "'" || EXPECTS.test(site.before)) return null;
  let open = site.before.lastIndexOf(quote, end - 2);
  if (open === -1 || end - 1 - open < 2 || needs !== "" && !COMPARES.test(site.before.slice(0, open))) return null;
  let offset = site.base - site.name.length - site.before.length, { name: name2, role } = site;
  return { name: name2, role, place: "compared", quoted: !0, start: offset + open + 1, end: offset + end - 1 };
}
init_parts();
init_name_bytes();
init_taken();
METHOD = /^(?:\(\))?(?:\.(?:equals\w{0,20}|Equals|eql\?|eq|is_?equal\w{0,12}|contentEquals|compareTo\w{0,20})\(|\s(?:isEqualToString|isEqual):)\s{0,9}(?=[@bB]?["'])/i, FUNCTION = /(?:cmp|equals?|compare\w{0,12}|cpy|strlcat|Equal)\w{0,12}\(\s{0,9}(?:\[\]byte\(|[&*$@:])?[\w.>-]{0,40}$/i, METHODS2 = ["eq", "compareto"], FUNCTIONS = ["cmp", "equal", "compare", "cpy", "strlcat"], SECOND = /^\)?,\s{0,9}(?=(?:[@bBuL]|\[\]byte\()?["'])/, EXPECTS = /(?:assert|expect|should)\w{0,20}[.(]/i, compared = (site) => {
      let first = site.after[0];
      if (first === "," || first === ")") {
        let comma = SECOND.exec(site.after);
        return comma === null || !isArgument(site.before) || EXPECTS.test(site.before) ? null : taken(site, "compared", comma[0].length, null);
      }
      let second = site.after[1];
      if (first !== "." && !(first === " " && second === "i") && !(first === "(" && second === ")")) return null;
      let method = holdsAny(site.after.slice(0, 30).toLowerCase(), METHODS2) ? METHOD.exec(site.after) : null;
      return method === null ? null : taken(site, "compared", method[0].length, null);
    }, isArgument = (before) => holdsAny(before.toLowerCase(), FUNCTIONS) && FUNCTION.test(before), BETWEEN2 = {
      equals: {
        parts: [""],
        sign: /\s{0,9}(?:[=!]==?|-[ci]?(?:eq|ne)|\beq|\bne|(?<![=!<>:+])=)\s{0,9}[$@&:]?(?:[\w$]{1,30}(?:\.|->|::)){0,3}$/,
        needs: ""
      },
      opening: {
        parts: METHODS2,
        sign: /\.(?:equals\w{0,20}|eql\?|eq|isEqual\w{0,12}|contentEquals|compareTo\w{0,20})\((?:[\w$]{1,30}(?:\.|->)){0,3}$/i,
        needs: ""
      },
      comma: { parts: ["cmp", "equal", "compare"], sign: /(?:\.\w{1,12}\(\))?,\s{0,9}[$@&*]?(?:[\w$]{1,30}(?:\.|->)){0,3}$/, needs: "(" },
      key: { parts: [""], sign: /,?\s{0,4}for(?:Key|HTTPHeaderField|Header)\w{0,6}:\s{0,2}@?["']$/, needs: "" }
    }, COMPARES = /(?:cmp|equals?|compare\w{0,12})\w{0,12}\(\s{0,9}[bu@L]?$/i, reversed = (site) => {
      let last4 = lastSign(site.before);
      if (last4 === null) return null;
      let { parts, sign, needs } = BETWEEN2[last4], found = holdsAny(site.before.toLowerCase(), parts) ? sign.exec(site.before) : null;
      return found === null ? null : literalBefore(site, found.index, needs);
    }, KEYED = /for\w{3,16}:\s{0,2}@?["']$/, WORD2 = new Set([" eq", " ne", "-eq", "-ne"]), [BLANK2, OPENING2, COMMA5, EQUALS4] = [32, 40, 44, 61];
});


// src/scan/entropy/readers/fallback.ts
var fallback, placeDefault, initialiser, init_fallback = __esm(() => {
var PATH, OTHERWISE, NO_PATH, SIGNS, LOOKUP, LOOKING, BLOCK, PLACE, DELEGATE;
function mayElse(text) {
  let end = text.search(NO_PATH), head2 = end === -1 ? text : text.slice(0, end);
  return holdsAny(head2, SIGNS);
}
fallback = function(site, at2) {
  let text = site.after.slice(at2, at2 + 260);
  if (!text.includes('"') && !text.includes("'") && !text.includes("`")) return null;
  let found = (LOOKING.test(text) ? LOOKUP.exec(text) : null) ?? (mayElse(text) ? OTHERWISE.exec(text) : null);
  if (found !== null) return taken(site, "assigned", at2 + found[0].length, null);
  let block = BLOCK.exec(text);
  return block === null ? null : taken(site, "assigned", at2 + block[0].length, null);
};
placeDefault = function(site) {
  if (!site.after.startsWith(":") || !/\$\{[\w.-]{0,80}$/.test(site.before)) return null;
  let found = PLACE.exec(site.after);
  if (found === null) return null;
  let end = site.after.indexOf("}"), { name: name2, role, base } = site;
  return { name: name2, role, place: "assigned", quoted: !1, start: base + found[0].length, end: base + end };
};
initialiser = function(site) {
  let found = DELEGATE.exec(site.after);
  if (found === null || site.kind !== "code") return null;
  let value2 = taken(site, "assigned", found[0].length, null);
  return value2 !== null && /^["')]{1,3}\s{0,20}\}/.test(site.after.slice(value2.end - site.base, value2.end - site.base + 24)) ? value2 : null;
};
init_parts();
init_taken();
PATH = "[$@A-Za-z_][\\w$.:>-]{0,80}(?:\\(\\)\\.\\w{1,30})?[!]?", OTHERWISE = new RegExp(
      `^${PATH}(?:[([{]["']?[\\w. -]{0,60}["']?[)\\]}]){0,2}(?:\\.get\\(["'][\\w.-]{0,60}["']\\))?(?:\\s{1,4}(?:\\|\\||\\?\\?|\\?:|\\?|or|//)\\s{1,40}|\\.(?:unwrap_or|getOrElse|orElse|or)(?:_else)?\\((?:\\|_?\\|\\s?)?\\s{0,20})(?=[\\w@$]{0,2}["'\`])`
    ), NO_PATH = /[;=,+*&<\\^~#]/, SIGNS = ["|", "?", " or", "	or", `
or`, "\ror", ".or", "_or", "OrElse", "//"];
LOOKUP = new RegExp(`^${PATH}\\(\\s{0,20}["'][\\w.-]{1,60}["'](?:,\\s{0,20}(?:\\w{1,12}\\s?[=:]\\s?)?|\\)\\s?\\{\\s?)(?=["'\`])`), LOOKING = /^[^(]{0,80}(?:env|fetch|get|default|conf|setting|prop|param|option)[^(]{0,20}\(/i, BLOCK = /^(?:[A-Z]\w{0,20}\??\s)?\{\s{0,40}(?:return )?(?=["'])/;
PLACE = /^:[-=]?(?=[^\s"'`{}$?+=-][^\s"'`{}$]{0,200}\})/;
DELEGATE = /^(?:\s{1,4}by lazy\s?)?\s?\{\s{0,20}(?=(?:[LuUR]|u8)?["'])/;
});


// src/scan/entropy/readers/site.ts
var endsKey, closesString, isQuoted, init_site = __esm(() => {
var DOUBLE4, SINGLE4, BACKTICK2;
closesString = function(site, at2) {
  let quote = site.after[at2];
  return quote === void 0 || site.after[0] === quote || !"\"'`".includes(quote) ? !1 : openQuote(site.before + site.after.slice(0, at2)) === quote;
};
isQuoted = function(site) {
  let code = site.after.charCodeAt(0);
  return code === DOUBLE4 || code === SINGLE4 || code === BACKTICK2;
};
[DOUBLE4, SINGLE4, BACKTICK2] = [34, 39, 96];
endsKey = (before) => before.endsWith(" ") && /["'][^"'\n]{1,60} $/.test(before);
});


// src/scan/entropy/readers/direct.ts
var direct, MARGIN, init_direct = __esm(() => {
var NAMED3, TYPE, OPERATOR, COMPARING, isWordOfKey, isBadge, HEADING, COMMENT, LAST, TYPE_NAME, PARAMETER;
function valueAt(site, sign, operator, place) {
  let at2 = operator.length, bare2 = bareKind(site, sign, operator), bracket = site.after[at2];
  if (bracket === "(" || bracket === "[" || bracket === "{") {
    let inside2 = bracketed(site, at2);
    if (inside2 !== void 0) return inside2;
  }
  return bracket === "`" && site.kind === "data" ? null : taken(site, place, at2, bare2) ?? (site.kind === "code" && place === "assigned" ? fallback(site, at2) : null);
}
function bracketed(site, at2) {
  let pair2 = secondOfPair(site, at2);
  if (pair2 !== null) return pair2;
  let open = /^[[{(]\s{0,40}(?:return )?(?=["'])/.exec(site.after.slice(at2, at2 + 60))?.[0];
  if (open !== void 0)
    return /s["'`\\\]]*$/i.test(site.name) ? isWordOfKey(site) ? null : taken(site, "argument", at2 + open.length, null) : open.startsWith("{") ? inBlock(site, at2 + open.length) : open.startsWith("(") ? void 0 : null;
}
function inBlock(site, at2) {
  let found = taken(site, "assigned", at2, null);
  return found !== null && /^["'`]\s{0,40}\}/.test(site.after.slice(found.end - site.base, found.end - site.base + 43)) ? found : null;
}
function isNoSign(site, sign, operator) {
  let first = operator[0];
  return sign === ":" && HEADING.test(site.after) && /<!--\s{0,9}$/.test(site.before) || first === "}" && !/[\w>]\{$/.test(site.before) && !COMPARING.test(sign) && sign !== "=" || sign === ":" && site.after[operator.length] === ":" || sign === "to" && first !== '"' && first !== "'" || sign === "or" && !/^[^ ]{0,3}[\])]/.test(operator) && (first !== " " || !/=\s{0,4}[\w.]{0,40}$/.test(site.before)) || site.role === "loose" && operator.includes(`
`) ? !0 : (sign === "->" || sign === "=>" || sign === ":") && /\bcase\s{1,3}["']?$/.test(site.before);
}
function isSetting(site, sign, operator) {
  if (site.role === "loose" || !MARGIN.test(site.before) || (sign === "=" ? !COMMENT.test(site.before) : sign !== ":" || !/[ \t]$/.test(operator))) return !1;
  let value2 = site.after.slice(operator.length, operator.length + 212);
  return LAST.test(value2) && (COMMENT.test(site.before) || !TYPE_NAME.test(value2));
}
function bareKind(site, sign, operator) {
  if (/^["'`\\&]/.test(site.after) && site.kind === "code" || sign.length > 1 && sign !== ":-" && sign !== ":=") return null;
  if (site.kind === "data") return PARAMETER.test(site.before) ? "prose" : "data";
  let tight = sign === "=" && !/[ \t]/.test(operator);
  return site.kind === "prose" ? tight || openQuote(site.before) !== "" || /^[\s#>*-]*(?:[\w.$][\w.$-]*)?$/.test(site.before) ? "prose" : null : tight && (openQuote(site.before) !== "" || PARAMETER.test(site.before)) || sign === ":-" || isSetting(site, sign, operator) ? "code" : null;
}
init_taken();
init_fallback();
init_site();
NAMED3 = "[A-Za-z][\\w.:]{0,30}(?:[<\\[(][\\w.&'<> ,|]{0,30}[>\\])])?[\\[\\]?!]{0,3}(?: \\| [\\w\\[\\]]{1,20}){0,3}", TYPE = `(?:&(?:'\\w{1,10} )?(?:mut )?)?(?:\\[[\\w; ]{1,12}\\]|${NAMED3})(?: get\\(\\))?`, OPERATOR = new RegExp(
      `^(?:[\\]}]?(?:\\\\{0,3}["'\`]|&quot;)[\\])}]?|[\\]}])?(?:\\s{0,9}[?!]?:\\s{0,4}${TYPE}(?=\\s{0,9}=(?![=>])(?:[ \\t]{0,60}[^\\s=#]|[ \\t]{0,9}\\\\?\\r?\\n[ \\t]{1,120}["'\`(]))|\\s{1,4}(?:string|\\[\\]byte|As String)(?=\\s{0,9}=)|\\[\\w{0,20}\\](?=\\s{0,9}=)|\\s{1,4}\\{\\s{0,4}get;[^{}\\n]{0,40}\\}(?=\\s{0,4}=))?(?:[ \\t]{0,60}(=>|->|:{1,3}=|[.+]=|[=!]==?|~=|\\?\\?=?|\\|\\|=?|\\?[=:]|:-|<-|[=:])[ \\t]{0,60}|[ \\t]{1,60}(-[ci]?(?:eq|ne)|eq|ne|is|to|or|\\\\\\\\)[ \\t]{1,9}(?=[\\w@$]{0,3}["'\`]))(?:\\\\?\\r?\\n[ \\t]{0,120}(?=[\\w@$]{0,2}["'\`(]))?`
    ), COMPARING = /^(?:[=!]==?|~=|-[ci]?(?:eq|ne)|eq|ne|is)$/, direct = (site) => {
      let operator = OPERATOR.exec(site.after);
      if (operator === null) return null;
      let sign = operator[1] ?? operator[2];
      if (isBadge(site.before) || isNoSign(site, sign, operator[0]) || closesString(site, operator[0].length)) return null;
      let place = sign.length > 1 && COMPARING.test(sign) ? "compared" : "assigned";
      return valueAt(site, sign, operator[0], place);
    };
isWordOfKey = ({ before, after }) => endsKey(before) && /^["']/.test(after);
isBadge = (before) => before.endsWith("?") && /(?:badge\S{0,40}|\.svg)\?$/.test(before), HEADING = /^:\s[^\d\n<>]{1,60}-->/;
MARGIN = /^\s{0,40}(?:(?:\/\/+|#+|--+|\*|;+)[ \t]{0,20})?(- )?[\w.-]{0,60}$/, COMMENT = /^\s{0,40}(?:\/\/|#|--|\*|;)/, LAST = /^[^\s"'`,;()[\]{}<>]{1,200}[ \t]{0,9}(?:\r?\n|$)/, TYPE_NAME = /^[A-Z]{1,8}[a-z]{1,20}[A-Z][A-Za-z]{1,30}\s/;
PARAMETER = /\w[?&]$/;
});


// src/scan/entropy/readers/option.ts
var directive, flag, sshpass, declaration, setOption, init_option = __esm(() => {
var COMMAND2, LONGEST_COMMAND, isCommand, ENDS2, SETS;
function announces(before) {
  return before.endsWith("-") ? /(?:^|[\s"'`])--?[\w-]{0,30}$/.test(before) : isCommand(before) || before.includes("login ") && /\blogin \S{1,60} $/.test(before);
}
init_taken();
init_site();
directive = (site) => {
      if (site.kind !== "data" || site.role === "loose" || !/^[ \t]{0,40}$/.test(site.before)) return null;
      let gap = /^[ \t]{1,40}(?=\S{1,300}[ \t]{0,9}(?:[\r\n]|$))/.exec(site.after);
      return gap === null ? null : taken(site, "assigned", gap[0].length, "data");
    }, flag = (site) => {
      let gap = /^[ \t]{1,4}(?=[^\s=:-])/.exec(site.after);
      if (gap === null || closesString(site, gap[0].length)) return null;
      let bearer = /^bearer$/i.test(site.name);
      return !bearer && !announces(site.before) ? null : taken(site, bearer ? "header" : "option", gap[0].length, site.kind === "data" ? "code" : site.kind);
    };
COMMAND2 = /^\s{0,9}(?:ENV|ARG|setenv|\\?set(?: -\w{1,4}){0,2})\s{1,4}$/i, LONGEST_COMMAND = 29, isCommand = (before) => before.length <= LONGEST_COMMAND && "eas\\".includes(before.trimStart().charAt(0).toLowerCase()) && COMMAND2.test(before), sshpass = (site) => {
      let gap = site.name === "sshpass" ? /^\s{1,4}-p\s{0,4}/.exec(site.after) : null;
      return gap === null ? null : taken(site, "option", gap[0].length, "code");
    }, ENDS2 = /^["']{1,3}[ \t]{0,9}(?:[,;#)}\r\n]|do\b|$)/, declaration = (site) => {
      let gap = /^[ \t]{1,60}(?=\(?\s?[@L]?["'])/.exec(site.after);
      if (gap === null || site.kind !== "code") return null;
      if (/^\s{0,40}#\s{0,9}define\s{1,9}$/.test(site.before)) return taken(site, "assigned", gap[0].length, null);
      let found = site.role !== "loose" && /^\s{0,80}@?$/.test(site.before) && gap[0].length < 9 ? taken(site, "assigned", gap[0].length, null) : null;
      return found !== null && ENDS2.test(site.after.slice(found.end - site.base, found.end - site.base + 14)) ? found : null;
    }, SETS = /setopt\w{0,6}\(\s{0,9}(?:[$\w>.&:-]{1,40},\s{0,40})?(?:\w{1,20}(?:\.|::))?$/i, setOption = (site) => {
      let comma = site.before.toLowerCase().includes("setopt") && SETS.test(site.before) ? /^,\s{0,40}/.exec(site.after) : null;
      return comma === null ? null : taken(site, "argument", comma[0].length, null);
    };
});


// src/scan/entropy/readers/pair.ts
var pair, isDeclared, declared, init_pair = __esm(() => {
var COMMA6, OPENING3, ENCLOSED, SYMBOL, HASHING, DIGEST, DEFAULT, DECLARES, DECLARING;
function enclosed2(site, found) {
  if (found === null) return null;
  let [start, end] = [found.start - site.base, found.end - site.base];
  return !/^["'`)]{1,3}\s{0,20}[}\]]/.test(site.after.slice(end, end + 24)) || DIGEST.test(site.after.slice(start, end)) ? null : found;
}
function unquoted2(site, found) {
  if (found === null || found.value !== void 0) return found;
  let text = site.after.slice(found.start - site.base, found.end - site.base), inner = /^(\\?["'])[^"']{1,300}\1$/.exec(text)?.[1]?.length;
  return inner === void 0 ? found : { ...found, start: found.start + inner, end: found.end - inner };
}
init_parts();
init_taken();
init_site();
COMMA6 = /^(?:["'`]|&quot;)?(?:\.(?:to_string|into|to_owned)\(\))?,\s{0,40}(?:(?:default|unset|defaultValue)\s?=\s?)?/, OPENING3 = [
      /(?:\(\s{0,40}@?["'`](?:[\w-]{1,30}[./:]){0,4}|["'`]--?)$/,
      /\b(?:\w{0,20}[Mm]ap(?:\.of|Of)?|dict)\([^()\n]{0,150},\s{0,4}["']$/,
      /(?:Var|VarP)\(&?[\w.]{1,40},\s?["'`]$|\.set\(["'][\w.-]{1,40}["'],\s?["']$/,
      /\b(?:buildConfigField|resValue)[( ]\s?["'][\w.]{1,20}["'],\s?["']$/
    ], ENCLOSED = /(?:\{|\[\s{0,40}\[)\s{0,9}@?["']$/, SYMBOL = /(?:\bset |\{)\s?:$/, HASHING = /(?:hash|encode|crypt|compare|check|verify|match|equals?)\w{0,20}\(\s{0,4}["'`]$/i, pair = (site) => {
      let comma = site.after.slice(0, 20).includes(",") ? COMMA6.exec(site.after) : null;
      return comma === null ? null : isQuoted(site) ? HASHING.test(site.before) ? null : OPENING3.some((opening2) => opening2.test(site.before)) ? unquoted2(site, taken(site, "argument", comma[0].length, null)) : ENCLOSED.test(site.before) ? enclosed2(site, taken(site, "argument", comma[0].length, null)) : null : SYMBOL.test(site.before) ? taken(site, "argument", comma[0].length, null) : null;
    }, DIGEST = /^[0-9a-f]{32,128}$/i;
DEFAULT = /\bdefault(?:_value|Value)?\s{0,2}[=:]\s{0,2}(?=["'])/, DECLARES = /(?:option|argument|flag)\w{0,12}\s?\(\s{0,40}(?:["'][-\w]{1,20}["'],\s?)?["'](?:--?)?$|\bname\s?=\s?["'][\w.-]{0,60}$/i, DECLARING = ["option", "argument", "flag", "name"], isDeclared = (before) => holdsAny(before.toLowerCase(), DECLARING) && DECLARES.test(before), declared = (site) => {
      let rest = site.after.slice(0, 300);
      if (!isQuoted(site) || !rest.includes("default") || !isDeclared(site.before)) return null;
      let found = DEFAULT.exec(rest);
      return found === null || /;|(?:option|argument|flag)\w{0,12}\s?\(/i.test(rest.slice(0, found.index)) ? null : taken(site, "argument", found.index + found[0].length, null);
    };
});


// src/scan/entropy/readers/sql.ts
var sql, given, word, init_sql = __esm(() => {
var GAP6, TYPE2, TYPED, STORED, TYPES, mayBeTyped, isPlugin, isClause;
given = function(site) {
  let typed = mayBeTyped(site.after) ? TYPED.exec(site.after) : null;
  if (typed !== null) return taken(site, "assigned", typed[0].length, null);
  let by = isPlugin(site) ? /^\s{1,4}BY\s{1,4}(?=')/i.exec(site.after) : null;
  if (by !== null) return taken(site, "argument", by[0].length, null);
  let name2 = site.name.toLowerCase(), isIdentified2 = name2 === "identified by", gap = GAP6.exec(site.after);
  return gap === null ? isIdentified2 && site.kind === "code" ? word(site) : null : closesString(site, gap[0].length) || !(isIdentified2 || name2 === "password" || isClause(site)) ? null : taken(site, "argument", gap[0].length, null);
};
word = function(site) {
  let gap = /^ {1,4}(?=[A-Za-z][\w#$!]{4,30}\s{0,4};)/.exec(site.after);
  return gap === null ? null : taken(site, "argument", gap[0].length, "data");
};
init_taken();
init_site();
GAP6 = /^\s{1,4}(?=\\?["']|[EeNn]'|\$[a-z_]{0,20}\$)/, TYPE2 = "(?:N?VARCHAR2?|N?CHAR|TEXT|STRING)\\s?(?:\\(\\s?\\w{1,5}\\s?\\))?(?:\\s{1,4}(?:NOT\\s{1,4})?NULL)?", TYPED = new RegExp(`^\\s{1,8}${TYPE2}\\s{0,4}(?:\\bDEFAULT\\b|:=|=)\\s{0,4}(?=[NnEe]?')`, "i"), STORED = /^(?:\*[0-9A-F]{40}$|md5[0-9a-f]{32}$|SCRAM-SHA-|0x0[12]00[0-9A-F]{8})/, sql = (site) => {
      let found = given(site);
      return found === null || STORED.test(site.after.slice(found.start - site.base, found.end - site.base)) ? null : found;
    };
TYPES = new Set(["nv", "va", "nc", "ch", "te", "st"]), mayBeTyped = (after) => TYPES.has(after.slice(0, 10).trimStart().slice(0, 2).toLowerCase()) && after.slice(0, 100).includes("'"), isPlugin = ({ before }) => before.toLowerCase().includes("identified") && /\bIDENTIFIED\s{1,4}WITH\s{1,4}["'`]?$/i.test(before), isClause = ({ name: name2, before }) => name2 === "SECRET" && /[,(]\s{0,20}$/.test(before);
});


// src/value/members.ts
var isOfMany, isPlural, roleOfMember, init_members = __esm(() => {
var PLURALS, OF_MANY, USERS, OPEN2, LONGEST_NAME;
roleOfMember = function(owner, name2, value2) {
  if (!isPlural(owner) || name2.length > LONGEST_NAME || !/\d/.test(value2) || /\s/.test(value2.trim())) return null;
  let parts = splitName(owner), last4 = parts.pop() ?? "";
  if (USERS.has(last4)) return parts.includes("auth") && roleOf(`${name2}_password`) !== null ? "password" : null;
  let one = PLURALS.get(last4);
  if (one === void 0 || parts.some((part) => OPEN2.has(part))) return null;
  let role = roleOf([...parts, one].join("_"));
  return role === null || role === "loose" || roleOf(`${name2}_token`) === null ? null : role;
};
init_memo();
init_names();
PLURALS = new Map([
      ["passwords", "password"],
      ["passwds", "password"],
      ["pwds", "password"],
      ["passphrases", "password"],
      ["secrets", "secret"],
      ["tokens", "token"],
      ["keys", "key"]
    ]), OF_MANY = [...PLURALS.keys()], isOfMany = memo((name2) => {
      let lower2 = isPlural(name2) ? name2.toLowerCase() : "";
      return OF_MANY.some((plural) => lower2.endsWith(plural));
    }), USERS = new Set(["users", "accounts", "logins"]), OPEN2 = new Set(["host", "known", "foreign", "design"]), LONGEST_NAME = 64, isPlural = (name2) => name2.endsWith("s") || name2.endsWith("S");
});


// src/scan/entropy/assignment.ts
var assignmentAt = (...a) => (init_assignment(), assignmentAt(...a)), assignmentsAt = (...a) => (init_assignment(), assignmentsAt(...a)), callAt = (...a) => (init_assignment(), callAt(...a)), init_assignment = __esm(() => {


// src/scan/entropy/markup.ts
var markup, listed, init_markup = __esm(() => {
var ELEMENT, BLANK, DOUBLE3, SINGLE3, COLON2, EQUALS3, NO_BREAK, MAX_GAP;
function endsInSign(before) {
  let least = Math.max(0, before.length - 1 - MAX_GAP);
  for (let at2 = before.length - 1; at2 >= least; at2--) {
    let code = before.charCodeAt(at2);
    if (code === COLON2 || code === EQUALS3) return !0;
    if (code !== DOUBLE3 && code !== SINGLE3 && code > BLANK && code !== NO_BREAK) return !1;
  }
  return !1;
}
init_taken();
ELEMENT = /^((?:\s[^<>\n]{0,200})?>\s{0,80})([^\s<>](?:[^<>\n]{0,298}[^\s<>])?)\s{0,80}<\//, markup = (site) => {
      if (site.before.includes("<") && /<(?:\w{1,20}:)?[\w.-]{0,40}$/.test(site.before)) {
        let element = ELEMENT.exec(site.after);
        if (element === null) return null;
        let [, open, value3] = element;
        return { ...head(site), place: "assigned", start: site.base + open.length, end: site.base + open.length + value3.length, quoted: !0 };
      }
      if (!endsInSign(site.before) || !/\b(?:name|key|id)["']?\s{0,4}[:=]\s{0,4}["']?$/i.test(site.before)) return null;
      let value2 = /^["']?,?\s{0,80}["']?(?:value|val|content)["']?\s{0,10}[:=]\s{0,10}/i.exec(site.after);
      return value2 === null ? null : taken(site, "assigned", value2[0].length, site.kind === "data" ? "data" : null);
    }, [BLANK, DOUBLE3, SINGLE3, COLON2, EQUALS3, NO_BREAK] = [32, 34, 39, 58, 61, 160], MAX_GAP = 5;
listed = (site) => {
      let dash = site.kind === "code" ? null : /^["']?:[ \t]{0,4}\r?\n[ \t]{0,40}- /.exec(site.after);
      return dash === null ? null : taken(site, "header", dash[0].length, "data");
    };
});



// src/scan/entropy/readers/char-array.ts
var charArray, secureString2, init_char_array = __esm(() => {
var ARGUMENT, NO_SECRET, PLAIN;
init_taken();
ARGUMENT = /(\w{0,40})\((?:(?:[^()\n]|\([^()\n]{0,40}\)){0,160},)?\s{0,60}("(?:[^"\\\n]|\\[^\n]){4,120}")\.$/, NO_SECRET = /^(?:\w{0,20}(?:append|print|write|valueof|aslist|string|fill|sort|equals|copy\w{0,9}|draw|put|random|generate)\w{0,20})$/i, charArray = (site) => {
      if (site.name !== "toCharArray" || site.kind !== "code" || !/^\(\)\s{0,60}[,)]/.test(site.after)) return null;
      let found = ARGUMENT.exec(site.before);
      if (found === null || NO_SECRET.test(found[1])) return null;
      let end = site.base - site.name.length - 2, start = end - found[2].length + 2;
      return { name: site.name, role: "password", place: "argument", quoted: !0, start, end };
    }, PLAIN = /^ {1,4}(?:-(?:String|AsPlainText|Force) {1,4}){0,3}(?=["'])/i, secureString2 = (site) => {
      if (!/^ConvertTo-SecureString$/i.test(site.name)) return null;
      let gap = PLAIN.exec(site.after), literal2 = gap === null ? null : readLiteral(site.after, gap[0].length, null, site);
      return gap === null || literal2 === null || !/-AsPlainText/i.test(gap[0] + /^[^\n]{0,80}/.exec(site.after.slice(literal2.after))?.[0]) ? null : placed({ ...site, role: "password" }, "argument", literal2);
    };
});



// src/scan/entropy/readers/header-line.ts
var headerLine, init_header_line = __esm(() => {
var BEGINS, GAP5, ENDS;
init_taken();
BEGINS = /(?:["'`]|\\)$/, GAP5 = /^: {0,3}(?=[^\s"'`\\])/, ENDS = /^(?:["'`]|\\[rn])/, headerLine = (site) => {
      let { before, after, role, kind, base, name: name2 } = site;
      if (kind !== "code" || role === "loose" || role === "password" || !BEGINS.test(before) || openQuote(before) === "") return null;
      let isNext = before.endsWith("\\"), gap = isNext && !name2.startsWith("n") ? null : GAP5.exec(after), found = gap === null ? null : taken(site, "argument", gap[0].length, "code");
      return found === null || !ENDS.test(after.slice(found.end - base, found.end - base + 2)) ? null : isNext ? { ...found, name: name2.slice(1) } : found;
    };
});



// src/scan/entropy/readers/labelled.ts
var labelled, init_labelled = __esm(() => {
var OPENS, CLOSES;
init_taken();
OPENS = /\/\*\s{0,4}(?:\w{1,12}\s){0,2}$/, CLOSES = /^\s{0,4}[=:]?\s{0,4}\*\/\s{0,60}/, labelled = (site) => {
      let closing2 = site.role === "loose" || !site.before.includes("/*") || !OPENS.test(site.before) ? null : CLOSES.exec(site.after);
      return closing2 === null ? null : taken(site, "argument", closing2[0].length, null);
    };
});



// src/scan/entropy/readers.ts
var readersBehind, callReadersBehind, init_readers = __esm(() => {
var behind2, anywhere, BLANK3, QUOTE2, WAYS, CALL_WAYS, byFirst;
init_memo();
init_markup();
init_call();
init_char_array();
init_compared();
init_direct();
init_fallback();
init_header_line();
init_labelled();
init_option();
init_pair();
init_sql();
behind2 = (first, read13) => ({ first, read: read13 }), anywhere = (read13) => behind2(null, read13), BLANK3 = ` 	\r
`, QUOTE2 = "\"'`", WAYS = [
      behind2(`"':`, listed),
      behind2(" *=:", labelled),
      behind2(":", headerLine),
      anywhere(markup),
      behind2(":", placeDefault),
      anywhere(direct),
      behind2(" {", initialiser),
      behind2("\"'`&.,", pair),
      behind2(",", setOption),
      behind2(QUOTE2, declared),
      behind2("(.:] ", call),
      behind2(".,)( ", compared),
      behind2(BLANK3, sql),
      behind2(BLANK3, declaration),
      behind2(BLANK3, directive),
      behind2(BLANK3, flag),
      behind2(" ", sshpass),
      anywhere(reversed)
    ], CALL_WAYS = [anywhere(knownCall), behind2("(", charArray), behind2(BLANK3, secureString2)], byFirst = (ways) => memo((char) => ways.filter(({ first }) => first === null || first.includes(char)).map(({ read: read13 }) => read13)), readersBehind = byFirst(WAYS), callReadersBehind = byFirst(CALL_WAYS);
});



// src/scan/entropy/readers/login.ts
var withoutUser = (...a) => (init_login(), withoutUser(...a)), init_login = __esm(() => {
var BOTH, LOGIN3, PLAIN2;
withoutUser = function(found, content) {
  let { name: name2, start, end, quoted: quoted3, value: value2, place } = found;
  if (!quoted3 || value2 !== void 0 || place === "header" || place === "compared") return found;
  let user = userIn(name2, content.slice(start, end));
  return user === 0 ? found : { ...found, role: "password", place: "argument", start: start + user };
};
function userIn(name2, value2) {
  return BOTH.test(name2) ? /^[^\s:]{1,80}:(?=.{3})/.exec(value2)?.[0].length ?? 0 : LOGIN3.test(name2) ? PLAIN2.exec(value2)?.[0].length ?? 0 : 0;
}
BOTH = /user_?(?:pwd|pass)$/i, LOGIN3 = /^(?:http|basic|proxy)?_?(?:basic_?)?(?:auth|creds?|credentials?)$/i, PLAIN2 = /^[\w.@+-]{2,60}:(?=[^\s:/][^\s:]{2,80}$)/;
});



// src/scan/entropy/readers/entry-end.ts
var entryEnd = (...a) => (init_entry_end(), entryEnd(...a)), init_entry_end = __esm(() => {
var SIGN2, STRINGS;
entryEnd = function(text, start) {
  let last4 = Math.min(text.length, start + 600), open = new Set(), depth = 0;
  for (let at2 = nextSign(text, start); at2 < last4; at2 = nextSign(text, at2 + 1)) {
    let char = text[at2];
    if ("([{".includes(char)) depth++;
    else {
      if (")]}".includes(char) && --depth < 0) return at2;
      if (depth === 0 && `,;
`.includes(char)) return at2;
      if ("\"'`".includes(char) && !open.has(char)) {
        let end = stringEnd2(text, at2, char);
        end === null ? open.add(char) : at2 = end;
      }
    }
  }
  return -1;
};
function nextSign(text, from) {
  return SIGN2.lastIndex = from, SIGN2.test(text) ? SIGN2.lastIndex - 1 : text.length;
}
function stringEnd2(text, at2, quote) {
  let string = STRINGS[quote];
  return string.lastIndex = at2, string.test(text) ? string.lastIndex - 1 : null;
}
SIGN2 = /[()[\]{},;\n"'`]/g;
STRINGS = {
      '"': /"(?:[^"\\\n]|\\[\s\S]){0,600}"/y,
      "'": /'(?:[^'\\\n]|\\[\s\S]){0,600}'/y,
      "`": /`(?:[^`\\]|\\[\s\S]){0,600}`/y
    };
});



// src/scan/entropy/readers/map.ts
var TYPE3, isByUser, GAP7, mayOpen, mapped, init_map = __esm(() => {
var BY_USER, BY, BASIC_NAMES, BASIC_AUTH, MAX_MAP, MOST2, MAKER, OPENING4, NO_OPENING, DESCRIBES, heldBy, isSentence, isNoLabel, BETWEEN3, WORD3, SIGN3, closed;
mayOpen = function(after) {
  let at2 = after.search(NO_OPENING);
  return at2 !== -1 && "([{".includes(after.charAt(at2));
};
mapped = function(site, content) {
  let { name: name2, kind, role } = site, opening2 = kind === "prose" || role === "loose" ? null : openingOf(site);
  if (opening2 === null) return null;
  let text = content.slice(site.base, site.base + MAX_MAP), entries = entriesAt(text, opening2[0].length, /(?<!list|set|array)\.?of$/i.test(opening2[1] ?? ""), site);
  if (entries === null || entries.length === 0) return null;
  let kept = isOfMany(name2) ? site : { ...site, name: "passwords", role: "password" };
  return holding(entries, kept, text).flatMap(
    ({ key, value: value2 }) => placedLiteral({ ...site, role: kept.role, name: `${name2}.${key}` }, "argument", value2) ?? []
  );
};
function openingOf({ name: name2, after }) {
  return BASIC_NAMES.has(name2.toLowerCase()) ? BASIC_AUTH.exec(after.slice(0, 100)) : (isOfMany(name2) || isByUser(name2)) && mayOpen(after) ? OPENING4.exec(after.slice(0, 220)) : null;
}
function holding(entries, site, text) {
  let kept = entries.filter((entry) => mayHold(entry, site, text)), others = entries.length - kept.length;
  if (others === 0) return kept;
  let real = kept.filter(({ value: value2 }) => isNoLabel(heldBy(value2, text))).length, areNotes = entries.every((entry) => kept.includes(entry) || isSentence(heldBy(entry.value, text)));
  return real >= (areNotes ? others : Math.max(2, others + 1)) ? kept : [];
}
function mayHold({ key, value: value2 }, { name: name2, role }, text) {
  return !DESCRIBES.test(key) && roleOf(`${key}_${name2}`) === role && !isSentence(heldBy(value2, text));
}
function entriesAt(text, start, isFlat, site) {
  let entries = [];
  for (let at2 = start, count2 = 0; count2 < MOST2; count2++) {
    BETWEEN3.lastIndex = at2;
    let opened2 = BETWEEN3.exec(text)?.[1], from = BETWEEN3.lastIndex, read13 = entryAt(text, from, opened2, isFlat, site);
    if (read13 === "listed" && entries.length === 0) return null;
    if (typeof read13 == "object") {
      entries.push(read13), at2 = opened2 === void 0 || read13.isIndexed ? read13.value.after : closed(text, read13.value.after);
      continue;
    }
    if (at2 = entryEnd(text, opened2 === void 0 ? from : text.lastIndexOf(opened2.at(-1), from)), at2 === -1 || ")]}".includes(text[at2] ?? ")")) return entries;
  }
  return entries;
}
function entryAt(text, at2, opened2, isFlat, site) {
  let key = keyAt(text, at2, site);
  if (key === null) return "other";
  SIGN3.lastIndex = key.after;
  let sign = SIGN3.exec(text)?.[0].trim();
  if (sign === void 0 || !isSign2(sign, opened2, isFlat)) return key.isQuoted ? "listed" : "other";
  let value2 = readLiteral(text, SIGN3.lastIndex, null, site);
  return value2 === null ? "other" : { key: key.text, value: value2, isIndexed: opened2 === "[" && sign !== "," };
}
function isSign2(sign, opened2, isFlat) {
  return sign.startsWith("]") ? opened2 === "[" && sign !== "]," : sign !== "," || isFlat || opened2 !== void 0;
}
function keyAt(text, at2, site) {
  let literal2 = readLiteral(text, at2, null, site);
  if (literal2 !== null) return { text: text.slice(literal2.start, literal2.end), after: literal2.after, isQuoted: !0 };
  WORD3.lastIndex = at2;
  let word2 = WORD3.exec(text)?.[0];
  return word2 === void 0 ? null : { text: word2, after: WORD3.lastIndex, isQuoted: !1 };
}
init_members();
init_names();
init_language();
init_memo();
init_parts();
init_taken();
BY_USER = /(?:auth_?users|(?:password|passwd|pwd)s?_?(?:by_?[a-z]{2,12}|map|table|dict))$/i, BY = ["users", "by", "map", "table", "dict"], BASIC_NAMES = new Set(["basicauth", "basic_auth"]), BASIC_AUTH = /^\(\s{0,20}\{\s{0,40}users\s?:\s{0,9}\{/, MAX_MAP = 4e3, MOST2 = 60, TYPE3 = "[:\\s][\\w\\s.:<>,|[\\]&'?*]{1,60}", MAKER = "(?:new\\s{1,4})?(?:[\\w.:]{0,30}(?:[Mm]ap|[Dd]ict|[Dd]ictionary|[Hh]ash|array|list|table|c)(?:\\.?[Oo]f(?:Entries)?|::from|!)?)?(?:<[\\w\\s.,<>:?]{0,60}>|\\[\\w{1,20}\\]\\w{1,20})?\\s?(?:\\(\\))?", OPENING4 = new RegExp(
      `^["'\`]?\\]?(?:${TYPE3})?(?:\\s{0,9}(?::?=|=>|:)\\s{0,9}(${MAKER}[%@]?)\\s?(?:\\(\\s{0,40}\\[(?=\\s{0,40}[[(])|[[({])|\\s?\\{(?=\\s{0,40}\\{))`
    ), NO_OPENING = /[^\w\s.:<>,|&'?*=%@!"`\]]/;
isByUser = memo((name2) => holdsAny(name2.toLowerCase(), BY) && BY_USER.test(name2)), DESCRIBES = /^(?:\$?ref|shape|members?|items|properties|enum|documentation|required|value|values?from|class(?:name)?|template|view|component|route|href|source|autocomplete|icon|columns?|table)$/i;
heldBy = (value2, text) => value2.value ?? text.slice(value2.start, value2.end), isSentence = (held) => held.includes(" ") && isPhrase(held, read(held));
isNoLabel = (held) => /^[^\s/.][^\s]{5,}$/.test(held) && /[A-Za-z]/.test(held) && /\d|[!@#$%^&*+=?][^!?]/.test(held) && !held.includes("://"), GAP7 = "(?:[\\s,;]|\\/\\/[^\\n]{0,120}\\n|#[^\\n]{0,120}\\n|\\/\\*[^*]{0,120}\\*\\/){0,60}", BETWEEN3 = new RegExp(`${GAP7}((?:(?:Map\\.)?entry|Pair|Tuple)?[({[])?[ \\t]{0,9}`, "y"), WORD3 = /(?:\$?[A-Za-z_][\w-]{0,60}|\d{1,12})/y, SIGN3 = /\]?\s{0,9}(?::|=>|->|=|to\b|,)\s{0,20}/y;
closed = (text, at2) => at2 + (/^\s{0,20}[)}\]]/.exec(text.slice(at2, at2 + 24))?.[0].length ?? 0);
});



// src/scan/entropy/readers/list.ts
var listed2 = (...a) => (init_list(), listed2(...a)), init_list = __esm(() => {
var MAX_LIST, MOST3, MAKER2, OPENING5, BETWEEN4;
listed2 = function(site, content) {
  if (site.kind === "prose" || site.role === "loose" || !isOfMany(site.name) || endsKey(site.before)) return null;
  let opening2 = mayOpen(site.after) ? OPENING5.exec(site.after.slice(0, 220)) : null;
  if (opening2 === null) return null;
  let wide2 = { ...site, after: content.slice(site.base, site.base + MAX_LIST) }, found = valuesAt(wide2, opening2[0].length);
  return found.length === 0 ? null : found;
};
function valuesAt(site, start) {
  let found = [];
  for (let at2 = start, count2 = 0; count2 < MOST3; count2++) {
    BETWEEN4.lastIndex = at2, BETWEEN4.test(site.after);
    let from = BETWEEN4.lastIndex, literal2 = readLiteral(site.after, from, null, site), end = entryEnd(site.after, literal2?.after ?? from), value2 = literal2 !== null && /^[\s,;)\]}]|^\.\w{1,20}\(\)/.test(site.after.slice(literal2.after, literal2.after + 24)) ? taken(site, "argument", from, null) : null;
    if (value2 !== null && found.push(value2), end === -1 || ")]}".includes(site.after[end])) return found;
    at2 = end;
  }
  return found;
}
init_taken();
init_members();
init_map();
init_site();
MAX_LIST = 4e3, MOST3 = 60, MAKER2 = "(?:(?:new\\s{1,4})?(?:[\\w.:]{0,30}(?:[Ll]ist|[Ss]et|[Aa]rray|[Vv]ec|[Vv]ector|tuple|c|slice)(?:\\.?[Oo]f|::from|!)?)?(?:<[\\w\\s.,<>:?]{0,60}>|\\[\\d{0,6}\\]\\w{1,20}|\\w{0,20}\\[\\d{0,6}\\])?\\s?(?:\\(\\)\\s?)?|&|@|%)", OPENING5 = new RegExp(`^["'\`]?\\]?(?:\\[\\d{0,6}\\])?(?:${TYPE3})?\\s{0,9}(?::?=|=>|:)\\s{0,9}${MAKER2}(?:\\(\\s{0,40}[[{]|[[({])`), BETWEEN4 = new RegExp(GAP7, "y");
});

var BEFORE, AFTER, DIGEST2, BLANK4, OPENING6, DOT2, MIN_OWNER, MAX_OWNER2;
assignmentAt = function(content, nameStart, nameEnd, kind) {
  return assignmentsAt(content, nameStart, nameEnd, kind)[0] ?? null;
};
assignmentsAt = function(content, nameStart, nameEnd, kind) {
  let name2 = content.slice(nameStart, nameEnd), plain3 = roleOf(name2) ?? roleByPlace(content, name2, nameEnd), isMap = plain3 === null && isByUser(name2);
  if (plain3 === null && !isMap) return [];
  let before = content.slice(lineStart(content, nameStart, BEFORE), nameStart);
  if (before.endsWith("/") && DIGEST2.test(before)) return [];
  let owner = plain3 === "loose" ? ownerIn(before) : void 0, role = (owner === void 0 ? null : roleOf(`${owner}_${name2}`)) ?? plain3 ?? "password", site = { before, after: content.slice(nameEnd, nameEnd + AFTER), name: name2, role, kind, base: nameEnd };
  return mapped(site, content) ?? (isMap ? [] : (listed2(site, content) ?? firstOf(readersBehind(site.after.charAt(0)), site)).map((found) => withoutUser(found, content)));
};
function firstOf(readers, site) {
  for (let read13 of readers) {
    let found = read13(site);
    if (found !== null) return [found];
  }
  return [];
}
callAt = function(content, start, end, kind) {
  let before = content.slice(lineStart(content, start, BEFORE), start), after = content.slice(end, end + AFTER), site = { before, after, name: content.slice(start, end), role: "password", kind, base: end };
  return firstOf(callReadersBehind(after.charAt(0)), site)[0] ?? null;
};
function roleByPlace(content, name2, end) {
  let next2 = content.charCodeAt(end);
  return next2 === OPENING6 ? roleOfCallee(name2) : name2.includes(" ") ? name2.toLowerCase() === "identified by" ? "password" : null : next2 === BLANK4 && name2.endsWith("_password") && /^ {1,4}BY\s/i.test(content.slice(end, end + 9)) ? "password" : null;
}
function ownerIn(before) {
  let end = before.length - 1;
  if (end < 0 || before.charCodeAt(end) !== DOT2) return;
  let start = end;
  for (; start > 0 && end - start < MAX_OWNER2 && isNameByte(before.charCodeAt(start - 1)); ) start--;
  return end - start < MIN_OWNER ? void 0 : before.slice(start, end);
}
init_name_bytes();
init_names();
init_readers();
init_map();
BEFORE = 200, AFTER = 1e3;
DIGEST2 = /(?:checksum|sha\d{1,3}|md5|digest)\/$/i, [BLANK4, OPENING6, DOT2] = [32, 40, 46];
MIN_OWNER = 2, MAX_OWNER2 = 40;
});


// src/scan/entropy/name-spans.ts
var known, nameSpans, init_name_spans = __esm(() => {
nameSpans = function(text) {
  let kept = known.get(text);
  if (kept !== void 0) return kept;
  let spans = [];
  return eachName(text, (offset) => {
    let span = nameSpan(text.bytes, offset);
    span !== null && span.start !== spans.at(-1)?.start && spans.push(span);
  }), known.set(text, spans), spans;
};
init_sweep();
init_name_bytes();
known = new WeakMap();
});


// src/scan/finding/mask.ts
var HIDDEN, blot, maskValue, showable, withoutSecret, partsOf, blotParts, init_mask = __esm(() => {
var unshowable, unshowableMarks, PART2, MIN_PART;
maskValue = function(value2) {
  if (value2.length < 20) return HIDDEN;
  let hidden = Math.min(value2.length - 4 - 2, 28);
  return showable(value2.slice(0, 4)) + "\u2022".repeat(hidden) + showable(value2.slice(-2));
};
showable = function(text) {
  return text.replaceAll("	", " ").replace(unshowableMarks(), "\uFFFD");
};
withoutSecret = function(facts, value2) {
  let hide = (text) => value2.length > 0 && value2.length < 4 ? text.replaceAll(value2, "\u2022".repeat(value2.length)) : blot(text, value2);
  return facts.map(({ label, text }) => ({ label, text: showable(hide(text)) }));
};
partsOf = function(values3) {
  let parts = new Map();
  for (let value2 of values3) {
    let size = Math.min(PART2, value2.length);
    if (size < MIN_PART) continue;
    let known5 = parts.get(size) ?? new Set();
    parts.set(size, known5);
    for (let at2 = 0; at2 + size <= value2.length; at2++) known5.add(value2.slice(at2, at2 + size));
  }
  return parts;
};
blotParts = function(text, parts) {
  let out = "", blotUntil = 0;
  for (let at2 = 0; at2 < text.length; at2++) {
    for (let [size, known5] of parts)
      at2 + size > blotUntil && known5.has(text.slice(at2, at2 + size)) && (blotUntil = at2 + size);
    out += at2 < blotUntil ? "\u2022" : text[at2];
  }
  return out;
};
unshowableMarks = () => unshowable ??= /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, HIDDEN = "\u2022".repeat(8);
PART2 = 7, MIN_PART = 4;
blot = (text, value2) => blotParts(text, partsOf([value2]));
});


// src/scan/pattern/inside.ts
var outward = (...a) => (init_inside(), outward(...a)), settle = (...a) => (init_inside(), settle(...a)), withoutTwins = (...a) => (init_inside(), withoutTwins(...a)), init_inside = __esm(() => {
var MAX_BLOTTED, EXCERPT_REACH;
outward = function({ match: inner, value: known5 }, { text, via, outer }) {
  let { name: name2, parts, ...rest } = inner, value2 = known5 ?? text.content.slice(inner.start, Math.min(inner.end, inner.start + MAX_BLOTTED)), shown = name2 === void 0 ? void 0 : blot(name2, value2);
  return { match: {
    ...rest,
    ...outer(inner),
    why: name2 === void 0 || shown === void 0 ? inner.why : inner.why.replaceAll(name2, () => shown),
    via: [...via, ...inner.via ?? []],
    ...shown === void 0 ? {} : { name: shown },
    ...parts === void 0 ? {} : { parts: parts.map((part) => ({ ...part, ...outer(part) })) }
  }, value: value2 };
};
settle = function({ match: match2, value: value2 }, content) {
  if (value2 === null) return match2;
  let echoes = [
    ...echoesIn(content, Math.max(0, match2.start - EXCERPT_REACH), match2.start, value2),
    ...echoesIn(content, match2.end, match2.end + EXCERPT_REACH, value2)
  ];
  return echoes.length === 0 ? match2 : { ...match2, echoes };
};
function echoesIn(content, start, end, value2) {
  let plain3 = content.slice(start, end), masked = blot(plain3, value2), echoes = [];
  for (let at2 = 0; at2 < plain3.length; at2++) {
    if (masked[at2] === plain3[at2]) continue;
    let last4 = echoes.at(-1);
    last4?.end === start + at2 ? last4.end++ : echoes.push({ start: start + at2, end: start + at2 + 1 });
  }
  return echoes;
}
withoutTwins = function(found) {
  let best2 = new Map();
  for (let one of found) {
    let key = `${one.match.rule} ${one.match.start} ${one.match.end}`, known5 = best2.get(key);
    (known5 === void 0 || (one.match.via?.length ?? 0) < (known5.match.via?.length ?? 0)) && best2.set(key, one);
  }
  return [...best2.values()];
};
init_mask();
MAX_BLOTTED = 4096, EXCERPT_REACH = 640;
});


// src/value/fake.ts
var isFake = (...a) => (init_fake(), isFake(...a)), isStandIn = (...a) => (init_fake(), isStandIn(...a)), init_fake = __esm(() => {
var FILLERS, FIELDS, TELLTALES, LEET, LABEL;
isFake = function(value2, name2) {
  if (isStandIn(value2) || isPlaceholder(value2) || isLabel(value2)) return !0;
  let own = new Set(splitName(name2)), known5 = (part) => own.has(part) || FILLERS.has(part) || FIELDS.has(part) || isPlaceholderPart(part), plain3 = value2.toLowerCase().replace(/[013457@$!]/g, (char) => LEET[char]);
  return isMade2(splitName(value2), known5) || isMade2(splitName(plain3), known5);
};
function isLabel(value2) {
  return !/\d/.test(value2) && LABEL.test(value2);
}
isStandIn = function(value2) {
  return hasAtMost(value2.toLowerCase(), Math.min(4, 1 + value2.length / 4)) || TELLTALES.some((telltale) => telltale.test(value2));
};
function hasAtMost(value2, most) {
  let seen = new Set();
  for (let char of value2) if (seen.add(char).size > most) return !1;
  return !0;
}
function isMade2(parts, known5) {
  return parts.some((part) => part.length > 2) && parts.every((part) => part.length < 2 || known5(part) || isJoined2(part, known5, 3));
}
function isJoined2(part, known5, depth) {
  if (depth === 0 || part.length < 5 || part.length > 40) return !1;
  for (let cut2 = part.length - 2; cut2 >= 2; cut2--) {
    if (!known5(part.slice(0, cut2))) continue;
    let rest = part.slice(cut2);
    if (known5(rest) || isJoined2(rest, known5, depth - 1)) return !0;
  }
  return !1;
}
init_names();
FILLERS = new Set(
      "sekret sekrit for to in on with by as be it at any some new old no one two first second other another tester test pwd pw change update updated set get use used using kind word words hostname host port mode root admin administrator guest login account client server service app application name data code mysql postgres postgresql redis mongo mongodb rabbitmq minio oracle sa something anything whatever good right correct confirm current refresh session cookie shared only local localhost dev development prod production staging env var variable github gitlab google aws azure facebook twitter slack stripe jwt csrf hash hashed encrypted raw plain simple strong weak great nice cool safe unsafe secure securely insecure hello world welcome generated create created delete deleted unused same different existing initial existent nonexistent provided required optional missing unknown john jane doe joe alice bob carol dave eve thing things stuff number type mine own owner provider consumer integration license signing encryption master webhook verify verification reset temp temporary tmp valid bogus garbage must should could would will may can have has base hex sha md uuid bytes byte character characters chars least than more less min max minimum length beef dead oauth bearer basic specific really very passe".split(" ")
    ), FIELDS = new Set(
      "passwort kennwort contrasena contrasenha senha wachtwoord losenord heslo haslo parola adgangskode salasana jelszo motdepasse".split(" ")
    ), TELLTALES = [
      /fake|dummy|sample|example|your[-_ ]|change[-_ ]?me|replace[-_ ]|insert[-_ ]|qwerty|asdfgh/i,
      /a1b2c3|b2c3d4|c3d4e5|d4c3b2|c3b2a1|1a2b3c|(?:^|[-_.:])([a-z\d]{3,12})(?:[-_.:]\1){2}/i,
      /012345|123456|234567|345678|456789|987654|876543|765432|654321|abcdef|bcdefg|fedcba/i
    ], LEET = { 0: "o", 1: "l", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s", "!": "i" };
LABEL = /pass ?wor[dt]|kennwor[dt]|wachtwoord|contrase[^a-z]{0,3}[n\u00f1]?|senha|mot ?de ?pas|motdepas|l.{1,3}senord|adgangskode|salasana|geheimnis/i;
});


// src/scan/entropy/reference.ts
var HOST, FILE_NAME, isReference, isElsewhere, isMember, isKeyword, isNumber, isExpression, isReadable2, isEncodedWords, init_reference = __esm(() => {
var LOOKUP2, STORED2, ADDRESS3, ALIAS, PATH2, ROOTED, STEPS, MEMBER, RELEASE, VERSIONS, ALGORITHM, SHAPE, CONSTANT, KEYWORDS, FRAGMENT, EXPRESSION, NUMBER2, NO_VALUE, PASSPHRASE, SENTENCE, textOf3, BASE64;
isReference = function(value2) {
  if (isGenerated(value2) || isPassphrase(value2)) return !1;
  if (KEYWORDS.has(value2.toLowerCase().replace(/[?;,|]$/, "")) || NO_VALUE.some((shape) => shape.test(value2))) return !0;
  if (value2.includes(" ")) return isSentence2(value2) || EXPRESSION.test(value2);
  let reading = read(value2);
  return CONSTANT.test(value2) ? reading.wordLetters * 3 >= reading.letters : MEMBER.test(value2) && reading.digits === 0 ? !0 : (MEMBER.test(value2) || PATH2.some((shape) => shape.test(value2))) && reading.wordLetters * 2 >= reading.letters;
};
isElsewhere = function(value2) {
  if ([ROOTED, STORED2, ADDRESS3, ...LOOKUP2].some((shape) => shape.test(value2))) return !0;
  let reading = read(value2);
  return PATH2.some((shape) => shape.test(value2)) && reading.wordLetters * 2 >= reading.letters;
};
isMember = function(value2) {
  return MEMBER.test(value2) && !/\d/.test(value2);
};
isKeyword = function(value2) {
  return KEYWORDS.has(value2.toLowerCase());
};
function isGenerated(value2) {
  if (value2.length < 40) return !1;
  let reading = read(value2);
  return reading.marks >= 8 && reading.bits >= value2.length * 3 && reading.wordLetters * 4 < reading.letters;
}
function isPassphrase(value2) {
  return PASSPHRASE.test(value2) && !SENTENCE.test(value2);
}
isNumber = function(value2) {
  return NUMBER2.test(value2);
};
isExpression = function(value2) {
  return EXPRESSION.test(value2);
};
function isSentence2(value2) {
  let parts = value2.trim().split(/\s+/);
  return parts.length < 2 ? !1 : parts.length > 3 || parts.filter((part) => isPhrase(part, read(part)) || isWordy(read(part))).length >= parts.length / 2;
}
isReadable2 = function(value2) {
  let decoded3 = textOf3(value2);
  return decoded3 !== null && decoded3.length > 8;
};
isEncodedWords = function(value2, name2) {
  if (!BASE64.test(value2) || value2.replace(/=+$/, "").length % 4 === 1) return !1;
  let text = textOf3(value2)?.trim() ?? "";
  if (text.length < 4 || /^[^\s:]{1,60}:\S/.test(text)) return !1;
  let reading = read(text);
  return isFake(text, name2) || isPhrase(text, reading) && reading.letters > reading.digits * 3;
};
init_language();
LOOKUP2 = [
      /^[$%&]|^@[A-Z_]{4,}|%[sdv@](?![a-z])|\{(?!noop\})[\w.()[\]'" ]{0,60}\}|\w\[[-\w]{0,10}\]|^'?\$/,
      /^(?:vault|secret|ssm|sops|env|file|keychain|data|urn|kms|gcp|azure-keyvault)[:=]/
    ], STORED2 = /^(?:\{(?!noop)\w{2,12}\}|AgA|-----BEGIN|sha\d{1,3}[-:$]|md5[-:$]|h1:|pbkdf2|argon2|bcrypt|scrypt|\$\w{1,8}\$|AQICAH|ssh-|ecdsa-|pk_|age1)/i, ADDRESS3 = /:\/\/|^[^@\s]{1,60}@[a-z0-9-]{1,40}\.[a-z.]{2,20}$|^(?:\d{1,3}\.){3}\d{1,3}|^(?:localhost|www\.)|^mailto:/i, HOST = /^(?:[a-z\d-]{1,60}\.){1,5}(?:com|net|org|io|dev|app|cloud|local|lan|internal|edu|gov|de|fr|uk|eu|ch)[:.]?$/i, ALIAS = /^[*&][A-Za-z][\w-]{0,40}$/, FILE_NAME = /\.(?:js|ts|json|ya?ml|pem|key|crt|txt|py|go|java|html|conf|cfg|env|xml|p12|jks|png|svg|md|properties|sh|rb|php|aspx?)$/i, PATH2 = [/^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w.@-]{1,60}|^[\w.@-]{1,60}\/[\w.@-]{1,60}(?:\/|$)/i, FILE_NAME], ROOTED = /^(?:~|\.{0,2})[/\\](?:var|run|etc|usr|home|users|opt|tmp|root|mnt|app|data|srv|secrets?|bin|lib|path|api|v\d|proc|dev)\b/i, STEPS = /^(?:[a-z\d]{1,14}[.:/]){3,60}[a-z\d]{0,14}$/i, MEMBER = /^[A-Za-z_$@][\w$]{0,60}(?:(?:\.|::|->)[A-Za-z_$][\w$]{0,60}){1,8}$|^[A-Za-z_$][\w$.]{0,60}[([]/, RELEASE = /^[A-Za-z][A-Za-z.-]{1,60}[-:@]v?\d{1,4}(?:\.\d{1,5}){1,3}$/, VERSIONS = /^\d{1,4}(?:\.\d{1,5}){1,3}-(?:\d{1,4}(?:\.\d{1,5}){0,3})?$/, ALGORITHM = /^(?:[A-Z\d]{2,8}-){1,4}(?:HMAC|SHA|RSA|AES|CBC|GCM|MD5)-?[A-Z\d]{0,6}$/, SHAPE = /^[a-z]\w{1,40}(?:\.\w{1,40}){1,6}#\w{1,60}$/, CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,12}$/, KEYWORDS = new Set(
      "true false yes on off str number int integer bool boolean bytes object array any float void optional required text uuid bearer basic oobesystem specialize windowspe offlineservicing generalize auditsystem audituser base64 utf8 utf-8 hex ascii latin1 sha1 sha256 sha-1 sha-256 sha512 md5 self auto always never filtered".split(" ")
    ), FRAGMENT = /\)[;}]|\}\)|\(\[|\{\w+:|[;,]\w+=\w+\(|^[+,)]\w?[,.)]/, EXPRESSION = /\S\s+[-+*/|&<>=?:]{1,3}\s+|[;{}]\s*$|=>|\(\)|^[({[]|&&|\|\||\\[nrtdswb](?![a-z])|\[[^\]]{0,60}\]|^[.#:][a-z]|\^|\)$/, NUMBER2 = /^[-+]?(?:0x[0-9a-f]{1,10}|[\d.,:/ _-]{1,19})[a-z]{0,2}$/i, NO_VALUE = [HOST, ALGORITHM, SHAPE, ALIAS, STEPS, RELEASE, VERSIONS, ROOTED, FRAGMENT, STORED2, ADDRESS3, ...LOOKUP2];
PASSPHRASE = /^[A-Za-z]{3,12}(?: [A-Za-z]{3,12}){1,5} \d{1,4}$/, SENTENCE = /\b(?:the|your|you|for|and|with|must|please|enter|error|invalid|password|secret|token|key|page|line|step|version|level|max|min|least)\b/i;
textOf3 = (value2) => {
      let decoded3 = Buffer.from(value2, "base64").toString("latin1");
      return /^[\t\r\n\x20-\x7e]+$/.test(decoded3) ? decoded3 : null;
    }, BASE64 = /^[A-Za-z0-9+/]{6,400}={0,2}$/;
});


// src/scan/entropy/thought-up.ts
var PASS_PHRASE, isTwoWords, isPersonal2, isCounted2, isDotted, init_thought_up = __esm(() => {
var TWO_WORDS, PERSONAL2, NUMBERED, COUNTED, DOTTED;
init_reference();
PASS_PHRASE = /^[A-Za-z]{3,12}(?:[-_. ][A-Za-z]{3,12}){2,7}[-_. ]\d{2,4}$/, TWO_WORDS = /^[A-Za-z]{3,20}[-_!@#$%^&*?+\d]{1,6}[A-Za-z]{3,20}(?:[-_!@#$%^&*?+\d]{1,6}[A-Za-z]{3,20}){0,6}[-_!@#$%^&*?+\d]{0,8}$/, isTwoWords = (value2, digits2) => digits2 >= 2 && TWO_WORDS.test(value2), PERSONAL2 = /^(?=[^\d]{0,23}\d)(?=[^!@#%&*+?]{1,23}[!@#%&*+?])(?=.{0,20}[a-z]{2})[\w!@#%&*+?]{8,24}$|^[A-Z][a-z]{3,16}\d{1,6}$/, isPersonal2 = (value2) => value2.length >= 8 && PERSONAL2.test(value2), NUMBERED = /^[a-z]{2,20}(?:[-_][a-z]{1,20}){0,6}[-_]\d$/, COUNTED = /^[A-Za-z]{2,20}(?:[-_][A-Za-z]{1,20}){0,6}\d$/, isCounted2 = (value2, { place }) => NUMBERED.test(value2) || place === "argument" && COUNTED.test(value2), DOTTED = /^[A-Za-z\d]{3,16}\.[A-Za-z\d]{3,16}$/, isDotted = (value2, { role, quoted: quoted3 }) => role === "password" && quoted3 && DOTTED.test(value2) && /\d/.test(value2) && !FILE_NAME.test(value2) && !HOST.test(value2);
});


// src/scan/entropy/judge-told.ts
var judgeTold = (...a) => (init_judge_told(), judgeTold(...a)), init_judge_told = __esm(() => {
var MIN_LENGTH2, MIN_TOKEN, MAX_LENGTH2, SWITCH, SAYS_SO, ELSEWHERE, isWord;
judgeTold = function(found, value2, showcase) {
  if (value2.length < MIN_LENGTH2 || value2.length > MAX_LENGTH2 || SWITCH.test(value2) || value2.length < 40 && ELSEWHERE.test(value2) || isPlaceholder(value2) && !isNoise(value2) || HOST.test(value2))
    return null;
  let reading = read(value2);
  return !(found.role === "password") && (value2.length < MIN_TOKEN || isPhrase(value2, reading) || isWord(value2)) ? isThoughtUp(found, value2, reading) ? showcase() ? "low" : "medium" : value2.includes(" ") ? null : "low" : isDefault(value2, found.user ?? "") || saysSo2(found, value2, reading) ? "low" : value2.length >= 16 && reading.bits >= 56 ? "high" : showcase() && reading.bits < 30 ? "low" : "medium";
};
function isNoise(value2) {
  if (value2.length < 40 || new Set(value2.replace(/[\w\s./:-]/g, "")).size < 8) return !1;
  let reading = read(value2);
  return reading.wordLetters * 2 < reading.letters && reading.bits >= value2.length * 2.5;
}
function isThoughtUp({ role, name: name2 }, value2, reading) {
  return role !== "secret" && role !== "key" || value2.length < MIN_TOKEN || reading.digits === 0 || isFake(value2, name2) ? !1 : PASS_PHRASE.test(value2) ? !0 : /^[^\s./:]{8,60}$/.test(value2) && /[^\w.-]/.test(value2) && reading.bits >= 16;
}
function saysSo2({ role, name: name2 }, value2, reading) {
  return reading.digits > 0 ? role !== "password" && isFake(value2, name2) && !isNoise(value2) : SAYS_SO.test(value2) || isFake(value2, name2);
}
function isDefault(value2, user) {
  return value2.toLowerCase() === user.toLowerCase() || isStandIn(value2);
}
init_language();
init_reference();
init_thought_up();
[MIN_LENGTH2, MIN_TOKEN, MAX_LENGTH2] = [4, 8, 4e3], SWITCH = /^(?:true|false|yes|no|on|off|none|null|nil|prompt|ask|oobesystem|specialize|windowspe|generalize)$/i, SAYS_SO = /pass(?:word|wd|phrase)|secret/i, ELSEWHERE = /^(?:~|\.{1,2})?\/[\w.-]{1,60}\/|^(?:file|env|ext|keyring|vault|secret):|^\$[A-Za-z_]\w*$|^%[A-Z_]+%$|\$\{|\$\(|^!|^&/;
isWord = (value2) => /^[A-Z]?[a-z]{1,15}$/.test(value2);
});


// src/scan/entropy/judge.ts
var UUID, judgeNamed, isHomely, isDigest, init_judge = __esm(() => {
var MAX_LENGTH3, HEX, isText, PRINTABLE_BASE64, trimmed;
judgeNamed = function(found, value2, showcase) {
  if (found.place === "told") return judgeTold(found, value2, showcase);
  if (value2.length < 5 || value2.length > MAX_LENGTH3 || !/[A-Za-z0-9]{2}/.test(value2)) return null;
  let reading = read(value2), belief = found.role === "password" ? judgePassword(value2, reading, found) : judgeOther(value2, reading, found);
  return belief === null || isReference(value2) && !isDotted(value2, found) || !found.quoted && isExpression(value2) || isFake(value2, found.name) || isEncodedWords(value2, found.name) ? null : belief === "medium" && isHomely(reading) && showcase() ? "low" : belief;
};
isHomely = function(reading) {
  return reading.bits < (reading.wordLetters === 0 && reading.letters > 0 && reading.digits + reading.marks > 0 ? 30 : 45);
};
function judgePassword(value2, reading, found) {
  return reading.digits === 0 && isPhrase(trimmed(value2), reading) ? value2.includes(" ") || isText(found) ? null : "low" : isCounted2(value2, found) ? null : /^\d+$/.test(value2) ? value2.length < 6 || isRegular(value2) ? null : found.place === "assigned" ? "medium" : "low" : isRandom(value2, reading) ? "high" : value2.length < 6 || isOneCase(reading) && (value2.length < 10 || reading.wordLetters > 0) ? "low" : reading.bits >= 16 || reading.digits > 0 && reading.bits >= 12 ? "medium" : "low";
}
function judgeOther(value2, reading, found) {
  let login = loginIn(value2);
  return login !== null ? isFake(login.password, login.user) || login.password === login.user ? null : "medium" : found.place === "header" ? judgeHeader(value2, reading) : judgeToken(value2, reading, found);
}
function judgeToken(value2, reading, found) {
  return value2.includes(" ") || isNumber(value2) && value2.length < 16 ? null : UUID.test(value2) ? found.role === "loose" ? null : found.role === "token" ? "low" : "medium" : isPhrase(trimmed(value2), reading) ? judgeWords(value2, reading, found) : found.role === "loose" ? reading.bits >= 70 && reading.digits > 0 && !isDigest(value2) && !isReadable2(value2) ? "medium" : null : isRandom(value2, reading) ? "high" : reading.bits >= 40 && value2.length >= 10 && (reading.digits > 0 || value2.length >= 16) || isPersonal2(value2) && (found.role === "secret" || found.role === "key") ? "medium" : reading.bits < 28 || reading.digits === 0 ? null : reading.bits >= 32 && reading.wordLetters === 0 && reading.letters > 2 ? "medium" : "low";
}
function judgeWords(value2, { digits: digits2, bits }, { role }) {
  return (role === "secret" || role === "key") && bits >= 16 && (isTwoWords(value2, digits2) || isPersonal2(value2)) ? "medium" : digits2 >= 4 && bits >= 40 && role !== "loose" ? "low" : null;
}
function loginIn(value2) {
  if (!PRINTABLE_BASE64.test(value2)) return null;
  let found = /^([\x21-\x39\x3b-\x7e]{1,60}):([\x21-\x7e]{1,80})$/.exec(Buffer.from(value2, "base64").toString("latin1"));
  return found === null ? null : { user: found[1], password: found[2] };
}
function isNameOnly(value2) {
  return PRINTABLE_BASE64.test(value2) && /^[\x20-\x39\x3b-\x7e]+$/.test(Buffer.from(value2, "base64").toString("latin1"));
}
function judgeHeader(value2, reading) {
  return isPhrase(trimmed(value2), reading) || value2.includes(" ") || isNameOnly(value2) ? null : reading.bits >= 70 ? "high" : reading.bits >= 45 ? "medium" : null;
}
function isOneCase(reading) {
  return reading.digits + reading.marks === 0 && (reading.upper === 0 || reading.lower === 0);
}
isDigest = function(value2) {
  return HEX.test(value2) && [16, 24, 32, 40, 48, 56, 64, 96, 128].includes(value2.replace(/^0x/i, "").length);
};
init_language();
init_reference();
init_thought_up();
init_regular();
MAX_LENGTH3 = 600, UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, HEX = /^(?:0x)?[0-9a-f]+$/i;
isText = ({ place, quoted: quoted3 }) => place === "argument" || place === "option" && !quoted3;
PRINTABLE_BASE64 = /^[I-Za-f][A-Za-z0-9+/]{7,199}={0,2}$/;
trimmed = (value2) => value2.replace(/^[^A-Za-z0-9]{1,9}/, "").replace(/[^A-Za-z0-9]{1,9}$/, "");
});


// src/scan/entropy/kubernetes.ts
var secretData, close, init_kubernetes = __esm(() => {
var MARK, KEY, VALUE, KIND, JSON_DATA, JSON_PAIR;
secretData = function(content) {
  return content.includes("Secret") && MARK.test(content) ? [...yamlData(content), ...jsonData(content)] : [];
};
function yamlData(content) {
  let open = [], found = [];
  for (let start = 0; start < content.length; ) {
    let lineEnd3 = content.indexOf(`
`, start), end = lineEnd3 === -1 ? content.length : lineEnd3;
    readLine(content.slice(start, end), start, open, found), start = end + 1;
  }
  return close(open, -1, found), found;
}
function readLine(line, start, open, found) {
  line.startsWith("---") && close(open, -1, found);
  let key = KEY.exec(line);
  if (key === null) return;
  let [all, prefix = "", name2 = ""] = key;
  close(open, prefix.includes("-") ? prefix.length - 1 : prefix.length, found);
  let mapping = mappingAt(open, prefix.length);
  mapping.lastKey = name2;
  let rest = line.slice(all.length), value2 = VALUE.exec(rest);
  name2 === "kind" && KIND.test(rest) ? mapping.isSecret = !0 : value2 !== null && mapping.values.push({ name: name2, ...spanOf2(start + all.length, value2) });
}
function spanOf2(offset, [all, quote = "", value2 = ""]) {
  let end = offset + all.length - quote.length;
  return { start: end - value2.length, end };
}
close = function(open, column, found) {
  for (; (open.at(-1)?.column ?? -1) > column; ) {
    let closed2 = open.pop(), owner = open.at(-1);
    if (closed2.under === "data" && owner !== void 0 && (owner.data = closed2.values), closed2.isSecret) for (let value2 of closed2.data) found.push(value2);
  }
};
function mappingAt(open, column) {
  let last4 = open.at(-1);
  if (last4?.column === column) return last4;
  let mapping = { column, under: last4?.lastKey ?? "", lastKey: "", isSecret: !1, values: [], data: [] };
  return open.push(mapping), mapping;
}
function jsonData(content) {
  let found = [];
  for (let { index, 0: opening2 } of content.matchAll(JSON_DATA)) {
    let start = index + opening2.length, size = content.slice(start).search(/[{}]/);
    if (!(size === -1 || content[start + size] === "{"))
      for (let pair2 of content.slice(start, start + size).matchAll(JSON_PAIR)) {
        let [all, name2 = "", value2 = ""] = pair2, end = start + pair2.index + all.lastIndexOf(value2) + value2.length;
        found.push({ name: name2, start: end - value2.length, end });
      }
  }
  return found;
}
MARK = /kind\\?["']?[ \t]{0,8}:[ \t]{0,8}\\?["']?Secret(?!\w)/, KEY = /^([ \t]{0,200}(?:- {1,8}){0,4})["']?([\w./-]{1,253})["']?:(?=[ \t\r]|$)/, VALUE = /^[ \t]{1,20}(["']?)([A-Za-z0-9+/]{2,4000000}={0,2})\1(?=\s|$)/, KIND = /^[ \t]{1,8}["']?Secret["']?(?=\s|$)/, JSON_DATA = /\\?"data\\?"\s{0,40}:\s{0,40}\{/g, JSON_PAIR = /\\?"([\w./-]{1,253})\\?"\s{0,40}:\s{0,40}\\?"([A-Za-z0-9+/]{2,4000000}={0,2})\\?"/g;
});


// src/scan/entropy/service/shape.ts
var parseShape = (...a) => (init_shape(), parseShape(...a)), describeShape = (...a) => (init_shape(), describeShape(...a)), init_shape = __esm(() => {
var CLASSES, BRACKET_BITS, UUID2, PART3, literals, escaped;
parseShape = function(text) {
  let parts = text.split(" ").map(parsePart);
  return {
    pattern: new RegExp(`^${parts.map(({ source }) => source).join("")}$`),
    fixed: parts.every(({ fixed }) => fixed),
    prefixed: text.startsWith("'"),
    width: Math.max(...parts.map(({ bits }) => bits))
  };
};
describeShape = function(text) {
  return text.split(" ").map(describePart).join(", ");
};
function parsePart(text) {
  if (text === "uuid") return { source: UUID2, fixed: !0, bits: 4 };
  if (text.startsWith("'")) return { source: `(?:${literals(text).map(escaped).join("|")})`, fixed: !0, bits: 0 };
  let { set: set2, bits, least, most } = readClass(text);
  return { source: `${set2}{${least}${most === least ? "" : `,${most}`}}`, fixed: most === least, bits };
}
function describePart(text, index) {
  if (text === "uuid") return "a UUID";
  if (text.startsWith("'")) return `${index === 0 ? "prefix " : ""}${literals(text).join(" or ")}`;
  let { words: words4, least, most } = readClass(text);
  return `${least}${most === least ? "" : ` to ${most}`} ${words4}`;
}
function readClass(text) {
  let [, name2 = "", least = "", most = least] = PART3.exec(text) ?? [], known5 = CLASSES[name2] ?? (name2.startsWith("[") ? { set: name2, bits: BRACKET_BITS, words: `characters of ${name2}` } : void 0);
  if (known5 === void 0) throw new SyntaxError(`no part of a shape: ${text}`);
  return { ...known5, least: Number(least), most: Number(most) };
}
CLASSES = {
      d: { set: "[0-9]", bits: 3.3, words: "digits" },
      h: { set: "[0-9a-fA-F]", bits: 4, words: "hexadecimal characters" },
      x: { set: "[A-Z2-7]", bits: 5, words: "base32 characters" },
      a: { set: "[0-9a-z]", bits: 5.1, words: "lower-case letters and digits" },
      A: { set: "[0-9A-Z]", bits: 5.1, words: "upper-case letters and digits" },
      l: { set: "[A-Za-z]", bits: 5.7, words: "letters" },
      w: { set: "[0-9A-Za-z]", bits: 5.9, words: "base62 characters" },
      v: { set: "[0-9A-Za-z_]", bits: 5.9, words: "letters, digits and _" },
      u: { set: "[0-9A-Za-z_=-]", bits: 6, words: "base64url characters" },
      b: { set: "[0-9A-Za-z+/=]", bits: 6, words: "base64 characters" },
      p: { set: "[!-~]", bits: 6.6, words: "printable characters" }
    }, BRACKET_BITS = 5.95, UUID2 = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", PART3 = /^(?:([a-zA-Z]|\[[^\]]{1,40}\])(\d{1,4})(?:-(\d{1,4}))?)$/;
literals = (text) => text.slice(1, -1).split("'/'"), escaped = (literal2) => literal2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
});


// src/scan/entropy/match.ts
var namedMatch = (...a) => (init_match(), namedMatch(...a)), namelessMatch = (...a) => (init_match(), namelessMatch(...a)), serviceMatch = (...a) => (init_match(), serviceMatch(...a)), init_match = __esm(() => {
var LINKS, SEVERITY, VERB, WHERE2;
namedMatch = function(found, value2, confidence) {
  let password = found.role === "password", name2 = showable2(found.name);
  return {
    check: "entropy",
    start: found.start,
    end: found.end,
    rule: password ? "password-assignment" : "secret-assignment",
    title: password ? "Value assigned to a password name" : "Value assigned to a secret name",
    severity: SEVERITY[confidence],
    confidence,
    why: `${VERB[found.place]} ${name2 ?? "a secret name"}; ${describe(value2)}`,
    ...name2 === void 0 ? {} : { name: name2 },
    strengthBits: strengthBits(value2),
    links: LINKS,
    // the format of the file names it as surely as a rule does
    rank: found.place === "told" ? 2 : 1
  };
};
namelessMatch = function(start, value2, confidence, variable) {
  let name2 = variable === void 0 ? void 0 : showable2(variable), why = `${name2 === void 0 ? "no word in it" : `assigned to ${name2}`}; ${describe(value2)}`;
  return {
    check: "entropy",
    start,
    end: start + value2.length,
    rule: "high-entropy-string",
    title: "Random-looking string",
    severity: "medium",
    confidence,
    why,
    ...name2 === void 0 ? {} : { name: name2 },
    strengthBits: strengthBits(value2),
    links: LINKS,
    rank: 0
  };
};
serviceMatch = function(span, value2, sign, confidence, severity, variable) {
  let name2 = variable === "" ? void 0 : showable2(variable), { id, title, shape, links } = sign.service;
  return {
    check: "entropy",
    start: span.start,
    end: span.end,
    rule: id,
    title,
    severity,
    confidence,
    why: `${WHERE2[sign.where]} ${sign.keyword}, ${describeShape(shape)}${name2 === void 0 ? "" : `, assigned to ${name2}`}`,
    ...name2 === void 0 ? {} : { name: name2 },
    strengthBits: strengthBits(value2),
    links,
    rank: 2
  };
};
function showable2(name2) {
  let reading = read(name2);
  return isWordy(reading) || reading.bits < 56 ? name2 : void 0;
}
function describe(value2) {
  return `${value2.length} ${describeAlphabet(value2)} characters, ${shannonBits(value2).toFixed(1)} bits per character`;
}
init_language();
LINKS = { revoke: null, docs: null }, SEVERITY = { high: "high", medium: "medium", low: "medium" }, VERB = {
      told: "kept as",
      assigned: "assigned to",
      compared: "compared with",
      argument: "passed as",
      option: "given to",
      header: "sent in"
    };
WHERE2 = { name: "named", line: "on a line with", near: "below" };
});


// src/scan/entropy/kind.ts
var kindOf2, isExampleFile, isShowcase, init_kind = __esm(() => {
var CODE2, PROSE, SKIPPED_NAMES, SKIPPED_EXTENSIONS, MINIFIED, CHECKSUMS, SHOWCASE, SHOWING, EXPORTED;
function kindByName(path) {
  let name2 = path.slice(path.lastIndexOf("/") + 1).toLowerCase(), dot = name2.lastIndexOf("."), extension = name2.slice(dot + 1);
  return SKIPPED_NAMES.has(name2) || dot >= 0 && isMachineMade(name2, extension) || isChecksum(name2) ? "skip" : CODE2.has(extension) ? "code" : PROSE.has(extension) ? "prose" : "data";
}
function isMachineMade(name2, extension) {
  return SKIPPED_EXTENSIONS.has(extension) || MINIFIED.has(extension) && /[.-]min\.[a-z]+$/.test(name2);
}
function isChecksum(name2) {
  return (name2.includes("sha") || name2.startsWith("md5")) && CHECKSUMS.test(name2);
}
isExampleFile = function(path) {
  return /(?:^|[/._-])examples(?:[-_.]\d{1,4})?\.(?:json|ya?ml|xml)$/i.test(path);
};
isShowcase = function(path) {
  return holdsAny(path.toLowerCase(), SHOWING) && SHOWCASE.some((shape) => shape.test(path)) && !EXPORTED.test(path);
};
init_memo();
init_parts();
CODE2 = new Set(
      "js jsx mjs cjs ts tsx mts cts py pyx pyi pxd rb java kt kts go rs cs php swift scala c h cc cpp hpp cxx m mm dart lua pl pm r jl ex exs eex hs clj groovy gradle vue svelte fs vb sol zig nim elm erl coffee ipynb json jsonc json5 ndjson har tf hcl tfvars sql graphql proto tfstate jinja j2".split(" ")
    ), PROSE = new Set("md mdx rst adoc txt html htm tex org log".split(" ")), SKIPPED_NAMES = new Set(
      "package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock composer.lock gemfile.lock cargo.lock poetry.lock pipfile.lock uv.lock pdm.lock pubspec.lock podfile.lock package.resolved mix.lock flake.lock gradle.lockfile verification-metadata.xml .terraform.lock.hcl module.bazel.lock conan.lock packages.lock.json paket.lock chart.lock .secrets.baseline .gitleaksignore record".split(" ")
    ), SKIPPED_EXTENSIONS = new Set(
      "map svg png jpg jpeg gif ico webp sum pbxproj md5 asc sig crt cer css sass scss less snap po pot xlf storyboard ttf woff woff2 tsbuildinfo".split(
        " "
      )
    ), MINIFIED = new Set(["js", "mjs", "json"]), CHECKSUMS = /^(?:md5|sha\d+)sums?(?:\.txt)?$|\.sha\d+$/, SHOWCASE = [
      /(?:^|\/)(?:tests?|__tests__|specs?|testdata|testing|fixtures?|mocks?|__mocks__|examples?|samples?|docs?|e2e|demos?|tutorials?)(?:\/|$)/i,
      /[._-](?:tests?|spec|mock|stories|examples?|samples?|template|dist)(?:-\d+)?\.[\w.]+$|\.(?:example|sample|template|dist)$/i,
      /(?:^|\/)(?:tests?_?|conftest|examples?|samples?)[^/]{0,30}\.\w+$|\.(?:md|mdx|rst|adoc)$/i,
      /(?:^|\/)(?:README|CHANGELOG|HISTORY|NEWS)/i,
      // declarations: what stands in them is documentation
      /\.d\.[cm]?ts$|\.pyi$/i
    ], SHOWING = "test spec fixture mock example sample doc e2e demo tutorial stories template dist readme changelog history news .md .d. rst pyi".split(
      " "
    ), kindOf2 = lastKept(kindByName);
EXPORTED = /\.postman_(?:collection|environment|globals)\.json$|\.(?:har|http|rest)$/i;
});


// src/decode/places.ts
var placesOf = (...a) => (init_places(), placesOf(...a)), init_places = __esm(() => {
placesOf = function(text, part, end = Number.POSITIVE_INFINITY) {
  let places = [];
  for (let at2 = text.indexOf(part); at2 !== -1 && at2 < end; at2 = text.indexOf(part, at2 + part.length)) places.push(at2);
  return places;
};
});


// src/scan/entropy/doc-block.ts
var isInLineComment, isInDocBlock, isInComment, init_doc_block = __esm(() => {
var COMMENT_REACH, MAX_TEXT, LINE_COMMENT, PATTERN, OPENERS2, DOCUMENTS, last;
isInLineComment = function(content, at2) {
  return LINE_COMMENT.test(content.slice(lineStart(content, at2, 160), at2));
};
isInDocBlock = function(content, at2, path) {
  return isInComment(content, at2) || path.endsWith(".py") && isInDocString(content, at2);
};
isInComment = function(content, at2) {
  let before = content.slice(Math.max(0, at2 - COMMENT_REACH), at2), closed2 = before.lastIndexOf("*/"), open = before.lastIndexOf("/*");
  for (; open > closed2 && PATTERN.test(before.charAt(open - 1)); ) open = open === 0 ? -1 : before.lastIndexOf("/*", open - 1);
  return open > closed2;
};
function isInDocString(content, at2) {
  return at2 > MAX_TEXT ? !1 : quotesOf(content).some((places) => {
    let before = countBefore(places, at2), open = before % 2 === 1 ? places[before - 1] : -1;
    return open !== -1 && DOCUMENTS.test(content.slice(Math.max(content.lastIndexOf(`
`, open) + 1, open - 80), open));
  });
}
function quotesOf(content) {
  return last.content !== content && (last = { content, quotes: OPENERS2.map((opener) => placesOf(content, opener, MAX_TEXT)) }), last.quotes;
}
function countBefore(places, at2) {
  let [low, high] = [0, places.length];
  for (; low < high; ) {
    let middle = low + high >> 1;
    places[middle] < at2 ? low = middle + 1 : high = middle;
  }
  return low;
}
COMMENT_REACH = 3e3, MAX_TEXT = 1e6, LINE_COMMENT = /^\s{0,80}(?:#(?!define\b)|\/\/|\*|--|;|<!--|rem\b)/i;
PATTERN = /[\w*.$}"'`/]/, OPENERS2 = ['"""', "'''"], DOCUMENTS = /^[ \t]{0,40}(?:\w{0,20}(?:DOC|EXAMPLE|USAGE|HELP|DESCRIPTION|RETURN)\w{0,20}\s{0,4}=\s{0,4})?[rRuUbB]{0,2}$/i;
last = { content: "", quotes: [] };
});


// src/scan/score/features/name.ts
var set, has, NAME_FEATURES, init_name = __esm(() => {
var TRIAL, MACHINE, SERVICE, PASSING, HIDDEN2, NEW, ID;
set = (words4) => new Set(words4.split(" ")), TRIAL = set("test tests testing dummy demo sample example examples mock fake fixture invalid wrong bad stub"), MACHINE = set(
      "db database root admin smtp mail ftp sftp ssh mysql postgres postgresql pg redis mongo ldap imap rabbitmq amqp jdbc odbc sql"
    ), SERVICE = set(
      "aws azure google gcp github gitlab slack stripe twilio sendgrid mailgun heroku dropbox facebook twitter firebase sentry datadog"
    ), PASSING = set("csrf xsrf refresh id next page session state nonce verifier request temporary temp reset invite confirm confirmation"), HIDDEN2 = set("private master signing encryption secret app jwt cookie admin root prod production"), NEW = set("new old current confirm repeat again default initial"), ID = set("id client consumer user account tenant app site"), has = ({ nameParts: nameParts2 }, words4) => nameParts2.some((part) => words4.has(part)), NAME_FEATURES = {
      isPassword: ({ role }) => role === "password",
      isSecret: ({ role }) => role === "secret",
      isToken: ({ role }) => role === "token",
      isKey: ({ role }) => role === "key",
      isLoose: ({ role }) => role === "loose",
      isNameless: ({ name: name2 }) => name2 === "",
      nameParts: ({ nameParts: nameParts2 }) => nameParts2.length,
      isConstant: ({ name: name2 }) => /^[A-Z][A-Z0-9_]+$/.test(name2),
      isHeader: ({ name: name2 }) => name2.includes("-"),
      namesTrial: (seen) => has(seen, TRIAL),
      namesMachine: (seen) => has(seen, MACHINE),
      namesService: (seen) => has(seen, SERVICE),
      namesPassing: (seen) => has(seen, PASSING),
      namesHidden: (seen) => has(seen, HIDDEN2),
      namesNew: (seen) => has(seen, NEW),
      namesId: (seen) => has(seen, ID)
    };
});


// src/scan/score/features/index.ts
var featuresOf = (...a) => (init_features(), featuresOf(...a)), look = (...a) => (init_features(), look(...a)), init_features = __esm(() => {


// src/scan/score/features/around.ts
var AROUND_FEATURES, init_around = __esm(() => {
var count;
count = (text, pattern) => Math.min(text.match(pattern)?.length ?? 0, 6), AROUND_FEATURES = {
      hasUser: ({ around }) => /\b(?:user|username|user_name|login|email|account|uid)\w{0,10}["']?\s{0,4}[:=]/.test(around),
      hasHost: ({ around }) => /\b\w{0,12}(?:host|hostname|server|endpoint|base_?url|url|uri|domain)\w{0,8}["']?\s{0,4}[:=]/.test(around),
      hasPort: ({ around }) => /\b\w{0,12}port["']?\s{0,4}[:=]/.test(around),
      hasIdName: ({ around }) => /\b\w{0,20}(?:client|consumer|app|key|access|account)_?-?id["']?\s{0,4}[:=]/.test(around),
      secretNames: ({ around }) => count(around, /passw|secret|token|api_?key|private_?key|credential/g),
      trialWords: ({ around }) => count(around, /\b(?:test|tests|mock|fake|dummy|stub|fixture|expect|assert\w*|should|describe|it\()/g),
      manualWords: ({ around }) => count(around, /\b(?:example|e\.g|for instance|sample|usage|optional|parameter|param|returns?|default)\b/g),
      isLocal: ({ around }) => /localhost|127\.0\.0\.1|0\.0\.0\.0|::1|host\.docker/.test(around),
      isExampleHost: ({ around }) => /example\.(?:com|org|net)|\.test\b|\.invalid\b|foo\.|\.local\b/.test(around),
      hashWords: ({ around }) => count(around, /sha\d|md5|digest|checksum|integrity|hash|signature/g),
      requestWords: ({ around }) => count(around, /http|header|request|response|cookie|grant_type|scope|callback/g),
      isThrowing: ({ around }) => /\b(?:throw|raise|error|exception|invalid|incorrect|wrong)\b/.test(around)
    };
});



// src/scan/score/features/place.ts
var PLACE_FEATURES, init_place = __esm(() => {
var BELIEFS;
BELIEFS = { low: 0, medium: 1, high: 2 }, PLACE_FEATURES = {
      belief: ({ belief }) => BELIEFS[belief],
      isAssigned: ({ place }) => place === "assigned",
      isCompared: ({ place }) => place === "compared",
      isArgument: ({ place }) => place === "argument",
      isOption: ({ place }) => place === "option",
      isHeaderValue: ({ place }) => place === "header",
      isQuoted: ({ quoted: quoted3 }) => quoted3,
      isCode: ({ kind }) => kind === "code",
      isData: ({ kind }) => kind === "data",
      isProse: ({ kind }) => kind === "prose",
      isInTest: ({ path }) => /(?:^|[/._-])(?:tests?|specs?|__tests__|e2e|testing|testdata)(?:[/._-]|$)/i.test(path),
      isInMock: ({ path }) => /(?:^|[/._-])(?:fixtures?|mocks?|stubs?|__mocks__|cassettes?)(?:[/._-]|$)/i.test(path),
      isInExample: ({ path }) => /(?:^|[/._-])(?:examples?|samples?|demos?|tutorials?|templates?|dist|default)(?:[/._-]|$)/i.test(path),
      isInDocs: ({ path }) => /(?:^|\/)docs?\/|readme|\.(?:md|mdx|rst|adoc|html?)$/i.test(path),
      isInLongLine: ({ left, right }) => left.length + right.length > 300,
      isInDocBlock: ({ isInDocBlock: isInDocBlock2 }) => isInDocBlock2,
      /** Declarations of types hold no values that a program uses. */
      isDeclaration: ({ path }) => /\.(?:d\.[cm]?ts|pyi)$/i.test(path),
      isConfiguration: ({ path }) => /\.(?:ya?ml|json|properties|ini|conf|cfg|config|toml|env|xml|tfvars)$|(?:^|\/)\.?env/i.test(path),
      isInComment: ({ isInLineComment: isInLineComment2 }) => isInLineComment2
    };
});



// src/scan/score/features/value.ts
var VALUE_FEATURES, init_value2 = __esm(() => {
var share, VOWELS, MARKS_OF_PASSWORDS, YEAR;
function changes(value2) {
  let count2 = 0;
  for (let at2 = 1; at2 < value2.length; at2++) kindAt2(value2, at2) !== kindAt2(value2, at2 - 1) && count2++;
  return count2;
}
function kindAt2(value2, at2) {
  let code = value2.charCodeAt(at2);
  return code >= 48 && code <= 57 ? 0 : code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
}
init_language();
init_names();
init_judge();
init_reference();
share = (count2, of) => of === 0 ? 0 : count2 / of, VOWELS = /[aeiouy]/gi, MARKS_OF_PASSWORDS = /[!@#$%^&*?]/, YEAR = /(?:19|20)\d\d(?!\d)/, VALUE_FEATURES = {
      length: ({ value: value2 }) => Math.min(value2.length, 120),
      bits: ({ reading }) => Math.min(reading.bits, 400),
      bitsPerChar: ({ reading, value: value2 }) => share(reading.bits, value2.length),
      letterShare: ({ reading, value: value2 }) => share(reading.letters, value2.length),
      digitShare: ({ reading, value: value2 }) => share(reading.digits, value2.length),
      markShare: ({ reading, value: value2 }) => share(reading.marks, value2.length),
      upperShare: ({ reading }) => share(reading.upper, reading.letters),
      wordShare: ({ reading }) => share(reading.wordLetters, reading.letters),
      vowelShare: ({ reading, value: value2 }) => share(value2.match(VOWELS)?.length ?? 0, reading.letters),
      shannon: ({ value: value2 }) => shannonBits(value2),
      ceilingShare: ({ value: value2 }) => share(shannonBits(value2), Math.log2(Math.min(value2.length, 64))),
      distinctShare: ({ value: value2 }) => share(new Set(value2).size, value2.length),
      changeShare: ({ value: value2 }) => share(changes(value2), value2.length - 1),
      isHex: ({ value: value2 }) => /^(?:0x)?[0-9a-f]+$/i.test(value2),
      isUuid: ({ value: value2 }) => UUID.test(value2),
      isBase64: ({ value: value2 }) => value2.length % 4 === 0 && value2.length >= 16 && /^[A-Za-z0-9+/]+={0,2}$/.test(value2),
      /** Base64 of something that people read. */
      isEncodedText: ({ value: value2 }) => isReadable2(value2),
      isNumber: ({ value: value2 }) => /^\d+$/.test(value2),
      isPlainWord: ({ reading }) => isWordy(reading) && reading.digits + reading.marks === 0,
      hasPasswordMark: ({ value: value2 }) => MARKS_OF_PASSWORDS.test(value2),
      hasYear: ({ value: value2 }) => YEAR.test(value2),
      hasBlank: ({ value: value2 }) => value2.includes(" "),
      hasHyphen: ({ value: value2 }) => value2.includes("-"),
      hasUnderscore: ({ value: value2 }) => value2.includes("_"),
      hasDotOrSlash: ({ value: value2 }) => /[./\\]/.test(value2),
      hasBracket: ({ value: value2 }) => /[()[\]{}<>]/.test(value2),
      endDigits: ({ value: value2 }) => Math.min(/\d*$/.exec(value2.slice(-8))?.[0].length ?? 0, 8),
      startsUpper: ({ value: value2 }) => /^[A-Z][a-z]/.test(value2),
      nameInValue: ({ value: value2, nameParts: nameParts2 }) => share(nameParts2.filter((part) => part.length > 2 && value2.toLowerCase().includes(part)).length, 1),
      valueParts: ({ value: value2 }) => Math.min(splitName(value2).length, 12)
    };
});

var LINE_REACH, REACH, FEATURES, FEATURE_NAMES;
featuresOf = function(seen) {
  return Float64Array.from(FEATURES, ([, measure]) => Number(measure(seen)));
};
look = function(candidate) {
  let { content, start, end, name: name2, value: value2, path } = candidate;
  return {
    ...candidate,
    reading: read(value2),
    nameParts: splitName(name2),
    isInDocBlock: isInDocBlock(content, start, path),
    isInLineComment: isInLineComment(content, start),
    left: content.slice(lineStart(content, start, LINE_REACH), start),
    right: lineAfter(content, end, LINE_REACH),
    around: `${content.slice(Math.max(0, start - REACH), start)}\0${content.slice(end, end + REACH)}`.toLowerCase()
  };
};
init_language();
init_names();
init_doc_block();
init_around();
init_name();
init_place();
init_value2();
LINE_REACH = 160, REACH = 400, FEATURES = Object.entries({ ...VALUE_FEATURES, ...NAME_FEATURES, ...PLACE_FEATURES, ...AROUND_FEATURES }), FEATURE_NAMES = FEATURES.map(([name2]) => name2);
});


// src/scan/score/index.ts
var score_exports, believe, init_score = __esm(() => {


// src/scan/score/trees.ts
var logOdds = (...a) => (init_trees(), logOdds(...a)), init_trees = __esm(() => {
logOdds = function(trees, numbers) {
  let sum = 0;
  for (let tree of trees) sum += tree.leaves[leafOf(tree, numbers)];
  return sum;
};
function leafOf({ features, limits, below, above }, numbers) {
  if (features.length === 0) return 0;
  let node = 0;
  for (; node >= 0; )
    node = (numbers[features[node]] <= limits[node] ? below : above)[node];
  return ~node;
}
});



// src/scan/score/weights.ts
var loadWeights, init_weights2 = __esm(() => {
var import_node_fs3, weights;
import_node_fs3 = require("node:fs"), loadWeights = () => weights ??= JSON.parse((0, import_node_fs3.readFileSync)(`${__dirname}/weights.json`, "latin1"));
});

var SURE, MACHINE_LENGTH, DOCUMENT;
function probability(seen) {
  return 1 / (1 + Math.exp(-logOdds(loadWeights().trees, featuresOf(seen))));
}
function isMadeUp({ path, value: value2, reading, isInDocBlock: isInDocBlock2 }) {
  return isExampleFile(path) ? !0 : (value2.length < MACHINE_LENGTH || isHomely(reading)) && (DOCUMENT.test(path) || isInDocBlock2);
}
function isPlain({ role, belief, reading, path, isInDocBlock: isInDocBlock2, isInLineComment: isInLineComment2 }) {
  return role !== "password" && reading.digits === 0 ? !1 : role !== null && role !== "loose" && belief !== "low" && !isShowcase(path) && !isInDocBlock2 && !isInLineComment2;
}
score_exports = {};
__export(score_exports, {
  believe: () => believe,
  probability: () => probability
});
init_judge();
init_kind();
init_doc_block();
init_weights2();
SURE = 0.7;
believe = (candidate) => {
      let seen = look(candidate);
      if (isMadeUp(seen)) return "low";
      let chance = probability(seen), { note, nameless, plain: plain3, ...points } = loadWeights(), block = candidate.role === null || candidate.belief === "low" ? nameless : isPlain(seen) ? plain3 : points.block;
      return chance < note ? null : chance < block || candidate.belief === "low" && candidate.role !== "password" ? "low" : candidate.belief === "high" && chance >= SURE ? "high" : "medium";
    };
MACHINE_LENGTH = 16, DOCUMENT = /(?:^|\/)docs?\/.{0,300}\.(?:txt|html?)$|(?:^|\/)readme[^/]{0,20}$|\.(?:md|mdx|rst|adoc)$/i;
});


// src/rules/services/a-b.ts
var ROWS, init_a_b = __esm(() => {
ROWS = String.raw`
abuseipdb-key;AbuseIPDB API key;abuseipdb;h80;;docs.abuseipdb.com/
adafruit-key;Adafruit IO API key;adafruit adafruitio;u32;;io.adafruit.com/api/docs/
adobe-id;Adobe IO Product identifier;adobe adobeioproduct;w12;info;developer.adobe.com/developer-console/docs/guides/authentication/
adobe-key;Adobe IO API key;adobe adobeio;h32;;^
ai21studio-key;AI21 Studio API key;ai21 ai21studio;uuid;;docs.ai21.com/reference/authentication
airbrake-key;Airbrake user key;airbrake;[0-9A-Za-z-]40;;airbrake.io/docs/api/
airtable-key;Airtable API key;airtable;w17;;airtable.com/developers/web/api/authentication
airvisual-key;AirVisual (IQAir) API key;airvisual;[a-z0-9-]36;;api-docs.iqair.com/
aiven-key;Aiven API key;aiven;b372;;docs.aiven.io/docs/platform/concepts/authentication
alchemy-key;Alchemy API key;alchemy~;w23 '_' w8;;www.alchemy.com/docs/how-to-create-access-tokens
alchemy-key-2;Alchemy API key;alchemy~;u24-64;;^
algolia-id;Algolia application id;algolia;w10;info;www.algolia.com/doc/guides/security/api-keys/
algolia-key;Algolia admin API key;algolia;w32;;^
alibaba-secret;Alibaba secret key;alibaba aliyun alibabacloud;w30;;www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair
amplitude-key;Amplitude API key;amplitude~;h32;;www.docs.developers.amplitude.com/analytics/apis/export-api/
anypoint-key;Anypoint API key;anypoint;uuid;;docs.mulesoft.com/access-management/connected-apps-overview
apollo-key;Apollo API key;apollo~;w22;;docs.apollo.io/reference/people-api-search
appcenter-token;Visual Studio App Center API token;appcenter;h40;;openapi.appcenter.ms/
appcues-key;Appcues API key;appcues;[a-z0-9-]36;;docs.appcues.com/
appcues-key-2;Appcues API key;appcues;[a-z0-9-]39;;^
appointedd-key;Appointedd API key;appointedd;[0-9A-Za-z+=]88;;developers.appointedd.com/
appoptics-key;AppOptics API key;appoptics;u71;;docs.appoptics.com/api/
appsynergy-key;AppSynergy API key;appsynergy;a64;;www.appsynergy.com/content/resources/docs/rest-api.jsp
artifactory-key;Artifactory API key;artifactory jfrog bintray xray;w73;;jfrog.com/help/r/jfrog-rest-apis/introduction-to-the-artifactory-rest-apis
asana-id;Asana client id;asana;d16;info;developers.asana.com/docs/authentication
asana-pat;Asana personal access token;asana;'0/'/'1/'/'2/' d16 '/' d16 ':' h32;high;^
asana-secret;Asana client secret;asana;w32;;^
asana-token;Asana OAuth token;asana;[a-z0-9/:]51;;^
assemblyai-key;AssemblyAI API key;assemblyai;a32;;www.assemblyai.com/docs/api-reference/overview
atera-key;Atera API key;atera;a32;;app.atera.com/apidocs
atlassian-key;Atlassian API key;atlassian;w24;;support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
atlassian-token;Atlassian API token;atlassian confluence;w20 h4;;^
audd-key;AudD API key;audd;[a-z0-9-]32;;docs.audd.io/
auth0-client-secret;Auth0 client secret;auth0;u64;high;auth0.com/docs/get-started/applications/rotate-client-secret
autoklose-token;Autoklose API token;autoklose;[0-9A-Za-z-]32
autopilot-key;Autopilot API key;autopilot~;h32;;www.autopilothq.com/docs/api-authentication
aviationstack-key;AviationStack API key;aviationstack;a32;;aviationstack.com/documentation
aws-account-id;Amazon Web Services account id;aws awsaccount;d12;info;docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
axonaut-key;Axonaut API key;axonaut;a32;;axonaut.com/api/v2/doc
ayrshare-key;Ayrshare API key;ayrshare;w8 '-' w8 '-' w8 '-' w8;;www.ayrshare.com/docs
azure-client-id;Azure client id;azureclient armclient azureadclient;uuid;info;learn.microsoft.com/entra/identity-platform/quickstart-register-app
azure-key;Azure Subscription API management key;apim ocpapim azureapim;h32;;learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions
azure-token;Azure personal access token;adopat azuredevops azuredevopsextpat vsts;a52;;learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate
azure-token-2;Azure DevOps personal access token;azure azuredevops;w84;;^
azureopenai-key;Azure OpenAI API key;azure openai azureopenai;h32;;learn.microsoft.com/azure/ai-services/openai/reference
bannerbear-key-2;Bannerbear API key;bannerbear;w22 'tt';;developers.bannerbear.com/#authentication
baremetrics-key;Baremetrics API key;baremetrics;'sk_'/'lk_' w18-25;;developers.baremetrics.com/reference/authentication
baremetrics-key-2;Baremetrics API key;baremetrics;u25;;^
baseten-key;Baseten API key;baseten;w8 '.' w32;;docs.baseten.co/
beamer-api-token;Beamer API token;beamer~;'b_' u44;;www.getbeamer.com/api-reference
beebole-key;Beebole API key;beebole;a40;;beebole.com/help/api
besnappy-key;Besnappy API key;besnappy;h64;;github.com/BeSnappy/api-docs
besttime-key;Besttime API key;besttime;v36;;documentation.besttime.app/
besttime-private-key;BestTime private API key;besttime;'pri_' h32;;^
betterstack-key;Betterstack API key;betterstack;w24;;betterstack.com/docs/
bitbar-key;Bitbar API key;bitbar;w32;;support.smartbear.com/bitbar/docs
bitbucket-oauth-client-id;Atlassian Bitbucket OAuth consumer key;bitbucket atlassianbitbucket;a32;info;support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/
bitbucket-oauth-client-secret;Atlassian Bitbucket OAuth consumer secret;bitbucket atlassianbitbucket;u64;high;^
bitcoinaverage-key;BitcoinAverage API key;bitcoinaverage;w43;;apiv2.bitcoinaverage.com/
bitfinex-key;Bitfinex API key;bitfinex;u43;;docs.bitfinex.com/
bitly-token;Bitly access token;bitly;h40;;dev.bitly.com/api-reference#Authentication
bitly-token-2;Bitly access token;bitly;[0-9A-Za-z-]40;;^
bitmex-key;BitMEX API key;bitmex;u24;;www.bitmex.com/app/apiOverview
bitmex-key-2;BitMEX API key;bitmex;u48;;^
bitrise-token;Bitrise access token;bitrise;u60-120;;devcenter.bitrise.io/
bittrex-key;Bittrex access key;bittrex;w32;;bittrex.github.io/api/v3
bitwardenoauth2access-secret;Bitwarden OAuth client secret;bitwardenoauth2access bitwarden;w10-50;;bitwarden.com/help/personal-api-key/
blazemeter-key;BlazeMeter API key;blazemeter runscope;uuid;;help.blazemeter.com/
blitapp-key;BlitApp API key;blitapp;u39;;blitapp.com/api/
blocknative-key;Blocknative API key;blocknative;uuid;;docs.blocknative.com/
blogger-key;Blogger API key;blogger~;[0-9A-Za-z-]39;;developers.google.com/blogger/docs/3.0/using
blynk-token;Blynk Device access token;blynk;u32;;docs.blynk.io/
blynk-token-2;Blynk organization access token;blynk;u40;;^
bombbomb-key;BombBomb API key;bombbomb;b88;;developer.bombbomb.com/
boostnote-key;BoostNote API key;boostnote;h64
borgbase-key;BorgBase API key;borgbase;[0-9A-Za-z._-]148-152;;docs.borgbase.com/
box-key;Box API key;boxclient boxapi boxdeveloper boxcom;w32;;developer.box.com/guides/authentication/access-tokens/
brandfetch-key;Brandfetch API key;brandfetch;w40;;docs.brandfetch.com/
browserstack-key;BrowserStack access key;browserstack browserstackkey;w20;;www.browserstack.com/docs/automate/api-reference/selenium/introduction
browshot-key;Browshot API key;browshot;w28;;browshot.com/api/documentation
bscscan-key;BscScan API key;bscscan;A34;;docs.bscscan.com/
buddyns-key;BuddyNS API key;buddyns;a40;;www.buddyns.com/support/api/v2/
budibase-key;Budibase API key;budibase;h32 '-' h78-80;;docs.budibase.com/
bugherd-key;BugHerd API key;bugherd;a22;;www.bugherd.com/api_v2
bugsnag-key;Bugsnag API key;bugsnag;uuid;;docs.bugsnag.com/
bulbul-key;Bulbul API key;bulbul;a32
buttercms-key;ButterCMS API key;buttercms;a40;;buttercms.com/docs/api
`;
});


// src/rules/services/c-e.ts
var ROWS2, init_c_e = __esm(() => {
ROWS2 = String.raw`
calendarific-key;Calendarific API key;calendarific;w32;;calendarific.com/api-documentation
calorieninja-key;CalorieNinjas API key;calorieninja;w40;;calorieninjas.com/api
campayn-key;Campayn API key;campayn;a64
cannyio-key;Canny API key;canny~ cannyio;uuid;;developers.canny.io/api-reference
canva-client-id;Canva client id;canva;'OC-' u8-16;info;www.canva.dev/docs/connect/
capsulecrm-key;Capsule CRM API key;capsulecrm;[0-9A-Za-z._-]64;;developer.capsulecrm.com/
carboninterface-key;CarbonInterface API key;carboninterface;w21;;docs.carboninterface.com/
censys-key;Censys API key;censys;w32;;docs.censys.com/
censys-key-2;Censys API key;censys;[a-z0-9-]36;;^
centralstationcrm-key;CentralStationCRM API key;centralstationcrm;a30;;api.centralstationcrm.net/api-docs/index.html
chartmogul-key;ChartMogul API key;chartmogul;a32;;dev.chartmogul.com/
chatbot-key;ChatBot API key;chatbot~;v32;;www.chatbot.com/docs/
chatfuel-key;Chatfuel API key;chatfuel;w128;;docs.chatfuel.com/
checio-key;Chec (Commerce.js) API key;chec commercejs;'pk_' a45;info;commercejs.com/docs/
checklyhq-key;Checkly API key;checklyhq;a32;;www.checklyhq.com/docs/
cicero-key;Cicero API key;cicero~;a40;;www.cicerodata.com/api/
circleci-token;CircleCI Project API token;circleci circle~ circleciproject;h40;;circleci.com/docs/managing-api-tokens/
ciscomeraki-key;Cisco Meraki API key;meraki ciscomeraki;h40;;developer.cisco.com/meraki/api-v1/overview/
civo-key;Civo API key;civo;w50;;www.civo.com/api
clarifai-key;Clarifai API key;clarifai;h32-36;;clarifai.com/developer/guide/authentication
clay-key;Clay API key;clay~;h20;;university.clay.com/docs/http-api-integration-overview
clearbit-key;Clearbit API key;clearbit;[a-z0-9_]35;;dashboard.clearbit.com/docs
clickhouse-key;ClickHouse Cloud key id;clickhouse clickhousecloud;w20;;clickhouse.com/docs/cloud/manage/openapi
cliengo-key;Cliengo API key;cliengo;uuid;;developers.cliengo.com/
clockify-key;Clockify API key;clockify;w48;;docs.clockify.me/
cloudflare-api-token-legacy;Cloudflare API token (unprefixed);cloudflare;u40;high;developers.cloudflare.com/fundamentals/api/get-started/create-token/
cloudflare-global-key-legacy;Cloudflare global API key (unprefixed);cloudflare xauthkey;h37;critical;developers.cloudflare.com/fundamentals/api/get-started/keys/
cloudflare-id;Cloudflare identifier;cloudflare;h32;info;developers.cloudflare.com/fundamentals/
cloudflareglobal-key;Cloudflare global API key;cloudflare cloudflareglobal;h37-45;;developers.cloudflare.com/fundamentals/api/get-started/keys/
cloudimage-key;CloudImage API key;cloudimage;[a-z0-9_]30;;docs.cloudimage.io/
cloudinary-key;Cloudinary API key;cloudinary;d15;;cloudinary.com/documentation
cloudinary-key-2;Cloudinary API key;cloudinary;u27;;^
cloudinary-secret;Cloudinary API secret;cloudinary;w32;;^
cloudmersive-key;Cloudmersive API key;cloudmersive;[a-z0-9-]36;;api.cloudmersive.com/
cloudplan-key;Cloudplan API key;cloudplan;[A-Z0-9-]32
cloudsight-key;CloudSight API key;cloudsight;w20-24;;cloudsight.docs.apiary.io/#introduction/authentication
cloudsmith-key;Cloudsmith API key;cloudsmith;h40;;docs.cloudsmith.com/accounts-and-teams/api-key
cloverly-key;Cloverly API key;cloverly;[a-z0-9:_]28;;docs.cloverly.com/
clustdoc-key;ClustDoc API key;clustdoc;w60;;clustdoc.com/api
coda-key;Coda API key;coda~;uuid;;coda.io/developers/apis/v1
codacy-key;Codacy API key;codacy;w20-24;;docs.codacy.com/codacy-api/api-tokens/
codeclimate-id;Code Climate test reporter identifier;codeclimate testreporterid codeclimatetestreporter;h64;info;github.com/codeclimate/javascript-test-reporter
codeclimate-key;Code Climate API key;codeclimate;h40;;developer.codeclimate.com/
codecov-token;Codecov access token;codecov;w32;;docs.codecov.com/
codecov-token-2;Codecov access token;codecov;[0-9A-Za-z-]36;;docs.codecov.com/reference/api-overview
codemagic-key;Codemagic API key;codemagic;v43;;docs.codemagic.io/rest-api/codemagic-rest-api/
codequiry-key;Codequiry API key;codequiry;w64;;codequiry.com/usage/api
cohere-key;Cohere API key;cohere coapikey;w40;;docs.cohere.com/
coin-key;CoinAPI key;coinapi coin;[A-Z0-9-]36;;docs.coinapi.io/
coinbase-key;Coinbase API key;coinbase;[0-9A-Za-z-]32;;docs.cloud.coinbase.com/exchange/docs/authorization-and-authentication
coinbase-key-2;Coinbase CDP API key;coinbasecdp coinbase;[0-9a-f-]36;;docs.cdp.coinbase.com/
coinbase-token;Coinbase access token;coinbase;u64;;^
coinlayer-key;Coinlayer API key;coinlayer;a32;;coinlayer.com/documentation
coinlib-key;Coinlib API key;coinlib;a16;;coinlib.io/apidocs
collect-key;Collect2 API key;collect2 collect;uuid
column-api-key;Column API key;column~;'live_'/'test_' w27;high;column.com/docs
configcat-key;ConfigCat key;configcat;u22 '/' u22;;configcat.com/docs/
confluent-id;Confluent client id;confluent ccloud cpdev kafka~;w16;info;docs.confluent.io/cloud/current/access-management/authenticate/api-keys.html
confluent-secret-2;Confluent secret key;confluent;w64;;^
confluent-secret-3;Confluent API secret;confluent ccloud cpdev kafka~;b64;;^
contentful-token;Contentful delivery API token;contentful;u43-45;;www.contentful.com/developers/docs/references/content-delivery-api/
contentfuldelivery-token;Contentful API token;contentful contentfuldelivery;u43;;^
conversiontools-key;ConversionTools API key;conversiontools;'ey' [\w.]157-165;;conversiontools.io/api-documentation
convert-key;ConvertAPI key;convertapi convert;w16;;docs.convertapi.com/
convertapi-secret;ConvertAPI API secret;convertapi;'secret_' w16;;^
convertkit-key;ConvertKit (Kit) API key;convertkit;v22;;developers.kit.com/
couchbase-capella-api-key;Couchbase Capella API key secret;couchbase capella~ couchbasecapella;b60-120 [=]0-2;high;docs.couchbase.com/cloud/management-api-guide/management-api-intro.html
countrylayer-key;CountryLayer API key;countrylayer;a32;;countrylayer.com/documentation/
courier-auth-token;Courier auth token;courier~;'pk_' w4-10 '_' w28;high;www.courier.com/docs
coveralls-key;Coveralls API key;coveralls;[0-9A-Za-z-]37;;docs.coveralls.io/api-repos-endpoint
craftmypdf-key;CraftMyPDF API key;craftmypdf;w35;;craftmypdf.com/docs/
crowdin-key;Crowdin API key;crowdin;w80;;support.crowdin.com/developer/api/
cryptocompare-key;CryptoCompare API key;cryptocompare;w64;;min-api.cryptocompare.com/documentation
currencyfreaks-key;Currencyfreaks API key;currencyfreaks;a32;;currencyfreaks.com/documentation.html
currencylayer-key;CurrencyLayer API key;currencylayer;a32;;currencylayer.com/documentation
currencyscoop-key;CurrencyScoop API key;currencyscoop;a32;;currencyscoop.com/api-documentation
currents-key;CurrentsAPI key;currentsapi currents;u48;;currentsapi.services/en/docs/
customerio-key;Customer.io Tracking API key;customerio customeriotracking;h20;;docs.customer.io/integrations/api/#track-api
customerio-key-2;Customer.io app API key;customerio;h32;;docs.customer.io/integrations/api/#app-api
cypress-key;Cypress Record key;cypress~ cypressrecordkey cypressrecord;uuid;;docs.cypress.io/guides/guides/command-line#cypress-run
dailyco-key;Daily.co API key;daily~ dailyco;h64;;docs.daily.co/
dandelion-token;Dandelion API token;dandelion~;a32;;dandelion.eu/docs/
dareboost-key;Dareboost API key;dareboost;w60;;www.dareboost.com/en/documentation-api
databox-key;Databox API key;databox;[0-9A-Za-z+=]21;;developers.databox.com/docs
datadog-api-key;Datadog API key;datadog ddapikey;h32;high;docs.datadoghq.com/account_management/api-app-keys/
datadog-app-key;Datadog application key;datadog ddappkey ddapplicationkey;h40;high;^
datadog-token;Datadog access token;datadog;a40;high;^
datagov-key;data.gov API key;datagov;w40;;api.data.gov/docs/developer-manual/
debounce-key;DeBounce API key;debounce;w13;;developers.debounce.com/
deepai-key;DeepAI API key;deepai;[a-z0-9-]36;;deepai.org/docs
deepgram-key;Deepgram API key;deepgram;h40;;developers.deepgram.com/docs/authenticating
delighted-key;Delighted API key;delighted~;w32;;app.delighted.com/docs/api
detectify-key;Detectify API key;detectify;a32;;developer.detectify.com/
detectlanguage-key;Detect Language API key;detectlanguage;a32;;detectlanguage.com/documentation
deviantart-secret;DeviantArt OAuth client secret;deviantart;h32;;www.deviantart.com/developers/authentication
deviantart-token;DeviantArt access token;deviantart;w40-80;;www.deviantart.com/developers/http/v1/20210526
dfuse-key;dfuse API key;dfuse;'web_' a32;;docs.dfuse.io/
diffbot-key;Diffbot API key;diffbot;a32;;docs.diffbot.com/
diggernaut-key;Diggernaut API key;diggernaut;a40;;www.diggernaut.com/dev/
discord-id;Discord bot id;discord;d18;info;docs.discord.com/developers/reference#authentication
discord-secret;Discord client secret;discord;u32;;^
discord-token;Discord API token;discord;h64;;^
disqus-key;Disqus API key;disqus;w64;;disqus.com/api/docs/requests/
ditto-key;Ditto API key;ditto~;uuid '.' w40;;developer.dittowords.com/
django-secret-key;Django SECRET_KEY setting;django djangoproject;p45-67;high;docs.djangoproject.com/en/stable/ref/settings/#secret-key
dronahq-key;DronaHQ API key;dronahq;a50;;docs.dronahq.com/
drone-token;Drone CI access token;drone~ droneci;a32;high;docs.drone.io/
dropbox-long-lived-token;Dropbox long-lived access token;dropbox;w11 'AAAAAAAAAA' u43;critical;developers.dropbox.com/oauth-guide
dropbox-token;Dropbox API token;dropbox;w15;;^
dropboxapp-key;Dropbox app API key;dropboxapp;a15;;^
duo-key;Duo API key;duo~;'DI' A18;;duo.com/docs/adminapi
duo-key-2;Duo API key;duo~;w40;;^
dwolla-key;Dwolla API key;dwolla;[0-9A-Za-z-]50;;developers.dwolla.com/
dynalist-key;Dynalist API key;dynalist;u128;;apidocs.dynalist.io/
dyspatch-key;Dyspatch API key;dyspatch;A52;;docs.dyspatch.io/
eagleeyenetworks-key;Eagle Eye Networks API key;eagleeyenetworks;w15;;developer.eagleeyenetworks.com/
edenai-key;EdenAI API key;edenai;w36 '.' w92 '.' v43;;docs.edenai.co/
elasticemail-key;Elastic Email API key;elastic~ elasticemail;u96;;elasticemail.com/developers
enigma-key;Enigma API key;enigma~;w40;;docs.enigma.com/
envoy-key;Envoy API key;envoy~;w220;;developers.envoy.com/
eraser-key;Eraser API key;eraser~;w20;;docs.eraser.io/
ethereum-private-key;Ethereum-style wallet private key;ethereum wallet~ polymarket ethprivatekey ethereumprivatekey;'0x' h64;critical;ethereum.org/en/developers/docs/accounts/
etherscan-key;Etherscan API key;etherscan;A34;;docs.etherscan.io/
ethplorer-key;Ethplorer API key;ethplorer;[0-9A-Za-z-]22;;github.com/EverexIO/Ethplorer/wiki/Ethplorer-API
etsy-token;Etsy access token;etsy;w24;;developers.etsy.com/documentation/
etsyopen-key;Etsy Open API key;etsy etsyopen;w24 ':' w10-64;;^
eventbrite-key;Eventbrite API key;eventbrite;A20;;www.eventbrite.com/platform/docs/authentication
everhour-key;Everhour API key;everhour;h4 '-' h4 '-' h6 '-' h6 '-' h8;;everhour.docs.apiary.io/
exa-key;Exa AI API key;exa~ exaai;uuid;;docs.exa.ai/
exchangerate-key;ExchangeRate-API key;exchangerate exchangerateapi;h24;;www.exchangerate-api.com/docs/overview
exchangerates-key;ExchangeRatesAPI key;exchangerates exchangeratesapi;a32;;exchangeratesapi.io/documentation/
exoscale-secret;Exoscale API secret;exoscale;u40-60;;community.exoscale.com/product/iam/
extractor-key;ExtractorAPI key;extractorapi extractor;w40
`;
});


// src/rules/services/f-k.ts
var ROWS3, init_f_k = __esm(() => {
ROWS3 = String.raw`
facebook-app-access-token;Facebook (Meta) app access token;facebook fb;d15-16 '|' u27;high;developers.facebook.com/docs/facebook-login/access-tokens/
facebook-secret;Facebook secret key;facebook fb;h32;;^
fal-key;fal.ai API key;fal~ falai;uuid ':' h32;;docs.fal.ai/
fastforex-key;FastForex API key;fastforex;[0-9A-Za-z-]28;;fastforex.readme.io/
fastly-key;Fastly API key;fastly;u32;;developer.fastly.com/reference/api/#authentication
feedier-key;Feedier API key;feedier;w32
fetchrss-key;FetchRSS API key;fetchrss;[0-9A-Za-z.]40;;fetchrss.com/developers
fibery-key;Fibery API key;fibery;h8 '.' h35;;api.fibery.io/
figma-legacy-token;Figma personal access token (legacy);figma xfigmatoken;h4-6 '-' uuid;high;developers.figma.com/docs/rest-api/personal-access-tokens/
fileio-secret;FileIO secret key;fileio;[A-Z0-9-.]39;;www.file.io/developers
fileio-secret-2;FileIO secret key;fileio;w20 '.' w20;;^
finage-api-key;Finage API key;finage;'API_KEY' A32;;finage.co.uk/docs
finage-key;Finage API key;finage;w32;;^
financialmodelingprep-key;Financial Modeling Prep API key;financialmodelingprep;w32;;site.financialmodelingprep.com/developer/docs
findl-key;Findl API key;findl;uuid
finicity-key;Finicity API key;finicity;h32;;docs.finicity.com/
finicity-secret;Finicity client secret;finicity;w20;;^
finnhub-key;Finnhub API key;finnhub;a20;;finnhub.io/docs/api
fixerio-key;Fixer.io API key;fixer~ fixerio;w32;;fixer.io/documentation
flatio-key;FlatIO API key;flatio;a128;;flat.io/developers/docs/api/
fleetbase-key-2;Fleetbase API key;fleetbase flblive;w20;;docs.fleetbase.io/developers/api/
flickr-key;Flickr API key;flickr;a32;;www.flickr.com/services/api/
flight-key;FlightAPI key;flightapi~ flight;a24;;docs.flightapi.io/
float-key;Float API key;float~;h16 b42-43 '=';;developer.float.com/
formcraft-key;Formcraft API key;formcraft;a16
foursquare-key;Foursquare API key;foursquare;A48;;docs.foursquare.com/developer/reference/v2-authentication
frameio-key;Frame.io API key;frameio;u64;;developer.frame.io/
freemius-secret-key;Freemius SDK secret key;freemius;'sk_' p29;;freemius.com/help/documentation/
freshbooks-token;FreshBooks access token;freshbooks;a64;;www.freshbooks.com/api/authentication
freshdesk-key;Freshdesk API key;freshdesk;w20;;developers.freshdesk.com/api/#authentication
front-key;Front API key;front~;w36 '.' [0-9A-Za-z._-]188-244;;dev.frontapp.com/
fulcrum-key;Fulcrum API key;fulcrum~;a80;;www.fulcrumapp.com/developers/api/
fullstory-key;Fullstory API key;fullstory;b88;;developer.fullstory.com
fxmarket-key;Fxmarket API key;fxmarket;u20;;fxmarketapi.com/documentation
gcp-key;GCP private key id;gcp;w35-40;;cloud.google.com/iam/docs/service-account-creds
geckoboard-key;Geckoboard API key;geckoboard;w44;;developer.geckoboard.com/
gemini-exchange-key;Gemini (exchange) API key;gemini~;'master-'/'account-' w20;;docs.gemini.com/
geoapify-key;Geoapify API key;geoapify;a32;;apidocs.geoapify.com/
geocode-key;Geocode API key;geocode;a28
geocodify-key;Geocodify API key;geocodify;a40
geoipifi-key;GeoIpifi API key;ipifi geoipifi;v32;;geo.ipify.org/docs
getgeo-key;GetGeoAPI key;getgeoapi getgeo;a40;;getgeoapi.com/documentation
getgist-key;Gist API key;getgist gist;[0-9A-Za-z+=]68;;developers.getgist.com/
getresponse-key;GetResponse API key;getresponse;a32;;apidocs.getresponse.com/
gitalk-key;Gitalk (GitHub) OAuth credentials;gitalk;h20;;gitalk.github.io
gitea-token;Gitea access token;gitea;h40;;docs.gitea.com/development/api-usage
github-id;GitHub client id;github;w20;info;docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
github-secret;GitHub secret key;github gh;h40;;^
gitter-key;Gitter API key;gitter;[a-z0-9-]40;;developer.gitter.im/docs/authentication
glassnode-key;Glassnode API key;glassnode;w27;;docs.glassnode.com/
gocardless-token;GoCardless live access token;gocardless;'live_' u40;critical;developer.gocardless.com/
goodday-key;GoodDay API key;goodday;a32;;www.goodday.work/docs/api
google-secret;Google OAuth client secret;google;u24;;developers.google.com/identity/protocols/oauth2
graphhopper-key;GraphHopper API key;graphhopper;[a-z0-9-]36;;docs.graphhopper.com/
greptile-key;Greptile API key;greptile~;b48;;www.greptile.com/docs
groovehq-key;GrooveHQ API key;groove~ groovehq;w64;;developer.groovehq.com/docs
gtmetrix-key;GTmetrix API key;gtmetrix;h32;;gtmetrix.com/api/docs/2.0/
guardian-key;Guardian API key;guardian~;uuid;;open-platform.theguardian.com/documentation/
guardian-key-2;Guardian API key;guardian~;a8 '-' a4 '-' a4 '-' a4 '-' a12;;^
gumroad-access-token;Gumroad access token;gumroad;u43-64;;gumroad.com/api
gumroad-key;Gumroad API key;gumroad;[0-9A-Za-z-]43;;^
gyazo-key;Gyazo API key;gyazo;[0-9A-Za-z-]43;;gyazo.com/api/docs
happyscribe-key;Happy Scribe API key;happyscribe;w24;;dev.happyscribe.com/
harvest-key;Harvest API key;harvest~;[\w.]97;;help.getharvest.com/api-v2/
hellosign-key;HelloSign (Dropbox Sign) API key;hellosign;[0-9A-Za-z-]64;;developers.hellosign.com/
helpcrunch-key;HelpCrunch API key;helpcrunch;b328;;docs.helpcrunch.com/
helpscout-key;Help Scout API key;helpscout;a40;;developer.helpscout.com/mailbox-api/
here-key;HERE API key;hereapi;u43;;www.here.com/docs/
heroku-api-key;Heroku API key (uuid);heroku;uuid;high;devcenter.heroku.com/articles/authentication
hiveage-key;Hiveage API key;hiveage;u20;;www.hiveage.com/api/
holiday-key;Holiday API key;holidayapi;[a-z0-9-]36;;holidayapi.com/docs
holistic-key;Holistic API key;holistic~;h64
honeycomb-api-key;Honeycomb API key (classic 32 hex or environment 22 base62);honeycomb xhoneycombteam;w22-32;;docs.honeycomb.io/
html2pdf-key;Html2Pdf API key;html2pdf;w64;;html2pdf.app/documentation/
hubspot-key;HubSpot API key;hubspot hubapi;uuid;;developers.hubspot.com/docs
humanity-key;Humanity API key;humanity~;a40;;platform.humanity.com/
hunter-key;Hunter API key;hunter~;[a-z0-9_-]40;;hunter.io/api/documentation
hybiscus-key;Hybiscus API key;hybiscus;w43;;hybiscus.dev/docs
ibm-cloud-api-key;IBM Cloud user API key;ibm ibmcloud bluemix;u44;high;cloud.ibm.com/docs/account?topic=account-userapikey
ibm-cloudant-password;IBM Cloudant password or API key;cloudant ibmcloudant;a24-64;high;cloud.ibm.com/docs/Cloudant
ibm-cos-hmac-secret;IBM Cloud Object Storage HMAC secret access key;ibm ibmcloudobjectstorage;h48;high;cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main
ibm-key;IBM Cloud user key;ibm ibmcloud;u42-44;;cloud.ibm.com/docs/account?topic=account-userapikey
iconfinder-key;IconFinder API key;iconfinder;w64;;developer.iconfinder.com/
iexcloud-key;IEX Cloud API key;iexcloud;[a-z0-9_]35;;cloud.iexapis.com/
imagekit-key;ImageKit API key;imagekit;[\w=]36;;imagekit.io/docs/api-keys
imagekit-private-key;ImageKit private API key;imagekit;'private_' b8-128;;^
imagga-key;Imagga API key;imagga;[0-9A-Za-z=]72;;docs.imagga.com/
impala-key;Impala API key;impala~;v46;;docs.impala.travel/
influxdb-token;InfluxDB API token;influx influxdb;u86 '==';high;docs.influxdata.com/influxdb/v2/admin/tokens/
infomaniak-token;Infomaniak API token;infomaniak;u60-100;;developer.infomaniak.com/docs/api
infura-key;Infura API key;infura;a32;;infura.io/docs
insightly-key;Insightly API key;insightly;[a-z0-9-]36;;api.insightly.com/v3.1/Help
instabot-key;Instabot API key;instabot;b44;;docs.instabot.io/docs/serverapi
instantly-key;Instantly API key;instantly~;b66 '==';;developer.instantly.ai/
intercom-key;Intercom API key;intercom;u60;;developers.intercom.com/docs/build-an-integration/learn-more/rest-apis
intercom-token;Intercom API token;intercom;b59 '=';;^
interseller-key;Interseller API key;interseller;uuid;;interseller.readme.io/
intrinio-key;Intrinio API key;intrinio;w44;;docs.intrinio.com/
iterable-key;Iterable API key;iterable~;w32-36;;api.iterable.com/api/docs
jenkins-token;Jenkins API token or crumb;jenkins crumb~;h32-36;high;www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/
jenkins-token-2;Jenkins token;jenkins crumb~;h30-36;;www.jenkins.io/blog/2018/07/02/new-api-token-system/
jfrogidentity-token;JFrog identity token;jfrog artifactory bintray xray jfrogidentity;w64;;jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens
jira-token;Jira token;jira atlassian confluence;[0-9A-Za-z-]24;;support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
jiraconfluencepat-key;Jira or Confluence personal access token;jiraconfluencepat;[M-O]1 [ADQTgjwz]1 [AEIMQUYcgk]1 [0-5w-z]1 u40;;confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html
jotform-key;Jotform API key;jotform;a32;;api.jotform.com/docs/
jumpcloud-key;JumpCloud API key;jumpcloud;w40;;docs.jumpcloud.com/api/
jupiterone-key;JupiterOne API key;jupiterone;w76;;docs.jupiterone.io/
juro-key;Juro API key;juro;w40;;api-docs.juro.com/
kagi-key;Kagi API key;kagi;u11 '.' u43;;help.kagi.com/kagi/api/overview.html
karmacrm-key;KarmaCRM API key;karma~ karmacrm;w20
keenio-key;Keen.io API key;keen~ keenio;A64;;keen.io/docs/api/
keenio-key-2;Keen.io API key;keen~ keenio;a24;;^
kimi-api-key;Moonshot AI (Kimi) API key;moonshot kimi~ moonshotai;'sk-' w48;high;platform.moonshot.ai/docs
kimi-key;Kimi API key;kimi~ moonshot;'SK-' u48;;^
klingai-access-key;Kling AI access key;kling~ klingai;'A' A31;;app.klingai.com/global/dev/document-api
klingai-secret;Kling AI secret key;kling~ klingai;w32;;^
klipfolio-key;Klipfolio API key;klipfolio;h40;;apidocs.klipfolio.com/
knapsackpro-token;Knapsack Pro token;knapsackpro;a32;;docs.knapsackpro.com/
kontent-key;Kontent API key;kontent;[0-9A-Za-z-]36;;kontent.ai/learn/docs/
kraken-key;Kraken API key;kraken~;b56;;docs.kraken.com/api/
kraken-key-2;Kraken API key;kraken~;b86-88;;^
kraken-token;Kraken access token;kraken~;[0-9A-Za-z+/=_-]80-90;;^
kucoin-secret;KuCoin secret key;kucoin;uuid;;www.kucoin.com/docs-new/
kucoin-token;KuCoin access token;kucoin;h24;;^
kylas-key;Kylas API key;kylas;[a-z0-9-]36
`;
});


// src/rules/services/l-o.ts
var ROWS4, init_l_o = __esm(() => {
ROWS4 = String.raw`
languagelayer-key;LanguageLayer API key;languagelayer;a32;;languagelayer.com/documentation
lark-secret;Lark secret;lark~ larksuite feishu;w32;;open.larksuite.com/document
lark-tenant-token;Lark / Feishu tenant / user / app access token;lark~ feishu larkfeishu;'t-'/'u-'/'a-' [\w.]30-50;;open.larksuite.com/document/home/introduction-to-scope-and-authorization/access-credentials
lark-token;LarkSuite app access token;lark~ larksuite feishu;'a-' [\w.]30-35;;^
launchdarkly-id;LaunchDarkly identifier;launchdarkly;h24;info;docs.launchdarkly.com/sdk/client-side/javascript
launchdarkly-token;LaunchDarkly access token;launchdarkly;u40;;docs.launchdarkly.com/sdk/api/
leadfeeder-key;Leadfeeder API key;leadfeeder;[0-9A-Za-z-]43;;docs.leadfeeder.com/api/
lemlist-key;Lemlist API key;lemlist;h32;;developer.lemlist.com/
lessannoyingcrm-key;Less Annoying CRM API key;lessannoyingcrm;[0-9A-Za-z-]57;;account.lessannoyingcrm.com/api_docs/v2
lightonparadigm-key;LightOn Paradigm API key;lighton paradigm~ lightonparadigm;u40-80
line-token;LINE Messaging API token;linechannel linenotify linemessaging linebot;b171-172;;developers.line.biz/en/docs/messaging-api/
linear-secret;Linear client secret;linear~;h32;;linear.app/developers/oauth-2-0-authentication
linkedin-access-token;LinkedIn OAuth access token;linkedin;'AQ' u200-1000;high;learn.microsoft.com/en-us/linkedin/shared/authentication/authentication
linkedin-id;LinkedIn client id;linkedin;w14;info;^
linkedin-secret;LinkedIn secret key;linkedin;w16;;^
linkpreview-key;LinkPreview API key;linkpreview;w32;;docs.linkpreview.net/
loadmill-key;Loadmill API key;loadmill;w40;;loadmill.com/documentation
lob-api-key;Lob API key;lob~;'live_'/'test_' h35;high;docs.lob.com/#section/Authentication
loggly-key;Loggly API key;loggly;uuid;;documentation.solarwinds.com/en/success_center/loggly/default.htm
loginradius-key;LoginRadius API key;loginradius;uuid;;www.loginradius.com/docs/
logzio-key;Logz.io API key;logz logzio;uuid;;docs.logz.io/
lokalise-key;Lokalise API key;lokalise;h40;;developers.lokalise.com/reference/api-authentication
looker-id;Looker client id;looker~;w20;info;docs.cloud.google.com/looker/docs/api-auth
looker-secret;Looker client secret;looker~;w24;;^
loyverse-key;Loyverse API key;loyverse;w32;;developer.loyverse.com/docs/
lunchmoney-key;Lunch Money API key;lunchmoney;h50;;lunchmoney.dev/
madkudu-key;MadKudu API key;madkudu;h32;;developers.madkudu.com/
magnetic-token;Magnetic API token;magnetic~;uuid
mailboxlayer-key;Mailboxlayer API key;mailboxlayer;a32;;mailboxlayer.com/documentation
mailerlite-key;MailerLite API key;mailerlite;a32;;developers.mailerlite.com/docs/
mailgun-signing-key;Mailgun API / webhook signing key (new form);mailgun;h32 '-' h8 '-' h8;high;documentation.mailgun.com/
mailgun-token;Mailgun token;mailgun;[0-9A-Za-z-]72;;^
mailjet-key;Mailjet basic authentication;mailjet;w87 '=';;dev.mailjet.com/email/reference/overview/authentication/
mailjet-key-2;Mailjet SMS API key;mailjet mailjetsms;w32;;dev.mailjet.com/sms/reference/overview/authentication/
mailmodo-key;Mailmodo API key;mailmodo;w7 '-' w7 '-' w7 '-' w7;;www.mailmodo.com/developers/
mailsac-key;Mailsac API key;mailsac;'k_' w36-50;;mailsac.com/docs/api/
mandrill-key;Mandrill API key;mandrill;u20-24;;mailchimp.com/developer/transactional/api/
mapquest-key;MapQuest API key;mapquest;w32;;developer.mapquest.com/documentation/
marketstack-key;Marketstack API key;marketstack;a32;;marketstack.com/documentation
mattermost-token;Mattermost access token;mattermost;a26;;developers.mattermost.com/api-documentation/
mattermost-token-2;Mattermost personal access token;mattermost;[13-9A-KM-UW-Za-km-uw-z]26;;developers.mattermost.com/integrate/reference/personal-access-token/
mavenlink-key;Mavenlink API key;mavenlink;a64;;developer.kantata.com/
mediastack-key;MediaStack API key;mediastack;a32;;mediastack.com/documentation
meistertask-key;Meistertask API key;meistertask;w43;;developers.meistertask.com/
mesibo-key;Mesibo API key;mesibo;w64;;docs.mesibo.com/
messagebird-client-id;MessageBird client id;messagebird;uuid;info;developers.messagebird.com/api/#authentication
messagebird-key;MessageBird API key;messagebird;w25;;^
metrilo-key;Metrilo API key;metrilo;a16
mindmeister-key;Mindmeister API key;mindmeister;w43;;developers.mindmeister.com/
miro-key;Miro API key;miro;w27;;developers.miro.com/docs
miro-secret;Miro client secret;miro;w32;;^
mistral-api-key;Mistral AI API key;mistral~ mistralai;w32;high;docs.mistral.ai/
mixmax-key;Mixmax API key;mixmax;u36;;developer.mixmax.com/
mixpanel-key;Mixpanel API key;mixpanel;[0-9A-Za-z-]32;;developer.mixpanel.com/
moderation-key;Moderation API key;moderation~;w36 '.' w115 '.' v43;;docs.moderationapi.com/
moonclerk-key;MoonClerk API key;moonclerk;a32;;github.com/moonclerk/developer
moosend-key;Moosend API key;moosend;uuid;;docs.moosend.com/
moralis-key;Moralis API key;moralis;w64;;docs.moralis.com/
mux-key;Mux API key;mux~;b75;;www.mux.com/docs
mux-token;Mux access token id;mux~;uuid;;^
myintervals-key;MyIntervals API key;myintervals;a11;;www.myintervals.com/api/
nasa-key;NASA API key;nasa;w40;;api.nasa.gov
nasdaqdatalink-key;Nasdaq Data Link API key;nasdaq nasdaqdatalink;u20;;docs.data.nasdaq.com/
netlify-key;Netlify API key;netlify;u40-46;;docs.netlify.com/api/get-started/
netlify-key-2;Netlify API key;netlify;h60-64;;^
newrelic-id;New Relic API id;newrelic;w64;info;docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys
newrelic-key;New Relic personal API key;newrelic;[\w.]4 '-' [\w.]42;;^
newrelic-key-2;New Relic license key;newrelic;w6 h30 'nral';;^
newrelic-key-3;New Relic license key;newrelic;h40;;^
news-key;NewsAPI key;newsapi news;a32;;newsapi.org/docs
newscatcher-key;Newscatcher API key;newscatcher;v43;;www.newscatcherapi.com/docs
nexmo-key;Nexmo API key;nexmo;u16;;developer.vonage.com/
nftport-key;NFTPort API key;nftport;uuid;;docs.nftport.xyz/
ngrok-api-key;ngrok API / tunnel credential id;ngrok;'cr_'/'ak_' w25-30;;ngrok.com/docs
ngrok-auth-token;ngrok auth token;ngrok;w25-30 '_' d1 w20;high;^
ngrok-key;ngrok API key;ngrok;'2' w26 '_' d1 w20;;^
nicereply-key;Nicereply API key;nicereply;h40
nimble-key;Nimble API key;nimble~;w30;;nimble.readthedocs.io/
noticeable-key;Noticeable API key;noticeable~;w20;;graphdoc.noticeable.io/
notify-key;LINE Notify API key;linenotify notify;w43;;notify-bot.line.me/doc/en/
nozbe-key;Nozbe Teams API key;nozbe nozbeteams;w16 '_' u64;;nozbe.com/api
nuget-key;NuGet API key;nuget;a46;;learn.microsoft.com/nuget/nuget-org/publish-a-package
numverify-key;Numverify API key;numverify;a32;;numverify.com/documentation
nvidia-ngc-legacy-key;NVIDIA NGC API key (legacy, after base64 decode);ngc nvidia nvidiangc;w26 ':' uuid;high;docs.nvidia.com/ngc/
nylas-key;Nylas API key;nylas;w30;;developer.nylas.com/
nytimes-key;New York Times API key;nytimes newyorktimes;u32;;developer.nytimes.com/
oanda-key;Oanda API key;oanda;w24;;developer.oanda.com/
okta-api-token;Okta API token (SSWS);okta ssws;'00' u40;critical;developer.okta.com/docs/guides/create-an-api-token/main/
ollama-key;Ollama API key;ollama;h32 '.' u24;;docs.ollama.com/cloud
omnisend-key;Omnisend API key;omnisend;[0-9A-Za-z-]75;;api-docs.omnisend.com/
onelogin-key;OneLogin API key;onelogin;w64;;developers.onelogin.com/
onesignal-key;OneSignal API key;onesignal;uuid;;documentation.onesignal.com/docs/en/keys-and-ids
onfleet-key;Onfleet API key;onfleet;a32;;docs.onfleet.com/
oopspam-key;OOPSpam API key;oopspam;w40;;www.oopspam.com/docs
opencagedata-key;OpenCage API key;opencagedata;a32;;opencagedata.com/api
openuv-key;OpenUV API key;openuv;a32;;www.openuv.io/
openweather-key;OpenWeatherMap API key;openweather pyowm owm openweathermap;a32;;openweathermap.org/appid
opsgenie-key;Opsgenie API key;opsgenie;uuid;;docs.opsgenie.com/docs/api-overview
optimizely-key;Optimizely API key;optimizely;[0-9A-Za-z-]54;;docs.developers.optimizely.com/web-experimentation/docs/rest-api-getting-started
overloop-key;Overloop API key;overloop~;u50;;apidoc.overloop.com/
ovh-key;OVHcloud application key;ovh;[0-9A-Za-z-]16;;api.ovh.com/
ovh-secret;OVHcloud application secret;ovh;[0-9A-Za-z-]32;;^
owlbot-key;Owlbot API key;owlbot;h40;;owlbot.info/
`;
});


// src/rules/services/p-r.ts
var ROWS5, init_p_r = __esm(() => {
ROWS5 = String.raw`
packagecloud-key;PackageCloud API key;packagecloud;h48;;packagecloud.io/docs/api
pagerduty-api-key;PagerDuty REST API user token;pagerduty;'u+' u18;high;developer.pagerduty.com/api-reference/4555ca1c983d0-get-the-current-user
pandadoc-key;PandaDoc API key;pandadoc;w40;;developers.pandadoc.com/reference/using-api-keys
pandascore-key;PandaScore API key;pandascore;u51;;developers.pandascore.co/
paralleldots-key;ParallelDots API key;paralleldots;w43;;www.paralleldots.com/text-analysis-apis
parseur-key;Parseur API key;parseur;h40;;developer.parseur.com/
particleio-token;particle.io access token;particleio;w40;;docs.particle.io/reference/cloud-apis/api/
partnerstack-key;PartnerStack API key;partnerstack;w64;;docs.partnerstack.com/
pastebin-key;Pastebin API key;pastebin;v32;;pastebin.com/doc_api
paydirtapp-key;Paydirtapp API key;paydirtapp;a32
paymoapp-key;Paymo API key;paymoapp;w44;;github.com/paymoapp/api
paymongo-key;PayMongo API key;paymongo;v32;;developers.paymongo.com/docs
paypal-id;PayPal OAuth client id;paypal;'a' u59;info;developer.paypal.com/api/rest/authentication/
paypal-id-2;PayPal OAuth client id;paypal;'A' u78-99;info;^
paypal-secret;PayPal OAuth secret;paypal;[0-9A-Za-z._-]44-80;;^
pdflayer-key;PdfLayer API key;pdflayer;a32;;pdflayer.com/documentation
pdfshift-key;PdfShift API key;pdfshift;h32;;docs.pdfshift.io/
pendo-key;Pendo integration key;pendo~;w32-64;;engageapi.pendo.io/
peopledatalabs-key;People Data Labs API key;peopledatalabs;a64;;docs.peopledatalabs.com/
pepipost-key;Pepipost API key;pepipost netcore;w32;;developers.pepipost.com/
percy-key;Percy API key;percy~;h64;;www.browserstack.com/docs/percy
phrase-key;Phrase API key;phraseapp;a64;;developers.phrase.com/
pinata-key;Pinata API key;pinata~;a64;;docs.pinata.cloud/
pinata-key-2;Pinata API key;pinata~;a20;;^
pinecone-key;Pinecone API key;pinecone;uuid;;docs.pinecone.io/guides/projects/manage-api-keys
pipedream-key;Pipedream API key;pipedream;a32;;pipedream.com/docs
pipedrive-key;Pipedrive API key;pipedrive;w40;;developers.pipedrive.com/
pivotaltracker-key;Pivotal Tracker API key;pivotal~ pivotaltracker;a32;;www.pivotaltracker.com/help/api/
pixabay-key;Pixabay API key;pixabay;[a-z0-9-]34;;pixabay.com/api/docs/
plaid-id;Plaid client id;plaid;w24;info;plaid.com/docs/quickstart/glossary/
plaid-secret;Plaid secret;plaid;w30;;^
planyo-key;Planyo API key;planyo;a62;;www.planyo.com/api.php
plivo-id;Plivo identifier;plivo;'MA' w18;info;www.plivo.com/docs/
plivo-token;Plivo token;plivo;u40;;^
podio-key;Podio API key;podio;a32;;developers.podio.com/
polls-key;PollsAPI key;pollsapi polls;A28;;docs.pollsapi.com/
polygon-key;Polygon API key;polygon~;w32;;polygon.io/docs
polymarket-key;Polymarket API key;polymarket;uuid;;docs.polymarket.com/
positionstack-key;PositionStack API key;positionstack;v32;;positionstack.com/documentation
postageapp-key;PostageApp API key;postageapp;w32;;dev.postageapp.com/api
postmark-token;Postmark server token;postmark;uuid;;postmarkapp.com/developer/api/overview
powrbot-key;Powrbot API key;powrbot;w40
privacy-key;Privacy API key;privacycom;uuid;;developer.privacy.com/docs
private-ai-token;Private AI API token;privateai;a32;;docs.private-ai.com/
prodpad-key;Prodpad API key;prodpad;h64
prospectcrm-key;ProspectCRM API key;prospect~ prospectcrm;[a-z0-9-]32;;api-batch-v1.prospect365.com/docs
protocolsio-key;Protocols.io API key;protocols~ protocolsio;a64;;apidoc.protocols.io/
proxycrawl-key;ProxyCrawl (Crawlbase) API key;proxycrawl;v22;;crawlbase.com/docs/
purestake-key;Purestake API key;purestake;w40;;developer.purestake.io/
pushbullet-key;Pushbullet API key;pushbullet;[\w.]34;;docs.pushbullet.com/
pusherchannel-key;Pusher Channels API key;pusher~ pusherchannels pusherchannel;a20;;pusher.com/docs/channels/
qase-key;Qase API key;qase;w40;;developers.qase.io/
qualaroo-key;Qualaroo API key;qualaroo;[0-9A-Za-z=]64;;help.qualaroo.com/
qubole-key;Qubole API key;qubole;a64;;docs.qubole.com/
railway-token;Railway API / project token;railway~;uuid;high;docs.railway.com/
rapid-key;RapidAPI key;rapidapi rapid;u50;;docs.rapidapi.com/docs/configuring-api-security
raven-key;Raven API key;raventools;[A-Z0-9-]16
rawg-key;RAWG API key;rawg;a32;;rawg.io/apidocs
razorpay-secret;Razorpay key secret;razorpay;w24;;razorpay.com/docs/api/
reachmail-key;ReachMail API key;reachmail;u64;;services.reachmail.net/
rebrandly-key;Rebrandly API key;rebrandly;v32;;developers.rebrandly.com/
recaptcha-key;Google reCAPTCHA site or secret key;recaptcha;'6L' [c-f]1 u37;;developers.google.com/recaptcha/intro
refiner-key;Refiner API key;refiner~;uuid;;refiner.io/docs/
rentman-key;Rentman API key;rentman;'ey' w34 '.ey' [0-9A-Za-z._-]250-300;;api.rentman.net/
replyio-key;Reply.io API key;replyio;w24;;apidocs.reply.io/#introduction
requestfinance-key;Request Finance API key;requestfinance;w7 '-' w7 '-' w7 '-' w7;;docs.request.finance/
restpack-key;Restpack API key;restpack;w48;;restpack.io/screenshot/docs
rev-key;Rev API key;revai;b27 '=';;docs.rev.ai/
rev-key-2;Rev API key;revai;[0-9A-Za-z-]27;;^
ringcentral-key;RingCentral API key;ringcentral;u22;;developers.ringcentral.com/
ritekit-key;RiteKit API key;ritekit;h44;;ritekit.com/developer/dashboard/
rocketreach-key;RocketReach API key;rocketreach;[a-z0-9-]39;;docs.rocketreach.co/
rockset-key;Rockset API key;rockset;w64;;docs.rockset.com/
route4me-key;Route4Me API key;route4me;A32;;route4me.io/docs/
runrunit-key;Runrun.it API key;runrunit;h32;;runrun.it/api/documentation
runrunit-key-2;Runrun.it API key;runrunit;w18-20;;^
`;
});


// src/rules/services/s-u.ts
var ROWS6, init_s_u = __esm(() => {
ROWS6 = String.raw`
salescookie-key;Salescookie API key;salescookie;w32
salesflare-key;Salesflare API key;salesflare;v45;;api.salesflare.com/docs
sanity-token;Sanity API token;sanity~;'sk' w79-200;high;www.sanity.io/docs
sauce-token;Sauce Labs token;sauce~ saucelabs;[0-9a-f-]36;;docs.saucelabs.com/dev/api/
saucelabs-key;Sauce Labs API key;saucelabs;uuid;;^
scale-api-key;Scale AI API key (live);scale~ scaleai;'live_' h32;high;scale.com/docs/api-reference/authentication
scaleway-key;Scaleway API key;scaleway;uuid;;www.scaleway.com/en/docs/iam/how-to/create-api-keys/
scrapeowl-key;ScrapeOwl API key;scrapeowl;a30;;scrapeowl.com/docs/
scraper-key;ScraperAPI key;scraperapi scraper~;a32;;www.scraperapi.com/documentation/
scraperbox-key;ScraperBox API key;scraperbox;A32;;scraperbox.com/documentation
scrapestack-key;Scrapestack API key;scrapestack;a32;;scrapestack.com/documentation
scrapingant-key;ScrapingAnt API key;scrapingant;a32;;docs.scrapingant.com/
scrapingbee-key;ScrapingBee API key;scrapingbee;A80;;www.scrapingbee.com/documentation/
screenshot-key;ScreenshotAPI key;screenshotapi screenshot;w7 '-' w7 '-' w7 '-' w7;;www.screenshotapi.net/docs
screenshotlayer-key;ScreenshotLayer API key;screenshotlayer;v32;;screenshotlayer.com/documentation
scrutinizerci-token;Scrutinizer CI access token;scrutinizer scrutinizerci;a64;;scrutinizer-ci.com/docs/
secp256k1-private-key;Ethereum raw secp256k1 private key in hex;secp256k1 ethereum wallet~;h64;critical;www.secg.org/sec2-v2.pdf
securitytrails-key;SecurityTrails API key;securitytrails;w32;;docs.securitytrails.com/
segment-key;Segment API key;segment~;u43 '.' u43;;segment.com/docs/api/
selectpdf-key;SelectPDF API key;selectpdf;[a-z0-9-]36;;selectpdf.com/docs/
semaphore-key;Semaphore API key;semaphore~;a32;;semaphore.co/docs
sendbird-id;Sendbird application id;sendbird;uuid;info;sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api#2-authentication
sendbird-key;Sendbird organization API key;sendbird;h24;;^
sendbird-token;Sendbird API token;sendbird;h40;;^
sentry-token;Sentry token;sentry;h64;;docs.sentry.io/api/auth/
serphouse-key;Serphouse API key;serphouse;w60;;docs.serphouse.com/
serpstack-key;SerpStack API key;serpstack;a32;;serpstack.com/documentation
sherpadesk-key;Sherpadesk API key;sherpadesk;a32;;github.com/sherpadesk/api/wiki
shipday-key;Shipday API key;shipday;[0-9A-Za-z.]11 w20;;docs.shipday.com/
shodan-key;Shodan API key;shodan;w32;;developer.shodan.io/api
shortcut-key;Shortcut API key;shortcutapitoken shortcutapikey clubhouseapitoken;uuid;;developer.shortcut.com/api/rest/v3
shotstack-key;Shotstack API key;shotstack;w40;;shotstack.io/docs/api/
shutterstock-key;Shutterstock API key;shutterstock;w32;;api-reference.shutterstock.com/
shutterstock-key-2;Shutterstock API key;shutterstock;w16;;^
signalwire-key;SignalWire API key;signalwire;w50;;developer.signalwire.com/
signalwire-key-2;SignalWire API key;signalwire;uuid;;^
signaturit-key;Signaturit API key;signaturit;w86;;docs.signaturit.com/
signupgenius-key;SignupGenius API key;signupgenius;w32;;developer.signupgenius.com/
sigopt-key;Sigopt API key;sigopt;A48;;docs.sigopt.com/
simfin-key;SimFin API key;simfin;w32;;simfin.readme.io/
simplesat-key;Simplesat API key;simplesat;a40;;documentation.simplesat.io/
simvoly-key;Simvoly API key;simvoly;a33
skrappio-key;Skrapp API key;skrapp skrapio skrappio;w42;;skrapp.io/api
smartsheets-key;Smartsheet API key;smartsheets;w37;;developers.smartsheet.com/
snipcart-key;Snipcart API key;snipcart;v75;;docs.snipcart.com/
snowflake-pat;Snowflake programmatic access token (JWT);snowflake~ sftoken;[0-9A-Za-z._-]100-500;high;docs.snowflake.com/en/user-guide/programmatic-access-tokens
snyk-legacy-token;Snyk API token (uuid);snyk;uuid;high;docs.snyk.io/snyk-api/authentication-for-api
softlayer-api-key;IBM SoftLayer API key;softlayer slapikey ibmsoftlayer;a64;high;cloud.ibm.com/docs/account?topic=account-classic_keys
sonarcloud-token;SonarCloud API token;sonar~ sonarcloud;a40;;docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens
sonarqube-token;SonarQube token;sonar~ sonarqube sonarlogin;h40;;docs.sonarqube.org/latest/user-guide/user-token/
sparkpost-key;SparkPost API key;sparkpost;w40;;developers.sparkpost.com/api/
speechtextai-key;SpeechTextAI API key;speechtext speechtextai;h32;;speechtext.ai/speech-recognition-api
splunk-token;Splunk Observability token;splunk splunkobservability;w22;;dev.splunk.com/observability/docs
spoonacular-key;Spoonacular API key;spoonacular;a32;;spoonacular.com/food-api/docs
sportsmonk-key;Sportmonks API key;sportsmonk;w60;;docs.sportmonks.com/
spotify-secret;Spotify API secret;spotify;w32;;developer.spotify.com/documentation/web-api
squarespace-key;Squarespace API key;squarespace;uuid;;developers.squarespace.com/
sslmate-key;SSLMate API key;sslmate;w36;;sslmate.com/help/reference/apiv2
statuscake-key;StatusCake API key;statuscake;w20;;developers.statuscake.com/
statuspage-key;Atlassian Statuspage API key;statuspage atlassianstatuspage;[0-9a-f-]36-64;;developer.statuspage.io/
statuspage-key-2;Statuspage API key;statuspage;[a-z0-9-]36;;^
statuspal-key;StatusPal API key;statuspal;w32;;www.statuspal.io/api-docs
stitchdata-key;Stitch API key;stitchdata;[a-z0-9_]35;;www.stitchdata.com/docs/
stockdata-key;Stockdata API key;stockdata;w40;;www.stockdata.org/documentation
storecove-key;Storecove API key;storecove;u43;;www.storecove.com/docs/
stormboard-key;Stormboard API key;stormboard;h40;;api.stormboard.com/docs
stormglass-key;Stormglass API key;stormglass;[a-z0-9-]73;;docs.stormglass.io/
strava-key;Strava API key;strava;a40;;developers.strava.com/docs/authentication/
streak-key;Streak API key;streak~;h32;;streak.readme.io/
sumologic-access-id;Sumo Logic access id;sumo sumologic;'su' w12;info;help.sumologic.com/docs/manage/security/access-keys/
sumologic-token;Sumo Logic access token;sumo sumologic;w64;;^
supernotes-key;SuperNotes API key;supernotes;u43;;api.supernotes.app/docs/swagger
surveybot-key;SurveyBot API key;surveybot;[0-9A-Za-z-]80
surveysparrow-key;SurveySparrow API key;surveysparrow;u88;;developers.surveysparrow.com/
survicate-key;Survicate API key;survicate;a32;;developers.survicate.com/
swiftype-key;Swiftype API key;swiftype;w6 '_' w6 '-' w6;;swiftype.com/documentation
tableau-token;Tableau personal access token;tableau~;b22 '==:' w32;;help.tableau.com/current/server/en-us/security_personal_access_tokens.htm
tatumio-key;Tatum API key;tatum tatumio;[a-z0-9-]36;;docs.tatum.io/
taxjar-key;TaxJar API key;taxjar;a32;;developers.taxjar.com/api/reference/
technicalanalysis-key;Technical Analysis API key;technicalanalysisapi technicalanalysis;A48;;technical-analysis-api.com/
tefter-key;Tefter API key;tefter;w20;;www.tefter.io/docs/api
telegram-token;Telegram bot API token;telegram;d5-16 ':A' u34;;core.telegram.org/bots/api
teletype-key;Teletype API key;teletype;[0-9A-Za-z-]64;;teletype.app/help/api/
telnyx-api-key;Telnyx API v2 key;telnyx;'KEY' u55;high;developers.telnyx.com/
terraform-token;Terraform Cloud personal token;terraform terraformcloud;w14 '.atlasv1.' w67;;developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens
testingbot-key;Testingbot API key;testingbot;a32;;testingbot.com/support/api
theodds-key;The Odds API key;oddsapi theoddsapi theodds;h32;;the-odds-api.com/liveapi/guides/v4/
thingsboard-token;ThingsBoard access token;thingsboard provisiondevicekey provisiondevicesecret;a20;;thingsboard.io/docs/paas/reference/http-api/
thousandeyes-key;ThousandEyes API key;thousandeyes;w32;;developer.cisco.com/docs/thousandeyes/
ticketmaster-key;Ticketmaster API key;ticketmaster;w32;;developer.ticketmaster.com/products-and-docs/apis/getting-started/
tiingo-key;Tiingo API key;tiingo;a40;;api.tiingo.com/documentation
timecamp-key;TimeCamp API key;timecamp;a26;;developer.timecamp.com/
timezone-key;TimezoneAPI key;timezoneapi timezone;l20;;timezoneapi.io/developers
tly-key;T.LY API key;tly;w60;;t.ly/docs/
tmetric-key;Tmetric API key;tmetric;A64;;tmetric.com/
todoist-key;Todoist API key;todoist;a40;;developer.todoist.com/
toggltrack-key;Toggl Track API key;toggl toggltrack;a32;;engineering.toggl.com/docs/
tomtom-key;TomTom API key;tomtom;w32;;developer.tomtom.com/
totp-seed;TOTP / HOTP one-time password seed (base32);otp~ totp~ 2fa~ mfa~ otpauth;x16-32;high;www.rfc-editor.org/rfc/rfc6238
tradier-token;Tradier API token;tradier;w28;high;docs.tradier.com/brokerage
transferwise-key;Wise (TransferWise) API key;transferwise;uuid;;docs.wise.com/
travelpayouts-key;Travelpayouts API key;travelpayouts;a32;;travelpayouts-data-api.readthedocs.io/
travisci-token;Travis CI token;travis~ travisci;w22;;developer.travis-ci.com/
trello-key;Trello API key;trello;[0-9A-Za-z-]32;;developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/
trello-token;Trello API token;trello;[0-9A-Za-z-]60-70;;^
twelvedata-key;TwelveData API key;twelvedata;a32;;twelvedata.com/docs
twilio-auth-token;Twilio auth token;twilio;h32;critical;www.twilio.com/docs/usage/api
twitch-token;Twitch access token;twitch;a30;;dev.twitch.tv/docs/authentication/
twitter-access-token;Twitter OAuth 1.0a access token;twitter;d8-25 '-' w20-40;high;developer.x.com/en/docs/authentication/overview
twitter-key;Twitter API key;twitter consumer~;w25;;^
twitter-key-2;Twitter v1 API key;twitter;l22 '%' [0-9A-Za-z-]23 '%' [0-9A-Za-z-]6 '%' [0-9A-Za-z-]3 '%' [0-9A-Za-z-]9 '%' [0-9A-Za-z-]52;;^
twitter-key-3;Twitter API key;twitter;A22 '%' [0-9A-Za-z-]23 '%' [0-9A-Za-z-]6 '%' [0-9A-Za-z-]3 '%' [0-9A-Za-z-]9 '%' [0-9A-Za-z-]52;;^
twitter-secret;Twitter secret key;twitter;w45;;^
twitter-secret-2;Twitter API secret;twitter;w50;;^
twitter-secret-3;Twitter secret key;twitter;w35-44;;^
tyntec-key;Tyntec API key;tyntec;w32;;api.tyntec.com/reference/
typeform-key;Typeform API key;typeform;w44;;www.typeform.com/developers/
typetalk-key;Typetalk API key;typetalk;w64;;developer.nulab.com/docs/typetalk/
typetalk-key-2;Typetalk API key;typetalk;w32;;^
uclassify-key;Uclassify API key;uclassify;w12;;www.uclassify.com/docs/
unplugg-key;Unplugg API key;unplu unplugg;a64
unsplash-key;Unsplash API key;unsplash;v43;;unsplash.com/documentation
upcdatabase-key;UPCDatabase API key;upcdatabase;A32;;upcdatabase.org/api
uplead-key;Uplead API key;uplead;[a-z0-9-]32;;docs.uplead.com/
uploadcare-key;Uploadcare API key;uploadcare;a20;;uploadcare.com/docs/
upstage-key;Upstage API key;upstage;w40-50;;console.upstage.ai/docs
upstash-redis-token;Upstash Redis REST token;upstash redisresttoken;b32-96;high;upstash.com/docs/redis/features/restapi
uptimerobot-key;UptimeRobot API key;uptimerobot;w9 '-' w24;;uptimerobot.com/api/
upwave-key;Upwave API key;upwave;a32
userflow-key;Userflow API key;userflow;[a-z0-9_]29;;docs.userflow.com/
userstack-key;UserStack API key;userstack;a32;;userstack.com/documentation
`;
});


// src/rules/services/v-z.ts
var ROWS7, init_v_z = __esm(() => {
ROWS7 = String.raw`
vagrantcloud-token;Vagrant Cloud personal token;vagrant~ vagrantcloud;w14 '.atlasv1.' w67;;developer.hashicorp.com/vagrant/vagrant-cloud
vastai-key;Vast.ai API key;vast~ vastai;h64;;docs.vast.ai/
vatlayer-key;VatLayer API key;vatlayer;a32;;vatlayer.com/documentation
vault-approle-secret-id;HashiCorp Vault AppRole secret id;approle~ vault~;uuid;high;developer.hashicorp.com/vault/docs/auth/approle
vault-batch-token-legacy;HashiCorp Vault batch token (before 1.10);vault~ hashicorp;'b.' u138-300;critical;developer.hashicorp.com/vault/docs/concepts/tokens
vault-recovery-token-legacy;HashiCorp Vault recovery token (before 1.10);vault~ hashicorp;'r.' u24-500;critical;^
vault-service-token-legacy;HashiCorp Vault service token (before 1.10);vault~ xvaulttoken hashicorp;'s.' w24-26;critical;^
vault-unseal-key;HashiCorp Vault unseal key share;unseal~;b44;critical;developer.hashicorp.com/vault/docs/concepts/seal
vbout-key;Vbout API key;vbout;d25;;developers.vbout.com/
vercel-key;Vercel API key;vercel;w24;;vercel.com/docs/rest-api
verimail-key;Verimail API key;verimail;A32
veriphone-key;Veriphone API key;veriphone;A32;;veriphone.io/docs
versioneye-key;VersionEye API key;versioneye;[0-9A-Za-z-]40;;www.versioneye.com/api
virustotal-key;VirusTotal API key;virustotal;h64;;docs.virustotal.com/
visualcrossing-key;Visual Crossing API key;visualcrossing;A25;;www.visualcrossing.com/resources/documentation/
voicegain-key;Voicegain API key;voicegain;'ey' u34 '.ey' u108 '.' u43;;support.voicegain.ai/
voodoosms-key;VoodooSMS API key;voodoosms;w46
vpn-key;VPNAPI.io API key;vpnapi;w32;;vpnapi.io/api-documentation
vultr-key;Vultr API key;vultr;h36;;www.vultr.com/api/
vyte-key;Vyte API key;vyte;a50;;docs.vyte.in/
wakatime-key-2;WakaTime API key;wakatime;uuid;;wakatime.com/developers
walkscore-key;Walkscore API key;walkscore;a32;;www.walkscore.com/professional/api.php
wandb-key;Weights & Biases API key;wandb weightsandbiases weightsbiases;h40;;docs.wandb.ai/support/find_api_key/
weatherbit-key;Weatherbit API key;weatherbit;a32;;www.weatherbit.io/api
weatherstack-key;Weatherstack API key;weatherstack;a32;;weatherstack.com/documentation
webex-bot-token;Webex bot token;webex ciscospark;w64 '_' w4 '_' uuid;high;developer.webex.com/docs/bots
webflow-key;Webflow API key;webflow;a64;;developers.webflow.com/
webscraper-key;WebScraper API key;webscraper;w60;;webscraper.io/documentation/web-scraper-cloud/api
webscraping-key;Webscraping API key;webscraping;w32;;webscraping.ai/docs
whoxy-key;Whoxy API key;whoxy;a33;;www.whoxy.com/
wistia-key;Wistia API key;wistia;a64;;docs.wistia.com/
wiz-client-id;Wiz client id;wiz~;w53-56;info;docs.wiz.io/
wiz-secret;Wiz client secret;wiz~;w64;;^
worksnaps-key;Worksnaps API key;worksnaps;w40
workstack-key;Workstack API key;workstack;w60
worldcoinindex-key;WorldCoinIndex API key;worldcoinindex;w35;;www.worldcoinindex.com/apiservice
worldweather-key;World Weather Online API key;worldweather;a31;;www.worldweatheronline.com/weather-api/api/docs/
wpengine-key;WP Engine API key;wpengine wpe;w24-64;;wpengineapi.com/
wrike-key;Wrike API key;wrike;'ey' [0-9A-Za-z._-]333;;developers.wrike.com/
yandex-key;Yandex API key;yandex;[0-9A-Za-z.]83;;yandex.com/dev/dictionary
yelp-key;Yelp API key;yelp;[0-9A-Za-z._-]128;;docs.developer.yelp.com/docs/places-authentication
youneedabudget-key;YNAB (You Need A Budget) API key;youneedabudget;h64;;api.ynab.com/
yousign-key;Yousign API key;yousign;a32;;developers.yousign.com/
youtube-key;YouTube API key;youtube;u14;;developers.google.com/youtube/registering_an_application
youtube-key-2;YouTube API key;youtube;u39;;^
youtube-key-3;YouTube API key;youtube;[0-9A-Za-z-]24;;^
zai-key;Z.ai API key;zai glm~;h32 '.' w16;;docs.z.ai/
zendesk-token;Zendesk API token;zendesk;w40;;developer.zendesk.com/api-reference/
zenkit-key;Zenkit API key;zenkit;w8 '-' w32;;base.zenkit.com/docs/api/overview/introduction
zenrows-key;ZenRows API key;zenrows;h40;;docs.zenrows.com/
zenscrape-key;Zenscrape API key;zenscrape;uuid;;zenscrape.com/documentation/
zenserp-key;Zenserp API key;zenserp;[a-z0-9-]36;;app.zenserp.com/documentation
zeplin-key;Zeplin API key;zeplin;[0-9A-Za-z-]350-400;;docs.zeplin.dev/
zerobounce-key;ZeroBounce API key;zerobounce;a32;;www.zerobounce.net/api
zerotier-key;ZeroTier API key;zerotier;w32;;docs.zerotier.com/
zhipu-key;Zhipu API key;zhipu;h32 '.' w16;;docs.bigmodel.cn/
zipcode-key;ZipCodeAPI key;zipcodeapi zipcode;w64;;www.zipcodeapi.com/API
zipcodebase-key;Zipcodebase API key;zipcodebase;uuid;;app.zipcodebase.com/documentation
zoho-secret;Zoho client secret;zoho;h42;;www.zoho.com/accounts/protocol/oauth.html
zonkafeedback-token;ZonkaFeedback API token;zonka zonkafeedback;w36;;apidocs.zonkafeedback.com/
zulip-api-key;Zulip bot or user API key;zulip;w32;;zulip.com/api/api-keys
`;
});


// src/rules/services/index.ts
var SERVICE_ROWS, init_services = __esm(() => {
init_a_b();
init_c_e();
init_f_k();
init_l_o();
init_p_r();
init_s_u();
init_v_z();
SERVICE_ROWS = [ROWS, ROWS2, ROWS3, ROWS4, ROWS5, ROWS6, ROWS7];
});


// src/scan/entropy/service/keywords.ts
var KEYWORD_ROWS, init_keywords = __esm(() => {
KEYWORD_ROWS = JSON.parse('{"abuseipdb":[0],"adafruit":[1],"adafruitio":[1],"adobe":[2,3],"adobeioproduct":[2],"adobeio":[3],"ai21":[4],"ai21studio":[4],"airbrake":[5],"airtable":[6],"airvisual":[7],"aiven":[8],"alchemy":[9,10],"algolia":[11,12],"alibaba":[13],"aliyun":[13],"alibabacloud":[13],"amplitude":[14],"anypoint":[15],"apollo":[16],"appcenter":[17],"appcues":[18,19],"appointedd":[20],"appoptics":[21],"appsynergy":[22],"artifactory":[23,321],"jfrog":[23,321],"bintray":[23,321],"xray":[23,321],"asana":[24,25,26,27],"assemblyai":[28],"atera":[29],"atlassian":[30,31,322],"confluence":[31,322],"audd":[32],"auth0":[33],"autoklose":[34],"autopilot":[35],"aviationstack":[36],"aws":[37],"awsaccount":[37],"axonaut":[38],"ayrshare":[39],"azureclient":[40],"armclient":[40],"azureadclient":[40],"apim":[41],"ocpapim":[41],"azureapim":[41],"adopat":[42],"azuredevops":[42,43],"azuredevopsextpat":[42],"vsts":[42],"azure":[43,44],"openai":[44],"azureopenai":[44],"bannerbear":[45],"baremetrics":[46,47],"baseten":[48],"beamer":[49],"beebole":[50],"besnappy":[51],"besttime":[52,53],"betterstack":[54],"bitbar":[55],"bitbucket":[56,57],"atlassianbitbucket":[56,57],"bitcoinaverage":[58],"bitfinex":[59],"bitly":[60,61],"bitmex":[62,63],"bitrise":[64],"bittrex":[65],"bitwardenoauth2access":[66],"bitwarden":[66],"blazemeter":[67],"runscope":[67],"blitapp":[68],"blocknative":[69],"blogger":[70],"blynk":[71,72],"bombbomb":[73],"boostnote":[74],"borgbase":[75],"boxclient":[76],"boxapi":[76],"boxdeveloper":[76],"boxcom":[76],"brandfetch":[77],"browserstack":[78],"browserstackkey":[78],"browshot":[79],"bscscan":[80],"buddyns":[81],"budibase":[82],"bugherd":[83],"bugsnag":[84],"bulbul":[85],"buttercms":[86],"calendarific":[87],"calorieninja":[88],"campayn":[89],"canny":[90],"cannyio":[90],"canva":[91],"capsulecrm":[92],"carboninterface":[93],"censys":[94,95],"centralstationcrm":[96],"chartmogul":[97],"chatbot":[98],"chatfuel":[99],"chec":[100],"commercejs":[100],"checklyhq":[101],"cicero":[102],"circleci":[103],"circle":[103],"circleciproject":[103],"meraki":[104],"ciscomeraki":[104],"civo":[105],"clarifai":[106],"clay":[107],"clearbit":[108],"clickhouse":[109],"clickhousecloud":[109],"cliengo":[110],"clockify":[111],"cloudflare":[112,113,114,115],"xauthkey":[113],"cloudflareglobal":[115],"cloudimage":[116],"cloudinary":[117,118,119],"cloudmersive":[120],"cloudplan":[121],"cloudsight":[122],"cloudsmith":[123],"cloverly":[124],"clustdoc":[125],"coda":[126],"codacy":[127],"codeclimate":[128,129],"testreporterid":[128],"codeclimatetestreporter":[128],"codecov":[130,131],"codemagic":[132],"codequiry":[133],"cohere":[134],"coapikey":[134],"coinapi":[135],"coin":[135],"coinbase":[136,137,138],"coinbasecdp":[137],"coinlayer":[139],"coinlib":[140],"collect2":[141],"collect":[141],"column":[142],"configcat":[143],"confluent":[144,145,146],"ccloud":[144,146],"cpdev":[144,146],"kafka":[144,146],"contentful":[147,148],"contentfuldelivery":[148],"conversiontools":[149],"convertapi":[150,151],"convert":[150],"convertkit":[152],"couchbase":[153],"capella":[153],"couchbasecapella":[153],"countrylayer":[154],"courier":[155],"coveralls":[156],"craftmypdf":[157],"crowdin":[158],"cryptocompare":[159],"currencyfreaks":[160],"currencylayer":[161],"currencyscoop":[162],"currentsapi":[163],"currents":[163],"customerio":[164,165],"customeriotracking":[164],"cypress":[166],"cypressrecordkey":[166],"cypressrecord":[166],"daily":[167],"dailyco":[167],"dandelion":[168],"dareboost":[169],"databox":[170],"datadog":[171,172,173],"ddapikey":[171],"ddappkey":[172],"ddapplicationkey":[172],"datagov":[174],"debounce":[175],"deepai":[176],"deepgram":[177],"delighted":[178],"detectify":[179],"detectlanguage":[180],"deviantart":[181,182],"dfuse":[183],"diffbot":[184],"diggernaut":[185],"discord":[186,187,188],"disqus":[189],"ditto":[190],"django":[191],"djangoproject":[191],"dronahq":[192],"drone":[193],"droneci":[193],"dropbox":[194,195],"dropboxapp":[196],"duo":[197,198],"dwolla":[199],"dynalist":[200],"dyspatch":[201],"eagleeyenetworks":[202],"edenai":[203],"elastic":[204],"elasticemail":[204],"enigma":[205],"envoy":[206],"eraser":[207],"ethereum":[208,540],"wallet":[208,540],"polymarket":[208,485],"ethprivatekey":[208],"ethereumprivatekey":[208],"etherscan":[209],"ethplorer":[210],"etsy":[211,212],"etsyopen":[212],"eventbrite":[213],"everhour":[214],"exa":[215],"exaai":[215],"exchangerate":[216],"exchangerateapi":[216],"exchangerates":[217],"exchangeratesapi":[217],"exoscale":[218],"extractorapi":[219],"extractor":[219],"facebook":[220,221],"fb":[220,221],"fal":[222],"falai":[222],"fastforex":[223],"fastly":[224],"feedier":[225],"fetchrss":[226],"fibery":[227],"figma":[228],"xfigmatoken":[228],"fileio":[229,230],"finage":[231,232],"financialmodelingprep":[233],"findl":[234],"finicity":[235,236],"finnhub":[237],"fixer":[238],"fixerio":[238],"flatio":[239],"fleetbase":[240],"flblive":[240],"flickr":[241],"flightapi":[242],"flight":[242],"float":[243],"formcraft":[244],"foursquare":[245],"frameio":[246],"freemius":[247],"freshbooks":[248],"freshdesk":[249],"front":[250],"fulcrum":[251],"fullstory":[252],"fxmarket":[253],"gcp":[254],"geckoboard":[255],"gemini":[256],"geoapify":[257],"geocode":[258],"geocodify":[259],"ipifi":[260],"geoipifi":[260],"getgeoapi":[261],"getgeo":[261],"getgist":[262],"gist":[262],"getresponse":[263],"gitalk":[264],"gitea":[265],"github":[266,267],"gh":[267],"gitter":[268],"glassnode":[269],"gocardless":[270],"goodday":[271],"google":[272],"graphhopper":[273],"greptile":[274],"groove":[275],"groovehq":[275],"gtmetrix":[276],"guardian":[277,278],"gumroad":[279,280],"gyazo":[281],"happyscribe":[282],"harvest":[283],"hellosign":[284],"helpcrunch":[285],"helpscout":[286],"hereapi":[287],"heroku":[288],"hiveage":[289],"holidayapi":[290],"holistic":[291],"honeycomb":[292],"xhoneycombteam":[292],"html2pdf":[293],"hubspot":[294],"hubapi":[294],"humanity":[295],"hunter":[296],"hybiscus":[297],"ibm":[298,300,301],"ibmcloud":[298,301],"bluemix":[298],"cloudant":[299],"ibmcloudant":[299],"ibmcloudobjectstorage":[300],"iconfinder":[302],"iexcloud":[303],"imagekit":[304,305],"imagga":[306],"impala":[307],"influx":[308],"influxdb":[308],"infomaniak":[309],"infura":[310],"insightly":[311],"instabot":[312],"instantly":[313],"intercom":[314,315],"interseller":[316],"intrinio":[317],"iterable":[318],"jenkins":[319,320],"crumb":[319,320],"jfrogidentity":[321],"jira":[322],"jiraconfluencepat":[323],"jotform":[324],"jumpcloud":[325],"jupiterone":[326],"juro":[327],"kagi":[328],"karma":[329],"karmacrm":[329],"keen":[330,331],"keenio":[330,331],"moonshot":[332,333],"kimi":[332,333],"moonshotai":[332],"kling":[334,335],"klingai":[334,335],"klipfolio":[336],"knapsackpro":[337],"kontent":[338],"kraken":[339,340,341],"kucoin":[342,343],"kylas":[344],"languagelayer":[345],"lark":[346,347,348],"larksuite":[346,348],"feishu":[346,347,348],"larkfeishu":[347],"launchdarkly":[349,350],"leadfeeder":[351],"lemlist":[352],"lessannoyingcrm":[353],"lighton":[354],"paradigm":[354],"lightonparadigm":[354],"linechannel":[355],"linenotify":[355,424],"linemessaging":[355],"linebot":[355],"linear":[356],"linkedin":[357,358,359],"linkpreview":[360],"loadmill":[361],"lob":[362],"loggly":[363],"loginradius":[364],"logz":[365],"logzio":[365],"lokalise":[366],"looker":[367,368],"loyverse":[369],"lunchmoney":[370],"madkudu":[371],"magnetic":[372],"mailboxlayer":[373],"mailerlite":[374],"mailgun":[375,376],"mailjet":[377,378],"mailjetsms":[378],"mailmodo":[379],"mailsac":[380],"mandrill":[381],"mapquest":[382],"marketstack":[383],"mattermost":[384,385],"mavenlink":[386],"mediastack":[387],"meistertask":[388],"mesibo":[389],"messagebird":[390,391],"metrilo":[392],"mindmeister":[393],"miro":[394,395],"mistral":[396],"mistralai":[396],"mixmax":[397],"mixpanel":[398],"moderation":[399],"moonclerk":[400],"moosend":[401],"moralis":[402],"mux":[403,404],"myintervals":[405],"nasa":[406],"nasdaq":[407],"nasdaqdatalink":[407],"netlify":[408,409],"newrelic":[410,411,412,413],"newsapi":[414],"news":[414],"newscatcher":[415],"nexmo":[416],"nftport":[417],"ngrok":[418,419,420],"nicereply":[421],"nimble":[422],"noticeable":[423],"notify":[424],"nozbe":[425],"nozbeteams":[425],"nuget":[426],"numverify":[427],"ngc":[428],"nvidia":[428],"nvidiangc":[428],"nylas":[429],"nytimes":[430],"newyorktimes":[430],"oanda":[431],"okta":[432],"ssws":[432],"ollama":[433],"omnisend":[434],"onelogin":[435],"onesignal":[436],"onfleet":[437],"oopspam":[438],"opencagedata":[439],"openuv":[440],"openweather":[441],"pyowm":[441],"owm":[441],"openweathermap":[441],"opsgenie":[442],"optimizely":[443],"overloop":[444],"ovh":[445,446],"owlbot":[447],"packagecloud":[448],"pagerduty":[449],"pandadoc":[450],"pandascore":[451],"paralleldots":[452],"parseur":[453],"particleio":[454],"partnerstack":[455],"pastebin":[456],"paydirtapp":[457],"paymoapp":[458],"paymongo":[459],"paypal":[460,461,462],"pdflayer":[463],"pdfshift":[464],"pendo":[465],"peopledatalabs":[466],"pepipost":[467],"netcore":[467],"percy":[468],"phraseapp":[469],"pinata":[470,471],"pinecone":[472],"pipedream":[473],"pipedrive":[474],"pivotal":[475],"pivotaltracker":[475],"pixabay":[476],"plaid":[477,478],"planyo":[479],"plivo":[480,481],"podio":[482],"pollsapi":[483],"polls":[483],"polygon":[484],"positionstack":[486],"postageapp":[487],"postmark":[488],"powrbot":[489],"privacycom":[490],"privateai":[491],"prodpad":[492],"prospect":[493],"prospectcrm":[493],"protocols":[494],"protocolsio":[494],"proxycrawl":[495],"purestake":[496],"pushbullet":[497],"pusher":[498],"pusherchannels":[498],"pusherchannel":[498],"qase":[499],"qualaroo":[500],"qubole":[501],"railway":[502],"rapidapi":[503],"rapid":[503],"raventools":[504],"rawg":[505],"razorpay":[506],"reachmail":[507],"rebrandly":[508],"recaptcha":[509],"refiner":[510],"rentman":[511],"replyio":[512],"requestfinance":[513],"restpack":[514],"revai":[515,516],"ringcentral":[517],"ritekit":[518],"rocketreach":[519],"rockset":[520],"route4me":[521],"runrunit":[522,523],"salescookie":[524],"salesflare":[525],"sanity":[526],"sauce":[527],"saucelabs":[527,528],"scale":[529],"scaleai":[529],"scaleway":[530],"scrapeowl":[531],"scraperapi":[532],"scraper":[532],"scraperbox":[533],"scrapestack":[534],"scrapingant":[535],"scrapingbee":[536],"screenshotapi":[537],"screenshot":[537],"screenshotlayer":[538],"scrutinizer":[539],"scrutinizerci":[539],"secp256k1":[540],"securitytrails":[541],"segment":[542],"selectpdf":[543],"semaphore":[544],"sendbird":[545,546,547],"sentry":[548],"serphouse":[549],"serpstack":[550],"sherpadesk":[551],"shipday":[552],"shodan":[553],"shortcutapitoken":[554],"shortcutapikey":[554],"clubhouseapitoken":[554],"shotstack":[555],"shutterstock":[556,557],"signalwire":[558,559],"signaturit":[560],"signupgenius":[561],"sigopt":[562],"simfin":[563],"simplesat":[564],"simvoly":[565],"skrapp":[566],"skrapio":[566],"skrappio":[566],"smartsheets":[567],"snipcart":[568],"snowflake":[569],"sftoken":[569],"snyk":[570],"softlayer":[571],"slapikey":[571],"ibmsoftlayer":[571],"sonar":[572,573],"sonarcloud":[572],"sonarqube":[573],"sonarlogin":[573],"sparkpost":[574],"speechtext":[575],"speechtextai":[575],"splunk":[576],"splunkobservability":[576],"spoonacular":[577],"sportsmonk":[578],"spotify":[579],"squarespace":[580],"sslmate":[581],"statuscake":[582],"statuspage":[583,584],"atlassianstatuspage":[583],"statuspal":[585],"stitchdata":[586],"stockdata":[587],"storecove":[588],"stormboard":[589],"stormglass":[590],"strava":[591],"streak":[592],"sumo":[593,594],"sumologic":[593,594],"supernotes":[595],"surveybot":[596],"surveysparrow":[597],"survicate":[598],"swiftype":[599],"tableau":[600],"tatum":[601],"tatumio":[601],"taxjar":[602],"technicalanalysisapi":[603],"technicalanalysis":[603],"tefter":[604],"telegram":[605],"teletype":[606],"telnyx":[607],"terraform":[608],"terraformcloud":[608],"testingbot":[609],"oddsapi":[610],"theoddsapi":[610],"theodds":[610],"thingsboard":[611],"provisiondevicekey":[611],"provisiondevicesecret":[611],"thousandeyes":[612],"ticketmaster":[613],"tiingo":[614],"timecamp":[615],"timezoneapi":[616],"timezone":[616],"tly":[617],"tmetric":[618],"todoist":[619],"toggl":[620],"toggltrack":[620],"tomtom":[621],"otp":[622],"totp":[622],"2fa":[622],"mfa":[622],"otpauth":[622],"tradier":[623],"transferwise":[624],"travelpayouts":[625],"travis":[626],"travisci":[626],"trello":[627,628],"twelvedata":[629],"twilio":[630],"twitch":[631],"twitter":[632,633,634,635,636,637,638],"consumer":[633],"tyntec":[639],"typeform":[640],"typetalk":[641,642],"uclassify":[643],"unplu":[644],"unplugg":[644],"unsplash":[645],"upcdatabase":[646],"uplead":[647],"uploadcare":[648],"upstage":[649],"upstash":[650],"redisresttoken":[650],"uptimerobot":[651],"upwave":[652],"userflow":[653],"userstack":[654],"vagrant":[655],"vagrantcloud":[655],"vast":[656],"vastai":[656],"vatlayer":[657],"approle":[658],"vault":[658,659,660,661],"hashicorp":[659,660,661],"xvaulttoken":[661],"unseal":[662],"vbout":[663],"vercel":[664],"verimail":[665],"veriphone":[666],"versioneye":[667],"virustotal":[668],"visualcrossing":[669],"voicegain":[670],"voodoosms":[671],"vpnapi":[672],"vultr":[673],"vyte":[674],"wakatime":[675],"walkscore":[676],"wandb":[677],"weightsandbiases":[677],"weightsbiases":[677],"weatherbit":[678],"weatherstack":[679],"webex":[680],"ciscospark":[680],"webflow":[681],"webscraper":[682],"webscraping":[683],"whoxy":[684],"wistia":[685],"wiz":[686,687],"worksnaps":[688],"workstack":[689],"worldcoinindex":[690],"worldweather":[691],"wpengine":[692],"wpe":[692],"wrike":[693],"yandex":[694],"yelp":[695],"youneedabudget":[696],"yousign":[697],"youtube":[698,699,700],"zai":[701],"glm":[701],"zendesk":[702],"zenkit":[703],"zenrows":[704],"zenscrape":[705],"zenserp":[706],"zeplin":[707],"zerobounce":[708],"zerotier":[709],"zhipu":[710],"zipcodeapi":[711],"zipcode":[711],"zipcodebase":[712],"zoho":[713],"zonka":[714],"zonkafeedback":[714],"zulip":[715]}');
});


// src/scan/entropy/service/rows.ts
var services, allServices, servicesNamed, shapeOf, init_rows = __esm(() => {
var table2, shapes;
allServices = function() {
  return rows().map((_, at2) => serviceAt(at2));
};
servicesNamed = function(word2) {
  return Object.hasOwn(KEYWORD_ROWS, word2) ? KEYWORD_ROWS[word2].map(serviceAt) : [];
};
shapeOf = function(service2) {
  let shape = shapes.get(service2) ?? parseShape(service2.shape);
  return shapes.set(service2, shape), shape;
};
function rows() {
  return table2 ??= SERVICE_ROWS.flatMap((each) => each.trim().split(`
`)), table2;
}
function serviceAt(at2) {
  let known5 = services[at2];
  if (known5 !== void 0) return known5;
  let docs = docsAt(at2), service2 = parseRow(rows()[at2].split(";"), docs === "" ? null : `https://${docs}`);
  return services[at2] = service2, service2;
}
function docsAt(at2) {
  let docs = rows()[at2]?.split(";")[5] ?? "";
  return docs === "^" ? docsAt(at2 - 1) : docs;
}
function parseRow(cells, docs) {
  let [id = "", title = "", keywords = "", shape = "", severity = ""] = cells;
  return {
    id,
    title,
    keywords: keywords.split(" ").map((word2) => ({ word: word2.replace("~", ""), common: word2.endsWith("~") })),
    shape,
    severity: severity === "" ? "medium" : severity,
    links: { revoke: null, docs }
  };
}
init_services();
init_keywords();
services = [], shapes = new Map();
});


// src/scan/entropy/service/ask.ts
var mayBeNew = (...a) => (init_ask(), mayBeNew(...a)), saysId = (...a) => (init_ask(), saysId(...a)), init_ask = __esm(() => {
var MIN_BITS;
mayBeNew = function(value2) {
  let reading = read(value2);
  return reading.bits >= MIN_BITS && !isPhrase(value2, reading) && (reading.digits > 0 || isMixed(reading));
};
function isMixed(reading) {
  return reading.upper > 1 && reading.lower > 1 && reading.wordLetters * 2 < reading.letters;
}
saysId = function(name2) {
  return /(?:id|Id|ID|user|account)\d{0,2}$/.test(name2) && !/(?:secret|token|key)[_-]?id$/i.test(name2);
};
init_language();
MIN_BITS = 24;
});


// src/scan/entropy/service/find.ts
var findService = (...a) => (init_find(), findService(...a)), common = (...a) => (init_find(), common(...a)), init_find = __esm(() => {


// src/scan/entropy/service/words.ts
var wordsOf = (...a) => (init_words(), wordsOf(...a)), init_words = __esm(() => {
var MAX_PARTS, GLUED, ENDS3, SHORTEST;
wordsOf = function(text, visit4) {
  let parts = nameParts(text);
  for (let at2 = 0; at2 < parts.length; at2++) {
    let joined3 = "";
    for (let from = at2; from >= 0 && at2 - from < MAX_PARTS; from--)
      joined3 = `${parts[from]}${joined3}`, visit4(joined3, at2);
    let glued = gluedTo(parts[at2]);
    glued !== void 0 && visit4(glued, at2);
  }
};
function gluedTo(part) {
  return part.length >= SHORTEST && ENDS3.includes(part[part.length - 1]) ? GLUED.exec(part)?.[1] : void 0;
}
init_name_parts();
MAX_PARTS = 3, GLUED = /^([a-z\d]{3,30}?)(?:api|access|auth|client|app|secret|private)?(?:token|secret|key|password|id)s?$/;
ENDS3 = "tnyds", SHORTEST = 5;
});

var KINDS;
findService = function(value2, around) {
  let named4 = best(hitsIn2(around.name, value2, !0), around.name);
  if (named4 !== null) return { service: named4.service, keyword: named4.keyword, where: "name" };
  let onLine = nearest(hitsIn2(around.line(), value2, !1), around.name);
  if (onLine !== null) return { service: onLine.service, keyword: onLine.keyword, where: "line" };
  for (let line of around.near()) {
    let hit = nearest(hitsIn2(line, value2, !1), around.name);
    if (hit !== null) return { service: hit.service, keyword: hit.keyword, where: "near" };
  }
  return null;
};
function hitsIn2(text, value2, inName) {
  let hits = [];
  return wordsOf(text, (word2, at2) => {
    for (let service2 of servicesNamed(word2))
      !inName && (service2.severity === "info" || isCommon(service2, word2)) || shapeOf(service2).pattern.test(value2) && hits.push({ service: service2, keyword: word2, at: at2 });
  }), hits;
}
function isCommon(service2, word2) {
  return service2.keywords.some((keyword) => keyword.word === word2 && keyword.common);
}
function nearest(hits, name2) {
  if (hits.length === 0) return null;
  let last4 = Math.max(...hits.map(({ at: at2 }) => at2));
  return best(
    hits.filter(({ at: at2 }) => at2 === last4),
    name2
  );
}
function best(hits, name2) {
  if (hits.length < 2) return hits[0] ?? null;
  let words4 = new Set(nameParts(name2)), rank = ({ service: service2, keyword }) => {
    let { fixed, width } = shapeOf(service2);
    return [saysId(name2) === (service2.severity === "info") ? 0 : 1, fixed ? 0 : 1, width, -common(service2, words4), -keyword.length];
  }, ranked = hits.map((hit) => ({ hit, rank: rank(hit) }));
  return ranked.sort((a, b) => firstDifference(a.rank, b.rank)), ranked[0]?.hit ?? null;
}
common = function(service2, words4) {
  let own = new Set(nameParts(service2.title));
  return KINDS.filter((kind) => own.has(kind) && words4.has(kind)).length;
};
function firstDifference(a, b) {
  let at2 = a.findIndex((value2, i) => value2 !== b[i]);
  return at2 < 0 ? 0 : a[at2] - b[at2];
}
init_rows();
init_name_parts();
KINDS = ["secret", "token", "key", "id", "password", "client", "access", "app", "admin", "personal", "global", "license"];
});


// src/scan/entropy/service/index.ts
var service_exports, matchService = (...a) => (init_service(), matchService(...a)), init_service = __esm(() => {


// src/scan/entropy/service/around.ts
var surroundings = (...a) => (init_around2(), surroundings(...a)), init_around2 = __esm(() => {
var LEFT, RIGHT, BACK, OWNER2, MAX_LINES, MAX_ENCLOSING, ENCLOSING, DOLLAR, DOT3, COLON3, indentOf2;
surroundings = function(content, start, end, nameStart, name2) {
  return {
    name: nameStart === null ? name2 : content.slice(ownerStart(content, nameStart), nameStart) + name2,
    line: () => `${content.slice(lineStart(content, start, LEFT), start)} ${lineAfter(content, end, RIGHT)}`,
    near: () => nearLines(content, start)
  };
};
function ownerStart(content, nameStart) {
  let start = nameStart;
  for (; start > 0 && nameStart - start < OWNER2 && isOwnerCode(content.charCodeAt(start - 1)); ) start--;
  return start;
}
function isOwnerCode(code) {
  return isNameByte(code) || code === DOT3 || code === COLON3 || code === DOLLAR;
}
function nearLines(content, start) {
  let lines = content.slice(Math.max(0, start - BACK), start).split(`
`), own = lines.pop() ?? "", near = lines.slice(-MAX_LINES).reverse(), indent = indentOf2(own);
  for (let line of lines.slice(-MAX_ENCLOSING).reverse())
    line.trim() === "" || indentOf2(line) >= indent || (indent = indentOf2(line), !near.includes(line) && ENCLOSING.test(line) && near.push(line));
  return near;
}
init_name_bytes();
LEFT = 200, RIGHT = 60, BACK = 600, OWNER2 = 60, MAX_LINES = 3, MAX_ENCLOSING = 12, ENCLOSING = /(?::|[{[(]|\]|>)\s{0,4}$/;
[DOLLAR, DOT3, COLON3] = [36, 46, 58];
indentOf2 = (line) => line.length - line.trimStart().length;
});



// src/scan/entropy/service/judge.ts
var judgeService = (...a) => (init_judge2(), judgeService(...a)), severityOf = (...a) => (init_judge2(), severityOf(...a)), init_judge2 = __esm(() => {
var isOwnName;
judgeService = function(candidate, sign) {
  let { value: value2, belief, showcase } = candidate;
  if (sign.where === "name" && sign.service.severity !== "info" && saysId(candidate.name) && !isOwnName(sign.keyword)) return belief;
  if (belief === null && !isNewCandidate(candidate, sign)) return null;
  if (sign.where === "near") return belief;
  if (sign.where === "line") return belief === "low" && shapeOf(sign.service).fixed && !showcase() ? "medium" : belief;
  let reading = read(value2);
  return isRandom(value2, reading) ? belief !== "high" && showcase() ? "medium" : "high" : isHomely(reading) && showcase() ? belief ?? "low" : "medium";
};
severityOf = function({ name: name2, role }, { service: service2 }) {
  return service2.severity === "info" && role !== null && role !== "loose" && !saysId(name2) ? "medium" : service2.severity;
};
function isNewCandidate({ value: value2, name: name2, role }, { where, service: service2, keyword }) {
  let { fixed, prefixed, width } = shapeOf(service2);
  return where !== "name" || !(fixed || prefixed) || width > 6 || (role === "loose" || role === null) && isCommonIn(name2, service2.keywords) || role === null && service2.severity !== "info" && !isOwnName(keyword) && (isDigest(value2) || UUID.test(value2)) ? !1 : !(isRegular(value2) || !prefixed && isReference(value2) || isFake(value2, name2));
}
function isCommonIn(name2, keywords) {
  let plain3 = name2.toLowerCase().replace(/[^a-z\d]/g, "");
  return keywords.filter(({ word: word2 }) => plain3.includes(word2)).every(({ common: common2 }) => common2);
}
init_regular();
init_judge();
init_language();
init_reference();
init_rows();
isOwnName = (keyword) => /.{4}(?:id|key|token|secret|login|pat)$/.test(keyword);
});

matchService = function(content, span, nameStart, candidate) {
  let around = surroundings(content, span.start, span.end, nameStart, candidate.name), sign = findService(candidate.value, candidate.belief === null ? nameOnly(around.name) : around);
  if (sign === null) return null;
  let belief = judgeService(candidate, sign);
  return belief === null ? null : serviceMatch(span, candidate.value, sign, belief, severityOf(candidate, sign), candidate.name);
};
function nameOnly(name2) {
  return { name: name2, line: () => "", near: () => [] };
}
service_exports = {};
__export(service_exports, {
  matchService: () => matchService
});
});


// src/parse/guard.ts
var guarded, init_guard = __esm(() => {
guarded = function(read13) {
  return (content) => {
    try {
      return read13(content);
    } catch {
      return null;
    }
  };
};
});


// src/parse/written.ts
var TooMuch, isSpace, asBytes, lineOf, startOfLine, trimmed2, lineEnd2, init_written = __esm(() => {
var utf8;
asBytes = function(value2, raw) {
  return /[^\x00-\x7f]/.test(value2) ? /[^\x00-\x7f]/.test(raw) ? value2.replace(/[^\x00-\xff]{1,1000}/g, utf8) : utf8(value2) : value2;
};
lineOf = function(content, offset) {
  let line = 1;
  for (let at2 = content.indexOf(`
`); at2 !== -1 && at2 < offset; at2 = content.indexOf(`
`, at2 + 1)) line++;
  return line;
};
startOfLine = function(content, line) {
  let start = 0;
  for (let left = line - 1; left > 0; left--) {
    let feed2 = content.indexOf(`
`, start);
    if (feed2 === -1) return content.length;
    start = feed2 + 1;
  }
  return start;
};
trimmed2 = function(content, start, end) {
  let [from, to] = [start, end];
  for (; to > from && isSpace(content.charCodeAt(to - 1)); ) to--;
  for (; from < to && isSpace(content.charCodeAt(from)); ) from++;
  return { start: from, end: to };
};
lineEnd2 = function(content, at2) {
  let end = content.indexOf(`
`, at2);
  return end === -1 ? content.length : end;
};
TooMuch = class extends Error {
    };
utf8 = (text) => Buffer.from(text, "utf8").toString("latin1");
isSpace = (code) => code === 32 || code >= 9 && code <= 13;
});


// src/parse/formats/ini.ts
var readIni, readNpmrc, init_ini = __esm(() => {
var SECTION, BARE_KEY, MAX_KEY;
function ofRegistry(field) {
  let colon = field.name.lastIndexOf(":"), name2 = field.name.slice(colon + 1), path = colon === -1 ? field.path : [...field.path, field.name.slice(0, colon)];
  return { ...field, name: name2, path, ...name2 === "_password" || name2 === "_auth" ? { encoded: "base64" } : {} };
}
function read2(content, sign) {
  let fields = [], path = [];
  for (let at2 = 0; at2 < content.length; at2 = lineEnd2(content, at2) + 1) {
    let { start, end } = trimmed2(content, at2, lineEnd2(content, at2)), line = content.slice(start, end);
    if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
    let section2 = sectionOf(line), field = section2 === null ? fieldAt(content, start, end, sign) : null;
    if (section2 !== null) path = section2;
    else if (field !== null) fields.push({ ...field, path });
    else if (start === at2 && !BARE_KEY.test(line)) return null;
    if (fields.length > 5e4) throw new TooMuch();
  }
  return fields;
}
function sectionOf(line) {
  let found = line.startsWith("[") ? SECTION.exec(line) : null;
  return found === null ? null : found.slice(1).flatMap((part) => part?.trim() ?? []);
}
function fieldAt(content, start, end, sign) {
  let at2 = start + content.slice(start, Math.min(end, start + MAX_KEY)).search(sign), name2 = content.slice(start, at2).trimEnd();
  if (at2 <= start || /[{}<>()"']/.test(name2)) return null;
  let from = at2 + 1;
  for (; from < end && isSpace(content.charCodeAt(from)); ) from++;
  from < end && /^["'][^"']{1,4000}$/.test(content.slice(from, end)) && from++;
  let span = quoted2(content, from, end) ?? { ...trimmed2(content, from, bareEnd(content, from, end)), quoted: !1 }, value2 = content.slice(span.start, span.end);
  return !span.quoted && value2.endsWith("{") ? null : { name: name2, value: value2, ...span };
}
function quoted2(content, from, end) {
  let quote = content[from];
  if (from >= end || quote !== '"' && quote !== "'") return null;
  let close2 = content.indexOf(quote, from + 1);
  return close2 === -1 || close2 >= end || !/^[ \t]*(?:[#;]|$)/.test(content.slice(close2 + 1, end)) ? null : { start: from + 1, end: close2, quoted: !0 };
}
function bareEnd(content, from, end) {
  let comment2 = content.slice(from, end).search(/[ \t][#;]/);
  return comment2 === -1 ? end : from + comment2;
}
init_guard();
init_written();
readIni = guarded((content) => read2(content, /[=:]/)), readNpmrc = guarded((content) => (read2(content, /=/) ?? []).map(ofRegistry));
SECTION = /^\[([^\]"]{1,200})(?:"([^"\]]{0,200})"[ \t]{0,9})?\](?:[ \t]{0,99}[#;].*)?$/, BARE_KEY = /^[\w.-]{1,100}$/, MAX_KEY = 200;
});


// src/parse/collector.ts
var VALUES, Collector, init_collector = __esm(() => {
var LABELS, LONGEST, newFrame;
init_written();
LABELS = new Map([
      ["name", 3],
      ["key", 2],
      ["id", 1]
    ]), VALUES = new Set(["value", "val"]), LONGEST = 5, Collector = class {
      fields = [];
      #frames = [newFrame([])];
      /** Begins what stands under a key. @throws TooMuch */
      open(key) {
        if (this.#frames.length > 100) throw new TooMuch();
        this.#frames.push(newFrame([...this.#top.path, key]));
      }
      /** Ends it, and gives back its label, where it has one. */
      close() {
        let { label, value: value2 } = this.#frames.pop();
        return label !== null && value2 !== null && (value2.name = label), label;
      }
      /** What is given becomes the field. @throws TooMuch */
      add(written3) {
        if (this.fields.length >= 5e4) throw new TooMuch();
        let frame = this.#top, field = Object.assign(written3, { path: frame.path });
        if (this.fields.push(field), field.name.length > LONGEST) return;
        let name2 = field.name.toLowerCase(), rank = LABELS.get(name2) ?? 0;
        rank > frame.rank && field.value !== "" && Object.assign(frame, { label: field.value, rank }), VALUES.has(name2) && (frame.value = field);
      }
      get #top() {
        return this.#frames[this.#frames.length - 1];
      }
    }, newFrame = (path) => ({ path, label: null, rank: 0, value: null });
});


// src/parse/libraries.ts
var libraries, init_libraries = __esm(() => {
var parsers;
parsers = {}, libraries = { dockerfile: () => parsers.dockerfile ??= require(`${__dirname}/packages/parsers/dockerfile.cjs`), jsonc: () => parsers.jsonc ??= require(`${__dirname}/packages/parsers/jsonc.cjs`), toml: () => parsers.toml ??= require(`${__dirname}/packages/parsers/toml.cjs`), xml: () => parsers.xml ??= require(`${__dirname}/packages/parsers/xml.cjs`), yaml: () => parsers.yaml ??= require(`${__dirname}/packages/parsers/yaml.cjs`) };
});


// src/parse/credentials/lines.ts
var linesOf = (...a) => (init_lines3(), linesOf(...a)), wordsOf2 = (...a) => (init_lines3(), wordsOf2(...a)), fieldOf = (...a) => (init_lines3(), fieldOf(...a)), init_lines3 = __esm(() => {
var WORD4;
linesOf = function*(content) {
  for (let start = 0; start < content.length; ) {
    let feed2 = content.indexOf(`
`, start), next2 = feed2 === -1 ? content.length : feed2, end = next2 > start && content[next2 - 1] === "\r" ? next2 - 1 : next2;
    end > start && end - start <= 4e3 && (yield { text: content.slice(start, end), start }), start = next2 + 1;
  }
};
wordsOf2 = function({ text, start }) {
  let words4 = [];
  for (let found of text.matchAll(WORD4)) {
    let [all, double, single] = found;
    if (all.startsWith("#")) break;
    let inner = double ?? single, from = start + found.index + (inner === void 0 ? 0 : 1), value2 = inner === void 0 ? all : inner.replace(/\\([\s\S])/g, "$1");
    words4.push({ start: from, end: from + (inner ?? all).length, value: value2, quoted: inner !== void 0 });
  }
  return words4;
};
fieldOf = function(told, { start, end, value: value2, quoted: quoted3 }) {
  return { path: [], ...told, start, end, value: value2, quoted: quoted3 };
};
WORD4 = /"((?:[^"\\]|\\[\s\S]){0,300})"|'((?:[^'\\]|\\[\s\S]){0,300})'|[^\s"']\S*/g;
});


// src/parse/formats/open-quotes.ts
var openQuotes = (...a) => (init_open_quotes(), openQuotes(...a)), init_open_quotes = __esm(() => {
var OPEN3;
openQuotes = function(content) {
  let fields = [];
  for (let { text, start } of linesOf(content)) {
    let found = OPEN3.exec(text);
    if (found === null) continue;
    let [, head2 = "", name2 = "", , raw = ""] = found, value2 = raw.replace(/[\s,;]{1,20}$/, ""), from = start + head2.length;
    if (value2 !== "" && fields.push({ name: name2, path: [], value: value2, quoted: !0, start: from, end: from + value2.length }), fields.length >= 5e4) break;
  }
  return fields;
};
init_written();
OPEN3 = /^(\s{0,80}(?:export )?(?:- )?["']?([\w.-]{1,80})["']?\s{0,40}[:=]\s{0,40}(["']))((?:(?!\3)[^\r\n]){1,400})$/;
});


// src/parse/formats/json.ts
var readJson, next, literal, init_json = __esm(() => {
var nameAt;
function read3(content) {
  let collector = new Collector(), places = [{ key: "", index: null }], top = () => places[places.length - 1], problem = null, begin = (index) => {
    places.length > 1 && collector.open(nameAt(top())), places.push({ key: "", index });
  }, end = () => {
    places.pop(), places.length > 1 && collector.close(), next(top());
  };
  return libraries.jsonc().visit(
    content,
    {
      onObjectBegin: () => begin(null),
      onObjectEnd: end,
      onArrayBegin: () => begin(0),
      onArrayEnd: end,
      onObjectProperty: (name2, offset, length2) => {
        top().key = asBytes(name2, content.slice(offset, offset + length2));
      },
      onLiteralValue(value2, offset, length2) {
        let field = literal(content, value2, offset, length2);
        field !== null && collector.add({ name: nameAt(top()), ...field }), next(top());
      },
      onError: (error, offset) => {
        problem ??= { line: lineOf(content, offset), message: wordsOf3(error) };
      }
    },
    { allowTrailingComma: !0 }
  ), problem === null ? collector.fields : { ...problem, fields: openQuotes(content) };
}
next = function(place) {
  place.index !== null && place.index++;
};
literal = function(content, value2, offset, length2) {
  let end = offset + length2;
  return typeof value2 == "number" ? { value: content.slice(offset, end), quoted: !1, start: offset, end } : typeof value2 != "string" ? null : { value: asBytes(value2, content.slice(offset, end)), quoted: !0, start: offset + 1, end: end - 1 };
};
function wordsOf3(error) {
  return `not valid JSON: ${libraries.jsonc().printParseErrorCode(error).replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase()}`;
}
init_collector();
init_guard();
init_libraries();
init_written();
readJson = guarded(read3);
nameAt = ({ key, index }) => index === null ? key : String(index);
});


// src/parse/formats/hcl-tokens.ts
var hclTokens = (...a) => (init_hcl_tokens(), hclTokens(...a)), init_hcl_tokens = __esm(() => {
var WORD5, HEREDOC, MARKS, isOperator, step;
hclTokens = function(content) {
  let tokens2 = [];
  for (let at2 = 0; at2 < content.length; ) {
    let comment2 = commentEnd(content, at2);
    if (comment2 > at2) {
      at2 = comment2;
      continue;
    }
    let token = tokenAt(content, at2);
    if (token === null) return at2;
    token.token !== null && tokens2.push(token.token), at2 = token.next;
  }
  return tokens2;
};
function commentEnd(content, at2) {
  if (content[at2] === "#" || content.startsWith("//", at2)) return lineEnd2(content, at2);
  if (!content.startsWith("/*", at2)) return at2;
  let end = content.indexOf("*/", at2 + 2);
  return end === -1 ? content.length : end + 2;
}
function tokenAt(content, at2) {
  let char = content[at2];
  return char === `
` ? step("line", at2, at2 + 1) : isSpace(content.charCodeAt(at2)) ? { token: null, next: at2 + 1 } : char === '"' ? stringAt(content, at2) : (HEREDOC.lastIndex = at2, char === "<" && HEREDOC.test(content) ? heredocAt(content, at2) : MARKS.includes(char) ? isOperator(content, at2) ? step("other", at2, at2 + 2) : step("mark", at2, at2 + 1) : (WORD5.lastIndex = at2, WORD5.test(content) ? step("word", at2, WORD5.lastIndex) : step("other", at2, at2 + 1)));
}
function stringAt(content, start) {
  let depth = 0;
  for (let at2 = start + 1; at2 < content.length; at2++) {
    let char = content[at2];
    if (char === "\\") at2++;
    else {
      if (char === `
` && depth === 0) return null;
      if ((char === "$" || char === "%") && content[at2 + 1] === "{" && content[at2 - 1] !== char) depth++;
      else if (char === "}" && depth > 0) depth--;
      else if (char === '"' && depth === 0) return step("string", start + 1, at2, at2 + 1);
    }
  }
  return null;
}
function heredocAt(content, start) {
  HEREDOC.lastIndex = start;
  let mark = HEREDOC.exec(content)?.[1], from = HEREDOC.lastIndex;
  for (let at2 = from; at2 < content.length; at2 = lineEnd2(content, at2) + 1) {
    let end = lineEnd2(content, at2);
    if (content.slice(at2, Math.min(end, at2 + 400)).trim() === mark) return step("heredoc", from, Math.max(from, at2 - 1), end);
  }
  return null;
}
init_written();
WORD5 = /[A-Za-z_][\w-]{0,200}/y, HEREDOC = /<<-?([A-Za-z_]\w{0,80})[ \t\r]*\n/y, MARKS = "={}[](),:";
isOperator = (content, at2) => content[at2] === "=" && (content[at2 + 1] === "=" || content[at2 + 1] === ">"), step = (kind, start, end, next2 = end) => ({ token: { kind, start, end }, next: next2 });
});


// src/parse/formats/hcl.ts
var readHcl, init_hcl = __esm(() => {
var ESCAPES2, Reader, CLOSING4, OTHER, isText2;
function read4(content) {
  let tokens2 = hclTokens(content);
  if (typeof tokens2 == "number") return { line: lineOf(content, tokens2), message: "not valid HCL", fields: openQuotes(content) };
  let reader = new Reader(content);
  for (let token of tokens2) reader.take(token);
  return reader.endItem(), reader.collector.fields;
}
init_collector();
init_guard();
init_written();
readHcl = guarded(read4), ESCAPES2 = { n: `
`, r: "\r", t: "	" }, Reader = class {
      collector = new Collector();
      #content;
      #scopes = [];
      /** The tokens since the last line, comma or bracket. */
      #item = [];
      constructor(content) {
        this.#content = content;
      }
      take(token) {
        let mark = token.kind === "mark" ? this.#content[token.start] : "";
        mark !== "" && "{[(".includes(mark) ? this.#open(mark) : mark !== "" && "}])".includes(mark) ? this.#close(mark) : token.kind === "line" || mark === "," ? this.endItem() : this.#item.length < 8 && this.#item.push(token);
      }
      endItem() {
        let [first, sign, value2, more] = this.#item;
        this.#item = [];
        let scope = this.#scopes.at(-1);
        first === void 0 || more !== void 0 || (value2 !== void 0 && this.#isSign(sign) && isText2(value2) ? this.#add(this.#text(first), value2) : scope?.index !== null && scope !== void 0 && sign === void 0 && (isText2(first) && this.#add(String(scope.index), first), scope.index++));
      }
      #add(name2, { kind, start, end }) {
        let span = kind === "heredoc" ? trimmed2(this.#content, start, end) : { start, end }, raw = this.#content.slice(span.start, span.end), value2 = kind === "heredoc" ? raw : raw.replace(/\\([nrt"\\])/g, (_, letter) => ESCAPES2[letter] ?? letter);
        this.collector.add({ name: name2, value: value2, quoted: !0, ...span });
      }
      /** `key = {` and `block "label" {` name what they hold; a call's bracket names nothing. */
      #open(mark) {
        let item = this.#item;
        this.#item = [];
        let isAssigned = item.length === 2 && this.#isSign(item[1]), isHead = item.length > 0 && item.every(({ kind }) => kind === "word" || kind === "string"), keys = mark === "(" ? [] : isAssigned ? item.slice(0, 1) : isHead && mark === "{" ? item : [];
        for (let key of keys) this.collector.open(this.#text(key));
        this.#scopes.push({ close: CLOSING4[mark], keys: keys.length, index: mark === "[" && isAssigned ? 0 : null });
      }
      /** @throws Error where brackets do not fit */
      #close(mark) {
        this.endItem();
        let scope = this.#scopes.pop();
        if (scope?.close !== mark) throw new Error("brackets do not fit");
        for (let i = 0; i < scope.keys; i++) this.collector.close();
        this.#item = mark === "}" ? [] : [OTHER, OTHER, OTHER, OTHER];
      }
      #isSign(token) {
        return token?.kind === "mark" && "=:".includes(this.#content[token.start]);
      }
      #text({ start, end }) {
        return this.#content.slice(start, end);
      }
    }, CLOSING4 = { "{": "}", "[": "]", "(": ")" }, OTHER = { kind: "other", start: 0, end: 0 }, isText2 = ({ kind }) => kind === "string" || kind === "heredoc";
});


// src/parse/formats/xml-tree.ts
var isElement, localName, rootOf, soleText, attributesOf, init_xml_tree = __esm(() => {
var OPTIONS2, CDATA, CDATA_END, textOf4, ATTRIBUTE;
rootOf = function(content) {
  let { parseXml, XmlError } = libraries.xml();
  try {
    return parseXml(content, OPTIONS2).root;
  } catch (error) {
    if (error instanceof XmlError) return { line: error.line, message: "not well-formed XML" };
    throw error;
  }
};
soleText = function(content, { children: children2 }) {
  let filled = children2.filter((child) => child.type === "cdata" || child.type !== "text" || textOf4(child).trim() !== ""), [only] = filled;
  return only === void 0 || filled.length > 1 ? null : only.type === "cdata" ? written(content, only.start + CDATA.length, only.end - CDATA_END.length, textOf4(only)) : only.type !== "text" || content.slice(only.start, only.end).includes("<") ? null : written(content, only.start, only.end, textOf4(only));
};
function written(content, from, to, text) {
  let { start, end } = trimmed2(content, from, to);
  return { value: asBytes(text.trim(), content.slice(start, end)), start, end, quoted: !0 };
}
attributesOf = function(content, element) {
  let found = [];
  ATTRIBUTE.lastIndex = element.start + 1 + element.name.length;
  for (let match2 = ATTRIBUTE.exec(content); match2 !== null; match2 = ATTRIBUTE.exec(content)) {
    let [, name2 = "", quoted3 = ""] = match2;
    if (name2.startsWith("xmlns")) continue;
    let end = ATTRIBUTE.lastIndex - 1, start = end - (quoted3.length - 2);
    found.push({ name: localName(name2), value: asBytes(element.attributes[name2] ?? "", quoted3), start, end, quoted: !0 });
  }
  return found;
};
init_libraries();
init_written();
OPTIONS2 = { includeOffsets: !0, preserveCdata: !0, ignoreUndefinedEntities: !0 };
isElement = (node) => node.type === "element", localName = (name2) => name2.slice(name2.indexOf(":") + 1);
[CDATA, CDATA_END] = ["<![CDATA[", "]]>"], textOf4 = (node) => "text" in node ? String(node.text) : "";
ATTRIBUTE = /[ \t\r\n]+([^\s=<>"'/]+)[ \t\r\n]*=[ \t\r\n]*("[^"<]*"|'[^'<]*')/y;
});


// src/parse/formats/plist.ts
var readPlist, visit, add, init_plist = __esm(() => {
var PAIR;
function read5(content) {
  let root = rootOf(content);
  if (root === null) return null;
  if (!("children" in root)) return { ...root, fields: pairsIn(content) };
  let collector = new Collector();
  for (let child of root.children) isElement(child) && visit(collector, content, child);
  return collector.fields;
}
visit = function(collector, content, container) {
  let key = null, index = 0;
  for (let child of container.children)
    isElement(child) && (child.name === "key" ? key = soleText(content, child)?.value ?? "" : (add(collector, content, key ?? String(index++), child), key = null));
};
add = function(collector, content, name2, element) {
  if (element.name === "dict" || element.name === "array") {
    collector.open(name2), visit(collector, content, element), collector.close();
    return;
  }
  let text = soleText(content, element);
  text !== null && (element.name === "data" ? collector.add({ name: name2, ...text, encoded: "base64" }) : collector.add({ name: name2, ...text }));
};
function pairsIn(content) {
  return Array.from(content.matchAll(PAIR), ({ 0: all, 1: name2 = "", 2: value2 = "", index }) => {
    let end = index + all.length - 9;
    return { name: name2, path: [], value: value2, quoted: !0, start: end - value2.length, end };
  });
}
init_collector();
init_guard();
init_xml_tree();
readPlist = guarded(read5);
PAIR = /<key>([^<>&\n]{1,100})<\/key>\s{0,80}<string>([^<>&\n]{1,400})<\/string>/g;
});


// src/parse/formats/properties.ts
var readProperties, init_properties = __esm(() => {
var ESCAPES3, HASH2, BANG, BACKSLASH3, EQUALS5, COLON4, isSign3, endsKey2;
function read6(content) {
  let fields = [];
  for (let at2 = 0; at2 < content.length; ) {
    let start = skipSpace(content, at2, content.length), first = content.charCodeAt(start), isComment2 = first === HASH2 || first === BANG, end = logicalEnd(content, start, !isComment2);
    if (!isComment2 && end > start && fields.push(fieldAt2(content, start, end)), fields.length > 5e4) throw new TooMuch();
    at2 = end + 1;
  }
  return fields;
}
function skipSpace(content, from, to) {
  let at2 = from;
  for (; at2 < to && isSpace(content.charCodeAt(at2)); ) at2++;
  return at2;
}
function logicalEnd(content, from, goesOn2) {
  let at2 = from;
  for (; at2 < content.length; at2++) {
    let char = content[at2];
    if (char === "\\" && goesOn2) at2 += content[at2 + 1] === "\r" && content[at2 + 2] === `
` ? 2 : 1;
    else if (char === `
` || char === "\r") break;
  }
  return Math.min(at2, content.length);
}
function fieldAt2(content, start, end) {
  let keyEnd = start;
  for (; keyEnd < end && !endsKey2(content.charCodeAt(keyEnd)); ) keyEnd += content.charCodeAt(keyEnd) === BACKSLASH3 ? 2 : 1;
  keyEnd = Math.min(keyEnd, end);
  let from = skipSpace(content, keyEnd, end);
  isSign3(content.charCodeAt(from)) && from < end && (from = skipSpace(content, from + 1, end));
  let span = trimmed2(content, from, end), path = unescaped(content.slice(start, keyEnd)).split(".");
  return { name: path.pop() ?? "", path, value: unescaped(content.slice(span.start, span.end)), quoted: !1, ...span };
}
function unescaped(raw) {
  if (!raw.includes("\\")) return raw;
  let value2 = raw.replace(/\\(?:(\r\n|\n|\r)[ \t\f]*|u([0-9A-Fa-f]{4})|([\s\S]?))/g, (_, line, code, char) => line !== void 0 ? "" : code === void 0 ? ESCAPES3[char ?? ""] ?? char ?? "" : String.fromCharCode(Number.parseInt(code, 16)));
  return asBytes(value2, raw);
}
init_guard();
init_written();
readProperties = guarded(read6), ESCAPES3 = { n: `
`, r: "\r", t: "	", f: "\f" }, [HASH2, BANG, BACKSLASH3, EQUALS5, COLON4] = [35, 33, 92, 61, 58];
isSign3 = (code) => code === EQUALS5 || code === COLON4, endsKey2 = (code) => isSign3(code) || isSpace(code);
});


// src/parse/formats/toml.ts
var readToml, parse, init_toml = __esm(() => {
var MAX_TRIES, wide;
function read7(content) {
  let program = parse(content);
  return "body" in program ? fieldsIn(program, content) : { ...program, fields: [...readBefore(content, program.line), ...openQuotes(content)] };
}
function readBefore(content, line) {
  let sound = content;
  for (let tries = 0, at2 = line; tries < MAX_TRIES && sound !== ""; tries++) {
    let cut2 = startOfLine(sound, at2);
    sound = sound.slice(0, cut2 < sound.length ? cut2 : sound.lastIndexOf(`
`, sound.length - 2) + 1);
    let program = parse(sound);
    if ("body" in program) return fieldsIn(program, sound);
    at2 = program.line;
  }
  return [];
}
function fieldsIn(program, content) {
  let collector = new Collector();
  for (let item of program.body[0].body)
    if (item.type === "TOMLKeyValue") addPair(collector, content, item);
    else {
      let keys = item.resolvedKey.map((key) => wide(String(key), content));
      within(collector, keys, () => addPairs(collector, content, item.body));
    }
  return collector.fields;
}
parse = function(content) {
  let { parseTOML, ParseError: ParseError2 } = libraries.toml();
  try {
    return parseTOML(content, { tomlVersion: "1.1" });
  } catch (error) {
    if (error instanceof ParseError2) return { line: error.lineNumber, message: "not valid TOML" };
    throw error;
  }
};
function within(collector, keys, visit4) {
  for (let key of keys) collector.open(key);
  visit4();
  for (let i = 0; i < keys.length; i++) collector.close();
}
function addPairs(collector, content, pairs) {
  for (let pair2 of pairs) addPair(collector, content, pair2);
}
function addPair(collector, content, { key, value: value2 }) {
  let keys = key.keys.map((part) => part.type === "TOMLBare" ? part.name : wide(part.value, content)), name2 = keys.pop() ?? "";
  within(collector, keys, () => addValue(collector, content, name2, value2));
}
function addValue(collector, content, name2, node) {
  node.type === "TOMLInlineTable" ? within(collector, [name2], () => addPairs(collector, content, node.body)) : node.type === "TOMLArray" ? within(collector, [name2], () => {
    for (let [i, element] of node.elements.entries()) addValue(collector, content, String(i), element);
  }) : addScalar(collector, content, name2, node);
}
function addScalar(collector, content, name2, node) {
  let [start, end] = node.range;
  if (node.kind === "integer" && collector.add({ name: name2, value: node.number, quoted: !1, start, end }), node.kind !== "string") return;
  let span = node.multiline ? insideThree(content, start, end) : { start: start + 1, end: end - 1 };
  collector.add({ name: name2, value: asBytes(node.value, content.slice(start, end)), quoted: !0, ...span });
}
function insideThree(content, start, end) {
  let feed2 = /^\r?\n/.exec(content.slice(start + 3, start + 5))?.[0].length ?? 0;
  return { start: Math.min(start + 3 + feed2, end - 3), end: end - 3 };
}
init_collector();
init_guard();
init_libraries();
init_written();
readToml = guarded(read7);
MAX_TRIES = 3;
wide = (key, content) => asBytes(key, content);
});


// src/parse/formats/xml-comments.ts
var commentedOut = (...a) => (init_xml_comments(), commentedOut(...a)), init_xml_comments = __esm(() => {
var MAX_COMMENTS, MAX_LENGTH4, ELEMENT2, NAME2;
commentedOut = function(content, read13) {
  let fields = [], left = MAX_COMMENTS;
  for (let open = content.indexOf("<!--"); open !== -1 && left > 0; left--) {
    let end = content.indexOf("-->", open + 4), close2 = end === -1 ? lineEnd2(content, open) : end, inner = content.slice(open + 4, Math.min(close2, open + 4 + MAX_LENGTH4));
    if (close2 - open <= MAX_LENGTH4 && ELEMENT2.test(inner)) for (let field of fieldsOf(inner, open + 4, read13)) fields.push(field);
    open = content.indexOf("<!--", close2);
  }
  return fields;
};
function fieldsOf(inner, offset, read13) {
  let shift = offset - NAME2.length - 2;
  try {
    return read13(`<${NAME2}>${inner}</${NAME2}>`).map((field) => ({ ...field, path: field.path.slice(1), start: field.start + shift, end: field.end + shift }));
  } catch {
    return [];
  }
}
init_written();
[MAX_COMMENTS, MAX_LENGTH4] = [200, 8e3], ELEMENT2 = /^\s{0,200}<[A-Za-z_][\w:.-]{0,80}[\s>]/, NAME2 = "c";
});


// src/parse/formats/xml.ts
var readXml, elements, init_xml = __esm(() => {
function read8(content) {
  let root = rootOf(content);
  if (root === null) return null;
  if (!("children" in root)) return { ...root, fields: commentedOut(content, elements) };
  let collector = new Collector();
  return visit2(collector, content, root), [...collector.fields, ...commentedOut(content, elements)].sort((a, b) => a.start - b.start);
}
elements = function(content) {
  let root = rootOf(content);
  if (root === null || !("children" in root)) return [];
  let collector = new Collector();
  return visit2(collector, content, root), collector.fields;
};
function visit2(collector, content, element) {
  let own = localName(element.name), text = soleText(content, element);
  collector.open(own);
  for (let attribute of attributesOf(content, element)) collector.add(attribute);
  for (let child of element.children) isElement(child) && visit2(collector, content, child);
  let label = collector.close();
  text !== null && (collector.add({ name: own, ...text }), label !== null && (collector.open(own), collector.add({ name: label, ...text }), collector.close()));
}
init_collector();
init_guard();
init_xml_tree();
readXml = guarded(read8);
});


// src/parse/yaml-depth.ts
var depthOf = (...a) => (init_yaml_depth(), depthOf(...a)), children = (...a) => (init_yaml_depth(), children(...a)), init_yaml_depth = __esm(() => {
var isCollection;
depthOf = function(token, most) {
  let level = inside([token]), depth = 0;
  for (; level.length > 0 && depth <= most; depth++) level = inside(level);
  return depth;
};
function inside(level) {
  let found = [];
  for (let token of level) for (let child of children(token)) isCollection(child) && found.push(child);
  return found;
}
children = function*(token) {
  if (token.type === "document" && token.value && (yield token.value), "items" in token)
    for (let { key, value: value2 } of token.items)
      key && (yield key), value2 && (yield value2);
};
isCollection = ({ type }) => type === "block-map" || type === "block-seq" || type === "flow-collection";
});


// src/parse/yaml-tree.ts
var treeMaker = (...a) => (init_yaml_tree(), treeMaker(...a)), init_yaml_tree = __esm(() => {


// src/parse/yaml-scalar.ts
var nothing, makeScalar, init_yaml_scalar = __esm(() => {
var STYLES, isSpace2;
makeScalar = function(content, { value: value2, source, type }, base) {
  let style = STYLES[type ?? ""] ?? "plain", span = style === "plain" ? base.span : style === "block" ? blockSpan(content, base.span) : insideQuotes(content, base.span);
  return { kind: "scalar", ...base, span, style, value: typeof value2 == "string" ? value2 : source ?? "", type: typeOf(value2) };
};
function typeOf(value2) {
  let type = typeof value2;
  return value2 == null ? "null" : type === "number" || type === "boolean" ? type : "string";
}
function insideQuotes(content, { start, end }) {
  let isClosed2 = end - start > 1 && content[end - 1] === content[start];
  return { start: Math.min(start + 1, end), end: isClosed2 ? end - 1 : end };
}
function blockSpan(content, { start, end }) {
  let headerEnd = content.indexOf(`
`, start);
  if (headerEnd === -1 || headerEnd >= end) return { start: end, end };
  let [from, to] = [headerEnd + 1, end];
  for (; to > from && isSpace2(content.charCodeAt(to - 1)); ) to--;
  for (; from < to && isSpace2(content.charCodeAt(from)); ) from++;
  return { start: from, end: to };
}
STYLES = {
      QUOTE_DOUBLE: "double",
      QUOTE_SINGLE: "single",
      BLOCK_FOLDED: "block",
      BLOCK_LITERAL: "block"
    };
isSpace2 = (code) => code === 32 || code >= 9 && code <= 13, nothing = (offset) => ({
      kind: "scalar",
      span: { start: offset, end: offset },
      tag: null,
      value: "",
      type: "null",
      style: "plain"
    });
});

var MAX_NODES, TooMuch2, isMergeKey, startOf;
treeMaker = function(content, problem) {
  let making = { content, problem, anchors: new Map(), sizes: new WeakMap(), nodesLeft: MAX_NODES, mergesLeft: MAX_NODES };
  return ({ contents: contents2 }) => {
    if (!contents2) return null;
    try {
      making.anchors.clear();
      let root = makeNode(making, contents2);
      return making.nodesLeft -= making.sizes.get(root) ?? 1, root;
    } catch (error) {
      if (!(error instanceof TooMuch2)) throw error;
      return problem(contents2.range[0], "aliases repeat too much"), null;
    }
  };
};
function makeNode(making, raw) {
  let { isAlias: isAlias2, isMap, isSeq } = libraries.yaml();
  if (isAlias2(raw)) return aliased(making, raw.source, startOf(raw));
  let span = { start: startOf(raw), end: raw.range?.[1] ?? startOf(raw) }, base = { span, tag: raw.tag === void 0 || raw.tag.startsWith("tag:yaml.org") ? null : raw.tag }, made = isMap(raw) ? { kind: "mapping", ...base, entries: makeEntries(making, raw.items, span.start) } : isSeq(raw) ? { kind: "sequence", ...base, items: raw.items.map((item) => makeItem(making, item, span.start)) } : makeScalar(making.content, raw, base);
  weigh(making, made);
  let { anchor } = raw;
  return anchor !== void 0 && making.anchors.set(anchor, made), made;
}
function aliased({ anchors, problem }, name2, offset) {
  let node = anchors.get(name2);
  return node === void 0 && problem(offset, "an alias names no anchor before it"), node ?? nothing(offset);
}
function weigh({ sizes, nodesLeft }, node) {
  let size = 1, inner = node.kind === "mapping" ? node.entries.map(({ value: value2 }) => value2) : node.kind === "sequence" ? node.items : [];
  for (let one of inner) size += sizes.get(one) ?? 1;
  if (size > nodesLeft) throw new TooMuch2();
  sizes.set(node, size);
}
function makeItem(making, item, offset) {
  if (item === null) return nothing(offset);
  if (libraries.yaml().isNode(item)) return makeNode(making, item);
  let mapping = { kind: "mapping", span: spanOfPair(item, offset), tag: null, entries: makeEntries(making, [item], offset) };
  return weigh(making, mapping), mapping;
}
function spanOfPair({ key, value: value2 }, offset) {
  let start = key?.range?.[0] ?? offset;
  return { start, end: value2?.range?.[1] ?? key?.range?.[1] ?? start };
}
function makeEntries(making, pairs, offset) {
  let own = [], sources = [];
  for (let pair2 of pairs) {
    let key = pair2.key === null ? nothing(offset) : makeNode(making, pair2.key), value2 = pair2.value === null ? nothing(key.span.end) : makeNode(making, pair2.value), name2 = key.kind === "scalar" ? key.value : "", brought = isMergeKey(key) ? mappingsIn(value2) : [];
    brought.length === 0 ? own.push({ name: name2, key, value: value2, merged: !1 }) : sources.push(...brought);
  }
  return sources.length === 0 ? own : [...own, ...mergedEntries(making, own, sources)];
}
function mappingsIn(value2) {
  return (value2.kind === "sequence" ? value2.items : [value2]).filter((node) => node.kind === "mapping");
}
function mergedEntries(making, own, sources) {
  let found = new Map(), known5 = new Set(own.map(({ name: name2 }) => name2));
  for (let source of sources)
    for (let entry of source.entries) {
      if (making.mergesLeft-- <= 0) throw new TooMuch2();
      !known5.has(entry.name) && !found.has(entry.name) && found.set(entry.name, { ...entry, merged: !0 });
    }
  return [...found.values()];
}
init_yaml_scalar();
init_libraries();
MAX_NODES = 2e5, TooMuch2 = class extends Error {
    };
isMergeKey = (key) => key.kind === "scalar" && key.value === "<<" && key.style === "plain";
startOf = (node) => node.range?.[0] ?? 0;
});


// src/parse/yaml.ts
var MAX_YAML_BYTES, readYaml, tokens, init_yaml = __esm(() => {
var MAX_LEXEMES, MAX_DEPTH2, MAX_PROBLEMS, OPTIONS3, last2;
readYaml = function(content, firstLine = 1) {
  return (last2?.content !== content || last2.firstLine !== firstLine) && (last2 = { content, firstLine, file: readAnew(content, firstLine) }), last2.file;
};
function readAnew(content, firstLine) {
  let file2 = { documents: [], problems: [] }, problem = (offset, message) => {
    file2.problems.length < MAX_PROBLEMS && file2.problems.push({ line: firstLine + lineBreaks(content, offset), message });
  };
  return content.length > MAX_YAML_BYTES ? problem(0, "too large to be read as YAML") : readDocuments(content, file2, problem), file2;
}
function readDocuments(content, file2, problem) {
  try {
    let makeTree = treeMaker(content, problem);
    for (let document of rawDocuments(content, problem)) {
      for (let { message, pos } of document.errors) problem(pos[0], plainWords(message));
      file2.documents.push({ root: makeTree(document), span: spanOf3(document) });
    }
  } catch {
    problem(0, "cannot be read as YAML");
  }
}
function* rawDocuments(content, problem) {
  let composer = new (libraries.yaml()).Composer(OPTIONS3), errors = 0;
  for (let token of tokens(content, problem)) {
    if (token.type === "error" && ++errors > MAX_PROBLEMS) break;
    depthOf(token, MAX_DEPTH2) > MAX_DEPTH2 ? problem(token.offset, "nested too deeply") : yield* composer.next(token);
  }
  yield* composer.end();
}
tokens = function*(content, problem) {
  let { Lexer, Parser } = libraries.yaml(), parser = new Parser(), count2 = 0;
  for (let lexeme of new Lexer().lex(content)) {
    if (++count2 > MAX_LEXEMES) return problem(0, "too large to be read as YAML");
    yield* parser.next(lexeme);
  }
  yield* parser.end();
};
function spanOf3({ range }) {
  return { start: range[0], end: range[2] };
}
function plainWords(message) {
  return message.split(/[\n:"'`]/)[0].trim().toLowerCase();
}
function lineBreaks(content, offset) {
  let count2 = 0;
  for (let at2 = content.indexOf(`
`); at2 !== -1 && at2 < offset; at2 = content.indexOf(`
`, at2 + 1)) count2++;
  return count2;
}
init_libraries();
MAX_YAML_BYTES = 1e6, MAX_LEXEMES = 25e4, MAX_DEPTH2 = 100, MAX_PROBLEMS = 20, OPTIONS3 = { schema: "core", merge: !1, uniqueKeys: !1, prettyErrors: !1, strict: !0, logLevel: "silent" };
});


// src/parse/formats/yaml.ts
var readYaml2, init_yaml2 = __esm(() => {
function read9(content) {
  let { documents, problems } = readYaml(content);
  if (problems[0] === void 0) return fieldsIn2(documents, content);
  let sound = startOfLine(content, Math.min(...problems.map(({ line }) => line)));
  return { ...problems[0], fields: [...readBefore2(documents, content, sound), ...openQuotes(content)] };
}
function fieldsIn2(documents, content) {
  let collector = new Collector(), walk2 = { collector, content, seen: new Set() };
  for (let { root } of documents) root !== null && visit3(walk2, null, root);
  return collector.fields.sort((a, b) => a.start - b.start);
}
function readBefore2(documents, content, sound) {
  try {
    return fieldsIn2(documents, content).filter(({ end }) => end < sound);
  } catch {
    return [];
  }
}
function visit3(walk2, name2, node) {
  walk2.seen.has(node) || (walk2.seen.add(node), node.kind === "scalar" ? add2(walk2, name2 ?? "", node) : node.tag === null && (name2 !== null && walk2.collector.open(name2), visitInside(walk2, node), name2 !== null && walk2.collector.close()));
}
function visitInside(walk2, node) {
  if (node.kind === "sequence") for (let [i, item] of node.items.entries()) visit3(walk2, String(i), item);
  else for (let entry of node.entries) entry.merged || visit3(walk2, asBytes(entry.name, walk2.content), entry.value);
}
function add2({ collector, content }, name2, node) {
  if (node.type !== "string" && node.type !== "number" || node.tag !== null && node.tag !== "!!str") return;
  let { start, end } = node.span, value2 = asBytes(node.style === "block" ? node.value.trim() : node.value, content.slice(start, end));
  collector.add({ name: name2, value: value2, quoted: node.style !== "plain", start, end });
}
init_collector();
init_guard();
init_written();
init_yaml();
readYaml2 = guarded(read9);
});


// src/parse/credentials/columns.ts
var readPgpass, readPasswd, readHtdigest, readS3fs, readSaslPasswd, readChapSecrets, readDavfs, readUserlist, readIpsecSecrets, readPasswdClient, split, init_columns = __esm(() => {
function eachLine(read13) {
  return (content) => {
    let fields = [];
    for (let line of linesOf(content)) {
      let field = line.text.startsWith("#") ? readCommented(line, read13) : read13(line);
      field !== null && field.end > field.start && fields.push(field);
    }
    return fields;
  };
}
function readCommented({ text, start }, read13) {
  return /^#[\w.@-]{1,80}:\$[\w.-]{1,20}\$[^\s:]{20,400}(?::|$)/.test(text) ? read13({ text: text.slice(1), start: start + 1 }) : null;
}
split = function({ text, start }, escapes) {
  let cells = [], from = 0;
  for (let at2 = 0; at2 <= text.length; at2++)
    if (escapes && text[at2] === "\\") at2++;
    else if (at2 >= text.length || text[at2] === ":") {
      let raw = text.slice(from, at2);
      cells.push({
        start: start + from,
        end: start + from + raw.length,
        value: escapes ? raw.replace(/\\([\s\S])/g, "$1") : raw,
        quoted: !1
      }), from = at2 + 1;
    }
  return cells;
};
readPgpass = eachLine((line) => {
      let cells = split(line, !0), [host, port, database, user, password] = cells;
      if (cells.length !== 5 || password === void 0) return null;
      let path = [host?.value ?? "", port?.value ?? "", database?.value ?? ""];
      return fieldOf({ name: "password", role: "password", path, user: user?.value ?? "" }, password);
    }), readPasswd = eachLine((line) => {
      let [user, hash] = split(line, !1);
      if (user === void 0 || hash === void 0 || !/^[\w.@+ $-]{1,80}$/.test(user.value)) return null;
      let { start, value: value2 } = hash, locks = /^[!*]{1,2}/.exec(value2)?.[0].length ?? 0;
      return value2.length - locks < 3 || /^(?:NP|\*?LK\*?|RL)$/.test(value2) ? null : fieldOf({ name: "password", role: "password", user: user.value }, { ...hash, start: start + locks, value: value2.slice(locks) });
    }), readHtdigest = eachLine((line) => {
      let [user, realm, hash] = split(line, !1);
      return hash === void 0 || !/^[0-9a-f]{32}$/i.test(hash.value) ? null : fieldOf({ name: "password", role: "password", path: [realm?.value ?? ""], user: user?.value ?? "" }, hash);
    }), readS3fs = eachLine((line) => {
      let cells = split(line, !1), secret = cells.at(-1);
      return secret === void 0 || cells.length < 2 || cells.length > 3 || secret.value.length < 16 ? null : fieldOf({ name: "secret_access_key", role: "secret", user: cells.at(-2)?.value ?? "" }, secret);
    }), readSaslPasswd = eachLine((line) => {
      let found = /^(\S{1,200}[ \t]{1,60})([^\s:]{1,100}):(\S.{0,200})$/.exec(line.text.trimEnd());
      if (found === null) return null;
      let [, host = "", user = "", value2 = ""] = found, start = line.start + host.length + user.length + 1;
      return fieldOf(
        { name: "password", role: "password", path: [host.trimEnd()], user },
        { start, end: start + value2.length, value: value2, quoted: !1 }
      );
    }), readChapSecrets = eachLine((line) => {
      let [client, server, secret] = wordsOf2(line);
      return secret === void 0 || secret.value.startsWith("@/") ? null : fieldOf({ name: "secret", role: "password", path: [server?.value ?? ""], user: client?.value ?? "" }, secret);
    }), readDavfs = eachLine((line) => {
      let [place, user, password] = wordsOf2(line);
      return password === void 0 ? null : fieldOf({ name: "password", role: "password", path: [place?.value ?? ""], user: user?.value ?? "" }, password);
    }), readUserlist = eachLine((line) => {
      let [user, password] = wordsOf2(line);
      return user?.quoted !== !0 || password?.quoted !== !0 ? null : fieldOf({ name: "password", role: "password", user: user.value }, password);
    }), readIpsecSecrets = eachLine((line) => {
      let words4 = wordsOf2(line), at2 = words4.findIndex(({ value: value2 }) => /^:?(?:PSK|EAP|XAUTH|NTLM|PIN)$/.test(value2)), secret = words4[at2 + 1];
      return at2 === -1 || secret?.quoted !== !0 ? null : fieldOf({ name: "secret", role: "password", user: words4[0]?.value ?? "" }, secret);
    }), readPasswdClient = eachLine((line) => {
      let [host, user, password] = split(line, !1);
      return password === void 0 ? null : fieldOf({ name: "password", role: "password", path: [host?.value ?? ""], user: user?.value ?? "" }, password);
    });
});


// src/parse/credentials/directives.ts
var readDirectives, init_directives = __esm(() => {
var PASSWORD;
function spaced(text) {
  return text.replace(/^(\s{0,40}(?:set\s{1,40})?[\w-]{1,60}\s{0,40})=/, "$1 ");
}
readDirectives = (content) => {
      let fields = [], user = "";
      for (let line of linesOf(content)) {
        let words4 = wordsOf2({ text: spaced(line.text), start: line.start });
        for (let at2 = 0; at2 + 1 < words4.length; at2++) {
          let name2 = words4[at2].value, next2 = words4[at2 + 1];
          /^(?:user(?:name)?|from)$/i.test(name2) && (user = next2.value), !(!PASSWORD.test(name2) || next2.value.startsWith("`") && !next2.quoted) && (fields.push(fieldOf({ name: name2, role: "password", ...user === "" ? {} : { user } }, next2)), at2++);
        }
      }
      return fields;
    }, PASSWORD = /^(?:(?:[a-z]{2,12}_)?pass(?:word|wd)?|AuthPass|smtp-auth-password|bindpw|rootpw|requirepass|masterauth|secret|remote_password|my_\w{0,20}pass\w{0,10})$/i;
});


// src/parse/credentials/flat.ts
var isSecret, secretLeaves, everyKey, composerAuth, init_flat = __esm(() => {
var NO_SECRET2, ADDRESS4, THOUGHT_UP, BY_HOST;
secretLeaves = function(base) {
  return (content) => {
    let read13 = base(content);
    return !Array.isArray(read13) || read13.some(({ path, name: name2 }) => path.length > 0 || /^(?:apiVersion|kind|sops)$/.test(name2)) ? read13 : read13.map((field) => field.role === void 0 && isSecret(field) ? { ...field, role: "password" } : field);
  };
};
everyKey = function(base) {
  return (content) => {
    let read13 = base(content);
    return Array.isArray(read13) ? read13.map((field) => ({ ...field, role: "key" })) : read13;
  };
};
composerAuth = function(base) {
  return (content) => {
    let read13 = base(content);
    return Array.isArray(read13) ? read13.map((field) => BY_HOST.test(field.path.at(-1) ?? "") || field.name === "token" && BY_HOST.test(field.path.at(-2) ?? "") ? { ...field, role: "token" } : field) : read13;
  };
};
NO_SECRET2 = /(?:^|[_.-])(?:user(?:_?name)?|login|ssid|host(?:name)?|server|domain|url|uri|e?mail|address|addr|ip|port|lat(?:itude)?|lon(?:g|gitude)?|elevation|name|path|file|entity(?:_id)?|(?:client|chat|device|account|site|zone|project|app)?_?id|type|region|country|time_?zone|mac|phone|number)$/i, ADDRESS4 = /^(?:[\w+.-]{1,20}:\/\/|\/|~|!|(?:\d{1,3}\.){3}\d|[\da-f]{2}(?::[\da-f]{2}){5}$|[^\s@]{1,64}@[\w-]{1,60}\.[\w.-]{1,60}$|(?:[a-z\d-]{1,60}\.){1,5}[a-z]{2,6}$|[a-z_]{1,30}\.[a-z\d_]{1,80}$)/i, THOUGHT_UP = /^(?=[^\s]{0,300}[A-Za-z])(?=[^\s]{0,300}[^A-Za-z_-])\S{4,300}$/;
isSecret = ({ name: name2, value: value2 }) => !NO_SECRET2.test(name2) && !ADDRESS4.test(value2) && THOUGHT_UP.test(value2);
BY_HOST = /^(?:github-oauth|gitlab-token|gitlab-oauth|bearer)$/;
});


// src/parse/credentials/installer.ts
var readInstaller, init_installer = __esm(() => {
function add3(fields, name2, word2) {
  word2 != null && word2.end > word2.start && fields.push(fieldOf({ name: name2, role: "password" }, word2));
}
function optionIn({ value: value2, end }) {
  let given3 = /^--(?:password|passphrase)=["']?([^"']{1,200})["']?$/.exec(value2)?.[1];
  if (given3 === void 0) return null;
  let to = end - (/["']$/.test(value2) ? 1 : 0);
  return { value: given3, start: to - given3.length, end: to, quoted: !1 };
}
readInstaller = (content) => {
      let fields = [];
      for (let line of linesOf(content)) {
        let words4 = wordsOf2(line), [first, second, third, fourth] = words4.map(({ value: value2 }) => value2);
        first === "rootpw" && add3(
          fields,
          "rootpw",
          words4.slice(1).find(({ value: value2 }) => !value2.startsWith("--"))
        ), third === "password" && fourth !== void 0 && /password/.test(second ?? "") && add3(fields, second ?? "", words4[3]);
        for (let word2 of words4) add3(fields, "password", optionIn(word2));
      }
      return fields;
    };
});


// src/parse/credentials/key-file.ts
var readKeyFile, init_key_file = __esm(() => {
readKeyFile = (content) => {
      let found = /^\s{0,20}((?:[0-9a-f]{32}){1,16})\s{0,20}$/.exec(content);
      if (found === null) return [];
      let [all, value2 = ""] = found, start = all.indexOf(value2);
      return [{ name: "master_key", role: "key", path: [], value: value2, quoted: !1, start, end: start + value2.length }];
    };
});


// src/parse/credentials/known.ts
var known2, dockerAuth, init_known = __esm(() => {
var ASKING3, SWITCH2, PASSWORD2, SECRET, MAX_USERS, USER2, isRule;
known2 = function(base, own = {}) {
  return (content) => {
    let read13 = base(content), told = (fields) => withUsers(fields).map((field) => withRole(field, own));
    return read13 === null || Array.isArray(read13) ? read13 && told(read13) : { ...read13, fields: told(read13.fields ?? []) };
  };
};
function withUsers(fields) {
  let users = new Map();
  for (let field of fields) {
    if (!USER2.test(field.name)) continue;
    let key = field.path.join(`
`);
    users.set(key, [...(users.get(key) ?? []).slice(-MAX_USERS), field]);
  }
  return fields.map((field) => {
    let beside = USER2.test(field.name) ? void 0 : users.get(field.path.join(`
`)), [first] = beside ?? [];
    if (beside === void 0 || first === void 0) return field;
    let apart = ({ start }) => Math.abs(start - field.start);
    return { ...field, user: beside.reduce((best2, next2) => apart(next2) < apart(best2) ? next2 : best2, first).value };
  });
}
function withRole(field, own) {
  let role = ownRole(field, own) ?? roleOf2(field);
  return role === void 0 || field.role !== void 0 ? field : isUnattended(field) ? { ...field, role, encoded: "base64-unattend" } : { ...field, role };
}
function ownRole({ name: name2, path }, own) {
  let full = `${path.at(-1) ?? ""}.${name2}`;
  return Object.hasOwn(own, name2) ? own[name2] : Object.hasOwn(own, full) ? own[full] : void 0;
}
function isUnattended({ name: name2, value: value2 }) {
  if (name2 !== "Value" || !/^[A-Za-z0-9+/]{12,4000}={0,2}$/.test(value2)) return !1;
  let odd = Buffer.from(value2, "base64").filter((_byte, at2) => at2 % 2 === 1);
  return odd.filter((byte) => byte === 0).length * 10 >= odd.length * 8;
}
function roleOf2({ name: name2, value: value2, path }) {
  if (ASKING3.test(name2) || SWITCH2.test(value2)) return;
  let owner = path.at(-1) ?? "", key = name2 === "Value" || /^\d{1,4}$/.test(name2) ? owner : name2;
  return PASSWORD2.test(key) ? isRule(value2) ? void 0 : "password" : SECRET.test(key) ? "secret" : void 0;
}
dockerAuth = function(base) {
  return (content) => {
    let read13 = base(content);
    return Array.isArray(read13) ? read13.map(ofRegistry2) : read13;
  };
};
function ofRegistry2(field) {
  return field.name === "auth" ? { ...field, role: "password", encoded: "base64" } : /^(?:identitytoken|registrytoken)$/.test(field.name) ? { ...field, role: "token" } : field.name === "password" ? { ...field, role: "password" } : field;
}
ASKING3 = /^(?:save|show|prompt|ask|use|store|remember|has|is|no|enable|allow|require|hide|force)(?=[_.A-Z-])/, SWITCH2 = /^(?:true|false|\d{0,2})$/i, PASSWORD2 = /(?:pass|passw(?:or)?d|passphrase|pwd|psk|passkey|userPasswordEncrypted|encryptedPassword|encryptedUsername|shared_?secret)$/i, SECRET = /(?:secret|secret_?key|secret_?key_?base|wep-key\d)$/i;
MAX_USERS = 200, USER2 = /(?:^|[_.-])(?:user_?name|user|login|uid)$|(?:User(?:Name)?|Login)$|^(?:HostName)?username$/i;
isRule = (value2) => /^(?:required|nullable|sometimes|string|confirmed|min|max)\b[|:]/.test(value2);
});


// src/parse/credentials/url-lines.ts
var readUrlLines, loginsIn, init_url_lines = __esm(() => {
var LOGIN5;
loginsIn = function(text, start) {
  return text.includes("://") ? Array.from(text.matchAll(LOGIN5), (found) => {
    let [all, user = "", raw = ""] = found, end = start + found.index + all.length - 1;
    return { name: "password", role: "password", path: [], user, value: plain2(raw), quoted: !1, start: end - raw.length, end };
  }) : [];
};
function plain2(raw) {
  return raw.replace(/%([0-9A-Fa-f]{2})/g, (_escape, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
LOGIN5 = /[a-z][a-z0-9+.-]{1,20}:\/\/([^\s:@/"'$<>]{0,200}):([^\s@/"'<>]{1,1000})@/gi, readUrlLines = (content) => {
      let fields = [];
      for (let { text, start } of linesOf(content)) text.startsWith("#") || fields.push(...loginsIn(text, start));
      return fields;
    };
});


// src/parse/credentials/literals.ts
var readPhpConfig, readDjangoSettings, readMagentoEnv, init_literals = __esm(() => {
var LITERAL, FALLBACK, PHP, PYTHON, COMMENT2, PASSWORD3, SECRET2;
function addresses(content) {
  return content.includes("://") ? Array.from(linesOf(content)).flatMap(({ text, start }) => COMMENT2.test(text) ? [] : loginsIn(text, start)) : [];
}
function roleOfName(name2) {
  return PASSWORD3.test(name2) ? "password" : SECRET2.test(name2) ? "secret" : null;
}
function read10(content, pattern, roleOf3) {
  let fields = [];
  for (let found of content.matchAll(pattern)) {
    let named4 = found.slice(1, -2).find((part) => part !== void 0) ?? "", raw = found.at(-2) ?? found.at(-1) ?? "", role = roleOf3(named4);
    if (role === null || isComment(content, found.index)) continue;
    let end = found.index + found[0].length - 1;
    if (fields.push({ name: named4, role, path: [], value: raw.replace(/\\(['"\\])/g, "$1"), quoted: !0, start: end - raw.length, end }), fields.length >= 5e4) break;
  }
  return fields;
}
function isComment(content, at2) {
  let line = content.slice(Math.max(0, at2 - 200, content.lastIndexOf(`
`, at2 - 1) + 1), at2);
  return COMMENT2.test(line);
}
init_written();
init_url_lines();
LITERAL = String.raw`(?:'((?:[^'\\\n]|\\[\s\S]){1,400})'|"((?:[^"\\\n]|\\[\s\S]){1,400})")`, FALLBACK = String.raw`(?:env\w{0,20}\(\s{0,9}['"]\w{1,80}['"]\s{0,9},\s{0,9})?`, PHP = new RegExp(
      String.raw`(?:define\(\s{0,9}['"](\w{1,80})['"]\s{0,40},|['"]([\w.-]{1,80})['"]\s{0,40}=>|(?:\$|\bconst\s{1,9})(\w{1,80})\s{0,40}=(?![=>])|\[\s{0,4}['"]([\w.-]{1,80})['"]\s{0,4}\]\s{0,40}=(?![=>]))\s{0,40}${FALLBACK}${LITERAL}`,
      "g"
    ), PYTHON = new RegExp(
      String.raw`(?:['"](\w{1,80})['"]\s{0,9}:|(?<![\w.'"])(\w{1,80})\s{0,9}=(?!=))\s{0,9}[rbu]{0,2}${LITERAL}(?=\s{0,9}(?:[,)}\]\n#]|$))`,
      "g"
    ), COMMENT2 = /^\s{0,40}(?:\/\/|#|\*|\/\*)/, PASSWORD3 = /(?:pass|passw(?:or)?d|passphrase|pwd|_pw)$/i, SECRET2 = /(?:secret|secret_key|_salt|salt|app_key|(?:auth|logged_in|nonce|secure_auth)_key|private_key|encryption_key)$/i, readPhpConfig = (content) => [...read10(content, PHP, roleOfName), ...addresses(content)].sort((a, b) => a.start - b.start), readDjangoSettings = (content) => read10(content, PYTHON, (name2) => name2 === "SECRET_KEY" ? "secret" : roleOfName(name2)), readMagentoEnv = (content) => read10(content, PHP, (name2) => name2 === "key" ? "key" : roleOfName(name2));
});


// src/parse/credentials/logins.ts
var readLogins, readServlist, init_logins = __esm(() => {
var LOGIN6;
LOGIN6 = /^\s{0,8}([\w.@+-]{1,80}):(?!\/\/)(\S{3,200})\s{0,8}$/, readLogins = (content) => {
      let fields = [];
      for (let { text, start } of linesOf(content)) {
        let [, user = "", value2 = ""] = LOGIN6.exec(text) ?? [];
        if (value2 === "") continue;
        let from = start + text.indexOf(":") + 1;
        fields.push({ name: "password", role: "password", path: [], user, value: value2, quoted: !1, start: from, end: from + value2.length });
      }
      return fields.length === 0 ? null : fields;
    }, readServlist = (content) => {
      let fields = [], [user, network] = ["", ""];
      for (let { text, start } of linesOf(content)) {
        let value2 = text.slice(2);
        text.startsWith("N=") ? [user, network] = ["", value2] : text.startsWith("I=") || text.startsWith("U=") ? user = value2 : text.startsWith("P=") && value2 !== "" && fields.push({
          name: "password",
          role: "password",
          path: [network],
          ...user === "" ? {} : { user },
          value: value2,
          quoted: !1,
          start: start + 2,
          end: start + text.length
        });
      }
      return fields;
    };
});


// src/parse/credentials/netrc.ts
var readNetrc, init_netrc = __esm(() => {
var KEYS;
function netrcWords(content) {
  let words4 = [], macroAt = -1;
  for (let line of linesOf(content)) {
    if (macroAt !== -1 && !/\n\r?\n/.test(content.slice(macroAt, line.start))) {
      macroAt = line.start + line.text.length;
      continue;
    }
    if (macroAt = /^\s{0,40}macdef\b/.test(line.text) ? line.start + line.text.length : -1, macroAt === -1) for (let word2 of wordsOf2(line)) words4.push(word2);
  }
  return words4;
}
readNetrc = (content) => {
      let fields = [], machine = "", login = "", words4 = netrcWords(content);
      for (let at2 = 0; at2 < words4.length; at2++) {
        let { value: key } = words4[at2], next2 = words4[at2 + 1];
        key === "default" && ([machine, login] = ["", ""]), !(next2 === void 0 || !KEYS.has(key)) && (at2++, key === "machine" ? [machine, login] = [next2.value, ""] : key === "login" ? login = next2.value : key === "password" && !(login === "anonymous" || login === "ftp") && fields.push(fieldOf({ name: "password", role: "password", path: [machine], user: login }, next2)));
      }
      return fields;
    }, KEYS = new Set(["machine", "login", "password", "account", "port", "macdef"]);
});


// src/parse/credentials/shell.ts
var readShell, init_shell = __esm(() => {
var NAME3, PASSWORDS2, SECRETS2, VALUE2, GIVEN, IS_PASSWORD;
init_url_lines();
NAME3 = String.raw`(?:[A-Za-z_][\w-]{0,60}[_-])?`, PASSWORDS2 = "pass|passwd|password|passphrase|pwd|pass_?phrase", SECRETS2 = "secret|token|api_?key|secret_?key|access_?key|auth_?token|private_?key", VALUE2 = String.raw`(?:'([^'\n]{1,400})'|"([^"\n\x60$]{1,400})"|([^\s"'\x60;&|<>(),$]{1,400}))`, GIVEN = new RegExp(
      String.raw`(?<![\w$])(?:(${NAME3}(?:${PASSWORDS2}|${SECRETS2}))=|--?(${NAME3}(?:store|key|src|dest)?(?:${PASSWORDS2}))[ \t]{1,4}(?!-))${VALUE2}`,
      "gi"
    ), IS_PASSWORD = new RegExp(`(?:${PASSWORDS2})$`, "i"), readShell = (content) => {
      let fields = [];
      for (let { text, start } of linesOf(content))
        if (!/^\s{0,40}#(?!\d{9,11}$)/.test(text)) {
          for (let found of text.matchAll(GIVEN)) {
            let [all, variable, option = "", single, double, bare2] = found, [name2, value2] = [variable ?? option, single ?? double ?? bare2 ?? ""], end = start + found.index + all.length - (bare2 === void 0 ? 1 : 0), role = IS_PASSWORD.test(name2) ? "password" : "token";
            fields.push({ name: name2, role, path: [], value: value2, quoted: bare2 === void 0, start: end - value2.length, end });
          }
          fields.push(...loginsIn(text, start));
        }
      return fields.sort((a, b) => a.start - b.start);
    };
});


// src/parse/credentials/snmpd.ts
var readSnmpd, init_snmpd = __esm(() => {
readSnmpd = (content) => {
      let fields = [];
      for (let line of linesOf(content)) {
        let words4 = wordsOf2(line);
        if (words4[0]?.value !== "createUser") continue;
        let user = words4[words4[1]?.value === "-e" ? 3 : 1]?.value ?? "";
        for (let [at2, { value: value2 }] of words4.entries()) {
          let next2 = words4[at2 + 1], name2 = /^(?:MD5|SHA(?:-?\d{3})?)$/.test(value2) ? "authPassphrase" : /^(?:DES|AES(?:-?\d{3})?)$/.test(value2) ? "privPassphrase" : "";
          name2 !== "" && next2 !== void 0 && fields.push(fieldOf({ name: name2, role: "password", user }, next2));
        }
      }
      return fields;
    };
});


// src/parse/credentials/sql-columns.ts
var roleOfColumn = (...a) => (init_sql_columns(), roleOfColumn(...a)), loginColumn = (...a) => (init_sql_columns(), loginColumn(...a)), init_sql_columns = __esm(() => {
var PASSWORD4, SECRET3, TOKEN, PERSONAL3, PEOPLE, LOGINS;
roleOfColumn = function(column, table4) {
  return PASSWORD4.test(column) ? "password" : SECRET3.test(column) ? "secret" : TOKEN.test(column) ? "token" : PERSONAL3.test(column) && PEOPLE.test(table4) ? "password" : null;
};
loginColumn = function(columns) {
  return columns.findIndex((column) => LOGINS.test(column));
};
PASSWORD4 = /^(?:\w{1,30}_)?(?:pass|pw|pwd|passwd|password|passphrase|passcode|pass_?hash|passwd_?hash|password_?hash|(?:hashed|encrypted|crypted)_password|password_(?:digest|crypt(?:ed)?|plain)|userpassword|userpass)$/i, SECRET3 = /^(?:\w{1,30}_)?(?:secret|secret_?key|client_?secret|otp_?secret|totp_?secret|private_?key|password_?salt|pass_?salt|activation_?key)$/i, TOKEN = /^(?:\w{1,30}_)?(?:token|api_?key|access_?token|refresh_?token|auth_?token|api_?token|remember_?token|session_?(?:token|key)|auth_?key)$/i, PERSONAL3 = /^(?:hash|salt)$/i, PEOPLE = /user|account|member|admin|login|customer|auth|credential|people|person|staff|employee/i, LOGINS = /^(?:\w{1,20}_)?(?:user_?name|login|user|email|mail|nick|name)$/i;
});


// src/parse/credentials/sql-copy.ts
var copiedRows = (...a) => (init_sql_copy(), copiedRows(...a)), init_sql_copy = __esm(() => {
copiedRows = function(content, table4, columns, from, fields) {
  let lineEnd3 = content.indexOf(`
`, from), roles = columns.map((column) => roleOfColumn(column, table4));
  if (lineEnd3 === -1 || !/^\s{0,9}from\s{1,9}stdin\b/i.test(content.slice(from, from + 40))) return from;
  let close2 = /^\\\.[ \t]*\r?$/m.exec(content.slice(lineEnd3 + 1)), end = close2 === null ? content.length : lineEnd3 + 1 + close2.index;
  if (roles.every((role) => role === null)) return end;
  let login = loginColumn(columns);
  for (let line of linesOf(content.slice(lineEnd3 + 1, end))) {
    let cells = cellsOf({ text: line.text, start: lineEnd3 + 1 + line.start });
    for (let [at2, cell] of cells.entries()) {
      let [role, name2, user] = [roles[at2], columns[at2], cells[login]?.text];
      if (role == null || name2 === void 0 || cell.text === "\\N" || cell.text === "") continue;
      let told = { name: name2, role, path: [table4], ...user === void 0 ? {} : { user } };
      fields.push({ ...told, value: cell.text, quoted: !0, start: cell.start, end: cell.start + cell.text.length });
    }
    if (fields.length >= 5e4) break;
  }
  return end;
};
function cellsOf({ text, start }) {
  let at2 = start;
  return text.split("	").map((cell) => {
    let line = { text: cell, start: at2 };
    return at2 += cell.length + 1, line;
  });
}
init_written();
});


// src/parse/credentials/sql-pairs.ts
var pairsOf = (...a) => (init_sql_pairs(), pairsOf(...a)), init_sql_pairs = __esm(() => {
var SETTINGS, NAME4;
pairsOf = function(row, table4) {
  if (!SETTINGS.test(table4)) return [];
  let strings = row.filter((token) => token?.kind === "string");
  return strings.flatMap((token, at2) => {
    let next2 = strings[at2 + 1] ?? (strings.length === 2 ? strings[at2 - 1] : void 0), role = NAME4.test(token.text) ? roleOfColumn(token.text.split(/[./:]/).at(-1) ?? "", table4) : null;
    return role === null || next2 === void 0 ? [] : [{ name: token.text, role, token: next2 }];
  });
};
SETTINGS = /option|setting|config|variable|param|preference|propert|registry|meta/i, NAME4 = /^[A-Za-z][\w./:-]{2,100}$/;
});


// src/parse/credentials/sql-string.ts
var DOUBLE5, escapesAlways, stringEnd3, init_sql_string = __esm(() => {
var BEGINS2, STATEMENT_LINE, FOLLOWS, OF_MYSQL, SIGN4, HEAD3;
stringEnd3 = function(content, from, escapes) {
  SIGN4.lastIndex = from;
  for (let found = SIGN4.exec(content); found !== null; found = SIGN4.exec(content)) {
    let at2 = found.index, next2 = content[at2 + 1];
    if (found[0] === `
`) {
      if (matchesAt(STATEMENT_LINE, content, at2 + 1)) return { resume: at2 + 1 };
    } else if (found[0] === "'") {
      if (next2 !== "'") return { close: at2 };
      SIGN4.lastIndex = at2 + 2;
    } else {
      if (next2 === "'" && !escapes && matchesAt(FOLLOWS, content, at2 + 2)) return { close: at2 + 1 };
      next2 !== `
` && (SIGN4.lastIndex = at2 + 2);
    }
  }
  return { resume: -1 };
};
function matchesAt(pattern, content, at2) {
  return pattern.lastIndex = at2, pattern.test(content);
}
BEGINS2 = "[ \\t]{0,20}(?:(?:insert\\s{1,9}(?:ignore\\s{1,9})?|replace\\s{1,9})into\\s|update\\s{1,9}\\S{1,100}\\s{1,9}set\\s|create\\s{1,9}(?:or\\s{1,9}replace\\s|temp|unlogged|global|unique|table|user|role|login|database|schema|index|view|sequence|trigger|function|procedure|type|extension)|alter\\s{1,9}(?:table|user|role|login|sequence)\\s|copy\\s{1,9}\\S{1,100}\\s{0,9}(?:\\(|from\\s)|grant\\s{1,9}(?:all|usage|select|insert)\\b|set\\s{1,9}password\\b)", STATEMENT_LINE = new RegExp(BEGINS2, "iy"), DOUBLE5 = `"((?:[^"\\\\\\n]|\\n(?!${BEGINS2})|\\\\[\\s\\S]|""){0,300})"`, FOLLOWS = new RegExp(
      `[ \\t]{0,9}(?:,\\s{0,80}(?:[NnEeXx]?'|[-+]?\\d|[(@"[]|(?:null|true|false|default|current_\\w{4,9})\\b|[a-z]\\w{0,40}\\s?\\()|\\)[ \\t]{0,20}(?:[,;)]|::|--|\\r?\\n|$|(?:on|returning|where|select|go|from|as)\\b)|;\\s{0,80}(?:$|--|/\\*|\\\\|[a-z]{2,20}\\s))`,
      "iy"
    ), OF_MYSQL = /`,|`\(|`\.`|\bENGINE\s?=|\bAUTO_INCREMENT\b|^-- (?:MySQL|MariaDB|phpMyAdmin)|\bLOCK TABLES\b|\bset names\b/im, SIGN4 = /['\\\n]/g, HEAD3 = 1e5, escapesAlways = (content) => OF_MYSQL.test(content.slice(0, HEAD3));
});


// src/parse/credentials/sql-tokens.ts
var Tokens, match, init_sql_tokens = __esm(() => {
var BLANKS, COMMENT3, WORD6, STRING, NAME5;
function nameAt2(content, at2) {
  let name2 = match(NAME5, content, at2);
  if (name2 === null) return null;
  let text = name2[1] ?? name2[2] ?? name2[3] ?? "";
  return { kind: name2[2] === void 0 ? "word" : "string", text, start: at2 + 1, end: at2 + 1 + text.length, next: at2 + name2[0].length };
}
function wordAt(content, at2) {
  let word2 = match(WORD6, content, at2)?.[0];
  return word2 !== void 0 ? { kind: "word", text: word2, start: at2, end: at2 + word2.length, next: at2 + word2.length } : { kind: "sign", text: content[at2], start: at2, end: at2 + 1, next: at2 + 1 };
}
match = function(pattern, content, at2) {
  return pattern.lastIndex = at2, pattern.exec(content);
};
function skipBlanks2(content, from) {
  for (let at2 = from; ; )
    if (BLANKS.lastIndex = COMMENT3.lastIndex = at2, COMMENT3.test(content)) {
      let end = content.indexOf("*/", at2 + 2);
      at2 = end === -1 ? content.length : end + 2;
    } else if (BLANKS.test(content)) at2 = BLANKS.lastIndex;
    else return at2;
}
function unescaped2(raw) {
  return raw.includes("'") || raw.includes("\\") ? raw.replace(/''|\\([\s\S])/g, (_all, char) => char ?? "'") : raw;
}
init_sql_string();
BLANKS = /(?:\s|--[^\n]*|#[^\n]*|\/\*!\d{0,6}|\*\/)/y, COMMENT3 = /\/\*(?!!)/y, WORD6 = /[A-Za-z_@$\x80-\xff][\w@$.\x80-\xff]*|[+-]?\d[\w.+-]*/y, STRING = /(?:[NnBbXx]|([Ee]))?'/y, NAME5 = new RegExp(`\`([^\`]{0,128})\`|${DOUBLE5}|\\[([\\w $.-]{1,128})\\]`, "iy"), Tokens = class {
      content;
      /** Where reading begins anew behind the string, last met, that nothing closes; -1: nowhere. */
      resume = -1;
      escapes;
      constructor(content) {
        this.content = content, this.escapes = escapesAlways(content);
      }
      /** The token at or after an offset; null at the end, and where a string begins that nothing closes. */
      at(from) {
        let { content } = this, at2 = skipBlanks2(content, from);
        if (this.resume = -1, at2 >= content.length) return null;
        let opening2 = match(STRING, content, at2);
        return opening2 !== null ? this.string(at2 + opening2[0].length, opening2[1] !== void 0) : nameAt2(content, at2) ?? wordAt(content, at2);
      }
      string(start, escapes) {
        let end = stringEnd3(this.content, start, escapes || this.escapes);
        return "close" in end ? { kind: "string", text: unescaped2(this.content.slice(start, end.close)), start, end: end.close, next: end.close + 1 } : (this.resume = end.resume, null);
      }
    };
});


// src/parse/credentials/sql.ts
var readSql, init_sql2 = __esm(() => {
var MAX_COLUMNS, MAX_STATEMENT, STATEMENTS, Cursor, nameOf, CONSTRAINTS, written2, HASH3, NO_PASSWORD;
function readStatement2(tokens2, from, tables3, fields) {
  let cursor = new Cursor(tokens2, from), verb = cursor.word();
  if (verb === "insert" || verb === "replace") readRows(cursor, tables3, fields);
  else if (verb === "update") readChanges(cursor, fields);
  else {
    if (verb === "copy") return copiedRows(tokens2.content, ...tableOf2(cursor, tables3), cursor.at, fields);
    verb === "create" && isTable(cursor) ? readTable(cursor, tables3) : readPassword(cursor, fields);
  }
  return cursor.next === null ? tokens2.resume : cursor.at;
}
function isTable(cursor) {
  for (let left = 3; left > 0 && !cursor.is("table"); left--)
    if (!/^(?:temporary|temp|unlogged|global|local)$/i.test(cursor.next?.text ?? "")) return !1;
  return cursor.word() === "table";
}
function tableOf2(cursor, tables3) {
  let table4 = nameOf(cursor.word());
  for (; cursor.is("."); )
    cursor.take(), table4 = nameOf(cursor.word());
  let columns = [];
  if (cursor.is("(")) {
    for (cursor.take(); cursor.next !== null && !cursor.is(")") && columns.length < MAX_COLUMNS; cursor.take())
      cursor.is(",") || columns.push(cursor.next.text);
    cursor.take();
  }
  return [table4, columns.length > 0 ? columns : tables3.get(table4) ?? []];
}
function readTable(cursor, tables3) {
  for (; /^(?:if|not|exists)$/i.test(cursor.next?.text ?? ""); ) cursor.take();
  let table4 = nameOf(cursor.word());
  for (; cursor.is("."); )
    cursor.take(), table4 = nameOf(cursor.word());
  if (!cursor.is("(")) return;
  let columns = [], depth = 0, isFirst2 = !1;
  for (; cursor.next !== null && !cursor.is(";") && columns.length < MAX_COLUMNS; cursor.take()) {
    if (isFirst2 && depth === 1 && !CONSTRAINTS.test(cursor.next.text) && columns.push(cursor.next.text), isFirst2 = depth <= 1 && (cursor.is("(") || cursor.is(",")), cursor.is("(")) depth++;
    else if (cursor.is(")") && --depth === 0) break;
    isFirst2 &&= depth === 1;
  }
  tables3.set(table4, columns);
}
function readRows(cursor, tables3, fields) {
  for (; /^(?:into|ignore|low_priority|delayed|or|replace)$/i.test(cursor.next?.text ?? ""); ) cursor.take();
  let [table4, columns] = tableOf2(cursor, tables3), roles = columns.map((column) => roleOfColumn(column, table4));
  if (!cursor.is("values")) return;
  cursor.take();
  let login = loginColumn(columns), isPlain2 = roles.every((role) => role === null);
  for (; cursor.is("(") && fields.length < 5e4; ) {
    let row = readRow(cursor);
    if (isPlain2) for (let { name: name2, role, token } of pairsOf(row, table4)) fields.push({ name: name2, role, path: [table4], ...written2(token) });
    let user = row[login]?.text;
    for (let [at2, token] of row.entries()) {
      let [role, name2] = [roles[at2], columns[at2]];
      role == null || name2 === void 0 || token?.kind !== "string" || fields.push({ name: name2, role, path: [table4], ...user === void 0 ? {} : { user }, ...written2(token) });
    }
    if (!cursor.is(",")) return;
    cursor.take();
  }
}
function readChanges(cursor, fields) {
  let table4 = nameOf(cursor.word()), column = "";
  for (let left = MAX_STATEMENT; left > 0 && cursor.next !== null && !cursor.is(";") && !cursor.is("where"); left--) {
    let token = cursor.take(), role = token.kind === "string" && column !== "" ? roleOfColumn(column, table4) : null, isHash = /hash|digest/i.test(column) && !token.text.startsWith("$");
    role !== null && !isHash && fields.push({ name: column, role, path: [table4], ...written2(token) }), column = cursor.is("=") && token.kind === "word" ? nameOf(token.text) : token.text === "=" ? column : "";
  }
}
function readRow(cursor) {
  let row = [], cell = [], depth = 0;
  for (; cursor.next !== null && !cursor.is(";"); cursor.take()) {
    if (cursor.is("(") ? depth++ : cursor.is(")") && depth--, depth === 0 || depth === 1 && cursor.is(",")) {
      let strings = cell.filter(({ kind }) => kind === "string");
      row.push(strings.length === 1 ? strings[0] : cell.length === 1 ? cell[0] : null), cell = [];
    } else cell.length < MAX_STATEMENT && !cursor.is("(") && !cursor.is(")") && cell.push(cursor.next);
    if (depth === 0) break;
  }
  return cursor.take(), row;
}
function readPassword(cursor, fields) {
  let name2 = "", isGiven3 = !1;
  for (let left = MAX_STATEMENT; left > 0 && cursor.next !== null && !cursor.is(";"); left--) {
    let token = cursor.take();
    token.kind === "string" ? (isGiven3 && !HASH3.test(token.text) && fields.push({ name: name2, role: "password", path: [], ...written2(token) }), isGiven3 = !1) : /^identified$/i.test(token.text) ? name2 = identified(cursor, token) : name2 === "" && /^password$/i.test(token.text) ? [name2, isGiven3] = [token.text, !0] : token.text === "=" ? isGiven3 = name2 !== "" : /^by$/i.test(token.text) && (isGiven3 = name2 !== "" && !/^(?:password|values)$/i.test(cursor.next?.text ?? "")), (cursor.is("for") || NO_PASSWORD.test(cursor.next?.text ?? "")) && (isGiven3 = !1);
  }
}
function identified(cursor, token) {
  return cursor.is("with") ? (cursor.take(), cursor.take()?.text ?? "") : cursor.content.slice(token.start, cursor.next?.end ?? token.end);
}
init_written();
init_sql_tokens();
MAX_COLUMNS = 500, MAX_STATEMENT = 80, STATEMENTS = /(?:^|[;\n])\s{0,100}(?=(?:insert|replace|update|create|alter|grant|set|copy)\b)/gi, readSql = (content) => {
      let fields = [], tables3 = new Map(), tokens2 = new Tokens(content);
      STATEMENTS.lastIndex = 0;
      for (let found = STATEMENTS.exec(content); found !== null && fields.length < 5e4; found = STATEMENTS.exec(content)) {
        let from = found.index + found[0].length, end = readStatement2(tokens2, from, tables3, fields);
        if (end === -1) break;
        STATEMENTS.lastIndex = Math.max(end - 1, from);
      }
      return fields.sort((a, b) => a.start - b.start);
    };
Cursor = class {
      at;
      next;
      content;
      tokens;
      constructor(tokens2, from) {
        this.tokens = tokens2, this.content = tokens2.content, this.at = from, this.next = tokens2.at(from);
      }
      take() {
        let token = this.next;
        return this.at = token === null ? this.content.length : token.next, this.next = token === null ? null : this.tokens.at(this.at), token;
      }
      word() {
        return this.take()?.text.toLowerCase() ?? "";
      }
      is(sign) {
        return this.next?.kind !== "string" && this.next?.text.toLowerCase() === sign;
      }
    }, nameOf = (text) => text.slice(text.lastIndexOf(".") + 1).toLowerCase();
CONSTRAINTS = /^(?:primary|key|unique|constraint|index|foreign|check|fulltext|exclude|like)$/i;
written2 = ({ text, start, end }) => ({
      value: text,
      quoted: !0,
      start,
      end
    });
HASH3 = /^(?:\*[0-9A-F]{40}$|md5[0-9a-f]{32}$|SCRAM-SHA-256\$|[ST]:[0-9A-F]{40})/i, NO_PASSWORD = /^(?:expire|history|reuse|require|null)$/i;
});


// src/parse/credentials/vpn.ts
var readUserPass, readOpenvpn, init_vpn = __esm(() => {
var OPEN4;
function loginOf(user, { text, start }) {
  let value2 = text.trimEnd();
  return { name: "password", role: "password", path: [], user: user.text.trim(), value: value2, quoted: !1, start, end: start + value2.length };
}
OPEN4 = /^[ \t]{0,40}<auth-user-pass>[ \t]{0,40}$/, readUserPass = (content) => {
      let lines = [...linesOf(content)].filter(({ text }) => text.trim() !== ""), [user, password] = lines;
      return user === void 0 || password === void 0 || lines.length > 2 || /\s/.test(user.text.trim()) ? [] : [loginOf(user, password)];
    }, readOpenvpn = (content) => {
      if (!content.includes("<auth-user-pass>")) return [];
      let lines = [...linesOf(content)];
      return lines.flatMap((line, at2) => {
        let [user, password] = [lines[at2 + 1], lines[at2 + 2]];
        return !OPEN4.test(line.text) || user === void 0 || password === void 0 || password.text.startsWith("<") ? [] : [loginOf(user, password)];
      });
    };
});


// src/parse/credentials/wifi.ts
var readWifi, init_wifi = __esm(() => {
var LINE2;
LINE2 = /^(\s{0,40}(psk|password|passphrase|sae_password|wpa_passphrase|wpa_psk|private_key2?_passwd|pin|wep_key[0-3]|auth_server_shared_secret)\s{0,4}=\s{0,4})(?:P?"([^"]{1,100})"|([^\s"#]{1,200}))/, readWifi = (content) => {
      let fields = [];
      for (let { text, start } of linesOf(content)) {
        let found = LINE2.exec(text);
        if (found === null) continue;
        let [all, , name2 = "", quoted3, bare2] = found, value2 = quoted3 ?? bare2 ?? "";
        if (value2.startsWith("ext:")) continue;
        let end = start + all.length - (quoted3 === void 0 ? 0 : 1);
        fields.push({ name: name2, role: "password", path: [], value: value2, quoted: quoted3 !== void 0, start: end - value2.length, end });
      }
      return fields;
    };
});


// src/parse/credentials/windows.ts
var readRdp, readRegistry, init_windows = __esm(() => {
var NAMES;
readRdp = (content) => {
      let fields = [];
      for (let { text, start } of linesOf(content)) {
        let found = /^((?:gateway)?password(?: 51)?:[bs]:)(\S{8,4000})\s{0,20}$/i.exec(text);
        if (found === null) continue;
        let [, head2 = "", value2 = ""] = found, from = start + head2.length;
        fields.push({ name: "password", role: "password", path: [], value: value2, quoted: !1, start: from, end: from + value2.length });
      }
      return fields;
    }, NAMES = /^(?:Password|ProxyPassword|ProxyPasswordEnc|TunnelPassword|Passphrase|PasswordViewOnly|ControlPassword|RemoteAccessPassword|DefaultPassword)$/i, readRegistry = (content) => {
      let fields = [];
      for (let { text, start } of linesOf(content)) {
        let found = /^\s{0,20}"(\w{1,60})"=(?:"((?:[^"\\]|\\.){1,2000})"|hex(?:\([0-9a-f]\))?:([0-9a-fA-F]{2}(?:,[0-9a-fA-F]{2}){3,200}))/.exec(text), [all = "", name2 = "", string, hex] = found ?? [];
        if (found === null || !NAMES.test(name2)) continue;
        let raw = string ?? hex ?? "", end = start + found.index + all.length - (string === void 0 ? 0 : 1);
        fields.push({
          name: name2,
          role: "password",
          path: [],
          value: raw.replace(/\\(.)/g, "$1"),
          quoted: string !== void 0,
          start: end - raw.length,
          end
        });
      }
      return fields;
    };
});


// src/parse/credentials/index.ts
var CREDENTIAL_FORMATS, init_credentials = __esm(() => {
var CREDENTIALS, SONAR, ANSIBLE;
init_format();
init_ini();
init_json();
init_hcl();
init_plist();
init_properties();
init_toml();
init_xml();
init_yaml2();
init_columns();
init_directives();
init_flat();
init_installer();
init_key_file();
init_known();
init_literals();
init_logins();
init_netrc();
init_shell();
init_snmpd();
init_sql2();
init_url_lines();
init_vpn();
init_wifi();
init_windows();
CREDENTIALS = { credentials: !0 }, SONAR = { "sonar.login": "token", "sonar.token": "token" }, ANSIBLE = /(?:^|\/)(?:group|host)_vars\/(?:[\w.-]{1,60}\/)?[\w.-]{1,60}$/, CREDENTIAL_FORMATS = [
      { name: "pgpass", matches: named(/^\.?pgpass(?:\.conf|\.txt)?$/), read: readPgpass, ...CREDENTIALS },
      { name: "netrc", matches: named(/^[._]?netrc$|^\.authinfo$/), read: readNetrc, ...CREDENTIALS },
      { name: "git-credentials", matches: named(/^\.?git-credentials$|^git\/credentials$|^lftp\/bookmarks$/), read: readUrlLines, ...CREDENTIALS },
      { name: "sasl-passwd", matches: named(/^sasl_passwd$/), read: readSaslPasswd, ...CREDENTIALS },
      { name: "passwd-client", matches: named(/^passwd\.client$/), read: readPasswdClient, ...CREDENTIALS },
      { name: "passwd", matches: named(/^\.?(?:[\w-]{1,40}[._-])?(?:htpasswd|passwd|ftpd\.passwd)[-~]?$|^g?shadow-?$|^[\w.-]{1,40}\.(?:htpasswd|passwd|shadow)$|^proftpd?_?passwd$/), read: readPasswd, ...CREDENTIALS },
      { name: "htdigest", matches: named(/^\.?htdigest$|\.htdigest$/), read: readHtdigest, ...CREDENTIALS },
      { name: "s3fs", matches: named(/^\.?passwd-s3fs$/), read: readS3fs, ...CREDENTIALS },
      { name: "chap-secrets", matches: named(/^(?:chap|pap)-secrets$/), read: readChapSecrets, ...CREDENTIALS },
      { name: "ipsec-secrets", matches: named(/^ipsec(?:\.[\w-]{1,30})?\.secrets$/), read: readIpsecSecrets, ...CREDENTIALS },
      { name: "logins", matches: named(/^rsyncd?(?:[._-][\w-]{1,30})?\.(?:secrets|passwd|pass)$|^[\w-]{1,40}\.secrets$/), read: readLogins, ...CREDENTIALS },
      { name: "servlist", matches: named(/^servlist_?\.conf$/), read: readServlist, ...CREDENTIALS },
      { name: "gem-credentials", matches: named(/^\.gem\/credentials$/), read: everyKey(readYaml2), maxBytes: YAML_BYTES, ...CREDENTIALS },
      { name: "flat-secrets", matches: named(/^secrets\.ya?ml$/), read: secretLeaves(known2(readYaml2)), maxBytes: YAML_BYTES, ...CREDENTIALS },
      { name: "composer", matches: named(/^auth\.json$/), read: composerAuth(known2(readJson)), ...CREDENTIALS },
      { name: "davfs-secrets", matches: named(/^\.?davfs2\/secrets$/), read: readDavfs, ...CREDENTIALS },
      { name: "userlist", matches: named(/^userlist\.txt$/), read: readUserlist, ...CREDENTIALS },
      { name: "directives", matches: named(/^\.?(?:esmtprc|msmtprc|fetchmailrc|muttrc|neomuttrc|mailrc|getmailrc|mbsyncrc)$|^(?:msmtp|mutt|neomutt)\/(?:config|muttrc|neomuttrc)$|^(?:ldap|nslcd|slapd|pam_ldap|redis|ddclient|mosquitto|sentinel|vpnc)[\w-]{0,30}\.conf$|^vpnc\/[\w-]{1,40}\.conf$|^(?:freeradius|raddb|3\.0|radiusd)\/clients\.conf$/), read: readDirectives, ...CREDENTIALS },
      { name: "openvpn-login", matches: named(/^(?:openvpn|vpn)?[-_.]?(?:auth[-_.]?user[-_.]?pass|userpass|auth)(?:\.(?:txt|conf|cfg|cred|pass))?$|^(?:openvpn|vpn)\/(?:auth|login|pass|password|credentials)(?:\.(?:txt|conf))?$/), read: readUserPass, ...CREDENTIALS },
      { name: "openvpn", matches: ended("ovpn"), read: readOpenvpn, ...CREDENTIALS },
      { name: "wifi", matches: named(/^(?:wpa_supplicant|hostapd)[\w-]{0,30}\.conf$/), read: readWifi, ...CREDENTIALS },
      { name: "snmpd", matches: named(/^snmpd?\.conf$/), read: readSnmpd, ...CREDENTIALS },
      { name: "rails-key", matches: named(/^(?:config|credentials|keys|secrets)\/[\w-]{1,40}\.key$|^master\.key$/), read: readKeyFile, ...CREDENTIALS },
      { name: "rdp", matches: ended("rdp"), read: readRdp, ...CREDENTIALS },
      { name: "registry", matches: ended("reg"), read: readRegistry, ...CREDENTIALS },
      { name: "installer", matches: named(/^(?:ks|anaconda-ks|kickstart|preseed)[\w-]{0,30}(?:\.(?:cfg|ks|txt|seed))?$|\.(?:ks|seed)$/), read: readInstaller, ...CREDENTIALS },
      { name: "shell", matches: named(/^\.(?:bash|zsh|ash|ksh|sh|fish|psql|mysql|rediscli|dbshell)_(?:profile|login|logout|aliases|history|env)$|^\.(?:bashrc|zshrc|kshrc|cshrc|tcshrc|profile|zprofile|zshenv|zlogin|history|zhistory)$|^(?:bash|zsh|fish)_(?:history|profile)$|^crontab$|^cron\.d\/[\w-]{1,40}$/), read: readShell, ...CREDENTIALS },
      { name: "sql", matches: ended("sql dump mysql pgsql psql"), read: readSql, ...CREDENTIALS },
      { name: "magento", matches: named(/^etc\/env\.php$/), read: readMagentoEnv, ...CREDENTIALS },
      { name: "php-config", matches: named(/^(?:wp-config|configuration|settings|settings\.local|local\.settings|localsettings|config|config\.inc|database|db|env|parameters|constants)\.php$|^config\/\w{1,40}\.php$/), read: readPhpConfig, ...CREDENTIALS },
      { name: "django-settings", matches: named(/^(?:\w{1,30}_)?settings(?:_\w{1,30})?\.py$|^settings\/\w{1,40}\.py$/), read: readDjangoSettings, ...CREDENTIALS },
      { name: "docker", matches: named(/^\.?dockercfg$|^\.?dockerconfig(?:\.?json)?$|^\.?docker\/config\.json$/), read: dockerAuth(readJson), ...CREDENTIALS },
      { name: "transfer", matches: named(/^\.ftpconfig$|^\.?s?ftp(?:-config|-sync|sync)?\.(?:json|settings)$|^\.remote-sync\.json$|^\.ftpsync(?:_settings|\.json)?$|^deployment-?config\.json$|^ftp-?(?:deploy|kr)[\w-]{0,20}\.json$|^\.ftppass$/), read: known2(readJson), ...CREDENTIALS },
      { name: "database-client", matches: named(/^robo(?:mongo|3t)\.json$|^(?:\.?dbeaver[\w-]{0,20}-)?data-sources[\w-]{0,20}\.json$|^heroku\.json$|^logins(?:-backup)?\.json$|^sqltools\.json$|^\.vscode\/settings\.json$|^(?:auth|secrets|credentials|database|db|ormconfig|appsettings)(?:[._-]\w{1,30})?\.json$/), read: known2(readJson), ...CREDENTIALS },
      { name: "stored-logins", matches: named(/^(?:webservers|datasources(?:\.local)?|deployment|(?:\.?dbeaver-?)?[\w-]{0,20}data-sources[\w-]{0,20}|recentservers|sitemanager|filezilla|settings|settings-security|tomcat-users|groups|(?:auto)?unattend|sysprep|context|server|hibernate\.cfg|persistence|confcons|credentials)\.xml$|^(?:web|app|nuget)(?:\.\w{1,20})?\.config$/), read: known2(readXml, SONAR), ...CREDENTIALS },
      { name: "magento-local", matches: named(/^etc\/local\.xml$/), read: known2(readXml, { key: "key" }), ...CREDENTIALS },
      { name: "stored-logins", matches: named(/^winscp\.ini$|^\.offlineimaprc$|^ventrilo_srv\.ini$|^\.?rclone\.conf$|^rclone\/rclone\.conf$|^\.s3cfg$|^\.pypirc$|^\.?my\.cnf$|^\.?odbc(?:inst)?\.ini$|\.nmconnection$|^\.(?:cifs|smb)(?:credentials)?$|^(?:cifs|smb)-?credentials$|^ssmtp\.conf$|^\.hgrc$|^\.authrc$|^ultravnc\.ini$|\.vnc$|^(?:sysprep|unattend)\.(?:inf|txt)$|^winnt\.sif$|^krb5\.ini$|^ssl-?pass\.ini$/), read: known2(readIni, { pass: "password" }), ...CREDENTIALS },
      { name: "asterisk", matches: named(/^(?:sip|iax|pjsip|manager|users)(?:[_-](?:custom|additional|general|registrations)){0,2}\.conf$/), read: known2(readIni, { secret: "password", remotesecret: "password" }), ...CREDENTIALS },
      { name: "gradle-properties", matches: named(/^(?:gradle|local|keystore|key|signing|secrets?|credentials|application|bootstrap|jdbc|database|datasource|db|hibernate|sonar-project|build|ant|release)(?:-\w{1,30})?\.properties$/), read: known2(readProperties, SONAR), ...CREDENTIALS },
      { name: "rails-yaml", matches: named(/^(?:secrets|database|mongoid|credentials|application|bootstrap|parameters|auth|\.tugboat|hub|doctl)(?:[._-]\w{1,30})?\.ya?ml$|^\.tugboat$|^\.?config\/hub$|^hub$/), read: known2(readYaml2), maxBytes: YAML_BYTES, ...CREDENTIALS },
      { name: "secrets-toml", matches: named(/^secrets\.toml$/), read: known2(readToml), maxBytes: TOML_BYTES, ...CREDENTIALS },
      { name: "tfvars", matches: ended("tfvars"), read: known2(readHcl), ...CREDENTIALS },
      { name: "ansible-vars", matches: (path) => ANSIBLE.test(path), read: known2(readYaml2), maxBytes: YAML_BYTES, ...CREDENTIALS },
      { name: "postman", matches: named(/\.postman_(?:collection|environment|globals)\.json$/), read: known2(readJson), ...CREDENTIALS },
      { name: "node-config", matches: named(/^config\/(?:config|default|production|staging|development|local(?:-\w{1,20})?)\.json$/), read: known2(readJson), ...CREDENTIALS },
      { name: "app-plist", matches: named(/^(?:config|secrets?|api-?keys|keys|credentials|env|environment|settings)[\w-]{0,20}\.plist$/), read: known2(readPlist), ...CREDENTIALS }
    ];
});


// src/parse/formats/dotenv.ts
var readDotenv, init_dotenv2 = __esm(() => {
var ESCAPES4, unescaped3;
function read11(content) {
  let { assignments: assignments2 } = parseDotenv(content, { hashNeedsBlank: !0 });
  if (assignments2.length > 5e4) throw new TooMuch();
  return assignments2.filter(({ name: name2 }) => /^[A-Za-z_]/.test(name2)).map((assignment) => toField(assignment, content));
}
function toField({ name: name2, value: value2, quote, inner: { start, end } }, content) {
  return quote === "" && /^["'][^"']+$/.test(value2) ? { name: name2, path: [], value: value2.slice(1), start: start + 1, end, quoted: !1 } : { name: name2, path: [], value: quote === '"' ? unescaped3(content.slice(start, end)) : value2, start, end, quoted: quote !== "" };
}
init_guard();
init_written();
readDotenv = guarded(read11), ESCAPES4 = { n: `
`, r: "\r", t: "	" };
unescaped3 = (raw) => raw.replace(/\\([nrt"\\$])/g, (_, letter) => ESCAPES4[letter] ?? letter);
});


// src/parse/formats/texts.ts
var readTexts, init_texts = __esm(() => {
var OPEN5, DRAWN;
function isSetting2({ name: name2, value: value2 }) {
  return /\d/.test(value2) && !/\s/.test(value2) && !OPEN5.test(name2) && !DRAWN.test(value2) && !/[.?:]$|%\d?\$?[sd]/.test(value2.slice(-4));
}
init_xml();
readTexts = (content) => {
      let read13 = readXml(content);
      return Array.isArray(read13) ? read13.filter(isSetting2) : read13;
    }, OPEN5 = /^(?:facebook_(?:app_id|client_token)|fb_login_protocol_scheme|google_(?:api_key|app_id|crash_reporting_api_key)|gcm_\w{1,40}|default_web_client_id)$/, DRAWN = /^[MmLlHhVvCcZz][\d.,\s-]/;
});


// src/parse/formats/web-server.ts
var readWebServer, init_web_server = __esm(() => {
var NAMING, VERBS, VERB2, OWN;
function fieldIn(words4) {
  let first = words4[0]?.value ?? "";
  if (NAMING.test(first)) return named2(words4[1], words4[2]);
  if (VERBS.test(first)) {
    let at2 = 1;
    for (; VERB2.test(words4[at2]?.value ?? ""); ) at2++;
    return at2 === 1 ? null : named2(words4[at2], words4[at2 + 1]);
  }
  let own = words4.findIndex(({ value: value3, quoted: quoted3 }) => !quoted3 && OWN.test(value3)), value2 = own === -1 ? void 0 : words4[own + 1];
  return value2 === void 0 ? null : fieldOf({ name: words4[own]?.value ?? "", role: "password" }, withoutEnd(value2));
}
function named2(name2, value2) {
  return name2 === void 0 || value2 === void 0 || !/^\$?[A-Za-z][\w.-]{1,80}$/.test(name2.value) ? null : fieldOf({ name: name2.value.replace(/^\$/, "") }, withoutEnd(value2));
}
function withoutEnd(word2) {
  return word2.quoted || !word2.value.endsWith(";") ? word2 : { ...word2, value: word2.value.slice(0, -1), end: word2.end - 1 };
}
init_written();
NAMING = /^(?:(?:proxy|grpc|fastcgi|uwsgi|scgi)_(?:set_header|param|hide_header)|fastcgi_param|uwsgi_param|more_set_input_headers|set|setenv|passenv|define|env)$/i, VERBS = /^(?:requestheader|header|http-re(?:quest|sponse))$/i, VERB2 = /^(?:always|set|append|add|merge|setifempty|(?:set|add|replace)-header)$/i, OWN = /^(?:AuthLDAPBindPassword|SSLProxyMachineCertificatePassword|LDAPTrustedGlobalCert|insecure-password|secure_link_secret|DBDParams)$/i, readWebServer = (content) => {
      let fields = [];
      for (let line of linesOf(content)) {
        let words4 = wordsOf2(line), field = fieldIn(words4);
        if (field !== null && fields.push(field), fields.length >= 5e4) break;
      }
      return fields.length === 0 ? null : fields;
    };
});


// src/parse/formats.ts
var FORMATS2, init_formats = __esm(() => {
var DOTENV, INI, WEB_SERVER;
init_credentials();
init_known();
init_format();
init_dotenv2();
init_hcl();
init_ini();
init_json();
init_plist();
init_properties();
init_toml();
init_texts();
init_xml();
init_web_server();
init_yaml2();
DOTENV = /^(?:[\w.-]{0,60}\.)?env$|^\.env\.[\w.-]{1,60}$|^\.(?:envrc|flaskenv|dev\.vars)$/, INI = /^\.(?:pypirc|s3cfg|gitconfig|boto|my\.cnf|mylogin\.cnf|hgrc|buckconfig|passwd-s3fs)$|^\.?(?:aws|oci|git|kaggle|pip)\/(?:credentials|config)$|^pip\.conf$/, WEB_SERVER = /^\.htaccess$|^(?:httpd|apache2?|nginx|haproxy)[\w.-]{0,40}\.(?:conf|cfg)$|\.(?:nginx|nginxconf|vhost)$|^(?:sites-(?:available|enabled)|vhosts?\.d|nginx)\/[\w.-]{1,80}$/, FORMATS2 = [
      ...CREDENTIAL_FORMATS,
      { name: "dotenv", matches: named(DOTENV), read: known2(readDotenv) },
      { name: "npmrc", matches: named(/^\.?npmrc$/), read: readNpmrc },
      { name: "ini", matches: named(INI), read: readIni },
      { name: "toml", matches: named(/^pipfile$|^\.cargo\/credentials$/), read: readToml, slow: !0, maxBytes: TOML_BYTES },
      { name: "web-server", matches: named(WEB_SERVER), read: readWebServer },
      { name: "ini", matches: ended("ini cfg cnf conf inf"), read: (content) => readIni(content) ?? readWebServer(content) },
      { name: "properties", matches: ended("properties"), read: readProperties },
      {
        name: "json",
        matches: ended("json jsonc tfstate har webapp code-workspace sublime-settings sublime-project ipynb"),
        read: readJson,
        slow: !0
      },
      { name: "yaml", matches: ended("yaml yml eyaml"), read: readYaml2, slow: !0, maxBytes: YAML_BYTES },
      { name: "toml", matches: ended("toml"), read: readToml, slow: !0, maxBytes: TOML_BYTES },
      { name: "plist", matches: ended("plist mobileconfig entitlements"), read: readPlist },
      { name: "texts", matches: named(/^values(?:-[\w+]{1,20}){0,3}\/[\w.-]{1,60}\.xml$|\.res[xw]$/), read: readTexts, slow: !0 },
      {
        name: "xml",
        matches: ended("xml config csproj vbproj fsproj props targets pubxml publishsettings runsettings settings user jmx launch"),
        read: readXml,
        slow: !0
      },
      { name: "hcl", matches: ended("tf tfvars hcl nomad"), read: readHcl }
    ];
});


// src/parse/index.ts
var MAX_BYTES2, formatOf, fieldsOf2, init_parse2 = __esm(() => {
var COPY, ANY, OF_ENDING, OF_NONE, FEW, last3;
formatOf = function(path) {
  return last3?.path !== path && (last3 = { path, format: formatByName(path) }), last3.format;
};
function formatByName(path) {
  let lower2 = path.toLowerCase();
  if (hasNoFormat(lower2)) return null;
  for (let i = 0; i < 2; i++) lower2 = lower2.replace(COPY, "");
  let basename = lower2.slice(lower2.lastIndexOf("/") + 1), few = basename.includes(".") ? FEW.get(endingOf(basename)) : void 0;
  return FORMATS2.find(({ name: name2, matches }) => few?.has(name2) !== !1 && matches(lower2, basename)) ?? null;
}
fieldsOf2 = function(path, content) {
  let format = formatOf(path), read13 = format === null || content.length > (format.maxBytes ?? MAX_BYTES2) ? null : format.read(content);
  if (read13 === null) return null;
  if (Array.isArray(read13)) return { fields: read13 };
  let { fields = [], ...problem } = read13;
  return { fields, problem };
};
init_format();
init_formats();
MAX_BYTES2 = 2 << 20, COPY = /(?:\.(?:example|sample|dist|template|tmpl|tpl|bak|backup|old|orig|save|default|disabled|swp)|~)$/, ANY = "ansible-vars dotenv web-server", OF_ENDING = {
      py: "django-settings",
      php: "php-config magento",
      json: "json database-client composer docker transfer postman node-config",
      yml: "yaml rails-yaml flat-secrets",
      yaml: "yaml rails-yaml flat-secrets",
      toml: "toml secrets-toml",
      xml: "xml stored-logins magento-local texts",
      properties: "properties gradle-properties",
      sql: "sql"
    }, OF_NONE = "lock sh bash bat ps1 sum mod gradle csv proto graphql", FEW = new Map([
      ...Object.entries(OF_ENDING).map(([ending, names]) => [ending, new Set(`${ANY} ${names}`.split(" "))]),
      ...OF_NONE.split(" ").map((ending) => [ending, new Set(ANY.split(" "))])
    ]);
});


// src/scan/entropy/structure.ts
var structure_exports, mergeStructure = (...a) => (init_structure(), mergeStructure(...a)), init_structure = __esm(() => {


// src/value/setting-names.ts
var SETTING_NAMES, roleOfSetting, init_setting_names = __esm(() => {
var CRYPT, PUBLIC;
roleOfSetting = function(name2, path, value2) {
  if (name2.length > 80) return null;
  let parts = splitName(name2), last4 = parts[parts.length - 1];
  return last4 === "salt" || last4 === "salts" || last4 === "pepper" ? isMade3(value2) ? "key" : null : last4 === "community" || /community_?string$/i.test(name2) ? isCommunity(parts, path, value2) ? "password" : null : last4 === "cookie" && /erlang[_.-]?cookie$/i.test(name2) ? "secret" : last4 === "hash" ? CRYPT.test(value2) && /pass|pw/i.test(name2) ? "password" : null : /^active_record_encryption$/i.test(path.at(-1) ?? "") && isMade3(value2) ? "key" : null;
};
function isMade3(value2) {
  return /^[\w+/=-]{16,256}$/.test(value2) && /\d/.test(value2) && isRandom(value2, read(value2));
}
function isCommunity(parts, path, value2) {
  return (parts.includes("snmp") || path[0] === "auths" || path.some((key) => /snmp/i.test(key))) && value2.length >= 6 && !/[\s{}$<>]/.test(value2) && !PUBLIC.test(value2);
}
init_language();
init_names();
SETTING_NAMES = /(?:(?:salts?|pepper)["']?[ \t]{0,20}[:={\]](?=[\s\S]{0,140}?(?=[\w+/=-]{0,40}\d)[\w+/=-]{16})|(?:community|communit(?:y_?string|ies)|erlang_?\.?cookie|auth_?(?:users|accounts|logins)|(?:passw(?:or)?d|pw)_?hash|active_record_encryption)["']?[ \t]{0,20}[:={\]])/i, CRYPT = /^\$(?:2[abxy]|[156y]|apr1|P|H|argon2(?:id|i|d)|scrypt)\$.{20,300}$/, PUBLIC = /^(?:public|private|community|read|write|snmp\w{0,6}|default)$/i;
});



// src/scan/entropy/gain.ts
var mayGain = (...a) => (init_gain(), mayGain(...a)), init_gain = __esm(() => {
var BEFORE3, AFTER3, NESTED, LABEL2, PAIR2, ELEMENT3, LONG, SIMPLE, OPENS2, INNER, LIST, TOKEN2;
mayGain = function(content, start, end, role, isJson) {
  if (isJson && content[start - 1] === " ") return !1;
  let after = content.slice(end, end + AFTER3);
  return LABEL2.test(content.slice(Math.max(0, start - BEFORE3), start)) ? PAIR2.test(after) || !isJson && ELEMENT3.test(after) : role === "loose" ? LONG.test(after) : OPENS2.test(after) ? INNER.test(NESTED.exec(after)?.[0] ?? "") || isPlural(content[end - 1] ?? "") && holdsMore(after, role) : /^(?:["'\]]{0,2}[ \t]{0,20}[:=]|(?:\s[A-Za-z_][^<>\n]{0,80})?>)/.test(after) && !SIMPLE.test(after);
};
function holdsMore(after, role) {
  return LIST.test(after) || role === "password" || TOKEN2.test(after);
}
init_members();
BEFORE3 = 100, AFTER3 = 400, NESTED = /^[^}\n]{0,160}(?:\n[^}\n]{0,160}){0,3}/, LABEL2 = /\b(?:name|key|id)["']?\s{0,4}[:=>]\s{0,4}["']?[\w.:/-]{0,80}$/i, PAIR2 = /^["']?[^{}]{1,300}?\b(?:value|val)\b/i, ELEMENT3 = /^["'][^<>]{0,200}>\s{0,80}[^<\s]/, LONG = /^["'\]]{0,2}\s{0,9}[:=>]\s{0,9}["']?(?=\D{0,40}\d)[\w+/=-]{20}(?![\w+/=.-]{0,200}\$\{)/, SIMPLE = /^["'\]]{0,2}[ \t]{0,20}(?:[:=]|(?:\s[A-Za-z_][^<>\n]{0,80})?>)[ \t]{0,20}(?:"[^"\\\n]{0,300}"|'[^'\\\n]{0,300}'|\$\{[^\n]{0,300}|[\w+/.=$%@!~-]{1,300})[ \t]{0,9}(?:[,;}\]\r\n</]|$)/, OPENS2 = /^["']?(?:[ \t]{0,9}[:=>][ \t]{0,9}(?:[{[]|\r?\n|<)|\]{1,2}[ \t]{0,9}\r?\n)/, INNER = /[\s"'{<[-](?:(?:value|val|data|default|content|plain|plaintext|raw|string|current|prod|production|dev|development|staging|live)["']?\s{0,4}[:=>](?!\s{0,9}(?:true|false|null|none|yes|no|~|\d{1,9})[ \t]{0,9}[,}#\r\n])|CDATA|Bearer |Basic )/i, LIST = /^["']?[ \t]{0,9}[:=][ \t]{0,9}(?:\[\s{0,60}["']|\r?\n[ \t]{0,60}- )/;
TOKEN2 = /^[^}]{0,300}?[:=][ \t]{0,9}["']?(?=\D{0,40}\d)[\w+/=.-]{16}/;
});



// src/scan/entropy/told.ts
var toldIn = (...a) => (init_told(), toldIn(...a)), init_told = __esm(() => {


// src/scan/entropy/field-role.ts
var roleOfField = (...a) => (init_field_role(), roleOfField(...a)), roleInCredentials = (...a) => (init_field_role(), roleInCredentials(...a)), init_field_role = __esm(() => {
var NEUTRAL2, ANCHOR, NO_NAME, MAX_NAME, INDEX, saysNothing;
roleOfField = function(field, isSettings) {
  let { name: name2, path } = field, owner = path[path.length - 1], plain3 = field.role ?? roleOfName2(name2);
  if (plain3 !== null && (plain3 !== "loose" || owner === void 0)) return { role: plain3, name: name2 };
  let owned = owner === void 0 ? null : roleByOwner(field, owner, plain3);
  if (owned !== null) return { role: owned, name: saysNothing(name2) ? owner : `${owner}.${name2}` };
  let role = (isSettings ? roleOfSetting(name2, path, field.value) : null) ?? plain3;
  return role && { role, name: name2 };
};
function roleOfName2(name2) {
  return ANCHOR.test(name2) && name2.length <= MAX_NAME && !NO_NAME.test(name2) ? roleOf(name2) : null;
}
function roleByOwner({ name: name2, value: value2 }, owner, plain3) {
  return plain3 === "loose" ? roleOfName2(`${owner}_${name2}`) : NEUTRAL2.has(name2.toLowerCase()) ? roleOfName2(owner) : INDEX.test(name2) ? isPlural(owner) || schemeLength(value2, 0) > 0 ? roleOfName2(owner) : null : plain3 === null ? roleOfMember(owner, name2, value2) : null;
}
roleInCredentials = function({ name: name2, path, value: value2 }) {
  let owner = path[path.length - 1] ?? "";
  if (PASS_PHRASE.test(value2) && (roleOfName2(name2) === "key" || roleOfName2(`${owner}_${name2}`) === "key")) return "key";
  if (roleOfName2(name2) !== null) return null;
  let role = roleOfSetting(name2, path, value2) ?? (INDEX.test(name2) ? null : roleOfMember(owner, name2, value2));
  return role === "loose" ? null : role;
};
init_members();
init_names();
init_setting_names();
init_taken();
init_thought_up();
NEUTRAL2 = new Set(
      "value val data default content plain plaintext raw string current prod production dev development staging live".split(" ")
    ), ANCHOR = new RegExp(`${NAME_ANCHORS.join("|")}|pw$`, "i"), NO_NAME = /\s|::/, MAX_NAME = 128, INDEX = /^\d{1,6}$/;
saysNothing = (name2) => NEUTRAL2.has(name2.toLowerCase()) || INDEX.test(name2);
});

var APPENDED;
toldIn = function(fields, content, holder) {
  let told = new Map();
  for (let field of fields) {
    let one = told.has(field.start) || field.end <= field.start ? null : tell(withRole2(field, holder), content, holder);
    one !== null && told.set(field.start, one);
  }
  return [...told.values()].sort((a, b) => a.found.start - b.found.start);
};
function withRole2(field, { isCredentials }) {
  let role = isCredentials && field.role === void 0 ? roleInCredentials(field) : null;
  return role === null ? field : { ...field, role };
}
function tell(field, content, { isSettings }) {
  let named4 = roleOfField(field, isSettings);
  if (named4 === null) return null;
  let scheme = schemeLength(field.value, 0), span = { start: field.start + scheme, end: field.end }, user = field.user === void 0 ? {} : { user: field.user }, place = scheme > 0 ? "header" : field.role === void 0 ? "assigned" : "told", value2 = unwrapped(field, content).slice(scheme), pieces = content.slice(span.start, span.end).includes(`
`) ? { value: value2 } : {};
  return { found: { ...named4, ...user, ...span, ...pieces, place, quoted: !0 }, value: field.encoded === void 0 || named4.role !== "password" ? { value: value2 } : decoded2(value2, field.encoded) };
}
function unwrapped({ value: value2, start, end }, content) {
  let raw = content.slice(start, end);
  if (!raw.includes(`
`)) return value2;
  let lines = raw.split(`
`, 200).map((line) => line.trim());
  return lines.every((line) => /^[\w+/=-]{1,200}$/.test(line)) ? lines.join("") : value2;
}
function decoded2(value2, encoded) {
  let raw = Buffer.from(value2, "base64"), bytes = encoded === "base64" ? raw : Buffer.from(raw.toString("utf16le"), "utf8"), plain3 = bytes.toString("latin1");
  return isPrintable(bytes) ? { value: encoded === "base64-unattend" ? plain3.replace(APPENDED, "") : plain3, via: ["base64"] } : { value: value2 };
}
init_taken();
APPENDED = /(?:Administrator|DomainAccount|Local)?Password$/;
});

var SETTINGS2, MAX_SETTINGS, QUOTE3, LESS2, mayEnd, NEAR3;
mergeStructure = function(text, matches, judge3) {
  let path = text.member?.at(-1)?.replace(/^\w{1,9}: /, "") ?? text.entry.path;
  if (text.firstLine > 1 || text.bytes.length > MAX_BYTES2) return;
  let format = formatOf(path);
  if (format === null || !isWorthIt(text, format)) return;
  let lexical = [...matches.values()].sort((a, b) => a.start - b.start), passed2 = 0, isCredentials = format.credentials === !0, holder = { isSettings: isCredentials || SETTINGS2.has(format.name), isCredentials };
  for (let { found, value: value2 } of toldIn(fieldsOf2(path, text.content)?.fields ?? [], text.content, holder)) {
    for (; (lexical[passed2]?.end ?? 1 / 0) <= found.start; ) passed2++;
    let match2 = judge3(found, nameBefore(text.content, found), value2);
    counts2(matches, lexical, passed2, found, match2) && match2 !== null && matches.set(match2.start, match2);
  }
};
function isWorthIt(text, format) {
  return format.credentials === !0 || nameSpans(text).some((span) => mayTell(text, span, format)) ? !0 : SETTINGS2.has(format.name) && text.bytes.length <= MAX_SETTINGS && SETTING_NAMES.test(text.content);
}
function mayTell({ bytes, content }, { start, end }, format) {
  let isJson = format.name === "json";
  if (!(isJson ? bytes[end] === QUOTE3 : mayEnd(bytes, end))) return !1;
  let role = roleOf(content.slice(start, end));
  return role !== null && (format.slow !== !0 || mayGain(content, start, end, role, isJson));
}
function nameBefore(content, { name: name2, start }) {
  let from = Math.max(0, start - NEAR3), at2 = content.slice(from, start).lastIndexOf(name2);
  return at2 === -1 ? null : from + at2;
}
function counts2(matches, lexical, from, told, match2) {
  for (let i = from; i < lexical.length && lexical[i].start < told.end; i++) {
    let other = lexical[i], same = other.start === told.start && other.end === told.end;
    if (same && other.rank > (match2?.rank ?? (told.place === "told" ? 1 : -1))) return !1;
    (match2 !== null || told.place === "told" || other.start === told.start && !same) && matches.delete(other.start);
  }
  return !0;
}
structure_exports = {};
__export(structure_exports, {
  mergeStructure: () => mergeStructure
});
init_parse2();
init_names();
init_setting_names();
init_name_bytes();
init_name_spans();
SETTINGS2 = new Set(["dotenv", "ini", "properties", "yaml", "toml", "hcl"]), MAX_SETTINGS = 131072;
[QUOTE3, LESS2] = [34, 60], mayEnd = (bytes, end) => bytes[end] === LESS2 || mayAssign(bytes, end);
NEAR3 = 200;
});


// src/scan/entropy/later.ts
var score, service, structure, later, init_later = __esm(() => {
later = { score: () => score ??= (init_score(), __toCommonJS(score_exports)), service: () => service ??= (init_service(), __toCommonJS(service_exports)), structure: () => structure ??= (init_structure(), __toCommonJS(structure_exports)) };
});


// src/scan/entropy/nameless.ts
var isWhole, judgeNameless, isHarmless, init_nameless = __esm(() => {
var MAX_LENGTH5, TOKEN3, UUID3, PUBLIC2, ETAG, HARMLESS, ASSIGNED, isWord2;
isWhole = function(value2, left, right) {
  return value2.length <= MAX_LENGTH5 && TOKEN3.test(value2) && /\d/.test(value2) && isEnclosed(left, right);
};
judgeNameless = function(value2, left, right, minBits, showcase) {
  if (value2.length > MAX_LENGTH5 || !TOKEN3.test(value2) || !isEnclosed(left, right) || PUBLIC2.some((start) => value2.startsWith(start)) || UUID3.test(value2) || ETAG.test(value2)) return null;
  let reading = read(value2);
  if (reading.bits < minBits || reading.wordLetters > reading.letters * 0.25 || isStandIn(value2) || isRegular(value2) || reading.digits === 0 || reading.digits > value2.length * 0.7 || isHarmless(left)) return null;
  let belief = judgeShape(value2, left, reading);
  return belief === "medium" && (isContinued(left, right) || showcase()) ? "low" : belief;
};
function judgeShape(value2, left, reading) {
  let core = value2.replace(/^0x|[-_]/g, "");
  if (value2.startsWith("0x") && /^[0-9a-fA-F]+$/.test(core)) return judgeHex(value2, left);
  if (isPublicPoint(value2)) return null;
  if (/^[0-9a-fA-F]+$/.test(core)) return core.length === value2.length ? judgeHex(value2, left) : null;
  if (/^[^a-f\d]{0,4}[a-f\d]{20,}[^a-f\d]{0,4}$/i.test(value2)) return null;
  let pieces = value2.split(/[^A-Za-z0-9]/);
  if (pieces.filter(isWord2).length > 1) return null;
  let piece = pieces.reduce((best2, next2) => next2.length > best2.length ? next2 : best2);
  return read(piece).bits < 45 || !/\d/.test(piece) || isReadable2(value2) || (value2.match(/A/g)?.length ?? 0) > value2.length / 5 ? null : reading.upper > 0 && reading.lower > 0 ? switches(value2) >= value2.length * 0.4 ? "medium" : null : value2.length >= 26 ? "medium" : "low";
}
function isPublicPoint(value2) {
  return /^B[A-P][\w-]{85}=?$/.test(value2);
}
function judgeHex(value2, left) {
  return ASSIGNED.test(left) ? value2.length >= 32 ? "medium" : isDigest(value2) ? null : "low" : null;
}
function isContinued(left, right) {
  return /^["'`]\s{0,4}[+\\]/.test(right) || /^\s{0,40}\+\s{0,4}["'`]$/.test(left);
}
function isEnclosed(left, right) {
  let quote = left[left.length - 1] ?? "";
  return quote === '"' || quote === "'" || quote === "`" ? right[0] === quote : /(?:^|[\w"'\]])\s{0,4}[=:]\s{0,4}$/.test(left) && /^\s*$/.test(right);
}
isHarmless = function(left) {
  let near = left.slice(-60);
  if (/\b(?:sha\d|md5|integrity|assert\w*|expect\w*|equals?|eq|require|import|href|src|url)\b/i.test(near)) return !0;
  let comma = near.slice(0, -3).lastIndexOf(",");
  return splitName(near.slice(comma + 1)).some((part) => HARMLESS.has(part));
};
function switches(value2) {
  let kinds = value2.replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A").replace(/\d/g, "0"), count2 = 0;
  for (let i = 1; i < kinds.length; i++) kinds[i] !== kinds[i - 1] && count2++;
  return count2;
}
init_regular();
init_names();
init_judge();
init_language();
init_reference();
MAX_LENGTH5 = 160, TOKEN3 = /^[A-Za-z0-9+/_][A-Za-z0-9+/_-]+={0,2}$/, UUID3 = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i, PUBLIC2 = "iVBORw0KGgo /9j/ R0lGOD UklGR d09GM AAEAAAA JVBERi0 UEsDB H4sI PHN2Zy PD94bWwg TVqQ f0VMR AAAAB3NzaC AAAAC3NzaC MIG MII sha1 sha256 sha384 sha512 Qm bafy pk_ AQID eyJ".split(" "), ETAG = /^[0-9a-f]{1,6}-[A-Za-z0-9+/]{27}$/, HARMLESS = new Set(
      "csrf xsrf publishable anon hash sha md5 md digest checksum integrity fingerprint commit revision rev etag id ids uuid guid oid nonce signature sig public pub cert certificate certs x509 n e modulus x y crv kid expected actual alphabet charset chars characters image img icon logo font src href url uri path mappings wasm module license version cursor node etc pin pins thumbprint salt iv blob data content body base64 svg png csp trace span request address contract tx snapshot golden jti iss sub aud account accounts name names verifier challenge encrypted boundary uid pubkey git head csum empty prime curve order seed test vector constant table example examples sample wrong non nonmatching invalid fake dummy mock bogus primary foreign partition event srcrev schema tag continuation state release".split(" ")
    );
ASSIGNED = new RegExp(
      `(?:(?:^|[\\s{,(;[])["']?[A-Za-z_$][\\w$-]{0,40}["'\\]]{0,2}|\\.[A-Za-z_$][\\w$]{0,40})\\s{0,9}(?::\\s{0,3}\\w{1,12}\\s{0,3})?[=:]\\s{0,9}["'\`]$`
    );
isWord2 = (piece) => /^(?:[A-Z]?[a-z]{4,}|[A-Z]{4,})$/.test(piece);
});


// src/scan/entropy/nameless-bytes.ts
var valueIn, isToken, init_nameless_bytes = __esm(() => {
var DOUBLE6, SINGLE5, DOT4, ZERO3, NINE3, COLON5, EQUALS6, BACKTICK3, TILDE, BLANKS2, MAX_GAP2, MAX_RUN;
valueIn = function(bytes, runStart3, end, minLength) {
  if (end - runStart3 > MAX_RUN) return -1;
  let start = valueStart(bytes, runStart3, end);
  return end - start >= minLength && mayStandAlone(bytes, start, end) ? start : -1;
};
function valueStart(bytes, start, end) {
  let at2 = end;
  for (; at2 > start && bytes[at2 - 1] === EQUALS6; ) at2--;
  if (at2 === start) return start;
  for (; at2 > start && bytes[at2 - 1] !== EQUALS6; ) at2--;
  return at2;
}
function mayStandAlone(bytes, start, end) {
  return isEnclosed2(bytes, start, end) && isToken(bytes, start, end);
}
function isEnclosed2(bytes, start, end) {
  if (start === 0) return !1;
  let before = bytes[start - 1];
  if (before === DOUBLE6 || before === SINGLE5 || before === BACKTICK3) return bytes[end] === before;
  let at2 = start - 1;
  for (; at2 > 0 && start - 1 - at2 < MAX_GAP2 && BLANKS2.has(bytes[at2]); ) at2--;
  return bytes[at2] === EQUALS6 || bytes[at2] === COLON5;
}
isToken = function(bytes, start, end) {
  let digits2 = 0;
  for (let at2 = start; at2 < end; at2++) {
    let byte = bytes[at2];
    if (byte === DOT4 || byte === TILDE) return !1;
    byte >= ZERO3 && byte <= NINE3 && digits2++;
  }
  return digits2 > 0;
};
[DOUBLE6, SINGLE5, DOT4, ZERO3, NINE3, COLON5, EQUALS6, BACKTICK3, TILDE] = [34, 39, 46, 48, 57, 58, 61, 96, 126], BLANKS2 = new Set([9, 11, 12, 13, 32, 160]), MAX_GAP2 = 4, MAX_RUN = 400;
});


// src/scan/pattern/name.ts
var nameBefore2 = (...a) => (init_name2(), nameBefore2(...a)), init_name2 = __esm(() => {
var REACH2, MAX_NAME_BITS, NAME6, OPENING7, SHAPES2;
nameBefore2 = function(content, start) {
  let before = content.slice(Math.max(0, start - REACH2), start), line = before.slice(Math.max(before.lastIndexOf(`
`), before.lastIndexOf("\r")) + 1);
  for (let shape of SHAPES2) {
    let name2 = shape.exec(line)?.[1];
    if (name2 !== void 0) return name2.length > 12 && strengthBits(name2) >= MAX_NAME_BITS && /[0-9]/.test(name2) ? void 0 : name2;
  }
};
REACH2 = 120, MAX_NAME_BITS = 64, NAME6 = "([A-Za-z_$][\\w$.-]{0,63})", OPENING7 = "\\s{0,8}(?:[A-Za-z]{0,2}[\"'`]{1,3})?(?:(?:Bearer|Basic|Token|token|bearer) {1,4})?", SHAPES2 = [
      new RegExp(`${NAME6}["'\`\\])]{0,3}\\s{0,8}(?::\\s{0,4}[\\w<>|?]{1,24}\\s{0,4})?(?:=>|:=|\\?=|==?=?|:)${OPENING7}$`),
      new RegExp(`--${NAME6}[ =]["']?$`),
      new RegExp(`<${NAME6}>\\s{0,8}$`),
      new RegExp(`^\\s{0,8}(?:ENV|ARG|export|set|SET|setx) {1,4}${NAME6} ["']?$`)
    ];
});


// src/scan/entropy/entropy.ts
var entropy_exports, entropyCheck, findNamed, judge, init_entropy = __esm(() => {


// src/scan/entropy/candidates.ts
var eachAssignment = (...a) => (init_candidates(), eachAssignment(...a)), init_candidates = __esm(() => {


// src/scan/entropy/readers/address.ts
var behindAddress = (...a) => (init_address(), behindAddress(...a)), init_address = __esm(() => {
var BEFORE2, AFTER2, SCHEME2, CALLEE2;
behindAddress = function(content, offset, kind) {
  let scheme = SCHEME2.exec(content.slice(Math.max(0, offset - 60), offset));
  if (scheme === null) return null;
  let open = Math.max(0, offset - 60) + scheme.index, from = Math.max(0, open - BEFORE2), before = content.slice(from, open), callee2 = CALLEE2.exec(before), address = quotedAt(content.slice(open, open + AFTER2), 0);
  if (callee2 === null || address === null) return null;
  let name2 = callee2[1], base = open + address.after, site = { before, after: content.slice(base, base + AFTER2), name: name2, role: "password", kind, base }, gap = /^,\s{0,60}/.exec(site.after), [user, value2] = gap === null ? [] : argumentsAt(site, gap[0].length, !0).list;
  return user === void 0 || !isUser(user) || value2?.literal == null ? null : placedLiteral(site, "argument", value2.literal);
};
init_quotes();
init_taken();
init_connects();
[BEFORE2, AFTER2] = [240, 700], SCHEME2 = /(["'`])(?:(?:jdbc|dbc):[a-z\d:]{2,40}|tcps?|ssl|amqps?|mqtts?|stomp|ldaps?|ftps?|ftpes|sftp|ssh|smtps?|imaps?|postgres(?:ql)?|mysql|rediss?|nats|bolt|neo4j(?:\+ssc|\+s)?)$/, CALLEE2 = /([A-Za-z_]\w{1,40})(?:\[\w{1,20}\]|<[\w, ]{1,30}>)?\(\s{0,80}(?:["'][\w.:-]{1,80}["'],\s{0,60})?$/;
});

var P, S;
eachAssignment = function(text, kind, visit4) {
  for (let { start, end } of nameSpans(text))
    if (!(!mayAssign(text.bytes, end) && !mayFollow(text.bytes, start)))
      for (let found of assignmentsAt(text.content, start, end, kind)) visit4(found, start);
  eachCallee(text, (offset) => {
    let span = nameSpan(text.bytes, offset), found = span === null ? null : callAt(text.content, span.start, span.end, kind);
    found !== null && span !== null && visit4(found, span.start);
  }), kind === "code" && eachSigned(text, visit4);
};
function eachSigned(text, visit4) {
  eachAddress(text, (offset) => {
    let at2 = text.bytes[offset - 1] === S ? offset - 2 : offset - 1;
    if (text.bytes[at2] === P && text.bytes[at2 - 3] === 104 && text.bytes[at2 - 1] === 116) return;
    let found = behindAddress(text.content, offset, "code");
    found !== null && visit4(found, found.start);
  });
}
init_sweep();
init_name_bytes();
init_name_spans();
[P, S] = [112, 115];
});



// src/scan/entropy/encoded.ts
var readable = (...a) => (init_encoded(), readable(...a)), judgeSecretData = (...a) => (init_encoded(), judgeSecretData(...a)), init_encoded = __esm(() => {
var UNDOUBTED, ESCAPED, LOGIN4;
readable = function(found, raw) {
  if (found.place === "header" && LOGIN4.test(Buffer.from(raw, "base64").toString("latin1"))) return { value: raw, via: ["base64"] };
  let shown = found.quoted ? UNDOUBTED.filter(({ first, sign }) => raw.includes(first) && sign.test(raw)) : [];
  return shown.length === 0 ? { value: found.quoted && raw.includes("\\") ? raw.replace(ESCAPED, "$1") : raw } : { value: shown.reduce((text, { form }) => text.replace(form.pattern, (one) => form.decode(one)), raw), via: shown.map(({ form }) => form.via) };
};
judgeSecretData = function(text, matches, judge3) {
  let opened2 = new Set();
  for (let value2 of secretData(text.content)) {
    let derived = decoded(text, value2);
    if (derived !== null) {
      opened2.add(value2.start), matches.delete(value2.start);
      for (let inner of matchesIn(derived, value2.name, judge3)) {
        let match2 = settle(outward({ match: inner, value: null }, derived), text.content);
        matches.set(match2.start, match2);
      }
    }
  }
  return opened2;
};
function decoded(text, value2) {
  let raw = Buffer.from(text.content.slice(value2.start, value2.end), "base64");
  if (!isPrintable(raw)) return null;
  let inner = plainText(text.entry, raw);
  return { text: inner, via: ["base64"], outer: bitsMap(oneLine(withoutPadding(text, value2)), 6, raw.length, inner) };
}
function withoutPadding(text, { start, end }) {
  return { start, end: start + text.content.slice(start, end).replace(/={1,2}$/, "").length };
}
function matchesIn(derived, name2, { showcase, findNamed: findNamed2 }) {
  let value2 = derived.text.content.trimEnd(), role = roleOf(name2);
  if (value2.includes(`
`) || role === null) return [...findNamed2(derived.text).values()];
  let found = { name: name2, role, place: "assigned", start: 0, end: value2.length, quoted: !0 }, belief = judgeNamed(found, value2, showcase);
  return belief === null ? [] : [namedMatch(found, value2, belief)];
}
init_backslash();
init_entities();
init_percent();
init_judge();
init_kubernetes();
init_names();
UNDOUBTED = [
      { form: backslash, first: "\\", sign: /\\(?:u00[2-7]|x[2-7]|u\{)/ },
      { form: entities, first: "&", sign: /&(?:#[xX]?[0-9A-Fa-f]{2,7}|amp|quot|apos|lt|gt);/ },
      { form: percent, first: "%", sign: /^(?:[^%]{0,100}%[2-7][0-9A-Fa-f]){3,600}[^%]{0,600}$/ }
    ], ESCAPED = /\\(["'`\\])/g, LOGIN4 = /^[\x21-\x39\x3b-\x7e]{1,60}:[\x21-\x7e]{1,80}$/;
});

var LONG_LINE, LEFT2, RIGHT2;
function makeEntropyCheck(opinion) {
  return { name: "entropy", needs: "text", isWhole: isParsed, run: (text, settings) => findSecrets(text, settings, opinion) };
}
function isParsed(entry) {
  return kindOf2(entry.path) !== "skip" && mayHaveFormat(entry);
}
function mayHaveFormat({ path }) {
  return !hasNoFormat(path.toLowerCase());
}
function findSecrets(text, settings, opinion) {
  let kind = kindOf2(text.entry.path);
  if (kind === "skip" || text.encoding === "binary") return [];
  let mayParse = text.member !== void 0 || mayHaveFormat(text.entry);
  if (!mayParse && isEmpty(text)) return [];
  let showcase = () => isShowcase(text.entry.path), search = { text, kind, showcase, opinion }, named4 = findNamed(search);
  mayParse && later.structure().mergeStructure(text, named4, (found, nameStart, value2) => judge(search, found, nameStart, value2));
  let opened2 = judgeSecretData(text, named4, { showcase, findNamed: (inner) => findNamed({ ...search, text: inner, kind: "data" }) }), nameless = findNameless(search, settings.entropy.minBits, named4).filter(({ start }) => !opened2.has(start));
  return [...named4.values(), ...nameless].sort((a, b) => a.start - b.start);
}
findNamed = function(search) {
  let { text, kind } = search, matches = new Map();
  return eachAssignment(text, kind, (found, nameStart) => {
    if (matches.has(found.start)) return;
    let match2 = judge(search, found, nameStart);
    match2 !== null && matches.set(found.start, match2);
  }), matches;
};
judge = function({ text, kind, showcase, opinion }, found, nameStart, known5) {
  let { content, entry } = text, { value: value2, via } = known5 ?? readable(found, found.value ?? content.slice(found.start, found.end)), rules = judgeNamed(found, value2, showcase), belief = rules && (found.place === "told" ? rules : opinion({ ...found, content, value: value2, kind, path: entry.path, belief: rules })), candidate = { value: value2, name: found.name, role: found.role, belief, showcase }, match2 = serviceOf(content, found, nameStart, candidate) ?? (belief === null ? null : namedMatch(found, value2, belief));
  return match2 === null ? null : { ...match2, ...via === void 0 ? {} : { via }, ...found.value === void 0 ? {} : { inPieces: !0 } };
};
function serviceOf(content, span, nameStart, candidate) {
  return candidate.belief !== null || mayBeNew(candidate.value) ? later.service().matchService(content, span, nameStart, candidate) : null;
}
function findNameless({ text, kind, showcase, opinion }, minBits, named4) {
  let matches = [];
  return eachValue(text, (runStart3, end) => {
    let start = valueIn(text.bytes, runStart3, end, MIN_RUN);
    if (start === -1 || named4.has(start)) return;
    let content = text.content, value2 = content.slice(start, end), [left, right] = [content.slice(lineStart(content, start, LEFT2), start), lineAfter(content, end, RIGHT2)];
    if (!isWhole(value2, left, right)) return;
    let rules = judgeNameless(value2, left, right, minBits, showcase);
    if (rules === null && !isDense(value2)) return;
    let name2 = nameBefore2(content, start);
    if (rules === null && isHarmless(left) && !saysId(name2 ?? "")) return;
    let place = { content, start, end, value: value2, name: name2 ?? "", kind, path: text.entry.path }, plain3 = rules && (isMinified(content, start, end) ? "low" : rules), belief = plain3 && opinion({ ...place, role: null, place: "alone", quoted: /["'`]$/.test(left), belief: plain3 }), service2 = serviceOf(content, { start, end }, null, { value: value2, name: name2 ?? "", role: null, belief, showcase });
    service2 !== null ? matches.push(service2) : belief !== null && matches.push(namelessMatch(start, value2, belief, name2));
  }), matches;
}
function isMinified(content, start, end) {
  return start - lineStart(content, start, LONG_LINE) + lineAfter(content, end, LONG_LINE).length > LONG_LINE;
}
function isDense(value2) {
  return /(?:\d\D{0,160}){4}/.test(value2);
}
entropy_exports = {};
__export(entropy_exports, {
  entropyCheck: () => entropyCheck,
  makeEntropyCheck: () => makeEntropyCheck
});
init_sweep();
init_base64_alphabet();
init_judge();
init_later();
init_kind();
init_nameless();
init_nameless_bytes();
LONG_LINE = 2e3, LEFT2 = 100, RIGHT2 = 40, entropyCheck = makeEntropyCheck((candidate) => later.score().believe(candidate));
});


// src/env/bound.ts
var boundIn = (...a) => (init_bound(), boundIn(...a)), boundFor = (...a) => (init_bound(), boundFor(...a)), isBoundByName = (...a) => (init_bound(), isBoundByName(...a)), init_bound = __esm(() => {
var words2, WORDS3, TEST_FOLDERS, LOCAL_FOLDERS, PRODUCTION_FOLDERS, CODE3, CONFIGURES, PROSE2, PROFILE, MAX_SEARCHED, MAX_PROFILES;
boundIn = function(path, content, { env, globs }) {
  return env.bound.find(({ glob }) => globs(path, [glob]))?.bound ?? boundFor(path, content);
};
boundFor = function(path, content = "") {
  let segments = path.split("/"), own = segments.pop(), [name2, folders] = [own.toLowerCase(), segments.map((folder) => folder.toLowerCase())], named4 = boundOfName(own);
  if (named4 !== null) return named4;
  if (folders.some((folder) => TEST_FOLDERS.has(folder))) return "test";
  let said = [boundOfFolders(folders), PROSE2.test(name2) ? "local" : boundOfContent(name2, content)];
  return said.find((bound) => bound === "production") ?? said.find((bound) => bound !== null) ?? "shared";
};
function boundOfName(name2) {
  if (CODE3.test(name2.toLowerCase())) return boundOfWords(wordsOfCode(name2));
  let parts = nameParts(name2);
  return boundOfWords(parts) ?? (parts.includes("compose") && parts.includes("override") ? "local" : null);
}
function wordsOfCode(name2) {
  let stem = name2.slice(0, name2.lastIndexOf(".")), parts = nameParts(stem);
  if (parts.length === 1 || parts.some((part) => CONFIGURES.has(part))) return parts;
  let dotted = stem.split(".").slice(1), runner = [parts[0], parts.at(-1)].filter((part) => part === "test" || part === "tests" || part === "spec" || part === "conftest");
  return [...dotted, ...runner.map(() => "test")];
}
function boundOfWords(parts) {
  return WORDS3.find(([, known5]) => parts.some((part) => known5.has(part)))?.[0] ?? null;
}
function boundOfFolders(folders) {
  for (let folder of [...folders].reverse()) {
    if (PRODUCTION_FOLDERS.has(folder)) return "production";
    if (LOCAL_FOLDERS.has(folder)) return "local";
  }
  return null;
}
isBoundByName = function(path) {
  let lower2 = path.toLowerCase();
  return CODE3.test(lower2) || PROSE2.test(lower2);
};
function boundOfContent(name2, content) {
  if (CODE3.test(name2) || content === "") return null;
  let found = new Set(), read13 = 0;
  for (let match2 of content.slice(0, MAX_SEARCHED).matchAll(PROFILE)) {
    if (++read13 > MAX_PROFILES) break;
    let bound = boundOfWords(nameParts(match2[1]));
    bound !== null && found.add(bound);
  }
  return WORDS3.find(([bound]) => found.has(bound))?.[0] ?? null;
}
init_name_parts();
words2 = (list2) => new Set(list2.split(" ")), WORDS3 = [
      ["production", words2("production prod prd live staging stage stg preprod preproduction release uat")],
      ["test", words2("test tests testing spec specs e2e ci qa fixture fixtures mock mocks integration testdata cypress playwright benchmark")],
      ["local", words2("local dev devel develop development debug sandbox example examples sample samples demo demos")]
    ], TEST_FOLDERS = words2("test tests __tests__ testing spec specs e2e fixtures __fixtures__ testdata mocks __mocks__ cypress playwright"), LOCAL_FOLDERS = words2(
      "local dev devel development devcontainer .devcontainer example examples sample samples demo demos doc docs tutorial tutorials vagrant .vagrant .vscode .idea benchmark benchmarks bench playground playgrounds sandbox cookbook"
    ), PRODUCTION_FOLDERS = words2("production prod prd live staging stage stg preprod uat"), CODE3 = /\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kts?|cs|php|swift|scala|exs?|groovy|vue|svelte|c|cc|cpp|h|dart|lua|pl|pm|sh|bash|zsh|ps1|bat)$/, CONFIGURES = words2("settings setting config configuration conf env environment environments application appsettings"), PROSE2 = /\.(?:md|mdx|rst|adoc|txt|html?)$/, PROFILE = /(?:^|[\s"'{,-])(?:[A-Z]{1,20}_)?(?:APP_ENV|NODE_ENV|RAILS_ENV|RACK_ENV|DJANGO_ENV|DJANGO_SETTINGS_MODULE|DJANGO_CONFIGURATION|FLASK_ENV|FASTAPI_ENV|ENVIRONMENT|ENV|GO_ENV|MIX_ENV|SPRING_PROFILES_ACTIVE|spring\.profiles\.active|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|APP_ENVIRONMENT|DEPLOY_ENV|SYMFONY_ENV|LARAVEL_ENV)["']?[ \t]{0,9}[:=][ \t]{0,9}["']?([\w.-]{1,60})/gm, MAX_SEARCHED = 2e5, MAX_PROFILES = 50;
});


// src/env/secret-name.ts
var secretName, isIssued, isLoginUrl, passwordIn, init_secret_name = __esm(() => {
var ISSUERS, HANDED_OUT, AGREED, ADDRESSES, SEASONING, OWN_WORDS, SERVERS, USERINFO, IN_LIST;
function kindOfName(name2) {
  let parts = splitName(name2), last4 = parts.at(-1);
  if (last4 === void 0) return null;
  if (ADDRESSES.has(last4)) return "url";
  if (parts.length > 1 && SEASONING.has(last4)) return "password";
  let role = roleOf(name2) ?? (isForgeryGuard(parts) ? "secret" : null);
  return role === null || role === "loose" ? null : kindOf3(role, parts);
}
function kindOf3(role, parts) {
  return role === "password" || role === "token" ? role : !parts.slice(0, -1).some((part) => AGREED.has(part)) && parts.some((part) => ISSUERS.has(part) || HANDED_OUT.has(part)) ? "token" : "secret";
}
isIssued = function(name2) {
  return secretName(name2) === "token" && splitName(name2).some((part) => !OWN_WORDS.has(part));
};
isLoginUrl = function(name2) {
  if (secretName(name2) !== "url") return !1;
  let parts = splitName(name2);
  return parts.at(-1) === "dsn" || parts.some((part) => SERVERS.has(part));
};
function isForgeryGuard(parts) {
  return parts.includes("secret") && ["secret", "key"].includes(parts.at(-1)) && parts.some((part) => /^[cx]srf$/.test(part));
}
passwordIn = function(value2) {
  let url = USERINFO.exec(value2);
  if (url !== null) {
    let end2 = url[0].length - 1;
    return { start: end2 - url[2].length, end: end2 };
  }
  let found = IN_LIST.exec(value2.slice(0, 2e3));
  if (found === null) return null;
  let end = found.index + found[0].length;
  return { start: end - found[1].length, end };
};
init_memo();
init_names();
ISSUERS = new Set(
      "client consumer oauth license licence subscription write maps google aws azure gcp stripe github gitlab bitbucket openai anthropic groq gemini mistral cohere huggingface hf sendgrid mailgun mailchimp postmark resend twilio algolia firebase datadog dd newrelic sentry recaptcha hcaptcha captcha turnstile facebook twitter linkedin slack discord telegram paypal s3 npm pypi docker dockerhub notion linear cloudflare vercel netlify heroku digitalocean shopify square plaid mapbox segment mixpanel amplitude pusher apple microsoft spotify codecov snyk sonar okta auth0 cognito supabase airtable hubspot salesforce zendesk jira dropbox gh".split(" ")
    ), HANDED_OUT = new Set("api access project org team account".split(" ")), AGREED = new Set("webhook jwt session cookie signing encryption token".split(" ")), ADDRESSES = new Set("url uri dsn urls".split(" ")), SEASONING = new Set(["salt", "pepper"]), secretName = memo(kindOfName);
OWN_WORDS = new Set(
      "api key keys token tokens admin auth internal service access app master root secret my bearer server static super".split(" ")
    );
SERVERS = new Set(
      "database db datasource jdbc sqlalchemy postgres postgresql pg pgsql mysql mariadb mssql sqlserver oracle cockroach cockroachdb mongo mongodb redis valkey keydb amqp rabbit rabbitmq broker celery kafka nats cache memcached queue elastic elasticsearch opensearch clickhouse neo4j influxdb couchdb smtp mail mailer email ldap".split(" ")
    );
USERINFO = /^[A-Za-z][\w+.-]{0,40}:\/\/([^\s/?#@:]{0,200}):([^\s/?#@]{1,300})@/, IN_LIST = /(?:^|[;\s?&])(?:password|pwd)=([^;&\s'"]{1,300})/i;
});


// src/scan/weak/aside.ts
var isAside = (...a) => (init_aside(), isAside(...a)), init_aside = __esm(() => {
var REACH3, COMMENT4, OPENS3;
isAside = function(content, nameStart) {
  let before = content.slice(lineStart(content, nameStart, REACH3), nameStart);
  return COMMENT4.test(before) || openQuote(before) !== "" && !OPENS3.test(before);
};
REACH3 = 300, COMMENT4 = /^[ \t]{0,80}(?:#(?!\[)|\/\/|\/?\*|--|;|<!--)/, OPENS3 = /["'`](?:[\w.:-]{0,60}|[^"'`]{0,200}\$\{[\w.-]{0,60})$/;
});


// src/scan/weak/value.ts
var HERE, isOwnValue, isHolder, init_value3 = __esm(() => {
var MAX_LENGTH6, CONSTANT2, ASKS, PLAIN3, PLURAL, NOTHING;
isOwnValue = function(value2) {
  let trimmed3 = value2.trim();
  return trimmed3 === "" || trimmed3.length > MAX_LENGTH6 || !/[A-Za-z0-9*]/.test(trimmed3) || NOTHING.test(trimmed3) || isLookup(trimmed3) || isKeyword(trimmed3) || isElsewhere(trimmed3) || isMember(trimmed3) ? !1 : !CONSTANT2.test(trimmed3) || ASKS.test(trimmed3);
};
isHolder = function(name2, value2, isStandIn2) {
  return PLURAL.test(splitName(name2).at(-1) ?? "") && PLAIN3.test(value2) && (!isStandIn2 || PLURAL.test(value2));
};
init_names();
init_reference();
MAX_LENGTH6 = 300, CONSTANT2 = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,12}$/, ASKS = /CHANGE|REPLACE|YOUR|INSERT|PLACEHOLDER|EXAMPLE|TODO|FIXME|DUMMY|FAKE|INSECURE|DEFAULT|_HERE\b/;
PLAIN3 = /^[a-z]{2,30}(?:[_-][a-z]{2,30}){0,4}$/, PLURAL = /[^s]s$/;
NOTHING = /^(?:null|nil|none|undefined|n\/a|false|empty)$/i, HERE = /@(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[::1\]|host\.docker\.internal)(?![\w.-])/;
});


// src/scan/weak/files.ts
var givingOf = (...a) => (init_files(), givingOf(...a)), isManifest = (...a) => (init_files(), isManifest(...a)), init_files = __esm(() => {
var DATA_ENDINGS, DATA, CONFIGURATION, ELSEWHERE2, MANIFEST, MODULE2;
givingOf = function(path) {
  let lower2 = path.toLowerCase();
  if (envName(path) !== null) return "data";
  let isData = DATA_ENDINGS.has(endingOf(lower2));
  return !isData && !lower2.includes("conf") && !lower2.includes("settings") || ELSEWHERE2.test(lower2) ? null : isData && CONFIGURATION.test(baseName(lower2)) ? "data" : MODULE2.test(lower2) ? "code" : null;
};
isManifest = function(content) {
  return MANIFEST.test(content);
};
init_format();
DATA_ENDINGS = new Set(["properties", "ini", "cfg", "conf", "toml", "yml", "yaml", "json"]), DATA = `(?:${[...DATA_ENDINGS].join("|")})`, CONFIGURATION = new RegExp(
      `^\\.?(?:application|bootstrap|appsettings|settings|config|configuration|conf|secrets?|credentials|database|parameters|env|environment|default|production|prod|development|dev|staging|local|test)(?:[-_.][\\w.-]{1,60})?\\.${DATA}$`
    ), ELSEWHERE2 = /(?:^|\/)(?:\.github|\.circleci|\.gitlab|\.vscode|\.idea|locales?|i18n|l10n|lang|languages|translations|schemas?|group_vars|host_vars|node_modules)\//, MANIFEST = /^(?:apiVersion|kind):[ \t]/m, MODULE2 = /(?:^|\/)(?:settings|config|conf)\/(?:[\w-]{1,40}\/)?[\w.-]{1,60}\.(?:py|rb|php|exs|[cm]?[jt]s)$|(?:^|\/)(?:[a-z]{1,20}[_.-])?(?:settings|config|configuration|conf)(?:[_.-][a-z]{1,20})?\.(?:py|rb|php|exs|[cm]?[jt]s)$/;
});


// src/scan/weak/given.ts
var given_exports, givenIn, readLines, holds, assignedIn, init_given = __esm(() => {
givenIn = function(text, warn) {
  let content = text.content;
  if (isManifest(content)) return [];
  let read13 = fieldsOf2(text.entry.path, content);
  return read13 === null ? fromFields(readLines(content), content) : read13.problem === void 0 ? fromFields(read13.fields, content) : (warn?.({ path: text.entry.path, line: read13.problem.line, message: `${read13.problem.message}: read line by line instead` }), fromFields(readLines(content), content));
};
readLines = function(content) {
  let fields = readProperties(content);
  return Array.isArray(fields) ? fields.map(unquoted3) : [];
};
function unquoted3(field) {
  let quote = field.value[0];
  return (quote === '"' || quote === "'") && field.value.length > 1 && field.value.endsWith(quote) ? { ...field, value: field.value.slice(1, -1), start: field.start + 1, end: field.end - 1 } : field;
}
function fromFields(fields, content) {
  return fields.flatMap((field) => {
    let name2 = nameOf2(field), kind = secretName(name2);
    return kind === null || field.end <= field.start ? [] : kind === "url" ? inAddress2(name2, field.value, field, content) : kind !== "password" && isNumber(field.value) || !isOwnValue(field.value) ? [] : [{ name: name2, value: field.value, start: field.start, end: field.end, by: "given", here: !1 }];
  });
}
function nameOf2({ name: name2, path }) {
  let owner = path.at(-1);
  return owner === void 0 || /^\d+$/.test(owner) || /[._]/.test(name2) || secretName(`${owner}.${name2}`) === null ? name2 : `${owner}.${name2}`;
}
function inAddress2(name2, value2, { start, end }, content) {
  let part = passwordIn(value2), password = part === null ? "" : value2.slice(part.start, part.end);
  return part === null || !isOwnValue(password) || content.slice(start, end) !== value2 ? [] : [{ name: name2, value: password, start: start + part.start, end: start + part.end, by: "given", here: HERE.test(value2) }];
}
function isPhraseIn(content, { start, end }) {
  let quote = content[start - 1] ?? " ";
  return "\"'`".includes(quote) && content[end] !== quote;
}
holds = function(name2) {
  return /Str(?:ing)?$/.test(name2) || /^(?:re|un)?(?:set|change|forgot|new|old|confirm|verify|encode|decode)[_A-Z]/i.test(name2) ? !1 : !/keys?$/i.test(name2) || /secret|crypt|sign|jwt|session|cookie|master|private|hmac|cipher/i.test(name2);
};
assignedIn = function(text) {
  let found = new Map();
  for (let span of nameSpans(text)) {
    if (!mayAssign(text.bytes, span.end)) continue;
    let name2 = text.content.slice(span.start, span.end), kind = secretName(name2);
    if (kind !== "secret" && kind !== "password" || !holds(name2) || isAside(text.content, span.start) || isPhraseIn(text.content, span))
      continue;
    let assigned = assignmentAt(text.content, span.start, span.end, "code");
    if (assigned === null || assigned.place !== "assigned" || !assigned.quoted) continue;
    let value2 = text.content.slice(assigned.start, assigned.end);
    isOwnValue(value2) && found.set(assigned.start, { name: name2, value: value2, start: assigned.start, end: assigned.end, by: "given", here: !1 });
  }
  return [...found.values()];
};
given_exports = {};
__export(given_exports, {
  assignedIn: () => assignedIn,
  givenIn: () => givenIn
});
init_secret_name();
init_parse2();
init_properties();
init_name_bytes();
init_name_spans();
init_reference();
init_value3();
});


// src/env/proquint.ts
var isProquints = (...a) => (init_proquint(), isProquints(...a)), init_proquint = __esm(() => {
var PROQUINTS;
isProquints = function(value2) {
  return PROQUINTS.test(value2);
};
PROQUINTS = /^[bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz](?:-[bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz]){7,400}$/;
});


// src/env/strength/phrase.ts
var isWeakPhrase = (...a) => (init_phrase(), isWeakPhrase(...a)), init_phrase = __esm(() => {
var STRONG_WORDS, MIN_LETTERS;
isWeakPhrase = function(value2) {
  if (isProquints(value2)) return !1;
  let reading = read(value2);
  return reading.digits * 4 >= value2.length || !isPhrase(value2, reading) ? !1 : new Set(nameParts(value2).filter((part) => part.length >= MIN_LETTERS)).size < STRONG_WORDS;
};
init_language();
init_name_parts();
STRONG_WORDS = 10, MIN_LETTERS = 4;
});


// src/env/strength/index.ts
var weaknessesOf = (...a) => (init_strength2(), weaknessesOf(...a)), isAdvice = (...a) => (init_strength2(), isAdvice(...a)), minLengthOf = (...a) => (init_strength2(), minLengthOf(...a)), init_strength2 = __esm(() => {


// src/env/strength/keyboard.ts
var isKeyboardWalk = (...a) => (init_keyboard(), isKeyboardWalk(...a)), init_keyboard = __esm(() => {
var BOARDS, SHIFTED, PLACES, MIN_WALK, MIN_SHARE;
isKeyboardWalk = function(value2) {
  let keys = [...value2].map((char) => SHIFTED[char] ?? char.toLowerCase());
  return keys.length >= MIN_WALK && PLACES.some((places) => walked(keys, places) >= keys.length * MIN_SHARE);
};
function walked(keys, places) {
  let total = 0, start = 0;
  for (let at2 = 1; at2 <= keys.length; at2++) {
    let step2 = at2 < keys.length ? stepBetween(keys, at2, places) : null;
    step2 !== null && (at2 === start + 1 || step2 === stepBetween(keys, at2 - 1, places)) || (at2 - start >= MIN_WALK && (total += at2 - start), start = step2 !== null && at2 - start < MIN_WALK ? at2 - 1 : at2);
  }
  return total;
}
function stepBetween(keys, at2, places) {
  let from = places.get(keys[at2 - 1]), to = places.get(keys[at2]);
  if (from === void 0 || to === void 0) return null;
  let [down, right] = [to[0] - from[0], to[1] - from[1]];
  return (down === 0 ? Math.abs(right) === 1 : Math.abs(down) === 1 && right === 0) ? down * 3 + right : null;
}
BOARDS = [
      ["1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"],
      ["1234567890", "qwertzuiop", "asdfghjkl", "yxcvbnm"],
      ["1234567890", "azertyuiop", "qsdfghjklm", "wxcvbn"]
    ], SHIFTED = {
      "!": "1",
      "@": "2",
      "#": "3",
      $: "4",
      "%": "5",
      "^": "6",
      "&": "7",
      "*": "8",
      "(": "9",
      ")": "0",
      _: "-"
    }, PLACES = BOARDS.map((rows2) => new Map(rows2.flatMap((row, y) => [...row].map((key, x) => [key, [y, x]])))), MIN_WALK = 4, MIN_SHARE = 0.6;
});



// src/env/strength/repeated.ts
var isRepeated = (...a) => (init_repeated(), isRepeated(...a)), init_repeated = __esm(() => {
var MAX_STUTTER;
isRepeated = function(value2) {
  return isRegular(value2) || isHardlyRandom(value2) && !isProquints(value2) || isPeriodic(value2) || stutters(value2);
};
function isPeriodic(value2) {
  let border = new Uint32Array(value2.length);
  for (let at2 = 1, length2 = 0; at2 < value2.length; at2++) {
    for (; length2 > 0 && value2[at2] !== value2[length2]; ) length2 = border[length2 - 1];
    value2[at2] === value2[length2] && length2++, border[at2] = length2;
  }
  return value2.length >= 4 && border.at(-1) * 2 >= value2.length;
}
function stutters(value2) {
  let repeated = 0;
  for (let at2 = 1; at2 < value2.length; at2++) value2[at2] === value2[at2 - 1] && repeated++;
  return value2.length >= 8 && repeated > value2.length * MAX_STUTTER;
}
init_regular();
MAX_STUTTER = 0.5;
});



// src/env/strength/words.ts
var isPlaceholderValue = (...a) => (init_words2(), isPlaceholderValue(...a)), init_words2 = __esm(() => {
var ANYWHERE, SHORT, PARTS2, LEET2;
isPlaceholderValue = function(name2, value2, { extra = [], issued = !1 }) {
  let forms = plainForms(value2);
  return extra.some((word2) => word2.trim() !== "" && forms.some((form) => form.includes(word2.trim().toLowerCase()))) ? !0 : isRandom(value2, read(value2)) ? !issued && (holds2(forms, ANYWHERE) || hasLongPart(value2.toLowerCase())) : isFake(value2, name2) || holds2(forms, ANYWHERE) || holds2(forms, SHORT) || hasPart(forms);
};
function plainForms(value2) {
  let lower2 = value2.toLowerCase(), plain3 = lower2.replace(/[034578@$!]/g, (char) => LEET2[char]);
  return [...new Set([lower2, plain3.replaceAll("1", "l"), plain3.replaceAll("1", "i")])];
}
function holds2(forms, words4) {
  return forms.some((form) => words4.test(form));
}
function hasPart(forms) {
  return forms.some((form) => form.split(/[^a-z0-9]+/).some((part) => PARTS2.has(part.replace(/\d{1,9}$/, ""))));
}
function hasLongPart(lower2) {
  return lower2.split(/[^a-z0-9]+/).some((part, index) => (index === 0 || part.length >= 4) && PARTS2.has(part));
}
init_language();
ANYWHERE = new RegExp(
      "change[-_ .]?(?:me|this|it|d)|replace[-_ .]?(?:me|this|with|d)|insert[-_ .]?(?:your|here|secret|key)|example|sample|placeholder|password|passwd|passphrase|secret|sekret|development|default|testing|redacted|removed|hidden|masked|censored|undefined|fixture|sandbox|foobar|letmein|qwerty|invalid|expired|insecure|unsafe|not[-_ .]?a?[-_ .]?real|your[-_ .]?(?:own|api|app|secret|key|token|pass|value|random|string|super|very|jwt)|my[-_ .]?(?:api|app|super)?[-_ .]?(?:secret|token|pass|key)|hunter2|lorem[-_ .]?ipsum|temporary|dummy|to[-_ .]?be[-_ .]?(?:modified|changed|replaced|defined|filled|generated)|put[-_ .]?(?:your|here|something)|abcdef|deadbeef|cafebabe"
    ), SHORT = /test|fake|mock|demo|todo|fixme|dummy|admin|token|value|empty|sample|none|null|lorem|ipsum|trust[-_ ]?no|(?:edit|modify|set|fill)[-_ .]?me|to[-_ .]?be[-_ .]?set|generate[-_ .]?(?:me|a|one|with)/, PARTS2 = new Set(
      "test tests fake mock demo todo fixme tbd dummy none null nil foo bar baz pass pwd abc xyz xxx dev devel local empty admin root value string insert your example change replace".split(" ")
    ), LEET2 = { 0: "o", 3: "e", 4: "a", 5: "s", 7: "t", 8: "b", "@": "a", $: "s", "!": "i" };
});

var STRENGTH_DEFAULTS, MAX_LENGTH7, FULL_BITS;
weaknessesOf = function(name2, value2, options = {}) {
  let held = { ...STRENGTH_DEFAULTS, ...options }, kind = secretName(name2) ?? "secret", looked = value2.slice(0, MAX_LENGTH7);
  return [...[
    [
      "placeholder",
      isPlaceholderValue(name2, looked, { extra: held.placeholders, issued: kind === "token" }),
      "it holds a word that stands for a real one"
    ],
    ["repeated", isRepeated(looked), "it repeats itself or counts on"],
    ["keyboard", isKeyboardWalk(looked), "it follows the keys of a keyboard"],
    ["phrase", isWeakPhrase(looked), "it is made of words from a dictionary"],
    ["low-entropy", isUniform(looked, held.minBitsPerCharacter), "it has too few different characters"]
  ].filter(([, holds3]) => holds3).map(([kind2, , why]) => ({ kind: kind2, why })), ...lengthWeakness(kind, [...value2].length, held)];
};
isAdvice = function({ kind }) {
  return kind === "recommended-length";
};
minLengthOf = function(kind, options = {}) {
  let { minLength, minPasswordLength } = { ...STRENGTH_DEFAULTS, ...options };
  return kind === "secret" ? minLength : Math.min(minLength, minPasswordLength);
};
function lengthWeakness(kind, length2, held) {
  let least = minLengthOf(kind, held);
  return length2 < least ? [{ kind: "short", why: `it has ${length2} of at least ${least} characters` }] : kind !== "secret" || length2 >= held.recommendedLength ? [] : [{ kind: "recommended-length", why: `it has ${length2} characters, ${held.recommendedLength} are better` }];
}
function isUniform(value2, minBits) {
  return value2.length > 0 && shannonBits(value2) < minBits * Math.min(1, Math.log2(value2.length) / FULL_BITS);
}
init_secret_name();
STRENGTH_DEFAULTS = {
      minLength: 32,
      recommendedLength: 64,
      minPasswordLength: 16,
      minBitsPerCharacter: 3,
      placeholders: []
    }, MAX_LENGTH7 = 4096, FULL_BITS = 5;
});


// src/scan/weak/judge.ts
var judge_exports, judgeGiven, opening, init_judge3 = __esm(() => {
var WHITHER;
judgeGiven = function(given3, bound, settings) {
  let weaknesses = weaknessesOf(given3.name, given3.value, settings.env).filter((weakness) => !isAdvice(weakness));
  if (weaknesses.length === 0 || isHolder(given3.name, given3.value, weaknesses[0]?.kind === "placeholder")) return null;
  let stops = blocks(given3, bound);
  return {
    check: "weak",
    start: given3.start,
    end: given3.end,
    ...ruleOf(given3, weaknesses),
    severity: stops ? bound === "production" ? "high" : "medium" : "low",
    // the entropy check's findings on the same value say more, so that on a par they count
    confidence: stops ? "medium" : "low",
    why: `${opening(given3)}: ${toTell(weaknesses)}; ${given3.here ? "it opens what runs on this machine" : WHITHER[bound]}`,
    name: given3.name,
    strengthBits: strengthBits(given3.value),
    links: { revoke: null, docs: null },
    rank: 1,
    fix: [fixOf(given3, settings)]
  };
};
function toTell(weaknesses) {
  let isStandIn2 = weaknesses[0]?.kind === "placeholder";
  return weaknesses.flatMap(({ kind, why }) => isStandIn2 && (kind === "phrase" || kind === "low-entropy") ? [] : why).join(", ");
}
function blocks({ name: name2, here }, bound) {
  return here || bound === "local" || bound === "test" ? !1 : bound === "production" || !isIssued(name2);
}
function ruleOf({ by }, [first]) {
  return by === "fallback" ? { rule: "weak-fallback", title: "Known value where none is set" } : first?.kind === "placeholder" ? { rule: "placeholder-secret", title: "Placeholder in place of a secret" } : { rule: "weak-secret", title: "Weak secret" };
}
opening = function({ name: name2, by }) {
  return by === "fallback" ? `taken where ${name2} is not set` : `assigned to ${name2}`;
};
function fixOf({ name: name2, by }, { env }) {
  if (by === "fallback") return `let the program stop where ${name2} is not set, instead of going on with what everybody can read`;
  let kind = secretName(name2), least = minLengthOf(kind ?? "secret", env);
  return kind === "token" ? `set ${name2} where the application runs, and leave it out of the file` : `set ${name2} where the application runs, to at least ${least} random characters (openssl rand -hex 32), and leave it out of the file`;
}
judge_exports = {};
__export(judge_exports, {
  judgeGiven: () => judgeGiven
});
init_secret_name();
init_value3();
WHITHER = {
      production: "it is bound for production",
      shared: "every environment gets it, production too",
      local: "it is for development only",
      test: "it is for tests only"
    };
});


// src/scan/weak/index.ts
var weak_exports, WEAK_CHECKS, init_weak = __esm(() => {


// src/scan/weak/fallback/index.ts
var fallbacksIn = (...a) => (init_fallback2(), fallbacksIn(...a)), init_fallback2 = __esm(() => {


// src/scan/weak/fallback/address.ts
var hasPassword = (...a) => (init_address2(), hasPassword(...a)), addressName = (...a) => (init_address2(), addressName(...a)), init_address2 = __esm(() => {
var AT, COLON6, SLASH2, MAX_USERINFO, REACH4, NAMES2;
hasPassword = function(bytes, from) {
  let colon = !1;
  for (let at2 = from; at2 < from + MAX_USERINFO && at2 < bytes.length; at2++) {
    let byte = bytes[at2];
    if (byte === AT) return colon;
    if (byte === COLON6) colon = !0;
    else if (byte <= 32 || byte === SLASH2 || byte === 34 || byte === 39) return !1;
  }
  return !1;
};
addressName = function(content, offset) {
  let from = Math.max(0, offset - REACH4), last4 = [...content.slice(from, offset).matchAll(NAMES2)].at(-1);
  if (last4 === void 0) return null;
  let end = from + last4.index + last4[0].length, start = end;
  for (; start > from && isNameByte(content.charCodeAt(start - 1)); ) start--;
  return { start, end };
};
init_name_bytes();
[AT, COLON6, SLASH2] = [64, 58, 47], MAX_USERINFO = 300;
REACH4 = 160, NAMES2 = /(?:URL|URI|DSN|Url|Uri|url|uri|dsn)(?![A-Za-z0-9_-])/g;
});



// src/scan/weak/fallback/asked.ts
var askedBy = (...a) => (init_asked(), askedBy(...a)), init_asked = __esm(() => {
var READERS, HOLDERS, METHODS3, GENERIC, CALL2, LISP, INDEX2, PERL, MEMBER2, TAG, SHELL, QUOTES, WORDS4;
askedBy = function(before) {
  let last4 = before.at(-1) ?? "";
  return (last4 === "{" || last4 === "." || last4 === "-") && SHELL.test(before) ? "shell" : last4 === "{" ? PERL.test(before) ? "index" : "plain" : last4 === "" || !QUOTES.includes(last4) ? last4 === "" || /[\s,({;]/.test(last4) ? "plain" : null : WORDS4.test(before) ? askedInWords(before, last4) : null;
};
function askedInWords(before, last4) {
  return last4 === "." && MEMBER2.test(before) ? "member" : CALL2.test(before) || LISP.test(before) ? "call" : INDEX2.test(before) || PERL.test(before) ? "index" : TAG.test(before) ? "tag" : null;
}
READERS = "(?:env(?:iron(?:ment)?)?(?:Or|Default|OrDefault|OrElse|Var|Variable|Value|String|Str)?|EnvironmentVariable|env_?var|env::(?:var|var_os)|option_env!|env_or|env_or_default|env_default|env_str|env_string|env_value|getvar|getProperty)", HOLDERS = "(?:environ|ENV|env|environment|settings?|config(?:uration)?|conf|Config|Configuration|configService|viper|System\\.getenv\\(\\)|Env)", METHODS3 = "(?:get|fetch|getOrElse|getOrDefault|setdefault|SetDefault|str|string|pop|getString|GetString|GetValue|getProperty|value|required|optional|url|bytes|dig|getOrThrow|get_secret)", GENERIC = "(?:<[\\w?]{1,20}>)?", CALL2 = new RegExp(
      `(?:${READERS}|(?:${HOLDERS})!?(?:\\.|::|->|\\?\\.)${METHODS3}|(?:^|[^\\w.])config|propertyOrNull|findProperty)${GENERIC}\\s{0,4}\\(\\s{0,40}(?:\\w{1,3}=)?[rbu]?["'\`][\\w.:-]{0,60}$`,
      "i"
    ), LISP = /\((?:System\/getenv|getenv|env)\s{1,4}(?:"|:)$/, INDEX2 = /(?:environ|\bENV|\$_ENV|\$_SERVER|process\.env|import\.meta\.env|Bun\.env|\benv|[eE]nvironment|[cC]onfiguration|[cC]onfig|sys\.env)\??\.?[[(]\s{0,4}["'`][\w.:-]{0,60}$/, PERL = /\$ENV\{\s{0,2}["']?$/, MEMBER2 = /(?:process\.env|import\.meta\.env|Bun\.env|Deno\.env|\benv|\bENV|\bconfig|\bsettings)\??\.$/, TAG = /(?:\b(?:env|envconfig|environment)\s{0,2}[:=]\s{0,2}\\?|(?:^|\W)Validator\(\s{0,20})["']$/, SHELL = /\$\{(?:[\w-]{1,40}\.){0,6}$/, QUOTES = "\"'`:.-", WORDS4 = /env|conf|sett|viper|propert|getvar|_server|validator/i;
});



// src/scan/weak/fallback/go.ts
var fallbackInGo = (...a) => (init_go(), fallbackInGo(...a)), init_go = __esm(() => {
var TARGET, EMPTY, FOUND, AROUND;
fallbackInGo = function(before, after) {
  let [, target, isThere] = TARGET.exec(before.slice(before.lastIndexOf(`
`) + 1)) ?? [];
  if (target === void 0) return null;
  let found = FOUND.exec(after);
  if (found !== null && [target, isThere].includes(found[1]) && found[2] === target)
    return readLiteral(after, found[0].length, null, AROUND);
  for (let test of after.matchAll(EMPTY)) {
    let [all, not, tested, set2] = test;
    if ((not === "!" ? tested === isThere : tested === target && all.includes("==")) && (set2 === void 0 || set2 === target)) return readLiteral(after, test.index + all.length, null, AROUND);
  }
  return null;
};
TARGET = /(?:^|[\s;{(])([A-Za-z_][\w.]{0,60})(?:,\s{0,4}([A-Za-z_]\w{0,40}))?(?:\s{1,4}string)?\s{0,4}:?=\s{0,4}[\w.()]{0,80}["`]\w{0,60}$/, EMPTY = /(?:\bif\s{1,4}|;\s{0,4})(?:(!)\s{0,4})?(?:len\()?(?:strings\.TrimSpace\()?([A-Za-z_][\w.]{0,60})\){0,2}(?:\s{0,4}==\s{0,4}(?:""|``|0))?(?:\s{0,4}\|\|[^{\n]{1,80}?)?\s{0,4}\{\s{0,60}(?:return\s{1,4}|([A-Za-z_][\w.]{0,60})\s{0,4}=\s{0,4})(?=["`])/g, FOUND = /^["`]\s{0,4}\){1,3}\s{0,4}(?:;|\n\s{0,60}if)\s{0,4}([A-Za-z_][\w.]{0,60})(?:\s{0,4}!=\s{0,4}"")?(?:\s{0,4}&&[^{\n]{1,80}?)?\s{0,4}\{\s{0,60}return\s{1,4}([A-Za-z_][\w.]{0,60})[^}\n]{0,20}\s{0,60}\}\s{0,60}(?:else\s{0,4}\{\s{0,60})?return\s{1,4}(?=["`])/, AROUND = { kind: "code", before: "" };
});



// src/scan/weak/fallback/ways.ts
var WAYS2, EMPTY_TEST, RETURN_TEST, TARGET2, init_ways = __esm(() => {
var BOTH2, CLOSED2;
BOTH2 = ["call", "index", "member"], CLOSED2 = "[\"'`]?\\s{0,4}[\\])}]{0,3}[!?]{0,2}", WAYS2 = [
      // getenv("X", "v"), env('X', default='v'), String.fromEnvironment('X', defaultValue: 'v'), get('X', 'v')
      {
        asked: ["call"],
        after: /^["'`]\s{0,20},\s{0,60}(?:cast\s{0,2}=\s{0,2}\w{1,20}\s{0,2},\s{0,20})?(?:default(?:_?value)?\s{0,4}[=:]\s{0,4})?/i
      },
      // \u2026 || 'v', ?? 'v', ?: 'v', // 'v', or 'v'
      { asked: BOTH2, after: new RegExp(`^${CLOSED2}\\s{0,60}(?:\\|\\||\\?\\?|\\?:|//(?!\\s)|//(?=\\s['"])|\\bor\\b)=?\\s{0,60}\\(?`) },
      // x ? process.env.X : 'v', \u2026 if 'X' in os.environ else 'v'
      { asked: BOTH2, after: new RegExp(`^${CLOSED2}\\s{0,60}:\\s{0,40}`), before: /\?[^?\n]{0,120}$|\?\s{0,60}[\w.\s]{0,60}$/ },
      { asked: BOTH2, after: new RegExp(`^${CLOSED2}\\s{0,40}if\\s{1,4}[^\\n]{1,80}?\\selse\\s{1,4}`) },
      // .unwrap_or("v".into()), .unwrap_or_else(|_| "v".to_string()), .orElse("v"), .getOrElse("v"), .orElseGet(() -> "v")
      {
        asked: BOTH2,
        after: new RegExp(
          `^${CLOSED2}(?:\\s{0,40}\\.\\s{0,4}(?:ok|as_deref|filter|map|trim|stripMargin|toOption|asString)(?:\\([^()\\n]{0,40}\\))?){0,3}\\s{0,40}[.?]{1,2}\\s{0,4}(?:unwrap_or|unwrap_or_else|orElse|orElseGet|getOrElse|or_else|valueOr|value_or|ifEmpty|ifBlank|default|presence_or)\\s{0,2}[({]\\s{0,20}(?:\\|\\w{0,8}\\|\\s{0,4}|\\(\\)\\s{0,4}(?:->|=>)\\s{0,4}|\\{\\s{0,4})?(?:String::from\\(|Some\\(|Ok\\()?`
        )
      },
      // ENV.fetch('X') { 'v' }
      { asked: ["call"], after: /^["'`]\s{0,4}\)\s{0,4}(?:\{|do)\s{0,20}/ },
      // (or (System/getenv "X") "v"), cmp.Or(os.Getenv("X"), "v"), coalesce(env("X"), "v")
      {
        asked: BOTH2,
        after: new RegExp(`^${CLOSED2}\\s{0,20},?\\s{0,20}`),
        before: /(?:\(or\s{1,4}|\bOr\(|[cC]oalesce\(|[fF]irst\w{0,20}\()[^\n]{0,100}$/
      },
      // `env:"X" envDefault:"v"`, #[arg(env = "X", default_value = "v")], @Value(env = "X", default = "v")
      { asked: ["tag"], after: /^\\?["']\s{0,4},?\s{0,4}(?:envDefault|default|default_value|default_value_t)\s{0,2}[:=]\s{0,2}\\?/ },
      { asked: ["tag"], after: /^\\?["'][^"'\n]{0,60}(?:["'][^"'\n]{0,40}){0,2}\b(?:envDefault|default|default_value)\s{0,2}[:=]\s{0,2}\\?/ },
      // const { X = 'v' } = process.env
      {
        asked: ["plain"],
        first: "=",
        part: "}",
        after: /^\s{0,4}=\s{0,4}(?=["'`][^"'`\n]{1,200}["'`][^;}]{0,400}\}\s{0,4}=\s{0,4}(?:process\.env|import\.meta\.env|env)\b)/
      },
      // class Settings(BaseSettings): X: str = 'v', X: SecretStr = Field(default='v')
      {
        asked: ["plain"],
        first: ":",
        after: /^\s{0,2}:\s{0,2}[\w.[\]| ]{1,60}?\s{0,2}=\s{0,2}(?:Field\(\s{0,20}(?:default\s{0,2}=\s{0,2})?)?(?:SecretStr\()?/,
        before: /(?:^|\n)[ \t]{1,12}$/,
        file: "BaseSettings"
      },
      // if (!process.env.X) process.env.X = 'v'
      {
        asked: ["member", "index"],
        after: new RegExp(`^${CLOSED2}\\s{0,4}=\\s{0,4}(?!=)`),
        before: /if\s{0,4}\(!\s{0,4}[\w.]{1,80}\)\s{0,4}\{?\s{0,60}[\w.]{1,40}$/
      },
      // X: str({ default: 'v' }), X: z.string().min(1).default('v'), X: Joi.string().default('v'), X=(str, 'v')
      {
        asked: ["plain"],
        first: `"':`,
        part: "efault",
        after: /^["']?\s{0,4}:\s{0,4}(?:str|string|url|env)\(\s{0,4}\{[^}]{0,120}?(?:default|devDefault)\s{0,2}:\s{0,4}/
      },
      {
        asked: ["plain"],
        first: `"':`,
        part: ".default(",
        after: /^["']?\s{0,4}:\s{0,4}(?:z|[Jj]oi|yup|v|t|S)\.[\w.()\s,]{0,160}?\.default\(\s{0,4}/
      },
      { asked: ["plain"], first: "=", part: "str", after: /^\s{0,2}=\s{0,2}\(\s{0,2}str\s{0,2},\s{0,4}/ }
    ], EMPTY_TEST = /^["'`]?\s{0,4}[\])]{0,3};?[ \t]{0,10}\r?\n\s{0,60}(?:if|unless)\s{0,4}\(?\s{0,4}(?:!|not\s{1,4}|-z\s{1,4})?"?\$?([\w.]{1,60})"?(?:\s{0,4}(?:===?|is)\s{0,4}(?:""|''|null|None|nil|undefined)|\.isEmpty\(\)|\.isBlank\(\)|\.empty\?|\.blank\?)?\s{0,4}\)?\s{0,4}[{:;]?\s{0,60}(?:then\s{1,10})?\$?([\w.]{1,60})\s{0,4}:?=\s{0,4}/, RETURN_TEST = /^["'`]?\s{0,4}\)?;?\s{0,60}(?:if\s{1,4}\(?)?[\w.]{0,60}\s{0,4}!=\s{0,4}(?:""|null|nil|None)\)?\s{0,4}\{?\s{0,60}return\s{1,4}[\w.]{1,60};?\s{0,60}\}\s{0,60}return\s{1,4}/, TARGET2 = /([\w.]{1,60})(?:\s{0,4}:\s{0,2}[\w?]{1,20})?\s{0,4}:?=\s{0,4}[\w.:$(\s]{0,60}["'`]?[\w.:-]{0,60}$/;
});

var BEFORE4, AFTER4, bytesOf2, LEADS, PLAIN_LEADS, BLANKS3, PLAIN_SIGNS, SIGNS2, FOLLOWS2, AROUND2, SHELL2, NO_SHELL, SPRING, SPRING_FILES;
fallbacksIn = function(text) {
  let found = [], look2 = (start, end) => {
    let given3 = fallbackAt(text, start, end);
    given3 !== null && found.push(given3);
  };
  for (let { start, end } of nameSpans(text)) look2(start, end);
  return eachAddress(text, (offset) => {
    if (!hasPassword(text.bytes, offset + 3)) return;
    let name2 = addressName(text.content, offset);
    name2 !== null && look2(name2.start, name2.end);
  }), found;
};
function mayAsk(bytes, start, end) {
  if (!FOLLOWS2.has(bytes[end])) return !1;
  let lead = bytes[start - 1];
  return lead === void 0 || PLAIN_LEADS.has(lead) ? isGiven(bytes, end) : LEADS.has(lead);
}
function isGiven(bytes, end) {
  let at2 = end;
  for (; BLANKS3.has(bytes[at2]); ) at2++;
  return SIGNS2.has(bytes[at2]);
}
function fallbackAt(text, start, nameEnd) {
  let { content } = text;
  if (!mayAsk(text.bytes, start, nameEnd) || content[start - 1] !== "{" && secretName(content.slice(start, nameEnd)) === null) return null;
  let before = content.slice(Math.max(0, start - BEFORE4), start), asked = askedBy(before);
  if (asked === null) return null;
  let end = asked === "shell" && content.slice(start, nameEnd).includes("-") ? content.indexOf("-", start) : nameEnd, name2 = asked === "shell" ? content.slice(before.lastIndexOf("{") + 1 - before.length + start, end) : whole2(content, start, end), kind = secretName(name2);
  if (kind === null) return null;
  let literal2 = literalOf(content, before, asked, end, text.entry.path);
  if (literal2 === null || isAside(content, start)) return null;
  let value2 = content.slice(literal2.start, literal2.end);
  return kind === "url" ? inAddress(name2, value2, literal2.start) : isOwnValue(value2) ? { name: name2, value: value2, ...literal2, by: "fallback", here: !1 } : null;
}
function whole2(content, start, end) {
  let from = start;
  for (; start - from < 60 && /[\w.:-]/.test(content[from - 1] ?? ""); ) from--;
  return "\"'`".includes(content[from - 1] ?? " ") ? content.slice(from, end).replace(/:/g, ".") : content.slice(start, end);
}
function inAddress(name2, value2, start) {
  let part = passwordIn(value2), password = part === null ? "" : value2.slice(part.start, part.end);
  return part === null || !isOwnValue(password) ? null : { name: name2, value: password, start: start + part.start, end: start + part.end, by: "fallback", here: HERE.test(value2) };
}
function literalOf(content, before, asked, end, path) {
  let after = content.slice(end, end + AFTER4), placed3 = (literal2) => literal2 && { start: end + literal2.start, end: end + literal2.end };
  if (asked === "shell") return placed3(inShell(after, path));
  let sign = after.trimStart().charAt(0);
  if (asked === "plain" && !PLAIN_SIGNS.includes(sign)) return null;
  for (let way of WAYS2) {
    if (!way.asked.includes(asked) || !(way.first ?? sign).includes(sign) || !after.includes(way.part ?? "") || !content.includes(way.file ?? "")) continue;
    let found = way.after.exec(after);
    if (found === null || way.before !== void 0 && !way.before.test(before)) continue;
    let literal2 = readLiteral(after, found[0].length, null, AROUND2);
    if (literal2 !== null) return placed3(literal2);
  }
  return asked === "plain" ? null : placed3(afterTest(before, after) ?? (/\.go$/i.test(path) ? fallbackInGo(before, after) : null));
}
function inShell(after, path) {
  let found = (NO_SHELL.test(path) ? null : SHELL2.exec(after)) ?? (SPRING_FILES.test(path) ? SPRING.exec(after) : null);
  if (found === null) return null;
  let end = found[0].length - 1 - found[1].length;
  return { start: end - found[2].length, end };
}
function afterTest(before, after) {
  let returned = RETURN_TEST.exec(after);
  if (returned !== null) return readLiteral(after, returned[0].length, null, AROUND2);
  let found = EMPTY_TEST.exec(after);
  return found === null || found[1] !== found[2] || TARGET2.exec(before.slice(before.lastIndexOf(`
`) + 1))?.[1] !== found[1] ? null : readLiteral(after, found[0].length, null, AROUND2);
}
init_secret_name();
init_name_spans();
init_sweep();
init_value3();
init_ways();
BEFORE4 = 200, AFTER4 = 500;
bytesOf2 = (chars) => new Set([...chars].map((char) => char.charCodeAt(0))), LEADS = bytesOf2("\"'`:.{[-"), PLAIN_LEADS = bytesOf2(` 	
\r(,;`), BLANKS3 = bytesOf2(` 	
\v\f\r\xA0`), PLAIN_SIGNS = `"':=`, SIGNS2 = bytesOf2(PLAIN_SIGNS), FOLLOWS2 = bytesOf2(`"'\`])}=:!?|-.; 	\r
/,\\`);
AROUND2 = { kind: "code", before: "" }, SHELL2 = /^:?[-=](["']?)([^}"'\s]{1,200})\1\}/, NO_SHELL = /\.(?:ya?ml|md|mdx|rst|adoc)$|(?:^|\/)(?:dockerfile|containerfile)[^/]{0,40}$|\.dockerfile$/i, SPRING = /^:(["']?)([^}"'\s]{1,200})\1\}/, SPRING_FILES = /\.(?:java|kt|kts|groovy|scala|properties)$|(?:^|\/)(?:application|bootstrap)[\w.-]{0,60}\.ya?ml$/i;
});



// src/scan/weak/later.ts
var later2, init_later2 = __esm(() => {
var given2, judge2;
later2 = { given: () => given2 ??= (init_given(), __toCommonJS(given_exports)), judge: () => judge2 ??= (init_judge3(), __toCommonJS(judge_exports)) };
});

var weakCheck;
function isWhole2({ path }) {
  return kindOf2(path) !== "skip" && (givingOf(path) !== null || !isBoundByName(path));
}
function findWeak(text, settings, warn) {
  let { path } = text.entry;
  if (text.encoding === "binary" || kindOf2(path) === "skip") return [];
  let found = new Map();
  for (let given3 of [...fallbacksIn(text), ...givenBy(text, warn)]) found.has(given3.start) || found.set(given3.start, given3);
  if (found.size === 0 || isTemplatePath(path, settings)) return [];
  let bound = boundIn(path, text.content, settings);
  if (bound === "ignore") return [];
  let boundOf = ({ start }) => isInDocBlock(text.content, start, path) ? "test" : bound;
  return [...found.values()].map((given3) => later2.judge().judgeGiven(given3, boundOf(given3), settings)).filter((match2) => match2 !== null).sort((a, b) => a.start - b.start);
}
function givenBy(text, warn) {
  let giving = givingOf(text.entry.path);
  if (giving === null) return [];
  let { assignedIn: assignedIn2, givenIn: givenIn5 } = later2.given();
  return giving === "data" ? givenIn5(text, warn) : assignedIn2(text);
}
weak_exports = {};
__export(weak_exports, {
  WEAK_CHECKS: () => WEAK_CHECKS
});
init_doc_block();
init_kind();
init_base64_alphabet();
init_later2();
weakCheck = { name: "weak", needs: "text", isWhole: isWhole2, run: findWeak }, WEAK_CHECKS = [weakCheck];
});


// src/env/alias.ts
var isAlias = (...a) => (init_alias(), isAlias(...a)), init_alias = __esm(() => {
var PREFIXES;
isAlias = function(a, b) {
  let [short, long] = [splitName(a), splitName(b)].sort((x, y) => x.join("").length - y.join("").length), tail = short.join(""), whole3 = long.join("");
  if (!whole3.endsWith(tail)) return !1;
  let head2 = whole3.slice(0, whole3.length - tail.length);
  return head2 === "" || PREFIXES.has(head2);
};
init_names();
init_secret_name();
PREFIXES = new Set(
      "django flask next nextauth nuxt rails laravel symfony vite react spring my the public fastapi express nest".split(" ")
    );
});


// src/scan/template/flaws.ts
var flawOf = (...a) => (init_flaws(), flawOf(...a)), toMatch = (...a) => (init_flaws(), toMatch(...a)), init_flaws = __esm(() => {
flawOf = function(secret, templates, known5) {
  let { name: name2, value: value2, file: file2 } = secret, template = templates.get(value2), isNote = file2.bound === "local" || file2.bound === "test" || isIssued(name2);
  if (template !== void 0)
    return { rule: "same-as-template", title: "A template's value in use", why: `${name2} has the value that stands in ${template}`, isNote };
  let same = known5.filter((other) => other.value === value2), elsewhere = same.find((other) => other.name === name2 && other.file.environment !== file2.environment);
  if (elsewhere !== void 0)
    return { rule: "shared-between-environments", title: "One secret for two environments", why: `${name2} has the same value in ${elsewhere.file.text.entry.path}, which is for another environment`, isNote };
  let twin = same.find((other) => other.file === file2 && isReuse(name2, other.name));
  return twin === void 0 ? null : {
    rule: "reused-secret",
    title: "One secret for two purposes",
    why: `${name2} has the same value as ${twin.name} in this file`,
    isNote
  };
};
function isReuse(name2, other) {
  let kinds = [secretName(name2), secretName(other)];
  return name2 !== other && kinds.includes("secret") && !kinds.includes("url") && !isAlias(name2, other);
}
toMatch = function({ start, end, name: name2, value: value2 }, { rule, title, why, isNote }) {
  return {
    check: "template",
    rule,
    title,
    why,
    name: name2,
    start,
    end,
    strengthBits: strengthBits(value2),
    links: { revoke: null, docs: null },
    rank: 1,
    ...isNote ? { severity: "low", confidence: "low" } : { severity: "high", confidence: "medium" },
    fix: [`give ${name2} a random value of its own in each environment, and keep it out of git`]
  };
};
init_secret_name();
});


// src/scan/ordinary.ts
var isPlainCode = (...a) => (init_ordinary(), isPlainCode(...a)), isProgram = (...a) => (init_ordinary(), isProgram(...a)), init_ordinary = __esm(() => {
var SCRIPTS, PROGRAM, CODE4, ASKED, ASKING4;
function isAsked(path) {
  let name2 = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return (name2.startsWith(".") || holdsAny(name2, ASKING4)) && ASKED.test(path);
}
isPlainCode = function(path) {
  return CODE4.has(endingOf(path.toLowerCase())) && !isAsked(path);
};
isProgram = function(path) {
  return PROGRAM.has(endingOf(path.toLowerCase()));
};
function endings(list2) {
  return new Set(list2.split(" "));
}
init_format();
init_parts();
SCRIPTS = "js jsx ts tsx cjs cjsx cts ctsx mjs mjsx mts mtsx", PROGRAM = endings(`${SCRIPTS} vue svelte astro py rb php go rs java kt kts cs c cc cpp ex exs dart swift scala`), CODE4 = endings(
      `${SCRIPTS} vue svelte py pyi rb go java kt kts rs cs vb php c h cc cpp hpp m mm swift scala clj ex exs erl hs lua dart r css scss less htm html md mdx rst svg png jpg jpeg gif ico pdf woff woff2`
    ), ASKED = /(?:^|\/)(?:[^/]{0,80}env[^/]*|settings?|configs?|main|app|server|[^/]{0,80}(?:compose|docker|container|procfile|kustom|values|secret|chart|unit|task|(?:rake|make|just|jenkins|earth)file)[^/]*)\.[^/]+$|(?:^|\/)\.[^/]*$/i, ASKING4 = "env setting config main app server compose docker container procfile kustom values secret chart unit task rakefile makefile justfile jenkinsfile earthfile".split(
      " "
    );
});


// src/scan/template/needed.ts
var takenApart = (...a) => (init_needed(), takenApart(...a)), neededBy = (...a) => (init_needed(), neededBy(...a)), init_needed = __esm(() => {
var NAME7, READS, TAKEN_APART, PART4, COMPOSE, MAX_NAMES, GIVEN2;
takenApart = function(content) {
  return content.includes(".env") ? [...content.matchAll(TAKEN_APART)].flatMap(
    ({ 0: all, 1: list2 = "", index }) => [...list2.matchAll(PART4)].map((part) => ({ name: part[1], start: index + all.indexOf("{") + 1 + part.index }))
  ) : [];
};
neededBy = function(content, isCompose) {
  let found = new Map();
  for (let pattern of isCompose ? COMPOSE : READS)
    for (let match2 of content.matchAll(pattern)) {
      let name2 = match2[1];
      if (found.size >= MAX_NAMES) break;
      !found.has(name2) && !GIVEN2.test(name2) && found.set(name2, { name: name2, start: match2.index + match2[0].indexOf(name2) });
    }
  for (let each of isCompose ? [] : takenApart(content))
    found.size < MAX_NAMES && !found.has(each.name) && !GIVEN2.test(each.name) && found.set(each.name, each);
  return [...found.values()].sort((a, b) => a.start - b.start);
};
NAME7 = "([A-Z][A-Z0-9_]{2,80})(?![A-Za-z0-9_])", READS = [
      // process.env.X, import.meta.env.X, Bun.env.X
      new RegExp(`(?:process\\.env|import\\.meta\\.env|Bun\\.env)\\??\\.${NAME7}(?!\\s{0,9}(?:\\|\\||\\?\\?|\\?(?!\\.)|=(?!=)))`, "g"),
      // os.environ["X"], process.env['X'], ENV['X'], $_ENV['X'], env["X"]
      new RegExp(
        `(?:os\\.environ|process\\.env|\\bENV|\\$_ENV|environment)\\[\\s{0,4}["']${NAME7}["']\\s{0,4}\\]!?(?!\\s{0,9}(?:\\|\\||\\?\\?|\\?|=(?!=)|or\\b))`,
        "g"
      ),
      // getenv("X"), env('X'), ENV.fetch('X'), env::var("X"), Deno.env.get("X"), with this argument only
      new RegExp(
        `(?:\\bgetenv|os\\.environ\\.get|os\\.Getenv|\\bENV\\.fetch|\\benv(?:\\.(?:str|int|bool|url|get))?|env::var|System\\.get_?env!?|fetch_env!|GetEnvironmentVariable|mustGetenv|MustGetenv)\\(\\s{0,20}["']${NAME7}["']\\s{0,20}\\)(?!\\s{0,9}(?:\\|\\||\\?\\?|\\?|\\.unwrap_or|\\.or|\\{|or\\b))`,
        "g"
      )
    ], TAKEN_APART = /\{([^{}]{1,1000})\}\s{0,4}=\s{0,4}(?:process|import\.meta|Bun)\.env\b(?!\s{0,4}[.[])/g, PART4 = new RegExp(`(?<![\\w.])${NAME7}(?:\\s{0,4}:\\s{0,4}[A-Za-z_$][\\w$]{0,80})?\\s{0,9}(?=,|$)`, "g"), COMPOSE = [new RegExp(`(?<![$\\\\])\\$\\{${NAME7}(?:\\}|:?\\?)`, "g"), new RegExp(`(?<![$\\\\\\w])\\$${NAME7}`, "g")], MAX_NAMES = 500, GIVEN2 = /^(?:NODE_ENV|NODE_OPTIONS|PATH|HOME|USER|USERNAME|LOGNAME|PWD|OLDPWD|SHELL|LANG|LC_\w+|TZ|TERM|TMPDIR|TEMP|TMP|EDITOR|VISUAL|PAGER|HOSTNAME|DISPLAY|COLUMNS|LINES|UID|GID|CI|NO_COLOR|FORCE_COLOR|COLORTERM|DEV|PROD|SSR|MODE|BASE_URL|APPDATA|LOCALAPPDATA|USERPROFILE|PROGRAMFILES|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|JAVA_HOME|GOPATH|GOROOT|VIRTUAL_ENV|CONDA_\w+|PYTHON\w+|XDG_\w+|SSH_\w+|GITHUB_(?:ACTIONS?|REPOSITORY|REF|SHA|WORKSPACE|EVENT_\w+|OUTPUT|ENV|RUN_\w+|ACTOR)|GITLAB_CI|CI_\w+|JENKINS_\w+|BUILDKITE\w*|TRAVIS\w*|CIRCLE\w*|VERCEL\w*|NETLIFY|RENDER\w*|HEROKU_\w+|DYNO|KUBERNETES_\w+|AWS_(?:LAMBDA_\w+|REGION|DEFAULT_REGION|EXECUTION_ENV)|K_SERVICE|WSL\w*|VSCODE_\w+|VITEST\w*|JEST_\w+|NEXT_RUNTIME|COMPOSE_\w+|DOCKER_\w+|NPM_CONFIG_\w+|MIX_ENV|RAILS_ENV|RACK_ENV|GO_ENV)$/;
});


// src/scan/template/index.ts
var template_exports, TEMPLATE_CHECKS, init_template = __esm(() => {


// src/scan/template/globs.ts
var ENV_GLOBS, init_globs = __esm(() => {
var KINDS2;
KINDS2 = "example sample template dist defaults tmpl tpl production prod staging development dev test testing local ci qa".split(" "), ENV_GLOBS = [
      ".env*",
      "env.*",
      "dotenv.*",
      "*.env",
      ".envrc*",
      ".flaskenv*",
      ".dev.vars*",
      ...KINDS2.flatMap((kind) => [`*.env.${kind}`, `*.env.${kind}.local`, `*env-${kind}`])
    ];
});



// src/scan/template/variables.ts
var variablesOf = (...a) => (init_variables(), variablesOf(...a)), namesIn = (...a) => (init_variables(), namesIn(...a)), init_variables = __esm(() => {
var OFFERED;
variablesOf = function({ content }) {
  let fields = readDotenv(content);
  return Array.isArray(fields) ? fields.map(({ name: name2, value: value2, start, end }) => ({ name: name2, value: value2, start, end })) : [];
};
namesIn = function(text) {
  return new Set([...variablesOf(text).map(({ name: name2 }) => name2), ...[...text.content.matchAll(OFFERED)].map((match2) => match2[1])]);
};
init_dotenv2();
OFFERED = /^[ \t]{0,20}#{1,3}[ \t]{0,20}(?:export[ \t]{1,9})?([A-Za-z_]\w{0,100})[ \t]{0,9}=/gm;
});



// src/scan/template/values.ts
var templateValuesCheck, secretOf2, init_values = __esm(() => {
var MIN_LENGTH3, MIN_BITS2, MIN_HUMAN_BITS;
function realValue(variable, { content }, settings) {
  let { name: name2 } = variable, found = secretOf2(variable, content);
  return found === null || !looksReal(name2, found.value, settings) ? [] : [
    {
      check: "template",
      rule: "template-real-value",
      title: "Real value in a template",
      severity: "high",
      confidence: "medium",
      start: found.start,
      end: found.end,
      name: name2,
      strengthBits: strengthBits(found.value),
      links: { revoke: null, docs: null },
      rank: 1,
      why: `${name2} of a template, and no placeholder: ${found.value.length} characters that nothing marks as made up`,
      fix: [`put a placeholder such as  ${name2}=change-me  into the template, and change the value wherever it is in use`]
    }
  ];
}
secretOf2 = function({ name: name2, value: value2, start, end }, content) {
  let kind = secretName(name2);
  if (kind === null || end <= start) return null;
  if (kind !== "url") return isOwnValue(value2) && (kind === "password" || !isNumber(value2)) ? { value: value2, start, end } : null;
  let part = passwordIn(value2);
  if (part === null || HERE.test(value2) || content.slice(start, end) !== value2) return null;
  let password = value2.slice(part.start, part.end);
  return isOwnValue(password) ? { value: password, start: start + part.start, end: start + part.end } : null;
};
function looksReal(name2, value2, { env }) {
  let reading = read(value2), kind = secretName(name2), isHuman = (kind === "password" || kind === "url") && reading.digits > 0, allowed = ["short", "recommended-length", ...isHuman ? ["phrase"] : []];
  return !weaknessesOf(name2, value2, env).some((weakness) => !allowed.includes(weakness.kind)) && value2.length >= MIN_LENGTH3 && reading.bits >= (isHuman ? MIN_HUMAN_BITS : MIN_BITS2);
}
init_secret_name();
init_language();
init_reference();
init_value3();
MIN_LENGTH3 = 8, MIN_BITS2 = 28, MIN_HUMAN_BITS = 16, templateValuesCheck = {
      name: "template",
      needs: "text",
      selects: ({ path }, settings) => isTemplatePath(path, settings),
      run(text, settings) {
        return variablesOf(text).flatMap((variable) => realValue(variable, text, settings));
      }
    };
});



// src/scan/template/environments.ts
var environmentsCheck, init_environments = __esm(() => {
var SAME, ENVIRONMENTS2, REACH5;
function compareEnvironments(view, settingsFor) {
  let templates = templateValues(view, settingsFor), files = view.paths.flatMap((path) => envFile(path, view, settingsFor(path))), matches = [], known5 = [];
  for (let file2 of files.sort(byReach))
    for (let secret of file2.secrets) {
      let flaw2 = flawOf(secret, templates, known5);
      flaw2 !== null && matches.push({ text: file2.text, match: toMatch(secret, flaw2) }), known5.push(secret);
    }
  return matches;
}
function templateValues(view, settingsFor) {
  let values3 = new Map();
  for (let path of view.paths.filter((each) => isTemplatePath(each, settingsFor(each)))) {
    let text = view.text(path);
    for (let variable of text === null ? [] : variablesOf(text)) {
      let secret = secretOf2(variable, text.content);
      secret !== null && !values3.has(secret.value) && values3.set(secret.value, path);
    }
  }
  return values3;
}
function envFile(path, view, settings) {
  if (envName(path) === null || isTemplatePath(path, settings)) return [];
  let text = view.text(path), bound = text === null ? "ignore" : boundIn(path, text.content, settings);
  if (text === null || bound === "ignore") return [];
  let file2 = { text, bound, environment: environmentOf(path), secrets: [] }, told = settings.checks.includes("weak");
  for (let variable of variablesOf(text)) {
    let secret = secretOf2(variable, text.content);
    secret === null || told && isWeak(variable.name, secret.value, settings) || file2.secrets.push({ ...secret, name: variable.name, file: file2 });
  }
  return [file2];
}
function isWeak(name2, value2, { env }) {
  return weaknessesOf(name2, value2, env).some((weakness) => !isAdvice(weakness));
}
function environmentOf(path) {
  return nameParts(path).map((word2) => SAME[word2] ?? word2).filter((word2) => ENVIRONMENTS2.has(word2)).at(-1) ?? "";
}
function byReach(a, b) {
  return REACH5.indexOf(a.bound) - REACH5.indexOf(b.bound) || (a.text.entry.path < b.text.entry.path ? -1 : 1);
}
init_name_parts();
init_globs();
init_values();
environmentsCheck = {
      name: "template",
      needs: "project",
      reads: ENV_GLOBS,
      readsMore: ({ paths }, settingsFor) => paths.filter((path) => envName(path) !== null || isTemplatePath(path, settingsFor(path))),
      run: compareEnvironments
    };
SAME = {
      prod: "production",
      prd: "production",
      stage: "staging",
      stg: "staging",
      dev: "development",
      devel: "development",
      testing: "test"
    }, ENVIRONMENTS2 = new Set([...Object.values(SAME), "qa", "uat", "ci", "preview", "demo", "live", "preprod"]);
REACH5 = ["test", "local", "shared", "production"];
});



// src/scan/template/missing.ts
var missingCheck, init_missing = __esm(() => {
var COMPOSE2, FOREIGN, STARTS, MAX_FILES, MAX_LACKS, isDeployed, folderOf;
function templatesOf({ paths }, settingsFor) {
  return paths.filter((path) => isTemplatePath(path, settingsFor(path)) && !/(?:^|\/)(?:node_modules|vendor)\//.test(path));
}
function readersOf({ paths }, folders) {
  return paths.filter((path) => asksForVariables(path) && nearest2(path, folders) !== null).slice(0, MAX_FILES);
}
function asksForVariables(path) {
  return (isProgram(path) || COMPOSE2.test(path)) && !FOREIGN.test(path) && isDeployed(path);
}
function nearest2(path, folders) {
  for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
    if (folders.has(folder)) return folder;
    if (folder === "") return null;
  }
}
function findMissing(view, settingsFor) {
  let templates = templatesOf(view, settingsFor).flatMap((path) => view.text(path) ?? []), folders = new Set(templates.map(({ entry }) => folderOf(entry.path))), named4 = new Map([...folders].map((folder) => [folder, namesAbove(folder, templates)])), lacks = new Map();
  for (let path of folders.size === 0 ? [] : readersOf(view, folders)) {
    let text = view.text(path), folder = nearest2(path, folders);
    if (!(text === null || folder === null))
      for (let { name: name2, start } of neededBy(text.content, COMPOSE2.test(path))) {
        let lacking2 = lacks.get(folder) ?? new Map();
        named4.get(folder)?.has(name2) || lacking2.has(name2) || lacks.set(folder, lacking2.set(name2, { name: name2, where: `${path}:${lineIndexAt(text.lineStarts, start) + text.firstLine}` }));
      }
  }
  return [...lacks].flatMap(([folder, lacking2]) => {
    let text = templates.find(({ entry }) => folderOf(entry.path) === folder);
    return [...lacking2.values()].slice(0, MAX_LACKS).map((lack) => ({ text, match: tell2(text, lack) }));
  });
}
function namesAbove(folder, templates) {
  return new Set(templates.filter(({ entry }) => folder.startsWith(folderOf(entry.path))).flatMap((text) => [...namesIn(text)]));
}
function tell2({ bytes }, { name: name2, where }) {
  return {
    check: "template",
    rule: "template-missing-variable",
    title: "Variable missing in a template",
    name: name2,
    plain: !0,
    severity: "low",
    confidence: "high",
    strengthBits: 0,
    rank: 2,
    links: { revoke: null, docs: null },
    start: bytes.length,
    end: bytes.length,
    why: `no line is there for ${name2} (${where})`,
    fix: [`add a line with the name ${name2} and a placeholder`]
  };
}
init_globs();
COMPOSE2 = /(?:^|\/)(?:docker-)?compose[\w.-]{0,60}\.ya?ml$/i, FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|out|target|\.next|\.nuxt|coverage|migrations|site-packages)\/|\.min\.[a-z]+$|\.d\.ts$/i, STARTS = [
      "compose*.yml compose*.yaml docker-compose*.yml docker-compose*.yaml",
      "settings.py config.py config.js config.ts config.mjs env.js env.ts env.mjs settings.ts settings.js main.py app.py main.go app.js app.ts server.js server.ts"
    ].flatMap((line) => line.split(" ")), MAX_FILES = 400, MAX_LACKS = 200, missingCheck = {
      name: "template",
      needs: "project",
      reads: [...ENV_GLOBS, ...STARTS],
      startsOnReads: !0,
      readsMore: (view, settingsFor) => {
        let templates = templatesOf(view, settingsFor);
        return templates.length === 0 ? [] : [...templates, ...readersOf(view, new Set(templates.map(folderOf)))];
      },
      run: findMissing
    };
isDeployed = (path) => ["shared", "production"].includes(boundFor(path)), folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
});

template_exports = {};
__export(template_exports, {
  TEMPLATE_CHECKS: () => TEMPLATE_CHECKS
});
init_environments();
init_missing();
init_values();
TEMPLATE_CHECKS = [templateValuesCheck, environmentsCheck, missingCheck];
});


// src/parse/dockerfile-heredoc.ts
var openHeredoc = (...a) => (init_dockerfile_heredoc(), openHeredoc(...a)), isOpen = (...a) => (init_dockerfile_heredoc(), isOpen(...a)), init_dockerfile_heredoc = __esm(() => {
var TAKING, MARK2;
openHeredoc = function(instructions, content) {
  return instructions.filter(({ keyword, start, end }) => TAKING.has(keyword) && content.slice(start, end).includes("<<")).find((instruction) => isOpen(content, instruction)) ?? null;
};
isOpen = function(content, { start, end }) {
  let head2 = headOf(content, start, end), marks = [...content.slice(start, head2).matchAll(MARK2)];
  if (marks.length === 0) return !1;
  let lines = new Set(content.slice(head2, end).split(/\r?\n/)), bare2 = new Set([...lines].map((line) => line.replace(/^\t+/, "")));
  return marks.some(([, dash, , name2 = ""]) => !(dash === "-" ? bare2 : lines).has(name2));
};
function headOf(content, start, end) {
  for (let at2 = content.indexOf(`
`, start); at2 !== -1 && at2 < end; at2 = content.indexOf(`
`, at2 + 1))
    if (!/\\[ \t]{0,100}\r?$/.test(content.slice(Math.max(start, at2 - 103), at2))) return at2;
  return end;
}
TAKING = new Set(["RUN", "COPY", "ADD"]), MARK2 = /(?:^|[\s;&|(])\d{0,3}<<(-?)(["']?)([A-Za-z_]\w{0,60})\2(?=[\s;&|)>]|$)/g;
});


// src/scan/deploy/secret.ts
var PRIVATE_KEY, isMachineMade2, secretIn, init_secret = __esm(() => {
var MAX_LENGTH8;
secretIn = function(given3, content) {
  let { name: name2, value: value2, start, end } = given3;
  if (!/[A-Za-z0-9]/.test(value2) || isLookup(value2)) return null;
  if (value2.length > MAX_LENGTH8) return PRIVATE_KEY.test(value2) ? { name: name2, value: value2, start, end } : null;
  let kind = secretName(name2);
  return kind === "url" ? passwordOf(given3, content) : isMode(name2, value2) || isKeyId(name2, value2) ? null : kind !== null || PRIVATE_KEY.test(value2) || given3.isDeclared === !0 && isMachineMade2(value2) && !isReference(value2) ? { name: name2, value: value2, start, end } : null;
};
function isMode(name2, value2) {
  return (/^auth(?:orization)?$/.test(splitName(name2).at(-1) ?? "") || /^server_?tokens$/i.test(name2)) && /^[a-z][a-z-]{1,30}$/i.test(value2);
}
function isKeyId(name2, value2) {
  return /apt|gpg|pgp|yum|repo|package/i.test(name2) && /^(?:0x)?(?:[0-9A-F ]{4}){2,12}$/i.test(value2);
}
function passwordOf({ name: name2, value: value2, start, end }, content) {
  let part = passwordIn(value2);
  if (part === null) return null;
  let password = value2.slice(part.start, part.end);
  if (isLookup(password)) return null;
  let isVerbatim = content.slice(start, end) === value2;
  return {
    name: `${name2} password`,
    value: password,
    ...isVerbatim ? { start: start + part.start, end: start + part.end } : { start, end }
  };
}
init_secret_name();
init_language();
init_names();
init_reference();
MAX_LENGTH8 = 4096, PRIVATE_KEY = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/;
isMachineMade2 = (value2) => isRandom(value2, read(value2));
});


// src/scan/deploy/container-rules.ts
var CONTAINER_RULES, init_container_rules = __esm(() => {
var RUNTIME, CHANGE;
RUNTIME = "hand it to the container when it runs: env_file:, environment: NAME=${NAME}, or secrets: with a file under /run/secrets", CHANGE = "change the value where it is in use: whoever has read the repository or an image has it", CONTAINER_RULES = {
      "dockerfile-secret-env": {
        title: "Secret in a Dockerfile",
        severity: "high",
        about: "ENV or ARG of a secret-named variable with a value; a note for a weak one in a build stage that is not shipped",
        means: "it is stored in the image, and docker history and docker inspect show it to everybody who can pull that",
        fix: [
          `take it out; ${RUNTIME}`,
          "needed while building only:  RUN --mount=type=secret,id=NAME  and  docker build --secret id=NAME",
          CHANGE
        ]
      },
      "dockerfile-secret-arg": {
        title: "Secret as a build argument",
        severity: "low",
        about: "ARG of a secret-named variable without a value, to be given by --build-arg; blocks where ENV copies it into the image",
        means: "docker history shows the value that --build-arg gives to everybody who can pull the image",
        fix: ["use  RUN --mount=type=secret,id=NAME  and  docker build --secret id=NAME,env=NAME  in place of ARG and --build-arg"]
      },
      "dockerfile-copies-env": {
        title: "Environment file copied into an image",
        severity: "high",
        about: "COPY or ADD of a .env file, or of a template under the name .env",
        means: "whoever can pull the image can read it, and later changes of the file reach no running container",
        fix: [`leave the file out of the image (and .env in .dockerignore); ${RUNTIME}`]
      },
      "dockerfile-secret-in-run": {
        title: "Secret in a RUN line",
        severity: "high",
        about: "a value assigned to a secret-named variable, or given to a secret-named option, in a RUN instruction",
        means: "the command stands in docker history, and what it writes in a layer of the image, also if a later line removes it",
        fix: ["use  RUN --mount=type=secret,id=NAME  and read /run/secrets/NAME; build with  docker build --secret id=NAME", CHANGE]
      },
      "build-arg-secret": {
        title: "Secret given to a build",
        severity: "high",
        about: "--build-arg NAME=value of a secret-named variable in a script, a Makefile or a pipeline, and build-args: of a step",
        means: "docker history shows it to everybody who can pull the image, and whoever reads the repository has it",
        fix: ["use  docker build --secret id=NAME,env=NAME  and  RUN --mount=type=secret,id=NAME  in the Dockerfile", CHANGE]
      },
      "compose-hardcoded-secret": {
        title: "Secret in a compose file",
        severity: "high",
        about: "a value of a secret-named variable in environment: or args:, or of an option in command:",
        means: "every container of the service runs with it, and whoever reads the repository has it",
        fix: [
          "replace it by ${NAME:?set NAME}, env_file: or secrets:, and keep the value in a file that git ignores or in the platform",
          "make a new value:  hushgate generate NAME"
        ]
      },
      "compose-weak-default": {
        title: "Weak default in a compose file",
        severity: "high",
        about: "${NAME:-default} of a secret-named variable with a default that anybody can guess or read; a note where the file is for one machine or tests",
        means: "wherever nobody sets the variable the container starts with this value, without a word, and everybody who knows the file has the key",
        fix: ["replace the default by an error:  ${NAME:?set NAME}", "make a value:  hushgate generate NAME"]
      },
      "compose-empty-secret": {
        title: "Secret that may be empty",
        severity: "low",
        about: "${NAME} of a secret-named variable without :? in a service that has neither env_file: nor secrets:, where no .env is near",
        means: "compose puts an empty string in its place where nobody sets it, and the container starts all the same",
        fix: ["let it fail instead:  ${NAME:?set NAME}"]
      },
      "compose-missing-env": {
        title: "Service without a variable that its code reads",
        severity: "medium",
        about: "a secret-named variable that the code of the build context reads, and that neither environment:, env_file:, secrets: nor the image gives",
        means: "the container starts without it",
        fix: ["give it to the service:  env_file: .env,  environment: NAME=${NAME:?set NAME},  or secrets:"]
      },
      "compose-worker-lacks": {
        title: "Service lacks a secret that its sibling has",
        severity: "high",
        about: "services of one image, build or code of which one lacks a secret variable, or an address with a login (DATABASE_URL, *_DSN); a note for jobs that run once",
        means: "both run the same code, so that this one fails where it needs it, or falls back on a default",
        fix: ["give both the same:  a common anchor  environment: &env \u2026 / <<: *env,  or the same env_file: and secrets:"]
      },
      "compose-missing-env-file": {
        title: "env_file that does not exist",
        severity: "medium",
        about: "env_file: that is neither in git nor on disk; a note where git ignores it or a template of it is there",
        means: 'docker compose up ends with "env file not found", on every machine where nobody has made it',
        fix: ["add a template (NAME.example) that says what it holds, correct the path, or say  required: false"]
      },
      "compose-missing-service": {
        title: "Service that is named and not there",
        severity: "medium",
        about: "a host in a URL or *_HOST variable, depends_on:, links: or extends: that is no service of the compose files; a worker that nobody starts (note)",
        means: "the name does not resolve, so that what needs it fails when it first connects",
        fix: ["add the service, or name the one that is meant"]
      },
      "dockerignore-hides-env": {
        title: ".dockerignore keeps .env from a container that needs it",
        severity: "medium",
        about: ".env is excluded while the Dockerfile copies it, or while the compose service gives a variable that the code reads in no other way",
        means: "the file is not in the image",
        fix: [`keep it excluded; ${RUNTIME}`]
      },
      "dockerignore-misses-env": {
        title: ".env would be baked into the image",
        severity: "medium",
        about: "a COPY or ADD of the whole folder while .dockerignore does not exclude the .env in it, or is not there",
        means: "the .env of whoever builds the image is stored in it, and everybody who can pull the image can read it",
        fix: ["add to .dockerignore:  **/.env  and  **/.env.*  (and !**/.env.example)", RUNTIME]
      }
    };
});


// src/scan/deploy/rules.ts
var DEPLOY_RULES, WEAK_RULE, init_rules = __esm(() => {
var KUBERNETES_FIX;
init_container_rules();
KUBERNETES_FIX = [
      "keep the value out of git: an ExternalSecret that names it in your secret store, a SealedSecret (kubeseal), or the file encrypted with SOPS",
      "change the value where it is in use: whoever has read the repository has it"
    ], DEPLOY_RULES = {
      ...CONTAINER_RULES,
      "kubernetes-plain-secret": {
        title: "Secret in a Kubernetes manifest",
        severity: "high",
        about: "a value in data (decoded) or stringData of a Secret, in secretGenerator literals of Kustomize",
        means: "base64 is no encryption, so whoever reads the repository can read it",
        fix: KUBERNETES_FIX
      },
      "kubernetes-weak-secret": {
        title: "Weak value in a Kubernetes Secret",
        severity: "high",
        about: "a placeholder, a default or a guessable value in a Secret; a note where the file is for tests or one machine only",
        means: "the pods start with it, and it is among the first that an attacker tries",
        fix: [
          "make a value (hushgate generate) and keep it out of git: an ExternalSecret, a SealedSecret or SOPS",
          "leave the key out of the manifest rather than give it a default: a pod that lacks it does not start"
        ]
      },
      "kubernetes-broken-base64": {
        title: "Secret data that is no base64",
        severity: "medium",
        about: "a value in data of a Secret that does not decode",
        means: "the API server refuses the whole manifest (illegal base64 data)",
        fix: [
          "encode it in one line (base64 -w0), or move it to stringData; better, keep it out of git with an ExternalSecret, a SealedSecret or SOPS"
        ]
      },
      "kubernetes-secret-in-configmap": {
        title: "Secret in a ConfigMap",
        severity: "high",
        about: "a value of a secret-named key in a ConfigMap, or of a variable in a file that it holds",
        means: "everybody who may list ConfigMaps reads it, and it is not encrypted at rest as Secrets can be",
        fix: [
          "move it to a Secret that is made outside of git (ExternalSecret, SealedSecret, SOPS) and read it with secretKeyRef or secretRef"
        ]
      },
      "kubernetes-secret-in-env": {
        title: "Secret in a container environment",
        severity: "high",
        about: "a value of a secret-named variable in env of a container",
        means: "kubectl describe and every copy of the pod template show it",
        fix: [
          "take it from a Secret: valueFrom.secretKeyRef in place of value",
          "make that Secret outside of git: ExternalSecret, SealedSecret or SOPS"
        ]
      },
      "helm-plain-secret": {
        title: "Secret in Helm values",
        severity: "high",
        about: "a value of a secret-named key in values files of a chart, in spec.values of a HelmRelease",
        means: "every release that overrides nothing runs with it, and helm get values shows it",
        fix: ["leave the key empty and require it (required in the template), or name an existing Secret (existingSecret)"]
      },
      "ci-plain-secret": {
        title: "Secret in a pipeline",
        severity: "high",
        about: "a value of a secret-named variable in env, with, environment or variables of a pipeline (GitHub, GitLab, CircleCI, Azure, Bitbucket and others)",
        means: "it is in plain text for everybody who can read the repository, and not masked in logs",
        fix: [
          "keep it in the secrets of the CI service and name it: secrets.NAME on GitHub, a masked and protected variable on GitLab, a context on CircleCI"
        ]
      },
      "terraform-plain-secret": {
        title: "Secret in Terraform variables",
        severity: "high",
        about: "default of a secret-named variable, a local or a line of a tfvars file",
        means: "every workspace that sets nothing runs with it, and the state file keeps it in plain text",
        fix: [
          "drop the default, mark the variable sensitive, and hand the value in by TF_VAR_\u2026 or read it from a secret store (data source or ephemeral)"
        ]
      },
      "ansible-plain-secret": {
        title: "Secret in Ansible variables",
        severity: "high",
        about: "a value of a secret-named variable in group_vars, host_vars, vars or defaults without vault",
        means: "every host of the group is set up with it, and whoever reads the repository can log in there",
        fix: ["encrypt it: ansible-vault encrypt_string, or look it up when the play runs (lookup of a secret store)"]
      },
      "systemd-plain-secret": {
        title: "Secret in a systemd unit",
        severity: "high",
        about: "a value of a secret-named variable in Environment=, a value in SetCredential=",
        means: "every user of the machine reads it with systemctl show",
        fix: ["LoadCredentialEncrypted= (systemd-creds encrypt), or EnvironmentFile= with a file of mode 600 that is not in git"]
      },
      "procfile-plain-secret": {
        title: "Secret in a Procfile",
        severity: "high",
        about: "a secret-named variable that is set before a command of a Procfile",
        means: "it is in every build of the application, and it overrides the configuration variables of the platform",
        fix: [
          "take it out of the command and set it as a configuration variable of the platform (heroku config:set, an .env that git ignores for foreman)"
        ]
      },
      "ecs-plain-secret": {
        title: "Secret in an ECS task definition",
        severity: "high",
        about: "a value of a secret-named variable in environment of a container definition",
        means: "whoever may call ecs:DescribeTaskDefinition reads it, in every revision, and none can be changed later",
        fix: ["put it into Secrets Manager or the Parameter Store, and name it in secrets (valueFrom) in place of environment"]
      }
    }, WEAK_RULE = { "kubernetes-plain-secret": "kubernetes-weak-secret" };
});


// src/scan/deploy/judge.ts
var makeJudge, weak, broken, init_judge4 = __esm(() => {
var CONSTANT3, MILD, BOUND;
makeJudge = function({ text, content }, settings) {
  let known5, destination = ({ isOfTest }) => (known5 ??= boundIn(text.entry.path, content, settings), isOfTest && known5 !== "ignore" ? "test" : known5), judge3 = (given3) => {
    let secret = secretIn(given3, content);
    if (secret === null) return null;
    if (PRIVATE_KEY.test(secret.value)) return strong(given3, secret, "high", !1, settings);
    let weakness = weaknessOf(secret, settings);
    if (weakness !== null) return weak(given3, secret, weakness, weakBound(given3, secret, destination(given3)));
    let isMild = () => given3.weakFor === void 0 && MILD.has(destination(given3)), belief = beliefIn(given3, secret, isMild), short = belief === "high" ? null : shortness(given3, secret, settings);
    if (short !== null) return weak(given3, secret, short, weakBound(given3, secret, destination(given3)));
    if (belief === null) return null;
    let isSure2 = isMachineMade2(secret.value) && secretName(secret.name) !== null;
    return strong(given3, secret, belief, !isSure2 && isMild(), settings);
  };
  return (given3) => judge3(given3) ?? (given3.isBroken && !isLookup(given3.value) ? broken(given3, destination(given3)) : null);
};
function weakBound({ rule, weakFor }, { name: name2 }, destination) {
  if (destination === "ignore") return destination;
  let bound = weakFor ?? destination;
  return bound === "shared" && rule !== "kubernetes-plain-secret" && isIssued(name2) ? "local" : bound;
}
function weaknessOf({ name: name2, value: value2 }, { env }) {
  if (isReference(value2) && !CONSTANT3.test(value2)) return null;
  let passes = secretName(name2) === "token" ? ["short", "recommended-length", "phrase"] : ["short", "recommended-length"];
  return weaknessesOf(name2, value2, env).find(({ kind }) => !passes.includes(kind)) ?? null;
}
function shortness({ mustBeLong }, { name: name2, value: value2 }, { env }) {
  let kind = secretName(name2);
  return !mustBeLong || kind !== "secret" && kind !== "password" || isReference(value2) ? null : weaknessesOf(name2, value2, env).find((weakness) => weakness.kind === "short") ?? null;
}
function beliefIn(given3, { name: name2, value: value2, start, end }, isMild) {
  let role = roleOf(name2) ?? (given3.isDeclared ? "secret" : null);
  return role === null ? null : judgeNamed({ name: name2, role, place: "assigned", quoted: !0, start, end }, value2, isMild);
}
function strong(given3, secret, confidence, isMild, { env }) {
  let { severity } = DEPLOY_RULES[given3.rule], short = weaknessesOf(secret.name, secret.value, env).find(({ kind }) => kind === "short"), why = `${described(given3, secret)}${short === void 0 ? "" : `, and ${short.why}`}; ${DEPLOY_RULES[given3.rule].means}`;
  return matchOf(given3, secret, { rule: given3.rule, severity: isMild ? "low" : severity, confidence, why });
}
weak = function(given3, secret, { why }, bound) {
  if (bound === "ignore") return null;
  let rule = given3.weakRule ?? WEAK_RULE[given3.rule] ?? given3.rule, { severity, says } = BOUND[bound], words4 = `${described(given3, secret)}, and ${why}; ${DEPLOY_RULES[rule].means} (${says})`;
  return matchOf(given3, secret, { rule, severity, confidence: "high", why: words4 });
};
broken = function(given3, bound) {
  let { means } = DEPLOY_RULES["kubernetes-broken-base64"], severity = MILD.has(bound) ? "low" : "medium", why = `${given3.name} in data of a Secret does not decode; ${means}`;
  return matchOf(given3, given3, { rule: "kubernetes-broken-base64", severity, confidence: "high", why });
};
function described({ name: name2, also, via }, { value: value2 }) {
  let decoded3 = via === void 0 ? "" : ` behind ${via.join(" and ")}`;
  return `${name2}: ${[...value2].length} ${describeAlphabet(value2)} characters${decoded3}${also === void 0 ? "" : `, ${also}`}`;
}
function matchOf({ name: name2, via }, { start, end, value: value2 }, said) {
  let { title, fix } = DEPLOY_RULES[said.rule], isNote = said.severity === "low" || said.confidence === "low";
  return {
    check: "deploy",
    start,
    end,
    title,
    name: name2,
    ...said,
    strengthBits: strengthBits(value2),
    links: { revoke: null, docs: null },
    rank: isNote ? 0 : 2,
    fix: [...fix],
    ...via === void 0 ? {} : { via }
  };
}
init_secret_name();
init_names();
init_judge();
init_reference();
init_rules();
init_secret();
CONSTANT3 = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,12}$/;
MILD = new Set(["local", "test", "ignore"]);
BOUND = {
      production: { severity: "high", says: "the file is bound for production" },
      shared: { severity: "medium", says: "nothing says that the file is for tests or one machine only" },
      test: { severity: "low", says: "a note, because it is for tests only" },
      local: { severity: "low", says: "a note, because it opens nothing that is in use" }
    };
});


// src/scan/deploy/template.ts
var hasMarks = (...a) => (init_template2(), hasMarks(...a)), isTemplate2 = (...a) => (init_template2(), isTemplate2(...a)), withoutMarks = (...a) => (init_template2(), withoutMarks(...a)), isAlone = (...a) => (init_template2(), isAlone(...a)), init_template2 = __esm(() => {
var MARKS2, MAX_LINE;
hasMarks = function(content) {
  return MARKS2.some(([opening2]) => content.includes(opening2));
};
isTemplate2 = function(content) {
  return hasMarks(content) && /^[ \t]{0,200}(?:- )?\{[{%#]|[:-][ \t]{1,20}\{[{%]/m.test(content);
};
withoutMarks = function(content) {
  let out = "", from = 0;
  for (let mark = nextMark(content, 0); mark !== null; mark = nextMark(content, mark.end))
    out += content.slice(from, mark.start) + filler(content, mark), from = mark.end;
  return out + content.slice(from);
};
function nextMark(content, from) {
  for (let start = content.indexOf("{", from); start !== -1; start = content.indexOf("{", start + 1)) {
    let [opening2, closing2] = MARKS2.find(([opening3]) => content.startsWith(opening3, start)) ?? [];
    if (opening2 === void 0 || closing2 === void 0) continue;
    let close2 = content.slice(start, start + 4e3).indexOf(closing2, opening2.length);
    return close2 === -1 ? null : { start, end: start + close2 + closing2.length };
  }
  return null;
}
function filler(content, { start, end }) {
  let mark = content.slice(start, end);
  return !mark.startsWith("{{") || isAlone(content, start, end) ? mark.replace(/[^\r\n]/g, " ") : `\${${mark.slice(2, -1).replace(/[^\r\n]/g, "x")}}`;
}
isAlone = function(content, start, end) {
  let before = content.slice(Math.max(0, start - MAX_LINE), start), after = content.slice(end, end + MAX_LINE);
  return (start <= MAX_LINE || before.includes(`
`)) && /^[ \t]*(?:\{[{%#]|$)/.test(before.slice(before.lastIndexOf(`
`) + 1)) && /^[ \t\r]*(?:\{[{%#]|\n|$)/.test(after);
};
MARKS2 = [
      ["{{", "}}"],
      ["{%", "%}"],
      ["{#", "#}"]
    ];
MAX_LINE = 500;
});


// src/scan/deploy/lines.ts
var pairsInLines = (...a) => (init_lines4(), pairsInLines(...a)), assignmentsIn = (...a) => (init_lines4(), assignmentsIn(...a)), init_lines4 = __esm(() => {
var KEY2, CONTENT;
pairsInLines = function(content) {
  let found = [], variable = null;
  for (let { start, end } of linesIn(content)) {
    let pair2 = pairIn(content.slice(start, end), start);
    pair2 === null ? variable = null : pair2.name === "name" ? variable = pair2.value : (found.push(pair2.name === "value" && variable !== null ? { ...pair2, name: variable } : pair2), variable = null);
  }
  return found;
};
assignmentsIn = function(content, { start, end }) {
  let fields = readDotenv(content.slice(start, end));
  return Array.isArray(fields) ? fields.map((field) => ({ name: field.name, value: field.value, start: start + field.start, end: start + field.end })) : [];
};
function* linesIn(content) {
  for (let from = 0; from < content.length; ) {
    let lineBreak = content.indexOf(`
`, from), to = lineBreak === -1 ? content.length : lineBreak;
    yield { start: from, end: to }, from = to + 1;
  }
}
function pairIn(line, offset) {
  let head2 = KEY2.exec(line), literal2 = head2 === null ? null : CONTENT.exec(line.slice(head2[0].length));
  if (head2 === null || literal2 === null) return null;
  let [, double, single, bare2] = literal2, value2 = double ?? single ?? uncommented(bare2), start = offset + head2[0].length + (bare2 === void 0 ? 1 : 0);
  return { name: head2[1], value: value2, start, end: start + value2.length };
}
function uncommented(value2) {
  let comment2 = value2.search(/\s#/);
  return (comment2 === -1 ? value2 : value2.slice(0, comment2)).trimEnd();
}
init_dotenv2();
KEY2 = /^[ \t]{0,200}(?:- {1,8}){0,4}["']?([\w./-]{1,200})["']?[ \t]{0,8}:[ \t]{1,80}(?=\S)/, CONTENT = /^(?:"([^"\r\n]{0,4000})"|'([^'\r\n]{0,4000})'|([^"'#\s|>&*!][^\r\n]{0,4000}))/;
});


// src/parse/yaml-walk.ts
var at, entriesOf, itemsOf, isMapping, isScalar, textOf5, init_yaml_walk = __esm(() => {
at = function(node, ...path) {
  let here = node ?? void 0;
  for (let name2 of path) here = entriesOf(here).find((entry) => entry.name === name2)?.value;
  return here;
};
entriesOf = function(node) {
  return isMapping(node) ? node.entries : [];
};
itemsOf = function(node) {
  return node?.kind === "sequence" ? node.items : [];
};
isMapping = function(node) {
  return node?.kind === "mapping";
};
isScalar = function(node) {
  return node?.kind === "scalar";
};
textOf5 = function(node) {
  return isScalar(node) && node.type !== "null" ? node.value : void 0;
};
});


// src/scan/deploy/pairs.ts
var pairsOf2 = (...a) => (init_pairs(), pairsOf2(...a)), assignmentIn = (...a) => (init_pairs(), assignmentIn(...a)), valuesOf = (...a) => (init_pairs(), valuesOf(...a)), leavesOf = (...a) => (init_pairs(), leavesOf(...a)), init_pairs = __esm(() => {
var NAMES_KEYS;
pairsOf2 = function(node, content) {
  return isMapping(node) ? node.entries.flatMap(({ name: name2, value: value2 }) => pairOf(name2, value2)) : itemsOf(node).flatMap((item) => isScalar(item) ? assignmentIn(item, content) : named3(item));
};
function pairOf(name2, given3) {
  let value2 = isMapping(given3) ? at(given3, "value") : given3;
  return isScalar(value2) && value2.type !== "null" && value2.tag === null ? [{ name: name2, value: value2.value, ...value2.span }] : [];
}
function named3(item) {
  let name2 = textOf5(at(item, "name") ?? at(item, "Name") ?? at(item, "key")), value2 = at(item, "value") ?? at(item, "Value");
  return name2 !== void 0 ? value2 === void 0 ? [] : pairOf(name2, value2) : entriesOf(item).flatMap((entry) => pairOf(entry.name, entry.value));
}
assignmentIn = function(scalar, content) {
  let equals = scalar.value.indexOf("="), name2 = scalar.value.slice(0, equals);
  if (equals < 1 || !/^[\w.-]{1,200}$/.test(name2)) return [];
  let value2 = scalar.value.slice(equals + 1), isVerbatim = content.slice(scalar.span.start, scalar.span.end) === scalar.value, start = isVerbatim ? scalar.span.start + equals + 1 : scalar.span.start, quote = value2.length > 1 && /^["']/.test(value2) && value2.endsWith(value2.charAt(0)) ? 1 : 0, inset = isVerbatim ? quote : 0;
  return [{ name: name2, value: value2.slice(quote, value2.length - quote), start: start + inset, end: scalar.span.end - inset }];
};
valuesOf = function*(node, keys, above = []) {
  for (let item of itemsOf(node)) yield* valuesOf(item, keys, above);
  for (let { name: name2, value: value2 } of entriesOf(node))
    keys.has(name2) && (yield { node: value2, above }), yield* valuesOf(value2, keys, [...above, name2]);
};
leavesOf = function*(node) {
  for (let item of itemsOf(node)) yield* isScalar(at(item, "name")) && at(item, "value") ? named3(item) : leavesOf(item);
  for (let { name: name2, value: value2 } of entriesOf(node))
    isScalar(value2) ? yield* pairOf(name2, value2) : NAMES_KEYS.test(name2) || (yield* leavesOf(value2));
};
init_yaml_walk();
NAMES_KEYS = /(?:^existing\w{0,40}|secret_?keys|remote_?refs?|key_?refs?)$/i;
});


// src/scan/deploy/kinds/pipelines.ts
var isPipeline, pipelines, init_pipelines = __esm(() => {
var NAMES3, VARIABLES, DEPLOYS;
function placeOf2(names) {
  return names.includes("services") || names.includes("docker") ? { isOfTest: !0 } : { weakFor: names.some((name2) => DEPLOYS.test(name2)) ? "production" : "test" };
}
NAMES3 = [
      /(?:^|\/)\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/.{1,200}\.ya?ml$/,
      /(?:^|\/)action\.ya?ml$|\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/.{0,200}\.ya?ml$/,
      /(?:^|\/)\.circleci\/.{1,200}\.ya?ml$|(?:^|\/)(?:bitbucket-pipelines|\.travis|\.drone|appveyor|\.appveyor|buildspec|cloudbuild|\.cirrus|codefresh)\.ya?ml$/,
      /(?:^|\/)azure-pipelines?[^/]{0,60}\.ya?ml$|(?:^|\/)\.(?:azure-pipelines|azuredevops|azure|woodpecker|buildkite)\/.{1,200}\.ya?ml$|(?:^|\/)\.woodpecker\.ya?ml$/
    ], isPipeline = (path) => NAMES3.some((name2) => name2.test(path)), VARIABLES = new Set(["env", "environment", "variables", "with", "global", "settings", "parameters"]), pipelines = {
      fits: isPipeline,
      byName: !0,
      read: ({ yaml, content, basename }) => yaml().documents.flatMap(
        ({ root }) => [...valuesOf(root, VARIABLES)].flatMap(({ node, above }) => {
          let place = placeOf2([basename, ...above]);
          return pairsOf2(node, content).map((pair2) => ({ rule: "ci-plain-secret", ...pair2, ...place }));
        })
      ),
      readLines: ({ content, basename }) => pairsInLines(content).map((pair2) => ({ rule: "ci-plain-secret", ...pair2, ...placeOf2([basename]) }))
    }, DEPLOYS = /deploy|publish|release|prod(?:uction)?(?![a-z])|staging|live(?![a-z])/i;
});


// src/scan/deploy/kinds/compose.ts
var COMPOSE_NAME, compose, composeByForm, variables, contents, commands, init_compose = __esm(() => {
var VARIABLES2, COMMANDS, DEFAULT2, OPTION3, DEVELOPS, SERVICE2;
function developing(content) {
  return DEVELOPS.test(content) ? { weakFor: "local" } : {};
}
variables = function(root, { content }) {
  return [...valuesOf(root, VARIABLES2)].flatMap(({ node }) => pairsOf2(node, content)).flatMap((pair2) => givenIn3(pair2, content));
};
function givenIn3(pair2, content) {
  let found = [...content.slice(pair2.start, pair2.end).matchAll(DEFAULT2)];
  return found.length === 0 ? [{ rule: "compose-hardcoded-secret", mustBeLong: !0, ...pair2 }] : found.map((match2) => {
    let [all, variable = "", value2 = ""] = match2, start = pair2.start + match2.index + all.length - 1 - value2.length;
    return {
      rule: "compose-hardcoded-secret",
      weakRule: "compose-weak-default",
      mustBeLong: !0,
      name: secretName(variable) === null ? pair2.name : variable,
      value: value2,
      start,
      end: start + value2.length
    };
  });
}
contents = function(root) {
  return entriesOf(at(root, "secrets")).flatMap(({ name: name2, value: value2 }) => {
    let content = at(value2, "content");
    return isScalar(content) ? [{ rule: "compose-hardcoded-secret", isDeclared: !0, name: name2, value: content.value, ...content.span }] : [];
  });
};
commands = function(root) {
  return entriesOf(at(root, "services")).flatMap(({ value: value2 }) => entriesOf(value2).filter(({ name: name2 }) => COMMANDS.has(name2))).flatMap(({ value: value2 }) => [value2, ...itemsOf(value2)].flatMap(optionsIn2));
};
function optionsIn2(node) {
  return !isScalar(node) || node.value.length !== node.span.end - node.span.start ? [] : [...node.value.matchAll(OPTION3)].map((match2) => {
    let value2 = match2[2], end = node.span.start + match2.index + match2[0].length;
    return { rule: "compose-hardcoded-secret", name: spelled(match2[1]), value: value2, start: end - value2.length, end };
  });
}
function spelled(option) {
  return /^(?:requirepass|masterauth)$/i.test(option) ? "password" : option;
}
init_secret_name();
init_yaml_walk();
init_pipelines();
COMPOSE_NAME = /^(?:docker-compose|docker-stack|compose)(?:[._-][\w.-]{1,60})?\.ya?ml$|^[\w-]{1,60}\.(?:docker-)?compose\.ya?ml$/, VARIABLES2 = new Set(["environment", "args"]), COMMANDS = new Set(["command", "entrypoint"]), DEFAULT2 = /\$\{([A-Za-z_]\w{0,100}):?-([^${}]{1,500})\}/g, OPTION3 = /(?:^|\s)--([a-z][\w-]{2,40})[ =]["']?([^\s"'$]{1,300})/gi, DEVELOPS = /\b(?:manage\.py runserver|--reload\b|npm run dev\b|yarn (?:run )?dev\b|pnpm (?:run )?dev\b|nodemon\b|next dev\b|flask run\b|rails s(?:erver)?\b|webpack-dev-server|ng serve)/, compose = {
      fits: (_, basename) => COMPOSE_NAME.test(basename),
      read(file2) {
        let local = developing(file2.content);
        return file2.yaml().documents.flatMap(({ root }) => [...variables(root, file2), ...commands(root), ...contents(root)]).map((given3) => ({ ...given3, ...local }));
      },
      readLines({ content }) {
        let local = developing(content);
        return pairsInLines(content).flatMap((pair2) => givenIn3(pair2, content).map((given3) => ({ ...given3, ...local })));
      }
    }, SERVICE2 = ["image", "build", "environment", "env_file", "extends"], composeByForm = {
      fits: (path, basename) => /\.ya?ml$/.test(basename) && !COMPOSE_NAME.test(basename) && !isPipeline(path),
      marks: ["services:"],
      form: /^["']?services["']?:[ \t]{0,20}(?:#.{0,500})?\r?$/m,
      read(file2) {
        return file2.yaml().documents.flatMap(({ root }) => entriesOf(at(root, "services"))).some(({ value: value2 }) => SERVICE2.some((key) => at(value2, key) !== void 0)) ? compose.read(file2) : [];
      }
    };
});


// src/scan/deploy/kinds/base64.ts
var isBase64, decodedData, decodedTwice, init_base642 = __esm(() => {
var BASE642, MAX_LENGTH9;
decodedData = function(name2, written3, span) {
  let value2 = written3.replace(/[\r\n]/g, "");
  if (value2 === "" || value2.length > MAX_LENGTH9) return [];
  if (!isBase64(value2)) return [broken2(name2, written3, span)];
  let plain3 = printable(value2);
  if (plain3 === null) return [{ rule: "kubernetes-plain-secret", name: name2, value: value2, ...span, isDeclared: !0 }];
  let given3 = { rule: "kubernetes-plain-secret", name: name2, value: plain3.trimEnd(), via: ["base64"], ...span, isDeclared: !0 };
  return given3.value.includes(`
`) ? given3.value.startsWith("-----BEGIN") ? [given3] : linesOf2(given3) : [decodedTwice(given3) ?? given3];
};
function printable(value2) {
  let bytes = Buffer.from(value2, "base64");
  return bytes.length > 0 && isPrintable(bytes) ? bytes.toString("latin1") : null;
}
function broken2(name2, value2, span) {
  return { rule: "kubernetes-plain-secret", name: name2, value: value2, ...span, also: "and it is no base64, so that the API server refuses the manifest", isDeclared: !0, isBroken: !0 };
}
function linesOf2({ value: value2, start, end, via, rule }) {
  let fields = readDotenv(value2);
  return Array.isArray(fields) ? fields.map((field) => ({ rule, name: field.name, value: field.value, start, end, ...via === void 0 ? {} : { via } })) : [];
}
decodedTwice = function(given3) {
  let { name: name2, value: value2, via = [] } = given3;
  if (value2.length < 8 || !isBase64(value2) || secretName(name2) === null) return null;
  let plain3 = printable(value2)?.trimEnd();
  return plain3 === void 0 || plain3.length < 4 || !/^[\x20-\x7e]+$/.test(plain3) ? null : {
    ...given3,
    value: plain3,
    via: [...via, "base64"],
    also: "and it stays base64 in the pod, because it is not decoded a second time"
  };
};
init_secret_name();
init_dotenv2();
BASE642 = /^[A-Za-z0-9+/]*={0,2}$/, MAX_LENGTH9 = 1e5;
isBase64 = (value2) => value2.length % 4 === 0 && BASE642.test(value2);
});


// src/scan/deploy/kinds/procfile.ts
var procfile, assignments, init_procfile = __esm(() => {
var PROCESS, ASSIGNED3;
assignments = function(line, offset) {
  let head2 = PROCESS.exec(line), found = [];
  ASSIGNED3.lastIndex = head2?.[0].length ?? 0;
  for (let match2 = head2 && ASSIGNED3.exec(line); match2 !== null; match2 = ASSIGNED3.exec(line)) {
    let [all, name2 = "", double, single, bare2] = match2, value2 = double ?? single ?? bare2 ?? "", start = offset + match2.index + name2.length + (bare2 === void 0 ? 2 : 1);
    found.push({ rule: "procfile-plain-secret", name: name2, value: value2, start, end: start + value2.length }), ASSIGNED3.lastIndex = match2.index + all.length;
  }
  return found;
};
PROCESS = /^[A-Za-z0-9_-]{1,100}:[ \t]{0,20}(?:env[ \t]{1,9})?/, ASSIGNED3 = /([A-Za-z_]\w{0,100})=(?:"([^"\r\n]{0,2000})"|'([^'\r\n]{0,2000})'|([^\s"';&|]{0,2000}))[ \t]{0,20}/y, procfile = {
      fits: (_, basename) => /^procfile(?:\.[\w-]{1,40})?$/.test(basename),
      read: ({ content }) => {
        let from = 0;
        return content.split(`
`).flatMap((line) => {
          let start = from;
          return from += line.length + 1, assignments(line, start);
        });
      }
    };
});


// src/scan/by-text.ts
var byText = (...a) => (init_by_text(), byText(...a)), init_by_text = __esm(() => {
byText = function(found) {
  let groups = new Map();
  for (let { text, match: match2 } of found) {
    let group = groups.get(text);
    group === void 0 ? groups.set(text, [match2]) : group.push(match2);
  }
  return groups;
};
});


// src/scan/deploy/paths.ts
var pathFrom = (...a) => (init_paths(), pathFrom(...a)), withDefaults = (...a) => (init_paths(), withDefaults(...a)), within2 = (...a) => (init_paths(), within2(...a)), init_paths = __esm(() => {
pathFrom = function(folder, given3) {
  let path = withDefaults(given3);
  if (/^[/~]|^[A-Za-z]:[\\/]|\$|:\/\/|^git@/.test(path)) return null;
  let parts = folder === "" ? [] : folder.split("/");
  for (let part of path.split("/"))
    if (part === "..") {
      if (parts.pop() === void 0) return null;
    } else part !== "" && part !== "." && parts.push(part);
  return parts.join("/");
};
withDefaults = function(value2) {
  return value2.replace(/\$\{\w{1,100}:?-([^${}]{0,500})\}/g, "$1");
};
within2 = function(folder, path) {
  return folder === "" ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
};
});


// src/value/path.ts
var folderOf2 = (...a) => (init_path2(), folderOf2(...a)), joined2 = (...a) => (init_path2(), joined2(...a)), init_path2 = __esm(() => {
folderOf2 = function(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
};
joined2 = function(folder, name2) {
  return folder === "" ? name2 : `${folder}/${name2}`;
};
});


// src/scan/finding/spans.ts
var joinSpans = (...a) => (init_spans(), joinSpans(...a)), firstEndingAfter = (...a) => (init_spans(), firstEndingAfter(...a)), init_spans = __esm(() => {
joinSpans = function(spans) {
  let covers = [];
  for (let { start, end, inPieces } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    let last4 = covers.at(-1);
    last4 === void 0 || start >= last4.end ? covers.push({ start, end, isSingle: inPieces !== !0 }) : (last4.start !== start || last4.end !== end) && (last4.end = Math.max(last4.end, end), last4.isSingle = !1);
  }
  return covers;
};
firstEndingAfter = function(spans, offset) {
  let low = 0, high = spans.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    spans[middle].end > offset ? high = middle : low = middle + 1;
  }
  return low;
};
});


// src/scan/deploy/code/aside.ts
var C, asidesOf, opened, isWithin, init_aside2 = __esm(() => {
var LANGUAGES, TOKEN4, BEFORE_PATTERN, PATTERN2, CHARACTER2;
asidesOf = function(content, path) {
  let language = LANGUAGES.find(([shape]) => shape.test(path))?.[1] ?? C, isRust = /\.rs$/i.test(path), spans = [], waiting = [], at2 = 0, add4 = (start, end) => {
    spans.push({ start, end }), at2 = end;
  }, string = (from, open, start) => {
    let { end, isEmbed } = endOf(content, from, open);
    add4(start, end), isEmbed && waiting.push({ open, depth: 0 });
  };
  for (; ; ) {
    TOKEN4.lastIndex = at2;
    let found = TOKEN4.exec(content);
    if (found === null) return spans;
    let [token] = found, start = found.index;
    at2 = start + token.length;
    let top = waiting.at(-1);
    if (token === "{")
      top !== void 0 && top.depth++;
    else if (token === "}")
      top !== void 0 && top.depth-- === 0 && string(at2, waiting.pop().open, at2);
    else if (token === "//" && language.slash || token === "#" && language.hash) add4(start, until(content, `
`, at2));
    else if (token === "/*" && language.slash || token === "<!--") add4(start, until(content, token === "/*" ? "*/" : "-->", at2));
    else if (token === "/" || token === "//" || token === "/*") at2 = behindPattern(content, start) ?? start + 1;
    else if (token === "'" && isRust) at2 = behind3(CHARACTER2, content, start) ?? at2;
    else if (token !== "#") {
      let quote = token.length === 3 && !language.triples ? token.charAt(0) : token;
      string(start + quote.length, opened(content, start, quote, language, path), start);
    }
  }
};
opened = function(content, start, quote, { long, embeds }, path) {
  let isFormat = /\.py$/i.test(path) && /(?:^|[^\w])[rRbB]?[fF][rR]?$/.test(content.slice(Math.max(0, start - 4), start)), isDollar = /\.cs$/i.test(path) && /\$@?$/.test(content.slice(Math.max(0, start - 2), start)), embed = isFormat || isDollar ? "{" : embeds.find(([quotes]) => quotes.includes(quote.charAt(0)))?.[1] ?? null;
  return { quote, embed, isLong: quote.length === 3 || long.includes(quote) };
};
function endOf(content, from, { quote, embed, isLong }) {
  for (let at2 = from; at2 < content.length; at2++) {
    let character = content[at2];
    if (character === "\\") at2++;
    else {
      if (character === `
` && !isLong) return { end: at2, isEmbed: !1 };
      if (content.startsWith(quote, at2)) return { end: at2 + quote.length, isEmbed: !1 };
      if (embed !== null && content.startsWith(embed, at2))
        if (embed === "{" && content[at2 + 1] === "{") at2++;
        else return { end: at2 + embed.length, isEmbed: !0 };
    }
  }
  return { end: content.length, isEmbed: !1 };
}
function until(content, end, from) {
  let at2 = content.indexOf(end, from);
  return at2 === -1 ? content.length : at2 + (end === `
` ? 0 : end.length);
}
function behindPattern(content, start) {
  return BEFORE_PATTERN.test(content.slice(Math.max(0, start - 30), start)) ? behind3(PATTERN2, content, start) : null;
}
function behind3(pattern, content, start) {
  return pattern.lastIndex = start, pattern.test(content) ? pattern.lastIndex : null;
}
isWithin = function(spans, at2) {
  let span = spans[firstEndingAfter(spans, at2)];
  return span !== void 0 && span.start <= at2;
};
C = { hash: !1, slash: !0, triples: !1, long: "`", embeds: [] }, LANGUAGES = [
      [/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i, { ...C, embeds: [["`", "${"]] }],
      [/\.py$/i, { hash: !0, slash: !1, triples: !0, long: "", embeds: [] }],
      [/\.rb$/i, { hash: !0, slash: !1, triples: !1, long: "", embeds: [['"`', "#{"]] }],
      [/\.exs?$/i, { hash: !0, slash: !1, triples: !0, long: "", embeds: [['"', "#{"]] }],
      [/\.php$/i, { hash: !0, slash: !0, triples: !1, long: "", embeds: [['"', "{$"]] }],
      [/\.(?:kts?|scala|dart)$/i, { ...C, triples: !0, embeds: [['"', "${"]] }],
      [/\.(?:java|cs|swift)$/i, { ...C, triples: !0 }]
    ], TOKEN4 = /\/\/|\/\*|<!--|#|"""|'''|["'`]|\/|[{}]/g, BEFORE_PATTERN = /(?:[(,=:[!&|?{};]|\breturn|^|\n)[ \t]{0,20}$/, PATTERN2 = /\/(?:\\.|\[(?:\\.|[^\]\\\n]){0,200}\]|[^/\\[\n]){1,300}\//y, CHARACTER2 = /'(?:\\.[^'\n]{0,10}|[^'\\\n])'/y;
});


// src/scan/deploy/compose/read.ts
var MAX_EXTENDS, readCompose, secretNames, isOneShot, init_read = __esm(() => {
var MAX_SERVICES, LISTS, ONCE;
readCompose = function(text) {
  let marked = isTemplate2(text.content), { documents, problems } = readYaml(marked ? withoutMarks(text.content) : text.content, text.firstLine), root = documents.find((document) => document.root !== null)?.root ?? null, folder = folderOf2(text.entry.path), isMore = entriesOf(at(root, "services")).length > MAX_SERVICES, services2 = new Map(), extensions = new Map();
  for (let { name: name2, key, value: value2 } of entriesOf(at(root, "services"))) {
    if (!isMapping(value2)) continue;
    if (services2.size >= MAX_SERVICES) break;
    services2.set(name2, serviceOf2(name2, { text, ...key.span }, value2, folder));
    let extension = extensionOf2(at(value2, "extends"), folder);
    extension !== null && extensions.set(name2, extension);
  }
  let networks = entriesOf(at(root, "networks")).map(({ value: value2 }) => at(value2, "external"));
  return {
    text,
    services: services2,
    extensions,
    problems,
    isTemplate: marked,
    limits: [
      ...isMore ? [`only the first ${MAX_SERVICES} services are compared with each other`] : [],
      ...isDeep(extensions) ? [`of a chain of extends: only ${MAX_EXTENDS} services are followed`] : []
    ].map((message) => ({ line: text.firstLine, message })),
    includes: itemsOf(at(root, "include")).flatMap((item) => includesOf(item, folder)),
    hasExternalNetwork: networks.some((external) => external !== void 0 && textOf5(external) !== "false")
  };
};
function isDeep(extensions) {
  return [...extensions.keys()].some((name2) => {
    let next2 = name2;
    for (let depth = 0; depth <= MAX_EXTENDS && next2 !== void 0; depth++) {
      let extension = extensions.get(next2);
      next2 = extension === void 0 || extension.isElsewhere ? void 0 : extension.service;
    }
    return next2 !== void 0;
  });
}
function includesOf(item, folder) {
  let given3 = isScalar(item) ? item : at(item, "path");
  return words3(given3).map((path) => pathFrom(folder, path));
}
function extensionOf2(node, folder) {
  let service2 = textOf5(node) ?? textOf5(at(node, "service"));
  if (service2 === void 0) return null;
  let file2 = textOf5(at(node, "file"));
  return { service: service2, file: file2 === void 0 ? null : pathFrom(folder, file2), isElsewhere: file2 !== void 0 };
}
function serviceOf2(name2, place, node, folder) {
  let { text } = place, image = textOf5(at(node, "image")), command = [...words3(at(node, "entrypoint")), ...words3(at(node, "command"))].join(" ");
  return {
    name: name2,
    place,
    command,
    image: image === void 0 ? null : withDefaults(image),
    build: buildOf(at(node, "build"), folder),
    variables: variablesOf2(at(node, "environment"), text),
    envFiles: envFilesOf(at(node, "env_file"), text, folder),
    secrets: itemsOf(at(node, "secrets")).flatMap(secretNames),
    mounts: itemsOf(at(node, "volumes")).flatMap((volume) => mountOf(volume, folder)),
    references: referencesOf(node, text),
    aliases: aliasesOf(node),
    isOneShot: isOneShot(name2, command, node),
    replaces: new Set(
      entriesOf(node).flatMap(({ name: key, value: value2 }) => value2.tag === "!reset" || value2.tag === "!override" ? [key] : [])
    )
  };
}
function words3(node) {
  let text = textOf5(node);
  return text === void 0 ? itemsOf(node).flatMap((item) => textOf5(item) ?? []) : [text];
}
function buildOf(node, folder) {
  if (node === void 0 || isScalar(node) && node.type === "null") return null;
  let context = pathFrom(folder, textOf5(node) ?? textOf5(at(node, "context")) ?? "."), target = textOf5(at(node, "target")) ?? null;
  return context === null || at(node, "dockerfile_inline") !== void 0 ? { context, target, dockerfile: null } : { context, target, dockerfile: pathFrom(context, textOf5(at(node, "dockerfile")) ?? "Dockerfile") };
}
function variablesOf2(node, text) {
  if (node === void 0 || node.tag === "!reset") return new Map();
  let given3 = pairsOf2(node, text.content).map((pair2) => ({ ...pair2, text })), passed2 = itemsOf(node).flatMap((item) => isScalar(item) && assignmentIn(item, text.content).length === 0 ? [{ name: item.value, value: null, text, ...item.span }] : []), empty = entriesOf(node).flatMap(
    ({ name: name2, value: value2, key }) => isScalar(value2) && value2.type === "null" ? [{ name: name2, value: null, text, ...key.span }] : []
  );
  return new Map([...given3, ...passed2, ...empty].map((variable) => [variable.name, variable]));
}
function envFilesOf(node, text, folder) {
  return (node === void 0 || node.kind !== "sequence" ? [node] : node.items).flatMap((item) => {
    let path = isMapping(item) ? at(item, "path") : item;
    if (!isScalar(path) || path.type === "null") return [];
    let isRequired = textOf5(at(item, "required")) !== "false";
    return [{ path: pathFrom(folder, path.value), isRequired, text, ...path.span }];
  });
}
secretNames = function(item) {
  return [textOf5(item), textOf5(at(item, "source")), textOf5(at(item, "target"))].flatMap((name2) => name2 ?? []);
};
function mountOf(volume, folder) {
  let source = textOf5(volume)?.split(":")[0] ?? (textOf5(at(volume, "type")) === "bind" ? textOf5(at(volume, "source")) : void 0);
  if (source === void 0 || !/^[.$]/.test(source)) return [];
  let path = pathFrom(folder, source);
  return path === null ? [] : [path];
}
function referencesOf(node, text) {
  return LISTS.flatMap((how) => {
    let given3 = at(node, how), keys = entriesOf(given3).filter(({ value: value2 }) => textOf5(at(value2, "required")) !== "false");
    return [...itemsOf(given3), ...keys.map(({ key }) => key)].flatMap((item) => isScalar(item) ? [{ how, item }] : []);
  }).flatMap(({ how, item }) => {
    let name2 = item.value.split(":")[0];
    return name2 === "container" || name2.includes("$") ? [] : [{ name: name2, how, text, start: item.span.start, end: item.span.start + Math.min(name2.length, item.span.end - item.span.start) }];
  });
}
function aliasesOf(node) {
  let networks = entriesOf(at(node, "networks")).flatMap(({ value: value2 }) => words3(at(value2, "aliases"))), single = ["container_name", "hostname"].flatMap((key) => textOf5(at(node, key)) ?? []), hosts = [
    ...words3(at(node, "extra_hosts")).map((host) => host.split(/[:=]/)[0]),
    ...entriesOf(at(node, "extra_hosts")).map(({ name: name2 }) => name2)
  ], links = [...words3(at(node, "links")), ...words3(at(node, "external_links"))].flatMap((link) => link.split(":").at(-1) ?? []);
  return [...networks, ...single, ...hosts, ...links].map(withDefaults);
}
isOneShot = function(name2, command, node) {
  return textOf5(at(node, "restart")) === "no" ? !0 : ONCE.test(name2) || ONCE.test(command) && !command.includes("&&") && !command.includes(";");
};
init_yaml();
init_yaml_walk();
MAX_SERVICES = 300, MAX_EXTENDS = 10;
LISTS = ["depends_on", "links", "volumes_from"];
ONCE = /(?:^|[\s_-])(?:migrat\w*|init|setup|seed\w*|tests?|lint|cli|shell|console|bootstrap|build|collectstatic|backup|restore|upgrade|createsuperuser|alembic|db:\w+)(?:$|[\s_-])/i;
});


// src/scan/deploy/index.ts
var deploy_exports, DEPLOY_CHECKS, init_deploy = __esm(() => {


// src/parse/dockerfile.ts
var readDockerfile = (...a) => (init_dockerfile(), readDockerfile(...a)), init_dockerfile = __esm(() => {


// src/parse/dockerfile-lines.ts
var readLines2 = (...a) => (init_dockerfile_lines(), readLines2(...a)), init_dockerfile_lines = __esm(() => {
var KEYWORD, FLAG;
readLines2 = function(content) {
  let found = [], start = 0, from = 0;
  for (let line of content.split(`
`)) {
    let end = start + line.length;
    if (!/\\\s{0,20}$/.test(line)) {
      let instruction = instructionIn(content.slice(from, end), from);
      instruction !== null && found.push(instruction), from = end + 1;
    }
    start = end + 1;
  }
  return found;
};
function instructionIn(text, offset) {
  let head2 = KEYWORD.exec(text);
  if (head2 === null) return null;
  let keyword = head2[2].toUpperCase(), all = wordsIn(text, head2[0].length, offset), count2 = all.findIndex(({ value: value2 }) => !value2.startsWith("--")), words4 = count2 === -1 ? [] : all.slice(count2), flags = all.slice(0, count2 === -1 ? all.length : count2).flatMap(({ value: value2 }) => {
    let [, name2, given3 = ""] = FLAG.exec(value2) ?? [];
    return name2 === void 0 ? [] : [{ name: name2, value: given3 }];
  }), settings = keyword === "ENV" || keyword === "ARG" ? words4.flatMap(settingOf) : [];
  return { keyword, isOnbuild: head2[1] !== void 0, start: offset, end: offset + text.length, words: words4, flags, settings };
}
function wordsIn(text, from, offset) {
  return [...text.slice(from).matchAll(/[^\s\\]+/g)].map((found) => {
    let start = offset + from + found.index;
    return { value: found[0], start, end: start + found[0].length };
  });
}
function settingOf({ value: value2, start, end }) {
  let equals = value2.indexOf("=");
  if (equals < 1) return [];
  let given3 = value2.slice(equals + 1), quote = /^(["']).*\1$/s.test(given3) && given3.length > 1 ? 1 : 0;
  return [
    { name: value2.slice(0, equals), value: given3.slice(quote, given3.length - quote), start: start + equals + 1 + quote, end: end - quote }
  ];
}
KEYWORD = /^[ \t]{0,50}(?:(ONBUILD)[ \t]{1,20})?([A-Z]{2,12})[ \t]{1,50}/i, FLAG = /^--([a-z-]{1,30})(?:=(.*))?$/s;
});

var MAX_BYTES3, MAX_COMMENT, KEYWORDS2;
readDockerfile = function(content) {
  if (content.length > MAX_BYTES3) return inLines(content, 1, "it is too large to be parsed");
  try {
    return parsed(content);
  } catch {
    return inLines(content, 1, "it cannot be parsed");
  }
};
function inLines(content, line, message) {
  return { instructions: readLines2(content.slice(0, MAX_BYTES3)), problem: { line, message } };
}
function parsed(content) {
  let bare2 = content.replace(/^[ \t]{0,100}#[^\n]{300,}/gm, (comment2) => " ".repeat(Math.max(MAX_COMMENT, comment2.length))), file2 = libraries.dockerfile().DockerfileParser.parse(bare2), offsetAt = offsets(bare2), raw = file2.getInstructions(), stranger = raw.find((instruction) => !KEYWORDS2.has(instruction.getKeyword()));
  if (stranger !== void 0) return inLines(content, stranger.getRange().start.line + 1, "an instruction that Docker does not know");
  let instructions = raw.map((instruction) => instructionOf(instruction, bare2, offsetAt)), open = openHeredoc(instructions, bare2);
  return open === null ? { instructions, problem: null } : withoutEnd2(open, instructions, content);
}
function withoutEnd2(open, instructions, content) {
  let line = content.slice(0, open.start).split(`
`).length, behind4 = readLines2(content.slice(0, MAX_BYTES3)).filter(({ start }) => start > open.start);
  return { instructions: [...instructions, ...behind4], problem: { line, message: "a here-document is not ended" } };
}
function offsets(content) {
  let starts = [0, ...[...content.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  return ({ line, character }) => (starts[line] ?? content.length) + character;
}
function instructionOf(raw, content, offsetAt) {
  let trigger = raw.getTriggerInstruction?.();
  if (trigger) return { ...instructionOf(trigger, content, offsetAt), isOnbuild: !0 };
  let spanOf4 = ({ start, end }) => ({ start: offsetAt(start), end: offsetAt(end) }), list2 = raw.getJSONStrings?.() ?? [], words4 = list2.length > 0 ? list2.map((item) => spanOf4(item.getRange())).map((span) => ({ value: unquoted4(content.slice(span.start, span.end)), ...span })) : raw.getArguments().map((word2) => ({ value: unquoted4(word2.getValue()), ...spanOf4(word2.getRange()) })), properties = raw.getProperties?.() ?? [raw.getProperty?.() ?? null].filter((property) => property !== null);
  return {
    keyword: raw.getKeyword(),
    isOnbuild: !1,
    ...spanOf4(raw.getRange()),
    words: words4,
    flags: (raw.getFlags?.() ?? []).map((flag2) => ({ name: flag2.getName(), value: flag2.getValue() ?? "" })),
    settings: properties.map((property) => {
      let given3 = property.getUnescapedValue(), value2 = given3 === null ? null : unquoted4(given3), range = property.getValueRange();
      return { name: property.getName(), value: value2, ...withoutQuotes(content, spanOf4(range ?? property.getRange())) };
    })
  };
}
function unquoted4(word2) {
  return /^(["']).*\1$/s.test(word2) && word2.length > 1 ? word2.slice(1, -1) : word2;
}
function withoutQuotes(content, { start, end }) {
  return end - start > 1 && /["']/.test(content.charAt(start)) && content.charAt(start) === content.charAt(end - 1) ? { start: start + 1, end: end - 1 } : { start, end };
}
init_libraries();
MAX_BYTES3 = 256e3, MAX_COMMENT = 300, KEYWORDS2 = new Set(
      "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" ")
    );
});



// src/scan/deploy/docker/stages.ts
var stageNumbers = (...a) => (init_stages(), stageNumbers(...a)), shippedStages = (...a) => (init_stages(), shippedStages(...a)), init_stages = __esm(() => {
stageNumbers = function({ instructions }) {
  let stage = -1;
  return instructions.map(({ keyword }) => keyword === "FROM" ? ++stage : stage);
};
shippedStages = function({ instructions }) {
  let bases = instructions.filter(({ keyword }) => keyword === "FROM").map(baseOf), shipped = new Set(), last4 = new Map(), below = bases.map(({ base, name: name2 }, stage) => {
    let found = last4.get(base) ?? -1;
    return name2 !== null && last4.set(name2, stage), found;
  });
  for (let stage = bases.length - 1; stage >= 0 && !shipped.has(stage); )
    shipped.add(stage), stage = below[stage];
  return shipped.add(-1);
};
function baseOf({ words: words4 }) {
  let isNamed = words4[1]?.value.toLowerCase() === "as";
  return { base: (words4[0]?.value ?? "").toLowerCase(), name: isNamed ? (words4[2]?.value ?? "").toLowerCase() : null };
}
});



// src/scan/deploy/docker/place.ts
var placeMatch = (...a) => (init_place2(), placeMatch(...a)), init_place2 = __esm(() => {
placeMatch = function(rule, { start, end }, said) {
  let { title, severity, means, fix } = DEPLOY_RULES[rule];
  return {
    check: "deploy",
    rule,
    title,
    start,
    end,
    plain: !0,
    name: said.name,
    severity: said.severity ?? severity,
    confidence: "high",
    why: `${said.what}; ${said.means ?? means}`,
    fix: [...said.fix ?? fix],
    strengthBits: 0,
    links: { revoke: null, docs: null },
    rank: 2
  };
};
init_rules();
});



// src/scan/deploy/docker/copies.ts
var copied2 = (...a) => (init_copies(), copied2(...a)), copiesOfEnv = (...a) => (init_copies(), copiesOfEnv(...a)), init_copies = __esm(() => {
copied2 = function({ keyword, words: words4 }) {
  return keyword !== "COPY" && keyword !== "ADD" || words4.length < 2 ? null : { sources: words4.slice(0, -1), target: words4.at(-1) };
};
copiesOfEnv = function({ instructions }) {
  return instructions.flatMap((instruction) => {
    let copy = copied2(instruction);
    if (copy === null) return [];
    let { sources, target } = copy;
    return sources.flatMap((source) => {
      if (isEnv(source.value)) return [copyMatch(source)];
      if (!isTemplateName(source.value) || envName(target.value) === null) return [];
      let what = `the template ${baseName(source.value)} becomes ${target.value} of the image`;
      return [placeMatch("dockerfile-copies-env", source, { name: source.value, what, means: "the container starts with its placeholders, without a word, and everybody knows them", severity: severityOf2(target.value) })];
    });
  });
};
function copyMatch(source) {
  let isOdd = baseName(source.value).split(/[.*?]/).some((part) => part.length > 15 && isMachineMade2(part)), name2 = isOdd ? "an environment file" : source.value, said = { name: name2, what: `${name2} is copied into the image`, severity: severityOf2(source.value) }, { plain: plain3, ...masked } = placeMatch("dockerfile-copies-env", source, said);
  return isOdd ? masked : { ...masked, ...plain3 === void 0 ? {} : { plain: plain3 } };
}
function isEnv(source) {
  let name2 = baseName(source.replace(/\/$/, ""));
  return envName(name2.replace(/\*+$/, "")) !== null || name2 === "*.env" || name2 === ".env?";
}
function severityOf2(file2) {
  let bound = boundFor(baseName(file2));
  return bound === "production" ? "high" : bound === "shared" ? "medium" : "low";
}
init_secret();
});



// src/scan/deploy/docker/soften.ts
var softened = (...a) => (init_soften(), softened(...a)), init_soften = __esm(() => {
softened = function(matches, { entry, content }, settings) {
  if (matches.length === 0) return [];
  let bound = boundIn(entry.path, content, settings);
  return bound === "ignore" ? [] : matches.map((match2) => bound === "local" || bound === "test" ? { ...match2, severity: "low" } : match2);
};
});



// src/scan/deploy/docker/name.ts
var DOCKERFILE_GLOBS, isDockerfileName, init_name3 = __esm(() => {
var NAME8, OTHERS;
isDockerfileName = function(name2) {
  let match2 = NAME8.exec(name2);
  return match2 !== null && !(match2[1] !== void 0 && OTHERS.test(match2[1]));
};
NAME8 = /^(?:[Dd]ockerfile|DOCKERFILE|[Cc]ontainerfile)(?:[._-]([\w.-]{1,60}))?$|^[\w.-]{1,60}\.(?:[Dd]ockerfile|[Cc]ontainerfile)$/, OTHERS = /(?:^|[._-])(?:dockerignore|[cm]?[jt]sx?|map|py|pyi|pyc|rb|go|rs|java|kt|cs|php|lua|vim|sh|md|rst|txt|html?|css|json|ya?ml|toml|xml|lock|log|svg|png|orig|rej)$/i;
DOCKERFILE_GLOBS = [
      "Dockerfile*",
      "dockerfile*",
      "DOCKERFILE*",
      "Containerfile*",
      "containerfile*",
      "*.[Dd]ockerfile",
      "*.[Cc]ontainerfile"
    ];
});



// src/scan/deploy/docker/run.ts
var runValues = (...a) => (init_run(), runValues(...a)), init_run = __esm(() => {
var ASSIGNED2, OPTION;
runValues = function({ keyword, start, end }, content) {
  if (keyword !== "RUN") return [];
  let command = content.slice(start, end);
  return [...command.matchAll(ASSIGNED2), ...command.matchAll(OPTION)].flatMap((match2) => {
    let [all, name2 = "", double, single, bare2] = match2, value2 = double ?? single ?? bare2 ?? "";
    if (secretName(name2) === null || isPlaceholder(value2) || isWeakPhrase(value2)) return [];
    let from = start + match2.index + all.length - value2.length - (bare2 === void 0 ? 1 : 0);
    return [{ rule: "dockerfile-secret-in-run", name: name2, value: value2, start: from, end: from + value2.length }];
  });
};
init_secret_name();
ASSIGNED2 = /(?:^|[\s;&|("'`])([A-Za-z_]\w{2,100})=(?:"([^"\n]{1,1000})"|'([^'\n]{1,1000})'|([^\s"';&|)`]{1,1000}))/g, OPTION = /(?:^|\s)--?([a-z][\w-]{2,40})[ =](?:"([^"\n]{1,1000})"|'([^'\n]{1,1000})'|([^\s"';&|)-][^\s"';&|)]{0,1000}))/gi;
});



// src/scan/deploy/dockerfile.ts
var dockerfileCheck, init_dockerfile2 = __esm(() => {
function findInDockerfile(text, settings, warn) {
  if (text.encoding === "binary") return [];
  let { content, entry } = text, file2 = readDockerfile(content);
  file2.problem !== null && !isTemplate2(content) && warn?.({
    path: entry.path,
    line: text.firstLine + file2.problem.line - 1,
    message: `no valid Dockerfile (${file2.problem.message}): only read line by line`
  });
  let judge3 = makeJudge({ text, content }, settings);
  return [...[...settingsIn(file2), ...file2.instructions.flatMap((instruction) => runValues(instruction, content))].flatMap((each) => judge3(each) ?? []), ...softened([...buildArguments(file2), ...copiesOfEnv(file2)], text, settings)];
}
function settingsIn(file2) {
  let stages = stageNumbers(file2), shipped = shippedStages(file2);
  return file2.instructions.flatMap((instruction, i) => {
    let isKept = instruction.keyword === "ENV" && shipped.has(stages[i]);
    return instruction.settings.flatMap(({ name: name2, value: value2, start, end }) => {
      if (value2 === null) return [];
      let known5 = literalOf2(value2);
      return known5 === null ? [] : [
        {
          rule: "dockerfile-secret-env",
          mustBeLong: !0,
          name: name2,
          ...known5,
          start: start + known5.start,
          end: end - (value2.length - known5.end),
          ...isKept ? {} : { weakFor: "test" }
        }
      ];
    });
  });
}
function literalOf2(value2) {
  let [all, given3] = /^\$\{\w{1,100}:?-([^${}]{1,500})\}$/.exec(value2) ?? [];
  if (all === void 0 || given3 === void 0) return { value: value2, start: 0, end: value2.length };
  let start = all.length - 1 - given3.length;
  return { value: given3, start, end: start + given3.length };
}
function buildArguments({ instructions }) {
  let settings = (keyword) => instructions.filter((each) => each.keyword === keyword).flatMap((each) => each.settings), copies = new Map();
  for (let setting of settings("ENV")) {
    let of = setting.value !== null && isSecret2(setting.name) && isLookup(setting.value) ? referenceIn(setting.value) : null;
    of !== null && !copies.has(of) && copies.set(of, setting);
  }
  return settings("ARG").filter(({ name: name2, value: value2 }) => (value2 === null || value2 === "") && isSecret2(name2)).flatMap(({ name: name2, start, end }) => {
    let copy = copies.get(name2), what = copy === void 0 ? `${name2} is a build argument` : `ENV ${copy.name} keeps the build argument ${name2} in the image`;
    return [placeMatch("dockerfile-secret-arg", copy ?? { start, end }, { name: name2, what, severity: copy === void 0 ? "low" : "medium" })];
  });
}
function isSecret2(name2) {
  let kind = secretName(name2);
  return kind !== null && kind !== "url";
}
function referenceIn(value2) {
  let [, whole3, braced] = /^\$(?:(\w{1,200})$|\{(\w{1,200})[:}])/.exec(value2) ?? [];
  return whole3 ?? braced ?? null;
}
init_secret_name();
init_name3();
init_judge4();
dockerfileCheck = {
      name: "deploy",
      needs: "text",
      selects: ({ path }) => isDockerfileName(baseName(path)),
      run: findInDockerfile
    };
});



// src/scan/deploy/kinds/ansible.ts
var ansible, init_ansible = __esm(() => {
var FOLDERS, isVault, TRIED, givenIn2;
FOLDERS = /(?:^|\/)(?:group_vars|host_vars)\/(?:[^/]{1,200}\/){0,4}[^/.]{1,200}(?:\.[^/]{0,100}?\.?(?:ya?ml|json))?$|(?:^|\/)(?:vars|defaults)\/(?:main\/)?[^/]{1,200}\.ya?ml$/, ansible = {
      fits: (path) => FOLDERS.test(path),
      read: ({ yaml, content, path }) => isVault(content) ? [] : yaml().documents.flatMap(({ root }) => [...leavesOf(root)].map(givenIn2(path))),
      readLines: ({ content, path }) => isVault(content) ? [] : pairsInLines(content).map(givenIn2(path))
    }, isVault = (content) => content.trimStart().startsWith("$ANSIBLE_VAULT"), TRIED = /(?:^|\/)molecule\//, givenIn2 = (path) => (pair2) => ({ rule: "ansible-plain-secret", ...pair2, ...TRIED.test(path) ? { isOfTest: !0 } : {} });
});



// src/scan/deploy/kinds/build-args.ts
var buildArgs, init_build_args = __esm(() => {
var SCRIPT, OPTION2, BLOCKS;
function optionsIn(content) {
  return [...content.matchAll(OPTION2)].map((match2) => {
    let [all, name2 = "", double, single, bare2] = match2, value2 = double ?? single ?? bare2 ?? "", end = match2.index + all.length - (bare2 === void 0 ? 1 : 0);
    return { rule: "build-arg-secret", mustBeLong: !0, name: name2, value: value2, start: end - value2.length, end };
  });
}
function blocksIn({ yaml, content }) {
  return yaml().documents.flatMap(
    ({ root }) => [...valuesOf(root, BLOCKS)].flatMap(
      ({ node }) => isScalar(node) ? assignmentsIn(content, node.span).map((pair2) => ({ rule: "build-arg-secret", mustBeLong: !0, ...pair2 })) : []
    )
  );
}
init_yaml_walk();
init_pipelines();
SCRIPT = /\.(?:sh|bash|zsh|ksh|fish|ps1|bat|cmd|mk|mak)$|^(?:gnumakefile|makefile|justfile|\.?justfile|jenkinsfile|earthfile|rakefile|taskfile\.ya?ml|package\.json)(?:\.[\w-]{1,40})?$/, OPTION2 = /--build-arg(?:[ \t]{1,20}|=)(?:\\?["'])?([A-Za-z_]\w{1,100})=(?:"([^"\\\n]{1,500})"|'([^'\n]{1,500})'|([^\s"'\\;|&)<>]{1,500}))/g, BLOCKS = new Set(["build-args", "build_args", "buildArgs"]), buildArgs = {
      fits: (path, basename) => SCRIPT.test(basename) || isPipeline(path),
      marks: ["build-arg", "build_args", "buildArgs"],
      read: (file2) => [...optionsIn(file2.content), ...isPipeline(file2.path) ? blocksIn(file2) : []]
    };
});



// src/scan/deploy/kinds/ecs.ts
var ecs, init_ecs = __esm(() => {
var CONTAINERS, ENVIRONMENTS3;
CONTAINERS = new Set(["containerDefinitions", "ContainerDefinitions"]), ENVIRONMENTS3 = new Set(["environment", "Environment"]), ecs = {
      fits: (_, basename) => /\.(?:json|ya?ml|template)$/.test(basename),
      marks: ["containerDefinitions", "ContainerDefinitions"],
      form: /[cC]ontainerDefinitions["']?[ \t]{0,20}:[ \t\r\n]{0,400}[[-]/,
      read: ({ yaml, content }) => yaml().documents.flatMap(
        ({ root }) => [...valuesOf(root, CONTAINERS)].flatMap(({ node }) => [...valuesOf(node, ENVIRONMENTS3)]).flatMap(({ node }) => pairsOf2(node, content)).map((pair2) => ({ rule: "ecs-plain-secret", ...pair2 }))
      )
    };
});



// src/scan/deploy/object-name.ts
var isLabel2 = (...a) => (init_object_name(), isLabel2(...a)), isSecretName = (...a) => (init_object_name(), isSecretName(...a)), init_object_name = __esm(() => {
var LABEL3, HELD;
isLabel2 = function(value2) {
  return LABEL3.test(value2) && !/change|replace/i.test(value2) && !isRandom(value2, read(value2));
};
isSecretName = function(name2, value2) {
  return HELD.test(name2) && isLabel2(value2);
};
init_language();
LABEL3 = /^[a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?$/i, HELD = /(?:tls|ssl|certs?|certificate|ca|pull|registry|image|docker|kubeconfig|credentials?)[-_.]?secrets?$/i;
});



// src/scan/deploy/kinds/helm.ts
var helm, init_helm = __esm(() => {
var TESTED, KEY3, OBJECT, FIELD;
function givenIn4(pair2, path) {
  return isName(pair2) ? [] : [{ rule: "helm-plain-secret", ...pair2, ...TESTED.test(path) ? { isOfTest: !0 } : {} }];
}
function isName({ name: name2, value: value2 }) {
  return /existing/i.test(name2) || isSecretName(name2, value2) ? !0 : isLabel2(value2) && (OBJECT.test(name2) && value2.includes("-") || KEY3.test(name2) && FIELD.test(value2));
}
init_language();
helm = {
      fits: (_, basename) => /^(?:[\w.-]{1,100}[.-])?values(?:[._-][\w.-]{1,100})?\.(?:ya?ml|json)(?:\.gotmpl)?$/.test(basename),
      read: ({ path, yaml }) => yaml().documents.flatMap(({ root }) => [...leavesOf(root)].flatMap((pair2) => givenIn4(pair2, path))),
      readLines: ({ content, path }) => pairsInLines(content).flatMap((pair2) => givenIn4(pair2, path))
    }, TESTED = /(?:^|\/)ci\/[^/]+$/, KEY3 = /keys?$/i, OBJECT = /secrets?(?:name|ref)?$/i, FIELD = /(?:^|[-_.])(?:password|passwd|pass|token|key|secret|credentials?|dsn|url|uri|pem|crt)$/i;
});



// src/scan/deploy/kinds/kubernetes.ts
var kubernetes, objectsIn, readObject, init_kubernetes2 = __esm(() => {
var HOLDERS2, ENVIRONMENTS4, PASSES, isValue, isFile;
objectsIn = function(root, depth = 0) {
  if (root?.kind === "sequence") return root.items.flatMap((item) => depth < 5 ? objectsIn(item, depth + 1) : []);
  let held = HOLDERS2.flatMap((name2) => itemsOf(at(root, name2))).filter((item) => at(item, "kind") !== void 0);
  return held.length > 0 ? depth < 5 ? held.flatMap((item) => objectsIn(item, depth + 1)) : [] : isMapping(root) && isScalar(at(root, "kind")) ? [root] : [];
};
readObject = function(object, content) {
  let kind = textOf5(at(object, "kind")) ?? "";
  if (PASSES.test(kind)) return [];
  if (kind === "Secret") return [...entriesOf(at(object, "data")).flatMap(readData), ...readPlain(object, "stringData", content, !0)];
  if (kind === "ConfigMap") return readPlain(object, "data", content, !1);
  let values3 = kind === "HelmRelease" ? [...leavesOf(at(object, "spec", "values") ?? null)] : [], pairs = [...valuesOf(object, ENVIRONMENTS4)].flatMap(({ node }) => pairsOf2(node, content)).filter(isValue);
  return [
    ...values3.map((pair2) => ({ rule: "helm-plain-secret", ...pair2 })),
    ...pairs.map((pair2) => ({ rule: "kubernetes-secret-in-env", ...pair2 }))
  ];
};
function readData({ name: name2, value: value2 }) {
  return !isScalar(value2) || value2.type === "null" || isLookup(value2.value) ? [] : decodedData(name2, value2.value, value2.span);
}
function readPlain(object, key, content, isSecret3) {
  let rule = isSecret3 ? "kubernetes-plain-secret" : "kubernetes-secret-in-configmap";
  return entriesOf(at(object, key)).flatMap(({ name: name2, value: value2 }) => {
    if (!isScalar(value2) || value2.type === "null") return [];
    if (isFile(value2)) return assignmentsIn(content, value2.span).map((pair2) => ({ rule, ...pair2 }));
    let given3 = { rule, name: name2, value: value2.value, ...value2.span, ...isSecret3 ? { isDeclared: !0 } : {} };
    return isSecret3 ? [decodedTwice(given3) ?? given3] : [given3];
  });
}
function dataLines(content) {
  return secretData(content).flatMap(({ name: name2, start, end }) => decodedData(name2, content.slice(start, end), { start, end }));
}
function otherLines(content) {
  let isData = new Set(secretData(content).map(({ start }) => start)), kind = "";
  return pairsInLines(content).flatMap((pair2) => (pair2.name === "kind" && (kind = pair2.value), isData.has(pair2.start) || PASSES.test(kind) || kind === "" ? [] : kind === "Secret" ? [{ rule: "kubernetes-plain-secret", ...pair2 }] : [{ rule: kind === "ConfigMap" ? "kubernetes-secret-in-configmap" : "kubernetes-secret-in-env", ...pair2 }]));
}
init_yaml_walk();
init_kubernetes();
init_language();
init_base642();
HOLDERS2 = ["items", "objects"], ENVIRONMENTS4 = new Set(["env"]), PASSES = /^(?:SealedSecret|ExternalSecret|ClusterExternalSecret|PushSecret|SecretProviderClass|SopsSecret|CustomResourceDefinition)$/, kubernetes = {
      fits: (_, basename) => /\.(?:ya?ml|json)(?:\.tpl|\.tmpl|\.j2)?$/.test(basename),
      marks: ["apiVersion"],
      form: /(?:^|[\s{,])["']?kind["']?[ \t]{0,20}:[ \t]{1,20}["']?[A-Z]|"kind":"[A-Z]/,
      read: (file2) => file2.yaml().documents.flatMap(({ root }) => objectsIn(root).flatMap((object) => readObject(object, file2.content))),
      readLines: ({ content }) => [...dataLines(content), ...otherLines(content)]
    };
isValue = ({ name: name2, value: value2 }) => !isSecretName(name2, value2);
isFile = ({ style, value: value2 }) => style === "block" && value2.trimEnd().includes(`
`);
});



// src/scan/deploy/kinds/kustomize.ts
var kustomize, init_kustomize = __esm(() => {
function literalsOf(generators, rule, { content }) {
  return itemsOf(generators).flatMap((generator) => itemsOf(at(generator, "literals"))).flatMap((literal2) => isScalar(literal2) ? assignmentIn(literal2, content) : []).map((pair2) => ({ rule, ...pair2, ...rule === "kubernetes-plain-secret" ? { isDeclared: !0 } : {} }));
}
function patchesOf(root) {
  return [...["patches", "patchesJson6902"].flatMap((key) => itemsOf(at(root, key)).map((item) => at(item, "patch"))), ...itemsOf(at(root, "patchesStrategicMerge"))].flatMap(
    (node) => isScalar(node) && node.value.includes(`
`) ? [node] : []
  );
}
function inPatch({ span }, { content }) {
  let blank = (text) => text.replace(/[^\r\n]/g, " "), alone = blank(content.slice(0, span.start)) + content.slice(span.start, span.end), { documents } = readYaml(alone.replace(/^(\s*)[|>][-+0-9]{0,2}/, (head2) => blank(head2)));
  return documents.flatMap(({ root }) => [
    ...objectsIn(root).flatMap((object) => readObject(object, content)),
    ...itemsOf(root ?? void 0).flatMap((change) => inChange(change, content))
  ]);
}
function inChange(change, content) {
  let [path, value2] = [textOf5(at(change, "path")), at(change, "value")];
  if (path === void 0 || value2 === void 0) return [];
  let name2 = path.slice(path.lastIndexOf("/") + 1), pairs = isScalar(value2) ? [{ name: name2, value: value2.value, ...value2.span }] : pairsOf2({ ...change, kind: "sequence", items: [value2] }, content), rule = path.startsWith("/stringData/") ? "kubernetes-plain-secret" : "kubernetes-secret-in-env";
  return pairs.map((pair2) => ({ rule, ...pair2 }));
}
init_yaml();
init_yaml_walk();
init_kubernetes2();
kustomize = {
      fits: (_, basename) => /\.ya?ml$/.test(basename) || basename === "kustomization",
      marks: ["secretGenerator", "configMapGenerator", "patches"],
      form: /(?:^|[{,]\s{0,20})["']?(?:secretGenerator|configMapGenerator|patches(?:StrategicMerge|Json6902)?)["']?\s{0,4}:/m,
      read: (file2) => file2.yaml().documents.flatMap(({ root }) => [
        ...literalsOf(at(root, "secretGenerator"), "kubernetes-plain-secret", file2),
        ...literalsOf(at(root, "configMapGenerator"), "kubernetes-secret-in-configmap", file2),
        ...patchesOf(root).flatMap((patch) => inPatch(patch, file2))
      ])
    };
});



// src/scan/deploy/kinds/systemd.ts
var systemd, init_systemd = __esm(() => {
var SETTING, WORD7, CREDENTIAL;
function variables2(line, from, offset) {
  let found = [];
  WORD7.lastIndex = from;
  for (let match2 = WORD7.exec(line); match2 !== null; match2 = WORD7.exec(line)) {
    let [all, double, single, bare2] = match2, word2 = double ?? single ?? bare2 ?? "", end = offset + match2.index + all.length - (bare2 === void 0 ? 1 : 0), equals = word2.indexOf("=");
    equals > 0 && found.push({
      rule: "systemd-plain-secret",
      name: word2.slice(0, equals),
      value: word2.slice(equals + 1),
      start: end - (word2.length - equals - 1),
      end
    });
  }
  return found;
}
function credential(rest, offset) {
  let match2 = CREDENTIAL.exec(rest);
  if (match2 === null) return [];
  let [all, name2 = "", value2 = ""] = match2;
  return [
    {
      rule: "systemd-plain-secret",
      name: name2,
      value: value2.trimEnd(),
      start: offset + all.length - value2.length,
      end: offset + all.trimEnd().length,
      isDeclared: !0
    }
  ];
}
SETTING = /^[ \t]{0,40}(Environment|DefaultEnvironment|SetCredential)[ \t]{0,40}=/, WORD7 = /[ \t]{0,200}(?:"((?:[^"\\\r\n]|\\.){0,4000})"|'((?:[^'\\\r\n]|\\.){0,4000})'|([^\s"'][^\s]{0,4000}))/y, CREDENTIAL = /^[ \t]{0,40}([\w.-]{1,200}):(\S[^\r\n]{0,4000})/, systemd = {
      fits: (path, basename) => /\.(?:service|socket|timer|mount|slice|target|container|pod)(?:\.(?:in|tmpl|template|j2))?$/.test(basename) || /\.(?:service|socket|container)\.d\/[^/]+\.conf$/.test(path),
      marks: ["Environment", "SetCredential"],
      read: ({ content }) => {
        let from = 0, isOpen2 = !1;
        return content.split(`
`).flatMap((line) => {
          let start = from;
          from += line.length + 1;
          let setting = isOpen2 ? null : SETTING.exec(line), begin = setting?.[0].length ?? 0, isRead = isOpen2 || setting !== null;
          return isOpen2 = isRead && setting?.[1] !== "SetCredential" && /\\\r?$/.test(line), setting?.[1] === "SetCredential" ? credential(line.slice(begin), start + begin) : isRead ? variables2(line, begin, start) : [];
        });
      }
    };
});



// src/scan/deploy/kinds/terraform.ts
var terraform, init_terraform = __esm(() => {
var isDefault2;
function hclPairs({ content, basename }) {
  let fields = readHcl(content);
  if (!Array.isArray(fields)) return [];
  let isValues = basename.endsWith(".tfvars");
  return fields.filter(({ path }) => isValues || isDefault2(path) || path[0] === "locals").map((field) => pairOf2(field));
}
function pairOf2({ name: name2, value: value2, path, start, end }) {
  return { name: path[0] === "variable" && path.length === 2 ? name2 === "default" ? path[1] : "" : name2, value: value2, start, end };
}
function jsonPairs({ yaml, basename }) {
  return yaml().documents.flatMap(({ root }) => basename.endsWith(".tfvars.json") ? [...leavesOf(root)] : [
    ...entriesOf(at(root, "variable")).flatMap(({ name: name2, value: value2 }) => defaultOf(name2, value2)),
    ...leavesOf(at(root, "locals") ?? null)
  ]);
}
function defaultOf(name2, variable) {
  let value2 = at(variable, "default");
  return value2?.kind !== "scalar" ? [...leavesOf(value2 ?? null)] : value2.type === "null" ? [] : [{ name: name2, value: value2.value, ...value2.span }];
}
init_hcl();
init_yaml_walk();
terraform = {
      fits: (_, basename) => /\.(?:tf|tofu|tfvars)(?:\.json)?$/.test(basename),
      read: (file2) => (file2.basename.endsWith(".json") ? jsonPairs(file2) : hclPairs(file2)).map(
        (pair2) => ({ rule: "terraform-plain-secret", ...pair2 })
      )
    };
isDefault2 = (path) => path[0] === "variable";
});



// src/scan/deploy/kinds/index.ts
var KINDS3, init_kinds = __esm(() => {
init_ansible();
init_build_args();
init_compose();
init_ecs();
init_helm();
init_kubernetes2();
init_kustomize();
init_pipelines();
init_procfile();
init_systemd();
init_terraform();
KINDS3 = [
      compose,
      composeByForm,
      buildArgs,
      kubernetes,
      kustomize,
      ecs,
      helm,
      pipelines,
      ansible,
      terraform,
      systemd,
      procfile
    ];
});



// src/scan/deploy/may-give.ts
var mayGive2 = (...a) => (init_may_give(), mayGive2(...a)), init_may_give = __esm(() => {
var REACH6, IDLE, LOOKING2, COMMENT5, OTHERS2;
mayGive2 = function(text) {
  return nameSpans(text).some((span) => isGiven2(text.content, span)) || OTHERS2.test(text.content);
};
function isGiven2(content, { start, end }) {
  if (secretName(content.slice(start, end)) === null) return !1;
  let before = content.slice(Math.max(0, start - REACH6), start);
  return !IDLE.test(content.slice(end, end + REACH6)) && !LOOKING2.test(before) && !isCommented(before);
}
function isCommented(before) {
  let lineStart2 = before.lastIndexOf(`
`) + 1;
  return (lineStart2 > 0 || before.length < REACH6) && COMMENT5.test(before.slice(lineStart2));
}
init_secret_name();
init_name_spans();
REACH6 = 200, IDLE = /^["']?[ \t]{0,20}:[ \t]{1,20}(?:true|false|null|~|(["']?)\$\{\{[^{}\r\n]{1,120}\}\}\1)[ \t]{0,20}(?:#[^\r\n]{0,100})?\r?\n/, LOOKING2 = /\$\{\{[^{}\r\n]{0,120}$/, COMMENT5 = /^[^"'#\r\n]*(?<![^ \t\r\n])#/, OTHERS2 = /:\/\/[^\s/?#@]{0,200}:[^\s/?#@]{1,300}@|-----BEGIN|salt|pepper/i;
});



// src/scan/deploy/manifests.ts
var manifestsCheck, init_manifests = __esm(() => {
var MAX_BYTES4, kindsOf;
function findGiven(text, settings, warn) {
  if (text.encoding === "binary" || text.bytes.length > MAX_BYTES4) return [];
  let kinds = kindsOf(text.entry.path).filter((kind) => isMarked(kind, text));
  if (kinds.length === 0) return [];
  let file2 = openFile(text), judge3 = makeJudge(file2.opened, settings), found = new Map();
  for (let kind of kinds)
    for (let given3 of readKind(kind, file2)) {
      let match2 = judge3(given3);
      match2 !== null && !found.has(match2.start) && found.set(match2.start, match2);
    }
  return warn !== void 0 && tellBroken(file2, warn), [...found.values()].sort((a, b) => a.start - b.start);
}
function isMarked({ marks, form, byName }, text) {
  return (marks === void 0 || marks.some((mark) => asBuffer(text.bytes).includes(mark))) && (form === void 0 || form.test(text.content)) && (byName !== !0 || mayGive2(text));
}
function openFile(text) {
  let path = text.entry.path.toLowerCase(), file2 = { yaml: null, opened: {} }, yaml = () => file2.yaml ??= readTemplate(text);
  return file2.opened = { text, content: text.content, path, basename: baseName(path), yaml }, file2;
}
function readTemplate({ content, firstLine }) {
  let plain3 = readYaml(content, firstLine);
  if (plain3.problems.length === 0 || !hasMarks(content)) return plain3;
  let blanked = readYaml(withoutMarks(content), firstLine);
  return blanked.problems.length === 0 ? blanked : plain3;
}
function readKind(kind, file2) {
  let given3 = kind.read(file2.opened);
  return (file2.yaml?.problems.length ?? 0) > 0 && kind.readLines ? [...given3, ...kind.readLines(file2.opened)] : given3;
}
function tellBroken({ yaml, opened: opened2 }, warn) {
  let [problem] = yaml?.problems ?? [];
  if (problem === void 0 || isTemplate2(opened2.content)) return;
  let format = opened2.basename.endsWith(".json") ? "JSON" : "YAML";
  warn({ path: opened2.text.entry.path, line: problem.line, message: `no valid ${format} (${problem.message}): only read line by line` });
}
init_yaml();
init_memo();
init_kind();
init_judge4();
init_kinds();
init_base64_alphabet();
MAX_BYTES4 = 2 * MAX_YAML_BYTES, manifestsCheck = {
      name: "deploy",
      needs: "text",
      selects: ({ path }) => kindsOf(path).length > 0,
      run: findGiven
    };
kindsOf = lastKept((path) => {
      if (isPlainCode(path) || kindOf2(path) === "skip") return [];
      let lower2 = path.toLowerCase();
      return KINDS3.filter((kind) => kind.fits(lower2, baseName(lower2)));
    });
});



// src/scan/deploy/code/files.ts
var MAX_CODE_FILES, codeFiles, init_files2 = __esm(() => {
var OTHERS3, BESIDE, LIKELY;
codeFiles = function(paths, context) {
  let code = paths.filter((path) => {
    let name2 = within2(context, path);
    return name2 !== null && isProgram(name2) && !OTHERS3.test(name2) && !BESIDE.test(name2) && !isShowcase(name2);
  });
  return [...code.filter((path) => LIKELY.test(path)), ...code.filter((path) => !LIKELY.test(path))].slice(0, MAX_CODE_FILES);
};
init_kind();
OTHERS3 = /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|migrations|site-packages|\.venv|venv|scripts|tools|bench)\//i, BESIDE = /(?:^|\/)(?:tools?|scripts?|cli|seed|fabfile|tasks|dev|[\w-]{0,40}[_-](?:tool|script|cli|seed))\.[a-z]{1,5}$|\.config\.[cm]?[jt]s$/i, LIKELY = /(?:sett|conf|env|secret|auth|main|app|server|index|db|database|mail|pay|crypt|jwt|token)[^/]*$/i, MAX_CODE_FILES = 400;
});



// src/parse/dockerignore.ts
var readDockerignore = (...a) => (init_dockerignore(), readDockerignore(...a)), excludedBy = (...a) => (init_dockerignore(), excludedBy(...a)), init_dockerignore = __esm(() => {


// src/parse/path-pattern.ts
var pathTest = (...a) => (init_path_pattern(), pathTest(...a)), init_path_pattern = __esm(() => {
var PIECE;
pathTest = function(pattern) {
  let steps = [...pattern.matchAll(PIECE)].map(stepOf);
  return (path) => walk(steps, path);
};
function stepOf([piece, not, set2, escaped2]) {
  if (piece === "**/") return { kind: "folders" };
  if (piece === "**") return { kind: "all" };
  if (piece === "*") return { kind: "name" };
  if (piece === "?") return { kind: "one", test: (char) => char !== "/" };
  if (set2 !== void 0) return { kind: "one", test: setTest(set2, not === "^") };
  let wanted = escaped2 ?? piece;
  return { kind: "one", test: (char) => char === wanted };
}
function setTest(set2, isNot) {
  let ranges = [...set2.matchAll(/(?:\\(.)|([\s\S]))(?:-(?:\\(.)|([^\\])))?/g)].map(([, a, b, c, d]) => {
    let from = a ?? b;
    return { from, to: c ?? d ?? from };
  });
  return (char) => char !== "/" && ranges.some(({ from, to }) => from <= char && char <= to) !== isNot;
}
function walk(steps, path) {
  let active = new Set();
  enter(steps, 0, active);
  for (let char of path) {
    let next2 = new Set();
    for (let at2 of active) advance(steps, at2, char, next2);
    if (next2.size === 0) return !1;
    active = next2;
  }
  return active.has(steps.length);
}
function enter(steps, at2, active) {
  for (let here = at2; ; here++) {
    active.add(here);
    let step2 = steps[here];
    if (step2 === void 0 || step2.kind === "one") return;
  }
}
function advance(steps, at2, char, next2) {
  let step2 = steps[at2];
  step2 !== void 0 && (step2.kind === "one" ? step2.test(char) && enter(steps, at2 + 1, next2) : step2.kind === "folders" ? (next2.add(at2), char === "/" && enter(steps, at2 + 1, next2)) : (step2.kind === "all" || char !== "/") && enter(steps, at2, next2));
}
PIECE = /\*\*\/|\*\*|\*|\?|\[(\^?)((?:\\.|[^\]\\])+)\]|\\(.)|[\s\S]/g;
});

var MAX_RULES, MAX_PATTERN_LENGTH;
readDockerignore = function(content) {
  let rules = [], start = 0;
  for (let line of content.split(`
`)) {
    let rule = line.startsWith("#") ? null : ruleOf2(line, start);
    rule !== null && rules.length < MAX_RULES && rules.push(rule), start += line.length + 1;
  }
  return rules;
};
excludedBy = function(rules, path) {
  let last4 = rules.findLast((rule) => rule.matches(path));
  return last4 === void 0 || last4.isException ? null : last4;
};
function ruleOf2(line, offset) {
  let given3 = line.trim(), isException = given3.startsWith("!"), pattern = cleaned(isException ? given3.slice(1).trim() : given3);
  if (pattern === "" || pattern === "." || pattern.length > MAX_PATTERN_LENGTH) return null;
  let start = offset + line.indexOf(given3);
  return { start, end: start + given3.length, isException, matches: testOf(pattern) };
}
function cleaned(pattern) {
  let parts = [];
  for (let part of pattern.split("/"))
    part === ".." ? parts.pop() : part !== "" && part !== "." && parts.push(part);
  return parts.join("/");
}
function testOf(pattern) {
  let test = pathTest(pattern);
  return (path) => withFolders(path).some(test);
}
function withFolders(path) {
  let found = [path];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) found.push(path.slice(0, end));
  return found;
}
MAX_RULES = 2e3, MAX_PATTERN_LENGTH = 300;
});



// src/scan/deploy/docker/image.ts
var openImage = (...a) => (init_image(), openImage(...a)), hiddenBy = (...a) => (init_image(), hiddenBy(...a)), takenBy = (...a) => (init_image(), takenBy(...a)), namedBy = (...a) => (init_image(), namedBy(...a)), envFilesIn = (...a) => (init_image(), envFilesIn(...a)), init_image = __esm(() => {
var COMMON2, SHIPPED;
openImage = function(view, text, context) {
  let file2 = readDockerfile(text.content), [stages, shipped] = [stageNumbers(file2), shippedStages(file2)], copies = file2.instructions.flatMap((instruction, i) => (!instruction.flags.some(({ name: name2 }) => name2 === "from") ? copied2(instruction)?.sources ?? [] : []).map((source) => ({ source, isShipped: shipped.has(stages[i]) }))), names = file2.instructions.filter(({ keyword }) => keyword === "ENV").flatMap(({ settings }) => settings.map(({ name: name2 }) => name2));
  return { text, file: file2, context, copies, variables: new Set(names), ignore: ignoreOf(view, text.entry.path, context) };
};
function ignoreOf(view, dockerfile, context) {
  let text = view.text(`${dockerfile}.dockerignore`) ?? view.text(joined2(context, ".dockerignore"));
  return text === null ? null : { text, rules: readDockerignore(text.content) };
}
hiddenBy = function({ ignore, context }, path) {
  let name2 = within2(context, path), rule = ignore === null || name2 === null ? null : excludedBy(ignore.rules, name2);
  return rule === null || ignore === null ? null : { text: ignore.text, span: { start: rule.start, end: rule.end } };
};
takenBy = function({ copies, context }, path) {
  let name2 = within2(context, path), taking = name2 === null ? [] : copies.filter(({ source }) => takes(source.value, name2));
  return taking.find(({ isShipped }) => isShipped) ?? taking[0] ?? null;
};
function takes(source, name2) {
  let folder = source.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "");
  return folder === "" || folder === "." ? !0 : folder === "*" ? !name2.includes("/") : name2.startsWith(`${folder}/`);
}
namedBy = function({ copies, context }, path) {
  let name2 = within2(context, path);
  return copies.find(({ source }) => source.value.replace(/^(?:\.?\/)+/, "") === name2) ?? null;
};
envFilesIn = function(view, context) {
  let tracked = view.paths.filter((path) => within2(context, path) !== null && envName(path) !== null && SHIPPED.test(baseName(path))), onDisk = COMMON2.map((name2) => joined2(context, name2)).filter((path) => view.isOnDisk(path)), templates = view.paths.filter((path) => folderOf2(path) === context && isTemplateName(path));
  return [...new Set([...tracked, ...onDisk, ...templates.length === 0 ? [] : [joined2(context, ".env")]])].sort();
};
COMMON2 = [".env", ".env.local", ".env.production", ".env.prod", ".env.staging"], SHIPPED = /^\.env(?:\.(?:local|prod|production|staging|live))?$/i;
});



// src/scan/deploy/compose/composition.ts
var compositions = (...a) => (init_composition(), compositions(...a)), init_composition = __esm(() => {


// src/scan/deploy/compose/service.ts
var mergeServices = (...a) => (init_service2(), mergeServices(...a)), init_service2 = __esm(() => {
mergeServices = function(base, later5) {
  let keeps = (key) => !later5.replaces.has(key);
  return {
    name: later5.name,
    place: base.place,
    image: later5.image ?? base.image,
    build: later5.build ?? base.build,
    variables: new Map([...keeps("environment") ? base.variables : [], ...later5.variables]),
    envFiles: [...keeps("env_file") ? base.envFiles : [], ...later5.envFiles],
    secrets: [...keeps("secrets") ? base.secrets : [], ...later5.secrets],
    command: later5.command === "" ? base.command : later5.command,
    mounts: [...base.mounts, ...later5.mounts],
    references: [...base.references, ...later5.references],
    aliases: [...base.aliases, ...later5.aliases],
    isOneShot: base.isOneShot || later5.isOneShot,
    replaces: new Set([...base.replaces, ...later5.replaces])
  };
};
});

var BASE, OVERRIDE, MAX_WAYS;
compositions = function(files, all) {
  let folders = new Map();
  for (let file2 of files) {
    let folder = folderOf2(file2.text.entry.path);
    folders.set(folder, [...folders.get(folder) ?? [], file2]);
  }
  return [...folders.values()].flatMap(
    (group) => waysOf(group).slice(0, MAX_WAYS).map((way) => compose2(way, all))
  );
};
function waysOf(group) {
  let named4 = (shape) => group.filter(({ text }) => shape.test(baseName(text.entry.path))), [base, overrides] = [named4(BASE).slice(0, 1), named4(OVERRIDE)], ways = group.filter((file2) => !base.includes(file2) && !overrides.includes(file2)).map((file2) => base.length === 0 || standsAlone(file2) ? [file2] : [...base, file2]);
  return base.length + overrides.length === 0 ? ways : [[...base, ...overrides], ...ways];
}
function standsAlone({ services: services2, extensions }) {
  return [...services2.values()].every(({ name: name2, image, build: build2 }) => image !== null || build2 !== null || extensions.has(name2));
}
function compose2(way, all) {
  let services2 = new Map(), files = [...new Set(way.flatMap((file2) => withIncluded(file2, all, MAX_EXTENDS)))];
  for (let file2 of files)
    for (let [name2] of file2.services) {
      let own = resolved(file2, name2, all, MAX_EXTENDS), known5 = services2.get(name2);
      own !== null && services2.set(name2, known5 === void 0 ? own : mergeServices(known5, own));
    }
  return { files, services: services2, isWhole: files.every((file2) => isWhole3(file2, all)) };
}
function withIncluded(file2, all, depth) {
  return [...[...depth === 0 ? [] : new Set(file2.includes.flatMap((path) => all.get(path ?? "") ?? []))].flatMap((each) => withIncluded(each, all, depth - 1)), file2];
}
function resolved(file2, name2, all, depth) {
  let own = file2.services.get(name2) ?? null, extension = file2.extensions.get(name2);
  if (own === null || extension === void 0 || depth === 0) return own;
  let other = extension.isElsewhere ? all.get(extension.file ?? "") : file2, base = other === void 0 ? null : resolved(other, extension.service, all, depth - 1);
  return base === null ? own : { ...mergeServices(base, own), place: own.place };
}
function isWhole3({ includes, extensions, hasExternalNetwork, problems, limits, isTemplate: isTemplate3 }, all) {
  let isThere = (path) => path !== null && all.has(path), others = [...extensions.values()].filter(({ isElsewhere: isElsewhere2 }) => isElsewhere2);
  return problems.length + limits.length === 0 && !isTemplate3 && !hasExternalNetwork && includes.every(isThere) && others.every(({ file: file2 }) => isThere(file2));
}
init_read();
BASE = /^(?:docker-)?(?:compose|stack)\.ya?ml$/i, OVERRIDE = /^(?:docker-)?compose\.override\.ya?ml$/i, MAX_WAYS = 40;
});



// src/scan/deploy/project/scene.ts
var openScene = (...a) => (init_scene(), openScene(...a)), composeFiles = (...a) => (init_scene(), composeFiles(...a)), namedFiles = (...a) => (init_scene(), namedFiles(...a)), imageOf = (...a) => (init_scene(), imageOf(...a)), templatesOf2 = (...a) => (init_scene(), templatesOf2(...a)), namesIn2 = (...a) => (init_scene(), namesIn2(...a)), hasOwnEnv = (...a) => (init_scene(), hasOwnEnv(...a)), init_scene = __esm(() => {
var MILD2, isComposeName, APART;
openScene = function(view, settingsFor) {
  let files = composeFiles(view), own = [...files.values()].filter(({ text, isTemplate: isTemplate3 }) => isComposeName(text.entry.path) && !isTemplate3), ways = compositions(own, files);
  return {
    view,
    files,
    compositions: ways,
    images: openImages(view, ways),
    isMild: (text) => MILD2.has(boundIn(text.entry.path, text.content, settingsFor(text.entry.path)))
  };
};
composeFiles = function(view) {
  let files = new Map(), known5 = new Set(view.paths), open = (path) => {
    let text = files.has(path) || !known5.has(path) ? null : readText(view, path);
    if (text === null) return;
    let file2 = readCompose(text);
    files.set(path, file2);
    for (let named4 of namedFiles(file2)) open(named4);
  };
  for (let path of view.paths.filter(isComposeName)) open(path);
  return files;
};
namedFiles = function({ extensions, includes }) {
  return [...[...extensions.values()].map(({ file: file2 }) => file2), ...includes].filter((path) => path !== null);
};
imageOf = function({ images }, { build: build2 }) {
  return build2 === null || build2.dockerfile === null || build2.context === null ? null : images.get(imageKey(build2.dockerfile, build2.context)) ?? null;
};
function imageKey(dockerfile, context) {
  return `${dockerfile}
${context}`;
}
function openImages(view, ways) {
  let known5 = ways.flatMap(({ services: services2 }) => [...services2.values()].flatMap(({ build: build2 }) => build2 ?? [])).flatMap(
    ({ dockerfile, context }) => dockerfile === null || context === null ? [] : [[dockerfile, context]]
  ), named4 = new Set(known5.map(([dockerfile]) => dockerfile)), others = view.paths.filter((path) => isDockerfileName(baseName(path)) && !named4.has(path)).map((path) => [path, likelyContext(path)]), images = new Map();
  for (let [dockerfile, context] of [...known5, ...others]) {
    let text = images.has(imageKey(dockerfile, context)) ? null : readText(view, dockerfile), image = text === null ? null : openImage(view, text, context);
    image !== null && images.set(imageKey(dockerfile, context), image);
  }
  return images;
}
function likelyContext(dockerfile) {
  let folder = folderOf2(dockerfile), parts = folder.split("/"), at2 = parts.findIndex((part) => APART.test(part));
  return at2 === -1 ? folder : parts.slice(0, at2).join("/");
}
templatesOf2 = function({ paths }, envFile2) {
  let folder = folderOf2(envFile2);
  return paths.filter((path) => folderOf2(path) === folder && isTemplateName(path));
};
function readText(view, path) {
  try {
    return view.text(path);
  } catch {
    return null;
  }
}
namesIn2 = function(view, path) {
  let text = readText(view, path);
  if (text === null) return null;
  let fields = readDotenv(text.content);
  return Array.isArray(fields) ? fields.map(({ name: name2 }) => name2) : [];
};
hasOwnEnv = function(view, folder) {
  let path = joined2(folder, ".env");
  return view.paths.includes(path) || view.isOnDisk(path) || templatesOf2(view, path).length > 0;
};
init_dotenv2();
init_read();
init_name3();
init_compose();
MILD2 = new Set(["local", "test", "ignore"]), isComposeName = (path) => COMPOSE_NAME.test(baseName(path));
APART = /^(?:docker|dockerfiles?|\.docker|deploy|deployment|build|ci|containers?)$/i;
});



// src/scan/deploy/project/gives.ts
var giftsOf = (...a) => (init_gives(), giftsOf(...a)), namesInTemplates = (...a) => (init_gives(), namesInTemplates(...a)), isSecretName2 = (...a) => (init_gives(), isSecretName2(...a)), init_gives = __esm(() => {
giftsOf = function(service2, view, image = null) {
  let names = new Set([...service2.variables.keys(), ...service2.secrets.map((name2) => name2.toUpperCase()), ...image?.variables ?? []]), unknown = [];
  for (let { path } of service2.envFiles) {
    let known5 = path === null ? null : namesIn2(view, path) ?? namesInTemplates(view, path);
    known5 === null && unknown.push(path ?? "");
    for (let name2 of known5 ?? []) names.add(name2);
  }
  for (let name2 of [...names]) name2.endsWith("_FILE") && names.add(name2.slice(0, -5));
  return { names, unknown };
};
namesInTemplates = function(view, path) {
  let templates = templatesOf2(view, path);
  return templates.length === 0 ? null : templates.flatMap((template) => namesIn2(view, template) ?? []);
};
isSecretName2 = function(name2) {
  let kind = secretName(name2);
  return kind !== null && kind !== "url";
};
init_secret_name();
init_compose();
});



// src/scan/deploy/project/container-env.ts
var containerFlaws = (...a) => (init_container_env(), containerFlaws(...a)), imageFlaws = (...a) => (init_container_env(), imageFlaws(...a)), init_container_env = __esm(() => {


// src/scan/deploy/code/reads.ts
var readsIn = (...a) => (init_reads(), readsIn(...a)), init_reads = __esm(() => {


// src/scan/deploy/code/guard.ts
var guardOf = (...a) => (init_guard2(), guardOf(...a)), init_guard2 = __esm(() => {
var NOTHING2, ASKED_BEHIND, ASKED_BEFORE, CONDITION, GOES_ON, IF_BEHIND, LACKS_BEFORE, LACKS_BEHIND, ENDS4, TRIED_BEFORE, TRIED_BEHIND, GIVEN_TO;
guardOf = function(content, start, end) {
  let before = content.slice(Math.max(0, start - 160), start), after = content.slice(end, end + 240);
  if (isInCondition(before) || ASKED_BEFORE.test(before) || ASKED_BEHIND.test(after))
    return (LACKS_BEFORE.test(before) || LACKS_BEHIND.test(after)) && ENDS4.test(after) ? "required" : "optional";
  if (IF_BEHIND.test(after) || TRIED_BEFORE.test(before) && TRIED_BEHIND.test(after)) return "optional";
  let name2 = GIVEN_TO.exec(before)?.[1];
  return name2 === void 0 ? null : guardOfName(name2, content.slice(end, end + 800));
};
function isInCondition(before) {
  let key = [...before.matchAll(CONDITION)].at(-1);
  if (key === void 0) return !1;
  let head2 = before.slice(key.index + key[0].length).trimStart(), isGo = head2.includes(":="), depth = 0;
  for (let at2 = 0; at2 < head2.length; at2++) {
    let character = head2.charAt(at2);
    if ("([".includes(character)) depth++;
    else if (")]".includes(character)) depth--;
    else if ("{}".includes(character) || depth === 0 && (character === `
` || !isGo && ":;".includes(character))) return !1;
    if (depth === 0 && character === ")" && head2.startsWith("(") && !GOES_ON.test(head2.slice(at2 + 1))) return !1;
  }
  return !0;
}
function guardOfName(name2, behind4) {
  let own = name2.replace(/\$/g, "\\$"), asked = new RegExp(
    `\\b(?:if|unless|elif)\\s{0,4}\\(?\\s{0,4}(!|not\\s{1,4})?${own}(?![\\w$])|(?<![\\w$.])${own}\\s{0,4}(?:&&|\\?|\\|\\||or\\s)`
  ).exec(behind4);
  if (asked === null) return null;
  let after = behind4.slice(asked.index + asked[0].length);
  return (asked[1] !== void 0 || /^unless/.test(asked[0]) || LACKS_BEHIND.test(after)) && ENDS4.test(after) ? "required" : "optional";
}
NOTHING2 = `(?:undefined|null|None|nil|""|'')`, ASKED_BEHIND = new RegExp(
      `^\\)?\\s{0,20}(?:&&|\\?(?!\\?)|[!=]==?\\s{0,4}${NOTHING2}|is\\s{1,4}(?:not\\s{1,4})?None|\\.(?:is_ok|is_some|ok|present\\?|blank\\?|nil\\?)\\b)`
    ), ASKED_BEFORE = /(?:!!|\b(?:Boolean|bool|isset|empty|defined)\s?\()\s{0,4}$/, CONDITION = /\b(?:else\s?if|elsif|elif|if|unless|while)\b/g, GOES_ON = /^\s{0,4}(?:and\b|or\b|&&|\|\||[=!<>]=|[)<>])/, IF_BEHIND = /^[^\n;{}]{0,80}?[ \t](?:if|unless)[ \t]/, LACKS_BEFORE = /(?:!|\bnot\s{1,4}|\bunless\s{1,4}\(?)\s{0,4}(?:\w{1,20}\s?\(\s{0,4})?$/, LACKS_BEHIND = new RegExp(`^\\)?\\s{0,20}(?:===?\\s{0,4}${NOTHING2}|is\\s{1,4}None|\\.(?:blank\\?|nil\\?|is_err\\b))`), ENDS4 = /^[^}]{0,200}?\b(?:throw|raise|exit|abort|panic|die|[fF]atal\w{0,8})\b/, TRIED_BEFORE = /\b(?:try|begin)\s{0,4}[:{\n][^{}]{0,120}$/, TRIED_BEHIND = /^[\s\S]{0,160}?\b(?:except|catch|rescue)\b/, GIVEN_TO = /([A-Za-z_$][\w$]{0,60})\s{0,4}(?::\s{0,4}[\w<>| ]{1,40})?\s{0,4}:?=\s{0,20}$/;
});

var NAME9, CALL3, INDEX3, PROPERTY, PRESENCE, BUILT_IN, ELSE, ASSIGNED4, ENDS5, ENDS_AFTER, REACH7;
readsIn = function(content, path = "") {
  let parts = takenApart(content), places = [CALL3, INDEX3, PROPERTY].flatMap((pattern) => placesOf2(content, pattern));
  if (parts.length + places.length === 0) return [];
  let asides = path === "" ? [] : asidesOf(content, path), isCode = ({ name: name2, start }) => !isWithin(asides, start) && !BUILT_IN.test(name2), guards = places.filter(isCode).map((place) => ({ place, guard: guardOf(content, place.start, place.end) })), asked = [...content.matchAll(PRESENCE)].flatMap(([, first, second]) => first ?? second ?? []), optional = new Set([...asked, ...guards.flatMap(({ place, guard }) => guard === "optional" ? [place.name] : [])]), required = new Set(guards.flatMap(({ place, guard }) => guard === "required" ? [place.name] : [])), isOptional = (name2) => optional.has(name2) && !required.has(name2);
  return [
    ...guards.flatMap(({ place }) => readOf(content, place, isOptional(place.name), required.has(place.name))),
    ...parts.filter(isCode).map(({ name: name2 }) => ({ name: name2, isRequired: required.has(name2), isOptional: isOptional(name2) }))
  ];
};
function placesOf2(content, pattern) {
  return [...content.matchAll(pattern)].map(({ 0: all, 1: how = "", 2: name2 = "", 3: mark, index }) => ({
    how,
    name: name2,
    start: index,
    end: index + all.length,
    isMore: mark === ","
  }));
}
function readOf(content, { how, name: name2, end, isMore }, isOptional, isAsserted) {
  let after = content.slice(end, end + REACH7);
  return isMore && !/^\s{0,9}(?:None|null|nil)\b/.test(after) ? [] : ELSE.test(after) || ASSIGNED4.test(after) ? [] : [{ name: name2, isRequired: !isOptional && (isAsserted || ENDS5.has(how) || ENDS_AFTER.test(after)), isOptional }];
}
init_aside2();
NAME9 = "([A-Z][A-Z0-9_]{2,80})", CALL3 = new RegExp(
      `(os\\.environ\\.get|environ\\.get|os\\.getenv|getenv|Getenv|LookupEnv|env::var|GetEnvironmentVariable|ENV\\.fetch|Deno\\.env\\.get|env|env\\.str|config)\\(\\s{0,20}["']${NAME9}["']\\s{0,20}([,)])`,
      "g"
    ), INDEX3 = new RegExp(`(environ|ENV|process\\.env|import\\.meta\\.env|\\$_ENV|\\$_SERVER)\\[\\s{0,20}["']${NAME9}["']\\s{0,20}\\]`, "g"), PROPERTY = new RegExp(`(process|import\\.meta|Bun)\\.env\\??\\.${NAME9}\\b`, "g"), PRESENCE = new RegExp(
      `["']${NAME9}["']\\s{1,4}(?:not\\s{1,4})?in\\s{1,4}(?:os\\.environ|process\\.env)|ENV\\.(?:key|has_key|include|member)\\?\\(\\s{0,4}["']${NAME9}["']`,
      "g"
    ), BUILT_IN = /^(?:VITE|NEXT_PUBLIC|NUXT_PUBLIC|PUBLIC|REACT_APP|VUE_APP|EXPO_PUBLIC|GATSBY|STORYBOOK)_/, ELSE = /^\)?\s{0,20}(?:\|\||\?\?|or\s|\?:|\.unwrap_or)/, ASSIGNED4 = /^\s{0,9}(?:\|\||\?\?)?=[^=>~]/, ENDS5 = new Set(["environ", "ENV.fetch", "env", "env.str", "config"]), ENDS_AFTER = /^\s{0,9}(?:!(?!=)|\.unwrap\(|\.expect\(|\?;)/, REACH7 = 40;
});



// src/scan/deploy/code/shipped.ts
var codeIn = (...a) => (init_shipped(), codeIn(...a)), init_shipped = __esm(() => {
var RUNNERS, BARE2;
codeIn = function(view, context, image, isMounted) {
  let ignored = image === null ? view.text(joined2(context, ".dockerignore")) : null, rules = image?.ignore?.rules ?? (ignored === null ? [] : readDockerignore(ignored.content)), languages = image === null ? null : languagesOf(image), isTaken = (path) => image === null || copiesAnything(image) || takenBy(image, path) !== null || namedBy(image, path) !== null;
  return codeFiles(view.paths, context).filter((path) => languages?.some((shape) => shape.test(path)) === !1 ? !1 : isMounted || excludedBy(rules, within2(context, path) ?? path) === null && isTaken(path));
};
function copiesAnything({ copies }) {
  return copies.length === 0 || copies.some(({ source }) => /[*?[$]/.test(source.value));
}
function languagesOf({ file: file2 }) {
  let froms = file2.instructions.filter(({ keyword }) => keyword === "FROM"), stages = new Set(froms.flatMap(({ words: words4 }) => words4.length > 2 ? words4[2]?.value.toLowerCase() ?? [] : [])), shapes2 = froms.map(({ words: words4 }) => (words4[0]?.value ?? "").toLowerCase().replace(/[:@].*$/, "")).filter((name2) => !stages.has(name2) && !BARE2.test(name2)).map((name2) => RUNNERS.find(([image]) => image.test(name2))?.[1]);
  return shapes2.length === 0 || shapes2.includes(void 0) ? null : shapes2.filter((shape) => shape !== void 0);
}
init_names();
init_files2();
RUNNERS = [
      [/(?:^|\/)(?:node|bun|deno)$/, /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i],
      [/(?:^|\/)(?:python|pypy|uv)$/, /\.py$/i],
      [/(?:^|\/)ruby$/, /\.rb$/i],
      [/(?:^|\/)(?:php|frankenphp)$/, /\.php$/i],
      [/(?:^|\/)golang$/, /\.go$/i],
      [/(?:^|\/)rust$/, /\.rs$/i]
    ], BARE2 = /^(?:scratch|(?:.{1,80}\/)?(?:alpine|nginx|caddy|distroless\/[\w-]{1,40}|busybox))$/;
});

var MAX_LISTED;
containerFlaws = function(scene, { services: services2 }) {
  let cache = new Map(), missing3 = new Map();
  return [...[...services2.values()].flatMap((service2) => {
    let context = service2.build?.context ?? null;
    return context === null ? [] : serviceFlaws(scene, service2, context, cache, missing3);
  }), ...[...missing3.values()].map(missingFlaw)];
};
function serviceFlaws(scene, service2, context, cache, missing3) {
  let { view } = scene, image = imageOf(scene, service2), gifts = giftsOf(service2, view, image), env = joined2(context, ".env");
  if (gifts.unknown.length > 0 || service2.mounts.some((mount) => within2(mount, env) !== null || mount === env)) return [];
  let isMounted = service2.mounts.some((mount) => mount === context || within2(context, mount) !== null), build2 = JSON.stringify([context, service2.build?.dockerfile]), known5 = cache.get(`${isMounted} ${build2}`) ?? neededIn(view, context, codeIn(view, context, image, isMounted));
  cache.set(`${isMounted} ${build2}`, known5);
  let needed = [...known5].filter(([name2]) => !gifts.names.has(name2)), hidden = image === null ? null : hiddenBy(image, env), isCopied = image !== null && (takenBy(image, env) ?? namedBy(image, env)) !== null;
  if (needed.length === 0 || isCopied && hidden === null && (view.paths.includes(env) || view.isOnDisk(env))) return [];
  if (hidden !== null) return hiddenFlaw(scene, service2, needed, hidden);
  for (let [name2, isRequired] of needed) {
    let lack = missing3.get(`${build2} ${name2}`);
    lack === void 0 ? missing3.set(`${build2} ${name2}`, { name: name2, isRequired, services: [service2] }) : lack.services.push(service2);
  }
  return [];
}
function neededIn(view, context, files) {
  let listed5 = new Set(namesInTemplates(view, joined2(context, ".env"))), needed = new Map(), reads = files.flatMap((path) => readsIn(view.text(path)?.content ?? "", path));
  for (let { name: name2, isRequired, isOptional } of reads.filter((read13) => isSecretName2(read13.name))) {
    let isBare2 = !isOptional && (isRequired || listed5.has(name2) || secretName(name2) === "secret");
    needed.set(name2, needed.get(name2) === !0 || isBare2);
  }
  if (reads.length === 0) for (let name2 of listed5) isSecretName2(name2) && needed.set(name2, !0);
  return needed;
}
function hiddenFlaw({ isMild: isMildFile }, service2, needed, { text, span }) {
  let names = needed.map(([name3]) => name3).sort(), what = `.env is left out of the image, and service ${service2.name} has neither env_file: nor secrets: for ${listed3(names)}, which its code reads`, means = `the container starts without ${names.length === 1 ? "it" : "them"}`, isMild = isMildFile(service2.place.text) || !needed.some(([, isRequired]) => isRequired), name2 = [service2.name, ...names].join(" ");
  return [{ text, match: placeMatch("dockerignore-hides-env", span, { name: name2, what, means, ...isMild ? { severity: "low" } : {} }) }];
}
function listed3(names) {
  return names.length <= MAX_LISTED ? names.join(", ") : `${names.slice(0, MAX_LISTED).join(", ")} and ${names.length - MAX_LISTED} more`;
}
function missingFlaw({ name: name2, isRequired, services: services2 }) {
  let service2 = services2.find(({ isOneShot: isOneShot2 }) => !isOneShot2) ?? services2[0], { text } = service2.place, isMild = !isRequired || service2.isOneShot, others = services2.filter((each) => each !== service2).map((each) => each.name), who = others.length === 0 ? `service ${service2.name}` : `services ${listed3([service2.name, ...others])}`, it = others.length === 0 ? "it" : "it to them", what = `the code of ${who} reads ${name2}, and neither environment:, env_file:, secrets: nor the image gives ${it}`;
  return {
    text,
    match: placeMatch("compose-missing-env", service2.place, {
      name: `${service2.name}.${name2}`,
      what,
      ...isMild ? { severity: "low" } : {}
    })
  };
}
imageFlaws = function({ view, images }) {
  return [...images.values()].flatMap((image) => {
    let files = envFilesIn(view, image.context);
    return [...files.flatMap((path) => brokenCopy(image, path)), ...bakedIn(image, files)];
  });
};
function brokenCopy(image, path) {
  let [copy, hidden] = [namedBy(image, path), hiddenBy(image, path)];
  if (copy === null || hidden === null) return [];
  let what = `${path} is left out of the build, and ${image.text.entry.path} copies it`, means = `docker build ends with "${copy.source.value}": not found`;
  return [
    {
      text: hidden.text,
      match: placeMatch("dockerignore-hides-env", hidden.span, { name: `${image.text.entry.path} ${path}`, what, means })
    }
  ];
}
function bakedIn(image, files) {
  let [path] = files.filter((file2) => takenBy(image, file2) !== null && hiddenBy(image, file2) === null), copy = path === void 0 ? null : takenBy(image, path);
  if (path === void 0 || copy === null) return [];
  let { text, ignore } = image, isMild = !copy.isShipped, what = `${copy.source.value} takes ${path} along, ${ignore === null ? "because there is no .dockerignore" : `which ${ignore.text.entry.path} does not exclude`}`;
  return [{ text, match: placeMatch("dockerignore-misses-env", copy.source, { name: path, what, ...isMild ? { severity: "low" } : {} }) }];
}
init_secret_name();
init_read();
MAX_LISTED = 8;
});



// src/scan/deploy/project/env-files.ts
var envFileFlaws = (...a) => (init_env_files(), envFileFlaws(...a)), init_env_files = __esm(() => {
var BARE3;
envFileFlaws = function(scene, { services: services2 }) {
  return [...services2.values()].flatMap((service2) => [
    ...service2.envFiles.flatMap((file2) => missing(scene, service2, file2)),
    ...emptySecrets(scene, service2)
  ]);
};
function missing({ view }, service2, { path, isRequired, text, start, end }) {
  if (path === null || !isRequired || view.paths.includes(path) || view.isOnDisk(path)) return [];
  let [template] = templatesOf2(view, path), isMeant = template !== void 0 || isIgnored(view, path), hint = template === void 0 ? "" : ` (${template} says what it holds)`, what = `service ${service2.name} reads ${path}, which is neither in git nor on disk${hint}`;
  return [
    { text, match: placeMatch("compose-missing-env-file", { start, end }, { name: path, what, ...isMeant ? { severity: "low" } : {} }) }
  ];
}
function isIgnored(view, path) {
  return ["", folderOf2(path)].map((folder) => joined2(folder, ".gitignore")).some((file2) => {
    let text = view.text(file2);
    if (text === null) return !1;
    let rules = readDockerignore(text.content);
    return [path, baseName(path)].some((name2) => excludedBy(rules, name2) !== null);
  });
}
function emptySecrets({ view }, { name: service2, variables: variables3, envFiles, secrets, place }) {
  return envFiles.length > 0 || secrets.length > 0 || hasOwnEnv(view, folderOf2(place.text.entry.path)) ? [] : [...variables3.values()].flatMap(({ name: name2, value: value2, text, start, end }) => {
    if ((value2 === null ? name2 : BARE3.exec(value2)?.[1]) === void 0 || !isSecretName2(name2) || value2 !== null && !/^\$\{?\w+\}?$/.test(value2)) return [];
    let what = `service ${service2} takes ${name2} from where compose is run, and nothing here says who sets it`;
    return [{ text, match: placeMatch("compose-empty-secret", { start, end }, { name: `${service2}.${name2}`, what }) }];
  });
}
init_compose();
BARE3 = /\$\{?([A-Za-z_]\w{0,100})\}?$/;
});



// src/scan/deploy/project/hosts.ts
var hostFlaws = (...a) => (init_hosts(), hostFlaws(...a)), init_hosts = __esm(() => {
var URL_HOST, HOST_NAME, HOST2, NOBODY, QUEUE, RUNS;
hostFlaws = function(way) {
  let services2 = [...way.services.values()], known5 = new Set(services2.flatMap(({ name: name2, aliases }) => [name2, ...aliases]));
  return [...services2.flatMap((service2) => [
    ...service2.references.flatMap((reference) => known5.has(reference.name) ? [] : referenceFlaw(service2, reference, way)),
    ...[...service2.variables.values()].flatMap(
      (variable) => hostsOf(variable).flatMap((host) => known5.has(host.name) ? [] : hostFlaw(service2, variable, host, way))
    )
  ]), ...workerFlaws(services2, way)];
};
function hostsOf({ name: name2, value: value2, text, start, end }) {
  if (value2 === null || NOBODY.test(value2)) return [];
  let written3 = text.content.slice(start, end);
  return (HOST_NAME.test(name2) ? [HOST2.exec(written3)] : [...written3.matchAll(URL_HOST)]).flatMap((match2) => {
    let host = match2?.[1];
    if (match2 === null || host === void 0 || NOBODY.test(host)) return [];
    let from = start + match2.index + match2[0].lastIndexOf(host);
    return [{ name: host, start: from, end: from + host.length }];
  });
}
function hostFlaw(service2, variable, host, way) {
  let what = `${variable.name} of ${service2.name} names the host ${host.name}, and no service of ${filesOf(way)} has that name`;
  return [{ text: variable.text, match: hiding(variable, missing2(host, host.name, what, way)) }];
}
function hiding({ text, start, end }, match2) {
  let part = passwordIn(text.content.slice(start, end));
  return part === null ? match2 : { ...match2, echoes: [{ start: start + part.start, end: start + part.end }] };
}
function referenceFlaw(service2, { name: name2, how, text, start, end }, way) {
  let what = `${how}: of ${service2.name} names ${name2}, and no service of ${filesOf(way)} has that name`, match2 = missing2({ start, end }, name2, what, way);
  return [{ text, match: { ...match2, why: `${what}; docker compose refuses the project` } }];
}
function missing2(span, name2, what, way) {
  return placeMatch("compose-missing-service", span, { name: name2, what, ...way.isWhole ? {} : { severity: "low" } });
}
function workerFlaws(services2, way) {
  if (services2.some(({ name: name2, command }) => RUNS.test(name2) || RUNS.test(command))) return [];
  let queue = services2.flatMap(({ name: name2, variables: variables3 }) => [...variables3.values()].map((variable2) => ({ service: name2, variable: variable2 }))).find(({ variable: variable2 }) => QUEUE.test(variable2.name));
  if (queue === void 0) return [];
  let { service: service2, variable } = queue, what = `${service2} has ${variable.name}, and no service of ${filesOf(way)} runs a worker`, match2 = placeMatch(
    "compose-missing-service",
    { start: variable.start, end: variable.start },
    { name: `worker of ${variable.name}`, what, severity: "low" }
  );
  return [
    {
      text: variable.text,
      match: hiding(variable, { ...match2, why: `${what}; tasks wait in the queue for ever, if nothing else runs one` })
    }
  ];
}
function filesOf({ files }) {
  return files.map(({ text }) => text.entry.path).join(" and ");
}
init_secret_name();
URL_HOST = /[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s/@]{0,200}@)?([A-Za-z][A-Za-z0-9_-]{0,60})(?=[:/?\s,;}]|$)(?![^\s/]{0,300}@)/g, HOST_NAME = /^(?:[A-Z0-9]+_)*(?:DB|DATABASE|POSTGRES(?:QL)?|PG|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|RABBITMQ|AMQP|KAFKA|ELASTIC(?:SEARCH)?|OPENSEARCH|MEMCACHED?|CELERY|BROKER|MINIO|NATS|CLICKHOUSE|CACHE|QUEUE)_(?:HOST|HOSTNAME|SERVER|ADDR)$|^PGHOST$/, HOST2 = /^(?:\$\{\w{1,100}:?-)?([a-z][a-z0-9_-]{0,60})(?::\d{1,5})?\}?$/, NOBODY = /^(?:localhost|host|hostname|server|example|user|username|your[\w-]*|my[\w-]*|some[\w-]*|true|false|none|null|changeme|placeholder|unix|memory)$/i;
QUEUE = /^(?:CELERY_BROKER_URL|CELERY_RESULT_BACKEND|RQ_REDIS_URL|SIDEKIQ_REDIS_URL|DRAMATIQ_BROKER_URL)$/, RUNS = /celery|worker|sidekiq|dramatiq|\brq\b/i;
});



// src/scan/deploy/project/siblings.ts
var siblingFlaws = (...a) => (init_siblings(), siblingFlaws(...a)), init_siblings = __esm(() => {
var OFFICIAL, VENDORS, WORKS, isNeeded;
siblingFlaws = function(scene, way) {
  return groupsOf([...way.services.values()]).flatMap((group) => groupFlaws(scene, group));
};
function groupsOf(services2) {
  let built = new Set(services2.flatMap(({ image, build: build2 }) => build2 === null || image === null ? [] : [image])), groups = [], byKey = new Map();
  for (let service2 of services2) {
    let keys = codeOf(service2, built), known5 = Math.min(...keys.map((key) => byKey.get(key) ?? 1 / 0), groups.length);
    known5 === groups.length && groups.push({ services: [] }), groups[known5]?.services.push(service2);
    for (let key of keys) byKey.set(key, Math.min(known5, byKey.get(key) ?? 1 / 0));
  }
  return groups.flatMap((group) => group.services.length > 1 ? [group.services] : []);
}
function codeOf({ image, build: build2, mounts }, built) {
  let keys = [];
  if (build2 !== null && build2.context !== null && keys.push(`build ${build2.context} ${build2.dockerfile}`), image !== null && (built.has(image) || !(OFFICIAL.test(image) || VENDORS.test(image))) && keys.push(`image ${image}`), image !== null && OFFICIAL.test(image) && build2 === null)
    for (let mount of mounts)
      /(?:^|\/)(?:app|src|api|backend|server|code|web)[\w-]*$|^$/.test(mount) && keys.push(`code ${image} ${mount}`);
  return keys;
}
function groupFlaws(scene, group) {
  let gifts = new Map(group.map((service2) => [service2, giftsOf(service2, scene.view, imageOf(scene, service2))])), main = mainOf(group, (service2) => [...gifts.get(service2).names].filter(isNeeded));
  return group.filter((service2) => service2 !== main && isOfSameStage(service2, main)).flatMap((service2) => [...lacking(service2, main, gifts), ...lackingBack(main, service2, gifts)]);
}
function isOfSameStage(service2, main) {
  return isWorker(service2) || (service2.build?.target ?? null) === (main.build?.target ?? null);
}
function mainOf(group, secretsOf2) {
  let rank = (service2) => (isWorker(service2) ? 0 : 1e3) + (service2.isOneShot ? 0 : 2e3) + secretsOf2(service2).length;
  return [...group].sort((a, b) => rank(b) - rank(a))[0];
}
function isWorker({ name: name2, command }) {
  return WORKS.test(name2) || WORKS.test(command);
}
function lacking(service2, main, gifts) {
  let [own, theirs] = [gifts.get(service2), gifts.get(main)];
  if (own.unknown.length > 0) return [];
  let names = [...theirs.names].filter((name2) => isNeeded(name2) && !own.names.has(name2)).sort(), why = `${main.name} has it, and both run the same ${sharedCode(service2, main)}`, found = names.map((name2) => flaw(service2, name2, `service ${service2.name} lacks ${name2}: ${why}`)), hasOther = [...own.names].some(isNeeded), file2 = theirs.unknown.find((path) => path !== "");
  return found.length > 0 || file2 === void 0 || hasOther ? found : [flaw(service2, file2, `service ${service2.name} lacks env_file: ${file2}: ${why}`)];
}
function lackingBack(main, service2, gifts) {
  let [own, theirs] = [gifts.get(main), gifts.get(service2)];
  return own.unknown.length > 0 || service2.isOneShot ? [] : [...theirs.names].filter((name2) => isNeeded(name2) && !own.names.has(name2)).sort().map((name2) => flaw(main, name2, `service ${main.name} lacks ${name2}, which ${service2.name} of the same code has`, !0));
}
function flaw(service2, name2, what, isNote = service2.isOneShot) {
  let { text } = service2.place, said = { name: `${service2.name}.${name2}`, what, ...isNote ? { severity: "low" } : {} };
  return { text, match: placeMatch("compose-worker-lacks", service2.place, said) };
}
function sharedCode(a, b) {
  return a.image !== null && a.image === b.image ? `image ${a.image}` : a.build !== null && b.build !== null ? "build" : "code";
}
init_secret_name();
init_read();
OFFICIAL = /^(?:docker\.io\/)?(?:library\/)?(?:alpine|adminer|apache|arangodb|bash|busybox|buildpack-deps|caddy|cassandra|centos|chronograf|clojure|composer|consul|couchbase|couchdb|crate|debian|docker|drupal|eclipse-mosquitto|eclipse-temurin|elasticsearch|elixir|erlang|fedora|flink|fluentd|gcc|ghost|golang|gradle|grafana|groovy|haproxy|haskell|hello-world|httpd|influxdb|joomla|jruby|julia|kibana|kong|logstash|mariadb|matomo|maven|mediawiki|memcached|mongo|mongo-express|mysql|nats|neo4j|nextcloud|nginx|node|openjdk|oraclelinux|orientdb|percona|perl|php|phpmyadmin|postgres|pypy|python|r-base|rabbitmq|redis|redmine|registry|rethinkdb|ruby|rust|solr|sonarqube|spark|storm|swift|telegraf|tomcat|traefik|ubuntu|valkey|vault|wordpress|zookeeper)(?:[:@].*)?$/, VENDORS = /^(?:docker\.io\/|ghcr\.io\/|quay\.io\/)?(?:bitnami\w*|confluentinc|apache|grafana|prom|hashicorp|minio|elastic|selenium|mailhog|axllent|localstack|datadog|getmeili|milvusdb|qdrant|clickhouse|timescale|postgis|pgvector|opensearchproject|strimzi|linuxserver|portainer|dpage|rediscommander|provectuslabs|wurstmeister|citusdata|scylladb|cockroachdb|yandex|traefik|jaegertracing|openzipkin|otel|newrelic)\/|^(?:mcr\.microsoft\.com|gcr\.io|k8s\.gcr\.io|registry\.k8s\.io|docker\.elastic\.co|container-registry\.oracle\.com|public\.ecr\.aws)\//, WORKS = /work|celery|beat|sched|queue|sidekiq|resque|cron|consum|dramatiq|huey|\brq\b|\barq\b|job|daemon|async|task/i, isNeeded = (name2) => isSecretName2(name2) || isLoginUrl(name2);
});



// src/scan/deploy/project/index.ts
var containersCheck, init_project = __esm(() => {
var COMPOSE3;
function furtherFiles(view) {
  let files = [...composeFiles(view).values()], services2 = files.flatMap((file2) => [...file2.services.values()]), paths = [...services2.flatMap(({ envFiles, build: build2 }) => [...envFiles.map(({ path }) => path), build2?.dockerfile ?? null]), ...files.flatMap(namedFiles)].filter((path) => path !== null), code = [...new Set(services2.flatMap(({ build: build2 }) => build2?.context ?? []))].flatMap((context) => codeFiles(view.paths, context)).slice(0, 3 * MAX_CODE_FILES), ignores = ["", ...paths.map(folderOf2)].map((folder) => joined2(folder, ".gitignore"));
  return [...paths, ...ignores, ...code];
}
function findFlaws(view, settingsFor, warn) {
  let scene = openScene(view, settingsFor);
  for (let { text, problems, limits, isTemplate: isTemplate3 } of scene.files.values()) {
    let [problem] = problems;
    problem !== void 0 && !isTemplate3 && warn?.({ path: text.entry.path, line: problem.line, message: `no valid YAML (${problem.message}): only read line by line` });
    for (let { line, message } of limits) warn?.({ path: text.entry.path, line, message });
  }
  let found = scene.compositions.flatMap((way) => [
    ...siblingFlaws(scene, way),
    ...envFileFlaws(scene, way),
    ...hostFlaws(way),
    ...containerFlaws(scene, way)
  ]);
  return [...byText(onceEach([...found, ...imageFlaws(scene)]))].flatMap(([text, matches]) => softened(matches, text, settingsFor(text.entry.path)).map((match2) => ({ text, match: match2 })));
}
function onceEach(found) {
  let known5 = new Map();
  for (let each of found) {
    let { rule, name: name2, start } = each.match, key = JSON.stringify([each.text.entry.path, rule, name2, start]), first = known5.get(key);
    (first === void 0 || first.match.severity === "low" && each.match.severity !== "low") && known5.set(key, each);
  }
  return [...known5.values()];
}
init_files2();
init_name3();
COMPOSE3 = [
      "compose",
      "docker-compose",
      "docker-stack",
      "compose[._-]*",
      "docker-compose[._-]*",
      "docker-stack[._-]*",
      "*.compose",
      "*.docker-compose"
    ], containersCheck = {
      name: "deploy",
      needs: "project",
      reads: [
        ...COMPOSE3.flatMap((name2) => [`${name2}.yml`, `${name2}.yaml`]),
        ...DOCKERFILE_GLOBS,
        ".dockerignore",
        "*.dockerignore",
        ".env",
        ".env[._-]*",
        "*.env",
        "env.example",
        "env.sample",
        "env.template",
        "env.dist"
      ],
      startsOnReads: !0,
      readsMore: furtherFiles,
      run: findFlaws
    };
});

deploy_exports = {};
__export(deploy_exports, {
  DEPLOY_CHECKS: () => DEPLOY_CHECKS
});
init_dockerfile2();
init_manifests();
init_project();
DEPLOY_CHECKS = [manifestsCheck, dockerfileCheck, containersCheck];
});


// src/rules/index.ts
var rules_exports, file, RULES2, init_rules2 = __esm(() => {
var import_node_fs4, ENDS6, endOf2, known3, Rule;
function read12(row) {
  return known3[row] ??= JSON.parse(rowAt(endOf2(row - 1), endOf2(row)));
}
function rowAt(start, end) {
  file ??= (0, import_node_fs4.openSync)(`${__dirname}/rules.jsonl`, "r");
  let bytes = Buffer.allocUnsafe(end - start);
  if ((0, import_node_fs4.readSync)(file, bytes, 0, bytes.length, start) !== bytes.length) throw new Error("rules.jsonl is cut short: install hushgate again");
  return bytes.latin1Slice();
}
rules_exports = {};
__export(rules_exports, {
  RULES: () => RULES2
});
import_node_fs4 = require("node:fs"), ENDS6 = "008c00hp00r900zm019x01hx01q601yn028c02k802v3033v03eb03or03yy048p04ku04xs057l05hw05s4062o06sz07ew07og07y708bm08mt08yw099209jp09yj0aa10alo0ax30b8v0bt50c4g0chy0csk0d4i0dgj0dt90e3q0eg70eq30f000fc40fnn0fzd0gaz0glx0gxt0h910hll0hxq0i9e0ikq0ixh0j9x0jmq0k0i0kjg0kuh0l5b0lfw0lr10m1k0md40mns0myk0n990njp0ntz0o550oiq0ow30p5e0pga0pzz0q8w0qla0qxl0r800ri20rs10s0n0sb20sjw0ss40t2r0tc70tls0txn0u5o0uek0uo00uye0v850viv0vtl0w2t0wc60wmx0wwi0y0i0ylj0yze0zjb106x10tf11iz11rs121r12db12p2130o13am13kl13ut143i14gx158p15rk16ey16z617ne183718ne19gi19qk1a1v1awh1bpl1cco1cnk1d7p1dgn1dqe1e8i1esm1f1d1fsn1ghj1h0k1hov1iut1jc21jmk1jv11k761kgk1kpd1kxq1l6a1lek1lpb1m0p1mdf1mww1ngj1o0z1ohk1ovi1p4n1peb1pns1pxi1q7d1qh71r7j1riv1rsi1s141sah1sjf1t0r1t9z1tkh1tto1u3j1ucu1umc1uw21v5v1vlb1w2h1wj21x0x1x901xhc1xr11y3d1ybx1ykm1yw41z7q1zjq1zsu202x20by20lg20wa215y21f321q821zg229u22lr22ug235w23dx23m723t9243p24ej24p12500259e25lp25uo262g26ea26pu271j27dr27pn281k28d228o8291329c129ky29y42ab72akf2arv2azx2b7f2bfn2bnb2bv62c5l2cek2cnf2cvy2d432dd02dmi2dvj2e492edg2en32ewo2f682fht2fzv2gfr2gsg2h532hil2ht32i3v2idr2ilo2iwm2j7f2jg12joj2jx72k9f2kid2kzs2lfn2lry2m0n2m9v2mjz2mu02n4i2nex2nng2nww2o762oj32oqm2p0h2pam2poy2pya2q942qlf2qwb2rzy2sz92tcv2tow2twx2u4y2ufe2uph2uz12vcu2vnx2vzi2w7z2whd2wpe2wzq2x8h2xn62y152yit2z232zhv2zyv30f830tb31bz31ls31v1325d32g332ql331333bu33nh33yg349534k234u235bh35nh35y9368i36jf36tu373s37eu37oq37yr38iv394k39fe39nx39wn3a753ais3ays3bfn3byh3cdn3cmv3cw73d5a3deb3dnl3dxs3e8l3ejr3eu13f3t3fd73fms3fw73g5r3ghj3grd3h0k3hcw3hkx3hsq3i393idt3inq3iyo3j8v3jjz3jun3k603kgo3kpz3kzv3lgp3luf3m6o3mg53mpq3myx3na53nlm3nst3o053oit3ouo3p503pfc3ppt3q0m3qex3qoi3qy83r8l3rhf3rre3s183s973sjb3sul3t3o3teq3tsy3ur93vau3vq13w2r3wdy3wne3www3x683xhw3xqj3xz63y7i3yhp3yr83z183zgj3zpl40qs41q242oi437v43nh43zv448g44h544w6456445g645pl45yw46g146px470v479047gy47pb47yu488a48k048sq492049cl49l549uc4a3b4acu4an04aur4b3s4bcv4bky4bvu4c674cfu4cpc4czb4d9t4dki4dv74e464ega4eoy4ext4f694ffl4fr24g0e4g9r4gn24h1w4hky4i424ii84j074jdm4jrk4ka24kjh4ksk4l1r4lan4ljo4lsn4m1b4ma84mjc4mvf4n774ngm4nr24o1e4oc24olw4ovh4p6q4pgw4pqu4pzp4qcm4qqg4r2l4rwf4sih4t3n4tge4tow4txv4u6q4ugy4usw4v0u4v8t4vxe4wer4wnr4wxp4x764xjn4xsw4y604yey4yql4z1f4zc44zlx4zvp506650fz50r4510n51b551m851x0527a52if52qy531w539053kb53w3546654h254pa54za558855i255sm563a56dp56vy57ar57t258dh590359lc5a4c5acz5ald5aw45b5q5bf15bol5by45c7l5ch45cqh5d105dfm5dpf5e255ebu5eke5eup5f505fdr5fmo5fxb5g6u5gge5gp95gw75h645hg95hpm5hzm5icf5ina5j045jab5jl75jtx5k41", endOf2 = (row) => row < 0 ? 0 : Number.parseInt(ENDS6.slice(4 * row, 4 * (row + 1)), 36), known3 = [];
Rule = class {
      constructor(row) {
        this.row = row;
      }
      get anchors() {
        return read12(this.row).anchors;
      }
      get before() {
        return read12(this.row).before;
      }
      get beside() {
        return read12(this.row).beside;
      }
      get confidence() {
        return read12(this.row).confidence;
      }
      get human() {
        return read12(this.row).human;
      }
      get id() {
        return read12(this.row).id;
      }
      get links() {
        return read12(this.row).links;
      }
      get pattern() {
        return read12(this.row).pattern;
      }
      get proof() {
        return read12(this.row).proof;
      }
      get rank() {
        return read12(this.row).rank;
      }
      get reachBack() {
        return read12(this.row).reachBack;
      }
      get severity() {
        return read12(this.row).severity;
      }
      get shape() {
        return read12(this.row).shape;
      }
      get title() {
        return read12(this.row).title;
      }
    }, RULES2 = [];
for (let row = 0; row < 604; row++) RULES2.push(new Rule(row));
});


// src/rules/pairs.ts
var PAIRS, init_pairs2 = __esm(() => {
var ASSIGNED5;
ASSIGNED5 = String.raw`["'\]]{0,2}\s{0,8}(?:=>|[:=,])\s{0,8}["'(]{0,2}`, PAIRS = [
      {
        keys: ["aws-secret-access-key"],
        ids: ["aws-access-key-id", "aws-temporary-access-key-id"],
        bare: {
          as: "aws-secret-access-key",
          pattern: /(?<![0-9A-Za-z+/=.-])(?=[0-9A-Za-z+/]{0,39}[a-z])(?=[0-9A-Za-z+/]{0,39}[A-Z])(?=[0-9A-Za-z+/]{0,39}\d)(?<secret>[0-9A-Za-z+/]{40})(?![0-9A-Za-z+/=])/
        }
      },
      {
        keys: ["twilio-auth-token"],
        ids: ["twilio-account-sid", "twilio-api-key-sid"],
        idPattern: /(?<![0-9A-Za-z])(?<id>(?:AC|SK)[0-9a-f]{32})(?![0-9A-Za-z])/
      },
      {
        keys: ["gcp-oauth-client-secret"],
        ids: ["gcp-oauth-client-id"],
        idPattern: /(?<![\w-])(?<id>\d{6,21}-[0-9a-z]{32}\.apps\.googleusercontent\.com)(?![\w.-])/
      },
      {
        keys: ["pem-private-key", "gcp-service-account-json"],
        ids: [],
        idPattern: /"client_email"\s{0,4}:\s{0,4}"(?<id>[\w.-]{1,80}@[\w.-]{1,80}\.iam\.gserviceaccount\.com)"/
      },
      {
        keys: ["azure-client-secret", "azure-client-secret-7q"],
        ids: ["azure-client-id"],
        idPattern: new RegExp(
          String.raw`(?:[Cc]lient|CLIENT|[Aa]pp(?:lication)?|APP(?:LICATION)?)[_-]?(?:[Ii]d|ID)${ASSIGNED5}(?<id>[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})`
        )
      },
      {
        keys: ["algolia-key"],
        ids: ["algolia-id"],
        idPattern: new RegExp(
          String.raw`(?:[Aa]pp(?:lication)?|APP(?:LICATION)?)[_-]?(?:[Ii]d|ID)${ASSIGNED5}(?<id>[0-9A-Z]{10})(?![0-9A-Za-z])`
        )
      },
      {
        keys: ["alibaba-secret"],
        ids: ["alibaba-access-key-id"],
        bare: {
          as: "alibaba-secret",
          pattern: /(?<![0-9A-Za-z])(?=[0-9A-Za-z]{0,29}[a-z])(?=[0-9A-Za-z]{0,29}[A-Z])(?=[0-9A-Za-z]{0,29}\d)(?<secret>[0-9A-Za-z]{30})(?![0-9A-Za-z])/
        }
      },
      { keys: ["ramp-client-secret"], ids: ["ramp-client-id"] },
      { keys: ["langfuse-secret-key"], ids: ["langfuse-public-key"] },
      { keys: ["pubnub-secret-key"], ids: ["pubnub-publish-key", "pubnub-subscribe-key"] },
      { keys: ["razorpay-secret"], ids: ["razorpay-live-key-id", "razorpay-test-key-id"] },
      { keys: ["amazon-oauth-client-secret"], ids: ["amazon-oauth-client-id"] },
      { keys: ["square-oauth-secret"], ids: ["square-application-id"] },
      { keys: ["aikido-client-secret"], ids: ["aikido-client-id"] },
      { keys: ["woocommerce-consumer-secret"], ids: ["woocommerce-consumer-key"] },
      { keys: ["mongodb-atlas-sa-secret"], ids: ["mongodb-atlas-sa-id"] }
    ];
});


// src/scan/parts/near.ts
var neighbourhood = (...a) => (init_near(), neighbourhood(...a)), distance = (...a) => (init_near(), distance(...a)), placesOf3 = (...a) => (init_near(), placesOf3(...a)), nearest3 = (...a) => (init_near(), nearest3(...a)), init_near = __esm(() => {
var LINES, BYTES;
neighbourhood = function(text, { start, end }) {
  let first = Math.max(0, lineIndexAt(text.lineStarts, start) - LINES), last4 = Math.min(text.lineStarts.length - 1, lineIndexAt(text.lineStarts, end) + LINES);
  return {
    start: Math.max(lineSpan(text, first).start, start - BYTES),
    end: Math.min(lineSpan(text, last4).end, end + BYTES)
  };
};
distance = function(a, b) {
  return Math.max(0, a.start - b.end, b.start - a.end);
};
placesOf3 = function(text, area, pattern, group) {
  let places = [];
  for (let found of text.content.slice(area.start, area.end).matchAll(new RegExp(pattern.source, "dg"))) {
    let [start, end] = found.indices?.groups?.[group] ?? [0, 0];
    end > start && places.push({ start: area.start + start, end: area.start + end });
  }
  return places;
};
nearest3 = function(places, to) {
  return places.reduce((best2, place) => best2 && distance(best2, to) <= distance(place, to) ? best2 : place, void 0);
};
LINES = 8, BYTES = 3e3;
});


// src/scan/parts/bare.ts
var bare_exports, bareKeys = (...a) => (init_bare2(), bareKeys(...a)), init_bare2 = __esm(() => {
var MIN_BITS3;
bareKeys = function(text, matches, rules) {
  let found = new Map();
  for (let pair2 of PAIRS) {
    let { bare: bare2 } = pair2, ids = bare2 === void 0 ? [] : matches.filter(({ rule }) => pair2.ids.includes(rule)), named4 = ids.length === 0 ? void 0 : [...rules, ...allServices()].find(({ id }) => id === bare2?.as);
    if (named4) for (let match2 of ids) addBeside(text, match2, pair2, named4, found);
  }
  return [...found.values()];
};
function addBeside(text, id, { bare: bare2 }, rule, found) {
  for (let { start, end } of placesOf3(text, neighbourhood(text, id), bare2.pattern, "secret")) {
    if (found.has(start)) continue;
    let value2 = text.content.slice(start, end);
    shannonBits(value2) < MIN_BITS3 || isExampleToken(value2) || found.set(start, {
      check: "pattern",
      rule: rule.id,
      title: rule.title,
      severity: rule.severity,
      confidence: "high",
      why: `${value2.length} random characters near an ${id.title}`,
      strengthBits: strengthBits(value2),
      links: rule.links,
      rank: 3,
      start,
      end
    });
  }
}
bare_exports = {};
__export(bare_exports, {
  bareKeys: () => bareKeys
});
init_pairs2();
init_rows();
MIN_BITS3 = 4;
});


// src/scan/proof/facts.ts
var fact = (...a) => (init_facts(), fact(...a)), account = (...a) => (init_facts(), account(...a)), comment = (...a) => (init_facts(), comment(...a)), expiry = (...a) => (init_facts(), expiry(...a)), day = (...a) => (init_facts(), day(...a)), passphrase = (...a) => (init_facts(), passphrase(...a)), utf82 = (...a) => (init_facts(), utf82(...a)), init_facts = __esm(() => {
var MAX_LENGTH10, UNPRINTABLE, OPAQUE, OPAQUE_BITS, UUID4, NAME10, MILLISECONDS_FROM, LAST2;
fact = function(label, value2) {
  if (typeof value2 != "string" && typeof value2 != "number" && typeof value2 != "bigint") return [];
  let text = String(value2).slice(0, 4 * MAX_LENGTH10).replace(UNPRINTABLE, " ").replace(/\/\/[^/\s@]{1,200}@/g, "//").replace(OPAQUE, maskOpaque).trim();
  return text === "" ? [] : [{ label, text: text.length <= MAX_LENGTH10 ? text : `${cut(text)}\u2026` }];
};
function cut(text) {
  return text.slice(0, MAX_LENGTH10 - 1).replace(/[\ud800-\udbff]$/, "");
}
function maskOpaque(part) {
  return UUID4.test(part) || NAME10.test(part) || /^\d+$/.test(part) || strengthBits(part) < OPAQUE_BITS ? part : maskValue(part);
}
account = function(label, value2) {
  return typeof value2 == "string" ? fact(label, value2.replace(/[^\s@:/]{1,200}@/g, "\u2022\u2022\u2022@")) : fact(label, value2);
};
comment = function(text) {
  return fact("comment", text?.replace(/[^\s@<>]{1,200}@(?=[\w-]{1,63}\.)/g, "\u2022\u2022\u2022@"));
};
expiry = function(time, now) {
  let at2 = toMilliseconds(time);
  return at2 === null ? [] : day(at2 < now ? "expired" : "expires", at2);
};
day = function(label, time) {
  let at2 = toMilliseconds(time);
  return at2 === null ? [] : fact(label, new Date(at2).toISOString().slice(0, 10));
};
function toMilliseconds(time) {
  let number2 = typeof time == "string" ? Date.parse(time) : typeof time == "number" ? time : Number.NaN, at2 = typeof time == "number" && number2 < MILLISECONDS_FROM ? number2 * 1e3 : number2;
  return at2 > 0 && at2 < LAST2 ? at2 : null;
}
passphrase = function(cipher) {
  return fact("encrypted", cipher === void 0 ? "with a passphrase" : `with a passphrase (${cipher})`);
};
utf82 = function(latin1) {
  return Buffer.from(latin1, "latin1").toString("utf8");
};
init_mask();
MAX_LENGTH10 = 120, UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]+/gu, OPAQUE = /[\w+/=-]{20,}/g, OPAQUE_BITS = 64, UUID4 = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, NAME10 = /^[a-z0-9]{1,15}(?:-[a-z0-9]{1,15}){1,9}$/;
MILLISECONDS_FROM = 1e11, LAST2 = Date.UTC(9999, 0);
});


// src/scan/proof/result.ts
var RIGHT3, nonsense, passed, failed, unproven, checked, provenOnly, init_result = __esm(() => {
var WRONG;
nonsense = function() {
  return { result: "nonsense", facts: [] };
};
passed = function(words4, facts = []) {
  return { result: "passed", facts, words: words4 };
};
failed = function(facts = [], words4 = WRONG) {
  return { result: "failed", facts, words: words4 };
};
unproven = function(facts = []) {
  return { result: "unproven", facts };
};
checked = function(isRight, facts = []) {
  return isRight ? passed(RIGHT3, facts) : failed(facts);
};
provenOnly = function(isRight, facts = []) {
  return isRight ? passed(RIGHT3, facts) : unproven(facts);
};
RIGHT3 = "its checksum is right", WRONG = "its checksum is wrong";
});


// src/scan/proof/code/radix.ts
var BASE62, digits, base62, fromBase32, fromBase58, init_radix = __esm(() => {
var BASE32, BASE58;
digits = function(value2, alphabet) {
  let out = "";
  for (let rest = value2; rest > 0; rest = Math.floor(rest / alphabet.length)) out = alphabet.charAt(rest % alphabet.length) + out;
  return out;
};
base62 = function(value2, width) {
  return digits(value2, BASE62).padStart(width, "0");
};
fromBase32 = function(text) {
  let bytes = [], bits = 0, value2 = 0;
  for (let char of text) {
    let digit = BASE32.indexOf(char);
    if (digit === -1) return null;
    value2 = (value2 << 5 | digit) & 4095, bits += 5, bits >= 8 && bytes.push(value2 >>> (bits -= 8) & 255);
  }
  return Buffer.from(bytes);
};
fromBase58 = function(text) {
  let number2 = 0n;
  for (let char of text) {
    let digit = BASE58.indexOf(char);
    if (digit === -1) return null;
    number2 = number2 * 58n + BigInt(digit);
  }
  let hex = number2 === 0n ? "" : number2.toString(16), zeros = /^1*/.exec(text)[0].length;
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex")]);
};
BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
});


// src/scan/proof/code/reader.ts
var ParseError, Reader2, attempt, init_reader = __esm(() => {
attempt = function(read13) {
  try {
    return read13();
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
};
ParseError = class extends Error {
    }, Reader2 = class {
      #bytes;
      #at = 0;
      constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      }
      get left() {
        return this.#bytes.length - this.#at;
      }
      take(length2) {
        if (length2 < 0 || length2 > this.left) throw new ParseError("too short");
        return this.#bytes.subarray(this.#at, this.#at += length2);
      }
      /** @param size 1 to 6 bytes */
      uint(size) {
        return this.take(size).readUIntBE(0, size);
      }
      /** The next byte, which stays. */
      peek() {
        if (this.left === 0) throw new ParseError("too short");
        return this.#bytes[this.#at];
      }
      /** SSH's string (RFC 4251, section 5): four bytes of length, then so many. */
      string() {
        return this.take(this.uint(4));
      }
    };
});


// src/scan/proof/code/msgpack.ts
var readMsgpack, length, list, init_msgpack = __esm(() => {
var MAX_DEPTH3, NUMBER_SIZES;
readMsgpack = function(reader, depth = 0) {
  if (depth > MAX_DEPTH3) throw new ParseError("too deep");
  let type = reader.uint(1);
  return type < 128 || type >= 224 ? type < 128 ? type : type - 256 : type < 144 ? list(reader, 2 * (type & 15), depth) : type < 160 ? list(reader, type & 15, depth) : type < 192 ? reader.take(type & 31).toString("utf8") : readTyped(reader, type, depth);
};
function readTyped(reader, type, depth) {
  return type <= 195 ? [null, void 0, !1, !0][type - 192] : type <= 198 ? reader.take(length(reader, type - 196)) : type <= 201 ? void reader.take(length(reader, type - 199) + 1) : type <= 211 ? void reader.take(NUMBER_SIZES[type - 202]) : type <= 216 ? void reader.take(1 + 2 ** (type - 212)) : type <= 219 ? reader.take(length(reader, type - 217)).toString("utf8") : type <= 221 ? list(reader, length(reader, type - 220 + 1), depth) : list(reader, 2 * length(reader, type - 222 + 1), depth);
}
length = function(reader, power) {
  return reader.uint(2 ** power);
};
list = function(reader, count2, depth) {
  if (count2 > reader.left) throw new ParseError("too short");
  return Array.from({ length: count2 }, () => readMsgpack(reader, depth + 1));
};
init_reader();
MAX_DEPTH3 = 16, NUMBER_SIZES = [4, 8, 1, 2, 4, 8, 1, 2, 4, 8];
});


// src/scan/proof/code/armor.ts
var openArmor = (...a) => (init_armor(), openArmor(...a)), init_armor = __esm(() => {
openArmor = function(value2) {
  let headers = new Map(), body = "", sum, text = value2.replace(/(?:\\{1,4}[nr])+/g, `
`);
  for (let line of text.replace(/-----[A-Z0-9 ]{1,60}-----/g, `
`).split(/[\r\n]+/)) {
    let [, name2, field = ""] = /^\W{0,8}([A-Z][A-Za-z-]{2,30}): ?(.{0,200})/.exec(line) ?? [];
    if (name2 !== void 0) headers.set(name2, field);
    else
      for (let part of line.match(/[A-Za-z0-9+/=]+/g) ?? [])
        /^=[A-Za-z0-9+/]{4}$/.test(part) ? sum = part.slice(1) : /^[+/]{1,3}$/.test(part) || (body += part);
  }
  let [, label = ""] = /-----BEGIN ([A-Z0-9 ]{1,60})-----/.exec(value2) ?? [];
  return { label, headers, bytes: Buffer.from(body.replaceAll("=", ""), "base64"), sum };
};
});


// src/scan/proof/openssh.ts
var readOpenSsh, name, init_openssh = __esm(() => {
var MAGIC2;
readOpenSsh = function(value2) {
  let key = attempt(() => openKey(new Reader2(openArmor(value2).bytes)));
  if (key === null) return unproven();
  let facts = [...fact("key type", key.type), ...comment(key.checks?.comment)];
  return key.checks === void 0 ? { ...passed("the key data is well-formed", [...facts, ...passphrase(key.cipher)]), severity: "medium" } : key.checks.areEqual ? passed("its check numbers are equal", facts) : failed(facts, "its check numbers differ");
};
function openKey(reader) {
  if (reader.take(MAGIC2.length).toString("latin1") !== MAGIC2) throw new ParseError("magic");
  let cipher = name(reader.string());
  if (reader.string(), reader.string(), reader.uint(4) !== 1) throw new ParseError("several keys");
  let type = name(new Reader2(reader.string()).string()), secret = new Reader2(reader.string());
  if (reader.left > 0 && cipher === "none") throw new ParseError("too long");
  if (cipher !== "none") return { cipher, type };
  let [first, second] = [secret.uint(4), secret.uint(4)], areEqual = first === second;
  return { cipher, type, checks: { areEqual, comment: areEqual ? commentIn(secret) : void 0 } };
}
name = function(bytes) {
  let text = bytes.toString("latin1");
  if (!/^[a-z0-9][\w@.-]{1,60}$/i.test(text)) throw new ParseError("name");
  return text;
};
function commentIn(secret) {
  let last4;
  return attempt(() => {
    for (; secret.left > 0 && !(secret.left < 16 && secret.peek() === 1); ) last4 = secret.string();
    return last4?.toString("utf8");
  }) ?? void 0;
}
init_reader();
init_result();
MAGIC2 = "openssh-key-v1\0";
});


// src/scan/pattern/known.ts
var known_exports, init_known2 = __esm(() => {


// src/scan/proof/index.ts
var prove = (...a) => (init_proof(), prove(...a)), init_proof = __esm(() => {


// src/scan/proof/age.ts
var proveAge, init_age = __esm(() => {
var HUMAN_PART, ALPHABET, GENERATOR;
proveAge = function(value2) {
  let data = [...value2.slice(HUMAN_PART.length + 1).toLowerCase()].map((char) => ALPHABET.indexOf(char));
  return checked(!data.includes(-1) && polymod([...expand(HUMAN_PART), ...data]) === 1);
};
function expand(humanPart) {
  let codes = [...humanPart].map((char) => char.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}
function polymod(values3) {
  let sum = 1;
  for (let value2 of values3) {
    let top = sum >>> 25;
    sum = (sum & 33554431) << 5 ^ value2, GENERATOR.forEach((term, bit) => {
      top >>> bit & 1 && (sum ^= term);
    });
  }
  return sum;
}
init_result();
HUMAN_PART = "age-secret-key-", ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l", GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
});



// src/scan/proof/aws.ts
var readAwsKeyId, init_aws = __esm(() => {
var PREFIX, BODY, HIGHEST;
readAwsKeyId = function(value2) {
  let bytes = fromBase32(value2.slice(PREFIX, PREFIX + BODY));
  if (bytes?.length !== 10 || (bytes.readUInt8(0) & 128) === 0) return unproven();
  let account2 = Math.floor(bytes.readUIntBE(0, 6) % 2 ** 47 / 128);
  return unproven(account2 > HIGHEST ? [] : fact("account", String(account2).padStart(12, "0")));
};
init_radix();
init_result();
PREFIX = 4, BODY = 16, HIGHEST = 999999999999;
});



// src/scan/proof/code/crc.ts
var crc322 = (...a) => (init_crc(), crc322(...a)), littleEndian = (...a) => (init_crc(), littleEndian(...a)), crc24 = (...a) => (init_crc(), crc24(...a)), crc16 = (...a) => (init_crc(), crc16(...a)), init_crc = __esm(() => {


// src/decode/crc32.ts
var crc32 = (...a) => (init_crc32(), crc32(...a)), init_crc32 = __esm(() => {
var table3;
crc32 = function(bytes) {
  table3 ??= makeTable();
  let crc = 4294967295;
  for (let byte of bytes) crc = table3[(crc ^ byte) & 255] ^ crc >>> 8;
  return (crc ^ 4294967295) >>> 0;
};
function makeTable() {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 3988292384 : crc >>> 1;
    return crc;
  });
}
});

crc322 = function(value2) {
  return crc32(Buffer.from(value2, "latin1"));
};
littleEndian = function(crc) {
  let bytes = Buffer.alloc(4);
  return bytes.writeUInt32LE(crc), bytes;
};
crc24 = function(bytes) {
  let crc = 11994318;
  for (let byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) crc = crc & 8388608 ? crc << 1 & 16777215 ^ 8801531 : crc << 1;
  }
  return crc;
};
crc16 = function(bytes) {
  let crc = 0;
  for (let byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 32768 ? crc << 1 & 65535 ^ 4129 : crc << 1;
  }
  return crc;
};
});



// src/scan/proof/code/marvin.ts
var marvin32 = (...a) => (init_marvin(), marvin32(...a)), init_marvin = __esm(() => {
marvin32 = function(bytes, seed) {
  let view = Buffer.from(bytes), low = Buffer.from(seed, "latin1").readUInt32BE(4), high = Buffer.from(seed, "latin1").readUInt32BE(0), mix = (word2) => {
    low = low + word2 | 0, high ^= low, low = rotate(low, 20) + high | 0, high = rotate(high, 9) ^ low, low = rotate(low, 27) + high | 0, high = rotate(high, 19);
  }, whole3 = view.length - view.length % 4;
  for (let at2 = 0; at2 < whole3; at2 += 4) mix(view.readInt32LE(at2));
  let rest = Buffer.concat([view.subarray(whole3), Buffer.from([128])]);
  return mix(Buffer.concat([rest, Buffer.alloc(4 - rest.length)]).readInt32LE()), mix(0), (low ^ high) >>> 0;
};
function rotate(word2, bits) {
  return word2 << bits | word2 >>> 32 - bits;
}
});



// src/scan/proof/azure-cask.ts
var proveAzureCask, init_azure_cask = __esm(() => {
var SERVICES, KINDS4, BASE64URL, KIND2, YEAR2, MONTH, SIGNATURE, CHECKSUM;
proveAzureCask = function(value2) {
  let sum = littleEndian(marvin32(Buffer.from(value2.slice(0, CHECKSUM), "base64"), "Default0")), tail = value2.slice(CHECKSUM).replace(/=+$/, ""), isRight = [digits(sum.readUInt32BE(), BASE62).padEnd(6, "0"), sum.toString("base64")].some((form) => form.startsWith(tail));
  return checked(isRight, isRight ? factsIn(value2) : []);
};
function factsIn(value2) {
  let month = BASE64URL.indexOf(value2.charAt(MONTH)) + 1, allocated = `${2024 + BASE64URL.indexOf(value2.charAt(YEAR2))}-${String(month).padStart(2, "0")}`;
  return [
    ...fact("service", SERVICES[value2.slice(SIGNATURE, CHECKSUM).toUpperCase()]),
    ...fact("kind", KINDS4[value2.charAt(KIND2)]),
    ...fact("allocated", allocated)
  ];
}
init_radix();
init_result();
SERVICES = {
      AZDO: "Azure DevOps",
      ACOG: "Azure AI services",
      AZAC: "Azure App Configuration",
      AZMP: "Azure Maps",
      AZCS: "Azure Communication Services",
      AZMR: "Azure Mixed Reality",
      AZEG: "Azure Event Grid",
      AZFR: "Azure Fluid Relay",
      MSQL: "SQL"
    }, KINDS4 = { 9: "key", D: "derived key", H: "hash" }, BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", [KIND2, YEAR2, MONTH, SIGNATURE, CHECKSUM] = [57, 58, 59, 76, 80];
});



// src/scan/proof/azure-key.ts
var proveAzureKey, init_azure_key = __esm(() => {
var BUS_SEEDS, SERVICES2, TAIL;
proveAzureKey = function(value2) {
  let body = value2.replace(/=+$/, ""), service2 = Object.hasOwn(SERVICES2, body.slice(-TAIL, 4 - TAIL)) ? SERVICES2[body.slice(-TAIL, 4 - TAIL)] : void 0;
  if (service2 === void 0) return unproven();
  let bytes = Buffer.from(body, "base64"), [text, sum] = [bytes.subarray(0, -4), bytes.subarray(-4)], seed = service2.seeds.find(([word2]) => littleEndian(marvin32(text, word2)).equals(sum));
  return (service2.confirmed ? checked : provenOnly)(seed !== void 0, seed === void 0 ? [] : [...fact("service", `Azure ${service2.name}`), ...fact("access", seed[1])]);
};
init_result();
BUS_SEEDS = [
      ["Send0000", "send"],
      ["Listen00", "listen"],
      ["Manage00", "manage"]
    ], SERVICES2 = {
      "+ASt": { name: "Storage", seeds: [["Default0"]], confirmed: !0 },
      ACDb: { name: "Cosmos DB", confirmed: !0, seeds: [
        ["MastRW00", "master, read and write"],
        ["MastRO00", "master, read only"],
        ["Resour00", "resource"],
        ["SysAll00", "system, all"],
        ["SystRO00", "system, read only"],
        ["SystRW00", "system, read and write"],
        ["Encryp00", "encryption"]
      ] },
      AzCa: { name: "Cache for Redis", seeds: [["Access00"]], confirmed: !0 },
      "+ABa": { name: "Batch", seeds: [["AbAcct00"]] },
      "+AMC": { name: "Machine Learning (classic)", seeds: [["Classic0"]] },
      APIM: { name: "API Management", seeds: [["Tenant00", "direct management"], ["Gatewy00", "gateway"], ["GitKey00", "git"], ["IoTHub00", "subscription"]] },
      "+ASb": { name: "Service Bus", seeds: BUS_SEEDS },
      "+AEh": { name: "Event Hubs", seeds: BUS_SEEDS },
      "+ARm": { name: "Relay", seeds: BUS_SEEDS },
      AIoT: { name: "IoT", seeds: [["IoTHub00", "hub"], ["DpsKey00", "provisioning"], ["Device00", "device"]] },
      AzFu: { name: "Functions", seeds: [["Master00", "master"], ["System00", "system"], ["Functi00", "function"]] },
      AzSe: { name: "AI Search", seeds: [["Query000", "query"], ["PAdmin00", "administration"]] },
      "+ACR": { name: "Container Registry", seeds: [["ACRDflt0"]] },
      AZEG: { name: "Event Grid", seeds: [["SendRecv"]] }
    }, TAIL = 10;
});



// src/scan/proof/azure-connection.ts
var readAzureConnection, readAzureSas, init_azure_connection = __esm(() => {
var REACH8;
readAzureConnection = function(value2, place) {
  let proof = proveAzureKey(value2), line = lineAround(value2, place);
  return {
    ...proof,
    facts: [
      ...proof.facts,
      ...fact("account", /AccountName=([a-z0-9]{3,24})(?![\w-])/.exec(line)?.[1]),
      ...fact("host", /Endpoint=(?:sb|https):\/\/([\w.-]{3,100})/.exec(line)?.[1]),
      ...fact("policy", /SharedAccessKeyName=([\w.-]{1,60})/.exec(line)?.[1])
    ]
  };
};
readAzureSas = function(value2, place) {
  let line = lineAround(value2, place), parameter = (name2) => new RegExp(`[?&;]${name2}=([^&;\\s"'<>]{1,60})`).exec(line)?.[1], facts = [
    ...fact("host", /https:\/\/([\w.-]{3,100}\.core\.windows\.net)/.exec(line)?.[1]),
    ...fact("permissions", /^[a-z]{1,16}$/.exec(parameter("sp") ?? "")?.[0]),
    ...expiry(parameter("se")?.replace(/%3A/gi, ":"), place.now)
  ];
  return unproven(facts);
};
function lineAround(value2, { around, at: at2 }) {
  let before = around.slice(Math.max(0, at2 - REACH8), at2).split(/[\r\n"'`]/).at(-1) ?? "", after = around.slice(at2 + value2.length, at2 + value2.length + REACH8).split(/[\r\n"'`]/)[0] ?? "";
  return `${before};${after}`;
}
init_azure_key();
init_result();
REACH8 = 600;
});



// src/scan/proof/azure-devops.ts
var proveAzureDevops, init_azure_devops = __esm(() => {
var USER3, APPLICATION;
proveAzureDevops = function(value2) {
  let bytes = fromBase32(value2.toUpperCase());
  if (bytes?.length !== 32) return unproven();
  let text = Buffer.concat([bytes.subarray(0, 2), bytes.subarray(3, 7), bytes.subarray(9, 22), bytes.subarray(23)]), sum = Buffer.from([bytes[22], bytes[8], bytes[7], bytes[2]]).readUInt32LE(), kind = (crc322(text.toString("latin1")) ^ sum) >>> 0;
  return provenOnly(
    kind === USER3 || kind === APPLICATION,
    kind === USER3 ? fact("kind", "user token") : kind === APPLICATION ? fact("kind", "application token") : []
  );
};
init_radix();
init_result();
USER3 = 3770247469, APPLICATION = 270137646;
});



// src/scan/proof/basic-auth.ts
var readBasicAuth, init_basic_auth = __esm(() => {
readBasicAuth = function(value2) {
  let login = utf82(Buffer.from(value2, "base64").toString("latin1")), [, user] = /^([^:\p{C}]{1,100}):[^\p{C}]{1,300}$/u.exec(login) ?? [];
  return unproven(account("user", user));
};
init_result();
});



// src/scan/proof/bitcoin.ts
var proveExtendedKey, proveWif, init_bitcoin = __esm(() => {
var EXTENDED_LENGTH, NETWORKS;
function fromBase58Check(text) {
  let bytes = fromBase58(text);
  if (bytes === null || bytes.length < 5) return null;
  let payload = bytes.subarray(0, -4);
  return sha256(sha256(payload)).subarray(0, 4).equals(bytes.subarray(-4)) ? payload : null;
}
proveExtendedKey = function(value2) {
  let payload = fromBase58Check(value2);
  if (payload?.length !== EXTENDED_LENGTH) return failed();
  let network = NETWORKS[payload.toString("hex", 0, 4)], facts = [...fact("network", network), ...fact("depth", payload[4])];
  return { ...checked(!0, facts), ...network === "test" ? { severity: "low" } : {} };
};
proveWif = function(value2) {
  let payload = fromBase58Check(value2);
  return payload?.[0] === 128 && (payload.length === 33 || payload.length === 34 && payload[33] === 1) ? passed(RIGHT3, fact("network", "main")) : nonsense();
};
init_radix();
init_result();
EXTENDED_LENGTH = 78, NETWORKS = { "0488ade4": "main", "049d7878": "main", "04b2430c": "main", "04358394": "test" };
});



// src/scan/proof/confluent.ts
var proveConfluent, init_confluent = __esm(() => {
var PREFIX2, LENGTH;
proveConfluent = function(value2) {
  let sum = littleEndian(crc322(value2.slice(PREFIX2, -LENGTH))).toString("base64");
  return checked(sum.slice(0, LENGTH) === value2.slice(-LENGTH));
};
init_result();
PREFIX2 = 4, LENGTH = 6;
});



// src/scan/proof/connection.ts
var readConnection, init_connection = __esm(() => {
var REACH9, EDGE, JDBC, LABELS2;
readConnection = function(value2, { around, at: at2 }) {
  let before = around.slice(Math.max(0, at2 - REACH9), at2).split(EDGE).at(-1) ?? "", after = around.slice(at2 + value2.length, at2 + value2.length + REACH9).split(EDGE)[0] ?? "", [, host, database] = JDBC.exec(before) ?? [], found = new Map([
    ...host === void 0 ? [] : [["host", host]],
    ...database === void 0 ? [] : [["database", database]]
  ]);
  for (let [, key = "", text = ""] of `${before};${after}`.matchAll(/([A-Za-z][A-Za-z ]{1,30}?)\s?=\s?([^;&=]{1,200})/g)) {
    let label = LABELS2.get(key.replaceAll(" ", "").toLowerCase());
    label !== void 0 && !found.has(label) && found.set(label, text);
  }
  return unproven(["user", "host", "database"].flatMap((label) => tell3(label, found.get(label))));
};
function tell3(label, text) {
  return text === void 0 ? [] : label === "user" ? account(label, utf82(text)) : fact(label, utf82(text));
}
init_result();
REACH9 = 600, EDGE = /[\r\n"'`<>]/, JDBC = /jdbc:[a-z0-9]{2,20}:(?:[a-z]{2,10}:)?(?:@|\/\/|@\/\/)([\w.-]{1,200}(?::\d{1,5})?)(?:[/:;]([\w$-]{1,100})(?![=\w]))?/i, LABELS2 = new Map([
      ...["server", "datasource", "host", "address", "addr", "networkaddress", "servername"].map((key) => [key, "host"]),
      ...["userid", "uid", "user", "username"].map((key) => [key, "user"]),
      ...["database", "initialcatalog", "databasename", "dbname"].map((key) => [key, "database"])
    ]);
});



// src/scan/proof/crc-base62.ts
var proveCrcBase62, init_crc_base62 = __esm(() => {
var LENGTH2;
proveCrcBase62 = function(value2) {
  let body = value2.slice(value2.lastIndexOf("_") + 1);
  return checked(base62(crc322(body.slice(0, -LENGTH2)), LENGTH2) === body.slice(-LENGTH2));
};
init_radix();
init_result();
LENGTH2 = 6;
});



// src/scan/proof/crc-hex.ts
var proveCloudflare, proveZuplo, proveGrafana, proveAtlassian, init_crc_hex = __esm(() => {
var LENGTH3, bigEndian;
function proveHex(value2, text, toHex) {
  return checked(toHex(crc322(text)) === value2.slice(-LENGTH3));
}
proveCloudflare = function(value2) {
  return proveHex(value2, value2.slice(value2.indexOf("_") + 1, -LENGTH3), bigEndian);
};
proveZuplo = function(value2) {
  return proveHex(value2, value2.slice(value2.indexOf("_") + 1, -LENGTH3 - 1), bigEndian);
};
proveGrafana = function(value2) {
  let lower2 = value2.slice(0, -LENGTH3) + value2.slice(-LENGTH3).toLowerCase();
  return proveHex(lower2, value2.slice(0, -LENGTH3 - 1), (crc) => littleEndian(crc).toString("hex"));
};
proveAtlassian = function(value2) {
  let plain3 = value2.replace(/(?:%3D|\\=)(?=[0-9A-F]{8}$)/, "=");
  return proveHex(plain3, plain3.slice(0, -LENGTH3), (crc) => bigEndian(crc).toUpperCase());
};
init_result();
LENGTH3 = 8;
bigEndian = (crc) => crc.toString(16).padStart(LENGTH3, "0");
});



// src/scan/proof/data-center.ts
var readDataCenter, init_data_center = __esm(() => {
var RANDOM_BYTES;
readDataCenter = function(value2) {
  let bytes = Buffer.from(value2.replace(/^BBDC-/, ""), "base64"), [, id] = /^(\d{6,15}):$/.exec(bytes.toString("latin1", 0, Math.max(0, bytes.length - RANDOM_BYTES))) ?? [];
  return id === void 0 ? unproven() : passed("base64 of a number and 20 bytes", fact("token id", id));
};
init_result();
RANDOM_BYTES = 20;
});



// src/scan/proof/discord.ts
var readDiscord, init_discord = __esm(() => {
var EPOCH;
readDiscord = function(value2) {
  let id = Buffer.from(value2.split(".")[0] ?? "", "base64").toString("latin1");
  return /^\d{17,20}$/.test(id) ? passed("its first part is an id", [...fact("application", id), ...day("created", Number((BigInt(id) >> 22n) + EPOCH))]) : unproven();
};
init_result();
EPOCH = 1420070400000n;
});



// src/scan/proof/entra.ts
var proveEntra, init_entra = __esm(() => {
var LENGTH4, SUM, BASE66;
proveEntra = function(value2) {
  if (value2.length !== LENGTH4) return unproven();
  let sum = digits(marvin32(Buffer.from(value2.slice(0, -SUM), "latin1"), "AadPwd00"), BASE66).padStart(6, "a");
  return checked(sum.slice(0, SUM) === value2.slice(-SUM));
};
init_radix();
init_result();
LENGTH4 = 40, SUM = 3, BASE66 = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
});



// src/scan/proof/environment.ts
var readEnvironment, init_environment = __esm(() => {
var NAMES4, PREFIX3;
readEnvironment = function(value2) {
  let [, word2 = ""] = /(?:^|[_$-])(live|prod|production|test|sandbox)[_$-]/.exec(value2.slice(0, PREFIX3)) ?? [];
  return unproven(fact("environment", NAMES4[word2]));
};
init_result();
NAMES4 = { live: "live", prod: "live", production: "live", test: "test", sandbox: "test" }, PREFIX3 = 28;
});



// src/scan/proof/code/json.ts
var jsonIn = (...a) => (init_json2(), jsonIn(...a)), textOf6 = (...a) => (init_json2(), textOf6(...a)), hostOf = (...a) => (init_json2(), hostOf(...a)), init_json2 = __esm(() => {
jsonIn = function(base64) {
  try {
    let parsed2 = JSON.parse(Buffer.from(base64 ?? "", "base64").toString("utf8"));
    return typeof parsed2 == "object" && parsed2 !== null && !Array.isArray(parsed2) ? parsed2 : null;
  } catch {
    return null;
  }
};
textOf6 = function(fields, name2) {
  let value2 = Object.hasOwn(fields, name2) ? fields[name2] : void 0;
  return typeof value2 == "string" ? value2 : void 0;
};
hostOf = function(url) {
  if (typeof url == "string")
    return /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?(?:[^/\s@]{0,200}@)?([\w.-]{1,200})(?::\d{1,5})?(?:[/?#]|$)/i.exec(url)?.[1];
};
});



// src/scan/proof/flyio.ts
var readFlyio, init_flyio = __esm(() => {
var MAX_TOKENS;
readFlyio = function(value2) {
  let locations = value2.replace(/^FlyV1 /, "").split(",", MAX_TOKENS).map((token) => locationIn(token));
  return locations.includes(null) ? unproven() : passed("a well-formed macaroon", fact("location", [...new Set(locations)].join(", ")));
};
function locationIn(token) {
  let [, body = ""] = /^fm\d[a-z]?_(.+)$/.exec(token) ?? [], reader = new Reader2(Buffer.from(body, "base64")), macaroon = attempt(() => readMsgpack(reader));
  if (!Array.isArray(macaroon) || macaroon.length !== 4 || reader.left > 0) return null;
  let [nonce, location, caveats, tail] = macaroon;
  return Array.isArray(nonce) && typeof location == "string" && Array.isArray(caveats) && Buffer.isBuffer(tail) ? hostOf(location) === void 0 ? null : location : null;
}
init_msgpack();
init_reader();
init_result();
MAX_TOKENS = 8;
});



// src/scan/proof/gitlab.ts
var proveGitlab, init_gitlab = __esm(() => {
var SHAPE2, LABELS3;
proveGitlab = function(value2) {
  let [, payload = "", version, length2 = "", sum = ""] = SHAPE2.exec(value2) ?? [];
  if (payload === "") return unproven();
  let isRight = crc322(value2.slice(0, -7)).toString(36).padStart(7, "0") === sum && Number.parseInt(length2, 36) === payload.length;
  return (version === void 0 ? provenOnly : checked)(isRight, isRight ? routesIn(payload) : []);
};
function routesIn(payload) {
  let bytes = Buffer.from(payload, "base64url"), length2 = bytes.at(-1) ?? 0;
  return length2 + 1 > bytes.length ? [] : bytes.toString("latin1", bytes.length - 1 - length2, bytes.length - 1).split(`
`).flatMap((line) => routeIn(line));
}
function routeIn(line) {
  let [, key = "", number2 = ""] = /^([cgopu]):([0-9a-z]{1,10})$/.exec(line) ?? [];
  return key === "" ? [] : fact(LABELS3[key], Number.parseInt(number2, 36));
}
init_result();
SHAPE2 = /^(?:gl[a-z]{1,10}-(?:t\d_)?)([\w-]{1,300})(\.01)?\.([0-9a-z]{2})([0-9a-z]{7})$/, LABELS3 = { c: "cell", g: "group", o: "organization", p: "project", u: "user" };
});



// src/scan/proof/grafana-json.ts
var readGrafanaJson, init_grafana_json = __esm(() => {
readGrafanaJson = function(value2) {
  let fields = jsonIn(value2.replace(/^glc_/, ""));
  if (fields === null || textOf6(fields, "k") === void 0) return unproven();
  let metadata = fields.m, region = typeof metadata == "object" && metadata !== null ? metadata.r : void 0, name2 = fields.n === fields.k ? void 0 : fields.n;
  return passed("base64 of JSON with a key in it", [
    ...fact("organization", fields.o ?? fields.id),
    ...fact("name", name2),
    ...fact("region", region)
  ]);
};
init_result();
});



// src/scan/proof/jfrog.ts
var readJfrogKey, readJfrogReference, init_jfrog = __esm(() => {
var KEY_BYTES;
readJfrogKey = function(value2) {
  return fromBase58(value2)?.length === KEY_BYTES ? passed(`base58 of ${KEY_BYTES} bytes`) : unproven();
};
readJfrogReference = function(value2, { now }) {
  let [, time] = /^reftkn:\d{1,3}:(\d{10}):[\w-]{8,}/.exec(Buffer.from(value2, "base64").toString("latin1")) ?? [];
  return time === void 0 ? unproven() : passed("base64 of a reference", expiry(Number(time), now));
};
init_radix();
init_result();
KEY_BYTES = 54;
});



// src/scan/proof/jwt.ts
var readJwt, init_jwt = __esm(() => {
var SAMPLE_SECRETS;
readJwt = function(value2, { now }) {
  let [header, payload, signature = ""] = value2.split("."), fields = jsonIn(header);
  if (fields === null || !("alg" in fields || "typ" in fields || "enc" in fields)) return nonsense();
  let claims = jsonIn(payload);
  if (claims === null) return unproven();
  let algorithm = textOf6(fields, "alg") ?? "", facts = [...fact("algorithm", algorithm), ...claimFacts(claims, now)];
  return algorithm.toLowerCase() === "none" ? failed(facts, "it is not signed (alg none)") : isSample(algorithm, `${header}.${payload}`, signature) ? failed(facts, "it is signed with the secret of a tutorial") : { ...passed("header and payload are JSON", facts), ...supabaseSeverity(claims) };
};
function isSample(algorithm, text, signature) {
  let [, bits = ""] = /^HS(256|384|512)$/.exec(algorithm) ?? [];
  if (bits === "") return !1;
  let isSigned = (secret) => hmac(`sha${bits}`, secret, Buffer.from(text, "latin1")).toString("base64url") === signature;
  return SAMPLE_SECRETS.some(isSigned);
}
function claimFacts(claims, now) {
  let audience = listed4(claims.aud);
  return [
    ...fact("issuer", claims.iss),
    ...fact("audience", audience),
    ...account("subject", claims.sub),
    ...fact("scope", listed4(claims.scope ?? claims.scp)),
    ...claims.iss === "supabase" ? [...fact("project", claims.ref), ...fact("role", claims.role)] : [],
    ...day("issued", claims.iat),
    ...expiry(claims.exp, now)
  ];
}
function listed4(claim) {
  return Array.isArray(claim) ? claim.filter((each) => typeof each == "string" || typeof each == "number").join(", ") : claim;
}
function supabaseSeverity({ iss, role }) {
  return iss !== "supabase" ? {} : role === "anon" ? { severity: "info" } : role === "service_role" ? { severity: "critical" } : {};
}
init_result();
SAMPLE_SECRETS = [
      "secret",
      ...["256", "384", "512"].map((bits) => `your-${bits}-bit-secret`),
      "a-string-secret-at-least-256-bits-long",
      "a-valid-string-secret-that-is-at-least-384-bits-long",
      "a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long"
    ];
});



// src/scan/proof/nkey.ts
var proveNkey, init_nkey = __esm(() => {
var KINDS5;
proveNkey = function(value2) {
  let bytes = fromBase32(value2), isRight = bytes?.length === 36 && crc16(bytes.subarray(0, -2)) === bytes.readUInt16LE(34);
  return checked(isRight, fact("key type", KINDS5[value2.charAt(1)]));
};
init_radix();
init_result();
KINDS5 = { A: "account", C: "cluster", N: "server", O: "operator", U: "user", X: "curve" };
});



// src/scan/proof/onepassword.ts
var readOnepassword, init_onepassword = __esm(() => {
readOnepassword = function(value2) {
  let fields = jsonIn(value2.replace(/^ops_/, ""));
  return fields === null || textOf6(fields, "secretKey") === void 0 ? unproven() : passed("base64 of JSON with a secret key in it", fact("account", hostOf(fields.signInAddress)));
};
init_result();
});



// src/scan/proof/code/der.ts
var INTEGER, OCTETS, OBJECT2, SEQUENCE, sequence, bitsOf2, init_der = __esm(() => {
function readDer(bytes) {
  let reader = new Reader2(bytes), nodes = [];
  for (; reader.left > 0; ) nodes.push({ tag: reader.uint(1), body: reader.take(lengthOf(reader)) });
  return nodes;
}
function lengthOf(reader) {
  let first = reader.uint(1);
  if (first < 128) return first;
  if (first === 128 || first > 132) throw new ParseError("length");
  return reader.uint(first & 127);
}
sequence = function(bytes) {
  let [node, ...more] = readDer(bytes);
  if (node?.tag !== SEQUENCE || more.length > 0) throw new ParseError("no sequence");
  return readDer(node.body);
};
bitsOf2 = function({ body }) {
  let at2 = body.findIndex((byte) => byte !== 0);
  return at2 === -1 ? 0 : (body.length - at2) * 8 - Math.clz32(body[at2]) + 24;
};
init_reader();
[INTEGER, OCTETS, OBJECT2, SEQUENCE] = [2, 4, 6, 48];
});



// src/scan/proof/pem.ts
var readPem, init_pem = __esm(() => {
var OBJECTS, WELL_FORMED;
readPem = function(value2) {
  let { label, headers, bytes } = openArmor(value2);
  if (bytes.toString("latin1", 0, 14) === "openssh-key-v1") return readOpenSsh(value2);
  let [kind] = label.split(" "), named4 = kind === "PRIVATE" || kind === "ENCRYPTED" ? void 0 : kind;
  if (headers.get("Proc-Type")?.includes("ENCRYPTED")) {
    let cipher = headers.get("DEK-Info")?.split(",")[0]?.toLowerCase();
    return { ...unproven([...fact("key type", named4), ...passphrase(cipher)]), severity: "medium" };
  }
  let nodes = attempt(() => sequence(bytes));
  return kind === "ENCRYPTED" ? { ...nodes === null ? unproven(passphrase()) : passed(WELL_FORMED, passphrase()), severity: "medium" } : nodes === null ? { ...unproven(), faded: !0 } : passed(WELL_FORMED, attempt(() => describeKey(nodes)) ?? []);
};
function describeKey(nodes) {
  let [, second, third] = nodes;
  if (second?.tag === SEQUENCE && third?.tag === OCTETS) return describePkcs8(second, third);
  if (nodes.every(({ tag }) => tag === INTEGER)) {
    let kind = nodes.length === 6 ? "DSA" : "RSA";
    return fact("key type", `${kind} ${second === void 0 ? "" : bitsOf2(second)}`);
  }
  let curve = nodes.map(({ tag, body }) => tag === 160 ? OBJECTS[body.toString("hex", 2)] : void 0).find((name2) => name2 !== void 0);
  return fact("key type", curve === void 0 ? "EC" : `EC ${curve}`);
}
function describePkcs8(algorithm, key) {
  let names = readObjects(algorithm), modulus = names[0]?.startsWith("RSA") ? sequence(key.body)[1] : void 0;
  return fact("key type", [...names, ...modulus === void 0 ? [] : [bitsOf2(modulus)]].join(" "));
}
function readObjects({ body }) {
  let wrapped = Buffer.concat([Buffer.from([SEQUENCE, 130, body.length >> 8, body.length & 255]), body]);
  return sequence(wrapped).flatMap(({ tag, body: object }) => tag === OBJECT2 ? [OBJECTS[object.toString("hex")] ?? "unknown"] : []);
}
init_der();
init_reader();
init_openssh();
init_result();
OBJECTS = {
      "2a864886f70d010101": "RSA",
      "2a864886f70d01010a": "RSA-PSS",
      "2a8648ce380401": "DSA",
      "2a8648ce3d0201": "EC",
      "2b656e": "X25519",
      "2b656f": "X448",
      "2b6570": "Ed25519",
      "2b6571": "Ed448",
      "2a8648ce3d030107": "P-256",
      "2b81040022": "P-384",
      "2b81040023": "P-521",
      "2b8104000a": "secp256k1"
    }, WELL_FORMED = "the key data is well-formed";
});



// src/scan/proof/pgp.ts
var readPgp, init_pgp = __esm(() => {
var SECRET_KEY, ALGORITHMS;
readPgp = function(value2) {
  let { bytes, sum } = openArmor(value2), isRight = sum !== void 0 && Buffer.from(sum, "base64").readUIntBE(0, 3) === crc24(bytes), key = attempt(() => firstKey(new Reader2(bytes))), facts = key === null ? [] : [...key.facts, ...key.isProtected ? passphrase() : []], severity = key?.isProtected ? { severity: "medium" } : {};
  return { ...isRight ? passed(`${RIGHT3} (CRC-24)`, facts) : unproven(facts), ...severity };
};
function firstKey(reader) {
  if (packetTag(reader) !== SECRET_KEY || reader.uint(1) !== 4) throw new ParseError("no secret key");
  let created = reader.uint(4), algorithm = ALGORITHMS[reader.uint(1)];
  if (algorithm === void 0) throw new ParseError("algorithm");
  algorithm.hasCurve && reader.take(reader.uint(1));
  let bits = Array.from({ length: algorithm.numbers }, () => multiprecision(reader));
  algorithm.hasKdf && reader.take(reader.uint(1));
  let size = algorithm.hasCurve ? "" : ` ${bits[0]}`;
  return { facts: [...fact("key type", algorithm.name + size), ...day("created", created)], isProtected: reader.uint(1) !== 0 };
}
function packetTag(reader) {
  let first = reader.uint(1);
  if ((first & 128) === 0) throw new ParseError("no packet");
  if ((first & 64) === 0)
    return reader.take(2 ** (first & 3) === 8 ? 0 : 2 ** (first & 3)), first >> 2 & 15;
  let length2 = reader.uint(1);
  return reader.take(length2 < 192 ? 0 : length2 < 224 ? 1 : length2 === 255 ? 4 : 0), first & 63;
}
function multiprecision(reader) {
  let bits = reader.uint(2);
  return reader.take(Math.ceil(bits / 8)), bits;
}
init_reader();
init_result();
SECRET_KEY = 5, ALGORITHMS = {
      1: { name: "RSA", numbers: 2 },
      3: { name: "RSA", numbers: 2 },
      16: { name: "Elgamal", numbers: 3 },
      17: { name: "DSA", numbers: 4 },
      18: { name: "ECDH", numbers: 1, hasCurve: !0, hasKdf: !0 },
      19: { name: "ECDSA", numbers: 1, hasCurve: !0 },
      22: { name: "EdDSA", numbers: 1, hasCurve: !0 }
    };
});



// src/scan/proof/pkcs12.ts
var readPkcs12, init_pkcs12 = __esm(() => {
var INDEFINITE;
readPkcs12 = function(value2) {
  let { bytes } = openArmor(value2);
  return bytes[1] === INDEFINITE ? unproven() : attempt(() => sequence(bytes)) === null ? { ...unproven(), faded: !0 } : passed("the key store is well-formed");
};
init_der();
init_reader();
init_result();
INDEFINITE = 128;
});



// src/scan/proof/putty.ts
var readPutty, init_putty = __esm(() => {
var EOL;
readPutty = function(value2, { around, at: at2 }) {
  let head2 = around.slice(0, at2), file2 = head2.slice(Math.max(0, head2.lastIndexOf("PuTTY-User-Key-File-"))), field = (name2) => new RegExp(`(?:^|[\\n"'nr])${name2}: ([^\\r\\n\\\\]{0,200})`).exec(file2)?.[1], [, version, type] = /^PuTTY-User-Key-File-([23]): ([\w@.-]{1,60})/.exec(file2) ?? [];
  if (version === void 0 || type === void 0) return unproven();
  let [encryption2, remark] = [field("Encryption") ?? "", field("Comment") ?? ""], facts = [...fact("key type", type), ...comment(utf82(remark))];
  if (encryption2 === "") return unproven(facts);
  if (encryption2 !== "none") return { ...unproven([...facts, ...passphrase(encryption2)]), severity: "medium" };
  let covered = [type, encryption2, remark].map((text) => Buffer.from(text, "latin1"));
  return macOf(version, [...covered, blobIn(file2, "Public"), blobIn(value2, "Private")]) === macIn(value2) ? passed("its MAC is right", facts) : unproven(facts);
};
function macOf(version, parts) {
  let text = Buffer.concat(parts.flatMap((part) => [lengthOf2(part), part]));
  return version === "3" ? hmac("sha256", "", text).toString("hex") : hmac("sha1", sha1(Buffer.from("putty-private-key-file-mac-key")), text).toString("hex");
}
function lengthOf2(part) {
  let bytes = Buffer.alloc(4);
  return bytes.writeUInt32BE(part.length), bytes;
}
function macIn(value2) {
  return /Private-MAC: ([0-9a-f]{40,64})/.exec(value2)?.[1];
}
function blobIn(text, name2) {
  let [, count2 = "0", rest = ""] = new RegExp(`${name2}-Lines: (\\d{1,3})${EOL}([^]{0,60000})`).exec(text) ?? [], lines = rest.split(new RegExp(`${EOL}+`)).slice(0, Number(count2));
  return Buffer.from(lines.join("").replace(/[^A-Za-z0-9+/]/g, ""), "base64");
}
init_result();
EOL = String.raw`(?:\r?\n|\\{1,4}[nr])`;
});



// src/scan/proof/pypi.ts
var readPypi, init_pypi = __esm(() => {
var PREFIX4, END, LOCATION, IDENTIFIER, VERIFICATION, SIGNATURE2, SIGNATURE_LENGTH, EXPIRATION, PROJECT_NAMES, PROJECT_IDS, USER4;
readPypi = function(value2, { now }) {
  let caveats = attempt(() => caveatsIn(new Reader2(Buffer.from(value2.slice(PREFIX4), "base64url"))));
  if (caveats === null) return unproven();
  let facts = caveats.flatMap((caveat) => restriction(caveat, now));
  return passed("a well-formed macaroon", facts.length === 0 ? fact("scope", "everything its user may") : facts);
};
function caveatsIn(reader) {
  if (reader.uint(1) !== 2) throw new ParseError("version");
  section(reader);
  let caveats = [];
  for (; reader.peek() !== END; ) caveats.push(section(reader));
  if (reader.take(1), reader.uint(1) !== SIGNATURE2 || reader.uint(1) !== SIGNATURE_LENGTH) throw new ParseError("signature");
  if (reader.take(SIGNATURE_LENGTH), reader.left > 0) throw new ParseError("too long");
  return caveats;
}
function section(reader) {
  let identifier;
  for (let type = reader.uint(1); type !== END; type = reader.uint(1)) {
    if (type !== LOCATION && type !== IDENTIFIER && type !== VERIFICATION) throw new ParseError("field");
    let data = reader.take(varint(reader));
    type === IDENTIFIER && (identifier = data.toString("utf8"));
  }
  if (identifier === void 0) throw new ParseError("no identifier");
  return identifier;
}
function varint(reader) {
  let low = reader.uint(1);
  return low < 128 ? low : low & 127 | reader.uint(1) << 7;
}
function restriction(caveat, now) {
  let parsed2 = parse2(caveat);
  if (!Array.isArray(parsed2)) return legacyRestriction(parsed2, now);
  let [tag, first] = parsed2;
  return tag === EXPIRATION ? expiry(first, now) : tag === PROJECT_NAMES && Array.isArray(first) ? fact("projects", first.join(", ")) : tag === PROJECT_IDS && Array.isArray(first) ? fact("project ids", first.join(", ")) : tag === USER4 ? fact("user id", first) : [];
}
function legacyRestriction(parsed2, now) {
  if (typeof parsed2 != "object" || parsed2 === null) return [];
  let { permissions, exp, project_ids: ids } = parsed2, projects = typeof permissions == "object" && permissions !== null ? permissions.projects : void 0;
  return [
    ...fact("scope", permissions === "user" ? "everything its user may" : void 0),
    ...fact("projects", Array.isArray(projects) ? projects.join(", ") : void 0),
    ...fact("project ids", Array.isArray(ids) ? ids.join(", ") : void 0),
    ...expiry(exp, now)
  ];
}
function parse2(json2) {
  try {
    return JSON.parse(json2);
  } catch {
    return null;
  }
}
init_reader();
init_result();
PREFIX4 = 5, [END, LOCATION, IDENTIFIER, VERIFICATION, SIGNATURE2] = [0, 1, 2, 4, 6], SIGNATURE_LENGTH = 32, [EXPIRATION, PROJECT_NAMES, PROJECT_IDS, USER4] = [0, 1, 2, 3];
});



// src/scan/proof/sentry.ts
var readSentry, init_sentry = __esm(() => {
var SECRET_LENGTH;
readSentry = function(value2) {
  let [, payload, secret, ...more] = value2.split("_"), fields = jsonIn(payload);
  if (fields === null || secret?.length !== SECRET_LENGTH || more.length > 0) return unproven();
  let organization = textOf6(fields, "org");
  if (organization === void 0 || typeof fields.iat != "number") return unproven();
  let host = hostOf(fields.region_url) ?? hostOf(fields.url);
  return passed("its payload is what Sentry writes", [
    ...fact("organization", organization),
    ...fact("region", host),
    ...day("issued", fields.iat)
  ]);
};
init_result();
SECRET_LENGTH = 43;
});



// src/scan/proof/snyk.ts
var readSnyk, init_snyk = __esm(() => {
readSnyk = function(value2, { now }) {
  let fields = jsonIn(value2.split(".")[2]), host = hostOf(fields?.h);
  return fields === null || host === void 0 ? unproven() : passed("its payload is JSON", [...fact("host", host), ...expiry(fields.e, now)]);
};
init_result();
});



// src/scan/proof/supabase.ts
var proveSupabase, init_supabase = __esm(() => {
var SUM2, PROJECT;
proveSupabase = function(value2, { around }) {
  let body = value2.slice(0, -SUM2 - 1), projects = new Set(Array.from(around.matchAll(PROJECT), ([, project = ""]) => project));
  for (let project of projects)
    if (sha256(Buffer.from(`${project}|${body}`, "latin1")).toString("base64url").slice(0, SUM2) === value2.slice(-SUM2)) return passed(`${RIGHT3} for the project beside it`, fact("project", project));
  return unproven();
};
init_result();
SUM2 = 8, PROJECT = /([a-z]{20})\.supabase\.(?:co|in|red)\b/g;
});



// src/scan/proof/url.ts
var readUrl, init_url = __esm(() => {
var BEFORE5, AFTER5, DATABASES, REACH10;
readUrl = function(value2, { around, at: at2 }) {
  let [, scheme = "", user = ""] = BEFORE5.exec(around.slice(Math.max(0, at2 - REACH10), at2)) ?? [], end = at2 + value2.length, [, host, path] = AFTER5.exec(around.slice(end, end + REACH10)) ?? [];
  return scheme === "" ? unproven() : unproven([
    ...account("user", utf82(user.replace(/%40/g, "@"))),
    ...fact("host", host),
    ...DATABASES.test(scheme) ? fact("database", path) : []
  ]);
};
init_result();
BEFORE5 = /([a-z][a-z0-9+.-]{0,30}):\/\/([^\s:@/"'`<>]{0,100}(?:@[\w.-]{1,253})?):$/i, AFTER5 = /^@(?![^\s/"'<>?#]{0,100}@)((?:[\w.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?)(?:\/([\w.%-]{1,100}))?/, DATABASES = /^(?:postgres(?:ql)?|mysql|mariadb|mongodb|mssql|sqlserver|cockroachdb|oracle|redis|rediss|clickhouse|db2)(?:\+|$)/i, REACH10 = 400;
});

var PROVERS;
prove = function(name2, value2, around, { at: at2 = Math.max(0, around.indexOf(value2)), now = Date.now() } = {}) {
  return PROVERS[name2](value2, { around, at: at2, now });
};
init_age();
init_aws();
init_azure_cask();
init_azure_connection();
init_azure_devops();
init_azure_key();
init_basic_auth();
init_bitcoin();
init_confluent();
init_connection();
init_crc_base62();
init_crc_hex();
init_data_center();
init_discord();
init_entra();
init_environment();
init_flyio();
init_gitlab();
init_grafana_json();
init_jfrog();
init_jwt();
init_nkey();
init_onepassword();
init_openssh();
init_pem();
init_pgp();
init_pkcs12();
init_putty();
init_pypi();
init_sentry();
init_snyk();
init_supabase();
init_url();
PROVERS = {
      age: proveAge,
      atlassian: proveAtlassian,
      "aws-key-id": readAwsKeyId,
      "azure-cask": proveAzureCask,
      "azure-connection": readAzureConnection,
      "azure-devops": proveAzureDevops,
      "azure-key": proveAzureKey,
      "azure-sas": readAzureSas,
      "basic-auth": readBasicAuth,
      "bip32-key": proveExtendedKey,
      "bitcoin-wif": proveWif,
      cloudflare: proveCloudflare,
      confluent: proveConfluent,
      connection: readConnection,
      "crc32-base62-last6": proveCrcBase62,
      "data-center": readDataCenter,
      discord: readDiscord,
      entra: proveEntra,
      environment: readEnvironment,
      flyio: readFlyio,
      gitlab: proveGitlab,
      grafana: proveGrafana,
      "grafana-json": readGrafanaJson,
      "jfrog-key": readJfrogKey,
      "jfrog-reference": readJfrogReference,
      jwt: readJwt,
      nkey: proveNkey,
      onepassword: readOnepassword,
      openssh: readOpenSsh,
      pem: readPem,
      pgp: readPgp,
      pkcs12: readPkcs12,
      putty: readPutty,
      pypi: readPypi,
      sentry: readSentry,
      snyk: readSnyk,
      supabase: proveSupabase,
      url: readUrl,
      zuplo: proveZuplo
    };
});

var LOW_BITS, MEDIUM_BITS, THOUGHT_UP_BITS, REACH11, REAL_HOST, MADE_UP_HOST;
function toMatch2(rule, found, content) {
  let [start, end] = found.indices?.groups?.secret ?? [found.index, found.index + found[0].length], value2 = content.slice(start, end), isPart = start !== found.index || end !== found.index + found[0].length;
  if (isPart && rule.rank === 2 ? saysNone(value2) : isExampleToken(value2)) return null;
  let proof = proofOf(rule, value2, content, start);
  if (proof.result === "nonsense") return null;
  let name2 = nameBefore2(content, found.index), strength = strengthBits(value2);
  return {
    check: "pattern",
    rule: rule.id,
    title: rule.title,
    links: rule.links,
    rank: rule.rank ?? 3,
    start,
    end,
    strengthBits: strength,
    ...name2 === void 0 ? {} : { name: name2 },
    ...judged(rule, proof, name2, value2),
    confidence: confidenceOf(
      rule,
      proof,
      isPart && rule.rank === 2 ? confidenceOfPassword(value2, strength, rule.human === !0 || opensRealHost(proof)) : null
    )
  };
}
function saysNone(value2) {
  let plain3 = value2.replace(/%([0-9A-Fa-f]{2})/g, (_escape, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return isPlaceholder(value2) || plain3 !== value2 && isPlaceholder(plain3);
}
function judged(rule, { result, facts, words: words4, severity }, name2, value2) {
  let reasons = [rule.shape, words4, name2 === void 0 ? void 0 : `assigned to ${name2}`];
  return {
    severity: severity ?? rule.severity,
    why: reasons.filter((reason2) => reason2 !== void 0).join(", "),
    ...facts.length === 0 ? {} : { facts: withoutSecret(facts, utf82(value2)) },
    ...result === "failed" ? { disproved: !0 } : {}
  };
}
function confidenceOf(rule, { result, faded, facts }, password) {
  return result === "failed" ? "low" : faded === !0 || facts.some(({ label }) => label === "expired") ? "medium" : result === "passed" ? "proven" : password ?? rule.confidence ?? "high";
}
function proofOf(rule, value2, content, start) {
  if (rule.proof === void 0) return { result: "unproven", facts: [] };
  let from = Math.max(0, start - REACH11);
  return prove(rule.proof, value2, content.slice(from, start + value2.length + REACH11), { at: start - from });
}
function opensRealHost({ facts }) {
  return facts.some(({ label, text }) => label === "host" && REAL_HOST.test(text) && !MADE_UP_HOST.test(text));
}
function confidenceOfPassword(value2, bits, isOnly) {
  let isThoughtUp2 = isOnly && bits >= THOUGHT_UP_BITS && /[A-Za-z]/.test(value2) && /[^A-Za-z]/.test(value2);
  return bits < (isThoughtUp2 ? THOUGHT_UP_BITS : LOW_BITS) ? "low" : bits < MEDIUM_BITS ? "medium" : "high";
}
known_exports = {};
__export(known_exports, {
  toMatch: () => toMatch2
});
init_mask();
init_openssh();
init_msgpack();
LOW_BITS = 20, MEDIUM_BITS = 34, THOUGHT_UP_BITS = 12, REACH11 = 2e3;
REAL_HOST = /^(?:[a-z\d-]{1,60}\.){0,6}[a-z\d-]{3,60}\.[a-z]{2,12}(?::\d{1,5})?$/i, MADE_UP_HOST = /(?:^|[.-])(?:example|test|invalid|localhost|localdomain|local|host(?:name)?|domain|server|site|website|company|acme|foo|bar|(?:your|my|some)[a-z-]{0,20})(?:[.:-]|$)/i;
});


// src/scan/pattern/later.ts
var bare, later3, init_later3 = __esm(() => {
var known4;
later3 = { bare: () => bare ??= (init_bare2(), __toCommonJS(bare_exports)), known: () => known4 ??= (init_known2(), __toCommonJS(known_exports)) };
});


// src/scan/pattern/pattern.ts
var pattern_exports, makePatternCheck = (...a) => (init_pattern(), makePatternCheck(...a)), init_pattern = __esm(() => {


// src/decode/escapes/broken-words.ts
var brokenWords = (...a) => (init_broken_words(), brokenWords(...a)), init_broken_words = __esm(() => {
var CONTINUED, IN_WORD;
brokenWords = function(content) {
  if (!content.includes(`
`)) return [];
  let isInWord = (at2) => IN_WORD.test(content.charAt(at2));
  return CONTINUED.flatMap((end) => placesOf(content, end).filter((at2) => isInWord(at2 - 1) && isInWord(at2 + end.length)));
};
CONTINUED = [`\\
`, `\\\r
`], IN_WORD = /[\w+/=-]/;
});



// src/scan/pattern/matcher.ts
var makeMatcher = (...a) => (init_matcher(), makeMatcher(...a)), init_matcher = __esm(() => {


// src/scan/pattern/compile.ts
var compileRule = (...a) => (init_compile(), compileRule(...a)), init_compile = __esm(() => {
var ESCAPE2, WORD8;
function ruleSource({ before = WORD8, pattern }) {
  return before === null ? pattern.source : `(?<!${ESCAPE2}[${before}])${pattern.source}`;
}
compileRule = function(rule) {
  return new RegExp(ruleSource(rule), rule.pattern.source.includes("(?<secret>") ? "dy" : "y");
};
ESCAPE2 = String.raw`(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])`, WORD8 = "0-9A-Za-z";
});

makeMatcher = function(rules) {
  let isKnown = rules === RULES2, plan = isKnown ? PLAN : makePlan(rules), compiled2 = new Map();
  return {
    rules,
    plan,
    sweep: isKnown ? sweepText : textSweeper(plan),
    patternOf(rule) {
      let pattern = compiled2.get(rule) ?? compileRule(rule);
      return compiled2.set(rule, pattern), pattern;
    }
  };
};
init_rules2();
init_sweep();
init_plan();
init_table();
});



// src/scan/pattern/search.ts
var searchText = (...a) => (init_search(), searchText(...a)), init_search = __esm(() => {


// src/scan/pattern/near.ts
var NearEscapes, init_near2 = __esm(() => {
var BEFORE6, AFTER6;
init_decodings();
BEFORE6 = 100, AFTER6 = 200, NearEscapes = class {
      #text;
      #traces;
      #marks = new Map();
      #last = -1;
      constructor(text, traces) {
        this.#text = text, this.#traces = traces;
      }
      /** Leaves the place of an anchor in the traces of the ways of escaping that stand around it. */
      lookAround(at2) {
        if (at2 === this.#last) return;
        this.#last = at2;
        let around = this.#text.content.slice(Math.max(0, at2 - BEFORE6), at2 + AFTER6);
        for (let index = 0; index < ESCAPES.length; index++) {
          let near = ESCAPES[index]?.near ?? null;
          near !== null && this.#stands(near, around) && this.#traces[index]?.near.push(at2);
        }
      }
      #stands({ signs, pattern, mark }, around) {
        return signs.some((sign) => around.includes(sign)) && (mark === null || this.#holds(mark)) && pattern.test(around);
      }
      #holds(mark) {
        let known5 = this.#marks.get(mark) ?? this.#text.content.includes(mark);
        return this.#marks.set(mark, known5), known5;
      }
    };
});

var PERCENT, BACKSLASH4, LONGEST_ESCAPE;
searchText = function(text, matcher) {
  let traces = ESCAPES.map((form) => ({ anchors: [], near: form === backslash ? brokenWords(text.content) : [] })), near = new NearEscapes(text, traces), matches = [], ends = new Map(), hasName = memo((name2) => stands(text, matcher, name2));
  for (let hit of hitsIn3(text, matcher, traces)) {
    if (isInsideWord(text.bytes, hit) || hit.at < (ends.get(hit.rule) ?? 0)) continue;
    let { beside } = hit.rule, found = beside === void 0 || hasName(beside) ? matchAround(matcher.patternOf(hit.rule), text.content, hit) : null;
    if (found === null) {
      near.lookAround(hit.at);
      continue;
    }
    ends.set(hit.rule, found.index + found[0].length);
    let match2 = later3.known().toMatch(hit.rule, found, text.content);
    match2 !== null && matches.push(match2);
  }
  return { matches: matches.length === 0 ? matches : [...matches, ...later3.bare().bareKeys(text, matches, matcher.rules)], traces };
};
function stands(text, { plan, sweep: sweep2 }, name2) {
  let anchor = plan.anchors.exact.length + plan.anchors.folded.indexOf(name2);
  return sweep2(text).hits.some((number2, i) => i % 2 === 1 && number2 === anchor);
}
function hitsIn3(text, { plan, rules, sweep: sweep2 }, traces) {
  let { anchors, rulesOf, escapeOf } = plan, { hits: swept } = sweep2(text), hits = [];
  for (let i = 0; i < swept.length; i += 2) {
    let at2 = swept[i], anchor = swept[i + 1], length2 = anchors.exact[anchor]?.length;
    if (length2 === void 0) continue;
    let called = rulesOf[anchor];
    if (called === void 0) traces[escapeOf[anchor - rulesOf.length]]?.anchors.push(at2);
    else for (let rule of typeof called == "number" ? [called] : called) hits.push({ at: at2, length: length2, rule: rules[rule] });
  }
  return hits;
}
function matchAround(pattern, content, { at: at2, length: length2, rule }) {
  for (let start = Math.max(0, at2 - (rule.reachBack ?? 0)); start <= at2; start++) {
    pattern.lastIndex = start;
    let found = pattern.exec(content);
    if (found !== null && start + found[0].length >= at2 + length2) return found;
  }
  return null;
}
function isInsideWord(bytes, { at: at2, rule }) {
  if (at2 === 0 || rule.before === null || (rule.reachBack ?? 0) > 0 || !isLetterOrDigit(bytes[at2 - 1])) return !1;
  for (let back = 2; back <= LONGEST_ESCAPE && back <= at2; back++) {
    let byte = bytes[at2 - back];
    if (byte === PERCENT || byte === BACKSLASH4) return !1;
  }
  return !0;
}
function isLetterOrDigit(byte) {
  let lower2 = byte | 32;
  return lower2 >= 97 && lower2 <= 122 || byte >= 48 && byte <= 57;
}
init_decodings();
init_backslash();
init_memo();
init_later3();
init_near2();
[PERCENT, BACKSLASH4] = [37, 92], LONGEST_ESCAPE = 6;
});

var MAX_DEPTH4, MAX_GROWTH2, FREE_BYTES;
makePatternCheck = function(rules, searchOwn2) {
  let matcher;
  return {
    name: "pattern",
    needs: "text",
    isWhole: () => !1,
    run(text, settings) {
      let known5 = matcher ??= makeMatcher(rules);
      if (searchOwn2 === void 0 && isBare(text, known5)) return [];
      let search = {
        look: (each) => {
          let { matches, traces } = searchText(each, known5);
          return { matches: searchOwn2 === void 0 ? matches : [...matches, ...searchOwn2(each, settings)], traces };
        },
        runs: (each) => runsIn(known5.sweep(each).encoded),
        nestedBytes: text.bytes.length * MAX_GROWTH2 + FREE_BYTES
      };
      return withoutTwins(searchAll(text, search, MAX_DEPTH4)).map((found) => settle(found, text.content));
    }
  };
};
function searchAll(text, search, depth) {
  let { matches, traces } = search.look(text), found = matches.map((match2) => ({ match: match2, value: null }));
  if (depth === 0 || text.encoding === "binary") return found;
  for (let derived of derivedTexts(text, search.runs(text), traces))
    if (!(derived.via.length > depth || !mayOpen2(derived.text, search, depth)))
      for (let inner of searchAll(derived.text, search, depth - derived.via.length)) found.push(outward(inner, derived));
  return found;
}
function isBare(text, { plan, sweep: sweep2 }) {
  let { hits, encoded } = sweep2(text);
  return !hits.some((anchor, i) => i % 2 === 1 && anchor < plan.anchors.exact.length) && encoded.length === 0 && brokenWords(text.content).length === 0;
}
function runsIn(swept) {
  let runs = [];
  for (let i = 0; i < swept.length; i += 2) {
    let [start, end] = [swept[i], swept[i + 1]];
    end - start >= MIN_ENCODED_RUN && runs.push({ start, end });
  }
  return runs;
}
function mayOpen2({ bytes }, search, depth) {
  return depth < MAX_DEPTH4 && (search.nestedBytes -= bytes.length), search.nestedBytes >= 0;
}
pattern_exports = {};
__export(pattern_exports, {
  makePatternCheck: () => makePatternCheck
});
init_decodings();
MAX_DEPTH4 = 3, MAX_GROWTH2 = 4, FREE_BYTES = 1 << 20;
});


// src/regex/linear.ts
var compileLinear = (...a) => (init_linear(), compileLinear(...a)), init_linear = __esm(() => {
var library2;
compileLinear = function(source) {
  if (library2 === void 0) throw new Error("the engine of linear time was not loaded");
  try {
    let regex = library2.RE2JS.compile(source);
    return { test: (text) => regex.matcher(text).find(), matches: (text) => matchesOf(regex, text) };
  } catch (error) {
    if (error instanceof library2.RE2JSException) return null;
    throw error;
  }
};
function* matchesOf(regex, text) {
  let matcher = regex.matcher(text), spanOf4 = (group) => {
    let start = matcher.start(group);
    return start < 0 ? void 0 : [start, matcher.end(group)];
  };
  for (; matcher.find(); ) yield { spans: Array.from({ length: matcher.groupCount() + 1 }, (_, group) => spanOf4(group)), named: spanOf4 };
}
});


// src/scan/own/compile.ts
var patterns, patternOf, testOf2, init_compile2 = __esm(() => {
var tests;
patternOf = function(rule) {
  let pattern = patterns.get(rule) ?? compile2(rule);
  return patterns.set(rule, pattern), pattern;
};
testOf2 = function(source, linear) {
  let known5 = tests.get(source);
  if (known5 !== void 0) return known5;
  let test = linearOf(source, linear) ?? new RegExp(source);
  return tests.set(source, test), test;
};
function compile2({ pattern, flags, linear }) {
  let source = pattern;
  return linearOf(source, linear) ?? onV8(new RegExp(source, `${flags}dg`));
}
function linearOf(source, linear) {
  return linear === void 0 || !Object.hasOwn(linear, source) ? null : compileLinear(linear[source]);
}
function onV8(regex) {
  return {
    test: (text) => new RegExp(regex.source, regex.flags.replace("g", "")).test(text),
    *matches(text) {
      for (let found of text.matchAll(regex)) {
        let { indices } = found;
        yield { spans: indices, named: (group) => indices.groups?.[group] };
      }
    }
  };
}
patterns = new WeakMap(), tests = new Map();
});


// src/scan/own/except.ts
var isExcepted = (...a) => (init_except(), isExcepted(...a)), fitsPath = (...a) => (init_except(), fitsPath(...a)), init_except = __esm(() => {
isExcepted = function(exceptions, place) {
  return exceptions.some((exception) => fits2(exception, place));
};
function fits2(exception, place) {
  let { condition, paths, globs = [], patterns: patterns2, stopwords, commits } = exception, votes = [
    [...paths, ...globs].length > 0 ? fitsPath(exception, place) : null,
    patterns2.length > 0 ? fitsPattern(exception, place) : null,
    stopwords.length > 0 ? fitsWord(stopwords, place) : null,
    commits.length > 0 ? commits.includes(place.commitId ?? "") : null
  ].filter((vote) => vote !== null);
  return condition === "all" ? votes.length > 0 && votes.every(Boolean) : votes.some(Boolean);
}
fitsPath = function({ paths, globs = [], linear }, { path, settings, reads }) {
  let read13 = reads === "bytes" ? Buffer.from(path).toString("latin1") : path;
  return paths.some((source) => testOf2(source, linear).test(read13)) || globs.length > 0 && settings.globs(path, globs);
};
function fitsPattern({ patterns: patterns2, target, linear }, { value: value2 }) {
  return value2 !== null && patterns2.some((source) => testOf2(source, linear).test(value2[target]));
}
function fitsWord(stopwords, { value: value2 }) {
  let secret = value2?.secret.toLowerCase();
  return secret !== void 0 && stopwords.some((word2) => secret.includes(word2.toLowerCase()));
}
init_compile2();
});


// src/scan/own/search.ts
var search_exports, searchOwn = (...a) => (init_search2(), searchOwn(...a)), holdsFor = (...a) => (init_search2(), holdsFor(...a)), init_search2 = __esm(() => {


// src/scan/own/keywords.ts
var keywordTable = (...a) => (init_keywords2(), keywordTable(...a)), keywordHits = (...a) => (init_keywords2(), keywordHits(...a)), init_keywords2 = __esm(() => {
var MIN_BYTES;
keywordTable = function(rules) {
  let called = new Map(), always = new Set();
  for (let [index, { keywords }] of rules.entries()) {
    let words4 = [...new Set(keywords.map(asBytes2))];
    if (words4.length === 0 || words4.some((word2) => word2.length < MIN_BYTES)) always.add(index);
    else for (let word2 of words4) called.set(word2, [...called.get(word2) ?? [], index]);
  }
  return { anchors: called.size === 0 ? null : buildAnchors([...called.keys()], { ignoreCase: !0 }), rulesOf: [...called.values()], always };
};
function asBytes2(keyword) {
  return Buffer.from(keyword, "utf8").toString("latin1").replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
keywordHits = function(bytes, { anchors, rulesOf }) {
  let hits = new Map();
  if (anchors === null) return hits;
  findAnchors(bytes, anchors, (start, anchor) => {
    let end = start + (anchors.anchors[anchor]?.length ?? 0);
    for (let rule of rulesOf[anchor]) {
      let list2 = hits.get(rule);
      list2 === void 0 ? hits.set(rule, [{ start, end }]) : list2.push({ start, end });
    }
  });
  for (let list2 of hits.values()) list2.sort((a, b) => a.start - b.start);
  return hits;
};
MIN_BYTES = 3;
});



// src/scan/own/candidate.ts
var judgeCandidate = (...a) => (init_candidate(), judgeCandidate(...a)), toOwnMatch = (...a) => (init_candidate(), toOwnMatch(...a)), init_candidate = __esm(() => {
judgeCandidate = function(rule, { secret, match: match2, line }, { entry }, settings) {
  let bits = shannonBits(secret);
  if (bits < rule.minEntropy) return `it has ${bits.toFixed(1)} bits per character, the rule asks for ${rule.minEntropy}`;
  let place = { path: entry.path, commitId: entry.commitId, settings, reads: rule.reads, value: { secret, match: match2, line } };
  return isExcepted(rule.except, place) ? `an exception of the rule fits (${rule.where})` : null;
};
toOwnMatch = function(rule, { start, end, whole: whole3 }, text) {
  let value2 = text.content.slice(start, end), name2 = nameBefore2(text.content, whole3.start) ?? nameBefore2(text.content, start);
  return {
    check: "pattern",
    rule: rule.id,
    title: rule.title,
    severity: rule.severity,
    links: rule.links,
    rank: 3,
    start,
    end,
    confidence: "high",
    why: `the rule at ${rule.where} matches${name2 === void 0 ? "" : `, assigned to ${name2}`}`,
    strengthBits: strengthBits(value2),
    ...name2 === void 0 ? {} : { name: name2 }
  };
};
});



// src/scan/own/piece.ts
var readable2 = (...a) => (init_piece(), readable2(...a)), init_piece = __esm(() => {
readable2 = function(content, { start, end }, reads) {
  if (reads === "bytes") return { content: content.slice(start, end), offset: (at2) => start + at2 };
  let from = characterStart2(content, start), to = characterStart2(content, end), raw = content.slice(from, to), decoded3 = /[\x80-\xff]/.test(raw) ? Buffer.from(raw, "latin1").toString("utf8") : raw;
  return decoded3 === raw || decoded3.includes("\uFFFD") ? { content: raw, offset: (at2) => from + at2 } : { content: decoded3, offset: (at2) => from + Buffer.byteLength(decoded3.slice(0, at2)) };
};
function characterStart2(content, offset) {
  let at2 = offset;
  for (; at2 > offset - 3 && at2 > 0 && (content.charCodeAt(at2) & 192) === 128; ) at2--;
  return at2;
}
});



// src/scan/own/regions.ts
var regionsAround2 = (...a) => (init_regions2(), regionsAround2(...a)), piecesOf = (...a) => (init_regions2(), piecesOf(...a)), init_regions2 = __esm(() => {


// src/config/regex/symbols.ts
var init_symbols = __esm(() => {
var SYMBOLS, LATIN1;
SYMBOLS = Array.from({ length: 257 }, (_, bit) => 1n << BigInt(bit)), LATIN1 = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
});



// src/config/regex/automaton.ts
var LONGEST_TEXT, init_automaton = __esm(() => {
init_symbols();
LONGEST_TEXT = 4096;
});

var KEYWORD_REACH, LONGEST_MATCH, CONTEXT;
regionsAround2 = function(hits, length2) {
  let regions = [];
  for (let hit of hits) {
    let region = { start: Math.max(0, hit.start - KEYWORD_REACH), end: Math.min(length2, hit.end + KEYWORD_REACH) }, last4 = regions.at(-1);
    last4 !== void 0 && region.start <= last4.end ? last4.end = Math.max(last4.end, region.end) : regions.push(region);
  }
  return regions;
};
piecesOf = function(regions, length2) {
  let step2 = LONGEST_TEXT - CONTEXT - LONGEST_MATCH;
  return regions.flatMap(
    ({ start, end }) => Array.from({ length: Math.ceil((end - start) / step2) }, (_, index) => {
      let from = start + index * step2, to = Math.min(end, from + step2);
      return { from, to, start: Math.max(0, from - CONTEXT), end: Math.min(length2, to + LONGEST_MATCH) };
    })
  );
};
init_automaton();
KEYWORD_REACH = 1e3, LONGEST_MATCH = 2048, CONTEXT = 64;
});

var tables2;
searchOwn = function(text, settings) {
  return searchCandidates(text, settings).flatMap(
    ({ rule, candidate }) => judgeCandidate(rule, candidate, text, settings) === null ? [toOwnMatch(rule, candidate, text)] : []
  );
};
function searchCandidates(text, settings) {
  let { own } = settings.rules;
  if (own.length === 0) return [];
  let hits = keywordHits(text.bytes, tableOf3(own));
  return own.flatMap((rule, index) => rule.pattern === null || !holdsFor(rule, text.entry.path, settings) ? [] : candidatesOf(rule, text, regionsOf(hits.get(index), tableOf3(own).always.has(index), text)).map((candidate) => ({
    rule,
    candidate
  })));
}
holdsFor = function({ path, globs, linear, reads }, file2, settings) {
  let fits3 = (paths, names) => fitsPath({ paths, globs: names, ...linear === void 0 ? {} : { linear } }, { path: file2, settings, reads });
  return (path === null || fits3([path], [])) && (globs === void 0 || fits3([], globs));
};
function tableOf3(own) {
  let table4 = tables2.get(own) ?? keywordTable(own);
  return tables2.set(own, table4), table4;
}
function regionsOf(hits, isAlways, { bytes }) {
  return isAlways ? [{ start: 0, end: bytes.length }] : hits === void 0 ? [] : regionsAround2(hits, bytes.length);
}
function candidatesOf(rule, text, regions) {
  let candidates2 = [], end = 0;
  for (let piece of piecesOf(regions, text.bytes.length))
    for (let candidate of matchesIn2(rule, text.content, piece))
      candidate.whole.start < end || (end = candidate.whole.end, candidates2.push(candidate));
  return candidates2;
}
function matchesIn2(rule, content, piece) {
  let part = readable2(content, piece, rule.reads), spanOf4 = ([start, end]) => ({ start: part.offset(start), end: part.offset(end) }), candidates2 = [];
  for (let found of patternOf(rule).matches(part.content)) {
    let [first, last4] = found.spans[0], [at2, to] = valueAt2(found, rule.group), whole3 = spanOf4([first, last4]);
    if (whole3.start < piece.from || whole3.start >= piece.to || at2 === to) continue;
    let [secret, match2] = [part.content.slice(at2, to), part.content.slice(first, last4)];
    candidates2.push({ ...spanOf4([at2, to]), whole: whole3, secret, match: match2, line: lineAround2(part.content, at2) });
  }
  return candidates2;
}
function valueAt2({ spans, named: named4 }, group) {
  return (typeof group == "string" ? named4(group) : spans[group ?? spans.findIndex((each, at2) => at2 > 0 && each !== void 0)]) ?? spans[0];
}
function lineAround2(content, at2) {
  let start = content.lastIndexOf(`
`, at2 - 1) + 1, end = content.indexOf(`
`, at2);
  return content.slice(at2 === 0 ? 0 : start, end === -1 ? content.length : end);
}
search_exports = {};
__export(search_exports, {
  holdsFor: () => holdsFor,
  searchCandidates: () => searchCandidates,
  searchOwn: () => searchOwn,
  tableOf: () => tableOf3
});
init_compile2();
tables2 = new WeakMap();
});


// src/scan/own/paths.ts
var paths_exports, ownPathCheck, init_paths2 = __esm(() => {
function matchesOf2(entry, settings) {
  let placeFor = ({ reads }) => ({ path: entry.path, commitId: entry.commitId, settings, reads, value: null });
  return settings.rules.own.filter((rule) => rule.pattern === null && holdsFor(rule, entry.path, settings) && !isExcepted(rule.except, placeFor(rule))).map((rule) => ({ entry, match: toMatch3(rule, entry.path) }));
}
function toMatch3({ id, title, severity, links, where }, path) {
  let fix = [`git rm --cached -- ${shellPath(path)}`];
  return { ...wholeFile("pattern", { rule: id, title, severity, why: `its path fits the rule at ${where}`, fix }), links };
}
paths_exports = {};
__export(paths_exports, {
  ownPathCheck: () => ownPathCheck
});
ownPathCheck = {
      name: "pattern",
      needs: "entries",
      run: (entries, settingsFor) => entries.flatMap((entry) => matchesOf2(entry, settingsFor(entry.path)))
    };
});


// src/decode/archive/member.ts
var asFile = (...a) => (init_member(), asFile(...a)), memberKey = (...a) => (init_member(), memberKey(...a)), init_member = __esm(() => {
var NAMED_STEP, PACKED_NAME;
asFile = function(text) {
  if (text.member === void 0) return text;
  let path = text.member.reduce(stepInto, text.entry.path);
  return withEntry(text, { path, mode: "file", sizeBytes: null });
};
function stepInto(path, step2) {
  let name2 = NAMED_STEP.exec(step2)?.[1];
  return name2 === void 0 ? path.replace(PACKED_NAME, "") : `${path}/${name2.replaceAll("\\", "/")}`;
}
memberKey = function({ member = [] }) {
  return member.map((step2) => `!${NAMED_STEP.exec(step2)?.[1] ?? step2}`).join("");
};
NAMED_STEP = /^(?:zip|tar): (.*)$/s, PACKED_NAME = /\.(?:gz|gzip|z|svgz|tgz)$/i;
});


// src/model.ts
var CHECK_NAMES, UNREACHABLE, STAND_IN, FOREIGN_TOOLS, init_model = __esm(() => {
CHECK_NAMES = ["path", "size", "pattern", "entropy", "weak", "template", "deploy"], UNREACHABLE = "<unreachable>/", STAND_IN = /^<unreachable>\/[0-9a-f]{40}(?:[0-9a-f]{24})?$/, FOREIGN_TOOLS = [
      "gitleaks",
      "betterleaks",
      "detect-secrets",
      "secretlint",
      "trufflehog",
      "kingfisher",
      "ggshield",
      "bandit"
    ];
});


// src/scan/finding/excerpt.ts
var excerptOf = (...a) => (init_excerpt(), excerptOf(...a)), trim = (...a) => (init_excerpt(), trim(...a)), init_excerpt = __esm(() => {
var MAX_LENGTH11, REACH12, MAX_BLOTTED2, HEADER2, ELLIPSIS, REST;
excerptOf = function(text, value2, covers) {
  let line = lineIndexAt(text.lineStarts, value2.start), whole3 = lineSpan(text, line), window = {
    start: characterStart(text.bytes, Math.max(whole3.start, value2.start - REACH12)),
    end: characterStart(text.bytes, Math.min(Math.max(whole3.end, value2.start), value2.end + REACH12))
  }, pieces = piecesOf2(text, window, covers, partsOf(secretsOf(text, window, covers))), [start, end] = shownAt(pieces, value2, text), full = pieces.map((piece) => piece.text).join(""), cut2 = trim(full, start, end, window.start > whole3.start, window.end < whole3.end);
  return { line: text.firstLine + line, ...cut2 };
};
function shownAt(pieces, value2, text) {
  let length2 = 0;
  for (let piece of pieces) {
    if (piece.start <= value2.start && value2.start < piece.end) {
      let before = piece.isMask ? 0 : decode3(text, { start: piece.start, end: value2.start }).length, shown = piece.isMask ? piece.text.length : decode3(text, { start: value2.start, end: Math.min(value2.end, piece.end) }).length;
      return [length2 + before, length2 + before + shown];
    }
    length2 += piece.text.length;
  }
  return [length2, length2];
}
function piecesOf2(text, window, covers, secrets) {
  let pieces = [], at2 = window.start, plain3 = (end) => {
    end > at2 && pieces.push({ start: at2, end, isMask: !1, text: showable(blotParts(decode3(text, { start: at2, end }), secrets)) });
  };
  for (let i = firstEndingAfter(covers, window.start); i < covers.length && covers[i].start < window.end; i++) {
    let cover = covers[i];
    plain3(cover.start), at2 = Math.max(cover.end, restEnd(text, cover.end, Math.min(window.end, covers[i + 1]?.start ?? window.end))), pieces.push({ start: cover.start, end: at2, isMask: !0, text: maskOf2(text, cover, window) });
  }
  return plain3(window.end), pieces;
}
function restEnd(text, end, most) {
  let rest = REST.exec(asBuffer(text.bytes).toString("latin1", end, most));
  return end + (rest?.[0].length ?? 0);
}
function maskOf2(text, cover, window) {
  let value2 = decode3(text, { start: cover.start, end: Math.min(cover.end, cover.start + MAX_BLOTTED2) }), header = HEADER2.exec(value2)?.[0];
  return header !== void 0 ? cover.start >= window.start ? `${header} \u2022\u2022\u2022\u2022` : HIDDEN : cover.isSingle ? maskValue(value2) : HIDDEN;
}
function secretsOf(text, window, covers) {
  let secrets = new Set();
  for (let i = firstEndingAfter(covers, window.start); i < covers.length && covers[i].start < window.end; i++) {
    let cover = covers[i];
    secrets.add(decode3(text, { start: cover.start, end: Math.min(cover.end, cover.start + MAX_BLOTTED2) }).replace(HEADER2, ""));
  }
  return secrets;
}
function decode3(text, span) {
  return asBuffer(text.bytes).toString("utf8", span.start, span.end);
}
trim = function(full, start, end, isCutBefore, isCutAfter) {
  let room2 = MAX_LENGTH11 - 2, spare = Math.max(0, room2 - (end - start)), from = full.length <= room2 ? 0 : Math.max(0, Math.min(start - Math.floor(spare / 2), full.length - room2)), to = Math.min(full.length, from + room2), head2 = isCutBefore || from > 0 ? ELLIPSIS : "", tail = isCutAfter || to < full.length ? ELLIPSIS : "", shift = head2.length - from;
  return { text: head2 + showable(full.slice(from, to)) + tail, start: start + shift, end: Math.min(end, to) + shift };
};
init_mask();
MAX_LENGTH11 = 160, REACH12 = 3 * MAX_LENGTH11, MAX_BLOTTED2 = 4096, HEADER2 = /^-----BEGIN [A-Z0-9 ]{1,40}-----/, ELLIPSIS = "\u2026";
REST = /^(?:["'`](?=["'`\\\w$%@!#~^*-])|["'`]\s{0,3}(?:\|\||\+|\.)\s{0,3}(?=["'`])|\\[^"'nrt\\]|\$(?=["']))(?:\\.|\$?"[^"\n]{0,200}"|\$?'[^'\n]{0,200}'|[^\s"'`,;:()[\]{}<>|&=+]){1,200}/;
});


// src/scan/finding/finding.ts
var finding_exports, findingContext = (...a) => (init_finding(), findingContext(...a)), toFinding = (...a) => (init_finding(), toFinding(...a)), init_finding = __esm(() => {


// src/scan/finding/fingerprint.ts
var fingerprint = (...a) => (init_fingerprint(), fingerprint(...a)), init_fingerprint = __esm(() => {
var MIN_HASHED_BITS;
fingerprint = function(match2, text, path, ordinals) {
  let place = `${match2.rule}:${percentEncode(path + (text === null ? "" : memberKey(text)), /[\s%\p{C}]/gu)}`;
  if (text === null || match2.wholeFile === !0) return place;
  if (match2.strengthBits >= MIN_HASHED_BITS) return `${place}:${sha256Prefix(text.bytes.subarray(match2.start, match2.end), 4)}`;
  let name2 = percentEncode(match2.name ?? "", /[\s%:#\p{C}]/gu), ordinal = (ordinals.get(`${place}:${name2}`) ?? 0) + 1;
  return ordinals.set(`${place}:${name2}`, ordinal), `${place}:${name2}#${ordinal}`;
};
function percentEncode(value2, unsafe) {
  let encode2 = (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  return value2.replace(unsafe, (char) => [...Buffer.from(char, "utf8")].map(encode2).join(""));
}
MIN_HASHED_BITS = 64;
});



// src/scan/finding/place.ts
var makeLocator = (...a) => (init_place3(), makeLocator(...a)), init_place3 = __esm(() => {
makeLocator = function(text) {
  let known5 = { line: -1, offset: 0, units: 0 };
  return (offset) => {
    let line = lineIndexAt(text.lineStarts, offset);
    return (line !== known5.line || offset < known5.offset) && (known5 = { line, offset: text.lineStarts[line], units: 0 }), known5 = { line, offset, units: known5.units + asBuffer(text.bytes).toString("utf8", known5.offset, offset).length }, { line: text.firstLine + line, column: known5.units + 1 + (line === 0 ? text.firstColumn : 0) };
  };
};
});

var MAX_VALUE_BYTES, NO_PLACE;
findingContext = function(text, matches, ordinals = new Map()) {
  let covered = matches.filter((match2) => match2.wholeFile !== !0).flatMap((match2) => [...match2.plain === !0 ? [] : [match2], ...match2.echoes ?? []]);
  return { locate: makeLocator(text), covers: joinSpans(covered), ordinals };
};
function toFileFinding(entry, match2, text = null) {
  return {
    ...sharedFields(entry, match2, text?.member),
    preview: "",
    fingerprint: fingerprint(match2, text, entry.path, new Map()),
    ...NO_PLACE,
    excerpt: null,
    span: null
  };
}
toFinding = function(text, match2, context) {
  if (match2.wholeFile === !0) return toFileFinding(text.entry, match2, text);
  let value2 = match2.plain === !0 ? "" : asBuffer(text.bytes).toString("utf8", match2.start, Math.min(match2.end, match2.start + MAX_VALUE_BYTES)), parts = match2.parts?.map((part) => toPart(text, part, context)), place = parts === void 0 ? placeOf3(match2, context) : reachOf(parts.filter(({ rule }) => rule !== null));
  return {
    ...withoutValue(sharedFields(text.entry, match2, text.member && placedIn(text.member, place)), value2),
    preview: previewOf(match2, value2),
    fingerprint: fingerprint(match2, text, text.entry.path, context.ordinals),
    ...text.member ? NO_PLACE : place,
    excerpt: excerptOf(text, match2, context.covers),
    span: { start: match2.start, end: match2.end },
    ...parts === void 0 ? {} : { parts }
  };
};
function previewOf({ plain: plain3, inPieces }, value2) {
  return plain3 === !0 ? "" : inPieces ? HIDDEN : maskValue(value2);
}
function placeOf3({ start, end }, { locate }) {
  let [from, to] = [locate(start), locate(end)];
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
function reachOf(places) {
  let [first, last4] = [places[0], places.at(-1)];
  return { line: first.line, column: first.column, endLine: last4.endLine, endColumn: last4.endColumn };
}
function toPart(text, { start, end, rule, title }, context) {
  let preview = maskValue(asBuffer(text.bytes).toString("utf8", start, Math.min(end, start + MAX_VALUE_BYTES)));
  return { rule, title, ...placeOf3({ start, end }, context), preview, span: { start, end } };
}
function placedIn(member, { line, column }) {
  return [...member.slice(0, -1), `${member.at(-1)}:${line}:${column}`];
}
function sharedFields(entry, match2, member) {
  let via = [...(member ?? []).map(showable), ...match2.via ?? []];
  return {
    check: match2.check,
    rule: match2.rule,
    title: match2.title,
    severity: match2.severity,
    confidence: match2.confidence,
    path: entry.path,
    why: match2.why,
    fix: member ? fixInside(entry) : match2.fix ?? fixFor(entry),
    links: match2.links,
    also: match2.also,
    ...match2.name === void 0 ? {} : { name: showable(match2.name) },
    ...match2.facts === void 0 ? {} : { facts: match2.facts },
    ...via.length === 0 ? {} : { via }
  };
}
function withoutValue(fields, value2) {
  let name2 = fields.name === void 0 ? void 0 : blot(fields.name, value2), why = fields.name === void 0 || name2 === void 0 ? fields.why : fields.why.replaceAll(fields.name, () => name2), masked = value2.length < 4 ? why : why.replaceAll(value2, () => maskValue(value2)), facts = fields.facts && withoutSecret(fields.facts, value2);
  return { ...fields, why: showable(masked), ...name2 === void 0 ? {} : { name: name2 }, ...facts === void 0 ? {} : { facts } };
}
function fixInside(entry) {
  return entry.commitId !== void 0 || STAND_IN.test(entry.path) ? fixFor(entry) : [`take it out of the archive${entry.blobId === void 0 ? "" : `, then  git add ${shellPath(showable(entry.path))}`}`];
}
function fixUnreachable(blobId) {
  return [
    "nothing refers to it, and git drops it some day; to drop all such now:  git reflog expire --expire=now --all && git gc --prune=now",
    `git cat-file -p ${blobId}  shows it`
  ];
}
function fixFor(entry) {
  return entry.commitId !== void 0 ? ["revoke it at its provider: it stays readable in the history, whatever is committed later"] : STAND_IN.test(entry.path) ? fixUnreachable(entry.path.slice(UNREACHABLE.length)) : entry.blobId === void 0 ? ["read it from the environment"] : [`read it from the environment, then  git add ${shellPath(showable(entry.path))}`];
}
finding_exports = {};
__export(finding_exports, {
  findingContext: () => findingContext,
  toFileFinding: () => toFileFinding,
  toFinding: () => toFinding
});
init_model();
init_mask();
MAX_VALUE_BYTES = 64 * 1024;
NO_PLACE = { line: null, column: null, endLine: null, endColumn: null };
});


// src/scan/finding/overlap.ts
var overlap_exports, mergeOverlaps, join, init_overlap = __esm(() => {
var BELIEVED_AS, CONFIDENCE_ORDER;
mergeOverlaps = function(matches) {
  let wholeFile2 = matches.filter((match2) => match2.wholeFile === !0).map((match2) => ({ ...match2, also: [] })), placed3 = matches.filter((match2) => match2.wholeFile !== !0).sort(byPrecedence), winners = [];
  for (let match2 of placed3) {
    let at2 = firstEndingAfter(winners, match2.start);
    (at2 === winners.length || winners[at2].start >= match2.end) && winners.splice(at2, 0, { ...match2, also: [] });
  }
  for (let match2 of placed3)
    for (let at2 = firstEndingAfter(winners, match2.start); at2 < winners.length && winners[at2].start < match2.end; at2++)
      join(winners[at2], match2);
  for (let winner of winners) winner.also.sort();
  return [...wholeFile2, ...winners];
};
function byPrecedence(a, b) {
  let confidence = CONFIDENCE_ORDER.indexOf(b.confidence) - CONFIDENCE_ORDER.indexOf(a.confidence);
  return b.rank - a.rank || confidence || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule < b.rule ? -1 : 1);
}
join = function(winner, match2) {
  match2.rule !== winner.rule && !winner.also.includes(match2.rule) && winner.also.push(match2.rule), match2.fix && !winner.fix && (winner.fix = match2.fix), winner.disproved && rehabilitate(winner, match2);
};
function rehabilitate(winner, match2) {
  if (!(match2.rank === 1 || match2.rank === 2) || match2.disproved || CONFIDENCE_ORDER.indexOf(match2.confidence) <= CONFIDENCE_ORDER.indexOf(winner.confidence)) return;
  let [reasons] = winner.why.split(BELIEVED_AS);
  winner.confidence = match2.confidence, winner.why = `${reasons}${BELIEVED_AS}${match2.title.charAt(0).toLowerCase()}${match2.title.slice(1)}`;
}
overlap_exports = {};
__export(overlap_exports, {
  mergeOverlaps: () => mergeOverlaps
});
BELIEVED_AS = "; believed all the same as a ", CONFIDENCE_ORDER = ["low", "medium", "high", "proven"];
});


// src/scan/finding/temper.ts
var temper_exports, temper, init_temper = __esm(() => {
temper = function(entry, winners) {
  return winners.length === 0 || !isShowcase(entry.path) ? winners : winners.map((winner) => hasExpired(winner) ? { ...winner, confidence: "low" } : winner.rank < 3 && isSure(winner) ? { ...winner, confidence: "medium" } : winner);
};
function hasExpired({ facts, wholeFile: wholeFile2 }) {
  return wholeFile2 !== !0 && facts?.some(({ label }) => label === "expired") === !0;
}
function isSure({ confidence, wholeFile: wholeFile2 }) {
  return wholeFile2 !== !0 && (confidence === "high" || confidence === "proven");
}
temper_exports = {};
__export(temper_exports, {
  temper: () => temper
});
init_kind();
});


// src/scan/parts/join.ts
var join_exports, joinParts = (...a) => (init_join(), joinParts(...a)), init_join = __esm(() => {


// src/scan/parts/names.ts
var idBeside = (...a) => (init_names2(), idBeside(...a)), init_names2 = __esm(() => {
var KEY_NAME, ID_WORDS, VALUE3;
idBeside = function(text, area, key, name2) {
  let stem = KEY_NAME.exec(name2)?.[1];
  if (stem === void 0) return;
  let pattern = new RegExp(`(?<![\\w-])${stem.replaceAll(".", "\\.")}${ID_WORDS}${VALUE3}`, "dgi"), found = [...text.content.slice(area.start, area.end).matchAll(pattern)].map((match2) => toSpan(match2, area));
  return nearest3(
    found.filter((span) => distance(span, key) > 0),
    key
  );
};
function toSpan(match2, area) {
  let [start, end] = match2.indices?.groups?.id ?? [0, 0];
  return { start: area.start + start, end: area.start + end };
}
KEY_NAME = /^([A-Za-z][\w.-]{0,60}?)[_.-]?secret(?:[_-]?(?:access[_-]?)?key)?$/i, ID_WORDS = String.raw`[_.-]?(?:(?:access[_-]?)?key(?:[_-]?id)?|id)`, VALUE3 = String.raw`["'\]]{0,2}\s{0,8}(?:=>|:=|[:=])\s{0,8}["']?(?=[\w.@-]{0,120}\d)(?<id>[0-9A-Za-z][\w.@-]{7,120})(?![\w.@(\[{-])`;
});

var ID2;
joinParts = function(text, winners) {
  let taken2 = new Set(), joined3 = winners.map((winner) => {
    if (winner.wholeFile === !0 || winner.via !== void 0 || winner.inPieces) return winner;
    let id = idOf(text, winner, winners);
    return id === void 0 ? winner : ("also" in id && taken2.add(id), withParts(winner, { start: id.start, end: id.end, rule: id.rule, title: id.title }, "facts" in id ? id.facts : void 0));
  });
  return taken2.size === 0 ? joined3 : joined3.filter((_, i) => !taken2.has(winners[i]));
};
function idOf(text, key, winners) {
  let pairs = PAIRS.filter(({ keys }) => keys.includes(key.rule));
  if (pairs.length === 0 && key.name === void 0) return;
  let area = neighbourhood(text, key), around = touching(winners, area), inArea = (span2) => span2.start >= area.start && span2.end <= area.end;
  for (let pair2 of pairs) {
    let id = nearest3(
      around.filter((other) => isIdOf(pair2, other) && inArea(other)),
      key
    ) ?? nearest3(unnamed(text, area, pair2, key), key);
    if (id !== void 0) return id;
  }
  let span = key.name === void 0 ? void 0 : idBeside(text, area, key, key.name);
  return span && (around.find((other) => other.start === span.start && other !== key && other.rank < 3) ?? { ...span, ...ID2 });
}
function touching(winners, { start, end }) {
  let first = firstEndingAfter(winners, start), last4 = first;
  for (; last4 < winners.length && winners[last4].start < end; ) last4++;
  return winners.slice(first, last4);
}
function isIdOf({ ids }, { rule, via }) {
  return via === void 0 && ids.includes(rule);
}
function unnamed(text, area, { idPattern }, key) {
  return idPattern === void 0 ? [] : placesOf3(text, area, idPattern, "id").filter(({ start, end }) => end <= key.start || start >= key.end).map((place) => ({ ...place, ...ID2 }));
}
function withParts(key, id, facts = []) {
  let parts = [id, { start: key.start, end: key.end, rule: key.rule, title: key.title }].sort((a, b) => a.start - b.start), all = [...facts, ...key.facts ?? []];
  return { ...key, parts, ...all.length === 0 ? {} : { facts: all } };
}
join_exports = {};
__export(join_exports, {
  joinParts: () => joinParts
});
init_pairs2();
ID2 = { rule: null, title: "its id" };
});


// src/sift/worker.ts
var worker_exports = {};
__export(worker_exports, {
  work: () => work
});
module.exports = __toCommonJS(worker_exports);


// src/git/error.ts
var GitError = class extends Error {
  name = "GitError";
  /** git's exit status; null where it did not run or was killed. */
  status;
  constructor(message, status) {
    super(message), this.status = status;
  }
}, TooLongError = class extends GitError {
  name = "TooLongError";
};


// src/git/exec.ts
var import_node_path = require("node:path");


// src/git/child.ts
init_own_require();
var library;
function childProcess() {
  return library ??= createRequire(__filename)("node:child_process"), library;
}


// src/git/pieces.ts
function eachPiece(stream, take2) {
  return new Promise((resolve2, reject) => new Giving(stream, take2, resolve2, reject));
}
var Giving = class {
  /** Node lets a child's streams flow when it has ended, whether they wait or not. */
  #waiting = [];
  #isBusy = !1;
  #isEnded = !1;
  #stream;
  #take;
  #resolve;
  #fail;
  constructor(stream, take2, resolve2, reject) {
    this.#stream = stream, this.#take = take2, this.#resolve = resolve2;
    let give = (piece) => this.#give(piece);
    this.#fail = (error) => {
      stream.off("data", give), reject(error);
    };
    let end = () => this.#end();
    stream.on("data", give).on("end", end).on("close", end).on("error", this.#fail);
  }
  #give(piece) {
    this.#waiting.push(piece), this.#isBusy || this.#goOn();
  }
  #end() {
    this.#isEnded = !0, this.#isBusy || this.#resolve();
  }
  #goOn() {
    this.#isBusy = !1;
    try {
      for (; !this.#isBusy && this.#waiting.length > 0; ) this.#heed(this.#take(this.#waiting.shift()));
      !this.#isBusy && this.#isEnded && this.#resolve();
    } catch (error) {
      this.#fail(error);
    }
  }
  #heed(answer) {
    answer instanceof Promise && (this.#isBusy = !0, this.#stream.pause(), answer.then(() => {
      this.#stream.resume(), this.#goOn();
    }, this.#fail));
  }
};


// src/git/exec.ts
var MAX_SYNC_BYTES = 64 << 20, SAFE_FLAGS = [
  "--no-replace-objects",
  "-c",
  "advice.graftFileDeprecated=false",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.quotePath=false",
  "-c",
  "submodule.recurse=false"
], DEV_NULL = process.platform === "win32" ? "\\\\.\\nul" : "/dev/null", LOCAL_VARIABLES = /^GIT_(ALTERNATE_OBJECT_DIRECTORIES|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|OBJECT_DIRECTORY|DIR|WORK_TREE|IMPLICIT_WORK_TREE|GRAFT_FILE|INDEX_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|PREFIX|SHALLOW_FILE|COMMON_DIR)$/;
function environment(place, extra) {
  let env = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_GRAFT_FILE: DEV_NULL, ...extra };
  for (let name2 of ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"]) env[name2] && (env[name2] = (0, import_node_path.resolve)(env[name2]));
  if (place.foreign) for (let name2 of Object.keys(env)) LOCAL_VARIABLES.test(name2) && delete env[name2];
  return env;
}
function startError(error) {
  return error.code === "ENOENT" ? new GitError("git was not found: install git, or add it to PATH", null) : error.code === "ENOBUFS" ? new TooLongError("git answered more than fits into memory at once", null) : new GitError(`git could not be started: ${error.message}`, null);
}
var USAGE_STATUS = 129;
function describeFailure(args, stderr, end) {
  let words4 = stderr.trim().replace(/^(fatal|error): /, ""), question = `git ${args.find((arg) => !arg.startsWith("-")) ?? ""}`;
  return end === USAGE_STATUS ? `${question} does not know what it was asked: hushgate needs git 2.31 or newer` : `${question} failed: ${words4 || `ended with ${end}`}`;
}
async function streamGit(place, args, input, onData) {
  let child = childProcess().spawn("git", [...SAFE_FLAGS, ...args], { cwd: place.cwd, env: environment(place, {}), windowsHide: !0 }), errors = [];
  child.stderr.on("data", (chunk) => errors.push(chunk));
  let ended2 = new Promise((resolve2, reject) => {
    child.on("error", (error) => reject(startError(error))), child.on("close", (status, signal) => resolve2(status ?? signal));
  });
  ended2.catch(() => {
  });
  let feeding = feed(child.stdin, input);
  feeding.catch(() => child.kill());
  try {
    await eachPiece(child.stdout, onData);
  } finally {
    child.exitCode === null && child.kill();
  }
  await Promise.race([feeding, ended2]);
  let end = await ended2, words4 = Buffer.concat(errors).toString("utf8");
  if (end !== 0) throw new GitError(describeFailure(args, words4, end), typeof end == "number" ? end : null);
}
async function feed(stdin, input) {
  let open = !0;
  stdin.on("error", () => {
    open = !1;
  });
  for await (let piece of input) {
    if (!open) return;
    stdin.write(piece) || await Promise.race([once(stdin, "drain"), once(stdin, "close")]);
  }
  stdin.end();
}
function once(stream, event) {
  return new Promise((resolve2) => {
    stream.once(event, () => resolve2());
  });
}


// src/git/blobs.ts
var LF = 10, HEADER = /^\S+ (\S+) (\d+)$/;
async function streamBlobs(place, ids, visit4) {
  let parser = new BatchParser(visit4), asked = 0;
  await streamGit(place, ["cat-file", "--batch"], async function* () {
    for await (let some of ids)
      asked += some.length, yield `${some.join(`
`)}
`;
  }(), (chunk) => parser.push(chunk)), parser.end(asked);
}
var BatchParser = class {
  #index = 0;
  #rest = Buffer.alloc(0);
  /** Bytes of content still to come and the size of the whole; null while a header is awaited. */
  #open = null;
  #visit;
  constructor(visit4) {
    this.#visit = visit4;
  }
  push(chunk) {
    let data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk, at2 = 0;
    for (let used = -1; used !== 0 && at2 < data.length; at2 += used) used = this.#open ? this.#content(data, at2) : this.#header(data, at2);
    this.#rest = data.subarray(at2);
  }
  end(expected) {
    if (this.#index !== expected || this.#open) throw new GitError(`git cat-file ended after ${this.#index} of ${expected} objects`, null);
  }
  /** Returns the bytes used; 0 when the line is not whole yet. */
  #header(data, at2) {
    let end = data.indexOf(LF, at2);
    if (end === -1) return 0;
    let line = data.toString("latin1", at2, end), [, type, digits2] = HEADER.exec(line) ?? [];
    if (type === void 0) this.#visit({ kind: "absent", index: this.#index++, why: line.slice(line.indexOf(" ") + 1) });
    else {
      let size = Number(digits2);
      this.#open = { left: size, size, isBlob: type === "blob" }, type !== "blob" && this.#visit({ kind: "absent", index: this.#index, why: `is a ${type}, not a blob` });
    }
    return end + 1 - at2;
  }
  /** Content, then the line feed behind it. */
  #content(data, at2) {
    let open = this.#open, has2 = data.length - at2, take2 = Math.min(open.left, has2), isFirst2 = open.left === open.size;
    return open.isBlob && (take2 > 0 || open.size === 0 && isFirst2) && this.#visit({ kind: "part", index: this.#index, bytes: data.subarray(at2, at2 + take2), offset: open.size - open.left, size: open.size }), open.left -= take2, open.left > 0 || has2 === take2 ? take2 : (this.#open = null, this.#index++, take2 + 1);
  }
};


// src/source/read-files.ts
var import_node_fs = require("node:fs"), import_node_path2 = require("node:path");


// src/decode/archive/kind.ts
function archiveKind(head2) {
  let [first, second, third, fourth] = head2;
  if (first === 31) return second === 139 && third === 8 ? "gzip" : null;
  if (first === 80 && second === 75) {
    let mark = (third ?? 0) << 8 | (fourth ?? 0);
    return mark === 772 || mark === 1286 || mark === 1800 ? "zip" : null;
  }
  return isTar(head2) ? "tar" : null;
}
function isTar(head2) {
  if (head2.length < 512 || !isOctal(head2[150]) || !isOctal(head2[151])) return !1;
  let stated = /^ {0,6}[0-7]{1,7}[\0 ]/.exec(Buffer.from(head2.subarray(148, 156)).toString("latin1"))?.[0];
  if (stated === void 0 || head2[0] === 0) return !1;
  let sum = 256;
  for (let at2 = 0; at2 < 512; at2++) (at2 < 148 || at2 >= 156) && (sum += head2[at2]);
  return Number.parseInt(stated, 8) === sum;
}
function isOctal(byte) {
  return byte !== void 0 && byte >= 48 && byte <= 55;
}
var END_BYTES = 22, MAX_BEHIND_BYTES = 8 << 20;
function zipBehind(whole3) {
  let end = whole3.length - END_BYTES;
  if (end <= 0 || whole3.length > MAX_BEHIND_BYTES || whole3[end] !== 80 || whole3.readUInt32LE(end) !== 101010256 || whole3.readUInt16LE(end + 20) !== 0)
    return null;
  let start = end - whole3.readUInt32LE(end + 12) - whole3.readUInt32LE(end + 16);
  return start >= 0 ? start : null;
}
function wholeKind(whole3) {
  return archiveKind(whole3) ?? (zipBehind(whole3) === null ? null : "zip");
}
var SEALED = [
  ["7z\xBC\xAF'", "7z archive"],
  ["Rar!\x07", "rar archive"],
  ["\xFD7zXZ\0", "xz file"],
  ["(\xB5/\xFD", "zstd file"],
  ["BZh", "bzip2 file"],
  ['"M', "lz4 file"],
  ["LZIP", "lzip file"],
  ["\x9D", "compress file"],
  ["MSCF\0\0\0\0", "cab archive"],
  [`!<arch>
debian-binary`, "deb package"],
  ["\xED\xAB\xEE\xDB", "rpm package"],
  ["hsqs", "squashfs image"],
  ["LUKS\xBA\xBE", "encrypted LUKS volume"],
  ["Salted__", "file encrypted by openssl"]
], BZIP2_BLOCK = /^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/, sealedFirst;
function sealedKind(head2) {
  if (sealedFirst ??= new Set(SEALED.map(([mark]) => mark.charCodeAt(0))), !sealedFirst.has(head2[0] ?? -1)) return null;
  let start = Buffer.from(head2.subarray(0, 24)).toString("latin1"), kind = SEALED.find(([mark]) => start.startsWith(mark))?.[1] ?? null;
  return kind === "bzip2 file" && !BZIP2_BLOCK.test(start) ? null : kind;
}


// src/source/windows.ts
var WINDOW_BYTES = 8 << 20, CUT_BYTES = 1 << 20, OVERLAP_BYTES = 65536;
function collect() {
  let { Bun } = globalThis;
  Bun?.gc(!1);
}
var Windows = class {
  #entry;
  #taker;
  #parts = [];
  #length = 0;
  #isFirst = !0;
  #place;
  #looksInside;
  /** Undefined: not asked yet. */
  #archive;
  /** @param way what comes is of an opened archive: the way to a member, or, empty, its own bytes; null: a whole entry */
  constructor(entry, taker, way = null) {
    this.#entry = entry, this.#taker = taker, this.#place = { firstLine: 1, firstColumn: 0, encoding: "utf-8", member: way?.length ? way : void 0 }, this.#looksInside = taker.opens && way === null && entry.mode !== "symlink", this.#looksInside || (this.#archive = null);
  }
  push(bytes) {
    this.#parts.push(asBuffer(bytes)), this.#length += bytes.length;
    let most = this.#isFirst ? WINDOW_BYTES : CUT_BYTES;
    if (!(this.#length <= most + OVERLAP_BYTES || this.#waits()))
      for (; this.#length > CUT_BYTES + OVERLAP_BYTES; ) this.#cut();
  }
  end() {
    let rest = this.#joined();
    this.#parts = [];
    let archive = this.#isFirst ? this.#wholeArchive(rest) : null;
    archive === null ? this.#emit(rest) : this.#taker.archive(archive);
  }
  /** Whether it is an archive that is still to come whole. */
  #waits() {
    return this.#archive === void 0 && (this.#archive = archiveKind(this.#joined())), this.#archive === null || this.#length <= 134217728 ? this.#archive !== null : (this.#taker.tooLarge(this.#entry), this.#archive = null, !1);
  }
  #wholeArchive(whole3) {
    let kind = this.#archive === void 0 ? wholeKind(whole3) : this.#archive;
    return kind === null ? null : { entry: this.#entry, kind, bytes: whole3 };
  }
  #joined() {
    let [only] = this.#parts;
    return this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts);
  }
  #cut() {
    collect();
    let all = this.#joined();
    this.#emit(all.subarray(0, CUT_BYTES));
    let next2 = CUT_BYTES - OVERLAP_BYTES;
    this.#advance(all.subarray(0, next2)), this.#parts = [all.subarray(next2)], this.#length = all.length - next2;
  }
  #emit(bytes) {
    this.#isFirst && (this.#place.encoding = detectEncoding(bytes));
    let sealed = this.#isFirst && this.#looksInside ? sealedKind(bytes) : null;
    sealed !== null && this.#taker.sealed(this.#entry, sealed), this.#taker.text(openText(this.#entry, bytes, this.#place)), this.#isFirst = !1;
  }
  /** Moves the place past bytes that the next window does not begin with. */
  #advance(gone) {
    let text = openText(this.#entry, gone, this.#place).bytes, starts = findLineStarts(text), lines = starts.length - 1, units = unitsIn(asBuffer(text).subarray(starts[lines]));
    this.#place.firstLine += lines, this.#place.firstColumn = units + (lines > 0 ? 0 : this.#place.firstColumn);
  }
};


// src/source/read-files.ts
var CHUNK_BYTES = 1 << 20;
function absolutePath(base, { path, pathBytes }) {
  return pathBytes ? Buffer.concat([Buffer.from(`${base}/`), pathBytes]) : (0, import_node_path2.isAbsolute)(path) ? path : `${base}/${path}`;
}
function* readFile(base, entry, windows, room2) {
  let path = absolutePath(base, entry);
  entry.sizeBytes = entry.mode === "symlink" ? pushLink(path, windows) : yield* pushFile(path, windows, room2), windows.end();
}
function pushLink(path, windows) {
  let target = (0, import_node_fs.readlinkSync)(path, { encoding: "buffer" });
  return windows.push(target), target.length;
}
function* pushFile(path, windows, room2) {
  let file2 = (0, import_node_fs.openSync)(path, "r");
  try {
    let expected = (0, import_node_fs.fstatSync)(file2).size, most = expected > 0 && expected < WINDOW_BYTES ? expected + 1 : CHUNK_BYTES;
    for (let size = 0; ; ) {
      let chunk = size === 0 && room2 && most <= room2.length ? room2.subarray(0, most) : Buffer.allocUnsafe(most), got = (0, import_node_fs.readSync)(file2, chunk);
      if (got > 0 && windows.push(chunk.subarray(0, got)), size += got, yield, got === 0 || size === expected && got < most) return size;
    }
  } finally {
    (0, import_node_fs.closeSync)(file2);
  }
}


// src/policy/glob.ts
var OPTIONS = { dot: !0, nonegate: !0, windows: !1 }, NO_GLOBS = (_path, globs) => {
  if (globs.length > 0) throw new Error("globs are configured: the settings need the test of loadGlobs()");
  return !1;
};
async function loadGlobs() {
  let { default: micromatch } = await importApart("./packages/micromatch.js"), compiled2 = new Map(), globFor = (pattern) => {
    let glob = compiled2.get(pattern) ?? compile(micromatch.makeRe, pattern);
    return compiled2.set(pattern, glob), glob;
  };
  return (path, globs) => {
    for (let i = globs.length - 1; i >= 0; i--) {
      let glob = globFor(globs[i]);
      if (glob.matches(path)) return !glob.negated;
    }
    return !1;
  };
}
function compile(makeRe, pattern) {
  let negated = pattern.startsWith("!") && !pattern.startsWith("!("), given3 = negated ? pattern.slice(1) : pattern, name2 = given3.replace(/^(?:\.\/|\/)/, "").replace(/\/$/, "");
  if (name2 === "") return { negated, matches: () => !1 };
  let isFolder = given3.endsWith("/"), isAnchored = /^(?:\.\/|\/)/.test(given3) || name2.includes("/"), rooted = isAnchored ? name2 : `**/${name2}`, patterns2 = [...isFolder ? [] : [rooted], ...isFolder || namesFolder(name2) ? [`${rooted}/**/*`] : []].map((glob) => new RegExp(makeRe(glob, OPTIONS).source, "s")), isSame2 = sameName(name2, isFolder, isAnchored);
  return { negated, matches: (path) => isSame2(path) || patterns2.some((each) => each.test(path)) };
}
function namesFolder(name2) {
  return !/[*?]/.test(name2.slice(name2.lastIndexOf("/") + 1));
}
function sameName(name2, isFolder, isAnchored) {
  let tail = isFolder ? "" : "/";
  return (path) => isAnchored ? `${path}${tail}`.startsWith(`${name2}/`) : `/${path}${tail}`.includes(`/${name2}/`);
}


// src/scan/checks.ts
var CHECKS = {
  path: async () => [(await Promise.resolve().then(() => (init_path(), path_exports))).pathCheck],
  size: async () => [(await Promise.resolve().then(() => (init_size(), size_exports))).sizeCheck, (await Promise.resolve().then(() => (init_dump(), dump_exports))).dumpCheck],
  pattern: loadPatternChecks,
  entropy: async () => [(await Promise.resolve().then(() => (init_entropy(), entropy_exports))).entropyCheck],
  weak: async () => (await Promise.resolve().then(() => (init_weak(), weak_exports))).WEAK_CHECKS,
  template: async () => (await Promise.resolve().then(() => (init_template(), template_exports))).TEMPLATE_CHECKS,
  deploy: async () => (await Promise.resolve().then(() => (init_deploy(), deploy_exports))).DEPLOY_CHECKS
}, NAMED4 = new Set(["template", "deploy"]);
async function loadChecks(names, own = [], onlyCode = !1) {
  let wanted = [...new Set(names)].filter((name2) => !onlyCode || !NAMED4.has(name2));
  return (await Promise.all(wanted.map((name2) => CHECKS[name2](own)))).flat();
}
async function loadPatternChecks(own) {
  let [{ makePatternCheck: makePatternCheck2 }, { RULES: RULES3 }] = await Promise.all([Promise.resolve().then(() => (init_pattern(), pattern_exports)), Promise.resolve().then(() => (init_rules2(), rules_exports))]);
  if (own.length === 0) return [makePatternCheck2(RULES3)];
  let [{ searchOwn: searchOwn2 }, { ownPathCheck: ownPathCheck2 }] = await Promise.all([Promise.resolve().then(() => (init_search2(), search_exports)), Promise.resolve().then(() => (init_paths2(), paths_exports))]);
  return [makePatternCheck2(RULES3, searchOwn2), ...own.some(({ pattern }) => pattern === null) ? [ownPathCheck2] : []];
}


// src/policy/inline/mark.ts
var TOKEN5 = "hushgate:allow", MAX_TAIL_BYTES = 1e3, MAX_LEAD_BYTES = 200, WORD9 = /^hushgate:(allow(?:-start|-end)?)(?=[ \t]|$|\*\/|-->|(?:--?)?%>|(?:--)?\}\}|#\})/, OPENER = /^(?:#+|\/\/+!?|\/\*+|\*|<!--+|--+|;+|%+|'|rem|@rem|::|dnl|!|\(\*|\{-|\{#|\{\{!(?:--)?|\{\{-? ?\/\*|<%(?:--|#))?$/i, CLOSERS = [" ", "	", "*/", "-->", "--%>", "-%>", "%>", "#}", "--}}", "}}", "-}", "*)", '"', "'", "`", ",", ";"], INNER_CLOSER = /\*\/|-->|(?:--?)?%>|#\}/;
function findMarks(text) {
  let buffer = asBuffer(text.bytes), marks = [];
  for (let at2 = buffer.indexOf(TOKEN5); at2 !== -1; ) {
    let next2 = buffer.indexOf(TOKEN5, at2 + TOKEN5.length), mark = readMark(text, at2, next2 === -1 ? buffer.length : next2);
    mark && marks.push(mark), at2 = next2;
  }
  return marks;
}
function readMark(text, at2, limit) {
  let index = lineIndexAt(text.lineStarts, at2), line = lineSpan(text, index), tail = text.content.slice(at2, Math.min(line.end, limit, at2 + MAX_TAIL_BYTES)), word2 = WORD9.exec(tail)?.[1];
  if (word2 === void 0 || /[\w\x80-\xff][-.:/@]?$/.test(text.content.slice(Math.max(line.start, at2 - 2), at2))) return null;
  let tailStart = at2 + 9 + word2.length, said = readTail(text, tailStart, tail.slice(tailStart - at2));
  if (/^[<$%{[]/.test(said.rules[0] ?? "")) return null;
  let { isLast, ...rest } = said, isAlone2 = isLast && isFirst(text, index, line.start, at2);
  return { ...rest, word: word2, token: { start: at2, end: tailStart }, path: text.entry.path, line: text.firstLine + index, isAlone: isAlone2 };
}
function isFirst(text, index, lineStart2, at2) {
  return at2 - lineStart2 > MAX_LEAD_BYTES || index === 0 && text.firstColumn > 0 ? !1 : OPENER.test(text.content.slice(lineStart2, at2).trim());
}
function readTail(text, start, tail) {
  let inner = tail.search(INNER_CLOSER), comment2 = withoutClosers(inner === -1 ? tail : tail.slice(0, inner)), dashes = comment2.search(/[ \t]--(?:[ \t]|$)/), rules = withoutClosers(dashes === -1 ? comment2 : comment2.slice(0, dashes)).split(",").map((rule) => rule.trim()), reasonStart = dashes === -1 ? comment2.length : dashes + 3, reasonSpan = { start: start + reasonStart, end: start + comment2.length }, reason2 = readReason(text, reasonSpan), isLast = inner === -1 || withoutClosers(tail.slice(inner)) === "";
  return { rules, reason: reason2, reasonSpan, problem: findProblem(rules, reason2), isLast };
}
function withoutClosers(comment2) {
  for (let rest = comment2; ; ) {
    let closer = CLOSERS.find((each) => rest.endsWith(each));
    if (closer === void 0) return rest;
    rest = rest.slice(0, -closer.length);
  }
}
function readReason(text, span) {
  return asBuffer(text.bytes).toString("utf8", span.start, span.end).replace(new RegExp("\\p{Cc}", "gu"), " ").trim();
}
function findProblem(rules, reason2) {
  return rules.every((rule) => /^(?:\*|[a-z0-9][a-z0-9-]*)$/.test(rule)) ? hasWords(reason2) ? null : 'an allow needs a reason: end it with " -- " and why this is no secret' : `an allow names its rules: write ${TOKEN5}, the rule ids with commas between them, " -- " and the reason`;
}
function hasWords(reason2) {
  return /[\p{L}\p{N}]/u.test(reason2) && !/^<[^>]*>$/.test(reason2);
}


// src/policy/inline/directives.ts
var UNCLOSED = `${TOKEN5}-start is never closed, so it allows nothing: put ${TOKEN5}-end below the last line it is for`;
function findDirectives(text) {
  if (text.member !== void 0) return [];
  let marks = findMarks(text);
  return marks.length === 0 ? [] : joinBlocks(marks, findTargets(marks));
}
function findTargets(marks) {
  let targets = new Map();
  for (let mark of [...marks].reverse())
    mark.word === "allow" && mark.isAlone && targets.set(mark.line, targets.get(mark.line + 1) ?? mark.line + 1);
  return targets;
}
function joinBlocks(marks, targets) {
  let directives = [], open = [];
  for (let mark of marks) {
    let block = mark.word === "allow-end" ? open.pop() : void 0;
    if (block) {
      block.tokens.push(mark.token);
      continue;
    }
    let directive2 = toDirective(mark, targets);
    directives.push(directive2), mark.word === "allow-start" && open.push(directive2);
  }
  for (let block of open) block.problem ??= UNCLOSED;
  return directives;
}
function toDirective({ word: word2, token, isAlone: isAlone2, ...said }, targets) {
  let kind = word2 === "allow" ? "line" : "block", target = kind === "line" && isAlone2 ? targets.get(said.line) ?? said.line : said.line, problem = word2 === "allow-end" ? `${TOKEN5}-end without ${TOKEN5}-start above it: take it out` : said.problem;
  return { ...said, kind, target, tokens: [token], problem };
}


// src/scan/index.ts



// src/scan/later.ts
var finding, overlap, temper2, join2, later4 = { finding: () => finding ??= (init_finding(), __toCommonJS(finding_exports)), overlap: () => overlap ??= (init_overlap(), __toCommonJS(overlap_exports)), temper: () => temper2 ??= (init_temper(), __toCommonJS(temper_exports)), join: () => join2 ??= (init_join(), __toCommonJS(join_exports)) };


// src/scan/index.ts
function looksInside(check) {
  return check.needs === "text" && check.name !== "size";
}
function scanText(text, checks, settings, ordinals, warn) {
  let file2 = asFile(text), matches = matchesIn3(text, file2, checks, settings, warn);
  if (matches.length === 0) return [];
  let { findingContext: findingContext2, toFinding: toFinding2 } = later4.finding(), context = findingContext2(text, matches, ordinals), winners = later4.join().joinParts(text, later4.overlap().mergeOverlaps(matches));
  return later4.temper().temper(file2.entry, winners).map((match2) => toFinding2(text, match2, context));
}
function matchesIn3(text, file2, checks, settings, warn) {
  let chosen = textChecksFor(file2.entry, checks, settings);
  return (text.member === void 0 ? chosen : chosen.filter(looksInside)).flatMap((check) => check.run(file2, settings, warn && placed2(warn, text)));
}
function textChecksFor(entry, checks, settings) {
  return checks.filter((check) => check.needs === "text" && (check.selects?.(entry, settings) ?? !0));
}
function placed2(warn, { entry, member }) {
  return member === void 0 ? warn : ({ line, message }) => warn({ path: entry.path, message: `${member.join(", ")}${line === void 0 ? "" : `:${line}`}: ${message}` });
}


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


// src/config/merge.ts
init_model();


// src/config/options.ts
init_model();
var EVERYWHERE = ["scan", "hook", "baseline", "explain"], RUNS2 = ["scan", "hook"], REPORTS = [...RUNS2, "merge"], SCREENS = [...EVERYWHERE, "merge"], OPTIONS4 = [
  {
    name: "exclude",
    key: "exclude",
    type: "globs",
    repeat: !0,
    metavar: "GLOB",
    default: [],
    commands: EVERYWHERE,
    checks: CHECK_NAMES,
    doc: "Leave out the paths that match; counted as skipped."
  },
  {
    name: "config",
    key: null,
    type: "string",
    metavar: "FILE",
    default: null,
    commands: EVERYWHERE,
    checks: [],
    doc: "Read this configuration file and look for no other."
  },
  {
    name: "check",
    key: null,
    type: "check",
    repeat: !0,
    metavar: "NAME",
    default: null,
    commands: EVERYWHERE,
    checks: [],
    doc: `Run only this check: ${CHECK_NAMES.join(", ")}.`
  },
  {
    name: "all",
    key: null,
    type: "boolean",
    default: !1,
    commands: RUNS2,
    checks: [],
    doc: "Look at every tracked file."
  },
  {
    name: "staged",
    key: null,
    type: "boolean",
    default: !1,
    commands: ["scan", "hook", "explain"],
    checks: [],
    doc: "Look at what is staged for the next commit."
  },
  {
    name: "untracked",
    key: null,
    type: "boolean",
    default: !1,
    commands: ["scan", "baseline"],
    checks: [],
    doc: "With every tracked file, look at the untracked ones that are not ignored."
  },
  {
    name: "range",
    key: null,
    type: "range",
    metavar: "A..B",
    default: null,
    commands: RUNS2,
    checks: [],
    doc: "Look at what the commits in B and not in A add."
  },
  {
    name: "from-ref",
    key: null,
    type: "ref",
    metavar: "REF",
    default: null,
    commands: RUNS2,
    checks: [],
    doc: "With --to-ref, the same as --range FROM..TO."
  },
  {
    name: "to-ref",
    key: null,
    type: "ref",
    metavar: "REF",
    default: null,
    commands: RUNS2,
    checks: [],
    doc: "The other end of --from-ref."
  },
  {
    name: "history",
    key: null,
    type: "boolean",
    default: !1,
    commands: ["scan", "baseline"],
    checks: [],
    doc: "Look at every version that any branch, tag or stash can reach."
  },
  {
    name: "branches",
    key: null,
    type: "ref",
    repeat: !0,
    metavar: "PATTERN",
    default: null,
    commands: ["scan"],
    checks: [],
    doc: 'With --history, only what these branches reach, local or of a remote: a name, or a pattern as git has it ("release/*").'
  },
  {
    name: "tags",
    key: null,
    type: "ref",
    repeat: !0,
    metavar: "PATTERN",
    default: null,
    commands: ["scan"],
    checks: [],
    doc: "With --history, only what these tags reach; beside --branches, what either does."
  },
  {
    name: "since",
    key: null,
    type: "date",
    metavar: "DATE",
    default: null,
    commands: ["scan"],
    checks: [],
    doc: 'With --history, only what commits made since then brought: 2026-01-31 (from its midnight on), "2026-01-31 14:00", "2 weeks ago", yesterday.'
  },
  {
    name: "max-count",
    key: null,
    type: "count",
    metavar: "N",
    default: null,
    commands: ["scan"],
    checks: [],
    doc: "With --history, only what the newest N commits brought."
  },
  {
    name: "everything",
    key: null,
    type: "boolean",
    default: !1,
    commands: ["scan", "baseline"],
    checks: [],
    doc: "With --history, also what reflogs, the index and unreachable objects hold."
  },
  {
    name: "shard",
    key: null,
    type: "shard",
    metavar: "I/N",
    default: null,
    commands: ["scan"],
    checks: [],
    doc: "Look only at part I of N, by path; with a json report from each part, hushgate merge makes the report of the whole."
  },
  {
    name: "max-kb",
    key: "size.max",
    type: "size",
    unit: "KiB",
    metavar: "N",
    default: 500,
    commands: RUNS2,
    checks: ["size"],
    doc: 'Largest file that may be committed; in the configuration also with a unit ("2 MiB"). size.limits go before it.'
  },
  {
    name: "enforce-all",
    key: null,
    type: "boolean",
    default: !1,
    commands: RUNS2,
    checks: ["size"],
    doc: "Judge the size of every file looked at, also where nothing is being added."
  },
  {
    name: "thorough",
    key: "thorough",
    type: "boolean",
    default: !1,
    commands: EVERYWHERE,
    checks: ["pattern", "entropy"],
    doc: "Doubtful findings (low confidence) count too."
  },
  {
    name: "format",
    key: null,
    type: "format",
    repeat: !0,
    metavar: "NAME[=FILE]",
    default: ["human"],
    commands: REPORTS,
    checks: [],
    doc: "Report as human, json, sarif or github, to standard output or to a file."
  },
  {
    name: "baseline",
    key: "baseline",
    type: "string",
    metavar: "FILE",
    default: null,
    commands: EVERYWHERE,
    checks: CHECK_NAMES,
    doc: "Let the findings listed in this file pass; .hushgate-baseline at the root is read without being named."
  },
  {
    name: "color",
    key: null,
    type: "boolean",
    default: null,
    commands: SCREENS,
    checks: [],
    doc: "Colours, also where the output is no terminal."
  },
  {
    name: "no-color",
    key: null,
    type: "boolean",
    default: null,
    commands: SCREENS,
    checks: [],
    doc: "No colours; the variable NO_COLOR does the same."
  },
  {
    name: "quiet",
    key: null,
    type: "boolean",
    default: !1,
    commands: SCREENS,
    checks: [],
    doc: "Leave out notes, warnings and counts."
  },
  {
    name: "no-cache",
    key: null,
    type: "boolean",
    default: !1,
    commands: ["scan", "hook", "baseline"],
    checks: [],
    doc: "Look at everything again; what is known to be clean is neither read from .git/hushgate nor kept there."
  },
  {
    name: null,
    key: "env.templates",
    type: "globs",
    default: [],
    commands: EVERYWHERE,
    checks: ["path"],
    doc: "Further names of .env templates that may be committed."
  },
  {
    name: null,
    key: "env.minLength",
    type: "characters",
    unit: "characters",
    default: 32,
    commands: EVERYWHERE,
    checks: ["weak", "template"],
    doc: "Fewest characters of a secret that the application makes up for itself, such as SECRET_KEY."
  },
  {
    name: null,
    key: "env.recommendedLength",
    type: "characters",
    unit: "characters",
    default: 64,
    commands: EVERYWHERE,
    checks: ["weak"],
    doc: "Fewest characters that are advised for it."
  },
  {
    name: null,
    key: "env.minPasswordLength",
    type: "characters",
    unit: "characters",
    default: 16,
    commands: EVERYWHERE,
    checks: ["weak", "template"],
    doc: "Fewest characters of passwords and of what others issue, such as POSTGRES_PASSWORD and STRIPE_API_KEY."
  },
  {
    name: null,
    key: "env.placeholders",
    type: "words",
    default: [],
    commands: EVERYWHERE,
    checks: ["weak", "template"],
    doc: "Further words that no secret may hold, in any letter case."
  },
  {
    name: null,
    key: "env.bound",
    type: "bounds",
    default: [],
    commands: EVERYWHERE,
    checks: ["weak"],
    doc: "Where the files that match a glob are bound for: production and shared block, local and test are notes, ignore leaves them out; the first match decides."
  },
  {
    name: null,
    key: "env.preset",
    type: "env-preset",
    default: "web-service",
    commands: EVERYWHERE,
    checks: [],
    doc: "Rules that hushgate env check begins with: web-service (SECRET_KEY, JWT_SECRET_KEY, DATABASE_URL, REDIS_URL, APP_ENV, DEBUG, cookies, CORS, the keys of chosen providers) or none."
  },
  {
    name: null,
    key: "env.require",
    type: "env-rules",
    default: [],
    commands: EVERYWHERE,
    checks: [],
    doc: "What hushgate env check asks of variables: name, kind, values, for, presence; a rule for a name takes the place of those that the preset has for it."
  },
  {
    name: null,
    key: "env.when",
    type: "env-whens",
    default: [],
    commands: EVERYWHERE,
    checks: [],
    doc: "Rules that hold where a variable has one of some values: name, is, require."
  },
  {
    name: null,
    key: "size.limits",
    type: "sizes",
    default: null,
    commands: EVERYWHERE,
    checks: ["size"],
    doc: "Limits for the paths that match a glob; the first match decides."
  },
  {
    name: null,
    key: "size.commitBudget",
    type: "size",
    unit: "KiB",
    default: null,
    commands: EVERYWHERE,
    checks: ["size"],
    doc: "Largest sum of what one commit adds; none by default. Only in the root configuration."
  },
  {
    name: null,
    key: "entropy.minBits",
    type: "bits",
    unit: "bits",
    default: 80,
    commands: EVERYWHERE,
    checks: ["entropy"],
    doc: "Least estimated strength of a random string without a telling name."
  },
  {
    name: null,
    key: "allow.paths",
    type: "path-allows",
    default: [],
    commands: EVERYWHERE,
    checks: CHECK_NAMES,
    doc: "Findings in these paths pass, with a reason."
  },
  {
    name: null,
    key: "allow.values",
    type: "value-allows",
    default: [],
    commands: EVERYWHERE,
    checks: ["pattern", "entropy"],
    doc: "Findings whose whole value matches the regular expression pass, with a reason."
  },
  {
    name: null,
    key: "allow.pointers",
    type: "pointer-allows",
    default: [],
    commands: EVERYWHERE,
    checks: ["pattern", "entropy"],
    doc: "Findings at a JSON pointer in JSON or YAML files pass, with a reason."
  },
  {
    name: null,
    key: "rules",
    type: "own-rules",
    default: [],
    commands: EVERYWHERE,
    checks: ["pattern"],
    doc: "Rules of your own, each with samples that prove it."
  },
  {
    name: null,
    key: "allow.except",
    type: "exceptions",
    default: [],
    commands: EVERYWHERE,
    checks: CHECK_NAMES.filter((name2) => name2 !== "size"),
    doc: "Findings pass by path (globs, or paths as regular expressions), by patterns on the value, the match or the line, by stopwords in the value or by commits; one that fits is enough, or all with condition: all. Only in the root configuration."
  },
  {
    name: null,
    key: "foreign",
    type: "foreign",
    default: null,
    commands: EVERYWHERE,
    checks: CHECK_NAMES,
    doc: `Whose files and allow comments are honoured: ${FOREIGN_TOOLS.join(", ")}; comments: everybody's comments and no file. All by default. Only in the root configuration.`
  }
];


// src/config/merge.ts



// src/sift/columns.ts
function unfolded({ paths, blobIds, isVersion }) {
  let ids = blobIds.split(`
`);
  return paths.split("\0").slice(0, -1).map((path, index) => {
    let blobId = ids[index];
    return { index, entry: blobId === "" ? { path, mode: "file", sizeBytes: null } : { path, mode: "file", sizeBytes: null, blobId }, isVersion: isVersion[index] === 1 };
  });
}


// src/sift/work.ts
var NEXT = 0, TOLD = 1;


// src/sift/bench.ts
async function makeBench({ settings, hasGlobs, settingsOf, checks: names, own, full, found, counts: counts3 }) {
  let globs = hasGlobs ? await loadGlobs() : NO_GLOBS, ready = settings.map((each) => ({ ...each, globs })), checks = await loadChecks(names, own), textChecks = checks.filter((check) => check.needs === "text"), settingsFor = ({ index }) => ready[settingsOf[index]], isBuiltIn = (item) => settingsFor(item).rules.own.every(({ pattern }) => pattern === null), isWhole4 = ({ entry }, check, each) => (check.isWhole?.(entry) ?? !0) && (check.selects?.(entry, each) ?? !0), mayCut = (item) => isBuiltIn(item) && !textChecks.some((check) => isWhole4(item, check, settingsFor(item))), last4;
  return {
    inspector: new Inspector(checks, full),
    settingsOf: settingsFor,
    mayCompare(item) {
      if (!item.isVersion) return !1;
      let { path } = item.entry;
      return last4?.path !== path && (last4 = { path, isCut: mayCut(item) }), last4.isCut;
    },
    note({ index }, sizeBytes, textBytes, isAlike = !1) {
      if (textBytes === null) {
        Atomics.add(counts3, TOLD, 1);
        return;
      }
      found[2 * index + 1] = isAlike ? -1 - textBytes : textBytes, found[2 * index] = sizeBytes + 1;
    }
  };
}


// src/sift/blobs.ts



// src/sift/line-bounds.ts
function lineBounds(bytes, { start, end }) {
  let from = Math.max(0, start), to = Math.min(bytes.length, end), before = bytes.subarray(Math.max(0, from - 2048), from), lineStart2 = before.lastIndexOf(10), lineEnd3 = bytes.subarray(to, to + 2048).indexOf(10);
  return {
    start: lineStart2 >= 0 ? from - before.length + lineStart2 + 1 : from - before.length === 0 ? 0 : from,
    end: lineEnd3 >= 0 ? to + lineEnd3 + 1 : to + 2048 >= bytes.length ? bytes.length : to
  };
}


// src/sift/run-bounds.ts
init_runs();
var [TAB4, LF8, CR7, SPACE4] = [9, 10, 13, 32], MIN_WIDTH2 = 40, IS_TOKEN = tokenTable();
function runBounds(bytes, { start, end }) {
  let from = runStart2(bytes, Math.max(0, start));
  for (let before = lineBefore(bytes, from); before !== -1; before = lineBefore(bytes, from)) from = before;
  let to = runEnd2(bytes, Math.min(bytes.length, end));
  for (let after = lineAfter2(bytes, to); after !== -1; after = lineAfter2(bytes, to)) to = after;
  return { start: from, end: to };
}
function runStart2(bytes, from) {
  let at2 = from;
  for (; at2 > 0 && IS_TOKEN[bytes[at2 - 1]] === 1; ) at2--;
  return at2;
}
function runEnd2(bytes, from) {
  let at2 = from;
  for (; at2 < bytes.length && IS_TOKEN[bytes[at2]] === 1; ) at2++;
  return at2;
}
function lineBefore(bytes, at2) {
  let end = at2;
  for (; end > 0 && (bytes[end - 1] === SPACE4 || bytes[end - 1] === TAB4); ) end--;
  if (end === 0 || bytes[end - 1] !== LF8) return -1;
  end -= bytes[end - 2] === CR7 ? 2 : 1;
  let start = runStart2(bytes, end);
  return end - start < MIN_WIDTH2 ? -1 : start;
}
function lineAfter2(bytes, end) {
  let at2 = bytes[end] === CR7 ? end + 1 : end;
  if (bytes[at2] !== LF8) return -1;
  do
    at2++;
  while (bytes[at2] === SPACE4 || bytes[at2] === TAB4);
  let to = runEnd2(bytes, at2);
  return to - at2 < MIN_WIDTH2 ? -1 : to;
}


// src/sift/changes.ts
function* changedSpans(old, now) {
  let head2 = equalLength(old, 0, now, 0), tail = equalTail(old, now, Math.min(old.length, now.length) - head2), [olds, nows] = [old.subarray(0, old.length - tail), now.subarray(0, now.length - tail)];
  for (let [at2, oldAt] = [head2, head2]; at2 < nows.length || oldAt < olds.length; ) {
    let next2 = meetAgain(olds, oldAt, nows, at2) ?? { old: olds.length, now: nows.length };
    yield { start: at2, end: next2.now };
    let same = equalLength(olds, next2.old, nows, next2.now);
    at2 = next2.now + same, oldAt = next2.old + same;
  }
}
function equalLength(old, oldAt, now, nowAt) {
  let most = Math.min(old.length - oldAt, now.length - nowAt), at2 = 0;
  for (let step2 = 4096; step2 >= 16; step2 >>= 2)
    for (; at2 + step2 <= most && old.compare(now, nowAt + at2, nowAt + at2 + step2, oldAt + at2, oldAt + at2 + step2) === 0; ) at2 += step2;
  for (; at2 < most && old[oldAt + at2] === now[nowAt + at2]; ) at2++;
  return at2;
}
function equalTail(old, now, most) {
  let length2 = 0;
  for (let step2 = 4096; step2 >= 16; step2 >>= 2) for (; length2 + step2 <= most && isEqualTail(old, now, length2, step2); ) length2 += step2;
  for (; length2 < most && old[old.length - length2 - 1] === now[now.length - length2 - 1]; ) length2++;
  return length2;
}
function isEqualTail(old, now, length2, step2) {
  let [oldEnd, nowEnd] = [old.length - length2, now.length - length2];
  return old.compare(now, nowEnd - step2, nowEnd, oldEnd - step2, oldEnd) === 0;
}
function meetAgain(old, oldAt, now, at2) {
  let ahead = old.subarray(oldAt, oldAt + 4096), line = at2;
  for (let probes = 0; probes < 8 && line + 40 <= now.length; probes++) {
    let found = ahead.indexOf(now.subarray(line, line + 40));
    if (found > 0 || found === 0 && line > at2) return { old: oldAt + found, now: line };
    if (line = now.indexOf(10, line) + 1, line === 0) return null;
  }
  return null;
}


// src/sift/doc-strings.ts
var QUOTES2 = ['"""', "'''"];
function haveSameStrings(old, now, changes2, parts) {
  return QUOTES2.every((quotes) => {
    let places = placesOf(now, quotes);
    return places.length === 0 && !old.includes(quotes) ? !0 : changes2.some(({ start, end }) => now.subarray(Math.max(0, start - 2), end + 2).includes(quotes)) || placesOf(old, quotes).length !== places.length ? !1 : parts.every(({ start }) => places.filter((place) => place < start).length % 2 === 0);
  });
}


// src/sift/versions.ts
var MARGIN_BYTES = 4096, MAX_SHARE = 0.6, MIN_BYTES2 = MARGIN_BYTES / MAX_SHARE, JOINING2 = ["PRIVATE", "PuTTY-User-Key-File", "<RSAKeyValue>", "Secret", "H4sI", "BaseSettings"], [LF9, CR8] = [10, 13];
function isComparable(bytes) {
  return bytes.length >= MIN_BYTES2 && bytes.length <= WINDOW_BYTES && !bytes.includes(0) && !hasBom(bytes) && wholeKind(bytes) === null && sealedKind(bytes) === null;
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
  partsToLookAt(next2) {
    if (next2.path !== this.path) return null;
    this.#joins ??= joins(this.bytes);
    let parts = this.#joins ? null : unlike(this.bytes, next2.bytes, next2.path.endsWith(".py"));
    return parts === null || parts.some((part) => joins(part) || isBareOfLines(part)) ? null : (next2.#joins = !1, parts);
  }
};
function joins(bytes) {
  return JOINING2.some((mark) => bytes.includes(mark, 0, "latin1"));
}
function isBareOfLines(part) {
  return part.includes(CR8) && !part.includes(LF9);
}
function unlike(old, now, isPython) {
  let parts = [], sum = 0, changes2 = [];
  for (let change of changedSpans(old, now)) {
    changes2.push(change);
    let { start, end } = runBounds(now, change), part = lineBounds(now, runBounds(now, { start: start - MARGIN_BYTES, end: end + MARGIN_BYTES })), last4 = parts.at(-1);
    if (sum += part.end - Math.max(part.start, last4?.end ?? 0), sum > now.length * MAX_SHARE) return null;
    last4 === void 0 || part.start > last4.end ? parts.push(part) : parts[parts.length - 1] = { start: Math.min(last4.start, part.start), end: Math.max(last4.end, part.end) };
  }
  return isPython && !haveSameStrings(old, now, changes2, parts) ? null : parts.map(({ start, end }) => now.subarray(start, end));
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
    let [only] = this.#parts, whole3 = this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts);
    return this.#parts = [], whole3;
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
    for (; this.#items.length - this.#done > 64; ) await new Promise((resolve2) => this.#wake = resolve2);
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
async function work(given3) {
  let bench = await makeBench(given3), chunks = takeChunks(given3, unfolded(given3)), { place } = given3.reach;
  if (place !== null) return lookAtBlobs(chunks, given3, bench, place);
  for (let chunk of chunks)
    lookAtFiles(chunk, given3.reach.base, bench), await new Promise(setImmediate);
}
function* takeChunks({ counts: counts3, chunks }, items) {
  for (; ; ) {
    let chunk = Atomics.add(counts3, NEXT, 1);
    if (chunk >= chunks.length - 1) return;
    yield items.slice(chunks[chunk], chunks[chunk + 1]);
  }
}
async function lookAtBlobs(chunks, { reach }, bench, place) {
  let look2 = new BlobLook(bench), turns = new Turns();
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
    (event.kind === "absent" || look2.take(event, turns.current)) && turns.done();
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
0 && (module.exports = {
  work
});
}
