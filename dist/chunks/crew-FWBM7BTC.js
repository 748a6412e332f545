// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  lookTogether,
  openCrew
} from "./chunk-M35EJQ66.js";
import "./chunk-QB5T64ZI.js";
import "./chunk-QUBQYGEB.js";
import "./chunk-IAGVS7MN.js";
import "./chunk-AVIJMWVS.js";
import "./chunk-LDAQIJI2.js";
import "./chunk-DBGOUZG4.js";
import "./chunk-KNQPQD7M.js";
import "./chunk-UR7XLRW4.js";
import "./chunk-R4MEVLJ4.js";
import "./chunk-SK6VPWEV.js";
import "./chunk-HCMXL37Y.js";
import "./chunk-YW2JVC64.js";
export {
  lookTogether,
  openCrew
};
