// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  lookTogether,
  openCrew
} from "./chunk-ZQXRGSSW.js";
import "./chunk-QB5T64ZI.js";
import "./chunk-SDP7NYCB.js";
import "./chunk-IAGVS7MN.js";
import "./chunk-AVIJMWVS.js";
import "./chunk-HND6DGJJ.js";
import "./chunk-DBGOUZG4.js";
import "./chunk-KNQPQD7M.js";
import "./chunk-4C37M3RJ.js";
import "./chunk-R4MEVLJ4.js";
import "./chunk-SK6VPWEV.js";
import "./chunk-HCMXL37Y.js";
import "./chunk-YW2JVC64.js";
export {
  lookTogether,
  openCrew
};
