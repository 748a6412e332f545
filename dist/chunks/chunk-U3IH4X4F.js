// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  GitError,
  TooLongError
} from "./chunk-4H7BY3UK.js";
import {
  loadChecks
} from "./chunk-REKAZSWS.js";
import {
  HIDDEN,
  blot,
  maskValue,
  scanFileNames,
  showable
} from "./chunk-2AUFZGUQ.js";
import {
  ConfigError,
  OPTIONS,
  camelName,
  optionsFor,
  quoted,
  readRegular,
  suggestion
} from "./chunk-BL6AGWI2.js";
import {
  CHECK_NAMES
} from "./chunk-CUHSUZFX.js";
import {
  parseSize
} from "./chunk-TS52KRTI.js";
import {
  shellPath
} from "./chunk-R4MEVLJ4.js";
import {
  sha256Prefix
} from "./chunk-LZPO7XR5.js";
import {
  asBuffer,
  detectEncoding,
  findLineStarts,
  lineIndexAt,
  lineSpan,
  openText
} from "./chunk-SGFRII22.js";
import {
  mapStrings
} from "./chunk-K7ZSBATS.js";

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
import { existsSync } from "node:fs";
import { resolve as resolve2 } from "node:path";

// src/config/discover.ts
import { readdirSync } from "node:fs";
import { join } from "node:path";
var CONFIG_NAMES = new Set(
  ["json", "jsonc", "yaml", "yml", "toml"].map((extension) => `hushgate.config.${extension}`)
), BASELINE_NAME = ".hushgate-baseline";
function discover(folder, prefix) {
  let names = list(folder, prefix), label = (name) => prefix === "" ? name : `${prefix}/${name}`, found = names.filter((name) => CONFIG_NAMES.has(name)).sort();
  names.includes("package.json") && holdsSettings(join(folder, "package.json"), label("package.json")) && found.push("package.json");
  let [first, second] = found;
  if (first !== void 0 && second !== void 0)
    throw new ConfigError(`${label(first)} and ${label(second)}: two configurations in one folder; keep one of them`);
  return { config: first === void 0 ? null : { file: join(folder, first), label: label(first), prefix }, hasBaseline: names.includes(BASELINE_NAME) };
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

// src/config/merge.ts
import { resolve } from "node:path";
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
    baseline: line.baseline === void 0 ? last(layers, (layer) => layer.baseline) ?? fixed.foundBaseline : resolve(cwd, line.baseline),
    allow: {
      paths: all(layers, (layer) => layer.allow.paths),
      values: all(layers, (layer) => layer.allow.values),
      pointers: all(layers, (layer) => layer.allow.pointers)
    },
    env: { templates: all(layers, (layer) => layer.templates) },
    size: sizeSettings(layers, line),
    entropy: { minBits: last(layers, (layer) => layer.minBits) ?? defaultOf("entropy.minBits") },
    globs
  });
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
  let named = (line.format ?? []).map(({ format, file }) => ({ format, file: file === null ? null : resolve(cwd, file) }));
  return named.some(({ file }) => file === null) ? named : [{ format: "human", file: null }, ...named];
}
function needsGlobs({ exclude, env, size, allow }) {
  return [exclude, env.templates, size.limits, allow.paths, allow.pointers].some((list2) => list2.length > 0);
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
  let folder = base.root ?? base.cwd, here = discoverRoot(line, folder, base.cwd), fixed = {
    line,
    cwd: base.cwd,
    checks: base.checks ?? CHECK_NAMES,
    source: sourceOf(line, base.env ?? {}, base.source),
    foundBaseline: here.hasBaseline ? resolve2(folder, BASELINE_NAME) : null
  }, rootLayers = here.config === null ? [] : [await load(here.config)], state = { folder, base, fixed, rootLayers, isPinned: line.config !== void 0, layers: /* @__PURE__ */ new Map() }, top = await ready(rootLayers, state);
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
  return line.config === void 0 ? discover(folder, "") : { config: { file: resolve2(cwd, line.config), label: line.config, prefix: "" }, hasBaseline: existsSync(resolve2(folder, BASELINE_NAME)) };
}
async function load(found) {
  let { loadLayer } = await import("./load-BWD7WVVZ.js");
  return loadLayer(found);
}
async function layerOf(folder, state) {
  let known = state.layers.get(folder);
  if (known !== void 0) return known;
  let { config } = discover(resolve2(state.folder, folder), folder), layer = config === null ? null : await load(config);
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

// src/policy/glob.ts
var OPTIONS2 = { dot: !0, nonegate: !0, windows: !1 };
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
  let isFolder = given.endsWith("/"), isAnchored = /^(?:\.\/|\/)/.test(given) || name.includes("/"), rooted = isAnchored ? name : `**/${name}`, patterns = [...isFolder ? [] : [rooted], ...isFolder || namesFolder(name) ? [`${rooted}/**/*`] : []].map((glob) => new RegExp(makeRe(glob, OPTIONS2).source, "s")), isSame = sameName(name, isFolder, isAnchored);
  return { negated, matches: (path) => isSame(path) || patterns.some((each) => each.test(path)) };
}
function namesFolder(name) {
  return !/[*?]/.test(name.slice(name.lastIndexOf("/") + 1));
}
function sameName(name, isFolder, isAnchored) {
  let tail = isFolder ? "" : "/";
  return (path) => isAnchored ? `${path}${tail}`.startsWith(`${name}/`) : `/${path}${tail}`.includes(`/${name}/`);
}

// src/policy/added.ts
var LF = 10, CR = 13;
function addedLines(newBytes, olds, kind) {
  let lines2 = splitLines(newBytes), numbering = { lines: lines2, heads: /* @__PURE__ */ new Map(), next: [], samples: [] }, numbers = numberLines(numbering), had = countOld(numbering, olds, kind), seen = new Uint32Array(had.length), flags = new Uint8Array(lines2.starts.length);
  return numbers.forEach((number, line) => {
    seen[number] = seen[number] + 1, flags[line] = seen[number] > had[number] ? 1 : 0;
  }), touches(lines2.starts, flags);
}
function touches(starts, flags) {
  return (span) => {
    let last2 = lineIndexAt(starts, Math.max(span.start, span.end - 1));
    for (let line = lineIndexAt(starts, span.start); line <= last2; line++) if (flags[line] === 1) return !0;
    return !1;
  };
}
function splitLines(bytes) {
  let starts = findLineStarts(bytes), count = starts[starts.length - 1] === bytes.length ? starts.length - 1 : starts.length;
  return { buffer: asBuffer(bytes), starts, count };
}
function lineEnd({ buffer, starts }, line) {
  let start = starts[line], end = starts[line + 1] ?? buffer.length;
  for (; end > start && (buffer[end - 1] === LF || buffer[end - 1] === CR); ) end--;
  return end;
}
function numberLines(numbering) {
  let { lines: lines2, heads, next, samples } = numbering, numbers = new Uint32Array(lines2.count);
  for (let line = 0; line < lines2.count; line++) {
    let hash = hashLine(lines2, line), number = findNumber(numbering, lines2, line, hash);
    number === -1 && (number = samples.push(line) - 1, next.push(heads.get(hash) ?? -1), heads.set(hash, number)), numbers[line] = number;
  }
  return numbers;
}
function countOld(numbering, olds, kind) {
  let had = new Uint32Array(numbering.samples.length);
  for (let old of olds) {
    let counts = countLines(numbering, splitLines(old));
    for (let i = 0; i < had.length; i++) {
      let [before, now] = [had[i], counts[i]];
      had[i] = kind === "parents" ? Math.max(before, now) : before + now;
    }
  }
  return had;
}
function countLines(numbering, lines2) {
  let counts = new Uint32Array(numbering.samples.length);
  for (let line = 0; line < lines2.count; line++) {
    let number = findNumber(numbering, lines2, line, hashLine(lines2, line));
    number !== -1 && (counts[number] = counts[number] + 1);
  }
  return counts;
}
function findNumber({ lines: own, heads, next, samples }, lines2, line, hash) {
  let [start, end] = [lines2.starts[line], lineEnd(lines2, line)];
  for (let number = heads.get(hash) ?? -1; number !== -1; number = next[number]) {
    let sample = samples[number];
    if (own.buffer.compare(lines2.buffer, start, end, own.starts[sample], lineEnd(own, sample)) === 0) return number;
  }
  return -1;
}
function hashLine(lines2, line) {
  let end = lineEnd(lines2, line), hash = 2166136261;
  for (let at = lines2.starts[line]; at < end; at++) hash = Math.imul(hash ^ lines2.buffer[at], 16777619);
  return hash | 0;
}

// src/policy/old.ts
async function compareWithOld(source, sightings) {
  let changed = sightings.filter(({ entry }) => entry.previous), withSize = new Set(changed.filter(({ finding }) => finding.check === "size").map(({ entry }) => entry)), withText = new Map(changed.flatMap(({ finding, entry, text }) => text && finding.span ? [[text, entry]] : [])), sizes = source.previousSizes([...withSize]), olds = await source.previousBytes([...withText.values()]), added = new Map(
    [...withText].map(([text, entry]) => [text, addedLines(text.bytes, olds.get(entry) ?? [], entry.previous?.kind ?? "parents")])
  );
  return sightings.map(({ finding, entry, text }) => {
    let isAdded = text && finding.span ? added.get(text) ?? null : null;
    return { finding, entry, text, isAdded, grew: madeByChange(finding, entry, sizes.get(entry) ?? []) };
  });
}
function madeByChange(finding, entry, oldSizes2) {
  return !entry.previous || finding.span ? null : finding.check === "size" ? hasGrown(entry, oldSizes2) : finding.check === "pattern" ? entry.previous.kind !== "parents" : null;
}
function hasGrown(entry, oldSizes2) {
  return entry.previous?.kind === "removed" ? !entry.previous.blobIds.includes(entry.blobId ?? "") : oldSizes2.every((size) => size < (entry.sizeBytes ?? 0));
}

