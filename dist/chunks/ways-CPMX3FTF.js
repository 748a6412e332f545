// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  Ways
} from "./chunk-WCLEALAW.js";
import "./chunk-EJFLEPOO.js";
import "./chunk-6C42TU4J.js";
import "./chunk-QRV3575D.js";
import "./chunk-42ZHIDB4.js";
export {
  Ways
};
