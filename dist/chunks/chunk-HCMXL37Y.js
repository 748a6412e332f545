// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/decode/archive/limits.ts
var LimitError = class extends Error {
};
function newBudget() {
  return { bytes: 268435456, members: 65535, isSpent: !1 };
}
function takeMember(budget) {
  if (--budget.members < 0) throw new LimitError("it has more than 65535 members");
  if (budget.bytes <= 0) throw new LimitError(TOO_LARGE);
}
function takeBytes(budget, unpacked, packed) {
  budget.bytes = Math.max(0, budget.bytes - Math.max(unpacked, packed));
}
var TOO_LARGE = "it expands to more than 256 MiB";

// src/decode/archive/kind.ts
function archiveKind(head) {
  let [first, second, third, fourth] = head;
  if (first === 31) return second === 139 && third === 8 ? "gzip" : null;
  if (first === 80 && second === 75) {
    let mark = (third ?? 0) << 8 | (fourth ?? 0);
    return mark === 772 || mark === 1286 || mark === 1800 ? "zip" : null;
  }
  return isTar(head) ? "tar" : null;
}
function isTar(head) {
  if (head.length < 512 || !isOctal(head[150]) || !isOctal(head[151])) return !1;
  let stated = /^ {0,6}[0-7]{1,7}[\0 ]/.exec(Buffer.from(head.subarray(148, 156)).toString("latin1"))?.[0];
  if (stated === void 0 || head[0] === 0) return !1;
  let sum = 256;
  for (let at = 0; at < 512; at++) (at < 148 || at >= 156) && (sum += head[at]);
  return Number.parseInt(stated, 8) === sum;
}
function isOctal(byte) {
  return byte !== void 0 && byte >= 48 && byte <= 55;
}
var END_BYTES = 22, MAX_BEHIND_BYTES = 8 << 20;
function zipBehind(whole) {
  let end = whole.length - END_BYTES;
  if (end <= 0 || whole.length > MAX_BEHIND_BYTES || whole[end] !== 80 || whole.readUInt32LE(end) !== 101010256 || whole.readUInt16LE(end + 20) !== 0)
    return null;
  let start = end - whole.readUInt32LE(end + 12) - whole.readUInt32LE(end + 16);
  return start >= 0 ? start : null;
}
function wholeKind(whole) {
  return archiveKind(whole) ?? (zipBehind(whole) === null ? null : "zip");
}
var SEALED = [
  ["7z¼¯'", "7z archive"],
  ["Rar!\x07", "rar archive"],
  ["ý7zXZ\0", "xz file"],
  ["(µ/ý", "zstd file"],
  ["BZh", "bzip2 file"],
  ['"M', "lz4 file"],
  ["LZIP", "lzip file"],
  ["", "compress file"],
  ["MSCF\0\0\0\0", "cab archive"],
  [`!<arch>
debian-binary`, "deb package"],
  ["í«îÛ", "rpm package"],
  ["hsqs", "squashfs image"],
  ["LUKSº¾", "encrypted LUKS volume"],
  ["Salted__", "file encrypted by openssl"]
], BZIP2_BLOCK = /^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/, sealedFirst;
function sealedKind(head) {
  if (sealedFirst ??= new Set(SEALED.map(([mark]) => mark.charCodeAt(0))), !sealedFirst.has(head[0] ?? -1)) return null;
  let start = Buffer.from(head.subarray(0, 24)).toString("latin1"), kind = SEALED.find(([mark]) => start.startsWith(mark))?.[1] ?? null;
  return kind === "bzip2 file" && !BZIP2_BLOCK.test(start) ? null : kind;
}

export {
  LimitError,
  newBudget,
  takeMember,
  takeBytes,
  TOO_LARGE,
  archiveKind,
  zipBehind,
  wholeKind,
  sealedKind
};
