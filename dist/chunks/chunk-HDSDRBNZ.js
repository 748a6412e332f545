// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  sha256Prefix
} from "./chunk-QUR5WOD3.js";

// src/value/regular.ts
var TYPED_RUNS = "qwertyuiop asdfghjkl zxcvbnm qazwsxedcrfvtgbyhnujmikolp qwertzuiop azertyuiop 1q2w3e4r5t6y7u8i9o0p deadbeef cafebabe 0badc0de";
function isRegular(value) {
  if (value.length < 4) return !1;
  let folded = value.toLowerCase();
  return hasTwoKinds(folded) || counts(folded, 1) || counts(folded, 2) || countsDown(folded) || repeats(folded) || isTypedRun(folded);
}
function hasTwoKinds(value) {
  let first = value.codePointAt(0), other = first;
  for (let char of value) {
    let code = char.codePointAt(0);
    if (!(code === first || code === other)) {
      if (other !== first) return !1;
      other = code;
    }
  }
  return !0;
}
function isHardlyRandom(text) {
  let value = text.replace(/A{8,200}/g, "").toLowerCase().replace(/[^a-z0-9]/g, "");
  if (value.length < 16 || value.length > 200) return !1;
  let size = /^[0-9]+$/.test(value) ? 10 : /^[0-9a-f]+$/.test(value) ? 16 : 36;
  if ([
    [1, countedSteps(value, 1)],
    [1, countedBack(value)],
    [2, countedSteps(value, 2)]
  ].some(([stride, steps]) => isRare(steps, value.length - stride, 2.2 / size))) return !0;
  for (let period = 2; period <= 8; period++) if (isRare(recurring(value, period), value.length - period, 1 / size)) return !0;
  return !1;
}
function isRare(count, total, probability) {
  let share = count / total;
  if (share <= probability) return !1;
  let rest = share === 1 ? 0 : (1 - share) * Math.log((1 - share) / (1 - probability));
  return total * (share * Math.log(share / probability) + rest) > 20.7;
}
function recurring(value, period) {
  let count = 0;
  for (let i = period; i < value.length; i++) value.charCodeAt(i) === value.charCodeAt(i - period) && count++;
  return count;
}
function counts(value, stride) {
  if (value.length < 4 * stride) return !1;
  let least = (value.length - stride) * 0.8, most = value.length - stride;
  for (let i = stride; i < value.length && most >= least; i++) isCounted(value.charCodeAt(i - stride), value.charCodeAt(i)) || most--;
  return most >= least;
}
function countsDown(value) {
  let least = (value.length - 1) * 0.8, most = value.length - 1;
  for (let i = 1; i < value.length && most >= least; i++) isCounted(value.charCodeAt(i), value.charCodeAt(i - 1)) || most--;
  return most >= least;
}
function countedSteps(value, stride) {
  let counted = 0;
  for (let i = stride; i < value.length; i++) isCounted(value.charCodeAt(i - stride), value.charCodeAt(i)) && counted++;
  return counted;
}
function countedBack(value) {
  let counted = 0;
  for (let i = 1; i < value.length; i++) isCounted(value.charCodeAt(i), value.charCodeAt(i - 1)) && counted++;
  return counted;
}
var [ZERO, NINE, A, F, Z] = [48, 57, 97, 102, 122];
function isCounted(from, to) {
  return to === from || to === from + 1 ? !0 : to === ZERO ? from === NINE || from === Z || from === F : to === A && (from === NINE || from === Z);
}
function repeats(value) {
  for (let period = 2; period <= 8 && period * 2 <= value.length; period++) {
    let at = period;
    for (; at < value.length && value.charCodeAt(at) === value.charCodeAt(at - period); ) at++;
    if (at === value.length) return value.length >= 12 || period * 3 <= value.length;
  }
  return !1;
}
function isTypedRun(value) {
  return TYPED_RUNS.includes(value);
}

