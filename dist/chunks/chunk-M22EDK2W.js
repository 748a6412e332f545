// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  GitError,
  askGit,
  streamGit,
  wholeAnswer
} from "./chunk-O7F3Y3QN.js";

// src/git/history.ts
import { existsSync } from "node:fs";
import { join } from "node:path";

// src/git/names.ts
function decodeName(bytes) {
  let buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), text = buffer.toString("utf8");
  return !text.includes("�") || Buffer.from(text, "utf8").equals(buffer) ? { path: text } : { path: escapeInvalid(buffer), pathBytes: new Uint8Array(bytes) };
}
function escapeInvalid(buffer) {
  let out = "";
  for (let at = 0; at < buffer.length; ) {
    let length = validLength(buffer, at);
    out += length > 0 ? buffer.toString("utf8", at, at + length) : `\\x${buffer.toString("hex", at, at + 1)}`, at += Math.max(1, length);
  }
  return out;
}
function validLength(buffer, at) {
  for (let length = 1; length <= 4 && at + length <= buffer.length; length++)
    if (!buffer.toString("utf8", at, at + length).includes("�")) return length;
  return 0;
}
function* splitNul(bytes) {
  for (let start = 0; start < bytes.length; ) {
    let end = bytes.indexOf(0, start);
    if (end === -1) {
      yield bytes.subarray(start);
      return;
    }
    yield bytes.subarray(start, end), start = end + 1;
  }
}

// src/git/raw.ts
var MODES = {
  "000000": null,
  100644: "file",
  100664: "file",
  100755: "executable",
  12e4: "symlink",
  16e4: "gitlink"
};
function fileMode(octal) {
  let mode = MODES[octal];
  if (mode === void 0) throw new Error(`unknown file mode ${octal}`);
  return mode;
}
function parseRawHeader(header, name) {
  return header.charCodeAt(1) === COLON ? parseCombined(header, name) : parsePlain(header, name);
}
var COLON = 58;
function parsePlain(header, name) {
  let idLength = header.lastIndexOf(" ") - 16 >> 1, change = {
    path: "",
    mode: fileMode(header.slice(8, 14)),
    blobId: header.slice(16 + idLength, 16 + 2 * idLength),
    olds: [{ mode: fileMode(header.slice(1, 7)), blobId: header.slice(15, 15 + idLength) }],
    status: header.slice(17 + 2 * idLength)
  };
  return Object.assign(change, decodeName(name));
}
function parseCombined(header, name) {
  let parents = header.lastIndexOf(":") + 1, fields = header.slice(parents).split(" "), modes = fields.slice(0, parents + 1).map(fileMode), ids = fields.slice(parents + 1, 2 * parents + 2), olds = ids.slice(0, parents).map((blobId, i) => ({ mode: modes[i] ?? null, blobId }));
  return {
    ...decodeName(name),
    mode: modes[parents] ?? null,
    blobId: ids[parents],
    olds,
    status: fields[2 * parents + 2]
  };
}

