// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  allServices,
  describeShape
} from "./chunk-7ABRUXNI.js";
import "./chunk-5XXBF23Y.js";

// src/scan/entropy/service/cards.ts
function serviceCards() {
  return allServices().map(({ id, title, severity, keywords, shape, links }) => ({
    id,
    check: "entropy",
    title,
    severity,
    about: `${describeShape(shape)}, near ${keywords.map(({ word }) => word).join(" or ")}`,
    links
  }));
}
export {
  serviceCards
};
