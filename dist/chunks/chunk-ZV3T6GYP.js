// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  quoted,
  suggestion
} from "./chunk-DGQP6LME.js";

// src/config/parse/place.ts
var ParseFailure = class extends Error {
  place;
  constructor(message, place) {
    super(message), this.place = place;
  }
};
function placeAt(text, offset) {
  let before = text.slice(0, offset), lineStart = Math.max(before.lastIndexOf(`
`), before.lastIndexOf("\r")) + 1;
  return { line: before.split(/\r\n|\n|\r/).length, column: offset - lineStart + 1 };
}

// src/config/parse/json.ts
async function parseJson(text, strict = !1) {
  let tree;
  return {
    value: await readValue(text, strict),
    locate: async (path, target) => placeAt(text, await offsetOf(await (tree ??= readTree(text)), path, target))
  };
}
async function readTree(text) {
  let { parseTree } = await import("../packages/jsonc-parser.js");
  return parseTree(text, [], { allowTrailingComma: !0 });
}
async function readValue(text, strict) {
  try {
    return JSON.parse(text);
  } catch {
    let { parse, printParseErrorCode } = await import("../packages/jsonc-parser.js"), errors = [], value = parse(text, errors, { allowTrailingComma: !strict, disallowComments: strict }), first = errors[0];
    if (first === void 0) return value;
    let words2 = printParseErrorCode(first.error).replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
    throw new ParseFailure(`not valid JSON: ${words2}`, placeAt(text, first.offset));
  }
}
async function offsetOf(root, path, target) {
  let { findNodeAtLocation } = await import("../packages/jsonc-parser.js");
  for (let length = path.length; root !== void 0 && length > 0; length--) {
    let node = findNodeAtLocation(root, path.slice(0, length)), key = node?.parent?.type === "property" ? node.parent.offset : void 0;
    if (node !== void 0) return target === "key" && length === path.length ? key ?? node.offset : node.offset;
  }
  return root?.offset ?? 0;
}

