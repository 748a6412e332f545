// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  nameBefore
} from "./chunk-OE2PXQIL.js";
import {
  buildAnchors,
  findAnchors
} from "./chunk-6AZP2NZR.js";
import {
  shannonBits,
  strengthBits
} from "./chunk-ZGPWIFDA.js";
import {
  LONGEST_TEXT
} from "./chunk-4KLNDV63.js";
import {
  compileLinear
} from "./chunk-4HWD7DSJ.js";

// src/scan/own/compile.ts
var patterns = /* @__PURE__ */ new WeakMap(), tests = /* @__PURE__ */ new Map();
function patternOf(rule) {
  let pattern = patterns.get(rule) ?? compile(rule);
  return patterns.set(rule, pattern), pattern;
}
function testOf(source, linear) {
  let known = tests.get(source);
  if (known !== void 0) return known;
  let test = linearOf(source, linear) ?? new RegExp(source);
  return tests.set(source, test), test;
}
function compile({ pattern, flags, linear }) {
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

// src/scan/own/except.ts
function isExcepted(exceptions, place) {
  return exceptions.some((exception) => fits(exception, place));
}
function fits(exception, place) {
  let { condition, paths, globs = [], patterns: patterns2, stopwords, commits } = exception, votes = [
    [...paths, ...globs].length > 0 ? fitsPath(exception, place) : null,
    patterns2.length > 0 ? fitsPattern(exception, place) : null,
    stopwords.length > 0 ? fitsWord(stopwords, place) : null,
    commits.length > 0 ? commits.includes(place.commitId ?? "") : null
  ].filter((vote) => vote !== null);
  return condition === "all" ? votes.length > 0 && votes.every(Boolean) : votes.some(Boolean);
}
function fitsPath({ paths, globs = [], linear }, { path, settings, reads }) {
  let read = reads === "bytes" ? Buffer.from(path).toString("latin1") : path;
  return paths.some((source) => testOf(source, linear).test(read)) || globs.length > 0 && settings.globs(path, globs);
}
function fitsPattern({ patterns: patterns2, target, linear }, { value }) {
  return value !== null && patterns2.some((source) => testOf(source, linear).test(value[target]));
}
function fitsWord(stopwords, { value }) {
  let secret = value?.secret.toLowerCase();
  return secret !== void 0 && stopwords.some((word) => secret.includes(word.toLowerCase()));
}

// src/scan/own/keywords.ts
var MIN_BYTES = 3;
function keywordTable(rules) {
  let called = /* @__PURE__ */ new Map(), always = /* @__PURE__ */ new Set();
  for (let [index, { keywords }] of rules.entries()) {
    let words = [...new Set(keywords.map(asBytes))];
    if (words.length === 0 || words.some((word) => word.length < MIN_BYTES)) always.add(index);
    else for (let word of words) called.set(word, [...called.get(word) ?? [], index]);
  }
  return { anchors: called.size === 0 ? null : buildAnchors([...called.keys()], { ignoreCase: !0 }), rulesOf: [...called.values()], always };
}
function asBytes(keyword) {
  return Buffer.from(keyword, "utf8").toString("latin1").replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function keywordHits(bytes, { anchors, rulesOf }) {
  let hits = /* @__PURE__ */ new Map();
  if (anchors === null) return hits;
  findAnchors(bytes, anchors, (start, anchor) => {
    let end = start + (anchors.anchors[anchor]?.length ?? 0);
    for (let rule of rulesOf[anchor]) {
      let list = hits.get(rule);
      list === void 0 ? hits.set(rule, [{ start, end }]) : list.push({ start, end });
    }
  });
  for (let list of hits.values()) list.sort((a, b) => a.start - b.start);
  return hits;
}

// src/scan/own/candidate.ts
function judgeCandidate(rule, { secret, match, line }, { entry }, settings) {
  let bits = shannonBits(secret);
  if (bits < rule.minEntropy) return `it has ${bits.toFixed(1)} bits per character, the rule asks for ${rule.minEntropy}`;
  let place = { path: entry.path, commitId: entry.commitId, settings, reads: rule.reads, value: { secret, match, line } };
  return isExcepted(rule.except, place) ? `an exception of the rule fits (${rule.where})` : null;
}
function toOwnMatch(rule, { start, end, whole }, text) {
  let value = text.content.slice(start, end), name = nameBefore(text.content, whole.start) ?? nameBefore(text.content, start);
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
    why: `the rule at ${rule.where} matches${name === void 0 ? "" : `, assigned to ${name}`}`,
    strengthBits: strengthBits(value),
    ...name === void 0 ? {} : { name }
  };
}

// src/scan/own/piece.ts
function readable(content, { start, end }, reads) {
  if (reads === "bytes") return { content: content.slice(start, end), offset: (at) => start + at };
  let from = characterStart(content, start), to = characterStart(content, end), raw = content.slice(from, to), decoded = /[\x80-\xff]/.test(raw) ? Buffer.from(raw, "latin1").toString("utf8") : raw;
  return decoded === raw || decoded.includes("�") ? { content: raw, offset: (at) => from + at } : { content: decoded, offset: (at) => from + Buffer.byteLength(decoded.slice(0, at)) };
}
function characterStart(content, offset) {
  let at = offset;
  for (; at > offset - 3 && at > 0 && (content.charCodeAt(at) & 192) === 128; ) at--;
  return at;
}

// src/scan/own/regions.ts
var KEYWORD_REACH = 1e3, LONGEST_MATCH = 2048, CONTEXT = 64;
function regionsAround(hits, length) {
  let regions = [];
  for (let hit of hits) {
    let region = { start: Math.max(0, hit.start - KEYWORD_REACH), end: Math.min(length, hit.end + KEYWORD_REACH) }, last = regions.at(-1);
    last !== void 0 && region.start <= last.end ? last.end = Math.max(last.end, region.end) : regions.push(region);
  }
  return regions;
}
function piecesOf(regions, length) {
  let step = LONGEST_TEXT - CONTEXT - LONGEST_MATCH;
  return regions.flatMap(
    ({ start, end }) => Array.from({ length: Math.ceil((end - start) / step) }, (_, index) => {
      let from = start + index * step, to = Math.min(end, from + step);
      return { from, to, start: Math.max(0, from - CONTEXT), end: Math.min(length, to + LONGEST_MATCH) };
    })
  );
}

// src/scan/own/search.ts
var tables = /* @__PURE__ */ new WeakMap();
function searchOwn(text, settings) {
  return searchCandidates(text, settings).flatMap(
    ({ rule, candidate }) => judgeCandidate(rule, candidate, text, settings) === null ? [toOwnMatch(rule, candidate, text)] : []
  );
}
function searchCandidates(text, settings) {
  let { own } = settings.rules;
  if (own.length === 0) return [];
  let hits = keywordHits(text.bytes, tableOf(own));
  return own.flatMap((rule, index) => rule.pattern === null || !holdsFor(rule, text.entry.path, settings) ? [] : candidatesOf(rule, text, regionsOf(hits.get(index), tableOf(own).always.has(index), text)).map((candidate) => ({
    rule,
    candidate
  })));
}
function holdsFor({ path, globs, linear, reads }, file, settings) {
  let fits2 = (paths, names) => fitsPath({ paths, globs: names, ...linear === void 0 ? {} : { linear } }, { path: file, settings, reads });
  return (path === null || fits2([path], [])) && (globs === void 0 || fits2([], globs));
}
function tableOf(own) {
  let table = tables.get(own) ?? keywordTable(own);
  return tables.set(own, table), table;
}
function regionsOf(hits, isAlways, { bytes }) {
  return isAlways ? [{ start: 0, end: bytes.length }] : hits === void 0 ? [] : regionsAround(hits, bytes.length);
}
function candidatesOf(rule, text, regions) {
  let candidates = [], end = 0;
  for (let piece of piecesOf(regions, text.bytes.length))
    for (let candidate of matchesIn(rule, text.content, piece))
      candidate.whole.start < end || (end = candidate.whole.end, candidates.push(candidate));
  return candidates;
}
function matchesIn(rule, content, piece) {
  let part = readable(content, piece, rule.reads), spanOf = ([start, end]) => ({ start: part.offset(start), end: part.offset(end) }), candidates = [];
  for (let found of patternOf(rule).matches(part.content)) {
    let [first, last] = found.spans[0], [at, to] = valueAt(found, rule.group), whole = spanOf([first, last]);
    if (whole.start < piece.from || whole.start >= piece.to || at === to) continue;
    let [secret, match] = [part.content.slice(at, to), part.content.slice(first, last)];
    candidates.push({ ...spanOf([at, to]), whole, secret, match, line: lineAround(part.content, at) });
  }
  return candidates;
}
function valueAt({ spans, named }, group) {
  return (typeof group == "string" ? named(group) : spans[group ?? spans.findIndex((each, at) => at > 0 && each !== void 0)]) ?? spans[0];
}
function lineAround(content, at) {
  let start = content.lastIndexOf(`
`, at - 1) + 1, end = content.indexOf(`
`, at);
  return content.slice(at === 0 ? 0 : start, end === -1 ? content.length : end);
}

export {
  isExcepted,
  searchOwn,
  searchCandidates,
  holdsFor,
  tableOf
};
