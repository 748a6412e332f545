// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  loadForeign
} from "./chunk-UVI65JMN.js";
import "./chunk-PUN6ID75.js";
import "./chunk-AWF7BHSA.js";
import "./chunk-JSDRM3JO.js";
import "./chunk-42ZHIDB4.js";
export {
  loadForeign
};
