// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  MIN_RUN,
  backslash,
  bitsMap,
  eachName,
  eachValue,
  entities,
  isPrintable,
  nameParts,
  oneLine,
  outward,
  percent,
  roleOf,
  settle,
  splitName
} from "./chunk-LMM5ZFWI.js";
import "./chunk-QB5T64ZI.js";
import {
  nameBefore
} from "./chunk-6O7G44WU.js";
import {
  isPlaceholder,
  isPlaceholderPart,
  isRegular
} from "./chunk-JXOTDUYG.js";
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
import {
  isShowcase,
  kindOf
} from "./chunk-AVIJMWVS.js";
import "./chunk-DBGOUZG4.js";
import {
  plainText
} from "./chunk-UR7XLRW4.js";
import "./chunk-YW2JVC64.js";

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

// src/scan/entropy/name-bytes.ts
function nameSpan(bytes, offset) {
  let start = offset;
  for (; start > 0 && isNameByte(bytes[start - 1]); ) if (offset - --start > 64) return null;
  let end = offset;
  for (; isNameByte(bytes[end]) || bytes[end] === 32 && isIdentified(bytes, offset, end); ) if (++end - offset > 64) return null;
  for (; start < offset && bytes[start] === 45; ) start++;
  return { start, end };
}
function isNameByte(byte) {
  if (byte === void 0) return !1;
  let letter = byte | 32;
  return letter >= 97 && letter <= 122 || byte >= 48 && byte <= 57 || byte === 95 || byte === 45;
}
function isIdentified(bytes, offset, blank) {
  return blank - offset === 10 && lower(bytes[offset]) === 105 && lower(bytes[blank + 1]) === 98;
}
var lower = (byte) => (byte ?? 0) | 32, OPENERS = /* @__PURE__ */ new Set([61, 58, 34, 39, 40, 62, 32, 9, 10, 13]), BETWEEN = /* @__PURE__ */ new Set([93, 92, 96, 38, 63, 33, 91, 124]);
function mayAssign(bytes, end) {
  for (let at = end; at < end + 4 && at < bytes.length; at++) {
    let byte = bytes[at];
    if (OPENERS.has(byte)) return !0;
    if (!BETWEEN.has(byte)) return !1;
  }
  return !1;
}

