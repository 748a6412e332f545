// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  Ways
} from "./chunk-JYMWBBWD.js";
import "./chunk-T7LSTAMV.js";
import "./chunk-6C42TU4J.js";
import "./chunk-4HWD7DSJ.js";
import "./chunk-5XXBF23Y.js";
export {
  Ways
};
