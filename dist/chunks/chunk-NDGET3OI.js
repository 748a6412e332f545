// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  Collector,
  fieldOf,
  isNameByte,
  libraries,
  linesOf,
  openQuotes,
  readHcl,
  readYaml,
  wordsOf
} from "./chunk-MR55HIL3.js";
import {
  TooMuch,
  asBytes,
  guarded,
  isPhrase,
  isSpace,
  lineEnd,
  lineOf,
  read,
  readDotenv,
  startOfLine,
  trimmed
} from "./chunk-PCIQHCOE.js";
import {
  placesOf
} from "./chunk-AA37HVQC.js";
import {
  TOML_BYTES,
  YAML_BYTES,
  ended,
  endingOf,
  named
} from "./chunk-XKYFQQMN.js";
import {
  holdsAny
} from "./chunk-B2LGW3TS.js";
import {
  roleOf,
  splitName
} from "./chunk-WKQDENCD.js";
import {
  memo
} from "./chunk-NUCFZ457.js";

// src/parse/unformatted.ts
var UNFORMATTED = new Set(
  "js jsx mjs cjs ts tsx mts cts vue svelte go java kt kts rs c h cc cpp hpp cs swift scala rb lua dart r clj ex exs erl hs css scss less html htm md mdx rst svg".split(" ")
), NAMED = {
  py: ["settings", ".env", "_vars/", ".htaccess", "nginx", "apache", "httpd", "haproxy", "vhost", "sites-"]
};
function hasNoFormat(lower) {
  let ending = endingOf(lower);
  return UNFORMATTED.has(ending) ? !lower.includes(".env.") : NAMED[ending]?.some((part) => lower.includes(part)) === !1;
}

// src/scan/entropy/line.ts
var [LF, CR] = [10, 13];
function lineStart(content, at, reach) {
  let least = Math.max(0, at - reach), start = at;
  for (; start > least && content.charCodeAt(start - 1) !== LF; ) start--;
  return start;
}
function lineAfter(content, at, reach) {
  let most = Math.min(content.length, at + reach), end = at;
  for (; end < most; end++) {
    let code = content.charCodeAt(end);
    if (code === LF || code === CR) break;
  }
  return content.slice(at, end);
}

