// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  lookTogether,
  openCrew
} from "./chunk-W7IMB6H2.js";
import "./chunk-AA37HVQC.js";
import "./chunk-QB5T64ZI.js";
import "./chunk-ZY3UP372.js";
import "./chunk-O7F3Y3QN.js";
import "./chunk-A3CD63NN.js";
import "./chunk-Y5UWAFFR.js";
import "./chunk-DRL6LFTM.js";
import "./chunk-DZSI7TVV.js";
import "./chunk-B2LGW3TS.js";
import "./chunk-6TVZJGYX.js";
import "./chunk-ZZ7VZEOO.js";
import "./chunk-NUCFZ457.js";
import "./chunk-AXI7S22V.js";
import "./chunk-QUR5WOD3.js";
import "./chunk-LMWZE53T.js";
import "./chunk-G7VNC4VH.js";
import "./chunk-4QLWZYNY.js";
import "./chunk-DGQP6LME.js";
import "./chunk-TS52KRTI.js";
import "./chunk-HCMXL37Y.js";
import "./chunk-5XXBF23Y.js";
export {
  lookTogether,
  openCrew
};