// src/policy/baseline-file.ts
import { readFileSync, statSync } from "node:fs";
import { relative } from "node:path";
function loadBaseline(file, cwd) {
  if (file === null) return null;
  let shown = relative(cwd, file) || file, text;
  try {
    if (!statSync(file).isFile()) throw new Error("it is no regular file");
    text = readFileSync(file, "utf8");
  } catch (error) {
    let message = error.code === "ENOENT" ? 'there is no such baseline; make one with  hushgate baseline write --reason "…"' : `the baseline cannot be read: ${error.message}`;
    throw new BaselineError(`${shown}: ${message}`);
  }
  return parseBaseline(text, shown);
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
  return span === null || finding.line === null || directive.problem !== null || !namesRule(directive.rules, finding.rule) || directive.tokens.some((token) => token.start < span.end && token.end > span.start) ? !1 : directive.kind === "block" ? surrounds(directive, span) : isBeside(directive, finding, span);
}
function surrounds({ tokens: [open, close] }, span) {
  return open !== void 0 && close !== void 0 && open.end <= span.start && span.end <= close.start;
}
function isBeside({ line, target, tokens }, finding, span) {
  return line === finding.line || target === finding.line ? !0 : line === finding.endLine && (tokens[0]?.start ?? 0) >= span.end;
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
function toDirective({ word, token, isAlone, ...said }, targets) {
  let kind = word === "allow" ? "line" : "block", target = kind === "line" && isAlone ? targets.get(said.line) ?? said.line : said.line, problem = word === "allow-end" ? `${TOKEN}-end without ${TOKEN}-start above it: take it out` : said.problem;
  return { ...said, kind, target, tokens: [token], problem };
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
  return meetSettings(ledger, settings), [...[...ledger.met].filter(([key, met]) => !ledger.used.has(key) && hadASay(met, rules)).map(([, met]) => met.unused), ...noLongerFound(ledger, baseline, rules)].sort(byPlace);
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
  for (let allow of paths) meet(ledger, configuredKey(allow), allow.rules, !0, placeOf(allow));
  for (let allow of [...values, ...pointers]) meet(ledger, configuredKey(allow), allow.rules, !1, placeOf(allow));
}
function meet(ledger, key, rules, isForFiles, { path, line }) {
  let place2 = line === void 0 ? { path } : { path, line };
  ledger.met.set(key, { rules, isForFiles, unused: { ...place2, message: "this allow let nothing pass: take it out" } });
}
function placeOf({ where }) {
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
function byPlace(a, b) {
  return a.path !== b.path ? a.path < b.path ? -1 : 1 : (a.line ?? 0) - (b.line ?? 0);
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
  return ({ pattern }, text, span) => {
    let whole = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`, "s");
    return compiled.set(pattern, whole), whole.test(asBuffer(text.bytes).toString("utf8", span.start, span.end));
  };
}

// src/policy/ways.ts
var WAYS = [notAdded, byComment, byPath, byValue, byPointer, byBaseline];
function notAdded({ finding, isAdded, grew }) {
  return grew === !1 || isAdded !== null && finding.span !== null && !isAdded(finding.span) ? { kind: "not-added", where: finding.line === null ? finding.path : `${finding.path}:${finding.line}`, reason: "stood here before this commit" } : null;
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
    document: rememberDocuments(),
    use: (key) => {
      ledger.used.add(key);
    },
    warn: (more) => {
      warnings.push(...notSaidYet(ledger, more));
    }
  }, verdicts = [];
  for (let each of found) {
    let own = { settings: settingsFor(each.finding.path), comments: (each.text && comments.get(each.text)) ?? null };
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

// src/policy/policy.ts
function openPolicy({ settings, settingsFor, base, full, rules }) {
  let baseline = loadBaseline(settings.baseline, base), ledger = newLedger(), warnings = [], context = { settingsFor, baseline, rules, full, today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10), ledger };
  return {
    onText: full ? (text) => {
      warnings.push(...collectDirectives(text, settingsFor(text.entry.path), ledger, rules));
    } : void 0,
    async judge(found, known) {
      let judged = await judge(found, { ...context, rules: known }), unused = full ? unusedAllows(ledger, settings, baseline, rules) : [];
      return {
        judgements: judged.verdicts.map((verdict, i) => ({ verdict, entry: found[i].entry })),
        warnings: [...warnings, ...judged.warnings, ...unused]
      };
    }
  };
}

// src/policy/select.ts
function selectEntries(entries, settingsFor) {
  let selected = [], skipped = [];
  for (let entry of entries) {
    let reason = skipReason(entry, settingsFor);
    reason === null ? selected.push(entry) : skipped.push({ path: entry.path, reason });
  }
  return { selected, skipped };
}
function skipReason(entry, settingsFor) {
  if (entry.mode === "gitlink") return "submodule";
  let settings = settingsFor(entry.path);
  return settings.globs(entry.path, settings.exclude) ? "excluded" : null;
}

// src/policy/twins.ts
var WEIGHTS = { finding: 0, note: 1, false: 2 };
function dropTwins(judgements) {
  let versions = /* @__PURE__ */ new Map();
  return [...judgements].sort((a, b) => WEIGHTS[`${a.verdict.kept}`] - WEIGHTS[`${b.verdict.kept}`]).filter(({ verdict: { finding }, entry }) => {
    let version = versions.get(finding.fingerprint) ?? entry;
    return versions.set(finding.fingerprint, version), version === entry;
  });
}

// src/report/outcome.ts
import { join as join2, relative as relative2, sep } from "node:path";
function emptyOutcome(subject, guardsCommit) {
  return {
    subject,
    verdicts: [],
    warnings: [],
    failures: [],
    skipped: [],
    filesScanned: 0,
    bytesScanned: 0,
    elapsedMs: 0,
    guardsCommit,
    envFacts: null
  };
}
function joinOutcomes(outcomes) {
  let [first, ...others] = outcomes;
  if (!first) throw new Error("a run without an outcome");
  return others.reduce(joinTwo, first);
}
function joinTwo(a, b) {
  return {
    subject: a.subject === b.subject ? a.subject : `${a.subject} and ${b.subject}`,
    verdicts: [...a.verdicts, ...b.verdicts],
    warnings: [...a.warnings, ...b.warnings],
    failures: [...a.failures, ...b.failures],
    skipped: [...a.skipped, ...b.skipped],
    filesScanned: a.filesScanned + b.filesScanned,
    bytesScanned: a.bytesScanned + b.bytesScanned,
    elapsedMs: a.elapsedMs + b.elapsedMs,
    guardsCommit: a.guardsCommit || b.guardsCommit,
    envFacts: joinEnvFacts(a.envFacts, b.envFacts)
  };
}
function joinEnvFacts(a, b) {
  return !a || !b ? a ?? b : { tracked: [...a.tracked, ...b.tracked], uncovered: [...a.uncovered, ...b.uncovered] };
}
function relocate(outcome, base, cwd) {
  if (base === cwd) return outcome;
  let shown = (path) => relative2(cwd, join2(base, path)).split(sep).join("/") || ".", moved = (placed) => ({ ...placed, path: shown(placed.path) }), movedFinding = (finding) => ({
    ...moved(finding),
    fix: finding.fix.map((text) => text.replace(finding.path, () => shown(finding.path)))
  });
  return {
    ...outcome,
    verdicts: outcome.verdicts.map((verdict) => ({ ...verdict, finding: movedFinding(verdict.finding) })),
    warnings: outcome.warnings.map(moved),
    failures: outcome.failures.map((failure2) => failure2.path === null ? failure2 : { ...failure2, path: shown(failure2.path) }),
    skipped: outcome.skipped.map(moved),
    envFacts: outcome.envFacts && { tracked: outcome.envFacts.tracked.map(shown), uncovered: outcome.envFacts.uncovered.map(shown) }
  };
}
function otherWords({ skipped, failures, warnings, verdicts }) {
  let paths = [...skipped, ...warnings].map(({ path }) => path), messages = failures.map(({ path, message }) => `${path} ${message}`);
  return [...paths, ...messages, ...verdicts.flatMap(({ finding: { commit } }) => commit?.author ?? [])];
}
function hide(outcome, masks) {
  return masks.size === 0 ? outcome : mapStrings(outcome, (text) => [...masks].reduce((shown, [secret, mask]) => shown.replaceAll(secret, mask), text));
}

// src/scan/catalog.ts
var NO_LINKS = { revoke: null, docs: null }, OWN_RULES = [
  {
    id: "env-file",
    check: "path",
    title: ".env file",
    severity: "high",
    about: "a file named like .env, at any depth and in any letter case; templates and encrypted files pass"
  },
  {
    id: "private-key-file",
    check: "path",
    title: "Private key file",
    severity: "critical",
    about: "id_rsa and its like, *.ppk, *.pem and *.key with a private key inside"
  },
  { id: "keystore-file", check: "path", title: "Key store", severity: "critical", about: "*.p12, *.pfx, *.jks, *.keystore, *.kdbx, *.bks" },
  {
    id: "credentials-file",
    check: "path",
    title: "Credentials file",
    severity: "critical",
    about: ".netrc, .pgpass, .git-credentials, cloud credential files and others, where they hold a credential"
  },
  {
    id: "terraform-state-file",
    check: "path",
    title: "Terraform state",
    severity: "high",
    about: "*.tfstate and its backups: they hold every secret of the infrastructure in plain text"
  },
  {
    id: "file-size",
    check: "size",
    title: "File over the size limit",
    severity: "medium",
    about: "a new file, or one that grew, over size.max or the limit of its glob"
  },
  {
    id: "commit-size-budget",
    check: "size",
    title: "Commit over its size budget",
    severity: "medium",
    about: "the sum of what one commit adds, over size.commitBudget"
  },
  {
    id: "data-dump",
    check: "size",
    title: "Data dump",
    severity: "medium",
    about: "SQL dumps, SQLite files, backups, heap dumps, long CSV files"
  },
  {
    id: "password-assignment",
    check: "entropy",
    title: "Password",
    severity: "high",
    about: "a value assigned to a name that means a password"
  },
  {
    id: "secret-assignment",
    check: "entropy",
    title: "Value assigned to a secret name",
    severity: "high",
    about: "a value assigned to a name that means a secret, a token or a key"
  },
  {
    id: "high-entropy-string",
    check: "entropy",
    title: "Random-looking string",
    severity: "medium",
    about: "a string that only a random generator writes, whatever its name"
  }
];
async function ruleCards() {
  let { RULES } = await import("./rules-H7LVDBN4.js");
  return [
    ...RULES.map(({ id, title, severity, shape, links }) => ({ id, check: "pattern", title, severity, about: shape, links })),
    ...OWN_RULES.map((rule) => ({ ...rule, links: NO_LINKS }))
  ];
}
async function ruleSets(running) {
  let cards = await ruleCards();
  return {
    known: new Set(cards.map(({ id }) => id)),
    ran: new Set(cards.filter(({ check }) => running.includes(check)).map(({ id }) => id))
  };
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
  let place2 = `${match.rule}:${percentEncode(path, /[\s%\p{C}]/gu)}`;
  if (text === null || match.wholeFile === !0) return place2;
  if (match.strengthBits >= MIN_HASHED_BITS) return `${place2}:${sha256Prefix(text.bytes.subarray(match.start, match.end), 4)}`;
  let name = percentEncode(match.name ?? "", /[\s%:#\p{C}]/gu), ordinal = (ordinals.get(`${match.rule}:${name}`) ?? 0) + 1;
  return ordinals.set(`${match.rule}:${name}`, ordinal), `${place2}:${name}#${ordinal}`;
}
function percentEncode(value, unsafe) {
  let encode = (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  return value.replace(unsafe, (char) => [...Buffer.from(char, "utf8")].map(encode).join(""));
}

// src/scan/finding/place.ts
function makeLocator(text) {
  let known = { line: -1, offset: 0, units: 0 };
  return (offset) => {
    let line = lineIndexAt(text.lineStarts, offset);
    return (line !== known.line || offset < known.offset) && (known = { line, offset: text.lineStarts[line], units: 0 }), known = { line, offset, units: known.units + asBuffer(text.bytes).toString("utf8", known.offset, offset).length }, { line: text.firstLine + line, column: known.units + 1 + (line === 0 ? text.firstColumn : 0) };
  };
}

// src/scan/finding/finding.ts
var MAX_VALUE_BYTES = 64 * 1024;
function findingContext(text, matches, ordinals = /* @__PURE__ */ new Map()) {
  return { locate: makeLocator(text), covers: joinSpans(matches.filter((match) => match.wholeFile !== !0)), ordinals };
}
function toFileFinding(entry, match) {
  return {
    ...sharedFields(entry, match),
    preview: "",
    fingerprint: fingerprint(match, null, entry.path, /* @__PURE__ */ new Map()),
    line: null,
    column: null,
    endLine: null,
    endColumn: null,
    excerpt: null,
    span: null
  };
}
function toFinding(text, match, context) {
  if (match.wholeFile === !0) return toFileFinding(text.entry, match);
  let value = asBuffer(text.bytes).toString("utf8", match.start, Math.min(match.end, match.start + MAX_VALUE_BYTES)), start = context.locate(match.start), end = context.locate(match.end);
  return {
    ...withoutValue(sharedFields(text.entry, match), value),
    preview: maskValue(value),
    fingerprint: fingerprint(match, text, text.entry.path, context.ordinals),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    excerpt: excerptOf(text, match, context.covers),
    span: { start: match.start, end: match.end }
  };
}
function sharedFields(entry, match) {
  return {
    check: match.check,
    rule: match.rule,
    title: match.title,
    severity: match.severity,
    confidence: match.confidence,
    path: entry.path,
    why: match.why,
    fix: match.fix ?? fixFor(entry),
    links: match.links,
    also: match.also,
    ...match.name === void 0 ? {} : { name: showable(match.name) },
    ...match.via === void 0 ? {} : { via: match.via }
  };
}
function withoutValue(fields, value) {
  let name = fields.name === void 0 ? void 0 : blot(fields.name, value), why = fields.name === void 0 || name === void 0 ? fields.why : fields.why.replaceAll(fields.name, () => name), masked = value.length < 4 ? why : why.replaceAll(value, () => maskValue(value));
  return { ...fields, why: showable(masked), ...name === void 0 ? {} : { name } };
}
function fixFor(entry) {
  return entry.commitId !== void 0 ? ["revoke it at its provider: it stays readable in the history, whatever is committed later"] : entry.blobId === void 0 ? ["read it from the environment"] : [`read it from the environment, then  git add ${shellPath(showable(entry.path))}`];
}

// src/scan/finding/overlap.ts
var CONFIDENCE_ORDER = ["low", "medium", "high", "proven"];
function mergeOverlaps(matches) {
  let wholeFile = matches.filter((match) => match.wholeFile === !0).map((match) => ({ ...match, also: [] })), placed = matches.filter((match) => match.wholeFile !== !0).sort(byPrecedence), winners = [];
  for (let match of placed) {
    let at = firstEndingAfter(winners, match.start);
    (at === winners.length || winners[at].start >= match.end) && winners.splice(at, 0, { ...match, also: [] });
  }
  for (let match of placed)
    for (let at = firstEndingAfter(winners, match.start); at < winners.length && winners[at].start < match.end; at++)
      join3(winners[at], match);
  for (let winner of winners) winner.also.sort();
  return [...wholeFile, ...winners];
}
function byPrecedence(a, b) {
  let confidence = CONFIDENCE_ORDER.indexOf(b.confidence) - CONFIDENCE_ORDER.indexOf(a.confidence);
  return b.rank - a.rank || confidence || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule < b.rule ? -1 : 1);
}
function join3(winner, match) {
  match.rule !== winner.rule && !winner.also.includes(match.rule) && winner.also.push(match.rule), match.fix && !winner.fix && (winner.fix = match.fix);
}

// src/scan/index.ts
function scanText(text, checks, settings, ordinals) {
  let matches = checks.filter((check) => check.needs === "text" && (check.selects?.(text.entry, settings) ?? !0)).flatMap((check) => check.run(text, settings));
  if (matches.length === 0) return [];
  let context = findingContext(text, matches, ordinals);
  return mergeOverlaps(matches).map((match) => toFinding(text, match, context));
}
function scanEntries(entries, checks, settingsFor) {
  return checks.filter((check) => check.needs === "entries").flatMap((check) => check.run(entries, settingsFor)).map(({ entry, match }) => ({ entry, finding: toFileFinding(entry, { ...match, also: [] }) }));
}

// src/scan/session.ts
var Session = class {
  sightings = [];
  failures = [];
  /** Secrets that stand in file names, with what may be shown of them. */
  masks = /* @__PURE__ */ new Map();
  #options;
  #seen = /* @__PURE__ */ new Set();
  #keys = /* @__PURE__ */ new Set();
  #bytes = 0;
  #total = 0;
  /** Weak values are counted over all windows of one file. */
  #counted = { entry: null, ordinals: /* @__PURE__ */ new Map() };
  constructor(options) {
    this.#options = options;
  }
  /** Reads what the checks ask for, measures the rest if sizes matter, and proves that nothing was left out. */
  async lookAt(entries, reader) {
    let { checks, settingsFor } = this.#options, wanted = this.#wanted(entries);
    this.#total = wanted.length, this.#fail(await reader.read(wanted, (text) => this.#visit(text)));
    let judging = checks.filter((check) => check.needs === "entries");
    judging.length > 0 && this.#fail(await reader.measure(entries.filter((entry) => entry.sizeBytes === null && !this.#seen.has(entry))));
    for (let { entry, finding } of scanEntries(entries, judging, settingsFor)) this.#keep(entry, null, finding);
    for (let { entry, finding } of this.#fileNames(entries)) this.#keep(entry, null, finding);
    this.#proveAllSeen(wanted);
  }
  #fileNames(entries) {
    let [first] = entries;
    if (!first) return [];
    let { found, masks } = scanFileNames(entries, this.#options.checks, this.#options.settingsFor(first.path));
    for (let [secret, mask] of masks) this.masks.set(secret, mask);
    return found.map(({ entry, match }) => ({ entry, finding: toFileFinding(entry, { ...match, also: [] }) }));
  }
  /** Files looked at: read, or judged by name and size where no check asks for their content. */
  proof(entries) {
    let failed = this.#failedPaths();
    return { filesScanned: entries.filter((entry) => !failed.has(entry.path)).length, bytesScanned: this.#bytes };
  }
  /** One by one: a damaged repository may have more failures than a call takes arguments. */
  #fail(failures) {
    for (let failure2 of failures) this.failures.push(failure2);
  }
  #failedPaths() {
    return new Set(this.failures.map(({ path }) => path));
  }
  #wanted(entries) {
    let { checks, settingsFor } = this.#options, asking = checks.filter((check) => check.needs === "text");
    return entries.filter((entry) => asking.some((check) => check.selects?.(entry, settingsFor(entry.path)) ?? !0));
  }
  /** A check that breaks is a failure of that file, never a clean answer. */
  #visit(text) {
    let { checks, settingsFor, onText, onProgress } = this.#options;
    this.#seen.add(text.entry), this.#bytes += text.bytes.length, this.#counted.entry !== text.entry && (this.#counted = { entry: text.entry, ordinals: /* @__PURE__ */ new Map() });
    try {
      for (let finding of scanText(text, checks, settingsFor(text.entry.path), this.#counted.ordinals))
        this.#keep(text.entry, text, finding);
      onText?.(text);
    } catch (error) {
      this.failures.push({ path: text.entry.path, stage: "scan", message: `a check broke: ${error.message}` });
    }
    onProgress?.({ files: this.#seen.size, filesTotal: this.#total, bytes: this.#bytes, found: this.sightings.length });
  }
  /**
   * Windows overlap, so a place counts once. A history shows one secret in many versions of a file: the first, oldest one
   * counts. Where a change is judged every version counts, because an old line and an added one may look the same.
   */
  #keep(entry, text, finding) {
    let isHistory = entry.commitId !== void 0 && entry.previous === void 0, key = JSON.stringify([finding.fingerprint, ...isHistory ? [] : [entry.commitId, finding.line, finding.column]]);
    this.#keys.has(key) || this.sightings.push({ finding, entry, text }), this.#keys.add(key);
  }
  #proveAllSeen(wanted) {
    let failed = this.#failedPaths();
    for (let entry of wanted)
      !this.#seen.has(entry) && !failed.has(entry.path) && this.failures.push({ path: entry.path, stage: "read", message: "it was to be read and was not" });
  }
};

// src/source/about.ts
function envFacts(source, judgements) {
  let blocked = judgements.filter(({ verdict }) => verdict.kept === "finding" && verdict.finding.rule === "env-file");
  return blocked.length === 0 ? null : source.envFacts(blocked.map(({ entry }) => entry));
}
function addCommits(source, judgements) {
  let commits = source.commits(judgements.map(({ entry }) => entry));
  return judgements.map(({ verdict, entry }) => {
    let commit = commits.get(entry);
    return commit ? { ...verdict, finding: { ...verdict.finding, commit } } : verdict;
  });
}

// src/git/facts.ts
import { existsSync as existsSync2, readFileSync as readFileSync2 } from "node:fs";
import { resolve as resolve4 } from "node:path";

// src/git/exec.ts
import { spawn, spawnSync } from "node:child_process";
import { devNull } from "node:os";
import { resolve as resolve3 } from "node:path";
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
  for (let name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"]) env[name] && (env[name] = resolve3(env[name]));
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
  let ended = new Promise((resolve8, reject) => {
    child.on("error", (error) => reject(startError(error))), child.on("close", (status, signal) => resolve8(status ?? signal));
  });
  ended.catch(() => {
  });
  let feeding = feed(child.stdin, input);
  try {
    for await (let chunk of child.stdout) onData(chunk);
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
  return new Promise((resolve8) => {
    stream.once(event, () => resolve8());
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
  ], { stdout, status } = askGit(place2, args, { accept: [0, 1, 128] }), lines2 = stdout.toString("utf8").split(`
`);
  if (status === 128) return withoutWorkTree(place2, lines2[0] === "true");
  lines2.pop();
  let head = status === 0 ? lines2.pop() ?? null : null, mergeHeadFile = resolve4(place2.cwd, lines2[1] ?? ""), top = resolve4(lines2.slice(3).join(`
`));
  return {
    place: place2,
    top,
    bare: !1,
    head,
    mergeHeads: head ? mergeHeads(mergeHeadFile) : [],
    missingHooks: missingHooks(place2.cwd, lines2[2] ?? "")
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
  return /(^|[\\/])hooks$/.test(path) || existsSync2(resolve4(cwd, path)) ? null : path;
}
function mergeHeads(file) {
  let fromHook = Object.keys(process.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
  return [.../* @__PURE__ */ new Set([...fromHook, ...readIds(file)])];
}
function readIds(file) {
  try {
    return readFileSync2(file, "latin1").match(/^[0-9a-f]{40,64}$/gm) ?? [];
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw new GitError(`cannot read ${file}: ${error.message}`, null);
  }
}

// src/source/disk.ts
import { lstatSync as lstatSync2, readdirSync as readdirSync2, statSync as statSync2 } from "node:fs";
import { resolve as resolve6 } from "node:path";

// src/git/names.ts
function decodeName(bytes) {
  let buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), text = buffer.toString("utf8");
  return !text.includes("�") || Buffer.from(text, "utf8").equals(buffer) ? { path: text } : { path: escapeInvalid(buffer), pathBytes: new Uint8Array(bytes) };
}
function escapeInvalid(buffer) {
  let out = "";
  for (let at = 0; at < buffer.length; ) {
    let length = validLength(buffer, at);
    out += length > 0 ? buffer.toString("utf8", at, at + length) : `\\x${buffer.toString("hex", at, at + 1)}`, at += Math.max(1, length);
  }
  return out;
}
function validLength(buffer, at) {
  for (let length = 1; length <= 4 && at + length <= buffer.length; length++)
    if (!buffer.toString("utf8", at, at + length).includes("�")) return length;
  return 0;
}
function* splitNul(bytes) {
  for (let start = 0; start < bytes.length; ) {
    let end = bytes.indexOf(0, start);
    if (end === -1) {
      yield bytes.subarray(start);
      return;
    }
    yield bytes.subarray(start, end), start = end + 1;
  }
}

// src/source/read-files.ts
import { closeSync, fstatSync, lstatSync, openSync, readlinkSync, readSync } from "node:fs";
import { resolve as resolve5 } from "node:path";

// src/source/source.ts
function nameTest(names) {
  let wanted = new Set(names.map(({ path }) => path));
  return wanted.size === 0 ? () => !0 : (path) => withFolders(path).some((each) => wanted.has(each));
}
function namesWithout(names, paths) {
  let met = /* @__PURE__ */ new Set();
  if (names.length > 0) for (let path of paths) for (let each of withFolders(path)) met.add(each);
  return names.filter(({ path }) => !met.has(path));
}
function withFolders(path) {
  let found = ["", path];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) found.push(path.slice(0, end));
  return found;
}
function readFailure(path, why) {
  return { path, stage: "read", message: why };
}
function countCommits(ids) {
  return `${ids.length} ${ids.length === 1 ? "commit" : "commits"}`;
}

// src/source/windows.ts
var WINDOW_BYTES = 8 << 20, OVERLAP_BYTES = 65536, Windows = class {
  #entry;
  #visit;
  #parts = [];
  #length = 0;
  #isFirst = !0;
  #place = { firstLine: 1, firstColumn: 0 };
  #encoding = "utf-8";
  constructor(entry, visit) {
    this.#entry = entry, this.#visit = visit;
  }
  push(bytes) {
    for (this.#parts.push(asBuffer(bytes)), this.#length += bytes.length; this.#length > WINDOW_BYTES + OVERLAP_BYTES; ) this.#cut();
  }
  end() {
    this.#emit(this.#joined()), this.#parts = [];
  }
  #joined() {
    let [only] = this.#parts;
    return this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts);
  }
  #cut() {
    let all2 = this.#joined();
    this.#emit(all2.subarray(0, WINDOW_BYTES));
    let next = WINDOW_BYTES - OVERLAP_BYTES;
    this.#advance(all2.subarray(0, next)), this.#parts = [all2.subarray(next)], this.#length = all2.length - next;
  }
  #emit(bytes) {
    this.#isFirst && (this.#encoding = detectEncoding(bytes)), this.#visit(openText(this.#entry, bytes, { ...this.#place, encoding: this.#encoding })), this.#isFirst = !1;
  }
  /** Moves the place past bytes that the next window does not begin with. */
  #advance(gone) {
    let text = openText(this.#entry, gone, { ...this.#place, encoding: this.#encoding }).bytes, starts = findLineStarts(text), lines2 = starts.length - 1, units = asBuffer(text).toString("utf8", starts[lines2]).length;
    this.#place = { firstLine: this.#place.firstLine + lines2, firstColumn: units + (lines2 > 0 ? 0 : this.#place.firstColumn) };
  }
};
function visitWindows(entry, bytes, visit) {
  let windows = new Windows(entry, visit);
  windows.push(bytes), windows.end();
}

// src/source/read-files.ts
var CHUNK_BYTES = 1 << 20;
function absolutePath(base, entry) {
  return entry.pathBytes ? Buffer.concat([Buffer.from(`${base}/`), entry.pathBytes]) : resolve5(base, entry.path);
}
var FILES_AT_ONCE = 64;
async function readFiles(base, entries, visit) {
  let failures = [];
  for (let [i, entry] of entries.entries())
    i % FILES_AT_ONCE === FILES_AT_ONCE - 1 && await new Promise(setImmediate), failures.push(...readFile(base, entry, visit));
  return failures;
}
function readFile(base, entry, visit) {
  let failures = [];
  return attempt(entry.path, failures, () => {
    let windows = new Windows(entry, visit), path = absolutePath(base, entry);
    entry.sizeBytes = entry.mode === "symlink" ? pushLink(path, windows) : pushFile(path, windows), windows.end();
  }), failures;
}
function pushLink(path, windows) {
  let target = readlinkSync(path, { encoding: "buffer" });
  return windows.push(target), target.length;
}
function pushFile(path, windows) {
  let file = openSync(path, "r");
  try {
    let expected = fstatSync(file).size || CHUNK_BYTES, size = 0;
    for (; ; ) {
      let chunk = Buffer.allocUnsafe(Math.min(expected + 1, CHUNK_BYTES)), got = readSync(file, chunk);
      if (got === 0) return size;
      windows.push(chunk.subarray(0, got)), size += got;
    }
  } finally {
    closeSync(file);
  }
}
function measureFile(base, entry) {
  let failures = [];
  return attempt(entry.path, failures, () => {
    entry.sizeBytes = lstatSync(absolutePath(base, entry)).size;
  }), failures;
}
var REASONS = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ELOOP: "too many links"
};
function attempt(path, failures, step) {
  try {
    step();
  } catch (error) {
    let { code, message } = error;
    if (!code) throw error;
    failures.push(readFailure(path, REASONS[code] ?? message));
  }
}

// src/source/disk.ts
function diskSource(base, names) {
  return {
    list: async () => listDisk(base, names),
    read: (entries, visit) => readFiles(base, entries, visit),
    measure: async (entries) => entries.flatMap((entry) => measureFile(base, entry)),
    previousBytes: async () => /* @__PURE__ */ new Map(),
    previousSizes: () => /* @__PURE__ */ new Map(),
    commits: () => /* @__PURE__ */ new Map(),
    envFacts: () => ({ tracked: [], uncovered: [] })
  };
}
function listDisk(base, names) {
  let listing = {
    subject: "files on disk",
    base,
    entries: [],
    skipped: [],
    failures: [],
    isChange: !1,
    guardsCommit: !1,
    isWhole: !1,
    warnings: []
  };
  for (let name of names) attempt(name.path, listing.failures, () => listName(base, name, listing));
  return listing;
}
function listName(base, { path }, listing) {
  let stat = statSync2(resolve6(base, path));
  if (stat.isFile()) addEntry(stat, { path }, stat.size, listing);
  else if (!stat.isDirectory())
    listing.failures.push(readFailure(path, "it is no regular file: send what it holds through a pipe to  hushgate scan -"));
  else {
    let met = { ...listing, entries: [], skipped: [], failures: [] };
    walk(base, path, null, met), met.entries.length + met.skipped.length + met.failures.length === 0 && met.failures.push(readFailure(path, "the folder is empty: there was nothing to scan")), listing.entries = listing.entries.concat(met.entries), listing.skipped = listing.skipped.concat(met.skipped), listing.failures.push(...met.failures);
  }
}
function listGitNames(base, names) {
  let found = { entries: [], skipped: [], failures: [] };
  for (let name of names) attempt(name.path, found.failures, () => addEntry(lstatSync2(absolutePath(base, name)), name, null, found));
  return found;
}
function addEntry(kind, name, sizeBytes, found) {
  kind.isFile() ? found.entries.push({ ...name, mode: "file", sizeBytes }) : kind.isSymbolicLink() ? found.entries.push({ ...name, mode: "symlink", sizeBytes }) : found.skipped.push({ path: name.path, reason: "not a regular file" });
}
function walk(base, path, rawPath, listing) {
  let folder = rawPath ?? Buffer.from(path), absolute = rawPath ? Buffer.concat([Buffer.from(`${base}/`), rawPath]) : resolve6(base, path), children = readdirSync2(absolute, { withFileTypes: !0, encoding: "buffer" });
  for (let child of children.sort((a, b) => Buffer.compare(a.name, b.name))) {
    let raw = folder.length > 0 ? Buffer.concat([folder, Buffer.from("/"), child.name]) : child.name, name = decodeName(raw);
    child.isDirectory() ? child.name.toString() !== ".git" && attempt(name.path, listing.failures, () => walk(base, name.path, name.pathBytes ? raw : null, listing)) : addEntry(child, name, null, listing);
  }
}

// src/git/raw.ts
var MODES = {
  "000000": null,
  100644: "file",
  100664: "file",
  100755: "executable",
  12e4: "symlink",
  16e4: "gitlink"
};
function fileMode(octal) {
  let mode = MODES[octal];
  if (mode === void 0) throw new Error(`unknown file mode ${octal}`);
  return mode;
}
function parseRawHeader(header, name) {
  let parents = header.lastIndexOf(":") + 1, fields = header.slice(parents).split(" "), modes = fields.slice(0, parents + 1).map(fileMode), ids = fields.slice(parents + 1, 2 * parents + 2), olds = ids.slice(0, parents).map((blobId, i) => ({ mode: modes[i] ?? null, blobId }));
  return {
    ...decodeName(name),
    mode: modes[parents] ?? null,
    blobId: ids[parents],
    olds,
    status: fields[2 * parents + 2]
  };
}

// src/git/history.ts
async function listCommits(place2, scope) {
  let revisions = "all" in scope ? ["--all", ...hasHead(place2) ? ["HEAD"] : [], ...olderStashes(place2)] : rangeRevisions(place2, scope), chunks = [];
  return await streamGit(place2, ["rev-list", "--topo-order", "--reverse", ...revisions, "--"], [], (chunk) => chunks.push(chunk)), Buffer.concat(chunks).toString("latin1").split(`
`).filter(Boolean);
}
function isShallow(place2) {
  return askGit(place2, ["rev-parse", "--is-shallow-repository"]).stdout.toString("latin1").trim() === "true";
}
function olderStashes(place2) {
  return askGit(place2, ["rev-list", "--walk-reflogs", "refs/stash", "--"], { accept: [0, 128] }).stdout.toString("latin1").split(`
`).filter(Boolean);
}
function hasHead(place2) {
  return askGit(place2, ["rev-parse", "-q", "--verify", "HEAD^{commit}"], { accept: [0, 1] }).status === 0;
}
function rangeRevisions(place2, { from, to }) {
  let end = commitId(place2, to);
  return /^0+$/.test(from) ? [end] : [end, `^${commitId(place2, from)}`];
}
function commitId(place2, revision) {
  let answer = askGit(place2, ["rev-parse", "-q", "--verify", "--end-of-options", `${revision}^{commit}`], { accept: [0, 1, 128] });
  if (answer.status === 0) return answer.stdout.toString("latin1").trim().split(`
`).at(-1);
  throw new GitError(
    `${JSON.stringify(revision)} is no commit here; in a shallow clone fetch it first (git fetch --unshallow, or fetch-depth: 0)`,
    1
  );
}
async function commitChanges(place2, commits, visit, parents = "all") {
  let parser = new DiffTreeParser(visit), args = ["diff-tree", "--stdin", "-r", ...parents === "all" ? ["-c", "--root"] : ["-m", "--diff-filter=AD"], "--raw", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=none"];
  await streamGit(place2, args, batches(commits), (chunk) => parser.push(chunk)), parser.end();
}
function* batches(ids) {
  for (let at = 0; at < ids.length; at += 1e3) yield `${ids.slice(at, at + 1e3).join(`
`)}
`;
}
var DiffTreeParser = class {
  #rest = Buffer.alloc(0);
  #commitId = "";
  #header = "";
  #answer = 0;
  #visit;
  constructor(visit) {
    this.#visit = visit;
  }
  push(chunk) {
    let data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk, start = 0;
    for (let end = data.indexOf(0); end !== -1; end = data.indexOf(0, start))
      this.#piece(data.subarray(start, end)), start = end + 1;
    this.#rest = data.subarray(start);
  }
  end() {
    if (this.#rest.length > 0 || this.#header) throw new GitError("git diff-tree ended in the middle of a row", null);
  }
  #piece(piece) {
    this.#header ? (this.#visit({ commitId: this.#commitId, change: parseRawHeader(this.#header, piece), answer: this.#answer }), this.#header = "") : piece[0] === 58 ? this.#header = piece.toString("latin1") : (this.#commitId = piece.toString("latin1").trim(), this.#answer++);
  }
};
function commitInfos(facts, asked) {
  if (asked.length === 0) return [];
  let ids = [...new Set(asked.map(({ id }) => id))], args = ["log", "--no-walk=unsorted", "--no-show-signature", "--encoding=UTF-8", "--stdin", "--format=%H%x00%an <%ae>%x00%aI"], answer = askGit(facts.place, args, { input: `${ids.join(`
`)}
` }).stdout.toString("utf8"), byId = new Map(answer.split(`
`).map((line) => [line.slice(0, line.indexOf("\0")), line.split("\0")])), inHead = facts.head ? headBlobs(
    facts,
    asked.map(({ path }) => path)
  ) : [];
  return asked.map(({ id, blobId }, i) => {
    let [, author = "", date = ""] = byId.get(id) ?? [];
    return { id, author, date, inHead: inHead[i] !== void 0 && inHead[i] === blobId };
  });
}
function headBlobs(facts, paths) {
  let input = `${paths.map((path) => path.includes(`
`) ? "" : path).map((path) => `${facts.head}:${path}`).join(`
`)}
`;
  return askGit(facts.place, ["cat-file", "--batch-check=%(objectname)"], { input }).stdout.toString("utf8").split(`
`).slice(0, paths.length).map((line) => /^[0-9a-f]{40,64}$/.test(line) ? line : void 0);
}

// src/git/tree.ts
async function indexFiles(place2) {
  return rows(await wholeAnswer(place2, ["ls-files", "-s", "-z", "--full-name"]), 1);
}
async function treeFiles(place2, treeish) {
  return rows(await wholeAnswer(place2, ["ls-tree", "-r", "-z", "--full-tree", treeish]), 2);
}
function rows(answer, idField) {
  let files = [];
  for (let row of splitNul(answer)) {
    let tab = row.indexOf(9), fields = row.toString("latin1", 0, tab).split(" "), mode = fileMode(fields[0]);
    mode && files.push({ ...decodeName(row.subarray(tab + 1)), mode, blobId: fields[idField] });
  }
  return files;
}
function modifiedFiles(place2) {
  return [...splitNul(askGit(place2, ["diff-files", "--name-only", "-z", "--diff-filter=MT", "--no-renames", "--ignore-submodules=all"]).stdout)].map(decodeName);
}
async function untrackedFiles(place2) {
  let answer = await wholeAnswer(place2, ["ls-files", "-o", "--exclude-standard", "-z", "--full-name"]);
  return [...splitNul(answer)].filter((name) => name.at(-1) !== 47).map(decodeName);
}
function uncoveredByIgnore(place2, paths) {
  if (paths.length === 0) return [];
  let input = `${paths.join("\0")}\0`, { stdout } = askGit(place2, ["check-ignore", "--no-index", "-z", "--stdin"], { input, accept: [0, 1] }), covered = new Set([...splitNul(stdout)].map((name) => name.toString("utf8")));
  return paths.filter((path) => !covered.has(path));
}
async function wholeAnswer(place2, args) {
  let chunks = [];
  return await streamGit(place2, args, [], (chunk) => chunks.push(chunk)), Buffer.concat(chunks);
}

// src/git/refs.ts
async function looseRefFiles(place2) {
  let files = [];
  for (let { name, type, id } of peeledRefs(place2))
    if (type === "blob" && files.push({ path: name, blobId: id }), type === "tree") for (let file of await treeFiles(place2, id)) files.push({ path: `${name}/${file.path}`, blobId: file.blobId });
  return files;
}
function peeledRefs(place2) {
  let names = askGit(place2, ["for-each-ref", "--format=%(objecttype) %(*objecttype) %(refname)"]).stdout.toString("utf8").split(`
`).flatMap((row) => /^(?!commit |tag commit )\S+ \S* (.+)$/.exec(row)?.[1] ?? []);
  return names.length === 0 ? [] : askGit(place2, ["cat-file", "--batch-check=%(objecttype) %(objectname)"], {
    input: names.map((name) => `${name}^{}
`).join("")
  }).stdout.toString("utf8").split(`
`).slice(0, names.length).map((row, i) => {
    let [type = "", id = ""] = row.split(" ");
    return { name: names[i], type, id };
  });
}

// src/git/blobs.ts
var LF2 = 10;
async function readBlobs(place2, ids, visit) {
  if (ids.length === 0) return;
  let parser = new BatchParser(ids.length, visit), small = ids.length <= MAX_SYNC_IDS ? askAtOnce(place2, ids) : null;
  small ? parser.push(small) : await streamGit(place2, ["cat-file", "--batch"], lines(ids), (chunk) => parser.push(chunk)), parser.end();
}
var MAX_SYNC_IDS = 2e3;
function askAtOnce(place2, ids) {
  try {
    return askGit(place2, ["cat-file", "--batch"], { input: `${ids.join(`
`)}
` }).stdout;
  } catch (error) {
    if (error instanceof TooLongError) return null;
    throw error;
  }
}
function* lines(ids) {
  for (let at = 0; at < ids.length; at += 500) yield `${ids.slice(at, at + 500).join(`
`)}
`;
}
function blobSizes(place2, ids) {
  let sizes = [];
  for (let at = 0; at < ids.length; at += 1e5) {
    let input = `${ids.slice(at, at + 1e5).join(`
`)}
`, { stdout } = askGit(place2, ["cat-file", "--batch-check=%(objecttype) %(objectsize)"], { input });
    for (let line of stdout.toString("latin1").trimEnd().split(`
`)) sizes.push(sizeOf(line));
  }
  if (sizes.length !== ids.length) throw new GitError(`git cat-file answered ${sizes.length} of ${ids.length} questions`, null);
  return sizes;
}
function sizeOf(line) {
  let match = /^blob (\d+)$/.exec(line);
  return match ? Number(match[1]) : null;
}
var BatchParser = class {
  #index = 0;
  #rest = Buffer.alloc(0);
  /** Bytes of content still to come and the size of the whole; null while a header is awaited. */
  #open = null;
  #expected;
  #visit;
  constructor(expected, visit) {
    this.#expected = expected, this.#visit = visit;
  }
  push(chunk) {
    let data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    for (let used = -1; used !== 0 && data.length > 0; data = data.subarray(used))
      used = this.#open ? this.#content(data) : this.#header(data);
    this.#rest = data;
  }
  end() {
    if (this.#index !== this.#expected || this.#open)
      throw new GitError(`git cat-file ended after ${this.#index} of ${this.#expected} objects`, null);
  }
  /** Returns the bytes used; 0 when the line is not whole yet. */
  #header(data) {
    let end = data.indexOf(LF2);
    if (end === -1) return 0;
    let line = data.toString("latin1", 0, end), match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(line);
    return match ? this.#open = { left: Number(match[2]), size: Number(match[2]), isBlob: match[1] === "blob" } : this.#visit({ kind: "absent", index: this.#index++, why: line.replace(/^\S+ /, "") }), match && match[1] !== "blob" && this.#visit({ kind: "absent", index: this.#index, why: `is a ${match[1]}, not a blob` }), end + 1;
  }
  /** Content, then the line feed behind it. */
  #content(data) {
    let open = this.#open, take = Math.min(open.left, data.length), isFirst2 = open.left === open.size;
    return open.isBlob && (take > 0 || open.size === 0 && isFirst2 && data.length > 0) && this.#visit({ kind: "part", index: this.#index, bytes: data.subarray(0, take), offset: open.size - open.left, size: open.size }), open.left -= take, open.left > 0 || data.length === take ? take : (this.#open = null, this.#index++, take + 1);
  }
};

// src/source/blobs.ts
async function readEntries(place2, entries, visit) {
  let groups = [...groupByBlob(entries).values()], failures = [], open = [];
  return await readBlobs(
    place2,
    groups.map((group) => group[0].blobId),
    (event) => {
      let group = groups[event.index];
      if (event.kind === "absent") for (let entry of group) failures.push(absent(entry, event.why));
      else open = showPart(event, group, open, visit);
    }
  ), failures;
}
function groupByBlob(entries) {
  let groups = /* @__PURE__ */ new Map();
  for (let entry of entries) {
    let group = groups.get(entry.blobId);
    group ? group.push(entry) : groups.set(entry.blobId, [entry]);
  }
  return groups;
}
function showPart(part, group, open, visit) {
  let windows = part.offset === 0 ? group.map((entry) => new Windows(entry, visit)) : open, isLast = part.offset + part.bytes.length === part.size;
  for (let entry of group) entry.sizeBytes = part.size;
  for (let window of windows)
    window.push(part.bytes), isLast && window.end();
  return windows;
}
function absent(entry, why) {
  let wayOut = why === "missing" ? " (a damaged or partial repository: try  git fsck  or  git fetch)" : "";
  return readFailure(entry.path, `its object ${entry.blobId} ${why === "missing" ? "is missing" : why}${wayOut}`);
}
function measureEntries(place2, entries) {
  if (entries.length === 0) return [];
  let sizes = blobSizes(
    place2,
    entries.map((entry) => entry.blobId)
  );
  return entries.flatMap((entry, i) => (entry.sizeBytes = sizes[i] ?? null, entry.sizeBytes === null ? [absent(entry, "missing")] : []));
}
async function oldBytes(place2, entries) {
  let ids = oldIds(entries), parts = ids.map(() => []);
  await readBlobs(place2, ids, (event) => {
    event.kind === "part" && parts[event.index]?.push(event.bytes);
  });
  let contents = new Map(ids.map((id, i) => [id, parts[i]?.length ? Buffer.concat(parts[i]) : null]));
  return byEntry(entries, contents, (bytes, entry) => openText(entry, bytes).bytes);
}
function oldSizes(place2, entries) {
  let ids = oldIds(entries), sizes = ids.length === 0 ? [] : blobSizes(place2, ids);
  return byEntry(entries, new Map(ids.map((id, i) => [id, sizes[i] ?? null])), (size) => size);
}
function oldIds(entries) {
  return [...new Set(entries.flatMap((entry) => entry.previous?.blobIds ?? []))];
}
function byEntry(entries, known, make) {
  return new Map(
    entries.map((entry) => [
      entry,
      (entry.previous?.blobIds ?? []).flatMap((id) => {
        let from = known.get(id) ?? null;
        return from === null ? [] : [make(from, entry)];
      })
    ])
  );
}

// src/source/repository.ts
function repositorySource(facts, list2, isTracked = hadByParent) {
  let { place: place2 } = facts;
  return {
    list: list2,
    read: (entries, visit) => readEntries(place2, entries, visit),
    measure: async (entries) => measureEntries(place2, entries),
    previousBytes: (entries) => oldBytes(place2, entries),
    previousSizes: (entries) => oldSizes(place2, entries),
    commits: (entries) => commitsOf(facts, entries),
    envFacts: (entries) => envFacts2(facts, entries, isTracked)
  };
}
function commitsOf(facts, entries) {
  let infos = commitInfos(
    facts,
    entries.flatMap((entry) => entry.commitId ? [{ id: entry.commitId, path: entry.path, blobId: entry.blobId }] : [])
  ), withCommit = entries.filter((entry) => entry.commitId);
  return new Map(withCommit.map((entry, i) => [entry, infos[i]]));
}
function hadByParent(entry) {
  return entry.previous?.kind === "parents";
}
function envFacts2(facts, entries, isTracked) {
  let tracked = entries.filter(isTracked).map((entry) => entry.path), uncovered = facts.bare ? [] : uncoveredByIgnore(
    { ...facts.place, cwd: facts.top },
    entries.map((entry) => entry.path)
  );
  return { tracked, uncovered };
}

// src/source/history.ts
function historySource(facts, names) {
  return repositorySource(facts, () => listHistory(facts, names));
}
async function listHistory(facts, names) {
  let commits = await listCommits(facts.place, { all: !0 }), seen = /* @__PURE__ */ new Map();
  await commitChanges(facts.place, commits, ({ commitId: commitId2, change }) => {
    change.mode !== null && change.mode !== "gitlink" && keepFirst(seen, toEntry(change, commitId2));
  });
  for (let file of await looseRefFiles(facts.place)) keepFirst(seen, { ...file, mode: "file", sizeBytes: null });
  let isNamed = nameTest(names), entries = [...seen.values()].filter(({ path }) => isNamed(path)), failures = entries.length === 0 ? [readFailure(".", "no commit holds a file by these names: there was nothing to scan")] : [];
  return {
    subject: `the whole history, ${countCommits(commits)}`,
    base: facts.top,
    entries,
    skipped: [],
    failures,
    isChange: !1,
    guardsCommit: !1,
    isWhole: !1,
    warnings: shallowWarnings(facts)
  };
}
function shallowWarnings(facts) {
  return isShallow(facts.place) ? [{ path: ".", message: "this clone is shallow, so older commits were not looked at: git fetch --unshallow brings them" }] : [];
}
function toEntry({ path, pathBytes, mode, blobId }, commitId2) {
  let entry = { path, mode: mode ?? "file", sizeBytes: null, blobId, commitId: commitId2 };
  return pathBytes ? { ...entry, pathBytes } : entry;
}
function keepFirst(seen, entry) {
  let key = `${entry.blobId} ${entry.path}`;
  seen.has(key) || seen.set(key, entry);
}

// src/source/names.ts
import { existsSync as existsSync3, realpathSync } from "node:fs";
import { basename, dirname, join as join4, relative as relative3, resolve as resolve7, sep as sep2 } from "node:path";
var NO_UTF8 = "a name that is no UTF-8 does not arrive here whole: name its folder, or give no names";
function groupNames(cwd, given, here) {
  let groups = /* @__PURE__ */ new Map();
  for (let name of given) {
    let absolute = realLocation(resolve7(cwd, name));
    if (name.includes("�") && !existsSync3(absolute)) throw new GitError(`${JSON.stringify(name)}: ${NO_UTF8}`, null);
    let top = topOf(absolute, here), group = groups.get(top) ?? [];
    groups.set(top, group), group.push({
      given: name,
      path: relative3(top ?? cwd, absolute).split(sep2).join("/")
    });
  }
  return [...groups].map(([top, names]) => ({ top, names }));
}
function realLocation(absolute) {
  try {
    return join4(realpathSync(dirname(absolute)), basename(absolute));
  } catch {
    return absolute;
  }
}
function topOf(absolute, here) {
  for (let folder = absolute; ; folder = dirname(folder)) {
    if (folder === here || existsSync3(join4(folder, ".git")) || isBare(folder)) return folder;
    if (folder === dirname(folder)) return null;
  }
}
function isBare(folder) {
  return existsSync3(join4(folder, "HEAD")) && existsSync3(join4(folder, "objects")) && existsSync3(join4(folder, "refs"));
}

// src/source/changes.ts
function sortChanges(changes, names = []) {
  let sorted = { entries: [], skipped: [], failures: [] }, removed = changes.filter((change) => change.mode === null).flatMap(oldBlobs), isNamed = nameTest(names);
  for (let change of changes) isNamed(change.path) && sortChange(change, removed, sorted);
  return sorted;
}
function sortChange(change, removed, sorted) {
  change.status.includes("U") ? sorted.failures.push(readFailure(change.path, "it is unmerged: resolve it and  git add  it first")) : change.mode === null ? sorted.skipped.push({ path: change.path, reason: "deleted" }) : change.olds.some((old) => old.mode !== null && old.blobId === change.blobId) ? sorted.skipped.push({ path: change.path, reason: "mode change" }) : sorted.entries.push(toEntry2(change, removed));
}
function toEntry2(change, removed) {
  let { path, pathBytes, mode, blobId } = change, entry = { path, mode: mode ?? "file", sizeBytes: null, blobId };
  pathBytes && (entry.pathBytes = pathBytes);
  let parents = oldBlobs(change), moved = change.movedFrom ?? [];
  return parents.length > 0 ? entry.previous = { kind: "parents", blobIds: [...parents, ...moved] } : removed.length + moved.length > 0 && (entry.previous = { kind: "removed", blobIds: [...removed, ...moved] }), entry;
}
function oldBlobs(change) {
  return change.olds.filter((old) => old.mode !== null && old.mode !== "gitlink").map((old) => old.blobId);
}

// src/source/range.ts
function rangeSource(facts, range, names) {
  return repositorySource(facts, () => listRange(facts, range, names));
}
async function listRange(facts, range, names) {
  let { from, to } = range, commits = await listCommits(facts.place, range), byCommit = await readChanges(facts.place, commits), listing = {
    subject: `${countCommits(commits)}, ${from}..${to}`,
    base: facts.top,
    entries: [],
    skipped: [],
    failures: [],
    isChange: !0,
    guardsCommit: !1,
    isWhole: !1,
    warnings: []
  };
  for (let [commitId2, changes] of byCommit) {
    let sorted = sortChanges(changes, names);
    for (let entry of sorted.entries) listing.entries.push({ ...entry, commitId: commitId2 });
    for (let skip of sorted.skipped) listing.skipped.push(skip);
    for (let failure2 of sorted.failures) listing.failures.push(failure2);
  }
  return listing;
}
async function readChanges(place2, commits) {
  let byCommit = new Map(commits.map((id) => [id, []]));
  await commitChanges(place2, commits, ({ commitId: commitId2, change }) => byCommit.get(commitId2)?.push(change));
  let merges = [...byCommit].filter(([, changes]) => changes.some(isNewToOneSide)).map(([id]) => id);
  return merges.length > 0 && await fillMovedFrom(place2, merges, byCommit), byCommit;
}
function isNewToOneSide({ mode, olds }) {
  return mode !== null && olds.length > 1 && olds.some((old) => old.mode === null);
}
async function fillMovedFrom(place2, merges, byCommit) {
  let rows2 = new Map(merges.map((id) => [id, new Map(byCommit.get(id)?.map((change) => [change.path, change]))])), sides = /* @__PURE__ */ new Map();
  await commitChanges(place2, merges, ({ commitId: commitId2, change, answer }) => {
    let side = sides.get(answer) ?? { moved: [], removed: [] };
    sides.set(answer, side);
    let row = rows2.get(commitId2)?.get(change.path);
    if (change.mode === null) for (let old of change.olds.filter(({ mode }) => mode !== "gitlink")) side.removed.push(old.blobId);
    else row && side.moved.push(row);
  }, "each");
  for (let { moved, removed } of sides.values()) for (let row of moved) row.movedFrom = [...row.movedFrom ?? [], ...removed];
}

// src/git/ancestors.ts
import { spawnSync as spawnSync2 } from "node:child_process";
import { readFileSync as readFileSync3 } from "node:fs";
import { basename as basename2 } from "node:path";
var MAX_LEVELS = 16;
function gitAncestor() {
  let read = process.platform === "linux" ? readProc : readPs(), pid = process.ppid;
  for (let level = 0; level < MAX_LEVELS && pid > 1; level++) {
    let found = read(pid);
    if (!found) return null;
    if (/^git(\.exe)?$/.test(basename2(found.argv[0] ?? "")) && found.argv[1] !== "hook") return found.argv;
    pid = found.parent;
  }
  return null;
}
function readProc(pid) {
  try {
    let stat = readFileSync3(`/proc/${pid}/stat`, "latin1"), argv = readFileSync3(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return { parent: Number(stat.slice(stat.lastIndexOf(")") + 4).split(" ", 1)[0]), argv };
  } catch {
    return null;
  }
}
function readPs() {
  let answer = spawnSync2("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8", windowsHide: !0 }), rows2 = /* @__PURE__ */ new Map();
  for (let [, pid, parent, words] of (answer.stdout ?? "").matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm))
    rows2.set(Number(pid), { parent: Number(parent), argv: words.split(" ") });
  return (pid) => rows2.get(pid) ?? null;
}

