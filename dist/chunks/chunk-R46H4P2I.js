// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/scan/checks.ts
var CHECKS = {
  path: async () => [(await import("./path-E67TZ6DS.js")).pathCheck],
  size: async () => [(await import("./size-M7URIIBG.js")).sizeCheck, (await import("./dump-F6JORGJJ.js")).dumpCheck],
  pattern: loadPatternChecks,
  entropy: async () => [(await import("./entropy-LUGAEQHH.js")).entropyCheck]
};
async function loadChecks(names, own = []) {
  return (await Promise.all([...new Set(names)].map((name) => CHECKS[name](own)))).flat();
}
async function loadPatternChecks(own) {
  let [{ makePatternCheck }, { RULES }] = await Promise.all([import("./pattern-WJ25G5D6.js"), import("./rules-A7ZD7ZX4.js")]);
  if (own.length === 0) return [makePatternCheck(RULES)];
  let [{ searchOwn }, { ownPathCheck }] = await Promise.all([import("./search-KQ5SANUK.js"), import("./paths-VCL55QID.js")]);
  return [makePatternCheck(RULES, searchOwn), ...own.some(({ pattern }) => pattern === null) ? [ownPathCheck] : []];
}

export {
  loadChecks
};
