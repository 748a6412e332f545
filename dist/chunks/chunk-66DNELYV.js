// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  isFake,
  isPhrase,
  isRandom,
  read
} from "./chunk-PCIQHCOE.js";
import {
  isHardlyRandom,
  isRegular
} from "./chunk-HDSDRBNZ.js";
import {
  shannonBits
} from "./chunk-ZGPWIFDA.js";
import {
  secretName
} from "./chunk-IZ54TULD.js";
import {
  nameParts
} from "./chunk-WKQDENCD.js";

// src/env/strength/keyboard.ts
var BOARDS = [
  ["1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"],
  ["1234567890", "qwertzuiop", "asdfghjkl", "yxcvbnm"],
  ["1234567890", "azertyuiop", "qsdfghjklm", "wxcvbn"]
], SHIFTED = {
  "!": "1",
  "@": "2",
  "#": "3",
  $: "4",
  "%": "5",
  "^": "6",
  "&": "7",
  "*": "8",
  "(": "9",
  ")": "0",
  _: "-"
}, PLACES = BOARDS.map((rows) => new Map(rows.flatMap((row, y) => [...row].map((key, x) => [key, [y, x]])))), MIN_WALK = 4, MIN_SHARE = 0.6;
function isKeyboardWalk(value) {
  let keys = [...value].map((char) => SHIFTED[char] ?? char.toLowerCase());
  return keys.length >= MIN_WALK && PLACES.some((places) => walked(keys, places) >= keys.length * MIN_SHARE);
}
function walked(keys, places) {
  let total = 0, start = 0;
  for (let at = 1; at <= keys.length; at++) {
    let step = at < keys.length ? stepBetween(keys, at, places) : null;
    step !== null && (at === start + 1 || step === stepBetween(keys, at - 1, places)) || (at - start >= MIN_WALK && (total += at - start), start = step !== null && at - start < MIN_WALK ? at - 1 : at);
  }
  return total;
}
function stepBetween(keys, at, places) {
  let from = places.get(keys[at - 1]), to = places.get(keys[at]);
  if (from === void 0 || to === void 0) return null;
  let [down, right] = [to[0] - from[0], to[1] - from[1]];
  return (down === 0 ? Math.abs(right) === 1 : Math.abs(down) === 1 && right === 0) ? down * 3 + right : null;
}

// src/env/proquint.ts
var PROQUINTS = /^[bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz](?:-[bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz]){7,400}$/;
function isProquints(value) {
  return PROQUINTS.test(value);
}

// src/env/strength/phrase.ts
var STRONG_WORDS = 10, MIN_LETTERS = 4;
function isWeakPhrase(value) {
  if (isProquints(value)) return !1;
  let reading = read(value);
  return reading.digits * 4 >= value.length || !isPhrase(value, reading) ? !1 : new Set(nameParts(value).filter((part) => part.length >= MIN_LETTERS)).size < STRONG_WORDS;
}

// src/env/strength/repeated.ts
var MAX_STUTTER = 0.5;
function isRepeated(value) {
  return isRegular(value) || isHardlyRandom(value) && !isProquints(value) || isPeriodic(value) || stutters(value);
}
function isPeriodic(value) {
  let border = new Uint32Array(value.length);
  for (let at = 1, length = 0; at < value.length; at++) {
    for (; length > 0 && value[at] !== value[length]; ) length = border[length - 1];
    value[at] === value[length] && length++, border[at] = length;
  }
  return value.length >= 4 && border.at(-1) * 2 >= value.length;
}
function stutters(value) {
  let repeated = 0;
  for (let at = 1; at < value.length; at++) value[at] === value[at - 1] && repeated++;
  return value.length >= 8 && repeated > value.length * MAX_STUTTER;
}

