// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/cli/init/types.ts
var MANAGER_NAMES = ["husky", "lefthook", "pre-commit", "native"], HOOK_NAMES = ["pre-commit", "pre-merge-commit"], InitError = class extends Error {
  name = "InitError";
};

export {
  MANAGER_NAMES,
  HOOK_NAMES,
  InitError
};
