// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/value/shell-word.ts
function shellWord(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// src/scan/finding/whole-file.ts
function wholeFile(check, about) {
  return {
    ...about,
    check,
    confidence: "high",
    start: 0,
    end: 0,
    strengthBits: 0,
    rank: 2,
    links: { revoke: null, docs: null },
    wholeFile: !0
  };
}
function shellPath(path) {
  return shellWord(path.startsWith("-") ? `./${path}` : path);
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

export {
  wholeFile,
  shellPath,
  baseName
};
