// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/scan/checks.ts
var CHECKS = {
  path: async () => [(await import("./path-PNAEBD6N.js")).pathCheck],
  size: async () => [(await import("./size-OIKAE5FO.js")).sizeCheck, (await import("./dump-F6JORGJJ.js")).dumpCheck],
  pattern: async () => [makePatternCheck(await Promise.all([import("./pattern-HB5PFKE7.js"), import("./rules-H7LVDBN4.js")]))],
  entropy: async () => [(await import("./entropy-FUEVNSMP.js")).entropyCheck]
};
async function loadChecks(names) {
  return (await Promise.all([...new Set(names)].map((name) => CHECKS[name]()))).flat();
}
function makePatternCheck([{ makePatternCheck: makePatternCheck2 }, { RULES }]) {
  return makePatternCheck2(RULES);
}

export {
  loadChecks
};
