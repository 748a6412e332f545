// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  jsonReport,
  reportObject,
  reportedPart
} from "./chunk-YMRSZXGM.js";
import "./chunk-PVVRU5JB.js";
import "./chunk-K7ZSBATS.js";
import "./chunk-42ZHIDB4.js";
export {
  jsonReport,
  reportObject,
  reportedPart
};
