// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/parse/format.ts
var [YAML_BYTES, TOML_BYTES] = [262144, 524288];
function ended(endings) {
  let known = new Set(endings.split(" "));
  return (_, basename) => basename.includes(".") && known.has(endingOf(basename));
}
function named(shape) {
  return (path, basename) => shape.test(basename) || basename.length < path.length && shape.test(parentAnd(path));
}
var parentAnd = (path) => path.slice(path.lastIndexOf("/", path.lastIndexOf("/") - 1) + 1), endingOf = (path) => path.slice(path.lastIndexOf(".") + 1);

export {
  YAML_BYTES,
  TOML_BYTES,
  ended,
  named,
  endingOf
};
