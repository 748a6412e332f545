// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/model.ts
var EXIT = { clean: 0, findings: 1, failed: 2 }, CHECK_NAMES = ["path", "size", "pattern", "entropy", "weak", "template", "deploy"], ENVIRONMENTS = ["production", "staging", "development"], VALUE_KINDS = [
  "any",
  "secret",
  "issued",
  "environment",
  "deployed",
  "boolean",
  "on",
  "off",
  "integer",
  "port",
  "url",
  "https-url",
  "public-url",
  "postgresql-url",
  "mysql-url",
  "mongodb-url",
  "redis-url",
  "amqp-url",
  "origins"
], ENV_PRESETS = ["web-service", "none"], UNREACHABLE = "<unreachable>/", STAND_IN = /^<unreachable>\/[0-9a-f]{40}(?:[0-9a-f]{24})?$/, FOREIGN_TOOLS = [
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
  ENVIRONMENTS,
  VALUE_KINDS,
  ENV_PRESETS,
  UNREACHABLE,
  STAND_IN,
  FOREIGN_TOOLS
};
