// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  BaselineError,
  VERSION,
  run,
  toCommandLine
} from "./chunks/chunk-U3IH4X4F.js";
import {
  GitError
} from "./chunks/chunk-4H7BY3UK.js";
import "./chunks/chunk-REKAZSWS.js";
import "./chunks/chunk-2AUFZGUQ.js";
import {
  exitCode
} from "./chunks/chunk-KYQX7FLD.js";
import {
  ConfigError
} from "./chunks/chunk-BL6AGWI2.js";
import {
  CHECK_NAMES,
  EXIT
} from "./chunks/chunk-CUHSUZFX.js";
import "./chunks/chunk-TS52KRTI.js";
import "./chunks/chunk-R4MEVLJ4.js";
import "./chunks/chunk-LZPO7XR5.js";
import "./chunks/chunk-SGFRII22.js";
import {
  reportObject
} from "./chunks/chunk-V5I4EGYM.js";
import "./chunks/chunk-PVVRU5JB.js";
import "./chunks/chunk-K7ZSBATS.js";
import "./chunks/chunk-42ZHIDB4.js";

// src/index.ts
async function scan(options = {}) {
  let { cwd = process.cwd(), paths = [], checks = CHECK_NAMES, ...values } = options, line = toCommandLine(values, paths, "scan"), { outcome } = await run({ line, cwd, env: {}, checks, source: { kind: "tracked", untracked: !1 } });
  return { ...reportObject(outcome, { name: "hushgate", version: VERSION }), exitCode: exitCode(outcome) };
}
export {
  BaselineError,
  ConfigError,
  EXIT,
  GitError,
  scan
};
