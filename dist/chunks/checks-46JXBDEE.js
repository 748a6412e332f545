// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  loadChecks
} from "./chunk-YUE3ZN6M.js";
import "./chunk-42ZHIDB4.js";
export {
  loadChecks
};
