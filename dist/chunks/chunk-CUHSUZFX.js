// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/model.ts
var EXIT = { clean: 0, findings: 1, failed: 2 }, CHECK_NAMES = ["path", "size", "pattern", "entropy"];

export {
  EXIT,
  CHECK_NAMES
};
