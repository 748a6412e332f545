// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  DEPLOY_RULES
} from "./chunk-IALXJP65.js";
import "./chunk-5XXBF23Y.js";

// src/scan/deploy/cards.ts
function deployCards() {
  return Object.entries(DEPLOY_RULES).map(([id, { title, severity, about }]) => ({ id, check: "deploy", title, severity, about }));
}
export {
  deployCards
};
