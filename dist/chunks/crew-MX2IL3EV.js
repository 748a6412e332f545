// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  lookTogether,
  openCrew
} from "./chunk-3QCK5G6Z.js";
import "./chunk-2G4JL5EI.js";
import "./chunk-P35IIZGY.js";
import "./chunk-AVIJMWVS.js";
import "./chunk-HND6DGJJ.js";
import "./chunk-DBGOUZG4.js";
import "./chunk-KNQPQD7M.js";
import "./chunk-4C37M3RJ.js";
import "./chunk-R4MEVLJ4.js";
import "./chunk-Y7O4QQFJ.js";
import "./chunk-HCMXL37Y.js";
import "./chunk-YW2JVC64.js";
export {
  lookTogether,
  openCrew
};
