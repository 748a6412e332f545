// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  allServices,
  serviceIds,
  servicesNamed,
  shapeOf
} from "./chunk-7ABRUXNI.js";
import "./chunk-5XXBF23Y.js";
export {
  allServices,
  serviceIds,
  servicesNamed,
  shapeOf
};
