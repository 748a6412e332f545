// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  VERSION,
  run
} from "./chunks/chunk-XDMK2XX6.js";
import "./chunks/chunk-XS7WRNHO.js";
import {
  BaselineError
} from "./chunks/chunk-PEKZ2NSB.js";
import "./chunks/chunk-DKNDD7VT.js";
import "./chunks/chunk-UQMCHS4Q.js";
import {
  toCommandLine
} from "./chunks/chunk-255LRSCV.js";
import "./chunks/chunk-EBQRO67H.js";
import {
  exitCode
} from "./chunks/chunk-7SHJTYHA.js";
import "./chunks/chunk-6TSRK3J3.js";
import "./chunks/chunk-OCFMMATI.js";
import "./chunks/chunk-FCKGRVTU.js";
import "./chunks/chunk-GJGRH3V2.js";
import "./chunks/chunk-5JMIJQLX.js";
import "./chunks/chunk-ITF35V4R.js";
import {
  GitError
} from "./chunks/chunk-4H7BY3UK.js";
import "./chunks/chunk-AVIJMWVS.js";
import "./chunks/chunk-YATKY2EW.js";
import "./chunks/chunk-DBGOUZG4.js";
import "./chunks/chunk-3UC6KO6N.js";
import "./chunks/chunk-KVENWYV6.js";
import {
  CHECK_NAMES,
  EXIT
} from "./chunks/chunk-Y7O4QQFJ.js";
import "./chunks/chunk-AWF7BHSA.js";
import {
  ConfigError
} from "./chunks/chunk-FSG2JEMU.js";
import "./chunks/chunk-SH4CE4LC.js";
import "./chunks/chunk-6UQE6QM2.js";
import "./chunks/chunk-IMTQ4MP2.js";
import "./chunks/chunk-TS52KRTI.js";
import "./chunks/chunk-R4MEVLJ4.js";
import {
  reportObject
} from "./chunks/chunk-UQN4V6J3.js";
import "./chunks/chunk-YCAYY3HW.js";
import "./chunks/chunk-PVVRU5JB.js";
import "./chunks/chunk-G4IF7BMR.js";
import "./chunks/chunk-KUW53ZOI.js";
import "./chunks/chunk-Q3FGRGTC.js";
import "./chunks/chunk-PNILSIIF.js";
import "./chunks/chunk-42ZHIDB4.js";

// src/index.ts
async function scan(options = {}) {
  let { cwd = process.cwd(), paths = [], checks = CHECK_NAMES, cache = !0, maxCount, ...values } = options, raw = { ...values, maxCount: maxCount === void 0 ? void 0 : String(maxCount), noCache: cache ? void 0 : !0 }, line = toCommandLine(raw, paths, "scan"), { outcome } = await run({ line, cwd, env: {}, checks, source: { kind: "tracked", untracked: !1 } });
  return { ...reportObject(outcome, { name: "hushgate", version: VERSION }), exitCode: exitCode(outcome) };
}
export {
  BaselineError,
  ConfigError,
  EXIT,
  GitError,
  scan
};
