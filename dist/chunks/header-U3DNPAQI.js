// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  Header
} from "./chunk-DKT7OPVW.js";
import "./chunk-42ZHIDB4.js";
export {
  Header
};
