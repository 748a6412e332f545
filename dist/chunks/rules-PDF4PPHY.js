// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  RULES
} from "./chunk-Z655NF5Q.js";
import "./chunk-5XXBF23Y.js";
export {
  RULES
};
