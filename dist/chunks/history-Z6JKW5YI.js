// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  Cache,
  cacheDigest,
  namesCommits,
  settingsDigest,
  sha256
} from "./chunk-P2AU4F7N.js";
import {
  listAll
} from "./chunk-OSR3NQCN.js";
import {
  foldersOf,
  nestedSettings
} from "./chunk-GVMELCCM.js";
import "./chunk-Y5UWAFFR.js";
import "./chunk-OO2ZIW66.js";
import "./chunk-G7VNC4VH.js";
import "./chunk-4QLWZYNY.js";
import "./chunk-GNHIERMY.js";
import "./chunk-DGQP6LME.js";
import "./chunk-TS52KRTI.js";
import "./chunk-5XXBF23Y.js";

// src/sift/past.ts
var MAX_NOTE_LENGTH = 8 << 20, EMPTY = { files: 0, bytes: 0, missed: [] }, History = class {
  #cache;
  #look;
  #note;
  /** Entries that are looked at again though an earlier run counted them. */
  #counted;
  constructor(cache, look, note, counted) {
    this.#cache = cache, this.#look = look, this.#note = note, this.#counted = counted;
  }
  /** Whether something of a path cannot be looked at of which an earlier run counted entries: no count of them can be told from here. */
  isBroken(session) {
    let known = new Set(this.#note?.missed);
    return this.#note !== null && [...session.missed()].some((path) => !known.has(pathDigest(path)));
  }
  /** What was looked at, now and by the run that counted. */
  proof(session, selected) {
    let { files, bytes } = this.#note ?? EMPTY, { filesScanned, bytesScanned } = session.proof(selected.filter((entry) => !this.#counted.has(entry)));
    return { filesScanned: files + filesScanned, bytesScanned: bytes + bytesScanned };
  }
  /**
   * Keeps how far this run came. Entries that tell something, were left out or could not be read are not counted: their commits
   * are listed again. A history with a secret in a file's name is not remembered, nor one that could not be listed or held nothing.
   * Answers whether it is remembered.
   */
  remember(session, selected) {
    let { listing, settingsFor, folders } = this.#look, { reached } = listing;
    if (reached === void 0 || listing.failures.length > 0 || session.masks.size > 0 || [...settingsOf(folders, settingsFor)].some(namesCommits))
      return !1;
    if (!this.#isNew(reached)) return !0;
    let missed = session.missed(), sighted = /* @__PURE__ */ new Set([...session.sightings.map(({ entry }) => entry), ...session.warned]), counted = selected.filter((entry) => !sighted.has(entry) && !missed.has(entry.path)), fresh = counted.filter((entry) => !this.#counted.has(entry)), clean = session.clean(fresh);
    for (let entry of fresh) this.#cache.count(entry, clean.get(entry) ?? null);
    let done = new Set(counted), note = this.#newNote(
      reached,
      listing.entries.filter((entry) => !done.has(entry)),
      [...missed].map(pathDigest),
      session.proof(fresh)
    ), text = JSON.stringify(note);
    return text.length > MAX_NOTE_LENGTH ? !1 : (this.#cache.saveHistory(text, this.#note !== null), !0);
  }
  #isNew({ heads }) {
    if (this.#note === null) return !0;
    let known = new Set(this.#note.heads);
    return heads.length !== known.size || heads.some((id) => !known.has(id));
  }
  #newNote({ tips, heads, late, commits, dates }, again, missed, fresh) {
    let { settingsFor, folders } = this.#look, { files, bytes } = this.#note ?? EMPTY, ids = [...new Set(again.map(({ commitId }) => commitId))];
    return {
      tips,
      heads,
      late,
      commits,
      missed,
      again: ids.map((id) => [id, dates.get(id)]),
      folders: [...folders],
      layout: layoutOf(folders, settingsFor),
      files: files + fresh.filesScanned,
      bytes: bytes + fresh.bytesScanned
    };
  }
};
function layoutOf(folders, settingsFor) {
  let digests = /* @__PURE__ */ new Map(), digest = (settings) => {
    let known = digests.get(settings) ?? sha256(JSON.stringify([settingsDigest(settings), settings.exclude]));
    return digests.set(settings, known), known;
  };
  return sha256(JSON.stringify(["", ...folders].sort().map((folder) => [folder, digest(settingsFor(`${folder}/`))])));
}
function settingsOf(folders, settingsFor) {
  return new Set(["", ...folders].map((folder) => settingsFor(`${folder}/`)));
}
function pathDigest(path) {
  return sha256(JSON.stringify(path));
}

// src/sift/history.ts
async function lookAtHistory(source, tree, { isFresh, onMany }) {
  let options = { folder: source.reach?.cacheFolder, digest: cacheDigest(historyChecks(tree.top), !1) }, cacheFor = (settingsFor) => new Cache({ ...options, settingsFor }), goneOn = isFresh ? null : await goOn(source, tree, cacheFor);
  if (goneOn !== null) return goneOn;
  let all = await listAll(source, tree, onMany);
  return { ...all, history: new History(cacheFor(all.settingsFor), all, null, /* @__PURE__ */ new Set()) };
}
function historyChecks({ checks, size }) {
  return checks.filter((name) => name !== "size" || size.enforceAll);
}
async function goOn(source, tree, cacheFor) {
  let settingsFor = tree.forPath, cache = cacheFor((path) => settingsFor(path)), note = cache.note === "" ? null : JSON.parse(cache.note), listing = note === null ? null : await source.listOn?.(note);
  if (note === null || !listing) return null;
  let folders = /* @__PURE__ */ new Set([...note.folders, ...foldersOf(listing.entries)]);
  return settingsFor = await nestedSettings(tree, folders), layoutOf(new Set(note.folders), settingsFor) !== note.layout ? null : without(cache, note, { listing, settingsFor, folders });
}
function without(cache, note, look) {
  let entries = [], counted = /* @__PURE__ */ new Set();
  for (let entry of look.listing.entries) {
    let found = cache.counted(entry);
    if (found === "no" && cache.counted({ ...entry, mode: entry.mode === "symlink" ? "file" : "symlink" }) !== "no") return null;
    found === "not clean" && counted.add(entry), found !== "clean" && entries.push(entry);
  }
  let rest = { ...look, listing: { ...look.listing, entries } };
  return { ...rest, history: new History(cache, rest, note, counted) };
}
export {
  lookAtHistory
};