// src/env/strength/words.ts
var ANYWHERE = new RegExp(
  "change[-_ .]?(?:me|this|it|d)|replace[-_ .]?(?:me|this|with|d)|insert[-_ .]?(?:your|here|secret|key)|example|sample|placeholder|password|passwd|passphrase|secret|sekret|development|default|testing|redacted|removed|hidden|masked|censored|undefined|fixture|sandbox|foobar|letmein|qwerty|invalid|expired|insecure|unsafe|not[-_ .]?a?[-_ .]?real|your[-_ .]?(?:own|api|app|secret|key|token|pass|value|random|string|super|very|jwt)|my[-_ .]?(?:api|app|super)?[-_ .]?(?:secret|token|pass|key)|hunter2|lorem[-_ .]?ipsum|temporary|dummy|to[-_ .]?be[-_ .]?(?:modified|changed|replaced|defined|filled|generated)|put[-_ .]?(?:your|here|something)|abcdef|deadbeef|cafebabe"
), SHORT = /test|fake|mock|demo|todo|fixme|dummy|admin|token|value|empty|sample|none|null|lorem|ipsum|trust[-_ ]?no|(?:edit|modify|set|fill)[-_ .]?me|to[-_ .]?be[-_ .]?set|generate[-_ .]?(?:me|a|one|with)/, PARTS = new Set(
  "test tests fake mock demo todo fixme tbd dummy none null nil foo bar baz pass pwd abc xyz xxx dev devel local empty admin root value string insert your example change replace".split(" ")
), LEET = { 0: "o", 3: "e", 4: "a", 5: "s", 7: "t", 8: "b", "@": "a", $: "s", "!": "i" };
function isPlaceholderValue(name, value, { extra = [], issued = !1 }) {
  let forms = plainForms(value);
  return extra.some((word) => word.trim() !== "" && forms.some((form) => form.includes(word.trim().toLowerCase()))) ? !0 : isRandom(value, read(value)) ? !issued && (holds(forms, ANYWHERE) || hasLongPart(value.toLowerCase())) : isFake(value, name) || holds(forms, ANYWHERE) || holds(forms, SHORT) || hasPart(forms);
}
function plainForms(value) {
  let lower = value.toLowerCase(), plain = lower.replace(/[034578@$!]/g, (char) => LEET[char]);
  return [.../* @__PURE__ */ new Set([lower, plain.replaceAll("1", "l"), plain.replaceAll("1", "i")])];
}
function holds(forms, words) {
  return forms.some((form) => words.test(form));
}
function hasPart(forms) {
  return forms.some((form) => form.split(/[^a-z0-9]+/).some((part) => PARTS.has(part.replace(/\d{1,9}$/, ""))));
}
function hasLongPart(lower) {
  return lower.split(/[^a-z0-9]+/).some((part, index) => (index === 0 || part.length >= 4) && PARTS.has(part));
}

// src/env/strength/index.ts
var STRENGTH_DEFAULTS = {
  minLength: 32,
  recommendedLength: 64,
  minPasswordLength: 16,
  minBitsPerCharacter: 3,
  placeholders: []
}, MAX_LENGTH = 4096, FULL_BITS = 5;
function weaknessesOf(name, value, options = {}) {
  let held = { ...STRENGTH_DEFAULTS, ...options }, kind = secretName(name) ?? "secret", looked = value.slice(0, MAX_LENGTH);
  return [...[
    [
      "placeholder",
      isPlaceholderValue(name, looked, { extra: held.placeholders, issued: kind === "token" }),
      "it holds a word that stands for a real one"
    ],
    ["repeated", isRepeated(looked), "it repeats itself or counts on"],
    ["keyboard", isKeyboardWalk(looked), "it follows the keys of a keyboard"],
    ["phrase", isWeakPhrase(looked), "it is made of words from a dictionary"],
    ["low-entropy", isUniform(looked, held.minBitsPerCharacter), "it has too few different characters"]
  ].filter(([, holds2]) => holds2).map(([kind2, , why]) => ({ kind: kind2, why })), ...lengthWeakness(kind, [...value].length, held)];
}
function isAdvice({ kind }) {
  return kind === "recommended-length";
}
function minLengthOf(kind, options = {}) {
  let { minLength, minPasswordLength } = { ...STRENGTH_DEFAULTS, ...options };
  return kind === "secret" ? minLength : Math.min(minLength, minPasswordLength);
}
function lengthWeakness(kind, length, held) {
  let least = minLengthOf(kind, held);
  return length < least ? [{ kind: "short", why: `it has ${length} of at least ${least} characters` }] : kind !== "secret" || length >= held.recommendedLength ? [] : [{ kind: "recommended-length", why: `it has ${length} characters, ${held.recommendedLength} are better` }];
}
function isUniform(value, minBits) {
  return value.length > 0 && shannonBits(value) < minBits * Math.min(1, Math.log2(value.length) / FULL_BITS);
}

export {
  isWeakPhrase,
  weaknessesOf,
  isAdvice,
  minLengthOf
};