// src/value/language.ts
var PAIR_BITS = [
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
function read(value) {
  let reading = { bits: 0, letters: 0, digits: 0, marks: 0, upper: 0, lower: 0, wordLetters: 0 };
  for (let at = 0; at < value.length; ) {
    let end = chunkEnd(value, at);
    end === at ? addSign(reading, value, at) : addLetters(reading, value, at, end), at = Math.max(end, at + 1);
  }
  return reading;
}
function isWordy(reading) {
  return reading.letters > 0 && reading.wordLetters >= reading.letters * 0.75;
}
function addSign(reading, value, at) {
  let code = value.charCodeAt(at), step = at > 0 ? code - value.charCodeAt(at - 1) : 99, repeats = step >= -1 && step <= 1;
  code >= 48 && code <= 57 ? (reading.digits++, reading.bits += repeats ? 0.5 : 3.32) : (reading.marks++, reading.bits += step === 0 ? 0.2 : isSeparator(code) ? 1 : 4);
}
function addLetters(reading, value, start, end) {
  let length = end - start, cost = wordCost(value, start, end), wordy = length >= 3 && cost <= length * 4.35 + 3.5;
  reading.letters += length;
  for (let i = start; i < end; i++) isUpper(value.charCodeAt(i)) ? reading.upper++ : reading.lower++;
  wordy && (reading.wordLetters += length), reading.bits += isOneLetter(value, start, end) ? 1 : wordy ? cost * 0.45 : length * 4.7;
}
function wordCost(value, start = 0, end = value.length) {
  let row = 0, cost = 0;
  for (let i = start; i < end; i++) {
    let letter = (value.charCodeAt(i) | 32) - 97;
    cost += pairBits(row, letter), row = letter + 1;
  }
  return cost + pairBits(row, 26);
}
function pairBits(row, column) {
  return PAIR_BITS[row].charCodeAt(column) - 48;
}
function chunkEnd(value, start) {
  let end = start;
  for (; end < value.length && isUpper(value.charCodeAt(end)); ) end++;
  if (end - start > 1) return end < value.length && isLower(value.charCodeAt(end)) ? end - 1 : end;
  for (; end < value.length && isLower(value.charCodeAt(end)); ) end++;
  return end;
}
function isOneLetter(value, start, end) {
  for (let i = start + 1; i < end; i++) if (value[i] !== value[start]) return !1;
  return end - start > 2;
}
var isUpper = (code) => code >= 65 && code <= 90, isLower = (code) => code >= 97 && code <= 122, isSeparator = (code) => code >= 45 && code <= 47 || code === 95 || code === 32;
function isPhrase(value, reading) {
  return isWordy(reading) ? !0 : reading.digits === 0 && reading.wordLetters * 2 >= reading.letters && /[a-z][-_.:/ A-Z]|[A-Z][-_.:/ ]/.test(value) && isBuilt(value);
}
function isBuilt(value) {
  return value.replace(/([a-z])(?=[A-Z])/g, "$1_").split(/[-_.:/ ]/).every((part) => /^[A-Za-z]{2,}$/.test(part));
}

// src/scan/entropy/literal.ts
var MAX_VALUE = 600, [DOUBLE, SINGLE, BACKSLASH, BACKTICK] = [34, 39, 92, 96], STRING_PREFIX = /^(?:[bBrRuUfFLN]{1,2}|@\$?|\$@?|%[qQ]?)?(?=\\{0,3}["'`])/, QUOTE = /^(\\{0,3})("""|'''|["'`]|&quot;)/, SHAPERS = "decode|unhexlify|fromhex|hex2bin|hexToBytes|Buffer\\.from|\\bbytes|aws\\.String|\\bString|SecretStr|literal|sensitive|encode", WRAPPER = new RegExp(`^(?:\\[\\]byte|(?:new )?[\\w.$:]{0,40}(?:${SHAPERS})\\w{0,12})\\(\\s{0,4}`, "i"), BARE = /^[^\s"'`,;&<>(){}[\]|\\]{1,300}/, BARE_DATA = /^[^\s"'`<>\\][^\s"'`<>\\]{0,299}/;
function readLiteral(text, offset, bare) {
  let plain = plainQuote(text, offset);
  return plain === null ? readDressed(text, offset, bare) : readQuoted(text, offset + plain.length, plain);
}
function plainQuote(text, at) {
  let char = text[at];
  return char === '"' ? text.startsWith('"""', at) ? '"""' : char : char === "'" ? text.startsWith("'''", at) ? "'''" : char : char === "`" ? char : null;
}
function readDressed(text, offset, bare) {
  let at = offset + callLength(text.slice(offset, offset + 70));
  at += STRING_PREFIX.exec(text.slice(at, at + 8))?.[0].length ?? 0;
  let quote = QUOTE.exec(text.slice(at, at + 9));
  return quote !== null ? readQuoted(text, at + quote[0].length, quote[0]) : at !== offset || bare === null ? null : readBare(text, at, bare);
}
function callLength(text) {
  return text.includes("(") ? WRAPPER.exec(text)?.[0].length ?? 0 : 0;
}
function readQuoted(text, start, quote) {
  let end = quote.length === 1 ? plainEnd(text, start, quote) : text.indexOf(quote, start);
  return end <= start || end - start > MAX_VALUE || quote.length > 1 && text.slice(start, end).includes(`
`) ? null : { start, end, quoted: !0 };
}
var CLOSED = {
  '"': /(?:[^"\\\n]|\\[^\n])*"/y,
  "'": /(?:[^'\\\n]|\\[^\n])*'/y,
  "`": /(?:[^`\\\n]|\\[^\n])*`/y
};
function plainEnd(text, start, quote) {
  let closed = CLOSED[quote];
  return closed.lastIndex = start, closed.test(text) ? closed.lastIndex - 1 : -1;
}
function readBare(text, start, kind) {
  let word = (kind === "data" ? BARE_DATA : BARE).exec(text.slice(start, start + 310))?.[0];
  if (word === void 0 || word.length > 299 || word.endsWith("...")) return null;
  let length = word.length;
  for (; length > 0 && /[,;)\]}:.]/.test(word[length - 1]); ) length--;
  return kind !== "data" && (isCalled(text.slice(start + word.length, start + word.length + 4)) || hasAttribute(word)) || length === 0 ? null : { start, end: start + length, quoted: !1 };
}
function isCalled(rest) {
  return /^[^\S\n]{0,3}[([{]/.test(rest);
}
function hasAttribute(word) {
  let head2 = /^([^=]{0,300})=(?!=*$)/.exec(word)?.[1];
  if (head2 === void 0) return !1;
  let reading = read(head2);
  return reading.digits === 0 || reading.wordLetters * 2 >= reading.letters;
}
function openQuote(before) {
  let open = 0;
  for (let at = 0; at < before.length; at++) {
    let code = before.charCodeAt(at);
    code === BACKSLASH ? at++ : open === 0 ? open = code === DOUBLE || code === SINGLE || code === BACKTICK ? code : 0 : code === open && (open = 0);
  }
  return open === 0 ? "" : String.fromCharCode(open);
}

// src/scan/entropy/taken.ts
var head = (site) => ({ name: site.name, role: site.role }), SCHEME = /(?:Bearer|Token|Basic|ApiKey|Api-Key|Api-Token|SSWS)[ +]/iy;
function taken(site, place, at, bare) {
  let scheme = schemeLength(site.after, at), literal = readLiteral(site.after, at + scheme, bare);
  if (literal === null) return null;
  let inner = scheme === 0 ? schemeLength(site.after, literal.start) : 0;
  return {
    ...head(site),
    place: scheme + inner > 0 ? "header" : place,
    quoted: literal.quoted,
    start: site.base + literal.start + inner,
    end: site.base + literal.end
  };
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

// src/scan/entropy/readers.ts
var TYPES = "(?:string|String|&(?:'static )?str|str|SecretStr|Optional\\[str\\]|any|bytes|String\\?|char\\[\\]|Final(?:\\[str\\])?|const)", OPERATOR = new RegExp(
  `^(?:\\\\{0,3}["'\`]|&quot;)?\\]?(?:\\s{0,9}[?!]?:\\s{0,4}${TYPES}(?=\\s{0,9}=)|\\s{1,4}(?:string|As String)(?=\\s{0,9}=)|\\[\\d{0,4}\\](?=\\s{0,9}=))?[ \\t]{0,60}(=>|:{1,3}=|[.+]=|[=!]==?|\\?\\?=?|\\|\\|=?|\\?=|:-|<-|[=:])[ \\t]{0,60}`
), direct = (site) => {
  let operator = OPERATOR.exec(site.after);
  if (operator === null || isBadge(site.before) || closesString(site, operator[0].length)) return null;
  let sign = operator[1], bare = bareKind(site, sign, operator[0]), at = operator[0].length, list = /^[[{(]\s{0,10}(?=["'])/.exec(site.after.slice(at, at + 12))?.[0] ?? "";
  return list !== "" && !/s["'`\\\]]*$/i.test(site.name) ? null : taken(site, sign.length > 1 && /^[=!]=/.test(sign) ? "compared" : list === "" ? "assigned" : "argument", at + list.length, bare);
}, isBadge = (before) => before.endsWith("?") && /(?:badge\S{0,40}|\.svg)\?$/.test(before);
function closesString(site, at) {
  let quote = site.after[at];
  return quote !== void 0 && "\"'`".includes(quote) && site.after[0] !== quote && openQuote(site.before) === quote;
}
function bareKind(site, sign, operator) {
  if (/^["'`\\&]/.test(site.after) && site.kind === "code" || sign.length > 1 && sign !== ":-" && sign !== ":=") return null;
  if (site.kind === "data") return "data";
  let tight = sign === "=" && !/[ \t]/.test(operator);
  return site.kind === "prose" ? tight || openQuote(site.before) !== "" || /^[\s#>*-]*[\w.$-]*$/.test(site.before) ? "prose" : null : tight && openQuote(site.before) !== "" || sign === ":-" ? "code" : null;
}
var pair = (site) => {
  let comma = /^["'`],\s{0,40}/.exec(site.after);
  return comma === null || !/(?:\(\s{0,4}["'`]|["'`]--?)$/.test(site.before) || HASHING.test(site.before) ? null : taken(site, "argument", comma[0].length, null);
}, HASHING = /(?:hash|encode|crypt|compare|check|verify|match|equals?)\w{0,20}\(\s{0,4}["'`]$/i, call = (site) => {
  let open = /^\(\s{0,10}/.exec(site.after);
  if (open !== null)
    return site.role !== "password" && site.role !== "loose" || /^(?:set|with|add)|^password$/i.test(site.name) || /[.>]$/.test(site.before) ? taken(site, "argument", open[0].length, null) : null;
  let sql = /^\s{1,4}(?=\\?[\"'])/.exec(site.after);
  return sql === null || closesString(site, sql[0].length) ? null : /^(?:password|identified by)$/i.test(site.name) ? taken(site, "argument", sql[0].length, null) : null;
}, option = (site) => directive(site) ?? flag(site), directive = (site) => {
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
  return before.endsWith("-") ? /(?:^|[\s"'`])--?[\w-]{0,30}$/.test(before) : /^\s{0,9}(?:ENV|ARG)\s{1,4}$/.test(before) || before.includes("login ") && /\blogin \S{1,60} $/.test(before);
}
var READERS = [listed, markup, direct, pair, call, option];

// src/scan/entropy/assignment.ts
var BEFORE = 200, AFTER = 1e3;
function assignmentAt(content, nameStart, nameEnd, kind) {
  let name = content.slice(nameStart, nameEnd), plain = name.includes(" ") && name.toLowerCase() === "identified by" ? "password" : roleOf(name);
  if (plain === null) return null;
  let before = content.slice(lineStart(content, nameStart, BEFORE), nameStart), owner = plain === "loose" ? ownerIn(before) : void 0, role = (owner === void 0 ? null : roleOf(`${owner}_${name}`)) ?? plain, site = { before, after: content.slice(nameEnd, nameEnd + AFTER), name, role, kind, base: nameEnd };
  for (let read2 of READERS) {
    let found = read2(site);
    if (found !== null) return found;
  }
  return null;
}
var DOT = 46, MIN_OWNER = 2, MAX_OWNER = 40;
function ownerIn(before) {
  let end = before.length - 1;
  if (end < 0 || before.charCodeAt(end) !== DOT) return;
  let start = end;
  for (; start > 0 && end - start < MAX_OWNER && isNameByte(before.charCodeAt(start - 1)); ) start--;
  return end - start < MIN_OWNER ? void 0 : before.slice(start, end);
}

// src/value/fake.ts
var FILLERS = new Set(
  "sekret sekrit for to in on with by as be it at any some new old no one two first second other another tester test pwd pw change update updated set get use used using kind word words hostname host port mode root admin administrator guest login account client server service app application name data code mysql postgres postgresql redis mongo mongodb rabbitmq minio oracle sa something anything whatever good right correct confirm current refresh session cookie shared only local localhost dev development prod production staging env var variable github gitlab google aws azure facebook twitter slack stripe jwt csrf hash hashed encrypted raw plain simple strong weak great nice cool safe unsafe secure securely insecure hello world welcome generated create created delete deleted unused same different existing initial existent nonexistent provided required optional missing unknown john jane doe joe alice bob carol dave eve thing things stuff number type mine own owner provider consumer integration license signing encryption master webhook verify verification reset temp temporary tmp valid bogus garbage must should could would will may can have has base hex sha md uuid bytes byte character characters chars least than more less min max minimum length beef dead oauth bearer basic specific really very".split(" ")
), TELLTALES = [
  /fake|dummy|sample|example|your[-_ ]|change[-_ ]?me|replace[-_ ]|insert[-_ ]|qwerty|asdfgh/i,
  /a1b2c3|b2c3d4|c3d4e5|d4c3b2|c3b2a1|1a2b3c|(?:^|[-_.:])([a-z\d]{3,12})(?:[-_.:]\1){2}/i,
  /012345|123456|234567|345678|456789|987654|876543|765432|654321|abcdef|bcdefg|fedcba/i
], LEET = { 0: "o", 1: "l", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s", "!": "i" };
function isFake(value, name) {
  if (isStandIn(value) || isPlaceholder(value)) return !0;
  let own = new Set(splitName(name)), known = (part) => own.has(part) || FILLERS.has(part) || isPlaceholderPart(part), plain = value.toLowerCase().replace(/[013457@$!]/g, (char) => LEET[char]);
  return isMade(splitName(value), known) || isMade(splitName(plain), known);
}
function isStandIn(value) {
  return hasAtMost(value.toLowerCase(), Math.min(4, 1 + value.length / 4)) || TELLTALES.some((telltale) => telltale.test(value));
}
function hasAtMost(value, most) {
  let seen = /* @__PURE__ */ new Set();
  for (let char of value) if (seen.add(char).size > most) return !1;
  return !0;
}
function isMade(parts, known) {
  return parts.some((part) => part.length > 2) && parts.every((part) => part.length < 2 || known(part) || isJoined(part, known, 3));
}
function isJoined(part, known, depth) {
  if (depth === 0 || part.length < 5 || part.length > 40) return !1;
  for (let cut = part.length - 2; cut >= 2; cut--) {
    if (!known(part.slice(0, cut))) continue;
    let rest = part.slice(cut);
    if (known(rest) || isJoined(rest, known, depth - 1)) return !0;
  }
  return !1;
}

// src/scan/entropy/reference.ts
var LOOKUP = [
  /^[$%&]|^@[A-Z_]{4,}|%[sdv@]|\{[\w.()[\]'" ]{0,60}\}|\w\[[-\w]{0,10}\]|^'?\$/,
  /^(?:vault|secret|ssm|sops|env|file|keychain|data|urn|kms|gcp|azure-keyvault)[:=]/
], STORED = /^(?:\{\w{2,12}\}|AgA|-----BEGIN|sha\d{1,3}[-:$]|md5[-:$]|h1:|pbkdf2|argon2|bcrypt|scrypt|\$\w{1,8}\$|AQICAH|ssh-|ecdsa-|pk_|age1)/i, ADDRESS = /:\/\/|^[^@\s]{1,60}@[a-z0-9-]{1,40}\.[a-z.]{2,20}$|^(?:\d{1,3}\.){3}\d{1,3}|^(?:localhost|www\.)|^mailto:/i, PATH = [
  /^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w.@-]{1,60}|^[\w.@-]{1,60}\/[\w.@-]{1,60}(?:\/|$)/i,
  /\.(?:js|ts|json|ya?ml|pem|key|crt|txt|py|go|java|html|conf|cfg|env|xml|p12|jks|png|svg|md|properties|sh|rb|php|aspx?)$/i
], ROOTED = /^(?:~|\.{0,2})[/\\](?:var|run|etc|usr|home|users|opt|tmp|root|mnt|app|data|srv|secrets?|bin|lib|path|api|v\d|proc|dev)\b/i, STEPS = /^(?:[a-z\d]{1,14}[.:/]){3,60}[a-z\d]{0,14}$/i, MEMBER = /^[A-Za-z_$@][\w$]{0,60}(?:(?:\.|::|->)[A-Za-z_$][\w$]{0,60}){1,8}$|^[A-Za-z_$][\w$.]{0,60}[([]/, RELEASE = /^[A-Za-z][A-Za-z.-]{1,60}[-:@]v?\d{1,4}(?:\.\d{1,5}){1,3}$/, VERSIONS = /^\d{1,4}(?:\.\d{1,5}){1,3}-(?:\d{1,4}(?:\.\d{1,5}){0,3})?$/, CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,12}$/, KEYWORDS = new Set(
  "true false yes on off str number int integer bool boolean bytes object array any float void optional required text uuid bearer basic base64 utf8 utf-8 hex ascii latin1 sha1 sha256 sha-1 sha-256 sha512 md5 self auto always never filtered".split(" ")
), FRAGMENT = /\)[;}]|\}\)|\(\[|\{\w+:|[;,]\w+=\w+\(|^[+,)]\w?[,.)]/, EXPRESSION = /\S\s+[-+*/|&<>=?:]{1,3}\s+|[;{}]\s*$|=>|\(\)|^[({[]|&&|\|\||\\[nrtdswb](?![a-z])|\[[^\]]{0,60}\]|^[.#:][a-z]|\^|\)$/, NUMBER = /^[-+]?(?:0x[0-9a-f]{1,10}|[\d.,:/ _-]{1,19})[a-z]{0,2}$/i, NO_VALUE = [STEPS, RELEASE, VERSIONS, ROOTED, FRAGMENT, STORED, ADDRESS, ...LOOKUP];
function isReference(value) {
  if (KEYWORDS.has(value.toLowerCase().replace(/[?;,|]$/, "")) || NO_VALUE.some((shape) => shape.test(value))) return !0;
  if (value.includes(" ")) return isSentence(value) || EXPRESSION.test(value);
  let reading = read(value);
  return CONSTANT.test(value) ? reading.wordLetters * 3 >= reading.letters : MEMBER.test(value) && reading.digits === 0 ? !0 : (MEMBER.test(value) || PATH.some((shape) => shape.test(value))) && reading.wordLetters * 2 >= reading.letters;
}
function isNumber(value) {
  return NUMBER.test(value);
}
function isExpression(value) {
  return EXPRESSION.test(value);
}
function isSentence(value) {
  let parts = value.trim().split(/\s+/);
  return parts.length < 2 ? !1 : parts.length > 3 || parts.filter((part) => isPhrase(part, read(part)) || isWordy(read(part))).length >= parts.length / 2;
}
function isReadable(value) {
  let decoded2 = Buffer.from(value, "base64").toString("latin1");
  return decoded2.length > 8 && /^[\t\r\n\x20-\x7e]+$/.test(decoded2);
}

// src/scan/entropy/judge.ts
var MAX_LENGTH = 600, UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, HEX = /^(?:0x)?[0-9a-f]+$/i;
function judgeNamed(found, value, showcase) {
  if (value.length < 5 || value.length > MAX_LENGTH || !/[A-Za-z0-9]{2}/.test(value)) return null;
  let reading = read(value), belief = found.role === "password" ? judgePassword(value, reading, found) : judgeOther(value, reading, found);
  return belief === null || isReference(value) || !found.quoted && isExpression(value) || isFake(value, found.name) ? null : belief === "medium" && isHomely(reading) && showcase() ? "low" : belief;
}
function isHomely(reading) {
  return reading.bits < (reading.wordLetters === 0 && reading.letters > 0 && reading.digits + reading.marks > 0 ? 30 : 45);
}
function judgePassword(value, reading, found) {
  return reading.digits === 0 && isPhrase(trimmed(value), reading) ? value.includes(" ") || found.place === "argument" ? null : "low" : /^\d+$/.test(value) ? value.length < 6 || isRegular(value) ? null : found.place === "assigned" ? "medium" : "low" : isRandom(value, reading) ? "high" : value.length < 6 || isOneCase(reading) && (value.length < 10 || reading.wordLetters > 0) ? "low" : reading.bits >= 16 || reading.digits > 0 && reading.bits >= 12 ? "medium" : "low";
}
function judgeOther(value, reading, found) {
  let login = loginIn(value);
  return login !== null ? isFake(login.password, login.user) || login.password === login.user ? null : "medium" : found.place === "header" ? judgeHeader(value, reading) : judgeToken(value, reading, found);
}
function judgeToken(value, reading, found) {
  return value.includes(" ") || isNumber(value) && value.length < 16 ? null : UUID.test(value) ? found.role === "loose" ? null : found.role === "token" ? "low" : "medium" : isPhrase(trimmed(value), reading) ? reading.digits >= 4 && reading.bits >= 40 && found.role !== "loose" ? "low" : null : found.role === "loose" ? reading.bits >= 70 && reading.digits > 0 && !isDigest(value) && !isReadable(value) ? "medium" : null : isRandom(value, reading) ? "high" : reading.bits >= 40 && value.length >= 10 && (reading.digits > 0 || value.length >= 16) ? "medium" : reading.bits < 28 || reading.digits === 0 ? null : reading.bits >= 32 && reading.wordLetters === 0 && reading.letters > 2 ? "medium" : "low";
}
var PRINTABLE_BASE64 = /^[I-Za-f][A-Za-z0-9+/]{7,199}={0,2}$/;
function loginIn(value) {
  if (!PRINTABLE_BASE64.test(value)) return null;
  let found = /^([\x21-\x39\x3b-\x7e]{1,60}):([\x21-\x7e]{1,80})$/.exec(Buffer.from(value, "base64").toString("latin1"));
  return found === null ? null : { user: found[1], password: found[2] };
}
function isNameOnly(value) {
  return PRINTABLE_BASE64.test(value) && /^[\x20-\x39\x3b-\x7e]+$/.test(Buffer.from(value, "base64").toString("latin1"));
}
function judgeHeader(value, reading) {
  return isPhrase(trimmed(value), reading) || value.includes(" ") || isNameOnly(value) ? null : reading.bits >= 70 ? "high" : reading.bits >= 45 ? "medium" : null;
}
function isOneCase(reading) {
  return reading.digits + reading.marks === 0 && (reading.upper === 0 || reading.lower === 0);
}
var trimmed = (value) => value.replace(/^[^A-Za-z0-9]{1,9}/, "").replace(/[^A-Za-z0-9]{1,9}$/, "");
function isRandom(value, reading) {
  return value.length >= 16 && reading.bits >= 56 && !isWordy(reading) && reading.bits >= value.length * 2.4;
}
function isDigest(value) {
  return HEX.test(value) && [16, 24, 32, 40, 48, 56, 64, 96, 128].includes(value.replace(/^0x/i, "").length);
}

// src/scan/entropy/kubernetes.ts
var MARK = /kind\\?["']?[ \t]{0,8}:[ \t]{0,8}\\?["']?Secret(?!\w)/, KEY = /^([ \t]{0,200}(?:- {1,8}){0,4})["']?([\w./-]{1,253})["']?:(?=[ \t\r]|$)/, VALUE = /^[ \t]{1,20}(["']?)([A-Za-z0-9+/]{2,4000000}={0,2})\1(?=\s|$)/, KIND = /^[ \t]{1,8}["']?Secret["']?(?=\s|$)/, JSON_DATA = /\\?"data\\?"\s{0,40}:\s{0,40}\{/g, JSON_PAIR = /\\?"([\w./-]{1,253})\\?"\s{0,40}:\s{0,40}\\?"([A-Za-z0-9+/]{2,4000000}={0,2})\\?"/g;
function secretData(content) {
  return content.includes("Secret") && MARK.test(content) ? [...yamlData(content), ...jsonData(content)] : [];
}
function yamlData(content) {
  let open = [], found = [];
  for (let start = 0; start < content.length; ) {
    let lineEnd = content.indexOf(`
`, start), end = lineEnd === -1 ? content.length : lineEnd;
    readLine(content.slice(start, end), start, open, found), start = end + 1;
  }
  return close(open, -1, found), found;
}
function readLine(line, start, open, found) {
  line.startsWith("---") && close(open, -1, found);
  let key = KEY.exec(line);
  if (key === null) return;
  let [all, prefix = "", name = ""] = key;
  close(open, prefix.includes("-") ? prefix.length - 1 : prefix.length, found);
  let mapping = mappingAt(open, prefix.length);
  mapping.lastKey = name;
  let rest = line.slice(all.length), value = VALUE.exec(rest);
  name === "kind" && KIND.test(rest) ? mapping.isSecret = !0 : value !== null && mapping.values.push({ name, ...spanOf(start + all.length, value) });
}
function spanOf(offset, [all, quote = "", value = ""]) {
  let end = offset + all.length - quote.length;
  return { start: end - value.length, end };
}
function close(open, column, found) {
  for (; (open.at(-1)?.column ?? -1) > column; ) {
    let closed = open.pop(), owner = open.at(-1);
    if (closed.under === "data" && owner !== void 0 && (owner.data = closed.values), closed.isSecret) for (let value of closed.data) found.push(value);
  }
}
function mappingAt(open, column) {
  let last = open.at(-1);
  if (last?.column === column) return last;
  let mapping = { column, under: last?.lastKey ?? "", lastKey: "", isSecret: !1, values: [], data: [] };
  return open.push(mapping), mapping;
}
function jsonData(content) {
  let found = [];
  for (let { index, 0: opening } of content.matchAll(JSON_DATA)) {
    let start = index + opening.length, size = content.slice(start).search(/[{}]/);
    if (!(size === -1 || content[start + size] === "{"))
      for (let pair2 of content.slice(start, start + size).matchAll(JSON_PAIR)) {
        let [all, name = "", value = ""] = pair2, end = start + pair2.index + all.lastIndexOf(value) + value.length;
        found.push({ name, start: end - value.length, end });
      }
  }
  return found;
}

// src/scan/entropy/match.ts
var LINKS = { revoke: null, docs: null }, SEVERITY = { high: "high", medium: "medium", low: "low" }, VERB = { assigned: "assigned to", compared: "compared with", argument: "passed as", option: "given to", header: "sent in" };
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
    rank: 1
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
    severity: confidence === "low" ? "low" : "medium",
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
var [DOLLAR, DOT2, COLON2] = [36, 46, 58];
function isOwnerCode(code) {
  return isNameByte(code) || code === DOT2 || code === COLON2 || code === DOLLAR;
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
var MAX_LENGTH2 = 160, TOKEN = /^[A-Za-z0-9+/_][A-Za-z0-9+/_-]+={0,2}$/, UUID2 = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i, PUBLIC = "iVBORw0KGgo /9j/ R0lGOD UklGR d09GM AAEAAAA JVBERi0 UEsDB H4sI PHN2Zy PD94bWwg TVqQ f0VMR AAAAB3NzaC AAAAC3NzaC MIG MII sha1 sha256 sha384 sha512 Qm bafy pk_ AQID eyJ".split(" "), ETAG = /^[0-9a-f]{1,6}-[A-Za-z0-9+/]{27}$/, HARMLESS = new Set(
  "csrf xsrf publishable anon hash sha md5 md digest checksum integrity fingerprint commit revision rev etag id ids uuid guid oid nonce signature sig public pub cert certificate certs x509 n e modulus x y crv kid expected actual alphabet charset chars characters image img icon logo font src href url uri path mappings wasm module license version cursor node etc pin pins thumbprint salt iv blob data content body base64 svg png csp trace span request address contract tx snapshot golden jti iss sub aud account accounts name names verifier challenge encrypted boundary uid pubkey git head csum empty prime curve order seed test vector constant table example examples sample wrong non nonmatching invalid fake dummy mock bogus primary foreign partition event srcrev schema tag continuation state release".split(" ")
);
function isWhole(value, left, right) {
  return value.length <= MAX_LENGTH2 && TOKEN.test(value) && /\d/.test(value) && isEnclosed(left, right);
}
function judgeNameless(value, left, right, minBits, showcase) {
  if (value.length > MAX_LENGTH2 || !TOKEN.test(value) || !isEnclosed(left, right) || PUBLIC.some((start) => value.startsWith(start)) || UUID2.test(value) || ETAG.test(value)) return null;
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
  let kinds = value.replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A").replace(/\d/g, "0"), count = 0;
  for (let i = 1; i < kinds.length; i++) kinds[i] !== kinds[i - 1] && count++;
  return count;
}

// src/scan/entropy/nameless-bytes.ts
var [DOUBLE3, SINGLE3, DOT3, ZERO, NINE, COLON3, EQUALS2, BACKTICK2, TILDE] = [34, 39, 46, 48, 57, 58, 61, 96, 126], BLANKS = /* @__PURE__ */ new Set([9, 11, 12, 13, 32, 160]), MAX_GAP2 = 4, MAX_RUN = 400;
function valueIn(bytes, runStart, end, minLength) {
  if (end - runStart > MAX_RUN) return -1;
  let start = valueStart(bytes, runStart, end);
  return end - start >= minLength && mayStandAlone(bytes, start, end) ? start : -1;
}
function valueStart(bytes, start, end) {
  let at = end;
  for (; at > start && bytes[at - 1] === EQUALS2; ) at--;
  if (at === start) return start;
  for (; at > start && bytes[at - 1] !== EQUALS2; ) at--;
  return at;
}
function mayStandAlone(bytes, start, end) {
  return isEnclosed2(bytes, start, end) && isToken(bytes, start, end);
}
function isEnclosed2(bytes, start, end) {
  if (start === 0) return !1;
  let before = bytes[start - 1];
  if (before === DOUBLE3 || before === SINGLE3 || before === BACKTICK2) return bytes[end] === before;
  let at = start - 1;
  for (; at > 0 && start - 1 - at < MAX_GAP2 && BLANKS.has(bytes[at]); ) at--;
  return bytes[at] === EQUALS2 || bytes[at] === COLON3;
}
function isToken(bytes, start, end) {
  let digits = 0;
  for (let at = start; at < end; at++) {
    let byte = bytes[at];
    if (byte === DOT3 || byte === TILDE) return !1;
    byte >= ZERO && byte <= NINE && digits++;
  }
  return digits > 0;
}

// src/scan/entropy/entropy.ts
var LONG_LINE = 2e3, LEFT2 = 100, RIGHT2 = 40, entropyCheck = { name: "entropy", needs: "text", run: findSecrets };
function findSecrets(text, settings) {
  let kind = kindOf(text.entry.path);
  if (kind === "skip" || text.encoding === "binary") return [];
  let showcase = () => isShowcase(text.entry.path), named = findNamed(text, kind, showcase), opened = judgeSecretData(text, named, { showcase, findNamed: (inner) => findNamed(inner, "data", showcase) }), nameless = findNameless(text, settings.entropy.minBits, showcase, named).filter(({ start }) => !opened.has(start));
  return [...named.values(), ...nameless].sort((a, b) => a.start - b.start);
}
function findNamed(text, kind, showcase) {
  let matches = /* @__PURE__ */ new Map(), seen = -1;
  return eachName(text, (offset) => {
    let span = nameSpan(text.bytes, offset);
    if (span === null || span.start === seen || (seen = span.start, !mayAssign(text.bytes, span.end))) return;
    let found = assignmentAt(text.content, span.start, span.end, kind);
    if (found === null || matches.has(found.start)) return;
    let match = judge(text.content, found, span.start, showcase);
    match !== null && matches.set(found.start, match);
  }), matches;
}
function judge(content, found, nameStart, showcase) {
  let { value, via } = readable(found, content.slice(found.start, found.end)), belief = judgeNamed(found, value, showcase), candidate = { value, name: found.name, role: found.role, belief, showcase }, match = matchService(content, found, nameStart, candidate) ?? (belief === null ? null : namedMatch(found, value, belief));
  return match === null || via === void 0 ? match : { ...match, via };
}
function findNameless(text, minBits, showcase, named) {
  let matches = [];
  return eachValue(text, (runStart, end) => {
    let start = valueIn(text.bytes, runStart, end, MIN_RUN);
    if (start === -1 || named.has(start)) return;
    let content = text.content, value = content.slice(start, end), [left, right] = [content.slice(lineStart(content, start, LEFT2), start), lineAfter(content, end, RIGHT2)];
    if (!isWhole(value, left, right)) return;
    let belief = judgeNameless(value, left, right, minBits, showcase);
    if (belief === null && !isDense(value)) return;
    let name = nameBefore(content, start);
    if (belief === null && isHarmless(left) && !saysId(name ?? "")) return;
    let service = matchService(content, { start, end }, null, { value, name: name ?? "", role: null, belief, showcase });
    service !== null ? matches.push(service) : belief !== null && matches.push(namelessMatch(start, value, isMinified(content, start, end) ? "low" : belief, name));
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
  entropyCheck
};
