// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  endingOf
} from "./chunk-XKYFQQMN.js";
import {
  holdsAny
} from "./chunk-B2LGW3TS.js";

// src/scan/ordinary.ts
var SCRIPTS = "js jsx ts tsx cjs cjsx cts ctsx mjs mjsx mts mtsx", PROGRAM = endings(`${SCRIPTS} vue svelte astro py rb php go rs java kt kts cs c cc cpp ex exs dart swift scala`), CODE = endings(
  `${SCRIPTS} vue svelte py pyi rb go java kt kts rs cs vb php c h cc cpp hpp m mm swift scala clj ex exs erl hs lua dart r css scss less htm html md mdx rst svg png jpg jpeg gif ico pdf woff woff2`
), ASKED = /(?:^|\/)(?:[^/]{0,80}env[^/]*|settings?|configs?|main|app|server|[^/]{0,80}(?:compose|docker|container|procfile|kustom|values|secret|chart|unit|task|(?:rake|make|just|jenkins|earth)file)[^/]*)\.[^/]+$|(?:^|\/)\.[^/]*$/i, ASKING = "env setting config main app server compose docker container procfile kustom values secret chart unit task rakefile makefile justfile jenkinsfile earthfile".split(
  " "
);
function isAsked(path) {
  let name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return (name.startsWith(".") || holdsAny(name, ASKING)) && ASKED.test(path);
}
function isOnlyCode(paths, settings) {
  for (let { env } of settings) if (env.templates.length > 0) return !1;
  for (let path of paths) if (!isPlainCode(path)) return !1;
  return !0;
}
function isPlainCode(path) {
  return CODE.has(endingOf(path.toLowerCase())) && !isAsked(path);
}
function isProgram(path) {
  return PROGRAM.has(endingOf(path.toLowerCase()));
}
function endings(list) {
  return new Set(list.split(" "));
}

export {
  isOnlyCode,
  isPlainCode,
  isProgram
};
