// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  scanFileNames
} from "./chunk-2AUFZGUQ.js";
import "./chunk-SGFRII22.js";
import "./chunk-42ZHIDB4.js";
export {
  scanFileNames
};
