// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/model.ts
var EXIT = { clean: 0, findings: 1, failed: 2 }, CHECK_NAMES = ["path", "size", "pattern", "entropy"], FOREIGN_TOOLS = [
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
  FOREIGN_TOOLS
};
