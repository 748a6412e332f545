// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  RULES
} from "./chunk-FPIJBFWH.js";
import "./chunk-5XXBF23Y.js";
export {
  RULES
};
