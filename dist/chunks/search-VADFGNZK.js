// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  holdsFor,
  searchCandidates,
  searchOwn,
  tableOf
} from "./chunk-R2STVJX5.js";
import "./chunk-OE2PXQIL.js";
import "./chunk-6AZP2NZR.js";
import "./chunk-ZGPWIFDA.js";
import "./chunk-4KLNDV63.js";
import "./chunk-4HWD7DSJ.js";
import "./chunk-5XXBF23Y.js";
export {
  holdsFor,
  searchCandidates,
  searchOwn,
  tableOf
};
