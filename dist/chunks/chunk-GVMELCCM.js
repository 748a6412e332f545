// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  foreignTools,
  mergeSettings,
  needsGlobs
} from "./chunk-Y5UWAFFR.js";
import {
  folderOf,
  joined
} from "./chunk-OO2ZIW66.js";
import {
  camelName,
  optionsFor
} from "./chunk-G7VNC4VH.js";
import {
  CHECK_NAMES
} from "./chunk-4QLWZYNY.js";
import {
  readRegular
} from "./chunk-GNHIERMY.js";
import {
  ConfigError,
  quoted,
  suggestion
} from "./chunk-DGQP6LME.js";
import {
  parseSize
} from "./chunk-TS52KRTI.js";

// src/config/parts.ts
var RELATIVE = /^\d+[ ._-]?(?:second|minute|hour|day|week|month|year)s?(?:[ ._-]ago)?$/i, NAMED = /^(?:yesterday|last[ ._](?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i, EPOCH = /^@\d{1,12}$/, DAY = /^(\d{4}-\d\d-\d\d)(?:[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)? ?(?:Z|[+-]\d\d:?\d\d)?)?$/;
function readSince(text) {
  let trimmed = text.trim(), [, day, time] = DAY.exec(trimmed) ?? [];
  if (day !== void 0 && isDay(day)) return time === void 0 ? `${day} 00:00:00` : trimmed;
  if (RELATIVE.test(trimmed) || NAMED.test(trimmed) || EPOCH.test(trimmed)) return trimmed;
  let forms = '2026-01-31, "2026-01-31 14:00", "2 weeks ago" or yesterday';
  throw new ConfigError(`--since ${quoted(text)}: ${day === void 0 ? "no date that is understood here" : "no such day"}; write ${forms}`);
}
function isFixedDate(date) {
  return DAY.test(date) || EPOCH.test(date);
}
function isDay(day) {
  let time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
function readCount(text, option) {
  let count = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (count > 0) return count;
  throw new ConfigError(`${option} ${quoted(text)}: expected a number of commits, at least 1`);
}
var MAX_SHARDS = 1e3;
function readShard(text) {
  let [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index !== void 0 && count !== void 0 && index >= 1 && index <= count && count <= MAX_SHARDS) return { index, count };
  throw new ConfigError(`--shard ${quoted(text)}: expected i/n, such as 2/4: the second of four parts (at most ${MAX_SHARDS})`);
}

// src/config/formats.ts
var FORMAT_NAMES = ["human", "json", "sarif", "github"];
function readFormats(texts) {
  let targets = texts.map(readFormat), places = targets.map(({ file }) => file), twice = places.find((file, index) => places.indexOf(file) !== index);
  if (twice === void 0) return targets;
  throw new ConfigError(
    `--format: two reports go to ${twice === null ? "standard output; send one to a file: --format json=report.json" : quoted(twice)}`
  );
}
function readFormat(text) {
  let equals = text.indexOf("="), name = equals === -1 ? text : text.slice(0, equals), format = FORMAT_NAMES.find((known) => known === name);
  if (format === void 0) throw new ConfigError(`--format ${quoted(text)}: unknown format${suggestion(name, FORMAT_NAMES)}`);
  if (equals === text.length - 1) throw new ConfigError(`--format ${quoted(text)}: the name of a file is missing after =`);
  return { format, file: equals === -1 ? null : text.slice(equals + 1) };
}

// src/config/args.ts
function toCommandLine(raw, paths, command) {
  let line = { paths: [...paths] };
  for (let option of optionsFor(command)) {
    let value = raw[camelName(option)];
    value !== void 0 && place(line, option, value);
  }
  return line;
}
function place(line, option, value) {
  let values = Array.isArray(value) ? value : [value];
  option.name === "no-color" ? line.color = !1 : option.name === "no-cache" ? line.cache = !1 : option.name === "max-kb" ? line.maxBytes = readSize(value) : option.type === "range" ? line.range = readRange(value) : option.type === "ref" ? line[camelName(option)] = readRefs(option, values) : option.type === "date" ? line[camelName(option)] = readSince(value) : option.type === "shard" ? line.shard = readShard(value) : option.type === "count" ? line[camelName(option)] = readCount(value, `--${option.name}`) : option.type === "format" ? line.format = readFormats(values) : option.type === "check" ? line.check = values.map(readCheck) : line[camelName(option)] = option.repeat ? values : value;
}
function readRefs(option, texts) {
  let refs = texts.map((text) => readRef(text, `--${option.name}`));
  return option.repeat ? refs : refs[0];
}
function readSize(text) {
  let bytes = parseSize(text);
  if (bytes === null) throw new ConfigError(`--max-kb ${quoted(text)}: expected a number of KiB, such as 500`);
  return bytes;
}
function readRef(text, source) {
  if (text !== "" && !text.startsWith("-")) return text;
  throw new ConfigError(`${source} ${quoted(text)}: expected a branch, a tag or a commit`);
}
function readRange(text) {
  let source = `--range ${quoted(text)}`;
  if (text.includes("...")) throw new ConfigError(`${source}: write A..B, with two dots: what the commits in B and not in A add`);
  let [from, to, ...rest] = text.split("..");
  if (to === void 0 || rest.length > 0 || text === "..")
    throw new ConfigError(`${source}: expected A..B, two commits with two dots between`);
  return { from: readRef(from || "HEAD", source), to: readRef(to || "HEAD", source) };
}
function readCheck(text) {
  let name = CHECK_NAMES.find((known) => known === text);
  if (name === void 0) throw new ConfigError(`--check ${quoted(text)}: unknown check${suggestion(text, CHECK_NAMES)}`);
  return name;
}

// src/config/tree.ts
import { existsSync } from "node:fs";
import { resolve } from "node:path";

// src/config/discover.ts
import { readdirSync } from "node:fs";
import { join } from "node:path";
var CONFIG_NAMES = new Set(
  ["json", "jsonc", "yaml", "yml", "toml"].map((extension) => `hushgate.config.${extension}`)
), FOREIGN_NAME = /^\.(?:gitleaks|betterleaks|secrets\.|secretlint)/, BASELINE_NAME = ".hushgate-baseline";
function mayConfigure(name) {
  return CONFIG_NAMES.has(name) || name === "package.json";
}
function discover(folder, prefix, names = list(folder, prefix)) {
  let label = (name) => joined(prefix, name), found = names.filter((name) => CONFIG_NAMES.has(name)).sort();
  names.includes("package.json") && holdsSettings(join(folder, "package.json"), label("package.json")) && found.push("package.json");
  let [first, second] = found;
  if (first !== void 0 && second !== void 0)
    throw new ConfigError(`${label(first)} and ${label(second)}: two configurations in one folder; keep one of them`);
  return { config: first === void 0 ? null : { file: join(folder, first), label: label(first), prefix }, hasBaseline: names.includes(BASELINE_NAME), foreign: names.filter((name) => FOREIGN_NAME.test(name)) };
}
function list(folder, prefix) {
  try {
    return readdirSync(folder);
  } catch (error) {
    let code = error.code ?? "unknown error";
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw new ConfigError(
      `${prefix === "" ? folder : prefix}: the folder cannot be searched for a configuration (${code}); make it readable`
    );
  }
}
function holdsSettings(file, label) {
  let text;
  try {
    text = readRegular(file).toString("utf8");
  } catch (error) {
    throw new ConfigError(
      `${label}: cannot be read (${error.code ?? "unknown error"}), so its settings are unknown`
    );
  }
  if (!text.includes('"hushgate"')) return !1;
  try {
    let parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof parsed == "object" && parsed !== null && Object.hasOwn(parsed, "hushgate");
  } catch {
    throw new ConfigError(`${label}: names "hushgate" but is not valid JSON, so its settings cannot be read; mend it, then try again`);
  }
}

// src/config/source.ts
function sourceOf(line, env, fallback = { kind: "auto" }) {
  let source = wholeSourceOf(line, env, fallback);
  if (line.shard === void 0) return source;
  if (source.kind !== "tracked" && source.kind !== "history")
    throw new ConfigError("--shard goes with every tracked file, named files, or --history: a change is small enough to be looked at whole");
  if (line.since !== void 0 && !isFixedDate(line.since))
    throw new ConfigError(`--since ${quoted(line.since)} means another moment in each shard: give a day, such as 2026-01-31`);
  return source;
}
function wholeSourceOf(line, env, fallback) {
  scopeOf(line);
  let asked = askedSources(line), [first, second] = asked;
  if (first !== void 0 && second !== void 0)
    throw new ConfigError(`${first.option} and ${second.option} ask for different things: keep one`);
  let isEverything = first === void 0 || first.request.kind === "tracked";
  if (line.untracked === !0 && !isEverything) throw new ConfigError(`--untracked goes with every tracked file, not with ${first.option}`);
  return first !== void 0 ? first.request : line.untracked === !0 ? { kind: "tracked", untracked: !0 } : rangeOfEnvironment(env) ?? fallback;
}
function askedSources(line) {
  let asked = [], refs = rangeOfRefs(line.fromRef, line.toRef, "--from-ref", "--to-ref");
  return refs !== null && asked.push({ option: "--from-ref", request: refs }), line.range !== void 0 && asked.push({ option: "--range", request: { kind: "range", ...line.range } }), line.all === !0 && asked.push({ option: "--all", request: { kind: "tracked", untracked: line.untracked === !0 } }), line.staged === !0 && asked.push({ option: "--staged", request: { kind: "staged" } }), line.history === !0 && asked.push({ option: "--history", request: { kind: "history", ...scopeOf(line) } }), line.paths.includes("-") && asked.push(standardInput(line.paths)), asked;
}
function scopeOf({ history, branches, tags, since, maxCount, everything }) {
  let scope = {
    ...branches === void 0 ? {} : { branches },
    ...tags === void 0 ? {} : { tags },
    ...since === void 0 ? {} : { since },
    ...maxCount === void 0 ? {} : { maxCount },
    ...everything === !0 ? { everything } : {}
  }, [first] = Object.keys(scope);
  if (first !== void 0 && history !== !0) throw new ConfigError(`${optionOf(first)} goes with --history: add it`);
  if (everything === !0 && first !== "everything")
    throw new ConfigError(`${optionOf(first)} narrows the history, --everything widens it: keep one`);
  return scope;
}
function optionOf(key) {
  return `--${key === "maxCount" ? "max-count" : key}`;
}
function standardInput(paths) {
  if (paths.length > 1) throw new ConfigError("- (standard input) stands alone: give it or names of files, not both");
  return { option: "-", request: { kind: "stdin" } };
}
function rangeOfEnvironment(env) {
  let [from, to] = ["PRE_COMMIT_FROM_REF", "PRE_COMMIT_TO_REF"];
  return rangeOfRefs(env[from] || void 0, env[to] || void 0, from, to);
}
function rangeOfRefs(from, to, fromName, toName) {
  if (from === void 0 && to === void 0) return null;
  if (from === void 0) throw new ConfigError(`${toName} is given without ${fromName}: a range needs both ends`);
  if (to === void 0) throw new ConfigError(`${fromName} is given without ${toName}: a range needs both ends`);
  return { kind: "range", from: readRef(from, fromName), to: readRef(to, toName) };
}

// src/config/tree.ts
async function loadSettings(line, base) {
  let folder = base.root ?? base.cwd, here = discoverRoot(line, folder, base.cwd), rootLayers = here.config === null ? [] : [await load(here.config, base, [])], fixed = {
    line,
    cwd: base.cwd,
    checks: base.checks ?? CHECK_NAMES,
    source: sourceOf(line, base.env ?? {}, base.source),
    foundBaseline: here.hasBaseline ? resolve(folder, BASELINE_NAME) : null,
    foreign: here.foreign.length === 0 ? null : await foreignOf(folder, here.foreign, rootLayers, base)
  }, state = { folder, base, fixed, rootLayers, isPinned: line.config !== void 0, layers: /* @__PURE__ */ new Map(), settings: /* @__PURE__ */ new Map() }, top = await ready(rootLayers, state);
  return { top, forPath: () => top, state };
}
async function nestedSettings(tree, folders, listed) {
  let { state, top } = tree;
  if (state.isPinned) return tree.forPath;
  let { settings } = state;
  for (let folder of withAncestors(folders))
    await layerOf(folder, state, listed?.get(folder)) !== null && !settings.has(folder) && settings.set(folder, await ready([...state.rootLayers, ...layersAbove(folder, state)], state));
  return (path) => settings.size === 0 ? top : nearestSettings(settings, path) ?? top;
}
function foldersOf(entries) {
  return new Set(entries.map(({ path }) => folderOf(path)));
}
function discoverRoot(line, folder, cwd) {
  return line.config === void 0 ? discover(folder, "") : { config: { file: resolve(cwd, line.config), label: line.config, prefix: "" }, hasBaseline: existsSync(resolve(folder, BASELINE_NAME)), foreign: [] };
}
async function load(found, { judgeRule = noJudge }, above) {
  let { loadLayer } = await import("./load-D45MYGPU.js");
  return loadLayer(found, { above: above.flatMap(({ rules }) => rules), judge: judgeRule });
}
var noJudge = () => {
  throw new Error("own rules are configured but nothing that proves them was handed over");
};
async function foreignOf(folder, names, layers, { builtInIds }) {
  let { tools } = foreignTools(layers);
  if (tools.length === 0) return null;
  let { loadForeign } = await import("./foreign-RCQSY35L.js"), own = layers.flatMap(({ rules }) => rules.map(({ id }) => id)), builtIn = names.some((name) => name.endsWith(".toml")) ? await builtInIds?.() : void 0;
  return loadForeign(folder, names, tools, /* @__PURE__ */ new Set([...own, ...builtIn ?? []]));
}
async function layerOf(folder, state, names) {
  let known = state.layers.get(folder);
  if (known !== void 0) return known;
  let { config } = discover(`${state.folder}/${folder}`, folder, names), layer = config === null ? null : await load(config, state.base, [...state.rootLayers, ...layersAbove(folderOf(folder), state)]);
  return state.layers.set(folder, layer), layer;
}
async function ready(layers, { fixed, base }) {
  let settings = mergeSettings(layers, fixed, noGlobs);
  return !needsGlobs(settings) || base.loadGlobs === void 0 ? settings : mergeSettings(layers, fixed, await base.loadGlobs());
}
var noGlobs = (_path, globs) => {
  if (globs.length > 0) throw new Error("globs are configured but no glob function was loaded");
  return !1;
};
function withAncestors(folders) {
  let found = /* @__PURE__ */ new Set();
  for (let folder of folders)
    for (let end = folder.length; end > 0; end = folder.lastIndexOf("/", end - 1)) {
      let ancestor = folder.slice(0, end);
      if (ancestor === "." || found.has(ancestor)) break;
      found.add(ancestor);
    }
  return [...found].sort();
}
function layersAbove(folder, { layers }) {
  return withAncestors([folder]).flatMap((ancestor) => layers.get(ancestor) ?? []);
}
function nearestSettings(settings, path) {
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    let found = settings.get(path.slice(0, end));
    if (found !== void 0) return found;
  }
}

export {
  toCommandLine,
  sourceOf,
  mayConfigure,
  loadSettings,
  nestedSettings,
  foldersOf
};
