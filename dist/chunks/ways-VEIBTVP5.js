// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  Ways
} from "./chunk-BU7OETN2.js";
import "./chunk-YWIJT6AA.js";
import "./chunk-6C42TU4J.js";
import "./chunk-MIDCS3TB.js";
import "./chunk-YW2JVC64.js";
export {
  Ways
};
