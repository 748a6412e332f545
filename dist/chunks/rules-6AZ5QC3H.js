// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  RULES
} from "./chunk-XVI5S4EG.js";
import "./chunk-42ZHIDB4.js";
export {
  RULES
};
