// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/scan/ordinary.ts
var CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|pyi|rb|go|java|kts?|rs|cs|vb|php|c|h|cc|cpp|hpp|m|mm|swift|scala|clj|exs?|erl|hs|lua|dart|r|css|scss|less|html?|md|mdx|rst|svg|png|jpe?g|gif|ico|pdf|woff2?)$/i, PROGRAM = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|php|go|rs|java|kts?|cs|c|cc|cpp|exs?|dart|swift|scala)$/i, ASKED = /(?:^|\/)(?:[^/]{0,80}env[^/]*|settings?|configs?|main|app|server|[^/]{0,80}(?:compose|docker|container|procfile|kustom|values|secret|chart|unit|task)[^/]*)\.[^/]+$|(?:^|\/)\.[^/]*$/i;
function isOnlyCode(paths, settings) {
  for (let { env } of settings) if (env.templates.length > 0) return !1;
  for (let path of paths) if (!CODE.test(path) || ASKED.test(path)) return !1;
  return !0;
}
function isProgram(path) {
  return PROGRAM.test(path);
}

export {
  isOnlyCode,
  isProgram
};
