// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  RULES
} from "./chunk-HM4PW4TM.js";
import "./chunk-YW2JVC64.js";
export {
  RULES
};
