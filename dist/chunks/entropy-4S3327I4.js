// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  MAX_BYTES,
  argumentsAt,
  assignmentsAt,
  callAt,
  fieldsOf,
  formatOf,
  isInDocBlock,
  isInLineComment,
  isNameByte,
  isUser,
  lineAfter,
  lineStart,
  mayAssign,
  mayFollow,
  nameSpan,
  placedLiteral,
  quotedAt,
  schemeLength
} from "./chunk-PKSD6PHG.js";
import {
  UUID,
  isDigest,
  isHomely,
  judgeNamed,
  secretData
} from "./chunk-PJK35BNA.js";
import "./chunk-JPHGRO4Q.js";
import {
  isFake,
  isPhrase,
  isRandom,
  isReadable,
  isReference,
  isStandIn,
  isWordy,
  read
} from "./chunk-FBJBPQAH.js";
import {
  backslash,
  bitsMap,
  entities,
  oneLine,
  outward,
  percent,
  settle
} from "./chunk-HBC3UNSH.js";
import {
  MIN_RUN,
  eachAddress,
  eachCallee,
  eachName,
  eachValue
} from "./chunk-IIHEMGXC.js";
import "./chunk-QB5T64ZI.js";
import {
  isPrintable
} from "./chunk-WAJ3KLJH.js";
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
} from "./chunk-GTONMVG2.js";
import "./chunk-L3QUOGP2.js";
import {
  NAME_ANCHORS,
  nameParts,
  roleOf,
  splitName
} from "./chunk-CME3GP3Y.js";
import {
  plainText
} from "./chunk-J76ZLGFF.js";
import "./chunk-KYDP7JE5.js";
import "./chunk-AV4BG62X.js";
import "./chunk-5XXBF23Y.js";

// src/scan/entropy/readers/address.ts
var [BEFORE, AFTER] = [240, 700], SCHEME = /(["'`])(?:(?:jdbc|dbc):[a-z\d:]{2,40}|tcps?|ssl|amqps?|mqtts?|stomp|ldaps?|ftps?|ftpes|sftp|ssh|smtps?|imaps?|postgres(?:ql)?|mysql|rediss?|nats|bolt|neo4j(?:\+ssc|\+s)?)$/, CALLEE = /([A-Za-z_]\w{1,40})(?:\[\w{1,20}\]|<[\w, ]{1,30}>)?\(\s{0,80}(?:["'][\w.:-]{1,80}["'],\s{0,60})?$/;
function behindAddress(content, offset, kind) {
  let scheme = SCHEME.exec(content.slice(Math.max(0, offset - 60), offset));
  if (scheme === null) return null;
  let open = Math.max(0, offset - 60) + scheme.index, from = Math.max(0, open - BEFORE), before = content.slice(from, open), callee = CALLEE.exec(before), address = quotedAt(content.slice(open, open + AFTER), 0);
  if (callee === null || address === null) return null;
  let name = callee[1], base = open + address.after, site = { before, after: content.slice(base, base + AFTER), name, role: "password", kind, base }, gap = /^,\s{0,60}/.exec(site.after), [user, value] = gap === null ? [] : argumentsAt(site, gap[0].length, !0).list;
  return user === void 0 || !isUser(user) || value?.literal == null ? null : placedLiteral(site, "argument", value.literal);
}