// src/git/commit.ts
function parentsOfNextCommit(facts) {
  return facts.head === null ? [] : [facts.head, ...facts.mergeHeads];
}
function amendedParents(facts) {
  if (facts.head === null || facts.mergeHeads.length > 0 || !process.env.GIT_INDEX_FILE) return null;
  let said = saidAmend();
  if (said === !1) return null;
  let commit = askGit(facts.place, ["cat-file", "commit", facts.head]).stdout.toString("latin1"), header = commit.slice(0, commit.indexOf(`

`)).split(`
`);
  return said === null && !keepsAuthor(header) || isPushed(facts.place, facts.head) ? null : header.flatMap((row) => /^parent ([0-9a-f]+)$/.exec(row)?.[1] ?? []);
}
var TAKES_WORD = /^(?:-[a-zA-Z]*[mFCct]|--(?:message|file|author|date|template|cleanup|reuse-message|reedit-message|fixup|squash|trailer|pathspec-from-file))$/;
function saidAmend() {
  let argv = gitAncestor() ?? [], words = argv.slice(0, argv.includes("--") ? argv.indexOf("--") : void 0), at = words.indexOf("commit");
  return at !== -1 ? words.some((word, i) => i > at && /^--ame?n?d?$/.test(word) && !TAKES_WORD.test(words[i - 1])) : words.some((word) => /^(merge|cherry-pick|revert|rebase|pull|am)$/.test(word)) ? !1 : null;
}
var SAME_MOMENT_SECONDS = 3;
function keepsAuthor(header) {
  let { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date } = process.env;
  if (!name || !date) return !1;
  let author = Buffer.from(`author ${name} <${email ?? ""}> ${date.replace(/^@/, "")}`, "utf8").toString("latin1");
  return header.includes(author) && Date.now() / 1e3 - Number(/\d+/.exec(date)?.[0] ?? 0) > SAME_MOMENT_SECONDS;
}
function isPushed(place2, head) {
  return askGit(place2, ["rev-list", "-n1", head, "--not", "--remotes"]).stdout.length === 0;
}
function emptyTree(place2) {
  return askGit(place2, ["hash-object", "-t", "tree", "--stdin"]).stdout.toString("latin1").trim();
}

