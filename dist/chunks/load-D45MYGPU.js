// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  NOTHING,
  ParseFailure,
  isPlain,
  parseJson,
  parseToml,
  parseYaml,
  validate
} from "./chunk-ZV3T6GYP.js";
import {
  OPTIONS,
  envLayer
} from "./chunk-G7VNC4VH.js";
import {
  ENVIRONMENTS,
  ENV_PRESETS,
  FOREIGN_TOOLS,
  VALUE_KINDS
} from "./chunk-4QLWZYNY.js";
import {
  NOT_A_FILE,
  readRegular
} from "./chunk-GNHIERMY.js";
import {
  ConfigError
} from "./chunk-DGQP6LME.js";
import {
  SIZE_PATTERN,
  parseSize
} from "./chunk-TS52KRTI.js";
import "./chunk-5XXBF23Y.js";

// src/config/load.ts
import { basename, extname } from "node:path";

// src/config/layer.ts
import { dirname, resolve } from "node:path";

// src/config/rules/draft.ts
function toDraft(shape, folder, rebase2, where) {
  let { id, samples = { flags: [] }, docs = null, revoke = null } = shape, before = shape.pattern === void 0 && folder !== "" ? `${folder}/` : "", join = (sample) => before + (typeof sample == "string" ? sample : sample.join(""));
  return {
    rule: {
      id,
      title: shape.title ?? id,
      severity: shape.severity ?? "high",
      keywords: shape.keywords ?? [],
      pattern: shape.pattern ?? null,
      flags: shape.flags ?? "",
      group: shape.group ?? null,
      minEntropy: shape.minEntropy ?? 0,
      path: shape.pathPattern ?? null,
      // What another tool's file says was translated for bytes.
      ...shape.carriedFrom === void 0 ? {} : { reads: "bytes" },
      ...shape.path === void 0 ? {} : { globs: [rebase2(shape.path)] },
      except: (shape.except ?? []).map((entry) => toException(entry, rebase2)),
      links: { docs, revoke },
      where
    },
    samples: { flags: samples.flags.map(join), passes: (samples.passes ?? []).map(join) }
  };
}
function toException(entry, rebase2) {
  return {
    condition: entry.condition ?? "any",
    paths: entry.pathPatterns ?? [],
    globs: (entry.paths ?? []).map(rebase2),
    patterns: entry.patterns ?? [],
    target: entry.target ?? "secret",
    stopwords: entry.stopwords ?? [],
    commits: entry.commits ?? []
  };
}

