// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/parse/dotenv/lines.ts
var [TAB, LF, VT, FF, CR, SPACE] = [9, 10, 11, 12, 13, 32];
function isLineEnd(content, at) {
  if (at >= content.length) return !0;
  let code = content.charCodeAt(at);
  return code === LF || code === CR;
}
function lineEnd(content, start) {
  let at = start;
  for (; !isLineEnd(content, at); ) at++;
  return at;
}
function nextLine(content, end) {
  return content.charCodeAt(end) === CR && content.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}
function isBlank(content, at) {
  let code = content.charCodeAt(at);
  return code === SPACE || code === TAB || code === VT || code === FF;
}
function skipBlanks(content, start) {
  let at = start;
  for (; isBlank(content, at); ) at++;
  return at;
}
function dropBlanks(content, start, end) {
  let at = end;
  for (; at > start && isBlank(content, at - 1); ) at--;
  return at;
}

// src/parse/dotenv/value.ts
var HASH = "a # without quotes: the dotenv package of Node ends the value there, python-dotenv and compose do not; quote the value";
function readValue(content, start, hashNeedsBlank) {
  let first = skipBlanks(content, start), quote = quoteAt(content, first), close = quote === "" ? -1 : closing(content, first, quote);
  return close === -1 ? unquoted(content, start, first, hashNeedsBlank) : quoted(content, first, close, quote);
}
function quoteAt(content, at) {
  let char = content[at];
  return char === "'" || char === '"' || char === "`" ? char : "";
}
function closing(content, open, quote) {
  let best = -1;
  for (let at = content.indexOf(quote, open + 1); at !== -1; at = content.indexOf(quote, at + 1))
    if (endsLine(content, at + 1) && (best = at), content[at - 1] !== "\\") return best;
  return best;
}
function endsLine(content, start) {
  let at = skipBlanks(content, start);
  return isLineEnd(content, at) || content[at] === "#";
}
function quoted(content, open, close, quote) {
  let end = lineEnd(content, close), after = skipBlanks(content, close + 1), inner = { start: open + 1, end: close };
  return {
    value: plain(textOf(content, inner), quote),
    quote,
    raw: { start: open, end: close + 1 },
    inner,
    comment: after < end ? { start: after, end } : null,
    caution: null,
    end,
    isOpen: !1
  };
}
function unquoted(content, start, first, hashNeedsBlank) {
  let end = lineEnd(content, start), hash = hashBefore(content, start, end, hashNeedsBlank), raw = first >= hash ? { start, end: start } : { start: first, end: dropBlanks(content, first, hash) }, opened = raw.end > raw.start ? quoteAt(content, raw.start) : "", isClosed = opened !== "" && raw.end - raw.start > 1 && content[raw.end - 1] === opened, inner = isClosed ? { start: raw.start + 1, end: raw.end - 1 } : raw;
  return {
    value: plain(textOf(content, inner), opened),
    quote: isClosed ? opened : "",
    raw,
    inner,
    comment: hash < end ? { start: hash, end } : null,
    caution: hash < end && hash > start && !isBlank(content, hash - 1) ? HASH : null,
    end,
    isOpen: opened !== "" && !isClosed
  };
}
function hashBefore(content, start, end, needsBlank) {
  let line = content.slice(start, end), at = line.indexOf("#");
  for (; needsBlank && at > 0 && !isBlank(line, at - 1); ) at = line.indexOf("#", at + 1);
  return at === -1 ? end : start + at;
}
function textOf(content, { start, end }) {
  return content.slice(start, end);
}
function plain(text, quote) {
  let lines = text.includes("\r") ? text.replace(/\r\n?/g, `
`) : text;
  return quote === '"' && lines.includes("\\") ? lines.replaceAll("\\n", `
`).replaceAll("\\r", "\r") : lines;
}

// src/parse/dotenv/parse.ts
var HEAD = /(export[ \t\v\f]+)?([\w.-]+)(?:[ \t\v\f]*=|:(?=[ \t\v\f]))/y, BYTE_ORDER_MARK = /^(?:\ufeff|\u00ef\u00bb\u00bf)/, COLON = "the name is followed by a colon: only some programs read that as an assignment";
function parseDotenv(content, reading = {}) {
  let found = { assignments: [], comments: [], broken: [] }, line = 1;
  for (let at = BYTE_ORDER_MARK.exec(content)?.[0].length ?? 0; at < content.length; ) {
    let start = skipBlanks(content, at), end = isLineEnd(content, start) ? start : readStatement(content, start, line, found, reading);
    line += countLines(content, start, end) + 1, at = nextLine(content, end);
  }
  return found;
}
function readStatement(content, start, line, found, reading) {
  if (content[start] !== "#") return readAssignment(content, start, line, found, reading);
  let end = lineEnd(content, start);
  return found.comments.push({ start, end }), end;
}
function readAssignment(content, start, line, found, { hashNeedsBlank = !1 }) {
  HEAD.lastIndex = start;
  let head = HEAD.exec(content);
  if (head === null) return addBroken(content, start, line, found);
  let [text, prefix = "", name = ""] = head, nameStart = start + prefix.length, value = readValue(content, start + text.length, hashNeedsBlank), { isOpen, caution, end, ...places } = value, endLine = line + countLines(content, start, places.raw.end), whole = { start, end: Math.max(places.raw.end, start + text.length) }, nameSpan = { start: nameStart, end: nameStart + name.length }, isColon = text.endsWith(":"), assignment = { name, exported: prefix !== "", line, endLine, whole, nameSpan, ...places, caution };
  return found.assignments.push(isColon ? { ...assignment, caution: COLON } : assignment), isOpen && found.broken.push({ start, end, line, why: "a quote is opened and not closed" }), end;
}
function addBroken(content, start, line, found) {
  let end = lineEnd(content, start), broken = { start, end, line, why: reason(content.slice(start, Math.min(end, start + 200))) };
  return found.broken.push(broken), end;
}
function reason(text) {
  return /^(?:export[ \t]+)?[A-Za-z_][\w.-]*[ \t]*(?:$|#)/.test(text) ? "a name without =: no value is assigned" : /^[^=\s]{1,100}[ \t]*=/.test(text) ? "the name before = holds characters that no variable has" : "no assignment: NAME=value is expected";
}
function countLines(content, start, end) {
  let count = 0;
  for (let at = lineEnd(content, start); at < end; at = lineEnd(content, nextLine(content, at))) count++;
  return count;
}

export {
  parseDotenv
};