// src/git/history.ts
async function listCommits(place, range) {
  return (await wholeAnswer(place, ["rev-list", "--topo-order", "--reverse", ...rangeRevisions(place, range), "--"])).toString("latin1").split(`
`).filter(Boolean);
}
function isShallow({ place, commonFolder }) {
  return process.env.GIT_SHALLOW_FILE === void 0 ? existsSync(join(commonFolder, "shallow")) : askGit(place, ["rev-parse", "--is-shallow-repository"]).stdout.toString("latin1").trim() === "true";
}
function rangeRevisions(place, { from, to }) {
  let end = commitId(place, to);
  return /^0+$/.test(from) ? [end] : [end, `^${commitId(place, from)}`];
}
function rangeEnd(place, { to }) {
  return commitId(place, to);
}
function rangeStarts(place, { from, to }) {
  if (/^0+$/.test(from)) return [];
  let [start, end] = [commitId(place, from), commitId(place, to)], base = askGit(place, ["merge-base", start, end], { accept: [0, 1] }).stdout.toString("latin1").trim();
  return [.../* @__PURE__ */ new Set([start, ...base === "" ? [] : [base]])];
}
function commitId(place, revision) {
  let answer = askGit(place, ["rev-parse", "-q", "--verify", "--end-of-options", `${revision}^{commit}`], { accept: [0, 1, 128] });
  if (answer.status === 0) return answer.stdout.toString("latin1").trim().split(`
`).at(-1);
  throw new GitError(
    `${JSON.stringify(revision)} is no commit here; in a shallow clone fetch it first (git fetch --unshallow, or fetch-depth: 0)`,
    1
  );
}
async function commitChanges(place, commits, visit, parents = "all") {
  let parser = new DiffTreeParser(visit), args = ["diff-tree", "--stdin", "-r", ...parents === "all" ? ["-c", "--root"] : ["-m", "--diff-filter=AD"], "--raw", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=none"];
  await streamGit(place, args, batches(commits), (chunk) => parser.push(chunk)), parser.end();
}
function* batches(ids) {
  for (let at = 0; at < ids.length; at += 1e3) yield `${ids.slice(at, at + 1e3).join(`
`)}
`;
}
var DiffTreeParser = class {
  #rest = Buffer.alloc(0);
  #commitId = "";
  #header = "";
  #answer = 0;
  #visit;
  constructor(visit) {
    this.#visit = visit;
  }
  push(chunk) {
    let data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk, start = 0;
    for (let end = data.indexOf(0); end !== -1; end = data.indexOf(0, start))
      this.#piece(data.subarray(start, end)), start = end + 1;
    this.#rest = data.subarray(start);
  }
  end() {
    if (this.#rest.length > 0 || this.#header) throw new GitError("git diff-tree ended in the middle of a row", null);
  }
  #piece(piece) {
    this.#header ? (this.#visit({ commitId: this.#commitId, change: parseRawHeader(this.#header, piece), answer: this.#answer }), this.#header = "") : piece[0] === 58 ? this.#header = piece.toString("latin1") : (this.#commitId = piece.toString("latin1").trim(), this.#answer++);
  }
};
function commitInfos(facts, asked) {
  if (asked.length === 0) return [];
  let ids = [...new Set(asked.map(({ id }) => id))], args = ["log", "--no-walk=unsorted", "--no-show-signature", "--encoding=UTF-8", "--stdin", "--format=%H%x00%an <%ae>%x00%aI"], answer = askGit(facts.place, args, { input: `${ids.join(`
`)}
` }).stdout.toString("utf8"), byId = new Map(answer.split(`
`).map((line) => [line.slice(0, line.indexOf("\0")), line.split("\0")])), inHead = facts.head ? headBlobs(
    facts,
    asked.map(({ path }) => path)
  ) : [];
  return asked.map(({ id, blobId }, i) => {
    let [, author = "", date = ""] = byId.get(id) ?? [];
    return { id, author, date, inHead: inHead[i] !== void 0 && inHead[i] === blobId };
  });
}
function headBlobs(facts, paths) {
  let input = `${paths.map((path) => path.includes(`
`) ? "" : path).map((path) => `${facts.head}:${path}`).join(`
`)}
`;
  return askGit(facts.place, ["cat-file", "--batch-check=%(objectname)"], { input }).stdout.toString("utf8").split(`
`).slice(0, paths.length).map((line) => /^[0-9a-f]{40,64}$/.test(line) ? line : void 0);
}

// src/git/tree.ts
async function indexFiles(place) {
  return rows(await wholeAnswer(place, ["ls-files", "-s", "-z", "--full-name"]), 1);
}
async function treeFiles(place, treeish) {
  return rows(await wholeAnswer(place, ["ls-tree", "-r", "-z", "--full-tree", treeish]), 2);
}
function rows(answer, idField) {
  let files = [];
  for (let row of splitNul(answer)) {
    let tab = row.indexOf(9), fields = row.toString("latin1", 0, tab).split(" "), mode = fileMode(fields[0]);
    mode && files.push({ ...decodeName(row.subarray(tab + 1)), mode, blobId: fields[idField] });
  }
  return files;
}
function modifiedFiles(place) {
  return [...splitNul(askGit(place, ["diff-files", "--name-only", "-z", "--diff-filter=MT", "--no-renames", "--ignore-submodules=all"]).stdout)].map(decodeName);
}
async function untrackedFiles(place) {
  let answer = await wholeAnswer(place, ["ls-files", "-o", "--exclude-standard", "-z", "--full-name"]);
  return [...splitNul(answer)].filter((name) => name.at(-1) !== 47).map(decodeName);
}
function uncoveredByIgnore(place, paths) {
  if (paths.length === 0) return [];
  let input = `${paths.join("\0")}\0`, { stdout } = askGit(place, ["check-ignore", "--no-index", "-z", "--stdin"], { input, accept: [0, 1] }), covered = new Set([...splitNul(stdout)].map((name) => name.toString("utf8")));
  return paths.filter((path) => !covered.has(path));
}

export {
  decodeName,
  splitNul,
  parseRawHeader,
  listCommits,
  isShallow,
  rangeEnd,
  rangeStarts,
  commitChanges,
  commitInfos,
  indexFiles,
  treeFiles,
  modifiedFiles,
  untrackedFiles,
  uncoveredByIgnore
};
