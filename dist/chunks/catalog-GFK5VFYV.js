// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  ownRules,
  ruleCards,
  ruleSets
} from "./chunk-TWNH2DIN.js";
import "./chunk-YW2JVC64.js";
export {
  ownRules,
  ruleCards,
  ruleSets
};
