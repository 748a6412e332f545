// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  EXIT
} from "./chunk-ILYTV6CI.js";

// src/report/exit.ts
function exitCode(outcome) {
  return outcome.failures.length > 0 ? EXIT.failed : outcome.verdicts.some((verdict) => verdict.kept === "finding") ? EXIT.findings : EXIT.clean;
}

export {
  exitCode
};
