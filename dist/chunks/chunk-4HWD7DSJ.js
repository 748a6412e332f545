// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/regex/linear.ts
var library;
async function loadLinear() {
  library ??= await import("../packages/re2js.js");
}
function compileLinear(source) {
  if (library === void 0) throw new Error("the engine of linear time was not loaded");
  try {
    let regex = library.RE2JS.compile(source);
    return { test: (text) => regex.matcher(text).find(), matches: (text) => matchesOf(regex, text) };
  } catch (error) {
    if (error instanceof library.RE2JSException) return null;
    throw error;
  }
}
function* matchesOf(regex, text) {
  let matcher = regex.matcher(text), spanOf = (group) => {
    let start = matcher.start(group);
    return start < 0 ? void 0 : [start, matcher.end(group)];
  };
  for (; matcher.find(); ) yield { spans: Array.from({ length: matcher.groupCount() + 1 }, (_, group) => spanOf(group)), named: spanOf };
}

export {
  loadLinear,
  compileLinear
};
