// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  RULES
} from "./chunk-N43SA5LD.js";
import "./chunk-5XXBF23Y.js";
export {
  RULES
};
