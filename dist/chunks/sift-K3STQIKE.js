// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  lookTogether
} from "./chunk-W7IMB6H2.js";
import {
  Cache,
  cacheDigest
} from "./chunk-P2AU4F7N.js";
import "./chunk-AA37HVQC.js";
import "./chunk-QB5T64ZI.js";
import "./chunk-ZY3UP372.js";
import "./chunk-O7F3Y3QN.js";
import "./chunk-A3CD63NN.js";
import "./chunk-Y5UWAFFR.js";
import "./chunk-DRL6LFTM.js";
import "./chunk-DZSI7TVV.js";
import "./chunk-B2LGW3TS.js";
import "./chunk-6TVZJGYX.js";
import "./chunk-ZZ7VZEOO.js";
import "./chunk-NUCFZ457.js";
import "./chunk-AXI7S22V.js";
import "./chunk-QUR5WOD3.js";
import "./chunk-LMWZE53T.js";
import "./chunk-G7VNC4VH.js";
import "./chunk-4QLWZYNY.js";
import "./chunk-DGQP6LME.js";
import "./chunk-TS52KRTI.js";
import "./chunk-HCMXL37Y.js";
import "./chunk-5XXBF23Y.js";

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
