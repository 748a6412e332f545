// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  readTest
} from "./chunk-I3JAQXK7.js";
import {
  projectFindings
} from "./chunk-A3CD63NN.js";
import {
  foldersOf,
  nestedSettings
} from "./chunk-GVMELCCM.js";
import "./chunk-Y5UWAFFR.js";
import "./chunk-DRL6LFTM.js";
import "./chunk-OO2ZIW66.js";
import "./chunk-DZSI7TVV.js";
import "./chunk-B2LGW3TS.js";
import "./chunk-6TVZJGYX.js";
import "./chunk-ZZ7VZEOO.js";
import "./chunk-NUCFZ457.js";
import {
  loadGlobs
} from "./chunk-AXI7S22V.js";
import "./chunk-QUR5WOD3.js";
import "./chunk-LMWZE53T.js";
import "./chunk-G7VNC4VH.js";
import "./chunk-4QLWZYNY.js";
import "./chunk-GNHIERMY.js";
import "./chunk-DGQP6LME.js";
import "./chunk-TS52KRTI.js";
import "./chunk-5XXBF23Y.js";

// src/source/project.ts
import { existsSync } from "node:fs";
import { resolve } from "node:path";
var View = class {
  paths;
  #files;
  #texts = /* @__PURE__ */ new Map();
  #root;
  /** @param entries the last one of a path counts */
  constructor(entries, root) {
    let files = entries.filter(({ mode }) => mode === "file" || mode === "executable");
    this.#files = new Map(files.map((entry) => [entry.path, entry])), this.#root = root, this.paths = [...this.#files.keys()].sort();
  }
  /** Makes the texts of some paths ready. What cannot be read is answered, and is no text. @throws GitError */
  async read(paths, source, contents) {
    let entries = [...new Set(paths)].flatMap((path) => this.#texts.has(path) ? [] : this.#files.get(path) ?? []), unread = entries.filter((entry) => !contents.has(keyOf(entry))), texts = /* @__PURE__ */ new Map(), visit = (text) => {
      texts.set(text.entry, texts.has(text.entry) || text.encoding === "binary" ? null : text);
    }, { failures } = unread.length === 0 ? { failures: [] } : await source.read(unread, { visit, opens: !1 });
    for (let entry of unread) entry.blobId !== void 0 && contents.set(keyOf(entry), texts.get(entry) ?? null);
    for (let entry of entries) this.#texts.set(entry.path, texts.get(entry) ?? contents.get(keyOf(entry)) ?? null);
    return failures;
  }
  text(path) {
    let text = this.#texts.get(path);
    if (text === void 0 && this.#files.has(path)) throw new Error(`${path} is none of the files that the check reads`);
    return text ?? null;
  }
  isOnDisk(path) {
    return this.#root !== null && existsSync(resolve(this.#root, path));
  }
};
function keyOf({ blobId, path }) {
  return `${blobId} ${path}`;
}

// src/project/compare.ts
async function compare(session, look) {
  let { files, tree, listing, changed } = look, globs = await loadGlobs(), checks = look.checks.filter((check) => look.isMeant(check, globs));
  if (checks.length === 0) return;
  let scene = { ...look, checks, globs, contents: /* @__PURE__ */ new Map() }, view = new View(await files.now(), files.root), read = readBy(checks, view, globs);
  await nestedSettings(tree, foldersOf(read.map((path) => ({ path }))));
  let told = new Set(listing.isChange ? changed : view.paths), warn = (warning) => {
    told.has(warning.path) && session.warn(warning);
  }, { seen, failures } = await lookAtView(view, read, scene, warn);
  session.failures.push(...failures);
  let shown = seen.filter(({ finding }) => isShown(finding.path, look)), olds = shown.length === 0 ? /* @__PURE__ */ new Set() : await oldKeys(view, scene);
  for (let { finding, text } of shown) {
    let isOld = keysOf(finding, !0).every((keys) => keys.some((key) => olds.has(key)));
    session.sightings.push({ finding, text, entry: text.entry, ...isOld ? { isOld } : {} });
  }
}
function readBy(checks, view, globs) {
  return checks.flatMap(({ reads }) => view.paths.filter(readTest(reads, globs)));
}
var MAX_ROUNDS = 5;
async function lookAtView(view, read, scene, warn) {
  let { checks, source, settingsFor, contents } = scene, failures = await view.read(read, source, contents), matches = [], attempt = (step) => {
    try {
      return step();
    } catch (error) {
      return failures.push({ path: null, stage: "scan", message: `a check broke: ${error.message}` }), [];
    }
  };
  for (let round = 0, asked = /* @__PURE__ */ new Set(); round < MAX_ROUNDS; round++) {
    let more = checks.flatMap((check) => attempt(() => check.readsMore?.(view, settingsFor) ?? [])).filter((path) => !asked.has(path));
    if (more.length === 0) break;
    failures.push(...await view.read(more, source, contents)), asked = /* @__PURE__ */ new Set([...asked, ...more]);
  }
  for (let check of checks) matches.push(...attempt(() => check.run(view, settingsFor, warn)));
  return { seen: projectFindings(matches, scene.textChecks, settingsFor), failures };
}
async function oldKeys(view, scene) {
  let keys = /* @__PURE__ */ new Set(), here = new Set(view.paths);
  for (let entries of await scene.files.before()) {
    let then = new View(entries, scene.files.root), { seen } = await lookAtView(then, readBy(scene.checks, then, scene.globs), scene);
    for (let { finding } of seen) for (let key of keysOf(finding, !here.has(finding.path)).flat()) keys.add(key);
  }
  return keys;
}
function keysOf({ fingerprint, rule, path, name = "" }, isMovable) {
  let [first, ...others] = name.split(" ");
  return (others.length > 0 ? others.map((other) => `${first} ${other}`) : [fingerprint.slice(fingerprint.lastIndexOf(":"))]).map((part) => [`${rule}:${path}:${part}`, ...isMovable ? [`${rule} ${part}`] : []]);
}
function isShown(path, { listing, selected, isPart, settingsFor }) {
  let settings = settingsFor(path);
  return settings.globs(path, settings.exclude) ? !1 : listing.isChange && !isPart || selected.some((entry) => entry.path === path);
}
export {
  compare
};
