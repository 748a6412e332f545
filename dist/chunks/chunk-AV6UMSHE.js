// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  printable
} from "./chunk-K7ZSBATS.js";

// src/cli/words.ts
async function safeWords(message) {
  let [{ loadChecks }, { scanFileNames }] = await Promise.all([import("./checks-T4EPXMML.js"), import("./file-names-WZ2GXDX4.js")]), { masks } = scanFileNames([{ path: message, mode: "file", sizeBytes: null }], await loadChecks(["pattern"]), {});
  return [...masks].reduce((text, [secret, mask]) => text.replaceAll(secret, mask), message).split(`
`).map(printable).join(`
`);
}

export {
  safeWords
};
