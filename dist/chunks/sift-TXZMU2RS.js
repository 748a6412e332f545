// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  Cache,
  cacheDigest
} from "./chunk-OQNRVJYB.js";
import {
  lookTogether
} from "./chunk-M35EJQ66.js";
import "./chunk-QB5T64ZI.js";
import "./chunk-QUBQYGEB.js";
import "./chunk-IAGVS7MN.js";
import "./chunk-AVIJMWVS.js";
import "./chunk-LDAQIJI2.js";
import "./chunk-DBGOUZG4.js";
import "./chunk-KNQPQD7M.js";
import "./chunk-UR7XLRW4.js";
import "./chunk-R4MEVLJ4.js";
import "./chunk-SK6VPWEV.js";
import "./chunk-HCMXL37Y.js";
import "./chunk-YW2JVC64.js";

// src/sift/sift.ts
async function sift(request, openCrew) {
  let { reach, checks, full, settingsFor, pass } = request, folder = settingsFor("").cache ? reach.cacheFolder : null, cache = folder === null ? null : new Cache({ folder, digest: cacheDigest(checks, full), settingsFor }), known = cache?.known(request.entries) ?? /* @__PURE__ */ new Map();
  request.tell(0);
  for (let [entry, clean] of known) pass(entry, clean);
  let rest = known.size === 0 ? request.entries : request.entries.filter((entry) => !known.has(entry)), crew = rest.length < 400 ? null : await openCrew();
  return crew !== null && await lookTogether(rest, request, crew), cache === null ? null : {
    keep(clean) {
      for (let [entry, each] of clean) known.has(entry) || cache.add(entry, each);
      cache.save();
    }
  };
}
export {
  sift
};