// src/config/layer.ts
function draftsOf(file, { prefix }, places) {
  return (file.rules ?? []).map((rule, index) => toDraft(rule, prefix, (glob) => rebase(glob, prefix), places.rules[index]));
}
function toLayer(file, found, places, { rules, ways }) {
  let glob = (pattern) => rebase(pattern, found.prefix), bytes = (size2) => parseSize(size2), about = (list2, index, entry) => ({
    rules: entry.rules ?? [],
    reason: entry.reason.trim(),
    where: places[list2][index]
  }), { allow = {}, size = {} } = file;
  return {
    exclude: (file.exclude ?? []).map(glob),
    baseline: file.baseline === void 0 ? null : resolve(dirname(found.file), file.baseline),
    thorough: file.thorough ?? null,
    env: envLayer(file.env ?? {}, glob),
    maxBytes: size.max === void 0 ? null : bytes(size.max),
    limits: Object.entries(size.limits ?? {}).map(([pattern, limit]) => ({ glob: glob(pattern), maxBytes: bytes(limit) })),
    commitBudgetBytes: size.commitBudget === void 0 ? null : bytes(size.commitBudget),
    minBits: file.entropy?.minBits ?? null,
    rules,
    foreign: file.foreign ?? null,
    allow: {
      paths: (allow.paths ?? []).map((entry, index) => ({ glob: glob(entry.path), ...about("paths", index, entry) })),
      values: (allow.values ?? []).map((entry, index) => {
        let linear = ways.values[index];
        return { pattern: entry.pattern, ...linear === void 0 ? {} : { linear }, ...about("values", index, entry) };
      }),
      pointers: (allow.pointers ?? []).map((entry, index) => ({
        glob: glob(entry.path),
        pointer: entry.pointer,
        ...about("pointers", index, entry)
      })),
      except: (allow.except ?? []).map((entry, index) => ({
        ...NOTHING,
        ...entry,
        ...ways.except[index],
        globs: (entry.globs ?? []).map(glob),
        ...about("except", index, entry)
      }))
    }
  };
}
function rebase(glob, prefix) {
  if (prefix === "") return glob;
  let negation = /^!(?!\()/.test(glob) ? "!" : "", pattern = glob.slice(negation.length), folder = prefix.replace(/[\\*?[\]{}()!+@|^$]/g, "\\$&"), isAnyDepth = !pattern.slice(0, -1).includes("/");
  return `${negation}/${folder}/${isAnyDepth ? "**/" : ""}${pattern.replace(/^(?:\.\/|\/)/, "")}`;
}

// src/config/schema/shapes.ts
var text = (title, more = {}) => ({ type: "string", title, minLength: 1, ...more }), list = (title, items) => ({ type: "array", title, items }), GLOB = text("a glob"), CHECKED_REGEX = text("a regular expression", { format: "regex" }), FOREIGN_NAMES = [...FOREIGN_TOOLS, "comments"], SIZE = { type: ["number", "string"], title: 'a number of KiB or a size such as "500 KiB"', minimum: 0, pattern: SIZE_PATTERN };
function allows(title, covers) {
  let entry = {
    type: "object",
    title: `an object with ${[...Object.keys(covers), "reason"].join(", ")}`,
    properties: {
      ...covers,
      rules: list("a list of rule ids", text("a rule id")),
      reason: text("a reason in words", { pattern: "\\S" })
    },
    required: [...Object.keys(covers), "reason"],
    additionalProperties: !1
  };
  return list(title, entry);
}
var REGEX = text("a regular expression"), TEXTS = (title, item) => list(title, text(item)), LINK = text("an address that begins with https://", { pattern: "^https://" }), SAMPLES = list("a list of samples", {
  type: ["array", "string"],
  title: "a sample: a text, or a list of parts that are joined",
  minLength: 1,
  items: text("a part of a sample")
}), EXCEPTION = {
  type: "object",
  title: "an object with paths, pathPatterns, patterns, stopwords or commits",
  properties: {
    condition: text("any or all", { pattern: "^(any|all)$" }),
    paths: list("a list of globs", GLOB),
    pathPatterns: list("a list of regular expressions", REGEX),
    patterns: list("a list of regular expressions", REGEX),
    target: text("secret, match or line", { pattern: "^(secret|match|line)$" }),
    stopwords: TEXTS("a list of words", "a word"),
    commits: list("a list of commit ids", text("a full commit id", { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }))
  },
  additionalProperties: !1
}, OWN_RULE = {
  type: "object",
  title: "a rule with id, samples, and a pattern or a path",
  description: "samples may be left out only where carriedFrom says that the rule comes from another tool",
  properties: {
    id: text("a rule id of lower-case letters, digits and single hyphens such as acme-key", { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }),
    title: text("a title"),
    severity: text("critical, high, medium, low or info", { pattern: "^(critical|high|medium|low|info)$" }),
    keywords: list("a list of keywords", text("a keyword of at least 3 characters", { minLength: 3 })),
    pattern: REGEX,
    flags: { type: "string", title: "flags of i, s, m and u, each once", pattern: "^(?!.*(.).*\\1)[ismu]*$" },
    group: { type: ["number", "string"], title: "the number or the name of a group", minimum: 0, pattern: "^[A-Za-z_$][\\w$]*$" },
    minEntropy: { type: "number", title: "a number of bits per character", minimum: 0, maximum: 8 },
    path: GLOB,
    pathPattern: REGEX,
    except: list("a list of exceptions", EXCEPTION),
    carriedFrom: text(`the place in another tool's file that the rule was carried over from, such as ".gitleaks.toml:12"`),
    samples: {
      type: "object",
      title: "an object with flags, and passes",
      properties: { flags: SAMPLES, passes: SAMPLES },
      required: ["flags"],
      additionalProperties: !1
    },
    docs: LINK,
    revoke: LINK
  },
  required: ["id"],
  additionalProperties: !1
}, oneOf = (words) => text(`one of ${words.join(", ")}`, { pattern: `^(${words.join("|")})$` }), VARIABLE = text("a name of a variable, in which * stands for any characters", { pattern: "^[A-Za-z_*][A-Za-z0-9_*]{0,199}$" }), orList = (title, item) => ({ ...item, type: ["array", "string"], title, items: item }), ENV_RULE = {
  type: "object",
  title: "an object with name, and kind, values, for, presence",
  properties: {
    name: orList("a name of a variable, or a list of names of which one is enough", VARIABLE),
    kind: oneOf(VALUE_KINDS),
    values: TEXTS("a list of values", "a value"),
    for: list("a list of environments", oneOf(ENVIRONMENTS)),
    presence: oneOf(["required", "advised", "optional"])
  },
  required: ["name"],
  additionalProperties: !1
}, SHAPES = {
  boolean: { type: "boolean", title: "true or false" },
  string: text("a file name"),
  bits: { type: "number", title: "a number of bits", minimum: 1, maximum: 1024 },
  characters: { type: "number", title: "a number of characters", minimum: 1, maximum: 4096 },
  globs: list("a list of globs", GLOB),
  words: TEXTS("a list of words", "a word"),
  bounds: list("a list of { glob, bound }", {
    type: "object",
    title: "an object with glob and bound",
    properties: {
      glob: GLOB,
      bound: text("production, shared, local, test or ignore", { pattern: "^(production|shared|local|test|ignore)$" })
    },
    required: ["glob", "bound"],
    additionalProperties: !1
  }),
  "env-preset": oneOf(ENV_PRESETS),
  "env-rules": list("a list of { name, kind, values, for, presence }", ENV_RULE),
  "env-whens": list("a list of { name, is, require }", {
    type: "object",
    title: "an object with name, is and require",
    properties: {
      name: orList("a name of a variable, or a list of names", VARIABLE),
      is: orList("a value, or a list of values", text("a value")),
      require: list("a list of { name, kind, values, for, presence }", ENV_RULE)
    },
    required: ["name", "is", "require"],
    additionalProperties: !1
  }),
  size: SIZE,
  sizes: { type: "object", title: "an object from glob to size", additionalProperties: SIZE },
  "own-rules": list("a list of rules", OWN_RULE),
  "path-allows": allows("a list of { path, rules, reason }", { path: GLOB }),
  "value-allows": allows("a list of { pattern, rules, reason }", { pattern: text("a regular expression", { format: "regex" }) }),
  "pointer-allows": allows("a list of { path, pointer, rules, reason }", {
    path: GLOB,
    pointer: text("a JSON pointer such as /db/password", { pattern: "^(/([^~/]|~[01])*)+$" })
  }),
  foreign: list("a list of tools", text(`one of ${FOREIGN_NAMES.join(", ")}`, { pattern: `^(${FOREIGN_NAMES.join("|")})$` })),
  exceptions: list("a list of { rules, condition, globs, paths, patterns, target, stopwords, commits, reason }", {
    type: "object",
    title: "an object with reason and at least one of globs, paths, patterns, stopwords, commits",
    properties: {
      rules: list("a list of rule ids", text("a rule id")),
      condition: text("any or all", { pattern: "^(any|all)$" }),
      globs: list("a list of globs", GLOB),
      paths: list("a list of regular expressions", CHECKED_REGEX),
      patterns: list("a list of regular expressions", CHECKED_REGEX),
      target: text("secret, match or line", { pattern: "^(secret|match|line)$" }),
      stopwords: list("a list of words", text("a word")),
      commits: list("a list of commit ids", text("a full commit id", { pattern: "^[0-9a-f]{40,64}$" })),
      reason: text("a reason in words", { pattern: "\\S" })
    },
    required: ["reason"],
    additionalProperties: !1
  })
};

// src/config/schema/schema.ts
function configSchema() {
  let root = group("the configuration of hushgate");
  root.properties = { $schema: { type: "string", title: "the address of a JSON schema" } };
  for (let option of OPTIONS) option.key !== null && place(root, option);
  return { $schema: "http://json-schema.org/draft-07/schema#", ...root };
}
function place(root, option) {
  let [first, second] = option.key.split("."), properties = root.properties, shape = { ...SHAPES[option.type], description: option.doc, ...option.default === null ? {} : { default: option.default } };
  second === void 0 ? properties[first] = shape : (properties[first] ??= group(`an object with settings of ${first}`)).properties = { ...properties[first].properties, [second]: shape };
}
function group(title) {
  return { type: "object", title, properties: {}, additionalProperties: !1 };
}

// src/config/rules/allows.ts
async function allowWays(allow) {
  let found = { values: [], except: [], issue: null };
  for (let [index, { pattern }] of (allow.values ?? []).entries()) {
    let whole = `^(?:${pattern})$`, forms = await formsOf(found, [[["allow", "values", index, "pattern"], whole]], "s");
    found.values.push(forms[whole]);
  }
  for (let [index, { paths = [], patterns = [] }] of (allow.except ?? []).entries()) {
    let placed = (key, list2) => list2.map((source, at) => [["allow", "except", index, key, at], source]), linear = await formsOf(found, [...placed("paths", paths), ...placed("patterns", patterns)]);
    found.except.push(Object.keys(linear).length === 0 ? {} : { linear });
  }
  return found;
}
async function formsOf(found, patterns, flags = "") {
  let complex = patterns.filter(([, source]) => !isPlain(source));
  if (complex.length === 0) return {};
  let { Ways } = await import("./ways-72EDEIL4.js"), ways = new Ways(flags === "" ? "runs" : "refused");
  for (let [path, source] of complex) await ways.add(path, source, flags);
  return ways.problem !== null && (found.issue ??= { ...ways.problem, target: "value" }), ways.linear;
}

// src/config/load.ts
var MAX_CHARACTERS = 1 << 20;
async function loadLayer(found, context) {
  let text2 = readText(found), parsed = await parseFile(found, text2), value = parsed.value ?? {}, issue = validate(value, configSchema()) ?? nestedIssue(value, found.prefix);
  if (issue !== null) throw await errorAt(found, parsed, issue);
  let file = value, places = await placesOf(file, found, parsed), drafts = draftsOf(file, found, places), unproved = await ownRulesIssue(file, drafts, context), ways = await allowWays(file.allow ?? {}), wrong = unproved ?? ways.issue;
  if (wrong !== null) throw await errorAt(found, parsed, wrong);
  let rules = drafts.map(({ rule }) => rule);
  return toLayer(file, found, places, { rules, ways });
}
async function ownRulesIssue({ rules = [] }, drafts, { above, judge }) {
  if (rules.length === 0) return null;
  let { rulesIssue } = await import("./problem-GFLPDUWG.js");
  return rulesIssue(rules, drafts, above, judge);
}
function readText({ file, label }) {
  try {
    let text2 = new TextDecoder("utf-8", { fatal: !0 }).decode(readRegular(file));
    if (text2.length <= MAX_CHARACTERS || basename(file) === "package.json") return text2;
  } catch (error) {
    let code = error.code;
    if (code === NOT_A_FILE) throw new ConfigError(`${label}: is no regular file, so it is not read`);
    let isEncoding = error instanceof TypeError || code === "ERR_ENCODING_INVALID_ENCODED_DATA";
    throw new ConfigError(
      isEncoding ? `${label}: is not UTF-8 text; save it as UTF-8` : `${label}: cannot be read (${code ?? "unknown error"})`
    );
  }
  throw new ConfigError(`${label}: is larger than 1 MiB; a configuration is a short text`);
}
async function parseFile({ file, label }, text2) {
  try {
    if (basename(file) === "package.json") return below(await parseJson(text2, !0), "hushgate");
    let extension = extname(file).toLowerCase();
    if (extension === ".json" || extension === ".jsonc") return await parseJson(text2);
    if (extension === ".yaml" || extension === ".yml") return await parseYaml(text2);
    if (extension === ".toml") return await parseToml(text2);
  } catch (error) {
    throw error instanceof RangeError ? new ConfigError(`${label}: is nested too deeply to be a configuration`) : error instanceof ParseFailure ? new ConfigError(`${label}:${error.place.line}:${error.place.column}: ${error.message}`) : error;
  }
  throw new ConfigError(`${label}: a configuration file ends in .json, .jsonc, .yaml, .yml or .toml`);
}
function below(parsed, key) {
  let whole = parsed.value;
  if (typeof whole != "object" || whole === null || !Object.hasOwn(whole, key))
    throw new ParseFailure(`holds no key "${key}"`, { line: 1, column: 1 });
  return { value: whole[key] ?? !1, locate: (path, target) => parsed.locate([key, ...path], target) };
}
function nestedIssue({ baseline, size, foreign, allow }, prefix) {
  let path = [
    [["baseline"], baseline],
    [["size", "commitBudget"], size?.commitBudget],
    [["foreign"], foreign],
    [["allow", "except"], allow?.except]
  ].find(([, value]) => value !== void 0)?.[0] ?? null;
  return prefix === "" || path === null ? null : { path, target: "key", message: `"${path.join(".")}" holds for a whole run: set it in the root's configuration` };
}
async function errorAt(found, parsed, { path, target, message }) {
  let place2 = await parsed.locate(path, target).catch(() => null);
  if (place2 === null) return new ConfigError(`${found.label}: ${message}`);
  let { line, column } = place2;
  return new ConfigError(`${found.label}:${line}:${column}: ${message}`);
}
async function placesOf(file, found, parsed) {
  let places = { paths: [], values: [], pointers: [], except: [], rules: [] };
  for (let index of (file.rules ?? []).keys())
    places.rules.push(`${found.label}:${(await parsed.locate(["rules", index], "value")).line}`);
  for (let list2 of ["paths", "values", "pointers", "except"])
    for (let index of (file.allow?.[list2] ?? []).keys())
      places[list2].push(`${found.label}:${(await parsed.locate(["allow", list2, index], "value")).line}`);
  return places;
}
export {
  loadLayer
};
