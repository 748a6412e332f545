// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  lookTogether,
  openCrew
} from "./chunk-KWNMQAGC.js";
import "./chunk-QB5T64ZI.js";
import "./chunk-XRDIAX2A.js";
import "./chunk-3OHUCRX7.js";
import "./chunk-E32CEFZ7.js";
import "./chunk-DRL6LFTM.js";
import "./chunk-4SETEULL.js";
import "./chunk-B2LGW3TS.js";
import "./chunk-R37G7ZF7.js";
import "./chunk-L3QUOGP2.js";
import "./chunk-AXI7S22V.js";
import "./chunk-J76ZLGFF.js";
import "./chunk-KYDP7JE5.js";
import "./chunk-LMWZE53T.js";
import "./chunk-4QLWZYNY.js";
import "./chunk-HCMXL37Y.js";
import "./chunk-5XXBF23Y.js";
export {
  lookTogether,
  openCrew
};
