// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/cli/output.ts
import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
var OutputError = class extends Error {
  name = "OutputError";
};
async function print(stream, text) {
  if (text === "") return;
  let error = await new Promise((done) => {
    stream.once("error", done), stream.write(text, done);
  });
  if (error && error.code !== "EPIPE") throw new OutputError(`the report could not be written: ${error.message}`);
}
function writeWhole(cwd, file, text) {
  try {
    let path = resolve(cwd, file);
    statSync(path, { throwIfNoEntry: !1 })?.isFile() === !1 ? writeFileSync(path, text) : replace(realTarget(path), text);
  } catch (error) {
    throw new OutputError(`cannot write ${file}: ${error.message}`);
  }
}
function realTarget(path) {
  return existsSync(path) ? realpathSync(path) : path;
}
function replace(path, text) {
  let temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text), renameSync(temporary, path);
  } catch (error) {
    throw rmSync(temporary, { force: !0 }), error;
  }
}

// src/cli/screen.ts
import { fstatSync, writeSync } from "node:fs";
var STDOUT = 1;
async function show(text) {
  if (process.platform === "win32") return print(process.stdout, text);
  let bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; )
    try {
      at += writeSync(STDOUT, bytes, at);
    } catch (error) {
      let { code, message } = error;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw new OutputError(`the report could not be written: ${message}`);
      sleep(1);
    }
}
function mayBeTerminal(descriptor) {
  try {
    return process.platform === "win32" || fstatSync(descriptor).isCharacterDevice();
  } catch {
    return !1;
  }
}
function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

export {
  OutputError,
  print,
  writeWhole,
  show,
  mayBeTerminal
};