// src/git/staged.ts
var DIFF_INDEX = [
  "diff-index",
  "--cached",
  "--raw",
  "-z",
  "--no-renames",
  "--no-abbrev",
  "--ita-invisible-in-index",
  "--ignore-submodules=none"
];
function stagedChanges(facts, parents) {
  let bases = parents.length > 0 ? parents : [emptyTree(facts.place)], [first = [], ...others] = bases.map((base) => diffIndex(facts, base));
  return others.length === 0 ? first : combine([first, ...others]);
}
function diffIndex(facts, base) {
  let { stdout } = askGit(facts.place, [...DIFF_INDEX, base, "--"]);
  return parseRaw(stdout);
}
function parseRaw(stdout) {
  let changes = [], header = "";
  for (let piece of splitNul(stdout))
    header === "" ? header = piece.toString("latin1") : (changes.push(parseRawHeader(header, piece)), header = "");
  return changes;
}
function combine(lists) {
  let removed = lists.map(removedBlobs), byPath2 = lists.map((list2) => new Map(list2.map((change) => [change.path, change])));
  return lists[0].flatMap((change) => {
    let sides = byPath2.flatMap((changes) => changes.get(change.path) ?? []);
    if (sides.length < lists.length) return [];
    let movedFrom = sides.flatMap(({ olds }, i) => olds[0]?.mode === null ? removed[i] : []);
    return [{ ...change, olds: sides.flatMap(({ olds }) => olds), status: sides.map(({ status }) => status).join(""), movedFrom }];
  });
}
function removedBlobs(changes) {
  return changes.filter(({ mode }) => mode === null).flatMap(({ olds }) => olds).filter(({ mode }) => mode !== "gitlink").map(({ blobId }) => blobId);
}

