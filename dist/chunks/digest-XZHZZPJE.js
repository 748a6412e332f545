// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import "./chunk-5XXBF23Y.js";

// src/shard/digest.ts
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
var DIGEST_LENGTH = 16, KEY_LENGTH = 4;
function shardTest({ index, count }) {
  let known = /* @__PURE__ */ new Map();
  return (path) => {
    let answer = known.get(path) ?? createHash("sha256").update(path).digest().readUInt32BE(0) % count === index - 1;
    return known.set(path, answer), answer;
  };
}
function listingDigest(entries) {
  let hash = createHash("sha256");
  for (let { path, mode, blobId = "", commitId = "" } of entries) hash.update(`${JSON.stringify(path)} ${mode} ${blobId} ${commitId}
`);
  return hash.digest("hex").slice(0, DIGEST_LENGTH);
}
function settingsDigest(all, base) {
  let hash = createHash("sha256");
  for (let settings of new Set(all)) hash.update(`${JSON.stringify(whatCounts(settings, base), withMaps)}
`);
  return hash.digest("hex").slice(0, DIGEST_LENGTH);
}
function whatCounts({ cwd, baseline, formats: _formats, color: _color, quiet: _quiet, ...rest }, base) {
  return {
    ...rest,
    cwd: relative(base, cwd).split(sep).join("/"),
    baseline: baseline === null ? null : createHash("sha256").update(readFileSync(baseline)).digest("hex")
  };
}
function withMaps(_key, value) {
  return value instanceof Map ? [...value] : value;
}
function publicUses(uses) {
  return uses.map((use) => ({ ...use, key: createHash("sha256").update(use.key).digest("hex").slice(0, KEY_LENGTH) }));
}
export {
  listingDigest,
  publicUses,
  settingsDigest,
  shardTest
};
