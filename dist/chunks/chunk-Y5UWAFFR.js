// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  OPTIONS,
  mergeEnv
} from "./chunk-G7VNC4VH.js";
import {
  FOREIGN_TOOLS
} from "./chunk-4QLWZYNY.js";
import {
  ConfigError
} from "./chunk-DGQP6LME.js";
import {
  parseSize
} from "./chunk-TS52KRTI.js";

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
    formats: reportTargets(line, cwd),
    color: line.color ?? null,
    quiet: line.quiet ?? !1,
    cache: line.cache ?? !0,
    exclude: [...all(layers, (layer) => layer.exclude), ...line.exclude ?? []],
    baseline: line.baseline === void 0 ? last(layers, (layer) => layer.baseline) ?? fixed.foundBaseline : resolve(cwd, line.baseline),
    allow: {
      paths: all(layers, (layer) => layer.allow.paths),
      values: all(layers, (layer) => layer.allow.values),
      pointers: all(layers, (layer) => layer.allow.pointers)
    },
    env: mergeEnv(layers),
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
  let { rules = [], allows = [], ignores = [], secrets = /* @__PURE__ */ new Map(), needs = [], warnings = [] } = files ?? {}, except = all(layers, (layer) => layer.allow.except);
  return {
    rules: { own: [...all(layers, (layer) => layer.rules), ...rules] },
    foreign: { comments: foreignTools(layers).comments, allows: [...except, ...allows], ignores, secrets, needs, warnings }
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
function reportTargets(line, cwd) {
  let named = (line.format ?? []).map(({ format, file }) => ({ format, file: file === null ? null : resolve(cwd, file) }));
  return named.some(({ file }) => file === null) ? named : [{ format: "human", file: null }, ...named];
}
function needsGlobs({ exclude, env, size, allow, rules, foreign }) {
  let ofRules = rules.own.flatMap(({ globs = [], except }) => [...globs, ...except.flatMap((each) => each.globs ?? [])]), ofForeign = foreign?.allows.flatMap((each) => each.globs) ?? [];
  return [ofRules, ofForeign, exclude, env.templates, env.bound, size.limits, allow.paths, allow.pointers].some((list) => list.length > 0);
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

export {
  mergeSettings,
  foreignTools,
  needsGlobs
};
