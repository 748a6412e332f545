// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import "./chunk-YW2JVC64.js";

// src/scan/template/index.ts
var TEMPLATE_CHECKS = [];
export {
  TEMPLATE_CHECKS
};
