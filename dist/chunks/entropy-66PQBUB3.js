// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  MAX_BYTES,
  assignmentAt,
  fieldsOf,
  formatOf,
  isInDocBlock,
  isInLineComment,
  isNameByte,
  lineAfter,
  lineStart,
  mayAssign,
  mayFollow,
  nameSpan,
  schemeLength
} from "./chunk-3HKGFYB4.js";
import {
  UUID,
  isDigest,
  isHomely,
  judgeNamed,
  secretData
} from "./chunk-ZDDVU3K6.js";
import "./chunk-HXZQWUIL.js";
import {
  isFake,
  isPhrase,
  isRandom,
  isReadable,
  isReference,
  isStandIn,
  isWordy,
  read
} from "./chunk-6J4AMV75.js";
import {
  backslash,
  bitsMap,
  entities,
  oneLine,
  outward,
  percent,
  settle
} from "./chunk-KEXQHI72.js";
import {
  MIN_RUN,
  eachName,
  eachValue
} from "./chunk-DFH2Q757.js";
import "./chunk-QB5T64ZI.js";
import {
  isPrintable
} from "./chunk-WAJ3KLJH.js";
import {
  NAME_ANCHORS,
  nameParts,
  roleOf,
  splitName
} from "./chunk-CME3GP3Y.js";
import {
  nameBefore
} from "./chunk-OE2PXQIL.js";
import "./chunk-EPAF33IG.js";
import "./chunk-DNBTXLEC.js";
import {
  isRegular
} from "./chunk-HJTDUDYH.js";
import {
  describeAlphabet,
  shannonBits,
  strengthBits
} from "./chunk-ZGPWIFDA.js";
import {
  describeShape,
  servicesNamed,
  shapeOf
} from "./chunk-7ABRUXNI.js";
import "./chunk-QZXTSQWF.js";
import {
  isExampleFile,
  isShowcase,
  kindOf
} from "./chunk-MWA3TGXG.js";
import "./chunk-DBGOUZG4.js";
import {
  plainText
} from "./chunk-J76ZLGFF.js";
import "./chunk-KYDP7JE5.js";
import "./chunk-AV4BG62X.js";
import "./chunk-5XXBF23Y.js";

// src/scan/entropy/match.ts
var LINKS = { revoke: null, docs: null }, SEVERITY = { high: "high", medium: "medium", low: "medium" }, VERB = {
  told: "kept as",
  assigned: "assigned to",
  compared: "compared with",
  argument: "passed as",
  option: "given to",
  header: "sent in"
};
function namedMatch(found, value, confidence) {
  let password = found.role === "password", name = showable(found.name);
  return {
    check: "entropy",
    start: found.start,
    end: found.end,
    rule: password ? "password-assignment" : "secret-assignment",
    title: password ? "Value assigned to a password name" : "Value assigned to a secret name",
    severity: SEVERITY[confidence],
    confidence,
    why: `${VERB[found.place]} ${name ?? "a secret name"}; ${describe(value)}`,
    ...name === void 0 ? {} : { name },
    strengthBits: strengthBits(value),
    links: LINKS,
    // the format of the file names it as surely as a rule does
    rank: found.place === "told" ? 2 : 1
  };
}
function namelessMatch(start, value, confidence, variable) {
  let name = variable === void 0 ? void 0 : showable(variable), why = `${name === void 0 ? "no word in it" : `assigned to ${name}`}; ${describe(value)}`;
  return {
    check: "entropy",
    start,
    end: start + value.length,
    rule: "high-entropy-string",
    title: "Random-looking string",
    severity: "medium",
    confidence,
    why,
    ...name === void 0 ? {} : { name },
    strengthBits: strengthBits(value),
    links: LINKS,
    rank: 0
  };
}
var WHERE = { name: "named", line: "on a line with", near: "below" };
function serviceMatch(span, value, sign, confidence, severity, variable) {
  let name = variable === "" ? void 0 : showable(variable), { id, title, shape, links } = sign.service;
  return {
    check: "entropy",
    start: span.start,
    end: span.end,
    rule: id,
    title,
    severity,
    confidence,
    why: `${WHERE[sign.where]} ${sign.keyword}, ${describeShape(shape)}${name === void 0 ? "" : `, assigned to ${name}`}`,
    ...name === void 0 ? {} : { name },
    strengthBits: strengthBits(value),
    links,
    rank: 2
  };
}
function showable(name) {
  let reading = read(name);
  return isWordy(reading) || reading.bits < 56 ? name : void 0;
}
function describe(value) {
  return `${value.length} ${describeAlphabet(value)} characters, ${shannonBits(value).toFixed(1)} bits per character`;
}

