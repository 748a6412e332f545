// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  loadChecks
} from "./chunk-R46H4P2I.js";
import "./chunk-42ZHIDB4.js";
export {
  loadChecks
};
