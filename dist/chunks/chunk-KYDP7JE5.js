// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/value/hash.ts
import { createRequire } from "node:module";
var crypto;
function lazyCrypto() {
  return crypto ??= createRequire(import.meta.url)("node:crypto");
}
function sha256Prefix(value, digits) {
  return sha256(value).toString("hex").slice(0, digits);
}
function sha256(value) {
  return lazyCrypto().createHash("sha256").update(value).digest();
}
function hmac(hash, key, value) {
  return lazyCrypto().createHmac(hash, key).update(value).digest();
}
function sha1(value) {
  return lazyCrypto().createHash("sha1").update(value).digest();
}

export {
  sha256Prefix,
  sha256,
  hmac,
  sha1
};
