// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/scan/finding/hash.ts
import { createRequire } from "node:module";
var crypto;
function sha256Prefix(value, digits) {
  return crypto ??= createRequire(import.meta.url)("node:crypto"), crypto.createHash("sha256").update(value).digest("hex").slice(0, digits);
}

export {
  sha256Prefix
};
