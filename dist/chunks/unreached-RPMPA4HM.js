// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  commitChanges,
  indexFiles,
  treeFiles
} from "./chunk-M22EDK2W.js";
import {
  askGit,
  countCommits,
  readFailure,
  streamGit
} from "./chunk-O7F3Y3QN.js";
import {
  UNREACHABLE
} from "./chunk-4QLWZYNY.js";
import "./chunk-5XXBF23Y.js";

// src/git/objects.ts
async function eachObject(place, visit) {
  let args = ["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objecttype) %(objectname)"], rest = "";
  await streamGit(place, args, [], (chunk) => {
    let rows = (rest + chunk.toString("latin1")).split(`
`);
    rest = rows.pop() ?? "";
    for (let row of rows) visitRow(row, visit);
  });
}
function visitRow(row, visit) {
  let [first = "", second = ""] = row.split(" ");
  /^[0-9a-f]{40,64}$/.test(second) ? visit(first, second) : visit("unreadable", first);
}
function looseCommits(place, ids) {
  let args = ["log", "--no-walk=unsorted", "--no-show-signature", "--stdin", "--format=%ct %H %P"], commits = [];
  for (let at = 0; at < ids.length; at += 1e5) {
    let input = `${ids.slice(at, at + 1e5).join(`
`)}
`;
    for (let row of askGit(place, args, { input }).stdout.toString("latin1").split(`
`)) row && commits.push(readCommit(row));
  }
  return commits.sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
}
function readCommit(row) {
  let [time = "", id = "", ...parents] = row.split(" ");
  return { id, time: Number(time), parents: parents.filter(Boolean) };
}
function hasAlternates(place) {
  return /^alternate: /m.test(askGit(place, ["count-objects", "-v"]).stdout.toString("utf8"));
}

// src/source/unreached.ts
async function listUnreached(facts, reached, seen) {
  let { place } = facts, known = new Set([...seen.values()].map(({ blobId }) => blobId)), store = await readStore(place, new Set(reached), known), staged = facts.bare ? [] : (await indexFiles({ ...place, cwd: facts.top })).filter(({ mode }) => mode !== "gitlink"), { files, warnings } = await ofCommits(place, looseCommits(place, store.commits), store.allCommits);
  for (let file of staged) files.push(file);
  for (let { blobId } of files) known.add(blobId);
  let nameless = store.blobs.filter((id) => !known.has(id)).sort();
  for (let id of nameless) files.push({ path: `${UNREACHABLE}${id}`, mode: "file", blobId: id });
  return {
    files,
    failures: store.unreadable.filter((id) => !known.has(id)).map(unreadable),
    warnings: [...warnings, ...lentWarnings(place)],
    subject: `, ${countCommits(store.commits.length)} that nothing reaches, ${nameless.length} ${nameless.length === 1 ? "blob" : "blobs"} without a path`
  };
}
async function readStore(place, reached, known) {
  let store = { commits: [], allCommits: new Set(reached), blobs: [], unreadable: [] };
  return await eachObject(place, (type, id) => {
    type === "blob" && !known.has(id) && store.blobs.push(id), type === "unreadable" && store.unreadable.push(id), !(type !== "commit" || reached.has(id)) && (store.commits.push(id), store.allCommits.add(id));
  }), store;
}
async function ofCommits(place, commits, all) {
  let files = [], isWhole = ({ parents }) => parents.every((id) => all.has(id)), whole = commits.filter(isWhole).map(({ id }) => id);
  try {
    await commitChanges(place, whole, ({ commitId, change: { path, pathBytes, mode, blobId } }) => {
      mode !== null && mode !== "gitlink" && files.push({ path, mode, blobId, commitId, ...pathBytes ? { pathBytes } : {} });
    });
    for (let { id } of commits.filter((commit) => !isWhole(commit)))
      for (let file of await treeFiles(place, id)) file.mode !== "gitlink" && files.push({ ...file, commitId: id });
  } catch (error) {
    return { files, warnings: [{ path: ".", message: `${PATHS_LOST} (${error.message})` }] };
  }
  return { files, warnings: [] };
}
var PATHS_LOST = "of some commits that nothing reaches a part is gone already: what is left of their files is looked at without its path";
function lentWarnings(place) {
  return hasAlternates(place) ? [{ path: ".", message: "another repository lends its objects to this one (objects/info/alternates): they are looked at, too, as if nothing reached them" }] : [];
}
function unreadable(id) {
  return readFailure(`${UNREACHABLE}${id}`, "git keeps an object under this id and cannot read it: see what  git fsck  says of it");
}
export {
  listUnreached
};
