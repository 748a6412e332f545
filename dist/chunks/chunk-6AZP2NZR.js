// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/engine/weights.ts
var COMMON_FIRST = ` etnroiasl
cdup	mAhf,_.gby/()v:;=xkwCE"`;
function byteWeights() {
  let weights = new Uint8Array(256).fill(3);
  for (let i = 0; i < COMMON_FIRST.length; i++) weights[COMMON_FIRST.charCodeAt(i)] = COMMON_FIRST.length + 5 - i;
  return weights;
}

// src/engine/anchors.ts
var MIN_ANCHOR_BYTES = 3, SLOT_SIZE = 5;
function buildAnchors(anchors, options = {}) {
  let ignoreCase = options.ignoreCase ?? !1, encoded = anchors.map((anchor) => bytesOf(anchor, ignoreCase)), pairs = new Uint16Array(65536), slots = [0, 0, 0, 0, 0];
  for (let [anchor, bytes] of encoded.entries())
    for (let { pair, distance, guard, shift } of linksOf(bytes, ignoreCase))
      slots.push(pairs[pair], distance, guard, anchor, shift), pairs[pair] = slots.length / SLOT_SIZE - 1;
  if (slots.length / SLOT_SIZE > 65535) throw new RangeError(`too many anchors for one table: ${anchors.length}`);
  return { anchors: encoded, fold: foldTable(ignoreCase), pairs, slots: Int32Array.from(slots) };
}
function linksOf(bytes, ignoreCase) {
  return [0, 1].flatMap((parity) => {
    let shift = rarestShift(bytes, parity, WEIGHTS), distance = guardDistance(bytes, shift, WEIGHTS), guard = bytes[shift + distance];
    return pairsAt(bytes, shift, ignoreCase).map((pair) => ({ pair, distance, guard, shift }));
  });
}
var WEIGHTS = byteWeights();
function bytesOf(anchor, ignoreCase) {
  return encode(ignoreCase ? lowerAscii(anchor) : anchor);
}
function findAnchors(bytes, table, visit) {
  let { pairs, slots, fold, anchors } = table, last = bytes.length - 1;
  for (let at = 0; at < last; at += 2) {
    let slot = pairs[bytes[at] | bytes[at + 1] << 8] * SLOT_SIZE;
    for (; slot !== 0; slot = slots[slot] * SLOT_SIZE) {
      if (fold[bytes[at + slots[slot + 1]]] !== slots[slot + 2]) continue;
      let anchor = slots[slot + 3], start = at - slots[slot + 4];
      start >= 0 && startsAt(bytes, start, anchors[anchor], fold) && visit(start, anchor);
    }
  }
}
function startsAt(bytes, start, anchor, fold) {
  if (start + anchor.length > bytes.length) return !1;
  for (let i = 0; i < anchor.length; i++) if (fold[bytes[start + i]] !== anchor[i]) return !1;
  return !0;
}
function encode(anchor) {
  if (anchor.length < MIN_ANCHOR_BYTES) throw new RangeError(`an anchor needs at least ${MIN_ANCHOR_BYTES} characters: "${anchor}"`);
  let bytes = new Uint8Array(anchor.length);
  for (let i = 0; i < anchor.length; i++) {
    let code = anchor.charCodeAt(i);
    if (code > 255) throw new RangeError(`an anchor must be ASCII or latin1: "${anchor}"`);
    bytes[i] = code;
  }
  return bytes;
}
function lowerAscii(anchor) {
  return anchor.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function foldTable(ignoreCase) {
  let fold = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) fold[byte] = ignoreCase && byte >= 65 && byte <= 90 ? byte | 32 : byte;
  return fold;
}
function rarestShift(bytes, parity, weights) {
  let best = parity, least = 1 / 0;
  for (let shift = parity; shift + 1 < bytes.length; shift += 2) {
    let weight = bytes[shift] === bytes[shift + 1] ? Number.MAX_VALUE : weights[bytes[shift]] * weights[bytes[shift + 1]];
    weight < least && (best = shift, least = weight);
  }
  return best;
}
function guardDistance(bytes, shift, weights) {
  return shift === 0 ? 2 : shift + 2 >= bytes.length || weights[bytes[shift - 1]] < weights[bytes[shift + 2]] ? -1 : 2;
}
function pairsAt(bytes, shift, ignoreCase) {
  let first = bytes[shift], second = bytes[shift + 1] << 8, pairs = [first | second];
  if (!ignoreCase) return pairs;
  if (isLower(first) && pairs.push(first & 223 | second), isLower(second >> 8)) for (let pair of [...pairs]) pairs.push(pair & 57343);
  return pairs;
}
function isLower(byte) {
  return byte >= 97 && byte <= 122;
}

export {
  buildAnchors,
  linksOf,
  bytesOf,
  findAnchors,
  isLower
};
