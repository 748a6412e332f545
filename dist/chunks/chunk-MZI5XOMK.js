// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  GitError,
  TooLongError
} from "./chunk-4H7BY3UK.js";
import {
  PAIRS,
  distance,
  nearest,
  neighbourhood,
  placesOf
} from "./chunk-YATKY2EW.js";
import {
  shellPath
} from "./chunk-R4MEVLJ4.js";
import {
  isShowcase
} from "./chunk-URMYDT7M.js";
import {
  HIDDEN,
  blot,
  maskValue,
  showable,
  withoutSecret
} from "./chunk-DBGOUZG4.js";
import {
  sha256Prefix
} from "./chunk-6UQE6QM2.js";
import {
  asBuffer,
  lineIndexAt,
  lineSpan,
  openText,
  withEntry
} from "./chunk-IMTQ4MP2.js";
import {
  OPTIONS,
  camelName,
  optionsFor
} from "./chunk-EEM3WLSJ.js";
import {
  CHECK_NAMES,
  FOREIGN_TOOLS
} from "./chunk-ILYTV6CI.js";
import {
  parseSize
} from "./chunk-TS52KRTI.js";
import {
  gitleaksRules,
  secretlintName,
  secretlintRules
} from "./chunk-AWF7BHSA.js";
import {
  compileLinear,
  loadLinear
} from "./chunk-KUW53ZOI.js";
import {
  ConfigError,
  quoted,
  readRegular,
  suggestion
} from "./chunk-FSG2JEMU.js";

// src/config/args.ts
var FORMAT_NAMES = ["human", "json", "sarif", "github"];
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
  option.name === "no-color" ? line.color = !1 : option.name === "max-kb" ? line.maxBytes = readSize(value) : option.type === "range" ? line.range = readRange(value) : option.type === "ref" ? line[camelName(option)] = readRef(value, `--${option.name}`) : option.type === "format" ? line.format = readFormats(values) : option.type === "check" ? line.check = values.map(readCheck) : line[camelName(option)] = option.repeat ? values : value;
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

