// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  FILE_NAME,
  HOST,
  isEncodedWords,
  isExpression,
  isFake,
  isNumber,
  isPhrase,
  isRandom,
  isReadable,
  isReference,
  isStandIn,
  read
} from "./chunk-PCIQHCOE.js";
import {
  isPlaceholder,
  isRegular
} from "./chunk-HDSDRBNZ.js";

// src/scan/entropy/thought-up.ts
var PASS_PHRASE = /^[A-Za-z]{3,12}(?:[-_. ][A-Za-z]{3,12}){2,7}[-_. ]\d{2,4}$/, TWO_WORDS = /^[A-Za-z]{3,20}[-_!@#$%^&*?+\d]{1,6}[A-Za-z]{3,20}(?:[-_!@#$%^&*?+\d]{1,6}[A-Za-z]{3,20}){0,6}[-_!@#$%^&*?+\d]{0,8}$/, isTwoWords = (value, digits) => digits >= 2 && TWO_WORDS.test(value), PERSONAL = /^(?=[^\d]{0,23}\d)(?=[^!@#%&*+?]{1,23}[!@#%&*+?])(?=.{0,20}[a-z]{2})[\w!@#%&*+?]{8,24}$|^[A-Z][a-z]{3,16}\d{1,6}$/, isPersonal = (value) => value.length >= 8 && PERSONAL.test(value), NUMBERED = /^[a-z]{2,20}(?:[-_][a-z]{1,20}){0,6}[-_]\d$/, COUNTED = /^[A-Za-z]{2,20}(?:[-_][A-Za-z]{1,20}){0,6}\d$/, isCounted = (value, { place }) => NUMBERED.test(value) || place === "argument" && COUNTED.test(value), DOTTED = /^[A-Za-z\d]{3,16}\.[A-Za-z\d]{3,16}$/, isDotted = (value, { role, quoted }) => role === "password" && quoted && DOTTED.test(value) && /\d/.test(value) && !FILE_NAME.test(value) && !HOST.test(value);

// src/scan/entropy/judge-told.ts
var [MIN_LENGTH, MIN_TOKEN, MAX_LENGTH] = [4, 8, 4e3], SWITCH = /^(?:true|false|yes|no|on|off|none|null|nil|prompt|ask|oobesystem|specialize|windowspe|generalize)$/i, SAYS_SO = /pass(?:word|wd|phrase)|secret/i, ELSEWHERE = /^(?:~|\.{1,2})?\/[\w.-]{1,60}\/|^(?:file|env|ext|keyring|vault|secret):|^\$[A-Za-z_]\w*$|^%[A-Z_]+%$|\$\{|\$\(|^!|^&/;
function judgeTold(found, value, showcase) {
  if (value.length < MIN_LENGTH || value.length > MAX_LENGTH || SWITCH.test(value) || value.length < 40 && ELSEWHERE.test(value) || isPlaceholder(value) && !isNoise(value) || HOST.test(value))
    return null;
  let reading = read(value);
  return !(found.role === "password") && (value.length < MIN_TOKEN || isPhrase(value, reading) || isWord(value)) ? isThoughtUp(found, value, reading) ? showcase() ? "low" : "medium" : value.includes(" ") ? null : "low" : isDefault(value, found.user ?? "") || saysSo(found, value, reading) ? "low" : value.length >= 16 && reading.bits >= 56 ? "high" : showcase() && reading.bits < 30 ? "low" : "medium";
}
var isWord = (value) => /^[A-Z]?[a-z]{1,15}$/.test(value);
function isNoise(value) {
  if (value.length < 40 || new Set(value.replace(/[\w\s./:-]/g, "")).size < 8) return !1;
  let reading = read(value);
  return reading.wordLetters * 2 < reading.letters && reading.bits >= value.length * 2.5;
}
function isThoughtUp({ role, name }, value, reading) {
  return role !== "secret" && role !== "key" || value.length < MIN_TOKEN || reading.digits === 0 || isFake(value, name) ? !1 : PASS_PHRASE.test(value) ? !0 : /^[^\s./:]{8,60}$/.test(value) && /[^\w.-]/.test(value) && reading.bits >= 16;
}
function saysSo({ role, name }, value, reading) {
  return reading.digits > 0 ? role !== "password" && isFake(value, name) && !isNoise(value) : SAYS_SO.test(value) || isFake(value, name);
}
function isDefault(value, user) {
  return value.toLowerCase() === user.toLowerCase() || isStandIn(value);
}

// src/scan/entropy/judge.ts
var MAX_LENGTH2 = 600, UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, HEX = /^(?:0x)?[0-9a-f]+$/i;
function judgeNamed(found, value, showcase) {
  if (found.place === "told") return judgeTold(found, value, showcase);
  if (value.length < 5 || value.length > MAX_LENGTH2 || !/[A-Za-z0-9]{2}/.test(value)) return null;
  let reading = read(value), belief = found.role === "password" ? judgePassword(value, reading, found) : judgeOther(value, reading, found);
  return belief === null || isReference(value) && !isDotted(value, found) || !found.quoted && isExpression(value) || isFake(value, found.name) || isEncodedWords(value, found.name) ? null : belief === "medium" && isHomely(reading) && showcase() ? "low" : belief;
}
function isHomely(reading) {
  return reading.bits < (reading.wordLetters === 0 && reading.letters > 0 && reading.digits + reading.marks > 0 ? 30 : 45);
}
function judgePassword(value, reading, found) {
  return reading.digits === 0 && isPhrase(trimmed(value), reading) ? value.includes(" ") || isText(found) ? null : "low" : isCounted(value, found) ? null : /^\d+$/.test(value) ? value.length < 6 || isRegular(value) ? null : found.place === "assigned" ? "medium" : "low" : isRandom(value, reading) ? "high" : value.length < 6 || isOneCase(reading) && (value.length < 10 || reading.wordLetters > 0) ? "low" : reading.bits >= 16 || reading.digits > 0 && reading.bits >= 12 ? "medium" : "low";
}
var isText = ({ place, quoted }) => place === "argument" || place === "option" && !quoted;
function judgeOther(value, reading, found) {
  let login = loginIn(value);
  return login !== null ? isFake(login.password, login.user) || login.password === login.user ? null : "medium" : found.place === "header" ? judgeHeader(value, reading) : judgeToken(value, reading, found);
}
function judgeToken(value, reading, found) {
  return value.includes(" ") || isNumber(value) && value.length < 16 ? null : UUID.test(value) ? found.role === "loose" ? null : found.role === "token" ? "low" : "medium" : isPhrase(trimmed(value), reading) ? judgeWords(value, reading, found) : found.role === "loose" ? reading.bits >= 70 && reading.digits > 0 && !isDigest(value) && !isReadable(value) ? "medium" : null : isRandom(value, reading) ? "high" : reading.bits >= 40 && value.length >= 10 && (reading.digits > 0 || value.length >= 16) || isPersonal(value) && (found.role === "secret" || found.role === "key") ? "medium" : reading.bits < 28 || reading.digits === 0 ? null : reading.bits >= 32 && reading.wordLetters === 0 && reading.letters > 2 ? "medium" : "low";
}
function judgeWords(value, { digits, bits }, { role }) {
  return (role === "secret" || role === "key") && bits >= 16 && (isTwoWords(value, digits) || isPersonal(value)) ? "medium" : digits >= 4 && bits >= 40 && role !== "loose" ? "low" : null;
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
      for (let pair of content.slice(start, start + size).matchAll(JSON_PAIR)) {
        let [all, name = "", value = ""] = pair, end = start + pair.index + all.lastIndexOf(value) + value.length;
        found.push({ name, start: end - value.length, end });
      }
  }
  return found;
}

export {
  PASS_PHRASE,
  UUID,
  judgeNamed,
  isHomely,
  isDigest,
  secretData
};