// src/scan/entropy/doc-block.ts
var COMMENT_REACH = 3e3, MAX_TEXT = 1e6, LINE_COMMENT = /^\s{0,80}(?:#(?!define\b)|\/\/|\*|--|;|<!--|rem\b)/i;
function isInLineComment(content, at) {
  return LINE_COMMENT.test(content.slice(lineStart(content, at, 160), at));
}
function isInDocBlock(content, at, path) {
  return isInComment(content, at) || path.endsWith(".py") && isInDocString(content, at);
}
function isInComment(content, at) {
  let before = content.slice(Math.max(0, at - COMMENT_REACH), at), closed2 = before.lastIndexOf("*/"), open = before.lastIndexOf("/*");
  for (; open > closed2 && PATTERN.test(before.charAt(open - 1)); ) open = open === 0 ? -1 : before.lastIndexOf("/*", open - 1);
  return open > closed2;
}
var PATTERN = /[\w*.$}"'`/]/, OPENERS = ['"""', "'''"], DOCUMENTS = /^[ \t]{0,40}(?:\w{0,20}(?:DOC|EXAMPLE|USAGE|HELP|DESCRIPTION|RETURN)\w{0,20}\s{0,4}=\s{0,4})?[rRuUbB]{0,2}$/i;
function isInDocString(content, at) {
  return at > MAX_TEXT ? !1 : quotesOf(content).some((places) => {
    let before = countBefore(places, at), open = before % 2 === 1 ? places[before - 1] : -1;
    return open !== -1 && DOCUMENTS.test(content.slice(Math.max(content.lastIndexOf(`
`, open) + 1, open - 80), open));
  });
}
var last = { content: "", quotes: [] };
function quotesOf(content) {
  return last.content !== content && (last = { content, quotes: OPENERS.map((opener) => placesOf(content, opener, MAX_TEXT)) }), last.quotes;
}
function countBefore(places, at) {
  let [low, high] = [0, places.length];
  for (; low < high; ) {
    let middle = low + high >> 1;
    places[middle] < at ? low = middle + 1 : high = middle;
  }
  return low;
}

// src/scan/entropy/literal/bare.ts
var BARE = /^[^\s"'`,;&<>(){}[\]|\\]{1,300}/, BARE_DATA = /^[^\s"'`<>\\][^\s"'`<>\\]{0,299}/, COMMAND = /^(?:Get|New|Read|ConvertTo|ConvertFrom|Import|Invoke|Select|Join|Out)-[A-Z][A-Za-z]{2,40}$/;
function bareAt(text, start, kind) {
  let word2 = (kind === "data" ? BARE_DATA : BARE).exec(text.slice(start, start + 310))?.[0];
  if (word2 === void 0 || word2.length > 299 || word2.endsWith("...") || kind === "data" && COMMAND.test(word2)) return null;
  let length = word2.length;
  for (; length > 0 && /[,;)\]}:.]/.test(word2[length - 1]); ) length--;
  return kind !== "data" && (isCalled(text.slice(start + word2.length, start + word2.length + 4)) || hasAttribute(word2)) || length === 0 ? null : { start, end: start + length };
}
function isCalled(rest) {
  return /^[^\S\n]{0,3}[([{]/.test(rest);
}
function hasAttribute(word2) {
  let head2 = /^([^=]{0,300})=(?!=*$)/.exec(word2)?.[1];
  if (head2 === void 0) return !1;
  let reading = read(head2);
  return reading.digits === 0 || reading.wordLetters * 2 >= reading.letters;
}

// src/scan/entropy/literal/open-quote.ts
var [DOUBLE, SINGLE, BACKSLASH, BACKTICK] = [34, 39, 92, 96];
function openQuote(before) {
  let open = 0;
  for (let at = 0; at < before.length; at++) {
    let code = before.charCodeAt(at);
    code === BACKSLASH ? at++ : open === 0 ? open = code === DOUBLE || code === SINGLE || code === BACKTICK ? code : 0 : code === open && (open = 0);
  }
  return open === 0 ? "" : String.fromCharCode(open);
}

// src/scan/entropy/literal/block.ts
var LINE = /^([ \t]{0,200}\|?[ \t]{0,20})(.{0,600}?)[ \t\r]{0,20}(\\?)[ \t\r]{0,9}$/, ENCODED = /^[A-Za-z0-9+/_-]{16,}={0,2}$/;
function blockValue(text, start, end) {
  let lines = [], at = start;
  for (let line of text.slice(start, end).split(`
`)) {
    let found = LINE.exec(line);
    if (found === null) return null;
    let [, indent, content, backslash] = found;
    content !== "" && lines.push({ start: at + indent.length, text: content, goesOn: backslash !== "" }), at += line.length + 1;
  }
  let [first, last3] = [lines[0], lines.at(-1)];
  if (first === void 0 || last3 === void 0) return null;
  let span = { start: first.start, end: last3.start + last3.text.length };
  return lines.length === 1 ? span : lines.slice(0, -1).every(({ goesOn }) => goesOn) || lines.every((line) => ENCODED.test(line.text)) ? { ...span, value: lines.map((line) => line.text).join("") } : null;
}

// src/scan/entropy/literal/quotes.ts
var MAX_VALUE = 600;
function quotedAt(text, at) {
  let plain2 = plainQuote(text, at);
  return plain2 === null ? dressedAt(text, at) : enclosed(text, at + plain2.length, plain2);
}
function plainQuote(text, at) {
  let char = text[at];
  return char === '"' ? text.startsWith('"""', at) ? '"""' : char : char === "'" ? text.startsWith("'''", at) ? "'''" : char : char === "`" ? char : null;
}
function enclosed(text, start, quote) {
  let end = quote.length === 1 ? plainEnd(text, start, quote) : text.indexOf(quote, start);
  return spanOf(text, start, end, quote.length);
}
function spanOf(text, start, end, closing) {
  if (end <= start || end - start > MAX_VALUE) return null;
  let after = end + closing;
  if (!text.slice(start, end).includes(`
`)) return { start, end, after };
  let block = blockValue(text, start, end);
  return block === null ? null : { ...block, after };
}
var CLOSED = {
  '"': /(?:[^"\\\n]|\\[^\r\n]|\\\r?\n)*"/y,
  "'": /(?:[^'\\\n]|\\[^\r\n]|\\\r?\n)*'/y,
  "`": /(?:[^`\\\n]|\\[^\r\n]|\\\r?\n)*`/y
};
function plainEnd(text, start, quote) {
  let closed2 = CLOSED[quote];
  return closed2.lastIndex = start, closed2.test(text) ? closed2.lastIndex - 1 : -1;
}
var PREFIXED = /^(?:[bBrRuUfFLNEsS]{1,2}|u8|raw|@\$?|\$@?|[*&]b?|%[qQ]?)?(\\{0,3}(?:"""|'''|["'`])|&quot;)/, DRESSES = "bBrRuUfFLNEsS@$*&%\\\"'`", CLOSING = { "(": ")", "{": "}", "[": "]", "<": ">" }, RAW = [
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
    close: ([, mark]) => CLOSING[mark ?? ""] ?? mark ?? ""
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
function dressedAt(text, at) {
  let head2 = text.slice(at, at + 130), sign = text.charAt(at);
  for (let { first, part = "", open, close } of RAW) {
    let found2 = first.includes(sign) && head2.includes(part) ? open.exec(head2) : null;
    if (found2 === null) continue;
    let closing = close(found2), start = at + found2[0].length;
    return spanOf(text, start, text.indexOf(closing, start), closing.length);
  }
  let found = DRESSES.includes(sign) ? PREFIXED.exec(head2) : null;
  return found === null ? null : enclosed(text, at + found[0].length, found[1]);
}

// src/scan/entropy/literal/pieces.ts
var MAX_PIECES = 40, GAP = "[ \\t]{0,60}", BREAK = "(?:[\\\\_]?\\r?\\n[ \\t]{0,120})?", METHODS = `(?:\\.\\w{1,24}\\((?:["'][\\w-]{0,12}["'])?[\\w. :]{0,20}\\)[!?]?){0,2}`, SIGN = `(\\+\\+?|\\.\\.|\\.(?=[\\s"'$])|&(?!&)|<<|<>|[*%](?=[ \\t]))`, LINK = new RegExp(`${METHODS}(${GAP}${BREAK})(?:${SIGN}${GAP}${BREAK})?`, "y"), COMMA = /\s{0,60},\s{0,60}/y;
function joined(text, first, surround) {
  let pieces = [first];
  for (let last3 = first; pieces.length < MAX_PIECES; ) {
    let link = linkAt(text, last3.after, surround);
    if (link === null || pieces.length === 1 && isInside(text, surround.before)) break;
    let next2 = quotedAt(text, link.at);
    if (next2 === null) return link.isSign ? null : together(text, pieces);
    if (!link.isSign && isKey(text, next2)) break;
    pieces.push(next2), last3 = next2;
  }
  return together(text, pieces);
}
var TEXT = /,|\s\S{1,600}\s/;
function together(text, pieces) {
  let [first, last3] = [pieces[0], pieces.at(-1)];
  if (pieces.length === 1) return first;
  let value = pieces.map((piece) => textOf(text, piece)).join("");
  return value.length > MAX_VALUE || TEXT.test(value) ? null : { start: first.start, end: last3.end, after: last3.after, value };
}
var textOf = (text, { start, end, value }) => value ?? text.slice(start, end);
function linkAt(text, at, { kind, before, byComma, inBrackets: inBrackets2 }) {
  let next2 = text[at];
  if (byComma) return commaAt(text, at);
  if (next2 === "," || next2 === ";" || next2 === ")" || next2 === "}" || next2 === "]" || next2 === ":") return null;
  LINK.lastIndex = at;
  let [whole2, gap, sign] = LINK.exec(text) ?? [], offset = at + whole2.length;
  if (sign !== void 0) return isJoined(kind, gap, sign) ? { at: offset, isSign: !0 } : null;
  if (!isPiece(text, offset)) return null;
  if (kind !== "code") return gap === "" || /^\\\r?\n$/.test(gap) ? { at: offset, isSign: !1 } : null;
  let column = /\n([ \t]*)$/.exec(gap)?.[1]?.length;
  return column === void 0 || inBrackets2 || gap.includes("\\") || column > indentOf(before) ? { at: offset, isSign: !1 } : null;
}
function commaAt(text, at) {
  return COMMA.lastIndex = at, COMMA.test(text) ? { at: COMMA.lastIndex, isSign: !0 } : null;
}
function isJoined(kind, gap, sign) {
  return kind === "code" || sign === "+" && !gap.includes(`
`);
}
function isInside(text, before) {
  let open = openQuote(before);
  return open !== "" && text[0] !== open;
}
var indentOf = (before) => /^[ \t]{0,200}/.exec(before)?.[0].length ?? 0;
function isPiece(text, at) {
  let quote = plainQuote(text, at);
  return quote !== null ? quote.length === 1 && quote !== "`" : /^(?:[bBrRuUfFL]{1,2}|@)["']/.test(text.slice(at, at + 3));
}
function isKey(text, { after }) {
  return /^\s{0,60}(?:[:=]|->)/.test(text.slice(after, after + 62));
}

// src/scan/entropy/literal/wrapper.ts
var SHAPERS = "decode|unhexlify|fromhex|hex2bin|hexToBytes|Buffer\\.from|\\bbytes|GetBytes|aws\\.String|\\bString|SecretStr|literal|sensitive|encode|FromBase64String|SecretString::(?:new|from)|Secret::new|String::from|QStringLiteral", CALL = new RegExp(`^(?:\\[\\]byte|(?:new )?[\\w.$:[\\]()]{0,40}(?:${SHAPERS})\\w{0,12})\\(\\s{0,4}`, "i"), HOLDER = /^(?:Some|Just|Ok|Data|TEXT|_T|PSTR|F|Optional\.of(?:Nullable)?)\(\s{0,4}/, PARTS = ["decode", "encode", "hex", "byte", "string", "buffer", "secret", "literal", "sensitive"];
function mayShape(text) {
  let lower = text.slice(0, Math.max(0, text.lastIndexOf("("))).toLowerCase().replaceAll("tostring", "");
  return holdsAny(lower, PARTS);
}
var MOST_CALLS = 3, CAST = /^(?:\((?:const |unsigned |signed ){0,2}[\w.:]{1,30}(?:\[\])?[ *]{0,4}\)|<[\w. ]{1,30}>)\s{0,2}(?=[bBuLr@]?["'`])/, SECURE_STRING = /^\(?ConvertTo-SecureString(?:\s{1,4}-(?:AsPlainText|Force|String)){0,3}\s{1,4}/i, PLAIN_TEXT = /^[^\n]{0,700}-AsPlainText/i, JOINING = /^(?:concat!|paste0|CONCAT)\(\s{0,20}/, NONE = { length: 0, depth: 0, joins: !1 };
function wrapperAt(text, at) {
  let head2 = text.slice(at, at + 160);
  if (head2.includes("-SecureString")) return secureString(text.slice(at, at + 800));
  let cast = "(<".includes(head2.charAt(0)) ? CAST.exec(head2) : null;
  if (cast !== null) return { length: cast[0].length, depth: 0, joins: !1 };
  if (!head2.includes("(")) return NONE;
  let joining = "cpC".includes(head2.charAt(0)) ? JOINING.exec(head2) : null;
  if (joining !== null) return { length: joining[0].length, depth: 1, joins: !0 };
  let length = 0, depth = 0;
  for (; depth < MOST_CALLS; depth++) {
    let rest = head2.slice(length, length + 70), found = (mayShape(rest) ? CALL.exec(rest) : null) ?? ("SJODT_PF".includes(rest.charAt(0)) ? HOLDER.exec(rest) : null);
    if (found === null) break;
    length += found[0].length;
  }
  return { length, depth, joins: !1 };
}
function secureString(text) {
  let found = SECURE_STRING.exec(text);
  return found === null || !PLAIN_TEXT.test(text) ? NONE : { length: found[0].length, depth: found[0].startsWith("(") ? 1 : 0, joins: !1 };
}
var CLOSING2 = /(?:\.\w{1,24}\((?:["'][\w-]{0,12}["'])?[\w. :]{0,20}\)){0,2}(?:\s{1,4}-[A-Za-z]{1,12}){0,3}\s{0,40}\)/y;
function behind(text, after, depth) {
  let at = after;
  for (let open = depth; open > 0 && (CLOSING2.lastIndex = at, !!CLOSING2.test(text)); open--)
    at = CLOSING2.lastIndex;
  return at;
}

// src/scan/entropy/literal.ts
var ENCODING = /^(?:utf[-_]?(?:8|16|32)(?:[-_]?[bl]e|-sig)?|latin[-_]?1|(?:us-)?ascii|hex|base64(?:url)?|iso-?8859-\d{1,2}|cp\d{3,4}|binary|idna|punycode|unicode_escape)$/i;
function readLiteral(text, offset, bare, around) {
  let quoted2 = quotedAt(text, offset);
  if (quoted2 !== null) return whole(text, quoted2, { kind: around.kind, before: around.before, byComma: !1, inBrackets: !1 });
  let { length, depth, joins } = wrapperAt(text, offset);
  if (length > 0) {
    let inner = quotedAt(text, offset + length), all = inner === null || ENCODING.test(text.slice(inner.start, inner.end)) ? null : whole(text, inner, { ...around, byComma: joins, inBrackets: !1 });
    return all === null ? null : { ...all, after: behind(text, all.after, depth) };
  }
  if (text[offset] === "(") return inBrackets(text, offset, around);
  let word2 = bare === null ? null : bareAt(text, offset, bare);
  return word2 === null ? null : { start: word2.start, end: word2.end, after: word2.end, quoted: !1 };
}
function whole(text, first, around) {
  let all = joined(text, first, around);
  return all === null ? null : { start: all.start, end: all.end, after: all.after, quoted: !0, value: all.value };
}
function inBrackets(text, offset, around) {
  let gap = /^\(\s{0,80}/.exec(text.slice(offset, offset + 90))?.[0].length ?? 0, first = quotedAt(text, offset + gap), all = first === null ? null : whole(text, first, { ...around, kind: "code", inBrackets: !0, byComma: !1 }), end = all === null ? null : /^\s{0,80},?\s{0,80}\)/.exec(text.slice(all.after, all.after + 170));
  return all === null || end === null || end[0].includes(",") ? null : { ...all, after: all.after + end[0].length };
}

// src/scan/entropy/taken.ts
var head = (site) => ({ name: site.name, role: site.role }), SCHEME = /(?:Bearer|Token|Basic|ApiKey|Api-Key|Api-Token|SSWS)[ +]/iy;
function taken(site, place, at, bare) {
  let scheme = schemeLength(site.after, at), literal2 = readLiteral(site.after, at + scheme, bare, site);
  if (literal2 === null || literal2.quoted && isMade(literal2.value ?? site.after.slice(literal2.start, literal2.end))) return null;
  let inner = scheme === 0 ? schemeLength(literal2.value ?? site.after, literal2.value === void 0 ? literal2.start : 0) : 0;
  return placed(site, scheme + inner > 0 ? "header" : place, withoutScheme(site.after, literal2, inner));
}
var INTERPOLATION = /\{\$\w|\\\([A-Za-z_]/, RULES = /^(?:required|nullable|sometimes|string|confirmed)\||^[A-Za-z_ ]{2,30}=[^;=]{1,80};\s?[A-Za-z_ ]{2,30}=/;
function isMade(value) {
  return INTERPOLATION.test(value) || RULES.test(value);
}
function placedLiteral(site, place, literal2) {
  return isMade(literal2.value ?? site.after.slice(literal2.start, literal2.end)) ? null : placed(site, place, literal2);
}
function placed(site, place, { start, end, quoted: quoted2, value }) {
  return { name: site.name, role: site.role, place, quoted: quoted2, start: site.base + start, end: site.base + end, value };
}
function withoutScheme(text, literal2, length) {
  if (length === 0) return literal2;
  if (literal2.value === void 0) return { ...literal2, start: literal2.start + length };
  let value = literal2.value.slice(length), next2 = text.indexOf(value.slice(0, 4), literal2.start + length);
  return { ...literal2, start: next2 === -1 ? literal2.start : next2, value };
}
function schemeLength(text, at) {
  return SCHEME.lastIndex = at, SCHEME.test(text) ? SCHEME.lastIndex - at : 0;
}

// src/scan/entropy/markup.ts
var ELEMENT = /^((?:\s[^<>\n]{0,200})?>\s{0,80})([^\s<>](?:[^<>\n]{0,298}[^\s<>])?)\s{0,80}<\//, markup = (site) => {
  if (site.before.includes("<") && /<(?:\w{1,20}:)?[\w.-]{0,40}$/.test(site.before)) {
    let element = ELEMENT.exec(site.after);
    if (element === null) return null;
    let [, open, value2] = element;
    return { ...head(site), place: "assigned", start: site.base + open.length, end: site.base + open.length + value2.length, quoted: !0 };
  }
  if (!endsInSign(site.before) || !/\b(?:name|key|id)["']?\s{0,4}[:=]\s{0,4}["']?$/i.test(site.before)) return null;
  let value = /^["']?,?\s{0,80}["']?(?:value|val|content)["']?\s{0,10}[:=]\s{0,10}/i.exec(site.after);
  return value === null ? null : taken(site, "assigned", value[0].length, site.kind === "data" ? "data" : null);
}, [BLANK, DOUBLE2, SINGLE2, COLON, EQUALS, NO_BREAK] = [32, 34, 39, 58, 61, 160], MAX_GAP = 5;
function endsInSign(before) {
  let least = Math.max(0, before.length - 1 - MAX_GAP);
  for (let at = before.length - 1; at >= least; at--) {
    let code = before.charCodeAt(at);
    if (code === COLON || code === EQUALS) return !0;
    if (code !== DOUBLE2 && code !== SINGLE2 && code > BLANK && code !== NO_BREAK) return !1;
  }
  return !1;
}
var listed = (site) => {
  let dash = site.kind === "code" ? null : /^["']?:[ \t]{0,4}\r?\n[ \t]{0,40}- /.exec(site.after);
  return dash === null ? null : taken(site, "header", dash[0].length, "data");
};

// src/scan/entropy/readers/arguments.ts
var MOST = 8, MAX_EXPRESSION = 300, GAP2 = "\\s{0,60}(?:(?:\\/\\/[^\\n]{0,80}\\n|\\/\\*[^*\\n]{0,80}\\*\\/)\\s{0,60})?", SEPARATOR = new RegExp(`(?:\\.\\w{1,24}\\((?:["'][\\w-]{0,12}["'])?[\\w. :]{0,20}\\)[!?]?){0,2}\\s{0,40}(?:(,)${GAP2}|([)\\]]))`, "y"), LEADING = new RegExp(GAP2, "y");
function argumentsAt(site, offset, inBrackets2 = /[([]\s{0,80}$/.test(site.after.slice(0, offset))) {
  let list = [];
  LEADING.lastIndex = offset, LEADING.test(site.after);
  for (let at = LEADING.lastIndex; list.length < MOST; ) {
    let read10 = readLiteral(site.after, at, null, site), literal2 = read10 !== null && (!inBrackets2 || endAt(site.after, read10.after) !== null) ? read10 : null, end = literal2 === null ? expressionEnd(site.after, at) : literal2.after;
    if (end === -1) return { list, isWhole: !1 };
    list.push({ text: site.after.slice(at, end), literal: literal2 });
    let next2 = endAt(site.after, end);
    if (next2 === null || next2.closes) return { list, isWhole: !0 };
    at = next2.offset;
  }
  return { list, isWhole: !1 };
}
function endAt(text, at) {
  let char = text.charAt(at);
  if (char === ")" || char === "]") return { offset: at + 1, closes: !0 };
  SEPARATOR.lastIndex = at;
  let found = SEPARATOR.exec(text);
  return found === null ? null : { offset: SEPARATOR.lastIndex, closes: found[1] === void 0 };
}
function expressionEnd(text, start) {
  let last3 = Math.min(text.length, start + MAX_EXPRESSION), depth = 0;
  for (let at = start; at < last3; at++) {
    let char = text[at];
    if ("([{".includes(char)) depth++;
    else {
      if (")]}".includes(char) && --depth < 0) return at;
      if (char === "," && depth === 0) return at;
      if (`;
`.includes(char) && depth === 0) return -1;
      "\"'`".includes(char) && (at = stringEnd(text, at));
    }
  }
  return -1;
}
function stringEnd(text, at) {
  if (text[at + 1] === text[at]) return at + 1;
  let quoted2 = quotedAt(text, at);
  return quoted2 === null ? 1 / 0 : quoted2.after - 1;
}
var LOGIN = /(?:auth|credentials?|creds?|login)$/i;
function secondOfPair(site, at) {
  let open = /^[([]\s{0,20}/.exec(site.after.slice(at, at + 24));
  if (open === null || !LOGIN.test(site.name)) return null;
  let { list, isWhole } = argumentsAt(site, at + open[0].length, !0), second = isWhole && list.length === 2 ? list[1]?.literal : null;
  return second == null ? null : { ...placed(site, "argument", second), role: "password" };
}

// src/scan/entropy/readers/known-callees.ts
var callee = (index, role = "password", least = index + 1, place = "argument") => ({
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
}, plainName = (name) => name.toLowerCase().replaceAll("_", ""), knownCallee = (plain2) => Object.hasOwn(KNOWN, plain2) ? KNOWN[plain2] : null, KNOWN_CALLEES = Object.keys(KNOWN);

// src/scan/entropy/readers/connects.ts
var CONNECTS = /(?:connect|client)$/i, LOGS_IN = /sql|db|ftp|ssh|mqtt|mail|imap|smtp|ldap|telnet|winrm|oracle|odbc/i, ADDRESS = /^["'`](?:(?!amqps?:|rediss?:|mongodb|https?:|wss?:|nats:)[a-z][a-z+\d:.]{1,40}:\/\/|(?:jdbc|dbi|mysql|pgsql|sqlsrv|odbc|dblib|oci):|(?:[\w-]{1,40}\.){1,5}[a-z\d-]{1,20}(?::\d{1,5})?["'`]|localhost)/i, LOCAL = /^["'`](?:[a-z+\d:.]{2,40}:\/\/)?(?:localhost|127\.)/i, WHERE = /(?:host(?:name)?|ip|url|uri|dsn|server|broker|addr(?:ess)?|endpoint)(?:\.toString\(\))?$/i, PORT = /^(?:\d{2,5}|[\w.$>-]{0,40}port)$/i, USER = /(?:user(?:name)?|login|account|uid|client_?id)$/i, USER_FIRST = /^(?:cx_?oracle|oracledb)$/i, MQTT = /mqtt|pubsub|^client$/i;
function connects(name, list, owner) {
  let [first, second, third] = list;
  if (first === void 0 || second === void 0 || third === void 0) return null;
  if (USER_FIRST.test(owner)) return callee(1);
  if (list.length === 3 && MQTT.test(owner) && isUser(second) && !PORT.test(second.text)) return callee(2);
  if (!ADDRESS.test(first.text) && !WHERE.test(first.text)) return null;
  let index = PORT.test(second.text) ? 3 : 2;
  if (!(LOGS_IN.test(name) || LOGS_IN.test(owner)) && (LOCAL.test(first.text) || index === 2 && !/connect$/i.test(name))) return null;
  let user = list[index - 1];
  return user !== void 0 && isUser(user) ? callee(index) : null;
}
function isUser({ literal: literal2, text }) {
  return literal2 === null ? USER.test(text) : text.length <= 80 && /^\S{1,80}$/.test(text);
}

// src/scan/entropy/readers/callees.ts
var LOGIN2 = /(?:auth|credentials?|creds)$/;
function calleeOf(name, count) {
  let plain2 = plainName(name), known2 = knownCallee(plain2);
  return known2 !== null ? count >= known2.least ? known2 : null : plain2 === "credentials" && count === 4 ? callee(3) : count < 2 || count > 3 || !LOGIN2.test(plain2) ? null : callee(1);
}
function roleOfCallee(name) {
  return knownCallee(plainName(name))?.role ?? null;
}
var MAKING = /^(?:new|from|create)?$/i;
function secretOf(name, method, owner, list) {
  let plain2 = plainName(name), known2 = (method === "" ? null : knownCallee(`${plain2}.${plainName(method)}`)) ?? (MAKING.test(method) ? knownCallee(plain2) : null);
  return known2 !== null ? list.length >= known2.least ? known2 : null : plain2 === "hmac" && /^new$/i.test(method) ? keyOfHmac(list) : HMAC.test(plain2) && method === "" ? callee(list.length < 2 ? 0 : 1, "secret") : MAKING.test(method) && CONNECTS.test(name) ? connects(name, list, owner) : null;
}
var HMAC = /^hmac(?:sha\d{1,3}|md5)$/;
function keyOfHmac(list) {
  let isHash = /\.New\w{0,9}$/.test(list[0]?.text ?? "");
  return callee(isHash ? 1 : 0, "secret");
}

// src/scan/entropy/readers/call.ts
var OPEN = /^\]?(?:(?:\.|::)(?:new|from|create))?\(\s{0,80}/, call = (site) => {
  let open = site.after.startsWith(" ") ? bareCall(site) : OPEN.exec(site.after)?.[0].length ?? 0;
  if (open === 0) return null;
  let { list, isWhole } = argumentsAt(site, open), callee2 = isWhole ? calleeOf(site.name, list.length) : null;
  return callee2 !== null && (list.length > 1 || callee2.index === 0) ? argument(site, callee2, list) : gives(site) ? taken(site, "argument", open, null) : null;
};
function argument(site, { index, place, role }, list) {
  let literal2 = list.at(index)?.literal;
  return literal2 == null ? null : placedLiteral({ ...site, role }, place, literal2);
}
function gives({ role, name, before }) {
  return role !== "password" && role !== "loose" || /^(?:set|with|add)|^password$/i.test(name) || /[.>]$/.test(before);
}
function bareCall({ name, after, kind }) {
  return kind === "code" && /^[ ](?=["'])/.test(after) && /(?:basic_auth|authenticate|authorize)$/.test(name) ? 1 : 0;
}
var CALLEE = /^(?:(?:\.|::)([A-Za-z_]\w{1,24}))?(?:\[\w{1,20}\]|(?:::)?<[\w, ]{1,30}>)?(?:\(\s{0,80}| (?=\w[^,()\n]{0,60}, ["']))/, OWNER = /([A-Za-z_]\w{0,30})(?:\.|::|->)$/, knownCall = (site) => {
  let open = CALLEE.exec(site.after);
  if (open === null) return null;
  let { list } = argumentsAt(site, open[0].length), callee2 = secretOf(site.name, open[1] ?? "", OWNER.exec(site.before)?.[1] ?? "", list);
  return callee2 === null ? null : argument(site, callee2, list);
};

// src/scan/entropy/readers/char-array.ts
var ARGUMENT = /(\w{0,40})\((?:(?:[^()\n]|\([^()\n]{0,40}\)){0,160},)?\s{0,60}("(?:[^"\\\n]|\\[^\n]){4,120}")\.$/, NO_SECRET = /^(?:\w{0,20}(?:append|print|write|valueof|aslist|string|fill|sort|equals|copy\w{0,9}|draw|put|random|generate)\w{0,20})$/i, charArray = (site) => {
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

// src/scan/entropy/readers/compared.ts
var METHOD = /^(?:\(\))?(?:\.(?:equals\w{0,20}|Equals|eql\?|eq|is_?equal\w{0,12}|contentEquals|compareTo\w{0,20})\(|\s(?:isEqualToString|isEqual):)\s{0,9}(?=[@bB]?["'])/i, FUNCTION = /(?:cmp|equals?|compare\w{0,12}|cpy|strlcat|Equal)\w{0,12}\(\s{0,9}(?:\[\]byte\(|[&*$@:])?[\w.>-]{0,40}$/i, METHODS2 = ["eq", "compareto"], FUNCTIONS = ["cmp", "equal", "compare", "cpy", "strlcat"], SECOND = /^\)?,\s{0,9}(?=(?:[@bBuL]|\[\]byte\()?["'])/, EXPECTS = /(?:assert|expect|should)\w{0,20}[.(]/i, compared = (site) => {
  let first = site.after[0];
  if (first === "," || first === ")") {
    let comma = SECOND.exec(site.after);
    return comma === null || !isArgument(site.before) || EXPECTS.test(site.before) ? null : taken(site, "compared", comma[0].length, null);
  }
  let second = site.after[1];
  if (first !== "." && !(first === " " && second === "i") && !(first === "(" && second === ")")) return null;
  let method = holdsAny(site.after.slice(0, 30).toLowerCase(), METHODS2) ? METHOD.exec(site.after) : null;
  return method === null ? null : taken(site, "compared", method[0].length, null);
}, isArgument = (before) => holdsAny(before.toLowerCase(), FUNCTIONS) && FUNCTION.test(before), BETWEEN = {
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
  let last3 = lastSign(site.before);
  if (last3 === null) return null;
  let { parts, sign, needs } = BETWEEN[last3], found = holdsAny(site.before.toLowerCase(), parts) ? sign.exec(site.before) : null;
  return found === null ? null : literalBefore(site, found.index, needs);
}, KEYED = /for\w{3,16}:\s{0,2}@?["']$/, WORD = /* @__PURE__ */ new Set([" eq", " ne", "-eq", "-ne"]), [BLANK2, OPENING, COMMA2, EQUALS2] = [32, 40, 44, 61];
function lastSign(before) {
  let at = before.length - 1;
  if (before[at] === '"' || before[at] === "'") return KEYED.test(before.slice(-24)) ? "key" : null;
  for (; at > 0 && (isNameByte(before.charCodeAt(at)) || "$@&:.>".includes(before[at])); ) at--;
  before.charCodeAt(at) === BLANK2 && at--;
  let code = before.charCodeAt(at);
  return code === COMMA2 ? "comma" : code === OPENING ? "opening" : code === EQUALS2 || WORD.has(before.slice(Math.max(0, at - 2), at + 1).toLowerCase()) ? "equals" : null;
}
function literalBefore(site, end, needs) {
  let quote = site.before[end - 1];
  if (quote !== '"' && quote !== "'" || EXPECTS.test(site.before)) return null;
  let open = site.before.lastIndexOf(quote, end - 2);
  if (open === -1 || end - 1 - open < 2 || needs !== "" && !COMPARES.test(site.before.slice(0, open))) return null;
  let offset = site.base - site.name.length - site.before.length, { name, role } = site;
  return { name, role, place: "compared", quoted: !0, start: offset + open + 1, end: offset + end - 1 };
}

// src/scan/entropy/readers/fallback.ts
var PATH = "[$@A-Za-z_][\\w$.:>-]{0,80}(?:\\(\\)\\.\\w{1,30})?[!]?", OTHERWISE = new RegExp(
  `^${PATH}(?:[([{]["']?[\\w. -]{0,60}["']?[)\\]}]){0,2}(?:\\.get\\(["'][\\w.-]{0,60}["']\\))?(?:\\s{1,4}(?:\\|\\||\\?\\?|\\?:|\\?|or|//)\\s{1,40}|\\.(?:unwrap_or|getOrElse|orElse|or)(?:_else)?\\((?:\\|_?\\|\\s?)?\\s{0,20})(?=[\\w@$]{0,2}["'\`])`
), NO_PATH = /[;=,+*&<\\^~#]/, SIGNS = ["|", "?", " or", "	or", `
or`, "\ror", ".or", "_or", "OrElse", "//"];
function mayElse(text) {
  let end = text.search(NO_PATH), head2 = end === -1 ? text : text.slice(0, end);
  return holdsAny(head2, SIGNS);
}
var LOOKUP = new RegExp(`^${PATH}\\(\\s{0,20}["'][\\w.-]{1,60}["'](?:,\\s{0,20}(?:\\w{1,12}\\s?[=:]\\s?)?|\\)\\s?\\{\\s?)(?=["'\`])`), LOOKING = /^[^(]{0,80}(?:env|fetch|get|default|conf|setting|prop|param|option)[^(]{0,20}\(/i, BLOCK = /^(?:[A-Z]\w{0,20}\??\s)?\{\s{0,40}(?:return )?(?=["'])/;
function fallback(site, at) {
  let text = site.after.slice(at, at + 260);
  if (!text.includes('"') && !text.includes("'") && !text.includes("`")) return null;
  let found = (LOOKING.test(text) ? LOOKUP.exec(text) : null) ?? (mayElse(text) ? OTHERWISE.exec(text) : null);
  if (found !== null) return taken(site, "assigned", at + found[0].length, null);
  let block = BLOCK.exec(text);
  return block === null ? null : taken(site, "assigned", at + block[0].length, null);
}
var PLACE = /^:[-=]?(?=[^\s"'`{}$?+=-][^\s"'`{}$]{0,200}\})/;
function placeDefault(site) {
  if (!site.after.startsWith(":") || !/\$\{[\w.-]{0,80}$/.test(site.before)) return null;
  let found = PLACE.exec(site.after);
  if (found === null) return null;
  let end = site.after.indexOf("}"), { name, role, base } = site;
  return { name, role, place: "assigned", quoted: !1, start: base + found[0].length, end: base + end };
}
var DELEGATE = /^(?:\s{1,4}by lazy\s?)?\s?\{\s{0,20}(?=(?:[LuUR]|u8)?["'])/;
function initialiser(site) {
  let found = DELEGATE.exec(site.after);
  if (found === null || site.kind !== "code") return null;
  let value = taken(site, "assigned", found[0].length, null);
  return value !== null && /^["')]{1,3}\s{0,20}\}/.test(site.after.slice(value.end - site.base, value.end - site.base + 24)) ? value : null;
}

// src/scan/entropy/readers/site.ts
function closesString(site, at) {
  let quote = site.after[at];
  return quote === void 0 || site.after[0] === quote || !"\"'`".includes(quote) ? !1 : openQuote(site.before + site.after.slice(0, at)) === quote;
}
var [DOUBLE3, SINGLE3, BACKTICK2] = [34, 39, 96];
function isQuoted(site) {
  let code = site.after.charCodeAt(0);
  return code === DOUBLE3 || code === SINGLE3 || code === BACKTICK2;
}
var endsKey = (before) => before.endsWith(" ") && /["'][^"'\n]{1,60} $/.test(before);

// src/scan/entropy/readers/direct.ts
var NAMED2 = "[A-Za-z][\\w.:]{0,30}(?:[<\\[(][\\w.&'<> ,|]{0,30}[>\\])])?[\\[\\]?!]{0,3}(?: \\| [\\w\\[\\]]{1,20}){0,3}", TYPE = `(?:&(?:'\\w{1,10} )?(?:mut )?)?(?:\\[[\\w; ]{1,12}\\]|${NAMED2})(?: get\\(\\))?`, OPERATOR = new RegExp(
  `^(?:[\\]}]?(?:\\\\{0,3}["'\`]|&quot;)[\\])}]?|[\\]}])?(?:\\s{0,9}[?!]?:\\s{0,4}${TYPE}(?=\\s{0,9}=(?![=>])(?:[ \\t]{0,60}[^\\s=#]|[ \\t]{0,9}\\\\?\\r?\\n[ \\t]{1,120}["'\`(]))|\\s{1,4}(?:string|\\[\\]byte|As String)(?=\\s{0,9}=)|\\[\\w{0,20}\\](?=\\s{0,9}=)|\\s{1,4}\\{\\s{0,4}get;[^{}\\n]{0,40}\\}(?=\\s{0,4}=))?(?:[ \\t]{0,60}(=>|->|:{1,3}=|[.+]=|[=!]==?|~=|\\?\\?=?|\\|\\|=?|\\?[=:]|:-|<-|[=:])[ \\t]{0,60}|[ \\t]{1,60}(-[ci]?(?:eq|ne)|eq|ne|is|to|or|\\\\\\\\)[ \\t]{1,9}(?=[\\w@$]{0,3}["'\`]))(?:\\\\?\\r?\\n[ \\t]{0,120}(?=[\\w@$]{0,2}["'\`(]))?`
), COMPARING = /^(?:[=!]==?|~=|-[ci]?(?:eq|ne)|eq|ne|is)$/, direct = (site) => {
  let operator = OPERATOR.exec(site.after);
  if (operator === null) return null;
  let sign = operator[1] ?? operator[2];
  if (isBadge(site.before) || isNoSign(site, sign, operator[0]) || closesString(site, operator[0].length)) return null;
  let place = sign.length > 1 && COMPARING.test(sign) ? "compared" : "assigned";
  return valueAt(site, sign, operator[0], place);
};
function valueAt(site, sign, operator, place) {
  let at = operator.length, bare = bareKind(site, sign, operator), bracket = site.after[at];
  if (bracket === "(" || bracket === "[" || bracket === "{") {
    let inside = bracketed(site, at);
    if (inside !== void 0) return inside;
  }
  return bracket === "`" && site.kind === "data" ? null : taken(site, place, at, bare) ?? (site.kind === "code" && place === "assigned" ? fallback(site, at) : null);
}
function bracketed(site, at) {
  let pair2 = secondOfPair(site, at);
  if (pair2 !== null) return pair2;
  let open = /^[[{(]\s{0,40}(?:return )?(?=["'])/.exec(site.after.slice(at, at + 60))?.[0];
  if (open !== void 0)
    return /s["'`\\\]]*$/i.test(site.name) ? isWordOfKey(site) ? null : taken(site, "argument", at + open.length, null) : open.startsWith("{") ? inBlock(site, at + open.length) : open.startsWith("(") ? void 0 : null;
}
var isWordOfKey = ({ before, after }) => endsKey(before) && /^["']/.test(after);
function inBlock(site, at) {
  let found = taken(site, "assigned", at, null);
  return found !== null && /^["'`]\s{0,40}\}/.test(site.after.slice(found.end - site.base, found.end - site.base + 43)) ? found : null;
}
var isBadge = (before) => before.endsWith("?") && /(?:badge\S{0,40}|\.svg)\?$/.test(before), HEADING = /^:\s[^\d\n<>]{1,60}-->/;
function isNoSign(site, sign, operator) {
  let first = operator[0];
  return sign === ":" && HEADING.test(site.after) && /<!--\s{0,9}$/.test(site.before) || first === "}" && !/[\w>]\{$/.test(site.before) && !COMPARING.test(sign) && sign !== "=" || sign === ":" && site.after[operator.length] === ":" || sign === "to" && first !== '"' && first !== "'" || sign === "or" && !/^[^ ]{0,3}[\])]/.test(operator) && (first !== " " || !/=\s{0,4}[\w.]{0,40}$/.test(site.before)) || site.role === "loose" && operator.includes(`
`) ? !0 : (sign === "->" || sign === "=>" || sign === ":") && /\bcase\s{1,3}["']?$/.test(site.before);
}
var MARGIN = /^\s{0,40}(?:(?:\/\/+|#+|--+|\*|;+)[ \t]{0,20})?(- )?[\w.-]{0,60}$/, COMMENT = /^\s{0,40}(?:\/\/|#|--|\*|;)/, LAST = /^[^\s"'`,;()[\]{}<>]{1,200}[ \t]{0,9}(?:\r?\n|$)/, TYPE_NAME = /^[A-Z]{1,8}[a-z]{1,20}[A-Z][A-Za-z]{1,30}\s/;
function isSetting(site, sign, operator) {
  if (site.role === "loose" || !MARGIN.test(site.before) || (sign === "=" ? !COMMENT.test(site.before) : sign !== ":" || !/[ \t]$/.test(operator))) return !1;
  let value = site.after.slice(operator.length, operator.length + 212);
  return LAST.test(value) && (COMMENT.test(site.before) || !TYPE_NAME.test(value));
}
var PARAMETER = /\w[?&]$/;
function bareKind(site, sign, operator) {
  if (/^["'`\\&]/.test(site.after) && site.kind === "code" || sign.length > 1 && sign !== ":-" && sign !== ":=") return null;
  if (site.kind === "data") return PARAMETER.test(site.before) ? "prose" : "data";
  let tight = sign === "=" && !/[ \t]/.test(operator);
  return site.kind === "prose" ? tight || openQuote(site.before) !== "" || /^[\s#>*-]*(?:[\w.$][\w.$-]*)?$/.test(site.before) ? "prose" : null : tight && (openQuote(site.before) !== "" || PARAMETER.test(site.before)) || sign === ":-" || isSetting(site, sign, operator) ? "code" : null;
}

// src/scan/entropy/readers/header-line.ts
var BEGINS = /(?:["'`]|\\)$/, GAP3 = /^: {0,3}(?=[^\s"'`\\])/, ENDS = /^(?:["'`]|\\[rn])/, headerLine = (site) => {
  let { before, after, role, kind, base, name } = site;
  if (kind !== "code" || role === "loose" || role === "password" || !BEGINS.test(before) || openQuote(before) === "") return null;
  let isNext = before.endsWith("\\"), gap = isNext && !name.startsWith("n") ? null : GAP3.exec(after), found = gap === null ? null : taken(site, "argument", gap[0].length, "code");
  return found === null || !ENDS.test(after.slice(found.end - base, found.end - base + 2)) ? null : isNext ? { ...found, name: name.slice(1) } : found;
};

// src/scan/entropy/readers/labelled.ts
var OPENS = /\/\*\s{0,4}(?:\w{1,12}\s){0,2}$/, CLOSES = /^\s{0,4}[=:]?\s{0,4}\*\/\s{0,60}/, labelled = (site) => {
  let closing = site.role === "loose" || !site.before.includes("/*") || !OPENS.test(site.before) ? null : CLOSES.exec(site.after);
  return closing === null ? null : taken(site, "argument", closing[0].length, null);
};

// src/scan/entropy/readers/option.ts
var directive = (site) => {
  if (site.kind !== "data" || site.role === "loose" || !/^[ \t]{0,40}$/.test(site.before)) return null;
  let gap = /^[ \t]{1,40}(?=\S{1,300}[ \t]{0,9}(?:[\r\n]|$))/.exec(site.after);
  return gap === null ? null : taken(site, "assigned", gap[0].length, "data");
}, flag = (site) => {
  let gap = /^[ \t]{1,4}(?=[^\s=:-])/.exec(site.after);
  if (gap === null || closesString(site, gap[0].length)) return null;
  let bearer = /^bearer$/i.test(site.name);
  return !bearer && !announces(site.before) ? null : taken(site, bearer ? "header" : "option", gap[0].length, site.kind === "data" ? "code" : site.kind);
};
function announces(before) {
  return before.endsWith("-") ? /(?:^|[\s"'`])--?[\w-]{0,30}$/.test(before) : isCommand(before) || before.includes("login ") && /\blogin \S{1,60} $/.test(before);
}
var COMMAND2 = /^\s{0,9}(?:ENV|ARG|setenv|\\?set(?: -\w{1,4}){0,2})\s{1,4}$/i, LONGEST_COMMAND = 29, isCommand = (before) => before.length <= LONGEST_COMMAND && "eas\\".includes(before.trimStart().charAt(0).toLowerCase()) && COMMAND2.test(before), sshpass = (site) => {
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

// src/scan/entropy/readers/pair.ts
var COMMA3 = /^(?:["'`]|&quot;)?(?:\.(?:to_string|into|to_owned)\(\))?,\s{0,40}(?:(?:default|unset|defaultValue)\s?=\s?)?/, OPENING2 = [
  /(?:\(\s{0,40}@?["'`](?:[\w-]{1,30}[./:]){0,4}|["'`]--?)$/,
  /\b(?:\w{0,20}[Mm]ap(?:\.of|Of)?|dict)\([^()\n]{0,150},\s{0,4}["']$/,
  /(?:Var|VarP)\(&?[\w.]{1,40},\s?["'`]$|\.set\(["'][\w.-]{1,40}["'],\s?["']$/,
  /\b(?:buildConfigField|resValue)[( ]\s?["'][\w.]{1,20}["'],\s?["']$/
], ENCLOSED = /(?:\{|\[\s{0,40}\[)\s{0,9}@?["']$/, SYMBOL = /(?:\bset |\{)\s?:$/, HASHING = /(?:hash|encode|crypt|compare|check|verify|match|equals?)\w{0,20}\(\s{0,4}["'`]$/i, pair = (site) => {
  let comma = site.after.slice(0, 20).includes(",") ? COMMA3.exec(site.after) : null;
  return comma === null ? null : isQuoted(site) ? HASHING.test(site.before) ? null : OPENING2.some((opening) => opening.test(site.before)) ? unquoted(site, taken(site, "argument", comma[0].length, null)) : ENCLOSED.test(site.before) ? enclosed2(site, taken(site, "argument", comma[0].length, null)) : null : SYMBOL.test(site.before) ? taken(site, "argument", comma[0].length, null) : null;
}, DIGEST = /^[0-9a-f]{32,128}$/i;
function enclosed2(site, found) {
  if (found === null) return null;
  let [start, end] = [found.start - site.base, found.end - site.base];
  return !/^["'`)]{1,3}\s{0,20}[}\]]/.test(site.after.slice(end, end + 24)) || DIGEST.test(site.after.slice(start, end)) ? null : found;
}
function unquoted(site, found) {
  if (found === null || found.value !== void 0) return found;
  let text = site.after.slice(found.start - site.base, found.end - site.base), inner = /^(\\?["'])[^"']{1,300}\1$/.exec(text)?.[1]?.length;
  return inner === void 0 ? found : { ...found, start: found.start + inner, end: found.end - inner };
}
var DEFAULT = /\bdefault(?:_value|Value)?\s{0,2}[=:]\s{0,2}(?=["'])/, DECLARES = /(?:option|argument|flag)\w{0,12}\s?\(\s{0,40}(?:["'][-\w]{1,20}["'],\s?)?["'](?:--?)?$|\bname\s?=\s?["'][\w.-]{0,60}$/i, DECLARING = ["option", "argument", "flag", "name"], isDeclared = (before) => holdsAny(before.toLowerCase(), DECLARING) && DECLARES.test(before), declared = (site) => {
  let rest = site.after.slice(0, 300);
  if (!isQuoted(site) || !rest.includes("default") || !isDeclared(site.before)) return null;
  let found = DEFAULT.exec(rest);
  return found === null || /;|(?:option|argument|flag)\w{0,12}\s?\(/i.test(rest.slice(0, found.index)) ? null : taken(site, "argument", found.index + found[0].length, null);
};

// src/scan/entropy/readers/sql.ts
var GAP4 = /^\s{1,4}(?=\\?["']|[EeNn]'|\$[a-z_]{0,20}\$)/, TYPE2 = "(?:N?VARCHAR2?|N?CHAR|TEXT|STRING)\\s?(?:\\(\\s?\\w{1,5}\\s?\\))?(?:\\s{1,4}(?:NOT\\s{1,4})?NULL)?", TYPED = new RegExp(`^\\s{1,8}${TYPE2}\\s{0,4}(?:\\bDEFAULT\\b|:=|=)\\s{0,4}(?=[NnEe]?')`, "i"), STORED = /^(?:\*[0-9A-F]{40}$|md5[0-9a-f]{32}$|SCRAM-SHA-|0x0[12]00[0-9A-F]{8})/, sql = (site) => {
  let found = given(site);
  return found === null || STORED.test(site.after.slice(found.start - site.base, found.end - site.base)) ? null : found;
};
function given(site) {
  let typed = mayBeTyped(site.after) ? TYPED.exec(site.after) : null;
  if (typed !== null) return taken(site, "assigned", typed[0].length, null);
  let by = isPlugin(site) ? /^\s{1,4}BY\s{1,4}(?=')/i.exec(site.after) : null;
  if (by !== null) return taken(site, "argument", by[0].length, null);
  let name = site.name.toLowerCase(), isIdentified = name === "identified by", gap = GAP4.exec(site.after);
  return gap === null ? isIdentified && site.kind === "code" ? word(site) : null : closesString(site, gap[0].length) || !(isIdentified || name === "password" || isClause(site)) ? null : taken(site, "argument", gap[0].length, null);
}
var TYPES = /* @__PURE__ */ new Set(["nv", "va", "nc", "ch", "te", "st"]), mayBeTyped = (after) => TYPES.has(after.slice(0, 10).trimStart().slice(0, 2).toLowerCase()) && after.slice(0, 100).includes("'"), isPlugin = ({ before }) => before.toLowerCase().includes("identified") && /\bIDENTIFIED\s{1,4}WITH\s{1,4}["'`]?$/i.test(before), isClause = ({ name, before }) => name === "SECRET" && /[,(]\s{0,20}$/.test(before);
function word(site) {
  let gap = /^ {1,4}(?=[A-Za-z][\w#$!]{4,30}\s{0,4};)/.exec(site.after);
  return gap === null ? null : taken(site, "argument", gap[0].length, "data");
}

// src/scan/entropy/readers.ts
var behind2 = (first, read10) => ({ first, read: read10 }), anywhere = (read10) => behind2(null, read10), BLANK3 = ` 	\r
`, QUOTE = "\"'`", WAYS = [
  behind2(`"':`, listed),
  behind2(" *=:", labelled),
  behind2(":", headerLine),
  anywhere(markup),
  behind2(":", placeDefault),
  anywhere(direct),
  behind2(" {", initialiser),
  behind2("\"'`&.,", pair),
  behind2(",", setOption),
  behind2(QUOTE, declared),
  behind2("(.:] ", call),
  behind2(".,)( ", compared),
  behind2(BLANK3, sql),
  behind2(BLANK3, declaration),
  behind2(BLANK3, directive),
  behind2(BLANK3, flag),
  behind2(" ", sshpass),
  anywhere(reversed)
], CALL_WAYS = [anywhere(knownCall), behind2("(", charArray), behind2(BLANK3, secureString2)], byFirst = (ways) => memo((char) => ways.filter(({ first }) => first === null || first.includes(char)).map(({ read: read10 }) => read10)), readersBehind = byFirst(WAYS), callReadersBehind = byFirst(CALL_WAYS);

// src/scan/entropy/readers/login.ts
var BOTH = /user_?(?:pwd|pass)$/i, LOGIN3 = /^(?:http|basic|proxy)?_?(?:basic_?)?(?:auth|creds?|credentials?)$/i, PLAIN2 = /^[\w.@+-]{2,60}:(?=[^\s:/][^\s:]{2,80}$)/;
function withoutUser(found, content) {
  let { name, start, end, quoted: quoted2, value, place } = found;
  if (!quoted2 || value !== void 0 || place === "header" || place === "compared") return found;
  let user = userIn(name, content.slice(start, end));
  return user === 0 ? found : { ...found, role: "password", place: "argument", start: start + user };
}
function userIn(name, value) {
  return BOTH.test(name) ? /^[^\s:]{1,80}:(?=.{3})/.exec(value)?.[0].length ?? 0 : LOGIN3.test(name) ? PLAIN2.exec(value)?.[0].length ?? 0 : 0;
}

// src/scan/entropy/readers/entry-end.ts
function entryEnd(text, start) {
  let last3 = Math.min(text.length, start + 600), open = /* @__PURE__ */ new Set(), depth = 0;
  for (let at = nextSign(text, start); at < last3; at = nextSign(text, at + 1)) {
    let char = text[at];
    if ("([{".includes(char)) depth++;
    else {
      if (")]}".includes(char) && --depth < 0) return at;
      if (depth === 0 && `,;
`.includes(char)) return at;
      if ("\"'`".includes(char) && !open.has(char)) {
        let end = stringEnd2(text, at, char);
        end === null ? open.add(char) : at = end;
      }
    }
  }
  return -1;
}
var SIGN2 = /[()[\]{},;\n"'`]/g;
function nextSign(text, from) {
  return SIGN2.lastIndex = from, SIGN2.test(text) ? SIGN2.lastIndex - 1 : text.length;
}
var STRINGS = {
  '"': /"(?:[^"\\\n]|\\[\s\S]){0,600}"/y,
  "'": /'(?:[^'\\\n]|\\[\s\S]){0,600}'/y,
  "`": /`(?:[^`\\]|\\[\s\S]){0,600}`/y
};
function stringEnd2(text, at, quote) {
  let string = STRINGS[quote];
  return string.lastIndex = at, string.test(text) ? string.lastIndex - 1 : null;
}

// src/value/members.ts
var PLURALS = /* @__PURE__ */ new Map([
  ["passwords", "password"],
  ["passwds", "password"],
  ["pwds", "password"],
  ["passphrases", "password"],
  ["secrets", "secret"],
  ["tokens", "token"],
  ["keys", "key"]
]), OF_MANY = [...PLURALS.keys()], isOfMany = memo((name) => {
  let lower = isPlural(name) ? name.toLowerCase() : "";
  return OF_MANY.some((plural) => lower.endsWith(plural));
}), USERS = /* @__PURE__ */ new Set(["users", "accounts", "logins"]), OPEN2 = /* @__PURE__ */ new Set(["host", "known", "foreign", "design"]), LONGEST_NAME = 64, isPlural = (name) => name.endsWith("s") || name.endsWith("S");
function roleOfMember(owner, name, value) {
  if (!isPlural(owner) || name.length > LONGEST_NAME || !/\d/.test(value) || /\s/.test(value.trim())) return null;
  let parts = splitName(owner), last3 = parts.pop() ?? "";
  if (USERS.has(last3)) return parts.includes("auth") && roleOf(`${name}_password`) !== null ? "password" : null;
  let one = PLURALS.get(last3);
  if (one === void 0 || parts.some((part) => OPEN2.has(part))) return null;
  let role = roleOf([...parts, one].join("_"));
  return role === null || role === "loose" || roleOf(`${name}_token`) === null ? null : role;
}

// src/scan/entropy/readers/map.ts
var BY_USER = /(?:auth_?users|(?:password|passwd|pwd)s?_?(?:by_?[a-z]{2,12}|map|table|dict))$/i, BY = ["users", "by", "map", "table", "dict"], BASIC_NAMES = /* @__PURE__ */ new Set(["basicauth", "basic_auth"]), BASIC_AUTH = /^\(\s{0,20}\{\s{0,40}users\s?:\s{0,9}\{/, MAX_MAP = 4e3, MOST2 = 60, TYPE3 = "[:\\s][\\w\\s.:<>,|[\\]&'?*]{1,60}", MAKER = "(?:new\\s{1,4})?(?:[\\w.:]{0,30}(?:[Mm]ap|[Dd]ict|[Dd]ictionary|[Hh]ash|array|list|table|c)(?:\\.?[Oo]f(?:Entries)?|::from|!)?)?(?:<[\\w\\s.,<>:?]{0,60}>|\\[\\w{1,20}\\]\\w{1,20})?\\s?(?:\\(\\))?", OPENING3 = new RegExp(
  `^["'\`]?\\]?(?:${TYPE3})?(?:\\s{0,9}(?::?=|=>|:)\\s{0,9}(${MAKER}[%@]?)\\s?(?:\\(\\s{0,40}\\[(?=\\s{0,40}[[(])|[[({])|\\s?\\{(?=\\s{0,40}\\{))`
), NO_OPENING = /[^\w\s.:<>,|&'?*=%@!"`\]]/;
function mayOpen(after) {
  let at = after.search(NO_OPENING);
  return at !== -1 && "([{".includes(after.charAt(at));
}
function mapped(site, content) {
  let { name, kind, role } = site, opening = kind === "prose" || role === "loose" ? null : openingOf(site);
  if (opening === null) return null;
  let text = content.slice(site.base, site.base + MAX_MAP), entries = entriesAt(text, opening[0].length, /(?<!list|set|array)\.?of$/i.test(opening[1] ?? ""), site);
  if (entries === null || entries.length === 0) return null;
  let kept = isOfMany(name) ? site : { ...site, name: "passwords", role: "password" };
  return holding(entries, kept, text).flatMap(
    ({ key, value }) => placedLiteral({ ...site, role: kept.role, name: `${name}.${key}` }, "argument", value) ?? []
  );
}
function openingOf({ name, after }) {
  return BASIC_NAMES.has(name.toLowerCase()) ? BASIC_AUTH.exec(after.slice(0, 100)) : (isOfMany(name) || isByUser(name)) && mayOpen(after) ? OPENING3.exec(after.slice(0, 220)) : null;
}
var isByUser = memo((name) => holdsAny(name.toLowerCase(), BY) && BY_USER.test(name)), DESCRIBES = /^(?:\$?ref|shape|members?|items|properties|enum|documentation|required|value|values?from|class(?:name)?|template|view|component|route|href|source|autocomplete|icon|columns?|table)$/i;
function holding(entries, site, text) {
  let kept = entries.filter((entry) => mayHold(entry, site, text)), others = entries.length - kept.length;
  if (others === 0) return kept;
  let real = kept.filter(({ value }) => isNoLabel(heldBy(value, text))).length, areNotes = entries.every((entry) => kept.includes(entry) || isSentence(heldBy(entry.value, text)));
  return real >= (areNotes ? others : Math.max(2, others + 1)) ? kept : [];
}
var heldBy = (value, text) => value.value ?? text.slice(value.start, value.end), isSentence = (held) => held.includes(" ") && isPhrase(held, read(held));
function mayHold({ key, value }, { name, role }, text) {
  return !DESCRIBES.test(key) && roleOf(`${key}_${name}`) === role && !isSentence(heldBy(value, text));
}
var isNoLabel = (held) => /^[^\s/.][^\s]{5,}$/.test(held) && /[A-Za-z]/.test(held) && /\d|[!@#$%^&*+=?][^!?]/.test(held) && !held.includes("://"), GAP5 = "(?:[\\s,;]|\\/\\/[^\\n]{0,120}\\n|#[^\\n]{0,120}\\n|\\/\\*[^*]{0,120}\\*\\/){0,60}", BETWEEN2 = new RegExp(`${GAP5}((?:(?:Map\\.)?entry|Pair|Tuple)?[({[])?[ \\t]{0,9}`, "y"), WORD2 = /(?:\$?[A-Za-z_][\w-]{0,60}|\d{1,12})/y, SIGN3 = /\]?\s{0,9}(?::|=>|->|=|to\b|,)\s{0,20}/y;
function entriesAt(text, start, isFlat, site) {
  let entries = [];
  for (let at = start, count = 0; count < MOST2; count++) {
    BETWEEN2.lastIndex = at;
    let opened = BETWEEN2.exec(text)?.[1], from = BETWEEN2.lastIndex, read10 = entryAt(text, from, opened, isFlat, site);
    if (read10 === "listed" && entries.length === 0) return null;
    if (typeof read10 == "object") {
      entries.push(read10), at = opened === void 0 || read10.isIndexed ? read10.value.after : closed(text, read10.value.after);
      continue;
    }
    if (at = entryEnd(text, opened === void 0 ? from : text.lastIndexOf(opened.at(-1), from)), at === -1 || ")]}".includes(text[at] ?? ")")) return entries;
  }
  return entries;
}
function entryAt(text, at, opened, isFlat, site) {
  let key = keyAt(text, at, site);
  if (key === null) return "other";
  SIGN3.lastIndex = key.after;
  let sign = SIGN3.exec(text)?.[0].trim();
  if (sign === void 0 || !isSign(sign, opened, isFlat)) return key.isQuoted ? "listed" : "other";
  let value = readLiteral(text, SIGN3.lastIndex, null, site);
  return value === null ? "other" : { key: key.text, value, isIndexed: opened === "[" && sign !== "," };
}
function isSign(sign, opened, isFlat) {
  return sign.startsWith("]") ? opened === "[" && sign !== "]," : sign !== "," || isFlat || opened !== void 0;
}
var closed = (text, at) => at + (/^\s{0,20}[)}\]]/.exec(text.slice(at, at + 24))?.[0].length ?? 0);
function keyAt(text, at, site) {
  let literal2 = readLiteral(text, at, null, site);
  if (literal2 !== null) return { text: text.slice(literal2.start, literal2.end), after: literal2.after, isQuoted: !0 };
  WORD2.lastIndex = at;
  let word2 = WORD2.exec(text)?.[0];
  return word2 === void 0 ? null : { text: word2, after: WORD2.lastIndex, isQuoted: !1 };
}

// src/scan/entropy/readers/list.ts
var MAX_LIST = 4e3, MOST3 = 60, MAKER2 = "(?:(?:new\\s{1,4})?(?:[\\w.:]{0,30}(?:[Ll]ist|[Ss]et|[Aa]rray|[Vv]ec|[Vv]ector|tuple|c|slice)(?:\\.?[Oo]f|::from|!)?)?(?:<[\\w\\s.,<>:?]{0,60}>|\\[\\d{0,6}\\]\\w{1,20}|\\w{0,20}\\[\\d{0,6}\\])?\\s?(?:\\(\\)\\s?)?|&|@|%)", OPENING4 = new RegExp(`^["'\`]?\\]?(?:\\[\\d{0,6}\\])?(?:${TYPE3})?\\s{0,9}(?::?=|=>|:)\\s{0,9}${MAKER2}(?:\\(\\s{0,40}[[{]|[[({])`), BETWEEN3 = new RegExp(GAP5, "y");
function listed2(site, content) {
  if (site.kind === "prose" || site.role === "loose" || !isOfMany(site.name) || endsKey(site.before)) return null;
  let opening = mayOpen(site.after) ? OPENING4.exec(site.after.slice(0, 220)) : null;
  if (opening === null) return null;
  let wide2 = { ...site, after: content.slice(site.base, site.base + MAX_LIST) }, found = valuesAt(wide2, opening[0].length);
  return found.length === 0 ? null : found;
}
function valuesAt(site, start) {
  let found = [];
  for (let at = start, count = 0; count < MOST3; count++) {
    BETWEEN3.lastIndex = at, BETWEEN3.test(site.after);
    let from = BETWEEN3.lastIndex, literal2 = readLiteral(site.after, from, null, site), end = entryEnd(site.after, literal2?.after ?? from), value = literal2 !== null && /^[\s,;)\]}]|^\.\w{1,20}\(\)/.test(site.after.slice(literal2.after, literal2.after + 24)) ? taken(site, "argument", from, null) : null;
    if (value !== null && found.push(value), end === -1 || ")]}".includes(site.after[end])) return found;
    at = end;
  }
  return found;
}

// src/scan/entropy/assignment.ts
var BEFORE = 200, AFTER = 1e3;
function assignmentAt(content, nameStart, nameEnd, kind) {
  return assignmentsAt(content, nameStart, nameEnd, kind)[0] ?? null;
}
function assignmentsAt(content, nameStart, nameEnd, kind) {
  let name = content.slice(nameStart, nameEnd), plain2 = roleOf(name) ?? roleByPlace(content, name, nameEnd), isMap = plain2 === null && isByUser(name);
  if (plain2 === null && !isMap) return [];
  let before = content.slice(lineStart(content, nameStart, BEFORE), nameStart);
  if (before.endsWith("/") && DIGEST2.test(before)) return [];
  let owner = plain2 === "loose" ? ownerIn(before) : void 0, role = (owner === void 0 ? null : roleOf(`${owner}_${name}`)) ?? plain2 ?? "password", site = { before, after: content.slice(nameEnd, nameEnd + AFTER), name, role, kind, base: nameEnd };
  return mapped(site, content) ?? (isMap ? [] : (listed2(site, content) ?? firstOf(readersBehind(site.after.charAt(0)), site)).map((found) => withoutUser(found, content)));
}
function firstOf(readers, site) {
  for (let read10 of readers) {
    let found = read10(site);
    if (found !== null) return [found];
  }
  return [];
}
function callAt(content, start, end, kind) {
  let before = content.slice(lineStart(content, start, BEFORE), start), after = content.slice(end, end + AFTER), site = { before, after, name: content.slice(start, end), role: "password", kind, base: end };
  return firstOf(callReadersBehind(after.charAt(0)), site)[0] ?? null;
}
var DIGEST2 = /(?:checksum|sha\d{1,3}|md5|digest)\/$/i, [BLANK4, OPENING5, DOT] = [32, 40, 46];
function roleByPlace(content, name, end) {
  let next2 = content.charCodeAt(end);
  return next2 === OPENING5 ? roleOfCallee(name) : name.includes(" ") ? name.toLowerCase() === "identified by" ? "password" : null : next2 === BLANK4 && name.endsWith("_password") && /^ {1,4}BY\s/i.test(content.slice(end, end + 9)) ? "password" : null;
}
var MIN_OWNER = 2, MAX_OWNER = 40;
function ownerIn(before) {
  let end = before.length - 1;
  if (end < 0 || before.charCodeAt(end) !== DOT) return;
  let start = end;
  for (; start > 0 && end - start < MAX_OWNER && isNameByte(before.charCodeAt(start - 1)); ) start--;
  return end - start < MIN_OWNER ? void 0 : before.slice(start, end);
}

// src/parse/formats/properties.ts
var readProperties = guarded(read2), ESCAPES = { n: `
`, r: "\r", t: "	", f: "\f" }, [HASH, BANG, BACKSLASH2, EQUALS3, COLON2] = [35, 33, 92, 61, 58];
function read2(content) {
  let fields = [];
  for (let at = 0; at < content.length; ) {
    let start = skipSpace(content, at, content.length), first = content.charCodeAt(start), isComment2 = first === HASH || first === BANG, end = logicalEnd(content, start, !isComment2);
    if (!isComment2 && end > start && fields.push(fieldAt(content, start, end)), fields.length > 5e4) throw new TooMuch();
    at = end + 1;
  }
  return fields;
}
function skipSpace(content, from, to) {
  let at = from;
  for (; at < to && isSpace(content.charCodeAt(at)); ) at++;
  return at;
}
function logicalEnd(content, from, goesOn) {
  let at = from;
  for (; at < content.length; at++) {
    let char = content[at];
    if (char === "\\" && goesOn) at += content[at + 1] === "\r" && content[at + 2] === `
` ? 2 : 1;
    else if (char === `
` || char === "\r") break;
  }
  return Math.min(at, content.length);
}
function fieldAt(content, start, end) {
  let keyEnd = start;
  for (; keyEnd < end && !endsKey2(content.charCodeAt(keyEnd)); ) keyEnd += content.charCodeAt(keyEnd) === BACKSLASH2 ? 2 : 1;
  keyEnd = Math.min(keyEnd, end);
  let from = skipSpace(content, keyEnd, end);
  isSign2(content.charCodeAt(from)) && from < end && (from = skipSpace(content, from + 1, end));
  let span = trimmed(content, from, end), path = unescaped(content.slice(start, keyEnd)).split(".");
  return { name: path.pop() ?? "", path, value: unescaped(content.slice(span.start, span.end)), quoted: !1, ...span };
}
var isSign2 = (code) => code === EQUALS3 || code === COLON2, endsKey2 = (code) => isSign2(code) || isSpace(code);
function unescaped(raw) {
  if (!raw.includes("\\")) return raw;
  let value = raw.replace(/\\(?:(\r\n|\n|\r)[ \t\f]*|u([0-9A-Fa-f]{4})|([\s\S]?))/g, (_, line, code, char) => line !== void 0 ? "" : code === void 0 ? ESCAPES[char ?? ""] ?? char ?? "" : String.fromCharCode(Number.parseInt(code, 16)));
  return asBytes(value, raw);
}

// src/parse/formats/ini.ts
var readIni = guarded((content) => read3(content, /[=:]/)), readNpmrc = guarded((content) => (read3(content, /=/) ?? []).map(ofRegistry));
function ofRegistry(field) {
  let colon = field.name.lastIndexOf(":"), name = field.name.slice(colon + 1), path = colon === -1 ? field.path : [...field.path, field.name.slice(0, colon)];
  return { ...field, name, path, ...name === "_password" || name === "_auth" ? { encoded: "base64" } : {} };
}
var SECTION = /^\[([^\]"]{1,200})(?:"([^"\]]{0,200})"[ \t]{0,9})?\](?:[ \t]{0,99}[#;].*)?$/, BARE_KEY = /^[\w.-]{1,100}$/, MAX_KEY = 200;
function read3(content, sign) {
  let fields = [], path = [];
  for (let at = 0; at < content.length; at = lineEnd(content, at) + 1) {
    let { start, end } = trimmed(content, at, lineEnd(content, at)), line = content.slice(start, end);
    if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
    let section = sectionOf(line), field = section === null ? fieldAt2(content, start, end, sign) : null;
    if (section !== null) path = section;
    else if (field !== null) fields.push({ ...field, path });
    else if (start === at && !BARE_KEY.test(line)) return null;
    if (fields.length > 5e4) throw new TooMuch();
  }
  return fields;
}
function sectionOf(line) {
  let found = line.startsWith("[") ? SECTION.exec(line) : null;
  return found === null ? null : found.slice(1).flatMap((part) => part?.trim() ?? []);
}
function fieldAt2(content, start, end, sign) {
  let at = start + content.slice(start, Math.min(end, start + MAX_KEY)).search(sign), name = content.slice(start, at).trimEnd();
  if (at <= start || /[{}<>()"']/.test(name)) return null;
  let from = at + 1;
  for (; from < end && isSpace(content.charCodeAt(from)); ) from++;
  from < end && /^["'][^"']{1,4000}$/.test(content.slice(from, end)) && from++;
  let span = quoted(content, from, end) ?? { ...trimmed(content, from, bareEnd(content, from, end)), quoted: !1 }, value = content.slice(span.start, span.end);
  return !span.quoted && value.endsWith("{") ? null : { name, value, ...span };
}
function quoted(content, from, end) {
  let quote = content[from];
  if (from >= end || quote !== '"' && quote !== "'") return null;
  let close = content.indexOf(quote, from + 1);
  return close === -1 || close >= end || !/^[ \t]*(?:[#;]|$)/.test(content.slice(close + 1, end)) ? null : { start: from + 1, end: close, quoted: !0 };
}
function bareEnd(content, from, end) {
  let comment = content.slice(from, end).search(/[ \t][#;]/);
  return comment === -1 ? end : from + comment;
}

// src/parse/formats/json.ts
var readJson = guarded(read4);
function read4(content) {
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
      onObjectProperty: (name, offset, length) => {
        top().key = asBytes(name, content.slice(offset, offset + length));
      },
      onLiteralValue(value, offset, length) {
        let field = literal(content, value, offset, length);
        field !== null && collector.add({ name: nameAt(top()), ...field }), next(top());
      },
      onError: (error, offset) => {
        problem ??= { line: lineOf(content, offset), message: wordsOf2(error) };
      }
    },
    { allowTrailingComma: !0 }
  ), problem === null ? collector.fields : { ...problem, fields: openQuotes(content) };
}
var nameAt = ({ key, index }) => index === null ? key : String(index);
function next(place) {
  place.index !== null && place.index++;
}
function literal(content, value, offset, length) {
  let end = offset + length;
  return typeof value == "number" ? { value: content.slice(offset, end), quoted: !1, start: offset, end } : typeof value != "string" ? null : { value: asBytes(value, content.slice(offset, end)), quoted: !0, start: offset + 1, end: end - 1 };
}
function wordsOf2(error) {
  return `not valid JSON: ${libraries.jsonc().printParseErrorCode(error).replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase()}`;
}

// src/parse/formats/xml-tree.ts
var OPTIONS = { includeOffsets: !0, preserveCdata: !0, ignoreUndefinedEntities: !0 };
function rootOf(content) {
  let { parseXml, XmlError } = libraries.xml();
  try {
    return parseXml(content, OPTIONS).root;
  } catch (error) {
    if (error instanceof XmlError) return { line: error.line, message: "not well-formed XML" };
    throw error;
  }
}
var isElement = (node) => node.type === "element", localName = (name) => name.slice(name.indexOf(":") + 1);
function soleText(content, { children }) {
  let filled = children.filter((child) => child.type === "cdata" || child.type !== "text" || textOf2(child).trim() !== ""), [only] = filled;
  return only === void 0 || filled.length > 1 ? null : only.type === "cdata" ? written(content, only.start + CDATA.length, only.end - CDATA_END.length, textOf2(only)) : only.type !== "text" || content.slice(only.start, only.end).includes("<") ? null : written(content, only.start, only.end, textOf2(only));
}
var [CDATA, CDATA_END] = ["<![CDATA[", "]]>"], textOf2 = (node) => "text" in node ? String(node.text) : "";
function written(content, from, to, text) {
  let { start, end } = trimmed(content, from, to);
  return { value: asBytes(text.trim(), content.slice(start, end)), start, end, quoted: !0 };
}
var ATTRIBUTE = /[ \t\r\n]+([^\s=<>"'/]+)[ \t\r\n]*=[ \t\r\n]*("[^"<]*"|'[^'<]*')/y;
function attributesOf(content, element) {
  let found = [];
  ATTRIBUTE.lastIndex = element.start + 1 + element.name.length;
  for (let match2 = ATTRIBUTE.exec(content); match2 !== null; match2 = ATTRIBUTE.exec(content)) {
    let [, name = "", quoted2 = ""] = match2;
    if (name.startsWith("xmlns")) continue;
    let end = ATTRIBUTE.lastIndex - 1, start = end - (quoted2.length - 2);
    found.push({ name: localName(name), value: asBytes(element.attributes[name] ?? "", quoted2), start, end, quoted: !0 });
  }
  return found;
}

// src/parse/formats/plist.ts
var readPlist = guarded(read5);
function read5(content) {
  let root = rootOf(content);
  if (root === null) return null;
  if (!("children" in root)) return { ...root, fields: pairsIn(content) };
  let collector = new Collector();
  for (let child of root.children) isElement(child) && visit(collector, content, child);
  return collector.fields;
}
function visit(collector, content, container) {
  let key = null, index = 0;
  for (let child of container.children)
    isElement(child) && (child.name === "key" ? key = soleText(content, child)?.value ?? "" : (add(collector, content, key ?? String(index++), child), key = null));
}
function add(collector, content, name, element) {
  if (element.name === "dict" || element.name === "array") {
    collector.open(name), visit(collector, content, element), collector.close();
    return;
  }
  let text = soleText(content, element);
  text !== null && (element.name === "data" ? collector.add({ name, ...text, encoded: "base64" }) : collector.add({ name, ...text }));
}
var PAIR = /<key>([^<>&\n]{1,100})<\/key>\s{0,80}<string>([^<>&\n]{1,400})<\/string>/g;
function pairsIn(content) {
  return Array.from(content.matchAll(PAIR), ({ 0: all, 1: name = "", 2: value = "", index }) => {
    let end = index + all.length - 9;
    return { name, path: [], value, quoted: !0, start: end - value.length, end };
  });
}

// src/parse/formats/toml.ts
var readToml = guarded(read6);
function read6(content) {
  let program = parse(content);
  return "body" in program ? fieldsIn(program, content) : { ...program, fields: [...readBefore(content, program.line), ...openQuotes(content)] };
}
var MAX_TRIES = 3;
function readBefore(content, line) {
  let sound = content;
  for (let tries = 0, at = line; tries < MAX_TRIES && sound !== ""; tries++) {
    let cut = startOfLine(sound, at);
    sound = sound.slice(0, cut < sound.length ? cut : sound.lastIndexOf(`
`, sound.length - 2) + 1);
    let program = parse(sound);
    if ("body" in program) return fieldsIn(program, sound);
    at = program.line;
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
function parse(content) {
  let { parseTOML, ParseError } = libraries.toml();
  try {
    return parseTOML(content, { tomlVersion: "1.1" });
  } catch (error) {
    if (error instanceof ParseError) return { line: error.lineNumber, message: "not valid TOML" };
    throw error;
  }
}
function within(collector, keys, visit4) {
  for (let key of keys) collector.open(key);
  visit4();
  for (let i = 0; i < keys.length; i++) collector.close();
}
function addPairs(collector, content, pairs) {
  for (let pair2 of pairs) addPair(collector, content, pair2);
}
function addPair(collector, content, { key, value }) {
  let keys = key.keys.map((part) => part.type === "TOMLBare" ? part.name : wide(part.value, content)), name = keys.pop() ?? "";
  within(collector, keys, () => addValue(collector, content, name, value));
}
function addValue(collector, content, name, node) {
  node.type === "TOMLInlineTable" ? within(collector, [name], () => addPairs(collector, content, node.body)) : node.type === "TOMLArray" ? within(collector, [name], () => {
    for (let [i, element] of node.elements.entries()) addValue(collector, content, String(i), element);
  }) : addScalar(collector, content, name, node);
}
function addScalar(collector, content, name, node) {
  let [start, end] = node.range;
  if (node.kind === "integer" && collector.add({ name, value: node.number, quoted: !1, start, end }), node.kind !== "string") return;
  let span = node.multiline ? insideThree(content, start, end) : { start: start + 1, end: end - 1 };
  collector.add({ name, value: asBytes(node.value, content.slice(start, end)), quoted: !0, ...span });
}
function insideThree(content, start, end) {
  let feed = /^\r?\n/.exec(content.slice(start + 3, start + 5))?.[0].length ?? 0;
  return { start: Math.min(start + 3 + feed, end - 3), end: end - 3 };
}
var wide = (key, content) => asBytes(key, content);

// src/parse/formats/xml-comments.ts
var [MAX_COMMENTS, MAX_LENGTH] = [200, 8e3], ELEMENT2 = /^\s{0,200}<[A-Za-z_][\w:.-]{0,80}[\s>]/, NAME = "c";
function commentedOut(content, read10) {
  let fields = [], left = MAX_COMMENTS;
  for (let open = content.indexOf("<!--"); open !== -1 && left > 0; left--) {
    let end = content.indexOf("-->", open + 4), close = end === -1 ? lineEnd(content, open) : end, inner = content.slice(open + 4, Math.min(close, open + 4 + MAX_LENGTH));
    if (close - open <= MAX_LENGTH && ELEMENT2.test(inner)) for (let field of fieldsOf(inner, open + 4, read10)) fields.push(field);
    open = content.indexOf("<!--", close);
  }
  return fields;
}
function fieldsOf(inner, offset, read10) {
  let shift = offset - NAME.length - 2;
  try {
    return read10(`<${NAME}>${inner}</${NAME}>`).map((field) => ({ ...field, path: field.path.slice(1), start: field.start + shift, end: field.end + shift }));
  } catch {
    return [];
  }
}

// src/parse/formats/xml.ts
var readXml = guarded(read7);
function read7(content) {
  let root = rootOf(content);
  if (root === null) return null;
  if (!("children" in root)) return { ...root, fields: commentedOut(content, elements) };
  let collector = new Collector();
  return visit2(collector, content, root), [...collector.fields, ...commentedOut(content, elements)].sort((a, b) => a.start - b.start);
}
function elements(content) {
  let root = rootOf(content);
  if (root === null || !("children" in root)) return [];
  let collector = new Collector();
  return visit2(collector, content, root), collector.fields;
}
function visit2(collector, content, element) {
  let own = localName(element.name), text = soleText(content, element);
  collector.open(own);
  for (let attribute of attributesOf(content, element)) collector.add(attribute);
  for (let child of element.children) isElement(child) && visit2(collector, content, child);
  let label = collector.close();
  text !== null && (collector.add({ name: own, ...text }), label !== null && (collector.open(own), collector.add({ name: label, ...text }), collector.close()));
}

// src/parse/formats/yaml.ts
var readYaml2 = guarded(read8);
function read8(content) {
  let { documents, problems } = readYaml(content);
  if (problems[0] === void 0) return fieldsIn2(documents, content);
  let sound = startOfLine(content, Math.min(...problems.map(({ line }) => line)));
  return { ...problems[0], fields: [...readBefore2(documents, content, sound), ...openQuotes(content)] };
}
function fieldsIn2(documents, content) {
  let collector = new Collector(), walk = { collector, content, seen: /* @__PURE__ */ new Set() };
  for (let { root } of documents) root !== null && visit3(walk, null, root);
  return collector.fields.sort((a, b) => a.start - b.start);
}
function readBefore2(documents, content, sound) {
  try {
    return fieldsIn2(documents, content).filter(({ end }) => end < sound);
  } catch {
    return [];
  }
}
function visit3(walk, name, node) {
  walk.seen.has(node) || (walk.seen.add(node), node.kind === "scalar" ? add2(walk, name ?? "", node) : node.tag === null && (name !== null && walk.collector.open(name), visitInside(walk, node), name !== null && walk.collector.close()));
}
function visitInside(walk, node) {
  if (node.kind === "sequence") for (let [i, item] of node.items.entries()) visit3(walk, String(i), item);
  else for (let entry of node.entries) entry.merged || visit3(walk, asBytes(entry.name, walk.content), entry.value);
}
function add2({ collector, content }, name, node) {
  if (node.type !== "string" && node.type !== "number" || node.tag !== null && node.tag !== "!!str") return;
  let { start, end } = node.span, value = asBytes(node.style === "block" ? node.value.trim() : node.value, content.slice(start, end));
  collector.add({ name, value, quoted: node.style !== "plain", start, end });
}

// src/parse/credentials/columns.ts
var readPgpass = eachLine((line) => {
  let cells = split(line, !0), [host, port, database, user, password] = cells;
  if (cells.length !== 5 || password === void 0) return null;
  let path = [host?.value ?? "", port?.value ?? "", database?.value ?? ""];
  return fieldOf({ name: "password", role: "password", path, user: user?.value ?? "" }, password);
}), readPasswd = eachLine((line) => {
  let [user, hash] = split(line, !1);
  if (user === void 0 || hash === void 0 || !/^[\w.@+ $-]{1,80}$/.test(user.value)) return null;
  let { start, value } = hash, locks = /^[!*]{1,2}/.exec(value)?.[0].length ?? 0;
  return value.length - locks < 3 || /^(?:NP|\*?LK\*?|RL)$/.test(value) ? null : fieldOf({ name: "password", role: "password", user: user.value }, { ...hash, start: start + locks, value: value.slice(locks) });
}), readHtdigest = eachLine((line) => {
  let [user, realm, hash] = split(line, !1);
  return hash === void 0 || !/^[0-9a-f]{32}$/i.test(hash.value) ? null : fieldOf({ name: "password", role: "password", path: [realm?.value ?? ""], user: user?.value ?? "" }, hash);
}), readS3fs = eachLine((line) => {
  let cells = split(line, !1), secret = cells.at(-1);
  return secret === void 0 || cells.length < 2 || cells.length > 3 || secret.value.length < 16 ? null : fieldOf({ name: "secret_access_key", role: "secret", user: cells.at(-2)?.value ?? "" }, secret);
}), readSaslPasswd = eachLine((line) => {
  let found = /^(\S{1,200}[ \t]{1,60})([^\s:]{1,100}):(\S.{0,200})$/.exec(line.text.trimEnd());
  if (found === null) return null;
  let [, host = "", user = "", value = ""] = found, start = line.start + host.length + user.length + 1;
  return fieldOf(
    { name: "password", role: "password", path: [host.trimEnd()], user },
    { start, end: start + value.length, value, quoted: !1 }
  );
}), readChapSecrets = eachLine((line) => {
  let [client, server, secret] = wordsOf(line);
  return secret === void 0 || secret.value.startsWith("@/") ? null : fieldOf({ name: "secret", role: "password", path: [server?.value ?? ""], user: client?.value ?? "" }, secret);
}), readDavfs = eachLine((line) => {
  let [place, user, password] = wordsOf(line);
  return password === void 0 ? null : fieldOf({ name: "password", role: "password", path: [place?.value ?? ""], user: user?.value ?? "" }, password);
}), readUserlist = eachLine((line) => {
  let [user, password] = wordsOf(line);
  return user?.quoted !== !0 || password?.quoted !== !0 ? null : fieldOf({ name: "password", role: "password", user: user.value }, password);
}), readIpsecSecrets = eachLine((line) => {
  let words = wordsOf(line), at = words.findIndex(({ value }) => /^:?(?:PSK|EAP|XAUTH|NTLM|PIN)$/.test(value)), secret = words[at + 1];
  return at === -1 || secret?.quoted !== !0 ? null : fieldOf({ name: "secret", role: "password", user: words[0]?.value ?? "" }, secret);
}), readPasswdClient = eachLine((line) => {
  let [host, user, password] = split(line, !1);
  return password === void 0 ? null : fieldOf({ name: "password", role: "password", path: [host?.value ?? ""], user: user?.value ?? "" }, password);
});
function eachLine(read10) {
  return (content) => {
    let fields = [];
    for (let line of linesOf(content)) {
      let field = line.text.startsWith("#") ? readCommented(line, read10) : read10(line);
      field !== null && field.end > field.start && fields.push(field);
    }
    return fields;
  };
}
function readCommented({ text, start }, read10) {
  return /^#[\w.@-]{1,80}:\$[\w.-]{1,20}\$[^\s:]{20,400}(?::|$)/.test(text) ? read10({ text: text.slice(1), start: start + 1 }) : null;
}
function split({ text, start }, escapes) {
  let cells = [], from = 0;
  for (let at = 0; at <= text.length; at++)
    if (escapes && text[at] === "\\") at++;
    else if (at >= text.length || text[at] === ":") {
      let raw = text.slice(from, at);
      cells.push({
        start: start + from,
        end: start + from + raw.length,
        value: escapes ? raw.replace(/\\([\s\S])/g, "$1") : raw,
        quoted: !1
      }), from = at + 1;
    }
  return cells;
}

// src/parse/credentials/directives.ts
var readDirectives = (content) => {
  let fields = [], user = "";
  for (let line of linesOf(content)) {
    let words = wordsOf({ text: spaced(line.text), start: line.start });
    for (let at = 0; at + 1 < words.length; at++) {
      let name = words[at].value, next2 = words[at + 1];
      /^(?:user(?:name)?|from)$/i.test(name) && (user = next2.value), !(!PASSWORD.test(name) || next2.value.startsWith("`") && !next2.quoted) && (fields.push(fieldOf({ name, role: "password", ...user === "" ? {} : { user } }, next2)), at++);
    }
  }
  return fields;
}, PASSWORD = /^(?:(?:[a-z]{2,12}_)?pass(?:word|wd)?|AuthPass|smtp-auth-password|bindpw|rootpw|requirepass|masterauth|secret|remote_password|my_\w{0,20}pass\w{0,10})$/i;
function spaced(text) {
  return text.replace(/^(\s{0,40}(?:set\s{1,40})?[\w-]{1,60}\s{0,40})=/, "$1 ");
}

// src/parse/credentials/flat.ts
var NO_SECRET2 = /(?:^|[_.-])(?:user(?:_?name)?|login|ssid|host(?:name)?|server|domain|url|uri|e?mail|address|addr|ip|port|lat(?:itude)?|lon(?:g|gitude)?|elevation|name|path|file|entity(?:_id)?|(?:client|chat|device|account|site|zone|project|app)?_?id|type|region|country|time_?zone|mac|phone|number)$/i, ADDRESS2 = /^(?:[\w+.-]{1,20}:\/\/|\/|~|!|(?:\d{1,3}\.){3}\d|[\da-f]{2}(?::[\da-f]{2}){5}$|[^\s@]{1,64}@[\w-]{1,60}\.[\w.-]{1,60}$|(?:[a-z\d-]{1,60}\.){1,5}[a-z]{2,6}$|[a-z_]{1,30}\.[a-z\d_]{1,80}$)/i, THOUGHT_UP = /^(?=[^\s]{0,300}[A-Za-z])(?=[^\s]{0,300}[^A-Za-z_-])\S{4,300}$/;
function secretLeaves(base) {
  return (content) => {
    let read10 = base(content);
    return !Array.isArray(read10) || read10.some(({ path, name }) => path.length > 0 || /^(?:apiVersion|kind|sops)$/.test(name)) ? read10 : read10.map((field) => field.role === void 0 && isSecret(field) ? { ...field, role: "password" } : field);
  };
}
var isSecret = ({ name, value }) => !NO_SECRET2.test(name) && !ADDRESS2.test(value) && THOUGHT_UP.test(value);
function everyKey(base) {
  return (content) => {
    let read10 = base(content);
    return Array.isArray(read10) ? read10.map((field) => ({ ...field, role: "key" })) : read10;
  };
}
var BY_HOST = /^(?:github-oauth|gitlab-token|gitlab-oauth|bearer)$/;
function composerAuth(base) {
  return (content) => {
    let read10 = base(content);
    return Array.isArray(read10) ? read10.map((field) => BY_HOST.test(field.path.at(-1) ?? "") || field.name === "token" && BY_HOST.test(field.path.at(-2) ?? "") ? { ...field, role: "token" } : field) : read10;
  };
}

// src/parse/credentials/installer.ts
var readInstaller = (content) => {
  let fields = [];
  for (let line of linesOf(content)) {
    let words = wordsOf(line), [first, second, third, fourth] = words.map(({ value }) => value);
    first === "rootpw" && add3(
      fields,
      "rootpw",
      words.slice(1).find(({ value }) => !value.startsWith("--"))
    ), third === "password" && fourth !== void 0 && /password/.test(second ?? "") && add3(fields, second ?? "", words[3]);
    for (let word2 of words) add3(fields, "password", optionIn(word2));
  }
  return fields;
};
function add3(fields, name, word2) {
  word2 != null && word2.end > word2.start && fields.push(fieldOf({ name, role: "password" }, word2));
}
function optionIn({ value, end }) {
  let given2 = /^--(?:password|passphrase)=["']?([^"']{1,200})["']?$/.exec(value)?.[1];
  if (given2 === void 0) return null;
  let to = end - (/["']$/.test(value) ? 1 : 0);
  return { value: given2, start: to - given2.length, end: to, quoted: !1 };
}

// src/parse/credentials/key-file.ts
var readKeyFile = (content) => {
  let found = /^\s{0,20}((?:[0-9a-f]{32}){1,16})\s{0,20}$/.exec(content);
  if (found === null) return [];
  let [all, value = ""] = found, start = all.indexOf(value);
  return [{ name: "master_key", role: "key", path: [], value, quoted: !1, start, end: start + value.length }];
};

// src/parse/credentials/known.ts
var ASKING = /^(?:save|show|prompt|ask|use|store|remember|has|is|no|enable|allow|require|hide|force)(?=[_.A-Z-])/, SWITCH = /^(?:true|false|\d{0,2})$/i, PASSWORD2 = /(?:pass|passw(?:or)?d|passphrase|pwd|psk|passkey|userPasswordEncrypted|encryptedPassword|encryptedUsername|shared_?secret)$/i, SECRET = /(?:secret|secret_?key|secret_?key_?base|wep-key\d)$/i;
function known(base, own = {}) {
  return (content) => {
    let read10 = base(content), told = (fields) => withUsers(fields).map((field) => withRole(field, own));
    return read10 === null || Array.isArray(read10) ? read10 && told(read10) : { ...read10, fields: told(read10.fields ?? []) };
  };
}
var MAX_USERS = 200, USER2 = /(?:^|[_.-])(?:user_?name|user|login|uid)$|(?:User(?:Name)?|Login)$|^(?:HostName)?username$/i;
function withUsers(fields) {
  let users = /* @__PURE__ */ new Map();
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
    return { ...field, user: beside.reduce((best, next2) => apart(next2) < apart(best) ? next2 : best, first).value };
  });
}
function withRole(field, own) {
  let role = ownRole(field, own) ?? roleOf2(field);
  return role === void 0 || field.role !== void 0 ? field : isUnattended(field) ? { ...field, role, encoded: "base64-unattend" } : { ...field, role };
}
function ownRole({ name, path }, own) {
  let full = `${path.at(-1) ?? ""}.${name}`;
  return Object.hasOwn(own, name) ? own[name] : Object.hasOwn(own, full) ? own[full] : void 0;
}
function isUnattended({ name, value }) {
  if (name !== "Value" || !/^[A-Za-z0-9+/]{12,4000}={0,2}$/.test(value)) return !1;
  let odd = Buffer.from(value, "base64").filter((_byte, at) => at % 2 === 1);
  return odd.filter((byte) => byte === 0).length * 10 >= odd.length * 8;
}
function roleOf2({ name, value, path }) {
  if (ASKING.test(name) || SWITCH.test(value)) return;
  let owner = path.at(-1) ?? "", key = name === "Value" || /^\d{1,4}$/.test(name) ? owner : name;
  return PASSWORD2.test(key) ? isRule(value) ? void 0 : "password" : SECRET.test(key) ? "secret" : void 0;
}
var isRule = (value) => /^(?:required|nullable|sometimes|string|confirmed|min|max)\b[|:]/.test(value);
function dockerAuth(base) {
  return (content) => {
    let read10 = base(content);
    return Array.isArray(read10) ? read10.map(ofRegistry2) : read10;
  };
}
function ofRegistry2(field) {
  return field.name === "auth" ? { ...field, role: "password", encoded: "base64" } : /^(?:identitytoken|registrytoken)$/.test(field.name) ? { ...field, role: "token" } : field.name === "password" ? { ...field, role: "password" } : field;
}

// src/parse/credentials/url-lines.ts
var LOGIN4 = /[a-z][a-z0-9+.-]{1,20}:\/\/([^\s:@/"'$<>]{0,200}):([^\s@/"'<>]{1,1000})@/gi, readUrlLines = (content) => {
  let fields = [];
  for (let { text, start } of linesOf(content)) text.startsWith("#") || fields.push(...loginsIn(text, start));
  return fields;
};
function loginsIn(text, start) {
  return text.includes("://") ? Array.from(text.matchAll(LOGIN4), (found) => {
    let [all, user = "", raw = ""] = found, end = start + found.index + all.length - 1;
    return { name: "password", role: "password", path: [], user, value: plain(raw), quoted: !1, start: end - raw.length, end };
  }) : [];
}
function plain(raw) {
  return raw.replace(/%([0-9A-Fa-f]{2})/g, (_escape, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

// src/parse/credentials/literals.ts
var LITERAL = String.raw`(?:'((?:[^'\\\n]|\\[\s\S]){1,400})'|"((?:[^"\\\n]|\\[\s\S]){1,400})")`, FALLBACK = String.raw`(?:env\w{0,20}\(\s{0,9}['"]\w{1,80}['"]\s{0,9},\s{0,9})?`, PHP = new RegExp(
  String.raw`(?:define\(\s{0,9}['"](\w{1,80})['"]\s{0,40},|['"]([\w.-]{1,80})['"]\s{0,40}=>|(?:\$|\bconst\s{1,9})(\w{1,80})\s{0,40}=(?![=>])|\[\s{0,4}['"]([\w.-]{1,80})['"]\s{0,4}\]\s{0,40}=(?![=>]))\s{0,40}${FALLBACK}${LITERAL}`,
  "g"
), PYTHON = new RegExp(
  String.raw`(?:['"](\w{1,80})['"]\s{0,9}:|(?<![\w.'"])(\w{1,80})\s{0,9}=(?!=))\s{0,9}[rbu]{0,2}${LITERAL}(?=\s{0,9}(?:[,)}\]\n#]|$))`,
  "g"
), COMMENT2 = /^\s{0,40}(?:\/\/|#|\*|\/\*)/, PASSWORD3 = /(?:pass|passw(?:or)?d|passphrase|pwd|_pw)$/i, SECRET2 = /(?:secret|secret_key|_salt|salt|app_key|(?:auth|logged_in|nonce|secure_auth)_key|private_key|encryption_key)$/i, readPhpConfig = (content) => [...read9(content, PHP, roleOfName), ...addresses(content)].sort((a, b) => a.start - b.start), readDjangoSettings = (content) => read9(content, PYTHON, (name) => name === "SECRET_KEY" ? "secret" : roleOfName(name)), readMagentoEnv = (content) => read9(content, PHP, (name) => name === "key" ? "key" : roleOfName(name));
function addresses(content) {
  return content.includes("://") ? Array.from(linesOf(content)).flatMap(({ text, start }) => COMMENT2.test(text) ? [] : loginsIn(text, start)) : [];
}
function roleOfName(name) {
  return PASSWORD3.test(name) ? "password" : SECRET2.test(name) ? "secret" : null;
}
function read9(content, pattern, roleOf3) {
  let fields = [];
  for (let found of content.matchAll(pattern)) {
    let named3 = found.slice(1, -2).find((part) => part !== void 0) ?? "", raw = found.at(-2) ?? found.at(-1) ?? "", role = roleOf3(named3);
    if (role === null || isComment(content, found.index)) continue;
    let end = found.index + found[0].length - 1;
    if (fields.push({ name: named3, role, path: [], value: raw.replace(/\\(['"\\])/g, "$1"), quoted: !0, start: end - raw.length, end }), fields.length >= 5e4) break;
  }
  return fields;
}
function isComment(content, at) {
  let line = content.slice(Math.max(0, at - 200, content.lastIndexOf(`
`, at - 1) + 1), at);
  return COMMENT2.test(line);
}

// src/parse/credentials/logins.ts
var LOGIN5 = /^\s{0,8}([\w.@+-]{1,80}):(?!\/\/)(\S{3,200})\s{0,8}$/, readLogins = (content) => {
  let fields = [];
  for (let { text, start } of linesOf(content)) {
    let [, user = "", value = ""] = LOGIN5.exec(text) ?? [];
    if (value === "") continue;
    let from = start + text.indexOf(":") + 1;
    fields.push({ name: "password", role: "password", path: [], user, value, quoted: !1, start: from, end: from + value.length });
  }
  return fields.length === 0 ? null : fields;
}, readServlist = (content) => {
  let fields = [], [user, network] = ["", ""];
  for (let { text, start } of linesOf(content)) {
    let value = text.slice(2);
    text.startsWith("N=") ? [user, network] = ["", value] : text.startsWith("I=") || text.startsWith("U=") ? user = value : text.startsWith("P=") && value !== "" && fields.push({
      name: "password",
      role: "password",
      path: [network],
      ...user === "" ? {} : { user },
      value,
      quoted: !1,
      start: start + 2,
      end: start + text.length
    });
  }
  return fields;
};

// src/parse/credentials/netrc.ts
var readNetrc = (content) => {
  let fields = [], machine = "", login = "", words = netrcWords(content);
  for (let at = 0; at < words.length; at++) {
    let { value: key } = words[at], next2 = words[at + 1];
    key === "default" && ([machine, login] = ["", ""]), !(next2 === void 0 || !KEYS.has(key)) && (at++, key === "machine" ? [machine, login] = [next2.value, ""] : key === "login" ? login = next2.value : key === "password" && !(login === "anonymous" || login === "ftp") && fields.push(fieldOf({ name: "password", role: "password", path: [machine], user: login }, next2)));
  }
  return fields;
}, KEYS = /* @__PURE__ */ new Set(["machine", "login", "password", "account", "port", "macdef"]);
function netrcWords(content) {
  let words = [], macroAt = -1;
  for (let line of linesOf(content)) {
    if (macroAt !== -1 && !/\n\r?\n/.test(content.slice(macroAt, line.start))) {
      macroAt = line.start + line.text.length;
      continue;
    }
    if (macroAt = /^\s{0,40}macdef\b/.test(line.text) ? line.start + line.text.length : -1, macroAt === -1) for (let word2 of wordsOf(line)) words.push(word2);
  }
  return words;
}

// src/parse/credentials/shell.ts
var NAME2 = String.raw`(?:[A-Za-z_][\w-]{0,60}[_-])?`, PASSWORDS = "pass|passwd|password|passphrase|pwd|pass_?phrase", SECRETS = "secret|token|api_?key|secret_?key|access_?key|auth_?token|private_?key", VALUE = String.raw`(?:'([^'\n]{1,400})'|"([^"\n\x60$]{1,400})"|([^\s"'\x60;&|<>(),$]{1,400}))`, GIVEN = new RegExp(
  String.raw`(?<![\w$])(?:(${NAME2}(?:${PASSWORDS}|${SECRETS}))=|--?(${NAME2}(?:store|key|src|dest)?(?:${PASSWORDS}))[ \t]{1,4}(?!-))${VALUE}`,
  "gi"
), IS_PASSWORD = new RegExp(`(?:${PASSWORDS})$`, "i"), readShell = (content) => {
  let fields = [];
  for (let { text, start } of linesOf(content))
    if (!/^\s{0,40}#(?!\d{9,11}$)/.test(text)) {
      for (let found of text.matchAll(GIVEN)) {
        let [all, variable, option = "", single, double, bare] = found, [name, value] = [variable ?? option, single ?? double ?? bare ?? ""], end = start + found.index + all.length - (bare === void 0 ? 1 : 0), role = IS_PASSWORD.test(name) ? "password" : "token";
        fields.push({ name, role, path: [], value, quoted: bare === void 0, start: end - value.length, end });
      }
      fields.push(...loginsIn(text, start));
    }
  return fields.sort((a, b) => a.start - b.start);
};

// src/parse/credentials/snmpd.ts
var readSnmpd = (content) => {
  let fields = [];
  for (let line of linesOf(content)) {
    let words = wordsOf(line);
    if (words[0]?.value !== "createUser") continue;
    let user = words[words[1]?.value === "-e" ? 3 : 1]?.value ?? "";
    for (let [at, { value }] of words.entries()) {
      let next2 = words[at + 1], name = /^(?:MD5|SHA(?:-?\d{3})?)$/.test(value) ? "authPassphrase" : /^(?:DES|AES(?:-?\d{3})?)$/.test(value) ? "privPassphrase" : "";
      name !== "" && next2 !== void 0 && fields.push(fieldOf({ name, role: "password", user }, next2));
    }
  }
  return fields;
};

// src/parse/credentials/sql-columns.ts
var PASSWORD4 = /^(?:\w{1,30}_)?(?:pass|pw|pwd|passwd|password|passphrase|passcode|pass_?hash|passwd_?hash|password_?hash|(?:hashed|encrypted|crypted)_password|password_(?:digest|crypt(?:ed)?|plain)|userpassword|userpass)$/i, SECRET3 = /^(?:\w{1,30}_)?(?:secret|secret_?key|client_?secret|otp_?secret|totp_?secret|private_?key|password_?salt|pass_?salt|activation_?key)$/i, TOKEN = /^(?:\w{1,30}_)?(?:token|api_?key|access_?token|refresh_?token|auth_?token|api_?token|remember_?token|session_?(?:token|key)|auth_?key)$/i, PERSONAL = /^(?:hash|salt)$/i, PEOPLE = /user|account|member|admin|login|customer|auth|credential|people|person|staff|employee/i, LOGINS = /^(?:\w{1,20}_)?(?:user_?name|login|user|email|mail|nick|name)$/i;
function roleOfColumn(column, table) {
  return PASSWORD4.test(column) ? "password" : SECRET3.test(column) ? "secret" : TOKEN.test(column) ? "token" : PERSONAL.test(column) && PEOPLE.test(table) ? "password" : null;
}
function loginColumn(columns) {
  return columns.findIndex((column) => LOGINS.test(column));
}

// src/parse/credentials/sql-copy.ts
function copiedRows(content, table, columns, from, fields) {
  let lineEnd2 = content.indexOf(`
`, from), roles = columns.map((column) => roleOfColumn(column, table));
  if (lineEnd2 === -1 || !/^\s{0,9}from\s{1,9}stdin\b/i.test(content.slice(from, from + 40))) return from;
  let close = /^\\\.[ \t]*\r?$/m.exec(content.slice(lineEnd2 + 1)), end = close === null ? content.length : lineEnd2 + 1 + close.index;
  if (roles.every((role) => role === null)) return end;
  let login = loginColumn(columns);
  for (let line of linesOf(content.slice(lineEnd2 + 1, end))) {
    let cells = cellsOf({ text: line.text, start: lineEnd2 + 1 + line.start });
    for (let [at, cell] of cells.entries()) {
      let [role, name, user] = [roles[at], columns[at], cells[login]?.text];
      if (role == null || name === void 0 || cell.text === "\\N" || cell.text === "") continue;
      let told = { name, role, path: [table], ...user === void 0 ? {} : { user } };
      fields.push({ ...told, value: cell.text, quoted: !0, start: cell.start, end: cell.start + cell.text.length });
    }
    if (fields.length >= 5e4) break;
  }
  return end;
}
function cellsOf({ text, start }) {
  let at = start;
  return text.split("	").map((cell) => {
    let line = { text: cell, start: at };
    return at += cell.length + 1, line;
  });
}

// src/parse/credentials/sql-pairs.ts
var SETTINGS = /option|setting|config|variable|param|preference|propert|registry|meta/i, NAME3 = /^[A-Za-z][\w./:-]{2,100}$/;
function pairsOf(row, table) {
  if (!SETTINGS.test(table)) return [];
  let strings = row.filter((token) => token?.kind === "string");
  return strings.flatMap((token, at) => {
    let next2 = strings[at + 1] ?? (strings.length === 2 ? strings[at - 1] : void 0), role = NAME3.test(token.text) ? roleOfColumn(token.text.split(/[./:]/).at(-1) ?? "", table) : null;
    return role === null || next2 === void 0 ? [] : [{ name: token.text, role, token: next2 }];
  });
}

// src/parse/credentials/sql-string.ts
var BEGINS2 = "[ \\t]{0,20}(?:(?:insert\\s{1,9}(?:ignore\\s{1,9})?|replace\\s{1,9})into\\s|update\\s{1,9}\\S{1,100}\\s{1,9}set\\s|create\\s{1,9}(?:or\\s{1,9}replace\\s|temp|unlogged|global|unique|table|user|role|login|database|schema|index|view|sequence|trigger|function|procedure|type|extension)|alter\\s{1,9}(?:table|user|role|login|sequence)\\s|copy\\s{1,9}\\S{1,100}\\s{0,9}(?:\\(|from\\s)|grant\\s{1,9}(?:all|usage|select|insert)\\b|set\\s{1,9}password\\b)", STATEMENT_LINE = new RegExp(BEGINS2, "iy"), DOUBLE4 = `"((?:[^"\\\\\\n]|\\n(?!${BEGINS2})|\\\\[\\s\\S]|""){0,300})"`, FOLLOWS = new RegExp(
  `[ \\t]{0,9}(?:,\\s{0,80}(?:[NnEeXx]?'|[-+]?\\d|[(@"[]|(?:null|true|false|default|current_\\w{4,9})\\b|[a-z]\\w{0,40}\\s?\\()|\\)[ \\t]{0,20}(?:[,;)]|::|--|\\r?\\n|$|(?:on|returning|where|select|go|from|as)\\b)|;\\s{0,80}(?:$|--|/\\*|\\\\|[a-z]{2,20}\\s))`,
  "iy"
), OF_MYSQL = /`,|`\(|`\.`|\bENGINE\s?=|\bAUTO_INCREMENT\b|^-- (?:MySQL|MariaDB|phpMyAdmin)|\bLOCK TABLES\b|\bset names\b/im, SIGN4 = /['\\\n]/g, HEAD = 1e5, escapesAlways = (content) => OF_MYSQL.test(content.slice(0, HEAD));
function stringEnd3(content, from, escapes) {
  SIGN4.lastIndex = from;
  for (let found = SIGN4.exec(content); found !== null; found = SIGN4.exec(content)) {
    let at = found.index, next2 = content[at + 1];
    if (found[0] === `
`) {
      if (matchesAt(STATEMENT_LINE, content, at + 1)) return { resume: at + 1 };
    } else if (found[0] === "'") {
      if (next2 !== "'") return { close: at };
      SIGN4.lastIndex = at + 2;
    } else {
      if (next2 === "'" && !escapes && matchesAt(FOLLOWS, content, at + 2)) return { close: at + 1 };
      next2 !== `
` && (SIGN4.lastIndex = at + 2);
    }
  }
  return { resume: -1 };
}
function matchesAt(pattern, content, at) {
  return pattern.lastIndex = at, pattern.test(content);
}

// src/parse/credentials/sql-tokens.ts
var BLANKS = /(?:\s|--[^\n]*|#[^\n]*|\/\*!\d{0,6}|\*\/)/y, COMMENT3 = /\/\*(?!!)/y, WORD3 = /[A-Za-z_@$\x80-\xff][\w@$.\x80-\xff]*|[+-]?\d[\w.+-]*/y, STRING = /(?:[NnBbXx]|([Ee]))?'/y, NAME4 = new RegExp(`\`([^\`]{0,128})\`|${DOUBLE4}|\\[([\\w $.-]{1,128})\\]`, "iy"), Tokens = class {
  content;
  /** Where reading begins anew behind the string, last met, that nothing closes; -1: nowhere. */
  resume = -1;
  escapes;
  constructor(content) {
    this.content = content, this.escapes = escapesAlways(content);
  }
  /** The token at or after an offset; null at the end, and where a string begins that nothing closes. */
  at(from) {
    let { content } = this, at = skipBlanks(content, from);
    if (this.resume = -1, at >= content.length) return null;
    let opening = match(STRING, content, at);
    return opening !== null ? this.string(at + opening[0].length, opening[1] !== void 0) : nameAt2(content, at) ?? wordAt(content, at);
  }
  string(start, escapes) {
    let end = stringEnd3(this.content, start, escapes || this.escapes);
    return "close" in end ? { kind: "string", text: unescaped2(this.content.slice(start, end.close)), start, end: end.close, next: end.close + 1 } : (this.resume = end.resume, null);
  }
};
function nameAt2(content, at) {
  let name = match(NAME4, content, at);
  if (name === null) return null;
  let text = name[1] ?? name[2] ?? name[3] ?? "";
  return { kind: name[2] === void 0 ? "word" : "string", text, start: at + 1, end: at + 1 + text.length, next: at + name[0].length };
}
function wordAt(content, at) {
  let word2 = match(WORD3, content, at)?.[0];
  return word2 !== void 0 ? { kind: "word", text: word2, start: at, end: at + word2.length, next: at + word2.length } : { kind: "sign", text: content[at], start: at, end: at + 1, next: at + 1 };
}
function match(pattern, content, at) {
  return pattern.lastIndex = at, pattern.exec(content);
}
function skipBlanks(content, from) {
  for (let at = from; ; )
    if (BLANKS.lastIndex = COMMENT3.lastIndex = at, COMMENT3.test(content)) {
      let end = content.indexOf("*/", at + 2);
      at = end === -1 ? content.length : end + 2;
    } else if (BLANKS.test(content)) at = BLANKS.lastIndex;
    else return at;
}
function unescaped2(raw) {
  return raw.includes("'") || raw.includes("\\") ? raw.replace(/''|\\([\s\S])/g, (_all, char) => char ?? "'") : raw;
}

// src/parse/credentials/sql.ts
var MAX_COLUMNS = 500, MAX_STATEMENT = 80, STATEMENTS = /(?:^|[;\n])\s{0,100}(?=(?:insert|replace|update|create|alter|grant|set|copy)\b)/gi, readSql = (content) => {
  let fields = [], tables = /* @__PURE__ */ new Map(), tokens = new Tokens(content);
  STATEMENTS.lastIndex = 0;
  for (let found = STATEMENTS.exec(content); found !== null && fields.length < 5e4; found = STATEMENTS.exec(content)) {
    let from = found.index + found[0].length, end = readStatement(tokens, from, tables, fields);
    if (end === -1) break;
    STATEMENTS.lastIndex = Math.max(end - 1, from);
  }
  return fields.sort((a, b) => a.start - b.start);
};
function readStatement(tokens, from, tables, fields) {
  let cursor = new Cursor(tokens, from), verb = cursor.word();
  if (verb === "insert" || verb === "replace") readRows(cursor, tables, fields);
  else if (verb === "update") readChanges(cursor, fields);
  else {
    if (verb === "copy") return copiedRows(tokens.content, ...tableOf(cursor, tables), cursor.at, fields);
    verb === "create" && isTable(cursor) ? readTable(cursor, tables) : readPassword(cursor, fields);
  }
  return cursor.next === null ? tokens.resume : cursor.at;
}
var Cursor = class {
  at;
  next;
  content;
  tokens;
  constructor(tokens, from) {
    this.tokens = tokens, this.content = tokens.content, this.at = from, this.next = tokens.at(from);
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
function isTable(cursor) {
  for (let left = 3; left > 0 && !cursor.is("table"); left--)
    if (!/^(?:temporary|temp|unlogged|global|local)$/i.test(cursor.next?.text ?? "")) return !1;
  return cursor.word() === "table";
}
function tableOf(cursor, tables) {
  let table = nameOf(cursor.word());
  for (; cursor.is("."); )
    cursor.take(), table = nameOf(cursor.word());
  let columns = [];
  if (cursor.is("(")) {
    for (cursor.take(); cursor.next !== null && !cursor.is(")") && columns.length < MAX_COLUMNS; cursor.take())
      cursor.is(",") || columns.push(cursor.next.text);
    cursor.take();
  }
  return [table, columns.length > 0 ? columns : tables.get(table) ?? []];
}
function readTable(cursor, tables) {
  for (; /^(?:if|not|exists)$/i.test(cursor.next?.text ?? ""); ) cursor.take();
  let table = nameOf(cursor.word());
  for (; cursor.is("."); )
    cursor.take(), table = nameOf(cursor.word());
  if (!cursor.is("(")) return;
  let columns = [], depth = 0, isFirst = !1;
  for (; cursor.next !== null && !cursor.is(";") && columns.length < MAX_COLUMNS; cursor.take()) {
    if (isFirst && depth === 1 && !CONSTRAINTS.test(cursor.next.text) && columns.push(cursor.next.text), isFirst = depth <= 1 && (cursor.is("(") || cursor.is(",")), cursor.is("(")) depth++;
    else if (cursor.is(")") && --depth === 0) break;
    isFirst &&= depth === 1;
  }
  tables.set(table, columns);
}
var CONSTRAINTS = /^(?:primary|key|unique|constraint|index|foreign|check|fulltext|exclude|like)$/i;
function readRows(cursor, tables, fields) {
  for (; /^(?:into|ignore|low_priority|delayed|or|replace)$/i.test(cursor.next?.text ?? ""); ) cursor.take();
  let [table, columns] = tableOf(cursor, tables), roles = columns.map((column) => roleOfColumn(column, table));
  if (!cursor.is("values")) return;
  cursor.take();
  let login = loginColumn(columns), isPlain = roles.every((role) => role === null);
  for (; cursor.is("(") && fields.length < 5e4; ) {
    let row = readRow(cursor);
    if (isPlain) for (let { name, role, token } of pairsOf(row, table)) fields.push({ name, role, path: [table], ...written2(token) });
    let user = row[login]?.text;
    for (let [at, token] of row.entries()) {
      let [role, name] = [roles[at], columns[at]];
      role == null || name === void 0 || token?.kind !== "string" || fields.push({ name, role, path: [table], ...user === void 0 ? {} : { user }, ...written2(token) });
    }
    if (!cursor.is(",")) return;
    cursor.take();
  }
}
function readChanges(cursor, fields) {
  let table = nameOf(cursor.word()), column = "";
  for (let left = MAX_STATEMENT; left > 0 && cursor.next !== null && !cursor.is(";") && !cursor.is("where"); left--) {
    let token = cursor.take(), role = token.kind === "string" && column !== "" ? roleOfColumn(column, table) : null, isHash = /hash|digest/i.test(column) && !token.text.startsWith("$");
    role !== null && !isHash && fields.push({ name: column, role, path: [table], ...written2(token) }), column = cursor.is("=") && token.kind === "word" ? nameOf(token.text) : token.text === "=" ? column : "";
  }
}
var written2 = ({ text, start, end }) => ({
  value: text,
  quoted: !0,
  start,
  end
});
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
var HASH2 = /^(?:\*[0-9A-F]{40}$|md5[0-9a-f]{32}$|SCRAM-SHA-256\$|[ST]:[0-9A-F]{40})/i, NO_PASSWORD = /^(?:expire|history|reuse|require|null)$/i;
function readPassword(cursor, fields) {
  let name = "", isGiven = !1;
  for (let left = MAX_STATEMENT; left > 0 && cursor.next !== null && !cursor.is(";"); left--) {
    let token = cursor.take();
    token.kind === "string" ? (isGiven && !HASH2.test(token.text) && fields.push({ name, role: "password", path: [], ...written2(token) }), isGiven = !1) : /^identified$/i.test(token.text) ? name = identified(cursor, token) : name === "" && /^password$/i.test(token.text) ? [name, isGiven] = [token.text, !0] : token.text === "=" ? isGiven = name !== "" : /^by$/i.test(token.text) && (isGiven = name !== "" && !/^(?:password|values)$/i.test(cursor.next?.text ?? "")), (cursor.is("for") || NO_PASSWORD.test(cursor.next?.text ?? "")) && (isGiven = !1);
  }
}
function identified(cursor, token) {
  return cursor.is("with") ? (cursor.take(), cursor.take()?.text ?? "") : cursor.content.slice(token.start, cursor.next?.end ?? token.end);
}

// src/parse/credentials/vpn.ts
var OPEN3 = /^[ \t]{0,40}<auth-user-pass>[ \t]{0,40}$/, readUserPass = (content) => {
  let lines = [...linesOf(content)].filter(({ text }) => text.trim() !== ""), [user, password] = lines;
  return user === void 0 || password === void 0 || lines.length > 2 || /\s/.test(user.text.trim()) ? [] : [loginOf(user, password)];
}, readOpenvpn = (content) => {
  if (!content.includes("<auth-user-pass>")) return [];
  let lines = [...linesOf(content)];
  return lines.flatMap((line, at) => {
    let [user, password] = [lines[at + 1], lines[at + 2]];
    return !OPEN3.test(line.text) || user === void 0 || password === void 0 || password.text.startsWith("<") ? [] : [loginOf(user, password)];
  });
};
function loginOf(user, { text, start }) {
  let value = text.trimEnd();
  return { name: "password", role: "password", path: [], user: user.text.trim(), value, quoted: !1, start, end: start + value.length };
}

// src/parse/credentials/wifi.ts
var LINE2 = /^(\s{0,40}(psk|password|passphrase|sae_password|wpa_passphrase|wpa_psk|private_key2?_passwd|pin|wep_key[0-3]|auth_server_shared_secret)\s{0,4}=\s{0,4})(?:P?"([^"]{1,100})"|([^\s"#]{1,200}))/, readWifi = (content) => {
  let fields = [];
  for (let { text, start } of linesOf(content)) {
    let found = LINE2.exec(text);
    if (found === null) continue;
    let [all, , name = "", quoted2, bare] = found, value = quoted2 ?? bare ?? "";
    if (value.startsWith("ext:")) continue;
    let end = start + all.length - (quoted2 === void 0 ? 0 : 1);
    fields.push({ name, role: "password", path: [], value, quoted: quoted2 !== void 0, start: end - value.length, end });
  }
  return fields;
};

// src/parse/credentials/windows.ts
var readRdp = (content) => {
  let fields = [];
  for (let { text, start } of linesOf(content)) {
    let found = /^((?:gateway)?password(?: 51)?:[bs]:)(\S{8,4000})\s{0,20}$/i.exec(text);
    if (found === null) continue;
    let [, head2 = "", value = ""] = found, from = start + head2.length;
    fields.push({ name: "password", role: "password", path: [], value, quoted: !1, start: from, end: from + value.length });
  }
  return fields;
}, NAMES = /^(?:Password|ProxyPassword|ProxyPasswordEnc|TunnelPassword|Passphrase|PasswordViewOnly|ControlPassword|RemoteAccessPassword|DefaultPassword)$/i, readRegistry = (content) => {
  let fields = [];
  for (let { text, start } of linesOf(content)) {
    let found = /^\s{0,20}"(\w{1,60})"=(?:"((?:[^"\\]|\\.){1,2000})"|hex(?:\([0-9a-f]\))?:([0-9a-fA-F]{2}(?:,[0-9a-fA-F]{2}){3,200}))/.exec(text), [all = "", name = "", string, hex] = found ?? [];
    if (found === null || !NAMES.test(name)) continue;
    let raw = string ?? hex ?? "", end = start + found.index + all.length - (string === void 0 ? 0 : 1);
    fields.push({
      name,
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

// src/parse/credentials/index.ts
var CREDENTIALS = { credentials: !0 }, SONAR = { "sonar.login": "token", "sonar.token": "token" }, ANSIBLE = /(?:^|\/)(?:group|host)_vars\/(?:[\w.-]{1,60}\/)?[\w.-]{1,60}$/, CREDENTIAL_FORMATS = [
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
  { name: "flat-secrets", matches: named(/^secrets\.ya?ml$/), read: secretLeaves(known(readYaml2)), maxBytes: YAML_BYTES, ...CREDENTIALS },
  { name: "composer", matches: named(/^auth\.json$/), read: composerAuth(known(readJson)), ...CREDENTIALS },
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
  { name: "transfer", matches: named(/^\.ftpconfig$|^\.?s?ftp(?:-config|-sync|sync)?\.(?:json|settings)$|^\.remote-sync\.json$|^\.ftpsync(?:_settings|\.json)?$|^deployment-?config\.json$|^ftp-?(?:deploy|kr)[\w-]{0,20}\.json$|^\.ftppass$/), read: known(readJson), ...CREDENTIALS },
  { name: "database-client", matches: named(/^robo(?:mongo|3t)\.json$|^(?:\.?dbeaver[\w-]{0,20}-)?data-sources[\w-]{0,20}\.json$|^heroku\.json$|^logins(?:-backup)?\.json$|^sqltools\.json$|^\.vscode\/settings\.json$|^(?:auth|secrets|credentials|database|db|ormconfig|appsettings)(?:[._-]\w{1,30})?\.json$/), read: known(readJson), ...CREDENTIALS },
  { name: "stored-logins", matches: named(/^(?:webservers|datasources(?:\.local)?|deployment|(?:\.?dbeaver-?)?[\w-]{0,20}data-sources[\w-]{0,20}|recentservers|sitemanager|filezilla|settings|settings-security|tomcat-users|groups|(?:auto)?unattend|sysprep|context|server|hibernate\.cfg|persistence|confcons|credentials)\.xml$|^(?:web|app|nuget)(?:\.\w{1,20})?\.config$/), read: known(readXml, SONAR), ...CREDENTIALS },
  { name: "magento-local", matches: named(/^etc\/local\.xml$/), read: known(readXml, { key: "key" }), ...CREDENTIALS },
  { name: "stored-logins", matches: named(/^winscp\.ini$|^\.offlineimaprc$|^ventrilo_srv\.ini$|^\.?rclone\.conf$|^rclone\/rclone\.conf$|^\.s3cfg$|^\.pypirc$|^\.?my\.cnf$|^\.?odbc(?:inst)?\.ini$|\.nmconnection$|^\.(?:cifs|smb)(?:credentials)?$|^(?:cifs|smb)-?credentials$|^ssmtp\.conf$|^\.hgrc$|^\.authrc$|^ultravnc\.ini$|\.vnc$|^(?:sysprep|unattend)\.(?:inf|txt)$|^winnt\.sif$|^krb5\.ini$|^ssl-?pass\.ini$/), read: known(readIni, { pass: "password" }), ...CREDENTIALS },
  { name: "asterisk", matches: named(/^(?:sip|iax|pjsip|manager|users)(?:[_-](?:custom|additional|general|registrations)){0,2}\.conf$/), read: known(readIni, { secret: "password", remotesecret: "password" }), ...CREDENTIALS },
  { name: "gradle-properties", matches: named(/^(?:gradle|local|keystore|key|signing|secrets?|credentials|application|bootstrap|jdbc|database|datasource|db|hibernate|sonar-project|build|ant|release)(?:-\w{1,30})?\.properties$/), read: known(readProperties, SONAR), ...CREDENTIALS },
  { name: "rails-yaml", matches: named(/^(?:secrets|database|mongoid|credentials|application|bootstrap|parameters|auth|\.tugboat|hub|doctl)(?:[._-]\w{1,30})?\.ya?ml$|^\.tugboat$|^\.?config\/hub$|^hub$/), read: known(readYaml2), maxBytes: YAML_BYTES, ...CREDENTIALS },
  { name: "secrets-toml", matches: named(/^secrets\.toml$/), read: known(readToml), maxBytes: TOML_BYTES, ...CREDENTIALS },
  { name: "tfvars", matches: ended("tfvars"), read: known(readHcl), ...CREDENTIALS },
  { name: "ansible-vars", matches: (path) => ANSIBLE.test(path), read: known(readYaml2), maxBytes: YAML_BYTES, ...CREDENTIALS },
  { name: "postman", matches: named(/\.postman_(?:collection|environment|globals)\.json$/), read: known(readJson), ...CREDENTIALS },
  { name: "node-config", matches: named(/^config\/(?:config|default|production|staging|development|local(?:-\w{1,20})?)\.json$/), read: known(readJson), ...CREDENTIALS },
  { name: "app-plist", matches: named(/^(?:config|secrets?|api-?keys|keys|credentials|env|environment|settings)[\w-]{0,20}\.plist$/), read: known(readPlist), ...CREDENTIALS }
];

// src/parse/formats/texts.ts
var readTexts = (content) => {
  let read10 = readXml(content);
  return Array.isArray(read10) ? read10.filter(isSetting2) : read10;
}, OPEN4 = /^(?:facebook_(?:app_id|client_token)|fb_login_protocol_scheme|google_(?:api_key|app_id|crash_reporting_api_key)|gcm_\w{1,40}|default_web_client_id)$/, DRAWN = /^[MmLlHhVvCcZz][\d.,\s-]/;
function isSetting2({ name, value }) {
  return /\d/.test(value) && !/\s/.test(value) && !OPEN4.test(name) && !DRAWN.test(value) && !/[.?:]$|%\d?\$?[sd]/.test(value.slice(-4));
}

// src/parse/formats/web-server.ts
var NAMING = /^(?:(?:proxy|grpc|fastcgi|uwsgi|scgi)_(?:set_header|param|hide_header)|fastcgi_param|uwsgi_param|more_set_input_headers|set|setenv|passenv|define|env)$/i, VERBS = /^(?:requestheader|header|http-re(?:quest|sponse))$/i, VERB = /^(?:always|set|append|add|merge|setifempty|(?:set|add|replace)-header)$/i, OWN = /^(?:AuthLDAPBindPassword|SSLProxyMachineCertificatePassword|LDAPTrustedGlobalCert|insecure-password|secure_link_secret|DBDParams)$/i, readWebServer = (content) => {
  let fields = [];
  for (let line of linesOf(content)) {
    let words = wordsOf(line), field = fieldIn(words);
    if (field !== null && fields.push(field), fields.length >= 5e4) break;
  }
  return fields.length === 0 ? null : fields;
};
function fieldIn(words) {
  let first = words[0]?.value ?? "";
  if (NAMING.test(first)) return named2(words[1], words[2]);
  if (VERBS.test(first)) {
    let at = 1;
    for (; VERB.test(words[at]?.value ?? ""); ) at++;
    return at === 1 ? null : named2(words[at], words[at + 1]);
  }
  let own = words.findIndex(({ value: value2, quoted: quoted2 }) => !quoted2 && OWN.test(value2)), value = own === -1 ? void 0 : words[own + 1];
  return value === void 0 ? null : fieldOf({ name: words[own]?.value ?? "", role: "password" }, withoutEnd(value));
}
function named2(name, value) {
  return name === void 0 || value === void 0 || !/^\$?[A-Za-z][\w.-]{1,80}$/.test(name.value) ? null : fieldOf({ name: name.value.replace(/^\$/, "") }, withoutEnd(value));
}
function withoutEnd(word2) {
  return word2.quoted || !word2.value.endsWith(";") ? word2 : { ...word2, value: word2.value.slice(0, -1), end: word2.end - 1 };
}

// src/parse/formats.ts
var DOTENV = /^(?:[\w.-]{0,60}\.)?env$|^\.env\.[\w.-]{1,60}$|^\.(?:envrc|flaskenv|dev\.vars)$/, INI = /^\.(?:pypirc|s3cfg|gitconfig|boto|my\.cnf|mylogin\.cnf|hgrc|buckconfig|passwd-s3fs)$|^\.?(?:aws|oci|git|kaggle|pip)\/(?:credentials|config)$|^pip\.conf$/, WEB_SERVER = /^\.htaccess$|^(?:httpd|apache2?|nginx|haproxy)[\w.-]{0,40}\.(?:conf|cfg)$|\.(?:nginx|nginxconf|vhost)$|^(?:sites-(?:available|enabled)|vhosts?\.d|nginx)\/[\w.-]{1,80}$/, FORMATS = [
  ...CREDENTIAL_FORMATS,
  { name: "dotenv", matches: named(DOTENV), read: known(readDotenv) },
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

// src/parse/index.ts
var MAX_BYTES = 2 << 20, COPY = /(?:\.(?:example|sample|dist|template|tmpl|tpl|bak|backup|old|orig|save|default|disabled|swp)|~)$/, ANY = "ansible-vars dotenv web-server", OF_ENDING = {
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
function formatOf(path) {
  return last2?.path !== path && (last2 = { path, format: formatByName(path) }), last2.format;
}
var last2;
function formatByName(path) {
  let lower = path.toLowerCase();
  if (hasNoFormat(lower)) return null;
  for (let i = 0; i < 2; i++) lower = lower.replace(COPY, "");
  let basename = lower.slice(lower.lastIndexOf("/") + 1), few = basename.includes(".") ? FEW.get(endingOf(basename)) : void 0;
  return FORMATS.find(({ name, matches }) => few?.has(name) !== !1 && matches(lower, basename)) ?? null;
}
function fieldsOf2(path, content) {
  let format = formatOf(path), read10 = format === null || content.length > (format.maxBytes ?? MAX_BYTES) ? null : format.read(content);
  if (read10 === null) return null;
  if (Array.isArray(read10)) return { fields: read10 };
  let { fields = [], ...problem } = read10;
  return { fields, problem };
}

export {
  hasNoFormat,
  lineStart,
  lineAfter,
  openQuote,
  quotedAt,
  readLiteral,
  placedLiteral,
  schemeLength,
  argumentsAt,
  isUser,
  isPlural,
  roleOfMember,
  assignmentAt,
  assignmentsAt,
  callAt,
  isInLineComment,
  isInDocBlock,
  readProperties,
  MAX_BYTES,
  formatOf,
  fieldsOf2 as fieldsOf
};