// src/scan/entropy/candidates.ts
function eachAssignment(text, kind, visit) {
  let seen = -1;
  eachName(text, (offset) => {
    let span = nameSpan(text.bytes, offset);
    if (!(span === null || span.start === seen) && (seen = span.start, !(!mayAssign(text.bytes, span.end) && !mayFollow(text.bytes, span.start))))
      for (let found of assignmentsAt(text.content, span.start, span.end, kind)) visit(found, span.start);
  }), eachCallee(text, (offset) => {
    let span = nameSpan(text.bytes, offset), found = span === null ? null : callAt(text.content, span.start, span.end, kind);
    found !== null && span !== null && visit(found, span.start);
  }), kind === "code" && eachSigned(text, visit);
}
var [P, S] = [112, 115];
function eachSigned(text, visit) {
  eachAddress(text, (offset) => {
    let at = text.bytes[offset - 1] === S ? offset - 2 : offset - 1;
    if (text.bytes[at] === P && text.bytes[at - 3] === 104 && text.bytes[at - 1] === 116) return;
    let found = behindAddress(text.content, offset, "code");
    found !== null && visit(found, found.start);
  });
}

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
], ESCAPED = /\\(["'`\\])/g, LOGIN = /^[\x21-\x39\x3b-\x7e]{1,60}:[\x21-\x7e]{1,80}$/;
function readable(found, raw) {
  if (found.place === "header" && LOGIN.test(Buffer.from(raw, "base64").toString("latin1"))) return { value: raw, via: ["base64"] };
  let shown = found.quoted ? UNDOUBTED.filter(({ first, sign }) => raw.includes(first) && sign.test(raw)) : [];
  return shown.length === 0 ? { value: found.quoted && raw.includes("\\") ? raw.replace(ESCAPED, "$1") : raw } : { value: shown.reduce((text, { form }) => text.replace(form.pattern, (one) => form.decode(one)), raw), via: shown.map(({ form }) => form.via) };
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

// src/value/setting-names.ts
var SETTING_NAMES = /(?:salt|pepper|community|communit(?:y_?string|ies)|erlang_?\.?cookie|auth_?(?:users|accounts|logins)|(?:passw(?:or)?d|pw)_?hash|active_record_encryption)["']?[ \t]{0,20}[:={\]]/i, CRYPT = /^\$(?:2[abxy]|[156y]|apr1|P|H|argon2(?:id|i|d)|scrypt)\$.{20,300}$/, PUBLIC = /^(?:public|private|community|read|write|snmp\w{0,6}|default)$/i;
function roleOfSetting(name, path, value) {
  if (name.length > 80) return null;
  let parts = splitName(name), last = parts[parts.length - 1];
  return last === "salt" || last === "salts" || last === "pepper" ? isMade(value) ? "key" : null : last === "community" || /community_?string$/i.test(name) ? isCommunity(parts, path, value) ? "password" : null : last === "cookie" && /erlang[_.-]?cookie$/i.test(name) ? "secret" : last === "hash" ? CRYPT.test(value) && /pass|pw/i.test(name) ? "password" : null : /^active_record_encryption$/i.test(path.at(-1) ?? "") && isMade(value) ? "key" : null;
}
function isMade(value) {
  return /^[\w+/=-]{16,256}$/.test(value) && /\d/.test(value) && isRandom(value, read(value));
}
function isCommunity(parts, path, value) {
  return (parts.includes("snmp") || path[0] === "auths" || path.some((key) => /snmp/i.test(key))) && value.length >= 6 && !/[\s{}$<>]/.test(value) && !PUBLIC.test(value);
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
]), USERS = /* @__PURE__ */ new Set(["users", "accounts", "logins"]), OPEN = /* @__PURE__ */ new Set(["host", "known", "foreign", "design"]), LONGEST_NAME = 64, isPlural = (name) => /s$/i.test(name);
function roleOfMember(owner, name, value) {
  if (!isPlural(owner) || name.length > LONGEST_NAME || !/\d/.test(value) || /\s/.test(value.trim())) return null;
  let parts = splitName(owner), last = parts.pop() ?? "";
  if (USERS.has(last)) return parts.includes("auth") && roleOf(`${name}_password`) !== null ? "password" : null;
  let one = PLURALS.get(last);
  if (one === void 0 || parts.some((part) => OPEN.has(part))) return null;
  let role = roleOf([...parts, one].join("_"));
  return role === null || role === "loose" || roleOf(`${name}_token`) === null ? null : role;
}

// src/scan/entropy/gain.ts
var BEFORE2 = 100, AFTER2 = 400, NESTED = /^[^}\n]{0,160}(?:\n[^}\n]{0,160}){0,3}/, LABEL = /\b(?:name|key|id)["']?\s{0,4}[:=>]\s{0,4}["']?[\w.:/-]{0,80}$/i, PAIR = /^["']?[^{}]{1,300}?\b(?:value|val)\b/i, ELEMENT = /^["'][^<>]{0,200}>\s{0,80}[^<\s]/, LONG = /^["'\]]{0,2}\s{0,9}[:=>]\s{0,9}["']?(?=\D{0,40}\d)[\w+/=-]{20}/, SIMPLE = /^["'\]]{0,2}[ \t]{0,20}(?:[:=]|(?:\s[A-Za-z_][^<>\n]{0,80})?>)[ \t]{0,20}(?:"[^"\\\n]{0,300}"|'[^'\\\n]{0,300}'|\$\{[^\n]{0,300}|[\w+/.=$%@!~-]{1,300})[ \t]{0,9}(?:[,;}\]\r\n</]|$)/, OPENS = /^["']?(?:[ \t]{0,9}[:=>][ \t]{0,9}(?:[{[]|\r?\n|<)|\]{1,2}[ \t]{0,9}\r?\n)/, INNER = /[\s"'{<[-](?:(?:value|val|data|default|content|plain|plaintext|raw|string|current|prod|production|dev|development|staging|live)["']?\s{0,4}[:=>]|CDATA|Bearer |Basic )/i, LIST = /^["']?[ \t]{0,9}[:=][ \t]{0,9}(?:\[\s{0,60}["']|\r?\n[ \t]{0,60}- )/;
function mayGain(content, start, end, role, isJson) {
  if (isJson && content[start - 1] === " ") return !1;
  let after = content.slice(end, end + AFTER2);
  return LABEL.test(content.slice(Math.max(0, start - BEFORE2), start)) ? PAIR.test(after) || !isJson && ELEMENT.test(after) : role === "loose" ? LONG.test(after) : OPENS.test(after) ? INNER.test(NESTED.exec(after)?.[0] ?? "") || isPlural(content[end - 1] ?? "") && holdsMore(after, role) : /^(?:["'\]]{0,2}[ \t]{0,20}[:=]|(?:\s[A-Za-z_][^<>\n]{0,80})?>)/.test(after) && !SIMPLE.test(after);
}
function holdsMore(after, role) {
  return LIST.test(after) || role === "password" || TOKEN.test(after);
}
var TOKEN = /^[^}]{0,300}?[:=][ \t]{0,9}["']?(?=\D{0,40}\d)[\w+/=.-]{16}/;

// src/scan/entropy/field-role.ts
var NEUTRAL = new Set(
  "value val data default content plain plaintext raw string current prod production dev development staging live".split(" ")
), ANCHOR = new RegExp(NAME_ANCHORS.join("|"), "i"), NO_NAME = /\s|::/, MAX_NAME = 128, INDEX = /^\d{1,6}$/;
function roleOfField(field, isSettings) {
  let { name, path } = field, owner = path[path.length - 1], plain = field.role ?? roleOfName(name);
  if (plain !== null && (plain !== "loose" || owner === void 0)) return { role: plain, name };
  let owned = owner === void 0 ? null : roleByOwner(field, owner, plain);
  if (owned !== null) return { role: owned, name: plain === "loose" ? `${owner}.${name}` : owner };
  let set2 = isSettings ? roleOfSetting(name, path, field.value) : null;
  return (set2 ?? plain) && { role: set2 ?? plain, name };
}
function roleOfName(name) {
  return ANCHOR.test(name) && name.length <= MAX_NAME && !NO_NAME.test(name) ? roleOf(name) : null;
}
function roleByOwner({ name, value }, owner, plain) {
  return plain === "loose" ? roleOfName(`${owner}_${name}`) : NEUTRAL.has(name.toLowerCase()) ? roleOfName(owner) : INDEX.test(name) ? /s$/i.test(owner) || schemeLength(value, 0) > 0 ? roleOfName(owner) : null : isPlural(owner) && plain === null ? roleOfMember(owner, name, value) : null;
}
var PASS_PHRASE = /^[A-Za-z]{3,12}(?:[-_. ][A-Za-z]{3,12}){2,7}[-_. ]\d{2,4}$/;
function roleInCredentials({ name, path, value }) {
  let owner = path[path.length - 1] ?? "";
  if (PASS_PHRASE.test(value) && (roleOfName(name) === "key" || roleOfName(`${owner}_${name}`) === "key")) return "key";
  if (roleOfName(name) !== null) return null;
  let role = roleOfSetting(name, path, value) ?? (isPlural(owner) && !INDEX.test(name) ? roleOfMember(owner, name, value) : null);
  return role === "loose" ? null : role;
}

// src/scan/entropy/told.ts
function toldIn(fields, content, holder) {
  let told = /* @__PURE__ */ new Map();
  for (let field of fields) {
    let one = told.has(field.start) || field.end <= field.start ? null : tell(withRole(field, holder), content, holder);
    one !== null && told.set(field.start, one);
  }
  return [...told.values()].sort((a, b) => a.found.start - b.found.start);
}
function withRole(field, { isCredentials }) {
  let role = isCredentials && field.role === void 0 ? roleInCredentials(field) : null;
  return role === null ? field : { ...field, role };
}
function tell(field, content, { isSettings }) {
  let named = roleOfField(field, isSettings);
  if (named === null) return null;
  let scheme = schemeLength(field.value, 0), span = { start: field.start + scheme, end: field.end }, user = field.user === void 0 ? {} : { user: field.user }, place = scheme > 0 ? "header" : field.role === void 0 ? "assigned" : "told", value = unwrapped(field, content).slice(scheme), pieces = content.slice(span.start, span.end).includes(`
`) ? { value } : {};
  return { found: { ...named, ...user, ...span, ...pieces, place, quoted: !0 }, value: field.encoded === void 0 || named.role !== "password" ? { value } : decoded2(value, field.encoded) };
}
function unwrapped({ value, start, end }, content) {
  let raw = content.slice(start, end);
  if (!raw.includes(`
`)) return value;
  let lines = raw.split(`
`, 200).map((line) => line.trim());
  return lines.every((line) => /^[\w+/=-]{1,200}$/.test(line)) ? lines.join("") : value;
}
function decoded2(value, encoded) {
  let raw = Buffer.from(value, "base64"), bytes = encoded === "base64" ? raw : Buffer.from(raw.toString("utf16le"), "utf8"), plain = bytes.toString("latin1");
  return isPrintable(bytes) ? { value: encoded === "base64-unattend" ? plain.replace(APPENDED, "") : plain, via: ["base64"] } : { value };
}
var APPENDED = /(?:Administrator|DomainAccount|Local)?Password$/;

// src/scan/entropy/structure.ts
function mergeStructure(text, matches, judge2) {
  let path = text.member?.at(-1)?.replace(/^\w{1,9}: /, "") ?? text.entry.path;
  if (text.firstLine > 1 || text.bytes.length > MAX_BYTES) return;
  let format = formatOf(path);
  if (format === null || !isWorthIt(text, format)) return;
  let lexical = [...matches.values()].sort((a, b) => a.start - b.start), passed = 0, isCredentials = format.credentials === !0, holder = { isSettings: isCredentials || SETTINGS.has(format.name), isCredentials };
  for (let { found, value } of toldIn(fieldsOf(path, text.content)?.fields ?? [], text.content, holder)) {
    for (; (lexical[passed]?.end ?? 1 / 0) <= found.start; ) passed++;
    let match = judge2(found, nameBefore2(text.content, found), value);
    counts(matches, lexical, passed, found, match) && match !== null && matches.set(match.start, match);
  }
}
var SETTINGS = /* @__PURE__ */ new Set(["dotenv", "ini", "properties", "yaml", "toml", "hcl"]), MAX_SETTINGS = 131072;
function isWorthIt(text, format) {
  let met = format.credentials === !0, seen = -1, isJson = format.name === "json";
  return eachName(text, (offset) => {
    if (met || offset < seen) return;
    let span = nameSpan(text.bytes, offset);
    if (span === null || (seen = span.end, !(isJson ? text.bytes[span.end] === QUOTE : mayEnd(text.bytes, span.end)))) return;
    let role = roleOf(text.content.slice(span.start, span.end));
    met = role !== null && (format.slow !== !0 || mayGain(text.content, span.start, span.end, role, isJson));
  }), met || SETTINGS.has(format.name) && text.bytes.length <= MAX_SETTINGS && SETTING_NAMES.test(text.content);
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
var MAX_LENGTH = 160, TOKEN2 = /^[A-Za-z0-9+/_][A-Za-z0-9+/_-]+={0,2}$/, UUID2 = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i, PUBLIC2 = "iVBORw0KGgo /9j/ R0lGOD UklGR d09GM AAEAAAA JVBERi0 UEsDB H4sI PHN2Zy PD94bWwg TVqQ f0VMR AAAAB3NzaC AAAAC3NzaC MIG MII sha1 sha256 sha384 sha512 Qm bafy pk_ AQID eyJ".split(" "), ETAG = /^[0-9a-f]{1,6}-[A-Za-z0-9+/]{27}$/, HARMLESS = new Set(
  "csrf xsrf publishable anon hash sha md5 md digest checksum integrity fingerprint commit revision rev etag id ids uuid guid oid nonce signature sig public pub cert certificate certs x509 n e modulus x y crv kid expected actual alphabet charset chars characters image img icon logo font src href url uri path mappings wasm module license version cursor node etc pin pins thumbprint salt iv blob data content body base64 svg png csp trace span request address contract tx snapshot golden jti iss sub aud account accounts name names verifier challenge encrypted boundary uid pubkey git head csum empty prime curve order seed test vector constant table example examples sample wrong non nonmatching invalid fake dummy mock bogus primary foreign partition event srcrev schema tag continuation state release".split(" ")
);
function isWhole(value, left, right) {
  return value.length <= MAX_LENGTH && TOKEN2.test(value) && /\d/.test(value) && isEnclosed(left, right);
}
function judgeNameless(value, left, right, minBits, showcase) {
  if (value.length > MAX_LENGTH || !TOKEN2.test(value) || !isEnclosed(left, right) || PUBLIC2.some((start) => value.startsWith(start)) || UUID2.test(value) || ETAG.test(value)) return null;
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
var weights, loadWeights = () => weights ??= JSON.parse('{"features":["length","bits","bitsPerChar","letterShare","digitShare","markShare","upperShare","wordShare","vowelShare","shannon","ceilingShare","distinctShare","changeShare","isHex","isUuid","isBase64","isEncodedText","isNumber","isPlainWord","hasPasswordMark","hasYear","hasBlank","hasHyphen","hasUnderscore","hasDotOrSlash","hasBracket","endDigits","startsUpper","nameInValue","valueParts","isPassword","isSecret","isToken","isKey","isLoose","isNameless","nameParts","isConstant","isHeader","namesTrial","namesMachine","namesService","namesPassing","namesHidden","namesNew","namesId","belief","isAssigned","isCompared","isArgument","isOption","isHeaderValue","isQuoted","isCode","isData","isProse","isInTest","isInMock","isInExample","isInDocs","isInLongLine","isInDocBlock","isDeclaration","isConfiguration","isInComment","hasUser","hasHost","hasPort","hasIdName","secretNames","trialWords","manualWords","isLocal","isExampleHost","hashWords","requestWords","isThrowing"],"trees":[{"features":[56,54,66,11,7,53,7,12,32,4,32],"limits":[1e-35,1e-35,1e-35,0.672301,0.188988,1e-35,0.0259746,0.401681,1e-35,0.0459831,1e-35],"below":[1,2,3,-1,-2,-4,7,-7,9,-8,-11],"above":[6,-6,5,4,-3,-5,10,8,-10,-9,-12],"leaves":[0.89173,0.92065,0.89173,0.92065,0.94859,0.95366,0.89173,0.89173,0.80551,0.89173,0.79375,0.89173]},{"features":[46,4,8,36,24,0,46,53,0,58,69],"limits":[1e-35,1e-35,1e-35,3.5,1e-35,86.5,1.5,1e-35,55.5,1e-35,1.5],"below":[1,-1,-2,-3,5,6,7,-5,9,10,-6],"above":[4,2,3,-4,-12,-11,-10,8,-9,-8,-7],"leaves":[-0.015534,-0.015534,-0.11233,-0.015534,0.036978,0.035925,0.0082688,-0.015534,-0.015534,0.046578,-0.015534,-0.015534]},{"features":[0,7,47,11,15,35,5,36,54,75,33],"limits":[56.5,0.339744,1e-35,0.479584,1e-35,1e-35,0.0840396,1.5,1e-35,2.5,1e-35],"below":[1,2,3,4,-1,-3,-5,8,-7,10,-10],"above":[9,7,6,5,-2,-4,-6,-9,-8,-12,-11],"leaves":[-0.0011149,-0.07004,0.024953,-0.036983,0.043564,-0.010142,-0.076981,0.0068543,-0.0004464,-0.11015,0.016878,0.03822]},{"features":[56,9,55,10,58,71,2,69,32,9,2],"limits":[1e-35,5.10869,1e-35,0.656547,1e-35,1e-35,4.30225,1e-35,1e-35,2.92258,2.93168],"below":[1,2,3,-1,5,-2,-4,8,9,-8,-11],"above":[7,-7,-6,4,6,-3,-5,10,-10,-9,-12],"leaves":[-0.011891,0.044633,0.017688,-0.011891,0.017688,-0.011891,-0.011891,-0.011891,-0.10381,-0.011891,-0.086795,-0.011891]},{"features":[56,0,58,55,71,4,2,69,51,2,7],"limits":[1e-35,55.5,1e-35,1e-35,1e-35,0.0513158,4.41776,1e-35,1e-35,4.62278,0.386752],"below":[1,2,3,4,5,-1,-5,8,9,-8,-11],"above":[7,-7,6,-4,-3,-2,-6,10,-10,-9,-12],"leaves":[0.027873,0.047195,0.011441,0.011441,-0.010791,0.011441,-0.010791,-0.089463,-0.010791,-0.010791,-0.010791,-0.088567]},{"features":[69,33,32,11,30,2,69,2,36,66,58],"limits":[1e-35,1e-35,1e-35,0.672301,1e-35,3.13934,1.5,4.19444,1.5,1e-35,1e-35],"below":[1,2,3,4,-1,6,-6,8,9,-8,-10],"above":[5,-5,-4,-3,-2,7,-7,-12,10,-9,-11],"leaves":[-0.08222,0.010692,-0.0094933,0.035133,0.041088,0.010495,-0.059178,-0.04565,0.016301,0.032521,-0.050669,0.033941]},{"features":[56,0,55,58,71,2,2,2,32,43,8],"limits":[1e-35,55.5,1e-35,1e-35,1e-35,4.41776,4.19854,4.50268,1e-35,1e-35,0.182373],"below":[1,2,3,4,-1,-3,-5,8,9,10,-8],"above":[7,-7,6,5,-2,-4,-6,-12,-11,-10,-9],"leaves":[0.043691,0.014574,-0.0097646,0.014574,-0.0097646,0.015134,-0.0097646,-0.044412,-0.08574,-0.0097646,-0.0097646,-0.0097646]},{"features":[56,0,58,59,71,2,51,47,1,36,7],"limits":[1e-35,55.5,1e-35,1e-35,1e-35,4.50268,1e-35,1e-35,66.355,2.5,0.316986],"below":[1,2,3,4,-1,6,7,8,-6,-7,-9],"above":[5,-5,-4,-3,-2,-12,-11,10,9,-8,-10],"leaves":[0.043393,0.025074,0.011715,-0.0091435,-0.0091435,-0.0091435,-0.087563,-0.0091435,-0.0091435,-0.078378,-0.0091435,-0.0091435]},{"features":[46,12,2,49,24,9,61,69,74,54,52],"limits":[1e-35,0.144156,4.63265,1e-35,1e-35,5.09729,1e-35,1.5,1e-35,1e-35,1e-35],"below":[1,-1,3,-2,5,6,7,8,-5,-7,-10],"above":[4,2,-4,-3,-12,10,-9,9,-6,-8,-11],"leaves":[-0.012321,-0.085198,-0.012321,-0.012321,0.043516,0.013487,0.013487,0.040418,-0.010629,0.01943,-0.012321,-0.012321]},{"features":[46,12,9,67,9,71,70,52,11,67,3],"limits":[1e-35,0.118056,2.48298,1e-35,5.06295,1e-35,1e-35,1e-35,0.778889,1e-35,0.699057],"below":[1,-1,-2,-3,5,6,-5,-7,9,-8,-10],"above":[4,2,3,-4,-12,7,-6,8,10,-9,-11],"leaves":[-0.010677,-0.011254,-0.080409,-0.025335,0.041703,0.022536,0.022536,-0.010677,0.016208,-0.0092553,0.017757,-0.010677]},{"features":[46,9,14,36,9,58,56,0,8,53,54],"limits":[1e-35,3.08501,1e-35,3.5,5.09729,1e-35,1e-35,56.5,0.34802,1e-35,1e-35],"below":[1,-1,3,-2,5,6,7,8,-5,-8,-10],"above":[4,2,-4,-3,-12,10,9,-7,-6,-9,-11],"leaves":[-0.009868,-0.076766,-0.009868,-0.01042,0.042794,0.029276,0.026718,0.026718,0.014922,-0.009868,0.014922,-0.009868]},{"features":[46,2,8,0,2,9,5,61,46,8,7],"limits":[1e-35,4.62278,1e-35,5.5,1.73278,5.09729,0.102753,1e-35,1.5,0.345142,0.747093],"below":[1,2,-1,-2,-3,6,7,8,9,-6,-10],"above":[5,-5,3,4,-4,-12,10,-9,-8,-7,-11],"leaves":[-0.0093466,-0.0093466,-0.0093466,-0.072064,-0.0093466,0.034422,0.014137,0.042375,-0.0093466,-0.0093466,0.030366,-0.0093466]},{"features":[46,2,8,40,4,9,71,5,74,5,61],"limits":[1e-35,4.57567,1e-35,1e-35,0.141128,5.07265,1e-35,0.0900974,2.5,0.0224748,1e-35],"below":[1,2,-1,-2,-3,6,7,8,-6,10,-9],"above":[5,-5,3,4,-4,-12,9,-8,-7,-11,-10],"leaves":[-0.008474,-0.069684,-0.008474,-0.030949,-0.008474,0.041674,0.020803,0.020803,0.020803,-0.008474,-0.008474,-0.008474]},{"features":[46,3,8,5,61,46,54,11,69,5,5],"limits":[1e-35,0.990909,0.0513158,0.0102084,1e-35,1.5,1e-35,0.690693,1.5,0.104957,0.0696059],"below":[1,2,-1,4,5,6,-4,-8,-9,10,-10],"above":[3,-3,-2,7,-7,-6,-5,8,9,-12,-11],"leaves":[-0.0070716,-0.067122,-0.0070716,0.019338,0.034779,0.042956,0.001152,-0.0070716,0.031634,-0.0070716,0.022552,-0.0070716]},{"features":[0,56,55,58,75,60,7,12,36,75,9],"limits":[58.5,1e-35,1e-35,1e-35,3.5,1e-35,0.139893,0.336478,1.5,2.5,5.61049],"below":[1,2,3,4,5,-1,7,-6,-7,10,-10],"above":[9,6,-5,-4,-3,-2,-9,8,-8,-12,-11],"leaves":[0.039371,0.01716,0.01716,0.00022244,0.00022244,0.00022244,-0.043341,-0.0028322,-0.062668,-0.075443,-0.0024567,0.036786]},{"features":[0,56,7,58,35,54,2,8,47,75,33],"limits":[58.5,1e-35,0.175192,1e-35,1e-35,1e-35,4.21289,0.22017,1e-35,2.5,1e-35],"below":[1,2,3,4,-1,-4,7,-6,-8,10,-10],"above":[9,6,5,-3,-2,-5,8,-7,-9,-12,-11],"leaves":[0.039111,0.01805,0.00069226,0.00069226,0.026889,-0.0043043,-0.054405,-0.032405,0.00069226,-0.074489,0.018537,0.033774]},{"features":[46,12,67,24,71,46,54,52,43,29,3],"limits":[1e-35,0.169048,1e-35,1e-35,1e-35,1.5,1e-35,1e-35,1e-35,1.5,0.635891],"below":[1,-1,-2,4,5,6,-4,-7,9,10,-8],"above":[3,2,-3,-12,7,-6,-5,8,-11,-10,-9],"leaves":[-0.0073793,-0.063775,-0.01911,0.019858,0.030864,0.041409,0.019858,-0.0073793,0.0060216,-0.0073793,0.018829,-0.0073793]},{"features":[0,2,36,54,4,28,69,75,60,36,32],"limits":[58.5,4.01917,1.5,1e-35,0.688195,1e-35,1.5,1.5,1e-35,1e-35,1e-35],"below":[1,2,3,4,-1,6,7,8,-4,-9,-11],"above":[10,9,5,-3,-2,-8,-7,-6,-5,-10,-12],"leaves":[-0.045448,0.013274,0.021625,0.033969,-0.023095,-0.023095,-0.010286,-0.059145,-0.029504,0.031924,-0.068259,0.032815]},{"features":[46,4,4,36,6,24,28,46,54,67,70],"limits":[1e-35,1e-35,0.841053,3.5,0.987805,1e-35,1e-35,1.5,1e-35,1e-35,1e-35],"below":[1,-1,3,4,-2,6,7,8,9,-6,-9],"above":[5,2,-5,-4,-3,-12,-11,10,-8,-7,-10],"leaves":[-0.0056851,-0.062847,-0.028019,-0.0056851,-0.0056851,0.011733,0.028171,0.028171,0.040229,0.028171,-0.0056851,-0.0056851]},{"features":[0,56,2,29,2,36,61,2,31,75,33],"limits":[58.5,1e-35,4.07029,1.5,2.63967,1e-35,1e-35,4.28597,1e-35,2.5,1e-35],"below":[1,2,3,4,-1,-4,-5,8,-7,10,-10],"above":[9,7,5,-3,-2,6,-6,-9,-8,-12,-11],"leaves":[0.00065103,0.028406,0.00065103,0.00065103,0.039108,0.00065103,-0.045879,0.00065103,0.00065103,-0.067846,0.011537,0.034565]},{"features":[69,1,2,67,35,2,69,55,70,3,35],"limits":[1e-35,260.59,4.01917,1e-35,1e-35,4.17602,1.5,1e-35,1e-35,0.542573,1e-35],"below":[1,2,3,-1,-3,6,7,8,-6,-9,-11],"above":[5,-5,4,-2,-4,10,9,-8,-7,-10,-12],"leaves":[-0.036473,0.020991,0.024447,-0.020871,-0.062377,0.032254,-0.025119,-0.035898,0.0085958,-0.041052,0.031465,-0.02627]},{"features":[46,12,0,24,58,70,0,69,74,3,51],"limits":[1e-35,0.169048,5.5,1e-35,1e-35,1e-35,55.5,1.5,1e-35,0.826309,1e-35],"below":[1,-1,-2,4,5,6,7,8,-4,-8,-10],"above":[3,2,-3,-12,10,9,-7,-6,-5,-9,-11],"leaves":[-0.0061729,-0.0061729,-0.057627,0.042075,0.021967,0.021967,0.021967,0.011068,0.017889,-0.0061729,0.011068,-0.0061729]},{"features":[54,0,7,47,9,49,0,8,43,32,0],"limits":[1e-35,55.5,0.175192,1e-35,4.19658,1e-35,20.5,0.450807,1e-35,1e-35,86.5],"below":[1,2,3,4,5,6,-1,-5,-7,-9,-11],"above":[10,9,8,7,-4,-3,-2,-6,-8,-10,-12],"leaves":[0.010998,-0.042725,0.014454,0.018225,0.027348,-0.010155,-0.038742,0.013648,-0.062844,0.01471,0.034963,-0.031595]},{"features":[56,69,11,75,59,69,71,69,51,8,75],"limits":[1e-35,1e-35,0.672301,1.5,1e-35,1.5,1e-35,1e-35,1e-35,0.293611,3.5],"below":[1,2,-1,-2,5,6,-4,8,-8,-10,-11],"above":[7,4,3,-3,-7,-6,-5,9,-9,10,-12],"leaves":[-0.0055417,0.020875,-0.0055417,0.039932,0.0098578,0.0098578,-0.0055417,-0.050651,-0.0055417,-0.0055417,-0.039591,-0.0055417]},{"features":[46,12,49,12,24,71,46,54,52,37,33],"limits":[1e-35,0.163334,1e-35,0.7467,1e-35,1e-35,1.5,1e-35,1e-35,1e-35,1e-35],"below":[1,-1,3,-2,5,6,7,-5,-8,10,-9],"above":[4,2,-4,-3,-12,8,-7,-6,9,-11,-10],"leaves":[-0.0052007,-0.054124,-0.0057056,-0.0052007,0.016625,0.028849,0.038861,0.016625,-0.0052007,0.0099081,0.016625,-0.0052007]},{"features":[69,33,66,11,60,7,5,35,26,69,36],"limits":[1e-35,1e-35,1e-35,0.693093,1e-35,0.281746,0.0230783,1e-35,1e-35,1.5,1.5],"below":[1,2,3,-1,-3,6,7,-6,-8,10,-10],"above":[5,-5,4,-2,-4,9,8,-7,-9,-12,-11],"leaves":[-0.04788,-0.014193,0.021371,-0.014193,0.030828,0.029703,-0.033201,0.0065292,-0.029584,-0.016192,0.020869,-0.040449]},{"features":[69,33,66,65,60,8,36,36,63,69,36],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,0.330862,1e-35,1.5,1e-35,4.5,2.5],"below":[1,2,3,-1,-3,6,-6,8,-8,10,-10],"above":[5,-5,4,-2,-4,7,-7,9,-9,-12,-11],"leaves":[-0.045467,-0.014339,0.021179,-0.014339,0.031741,-0.024864,0.021354,-0.030928,0.013065,0.025807,-0.010661,-0.021606]},{"features":[46,2,8,40,5,4,8,2,46,67,7],"limits":[1e-35,4.57567,1e-35,1e-35,0.0102084,0.0940448,0.264883,4.61463,1.5,1e-35,0.747093],"below":[1,2,-1,-2,5,6,7,-5,-8,10,-10],"above":[4,-4,3,-3,9,8,-7,-6,-9,-12,-11],"leaves":[-0.0052521,-0.050247,-0.011319,-0.0052521,-0.0037456,0.031637,-0.0052521,0.023449,0.038748,-0.0052521,0.01319,0.031631]},{"features":[46,2,8,54,2,5,61,58,46,67,2],"limits":[1e-35,4.57567,1e-35,1e-35,2.34827,0.0102084,1e-35,1e-35,1.5,1e-35,2.63967],"below":[1,2,-1,-2,-3,6,7,8,-6,10,-10],"above":[5,-5,3,4,-4,9,-9,-8,-7,-12,-11],"leaves":[-0.0044486,-0.049357,-0.0044486,-0.02924,-0.0044486,0.024656,0.038345,0.013815,-0.0044486,0.012771,-0.0044486,0.02999]},{"features":[0,2,43,4,40,66,35,36,22,66,33],"limits":[58.5,4.01917,1e-35,0.626226,1e-35,1e-35,1e-35,1.5,1e-35,1e-35,1e-35],"below":[1,2,3,4,5,-1,7,8,-6,10,-10],"above":[9,6,-5,-4,-3,-2,-9,-8,-7,-12,-11],"leaves":[-0.034586,-0.012282,0.0032002,0.0032002,0.023461,0.020441,-0.01992,0.034731,-0.019569,-0.058001,-0.014419,0.025223]},{"features":[0,2,43,4,49,4,71,0,32,33,5],"limits":[58.5,4.01917,1e-35,0.626226,1e-35,1e-35,1e-35,26.5,1e-35,1e-35,0.0246951],"below":[1,2,3,4,-1,-5,7,-6,9,-9,-11],"above":[8,5,-4,-3,-2,6,-8,-7,10,-10,-12],"leaves":[-0.024905,0.0033885,0.0033885,0.023689,0.034169,0.0078268,0.030396,-0.0058455,-0.060305,0.017176,0.035009,-0.018391]},{"features":[46,9,49,9,67,9,71,28,46,29,71],"limits":[1e-35,3.08501,1e-35,3.49562,1e-35,5.06295,1e-35,1e-35,1.5,1.5,2.5],"below":[1,-1,3,-2,-3,6,7,8,-6,10,-9],"above":[5,2,-5,4,-4,-12,9,-8,-7,-11,-10],"leaves":[-0.003011,-0.0248,-0.050353,-0.003011,-0.003011,0.023739,0.038366,0.015142,0.015142,-0.003011,-0.003011,-0.003011]},{"features":[46,3,3,32,67,9,71,4,74,69,52],"limits":[1e-35,0.990909,0.236695,1e-35,1e-35,5.06295,1e-35,0.0775241,1e-35,2.5,1e-35],"below":[1,2,-1,4,-2,6,7,-6,9,-7,-10],"above":[5,-5,3,-4,-3,-12,10,8,-9,-8,-11],"leaves":[-0.0045553,-0.047533,-0.015369,-0.0045553,-0.0045553,0.011979,0.037567,0.023257,0.011979,0.011979,-0.0045553,-0.0045553]},{"features":[46,12,67,3,5,3,74,46,2,7,67],"limits":[1e-35,0.183015,1e-35,0.797086,0.00522949,0.922476,1.5,1.5,4.61463,0.897369,1e-35],"below":[1,-1,-2,-3,5,6,7,-5,-8,10,-10],"above":[4,2,3,-4,9,8,-7,-6,-9,-12,-11],"leaves":[-0.0039106,-0.048052,-0.022092,-0.0039106,0.023257,0.038005,-0.0039106,-0.0039106,0.015897,-0.0039106,0.024536,0.032439]},{"features":[54,1,8,47,56,1,56,53,66,32,5],"limits":[1e-35,260.59,0.294381,1e-35,1e-35,26.96,1e-35,1e-35,1e-35,1e-35,0.016808],"below":[1,2,3,4,-1,-3,7,-5,-6,-9,-11],"above":[10,9,6,5,-2,-4,-8,8,-7,-10,-12],"leaves":[0.010157,-0.03816,-0.011824,0.024321,-0.022309,-0.0073327,0.023662,-0.039561,-0.056743,0.0088972,0.039051,0.0039566]},{"features":[0,7,47,49,67,5,36,58,53,5,0],"limits":[56.5,0.175192,1e-35,1e-35,1e-35,0.0840396,1.5,1e-35,1e-35,0.0201352,117],"below":[1,2,3,4,-1,-4,-6,-7,9,-9,-11],"above":[8,6,5,-3,-2,-5,7,-8,10,-10,-12],"leaves":[-0.015103,0.030632,0.02476,0.030548,-0.0092623,-0.030871,0.0079493,-0.039444,0.031588,-0.015967,-0.057252,-0.0089323]},{"features":[54,43,32,12,1,1,3,1,36,10,1],"limits":[1e-35,1e-35,1e-35,0.169048,22.795,252.18,0.565503,147.65,1.5,0.97146,378.19],"below":[1,2,3,4,-1,6,-3,8,-4,-7,-11],"above":[10,-10,-9,5,-2,9,7,-6,-5,-8,-12],"leaves":[-0.021645,0.0054392,-0.038368,-0.02821,-0.0011858,0.0054392,-0.057743,0.0054392,0.0054392,0.024428,0.030668,-0.022923]},{"features":[54,7,12,67,43,1,3,43,66,69,24],"limits":[1e-35,0.0294501,0.287302,1e-35,1e-35,233.79,0.565503,1e-35,1e-35,1.5,1e-35],"below":[1,2,-1,4,5,6,-2,8,-7,-9,-11],"above":[10,7,3,-6,-5,-4,-3,9,-8,-10,-12],"leaves":[0.023177,-0.029437,-0.0058241,-0.038373,0.0082259,0.031244,-0.036881,-0.0085782,0.025426,-0.0085782,0.030379,-0.026086]},{"features":[0,56,58,71,59,2,32,31,12,32,33],"limits":[58.5,1e-35,1e-35,1e-35,1e-35,4.50268,1e-35,1e-35,0.118056,1e-35,1e-35],"below":[1,2,3,4,-1,6,7,8,-5,10,-10],"above":[9,5,-4,-3,-2,-9,-8,-7,-6,-12,-11],"leaves":[0.033559,0.019515,0.01029,-0.00043817,-0.0048084,-0.047634,-0.00043817,-0.00043817,-0.00043817,-0.054648,0.011183,0.025852]},{"features":[54,0,2,36,3,28,53,36,8,75,5],"limits":[1e-35,55.5,4.01917,1.5,0.311806,1e-35,1e-35,1e-35,0.44043,2.5,0.016808],"below":[1,2,3,4,-1,6,-3,-6,-7,-9,-11],"above":[10,9,7,5,-2,-5,-4,8,-8,-10,-12],"leaves":[0.013331,-0.033406,-0.020111,0.014202,-0.048114,-0.016684,0.023703,-0.012683,-0.048041,0.011409,0.03613,0.0043567]},{"features":[2,36,51,67,6,28,60,36,69,55,1],"limits":[4.50268,1.5,1e-35,1e-35,1e-35,1e-35,1e-35,2.5,2.5,1e-35,252.18],"below":[1,2,3,4,-1,6,7,8,9,10,-5],"above":[-12,5,-4,-3,-2,-11,-10,-9,-8,-7,-6],"leaves":[-0.015064,-0.036217,0.012028,0.032689,0.034821,-0.0039432,-0.0039432,-0.0036366,-0.0039432,-0.02303,-0.057854,0.023726]},{"features":[0,7,36,5,47,9,69,36,53,5,10],"limits":[56.5,0.175192,1e-35,0.0840396,1e-35,4.23683,1.5,1.5,1e-35,0.0201352,0.923225],"below":[1,2,-1,4,5,-2,7,-6,9,-9,-11],"above":[8,6,3,-5,-4,-3,-8,-7,10,-10,-12],"leaves":[-0.021825,-0.01115,0.026036,0.027549,-0.0083693,-0.018291,0.015703,-0.030323,0.028898,-0.020735,-0.051156,0.0078775]},{"features":[54,0,7,60,35,5,74,69,70,9,5],"limits":[1e-35,58.5,0.175192,1e-35,1e-35,0.0840396,1e-35,1.5,1e-35,5.52219,0.016808],"below":[1,2,3,4,5,6,-1,8,-6,-9,-11],"above":[10,9,7,-5,-4,-3,-2,-8,-7,-10,-12],"leaves":[0.021184,-0.010589,-0.0087618,-0.010995,-0.033381,0.0062369,-0.039418,-0.042719,-0.048551,0.003913,0.034909,0.0057365]},{"features":[46,12,5,4,10,69,58,1,70,66,7],"limits":[1e-35,0.196774,0.0102084,0.0775241,0.896646,1.5,1e-35,245.14,1e-35,1e-35,0.897369],"below":[1,-1,3,4,-3,6,7,8,-5,-9,-11],"above":[2,-2,10,5,-4,9,-8,-7,-6,-10,-12],"leaves":[-0.0033824,-0.041455,-0.0033824,0.013011,0.03804,0.016683,0.016683,-0.00073612,0.0011501,0.022113,-0.0033824,0.031842]},{"features":[46,12,12,2,2,49,1,58,56,28,36],"limits":[1e-35,0.183015,0.827329,1.83786,4.63265,1e-35,252.18,1e-35,1e-35,1e-35,1.5],"below":[1,-1,3,-2,5,-3,7,8,9,10,-7],"above":[6,2,-6,4,-5,-4,-12,-11,-10,-9,-8],"leaves":[-0.0034685,-0.0034685,-0.043314,-0.0034685,-0.0034685,-0.0034685,0.024302,0.034295,0.018199,0.008478,-0.0034685,-0.0034685]},{"features":[54,0,60,56,71,1,4,31,9,0,70],"limits":[1e-35,55.5,1e-35,1e-35,1e-35,130.35,0.0513158,1e-35,5.52219,86.5,2.5],"below":[1,2,3,4,5,-1,-4,-5,-8,10,-10],"above":[9,8,-7,6,-3,-2,7,-6,-9,-12,-11],"leaves":[0.0099119,0.037607,-0.0005399,-0.0005399,-0.0219,-0.0005399,-0.04632,-0.043746,0.010304,0.028189,-0.01102,-0.022103]},{"features":[2,56,0,69,59,4,32,15,56,4,69],"limits":[4.4147,1e-35,56.5,1.5,1e-35,0.0513158,1e-35,1e-35,1e-35,0.0425725,1e-35],"below":[1,2,3,4,5,-1,-6,8,-8,-9,-11],"above":[7,6,-5,-4,-3,-2,-7,10,9,-10,-12],"leaves":[0.0049609,0.026628,-0.012204,-0.012204,-0.012204,-0.034733,-0.012204,0.032045,0.020023,-0.026905,-0.018957,0.016432]},{"features":[54,7,47,51,33,48,58,61,2,43,57],"limits":[1e-35,0.0294501,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,4.21289,1e-35,1e-35],"below":[1,2,3,4,5,-1,7,-5,-7,-9,-11],"above":[10,9,6,-4,-3,-2,8,-6,-8,-10,-12],"leaves":[-0.024303,0.016666,0.02239,0.02036,0.023371,0.0043878,-0.037316,0.0043878,-0.026948,0.01157,0.025576,-0.024866]},{"features":[54,0,7,58,36,65,61,26,32,9,5],"limits":[1e-35,58.5,0.339744,1e-35,1.5,1e-35,1e-35,1.5,1e-35,5.66242,0.016808],"below":[1,2,3,4,5,-1,-3,-6,9,-8,-11],"above":[10,8,7,-5,6,-2,-4,-7,-10,-9,-12],"leaves":[-0.010775,0.015302,0.028164,-0.011468,-0.033986,-0.035071,-0.0070793,-0.048439,0.012933,0.010848,0.03376,0.00080879]},{"features":[46,9,7,46,46,6,24,9,56,5,71],"limits":[1.5,3.41884,0.723611,1e-35,1e-35,0.987805,1e-35,5.12887,1e-35,0.0224748,1e-35],"below":[1,2,-1,-2,5,-4,7,8,-6,10,-10],"above":[9,4,3,-3,6,-5,-9,-8,-7,-12,-11],"leaves":[0.0054321,-0.028617,0.0054321,-0.043739,-0.024564,0.0054321,-0.019525,-0.024564,-0.024564,0.033921,0.0067003,0.0054321]},{"features":[46,12,7,46,32,1,69,58,32,69,28],"limits":[1.5,0.183015,0.557778,1e-35,1e-35,252.18,4.5,1e-35,1e-35,1.5,1e-35],"below":[1,2,-1,4,-3,6,7,-5,-8,10,-10],"above":[9,3,-2,5,-4,8,-7,-6,-9,-12,-11],"leaves":[0.0058063,-0.015503,-0.038331,-0.019198,0.0058063,-0.019198,-0.019198,-0.019198,0.0058063,0.032597,0.0058063,0.0058063]},{"features":[54,43,2,66,32,33,70,36,66,36,5],"limits":[1e-35,1e-35,4.19854,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,2.5,0.016808],"below":[1,2,3,4,5,-1,-4,8,-6,-9,-11],"above":[10,9,7,6,-3,-2,-5,-8,-7,-10,-12],"leaves":[-0.03617,-0.0158,-0.0158,0.0046589,-0.0158,-0.038349,0.0046589,0.0046589,0.0273,0.0046589,0.032595,0.0021834]},{"features":[54,0,58,70,1,67,1,32,53,10,0],"limits":[1e-35,55.5,1e-35,1e-35,157.47,1e-35,28.015,1e-35,1e-35,0.968797,86.5],"below":[1,2,3,4,5,-1,-4,8,-7,-8,-11],"above":[10,7,-6,6,-3,-2,-5,-10,9,-9,-12],"leaves":[0.00077352,0.023901,0.02753,-0.018927,-0.002606,-0.041027,0.00067112,-0.048151,0.011715,0.014325,0.025199,-0.025453]},{"features":[46,12,14,36,12,5,3,69,66,54,7],"limits":[1e-35,0.163334,1e-35,3.5,0.827329,0.0102084,0.904981,1.5,1e-35,1e-35,0.747093],"below":[1,-1,3,4,-2,6,7,-6,-7,-9,-11],"above":[5,2,-5,-4,-3,10,9,8,-8,-10,-12],"leaves":[-0.0023535,-0.03862,-0.0023535,-0.0023535,-0.0023535,0.030738,0.0029072,0.021711,-0.0023535,0.017381,-0.0023535,0.028376]},{"features":[2,56,0,71,69,55,28,48,8,75,9],"limits":[4.64365,1e-35,58.5,1e-35,1.5,1e-35,1e-35,1e-35,0.293611,3.5,1.96097],"below":[1,2,3,4,5,6,-1,-5,-8,-9,-11],"above":[10,8,-7,7,-4,-3,-2,-6,9,-10,-12],"leaves":[0.031922,0.0047038,0.0047038,0.0047038,-0.0089042,0.0047038,-0.0089042,-0.0089042,-0.042411,-0.0089042,-0.0048109,0.031971]},{"features":[24,56,58,0,71,55,12,32,4,5,75],"limits":[1e-35,1e-35,1e-35,59.5,1e-35,1e-35,0.183015,1e-35,0.0459831,0.0257516,1e-35],"below":[1,2,3,4,5,-1,-6,8,-7,10,-10],"above":[9,6,-5,-4,-3,-2,7,-9,-8,-12,-11],"leaves":[0.031506,0.017799,0.00866,0.00866,0.00021636,0.00021636,0.00021636,-0.040157,0.00021636,-0.019478,0.024786,-0.04544]},{"features":[46,2,46,67,0,58,9,69,28,59,31],"limits":[1.5,4.4147,1e-35,1e-35,55.5,1e-35,5.11871,1.5,1e-35,1e-35,1e-35],"below":[1,2,3,-1,5,-3,-6,8,9,-8,-11],"above":[7,6,4,-2,-5,-4,-7,10,-10,-9,-12],"leaves":[-0.03497,-0.017334,0.0054649,-0.017334,-0.017334,0.0054649,-0.025901,0.0343,0.01897,0.0054649,0.0054649,0.020942]},{"features":[28,35,2,56,60,32,8,38,56,4,66],"limits":[1e-35,1e-35,4.19444,1e-35,1e-35,1e-35,0.23355,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,4,-1,6,-3,8,-6,-7,-10],"above":[-12,10,7,5,-2,-5,-4,-9,9,-8,-11],"leaves":[0.010163,-0.0078414,-0.0078414,-0.029084,-0.0078414,0.029495,0.018625,-0.0094683,-0.021178,-0.029084,0.013094,-0.060679]},{"features":[46,12,46,5,1,69,5,75,5,74,71],"limits":[1.5,0.183015,1e-35,0.104957,252.18,4.5,0.110243,1e-35,0.021899,1.5,1e-35],"below":[1,-1,3,-2,5,-4,-5,-7,9,10,-9],"above":[8,2,4,-3,7,6,-6,-8,-12,-11,-10],"leaves":[0.0050814,-0.038686,-0.018731,0.0050814,0.0015776,-0.018731,-0.018731,0.0050814,0.034734,0.017668,0.0050814,0.0050814]},{"features":[2,58,32,43,67,11,71,70,69,55,2],"limits":[4.64365,1e-35,1e-35,1e-35,1e-35,0.688195,1.5,1e-35,3.5,1e-35,4.3816],"below":[1,2,3,4,5,-1,-2,-5,-7,-8,-10],"above":[-12,10,8,7,-4,6,-3,-6,9,-9,-11],"leaves":[-0.019735,-0.0054892,-0.019735,0.0058849,0.02937,0.0058849,0.029171,-0.014522,0.020265,-0.048328,-0.019735,0.025283]},{"features":[54,46,2,67,65,1,5,74,5,56,58],"limits":[1e-35,1.5,4.50268,1e-35,1e-35,54.84,0.0240015,1.5,0.016808,1e-35,1e-35],"below":[1,2,3,4,5,-1,7,-6,-9,10,-10],"above":[8,6,-5,-4,-3,-2,-8,-7,9,-12,-11],"leaves":[-0.021085,-0.036804,-0.012081,-0.00033251,-0.00033251,0.025612,-0.00033251,-0.00033251,0.031004,0.020876,-0.0062172,-0.024091]},{"features":[28,46,12,32,5,24,74,46,54,7,69],"limits":[1e-35,1e-35,0.196774,1e-35,0.140873,1e-35,1e-35,1.5,1e-35,0.897369,1.5],"below":[1,2,-1,4,-2,6,7,8,9,-5,-8],"above":[-12,5,3,-4,-3,-11,-10,10,-7,-6,-9],"leaves":[-0.00013979,-0.02867,-0.00013979,-0.00013979,0.0096693,0.019862,0.019862,0.033949,0.019862,-0.00013979,-0.00013979,-0.059749]},{"features":[28,46,1,7,46,6,32,65,47,71,30],"limits":[1e-35,1.5,82.67,0.394445,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,-1,5,-2,7,8,-5,10,-9],"above":[-12,9,6,4,-4,-3,-8,-7,-6,-11,-10],"leaves":[0.0070948,-0.011944,-0.027983,0.0070948,-0.027983,-0.011637,0.0047088,0.0070948,0.031949,0.016643,0.0070948,-0.057523]},{"features":[54,58,36,2,67,28,1,61,1,24,57],"limits":[1e-35,1e-35,1.5,4.50268,1e-35,1e-35,238.07,1e-35,36.375,1e-35,1e-35],"below":[1,2,3,4,-1,6,7,8,-4,10,-10],"above":[9,-9,5,-3,-2,-8,-7,-6,-5,-12,-11],"leaves":[-0.021248,0.011597,0.011889,0.0079068,0.025497,-0.0040147,-0.0040147,-0.021394,-0.040279,0.026501,-0.02102,-0.02469]},{"features":[28,54,0,58,36,7,4,9,71,9,0],"limits":[1e-35,1e-35,55.5,1e-35,1.5,0.188988,0.0425725,4.28031,1.5,5.56946,86.5],"below":[1,2,3,4,5,6,-1,-2,-5,-8,-10],"above":[-12,10,9,-7,8,-4,7,-3,-6,-9,-11],"leaves":[0.020208,-0.011508,0.014711,-0.011811,0.020598,-0.011811,-0.028584,-0.028584,0.01464,0.023798,-0.020851,-0.058396]},{"features":[54,0,8,7,65,71,67,31,32,10,5],"limits":[1e-35,58.5,0.326424,0.351471,1e-35,1e-35,1e-35,1e-35,1e-35,0.968797,0.016808],"below":[1,2,3,4,5,-1,7,-5,9,-8,-11],"above":[10,8,6,-4,-3,-2,-7,-6,-10,-9,-12],"leaves":[0.013663,-0.008444,0.02362,-0.022567,-0.021949,-0.0038268,0.011661,-0.043729,0.012701,0.012805,0.030372,-0.0011018]},{"features":[54,46,2,66,69,75,69,74,4,46,2],"limits":[1e-35,1.5,4.50268,1e-35,1e-35,1.5,1.5,1e-35,0.121582,1e-35,4.68793],"below":[1,2,3,4,-1,-3,7,8,-6,10,-10],"above":[9,6,-5,5,-2,-4,-9,-8,-7,-12,-11],"leaves":[-0.029429,-0.015284,-0.0012261,-0.012889,-0.0012261,0.012253,0.032176,-0.0012261,-0.0012261,-0.016374,0.016701,0.027526]},{"features":[54,46,2,46,29,51,7,71,36,56,6],"limits":[1e-35,1.5,4.50268,1e-35,3.5,1e-35,0.0764363,1.5,1.5,1e-35,0.0732143],"below":[1,2,3,-1,-2,-3,7,8,-6,-10,-11],"above":[9,6,-5,4,5,-4,-9,-8,-7,10,-12],"leaves":[-0.028722,-0.00016826,-0.018338,-0.00016826,-0.00016826,0.012026,0.030525,-0.00016826,-0.00016826,0.0261,0.013367,-0.021522]},{"features":[5,60,56,75,66,12,75,58,56,9,5],"limits":[0.0102084,1e-35,1e-35,4.5,1e-35,0.118056,3.5,1e-35,1e-35,5.003,0.161081],"below":[1,2,3,4,-1,-4,-5,8,9,10,-8],"above":[7,-7,5,-3,-2,6,-6,-12,-11,-10,-9],"leaves":[0.012657,0.030677,0.0071432,0.0071432,-0.012868,0.0071432,-0.035625,0.012717,-0.011319,-0.011319,-0.023085,-0.037864]},{"features":[46,12,14,0,12,3,5,3,74,58,51],"limits":[1e-35,0.196774,1e-35,5.5,0.827329,0.990909,0.0102084,0.904981,1e-35,1e-35,1e-35],"below":[1,-1,3,-2,5,-3,7,8,9,-7,-11],"above":[6,2,-6,4,-5,-4,10,-10,-9,-8,-12],"leaves":[-0.0024709,-0.0024709,-0.036465,-0.0024709,-0.0024709,-0.0024709,0.02755,0.011485,-0.0024709,-0.0024709,-0.0024709,0.023753]},{"features":[5,60,7,61,47,46,58,56,0,69,46],"limits":[0.0130068,1e-35,0.0913729,1e-35,1e-35,1e-35,1e-35,1e-35,56.5,4.5,1e-35],"below":[1,2,3,4,-1,-4,7,8,9,10,-7],"above":[6,-6,5,-3,-2,-5,-12,-11,-10,-9,-8],"leaves":[0.0080502,0.025614,-0.012187,-0.012187,0.010081,-0.035031,-0.011577,0.025353,-0.011577,-0.011577,-0.024575,-0.041252]},{"features":[0,2,69,56,71,26,6,76,11,75,43],"limits":[58.5,4.17602,1.5,1e-35,1e-35,2.5,0.369396,1e-35,0.865152,2.5,1e-35],"below":[1,2,3,4,-1,6,-4,8,-7,10,-10],"above":[9,7,5,-3,-2,-6,-5,-9,-8,-12,-11],"leaves":[0.020722,-0.0050398,-0.023421,-0.029949,0.0059069,0.005371,0.010208,0.02669,-0.010589,-0.039828,0.0094719,0.022929]},{"features":[24,8,61,0,56,12,12,56,60,11,67],"limits":[1e-35,0.291741,1e-35,58.5,1e-35,0.336478,0.287302,1e-35,1e-35,0.252273,1e-35],"below":[1,2,3,4,-1,-2,-5,8,-7,-10,-11],"above":[9,7,6,-4,5,-3,-6,-9,-8,10,-12],"leaves":[0.02427,0.015397,-0.0069162,-0.0069162,-0.0069162,-0.044388,0.0071673,-0.010414,-0.024477,0.021017,-0.03884,0.0078722]},{"features":[24,8,12,71,70,66,65,59,2,8,5],"limits":[1e-35,0.171922,0.381385,1e-35,1e-35,1e-35,1e-35,1e-35,4.48422,0.289182,0.0289916],"below":[1,2,-1,-2,5,6,-4,-6,9,-8,-11],"above":[10,4,3,-3,8,7,-5,-7,-10,-9,-12],"leaves":[0.033507,0.013574,-0.016049,-0.0055659,0.0070819,0.022258,0.0070819,-0.0055659,-0.03266,-0.0055659,0.0065669,-0.037556]},{"features":[56,67,65,52,55,8,47,36,1,32,3],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,0.290461,1e-35,1.5,82.67,1e-35,0.92366],"below":[1,2,3,-1,-3,6,7,8,-6,10,-10],"above":[5,-5,4,-2,-4,9,-9,-8,-7,-12,-11],"leaves":[0.0052439,-0.0036883,0.014176,0.0052439,0.028315,-0.0036883,-0.033167,-0.0036883,-0.0036883,-0.038331,-0.0088467,-0.0036883]},{"features":[28,56,66,65,52,59,71,7,6,15,4],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1.5,0.116203,0.0732143,1e-35,0.0425725],"below":[1,2,3,4,-1,6,-4,8,-7,10,-8],"above":[-12,7,5,-3,-2,-6,-5,-11,9,-10,-9],"leaves":[0.0050312,-0.00121,0.011272,0.031236,0.019366,0.011272,-0.00121,-0.00121,-0.027075,-0.00121,-0.027075,-0.055743]},{"features":[28,54,0,58,46,2,71,70,10,24,2],"limits":[1e-35,1e-35,58.5,1e-35,1e-35,4.57567,1e-35,1e-35,0.923225,1e-35,2.48096],"below":[1,2,3,4,5,-1,7,-3,-7,10,-9],"above":[-12,9,8,-6,6,-2,-5,-4,-8,-11,-10],"leaves":[-0.010707,0.0019455,0.025968,0.011581,0.0019455,-0.025383,-0.025383,0.014693,0.0019761,0.026797,-0.017053,-0.052017]},{"features":[58,0,56,71,69,55,60,8,2,32,2],"limits":[1e-35,58.5,1e-35,1e-35,1.5,1e-35,1e-35,0.190983,4.64365,1e-35,4.3816],"below":[1,2,3,4,5,6,-1,-6,-7,-9,-11],"above":[10,9,7,-5,-4,-3,-2,8,-8,-10,-12],"leaves":[0.032409,0.012433,0.012433,0.012433,0.0027756,0.0027756,-0.01256,0.0027756,-0.01256,0.022784,-0.045301,-0.01256]},{"features":[2,58,56,36,67,57,30,36,67,38,56],"limits":[4.19444,1e-35,1e-35,1.5,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,4,-1,-3,-5,8,-8,10,-10],"above":[7,-7,6,5,-2,-4,-6,9,-9,-12,-11],"leaves":[-0.0076863,0.01647,0.01643,-0.0076863,-0.0076863,-0.024444,-0.044144,-0.028003,0.014666,0.023997,0.0064635,-0.017972]},{"features":[28,54,12,18,56,66,65,71,32,56,6],"limits":[1e-35,1e-35,0.183015,1e-35,1e-35,1e-35,1e-35,1.5,1e-35,1e-35,0.0732143],"below":[1,2,3,-1,5,6,-3,-5,-7,-9,-10],"above":[-12,9,4,-2,8,7,-4,-6,-8,10,-11],"leaves":[0.017998,-0.0079106,-0.01307,0.0033687,0.022261,0.0033687,-0.025688,-0.01307,0.025376,0.013076,-0.019691,-0.052228]},{"features":[46,12,46,12,7,51,3,12,7,30,74],"limits":[1.5,0.183015,1e-35,0.553295,0.747093,1e-35,0.971826,0.752359,0.0807705,1e-35,1.5],"below":[1,-1,3,-2,5,6,7,-4,9,10,-9],"above":[8,2,4,-3,-8,-7,-6,-5,-12,-11,-10],"leaves":[0.0043034,-0.030553,-0.014924,-0.014924,0.0043034,0.0043034,0.0043034,0.0043034,0.030045,0.0043034,0.0043034,0.0043034]},{"features":[28,54,0,60,0,31,4,33,40,10,5],"limits":[1e-35,1e-35,58.5,1e-35,44.5,1e-35,1e-35,1e-35,1e-35,0.923225,0.0174166],"below":[1,2,3,4,5,6,-1,8,-2,-8,-10],"above":[-12,10,9,-7,-6,-5,7,-4,-3,-9,-11],"leaves":[0.0099943,-0.0095515,0.0178,0.015539,0.023211,0.019917,-0.022401,-0.022401,0.014164,0.027104,0.00011477,-0.045855]},{"features":[54,58,46,9,6,32,67,71,5,5,27],"limits":[1e-35,1e-35,1.5,3.68204,1e-35,1e-35,1e-35,1e-35,0.0724161,0.016808,1e-35],"below":[1,2,3,4,-1,6,-3,8,-6,10,-10],"above":[9,-9,7,5,-2,-5,-4,-8,-7,-12,-11],"leaves":[0.0031439,-0.01406,-0.0195,0.0031439,0.0031439,0.028315,0.012417,0.0031439,-0.037316,0.031095,-0.0025712,-0.00074126]},{"features":[2,4,36,36,60,4,35,10,9,11,6],"limits":[4.19444,0.656557,1.5,2.5,1e-35,0.445627,1e-35,0.913745,5.12887,0.722813,0.620872],"below":[1,2,-1,4,-2,-4,7,8,9,-7,-10],"above":[6,-6,3,5,-3,-5,-12,10,-9,-8,-11],"leaves":[-0.019918,0.0077821,-0.022512,-0.0307,0.0061218,0.015845,0.016461,-0.0021618,-0.01817,0.028774,-0.012161,-0.020513]},{"features":[58,0,8,61,7,35,1,54,31,75,2],"limits":[1e-35,58.5,0.326424,1e-35,0.191392,1e-35,26.96,1e-35,1e-35,1e-35,4.21289],"below":[1,2,3,4,5,6,-1,8,-6,-9,-11],"above":[10,9,7,-5,-4,-3,-2,-8,-7,-10,-12],"leaves":[0.003653,0.026507,0.003653,0.003653,-0.010525,-0.010525,0.017501,0.013474,-0.010525,0.021597,-0.042166,-0.010525]},{"features":[28,54,0,61,56,58,1,12,75,5,56],"limits":[1e-35,1e-35,58.5,1e-35,1e-35,1e-35,121.955,0.169048,2.5,0.0409561,1e-35],"below":[1,2,3,4,5,6,-1,-4,-7,-9,-10],"above":[-12,9,8,-6,7,-3,-2,-5,-8,10,-11],"leaves":[0.0091139,0.029942,0.00046718,0.00046718,-0.010621,-0.023827,-0.023827,0.013776,0.023327,0.0080713,-0.020313,-0.047735]},{"features":[2,58,46,12,29,2,9,35,8,9,29],"limits":[4.19444,1e-35,1e-35,0.183015,2.5,3.57831,3.59367,1e-35,0.156557,2.25218,6.5],"below":[1,2,3,-1,5,-3,-4,8,-8,-9,-10],"above":[7,-7,4,-2,-6,6,-5,-12,9,10,-11],"leaves":[-0.0059699,-0.022974,0.026249,-0.0059699,0.020521,-0.0059699,-0.042674,0.027096,-0.020387,0.019464,0.0036243,-0.020157]},{"features":[28,0,58,54,69,75,71,12,7,0,75],"limits":[1e-35,58.5,1e-35,1e-35,1.5,1.5,1.5,0.183015,0.541959,5.5,2.5],"below":[1,2,3,4,5,6,-1,8,9,-4,-10],"above":[-12,10,-9,-8,7,-3,-2,-7,-6,-5,-11],"leaves":[0.018937,-0.0072252,-0.0072252,-0.0072252,0.022586,-0.0072252,-0.0072252,0.022819,-0.020821,-0.022093,0.023952,-0.043962]},{"features":[12,8,59,46,6,71,9,69,74,4,9],"limits":[0.118056,0.181073,1e-35,1e-35,0.987805,1e-35,5.06295,1.5,1e-35,0.0940448,3.71591],"below":[1,-1,-2,4,-4,6,7,8,9,-6,-9],"above":[3,2,-3,5,-5,-12,-11,10,-8,-7,-10],"leaves":[0.035467,0.0081826,-0.020521,-0.026488,-0.010056,0.01269,0.030352,-0.00034888,-0.00034888,0.019124,-0.00034888,-0.010056]},{"features":[28,36,12,7,9,66,63,0,55,71,70],"limits":[1e-35,1.5,0.183015,0.148542,1.96097,1e-35,1e-35,59.5,1e-35,1.5,1.5],"below":[1,2,3,4,-1,-4,-5,8,9,10,-7],"above":[-12,7,5,-3,-2,6,-6,-11,-10,-9,-8],"leaves":[-0.015622,0.025773,-0.010369,-0.017526,-0.0084902,0.016412,0.025805,0.0044959,-0.012406,-0.013994,-0.010805,-0.041598]},{"features":[24,61,56,58,55,15,57,12,32,1,5],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,0.118056,1e-35,57.29,0.0289916],"below":[1,2,3,4,5,6,-1,-6,-7,-9,-11],"above":[10,9,7,-5,-4,-3,-2,8,-8,-10,-12],"leaves":[0.026773,0.0084444,0.0084444,0.0084444,0.0019131,0.0019131,-0.011673,0.0019131,-0.011673,-0.041378,0.0099122,-0.033876]},{"features":[54,43,10,32,9,67,4,69,7,46,5],"limits":[1e-35,1e-35,0.903158,1e-35,3.39294,1e-35,0.227922,1.5,0.531373,1e-35,0.016808],"below":[1,2,3,4,-1,-2,7,-4,-7,-8,-11],"above":[10,-10,8,6,5,-3,-6,-5,9,-9,-12],"leaves":[-0.0063976,-0.02867,0.0040556,0.0040556,-0.031272,0.0040556,0.0040556,-0.026959,0.0040556,0.016326,0.022608,-0.00069945]},{"features":[28,54,1,8,2,43,55,8,1,11,5],"limits":[1e-35,1e-35,260.59,0.293611,4.52746,1e-35,1e-35,0.345142,44.805,0.252273,0.0183502],"below":[1,2,3,4,-1,6,7,-3,-4,-8,-10],"above":[-12,10,9,5,-2,-7,-6,8,-5,-9,-11],"leaves":[0.002871,0.022398,0.00038273,-0.0023278,-0.023033,-0.023033,0.013577,0.0092746,-0.023033,0.024386,0.00091046,-0.046694]},{"features":[28,35,60,8,12,8,9,7,51,46,43],"limits":[1e-35,1e-35,1e-35,0.34802,0.336478,0.199207,2.25218,0.547728,1e-35,1.5,1e-35],"below":[1,2,3,4,5,-1,-2,-3,9,-5,-8],"above":[-12,-11,-10,10,8,6,7,-4,-7,-6,-9],"leaves":[0.032907,-0.008537,0.021494,-0.0045979,-0.008537,0.010331,0.025937,-0.008537,0.013452,-0.022042,-0.021897,-0.044452]},{"features":[28,54,0,7,20,46,7,9,0,46,27],"limits":[1e-35,1e-35,58.5,0.175192,1e-35,1e-35,0.747093,5.52219,86.5,1e-35,1e-35],"below":[1,2,3,4,-1,-3,-4,-6,9,10,-8],"above":[-12,8,7,5,-2,6,-5,-7,-11,-10,-9],"leaves":[0.0071749,-0.017006,-0.020867,-0.0095223,0.022911,-0.02109,0.0088514,0.010863,-0.020521,0.026431,-0.017913,-0.042689]},{"features":[2,4,56,55,2,71,12,35,61,56,66],"limits":[4.19444,0.270429,1e-35,1e-35,2.93168,1.5,0.58412,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,4,5,-1,-6,8,9,-8,-11],"above":[7,6,-5,-4,-3,-2,-7,10,-10,-9,-12],"leaves":[0.017942,-0.019031,-0.014398,-0.019031,-0.031175,0.0052242,-0.022407,0.022023,0.0036975,-0.026355,-0.027088,0.015725]},{"features":[8,61,29,32,43,56,11,55,10,7,29],"limits":[0.171922,1e-35,5.5,1e-35,1e-35,1e-35,0.690693,1e-35,0.908355,0.148542,1.5],"below":[1,2,-1,4,5,6,-4,-5,-7,-10,-11],"above":[3,-3,-2,9,-9,8,7,-6,-8,10,-12],"leaves":[0.026262,-0.00047321,-0.025244,-0.014491,0.00026868,-0.014491,-0.036295,-0.014491,0.012823,0.020101,0.013282,-0.031195]},{"features":[2,67,66,33,7,74,61,37,51,5,30],"limits":[4.64365,1e-35,1e-35,1e-35,0.0294501,2.5,1e-35,1e-35,1e-35,0.0246951,1e-35],"below":[1,2,3,4,5,6,-1,8,-4,-8,-10],"above":[-12,10,9,-7,7,-3,-2,-6,-5,-9,-11],"leaves":[-0.0036791,-0.018402,-0.031298,-0.025276,-0.0036791,-0.0036791,-0.0036791,0.0047149,-0.0036791,0.029478,0.0047149,0.017264]},{"features":[58,56,67,66,52,57,59,2,3,2],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,4.58656,0.300944,4.30225],"below":[1,2,3,4,-1,-3,-5,8,-7,-10],"above":[9,7,6,5,-2,-4,-6,-9,-8,-11],"leaves":[0.0075605,-0.00045111,0.015825,0.0075605,0.031949,0.015825,-0.00045111,-0.0107,-0.00045111,-0.039342,-0.0107]},{"features":[0,8,61,1,69,6,70,59,1,32,10],"limits":[58.5,0.347597,1e-35,28.015,3.5,1e-35,1e-35,1e-35,54.84,1e-35,0.968797],"below":[1,2,3,4,-1,-3,7,8,-6,10,-10],"above":[9,6,-5,5,-2,-4,-9,-8,-7,-12,-11],"leaves":[0.011264,-0.010453,0.020316,0.0063786,-0.031391,0.012706,-0.0044709,-0.012497,-0.022066,-0.035787,0.016151,0.013482]},{"features":[28,43,10,8,61,46,75,2,29,2,46],"limits":[1e-35,1e-35,0.903158,0.172627,1e-35,1.5,2.5,2.97736,2.5,4.19854,1e-35],"below":[1,2,3,4,-1,6,7,-3,-6,10,-8],"above":[-12,-11,9,5,-2,8,-5,-4,-7,-10,-9],"leaves":[0.0087804,-0.02061,-0.0066996,-0.021247,-0.0066996,0.0087804,-0.0066996,-0.021247,0.0062283,0.0087804,0.020775,-0.042282]},{"features":[28,24,43,12,2,32,67,11,49,0,11],"limits":[1e-35,1e-35,1e-35,0.196774,2.08569,1e-35,1e-35,0.865152,1e-35,17.5,0.278889],"below":[1,2,3,4,-1,6,7,8,-3,-8,-10],"above":[-12,10,9,5,-2,-7,-6,-5,-4,-9,-11],"leaves":[-0.0096022,0.011355,-0.019034,-0.0017545,-0.0017545,0.011355,0.011355,0.011355,0.02815,0.017206,-0.019034,-0.039978]},{"features":[2,58,46,4,2,74,35,10,10,0,0],"limits":[4.19444,1e-35,1e-35,0.211032,2.63967,1e-35,1e-35,0.903158,0.82772,56.5,36.5],"below":[1,2,-1,4,-2,-4,7,8,-7,10,-8],"above":[6,-6,3,5,-3,-5,-12,-11,9,-10,-9],"leaves":[-0.015219,0.017596,-0.0048296,0.020407,-0.0048296,-0.036768,0.020666,-0.0066748,0.019579,-0.021107,0.022731,-0.016916]},{"features":[54,65,47,67,66,71,30,75,57,46,9],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1.5,1e-35,1e-35,1e-35,1e-35,3.27599],"below":[1,2,3,4,-1,-4,7,-6,9,10,-9],"above":[8,6,5,-3,-2,-5,-8,-7,-12,-11,-10],"leaves":[-0.025271,-0.011289,-0.0013823,-0.0013823,-0.022811,0.032294,0.0060755,-0.0013823,0.012622,-0.0046277,0.02461,-0.025979]},{"features":[28,0,61,8,60,1,6,1,36,53,10],"limits":[1e-35,58.5,1e-35,0.358835,1e-35,28.015,0.0732143,193.91,1.5,1e-35,0.918115],"below":[1,2,3,4,5,-1,-2,-3,-6,-9,-10],"above":[-12,9,-8,8,-5,6,7,-4,-7,10,-11],"leaves":[0.0039676,0.023358,0.0039676,0.02555,-0.006122,-0.006122,0.0066975,-0.019191,0.010322,-0.019191,0.0086921,-0.040036]},{"features":[61,0,2,46,1,13,74,9,35,52,66],"limits":[1e-35,58.5,4.17602,1e-35,30.23,1e-35,1e-35,2.25218,1e-35,1e-35,1e-35],"below":[1,2,3,-1,-2,-3,-4,-6,-7,-9,-11],"above":[10,9,7,4,5,6,-5,8,-8,-10,-12],"leaves":[-0.014286,0.026622,-0.0032455,0.024597,-0.0039675,-0.012053,0.017747,-0.0047066,0.015841,-0.014286,-0.04133,-0.014286]},{"features":[28,58,56,0,71,55,60,4,8,32,2],"limits":[1e-35,1e-35,1e-35,59.5,1e-35,1e-35,1e-35,0.24853,0.167671,1e-35,4.41776],"below":[1,2,3,4,5,6,-1,-4,-7,-8,-10],"above":[-12,10,8,-6,7,-3,-2,-5,9,-9,-11],"leaves":[0.031474,0.012288,0.012288,0.00096945,0.010717,0.00096945,0.00096945,-0.0085415,0.00096945,-0.020148,-0.0085415,-0.040722]},{"features":[58,36,12,37,32,69,38,62,36,43,3],"limits":[1e-35,1.5,0.183015,1e-35,1e-35,3.5,1e-35,1e-35,2.5,1e-35,0.772191],"below":[1,2,3,-1,-3,-4,7,8,9,-6,-11],"above":[10,6,4,-2,5,-5,-10,-9,-8,-7,-12],"leaves":[0.0094297,-0.010445,-0.010445,0.023184,-0.010445,0.011506,0.030664,0.0028444,-0.010445,-0.010445,-0.035765,-0.010445]},{"features":[60,5,27,54,9,10,36,33,51,12,8],"limits":[1e-35,0.00796616,1e-35,1e-35,4.46303,0.89491,1.5,1e-35,1e-35,0.300944,0.340103],"below":[1,2,3,4,5,6,-1,8,9,10,-7],"above":[-12,7,-6,-5,-4,-3,-2,-11,-10,-9,-8],"leaves":[-0.01584,0.0067459,0.011624,0.019777,0.025256,-0.016303,0.01618,-0.012108,-0.016303,0.020712,0.012751,-0.03258]},{"features":[28,46,3,14,26,71,43,11,11,11,56],"limits":[1e-35,1e-35,0.922476,1e-35,4.5,1e-35,1e-35,0.744434,0.359167,0.172373,1e-35],"below":[1,2,3,4,-1,6,7,8,9,-5,-8],"above":[-12,5,-4,-3,-2,-11,-10,10,-7,-6,-9],"leaves":[-0.019822,-0.0018588,-0.0018588,-0.0018588,0.0042893,0.01619,0.0042893,0.01619,0.0042893,0.025711,-0.0018588,-0.039283]},{"features":[28,0,56,59,61,69,46,2,26,6,75],"limits":[1e-35,58.5,1e-35,1e-35,1e-35,1.5,1e-35,4.50268,2.5,0.138095,2.5],"below":[1,2,3,4,5,6,-1,8,-6,-7,-10],"above":[-12,10,7,-5,-4,-3,-2,-9,9,-8,-11],"leaves":[0.01431,0.029386,0.01431,0.0084147,0.0010496,-0.018733,0.0010496,-0.018733,0.0010496,-0.018733,0.020532,-0.037791]},{"features":[2,46,7,4,74,35,10,56,38,1,36],"limits":[4.19444,1e-35,0.897369,0.445627,1e-35,1e-35,0.895542,1e-35,1e-35,113.97,1.5],"below":[1,-1,3,-2,-3,6,7,8,9,-6,-9],"above":[5,2,-5,4,-4,-12,-11,10,-8,-7,-10],"leaves":[-0.018482,-0.0099151,0.017611,-0.0099151,0.028742,-0.0000017008,0.028158,-0.0000017008,-0.02111,-0.0000017008,0.018738,-0.016634]},{"features":[24,54,65,36,56,8,8,69,56,10,8],"limits":[1e-35,1e-35,1e-35,1.5,1e-35,0.347597,0.37947,3.5,1e-35,0.893143,0.280086],"below":[1,2,3,4,5,-1,7,-5,-8,-10,-11],"above":[9,8,6,-4,-3,-2,-7,-6,-9,10,-12],"leaves":[-0.00060901,-0.016497,-0.027677,-0.0015149,0.02129,-0.00060901,-0.00060901,0.019577,-0.001838,-0.033807,-0.017608,0.0072494]},{"features":[58,56,67,66,53,7,5,6,1,63,10],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,0.0699714,0.104957,0.0732143,26.96,1e-35,0.93893],"below":[1,2,3,4,5,-1,-4,8,-7,10,-10],"above":[9,7,-6,6,-3,-2,-5,-9,-8,-12,-11],"leaves":[0.0060235,-0.00073331,-0.00073331,0.01395,0.0060235,0.025763,-0.0099831,-0.00073331,-0.0099831,-0.041256,-0.021815,-0.0099831]},{"features":[58,36,8,65,51,11,74,46,0,57,2],"limits":[1e-35,1.5,0.172627,1e-35,1e-35,0.901613,1e-35,1.5,37.5,1e-35,4.4147],"below":[1,2,3,-1,5,-3,7,8,9,-6,-11],"above":[10,6,4,-2,-5,-4,-10,-9,-8,-7,-12],"leaves":[-0.0041455,0.020898,-0.010578,0.0026082,0.020884,0.012529,0.00045606,0.00045606,0.020637,-0.010578,-0.032732,-0.010578]},{"features":[8,5,1,58,36,10,54,38,60,0,36],"limits":[0.143718,0.113961,47.09,1e-35,1.5,0.895542,1e-35,1e-35,1e-35,11.5,1.5],"below":[1,2,-1,4,5,6,-4,8,9,-7,-11],"above":[3,-3,-2,10,7,-6,-5,-10,-9,-8,-12],"leaves":[0.028389,0.0026897,-0.014599,-0.012509,0.0054318,-0.00096754,-0.0011516,0.01413,-0.012509,-0.012509,-0.012509,-0.034799]},{"features":[28,0,8,69,47,0,10,59,70,66,75],"limits":[1e-35,58.5,0.293611,4.5,1e-35,34.5,0.899277,1e-35,1e-35,1e-35,2.5],"below":[1,2,3,4,5,-1,-4,8,9,-6,-10],"above":[-12,10,7,6,-3,-2,-5,-9,-8,-7,-11],"leaves":[-0.005118,0.016107,0.019823,-0.019064,0.012379,-0.0014485,0.017252,-0.0098632,-0.019064,-0.019064,0.018924,-0.038423]},{"features":[74,8,29,33,32,11,59,70,4,10,28],"limits":[2.5,0.143718,5.5,1e-35,1e-35,0.680426,1e-35,1e-35,0.0940448,0.958827,1e-35],"below":[1,2,-1,4,5,-3,7,-4,-7,-8,-10],"above":[-12,3,-2,10,8,6,-6,-5,9,-9,-11],"leaves":[0.023785,-0.0060739,-0.016966,0.010188,-0.0073309,-0.016966,-0.016966,0.022431,-0.016257,0.02525,-0.015451,-0.03454]},{"features":[2,60,26,46,7,5,61,35,38,61,66],"limits":[4.19444,1e-35,4.5,1e-35,0.897369,0.0307765,1e-35,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,-1,5,6,-2,8,9,-8,-11],"above":[7,-7,-6,4,-5,-4,-3,10,-10,-9,-12],"leaves":[-0.017243,0.011066,-0.0093836,-0.0093836,0.028118,0.015186,-0.032628,0.015014,-0.016901,-0.017561,-0.022832,0.014199]},{"features":[74,46,0,8,61,56,36,36,71,28,2],"limits":[1e-35,1.5,58.5,0.347597,1e-35,1e-35,1.5,2.5,1e-35,1e-35,4.4586],"below":[1,2,3,4,-1,6,-3,-4,9,-8,-11],"above":[10,8,-7,5,-2,-6,7,-5,-10,-9,-12],"leaves":[0.0037851,-0.011567,-0.0063181,0.0037851,-0.0063181,-0.011567,-0.011567,0.021371,0.010869,0.0037851,-0.031312,-0.011567]},{"features":[58,0,69,27,74,75,46,9,75,0,54],"limits":[1e-35,58.5,4.5,1e-35,2.5,1.5,1e-35,3.50697,1e-35,10.5,1e-35],"below":[1,2,3,4,5,6,7,-1,-8,-10,-11],"above":[9,8,-7,-6,-5,-4,-3,-2,-9,10,-12],"leaves":[0.012667,0.00074054,0.020352,0.00074054,-0.0097327,-0.0097327,-0.0097327,-0.0097327,0.017779,-0.0097327,-0.038954,-0.0097327]},{"features":[24,8,12,56,67,66,2,15,3,12,0],"limits":[1e-35,0.1473,0.388322,1e-35,1e-35,1e-35,4.50268,1e-35,0.524405,0.118056,117],"below":[1,2,-1,4,5,-3,7,8,-6,-7,-11],"above":[10,3,-2,6,-5,-4,-10,-9,9,-8,-12],"leaves":[0.029172,-0.0019389,-0.0032849,0.010277,0.020096,-0.0032849,-0.0032849,-0.034189,-0.0032849,-0.0032849,-0.028584,0.0051052]},{"features":[61,8,12,3,56,67,66,49,4,15,0],"limits":[1e-35,0.143718,0.558982,0.669872,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,14.5],"below":[1,2,-1,-2,5,6,7,-4,-8,-9,-11],"above":[10,4,3,-3,8,-7,-6,-5,9,-10,-12],"leaves":[0.029898,-0.016965,0.0058234,-0.0056577,0.0016456,0.008949,0.019076,-0.0056577,-0.016965,-0.0056577,-0.016965,-0.044018]},{"features":[0,60,59,74,33,5,36,11,0,52,11],"limits":[58.5,1e-35,1e-35,1e-35,1e-35,0.106203,1.5,0.865152,47.5,1e-35,0.230824],"below":[1,2,3,4,5,6,7,-1,-7,-10,-11],"above":[9,-9,8,-6,-5,-4,-3,-2,-8,10,-12],"leaves":[0.0020356,0.014434,0.015218,0.0020356,0.02197,-0.0034808,-0.012522,-0.0034808,-0.02778,0.013499,0.0074225,-0.030205]},{"features":[61,8,1,56,2,4,26,75,54,49,10],"limits":[1e-35,0.334808,260.59,1e-35,3.60107,1e-35,2.5,1e-35,1e-35,1e-35,0.890484],"below":[1,2,3,4,-1,-3,-4,-6,9,-8,-10],"above":[-12,8,7,5,-2,6,-5,-7,10,-9,-11],"leaves":[0.0059624,0.019719,0.0059624,-0.014647,0.0059624,-0.014647,0.017459,-0.014647,0.0078396,0.016578,-0.010474,-0.029264]},{"features":[51,58,54,31,12,1,67,33,57,56,12],"limits":[1e-35,1e-35,1e-35,1e-35,0.183015,24.72,1e-35,1e-35,1e-35,1e-35,0.23723],"below":[1,2,3,4,5,-1,7,-3,9,-7,-10],"above":[-12,10,8,-6,6,-2,-5,-4,-9,-8,-11],"leaves":[-0.01243,0.014259,-0.01243,0.0022216,0.016801,0.017491,0.02496,0.00214,-0.01243,-0.01243,-0.033671,0.02832]},{"features":[60,58,56,0,28,0,65,46,62,12,2],"limits":[1e-35,1e-35,1e-35,59.5,1e-35,32.5,1e-35,1e-35,1e-35,0.169048,4.4147],"below":[1,2,3,4,5,6,-1,-2,-4,-8,-10],"above":[-12,10,9,-7,-6,8,7,-3,-5,-9,-11],"leaves":[0.0066312,0.011486,0.025404,0.026015,0.0066312,-0.00018574,-0.00018574,-0.00018574,-0.0074021,-0.016207,-0.0074021,-0.031504]},{"features":[60,5,61,56,59,75,8,67,1,8,3],"limits":[1e-35,0.00522949,1e-35,1e-35,1e-35,1.5,0.149325,1e-35,138.17,0.340103,0.771131],"below":[1,2,3,4,5,-1,-4,8,9,-7,-10],"above":[-12,7,-6,6,-3,-2,-5,10,-9,-8,-11],"leaves":[0.022367,0.011561,0.0037356,0.0037356,-0.0050649,-0.015413,-0.00059028,-0.015413,-0.015413,-0.00059028,0.019399,-0.029112]},{"features":[28,61,7,1,8,58,1,12,1,32,31],"limits":[1e-35,1e-35,0.116203,260.59,0.326424,1e-35,26.96,0.26748,51.81,1e-35,1e-35],"below":[1,2,3,4,5,6,-1,-2,-4,-6,-9],"above":[-12,-11,10,-8,9,8,7,-3,-5,-7,-10],"leaves":[0.0050004,0.028003,0.01112,0.0050004,-0.0082831,-0.0063937,0.016403,-0.0082831,-0.0082831,0.015339,-0.017619,-0.03463]},{"features":[28,12,0,46,14,69,0,70,4,12,12],"limits":[1e-35,0.183015,5.5,1e-35,1e-35,1.5,55.5,1e-35,0.0915072,0.284162,0.224319],"below":[1,2,-1,4,-3,6,7,8,-5,10,-9],"above":[-12,3,-2,5,-4,9,-8,-7,-6,-11,-10],"leaves":[-0.0037081,0.013266,-0.018684,-0.0083239,0.006635,0.026129,-0.0083239,-0.0083239,-0.0083239,0.01394,-0.0083239,-0.036888]},{"features":[60,74,58,36,51,1,4,36,56,38,69],"limits":[1e-35,1e-35,1e-35,1.5,1e-35,65.155,0.445627,2.5,1e-35,1e-35,1.5],"below":[1,2,3,4,-1,-2,7,8,9,10,-4],"above":[-12,-11,-10,6,5,-3,-9,-8,-7,-6,-5],"leaves":[-0.0010312,-0.0010312,0.023255,0.025534,0.00861,0.00861,-0.0010312,-0.0010312,0.029622,-0.00641,-0.014592,-0.02879]},{"features":[54,61,8,1,58,7,56,12,9,6,57],"limits":[1e-35,1e-35,0.330862,260.59,1e-35,0.191392,1e-35,0.325834,5.52219,0.316431,1e-35],"below":[1,2,3,4,5,6,-1,-2,-6,-8,-11],"above":[10,-10,9,8,-5,-4,7,-3,-7,-9,-12],"leaves":[0.021628,0.012368,-0.0039942,-0.0039942,-0.017923,-0.018007,0.0067887,-0.014712,0.0057949,-0.032739,0.014688,-0.01817]},{"features":[74,58,46,12,1,67,7,71,6,12,10],"limits":[1e-35,1e-35,1.5,0.196774,13.135,1e-35,0.0807705,1e-35,0.532316,0.284162,0.951998],"below":[1,2,3,4,-1,-3,7,-5,9,-9,-10],"above":[8,-8,6,5,-2,-4,-7,-6,-12,10,-11],"leaves":[-0.0063008,0.0041116,-0.0063008,0.0041116,0.026895,0.0041116,0.0041116,-0.013048,-0.013048,-0.041657,-0.013048,-0.013048]},{"features":[60,27,54,65,67,47,7,19,10,10,57],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,0.531373,1e-35,0.880305,0.82445,1e-35],"below":[1,2,3,4,5,-1,7,8,9,-4,-9],"above":[-12,-11,10,6,-3,-2,-8,-7,-6,-5,-10],"leaves":[-0.013857,-0.0043757,0.00069779,0.019647,0.00069779,0.023895,0.00069779,0.00069779,0.014542,-0.013857,-0.013857,-0.026577]},{"features":[28,36,51,8,3,26,56,67,30,74,36],"limits":[1e-35,1.5,1e-35,0.172627,0.849909,2.5,1e-35,1e-35,1e-35,1e-35,2.5],"below":[1,2,3,4,5,-1,7,8,-4,10,-9],"above":[-12,9,-8,6,-3,-2,-7,-6,-5,-11,-10],"leaves":[-0.01379,0.015152,0.023495,-0.012003,0.00051131,0.011563,-0.017849,0.02172,0.011512,-0.0025506,-0.014517,-0.034322]},{"features":[8,4,4,46,4,6,7,67,4,1,9],"limits":[0.143718,0.117852,0.599107,1e-35,1e-35,0.987805,0.907671,1e-35,0.237604,38.715,3.58551],"below":[1,-1,-2,4,-4,-5,7,8,-7,-8,-10],"above":[3,2,-3,6,5,-6,-12,10,9,-9,-11],"leaves":[0.0285,-0.0098302,0.015571,-0.0059206,-0.026561,-0.0059206,-0.0059206,-0.0059206,0.0062705,0.0062705,0.025676,0.026189]},{"features":[24,61,8,56,58,59,15,57,32,11,4],"limits":[1e-35,1e-35,0.172627,1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,0.445048,0.221405],"below":[1,2,-1,4,5,6,7,-2,-7,-10,-11],"above":[9,-9,3,8,-6,-5,-4,-3,-8,10,-12],"leaves":[0.018167,0.025668,0.011245,0.011245,0.0049019,-0.0020103,-0.010279,-0.0020103,-0.024087,0.006097,-0.035425,0.0030174]},{"features":[28,61,56,58,15,29,75,69,6,3,12],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,8.5,1.5,3.5,0.562072,0.844097,0.118056],"below":[1,2,3,4,5,6,7,8,9,-1,-9],"above":[-12,-11,10,-8,-7,-6,-5,-4,-3,-2,-10],"leaves":[0.024276,0.0084725,0.0042025,0.0042025,0.0042025,0.028861,0.0042025,-0.0012514,-0.0012514,-0.0087503,-0.017791,-0.034112]},{"features":[60,65,69,49,32,71,1,4,30,68,8],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,192.78,0.256112,1e-35,1e-35,0.199207],"below":[1,2,3,4,-1,-4,7,-5,9,-8,-10],"above":[-12,8,5,-3,-2,6,-7,-6,10,-9,-11],"leaves":[-0.014125,0.00025388,0.00025388,0.00025388,-0.014125,-0.0060804,-0.0060804,0.022336,0.00025388,0.018073,0.00025388,-0.026776]},{"features":[58,36,12,9,2,67,61,0,24,0,2],"limits":[1e-35,1.5,0.183015,1.96097,2.13709,1e-35,1e-35,11.5,1e-35,63.5,4.21289],"below":[1,2,3,-1,-2,-4,7,-6,9,-7,-11],"above":[10,6,5,4,-3,-5,-10,8,-9,-8,-12],"leaves":[-0.0086981,-0.0071145,0.017883,-0.0086981,0.0095174,0.0012461,0.022876,0.0012461,0.0012461,-0.0086981,-0.031018,-0.0086981]},{"features":[51,58,27,1,60,70,67,3,1,23,1],"limits":[1e-35,1e-35,1e-35,260.59,1e-35,1e-35,1e-35,0.802678,32.775,1e-35,45.63],"below":[1,2,3,4,5,6,7,-1,-4,-7,-10],"above":[-12,10,-9,9,-6,8,-3,-2,-5,-8,-11],"leaves":[0.010007,0.0032336,0.02276,-0.0030697,0.0032336,-0.010717,-0.010717,0.011461,-0.010717,-0.010717,-0.034069,0.023418]},{"features":[8,65,66,47,32,11,7,59,1,70,43],"limits":[0.375574,1e-35,1e-35,1e-35,1e-35,0.867544,0.281746,1e-35,44.805,1e-35,1e-35],"below":[1,2,3,4,5,-1,-4,8,9,-8,-10],"above":[7,-7,-6,6,-3,-2,-5,-12,10,-9,-11],"leaves":[-0.025901,-0.0024954,-0.0024954,-0.0024954,-0.021831,0.0036135,0.010865,0.012387,-0.010369,-0.020672,0.0083365,-0.035105]},{"features":[61,58,36,51,8,12,57,0,0,42,12],"limits":[1e-35,1e-35,1.5,1e-35,0.149325,0.567875,1e-35,38.5,11.5,1e-35,0.388322],"below":[1,2,3,4,5,-1,7,8,-5,-6,-11],"above":[10,-10,6,-4,-3,-2,-9,-8,9,-7,-12],"leaves":[0.02064,-0.0057326,-0.0057326,0.020186,0.0042113,0.025144,0.0032116,0.0032116,-0.0057326,-0.013416,-0.013416,-0.041488]},{"features":[60,74,71,9,9,70,6,55,69,4,65],"limits":[1e-35,2.5,1e-35,5.05325,4.48636,1e-35,1e-35,1e-35,3.5,0.106763,1e-35],"below":[1,2,3,4,5,6,7,8,-1,-6,-9],"above":[-12,-11,10,-8,9,-5,-4,-3,-2,-7,-10],"leaves":[0.024184,0.003859,0.003859,0.003859,-0.00099812,-0.00099812,0.030387,-0.00099812,-0.0068929,-0.00099812,-0.014886,-0.029448]},{"features":[28,12,8,9,54,36,10,9,58,69,9],"limits":[1e-35,0.183015,0.298059,1.96097,1e-35,1.5,0.88697,4.29797,1e-35,1e-35,3.63272],"below":[1,2,3,-1,5,6,7,-4,9,-7,-8],"above":[-12,4,-3,-2,-11,8,-6,-5,-10,10,-9],"leaves":[-0.01491,0.025481,-0.0017021,-0.017622,0.00014353,-0.0035549,-0.0052317,-0.00060948,0.022641,-0.017622,0.0091563,-0.034609]},{"features":[28,71,43,32,10,8,0,4,10,0,1],"limits":[1e-35,1e-35,1e-35,1e-35,0.96249,0.196254,57.5,0.0842199,0.992902,14.5,193.91],"below":[1,2,3,4,5,6,-1,-5,-7,-9,-10],"above":[-12,9,8,7,-4,-3,-2,-6,-8,10,-11],"leaves":[0.0091538,-0.004042,-0.004042,0.0091538,-0.004042,0.0091538,0.024708,0.0091538,-0.004042,-0.017205,-0.004042,-0.032615]},{"features":[24,60,59,70,6,71,3,75,6,40,0],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1.5,0.669872,2.5,0.278424,1e-35,117],"below":[1,2,3,4,5,6,-1,-2,-7,10,-10],"above":[9,-9,8,-6,-5,-4,7,-3,-8,-12,-11],"leaves":[0.009991,0.02876,0.009991,0.0011586,0.0011586,-0.0053707,-0.013254,-0.0053707,-0.026303,-0.030501,-0.0074706,0.0096697]},{"features":[28,0,71,56,59,58,12,5,4,52,10],"limits":[1e-35,58.5,1e-35,1e-35,1e-35,1e-35,0.300944,0.0940448,0.480385,1e-35,0.931821],"below":[1,2,3,4,5,-1,7,-5,-7,-9,-10],"above":[-12,9,6,-4,-3,-2,8,-6,-8,10,-11],"leaves":[0.023734,0.013081,0.0068634,-0.00067536,-0.00067536,-0.017259,-0.017259,-0.00067536,0.011141,-0.017259,0.010775,-0.034016]},{"features":[60,0,1,8,61,5,4,58,56,33,32],"limits":[1e-35,58.5,193.91,0.1473,1e-35,0.113961,0.258662,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,4,5,-1,-4,8,-5,10,-9],"above":[-12,9,-8,6,-3,-2,7,-7,-6,-11,-10],"leaves":[0.021788,0.00071989,-0.014241,-0.0088387,0.020442,-0.0015441,-0.014241,0.019894,-0.014241,0.0091731,0.016805,-0.026634]},{"features":[2,46,26,26,7,71,46,7,0,9,9],"limits":[4.64365,1e-35,1e-35,4.5,0.907671,1e-35,1.5,0.117964,9.5,2.25082,3.63272],"below":[1,2,-1,-2,5,6,-4,-5,9,-9,-11],"above":[8,4,3,-3,-8,-7,7,-6,10,-10,-12],"leaves":[-0.0069167,-0.030791,-0.006713,-0.0015968,0.018869,0.0059404,-0.006713,0.025363,-0.005619,0.024483,-0.014217,0.010294]},{"features":[10,66,65,67,11,71,2,19,8,36,6],"limits":[0.913603,1e-35,1e-35,1e-35,0.795687,1.5,4.17602,1e-35,0.298059,1e-35,0.620872],"below":[1,2,3,-1,5,-4,7,8,-7,-10,-11],"above":[6,4,-3,-2,-6,-5,9,-9,-8,10,-12],"leaves":[-0.021433,-0.011298,-0.004387,0.016408,-0.004387,-0.004387,0.010887,-0.0083804,-0.019574,-0.010033,0.019686,-0.0076]},{"features":[5,51,59,47,65,69,36,62,56,2,7],"limits":[0.161081,1e-35,1e-35,1e-35,1e-35,4.5,2.5,1e-35,1e-35,4.48831,0.0896429],"below":[1,2,3,4,-1,6,7,8,-3,-7,-9],"above":[-12,-11,10,5,-2,9,-6,-5,-4,-8,-10],"leaves":[-0.0073607,0.0175,0.020871,0.0043848,-0.0073607,-0.0073607,-0.0073607,0.0086009,-0.0073607,-0.031234,0.022378,-0.028555]},{"features":[51,0,1,6,74,57,3,11,31,11,32],"limits":[1e-35,58.5,193.91,0.0732143,2.5,1e-35,0.399219,0.73252,1e-35,0.230824,1e-35],"below":[1,2,3,4,5,-1,-4,-5,-6,-9,-10],"above":[-12,9,-8,6,-3,-2,7,8,-7,10,-11],"leaves":[0.0070276,-0.011715,-0.028529,0.020074,-0.029443,-0.0087559,0.015204,0.016457,0.0091966,-0.029294,0.004198,0.02323]},{"features":[32,59,12,1,70,29,57,9,0,8,4],"limits":[1e-35,1e-35,0.412232,26.96,1e-35,4.5,1e-35,4.022,56.5,0.307255,0.0940448],"below":[1,2,3,4,-1,6,-3,-6,-7,-9,-11],"above":[10,9,7,5,-2,-5,-4,8,-8,-10,-12],"leaves":[0.0073465,-0.012458,0.013168,-0.012458,-0.012458,-0.012458,0.010618,-0.012458,-0.012458,-0.036906,-0.017402,0.015213]},{"features":[28,33,0,5,61,55,74,6,36,1,51],"limits":[1e-35,1e-35,58.5,0.115832,1e-35,1e-35,1e-35,0.0801282,1.5,205.04,1e-35],"below":[1,2,3,4,5,6,7,-1,-2,-5,-9],"above":[-12,-11,10,-8,-7,9,-4,8,-3,-6,-10],"leaves":[0.013514,0.0017873,0.014078,-0.0052723,-0.0052723,0.01503,-0.01505,-0.01505,-0.01505,0.01515,0.018367,-0.029511]},{"features":[74,7,36,66,61,12,9,12,11,55,69],"limits":[2.5,0.116203,1e-35,1e-35,1e-35,0.284162,1.96097,0.558982,0.682179,1e-35,4.5],"below":[1,2,3,-1,5,6,-3,-5,-8,10,-9],"above":[-12,8,4,-2,-7,7,-4,-6,9,-11,-10],"leaves":[-0.013461,0.010932,-0.0022271,0.017978,-0.0022271,0.012833,-0.013461,-0.013461,0.0078028,-0.013461,-0.013461,-0.026899]},{"features":[2,58,4,33,9,32,12,8,43,35,38],"limits":[4.19444,1e-35,0.216804,1e-35,3.44388,1e-35,0.38549,0.330862,1e-35,1e-35,1e-35],"below":[1,2,3,4,-1,6,7,-4,-6,10,-10],"above":[9,-9,5,-3,-2,-8,8,-5,-7,-12,-11],"leaves":[-0.0024066,-0.017274,0.012088,0.022181,-0.0061038,-0.017274,0.010702,0.024271,-0.03147,0.0091259,-0.012729,-0.015065]},{"features":[28,33,10,66,47,11,29,2,46,2,47],"limits":[1e-35,1e-35,0.905216,1e-35,1e-35,0.795687,3.5,4.19854,1e-35,2.81458,1e-35],"below":[1,2,3,4,-1,6,-3,8,-6,-7,-9],"above":[-12,-11,7,5,-2,-5,-4,10,9,-8,-10],"leaves":[-0.015405,-0.0038966,0.020589,-0.0038966,-0.0038966,-0.015405,0.019751,-0.0062658,-0.0027267,0.02178,0.018543,-0.030133]},{"features":[28,74,33,31,40,54,14,0,9,71,58],"limits":[1e-35,2.5,1e-35,1e-35,1e-35,1e-35,1e-35,8.5,1.96097,3.5,1e-35],"below":[1,2,3,4,5,6,7,8,-1,-7,-9],"above":[-12,-11,10,9,-6,-5,-4,-3,-2,-8,-10],"leaves":[-0.0079573,0.0040066,-0.0079573,0.0040066,0.0040066,0.012199,0.019332,-0.0079573,0.022441,-0.0079573,-0.015962,-0.030697]},{"features":[74,58,36,12,8,2,2,51,36,3,12],"limits":[1e-35,1e-35,1.5,0.183015,0.181073,4.56154,2.08569,1e-35,2.5,0.565503,0.284162],"below":[1,2,3,4,-1,6,-2,-5,-7,-8,-11],"above":[10,-10,8,7,5,-4,-3,-6,9,-9,-12],"leaves":[0.021035,-0.0047076,0.01789,-0.0048302,-0.0048302,0.019428,0.010931,0.012587,-0.0048302,-0.011132,-0.011132,-0.031743]},{"features":[28,60,56,71,9,59,75,4,57,12,75],"limits":[1e-35,1e-35,1e-35,1e-35,5.003,1e-35,1.5,0.256112,1e-35,0.118056,4.5],"below":[1,2,3,4,5,6,7,8,-1,-8,-9],"above":[-12,-11,9,-7,-6,-5,-4,-3,-2,10,-10],"leaves":[0.03017,0.012041,0.012041,0.012041,0.0048197,0.0048197,-0.00088522,-0.00088522,-0.0070457,-0.00088522,-0.014646,-0.028627]},{"features":[28,58,36,51,6,8,10,10,62,69,30],"limits":[1e-35,1e-35,1.5,1e-35,0.0923296,0.352146,0.676176,0.97714,1e-35,1e-35,1e-35],"below":[1,2,3,4,5,6,-1,8,9,-6,-7],"above":[-12,-11,7,-5,-4,-3,-2,-10,-9,10,-8],"leaves":[-0.0082893,0.012592,-0.0082893,-0.0082893,0.017266,0.0018453,0.022095,0.0032662,-0.0082893,-0.0082893,-0.016704,-0.031621]},{"features":[74,32,75,0,46,9,9,9,7,75,10],"limits":[2.5,1e-35,1.5,58.5,1e-35,3.27599,2.25218,4.48636,0.763306,2.5,0.945565],"below":[1,2,3,4,5,6,-1,-3,-5,-9,-10],"above":[-12,9,-8,-7,8,7,-2,-4,-6,10,-11],"leaves":[-0.012809,0.0032927,-0.012809,0.0032927,0.0056925,0.025986,-0.012809,-0.012809,-0.0051946,0.023043,-0.011079,-0.024115]},{"features":[61,2,32,43,36,3,10,56,15,1,0],"limits":[1e-35,4.19444,1e-35,1e-35,2.5,0.6967,0.913745,1e-35,1e-35,113.97,14.5],"below":[1,2,3,-1,-2,-4,7,8,9,-6,-11],"above":[10,6,5,4,-3,-5,-10,-9,-8,-7,-12],"leaves":[-0.01163,0.019407,-0.001358,0.022642,-0.01163,-0.0025211,0.023114,-0.0025211,-0.010065,0.014855,-0.01163,-0.034606]},{"features":[61,51,12,1,69,46,56,0,69,59,1],"limits":[1e-35,1e-35,0.183015,24.72,3.5,1.5,1e-35,59.5,1.5,1e-35,53.175],"below":[1,2,3,4,-1,6,7,-4,9,-7,-11],"above":[10,-10,5,-3,-2,8,-6,-5,-9,-8,-12],"leaves":[0.0019825,-0.014648,0.015546,-0.0034375,-0.0099492,-0.014648,0.020619,-0.0034375,-0.0034375,0.019195,-0.014648,-0.037936]},{"features":[28,46,0,8,12,8,55,56,2,12,71],"limits":[1e-35,1.5,58.5,0.298059,0.684572,0.249243,1e-35,1e-35,4.60258,0.545005,1e-35],"below":[1,2,3,4,-1,-2,7,-4,-5,-7,-10],"above":[-12,10,-9,6,5,-3,9,8,-6,-8,-11],"leaves":[0.0014373,-0.015992,0.0014373,0.0014373,-0.015992,-0.0072774,-0.015992,0.0014373,-0.015992,0.016127,0.0014373,-0.029986]},{"features":[61,51,43,10,6,6,69,10,7,46,0],"limits":[1e-35,1e-35,1e-35,0.912758,0.712152,0.0732143,3.5,0.760335,0.447222,1e-35,10.5],"below":[1,2,3,4,5,6,7,-1,-6,-7,-9],"above":[-12,-11,10,8,-5,-4,-3,-2,9,-8,-10],"leaves":[-0.011624,0.0034871,-0.012899,-0.012899,0.0034871,0.0034871,-0.012899,0.0034871,0.0034871,0.019307,0.019716,-0.0239]},{"features":[58,69,32,12,8,70,12,4,4,4,9],"limits":[1e-35,3.5,1e-35,0.38549,0.2379,1e-35,0.762532,0.113961,0.294787,0.331373,3.16279],"below":[1,2,3,4,-1,-2,-4,-6,-8,-9,-11],"above":[10,8,7,6,5,-3,-5,-7,9,-10,-12],"leaves":[0.023997,0.0078135,-0.0077283,-0.0077283,0.015895,-0.0029234,0.025233,-0.0077283,0.024394,-0.0059768,-0.0077283,-0.026335]},{"features":[28,60,8,0,1,1,74,1,6,0,33],"limits":[1e-35,1e-35,0.375574,58.5,193.91,138.17,1e-35,28.015,1e-35,29.5,1e-35],"below":[1,2,3,4,5,6,7,-1,-2,-3,-8],"above":[-12,-11,-10,10,-7,-6,-5,8,9,-4,-9],"leaves":[0.00001959,0.015666,0.00001959,0.021145,-0.0073138,-0.0073138,0.020909,-0.0073138,0.014252,-0.0073138,-0.014892,-0.028755]},{"features":[51,0,55,56,75,5,36,2,3,1,47],"limits":[1e-35,58.5,1e-35,1e-35,1.5,0.161081,2.5,4.50268,0.406024,185.165,1e-35],"below":[1,2,3,4,5,6,-1,-5,-7,-8,-10],"above":[-12,10,8,7,-4,-3,-2,-6,9,-9,-11],"leaves":[0.019541,0.0009274,0.0009274,0.0009274,-0.012131,0.0009274,0.014479,-0.028049,0.0079118,-0.030837,0.0001744,0.020155]},{"features":[58,4,8,4,40,43,32,4,6,26,4],"limits":[1e-35,0.258662,0.125992,0.113961,1e-35,1e-35,1e-35,0.331373,0.100848,4.5,0.182576],"below":[1,2,3,-1,5,-3,7,8,-6,-8,-11],"above":[10,6,4,-2,-5,-4,-10,9,-7,-9,-12],"leaves":[0.024734,-0.0070889,-0.00884,0.0014708,0.010899,0.027358,-0.0037063,-0.00884,0.014487,0.025287,-0.00884,-0.02886]},{"features":[28,58,33,31,12,2,67,32,53,26,2],"limits":[1e-35,1e-35,1e-35,1e-35,0.183015,2.02782,1e-35,1e-35,1e-35,1e-35,4.41776],"below":[1,2,3,4,5,-1,7,-3,-4,-6,-10],"above":[-12,10,-9,-8,6,-2,9,8,-5,-7,-11],"leaves":[-0.0064984,0.010982,-0.0064984,0.0041755,-0.0064984,0.025224,0.0041755,0.017022,0.01871,-0.014085,-0.0064984,-0.027057]},{"features":[51,8,47,67,65,7,4,9,12,3,9],"limits":[1e-35,0.375574,1e-35,1e-35,1e-35,0.0876097,0.154509,1.96097,0.59595,0.537088,3.60613],"below":[1,2,3,4,-1,6,7,-4,9,-6,-7],"above":[-12,-11,5,-3,-2,-10,8,-5,-9,10,-8],"leaves":[-0.016898,0.0042899,0.02102,-0.014612,0.021067,0.023196,-0.014905,0.012536,-0.017493,-0.0057002,-0.0119,0.021713]},{"features":[74,8,12,12,3,58,1,6,0,3,10],"limits":[2.5,0.187084,0.300944,0.565051,0.546165,1e-35,110.17,0.0732143,11.5,0.76765,0.931821],"below":[1,2,-1,4,5,6,-3,8,-6,-7,-10],"above":[-12,3,-2,10,7,-5,-4,-9,9,-8,-11],"leaves":[0.025257,-0.004749,0.02232,-0.0010331,-0.012991,-0.011839,0.01225,-0.0059588,-0.012991,0.00078237,0.023546,-0.024229]},{"features":[54,10,58,14,69,65,66,26,8,5,2],"limits":[1e-35,0.903158,1e-35,1e-35,3.5,1e-35,1e-35,2.5,0.373682,0.016808,2.13709],"below":[1,2,3,4,5,6,-1,-4,-8,10,-10],"above":[9,8,-7,-6,7,-3,-2,-5,-9,-12,-11],"leaves":[-0.015051,-0.00038116,0.009428,-0.017345,0.01186,0.019392,-0.027576,0.0064132,-0.010659,-0.0066912,0.020792,-0.0036139]},{"features":[61,24,8,5,6,59,8,67,65,66,36],"limits":[1e-35,1e-35,0.1473,0.113961,0.631007,1e-35,0.212311,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,-1,5,6,-3,8,9,-4,-9],"above":[-12,-11,4,-2,10,-8,7,-7,-6,-5,-10],"leaves":[0.017834,-0.011774,-0.006103,-0.006103,0.0015187,0.0076274,0.015775,-0.011774,-0.010459,0.02042,-0.011774,-0.022549]},{"features":[10,54,43,0,0,8,14,10,8,29,12],"limits":[0.903158,1e-35,1e-35,63.5,43.5,0.171922,1e-35,0.859791,0.387571,6.5,0.58412],"below":[1,2,3,4,5,-1,-2,-7,9,-9,-10],"above":[8,7,-6,-5,-4,6,-3,-8,-12,10,-11],"leaves":[-0.0035256,-0.020243,-0.0035256,-0.0035256,-0.026453,0.0057746,0.015164,-0.0075495,0.012639,-0.026068,0.008493,-0.011415]},{"features":[33,9,9,9,55,12,46,32,4,71,32],"limits":[1e-35,5.09729,4.49898,3.45946,1e-35,0.827329,1.5,1e-35,0.136496,1e-35,1e-35],"below":[1,2,3,4,-1,-2,7,-4,-6,-8,-10],"above":[-12,10,9,6,5,-3,8,-5,-7,-9,-11],"leaves":[0.0035625,-0.020342,0.014369,-0.023166,-0.0064456,-0.0064456,0.015162,0.020153,-0.010836,-0.028576,0.0054552,0.013925]},{"features":[61,56,58,15,59,71,7,47,69,9,9],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,0.13841,1e-35,2.5,2.25218,3.4535],"below":[1,2,3,4,5,-1,7,8,-6,-8,-11],"above":[10,6,-5,-4,-3,-2,-10,9,-7,-9,-12],"leaves":[0.022359,0.010525,0.0033448,0.0033448,-0.001332,-0.011115,-0.001332,-0.011115,-0.001332,-0.011115,-0.011115,-0.033863]},{"features":[58,69,0,75,55,70,11,4,3,75,3],"limits":[1e-35,4.5,58.5,1.5,1e-35,1e-35,0.518875,0.270429,0.537088,1e-35,0.772191],"below":[1,2,3,4,5,6,-1,-4,-6,-8,-11],"above":[10,-10,9,8,7,-3,-2,-5,-7,-9,-12],"leaves":[0.008018,0.019954,-0.0011026,-0.0068747,0.010724,0.01246,-0.0068747,-0.0068747,0.017952,-0.0068747,-0.02777,-0.0068747]},{"features":[8,9,65,35,2,4,46,38,67,4,36],"limits":[0.334808,1.96097,1e-35,1e-35,4.01917,0.639212,1.5,1e-35,1e-35,0.147393,1.5],"below":[1,-1,3,4,5,6,-2,-5,-7,-9,-11],"above":[10,2,9,8,7,-4,-3,-6,-8,-10,-12],"leaves":[-0.022696,-0.017957,0.0047237,0.0055377,0.0055377,-0.015747,-0.018717,0.0055377,0.019694,0.0055377,-0.013574,0.00026549]},{"features":[61,24,56,58,4,10,74,4,75,11,9],"limits":[1e-35,1e-35,1e-35,1e-35,0.128497,0.658947,2.5,1e-35,3.5,0.297084,3.4535],"below":[1,2,3,4,-1,-2,-3,-6,-7,-9,-11],"above":[10,9,7,-5,5,6,-4,8,-8,-10,-12],"leaves":[0.0047813,0.0047813,0.018627,0.0047813,-0.00041919,-0.00041919,-0.011433,-0.00041919,0.012352,-0.011433,-0.011433,-0.035309]},{"features":[10,54,33,4,8,12,32,8,19,65,4],"limits":[0.895542,1e-35,1e-35,0.227922,0.0678161,0.450191,1e-35,0.387571,1e-35,1e-35,0.136496],"below":[1,2,3,4,-1,-3,-4,8,9,10,-8],"above":[7,-7,-6,5,-2,6,-5,-12,-11,-10,-9],"leaves":[0.013125,-0.017681,0.0088231,-0.021822,0.0074043,0.011923,0.0088523,-0.0059552,0.011355,0.018528,-0.0078364,-0.0066887]},{"features":[28,8,35,58,56,6,11,36,66,36,58],"limits":[1e-35,0.37947,1e-35,1e-35,1e-35,0.531057,0.640313,1.5,1e-35,1.5,1e-35],"below":[1,2,3,4,5,-1,-2,-5,-7,-9,-10],"above":[-12,9,8,7,-4,6,-3,-6,-8,10,-11],"leaves":[0.0074536,0.033214,0.0055436,-0.0010005,-0.0010005,-0.012755,-0.012755,0.015535,-0.012755,0.005593,-0.012755,-0.02514]},{"features":[62,60,12,55,36,11,3,27,67,51,49],"limits":[1e-35,1e-35,0.353394,1e-35,2.5,0.841053,0.797086,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,4,5,6,-1,-3,9,10,-7],"above":[-12,-11,8,-6,-5,7,-2,-4,-10,-9,-8],"leaves":[0.014945,-0.0049347,0.021105,-0.0064506,-0.0043429,-0.0074308,-0.0074308,0.0052956,0.0052956,0.017008,-0.014996,-0.028959]},{"features":[74,51,71,1,9,36,36,55,57,5,12],"limits":[2.5,1e-35,1e-35,260.59,4.23683,1.5,2.5,1e-35,1e-35,0.0840396,0.300944],"below":[1,2,3,4,5,-1,7,8,-2,-6,-9],"above":[-12,-11,10,-8,9,6,-5,-4,-3,-7,-10],"leaves":[-0.0032921,0.015632,-0.0032921,-0.0032921,-0.0032921,0.025369,-0.0032921,-0.0032921,-0.0032921,-0.012595,0.019328,-0.024579]},{"features":[2,58,2,46,7,12,29,5,5,1,1],"limits":[4.19444,1e-35,3.57831,1e-35,0.658334,0.102632,3.5,0.0521741,0.0190125,142.14,44.805],"below":[1,2,3,4,-1,-2,-4,8,9,10,-8],"above":[7,-7,-6,6,5,-3,-5,-12,-11,-10,-9],"leaves":[0.0034373,0.0031345,-0.014452,0.018115,0.0034373,-0.010882,-0.026831,0.010444,-0.018111,0.017043,-0.014016,0.01767]},{"features":[12,8,3,11,11,71,56,49,2,9,6],"limits":[0.183015,0.165612,0.951191,0.8533,0.763932,1e-35,1e-35,1e-35,4.19854,4.97418,0.447822],"below":[1,-1,-2,4,-3,6,7,8,-6,-7,-11],"above":[5,2,3,-5,-4,10,-10,-9,9,-8,-12],"leaves":[0.026009,0.012968,-0.00060046,-0.022405,0.0023936,-0.0010147,0.019339,-0.0010147,0.019962,-0.0067879,-0.018716,-0.0067879]},{"features":[2,58,26,56,55,7,71,10,10,56,36],"limits":[4.19444,1e-35,4.5,1e-35,1e-35,0.489131,1.5,0.913745,0.822252,1e-35,1e-35],"below":[1,2,3,4,5,-1,-2,8,-8,-9,-11],"above":[7,-7,-6,-5,-4,6,-3,10,9,-10,-12],"leaves":[-0.0062987,0.020397,-0.0072608,-0.0072608,-0.013411,0.019063,-0.026963,0.010836,-0.0015219,-0.017384,-0.0085557,0.015415]},{"features":[54,60,58,8,8,26,6,3,36,57,46],"limits":[1e-35,1e-35,1e-35,0.363234,0.212311,2.5,0.460769,0.724569,1e-35,1e-35,1e-35],"below":[1,2,3,4,5,-1,7,-3,-5,10,-10],"above":[9,-9,-8,-7,6,-2,8,-4,-6,-12,-11],"leaves":[-0.0081816,0.018242,0.0072548,-0.0065112,-0.0077243,0.019007,-0.0081816,-0.014843,-0.026539,-0.00013881,0.017222,-0.01687]},{"features":[74,55,6,69,60,1,10,65,75,29,1],"limits":[1.5,1e-35,0.0732143,3.5,1e-35,36.375,0.903158,1e-35,1.5,1.5,214.53],"below":[1,2,3,4,-1,-3,7,-5,9,-7,-10],"above":[-12,10,6,5,-2,-4,8,-6,-9,-8,-11],"leaves":[0.015953,-0.011426,-0.011426,0.0061364,-0.011426,0.0060725,-0.0090101,0.014483,-0.011426,-0.011426,0.015886,-0.022579]},{"features":[61,32,59,47,65,70,36,57,6,4,47],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,1e-35,2.5,1e-35,0.207143,0.138273,1e-35],"below":[1,2,3,4,-1,6,7,-3,-6,10,-9],"above":[-12,9,-8,5,-2,8,-5,-4,-7,-11,-10],"leaves":[-0.0057511,0.016745,0.015318,0.0027759,0.0027759,-0.0057511,0.0027759,-0.010876,0.010067,-0.010876,0.017176,-0.020359]},{"features":[28,0,0,59,75,70,3,71,3,9,75],"limits":[1e-35,63.5,43.5,1e-35,1.5,1e-35,0.669872,1e-35,0.572949,4.52174,2.5],"below":[1,2,3,4,5,6,-1,-2,-6,-8,-10],"above":[-12,10,9,8,-5,-4,7,-3,-7,-9,-11],"leaves":[0.0017165,0.02144,0.0017165,-0.0069504,-0.0069504,-0.0069504,-0.014195,-0.0027153,0.018813,-0.014195,0.015233,-0.026484]},{"features":[61,24,55,60,36,12,9,9,1,12,5],"limits":[1e-35,1e-35,1e-35,1e-35,1.5,0.364358,1.96097,5.01248,211.13,0.783197,0.0230783],"below":[1,2,3,4,5,6,-1,-4,9,-7,-10],"above":[-12,10,8,-6,7,-3,-2,-5,-9,-8,-11],"leaves":[-0.0042499,0.0085349,-0.0042499,0.011827,-0.0042499,-0.012059,-0.012059,0.014658,0.015083,0.011835,-0.012059,-0.022508]},{"features":[28,33,0,8,5,0,2,5,9,56,75],"limits":[1e-35,1e-35,58.5,0.308102,0.202941,10.5,2.02782,0.0674243,4.53593,1e-35,2.5],"below":[1,2,3,4,5,6,-1,8,-3,-7,-9],"above":[-12,-11,10,9,-6,7,-2,-5,-4,-8,-10],"leaves":[-0.012239,0.017806,-0.010456,0.012998,0.015355,-0.013384,0.0011188,-0.013384,-0.013384,0.016332,0.016639,-0.02654]},{"features":[28,33,8,4,26,4,46,26,69,58,75],"limits":[1e-35,1e-35,0.149325,0.117852,2.5,0.121582,1e-35,1e-35,1.5,1e-35,2.5],"below":[1,2,3,-1,-2,-4,7,-5,9,-7,-9],"above":[-12,-11,5,4,-3,6,8,-6,10,-8,-10],"leaves":[0.022932,-0.012637,0.015168,-0.009491,-0.0027621,-0.012637,0.015249,-0.0027621,-0.0027621,0.0095984,0.016784,-0.024004]},{"features":[51,27,47,67,14,8,61,72,7,4,5],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,0.334808,1e-35,1e-35,0.0807705,0.291288,0.0466933],"below":[1,2,3,4,-1,6,7,8,-4,-8,-9],"above":[-12,-11,5,-3,-2,9,-7,-6,-5,10,-10],"leaves":[-0.01296,0.0048324,0.021205,0.016537,0.0060903,-0.00032663,-0.010191,-0.010266,0.019013,-0.010488,-0.013389,0.0172]},{"features":[28,58,31,14,69,0,8,46,3,29,71],"limits":[1e-35,1e-35,1e-35,1e-35,3.5,8.5,0.330862,1e-35,0.802678,11.5,3.5],"below":[1,2,3,4,5,6,-1,-3,9,-4,-9],"above":[-12,-11,10,-8,-7,7,-2,8,-6,-5,-10],"leaves":[0.024812,0.00015455,-0.0067828,0.014003,-0.002344,-0.002344,-0.0067828,0.019202,0.019058,-0.0067828,-0.013543,-0.025349]},{"features":[60,58,56,71,0,11,74,10,8,2,53],"limits":[1e-35,1e-35,1e-35,1e-35,59.5,0.794495,2.5,0.895542,0.309935,4.4147,1e-35],"below":[1,2,3,4,5,6,-1,-6,-7,-9,-11],"above":[10,9,7,-5,-4,-3,-2,8,-8,-10,-12],"leaves":[0.024198,0.0052104,0.0052104,0.0052104,0.00037796,-0.0046055,0.00037796,-0.0046055,-0.01048,-0.0046055,-0.01048,-0.02849]},{"features":[28,74,60,13,8,0,71,1,12,66,6],"limits":[1e-35,1e-35,1e-35,1e-35,0.375574,55.5,1e-35,121.955,0.300944,1e-35,0.72822],"below":[1,2,3,4,5,6,7,-1,-3,-7,-10],"above":[-12,10,-9,9,-6,-5,8,-2,-4,-8,-11],"leaves":[0.0069492,0.027285,0.0061644,-0.0011171,-0.0011171,-0.0011171,0.0023215,0.0261,-0.0054839,-0.012848,-0.0054839,-0.025841]},{"features":[74,24,57,6,10,53,0,62,52,46,0],"limits":[2.5,1e-35,1e-35,0.0923296,0.713357,1e-35,6.5,1e-35,1e-35,1e-35,105.5],"below":[1,2,3,4,-1,-2,-3,-4,9,-6,-10],"above":[-12,10,-9,8,5,6,7,-5,-8,-7,-11],"leaves":[-0.0046889,-0.0013161,-0.0046889,0.017967,-0.0046889,-0.0046889,0.019993,-0.0046889,-0.01152,-0.01152,0.0075391,-0.022284]},{"features":[28,61,59,56,9,3,57,3,5,31,8],"limits":[1e-35,1e-35,1e-35,1e-35,5.003,0.669872,1e-35,0.948684,0.149074,1e-35,0.289182],"below":[1,2,3,4,5,-1,7,8,-2,-7,-9],"above":[-12,-11,10,9,-6,6,-5,-4,-3,-8,-10],"leaves":[0.0035153,0.026411,0.011647,0.011647,0.0035153,0.0035153,-0.0018333,0.0035153,-0.0018333,-0.0062794,-0.012973,-0.024946]},{"features":[62,58,56,0,71,28,1,2,32,3,2],"limits":[1e-35,1e-35,1e-35,59.5,1.5,1e-35,121.08,4.60258,1e-35,0.79206,4.4147],"below":[1,2,3,4,5,6,-1,8,-6,-7,-10],"above":[-12,10,7,-5,-4,-3,-2,-9,9,-8,-11],"leaves":[0.010755,0.021377,0.0063575,0.00039868,0.00039868,-0.0059478,0.00039868,-0.0059478,0.00039868,-0.013651,-0.0059478,-0.026836]},{"features":[2,58,26,67,36,8,11,6,8,2,6],"limits":[4.19444,1e-35,2.5,1e-35,1.5,0.289182,0.850926,0.531057,0.179029,4.44005,0.482556],"below":[1,2,3,4,-1,-4,7,8,-7,-8,-11],"above":[6,-6,5,-3,-2,-5,10,-10,9,-9,-12],"leaves":[-0.013772,-0.0026465,0.0068947,0.015815,-0.0042421,-0.02551,0.0083445,0.00035422,-0.020133,0.0053211,0.016128,-0.010716]},{"features":[2,57,66,75,59,47,9,3,37,9,59],"limits":[4.17602,1e-35,1e-35,3.5,1e-35,1e-35,4.48636,0.804613,1e-35,5.03981,1e-35],"below":[1,2,-1,4,-2,6,7,-6,-7,-9,-11],"above":[5,-5,3,-4,-3,10,9,8,-8,-10,-12],"leaves":[-0.010747,0.01362,-0.0032575,-0.0032575,-0.031788,0.0080403,-0.028698,0.0097449,0.012846,-0.015749,0.008312,-0.0098894]},{"features":[28,60,4,4,55,75,33,12,12,12,47],"limits":[1e-35,1e-35,0.445627,1e-35,1e-35,3.5,1e-35,0.752359,0.118056,0.58412,1e-35],"below":[1,2,3,4,5,-1,7,8,-4,10,-8],"above":[-12,-11,9,6,-3,-2,-7,-6,-5,-10,-9],"leaves":[0.01228,-0.0065725,-0.0065725,0.012606,-0.0065725,0.011774,0.014098,0.00072876,0.022682,-0.0065725,-0.013551,-0.026385]},{"features":[28,10,69,66,69,75,4,2,46,2,71],"limits":[1e-35,0.903158,3.5,1e-35,1e-35,4.5,0.294787,4.18258,1e-35,2.81458,1.5],"below":[1,2,3,4,-1,-3,-5,8,-7,-8,-10],"above":[-12,7,6,5,-2,-4,-6,10,9,-9,-11],"leaves":[-0.012129,0.0012139,0.015736,0.0015773,-0.012129,0.0074155,-0.012129,0.019525,-0.0049616,0.016478,-0.0057308,-0.0234]},{"features":[65,61,56,58,15,8,19,29,11,71,2],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,0.156557,1e-35,2.5,0.680426,1e-35,4.17602],"below":[1,2,3,-1,-3,6,-6,-8,-9,-10,-11],"above":[5,-5,4,-2,-4,7,-7,8,9,10,-12],"leaves":[-0.0013137,-0.0065276,-0.01278,-0.0065276,-0.021324,0.02282,-0.0013137,-0.0013137,-0.0013137,0.029842,0.0089104,-0.0013137]},{"features":[8,65,7,47,32,7,26,72,12,36,54],"limits":[0.381198,1e-35,0.351471,1e-35,1e-35,0.0748135,1e-35,1e-35,0.636835,1.5,1e-35],"below":[1,2,3,4,5,-1,-5,8,-7,10,-10],"above":[9,7,6,-4,-3,-2,-6,-9,-8,-12,-11],"leaves":[-0.017964,0.0020236,0.0029456,0.0029456,-0.022718,0.0017642,0.018021,0.008014,0.0029456,-0.021071,0.00029469,-0.000038735]},{"features":[31,33,10,6,29,11,11,26,2,1,10],"limits":[1e-35,1e-35,0.895542,0.657519,3.5,0.790086,0.450807,1e-35,4.19444,48.16,0.946717],"below":[1,2,3,4,5,6,-1,-5,-7,-8,-9],"above":[-12,-11,8,7,-4,-3,-2,-6,9,10,-10],"leaves":[-0.015527,0.005097,-0.017273,-0.021699,0.01649,-0.011052,-0.0075432,0.015049,0.0063973,-0.015961,0.010933,0.013793]},{"features":[74,58,43,12,2,12,8,30,69,12,52],"limits":[1e-35,1e-35,1e-35,0.196774,2.11248,0.553295,0.242641,1e-35,4.5,0.284162,1e-35],"below":[1,2,3,4,-1,-3,-4,8,-6,-10,-11],"above":[9,-9,7,5,-2,6,-5,-8,-7,10,-12],"leaves":[-0.00257,0.0068219,-0.00257,-0.00257,0.0068219,0.022984,0.0068219,0.0068219,-0.0080864,-0.0080864,-0.0080864,-0.031311]},{"features":[58,4,1,1,57,67,51,74,1,69,2],"limits":[1e-35,0.237604,38.27,30.23,1e-35,1e-35,1e-35,2.5,38.715,1e-35,4.4147],"below":[1,2,3,-1,-2,6,-4,8,-7,-8,-11],"above":[10,7,5,4,-3,-6,-5,-10,9,-9,-12],"leaves":[-0.0027828,0.02023,-0.0082386,-0.0082386,0.0052866,0.018812,0.0011356,0.0026709,0.022054,-0.0082386,-0.023737,-0.0082386]},{"features":[60,48,10,54,6,36,56,36,75,3,12],"limits":[1e-35,1e-35,0.903158,1e-35,0.787594,1.5,1e-35,2.5,1.5,0.775255,0.625169],"below":[1,2,3,4,-1,-2,-4,8,9,-6,-8],"above":[-12,-11,7,6,5,-3,-5,-10,10,-7,-9],"leaves":[-0.010231,-0.00718,0.018871,0.013969,-0.0084965,-0.0021817,0.017165,-0.010951,0.008012,-0.010565,0.016019,-0.02038]},{"features":[74,32,75,1,56,36,26,8,4,4,11],"limits":[2.5,1e-35,1.5,260.59,1e-35,2.5,1e-35,0.205681,0.305839,0.0940448,0.953463],"below":[1,2,3,4,5,-1,-3,8,-6,-9,-10],"above":[-12,9,7,-5,6,-2,-4,-8,-7,10,-11],"leaves":[0.011148,0.00055567,0.00055567,-0.011663,-0.011663,0.016056,-0.011663,-0.011663,-0.011663,0.016278,-0.011663,-0.022133]},{"features":[51,59,40,46,9,9,7,54,4,7,9],"limits":[1e-35,1e-35,1e-35,1.5,3.4535,2.25218,0.0557281,1e-35,0.430195,0.0684047,3.62476],"below":[1,2,3,4,5,-1,-4,-6,9,-8,-11],"above":[10,8,7,6,-3,-2,-5,-7,-10,-9,-12],"leaves":[-0.0085927,-0.00064385,-0.0085927,0.0054146,-0.00064385,0.024362,0.0054146,-0.0085927,-0.030251,-0.0085927,-0.0045888,0.018443]},{"features":[65,74,4,67,8,11,47,11,8,12,4],"limits":[1e-35,2.5,0.125375,1e-35,0.143718,0.953463,1e-35,0.464817,0.156557,0.59595,0.445627],"below":[1,2,3,4,-1,-4,7,-7,9,-9,-11],"above":[6,-6,5,-3,-2,-5,8,-8,10,-10,-12],"leaves":[-0.0068674,-0.013569,-0.00047626,-0.00047626,-0.013511,-0.023965,-0.00047626,0.022622,0.023371,-0.00047626,-0.00047626,0.019496]},{"features":[1,57,56,2,7,32,43,75,0,1,75],"limits":[44.805,1e-35,1e-35,4.50268,0.148542,1e-35,1e-35,1.5,58.5,184.09,2.5],"below":[1,2,-1,-2,5,6,7,8,-5,-7,-10],"above":[4,-4,3,-3,-12,10,-9,9,-6,-8,-11],"leaves":[0.011942,-0.007919,0.0048948,-0.022029,-0.00015607,-0.024252,-0.034536,-0.00015607,0.01043,-0.0063066,0.0195,-0.018583]},{"features":[28,12,1,69,1,1,46,7,51,11,37],"limits":[1e-35,0.183015,24.72,3.5,46.805,82.67,1e-35,0.907671,1e-35,0.349419,1e-35],"below":[1,2,3,-1,-3,-4,-6,8,9,-7,-8],"above":[-12,6,4,-2,5,-5,7,-11,-10,10,-9],"leaves":[0.0031026,-0.01116,0.019361,-0.01116,0.015606,-0.01116,0.012005,-0.0049599,0.010735,0.017707,0.026008,-0.022616]},{"features":[62,28,12,8,51,31,6,9,55,47,3],"limits":[1e-35,1e-35,0.183015,0.189422,1e-35,1e-35,0.0732143,3.08501,1e-35,1e-35,0.394338],"below":[1,2,3,-1,5,6,7,-3,9,-4,-7],"above":[-12,-11,4,-2,-10,-9,10,8,-6,-5,-8],"leaves":[0.020411,0.0012361,-0.0071363,-0.0021155,0.015912,-0.0071363,0.012445,-0.0071363,0.013677,0.017211,-0.014118,-0.027072]},{"features":[60,6,29,57,56,53,69,68,8,67,0],"limits":[1e-35,0.712152,3.5,1e-35,1e-35,1e-35,2.5,1e-35,0.18809,1e-35,30.5],"below":[1,2,3,4,5,-1,7,-2,-5,-8,-10],"above":[-12,10,9,-7,8,6,-4,-3,-6,-9,-11],"leaves":[0.0018431,0.022383,0.0018431,0.0018431,0.0018431,-0.004118,-0.010485,-0.010485,0.012622,-0.0052842,0.01704,-0.018996]},{"features":[51,12,6,3,49,12,6,15,3,9,3],"limits":[1e-35,0.300944,0.207143,0.74489,1e-35,0.58102,0.0923296,1e-35,0.424621,2.94896,0.775255],"below":[1,2,3,-1,5,6,7,-4,-6,-7,-9],"above":[-12,4,-3,-2,-11,10,8,-5,9,-8,-10],"leaves":[0.010192,-0.0044968,0.015836,0.0076635,-0.015061,0.0081032,0.0017008,-0.029481,-0.014224,0.01087,0.012256,0.014255]},{"features":[28,58,4,12,8,4,8,74,12,20,11],"limits":[1e-35,1e-35,0.258662,0.58102,0.156557,0.117852,0.242641,2.5,0.58412,1e-35,0.359167],"below":[1,2,3,4,5,-1,-4,8,9,10,-6],"above":[-12,-11,7,6,-3,-2,-5,-10,-9,-8,-7],"leaves":[0.024176,-0.0053005,-0.0053005,-0.0026051,0.015856,0.0035119,0.024183,0.0035119,0.0035119,-0.0053005,-0.011934,-0.023436]},{"features":[62,8,9,2,58,56,8,67,60,75,13],"limits":[1e-35,0.387571,1.96097,4.64365,1e-35,1e-35,0.305839,1e-35,1e-35,2.5,1e-35],"below":[1,2,-1,4,5,6,7,-2,-4,-8,-10],"above":[-12,10,3,9,-7,-6,8,-3,-5,-9,-11],"leaves":[-0.013572,-0.000069383,0.015233,0.01734,-0.000069383,-0.0061803,-0.013572,0.022496,-0.0049614,-0.010608,0.0065324,-0.025508]},{"features":[58,26,69,67,65,54,0,48,1,2,36],"limits":[1e-35,4.5,3.5,1e-35,1e-35,1e-35,117,1e-35,252.18,4.42983,1.5],"below":[1,2,3,4,5,6,7,-1,-5,10,-10],"above":[9,-9,-8,-7,8,-4,-3,-2,-6,-12,-11],"leaves":[-0.0078709,0.00054072,0.00054072,0.00054072,0.0061611,0.00054072,0.013763,-0.0078709,0.021589,-0.0078709,-0.033548,-0.0078709]},{"features":[61,43,10,32,67,12,11,3,59,10,12],"limits":[1e-35,1e-35,0.931344,1e-35,1e-35,0.196774,0.795687,0.883037,1e-35,0.907461,0.388322],"below":[1,2,3,4,5,-1,-3,-5,-7,-9,-11],"above":[10,9,8,7,6,-2,-4,-6,-8,-10,-12],"leaves":[-0.0030635,-0.0099492,0.0037835,-0.0030635,0.0037835,-0.0099492,0.0037835,-0.0068707,0.017768,0.0037835,-0.0099492,-0.031961]},{"features":[2,57,66,6,65,13,10,75,10,6,35],"limits":[4.19444,1e-35,1e-35,0.425834,1e-35,1e-35,0.913745,5.5,0.822252,0.620872,1e-35],"below":[1,2,3,4,-1,-4,7,8,-7,10,-10],"above":[6,-6,5,-3,-2,-5,9,-9,-8,-12,-11],"leaves":[-0.015419,-0.001263,-0.001263,0.00054168,0.018862,-0.028999,0.0085641,-0.0092717,0.011964,0.018769,-0.0069865,-0.00896]},{"features":[61,57,27,52,7,1,1,1,36,4,67],"limits":[1e-35,1e-35,1e-35,1e-35,0.316986,110.17,35.52,44.805,1.5,0.43875,1e-35],"below":[1,2,3,4,-1,6,-3,-4,9,-5,-8],"above":[-12,-11,-10,5,-2,10,7,8,-7,-6,-9],"leaves":[0.01883,-0.0038542,-0.0038542,0.025416,-0.0038542,0.014175,0.013456,-0.0038542,0.016908,-0.0038542,-0.0087388,-0.017508]},{"features":[62,56,58,66,43,4,8,9,8,72,4],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,0.128497,0.0678161,5.21933,0.32751,1e-35,0.455534],"below":[1,2,3,4,-1,-3,-4,-5,9,-8,-10],"above":[-12,8,-7,5,-2,6,7,-6,10,-9,-11],"leaves":[0.002549,0.0075207,0.0075207,0.0075207,0.022826,0.0075207,-0.0012081,-0.0012081,-0.012185,-0.012185,-0.0012081,-0.02416]},{"features":[28,54,47,5,5,59,71,29,2,8,0],"limits":[1e-35,1e-35,1e-35,0.0730437,0.149074,1e-35,1e-35,1.5,4.22876,0.234631,14.5],"below":[1,2,3,-1,-2,6,7,-4,9,-5,-8],"above":[-12,-11,5,4,-3,-10,10,8,-7,-6,-9],"leaves":[-0.011303,0.013002,-0.011309,0.0023544,0.02018,0.0023544,0.027624,0.0023544,-0.0036041,-0.011309,0.0075779,-0.02175]},{"features":[28,58,43,0,0,13,0,3,5,29,75],"limits":[1e-35,1e-35,1e-35,63.5,32.5,1e-35,8.5,0.856156,0.0493903,1.5,1e-35],"below":[1,2,3,4,5,6,7,-1,-3,-4,-8],"above":[-12,-11,-10,10,-7,-6,8,-2,9,-5,-9],"leaves":[-0.0056179,0.0066462,-0.0056179,-0.0056179,0.0066462,0.0066462,0.0066462,-0.0056179,0.0066462,0.014644,-0.011816,-0.022477]},{"features":[61,56,0,0,54,53,69,6,70,10,4],"limits":[1e-35,1e-35,59.5,45.5,1e-35,1e-35,1.5,0.0801282,1e-35,0.781103,0.0513158],"below":[1,2,3,4,5,-1,7,8,-2,-7,-10],"above":[-12,10,-9,9,-6,6,-5,-4,-3,-8,-11],"leaves":[-0.001576,0.022739,-0.001576,-0.00073175,-0.001576,0.01036,-0.001576,0.025458,-0.001576,-0.001576,-0.0093511,-0.017939]},{"features":[28,31,33,51,4,8,29,4,32,56,58],"limits":[1e-35,1e-35,1e-35,1e-35,1e-35,0.181073,1.5,0.227922,1e-35,1e-35,1e-35],"below":[1,2,3,4,5,-1,-2,-4,9,-5,-7],"above":[-12,-11,-10,-9,7,6,-3,8,10,-6,-8],"leaves":[0.020936,-0.0076346,0.010561,-0.010788,0.0022005,-0.010788,0.019582,-0.010788,0.013699,0.014832,0.017896,-0.021423]},{"features":[54,60,4,10,74,4,4,58,56,13,4],"limits":[1e-35,1e-35,0.227922,0.913603,2.5,0.331373,0.445627,1e-35,1e-35,1e-35,1e-35],"below":[1,2,3,-1,5,-3,-4,-5,-9,10,-10],"above":[8,-8,4,-2,-7,6,7,-6,9,-12,-11],"leaves":[-0.0094739,0.0035684,0.018855,-0.0010927,0.015257,-0.0010927,-0.010819,-0.020096,0.012612,0.0034182,-0.022997,0.0034182]},{"features":[74,4,0,0,2,67,0,0,20,6,0],"limits":[2.5,0.125375,10.5,5.5,2.11248,1e-35,9.5,63.5,1e-35,0.562072,32.5],"below":[1,2,3,-1,-2,-4,-6,8,9,-7,-8],"above":[-12,6,5,4,-3,-5,7,-11,-10,10,-9],"leaves":[-0.0099501,-0.0081377,0.016508,-0.0099501,0.0092296,-0.0099501,0.014449,-0.0099501,0.011238,-0.0099501,-0.0095935,-0.019642]},{"features":[61,8,5,6,59,0,75,74,9,71,35],"limits":[1e-35,0.143718,0.113961,0.712152,1e-35,55.5,1.5,1e-35,4.23683,1e-35,1e-35],"below":[1,2,-1,4,5,6,7,8,-3,-4,-10],"above":[-12,3,-2,10,-9,-8,-7,-6,9,-5,-11],"leaves":[0.018347,-0.009098,0.003853,0.028177,0.0014259,-0.0050187,-0.0050187,-0.0050187,-0.009098,0.016337,-0.008499,-0.018111]},{"features":[61,7,3,1,12,4,74,10,53,36,59],"limits":[1e-35,0.116203,0.773156,39.325,0.38549,0.24853,1e-35,0.882105,1e-35,1e-35,1e-35],"below":[1,2,3,-1,-2,-3,-4,8,-6,-8,-9],"above":[-12,-11,7,4,5,6,-5,9,-7,10,-10],"leaves":[-0.0099884,0.016871,-0.0099884,0.0073266,-0.0099884,0.0066031,-0.0099884,-0.0052875,0.02135,-0.0022426,-0.0063607,-0.019572]},{"features":[54,10,12,4,4,4,12,4,2,5,7],"limits":[1e-35,0.903158,0.183015,0.0459831,0.313393,0.258662,0.558982,0.0425725,3.4913,0.0584815,0.825758],"below":[1,2,3,-1,5,6,7,-4,-8,-10,-11],"above":[9,4,-3,-2,8,-7,-6,-5,-9,10,-12],"leaves":[-0.0061464,0.015743,-0.009914,0.0053364,-0.011601,0.010033,0.023427,0.0049442,-0.025293,0.014176,-0.012422,0.010339]},{"features":[61,59,0,70,69,9,9,9,4,26,4],"limits":[1e-35,1e-35,55.5,1e-35,1.5,4.23683,3.68204,2.92258,0.0887993,2.5,0.221405],"below":[1,2,3,4,5,6,7,-1,-4,-7,-11],"above":[10,-10,-9,9,-6,8,-3,-2,-5,-8,-12],"leaves":[0.0028178,0.018366,0.0028178,0.0028178,0.026059,0.0028178,-0.003187,0.0028178,-0.003187,-0.0081171,-0.027078,-0.0081171]},{"features":[8,4,4,1,1,1,3,3,9,8,20],"limits":[0.1473,0.117852,0.237604,38.715,28.215,193.91,0.804613,0.773156,5.06295,0.280086,1e-35],"below":[1,-1,3,4,-3,6,7,-5,-8,-9,-11],"above":[2,-2,10,5,-4,8,-7,-6,9,-10,-12],"leaves":[0.021817,-0.0028659,-0.0051031,0.012889,-0.010829,0.010668,-0.021008,0.015383,-0.017298,0.0085518,0.0076491,-0.012015]},{"features":[51,31,40,33,10,6,11,11,10,71,71],"limits":[1e-35,1e-35,1e-35,1e-35,0.903158,0.0732143,0.450807,0.790086,0.795866,1e-35,2.5],"below":[1,2,3,4,5,6,-1,-2,-4,-5,-7],"above":[-12,-11,-10,-9,10,8,7,-3,9,-6,-8],"leaves":[-0.020446,0.0013718,-0.011796,0.0013718,-0.011736,-0.035437,0.00019639,-0.015889,0.0013718,0.0093176,0.0097175,0.013621]}],"block":0.5,"plain":0.3,"nameless":0.66,"note":0.03}');

// src/scan/score/index.ts
var SURE = 0.7;
function probability(seen) {
  return 1 / (1 + Math.exp(-logOdds(loadWeights().trees, featuresOf(seen))));
}
var believe = (candidate) => {
  let seen = look(candidate);
  if (isMadeUp(seen)) return "low";
  let chance = probability(seen), { note, nameless, plain, ...points } = loadWeights(), block = candidate.role === null ? nameless : isPlain(seen) ? plain : points.block;
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
  let { text, kind } = search, matches = /* @__PURE__ */ new Map();
  return eachAssignment(text, kind, (found, nameStart) => {
    if (matches.has(found.start)) return;
    let match = judge(search, found, nameStart);
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
  return start - lineStart(content, start, LONG_LINE) + lineAfter(content, end, LONG_LINE).length > LONG_LINE;
}
function isDense(value) {
  return /(?:\d\D{0,160}){4}/.test(value);
}
export {
  entropyCheck,
  makeEntropyCheck
};
