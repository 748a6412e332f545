// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  allServices,
  serviceIds,
  servicesNamed,
  shapeOf
} from "./chunk-6AUBQ5TM.js";
import "./chunk-42ZHIDB4.js";
export {
  allServices,
  serviceIds,
  servicesNamed,
  shapeOf
};
