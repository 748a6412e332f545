// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  wayOf
} from "./chunk-Z5KEBZWK.js";

// src/config/regex/ways.ts
var Ways = class {
  problem = null;
  linear = {};
  exponential;
  constructor(exponential) {
    this.exponential = exponential;
  }
  /** @param path where it is written */
  async add(path, source, flags = "") {
    if (source === void 0 || this.problem !== null) return;
    let way = await wayOf(source, flags, this.exponential);
    "problem" in way ? this.problem = { path, message: way.problem } : way.linear !== null && (this.linear[source] = way.linear);
  }
};

export {
  Ways
};
