// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  byText,
  firstEndingAfter,
  joinSpans
} from "./chunk-DRL6LFTM.js";
import {
  isShowcase
} from "./chunk-DZSI7TVV.js";
import {
  PAIRS,
  distance,
  nearest,
  neighbourhood,
  placesOf
} from "./chunk-6TVZJGYX.js";
import {
  HIDDEN,
  blot,
  blotParts,
  maskValue,
  partsOf,
  showable,
  withoutSecret
} from "./chunk-ZZ7VZEOO.js";
import {
  asBuffer,
  lineIndexAt,
  lineSpan,
  sha256Prefix,
  withEntry
} from "./chunk-QUR5WOD3.js";
import {
  shellPath
} from "./chunk-LMWZE53T.js";
import {
  STAND_IN,
  UNREACHABLE
} from "./chunk-4QLWZYNY.js";
import {
  __export
} from "./chunk-5XXBF23Y.js";

// src/decode/archive/member.ts
var NAMED_STEP = /^(?:zip|tar): (.*)$/s, PACKED_NAME = /\.(?:gz|gzip|z|svgz|tgz)$/i;
function asFile(text) {
  if (text.member === void 0) return text;
  let path = text.member.reduce(stepInto, text.entry.path);
  return withEntry(text, { path, mode: "file", sizeBytes: null });
}
function stepInto(path, step) {
  let name = NAMED_STEP.exec(step)?.[1];
  return name === void 0 ? path.replace(PACKED_NAME, "") : `${path}/${name.replaceAll("\\", "/")}`;
}
function memberKey({ member = [] }) {
  return member.map((step) => `!${NAMED_STEP.exec(step)?.[1] ?? step}`).join("");
}

// src/scan/finding/finding.ts
var finding_exports = {};
__export(finding_exports, {
  findingContext: () => findingContext,
  toFileFinding: () => toFileFinding,
  toFinding: () => toFinding
});

// src/decode/units.ts
import { isAscii } from "node:buffer";
var PIECE_BYTES = 16384;
function unitsIn(bytes) {
  let units = 0;
  for (let at = 0; at < bytes.length; ) {
    let piece = bytes.subarray(at, characterStart(bytes, at + PIECE_BYTES));
    units += isAscii(piece) ? piece.length : piece.toString("utf8").length, at += piece.length;
  }
  return units;
}
function characterStart(bytes, offset) {
  let at = offset;
  for (; at < offset + 3 && ((bytes[at] ?? 0) & 192) === 128; ) at++;
  return at;
}