// src/scan/entropy/encoded.ts
var UNDOUBTED = [
  { form: backslash, first: "\\", sign: /\\(?:u00[2-7]|x[2-7]|u\{)/ },
  { form: entities, first: "&", sign: /&(?:#[xX]?[0-9A-Fa-f]{2,7}|amp|quot|apos|lt|gt);/ },
  { form: percent, first: "%", sign: /^(?:[^%]{0,100}%[2-7][0-9A-Fa-f]){3,600}[^%]{0,600}$/ }
], LOGIN = /^[\x21-\x39\x3b-\x7e]{1,60}:[\x21-\x7e]{1,80}$/;
function readable(found, raw) {
  if (found.place === "header" && LOGIN.test(Buffer.from(raw, "base64").toString("latin1"))) return { value: raw, via: ["base64"] };
  let shown = found.quoted ? UNDOUBTED.filter(({ first, sign }) => raw.includes(first) && sign.test(raw)) : [];
  return shown.length === 0 ? { value: raw } : { value: shown.reduce((text, { form }) => text.replace(form.pattern, (one) => form.decode(one)), raw), via: shown.map(({ form }) => form.via) };
}
function judgeSecretData(text, matches, judge2) {
  let opened = /* @__PURE__ */ new Set();
  for (let value of secretData(text.content)) {
    let derived = decoded(text, value);
    if (derived !== null) {
      opened.add(value.start), matches.delete(value.start);
      for (let inner of matchesIn(derived, value.name, judge2)) {
        let match = settle(outward({ match: inner, value: null }, derived), text.content);
        matches.set(match.start, match);
      }
    }
  }
  return opened;
}
function decoded(text, value) {
  let raw = Buffer.from(text.content.slice(value.start, value.end), "base64");
  if (!isPrintable(raw)) return null;
  let inner = plainText(text.entry, raw);
  return { text: inner, via: ["base64"], outer: bitsMap(oneLine(withoutPadding(text, value)), 6, raw.length, inner) };
}
function withoutPadding(text, { start, end }) {
  return { start, end: start + text.content.slice(start, end).replace(/={1,2}$/, "").length };
}
function matchesIn(derived, name, { showcase, findNamed: findNamed2 }) {
  let value = derived.text.content.trimEnd(), role = roleOf(name);
  if (value.includes(`
`) || role === null) return [...findNamed2(derived.text).values()];
  let found = { name, role, place: "assigned", start: 0, end: value.length, quoted: !0 }, belief = judgeNamed(found, value, showcase);
  return belief === null ? [] : [namedMatch(found, value, belief)];
}

// src/scan/entropy/gain.ts
var NESTED = /^[^}\n]{0,160}(?:\n[^}\n]{0,160}){0,3}/, LABEL = /\b(?:name|key|id)["']?\s{0,4}[:=>]\s{0,4}["']?[\w.:/-]{0,80}$/i, PAIR = /^["']?[^{}]{1,300}?\b(?:value|val)\b/i, LONG = /^["'\]]{0,2}\s{0,9}[:=>]\s{0,9}["']?(?=\D{0,40}\d)[\w+/=-]{20}/, SIMPLE = /^["'\]]{0,2}[ \t]{0,20}(?:[:=]|(?:\s[A-Za-z_][^<>\n]{0,80})?>)[ \t]{0,20}(?:"[^"\\\n]{0,300}"|'[^'\\\n]{0,300}'|\$\{[^\n]{0,300}|[\w+/.=$%@!~-]{1,300})[ \t]{0,9}(?:[,;}\]\r\n</]|$)/, OPENS = /^["']?(?:[ \t]{0,9}[:=>][ \t]{0,9}(?:[{[]|\r?\n|<)|\]{1,2}[ \t]{0,9}\r?\n)/, INNER = /[\s"'{<[-](?:(?:value|val|data|default|content|plain|plaintext|raw|string|current|prod|production|dev|development|staging|live)["']?\s{0,4}[:=>]|CDATA|Bearer |Basic )/i, LIST = /^["']?[ \t]{0,9}[:=][ \t]{0,9}(?:\[\s{0,60}["']|\r?\n[ \t]{0,60}- )/;
function mayGain(content, start, end, role, isJson) {
  if (isJson && content[start - 1] === " ") return !1;
  let after = content.slice(end, end + 400);
  return LABEL.test(content.slice(Math.max(0, start - 100), start)) ? PAIR.test(after) : role === "loose" ? LONG.test(after) : OPENS.test(after) ? INNER.test(NESTED.exec(after)?.[0] ?? "") || content[end - 1] === "s" && LIST.test(after) : /^(?:["'\]]{0,2}[ \t]{0,20}[:=]|(?:\s[A-Za-z_][^<>\n]{0,80})?>)/.test(after) && !SIMPLE.test(after);
}

// src/scan/entropy/field-role.ts
var NEUTRAL = new Set(
  "value val data default content plain plaintext raw string current prod production dev development staging live".split(" ")
), ANCHOR = new RegExp(NAME_ANCHORS.join("|"), "i"), NO_NAME = /\s|::/, MAX_NAME = 128, INDEX = /^\d{1,6}$/;
function roleOfField(field) {
  let { name, path } = field, owner = path[path.length - 1], plain = field.role ?? roleOfName(name);
  if (plain !== null && (plain !== "loose" || owner === void 0)) return { role: plain, name };
  let owned = owner === void 0 ? null : roleByOwner(field, owner, plain);
  return owned === null ? plain && { role: plain, name } : { role: owned, name: plain === "loose" ? `${owner}.${name}` : owner };
}
function roleOfName(name) {
  return ANCHOR.test(name) && name.length <= MAX_NAME && !NO_NAME.test(name) ? roleOf(name) : null;
}
function roleByOwner({ name, value }, owner, plain) {
  return plain === "loose" ? roleOfName(`${owner}_${name}`) : NEUTRAL.has(name.toLowerCase()) || INDEX.test(name) && (/s$/i.test(owner) || schemeLength(value, 0) > 0) ? roleOfName(owner) : null;
}

// src/scan/entropy/told.ts
function toldIn(fields, content) {
  let told = /* @__PURE__ */ new Map();
  for (let field of fields) {
    let one = told.has(field.start) || field.end <= field.start ? null : tell(field, content);
    one !== null && told.set(field.start, one);
  }
  return [...told.values()].sort((a, b) => a.found.start - b.found.start);
}
function tell(field, content) {
  let named = roleOfField(field);
  if (named === null) return null;
  let scheme = schemeLength(field.value, 0), span = { start: field.start + scheme, end: field.end }, user = field.user === void 0 ? {} : { user: field.user }, place = scheme > 0 ? "header" : field.role === void 0 ? "assigned" : "told", value = unwrapped(field, content).slice(scheme), pieces = content.slice(span.start, span.end).includes(`
`) ? { value } : {};
  return { found: { ...named, ...user, ...span, ...pieces, place, quoted: !0 }, value: field.encoded === void 0 || named.role !== "password" ? { value } : decoded2(value) };
}
function unwrapped({ value, start, end }, content) {
  let raw = content.slice(start, end);
  if (!raw.includes(`
`)) return value;
  let lines = raw.split(`
`, 200).map((line) => line.trim());
  return lines.every((line) => /^[\w+/=-]{1,200}$/.test(line)) ? lines.join("") : value;
}
function decoded2(value) {
  let bytes = Buffer.from(value, "base64");
  return isPrintable(bytes) ? { value: bytes.toString("latin1"), via: ["base64"] } : { value };
}

// src/scan/entropy/structure.ts
function mergeStructure(text, matches, judge2) {
  let path = text.member?.at(-1)?.replace(/^\w{1,9}: /, "") ?? text.entry.path;
  if (text.firstLine > 1 || text.bytes.length > MAX_BYTES) return;
  let format = formatOf(path);
  if (format === null || !isWorthIt(text, format)) return;
  let lexical = [...matches.values()].sort((a, b) => a.start - b.start), passed = 0;
  for (let { found, value } of toldIn(fieldsOf(path, text.content)?.fields ?? [], text.content)) {
    for (; (lexical[passed]?.end ?? 1 / 0) <= found.start; ) passed++;
    let match = judge2(found, nameBefore2(text.content, found), value);
    counts(matches, lexical, passed, found, match) && match !== null && matches.set(match.start, match);
  }
}
function isWorthIt(text, format) {
  let met = format.credentials === !0, seen = -1, isJson = format.name === "json";
  return eachName(text, (offset) => {
    if (met || offset < seen) return;
    let span = nameSpan(text.bytes, offset);
    if (span === null || (seen = span.end, !(isJson ? text.bytes[span.end] === QUOTE : mayEnd(text.bytes, span.end)))) return;
    let role = roleOf(text.content.slice(span.start, span.end));
    met = role !== null && (format.slow !== !0 || mayGain(text.content, span.start, span.end, role, isJson));
  }), met;
}
var [QUOTE, LESS] = [34, 60], mayEnd = (bytes, end) => bytes[end] === LESS || mayAssign(bytes, end);
function nameBefore2(content, { name, start }) {
  let from = Math.max(0, start - NEAR), at = content.slice(from, start).lastIndexOf(name);
  return at === -1 ? null : from + at;
}
var NEAR = 200;
function counts(matches, lexical, from, told, match) {
  for (let i = from; i < lexical.length && lexical[i].start < told.end; i++) {
    let other = lexical[i], same = other.start === told.start && other.end === told.end;
    if (same && other.rank > (match?.rank ?? (told.place === "told" ? 1 : -1))) return !1;
    (match !== null || told.place === "told" || other.start === told.start && !same) && matches.delete(other.start);
  }
  return !0;
}

// src/scan/entropy/service/words.ts
var MAX_PARTS = 3, GLUED = /^([a-z\d]{3,30}?)(?:api|access|auth|client|app|secret|private)?(?:token|secret|key|password|id)s?$/;
function wordsOf(text, visit) {
  let parts = nameParts(text);
  for (let at = 0; at < parts.length; at++) {
    let joined = "";
    for (let from = at; from >= 0 && at - from < MAX_PARTS; from--)
      joined = `${parts[from]}${joined}`, visit(joined, at);
    let glued = gluedTo(parts[at]);
    glued !== void 0 && visit(glued, at);
  }
}
var ENDS = "tnyds", SHORTEST = 5;
function gluedTo(part) {
  return part.length >= SHORTEST && ENDS.includes(part[part.length - 1]) ? GLUED.exec(part)?.[1] : void 0;
}

// src/scan/entropy/service/find.ts
function findService(value, around) {
  let named = best(hitsIn(around.name, value, !0), around.name);
  if (named !== null) return { service: named.service, keyword: named.keyword, where: "name" };
  let onLine = nearest(hitsIn(around.line(), value, !1), around.name);
  if (onLine !== null) return { service: onLine.service, keyword: onLine.keyword, where: "line" };
  for (let line of around.near()) {
    let hit = nearest(hitsIn(line, value, !1), around.name);
    if (hit !== null) return { service: hit.service, keyword: hit.keyword, where: "near" };
  }
  return null;
}
function hitsIn(text, value, inName) {
  let hits = [];
  return wordsOf(text, (word, at) => {
    for (let service of servicesNamed(word))
      !inName && (service.severity === "info" || isCommon(service, word)) || shapeOf(service).pattern.test(value) && hits.push({ service, keyword: word, at });
  }), hits;
}
function isCommon(service, word) {
  return service.keywords.some((keyword) => keyword.word === word && keyword.common);
}
function nearest(hits, name) {
  if (hits.length === 0) return null;
  let last = Math.max(...hits.map(({ at }) => at));
  return best(
    hits.filter(({ at }) => at === last),
    name
  );
}
function best(hits, name) {
  if (hits.length < 2) return hits[0] ?? null;
  let words = new Set(nameParts(name)), rank = ({ service, keyword }) => {
    let { fixed, width } = shapeOf(service);
    return [saysId(name) === (service.severity === "info") ? 0 : 1, fixed ? 0 : 1, width, -common(service, words), -keyword.length];
  }, ranked = hits.map((hit) => ({ hit, rank: rank(hit) }));
  return ranked.sort((a, b) => firstDifference(a.rank, b.rank)), ranked[0]?.hit ?? null;
}
function saysId(name) {
  return /(?:id|Id|ID|user|account)\d{0,2}$/.test(name) && !/(?:secret|token|key)[_-]?id$/i.test(name);
}
var KINDS = ["secret", "token", "key", "id", "password", "client", "access", "app", "admin", "personal", "global", "license"];
function common(service, words) {
  let own = new Set(nameParts(service.title));
  return KINDS.filter((kind) => own.has(kind) && words.has(kind)).length;
}
function firstDifference(a, b) {
  let at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at] - b[at];
}

// src/scan/entropy/service/around.ts
var LEFT = 200, RIGHT = 60, BACK = 600, OWNER = 60, MAX_LINES = 3, MAX_ENCLOSING = 12, ENCLOSING = /(?::|[{[(]|\]|>)\s{0,4}$/;
function surroundings(content, start, end, nameStart, name) {
  return {
    name: nameStart === null ? name : content.slice(ownerStart(content, nameStart), nameStart) + name,
    line: () => `${content.slice(lineStart(content, start, LEFT), start)} ${lineAfter(content, end, RIGHT)}`,
    near: () => nearLines(content, start)
  };
}
function ownerStart(content, nameStart) {
  let start = nameStart;
  for (; start > 0 && nameStart - start < OWNER && isOwnerCode(content.charCodeAt(start - 1)); ) start--;
  return start;
}
var [DOLLAR, DOT, COLON] = [36, 46, 58];
function isOwnerCode(code) {
  return isNameByte(code) || code === DOT || code === COLON || code === DOLLAR;
}
function nearLines(content, start) {
  let lines = content.slice(Math.max(0, start - BACK), start).split(`
`), own = lines.pop() ?? "", near = lines.slice(-MAX_LINES).reverse(), indent = indentOf(own);
  for (let line of lines.slice(-MAX_ENCLOSING).reverse())
    line.trim() === "" || indentOf(line) >= indent || (indent = indentOf(line), !near.includes(line) && ENCLOSING.test(line) && near.push(line));
  return near;
}
var indentOf = (line) => line.length - line.trimStart().length;

// src/scan/entropy/service/judge.ts
var MIN_BITS = 24;
function judgeService(candidate, sign) {
  let { value, belief, showcase } = candidate;
  if (sign.where === "name" && sign.service.severity !== "info" && saysId(candidate.name) && !isOwnName(sign.keyword)) return belief;
  if (belief === null && !isNewCandidate(candidate, sign)) return null;
  if (sign.where === "near") return belief;
  if (sign.where === "line") return belief === "low" && shapeOf(sign.service).fixed && !showcase() ? "medium" : belief;
  let reading = read(value);
  return isRandom(value, reading) ? belief !== "high" && showcase() ? "medium" : "high" : isHomely(reading) && showcase() ? belief ?? "low" : "medium";
}
function severityOf({ name, role }, { service }) {
  return service.severity === "info" && role !== null && role !== "loose" && !saysId(name) ? "medium" : service.severity;
}
var isOwnName = (keyword) => /.{4}(?:id|key|token|secret|login|pat)$/.test(keyword);
function isNewCandidate({ value, name, role }, { where, service, keyword }) {
  let { fixed, prefixed, width } = shapeOf(service);
  return where !== "name" || !(fixed || prefixed) || width > 6 || (role === "loose" || role === null) && isCommonIn(name, service.keywords) || role === null && service.severity !== "info" && !isOwnName(keyword) && (isDigest(value) || UUID.test(value)) ? !1 : !(isRegular(value) || !prefixed && isReference(value) || isFake(value, name));
}
function mayBeNew(value) {
  let reading = read(value);
  return reading.bits >= MIN_BITS && !isPhrase(value, reading) && (reading.digits > 0 || isMixed(reading));
}
function isMixed(reading) {
  return reading.upper > 1 && reading.lower > 1 && reading.wordLetters * 2 < reading.letters;
}
function isCommonIn(name, keywords) {
  let plain = name.toLowerCase().replace(/[^a-z\d]/g, "");
  return keywords.filter(({ word }) => plain.includes(word)).every(({ common: common2 }) => common2);
}

// src/scan/entropy/service/index.ts
function matchService(content, span, nameStart, candidate) {
  if (candidate.belief === null && !mayBeNew(candidate.value)) return null;
  let around = surroundings(content, span.start, span.end, nameStart, candidate.name), sign = findService(candidate.value, candidate.belief === null ? nameOnly(around.name) : around);
  if (sign === null) return null;
  let belief = judgeService(candidate, sign);
  return belief === null ? null : serviceMatch(span, candidate.value, sign, belief, severityOf(candidate, sign), candidate.name);
}
function nameOnly(name) {
  return { name, line: () => "", near: () => [] };
}

// src/scan/entropy/nameless.ts
var MAX_LENGTH = 160, TOKEN = /^[A-Za-z0-9+/_][A-Za-z0-9+/_-]+={0,2}$/, UUID2 = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i, PUBLIC = "iVBORw0KGgo /9j/ R0lGOD UklGR d09GM AAEAAAA JVBERi0 UEsDB H4sI PHN2Zy PD94bWwg TVqQ f0VMR AAAAB3NzaC AAAAC3NzaC MIG MII sha1 sha256 sha384 sha512 Qm bafy pk_ AQID eyJ".split(" "), ETAG = /^[0-9a-f]{1,6}-[A-Za-z0-9+/]{27}$/, HARMLESS = new Set(
  "csrf xsrf publishable anon hash sha md5 md digest checksum integrity fingerprint commit revision rev etag id ids uuid guid oid nonce signature sig public pub cert certificate certs x509 n e modulus x y crv kid expected actual alphabet charset chars characters image img icon logo font src href url uri path mappings wasm module license version cursor node etc pin pins thumbprint salt iv blob data content body base64 svg png csp trace span request address contract tx snapshot golden jti iss sub aud account accounts name names verifier challenge encrypted boundary uid pubkey git head csum empty prime curve order seed test vector constant table example examples sample wrong non nonmatching invalid fake dummy mock bogus primary foreign partition event srcrev schema tag continuation state release".split(" ")
);
function isWhole(value, left, right) {
  return value.length <= MAX_LENGTH && TOKEN.test(value) && /\d/.test(value) && isEnclosed(left, right);
}
function judgeNameless(value, left, right, minBits, showcase) {
  if (value.length > MAX_LENGTH || !TOKEN.test(value) || !isEnclosed(left, right) || PUBLIC.some((start) => value.startsWith(start)) || UUID2.test(value) || ETAG.test(value)) return null;
  let reading = read(value);
  if (reading.bits < minBits || reading.wordLetters > reading.letters * 0.25 || isStandIn(value) || isRegular(value) || reading.digits === 0 || reading.digits > value.length * 0.7 || isHarmless(left)) return null;
  let belief = judgeShape(value, left, reading);
  return belief === "medium" && (isContinued(left, right) || showcase()) ? "low" : belief;
}
function judgeShape(value, left, reading) {
  let core = value.replace(/^0x|[-_]/g, "");
  if (value.startsWith("0x") && /^[0-9a-fA-F]+$/.test(core)) return judgeHex(value, left);
  if (isPublicPoint(value)) return null;
  if (/^[0-9a-fA-F]+$/.test(core)) return core.length === value.length ? judgeHex(value, left) : null;
  if (/^[^a-f\d]{0,4}[a-f\d]{20,}[^a-f\d]{0,4}$/i.test(value)) return null;
  let pieces = value.split(/[^A-Za-z0-9]/);
  if (pieces.filter(isWord).length > 1) return null;
  let piece = pieces.reduce((best2, next) => next.length > best2.length ? next : best2);
  return read(piece).bits < 45 || !/\d/.test(piece) || isReadable(value) || (value.match(/A/g)?.length ?? 0) > value.length / 5 ? null : reading.upper > 0 && reading.lower > 0 ? switches(value) >= value.length * 0.4 ? "medium" : null : value.length >= 26 ? "medium" : "low";
}
function isPublicPoint(value) {
  return /^B[A-P][\w-]{85}=?$/.test(value);
}
var ASSIGNED = new RegExp(
  `(?:(?:^|[\\s{,(;[])["']?[A-Za-z_$][\\w$-]{0,40}["'\\]]{0,2}|\\.[A-Za-z_$][\\w$]{0,40})\\s{0,9}(?::\\s{0,3}\\w{1,12}\\s{0,3})?[=:]\\s{0,9}["'\`]$`
);
function judgeHex(value, left) {
  return ASSIGNED.test(left) ? value.length >= 32 ? "medium" : isDigest(value) ? null : "low" : null;
}
function isContinued(left, right) {
  return /^["'`]\s{0,4}[+\\]/.test(right) || /^\s{0,40}\+\s{0,4}["'`]$/.test(left);
}
function isEnclosed(left, right) {
  let quote = left[left.length - 1] ?? "";
  return quote === '"' || quote === "'" || quote === "`" ? right[0] === quote : /(?:^|[\w"'\]])\s{0,4}[=:]\s{0,4}$/.test(left) && /^\s*$/.test(right);
}
function isHarmless(left) {
  let near = left.slice(-60);
  if (/\b(?:sha\d|md5|integrity|assert\w*|expect\w*|equals?|eq|require|import|href|src|url)\b/i.test(near)) return !0;
  let comma = near.slice(0, -3).lastIndexOf(",");
  return splitName(near.slice(comma + 1)).some((part) => HARMLESS.has(part));
}
var isWord = (piece) => /^(?:[A-Z]?[a-z]{4,}|[A-Z]{4,})$/.test(piece);
function switches(value) {
  let kinds = value.replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A").replace(/\d/g, "0"), count2 = 0;
  for (let i = 1; i < kinds.length; i++) kinds[i] !== kinds[i - 1] && count2++;
  return count2;
}

// src/scan/entropy/nameless-bytes.ts
var [DOUBLE, SINGLE, DOT2, ZERO, NINE, COLON2, EQUALS, BACKTICK, TILDE] = [34, 39, 46, 48, 57, 58, 61, 96, 126], BLANKS = /* @__PURE__ */ new Set([9, 11, 12, 13, 32, 160]), MAX_GAP = 4, MAX_RUN = 400;
function valueIn(bytes, runStart, end, minLength) {
  if (end - runStart > MAX_RUN) return -1;
  let start = valueStart(bytes, runStart, end);
  return end - start >= minLength && mayStandAlone(bytes, start, end) ? start : -1;
}
function valueStart(bytes, start, end) {
  let at = end;
  for (; at > start && bytes[at - 1] === EQUALS; ) at--;
  if (at === start) return start;
  for (; at > start && bytes[at - 1] !== EQUALS; ) at--;
  return at;
}
function mayStandAlone(bytes, start, end) {
  return isEnclosed2(bytes, start, end) && isToken(bytes, start, end);
}
function isEnclosed2(bytes, start, end) {
  if (start === 0) return !1;
  let before = bytes[start - 1];
  if (before === DOUBLE || before === SINGLE || before === BACKTICK) return bytes[end] === before;
  let at = start - 1;
  for (; at > 0 && start - 1 - at < MAX_GAP && BLANKS.has(bytes[at]); ) at--;
  return bytes[at] === EQUALS || bytes[at] === COLON2;
}
function isToken(bytes, start, end) {
  let digits = 0;
  for (let at = start; at < end; at++) {
    let byte = bytes[at];
    if (byte === DOT2 || byte === TILDE) return !1;
    byte >= ZERO && byte <= NINE && digits++;
  }
  return digits > 0;
}

// src/scan/score/features/around.ts
var count = (text, pattern) => Math.min(text.match(pattern)?.length ?? 0, 6), AROUND_FEATURES = {
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

// src/scan/score/features/name.ts
var set = (words) => new Set(words.split(" ")), TRIAL = set("test tests testing dummy demo sample example examples mock fake fixture invalid wrong bad stub"), MACHINE = set(
  "db database root admin smtp mail ftp sftp ssh mysql postgres postgresql pg redis mongo ldap imap rabbitmq amqp jdbc odbc sql"
), SERVICE = set(
  "aws azure google gcp github gitlab slack stripe twilio sendgrid mailgun heroku dropbox facebook twitter firebase sentry datadog"
), PASSING = set("csrf xsrf refresh id next page session state nonce verifier request temporary temp reset invite confirm confirmation"), HIDDEN = set("private master signing encryption secret app jwt cookie admin root prod production"), NEW = set("new old current confirm repeat again default initial"), ID = set("id client consumer user account tenant app site"), has = ({ nameParts: nameParts2 }, words) => nameParts2.some((part) => words.has(part)), NAME_FEATURES = {
  isPassword: ({ role }) => role === "password",
  isSecret: ({ role }) => role === "secret",
  isToken: ({ role }) => role === "token",
  isKey: ({ role }) => role === "key",
  isLoose: ({ role }) => role === "loose",
  isNameless: ({ name }) => name === "",
  nameParts: ({ nameParts: nameParts2 }) => nameParts2.length,
  isConstant: ({ name }) => /^[A-Z][A-Z0-9_]+$/.test(name),
  isHeader: ({ name }) => name.includes("-"),
  namesTrial: (seen) => has(seen, TRIAL),
  namesMachine: (seen) => has(seen, MACHINE),
  namesService: (seen) => has(seen, SERVICE),
  namesPassing: (seen) => has(seen, PASSING),
  namesHidden: (seen) => has(seen, HIDDEN),
  namesNew: (seen) => has(seen, NEW),
  namesId: (seen) => has(seen, ID)
};

// src/scan/score/features/place.ts
var BELIEFS = { low: 0, medium: 1, high: 2 }, PLACE_FEATURES = {
  belief: ({ belief }) => BELIEFS[belief],
  isAssigned: ({ place }) => place === "assigned",
  isCompared: ({ place }) => place === "compared",
  isArgument: ({ place }) => place === "argument",
  isOption: ({ place }) => place === "option",
  isHeaderValue: ({ place }) => place === "header",
  isQuoted: ({ quoted }) => quoted,
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

// src/scan/score/features/value.ts
var share = (count2, of) => of === 0 ? 0 : count2 / of, VOWELS = /[aeiouy]/gi, MARKS_OF_PASSWORDS = /[!@#$%^&*?]/, YEAR = /(?:19|20)\d\d(?!\d)/, VALUE_FEATURES = {
  length: ({ value }) => Math.min(value.length, 120),
  bits: ({ reading }) => Math.min(reading.bits, 400),
  bitsPerChar: ({ reading, value }) => share(reading.bits, value.length),
  letterShare: ({ reading, value }) => share(reading.letters, value.length),
  digitShare: ({ reading, value }) => share(reading.digits, value.length),
  markShare: ({ reading, value }) => share(reading.marks, value.length),
  upperShare: ({ reading }) => share(reading.upper, reading.letters),
  wordShare: ({ reading }) => share(reading.wordLetters, reading.letters),
  vowelShare: ({ reading, value }) => share(value.match(VOWELS)?.length ?? 0, reading.letters),
  shannon: ({ value }) => shannonBits(value),
  ceilingShare: ({ value }) => share(shannonBits(value), Math.log2(Math.min(value.length, 64))),
  distinctShare: ({ value }) => share(new Set(value).size, value.length),
  changeShare: ({ value }) => share(changes(value), value.length - 1),
  isHex: ({ value }) => /^(?:0x)?[0-9a-f]+$/i.test(value),
  isUuid: ({ value }) => UUID.test(value),
  isBase64: ({ value }) => value.length % 4 === 0 && value.length >= 16 && /^[A-Za-z0-9+/]+={0,2}$/.test(value),
  /** Base64 of something that people read. */
  isEncodedText: ({ value }) => isReadable(value),
  isNumber: ({ value }) => /^\d+$/.test(value),
  isPlainWord: ({ reading }) => isWordy(reading) && reading.digits + reading.marks === 0,
  hasPasswordMark: ({ value }) => MARKS_OF_PASSWORDS.test(value),
  hasYear: ({ value }) => YEAR.test(value),
  hasBlank: ({ value }) => value.includes(" "),
  hasHyphen: ({ value }) => value.includes("-"),
  hasUnderscore: ({ value }) => value.includes("_"),
  hasDotOrSlash: ({ value }) => /[./\\]/.test(value),
  hasBracket: ({ value }) => /[()[\]{}<>]/.test(value),
  endDigits: ({ value }) => Math.min(/\d*$/.exec(value.slice(-8))?.[0].length ?? 0, 8),
  startsUpper: ({ value }) => /^[A-Z][a-z]/.test(value),
  nameInValue: ({ value, nameParts: nameParts2 }) => share(nameParts2.filter((part) => part.length > 2 && value.toLowerCase().includes(part)).length, 1),
  valueParts: ({ value }) => Math.min(splitName(value).length, 12)
};
function changes(value) {
  let count2 = 0;
  for (let at = 1; at < value.length; at++) kindAt(value, at) !== kindAt(value, at - 1) && count2++;
  return count2;
}
function kindAt(value, at) {
  let code = value.charCodeAt(at);
  return code >= 48 && code <= 57 ? 0 : code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
}

// src/scan/score/features/index.ts
var LINE_REACH = 160, REACH = 400, FEATURES = Object.entries({ ...VALUE_FEATURES, ...NAME_FEATURES, ...PLACE_FEATURES, ...AROUND_FEATURES }), FEATURE_NAMES = FEATURES.map(([name]) => name);
function featuresOf(seen) {
  return Float64Array.from(FEATURES, ([, measure]) => Number(measure(seen)));
}
function look(candidate) {
  let { content, start, end, name, value, path } = candidate;
  return {
    ...candidate,
    reading: read(value),
    nameParts: splitName(name),
    isInDocBlock: isInDocBlock(content, start, path),
    isInLineComment: isInLineComment(content, start),
    left: content.slice(lineStart(content, start, LINE_REACH), start),
    right: lineAfter(content, end, LINE_REACH),
    around: `${content.slice(Math.max(0, start - REACH), start)}\0${content.slice(end, end + REACH)}`.toLowerCase()
  };
}

// src/scan/score/trees.ts
function logOdds(trees, numbers) {
  let sum = 0;
  for (let tree of trees) sum += tree.leaves[leafOf(tree, numbers)];
  return sum;
}
function leafOf({ features, limits, below, above }, numbers) {
  if (features.length === 0) return 0;
  let node = 0;
  for (; node >= 0; )
    node = (numbers[features[node]] <= limits[node] ? below : above)[node];
  return ~node;
}

// src/scan/score/weights.ts
var weights, loadWeights = () => weights ??= JSON.parse('{"features":["length","bits","bitsPerChar","letterShare","digitShare","markShare","upperShare","wordShare","vowelShare","shannon","ceilingShare","distinctShare","changeShare","isHex","isUuid","isBase64","isEncodedText","isNumber","isPlainWord","hasPasswordMark","hasYear","hasBlank","hasHyphen","hasUnderscore","hasDotOrSlash","hasBracket","endDigits","startsUpper","nameInValue","valueParts","isPassword","isSecret","isToken","isKey","isLoose","isNameless","nameParts","isConstant","isHeader","namesTrial","namesMachine","namesService","namesPassing","namesHidden","namesNew","namesId","belief","isAssigned","isCompared","isArgument","isOption","isHeaderValue","isQuoted","isCode","isData","isProse","isInTest","isInMock","isInExample","isInDocs","isInLongLine","isInDocBlock","isDeclaration","isConfiguration","isInComment","hasUser","hasHost","hasPort","hasIdName","secretNames","trialWords","manualWords","isLocal","isExampleHost","hashWords","requestWords","isThrowing"],"trees":[{"features":[46,12,40,12,24,28,46,53,66,69],"limits":[1e-35,0.140394,1e-35,0.280351,1e-35,1e-35,1.5,1e-35,1e-35,1.5],"below":[1,-1,-2,-3,5,6,7,-5,-6,-8],"above":[4,2,3,-4,-11,-10,9,8,-7,-9],"leaves":[0.81576,0.72054,0.81576,0.79758,0.86941,0.84352,0.8677,0.8829,0.86941,0.81576,0.81576]},{"features":[46,2,40,8,2,24,28,1,58,56,52],"limits":[1e-35,4.57516,1e-35,0.125992,2.12618,1e-35,1e-35,251.73,1e-35,1e-35,1e-35],"below":[1,2,3,-1,-3,6,7,8,9,-6,-9],"above":[5,-5,4,-2,-4,-12,-11,10,-8,-7,-10],"leaves":[-0.055483,-0.10035,-0.013173,-0.024713,-0.013173,0.047864,0.028386,0.013,0.041804,0.013,-0.013173,-0.013173]},{"features":[46,3,8,0,14,40,0,71,58,7,51],"limits":[1e-35,0.948684,1e-35,5.5,1e-35,1e-35,56.5,1e-35,1e-35,0.0774226,1e-35],"below":[1,2,-1,-2,5,-3,7,8,-7,-9,-11],"above":[6,-6,3,4,-5,-4,10,9,-8,-10,-12],"leaves":[-0.011438,-0.011438,-0.098952,-0.022578,-0.01505,-0.011438,0.046308,0.025993,0.016445,-0.011438,-0.011438,0.045412]},{"features":[46,12,14,2,8,35,74,46,53,69,2],"limits":[1e-35,0.140394,1e-35,4.62919,0.595455,1e-35,1.5,1.5,1e-35,1.5,4.52717],"below":[1,-1,3,4,-2,6,7,8,-6,-8,-10],"above":[5,2,-5,-4,-3,-12,10,9,-7,-9,-11],"leaves":[-0.0096347,-0.090515,-0.0096347,-0.0096347,-0.010916,0.032829,0.012801,0.049437,0.032829,-0.0096347,0.012801,-0.0096347]},{"features":[56,1,7,60,71,7,69,32,12,32,31],"limits":[1e-35,240.745,0.188988,1e-35,1e-35,0.0259746,1e-35,1e-35,0.184659,1e-35,1e-35],"below":[1,2,3,4,-1,6,7,8,-6,10,-10],"above":[5,-5,-4,-3,-2,9,-9,-8,-7,-12,-11],"leaves":[0.043923,0.014117,-0.0096295,-0.0080108,-0.0096295,-0.0096295,-0.08771,-0.0096295,-0.0096295,-0.089463,-0.0096295,-0.0096295]},{"features":[0,7,36,66,3,69,58,74,69,36,32],"limits":[56.5,0.174457,1e-35,1e-35,0.669697,1e-35,1e-35,1e-35,1.5,1.5,1e-35],"below":[1,2,3,-1,5,-3,7,-4,9,-8,-11],"above":[10,8,4,-2,-7,6,-6,-5,-10,-9,-12],"leaves":[-0.048145,0.017175,-0.021108,0.033359,-0.0024609,-0.032287,0.037523,-0.038248,0.016146,-0.05653,-0.090895,0.039453]},{"features":[56,47,66,7,14,74,2,51,31,8,4],"limits":[1e-35,1e-35,1e-35,0.281746,1e-35,2.5,4.50268,1e-35,1e-35,0.15301,0.696311],"below":[1,2,-1,4,5,-3,7,8,9,-7,-8],"above":[6,3,-2,-6,-5,-4,-12,-11,-10,10,-9],"leaves":[-0.0080711,0.039579,0.042911,-0.0080711,-0.0080711,-0.0080711,-0.0080711,-0.070467,-0.0080711,-0.0080711,-0.0080711,-0.0080711]},{"features":[46,2,40,9,9,5,70,46,8,10,56],"limits":[1e-35,4.59485,1e-35,2.72371,5.128,0.113961,1e-35,1.5,0.332364,0.874574,1e-35],"below":[1,2,3,-1,5,6,7,-5,-7,-8,-9],"above":[4,-4,-3,-2,-12,-11,8,-6,9,10,-10],"leaves":[-0.041347,-0.078485,-0.0084648,-0.0084648,0.03026,0.045208,0.028288,-0.0084648,0.016539,-0.005482,-0.0084648,-0.0084648]},{"features":[46,3,40,0,71,69,4,74,7,22,51],"limits":[1e-35,0.948684,1e-35,56.5,1e-35,1.5,0.0408334,1e-35,0.0774226,1e-35,1e-35],"below":[1,2,-1,4,5,6,-4,-5,9,-8,-11],"above":[3,-3,-2,10,8,-7,7,-6,-10,-9,-12],"leaves":[-0.073269,-0.010521,-0.0078996,0.022366,0.04749,0.022366,0.024316,0.018056,-0.0078996,-0.0078996,-0.0078996,0.042707]},{"features":[46,2,54,8,2,24,71,46,54,53,29],"limits":[1e-35,4.61292,1e-35,1e-35,2.40137,1e-35,1e-35,1.5,1e-35,1e-35,3.5],"below":[1,2,3,-1,-3,6,7,8,-6,-9,-10],"above":[5,-5,4,-2,-4,-12,9,-8,-7,10,-11],"leaves":[-0.0053988,-0.068546,-0.0053988,-0.037822,-0.0053988,0.023029,0.036112,0.045185,0.022812,0.011336,-0.0053988,-0.0053988]},{"features":[46,2,8,54,49,4,1,58,70,4,74],"limits":[1e-35,4.59485,1e-35,1e-35,1e-35,1e-35,251.73,1e-35,1e-35,0.0960002,1.5],"below":[1,2,-1,4,-2,-4,7,8,9,-7,-8],"above":[6,-6,3,5,-3,-5,-12,-11,-10,10,-9],"leaves":[-0.0063012,-0.068428,-0.0063012,-0.0063012,-0.046689,-0.0063012,0.027075,0.044578,0.027075,0.015148,-0.0063012,-0.0063012]},{"features":[46,12,2,0,40,24,46,0,22,56,51],"limits":[1e-35,0.184659,4.68793,5.5,1e-35,1e-35,1.5,63.5,1e-35,1e-35,1e-35],"below":[1,-1,3,-2,-3,6,7,8,9,-6,-9],"above":[5,2,-5,4,-4,-12,-11,10,-8,-7,-10],"leaves":[-0.0051511,-0.0051511,-0.068581,-0.013483,-0.0051511,0.029497,0.0085515,-0.0051511,-0.0051511,0.029497,0.039352,-0.0051511]},{"features":[54,0,2,56,4,58,47,56,9,75,0],"limits":[1e-35,58.5,3.98191,1e-35,0.260209,1e-35,1e-35,1e-35,4.53723,2.5,86.5],"below":[1,2,3,4,-1,-2,7,8,-5,-9,-11],"above":[10,9,6,-4,5,-3,-8,-7,-6,-10,-12],"leaves":[-0.030932,0.026413,-0.030932,-0.057128,-0.00018147,0.032951,-0.035249,0.032894,-0.077521,0.012861,0.040085,-0.037711]},{"features":[46,12,9,12,49,1,5,74,3,69,1],"limits":[1e-35,0.140394,2.48484,0.252273,1e-35,251.73,0.101471,2.5,0.903536,1.5,30.155],"below":[1,-1,-2,-3,-4,6,7,8,9,-6,-10],"above":[5,2,3,4,-5,-12,10,-9,-8,-7,-11],"leaves":[-0.0050874,-0.0064673,-0.034433,-0.065905,-0.0050874,0.04261,0.026952,0.018223,-0.0050874,0.024482,-0.0050874,-0.0050874]},{"features":[46,0,7,54,56,5,74,46,0,5,56],"limits":[1e-35,9.5,0.371711,1e-35,1e-35,0.00796616,1e-35,1.5,56.5,0.110243,1e-35],"below":[1,2,-1,-3,-4,6,7,-6,9,10,-9],"above":[5,3,-2,4,-5,8,-8,-7,-12,-11,-10],"leaves":[-0.0050403,-0.046453,-0.059897,-0.0050403,-0.047548,0.024635,0.042324,-0.0050403,0.034615,0.0010554,-0.0050403,-0.0050403]},{"features":[54,47,67,51,66,75,7,24,8,2,24],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,2.5,0.264913,1e-35,0.452273,4.33452,1e-35],"below":[1,2,3,4,-1,-2,7,8,-6,-8,-11],"above":[10,6,-5,-4,5,-3,-10,9,-7,-9,-12],"leaves":[-0.056428,-0.0032741,-0.032506,-0.0032741,0.037774,0.030575,-0.0012146,-0.029156,0.025442,-0.042246,0.039343,-0.03187]},{"features":[54,47,11,43,66,56,36,12,6,58,24],"limits":[1e-35,1e-35,0.672301,1e-35,1e-35,1e-35,1.5,0.118056,0.48436,1e-35,1e-35],"below":[1,2,3,4,-1,-4,7,-6,-7,-9,-11],"above":[10,6,5,-3,-2,-5,9,8,-8,-10,-12],"leaves":[-0.059239,-0.015008,0.023767,0.0085738,-0.034159,0.010478,-0.026989,0.014458,0.025363,-0.049186,0.037531,-0.030656]},{"features":[56,69,11,5,18,28,69,10,12,32,43],"limits":[1e-35,1e-35,0.690693,0.0584815,1e-35,1e-35,1.5,0.842335,0.140394,1e-35,1e-35],"below":[1,2,-1,4,5,-3,7,-6,-9,10,-10],"above":[8,3,-2,6,-5,-4,-8,-7,9,-12,-11],"leaves":[-0.0058338,0.018491,0.035195,0.013834,-0.0058338,-0.0058338,0.025039,-0.0058338,-0.0058338,-0.057839,-0.0058338,-0.0058338]},{"features":[56,1,2,58,60,71,6,7,12,32,32],"limits":[1e-35,251.73,4.01955,1e-35,1e-35,1e-35,0.870834,0.0294501,0.408627,1e-35,1e-35],"below":[1,2,3,4,5,-1,-5,8,-8,-9,-11],"above":[7,-7,6,-4,-3,-2,-6,10,9,-10,-12],"leaves":[0.027219,0.010711,0.0030723,-0.0053151,0.036606,-0.0053151,-0.0053151,-0.0053151,-0.050949,-0.0053151,-0.056634,-0.0053151]},{"features":[46,4,4,6,5,71,46,58,11,69,10],"limits":[1e-35,1e-35,0.841667,0.987805,0.00522949,1e-35,1.5,1e-35,0.7066,4.5,0.867141],"below":[1,-1,3,-2,5,6,-5,-7,-9,10,-10],"above":[4,2,-4,-3,8,7,-6,-8,9,-12,-11],"leaves":[-0.0040921,-0.057328,-0.017777,-0.0040921,0.025089,0.042502,0.017245,-0.0040921,-0.0040921,-0.0040921,0.028679,-0.0040921]},{"features":[46,0,67,6,8,1,5,58,70,59,1],"limits":[1e-35,9.5,1e-35,0.987805,0.125992,251.73,0.110243,1e-35,1e-35,1e-35,24.1],"below":[1,-1,3,4,-2,6,7,8,9,-6,-10],"above":[5,2,-5,-4,-3,-12,10,-9,-8,-7,-11],"leaves":[-0.0036165,-0.027529,-0.054977,-0.027529,-0.0044034,0.038948,0.027614,0.017865,-0.0036165,0.024831,-0.0036165,-0.0036165]},{"features":[46,12,14,0,0,58,69,70,74,53,51],"limits":[1e-35,0.196774,1e-35,5.5,56.5,1e-35,1.5,1e-35,1e-35,1e-35,1e-35],"below":[1,-1,3,-2,5,6,7,8,-5,-8,-11],"above":[4,2,-4,-3,10,-10,9,-7,-6,-9,-12],"leaves":[-0.0029748,-0.0029748,-0.05378,-0.0029748,0.041389,0.026568,0.01336,0.027258,0.01336,-0.0029748,-0.0029748,0.038378]},{"features":[46,12,32,67,24,71,9,58,46,51,33],"limits":[1e-35,0.196774,1e-35,1e-35,1e-35,1e-35,5.128,1e-35,1.5,1e-35,1e-35],"below":[1,-1,3,-2,5,6,7,8,-5,10,-9],"above":[4,2,-4,-3,-12,9,-8,-7,-6,-11,-10],"leaves":[-0.0035033,-0.053124,-0.010076,-0.0046473,0.027603,0.041609,0.015096,0.015096,-0.0035033,0.015096,0.015096,-0.0035033]},{"features":[46,2,54,4,14,56,24,54,1,43,56],"limits":[1e-35,4.57516,1e-35,0.841667,1e-35,1e-35,1e-35,1e-35,246.05,1e-35,1e-35],"below":[1,2,3,4,-1,-4,7,8,9,10,-7],"above":[6,-6,5,-3,-2,-5,-12,-11,-10,-9,-8],"leaves":[-0.049935,-0.0034927,-0.0034927,-0.0034927,-0.036513,-0.0034927,0.019623,-0.0034927,0.037048,-0.0034927,0.039635,-0.0034927]},{"features":[54,7,1,11,43,5,71,9,67,43,1],"limits":[1e-35,0.0294501,251.73,0.469375,1e-35,0.0224748,1e-35,5.53888,1e-35,1e-35,362.635],"below":[1,2,3,4,-1,-3,-4,-6,9,-8,-11],"above":[10,8,7,5,-2,6,-5,-7,-10,-9,-12],"leaves":[-0.03166,0.020993,0.025234,0.011336,-0.029359,-0.058234,0.016492,-0.042888,-0.014251,0.0094159,0.036263,-0.029083]},{"features":[54,7,1,3,43,4,35,10,43,40,24],"limits":[1e-35,0.0279076,265.48,0.676074,1e-35,0.688195,1e-35,0.926884,1e-35,1e-35,1e-35],"below":[1,2,3,4,5,-1,-4,-6,9,-8,-11],"above":[10,8,7,6,-3,-2,-5,-7,-10,-9,-12],"leaves":[-0.028342,0.0014829,0.025363,0.028343,-0.021919,-0.058987,0.010941,-0.0388,-0.01512,0.0047884,0.03397,-0.028129]},{"features":[0,7,47,56,36,0,56,55,60,71,32],"limits":[58.5,0.174457,1e-35,1e-35,1e-35,20.5,1e-35,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,4,-1,-3,7,8,9,-6,-11],"above":[10,6,-5,5,-2,-4,-10,-9,-8,-7,-12],"leaves":[-0.0083952,0.024339,-0.0083952,-0.042844,0.028946,0.020025,-0.0074066,-0.026488,-0.026488,-0.048473,-0.063016,0.031234]},{"features":[54,0,8,36,3,28,36,53,28,32,24],"limits":[1e-35,58.5,0.325834,1e-35,0.676074,1e-35,1.5,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,-1,-2,-3,-5,-6,-7,-9,-11],"above":[10,9,6,4,5,-4,7,8,-8,-10,-12],"leaves":[-0.020335,-0.00076662,0.025547,-0.02915,-0.032432,-0.030584,0.011299,-0.034162,-0.061519,0.014587,0.033471,-0.025851]},{"features":[0,7,47,56,35,0,5,56,4,54,32],"limits":[58.5,0.174457,1e-35,1e-35,1e-35,20.5,0.0840396,1e-35,0.149803,1e-35,1e-35],"below":[1,2,3,4,-1,-3,-5,8,9,-7,-11],"above":[10,7,6,5,-2,-4,-6,-10,-9,-8,-12],"leaves":[0.023229,-0.0068396,-0.0068396,-0.042252,0.034029,-0.013194,-0.025501,0.017512,0.015577,-0.0472,-0.056893,0.029831]},{"features":[46,2,54,67,9,46,51,65,46,5,69],"limits":[1.5,4.45705,1e-35,1e-35,3.66941,1e-35,1e-35,1e-35,1e-35,0.021899,3.5],"below":[1,2,3,4,5,-1,7,-3,-6,10,-10],"above":[9,-9,-8,8,6,-2,-5,-4,-7,-12,-11],"leaves":[-0.039025,-0.015933,-0.054905,-0.015933,-0.015933,-0.0097744,0.0066929,0.0066929,0.0066929,0.037973,0.010974,0.0066929]},{"features":[46,12,18,46,6,9,71,51,5,71,74],"limits":[1.5,0.184659,1e-35,1e-35,0.987805,5.05896,1e-35,1e-35,0.021899,1e-35,1e-35],"below":[1,2,-1,4,-3,6,-5,-6,9,10,-9],"above":[8,3,-2,5,-4,-8,7,-7,-12,-11,-10],"leaves":[0.007638,-0.018969,-0.044349,-0.024051,0.007638,-0.024051,-0.0082065,-0.024051,0.040767,0.023323,0.007638,0.007638]},{"features":[0,7,56,71,4,46,46,4,56,32,33],"limits":[56.5,0.188988,1e-35,1e-35,1e-35,1e-35,1e-35,0.0827626,1e-35,1e-35,1e-35],"below":[1,2,3,-1,-3,-4,-6,-7,-8,10,-10],"above":[9,6,4,-2,5,-5,7,8,-9,-12,-11],"leaves":[0.032321,0.014434,0.014434,-0.034546,0.0045321,-0.034042,-0.013049,0.033889,-0.013049,-0.060477,0.013683,0.028327]},{"features":[69,67,9,2,35,15,2,69,58,56,4],"limits":[1e-35,1e-35,5.04787,4.01955,1e-35,1e-35,4.19353,1.5,1e-35,1e-35,0.44636],"below":[1,2,3,-1,-2,-4,7,8,9,-7,-10],"above":[6,-6,5,4,-3,-5,-12,10,-9,-8,-11],"leaves":[-0.035002,0.002887,-0.024956,0.0015493,-0.060832,0.033243,0.030878,-0.010403,-0.040939,-0.034797,0.013286,0.026277]},{"features":[46,9,12,46,29,32,67,12,40,5,71],"limits":[1.5,3.45946,0.118056,1e-35,2.5,1e-35,1e-35,0.252273,1e-35,0.021899,1e-35],"below":[1,2,-1,4,-2,6,7,-5,-6,10,-10],"above":[9,5,3,-4,-3,-9,-8,8,-7,-12,-11],"leaves":[0.0072622,-0.032676,-0.010763,0.0072622,-0.017682,-0.047126,-0.017682,0.0072622,0.0072622,0.037341,0.0072622,0.0072622]},{"features":[54,0,2,4,43,35,71,0,0,9,0],"limits":[1e-35,58.5,4.01955,0.258662,1e-35,1e-35,1e-35,10.5,47.5,5.53888,86.5],"below":[1,2,3,-1,-2,6,-4,-5,-6,-9,-11],"above":[10,9,5,4,-3,-8,7,8,-7,-10,-12],"leaves":[-0.034113,-0.011904,0.023591,0.028102,0.016779,-0.027809,0.016779,-0.017435,-0.055969,0.0079857,0.032676,-0.028612]},{"features":[46,0,7,46,40,32,67,0,0,69,59],"limits":[1.5,20.5,0.394445,1e-35,1e-35,1e-35,1e-35,58.5,42.5,1.5,1e-35],"below":[1,2,-1,4,-2,6,7,8,-5,10,-10],"above":[9,5,3,-4,-3,-9,-8,-7,-6,-12,-11],"leaves":[0.0071817,-0.037101,-0.011825,0.0071817,-0.039107,-0.017247,-0.054226,0.0071817,0.0071817,0.036873,0.0071817,0.0071817]},{"features":[0,2,56,59,4,32,35,8,56,32,33],"limits":[56.5,4.01955,1e-35,1e-35,0.116175,1e-35,1e-35,0.452273,1e-35,1e-35,1e-35],"below":[1,2,3,4,-1,-4,7,8,-6,10,-10],"above":[9,6,5,-3,-2,-5,-9,-8,-7,-12,-11],"leaves":[-0.0018552,0.019122,-0.014345,-0.039219,-0.014345,0.033029,0.014129,-0.005419,-0.01464,-0.054926,0.012134,0.028633]},{"features":[0,28,36,12,1,9,66,55,62,32,33],"limits":[58.5,1e-35,1.5,0.118056,23.21,4.28054,1e-35,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,4,-1,6,-3,8,-6,10,-10],"above":[9,-9,7,5,-2,-5,-4,-8,-7,-12,-11],"leaves":[-0.013387,0.026882,-0.023799,0.00019043,0.01466,0.027524,-0.022582,-0.016134,-0.057253,-0.055324,0.012059,0.023134]},{"features":[24,60,36,63,11,5,18,66,58,28,11],"limits":[1e-35,1e-35,1.5,1e-35,0.502578,0.0342869,1e-35,1e-35,1e-35,1e-35,0.253788],"below":[1,2,3,4,-1,6,-2,-5,9,-7,-11],"above":[10,-10,8,7,5,-4,-3,-6,-9,-8,-12],"leaves":[-0.017789,0.0051215,-0.017789,-0.016751,0.0058307,0.031066,0.028118,0.0038327,-0.017789,-0.043127,0.019085,-0.044179]},{"features":[0,46,4,26,36,58,70,4,32,10,23],"limits":[58.5,1e-35,1e-35,5.5,3.5,1e-35,1e-35,0.0933867,1e-35,0.968797,1e-35],"below":[1,2,-1,4,-2,6,7,-5,9,10,-9],"above":[8,5,3,-4,-3,-8,-7,-6,-12,-11,-10],"leaves":[0.0051889,-0.03905,0.0051889,0.0051889,0.02106,0.032661,0.01402,0.0051889,-0.051864,0.0033943,0.01405,0.025508]},{"features":[24,2,32,47,33,69,70,26,36,1,32],"limits":[1e-35,4.01955,1e-35,1e-35,1e-35,1.5,1e-35,4.5,1e-35,386.6,1e-35],"below":[1,2,3,4,-1,6,-3,-5,-8,-9,-11],"above":[10,8,-7,5,-2,7,-4,-6,9,-10,-12],"leaves":[-0.03735,0.014346,0.02212,-0.025133,-0.025998,0.024089,0.017158,-0.021528,0.024345,-0.018263,-0.042883,0.00069384]},{"features":[54,0,2,56,29,69,35,75,33,5,56],"limits":[1e-35,58.5,4.01955,1e-35,1.5,1.5,1e-35,2.5,1e-35,0.016808,1e-35],"below":[1,2,3,4,5,-1,-5,8,-7,-10,-11],"above":[9,7,6,-4,-3,-2,-6,-9,-8,10,-12],"leaves":[0.019146,-0.015173,-0.020266,-0.034048,0.01985,-0.014543,-0.052405,0.011386,0.015231,0.034954,0.015053,-0.025364]},{"features":[54,0,2,56,13,36,8,75,10,5,56],"limits":[1e-35,58.5,3.98191,1e-35,1e-35,1e-35,0.436142,2.5,0.934909,0.016808,1e-35],"below":[1,2,3,4,-1,-4,-5,8,-7,-10,-11],"above":[9,7,5,-3,-2,6,-6,-9,-8,10,-12],"leaves":[-0.015404,0.018643,-0.031729,-0.014269,0.020996,-0.01939,-0.051161,0.0021581,0.01469,0.03401,0.016564,-0.028421]},{"features":[56,66,47,58,71,12,51,31,3,4,36],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,0.140394,1e-35,1e-35,0.300944,1e-35,3.5],"below":[1,2,-1,-2,-4,-6,7,8,-7,-8,-9],"above":[5,4,3,-3,-5,6,-12,-11,9,10,-10],"leaves":[-0.0039464,0.012188,-0.0039464,0.030927,0.012188,-0.0039464,-0.0039464,-0.0043016,-0.039113,-0.0039464,-0.0039464,-0.0039464]},{"features":[5,60,56,59,12,75,0,8,56,5,75],"limits":[0.0102084,1e-35,1e-35,1e-35,0.118056,4.5,56.5,0.312772,1e-35,0.115832,2.5],"below":[1,2,3,-1,-3,-4,7,-7,9,-8,-11],"above":[6,-6,4,-2,5,-5,10,8,-10,-9,-12],"leaves":[0.027305,0.0084392,0.0084392,-0.013626,0.0084392,-0.039373,0.0043815,0.0053717,-0.027532,-0.044896,-0.045041,0.010747]},{"features":[46,12,7,46,4,9,71,51,71,30,4],"limits":[1.5,0.196774,0.535898,1e-35,1e-35,5.128,1e-35,1e-35,1e-35,1e-35,0.0842199],"below":[1,2,-1,4,-3,6,-5,-6,9,10,-9],"above":[8,3,-2,5,-4,-8,7,-7,-12,-11,-10],"leaves":[0.0061431,-0.016015,-0.01984,-0.039628,0.0061431,-0.01984,-0.0052258,-0.01984,0.017141,0.037015,0.017141,0.0061431]},{"features":[46,2,46,40,8,53,30,67,5,5,76],"limits":[1.5,4.50268,1e-35,1e-35,0.167671,1e-35,1e-35,1e-35,0.123106,0.021899,1e-35],"below":[1,2,3,4,-1,-4,7,-5,-7,10,-10],"above":[9,-9,5,-3,-2,6,8,-6,-8,-12,-11],"leaves":[-0.02553,-0.037131,-0.017177,0.0067088,-0.017177,0.0067088,0.0067088,-0.016501,0.0067088,0.032154,0.0067088,0.0067088]},{"features":[54,46,0,58,56,12,69,58,10,24,56],"limits":[1e-35,1.5,58.5,1e-35,1e-35,0.140394,1.5,1e-35,0.924979,1e-35,1e-35],"below":[1,2,3,4,-1,-2,7,-6,-8,10,-10],"above":[9,6,-5,-4,5,-3,8,-7,-9,-12,-11],"leaves":[0.00033394,-0.0070253,-0.02271,-0.042098,-0.046867,0.029155,0.00033394,0.00033394,0.023601,0.033549,0.0076337,-0.01907]},{"features":[54,46,8,10,51,7,46,69,57,56,6],"limits":[1e-35,1.5,0.167671,0.898165,1e-35,0.0234432,1e-35,1.5,1e-35,1e-35,0.100848],"below":[1,2,-1,4,-2,-4,-5,-7,9,-9,-10],"above":[8,7,3,5,-3,6,-6,-8,-12,10,-11],"leaves":[-0.00047882,-0.031362,-0.00047882,-0.00047882,-0.032922,-0.00047882,0.02586,-0.00047882,0.032506,0.018169,0.00075181,-0.025077]},{"features":[54,0,2,26,36,58,58,35,9,57,0],"limits":[1e-35,55.5,4.01955,4.5,1.5,1e-35,1e-35,1e-35,5.53888,1e-35,86.5],"below":[1,2,3,4,-1,-2,7,-5,-8,10,-10],"above":[9,8,6,-4,5,-3,-7,-6,-9,-12,-11],"leaves":[-0.027668,0.00094262,-0.038064,0.024066,0.020739,-0.00035925,-0.017515,-0.042998,0.0093236,0.027085,-0.0023016,-0.029337]},{"features":[54,46,2,46,11,69,4,58,24,7,58],"limits":[1e-35,1.5,4.50268,1e-35,0.672301,1.5,0.0842199,1e-35,1e-35,0.316986,1e-35],"below":[1,2,3,-1,-2,6,-5,-6,9,-9,-10],"above":[8,5,-4,4,-3,-8,7,-7,-12,10,-11],"leaves":[-0.032067,-0.021204,-0.001231,-0.001231,-0.001231,0.03186,-0.001231,-0.001231,0.03056,0.019245,-0.020349,-0.019434]},{"features":[2,46,56,26,1,69,58,74,26,52,9],"limits":[4.64365,1e-35,1e-35,1e-35,251.73,1.5,1e-35,1e-35,1.5,1e-35,1.96097],"below":[1,2,3,-1,5,6,7,-4,-7,-9,-11],"above":[10,4,-3,-2,9,8,-6,-5,-8,-10,-12],"leaves":[-0.0098859,-0.026815,-0.038127,0.032345,0.0096175,-0.0098859,-0.0098859,0.01346,0.026177,-0.0098859,-0.0018747,0.031826]},{"features":[54,0,58,8,74,56,53,71,75,10,0],"limits":[1e-35,58.5,1e-35,0.325834,1e-35,1e-35,1e-35,1e-35,2.5,0.940827,86.5],"below":[1,2,3,4,-1,6,-3,-4,9,-8,-11],"above":[10,8,-7,5,-2,-6,7,-5,-10,-9,-12],"leaves":[0.017034,-0.018428,-0.0080933,0.020526,-0.0080933,-0.018428,-0.040624,-0.048485,0.0057705,0.011344,0.026481,-0.02516]},{"features":[5,46,3,9,9,71,1,71,46,5,23],"limits":[0.0102084,1e-35,0.927922,2.72371,4.48422,1e-35,257.55,1e-35,1e-35,0.104957,1e-35],"below":[1,2,3,-1,-2,-5,7,8,-7,-8,-11],"above":[6,5,-4,4,-3,-6,10,-10,9,-9,-12],"leaves":[0.0045421,-0.037071,0.0030777,0.0073242,0.025145,0.0073242,-0.013578,0.026499,0.00069878,-0.02876,-0.043612,0.0033208]},{"features":[46,12,46,32,65,66,52,10,71,30,19],"limits":[1.5,0.184659,1e-35,1e-35,1e-35,1e-35,1e-35,0.93893,1e-35,1e-35,1e-35],"below":[1,-1,3,4,-2,6,-5,-6,9,10,-9],"above":[8,2,5,-4,-3,-8,7,-7,-12,-11,-10],"leaves":[0.0056719,-0.036976,-0.018863,-0.017626,-0.0036532,-0.017626,-0.0036532,0.0056719,0.032307,0.015402,0.015402,0.0056719]},{"features":[2,46,6,6,0,5,4,74,67,11,8],"limits":[4.64365,1e-35,0.987805,1e-35,23.5,0.00522949,0.0940448,1e-35,1e-35,0.775255,0.416199],"below":[1,2,3,4,-1,6,-5,-6,9,-8,-11],"above":[10,5,-4,-3,-2,8,7,-7,-10,-9,-12],"leaves":[-0.0089389,-0.037557,-0.041131,-0.0089389,-0.0089389,0.026608,-0.0089389,-0.0089389,0.008522,0.027251,0.03431,-0.0021077]},{"features":[7,46,1,5,32,46,56,40,5,3,7],"limits":[0.0294501,1.5,70.55,0.0900974,1e-35,1e-35,1e-35,1e-35,0.0206208,0.940588,0.965517],"below":[1,2,3,-1,5,-3,7,8,9,-7,-9],"above":[6,-6,4,-2,-5,-4,-12,-11,10,-8,-10],"leaves":[0.012676,-0.01404,-0.033196,-0.0091947,0.012676,0.023977,0.00648,-0.018658,-0.018658,0.00648,0.022466,-0.033418]},{"features":[28,66,47,65,32,8,56,55,69,56,71],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,0.34802,1e-35,1e-35,4.5,1e-35,1e-35],"below":[1,2,3,4,-1,-4,7,8,-5,10,-9],"above":[-12,9,5,-3,-2,6,-8,-7,-6,-11,-10],"leaves":[-0.029724,-0.012331,0.0050619,0.0050619,0.0050619,-0.015521,-0.015521,-0.029724,0.031366,0.015238,0.0050619,-0.061209]},{"features":[54,58,7,47,65,8,1,56,66,57,56],"limits":[1e-35,1e-35,0.0294501,1e-35,1e-35,0.362789,26.93,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,4,-1,6,-3,8,-6,10,-10],"above":[9,-9,7,5,-2,-5,-4,-8,-7,-12,-11],"leaves":[-0.017507,0.016919,-0.0065367,0.023979,-0.0051271,-0.014819,0.018958,-0.024108,-0.044424,0.030818,-0.000019819,-0.025868]},{"features":[24,56,71,66,65,69,12,32,6,5,69],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1.5,0.140394,1e-35,0.987805,0.0257516,1e-35],"below":[1,2,3,4,-1,-3,-6,8,-7,10,-10],"above":[9,6,-5,5,-2,-4,7,-9,-8,-12,-11],"leaves":[0.0089163,0.018906,0.035171,0.018906,0.00051683,0.00051683,-0.031729,0.00025403,0.00051683,-0.018152,0.024394,-0.038939]},{"features":[2,56,0,71,55,60,28,32,8,47,11],"limits":[4.64365,1e-35,58.5,1e-35,1e-35,1e-35,1e-35,1e-35,0.290461,1e-35,0.829179],"below":[1,2,3,4,5,6,-1,8,9,-7,-11],"above":[10,7,-6,-5,-4,-3,-2,-10,-9,-8,-12],"leaves":[0.029202,0.015382,0.0044708,0.0044708,-0.009031,-0.009031,-0.031027,-0.009031,-0.040016,-0.009031,0.0090359,0.033758]},{"features":[54,58,36,65,8,29,61,69,33,5,5],"limits":[1e-35,1e-35,1.5,1e-35,0.186554,2.5,1e-35,1e-35,1e-35,0.0246951,0.016808],"below":[1,2,3,-1,-2,-3,7,8,-5,-7,-11],"above":[10,-10,6,4,5,-4,-9,9,-6,-8,-12],"leaves":[-0.020132,0.029296,-0.0086142,0.012744,-0.0031917,0.022861,0.028848,0.0024428,-0.020132,-0.037702,0.028424,-0.00012376]},{"features":[7,12,46,46,3,71,46,6,29,71,51],"limits":[0.0294501,0.196774,1.5,1e-35,0.774597,1e-35,1e-35,0.0801282,2.5,1e-35,1e-35],"below":[1,-1,3,-2,-3,-5,7,-7,9,-9,-11],"above":[6,2,5,4,-4,-6,8,-8,10,-10,-12],"leaves":[0.025229,-0.028098,-0.014592,0.0047683,0.029814,0.0047683,-0.014932,-0.03824,0.029858,-0.012717,-0.013444,0.022288]},{"features":[7,4,66,35,74,8,69,75,66,67,71],"limits":[0.0294501,0.0435606,1e-35,1e-35,2.5,0.328318,3.5,4.5,1e-35,1e-35,1e-35],"below":[1,-1,3,4,5,-2,7,-6,9,-9,-11],"above":[8,2,6,-5,-4,-3,-8,-7,10,-10,-12],"leaves":[0.026262,0.0053273,-0.0099126,-0.039319,-0.027564,0.028547,0.0053273,0.0053273,-0.024116,-0.0077096,0.013025,-0.0077096]},{"features":[54,0,8,61,58,74,71,9,57,24,58],"limits":[1e-35,58.5,0.332364,1e-35,1e-35,1e-35,1e-35,5.53888,1e-35,1e-35,1e-35],"below":[1,2,3,4,5,-1,-5,-7,9,10,-9],"above":[8,7,6,-4,-3,-2,-6,-8,-12,-11,-10],"leaves":[0.019574,0.002604,-0.011666,-0.036096,-0.0097739,-0.030537,-0.041027,0.0047109,0.029813,0.0018978,-0.00077937,-0.024189]},{"features":[28,46,30,51,67,3,56,3,26,30,71],"limits":[1e-35,1.5,1e-35,1e-35,1e-35,0.273619,1e-35,0.927922,2.5,1e-35,1e-35],"below":[1,2,3,4,5,-1,-5,8,-6,10,-9],"above":[-12,9,6,-4,-3,-2,7,-8,-7,-11,-10],"leaves":[-0.0095551,-0.027004,0.0069513,0.0069513,0.0069513,-0.027004,-0.00058758,-0.00058758,0.032753,0.0069513,0.0069513,-0.055583]},{"features":[54,0,8,61,7,12,71,67,0,0,57],"limits":[1e-35,58.5,0.293611,1e-35,0.339744,0.184659,1e-35,1e-35,117,86.5,1e-35],"below":[1,2,3,4,5,-1,-2,-6,-8,10,-10],"above":[9,8,7,-5,-4,6,-3,-7,-9,-12,-11],"leaves":[0.034561,0.016825,-0.0069501,-0.0069501,-0.028219,-0.019808,0.011681,-0.041402,0.0012822,0.023637,-0.020435,-0.022002]},{"features":[2,54,67,36,70,36,67,38,56,11,36],"limits":[4.20082,1e-35,1e-35,1.5,1e-35,1e-35,1e-35,1e-35,1e-35,0.810168,1.5],"below":[1,2,3,-1,-4,6,-6,8,-8,10,-9],"above":[5,4,-3,-2,-5,7,-7,-12,9,-11,-10],"leaves":[-0.028199,-0.0065138,0.013885,0.018042,-0.016542,-0.026675,0.014098,0.027085,-0.021947,0.0095012,0.015648,-0.01884]},{"features":[2,51,0,55,69,76,4,40,65,15,75],"limits":[4.64365,1e-35,58.5,1e-35,1.5,1e-35,0.104715,1e-35,1e-35,1e-35,2.5],"below":[1,2,3,4,5,6,7,-1,9,-5,-9],"above":[-12,-11,10,-8,8,-4,-3,-2,-7,-6,-10],"leaves":[-0.0019682,0.025875,0.020468,-0.019504,-0.028196,-0.0092817,0.0019036,-0.024614,-0.03801,0.015163,0.030902,0.02519]},{"features":[2,46,12,32,67,71,1,1,1,46,70],"limits":[4.64365,1e-35,0.235829,1e-35,1e-35,1e-35,257.55,120.545,30.155,1.5,1e-35],"below":[1,2,-1,4,-2,6,7,8,-5,-6,-8],"above":[-12,5,3,-4,-3,-11,-10,10,9,-7,-9],"leaves":[-0.007945,-0.033323,-0.007945,-0.007945,0.030294,0.0018097,0.01466,0.035619,0.0018097,0.0018097,-0.007945,0.024495]},{"features":[54,0,7,61,8,12,9,46,75,10,5],"limits":[1e-35,58.5,0.174457,1e-35,0.324443,0.26748,1.96097,1e-35,2.5,0.934909,0.0381702],"below":[1,2,3,4,5,6,-1,-3,9,-8,-11],"above":[10,8,-7,-6,-5,7,-2,-4,-10,-9,-12],"leaves":[-0.0089981,0.033623,-0.0088537,0.013841,-0.0081583,-0.02703,-0.018087,-0.043359,0.0032653,0.01592,0.026498,-0.0036975]},{"features":[58,1,2,36,3,67,28,60,35,76,2],"limits":[1e-35,251.73,4.1159,1.5,0.273619,1e-35,1e-35,1e-35,1e-35,1e-35,4.41568],"below":[1,2,3,4,-1,-2,7,-4,9,-7,-11],"above":[10,-10,8,6,5,-3,-6,-5,-9,-8,-12],"leaves":[0.021781,-0.013492,0.011835,0.017533,0.00035556,-0.013492,0.023161,-0.0028116,-0.0081468,-0.013492,-0.046893,-0.013492]},{"features":[54,60,36,8,6,3,9,51,67,36,74],"limits":[1e-35,1e-35,1.5,0.332364,1e-35,0.556624,1.96097,1e-35,1e-35,2.5,1e-35],"below":[1,2,3,4,5,-1,-2,8,-4,10,-8],"above":[-12,-11,9,-7,7,6,-3,-6,-5,-10,-9],"leaves":[-0.011406,-0.020167,0.028269,-0.02023,0.017225,0.025082,-0.02023,0.016374,-0.02023,-0.0091513,-0.037119,0.017105]},{"features":[2,46,7,66,2,36,66,38,56,10,10],"limits":[4.20082,1e-35,0.965517,1e-35,3.73446,1e-35,1e-35,1e-35,1e-35,0.893762,0.819777],"below":[1,-1,3,-2,-3,6,-6,8,-8,10,-9],"above":[5,2,-5,4,-4,7,-7,-12,9,-11,-10],"leaves":[-0.021182,-0.01077,0.021314,-0.00033655,0.029856,-0.02846,0.015099,0.025846,0.011346,-0.021403,0.015477,-0.017399]},{"features":[24,7,12,32,43,4,10,63,70,69,11],"limits":[1e-35,0.115832,0.196774,1e-35,1e-35,0.327098,0.90249,1e-35,1e-35,1.5,0.253788],"below":[1,2,-1,4,5,6,-2,-4,9,-8,-11],"above":[10,8,3,-7,-6,7,-3,-5,-10,-9,-12],"leaves":[0.021543,-0.013262,0.0060759,-0.034119,0.0060759,0.024432,0.02137,0.010026,-0.012894,-0.027193,0.0167,-0.031052]},{"features":[54,0,8,61,1,66,56,53,9,56,3],"limits":[1e-35,56.5,0.293611,1e-35,26.93,1e-35,1e-35,1e-35,5.53888,1e-35,0.539502],"below":[1,2,3,4,-1,-4,7,-5,-8,-10,-11],"above":[9,8,5,-3,-2,6,-7,-6,-9,10,-12],"leaves":[-0.0076019,0.014919,-0.032338,-0.018986,0.0016946,0.024442,-0.0086372,-0.036561,0.011638,0.024947,0.0094559,-0.023089]},{"features":[28,54,0,58,56,1,12,9,5,7,56],"limits":[1e-35,1e-35,58.5,1e-35,1e-35,114.38,0.118056,5.53888,0.016808,0.316986,1e-35],"below":[1,2,3,4,5,-1,-3,-6,9,-8,-10],"above":[-12,8,7,-5,6,-2,-4,-7,10,-9,-11],"leaves":[0.0024034,0.028695,0.0016127,-0.010533,-0.024713,-0.024713,0.013657,0.031588,0.00080093,0.0094394,-0.022688,-0.0504]},{"features":[28,43,2,56,58,15,15,26,1,1,61],"limits":[1e-35,1e-35,4.50268,1e-35,1e-35,1e-35,1e-35,2.5,50.11,114.38,1e-35],"below":[1,2,3,4,5,-1,7,-4,-7,-8,-10],"above":[-12,10,8,6,-3,-2,-6,-5,9,-9,-11],"leaves":[0.010875,-0.0011334,-0.010007,-0.025269,-0.010007,-0.010007,0.010875,-0.017182,0.010366,0.028295,0.010875,-0.051658]},{"features":[58,36,66,65,46,5,5,46,0,12,3],"limits":[1e-35,1.5,1e-35,1e-35,1e-35,0.0257516,0.115832,1.5,37.5,0.58102,0.830433],"below":[1,2,3,-1,-3,-4,7,8,9,-6,-11],"above":[10,6,4,-2,5,-5,-10,-9,-8,-7,-12],"leaves":[-0.013531,-0.0033949,-0.0031805,0.019754,0.0051963,0.016427,-0.013531,-0.013531,0.026191,-0.013531,-0.046809,-0.013531]},{"features":[5,60,46,0,7,29,67,10,6,7,3],"limits":[0.0102084,1e-35,1.5,10.5,0.550506,10.5,1e-35,0.918178,0.721035,0.965517,0.273619],"below":[1,2,3,4,-1,-3,7,8,9,10,-7],"above":[6,-6,-5,5,-2,-4,-12,-11,-10,-9,-8],"leaves":[0.013865,-0.0071622,-0.011886,0.013865,0.02467,-0.032905,0.00052931,-0.033154,0.00052931,0.00052931,-0.00040227,0.017135]},{"features":[28,46,9,56,3,26,10,51,65,71,36],"limits":[1e-35,1.5,3.66941,1e-35,0.948684,2.5,0.859791,1e-35,1e-35,1e-35,1.5],"below":[1,2,3,-1,5,-2,-4,8,-6,10,-9],"above":[-12,9,7,4,6,-3,-5,-8,-7,-11,-10],"leaves":[0.0061194,-0.02278,-0.0019335,-0.019641,-0.0019335,-0.02278,0.0061194,0.0061194,0.014978,0.03094,0.0061194,-0.047019]},{"features":[54,0,7,58,74,56,56,4,75,57,56],"limits":[1e-35,58.5,0.174457,1e-35,1e-35,1e-35,1e-35,0.0983496,2.5,1e-35,1e-35],"below":[1,2,3,4,5,-1,7,-5,-8,10,-10],"above":[9,8,6,-4,-3,-2,-7,-6,-9,-12,-11],"leaves":[0.018959,0.0023026,-0.0074244,-0.02348,-0.019377,0.0067379,-0.031104,-0.036672,0.012433,0.026272,-0.0020268,-0.023284]},{"features":[28,56,58,47,32,71,36,7,12,32,36],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1.5,0.115832,0.354007,1e-35,1.5],"below":[1,2,3,4,-1,6,-3,8,-7,10,-8],"above":[-12,7,-6,5,-2,-5,-4,-11,9,-10,-9],"leaves":[0.0053297,0.026274,0.016077,0.031685,0.0053297,-0.0018178,-0.0018178,-0.024313,-0.0018178,-0.0018178,-0.024313,-0.049432]},{"features":[28,43,12,7,69,46,32,66,67,52,5],"limits":[1e-35,1e-35,0.184659,0.541959,1.5,1e-35,1e-35,1e-35,1e-35,1e-35,0.0246951],"below":[1,2,3,-1,-2,6,-4,8,9,-6,-10],"above":[-12,10,5,4,-3,7,-5,-9,-8,-7,-11],"leaves":[0.0095083,0.0061528,-0.017841,-0.02223,-0.010076,-0.0040289,-0.010076,0.0018439,0.0095083,0.025721,0.0095083,-0.04557]},{"features":[28,2,46,12,32,67,6,74,43,11,55],"limits":[1e-35,4.64365,1e-35,0.196774,1e-35,1e-35,1e-35,2.5,1e-35,0.744434,1e-35],"below":[1,2,3,-1,-2,6,7,-4,9,-6,-10],"above":[-12,10,5,4,-3,-9,8,-5,-8,-7,-11],"leaves":[-0.0048004,-0.021447,-0.0048004,0.016796,-0.0048004,-0.0048004,0.005998,0.016796,0.030355,0.023335,-0.0036306,-0.044709]},{"features":[24,28,56,71,69,69,65,59,12,75,9],"limits":[1e-35,1e-35,1e-35,1e-35,1.5,1e-35,1e-35,1e-35,0.140394,4.5,5.53888],"below":[1,2,3,4,5,6,-1,-3,-7,-8,-11],"above":[10,-10,8,-6,-5,7,-2,-4,9,-9,-12],"leaves":[0.0082903,0.029078,0.03409,0.0082903,0.0082903,0.0015946,0.0015946,-0.017678,0.0015946,-0.039323,-0.03472,0.0087949]},{"features":[28,54,10,56,66,7,3,74,40,56,6],"limits":[1e-35,1e-35,0.90249,1e-35,1e-35,0.452273,0.556624,1e-35,1e-35,1e-35,0.100848],"below":[1,2,3,4,-1,6,-4,-5,-7,-9,-10],"above":[-12,9,5,-3,-2,8,7,-6,-8,10,-11],"leaves":[-0.010743,0.016502,-0.019064,-0.01788,0.018359,-0.0085256,-0.019761,0.014171,0.02272,0.0099024,-0.022702,-0.046134]},{"features":[28,54,0,58,61,43,9,12,75,0,58],"limits":[1e-35,1e-35,58.5,1e-35,1e-35,1e-35,4.28054,0.184659,2.5,86.5,1e-35],"below":[1,2,3,4,5,6,7,-1,-7,10,-9],"above":[-12,9,8,-6,-5,-4,-3,-2,-8,-11,-10],"leaves":[0.0074321,-0.0017243,0.014346,0.02583,-0.0095788,-0.022197,-0.022197,0.017627,0.024763,-0.0035214,-0.018495,-0.044847]},{"features":[8,12,54,9,58,56,67,66,54,43,63],"limits":[0.143718,0.262014,1e-35,3.16279,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35],"below":[1,-1,3,-2,5,6,7,8,-5,-9,-11],"above":[4,2,-4,-3,10,9,-8,-7,-6,-10,-12],"leaves":[0.034848,-0.022208,-0.00055218,0.01662,-0.0034375,0.0057683,0.014974,0.028746,-0.013387,-0.0034375,-0.04131,-0.013387]},{"features":[24,8,61,6,46,3,29,69,3,58,32],"limits":[1e-35,0.189422,1e-35,0.100848,1e-35,0.880476,8.5,1.5,0.905955,1e-35,1e-35],"below":[1,2,3,-1,5,6,-4,8,9,-7,-11],"above":[10,4,-3,-2,7,-6,-5,-10,-9,-8,-12],"leaves":[0.027743,0.0058446,-0.010851,-0.029771,-0.0028362,-0.0028362,0.023412,-0.0028362,-0.0028362,-0.0028362,-0.032895,0.00005947]},{"features":[28,54,36,11,9,1,5,38,60,71,5],"limits":[1e-35,1e-35,1.5,0.821826,4.1873,265.48,0.016808,1e-35,1e-35,1e-35,0.016808],"below":[1,2,3,4,-1,6,-2,8,9,-6,-10],"above":[-12,10,7,-5,5,-4,-3,-9,-8,-7,-11],"leaves":[-0.020784,0.018517,-0.0071577,-0.020784,0.0009919,0.01833,-0.0032765,-0.019549,-0.019868,0.023354,-0.00066074,-0.041841]},{"features":[58,54,8,61,6,32,43,4,10,0,2],"limits":[1e-35,1e-35,0.171922,1e-35,0.100848,1e-35,1e-35,0.0940448,0.95846,86.5,4.44911],"below":[1,2,3,4,-1,6,-4,-6,-7,-9,-11],"above":[10,9,5,-3,-2,7,-5,8,-8,-10,-12],"leaves":[0.029439,0.0040279,-0.011866,-0.011866,0.015515,-0.011866,0.02532,-0.011866,0.021543,-0.011866,-0.040968,-0.011866]},{"features":[54,61,7,1,11,9,4,67,5,7,3],"limits":[1e-35,1e-35,0.0320865,265.48,0.376689,1.96097,0.0603031,1e-35,0.016808,0.316986,0.777391],"below":[1,2,3,4,-1,-2,-3,-6,9,-9,-11],"above":[8,-8,7,-5,5,6,-4,-7,10,-10,-12],"leaves":[-0.015368,-0.01528,0.021382,0.0062099,-0.018447,-0.015078,0.010005,-0.035685,0.027743,-0.0010207,-0.017054,0.010573]},{"features":[2,5,54,3,40,35,38,8,9,4,0],"limits":[4.20082,0.118824,1e-35,0.273619,1e-35,1e-35,1e-35,0.37947,1.96097,1e-35,43.5],"below":[1,2,3,-1,-2,6,7,8,-6,-7,-8],"above":[5,-5,-4,4,-3,-12,-11,-10,9,10,-9],"leaves":[0.023699,-0.014768,0.012475,0.012308,-0.03409,-0.016727,0.031242,-0.0012702,0.022016,-0.0073731,-0.018546,-0.017619]},{"features":[28,56,71,15,59,69,10,5,7,69,10],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1.5,0.649511,0.137148,0.115832,1e-35,0.93983],"below":[1,2,3,4,5,6,-1,-2,9,10,-8],"above":[-12,8,-7,-6,-5,-4,7,-3,-11,-10,-9],"leaves":[0.013875,0.031418,0.013875,0.013875,0.0052635,0.0052635,-0.0011209,-0.020458,-0.0011209,-0.0011209,-0.020458,-0.041771]},{"features":[28,46,12,7,75,55,32,67,1,71,5],"limits":[1e-35,1.5,0.252273,0.541959,1.5,1e-35,1e-35,1e-35,30.155,1e-35,0.0224748],"below":[1,2,3,-1,5,-2,7,8,-5,10,-9],"above":[-12,9,6,4,-4,-3,-8,-7,-6,-11,-10],"leaves":[0.0048369,0.0026704,-0.018496,-0.018335,-0.0079006,-0.020638,0.0048369,0.0048369,0.027343,0.012873,0.0048369,-0.041893]},{"features":[58,36,8,3,26,54,43,2,74,7,2],"limits":[1e-35,1.5,0.171922,0.846042,2.5,1e-35,1e-35,3.98191,1e-35,0.050934,4.41568],"below":[1,2,3,4,-1,6,-4,-6,9,-8,-11],"above":[10,8,5,-3,-2,7,-5,-7,-10,-9,-12],"leaves":[-0.012776,0.018322,0.026867,-0.012776,0.014376,0.019237,-0.0049148,0.021012,0.0020745,-0.012776,-0.041904,-0.012776]},{"features":[28,2,36,66,65,56,74,65,66,10,56],"limits":[1e-35,4.41568,1.5,1e-35,1e-35,1e-35,1.5,1e-35,1e-35,0.896475,1e-35],"below":[1,2,3,4,-1,-3,7,8,-5,10,-9],"above":[-12,9,6,5,-2,-4,-8,-7,-6,-11,-10],"leaves":[-0.019908,-0.0069152,0.0123,-0.0069152,-0.0020072,0.012842,0.022068,-0.019908,0.013268,-0.014705,0.021558,-0.040847]},{"features":[58,36,51,8,12,67,12,28,38,74,2],"limits":[1e-35,1.5,1e-35,0.143718,0.38936,1e-35,0.214986,1e-35,1e-35,1e-35,4.41568],"below":[1,2,3,4,-1,-3,-4,8,9,-7,-11],"above":[10,7,-6,5,-2,6,-5,-10,-9,-8,-12],"leaves":[0.027177,-0.0060846,-0.0094383,-0.0024394,0.025708,0.024356,0.019767,0.0026638,0.0026638,-0.0094383,-0.038986,-0.0094383]},{"features":[28,60,56,15,55,71,69,9,51,8,46],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1.5,2.75082,1e-35,0.190983,1.5],"below":[1,2,3,4,5,6,-1,-3,-6,-8,-9],"above":[-12,-11,9,8,-5,7,-2,-4,-7,10,-10],"leaves":[0.032302,0.013274,0.013274,0.00068535,0.00068535,0.00068535,0.024141,0.00068535,-0.0086824,0.00068535,-0.020178,-0.041507]},{"features":[28,54,0,2,58,9,0,0,5,75,0],"limits":[1e-35,1e-35,58.5,4.20082,1e-35,2.25218,8.5,43.5,0.0504238,2.5,86.5],"below":[1,2,3,4,-1,-3,-4,8,-5,-8,-10],"above":[-12,10,9,5,-2,6,7,-7,-6,-9,-11],"leaves":[-0.0018878,-0.018898,-0.016074,0.02916,-0.0084528,0.019686,0.022593,-0.018898,0.014877,0.017942,-0.018712,-0.038561]},{"features":[8,4,26,56,58,0,59,29,74,8,32],"limits":[0.143718,0.111806,2.5,1e-35,1e-35,59.5,1e-35,1.5,1e-35,0.291741,1e-35],"below":[1,-1,-2,4,5,6,7,8,-4,-10,-11],"above":[3,2,-3,9,-9,-8,-7,-6,-5,10,-12],"leaves":[0.031343,-0.011875,0.026812,0.029252,0.0086209,0.0086209,-0.00022714,-0.00022714,-0.0069616,-0.0069616,-0.028635,-0.0069616]},{"features":[28,33,0,58,71,46,9,0,11,75,58],"limits":[1e-35,1e-35,58.5,1e-35,1e-35,1e-35,3.93257,10.5,0.870267,2.5,1e-35],"below":[1,2,3,4,5,-1,-2,-4,-6,-8,-10],"above":[-12,10,9,8,7,6,-3,-5,-7,-9,-11],"leaves":[0.0015437,0.010196,0.030437,0.0015437,-0.0074225,-0.019386,-0.0074225,-0.019386,0.022065,0.02876,-0.011947,-0.038754]},{"features":[24,60,28,71,46,65,1,30,0,10,3],"limits":[1e-35,1e-35,1e-35,1e-35,1.5,1e-35,34.255,1e-35,10.5,0.918178,0.834475],"below":[1,2,3,4,5,-1,-2,-4,-6,-10,-11],"above":[9,-9,-8,8,7,6,-3,-5,-7,10,-12],"leaves":[0.0022367,0.0067037,0.01282,0.027628,0.01282,0.0022367,-0.0047893,-0.014142,-0.031496,-0.034013,-0.011722,0.016659]},{"features":[24,58,36,65,1,27,12,74,46,3,0],"limits":[1e-35,1e-35,1.5,1e-35,31.145,1e-35,0.618685,1e-35,1.5,0.777391,117],"below":[1,2,3,-1,-2,6,-3,8,-6,-9,-11],"above":[10,9,7,4,5,-5,-4,-8,-7,-10,-12],"leaves":[-0.0077887,-0.0005797,0.023493,-0.0005797,-0.0005797,0.0065653,0.02334,-0.0077887,-0.038338,-0.0077887,-0.027721,0.0021328]},{"features":[28,54,0,61,7,74,9,10,71,75,0],"limits":[1e-35,1e-35,58.5,1e-35,0.148542,1e-35,3.70668,0.992902,1e-35,2.5,86.5],"below":[1,2,3,4,5,6,7,-1,-3,-8,-10],"above":[-12,10,9,-7,-6,-5,8,-2,-4,-9,-11],"leaves":[0.0016978,0.018149,0.024647,0.0016978,-0.0072189,-0.0072189,-0.01748,-0.01748,0.014258,0.016357,-0.01748,-0.03553]},{"features":[2,58,46,40,24,74,70,0,9,8,0],"limits":[4.41568,1e-35,1e-35,1e-35,1e-35,2.5,1e-35,10.5,2.25218,0.197798,32.5],"below":[1,2,3,-1,5,6,-3,8,9,-8,-11],"above":[7,-7,4,-2,-6,-5,-4,10,-10,-9,-12],"leaves":[-0.018215,-0.0048757,0.018128,0.0040952,-0.0048757,-0.0048757,-0.037238,0.018087,-0.02088,0.027874,-0.0097527,0.010921]},{"features":[28,0,1,59,69,71,47,9,69,69,32],"limits":[1e-35,58.5,194.395,1e-35,4.5,1e-35,1e-35,4.25372,1.5,1.5,1e-35],"below":[1,2,3,4,5,6,7,-1,-3,-5,-10],"above":[-12,10,-9,-8,-7,9,8,-2,-4,-6,-11],"leaves":[0.0024739,0.019946,0.022095,0.0061874,-0.0075764,0.0024739,-0.0075764,-0.018396,0.023262,-0.018396,0.014774,-0.036216]},{"features":[12,8,2,67,51,46,65,9,7,74,1],"limits":[0.184659,0.181073,2.06157,1e-35,1e-35,1.5,1e-35,3.66941,0.0890873,1.5,56.855],"below":[1,-1,-2,4,5,6,7,-4,9,-7,-11],"above":[3,2,-3,10,-10,8,-6,-5,-9,-8,-12],"leaves":[0.032031,-0.011097,0.0057155,-0.016378,-0.02991,-0.0091454,0.0051379,-0.0091454,-0.0091454,0.0051379,0.0051379,0.030113]},{"features":[2,46,12,29,71,15,69,9,75,1,9],"limits":[4.20082,1e-35,0.235829,1.5,1.5,1e-35,3.5,2.25218,2.5,251.73,5.67068],"below":[1,2,-1,4,-3,6,-6,-7,9,-9,-10],"above":[5,3,-2,-5,-4,8,7,-8,-12,10,-11],"leaves":[-0.0088654,-0.026625,0.017423,-0.0088654,-0.0088654,0.017054,-0.026276,0.0099246,0.00082107,-0.032715,0.010641,0.019854]},{"features":[2,58,67,33,65,66,56,12,2,9,59],"limits":[4.68793,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,0.202564,4.30415,1.96097,1e-35],"below":[1,2,3,4,5,-1,-3,-6,-8,-10,-11],"above":[9,8,7,-5,6,-2,-4,-7,-9,10,-12],"leaves":[-0.015039,-0.0037622,0.0075132,-0.0037622,0.0075132,0.0075132,0.028172,-0.037416,-0.015039,-0.0098124,0.023809,-0.0045291]},{"features":[60,32,0,2,70,61,9,0,0,4,0],"limits":[1e-35,1e-35,58.5,4.16925,1e-35,1e-35,2.25218,10.5,28.5,0.227922,47.5],"below":[1,2,3,4,-1,6,-3,-4,-5,10,-9],"above":[-12,9,-8,5,-2,-7,7,8,-6,-11,-10],"leaves":[0.00036823,-0.015589,-0.0020152,0.023926,-0.0020152,0.018504,-0.015589,-0.015589,-0.015589,0.022547,0.023188,-0.030643]},{"features":[58,56,66,65,57,71,75,4,8,1,51],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,3.5,1e-35,0.352146,47.025,1e-35],"below":[1,2,3,-1,5,-3,7,8,-6,-10,-11],"above":[9,6,4,-2,-5,-4,-9,-8,-7,10,-12],"leaves":[-0.00011811,0.0094732,0.027155,0.015648,0.0094732,-0.00011811,-0.0087538,-0.0087538,-0.00011811,-0.0087538,-0.04067,-0.0087538]},{"features":[54,61,8,0,56,7,12,0,40,56,75],"limits":[1e-35,1e-35,0.346345,58.5,1e-35,0.339744,0.342481,105.5,1e-35,1e-35,1e-35],"below":[1,2,3,4,5,-1,-3,-5,-7,-10,-11],"above":[9,-9,8,7,6,-2,-4,-6,-8,10,-12],"leaves":[0.02017,0.0053611,0.0053611,-0.017749,-0.017749,0.014114,-0.017653,0.010703,-0.033299,0.017152,-0.022406,0.0049204]},{"features":[58,36,51,6,65,1,5,62,38,11,1],"limits":[1e-35,1.5,1e-35,0.0801282,1e-35,26.93,0.115832,1e-35,1e-35,0.870267,228.835],"below":[1,2,3,4,-1,-2,7,8,-6,10,-10],"above":[9,6,-5,-4,5,-3,-9,-8,-7,-12,-11],"leaves":[-0.0066687,0.0015312,0.01793,-0.0088314,0.021497,0.01835,0.0034532,-0.0088314,-0.0088314,-0.038242,-0.0088314,-0.0088314]},{"features":[28,60,36,27,5,19,38,7,61,10,40],"limits":[1e-35,1e-35,1e-35,1e-35,0.112257,1e-35,1e-35,0.541959,1e-35,0.90249,1e-35],"below":[1,2,-1,4,5,6,7,8,9,-2,-5],"above":[-12,-11,3,-10,-9,-8,-7,10,-4,-3,-6],"leaves":[-0.0079507,0.0082147,0.022281,-0.001341,-0.0079507,0.019077,-0.0079507,-0.0079507,-0.0079507,-0.0079507,-0.017671,-0.035539]},{"features":[58,36,51,12,1,69,5,69,1,61,3],"limits":[1e-35,1.5,1e-35,0.184659,28.195,3.5,0.115832,1e-35,109.26,1e-35,0.774597],"below":[1,2,3,4,5,-1,7,8,-6,-8,-11],"above":[10,6,-5,-4,-3,-2,-10,9,-7,-9,-12],"leaves":[0.0099318,-0.010314,0.012089,-0.010314,0.023062,0.013542,-0.010314,0.022153,-0.010314,-0.010314,-0.035538,-0.010314]},{"features":[28,47,67,54,33,13,36,69,71,36,5],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,2.5,4.5,1e-35,1.5,0.019194],"below":[1,2,3,4,-1,6,7,8,9,-5,-7],"above":[-12,5,-4,-3,-2,-11,-10,-9,10,-6,-8],"leaves":[-0.016924,0.0065147,0.0065147,0.025092,0.0052684,0.024032,0.0047466,-0.016924,-0.008238,-0.016597,0.028569,-0.033604]},{"features":[8,1,69,58,4,10,26,11,10,66,55],"limits":[0.293611,257.55,4.5,1e-35,0.181187,0.899067,2.5,0.253788,0.829476,1e-35,1e-35],"below":[1,2,3,-1,-2,6,-4,-7,-8,-10,-11],"above":[9,7,5,4,-3,-6,-5,8,-9,10,-12],"leaves":[0.015725,0.002972,-0.029182,-0.025858,0.012408,0.0086932,0.010175,0.008804,-0.031154,-0.015143,0.010318,-0.0056734]},{"features":[2,58,4,67,32,7,4,11,51,43,0],"limits":[4.20082,1e-35,0.656557,1e-35,1e-35,0.426407,0.138273,0.84732,1e-35,1e-35,21.5],"below":[1,2,3,4,5,-1,-3,8,9,-8,-11],"above":[7,-7,-6,-5,6,-2,-4,10,-10,-9,-12],"leaves":[-0.018783,-0.0050749,-0.018783,0.0018529,0.014994,0.019572,-0.033129,-0.0092298,0.015546,0.020207,0.023933,-0.011667]},{"features":[8,12,3,43,69,6,55,12,8,35,4],"limits":[0.143718,0.575379,0.669697,1e-35,3.5,0.0923296,1e-35,0.565051,0.234631,1e-35,0.296797],"below":[1,-1,-2,4,5,6,-4,8,-6,-8,-10],"above":[3,2,-3,-12,10,7,-5,9,-7,-9,-11],"leaves":[0.024867,-0.030901,0.004766,0.0024952,-0.019287,0.0020959,-0.022583,0.0024952,-0.015801,-0.021783,0.0024952,0.011986]},{"features":[51,33,2,66,65,69,69,70,55,7,58],"limits":[1e-35,1e-35,4.64365,1e-35,1e-35,1e-35,1.5,1.5,1e-35,0.418011,1e-35],"below":[1,2,3,4,5,-1,7,-4,-7,10,-9],"above":[-12,9,8,6,-3,-2,-6,-5,-8,-11,-10],"leaves":[-0.023517,-0.010031,-0.0037199,0.018886,-0.0037199,-0.0037199,0.015108,-0.0077538,0.024465,-0.0066156,-0.008361,0.024163]},{"features":[58,56,71,0,69,57,24,6,1,0,51],"limits":[1e-35,1e-35,1e-35,59.5,1.5,1e-35,1e-35,0.0801282,28.195,10.5,1e-35],"below":[1,2,3,4,5,6,-1,8,-7,-10,-11],"above":[9,7,-6,-5,-4,-3,-2,-9,-8,10,-12],"leaves":[0.030217,0.017678,0.006675,0.006675,0.006675,0.00018635,-0.0079385,0.00018635,-0.0079385,-0.0079385,-0.034811,-0.0079385]},{"features":[5,35,7,12,12,46,12,46,6,1,1],"limits":[0.115832,1e-35,0.115832,0.298936,0.565051,1.5,0.656346,1e-35,1e-35,45.27,29.58],"below":[1,2,3,-1,5,-2,-4,8,-6,-8,-11],"above":[10,-10,7,4,6,-3,-5,9,-7,-9,-12],"leaves":[0.013696,-0.014989,0.0062068,0.020376,-0.0046511,-0.0057285,-0.03176,0.03059,-0.0057285,-0.018463,0.0015779,-0.030883]},{"features":[5,56,54,67,66,3,12,15,3,69,12],"limits":[0.112257,1e-35,1e-35,1e-35,1e-35,0.775255,0.140394,1e-35,0.952753,1e-35,0.737469],"below":[1,2,3,4,-1,-4,-6,8,-7,-9,-11],"above":[10,6,5,-3,-2,-5,7,9,-8,-10,-12],"leaves":[-0.0016982,0.0094261,0.021173,0.0032668,0.027445,-0.0016982,-0.031596,-0.0016982,-0.016386,-0.0016982,-0.026482,0.0072866]},{"features":[8,4,26,3,0,28,58,56,54,65,53],"limits":[0.143718,0.111806,2.5,0.688195,32.5,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35],"below":[1,-1,3,4,-2,6,7,8,9,-6,-7],"above":[5,2,-5,-4,-3,-12,-11,-10,-9,10,-8],"leaves":[0.028495,-0.029296,0.0062875,0.0022177,0.024207,-0.0024641,0.0055774,0.025517,0.021824,-0.010214,-0.019052,-0.034417]},{"features":[8,12,32,55,56,30,58,4,12,1,4],"limits":[0.186554,0.342481,1e-35,1e-35,1e-35,1e-35,1e-35,0.156557,0.766312,228.835,0.0940448],"below":[1,-1,3,4,5,-3,-4,-6,9,-8,-11],"above":[2,-2,10,8,7,6,-5,-7,-10,-9,-12],"leaves":[0.027183,-0.0054951,-0.006908,0.019926,-0.006908,-0.006908,-0.031935,-0.044091,0.0047238,0.015009,-0.019481,0.018651]},{"features":[54,47,65,32,7,5,59,56,56,5,75],"limits":[1e-35,1e-35,1e-35,1e-35,0.0807705,0.123106,1e-35,1e-35,1e-35,0.104957,1e-35],"below":[1,2,3,-1,5,-4,7,-6,9,-9,-11],"above":[8,4,-3,-2,6,-5,-8,-7,10,-10,-12],"leaves":[-0.02071,-0.0021777,0.013453,0.0093784,-0.0139,0.0062758,-0.014479,-0.024634,0.021704,0.0049138,-0.022665,0.0049138]},{"features":[7,74,46,12,4,2,56,55,0,58,4],"limits":[0.115832,2.5,1.5,0.184659,1e-35,3.29888,1e-35,1e-35,14.5,1e-35,0.104715],"below":[1,2,3,-1,-2,-3,7,8,9,-7,-9],"above":[6,-6,-5,4,5,-4,-12,-11,10,-8,-10],"leaves":[0.007703,0.007703,0.007703,-0.011399,0.015826,-0.026873,0.021682,-0.013973,-0.013973,0.0043413,-0.013973,-0.024093]},{"features":[74,8,10,1,56,1,8,75,3,54,3],"limits":[1e-35,0.378078,0.913376,251.73,1e-35,114.38,0.167671,2.5,0.775255,1e-35,0.856156],"below":[1,2,3,4,5,-1,-3,-5,-7,-9,-11],"above":[10,9,8,7,6,-2,-4,-6,-8,-10,-12],"leaves":[-0.00058245,0.017974,-0.00058245,-0.010908,-0.010908,0.017132,0.002286,0.019037,-0.010908,0.0051111,-0.034679,-0.010908]},{"features":[54,61,43,10,32,12,11,7,46,56,75],"limits":[1e-35,1e-35,1e-35,0.903995,1e-35,0.196774,0.658814,0.809091,1e-35,1e-35,1e-35],"below":[1,2,3,4,5,-1,-3,-5,-6,-10,-11],"above":[9,-9,-8,7,6,-2,-4,8,-7,10,-12],"leaves":[0.001931,-0.015505,0.0060288,-0.014834,0.0060288,-0.015505,0.0060288,0.015802,-0.029469,0.016371,-0.017691,0.0056819]},{"features":[60,58,36,8,3,51,28,75,1,62,2],"limits":[1e-35,1e-35,1.5,0.172627,0.846042,1e-35,1e-35,5.5,257.55,1e-35,4.2133],"below":[1,2,3,4,-1,-3,7,8,9,-5,-10],"above":[-12,10,6,5,-2,-4,-9,-8,-7,-6,-11],"leaves":[0.00059635,0.020746,-0.0053436,0.019282,0.021078,0.0040501,0.0040501,0.0040501,-0.0053436,-0.013565,-0.0053436,-0.027774]},{"features":[28,60,65,66,67,29,6,2,37,5,12],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,2.5,0.0801282,2.10657,1e-35,0.099505,0.634381],"below":[1,2,3,4,-1,6,7,-4,9,-5,-9],"above":[-12,-11,5,-3,-2,10,-8,8,-7,-6,-10],"leaves":[-0.0065141,-0.0013475,0.0038191,0.0038191,0.020146,0.0038191,0.0038191,0.0038191,0.028887,0.0038191,-0.015102,-0.030838]},{"features":[28,35,33,51,6,11,69,8,55,6,11],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,0.469375,3.5,0.266146,1e-35,0.700352,0.728044],"below":[1,2,3,4,5,-1,7,-2,-3,10,-6],"above":[-12,-11,-10,-9,9,6,-5,8,-4,-8,-7],"leaves":[-0.015909,0.026388,0.010667,-0.01624,-0.0029784,-0.01624,-0.0032592,0.012585,0.020032,0.018229,-0.01624,-0.032166]},{"features":[28,33,1,60,56,71,58,55,10,75,58],"limits":[1e-35,1e-35,251.73,1e-35,1e-35,1e-35,1e-35,1e-35,0.896475,1e-35,1e-35],"below":[1,2,3,4,5,6,7,-1,-5,-8,-10],"above":[-12,10,9,-7,8,-4,-3,-2,-6,-9,-11],"leaves":[0.02671,0.015342,0.0091802,0.0022342,-0.0056149,0.0022342,-0.014996,-0.014996,0.013087,0.025681,-0.010862,-0.031298]},{"features":[65,53,7,71,47,67,76,1,1,27,73],"limits":[1e-35,1e-35,0.376689,1.5,1e-35,1e-35,1e-35,31.145,251.73,1e-35,1e-35],"below":[1,2,-1,4,5,-3,-5,-8,9,10,-9],"above":[7,3,-2,-7,6,-4,-6,8,-12,-11,-10],"leaves":[0.00097177,-0.012731,-0.017761,0.00097177,0.00097177,-0.016891,-0.029804,0.00097177,0.020656,0.00097177,0.00097177,0.00097177]},{"features":[74,51,71,46,56,15,55,5,9,33,9],"limits":[2.5,1e-35,1e-35,1.5,1e-35,1e-35,1e-35,0.0224748,3.00435,1e-35,3.63305],"below":[1,2,3,4,5,6,-1,-5,-7,-8,-10],"above":[-12,10,8,7,-4,-3,-2,-6,9,-9,-11],"leaves":[0.0069518,0.000079995,0.000079995,-0.0039037,0.025249,0.0069518,-0.0039037,-0.014375,-0.0039037,-0.0021621,0.025581,-0.028729]},{"features":[54,58,74,0,69,71,10,11,0,46,2],"limits":[1e-35,1e-35,1e-35,58.5,1.5,1e-35,0.743351,0.829179,86.5,1e-35,4.68793],"below":[1,2,3,4,5,-1,-3,-7,9,10,-9],"above":[8,7,-6,-5,6,-2,-4,-8,-12,-11,-10],"leaves":[0.013972,-0.0070775,0.021027,-0.0070775,-0.0070775,-0.013764,-0.038319,-0.013764,-0.01265,0.0095917,0.021106,-0.019082]},{"features":[5,62,9,59,47,9,6,2,6,75,2],"limits":[0.118824,1e-35,5.14894,1e-35,1e-35,4.48422,1e-35,4.44911,0.274295,1e-35,4.20082],"below":[1,2,3,4,5,-1,-3,-4,-6,-8,-11],"above":[10,-10,9,8,6,-2,7,-5,-7,-9,-12],"leaves":[-0.0023398,0.015846,0.015398,-0.0023398,0.01992,-0.014277,-0.0023398,-0.014277,0.011262,-0.030363,-0.025899,0.011655]},{"features":[74,58,3,69,7,5,67,6,59,51,56],"limits":[2.5,1e-35,0.406614,1e-35,0.316986,0.123106,1e-35,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,-1,5,-2,7,8,-5,-7,-9],"above":[-12,-11,6,4,-4,-3,10,9,-6,-8,-10],"leaves":[-0.0017808,0.031028,-0.0060678,-0.0065272,0.004496,-0.0065272,-0.0065272,0.004496,0.02409,0.004496,-0.014547,-0.028343]},{"features":[74,8,36,58,27,61,8,6,6,3,13],"limits":[2.5,0.375574,1e-35,1e-35,1e-35,1e-35,0.171922,0.478714,0.531781,0.774597,1e-35],"below":[1,2,-1,4,5,6,7,-2,-4,-8,-10],"above":[-12,10,3,9,-7,-6,8,-3,-5,-9,-11],"leaves":[-0.016379,0.026584,0.0044675,0.0044675,0.021185,-0.0020795,-0.0020795,-0.016954,-0.0020795,-0.016927,0.0076432,-0.032255]},{"features":[2,58,67,5,3,6,71,11,52,27,6],"limits":[4.20082,1e-35,1e-35,0.115832,0.437004,1e-35,1.5,0.864251,1e-35,1e-35,0.481812],"below":[1,2,3,4,-1,6,-2,8,9,-8,-11],"above":[7,-7,-6,-5,5,-4,-3,10,-10,-9,-12],"leaves":[0.0040896,0.0040896,-0.017028,-0.015645,-0.017028,0.015693,-0.029748,0.017008,-0.011914,-0.005995,0.020989,-0.0053887]},{"features":[74,7,35,20,12,8,8,66,56,59,7],"limits":[2.5,0.115832,1e-35,1e-35,0.287302,0.197798,0.204837,1e-35,1e-35,1e-35,0.965517],"below":[1,2,3,4,5,-1,-2,-6,9,10,-8],"above":[-12,8,7,-5,-4,6,-3,-7,-11,-10,-9],"leaves":[0.025332,-0.013444,0.01266,0.004211,-0.013444,-0.013444,0.011156,-0.0023277,0.014042,-0.0079607,-0.013444,-0.026976]},{"features":[28,74,27,58,0,0,3,26,7,76,75],"limits":[1e-35,2.5,1e-35,1e-35,58.5,43.5,0.406024,2.5,0.965517,1e-35,2.5],"below":[1,2,3,4,5,6,-1,-2,-3,-5,-7],"above":[-12,-11,-10,-9,10,9,7,8,-4,-6,-8],"leaves":[0.021494,-0.000030368,0.020987,-0.0017589,0.023911,-0.0017589,-0.0017589,0.019456,-0.0084561,-0.0084561,-0.017133,-0.033015]},{"features":[28,51,74,6,55,5,1,69,10,49,31],"limits":[1e-35,1e-35,1e-35,0.0801282,1e-35,0.123106,26.93,2.5,0.682769,1e-35,1e-35],"below":[1,2,3,4,5,6,7,-1,-3,10,-7],"above":[-12,-11,-10,9,-6,-5,8,-2,-4,-9,-8],"leaves":[0.012011,-0.0079104,-0.0079104,0.019664,-0.0079104,-0.0079104,-0.0079104,0.013658,0.01947,-0.015773,0.022012,-0.031138]},{"features":[60,27,0,61,56,55,36,3,4,24,66],"limits":[1e-35,1e-35,56.5,1e-35,1e-35,1e-35,2.5,0.669697,0.296797,1e-35,1e-35],"below":[1,2,3,4,5,6,7,8,-1,-3,-9],"above":[-12,-11,10,-8,-7,-6,-5,9,-2,-4,-10],"leaves":[0.0040193,0.016534,0.026667,0.0040193,0.0040193,0.0040193,-0.0025868,-0.012776,-0.012776,0.0065618,-0.012776,-0.024915]},{"features":[51,74,49,26,2,46,65,7,11,4,4],"limits":[1e-35,1e-35,1e-35,4.5,4.64365,1.5,1e-35,0.0786894,0.829179,0.072078,0.153312],"below":[1,2,3,4,5,6,-1,-3,-5,-8,-10],"above":[-12,10,9,-7,8,7,-2,-4,-6,-9,-11],"leaves":[-0.011706,-0.0035956,0.015107,-0.0035956,-0.0080601,0.017485,0.015774,-0.011706,0.025105,-0.011706,-0.035545,0.019728]},{"features":[60,58,6,74,4,0,47,67,6,35,9],"limits":[1e-35,1e-35,0.0923296,2.5,0.211032,9.5,1e-35,1e-35,0.729449,1e-35,3.6404],"below":[1,2,3,4,-1,-2,-3,8,-6,-7,-9],"above":[-12,-11,7,-5,5,6,-4,10,9,-8,-10],"leaves":[0.0018365,0.0022789,0.006002,0.030556,-0.0054834,-0.0054834,0.0037728,-0.0054834,0.0037728,0.023816,-0.012411,-0.024275]},{"features":[8,3,26,58,56,71,0,8,75,55,28],"limits":[0.18809,0.888195,2.5,1e-35,1e-35,1e-35,59.5,0.474937,1.5,1e-35,1e-35],"below":[1,2,-1,4,5,6,7,8,9,10,-4],"above":[3,-3,-2,-12,-11,-10,-9,-8,-7,-6,-5],"leaves":[-0.0070309,0.021098,0.025817,0.031553,0.0025443,0.0025443,0.0025443,0.0025443,0.0025443,-0.0040906,-0.011526,-0.020789]},{"features":[8,12,1,61,71,1,46,55,1,70,29],"limits":[0.34802,0.273864,26.93,1e-35,1e-35,265.48,1e-35,1e-35,42.93,1e-35,5.5],"below":[1,2,-1,-2,5,6,-4,8,9,-8,-11],"above":[7,4,3,-3,-7,-6,-5,10,-10,-9,-12],"leaves":[-0.0054323,0.023707,-0.01583,-0.0077828,0.015957,-0.0078944,-0.018501,0.01343,-0.013996,-0.016986,-0.038651,0.013799]},{"features":[8,12,8,0,67,52,0,69,33,12,67],"limits":[0.332364,0.300944,0.197798,6.5,1e-35,1e-35,56.5,1.5,1e-35,0.555208,1e-35],"below":[1,2,-1,-2,5,-4,7,-5,-7,10,-10],"above":[9,4,3,-3,-9,6,8,-6,-8,-12,-11],"leaves":[0.024624,-0.015734,0.0089215,0.0063115,0.0026092,-0.016681,-0.027934,0.0063115,0.019305,-0.014567,0.0054639,0.010563]},{"features":[28,74,33,0,9,6,2,9,11,4,73],"limits":[1e-35,1e-35,1e-35,58.5,4.53723,0.0801282,2.83251,1.96097,0.469375,0.455534,1e-35],"below":[1,2,3,4,5,6,-1,-2,-3,-5,-7],"above":[-12,-11,-10,-9,10,9,7,8,-4,-6,-8],"leaves":[-0.0055262,-0.0077849,-0.005838,0.011243,-0.0077849,0.016786,0.022797,-0.0077849,-0.0077849,0.018445,-0.015786,-0.030036]},{"features":[28,36,67,60,56,5,59,1,57,10,3],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,0.112257,1e-35,46.215,1e-35,0.895642,0.774597],"below":[1,2,-1,4,5,6,7,8,-3,-8,-9],"above":[-12,3,-2,-11,9,-7,-6,-5,-4,10,-10],"leaves":[-0.014505,0.012441,0.027328,0.0080742,0.0080742,0.0014694,0.0014694,-0.0058721,-0.0058721,0.0014694,-0.014505,-0.028849]},{"features":[54,65,67,7,74,4,1,53,24,46,4],"limits":[1e-35,1e-35,1e-35,0.13841,2.5,0.124144,31.145,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,4,-1,-3,-6,-7,-8,10,-10],"above":[9,6,-5,5,-2,-4,7,8,-9,-12,-11],"leaves":[-0.0086395,-0.029231,-0.03303,-0.0092815,-0.0039392,-0.0039392,-0.0039392,0.01768,-0.0039392,0.0047245,-0.020769,0.013586]},{"features":[8,1,61,58,1,75,33,66,65,55,57],"limits":[0.298059,257.55,1e-35,1e-35,28.195,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,4,-1,6,-5,8,-8,10,-10],"above":[7,5,-4,-3,-2,-7,-6,9,-9,-12,-11],"leaves":[0.0034785,0.015266,-0.0055057,-0.020938,-0.03215,0.013805,0.0094091,-0.017289,-0.0048591,0.014041,-0.0048591,-0.0048591]},{"features":[28,2,26,59,43,66,8,4,9,1,59],"limits":[1e-35,4.39797,4.5,1e-35,1e-35,1e-35,0.36018,1e-35,1.96097,192.91,1e-35],"below":[1,2,3,4,5,-1,7,8,-6,-8,-10],"above":[-12,6,-5,-4,-3,-2,10,9,-7,-9,-11],"leaves":[-0.0074389,0.0033393,0.011978,-0.014523,0.015073,-0.011616,0.029079,-0.0077602,0.013222,0.0049899,-0.014523,-0.029325]},{"features":[7,12,1,1,43,5,0,1,10,56,1],"limits":[0.115832,0.196774,41.49,30.155,1e-35,0.070598,32.5,251.73,0.923738,1e-35,42.93],"below":[1,-1,3,-2,5,6,-4,-5,-6,10,-10],"above":[9,2,4,-3,-9,-8,7,8,-7,-12,-11],"leaves":[0.013672,0.0044048,-0.034412,-0.018487,0.0089814,-0.022304,0.0089814,0.0089814,0.021125,0.0055658,-0.014027,-0.025202]},{"features":[51,59,0,69,71,9,9,9,33,3,0],"limits":[1e-35,1e-35,63.5,3.5,1e-35,4.23956,3.32996,2.50163,1e-35,0.574176,47.5],"below":[1,2,3,4,5,6,-1,-4,-7,-9,-10],"above":[-12,9,8,-6,7,-3,-2,-5,-8,10,-11],"leaves":[0.013616,0.0015377,0.025721,0.0015377,-0.0086643,-0.0086643,-0.0086643,0.016373,-0.0086643,-0.035527,-0.0086643,0.02672]},{"features":[60,58,4,10,43,1,4,59,32,47,0],"limits":[1e-35,1e-35,0.471405,0.90249,1e-35,79.735,0.327098,1e-35,1e-35,1e-35,10.5],"below":[1,2,3,4,-1,-2,7,-4,9,-7,-10],"above":[-12,10,8,6,5,-3,-6,-5,-9,-8,-11],"leaves":[-0.0059823,0.0015004,0.019506,0.011464,-0.0058088,-0.0059823,-0.0059823,0.012462,0.030698,-0.0059823,-0.012981,-0.02516]},{"features":[58,32,56,71,0,55,61,12,4,12,3],"limits":[1e-35,1e-35,1e-35,1e-35,59.5,1e-35,1e-35,0.140394,0.0940448,0.39315,0.774597],"below":[1,2,3,4,5,6,-1,-6,-8,-9,-11],"above":[10,8,7,-5,-4,-3,-2,-7,9,-10,-12],"leaves":[0.025337,0.0041702,0.0041702,0.0041702,-0.001682,-0.001682,-0.0070785,-0.0070785,-0.00088544,0.025446,-0.029077,-0.0070785]},{"features":[51,47,67,9,6,33,59,6,5,4,6],"limits":[1e-35,1e-35,1e-35,3.32996,0.721035,1e-35,1e-35,1e-35,0.115832,0.154509,0.207143],"below":[1,2,3,-1,5,-2,7,8,-6,10,-8],"above":[-12,6,-5,4,-4,-3,-11,9,-7,-10,-9],"leaves":[0.0038322,-0.025148,0.0038322,0.0018158,0.023203,0.01154,-0.0068214,-0.0068214,0.015645,-0.0068214,-0.017602,0.02342]},{"features":[51,10,10,69,12,4,8,4,2,2,46],"limits":[1e-35,0.90249,0.821151,1e-35,0.410391,0.235703,0.171922,0.107335,2.17558,4.19353,1e-35],"below":[1,2,3,4,-1,6,7,-4,-6,10,-9],"above":[-12,9,5,-3,-2,-8,8,-5,-7,-11,-10],"leaves":[0.005166,-0.022465,0.0080811,0.019681,-0.014282,-0.0014205,-0.027485,0.0047785,-0.018241,0.00022515,0.012273,0.022358]},{"features":[8,61,0,58,56,71,75,53,13,40,75],"limits":[0.375574,1e-35,58.5,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,4,5,-1,-5,-7,9,-9,-11],"above":[8,7,6,-4,-3,-2,-6,-8,10,-10,-12],"leaves":[0.020898,0.0082125,0.00057722,-0.0071184,-0.0071184,0.016206,-0.0071184,-0.029668,-0.022091,0.00087467,-0.0069254,0.013117]},{"features":[35,2,58,32,12,46,6,4,68,9,66],"limits":[1e-35,4.20082,1e-35,1e-35,0.410391,1e-35,0.0801282,0.138273,1e-35,2.25218,1e-35],"below":[1,2,3,4,5,6,-1,-5,9,-8,-11],"above":[10,8,-7,7,-4,-3,-2,-6,-10,-9,-12],"leaves":[0.0031149,-0.012564,0.0121,-0.012564,-0.012564,0.021275,-0.023593,-0.0087661,0.010387,-0.014547,-0.023349,0.0098036]},{"features":[71,46,4,5,9,12,1,4,51,1,33],"limits":[1e-35,1.5,1e-35,0.0618623,3.63305,0.306907,218.36,0.273619,1e-35,24.835,1e-35],"below":[1,2,-1,4,-3,-6,7,8,9,-7,-8],"above":[5,3,-2,-5,-4,6,-12,-11,-10,10,-9],"leaves":[0.0041194,-0.0044104,0.0041194,0.021818,0.0041194,-0.0044104,-0.0044104,-0.046649,-0.0044104,-0.0044104,-0.0044104,-0.0044104]},{"features":[28,58,54,10,43,0,0,71,56,3,3],"limits":[1e-35,1e-35,1e-35,0.90249,1e-35,17.5,22.5,1.5,1e-35,0.63374,0.777391],"below":[1,2,3,4,-1,-2,-4,-5,-7,-8,-10],"above":[-12,10,8,6,5,-3,7,-6,9,-9,-11],"leaves":[-0.0055791,0.0037224,0.021666,-0.00021186,0.021157,-0.0055791,0.019841,0.0083526,-0.0055791,-0.014529,-0.0055791,-0.028825]},{"features":[51,33,0,61,9,12,2,4,75,9,75],"limits":[1e-35,1e-35,63.5,1e-35,4.53723,0.118056,2.10657,0.44636,1e-35,3.45373,1e-35],"below":[1,2,3,4,5,6,-1,-3,-5,-7,-9],"above":[-12,-11,10,9,8,7,-2,-4,-6,-8,-10],"leaves":[-0.0099614,0.014488,-0.0093696,0.0042158,0.026405,-0.0073981,-0.0099614,-0.036578,-0.034715,0.0082195,0.014337,0.018916]},{"features":[60,35,8,12,8,1,69,69,38,8,29],"limits":[1e-35,1e-35,0.34802,0.306907,0.197798,27.79,3.5,1.5,1e-35,0.283402,1.5],"below":[1,2,3,4,-1,6,-2,8,-5,-7,-8],"above":[-12,-11,-10,7,5,-4,-3,9,-6,10,-9],"leaves":[0.026746,0.0095774,-0.010649,0.012978,0.010284,-0.010649,-0.010649,-0.0090639,0.018715,-0.0056605,-0.010649,-0.021959]},{"features":[74,8,9,5,58,56,67,66,63,6,0],"limits":[2.5,0.130792,3.85369,0.123106,1e-35,1e-35,1e-35,1e-35,1e-35,0.570715,15.5],"below":[1,2,3,-1,5,6,7,-4,-8,10,-10],"above":[9,4,-3,-2,8,-7,-6,-5,-9,-12,-11],"leaves":[0.024203,-0.0060781,-0.0067524,-0.00089588,0.010024,0.018994,-0.0062211,-0.01149,-0.0062211,-0.01149,-0.036361,-0.01149]},{"features":[51,8,12,36,28,43,56,55,60,12,71],"limits":[1e-35,0.167671,0.558692,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,0.58102,1e-35],"below":[1,2,3,-1,5,6,7,8,-4,-7,-9],"above":[-12,4,-3,-2,-11,10,9,-6,-5,-8,-10],"leaves":[-0.0029684,0.023327,-0.015258,0.0027253,-0.0076179,-0.0076179,-0.015949,-0.0076179,0.018098,0.0027253,-0.027724,0.021302]},{"features":[28,54,40,43,65,10,67,1,59,10,11],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,0.920872,1e-35,35.93,1e-35,0.827747,0.521286],"below":[1,2,3,4,5,6,-1,-4,-7,-9,-10],"above":[-12,9,8,-6,7,-3,-2,-5,-8,10,-11],"leaves":[-0.014644,-0.0056646,-0.0056646,-0.0056646,-0.00084434,0.0054287,0.02816,0.0054287,0.022173,-0.014217,0.0057797,-0.028029]},{"features":[65,71,69,67,1,3,0,1,30,71,23],"limits":[1e-35,1e-35,1e-35,1e-35,192.91,0.79206,9.5,38.34,1e-35,1e-35,1e-35],"below":[1,2,3,-1,5,-4,-5,-6,9,-9,-11],"above":[8,4,-3,-2,-8,6,7,-7,10,-10,-12],"leaves":[-0.0069029,0.00032951,0.00032951,-0.0069029,-0.0069029,-0.0069029,-0.044921,-0.0069029,0.027395,0.00032951,0.00032951,0.019276]},{"features":[74,27,58,3,46,0,56,61,10,63,3],"limits":[2.5,1e-35,1e-35,0.443376,1e-35,36.5,1e-35,1e-35,0.93893,1e-35,0.87332],"below":[1,2,3,4,5,-1,7,8,-4,-8,-11],"above":[10,-10,9,6,-3,-2,-7,-6,-5,-9,-12],"leaves":[0.012549,-0.0039014,0.023549,0.0052172,0.018876,0.00097705,-0.0039014,-0.011779,-0.0039014,-0.011779,-0.034634,-0.011779]},{"features":[2,58,32,56,4,11,9,36,1,1,5],"limits":[4.20082,1e-35,1e-35,1e-35,0.273619,0.929803,4.48422,1.5,46.215,28.195,0.00522949],"below":[1,2,3,-1,-3,6,7,8,9,-6,-10],"above":[5,-5,4,-2,-4,-12,10,-9,-8,-7,-11],"leaves":[0.00035976,-0.014366,-0.014366,0.026644,-0.024991,-0.021362,0.012775,-0.025328,0.010317,0.019201,-0.0034958,0.01854]},{"features":[54,58,31,0,0,0,3,1,1,9,0],"limits":[1e-35,1e-35,1e-35,117,63.5,43.5,0.803747,42.35,31.145,4.54749,86.5],"below":[1,2,3,4,5,6,-1,8,-2,-5,-11],"above":[10,-10,-9,-8,-7,9,7,-4,-3,-6,-12],"leaves":[-0.0017766,-0.006574,0.011741,-0.013181,-0.0041875,0.022698,-0.013181,0.014725,0.01731,-0.022685,0.010546,-0.015765]},{"features":[74,33,32,12,59,56,75,10,75,11,4],"limits":[2.5,1e-35,1e-35,0.410391,1e-35,1e-35,3.5,0.93893,1.5,0.650582,0.231456],"below":[1,2,3,4,5,6,-1,-5,-6,-8,-9],"above":[-12,-11,9,7,-4,-3,-2,8,-7,10,-10],"leaves":[0.01609,0.0036259,-0.0046127,-0.013307,-0.013307,0.01225,-0.013307,0.018806,-0.013307,0.010765,0.015419,-0.025343]},{"features":[28,51,0,0,55,65,36,0,74,70,75],"limits":[1e-35,1e-35,58.5,43.5,1e-35,1e-35,1.5,15.5,1.5,1e-35,1e-35],"below":[1,2,3,4,5,6,7,-1,-3,-5,-9],"above":[-12,-11,10,-8,-7,9,8,-2,-4,-6,-10],"leaves":[0.0017799,-0.014279,0.0018094,-0.014279,0.017023,0.0018094,-0.014279,0.015792,-0.014279,0.0092386,0.017018,-0.027324]},{"features":[2,74,3,46,1,15,10,51,10,3,6],"limits":[4.20082,1e-35,0.406614,1e-35,30.155,1e-35,0.916267,1e-35,0.819777,0.726382,0.603611],"below":[1,2,-1,-2,-3,-4,7,8,-7,-8,-11],"above":[6,-6,3,4,5,-5,10,-10,9,-9,-12],"leaves":[0.0089728,-0.013681,0.022763,-0.0077551,0.0066017,-0.022836,0.0076883,0.0095424,-0.012537,0.016486,0.017213,-0.010808]},{"features":[28,60,0,1,59,40,47,1,61,3,11],"limits":[1e-35,1e-35,63.5,194.395,1e-35,1e-35,1e-35,32.775,1e-35,0.803747,0.230824],"below":[1,2,3,4,5,6,-1,-2,-3,-7,-9],"above":[-12,-11,10,9,-6,-5,7,8,-4,-8,-10],"leaves":[-0.0018979,-0.0018979,0.0093679,-0.0018979,0.017967,-0.0065682,-0.0021077,0.024502,0.011542,-0.0065682,-0.013381,-0.02587]},{"features":[5,59,6,63,11,61,1,43,5,6,26],"limits":[0.115832,1e-35,1e-35,1e-35,0.469375,1e-35,28.195,1e-35,0.0674243,0.283482,4.5],"below":[1,2,3,4,-1,6,-2,8,-6,10,-9],"above":[-12,9,7,-5,5,-4,-3,-8,-7,-11,-10],"leaves":[-0.0049879,0.0025184,0.011481,-0.0049879,0.019401,-0.0049879,0.0044338,0.013856,-0.031228,-0.0049879,-0.0049879,-0.016948]},{"features":[28,0,61,56,55,75,5,57,29,75,5],"limits":[1e-35,56.5,1e-35,1e-35,1e-35,1.5,0.123106,1e-35,1.5,2.5,0.0257516],"below":[1,2,3,4,5,6,7,-1,-6,-9,-10],"above":[-12,9,-8,8,-5,-4,-3,-2,-7,10,-11],"leaves":[0.025258,0.0022553,0.0022553,0.0022553,0.0022553,-0.0050373,0.0022553,-0.013836,-0.013836,0.023593,-0.0070034,-0.027621]},{"features":[51,0,71,9,69,69,75,29,5,75,11],"limits":[1e-35,58.5,1e-35,4.1873,1.5,1e-35,1.5,3.5,0.070598,2.5,0.230824],"below":[1,2,3,4,5,-1,-2,-6,-7,10,-9],"above":[-12,9,7,-5,-4,6,-3,8,-8,-11,-10],"leaves":[-0.0031153,0.018034,-0.0031153,-0.0031153,0.020415,-0.0031153,-0.043476,-0.0031153,0.0051218,-0.033079,0.015548,0.018154]},{"features":[8,60,12,2,71,1,56,1,59,1,11],"limits":[0.375574,1e-35,0.26748,2.10657,1e-35,240.745,1e-35,133.48,1e-35,45.27,0.844952],"below":[1,2,3,-1,5,6,7,-3,9,10,-9],"above":[8,-8,4,-2,-7,-6,-5,-4,-12,-11,-10],"leaves":[-0.0082742,0.015949,0.0067722,0.027515,-0.0023222,-0.0023222,-0.0082742,-0.01969,0.014496,-0.0089821,-0.017091,-0.029471]},{"features":[28,43,27,1,1,71,47,66,1,1,1],"limits":[1e-35,1e-35,1e-35,45.27,16.885,1e-35,1e-35,1e-35,198.65,30.155,79.735],"below":[1,2,3,4,-1,6,7,-3,-6,-8,-10],"above":[-12,10,9,5,-2,8,-5,-4,-7,-9,-11],"leaves":[-0.0099469,0.004838,-0.0061275,0.004838,0.004838,-0.013422,-0.0061275,0.0015185,-0.013422,0.004838,0.020885,-0.02616]},{"features":[74,58,56,4,67,0,73,61,75,0,4],"limits":[2.5,1e-35,1e-35,0.159546,1e-35,55.5,1e-35,1e-35,3.5,10.5,0.158114],"below":[1,2,3,4,-1,6,7,-3,-7,-9,-11],"above":[10,9,8,5,-2,-6,-5,-4,-8,-10,-12],"leaves":[-0.000087281,0.014143,0.022719,0.01031,-0.000087281,-0.000087281,-0.0057817,-0.000087281,-0.0057817,-0.012189,-0.012189,-0.031405]},{"features":[8,10,65,8,4,1,1,1,4,13,1],"limits":[0.375574,0.913376,1e-35,0.234631,0.204837,189.99,28.195,251.73,0.311806,1e-35,26.665],"below":[1,2,3,-1,5,-2,-5,-6,-8,10,-10],"above":[9,8,6,4,-4,-3,7,-7,-9,-12,-11],"leaves":[0.0010454,-0.031993,-0.001042,0.00019108,0.0010454,0.022526,0.0010454,0.013076,-0.014506,0.000044863,-0.020681,0.0067997]},{"features":[58,69,9,69,56,24,75,9,60,14,2],"limits":[1e-35,3.5,2.72371,1e-35,1e-35,1e-35,1.5,5.14894,1e-35,1e-35,4.41568],"below":[1,2,3,-1,5,6,7,8,-3,-9,-11],"above":[10,9,4,-2,-8,-7,-6,-5,-4,-10,-12],"leaves":[-0.0074705,0.021308,0.016482,-0.00096683,-0.00096683,-0.00096683,-0.00096683,-0.0074705,-0.0074705,0.016132,-0.023758,-0.0074705]},{"features":[8,10,10,4,8,4,59,9,70,4,29],"limits":[0.293611,0.90249,0.826512,0.190066,0.278065,0.31736,1e-35,2.72371,1e-35,0.146087,2.5],"below":[1,2,3,-1,-3,-5,7,-7,9,-8,-11],"above":[6,5,4,-2,-4,-6,10,8,-10,-9,-12],"leaves":[0.0198,-0.0015255,-0.013523,0.011062,0.01398,-0.0072544,0.0082004,-0.0072227,0.0066595,-0.012702,-0.03447,-0.012702]},{"features":[62,28,74,59,40,46,8,3,8,29,12],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1.5,0.150472,0.688195,0.254724,4.5,0.280351],"below":[1,2,3,4,5,6,7,-1,9,-4,-9],"above":[-12,-11,10,-8,-7,8,-3,-2,-6,-5,-10],"leaves":[-0.00065789,0.0048813,-0.00065789,0.010421,0.0048813,0.010421,0.02024,-0.0038861,-0.0038861,-0.0084221,-0.015919,-0.029885]},{"features":[5,56,15,59,71,2,1,7,13,1,2],"limits":[0.118824,1e-35,1e-35,1e-35,1e-35,4.19353,117.7,0.143651,1e-35,22.605,4.06899],"below":[1,2,3,4,5,-1,-4,-7,-8,-10,-11],"above":[9,7,-6,6,-3,-2,-5,8,-9,10,-12],"leaves":[0.010791,0.027276,0.0050607,-0.0017292,0.0050607,-0.0017292,-0.0017292,-0.027346,-0.0017292,0.005628,-0.028802,0.0010055]},{"features":[8,10,43,56,71,8,29,55,29,11,9],"limits":[0.382666,0.959235,1e-35,1e-35,1e-35,0.148399,1.5,1e-35,3.5,0.844952,3.68355],"below":[1,2,3,4,-1,-3,-4,8,9,-8,-11],"above":[7,-7,-6,5,-2,6,-5,10,-10,-9,-12],"leaves":[0.004648,-0.0045473,-0.0045473,-0.026422,-0.0045473,0.012613,0.012406,0.0062073,-0.010288,-0.021278,-0.035174,0.0035286]},{"features":[28,60,56,15,55,61,58,57,8,15,8],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,0.298059,1e-35,0.143718],"below":[1,2,3,4,5,6,7,-1,-5,10,-8],"above":[-12,-11,9,-7,8,-4,-3,-2,-6,-10,-9],"leaves":[0.024924,0.014574,0.0073654,-0.0011269,0.01103,-0.0011269,-0.0011269,-0.0011269,-0.0067009,-0.0011269,-0.013266,-0.025324]},{"features":[28,32,47,36,36,3,12,29,36,53,3],"limits":[1e-35,1e-35,1e-35,3.5,2.5,0.775255,0.118056,2.5,1.5,1e-35,0.788171],"below":[1,2,3,-1,5,6,-3,8,-5,-9,-10],"above":[-12,9,4,-2,-8,7,-4,-7,-6,10,-11],"leaves":[-0.013416,0.020052,0.016875,-0.011828,-0.0051618,0.016429,0.028018,-0.013416,0.022073,0.0080518,-0.013416,-0.024899]},{"features":[62,2,51,6,6,0,47,2,59,5,29],"limits":[1e-35,4.64365,1e-35,0.713526,0.0801282,9.5,1e-35,3.80046,1e-35,0.0521741,7.5],"below":[1,2,3,4,5,-1,7,-2,-4,-6,-8],"above":[-12,-11,-10,10,9,6,8,-3,-5,-7,-9],"leaves":[-0.011873,-0.015363,0.009495,0.01605,-0.0134,-0.015363,-0.0014062,-0.0070682,0.025736,0.016113,0.010627,-0.029067]},{"features":[60,8,1,1,5,0,1,31,7,8,75],"limits":[1e-35,0.375574,265.48,194.395,0.0603031,10.5,28.195,1e-35,0.433036,0.070598,1e-35],"below":[1,2,3,4,5,6,-1,-3,9,-5,-9],"above":[-12,-11,10,-8,8,7,-2,-4,-7,-6,-10],"leaves":[-0.0063857,0.018863,-0.01125,0.015321,-0.01125,0.022243,-0.0071059,0.015567,-0.01125,0.010969,-0.008644,-0.021604]},{"features":[2,58,2,4,1,55,75,11,5,67,11],"limits":[4.20082,1e-35,3.56387,0.480385,38.34,1e-35,1.5,0.376689,0.115832,1e-35,0.955534],"below":[1,2,3,4,5,6,-1,-5,-6,-8,-11],"above":[10,-10,9,7,-4,-3,-2,8,-7,-9,-12],"leaves":[0.013272,-0.0099367,-0.012726,-0.012726,-0.0029029,0.026896,-0.0074469,-0.012726,0.010311,-0.022416,-0.00042798,0.02093]},{"features":[57,59,47,67,61,56,58,24,75,29,2],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,3.5,2.5,4.21761],"below":[1,2,3,-1,5,6,7,-3,-6,-9,-11],"above":[10,9,4,-2,-8,8,-5,-4,-7,-10,-12],"leaves":[-0.0046286,0.017591,0.02598,0.015085,0.008361,0.0016086,0.008361,-0.0046286,-0.010901,-0.0046286,-0.029645,-0.010901]},{"features":[26,51,46,4,9,12,2,12,9,5,61],"limits":[4.5,1e-35,1.5,1e-35,4.48422,0.118056,3.54893,0.813227,5.128,0.021899,1e-35],"below":[1,2,3,-1,5,-2,-3,-4,-6,10,-8],"above":[-12,-11,9,4,8,6,7,-5,-7,-10,-9],"leaves":[-0.001524,-0.001524,-0.0055668,-0.025929,-0.001524,-0.001524,-0.017422,0.017491,-0.001524,-0.001524,0.016927,0.017212]},{"features":[8,11,12,9,35,3,30,12,59,56,65],"limits":[0.293611,0.844952,0.650979,1.96097,1e-35,0.565503,1e-35,0.555208,1e-35,1e-35,1e-35],"below":[1,2,3,-1,-2,-5,-6,8,9,10,-8],"above":[7,5,-4,4,-3,6,-7,-12,-11,-10,-9],"leaves":[-0.016445,0.0078973,-0.011011,-0.013139,-0.0097329,-0.00022138,0.024955,-0.0068992,0.015875,-0.016456,-0.031244,0.0089894]},{"features":[74,33,51,6,57,58,3,11,11,43,3],"limits":[2.5,1e-35,1e-35,0.0801282,1e-35,1e-35,0.803747,0.469375,0.417636,1e-35,0.87332],"below":[1,2,3,4,5,6,7,-1,-6,-7,-11],"above":[10,-10,-9,8,-5,-4,-3,-2,9,-8,-12],"leaves":[0.00092755,0.019027,0.00092755,-0.00402,-0.011061,0.012091,-0.011061,0.009269,0.016333,0.014634,-0.033354,-0.011061]},{"features":[8,61,43,56,1,4,53,59,56,7,1],"limits":[0.362789,1e-35,1e-35,1e-35,251.73,0.156557,1e-35,1e-35,1e-35,0.965517,18.03],"below":[1,2,3,4,-1,-3,-6,8,9,-8,-9],"above":[7,6,-5,5,-2,-4,-7,-12,-11,10,-10],"leaves":[0.0067766,-0.001081,-0.001081,-0.0060679,0.013849,-0.0060679,-0.02289,-0.0059287,-0.0025611,0.021647,-0.013819,-0.029541]},{"features":[28,65,74,71,46,30,53,11,2,8,12],"limits":[1e-35,1e-35,1e-35,3.5,1e-35,1e-35,1e-35,0.862853,2.87099,0.197798,0.623227],"below":[1,2,3,4,-1,6,-5,8,-6,10,-9],"above":[-12,5,-4,-3,-2,9,7,-8,-7,-11,-10],"leaves":[-0.0030435,0.00081385,-0.0066816,-0.012192,0.00081385,0.00081385,0.024196,0.00081385,0.022185,0.00081385,0.00081385,-0.023796]},{"features":[51,0,0,59,29,57,56,66,3,75,0],"limits":[1e-35,63.5,43.5,1e-35,3.5,1e-35,1e-35,1e-35,0.623611,2.5,117],"below":[1,2,3,4,5,6,7,-1,-6,10,-9],"above":[-12,9,-8,8,-5,-4,-3,-2,-7,-11,-10],"leaves":[0.0035291,0.020279,-0.0029436,-0.0093495,-0.0093495,-0.0093495,-0.032414,0.013401,-0.030856,0.000041848,0.011986,0.014828]},{"features":[28,35,60,27,71,29,3,38,57,0,67],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1.5,0.775255,1e-35,1e-35,10.5,1e-35],"below":[1,2,3,4,5,-1,-2,8,-3,-6,-10],"above":[-12,10,-9,-8,9,6,7,-5,-4,-7,-11],"leaves":[0.0021501,0.0021501,0.023257,0.0021501,0.0021501,0.0021501,-0.0052649,-0.0052649,-0.012467,-0.012467,0.010811,-0.024163]},{"features":[2,58,4,8,4,2,56,32,9,38,68],"limits":[4.20082,1e-35,0.44636,0.225998,0.327098,2.17558,1e-35,1e-35,3.41884,1e-35,1e-35],"below":[1,2,3,4,-1,6,-3,8,-6,10,-10],"above":[9,-9,7,5,-2,-5,-4,-8,-7,-12,-11],"leaves":[0.013867,-0.010183,0.011601,-0.013326,-0.013326,0.0080408,-0.01266,0.027501,-0.023463,0.0058288,-0.013371,-0.015787]},{"features":[58,36,69,67,6,11,13,10,12,63,11],"limits":[1e-35,1.5,3.5,1e-35,0.526551,0.688195,1e-35,0.97714,0.596585,1e-35,0.886752],"below":[1,2,3,-1,5,6,-4,-6,-8,10,-10],"above":[9,4,-3,-2,8,7,-5,-7,-9,-12,-11],"leaves":[-0.0033913,0.010991,-0.008233,-0.008233,0.0075108,0.010262,-0.007259,0.029335,-0.0040276,-0.03711,-0.016846,-0.008233]},{"features":[28,33,1,29,2,56,1,1,71,46,32],"limits":[1e-35,1e-35,45.27,2.5,4.50268,1e-35,120.545,251.73,1e-35,1e-35,1e-35],"below":[1,2,3,4,5,-1,-5,8,9,-6,-9],"above":[-12,-11,6,-4,-3,-2,7,10,-8,-7,-10],"leaves":[0.0044092,-0.012181,0.011395,0.022997,-0.012181,0.0049119,0.02453,-0.0056689,-0.012181,0.0076691,0.015158,-0.023895]},{"features":[65,2,58,5,3,46,32,2,30,7,26],"limits":[1e-35,4.3108,1e-35,0.118824,0.888195,1e-35,1e-35,2.15432,1e-35,0.316986,2.5],"below":[1,2,3,4,5,6,-1,-4,9,-9,-11],"above":[8,-8,-7,-6,7,-3,-2,-5,10,-10,-12],"leaves":[-0.016974,-0.0058564,-0.00037269,-0.00037269,-0.016974,-0.016974,-0.027972,-0.00037269,0.021281,-0.00037269,-0.00037269,0.010155]},{"features":[8,61,7,9,47,65,27,15,13,9,7],"limits":[0.34802,1e-35,0.115832,1.96097,1e-35,1e-35,1e-35,1e-35,1e-35,2.25082,0.965517],"below":[1,2,3,-1,5,-2,-4,8,9,-8,-9],"above":[7,-7,-6,4,6,-3,-5,-12,-11,10,-10],"leaves":[-0.0062555,-0.006095,0.018728,0.013385,-0.0062555,-0.0057603,-0.014923,0.0098062,-0.022835,-0.0037318,0.012409,0.0079588]},{"features":[60,58,0,69,71,70,46,15,4,10,0],"limits":[1e-35,1e-35,63.5,1.5,1e-35,1e-35,1e-35,1e-35,0.455534,0.781271,10.5],"below":[1,2,3,4,5,6,-1,8,-5,-7,-10],"above":[-12,10,-9,7,-4,-3,-2,9,-6,-8,-11],"leaves":[0.011372,0.024229,0.0041654,-0.005573,-0.005573,0.013529,-0.005573,0.02071,-0.005573,-0.005573,-0.012172,-0.023493]},{"features":[10,54,4,69,0,1,1,15,12,2,0],"limits":[0.90249,1e-35,0.211032,3.5,58.5,192.91,38.34,1e-35,0.61327,4.19353,9.5],"below":[1,2,3,4,5,6,-1,8,-6,10,-10],"above":[9,-9,7,-5,-4,-3,-2,-8,-7,-12,-11],"leaves":[0.0062696,-0.01609,0.016747,-0.02427,-0.027216,0.01341,-0.016755,-0.012208,0.0090053,-0.01509,0.0045414,0.010959]},{"features":[74,33,58,3,20,10,0,12,8,3,3],"limits":[2.5,1e-35,1e-35,0.739357,1e-35,0.685726,9.5,0.596585,0.15301,0.884272,0.780655],"below":[1,2,3,4,5,-1,-2,-3,9,-6,-11],"above":[10,-10,-9,8,-5,6,7,-4,-8,-7,-12],"leaves":[-0.0045501,-0.00064547,0.020469,0.00099263,-0.0045501,-0.0045501,0.022077,-0.0045501,-0.0096025,0.016491,-0.029818,-0.0096025]},{"features":[58,69,32,11,33,75,71,5,11,14,2],"limits":[1e-35,3.5,1e-35,0.688195,1e-35,1.5,1e-35,0.0822072,0.653454,1e-35,4.41568],"below":[1,2,3,4,-1,6,-3,-5,-7,-9,-11],"above":[10,9,8,5,-2,7,-4,-6,-8,-10,-12],"leaves":[-0.0081451,0.010862,0.012413,-0.0081451,-0.0081451,0.0098724,0.021207,-0.0013597,-0.0081451,0.01485,-0.024993,-0.0081451]},{"features":[65,66,10,33,6,3,1,26,29,1,75],"limits":[1e-35,1e-35,0.903995,1e-35,0.662216,0.273619,38.34,2.5,2.5,240.745,1e-35],"below":[1,2,3,4,5,-1,-2,8,-8,10,-9],"above":[7,-7,-6,-5,-4,6,-3,-12,9,-11,-10],"leaves":[-0.0046224,-0.0048833,-0.023053,-0.0046224,-0.0046224,-0.0046224,-0.00053397,-0.00053397,0.030874,-0.00053397,-0.00053397,0.016761]},{"features":[60,35,8,61,3,75,71,56,9,54,57],"limits":[1e-35,1e-35,0.375574,1e-35,0.971009,5.5,1e-35,1e-35,1.96097,1e-35,1e-35],"below":[1,2,3,4,5,6,7,-1,-5,-8,-9],"above":[-12,-11,9,-7,8,-4,-3,-2,-6,10,-10],"leaves":[0.0093592,0.0015113,-0.0021692,0.017204,-0.0021692,0.01929,-0.0099621,-0.0099598,0.0098768,-0.0099621,-0.0099621,-0.019257]},{"features":[28,26,26,24,56,61,59,47,36,7,9],"limits":[1e-35,4.5,3.5,1e-35,1e-35,1e-35,1e-35,1e-35,2.5,0.143651,5.61405],"below":[1,2,3,4,5,6,7,-1,-2,-6,-8],"above":[-12,-11,-10,10,9,-5,-4,8,-3,-7,-9],"leaves":[0.0087562,0.02045,0.0087562,0.0049013,0.00080911,0.000042164,-0.011102,-0.011102,0.010064,-0.011102,0.01496,-0.022517]},{"features":[60,74,4,10,29,12,6,8,11,8,12],"limits":[1e-35,1e-35,0.44636,0.90249,1.5,0.118056,0.56423,0.373825,0.775255,0.236701,0.60339],"below":[1,2,3,-1,5,-2,7,8,9,-4,-9],"above":[-12,-11,10,4,6,-3,-8,-7,-6,-5,-10],"leaves":[-0.0045888,0.0083687,-0.0045888,-0.0045888,0.01236,0.024752,-0.0018437,-0.0045888,0.016358,-0.0045888,-0.010393,-0.020568]},{"features":[6,57,74,6,55,9,62,12,36,12,38],"limits":[0.423403,1e-35,1e-35,0.0801282,1e-35,1.96097,1e-35,0.644325,1e-35,0.676264,1e-35],"below":[1,2,3,4,5,-1,-2,-5,-9,10,-10],"above":[8,-8,-7,7,-4,6,-3,-6,9,-12,-11],"leaves":[-0.008244,0.0089291,-0.008244,-0.008244,-0.008244,0.0075823,-0.016484,-0.030977,-0.010147,0.016096,-0.0090945,-0.0060695]},{"features":[62,58,0,9,26,26,3,0,71,75,2],"limits":[1e-35,1e-35,58.5,4.48422,4.5,1e-35,0.803747,8.5,1e-35,1e-35,4.41568],"below":[1,2,3,4,5,6,-1,-2,-6,-8,-10],"above":[-12,10,9,8,-5,-4,7,-3,-7,-9,-11],"leaves":[0.011328,0.0077081,-0.0054716,-0.0054716,0.017372,0.024267,-0.0054716,-0.0054716,0.012798,-0.013733,-0.0054716,-0.026701]},{"features":[28,54,40,12,12,0,69,0,53,46,12],"limits":[1e-35,1e-35,1e-35,0.737469,0.118056,5.5,3.5,117,1e-35,1e-35,0.247449],"below":[1,2,3,4,5,6,-1,-4,-7,10,-9],"above":[-12,9,8,-6,7,-3,-2,-5,-8,-11,-10],"leaves":[0.0030376,-0.012012,0.0030376,-0.009595,0.0030376,0.0030376,0.0030376,0.023397,0.0040092,-0.012012,0.012273,-0.021872]},{"features":[51,0,0,8,12,12,29,57,54,9,43],"limits":[1e-35,58.5,43.5,0.156557,0.558692,0.555208,4.5,1e-35,1e-35,3.87467,1e-35],"below":[1,2,3,4,-1,6,7,8,9,-3,-10],"above":[-12,10,-9,5,-2,-8,-7,-6,-5,-4,-11],"leaves":[0.022348,-0.018649,-0.0079057,0.0098777,0.0075637,-0.028621,-0.024785,0.0064549,0.011751,-0.018854,0.0084156,0.017214]},{"features":[27,60,57,1,1,56,36,59,3,32,6],"limits":[1e-35,1e-35,1e-35,45.27,35.93,1e-35,2.5,1e-35,0.726382,1e-35,0.533657],"below":[1,2,3,4,5,6,7,8,-1,-7,-8],"above":[-12,-11,-10,9,-6,-5,-4,-3,-2,10,-9],"leaves":[0.0095037,0.024141,0.0018846,0.0018846,-0.0036009,0.023835,-0.0036009,-0.001619,0.016349,-0.0082036,-0.016355,-0.013627]},{"features":[8,61,0,1,69,0,36,3,6,59,1],"limits":[0.361228,1e-35,58.5,27.79,3.5,10.5,1.5,0.837524,0.549386,1e-35,45.27],"below":[1,2,3,4,-1,6,-3,8,-5,10,-10],"above":[9,-9,-8,5,-2,7,-4,-7,-6,-12,-11],"leaves":[0.0078219,-0.0053588,0.026111,-0.0053588,0.012834,-0.0053588,-0.0039299,-0.0053588,-0.013627,0.0034603,-0.0151,-0.027387]},{"features":[60,2,56,5,55,75,24,36,11,75,69],"limits":[1e-35,4.58656,1e-35,0.112257,1e-35,1.5,1e-35,2.5,0.479584,4.5,1.5],"below":[1,2,3,4,5,6,7,8,-1,-8,-10],"above":[-12,10,9,-7,-6,-5,-4,-3,-2,-9,-11],"leaves":[-0.00083771,0.021778,-0.0028357,-0.0028357,-0.0028357,-0.0028357,-0.0028357,-0.01055,-0.0028357,-0.0046737,0.012075,-0.020797]},{"features":[62,2,5,4,56,32,1,5,5,9,8],"limits":[1e-35,4.20082,0.118824,0.44636,1e-35,1e-35,111.29,0.0521741,0.019194,4.48422,0.156557],"below":[1,2,3,4,-1,6,-3,8,9,10,-7],"above":[-12,7,-6,5,-2,-5,-4,-11,-10,-9,-8],"leaves":[0.000088668,-0.014481,0.009005,-0.014481,0.021099,-0.014481,0.013822,-0.0079347,0.015886,-0.011586,0.018472,-0.027713]},{"features":[36,66,6,36,60,56,75,55,11,57,75],"limits":[1e-35,1e-35,0.755953,2.5,1e-35,1e-35,3.5,1e-35,0.515418,1e-35,3.5],"below":[1,-1,3,4,5,6,7,8,-3,-4,-8],"above":[2,-2,-12,-11,-10,10,-7,-6,9,-5,-9],"leaves":[-0.019865,0.011212,-0.00019902,0.019246,-0.00019902,-0.00019902,-0.00019902,-0.0090896,-0.00019902,-0.018973,-0.013244,0.016166]},{"features":[65,67,71,36,5,69,8,12,1,53,0],"limits":[1e-35,1e-35,3.5,1e-35,0.115832,1.5,0.156557,0.638772,31.145,1e-35,51.5],"below":[1,2,3,-1,-2,-3,7,-7,-9,-10,-11],"above":[6,-6,-5,4,5,-4,8,-8,9,10,-12],"leaves":[-0.015839,-0.0039747,-0.0039747,-0.015839,-0.025826,-0.00041721,0.025729,-0.00041721,-0.00041721,-0.00041721,0.015276,-0.00041721]},{"features":[51,58,36,6,11,12,6,5,62,12,11],"limits":[1e-35,1e-35,1.5,0.0923296,0.469375,0.280351,0.316986,0.034915,1e-35,0.676264,0.870267],"below":[1,2,3,4,-1,-2,7,8,-5,-8,-10],"above":[-12,10,6,-4,5,-3,9,-7,-6,-9,-11],"leaves":[-0.0075942,-0.0023015,0.015104,-0.0075942,0.0059704,-0.0075942,-0.0075942,0.017863,-0.0053207,-0.024151,-0.0075942,0.015765]},{"features":[65,74,71,46,4,75,67,72,3,59,8],"limits":[1e-35,2.5,1e-35,1e-35,0.0506411,2.5,1e-35,1e-35,0.84109,1e-35,0.346345],"below":[1,2,3,4,-1,6,-4,8,-8,10,-9],"above":[7,-7,5,-3,-2,-6,-5,-12,9,-11,-10],"leaves":[-0.0036205,-0.0064681,-0.00077284,-0.016138,-0.0064681,-0.0064681,-0.028079,0.004014,0.024521,0.012076,0.004014,-0.00077284]},{"features":[51,43,0,59,69,6,3,0,9,4,5],"limits":[1e-35,1e-35,56.5,1e-35,4.5,0.553764,0.623611,47.5,5.53888,0.0896429,0.0246951],"below":[1,2,3,4,5,-1,-4,-5,9,-7,-10],"above":[-12,10,8,6,-3,-2,7,-6,-9,-8,-11],"leaves":[0.0023775,-0.0088892,-0.0088892,-0.0088892,-0.032218,-0.0088892,0.0023775,-0.028172,0.0023775,0.0177,0.0023775,0.015744]},{"features":[51,58,4,9,69,37,4,2,7,2,36],"limits":[1e-35,1e-35,0.258662,2.72371,3.5,1e-35,0.327098,3.52664,0.0582579,4.45281,1.5],"below":[1,2,3,4,-1,-3,-5,8,-6,10,-9],"above":[-12,9,6,5,-2,-4,7,-8,-7,-11,-10],"leaves":[0.015591,-0.0074597,-0.0074597,0.011934,0.019206,0.016684,-0.0032883,-0.0074597,-0.0074597,-0.032787,-0.0074597,0.015226]},{"features":[33,61,0,9,14,69,69,58,9,75,63],"limits":[1e-35,1e-35,63.5,4.32872,1e-35,3.5,1e-35,1e-35,2.72371,1e-35,1e-35],"below":[1,2,3,4,5,6,-1,8,-2,-7,-10],"above":[-12,10,-9,9,-6,-5,7,-4,-3,-8,-11],"leaves":[-0.0086821,0.015801,0.0015523,-0.0086821,-0.0086821,0.014373,0.018878,0.00051872,-0.0086821,-0.028851,-0.0086821,0.012075]},{"features":[58,36,56,67,1,28,29,2,1,36,2],"limits":[1e-35,1.5,1e-35,1e-35,44.265,1e-35,1.5,3.23804,140.165,1.5,4.52225],"below":[1,2,3,4,-1,6,-5,-6,-7,-10,-11],"above":[9,5,-4,-3,-2,-9,7,8,-8,10,-12],"leaves":[0.0063452,-0.0018295,0.01452,-0.0050989,0.002511,0.0020764,0.025208,0.0052676,-0.0050989,-0.0050989,-0.03116,-0.0050989]},{"features":[60,68,10,10,55,10,8,2,47,75,0],"limits":[1e-35,1e-35,0.821151,0.781271,1e-35,0.885949,0.420204,4.17971,1e-35,1e-35,47.5],"below":[1,2,3,-1,5,6,-3,-5,9,-6,-9],"above":[-12,-11,4,-2,10,7,-4,8,-8,-7,-10],"leaves":[0.0018605,0.020594,-0.0089864,0.0099111,-0.00037068,0.0085204,-0.0089864,0.018096,-0.0089864,0.013462,-0.0089864,-0.018703]},{"features":[62,51,58,36,56,66,59,11,28,0,0],"limits":[1e-35,1e-35,1e-35,1.5,1e-35,1e-35,1e-35,0.953463,1e-35,31.5,11.5],"below":[1,2,3,4,5,-1,-2,8,9,10,-5],"above":[-12,-11,-10,7,-4,6,-3,-9,-8,-7,-6],"leaves":[-0.0032385,0.016596,0.0024887,-0.0063032,0.0021531,0.021819,0.0021531,-0.0063032,-0.0063032,-0.011941,0.013154,-0.022432]},{"features":[28,33,0,60,56,75,55,5,3,7,75],"limits":[1e-35,1e-35,63.5,1e-35,1e-35,3.5,1e-35,0.118824,0.480741,0.141429,2.5],"below":[1,2,3,4,5,6,7,8,-1,-6,-9],"above":[-12,-11,10,-8,9,-5,-4,-3,-2,-7,-10],"leaves":[0.00019049,0.021342,0.00019049,0.00019049,0.00019049,0.00019049,-0.0051012,-0.011157,-0.011157,0.014391,0.016322,-0.021791]},{"features":[58,35,6,74,13,59,40,11,46,11,11],"limits":[1e-35,1e-35,0.713526,1e-35,1e-35,1e-35,1e-35,0.813227,1e-35,0.482451,0.682179],"below":[1,2,3,4,5,6,7,-1,9,-5,-9],"above":[-12,-11,10,-8,8,-4,-3,-2,-7,-6,-10],"leaves":[-0.0010688,0.0046594,0.014554,-0.0034291,-0.0034291,0.0087465,0.020153,-0.0076053,0.01863,-0.0029979,-0.0076053,-0.013916]},{"features":[65,71,7,74,0,47,8,10,7,26,6],"limits":[1e-35,3.5,0.1467,2.5,13.5,1e-35,0.298059,0.821151,0.376689,2.5,0.140394],"below":[1,2,3,-1,-3,6,-6,8,-8,-10,-11],"above":[5,-5,4,-2,-4,7,-7,9,-9,10,-12],"leaves":[-0.0014144,-0.014367,-0.0019263,-0.014367,-0.02447,0.021141,-0.00051761,0.018362,-0.00074824,-0.0014144,0.017989,-0.0014144]},{"features":[62,26,2,32,56,55,29,57,12,2,11],"limits":[1e-35,4.5,4.20082,1e-35,1e-35,1e-35,3.5,1e-35,0.415614,3.98191,0.864251],"below":[1,2,3,4,5,6,7,-1,-6,-7,-9],"above":[-12,-11,10,8,-5,-4,-3,-2,9,-8,-10],"leaves":[0.014008,-0.0069652,-0.0069652,-0.0069652,-0.011779,-0.0075893,0.024398,-0.0086691,-0.0010792,0.012936,0.014969,-0.023045]},{"features":[62,2,58,6,67,5,11,35,29,72,2],"limits":[1e-35,4.20082,1e-35,0.700352,1e-35,0.0662281,0.669271,1e-35,3.5,1e-35,4.2647],"below":[1,2,3,4,-1,6,7,-5,9,-7,-9],"above":[-12,5,-4,-3,-2,-11,8,-6,10,-8,-10],"leaves":[-0.0052811,0.011168,0.015452,-0.013411,0.014377,-0.0077928,0.0078379,-0.011774,0.0096364,-0.013411,0.018274,-0.026346]}],"block":0.58,"plain":0.5,"note":0.03}');

// src/scan/score/index.ts
var SURE = 0.7;
function probability(seen) {
  return 1 / (1 + Math.exp(-logOdds(loadWeights().trees, featuresOf(seen))));
}
var believe = (candidate) => {
  let seen = look(candidate);
  if (isMadeUp(seen)) return "low";
  let chance = probability(seen), { note, plain, ...points } = loadWeights(), block = isPlain(seen) ? plain : points.block;
  return chance < note ? null : chance < block || candidate.belief === "low" && candidate.role !== "password" ? "low" : candidate.belief === "high" && chance >= SURE ? "high" : "medium";
};
function isMadeUp({ path, value, reading, isInDocBlock: isInDocBlock2 }) {
  return isExampleFile(path) ? !0 : (value.length < MACHINE_LENGTH || isHomely(reading)) && (DOCUMENT.test(path) || isInDocBlock2);
}
var MACHINE_LENGTH = 16, DOCUMENT = /(?:^|\/)docs?\/.{0,300}\.(?:txt|html?)$|(?:^|\/)readme[^/]{0,20}$|\.(?:md|mdx|rst|adoc)$/i;
function isPlain({ role, belief, path, isInDocBlock: isInDocBlock2, isInLineComment: isInLineComment2 }) {
  return role !== null && role !== "loose" && belief !== "low" && !isShowcase(path) && !isInDocBlock2 && !isInLineComment2;
}

// src/scan/entropy/entropy.ts
var LONG_LINE = 2e3, LEFT2 = 100, RIGHT2 = 40, entropyCheck = makeEntropyCheck(believe);
function makeEntropyCheck(opinion) {
  return { name: "entropy", needs: "text", run: (text, settings) => findSecrets(text, settings, opinion) };
}
function findSecrets(text, settings, opinion) {
  let kind = kindOf(text.entry.path);
  if (kind === "skip" || text.encoding === "binary") return [];
  let showcase = () => isShowcase(text.entry.path), search = { text, kind, showcase, opinion }, named = findNamed(search);
  mergeStructure(text, named, (found, nameStart, value) => judge(search, found, nameStart, value));
  let opened = judgeSecretData(text, named, { showcase, findNamed: (inner) => findNamed({ ...search, text: inner, kind: "data" }) }), nameless = findNameless(search, settings.entropy.minBits, named).filter(({ start }) => !opened.has(start));
  return [...named.values(), ...nameless].sort((a, b) => a.start - b.start);
}
function findNamed(search) {
  let { text, kind } = search, matches = /* @__PURE__ */ new Map(), seen = -1;
  return eachName(text, (offset) => {
    let span = nameSpan(text.bytes, offset);
    if (span === null || span.start === seen || (seen = span.start, !mayAssign(text.bytes, span.end) && !mayFollow(text.bytes, span.start))) return;
    let found = assignmentAt(text.content, span.start, span.end, kind);
    if (found === null || matches.has(found.start)) return;
    let match = judge(search, found, span.start);
    match !== null && matches.set(found.start, match);
  }), matches;
}
function judge({ text, kind, showcase, opinion }, found, nameStart, known) {
  let { content, entry } = text, { value, via } = known ?? readable(found, found.value ?? content.slice(found.start, found.end)), rules = judgeNamed(found, value, showcase), belief = rules && (found.place === "told" ? rules : opinion({ ...found, content, value, kind, path: entry.path, belief: rules })), candidate = { value, name: found.name, role: found.role, belief, showcase }, match = matchService(content, found, nameStart, candidate) ?? (belief === null ? null : namedMatch(found, value, belief));
  return match === null ? null : { ...match, ...via === void 0 ? {} : { via }, ...found.value === void 0 ? {} : { inPieces: !0 } };
}
function findNameless({ text, kind, showcase, opinion }, minBits, named) {
  let matches = [];
  return eachValue(text, (runStart, end) => {
    let start = valueIn(text.bytes, runStart, end, MIN_RUN);
    if (start === -1 || named.has(start)) return;
    let content = text.content, value = content.slice(start, end), [left, right] = [content.slice(lineStart(content, start, LEFT2), start), lineAfter(content, end, RIGHT2)];
    if (!isWhole(value, left, right)) return;
    let rules = judgeNameless(value, left, right, minBits, showcase);
    if (rules === null && !isDense(value)) return;
    let name = nameBefore(content, start);
    if (rules === null && isHarmless(left) && !saysId(name ?? "")) return;
    let place = { content, start, end, value, name: name ?? "", kind, path: text.entry.path }, plain = rules && (isMinified(content, start, end) ? "low" : rules), belief = plain && opinion({ ...place, role: null, place: "alone", quoted: /["'`]$/.test(left), belief: plain }), service = matchService(content, { start, end }, null, { value, name: name ?? "", role: null, belief, showcase });
    service !== null ? matches.push(service) : belief !== null && matches.push(namelessMatch(start, value, belief, name));
  }), matches;
}
function isMinified(content, start, end) {
  let before = content.slice(Math.max(0, start - LONG_LINE), start), after = content.slice(end, end + LONG_LINE);
  return before.length + after.length > LONG_LINE && !before.includes(`
`) && !after.includes(`
`);
}
function isDense(value) {
  return /(?:\d\D{0,160}){4}/.test(value);
}
export {
  entropyCheck,
  makeEntropyCheck
};
