// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  holdsFor,
  searchCandidates,
  searchOwn,
  tableOf
} from "./chunk-USMCHOUS.js";
import "./chunk-WRKLCGY4.js";
import "./chunk-G2EVIOCF.js";
import "./chunk-6C42TU4J.js";
import "./chunk-KUW53ZOI.js";
import "./chunk-42ZHIDB4.js";
export {
  holdsFor,
  searchCandidates,
  searchOwn,
  tableOf
};