// src/value/example.ts
var MAX_WORDED_LENGTH = 200, PREFIX_LENGTH = 6, WORDS = [
  /example|placeholder|redacted|change[-_]?me|replace[-_]?(?:me|this|with)|not[-_]?a?[-_]?real/i,
  /(?:dummy|sample)[-_]?token|fake[-_]?(?:token|key|secret|api)/i,
  // five letters of one case: a random body of 200 characters holds them less than once in a million tokens
  /dummy/,
  /(?:your|insert|enter)[-_]?(?:own|personal|access|secret|private|api|auth|real)?[-_]?(?:token|key|secret)/i,
  /my[-_]?(?:personal|access|secret|private|api|auth)[-_]?(?:token|key)/i
], PUBLISHED = /* @__PURE__ */ new Set([
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
function isExampleToken(value) {
  return hasRegularBody(value) || saysSo(value) || isPublished(value);
}
function hasRegularBody(value) {
  let body = (value.match(/[A-Za-z0-9]+/g) ?? []).reduce((longest, part) => part.length >= longest.length ? part : longest, "");
  return body.length < 8 ? !1 : isRegular(body) || body.length >= 2 * PREFIX_LENGTH && isRegular(body.slice(PREFIX_LENGTH));
}
function saysSo(value) {
  return value.includes("EXAMPLE") || value.includes("DUMMY") ? !0 : value.length <= MAX_WORDED_LENGTH && !value.includes("://") && WORDS.some((words) => words.test(value));
}
function isPublished(value) {
  let key = /AccountKey=([^;\s"']{20,200})/.exec(value)?.[1];
  return [.../* @__PURE__ */ new Set([value, value.slice(value.lastIndexOf(".") + 1), key ?? value])].some((candidate) => PUBLISHED.has(sha256Prefix(Buffer.from(candidate, "latin1"), 10)));
}

// src/value/placeholder.ts
var MAX_LENGTH = 512, REFERENCES = [
  /\$\{|\$\(|\$\[|\{\{|\{%|<%|#\{|@\{|%\{|%\([A-Za-z_]\w{0,40}\)s/,
  /^\$[A-Za-z_]+$|^\$[A-Z_][A-Z0-9_]*$|^\$\$?[a-z]+(?:->|\.)/,
  /^%[A-Za-z_]\w*%$|^@[A-Za-z_][\w.]*@$|^%[sdv]$|^%[0-9]?\$s$/,
  /^(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|System\.getenv|std::env|getenv\(|env\(|ENV\[)/,
  /^(?:secrets|vars|var|local|data|module)\.|^(?:!Ref|!Sub|!GetAtt|!vault|\{\{resolve:)/,
  /^(?:vault:|op:\/\/|ref\+|arn:aws|projects\/[^/]{1,80}\/secrets\/|@Microsoft\.KeyVault\(|keyring:|kv\/|bws:|doppler:|file\(|file:\/\/)/
], ENCRYPTED = /^(?:ENC\[|ENC\(|\$ANSIBLE_VAULT|\{cipher\}|encrypted:|age-encryption\.org|-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED))/, SHAPES = [
  /^<[^<>]*>$|^\[[^[\]]*\]$|^\([^()]*\)$|^\{[^{}]*\}$|^__\w+__$|^-+$|^\.+$/,
  /\.\.\.|…|â\x80¦|\*{3}|•{2}|â\x80¢|[xX]{5}|#{4}|_{5}/,
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
), MAX_WORD_LENGTH = 11, EXACT = /* @__PURE__ */ new Set([
  "hunter2",
  "correct horse battery staple",
  "correcthorsebatterystaple",
  "p@ssw0rd",
  "passw0rd",
  "pa55word",
  "pa$$word"
]);
function isLookup(value) {
  let trimmed = value.trim().slice(0, MAX_LENGTH);
  return REFERENCES.some((shape) => shape.test(trimmed)) || ENCRYPTED.test(trimmed);
}
function isPlaceholder(value) {
  let trimmed = value.trim();
  if (trimmed.length > MAX_LENGTH) return !1;
  if (trimmed === "" || isRegular(trimmed) || EXACT.has(trimmed.toLowerCase())) return !0;
  let isShaped = (shape) => shape.test(trimmed);
  return REFERENCES.some(isShaped) || ENCRYPTED.test(trimmed) || SHAPES.some(isShaped) ? !0 : isMadeOfWords(trimmed) || isHardlyRandom(trimmed) || trimmed.length >= 10 && isExampleToken(trimmed);
}
function isPlaceholderPart(part) {
  return isMadeOfWords(part) || isRegular(part);
}
function isMadeOfWords(value) {
  let lower = value.toLowerCase(), words = 0;
  PART.lastIndex = 0;
  for (let found = PART.exec(lower); found !== null; found = PART.exec(lower)) {
    let [, letters, digits] = found;
    if (letters === void 0 ? !isDecoration(digits) : !splitsIntoWords(letters)) return !1;
    letters !== void 0 && words++;
  }
  return words > 0;
}
var PART = /([a-z]+)|([0-9]+)|[^a-z0-9\s_.:/@!?-]/g;
function isDecoration(digits) {
  return digits !== void 0 && (digits.length <= 4 || isRegular(digits));
}
function splitsIntoWords(letters) {
  let reachable = [!0];
  for (let start = 0; start < letters.length; start++) {
    if (reachable[start] !== !0) continue;
    let last = Math.min(letters.length, start + MAX_WORD_LENGTH);
    for (let end = start + 1; end <= last; end++) WORDS2.has(letters.slice(start, end)) && (reachable[end] = !0);
  }
  return reachable[letters.length] === !0;
}

export {
  isRegular,
  isHardlyRandom,
  isExampleToken,
  isLookup,
  isPlaceholder,
  isPlaceholderPart
};
