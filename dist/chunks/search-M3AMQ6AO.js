// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  holdsFor,
  searchCandidates,
  searchOwn,
  tableOf
} from "./chunk-DNDSDWBP.js";
import "./chunk-655AZRZF.js";
import "./chunk-O553TUQF.js";
import "./chunk-6C42TU4J.js";
import "./chunk-MIDCS3TB.js";
import "./chunk-YW2JVC64.js";
export {
  holdsFor,
  searchCandidates,
  searchOwn,
  tableOf
};
