// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  parseDotenv
} from "./chunk-DNBTXLEC.js";
import {
  isPlaceholder,
  isPlaceholderPart
} from "./chunk-HDSDRBNZ.js";
import {
  splitName
} from "./chunk-WKQDENCD.js";

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
function isRandom(value, reading) {
  return value.length >= 16 && reading.bits >= 56 && !isWordy(reading) && reading.bits >= value.length * 2.4;
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

// src/value/fake.ts
var FILLERS = new Set(
  "sekret sekrit for to in on with by as be it at any some new old no one two first second other another tester test pwd pw change update updated set get use used using kind word words hostname host port mode root admin administrator guest login account client server service app application name data code mysql postgres postgresql redis mongo mongodb rabbitmq minio oracle sa something anything whatever good right correct confirm current refresh session cookie shared only local localhost dev development prod production staging env var variable github gitlab google aws azure facebook twitter slack stripe jwt csrf hash hashed encrypted raw plain simple strong weak great nice cool safe unsafe secure securely insecure hello world welcome generated create created delete deleted unused same different existing initial existent nonexistent provided required optional missing unknown john jane doe joe alice bob carol dave eve thing things stuff number type mine own owner provider consumer integration license signing encryption master webhook verify verification reset temp temporary tmp valid bogus garbage must should could would will may can have has base hex sha md uuid bytes byte character characters chars least than more less min max minimum length beef dead oauth bearer basic specific really very passe".split(" ")
), FIELDS = new Set(
  "passwort kennwort contrasena contrasenha senha wachtwoord losenord heslo haslo parola adgangskode salasana jelszo motdepasse".split(" ")
), TELLTALES = [
  /fake|dummy|sample|example|your[-_ ]|change[-_ ]?me|replace[-_ ]|insert[-_ ]|qwerty|asdfgh/i,
  /a1b2c3|b2c3d4|c3d4e5|d4c3b2|c3b2a1|1a2b3c|(?:^|[-_.:])([a-z\d]{3,12})(?:[-_.:]\1){2}/i,
  /012345|123456|234567|345678|456789|987654|876543|765432|654321|abcdef|bcdefg|fedcba/i
], LEET = { 0: "o", 1: "l", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s", "!": "i" };
function isFake(value, name) {
  if (isStandIn(value) || isPlaceholder(value) || isLabel(value)) return !0;
  let own = new Set(splitName(name)), known = (part) => own.has(part) || FILLERS.has(part) || FIELDS.has(part) || isPlaceholderPart(part), plain = value.toLowerCase().replace(/[013457@$!]/g, (char) => LEET[char]);
  return isMade(splitName(value), known) || isMade(splitName(plain), known);
}
var LABEL = /pass ?wor[dt]|kennwor[dt]|wachtwoord|contrase[^a-z]{0,3}[nñ]?|senha|mot ?de ?pas|motdepas|l.{1,3}senord|adgangskode|salasana|geheimnis/i;
function isLabel(value) {
  return !/\d/.test(value) && LABEL.test(value);
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
  /^[$%&]|^@[A-Z_]{4,}|%[sdv@](?![a-z])|\{(?!noop\})[\w.()[\]'" ]{0,60}\}|\w\[[-\w]{0,10}\]|^'?\$/,
  /^(?:vault|secret|ssm|sops|env|file|keychain|data|urn|kms|gcp|azure-keyvault)[:=]/
], STORED = /^(?:\{(?!noop)\w{2,12}\}|AgA|-----BEGIN|sha\d{1,3}[-:$]|md5[-:$]|h1:|pbkdf2|argon2|bcrypt|scrypt|\$\w{1,8}\$|AQICAH|ssh-|ecdsa-|pk_|age1)/i, ADDRESS = /:\/\/|^[^@\s]{1,60}@[a-z0-9-]{1,40}\.[a-z.]{2,20}$|^(?:\d{1,3}\.){3}\d{1,3}|^(?:localhost|www\.)|^mailto:/i, HOST = /^(?:[a-z\d-]{1,60}\.){1,5}(?:com|net|org|io|dev|app|cloud|local|lan|internal|edu|gov|de|fr|uk|eu|ch)[:.]?$/i, ALIAS = /^[*&][A-Za-z][\w-]{0,40}$/, FILE_NAME = /\.(?:js|ts|json|ya?ml|pem|key|crt|txt|py|go|java|html|conf|cfg|env|xml|p12|jks|png|svg|md|properties|sh|rb|php|aspx?)$/i, PATH = [/^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w.@-]{1,60}|^[\w.@-]{1,60}\/[\w.@-]{1,60}(?:\/|$)/i, FILE_NAME], ROOTED = /^(?:~|\.{0,2})[/\\](?:var|run|etc|usr|home|users|opt|tmp|root|mnt|app|data|srv|secrets?|bin|lib|path|api|v\d|proc|dev)\b/i, STEPS = /^(?:[a-z\d]{1,14}[.:/]){3,60}[a-z\d]{0,14}$/i, MEMBER = /^[A-Za-z_$@][\w$]{0,60}(?:(?:\.|::|->)[A-Za-z_$][\w$]{0,60}){1,8}$|^[A-Za-z_$][\w$.]{0,60}[([]/, RELEASE = /^[A-Za-z][A-Za-z.-]{1,60}[-:@]v?\d{1,4}(?:\.\d{1,5}){1,3}$/, VERSIONS = /^\d{1,4}(?:\.\d{1,5}){1,3}-(?:\d{1,4}(?:\.\d{1,5}){0,3})?$/, ALGORITHM = /^(?:[A-Z\d]{2,8}-){1,4}(?:HMAC|SHA|RSA|AES|CBC|GCM|MD5)-?[A-Z\d]{0,6}$/, SHAPE = /^[a-z]\w{1,40}(?:\.\w{1,40}){1,6}#\w{1,60}$/, CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,12}$/, KEYWORDS = new Set(
  "true false yes on off str number int integer bool boolean bytes object array any float void optional required text uuid bearer basic oobesystem specialize windowspe offlineservicing generalize auditsystem audituser base64 utf8 utf-8 hex ascii latin1 sha1 sha256 sha-1 sha-256 sha512 md5 self auto always never filtered".split(" ")
), FRAGMENT = /\)[;}]|\}\)|\(\[|\{\w+:|[;,]\w+=\w+\(|^[+,)]\w?[,.)]/, EXPRESSION = /\S\s+[-+*/|&<>=?:]{1,3}\s+|[;{}]\s*$|=>|\(\)|^[({[]|&&|\|\||\\[nrtdswb](?![a-z])|\[[^\]]{0,60}\]|^[.#:][a-z]|\^|\)$/, NUMBER = /^[-+]?(?:0x[0-9a-f]{1,10}|[\d.,:/ _-]{1,19})[a-z]{0,2}$/i, NO_VALUE = [HOST, ALGORITHM, SHAPE, ALIAS, STEPS, RELEASE, VERSIONS, ROOTED, FRAGMENT, STORED, ADDRESS, ...LOOKUP];
function isReference(value) {
  if (isGenerated(value) || isPassphrase(value)) return !1;
  if (KEYWORDS.has(value.toLowerCase().replace(/[?;,|]$/, "")) || NO_VALUE.some((shape) => shape.test(value))) return !0;
  if (value.includes(" ")) return isSentence(value) || EXPRESSION.test(value);
  let reading = read(value);
  return CONSTANT.test(value) ? reading.wordLetters * 3 >= reading.letters : MEMBER.test(value) && reading.digits === 0 ? !0 : (MEMBER.test(value) || PATH.some((shape) => shape.test(value))) && reading.wordLetters * 2 >= reading.letters;
}
function isElsewhere(value) {
  if ([ROOTED, STORED, ADDRESS, ...LOOKUP].some((shape) => shape.test(value))) return !0;
  let reading = read(value);
  return PATH.some((shape) => shape.test(value)) && reading.wordLetters * 2 >= reading.letters;
}
function isMember(value) {
  return MEMBER.test(value) && !/\d/.test(value);
}
function isKeyword(value) {
  return KEYWORDS.has(value.toLowerCase());
}
function isGenerated(value) {
  if (value.length < 40) return !1;
  let reading = read(value);
  return reading.marks >= 8 && reading.bits >= value.length * 3 && reading.wordLetters * 4 < reading.letters;
}
var PASSPHRASE = /^[A-Za-z]{3,12}(?: [A-Za-z]{3,12}){1,5} \d{1,4}$/, SENTENCE = /\b(?:the|your|you|for|and|with|must|please|enter|error|invalid|password|secret|token|key|page|line|step|version|level|max|min|least)\b/i;
function isPassphrase(value) {
  return PASSPHRASE.test(value) && !SENTENCE.test(value);
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
  let decoded = textOf(value);
  return decoded !== null && decoded.length > 8;
}
var textOf = (value) => {
  let decoded = Buffer.from(value, "base64").toString("latin1");
  return /^[\t\r\n\x20-\x7e]+$/.test(decoded) ? decoded : null;
}, BASE64 = /^[A-Za-z0-9+/]{6,400}={0,2}$/;
function isEncodedWords(value, name) {
  if (!BASE64.test(value) || value.replace(/=+$/, "").length % 4 === 1) return !1;
  let text = textOf(value)?.trim() ?? "";
  if (text.length < 4 || /^[^\s:]{1,60}:\S/.test(text)) return !1;
  let reading = read(text);
  return isFake(text, name) || isPhrase(text, reading) && reading.letters > reading.digits * 3;
}

// src/parse/guard.ts
function guarded(read3) {
  return (content) => {
    try {
      return read3(content);
    } catch {
      return null;
    }
  };
}

// src/parse/written.ts
var TooMuch = class extends Error {
};
function asBytes(value, raw) {
  return /[^\x00-\x7f]/.test(value) ? /[^\x00-\x7f]/.test(raw) ? value.replace(/[^\x00-\xff]{1,1000}/g, utf8) : utf8(value) : value;
}
var utf8 = (text) => Buffer.from(text, "utf8").toString("latin1");
function lineOf(content, offset) {
  let line = 1;
  for (let at = content.indexOf(`
`); at !== -1 && at < offset; at = content.indexOf(`
`, at + 1)) line++;
  return line;
}
function startOfLine(content, line) {
  let start = 0;
  for (let left = line - 1; left > 0; left--) {
    let feed = content.indexOf(`
`, start);
    if (feed === -1) return content.length;
    start = feed + 1;
  }
  return start;
}
function trimmed(content, start, end) {
  let [from, to] = [start, end];
  for (; to > from && isSpace(content.charCodeAt(to - 1)); ) to--;
  for (; from < to && isSpace(content.charCodeAt(from)); ) from++;
  return { start: from, end: to };
}
var isSpace = (code) => code === 32 || code >= 9 && code <= 13;
function lineEnd(content, at) {
  let end = content.indexOf(`
`, at);
  return end === -1 ? content.length : end;
}

// src/parse/formats/dotenv.ts
var readDotenv = guarded(read2), ESCAPES = { n: `
`, r: "\r", t: "	" };
function read2(content) {
  let { assignments } = parseDotenv(content, { hashNeedsBlank: !0 });
  if (assignments.length > 5e4) throw new TooMuch();
  return assignments.filter(({ name }) => /^[A-Za-z_]/.test(name)).map((assignment) => toField(assignment, content));
}
function toField({ name, value, quote, inner: { start, end } }, content) {
  return quote === "" && /^["'][^"']+$/.test(value) ? { name, path: [], value: value.slice(1), start: start + 1, end, quoted: !1 } : { name, path: [], value: quote === '"' ? unescaped(content.slice(start, end)) : value, start, end, quoted: quote !== "" };
}
var unescaped = (raw) => raw.replace(/\\([nrt"\\$])/g, (_, letter) => ESCAPES[letter] ?? letter);

export {
  read,
  isWordy,
  isRandom,
  isPhrase,
  isFake,
  isStandIn,
  HOST,
  FILE_NAME,
  isReference,
  isElsewhere,
  isMember,
  isKeyword,
  isNumber,
  isExpression,
  isReadable,
  isEncodedWords,
  guarded,
  TooMuch,
  asBytes,
  lineOf,
  startOfLine,
  trimmed,
  isSpace,
  lineEnd,
  readDotenv
};
