// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  safeWords
} from "./chunk-AV6UMSHE.js";
import "./chunk-K7ZSBATS.js";
import "./chunk-42ZHIDB4.js";
export {
  safeWords
};
