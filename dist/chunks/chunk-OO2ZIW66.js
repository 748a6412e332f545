// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/value/path.ts
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function joined(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}

export {
  folderOf,
  joined
};
