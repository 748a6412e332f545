// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  Header
} from "./chunk-TMDI3JGC.js";
import "./chunk-5XXBF23Y.js";
export {
  Header
};
