// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/model.ts
var EXIT = { clean: 0, findings: 1, failed: 2 }, CHECK_NAMES = ["path", "size", "pattern", "entropy", "weak", "template", "deploy"], UNREACHABLE = "<unreachable>/", STAND_IN = /^<unreachable>\/[0-9a-f]{40}(?:[0-9a-f]{24})?$/, FOREIGN_TOOLS = [
  "gitleaks",
  "betterleaks",
  "detect-secrets",
  "secretlint",
  "trufflehog",
  "kingfisher",
  "ggshield",
  "bandit"
];

export {
  EXIT,
  CHECK_NAMES,
  UNREACHABLE,
  STAND_IN,
  FOREIGN_TOOLS
};
