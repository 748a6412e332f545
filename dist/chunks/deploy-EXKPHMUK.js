// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import "./chunk-YW2JVC64.js";

// src/scan/deploy/index.ts
var DEPLOY_CHECKS = [];
export {
  DEPLOY_CHECKS
};
