// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  lookTogether,
  openCrew
} from "./chunk-RGRQCW2T.js";
import "./chunk-QB5T64ZI.js";
import "./chunk-MCBXGIFM.js";
import "./chunk-3OHUCRX7.js";
import "./chunk-GGAXKBG2.js";
import "./chunk-DRL6LFTM.js";
import "./chunk-4SETEULL.js";
import "./chunk-B2LGW3TS.js";
import "./chunk-S5KBJEPN.js";
import "./chunk-ZZ7VZEOO.js";
import "./chunk-AXI7S22V.js";
import "./chunk-ER5N4QBT.js";
import "./chunk-LMWZE53T.js";
import "./chunk-4QLWZYNY.js";
import "./chunk-HCMXL37Y.js";
import "./chunk-5XXBF23Y.js";
export {
  lookTogether,
  openCrew
};
