// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  builtInIds,
  judgeRule,
  loadSettings,
  nestedSettings,
  repoFacts
} from "./chunk-MZI5XOMK.js";
import {
  GitError
} from "./chunk-4H7BY3UK.js";
import {
  loadGlobs
} from "./chunk-SH4CE4LC.js";

// src/cli/rules/settings.ts
import { dirname, relative, resolve, sep } from "node:path";
async function settingsFor(file, config) {
  let cwd = process.cwd(), root = topOf(cwd), line = { paths: [], ...config === void 0 ? {} : { config } }, tree = await loadSettings(line, { root, cwd, loadGlobs, judgeRule, builtInIds }), path = relative(root ?? cwd, resolve(cwd, file)).split(sep).join("/");
  if (path.startsWith("../")) return { settings: tree.top, path: file };
  let folder = dirname(path);
  return { settings: (await nestedSettings(tree, folder === "." ? [] : [folder]))(path), path };
}
function topOf(cwd) {
  try {
    return repoFacts({ cwd }).top;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

export {
  settingsFor
};
