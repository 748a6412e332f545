// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  scanFileNames
} from "./chunk-MZFZEZDZ.js";
import "./chunk-DBGOUZG4.js";
import "./chunk-IMTQ4MP2.js";
import "./chunk-42ZHIDB4.js";
export {
  scanFileNames
};