// src/config/parse/toml.ts
async function parseToml(text) {
  let toml = await import("../packages/smol-toml.js");
  try {
    let named;
    return { value: toml.parse(text), locate: async (path, target) => findPlace(named ??= namedLines(text), path, target) };
  } catch (error) {
    if (!(error instanceof toml.TomlError)) throw error;
    let words2 = error.message.split(`
`)[0].replace("Invalid TOML document: ", "");
    throw new ParseFailure(`not valid TOML: ${words2}`, { line: error.line, column: error.column });
  }
}
var WORD = `(?:[A-Za-z0-9_-]+|"[^"\\n]*"|'[^'\\n]*')`, KEY_LINE = new RegExp(`^([ \\t]*)(${WORD}(?:[ \\t]*\\.[ \\t]*${WORD})*)([ \\t]*=[ \\t]*)`), HEADER_LINE = new RegExp(`^([ \\t]*\\[\\[?[ \\t]*)(${WORD}(?:[ \\t]*\\.[ \\t]*${WORD})*)[ \\t]*\\]`);
function findPlace(lines, path, target) {
  let best = { line: 1, column: 1 }, bestShared = 0;
  for (let { index, line, match, own } of lines) {
    let shared = sharedSteps(own, path);
    shared < own.length || shared <= bestShared || (bestShared = shared, best = { line: index + 1, column: columnIn(line, match, path.slice(shared), target) + 1 });
  }
  return best;
}
function namedLines(text) {
  let seen = /* @__PURE__ */ new Map(), table = [];
  return text.split(/\r?\n/).flatMap((line, index) => {
    let header = HEADER_LINE.exec(line);
    header !== null && (table = tablePath(header, seen));
    let match = header ?? KEY_LINE.exec(line);
    return match === null ? [] : [{ index, line, match, own: header === null ? [...table, ...words(match[2])] : table }];
  });
}
function tablePath(header, seen) {
  let isArray = header[1].includes("[["), names = words(header[2]), path = [];
  for (let [index, name] of names.entries()) {
    path.push(name);
    let id = JSON.stringify(path);
    isArray && index === names.length - 1 && seen.set(id, (seen.get(id) ?? -1) + 1);
    let element = seen.get(id);
    element !== void 0 && path.push(element);
  }
  return path;
}
function columnIn(line, match, rest, target) {
  let keyStart = match[1].length, valueStart = match[0].length;
  if (match[3] === void 0) return keyStart;
  let inner = rest.filter((step) => typeof step == "string").at(-1), innerStart = inner === void 0 ? -1 : line.indexOf(inner, valueStart);
  return innerStart !== -1 ? innerStart : target === "key" && rest.length === 0 ? keyStart : valueStart;
}
function words(dotted) {
  return (dotted.match(new RegExp(WORD, "g")) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
}
function sharedSteps(own, path) {
  let different = own.findIndex((step, index) => step !== path[index]);
  return different === -1 ? own.length : different;
}

// src/config/parse/yaml.ts
var MAX_ALIASES = 100;
async function parseYaml(text) {
  let yaml = await import("../packages/yaml.js"), lines = new yaml.LineCounter(), document = yaml.parseDocument(text, { merge: !0, prettyErrors: !1, lineCounter: lines, schema: "core" }), problem = document.errors[0] ?? document.warnings[0];
  if (problem !== void 0) throw new ParseFailure(`not valid YAML: ${plainWords(problem.message)}`, placeOf(lines, problem.pos[0]));
  return {
    value: toValue(document),
    locate: async (path, target) => placeOf(lines, offsetOf2(yaml, document, path, target))
  };
}
function toValue(document) {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    throw new ParseFailure("not valid YAML: an alias names no anchor, or aliases repeat too much", { line: 1, column: 1 });
  }
}
function plainWords(message) {
  return message.split(/[\n:"'`]/)[0].trim();
}
function placeOf(lines, offset) {
  let { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
function offsetOf2(yaml, document, path, target) {
  let node = document.contents, offset = startOf(node) ?? 0;
  for (let [index, step] of path.entries()) {
    yaml.isAlias(node) && (node = node.resolve(document));
    let pair = yaml.isMap(node) ? node.items.find((item) => keyOf(yaml, item) === String(step)) : void 0, child = yaml.isSeq(node) ? node.items[step] : pair?.value, pointed = target === "key" && index === path.length - 1 ? pair?.key : child ?? pair?.key;
    if (pair === void 0 && child === void 0) break;
    offset = startOf(pointed) ?? startOf(pair?.key) ?? offset, node = child;
  }
  return offset;
}
function keyOf(yaml, pair) {
  return yaml.isScalar(pair.key) ? String(pair.key.value) : null;
}
function startOf(node) {
  return node?.range?.[0];
}

// src/config/schema/validate.ts
function validate(value, shape, path = []) {
  return (typeof shape.type == "string" ? [shape.type] : shape.type).includes(typeOf(value)) ? typeof value == "string" ? stringIssue(value, shape, path) : typeof value == "number" ? numberIssue(value, shape, path) : Array.isArray(value) ? firstIssue(value.entries(), (item, index) => validate(item, shape.items, [...path, index])) : typeof value == "object" ? objectIssue(value, shape, path) : null : { path, target: "value", message: `expected ${shape.title}, got ${describe(value)}` };
}
function firstIssue(entries, check) {
  for (let [key, value] of entries) {
    let issue = check(value, key);
    if (issue !== null) return issue;
  }
  return null;
}
function objectIssue(value, shape, path) {
  let known = shape.properties ?? {}, wrong = firstIssue(Object.entries(value), (child, key) => {
    if (Object.hasOwn(known, key)) return validate(child, known[key], [...path, key]);
    if (typeof shape.additionalProperties == "object") return validate(child, shape.additionalProperties, [...path, key]);
    let message = `unknown key ${quoted(key)}${suggestion(
      key,
      Object.keys(known).filter((name) => name !== "$schema")
    )}`;
    return { path: [...path, key], target: "key", message };
  }), missing = shape.required?.find((key) => !Object.hasOwn(value, key));
  return wrong !== null || missing === void 0 ? wrong : { path, target: "value", message: `the key "${missing}" is missing: expected ${shape.title}` };
}
function stringIssue(value, shape, path) {
  let issue = (message) => ({ path, target: "value", message });
  if (shape.minLength !== void 0 && value.length < shape.minLength)
    return issue(`expected ${shape.title}, got ${value === "" ? "an empty string" : "a shorter one"}`);
  if (shape.pattern !== void 0 && !new RegExp(shape.pattern).test(value)) return issue(`expected ${shape.title}, got another text`);
  if (shape.format !== "regex") return null;
  let reason = regexProblem(value);
  return reason === null ? null : issue(reason);
}
function numberIssue(value, shape, path) {
  let [least, most] = [shape.minimum ?? -1 / 0, shape.maximum ?? 1 / 0];
  if (Number.isFinite(value) && value >= least && value <= most) return null;
  let bounds = most === 1 / 0 ? `of at least ${least}` : `from ${least} to ${most}`;
  return { path, target: "value", message: `expected ${shape.title} ${bounds}` };
}
function regexProblem(pattern) {
  try {
    new RegExp(pattern);
  } catch (error) {
    let said = error.message;
    return `not a regular expression: ${said.slice(said.lastIndexOf(":") + 1).trim()}`;
  }
  return new RegExp(`^(?:${pattern})$`).test("") ? "this regular expression matches the empty string and so would allow everything: say what the value looks like" : null;
}
function typeOf(value) {
  return Array.isArray(value) ? "array" : value === null || value instanceof Date ? "other" : typeof value;
}
function describe(value) {
  return value == null ? "nothing" : value instanceof Date ? "a date" : Array.isArray(value) ? "a list" : { string: "a string", number: "a number", boolean: "true or false", object: "an object" }[typeof value] ?? "something else";
}

// src/config/foreign/allow.ts
var NOTHING = {
  condition: "any",
  paths: [],
  patterns: [],
  target: "secret",
  stopwords: [],
  commits: [],
  globs: [],
  rules: []
}, EVERY_PATH = ["."];
function placeOf2(where) {
  let [, path, line] = /^(.+):(\d+)$/s.exec(where) ?? [];
  return path === void 0 ? { path: where } : { path, line: Number(line) };
}

// src/config/regex/plain.ts
var ONE = /\\[xu][0-9A-Fa-f]{2,4}|\\.|\[(?:\\.|[^\]\\])*\]/gs, REPEAT = /(.)(?:[*+]|\{\d{1,4}(?:,\d{0,4})?\})/gs, CHOICE = /[|?]/g;
function isPlain(source) {
  let simple = source.replace(ONE, "x").replace(/\(\?(?::|<?[=!])/g, "("), repeats = [...simple.matchAll(REPEAT)];
  return repeats.length <= 1 && !repeats.some(([, before]) => before === ")") && (simple.match(CHOICE)?.length ?? 0) <= 8;
}

export {
  NOTHING,
  EVERY_PATH,
  placeOf2 as placeOf,
  ParseFailure,
  parseJson,
  parseToml,
  parseYaml,
  isPlain,
  validate
};