// src/source/staged.ts
function nextCommit(facts) {
  let changes = stagedChanges(facts, parentsOfNextCommit(facts)), amended = changes.length > 0 ? amendedParents(facts) : null;
  return amended ? stagedChanges(facts, amended) : changes;
}
function stagedSource(facts, names, changes) {
  return repositorySource(facts, async () => listStaged(facts, names, changes));
}
function listStaged(facts, names, changes) {
  let sorted = sortChanges(changes, names), notStaged = namesWithout(
    names,
    changes.map(({ path }) => path)
  ), nothing = changes.length === 0 && names.length === 0 ? [{ path: ".", reason: "nothing new staged" }] : [], skipped = [...sorted.skipped, ...notStaged.map((name) => ({ path: name.path, reason: "not staged" })), ...nothing];
  return {
    ...sorted,
    skipped,
    subject: "staged changes",
    base: facts.top,
    isChange: !0,
    guardsCommit: !0,
    isWhole: !1,
    warnings: []
  };
}

// src/source/stdin.ts
import { fstatSync as fstatSync2 } from "node:fs";
function stdinSource(base) {
  let entry = { path: "<stdin>", mode: "file", sizeBytes: null };
  return {
    ...diskSource(base, []),
    list: async () => ({
      subject: "standard input",
      base,
      entries: [entry],
      skipped: [],
      failures: [],
      isChange: !1,
      guardsCommit: !1,
      isWhole: !1,
      warnings: []
    }),
    async read(_entries, visit) {
      try {
        if (fstatSync2(0).isDirectory()) return [readFailure(entry.path, "it is a folder: name it instead")];
        let bytes = await readAll();
        return entry.sizeBytes = bytes.length, visitWindows(entry, bytes, visit), [];
      } catch (error) {
        return [readFailure(entry.path, `cannot be read: ${error.message}`)];
      }
    },
    measure: async () => []
  };
}
async function readAll() {
  let chunks = [];
  for await (let chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// src/source/tracked.ts
function trackedSource(facts, names, untracked) {
  let source = repositorySource(
    facts,
    () => listTracked(facts, names, untracked),
    (entry) => entry.blobId !== void 0
  ), onDisk = (entry) => entry.blobId === void 0;
  return {
    ...source,
    async read(entries, visit) {
      return [...await source.read(
        entries.filter((entry) => !onDisk(entry)),
        visit
      ), ...await readFiles(facts.top, entries.filter(onDisk), visit)];
    },
    measure: (entries) => source.measure(entries.filter((entry) => !onDisk(entry)))
  };
}
async function listTracked(facts, names, untracked) {
  let place2 = { ...facts.place, cwd: facts.top }, files = facts.bare ? await headFiles(facts) : await indexFiles(place2), onDisk = listGitNames(facts.top, facts.bare ? [] : [...modifiedFiles(place2), ...untracked ? await untrackedFiles(place2) : []]), isNamed = nameTest(names), tracked = [...files.map(blobEntry), ...onDisk.entries].filter(({ path }) => isNamed(path)), others = listDisk(
    facts.top,
    namesWithout(
      names,
      tracked.map(({ path }) => path)
    )
  ), listing = {
    ...others,
    entries: [...tracked, ...others.entries],
    skipped: [...onDisk.skipped.filter(({ path }) => isNamed(path)), ...others.skipped],
    failures: [...onDisk.failures, ...others.failures],
    subject: names.length === 0 ? "every tracked file" : "the named files",
    isWhole: names.length === 0,
    warnings: hookWarnings(facts)
  };
  return listing.entries.length === 0 && listing.failures.length === 0 && listing.failures.push(readFailure(".", NOTHING)), listing;
}
function hookWarnings({ missingHooks: missingHooks2 }) {
  return missingHooks2 === null ? [] : [{ path: missingHooks2, message: "core.hooksPath names this folder, and it is not there: no git hook runs in this work tree; repair it with  npx hushgate init" }];
}
var NOTHING = "there was nothing to scan: no tracked file is here";
async function headFiles(facts) {
  return facts.head ? treeFiles(facts.place, facts.head) : [];
}
function blobEntry({ path, pathBytes, mode, blobId }) {
  return pathBytes ? { path, pathBytes, mode, sizeBytes: null, blobId } : { path, mode, sizeBytes: null, blobId };
}

// src/source/index.ts
var OPEN = {
  auto: openAuto,
  staged: openStaged,
  tracked: (facts, names, request) => trackedSource(facts, names, request.kind === "tracked" && request.untracked),
  range: (facts, names, request) => rangeSource(facts, request, names),
  history: (facts, names) => historySource(facts, names)
};
function openStaged(facts, names) {
  if (facts.bare) throw new GitError("a bare repository has no index, so nothing can be staged in it: use --range or --history", 128);
  return stagedSource(facts, names, nextCommit(facts));
}
function openAuto(facts, names) {
  let changes = facts.bare ? [] : nextCommit(facts), inCommit = process.env.GIT_INDEX_FILE !== void 0;
  return changes.length > 0 || inCommit ? stagedSource(facts, names, changes) : trackedSource(facts, names, !1);
}
function openSources(settings) {
  if (settings.source.kind === "stdin") return [{ source: stdinSource(settings.cwd), top: null }];
  let open = OPEN[settings.source.kind], here = factsOf(settings);
  return settings.paths.length === 0 ? here ? [{ source: open(here, [], settings.source), top: here.top }] : [] : groupNames(settings.cwd, settings.paths, here?.top ?? null).map((group) => openGroup(settings, here, group));
}
function openGroup(settings, here, { top, names }) {
  if (top === null) return { source: openDisk(settings, names), top: null };
  let place2 = { cwd: top, foreign: !0 }, facts = here?.top === top ? here : repoFacts(place2);
  return { source: OPEN[settings.source.kind](facts, names, settings.source), top };
}
function openDisk(settings, names) {
  let { kind } = settings.source;
  if (kind === "auto" || kind === "tracked") return diskSource(settings.cwd, names);
  throw new GitError(
    `${JSON.stringify(names[0]?.given)} lies in no git repository, so it has no ${kind === "staged" ? "staged changes" : "commits"}`,
    128
  );
}
function factsOf(settings) {
  try {
    return repoFacts({ cwd: settings.cwd });
  } catch (error) {
    if (!(error instanceof GitError && /not a git repository/.test(error.message))) throw error;
    if (settings.paths.length > 0) return null;
    throw new GitError("not a git repository: run hushgate inside one, or name the files or folders to read from disk", 128);
  }
}

// src/run.ts
var NO_RULE_SETS = { known: null, ran: null };
async function run(request) {
  let { line, cwd, env } = request, results = [];
  for (let opened of openSources({ cwd, paths: line.paths, source: sourceOf(line, env, request.source) }))
    results.push(await runSource(opened, request));
  return { outcome: joinOutcomes(results.map(({ outcome }) => outcome)), settings: results[0].settings };
}
async function runSource({ source, top }, request) {
  let started = performance.now(), { line, ...rest } = request, tree = await loadSettings(line, { ...rest, root: top, loadGlobs }), listing = await source.list(), settingsFor = await nestedSettings(tree, foldersOf(listing.entries)), { selected, skipped } = selectEntries(listing.entries, settingsFor), names = tree.top.checks.filter((name) => name !== "size" || listing.isChange || tree.top.size.enforceAll), policy = openPolicy({
    settings: tree.top,
    settingsFor,
    base: listing.base,
    full: listing.isWhole,
    rules: listing.isWhole ? await ruleSets(names) : NO_RULE_SETS
  }), checks = await loadChecks(names), session = new Session({ checks, settingsFor, onText: policy.onText, onProgress: request.onProgress });
  await session.lookAt(selected, source);
  let { judgements, warnings } = await policy.judge(
    await compareWithOld(source, session.sightings),
    session.sightings.length > 0 ? await ruleSets(names) : NO_RULE_SETS
  ), verdicts = addCommits(source, dropTwins(judgements)), outcome = {
    ...emptyOutcome(listing.subject, listing.guardsCommit),
    ...session.proof(selected),
    verdicts,
    warnings: [...listing.warnings, ...warnings],
    envFacts: envFacts(source, judgements),
    failures: [...listing.failures, ...session.failures],
    skipped: [...listing.skipped, ...skipped],
    elapsedMs: performance.now() - started
  }, { masks } = scanFileNames(otherWords(outcome).map(asEntry), checks, tree.top);
  return { outcome: hide(relocate(outcome, listing.base, request.cwd), new Map([...session.masks, ...masks])), settings: tree.top };
}
function asEntry(path) {
  return { path, mode: "file", sizeBytes: null };
}
function foldersOf(entries) {
  return new Set(entries.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf("/")))));
}

// src/version.ts
var VERSION = "0.1.0";

export {
  toCommandLine,
  BaselineError,
  formatBaseline,
  parseBaseline,
  mergeBaseline,
  hasExpired,
  ruleCards,
  repoFacts,
  run,
  VERSION
};
