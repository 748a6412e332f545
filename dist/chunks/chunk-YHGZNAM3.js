// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  isElsewhere,
  isKeyword,
  isMember
} from "./chunk-PCIQHCOE.js";
import {
  isLookup
} from "./chunk-HDSDRBNZ.js";
import {
  splitName
} from "./chunk-WKQDENCD.js";

// src/scan/weak/value.ts
var MAX_LENGTH = 300, CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,12}$/, ASKS = /CHANGE|REPLACE|YOUR|INSERT|PLACEHOLDER|EXAMPLE|TODO|FIXME|DUMMY|FAKE|INSECURE|DEFAULT|_HERE\b/;
function isOwnValue(value) {
  let trimmed = value.trim();
  return trimmed === "" || trimmed.length > MAX_LENGTH || !/[A-Za-z0-9*]/.test(trimmed) || NOTHING.test(trimmed) || isLookup(trimmed) || isKeyword(trimmed) || isElsewhere(trimmed) || isMember(trimmed) ? !1 : !CONSTANT.test(trimmed) || ASKS.test(trimmed);
}
var PLAIN = /^[a-z]{2,30}(?:[_-][a-z]{2,30}){0,4}$/, PLURAL = /[^s]s$/;
function isHolder(name, value, isStandIn) {
  return PLURAL.test(splitName(name).at(-1) ?? "") && PLAIN.test(value) && (!isStandIn || PLURAL.test(value));
}
var NOTHING = /^(?:null|nil|none|undefined|n\/a|false|empty)$/i, HERE = /@(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[::1\]|host\.docker\.internal)(?![\w.-])/;

export {
  isOwnValue,
  isHolder,
  HERE
};
