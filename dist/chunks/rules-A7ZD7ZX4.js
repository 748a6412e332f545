// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  RULES
} from "./chunk-HM4PW4TM.js";
import "./chunk-42ZHIDB4.js";
export {
  RULES
};
