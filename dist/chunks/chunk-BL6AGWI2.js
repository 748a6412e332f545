// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  CHECK_NAMES
} from "./chunk-CUHSUZFX.js";
import {
  SIZE_PATTERN
} from "./chunk-TS52KRTI.js";

// src/config/error.ts
var ConfigError = class extends Error {
  name = "ConfigError";
};
function nearest(word, candidates) {
  let wanted = word.slice(0, 64).toLowerCase(), best = null, bestDistance = Math.max(1, Math.round(wanted.length * 0.4)) + 1;
  for (let candidate of candidates) {
    let distance = editDistance(wanted, candidate.toLowerCase());
    distance < bestDistance && ([best, bestDistance] = [candidate, distance]);
  }
  return best;
}
function editDistance(from, to) {
  let beforeLast = [], last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    let current = [row];
    for (let column = 1; column <= to.length; column++) {
      let replaced = last[column - 1] + (from[row - 1] === to[column - 1] ? 0 : 1), cost = Math.min(replaced, last[column] + 1, current[column - 1] + 1);
      row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] && (cost = Math.min(cost, beforeLast[column - 2] + 1)), current.push(cost);
    }
    beforeLast = last, last = current;
  }
  return last[to.length];
}
function suggestion(word, known, prefix = "") {
  let near = nearest(word, known);
  return near === null ? `; known: ${known.map((name) => prefix + name).join(", ")}` : ` — did you mean "${prefix}${near}"?`;
}
function quoted(word) {
  return JSON.stringify(word.length > 60 ? `${word.slice(0, 57)}…` : word);
}

// src/config/schema/shapes.ts
var text = (title, more = {}) => ({ type: "string", title, minLength: 1, ...more }), list = (title, items) => ({ type: "array", title, items }), GLOB = text("a glob"), SIZE = { type: ["number", "string"], title: 'a number of KiB or a size such as "500 KiB"', minimum: 0, pattern: SIZE_PATTERN };
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
var SHAPES = {
  boolean: { type: "boolean", title: "true or false" },
  string: text("a file name"),
  bits: { type: "number", title: "a number of bits", minimum: 1, maximum: 1024 },
  globs: list("a list of globs", GLOB),
  size: SIZE,
  sizes: { type: "object", title: "an object from glob to size", additionalProperties: SIZE },
  "path-allows": allows("a list of { path, rules, reason }", { path: GLOB }),
  "value-allows": allows("a list of { pattern, rules, reason }", { pattern: text("a regular expression", { format: "regex" }) }),
  "pointer-allows": allows("a list of { path, pointer, rules, reason }", {
    path: GLOB,
    pointer: text("a JSON pointer such as /db/password", { pattern: "^(/([^~/]|~[01])*)+$" })
  })
};

