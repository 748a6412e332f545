// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/project/names.ts
function nameTest(globs) {
  let names = globs.map(nameOf), wholes = new Set(names.filter(({ isWhole }) => isWhole).map(({ head }) => head)), others = names.filter(({ isWhole }) => !isWhole);
  return (path) => {
    let name = path.slice(path.lastIndexOf("/") + 1);
    return wholes.has(name) || others.some(({ head, tail }) => fits(name, head, tail));
  };
}
function readTest(reads, globs) {
  let mayMean = nameTest(reads);
  return (path) => mayMean(path) && globs(path, reads);
}
function nameOf(glob) {
  let last = /[{(]/.test(glob) ? "*" : glob.slice(glob.lastIndexOf("/") + 1), special = /[*?[\]!+@\\]/, first = last.search(special);
  if (first === -1) return { head: last, tail: "", isWhole: !0 };
  let end = last.length;
  for (; !special.test(last.charAt(end - 1)); ) end--;
  return { head: last.slice(0, first), tail: last.slice(end), isWhole: !1 };
}
function fits(name, head, tail) {
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}

export {
  nameTest,
  readTest
};
