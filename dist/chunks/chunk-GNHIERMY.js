// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/config/read.ts
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
var NOT_A_FILE = "ENOTFILE";
function readRegular(file) {
  let descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(descriptor).isFile()) throw Object.assign(new Error("no regular file"), { code: NOT_A_FILE });
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

export {
  NOT_A_FILE,
  readRegular
};
