// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import "./chunk-YW2JVC64.js";

// src/scan/weak/index.ts
var WEAK_CHECKS = [];
export {
  WEAK_CHECKS
};
