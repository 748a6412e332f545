// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  Ways
} from "./chunk-QN3MJ2QW.js";
import "./chunk-4VYHEG3L.js";
import "./chunk-3GAC2BY5.js";
import "./chunk-4HWD7DSJ.js";
import "./chunk-5XXBF23Y.js";
export {
  Ways
};
