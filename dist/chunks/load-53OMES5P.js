// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  NOTHING,
  ParseFailure,
  isPlain,
  parseJson,
  parseToml,
  parseYaml,
  validate
} from "./chunk-PYN5K7YW.js";
import {
  configSchema,
  envLayer
} from "./chunk-OVCAVX2K.js";
import "./chunk-4QLWZYNY.js";
import {
  ConfigError,
  NOT_A_FILE,
  readRegular
} from "./chunk-JSDRM3JO.js";
import {
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
  let glob = (pattern) => rebase(pattern, found.prefix), bytes = (size2) => parseSize(size2), about = (list, index, entry) => ({
    rules: entry.rules ?? [],
    reason: entry.reason.trim(),
    where: places[list][index]
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

// src/config/rules/allows.ts
async function allowWays(allow) {
  let found = { values: [], except: [], issue: null };
  for (let [index, { pattern }] of (allow.values ?? []).entries()) {
    let whole = `^(?:${pattern})$`, forms = await formsOf(found, [[["allow", "values", index, "pattern"], whole]], "s");
    found.values.push(forms[whole]);
  }
  for (let [index, { paths = [], patterns = [] }] of (allow.except ?? []).entries()) {
    let placed = (key, list) => list.map((source, at) => [["allow", "except", index, key, at], source]), linear = await formsOf(found, [...placed("paths", paths), ...placed("patterns", patterns)]);
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
  let text = readText(found), parsed = await parseFile(found, text), value = parsed.value ?? {}, issue = validate(value, configSchema()) ?? nestedIssue(value, found.prefix);
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
    let text = new TextDecoder("utf-8", { fatal: !0 }).decode(readRegular(file));
    if (text.length <= MAX_CHARACTERS || basename(file) === "package.json") return text;
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
async function parseFile({ file, label }, text) {
  try {
    if (basename(file) === "package.json") return below(await parseJson(text, !0), "hushgate");
    let extension = extname(file).toLowerCase();
    if (extension === ".json" || extension === ".jsonc") return await parseJson(text);
    if (extension === ".yaml" || extension === ".yml") return await parseYaml(text);
    if (extension === ".toml") return await parseToml(text);
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
  let place = await parsed.locate(path, target).catch(() => null);
  if (place === null) return new ConfigError(`${found.label}: ${message}`);
  let { line, column } = place;
  return new ConfigError(`${found.label}:${line}:${column}: ${message}`);
}
async function placesOf(file, found, parsed) {
  let places = { paths: [], values: [], pointers: [], except: [], rules: [] };
  for (let index of (file.rules ?? []).keys())
    places.rules.push(`${found.label}:${(await parsed.locate(["rules", index], "value")).line}`);
  for (let list of ["paths", "values", "pointers", "except"])
    for (let index of (file.allow?.[list] ?? []).keys())
      places[list].push(`${found.label}:${(await parsed.locate(["allow", list, index], "value")).line}`);
  return places;
}
export {
  loadLayer
};
