// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  VERSION,
  run
} from "./chunks/chunk-V3SRAFFK.js";
import {
  BaselineError,
  toCommandLine
} from "./chunks/chunk-MZI5XOMK.js";
import {
  GitError
} from "./chunks/chunk-4H7BY3UK.js";
import {
  exitCode
} from "./chunks/chunk-6NEIMOHE.js";
import "./chunks/chunk-YATKY2EW.js";
import "./chunks/chunk-R46H4P2I.js";
import "./chunks/chunk-XJXHRCG7.js";
import "./chunks/chunk-MZFZEZDZ.js";
import "./chunks/chunk-SH4CE4LC.js";
import "./chunks/chunk-R4MEVLJ4.js";
import "./chunks/chunk-URMYDT7M.js";
import "./chunks/chunk-DBGOUZG4.js";
import "./chunks/chunk-6UQE6QM2.js";
import "./chunks/chunk-IMTQ4MP2.js";
import {
  reportObject
} from "./chunks/chunk-YMRSZXGM.js";
import "./chunks/chunk-PVVRU5JB.js";
import "./chunks/chunk-K7ZSBATS.js";
import "./chunks/chunk-EEM3WLSJ.js";
import {
  CHECK_NAMES,
  EXIT
} from "./chunks/chunk-ILYTV6CI.js";
import "./chunks/chunk-TS52KRTI.js";
import "./chunks/chunk-AWF7BHSA.js";
import "./chunks/chunk-KUW53ZOI.js";
import {
  ConfigError
} from "./chunks/chunk-FSG2JEMU.js";
import "./chunks/chunk-Q3FGRGTC.js";
import "./chunks/chunk-PNILSIIF.js";
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
