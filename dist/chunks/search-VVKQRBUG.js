// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  holdsFor,
  searchCandidates,
  searchOwn,
  tableOf
} from "./chunk-LSNAR4W4.js";
import "./chunk-6O7G44WU.js";
import "./chunk-ZGPWIFDA.js";
import "./chunk-6C42TU4J.js";
import "./chunk-MIDCS3TB.js";
import "./chunk-YW2JVC64.js";
export {
  holdsFor,
  searchCandidates,
  searchOwn,
  tableOf
};