// src/config/options.ts
var EVERYWHERE = ["scan", "hook", "baseline", "explain"], RUNS = ["scan", "hook"], OPTIONS = [
  {
    name: "exclude",
    key: "exclude",
    type: "globs",
    repeat: !0,
    metavar: "GLOB",
    default: [],
    commands: EVERYWHERE,
    checks: CHECK_NAMES,
    doc: "Leave out the paths that match; counted as skipped."
  },
  {
    name: "config",
    key: null,
    type: "string",
    metavar: "FILE",
    default: null,
    commands: EVERYWHERE,
    checks: [],
    doc: "Read this configuration file and look for no other."
  },
  {
    name: "check",
    key: null,
    type: "check",
    repeat: !0,
    metavar: "NAME",
    default: null,
    commands: EVERYWHERE,
    checks: [],
    doc: `Run only this check: ${CHECK_NAMES.join(", ")}.`
  },
  {
    name: "all",
    key: null,
    type: "boolean",
    default: !1,
    commands: RUNS,
    checks: [],
    doc: "Look at every tracked file."
  },
  {
    name: "staged",
    key: null,
    type: "boolean",
    default: !1,
    commands: ["scan", "hook", "explain"],
    checks: [],
    doc: "Look at what is staged for the next commit."
  },
  {
    name: "untracked",
    key: null,
    type: "boolean",
    default: !1,
    commands: ["scan", "baseline"],
    checks: [],
    doc: "With every tracked file, look at the untracked ones that are not ignored."
  },
  {
    name: "range",
    key: null,
    type: "range",
    metavar: "A..B",
    default: null,
    commands: RUNS,
    checks: [],
    doc: "Look at what the commits in B and not in A add."
  },
  {
    name: "from-ref",
    key: null,
    type: "ref",
    metavar: "REF",
    default: null,
    commands: RUNS,
    checks: [],
    doc: "With --to-ref, the same as --range FROM..TO."
  },
  {
    name: "to-ref",
    key: null,
    type: "ref",
    metavar: "REF",
    default: null,
    commands: RUNS,
    checks: [],
    doc: "The other end of --from-ref."
  },
  {
    name: "history",
    key: null,
    type: "boolean",
    default: !1,
    commands: ["scan", "baseline"],
    checks: [],
    doc: "Look at every version that any branch, tag or stash can reach."
  },
  {
    name: "max-kb",
    key: "size.max",
    type: "size",
    unit: "KiB",
    metavar: "N",
    default: 500,
    commands: RUNS,
    checks: ["size"],
    doc: 'Largest file that may be committed; in the configuration also with a unit ("2 MiB"). size.limits go before it.'
  },
  {
    name: "enforce-all",
    key: null,
    type: "boolean",
    default: !1,
    commands: RUNS,
    checks: ["size"],
    doc: "Judge the size of every file looked at, also where nothing is being added."
  },
  {
    name: "thorough",
    key: "thorough",
    type: "boolean",
    default: !1,
    commands: EVERYWHERE,
    checks: ["pattern", "entropy"],
    doc: "Doubtful findings (low confidence) count too."
  },
  {
    name: "format",
    key: null,
    type: "format",
    repeat: !0,
    metavar: "NAME[=FILE]",
    default: ["human"],
    commands: RUNS,
    checks: [],
    doc: "Report as human, json, sarif or github, to standard output or to a file."
  },
  {
    name: "baseline",
    key: "baseline",
    type: "string",
    metavar: "FILE",
    default: null,
    commands: EVERYWHERE,
    checks: CHECK_NAMES,
    doc: "Let the findings listed in this file pass; .hushgate-baseline at the root is read without being named."
  },
  {
    name: "color",
    key: null,
    type: "boolean",
    default: null,
    commands: EVERYWHERE,
    checks: [],
    doc: "Colours, also where the output is no terminal."
  },
  {
    name: "no-color",
    key: null,
    type: "boolean",
    default: null,
    commands: EVERYWHERE,
    checks: [],
    doc: "No colours; the variable NO_COLOR does the same."
  },
  {
    name: "quiet",
    key: null,
    type: "boolean",
    default: !1,
    commands: EVERYWHERE,
    checks: [],
    doc: "Leave out notes, warnings and counts."
  },
  {
    name: null,
    key: "env.templates",
    type: "globs",
    default: [],
    commands: EVERYWHERE,
    checks: ["path"],
    doc: "Further names of .env templates that may be committed."
  },
  {
    name: null,
    key: "size.limits",
    type: "sizes",
    default: null,
    commands: EVERYWHERE,
    checks: ["size"],
    doc: "Limits for the paths that match a glob; the first match decides."
  },
  {
    name: null,
    key: "size.commitBudget",
    type: "size",
    unit: "KiB",
    default: null,
    commands: EVERYWHERE,
    checks: ["size"],
    doc: "Largest sum of what one commit adds; none by default. Only in the root configuration."
  },
  {
    name: null,
    key: "entropy.minBits",
    type: "bits",
    unit: "bits",
    default: 80,
    commands: EVERYWHERE,
    checks: ["entropy"],
    doc: "Least estimated strength of a random string without a telling name."
  },
  {
    name: null,
    key: "allow.paths",
    type: "path-allows",
    default: [],
    commands: EVERYWHERE,
    checks: CHECK_NAMES,
    doc: "Findings in these paths pass, with a reason."
  },
  {
    name: null,
    key: "allow.values",
    type: "value-allows",
    default: [],
    commands: EVERYWHERE,
    checks: ["pattern", "entropy"],
    doc: "Findings whose whole value matches the regular expression pass, with a reason."
  },
  {
    name: null,
    key: "allow.pointers",
    type: "pointer-allows",
    default: [],
    commands: EVERYWHERE,
    checks: ["pattern", "entropy"],
    doc: "Findings at a JSON pointer in JSON or YAML files pass, with a reason."
  }
];
function optionsFor(command) {
  return OPTIONS.filter((option) => option.name !== null && option.commands.includes(command));
}
function usage(option) {
  return `--${option.name}${option.metavar === void 0 ? "" : ` ${option.metavar}`}`;
}
function camelName(option) {
  return option.name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
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

// src/config/read.ts
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
var NOT_A_FILE = "ENOTFILE";
function readRegular(file) {
  let descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(descriptor).isFile()) throw Object.assign(new Error("no regular file"), { code: NOT_A_FILE });
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

export {
  ConfigError,
  suggestion,
  quoted,
  OPTIONS,
  optionsFor,
  usage,
  camelName,
  configSchema,
  NOT_A_FILE,
  readRegular
};
