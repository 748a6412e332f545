// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  ownRules,
  ruleCards,
  ruleSets
} from "./chunk-VHU3PML2.js";
import "./chunk-5XXBF23Y.js";
export {
  ownRules,
  ruleCards,
  ruleSets
};
