// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/project/names.ts
function nameTest(globs) {
  let names = globs.map(nameOf), wholes = new Set(names.filter(({ isWhole }) => isWhole).map(({ head }) => head)), others = names.filter(({ isWhole }) => !isWhole);
  if (others.some(({ head, tail }) => head === "" && tail === "")) return () => !0;
  let byEnd = grouped(
    others.filter(({ tail }) => tail !== ""),
    ({ tail }) => tail.charCodeAt(tail.length - 1)
  ), byStart = grouped(
    others.filter(({ tail }) => tail === ""),
    ({ head }) => head.charCodeAt(0)
  );
  return (path) => {
    let name = path.slice(path.lastIndexOf("/") + 1), mayFit = (some) => some?.some(({ head, tail }) => fits(name, head, tail)) ?? !1;
    return wholes.has(name) || mayFit(byEnd.get(name.charCodeAt(name.length - 1))) || mayFit(byStart.get(name.charCodeAt(0)));
  };
}
function grouped(names, keyOf) {
  let groups = /* @__PURE__ */ new Map();
  for (let name of names) groups.set(keyOf(name), [...groups.get(keyOf(name)) ?? [], name]);
  return groups;
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
