// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  holdsFor,
  searchCandidates,
  searchOwn,
  tableOf
} from "./chunk-USSIWZDO.js";
import "./chunk-BGTM2AI5.js";
import "./chunk-ZGPWIFDA.js";
import "./chunk-6C42TU4J.js";
import "./chunk-QRV3575D.js";
import "./chunk-42ZHIDB4.js";
export {
  holdsFor,
  searchCandidates,
  searchOwn,
  tableOf
};
