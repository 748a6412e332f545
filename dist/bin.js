#!/usr/bin/env node
// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/cli/bin.ts
import { createRequire } from "node:module";
var [word, id] = process.argv.slice(2);
if (word === "hook" && id !== void 0 && /^[a-z][a-z-]*$/.test(id)) {
  process.argv.splice(2, 2);
  try {
    createRequire(import.meta.url)(`./hooks/${id}.js`);
  } catch (error) {
    explain(error);
  }
} else
  createRequire(import.meta.url)("./cli.cjs");
function explain(error) {
  if (error.code !== "MODULE_NOT_FOUND" || !error.message.includes(`${id}.js`)) throw error;
  process.stderr.write(`hushgate: there is no hook ${JSON.stringify(id)}; hushgate hook --help lists them
`), process.exitCode = 2;
}