// src/scan/finding/excerpt.ts
var MAX_LENGTH = 160, REACH = 3 * MAX_LENGTH, MAX_BLOTTED = 4096, HEADER = /^-----BEGIN [A-Z0-9 ]{1,40}-----/, ELLIPSIS = "…";
function excerptOf(text, value, covers) {
  let line = lineIndexAt(text.lineStarts, value.start), whole = lineSpan(text, line), window = {
    start: characterStart(text.bytes, Math.max(whole.start, value.start - REACH)),
    end: characterStart(text.bytes, Math.min(Math.max(whole.end, value.start), value.end + REACH))
  }, pieces = piecesOf(text, window, covers, partsOf(secretsOf(text, window, covers))), [start, end] = shownAt(pieces, value, text), full = pieces.map((piece) => piece.text).join(""), cut = trim(full, start, end, window.start > whole.start, window.end < whole.end);
  return { line: text.firstLine + line, ...cut };
}
function shownAt(pieces, value, text) {
  let length = 0;
  for (let piece of pieces) {
    if (piece.start <= value.start && value.start < piece.end) {
      let before = piece.isMask ? 0 : decode(text, { start: piece.start, end: value.start }).length, shown = piece.isMask ? piece.text.length : decode(text, { start: value.start, end: Math.min(value.end, piece.end) }).length;
      return [length + before, length + before + shown];
    }
    length += piece.text.length;
  }
  return [length, length];
}
function piecesOf(text, window, covers, secrets) {
  let pieces = [], at = window.start, plain = (end) => {
    end > at && pieces.push({ start: at, end, isMask: !1, text: showable(blotParts(decode(text, { start: at, end }), secrets)) });
  };
  for (let i = firstEndingAfter(covers, window.start); i < covers.length && covers[i].start < window.end; i++) {
    let cover = covers[i];
    plain(cover.start), at = Math.max(cover.end, restEnd(text, cover.end, Math.min(window.end, covers[i + 1]?.start ?? window.end))), pieces.push({ start: cover.start, end: at, isMask: !0, text: maskOf(text, cover, window) });
  }
  return plain(window.end), pieces;
}
var REST = /^(?:["'`](?=["'`\\\w$%@!#~^*-])|["'`]\s{0,3}(?:\|\||\+|\.)\s{0,3}(?=["'`])|\\[^"'nrt\\]|\$(?=["']))(?:\\.|\$?"[^"\n]{0,200}"|\$?'[^'\n]{0,200}'|[^\s"'`,;:()[\]{}<>|&=+]){1,200}/;
function restEnd(text, end, most) {
  let rest = REST.exec(asBuffer(text.bytes).toString("latin1", end, most));
  return end + (rest?.[0].length ?? 0);
}
function maskOf(text, cover, window) {
  let value = decode(text, { start: cover.start, end: Math.min(cover.end, cover.start + MAX_BLOTTED) }), header = HEADER.exec(value)?.[0];
  return header !== void 0 ? cover.start >= window.start ? `${header} ••••` : HIDDEN : cover.isSingle ? maskValue(value) : HIDDEN;
}
function secretsOf(text, window, covers) {
  let secrets = /* @__PURE__ */ new Set();
  for (let i = firstEndingAfter(covers, window.start); i < covers.length && covers[i].start < window.end; i++) {
    let cover = covers[i];
    secrets.add(decode(text, { start: cover.start, end: Math.min(cover.end, cover.start + MAX_BLOTTED) }).replace(HEADER, ""));
  }
  return secrets;
}
function decode(text, span) {
  return asBuffer(text.bytes).toString("utf8", span.start, span.end);
}
function trim(full, start, end, isCutBefore, isCutAfter) {
  let room = MAX_LENGTH - 2, spare = Math.max(0, room - (end - start)), from = full.length <= room ? 0 : Math.max(0, Math.min(start - Math.floor(spare / 2), full.length - room)), to = Math.min(full.length, from + room), head = isCutBefore || from > 0 ? ELLIPSIS : "", tail = isCutAfter || to < full.length ? ELLIPSIS : "", shift = head.length - from;
  return { text: head + showable(full.slice(from, to)) + tail, start: start + shift, end: Math.min(end, to) + shift };
}

// src/scan/finding/fingerprint.ts
var MIN_HASHED_BITS = 64;
function fingerprint(match, text, path, ordinals) {
  let place = `${match.rule}:${percentEncode(path + (text === null ? "" : memberKey(text)), /[\s%\p{C}]/gu)}`;
  if (text === null || match.wholeFile === !0) return place;
  if (match.strengthBits >= MIN_HASHED_BITS) return `${place}:${sha256Prefix(text.bytes.subarray(match.start, match.end), 4)}`;
  let name = percentEncode(match.name ?? "", /[\s%:#\p{C}]/gu), ordinal = (ordinals.get(`${place}:${name}`) ?? 0) + 1;
  return ordinals.set(`${place}:${name}`, ordinal), `${place}:${name}#${ordinal}`;
}
function percentEncode(value, unsafe) {
  let encode = (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  return value.replace(unsafe, (char) => [...Buffer.from(char, "utf8")].map(encode).join(""));
}

// src/scan/finding/place.ts
function makeLocator(text) {
  let known = { line: -1, offset: 0, units: 0 };
  return (offset) => {
    let line = lineIndexAt(text.lineStarts, offset);
    return (line !== known.line || offset < known.offset) && (known = { line, offset: text.lineStarts[line], units: 0 }), known = { line, offset, units: known.units + asBuffer(text.bytes).toString("utf8", known.offset, offset).length }, { line: text.firstLine + line, column: known.units + 1 + (line === 0 ? text.firstColumn : 0) };
  };
}

// src/scan/finding/finding.ts
var MAX_VALUE_BYTES = 64 * 1024;
function findingContext(text, matches, ordinals = /* @__PURE__ */ new Map()) {
  let covered = matches.filter((match) => match.wholeFile !== !0).flatMap((match) => [...match.plain === !0 ? [] : [match], ...match.echoes ?? []]);
  return { locate: makeLocator(text), covers: joinSpans(covered), ordinals };
}
function toFileFinding(entry, match, text = null) {
  return {
    ...sharedFields(entry, match, text?.member),
    preview: "",
    fingerprint: fingerprint(match, text, entry.path, /* @__PURE__ */ new Map()),
    ...NO_PLACE,
    excerpt: null,
    span: null
  };
}
var NO_PLACE = { line: null, column: null, endLine: null, endColumn: null };
function toFinding(text, match, context) {
  if (match.wholeFile === !0) return toFileFinding(text.entry, match, text);
  let value = match.plain === !0 ? "" : asBuffer(text.bytes).toString("utf8", match.start, Math.min(match.end, match.start + MAX_VALUE_BYTES)), parts = match.parts?.map((part) => toPart(text, part, context)), place = parts === void 0 ? placeOf(match, context) : reachOf(parts.filter(({ rule }) => rule !== null));
  return {
    ...withoutValue(sharedFields(text.entry, match, text.member && placedIn(text.member, place)), value),
    preview: previewOf(match, value),
    fingerprint: fingerprint(match, text, text.entry.path, context.ordinals),
    ...text.member ? NO_PLACE : place,
    excerpt: excerptOf(text, match, context.covers),
    span: { start: match.start, end: match.end },
    ...parts === void 0 ? {} : { parts }
  };
}
function previewOf({ plain, inPieces }, value) {
  return plain === !0 ? "" : inPieces ? HIDDEN : maskValue(value);
}
function placeOf({ start, end }, { locate }) {
  let [from, to] = [locate(start), locate(end)];
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
function reachOf(places) {
  let [first, last] = [places[0], places.at(-1)];
  return { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn };
}
function toPart(text, { start, end, rule, title }, context) {
  let preview = maskValue(asBuffer(text.bytes).toString("utf8", start, Math.min(end, start + MAX_VALUE_BYTES)));
  return { rule, title, ...placeOf({ start, end }, context), preview, span: { start, end } };
}
function placedIn(member, { line, column }) {
  return [...member.slice(0, -1), `${member.at(-1)}:${line}:${column}`];
}
function sharedFields(entry, match, member) {
  let via = [...(member ?? []).map(showable), ...match.via ?? []];
  return {
    check: match.check,
    rule: match.rule,
    title: match.title,
    severity: match.severity,
    confidence: match.confidence,
    path: entry.path,
    why: match.why,
    fix: member ? fixInside(entry) : match.fix ?? fixFor(entry),
    links: match.links,
    also: match.also,
    ...match.name === void 0 ? {} : { name: showable(match.name) },
    ...match.facts === void 0 ? {} : { facts: match.facts },
    ...via.length === 0 ? {} : { via }
  };
}
function withoutValue(fields, value) {
  let name = fields.name === void 0 ? void 0 : blot(fields.name, value), why = fields.name === void 0 || name === void 0 ? fields.why : fields.why.replaceAll(fields.name, () => name), masked = value.length < 4 ? why : why.replaceAll(value, () => maskValue(value)), facts = fields.facts && withoutSecret(fields.facts, value);
  return { ...fields, why: showable(masked), ...name === void 0 ? {} : { name }, ...facts === void 0 ? {} : { facts } };
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

// src/scan/finding/overlap.ts
var overlap_exports = {};
__export(overlap_exports, {
  mergeOverlaps: () => mergeOverlaps
});
var BELIEVED_AS = "; believed all the same as a ", CONFIDENCE_ORDER = ["low", "medium", "high", "proven"];
function mergeOverlaps(matches) {
  let wholeFile = matches.filter((match) => match.wholeFile === !0).map((match) => ({ ...match, also: [] })), placed2 = matches.filter((match) => match.wholeFile !== !0).sort(byPrecedence), winners = [];
  for (let match of placed2) {
    let at = firstEndingAfter(winners, match.start);
    (at === winners.length || winners[at].start >= match.end) && winners.splice(at, 0, { ...match, also: [] });
  }
  for (let match of placed2)
    for (let at = firstEndingAfter(winners, match.start); at < winners.length && winners[at].start < match.end; at++)
      join(winners[at], match);
  for (let winner of winners) winner.also.sort();
  return [...wholeFile, ...winners];
}
function byPrecedence(a, b) {
  let confidence = CONFIDENCE_ORDER.indexOf(b.confidence) - CONFIDENCE_ORDER.indexOf(a.confidence);
  return b.rank - a.rank || confidence || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule < b.rule ? -1 : 1);
}
function join(winner, match) {
  match.rule !== winner.rule && !winner.also.includes(match.rule) && winner.also.push(match.rule), match.fix && !winner.fix && (winner.fix = match.fix), winner.disproved && rehabilitate(winner, match);
}
function rehabilitate(winner, match) {
  if (!(match.rank === 1 || match.rank === 2) || match.disproved || CONFIDENCE_ORDER.indexOf(match.confidence) <= CONFIDENCE_ORDER.indexOf(winner.confidence)) return;
  let [reasons] = winner.why.split(BELIEVED_AS);
  winner.confidence = match.confidence, winner.why = `${reasons}${BELIEVED_AS}${match.title.charAt(0).toLowerCase()}${match.title.slice(1)}`;
}

// src/scan/finding/temper.ts
var temper_exports = {};
__export(temper_exports, {
  temper: () => temper
});
function temper(entry, winners) {
  return winners.length === 0 || !isShowcase(entry.path) ? winners : winners.map((winner) => hasExpired(winner) ? { ...winner, confidence: "low" } : winner.rank < 3 && isSure(winner) ? { ...winner, confidence: "medium" } : winner);
}
function hasExpired({ facts, wholeFile }) {
  return wholeFile !== !0 && facts?.some(({ label }) => label === "expired") === !0;
}
function isSure({ confidence, wholeFile }) {
  return wholeFile !== !0 && (confidence === "high" || confidence === "proven");
}

// src/scan/parts/join.ts
var join_exports = {};
__export(join_exports, {
  joinParts: () => joinParts
});

// src/scan/parts/names.ts
var KEY_NAME = /^([A-Za-z][\w.-]{0,60}?)[_.-]?secret(?:[_-]?(?:access[_-]?)?key)?$/i, ID_WORDS = String.raw`[_.-]?(?:(?:access[_-]?)?key(?:[_-]?id)?|id)`, VALUE = String.raw`["'\]]{0,2}\s{0,8}(?:=>|:=|[:=])\s{0,8}["']?(?=[\w.@-]{0,120}\d)(?<id>[0-9A-Za-z][\w.@-]{7,120})(?![\w.@(\[{-])`;
function idBeside(text, area, key, name) {
  let stem = KEY_NAME.exec(name)?.[1];
  if (stem === void 0) return;
  let pattern = new RegExp(`(?<![\\w-])${stem.replaceAll(".", "\\.")}${ID_WORDS}${VALUE}`, "dgi"), found = [...text.content.slice(area.start, area.end).matchAll(pattern)].map((match) => toSpan(match, area));
  return nearest(
    found.filter((span) => distance(span, key) > 0),
    key
  );
}
function toSpan(match, area) {
  let [start, end] = match.indices?.groups?.id ?? [0, 0];
  return { start: area.start + start, end: area.start + end };
}

// src/scan/parts/join.ts
var ID = { rule: null, title: "its id" };
function joinParts(text, winners) {
  let taken = /* @__PURE__ */ new Set(), joined = winners.map((winner) => {
    if (winner.wholeFile === !0 || winner.via !== void 0 || winner.inPieces) return winner;
    let id = idOf(text, winner, winners);
    return id === void 0 ? winner : ("also" in id && taken.add(id), withParts(winner, { start: id.start, end: id.end, rule: id.rule, title: id.title }, "facts" in id ? id.facts : void 0));
  });
  return taken.size === 0 ? joined : joined.filter((_, i) => !taken.has(winners[i]));
}
function idOf(text, key, winners) {
  let pairs = PAIRS.filter(({ keys }) => keys.includes(key.rule));
  if (pairs.length === 0 && key.name === void 0) return;
  let area = neighbourhood(text, key), around = touching(winners, area), inArea = (span2) => span2.start >= area.start && span2.end <= area.end;
  for (let pair of pairs) {
    let id = nearest(
      around.filter((other) => isIdOf(pair, other) && inArea(other)),
      key
    ) ?? nearest(unnamed(text, area, pair, key), key);
    if (id !== void 0) return id;
  }
  let span = key.name === void 0 ? void 0 : idBeside(text, area, key, key.name);
  return span && (around.find((other) => other.start === span.start && other !== key && other.rank < 3) ?? { ...span, ...ID });
}
function touching(winners, { start, end }) {
  let first = firstEndingAfter(winners, start), last = first;
  for (; last < winners.length && winners[last].start < end; ) last++;
  return winners.slice(first, last);
}
function isIdOf({ ids }, { rule, via }) {
  return via === void 0 && ids.includes(rule);
}
function unnamed(text, area, { idPattern }, key) {
  return idPattern === void 0 ? [] : placesOf(text, area, idPattern, "id").filter(({ start, end }) => end <= key.start || start >= key.end).map((place) => ({ ...place, ...ID }));
}
function withParts(key, id, facts = []) {
  let parts = [id, { start: key.start, end: key.end, rule: key.rule, title: key.title }].sort((a, b) => a.start - b.start), all = [...facts, ...key.facts ?? []];
  return { ...key, parts, ...all.length === 0 ? {} : { facts: all } };
}

// src/scan/later.ts
var later = { finding: () => finding_exports, join: () => join_exports, overlap: () => overlap_exports, temper: () => temper_exports };

// src/scan/checks.ts
var CHECKS = {
  path: async () => [(await import("./path-NWWLD5LF.js")).pathCheck],
  size: async () => [(await import("./size-RTHFLAQC.js")).sizeCheck, (await import("./dump-X6CCLN2W.js")).dumpCheck],
  pattern: loadPatternChecks,
  entropy: async () => [(await import("./entropy-B3YOCANT.js")).entropyCheck],
  weak: async () => (await import("./weak-C2J72GM4.js")).WEAK_CHECKS,
  template: async () => (await import("./template-ARV4NFDU.js")).TEMPLATE_CHECKS,
  deploy: async () => (await import("./deploy-VBOQNV36.js")).DEPLOY_CHECKS
}, NAMED = /* @__PURE__ */ new Set(["template", "deploy"]);
async function loadChecks(names, own = [], onlyCode = !1) {
  let wanted = [...new Set(names)].filter((name) => !onlyCode || !NAMED.has(name));
  return (await Promise.all(wanted.map((name) => CHECKS[name](own)))).flat();
}
async function loadPatternChecks(own) {
  let [{ makePatternCheck }, { RULES }] = await Promise.all([import("./pattern-KH46G54G.js"), import("./rules-V2OE5DAY.js")]);
  if (own.length === 0) return [makePatternCheck(RULES)];
  let [{ searchOwn }, { ownPathCheck }] = await Promise.all([import("./search-VADFGNZK.js"), import("./paths-JPEM3W4P.js")]);
  return [makePatternCheck(RULES, searchOwn), ...own.some(({ pattern }) => pattern === null) ? [ownPathCheck] : []];
}

// src/scan/index.ts
function looksInside(check) {
  return check.needs === "text" && check.name !== "size";
}
function scanText(text, checks, settings, ordinals, warn) {
  let file = asFile(text), matches = matchesIn(text, file, checks, settings, warn);
  if (matches.length === 0) return [];
  let { findingContext: findingContext2, toFinding: toFinding2 } = later.finding(), context = findingContext2(text, matches, ordinals), winners = later.join().joinParts(text, later.overlap().mergeOverlaps(matches));
  return later.temper().temper(file.entry, winners).map((match) => toFinding2(text, match, context));
}
function matchesIn(text, file, checks, settings, warn) {
  let chosen = textChecksFor(file.entry, checks, settings);
  return (text.member === void 0 ? chosen : chosen.filter(looksInside)).flatMap((check) => check.run(file, settings, warn && placed(warn, text)));
}
function textChecksFor(entry, checks, settings) {
  return checks.filter((check) => check.needs === "text" && (check.selects?.(entry, settings) ?? !0));
}
function projectFindings(found, checks, settingsFor) {
  let { findingContext: findingContext2, toFinding: toFinding2 } = later.finding();
  return [...byText(found)].flatMap(([text, group]) => {
    let own = group.sort((a, b) => a.start - b.start), context = findingContext2(text, [...own, ...matchesIn(text, text, checks, settingsFor(text.entry.path))]), winners = own.map((match) => ({ ...match, also: [] }));
    return later.temper().temper(text.entry, winners).map((match) => ({ finding: toFinding2(text, match, context), text }));
  });
}
function placed(warn, { entry, member }) {
  return member === void 0 ? warn : ({ line, message }) => warn({ path: entry.path, message: `${member.join(", ")}${line === void 0 ? "" : `:${line}`}: ${message}` });
}
function scanEntries(entries, checks, settingsFor) {
  return checks.filter((check) => check.needs === "entries").flatMap((check) => check.run(entries, settingsFor)).map(({ entry, match }) => ({ entry, finding: later.finding().toFileFinding(entry, { ...match, also: [] }) }));
}

export {
  NAMED,
  loadChecks,
  memberKey,
  unitsIn,
  later,
  looksInside,
  scanText,
  textChecksFor,
  projectFindings,
  scanEntries
};
