// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  ownRules,
  ruleCards,
  ruleSets
} from "./chunk-MUH4MSSZ.js";
import "./chunk-42ZHIDB4.js";
export {
  ownRules,
  ruleCards,
  ruleSets
};
