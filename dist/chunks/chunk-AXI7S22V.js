// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/policy/glob.ts
var OPTIONS = { dot: !0, nonegate: !0, windows: !1 }, NO_GLOBS = (_path, globs) => {
  if (globs.length > 0) throw new Error("globs are configured: the settings need the test of loadGlobs()");
  return !1;
};
async function loadGlobs() {
  let { default: micromatch } = await import("../packages/micromatch.js"), compiled = /* @__PURE__ */ new Map(), globFor = (pattern) => {
    let glob = compiled.get(pattern) ?? compile(micromatch.makeRe, pattern);
    return compiled.set(pattern, glob), glob;
  };
  return (path, globs) => {
    for (let i = globs.length - 1; i >= 0; i--) {
      let glob = globFor(globs[i]);
      if (glob.matches(path)) return !glob.negated;
    }
    return !1;
  };
}
function compile(makeRe, pattern) {
  let negated = pattern.startsWith("!") && !pattern.startsWith("!("), given = negated ? pattern.slice(1) : pattern, name = given.replace(/^(?:\.\/|\/)/, "").replace(/\/$/, "");
  if (name === "") return { negated, matches: () => !1 };
  let isFolder = given.endsWith("/"), isAnchored = /^(?:\.\/|\/)/.test(given) || name.includes("/"), rooted = isAnchored ? name : `**/${name}`, patterns = [...isFolder ? [] : [rooted], ...isFolder || namesFolder(name) ? [`${rooted}/**/*`] : []].map((glob) => new RegExp(makeRe(glob, OPTIONS).source, "s")), isSame = sameName(name, isFolder, isAnchored);
  return { negated, matches: (path) => isSame(path) || patterns.some((each) => each.test(path)) };
}
function namesFolder(name) {
  return !/[*?]/.test(name.slice(name.lastIndexOf("/") + 1));
}
function sameName(name, isFolder, isAnchored) {
  let tail = isFolder ? "" : "/";
  return (path) => isAnchored ? `${path}${tail}`.startsWith(`${name}/`) : `/${path}${tail}`.includes(`/${name}/`);
}

export {
  NO_GLOBS,
  loadGlobs
};
