// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/value/strength.ts
var ALPHABETS = [
  { name: "digits", bits: Math.log2(10), test: /^[0-9]+$/ },
  { name: "hex", bits: 4, test: /^(?:[0-9a-f]+|[0-9A-F]+)$/ },
  { name: "base32", bits: 5, test: /^[A-Z2-7]+=*$/ },
  { name: "base36", bits: Math.log2(36), test: /^(?:[0-9a-z]+|[0-9A-Z]+)$/ },
  { name: "base62", bits: Math.log2(62), test: /^[0-9A-Za-z]+$/ },
  { name: "base64", bits: 6, test: /^[0-9A-Za-z+/]+={0,2}$/ },
  { name: "base64url", bits: 6, test: /^[0-9A-Za-z_-]+={0,2}$/ }
], PRINTABLE = { name: "printable", bits: Math.log2(95) }, BITS_PER_WORD_CHARACTER = 2, BITS_PER_RUN_CHARACTER = 0.5;
function describeAlphabet(value) {
  return alphabetOf(value).name;
}
function strengthBits(value) {
  if (value === "") return 0;
  let perCharacter = Math.min(alphabetOf(value).bits, shannonBits(value)), words = wordMask(value), bits = 0;
  for (let i = 0; i < value.length; i++) {
    let most = goesOn(value, i) ? BITS_PER_RUN_CHARACTER : words[i] === 1 ? BITS_PER_WORD_CHARACTER : perCharacter;
    bits += Math.min(most, perCharacter);
  }
  return Math.round(bits * 10) / 10;
}
function goesOn(value, i) {
  if (i < 2) return !1;
  let step = value.charCodeAt(i) - value.charCodeAt(i - 1);
  return Math.abs(step) <= 1 && value.charCodeAt(i - 1) - value.charCodeAt(i - 2) === step;
}
function shannonBits(value) {
  let counts = /* @__PURE__ */ new Map();
  for (let char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (let count of counts.values()) bits -= count / value.length * Math.log2(count / value.length);
  return bits;
}
function alphabetOf(value) {
  return ALPHABETS.find((alphabet) => alphabet.test.test(value)) ?? PRINTABLE;
}
function wordMask(value) {
  let mask = new Uint8Array(value.length);
  for (let part of value.matchAll(/[A-Z]?[a-z]{3,40}|[A-Z]{4,40}/g))
    part[0].length >= 4 && isSpeakable(part[0].toLowerCase()) && mask.fill(1, part.index, part.index + part[0].length);
  return mask;
}
function isSpeakable(word) {
  let vowels = word.replace(/[^aeiouy]/g, "").length / word.length;
  return vowels >= 0.2 && vowels <= 0.67 && !/[^aeiouy]{5}|[aeiou]{4}/.test(word);
}

export {
  describeAlphabet,
  strengthBits,
  shannonBits
};