// src/config/discover.ts
import { readdirSync } from "node:fs";
import { join } from "node:path";
var CONFIG_NAMES = new Set(
  ["json", "jsonc", "yaml", "yml", "toml"].map((extension) => `hushgate.config.${extension}`)
), FOREIGN_NAME = /^\.(?:gitleaks|betterleaks|secrets\.|secretlint)/, BASELINE_NAME = ".hushgate-baseline";
function discover(folder, prefix) {
  let names2 = list(folder, prefix), label = (name) => prefix === "" ? name : `${prefix}/${name}`, found = names2.filter((name) => CONFIG_NAMES.has(name)).sort();
  names2.includes("package.json") && holdsSettings(join(folder, "package.json"), label("package.json")) && found.push("package.json");
  let [first, second] = found;
  if (first !== void 0 && second !== void 0)
    throw new ConfigError(`${label(first)} and ${label(second)}: two configurations in one folder; keep one of them`);
  return { config: first === void 0 ? null : { file: join(folder, first), label: label(first), prefix }, hasBaseline: names2.includes(BASELINE_NAME), foreign: names2.filter((name) => FOREIGN_NAME.test(name)) };
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

// src/policy/baseline.ts
var BaselineError = class extends Error {
  name = "BaselineError";
}, HEADER = [
  "# Findings that were accepted, one a line: <fingerprint>  [expires:YYYY-MM-DD  ]-- <reason>",
  "# No secret stands here. `hushgate baseline write` keeps entries, reasons and dates, and drops other comments."
];
function formatBaseline(entries) {
  let sorted = [...new Map(entries.map((entry) => [entry.fingerprint, entry])).values()].sort((a, b) => compare(a.fingerprint, b.fingerprint));
  return [...HEADER, ...sorted.map(formatEntry), ""].join(`
`);
}
function formatEntry({ fingerprint: fingerprint2, reason, expires }) {
  if (!/^[^ \t\r\n#][^ \t\r\n]*$/.test(fingerprint2)) throw new BaselineError(`${fingerprint2}: a fingerprint must be one word`);
  let end = expires === null ? "" : `expires:${checkedDate(expires, "")}  `;
  return `${fingerprint2}  ${end}-- ${checkedReason(reason)}`;
}
function parseBaseline(text, fileName) {
  let entries = /* @__PURE__ */ new Map();
  return text.replace(/^\uFEFF/, "").split(/\r?\n/).forEach((content, index) => {
    let line = index + 1;
    if (/^\s*(?:#|$)/.test(content)) return;
    let entry = { ...parseEntry(content, `${fileName}:${line}`), line }, twin = entries.get(entry.fingerprint);
    if (twin && (twin.reason !== entry.reason || twin.expires !== entry.expires))
      throw new BaselineError(
        `${fileName}:${line}: the fingerprint of line ${twin.line} with another reason or date: keep one of the two`
      );
    twin || entries.set(entry.fingerprint, entry);
  }), { fileName, entries };
}
function parseEntry(content, where) {
  if (/^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(content))
    throw new BaselineError(`${where}: a merge conflict: keep the entries of both sides and take the marker lines out`);
  let cut = content.search(/[ \t]--(?:[ \t]|$)/), [fingerprint2, ...options] = content.slice(0, cut === -1 ? void 0 : cut).split(/[ \t]+/).filter((word) => word !== ""), reason = cut === -1 ? "" : content.slice(cut + 3).trim();
  if (fingerprint2 === void 0 || reason === "")
    throw new BaselineError(`${where}: an entry is "<fingerprint>  -- <reason>": say after "--" why this is no secret`);
  return { fingerprint: fingerprint2, reason, expires: parseExpiry(options, where) };
}
function parseExpiry(options, where) {
  let [option, ...more] = options;
  if (option === void 0) return null;
  if (!option.startsWith("expires:") || more.length > 0)
    throw new BaselineError(`${where}: between fingerprint and "--" only expires:YYYY-MM-DD may stand`);
  return checkedDate(option.slice(8), `${where}: `);
}
function checkedDate(date, where) {
  let time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date)
    throw new BaselineError(`${where}an expiry is a day of the calendar, as in expires:2027-01-31`);
  return date;
}
function checkedReason(reason) {
  let oneLine = reason.replace(/[\s\p{Cc}]+/gu, " ").trim();
  if (oneLine === "") throw new BaselineError("a baseline entry needs a reason: say why these findings are no secrets");
  return oneLine;
}
function mergeBaseline(old, findings, reason, expires = null) {
  let added = { reason: checkedReason(reason), expires: expires === null ? null : checkedDate(expires, "") }, merged = new Map(findings.map(({ fingerprint: fingerprint2 }) => [fingerprint2, { fingerprint: fingerprint2, ...added }]));
  for (let { fingerprint: fingerprint2, ...entry } of old) merged.set(fingerprint2, { fingerprint: fingerprint2, reason: entry.reason, expires: entry.expires });
  return [...merged.values()].sort((a, b) => compare(a.fingerprint, b.fingerprint));
}
function hasExpired(entry, today) {
  return entry.expires !== null && entry.expires < today;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/git/facts.ts
import { existsSync, readFileSync } from "node:fs";
import { resolve as resolve2 } from "node:path";

// src/git/exec.ts
import { spawn, spawnSync } from "node:child_process";
import { devNull } from "node:os";
import { resolve } from "node:path";
var MAX_SYNC_BYTES = 64 << 20, SAFE_FLAGS = [
  "--no-replace-objects",
  "-c",
  "advice.graftFileDeprecated=false",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.quotePath=false",
  "-c",
  "submodule.recurse=false"
], LOCAL_VARIABLES = /^GIT_(ALTERNATE_OBJECT_DIRECTORIES|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|OBJECT_DIRECTORY|DIR|WORK_TREE|IMPLICIT_WORK_TREE|GRAFT_FILE|INDEX_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|PREFIX|SHALLOW_FILE|COMMON_DIR)$/;
function environment(place2, extra) {
  let env = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_GRAFT_FILE: devNull, ...extra };
  for (let name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"]) env[name] && (env[name] = resolve(env[name]));
  if (place2.foreign) for (let name of Object.keys(env)) LOCAL_VARIABLES.test(name) && delete env[name];
  return env;
}
function askGit(place2, args, options = {}) {
  let result = spawnSync("git", [...SAFE_FLAGS, ...args], {
    cwd: place2.cwd,
    env: environment(place2, options.env ?? {}),
    input: options.input ?? "",
    maxBuffer: MAX_SYNC_BYTES,
    windowsHide: !0
  }), isDeaf = result.error?.code === "EPIPE";
  if (result.error && !isDeaf) throw startError(result.error);
  if (isDeaf || result.status === null || !(options.accept ?? [0]).includes(result.status)) throw failure(args, result);
  return { stdout: result.stdout, status: result.status };
}
function startError(error) {
  return error.code === "ENOENT" ? new GitError("git was not found: install git, or add it to PATH", null) : error.code === "ENOBUFS" ? new TooLongError("git answered more than fits into memory at once", null) : new GitError(`git could not be started: ${error.message}`, null);
}
function failure(args, result) {
  return new GitError(describeFailure(args, result.stderr.toString("utf8"), result.status ?? result.signal), result.status);
}
var USAGE_STATUS = 129;
function describeFailure(args, stderr, end) {
  let words = stderr.trim().replace(/^(fatal|error): /, ""), question = `git ${args.find((arg) => !arg.startsWith("-")) ?? ""}`;
  return end === USAGE_STATUS ? `${question} does not know what it was asked: hushgate needs git 2.31 or newer` : `${question} failed: ${words || `ended with ${end}`}`;
}
async function streamGit(place2, args, input, onData) {
  let child = spawn("git", [...SAFE_FLAGS, ...args], { cwd: place2.cwd, env: environment(place2, {}), windowsHide: !0 }), errors = [];
  child.stderr.on("data", (chunk) => errors.push(chunk));
  let ended = new Promise((resolve5, reject) => {
    child.on("error", (error) => reject(startError(error))), child.on("close", (status, signal) => resolve5(status ?? signal));
  });
  ended.catch(() => {
  });
  let feeding = feed(child.stdin, input);
  try {
    for await (let chunk of child.stdout) {
      let pause = onData(chunk);
      pause instanceof Promise && await pause;
    }
  } finally {
    child.exitCode === null && child.kill();
  }
  await feeding;
  let end = await ended;
  if (end !== 0)
    throw new GitError(describeFailure(args, Buffer.concat(errors).toString("utf8"), end), typeof end == "number" ? end : null);
}
async function feed(stdin, input) {
  let open = !0;
  stdin.on("error", () => {
    open = !1;
  });
  for await (let piece of input) {
    if (!open) return;
    stdin.write(piece) || await Promise.race([once(stdin, "drain"), once(stdin, "close")]);
  }
  stdin.end();
}
function once(stream, event) {
  return new Promise((resolve5) => {
    stream.once(event, () => resolve5());
  });
}

// src/git/facts.ts
function repoFacts(place2) {
  let args = [
    "rev-parse",
    "--is-bare-repository",
    "--git-path",
    "MERGE_HEAD",
    "--git-path",
    "hooks",
    "--show-toplevel",
    "-q",
    "--verify",
    "HEAD"
  ], { stdout, status } = askGit(place2, args, { accept: [0, 1, 128] }), lines = stdout.toString("utf8").split(`
`);
  if (status === 128) return withoutWorkTree(place2, lines[0] === "true");
  lines.pop();
  let head = status === 0 ? lines.pop() ?? null : null, mergeHeadFile = resolve2(place2.cwd, lines[1] ?? ""), top = resolve2(lines.slice(3).join(`
`));
  return {
    place: place2,
    top,
    bare: !1,
    head,
    mergeHeads: head ? mergeHeads(mergeHeadFile) : [],
    missingHooks: missingHooks(place2.cwd, lines[2] ?? "")
  };
}
function withoutWorkTree(place2, bare) {
  bare || askGit(place2, ["rev-parse", "--show-toplevel"]);
  let { stdout } = askGit(place2, ["rev-parse", "--absolute-git-dir"]), answer = askGit(place2, ["rev-parse", "-q", "--verify", "HEAD"], { accept: [0, 1] }), top = stdout.toString("utf8").replace(/\n$/, "");
  return {
    place: place2,
    top,
    bare: !0,
    head: answer.status === 0 ? answer.stdout.toString("utf8").trim() : null,
    mergeHeads: [],
    missingHooks: null
  };
}
function missingHooks(cwd, path) {
  return /(^|[\\/])hooks$/.test(path) || existsSync(resolve2(cwd, path)) ? null : path;
}
function mergeHeads(file) {
  let fromHook = Object.keys(process.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
  return [.../* @__PURE__ */ new Set([...fromHook, ...readIds(file)])];
}
function readIds(file) {
  try {
    return readFileSync(file, "latin1").match(/^[0-9a-f]{40,64}$/gm) ?? [];
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw new GitError(`cannot read ${file}: ${error.message}`, null);
  }
}

// src/config/source.ts
function sourceOf(line, env, fallback = { kind: "auto" }) {
  let asked = askedSources(line), [first, second] = asked;
  if (first !== void 0 && second !== void 0)
    throw new ConfigError(`${first.option} and ${second.option} ask for different things: keep one`);
  let isEverything = first === void 0 || first.request.kind === "tracked";
  if (line.untracked === !0 && !isEverything) throw new ConfigError(`--untracked goes with every tracked file, not with ${first.option}`);
  return first !== void 0 ? first.request : line.untracked === !0 ? { kind: "tracked", untracked: !0 } : rangeOfEnvironment(env) ?? fallback;
}
function askedSources(line) {
  let asked = [], refs = rangeOfRefs(line.fromRef, line.toRef, "--from-ref", "--to-ref");
  return refs !== null && asked.push({ option: "--from-ref", request: refs }), line.range !== void 0 && asked.push({ option: "--range", request: { kind: "range", ...line.range } }), line.all === !0 && asked.push({ option: "--all", request: { kind: "tracked", untracked: line.untracked === !0 } }), line.staged === !0 && asked.push({ option: "--staged", request: { kind: "staged" } }), line.history === !0 && asked.push({ option: "--history", request: { kind: "history" } }), line.paths.includes("-") && asked.push(standardInput(line.paths)), asked;
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
import { existsSync as existsSync2 } from "node:fs";
import { resolve as resolve4 } from "node:path";

// src/config/merge.ts
import { resolve as resolve3 } from "node:path";
function mergeSettings(layers, fixed, globs) {
  let { line, cwd } = fixed;
  return deepFreeze({
    checks: chosenChecks(fixed),
    source: fixed.source,
    cwd,
    paths: [...line.paths],
    thorough: line.thorough ?? last(layers, (layer) => layer.thorough) ?? !1,
    formats: formats(line, cwd),
    color: line.color ?? null,
    quiet: line.quiet ?? !1,
    exclude: [...all(layers, (layer) => layer.exclude), ...line.exclude ?? []],
    baseline: line.baseline === void 0 ? last(layers, (layer) => layer.baseline) ?? fixed.foundBaseline : resolve3(cwd, line.baseline),
    allow: {
      paths: all(layers, (layer) => layer.allow.paths),
      values: all(layers, (layer) => layer.allow.values),
      pointers: all(layers, (layer) => layer.allow.pointers)
    },
    env: { templates: all(layers, (layer) => layer.templates) },
    size: sizeSettings(layers, line),
    entropy: { minBits: last(layers, (layer) => layer.minBits) ?? defaultOf("entropy.minBits") },
    ...foreignSettings(layers, fixed.foreign),
    globs
  });
}
function foreignTools(layers) {
  let said = last(layers, (layer) => layer.foreign), tools = FOREIGN_TOOLS.filter((tool) => said?.includes(tool) ?? !0);
  return { tools, comments: said?.includes("comments") ? [...FOREIGN_TOOLS] : tools };
}
function foreignSettings(layers, files) {
  let { rules = [], allows: allows2 = [], ignores = [], secrets = /* @__PURE__ */ new Map(), needs = [], warnings = [] } = files ?? {}, except = all(layers, (layer) => layer.allow.except);
  return {
    rules: { own: [...all(layers, (layer) => layer.rules), ...rules] },
    foreign: { comments: foreignTools(layers).comments, allows: [...except, ...allows2], ignores, secrets, needs, warnings }
  };
}
function sizeSettings(layers, line) {
  return {
    maxBytes: line.maxBytes ?? last(layers, (layer) => layer.maxBytes) ?? parseSize(defaultOf("size.max")),
    limits: all([...layers].reverse(), (layer) => layer.limits),
    commitBudgetBytes: last(layers, (layer) => layer.commitBudgetBytes),
    enforceAll: line.enforceAll ?? !1
  };
}
function chosenChecks({ line, checks }) {
  let chosen = checks.filter((name) => line.check?.includes(name) ?? !0);
  if (chosen.length > 0) return chosen;
  throw new ConfigError(`--check ${(line.check ?? []).join(", ")}: this hook runs ${checks.join(", ")}; choose among these`);
}
function formats(line, cwd) {
  let named = (line.format ?? []).map(({ format, file }) => ({ format, file: file === null ? null : resolve3(cwd, file) }));
  return named.some(({ file }) => file === null) ? named : [{ format: "human", file: null }, ...named];
}
function needsGlobs({ exclude, env, size, allow, rules, foreign }) {
  let ofRules = rules.own.flatMap(({ globs = [], except }) => [...globs, ...except.flatMap((each) => each.globs ?? [])]), ofForeign = foreign?.allows.flatMap((each) => each.globs) ?? [];
  return [ofRules, ofForeign, exclude, env.templates, size.limits, allow.paths, allow.pointers].some((list2) => list2.length > 0);
}
function defaultOf(key) {
  return OPTIONS.find((option) => option.key === key)?.default;
}
function all(layers, pick) {
  return layers.flatMap((layer) => [...pick(layer)]);
}
function last(layers, pick) {
  return layers.reduce((found, layer) => pick(layer) ?? found, null);
}
function deepFreeze(value) {
  for (let child of Object.values(value)) typeof child == "object" && child !== null && deepFreeze(child);
  return Object.freeze(value);
}

// src/config/tree.ts
async function loadSettings(line, base) {
  let folder = base.root ?? base.cwd, here = discoverRoot(line, folder, base.cwd), rootLayers = here.config === null ? [] : [await load(here.config, base, [])], fixed = {
    line,
    cwd: base.cwd,
    checks: base.checks ?? CHECK_NAMES,
    source: sourceOf(line, base.env ?? {}, base.source),
    foundBaseline: here.hasBaseline ? resolve4(folder, BASELINE_NAME) : null,
    foreign: here.foreign.length === 0 ? null : await foreignOf(folder, here.foreign, rootLayers, base)
  }, state = { folder, base, fixed, rootLayers, isPinned: line.config !== void 0, layers: /* @__PURE__ */ new Map() }, top = await ready(rootLayers, state);
  return { top, forPath: () => top, state };
}
async function nestedSettings(tree, folders) {
  let { state, top } = tree;
  if (state.isPinned) return tree.forPath;
  let settings = /* @__PURE__ */ new Map();
  for (let folder of withAncestors(folders))
    await layerOf(folder, state) !== null && settings.set(folder, await ready([...state.rootLayers, ...layersAbove(folder, state)], state));
  return settings.size === 0 ? () => top : (path) => nearestSettings(settings, path) ?? top;
}
function discoverRoot(line, folder, cwd) {
  return line.config === void 0 ? discover(folder, "") : { config: { file: resolve4(cwd, line.config), label: line.config, prefix: "" }, hasBaseline: existsSync2(resolve4(folder, BASELINE_NAME)), foreign: [] };
}
async function load(found, { judgeRule: judgeRule2 = noJudge }, above) {
  let { loadLayer } = await import("./load-FC4YMTS5.js");
  return loadLayer(found, { above: above.flatMap(({ rules }) => rules), judge: judgeRule2 });
}
var noJudge = () => {
  throw new Error("own rules are configured but nothing that proves them was handed over");
};
async function foreignOf(folder, names2, layers, { builtInIds: builtInIds2 }) {
  let { tools } = foreignTools(layers);
  if (tools.length === 0) return null;
  let { loadForeign } = await import("./foreign-BVCBIHSX.js"), own = layers.flatMap(({ rules }) => rules.map(({ id }) => id)), builtIn = names2.some((name) => name.endsWith(".toml")) ? await builtInIds2?.() : void 0;
  return loadForeign(folder, names2, tools, /* @__PURE__ */ new Set([...own, ...builtIn ?? []]));
}
async function layerOf(folder, state) {
  let known = state.layers.get(folder);
  if (known !== void 0) return known;
  let { config } = discover(resolve4(state.folder, folder), folder), above = [...state.rootLayers, ...layersAbove(folder.slice(0, Math.max(0, folder.lastIndexOf("/"))), state)], layer = config === null ? null : await load(config, state.base, above);
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

// src/foreign/rule-list.ts
function listsRule(list2, rules) {
  return list2.length === 0 || list2.some((each) => names(each, rules));
}
function names(each, rules) {
  return each.startsWith("gitleaks:") ? gitleaksFinds(each.slice(9), rules) : each.startsWith("secretlint:") ? listsRule(secretlintRules(each.slice(11)), rules) : rules.some((rule) => each.endsWith("*") ? rule.startsWith(each.slice(0, -1)) : rule === each);
}
function gitleaksFinds(id, rules) {
  let { only, not } = gitleaksRules(id);
  return only === null ? !listsRule(not, rules) : listsRule(only, rules);
}

// src/policy/foreign/comments.ts
function token(word, flags = "") {
  return new RegExp(`(?<![\\w.:\\x80-\\xff-])${word}(?![\\w:\\x80-\\xff-])`, flags);
}
function onLine(word, flags = "") {
  let regex = token(word, flags);
  return (_finding, { before, after }) => regex.test(before) || regex.test(after) ? word : null;
}
var PRAGMA = /(?:#|\/\/|'|--|<!--[# \t]{0,20}|\/\*) {0,20}pragma: ?(?:allow|white)list[ -]secret(?![\w-])[^\n]{0,500}$/, PRAGMA_NEXT = /^[ \t]{0,200}(?:#|\/\/|'|--|<!--[# \t]{0,20}|\/\*) {0,20}pragma: ?allowlist[ -]nextline[ -]secret(?![\w-])[^\n]{0,500}$/, pragma = ({ path }, { after, above }) => {
  let isYaml = path.endsWith(".yaml"), holds = (regex, line) => {
    let found = regex.exec(line)?.[0];
    return found !== void 0 && (!isYaml || found.trimStart().startsWith("#"));
  };
  return holds(PRAGMA, after) ? "pragma: allowlist secret" : holds(PRAGMA_NEXT, above) ? "pragma: allowlist nextline secret" : null;
}, GGIGNORE = /(?:#|\/\/|\/\*|<!--|--|;|%)[ \t]{0,20}ggignore(?![\w:-])/, BANDIT = /#[ \t]{0,20}(?:noqa:[^#]{0,100}\bS10[567]\b|nosec[: ][^#]{0,100}\bB10[567]\b)/, SECRETLINT = /(?<![\w-])secretlint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\r\n]{0,500})/, secretlint = ({ rule, also }, { before, after, above }, text, span) => {
  let rules = [rule, ...also];
  for (let line of [before, after]) if (isFor(line, "disable-line", rules)) return "secretlint-disable-line";
  return isFor(above, "disable-next-line", rules) ? "secretlint-disable-next-line" : isInBlock(text, span, rules) ? "secretlint-disable" : null;
};
function isFor(line, word, rules) {
  let [, found, options = ""] = SECRETLINT.exec(line) ?? [];
  return found === word && listsRule(rulesIn(options), rules);
}
function rulesIn(options) {
  return (options.split(/[ \t]--[ \t]/)[0].match(/@[\w.-]{1,100}\/[\w-]{1,100}|secretlint-rule-[\w-]{1,100}/g) ?? []).map((id) => `secretlint:${secretlintName(id)}`);
}
var switches;
function switchesIn(text) {
  switches ??= /* @__PURE__ */ new WeakMap();
  let known = switches.get(text) ?? findSwitches(text);
  return switches.set(text, known), known;
}
function findSwitches({ content }) {
  return content.includes("secretlint-disable") ? [...content.matchAll(new RegExp(SECRETLINT, "g"))].flatMap(
    ({ index, 0: whole, 1: word, 2: options = "" }) => word === "disable" || word === "enable" ? [{ start: index, isOff: word === "disable", options, optionsStart: index + whole.length - options.length }] : []
  ) : [];
}
function isInBlock(text, { start }, rules) {
  let isOff = !1;
  for (let each of switchesIn(text)) {
    if (each.start >= start) break;
    listsRule(rulesIn(each.options.slice(0, Math.max(0, start - each.optionsStart))), rules) && (isOff = each.isOff);
  }
  return isOff;
}
var readers;
function makeReaders() {
  let [gitleaks, betterleaks] = [onLine("gitleaks:allow"), onLine("betterleaks:allow")];
  return {
    gitleaks,
    betterleaks: (...each) => betterleaks(...each) ?? gitleaks(...each),
    "detect-secrets": pragma,
    secretlint,
    trufflehog: onLine("trufflehog:ignore"),
    kingfisher: onLine("kingfisher:(?:ignore|allow)", "i"),
    ggshield: (_finding, { before, after }) => GGIGNORE.test(before) || GGIGNORE.test(after) ? "ggignore" : null,
    bandit: ({ check, path }, { after }) => check === "entropy" && path.endsWith(".py") && BANDIT.test(after) ? "noqa or nosec for a hard-coded password" : null
  };
}
function commentFor(tools, ...place2) {
  readers ??= makeReaders();
  for (let tool of tools) {
    let word = readers[tool](...place2);
    if (word !== null) return word.replace("(?:ignore|allow)", "ignore");
  }
  return null;
}

// src/policy/foreign/exception.ts
async function allowedBy(allows2, subject, search) {
  let { finding } = subject;
  if (finding.check === "size") return null;
  let rules = [finding.rule, ...finding.also];
  for (let allow of allows2) if (listsRule(allow.rules, rules) && await fits(allow, subject, search)) return allow;
  return null;
}
async function fits(allow, { finding, around: around2, commit, globs }, search) {
  let target = around2?.[allow.target] ?? null, asked = [
    [allow.commits, (id) => id === commit?.toLowerCase()],
    [allow.paths, (pattern) => search(pattern, Buffer.from(finding.path).toString("latin1"), allow.linear)],
    [allow.patterns, (pattern) => target !== null && search(pattern, target, allow.linear)],
    [allow.stopwords, (word) => around2 !== null && decoded(around2.secret).toLowerCase().includes(word.toLowerCase())],
    [allow.globs.length === 0 ? [] : [""], () => globs(finding.path, allow.globs)]
  ].filter(([list2]) => list2.length > 0), isAll = allow.condition === "all";
  for (let [list2, test] of asked) if (await someFits(list2, test) !== isAll) return !isAll;
  return isAll && asked.length > 0;
}
async function someFits(list2, test) {
  for (let each of list2) if (await test(each)) return !0;
  return !1;
}
function decoded(bytes) {
  return Buffer.from(bytes, "latin1").toString("utf8");
}
function reasonOf({ reason, where }) {
  return { kind: "foreign", where, reason };
}

// src/policy/foreign/excerpt.ts
var MAX_SIDE_BYTES = 2e3;
function around(text, span) {
  let { content } = text, first = lineIndexAt(text.lineStarts, span.start), head = lineSpan(text, first), tail = lineSpan(text, lineIndexAt(text.lineStarts, Math.max(span.start, span.end - 1))), value = content.slice(span.start, span.end), before = content.slice(Math.max(head.start, span.start - MAX_SIDE_BYTES), span.start), after = content.slice(span.end, Math.min(tail.end, span.end + MAX_SIDE_BYTES)).replace(/[\r\n]+$/, ""), above = first === 0 ? null : lineSpan(text, first - 1);
  return {
    secret: value,
    match: `${before.trimStart()}${value}${/^["'`]?/.exec(after)?.[0] ?? ""}`,
    line: `${before}${value}${after}`,
    before,
    after: `${behindHeader(value)}${after}`,
    above: above === null ? "" : content.slice(above.start, Math.min(above.end, above.start + MAX_SIDE_BYTES)).replace(/[\r\n]+$/, "")
  };
}
function behindHeader(value) {
  return value.startsWith("-----BEGIN ") ? /^-----BEGIN [A-Z ]{0,60}-----([^\r\n]{1,200})[\r\n]/.exec(value)?.[1] ?? "" : "";
}
function valueBytes(text, { start, end }) {
  return asBuffer(text.bytes).subarray(start, end);
}

// src/policy/foreign/known.ts
import { createRequire } from "node:module";
var crypto;
function ignoredBy({ ignores }, finding, commit) {
  let rules = [finding.rule, ...finding.also], line = finding.line ?? 0;
  return ignores.find(
    (each) => each.line === line && each.path === finding.path && (each.commit === null || each.commit === commit?.toLowerCase()) && finding.check !== "size" && listsRule(each.rules, rules)
  ) ?? null;
}
function secretKnownBy({ secrets }, finding, text, span, around2) {
  let known = secrets.get(finding.path);
  if (known === void 0 || known.length === 0) return null;
  let hashes = new Set(candidates(text, span, around2).map(sha1));
  return known.find((each) => hashes.has(each.sha1)) ?? null;
}
function candidates(text, span, { secret: value, before, after }) {
  let header = /^-----(BEGIN [A-Z ]{0,60}PRIVATE KEY(?: BLOCK)?)-----/.exec(value)?.[1];
  if (header !== void 0) return [header, valueBytes(text, span)];
  let quote = /["'`](?=[^"'`]*$)/.exec(before), end = quote === null ? -1 : after.indexOf(quote[0]), quoted2 = quote === null || end === -1 ? [] : [Buffer.from(before.slice(quote.index + 1) + value + after.slice(0, end), "latin1")];
  return [valueBytes(text, span), ...quoted2];
}
function sha1(value) {
  return crypto ??= createRequire(import.meta.url)("node:crypto"), crypto.createHash("sha1").update(value).digest("hex");
}

// src/policy/foreign/needs.ts
var starts = /* @__PURE__ */ new WeakMap();
function missingNeed(needs, finding, text, span) {
  return needs.find((need) => need.rule === finding.rule && !need.parts.every((part) => stands(part, text, span))) ?? null;
}
function stands({ linear, withinLines, withinColumns }, text, span) {
  let here = placeOf(text, span.start);
  return startsOf(linear, text).some((start) => {
    let there = placeOf(text, start);
    return (withinLines === null || Math.abs(there.line - here.line) <= withinLines) && (withinColumns === null || Math.abs(there.column - here.column) <= withinColumns);
  });
}
function startsOf(linear, text) {
  let known = starts.get(text) ?? /* @__PURE__ */ new Map();
  starts.set(text, known);
  let before = known.get(linear);
  if (before !== void 0) return before;
  let found = [...compileLinear(linear)?.matches(text.content) ?? []].map(({ spans }) => spans[0]?.[0] ?? 0);
  return known.set(linear, found), found;
}
function placeOf(text, offset) {
  let line = lineIndexAt(text.lineStarts, offset);
  return { line, column: offset - text.lineStarts[line] };
}

// src/policy/foreign/index.ts
async function byForeign(each) {
  let { finding, text, commit, settings, search, use } = each, { foreign } = settings;
  if (foreign === void 0) return null;
  let place2 = text === null || finding.span === null ? null : { text, span: finding.span, around: around(text, finding.span) }, entry = ignoredBy(foreign, finding, commit) ?? (place2 && secretKnownBy(foreign, finding, place2.text, place2.span, place2.around));
  if (entry !== null)
    return use(foreignKey(entry.where)), reasonOf({ where: entry.where, reason: "reason" in entry ? entry.reason : "gitleaks ignores this fingerprint" });
  let allow = await allowedBy(foreign.allows, { finding, around: place2?.around ?? null, commit, globs: settings.globs }, search);
  return allow !== null ? reasonOf(allow) : (foreign.needs.length > 0 && await loadLinear(), place2 && byPlace(foreign, finding, place2));
}
function byPlace(foreign, finding, { text, span, around: here }) {
  let need = missingNeed(foreign.needs, finding, text, span);
  if (need !== null) return reasonOf({ where: need.where, reason: "what this rule requires near it is not there" });
  let word = finding.check !== "size" && text.member === void 0 ? commentFor(foreign.comments, finding, here, text, span) : null;
  return word !== null ? reasonOf({ where: `${finding.path}:${finding.line}`, reason: word }) : isOwnHash(finding, here.secret, here.before) ? reasonOf({ where: finding.path, reason: "a hash that detect-secrets keeps" }) : null;
}
function isOwnHash({ path }, value, before) {
  return path.endsWith(".secrets.baseline") && /^[0-9a-f]{40}$/.test(value) && /"hashed_secret": ?"$/.test(before);
}
function foreignKey(where) {
  return JSON.stringify(["foreign", where]);
}
function unusedEntries({ ignores, secrets }, used) {
  let places = [...ignores.filter(({ commit }) => commit === null), ...[...secrets.values()].flat()].map(({ where }) => where), files = /* @__PURE__ */ new Map();
  for (let where of places) {
    let [, path = where, line = ""] = /^(.+):(\d+)$/s.exec(where) ?? [], file = files.get(path) ?? { all: 0, unused: [] };
    file.all++, used.has(foreignKey(where)) || file.unused.push(line), files.set(path, file);
  }
  return [...files].flatMap(([path, { all: all2, unused }]) => unused.length === 0 ? [] : [{ path, message: sentence(all2, unused) }]);
}
function sentence(all2, unused) {
  let lines = [...new Set(unused)], more = lines.length > 5 ? ", …" : "";
  return `${unused.length} of ${all2} entries cover nothing that hushgate finds (line ${lines.slice(0, 5).join(", ")}${more})`;
}

// src/policy/inline.ts
var UNKNOWN = 'this allow names a rule that does not exist: "hushgate rules" lists the ids';
function directivesFor(finding, directives) {
  return directives.filter((directive) => allows(directive, finding));
}
function inlineReason(directive) {
  return { kind: "inline", where: `${directive.path}:${directive.line}`, reason: directive.reason };
}
function allows(directive, finding) {
  let { span } = finding;
  return span === null || finding.line === null || directive.problem !== null || !namesRule(directive.rules, finding.rule) || directive.tokens.some((token2) => token2.start < span.end && token2.end > span.start) ? !1 : directive.kind === "block" ? surrounds(directive, span) : isBeside(directive, finding, span);
}
function surrounds({ tokens: [open, close] }, span) {
  return open !== void 0 && close !== void 0 && open.end <= span.start && span.end <= close.start;
}
function isBeside({ line, target, tokens, rules }, finding, span) {
  let starts2 = startLines(finding, span, namesEveryRule(rules));
  return starts2.includes(line) || starts2.includes(target) ? !0 : line === finding.endLine && (tokens[0]?.start ?? 0) >= span.end;
}
function startLines({ line, parts }, span, isKeyOnly) {
  return parts === void 0 ? [line] : parts.filter((part) => !isKeyOnly || part.span.start === span.start).map((part) => part.line);
}
function directiveWarnings(directives, knownRules) {
  return directives.flatMap(({ path, line, rules, problem }) => {
    if (problem !== null) return [{ path, line, message: problem }];
    let isKnown = (rule) => knownRules === null || namesEveryRule([rule]) || knownRules.has(rule);
    return rules.every(isKnown) ? [] : [{ path, line, message: UNKNOWN }];
  });
}
function namesRule(rules, rule) {
  return namesEveryRule(rules) || rules.includes(rule);
}
function namesEveryRule(rules) {
  return rules.length === 0 || rules.includes("*") || rules.includes("all");
}

// src/policy/inline/mark.ts
var TOKEN = "hushgate:allow", MAX_TAIL_BYTES = 1e3, MAX_LEAD_BYTES = 200, WORD = /^hushgate:(allow(?:-start|-end)?)(?=[ \t]|$|\*\/|-->|(?:--?)?%>|(?:--)?\}\}|#\})/, OPENER = /^(?:#+|\/\/+!?|\/\*+|\*|<!--+|--+|;+|%+|'|rem|@rem|::|dnl|!|\(\*|\{-|\{#|\{\{!(?:--)?|\{\{-? ?\/\*|<%(?:--|#))?$/i, CLOSERS = [" ", "	", "*/", "-->", "--%>", "-%>", "%>", "#}", "--}}", "}}", "-}", "*)", '"', "'", "`", ",", ";"], INNER_CLOSER = /\*\/|-->|(?:--?)?%>|#\}/;
function findMarks(text) {
  let buffer = asBuffer(text.bytes), marks = [];
  for (let at = buffer.indexOf(TOKEN); at !== -1; ) {
    let next = buffer.indexOf(TOKEN, at + TOKEN.length), mark = readMark(text, at, next === -1 ? buffer.length : next);
    mark && marks.push(mark), at = next;
  }
  return marks;
}
function readMark(text, at, limit) {
  let index = lineIndexAt(text.lineStarts, at), line = lineSpan(text, index), tail = text.content.slice(at, Math.min(line.end, limit, at + MAX_TAIL_BYTES)), word = WORD.exec(tail)?.[1];
  if (word === void 0 || /[\w\x80-\xff][-.:/@]?$/.test(text.content.slice(Math.max(line.start, at - 2), at))) return null;
  let tailStart = at + 9 + word.length, said = readTail(text, tailStart, tail.slice(tailStart - at));
  if (/^[<$%{[]/.test(said.rules[0] ?? "")) return null;
  let { isLast, ...rest } = said, isAlone = isLast && isFirst(text, index, line.start, at);
  return { ...rest, word, token: { start: at, end: tailStart }, path: text.entry.path, line: text.firstLine + index, isAlone };
}
function isFirst(text, index, lineStart, at) {
  return at - lineStart > MAX_LEAD_BYTES || index === 0 && text.firstColumn > 0 ? !1 : OPENER.test(text.content.slice(lineStart, at).trim());
}
function readTail(text, start, tail) {
  let inner = tail.search(INNER_CLOSER), comment = withoutClosers(inner === -1 ? tail : tail.slice(0, inner)), dashes = comment.search(/[ \t]--(?:[ \t]|$)/), rules = withoutClosers(dashes === -1 ? comment : comment.slice(0, dashes)).split(",").map((rule) => rule.trim()), reasonStart = dashes === -1 ? comment.length : dashes + 3, reasonSpan = { start: start + reasonStart, end: start + comment.length }, reason = readReason(text, reasonSpan), isLast = inner === -1 || withoutClosers(tail.slice(inner)) === "";
  return { rules, reason, reasonSpan, problem: findProblem(rules, reason), isLast };
}
function withoutClosers(comment) {
  for (let rest = comment; ; ) {
    let closer = CLOSERS.find((each) => rest.endsWith(each));
    if (closer === void 0) return rest;
    rest = rest.slice(0, -closer.length);
  }
}
function readReason(text, span) {
  return asBuffer(text.bytes).toString("utf8", span.start, span.end).replace(new RegExp("\\p{Cc}", "gu"), " ").trim();
}
function findProblem(rules, reason) {
  return rules.every((rule) => /^(?:\*|[a-z0-9][a-z0-9-]*)$/.test(rule)) ? hasWords(reason) ? null : 'an allow needs a reason: end it with " -- " and why this is no secret' : `an allow names its rules: write ${TOKEN}, the rule ids with commas between them, " -- " and the reason`;
}
function hasWords(reason) {
  return /[\p{L}\p{N}]/u.test(reason) && !/^<[^>]*>$/.test(reason);
}

// src/policy/inline/directives.ts
var UNCLOSED = `${TOKEN}-start is never closed, so it allows nothing: put ${TOKEN}-end below the last line it is for`;
function findDirectives(text) {
  if (text.member !== void 0) return [];
  let marks = findMarks(text);
  return marks.length === 0 ? [] : joinBlocks(marks, findTargets(marks));
}
function findTargets(marks) {
  let targets = /* @__PURE__ */ new Map();
  for (let mark of [...marks].reverse())
    mark.word === "allow" && mark.isAlone && targets.set(mark.line, targets.get(mark.line + 1) ?? mark.line + 1);
  return targets;
}
function joinBlocks(marks, targets) {
  let directives = [], open = [];
  for (let mark of marks) {
    let block = mark.word === "allow-end" ? open.pop() : void 0;
    if (block) {
      block.tokens.push(mark.token);
      continue;
    }
    let directive = toDirective(mark, targets);
    directives.push(directive), mark.word === "allow-start" && open.push(directive);
  }
  for (let block of open) block.problem ??= UNCLOSED;
  return directives;
}
function toDirective({ word, token: token2, isAlone, ...said }, targets) {
  let kind = word === "allow" ? "line" : "block", target = kind === "line" && isAlone ? targets.get(said.line) ?? said.line : said.line, problem = word === "allow-end" ? `${TOKEN}-end without ${TOKEN}-start above it: take it out` : said.problem;
  return { ...said, kind, target, tokens: [token2], problem };
}
function hideValues(directives, text, values) {
  if (directives.length === 0) return [];
  let words = [...new Set(values.map((value) => readReason(text, value)))].filter((word) => word !== "");
  return directives.map((directive) => {
    let inside = values.filter((value) => value.start < directive.reasonSpan.end && value.end > directive.reasonSpan.start), reason = inside.length === 0 ? directive.reason : reasonAround(directive, text, inside);
    for (let word of words) reason.includes(word) && (reason = reason.replaceAll(word, "…"));
    return { ...directive, reason, problem: directive.problem ?? findProblem(directive.rules, reason) };
  });
}
function reasonAround({ reasonSpan }, text, values) {
  let parts = [], at = reasonSpan.start;
  for (let value of [...values].sort((a, b) => a.start - b.start))
    value.start > at && parts.push(readReason(text, { start: at, end: value.start })), at = Math.max(at, value.end);
  return at < reasonSpan.end && parts.push(readReason(text, { start: at, end: reasonSpan.end })), parts.join(" … ");
}

// src/policy/ledger.ts
function newLedger() {
  return { met: /* @__PURE__ */ new Map(), used: /* @__PURE__ */ new Set(), said: /* @__PURE__ */ new Set(), settings: /* @__PURE__ */ new WeakSet() };
}
function notSaidYet(ledger, warnings) {
  return warnings.filter((warning) => {
    let key = JSON.stringify([warning.path, warning.line, warning.message]);
    return ledger.said.size < ledger.said.add(key).size;
  });
}
function collectDirectives(text, settings, ledger, rules) {
  meetSettings(ledger, settings);
  let directives = findDirectives(text);
  for (let directive of directives)
    directive.problem === null && meet(ledger, directiveKey(directive), directive.rules, !1, directive);
  return notSaidYet(ledger, directiveWarnings(directives, rules.known));
}
function unusedAllows(ledger, settings, baseline, rules) {
  meetSettings(ledger, settings);
  let unused = [...ledger.met].filter(([key, met]) => !ledger.used.has(key) && hadASay(met, rules)).map(([, met]) => met.unused), foreign = settings.foreign === void 0 || !settings.checks.includes("pattern") || !settings.checks.includes("entropy") ? [] : unusedEntries(settings.foreign, ledger.used);
  return [...unused, ...foreign, ...noLongerFound(ledger, baseline, rules)].sort(byPlace2);
}
function noLongerFound(ledger, baseline, rules) {
  return [...baseline?.entries.values() ?? []].flatMap(({ fingerprint: fingerprint2, line }) => {
    let rule = fingerprint2.slice(0, fingerprint2.indexOf(":"));
    return ledger.used.has(baselineKey(fingerprint2)) || rules.ran !== null && !rules.ran.has(rule) ? [] : [{ path: baseline?.fileName ?? "", line, message: `no longer found: ${fingerprint2}; take the line out` }];
  });
}
function hadASay({ rules, isForFiles }, { known, ran }) {
  return ran === null ? !0 : namesEveryRule(rules) ? !isForFiles || known !== null && [...known].every((rule) => ran.has(rule)) : rules.every((rule) => ran.has(rule));
}
function meetSettings(ledger, settings) {
  if (ledger.settings.has(settings)) return;
  ledger.settings.add(settings);
  let { paths, values, pointers } = settings.allow;
  for (let allow of paths) meet(ledger, configuredKey(allow), allow.rules, !0, placeOf2(allow));
  for (let allow of [...values, ...pointers]) meet(ledger, configuredKey(allow), allow.rules, !1, placeOf2(allow));
}
function meet(ledger, key, rules, isForFiles, { path, line }) {
  let place2 = line === void 0 ? { path } : { path, line };
  ledger.met.set(key, { rules, isForFiles, unused: { ...place2, message: "this allow let nothing pass: take it out" } });
}
function placeOf2({ where }) {
  let [, path, line] = /^(.+):(\d+)$/s.exec(where) ?? [];
  return path === void 0 ? { path: where } : { path, line: Number(line) };
}
function directiveKey({ kind, path, line, rules }) {
  return JSON.stringify([kind, path, line, rules]);
}
function configuredKey(allow) {
  return JSON.stringify(allow, Object.keys(allow).sort());
}
function baselineKey(fingerprint2) {
  return JSON.stringify(["baseline", fingerprint2]);
}
function byPlace2(a, b) {
  return a.path !== b.path ? a.path < b.path ? -1 : 1 : (a.line ?? 0) - (b.line ?? 0);
}

// src/policy/foreign/search.ts
function makeSearch() {
  let plain = /* @__PURE__ */ new Map(), compiled = /* @__PURE__ */ new Map();
  return (pattern, text, linear = {}) => {
    if (Object.hasOwn(linear, pattern)) {
      let form = compiled.get(pattern) ?? inLinearTime(linear[pattern]);
      return compiled.set(pattern, form), form.then((regex2) => regex2.test(text));
    }
    let regex = plain.get(pattern) ?? new RegExp(pattern);
    return plain.set(pattern, regex), regex.test(text);
  };
}
async function inLinearTime(form) {
  return await loadLinear(), compileLinear(form);
}

// src/policy/pointer.ts
async function openDocument(text) {
  let format = formatOf(text), { parse } = format === "JSON" ? await import("./json-NUCFTW26.js") : await import("./yaml-KY76Y44O.js"), parsed = await parse(text.content);
  if ("locate" in parsed) return parsed;
  let line = parsed.errorAt === null ? "" : ` (line ${text.firstLine + lineIndexAt(text.lineStarts, parsed.errorAt)})`;
  return { problem: `this file could not be parsed as ${format}${line}, so no allow by pointer counts in it: repair it or allow by path` };
}
function formatOf(text) {
  return /\.ya?ml$/i.test(text.entry.path) ? "YAML" : /json[c5]?$/i.test(text.entry.path) || /^\s*[[{]/.test(text.content) ? "JSON" : "YAML";
}
function pointerParts(pointer) {
  return pointer === "" ? [] : !pointer.startsWith("/") || /~(?![01])/.test(pointer) ? null : pointer.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function pointerHolds(document, pointer, span) {
  let parts = pointerParts(pointer);
  return parts !== null && document.locate(parts).some((value) => value.start <= span.start && span.end <= value.end);
}

// src/policy/value.ts
function makeValueTest() {
  let compiled = /* @__PURE__ */ new Map();
  return ({ pattern, linear }, text, span) => {
    let whole = compiled.get(pattern) ?? (linear === void 0 ? null : compileLinear(linear)) ?? new RegExp(`^(?:${pattern})$`, "s");
    return compiled.set(pattern, whole), whole.test(asBuffer(text.bytes).toString("utf8", span.start, span.end));
  };
}

// src/policy/ways.ts
var WAYS = [notAdded, byComment, byPath, byValue, byPointer, byBaseline, byForeign];
function notAdded({ finding, isAdded, grew }) {
  let spans = finding.parts?.map(({ span }) => span) ?? (finding.span === null ? [] : [finding.span]);
  return grew === !1 || isAdded !== null && spans.length > 0 && !spans.some(isAdded) ? { kind: "not-added", where: finding.line === null ? finding.path : `${finding.path}:${finding.line}`, reason: "stood here before this commit" } : null;
}
function byComment({ finding, comments, use, warn }) {
  if (comments === null) return null;
  warn(comments.warnings);
  let fitting = directivesFor(finding, comments.directives);
  for (let directive of fitting) use(directiveKey(directive));
  return fitting[0] ? inlineReason(fitting[0]) : null;
}
function byPath(each) {
  let { finding, settings } = each;
  return configured(
    each,
    "path",
    settings.allow.paths.filter((allow) => fitsPath(allow, finding, settings))
  );
}
function byValue(each) {
  let {
    finding: { span, rule },
    text,
    settings,
    matchesValue
  } = each;
  return text === null || span === null ? null : configured(
    each,
    "value",
    settings.allow.values.filter((allow) => namesRule(allow.rules, rule) && matchesValue(allow, text, span))
  );
}
async function byPointer(each) {
  let { finding, text, settings, document, warn } = each, { span } = finding, allows2 = settings.allow.pointers.filter((allow) => fitsPath(allow, finding, settings));
  if (text === null || span === null || allows2.length === 0) return null;
  let opened = await document(text);
  return "locate" in opened ? configured(
    each,
    "pointer",
    allows2.filter((allow) => pointerHolds(opened, allow.pointer, span))
  ) : (warn([{ path: finding.path, message: opened.problem }]), null);
}
function fitsPath(allow, { rule, path }, settings) {
  return namesRule(allow.rules, rule) && settings.globs(path, [allow.glob]);
}
function configured({ use }, kind, fitting) {
  for (let allow of fitting) use(configuredKey(allow));
  return fitting[0] ? { kind, where: fitting[0].where, reason: fitting[0].reason } : null;
}
function byBaseline({ finding, baseline, today, use, warn }) {
  let entry = baseline?.entries.get(finding.fingerprint);
  if (!baseline || !entry) return null;
  if (use(baselineKey(entry.fingerprint)), !hasExpired(entry, today)) return { kind: "baseline", where: `${baseline.fileName}:${entry.line}`, reason: entry.reason };
  let message = `this entry expired on ${entry.expires}: remove the secret, or decide anew and set another date`;
  return warn([{ path: baseline.fileName, line: entry.line, message }]), null;
}

// src/policy/judge.ts
async function judge(found, context) {
  let { settingsFor, baseline, today, ledger } = context, warnings = [], comments = readComments(found, context.rules.known), shared = {
    baseline,
    today,
    matchesValue: makeValueTest(),
    search: makeSearch(),
    document: rememberDocuments(),
    use: (key) => {
      ledger.used.add(key);
    },
    warn: (more) => {
      warnings.push(...notSaidYet(ledger, more));
    }
  }, verdicts = [];
  for (let each of found) {
    let commit = (each.entry ?? each.text?.entry)?.commitId ?? null, own = { settings: settingsFor(each.finding.path), comments: (each.text && comments.get(each.text)) ?? null, commit };
    verdicts.push(await judgeOne({ ...each, ...shared, ...own }, context.full));
  }
  return { verdicts, warnings };
}
async function judgeOne(each, full) {
  let because = null;
  for (let way of WAYS) {
    let reason = await way(each);
    if (because ??= reason, because && !full) break;
  }
  let { finding } = each;
  return because ? { finding, kept: !1, because } : { finding, kept: blocks(finding, each.settings) ? "finding" : "note" };
}
function blocks({ severity, confidence }, settings) {
  return severity !== "low" && severity !== "info" && (confidence !== "low" || settings.thorough);
}
function readComments(found, knownRules) {
  let values = /* @__PURE__ */ new Map();
  for (let { text, finding } of found) {
    if (text === null || finding.span === null) continue;
    let spans = values.get(text) ?? [];
    spans.push(finding.span), values.set(text, spans);
  }
  return new Map(
    [...values].map(([text, spans]) => {
      let directives = hideValues(findDirectives(text), text, spans);
      return [text, { directives, warnings: directiveWarnings(directives, knownRules) }];
    })
  );
}
function rememberDocuments() {
  let documents = /* @__PURE__ */ new Map();
  return (text) => {
    let document = documents.get(text) ?? openDocument(text);
    return documents.set(text, document), document;
  };
}

// src/scan/own/judge.ts
var titles;
async function builtInIds() {
  return titles ??= await builtInTitles(), new Set(titles.keys());
}
async function builtInTitles() {
  let { ruleCards } = await import("./catalog-J273OMF2.js");
  return new Map((await ruleCards()).map(({ id, title }) => [id, title]));
}
var judgeRule = async (draft) => {
  titles ??= await builtInTitles();
  let { id } = draft.rule, title = titles.get(id);
  return title !== void 0 ? { path: ["id"], message: `a built-in rule has this id (${title}): take another, such as "own-${id}"` } : draft.rule.pattern === null ? pathsProblem(draft) : samplesProblem(draft, (await import("./search-KQ5SANUK.js")).searchOwn);
};
function samplesProblem({ rule, samples }, search) {
  let { globs: _anywhere, ...rest } = rule, pathless = { ...rest, path: null }, except = rule.except.filter(({ condition, globs = [], paths }) => condition === "any" || [...globs, ...paths].length === 0).map((each) => ({ ...each, globs: [], paths: [] })), settings = { rules: { own: [{ ...pathless, except }] } };
  return firstWrong(samples, (sample) => search(openText(entryOf(""), Buffer.from(sample, "utf8")), settings).length > 0, rule.keywords);
}
async function pathsProblem({ rule, samples }) {
  let [{ ownPathCheck }, { loadGlobs }] = await Promise.all([import("./paths-VCL55QID.js"), import("./glob-DBEGE26Y.js")]), settings = { rules: { own: [rule] }, globs: await loadGlobs() };
  return firstWrong(samples, (sample) => ownPathCheck.run([entryOf(sample)], () => settings).length > 0);
}
function firstWrong({ flags, passes }, finds, keywords = []) {
  let missed = flags.findIndex((sample) => !finds(sample));
  if (missed >= 0)
    return {
      path: ["samples", "flags", missed],
      message: `the rule does not find this sample (flags ${missed + 1}): mend the one or the other${lacksKeyword(flags[missed], keywords) ? "; none of the keywords stands in it" : ""}`
    };
  let caught = passes.findIndex(finds);
  return caught < 0 ? null : { path: ["samples", "passes", caught], message: `the rule finds this sample (passes ${caught + 1}): mend the one or the other` };
}
function lacksKeyword(sample, keywords) {
  return keywords.length > 0 && !keywords.some((keyword) => sample.toLowerCase().includes(keyword.toLowerCase()));
}
function entryOf(path) {
  return { path, mode: "file", sizeBytes: null };
}

// src/scan/finding/place.ts
function makeLocator(text) {
  let known = { line: -1, offset: 0, units: 0 };
  return (offset) => {
    let line = lineIndexAt(text.lineStarts, offset);
    return (line !== known.line || offset < known.offset) && (known = { line, offset: text.lineStarts[line], units: 0 }), known = { line, offset, units: known.units + asBuffer(text.bytes).toString("utf8", known.offset, offset).length }, { line: text.firstLine + line, column: known.units + 1 + (line === 0 ? text.firstColumn : 0) };
  };
}

// src/decode/archive/member.ts
var NAMED_STEP = /^(?:zip|tar): (.*)$/s, PACKED_NAME = /\.(?:gz|gzip|z|svgz|tgz)$/i;
function asFile(text) {
  if (text.member === void 0) return text;
  let path = text.member.reduce(stepInto, text.entry.path);
  return withEntry(text, { path, mode: "file", sizeBytes: null });
}
function stepInto(path, step) {
  let name = NAMED_STEP.exec(step)?.[1];
  return name === void 0 ? path.replace(PACKED_NAME, "") : `${path}/${name.replaceAll("\\", "/")}`;
}
function memberKey({ member = [] }) {
  return member.map((step) => `!${NAMED_STEP.exec(step)?.[1] ?? step}`).join("");
}

// src/scan/finding/spans.ts
function joinSpans(spans) {
  let covers = [];
  for (let { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    let last2 = covers.at(-1);
    last2 === void 0 || start >= last2.end ? covers.push({ start, end, isSingle: !0 }) : (last2.start !== start || last2.end !== end) && (last2.end = Math.max(last2.end, end), last2.isSingle = !1);
  }
  return covers;
}
function firstEndingAfter(spans, offset) {
  let low = 0, high = spans.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    spans[middle].end > offset ? high = middle : low = middle + 1;
  }
  return low;
}

// src/scan/finding/excerpt.ts
var MAX_LENGTH = 160, REACH = 3 * MAX_LENGTH, MAX_BLOTTED = 4096, HEADER2 = /^-----BEGIN [A-Z0-9 ]{1,40}-----/, ELLIPSIS = "…";
function excerptOf(text, value, covers) {
  let line = lineIndexAt(text.lineStarts, value.start), whole = lineSpan(text, line), window = {
    start: characterStart(text.bytes, Math.max(whole.start, value.start - REACH)),
    end: characterStart(text.bytes, Math.min(Math.max(whole.end, value.start), value.end + REACH))
  }, pieces = piecesOf(text, window, covers, secretsOf(text, window, covers)), own = pieces.findIndex((piece) => piece.isMask && piece.start <= value.start && value.start < piece.end), start = pieces.slice(0, own).map((piece) => piece.text).join("").length, full = pieces.map((piece) => piece.text).join(""), cut = trim(full, start, start + (pieces[own]?.text.length ?? 0), window.start > whole.start, window.end < whole.end);
  return { line: text.firstLine + line, ...cut };
}
function piecesOf(text, window, covers, secrets) {
  let pieces = [], at = window.start, plain = (end) => {
    end > at && pieces.push({ start: at, end, isMask: !1, text: blotAll(decode(text, { start: at, end }), secrets) });
  };
  for (let i = firstEndingAfter(covers, window.start); i < covers.length && covers[i].start < window.end; i++) {
    let cover = covers[i];
    plain(cover.start), pieces.push({ start: cover.start, end: cover.end, isMask: !0, text: maskOf(text, cover, window) }), at = cover.end;
  }
  return plain(window.end), pieces;
}
function maskOf(text, cover, window) {
  let value = decode(text, { start: cover.start, end: Math.min(cover.end, cover.start + MAX_BLOTTED) }), header = HEADER2.exec(value)?.[0];
  return header !== void 0 ? cover.start >= window.start ? `${header} ••••` : HIDDEN : cover.isSingle ? maskValue(value) : HIDDEN;
}
function secretsOf(text, window, covers) {
  let secrets = [];
  for (let i = firstEndingAfter(covers, window.start); i < covers.length && covers[i].start < window.end; i++) {
    let cover = covers[i];
    secrets.push(decode(text, { start: cover.start, end: Math.min(cover.end, cover.start + MAX_BLOTTED) }).replace(HEADER2, ""));
  }
  return secrets;
}
function blotAll(plain, secrets) {
  return showable(secrets.reduce((text, secret) => blot(text, secret), plain));
}
function decode(text, span) {
  return asBuffer(text.bytes).toString("utf8", span.start, span.end);
}
function characterStart(bytes, offset) {
  let at = offset;
  for (; at < offset + 3 && ((bytes[at] ?? 0) & 192) === 128; ) at++;
  return at;
}
function trim(full, start, end, isCutBefore, isCutAfter) {
  let room = MAX_LENGTH - 2, spare = Math.max(0, room - (end - start)), from = full.length <= room ? 0 : Math.max(0, Math.min(start - Math.floor(spare / 2), full.length - room)), to = Math.min(full.length, from + room), head = isCutBefore || from > 0 ? ELLIPSIS : "", tail = isCutAfter || to < full.length ? ELLIPSIS : "", shift = head.length - from;
  return { text: head + showable(full.slice(from, to)) + tail, start: start + shift, end: Math.min(end, to) + shift };
}

// src/scan/finding/fingerprint.ts
var MIN_HASHED_BITS = 64;
function fingerprint(match, text, path, ordinals) {
  let place2 = `${match.rule}:${percentEncode(path + (text === null ? "" : memberKey(text)), /[\s%\p{C}]/gu)}`;
  if (text === null || match.wholeFile === !0) return place2;
  if (match.strengthBits >= MIN_HASHED_BITS) return `${place2}:${sha256Prefix(text.bytes.subarray(match.start, match.end), 4)}`;
  let name = percentEncode(match.name ?? "", /[\s%:#\p{C}]/gu), ordinal = (ordinals.get(`${place2}:${name}`) ?? 0) + 1;
  return ordinals.set(`${place2}:${name}`, ordinal), `${place2}:${name}#${ordinal}`;
}
function percentEncode(value, unsafe) {
  let encode = (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  return value.replace(unsafe, (char) => [...Buffer.from(char, "utf8")].map(encode).join(""));
}

// src/scan/finding/finding.ts
var MAX_VALUE_BYTES = 64 * 1024;
function findingContext(text, matches, ordinals = /* @__PURE__ */ new Map()) {
  let placed = matches.filter((match) => match.wholeFile !== !0);
  return { locate: makeLocator(text), covers: joinSpans(placed.flatMap((match) => [match, ...match.echoes ?? []])), ordinals };
}
function toFileFinding(entry, match, text = null) {
  return {
    ...sharedFields(entry, match, text?.member),
    preview: "",
    fingerprint: fingerprint(match, text, entry.path, /* @__PURE__ */ new Map()),
    ...NO_PLACE,
    excerpt: null,
    span: null
  };
}
var NO_PLACE = { line: null, column: null, endLine: null, endColumn: null };
function toFinding(text, match, context) {
  if (match.wholeFile === !0) return toFileFinding(text.entry, match, text);
  let value = asBuffer(text.bytes).toString("utf8", match.start, Math.min(match.end, match.start + MAX_VALUE_BYTES)), parts = match.parts?.map((part) => toPart(text, part, context)), place2 = parts === void 0 ? placeOf3(match, context) : reachOf(parts.filter(({ rule }) => rule !== null));
  return {
    ...withoutValue(sharedFields(text.entry, match, text.member && placedIn(text.member, place2)), value),
    preview: maskValue(value),
    fingerprint: fingerprint(match, text, text.entry.path, context.ordinals),
    ...text.member ? NO_PLACE : place2,
    excerpt: excerptOf(text, match, context.covers),
    span: { start: match.start, end: match.end },
    ...parts === void 0 ? {} : { parts }
  };
}
function placeOf3({ start, end }, { locate }) {
  let [from, to] = [locate(start), locate(end)];
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
function reachOf(places) {
  let [first, last2] = [places[0], places.at(-1)];
  return { line: first.line, column: first.column, endLine: last2.endLine, endColumn: last2.endColumn };
}
function toPart(text, { start, end, rule, title }, context) {
  let preview = maskValue(asBuffer(text.bytes).toString("utf8", start, Math.min(end, start + MAX_VALUE_BYTES)));
  return { rule, title, ...placeOf3({ start, end }, context), preview, span: { start, end } };
}
function placedIn(member, { line, column }) {
  return [...member.slice(0, -1), `${member.at(-1)}:${line}:${column}`];
}
function sharedFields(entry, match, member) {
  let via = [...(member ?? []).map(showable), ...match.via ?? []];
  return {
    check: match.check,
    rule: match.rule,
    title: match.title,
    severity: match.severity,
    confidence: match.confidence,
    path: entry.path,
    why: match.why,
    fix: member ? fixInside(entry) : match.fix ?? fixFor(entry),
    links: match.links,
    also: match.also,
    ...match.name === void 0 ? {} : { name: showable(match.name) },
    ...match.facts === void 0 ? {} : { facts: match.facts },
    ...via.length === 0 ? {} : { via }
  };
}
function withoutValue(fields, value) {
  let name = fields.name === void 0 ? void 0 : blot(fields.name, value), why = fields.name === void 0 || name === void 0 ? fields.why : fields.why.replaceAll(fields.name, () => name), masked = value.length < 4 ? why : why.replaceAll(value, () => maskValue(value)), facts = fields.facts && withoutSecret(fields.facts, value);
  return { ...fields, why: showable(masked), ...name === void 0 ? {} : { name }, ...facts === void 0 ? {} : { facts } };
}
function fixInside(entry) {
  return entry.commitId !== void 0 ? fixFor(entry) : [`take it out of the archive${entry.blobId === void 0 ? "" : `, then  git add ${shellPath(showable(entry.path))}`}`];
}
function fixFor(entry) {
  return entry.commitId !== void 0 ? ["revoke it at its provider: it stays readable in the history, whatever is committed later"] : entry.blobId === void 0 ? ["read it from the environment"] : [`read it from the environment, then  git add ${shellPath(showable(entry.path))}`];
}

// src/scan/finding/overlap.ts
var BELIEVED_AS = "; believed all the same as a ", CONFIDENCE_ORDER = ["low", "medium", "high", "proven"];
function mergeOverlaps(matches) {
  let wholeFile = matches.filter((match) => match.wholeFile === !0).map((match) => ({ ...match, also: [] })), placed = matches.filter((match) => match.wholeFile !== !0).sort(byPrecedence), winners = [];
  for (let match of placed) {
    let at = firstEndingAfter(winners, match.start);
    (at === winners.length || winners[at].start >= match.end) && winners.splice(at, 0, { ...match, also: [] });
  }
  for (let match of placed)
    for (let at = firstEndingAfter(winners, match.start); at < winners.length && winners[at].start < match.end; at++)
      join2(winners[at], match);
  for (let winner of winners) winner.also.sort();
  return [...wholeFile, ...winners];
}
function byPrecedence(a, b) {
  let confidence = CONFIDENCE_ORDER.indexOf(b.confidence) - CONFIDENCE_ORDER.indexOf(a.confidence);
  return b.rank - a.rank || confidence || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule < b.rule ? -1 : 1);
}
function join2(winner, match) {
  match.rule !== winner.rule && !winner.also.includes(match.rule) && winner.also.push(match.rule), match.fix && !winner.fix && (winner.fix = match.fix), winner.disproved && rehabilitate(winner, match);
}
function rehabilitate(winner, match) {
  if (!(match.rank === 1 || match.rank === 2) || match.disproved || CONFIDENCE_ORDER.indexOf(match.confidence) <= CONFIDENCE_ORDER.indexOf(winner.confidence)) return;
  let [reasons] = winner.why.split(BELIEVED_AS);
  winner.confidence = match.confidence, winner.why = `${reasons}${BELIEVED_AS}${match.title.charAt(0).toLowerCase()}${match.title.slice(1)}`;
}

// src/scan/finding/temper.ts
function temper(entry, winners) {
  return winners.length === 0 || !isShowcase(entry.path) ? winners : winners.map((winner) => winner.rank < 3 && isSure(winner) ? { ...winner, confidence: "medium" } : winner);
}
function isSure({ confidence, wholeFile }) {
  return wholeFile !== !0 && (confidence === "high" || confidence === "proven");
}

// src/scan/parts/names.ts
var KEY_NAME = /^([A-Za-z][\w.-]{0,60}?)[_.-]?secret(?:[_-]?(?:access[_-]?)?key)?$/i, ID_WORDS = String.raw`[_.-]?(?:(?:access[_-]?)?key(?:[_-]?id)?|id)`, VALUE = String.raw`["'\]]{0,2}\s{0,8}(?:=>|:=|[:=])\s{0,8}["']?(?=[\w.@-]{0,120}\d)(?<id>[0-9A-Za-z][\w.@-]{7,120})(?![\w.@(\[{-])`;
function idBeside(text, area, key, name) {
  let stem = KEY_NAME.exec(name)?.[1];
  if (stem === void 0) return;
  let pattern = new RegExp(`(?<![\\w-])${stem.replaceAll(".", "\\.")}${ID_WORDS}${VALUE}`, "dgi"), found = [...text.content.slice(area.start, area.end).matchAll(pattern)].map((match) => toSpan(match, area));
  return nearest(
    found.filter((span) => distance(span, key) > 0),
    key
  );
}
function toSpan(match, area) {
  let [start, end] = match.indices?.groups?.id ?? [0, 0];
  return { start: area.start + start, end: area.start + end };
}

// src/scan/parts/join.ts
var ID = { rule: null, title: "its id" };
function joinParts(text, winners) {
  let taken = /* @__PURE__ */ new Set(), joined = winners.map((winner) => {
    if (winner.wholeFile === !0 || winner.via !== void 0) return winner;
    let id = idOf(text, winner, winners);
    return id === void 0 ? winner : ("also" in id && taken.add(id), withParts(winner, { start: id.start, end: id.end, rule: id.rule, title: id.title }, "facts" in id ? id.facts : void 0));
  });
  return taken.size === 0 ? joined : joined.filter((_, i) => !taken.has(winners[i]));
}
function idOf(text, key, winners) {
  let pairs = PAIRS.filter(({ keys }) => keys.includes(key.rule));
  if (pairs.length === 0 && key.name === void 0) return;
  let area = neighbourhood(text, key), around2 = touching(winners, area), inArea = (span2) => span2.start >= area.start && span2.end <= area.end;
  for (let pair of pairs) {
    let id = nearest(
      around2.filter((other) => isIdOf(pair, other) && inArea(other)),
      key
    ) ?? nearest(unnamed(text, area, pair, key), key);
    if (id !== void 0) return id;
  }
  let span = key.name === void 0 ? void 0 : idBeside(text, area, key, key.name);
  return span && (around2.find((other) => other.start === span.start && other !== key && other.rank < 3) ?? { ...span, ...ID });
}
function touching(winners, { start, end }) {
  let first = firstEndingAfter(winners, start), last2 = first;
  for (; last2 < winners.length && winners[last2].start < end; ) last2++;
  return winners.slice(first, last2);
}
function isIdOf({ ids }, { rule, via }) {
  return via === void 0 && ids.includes(rule);
}
function unnamed(text, area, { idPattern }, key) {
  return idPattern === void 0 ? [] : placesOf(text, area, idPattern, "id").filter(({ start, end }) => end <= key.start || start >= key.end).map((place2) => ({ ...place2, ...ID }));
}
function withParts(key, id, facts = []) {
  let parts = [id, { start: key.start, end: key.end, rule: key.rule, title: key.title }].sort((a, b) => a.start - b.start), all2 = [...facts, ...key.facts ?? []];
  return { ...key, parts, ...all2.length === 0 ? {} : { facts: all2 } };
}

// src/scan/index.ts
function looksInside(check) {
  return check.needs === "text" && check.name !== "size";
}
function scanText(text, checks, settings, ordinals) {
  let file = asFile(text), chosen = checks.filter((check) => check.needs === "text" && (check.selects?.(file.entry, settings) ?? !0)), matches = (text.member === void 0 ? chosen : chosen.filter(looksInside)).flatMap((check) => check.run(file, settings));
  if (matches.length === 0) return [];
  let context = findingContext(text, matches, ordinals);
  return temper(file.entry, joinParts(text, mergeOverlaps(matches))).map((match) => toFinding(text, match, context));
}
function scanEntries(entries, checks, settingsFor) {
  return checks.filter((check) => check.needs === "entries").flatMap((check) => check.run(entries, settingsFor)).map(({ entry, match }) => ({ entry, finding: toFileFinding(entry, { ...match, also: [] }) }));
}

export {
  toCommandLine,
  sourceOf,
  discover,
  loadSettings,
  nestedSettings,
  BaselineError,
  formatBaseline,
  parseBaseline,
  mergeBaseline,
  hasExpired,
  namesRule,
  newLedger,
  collectDirectives,
  unusedAllows,
  configuredKey,
  judge,
  builtInIds,
  judgeRule,
  memberKey,
  makeLocator,
  toFileFinding,
  looksInside,
  scanText,
  scanEntries,
  askGit,
  streamGit,
  repoFacts
};
