// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
"use strict";
const importApart = module.importApart ?? ((path) => import(path))
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all2) => {
  for (var name3 in all2)
    __defProp(target, name3, { get: all2[name3], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/model.ts
var EXIT, CHECK_NAMES, UNREACHABLE, STAND_IN, FOREIGN_TOOLS, init_model = __esm({
  "src/model.ts"() {
    "use strict";
    EXIT = { clean: 0, findings: 1, failed: 2 }, CHECK_NAMES = ["path", "size", "pattern", "entropy", "weak", "template", "deploy"], UNREACHABLE = "<unreachable>/", STAND_IN = /^<unreachable>\/[0-9a-f]{40}(?:[0-9a-f]{24})?$/, FOREIGN_TOOLS = [
      "gitleaks",
      "betterleaks",
      "detect-secrets",
      "secretlint",
      "trufflehog",
      "kingfisher",
      "ggshield",
      "bandit"
    ];
  }
});

// src/config/error.ts
function nearest(word, candidates3) {
  let wanted = word.slice(0, 64).toLowerCase(), best2 = null, bestDistance = Math.max(1, Math.round(wanted.length * 0.4)) + 1;
  for (let candidate of candidates3) {
    let distance3 = editDistance(wanted, candidate.toLowerCase());
    distance3 < bestDistance && ([best2, bestDistance] = [candidate, distance3]);
  }
  return best2;
}
function editDistance(from, to) {
  let beforeLast = [], last2 = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    let current = [row];
    for (let column = 1; column <= to.length; column++) {
      let replaced = last2[column - 1] + (from[row - 1] === to[column - 1] ? 0 : 1), cost = Math.min(replaced, last2[column] + 1, current[column - 1] + 1);
      row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] && (cost = Math.min(cost, beforeLast[column - 2] + 1)), current.push(cost);
    }
    beforeLast = last2, last2 = current;
  }
  return last2[to.length];
}
function suggestion(word, known3, prefix = "") {
  let near = nearest(word, known3);
  return near === null ? `; known: ${known3.map((name3) => prefix + name3).join(", ")}` : ` \u2014 did you mean "${prefix}${near}"?`;
}
function quoted(word) {
  return JSON.stringify(word.length > 60 ? `${word.slice(0, 57)}\u2026` : word);
}
var ConfigError, init_error = __esm({
  "src/config/error.ts"() {
    "use strict";
    ConfigError = class extends Error {
      name = "ConfigError";
    };
  }
});

// src/config/parts.ts
function readSince(text3) {
  let trimmed2 = text3.trim(), [, day2, time] = DAY.exec(trimmed2) ?? [];
  if (day2 !== void 0 && isDay(day2)) return time === void 0 ? `${day2} 00:00:00` : trimmed2;
  if (RELATIVE.test(trimmed2) || NAMED.test(trimmed2) || EPOCH.test(trimmed2)) return trimmed2;
  let forms = '2026-01-31, "2026-01-31 14:00", "2 weeks ago" or yesterday';
  throw new ConfigError(`--since ${quoted(text3)}: ${day2 === void 0 ? "no date that is understood here" : "no such day"}; write ${forms}`);
}
function isFixedDate(date) {
  return DAY.test(date) || EPOCH.test(date);
}
function isDay(day2) {
  let time = Date.parse(`${day2}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day2);
}
function readCount(text3, option2) {
  let count2 = /^\d{1,9}$/.test(text3) ? Number(text3) : 0;
  if (count2 > 0) return count2;
  throw new ConfigError(`${option2} ${quoted(text3)}: expected a number of commits, at least 1`);
}
function readShard(text3) {
  let [, index, count2] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text3) ?? []).map(Number);
  if (index !== void 0 && count2 !== void 0 && index >= 1 && index <= count2 && count2 <= MAX_SHARDS) return { index, count: count2 };
  throw new ConfigError(`--shard ${quoted(text3)}: expected i/n, such as 2/4: the second of four parts (at most ${MAX_SHARDS})`);
}
var RELATIVE, NAMED, EPOCH, DAY, MAX_SHARDS, init_parts = __esm({
  "src/config/parts.ts"() {
    "use strict";
    init_error();
    RELATIVE = /^\d+[ ._-]?(?:second|minute|hour|day|week|month|year)s?(?:[ ._-]ago)?$/i, NAMED = /^(?:yesterday|last[ ._](?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i, EPOCH = /^@\d{1,12}$/, DAY = /^(\d{4}-\d\d-\d\d)(?:[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)? ?(?:Z|[+-]\d\d:?\d\d)?)?$/;
    MAX_SHARDS = 1e3;
  }
});

// src/config/formats.ts
function readFormats(texts2) {
  let targets = texts2.map(readFormat), places = targets.map(({ file }) => file), twice = places.find((file, index) => places.indexOf(file) !== index);
  if (twice === void 0) return targets;
  throw new ConfigError(
    `--format: two reports go to ${twice === null ? "standard output; send one to a file: --format json=report.json" : quoted(twice)}`
  );
}
function readFormat(text3) {
  let equals = text3.indexOf("="), name3 = equals === -1 ? text3 : text3.slice(0, equals), format = FORMAT_NAMES.find((known3) => known3 === name3);
  if (format === void 0) throw new ConfigError(`--format ${quoted(text3)}: unknown format${suggestion(name3, FORMAT_NAMES)}`);
  if (equals === text3.length - 1) throw new ConfigError(`--format ${quoted(text3)}: the name of a file is missing after =`);
  return { format, file: equals === -1 ? null : text3.slice(equals + 1) };
}
var FORMAT_NAMES, init_formats = __esm({
  "src/config/formats.ts"() {
    "use strict";
    init_error();
    FORMAT_NAMES = ["human", "json", "sarif", "github"];
  }
});

// src/config/units.ts
function parseSize(size) {
  if (typeof size == "number") return Number.isFinite(size) && size >= 0 ? Math.round(size * 1024) : null;
  if (!new RegExp(SIZE_PATTERN).test(size)) return null;
  let unit = size.replace(/[0-9. ]/g, "").toLowerCase();
  return Math.round(Number.parseFloat(size) * (UNIT_BYTES[unit] ?? 1024));
}
function formatSize(bytes) {
  let units = ["B", "KiB", "MiB", "GiB"], value2 = bytes, unit = 0;
  for (; value2 >= 1023.95 && unit < units.length - 1; )
    value2 /= 1024, unit++;
  return `${unit === 0 ? value2 : Number(value2.toFixed(1))} ${units[unit]}`;
}
function formatOver(bytes, limitBytes) {
  let [size, limit] = [formatSize(bytes), formatSize(limitBytes)];
  return size === limit ? `${bytes} bytes, limit ${limitBytes} bytes` : `${size}, limit ${limit}`;
}
var UNIT_BYTES, SIZE_PATTERN, init_units = __esm({
  "src/config/units.ts"() {
    "use strict";
    UNIT_BYTES = {
      b: 1,
      kb: 1e3,
      kib: 1024,
      mb: 1e6,
      mib: 1048576,
      gb: 1e9,
      gib: 1073741824
    }, SIZE_PATTERN = "^ {0,9}[0-9]{1,12}(\\.[0-9]{1,6})? {0,9}([Bb]|[KkMmGg][Ii]?[Bb])? {0,9}$";
  }
});

// src/config/schema/shapes.ts
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
var text, list, GLOB, CHECKED_REGEX, FOREIGN_NAMES, SIZE, REGEX, TEXTS, LINK, SAMPLES, EXCEPTION, OWN_RULE, SHAPES, init_shapes = __esm({
  "src/config/schema/shapes.ts"() {
    "use strict";
    init_model();
    init_units();
    text = (title, more = {}) => ({ type: "string", title, minLength: 1, ...more }), list = (title, items) => ({ type: "array", title, items }), GLOB = text("a glob"), CHECKED_REGEX = text("a regular expression", { format: "regex" }), FOREIGN_NAMES = [...FOREIGN_TOOLS, "comments"], SIZE = { type: ["number", "string"], title: 'a number of KiB or a size such as "500 KiB"', minimum: 0, pattern: SIZE_PATTERN };
    REGEX = text("a regular expression"), TEXTS = (title, item) => list(title, text(item)), LINK = text("an address that begins with https://", { pattern: "^https://" }), SAMPLES = list("a list of samples", {
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
    }, SHAPES = {
      boolean: { type: "boolean", title: "true or false" },
      string: text("a file name"),
      bits: { type: "number", title: "a number of bits", minimum: 1, maximum: 1024 },
      globs: list("a list of globs", GLOB),
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
  }
});

// src/config/options.ts
function optionsFor(command2) {
  return OPTIONS.filter((option2) => option2.name !== null && option2.commands.includes(command2));
}
function camelName(option2) {
  return option2.name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function configSchema() {
  let root = group("the configuration of hushgate");
  root.properties = { $schema: { type: "string", title: "the address of a JSON schema" } };
  for (let option2 of OPTIONS) option2.key !== null && place(root, option2);
  return { $schema: "http://json-schema.org/draft-07/schema#", ...root };
}
function place(root, option2) {
  let [first, second] = option2.key.split("."), properties = root.properties, shape = { ...SHAPES[option2.type], description: option2.doc, ...option2.default === null ? {} : { default: option2.default } };
  second === void 0 ? properties[first] = shape : (properties[first] ??= group(`an object with settings of ${first}`)).properties = { ...properties[first].properties, [second]: shape };
}
function group(title) {
  return { type: "object", title, properties: {}, additionalProperties: !1 };
}
var EVERYWHERE, RUNS, REPORTS, SCREENS, OPTIONS, init_options = __esm({
  "src/config/options.ts"() {
    "use strict";
    init_model();
    init_shapes();
    EVERYWHERE = ["scan", "hook", "baseline", "explain"], RUNS = ["scan", "hook"], REPORTS = [...RUNS, "merge"], SCREENS = [...EVERYWHERE, "merge"], OPTIONS = [
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
        name: "branches",
        key: null,
        type: "ref",
        repeat: !0,
        metavar: "PATTERN",
        default: null,
        commands: ["scan"],
        checks: [],
        doc: 'With --history, only what these branches reach, local or of a remote: a name, or a pattern as git has it ("release/*").'
      },
      {
        name: "tags",
        key: null,
        type: "ref",
        repeat: !0,
        metavar: "PATTERN",
        default: null,
        commands: ["scan"],
        checks: [],
        doc: "With --history, only what these tags reach; beside --branches, what either does."
      },
      {
        name: "since",
        key: null,
        type: "date",
        metavar: "DATE",
        default: null,
        commands: ["scan"],
        checks: [],
        doc: 'With --history, only what commits made since then brought: 2026-01-31 (from its midnight on), "2026-01-31 14:00", "2 weeks ago", yesterday.'
      },
      {
        name: "max-count",
        key: null,
        type: "count",
        metavar: "N",
        default: null,
        commands: ["scan"],
        checks: [],
        doc: "With --history, only what the newest N commits brought."
      },
      {
        name: "everything",
        key: null,
        type: "boolean",
        default: !1,
        commands: ["scan", "baseline"],
        checks: [],
        doc: "With --history, also what reflogs, the index and unreachable objects hold."
      },
      {
        name: "shard",
        key: null,
        type: "shard",
        metavar: "I/N",
        default: null,
        commands: ["scan"],
        checks: [],
        doc: "Look only at part I of N, by path; with a json report from each part, hushgate merge makes the report of the whole."
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
        commands: REPORTS,
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
        commands: SCREENS,
        checks: [],
        doc: "Colours, also where the output is no terminal."
      },
      {
        name: "no-color",
        key: null,
        type: "boolean",
        default: null,
        commands: SCREENS,
        checks: [],
        doc: "No colours; the variable NO_COLOR does the same."
      },
      {
        name: "quiet",
        key: null,
        type: "boolean",
        default: !1,
        commands: SCREENS,
        checks: [],
        doc: "Leave out notes, warnings and counts."
      },
      {
        name: "no-cache",
        key: null,
        type: "boolean",
        default: !1,
        commands: ["scan", "hook", "baseline"],
        checks: [],
        doc: "Look at everything again; what is known to be clean is neither read from .git/hushgate nor kept there."
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
      },
      {
        name: null,
        key: "rules",
        type: "own-rules",
        default: [],
        commands: EVERYWHERE,
        checks: ["pattern"],
        doc: "Rules of your own, each with samples that prove it."
      },
      {
        name: null,
        key: "allow.except",
        type: "exceptions",
        default: [],
        commands: EVERYWHERE,
        checks: CHECK_NAMES.filter((name3) => name3 !== "size"),
        doc: "Findings pass by path (globs, or paths as regular expressions), by patterns on the value, the match or the line, by stopwords in the value or by commits; one that fits is enough, or all with condition: all. Only in the root configuration."
      },
      {
        name: null,
        key: "foreign",
        type: "foreign",
        default: null,
        commands: EVERYWHERE,
        checks: CHECK_NAMES,
        doc: `Whose files and allow comments are honoured: ${FOREIGN_TOOLS.join(", ")}; comments: everybody's comments and no file. All by default. Only in the root configuration.`
      }
    ];
  }
});

// src/config/args.ts
function parseHookArgs(argv) {
  let options = optionsFor("hook"), raw = {}, paths = [], words4 = argv.values();
  for (let word of words4)
    if (word === "--") for (let path of words4) paths.push(path);
    else word === "-" || !word.startsWith("-") ? paths.push(word) : readOption(word, words4, options, raw);
  return toCommandLine(raw, paths, "hook");
}
function readOption(word, next, options, raw) {
  let equals = word.indexOf("=", 3), isLong = word.startsWith("--"), rawName = isLong ? word.slice(0, equals === -1 ? void 0 : equals) : word.slice(0, 2), option2 = findOption(options, rawName, rawName.slice(isLong ? 2 : 1)), isInline = equals !== -1;
  collect(raw, option2, isInline ? word.slice(equals + 1) : option2.metavar && next.next().value, isInline);
}
function findOption(options, rawName, name3) {
  let option2 = rawName.startsWith("--") ? options.find((candidate) => candidate.name === name3) : void 0;
  if (option2 !== void 0) return option2;
  let known3 = options.map((candidate) => candidate.name);
  throw new ConfigError(`unknown option ${quoted(rawName)}${suggestion(name3, known3, "--")}`);
}
function collect(raw, option2, value2, isInline) {
  let { name: name3, metavar } = option2;
  if (metavar === void 0 && value2 !== void 0) throw new ConfigError(`--${name3} is a switch and takes no value`);
  let isMissing = value2 === void 0 || value2 === "" || !isInline && value2.startsWith("-") && value2 !== "-";
  if (metavar !== void 0 && isMissing) throw new ConfigError(`--${name3} needs a value: --${name3}=${metavar}`);
  let key = camelName(option2);
  option2.repeat ? raw[key] = [...raw[key] ?? [], value2] : raw[key] = value2 ?? !0;
}
function toCommandLine(raw, paths, command2) {
  let line = { paths: [...paths] };
  for (let option2 of optionsFor(command2)) {
    let value2 = raw[camelName(option2)];
    value2 !== void 0 && place2(line, option2, value2);
  }
  return line;
}
function place2(line, option2, value2) {
  let values3 = Array.isArray(value2) ? value2 : [value2];
  option2.name === "no-color" ? line.color = !1 : option2.name === "no-cache" ? line.cache = !1 : option2.name === "max-kb" ? line.maxBytes = readSize(value2) : option2.type === "range" ? line.range = readRange(value2) : option2.type === "ref" ? line[camelName(option2)] = readRefs(option2, values3) : option2.type === "date" ? line[camelName(option2)] = readSince(value2) : option2.type === "shard" ? line.shard = readShard(value2) : option2.type === "count" ? line[camelName(option2)] = readCount(value2, `--${option2.name}`) : option2.type === "format" ? line.format = readFormats(values3) : option2.type === "check" ? line.check = values3.map(readCheck) : line[camelName(option2)] = option2.repeat ? values3 : value2;
}
function readRefs(option2, texts2) {
  let refs = texts2.map((text3) => readRef(text3, `--${option2.name}`));
  return option2.repeat ? refs : refs[0];
}
function readSize(text3) {
  let bytes = parseSize(text3);
  if (bytes === null) throw new ConfigError(`--max-kb ${quoted(text3)}: expected a number of KiB, such as 500`);
  return bytes;
}
function readRef(text3, source) {
  if (text3 !== "" && !text3.startsWith("-")) return text3;
  throw new ConfigError(`${source} ${quoted(text3)}: expected a branch, a tag or a commit`);
}
function readRange(text3) {
  let source = `--range ${quoted(text3)}`;
  if (text3.includes("...")) throw new ConfigError(`${source}: write A..B, with two dots: what the commits in B and not in A add`);
  let [from, to, ...rest] = text3.split("..");
  if (to === void 0 || rest.length > 0 || text3 === "..")
    throw new ConfigError(`${source}: expected A..B, two commits with two dots between`);
  return { from: readRef(from || "HEAD", source), to: readRef(to || "HEAD", source) };
}
function readCheck(text3) {
  let name3 = CHECK_NAMES.find((known3) => known3 === text3);
  if (name3 === void 0) throw new ConfigError(`--check ${quoted(text3)}: unknown check${suggestion(text3, CHECK_NAMES)}`);
  return name3;
}
var init_args = __esm({
  "src/config/args.ts"() {
    "use strict";
    init_model();
    init_parts();
    init_error();
    init_formats();
    init_options();
    init_units();
  }
});

// src/git/error.ts
var GitError, TooLongError, init_error2 = __esm({
  "src/git/error.ts"() {
    "use strict";
    GitError = class extends Error {
      name = "GitError";
      /** git's exit status; null where it did not run or was killed. */
      status;
      constructor(message, status) {
        super(message), this.status = status;
      }
    }, TooLongError = class extends GitError {
      name = "TooLongError";
    };
  }
});

// src/report/exit.ts
function exitCode(outcome) {
  return outcome.failures.length > 0 ? EXIT.failed : outcome.verdicts.some((verdict) => verdict.kept === "finding") ? EXIT.findings : EXIT.clean;
}
var init_exit = __esm({
  "src/report/exit.ts"() {
    "use strict";
    init_model();
  }
});

// src/report/order.ts
function sortVerdicts(verdicts) {
  let sorted = { findings: [], notes: [], allowed: [] };
  for (let verdict of [...verdicts].sort((a, b) => compareFindings(a.finding, b.finding)))
    verdict.kept === !1 ? sorted.allowed.push({ finding: verdict.finding, because: verdict.because }) : sorted[verdict.kept === "note" ? "notes" : "findings"].push(verdict.finding);
  return sorted;
}
function compareFindings(a, b) {
  return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compareText(a.rule, b.rule) || compareText(a.commit?.id ?? "", b.commit?.id ?? "");
}
function compareText(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}
var init_order = __esm({
  "src/report/order.ts"() {
    "use strict";
  }
});

// src/report/printable.ts
function printable(text3) {
  return PLAIN.test(text3) ? text3 : text3.replace(UNSAFE, (char) => SHORT[char] ?? escapeCode(char.codePointAt(0) ?? 0));
}
function escapeCode(code) {
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
function printableInPlace(text3) {
  return text3.replace(UNSAFE, (char) => char === "	" ? " " : "\uFFFD".repeat(char.length));
}
function printableDeep(value2) {
  return mapStrings(value2, (text3, inExcerpt) => inExcerpt ? printableInPlace(text3) : printable(text3));
}
function mapStrings(value2, change, inExcerpt = !1) {
  return deep(value2, change, inExcerpt);
}
function deep(value2, change, inExcerpt) {
  return typeof value2 == "string" ? change(value2, inExcerpt) : Array.isArray(value2) ? value2.map((item) => deep(item, change, inExcerpt)) : value2 === null || typeof value2 != "object" ? value2 : Object.fromEntries(Object.entries(value2).map(([key, item]) => [key, deep(item, change, inExcerpt || key === "excerpt")]));
}
function toJson(value2) {
  return `${JSON.stringify(value2, null, 2).replace(UNSAFE, (char) => char === `
` ? char : escapeUnits(char))}
`;
}
function escapeUnits(char) {
  let escaped2 = "";
  for (let at = 0; at < char.length; at++) escaped2 += `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`;
  return escaped2;
}
var UNSAFE, PLAIN, SHORT, init_printable = __esm({
  "src/report/printable.ts"() {
    "use strict";
    UNSAFE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, PLAIN = /^[ -~]*$/, SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
  }
});

// src/report/proof.ts
function proofLine(outcome) {
  let { filesScanned, bytesScanned, skipped } = outcome, reasons = countWords(skipped.map((skip2) => skip2.reason));
  return `scanned ${filesScanned} files, ${bytesScanned} bytes, skipped ${skipped.length}${reasons === "" ? "" : ` (${reasons})`}`;
}
function countWords(words4) {
  let counts2 = /* @__PURE__ */ new Map();
  for (let word of words4) counts2.set(word, (counts2.get(word) ?? 0) + 1);
  return [...counts2].sort(([wordA, countA], [wordB, countB]) => countB - countA || compareText(wordA, wordB)).map(([word, count2]) => `${count2} ${printable(word)}`).join(", ");
}
var init_proof = __esm({
  "src/report/proof.ts"() {
    "use strict";
    init_order();
    init_printable();
  }
});

// src/report/advice/comment.ts
function commentStyle(path) {
  let name3 = path.slice(path.lastIndexOf("/") + 1).toLowerCase(), extension = name3.slice(name3.lastIndexOf(".") + 1);
  return ROWS.find(([, extensions]) => ` ${extensions} `.includes(` ${extension} `))?.[0] ?? STEMS.get(name3.split(".", 1)[0] ?? "") ?? HASH;
}
var HASH, HASH_ALONE, SLASHES, DASHES, SEMICOLON, SEMICOLON_ALONE, PERCENT, MARKUP, STYLESHEET, APOSTROPHE, QUOTE_ALONE, REM_ALONE, ROWS, STEMS, init_comment = __esm({
  "src/report/advice/comment.ts"() {
    "use strict";
    HASH = { open: "#", trailing: !0 }, HASH_ALONE = { open: "#", trailing: !1 }, SLASHES = { open: "//", trailing: !0 }, DASHES = { open: "--", trailing: !0 }, SEMICOLON = { open: ";", trailing: !0 }, SEMICOLON_ALONE = { open: ";", trailing: !1 }, PERCENT = { open: "%", trailing: !0 }, MARKUP = { open: "<!--", close: "-->", trailing: !0 }, STYLESHEET = { open: "/*", close: "*/", trailing: !0 }, APOSTROPHE = { open: "'", trailing: !0 }, QUOTE_ALONE = { open: '"', trailing: !1 }, REM_ALONE = { open: "REM", trailing: !1 }, ROWS = [
      [SLASHES, "js jsx mjs cjs ts tsx mts cts java kt kts c h cc cpp cxx hpp hh cs go rs swift scala php dart groovy gradle jsonc json5"],
      [SLASHES, "proto scss less sass styl zig sol fs fsx m mm bicep cue jsonnet libsonnet prisma"],
      [DASHES, "sql psql lua hs elm adb ads vhd vhdl"],
      [SEMICOLON, "asm s clj cljs cljc edn lisp el scm rkt"],
      [SEMICOLON_ALONE, "ini"],
      [PERCENT, "tex bib erl hrl pro"],
      [MARKUP, "html htm xhtml xml xsd xsl xslt svg plist md markdown vue svelte csproj vbproj fsproj props targets config resx"],
      [STYLESHEET, "css"],
      [APOSTROPHE, "vb vbs bas"],
      [QUOTE_ALONE, "vim vimrc"],
      [REM_ALONE, "bat cmd"],
      [HASH_ALONE, "properties npmrc gitattributes gitignore editorconfig service cfg cnf"],
      ["json", "json ipynb har geojson webmanifest map tfstate"],
      ["none", "csv tsv pem key crt cer p8 der asc lock log"]
    ], STEMS = /* @__PURE__ */ new Map([
      ["dockerfile", HASH_ALONE],
      ["containerfile", HASH_ALONE],
      ["jenkinsfile", SLASHES]
    ]);
  }
});

// src/report/advice/index.ts
function adviseOn(finding2) {
  let leaked = leakedText(finding2), [fix, ...moreFixes] = finding2.fix, facts = finding2.facts ?? [];
  return [
    ...finding2.commit === void 0 ? [] : [advice("commit", commitText(finding2.commit))],
    advice("why", finding2.why, contextLines(finding2)),
    ...facts.length === 0 ? [] : [advice("tells", facts.map(({ label, text: text3 }) => `${label} ${text3}`).join(", "))],
    ...fix === void 0 ? [] : [advice("fix", fix, moreFixes)],
    ...leaked === null ? [] : [advice("leaked", leaked)],
    advice("allow", allowText(finding2))
  ];
}
function advice(label, text3, more = []) {
  return { label, text: text3, more };
}
function commitText(commit) {
  return `${commit.id.slice(0, 12)} by ${commit.author}, ${commit.date}, ${commit.inHead ? "still in HEAD" : "no longer in HEAD"}`;
}
function contextLines(finding2) {
  let lines2 = [];
  return finding2.via !== void 0 && finding2.via.length > 0 && lines2.push(`decoded from ${finding2.via.join(", then ")}`), finding2.parts !== void 0 && lines2.push(`in parts: ${finding2.parts.map(({ title, line, column }) => `${title} at ${line}:${column}`).join(", ")}`), finding2.also.length > 0 && lines2.push(`also matched ${finding2.also.join(", ")}`), lines2;
}
function leakedText(finding2) {
  return finding2.links.revoke !== null ? `if it was ever pushed, revoke it first: ${finding2.links.revoke}` : !(finding2.severity === "critical" || finding2.severity === "high") || finding2.check === "size" ? null : "if it was ever pushed, replace it where it was issued first: the history keeps it";
}
function allowText(finding2) {
  if (finding2.line === null) return `${finding2.check === "size" ? "needed here" : "no secret"}? ${pathsText(finding2)}`;
  let style = STAND_IN.test(finding2.path) ? "none" : commentStyle(finding2.path);
  if (style === "none") return `no secret? ${pathsText(finding2)}`;
  if (style === "json") return `no secret? ${configText("pointers", finding2, { pointer: "<JSON pointer of the value>" })}`;
  let comment2 = `${style.open} hushgate:allow ${finding2.rule} -- <reason>${style.close === void 0 ? "" : ` ${style.close}`}`, oneLine2 = finding2.endLine === finding2.line;
  return style.trailing && oneLine2 ? `no secret? end the line with  ${comment2}` : `no secret? put on the line above  ${comment2}`;
}
function pathsText(finding2) {
  return configText("paths", finding2, {});
}
function configText(list4, finding2, extra) {
  let entry = { path: finding2.path, ...extra, rules: [finding2.rule], reason: "<reason>" };
  return `add to ${CONFIG_FILE}: allow.${list4}  ${JSON.stringify(entry)}`;
}
var CONFIG_FILE, init_advice = __esm({
  "src/report/advice/index.ts"() {
    "use strict";
    init_model();
    init_comment();
    CONFIG_FILE = "hushgate.config.json (or the file you have)";
  }
});

// src/report/human/shell.ts
function shellWord(word) {
  return /^[\w./@%+=:,-]+$/.test(word) ? word : /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
var init_shell = __esm({
  "src/report/human/shell.ts"() {
    "use strict";
  }
});

// src/report/human/env-files.ts
function isEnvFile({ rule, via }) {
  return rule === "env-file" && via === void 0;
}
function envFilesBlock(findings, facts, paint) {
  let label = (text3) => `  ${paint("dim", text3.padEnd(6))}`, paths = [...new Set(findings.map((finding2) => finding2.path))];
  return [
    "ERROR: .env files must NOT be committed!",
    `Blocked files: ${paths.join(", ")}`,
    "",
    "If you need to store configuration templates:",
    "  1. Add values to .env.example instead",
    "  2. Ensure .env is in .gitignore",
    "  3. Use git rm --cached .env if already tracked",
    "",
    ...factLines(paths, facts),
    ...findings.flatMap(({ path, commit }) => commit === void 0 ? [] : [`${label("commit")} ${path}: ${commitText(commit)}`]),
    ...findings.map(({ path, why }) => `${label("why")} ${path}: ${why}`),
    `${label("allow")} a template? add its name to env.templates, anything else to allow.paths, in the configuration`
  ];
}
function factLines(paths, facts) {
  let tracked = paths.filter((path) => facts?.tracked.includes(path)), uncovered = paths.filter((path) => facts?.uncovered.includes(path));
  return [
    ...tracked.length === 0 ? [] : [`Already tracked: ${tracked.join(", ")}  ->  git rm --cached -- ${tracked.map(shellWord).join(" ")}`],
    ...uncovered.length === 0 ? [] : [`Not covered by .gitignore: ${uncovered.join(", ")}`]
  ];
}
var init_env_files = __esm({
  "src/report/human/env-files.ts"() {
    "use strict";
    init_advice();
    init_shell();
  }
});

// src/report/human/paint.ts
function makePaint(color) {
  return color ? (style, text3) => `\x1B[${CODES[style][0]}m${text3}\x1B[${CODES[style][1]}m` : (_style, text3) => text3;
}
function severityStyle(severity) {
  return severity === "critical" || severity === "high" ? "alarm" : severity === "medium" ? "yellow" : "dim";
}
var CODES, init_paint = __esm({
  "src/report/human/paint.ts"() {
    "use strict";
    CODES = {
      bold: ["1", "22"],
      dim: ["2", "22"],
      red: ["31", "39"],
      yellow: ["33", "39"],
      alarm: ["1;31", "22;39"]
    };
  }
});

// src/report/human/units.ts
function bytesInWords(bytes) {
  if (bytes < 1e3) return countOf(bytes, "byte");
  let size = bytes / 1e3;
  for (let unit of ["KB", "MB", "GB"]) {
    if (size < 999.5) return `${rounded(size)} ${unit}`;
    size /= 1e3;
  }
  return `${rounded(size)} TB`;
}
function durationInWords(ms) {
  if (ms < 999.5) return `${Math.max(0, Math.round(ms))} ms`;
  let seconds = ms / 1e3;
  return seconds < 59.5 ? `${rounded(seconds)} s` : `${Math.floor(Math.round(seconds) / 60)} min ${Math.round(seconds) % 60} s`;
}
function countOf(count2, noun) {
  return `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
}
function rounded(size) {
  return size < 9.95 ? size.toFixed(1).replace(/\.0$/, "") : String(Math.round(size));
}
function columnsOf(text3) {
  let columns = 0;
  for (let char of text3)
    NO_WIDTH.test(char) || (columns += WIDE.test(char) ? 2 : 1);
  return columns;
}
var WIDE, NO_WIDTH, init_units2 = __esm({
  "src/report/human/units.ts"() {
    "use strict";
    WIDE = new RegExp(
      "[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}]",
      "u"
    ), NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
  }
});

// src/report/human/finding.ts
function placeOf(finding2) {
  return finding2.line === null ? finding2.path : `${finding2.path}:${finding2.line}:${finding2.column ?? 1}`;
}
function findingLine(finding2) {
  let inside = finding2.line === null && finding2.via !== void 0 ? `, in ${finding2.via.join(", ")}` : "";
  return `${placeOf(finding2)}  ${finding2.title} (${finding2.rule})${inside}`;
}
function findingBlock(finding2, paint, width) {
  return [
    headline(finding2, paint, Math.min(width, MAX_COLUMNS)),
    ...finding2.excerpt === null ? [] : excerptLines(finding2.excerpt, paint, width - GUTTER_COLUMNS),
    ...adviseOn(finding2).flatMap((advice2) => adviceLines(advice2, paint))
  ];
}
function headline(finding2, paint, width) {
  let place4 = placeOf(finding2), grade = `${finding2.severity} \xB7 ${finding2.confidence}`, gap = Math.max(2, width - columnsOf(`${place4}  ${finding2.title}`) - columnsOf(grade));
  return `${paint("bold", place4)}  ${finding2.title}${" ".repeat(gap)}${paint(severityStyle(finding2.severity), grade)}`;
}
function adviceLines({ label, text: text3, more }, paint) {
  return [`  ${paint("dim", label.padEnd(6))} ${text3}`, ...more.map((line) => `         ${line}`)];
}
function excerptLines(excerpt, paint, room2) {
  let { text: text3, start, end } = crop(excerpt, Math.max(room2, 20)), before = " ".repeat(columnsOf(text3.slice(0, start))), marks = "~".repeat(Math.max(1, columnsOf(text3.slice(start, end))));
  return [
    `${paint("dim", `${String(excerpt.line).padStart(4)} \u2502`)} ${text3}`,
    `${paint("dim", `${" ".repeat(Math.max(4, String(excerpt.line).length))} \u2502`)} ${before}${paint("red", marks)}`
  ];
}
function crop({ text: text3, start, end }, room2) {
  if (text3.length <= room2) return { text: text3, start, end };
  let from = start + Math.min(end - start, room2 >> 1) <= room2 - 1 ? 0 : start - (room2 >> 2), head2 = from > 0 ? "\u2026" : "", tail = from + room2 - head2.length < text3.length ? "\u2026" : "", to = from + room2 - head2.length - tail.length, shift = head2.length - from;
  return { text: head2 + text3.slice(from, to) + tail, start: start + shift, end: Math.min(end, to) + shift };
}
var MAX_COLUMNS, GUTTER_COLUMNS, init_finding = __esm({
  "src/report/human/finding.ts"() {
    "use strict";
    init_advice();
    init_paint();
    init_units2();
    MAX_COLUMNS = 100, GUTTER_COLUMNS = 7;
  }
});

// src/report/human/summary.ts
function noteLines(notes, thorough) {
  let lines2 = notes.map((note) => `note: ${findingLine(note)}: ${note.why}`);
  return thorough ? lines2 : capped(lines2, MAX_NOTES, "--thorough / --format json shows them");
}
function warningLines(warnings) {
  let lines2 = warnings.map(({ path, line, message }) => `warning: ${path}${line === void 0 ? "" : `:${line}`}: ${message}`);
  return capped(lines2, MAX_WARNINGS, "--format json shows them");
}
function allowedLines(allowed, guardsCommit) {
  let older = allowed.filter(({ because: because2 }) => because2.kind === "not-added").length, kinds = allowed.map(({ because: because2 }) => because2.kind).filter((kind) => kind !== "not-added"), change = guardsCommit ? "commit" : "change";
  return [
    ...older === 0 ? [] : [`${countOf(older, "older finding")} on lines that this ${change} does not touch`],
    ...kinds.length === 0 ? [] : [`${countOf(kinds.length, "finding")} allowed (${countWords(kinds)})`]
  ];
}
function failureLines(failures, paint) {
  return failures.map(
    ({ path, stage, message }) => paint("red", path === null ? `could not ${STAGES[stage]}: ${message}` : `could not look at ${path}: ${message}`)
  );
}
function summaryLine(outcome, findings) {
  let found = findings.length === 0 ? "no findings" : countOf(findings.length, "finding"), scanned2 = `${countOf(outcome.filesScanned, "file")} (${bytesInWords(outcome.bytesScanned)}, ${durationInWords(outcome.elapsedMs)})`, isCommitted = findings.length > 0 && findings.every((finding2) => finding2.commit !== void 0), subject = outcome.guardsCommit && !isCommitted ? "" : `: ${outcome.subject}`, failed2 = outcome.failures.length, unseen = failed2 === 0 ? "" : ` Not everything was looked at: ${countOf(failed2, "failure")}.`, stopped = outcome.guardsCommit && !isCommitted && (failed2 > 0 || findings.length > 0) ? " Nothing was committed." : "";
  return `${found} in ${scanned2}${subject}.${unseen}${stopped}${explainHint(findings, outcome.subject)}`;
}
function explainHint(findings, subject) {
  let isFile = ({ path }) => path !== STDIN && !STAND_IN.test(path), first = findings.find((finding2) => finding2.line !== null && isFile(finding2) && finding2.commit?.inHead !== !1);
  return first === void 0 || [first.path, `${first.path}:${first.line}`].includes(subject) ? "" : `   hushgate explain ${shellWord(`${first.path}:${first.line}`)}`;
}
function capped(lines2, most, wayOut) {
  return lines2.length <= most ? lines2 : [...lines2.slice(0, most), `and ${lines2.length - most} more; ${wayOut}`];
}
var MAX_NOTES, MAX_WARNINGS, STDIN, STAGES, init_summary = __esm({
  "src/report/human/summary.ts"() {
    "use strict";
    init_model();
    init_proof();
    init_finding();
    init_shell();
    init_units2();
    MAX_NOTES = 5, MAX_WARNINGS = 20, STDIN = "<stdin>", STAGES = {
      settings: "read the settings",
      list: "list what to look at",
      read: "read the content",
      scan: "scan",
      report: "write the report"
    };
  }
});

// src/report/human/index.ts
var human_exports = {};
__export(human_exports, {
  humanReport: () => humanReport
});
function humanReport(raw, context) {
  let outcome = printableDeep(raw), proof = `${proofLine(outcome)}
`;
  if (exitCode(outcome) === 0 && outcome.guardsCommit && !context.thorough) return `${outcome.subject}: ${proof}`;
  if (exitCode(outcome) === 0 && context.quiet) return proof;
  let paint = makePaint(context.color), sorted = sortVerdicts(outcome.verdicts);
  return `${[
    ...findingGroups(sorted.findings, outcome, paint, context.width),
    context.quiet ? [] : asideLines(sorted, outcome, context),
    failureLines(outcome.failures, paint),
    [summaryLine(outcome, sorted.findings)]
  ].filter((lines2) => lines2.length > 0).map((lines2) => lines2.join(`
`)).join(`

`)}
${proof}`;
}
function findingGroups(findings, outcome, paint, width) {
  let envFiles = findings.filter(isEnvFile), others = findings.filter((finding2) => !isEnvFile(finding2));
  return [
    ...envFiles.length === 0 ? [] : [envFilesBlock(envFiles, outcome.envFacts, paint)],
    ...others.slice(0, MAX_BLOCKS).map((finding2) => findingBlock(finding2, paint, width)),
    others.slice(MAX_BLOCKS).map(findingLine)
  ];
}
function asideLines(sorted, outcome, context) {
  return [
    ...noteLines(sorted.notes, context.thorough),
    ...warningLines(outcome.warnings),
    ...allowedLines(sorted.allowed, outcome.guardsCommit)
  ];
}
var MAX_BLOCKS, init_human = __esm({
  "src/report/human/index.ts"() {
    "use strict";
    init_exit();
    init_order();
    init_printable();
    init_proof();
    init_env_files();
    init_finding();
    init_paint();
    init_summary();
    MAX_BLOCKS = 50;
  }
});

// src/report/schema.ts
function described(schema, description) {
  return { ...schema, description };
}
function objectOf(properties, optional = []) {
  return { type: "object", required: Object.keys(properties).filter((key) => !optional.includes(key)), properties };
}
function listOf(items) {
  return { type: "array", items };
}
var SCHEMA_VERSION, text2, texts, count, place3, address, FINDING_FIELDS, OPTIONAL_FIELDS, finding, because, failure, skip, warning, shard, REPORT_SCHEMA, init_schema = __esm({
  "src/report/schema.ts"() {
    "use strict";
    init_model();
    SCHEMA_VERSION = 1, text2 = { type: "string" }, texts = { type: "array", items: text2 }, count = { type: "integer", minimum: 0 }, place3 = { type: ["integer", "null"], minimum: 1 }, address = { type: ["string", "null"], format: "uri" };
    FINDING_FIELDS = {
      rule: described(text2, "Rule id, kebab-case. Ids of key rules contain private-key, of JWT rules jwt."),
      title: text2,
      check: { enum: [...CHECK_NAMES] },
      severity: { enum: ["critical", "high", "medium", "low", "info"] },
      confidence: described({ enum: ["proven", "high", "medium", "low"] }, "proven: a checksum or structure of the format was verified."),
      path: described(text2, "Relative to the folder the scan was started in, / between folders; bytes that are no UTF-8 as \\xNN."),
      line: described(place3, "From 1; null for a finding about the file itself."),
      column: described(place3, "From 1, in UTF-16 code units."),
      endLine: place3,
      endColumn: described(place3, "The column after the last character."),
      preview: described(text2, "The value masked: at most its first 4 and last 2 characters, nothing of a short one."),
      fingerprint: described(text2, "The same when lines move; no guess can be tested with it."),
      why: described(text2, "Why it was believed."),
      fix: described(texts, "What to do here, most useful first."),
      also: described(texts, "Other rules that matched the same value."),
      name: described(text2, "The variable or key the value is assigned to."),
      via: described(texts, "Decodings between the file and the value, outermost first."),
      facts: described(listOf(objectOf({ label: text2, text: text2 })), "What the value tells of itself: account, issuer, expiry."),
      parts: described(
        listOf(
          objectOf({
            rule: { type: ["string", "null"] },
            title: text2,
            line: place3,
            column: place3,
            endLine: place3,
            endColumn: place3,
            preview: text2
          })
        ),
        "The other places of a credential of several parts: the id beside its key."
      ),
      links: objectOf({
        revoke: described(address, "Where the credential is revoked."),
        docs: described(address, "The issuer's page about this credential.")
      }),
      commit: described(
        objectOf({ id: text2, author: text2, date: described(text2, "ISO 8601 with offset."), inHead: { type: "boolean" } }),
        "Where it was born; only in scans of a history or a range."
      )
    }, OPTIONAL_FIELDS = ["name", "via", "facts", "parts", "commit"], finding = { $ref: "#/definitions/finding" }, because = objectOf({
      kind: { enum: ["not-added", "inline", "path", "value", "pointer", "baseline", "foreign"] },
      where: described(text2, "A place to open: file:line, a configuration key, a commit."),
      reason: text2
    }), failure = objectOf({
      path: described({ type: ["string", "null"] }, "null where no single path is to blame."),
      stage: { enum: ["settings", "list", "read", "scan", "report"] },
      message: text2
    }), skip = objectOf({ path: text2, reason: described(text2, "Short and groupable: 'deleted', 'submodule'.") }), warning = objectOf({ path: text2, line: { type: "integer", minimum: 1 }, message: text2 }, ["line"]), shard = objectOf({
      index: described({ type: "integer", minimum: 1 }, "From 1."),
      count: { type: "integer", minimum: 1 },
      subject: described(text2, "The whole, in words."),
      files: described(count, "To be looked at in this part."),
      filesTotal: described(count, "And in all parts."),
      settings: described(text2, "A digest of what decides over the findings; the same in all parts."),
      listing: described(text2, "A digest of what the parts are made of; the same in all parts."),
      allows: described(
        listOf(
          objectOf({
            kind: { enum: ["configuration", "baseline", "foreign"] },
            key: described(text2, "Tells the allows of one place apart."),
            used: { type: "boolean" },
            unused: described(warning, "What is to be said where no part used it.")
          })
        ),
        "Whether allows that hold for all parts let something pass in this one; only in scans of every file."
      ),
      envFacts: described({ ...objectOf({ tracked: texts, uncovered: texts }), type: ["object", "null"] }, "Of blocked .env files.")
    }), REPORT_SCHEMA = {
      $schema: "http://json-schema.org/draft-07/schema#",
      title: "hushgate report",
      ...objectOf(
        {
          schemaVersion: { const: SCHEMA_VERSION },
          tool: objectOf({ name: { const: "hushgate" }, version: text2 }),
          subject: described(text2, "What was looked at, in words."),
          findings: described(listOf(finding), "Exactly what makes the exit code 1."),
          notes: described(listOf(finding), "Worth a look; never change the exit code."),
          warnings: listOf(warning),
          allowed: described(listOf({ $ref: "#/definitions/allowed" }), "What was found and let pass, and why."),
          failures: described(listOf(failure), "What could not be looked at; any makes the exit code 2."),
          scanned: objectOf({ files: count, bytes: count, skipped: listOf(skip), elapsedMs: count }, ["elapsedMs"]),
          shard: described(shard, "Only of a part (--shard): what hushgate merge needs.")
        },
        ["shard"]
      ),
      definitions: {
        finding: objectOf(FINDING_FIELDS, OPTIONAL_FIELDS),
        allowed: objectOf({ ...FINDING_FIELDS, because }, OPTIONAL_FIELDS)
      }
    };
  }
});

// src/report/json.ts
var json_exports = {};
__export(json_exports, {
  jsonReport: () => jsonReport,
  reportObject: () => reportObject,
  reportedPart: () => reportedPart
});
function jsonReport(outcome, context) {
  return toJson(reportObject(outcome, context.tool));
}
function reportObject(outcome, { name: name3, version }) {
  let { findings, notes, allowed } = sortVerdicts(outcome.verdicts);
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: name3, version },
    subject: outcome.subject,
    findings: findings.map(findingJson),
    notes: notes.map(findingJson),
    warnings: outcome.warnings.map(warningJson),
    allowed: allowed.map(allowedJson),
    failures: outcome.failures.map(({ path, stage, message }) => ({ path, stage, message })),
    scanned: {
      files: outcome.filesScanned,
      bytes: outcome.bytesScanned,
      skipped: outcome.skipped.map(({ path, reason }) => ({ path, reason })),
      elapsedMs: Math.round(outcome.elapsedMs)
    },
    ...outcome.shard === null ? {} : { shard: shardJson(outcome.shard, outcome.envFacts) }
  };
}
function shardJson(shard2, envFacts3) {
  let { index, count: count2, subject, files, filesTotal, settings, listing } = shard2, allows3 = shard2.allows.map(({ kind, key, used, unused }) => ({ kind, key, used, unused: warningJson(unused) }));
  return { index, count: count2, subject, files, filesTotal, settings, listing, allows: allows3, envFacts: envFacts3 };
}
function findingJson(finding2) {
  let fields = Object.fromEntries(FIELDS.filter((field) => finding2[field] !== void 0).map((field) => [field, finding2[field]])), parts = finding2.parts === void 0 ? {} : { parts: finding2.parts.map(reportedPart) };
  return { ...fields, ...parts };
}
function reportedPart({ rule, title, line, column, endLine, endColumn, preview }) {
  return { rule, title, line, column, endLine, endColumn, preview };
}
function allowedJson({ finding: finding2, because: { kind, where, reason } }) {
  return { ...findingJson(finding2), because: { kind, where, reason } };
}
function warningJson({ path, line, message }) {
  return { path, ...line === void 0 ? {} : { line }, message };
}
var FIELDS, init_json = __esm({
  "src/report/json.ts"() {
    "use strict";
    init_order();
    init_printable();
    init_schema();
    FIELDS = [
      "rule",
      "title",
      "check",
      "severity",
      "confidence",
      "path",
      "line",
      "column",
      "endLine",
      "endColumn",
      "preview",
      "fingerprint",
      "why",
      "fix",
      "also",
      "name",
      "via",
      "facts",
      "parts",
      "links",
      "commit"
    ];
  }
});

// src/report/sarif.ts
var sarif_exports = {};
__export(sarif_exports, {
  sarifReport: () => sarifReport
});
function sarifReport(outcome, context) {
  let sorted = sortVerdicts(outcome.verdicts), rules = ruleTable(sorted), run2 = {
    tool: { driver: { name: context.tool.name, version: context.tool.version, rules: [...rules.values()] } },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [BASE_ID]: { description: { text: "The folder the scan was started in." } } },
    invocations: [invocation(outcome)],
    results: results(sorted, [...rules.keys()]),
    properties: { subject: outcome.subject, scanned: scanned(outcome) }
  };
  return toJson({ $schema: SCHEMA, version: "2.1.0", runs: [run2] });
}
function scanned({ filesScanned, bytesScanned, skipped }) {
  return { files: filesScanned, bytes: bytesScanned, skipped: skipped.map(({ path, reason }) => ({ path, reason })) };
}
function ruleTable({ findings, notes, allowed }) {
  let table4 = /* @__PURE__ */ new Map();
  for (let finding2 of [...findings, ...notes, ...allowed.map((item) => item.finding)])
    table4.has(finding2.rule) || table4.set(finding2.rule, descriptor(finding2));
  return table4;
}
function descriptor({ rule, title, check, severity, links }) {
  let help = links.docs ?? links.revoke;
  return {
    id: rule,
    shortDescription: { text: title },
    ...help === null ? {} : { helpUri: help },
    ...links.revoke === null ? {} : { help: { text: `Revoke it at ${links.revoke}` } },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ["security", "secrets", check], "security-severity": SCORES[severity] }
  };
}
function results({ findings, notes, allowed }, rules) {
  return [
    ...findings.map((finding2) => result(finding2, rules, [])),
    // SARIF 3.27.10: what is no failure has the level none.
    ...notes.map((note) => ({ ...result(note, rules, []), kind: "informational", level: "none" })),
    ...allowed.map(({ finding: finding2, because: because2 }) => result(finding2, rules, [suppression(because2)]))
  ];
}
function result(finding2, rules, suppressions) {
  let { severity, confidence, check, preview, fix, also, name: name3, via, facts, commit } = finding2;
  return {
    ruleId: finding2.rule,
    ruleIndex: rules.indexOf(finding2.rule),
    kind: "fail",
    level: LEVELS[severity],
    message: { text: [`${finding2.title}: ${finding2.why}.`, ...fix.slice(0, 1)].join(" ") },
    locations: [location(finding2)],
    ...relatedLocations(finding2),
    partialFingerprints: { "hushgate/v1": finding2.fingerprint },
    suppressions,
    properties: { severity, confidence, check, preview, fix, also, name: name3, via, facts, commit }
  };
}
function relatedLocations({ path, line, parts }) {
  if (parts === void 0) return {};
  let inside = line === null ? { line } : {};
  return { relatedLocations: parts.map((part, id) => ({ id, message: { text: part.title }, ...location({ path, ...part, ...inside }) })) };
}
function suppression({ kind, where, reason }) {
  return { kind: kind === "inline" ? "inSource" : "external", status: "accepted", justification: `${reason} (${kind}: ${where})` };
}
function location({
  path,
  line,
  column,
  endLine,
  endColumn
}) {
  let artifactLocation = artifact(path);
  if (line === null) return { physicalLocation: { artifactLocation } };
  let region = {
    startLine: line,
    ...column === null ? {} : { startColumn: column },
    ...endLine === null ? {} : { endLine },
    ...endColumn === null ? {} : { endColumn }
  };
  return { physicalLocation: { artifactLocation, region } };
}
function artifact(path) {
  let uri = path.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/"), drive = /^[A-Za-z]:\//.exec(path)?.[0];
  return drive !== void 0 ? { uri: `file:///${drive}${uri.slice(uri.indexOf("/") + 1)}` } : path.startsWith("/") ? { uri: `file://${uri}` } : { uri, uriBaseId: BASE_ID };
}
function invocation(outcome) {
  let ofSettings = (failure4) => failure4.stage === "settings";
  return {
    executionSuccessful: outcome.failures.length === 0,
    exitCode: exitCode(outcome),
    toolConfigurationNotifications: outcome.failures.filter(ofSettings).map(({ path, message }) => notification("error", path, message)),
    toolExecutionNotifications: [
      ...outcome.failures.filter((failure4) => !ofSettings(failure4)).map(({ path, message }) => notification("error", path, message)),
      ...outcome.warnings.map(({ path, line, message }) => notification("warning", path, message, line))
    ]
  };
}
function notification(level, path, message, line) {
  if (path === null) return { level, message: { text: message } };
  let region = line === void 0 ? {} : { region: { startLine: line } };
  return { level, message: { text: message }, locations: [{ physicalLocation: { artifactLocation: artifact(path), ...region } }] };
}
var SCHEMA, BASE_ID, LEVELS, SCORES, init_sarif = __esm({
  "src/report/sarif.ts"() {
    "use strict";
    init_exit();
    init_order();
    init_printable();
    SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", BASE_ID = "SRCROOT", LEVELS = { critical: "error", high: "error", medium: "warning", low: "note", info: "note" }, SCORES = { critical: "9.5", high: "8.0", medium: "5.5", low: "3.0", info: "0.0" };
  }
});

// src/report/github.ts
var github_exports = {};
__export(github_exports, {
  githubReport: () => githubReport
});
function githubReport(outcome) {
  let { findings, notes } = sortVerdicts(outcome.verdicts);
  return [
    ...outcome.failures.map(failure2),
    ...findings.map((finding2) => annotation("error", finding2)),
    ...outcome.warnings.map(({ path, line, message }) => command("warning", { file: path, line, title: "hushgate" }, [message])),
    ...notes.map((note) => annotation("notice", note)),
    `${proofLine(outcome)}
`
  ].join(`
`);
}
function failure2({ path, message }) {
  let text3 = path === null ? message : `could not look at ${path}: ${message}`;
  return command("error", { file: path, title: "hushgate could not look" }, [text3]);
}
function annotation(kind, finding2) {
  let { title, severity, confidence } = finding2, advice2 = adviseOn(printableDeep(finding2)).flatMap(({ label, text: text3, more }) => [`${label}: ${text3}`, ...more]), lines2 = [`${title} (${severity} \xB7 ${confidence})`, ...advice2];
  return command(kind, { ...placeProperties(finding2), title: `${title} (${finding2.rule})` }, lines2);
}
function placeProperties({ path, line, column, endLine, endColumn }) {
  return line === null ? { file: path } : column === null || endColumn === null || endLine !== line ? { file: path, line, endLine } : { file: path, line, col: column, endLine, endColumn: Math.max(column, endColumn - 1) };
}
function command(kind, properties, lines2) {
  let list4 = Object.entries(properties).flatMap(([key, value2]) => value2 == null ? [] : [`${key}=${escapeProperty(String(value2))}`]);
  return `::${kind} ${list4.join(",")}::${lines2.map((line) => escapeData(printable(line))).join("%0A")}`;
}
function escapeData(text3) {
  return text3.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll(`
`, "%0A");
}
function escapeProperty(text3) {
  return printable(escapeData(text3).replaceAll(":", "%3A").replaceAll(",", "%2C"));
}
var init_github = __esm({
  "src/report/github.ts"() {
    "use strict";
    init_advice();
    init_order();
    init_printable();
    init_proof();
  }
});

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
var init_source = __esm({
  "src/config/source.ts"() {
    "use strict";
    init_args();
    init_error();
    init_parts();
  }
});

// src/config/read.ts
function readRegular(file) {
  let descriptor2 = (0, import_node_fs.openSync)(file, import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NONBLOCK ?? 0));
  try {
    if (!(0, import_node_fs.fstatSync)(descriptor2).isFile()) throw Object.assign(new Error("no regular file"), { code: NOT_A_FILE });
    return (0, import_node_fs.readFileSync)(descriptor2);
  } finally {
    (0, import_node_fs.closeSync)(descriptor2);
  }
}
var import_node_fs, NOT_A_FILE, init_read = __esm({
  "src/config/read.ts"() {
    "use strict";
    import_node_fs = require("node:fs"), NOT_A_FILE = "ENOTFILE";
  }
});

// src/config/discover.ts
function discover(folder, prefix) {
  let names2 = list2(folder, prefix), label = (name3) => prefix === "" ? name3 : `${prefix}/${name3}`, found = names2.filter((name3) => CONFIG_NAMES.has(name3)).sort();
  names2.includes("package.json") && holdsSettings((0, import_node_path.join)(folder, "package.json"), label("package.json")) && found.push("package.json");
  let [first, second] = found;
  if (first !== void 0 && second !== void 0)
    throw new ConfigError(`${label(first)} and ${label(second)}: two configurations in one folder; keep one of them`);
  return { config: first === void 0 ? null : { file: (0, import_node_path.join)(folder, first), label: label(first), prefix }, hasBaseline: names2.includes(BASELINE_NAME), foreign: names2.filter((name3) => FOREIGN_NAME.test(name3)) };
}
function list2(folder, prefix) {
  try {
    return (0, import_node_fs2.readdirSync)(folder);
  } catch (error) {
    let code = error.code ?? "unknown error";
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw new ConfigError(
      `${prefix === "" ? folder : prefix}: the folder cannot be searched for a configuration (${code}); make it readable`
    );
  }
}
function holdsSettings(file, label) {
  let text3;
  try {
    text3 = readRegular(file).toString("utf8");
  } catch (error) {
    throw new ConfigError(
      `${label}: cannot be read (${error.code ?? "unknown error"}), so its settings are unknown`
    );
  }
  if (!text3.includes('"hushgate"')) return !1;
  try {
    let parsed2 = JSON.parse(text3.replace(/^\uFEFF/, ""));
    return typeof parsed2 == "object" && parsed2 !== null && Object.hasOwn(parsed2, "hushgate");
  } catch {
    throw new ConfigError(`${label}: names "hushgate" but is not valid JSON, so its settings cannot be read; mend it, then try again`);
  }
}
var import_node_fs2, import_node_path, CONFIG_NAMES, FOREIGN_NAME, BASELINE_NAME, init_discover = __esm({
  "src/config/discover.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs"), import_node_path = require("node:path");
    init_error();
    init_read();
    CONFIG_NAMES = new Set(
      ["json", "jsonc", "yaml", "yml", "toml"].map((extension) => `hushgate.config.${extension}`)
    ), FOREIGN_NAME = /^\.(?:gitleaks|betterleaks|secrets\.|secretlint)/, BASELINE_NAME = ".hushgate-baseline";
  }
});

// src/config/merge.ts
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
    baseline: line.baseline === void 0 ? last(layers, (layer) => layer.baseline) ?? fixed.foundBaseline : (0, import_node_path2.resolve)(cwd, line.baseline),
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
  let { rules = [], allows: allows3 = [], ignores = [], secrets = /* @__PURE__ */ new Map(), needs = [], warnings = [] } = files ?? {}, except = all(layers, (layer) => layer.allow.except);
  return {
    rules: { own: [...all(layers, (layer) => layer.rules), ...rules] },
    foreign: { comments: foreignTools(layers).comments, allows: [...except, ...allows3], ignores, secrets, needs, warnings }
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
  let chosen = checks.filter((name3) => line.check?.includes(name3) ?? !0);
  if (chosen.length > 0) return chosen;
  throw new ConfigError(`--check ${(line.check ?? []).join(", ")}: this hook runs ${checks.join(", ")}; choose among these`);
}
function reportTargets(line, cwd) {
  let named = (line.format ?? []).map(({ format, file }) => ({ format, file: file === null ? null : (0, import_node_path2.resolve)(cwd, file) }));
  return named.some(({ file }) => file === null) ? named : [{ format: "human", file: null }, ...named];
}
function needsGlobs({ exclude, env, size, allow, rules, foreign }) {
  let ofRules = rules.own.flatMap(({ globs = [], except }) => [...globs, ...except.flatMap((each) => each.globs ?? [])]), ofForeign = foreign?.allows.flatMap((each) => each.globs) ?? [];
  return [ofRules, ofForeign, exclude, env.templates, size.limits, allow.paths, allow.pointers].some((list4) => list4.length > 0);
}
function defaultOf(key) {
  return OPTIONS.find((option2) => option2.key === key)?.default;
}
function all(layers, pick) {
  return layers.flatMap((layer) => [...pick(layer)]);
}
function last(layers, pick) {
  return layers.reduce((found, layer) => pick(layer) ?? found, null);
}
function deepFreeze(value2) {
  for (let child of Object.values(value2)) typeof child == "object" && child !== null && deepFreeze(child);
  return Object.freeze(value2);
}
var import_node_path2, init_merge = __esm({
  "src/config/merge.ts"() {
    "use strict";
    import_node_path2 = require("node:path");
    init_model();
    init_error();
    init_options();
    init_units();
  }
});

// src/config/rules/draft.ts
function toDraft(shape, folder, rebase2, where) {
  let { id, samples = { flags: [] }, docs = null, revoke = null } = shape, before = shape.pattern === void 0 && folder !== "" ? `${folder}/` : "", join12 = (sample) => before + (typeof sample == "string" ? sample : sample.join(""));
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
    samples: { flags: samples.flags.map(join12), passes: (samples.passes ?? []).map(join12) }
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
var init_draft = __esm({
  "src/config/rules/draft.ts"() {
    "use strict";
  }
});

// src/config/foreign/allow.ts
function placeOf2(where) {
  let [, path, line] = /^(.+):(\d+)$/s.exec(where) ?? [];
  return path === void 0 ? { path: where } : { path, line: Number(line) };
}
var NOTHING, EVERY_PATH, init_allow = __esm({
  "src/config/foreign/allow.ts"() {
    "use strict";
    NOTHING = {
      condition: "any",
      paths: [],
      patterns: [],
      target: "secret",
      stopwords: [],
      commits: [],
      globs: [],
      rules: []
    }, EVERY_PATH = ["."];
  }
});

// src/config/layer.ts
function draftsOf(file, { prefix }, places) {
  return (file.rules ?? []).map((rule, index) => toDraft(rule, prefix, (glob) => rebase(glob, prefix), places.rules[index]));
}
function toLayer(file, found, places, { rules, ways }) {
  let glob = (pattern) => rebase(pattern, found.prefix), bytes = (size2) => parseSize(size2), about2 = (list4, index, entry) => ({
    rules: entry.rules ?? [],
    reason: entry.reason.trim(),
    where: places[list4][index]
  }), { allow = {}, size = {} } = file;
  return {
    exclude: (file.exclude ?? []).map(glob),
    baseline: file.baseline === void 0 ? null : (0, import_node_path3.resolve)((0, import_node_path3.dirname)(found.file), file.baseline),
    thorough: file.thorough ?? null,
    templates: (file.env?.templates ?? []).map(glob),
    maxBytes: size.max === void 0 ? null : bytes(size.max),
    limits: Object.entries(size.limits ?? {}).map(([pattern, limit]) => ({ glob: glob(pattern), maxBytes: bytes(limit) })),
    commitBudgetBytes: size.commitBudget === void 0 ? null : bytes(size.commitBudget),
    minBits: file.entropy?.minBits ?? null,
    rules,
    foreign: file.foreign ?? null,
    allow: {
      paths: (allow.paths ?? []).map((entry, index) => ({ glob: glob(entry.path), ...about2("paths", index, entry) })),
      values: (allow.values ?? []).map((entry, index) => {
        let linear = ways.values[index];
        return { pattern: entry.pattern, ...linear === void 0 ? {} : { linear }, ...about2("values", index, entry) };
      }),
      pointers: (allow.pointers ?? []).map((entry, index) => ({
        glob: glob(entry.path),
        pointer: entry.pointer,
        ...about2("pointers", index, entry)
      })),
      except: (allow.except ?? []).map((entry, index) => ({
        ...NOTHING,
        ...entry,
        ...ways.except[index],
        globs: (entry.globs ?? []).map(glob),
        ...about2("except", index, entry)
      }))
    }
  };
}
function rebase(glob, prefix) {
  if (prefix === "") return glob;
  let negation = /^!(?!\()/.test(glob) ? "!" : "", pattern = glob.slice(negation.length), folder = prefix.replace(/[\\*?[\]{}()!+@|^$]/g, "\\$&"), isAnyDepth = !pattern.slice(0, -1).includes("/");
  return `${negation}/${folder}/${isAnyDepth ? "**/" : ""}${pattern.replace(/^(?:\.\/|\/)/, "")}`;
}
var import_node_path3, init_layer = __esm({
  "src/config/layer.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
    init_draft();
    init_allow();
    init_units();
  }
});

// src/config/parse/place.ts
function placeAt(text3, offset) {
  let before = text3.slice(0, offset), lineStart2 = Math.max(before.lastIndexOf(`
`), before.lastIndexOf("\r")) + 1;
  return { line: before.split(/\r\n|\n|\r/).length, column: offset - lineStart2 + 1 };
}
var ParseFailure, init_place = __esm({
  "src/config/parse/place.ts"() {
    "use strict";
    ParseFailure = class extends Error {
      place;
      constructor(message, place4) {
        super(message), this.place = place4;
      }
    };
  }
});

// src/config/parse/json.ts
async function parseJson(text3, strict = !1) {
  let tree;
  return {
    value: await readValue(text3, strict),
    locate: async (path, target) => placeAt(text3, await offsetOf(await (tree ??= readTree(text3)), path, target))
  };
}
async function readTree(text3) {
  let { parseTree } = await importApart("./packages/jsonc-parser.js");
  return parseTree(text3, [], { allowTrailingComma: !0 });
}
async function readValue(text3, strict) {
  try {
    return JSON.parse(text3);
  } catch {
    let { parse: parse5, printParseErrorCode } = await importApart("./packages/jsonc-parser.js"), errors = [], value2 = parse5(text3, errors, { allowTrailingComma: !strict, disallowComments: strict }), first = errors[0];
    if (first === void 0) return value2;
    let words4 = printParseErrorCode(first.error).replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
    throw new ParseFailure(`not valid JSON: ${words4}`, placeAt(text3, first.offset));
  }
}
async function offsetOf(root, path, target) {
  let { findNodeAtLocation } = await importApart("./packages/jsonc-parser.js");
  for (let length2 = path.length; root !== void 0 && length2 > 0; length2--) {
    let node = findNodeAtLocation(root, path.slice(0, length2)), key = node?.parent?.type === "property" ? node.parent.offset : void 0;
    if (node !== void 0) return target === "key" && length2 === path.length ? key ?? node.offset : node.offset;
  }
  return root?.offset ?? 0;
}
var init_json2 = __esm({
  "src/config/parse/json.ts"() {
    "use strict";
    init_place();
  }
});

// src/config/parse/toml.ts
async function parseToml(text3) {
  let toml = await importApart("./packages/smol-toml.js");
  try {
    let named;
    return { value: toml.parse(text3), locate: async (path, target) => findPlace(named ??= namedLines(text3), path, target) };
  } catch (error) {
    if (!(error instanceof toml.TomlError)) throw error;
    let words4 = error.message.split(`
`)[0].replace("Invalid TOML document: ", "");
    throw new ParseFailure(`not valid TOML: ${words4}`, { line: error.line, column: error.column });
  }
}
function findPlace(lines2, path, target) {
  let best2 = { line: 1, column: 1 }, bestShared = 0;
  for (let { index, line, match, own } of lines2) {
    let shared = sharedSteps(own, path);
    shared < own.length || shared <= bestShared || (bestShared = shared, best2 = { line: index + 1, column: columnIn(line, match, path.slice(shared), target) + 1 });
  }
  return best2;
}
function namedLines(text3) {
  let seen = /* @__PURE__ */ new Map(), table4 = [];
  return text3.split(/\r?\n/).flatMap((line, index) => {
    let header = HEADER_LINE.exec(line);
    header !== null && (table4 = tablePath(header, seen));
    let match = header ?? KEY_LINE.exec(line);
    return match === null ? [] : [{ index, line, match, own: header === null ? [...table4, ...words(match[2])] : table4 }];
  });
}
function tablePath(header, seen) {
  let isArray = header[1].includes("[["), names2 = words(header[2]), path = [];
  for (let [index, name3] of names2.entries()) {
    path.push(name3);
    let id = JSON.stringify(path);
    isArray && index === names2.length - 1 && seen.set(id, (seen.get(id) ?? -1) + 1);
    let element = seen.get(id);
    element !== void 0 && path.push(element);
  }
  return path;
}
function columnIn(line, match, rest, target) {
  let keyStart = match[1].length, valueStart2 = match[0].length;
  if (match[3] === void 0) return keyStart;
  let inner = rest.filter((step) => typeof step == "string").at(-1), innerStart = inner === void 0 ? -1 : line.indexOf(inner, valueStart2);
  return innerStart !== -1 ? innerStart : target === "key" && rest.length === 0 ? keyStart : valueStart2;
}
function words(dotted) {
  return (dotted.match(new RegExp(WORD, "g")) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"));
}
function sharedSteps(own, path) {
  let different = own.findIndex((step, index) => step !== path[index]);
  return different === -1 ? own.length : different;
}
var WORD, KEY_LINE, HEADER_LINE, init_toml = __esm({
  "src/config/parse/toml.ts"() {
    "use strict";
    init_place();
    WORD = `(?:[A-Za-z0-9_-]+|"[^"\\n]*"|'[^'\\n]*')`, KEY_LINE = new RegExp(`^([ \\t]*)(${WORD}(?:[ \\t]*\\.[ \\t]*${WORD})*)([ \\t]*=[ \\t]*)`), HEADER_LINE = new RegExp(`^([ \\t]*\\[\\[?[ \\t]*)(${WORD}(?:[ \\t]*\\.[ \\t]*${WORD})*)[ \\t]*\\]`);
  }
});

// src/config/parse/yaml.ts
async function parseYaml(text3) {
  let yaml = await importApart("./packages/yaml.js"), lines2 = new yaml.LineCounter(), document = yaml.parseDocument(text3, { merge: !0, prettyErrors: !1, lineCounter: lines2, schema: "core" }), problem = document.errors[0] ?? document.warnings[0];
  if (problem !== void 0) throw new ParseFailure(`not valid YAML: ${plainWords(problem.message)}`, placeOf3(lines2, problem.pos[0]));
  return {
    value: toValue(document),
    locate: async (path, target) => placeOf3(lines2, offsetOf2(yaml, document, path, target))
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
function placeOf3(lines2, offset) {
  let { line, col } = lines2.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
function offsetOf2(yaml, document, path, target) {
  let node = document.contents, offset = startOf(node) ?? 0;
  for (let [index, step] of path.entries()) {
    yaml.isAlias(node) && (node = node.resolve(document));
    let pair2 = yaml.isMap(node) ? node.items.find((item) => keyOf(yaml, item) === String(step)) : void 0, child = yaml.isSeq(node) ? node.items[step] : pair2?.value, pointed = target === "key" && index === path.length - 1 ? pair2?.key : child ?? pair2?.key;
    if (pair2 === void 0 && child === void 0) break;
    offset = startOf(pointed) ?? startOf(pair2?.key) ?? offset, node = child;
  }
  return offset;
}
function keyOf(yaml, pair2) {
  return yaml.isScalar(pair2.key) ? String(pair2.key.value) : null;
}
function startOf(node) {
  return node?.range?.[0];
}
var MAX_ALIASES, init_yaml = __esm({
  "src/config/parse/yaml.ts"() {
    "use strict";
    init_place();
    MAX_ALIASES = 100;
  }
});

// src/config/regex/plain.ts
function isPlain(source) {
  let simple = source.replace(ONE, "x").replace(/\(\?(?::|<?[=!])/g, "("), repeats2 = [...simple.matchAll(REPEAT)];
  return repeats2.length <= 1 && !repeats2.some(([, before]) => before === ")") && (simple.match(CHOICE)?.length ?? 0) <= 8;
}
var ONE, REPEAT, CHOICE, init_plain = __esm({
  "src/config/regex/plain.ts"() {
    "use strict";
    ONE = /\\[xu][0-9A-Fa-f]{2,4}|\\.|\[(?:\\.|[^\]\\])*\]/gs, REPEAT = /(.)(?:[*+]|\{\d{1,4}(?:,\d{0,4})?\})/gs, CHOICE = /[|?]/g;
  }
});

// src/regex/linear.ts
async function loadLinear() {
  library ??= await importApart("./packages/re2js.js");
}
function compileLinear(source) {
  if (library === void 0) throw new Error("the engine of linear time was not loaded");
  try {
    let regex = library.RE2JS.compile(source);
    return { test: (text3) => regex.matcher(text3).find(), matches: (text3) => matchesOf(regex, text3) };
  } catch (error) {
    if (error instanceof library.RE2JSException) return null;
    throw error;
  }
}
function* matchesOf(regex, text3) {
  let matcher = regex.matcher(text3), spanOf2 = (group2) => {
    let start = matcher.start(group2);
    return start < 0 ? void 0 : [start, matcher.end(group2)];
  };
  for (; matcher.find(); ) yield { spans: Array.from({ length: matcher.groupCount() + 1 }, (_, group2) => spanOf2(group2)), named: spanOf2 };
}
var library, init_linear = __esm({
  "src/regex/linear.ts"() {
    "use strict";
  }
});

// src/config/regex/symbols.ts
function makeSymbols(flags) {
  let counting = flags.replace(/[^isu]/g, "");
  return (raw) => {
    let key = `${counting}:${raw}`, symbols = known.get(key) ?? symbolsOf(new RegExp(`^(?:${raw})$`, counting));
    return known.set(key, symbols), symbols;
  };
}
function symbolsOf(element) {
  let latin1 = LATIN1.reduce((set2, char, bit) => element.test(char) ? set2 | 1n << BigInt(bit) : set2, 0n);
  return ABOVE.some((char) => element.test(char)) ? latin1 | 1n << 256n : latin1;
}
var LATIN1, ABOVE, known, init_symbols = __esm({
  "src/config/regex/symbols.ts"() {
    "use strict";
    LATIN1 = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)), ABOVE = ["\u0100", "\u03A9", "\u044F", "\u4E2D", "\u2028", "\u2019", "\u20AC", "\uFEFF"], known = /* @__PURE__ */ new Map();
  }
});

// src/config/regex/automaton.ts
function buildAutomaton(alternatives, flags) {
  let builder = new Builder(flags), { first, last: last2, nullable } = builder.either(alternatives);
  return { positions: builder.positions, first, last: new Set(last2), nullable, hasAssertions: builder.hasAssertions };
}
var PatternError, MAX_WRITTEN, MAX_EXACT, MAX_POSITIONS, MAX_EDGES, LONGEST_TEXT, EMPTY, Builder, init_automaton = __esm({
  "src/config/regex/automaton.ts"() {
    "use strict";
    init_symbols();
    PatternError = class extends Error {
      constructor(message = "too many repeats in repeats to be judged: shorten them") {
        super(message);
      }
    }, MAX_WRITTEN = 4, MAX_EXACT = 40, MAX_POSITIONS = 1e3, MAX_EDGES = 2e4, LONGEST_TEXT = 4096, EMPTY = { first: [], last: [], nullable: !0 };
    Builder = class {
      positions = [];
      hasAssertions = !1;
      #edges = 0;
      #repeat = null;
      #symbolsOf;
      constructor(flags) {
        this.#symbolsOf = makeSymbols(flags);
      }
      either(alternatives) {
        let parts = alternatives.map(
          ({ elements }) => elements.reduce((before, element) => this.#then(before, this.#one(element)), EMPTY)
        );
        return {
          first: parts.flatMap(({ first }) => first),
          last: parts.flatMap(({ last: last2 }) => last2),
          nullable: parts.some(({ nullable }) => nullable)
        };
      }
      #one(element) {
        switch (element.type) {
          case "Group":
          case "CapturingGroup":
            return this.either(element.alternatives);
          case "Quantifier":
            return this.#repeated(element);
          case "Assertion":
            return this.hasAssertions = !0, EMPTY;
          case "Backreference":
            throw new PatternError("a back reference cannot be judged: say what may stand there");
          default:
            return this.#read(element.raw);
        }
      }
      #read(raw) {
        let at = this.positions.push({ symbols: this.#symbolsOf(raw), next: [], repeat: this.#repeat }) - 1;
        if (at >= MAX_POSITIONS) throw new PatternError();
        return { first: [at], last: [at], nullable: !1 };
      }
      #then(before, after) {
        return this.#link(before.last, after.first), {
          first: before.nullable ? [...before.first, ...after.first] : before.first,
          last: after.nullable ? [...before.last, ...after.last] : after.last,
          nullable: before.nullable && after.nullable
        };
      }
      #link(from, to) {
        if (this.#edges += from.length * to.length, this.#edges > MAX_EDGES) throw new PatternError();
        for (let at of from) this.positions[at]?.next.push(...to);
      }
      #repeated({ min, max, element, raw }) {
        return max === 0 ? EMPTY : min === max ? this.#copies(element, Math.min(min, MAX_EXACT)) : max <= MAX_WRITTEN ? this.#then(this.#copies(element, min), this.#optional(element, max - min)) : this.#loop(element, min === 0, { raw, choices: Math.min(max, LONGEST_TEXT) - min + 1 });
      }
      #copies(element, count2) {
        let part = EMPTY;
        for (let i = 0; i < count2; i++) part = this.#then(part, this.#one(element));
        return part;
      }
      /** x?, (xx?)?, \u2026: the second only after the first. */
      #optional(element, count2) {
        if (count2 === 0) return EMPTY;
        let part = this.#one(element);
        return { ...this.#then(part, this.#optional(element, count2 - 1)), nullable: !0 };
      }
      #loop(element, nullable, repeat2) {
        let outer = this.#repeat;
        this.#repeat = repeat2;
        let part = this.#one(element);
        return this.#repeat = outer, this.#link(part.last, part.first), { ...part, nullable: nullable || part.nullable };
      }
    };
  }
});

// src/config/regex/chain.ts
function costliestChain(automaton, loops) {
  let known3 = /* @__PURE__ */ new Map(), costFrom = (loop) => {
    let before = known3.get(loop);
    if (before !== void 0) return before;
    known3.set(loop, 1);
    let most = 1;
    for (let later of loops) {
      let distance3 = later === loop ? null : sharedDistance(automaton.positions, loop, later);
      distance3 !== null && (most = Math.max(most, costFrom(later) / distance3));
    }
    let cost = mayFail(automaton, loop) || most > 1 ? loop.choices * most : 1;
    return known3.set(loop, cost), cost;
  };
  return loops.reduce((most, loop) => Math.max(most, LONGEST_TEXT / startDistance(automaton, loop) * costFrom(loop)), 0);
}
function mayFail({ last: last2, hasAssertions }, { members }) {
  return hasAssertions || !members.every((at) => last2.has(at));
}
function sharedDistance(positions, from, to) {
  let shared = from.symbols & to.symbols;
  if (shared === 0n) return null;
  let targets = new Set(to.members);
  return distance(
    positions,
    from.members,
    (at) => targets.has(at),
    (at) => ((positions[at]?.symbols ?? 0n) & shared) !== 0n
  );
}
function startDistance({ positions, first }, { members }) {
  let targets = new Set(members);
  return first.some((at) => targets.has(at)) ? 1 : distance(
    positions,
    first,
    (at) => targets.has(at),
    () => !0
  ) ?? 1;
}
function distance(positions, from, isTarget, isWay) {
  let seen = new Set(from), edge = [...from];
  for (let steps = 1; edge.length > 0; steps++) {
    let found = edge.flatMap((at) => positions[at]?.next ?? []).filter((to) => !seen.has(to) && isWay(to));
    if (found.some(isTarget)) return steps;
    for (let to of found) seen.add(to);
    edge = [...new Set(found)];
  }
  return null;
}
var init_chain = __esm({
  "src/config/regex/chain.ts"() {
    "use strict";
    init_automaton();
  }
});

// src/config/regex/loops.ts
function loopsOf(positions) {
  let search = new Components(positions);
  for (let root of positions.keys()) search.from(root);
  return search.found.flatMap((members) => loopOf(positions, members));
}
function loopOf(positions, members) {
  let [only] = members;
  if (members.length === 1 && !positions[only]?.next.includes(only)) return [];
  let inside = members.map((at) => positions[at]), symbols = inside.reduce((all2, position) => all2 | position.symbols, 0n);
  return [{ members, symbols, choices: Math.max(...inside.map(({ repeat: repeat2 }) => repeat2?.choices ?? 1)) }];
}
var Components, init_loops = __esm({
  "src/config/regex/loops.ts"() {
    "use strict";
    Components = class {
      found = [];
      #positions;
      #order = /* @__PURE__ */ new Map();
      #low = [];
      #stack = [];
      #onStack = /* @__PURE__ */ new Set();
      /** Where the search stands: positions, each with the step to take next. */
      #trail = [];
      constructor(positions) {
        this.#positions = positions;
      }
      from(root) {
        this.#order.has(root) || this.#enter(root);
        for (let step = this.#trail.at(-1); step !== void 0; step = this.#trail.at(-1)) {
          let [at] = step, to = this.#positions[at]?.next[step[1]++];
          to === void 0 ? this.#leave(at) : this.#order.has(to) ? this.#onStack.has(to) && this.#lower(at, this.#order.get(to)) : this.#enter(to);
        }
      }
      #enter(at) {
        this.#low[at] = this.#order.size, this.#order.set(at, this.#order.size), this.#stack.push(at), this.#onStack.add(at), this.#trail.push([at, 0]);
      }
      #leave(at) {
        this.#trail.pop();
        let parent = this.#trail.at(-1)?.[0];
        if (parent !== void 0 && this.#lower(parent, this.#low[at]), this.#low[at] !== this.#order.get(at)) return;
        let members = this.#stack.splice(this.#stack.lastIndexOf(at));
        for (let member of members) this.#onStack.delete(member);
        this.found.push(members);
      }
      #lower(at, to) {
        this.#low[at] = Math.min(this.#low[at], to);
      }
    };
  }
});

// src/config/regex/ambiguity.ts
function slowness(automaton) {
  let loops = loopsOf(automaton.positions), twofold = loops.find((loop) => readsInTwoWays(automaton.positions, loop));
  return twofold !== void 0 ? {
    kind: "exponential",
    reason: `can backtrack exponentially: ${about(automaton, twofold)} reads the same text in two ways, so that a long run of it that ends wrong never ends`
  } : costliestChain(automaton, loops) > MAX_STEPS ? { kind: "slow", reason: SHARED_REPEATS } : waysThroughOneCharacter(automaton) > MAX_STEPS ? { kind: "exponential", reason: MANY_OPTIONS } : null;
}
function about({ positions }, loop) {
  let raw = positions[loop.members[0]]?.repeat?.raw ?? "a repeat";
  return raw.length > 60 ? `the repeat ${raw.slice(0, 57)}\u2026` : `the repeat ${raw}`;
}
function readsInTwoWays(positions, { members }) {
  let inside = new Set(members), next = members.map((at) => positions[at].next.filter((to) => inside.has(to)));
  if (next.some((list4) => new Set(list4).size < list4.length)) return !0;
  if (next.flat().length > MAX_LOOP_STEPS) throw new PatternError();
  let size = members.length, { forward, backward } = pairGraph(positions, members, next), equals = members.map((_, index) => index * size + index), after = reach(forward, equals), before = reach(backward, equals);
  return [...after].some((pair2) => Math.floor(pair2 / size) !== pair2 % size && before.has(pair2));
}
function pairGraph(positions, members, next) {
  let size = members.length, indexOf = new Map(members.map((at, index) => [at, index])), graph = { forward: emptyLists(size * size), backward: emptyLists(size * size) };
  for (let pair2 = 0; pair2 < size * size; pair2++)
    for (let a of next[Math.floor(pair2 / size)])
      for (let b of next[pair2 % size]) {
        if (!overlap(positions, a, b)) continue;
        let target = indexOf.get(a) * size + indexOf.get(b);
        graph.forward[pair2]?.push(target), graph.backward[target]?.push(pair2);
      }
  return graph;
}
function emptyLists(count2) {
  return Array.from({ length: count2 }, () => []);
}
function reach(graph, from) {
  let seen = new Set(from);
  for (let at of seen) for (let to of graph[at]) seen.add(to);
  return seen;
}
function overlap(positions, a, b) {
  return ((positions[a]?.symbols ?? 0n) & (positions[b]?.symbols ?? 0n)) !== 0n;
}
function waysThroughOneCharacter({ positions, first }) {
  return positions.reduce((product, { next }) => product * Math.max(1, next.length), first.length) * PROBE_LENGTH <= MAX_STEPS ? 0 : [...new Set(positions.map(({ symbols }) => symbols))].reduce((most, symbols) => {
    let takes = positions.map((position) => (position.symbols & symbols) !== 0n && position.repeat === null);
    return Math.max(most, waysThrough(positions, first, takes));
  }, 0);
}
function waysThrough(positions, first, takes) {
  let counts2 = /* @__PURE__ */ new Map(), add2 = (to, at, count2) => {
    takes[at] && to.set(at, (to.get(at) ?? 0) + count2);
  };
  for (let at of first) add2(counts2, at, 1);
  let ways = 0;
  for (let length2 = 1; length2 <= PROBE_LENGTH && counts2.size > 0 && ways <= MAX_STEPS; length2++) {
    let following = /* @__PURE__ */ new Map();
    for (let [at, count2] of counts2) {
      ways += count2;
      for (let to of positions[at]?.next ?? []) add2(following, to, count2);
    }
    counts2 = following;
  }
  return ways;
}
var MAX_STEPS, PROBE_LENGTH, MAX_LOOP_STEPS, SHARED_REPEATS, MANY_OPTIONS, init_ambiguity = __esm({
  "src/config/regex/ambiguity.ts"() {
    "use strict";
    init_automaton();
    init_chain();
    init_loops();
    MAX_STEPS = 2 ** 26, PROBE_LENGTH = 48, MAX_LOOP_STEPS = 1e3, SHARED_REPEATS = "can take too long: several open repeats share the same characters, so that a long run of them is cut in every way; bound them ({0,40}) or let them share none", MANY_OPTIONS = "can backtrack exponentially: many optional parts in a row take the same characters, so that a run of them is read in every way";
  }
});

// src/config/regex/linear-form.ts
function linearForm(alternatives, flags) {
  if (flags.includes("m") && alternatives.some(({ raw }) => /[\^$]/.test(raw))) return null;
  try {
    let body = either(alternatives, flags);
    return flags.includes("i") ? `(?i:${body})` : body;
  } catch (error) {
    if (error instanceof Unsayable) return null;
    throw error;
  }
}
function either(alternatives, flags) {
  return alternatives.map(({ elements }) => elements.map((element) => say(element, flags)).join("")).join("|");
}
function say(element, flags) {
  switch (element.type) {
    case "Group":
      return `(?:${either(element.alternatives, flags)})`;
    case "CapturingGroup":
      return `(${element.name === null ? "" : `?P<${name(element.name)}>`}${either(element.alternatives, flags)})`;
    case "Quantifier":
      return repeat(element, flags);
    case "Character":
      return character(element.value);
    case "CharacterSet":
      return set(element, flags);
    case "CharacterClass":
      return characterClass(element);
    case "Assertion":
      return assertion(element);
    default:
      throw new Unsayable();
  }
}
function name(text3) {
  if (/^\w{1,100}$/.test(text3)) return text3;
  throw new Unsayable();
}
function repeat({ element, min, max, greedy }, flags) {
  let bounds2 = max === min ? `{${min}}` : `{${min},${max === 1 / 0 ? "" : max}}`;
  return `(?:${say(element, flags)})${bounds2}${greedy ? "" : "?"}`;
}
function character(code) {
  if (code >= 55296 && code <= 57343) throw new Unsayable();
  return /^\w$/.test(String.fromCodePoint(code)) ? String.fromCodePoint(code) : `\\x{${code.toString(16)}}`;
}
function set(element, flags) {
  return element.kind === "any" ? flags.includes("s") ? "(?s:.)" : NO_LINE_END : `[${inClass(element)}]`;
}
function inClass(element) {
  switch (element.type) {
    case "Character":
      return character(element.value);
    case "CharacterClassRange":
      return `${character(element.min.value)}-${character(element.max.value)}`;
    case "CharacterSet":
      if (element.kind === "space") return element.negate ? NOT_SPACES : SPACES;
      if (element.kind === "digit" || element.kind === "word") return element.raw;
      throw new Unsayable();
    default:
      throw new Unsayable();
  }
}
function characterClass({ elements, negate }) {
  return elements.length > 0 ? `[${negate ? "^" : ""}${elements.map(inClass).join("")}]` : negate ? "(?s:.)" : "[^\\x{0}-\\x{10ffff}]";
}
function assertion({ raw }) {
  let edge = LINE_EDGES[raw];
  if (edge !== void 0) return edge;
  if (/^(?:[\^$]|\\[bB])$/.test(raw)) return raw;
  throw new Unsayable();
}
var SPACES, NOT_SPACES, NO_LINE_END, LINE_EDGES, Unsayable, init_linear_form = __esm({
  "src/config/regex/linear-form.ts"() {
    "use strict";
    SPACES = "\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}", NOT_SPACES = "\\x{0}-\\x{8}\\x{e}-\\x{1f}!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}", NO_LINE_END = "[^\\n\\r\\x{2028}\\x{2029}]", LINE_EDGES = { "(?<![^\\n])": "(?m:^)", "(?![^\\n])": "(?m:$)" }, Unsayable = class extends Error {
    };
  }
});

// src/config/regex/pattern.ts
var pattern_exports = {};
__export(pattern_exports, {
  judgePattern: () => judgePattern,
  linearWay: () => linearWay,
  wayOf: () => wayOf
});
async function judgePattern(source, flags) {
  let wrong2 = compileProblem(source, flags);
  if (wrong2 !== null) return { kind: "wrong", reason: wrong2 };
  if (source.length > MAX_LENGTH) return { kind: "slow", reason: `a pattern that can be judged has at most ${MAX_LENGTH} characters` };
  let alternatives = await parsed(source, flags);
  if (alternatives === null) return { kind: "wrong", reason: "not a regular expression that Node 20 knows" };
  try {
    let whole = buildAutomaton(alternatives, flags);
    return whole.nullable ? { kind: "wrong", reason: MATCHES_NOTHING } : firstSlow([whole, ...lookArounds(alternatives).map((inner) => buildAutomaton(inner, flags))]);
  } catch (error) {
    if (error instanceof PatternError) return { kind: "slow", reason: error.message };
    throw error;
  }
}
async function wayOf(source, flags, exponential) {
  let judgement = await judgePattern(source, flags);
  if (judgement.kind === "fine") return { linear: null };
  let { kind, reason } = judgement;
  return kind === "slow" || kind === "exponential" && exponential === "runs" ? linearWay(source, flags, reason) : { problem: reason };
}
async function linearWay(source, flags, reason = "V8 could take too long") {
  let alternatives = await parsed(source, flags), linear = alternatives === null ? null : linearForm(alternatives, flags);
  if (linear === null)
    return { problem: `${reason}. What looks around, refers back or has edges of lines (flag m) cannot run in linear time` };
  await loadLinear();
  let regex = compileLinear(linear);
  return regex === null ? { problem: `${reason}. It is too large for the engine of linear time` } : regex.test("") ? { problem: MATCHES_NOTHING } : { linear };
}
async function parsed(source, flags) {
  let { RegExpParser } = await importApart("./packages/@eslint-community/regexpp.js");
  try {
    return new RegExpParser({ ecmaVersion: ECMA_VERSION }).parsePattern(source, 0, source.length, { unicode: flags.includes("u") }).alternatives;
  } catch {
    return null;
  }
}
function compileProblem(source, flags) {
  try {
    return new RegExp(source, flags), null;
  } catch (error) {
    let said = error.message;
    return `not a regular expression: ${said.slice(said.lastIndexOf(":") + 1).trim()}`;
  }
}
function firstSlow(automata) {
  for (let automaton of automata) {
    let slow = slowness(automaton);
    if (slow !== null) return slow;
  }
  return { kind: "fine" };
}
function lookArounds(alternatives) {
  return alternatives.flatMap(({ elements }) => elements.flatMap(insideOf));
}
function insideOf(element) {
  return element.type === "Quantifier" ? insideOf(element.element) : "alternatives" in element ? [...element.type === "Assertion" ? [element.alternatives] : [], ...lookArounds(element.alternatives)] : [];
}
var MAX_LENGTH, ECMA_VERSION, MATCHES_NOTHING, init_pattern = __esm({
  "src/config/regex/pattern.ts"() {
    "use strict";
    init_linear();
    init_ambiguity();
    init_automaton();
    init_linear_form();
    MAX_LENGTH = 4e3, ECMA_VERSION = 2022, MATCHES_NOTHING = "it matches the empty string, so that it would be found everywhere: say what must stand there";
  }
});

// src/config/regex/ways.ts
var ways_exports = {};
__export(ways_exports, {
  Ways: () => Ways
});
var Ways, init_ways = __esm({
  "src/config/regex/ways.ts"() {
    "use strict";
    init_pattern();
    Ways = class {
      problem = null;
      linear = {};
      exponential;
      constructor(exponential) {
        this.exponential = exponential;
      }
      /** @param path where it is written */
      async add(path, source, flags = "") {
        if (source === void 0 || this.problem !== null) return;
        let way = await wayOf(source, flags, this.exponential);
        "problem" in way ? this.problem = { path, message: way.problem } : way.linear !== null && (this.linear[source] = way.linear);
      }
    };
  }
});

// src/config/rules/allows.ts
async function allowWays(allow) {
  let found = { values: [], except: [], issue: null };
  for (let [index, { pattern }] of (allow.values ?? []).entries()) {
    let whole = `^(?:${pattern})$`, forms = await formsOf(found, [[["allow", "values", index, "pattern"], whole]], "s");
    found.values.push(forms[whole]);
  }
  for (let [index, { paths = [], patterns: patterns2 = [] }] of (allow.except ?? []).entries()) {
    let placed = (key, list4) => list4.map((source, at) => [["allow", "except", index, key, at], source]), linear = await formsOf(found, [...placed("paths", paths), ...placed("patterns", patterns2)]);
    found.except.push(Object.keys(linear).length === 0 ? {} : { linear });
  }
  return found;
}
async function formsOf(found, patterns2, flags = "") {
  let complex = patterns2.filter(([, source]) => !isPlain(source));
  if (complex.length === 0) return {};
  let { Ways: Ways2 } = await Promise.resolve().then(() => (init_ways(), ways_exports)), ways = new Ways2(flags === "" ? "runs" : "refused");
  for (let [path, source] of complex) await ways.add(path, source, flags);
  return ways.problem !== null && (found.issue ??= { ...ways.problem, target: "value" }), ways.linear;
}
var init_allows = __esm({
  "src/config/rules/allows.ts"() {
    "use strict";
    init_plain();
  }
});

// src/config/schema/validate.ts
function validate(value2, shape, path = []) {
  return (typeof shape.type == "string" ? [shape.type] : shape.type).includes(typeOf(value2)) ? typeof value2 == "string" ? stringIssue(value2, shape, path) : typeof value2 == "number" ? numberIssue(value2, shape, path) : Array.isArray(value2) ? firstIssue(value2.entries(), (item, index) => validate(item, shape.items, [...path, index])) : typeof value2 == "object" ? objectIssue(value2, shape, path) : null : { path, target: "value", message: `expected ${shape.title}, got ${describe(value2)}` };
}
function firstIssue(entries, check) {
  for (let [key, value2] of entries) {
    let issue = check(value2, key);
    if (issue !== null) return issue;
  }
  return null;
}
function objectIssue(value2, shape, path) {
  let known3 = shape.properties ?? {}, wrong2 = firstIssue(Object.entries(value2), (child, key) => {
    if (Object.hasOwn(known3, key)) return validate(child, known3[key], [...path, key]);
    if (typeof shape.additionalProperties == "object") return validate(child, shape.additionalProperties, [...path, key]);
    let message = `unknown key ${quoted(key)}${suggestion(
      key,
      Object.keys(known3).filter((name3) => name3 !== "$schema")
    )}`;
    return { path: [...path, key], target: "key", message };
  }), missing = shape.required?.find((key) => !Object.hasOwn(value2, key));
  return wrong2 !== null || missing === void 0 ? wrong2 : { path, target: "value", message: `the key "${missing}" is missing: expected ${shape.title}` };
}
function stringIssue(value2, shape, path) {
  let issue = (message) => ({ path, target: "value", message });
  if (shape.minLength !== void 0 && value2.length < shape.minLength)
    return issue(`expected ${shape.title}, got ${value2 === "" ? "an empty string" : "a shorter one"}`);
  if (shape.pattern !== void 0 && !new RegExp(shape.pattern).test(value2)) return issue(`expected ${shape.title}, got another text`);
  if (shape.format !== "regex") return null;
  let reason = regexProblem(value2);
  return reason === null ? null : issue(reason);
}
function numberIssue(value2, shape, path) {
  let [least, most] = [shape.minimum ?? -1 / 0, shape.maximum ?? 1 / 0];
  if (Number.isFinite(value2) && value2 >= least && value2 <= most) return null;
  let bounds2 = most === 1 / 0 ? `of at least ${least}` : `from ${least} to ${most}`;
  return { path, target: "value", message: `expected ${shape.title} ${bounds2}` };
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
function typeOf(value2) {
  return Array.isArray(value2) ? "array" : value2 === null || value2 instanceof Date ? "other" : typeof value2;
}
function describe(value2) {
  return value2 == null ? "nothing" : value2 instanceof Date ? "a date" : Array.isArray(value2) ? "a list" : { string: "a string", number: "a number", boolean: "true or false", object: "an object" }[typeof value2] ?? "something else";
}
var init_validate = __esm({
  "src/config/schema/validate.ts"() {
    "use strict";
    init_error();
  }
});

// src/config/rules/problem.ts
var problem_exports = {};
__export(problem_exports, {
  rulesIssue: () => rulesIssue
});
async function rulesIssue(shapes2, drafts, above, judge3) {
  if (shapes2.length > MAX_RULES) return { path: ["rules"], target: "key", message: `at most ${MAX_RULES} rules fit into one file` };
  if ([...above, ...drafts.map(({ rule }) => rule)].reduce((sum, rule) => sum + rule.keywords.length, 0) > MAX_KEYWORDS)
    return { path: ["rules"], target: "key", message: `at most ${MAX_KEYWORDS} keywords may hold for one folder` };
  let places = new Map(above.map(({ id, where }) => [id, where]));
  for (let [index, draft] of drafts.entries()) {
    let problem = await shapeProblem(shapes2[index], draft, places) ?? await judge3(draft);
    if (problem !== null) return { path: ["rules", index, ...problem.path], target: "value", message: problem.message };
    places.set(draft.rule.id, draft.rule.where);
  }
  return null;
}
async function shapeProblem(shape, { rule }, places) {
  let twin = places.get(shape.id);
  if (twin !== void 0) return { path: ["id"], message: `the rule at ${twin} has this id: give one of them another` };
  let unsaid = samplesProblem(shape) ?? (shape.pattern === void 0 ? withoutPattern(shape) : null);
  if (unsaid !== null) return unsaid;
  let exponential = shape.carriedFrom === void 0 ? "refused" : "runs", ways = new Ways(exponential);
  await ways.add(["pattern"], shape.pattern, shape.flags), await ways.add(["pathPattern"], shape.pathPattern);
  let problem = ways.problem ?? groupProblem(shape);
  return Object.keys(ways.linear).length > 0 && (rule.linear = ways.linear), problem ?? await exceptionProblem(shape, rule, exponential);
}
function samplesProblem({ samples, carriedFrom, pattern }) {
  return samples === void 0 && carriedFrom !== void 0 ? null : samples === void 0 ? { path: [], message: 'the key "samples" is missing: a rule needs at least one sample that it finds' } : samples.flags.length > 0 ? null : { path: ["samples", "flags"], message: `a rule needs at least one sample that it finds${pattern === void 0 ? "; without a pattern it is a path" : ": write one as a list of parts"}` };
}
function withoutPattern(shape) {
  if (shape.path === void 0 && shape.pathPattern === void 0)
    return { path: [], message: "a rule needs a pattern, or a path whose files are the finding" };
  let idle = ["keywords", "flags", "group", "minEntropy"].find((key) => shape[key] !== void 0);
  return idle === void 0 ? null : { path: [idle], message: `"${idle}" needs a pattern: without one the path alone is the finding` };
}
function groupProblem({ pattern = "", flags = "", group: group2 }) {
  if (group2 === void 0) return null;
  let found = new RegExp(`${pattern}|`, flags).exec("");
  return (typeof group2 == "number" ? Number.isInteger(group2) && group2 < found.length : Object.hasOwn(found.groups ?? {}, group2)) ? null : { path: ["group"], message: `the pattern has no such group: it has ${found.length - 1}, and 0 is the whole match` };
}
async function exceptionProblem(shape, rule, exponential) {
  for (let [index, { patterns: patterns2 = [], pathPatterns = [] }] of (shape.except ?? []).entries()) {
    let ways = new Ways(exponential);
    for (let [at, pattern] of patterns2.entries()) await ways.add(["except", index, "patterns", at], pattern);
    for (let [at, pattern] of pathPatterns.entries()) await ways.add(["except", index, "pathPatterns", at], pattern);
    if (ways.problem !== null) return ways.problem;
    let exception = rule.except[index];
    exception !== void 0 && Object.keys(ways.linear).length > 0 && (exception.linear = ways.linear);
  }
  return null;
}
var MAX_RULES, MAX_KEYWORDS, init_problem = __esm({
  "src/config/rules/problem.ts"() {
    "use strict";
    init_ways();
    MAX_RULES = 1e3, MAX_KEYWORDS = 4e3;
  }
});

// src/config/load.ts
var load_exports = {};
__export(load_exports, {
  loadLayer: () => loadLayer
});
async function loadLayer(found, context) {
  let text3 = readText(found), parsed2 = await parseFile(found, text3), value2 = parsed2.value ?? {}, issue = validate(value2, configSchema()) ?? nestedIssue(value2, found.prefix);
  if (issue !== null) throw await errorAt(found, parsed2, issue);
  let file = value2, places = await placesOf(file, found, parsed2), drafts = draftsOf(file, found, places), unproved = await ownRulesIssue(file, drafts, context), ways = await allowWays(file.allow ?? {}), wrong2 = unproved ?? ways.issue;
  if (wrong2 !== null) throw await errorAt(found, parsed2, wrong2);
  let rules = drafts.map(({ rule }) => rule);
  return toLayer(file, found, places, { rules, ways });
}
async function ownRulesIssue({ rules = [] }, drafts, { above, judge: judge3 }) {
  if (rules.length === 0) return null;
  let { rulesIssue: rulesIssue2 } = await Promise.resolve().then(() => (init_problem(), problem_exports));
  return rulesIssue2(rules, drafts, above, judge3);
}
function readText({ file, label }) {
  try {
    let text3 = new TextDecoder("utf-8", { fatal: !0 }).decode(readRegular(file));
    if (text3.length <= MAX_CHARACTERS || (0, import_node_path4.basename)(file) === "package.json") return text3;
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
async function parseFile({ file, label }, text3) {
  try {
    if ((0, import_node_path4.basename)(file) === "package.json") return below(await parseJson(text3, !0), "hushgate");
    let extension = (0, import_node_path4.extname)(file).toLowerCase();
    if (extension === ".json" || extension === ".jsonc") return await parseJson(text3);
    if (extension === ".yaml" || extension === ".yml") return await parseYaml(text3);
    if (extension === ".toml") return await parseToml(text3);
  } catch (error) {
    throw error instanceof RangeError ? new ConfigError(`${label}: is nested too deeply to be a configuration`) : error instanceof ParseFailure ? new ConfigError(`${label}:${error.place.line}:${error.place.column}: ${error.message}`) : error;
  }
  throw new ConfigError(`${label}: a configuration file ends in .json, .jsonc, .yaml, .yml or .toml`);
}
function below(parsed2, key) {
  let whole = parsed2.value;
  if (typeof whole != "object" || whole === null || !Object.hasOwn(whole, key))
    throw new ParseFailure(`holds no key "${key}"`, { line: 1, column: 1 });
  return { value: whole[key] ?? !1, locate: (path, target) => parsed2.locate([key, ...path], target) };
}
function nestedIssue({ baseline, size, foreign, allow }, prefix) {
  let path = [
    [["baseline"], baseline],
    [["size", "commitBudget"], size?.commitBudget],
    [["foreign"], foreign],
    [["allow", "except"], allow?.except]
  ].find(([, value2]) => value2 !== void 0)?.[0] ?? null;
  return prefix === "" || path === null ? null : { path, target: "key", message: `"${path.join(".")}" holds for a whole run: set it in the root's configuration` };
}
async function errorAt(found, parsed2, { path, target, message }) {
  let place4 = await parsed2.locate(path, target).catch(() => null);
  if (place4 === null) return new ConfigError(`${found.label}: ${message}`);
  let { line, column } = place4;
  return new ConfigError(`${found.label}:${line}:${column}: ${message}`);
}
async function placesOf(file, found, parsed2) {
  let places = { paths: [], values: [], pointers: [], except: [], rules: [] };
  for (let index of (file.rules ?? []).keys())
    places.rules.push(`${found.label}:${(await parsed2.locate(["rules", index], "value")).line}`);
  for (let list4 of ["paths", "values", "pointers", "except"])
    for (let index of (file.allow?.[list4] ?? []).keys())
      places[list4].push(`${found.label}:${(await parsed2.locate(["allow", list4, index], "value")).line}`);
  return places;
}
var import_node_path4, MAX_CHARACTERS, init_load = __esm({
  "src/config/load.ts"() {
    "use strict";
    import_node_path4 = require("node:path");
    init_error();
    init_layer();
    init_options();
    init_json2();
    init_place();
    init_toml();
    init_yaml();
    init_read();
    init_allows();
    init_validate();
    MAX_CHARACTERS = 1 << 20;
  }
});

// src/config/foreign/files.ts
function foreignFiles(names2, tools) {
  return [...names2].filter((name3) => Object.hasOwn(FOREIGN_FILES, name3) && FOREIGN_FILES[name3]?.some((tool) => tools.includes(tool)));
}
var FOREIGN_FILES, init_files = __esm({
  "src/config/foreign/files.ts"() {
    "use strict";
    FOREIGN_FILES = {
      ".betterleaks.toml": ["betterleaks"],
      ".gitleaks.toml": ["gitleaks", "betterleaks"],
      ".betterleaksignore": ["betterleaks"],
      ".gitleaksignore": ["gitleaks", "betterleaks"],
      ".secrets.baseline": ["detect-secrets"],
      ".secretlintignore": ["secretlint"],
      ".secretlintrc": ["secretlint"],
      ".secretlintrc.json": ["secretlint"],
      ".secretlintrc.yaml": ["secretlint"],
      ".secretlintrc.yml": ["secretlint"]
    };
  }
});

// src/config/foreign/re2/syntax.ts
function normalized(ranges) {
  let joined2 = [];
  for (let [first, last2] of [...ranges].sort((a, b) => a[0] - b[0])) {
    let before = joined2.at(-1);
    before !== void 0 && first <= before[1] + 1 ? before[1] = Math.max(before[1], last2) : joined2.push([first, last2]);
  }
  return joined2;
}
function complement(ranges) {
  let rest = [], next = 0;
  for (let [first, last2] of ranges)
    first > next && rest.push([next, first - 1]), next = last2 + 1;
  return next <= 1114111 && rest.push([next, 1114111]), rest;
}
var Re2Error, init_syntax = __esm({
  "src/config/foreign/re2/syntax.ts"() {
    "use strict";
    Re2Error = class extends Error {
      name = "Re2Error";
      at;
      constructor(message, at) {
        super(message), this.at = at;
      }
    };
  }
});

// src/config/foreign/re2/classes.ts
function perlClass(letter) {
  let pairs = PERL[letter.toLowerCase()];
  return pairs === void 0 ? null : maybeNot(rangesOf(pairs), letter < "a");
}
function posixClass(name3) {
  let pairs = Object.hasOwn(POSIX, name3.replace("^", "")) ? POSIX[name3.replace("^", "")] : void 0;
  return pairs === void 0 ? null : maybeNot(rangesOf(pairs), name3.startsWith("^"));
}
function unicodeClass(name3, isNegated) {
  unicode ??= /* @__PURE__ */ new Map();
  let ranges = unicode.get(name3) ?? searchUnicode(name3);
  return ranges === null ? null : (unicode.set(name3, ranges), maybeNot(ranges, isNegated));
}
function searchUnicode(name3) {
  if (name3 === "Any") return [[0, 1114111]];
  let test = /^[A-Z][a-z]?$/.test(name3) ? property(name3) : property(`Script=${name3}`);
  if (test === null) return null;
  let ranges = [];
  for (let code = 0; code <= 1114111; code++) {
    if (!test.test(String.fromCodePoint(code))) continue;
    let last2 = ranges.at(-1);
    last2 !== void 0 && last2[1] === code - 1 ? last2[1] = code : ranges.push([code, code]);
  }
  return ranges;
}
function property(name3) {
  if (!/^[A-Za-z_=]{1,60}$/.test(name3)) return null;
  try {
    return new RegExp(`^\\p{${name3}}$`, "u");
  } catch {
    return null;
  }
}
function rangesOf(pairs) {
  let codes = [...pairs].map((char) => char.charCodeAt(0));
  return normalized(codes.flatMap((first, i) => i % 2 === 0 ? [[first, codes[i + 1]]] : []));
}
function maybeNot(ranges, isNegated) {
  return isNegated ? complement(ranges) : ranges;
}
var PERL, POSIX, unicode, init_classes = __esm({
  "src/config/foreign/re2/classes.ts"() {
    "use strict";
    init_syntax();
    PERL = { d: "09", s: `	
\f\r  `, w: "09AZ__az" }, POSIX = {
      alnum: "09AZaz",
      alpha: "AZaz",
      ascii: "\0\x7F",
      blank: "		  ",
      cntrl: "\0\x7F\x7F",
      digit: "09",
      graph: "!~",
      lower: "az",
      print: " ~",
      punct: "!/:@[`{~",
      space: "	\r  ",
      upper: "AZ",
      word: "09AZ__az",
      xdigit: "09AFaf"
    };
  }
});

// src/config/foreign/re2/fold.ts
function folded(ranges) {
  let more = [];
  for (let [first, last2] of ranges)
    for (let code = first; code <= Math.min(last2, LAST_CASED); code++) for (let other of otherCases(code)) more.push([other, other]);
  return normalized([...ranges, ...more]);
}
function otherCases(code) {
  let char = String.fromCodePoint(code);
  return HAS_CASE.test(char) ? [char.toLowerCase(), char.toUpperCase(), char.toUpperCase().toLowerCase()].flatMap((other) => {
    let [only, second] = [...other], codePoint = only?.codePointAt(0) ?? code;
    return second === void 0 && codePoint !== code && !FOLDS_TO_ASCII.has(code) && !FOLDS_TO_ASCII.has(codePoint) ? [codePoint] : [];
  }) : [];
}
function isCaseless(ranges) {
  let more = folded(ranges);
  return more.length === normalized(ranges).length && more.every(([first, last2], i) => first === ranges[i]?.[0] && last2 === ranges[i]?.[1]);
}
var LAST_CASED, HAS_CASE, FOLDS_TO_ASCII, init_fold = __esm({
  "src/config/foreign/re2/fold.ts"() {
    "use strict";
    init_syntax();
    LAST_CASED = 125251, HAS_CASE = new RegExp("^\\p{Changes_When_Casemapped}$", "u"), FOLDS_TO_ASCII = /* @__PURE__ */ new Set([383, 8490]);
  }
});

// src/config/foreign/re2/escape.ts
function classEscape(reader) {
  let found = reader.match(UNICODE);
  if (found !== null) {
    let ranges2 = unicodeClass(found[3] ?? found[4], found[1] === "P" != (found[2] === "^"));
    if (ranges2 === null) throw reader.error("a Unicode class that is not known");
    return ranges2;
  }
  let ranges = perlClass(reader.peek());
  return ranges !== null && reader.at++, ranges;
}
function charEscape(reader) {
  let hex = reader.match(HEX);
  if (hex !== null) return checked(reader, Number.parseInt(hex[1] ?? hex[2], 16));
  let octal = reader.match(OCTAL);
  if (octal !== null) return Number.parseInt(octal[0], 8);
  let char = reader.peek(), control = CONTROLS[char];
  if (control === void 0 && !/^[!-/:-@[-`{-~ ]$/.test(char))
    throw reader.error(/[1-9]/.test(char) ? "a back-reference, which RE2 does not have" : "an escape that RE2 does not have");
  return reader.at++, control ?? char.charCodeAt(0);
}
function checked(reader, code) {
  if (code <= 1114111) return code;
  throw reader.error("a character beyond Unicode");
}
function readClass(reader, flags) {
  let start = reader.at - 1, isNegated = reader.take("^"), ranges = [];
  do
    ranges.push(...readItem(reader, start));
  while (!reader.take("]"));
  let joined2 = normalized(ranges);
  return isNegated ? { kind: "set", ranges: complement(flags.i ? folded(joined2) : joined2), fold: !1 } : { kind: "set", ranges: joined2, fold: flags.i };
}
function readItem(reader, start) {
  let posix = reader.match(POSIX2), named = posix === null ? void 0 : posixClass(posix[1]);
  if (named === null) throw reader.error("a class between [: and :] that is not known");
  if (named !== void 0) return named;
  if (reader.take("\\")) {
    let escaped2 = classEscape(reader);
    if (escaped2 !== null) return escaped2;
    reader.at--;
  }
  let first = readMember(reader, start);
  if (reader.peek() !== "-" || reader.source[reader.at + 1] === "]") return [[first, first]];
  reader.at++;
  let last2 = readMember(reader, start);
  if (last2 < first) throw reader.error("a range that ends before it begins");
  return [[first, last2]];
}
function readMember(reader, start) {
  if (reader.isDone) throw reader.error("[ without ]", start);
  return reader.take("\\") ? charEscape(reader) : reader.next();
}
var CONTROLS, HEX, OCTAL, UNICODE, POSIX2, init_escape = __esm({
  "src/config/foreign/re2/escape.ts"() {
    "use strict";
    init_classes();
    init_fold();
    init_syntax();
    CONTROLS = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 }, HEX = /x(?:\{([0-9A-Fa-f]{1,8})\}|([0-9A-Fa-f]{2}))/y, OCTAL = /[1-7][0-7]{1,2}|0[0-7]{0,2}/y, UNICODE = /([pP])(?:\{(\^?)([^}]{0,60})\}|([A-Z]))/y, POSIX2 = /\[:(\^?[a-z]{0,20}):\]/y;
  }
});

// src/config/foreign/re2/atoms.ts
function readEscape(reader, flags) {
  let assertion2 = ASSERTIONS[reader.peek()];
  if (assertion2 !== void 0)
    return reader.at++, { kind: "assert", at: assertion2 };
  let ranges = classEscape(reader);
  return ranges === null ? literal(charEscape(reader), flags) : { kind: "set", ranges, fold: flags.i };
}
function quotedItems(reader, flags) {
  let end = reader.source.indexOf("\\E", reader.at), text3 = reader.source.slice(reader.at, end === -1 ? void 0 : end);
  return reader.at += text3.length + (end === -1 ? 0 : 2), [...text3].map((char) => literal(char.codePointAt(0), flags));
}
function literal(code, { i }) {
  return { kind: "set", ranges: [[code, code]], fold: i };
}
var ASSERTIONS, init_atoms = __esm({
  "src/config/foreign/re2/atoms.ts"() {
    "use strict";
    init_escape();
    ASSERTIONS = { A: "start", z: "end", b: "word", B: "no-word" };
  }
});

// src/config/foreign/re2/reader.ts
var Reader, init_reader = __esm({
  "src/config/foreign/re2/reader.ts"() {
    "use strict";
    init_syntax();
    Reader = class {
      source;
      at = 0;
      /** Groups that capture, so far. */
      groups = 0;
      depth = 0;
      constructor(source) {
        this.source = source;
      }
      get isDone() {
        return this.at >= this.source.length;
      }
      /** The next UTF-16 unit, or ''. */
      peek() {
        return this.source.charAt(this.at);
      }
      /** Steps over the text if it stands here. */
      take(text3) {
        let isHere = this.source.startsWith(text3, this.at);
        return isHere && (this.at += text3.length), isHere;
      }
      /** Steps over what the sticky pattern matches here; null: nothing. */
      match(pattern) {
        pattern.lastIndex = this.at;
        let found = pattern.exec(this.source);
        return found !== null && (this.at += found[0].length), found;
      }
      /** The next code point, stepped over. */
      next() {
        let code = this.source.codePointAt(this.at);
        if (code === void 0) throw this.error("it ends in the middle");
        return this.at += code > 65535 ? 2 : 1, code;
      }
      error(message, at = this.at) {
        return new Re2Error(message, at);
      }
    };
  }
});

// src/config/foreign/re2/parse.ts
function parseRe2(source) {
  let reader = new Reader(source), node = readChoice(reader, { i: !1, m: !1, s: !1, U: !1 });
  if (!reader.isDone) throw reader.error(") without (");
  return { node, groups: reader.groups };
}
function readChoice(reader, flags) {
  if (++reader.depth > MAX_DEPTH) throw reader.error("groups nested too deeply");
  let options = [readSequence(reader, flags)];
  for (; reader.take("|"); ) options.push(readSequence(reader, flags));
  return reader.depth--, options.length === 1 ? options[0] : { kind: "choice", options };
}
function readSequence(reader, flags) {
  let items = [];
  for (; !reader.isDone && reader.peek() !== "|" && reader.peek() !== ")"; ) {
    if (reader.take("\\Q")) items.push(...quotedItems(reader, flags));
    else {
      let item = readAtom(reader, flags);
      item !== null && items.push(item);
    }
    readRepeat(reader, flags, items);
  }
  return items.length === 1 ? items[0] : { kind: "sequence", items };
}
function readRepeat(reader, flags, items) {
  let at = reader.at, found = reader.match(REPEAT2);
  if (found === null) return;
  let isLazy = reader.take("?") !== flags.U, body = items.pop();
  if (body === void 0) throw reader.error("a repeat of nothing", at);
  let [min, max] = bounds(found);
  if (min > MAX_REPEAT || max !== null && (max > MAX_REPEAT || max < min)) throw reader.error("a repeat that RE2 does not allow", at);
  if (items.push({ kind: "repeat", body, min, max, lazy: isLazy }), reader.match(REPEAT2) !== null) throw reader.error("a repeat of a repeat");
}
function bounds([word, least, comma, most]) {
  if (word === "*") return [0, null];
  if (word === "+") return [1, null];
  if (word === "?") return [0, 1];
  let min = Number(least);
  return [min, most === void 0 ? comma === void 0 ? min : null : Number(most)];
}
function readAtom(reader, flags) {
  let at = reader.at, code = reader.next();
  switch (String.fromCodePoint(code)) {
    case "(":
      return reader.at = at, readGroup(reader, flags);
    case "[":
      return readClass(reader, flags);
    case ".":
      return { kind: "set", ranges: flags.s ? EVERYTHING : NO_LINE_FEED, fold: !1 };
    case "^":
      return { kind: "assert", at: flags.m ? "line-start" : "start" };
    case "$":
      return { kind: "assert", at: flags.m ? "line-end" : "end" };
    case "\\":
      return readEscape(reader, flags);
    case "*":
    case "+":
    case "?":
      throw reader.error("a repeat of nothing", at);
    default:
      return literal(code, flags);
  }
}
function readGroup(reader, flags) {
  let at = reader.at, plain2 = reader.match(FLAG_GROUP);
  if (plain2 !== null) {
    let changed = withFlags(flags, plain2[1], plain2[2] ?? "");
    return plain2[3] === ")" ? (Object.assign(flags, changed), null) : closed(reader, at, readChoice(reader, changed));
  }
  if (reader.match(NOT_IN_RE2) !== null) throw reader.error("look-around or another group that RE2 does not have", at);
  if (reader.match(NAMED2) === null && reader.match(/\((?!\?)/y) === null) throw reader.error("a group that RE2 does not have", at);
  return reader.groups++, { kind: "group", body: closed(reader, at, readChoice(reader, { ...flags })) };
}
function closed(reader, at, node) {
  if (reader.take(")")) return node;
  throw reader.error("( without )", at);
}
function withFlags(flags, on, off) {
  let changed = { ...flags };
  for (let flag2 of on) changed[flag2] = !0;
  for (let flag2 of off.slice(1)) changed[flag2] = !1;
  return changed;
}
var MAX_REPEAT, MAX_DEPTH, REPEAT2, NAMED2, FLAG_GROUP, NOT_IN_RE2, LINE_FEED, EVERYTHING, NO_LINE_FEED, init_parse = __esm({
  "src/config/foreign/re2/parse.ts"() {
    "use strict";
    init_atoms();
    init_escape();
    init_reader();
    init_syntax();
    MAX_REPEAT = 1e3, MAX_DEPTH = 250, REPEAT2 = /[*+?]|\{(\d{1,9})(?:(,)(\d{1,9})?)?\}/y, NAMED2 = /\(\?P?<([A-Za-z0-9_]{1,100})>/y, FLAG_GROUP = /\(\?([imsU]*)(-[imsU]+)?([:)])/y, NOT_IN_RE2 = /\(\?(?:<?[=!]|>|#|P[=>])/y, LINE_FEED = 10, EVERYTHING = [[0, 1114111]], NO_LINE_FEED = [
      [0, LINE_FEED - 1],
      [LINE_FEED + 1, 1114111]
    ];
  }
});

// src/config/foreign/re2/utf8.ts
function utf8Sequences([first, last2]) {
  return LENGTHS.flatMap(([least, most]) => {
    let [from, to] = [Math.max(first, least), Math.min(last2, most)];
    return from > to ? [] : split(from, to);
  });
}
function split(from, to) {
  for (let bits = 6; bits <= 18 && to > 127; bits += 6) {
    let mask = (1 << bits) - 1;
    if (from >>> bits === to >>> bits) break;
    if ((from & mask) !== 0) return [...split(from, from | mask), ...split((from | mask) + 1, to)];
    if ((to & mask) !== mask) return [...split(from, (to & ~mask) - 1), ...split(to & ~mask, to)];
  }
  let [low, high] = [bytesOf(from), bytesOf(to)];
  return [low.map((byte, i) => [byte, high[i]])];
}
function bytesOf(code) {
  return [...Buffer.from(String.fromCodePoint(code), "utf8")];
}
var LENGTHS, init_utf8 = __esm({
  "src/config/foreign/re2/utf8.ts"() {
    "use strict";
    LENGTHS = [
      [0, 127],
      [128, 2047],
      [2048, 55295],
      [57344, 65535],
      [65536, 1114111]
    ];
  }
});

// src/config/foreign/re2/print.ts
function isFolded(node) {
  let sets = [...setsOf(node)];
  return !sets.some(({ ranges, fold }) => !fold && !isCaseless(asciiOf(ranges)) || hasSomeBeyondAscii(ranges)) && sets.some(({ ranges, fold }) => fold && !isCaseless(asciiOf(ranges)));
}
function* setsOf(node) {
  node.kind === "set" && (yield node), (node.kind === "group" || node.kind === "repeat") && (yield* setsOf(node.body));
  for (let child of node.kind === "sequence" ? node.items : node.kind === "choice" ? node.options : []) yield* setsOf(child);
}
function printNode(node, flagI) {
  let print2 = (child) => printNode(child, flagI);
  switch (node.kind) {
    case "set":
      return printSet(node.fold && !flagI ? folded(node.ranges) : node.ranges);
    case "assert":
      return ASSERTIONS2[node.at];
    case "sequence":
      return node.items.map((item) => item.kind === "choice" ? `(?:${print2(item)})` : print2(item)).join("");
    case "choice":
      return node.options.map(print2).join("|");
    case "group":
      return `(${print2(node.body)})`;
    case "repeat":
      return `${printRepeated(node.body, print2(node.body))}${quantifier(node)}`;
  }
}
function printRepeated(body, text3) {
  return body.kind === "group" || body.kind === "set" && /^(?:\\?.|\\x..|\[.*\]|\(\?:.*\))$/s.test(text3) && !/^..*\\x..\\x/.test(text3) ? text3 : `(?:${text3})`;
}
function quantifier({ min, max, lazy }) {
  let bounds2 = max === min ? `{${min}}` : `{${min},${max ?? ""}}`;
  return `${{ "{0,}": "*", "{1,}": "+", "{0,1}": "?" }[bounds2] ?? bounds2}${lazy ? "?" : ""}`;
}
function printSet(ranges) {
  let ascii = asciiOf(ranges);
  if (!hasSomeBeyondAscii(ranges)) return printBytes(ascii, ranges.at(-1)?.[1] === 1114111);
  let sequences = ranges.flatMap(([first, last2]) => last2 > 127 ? utf8Sequences([Math.max(first, 128), last2]) : []), options = sequences.map((sequence2) => sequence2.map((range) => printBytes([range], !1)).join(""));
  return ascii.length > 0 && options.unshift(printBytes(ascii, !1)), options.length === 1 && sequences[0]?.length === 1 ? options[0] : `(?:${options.join("|")})`;
}
function asciiOf(ranges) {
  return ranges.flatMap(([first, last2]) => first > 127 ? [] : [[first, Math.min(last2, 127)]]);
}
function hasSomeBeyondAscii(ranges) {
  let last2 = ranges.at(-1);
  return last2 !== void 0 && last2[1] > 127 && !(last2[0] <= 128 && last2[1] === 1114111);
}
function printBytes(ranges, high) {
  if (!high) {
    let [only, second] = ranges;
    if (only !== void 0 && second === void 0 && only[0] === only[1]) return printByte(only[0], SPECIAL);
    let text4 = inClass2(ranges);
    return text4 === "0-9" ? "\\d" : text4 === "0-9A-Z_a-z" ? "\\w" : `[${text4}]`;
  }
  let rest = complement(ranges).flatMap(([first, last2]) => first > 127 ? [] : [[first, Math.min(last2, 127)]]), text3 = inClass2(rest);
  return text3 === "0-9" ? "\\D" : text3 === "0-9A-Z_a-z" ? "\\W" : `[^${text3}]`;
}
function inClass2(ranges) {
  let one = (byte) => printByte(byte, SPECIAL_IN_CLASS);
  return ranges.map(([first, last2]) => first === last2 ? one(first) : `${one(first)}${last2 === first + 1 ? "" : "-"}${one(last2)}`).join("");
}
function printByte(byte, special) {
  if (byte < 32 || byte > 126) return CONTROLS2[byte] ?? `\\x${byte.toString(16).padStart(2, "0")}`;
  let char = String.fromCharCode(byte);
  return special.test(char) ? `\\${char}` : char;
}
var ASSERTIONS2, SPECIAL, SPECIAL_IN_CLASS, CONTROLS2, init_print = __esm({
  "src/config/foreign/re2/print.ts"() {
    "use strict";
    init_fold();
    init_syntax();
    init_utf8();
    ASSERTIONS2 = {
      start: "^",
      end: "$",
      "line-start": "(?<![^\\n])",
      "line-end": "(?![^\\n])",
      word: "\\b",
      "no-word": "\\B"
    };
    SPECIAL = /[\\^$.*+?()[\]{}|/]/, SPECIAL_IN_CLASS = /[\\^\]-]/, CONTROLS2 = { 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r" };
  }
});

// src/config/foreign/re2/index.ts
function translateRe2(source, mayFlag = !0) {
  let { node, groups } = parseRe2(source), isI = mayFlag && isFolded(node);
  return { source: printNode(node, isI), flags: isI ? "i" : "", groups };
}
var init_re2 = __esm({
  "src/config/foreign/re2/index.ts"() {
    "use strict";
    init_parse();
    init_print();
    init_syntax();
  }
});

// src/config/foreign/check.ts
async function re2Pattern(source, mayFlag) {
  try {
    return await checked2(translateRe2(source, mayFlag));
  } catch (error) {
    if (!(error instanceof Re2Error)) throw error;
    return { problem: `${error.message} (character ${error.at + 1})` };
  }
}
async function pythonPattern(source) {
  let translated2 = await re2Pattern(source.replace(/\\Z/g, "\\z"), !1);
  if (!("problem" in translated2)) return translated2;
  let plain2 = source.replace(/\(\?P</g, "(?<").replace(/\\A/g, "^").replace(/\\Z/g, "$");
  return /[^\x00-\x7f]/.test(plain2) ? translated2 : await checked2({ source: plain2, flags: "", groups: 0 });
}
async function jsPattern(source, flags) {
  return checked2({ source, flags, groups: 0 });
}
async function checked2(pattern) {
  let { source, flags } = pattern, problem = validate(source, { type: "string", title: "a regular expression", format: "regex" })?.message;
  if (problem !== void 0) return { problem };
  if (isPlain(source)) return { ...pattern, linear: null };
  let { wayOf: wayOf2 } = await Promise.resolve().then(() => (init_pattern(), pattern_exports)), way = await wayOf2(source, flags, "runs");
  return "problem" in way ? way : { ...pattern, linear: way.linear };
}
function linearForms(patterns2) {
  let forms = {};
  for (let pattern of patterns2) !("problem" in pattern) && pattern.linear !== null && (forms[pattern.source] = pattern.linear);
  return Object.keys(forms).length === 0 ? {} : { linear: forms };
}
var init_check = __esm({
  "src/config/foreign/check.ts"() {
    "use strict";
    init_plain();
    init_validate();
    init_re2();
  }
});

// src/config/foreign/read.ts
function readForeign({ file, label }) {
  try {
    let bytes = readRegular(file);
    if (bytes.length > MAX_BYTES) throw new ConfigError(`${label}: is larger than 32 MiB, so it is not read: ${WAY_OUT}`);
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    let { code } = error, what = code === NOT_A_FILE ? "is no regular file" : code?.startsWith("E") && !code.startsWith("ERR") ? `cannot be read (${code})` : "is not UTF-8 text";
    throw new ConfigError(`${label}: ${what}: ${WAY_OUT}`);
  }
}
async function parseForeign(label, text3, parse5) {
  let value2 = await parse5(text3).then(
    (parsed2) => parsed2.value,
    (error) => {
      throw error instanceof RangeError ? new ConfigError(`${label}: is nested too deeply: ${WAY_OUT}`) : error instanceof ParseFailure ? new ConfigError(`${label}:${error.place.line}: ${error.message}: ${WAY_OUT}`) : error;
    }
  );
  if (typeof value2 == "object" && value2 !== null && !Array.isArray(value2)) return value2;
  if (value2 == null) return {};
  throw new ConfigError(`${label}: expected a mapping at the top: ${WAY_OUT}`);
}
var MAX_BYTES, WAY_OUT, init_read2 = __esm({
  "src/config/foreign/read.ts"() {
    "use strict";
    init_error();
    init_place();
    init_read();
    MAX_BYTES = 32 << 20, WAY_OUT = 'mend it, or leave its tool out of "foreign" in the configuration of hushgate';
  }
});

// src/config/foreign/gitleaks/places.ts
function tablePlaces(text3, label) {
  let places = /* @__PURE__ */ new Map(), counts2 = /* @__PURE__ */ new Map(), next = (key) => {
    let count2 = counts2.get(key) ?? 0;
    return counts2.set(key, count2 + 1), count2;
  }, line = 1, at = 0, rule = "";
  for (let found of text3.matchAll(HEADER)) {
    for (; at < found.index; at++) text3.charCodeAt(at) === 10 && line++;
    let [, first, second] = found.map((word) => word?.toLowerCase());
    if (second === void 0) {
      let key = `${first}.${next(first)}`;
      first === "rules" && (rule = key), places.set(key, line);
    } else places.set(`${rule}.${second}.${next(`${rule}.${second}`)}`, line);
  }
  return (key) => places.has(key) ? `${label}:${places.get(key)}` : label;
}
var HEADER, init_places = __esm({
  "src/config/foreign/gitleaks/places.ts"() {
    "use strict";
    HEADER = /^[ \t]*\[\[?[ \t]*(rules|allowlists?)(?:[ \t]*\.[ \t]*(allowlists?|required))?[ \t]*\]\]?/gim;
  }
});

// src/config/foreign/gitleaks/table.ts
function tableOf(value2, where) {
  if (typeof value2 != "object" || value2 === null || Array.isArray(value2)) throw wrong(where, "a table was expected");
  return { where, values: new Map(Object.entries(value2).map(([key, child]) => [key.toLowerCase(), child])) };
}
function tablesIn(table4, key, whereOf) {
  let value2 = table4.values.get(key);
  return value2 === void 0 ? [] : (Array.isArray(value2) ? value2 : [value2]).map((each, index) => tableOf(each, whereOf(index)));
}
function textIn({ values: values3, where }, key) {
  let value2 = values3.get(key) ?? "";
  if (typeof value2 == "string") return value2;
  if (typeof value2 == "number" || typeof value2 == "bigint" || typeof value2 == "boolean") return String(value2);
  throw wrong(where, `${key}: a text was expected`);
}
function textsIn({ values: values3, where }, key) {
  let value2 = values3.get(key);
  if (value2 === void 0) return [];
  let list4 = Array.isArray(value2) ? value2 : [value2];
  if (list4.every((each) => typeof each == "string")) return list4;
  throw wrong(where, `${key}: a list of texts was expected`);
}
function numberIn({ values: values3, where }, key) {
  let value2 = values3.get(key);
  if (value2 === void 0) return null;
  let number = typeof value2 == "string" && value2.trim() !== "" || typeof value2 == "bigint" ? Number(value2) : value2;
  if (typeof number == "number" && Number.isFinite(number)) return number;
  throw wrong(where, `${key}: a number was expected`);
}
function flagIn({ values: values3, where }, key) {
  let value2 = values3.get(key) ?? !1;
  if (typeof value2 == "boolean") return value2;
  throw wrong(where, `${key}: true or false was expected`);
}
function wrong(where, message) {
  return new ConfigError(`${where}: ${message}: ${WAY_OUT}`);
}
var init_table = __esm({
  "src/config/foreign/gitleaks/table.ts"() {
    "use strict";
    init_error();
    init_read2();
  }
});

// src/config/foreign/gitleaks/raw.ts
function readRaw(value2, label, placeOf9) {
  let top = tableOf(value2, label), extend2 = tableOf(top.values.get("extend") ?? {}, label);
  return {
    rules: tablesIn(top, "rules", (i) => placeOf9(`rules.${i}`)).map((table4, i) => readRule(table4, `rules.${i}`, placeOf9)),
    allows: readAllows(top, "", placeOf9),
    extend: { path: textIn(extend2, "path"), useDefault: flagIn(extend2, "usedefault"), disabled: textsIn(extend2, "disabledrules") }
  };
}
function readRule(table4, key, placeOf9) {
  let id = textIn(table4, "id");
  if (id.trim() === "") throw wrong(table4.where, "a rule has no id");
  return {
    id,
    description: textIn(table4, "description"),
    regex: textIn(table4, "regex"),
    path: textIn(table4, "path"),
    secretGroup: numberIn(table4, "secretgroup") ?? 0,
    entropy: numberIn(table4, "entropy") ?? 0,
    keywords: textsIn(table4, "keywords").map((word) => word.toLowerCase()),
    allows: readAllows(table4, `${key}.`, placeOf9),
    required: tablesIn(table4, "required", (i) => placeOf9(`${key}.required.${i}`)).map((part) => ({
      id: textIn(part, "id"),
      withinLines: numberIn(part, "withinlines"),
      withinColumns: numberIn(part, "withincolumns")
    })),
    skipReport: flagIn(table4, "skipreport"),
    where: table4.where
  };
}
function readAllows(table4, key, placeOf9) {
  let [many, one] = ["allowlists", "allowlist"].map((name3) => tablesIn(table4, name3, (i) => placeOf9(`${key}${name3}.${i}`)));
  if (many.length > 0 && one.length > 0) throw wrong(table4.where, "[allowlist] and [[allowlists]] do not go together");
  return [...many, ...one].map(readAllow);
}
function readAllow(table4) {
  let condition = CONDITIONS[textIn(table4, "condition").toUpperCase()];
  if (condition === void 0) throw wrong(table4.where, 'the condition of an allowlist is "and" or "or"');
  let target = TARGETS[textIn(table4, "regextarget")];
  if (target === void 0) throw wrong(table4.where, 'the regexTarget of an allowlist is "secret", "match" or "line"');
  let lists = {
    commits: textsIn(table4, "commits").map((id) => id.trim().toLowerCase()),
    paths: textsIn(table4, "paths"),
    regexes: textsIn(table4, "regexes"),
    stopwords: textsIn(table4, "stopwords")
  };
  if (Object.values(lists).every((list4) => list4.length === 0))
    throw wrong(table4.where, "an allowlist says nothing: commits, paths, regexes or stopwords");
  let description = textIn(table4, "description");
  return { ...lists, description, condition, target, targetRules: textsIn(table4, "targetrules"), where: table4.where };
}
var CONDITIONS, TARGETS, init_raw = __esm({
  "src/config/foreign/gitleaks/raw.ts"() {
    "use strict";
    init_table();
    CONDITIONS = { "": "any", OR: "any", "||": "any", AND: "all", "&&": "all" }, TARGETS = { "": "secret", secret: "secret", match: "match", line: "line" };
  }
});

// src/config/foreign/gitleaks/extend.ts
async function readExtended(root, source, depth = 0) {
  let text3 = readForeign(source), value2 = await parseForeign(source.label, text3, parseToml), raw = readRaw(value2, source.label, tablePlaces(text3, source.label)), { path, useDefault, disabled } = raw.extend;
  if (path !== "" && useDefault) throw new ConfigError(`${source.label}: extend.path and extend.useDefault do not go together: keep one`);
  let own = { rules: new Map(raw.rules.map((rule) => [rule.id, rule])), allows: raw.allows, useDefault, disabled, where: source.label };
  return path === "" || depth === MAX_DEPTH2 ? own : extend(own, await readExtended(root, { file: (0, import_node_path5.resolve)(root, path), label: path }, depth + 1));
}
function extend(own, base) {
  let rules = new Map(own.rules);
  for (let [id, rule] of base.rules) {
    if (own.disabled.includes(id)) continue;
    let nearer = own.rules.get(id);
    rules.set(id, nearer === void 0 ? rule : joined(nearer, rule));
  }
  return {
    rules,
    allows: [...own.allows, ...base.allows],
    useDefault: base.useDefault,
    disabled: base.useDefault ? [...own.disabled.filter((id) => !base.rules.has(id)), ...base.disabled] : [],
    where: own.where
  };
}
function joined(nearer, base) {
  return {
    ...base,
    description: nearer.description || base.description,
    entropy: nearer.entropy || base.entropy,
    secretGroup: nearer.secretGroup || base.secretGroup,
    regex: nearer.regex || base.regex,
    path: nearer.path || base.path,
    keywords: [...base.keywords, ...nearer.keywords],
    allows: [...base.allows, ...nearer.allows],
    where: nearer.where
  };
}
var import_node_path5, MAX_DEPTH2, init_extend = __esm({
  "src/config/foreign/gitleaks/extend.ts"() {
    "use strict";
    import_node_path5 = require("node:path");
    init_error();
    init_toml();
    init_read2();
    init_places();
    init_raw();
    MAX_DEPTH2 = 2;
  }
});

// src/foreign/gitleaks-rules.ts
function gitleaksRules(id) {
  return id !== GENERIC ? { only: Object.hasOwn(NAMES, id) ? words2(NAMES[id]) : [id], not: [] } : (specific ??= [...SAME, ...Object.values(NAMES).flatMap(words2)].filter(isSpecific), { only: null, not: specific });
}
function isDefaultRule(id) {
  return id === GENERIC || Object.hasOwn(NAMES, id) || SAME.includes(id);
}
function words2(list4) {
  return list4.split(" ");
}
function isSpecific(rule) {
  return !/^(?:high-entropy-string|password-assignment|secret-assignment|url-credentials|http-\*)$/.test(rule);
}
var NAMES, SAME, GENERIC, specific, init_gitleaks_rules = __esm({
  "src/foreign/gitleaks-rules.ts"() {
    "use strict";
    NAMES = {
      "1password-secret-key": "onepassword-secret-key",
      "1password-service-account-token": "onepassword-service-account-token",
      "airtable-api-key": "airtable-*",
      "airtable-personnal-access-token": "airtable-pat",
      "alibaba-access-key-id": "alibaba-*",
      "alibaba-secret-key": "alibaba-*",
      "anthropic-admin-api-key": "anthropic-admin-key",
      "artifactory-api-key": "artifactory-api-key",
      "artifactory-reference-token": "artifactory-reference-token",
      "atlassian-api-token": "atlassian-*",
      "aws-access-token": "aws-access-key-id aws-temporary-access-key-id aws-sts-bearer-token-id aws-context-credential-id",
      "aws-amazon-bedrock-api-key-long-lived": "aws-bedrock-long-lived-key",
      "aws-amazon-bedrock-api-key-short-lived": "aws-bedrock-short-lived-key",
      "azure-ad-client-secret": "azure-client-secret azure-client-secret-7q azure-ad-*",
      "bitbucket-client-id": "bitbucket-*",
      "bitbucket-client-secret": "bitbucket-*",
      "clojars-api-token": "clojars-*",
      "cloudflare-api-key": "cloudflare-*",
      "cloudflare-global-api-key": "cloudflare-global-*",
      "curl-auth-header": "http-*",
      "curl-auth-user": "http-* url-credentials",
      "databricks-api-token": "databricks-*",
      "digitalocean-access-token": "digitalocean-oauth-token",
      "discord-api-token": "discord-*",
      "doppler-api-token": "doppler-*",
      "dropbox-api-token": "dropbox-*",
      "dropbox-long-lived-api-token": "dropbox-*",
      "dropbox-short-lived-api-token": "dropbox-short-lived-token",
      "duffel-api-token": "duffel-*",
      "facebook-access-token": "facebook-*",
      "facebook-page-access-token": "facebook-page-token",
      "facebook-secret": "facebook-*",
      "flyio-access-token": "flyio-*",
      "gcp-api-key": "gcp-api-key gcp-gemini-auth-key",
      "github-app-token": "github-server-to-server-token github-user-to-server-token github-installation-jwt-token",
      "github-oauth": "github-oauth-token",
      "github-refresh-token": "github-refresh-token github-refresh-token-long",
      "gitlab-cicd-job-token": "gitlab-ci-job-token",
      "gitlab-feature-flag-client-token": "gitlab-feature-flag-token",
      "gitlab-kubernetes-agent-token": "gitlab-agent-token",
      "gitlab-pat-routable": "gitlab-pat-routable gitlab-pat-routable-v0",
      "gitlab-ptt": "gitlab-pipeline-trigger-token",
      "gitlab-rrt": "gitlab-runner-registration-token",
      "gitlab-runner-authentication-token": "gitlab-runner-token gitlab-runner-token-from-registration",
      "gitlab-runner-authentication-token-routable": "gitlab-runner-token-routable",
      "grafana-cloud-api-token": "grafana-cloud-token",
      "hashicorp-tf-api-token": "terraform-cloud-token",
      "heroku-api-key": "heroku-*",
      "hubspot-api-key": "hubspot-*",
      "huggingface-access-token": "huggingface-user-token",
      "huggingface-organization-api-token": "huggingface-org-token",
      "jfrog-api-key": "artifactory-* jfrog-*",
      "jfrog-identity-token": "artifactory-* jfrog-*",
      "jwt-base64": "jwt",
      "kubernetes-secret-yaml": "kubernetes-* high-entropy-string password-assignment secret-assignment",
      "linear-client-secret": "linear-*",
      "mailgun-private-api-token": "mailgun-*",
      "mailgun-pub-key": "mailgun-*",
      "mailgun-signing-key": "mailgun-*",
      "netlify-access-token": "netlify-*",
      "new-relic-browser-api-token": "newrelic-browser-key",
      "new-relic-insert-key": "newrelic-insert-key",
      "new-relic-user-api-id": "newrelic-user-key",
      "new-relic-user-api-key": "newrelic-user-key",
      "notion-api-token": "notion-*",
      "openai-api-key": "openai-*",
      "planetscale-api-token": "planetscale-service-token",
      "postman-api-token": "postman-api-key",
      "private-key": "pem-private-key openssh-private-key pgp-private-key-block putty-private-key private-key-file",
      "pulumi-api-token": "pulumi-access-token",
      "pypi-upload-token": "pypi-*",
      "rubygems-api-token": "rubygems-api-key",
      "sendgrid-api-token": "sendgrid-api-key",
      "sendinblue-api-token": "sendinblue-* brevo-*",
      "sentry-access-token": "sentry-*",
      "shopify-custom-access-token": "shopify-custom-app-token",
      "shopify-private-app-access-token": "shopify-private-app-token",
      "slack-legacy-workspace-token": "slack-legacy-workspace-token",
      "slack-user-token": "slack-user-token",
      "slack-webhook-url": "slack-webhook slack-workflow-webhook slack-trigger-webhook",
      "sonar-api-token": "sonarqube-*",
      "square-access-token": "square-*",
      "squarespace-access-token": "squarespace-* square-*",
      "stripe-access-token": "stripe-*",
      "telegram-bot-api-token": "telegram-bot-token",
      "twilio-api-key": "twilio-*"
    }, SAME = "age-secret-key anthropic-api-key cloudflare-origin-ca-key digitalocean-pat digitalocean-refresh-token dynatrace-api-token github-fine-grained-pat github-pat gitlab-deploy-token gitlab-feed-token gitlab-incoming-mail-token gitlab-oauth-app-secret gitlab-pat gitlab-scim-token gitlab-session-cookie grafana-api-key grafana-service-account-token heroku-api-key-v2 jwt linear-api-key mailchimp-api-key npm-access-token perplexity-api-key planetscale-oauth-token planetscale-password sentry-org-token sentry-user-token shopify-access-token shopify-shared-secret slack-app-token slack-bot-token slack-config-access-token slack-config-refresh-token slack-legacy-bot-token slack-legacy-token sourcegraph-access-token vault-batch-token vault-service-token".split(
      " "
    ), GENERIC = "generic-api-key";
  }
});

// src/config/foreign/gitleaks/rule.ts
async function toRule(rule, id) {
  let pattern = rule.regex === "" ? null : await runnable(rule, rule.regex, !0), path = rule.path === "" ? null : await runnable(rule, rule.path, !1);
  if (rule.secretGroup < 0 || rule.secretGroup > (pattern?.groups ?? 0)) throw wrong(rule.where, "secretGroup names no group of the regex");
  return {
    id,
    title: rule.description.replace(/[\s\p{Cc}]+/gu, " ").trim() || rule.id,
    severity: "high",
    keywords: rule.keywords.filter((word) => word !== ""),
    pattern: pattern?.source ?? null,
    flags: pattern?.flags ?? "",
    group: rule.secretGroup || null,
    minEntropy: rule.entropy > 0 ? rule.entropy + EXCEEDED : 0,
    path: path?.source ?? null,
    ...linearForms([pattern, path].filter((each) => each !== null)),
    reads: "bytes",
    // What the rule leaves alone passes with a reason, as all that is found and let pass does.
    except: [],
    links: NO_LINKS,
    where: rule.where
  };
}
async function runnable({ where }, source, mayFlag) {
  let pattern = await re2Pattern(source, mayFlag);
  if ("problem" in pattern) throw wrong(where, `this rule cannot be run: ${pattern.problem}`);
  return pattern;
}
async function inLinearTime({ where }, source, flags) {
  let way = await linearWay(source, flags);
  if ("problem" in way) throw wrong(where, `this rule cannot be required: ${way.problem}`);
  return way.linear;
}
async function toNeed(rule, id, { rules }) {
  let parts = [];
  for (let { id: part, ...within } of rule.required) {
    let other = rules.get(part);
    if (other === void 0 || other.regex === "") throw wrong(rule.where, "a required rule is not in this file");
    let { source, flags } = await runnable(other, other.regex, !0);
    parts.push({ linear: await inLinearTime(other, source, flags), ...within });
  }
  return { rule: id, parts, where: rule.where };
}
var EXCEEDED, NO_LINKS, init_rule = __esm({
  "src/config/foreign/gitleaks/rule.ts"() {
    "use strict";
    init_pattern();
    init_check();
    init_table();
    EXCEEDED = 1e-9, NO_LINKS = { revoke: null, docs: null };
  }
});

// src/config/foreign/gitleaks/index.ts
async function readGitleaks(root, source, taken2) {
  let config = await readExtended(root, source), found = { rules: [], allows: [], needs: [], warnings: [], ids: ownIds(config, taken2) };
  for (let rule of config.rules.values()) await addRule(found, rule, config);
  for (let allow of config.allows) {
    let rules = allow.targetRules.flatMap((id) => idsHere(found, id));
    (allow.targetRules.length === 0 || rules.length > 0) && await addAllow(found, allow, rules);
  }
  for (let id of config.disabled) found.allows.push(switchedOff(id, config.where));
  return found;
}
function bringsPattern(rule, { useDefault }) {
  return rule.regex !== "" || rule.path !== "" && !(useDefault && isDefaultRule(rule.id));
}
function ownIds(config, taken2) {
  let ids2 = /* @__PURE__ */ new Map(), used = new Set(taken2);
  for (let rule of config.rules.values()) {
    if (!bringsPattern(rule, config)) continue;
    let plain2 = rule.id.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, ""), first = plain2 === "" || isDefaultRule(rule.id) || taken2.has(plain2) ? `gitleaks-${plain2 || "rule"}` : plain2, id = first;
    for (let count2 = 2; used.has(id); count2++) id = `${first}-${count2}`;
    used.add(id), ids2.set(rule.id, id);
  }
  return ids2;
}
function idsHere({ ids: ids2 }, id) {
  let own = ids2.get(id);
  return own === void 0 ? [`gitleaks:${id}`] : isDefaultRule(id) ? [own, `gitleaks:${id}`] : [own];
}
async function addRule(found, rule, config) {
  for (let allow of rule.allows) await addAllow(found, allow, idsHere(found, rule.id));
  let id = found.ids.get(rule.id);
  if (id === void 0) {
    if (!config.useDefault && rule.allows.length === 0) throw wrong(rule.where, "a rule needs regex or path");
    return;
  }
  rule.skipReport || found.rules.push(await toRule(rule, id)), rule.required.length > 0 && found.needs.push(await toNeed(rule, id, config));
}
async function addAllow(found, raw, rules) {
  let [paths, patterns2] = [await translated(raw.paths), await translated(raw.regexes)], problem = [...paths, ...patterns2].flatMap((each) => "problem" in each ? [each.problem] : [])[0];
  if (problem !== void 0) {
    found.warnings.push({ ...placeOf2(raw.where), message: `this allowlist is left out: ${problem}` });
    return;
  }
  found.allows.push({
    condition: raw.condition,
    paths: sources(paths),
    patterns: sources(patterns2),
    ...linearForms([...paths, ...patterns2]),
    target: raw.target,
    stopwords: raw.stopwords.filter((word) => word !== ""),
    commits: raw.commits,
    globs: [],
    rules,
    reason: raw.description.trim() || "gitleaks' allowlist",
    where: raw.where
  });
}
async function translated(list4) {
  let patterns2 = [];
  for (let source of list4) patterns2.push(await re2Pattern(source, !1));
  return patterns2;
}
function sources(patterns2) {
  return patterns2.flatMap((pattern) => "problem" in pattern ? [] : [pattern.source]);
}
function switchedOff(id, where) {
  return { ...NOTHING, paths: EVERY_PATH, rules: [`gitleaks:${id}`], reason: `gitleaks' rule ${id} is disabled`, where };
}
var init_gitleaks = __esm({
  "src/config/foreign/gitleaks/index.ts"() {
    "use strict";
    init_allow();
    init_check();
    init_extend();
    init_gitleaks_rules();
    init_rule();
    init_table();
  }
});

// src/config/foreign/gitleaks/ignore.ts
function readIgnores(text3, label, ids2) {
  let ignores = [], warnings = [];
  for (let [index, content] of text3.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
    let entry = content.trim();
    if (entry === "" || entry.startsWith("#")) continue;
    let ignore = readIgnore(entry, `${label}:${index + 1}`, ids2);
    ignore !== null ? ignores.push(ignore) : warnings.push({
      path: label,
      line: index + 1,
      message: "this is no fingerprint of gitleaks: file:rule:line, or commit:file:rule:line"
    });
  }
  return { ignores, warnings };
}
function readIgnore(entry, where, ids2) {
  let [, commit, path, rule, line] = /^(?:([0-9a-fA-F]{7,64}):)?([^:]+):([^:]+):(\d{1,9})$/.exec(entry) ?? [];
  if (path === void 0 || rule === void 0) return null;
  let own = ids2.get(rule);
  return {
    commit: commit?.toLowerCase() ?? null,
    path: path.replaceAll("\\", "/").replace(/^\.\//, ""),
    line: Number(line),
    rules: [...own === void 0 ? [] : [own], `gitleaks:${rule}`],
    where
  };
}
var init_ignore = __esm({
  "src/config/foreign/gitleaks/ignore.ts"() {
    "use strict";
  }
});

// src/config/foreign/detect-secrets.ts
async function readDetectSecrets(root, source) {
  let text3 = readForeign(source), data = await parseForeign(source.label, text3, (json2) => parseJson(json2, !0)), found = { allows: [], secrets: readSecrets(data, text3, source.label), warnings: [] };
  for (let [name3, patterns2] of filtersOf(data, source.label)) await addFilter(found, name3, patterns2, source.label);
  return addWords(found, data, root, source.label), found;
}
function readSecrets(data, text3, label) {
  let lineOf = hashLines(text3), secrets = /* @__PURE__ */ new Map();
  for (let [path, entries] of tableOf(data.results ?? {}, label).values.size === 0 ? [] : Object.entries(data.results)) {
    if (!Array.isArray(entries)) throw wrong(label, "the results of a file are a list");
    let known3 = entries.map((entry) => toSecret(entry, label, lineOf));
    secrets.set(path.replaceAll("\\", "/").replace(/^\.\//, ""), known3);
  }
  return secrets;
}
function toSecret(entry, label, lineOf) {
  let { hashed_secret: sha13, is_secret: isReal } = { ...entry };
  if (typeof sha13 != "string" || !/^[0-9a-f]{40}$/.test(sha13)) throw wrong(label, "an entry has no hashed_secret, which is a SHA-1");
  return { sha1: sha13, reason: isReal === !0 ? "detect-secrets baseline, audited there as a real secret: revoke it" : "detect-secrets baseline", where: `${label}:${lineOf.get(sha13) ?? 1}` };
}
function hashLines(text3) {
  let lines2 = /* @__PURE__ */ new Map();
  for (let [index, line] of text3.split(`
`).entries())
    for (let [hash] of line.matchAll(/\b[0-9a-f]{40}\b/g)) lines2.has(hash) || lines2.set(hash, index + 1);
  return lines2;
}
function filtersOf(data, label) {
  let used = Array.isArray(data.filters_used) ? data.filters_used.map((filter) => tableOf(filter, label)) : [], exclude = tableOf(data.exclude ?? {}, label), old = (table4, key) => table4.values.get(key) ? textsIn(table4, key) : [];
  return [
    ...used.map((filter) => [String(filter.values.get("path")).replace(FILTER_ROOM, ""), old(filter, "pattern")]),
    ["should_exclude_file", [...old(exclude, "files"), ...old(tableOf(data, label), "exclude_regex")]],
    ["should_exclude_line", old(exclude, "lines")]
  ];
}
async function addFilter(found, name3, patterns2, label) {
  let toAllow = Object.hasOwn(FILTERS, name3) ? FILTERS[name3] : void 0;
  if (toAllow !== void 0)
    for (let source of patterns2) {
      let pattern = await pythonPattern(source);
      "problem" in pattern ? found.warnings.push({ path: label, message: `a pattern of ${name3} is left out: ${pattern.problem}` }) : found.allows.push({
        ...NOTHING,
        ...toAllow([pattern.source]),
        ...linearForms([pattern]),
        reason: `detect-secrets' filter ${name3}`,
        where: label
      });
    }
}
function addWords(found, data, root, label) {
  for (let filter of Array.isArray(data.filters_used) ? data.filters_used : []) {
    if (filter.path !== WORDS) continue;
    let { file_name: name3, min_length: least = 3 } = filter;
    if (typeof name3 != "string" || typeof least != "number") continue;
    let stopwords = readForeign({ file: (0, import_node_path6.resolve)(root, name3), label: name3 }).split(/\r?\n/).map((word) => word.trim().toLowerCase()).filter((word) => word !== "" && word.length >= least);
    stopwords.length > 0 ? found.allows.push({ ...NOTHING, stopwords, reason: "detect-secrets' word list", where: name3 }) : found.warnings.push({ path: label, message: "the word list that it names is empty" });
  }
}
var import_node_path6, FILTERS, FILTER_ROOM, WORDS, init_detect_secrets = __esm({
  "src/config/foreign/detect-secrets.ts"() {
    "use strict";
    import_node_path6 = require("node:path");
    init_json2();
    init_allow();
    init_check();
    init_read2();
    init_table();
    FILTERS = {
      should_exclude_file: (paths) => ({ paths }),
      should_exclude_line: (patterns2) => ({ patterns: patterns2, target: "line" }),
      should_exclude_secret: (patterns2) => ({ patterns: patterns2, target: "secret" })
    }, FILTER_ROOM = "detect_secrets.filters.regex.", WORDS = "detect_secrets.filters.wordlist.should_exclude_secret";
  }
});

// src/foreign/secretlint-rules.ts
function secretlintName(id) {
  return id.replace(/^@[^/]{1,100}\//, "").replace(/^secretlint-rule-/, "").replace(/[^a-z0-9-]/gi, "");
}
function secretlintRules(name3) {
  return (Object.hasOwn(FAMILIES, name3) ? FAMILIES[name3] : `${name3}-*`).split(" ");
}
var FAMILIES, init_secretlint_rules = __esm({
  "src/foreign/secretlint-rules.ts"() {
    "use strict";
    FAMILIES = {
      "1password": "onepassword-*",
      basicauth: "url-credentials http-*",
      "database-connection-string": "url-credentials jdbc-url odbc-connection-string",
      npm: "npm-* npmrc-*",
      privatekey: "pem-private-key openssh-private-key pgp-private-key-block putty-private-key private-key-file"
    };
  }
});

// src/config/foreign/secretlint.ts
function readSecretlintIgnore(source) {
  let globs = readForeign(source).replace(/^\uFEFF/, "").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  return globs.length === 0 ? [] : [{ ...NOTHING, globs, reason: "secretlint's ignored paths", where: source.label }];
}
async function readSecretlint(source) {
  let parse5 = source.label.endsWith(".json") ? parseJson : parseYaml, top = tableOf(await parseForeign(source.label, readForeign(source), parse5), source.label), found = { allows: [], warnings: [] };
  for (let rule of rulesIn(top)) await addRule2(found, rule, source.label);
  return found;
}
function rulesIn(table4) {
  return tablesIn(table4, "rules", () => table4.where).flatMap((rule) => [rule, ...rulesIn(rule)]);
}
async function addRule2(found, rule, label) {
  let name3 = secretlintName(textIn(rule, "id")), said = { rules: [`secretlint:${name3}`], where: label };
  rule.values.get("disabled") === !0 && found.allows.push({ ...NOTHING, ...said, paths: EVERY_PATH, reason: `secretlint's rule ${name3} is disabled` });
  let options = tableOf(rule.values.get("options") ?? {}, label);
  for (let source of textsIn(options, "allows")) {
    let pattern = await allowPattern(source);
    "problem" in pattern ? found.warnings.push({ path: label, message: `an allow of ${name3} is left out: ${pattern.problem}` }) : found.allows.push({
      ...NOTHING,
      ...said,
      patterns: [pattern.source],
      ...linearForms([pattern]),
      reason: `secretlint's allows of ${name3}`
    });
  }
  name3 === "pattern" && options.values.has("patterns") && found.warnings.push({ path: label, message: "the patterns of secretlint-rule-pattern are not run here: write them as rules" });
}
function allowPattern(text3) {
  let [, source, flags] = /^\/(.+)\/([a-z]{0,8})$/s.exec(text3) ?? [];
  if (source === void 0) return jsPattern(text3.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), "");
  let kept = flags.replace(/[gu]/g, "");
  return kept === "" ? jsPattern(source, "") : re2Pattern(`(?${kept})${source}`, !1);
}
var init_secretlint = __esm({
  "src/config/foreign/secretlint.ts"() {
    "use strict";
    init_secretlint_rules();
    init_json2();
    init_yaml();
    init_allow();
    init_check();
    init_read2();
    init_table();
  }
});

// src/config/foreign/index.ts
var foreign_exports = {};
__export(foreign_exports, {
  loadForeign: () => loadForeign
});
async function loadForeign(root, names2, tools, taken2) {
  let there = foreignFiles(names2, tools).map((label) => ({ file: (0, import_node_path7.join)(root, label), label })), all2 = { rules: [], allows: [], ignores: [], needs: [], warnings: [], secrets: /* @__PURE__ */ new Map() }, config = there.find(({ label }) => label === ".betterleaks.toml") ?? there.find(({ label }) => label === ".gitleaks.toml"), gitleaks = config === void 0 ? null : await readGitleaks(root, config, taken2);
  gitleaks !== null && addGitleaks(all2, gitleaks);
  for (let source of there)
    if (source.label.endsWith("ignore")) addIgnores(all2, source, gitleaks?.ids ?? /* @__PURE__ */ new Map());
    else if (source.label.startsWith(".secretlintrc")) addAllows(all2, await readSecretlint(source));
    else if (source.label === ".secrets.baseline") {
      let baseline = await readDetectSecrets(root, source);
      addAllows(all2, baseline), all2.secrets = baseline.secrets;
    }
  return all2;
}
function addIgnores(all2, source, ids2) {
  if (source.label === ".secretlintignore") {
    add(all2.allows, readSecretlintIgnore(source));
    return;
  }
  let { ignores, warnings } = readIgnores(readForeign(source), source.label, ids2);
  add(all2.ignores, ignores), add(all2.warnings, warnings);
}
function addAllows(all2, { allows: allows3, warnings }) {
  add(all2.allows, allows3), add(all2.warnings, warnings);
}
function addGitleaks(all2, { rules, allows: allows3, needs, warnings }) {
  add(all2.rules, rules), add(all2.allows, allows3), add(all2.needs, needs), add(all2.warnings, warnings);
}
function add(list4, more) {
  for (let item of more) list4.push(item);
}
var import_node_path7, init_foreign = __esm({
  "src/config/foreign/index.ts"() {
    "use strict";
    import_node_path7 = require("node:path");
    init_files();
    init_gitleaks();
    init_ignore();
    init_detect_secrets();
    init_read2();
    init_secretlint();
  }
});

// src/config/tree.ts
async function loadSettings(line, base) {
  let folder = base.root ?? base.cwd, here = discoverRoot(line, folder, base.cwd), rootLayers = here.config === null ? [] : [await load(here.config, base, [])], fixed = {
    line,
    cwd: base.cwd,
    checks: base.checks ?? CHECK_NAMES,
    source: sourceOf(line, base.env ?? {}, base.source),
    foundBaseline: here.hasBaseline ? (0, import_node_path8.resolve)(folder, BASELINE_NAME) : null,
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
function foldersOf(entries) {
  return new Set(entries.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf("/")))));
}
function discoverRoot(line, folder, cwd) {
  return line.config === void 0 ? discover(folder, "") : { config: { file: (0, import_node_path8.resolve)(cwd, line.config), label: line.config, prefix: "" }, hasBaseline: (0, import_node_fs3.existsSync)((0, import_node_path8.resolve)(folder, BASELINE_NAME)), foreign: [] };
}
async function load(found, { judgeRule: judgeRule2 = noJudge }, above) {
  let { loadLayer: loadLayer2 } = await Promise.resolve().then(() => (init_load(), load_exports));
  return loadLayer2(found, { above: above.flatMap(({ rules }) => rules), judge: judgeRule2 });
}
async function foreignOf(folder, names2, layers, { builtInIds: builtInIds2 }) {
  let { tools } = foreignTools(layers);
  if (tools.length === 0) return null;
  let { loadForeign: loadForeign2 } = await Promise.resolve().then(() => (init_foreign(), foreign_exports)), own = layers.flatMap(({ rules }) => rules.map(({ id }) => id)), builtIn = names2.some((name3) => name3.endsWith(".toml")) ? await builtInIds2?.() : void 0;
  return loadForeign2(folder, names2, tools, /* @__PURE__ */ new Set([...own, ...builtIn ?? []]));
}
async function layerOf(folder, state) {
  let known3 = state.layers.get(folder);
  if (known3 !== void 0) return known3;
  let { config } = discover((0, import_node_path8.resolve)(state.folder, folder), folder), above = [...state.rootLayers, ...layersAbove(folder.slice(0, Math.max(0, folder.lastIndexOf("/"))), state)], layer = config === null ? null : await load(config, state.base, above);
  return state.layers.set(folder, layer), layer;
}
async function ready(layers, { fixed, base }) {
  let settings = mergeSettings(layers, fixed, noGlobs);
  return !needsGlobs(settings) || base.loadGlobs === void 0 ? settings : mergeSettings(layers, fixed, await base.loadGlobs());
}
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
var import_node_fs3, import_node_path8, noJudge, noGlobs, init_tree = __esm({
  "src/config/tree.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs"), import_node_path8 = require("node:path");
    init_model();
    init_discover();
    init_merge();
    init_source();
    noJudge = () => {
      throw new Error("own rules are configured but nothing that proves them was handed over");
    };
    noGlobs = (_path, globs) => {
      if (globs.length > 0) throw new Error("globs are configured but no glob function was loaded");
      return !1;
    };
  }
});

// src/policy/glob.ts
var glob_exports = {};
__export(glob_exports, {
  NO_GLOBS: () => NO_GLOBS,
  loadGlobs: () => loadGlobs
});
async function loadGlobs() {
  let { default: micromatch } = await importApart("./packages/micromatch.js"), compiled2 = /* @__PURE__ */ new Map(), globFor = (pattern) => {
    let glob = compiled2.get(pattern) ?? compile(micromatch.makeRe, pattern);
    return compiled2.set(pattern, glob), glob;
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
  let negated = pattern.startsWith("!") && !pattern.startsWith("!("), given = negated ? pattern.slice(1) : pattern, name3 = given.replace(/^(?:\.\/|\/)/, "").replace(/\/$/, "");
  if (name3 === "") return { negated, matches: () => !1 };
  let isFolder = given.endsWith("/"), isAnchored = /^(?:\.\/|\/)/.test(given) || name3.includes("/"), rooted = isAnchored ? name3 : `**/${name3}`, patterns2 = [...isFolder ? [] : [rooted], ...isFolder || namesFolder(name3) ? [`${rooted}/**/*`] : []].map((glob) => new RegExp(makeRe(glob, OPTIONS2).source, "s")), isSame = sameName(name3, isFolder, isAnchored);
  return { negated, matches: (path) => isSame(path) || patterns2.some((each) => each.test(path)) };
}
function namesFolder(name3) {
  return !/[*?]/.test(name3.slice(name3.lastIndexOf("/") + 1));
}
function sameName(name3, isFolder, isAnchored) {
  let tail = isFolder ? "" : "/";
  return (path) => isAnchored ? `${path}${tail}`.startsWith(`${name3}/`) : `/${path}${tail}`.includes(`/${name3}/`);
}
var OPTIONS2, NO_GLOBS, init_glob = __esm({
  "src/policy/glob.ts"() {
    "use strict";
    OPTIONS2 = { dot: !0, nonegate: !0, windows: !1 }, NO_GLOBS = (_path, globs) => {
      if (globs.length > 0) throw new Error("globs are configured: the settings need the test of loadGlobs()");
      return !1;
    };
  }
});

// src/decode/utf16.ts
function detectEncoding(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  let sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return "utf-8";
  let nuls = countNuls(sample), pairs = sample.length >> 1;
  return pairs >= 2 && nuls.odd >= pairs * 0.4 && nuls.even <= pairs * 0.05 ? "utf-16le" : pairs >= 2 && nuls.even >= pairs * 0.4 && nuls.odd <= pairs * 0.05 ? "utf-16be" : controlShare(sample) > 0.1 ? "binary" : "utf-8";
}
function countNuls(sample) {
  let count2 = { even: 0, odd: 0 };
  for (let i = 0; i < sample.length; i++)
    sample[i] === 0 && (i % 2 === 0 ? count2.even++ : count2.odd++);
  return count2;
}
function controlShare(sample) {
  let controls = 0;
  for (let byte of sample) byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27 && controls++;
  return sample.length === 0 ? 0 : controls / sample.length;
}
function decodeUtf16(bytes, encoding) {
  let buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), pieces = [], at = 0;
  for (let { start, end } of asciiSpans(buffer, encoding))
    pieces.push(decodeUnits(buffer.subarray(alignedStart(buffer, at, start, encoding), start), encoding), buffer.subarray(start, end)), at = end;
  return pieces.push(decodeUnits(buffer.subarray(alignedStart(buffer, at, buffer.length, encoding)), encoding)), pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
}
function asciiSpans(buffer, encoding) {
  let spans = [...buffer.toString("latin1").matchAll(ASCII)].map(({ index, 0: { length: length2 } }) => ({ start: index, end: index + length2 }));
  for (let span of spans)
    encoding === "utf-16le" && buffer[span.end] === 0 && span.end--, encoding === "utf-16be" && buffer[span.start - 1] === 0 && span.start++;
  return spans;
}
function alignedStart(buffer, start, end, encoding) {
  let nuls = countNuls(buffer.subarray(start, Math.min(end, start + 4096))), [high, low] = encoding === "utf-16le" ? [nuls.odd, nuls.even] : [nuls.even, nuls.odd], isOff = high === low ? start % 2 === 1 : low > high;
  return Math.min(end, start + (isOff ? 1 : 0));
}
function decodeUnits(bytes, encoding) {
  let whole = bytes.subarray(0, bytes.length - bytes.length % 2);
  return narrowAscii(Buffer.from(new TextDecoder(encoding).decode(whole), "utf8"));
}
function narrowAscii(bytes) {
  if (!bytes.includes(0)) return bytes;
  let pieces = [], kept = 0;
  for (let at = bytes.indexOf(0, 1); at !== -1; at = bytes.indexOf(0, at + 1)) {
    if (!isAscii(bytes[at - 1])) {
      for (; bytes[at + 1] === 0; ) at++;
      continue;
    }
    let characters = wideAscii(bytes, at - 1);
    characters.length >= MIN_WIDE_CHARACTERS && (pieces.push(bytes.subarray(kept, at - 1), Buffer.from(characters.map((offset) => bytes[offset]))), kept = characters.at(-1) + 1), at = Math.max(at, characters.at(-1));
  }
  return pieces.length === 0 ? bytes : Buffer.concat([...pieces, bytes.subarray(kept)]);
}
function wideAscii(bytes, first) {
  let offsets = [];
  for (let at = first; isAscii(bytes[at]) && (offsets.push(at), bytes[at + 1] === 0); )
    at += bytes[at + 2] === 0 && bytes[at + 3] === 0 ? 4 : 2;
  return offsets;
}
function isAscii(byte) {
  return byte !== void 0 && (byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13);
}
var ASCII, MIN_WIDE_CHARACTERS, init_utf16 = __esm({
  "src/decode/utf16.ts"() {
    "use strict";
    ASCII = /[\t\n\r\x20-\x7e]{24,}/g;
    MIN_WIDE_CHARACTERS = 16;
  }
});

// src/decode/text.ts
function openText(entry, raw, place4 = { firstLine: 1, firstColumn: 0 }) {
  let encoding = place4.encoding ?? detectEncoding(raw), bytes = encoding === "utf-16le" || encoding === "utf-16be" ? decodeUtf16(raw, encoding) : narrowAscii(asBuffer(withoutBom(raw)));
  return new WindowText(entry, bytes, encoding, place4);
}
function withEntry(text3, entry) {
  return new WindowText(entry, text3.bytes, text3.encoding, text3);
}
function plainText(entry, bytes) {
  return new WindowText(entry, bytes, "utf-8", { firstLine: 1, firstColumn: 0 });
}
function asBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function findLineStarts(bytes) {
  let buffer = asBuffer(bytes), terminator = buffer.includes(LF) ? LF : CR, starts2 = [0];
  for (let at = buffer.indexOf(terminator); at !== -1; at = buffer.indexOf(terminator, at + 1)) starts2.push(at + 1);
  return Uint32Array.from(starts2);
}
function lineIndexAt(lineStarts, offset) {
  let low = 0, high = lineStarts.length - 1;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    lineStarts[middle] <= offset ? low = middle : high = middle - 1;
  }
  return low;
}
function lineSpan(text3, index) {
  let start = text3.lineStarts[index], end = index + 1 < text3.lineStarts.length ? text3.lineStarts[index + 1] : text3.bytes.length;
  for (; end > start && (text3.bytes[end - 1] === LF || text3.bytes[end - 1] === CR); ) end--;
  return { start, end };
}
function withoutBom(raw) {
  return raw[0] === 239 && raw[1] === 187 && raw[2] === 191 ? raw.subarray(3) : raw;
}
var LF, CR, WindowText, init_text = __esm({
  "src/decode/text.ts"() {
    "use strict";
    init_utf16();
    LF = 10, CR = 13;
    WindowText = class {
      entry;
      bytes;
      encoding;
      firstLine;
      firstColumn;
      member;
      #content;
      #lineStarts;
      constructor(entry, bytes, encoding, place4) {
        this.entry = entry, this.bytes = bytes, this.encoding = encoding, this.firstLine = place4.firstLine, this.firstColumn = place4.firstColumn, place4.member !== void 0 && (this.member = place4.member);
      }
      get content() {
        return this.#content ??= asBuffer(this.bytes).toString("latin1"), this.#content;
      }
      get lineStarts() {
        return this.#lineStarts ??= findLineStarts(this.bytes), this.#lineStarts;
      }
    };
  }
});

// src/policy/inline/mark.ts
function findMarks(text3) {
  let buffer = asBuffer(text3.bytes), marks = [];
  for (let at = buffer.indexOf(TOKEN); at !== -1; ) {
    let next = buffer.indexOf(TOKEN, at + TOKEN.length), mark = readMark(text3, at, next === -1 ? buffer.length : next);
    mark && marks.push(mark), at = next;
  }
  return marks;
}
function readMark(text3, at, limit) {
  let index = lineIndexAt(text3.lineStarts, at), line = lineSpan(text3, index), tail = text3.content.slice(at, Math.min(line.end, limit, at + MAX_TAIL_BYTES)), word = WORD2.exec(tail)?.[1];
  if (word === void 0 || /[\w\x80-\xff][-.:/@]?$/.test(text3.content.slice(Math.max(line.start, at - 2), at))) return null;
  let tailStart = at + 9 + word.length, said = readTail(text3, tailStart, tail.slice(tailStart - at));
  if (/^[<$%{[]/.test(said.rules[0] ?? "")) return null;
  let { isLast, ...rest } = said, isAlone = isLast && isFirst(text3, index, line.start, at);
  return { ...rest, word, token: { start: at, end: tailStart }, path: text3.entry.path, line: text3.firstLine + index, isAlone };
}
function isFirst(text3, index, lineStart2, at) {
  return at - lineStart2 > MAX_LEAD_BYTES || index === 0 && text3.firstColumn > 0 ? !1 : OPENER.test(text3.content.slice(lineStart2, at).trim());
}
function readTail(text3, start, tail) {
  let inner = tail.search(INNER_CLOSER), comment2 = withoutClosers(inner === -1 ? tail : tail.slice(0, inner)), dashes = comment2.search(/[ \t]--(?:[ \t]|$)/), rules = withoutClosers(dashes === -1 ? comment2 : comment2.slice(0, dashes)).split(",").map((rule) => rule.trim()), reasonStart = dashes === -1 ? comment2.length : dashes + 3, reasonSpan = { start: start + reasonStart, end: start + comment2.length }, reason = readReason(text3, reasonSpan), isLast = inner === -1 || withoutClosers(tail.slice(inner)) === "";
  return { rules, reason, reasonSpan, problem: findProblem(rules, reason), isLast };
}
function withoutClosers(comment2) {
  for (let rest = comment2; ; ) {
    let closer = CLOSERS.find((each) => rest.endsWith(each));
    if (closer === void 0) return rest;
    rest = rest.slice(0, -closer.length);
  }
}
function readReason(text3, span) {
  return asBuffer(text3.bytes).toString("utf8", span.start, span.end).replace(new RegExp("\\p{Cc}", "gu"), " ").trim();
}
function findProblem(rules, reason) {
  return rules.every((rule) => /^(?:\*|[a-z0-9][a-z0-9-]*)$/.test(rule)) ? hasWords(reason) ? null : 'an allow needs a reason: end it with " -- " and why this is no secret' : `an allow names its rules: write ${TOKEN}, the rule ids with commas between them, " -- " and the reason`;
}
function hasWords(reason) {
  return /[\p{L}\p{N}]/u.test(reason) && !/^<[^>]*>$/.test(reason);
}
var TOKEN, MAX_TAIL_BYTES, MAX_LEAD_BYTES, WORD2, OPENER, CLOSERS, INNER_CLOSER, init_mark = __esm({
  "src/policy/inline/mark.ts"() {
    "use strict";
    init_text();
    TOKEN = "hushgate:allow", MAX_TAIL_BYTES = 1e3, MAX_LEAD_BYTES = 200, WORD2 = /^hushgate:(allow(?:-start|-end)?)(?=[ \t]|$|\*\/|-->|(?:--?)?%>|(?:--)?\}\}|#\})/, OPENER = /^(?:#+|\/\/+!?|\/\*+|\*|<!--+|--+|;+|%+|'|rem|@rem|::|dnl|!|\(\*|\{-|\{#|\{\{!(?:--)?|\{\{-? ?\/\*|<%(?:--|#))?$/i, CLOSERS = [" ", "	", "*/", "-->", "--%>", "-%>", "%>", "#}", "--}}", "}}", "-}", "*)", '"', "'", "`", ",", ";"], INNER_CLOSER = /\*\/|-->|(?:--?)?%>|#\}/;
  }
});

// src/policy/inline/directives.ts
function findDirectives(text3) {
  if (text3.member !== void 0) return [];
  let marks = findMarks(text3);
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
    let directive2 = toDirective(mark, targets);
    directives.push(directive2), mark.word === "allow-start" && open.push(directive2);
  }
  for (let block of open) block.problem ??= UNCLOSED;
  return directives;
}
function toDirective({ word, token: token2, isAlone, ...said }, targets) {
  let kind = word === "allow" ? "line" : "block", target = kind === "line" && isAlone ? targets.get(said.line) ?? said.line : said.line, problem = word === "allow-end" ? `${TOKEN}-end without ${TOKEN}-start above it: take it out` : said.problem;
  return { ...said, kind, target, tokens: [token2], problem };
}
function hideValues(directives, text3, values3) {
  if (directives.length === 0) return [];
  let words4 = [...new Set(values3.map((value2) => readReason(text3, value2)))].filter((word) => word !== "");
  return directives.map((directive2) => {
    let inside = values3.filter((value2) => value2.start < directive2.reasonSpan.end && value2.end > directive2.reasonSpan.start), reason = inside.length === 0 ? directive2.reason : reasonAround(directive2, text3, inside);
    for (let word of words4) reason.includes(word) && (reason = reason.replaceAll(word, "\u2026"));
    return { ...directive2, reason, problem: directive2.problem ?? findProblem(directive2.rules, reason) };
  });
}
function reasonAround({ reasonSpan }, text3, values3) {
  let parts = [], at = reasonSpan.start;
  for (let value2 of [...values3].sort((a, b) => a.start - b.start))
    value2.start > at && parts.push(readReason(text3, { start: at, end: value2.start })), at = Math.max(at, value2.end);
  return at < reasonSpan.end && parts.push(readReason(text3, { start: at, end: reasonSpan.end })), parts.join(" \u2026 ");
}
var UNCLOSED, init_directives = __esm({
  "src/policy/inline/directives.ts"() {
    "use strict";
    init_mark();
    UNCLOSED = `${TOKEN}-start is never closed, so it allows nothing: put ${TOKEN}-end below the last line it is for`;
  }
});

// src/policy/pointer/parsed.ts
function isKey(key, part) {
  return key === part || key === Buffer.from(part, "utf8").toString("latin1");
}
function listIndex(part, length2) {
  let index = /^(?:0|[1-9]\d{0,9})$/.test(part) ? Number(part) : length2;
  return index < length2 ? index : -1;
}
var init_parsed = __esm({
  "src/policy/pointer/parsed.ts"() {
    "use strict";
  }
});

// src/policy/pointer/json.ts
var json_exports2 = {};
__export(json_exports2, {
  parse: () => parse
});
async function parse(content) {
  let { parseTree } = await importApart("./packages/jsonc-parser.js"), errors = [], root = parseOrNull(() => parseTree(content, errors, { allowTrailingComma: !0 }));
  return !root || errors.length > 0 ? { errorAt: errors[0]?.offset ?? null } : { locate: (parts) => locate(root, parts) };
}
function parseOrNull(parseTree) {
  try {
    return parseTree() ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
function locate(root, parts) {
  let node = root;
  for (let part of parts) node = node && childOf(node, part);
  return node ? [{ start: node.offset, end: node.offset + node.length }] : [];
}
function childOf(node, part) {
  let children = node.children ?? [];
  if (node.type === "array") return children[listIndex(part, children.length)];
  if (node.type !== "object") return;
  let [property2, twin] = children.filter((child) => isKey(String(child.children?.[0]?.value), part));
  return twin ? void 0 : property2?.children?.[1];
}
var init_json3 = __esm({
  "src/policy/pointer/json.ts"() {
    "use strict";
    init_parsed();
  }
});

// src/policy/pointer/yaml.ts
var yaml_exports = {};
__export(yaml_exports, {
  parse: () => parse2
});
async function parse2(content) {
  let yaml = await importApart("./packages/yaml.js"), documents = parseOrNull2(() => [...yaml.parseAllDocuments(content, { prettyErrors: !1, logLevel: "silent" })]);
  if (documents === null) return { errorAt: null };
  let error = documents.flatMap((document) => document.errors)[0];
  return error ? { errorAt: error.pos[0] } : { locate: (parts) => documents.flatMap((document) => locate2(yaml, document, parts)) };
}
function parseOrNull2(parseAll) {
  try {
    return parseAll();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
function locate2(yaml, document, parts) {
  let node = document.contents;
  for (let part of parts) node = childOf2(yaml, node, part);
  let range = yaml.isNode(node) ? node.range : null;
  return range ? [{ start: range[0], end: range[1] }] : [];
}
function childOf2(yaml, node, part) {
  if (yaml.isSeq(node)) return node.items[listIndex(part, node.items.length)];
  if (!yaml.isMap(node)) return;
  let [pair2, twin] = node.items.filter(({ key }) => yaml.isScalar(key) && isKey(key.source ?? String(key.value), part));
  return twin ? void 0 : pair2?.value;
}
var init_yaml2 = __esm({
  "src/policy/pointer/yaml.ts"() {
    "use strict";
    init_parsed();
  }
});

// own-require:own-require
var createRequire, init_own_require = __esm({
  "own-require:own-require"() {
    createRequire = () => require;
  }
});

// src/scan/path/cipher.ts
function isCiphertext(base64, minBytes) {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return !1;
  let bytes = Buffer.from(base64, "base64");
  return bytes.length >= minBytes && !isReadable(bytes);
}
function isReadable(bytes) {
  return bytes.length < 24 ? !1 : asBuffer(bytes).reduce((count2, byte) => count2 + (byte >= 32 && byte < 127 ? 1 : 0), 0) / bytes.length > 0.75;
}
var init_cipher = __esm({
  "src/scan/path/cipher.ts"() {
    "use strict";
    init_text();
  }
});

// src/scan/path/dotenv.ts
function assignments(content) {
  return content.split(/\r\n|\n|\r/).map((text3, index) => {
    let match = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=(.*)/.exec(text3);
    return { text: text3.trimStart(), line: index + 1, name: match?.[1] ?? null, value: unquote((match?.[2] ?? text3).trim()) };
  }).filter(({ text: text3 }) => text3 !== "" && !text3.startsWith("#"));
}
function unquote(value2) {
  let quote = value2[0], end = quote === '"' || quote === "'" ? value2.indexOf(quote, 1) : -1;
  return end !== -1 && /^[ \t]*(?:#|$)/.test(value2.slice(end + 1)) ? value2.slice(1, end) : value2;
}
function dotenvx(content) {
  return judgeAssignments(
    content,
    "dotenvx",
    (name3, value2) => name3.startsWith("DOTENV_PUBLIC_KEY") || value2.startsWith("encrypted:") && isCiphertext(value2.slice(10), 65)
  );
}
function dotenvVault(content) {
  return judgeAssignments(
    content,
    "dotenv-vault",
    (name3, value2) => name3.startsWith("DOTENV_VAULT") && (isCiphertext(value2, 28) || /^vlt_[0-9a-f]{64}$/.test(value2) || name3.endsWith("_VERSION") && /^[0-9]{1,6}$/.test(value2))
  );
}
function sopsDotenv(content) {
  return judgeAssignments(
    content,
    "SOPS",
    (name3, value2) => (name3 === "sops_mac" ? SOPS_VALUE.test(value2) : SOPS_OWN.test(name3)) || name3.endsWith("_unencrypted") || SOPS_VALUE.test(value2)
  );
}
function judgeAssignments(content, how, isSafe) {
  let open = assignments(content).find((item) => item.name === null || item.value !== "" && !isSafe(item.name, item.value));
  if (open === void 0) return { is: "yes", how };
  let what = open.name !== null && isPlainName(open.name) ? open.name : `line ${open.line}`;
  return { is: "broken", why: `a ${how} file, but ${what} is not encrypted` };
}
function sopsJson(content) {
  try {
    let { sops, ...rest } = JSON.parse(content), mac = sops?.mac;
    if (typeof mac != "string" || !SOPS_VALUE.test(mac)) return NO;
    let open = Object.keys(rest).find((key) => !key.endsWith("_unencrypted") && !isEncryptedTree(rest[key]));
    return open === void 0 ? { is: "yes", how: "SOPS" } : { is: "broken", why: `a SOPS file, but ${isPlainName(open) ? open : "a value"} is not encrypted` };
  } catch {
    return NO;
  }
}
function isEncryptedTree(value2) {
  return typeof value2 == "object" && value2 !== null ? Object.values(value2).every(isEncryptedTree) : typeof value2 == "string" ? value2 === "" || SOPS_VALUE.test(value2) : value2 === null;
}
function isPlainName(name3) {
  return /^(?:[A-Z][A-Z0-9_]*|[a-z][a-z0-9_]*)$/.test(name3) && name3.length <= (name3.includes("_") ? 48 : 20);
}
var NO, SOPS_OWN, SOPS_VALUE, init_dotenv = __esm({
  "src/scan/path/dotenv.ts"() {
    "use strict";
    init_cipher();
    NO = { is: "no" };
    SOPS_OWN = /^sops_(?:version|mac|lastmodified|mac_only_encrypted|shamir_threshold|(?:un)?encrypted_(?:suffix|regex|comment_regex)|(?:age|pgp|kms|gcp_kms|azure_kv|hc_vault|key_groups)__.*)$/, SOPS_VALUE = /^ENC\[AES256_GCM,data:([A-Za-z0-9+/=]*),iv:[A-Za-z0-9+/=]{16,},tag:[A-Za-z0-9+/=]{22,},type:[a-z]+\]$/;
  }
});

// src/scan/path/encrypted.ts
function encryption(text3) {
  return text3.firstLine === 1 && text3.firstColumn === 0 && (text3.entry.sizeBytes ?? 0) <= MAX_BYTES2 && text3.bytes.length <= MAX_BYTES2 ? FORMATS.find(({ mark }) => mark.test(text3.content))?.judge(text3.content, text3) ?? NO2 : NO2;
}
function gitCrypt(_content, { bytes }) {
  return bytes.length > 22 && !isReadable(bytes.subarray(22)) ? { is: "yes", how: "git-crypt" } : { is: "broken", why: "it begins as a git-crypt file does, but what follows is not encrypted" };
}
function ansibleVault(content) {
  let [header = "", ...lines2] = content.trimEnd().split(/\r?\n/), body = lines2.join(""), inner = /^[0-9a-f]*$/.test(body) && body.length % 2 === 0 ? Buffer.from(body, "hex").toString("latin1") : "";
  return /^\$ANSIBLE_VAULT;1\.[0-2];AES256(?:;[^;]{1,200})?$/.test(header) && /^[0-9a-f]{64}\n[0-9a-f]{64}\n[0-9a-f]{32,}$/.test(inner) ? { is: "yes", how: "ansible-vault" } : { is: "broken", why: "it begins as an ansible-vault file does, but its body is not one" };
}
function armored(content, { bytes }) {
  if (content.startsWith("age-")) return ageBinary(content, bytes);
  let [first = "", ...rest] = content.trimEnd().split(/\r?\n/), body = rest.slice(0, -1).filter((line) => !/^(?:Version|Comment|Hash|Charset): [\w .,()/-]{0,80}$/.test(line)), isWhole3 = rest.at(-1) === first.replace("BEGIN", "END") && body.every((line) => /^[A-Za-z0-9+/]{0,76}={0,2}$|^=[A-Za-z0-9+/]{4}$/.test(line)), base64 = body.filter((line) => !line.startsWith("=")).join("");
  return isWhole3 && isCiphertext(base64, 32) && (first.includes("AGE ENCRYPTED") || isPgpEncrypted(base64)) ? { is: "yes", how: first.includes("AGE ENCRYPTED") ? "age" : "OpenPGP" } : { is: "broken", why: "it begins as an encrypted message does, but its body is not one" };
}
function ageBinary(content, bytes) {
  let mac = /^--- [A-Za-z0-9+/]{43}\n/m.exec(content), payload = mac === null ? null : bytes.subarray(mac.index + mac[0].length);
  return payload === null || payload.length < 32 || isReadable(payload) ? { is: "broken", why: "it has the header of age, but its body is not encrypted" } : { is: "yes", how: "age" };
}
function isPgpEncrypted(base64) {
  let first = Buffer.from(base64.slice(0, 4), "base64")[0] ?? 0;
  return [1, 3, 9, 18, 20].includes((first & 64) !== 0 ? first & 63 : first >> 2 & 15);
}
var NO2, MAX_BYTES2, FORMATS, init_encrypted = __esm({
  "src/scan/path/encrypted.ts"() {
    "use strict";
    init_cipher();
    init_dotenv();
    NO2 = { is: "no" }, MAX_BYTES2 = 1 << 20, FORMATS = [
      { mark: /^\0GITCRYPT\0/, judge: gitCrypt },
      { mark: /^\$ANSIBLE_VAULT;/, judge: ansibleVault },
      { mark: /^age-encryption\.org\/v1\n|^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----\r?\n/, judge: armored },
      { mark: /^\s{0,100}\{/, judge: sopsJson },
      { mark: /^sops_mac=/m, judge: sopsDotenv },
      { mark: /^DOTENV_VAULT/m, judge: dotenvVault },
      { mark: /=[ \t]*["']?encrypted:/, judge: dotenvx }
    ];
  }
});

// src/scan/finding/whole-file.ts
function wholeFile(check, about2) {
  return {
    ...about2,
    check,
    confidence: "high",
    start: 0,
    end: 0,
    strengthBits: 0,
    rank: 2,
    links: { revoke: null, docs: null },
    wholeFile: !0
  };
}
function shellPath(path) {
  let safe = path.startsWith("-") ? `./${path}` : path;
  return /^[\w@%+=:,./-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", "'\\''")}'`;
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
var init_whole_file = __esm({
  "src/scan/finding/whole-file.ts"() {
    "use strict";
  }
});

// src/scan/path/env.ts
function envName(path) {
  let name3 = baseName(path).toLowerCase();
  if (!name3.includes("env") && !name3.startsWith(".dev")) return null;
  let why = kindOf(name3);
  return why === null || CODE.test(name3) || isTemplate(name3) ? null : { why };
}
function kindOf(name3) {
  return name3 === ".env" ? "the file is called .env" : DOTTED_ENV.test(name3) ? "the name is .env with a suffix" : OTHER_TOOLS.test(name3) ? "direnv, Flask and Wrangler read environment variables from a file of this name" : name3.endsWith(".env") ? "the name ends in .env" : BARE_ENV.test(name3) || NAMED_ENV.test(name3) ? "the name is env with the name of an environment" : null;
}
function isTemplate(name3) {
  let words4 = name3.split(/[._\s-]+/);
  return words4.some((word) => TEMPLATE_WORDS.has(word)) && !OWN_COPY.test(words4.at(-1));
}
var TEMPLATE_WORDS, OWN_COPY, CODE, ENVIRONMENTS, BARE_ENV, NAMED_ENV, DOTTED_ENV, OTHER_TOOLS, init_env = __esm({
  "src/scan/path/env.ts"() {
    "use strict";
    init_whole_file();
    TEMPLATE_WORDS = /* @__PURE__ */ new Set([
      "example",
      "examples",
      "sample",
      "samples",
      "template",
      "templates",
      "tmpl",
      "tpl",
      "dist",
      "default",
      "defaults",
      "schema",
      "skeleton",
      "stub",
      "spec",
      "blueprint",
      "placeholder",
      "erb",
      "ejs",
      "hbs",
      "j2",
      "jinja",
      "jinja2",
      "mustache",
      "gotmpl",
      "in"
    ]), OWN_COPY = /^(?:local|bak|backup|old|orig|save|saved|copy|swp|swo)$|~$/, CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|go|rs|java|kt|kts|scala|cs|swift|c|h|cc|cpp|hpp|ex|exs|dart|lua|md|mdx|rst|adoc|html?|css|scss)$/, ENVIRONMENTS = "local|dev|devel|development|prod|production|stage|staging|test|testing|qa|uat|live|ci|preview|sandbox", BARE_ENV = new RegExp(`^env[._-](?:${ENVIRONMENTS})(?:[._-]local)?$`), NAMED_ENV = new RegExp(`^.{1,200}\\.env[._-](?:${ENVIRONMENTS})(?:[._-]local)?$`), DOTTED_ENV = /^\.env(?:$|[._~ ([-])/, OTHER_TOOLS = /^(?:\.envrc|\.flaskenv|\.dev\.vars)(?:$|[._~-])/;
  }
});

// src/value/regular.ts
function isRegular(value2) {
  if (value2.length < 4) return !1;
  let folded3 = value2.toLowerCase();
  return hasTwoKinds(folded3) || counts(folded3, 1) || counts(folded3, 2) || countsDown(folded3) || repeats(folded3) || isTypedRun(folded3);
}
function hasTwoKinds(value2) {
  let first = value2.codePointAt(0), other = first;
  for (let char of value2) {
    let code = char.codePointAt(0);
    if (!(code === first || code === other)) {
      if (other !== first) return !1;
      other = code;
    }
  }
  return !0;
}
function isHardlyRandom(text3) {
  let value2 = text3.replace(/A{8,200}/g, "").toLowerCase().replace(/[^a-z0-9]/g, "");
  if (value2.length < 16 || value2.length > 200) return !1;
  let size = /^[0-9]+$/.test(value2) ? 10 : /^[0-9a-f]+$/.test(value2) ? 16 : 36;
  if ([
    [1, countedSteps(value2, 1)],
    [1, countedBack(value2)],
    [2, countedSteps(value2, 2)]
  ].some(([stride, steps]) => isRare(steps, value2.length - stride, 2.2 / size))) return !0;
  for (let period = 2; period <= 8; period++) if (isRare(recurring(value2, period), value2.length - period, 1 / size)) return !0;
  return !1;
}
function isRare(count2, total, probability) {
  let share = count2 / total;
  if (share <= probability) return !1;
  let rest = share === 1 ? 0 : (1 - share) * Math.log((1 - share) / (1 - probability));
  return total * (share * Math.log(share / probability) + rest) > 20.7;
}
function recurring(value2, period) {
  let count2 = 0;
  for (let i = period; i < value2.length; i++) value2.charCodeAt(i) === value2.charCodeAt(i - period) && count2++;
  return count2;
}
function counts(value2, stride) {
  if (value2.length < 4 * stride) return !1;
  let least = (value2.length - stride) * 0.8, most = value2.length - stride;
  for (let i = stride; i < value2.length && most >= least; i++) isCounted(value2.charCodeAt(i - stride), value2.charCodeAt(i)) || most--;
  return most >= least;
}
function countsDown(value2) {
  let least = (value2.length - 1) * 0.8, most = value2.length - 1;
  for (let i = 1; i < value2.length && most >= least; i++) isCounted(value2.charCodeAt(i), value2.charCodeAt(i - 1)) || most--;
  return most >= least;
}
function countedSteps(value2, stride) {
  let counted = 0;
  for (let i = stride; i < value2.length; i++) isCounted(value2.charCodeAt(i - stride), value2.charCodeAt(i)) && counted++;
  return counted;
}
function countedBack(value2) {
  let counted = 0;
  for (let i = 1; i < value2.length; i++) isCounted(value2.charCodeAt(i), value2.charCodeAt(i - 1)) && counted++;
  return counted;
}
function isCounted(from, to) {
  return to === from || to === from + 1 ? !0 : to === ZERO ? from === NINE || from === Z || from === F : to === A && (from === NINE || from === Z);
}
function repeats(value2) {
  for (let period = 2; period <= 8 && period * 2 <= value2.length; period++) {
    let at = period;
    for (; at < value2.length && value2.charCodeAt(at) === value2.charCodeAt(at - period); ) at++;
    if (at === value2.length) return value2.length >= 12 || period * 3 <= value2.length;
  }
  return !1;
}
function isTypedRun(value2) {
  return TYPED_RUNS.includes(value2);
}
var TYPED_RUNS, ZERO, NINE, A, F, Z, init_regular = __esm({
  "src/value/regular.ts"() {
    "use strict";
    TYPED_RUNS = "qwertyuiop asdfghjkl zxcvbnm qazwsxedcrfvtgbyhnujmikolp qwertzuiop azertyuiop 1q2w3e4r5t6y7u8i9o0p deadbeef cafebabe 0badc0de";
    [ZERO, NINE, A, F, Z] = [48, 57, 97, 102, 122];
  }
});

// src/value/hash.ts
function lazyCrypto() {
  return crypto2 ??= createRequire(__filename)("node:crypto");
}
function sha256Prefix(value2, digits2) {
  return sha256(value2).toString("hex").slice(0, digits2);
}
function sha256(value2) {
  return lazyCrypto().createHash("sha256").update(value2).digest();
}
function hmac(hash, key, value2) {
  return lazyCrypto().createHmac(hash, key).update(value2).digest();
}
function sha12(value2) {
  return lazyCrypto().createHash("sha1").update(value2).digest();
}
var crypto2, init_hash = __esm({
  "src/value/hash.ts"() {
    "use strict";
    init_own_require();
  }
});

// src/value/example.ts
function isExampleToken(value2) {
  return hasRegularBody(value2) || saysSo(value2) || isPublished(value2);
}
function hasRegularBody(value2) {
  let body = (value2.match(/[A-Za-z0-9]+/g) ?? []).reduce((longest, part) => part.length >= longest.length ? part : longest, "");
  return body.length < 8 ? !1 : isRegular(body) || body.length >= 2 * PREFIX_LENGTH && isRegular(body.slice(PREFIX_LENGTH));
}
function saysSo(value2) {
  return value2.includes("EXAMPLE") || value2.includes("DUMMY") ? !0 : value2.length <= MAX_WORDED_LENGTH && !value2.includes("://") && WORDS2.some((words4) => words4.test(value2));
}
function isPublished(value2) {
  let key = /AccountKey=([^;\s"']{20,200})/.exec(value2)?.[1];
  return [.../* @__PURE__ */ new Set([value2, value2.slice(value2.lastIndexOf(".") + 1), key ?? value2])].some((candidate) => PUBLISHED.has(sha256Prefix(Buffer.from(candidate, "latin1"), 10)));
}
var MAX_WORDED_LENGTH, PREFIX_LENGTH, WORDS2, PUBLISHED, init_example = __esm({
  "src/value/example.ts"() {
    "use strict";
    init_hash();
    init_regular();
    MAX_WORDED_LENGTH = 200, PREFIX_LENGTH = 6, WORDS2 = [
      /example|placeholder|redacted|change[-_]?me|replace[-_]?(?:me|this|with)|not[-_]?a?[-_]?real/i,
      /(?:dummy|sample)[-_]?token|fake[-_]?(?:token|key|secret|api)/i,
      // five letters of one case: a random body of 200 characters holds them less than once in a million tokens
      /dummy/,
      /(?:your|insert|enter)[-_]?(?:own|personal|access|secret|private|api|auth|real)?[-_]?(?:token|key|secret)/i,
      /my[-_]?(?:personal|access|secret|private|api|auth)[-_]?(?:token|key)/i
    ], PUBLISHED = /* @__PURE__ */ new Set([
      // AWS documentation
      "1a5d44a2dc",
      "78314b11be",
      "c6ea27c534",
      "e21b597ba6",
      // Stripe documentation
      "2cafc09701",
      "b1471f544c",
      "f2d6ca1651",
      "7e8de44ea9",
      "5895b89c8f",
      // GitHub documentation
      "3543c50b0c",
      "bc3ae723f5",
      "82e7429954",
      "6d7fa4e64d",
      // signatures of the sample tokens of jwt.io and RFC 7515
      "051d093c4b",
      "08831f80b5",
      "13d31e961a",
      // RFC 7617 and common Basic samples
      "cf4d418ed3",
      "0e9d220616",
      "e4da07ad20",
      "687da00b09",
      // WireGuard documentation: wg, wg-quick, systemd.netdev
      "ea1ca3e25b",
      "f00f15c9bc",
      "08136314cc",
      "28bd2c5ffa",
      // RFC 6749 and 6750
      "b8e148545b",
      "ad71fb4165",
      "6c96130f13",
      "00cf4c781d",
      "ca7459e2b2",
      "584b27d64e",
      // storage and Cosmos DB emulators
      "0011cc25eb",
      "aa65474395",
      // Discord documentation
      "02f7ce3c26",
      // Telegram documentation
      "0b5dd075cc",
      "731fa294d0",
      // reCAPTCHA test keys
      "03b970ed81",
      "f5e95c9954",
      // Cloudflare Turnstile test keys
      "fb8f35129d",
      "4060ed0ca2",
      "1e3e586560",
      "591594c1f5",
      "841b4f5b0b",
      "65a2d4f2c2",
      // first account of Hardhat, Anvil and Foundry
      "60a09e4357",
      // Mandrill documentation
      "7795e968ba",
      // RFC 6238 and common one-time password seeds
      "549c939053",
      "8be5d113c0",
      // Kubernetes documentation (Secret), plain and in base64
      "13fe7a38a5",
      "a7b580d711",
      // sample UUIDs
      "986c0dc956",
      "8f400c2576",
      "a3a9e1ed97"
    ]);
  }
});

// src/value/placeholder.ts
function isPlaceholder(value2) {
  let trimmed2 = value2.trim();
  if (trimmed2.length > MAX_LENGTH2) return !1;
  if (trimmed2 === "" || isRegular(trimmed2) || EXACT.has(trimmed2.toLowerCase())) return !0;
  let isShaped = (shape) => shape.test(trimmed2);
  return REFERENCES.some(isShaped) || ENCRYPTED.test(trimmed2) || SHAPES2.some(isShaped) ? !0 : isMadeOfWords(trimmed2) || isHardlyRandom(trimmed2) || trimmed2.length >= 10 && isExampleToken(trimmed2);
}
function isPlaceholderPart(part) {
  return isMadeOfWords(part) || isRegular(part);
}
function isMadeOfWords(value2) {
  let lower2 = value2.toLowerCase(), words4 = 0;
  PART.lastIndex = 0;
  for (let found = PART.exec(lower2); found !== null; found = PART.exec(lower2)) {
    let [, letters, digits2] = found;
    if (letters === void 0 ? !isDecoration(digits2) : !splitsIntoWords(letters)) return !1;
    letters !== void 0 && words4++;
  }
  return words4 > 0;
}
function isDecoration(digits2) {
  return digits2 !== void 0 && (digits2.length <= 4 || isRegular(digits2));
}
function splitsIntoWords(letters) {
  let reachable = [!0];
  for (let start = 0; start < letters.length; start++) {
    if (reachable[start] !== !0) continue;
    let last2 = Math.min(letters.length, start + MAX_WORD_LENGTH);
    for (let end = start + 1; end <= last2; end++) WORDS3.has(letters.slice(start, end)) && (reachable[end] = !0);
  }
  return reachable[letters.length] === !0;
}
var MAX_LENGTH2, REFERENCES, ENCRYPTED, SHAPES2, WORDS3, MAX_WORD_LENGTH, EXACT, PART, init_placeholder = __esm({
  "src/value/placeholder.ts"() {
    "use strict";
    init_regular();
    init_example();
    init_example();
    MAX_LENGTH2 = 512, REFERENCES = [
      /\$\{|\$\(|\$\[|\{\{|\{%|<%|#\{|@\{|%\{|%\([A-Za-z_]\w{0,40}\)s/,
      /^\$[A-Za-z_]+$|^\$[A-Z_][A-Z0-9_]*$|^\$\$?[a-z]+(?:->|\.)/,
      /^%[A-Za-z_]\w*%$|^@[A-Za-z_][\w.]*@$|^%[sdv]$|^%[0-9]?\$s$/,
      /^(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|System\.getenv|std::env|getenv\(|env\(|ENV\[)/,
      /^(?:secrets|vars|var|local|data|module)\.|^(?:!Ref|!Sub|!GetAtt|!vault|\{\{resolve:)/,
      /^(?:vault:|op:\/\/|ref\+|arn:aws|projects\/[^/]{1,80}\/secrets\/|@Microsoft\.KeyVault\(|keyring:|kv\/|bws:|doppler:|file\(|file:\/\/)/
    ], ENCRYPTED = /^(?:ENC\[|ENC\(|\$ANSIBLE_VAULT|\{cipher\}|encrypted:|age-encryption\.org|-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED))/, SHAPES2 = [
      /^<[^<>]*>$|^\[[^[\]]*\]$|^\([^()]*\)$|^\{[^{}]*\}$|^__\w+__$|^-+$|^\.+$/,
      /\.\.\.|\u2026|\u00e2\x80\u00a6|\*{3}|\u2022{2}|\u00e2\x80\u00a2|[xX]{5}|#{4}|_{5}/,
      /^[A-Z]{2,}(?:_[A-Z]{2,})+$/
    ], WORDS3 = new Set(
      [
        "example sample dummy fake test tests testing demo mock placeholder change changeme changed changeit replace replaceme",
        "insert enter put fill your yours my me the here this that with goes some todo fixme tbd none null nil undefined empty",
        "blank redacted removed hidden masked censored secret secrets super top password passwords passwd passphrase pass pwd",
        "token tokens apikey api key keys value string foo bar baz foobar lorem ipsum abc abcd abcdef xyz qwerty letmein",
        "default invalid wrong bad incorrect expired not real notreal fixture sandbox user username client access auth private",
        "public db database credential credentials id long random of a an or and is"
      ].flatMap((line) => line.split(" "))
    ), MAX_WORD_LENGTH = 11, EXACT = /* @__PURE__ */ new Set([
      "hunter2",
      "correct horse battery staple",
      "correcthorsebatterystaple",
      "p@ssw0rd",
      "passw0rd",
      "pa55word",
      "pa$$word"
    ]);
    PART = /([a-z]+)|([0-9]+)|[^a-z0-9\s_.:/@!?-]/g;
  }
});

// src/scan/path/evidence.ts
function findProof(text3, evidence) {
  let isFirst2 = text3.firstLine === 1 && text3.firstColumn === 0, whole = (holds) => isFirst2 && holds ? { span: null } : void 0;
  switch (evidence.kind) {
    case "name":
      return whole(!0);
    case "pem":
      return findPem(text3.content);
    case "value":
      return findValue(text3.content, evidence.pattern);
    case "der":
      return whole(isDerPrivateKey(text3.bytes));
    case "keystore":
      return whole(!isAndroidDebugStore(text3.entry.path) && holdsPrivateKey(text3.bytes));
    case "terraform":
      return whole(text3.content.trimStart().startsWith("{") && !isEncryptedState(text3.content));
  }
}
function findPem(content) {
  for (let header of content.matchAll(/-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g)) {
    let start = header.index, rest = content.slice(start + header[0].length, start + MAX_PEM), footer = /-----END [A-Z0-9 ]{0,60}-----/.exec(rest), body = rest.slice(0, footer?.index ?? rest.length), base64 = (body.match(/[A-Za-z0-9+/=]{16,}/g) ?? []).join(""), end = start + header[0].length + (footer === null ? body.trimEnd().length : footer.index + footer[0].length);
    if (base64.length >= 40 && new Set(base64).size > 10) return { span: { start, end } };
  }
}
function findValue(content, pattern) {
  for (let match of content.matchAll(new RegExp(pattern.source, `${pattern.flags}d`))) {
    let [start, end] = match.indices?.groups?.secret ?? [0, 0], name3 = match.groups?.name;
    if (!isPlaceholder(match.groups?.secret ?? "")) return { span: { start, end }, ...name3 === void 0 ? {} : { name: name3 } };
  }
}
function isDerPrivateKey(bytes) {
  if (bytes[0] !== 48) return !1;
  let lengthBytes = (bytes[1] ?? 0) < 128 ? 0 : bytes[1] & 127, [tag, length2, version, next] = bytes.subarray(2 + lengthBytes, 6 + lengthBytes);
  return lengthBytes > 4 || bytes.length < 40 || tag !== 2 || length2 !== 1 ? !1 : version === 0 && (next === 2 || next === 48) || version === 1 && (next === 4 || next === 48);
}
function isAndroidDebugStore(path) {
  return baseName(path) === "debug.keystore";
}
function holdsPrivateKey(bytes) {
  let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), magic = bytes.length < 12 ? 0 : view.getUint32(0);
  if (magic !== JKS && magic !== JCEKS) return !0;
  let at = 12;
  try {
    for (let left = view.getUint32(8); left > 0; left--) {
      if (view.getUint32(at) !== TRUSTED_CERTIFICATE) return !0;
      at += 6 + view.getUint16(at + 4) + 8, view.getUint32(4) === 2 && (at += 2 + view.getUint16(at)), at += 4 + view.getUint32(at);
    }
    return !1;
  } catch {
    return !0;
  }
}
function isEncryptedState(content) {
  try {
    let state = JSON.parse(content);
    return typeof state.encrypted_data == "string" && Object.keys(state).every((key) => OPEN_STATE_KEYS.has(key));
  } catch {
    return !1;
  }
}
var MAX_PEM, JKS, JCEKS, TRUSTED_CERTIFICATE, OPEN_STATE_KEYS, init_evidence = __esm({
  "src/scan/path/evidence.ts"() {
    "use strict";
    init_placeholder();
    init_whole_file();
    MAX_PEM = 2e4;
    JKS = 4277010157, JCEKS = 3469659854, TRUSTED_CERTIFICATE = 2;
    OPEN_STATE_KEYS = /* @__PURE__ */ new Set(["serial", "lineage", "meta", "encrypted_data", "encryption_version"]);
  }
});

// src/scan/path/keys.ts
function keyFilesFor(path) {
  tables ??= { names: tableOf2(({ names: names2 }) => names2), extensions: tableOf2(({ extensions }) => extensions) };
  let name3 = baseName(path).toLowerCase(), extension = name3.includes(".") ? name3.slice(name3.lastIndexOf(".") + 1) : "", [named, ending] = [tables.names.get(name3), tables.extensions.get(extension)];
  if (named === void 0 && ending === void 0) return NONE;
  let folded3 = path.toLowerCase();
  return [...named ?? [], ...ending ?? []].filter((file) => fits2(file, folded3, name3));
}
function fits2({ folders, contains }, path, name3) {
  return (folders === void 0 || folders.some((folder) => `/${path}`.endsWith(`/${folder}/${name3}`))) && (contains === void 0 || contains.some((word) => name3.includes(word)));
}
function tableOf2(keysOf) {
  let table4 = /* @__PURE__ */ new Map();
  for (let file of KEY_FILES) for (let key of keysOf(file) ?? []) table4.set(key, [...table4.get(key) ?? [], file]);
  return table4;
}
var KEY_TITLES, NAME, PEM, value, ini, json, DOCKER, KUBE, KEY_FILES, NONE, tables, init_keys = __esm({
  "src/scan/path/keys.ts"() {
    "use strict";
    init_whole_file();
    KEY_TITLES = {
      "private-key-file": { title: "Private key file", severity: "critical" },
      "keystore-file": { title: "Key store", severity: "critical" },
      "credentials-file": { title: "Credentials file", severity: "critical" },
      "terraform-state-file": { title: "Terraform state", severity: "high" }
    }, NAME = { kind: "name" }, PEM = { kind: "pem" }, value = (pattern) => ({ kind: "value", pattern }), ini = (names2) => value(new RegExp(`^[ \\t]{0,40}(?<name>${names2})[ \\t]{0,40}[:=][ \\t]{0,40}["']?(?<secret>[^\\s"'#;]{3,4000})`, "gim")), json = (names2) => value(new RegExp(`"(?<name>${names2})"\\s{0,20}:\\s{0,20}"(?<secret>[^"\\s]{8,4000})"`, "g")), DOCKER = "auth|password|identitytoken|registrytoken", KUBE = value(/(?<![\w-])(?<name>client-key-data|token|password)["']?:[ \t]{0,20}["']?(?<secret>[^\s"',}]{8,20000})/g), KEY_FILES = [
      {
        rule: "private-key-file",
        names: ["id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "id_ecdsa_sk", "id_ed25519_sk", "id_xmss"],
        holds: "an SSH private key",
        evidence: [PEM, NAME]
      },
      {
        rule: "private-key-file",
        extensions: ["pem", "key", "p8", "pk8", "pkcs8", "der", "openssh"],
        holds: "a private key",
        evidence: [PEM, { kind: "der" }]
      },
      {
        rule: "private-key-file",
        extensions: ["ppk"],
        holds: "a PuTTY private key",
        evidence: [value(/^(?<secret>PuTTY-User-Key-File-[23]: [^\0]{1,20000})/g)]
      },
      {
        rule: "private-key-file",
        extensions: ["json"],
        contains: ["service-account", "service_account", "serviceaccount", "firebase-adminsdk", "gcp", "gcloud", "credential", "keyfile"],
        holds: "the private key of a service account",
        evidence: [PEM]
      },
      {
        rule: "keystore-file",
        extensions: ["p12", "pfx", "kdbx", "kdb", "bks", "bcfks", "keychain", "keychain-db"],
        holds: "keys or passwords",
        evidence: [NAME]
      },
      { rule: "keystore-file", extensions: ["jks", "jceks", "keystore"], holds: "private keys", evidence: [{ kind: "keystore" }] },
      {
        rule: "terraform-state-file",
        extensions: ["tfstate", "backup"],
        contains: [".tfstate"],
        holds: "every secret of the infrastructure in plain text",
        evidence: [{ kind: "terraform" }]
      },
      { rule: "credentials-file", names: [".netrc", "_netrc", ".authinfo"], holds: "logins of hosts", evidence: [NAME] },
      { rule: "credentials-file", names: [".pgpass", "pgpass.conf"], holds: "PostgreSQL passwords", evidence: [NAME] },
      { rule: "credentials-file", names: [".git-credentials"], holds: "git logins", evidence: [NAME] },
      { rule: "credentials-file", names: [".htpasswd"], holds: "password hashes", evidence: [NAME] },
      { rule: "credentials-file", names: [".passwd-s3fs", ".vault-token", ".mylogin.cnf"], holds: "a password or token", evidence: [NAME] },
      { rule: "credentials-file", names: ["credentials"], folders: [".aws"], holds: "AWS access keys", evidence: [NAME] },
      {
        rule: "credentials-file",
        names: ["accesstokens.json", "msal_token_cache.json", "msal_token_cache.bin", "service_principal_entries.json"],
        folders: [".azure"],
        holds: "Azure access tokens",
        evidence: [NAME]
      },
      {
        rule: "credentials-file",
        names: ["credentials", "aws_credentials", "credentials.ini", ".boto", ".s3cfg"],
        holds: "access keys of a cloud",
        evidence: [ini("aws_secret_access_key|gs_secret_access_key|gs_oauth2_refresh_token|secret_key")]
      },
      {
        rule: "credentials-file",
        extensions: ["csv"],
        contains: ["rootkey", "credentials", "accesskey"],
        holds: "AWS access keys",
        evidence: [value(/(?<![A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/g)]
      },
      {
        rule: "credentials-file",
        names: [".npmrc"],
        holds: "a token of a package registry",
        evidence: [value(/^(?:[^\s=#;]{0,200}:)?(?<name>_authToken|_auth|_password)[ \t]{0,40}=[ \t]{0,40}["']?(?<secret>[^\s"']{4,4000})/gm)]
      },
      {
        rule: "credentials-file",
        names: [".yarnrc.yml"],
        holds: "a token of a package registry",
        evidence: [ini("npmAuthToken|npmAuthIdent")]
      },
      {
        rule: "credentials-file",
        names: ["credentials", "credentials.toml"],
        folders: [".cargo", ".gem"],
        holds: "a token of a package registry",
        evidence: [ini("token|:[a-z_]{1,40}")]
      },
      {
        rule: "credentials-file",
        names: [".pypirc", ".my.cnf", ".databrickscfg"],
        holds: "a password or token",
        evidence: [ini("password|token")]
      },
      { rule: "credentials-file", names: [".dockercfg"], holds: "logins of container registries", evidence: [json(DOCKER)] },
      {
        rule: "credentials-file",
        names: ["config.json"],
        folders: [".docker", "docker"],
        holds: "logins of container registries",
        evidence: [json(DOCKER)]
      },
      {
        rule: "credentials-file",
        names: [".terraformrc", "terraform.rc", "credentials.tfrc.json"],
        holds: "a Terraform token",
        evidence: [ini("token"), json("token")]
      },
      {
        rule: "credentials-file",
        extensions: ["json"],
        contains: ["application_default_credentials", "client_secret", "credentials"],
        holds: "an OAuth secret",
        evidence: [json("refresh_token|client_secret")]
      },
      { rule: "credentials-file", names: ["config"], folders: [".kube"], holds: "a login of a Kubernetes cluster", evidence: [KUBE] },
      {
        rule: "credentials-file",
        names: ["admin.conf", "super-admin.conf", "kubelet.conf"],
        holds: "a login of a Kubernetes cluster",
        evidence: [KUBE]
      },
      {
        rule: "credentials-file",
        extensions: ["", "yaml", "yml", "json", "conf", "config", "kubeconfig"],
        contains: ["kubeconfig", "kube-config", "kube_config"],
        holds: "a login of a Kubernetes cluster",
        evidence: [KUBE]
      },
      { rule: "credentials-file", names: ["hosts.yml"], folders: ["gh"], holds: "a GitHub token", evidence: [ini("oauth_token")] }
    ], NONE = [];
  }
});

// src/value/strength.ts
function describeAlphabet(value2) {
  return alphabetOf(value2).name;
}
function strengthBits(value2) {
  if (value2 === "") return 0;
  let perCharacter = Math.min(alphabetOf(value2).bits, shannonBits(value2)), words4 = wordMask(value2), bits = 0;
  for (let i = 0; i < value2.length; i++) {
    let most = goesOn(value2, i) ? BITS_PER_RUN_CHARACTER : words4[i] === 1 ? BITS_PER_WORD_CHARACTER : perCharacter;
    bits += Math.min(most, perCharacter);
  }
  return Math.round(bits * 10) / 10;
}
function goesOn(value2, i) {
  if (i < 2) return !1;
  let step = value2.charCodeAt(i) - value2.charCodeAt(i - 1);
  return Math.abs(step) <= 1 && value2.charCodeAt(i - 1) - value2.charCodeAt(i - 2) === step;
}
function shannonBits(value2) {
  let counts2 = /* @__PURE__ */ new Map();
  for (let char of value2) counts2.set(char, (counts2.get(char) ?? 0) + 1);
  let bits = 0;
  for (let count2 of counts2.values()) bits -= count2 / value2.length * Math.log2(count2 / value2.length);
  return bits;
}
function alphabetOf(value2) {
  return ALPHABETS.find((alphabet) => alphabet.test.test(value2)) ?? PRINTABLE;
}
function wordMask(value2) {
  let mask = new Uint8Array(value2.length);
  for (let part of value2.matchAll(/[A-Z]?[a-z]{3,40}|[A-Z]{4,40}/g))
    part[0].length >= 4 && isSpeakable(part[0].toLowerCase()) && mask.fill(1, part.index, part.index + part[0].length);
  return mask;
}
function isSpeakable(word) {
  let vowels = word.replace(/[^aeiouy]/g, "").length / word.length;
  return vowels >= 0.2 && vowels <= 0.67 && !/[^aeiouy]{5}|[aeiou]{4}/.test(word);
}
var ALPHABETS, PRINTABLE, BITS_PER_WORD_CHARACTER, BITS_PER_RUN_CHARACTER, init_strength = __esm({
  "src/value/strength.ts"() {
    "use strict";
    ALPHABETS = [
      { name: "digits", bits: Math.log2(10), test: /^[0-9]+$/ },
      { name: "hex", bits: 4, test: /^(?:[0-9a-f]+|[0-9A-F]+)$/ },
      { name: "base32", bits: 5, test: /^[A-Z2-7]+=*$/ },
      { name: "base36", bits: Math.log2(36), test: /^(?:[0-9a-z]+|[0-9A-Z]+)$/ },
      { name: "base62", bits: Math.log2(62), test: /^[0-9A-Za-z]+$/ },
      { name: "base64", bits: 6, test: /^[0-9A-Za-z+/]+={0,2}$/ },
      { name: "base64url", bits: 6, test: /^[0-9A-Za-z_-]+={0,2}$/ }
    ], PRINTABLE = { name: "printable", bits: Math.log2(95) }, BITS_PER_WORD_CHARACTER = 2, BITS_PER_RUN_CHARACTER = 0.5;
  }
});

// src/scan/path/path.ts
var path_exports = {};
__export(path_exports, {
  pathCheck: () => pathCheck
});
function isRegularFile({ mode }) {
  return mode === "file" || mode === "executable";
}
function envNameOf({ path }, { env, globs }) {
  let name3 = envName(path);
  return name3 === null || env.templates.length > 0 && globs(path, env.templates) ? null : name3;
}
function envMatches(text3, { why }) {
  if (text3.firstLine !== 1 || text3.firstColumn !== 0) return [];
  let found = encryption(text3);
  if (found.is === "yes") return [];
  let path = shellPath(text3.entry.path);
  return [
    wholeFile("path", {
      rule: "env-file",
      title: ".env file",
      severity: "high",
      why: found.is === "broken" ? `${why}; ${found.why}` : why,
      fix: [`git rm --cached -- ${path}`, "add it to .gitignore", "keep the names, without values, in .env.example"]
    })
  ];
}
function keyMatches(text3, files) {
  for (let file of files)
    for (let evidence of file.evidence) {
      let proof = findProof(text3, evidence);
      if (proof !== void 0) return [keyMatch(text3, file, proof)];
    }
  return [];
}
function keyMatch(text3, { rule, holds }, proof) {
  let whole = wholeFile("path", {
    rule,
    ...KEY_TITLES[rule],
    why: `a file of this name holds ${holds}${proof.span === null ? "" : ", and here it stands"}`,
    fix: [
      `git rm --cached -- ${shellPath(text3.entry.path)}`,
      "add it to .gitignore and keep it outside the repository, or in a secret store"
    ]
  });
  if (proof.span === null) return whole;
  let { wholeFile: _, ...match } = whole, { start, end } = proof.span, bits = strengthBits(text3.content.slice(start, Math.min(end, start + 500)));
  return { ...match, start, end, rank: 1, strengthBits: bits, ...proof.name === void 0 ? {} : { name: proof.name } };
}
var pathCheck, init_path = __esm({
  "src/scan/path/path.ts"() {
    "use strict";
    init_encrypted();
    init_env();
    init_evidence();
    init_keys();
    init_whole_file();
    init_strength();
    pathCheck = {
      name: "path",
      needs: "text",
      selects: (entry, settings) => isRegularFile(entry) && (envNameOf(entry, settings) !== null || keyFilesFor(entry.path).length > 0),
      run(text3, settings) {
        let env = envNameOf(text3.entry, settings);
        if (env !== null) return envMatches(text3, env);
        let files = keyFilesFor(text3.entry.path);
        return files.length === 0 || encryption(text3).is === "yes" ? [] : keyMatches(text3, files);
      }
    };
  }
});

// src/scan/size/size.ts
var size_exports = {};
__export(size_exports, {
  limitFor: () => limitFor,
  sizeCheck: () => sizeCheck
});
function isSized(entry) {
  return entry.sizeBytes !== null && (entry.mode === "file" || entry.mode === "executable");
}
function limitFor(path, { size, globs }) {
  let limit = size.limits.find(({ glob }) => globs(path, [glob]));
  return limit === void 0 ? { maxBytes: size.maxBytes, from: "size.max" } : { maxBytes: limit.maxBytes, from: `size.limits, ${limit.glob}` };
}
function overLimit(entry, settings) {
  let { maxBytes, from } = limitFor(entry.path, settings);
  if (entry.sizeBytes <= maxBytes) return [];
  let match = wholeFile("size", {
    rule: "file-size",
    title: "File over the size limit",
    severity: "medium",
    why: `${formatOver(entry.sizeBytes, maxBytes)} (${from})`,
    fix: [
      `git rm --cached -- ${shellPath(entry.path)}`,
      `or keep it in Git LFS: ${lfsCommand(entry.path)}`,
      "or raise the limit for such files: size.limits in the configuration"
    ]
  });
  return [{ entry, match }];
}
function lfsCommand(path) {
  let extension = /[^.](\.[A-Za-z0-9]{1,12})$/.exec(baseName(path))?.[1];
  return `git lfs track ${extension === void 0 ? `--filename ${shellPath(path)}` : `"*${extension}"`} && git add .gitattributes ${shellPath(path)}`;
}
function overBudget(entries, settingsFor) {
  let { size, source } = settingsFor(""), budget = size.commitBudgetBytes, total = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (budget === null || total <= budget || ["tracked", "history", "stdin"].includes(source.kind)) return [];
  let largest = [...entries].sort((a, b) => b.sizeBytes - a.sizeBytes).slice(0, TOP), names2 = largest.map(({ path, sizeBytes }) => `${path} (${formatSize(sizeBytes)})`).join(", "), match = wholeFile("size", {
    rule: "commit-size-budget",
    title: "Commit over its size budget",
    severity: "medium",
    why: `${entries.length} files add up to ${formatOver(total, budget)} (size.commitBudget); the largest: ${names2}`,
    fix: ["commit the files in smaller parts, or leave out the largest", "or raise size.commitBudget in the configuration"]
  });
  return [{ entry: largest[0], match }];
}
var sizeCheck, TOP, init_size = __esm({
  "src/scan/size/size.ts"() {
    "use strict";
    init_units();
    init_whole_file();
    sizeCheck = {
      name: "size",
      needs: "entries",
      run(entries, settingsFor) {
        let sized = entries.filter(isSized);
        return [...sized.flatMap((entry) => overLimit(entry, settingsFor(entry.path))), ...overBudget(sized, settingsFor)];
      }
    };
    TOP = 3;
  }
});

// src/scan/size/dump-text.ts
function sqlDump({ content, firstLine, firstColumn }) {
  if (firstLine !== 1 || firstColumn !== 0) return !1;
  let rows5 = countRows(content);
  return rows5 >= 50 || rows5 > 0 && DUMP_HEADER.test(content.slice(0, 2e3).trimStart());
}
function countRows(content) {
  let rows5 = 0, inside = "nothing";
  for (let line of content.slice(0, 4194304).split(`
`)) {
    let isStatement = inside !== "copy" && /^(?:INSERT INTO|COPY|REPLACE INTO) /i.test(line);
    isStatement && (inside = statementKind(line)), inside === "insert" && (isStatement ? !/\bVALUES\s{0,10}$/i.test(line) : line.trimStart().startsWith("(")) && (rows5 += 1), inside === "copy" && !isStatement && !line.startsWith("\\.") && (rows5 += 1), (line.startsWith("\\.") || inside !== "copy" && line.trimEnd().endsWith(";")) && (inside = "nothing");
  }
  return rows5;
}
function statementKind(line) {
  return BOOKKEEPING.test(line) ? "bookkeeping" : /^COPY /i.test(line) ? /\bFROM stdin\b/i.test(line) ? "copy" : "nothing" : "insert";
}
function isLongTable(text3) {
  let lines2 = text3.firstLine - 1 + text3.lineStarts.length, reaches = (limit) => text3.firstLine <= limit && lines2 > limit;
  return reaches(LONG_TABLE_LINES) || text3.firstLine === 1 && reaches(PERSONAL_TABLE_LINES) && lines2 <= LONG_TABLE_LINES && isPersonal(text3.content);
}
function isPersonal(content) {
  return (/^[^\r\n]{0,10000}/.exec(content)?.[0] ?? "").split(/[,;\t|]/).some((cell) => PERSONAL.test(cell.replace(/["']/g, "").replaceAll("_", " ").trim().toLowerCase()));
}
var DUMP_HEADER, BOOKKEEPING_TABLES, QUOTE, BOOKKEEPING, LONG_TABLE_LINES, PERSONAL_TABLE_LINES, PERSONAL, init_dump_text = __esm({
  "src/scan/size/dump-text.ts"() {
    "use strict";
    DUMP_HEADER = /^(?:--\s{0,5}\n)?(?:-- (?:MySQL dump|MariaDB dump|PostgreSQL database|phpMyAdmin SQL Dump|Adminer|Host:|Dump(?:ed)? )|\/\*M?!\d{5,6}|PRAGMA foreign_keys=OFF;)/, BOOKKEEPING_TABLES = [
      "schema_migrations",
      "ar_internal_metadata",
      "django_migrations",
      "flyway_schema_history",
      "migrations",
      "alembic_version",
      "knex_migrations",
      "doctrine_migration_versions"
    ], QUOTE = "[\"'`[]?", BOOKKEEPING = new RegExp(
      `^(?:INSERT INTO|COPY) ${QUOTE}(?:\\w{1,64}["'\`\\]]?\\.${QUOTE})?(?:${BOOKKEEPING_TABLES.join("|")})\\b`,
      "i"
    );
    LONG_TABLE_LINES = 1e4, PERSONAL_TABLE_LINES = 1e3, PERSONAL = /^(?:e-?mail(?: ?address)?|user ?e-?mail|password(?: ?hash)?|passwd|pwd|ssn|iban|phone(?: ?number)?|mobile|date ?of ?birth|dob|credit ?card(?: ?number)?|card ?number)$/;
  }
});

// src/scan/size/dump.ts
var dump_exports = {};
__export(dump_exports, {
  dumpCheck: () => dumpCheck
});
function isBackup({ entry, bytes, firstLine, firstColumn }) {
  if (firstLine > 1 || firstColumn > 0) return !1;
  let inner = /\.([A-Za-z]\w{0,9})\.bak$/i.exec(entry.path)?.[1]?.toLowerCase();
  return inner === void 0 || /^(?:db|sql|sqlite3?|dump|data|csv|tar|zip|gz)$/.test(inner) || (entry.sizeBytes ?? bytes.length) >= COPY_BYTES;
}
function rowsOf(text3, dump) {
  if (dump.test !== sqlDump) return "";
  let rows5 = countRows(text3.content);
  return ` (at least ${rows5} ${rows5 === 1 ? "row" : "rows"})`;
}
function candidates2(path, sizeBytes) {
  return byExtension ??= buildTable(), (byExtension.get(extensionOf(path)) ?? []).filter(({ minBytes }) => sizeBytes === null || sizeBytes >= minBytes);
}
function buildTable() {
  let table4 = /* @__PURE__ */ new Map();
  for (let dump of DUMPS) for (let extension of new Set(dump.extensions)) table4.set(extension, [...table4.get(extension) ?? [], dump]);
  return table4;
}
function extensionOf(path) {
  let [first = "", ...rest] = baseName(path).toLowerCase().split("."), last2 = rest.at(-1) ?? "";
  return first === "core" && rest.length <= 1 && /^[0-9]*$/.test(last2) ? "core" : PACKERS.includes(last2) && rest.length > 1 ? `${rest.at(-2)}.${last2}` : last2;
}
function isElfCore({ content, bytes }) {
  return content.startsWith("\x7FELF") && bytes[bytes[5] === 2 ? 17 : 16] === 4;
}
var begins, SQL, PACKERS, PACKED, BACKUP, DUMPS, COPY_BYTES, dumpCheck, byExtension, init_dump = __esm({
  "src/scan/size/dump.ts"() {
    "use strict";
    init_dump_text();
    init_whole_file();
    begins = (...marks) => ({ content }) => marks.some((mark) => content.startsWith(mark)), SQL = ["sql", "dump", "psql", "pgsql", "mysql", "backup", "bak"], PACKERS = ["gz", "bz2", "xz", "zst", "zip", "7z"], PACKED = ["sql", "dump", "psql"].flatMap((name3) => PACKERS.map((packer) => `${name3}.${packer}`)), BACKUP = ["bak", "backup", "dump", "dmp", "pgdump"], DUMPS = [
      { extensions: SQL, minBytes: 200, what: "an SQL dump with the rows of a database", test: sqlDump },
      {
        extensions: PACKED,
        minBytes: 64,
        what: "a compressed dump of a database",
        test: begins("\x8B", "BZh", "\xFD7zXZ", "(\xB5/\xFD", "PK", "7z\xBC\xAF'")
      },
      {
        extensions: ["sqlite", "sqlite3", "db", "db3", "s3db", "sl3", ...BACKUP],
        minBytes: 16,
        what: "an SQLite database",
        test: begins("SQLite format 3\0")
      },
      { extensions: ["pgc", ...BACKUP], minBytes: 64, what: "a PostgreSQL dump (pg_dump -Fc)", test: begins("PGDMP") },
      { extensions: ["bak"], minBytes: 512, what: "a backup of SQL Server", test: begins("TAPE") },
      { extensions: ["mdb", "accdb"], minBytes: 512, what: "an Access database", test: begins("\0\0\0Standard") },
      { extensions: ["rdb", ...BACKUP], minBytes: 9, what: "a Redis dump", test: ({ content }) => /^REDIS[0-9]{4}/.test(content) },
      {
        extensions: ["hprof", "dump", "dmp"],
        minBytes: 64,
        what: "a Java heap dump: everything that the program had in memory",
        test: begins("JAVA PROFILE 1.0")
      },
      {
        extensions: ["heapsnapshot"],
        minBytes: 64,
        what: "a JavaScript heap snapshot: everything that the program had in memory",
        test: ({ content }) => content.slice(0, 200).includes('"snapshot"')
      },
      { extensions: ["dmp", "mdmp"], minBytes: 64, what: "a Windows memory dump", test: begins("MDMP", "PAGEDUMP", "PAGEDU64") },
      { extensions: ["core"], minBytes: 64, what: "a core dump: everything that the program had in memory", test: isElfCore },
      { extensions: ["csv", "tsv", "tab", "psv"], minBytes: 1e3, what: "a long table of data", test: isLongTable },
      { extensions: ["bak"], minBytes: 1, what: "a backup file: nobody looks into it, and git keeps old versions anyway", test: isBackup }
    ], COPY_BYTES = 100 * 1024;
    dumpCheck = {
      name: "size",
      needs: "text",
      selects: ({ mode, path, sizeBytes }) => (mode === "file" || mode === "executable") && candidates2(path, sizeBytes).length > 0,
      run(text3) {
        let { path, sizeBytes } = text3.entry, found = candidates2(path, sizeBytes ?? text3.bytes.length).find((dump) => dump.test(text3));
        return found === void 0 ? [] : [
          wholeFile("size", {
            rule: "data-dump",
            title: "Data dump",
            severity: "medium",
            why: `${found.what}${rowsOf(text3, found)}`,
            fix: [
              `git rm --cached -- ${shellPath(path)}`,
              "add it to .gitignore and keep it where access is controlled (a bucket, a backup store), or commit a small made-up sample"
            ]
          })
        ];
      }
    };
  }
});

// src/scan/entropy/line.ts
function lineStart(content, at, reach2) {
  let least = Math.max(0, at - reach2), start = at;
  for (; start > least && content.charCodeAt(start - 1) !== LF3; ) start--;
  return start;
}
function lineAfter(content, at, reach2) {
  let most = Math.min(content.length, at + reach2), end = at;
  for (; end < most; end++) {
    let code = content.charCodeAt(end);
    if (code === LF3 || code === CR3) break;
  }
  return content.slice(at, end);
}
var LF3, CR3, init_line = __esm({
  "src/scan/entropy/line.ts"() {
    "use strict";
    [LF3, CR3] = [10, 13];
  }
});

// src/scan/entropy/name-bytes.ts
function nameSpan(bytes, offset) {
  let start = offset;
  for (; start > 0 && isNameByte(bytes[start - 1]); ) if (offset - --start > 64) return null;
  let end = offset;
  for (; isNameByte(bytes[end]) || bytes[end] === 32 && isIdentified(bytes, offset, end); ) if (++end - offset > 64) return null;
  for (; start < offset && bytes[start] === 45; ) start++;
  return { start, end };
}
function isNameByte(byte) {
  if (byte === void 0) return !1;
  let letter = byte | 32;
  return letter >= 97 && letter <= 122 || byte >= 48 && byte <= 57 || byte === 95 || byte === 45;
}
function isIdentified(bytes, offset, blank) {
  return blank - offset === 10 && lower(bytes[offset]) === 105 && lower(bytes[blank + 1]) === 98;
}
function mayAssign(bytes, end) {
  for (let at = end; at < end + 4 && at < bytes.length; at++) {
    let byte = bytes[at];
    if (OPENERS.has(byte)) return !0;
    if (!BETWEEN.has(byte)) return !1;
  }
  return !1;
}
var lower, OPENERS, BETWEEN, init_name_bytes = __esm({
  "src/scan/entropy/name-bytes.ts"() {
    "use strict";
    lower = (byte) => (byte ?? 0) | 32, OPENERS = /* @__PURE__ */ new Set([61, 58, 34, 39, 40, 62, 32, 9, 10, 13]), BETWEEN = /* @__PURE__ */ new Set([93, 92, 96, 38, 63, 33, 91, 124]);
  }
});

// src/value/memo.ts
function memo(answer, most = 4096) {
  let known3 = /* @__PURE__ */ new Map();
  return (key) => {
    let kept = known3.get(key);
    if (kept !== void 0 || known3.has(key)) return kept;
    known3.size >= most && known3.clear();
    let made = answer(key);
    return known3.set(copied(key), made), made;
  };
}
var copied, init_memo = __esm({
  "src/value/memo.ts"() {
    "use strict";
    copied = (key) => ` ${key}`.slice(1);
  }
});

// src/value/name-parts.ts
function nameParts(text3) {
  let parts = [];
  for (let at = 0; at < text3.length; ) {
    let end = partEnd(text3, at);
    end > at && parts.push(text3.slice(at, end).toLowerCase()), at = end > at ? end : at + 1;
  }
  return parts;
}
function partEnd(text3, start) {
  let kind = kindAt(text3, start);
  if (kind === NONE2) return start;
  for (let end = start + 1; ; end++) {
    let next = kindAt(text3, end);
    if (next === NONE2 || next === UPPER && (kind !== UPPER || kindAt(text3, end + 1) === LOWER)) return end;
    kind = next;
  }
}
function kindAt(text3, at) {
  if (at >= text3.length) return NONE2;
  let code = text3.charCodeAt(at);
  return code >= 97 ? code <= 122 ? LOWER : NONE2 : code >= 65 ? code <= 90 ? UPPER : NONE2 : code >= 48 && code <= 57 ? DIGIT : NONE2;
}
var NONE2, UPPER, LOWER, DIGIT, init_name_parts = __esm({
  "src/value/name-parts.ts"() {
    "use strict";
    [NONE2, UPPER, LOWER, DIGIT] = [0, 1, 2, 3];
  }
});

// src/value/names.ts
function splitName(name3) {
  return nameParts(name3).map(withoutDigits).filter((part) => part !== "");
}
function withoutDigits(part) {
  let end = part.length;
  for (; end > 0 && part.charCodeAt(end - 1) <= NINE2; ) end--;
  return end === part.length ? part : part.slice(0, end);
}
function roleOfParts(name3) {
  let parts = splitName(name3);
  for (; parts.length > 1 && NEUTRAL.has(parts[parts.length - 1]); ) parts.pop();
  let last2 = parts[parts.length - 1];
  if (last2 === void 0 || parts.length > 9 || ASKING.has(parts[0]) || parts.some((part) => VETOES.has(part))) return null;
  let role = simpleRole(last2, parts) ?? (last2 === "key" || last2 === "keys" ? keyRole(parts) : gluedRole(last2));
  return role !== "password" && parts.some((part) => TOKEN_VETOES.has(part)) ? null : role;
}
function simpleRole(last2, parts) {
  return PASSWORDS.has(last2) ? "password" : SECRETS.has(last2) ? "secret" : TOKENS.has(last2) || AUTHS.has(last2) && parts.length < 4 ? "token" : null;
}
function keyRole(parts) {
  return parts.some((part) => KEY_QUALIFIERS.has(part) || SECRETS.has(part) || TOKENS.has(part)) ? "key" : "loose";
}
function gluedRole(last2) {
  if (GLUED_PASSWORD.test(last2) || GLUED_PASS.test(last2)) return "password";
  if (last2.endsWith("secret")) return "secret";
  if (last2.endsWith("token")) return "token";
  let qualifier = GLUED_KEY.exec(last2)?.[1];
  return qualifier === void 0 || NO_KEY.has(qualifier) ? null : KEY_QUALIFIERS.has(qualifier) ? "key" : "loose";
}
var NAME_ANCHORS, words3, PASSWORDS, SECRETS, TOKENS, AUTHS, KEY_QUALIFIERS, VETOES, TOKEN_VETOES, ASKING, NEUTRAL, GLUED_PASSWORD, GLUED_PASS, GLUED_KEY, NINE2, NO_KEY, roleOf, init_names = __esm({
  "src/value/names.ts"() {
    "use strict";
    init_memo();
    init_name_parts();
    NAME_ANCHORS = ["pass", "pwd", "secret", "token", "key", "auth", "cred", "bearer", "identified by"], words3 = (list4) => new Set(list4.split(" ")), PASSWORDS = words3("password passwords passwd passwds pwd pwds passphrase passphrases passwort passcode pass pw motdepasse"), SECRETS = words3("secret secrets"), TOKENS = words3("token tokens bearer"), AUTHS = words3("auth authorization credential credentials cred creds"), KEY_QUALIFIERS = words3(
      "api access secret private signing sign encryption encrypt decryption decrypt enc aes des rsa hmac master shared auth account admin session cookie client app application consumer jwt jwe jws cipher crypto symmetric webhook deploy deployment service server license licence subscription integration write ssh tls ssl pgp gpg wrapped security sas root user team project org merchant maps google aws azure gcp stripe github gitlab openai sendgrid mailgun twilio algolia firebase datadog sentry certificate"
    ), VETOES = words3(
      "public pub publishable anon hash hashed hashing digest checksum fingerprint sha md csrf xsrf placeholder encrypted masked redacted error errors message messages msg label labels title hint help prompt invalid validation validator policy policies pattern regex regexp format min max length len size count type types field fields forgot forgotten expire expires expired expiry expiration ttl timeout attempt attempts strength visible visibility enabled disabled required nopasswd authorized authors author authority authenticated unauthorized authentication authenticity keyboard tokenizer tokenize tokenization wrong non nonmatching fake dummy mock bogus"
    ), TOKEN_VETOES = words3(
      "partition foreign primary sort cache page next previous continuation cancel cancellation syntax lexer parser ast css color theme i18n translation lang locale idempotency hot short shortcut map id ids name names url uri urls path paths file files filename dir directory folder text endpoint port header headers prefix suffix algorithm class component input output form column version env var variable param params parameter arg args argument index idx ref reference arn manager provider factory builder handler helper util utils status state reset link view icon button selector xpath kind scope scopes list num number location resource role roles issuer description desc confirmation ca cert crt pem metadata kid jku jwks sshd up down"
    ), ASKING = words3(
      "is has have get check encode compare encrypt decrypt generate create make find match validate show hide toggle missing no allow allows require requires enable disable use parse handle on should can"
    ), NEUTRAL = words3(
      "value val str string raw plain plaintext b hex bytes default prod production dev develop development staging live old new base data code current confirm again repeat jwt"
    ), GLUED_PASSWORD = /(?:password|passwd|passphrase|pwd)$/, GLUED_PASS = /^(?:db|user|root|admin|key|store|ftp|smtp|mail|mysql|pg|sql|sudo|login|my|ssh|web|redis|imap|http|trust|repo)pass$/, GLUED_KEY = /^([a-z]{2,12})keys?$/, NINE2 = 57, NO_KEY = words3("pub public mon tur don jo hoc whis doo hot roo");
    roleOf = memo(roleOfParts);
  }
});

// src/value/language.ts
function read(value2) {
  let reading = { bits: 0, letters: 0, digits: 0, marks: 0, upper: 0, lower: 0, wordLetters: 0 };
  for (let at = 0; at < value2.length; ) {
    let end = chunkEnd(value2, at);
    end === at ? addSign(reading, value2, at) : addLetters(reading, value2, at, end), at = Math.max(end, at + 1);
  }
  return reading;
}
function isWordy(reading) {
  return reading.letters > 0 && reading.wordLetters >= reading.letters * 0.75;
}
function addSign(reading, value2, at) {
  let code = value2.charCodeAt(at), step = at > 0 ? code - value2.charCodeAt(at - 1) : 99, repeats2 = step >= -1 && step <= 1;
  code >= 48 && code <= 57 ? (reading.digits++, reading.bits += repeats2 ? 0.5 : 3.32) : (reading.marks++, reading.bits += step === 0 ? 0.2 : isSeparator(code) ? 1 : 4);
}
function addLetters(reading, value2, start, end) {
  let length2 = end - start, cost = wordCost(value2, start, end), wordy = length2 >= 3 && cost <= length2 * 4.35 + 3.5;
  reading.letters += length2;
  for (let i = start; i < end; i++) isUpper(value2.charCodeAt(i)) ? reading.upper++ : reading.lower++;
  wordy && (reading.wordLetters += length2), reading.bits += isOneLetter(value2, start, end) ? 1 : wordy ? cost * 0.45 : length2 * 4.7;
}
function wordCost(value2, start = 0, end = value2.length) {
  let row = 0, cost = 0;
  for (let i = start; i < end; i++) {
    let letter = (value2.charCodeAt(i) | 32) - 97;
    cost += pairBits(row, letter), row = letter + 1;
  }
  return cost + pairBits(row, 26);
}
function pairBits(row, column) {
  return PAIR_BITS[row].charCodeAt(column) - 48;
}
function chunkEnd(value2, start) {
  let end = start;
  for (; end < value2.length && isUpper(value2.charCodeAt(end)); ) end++;
  if (end - start > 1) return end < value2.length && isLower(value2.charCodeAt(end)) ? end - 1 : end;
  for (; end < value2.length && isLower(value2.charCodeAt(end)); ) end++;
  return end;
}
function isOneLetter(value2, start, end) {
  for (let i = start + 1; i < end; i++) if (value2[i] !== value2[start]) return !1;
  return end - start > 2;
}
function isPhrase(value2, reading) {
  return isWordy(reading) ? !0 : reading.digits === 0 && reading.wordLetters * 2 >= reading.letters && /[a-z][-_.:/ A-Z]|[A-Z][-_.:/ ]/.test(value2) && isBuilt(value2);
}
function isBuilt(value2) {
  return value2.replace(/([a-z])(?=[A-Z])/g, "$1_").split(/[-_.:/ ]/).every((part) => /^[A-Za-z]{2,}$/.test(part));
}
var PAIR_BITS, isUpper, isLower, isSeparator, init_language = __esm({
  "src/value/language.ts"() {
    "use strict";
    PAIR_BITS = [
      "453444554775455474345657889",
      "854587595963439593436678695",
      "365637894683674694464999583",
      "376737935944782895635999794",
      "477626893896875896575899791",
      "574366697995538673348675792",
      "476643892995873794554989693",
      "598838554995755894575999881",
      "388829993976673894645999693",
      "554555599984524595439596955",
      "376637974667883577363669773",
      "478626673785965697367969692",
      "387527893984873798555799493",
      "359629993986584398575999793",
      "484446384967865798436699793",
      "654486696864425493454558995",
      "387738854974883493545999593",
      "777777696894668896481788783",
      "376627693966564795446789693",
      "595838854976775588435989692",
      "496727943996784794456989593",
      "545646595984436493439998996",
      "386918893998774998687989893",
      "398637843976943894479878993",
      "564636974996676398636896682",
      "676857695995556397459877981",
      "379718963987785796769999653"
    ];
    isUpper = (code) => code >= 65 && code <= 90, isLower = (code) => code >= 97 && code <= 122, isSeparator = (code) => code >= 45 && code <= 47 || code === 95 || code === 32;
  }
});

// src/scan/entropy/literal.ts
function readLiteral(text3, offset, bare) {
  let plain2 = plainQuote(text3, offset);
  return plain2 === null ? readDressed(text3, offset, bare) : readQuoted(text3, offset + plain2.length, plain2);
}
function plainQuote(text3, at) {
  let char = text3[at];
  return char === '"' ? text3.startsWith('"""', at) ? '"""' : char : char === "'" ? text3.startsWith("'''", at) ? "'''" : char : char === "`" ? char : null;
}
function readDressed(text3, offset, bare) {
  let at = offset + callLength(text3.slice(offset, offset + 70));
  at += STRING_PREFIX.exec(text3.slice(at, at + 8))?.[0].length ?? 0;
  let quote = QUOTE2.exec(text3.slice(at, at + 9));
  return quote !== null ? readQuoted(text3, at + quote[0].length, quote[0]) : at !== offset || bare === null ? null : readBare(text3, at, bare);
}
function callLength(text3) {
  return text3.includes("(") ? WRAPPER.exec(text3)?.[0].length ?? 0 : 0;
}
function readQuoted(text3, start, quote) {
  let end = quote.length === 1 ? plainEnd(text3, start, quote) : text3.indexOf(quote, start);
  return end <= start || end - start > MAX_VALUE || quote.length > 1 && text3.slice(start, end).includes(`
`) ? null : { start, end, quoted: !0 };
}
function plainEnd(text3, start, quote) {
  let closed2 = CLOSED[quote];
  return closed2.lastIndex = start, closed2.test(text3) ? closed2.lastIndex - 1 : -1;
}
function readBare(text3, start, kind) {
  let word = (kind === "data" ? BARE_DATA : BARE).exec(text3.slice(start, start + 310))?.[0];
  if (word === void 0 || word.length > 299 || word.endsWith("...")) return null;
  let length2 = word.length;
  for (; length2 > 0 && /[,;)\]}:.]/.test(word[length2 - 1]); ) length2--;
  return kind !== "data" && (isCalled(text3.slice(start + word.length, start + word.length + 4)) || hasAttribute(word)) || length2 === 0 ? null : { start, end: start + length2, quoted: !1 };
}
function isCalled(rest) {
  return /^[^\S\n]{0,3}[([{]/.test(rest);
}
function hasAttribute(word) {
  let head2 = /^([^=]{0,300})=(?!=*$)/.exec(word)?.[1];
  if (head2 === void 0) return !1;
  let reading = read(head2);
  return reading.digits === 0 || reading.wordLetters * 2 >= reading.letters;
}
function openQuote(before) {
  let open = 0;
  for (let at = 0; at < before.length; at++) {
    let code = before.charCodeAt(at);
    code === BACKSLASH ? at++ : open === 0 ? open = code === DOUBLE || code === SINGLE || code === BACKTICK ? code : 0 : code === open && (open = 0);
  }
  return open === 0 ? "" : String.fromCharCode(open);
}
var MAX_VALUE, DOUBLE, SINGLE, BACKSLASH, BACKTICK, STRING_PREFIX, QUOTE2, SHAPERS, WRAPPER, BARE, BARE_DATA, CLOSED, init_literal = __esm({
  "src/scan/entropy/literal.ts"() {
    "use strict";
    init_language();
    MAX_VALUE = 600, [DOUBLE, SINGLE, BACKSLASH, BACKTICK] = [34, 39, 92, 96], STRING_PREFIX = /^(?:[bBrRuUfFLN]{1,2}|@\$?|\$@?|%[qQ]?)?(?=\\{0,3}["'`])/, QUOTE2 = /^(\\{0,3})("""|'''|["'`]|&quot;)/, SHAPERS = "decode|unhexlify|fromhex|hex2bin|hexToBytes|Buffer\\.from|\\bbytes|aws\\.String|\\bString|SecretStr|literal|sensitive|encode", WRAPPER = new RegExp(`^(?:\\[\\]byte|(?:new )?[\\w.$:]{0,40}(?:${SHAPERS})\\w{0,12})\\(\\s{0,4}`, "i"), BARE = /^[^\s"'`,;&<>(){}[\]|\\]{1,300}/, BARE_DATA = /^[^\s"'`<>\\][^\s"'`<>\\]{0,299}/;
    CLOSED = {
      '"': /(?:[^"\\\n]|\\[^\n])*"/y,
      "'": /(?:[^'\\\n]|\\[^\n])*'/y,
      "`": /(?:[^`\\\n]|\\[^\n])*`/y
    };
  }
});

// src/scan/entropy/taken.ts
function taken(site, place4, at, bare) {
  let scheme = schemeLength(site.after, at), literal2 = readLiteral(site.after, at + scheme, bare);
  if (literal2 === null) return null;
  let inner = scheme === 0 ? schemeLength(site.after, literal2.start) : 0;
  return {
    ...head(site),
    place: scheme + inner > 0 ? "header" : place4,
    quoted: literal2.quoted,
    start: site.base + literal2.start + inner,
    end: site.base + literal2.end
  };
}
function schemeLength(text3, at) {
  return SCHEME.lastIndex = at, SCHEME.test(text3) ? SCHEME.lastIndex - at : 0;
}
var head, SCHEME, init_taken = __esm({
  "src/scan/entropy/taken.ts"() {
    "use strict";
    init_literal();
    head = (site) => ({ name: site.name, role: site.role }), SCHEME = /(?:Bearer|Token|Basic|ApiKey|Api-Key|Api-Token|SSWS)[ +]/iy;
  }
});

// src/scan/entropy/markup.ts
function endsInSign(before) {
  let least = Math.max(0, before.length - 1 - MAX_GAP);
  for (let at = before.length - 1; at >= least; at--) {
    let code = before.charCodeAt(at);
    if (code === COLON || code === EQUALS) return !0;
    if (code !== DOUBLE2 && code !== SINGLE2 && code > BLANK && code !== NO_BREAK) return !1;
  }
  return !1;
}
var ELEMENT, markup, BLANK, DOUBLE2, SINGLE2, COLON, EQUALS, NO_BREAK, MAX_GAP, listed, init_markup = __esm({
  "src/scan/entropy/markup.ts"() {
    "use strict";
    init_taken();
    ELEMENT = /^((?:\s[^<>\n]{0,200})?>\s{0,80})([^\s<>](?:[^<>\n]{0,298}[^\s<>])?)\s{0,80}<\//, markup = (site) => {
      if (site.before.includes("<") && /<(?:\w{1,20}:)?[\w.-]{0,40}$/.test(site.before)) {
        let element = ELEMENT.exec(site.after);
        if (element === null) return null;
        let [, open, value3] = element;
        return { ...head(site), place: "assigned", start: site.base + open.length, end: site.base + open.length + value3.length, quoted: !0 };
      }
      if (!endsInSign(site.before) || !/\b(?:name|key|id)["']?\s{0,4}[:=]\s{0,4}["']?$/i.test(site.before)) return null;
      let value2 = /^["']?,?\s{0,80}["']?(?:value|val|content)["']?\s{0,10}[:=]\s{0,10}/i.exec(site.after);
      return value2 === null ? null : taken(site, "assigned", value2[0].length, site.kind === "data" ? "data" : null);
    }, [BLANK, DOUBLE2, SINGLE2, COLON, EQUALS, NO_BREAK] = [32, 34, 39, 58, 61, 160], MAX_GAP = 5;
    listed = (site) => {
      let dash = site.kind === "code" ? null : /^["']?:[ \t]{0,4}\r?\n[ \t]{0,40}- /.exec(site.after);
      return dash === null ? null : taken(site, "header", dash[0].length, "data");
    };
  }
});

// src/scan/entropy/readers.ts
function closesString(site, at) {
  let quote = site.after[at];
  return quote !== void 0 && "\"'`".includes(quote) && site.after[0] !== quote && openQuote(site.before) === quote;
}
function bareKind(site, sign, operator) {
  if (/^["'`\\&]/.test(site.after) && site.kind === "code" || sign.length > 1 && sign !== ":-" && sign !== ":=") return null;
  if (site.kind === "data") return "data";
  let tight = sign === "=" && !/[ \t]/.test(operator);
  return site.kind === "prose" ? tight || openQuote(site.before) !== "" || /^[\s#>*-]*[\w.$-]*$/.test(site.before) ? "prose" : null : tight && openQuote(site.before) !== "" || sign === ":-" ? "code" : null;
}
function announces(before) {
  return before.endsWith("-") ? /(?:^|[\s"'`])--?[\w-]{0,30}$/.test(before) : /^\s{0,9}(?:ENV|ARG)\s{1,4}$/.test(before) || before.includes("login ") && /\blogin \S{1,60} $/.test(before);
}
var TYPES, OPERATOR, direct, isBadge, pair, HASHING, call, option, directive, flag, READERS, init_readers = __esm({
  "src/scan/entropy/readers.ts"() {
    "use strict";
    init_literal();
    init_markup();
    init_taken();
    TYPES = "(?:string|String|&(?:'static )?str|str|SecretStr|Optional\\[str\\]|any|bytes|String\\?|char\\[\\]|Final(?:\\[str\\])?|const)", OPERATOR = new RegExp(
      `^(?:\\\\{0,3}["'\`]|&quot;)?\\]?(?:\\s{0,9}[?!]?:\\s{0,4}${TYPES}(?=\\s{0,9}=)|\\s{1,4}(?:string|As String)(?=\\s{0,9}=)|\\[\\d{0,4}\\](?=\\s{0,9}=))?[ \\t]{0,60}(=>|:{1,3}=|[.+]=|[=!]==?|\\?\\?=?|\\|\\|=?|\\?=|:-|<-|[=:])[ \\t]{0,60}`
    ), direct = (site) => {
      let operator = OPERATOR.exec(site.after);
      if (operator === null || isBadge(site.before) || closesString(site, operator[0].length)) return null;
      let sign = operator[1], bare = bareKind(site, sign, operator[0]), at = operator[0].length, list4 = /^[[{(]\s{0,10}(?=["'])/.exec(site.after.slice(at, at + 12))?.[0] ?? "";
      return list4 !== "" && !/s["'`\\\]]*$/i.test(site.name) ? null : taken(site, sign.length > 1 && /^[=!]=/.test(sign) ? "compared" : list4 === "" ? "assigned" : "argument", at + list4.length, bare);
    }, isBadge = (before) => before.endsWith("?") && /(?:badge\S{0,40}|\.svg)\?$/.test(before);
    pair = (site) => {
      let comma = /^["'`],\s{0,40}/.exec(site.after);
      return comma === null || !/(?:\(\s{0,4}["'`]|["'`]--?)$/.test(site.before) || HASHING.test(site.before) ? null : taken(site, "argument", comma[0].length, null);
    }, HASHING = /(?:hash|encode|crypt|compare|check|verify|match|equals?)\w{0,20}\(\s{0,4}["'`]$/i, call = (site) => {
      let open = /^\(\s{0,10}/.exec(site.after);
      if (open !== null)
        return site.role !== "password" && site.role !== "loose" || /^(?:set|with|add)|^password$/i.test(site.name) || /[.>]$/.test(site.before) ? taken(site, "argument", open[0].length, null) : null;
      let sql = /^\s{1,4}(?=\\?[\"'])/.exec(site.after);
      return sql === null || closesString(site, sql[0].length) ? null : /^(?:password|identified by)$/i.test(site.name) ? taken(site, "argument", sql[0].length, null) : null;
    }, option = (site) => directive(site) ?? flag(site), directive = (site) => {
      if (site.kind !== "data" || site.role === "loose" || !/^[ \t]{0,40}$/.test(site.before)) return null;
      let gap = /^[ \t]{1,40}(?=\S{1,300}[ \t]{0,9}(?:[\r\n]|$))/.exec(site.after);
      return gap === null ? null : taken(site, "assigned", gap[0].length, "data");
    }, flag = (site) => {
      let gap = /^[ \t]{1,4}(?=[^\s=:-])/.exec(site.after);
      if (gap === null || closesString(site, gap[0].length)) return null;
      let bearer = /^bearer$/i.test(site.name);
      return !bearer && !announces(site.before) ? null : taken(site, bearer ? "header" : "option", gap[0].length, site.kind === "data" ? "code" : site.kind);
    };
    READERS = [listed, markup, direct, pair, call, option];
  }
});

// src/scan/entropy/assignment.ts
function assignmentAt(content, nameStart, nameEnd, kind) {
  let name3 = content.slice(nameStart, nameEnd), plain2 = name3.includes(" ") && name3.toLowerCase() === "identified by" ? "password" : roleOf(name3);
  if (plain2 === null) return null;
  let before = content.slice(lineStart(content, nameStart, BEFORE), nameStart), owner = plain2 === "loose" ? ownerIn(before) : void 0, role = (owner === void 0 ? null : roleOf(`${owner}_${name3}`)) ?? plain2, site = { before, after: content.slice(nameEnd, nameEnd + AFTER), name: name3, role, kind, base: nameEnd };
  for (let read3 of READERS) {
    let found = read3(site);
    if (found !== null) return found;
  }
  return null;
}
function ownerIn(before) {
  let end = before.length - 1;
  if (end < 0 || before.charCodeAt(end) !== DOT) return;
  let start = end;
  for (; start > 0 && end - start < MAX_OWNER && isNameByte(before.charCodeAt(start - 1)); ) start--;
  return end - start < MIN_OWNER ? void 0 : before.slice(start, end);
}
var BEFORE, AFTER, DOT, MIN_OWNER, MAX_OWNER, init_assignment = __esm({
  "src/scan/entropy/assignment.ts"() {
    "use strict";
    init_line();
    init_name_bytes();
    init_names();
    init_readers();
    BEFORE = 200, AFTER = 1e3;
    DOT = 46, MIN_OWNER = 2, MAX_OWNER = 40;
  }
});

// src/decode/lines.ts
function oneLine({ start, end }) {
  return { starts: [start], width: end - start, skipped: 0, length: end - start };
}
function partOf({ starts: starts2, width, length: length2 }, from, to, group2) {
  let skipped = (group2 - from * width % group2) % group2;
  return { starts: starts2.slice(from, to), width, skipped, length: Math.min(length2, to * width) - from * width - skipped };
}
function placeOf6({ starts: starts2, width, skipped }, character2) {
  let line = Math.floor((character2 + skipped) / width);
  return starts2[line] + character2 + skipped - line * width;
}
function encodedText(bytes, lines2) {
  let { starts: starts2, width, skipped, length: length2 } = lines2, buffer = asBuffer(bytes), left = length2 + skipped;
  return starts2.map((start) => {
    let size = Math.min(width, left);
    return left -= size, buffer.toString("latin1", start, start + size);
  }).join("").slice(skipped);
}
function linesFrom(bytes, first, values3) {
  if (first.end - first.start < MIN_WIDTH) return null;
  let at = nextLine(bytes, first.end);
  if (at === -1) return null;
  let lines2 = oneLine(first);
  for (; at !== -1; ) {
    let length2 = digitsAt(bytes, at, lines2.width + 1, values3);
    if (length2 === 0 || length2 > lines2.width || isMarker(bytes, at) || length2 < lines2.width && !isClosed(bytes, at + length2)) break;
    lines2.starts.push(at), lines2.length += length2, at = length2 === lines2.width ? nextLine(bytes, at + length2) : -1;
  }
  return lines2.starts.length > 1 ? lines2 : null;
}
function nextLine(bytes, end) {
  let at = bytes[end] === CR4 ? end + 1 : end;
  if (bytes[at] !== LF4) return -1;
  for (at++; bytes[at] === SPACE || bytes[at] === TAB; ) at++;
  return at;
}
function digitsAt(bytes, start, limit, values3) {
  let stop = Math.min(bytes.length, start + limit), at = start;
  for (; at < stop && values3[bytes[at]] >= 0; ) at++;
  return at - start;
}
function isMarker(bytes, at) {
  return bytes[at] === DASH && bytes[at + 1] === DASH;
}
function isClosed(bytes, end) {
  let at = end;
  for (; at < end + 2 && bytes[at] === EQUALS2; ) at++;
  return at >= bytes.length || CLOSINGS.includes(String.fromCharCode(bytes[at]));
}
var MIN_WIDTH, TAB, LF4, CR4, SPACE, DASH, EQUALS2, CLOSINGS, init_lines = __esm({
  "src/decode/lines.ts"() {
    "use strict";
    init_text();
    MIN_WIDTH = 40, [TAB, LF4, CR4, SPACE, DASH, EQUALS2] = [9, 10, 13, 32, 45, 61], CLOSINGS = `\r
"'\`<,;)]}\\`;
  }
});

// src/decode/bits-map.ts
function bitsMap(lines2, bitsEach, rawLength, inner) {
  let width = inner.encoding === "utf-8" ? 1 : 2, bom = rawLength - inner.bytes.length * width, spanOf2 = (first, last2) => ({ start: placeOf6(lines2, first), end: placeOf6(lines2, last2) + 1 });
  if (bom < 0 || bom > 3) return () => spanOf2(0, lines2.length - 1);
  let characterOf = (bit) => Math.min(lines2.length - 1, Math.floor(bit / bitsEach));
  return ({ start, end }) => spanOf2(characterOf(8 * (bom + start * width)), characterOf(8 * (bom + end * width) - 1));
}
var init_bits_map = __esm({
  "src/decode/bits-map.ts"() {
    "use strict";
    init_lines();
  }
});

// src/decode/escapes/escape.ts
function wordWith(escapes) {
  return new RegExp(`(?:[${WORD3}]|${escapes}){${WORD_LENGTH}}`, "y");
}
function fromHex(digits2) {
  return String.fromCharCode(Number.parseInt(digits2, 16));
}
function printablePairs(sign) {
  let cases = "0123456789abcdefABCDEF";
  return [..."234567"].flatMap((high) => [...cases].map((low) => sign + high + low));
}
function wordBefore(bytes, at) {
  wordBytes ??= Uint8Array.from({ length: 256 }, (_, code) => new RegExp(`[${WORD3}]`).test(String.fromCharCode(code)) ? 1 : 0);
  let length2 = 0;
  for (; length2 < WORD_LENGTH && wordBytes[bytes[at - length2 - 1]] === 1; ) length2++;
  return length2;
}
var WORD3, WORD_LENGTH, wordBytes, init_escape2 = __esm({
  "src/decode/escapes/escape.ts"() {
    "use strict";
    WORD3 = String.raw`\w+/.~:@?,!$*-`, WORD_LENGTH = 16;
  }
});

// src/decode/escapes/backslash.ts
var HIGH, BYTE, LETTERS, backslash, init_backslash = __esm({
  "src/decode/escapes/backslash.ts"() {
    "use strict";
    init_escape2();
    HIGH = [..."234567"], BYTE = "(?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])", LETTERS = { n: `
`, r: "\r", t: "	" }, backslash = {
      via: "backslash",
      anchors: [...HIGH.flatMap((high) => [`\\u00${high}`, `\\x${high}`]), "\\u{", "\\U000000", ":\\/"],
      plausible: wordWith(String.raw`\\(?:(?:u00|U000000|x)[2-7][0-9A-Fa-f]|u\{[2-7][0-9A-Fa-f]\}|/)`),
      mixes: !0,
      near: { signs: ["\\"], pattern: /\\(?:["/]|(?:u00|x)[2-7]|u\{)|[\w+/=-]\\\r?\n/, mark: null },
      pattern: new RegExp(String.raw`\\(?:(?:u00|U000000|x)${BYTE}|u\{0{0,4}(?:${BYTE}|[9AaDd])\}|["'\x60/\\nrt]|\r?\n)`, "g"),
      decode(written) {
        let [, kind = ""] = written;
        return "uUx".includes(kind) ? fromHex(written.replace(/[{}]/g, "").slice(-2).replace("u", "0")) : kind === `
` || kind === "\r" ? "" : LETTERS[kind] ?? kind;
      }
    };
  }
});

// src/decode/escapes/entities.ts
var NAMED3, COMMON, NUMBER, ESCAPE, entities, init_entities = __esm({
  "src/decode/escapes/entities.ts"() {
    "use strict";
    init_escape2();
    NAMED3 = {
      amp: "&",
      quot: '"',
      apos: "'",
      lt: "<",
      gt: ">",
      equals: "=",
      sol: "/",
      plus: "+",
      colon: ":",
      semi: ";",
      commat: "@",
      lowbar: "_",
      period: ".",
      comma: ",",
      num: "#",
      dollar: "$",
      percnt: "%",
      quest: "?",
      excl: "!",
      ast: "*",
      bsol: "\\",
      lcub: "{",
      rcub: "}",
      lsqb: "[",
      rsqb: "]",
      lpar: "(",
      rpar: ")",
      Tab: "	",
      NewLine: `
`
    }, COMMON = ["amp", "quot", "apos", "lt", "gt"], NUMBER = "#(?:[xX]0{0,6}(?:[2-7][0-9A-Fa-f]|[9AaDd])(?![0-9A-Fa-f])|0{0,6}(?:9|1[03]|3[2-9]|[4-9][0-9]|1[01][0-9]|12[0-6])(?![0-9]));?", ESCAPE = `&(?:${NUMBER}|(?:${Object.keys(NAMED3).join("|")});)`, entities = {
      via: "entities",
      anchors: [
        ...[..."xX013456789"].map((first) => `&#${first}`),
        ...Object.keys(NAMED3).filter((name3) => !COMMON.includes(name3)).map((name3) => `&${name3};`)
      ],
      plausible: wordWith(ESCAPE),
      mixes: !0,
      near: { signs: ["&"], pattern: /&(?:amp|quot|apos|lt|gt|#[xX0-9]{1,9});/, mark: null },
      pattern: new RegExp(ESCAPE, "g"),
      decode(written) {
        let body = written.slice(1).replace(";", "");
        return body[0] !== "#" ? NAMED3[body] : /^#x/i.test(body) ? fromHex(body.slice(2)) : String.fromCharCode(Number(body.slice(1)));
      }
    };
  }
});

// src/decode/escapes/percent.ts
var percent, init_percent = __esm({
  "src/decode/escapes/percent.ts"() {
    "use strict";
    init_escape2();
    percent = {
      via: "percent",
      anchors: [...printablePairs("%"), "%u00"],
      plausible: wordWith("%(?:u00)?[2-7][0-9A-Fa-f]"),
      mixes: !0,
      near: { signs: ["%"], pattern: /%(?:[2-7][0-9A-Fa-f]|0[9AaDd]|u00)/, mark: null },
      pattern: /%(?:u00)?(?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])/g,
      decode: (written) => fromHex(written.slice(-2))
    };
  }
});

// src/decode/printable.ts
function isPrintable(bytes) {
  let printable2 = 0;
  for (let byte of bytes) isPrintableByte(byte) && printable2++;
  return bytes.length > 0 && printable2 >= bytes.length * 0.9;
}
function isPrintableByte(byte) {
  return byte >= 32 && byte < 127 || byte >= 9 && byte <= 13;
}
var init_printable2 = __esm({
  "src/decode/printable.ts"() {
    "use strict";
  }
});

// src/scan/finding/mask.ts
function maskValue(value2) {
  if (value2.length < 20) return HIDDEN;
  let hidden = Math.min(value2.length - 4 - 2, 28);
  return showable(value2.slice(0, 4)) + "\u2022".repeat(hidden) + showable(value2.slice(-2));
}
function showable(text3) {
  return text3.replaceAll("	", " ").replace(UNSHOWABLE, "\uFFFD");
}
function withoutSecret(facts, value2) {
  let hide2 = (text3) => value2.length > 0 && value2.length < 4 ? text3.replaceAll(value2, "\u2022".repeat(value2.length)) : blot(text3, value2);
  return facts.map(({ label, text: text3 }) => ({ label, text: showable(hide2(text3)) }));
}
function blot(text3, value2) {
  let size = Math.min(7, value2.length);
  if (size < 4 || text3.length < size) return text3;
  let parts = /* @__PURE__ */ new Set();
  for (let at = 0; at + size <= value2.length; at++) parts.add(value2.slice(at, at + size));
  let out = "", blotUntil = 0;
  for (let at = 0; at < text3.length; at++)
    at + size <= text3.length && parts.has(text3.slice(at, at + size)) && (blotUntil = at + size), out += at < blotUntil ? "\u2022" : text3[at];
  return out;
}
var UNSHOWABLE, HIDDEN, init_mask = __esm({
  "src/scan/finding/mask.ts"() {
    "use strict";
    UNSHOWABLE = /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, HIDDEN = "\u2022".repeat(8);
  }
});

// src/scan/pattern/inside.ts
function outward({ match: inner, value: known3 }, { text: text3, via, outer }) {
  let { name: name3, parts, ...rest } = inner, value2 = known3 ?? text3.content.slice(inner.start, Math.min(inner.end, inner.start + MAX_BLOTTED)), shown = name3 === void 0 ? void 0 : blot(name3, value2);
  return { match: {
    ...rest,
    ...outer(inner),
    why: name3 === void 0 || shown === void 0 ? inner.why : inner.why.replaceAll(name3, () => shown),
    via: [...via, ...inner.via ?? []],
    ...shown === void 0 ? {} : { name: shown },
    ...parts === void 0 ? {} : { parts: parts.map((part) => ({ ...part, ...outer(part) })) }
  }, value: value2 };
}
function settle({ match, value: value2 }, content) {
  if (value2 === null) return match;
  let echoes = [
    ...echoesIn(content, Math.max(0, match.start - EXCERPT_REACH), match.start, value2),
    ...echoesIn(content, match.end, match.end + EXCERPT_REACH, value2)
  ];
  return echoes.length === 0 ? match : { ...match, echoes };
}
function echoesIn(content, start, end, value2) {
  let plain2 = content.slice(start, end), masked = blot(plain2, value2), echoes = [];
  for (let at = 0; at < plain2.length; at++) {
    if (masked[at] === plain2[at]) continue;
    let last2 = echoes.at(-1);
    last2?.end === start + at ? last2.end++ : echoes.push({ start: start + at, end: start + at + 1 });
  }
  return echoes;
}
function withoutTwins(found) {
  let best2 = /* @__PURE__ */ new Map();
  for (let one of found) {
    let key = `${one.match.rule} ${one.match.start} ${one.match.end}`, known3 = best2.get(key);
    (known3 === void 0 || (one.match.via?.length ?? 0) < (known3.match.via?.length ?? 0)) && best2.set(key, one);
  }
  return [...best2.values()];
}
var MAX_BLOTTED, EXCERPT_REACH, init_inside = __esm({
  "src/scan/pattern/inside.ts"() {
    "use strict";
    init_mask();
    MAX_BLOTTED = 4096, EXCERPT_REACH = 640;
  }
});

// src/value/fake.ts
function isFake(value2, name3) {
  if (isStandIn(value2) || isPlaceholder(value2)) return !0;
  let own = new Set(splitName(name3)), known3 = (part) => own.has(part) || FILLERS.has(part) || isPlaceholderPart(part), plain2 = value2.toLowerCase().replace(/[013457@$!]/g, (char) => LEET[char]);
  return isMade(splitName(value2), known3) || isMade(splitName(plain2), known3);
}
function isStandIn(value2) {
  return hasAtMost(value2.toLowerCase(), Math.min(4, 1 + value2.length / 4)) || TELLTALES.some((telltale) => telltale.test(value2));
}
function hasAtMost(value2, most) {
  let seen = /* @__PURE__ */ new Set();
  for (let char of value2) if (seen.add(char).size > most) return !1;
  return !0;
}
function isMade(parts, known3) {
  return parts.some((part) => part.length > 2) && parts.every((part) => part.length < 2 || known3(part) || isJoined(part, known3, 3));
}
function isJoined(part, known3, depth) {
  if (depth === 0 || part.length < 5 || part.length > 40) return !1;
  for (let cut2 = part.length - 2; cut2 >= 2; cut2--) {
    if (!known3(part.slice(0, cut2))) continue;
    let rest = part.slice(cut2);
    if (known3(rest) || isJoined(rest, known3, depth - 1)) return !0;
  }
  return !1;
}
var FILLERS, TELLTALES, LEET, init_fake = __esm({
  "src/value/fake.ts"() {
    "use strict";
    init_placeholder();
    init_names();
    FILLERS = new Set(
      "sekret sekrit for to in on with by as be it at any some new old no one two first second other another tester test pwd pw change update updated set get use used using kind word words hostname host port mode root admin administrator guest login account client server service app application name data code mysql postgres postgresql redis mongo mongodb rabbitmq minio oracle sa something anything whatever good right correct confirm current refresh session cookie shared only local localhost dev development prod production staging env var variable github gitlab google aws azure facebook twitter slack stripe jwt csrf hash hashed encrypted raw plain simple strong weak great nice cool safe unsafe secure securely insecure hello world welcome generated create created delete deleted unused same different existing initial existent nonexistent provided required optional missing unknown john jane doe joe alice bob carol dave eve thing things stuff number type mine own owner provider consumer integration license signing encryption master webhook verify verification reset temp temporary tmp valid bogus garbage must should could would will may can have has base hex sha md uuid bytes byte character characters chars least than more less min max minimum length beef dead oauth bearer basic specific really very".split(" ")
    ), TELLTALES = [
      /fake|dummy|sample|example|your[-_ ]|change[-_ ]?me|replace[-_ ]|insert[-_ ]|qwerty|asdfgh/i,
      /a1b2c3|b2c3d4|c3d4e5|d4c3b2|c3b2a1|1a2b3c|(?:^|[-_.:])([a-z\d]{3,12})(?:[-_.:]\1){2}/i,
      /012345|123456|234567|345678|456789|987654|876543|765432|654321|abcdef|bcdefg|fedcba/i
    ], LEET = { 0: "o", 1: "l", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s", "!": "i" };
  }
});

// src/scan/entropy/reference.ts
function isReference(value2) {
  if (KEYWORDS.has(value2.toLowerCase().replace(/[?;,|]$/, "")) || NO_VALUE.some((shape) => shape.test(value2))) return !0;
  if (value2.includes(" ")) return isSentence(value2) || EXPRESSION.test(value2);
  let reading = read(value2);
  return CONSTANT.test(value2) ? reading.wordLetters * 3 >= reading.letters : MEMBER.test(value2) && reading.digits === 0 ? !0 : (MEMBER.test(value2) || PATH.some((shape) => shape.test(value2))) && reading.wordLetters * 2 >= reading.letters;
}
function isNumber(value2) {
  return NUMBER2.test(value2);
}
function isExpression(value2) {
  return EXPRESSION.test(value2);
}
function isSentence(value2) {
  let parts = value2.trim().split(/\s+/);
  return parts.length < 2 ? !1 : parts.length > 3 || parts.filter((part) => isPhrase(part, read(part)) || isWordy(read(part))).length >= parts.length / 2;
}
function isReadable2(value2) {
  let decoded3 = Buffer.from(value2, "base64").toString("latin1");
  return decoded3.length > 8 && /^[\t\r\n\x20-\x7e]+$/.test(decoded3);
}
var LOOKUP, STORED, ADDRESS, PATH, ROOTED, STEPS, MEMBER, RELEASE, VERSIONS, CONSTANT, KEYWORDS, FRAGMENT, EXPRESSION, NUMBER2, NO_VALUE, init_reference = __esm({
  "src/scan/entropy/reference.ts"() {
    "use strict";
    init_language();
    LOOKUP = [
      /^[$%&]|^@[A-Z_]{4,}|%[sdv@]|\{[\w.()[\]'" ]{0,60}\}|\w\[[-\w]{0,10}\]|^'?\$/,
      /^(?:vault|secret|ssm|sops|env|file|keychain|data|urn|kms|gcp|azure-keyvault)[:=]/
    ], STORED = /^(?:\{\w{2,12}\}|AgA|-----BEGIN|sha\d{1,3}[-:$]|md5[-:$]|h1:|pbkdf2|argon2|bcrypt|scrypt|\$\w{1,8}\$|AQICAH|ssh-|ecdsa-|pk_|age1)/i, ADDRESS = /:\/\/|^[^@\s]{1,60}@[a-z0-9-]{1,40}\.[a-z.]{2,20}$|^(?:\d{1,3}\.){3}\d{1,3}|^(?:localhost|www\.)|^mailto:/i, PATH = [
      /^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w.@-]{1,60}|^[\w.@-]{1,60}\/[\w.@-]{1,60}(?:\/|$)/i,
      /\.(?:js|ts|json|ya?ml|pem|key|crt|txt|py|go|java|html|conf|cfg|env|xml|p12|jks|png|svg|md|properties|sh|rb|php|aspx?)$/i
    ], ROOTED = /^(?:~|\.{0,2})[/\\](?:var|run|etc|usr|home|users|opt|tmp|root|mnt|app|data|srv|secrets?|bin|lib|path|api|v\d|proc|dev)\b/i, STEPS = /^(?:[a-z\d]{1,14}[.:/]){3,60}[a-z\d]{0,14}$/i, MEMBER = /^[A-Za-z_$@][\w$]{0,60}(?:(?:\.|::|->)[A-Za-z_$][\w$]{0,60}){1,8}$|^[A-Za-z_$][\w$.]{0,60}[([]/, RELEASE = /^[A-Za-z][A-Za-z.-]{1,60}[-:@]v?\d{1,4}(?:\.\d{1,5}){1,3}$/, VERSIONS = /^\d{1,4}(?:\.\d{1,5}){1,3}-(?:\d{1,4}(?:\.\d{1,5}){0,3})?$/, CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,12}$/, KEYWORDS = new Set(
      "true false yes on off str number int integer bool boolean bytes object array any float void optional required text uuid bearer basic base64 utf8 utf-8 hex ascii latin1 sha1 sha256 sha-1 sha-256 sha512 md5 self auto always never filtered".split(" ")
    ), FRAGMENT = /\)[;}]|\}\)|\(\[|\{\w+:|[;,]\w+=\w+\(|^[+,)]\w?[,.)]/, EXPRESSION = /\S\s+[-+*/|&<>=?:]{1,3}\s+|[;{}]\s*$|=>|\(\)|^[({[]|&&|\|\||\\[nrtdswb](?![a-z])|\[[^\]]{0,60}\]|^[.#:][a-z]|\^|\)$/, NUMBER2 = /^[-+]?(?:0x[0-9a-f]{1,10}|[\d.,:/ _-]{1,19})[a-z]{0,2}$/i, NO_VALUE = [STEPS, RELEASE, VERSIONS, ROOTED, FRAGMENT, STORED, ADDRESS, ...LOOKUP];
  }
});

// src/scan/entropy/judge.ts
function judgeNamed(found, value2, showcase) {
  if (value2.length < 5 || value2.length > MAX_LENGTH3 || !/[A-Za-z0-9]{2}/.test(value2)) return null;
  let reading = read(value2), belief = found.role === "password" ? judgePassword(value2, reading, found) : judgeOther(value2, reading, found);
  return belief === null || isReference(value2) || !found.quoted && isExpression(value2) || isFake(value2, found.name) ? null : belief === "medium" && isHomely(reading) && showcase() ? "low" : belief;
}
function isHomely(reading) {
  return reading.bits < (reading.wordLetters === 0 && reading.letters > 0 && reading.digits + reading.marks > 0 ? 30 : 45);
}
function judgePassword(value2, reading, found) {
  return reading.digits === 0 && isPhrase(trimmed(value2), reading) ? value2.includes(" ") || found.place === "argument" ? null : "low" : /^\d+$/.test(value2) ? value2.length < 6 || isRegular(value2) ? null : found.place === "assigned" ? "medium" : "low" : isRandom(value2, reading) ? "high" : value2.length < 6 || isOneCase(reading) && (value2.length < 10 || reading.wordLetters > 0) ? "low" : reading.bits >= 16 || reading.digits > 0 && reading.bits >= 12 ? "medium" : "low";
}
function judgeOther(value2, reading, found) {
  let login = loginIn(value2);
  return login !== null ? isFake(login.password, login.user) || login.password === login.user ? null : "medium" : found.place === "header" ? judgeHeader(value2, reading) : judgeToken(value2, reading, found);
}
function judgeToken(value2, reading, found) {
  return value2.includes(" ") || isNumber(value2) && value2.length < 16 ? null : UUID.test(value2) ? found.role === "loose" ? null : found.role === "token" ? "low" : "medium" : isPhrase(trimmed(value2), reading) ? reading.digits >= 4 && reading.bits >= 40 && found.role !== "loose" ? "low" : null : found.role === "loose" ? reading.bits >= 70 && reading.digits > 0 && !isDigest(value2) && !isReadable2(value2) ? "medium" : null : isRandom(value2, reading) ? "high" : reading.bits >= 40 && value2.length >= 10 && (reading.digits > 0 || value2.length >= 16) ? "medium" : reading.bits < 28 || reading.digits === 0 ? null : reading.bits >= 32 && reading.wordLetters === 0 && reading.letters > 2 ? "medium" : "low";
}
function loginIn(value2) {
  if (!PRINTABLE_BASE64.test(value2)) return null;
  let found = /^([\x21-\x39\x3b-\x7e]{1,60}):([\x21-\x7e]{1,80})$/.exec(Buffer.from(value2, "base64").toString("latin1"));
  return found === null ? null : { user: found[1], password: found[2] };
}
function isNameOnly(value2) {
  return PRINTABLE_BASE64.test(value2) && /^[\x20-\x39\x3b-\x7e]+$/.test(Buffer.from(value2, "base64").toString("latin1"));
}
function judgeHeader(value2, reading) {
  return isPhrase(trimmed(value2), reading) || value2.includes(" ") || isNameOnly(value2) ? null : reading.bits >= 70 ? "high" : reading.bits >= 45 ? "medium" : null;
}
function isOneCase(reading) {
  return reading.digits + reading.marks === 0 && (reading.upper === 0 || reading.lower === 0);
}
function isRandom(value2, reading) {
  return value2.length >= 16 && reading.bits >= 56 && !isWordy(reading) && reading.bits >= value2.length * 2.4;
}
function isDigest(value2) {
  return HEX2.test(value2) && [16, 24, 32, 40, 48, 56, 64, 96, 128].includes(value2.replace(/^0x/i, "").length);
}
var MAX_LENGTH3, UUID, HEX2, PRINTABLE_BASE64, trimmed, init_judge = __esm({
  "src/scan/entropy/judge.ts"() {
    "use strict";
    init_regular();
    init_fake();
    init_language();
    init_reference();
    MAX_LENGTH3 = 600, UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, HEX2 = /^(?:0x)?[0-9a-f]+$/i;
    PRINTABLE_BASE64 = /^[I-Za-f][A-Za-z0-9+/]{7,199}={0,2}$/;
    trimmed = (value2) => value2.replace(/^[^A-Za-z0-9]{1,9}/, "").replace(/[^A-Za-z0-9]{1,9}$/, "");
  }
});

// src/scan/entropy/kubernetes.ts
function secretData(content) {
  return content.includes("Secret") && MARK.test(content) ? [...yamlData(content), ...jsonData(content)] : [];
}
function yamlData(content) {
  let open = [], found = [];
  for (let start = 0; start < content.length; ) {
    let lineEnd2 = content.indexOf(`
`, start), end = lineEnd2 === -1 ? content.length : lineEnd2;
    readLine(content.slice(start, end), start, open, found), start = end + 1;
  }
  return close(open, -1, found), found;
}
function readLine(line, start, open, found) {
  line.startsWith("---") && close(open, -1, found);
  let key = KEY.exec(line);
  if (key === null) return;
  let [all2, prefix = "", name3 = ""] = key;
  close(open, prefix.includes("-") ? prefix.length - 1 : prefix.length, found);
  let mapping = mappingAt(open, prefix.length);
  mapping.lastKey = name3;
  let rest = line.slice(all2.length), value2 = VALUE.exec(rest);
  name3 === "kind" && KIND.test(rest) ? mapping.isSecret = !0 : value2 !== null && mapping.values.push({ name: name3, ...spanOf(start + all2.length, value2) });
}
function spanOf(offset, [all2, quote = "", value2 = ""]) {
  let end = offset + all2.length - quote.length;
  return { start: end - value2.length, end };
}
function close(open, column, found) {
  for (; (open.at(-1)?.column ?? -1) > column; ) {
    let closed2 = open.pop(), owner = open.at(-1);
    if (closed2.under === "data" && owner !== void 0 && (owner.data = closed2.values), closed2.isSecret) for (let value2 of closed2.data) found.push(value2);
  }
}
function mappingAt(open, column) {
  let last2 = open.at(-1);
  if (last2?.column === column) return last2;
  let mapping = { column, under: last2?.lastKey ?? "", lastKey: "", isSecret: !1, values: [], data: [] };
  return open.push(mapping), mapping;
}
function jsonData(content) {
  let found = [];
  for (let { index, 0: opening } of content.matchAll(JSON_DATA)) {
    let start = index + opening.length, size = content.slice(start).search(/[{}]/);
    if (!(size === -1 || content[start + size] === "{"))
      for (let pair2 of content.slice(start, start + size).matchAll(JSON_PAIR)) {
        let [all2, name3 = "", value2 = ""] = pair2, end = start + pair2.index + all2.lastIndexOf(value2) + value2.length;
        found.push({ name: name3, start: end - value2.length, end });
      }
  }
  return found;
}
var MARK, KEY, VALUE, KIND, JSON_DATA, JSON_PAIR, init_kubernetes = __esm({
  "src/scan/entropy/kubernetes.ts"() {
    "use strict";
    MARK = /kind\\?["']?[ \t]{0,8}:[ \t]{0,8}\\?["']?Secret(?!\w)/, KEY = /^([ \t]{0,200}(?:- {1,8}){0,4})["']?([\w./-]{1,253})["']?:(?=[ \t\r]|$)/, VALUE = /^[ \t]{1,20}(["']?)([A-Za-z0-9+/]{2,4000000}={0,2})\1(?=\s|$)/, KIND = /^[ \t]{1,8}["']?Secret["']?(?=\s|$)/, JSON_DATA = /\\?"data\\?"\s{0,40}:\s{0,40}\{/g, JSON_PAIR = /\\?"([\w./-]{1,253})\\?"\s{0,40}:\s{0,40}\\?"([A-Za-z0-9+/]{2,4000000}={0,2})\\?"/g;
  }
});

// src/scan/entropy/service/shape.ts
function parseShape(text3) {
  let parts = text3.split(" ").map(parsePart);
  return {
    pattern: new RegExp(`^${parts.map(({ source }) => source).join("")}$`),
    fixed: parts.every(({ fixed }) => fixed),
    prefixed: text3.startsWith("'"),
    width: Math.max(...parts.map(({ bits }) => bits))
  };
}
function describeShape(text3) {
  return text3.split(" ").map(describePart).join(", ");
}
function parsePart(text3) {
  if (text3 === "uuid") return { source: UUID2, fixed: !0, bits: 4 };
  if (text3.startsWith("'")) return { source: `(?:${literals(text3).map(escaped).join("|")})`, fixed: !0, bits: 0 };
  let { set: set2, bits, least, most } = readClass2(text3);
  return { source: `${set2}{${least}${most === least ? "" : `,${most}`}}`, fixed: most === least, bits };
}
function describePart(text3, index) {
  if (text3 === "uuid") return "a UUID";
  if (text3.startsWith("'")) return `${index === 0 ? "prefix " : ""}${literals(text3).join(" or ")}`;
  let { words: words4, least, most } = readClass2(text3);
  return `${least}${most === least ? "" : ` to ${most}`} ${words4}`;
}
function readClass2(text3) {
  let [, name3 = "", least = "", most = least] = PART2.exec(text3) ?? [], known3 = CLASSES[name3] ?? (name3.startsWith("[") ? { set: name3, bits: BRACKET_BITS, words: `characters of ${name3}` } : void 0);
  if (known3 === void 0) throw new SyntaxError(`no part of a shape: ${text3}`);
  return { ...known3, least: Number(least), most: Number(most) };
}
var CLASSES, BRACKET_BITS, UUID2, PART2, literals, escaped, init_shape = __esm({
  "src/scan/entropy/service/shape.ts"() {
    "use strict";
    CLASSES = {
      d: { set: "[0-9]", bits: 3.3, words: "digits" },
      h: { set: "[0-9a-fA-F]", bits: 4, words: "hexadecimal characters" },
      x: { set: "[A-Z2-7]", bits: 5, words: "base32 characters" },
      a: { set: "[0-9a-z]", bits: 5.1, words: "lower-case letters and digits" },
      A: { set: "[0-9A-Z]", bits: 5.1, words: "upper-case letters and digits" },
      l: { set: "[A-Za-z]", bits: 5.7, words: "letters" },
      w: { set: "[0-9A-Za-z]", bits: 5.9, words: "base62 characters" },
      v: { set: "[0-9A-Za-z_]", bits: 5.9, words: "letters, digits and _" },
      u: { set: "[0-9A-Za-z_=-]", bits: 6, words: "base64url characters" },
      b: { set: "[0-9A-Za-z+/=]", bits: 6, words: "base64 characters" },
      p: { set: "[!-~]", bits: 6.6, words: "printable characters" }
    }, BRACKET_BITS = 5.95, UUID2 = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", PART2 = /^(?:([a-zA-Z]|\[[^\]]{1,40}\])(\d{1,4})(?:-(\d{1,4}))?)$/;
    literals = (text3) => text3.slice(1, -1).split("'/'"), escaped = (literal2) => literal2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
});

// src/scan/entropy/match.ts
function namedMatch(found, value2, confidence) {
  let password = found.role === "password", name3 = showable2(found.name);
  return {
    check: "entropy",
    start: found.start,
    end: found.end,
    rule: password ? "password-assignment" : "secret-assignment",
    title: password ? "Value assigned to a password name" : "Value assigned to a secret name",
    severity: SEVERITY[confidence],
    confidence,
    why: `${VERB[found.place]} ${name3 ?? "a secret name"}; ${describe2(value2)}`,
    ...name3 === void 0 ? {} : { name: name3 },
    strengthBits: strengthBits(value2),
    links: LINKS,
    rank: 1
  };
}
function namelessMatch(start, value2, confidence, variable) {
  let name3 = variable === void 0 ? void 0 : showable2(variable), why = `${name3 === void 0 ? "no word in it" : `assigned to ${name3}`}; ${describe2(value2)}`;
  return {
    check: "entropy",
    start,
    end: start + value2.length,
    rule: "high-entropy-string",
    title: "Random-looking string",
    severity: confidence === "low" ? "low" : "medium",
    confidence,
    why,
    ...name3 === void 0 ? {} : { name: name3 },
    strengthBits: strengthBits(value2),
    links: LINKS,
    rank: 0
  };
}
function serviceMatch(span, value2, sign, confidence, severity, variable) {
  let name3 = variable === "" ? void 0 : showable2(variable), { id, title, shape, links } = sign.service;
  return {
    check: "entropy",
    start: span.start,
    end: span.end,
    rule: id,
    title,
    severity,
    confidence,
    why: `${WHERE[sign.where]} ${sign.keyword}, ${describeShape(shape)}${name3 === void 0 ? "" : `, assigned to ${name3}`}`,
    ...name3 === void 0 ? {} : { name: name3 },
    strengthBits: strengthBits(value2),
    links,
    rank: 2
  };
}
function showable2(name3) {
  let reading = read(name3);
  return isWordy(reading) || reading.bits < 56 ? name3 : void 0;
}
function describe2(value2) {
  return `${value2.length} ${describeAlphabet(value2)} characters, ${shannonBits(value2).toFixed(1)} bits per character`;
}
var LINKS, SEVERITY, VERB, WHERE, init_match = __esm({
  "src/scan/entropy/match.ts"() {
    "use strict";
    init_strength();
    init_language();
    init_shape();
    LINKS = { revoke: null, docs: null }, SEVERITY = { high: "high", medium: "medium", low: "low" }, VERB = { assigned: "assigned to", compared: "compared with", argument: "passed as", option: "given to", header: "sent in" };
    WHERE = { name: "named", line: "on a line with", near: "below" };
  }
});

// src/scan/entropy/encoded.ts
function readable(found, raw) {
  if (found.place === "header" && LOGIN.test(Buffer.from(raw, "base64").toString("latin1"))) return { value: raw, via: ["base64"] };
  let shown = found.quoted ? UNDOUBTED.filter(({ first, sign }) => raw.includes(first) && sign.test(raw)) : [];
  return shown.length === 0 ? { value: raw } : { value: shown.reduce((text3, { form }) => text3.replace(form.pattern, (one) => form.decode(one)), raw), via: shown.map(({ form }) => form.via) };
}
function judgeSecretData(text3, matches, judge3) {
  let opened = /* @__PURE__ */ new Set();
  for (let value2 of secretData(text3.content)) {
    let derived = decoded2(text3, value2);
    if (derived !== null) {
      opened.add(value2.start), matches.delete(value2.start);
      for (let inner of matchesIn(derived, value2.name, judge3)) {
        let match = settle(outward({ match: inner, value: null }, derived), text3.content);
        matches.set(match.start, match);
      }
    }
  }
  return opened;
}
function decoded2(text3, value2) {
  let raw = Buffer.from(text3.content.slice(value2.start, value2.end), "base64");
  if (!isPrintable(raw)) return null;
  let inner = plainText(text3.entry, raw);
  return { text: inner, via: ["base64"], outer: bitsMap(oneLine(withoutPadding(text3, value2)), 6, raw.length, inner) };
}
function withoutPadding(text3, { start, end }) {
  return { start, end: start + text3.content.slice(start, end).replace(/={1,2}$/, "").length };
}
function matchesIn(derived, name3, { showcase, findNamed: findNamed2 }) {
  let value2 = derived.text.content.trimEnd(), role = roleOf(name3);
  if (value2.includes(`
`) || role === null) return [...findNamed2(derived.text).values()];
  let found = { name: name3, role, place: "assigned", start: 0, end: value2.length, quoted: !0 }, belief = judgeNamed(found, value2, showcase);
  return belief === null ? [] : [namedMatch(found, value2, belief)];
}
var UNDOUBTED, LOGIN, init_encoded = __esm({
  "src/scan/entropy/encoded.ts"() {
    "use strict";
    init_bits_map();
    init_backslash();
    init_entities();
    init_percent();
    init_lines();
    init_printable2();
    init_text();
    init_inside();
    init_judge();
    init_kubernetes();
    init_match();
    init_names();
    UNDOUBTED = [
      { form: backslash, first: "\\", sign: /\\(?:u00[2-7]|x[2-7]|u\{)/ },
      { form: entities, first: "&", sign: /&(?:#[xX]?[0-9A-Fa-f]{2,7}|amp|quot|apos|lt|gt);/ },
      { form: percent, first: "%", sign: /^(?:[^%]{0,100}%[2-7][0-9A-Fa-f]){3,600}[^%]{0,600}$/ }
    ], LOGIN = /^[\x21-\x39\x3b-\x7e]{1,60}:[\x21-\x7e]{1,80}$/;
  }
});

// src/rules/services/a-b.ts
var ROWS2, init_a_b = __esm({
  "src/rules/services/a-b.ts"() {
    "use strict";
    ROWS2 = String.raw`
abuseipdb-key;AbuseIPDB API key;abuseipdb;h80;;docs.abuseipdb.com/
adafruit-key;Adafruit IO API key;adafruit adafruitio;u32;;io.adafruit.com/api/docs/
adobe-id;Adobe IO Product identifier;adobe adobeioproduct;w12;info;developer.adobe.com/developer-console/docs/guides/authentication/
adobe-key;Adobe IO API key;adobe adobeio;h32;;^
ai21studio-key;AI21 Studio API key;ai21 ai21studio;uuid;;docs.ai21.com/reference/authentication
airbrake-key;Airbrake user key;airbrake;[0-9A-Za-z-]40;;airbrake.io/docs/api/
airtable-key;Airtable API key;airtable;w17;;airtable.com/developers/web/api/authentication
airvisual-key;AirVisual (IQAir) API key;airvisual;[a-z0-9-]36;;api-docs.iqair.com/
aiven-key;Aiven API key;aiven;b372;;docs.aiven.io/docs/platform/concepts/authentication
alchemy-key;Alchemy API key;alchemy~;w23 '_' w8;;www.alchemy.com/docs/how-to-create-access-tokens
alchemy-key-2;Alchemy API key;alchemy~;u24-64;;^
algolia-id;Algolia application id;algolia;w10;info;www.algolia.com/doc/guides/security/api-keys/
algolia-key;Algolia admin API key;algolia;w32;;^
alibaba-secret;Alibaba secret key;alibaba aliyun alibabacloud;w30;;www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair
amplitude-key;Amplitude API key;amplitude~;h32;;www.docs.developers.amplitude.com/analytics/apis/export-api/
anypoint-key;Anypoint API key;anypoint;uuid;;docs.mulesoft.com/access-management/connected-apps-overview
apollo-key;Apollo API key;apollo~;w22;;docs.apollo.io/reference/people-api-search
appcenter-token;Visual Studio App Center API token;appcenter;h40;;openapi.appcenter.ms/
appcues-key;Appcues API key;appcues;[a-z0-9-]36;;docs.appcues.com/
appcues-key-2;Appcues API key;appcues;[a-z0-9-]39;;^
appointedd-key;Appointedd API key;appointedd;[0-9A-Za-z+=]88;;developers.appointedd.com/
appoptics-key;AppOptics API key;appoptics;u71;;docs.appoptics.com/api/
appsynergy-key;AppSynergy API key;appsynergy;a64;;www.appsynergy.com/content/resources/docs/rest-api.jsp
artifactory-key;Artifactory API key;artifactory jfrog bintray xray;w73;;jfrog.com/help/r/jfrog-rest-apis/introduction-to-the-artifactory-rest-apis
asana-id;Asana client id;asana;d16;info;developers.asana.com/docs/authentication
asana-pat;Asana personal access token;asana;'0/'/'1/'/'2/' d16 '/' d16 ':' h32;high;^
asana-secret;Asana client secret;asana;w32;;^
asana-token;Asana OAuth token;asana;[a-z0-9/:]51;;^
assemblyai-key;AssemblyAI API key;assemblyai;a32;;www.assemblyai.com/docs/api-reference/overview
atera-key;Atera API key;atera;a32;;app.atera.com/apidocs
atlassian-key;Atlassian API key;atlassian;w24;;support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
atlassian-token;Atlassian API token;atlassian confluence;w20 h4;;^
audd-key;AudD API key;audd;[a-z0-9-]32;;docs.audd.io/
auth0-client-secret;Auth0 client secret;auth0;u64;high;auth0.com/docs/get-started/applications/rotate-client-secret
autoklose-token;Autoklose API token;autoklose;[0-9A-Za-z-]32
autopilot-key;Autopilot API key;autopilot~;h32;;www.autopilothq.com/docs/api-authentication
aviationstack-key;AviationStack API key;aviationstack;a32;;aviationstack.com/documentation
aws-account-id;Amazon Web Services account id;aws awsaccount;d12;info;docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
axonaut-key;Axonaut API key;axonaut;a32;;axonaut.com/api/v2/doc
ayrshare-key;Ayrshare API key;ayrshare;w8 '-' w8 '-' w8 '-' w8;;www.ayrshare.com/docs
azure-client-id;Azure client id;azureclient armclient azureadclient;uuid;info;learn.microsoft.com/entra/identity-platform/quickstart-register-app
azure-key;Azure Subscription API management key;apim ocpapim azureapim;h32;;learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions
azure-token;Azure personal access token;adopat azuredevops azuredevopsextpat vsts;a52;;learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate
azure-token-2;Azure DevOps personal access token;azure azuredevops;w84;;^
azureopenai-key;Azure OpenAI API key;azure openai azureopenai;h32;;learn.microsoft.com/azure/ai-services/openai/reference
bannerbear-key-2;Bannerbear API key;bannerbear;w22 'tt';;developers.bannerbear.com/#authentication
baremetrics-key;Baremetrics API key;baremetrics;'sk_'/'lk_' w18-25;;developers.baremetrics.com/reference/authentication
baremetrics-key-2;Baremetrics API key;baremetrics;u25;;^
baseten-key;Baseten API key;baseten;w8 '.' w32;;docs.baseten.co/
beamer-api-token;Beamer API token;beamer~;'b_' u44;;www.getbeamer.com/api-reference
beebole-key;Beebole API key;beebole;a40;;beebole.com/help/api
besnappy-key;Besnappy API key;besnappy;h64;;github.com/BeSnappy/api-docs
besttime-key;Besttime API key;besttime;v36;;documentation.besttime.app/
besttime-private-key;BestTime private API key;besttime;'pri_' h32;;^
betterstack-key;Betterstack API key;betterstack;w24;;betterstack.com/docs/
bitbar-key;Bitbar API key;bitbar;w32;;support.smartbear.com/bitbar/docs
bitbucket-oauth-client-id;Atlassian Bitbucket OAuth consumer key;bitbucket atlassianbitbucket;a32;info;support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/
bitbucket-oauth-client-secret;Atlassian Bitbucket OAuth consumer secret;bitbucket atlassianbitbucket;u64;high;^
bitcoinaverage-key;BitcoinAverage API key;bitcoinaverage;w43;;apiv2.bitcoinaverage.com/
bitfinex-key;Bitfinex API key;bitfinex;u43;;docs.bitfinex.com/
bitly-token;Bitly access token;bitly;h40;;dev.bitly.com/api-reference#Authentication
bitly-token-2;Bitly access token;bitly;[0-9A-Za-z-]40;;^
bitmex-key;BitMEX API key;bitmex;u24;;www.bitmex.com/app/apiOverview
bitmex-key-2;BitMEX API key;bitmex;u48;;^
bitrise-token;Bitrise access token;bitrise;u60-120;;devcenter.bitrise.io/
bittrex-key;Bittrex access key;bittrex;w32;;bittrex.github.io/api/v3
bitwardenoauth2access-secret;Bitwarden OAuth client secret;bitwardenoauth2access bitwarden;w10-50;;bitwarden.com/help/personal-api-key/
blazemeter-key;BlazeMeter API key;blazemeter runscope;uuid;;help.blazemeter.com/
blitapp-key;BlitApp API key;blitapp;u39;;blitapp.com/api/
blocknative-key;Blocknative API key;blocknative;uuid;;docs.blocknative.com/
blogger-key;Blogger API key;blogger~;[0-9A-Za-z-]39;;developers.google.com/blogger/docs/3.0/using
blynk-token;Blynk Device access token;blynk;u32;;docs.blynk.io/
blynk-token-2;Blynk organization access token;blynk;u40;;^
bombbomb-key;BombBomb API key;bombbomb;b88;;developer.bombbomb.com/
boostnote-key;BoostNote API key;boostnote;h64
borgbase-key;BorgBase API key;borgbase;[0-9A-Za-z._-]148-152;;docs.borgbase.com/
box-key;Box API key;boxclient boxapi boxdeveloper boxcom;w32;;developer.box.com/guides/authentication/access-tokens/
brandfetch-key;Brandfetch API key;brandfetch;w40;;docs.brandfetch.com/
browserstack-key;BrowserStack access key;browserstack browserstackkey;w20;;www.browserstack.com/docs/automate/api-reference/selenium/introduction
browshot-key;Browshot API key;browshot;w28;;browshot.com/api/documentation
bscscan-key;BscScan API key;bscscan;A34;;docs.bscscan.com/
buddyns-key;BuddyNS API key;buddyns;a40;;www.buddyns.com/support/api/v2/
budibase-key;Budibase API key;budibase;h32 '-' h78-80;;docs.budibase.com/
bugherd-key;BugHerd API key;bugherd;a22;;www.bugherd.com/api_v2
bugsnag-key;Bugsnag API key;bugsnag;uuid;;docs.bugsnag.com/
bulbul-key;Bulbul API key;bulbul;a32
buttercms-key;ButterCMS API key;buttercms;a40;;buttercms.com/docs/api
`;
  }
});

// src/rules/services/c-e.ts
var ROWS3, init_c_e = __esm({
  "src/rules/services/c-e.ts"() {
    "use strict";
    ROWS3 = String.raw`
calendarific-key;Calendarific API key;calendarific;w32;;calendarific.com/api-documentation
calorieninja-key;CalorieNinjas API key;calorieninja;w40;;calorieninjas.com/api
campayn-key;Campayn API key;campayn;a64
cannyio-key;Canny API key;canny~ cannyio;uuid;;developers.canny.io/api-reference
canva-client-id;Canva client id;canva;'OC-' u8-16;info;www.canva.dev/docs/connect/
capsulecrm-key;Capsule CRM API key;capsulecrm;[0-9A-Za-z._-]64;;developer.capsulecrm.com/
carboninterface-key;CarbonInterface API key;carboninterface;w21;;docs.carboninterface.com/
censys-key;Censys API key;censys;w32;;docs.censys.com/
censys-key-2;Censys API key;censys;[a-z0-9-]36;;^
centralstationcrm-key;CentralStationCRM API key;centralstationcrm;a30;;api.centralstationcrm.net/api-docs/index.html
chartmogul-key;ChartMogul API key;chartmogul;a32;;dev.chartmogul.com/
chatbot-key;ChatBot API key;chatbot~;v32;;www.chatbot.com/docs/
chatfuel-key;Chatfuel API key;chatfuel;w128;;docs.chatfuel.com/
checio-key;Chec (Commerce.js) API key;chec commercejs;'pk_' a45;info;commercejs.com/docs/
checklyhq-key;Checkly API key;checklyhq;a32;;www.checklyhq.com/docs/
cicero-key;Cicero API key;cicero~;a40;;www.cicerodata.com/api/
circleci-token;CircleCI Project API token;circleci circle~ circleciproject;h40;;circleci.com/docs/managing-api-tokens/
ciscomeraki-key;Cisco Meraki API key;meraki ciscomeraki;h40;;developer.cisco.com/meraki/api-v1/overview/
civo-key;Civo API key;civo;w50;;www.civo.com/api
clarifai-key;Clarifai API key;clarifai;h32-36;;clarifai.com/developer/guide/authentication
clay-key;Clay API key;clay~;h20;;university.clay.com/docs/http-api-integration-overview
clearbit-key;Clearbit API key;clearbit;[a-z0-9_]35;;dashboard.clearbit.com/docs
clickhouse-key;ClickHouse Cloud key id;clickhouse clickhousecloud;w20;;clickhouse.com/docs/cloud/manage/openapi
cliengo-key;Cliengo API key;cliengo;uuid;;developers.cliengo.com/
clockify-key;Clockify API key;clockify;w48;;docs.clockify.me/
cloudflare-api-token-legacy;Cloudflare API token (unprefixed);cloudflare;u40;high;developers.cloudflare.com/fundamentals/api/get-started/create-token/
cloudflare-global-key-legacy;Cloudflare global API key (unprefixed);cloudflare xauthkey;h37;critical;developers.cloudflare.com/fundamentals/api/get-started/keys/
cloudflare-id;Cloudflare identifier;cloudflare;h32;info;developers.cloudflare.com/fundamentals/
cloudflareglobal-key;Cloudflare global API key;cloudflare cloudflareglobal;h37-45;;developers.cloudflare.com/fundamentals/api/get-started/keys/
cloudimage-key;CloudImage API key;cloudimage;[a-z0-9_]30;;docs.cloudimage.io/
cloudinary-key;Cloudinary API key;cloudinary;d15;;cloudinary.com/documentation
cloudinary-key-2;Cloudinary API key;cloudinary;u27;;^
cloudinary-secret;Cloudinary API secret;cloudinary;w32;;^
cloudmersive-key;Cloudmersive API key;cloudmersive;[a-z0-9-]36;;api.cloudmersive.com/
cloudplan-key;Cloudplan API key;cloudplan;[A-Z0-9-]32
cloudsight-key;CloudSight API key;cloudsight;w20-24;;cloudsight.docs.apiary.io/#introduction/authentication
cloudsmith-key;Cloudsmith API key;cloudsmith;h40;;docs.cloudsmith.com/accounts-and-teams/api-key
cloverly-key;Cloverly API key;cloverly;[a-z0-9:_]28;;docs.cloverly.com/
clustdoc-key;ClustDoc API key;clustdoc;w60;;clustdoc.com/api
coda-key;Coda API key;coda~;uuid;;coda.io/developers/apis/v1
codacy-key;Codacy API key;codacy;w20-24;;docs.codacy.com/codacy-api/api-tokens/
codeclimate-id;Code Climate test reporter identifier;codeclimate testreporterid codeclimatetestreporter;h64;info;github.com/codeclimate/javascript-test-reporter
codeclimate-key;Code Climate API key;codeclimate;h40;;developer.codeclimate.com/
codecov-token;Codecov access token;codecov;w32;;docs.codecov.com/
codecov-token-2;Codecov access token;codecov;[0-9A-Za-z-]36;;docs.codecov.com/reference/api-overview
codemagic-key;Codemagic API key;codemagic;v43;;docs.codemagic.io/rest-api/codemagic-rest-api/
codequiry-key;Codequiry API key;codequiry;w64;;codequiry.com/usage/api
cohere-key;Cohere API key;cohere coapikey;w40;;docs.cohere.com/
coin-key;CoinAPI key;coinapi coin;[A-Z0-9-]36;;docs.coinapi.io/
coinbase-key;Coinbase API key;coinbase;[0-9A-Za-z-]32;;docs.cloud.coinbase.com/exchange/docs/authorization-and-authentication
coinbase-key-2;Coinbase CDP API key;coinbasecdp coinbase;[0-9a-f-]36;;docs.cdp.coinbase.com/
coinbase-token;Coinbase access token;coinbase;u64;;^
coinlayer-key;Coinlayer API key;coinlayer;a32;;coinlayer.com/documentation
coinlib-key;Coinlib API key;coinlib;a16;;coinlib.io/apidocs
collect-key;Collect2 API key;collect2 collect;uuid
column-api-key;Column API key;column~;'live_'/'test_' w27;high;column.com/docs
configcat-key;ConfigCat key;configcat;u22 '/' u22;;configcat.com/docs/
confluent-id;Confluent client id;confluent ccloud cpdev kafka~;w16;info;docs.confluent.io/cloud/current/access-management/authenticate/api-keys.html
confluent-secret-2;Confluent secret key;confluent;w64;;^
confluent-secret-3;Confluent API secret;confluent ccloud cpdev kafka~;b64;;^
contentful-token;Contentful delivery API token;contentful;u43-45;;www.contentful.com/developers/docs/references/content-delivery-api/
contentfuldelivery-token;Contentful API token;contentful contentfuldelivery;u43;;^
conversiontools-key;ConversionTools API key;conversiontools;'ey' [\w.]157-165;;conversiontools.io/api-documentation
convert-key;ConvertAPI key;convertapi convert;w16;;docs.convertapi.com/
convertapi-secret;ConvertAPI API secret;convertapi;'secret_' w16;;^
convertkit-key;ConvertKit (Kit) API key;convertkit;v22;;developers.kit.com/
couchbase-capella-api-key;Couchbase Capella API key secret;couchbase capella~ couchbasecapella;b60-120 [=]0-2;high;docs.couchbase.com/cloud/management-api-guide/management-api-intro.html
countrylayer-key;CountryLayer API key;countrylayer;a32;;countrylayer.com/documentation/
courier-auth-token;Courier auth token;courier~;'pk_' w4-10 '_' w28;high;www.courier.com/docs
coveralls-key;Coveralls API key;coveralls;[0-9A-Za-z-]37;;docs.coveralls.io/api-repos-endpoint
craftmypdf-key;CraftMyPDF API key;craftmypdf;w35;;craftmypdf.com/docs/
crowdin-key;Crowdin API key;crowdin;w80;;support.crowdin.com/developer/api/
cryptocompare-key;CryptoCompare API key;cryptocompare;w64;;min-api.cryptocompare.com/documentation
currencyfreaks-key;Currencyfreaks API key;currencyfreaks;a32;;currencyfreaks.com/documentation.html
currencylayer-key;CurrencyLayer API key;currencylayer;a32;;currencylayer.com/documentation
currencyscoop-key;CurrencyScoop API key;currencyscoop;a32;;currencyscoop.com/api-documentation
currents-key;CurrentsAPI key;currentsapi currents;u48;;currentsapi.services/en/docs/
customerio-key;Customer.io Tracking API key;customerio customeriotracking;h20;;docs.customer.io/integrations/api/#track-api
customerio-key-2;Customer.io app API key;customerio;h32;;docs.customer.io/integrations/api/#app-api
cypress-key;Cypress Record key;cypress~ cypressrecordkey cypressrecord;uuid;;docs.cypress.io/guides/guides/command-line#cypress-run
dailyco-key;Daily.co API key;daily~ dailyco;h64;;docs.daily.co/
dandelion-token;Dandelion API token;dandelion~;a32;;dandelion.eu/docs/
dareboost-key;Dareboost API key;dareboost;w60;;www.dareboost.com/en/documentation-api
databox-key;Databox API key;databox;[0-9A-Za-z+=]21;;developers.databox.com/docs
datadog-api-key;Datadog API key;datadog ddapikey;h32;high;docs.datadoghq.com/account_management/api-app-keys/
datadog-app-key;Datadog application key;datadog ddappkey ddapplicationkey;h40;high;^
datadog-token;Datadog access token;datadog;a40;high;^
datagov-key;data.gov API key;datagov;w40;;api.data.gov/docs/developer-manual/
debounce-key;DeBounce API key;debounce;w13;;developers.debounce.com/
deepai-key;DeepAI API key;deepai;[a-z0-9-]36;;deepai.org/docs
deepgram-key;Deepgram API key;deepgram;h40;;developers.deepgram.com/docs/authenticating
delighted-key;Delighted API key;delighted~;w32;;app.delighted.com/docs/api
detectify-key;Detectify API key;detectify;a32;;developer.detectify.com/
detectlanguage-key;Detect Language API key;detectlanguage;a32;;detectlanguage.com/documentation
deviantart-secret;DeviantArt OAuth client secret;deviantart;h32;;www.deviantart.com/developers/authentication
deviantart-token;DeviantArt access token;deviantart;w40-80;;www.deviantart.com/developers/http/v1/20210526
dfuse-key;dfuse API key;dfuse;'web_' a32;;docs.dfuse.io/
diffbot-key;Diffbot API key;diffbot;a32;;docs.diffbot.com/
diggernaut-key;Diggernaut API key;diggernaut;a40;;www.diggernaut.com/dev/
discord-id;Discord bot id;discord;d18;info;docs.discord.com/developers/reference#authentication
discord-secret;Discord client secret;discord;u32;;^
discord-token;Discord API token;discord;h64;;^
disqus-key;Disqus API key;disqus;w64;;disqus.com/api/docs/requests/
ditto-key;Ditto API key;ditto~;uuid '.' w40;;developer.dittowords.com/
django-secret-key;Django SECRET_KEY setting;django djangoproject;p45-67;high;docs.djangoproject.com/en/stable/ref/settings/#secret-key
dronahq-key;DronaHQ API key;dronahq;a50;;docs.dronahq.com/
drone-token;Drone CI access token;drone~ droneci;a32;high;docs.drone.io/
dropbox-long-lived-token;Dropbox long-lived access token;dropbox;w11 'AAAAAAAAAA' u43;critical;developers.dropbox.com/oauth-guide
dropbox-token;Dropbox API token;dropbox;w15;;^
dropboxapp-key;Dropbox app API key;dropboxapp;a15;;^
duo-key;Duo API key;duo~;'DI' A18;;duo.com/docs/adminapi
duo-key-2;Duo API key;duo~;w40;;^
dwolla-key;Dwolla API key;dwolla;[0-9A-Za-z-]50;;developers.dwolla.com/
dynalist-key;Dynalist API key;dynalist;u128;;apidocs.dynalist.io/
dyspatch-key;Dyspatch API key;dyspatch;A52;;docs.dyspatch.io/
eagleeyenetworks-key;Eagle Eye Networks API key;eagleeyenetworks;w15;;developer.eagleeyenetworks.com/
edenai-key;EdenAI API key;edenai;w36 '.' w92 '.' v43;;docs.edenai.co/
elasticemail-key;Elastic Email API key;elastic~ elasticemail;u96;;elasticemail.com/developers
enigma-key;Enigma API key;enigma~;w40;;docs.enigma.com/
envoy-key;Envoy API key;envoy~;w220;;developers.envoy.com/
eraser-key;Eraser API key;eraser~;w20;;docs.eraser.io/
ethereum-private-key;Ethereum-style wallet private key;ethereum wallet~ polymarket ethprivatekey ethereumprivatekey;'0x' h64;critical;ethereum.org/en/developers/docs/accounts/
etherscan-key;Etherscan API key;etherscan;A34;;docs.etherscan.io/
ethplorer-key;Ethplorer API key;ethplorer;[0-9A-Za-z-]22;;github.com/EverexIO/Ethplorer/wiki/Ethplorer-API
etsy-token;Etsy access token;etsy;w24;;developers.etsy.com/documentation/
etsyopen-key;Etsy Open API key;etsy etsyopen;w24 ':' w10-64;;^
eventbrite-key;Eventbrite API key;eventbrite;A20;;www.eventbrite.com/platform/docs/authentication
everhour-key;Everhour API key;everhour;h4 '-' h4 '-' h6 '-' h6 '-' h8;;everhour.docs.apiary.io/
exa-key;Exa AI API key;exa~ exaai;uuid;;docs.exa.ai/
exchangerate-key;ExchangeRate-API key;exchangerate exchangerateapi;h24;;www.exchangerate-api.com/docs/overview
exchangerates-key;ExchangeRatesAPI key;exchangerates exchangeratesapi;a32;;exchangeratesapi.io/documentation/
exoscale-secret;Exoscale API secret;exoscale;u40-60;;community.exoscale.com/product/iam/
extractor-key;ExtractorAPI key;extractorapi extractor;w40
`;
  }
});

// src/rules/services/f-k.ts
var ROWS4, init_f_k = __esm({
  "src/rules/services/f-k.ts"() {
    "use strict";
    ROWS4 = String.raw`
facebook-app-access-token;Facebook (Meta) app access token;facebook fb;d15-16 '|' u27;high;developers.facebook.com/docs/facebook-login/access-tokens/
facebook-secret;Facebook secret key;facebook fb;h32;;^
fal-key;fal.ai API key;fal~ falai;uuid ':' h32;;docs.fal.ai/
fastforex-key;FastForex API key;fastforex;[0-9A-Za-z-]28;;fastforex.readme.io/
fastly-key;Fastly API key;fastly;u32;;developer.fastly.com/reference/api/#authentication
feedier-key;Feedier API key;feedier;w32
fetchrss-key;FetchRSS API key;fetchrss;[0-9A-Za-z.]40;;fetchrss.com/developers
fibery-key;Fibery API key;fibery;h8 '.' h35;;api.fibery.io/
figma-legacy-token;Figma personal access token (legacy);figma xfigmatoken;h4-6 '-' uuid;high;developers.figma.com/docs/rest-api/personal-access-tokens/
fileio-secret;FileIO secret key;fileio;[A-Z0-9-.]39;;www.file.io/developers
fileio-secret-2;FileIO secret key;fileio;w20 '.' w20;;^
finage-api-key;Finage API key;finage;'API_KEY' A32;;finage.co.uk/docs
finage-key;Finage API key;finage;w32;;^
financialmodelingprep-key;Financial Modeling Prep API key;financialmodelingprep;w32;;site.financialmodelingprep.com/developer/docs
findl-key;Findl API key;findl;uuid
finicity-key;Finicity API key;finicity;h32;;docs.finicity.com/
finicity-secret;Finicity client secret;finicity;w20;;^
finnhub-key;Finnhub API key;finnhub;a20;;finnhub.io/docs/api
fixerio-key;Fixer.io API key;fixer~ fixerio;w32;;fixer.io/documentation
flatio-key;FlatIO API key;flatio;a128;;flat.io/developers/docs/api/
fleetbase-key-2;Fleetbase API key;fleetbase flblive;w20;;docs.fleetbase.io/developers/api/
flickr-key;Flickr API key;flickr;a32;;www.flickr.com/services/api/
flight-key;FlightAPI key;flightapi~ flight;a24;;docs.flightapi.io/
float-key;Float API key;float~;h16 b42-43 '=';;developer.float.com/
formcraft-key;Formcraft API key;formcraft;a16
foursquare-key;Foursquare API key;foursquare;A48;;docs.foursquare.com/developer/reference/v2-authentication
frameio-key;Frame.io API key;frameio;u64;;developer.frame.io/
freemius-secret-key;Freemius SDK secret key;freemius;'sk_' p29;;freemius.com/help/documentation/
freshbooks-token;FreshBooks access token;freshbooks;a64;;www.freshbooks.com/api/authentication
freshdesk-key;Freshdesk API key;freshdesk;w20;;developers.freshdesk.com/api/#authentication
front-key;Front API key;front~;w36 '.' [0-9A-Za-z._-]188-244;;dev.frontapp.com/
fulcrum-key;Fulcrum API key;fulcrum~;a80;;www.fulcrumapp.com/developers/api/
fullstory-key;Fullstory API key;fullstory;b88;;developer.fullstory.com
fxmarket-key;Fxmarket API key;fxmarket;u20;;fxmarketapi.com/documentation
gcp-key;GCP private key id;gcp;w35-40;;cloud.google.com/iam/docs/service-account-creds
geckoboard-key;Geckoboard API key;geckoboard;w44;;developer.geckoboard.com/
gemini-exchange-key;Gemini (exchange) API key;gemini~;'master-'/'account-' w20;;docs.gemini.com/
geoapify-key;Geoapify API key;geoapify;a32;;apidocs.geoapify.com/
geocode-key;Geocode API key;geocode;a28
geocodify-key;Geocodify API key;geocodify;a40
geoipifi-key;GeoIpifi API key;ipifi geoipifi;v32;;geo.ipify.org/docs
getgeo-key;GetGeoAPI key;getgeoapi getgeo;a40;;getgeoapi.com/documentation
getgist-key;Gist API key;getgist gist;[0-9A-Za-z+=]68;;developers.getgist.com/
getresponse-key;GetResponse API key;getresponse;a32;;apidocs.getresponse.com/
gitalk-key;Gitalk (GitHub) OAuth credentials;gitalk;h20;;gitalk.github.io
gitea-token;Gitea access token;gitea;h40;;docs.gitea.com/development/api-usage
github-id;GitHub client id;github;w20;info;docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
github-secret;GitHub secret key;github gh;h40;;^
gitter-key;Gitter API key;gitter;[a-z0-9-]40;;developer.gitter.im/docs/authentication
glassnode-key;Glassnode API key;glassnode;w27;;docs.glassnode.com/
gocardless-token;GoCardless live access token;gocardless;'live_' u40;critical;developer.gocardless.com/
goodday-key;GoodDay API key;goodday;a32;;www.goodday.work/docs/api
google-secret;Google OAuth client secret;google;u24;;developers.google.com/identity/protocols/oauth2
graphhopper-key;GraphHopper API key;graphhopper;[a-z0-9-]36;;docs.graphhopper.com/
greptile-key;Greptile API key;greptile~;b48;;www.greptile.com/docs
groovehq-key;GrooveHQ API key;groove~ groovehq;w64;;developer.groovehq.com/docs
gtmetrix-key;GTmetrix API key;gtmetrix;h32;;gtmetrix.com/api/docs/2.0/
guardian-key;Guardian API key;guardian~;uuid;;open-platform.theguardian.com/documentation/
guardian-key-2;Guardian API key;guardian~;a8 '-' a4 '-' a4 '-' a4 '-' a12;;^
gumroad-access-token;Gumroad access token;gumroad;u43-64;;gumroad.com/api
gumroad-key;Gumroad API key;gumroad;[0-9A-Za-z-]43;;^
gyazo-key;Gyazo API key;gyazo;[0-9A-Za-z-]43;;gyazo.com/api/docs
happyscribe-key;Happy Scribe API key;happyscribe;w24;;dev.happyscribe.com/
harvest-key;Harvest API key;harvest~;[\w.]97;;help.getharvest.com/api-v2/
hellosign-key;HelloSign (Dropbox Sign) API key;hellosign;[0-9A-Za-z-]64;;developers.hellosign.com/
helpcrunch-key;HelpCrunch API key;helpcrunch;b328;;docs.helpcrunch.com/
helpscout-key;Help Scout API key;helpscout;a40;;developer.helpscout.com/mailbox-api/
here-key;HERE API key;hereapi;u43;;www.here.com/docs/
heroku-api-key;Heroku API key (uuid);heroku;uuid;high;devcenter.heroku.com/articles/authentication
hiveage-key;Hiveage API key;hiveage;u20;;www.hiveage.com/api/
holiday-key;Holiday API key;holidayapi;[a-z0-9-]36;;holidayapi.com/docs
holistic-key;Holistic API key;holistic~;h64
honeycomb-api-key;Honeycomb API key (classic 32 hex or environment 22 base62);honeycomb xhoneycombteam;w22-32;;docs.honeycomb.io/
html2pdf-key;Html2Pdf API key;html2pdf;w64;;html2pdf.app/documentation/
hubspot-key;HubSpot API key;hubspot hubapi;uuid;;developers.hubspot.com/docs
humanity-key;Humanity API key;humanity~;a40;;platform.humanity.com/
hunter-key;Hunter API key;hunter~;[a-z0-9_-]40;;hunter.io/api/documentation
hybiscus-key;Hybiscus API key;hybiscus;w43;;hybiscus.dev/docs
ibm-cloud-api-key;IBM Cloud user API key;ibm ibmcloud bluemix;u44;high;cloud.ibm.com/docs/account?topic=account-userapikey
ibm-cloudant-password;IBM Cloudant password or API key;cloudant ibmcloudant;a24-64;high;cloud.ibm.com/docs/Cloudant
ibm-cos-hmac-secret;IBM Cloud Object Storage HMAC secret access key;ibm ibmcloudobjectstorage;h48;high;cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main
ibm-key;IBM Cloud user key;ibm ibmcloud;u42-44;;cloud.ibm.com/docs/account?topic=account-userapikey
iconfinder-key;IconFinder API key;iconfinder;w64;;developer.iconfinder.com/
iexcloud-key;IEX Cloud API key;iexcloud;[a-z0-9_]35;;cloud.iexapis.com/
imagekit-key;ImageKit API key;imagekit;[\w=]36;;imagekit.io/docs/api-keys
imagekit-private-key;ImageKit private API key;imagekit;'private_' b8-128;;^
imagga-key;Imagga API key;imagga;[0-9A-Za-z=]72;;docs.imagga.com/
impala-key;Impala API key;impala~;v46;;docs.impala.travel/
influxdb-token;InfluxDB API token;influx influxdb;u86 '==';high;docs.influxdata.com/influxdb/v2/admin/tokens/
infomaniak-token;Infomaniak API token;infomaniak;u60-100;;developer.infomaniak.com/docs/api
infura-key;Infura API key;infura;a32;;infura.io/docs
insightly-key;Insightly API key;insightly;[a-z0-9-]36;;api.insightly.com/v3.1/Help
instabot-key;Instabot API key;instabot;b44;;docs.instabot.io/docs/serverapi
instantly-key;Instantly API key;instantly~;b66 '==';;developer.instantly.ai/
intercom-key;Intercom API key;intercom;u60;;developers.intercom.com/docs/build-an-integration/learn-more/rest-apis
intercom-token;Intercom API token;intercom;b59 '=';;^
interseller-key;Interseller API key;interseller;uuid;;interseller.readme.io/
intrinio-key;Intrinio API key;intrinio;w44;;docs.intrinio.com/
iterable-key;Iterable API key;iterable~;w32-36;;api.iterable.com/api/docs
jenkins-token;Jenkins API token or crumb;jenkins crumb~;h32-36;high;www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/
jenkins-token-2;Jenkins token;jenkins crumb~;h30-36;;www.jenkins.io/blog/2018/07/02/new-api-token-system/
jfrogidentity-token;JFrog identity token;jfrog artifactory bintray xray jfrogidentity;w64;;jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens
jira-token;Jira token;jira atlassian confluence;[0-9A-Za-z-]24;;support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
jiraconfluencepat-key;Jira or Confluence personal access token;jiraconfluencepat;[M-O]1 [ADQTgjwz]1 [AEIMQUYcgk]1 [0-5w-z]1 u40;;confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html
jotform-key;Jotform API key;jotform;a32;;api.jotform.com/docs/
jumpcloud-key;JumpCloud API key;jumpcloud;w40;;docs.jumpcloud.com/api/
jupiterone-key;JupiterOne API key;jupiterone;w76;;docs.jupiterone.io/
juro-key;Juro API key;juro;w40;;api-docs.juro.com/
kagi-key;Kagi API key;kagi;u11 '.' u43;;help.kagi.com/kagi/api/overview.html
karmacrm-key;KarmaCRM API key;karma~ karmacrm;w20
keenio-key;Keen.io API key;keen~ keenio;A64;;keen.io/docs/api/
keenio-key-2;Keen.io API key;keen~ keenio;a24;;^
kimi-api-key;Moonshot AI (Kimi) API key;moonshot kimi~ moonshotai;'sk-' w48;high;platform.moonshot.ai/docs
kimi-key;Kimi API key;kimi~ moonshot;'SK-' u48;;^
klingai-access-key;Kling AI access key;kling~ klingai;'A' A31;;app.klingai.com/global/dev/document-api
klingai-secret;Kling AI secret key;kling~ klingai;w32;;^
klipfolio-key;Klipfolio API key;klipfolio;h40;;apidocs.klipfolio.com/
knapsackpro-token;Knapsack Pro token;knapsackpro;a32;;docs.knapsackpro.com/
kontent-key;Kontent API key;kontent;[0-9A-Za-z-]36;;kontent.ai/learn/docs/
kraken-key;Kraken API key;kraken~;b56;;docs.kraken.com/api/
kraken-key-2;Kraken API key;kraken~;b86-88;;^
kraken-token;Kraken access token;kraken~;[0-9A-Za-z+/=_-]80-90;;^
kucoin-secret;KuCoin secret key;kucoin;uuid;;www.kucoin.com/docs-new/
kucoin-token;KuCoin access token;kucoin;h24;;^
kylas-key;Kylas API key;kylas;[a-z0-9-]36
`;
  }
});

// src/rules/services/l-o.ts
var ROWS5, init_l_o = __esm({
  "src/rules/services/l-o.ts"() {
    "use strict";
    ROWS5 = String.raw`
languagelayer-key;LanguageLayer API key;languagelayer;a32;;languagelayer.com/documentation
lark-secret;Lark secret;lark~ larksuite feishu;w32;;open.larksuite.com/document
lark-tenant-token;Lark / Feishu tenant / user / app access token;lark~ feishu larkfeishu;'t-'/'u-'/'a-' [\w.]30-50;;open.larksuite.com/document/home/introduction-to-scope-and-authorization/access-credentials
lark-token;LarkSuite app access token;lark~ larksuite feishu;'a-' [\w.]30-35;;^
launchdarkly-id;LaunchDarkly identifier;launchdarkly;h24;info;docs.launchdarkly.com/sdk/client-side/javascript
launchdarkly-token;LaunchDarkly access token;launchdarkly;u40;;docs.launchdarkly.com/sdk/api/
leadfeeder-key;Leadfeeder API key;leadfeeder;[0-9A-Za-z-]43;;docs.leadfeeder.com/api/
lemlist-key;Lemlist API key;lemlist;h32;;developer.lemlist.com/
lessannoyingcrm-key;Less Annoying CRM API key;lessannoyingcrm;[0-9A-Za-z-]57;;account.lessannoyingcrm.com/api_docs/v2
lightonparadigm-key;LightOn Paradigm API key;lighton paradigm~ lightonparadigm;u40-80
line-token;LINE Messaging API token;linechannel linenotify linemessaging linebot;b171-172;;developers.line.biz/en/docs/messaging-api/
linear-secret;Linear client secret;linear~;h32;;linear.app/developers/oauth-2-0-authentication
linkedin-access-token;LinkedIn OAuth access token;linkedin;'AQ' u200-1000;high;learn.microsoft.com/en-us/linkedin/shared/authentication/authentication
linkedin-id;LinkedIn client id;linkedin;w14;info;^
linkedin-secret;LinkedIn secret key;linkedin;w16;;^
linkpreview-key;LinkPreview API key;linkpreview;w32;;docs.linkpreview.net/
loadmill-key;Loadmill API key;loadmill;w40;;loadmill.com/documentation
lob-api-key;Lob API key;lob~;'live_'/'test_' h35;high;docs.lob.com/#section/Authentication
loggly-key;Loggly API key;loggly;uuid;;documentation.solarwinds.com/en/success_center/loggly/default.htm
loginradius-key;LoginRadius API key;loginradius;uuid;;www.loginradius.com/docs/
logzio-key;Logz.io API key;logz logzio;uuid;;docs.logz.io/
lokalise-key;Lokalise API key;lokalise;h40;;developers.lokalise.com/reference/api-authentication
looker-id;Looker client id;looker~;w20;info;docs.cloud.google.com/looker/docs/api-auth
looker-secret;Looker client secret;looker~;w24;;^
loyverse-key;Loyverse API key;loyverse;w32;;developer.loyverse.com/docs/
lunchmoney-key;Lunch Money API key;lunchmoney;h50;;lunchmoney.dev/
madkudu-key;MadKudu API key;madkudu;h32;;developers.madkudu.com/
magnetic-token;Magnetic API token;magnetic~;uuid
mailboxlayer-key;Mailboxlayer API key;mailboxlayer;a32;;mailboxlayer.com/documentation
mailerlite-key;MailerLite API key;mailerlite;a32;;developers.mailerlite.com/docs/
mailgun-signing-key;Mailgun API / webhook signing key (new form);mailgun;h32 '-' h8 '-' h8;high;documentation.mailgun.com/
mailgun-token;Mailgun token;mailgun;[0-9A-Za-z-]72;;^
mailjet-key;Mailjet basic authentication;mailjet;w87 '=';;dev.mailjet.com/email/reference/overview/authentication/
mailjet-key-2;Mailjet SMS API key;mailjet mailjetsms;w32;;dev.mailjet.com/sms/reference/overview/authentication/
mailmodo-key;Mailmodo API key;mailmodo;w7 '-' w7 '-' w7 '-' w7;;www.mailmodo.com/developers/
mailsac-key;Mailsac API key;mailsac;'k_' w36-50;;mailsac.com/docs/api/
mandrill-key;Mandrill API key;mandrill;u20-24;;mailchimp.com/developer/transactional/api/
mapquest-key;MapQuest API key;mapquest;w32;;developer.mapquest.com/documentation/
marketstack-key;Marketstack API key;marketstack;a32;;marketstack.com/documentation
mattermost-token;Mattermost access token;mattermost;a26;;developers.mattermost.com/api-documentation/
mattermost-token-2;Mattermost personal access token;mattermost;[13-9A-KM-UW-Za-km-uw-z]26;;developers.mattermost.com/integrate/reference/personal-access-token/
mavenlink-key;Mavenlink API key;mavenlink;a64;;developer.kantata.com/
mediastack-key;MediaStack API key;mediastack;a32;;mediastack.com/documentation
meistertask-key;Meistertask API key;meistertask;w43;;developers.meistertask.com/
mesibo-key;Mesibo API key;mesibo;w64;;docs.mesibo.com/
messagebird-client-id;MessageBird client id;messagebird;uuid;info;developers.messagebird.com/api/#authentication
messagebird-key;MessageBird API key;messagebird;w25;;^
metrilo-key;Metrilo API key;metrilo;a16
mindmeister-key;Mindmeister API key;mindmeister;w43;;developers.mindmeister.com/
miro-key;Miro API key;miro;w27;;developers.miro.com/docs
miro-secret;Miro client secret;miro;w32;;^
mistral-api-key;Mistral AI API key;mistral~ mistralai;w32;high;docs.mistral.ai/
mixmax-key;Mixmax API key;mixmax;u36;;developer.mixmax.com/
mixpanel-key;Mixpanel API key;mixpanel;[0-9A-Za-z-]32;;developer.mixpanel.com/
moderation-key;Moderation API key;moderation~;w36 '.' w115 '.' v43;;docs.moderationapi.com/
moonclerk-key;MoonClerk API key;moonclerk;a32;;github.com/moonclerk/developer
moosend-key;Moosend API key;moosend;uuid;;docs.moosend.com/
moralis-key;Moralis API key;moralis;w64;;docs.moralis.com/
mux-key;Mux API key;mux~;b75;;www.mux.com/docs
mux-token;Mux access token id;mux~;uuid;;^
myintervals-key;MyIntervals API key;myintervals;a11;;www.myintervals.com/api/
nasa-key;NASA API key;nasa;w40;;api.nasa.gov
nasdaqdatalink-key;Nasdaq Data Link API key;nasdaq nasdaqdatalink;u20;;docs.data.nasdaq.com/
netlify-key;Netlify API key;netlify;u40-46;;docs.netlify.com/api/get-started/
netlify-key-2;Netlify API key;netlify;h60-64;;^
newrelic-id;New Relic API id;newrelic;w64;info;docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys
newrelic-key;New Relic personal API key;newrelic;[\w.]4 '-' [\w.]42;;^
newrelic-key-2;New Relic license key;newrelic;w6 h30 'nral';;^
newrelic-key-3;New Relic license key;newrelic;h40;;^
news-key;NewsAPI key;newsapi news;a32;;newsapi.org/docs
newscatcher-key;Newscatcher API key;newscatcher;v43;;www.newscatcherapi.com/docs
nexmo-key;Nexmo API key;nexmo;u16;;developer.vonage.com/
nftport-key;NFTPort API key;nftport;uuid;;docs.nftport.xyz/
ngrok-api-key;ngrok API / tunnel credential id;ngrok;'cr_'/'ak_' w25-30;;ngrok.com/docs
ngrok-auth-token;ngrok auth token;ngrok;w25-30 '_' d1 w20;high;^
ngrok-key;ngrok API key;ngrok;'2' w26 '_' d1 w20;;^
nicereply-key;Nicereply API key;nicereply;h40
nimble-key;Nimble API key;nimble~;w30;;nimble.readthedocs.io/
noticeable-key;Noticeable API key;noticeable~;w20;;graphdoc.noticeable.io/
notify-key;LINE Notify API key;linenotify notify;w43;;notify-bot.line.me/doc/en/
nozbe-key;Nozbe Teams API key;nozbe nozbeteams;w16 '_' u64;;nozbe.com/api
nuget-key;NuGet API key;nuget;a46;;learn.microsoft.com/nuget/nuget-org/publish-a-package
numverify-key;Numverify API key;numverify;a32;;numverify.com/documentation
nvidia-ngc-legacy-key;NVIDIA NGC API key (legacy, after base64 decode);ngc nvidia nvidiangc;w26 ':' uuid;high;docs.nvidia.com/ngc/
nylas-key;Nylas API key;nylas;w30;;developer.nylas.com/
nytimes-key;New York Times API key;nytimes newyorktimes;u32;;developer.nytimes.com/
oanda-key;Oanda API key;oanda;w24;;developer.oanda.com/
okta-api-token;Okta API token (SSWS);okta ssws;'00' u40;critical;developer.okta.com/docs/guides/create-an-api-token/main/
ollama-key;Ollama API key;ollama;h32 '.' u24;;docs.ollama.com/cloud
omnisend-key;Omnisend API key;omnisend;[0-9A-Za-z-]75;;api-docs.omnisend.com/
onelogin-key;OneLogin API key;onelogin;w64;;developers.onelogin.com/
onesignal-key;OneSignal API key;onesignal;uuid;;documentation.onesignal.com/docs/en/keys-and-ids
onfleet-key;Onfleet API key;onfleet;a32;;docs.onfleet.com/
oopspam-key;OOPSpam API key;oopspam;w40;;www.oopspam.com/docs
opencagedata-key;OpenCage API key;opencagedata;a32;;opencagedata.com/api
openuv-key;OpenUV API key;openuv;a32;;www.openuv.io/
openweather-key;OpenWeatherMap API key;openweather pyowm owm openweathermap;a32;;openweathermap.org/appid
opsgenie-key;Opsgenie API key;opsgenie;uuid;;docs.opsgenie.com/docs/api-overview
optimizely-key;Optimizely API key;optimizely;[0-9A-Za-z-]54;;docs.developers.optimizely.com/web-experimentation/docs/rest-api-getting-started
overloop-key;Overloop API key;overloop~;u50;;apidoc.overloop.com/
ovh-key;OVHcloud application key;ovh;[0-9A-Za-z-]16;;api.ovh.com/
ovh-secret;OVHcloud application secret;ovh;[0-9A-Za-z-]32;;^
owlbot-key;Owlbot API key;owlbot;h40;;owlbot.info/
`;
  }
});

// src/rules/services/p-r.ts
var ROWS6, init_p_r = __esm({
  "src/rules/services/p-r.ts"() {
    "use strict";
    ROWS6 = String.raw`
packagecloud-key;PackageCloud API key;packagecloud;h48;;packagecloud.io/docs/api
pagerduty-api-key;PagerDuty REST API user token;pagerduty;'u+' u18;high;developer.pagerduty.com/api-reference/4555ca1c983d0-get-the-current-user
pandadoc-key;PandaDoc API key;pandadoc;w40;;developers.pandadoc.com/reference/using-api-keys
pandascore-key;PandaScore API key;pandascore;u51;;developers.pandascore.co/
paralleldots-key;ParallelDots API key;paralleldots;w43;;www.paralleldots.com/text-analysis-apis
parseur-key;Parseur API key;parseur;h40;;developer.parseur.com/
particleio-token;particle.io access token;particleio;w40;;docs.particle.io/reference/cloud-apis/api/
partnerstack-key;PartnerStack API key;partnerstack;w64;;docs.partnerstack.com/
pastebin-key;Pastebin API key;pastebin;v32;;pastebin.com/doc_api
paydirtapp-key;Paydirtapp API key;paydirtapp;a32
paymoapp-key;Paymo API key;paymoapp;w44;;github.com/paymoapp/api
paymongo-key;PayMongo API key;paymongo;v32;;developers.paymongo.com/docs
paypal-id;PayPal OAuth client id;paypal;'a' u59;info;developer.paypal.com/api/rest/authentication/
paypal-id-2;PayPal OAuth client id;paypal;'A' u78-99;info;^
paypal-secret;PayPal OAuth secret;paypal;[0-9A-Za-z._-]44-80;;^
pdflayer-key;PdfLayer API key;pdflayer;a32;;pdflayer.com/documentation
pdfshift-key;PdfShift API key;pdfshift;h32;;docs.pdfshift.io/
pendo-key;Pendo integration key;pendo~;w32-64;;engageapi.pendo.io/
peopledatalabs-key;People Data Labs API key;peopledatalabs;a64;;docs.peopledatalabs.com/
pepipost-key;Pepipost API key;pepipost netcore;w32;;developers.pepipost.com/
percy-key;Percy API key;percy~;h64;;www.browserstack.com/docs/percy
phrase-key;Phrase API key;phraseapp;a64;;developers.phrase.com/
pinata-key;Pinata API key;pinata~;a64;;docs.pinata.cloud/
pinata-key-2;Pinata API key;pinata~;a20;;^
pinecone-key;Pinecone API key;pinecone;uuid;;docs.pinecone.io/guides/projects/manage-api-keys
pipedream-key;Pipedream API key;pipedream;a32;;pipedream.com/docs
pipedrive-key;Pipedrive API key;pipedrive;w40;;developers.pipedrive.com/
pivotaltracker-key;Pivotal Tracker API key;pivotal~ pivotaltracker;a32;;www.pivotaltracker.com/help/api/
pixabay-key;Pixabay API key;pixabay;[a-z0-9-]34;;pixabay.com/api/docs/
plaid-id;Plaid client id;plaid;w24;info;plaid.com/docs/quickstart/glossary/
plaid-secret;Plaid secret;plaid;w30;;^
planyo-key;Planyo API key;planyo;a62;;www.planyo.com/api.php
plivo-id;Plivo identifier;plivo;'MA' w18;info;www.plivo.com/docs/
plivo-token;Plivo token;plivo;u40;;^
podio-key;Podio API key;podio;a32;;developers.podio.com/
polls-key;PollsAPI key;pollsapi polls;A28;;docs.pollsapi.com/
polygon-key;Polygon API key;polygon~;w32;;polygon.io/docs
polymarket-key;Polymarket API key;polymarket;uuid;;docs.polymarket.com/
positionstack-key;PositionStack API key;positionstack;v32;;positionstack.com/documentation
postageapp-key;PostageApp API key;postageapp;w32;;dev.postageapp.com/api
postmark-token;Postmark server token;postmark;uuid;;postmarkapp.com/developer/api/overview
powrbot-key;Powrbot API key;powrbot;w40
privacy-key;Privacy API key;privacycom;uuid;;developer.privacy.com/docs
private-ai-token;Private AI API token;privateai;a32;;docs.private-ai.com/
prodpad-key;Prodpad API key;prodpad;h64
prospectcrm-key;ProspectCRM API key;prospect~ prospectcrm;[a-z0-9-]32;;api-batch-v1.prospect365.com/docs
protocolsio-key;Protocols.io API key;protocols~ protocolsio;a64;;apidoc.protocols.io/
proxycrawl-key;ProxyCrawl (Crawlbase) API key;proxycrawl;v22;;crawlbase.com/docs/
purestake-key;Purestake API key;purestake;w40;;developer.purestake.io/
pushbullet-key;Pushbullet API key;pushbullet;[\w.]34;;docs.pushbullet.com/
pusherchannel-key;Pusher Channels API key;pusher~ pusherchannels pusherchannel;a20;;pusher.com/docs/channels/
qase-key;Qase API key;qase;w40;;developers.qase.io/
qualaroo-key;Qualaroo API key;qualaroo;[0-9A-Za-z=]64;;help.qualaroo.com/
qubole-key;Qubole API key;qubole;a64;;docs.qubole.com/
railway-token;Railway API / project token;railway~;uuid;high;docs.railway.com/
rapid-key;RapidAPI key;rapidapi rapid;u50;;docs.rapidapi.com/docs/configuring-api-security
raven-key;Raven API key;raventools;[A-Z0-9-]16
rawg-key;RAWG API key;rawg;a32;;rawg.io/apidocs
razorpay-secret;Razorpay key secret;razorpay;w24;;razorpay.com/docs/api/
reachmail-key;ReachMail API key;reachmail;u64;;services.reachmail.net/
rebrandly-key;Rebrandly API key;rebrandly;v32;;developers.rebrandly.com/
recaptcha-key;Google reCAPTCHA site or secret key;recaptcha;'6L' [c-f]1 u37;;developers.google.com/recaptcha/intro
refiner-key;Refiner API key;refiner~;uuid;;refiner.io/docs/
rentman-key;Rentman API key;rentman;'ey' w34 '.ey' [0-9A-Za-z._-]250-300;;api.rentman.net/
replyio-key;Reply.io API key;replyio;w24;;apidocs.reply.io/#introduction
requestfinance-key;Request Finance API key;requestfinance;w7 '-' w7 '-' w7 '-' w7;;docs.request.finance/
restpack-key;Restpack API key;restpack;w48;;restpack.io/screenshot/docs
rev-key;Rev API key;revai;b27 '=';;docs.rev.ai/
rev-key-2;Rev API key;revai;[0-9A-Za-z-]27;;^
ringcentral-key;RingCentral API key;ringcentral;u22;;developers.ringcentral.com/
ritekit-key;RiteKit API key;ritekit;h44;;ritekit.com/developer/dashboard/
rocketreach-key;RocketReach API key;rocketreach;[a-z0-9-]39;;docs.rocketreach.co/
rockset-key;Rockset API key;rockset;w64;;docs.rockset.com/
route4me-key;Route4Me API key;route4me;A32;;route4me.io/docs/
runrunit-key;Runrun.it API key;runrunit;h32;;runrun.it/api/documentation
runrunit-key-2;Runrun.it API key;runrunit;w18-20;;^
`;
  }
});

// src/rules/services/s-u.ts
var ROWS7, init_s_u = __esm({
  "src/rules/services/s-u.ts"() {
    "use strict";
    ROWS7 = String.raw`
salescookie-key;Salescookie API key;salescookie;w32
salesflare-key;Salesflare API key;salesflare;v45;;api.salesflare.com/docs
sanity-token;Sanity API token;sanity~;'sk' w79-200;high;www.sanity.io/docs
sauce-token;Sauce Labs token;sauce~ saucelabs;[0-9a-f-]36;;docs.saucelabs.com/dev/api/
saucelabs-key;Sauce Labs API key;saucelabs;uuid;;^
scale-api-key;Scale AI API key (live);scale~ scaleai;'live_' h32;high;scale.com/docs/api-reference/authentication
scaleway-key;Scaleway API key;scaleway;uuid;;www.scaleway.com/en/docs/iam/how-to/create-api-keys/
scrapeowl-key;ScrapeOwl API key;scrapeowl;a30;;scrapeowl.com/docs/
scraper-key;ScraperAPI key;scraperapi scraper~;a32;;www.scraperapi.com/documentation/
scraperbox-key;ScraperBox API key;scraperbox;A32;;scraperbox.com/documentation
scrapestack-key;Scrapestack API key;scrapestack;a32;;scrapestack.com/documentation
scrapingant-key;ScrapingAnt API key;scrapingant;a32;;docs.scrapingant.com/
scrapingbee-key;ScrapingBee API key;scrapingbee;A80;;www.scrapingbee.com/documentation/
screenshot-key;ScreenshotAPI key;screenshotapi screenshot;w7 '-' w7 '-' w7 '-' w7;;www.screenshotapi.net/docs
screenshotlayer-key;ScreenshotLayer API key;screenshotlayer;v32;;screenshotlayer.com/documentation
scrutinizerci-token;Scrutinizer CI access token;scrutinizer scrutinizerci;a64;;scrutinizer-ci.com/docs/
secp256k1-private-key;Ethereum raw secp256k1 private key in hex;secp256k1 ethereum wallet~;h64;critical;www.secg.org/sec2-v2.pdf
securitytrails-key;SecurityTrails API key;securitytrails;w32;;docs.securitytrails.com/
segment-key;Segment API key;segment~;u43 '.' u43;;segment.com/docs/api/
selectpdf-key;SelectPDF API key;selectpdf;[a-z0-9-]36;;selectpdf.com/docs/
semaphore-key;Semaphore API key;semaphore~;a32;;semaphore.co/docs
sendbird-id;Sendbird application id;sendbird;uuid;info;sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api#2-authentication
sendbird-key;Sendbird organization API key;sendbird;h24;;^
sendbird-token;Sendbird API token;sendbird;h40;;^
sentry-token;Sentry token;sentry;h64;;docs.sentry.io/api/auth/
serphouse-key;Serphouse API key;serphouse;w60;;docs.serphouse.com/
serpstack-key;SerpStack API key;serpstack;a32;;serpstack.com/documentation
sherpadesk-key;Sherpadesk API key;sherpadesk;a32;;github.com/sherpadesk/api/wiki
shipday-key;Shipday API key;shipday;[0-9A-Za-z.]11 w20;;docs.shipday.com/
shodan-key;Shodan API key;shodan;w32;;developer.shodan.io/api
shortcut-key;Shortcut API key;shortcutapitoken shortcutapikey clubhouseapitoken;uuid;;developer.shortcut.com/api/rest/v3
shotstack-key;Shotstack API key;shotstack;w40;;shotstack.io/docs/api/
shutterstock-key;Shutterstock API key;shutterstock;w32;;api-reference.shutterstock.com/
shutterstock-key-2;Shutterstock API key;shutterstock;w16;;^
signalwire-key;SignalWire API key;signalwire;w50;;developer.signalwire.com/
signalwire-key-2;SignalWire API key;signalwire;uuid;;^
signaturit-key;Signaturit API key;signaturit;w86;;docs.signaturit.com/
signupgenius-key;SignupGenius API key;signupgenius;w32;;developer.signupgenius.com/
sigopt-key;Sigopt API key;sigopt;A48;;docs.sigopt.com/
simfin-key;SimFin API key;simfin;w32;;simfin.readme.io/
simplesat-key;Simplesat API key;simplesat;a40;;documentation.simplesat.io/
simvoly-key;Simvoly API key;simvoly;a33
skrappio-key;Skrapp API key;skrapp skrapio skrappio;w42;;skrapp.io/api
smartsheets-key;Smartsheet API key;smartsheets;w37;;developers.smartsheet.com/
snipcart-key;Snipcart API key;snipcart;v75;;docs.snipcart.com/
snowflake-pat;Snowflake programmatic access token (JWT);snowflake~ sftoken;[0-9A-Za-z._-]100-500;high;docs.snowflake.com/en/user-guide/programmatic-access-tokens
snyk-legacy-token;Snyk API token (uuid);snyk;uuid;high;docs.snyk.io/snyk-api/authentication-for-api
softlayer-api-key;IBM SoftLayer API key;softlayer slapikey ibmsoftlayer;a64;high;cloud.ibm.com/docs/account?topic=account-classic_keys
sonarcloud-token;SonarCloud API token;sonar~ sonarcloud;a40;;docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens
sonarqube-token;SonarQube token;sonar~ sonarqube sonarlogin;h40;;docs.sonarqube.org/latest/user-guide/user-token/
sparkpost-key;SparkPost API key;sparkpost;w40;;developers.sparkpost.com/api/
speechtextai-key;SpeechTextAI API key;speechtext speechtextai;h32;;speechtext.ai/speech-recognition-api
splunk-token;Splunk Observability token;splunk splunkobservability;w22;;dev.splunk.com/observability/docs
spoonacular-key;Spoonacular API key;spoonacular;a32;;spoonacular.com/food-api/docs
sportsmonk-key;Sportmonks API key;sportsmonk;w60;;docs.sportmonks.com/
spotify-secret;Spotify API secret;spotify;w32;;developer.spotify.com/documentation/web-api
squarespace-key;Squarespace API key;squarespace;uuid;;developers.squarespace.com/
sslmate-key;SSLMate API key;sslmate;w36;;sslmate.com/help/reference/apiv2
statuscake-key;StatusCake API key;statuscake;w20;;developers.statuscake.com/
statuspage-key;Atlassian Statuspage API key;statuspage atlassianstatuspage;[0-9a-f-]36-64;;developer.statuspage.io/
statuspage-key-2;Statuspage API key;statuspage;[a-z0-9-]36;;^
statuspal-key;StatusPal API key;statuspal;w32;;www.statuspal.io/api-docs
stitchdata-key;Stitch API key;stitchdata;[a-z0-9_]35;;www.stitchdata.com/docs/
stockdata-key;Stockdata API key;stockdata;w40;;www.stockdata.org/documentation
storecove-key;Storecove API key;storecove;u43;;www.storecove.com/docs/
stormboard-key;Stormboard API key;stormboard;h40;;api.stormboard.com/docs
stormglass-key;Stormglass API key;stormglass;[a-z0-9-]73;;docs.stormglass.io/
strava-key;Strava API key;strava;a40;;developers.strava.com/docs/authentication/
streak-key;Streak API key;streak~;h32;;streak.readme.io/
sumologic-access-id;Sumo Logic access id;sumo sumologic;'su' w12;info;help.sumologic.com/docs/manage/security/access-keys/
sumologic-token;Sumo Logic access token;sumo sumologic;w64;;^
supernotes-key;SuperNotes API key;supernotes;u43;;api.supernotes.app/docs/swagger
surveybot-key;SurveyBot API key;surveybot;[0-9A-Za-z-]80
surveysparrow-key;SurveySparrow API key;surveysparrow;u88;;developers.surveysparrow.com/
survicate-key;Survicate API key;survicate;a32;;developers.survicate.com/
swiftype-key;Swiftype API key;swiftype;w6 '_' w6 '-' w6;;swiftype.com/documentation
tableau-token;Tableau personal access token;tableau~;b22 '==:' w32;;help.tableau.com/current/server/en-us/security_personal_access_tokens.htm
tatumio-key;Tatum API key;tatum tatumio;[a-z0-9-]36;;docs.tatum.io/
taxjar-key;TaxJar API key;taxjar;a32;;developers.taxjar.com/api/reference/
technicalanalysis-key;Technical Analysis API key;technicalanalysisapi technicalanalysis;A48;;technical-analysis-api.com/
tefter-key;Tefter API key;tefter;w20;;www.tefter.io/docs/api
telegram-token;Telegram bot API token;telegram;d5-16 ':A' u34;;core.telegram.org/bots/api
teletype-key;Teletype API key;teletype;[0-9A-Za-z-]64;;teletype.app/help/api/
telnyx-api-key;Telnyx API v2 key;telnyx;'KEY' u55;high;developers.telnyx.com/
terraform-token;Terraform Cloud personal token;terraform terraformcloud;w14 '.atlasv1.' w67;;developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens
testingbot-key;Testingbot API key;testingbot;a32;;testingbot.com/support/api
theodds-key;The Odds API key;oddsapi theoddsapi theodds;h32;;the-odds-api.com/liveapi/guides/v4/
thingsboard-token;ThingsBoard access token;thingsboard provisiondevicekey provisiondevicesecret;a20;;thingsboard.io/docs/paas/reference/http-api/
thousandeyes-key;ThousandEyes API key;thousandeyes;w32;;developer.cisco.com/docs/thousandeyes/
ticketmaster-key;Ticketmaster API key;ticketmaster;w32;;developer.ticketmaster.com/products-and-docs/apis/getting-started/
tiingo-key;Tiingo API key;tiingo;a40;;api.tiingo.com/documentation
timecamp-key;TimeCamp API key;timecamp;a26;;developer.timecamp.com/
timezone-key;TimezoneAPI key;timezoneapi timezone;l20;;timezoneapi.io/developers
tly-key;T.LY API key;tly;w60;;t.ly/docs/
tmetric-key;Tmetric API key;tmetric;A64;;tmetric.com/
todoist-key;Todoist API key;todoist;a40;;developer.todoist.com/
toggltrack-key;Toggl Track API key;toggl toggltrack;a32;;engineering.toggl.com/docs/
tomtom-key;TomTom API key;tomtom;w32;;developer.tomtom.com/
totp-seed;TOTP / HOTP one-time password seed (base32);otp~ totp~ 2fa~ mfa~ otpauth;x16-32;high;www.rfc-editor.org/rfc/rfc6238
tradier-token;Tradier API token;tradier;w28;high;docs.tradier.com/brokerage
transferwise-key;Wise (TransferWise) API key;transferwise;uuid;;docs.wise.com/
travelpayouts-key;Travelpayouts API key;travelpayouts;a32;;travelpayouts-data-api.readthedocs.io/
travisci-token;Travis CI token;travis~ travisci;w22;;developer.travis-ci.com/
trello-key;Trello API key;trello;[0-9A-Za-z-]32;;developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/
trello-token;Trello API token;trello;[0-9A-Za-z-]60-70;;^
twelvedata-key;TwelveData API key;twelvedata;a32;;twelvedata.com/docs
twilio-auth-token;Twilio auth token;twilio;h32;critical;www.twilio.com/docs/usage/api
twitch-token;Twitch access token;twitch;a30;;dev.twitch.tv/docs/authentication/
twitter-access-token;Twitter OAuth 1.0a access token;twitter;d8-25 '-' w20-40;high;developer.x.com/en/docs/authentication/overview
twitter-key;Twitter API key;twitter consumer~;w25;;^
twitter-key-2;Twitter v1 API key;twitter;l22 '%' [0-9A-Za-z-]23 '%' [0-9A-Za-z-]6 '%' [0-9A-Za-z-]3 '%' [0-9A-Za-z-]9 '%' [0-9A-Za-z-]52;;^
twitter-key-3;Twitter API key;twitter;A22 '%' [0-9A-Za-z-]23 '%' [0-9A-Za-z-]6 '%' [0-9A-Za-z-]3 '%' [0-9A-Za-z-]9 '%' [0-9A-Za-z-]52;;^
twitter-secret;Twitter secret key;twitter;w45;;^
twitter-secret-2;Twitter API secret;twitter;w50;;^
twitter-secret-3;Twitter secret key;twitter;w35-44;;^
tyntec-key;Tyntec API key;tyntec;w32;;api.tyntec.com/reference/
typeform-key;Typeform API key;typeform;w44;;www.typeform.com/developers/
typetalk-key;Typetalk API key;typetalk;w64;;developer.nulab.com/docs/typetalk/
typetalk-key-2;Typetalk API key;typetalk;w32;;^
uclassify-key;Uclassify API key;uclassify;w12;;www.uclassify.com/docs/
unplugg-key;Unplugg API key;unplu unplugg;a64
unsplash-key;Unsplash API key;unsplash;v43;;unsplash.com/documentation
upcdatabase-key;UPCDatabase API key;upcdatabase;A32;;upcdatabase.org/api
uplead-key;Uplead API key;uplead;[a-z0-9-]32;;docs.uplead.com/
uploadcare-key;Uploadcare API key;uploadcare;a20;;uploadcare.com/docs/
upstage-key;Upstage API key;upstage;w40-50;;console.upstage.ai/docs
upstash-redis-token;Upstash Redis REST token;upstash redisresttoken;b32-96;high;upstash.com/docs/redis/features/restapi
uptimerobot-key;UptimeRobot API key;uptimerobot;w9 '-' w24;;uptimerobot.com/api/
upwave-key;Upwave API key;upwave;a32
userflow-key;Userflow API key;userflow;[a-z0-9_]29;;docs.userflow.com/
userstack-key;UserStack API key;userstack;a32;;userstack.com/documentation
`;
  }
});

// src/rules/services/v-z.ts
var ROWS8, init_v_z = __esm({
  "src/rules/services/v-z.ts"() {
    "use strict";
    ROWS8 = String.raw`
vagrantcloud-token;Vagrant Cloud personal token;vagrant~ vagrantcloud;w14 '.atlasv1.' w67;;developer.hashicorp.com/vagrant/vagrant-cloud
vastai-key;Vast.ai API key;vast~ vastai;h64;;docs.vast.ai/
vatlayer-key;VatLayer API key;vatlayer;a32;;vatlayer.com/documentation
vault-approle-secret-id;HashiCorp Vault AppRole secret id;approle~ vault~;uuid;high;developer.hashicorp.com/vault/docs/auth/approle
vault-batch-token-legacy;HashiCorp Vault batch token (before 1.10);vault~ hashicorp;'b.' u138-300;critical;developer.hashicorp.com/vault/docs/concepts/tokens
vault-recovery-token-legacy;HashiCorp Vault recovery token (before 1.10);vault~ hashicorp;'r.' u24-500;critical;^
vault-service-token-legacy;HashiCorp Vault service token (before 1.10);vault~ xvaulttoken hashicorp;'s.' w24-26;critical;^
vault-unseal-key;HashiCorp Vault unseal key share;unseal~;b44;critical;developer.hashicorp.com/vault/docs/concepts/seal
vbout-key;Vbout API key;vbout;d25;;developers.vbout.com/
vercel-key;Vercel API key;vercel;w24;;vercel.com/docs/rest-api
verimail-key;Verimail API key;verimail;A32
veriphone-key;Veriphone API key;veriphone;A32;;veriphone.io/docs
versioneye-key;VersionEye API key;versioneye;[0-9A-Za-z-]40;;www.versioneye.com/api
virustotal-key;VirusTotal API key;virustotal;h64;;docs.virustotal.com/
visualcrossing-key;Visual Crossing API key;visualcrossing;A25;;www.visualcrossing.com/resources/documentation/
voicegain-key;Voicegain API key;voicegain;'ey' u34 '.ey' u108 '.' u43;;support.voicegain.ai/
voodoosms-key;VoodooSMS API key;voodoosms;w46
vpn-key;VPNAPI.io API key;vpnapi;w32;;vpnapi.io/api-documentation
vultr-key;Vultr API key;vultr;h36;;www.vultr.com/api/
vyte-key;Vyte API key;vyte;a50;;docs.vyte.in/
wakatime-key-2;WakaTime API key;wakatime;uuid;;wakatime.com/developers
walkscore-key;Walkscore API key;walkscore;a32;;www.walkscore.com/professional/api.php
wandb-key;Weights & Biases API key;wandb weightsandbiases weightsbiases;h40;;docs.wandb.ai/support/find_api_key/
weatherbit-key;Weatherbit API key;weatherbit;a32;;www.weatherbit.io/api
weatherstack-key;Weatherstack API key;weatherstack;a32;;weatherstack.com/documentation
webex-bot-token;Webex bot token;webex ciscospark;w64 '_' w4 '_' uuid;high;developer.webex.com/docs/bots
webflow-key;Webflow API key;webflow;a64;;developers.webflow.com/
webscraper-key;WebScraper API key;webscraper;w60;;webscraper.io/documentation/web-scraper-cloud/api
webscraping-key;Webscraping API key;webscraping;w32;;webscraping.ai/docs
whoxy-key;Whoxy API key;whoxy;a33;;www.whoxy.com/
wistia-key;Wistia API key;wistia;a64;;docs.wistia.com/
wiz-client-id;Wiz client id;wiz~;w53-56;info;docs.wiz.io/
wiz-secret;Wiz client secret;wiz~;w64;;^
worksnaps-key;Worksnaps API key;worksnaps;w40
workstack-key;Workstack API key;workstack;w60
worldcoinindex-key;WorldCoinIndex API key;worldcoinindex;w35;;www.worldcoinindex.com/apiservice
worldweather-key;World Weather Online API key;worldweather;a31;;www.worldweatheronline.com/weather-api/api/docs/
wpengine-key;WP Engine API key;wpengine wpe;w24-64;;wpengineapi.com/
wrike-key;Wrike API key;wrike;'ey' [0-9A-Za-z._-]333;;developers.wrike.com/
yandex-key;Yandex API key;yandex;[0-9A-Za-z.]83;;yandex.com/dev/dictionary
yelp-key;Yelp API key;yelp;[0-9A-Za-z._-]128;;docs.developer.yelp.com/docs/places-authentication
youneedabudget-key;YNAB (You Need A Budget) API key;youneedabudget;h64;;api.ynab.com/
yousign-key;Yousign API key;yousign;a32;;developers.yousign.com/
youtube-key;YouTube API key;youtube;u14;;developers.google.com/youtube/registering_an_application
youtube-key-2;YouTube API key;youtube;u39;;^
youtube-key-3;YouTube API key;youtube;[0-9A-Za-z-]24;;^
zai-key;Z.ai API key;zai glm~;h32 '.' w16;;docs.z.ai/
zendesk-token;Zendesk API token;zendesk;w40;;developer.zendesk.com/api-reference/
zenkit-key;Zenkit API key;zenkit;w8 '-' w32;;base.zenkit.com/docs/api/overview/introduction
zenrows-key;ZenRows API key;zenrows;h40;;docs.zenrows.com/
zenscrape-key;Zenscrape API key;zenscrape;uuid;;zenscrape.com/documentation/
zenserp-key;Zenserp API key;zenserp;[a-z0-9-]36;;app.zenserp.com/documentation
zeplin-key;Zeplin API key;zeplin;[0-9A-Za-z-]350-400;;docs.zeplin.dev/
zerobounce-key;ZeroBounce API key;zerobounce;a32;;www.zerobounce.net/api
zerotier-key;ZeroTier API key;zerotier;w32;;docs.zerotier.com/
zhipu-key;Zhipu API key;zhipu;h32 '.' w16;;docs.bigmodel.cn/
zipcode-key;ZipCodeAPI key;zipcodeapi zipcode;w64;;www.zipcodeapi.com/API
zipcodebase-key;Zipcodebase API key;zipcodebase;uuid;;app.zipcodebase.com/documentation
zoho-secret;Zoho client secret;zoho;h42;;www.zoho.com/accounts/protocol/oauth.html
zonkafeedback-token;ZonkaFeedback API token;zonka zonkafeedback;w36;;apidocs.zonkafeedback.com/
zulip-api-key;Zulip bot or user API key;zulip;w32;;zulip.com/api/api-keys
`;
  }
});

// src/rules/services/index.ts
var SERVICE_ROWS, init_services = __esm({
  "src/rules/services/index.ts"() {
    "use strict";
    init_a_b();
    init_c_e();
    init_f_k();
    init_l_o();
    init_p_r();
    init_s_u();
    init_v_z();
    SERVICE_ROWS = [ROWS2, ROWS3, ROWS4, ROWS5, ROWS6, ROWS7, ROWS8];
  }
});

// src/scan/entropy/service/keywords.ts
var KEYWORD_ROWS, init_keywords = __esm({
  "src/scan/entropy/service/keywords.ts"() {
    "use strict";
    KEYWORD_ROWS = JSON.parse('{"abuseipdb":[0],"adafruit":[1],"adafruitio":[1],"adobe":[2,3],"adobeioproduct":[2],"adobeio":[3],"ai21":[4],"ai21studio":[4],"airbrake":[5],"airtable":[6],"airvisual":[7],"aiven":[8],"alchemy":[9,10],"algolia":[11,12],"alibaba":[13],"aliyun":[13],"alibabacloud":[13],"amplitude":[14],"anypoint":[15],"apollo":[16],"appcenter":[17],"appcues":[18,19],"appointedd":[20],"appoptics":[21],"appsynergy":[22],"artifactory":[23,321],"jfrog":[23,321],"bintray":[23,321],"xray":[23,321],"asana":[24,25,26,27],"assemblyai":[28],"atera":[29],"atlassian":[30,31,322],"confluence":[31,322],"audd":[32],"auth0":[33],"autoklose":[34],"autopilot":[35],"aviationstack":[36],"aws":[37],"awsaccount":[37],"axonaut":[38],"ayrshare":[39],"azureclient":[40],"armclient":[40],"azureadclient":[40],"apim":[41],"ocpapim":[41],"azureapim":[41],"adopat":[42],"azuredevops":[42,43],"azuredevopsextpat":[42],"vsts":[42],"azure":[43,44],"openai":[44],"azureopenai":[44],"bannerbear":[45],"baremetrics":[46,47],"baseten":[48],"beamer":[49],"beebole":[50],"besnappy":[51],"besttime":[52,53],"betterstack":[54],"bitbar":[55],"bitbucket":[56,57],"atlassianbitbucket":[56,57],"bitcoinaverage":[58],"bitfinex":[59],"bitly":[60,61],"bitmex":[62,63],"bitrise":[64],"bittrex":[65],"bitwardenoauth2access":[66],"bitwarden":[66],"blazemeter":[67],"runscope":[67],"blitapp":[68],"blocknative":[69],"blogger":[70],"blynk":[71,72],"bombbomb":[73],"boostnote":[74],"borgbase":[75],"boxclient":[76],"boxapi":[76],"boxdeveloper":[76],"boxcom":[76],"brandfetch":[77],"browserstack":[78],"browserstackkey":[78],"browshot":[79],"bscscan":[80],"buddyns":[81],"budibase":[82],"bugherd":[83],"bugsnag":[84],"bulbul":[85],"buttercms":[86],"calendarific":[87],"calorieninja":[88],"campayn":[89],"canny":[90],"cannyio":[90],"canva":[91],"capsulecrm":[92],"carboninterface":[93],"censys":[94,95],"centralstationcrm":[96],"chartmogul":[97],"chatbot":[98],"chatfuel":[99],"chec":[100],"commercejs":[100],"checklyhq":[101],"cicero":[102],"circleci":[103],"circle":[103],"circleciproject":[103],"meraki":[104],"ciscomeraki":[104],"civo":[105],"clarifai":[106],"clay":[107],"clearbit":[108],"clickhouse":[109],"clickhousecloud":[109],"cliengo":[110],"clockify":[111],"cloudflare":[112,113,114,115],"xauthkey":[113],"cloudflareglobal":[115],"cloudimage":[116],"cloudinary":[117,118,119],"cloudmersive":[120],"cloudplan":[121],"cloudsight":[122],"cloudsmith":[123],"cloverly":[124],"clustdoc":[125],"coda":[126],"codacy":[127],"codeclimate":[128,129],"testreporterid":[128],"codeclimatetestreporter":[128],"codecov":[130,131],"codemagic":[132],"codequiry":[133],"cohere":[134],"coapikey":[134],"coinapi":[135],"coin":[135],"coinbase":[136,137,138],"coinbasecdp":[137],"coinlayer":[139],"coinlib":[140],"collect2":[141],"collect":[141],"column":[142],"configcat":[143],"confluent":[144,145,146],"ccloud":[144,146],"cpdev":[144,146],"kafka":[144,146],"contentful":[147,148],"contentfuldelivery":[148],"conversiontools":[149],"convertapi":[150,151],"convert":[150],"convertkit":[152],"couchbase":[153],"capella":[153],"couchbasecapella":[153],"countrylayer":[154],"courier":[155],"coveralls":[156],"craftmypdf":[157],"crowdin":[158],"cryptocompare":[159],"currencyfreaks":[160],"currencylayer":[161],"currencyscoop":[162],"currentsapi":[163],"currents":[163],"customerio":[164,165],"customeriotracking":[164],"cypress":[166],"cypressrecordkey":[166],"cypressrecord":[166],"daily":[167],"dailyco":[167],"dandelion":[168],"dareboost":[169],"databox":[170],"datadog":[171,172,173],"ddapikey":[171],"ddappkey":[172],"ddapplicationkey":[172],"datagov":[174],"debounce":[175],"deepai":[176],"deepgram":[177],"delighted":[178],"detectify":[179],"detectlanguage":[180],"deviantart":[181,182],"dfuse":[183],"diffbot":[184],"diggernaut":[185],"discord":[186,187,188],"disqus":[189],"ditto":[190],"django":[191],"djangoproject":[191],"dronahq":[192],"drone":[193],"droneci":[193],"dropbox":[194,195],"dropboxapp":[196],"duo":[197,198],"dwolla":[199],"dynalist":[200],"dyspatch":[201],"eagleeyenetworks":[202],"edenai":[203],"elastic":[204],"elasticemail":[204],"enigma":[205],"envoy":[206],"eraser":[207],"ethereum":[208,540],"wallet":[208,540],"polymarket":[208,485],"ethprivatekey":[208],"ethereumprivatekey":[208],"etherscan":[209],"ethplorer":[210],"etsy":[211,212],"etsyopen":[212],"eventbrite":[213],"everhour":[214],"exa":[215],"exaai":[215],"exchangerate":[216],"exchangerateapi":[216],"exchangerates":[217],"exchangeratesapi":[217],"exoscale":[218],"extractorapi":[219],"extractor":[219],"facebook":[220,221],"fb":[220,221],"fal":[222],"falai":[222],"fastforex":[223],"fastly":[224],"feedier":[225],"fetchrss":[226],"fibery":[227],"figma":[228],"xfigmatoken":[228],"fileio":[229,230],"finage":[231,232],"financialmodelingprep":[233],"findl":[234],"finicity":[235,236],"finnhub":[237],"fixer":[238],"fixerio":[238],"flatio":[239],"fleetbase":[240],"flblive":[240],"flickr":[241],"flightapi":[242],"flight":[242],"float":[243],"formcraft":[244],"foursquare":[245],"frameio":[246],"freemius":[247],"freshbooks":[248],"freshdesk":[249],"front":[250],"fulcrum":[251],"fullstory":[252],"fxmarket":[253],"gcp":[254],"geckoboard":[255],"gemini":[256],"geoapify":[257],"geocode":[258],"geocodify":[259],"ipifi":[260],"geoipifi":[260],"getgeoapi":[261],"getgeo":[261],"getgist":[262],"gist":[262],"getresponse":[263],"gitalk":[264],"gitea":[265],"github":[266,267],"gh":[267],"gitter":[268],"glassnode":[269],"gocardless":[270],"goodday":[271],"google":[272],"graphhopper":[273],"greptile":[274],"groove":[275],"groovehq":[275],"gtmetrix":[276],"guardian":[277,278],"gumroad":[279,280],"gyazo":[281],"happyscribe":[282],"harvest":[283],"hellosign":[284],"helpcrunch":[285],"helpscout":[286],"hereapi":[287],"heroku":[288],"hiveage":[289],"holidayapi":[290],"holistic":[291],"honeycomb":[292],"xhoneycombteam":[292],"html2pdf":[293],"hubspot":[294],"hubapi":[294],"humanity":[295],"hunter":[296],"hybiscus":[297],"ibm":[298,300,301],"ibmcloud":[298,301],"bluemix":[298],"cloudant":[299],"ibmcloudant":[299],"ibmcloudobjectstorage":[300],"iconfinder":[302],"iexcloud":[303],"imagekit":[304,305],"imagga":[306],"impala":[307],"influx":[308],"influxdb":[308],"infomaniak":[309],"infura":[310],"insightly":[311],"instabot":[312],"instantly":[313],"intercom":[314,315],"interseller":[316],"intrinio":[317],"iterable":[318],"jenkins":[319,320],"crumb":[319,320],"jfrogidentity":[321],"jira":[322],"jiraconfluencepat":[323],"jotform":[324],"jumpcloud":[325],"jupiterone":[326],"juro":[327],"kagi":[328],"karma":[329],"karmacrm":[329],"keen":[330,331],"keenio":[330,331],"moonshot":[332,333],"kimi":[332,333],"moonshotai":[332],"kling":[334,335],"klingai":[334,335],"klipfolio":[336],"knapsackpro":[337],"kontent":[338],"kraken":[339,340,341],"kucoin":[342,343],"kylas":[344],"languagelayer":[345],"lark":[346,347,348],"larksuite":[346,348],"feishu":[346,347,348],"larkfeishu":[347],"launchdarkly":[349,350],"leadfeeder":[351],"lemlist":[352],"lessannoyingcrm":[353],"lighton":[354],"paradigm":[354],"lightonparadigm":[354],"linechannel":[355],"linenotify":[355,424],"linemessaging":[355],"linebot":[355],"linear":[356],"linkedin":[357,358,359],"linkpreview":[360],"loadmill":[361],"lob":[362],"loggly":[363],"loginradius":[364],"logz":[365],"logzio":[365],"lokalise":[366],"looker":[367,368],"loyverse":[369],"lunchmoney":[370],"madkudu":[371],"magnetic":[372],"mailboxlayer":[373],"mailerlite":[374],"mailgun":[375,376],"mailjet":[377,378],"mailjetsms":[378],"mailmodo":[379],"mailsac":[380],"mandrill":[381],"mapquest":[382],"marketstack":[383],"mattermost":[384,385],"mavenlink":[386],"mediastack":[387],"meistertask":[388],"mesibo":[389],"messagebird":[390,391],"metrilo":[392],"mindmeister":[393],"miro":[394,395],"mistral":[396],"mistralai":[396],"mixmax":[397],"mixpanel":[398],"moderation":[399],"moonclerk":[400],"moosend":[401],"moralis":[402],"mux":[403,404],"myintervals":[405],"nasa":[406],"nasdaq":[407],"nasdaqdatalink":[407],"netlify":[408,409],"newrelic":[410,411,412,413],"newsapi":[414],"news":[414],"newscatcher":[415],"nexmo":[416],"nftport":[417],"ngrok":[418,419,420],"nicereply":[421],"nimble":[422],"noticeable":[423],"notify":[424],"nozbe":[425],"nozbeteams":[425],"nuget":[426],"numverify":[427],"ngc":[428],"nvidia":[428],"nvidiangc":[428],"nylas":[429],"nytimes":[430],"newyorktimes":[430],"oanda":[431],"okta":[432],"ssws":[432],"ollama":[433],"omnisend":[434],"onelogin":[435],"onesignal":[436],"onfleet":[437],"oopspam":[438],"opencagedata":[439],"openuv":[440],"openweather":[441],"pyowm":[441],"owm":[441],"openweathermap":[441],"opsgenie":[442],"optimizely":[443],"overloop":[444],"ovh":[445,446],"owlbot":[447],"packagecloud":[448],"pagerduty":[449],"pandadoc":[450],"pandascore":[451],"paralleldots":[452],"parseur":[453],"particleio":[454],"partnerstack":[455],"pastebin":[456],"paydirtapp":[457],"paymoapp":[458],"paymongo":[459],"paypal":[460,461,462],"pdflayer":[463],"pdfshift":[464],"pendo":[465],"peopledatalabs":[466],"pepipost":[467],"netcore":[467],"percy":[468],"phraseapp":[469],"pinata":[470,471],"pinecone":[472],"pipedream":[473],"pipedrive":[474],"pivotal":[475],"pivotaltracker":[475],"pixabay":[476],"plaid":[477,478],"planyo":[479],"plivo":[480,481],"podio":[482],"pollsapi":[483],"polls":[483],"polygon":[484],"positionstack":[486],"postageapp":[487],"postmark":[488],"powrbot":[489],"privacycom":[490],"privateai":[491],"prodpad":[492],"prospect":[493],"prospectcrm":[493],"protocols":[494],"protocolsio":[494],"proxycrawl":[495],"purestake":[496],"pushbullet":[497],"pusher":[498],"pusherchannels":[498],"pusherchannel":[498],"qase":[499],"qualaroo":[500],"qubole":[501],"railway":[502],"rapidapi":[503],"rapid":[503],"raventools":[504],"rawg":[505],"razorpay":[506],"reachmail":[507],"rebrandly":[508],"recaptcha":[509],"refiner":[510],"rentman":[511],"replyio":[512],"requestfinance":[513],"restpack":[514],"revai":[515,516],"ringcentral":[517],"ritekit":[518],"rocketreach":[519],"rockset":[520],"route4me":[521],"runrunit":[522,523],"salescookie":[524],"salesflare":[525],"sanity":[526],"sauce":[527],"saucelabs":[527,528],"scale":[529],"scaleai":[529],"scaleway":[530],"scrapeowl":[531],"scraperapi":[532],"scraper":[532],"scraperbox":[533],"scrapestack":[534],"scrapingant":[535],"scrapingbee":[536],"screenshotapi":[537],"screenshot":[537],"screenshotlayer":[538],"scrutinizer":[539],"scrutinizerci":[539],"secp256k1":[540],"securitytrails":[541],"segment":[542],"selectpdf":[543],"semaphore":[544],"sendbird":[545,546,547],"sentry":[548],"serphouse":[549],"serpstack":[550],"sherpadesk":[551],"shipday":[552],"shodan":[553],"shortcutapitoken":[554],"shortcutapikey":[554],"clubhouseapitoken":[554],"shotstack":[555],"shutterstock":[556,557],"signalwire":[558,559],"signaturit":[560],"signupgenius":[561],"sigopt":[562],"simfin":[563],"simplesat":[564],"simvoly":[565],"skrapp":[566],"skrapio":[566],"skrappio":[566],"smartsheets":[567],"snipcart":[568],"snowflake":[569],"sftoken":[569],"snyk":[570],"softlayer":[571],"slapikey":[571],"ibmsoftlayer":[571],"sonar":[572,573],"sonarcloud":[572],"sonarqube":[573],"sonarlogin":[573],"sparkpost":[574],"speechtext":[575],"speechtextai":[575],"splunk":[576],"splunkobservability":[576],"spoonacular":[577],"sportsmonk":[578],"spotify":[579],"squarespace":[580],"sslmate":[581],"statuscake":[582],"statuspage":[583,584],"atlassianstatuspage":[583],"statuspal":[585],"stitchdata":[586],"stockdata":[587],"storecove":[588],"stormboard":[589],"stormglass":[590],"strava":[591],"streak":[592],"sumo":[593,594],"sumologic":[593,594],"supernotes":[595],"surveybot":[596],"surveysparrow":[597],"survicate":[598],"swiftype":[599],"tableau":[600],"tatum":[601],"tatumio":[601],"taxjar":[602],"technicalanalysisapi":[603],"technicalanalysis":[603],"tefter":[604],"telegram":[605],"teletype":[606],"telnyx":[607],"terraform":[608],"terraformcloud":[608],"testingbot":[609],"oddsapi":[610],"theoddsapi":[610],"theodds":[610],"thingsboard":[611],"provisiondevicekey":[611],"provisiondevicesecret":[611],"thousandeyes":[612],"ticketmaster":[613],"tiingo":[614],"timecamp":[615],"timezoneapi":[616],"timezone":[616],"tly":[617],"tmetric":[618],"todoist":[619],"toggl":[620],"toggltrack":[620],"tomtom":[621],"otp":[622],"totp":[622],"2fa":[622],"mfa":[622],"otpauth":[622],"tradier":[623],"transferwise":[624],"travelpayouts":[625],"travis":[626],"travisci":[626],"trello":[627,628],"twelvedata":[629],"twilio":[630],"twitch":[631],"twitter":[632,633,634,635,636,637,638],"consumer":[633],"tyntec":[639],"typeform":[640],"typetalk":[641,642],"uclassify":[643],"unplu":[644],"unplugg":[644],"unsplash":[645],"upcdatabase":[646],"uplead":[647],"uploadcare":[648],"upstage":[649],"upstash":[650],"redisresttoken":[650],"uptimerobot":[651],"upwave":[652],"userflow":[653],"userstack":[654],"vagrant":[655],"vagrantcloud":[655],"vast":[656],"vastai":[656],"vatlayer":[657],"approle":[658],"vault":[658,659,660,661],"hashicorp":[659,660,661],"xvaulttoken":[661],"unseal":[662],"vbout":[663],"vercel":[664],"verimail":[665],"veriphone":[666],"versioneye":[667],"virustotal":[668],"visualcrossing":[669],"voicegain":[670],"voodoosms":[671],"vpnapi":[672],"vultr":[673],"vyte":[674],"wakatime":[675],"walkscore":[676],"wandb":[677],"weightsandbiases":[677],"weightsbiases":[677],"weatherbit":[678],"weatherstack":[679],"webex":[680],"ciscospark":[680],"webflow":[681],"webscraper":[682],"webscraping":[683],"whoxy":[684],"wistia":[685],"wiz":[686,687],"worksnaps":[688],"workstack":[689],"worldcoinindex":[690],"worldweather":[691],"wpengine":[692],"wpe":[692],"wrike":[693],"yandex":[694],"yelp":[695],"youneedabudget":[696],"yousign":[697],"youtube":[698,699,700],"zai":[701],"glm":[701],"zendesk":[702],"zenkit":[703],"zenrows":[704],"zenscrape":[705],"zenserp":[706],"zeplin":[707],"zerobounce":[708],"zerotier":[709],"zhipu":[710],"zipcodeapi":[711],"zipcode":[711],"zipcodebase":[712],"zoho":[713],"zonka":[714],"zonkafeedback":[714],"zulip":[715]}');
  }
});

// src/scan/entropy/service/rows.ts
var rows_exports = {};
__export(rows_exports, {
  allServices: () => allServices,
  serviceIds: () => serviceIds,
  servicesNamed: () => servicesNamed,
  shapeOf: () => shapeOf
});
function allServices() {
  return rows().map((_, at) => serviceAt(at));
}
function serviceIds() {
  return SERVICE_ROWS.flatMap((rows5) => [...rows5.matchAll(/^[^;\n]{1,80}(?=;)/gm)].map(([id]) => id));
}
function servicesNamed(word) {
  return Object.hasOwn(KEYWORD_ROWS, word) ? KEYWORD_ROWS[word].map(serviceAt) : [];
}
function shapeOf(service) {
  let shape = shapes.get(service) ?? parseShape(service.shape);
  return shapes.set(service, shape), shape;
}
function rows() {
  return table ??= SERVICE_ROWS.flatMap((each) => each.trim().split(`
`)), table;
}
function serviceAt(at) {
  let known3 = services[at];
  if (known3 !== void 0) return known3;
  let docs = docsAt(at), service = parseRow(rows()[at].split(";"), docs === "" ? null : `https://${docs}`);
  return services[at] = service, service;
}
function docsAt(at) {
  let docs = rows()[at]?.split(";")[5] ?? "";
  return docs === "^" ? docsAt(at - 1) : docs;
}
function parseRow(cells, docs) {
  let [id = "", title = "", keywords = "", shape = "", severity = ""] = cells;
  return {
    id,
    title,
    keywords: keywords.split(" ").map((word) => ({ word: word.replace("~", ""), common: word.endsWith("~") })),
    shape,
    severity: severity === "" ? "medium" : severity,
    links: { revoke: null, docs }
  };
}
var table, services, shapes, init_rows = __esm({
  "src/scan/entropy/service/rows.ts"() {
    "use strict";
    init_services();
    init_keywords();
    init_shape();
    services = [], shapes = /* @__PURE__ */ new Map();
  }
});

// src/scan/entropy/service/words.ts
function wordsOf(text3, visit) {
  let parts = nameParts(text3);
  for (let at = 0; at < parts.length; at++) {
    let joined2 = "";
    for (let from = at; from >= 0 && at - from < MAX_PARTS; from--)
      joined2 = `${parts[from]}${joined2}`, visit(joined2, at);
    let glued = gluedTo(parts[at]);
    glued !== void 0 && visit(glued, at);
  }
}
function gluedTo(part) {
  return part.length >= SHORTEST && ENDS.includes(part[part.length - 1]) ? GLUED.exec(part)?.[1] : void 0;
}
var MAX_PARTS, GLUED, ENDS, SHORTEST, init_words = __esm({
  "src/scan/entropy/service/words.ts"() {
    "use strict";
    init_name_parts();
    MAX_PARTS = 3, GLUED = /^([a-z\d]{3,30}?)(?:api|access|auth|client|app|secret|private)?(?:token|secret|key|password|id)s?$/;
    ENDS = "tnyds", SHORTEST = 5;
  }
});

// src/scan/entropy/service/find.ts
function findService(value2, around2) {
  let named = best(hitsIn(around2.name, value2, !0), around2.name);
  if (named !== null) return { service: named.service, keyword: named.keyword, where: "name" };
  let onLine2 = nearest2(hitsIn(around2.line(), value2, !1), around2.name);
  if (onLine2 !== null) return { service: onLine2.service, keyword: onLine2.keyword, where: "line" };
  for (let line of around2.near()) {
    let hit = nearest2(hitsIn(line, value2, !1), around2.name);
    if (hit !== null) return { service: hit.service, keyword: hit.keyword, where: "near" };
  }
  return null;
}
function hitsIn(text3, value2, inName) {
  let hits = [];
  return wordsOf(text3, (word, at) => {
    for (let service of servicesNamed(word))
      !inName && (service.severity === "info" || isCommon(service, word)) || shapeOf(service).pattern.test(value2) && hits.push({ service, keyword: word, at });
  }), hits;
}
function isCommon(service, word) {
  return service.keywords.some((keyword) => keyword.word === word && keyword.common);
}
function nearest2(hits, name3) {
  if (hits.length === 0) return null;
  let last2 = Math.max(...hits.map(({ at }) => at));
  return best(
    hits.filter(({ at }) => at === last2),
    name3
  );
}
function best(hits, name3) {
  if (hits.length < 2) return hits[0] ?? null;
  let words4 = new Set(nameParts(name3)), rank = ({ service, keyword }) => {
    let { fixed, width } = shapeOf(service);
    return [saysId(name3) === (service.severity === "info") ? 0 : 1, fixed ? 0 : 1, width, -common(service, words4), -keyword.length];
  }, ranked = hits.map((hit) => ({ hit, rank: rank(hit) }));
  return ranked.sort((a, b) => firstDifference(a.rank, b.rank)), ranked[0]?.hit ?? null;
}
function saysId(name3) {
  return /(?:id|Id|ID|user|account)\d{0,2}$/.test(name3) && !/(?:secret|token|key)[_-]?id$/i.test(name3);
}
function common(service, words4) {
  let own = new Set(nameParts(service.title));
  return KINDS.filter((kind) => own.has(kind) && words4.has(kind)).length;
}
function firstDifference(a, b) {
  let at = a.findIndex((value2, i) => value2 !== b[i]);
  return at < 0 ? 0 : a[at] - b[at];
}
var KINDS, init_find = __esm({
  "src/scan/entropy/service/find.ts"() {
    "use strict";
    init_rows();
    init_name_parts();
    init_words();
    KINDS = ["secret", "token", "key", "id", "password", "client", "access", "app", "admin", "personal", "global", "license"];
  }
});

// src/scan/entropy/service/around.ts
function surroundings(content, start, end, nameStart, name3) {
  return {
    name: nameStart === null ? name3 : content.slice(ownerStart(content, nameStart), nameStart) + name3,
    line: () => `${content.slice(lineStart(content, start, LEFT), start)} ${lineAfter(content, end, RIGHT)}`,
    near: () => nearLines(content, start)
  };
}
function ownerStart(content, nameStart) {
  let start = nameStart;
  for (; start > 0 && nameStart - start < OWNER && isOwnerCode(content.charCodeAt(start - 1)); ) start--;
  return start;
}
function isOwnerCode(code) {
  return isNameByte(code) || code === DOT2 || code === COLON2 || code === DOLLAR;
}
function nearLines(content, start) {
  let lines2 = content.slice(Math.max(0, start - BACK), start).split(`
`), own = lines2.pop() ?? "", near = lines2.slice(-MAX_LINES).reverse(), indent = indentOf(own);
  for (let line of lines2.slice(-MAX_ENCLOSING).reverse())
    line.trim() === "" || indentOf(line) >= indent || (indent = indentOf(line), !near.includes(line) && ENCLOSING.test(line) && near.push(line));
  return near;
}
var LEFT, RIGHT, BACK, OWNER, MAX_LINES, MAX_ENCLOSING, ENCLOSING, DOLLAR, DOT2, COLON2, indentOf, init_around = __esm({
  "src/scan/entropy/service/around.ts"() {
    "use strict";
    init_line();
    init_name_bytes();
    LEFT = 200, RIGHT = 60, BACK = 600, OWNER = 60, MAX_LINES = 3, MAX_ENCLOSING = 12, ENCLOSING = /(?::|[{[(]|\]|>)\s{0,4}$/;
    [DOLLAR, DOT2, COLON2] = [36, 46, 58];
    indentOf = (line) => line.length - line.trimStart().length;
  }
});

// src/scan/entropy/service/judge.ts
function judgeService(candidate, sign) {
  let { value: value2, belief, showcase } = candidate;
  if (sign.where === "name" && sign.service.severity !== "info" && saysId(candidate.name) && !isOwnName(sign.keyword)) return belief;
  if (belief === null && !isNewCandidate(candidate, sign)) return null;
  if (sign.where === "near") return belief;
  if (sign.where === "line") return belief === "low" && shapeOf(sign.service).fixed && !showcase() ? "medium" : belief;
  let reading = read(value2);
  return isRandom(value2, reading) ? belief !== "high" && showcase() ? "medium" : "high" : isHomely(reading) && showcase() ? belief ?? "low" : "medium";
}
function severityOf({ name: name3, role }, { service }) {
  return service.severity === "info" && role !== null && role !== "loose" && !saysId(name3) ? "medium" : service.severity;
}
function isNewCandidate({ value: value2, name: name3, role }, { where, service, keyword }) {
  let { fixed, prefixed, width } = shapeOf(service);
  return where !== "name" || !(fixed || prefixed) || width > 6 || (role === "loose" || role === null) && isCommonIn(name3, service.keywords) || role === null && service.severity !== "info" && !isOwnName(keyword) && (isDigest(value2) || UUID.test(value2)) ? !1 : !(isRegular(value2) || !prefixed && isReference(value2) || isFake(value2, name3));
}
function mayBeNew(value2) {
  let reading = read(value2);
  return reading.bits >= MIN_BITS && !isPhrase(value2, reading) && (reading.digits > 0 || isMixed(reading));
}
function isMixed(reading) {
  return reading.upper > 1 && reading.lower > 1 && reading.wordLetters * 2 < reading.letters;
}
function isCommonIn(name3, keywords) {
  let plain2 = name3.toLowerCase().replace(/[^a-z\d]/g, "");
  return keywords.filter(({ word }) => plain2.includes(word)).every(({ common: common2 }) => common2);
}
var MIN_BITS, isOwnName, init_judge2 = __esm({
  "src/scan/entropy/service/judge.ts"() {
    "use strict";
    init_regular();
    init_fake();
    init_judge();
    init_language();
    init_reference();
    init_find();
    init_rows();
    MIN_BITS = 24;
    isOwnName = (keyword) => /.{4}(?:id|key|token|secret|login|pat)$/.test(keyword);
  }
});

// src/scan/entropy/service/index.ts
function matchService(content, span, nameStart, candidate) {
  if (candidate.belief === null && !mayBeNew(candidate.value)) return null;
  let around2 = surroundings(content, span.start, span.end, nameStart, candidate.name), sign = findService(candidate.value, candidate.belief === null ? nameOnly(around2.name) : around2);
  if (sign === null) return null;
  let belief = judgeService(candidate, sign);
  return belief === null ? null : serviceMatch(span, candidate.value, sign, belief, severityOf(candidate, sign), candidate.name);
}
function nameOnly(name3) {
  return { name: name3, line: () => "", near: () => [] };
}
var init_service = __esm({
  "src/scan/entropy/service/index.ts"() {
    "use strict";
    init_match();
    init_around();
    init_find();
    init_judge2();
  }
});

// src/scan/entropy/kind.ts
function kindOf2(path) {
  let name3 = path.slice(path.lastIndexOf("/") + 1).toLowerCase(), dot = name3.lastIndexOf("."), extension = name3.slice(dot + 1);
  return SKIPPED_NAMES.has(name3) || dot >= 0 && isMachineMade(name3, extension) || isChecksum(name3) ? "skip" : CODE2.has(extension) ? "code" : PROSE.has(extension) ? "prose" : "data";
}
function isMachineMade(name3, extension) {
  return SKIPPED_EXTENSIONS.has(extension) || MINIFIED.has(extension) && /[.-]min\.[a-z]+$/.test(name3);
}
function isChecksum(name3) {
  return (name3.includes("sha") || name3.startsWith("md5")) && CHECKSUMS.test(name3);
}
function isShowcase(path) {
  return SHOWCASE.some((shape) => shape.test(path));
}
var CODE2, PROSE, SKIPPED_NAMES, SKIPPED_EXTENSIONS, MINIFIED, CHECKSUMS, SHOWCASE, init_kind = __esm({
  "src/scan/entropy/kind.ts"() {
    "use strict";
    CODE2 = new Set(
      "js jsx mjs cjs ts tsx mts cts py pyx pyi pxd rb java kt kts go rs cs php swift scala c h cc cpp hpp cxx m mm dart lua pl pm r jl ex exs eex hs clj groovy gradle vue svelte fs vb sol zig nim elm erl coffee ipynb json jsonc json5 ndjson har tf hcl tfvars sql graphql proto tfstate jinja j2".split(" ")
    ), PROSE = new Set("md mdx rst adoc txt html htm tex org log".split(" ")), SKIPPED_NAMES = new Set(
      "package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock composer.lock gemfile.lock cargo.lock go.sum go.work.sum poetry.lock pipfile.lock uv.lock pdm.lock pubspec.lock podfile.lock package.resolved mix.lock flake.lock gradle.lockfile verification-metadata.xml .terraform.lock.hcl module.bazel.lock conan.lock packages.lock.json paket.lock chart.lock .secrets.baseline .gitleaksignore record".split(" ")
    ), SKIPPED_EXTENSIONS = new Set(
      "map svg pbxproj md5 asc sig crt cer css sass scss less snap po pot xlf storyboard ttf woff woff2 tsbuildinfo".split(" ")
    ), MINIFIED = /* @__PURE__ */ new Set(["js", "mjs", "json"]), CHECKSUMS = /^(?:md5|sha\d+)sums?(?:\.txt)?$|\.sha\d+$/, SHOWCASE = [
      /(?:^|\/)(?:tests?|__tests__|specs?|testdata|testing|fixtures?|mocks?|__mocks__|examples?|samples?|docs?|e2e|demos?|tutorials?)(?:\/|$)/i,
      /[._-](?:tests?|spec|mock|stories|examples?|samples?|template|dist)(?:-\d+)?\.[\w.]+$|\.(?:example|sample|template|dist)$/i,
      /(?:^|\/)(?:tests?_?|conftest|examples?|samples?)[^/]{0,30}\.\w+$|\.(?:md|mdx|rst|adoc)$/i,
      /(?:^|\/)(?:README|CHANGELOG|HISTORY|NEWS)/i
    ];
  }
});

// src/scan/entropy/nameless.ts
function isWhole(value2, left, right) {
  return value2.length <= MAX_LENGTH4 && TOKEN2.test(value2) && /\d/.test(value2) && isEnclosed(left, right);
}
function judgeNameless(value2, left, right, minBits, showcase) {
  if (value2.length > MAX_LENGTH4 || !TOKEN2.test(value2) || !isEnclosed(left, right) || PUBLIC.some((start) => value2.startsWith(start)) || UUID3.test(value2) || ETAG.test(value2)) return null;
  let reading = read(value2);
  if (reading.bits < minBits || reading.wordLetters > reading.letters * 0.25 || isStandIn(value2) || isRegular(value2) || reading.digits === 0 || reading.digits > value2.length * 0.7 || isHarmless(left)) return null;
  let belief = judgeShape(value2, left, reading);
  return belief === "medium" && (isContinued(left, right) || showcase()) ? "low" : belief;
}
function judgeShape(value2, left, reading) {
  let core = value2.replace(/^0x|[-_]/g, "");
  if (value2.startsWith("0x") && /^[0-9a-fA-F]+$/.test(core)) return judgeHex(value2, left);
  if (isPublicPoint(value2)) return null;
  if (/^[0-9a-fA-F]+$/.test(core)) return core.length === value2.length ? judgeHex(value2, left) : null;
  if (/^[^a-f\d]{0,4}[a-f\d]{20,}[^a-f\d]{0,4}$/i.test(value2)) return null;
  let pieces = value2.split(/[^A-Za-z0-9]/);
  if (pieces.filter(isWord).length > 1) return null;
  let piece = pieces.reduce((best2, next) => next.length > best2.length ? next : best2);
  return read(piece).bits < 45 || !/\d/.test(piece) || isReadable2(value2) || (value2.match(/A/g)?.length ?? 0) > value2.length / 5 ? null : reading.upper > 0 && reading.lower > 0 ? switches2(value2) >= value2.length * 0.4 ? "medium" : null : value2.length >= 26 ? "medium" : "low";
}
function isPublicPoint(value2) {
  return /^B[A-P][\w-]{85}=?$/.test(value2);
}
function judgeHex(value2, left) {
  return ASSIGNED.test(left) ? value2.length >= 32 ? "medium" : isDigest(value2) ? null : "low" : null;
}
function isContinued(left, right) {
  return /^["'`]\s{0,4}[+\\]/.test(right) || /^\s{0,40}\+\s{0,4}["'`]$/.test(left);
}
function isEnclosed(left, right) {
  let quote = left[left.length - 1] ?? "";
  return quote === '"' || quote === "'" || quote === "`" ? right[0] === quote : /(?:^|[\w"'\]])\s{0,4}[=:]\s{0,4}$/.test(left) && /^\s*$/.test(right);
}
function isHarmless(left) {
  let near = left.slice(-60);
  if (/\b(?:sha\d|md5|integrity|assert\w*|expect\w*|equals?|eq|require|import|href|src|url)\b/i.test(near)) return !0;
  let comma = near.slice(0, -3).lastIndexOf(",");
  return splitName(near.slice(comma + 1)).some((part) => HARMLESS.has(part));
}
function switches2(value2) {
  let kinds = value2.replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A").replace(/\d/g, "0"), count2 = 0;
  for (let i = 1; i < kinds.length; i++) kinds[i] !== kinds[i - 1] && count2++;
  return count2;
}
var MAX_LENGTH4, TOKEN2, UUID3, PUBLIC, ETAG, HARMLESS, ASSIGNED, isWord, init_nameless = __esm({
  "src/scan/entropy/nameless.ts"() {
    "use strict";
    init_regular();
    init_fake();
    init_judge();
    init_language();
    init_names();
    init_reference();
    MAX_LENGTH4 = 160, TOKEN2 = /^[A-Za-z0-9+/_][A-Za-z0-9+/_-]+={0,2}$/, UUID3 = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i, PUBLIC = "iVBORw0KGgo /9j/ R0lGOD UklGR d09GM AAEAAAA JVBERi0 UEsDB H4sI PHN2Zy PD94bWwg TVqQ f0VMR AAAAB3NzaC AAAAC3NzaC MIG MII sha1 sha256 sha384 sha512 Qm bafy pk_ AQID eyJ".split(" "), ETAG = /^[0-9a-f]{1,6}-[A-Za-z0-9+/]{27}$/, HARMLESS = new Set(
      "csrf xsrf publishable anon hash sha md5 md digest checksum integrity fingerprint commit revision rev etag id ids uuid guid oid nonce signature sig public pub cert certificate certs x509 n e modulus x y crv kid expected actual alphabet charset chars characters image img icon logo font src href url uri path mappings wasm module license version cursor node etc pin pins thumbprint salt iv blob data content body base64 svg png csp trace span request address contract tx snapshot golden jti iss sub aud account accounts name names verifier challenge encrypted boundary uid pubkey git head csum empty prime curve order seed test vector constant table example examples sample wrong non nonmatching invalid fake dummy mock bogus primary foreign partition event srcrev schema tag continuation state release".split(" ")
    );
    ASSIGNED = new RegExp(
      `(?:(?:^|[\\s{,(;[])["']?[A-Za-z_$][\\w$-]{0,40}["'\\]]{0,2}|\\.[A-Za-z_$][\\w$]{0,40})\\s{0,9}(?::\\s{0,3}\\w{1,12}\\s{0,3})?[=:]\\s{0,9}["'\`]$`
    );
    isWord = (piece) => /^(?:[A-Z]?[a-z]{4,}|[A-Z]{4,})$/.test(piece);
  }
});

// src/scan/entropy/nameless-bytes.ts
function valueIn(bytes, runStart3, end, minLength) {
  if (end - runStart3 > MAX_RUN) return -1;
  let start = valueStart(bytes, runStart3, end);
  return end - start >= minLength && mayStandAlone(bytes, start, end) ? start : -1;
}
function valueStart(bytes, start, end) {
  let at = end;
  for (; at > start && bytes[at - 1] === EQUALS3; ) at--;
  if (at === start) return start;
  for (; at > start && bytes[at - 1] !== EQUALS3; ) at--;
  return at;
}
function mayStandAlone(bytes, start, end) {
  return isEnclosed2(bytes, start, end) && isToken(bytes, start, end);
}
function isEnclosed2(bytes, start, end) {
  if (start === 0) return !1;
  let before = bytes[start - 1];
  if (before === DOUBLE3 || before === SINGLE3 || before === BACKTICK2) return bytes[end] === before;
  let at = start - 1;
  for (; at > 0 && start - 1 - at < MAX_GAP2 && BLANKS.has(bytes[at]); ) at--;
  return bytes[at] === EQUALS3 || bytes[at] === COLON3;
}
function isToken(bytes, start, end) {
  let digits2 = 0;
  for (let at = start; at < end; at++) {
    let byte = bytes[at];
    if (byte === DOT3 || byte === TILDE) return !1;
    byte >= ZERO2 && byte <= NINE3 && digits2++;
  }
  return digits2 > 0;
}
var DOUBLE3, SINGLE3, DOT3, ZERO2, NINE3, COLON3, EQUALS3, BACKTICK2, TILDE, BLANKS, MAX_GAP2, MAX_RUN, init_nameless_bytes = __esm({
  "src/scan/entropy/nameless-bytes.ts"() {
    "use strict";
    [DOUBLE3, SINGLE3, DOT3, ZERO2, NINE3, COLON3, EQUALS3, BACKTICK2, TILDE] = [34, 39, 46, 48, 57, 58, 61, 96, 126], BLANKS = /* @__PURE__ */ new Set([9, 11, 12, 13, 32, 160]), MAX_GAP2 = 4, MAX_RUN = 400;
  }
});

// src/scan/pattern/name.ts
function nameBefore(content, start) {
  let before = content.slice(Math.max(0, start - REACH), start), line = before.slice(Math.max(before.lastIndexOf(`
`), before.lastIndexOf("\r")) + 1);
  for (let shape of SHAPES3) {
    let name3 = shape.exec(line)?.[1];
    if (name3 !== void 0) return name3.length > 12 && strengthBits(name3) >= MAX_NAME_BITS && /[0-9]/.test(name3) ? void 0 : name3;
  }
}
var REACH, MAX_NAME_BITS, NAME2, OPENING, SHAPES3, init_name = __esm({
  "src/scan/pattern/name.ts"() {
    "use strict";
    init_strength();
    REACH = 120, MAX_NAME_BITS = 64, NAME2 = "([A-Za-z_$][\\w$.-]{0,63})", OPENING = "\\s{0,8}(?:[A-Za-z]{0,2}[\"'`]{1,3})?(?:(?:Bearer|Basic|Token|token|bearer) {1,4})?", SHAPES3 = [
      new RegExp(`${NAME2}["'\`\\])]{0,3}\\s{0,8}(?::\\s{0,4}[\\w<>|?]{1,24}\\s{0,4})?(?:=>|:=|\\?=|==?=?|:)${OPENING}$`),
      new RegExp(`--${NAME2}[ =]["']?$`),
      new RegExp(`<${NAME2}>\\s{0,8}$`),
      new RegExp(`^\\s{0,8}(?:ENV|ARG|export|set|SET|setx) {1,4}${NAME2} ["']?$`)
    ];
  }
});

// src/engine/weights.ts
function byteWeights() {
  let weights = new Uint8Array(256).fill(3);
  for (let i = 0; i < COMMON_FIRST.length; i++) weights[COMMON_FIRST.charCodeAt(i)] = COMMON_FIRST.length + 5 - i;
  return weights;
}
var COMMON_FIRST, init_weights = __esm({
  "src/engine/weights.ts"() {
    "use strict";
    COMMON_FIRST = ` etnroiasl
cdup	mAhf,_.gby/()v:;=xkwCE"`;
  }
});

// src/engine/anchors.ts
function buildAnchors(anchors, options = {}) {
  let ignoreCase = options.ignoreCase ?? !1, encoded = anchors.map((anchor) => encode(ignoreCase ? lowerAscii(anchor) : anchor)), weights = byteWeights(), pairs = new Uint16Array(65536), slots = [0, 0, 0, 0, 0];
  for (let anchor = 0; anchor < encoded.length; anchor++) {
    let bytes = encoded[anchor];
    for (let parity = 0; parity < 2; parity++) {
      let shift = rarestShift(bytes, parity, weights), distance3 = guardDistance(bytes, shift, weights);
      for (let pair2 of pairsAt(bytes, shift, ignoreCase))
        slots.push(pairs[pair2], distance3, bytes[shift + distance3], anchor, shift), pairs[pair2] = slots.length / SLOT_SIZE - 1;
    }
  }
  if (slots.length / SLOT_SIZE > 65535) throw new RangeError(`too many anchors for one table: ${anchors.length}`);
  return { anchors: encoded, fold: foldTable(ignoreCase), pairs, slots: Int32Array.from(slots) };
}
function findAnchors(bytes, table4, visit) {
  let { pairs, slots, fold, anchors } = table4, last2 = bytes.length - 1;
  for (let at = 0; at < last2; at += 2) {
    let slot = pairs[bytes[at] | bytes[at + 1] << 8] * SLOT_SIZE;
    for (; slot !== 0; slot = slots[slot] * SLOT_SIZE) {
      if (fold[bytes[at + slots[slot + 1]]] !== slots[slot + 2]) continue;
      let anchor = slots[slot + 3], start = at - slots[slot + 4];
      start >= 0 && startsAt(bytes, start, anchors[anchor], fold) && visit(start, anchor);
    }
  }
}
function startsAt(bytes, start, anchor, fold) {
  if (start + anchor.length > bytes.length) return !1;
  for (let i = 0; i < anchor.length; i++) if (fold[bytes[start + i]] !== anchor[i]) return !1;
  return !0;
}
function encode(anchor) {
  if (anchor.length < MIN_ANCHOR_BYTES) throw new RangeError(`an anchor needs at least ${MIN_ANCHOR_BYTES} characters: "${anchor}"`);
  let bytes = new Uint8Array(anchor.length);
  for (let i = 0; i < anchor.length; i++) {
    let code = anchor.charCodeAt(i);
    if (code > 255) throw new RangeError(`an anchor must be ASCII or latin1: "${anchor}"`);
    bytes[i] = code;
  }
  return bytes;
}
function lowerAscii(anchor) {
  return anchor.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function foldTable(ignoreCase) {
  let fold = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) fold[byte] = ignoreCase && byte >= 65 && byte <= 90 ? byte | 32 : byte;
  return fold;
}
function rarestShift(bytes, parity, weights) {
  let best2 = parity, least = 1 / 0;
  for (let shift = parity; shift + 1 < bytes.length; shift += 2) {
    let weight = bytes[shift] === bytes[shift + 1] ? Number.MAX_VALUE : weights[bytes[shift]] * weights[bytes[shift + 1]];
    weight < least && (best2 = shift, least = weight);
  }
  return best2;
}
function guardDistance(bytes, shift, weights) {
  return shift === 0 ? 2 : shift + 2 >= bytes.length || weights[bytes[shift - 1]] < weights[bytes[shift + 2]] ? -1 : 2;
}
function pairsAt(bytes, shift, ignoreCase) {
  let first = bytes[shift], second = bytes[shift + 1] << 8, pairs = [first | second];
  if (!ignoreCase) return pairs;
  if (isLower2(first) && pairs.push(first & 223 | second), isLower2(second >> 8)) for (let pair2 of [...pairs]) pairs.push(pair2 & 57343);
  return pairs;
}
function isLower2(byte) {
  return byte >= 97 && byte <= 122;
}
var MIN_ANCHOR_BYTES, SLOT_SIZE, init_anchors = __esm({
  "src/engine/anchors.ts"() {
    "use strict";
    init_weights();
    MIN_ANCHOR_BYTES = 3, SLOT_SIZE = 5;
  }
});

// src/engine/runs.ts
function tokenTable() {
  if (tokenBytes === void 0) {
    tokenBytes = new Uint8Array(256);
    for (let byte = 0; byte < 256; byte++) tokenBytes[byte] = /[A-Za-z0-9+/=_.~-]/.test(String.fromCharCode(byte)) ? 1 : 0;
  }
  return tokenBytes;
}
function findRuns(bytes, minLength, visit) {
  if (minLength < 1) throw new RangeError("a run needs at least one byte");
  let table4 = tokenTable(), length2 = bytes.length, start = 0, known3 = 0;
  for (; start + minLength <= length2; ) {
    let back = start + minLength - 1;
    for (; back >= known3 && table4[bytes[back]] === 1; ) back--;
    if (back >= known3) {
      known3 = start + minLength, start = back + 1;
      continue;
    }
    let end = start + minLength;
    for (; end < length2 && table4[bytes[end]] === 1; ) end++;
    visit(start, end), start = end + 1, known3 = start;
  }
}
var tokenBytes, init_runs = __esm({
  "src/engine/runs.ts"() {
    "use strict";
  }
});

// src/engine/plain.ts
function plainSweeper({ exact, folded: folded3 }, minRun) {
  let tables3 = [buildAnchors(exact), buildAnchors(folded3, { ignoreCase: !0 })];
  return (bytes) => {
    let runs = [];
    return findRuns(bytes, minRun, (start, end) => runs.push(start, end)), { hits: hitsIn2(bytes, tables3), values: runs, encoded: runs };
  };
}
function hitsIn2(bytes, tables3) {
  let keys = [], first = 0;
  for (let table4 of tables3)
    findAnchors(bytes, table4, (offset, anchor) => keys.push(offset * INDEX_LIMIT + first + anchor)), first += table4.anchors.length;
  let hits = [];
  for (let key of Float64Array.from(keys).sort()) hits.push(Math.floor(key / INDEX_LIMIT), key % INDEX_LIMIT);
  return hits;
}
var INDEX_LIMIT, init_plain2 = __esm({
  "src/engine/plain.ts"() {
    "use strict";
    init_anchors();
    init_runs();
    INDEX_LIMIT = 65536;
  }
});

// src/engine/module.ts
var MODULE, init_module = __esm({
  "src/engine/module.ts"() {
    "use strict";
    MODULE = "AGFzbQEAAAABHQRgBX9/f39/AX9gBH9/f38Bf2ACf38Bf2ACf38AAg8BA2VudgZtZW1vcnkCAAADCAcDAAECAQIABo4BGH8BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBgIgQC38AQYCKEAt/AEGEihALfwBBgKAZC38AQYCABAt/AEGAgCQLfwBBgIAoC38AQYACC38AQYCABAt/AEGAoDgLfwBBgMA8CweYAQ8FYnVpbGQAAwtmaW5kQW5jaG9ycwAGCGZpbmRSdW5zAAEFQ0hVTksDFQdFTkNPREVEAxcNRU5DT0RFRF9DT1VOVAMPBEhJVFMDEgdMRVRURVJTAxAGTUFSR0lOAxQLTUFYX0xFVFRFUlMDEQZSRVNVTUUDDgRURVhUAxYGVkFMVUVTAxMHV0VJR0hUUwMNBm1lbW9yeQIACqghB7oGAQl/IAAjB2tBgKA4aiEDIAEjB2tBgKA4aiEFIAAjCU8iCgR/IwghByMFIQkjBiEGAn9BACAFIANrQZADSw0AGiAFIQQDQCADIARJBH8gBEEBay0AAEE9RgVBAAsEQCAEQQFrIQQMAQsLA0AgAyAESQRAIARBAWstAAAiAkE9RwRAQQAgAkH+AEYgAkEuRnINAxogCAR/QQEFIAJBMGtB/wFxQQpJCyEIIARBAWshBAwCCwsLIAUgBGsgB09BACAIGwR/An9BACAEIAlGDQAaIARBAWstAAAiAkEnRiACQSJGciACQeAARnIEQCAFIAZJBH8gBS0AACACRgVBAAsMAQsgBEEBayEIA0AgCCAJSwR/IARBAWsgCGtBBEkFQQALBH8gCC0AACIGQaABRiECIAZBCUYgBkEgRnIEf0EBBSAGQQ1NIAZBC09xCyACcgVBAAsEQCAIQQFrIQgMAQsLIAgtAABBPUYEf0EBBSAILQAAQTpGCwsFQQALCwVBAQsEQCMKIgIgADYCACACIAE2AgQgAkEIaiQKCyABIABrQRhJBEAPCyAKBH8gAyAFIwUjBhACBH9BAQUCfwNAIAUgA0EkaiICTwRAA0AgAiADSwR/IAJBAWstAABBgI4QaiwAAEEATgVBAAsEQCACQQFrIQIMAQsLIAIgA0sEQCACIQMMAgsgAyECAkADQCACIANBFGpJBEBBACEEIAItAAFBgI4QaiwAACACLQAAQYCOEGosAABBBHRqIgYEfyAGQQlrQQVJIAZBIGtB3wBJcgVBAQtFDQIgAkECaiECDAELC0EBIQQLIAQEQEEBIQQFIANBAWoiByECAkADQCACIAdBFGpJBEBBACEEIAItAAFBgI4QaiwAACACLQAAQYCOEGosAABBBHRqIgYEfyAGQQlrQQVJIAZBIGtB3wBJcgVBAQtFDQIgAkECaiECDAELC0EBIQQLC0EBIAQNAhogA0EkaiEDA0AgAyAFSQR/IAMtAABBgI4QaiwAAEEATgVBAAsEQCADQQFqIQMMAQsLIANBAWohAwwBCwtBAAsLBUEBCwRAIwsiAiAANgIAIAIgATYCBCACQQhqJAsLC7YGAwN+AXsCfyAERQRAQQAkDAtBgKA4IAJrJAUgAEGAoDhqIANqJAYgBCQHIAEkCCAEIAJrQQhqQQAgBBskCUGAgCgkCkGAwDwkC0EAIQIDQCAAIAJLBED9DCo+Pj4+Pj4+Pj48FRQXNR0gAkGAoDhqIgn9AAQAIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAECBAgQIAAAAAAAAAAAIAhBBP1t/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WSt/QwqPj4+Pj4+Pj4+PBUUFzUdIAn9AAQQIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAECBAgQIAAAAAAAAAAAIAhBBP1t/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQhCGhP0MKj4+Pj4+Pj4+PjwVFBc1HSAJ/QAEICII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAABAgQIECAAAAAAAAAAACAIQQT9bf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9JP1krUIghoT9DCo+Pj4+Pj4+Pj48FRQXNR0gCf0ABDAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAAQIECBAgAAAAAAAAAAAgCEEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CMIaEIQUgACACayIJQcAASQRAIAVCfyAJrYZCf4WDIQULAkAgBUJ/UQRAIwxBQGskDAwBCyAFQn+FeqciCSMMaiABTwRAIAIgBGoiCiMMayAJIApqEAALIAVCf4V5pyQMAn8gBUJ/IAmthoNCfyMMrYhCfyMMG4MiBUIAUiABQRBJDQAaIAUgBUIBiIMiBiAGQgKIgyIGIAZCBIiDIgYgBkIIiIMiBkIEiCAGgyAGIAFBFE8bQgBSCwRAIAIgBGohCQNAIAVCAFIEQCAFIAV6IgaIQn+FeiIHpyABTwRAIAkgBqdqIAkgBiAHfKdqEAALIAVCfyAGIAd8hoMhBQwBCwsLCyACQUBrIQIMAQsLIANFIwwgAU9xBEAgACAEaiIAIwxrIAAQAAtBhIoQIwtBgMA8a0EDdjYCACMKQYCAKGtBA3YL+QMBBX8gASADSSIFBEAgAS0AAEEKRgR/QQEFIAEtAABBDUYLIQULA0AgAEEYaiIEIAFNBEADQCAAIARJBH8gBEEBay0AAEGAjBBqLAAAQQBOBUEACwRAIARBAWshBAwBCwsgACAESQRAIAQhAAwCCyAFBEBBAQ8LIAAiBEEBaiAAIAAgAksEfyAALQAAIQYgAEEBay0AAEHcAEYEfyAGQfIARiAGQe4ARnIgBkH0AEZyBUEACwVBAAsbIgYoAgBByOjMywRGBH9BAQVBACEHIAYhAAJ/A0AgACAGQRhqSQRAQQAgByAAQQNqIANJBH8gAC0AA0GAjBBqLAAABUEACyAALQAAQYCMEGosAABBEnQgAC0AAUGAjBBqLAAAQQx0ciAALQACQYCMEGosAABBBnRyciIIQf8BcSIHBH8gB0EJa0EFSSAHQSBrQd8ASXIFQQELRSAIQRB1Qf8BcSIHBH8gB0EJa0EFSSAHQSBrQd8ASXIFQQELRSAIQQh1Qf8BcSIHBH8gB0EJa0EFSSAHQSBrQd8ASXIFQQELRWpqaiIHQQNLDQIaIABBBGohAAwBCwtBAQsLBEBBAQ8LIARBGGohAANAIAAgAUkEfyAALQAAQYCMEGosAABBAE4FQQALBEAgAEEBaiEADAELCyAAQQFqIQAMAQsLQQALhQMBBX9BgIwQQf8BQYAC/AsAQYCOEEH/AUGAAvwLAANAIANBGkkEQCADQcGMEGogAzoAACADQeGMEGogA0EaajoAACADQQFqIQMMAQsLQQAhAwNAIANBCkkEQCADQbCMEGogA0E0ajoAACADQbCOEGogAzoAACADQQFqIQMMAQsLQQohAwNAIANBEEkEQCADQbeOEGogAzoAACADQdeOEGogAzoAACADQQFqIQMMAQsLQauMEEE+OgAAQa2MEEE+OgAAQa+MEEE/OgAAQd+MEEE/OgAAQQAhAwNAIANBgAJJBEAgA0EBdCIFQYCAEGpBASADQQdxdCIGOwEAIAVBgIQQaiAGQQh0OwEAIANBAWohAwwBCwtBACEDA0AgACADSwRAIANBgKAZai0AAEUEQCADIARrIgVBA0kgBUGAAk9yIAJBgDBPcgRAQX8PCyACIARBgKAZaiADIARrIAEgAk0QBEUEQEF/DwsgA0EBaiEEIAJBAWohAgsgA0EBaiEDDAELCyACC+AFAQ1/IABBA3RBgKAWaiIEIAE2AgAgBCACNgIEIAEhBANAIAQgASACakkEQCAELQAAIgZB2gBNQQAgBkHBAE9BACADGxsEQCAEIAZBIHI6AAALIARBgIAEakEgQQAgAwR/IAQtAAAiBkH6AE0gBkHhAE9xBUEACxs6AAAgBEEBaiEEDAELCwNAIAVBAkkEQEF/IQYgBSIDIQQDQCAEQQFqIAJJBEAgASAEaiIHLQAAIActAAFGBH9BfgUgBy0AAEGAiBBqLQAAIActAAFBgIgQai0AAGwLIgcgBkkEQCAHIQYgBCEDCyAEQQJqIQQMAQsLIAEgA2oiDi0AgIAEIQogDkEBai0AgIAEIQkCf0ECIANFDQAaQX8gA0ECaiACTw0AGkF/QQIgDkEBay0AAEGAiBBqLQAAIA4tAAJBgIgQai0AAEkbCyEHQQAhDQNAIAogDU8EQEEAIQwDQCAJIAxPBEAgDi0AACANcyAOLQABIAxzQQh0ciELIAcgDmohDyMAQYDgAE8Ef0EABSMAQQN0QYCgEGoiBCALQQF0IgYvAQA7AQAgBCAHOgACIAQgDy0AADoAAyAEIAA7AQQgBCADOgAGIAQgDy0AgIAEOgAHIAYjADsBACMAQQFqJAAgBkGAgAhqIgQgBC8BAEEBIA8tAABBB3F0QQhBACAHQQBIG3RyOwEAIA8tAICABCEIQQAhBANAIAQgCE0EQCAPLQAAIARzIQYgB0EASAR/IAYgC0EIdHJBgICAgHhyBSALIAZBEHRyC0Gx893xeWxBEHYiEEEDdkGAwCJqIgYgBi0AAEEBIBBBB3F0cjoAACAEQSBqIQQMAQsLQQAhBiALQQF0LwEAIQQDQCAEBEAgBkEBaiEGIARBA3RBgKAQai8BACEEDAELCyMBIgQgBiAEIAZLGyQBQQELRQRAQQAPCyAMQSBqIQwMAQsLIA1BIGohDQwBCwsgBUEBaiEFDAELC0EBC6ADAQN/QYCgISECA0AgAEEGaiIDIAFJBEAgAiAANgIAIAIgAC8BAEEBdEGAgAhqLwEAIAAtAAJBAXRBgIAQai8BACAAQQFrLQAAQQF0QYCEEGovAQBycUEAR0ECdGoiAiAAQQJqIgQ2AgAgAiAELwEAQQF0QYCACGovAQAgBC0AAkEBdEGAgBBqLwEAIARBAWstAABBAXRBgIQQai8BAHJxQQBHQQJ0aiICIABBBGoiBDYCACACIAQvAQBBAXRBgIAIai8BACAELQACQQF0QYCAEGovAQAgBEEBay0AAEEBdEGAhBBqLwEAcnFBAEdBAnRqIgIgAzYCACACIAMvAQBBAXRBgIAIai8BACADLQACQQF0QYCAEGovAQAgA0EBay0AAEEBdEGAhBBqLwEAcnFBAEdBAnRqIQIgAEEIaiEADAELCwNAIAAgAUkEQCACIAA2AgAgAiAALwEAQQF0QYCACGovAQAgAC0AAkEBdEGAgBBqLwEAIABBAWstAABBAXRBgIQQai8BAHJxQQBHQQJ0aiECIABBAmohAAwBCwsgAgurBAEJf0GAoDggAmskAiABQYCgOGogA2okAyAEJAQgAUEBayABIANFIAFBAEdxG0GAoDhqIQdBgIAkIQIgAEGAoDhqIQYDQCAGIAdJBEAgBiAGQYBAayIAIAcgACAHSRsQBSEEQYCgISEAQYCgISEDA0AgAyAESQRAIAAgAygCACIFNgIAIAAgBUEBaygCACIAQQh2QbHz3fF5bEEQdiIFQQN2QYDAImotAAAgBUEHcXYgAEH///8HcUGAgICAeHJBsfPd8XlsQRB2IgBBA3ZBgMAiai0AACAAQQdxdnJBAXFBAnRqIQAgA0EEaiEDDAELC0GAoCEhBQNAIAAgBUsEQCAFKAIAIQsgAkGAgChLBEBBgIoQIAtBgKA4azYCACACQYCAJGtBA3YPCyALLwEAQQF0LwEAIQMDQCADBEACQCADQQN0QYCgEGoiDC0AAyALIAwsAAJqLQAAIAwtAAdyRw0AIAwvAQQiA0EDdEGAoBZqIgQoAgAhCAJ/QQAjAyALIAwtAAZrIg0gBCgCBCIJakkgDSMCSXINABpBACEEA0AgBCAJSQRAQQAgBCAIaiIKLQAAIAQgDWotAAAgCi0AgIAEckcNAhogBEEBaiEEDAELC0EBC0UNACACIwQgDWpBgKA4azYCACACIAM2AgQgAkEIaiECCyAMLwEAIQMMAQsLIAVBBGohBQwBCwsgBkGAQGshBgwBCwtBgIoQIAE2AgAgAkGAgCRrQQN2Cw==";
  }
});

// src/engine/wasm.ts
function wasmSweeper(anchors, minRun) {
  let engine = startEngine();
  return engine === null || !load2(engine, anchors) ? null : (bytes) => sweep(engine, bytes, minRun);
}
function startEngine() {
  let { WebAssembly: api } = globalThis;
  if (api === void 0) return null;
  try {
    let memory = new api.Memory({ initial: PAGES, maximum: PAGES });
    compiled ??= new api.Module(Buffer.from(MODULE, "base64"));
    let { exports: exports2 } = new api.Instance(compiled, { env: { memory } }), values3 = Object.entries(exports2).map(([name3, each]) => [name3, typeof each == "function" ? each : each.value]);
    return { ...Object.fromEntries(values3), bytes: new Uint8Array(memory.buffer), words: new Uint32Array(memory.buffer) };
  } catch {
    return null;
  }
}
function load2(engine, { exact, folded: folded3 }) {
  let letters = [...exact, ...folded3, ""].join("\0");
  return letters.length > engine.MAX_LETTERS || /[^\0-\xff]/.test(letters) ? !1 : (engine.bytes.set(Buffer.from(letters, "latin1"), engine.LETTERS), engine.bytes.set(byteWeights(), engine.WEIGHTS), engine.build(letters.length, exact.length) === exact.length + folded3.length);
}
function sweep(engine, bytes, minRun) {
  let hits = [], values3 = [], encoded = [];
  for (let base = 0; base < bytes.length; base += engine.CHUNK) {
    let length2 = Math.min(engine.CHUNK, bytes.length - base), before = Math.min(engine.MARGIN, base), after = Math.min(engine.MARGIN, bytes.length - base - length2), isWhole3 = length2 === bytes.length;
    engine.bytes.set(isWhole3 ? bytes : bytes.subarray(base - before, base + length2 + after), engine.TEXT - before);
    for (let from = 0; from < length2; from = engine.words[engine.RESUME >> 2])
      take(engine, engine.HITS, engine.findAnchors(from, length2, before, after, base), hits);
    take(engine, engine.VALUES, engine.findRuns(length2, minRun, before, after, base), values3), take(engine, engine.ENCODED, engine.words[engine.ENCODED_COUNT >> 2], encoded);
  }
  return { hits: inOrder(hits), values: values3, encoded };
}
function take({ words: words4 }, address2, count2, into) {
  let first = address2 >> 2;
  for (let i = first; i < first + 2 * count2; i++) into.push(words4[i]);
}
function inOrder(hits) {
  for (let i = 2; i < hits.length; i += 2) {
    let [offset, anchor] = [hits[i], hits[i + 1]], to = i;
    for (; to > 0 && isBehind(hits, to - 2, offset, anchor); to -= 2)
      hits[to] = hits[to - 2], hits[to + 1] = hits[to - 1];
    hits[to] = offset, hits[to + 1] = anchor;
  }
  return hits;
}
function isBehind(hits, at, offset, anchor) {
  let difference = hits[at] - offset;
  return difference > 0 || difference === 0 && hits[at + 1] > anchor;
}
var PAGES, compiled, init_wasm = __esm({
  "src/engine/wasm.ts"() {
    "use strict";
    init_module();
    init_weights();
    PAGES = 16;
  }
});

// src/engine/index.ts
function makeSweeper(anchors, minRun) {
  if (minRun < 1) throw new RangeError("a run needs at least one byte");
  return wasmSweeper(anchors, minRun) ?? plainSweeper(anchors, minRun);
}
var init_engine = __esm({
  "src/engine/index.ts"() {
    "use strict";
    init_plain2();
    init_wasm();
  }
});

// src/scan/sweep/table.ts
var PLAN, init_table2 = __esm({
  "src/scan/sweep/table.ts"() {
    "use strict";
    PLAN = JSON.parse(`{"anchors":{"exact":["aio_","p8e-","AGE-SECRET-KEY-1","age1","AGE-PLUGIN-","AIK_CI_","AIK_CLIENT_","AIK_SECRET_","pat",".v1.","akab-","alcht_","LTAI","STS.","CAIS","amzn.mws.","amzn1.oa2-cs.v1.","amzn1.application-oa2-client.","sk-ant-api03-","sk-ant-admin01-","sk-ant-oat01-","apify_api_","$aact_prod_","$aact_hmlg_","ATATT3xFfGF0","ATBB","ATCTT3xFfG","BBDC-","ATTA","ATOA",".acc_",".acc-","AKIA","ASIA","ABIA","ACCA","secret_access_key","SECRET_ACCESS_KEY","secretaccesskey","SECRETACCESSKEY","ecretAccessKey","aws_secret","AWS_SECRET","ABSK","bedrock-api-key-","da2-","AGPA","AIDA","AIPA","ANPA","ANVA","APKA","AROA","ASCA","A3T","FwoGZXIvYXdz","IQoJb3JpZ2lu","FQoGZXIvYXdz","8Q~","0Q~","1Q~","2Q~","3Q~","4Q~","5Q~","6Q~","7Q~","9Q~","AzFu","AzSe","git&","git%26","JQQJ99","JQQJ9D","JQQJ9H","AccountKey=","SharedAccessKey=","sig=",".azconfig.io;","AZURE_DEVOPS","azure_devops","zureDevOps","ADO_PAT","ado_pat","VSTS_PAT","vsts_pat","SYSTEM_ACCESSTOKEN","+ASt","ACDb","+ABa","+AMC","APIM","+ACR","AzCa","+ASb","+AEh","+ARm","AIoT","AZEG",".logic.azure.com",".redis.cache.windows.net:","bb_pr_","bb_ma_","xprv","yprv","zprv","tprv","wif","WIF","Wif","bitcoin","BITCOIN","Bitcoin","btc","BTC","privkey","PRIVKEY","privKey","rivateKey","rivate_key","RIVATE_KEY","oa2-client-id_","key_live_","key_test_","BSA","xkeysib-","xsmtpsib-","bkua_","bkaa_","bkaj_","bkar_","bkct_","bkpt_","bkpat_","bkps_","cnvca","sk_car_","gcntfy-","csk-","sk_","sk_test_","CCIPAT_","CCIPRJ_","$8$","$9$","sk_live_","4b1d","pk_","CLOJARS_","api_","cfut_","cfat_","cfk_","v1.0-","csa_","CCDB1_","cr-","organizations/","configcat-sdk-1/","cflt","://","assword=","ASSWORD=","pwd=","Pwd=","PWD=","assword =","Pwd =","jdbc:","CFPAT-","pat_","cio","curl ","curl.exe ","key_","db-","dapi","AstraCS:","sk-","dnkey-","ddp_","ddo_","ddw_","odt_","dvc_server_","dvc_client_","dvc_mobile_","apk_","apk_user_","cog_","dop_v1_","doo_v1_","dor_v1_","MTA","MTE","MTI","MTM","MTQ","MTU","MTY","MTc","MTg","MTk","MjA","MjE","MjI","MjM","MjQ","MjU","MjY","Mjc","Mjg","Mjk","MzA","MzE","MzI","MzM","MzQ","MzU","MzY","Mzc","Mzg","Mzk","NDA","NDE","NDI","NDM","NDQ","NDU","NDY","NDc","NDg","NDk","NTA","NTE","NTI","NTM","NTQ","NTU","NTY","NTc","NTg","NTk","NjA","NjE","NjI","NjM","NjQ","NjU","NjY","Njc","Njg","Njk","NzA","NzE","NzI","NzM","NzQ","NzU","NzY","Nzc","Nzg","Nzk","ODA","ODE","ODI","ODM","ODQ","ODU","ODY","ODc","ODg","ODk","OTA","OTE","OTI","OTM","OTQ","OTU","OTY","OTc","OTg","OTk","discord.com/api/","discordapp.com/api/","dckr_pat_","dckr_oat_","SWMTKN-1-","SWMKEY-1-","\\"auth\\"","\\"auth\\\\","\\"identitytoken\\"","dp.pt.","dp.st.","dp.ct.","dp.sa.","dp.scim.","dp.audit.","apiuser-","sl.","duffel_live_","duffel_test_","dt0c01.","dt0s0","dt0s1","dt0a0","EZAK","EZTK","PRD-","SBX-","-PRD-","AK1","essu_","endr+","0.A","1.A","EXO","figd_","figo_","figor_","figoh_","figu_","figuh_","figp_","<Pass encoding=\\"base64\\">",":APA91b","fc-","fw_","flb_live_","flb_test_","shltm_","FLWSECK_TEST-","FLWSECK_TEST","FLWPUBK","FLWSECK-","FlyV1 fm2_","fo1_","fm1a_","fm1r_","fm2_","fio-u-","flp_","na1.","eu1.","ghp_","gho_","github_pat_","ghu_","ghs_","ghr_","secret_scanning_ab85fc6f8d7638cf1c11da812da308d43_","glpat-","gloas-","gldt-","glagent-","glsoat-","glffct-","glwt-","glrt-","glrt-t","glrtr-","GR1348941","glcbt-","glptt-","glft-","glimt-","_gitlab_session=","AIza","AQ.Ab8RN6","GOCSPX-","ya29.","1//0","\\"private_key\\"","\\"private_key\\\\","\\"refresh_token\\"","\\"refresh_token\\\\","GOOG",".apps.googleusercontent.com","credentials {","credentials{","credentials(PasswordCredentials","glsa_","glc_","eyJrIjoi","gsk_","pat.","sat.","hvs.","hvb.","hvr.",".atlasv1.","HRKU-","Basic ","Bearer ","pat-na","pat-eu","pat-ap","hf_","api_org_","st.","ico-","s-s4t2ud-","s-s4t2af-","u-s4t2ud-","u-s4t2af-","ion_","AKCp","cmVmdGtuO","eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwi","jina_","eyJ","ZXlK","\\"d\\"","'d'","\\"d\\\\","\\"k\\"","'k'","\\"k\\\\","$krb5asrep$","$krb5tgs$","data:","data\\":","stringData:","stringData\\":","eyJhbGciOiJSUzI1NiIs","client-key-data:","sk-lf-","pk-lf-","lsv2_pt_","lsv2_sk_","cli_","sdk-","api-","mob-","lip_","lin_api_","lin_oauth_","llx-","live_pub_","test_pub_","pk.","-us","mlsn.","key-","pubkey-","pk.eyJ","sk.eyJ","tk.eyJ","/hooks/","_mmk","m0-","mercury_production_","mergify_application_key_","EAAB","EAAC","EAAD","EAAE","EAAF","EAAG","EAAH","EAAI","EAAJ","EAAK","EAAL","EAAM","EAAN","EAAO","EAAP","EAAQ","EAAR","EAAS","EAAT","EAAU","EAAV","EAAW","EAAX","EAAY","EAAZ","EAACEdEose0cBA","IGQVJ","IGQWR","Mid-server-","SB-Mid-server-","Mid-client-","sk-api-","eyJtaXJv","mdb_sa_sk_","mdb_sa_id_",".webhook.office.com/webhookb2/","outlook.office.com/webhook/","outlook.office365.com/webhook/","SUA","SAA","SOA","SCA","SNA","SXA","napi_","nfp_","nfc_","nfo_","nfu_","nfb_","machine ","NRAK-","NRAA-","NRII-","NRIQ-","NRRA-","NRJS-","NRBR-","NRAL","px-api-","px-dep-","-NRMA","NF-","secret_","ntn_","nrt_","npm_",":_authToken=","TlRMTVNTUAADAAAA","oy2","key=\\"ClearTextPassword\\"","key=\\"Password\\"","nvapi-","nyk_v0_","API-","ops_eyJ","A3-","os_v2_app_","os_v2_org_","api_live.","api_live_us.","api_live_ca.","T3BlbkFJ","sk-proj-","sk-svcacct-","sk-admin-","sk-or-v1-","sha256~","TOTP","HOTP","totp","hotp","authenticator.generate","otpauth://","packagist_ort_","packagist_out_","packagist_uut_","pdl_live_apikey_","pdl_sdbx_apikey_","ak_live_","ak_test_","$2a$","$2b$","$2x$","$2y$","$6$","$5$","$1$","$apr1$","$y$","access_token$production$","pk_live_","pk_test_","pplx-","persona_production_","persona_sandbox_","pgar_","sk_pr_","->Password","pcsk_","pina_","IBAzCC","MIACAQMw","access-production-","access-development-","access-sandbox-","pscale_tkn_","pscale_oauth_","pscale_pw_","polar_oat_","polar_pat_","polar_at_","ptr_","phx_","phc_","phs_","pha_","phr_","PMAK-","PMAT-","ConvertTo-SecureString","convertto-securestring","pnu_","pnb_","-----BEGIN ","-----BEGIN OPENSSH ","-----BEGIN PGP ","IBAAKC","IBAAKB","IBADANBgkqhkiG9w0BAQEFAASC","MHcCAQEEI","MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0w","MC4CAQAwBQYDK2VwBCIEI","---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----","<RSAKeyValue>","packagist_ack_","packagist_acs_","psexec","PsExec","PSEXEC","psExec","Psexec","pub-c-","sub-c-","sec-c-","pul-","Private-Lines: ","pypi-AgEIcHlwaS5vcmc","pypi-AgENdGVzdC5weXBpLm9yZw","apikey_","ramp_id_","ramp_sec_","rzp_live_","rzp_test_","REACT_APP_","rdme_","rpa_","rnd_","r8_","re_","RGAPI-","rh-api-","rootly_","rubygems_","salad_cloud_","00D","5Aep861","3MVG9","samsara_api_","live_auth_","test_auth_","SCW","tk-us-","eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt","scp-live-","scp-test-","sgp_","SG.","sntrys_eyJ","sntryu_","sntrya_",".ingest.sentry.io/",".ingest.us.sentry.io/",".ingest.de.sentry.io/","sm_pat_","sm_aat_","sm_sat_","shippo_live_","shippo_test_","shpat_","shpca_","shppa_","shpss_","shptka_","v2/","gems.contribsys.com","enterprise.contribsys.com","CONTRIBSYS__COM","xoxb-","xoxp-","xoxe-","xapp-","xoxe.xox","xoxa-","xoxr-","xoxo-","xoxs-","xoxc-","xoxd-","hooks.slack.com/services/","hooks.slack.com/workflows/","hooks.slack.com/triggers/","snyk_uat.","snyk_sat.","squ_","sqp_","sqa_","sqco_","slk_","spu-","EAAA","sq0atp-","sq0csp-","sandbox-sq0csb-","sandbox-sq0idb-","sq0idp-","hawk.","tt-","sk_prod_","rk_live_","rk_prod_","rk_test_","whsec_","pi_","seti_","sbp_","sb_secret_","sb_publishable_","==:","tskey-api-","tskey-","tvly-","eyJ0eXAiOiAiVENWMiJ9.","tkn.v1_",":AA","AKID","tss_",".tines.com/webhook/","tgp_v1_","thog-key-","thog-secret-","SK0","SK1","SK2","SK3","SK4","SK5","SK6","SK7","SK8","SK9","SKa","SKb","SKc","SKd","SKe","SKf","AC0","AC1","AC2","AC3","AC4","AC5","AC6","AC7","AC8","AC9","ACa","ACb","ACc","ACd","ACe","ACf","live_","\\"AAAAAAAAAAAAAAAAAAAAA","'AAAAAAAAAAAAAAAAAAAAA","\`AAAAAAAAAAAAAAAAAAAAA","=AAAAAAAAAAAAAAAAAAAAA",":AAAAAAAAAAAAAAAAAAAAA"," AAAAAAAAAAAAAAAAAAAAA",">AAAAAAAAAAAAAAAAAAAAA","\\nAAAAAAAAAAAAAAAAAAAAA","tfp_","BBFF-","BBUS-","unkey_","ucat_","vtwn_","vcp_","vci_","vca_","vcr_","vck_","vercel_blob_rw_","Connect-VIServer","connect-viserver","Connect-Viserver","Connect-viserver","VF.","pa-","al-","waka_","wandb_v1_","PrivateKey","PresharedKey","PreSharedKey","ck_","cs_","wrkaus-","wrkaeu-","wrka-","sk_live_a2V5X","sk_test_a2V5X","cosmo_","xai-","xnd_production_","xnd_development_","AQVN","t1.","YCM","YCN","YCO","YCP","y0_","y1_","y2_","y3_","hooks.zapier.com/hooks/catch/","1000.","1001.","zpka_","%20","%21","%22","%23","%24","%25","%26","%27","%28","%29","%2a","%2b","%2c","%2d","%2e","%2f","%2A","%2B","%2C","%2D","%2E","%2F","%30","%31","%32","%33","%34","%35","%36","%37","%38","%39","%3a","%3b","%3c","%3d","%3e","%3f","%3A","%3B","%3C","%3D","%3E","%3F","%40","%41","%42","%43","%44","%45","%46","%47","%48","%49","%4a","%4b","%4c","%4d","%4e","%4f","%4A","%4B","%4C","%4D","%4E","%4F","%50","%51","%52","%53","%54","%55","%56","%57","%58","%59","%5a","%5b","%5c","%5d","%5e","%5f","%5A","%5B","%5C","%5D","%5E","%5F","%60","%61","%62","%63","%64","%65","%66","%67","%68","%69","%6a","%6b","%6c","%6d","%6e","%6f","%6A","%6B","%6C","%6D","%6E","%6F","%70","%71","%72","%73","%74","%75","%76","%77","%78","%79","%7a","%7b","%7c","%7d","%7e","%7f","%7A","%7B","%7C","%7D","%7E","%7F","%u00","\\\\u002","\\\\x2","\\\\u003","\\\\x3","\\\\u004","\\\\x4","\\\\u005","\\\\x5","\\\\u006","\\\\x6","\\\\u007","\\\\x7","\\\\u{","\\\\U000000",":\\\\/","&#x","&#X","&#0","&#1","&#3","&#4","&#5","&#6","&#7","&#8","&#9","&equals;","&sol;","&plus;","&colon;","&semi;","&commat;","&lowbar;","&period;","&comma;","&num;","&dollar;","&percnt;","&quest;","&excl;","&ast;","&bsol;","&lcub;","&rcub;","&lsqb;","&rsqb;","&lpar;","&rpar;","&Tab;","&NewLine;","=3D","0x2","0x3","0x4","0x5","0x6","0x7"],"folded":["pass","pwd","secret","token","key","auth","cred","bearer","identified by"]},"rulesOf":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,28,29,29,30,31,32,33,34,34,34,34,34,34,34,35,36,37,38,38,38,38,38,38,38,38,39,40,40,40,41,42,42,42,42,42,42,42,42,42,43,44,45,45,[46,47,48,49,50,51,52,54,55],53,53,56,57,58,59,60,60,60,60,60,60,60,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,75,76,76,76,76,77,77,77,77,77,77,77,77,77,77,77,77,77,77,78,79,79,80,81,82,83,84,85,86,87,88,88,88,89,90,91,92,[93,167,491],[94,100,354,473],95,96,97,98,[99,353,471],101,[102,259],103,104,105,106,107,108,109,110,111,112,113,114,115,116,116,116,116,116,116,116,117,118,119,120,[121,122],[121,122],[123,406,412],124,125,126,[127,468],128,129,130,131,132,133,134,134,135,136,137,138,139,140,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,142,142,143,144,145,146,147,147,147,148,149,150,151,152,153,154,155,156,157,158,159,159,159,160,161,162,163,164,165,166,168,169,169,170,171,172,172,172,172,172,173,174,[175,222],176,177,178,179,180,181,182,183,184,185,186,186,186,186,187,188,189,189,190,191,192,193,[194,197],[195,196],198,[199,200,201],202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,223,223,224,224,225,226,227,227,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,241,241,242,243,244,245,246,246,247,247,248,249,250,251,252,[253,256,488],254,255,255,255,255,255,255,257,258,260,260,261,261,262,263,264,265,266,267,268,269,269,270,271,272,273,274,275,275,276,277,278,279,280,281,282,283,284,285,286,287,288,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,290,291,291,292,293,294,295,296,297,298,299,300,300,301,301,301,301,301,301,302,303,304,304,304,304,305,306,307,308,309,310,311,311,312,313,313,314,315,316,317,318,319,320,321,322,323,323,324,325,326,327,328,329,329,330,330,330,331,332,333,334,335,336,337,337,337,337,337,338,339,340,341,342,343,344,345,[346,347],[346,347],[346,347],[346,347],[346,348],[346,349],[346,350],[346,350],[346,351],352,[355,475],[355,475],356,357,358,359,360,361,362,363,364,364,365,365,366,367,368,369,370,370,370,371,372,373,374,374,374,375,376,377,377,378,378,379,380,381,382,382,382,382,382,382,383,384,385,386,387,387,387,387,387,388,389,390,391,392,393,394,395,396,397,398,399,400,401,[402,411],403,404,405,407,408,409,410,413,414,415,416,417,418,419,420,421,422,423,424,[425,460],426,427,428,429,430,430,430,431,431,431,432,433,434,435,436,437,438,439,440,440,441,[442,447],443,[443,446],444,445,448,448,449,449,450,451,452,453,454,455,455,456,457,458,459,461,462,463,464,465,466,466,467,469,470,471,472,472,474,476,477,477,478,479,480,481,482,483,484,485,486,487,489,490,492,493,494,494,495,495,495,495,495,495,495,495,495,495,495,495,495,495,495,495,496,496,496,496,496,496,496,496,496,496,496,496,496,496,496,496,497,498,498,498,498,498,498,498,498,499,500,500,501,502,503,504,505,506,507,508,509,510,510,510,510,511,512,512,513,514,515,516,516,517,518,519,519,519,520,521,522,523,524,525,526,527,528,528,528,528,529,529,529,529,530,[531,532],533,534],"escapeOf":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,4,4,4,4,4,4]}`);
  }
});

// src/scan/sweep/index.ts
function textSweeper(plan) {
  let sweeper, known3 = /* @__PURE__ */ new WeakMap();
  return (text3) => {
    let sweep2 = known3.get(text3);
    return sweep2 === void 0 && (sweeper ??= makeSweeper(plan.anchors, MIN_RUN), sweep2 = sweeper(text3.bytes), known3.set(text3, sweep2)), sweep2;
  };
}
function eachName(text3, visit) {
  let { hits } = sweepText(text3);
  for (let i = 0; i < hits.length; i += 2) hits[i + 1] >= FIRST_NAME && visit(hits[i]);
}
function eachValue(text3, visit) {
  let { values: values3 } = sweepText(text3);
  for (let i = 0; i < values3.length; i += 2) visit(values3[i], values3[i + 1]);
}
var MIN_RUN, sweepText, FIRST_NAME, init_sweep = __esm({
  "src/scan/sweep/index.ts"() {
    "use strict";
    init_engine();
    init_table2();
    MIN_RUN = 20;
    sweepText = textSweeper(PLAN), FIRST_NAME = PLAN.anchors.exact.length;
  }
});

// src/scan/entropy/entropy.ts
var entropy_exports = {};
__export(entropy_exports, {
  entropyCheck: () => entropyCheck
});
function findSecrets(text3, settings) {
  let kind = kindOf2(text3.entry.path);
  if (kind === "skip" || text3.encoding === "binary") return [];
  let showcase = () => isShowcase(text3.entry.path), named = findNamed(text3, kind, showcase), opened = judgeSecretData(text3, named, { showcase, findNamed: (inner) => findNamed(inner, "data", showcase) }), nameless = findNameless(text3, settings.entropy.minBits, showcase, named).filter(({ start }) => !opened.has(start));
  return [...named.values(), ...nameless].sort((a, b) => a.start - b.start);
}
function findNamed(text3, kind, showcase) {
  let matches = /* @__PURE__ */ new Map(), seen = -1;
  return eachName(text3, (offset) => {
    let span = nameSpan(text3.bytes, offset);
    if (span === null || span.start === seen || (seen = span.start, !mayAssign(text3.bytes, span.end))) return;
    let found = assignmentAt(text3.content, span.start, span.end, kind);
    if (found === null || matches.has(found.start)) return;
    let match = judge2(text3.content, found, span.start, showcase);
    match !== null && matches.set(found.start, match);
  }), matches;
}
function judge2(content, found, nameStart, showcase) {
  let { value: value2, via } = readable(found, content.slice(found.start, found.end)), belief = judgeNamed(found, value2, showcase), candidate = { value: value2, name: found.name, role: found.role, belief, showcase }, match = matchService(content, found, nameStart, candidate) ?? (belief === null ? null : namedMatch(found, value2, belief));
  return match === null || via === void 0 ? match : { ...match, via };
}
function findNameless(text3, minBits, showcase, named) {
  let matches = [];
  return eachValue(text3, (runStart3, end) => {
    let start = valueIn(text3.bytes, runStart3, end, MIN_RUN);
    if (start === -1 || named.has(start)) return;
    let content = text3.content, value2 = content.slice(start, end), [left, right] = [content.slice(lineStart(content, start, LEFT2), start), lineAfter(content, end, RIGHT2)];
    if (!isWhole(value2, left, right)) return;
    let belief = judgeNameless(value2, left, right, minBits, showcase);
    if (belief === null && !isDense(value2)) return;
    let name3 = nameBefore(content, start);
    if (belief === null && isHarmless(left) && !saysId(name3 ?? "")) return;
    let service = matchService(content, { start, end }, null, { value: value2, name: name3 ?? "", role: null, belief, showcase });
    service !== null ? matches.push(service) : belief !== null && matches.push(namelessMatch(start, value2, isMinified(content, start, end) ? "low" : belief, name3));
  }), matches;
}
function isMinified(content, start, end) {
  let before = content.slice(Math.max(0, start - LONG_LINE), start), after = content.slice(end, end + LONG_LINE);
  return before.length + after.length > LONG_LINE && !before.includes(`
`) && !after.includes(`
`);
}
function isDense(value2) {
  return /(?:\d\D{0,160}){4}/.test(value2);
}
var LONG_LINE, LEFT2, RIGHT2, entropyCheck, init_entropy = __esm({
  "src/scan/entropy/entropy.ts"() {
    "use strict";
    init_assignment();
    init_encoded();
    init_line();
    init_find();
    init_service();
    init_judge();
    init_kind();
    init_match();
    init_name_bytes();
    init_nameless();
    init_nameless_bytes();
    init_name();
    init_sweep();
    LONG_LINE = 2e3, LEFT2 = 100, RIGHT2 = 40, entropyCheck = { name: "entropy", needs: "text", run: findSecrets };
  }
});

// src/scan/weak/index.ts
var weak_exports = {};
__export(weak_exports, {
  WEAK_CHECKS: () => WEAK_CHECKS
});
var WEAK_CHECKS, init_weak = __esm({
  "src/scan/weak/index.ts"() {
    "use strict";
    WEAK_CHECKS = [];
  }
});

// src/scan/template/index.ts
var template_exports = {};
__export(template_exports, {
  TEMPLATE_CHECKS: () => TEMPLATE_CHECKS
});
var TEMPLATE_CHECKS, init_template = __esm({
  "src/scan/template/index.ts"() {
    "use strict";
    TEMPLATE_CHECKS = [];
  }
});

// src/scan/deploy/index.ts
var deploy_exports = {};
__export(deploy_exports, {
  DEPLOY_CHECKS: () => DEPLOY_CHECKS
});
var DEPLOY_CHECKS, init_deploy = __esm({
  "src/scan/deploy/index.ts"() {
    "use strict";
    DEPLOY_CHECKS = [];
  }
});

// src/decode/base64-alphabet.ts
function base64Values() {
  if (values === void 0) {
    values = new Int8Array(256).fill(-1);
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i;
    values[45] = 62, values[95] = 63;
  }
  return values;
}
function bitsOf(byte) {
  return (values ?? base64Values())[byte];
}
var values, init_base64_alphabet = __esm({
  "src/decode/base64-alphabet.ts"() {
    "use strict";
  }
});

// src/decode/gzip.ts
function isGzip(bytes, start) {
  for (let i = 0; i < MAGIC.length; i++) if (bytes[start + i] !== MAGIC.charCodeAt(i)) return !1;
  return bitsOf(bytes[start + MAGIC.length]) >= 0;
}
function gunzipped(packed) {
  zlib ??= createRequire(process.execPath)("node:zlib");
  try {
    return zlib.gunzipSync(packed, { maxOutputLength: packed.length * MAX_GROWTH });
  } catch {
    return null;
  }
}
var MAGIC, MAX_GROWTH, zlib, init_gzip = __esm({
  "src/decode/gzip.ts"() {
    "use strict";
    init_own_require();
    init_base64_alphabet();
    MAGIC = "H4sI", MAX_GROWTH = 40;
  }
});

// src/decode/base64.ts
function base64Texts(text3, runs) {
  let derived = [], add2 = (lines2, open = decode) => {
    let decoded3 = open(text3, lines2);
    decoded3 !== null && derived.push(decoded3);
  }, joinedUntil = 0, members = MIN_MEMBERS + text3.bytes.length / BYTES_A_MEMBER;
  for (let run2 of runs)
    for (let piece of base64Pieces(text3.bytes, run2)) {
      let isMedia = isMediaUri(text3.bytes, piece.start);
      if (!isMedia && beginsPrintable(text3.bytes, piece.start) && add2(oneLine(piece)), piece.start < joinedUntil) continue;
      let lines2 = linesFrom(text3.bytes, piece, base64Values());
      if (isGzip(text3.bytes, piece.start) && members-- > 0 && add2(lines2 ?? oneLine(piece), unpack), lines2 !== null && (joinedUntil = placeOf6(lines2, lines2.length - 1) + 1, !isMedia))
        for (let part of printableParts(text3.bytes, lines2)) add2(part);
    }
  return derived;
}
function base64Pieces(bytes, run2) {
  let values3 = base64Values(), pieces = [], endsLine = bytes[run2.end] === LF5 || bytes[run2.end] === CR5;
  for (let start = run2.start; run2.end - start >= MIN_BASE64_LENGTH; ) {
    let head2 = afterEscape(bytes, start), isWorth = endsLine || beginsPrintable(bytes, head2) || isGzip(bytes, head2), limit = isWorth ? run2.end : run2.end - MIN_BASE64_LENGTH, end = start;
    for (; end < limit && values3[bytes[end]] >= 0; ) end++;
    isWorth && end - start >= MIN_BASE64_LENGTH && pieces.push({ start: head2, end }), start = end + 1;
  }
  return pieces;
}
function afterEscape(bytes, start) {
  return start > 0 && bytes[start - 1] === BACKSLASH2 && "nrt".includes(String.fromCharCode(bytes[start])) ? start + 1 : start;
}
function printableParts(bytes, lines2) {
  let count2 = lines2.starts.length, isText = (line) => {
    let head2 = partOf(lines2, line, line + 1, 4);
    return head2.length < MIN_BASE64_LENGTH || beginsPrintable(bytes, placeOf6(head2, 0));
  }, parts = [];
  for (let from = 0, to = 1; to < count2; from = to++)
    if (isText(from)) {
      for (; to < count2 && (isText(to) || isText(to - 1)); ) to++;
      to - from > 1 && parts.push(partOf(lines2, from, to, 4));
    }
  return parts;
}
function decode(text3, lines2) {
  let raw = Buffer.from(encodedText(text3.bytes, lines2), "base64"), inner = openText(text3.entry, raw);
  return inner.encoding === "binary" || !isPrintable(inner.bytes) ? null : { text: inner, via: ["base64"], outer: bitsMap(lines2, 6, raw.length, inner) };
}
function unpack(text3, lines2) {
  let raw = gunzipped(Buffer.from(encodedText(text3.bytes, lines2), "base64")), inner = raw === null ? null : openText(text3.entry, raw);
  if (inner === null || inner.encoding === "binary" || !isPrintable(inner.bytes)) return null;
  let all2 = { start: placeOf6(lines2, 0), end: placeOf6(lines2, lines2.length - 1) + 1 };
  return { text: inner, via: ["base64", "gzip"], outer: () => all2 };
}
function beginsPrintable(bytes, start) {
  let values3 = base64Values(), noise = 0;
  for (let group2 = start; group2 < start + MIN_BASE64_LENGTH; group2 += 4) {
    let bits = 0;
    for (let i = 0; i < 4; i++) bits = bits << 6 | values3[bytes[group2 + i]];
    for (let shift = 16; shift >= 0; shift -= 8) {
      let byte = bits >> shift & 255;
      if (byte !== 0 && !isPrintableByte(byte) && ++noise > MAX_NOISE_IN_HEAD) return !1;
    }
  }
  return !0;
}
function isMediaUri(bytes, start) {
  return start === 0 || bytes[start - 1] !== COMMA ? !1 : DATA_URI.test(Buffer.from(bytes.subarray(Math.max(0, start - DATA_URI_REACH), start)).toString("latin1"));
}
var MIN_BASE64_LENGTH, MAX_NOISE_IN_HEAD, MIN_MEMBERS, BYTES_A_MEMBER, DATA_URI, DATA_URI_REACH, LF5, CR5, COMMA, BACKSLASH2, init_base64 = __esm({
  "src/decode/base64.ts"() {
    "use strict";
    init_base64_alphabet();
    init_bits_map();
    init_gzip();
    init_lines();
    init_printable2();
    init_text();
    MIN_BASE64_LENGTH = 24, MAX_NOISE_IN_HEAD = 3, MIN_MEMBERS = 32, BYTES_A_MEMBER = 16384, DATA_URI = /data:(?:image|font|audio|video)\/[\w.+-]{1,40};base64,$/, DATA_URI_REACH = 80;
    [LF5, CR5, COMMA, BACKSLASH2] = [10, 13, 44, 92];
  }
});

// src/decode/escapes/byte-list.ts
function beginsList(bytes, at) {
  let next = at + 4;
  for (; isGap(bytes[next]) && next < at + 16; ) next++;
  let high = bytes[next + 2];
  return next > at + 4 && bytes[next] === ZERO3 && high !== void 0 && high >= ZERO3 && high <= SEVEN;
}
function isGap(byte) {
  return byte === COMMA2 || byte === SPACE2 || byte === LF6 || byte === CR6 || byte === TAB2;
}
var ITEM, GAP, TAB2, LF6, CR6, SPACE2, ZERO3, COMMA2, SEVEN, byteList, init_byte_list = __esm({
  "src/decode/escapes/byte-list.ts"() {
    "use strict";
    init_escape2();
    ITEM = "0[xX](?:[2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|0[9AaDd])", GAP = String.raw`[ \t\r\n]{0,40}`, [TAB2, LF6, CR6, SPACE2, ZERO3, COMMA2, SEVEN] = [9, 10, 13, 32, 48, 44, 55];
    byteList = {
      via: "hex",
      anchors: [..."234567"].map((high) => `0x${high}`),
      begins: beginsList,
      plausible: new RegExp(`(?:${ITEM}${GAP},${GAP}){15}${ITEM}`, "y"),
      mixes: !1,
      near: null,
      pattern: new RegExp(`${ITEM}(?![0-9A-Fa-f])(?:${GAP},${GAP}(?=0[xX]))?`, "g"),
      decode: (item) => fromHex(item.slice(2, 4))
    };
  }
});

// src/decode/escapes/quoted-printable.ts
var SOFT_END, quotedPrintable, init_quoted_printable = __esm({
  "src/decode/escapes/quoted-printable.ts"() {
    "use strict";
    init_escape2();
    SOFT_END = String.raw`=(?<=[^\r\n]{64}=)\r?\n`, quotedPrintable = {
      via: "quoted-printable",
      anchors: ["=3D"],
      plausible: wordWith("=[2-7][0-9A-F]"),
      mixes: !0,
      near: { signs: [`=
`, `=\r
`], pattern: new RegExp(SOFT_END), mark: "uoted-printable" },
      pattern: new RegExp(`=(?:[2-6][0-9A-F]|7[0-9A-E])|${SOFT_END}`, "g"),
      decode: (written) => written.endsWith(`
`) ? "" : fromHex(written.slice(1))
    };
  }
});

// src/decode/escapes/offset-map.ts
var OffsetMap, init_offset_map = __esm({
  "src/decode/escapes/offset-map.ts"() {
    "use strict";
    OffsetMap = class {
      #inner = [];
      #innerEnds = [];
      #outerStarts = [];
      #outerEnds = [];
      /** Replacements in ascending order; `length` bytes from `inner` on stand for the outer span. */
      add(inner, length2, outerStart, outerEnd) {
        this.#inner.push(inner), this.#innerEnds.push(inner + length2), this.#outerStarts.push(outerStart), this.#outerEnds.push(outerEnd);
      }
      /** What stands for a span that is not empty. */
      outer({ start, end }) {
        let first = this.#lastAt(start), last2 = this.#lastAt(end - 1);
        return {
          start: start < this.#at(this.#innerEnds, first) ? this.#at(this.#outerStarts, first) : this.#after(first, start),
          end: end <= this.#at(this.#innerEnds, last2) ? this.#at(this.#outerEnds, last2) : this.#after(last2, end)
        };
      }
      #after(index, inner) {
        return this.#at(this.#outerEnds, index) + inner - this.#at(this.#innerEnds, index);
      }
      #at(numbers, index) {
        return index < 0 ? 0 : numbers[index];
      }
      /** Index of the last replacement that begins at or before an inner offset; -1: none does. */
      #lastAt(inner) {
        let low = 0, high = this.#inner.length;
        for (; low < high; ) {
          let middle = low + high >> 1;
          this.#inner[middle] <= inner ? low = middle + 1 : high = middle;
        }
        return low - 1;
      }
    };
  }
});

// src/decode/escapes/regions.ts
function regionsAround(bytes, points) {
  let regions = [];
  for (let at of points) {
    let last2 = regions.at(-1), end = Math.min(bytes.length, at + 512);
    if (last2 !== void 0 && end <= last2.end) continue;
    let start = runStart(bytes, Math.max(0, at - 256), last2?.end ?? 0);
    last2 !== void 0 && start <= last2.end ? last2.end = runEnd(bytes, end) : regions.push({ start, end: runEnd(bytes, end) });
  }
  return regions;
}
function runStart(bytes, from, limit) {
  let stop = Math.max(limit, from - 8192), start = from;
  for (; start > stop && isTokenByte(bytes[start - 1]); ) start--;
  return start;
}
function runEnd(bytes, from) {
  let stop = Math.min(bytes.length, from + 8192), end = from;
  for (; end < stop && isTokenByte(bytes[end]); ) end++;
  return end;
}
function isTokenByte(byte) {
  return table2 ??= Uint8Array.from({ length: 256 }, (_, code) => TOKEN_CHARACTER.test(String.fromCharCode(code)) ? 1 : 0), table2[byte] === 1;
}
var TOKEN_CHARACTER, table2, init_regions = __esm({
  "src/decode/escapes/regions.ts"() {
    "use strict";
    TOKEN_CHARACTER = /[A-Za-z0-9+/=_.~-]/;
  }
});

// src/decode/escapes/unescape.ts
function unescapeAround(text3, form, points) {
  let rewriting = new Rewriting(text3.content), escapes = 0;
  for (let { start, end } of regionsAround(text3.bytes, points)) {
    rewriting.moveTo(start);
    for (let found of text3.content.slice(start, end).matchAll(form.pattern))
      rewriting.replace(form.decode(found[0]), start + found.index, start + found.index + found[0].length), escapes++;
    rewriting.keepUntil(end);
  }
  if (escapes === 0) return null;
  let { map, content } = rewriting;
  return { text: plainText(text3.entry, Buffer.from(content, "latin1")), via: [form.via], outer: (span) => map.outer(span) };
}
function plausiblePoints(text3, form, places) {
  let until = -1;
  return places.filter((at) => at > until && !isPlausible(text3, form, at) ? !1 : (until = Math.max(until, at + NEAR), !0));
}
function isPlausible(text3, { mixes, begins: begins2, plausible }, at) {
  if (begins2?.(text3.bytes, at) === !1) return !1;
  let before = mixes ? wordBefore(text3.bytes, at) : 0;
  return plausible.lastIndex = at - before, before === WORD_LENGTH || plausible.test(text3.content);
}
var BORDER, NEAR, Rewriting, init_unescape = __esm({
  "src/decode/escapes/unescape.ts"() {
    "use strict";
    init_text();
    init_escape2();
    init_offset_map();
    init_regions();
    BORDER = "\0", NEAR = 256;
    Rewriting = class {
      map = new OffsetMap();
      #source;
      #pieces = [];
      #length = 0;
      #kept = 0;
      constructor(source) {
        this.#source = source;
      }
      get content() {
        return this.#pieces.join("");
      }
      /** Leaves out what lies between. */
      moveTo(offset) {
        this.replace(this.#length === 0 ? "" : BORDER, this.#kept, offset);
      }
      keepUntil(offset) {
        this.#put(this.#source.slice(this.#kept, offset)), this.#kept = offset;
      }
      replace(by, start, end) {
        this.keepUntil(start), this.map.add(this.#length, by.length, start, end), this.#put(by), this.#kept = end;
      }
      #put(piece) {
        this.#pieces.push(piece), this.#length += piece.length;
      }
    };
  }
});

// src/decode/hex.ts
function hexValues() {
  return values2 ??= Int8Array.from({ length: 256 }, (_, code) => "0123456789abcdef".indexOf(String.fromCharCode(code).toLowerCase())), values2;
}
function hexTexts(text3, runs) {
  let derived = [], add2 = (lines2) => {
    let decoded3 = decode2(text3, lines2);
    decoded3 !== null && derived.push(decoded3);
  }, joinedUntil = 0;
  for (let run2 of runs)
    for (let { start, piece } of hexPieces(text3.bytes, run2)) {
      add2(oneLine({ start, end: piece.end }));
      let lines2 = piece.start < joinedUntil ? null : linesFrom(text3.bytes, piece, hexValues());
      if (lines2 === null) continue;
      joinedUntil = placeOf6(lines2, lines2.length - 1) + 1;
      let skipped = start - piece.start;
      add2({ ...lines2, skipped, length: lines2.length - skipped });
    }
  return derived;
}
function hexPieces(bytes, run2) {
  let digits2 = hexValues(), pieces = [];
  for (let start = run2.start; start + MIN_LENGTH <= run2.end; ) {
    let back = start + MIN_LENGTH - 1;
    for (; back >= start && digits2[bytes[back]] >= 0; ) back--;
    if (back >= start) {
      start = back + 1;
      continue;
    }
    let end = start + MIN_LENGTH;
    for (; end < run2.end && digits2[bytes[end]] >= 0; ) end++;
    let textAt = textStart(bytes, start);
    textAt !== -1 && pieces.push({ piece: { start, end }, start: textAt }), start = end + 1;
  }
  return pieces;
}
function textStart(bytes, start) {
  for (let at of [start, start + 1]) {
    let pair2 = 0;
    for (; pair2 < HEAD && isTextPair(bytes, at + 2 * pair2); ) pair2++;
    if (pair2 === HEAD) return at;
  }
  return -1;
}
function isTextPair(bytes, at) {
  let digits2 = hexValues(), byte = digits2[bytes[at]] * 16 + digits2[bytes[at + 1]];
  return byte === 0 || isPrintableByte(byte);
}
function decode2(text3, lines2) {
  let raw = Buffer.from(encodedText(text3.bytes, lines2), "hex"), inner = openText(text3.entry, raw);
  return inner.encoding === "binary" || !isPrintable(inner.bytes) ? null : { text: inner, via: ["hex"], outer: bitsMap(lines2, 4, raw.length, inner) };
}
var MIN_LENGTH, HEAD, values2, init_hex = __esm({
  "src/decode/hex.ts"() {
    "use strict";
    init_bits_map();
    init_lines();
    init_printable2();
    init_text();
    MIN_LENGTH = 36, HEAD = 10;
  }
});

// src/decode/decodings.ts
function derivedTexts(text3, runs, traces) {
  let unescaped = ESCAPES.map((form, index) => unescapeTraced(text3, form, traces[index]));
  return [...base64Texts(text3, runs), ...hexTexts(text3, runs), ...unescaped.filter((derived) => derived !== null)];
}
function unescapeTraced(text3, form, { anchors, near }) {
  if (anchors.length + near.length === 0) return null;
  let plausible = plausiblePoints(text3, form, anchors.sort(ascending));
  return unescapeAround(text3, form, [...plausible, ...near].sort(ascending));
}
var ESCAPES, MIN_ENCODED_RUN, ascending, init_decodings = __esm({
  "src/decode/decodings.ts"() {
    "use strict";
    init_base64();
    init_backslash();
    init_byte_list();
    init_entities();
    init_percent();
    init_quoted_printable();
    init_unescape();
    init_hex();
    ESCAPES = [percent, backslash, entities, quotedPrintable, byteList], MIN_ENCODED_RUN = MIN_BASE64_LENGTH;
    ascending = (a, b) => a - b;
  }
});

// src/rules/index.ts
var rules_exports = {};
__export(rules_exports, {
  RULES: () => RULES
});
function read2(row) {
  return rows2 ??= (0, import_node_fs5.readFileSync)(`${__dirname}/rules.jsonl`, "latin1").split(`
`), known2[row] ??= JSON.parse(rows2[row]);
}
var import_node_fs5, rows2, known2, Rule, RULES, init_rules = __esm({
  "src/rules/index.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs"), known2 = [];
    Rule = class {
      constructor(row) {
        this.row = row;
      }
      get anchors() {
        return read2(this.row).anchors;
      }
      get before() {
        return read2(this.row).before;
      }
      get confidence() {
        return read2(this.row).confidence;
      }
      get id() {
        return read2(this.row).id;
      }
      get links() {
        return read2(this.row).links;
      }
      get pattern() {
        return read2(this.row).pattern;
      }
      get proof() {
        return read2(this.row).proof;
      }
      get rank() {
        return read2(this.row).rank;
      }
      get reachBack() {
        return read2(this.row).reachBack;
      }
      get severity() {
        return read2(this.row).severity;
      }
      get shape() {
        return read2(this.row).shape;
      }
      get title() {
        return read2(this.row).title;
      }
    }, RULES = Array.from({ length: 535 }, (_, row) => new Rule(row));
  }
});

// src/scan/sweep/plan.ts
function makePlan(rules) {
  let called = /* @__PURE__ */ new Map();
  for (let [index, rule] of rules.entries())
    for (let anchor of new Set(rule.anchors)) called.set(anchor, [...called.get(anchor) ?? [], index]);
  let signs = ESCAPES.flatMap(({ anchors }, form) => anchors.map((anchor) => ({ anchor, form })));
  return {
    anchors: { exact: [...called.keys(), ...signs.map(({ anchor }) => anchor)], folded: NAME_ANCHORS },
    rulesOf: [...called.values()].map((indexes) => indexes.length === 1 ? indexes[0] : indexes),
    escapeOf: signs.map(({ form }) => form)
  };
}
var init_plan = __esm({
  "src/scan/sweep/plan.ts"() {
    "use strict";
    init_decodings();
    init_names();
  }
});

// src/scan/pattern/compile.ts
function ruleSource({ before = WORD4, pattern }) {
  return before === null ? pattern.source : `(?<!${ESCAPE2}[${before}])${pattern.source}`;
}
function compileRule(rule) {
  return new RegExp(ruleSource(rule), rule.pattern.source.includes("(?<secret>") ? "dy" : "y");
}
var ESCAPE2, WORD4, init_compile = __esm({
  "src/scan/pattern/compile.ts"() {
    "use strict";
    ESCAPE2 = String.raw`(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])`, WORD4 = "0-9A-Za-z";
  }
});

// src/scan/pattern/matcher.ts
function makeMatcher(rules) {
  let isKnown = rules === RULES, plan = isKnown ? PLAN : makePlan(rules), compiled2 = /* @__PURE__ */ new Map();
  return {
    rules,
    plan,
    sweep: isKnown ? sweepText : textSweeper(plan),
    patternOf(rule) {
      let pattern = compiled2.get(rule) ?? compileRule(rule);
      return compiled2.set(rule, pattern), pattern;
    }
  };
}
var init_matcher = __esm({
  "src/scan/pattern/matcher.ts"() {
    "use strict";
    init_rules();
    init_sweep();
    init_plan();
    init_table2();
    init_compile();
  }
});

// src/rules/pairs.ts
var ASSIGNED2, PAIRS, init_pairs = __esm({
  "src/rules/pairs.ts"() {
    "use strict";
    ASSIGNED2 = String.raw`["'\]]{0,2}\s{0,8}(?:=>|[:=,])\s{0,8}["'(]{0,2}`, PAIRS = [
      {
        keys: ["aws-secret-access-key"],
        ids: ["aws-access-key-id", "aws-temporary-access-key-id"],
        bare: {
          as: "aws-secret-access-key",
          pattern: /(?<![0-9A-Za-z+/=.-])(?=[0-9A-Za-z+/]{0,39}[a-z])(?=[0-9A-Za-z+/]{0,39}[A-Z])(?=[0-9A-Za-z+/]{0,39}\d)(?<secret>[0-9A-Za-z+/]{40})(?![0-9A-Za-z+/=])/
        }
      },
      {
        keys: ["twilio-auth-token"],
        ids: ["twilio-account-sid", "twilio-api-key-sid"],
        idPattern: /(?<![0-9A-Za-z])(?<id>(?:AC|SK)[0-9a-f]{32})(?![0-9A-Za-z])/
      },
      {
        keys: ["gcp-oauth-client-secret"],
        ids: ["gcp-oauth-client-id"],
        idPattern: /(?<![\w-])(?<id>\d{6,21}-[0-9a-z]{32}\.apps\.googleusercontent\.com)(?![\w.-])/
      },
      {
        keys: ["pem-private-key", "gcp-service-account-json"],
        ids: [],
        idPattern: /"client_email"\s{0,4}:\s{0,4}"(?<id>[\w.-]{1,80}@[\w.-]{1,80}\.iam\.gserviceaccount\.com)"/
      },
      {
        keys: ["azure-client-secret", "azure-client-secret-7q"],
        ids: ["azure-client-id"],
        idPattern: new RegExp(
          String.raw`(?:[Cc]lient|CLIENT|[Aa]pp(?:lication)?|APP(?:LICATION)?)[_-]?(?:[Ii]d|ID)${ASSIGNED2}(?<id>[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})`
        )
      },
      {
        keys: ["algolia-key"],
        ids: ["algolia-id"],
        idPattern: new RegExp(
          String.raw`(?:[Aa]pp(?:lication)?|APP(?:LICATION)?)[_-]?(?:[Ii]d|ID)${ASSIGNED2}(?<id>[0-9A-Z]{10})(?![0-9A-Za-z])`
        )
      },
      {
        keys: ["alibaba-secret"],
        ids: ["alibaba-access-key-id"],
        bare: {
          as: "alibaba-secret",
          pattern: /(?<![0-9A-Za-z])(?=[0-9A-Za-z]{0,29}[a-z])(?=[0-9A-Za-z]{0,29}[A-Z])(?=[0-9A-Za-z]{0,29}\d)(?<secret>[0-9A-Za-z]{30})(?![0-9A-Za-z])/
        }
      },
      { keys: ["ramp-client-secret"], ids: ["ramp-client-id"] },
      { keys: ["langfuse-secret-key"], ids: ["langfuse-public-key"] },
      { keys: ["pubnub-secret-key"], ids: ["pubnub-publish-key", "pubnub-subscribe-key"] },
      { keys: ["razorpay-secret"], ids: ["razorpay-live-key-id", "razorpay-test-key-id"] },
      { keys: ["amazon-oauth-client-secret"], ids: ["amazon-oauth-client-id"] },
      { keys: ["square-oauth-secret"], ids: ["square-application-id"] },
      { keys: ["aikido-client-secret"], ids: ["aikido-client-id"] },
      { keys: ["woocommerce-consumer-secret"], ids: ["woocommerce-consumer-key"] },
      { keys: ["mongodb-atlas-sa-secret"], ids: ["mongodb-atlas-sa-id"] }
    ];
  }
});

// src/scan/parts/near.ts
function neighbourhood(text3, { start, end }) {
  let first = Math.max(0, lineIndexAt(text3.lineStarts, start) - LINES), last2 = Math.min(text3.lineStarts.length - 1, lineIndexAt(text3.lineStarts, end) + LINES);
  return {
    start: Math.max(lineSpan(text3, first).start, start - BYTES),
    end: Math.min(lineSpan(text3, last2).end, end + BYTES)
  };
}
function distance2(a, b) {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
function placesOf2(text3, area, pattern, group2) {
  let places = [];
  for (let found of text3.content.slice(area.start, area.end).matchAll(new RegExp(pattern.source, "dg"))) {
    let [start, end] = found.indices?.groups?.[group2] ?? [0, 0];
    end > start && places.push({ start: area.start + start, end: area.start + end });
  }
  return places;
}
function nearest3(places, to) {
  return places.reduce((best2, place4) => best2 && distance2(best2, to) <= distance2(place4, to) ? best2 : place4, void 0);
}
var LINES, BYTES, init_near = __esm({
  "src/scan/parts/near.ts"() {
    "use strict";
    init_text();
    LINES = 8, BYTES = 3e3;
  }
});

// src/scan/parts/bare.ts
function bareKeys(text3, matches, rules) {
  let found = /* @__PURE__ */ new Map();
  for (let pair2 of PAIRS) {
    let { bare } = pair2, ids2 = bare === void 0 ? [] : matches.filter(({ rule }) => pair2.ids.includes(rule)), named = ids2.length === 0 ? void 0 : [...rules, ...allServices()].find(({ id }) => id === bare?.as);
    if (named) for (let match of ids2) addBeside(text3, match, pair2, named, found);
  }
  return [...found.values()];
}
function addBeside(text3, id, { bare }, rule, found) {
  for (let { start, end } of placesOf2(text3, neighbourhood(text3, id), bare.pattern, "secret")) {
    if (found.has(start)) continue;
    let value2 = text3.content.slice(start, end);
    shannonBits(value2) < MIN_BITS2 || isExampleToken(value2) || found.set(start, {
      check: "pattern",
      rule: rule.id,
      title: rule.title,
      severity: rule.severity,
      confidence: "high",
      why: `${value2.length} random characters near an ${id.title}`,
      strengthBits: strengthBits(value2),
      links: rule.links,
      rank: 3,
      start,
      end
    });
  }
}
var MIN_BITS2, init_bare = __esm({
  "src/scan/parts/bare.ts"() {
    "use strict";
    init_pairs();
    init_rows();
    init_example();
    init_strength();
    init_near();
    MIN_BITS2 = 4;
  }
});

// src/scan/proof/facts.ts
function fact(label, value2) {
  if (typeof value2 != "string" && typeof value2 != "number" && typeof value2 != "bigint") return [];
  let text3 = String(value2).slice(0, 4 * MAX_LENGTH5).replace(UNPRINTABLE, " ").replace(/\/\/[^/\s@]{1,200}@/g, "//").replace(OPAQUE, maskOpaque).trim();
  return text3 === "" ? [] : [{ label, text: text3.length <= MAX_LENGTH5 ? text3 : `${cut(text3)}\u2026` }];
}
function cut(text3) {
  return text3.slice(0, MAX_LENGTH5 - 1).replace(/[\ud800-\udbff]$/, "");
}
function maskOpaque(part) {
  return UUID4.test(part) || NAME3.test(part) || /^\d+$/.test(part) || strengthBits(part) < OPAQUE_BITS ? part : maskValue(part);
}
function account(label, value2) {
  return typeof value2 == "string" ? fact(label, value2.replace(/[^\s@:/]{1,200}@/g, "\u2022\u2022\u2022@")) : fact(label, value2);
}
function comment(text3) {
  return fact("comment", text3?.replace(/[^\s@<>]{1,200}@(?=[\w-]{1,63}\.)/g, "\u2022\u2022\u2022@"));
}
function expiry(time, now) {
  let at = toMilliseconds(time);
  return at === null ? [] : day(at < now ? "expired" : "expires", at);
}
function day(label, time) {
  let at = toMilliseconds(time);
  return at === null ? [] : fact(label, new Date(at).toISOString().slice(0, 10));
}
function toMilliseconds(time) {
  let number = typeof time == "string" ? Date.parse(time) : typeof time == "number" ? time : Number.NaN, at = typeof time == "number" && number < MILLISECONDS_FROM ? number * 1e3 : number;
  return at > 0 && at < LAST ? at : null;
}
function passphrase(cipher) {
  return fact("encrypted", cipher === void 0 ? "with a passphrase" : `with a passphrase (${cipher})`);
}
function utf8(latin1) {
  return Buffer.from(latin1, "latin1").toString("utf8");
}
var MAX_LENGTH5, UNPRINTABLE, OPAQUE, OPAQUE_BITS, UUID4, NAME3, MILLISECONDS_FROM, LAST, init_facts = __esm({
  "src/scan/proof/facts.ts"() {
    "use strict";
    init_mask();
    init_strength();
    MAX_LENGTH5 = 120, UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]+/gu, OPAQUE = /[\w+/=-]{20,}/g, OPAQUE_BITS = 64, UUID4 = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, NAME3 = /^[a-z0-9]{1,15}(?:-[a-z0-9]{1,15}){1,9}$/;
    MILLISECONDS_FROM = 1e11, LAST = Date.UTC(9999, 0);
  }
});

// src/scan/proof/result.ts
function nonsense() {
  return { result: "nonsense", facts: [] };
}
function passed(words4, facts = []) {
  return { result: "passed", facts, words: words4 };
}
function failed(facts = [], words4 = WRONG) {
  return { result: "failed", facts, words: words4 };
}
function unproven(facts = []) {
  return { result: "unproven", facts };
}
function checked3(isRight, facts = []) {
  return isRight ? passed(RIGHT3, facts) : failed(facts);
}
function provenOnly(isRight, facts = []) {
  return isRight ? passed(RIGHT3, facts) : unproven(facts);
}
var RIGHT3, WRONG, init_result = __esm({
  "src/scan/proof/result.ts"() {
    "use strict";
    RIGHT3 = "its checksum is right", WRONG = "its checksum is wrong";
  }
});

// src/scan/proof/age.ts
function proveAge(value2) {
  let data = [...value2.slice(HUMAN_PART.length + 1).toLowerCase()].map((char) => ALPHABET.indexOf(char));
  return checked3(!data.includes(-1) && polymod([...expand(HUMAN_PART), ...data]) === 1);
}
function expand(humanPart) {
  let codes = [...humanPart].map((char) => char.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}
function polymod(values3) {
  let sum = 1;
  for (let value2 of values3) {
    let top = sum >>> 25;
    sum = (sum & 33554431) << 5 ^ value2, GENERATOR.forEach((term, bit) => {
      top >>> bit & 1 && (sum ^= term);
    });
  }
  return sum;
}
var HUMAN_PART, ALPHABET, GENERATOR, init_age = __esm({
  "src/scan/proof/age.ts"() {
    "use strict";
    init_result();
    HUMAN_PART = "age-secret-key-", ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l", GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
  }
});

// src/scan/proof/code/radix.ts
function digits(value2, alphabet) {
  let out = "";
  for (let rest = value2; rest > 0; rest = Math.floor(rest / alphabet.length)) out = alphabet.charAt(rest % alphabet.length) + out;
  return out;
}
function base62(value2, width) {
  return digits(value2, BASE62).padStart(width, "0");
}
function fromBase32(text3) {
  let bytes = [], bits = 0, value2 = 0;
  for (let char of text3) {
    let digit = BASE32.indexOf(char);
    if (digit === -1) return null;
    value2 = (value2 << 5 | digit) & 4095, bits += 5, bits >= 8 && bytes.push(value2 >>> (bits -= 8) & 255);
  }
  return Buffer.from(bytes);
}
function fromBase58(text3) {
  let number = 0n;
  for (let char of text3) {
    let digit = BASE58.indexOf(char);
    if (digit === -1) return null;
    number = number * 58n + BigInt(digit);
  }
  let hex = number === 0n ? "" : number.toString(16), zeros = /^1*/.exec(text3)[0].length;
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex")]);
}
var BASE62, BASE32, BASE58, init_radix = __esm({
  "src/scan/proof/code/radix.ts"() {
    "use strict";
    BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  }
});

// src/scan/proof/aws.ts
function readAwsKeyId(value2) {
  let bytes = fromBase32(value2.slice(PREFIX, PREFIX + BODY));
  if (bytes?.length !== 10 || (bytes.readUInt8(0) & 128) === 0) return unproven();
  let account2 = Math.floor(bytes.readUIntBE(0, 6) % 2 ** 47 / 128);
  return unproven(account2 > HIGHEST ? [] : fact("account", String(account2).padStart(12, "0")));
}
var PREFIX, BODY, HIGHEST, init_aws = __esm({
  "src/scan/proof/aws.ts"() {
    "use strict";
    init_radix();
    init_facts();
    init_result();
    PREFIX = 4, BODY = 16, HIGHEST = 999999999999;
  }
});

// src/decode/crc32.ts
function crc32(bytes) {
  table3 ??= makeTable();
  let crc = 4294967295;
  for (let byte of bytes) crc = table3[(crc ^ byte) & 255] ^ crc >>> 8;
  return (crc ^ 4294967295) >>> 0;
}
function makeTable() {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 3988292384 : crc >>> 1;
    return crc;
  });
}
var table3, init_crc32 = __esm({
  "src/decode/crc32.ts"() {
    "use strict";
  }
});

// src/scan/proof/code/crc.ts
function crc322(value2) {
  return crc32(Buffer.from(value2, "latin1"));
}
function littleEndian(crc) {
  let bytes = Buffer.alloc(4);
  return bytes.writeUInt32LE(crc), bytes;
}
function crc24(bytes) {
  let crc = 11994318;
  for (let byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) crc = crc & 8388608 ? crc << 1 & 16777215 ^ 8801531 : crc << 1;
  }
  return crc;
}
function crc16(bytes) {
  let crc = 0;
  for (let byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 32768 ? crc << 1 & 65535 ^ 4129 : crc << 1;
  }
  return crc;
}
var init_crc = __esm({
  "src/scan/proof/code/crc.ts"() {
    "use strict";
    init_crc32();
  }
});

// src/scan/proof/code/marvin.ts
function marvin32(bytes, seed) {
  let view = Buffer.from(bytes), low = Buffer.from(seed, "latin1").readUInt32BE(4), high = Buffer.from(seed, "latin1").readUInt32BE(0), mix = (word) => {
    low = low + word | 0, high ^= low, low = rotate(low, 20) + high | 0, high = rotate(high, 9) ^ low, low = rotate(low, 27) + high | 0, high = rotate(high, 19);
  }, whole = view.length - view.length % 4;
  for (let at = 0; at < whole; at += 4) mix(view.readInt32LE(at));
  let rest = Buffer.concat([view.subarray(whole), Buffer.from([128])]);
  return mix(Buffer.concat([rest, Buffer.alloc(4 - rest.length)]).readInt32LE()), mix(0), (low ^ high) >>> 0;
}
function rotate(word, bits) {
  return word << bits | word >>> 32 - bits;
}
var init_marvin = __esm({
  "src/scan/proof/code/marvin.ts"() {
    "use strict";
  }
});

// src/scan/proof/azure-cask.ts
function proveAzureCask(value2) {
  let sum = littleEndian(marvin32(Buffer.from(value2.slice(0, CHECKSUM), "base64"), "Default0")), tail = value2.slice(CHECKSUM).replace(/=+$/, ""), isRight = [digits(sum.readUInt32BE(), BASE62).padEnd(6, "0"), sum.toString("base64")].some((form) => form.startsWith(tail));
  return checked3(isRight, isRight ? factsIn(value2) : []);
}
function factsIn(value2) {
  let month = BASE64URL.indexOf(value2.charAt(MONTH)) + 1, allocated = `${2024 + BASE64URL.indexOf(value2.charAt(YEAR))}-${String(month).padStart(2, "0")}`;
  return [
    ...fact("service", SERVICES[value2.slice(SIGNATURE, CHECKSUM).toUpperCase()]),
    ...fact("kind", KINDS2[value2.charAt(KIND2)]),
    ...fact("allocated", allocated)
  ];
}
var SERVICES, KINDS2, BASE64URL, KIND2, YEAR, MONTH, SIGNATURE, CHECKSUM, init_azure_cask = __esm({
  "src/scan/proof/azure-cask.ts"() {
    "use strict";
    init_crc();
    init_marvin();
    init_radix();
    init_facts();
    init_result();
    SERVICES = {
      AZDO: "Azure DevOps",
      ACOG: "Azure AI services",
      AZAC: "Azure App Configuration",
      AZMP: "Azure Maps",
      AZCS: "Azure Communication Services",
      AZMR: "Azure Mixed Reality",
      AZEG: "Azure Event Grid",
      AZFR: "Azure Fluid Relay",
      MSQL: "SQL"
    }, KINDS2 = { 9: "key", D: "derived key", H: "hash" }, BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", [KIND2, YEAR, MONTH, SIGNATURE, CHECKSUM] = [57, 58, 59, 76, 80];
  }
});

// src/scan/proof/azure-key.ts
function proveAzureKey(value2) {
  let body = value2.replace(/=+$/, ""), service = Object.hasOwn(SERVICES2, body.slice(-TAIL, 4 - TAIL)) ? SERVICES2[body.slice(-TAIL, 4 - TAIL)] : void 0;
  if (service === void 0) return unproven();
  let bytes = Buffer.from(body, "base64"), [text3, sum] = [bytes.subarray(0, -4), bytes.subarray(-4)], seed = service.seeds.find(([word]) => littleEndian(marvin32(text3, word)).equals(sum));
  return (service.confirmed ? checked3 : provenOnly)(seed !== void 0, seed === void 0 ? [] : [...fact("service", `Azure ${service.name}`), ...fact("access", seed[1])]);
}
var BUS_SEEDS, SERVICES2, TAIL, init_azure_key = __esm({
  "src/scan/proof/azure-key.ts"() {
    "use strict";
    init_crc();
    init_marvin();
    init_facts();
    init_result();
    BUS_SEEDS = [
      ["Send0000", "send"],
      ["Listen00", "listen"],
      ["Manage00", "manage"]
    ], SERVICES2 = {
      "+ASt": { name: "Storage", seeds: [["Default0"]], confirmed: !0 },
      ACDb: { name: "Cosmos DB", confirmed: !0, seeds: [
        ["MastRW00", "master, read and write"],
        ["MastRO00", "master, read only"],
        ["Resour00", "resource"],
        ["SysAll00", "system, all"],
        ["SystRO00", "system, read only"],
        ["SystRW00", "system, read and write"],
        ["Encryp00", "encryption"]
      ] },
      AzCa: { name: "Cache for Redis", seeds: [["Access00"]], confirmed: !0 },
      "+ABa": { name: "Batch", seeds: [["AbAcct00"]] },
      "+AMC": { name: "Machine Learning (classic)", seeds: [["Classic0"]] },
      APIM: { name: "API Management", seeds: [["Tenant00", "direct management"], ["Gatewy00", "gateway"], ["GitKey00", "git"], ["IoTHub00", "subscription"]] },
      "+ASb": { name: "Service Bus", seeds: BUS_SEEDS },
      "+AEh": { name: "Event Hubs", seeds: BUS_SEEDS },
      "+ARm": { name: "Relay", seeds: BUS_SEEDS },
      AIoT: { name: "IoT", seeds: [["IoTHub00", "hub"], ["DpsKey00", "provisioning"], ["Device00", "device"]] },
      AzFu: { name: "Functions", seeds: [["Master00", "master"], ["System00", "system"], ["Functi00", "function"]] },
      AzSe: { name: "AI Search", seeds: [["Query000", "query"], ["PAdmin00", "administration"]] },
      "+ACR": { name: "Container Registry", seeds: [["ACRDflt0"]] },
      AZEG: { name: "Event Grid", seeds: [["SendRecv"]] }
    }, TAIL = 10;
  }
});

// src/scan/proof/azure-connection.ts
function readAzureConnection(value2, place4) {
  let proof = proveAzureKey(value2), line = lineAround(value2, place4);
  return {
    ...proof,
    facts: [
      ...proof.facts,
      ...fact("account", /AccountName=([a-z0-9]{3,24})(?![\w-])/.exec(line)?.[1]),
      ...fact("host", /Endpoint=(?:sb|https):\/\/([\w.-]{3,100})/.exec(line)?.[1]),
      ...fact("policy", /SharedAccessKeyName=([\w.-]{1,60})/.exec(line)?.[1])
    ]
  };
}
function readAzureSas(value2, place4) {
  let line = lineAround(value2, place4), parameter = (name3) => new RegExp(`[?&;]${name3}=([^&;\\s"'<>]{1,60})`).exec(line)?.[1], facts = [
    ...fact("host", /https:\/\/([\w.-]{3,100}\.core\.windows\.net)/.exec(line)?.[1]),
    ...fact("permissions", /^[a-z]{1,16}$/.exec(parameter("sp") ?? "")?.[0]),
    ...expiry(parameter("se")?.replace(/%3A/gi, ":"), place4.now)
  ];
  return unproven(facts);
}
function lineAround(value2, { around: around2, at }) {
  let before = around2.slice(Math.max(0, at - REACH2), at).split(/[\r\n"'`]/).at(-1) ?? "", after = around2.slice(at + value2.length, at + value2.length + REACH2).split(/[\r\n"'`]/)[0] ?? "";
  return `${before};${after}`;
}
var REACH2, init_azure_connection = __esm({
  "src/scan/proof/azure-connection.ts"() {
    "use strict";
    init_azure_key();
    init_facts();
    init_result();
    REACH2 = 600;
  }
});

// src/scan/proof/azure-devops.ts
function proveAzureDevops(value2) {
  let bytes = fromBase32(value2.toUpperCase());
  if (bytes?.length !== 32) return unproven();
  let text3 = Buffer.concat([bytes.subarray(0, 2), bytes.subarray(3, 7), bytes.subarray(9, 22), bytes.subarray(23)]), sum = Buffer.from([bytes[22], bytes[8], bytes[7], bytes[2]]).readUInt32LE(), kind = (crc322(text3.toString("latin1")) ^ sum) >>> 0;
  return provenOnly(
    kind === USER || kind === APPLICATION,
    kind === USER ? fact("kind", "user token") : kind === APPLICATION ? fact("kind", "application token") : []
  );
}
var USER, APPLICATION, init_azure_devops = __esm({
  "src/scan/proof/azure-devops.ts"() {
    "use strict";
    init_crc();
    init_radix();
    init_facts();
    init_result();
    USER = 3770247469, APPLICATION = 270137646;
  }
});

// src/scan/proof/basic-auth.ts
function readBasicAuth(value2) {
  let login = utf8(Buffer.from(value2, "base64").toString("latin1")), [, user] = /^([^:\p{C}]{1,100}):[^\p{C}]{1,300}$/u.exec(login) ?? [];
  return unproven(account("user", user));
}
var init_basic_auth = __esm({
  "src/scan/proof/basic-auth.ts"() {
    "use strict";
    init_facts();
    init_result();
  }
});

// src/scan/proof/bitcoin.ts
function fromBase58Check(text3) {
  let bytes = fromBase58(text3);
  if (bytes === null || bytes.length < 5) return null;
  let payload = bytes.subarray(0, -4);
  return sha256(sha256(payload)).subarray(0, 4).equals(bytes.subarray(-4)) ? payload : null;
}
function proveExtendedKey(value2) {
  let payload = fromBase58Check(value2);
  if (payload?.length !== EXTENDED_LENGTH) return failed();
  let network = NETWORKS[payload.toString("hex", 0, 4)], facts = [...fact("network", network), ...fact("depth", payload[4])];
  return { ...checked3(!0, facts), ...network === "test" ? { severity: "low" } : {} };
}
function proveWif(value2) {
  let payload = fromBase58Check(value2);
  return payload?.[0] === 128 && (payload.length === 33 || payload.length === 34 && payload[33] === 1) ? passed(RIGHT3, fact("network", "main")) : nonsense();
}
var EXTENDED_LENGTH, NETWORKS, init_bitcoin = __esm({
  "src/scan/proof/bitcoin.ts"() {
    "use strict";
    init_hash();
    init_radix();
    init_facts();
    init_result();
    EXTENDED_LENGTH = 78, NETWORKS = { "0488ade4": "main", "049d7878": "main", "04b2430c": "main", "04358394": "test" };
  }
});

// src/scan/proof/confluent.ts
function proveConfluent(value2) {
  let sum = littleEndian(crc322(value2.slice(PREFIX2, -LENGTH))).toString("base64");
  return checked3(sum.slice(0, LENGTH) === value2.slice(-LENGTH));
}
var PREFIX2, LENGTH, init_confluent = __esm({
  "src/scan/proof/confluent.ts"() {
    "use strict";
    init_crc();
    init_result();
    PREFIX2 = 4, LENGTH = 6;
  }
});

// src/scan/proof/connection.ts
function readConnection(value2, { around: around2, at }) {
  let before = around2.slice(Math.max(0, at - REACH3), at).split(EDGE).at(-1) ?? "", after = around2.slice(at + value2.length, at + value2.length + REACH3).split(EDGE)[0] ?? "", [, host, database] = JDBC.exec(before) ?? [], found = new Map([
    ...host === void 0 ? [] : [["host", host]],
    ...database === void 0 ? [] : [["database", database]]
  ]);
  for (let [, key = "", text3 = ""] of `${before};${after}`.matchAll(/([A-Za-z][A-Za-z ]{1,30}?)\s?=\s?([^;&=]{1,200})/g)) {
    let label = LABELS.get(key.replaceAll(" ", "").toLowerCase());
    label !== void 0 && !found.has(label) && found.set(label, text3);
  }
  return unproven(["user", "host", "database"].flatMap((label) => tell(label, found.get(label))));
}
function tell(label, text3) {
  return text3 === void 0 ? [] : label === "user" ? account(label, utf8(text3)) : fact(label, utf8(text3));
}
var REACH3, EDGE, JDBC, LABELS, init_connection = __esm({
  "src/scan/proof/connection.ts"() {
    "use strict";
    init_facts();
    init_result();
    REACH3 = 600, EDGE = /[\r\n"'`<>]/, JDBC = /jdbc:[a-z0-9]{2,20}:(?:[a-z]{2,10}:)?(?:@|\/\/|@\/\/)([\w.-]{1,200}(?::\d{1,5})?)(?:[/:;]([\w$-]{1,100})(?![=\w]))?/i, LABELS = new Map([
      ...["server", "datasource", "host", "address", "addr", "networkaddress", "servername"].map((key) => [key, "host"]),
      ...["userid", "uid", "user", "username"].map((key) => [key, "user"]),
      ...["database", "initialcatalog", "databasename", "dbname"].map((key) => [key, "database"])
    ]);
  }
});

// src/scan/proof/crc-base62.ts
function proveCrcBase62(value2) {
  let body = value2.slice(value2.lastIndexOf("_") + 1);
  return checked3(base62(crc322(body.slice(0, -LENGTH2)), LENGTH2) === body.slice(-LENGTH2));
}
var LENGTH2, init_crc_base62 = __esm({
  "src/scan/proof/crc-base62.ts"() {
    "use strict";
    init_crc();
    init_radix();
    init_result();
    LENGTH2 = 6;
  }
});

// src/scan/proof/crc-hex.ts
function proveHex(value2, text3, toHex) {
  return checked3(toHex(crc322(text3)) === value2.slice(-LENGTH3));
}
function proveCloudflare(value2) {
  return proveHex(value2, value2.slice(value2.indexOf("_") + 1, -LENGTH3), bigEndian);
}
function proveZuplo(value2) {
  return proveHex(value2, value2.slice(value2.indexOf("_") + 1, -LENGTH3 - 1), bigEndian);
}
function proveGrafana(value2) {
  let lower2 = value2.slice(0, -LENGTH3) + value2.slice(-LENGTH3).toLowerCase();
  return proveHex(lower2, value2.slice(0, -LENGTH3 - 1), (crc) => littleEndian(crc).toString("hex"));
}
function proveAtlassian(value2) {
  let plain2 = value2.replace(/(?:%3D|\\=)(?=[0-9A-F]{8}$)/, "=");
  return proveHex(plain2, plain2.slice(0, -LENGTH3), (crc) => bigEndian(crc).toUpperCase());
}
var LENGTH3, bigEndian, init_crc_hex = __esm({
  "src/scan/proof/crc-hex.ts"() {
    "use strict";
    init_crc();
    init_result();
    LENGTH3 = 8;
    bigEndian = (crc) => crc.toString(16).padStart(LENGTH3, "0");
  }
});

// src/scan/proof/data-center.ts
function readDataCenter(value2) {
  let bytes = Buffer.from(value2.replace(/^BBDC-/, ""), "base64"), [, id] = /^(\d{6,15}):$/.exec(bytes.toString("latin1", 0, Math.max(0, bytes.length - RANDOM_BYTES))) ?? [];
  return id === void 0 ? unproven() : passed("base64 of a number and 20 bytes", fact("token id", id));
}
var RANDOM_BYTES, init_data_center = __esm({
  "src/scan/proof/data-center.ts"() {
    "use strict";
    init_facts();
    init_result();
    RANDOM_BYTES = 20;
  }
});

// src/scan/proof/discord.ts
function readDiscord(value2) {
  let id = Buffer.from(value2.split(".")[0] ?? "", "base64").toString("latin1");
  return /^\d{17,20}$/.test(id) ? passed("its first part is an id", [...fact("application", id), ...day("created", Number((BigInt(id) >> 22n) + EPOCH2))]) : unproven();
}
var EPOCH2, init_discord = __esm({
  "src/scan/proof/discord.ts"() {
    "use strict";
    init_facts();
    init_result();
    EPOCH2 = 1420070400000n;
  }
});

// src/scan/proof/entra.ts
function proveEntra(value2) {
  if (value2.length !== LENGTH4) return unproven();
  let sum = digits(marvin32(Buffer.from(value2.slice(0, -SUM), "latin1"), "AadPwd00"), BASE66).padStart(6, "a");
  return checked3(sum.slice(0, SUM) === value2.slice(-SUM));
}
var LENGTH4, SUM, BASE66, init_entra = __esm({
  "src/scan/proof/entra.ts"() {
    "use strict";
    init_marvin();
    init_radix();
    init_result();
    LENGTH4 = 40, SUM = 3, BASE66 = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
  }
});

// src/scan/proof/environment.ts
function readEnvironment(value2) {
  let [, word = ""] = /(?:^|[_$-])(live|prod|production|test|sandbox)[_$-]/.exec(value2.slice(0, PREFIX3)) ?? [];
  return unproven(fact("environment", NAMES2[word]));
}
var NAMES2, PREFIX3, init_environment = __esm({
  "src/scan/proof/environment.ts"() {
    "use strict";
    init_facts();
    init_result();
    NAMES2 = { live: "live", prod: "live", production: "live", test: "test", sandbox: "test" }, PREFIX3 = 28;
  }
});

// src/scan/proof/code/json.ts
function jsonIn(base64) {
  try {
    let parsed2 = JSON.parse(Buffer.from(base64 ?? "", "base64").toString("utf8"));
    return typeof parsed2 == "object" && parsed2 !== null && !Array.isArray(parsed2) ? parsed2 : null;
  } catch {
    return null;
  }
}
function textOf(fields, name3) {
  let value2 = Object.hasOwn(fields, name3) ? fields[name3] : void 0;
  return typeof value2 == "string" ? value2 : void 0;
}
function hostOf(url) {
  if (typeof url == "string")
    return /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?(?:[^/\s@]{0,200}@)?([\w.-]{1,200})(?::\d{1,5})?(?:[/?#]|$)/i.exec(url)?.[1];
}
var init_json4 = __esm({
  "src/scan/proof/code/json.ts"() {
    "use strict";
  }
});

// src/scan/proof/code/reader.ts
function attempt(read3) {
  try {
    return read3();
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}
var ParseError, Reader2, init_reader2 = __esm({
  "src/scan/proof/code/reader.ts"() {
    "use strict";
    ParseError = class extends Error {
    }, Reader2 = class {
      #bytes;
      #at = 0;
      constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      }
      get left() {
        return this.#bytes.length - this.#at;
      }
      take(length2) {
        if (length2 < 0 || length2 > this.left) throw new ParseError("too short");
        return this.#bytes.subarray(this.#at, this.#at += length2);
      }
      /** @param size 1 to 6 bytes */
      uint(size) {
        return this.take(size).readUIntBE(0, size);
      }
      /** The next byte, which stays. */
      peek() {
        if (this.left === 0) throw new ParseError("too short");
        return this.#bytes[this.#at];
      }
      /** SSH's string (RFC 4251, section 5): four bytes of length, then so many. */
      string() {
        return this.take(this.uint(4));
      }
    };
  }
});

// src/scan/proof/code/msgpack.ts
function readMsgpack(reader, depth = 0) {
  if (depth > MAX_DEPTH3) throw new ParseError("too deep");
  let type = reader.uint(1);
  return type < 128 || type >= 224 ? type < 128 ? type : type - 256 : type < 144 ? list3(reader, 2 * (type & 15), depth) : type < 160 ? list3(reader, type & 15, depth) : type < 192 ? reader.take(type & 31).toString("utf8") : readTyped(reader, type, depth);
}
function readTyped(reader, type, depth) {
  return type <= 195 ? [null, void 0, !1, !0][type - 192] : type <= 198 ? reader.take(length(reader, type - 196)) : type <= 201 ? void reader.take(length(reader, type - 199) + 1) : type <= 211 ? void reader.take(NUMBER_SIZES[type - 202]) : type <= 216 ? void reader.take(1 + 2 ** (type - 212)) : type <= 219 ? reader.take(length(reader, type - 217)).toString("utf8") : type <= 221 ? list3(reader, length(reader, type - 220 + 1), depth) : list3(reader, 2 * length(reader, type - 222 + 1), depth);
}
function length(reader, power) {
  return reader.uint(2 ** power);
}
function list3(reader, count2, depth) {
  if (count2 > reader.left) throw new ParseError("too short");
  return Array.from({ length: count2 }, () => readMsgpack(reader, depth + 1));
}
var MAX_DEPTH3, NUMBER_SIZES, init_msgpack = __esm({
  "src/scan/proof/code/msgpack.ts"() {
    "use strict";
    init_reader2();
    MAX_DEPTH3 = 16, NUMBER_SIZES = [4, 8, 1, 2, 4, 8, 1, 2, 4, 8];
  }
});

// src/scan/proof/flyio.ts
function readFlyio(value2) {
  let locations = value2.replace(/^FlyV1 /, "").split(",", MAX_TOKENS).map((token2) => locationIn(token2));
  return locations.includes(null) ? unproven() : passed("a well-formed macaroon", fact("location", [...new Set(locations)].join(", ")));
}
function locationIn(token2) {
  let [, body = ""] = /^fm\d[a-z]?_(.+)$/.exec(token2) ?? [], reader = new Reader2(Buffer.from(body, "base64")), macaroon = attempt(() => readMsgpack(reader));
  if (!Array.isArray(macaroon) || macaroon.length !== 4 || reader.left > 0) return null;
  let [nonce, location2, caveats, tail] = macaroon;
  return Array.isArray(nonce) && typeof location2 == "string" && Array.isArray(caveats) && Buffer.isBuffer(tail) ? hostOf(location2) === void 0 ? null : location2 : null;
}
var MAX_TOKENS, init_flyio = __esm({
  "src/scan/proof/flyio.ts"() {
    "use strict";
    init_json4();
    init_msgpack();
    init_reader2();
    init_facts();
    init_result();
    MAX_TOKENS = 8;
  }
});

// src/scan/proof/gitlab.ts
function proveGitlab(value2) {
  let [, payload = "", version, length2 = "", sum = ""] = SHAPE.exec(value2) ?? [];
  if (payload === "") return unproven();
  let isRight = crc322(value2.slice(0, -7)).toString(36).padStart(7, "0") === sum && Number.parseInt(length2, 36) === payload.length;
  return (version === void 0 ? provenOnly : checked3)(isRight, isRight ? routesIn(payload) : []);
}
function routesIn(payload) {
  let bytes = Buffer.from(payload, "base64url"), length2 = bytes.at(-1) ?? 0;
  return length2 + 1 > bytes.length ? [] : bytes.toString("latin1", bytes.length - 1 - length2, bytes.length - 1).split(`
`).flatMap((line) => routeIn(line));
}
function routeIn(line) {
  let [, key = "", number = ""] = /^([cgopu]):([0-9a-z]{1,10})$/.exec(line) ?? [];
  return key === "" ? [] : fact(LABELS2[key], Number.parseInt(number, 36));
}
var SHAPE, LABELS2, init_gitlab = __esm({
  "src/scan/proof/gitlab.ts"() {
    "use strict";
    init_crc();
    init_facts();
    init_result();
    SHAPE = /^(?:gl[a-z]{1,10}-(?:t\d_)?)([\w-]{1,300})(\.01)?\.([0-9a-z]{2})([0-9a-z]{7})$/, LABELS2 = { c: "cell", g: "group", o: "organization", p: "project", u: "user" };
  }
});

// src/scan/proof/grafana-json.ts
function readGrafanaJson(value2) {
  let fields = jsonIn(value2.replace(/^glc_/, ""));
  if (fields === null || textOf(fields, "k") === void 0) return unproven();
  let metadata = fields.m, region = typeof metadata == "object" && metadata !== null ? metadata.r : void 0, name3 = fields.n === fields.k ? void 0 : fields.n;
  return passed("base64 of JSON with a key in it", [
    ...fact("organization", fields.o ?? fields.id),
    ...fact("name", name3),
    ...fact("region", region)
  ]);
}
var init_grafana_json = __esm({
  "src/scan/proof/grafana-json.ts"() {
    "use strict";
    init_json4();
    init_facts();
    init_result();
  }
});

// src/scan/proof/jfrog.ts
function readJfrogKey(value2) {
  return fromBase58(value2)?.length === KEY_BYTES ? passed(`base58 of ${KEY_BYTES} bytes`) : unproven();
}
function readJfrogReference(value2, { now }) {
  let [, time] = /^reftkn:\d{1,3}:(\d{10}):[\w-]{8,}/.exec(Buffer.from(value2, "base64").toString("latin1")) ?? [];
  return time === void 0 ? unproven() : passed("base64 of a reference", expiry(Number(time), now));
}
var KEY_BYTES, init_jfrog = __esm({
  "src/scan/proof/jfrog.ts"() {
    "use strict";
    init_radix();
    init_facts();
    init_result();
    KEY_BYTES = 54;
  }
});

// src/scan/proof/jwt.ts
function readJwt(value2, { now }) {
  let [header, payload, signature = ""] = value2.split("."), fields = jsonIn(header);
  if (fields === null || !("alg" in fields || "typ" in fields || "enc" in fields)) return nonsense();
  let claims = jsonIn(payload);
  if (claims === null) return unproven();
  let algorithm = textOf(fields, "alg") ?? "", facts = [...fact("algorithm", algorithm), ...claimFacts(claims, now)];
  return algorithm.toLowerCase() === "none" ? failed(facts, "it is not signed (alg none)") : isSample(algorithm, `${header}.${payload}`, signature) ? failed(facts, "it is signed with the secret of a tutorial") : { ...passed("header and payload are JSON", facts), ...supabaseSeverity(claims) };
}
function isSample(algorithm, text3, signature) {
  let [, bits = ""] = /^HS(256|384|512)$/.exec(algorithm) ?? [];
  if (bits === "") return !1;
  let isSigned = (secret) => hmac(`sha${bits}`, secret, Buffer.from(text3, "latin1")).toString("base64url") === signature;
  return SAMPLE_SECRETS.some(isSigned);
}
function claimFacts(claims, now) {
  let audience = listed2(claims.aud);
  return [
    ...fact("issuer", claims.iss),
    ...fact("audience", audience),
    ...account("subject", claims.sub),
    ...fact("scope", listed2(claims.scope ?? claims.scp)),
    ...claims.iss === "supabase" ? [...fact("project", claims.ref), ...fact("role", claims.role)] : [],
    ...day("issued", claims.iat),
    ...expiry(claims.exp, now)
  ];
}
function listed2(claim) {
  return Array.isArray(claim) ? claim.filter((each) => typeof each == "string" || typeof each == "number").join(", ") : claim;
}
function supabaseSeverity({ iss, role }) {
  return iss !== "supabase" ? {} : role === "anon" ? { severity: "info" } : role === "service_role" ? { severity: "critical" } : {};
}
var SAMPLE_SECRETS, init_jwt = __esm({
  "src/scan/proof/jwt.ts"() {
    "use strict";
    init_hash();
    init_json4();
    init_facts();
    init_result();
    SAMPLE_SECRETS = [
      "secret",
      ...["256", "384", "512"].map((bits) => `your-${bits}-bit-secret`),
      "a-string-secret-at-least-256-bits-long",
      "a-valid-string-secret-that-is-at-least-384-bits-long",
      "a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long"
    ];
  }
});

// src/scan/proof/nkey.ts
function proveNkey(value2) {
  let bytes = fromBase32(value2), isRight = bytes?.length === 36 && crc16(bytes.subarray(0, -2)) === bytes.readUInt16LE(34);
  return checked3(isRight, fact("key type", KINDS3[value2.charAt(1)]));
}
var KINDS3, init_nkey = __esm({
  "src/scan/proof/nkey.ts"() {
    "use strict";
    init_crc();
    init_radix();
    init_facts();
    init_result();
    KINDS3 = { A: "account", C: "cluster", N: "server", O: "operator", U: "user", X: "curve" };
  }
});

// src/scan/proof/onepassword.ts
function readOnepassword(value2) {
  let fields = jsonIn(value2.replace(/^ops_/, ""));
  return fields === null || textOf(fields, "secretKey") === void 0 ? unproven() : passed("base64 of JSON with a secret key in it", fact("account", hostOf(fields.signInAddress)));
}
var init_onepassword = __esm({
  "src/scan/proof/onepassword.ts"() {
    "use strict";
    init_json4();
    init_facts();
    init_result();
  }
});

// src/scan/proof/code/armor.ts
function openArmor(value2) {
  let headers = /* @__PURE__ */ new Map(), body = "", sum, text3 = value2.replace(/(?:\\{1,4}[nr])+/g, `
`);
  for (let line of text3.replace(/-----[A-Z0-9 ]{1,60}-----/g, `
`).split(/[\r\n]+/)) {
    let [, name3, field = ""] = /^\W{0,8}([A-Z][A-Za-z-]{2,30}): ?(.{0,200})/.exec(line) ?? [];
    if (name3 !== void 0) headers.set(name3, field);
    else
      for (let part of line.match(/[A-Za-z0-9+/=]+/g) ?? [])
        /^=[A-Za-z0-9+/]{4}$/.test(part) ? sum = part.slice(1) : /^[+/]{1,3}$/.test(part) || (body += part);
  }
  let [, label = ""] = /-----BEGIN ([A-Z0-9 ]{1,60})-----/.exec(value2) ?? [];
  return { label, headers, bytes: Buffer.from(body.replaceAll("=", ""), "base64"), sum };
}
var init_armor = __esm({
  "src/scan/proof/code/armor.ts"() {
    "use strict";
  }
});

// src/scan/proof/openssh.ts
function readOpenSsh(value2) {
  let key = attempt(() => openKey(new Reader2(openArmor(value2).bytes)));
  if (key === null) return unproven();
  let facts = [...fact("key type", key.type), ...comment(key.checks?.comment)];
  return key.checks === void 0 ? { ...passed("the key data is well-formed", [...facts, ...passphrase(key.cipher)]), severity: "medium" } : key.checks.areEqual ? passed("its check numbers are equal", facts) : failed(facts, "its check numbers differ");
}
function openKey(reader) {
  if (reader.take(MAGIC2.length).toString("latin1") !== MAGIC2) throw new ParseError("magic");
  let cipher = name2(reader.string());
  if (reader.string(), reader.string(), reader.uint(4) !== 1) throw new ParseError("several keys");
  let type = name2(new Reader2(reader.string()).string()), secret = new Reader2(reader.string());
  if (reader.left > 0 && cipher === "none") throw new ParseError("too long");
  if (cipher !== "none") return { cipher, type };
  let [first, second] = [secret.uint(4), secret.uint(4)], areEqual = first === second;
  return { cipher, type, checks: { areEqual, comment: areEqual ? commentIn(secret) : void 0 } };
}
function name2(bytes) {
  let text3 = bytes.toString("latin1");
  if (!/^[a-z0-9][\w@.-]{1,60}$/i.test(text3)) throw new ParseError("name");
  return text3;
}
function commentIn(secret) {
  let last2;
  return attempt(() => {
    for (; secret.left > 0 && !(secret.left < 16 && secret.peek() === 1); ) last2 = secret.string();
    return last2?.toString("utf8");
  }) ?? void 0;
}
var MAGIC2, init_openssh = __esm({
  "src/scan/proof/openssh.ts"() {
    "use strict";
    init_armor();
    init_reader2();
    init_facts();
    init_result();
    MAGIC2 = "openssh-key-v1\0";
  }
});

// src/scan/proof/code/der.ts
function readDer(bytes) {
  let reader = new Reader2(bytes), nodes = [];
  for (; reader.left > 0; ) nodes.push({ tag: reader.uint(1), body: reader.take(lengthOf(reader)) });
  return nodes;
}
function lengthOf(reader) {
  let first = reader.uint(1);
  if (first < 128) return first;
  if (first === 128 || first > 132) throw new ParseError("length");
  return reader.uint(first & 127);
}
function sequence(bytes) {
  let [node, ...more] = readDer(bytes);
  if (node?.tag !== SEQUENCE || more.length > 0) throw new ParseError("no sequence");
  return readDer(node.body);
}
function bitsOf2({ body }) {
  let at = body.findIndex((byte) => byte !== 0);
  return at === -1 ? 0 : (body.length - at) * 8 - Math.clz32(body[at]) + 24;
}
var INTEGER, OCTETS, OBJECT, SEQUENCE, init_der = __esm({
  "src/scan/proof/code/der.ts"() {
    "use strict";
    init_reader2();
    [INTEGER, OCTETS, OBJECT, SEQUENCE] = [2, 4, 6, 48];
  }
});

// src/scan/proof/pem.ts
function readPem(value2) {
  let { label, headers, bytes } = openArmor(value2);
  if (bytes.toString("latin1", 0, 14) === "openssh-key-v1") return readOpenSsh(value2);
  let [kind] = label.split(" "), named = kind === "PRIVATE" || kind === "ENCRYPTED" ? void 0 : kind;
  if (headers.get("Proc-Type")?.includes("ENCRYPTED")) {
    let cipher = headers.get("DEK-Info")?.split(",")[0]?.toLowerCase();
    return { ...unproven([...fact("key type", named), ...passphrase(cipher)]), severity: "medium" };
  }
  let nodes = attempt(() => sequence(bytes));
  return kind === "ENCRYPTED" ? { ...nodes === null ? unproven(passphrase()) : passed(WELL_FORMED, passphrase()), severity: "medium" } : nodes === null ? { ...unproven(), faded: !0 } : passed(WELL_FORMED, attempt(() => describeKey(nodes)) ?? []);
}
function describeKey(nodes) {
  let [, second, third] = nodes;
  if (second?.tag === SEQUENCE && third?.tag === OCTETS) return describePkcs8(second, third);
  if (nodes.every(({ tag }) => tag === INTEGER)) {
    let kind = nodes.length === 6 ? "DSA" : "RSA";
    return fact("key type", `${kind} ${second === void 0 ? "" : bitsOf2(second)}`);
  }
  let curve = nodes.map(({ tag, body }) => tag === 160 ? OBJECTS[body.toString("hex", 2)] : void 0).find((name3) => name3 !== void 0);
  return fact("key type", curve === void 0 ? "EC" : `EC ${curve}`);
}
function describePkcs8(algorithm, key) {
  let names2 = readObjects(algorithm), modulus = names2[0]?.startsWith("RSA") ? sequence(key.body)[1] : void 0;
  return fact("key type", [...names2, ...modulus === void 0 ? [] : [bitsOf2(modulus)]].join(" "));
}
function readObjects({ body }) {
  let wrapped = Buffer.concat([Buffer.from([SEQUENCE, 130, body.length >> 8, body.length & 255]), body]);
  return sequence(wrapped).flatMap(({ tag, body: object }) => tag === OBJECT ? [OBJECTS[object.toString("hex")] ?? "unknown"] : []);
}
var OBJECTS, WELL_FORMED, init_pem = __esm({
  "src/scan/proof/pem.ts"() {
    "use strict";
    init_armor();
    init_der();
    init_reader2();
    init_facts();
    init_openssh();
    init_result();
    OBJECTS = {
      "2a864886f70d010101": "RSA",
      "2a864886f70d01010a": "RSA-PSS",
      "2a8648ce380401": "DSA",
      "2a8648ce3d0201": "EC",
      "2b656e": "X25519",
      "2b656f": "X448",
      "2b6570": "Ed25519",
      "2b6571": "Ed448",
      "2a8648ce3d030107": "P-256",
      "2b81040022": "P-384",
      "2b81040023": "P-521",
      "2b8104000a": "secp256k1"
    }, WELL_FORMED = "the key data is well-formed";
  }
});

// src/scan/proof/pgp.ts
function readPgp(value2) {
  let { bytes, sum } = openArmor(value2), isRight = sum !== void 0 && Buffer.from(sum, "base64").readUIntBE(0, 3) === crc24(bytes), key = attempt(() => firstKey(new Reader2(bytes))), facts = key === null ? [] : [...key.facts, ...key.isProtected ? passphrase() : []], severity = key?.isProtected ? { severity: "medium" } : {};
  return { ...isRight ? passed(`${RIGHT3} (CRC-24)`, facts) : unproven(facts), ...severity };
}
function firstKey(reader) {
  if (packetTag(reader) !== SECRET_KEY || reader.uint(1) !== 4) throw new ParseError("no secret key");
  let created = reader.uint(4), algorithm = ALGORITHMS[reader.uint(1)];
  if (algorithm === void 0) throw new ParseError("algorithm");
  algorithm.hasCurve && reader.take(reader.uint(1));
  let bits = Array.from({ length: algorithm.numbers }, () => multiprecision(reader));
  algorithm.hasKdf && reader.take(reader.uint(1));
  let size = algorithm.hasCurve ? "" : ` ${bits[0]}`;
  return { facts: [...fact("key type", algorithm.name + size), ...day("created", created)], isProtected: reader.uint(1) !== 0 };
}
function packetTag(reader) {
  let first = reader.uint(1);
  if ((first & 128) === 0) throw new ParseError("no packet");
  if ((first & 64) === 0)
    return reader.take(2 ** (first & 3) === 8 ? 0 : 2 ** (first & 3)), first >> 2 & 15;
  let length2 = reader.uint(1);
  return reader.take(length2 < 192 ? 0 : length2 < 224 ? 1 : length2 === 255 ? 4 : 0), first & 63;
}
function multiprecision(reader) {
  let bits = reader.uint(2);
  return reader.take(Math.ceil(bits / 8)), bits;
}
var SECRET_KEY, ALGORITHMS, init_pgp = __esm({
  "src/scan/proof/pgp.ts"() {
    "use strict";
    init_armor();
    init_crc();
    init_reader2();
    init_facts();
    init_result();
    SECRET_KEY = 5, ALGORITHMS = {
      1: { name: "RSA", numbers: 2 },
      3: { name: "RSA", numbers: 2 },
      16: { name: "Elgamal", numbers: 3 },
      17: { name: "DSA", numbers: 4 },
      18: { name: "ECDH", numbers: 1, hasCurve: !0, hasKdf: !0 },
      19: { name: "ECDSA", numbers: 1, hasCurve: !0 },
      22: { name: "EdDSA", numbers: 1, hasCurve: !0 }
    };
  }
});

// src/scan/proof/pkcs12.ts
function readPkcs12(value2) {
  let { bytes } = openArmor(value2);
  return bytes[1] === INDEFINITE ? unproven() : attempt(() => sequence(bytes)) === null ? { ...unproven(), faded: !0 } : passed("the key store is well-formed");
}
var INDEFINITE, init_pkcs12 = __esm({
  "src/scan/proof/pkcs12.ts"() {
    "use strict";
    init_armor();
    init_der();
    init_reader2();
    init_result();
    INDEFINITE = 128;
  }
});

// src/scan/proof/putty.ts
function readPutty(value2, { around: around2, at }) {
  let head2 = around2.slice(0, at), file = head2.slice(Math.max(0, head2.lastIndexOf("PuTTY-User-Key-File-"))), field = (name3) => new RegExp(`(?:^|[\\n"'nr])${name3}: ([^\\r\\n\\\\]{0,200})`).exec(file)?.[1], [, version, type] = /^PuTTY-User-Key-File-([23]): ([\w@.-]{1,60})/.exec(file) ?? [];
  if (version === void 0 || type === void 0) return unproven();
  let [encryption2, remark] = [field("Encryption") ?? "", field("Comment") ?? ""], facts = [...fact("key type", type), ...comment(utf8(remark))];
  if (encryption2 === "") return unproven(facts);
  if (encryption2 !== "none") return { ...unproven([...facts, ...passphrase(encryption2)]), severity: "medium" };
  let covered = [type, encryption2, remark].map((text3) => Buffer.from(text3, "latin1"));
  return macOf(version, [...covered, blobIn(file, "Public"), blobIn(value2, "Private")]) === macIn(value2) ? passed("its MAC is right", facts) : unproven(facts);
}
function macOf(version, parts) {
  let text3 = Buffer.concat(parts.flatMap((part) => [lengthOf2(part), part]));
  return version === "3" ? hmac("sha256", "", text3).toString("hex") : hmac("sha1", sha12(Buffer.from("putty-private-key-file-mac-key")), text3).toString("hex");
}
function lengthOf2(part) {
  let bytes = Buffer.alloc(4);
  return bytes.writeUInt32BE(part.length), bytes;
}
function macIn(value2) {
  return /Private-MAC: ([0-9a-f]{40,64})/.exec(value2)?.[1];
}
function blobIn(text3, name3) {
  let [, count2 = "0", rest = ""] = new RegExp(`${name3}-Lines: (\\d{1,3})${EOL}([^]{0,60000})`).exec(text3) ?? [], lines2 = rest.split(new RegExp(`${EOL}+`)).slice(0, Number(count2));
  return Buffer.from(lines2.join("").replace(/[^A-Za-z0-9+/]/g, ""), "base64");
}
var EOL, init_putty = __esm({
  "src/scan/proof/putty.ts"() {
    "use strict";
    init_hash();
    init_facts();
    init_result();
    EOL = String.raw`(?:\r?\n|\\{1,4}[nr])`;
  }
});

// src/scan/proof/pypi.ts
function readPypi(value2, { now }) {
  let caveats = attempt(() => caveatsIn(new Reader2(Buffer.from(value2.slice(PREFIX4), "base64url"))));
  if (caveats === null) return unproven();
  let facts = caveats.flatMap((caveat) => restriction(caveat, now));
  return passed("a well-formed macaroon", facts.length === 0 ? fact("scope", "everything its user may") : facts);
}
function caveatsIn(reader) {
  if (reader.uint(1) !== 2) throw new ParseError("version");
  section(reader);
  let caveats = [];
  for (; reader.peek() !== END; ) caveats.push(section(reader));
  if (reader.take(1), reader.uint(1) !== SIGNATURE2 || reader.uint(1) !== SIGNATURE_LENGTH) throw new ParseError("signature");
  if (reader.take(SIGNATURE_LENGTH), reader.left > 0) throw new ParseError("too long");
  return caveats;
}
function section(reader) {
  let identifier;
  for (let type = reader.uint(1); type !== END; type = reader.uint(1)) {
    if (type !== LOCATION && type !== IDENTIFIER && type !== VERIFICATION) throw new ParseError("field");
    let data = reader.take(varint(reader));
    type === IDENTIFIER && (identifier = data.toString("utf8"));
  }
  if (identifier === void 0) throw new ParseError("no identifier");
  return identifier;
}
function varint(reader) {
  let low = reader.uint(1);
  return low < 128 ? low : low & 127 | reader.uint(1) << 7;
}
function restriction(caveat, now) {
  let parsed2 = parse3(caveat);
  if (!Array.isArray(parsed2)) return legacyRestriction(parsed2, now);
  let [tag, first] = parsed2;
  return tag === EXPIRATION ? expiry(first, now) : tag === PROJECT_NAMES && Array.isArray(first) ? fact("projects", first.join(", ")) : tag === PROJECT_IDS && Array.isArray(first) ? fact("project ids", first.join(", ")) : tag === USER2 ? fact("user id", first) : [];
}
function legacyRestriction(parsed2, now) {
  if (typeof parsed2 != "object" || parsed2 === null) return [];
  let { permissions, exp, project_ids: ids2 } = parsed2, projects = typeof permissions == "object" && permissions !== null ? permissions.projects : void 0;
  return [
    ...fact("scope", permissions === "user" ? "everything its user may" : void 0),
    ...fact("projects", Array.isArray(projects) ? projects.join(", ") : void 0),
    ...fact("project ids", Array.isArray(ids2) ? ids2.join(", ") : void 0),
    ...expiry(exp, now)
  ];
}
function parse3(json2) {
  try {
    return JSON.parse(json2);
  } catch {
    return null;
  }
}
var PREFIX4, END, LOCATION, IDENTIFIER, VERIFICATION, SIGNATURE2, SIGNATURE_LENGTH, EXPIRATION, PROJECT_NAMES, PROJECT_IDS, USER2, init_pypi = __esm({
  "src/scan/proof/pypi.ts"() {
    "use strict";
    init_reader2();
    init_facts();
    init_result();
    PREFIX4 = 5, [END, LOCATION, IDENTIFIER, VERIFICATION, SIGNATURE2] = [0, 1, 2, 4, 6], SIGNATURE_LENGTH = 32, [EXPIRATION, PROJECT_NAMES, PROJECT_IDS, USER2] = [0, 1, 2, 3];
  }
});

// src/scan/proof/sentry.ts
function readSentry(value2) {
  let [, payload, secret, ...more] = value2.split("_"), fields = jsonIn(payload);
  if (fields === null || secret?.length !== SECRET_LENGTH || more.length > 0) return unproven();
  let organization = textOf(fields, "org");
  if (organization === void 0 || typeof fields.iat != "number") return unproven();
  let host = hostOf(fields.region_url) ?? hostOf(fields.url);
  return passed("its payload is what Sentry writes", [
    ...fact("organization", organization),
    ...fact("region", host),
    ...day("issued", fields.iat)
  ]);
}
var SECRET_LENGTH, init_sentry = __esm({
  "src/scan/proof/sentry.ts"() {
    "use strict";
    init_json4();
    init_facts();
    init_result();
    SECRET_LENGTH = 43;
  }
});

// src/scan/proof/snyk.ts
function readSnyk(value2, { now }) {
  let fields = jsonIn(value2.split(".")[2]), host = hostOf(fields?.h);
  return fields === null || host === void 0 ? unproven() : passed("its payload is JSON", [...fact("host", host), ...expiry(fields.e, now)]);
}
var init_snyk = __esm({
  "src/scan/proof/snyk.ts"() {
    "use strict";
    init_json4();
    init_facts();
    init_result();
  }
});

// src/scan/proof/supabase.ts
function proveSupabase(value2, { around: around2 }) {
  let body = value2.slice(0, -SUM2 - 1), projects = new Set(Array.from(around2.matchAll(PROJECT), ([, project = ""]) => project));
  for (let project of projects)
    if (sha256(Buffer.from(`${project}|${body}`, "latin1")).toString("base64url").slice(0, SUM2) === value2.slice(-SUM2)) return passed(`${RIGHT3} for the project beside it`, fact("project", project));
  return unproven();
}
var SUM2, PROJECT, init_supabase = __esm({
  "src/scan/proof/supabase.ts"() {
    "use strict";
    init_hash();
    init_facts();
    init_result();
    SUM2 = 8, PROJECT = /([a-z]{20})\.supabase\.(?:co|in|red)\b/g;
  }
});

// src/scan/proof/url.ts
function readUrl(value2, { around: around2, at }) {
  let [, scheme = "", user = ""] = BEFORE2.exec(around2.slice(Math.max(0, at - REACH4), at)) ?? [], end = at + value2.length, [, host, path] = AFTER2.exec(around2.slice(end, end + REACH4)) ?? [];
  return scheme === "" ? unproven() : unproven([
    ...account("user", utf8(user.replace(/%40/g, "@"))),
    ...fact("host", host),
    ...DATABASES.test(scheme) ? fact("database", path) : []
  ]);
}
var BEFORE2, AFTER2, DATABASES, REACH4, init_url = __esm({
  "src/scan/proof/url.ts"() {
    "use strict";
    init_facts();
    init_result();
    BEFORE2 = /([a-z][a-z0-9+.-]{0,30}):\/\/([^\s:@/"'`<>]{0,100}):$/i, AFTER2 = /^@((?:[\w.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?)(?:\/([\w.%-]{1,100}))?/, DATABASES = /^(?:postgres(?:ql)?|mysql|mariadb|mongodb|mssql|sqlserver|cockroachdb|oracle|redis|rediss|clickhouse|db2)(?:\+|$)/i, REACH4 = 400;
  }
});

// src/scan/proof/index.ts
function prove(name3, value2, around2, { at = Math.max(0, around2.indexOf(value2)), now = Date.now() } = {}) {
  return PROVERS[name3](value2, { around: around2, at, now });
}
var PROVERS, init_proof2 = __esm({
  "src/scan/proof/index.ts"() {
    "use strict";
    init_age();
    init_aws();
    init_azure_cask();
    init_azure_connection();
    init_azure_devops();
    init_azure_key();
    init_basic_auth();
    init_bitcoin();
    init_confluent();
    init_connection();
    init_crc_base62();
    init_crc_hex();
    init_data_center();
    init_discord();
    init_entra();
    init_environment();
    init_flyio();
    init_gitlab();
    init_grafana_json();
    init_jfrog();
    init_jwt();
    init_nkey();
    init_onepassword();
    init_openssh();
    init_pem();
    init_pgp();
    init_pkcs12();
    init_putty();
    init_pypi();
    init_sentry();
    init_snyk();
    init_supabase();
    init_url();
    PROVERS = {
      age: proveAge,
      atlassian: proveAtlassian,
      "aws-key-id": readAwsKeyId,
      "azure-cask": proveAzureCask,
      "azure-connection": readAzureConnection,
      "azure-devops": proveAzureDevops,
      "azure-key": proveAzureKey,
      "azure-sas": readAzureSas,
      "basic-auth": readBasicAuth,
      "bip32-key": proveExtendedKey,
      "bitcoin-wif": proveWif,
      cloudflare: proveCloudflare,
      confluent: proveConfluent,
      connection: readConnection,
      "crc32-base62-last6": proveCrcBase62,
      "data-center": readDataCenter,
      discord: readDiscord,
      entra: proveEntra,
      environment: readEnvironment,
      flyio: readFlyio,
      gitlab: proveGitlab,
      grafana: proveGrafana,
      "grafana-json": readGrafanaJson,
      "jfrog-key": readJfrogKey,
      "jfrog-reference": readJfrogReference,
      jwt: readJwt,
      nkey: proveNkey,
      onepassword: readOnepassword,
      openssh: readOpenSsh,
      pem: readPem,
      pgp: readPgp,
      pkcs12: readPkcs12,
      putty: readPutty,
      pypi: readPypi,
      sentry: readSentry,
      snyk: readSnyk,
      supabase: proveSupabase,
      url: readUrl,
      zuplo: proveZuplo
    };
  }
});

// src/scan/pattern/known.ts
function toMatch(rule, found, content) {
  let [start, end] = found.indices?.groups?.secret ?? [found.index, found.index + found[0].length], value2 = content.slice(start, end), isPart = start !== found.index || end !== found.index + found[0].length;
  if (isPart && rule.rank === 2 ? saysNone(value2) : isExampleToken(value2)) return null;
  let proof = proofOf(rule, value2, content, start);
  if (proof.result === "nonsense") return null;
  let name3 = nameBefore(content, found.index), strength = strengthBits(value2);
  return {
    check: "pattern",
    rule: rule.id,
    title: rule.title,
    links: rule.links,
    rank: rule.rank ?? 3,
    start,
    end,
    strengthBits: strength,
    ...name3 === void 0 ? {} : { name: name3 },
    ...judged(rule, proof, name3, value2),
    confidence: confidenceOf(rule, proof, isPart && rule.rank === 2 ? strength : null)
  };
}
function saysNone(value2) {
  let plain2 = value2.replace(/%([0-9A-Fa-f]{2})/g, (_escape, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return isPlaceholder(value2) || plain2 !== value2 && isPlaceholder(plain2);
}
function judged(rule, { result: result2, facts, words: words4, severity }, name3, value2) {
  let reasons = [rule.shape, words4, name3 === void 0 ? void 0 : `assigned to ${name3}`];
  return {
    severity: severity ?? rule.severity,
    why: reasons.filter((reason) => reason !== void 0).join(", "),
    ...facts.length === 0 ? {} : { facts: withoutSecret(facts, utf8(value2)) },
    ...result2 === "failed" ? { disproved: !0 } : {}
  };
}
function confidenceOf(rule, { result: result2, faded, facts }, passwordBits) {
  return result2 === "failed" ? "low" : faded === !0 || facts.some(({ label }) => label === "expired") ? "medium" : result2 === "passed" ? "proven" : passwordBits === null ? rule.confidence ?? "high" : confidenceOfPassword(passwordBits);
}
function proofOf(rule, value2, content, start) {
  if (rule.proof === void 0) return { result: "unproven", facts: [] };
  let from = Math.max(0, start - REACH5);
  return prove(rule.proof, value2, content.slice(from, start + value2.length + REACH5), { at: start - from });
}
function confidenceOfPassword(bits) {
  return bits < LOW_BITS ? "low" : bits < MEDIUM_BITS ? "medium" : "high";
}
var LOW_BITS, MEDIUM_BITS, REACH5, init_known = __esm({
  "src/scan/pattern/known.ts"() {
    "use strict";
    init_mask();
    init_facts();
    init_proof2();
    init_example();
    init_name();
    init_placeholder();
    init_strength();
    LOW_BITS = 20, MEDIUM_BITS = 34, REACH5 = 2e3;
  }
});

// src/scan/pattern/near.ts
var BEFORE3, AFTER3, NearEscapes, init_near2 = __esm({
  "src/scan/pattern/near.ts"() {
    "use strict";
    init_decodings();
    BEFORE3 = 100, AFTER3 = 200, NearEscapes = class {
      #text;
      #traces;
      #marks = /* @__PURE__ */ new Map();
      #last = -1;
      constructor(text3, traces) {
        this.#text = text3, this.#traces = traces;
      }
      /** Leaves the place of an anchor in the traces of the ways of escaping that stand around it. Ask in ascending order. */
      lookAround(at) {
        if (at === this.#last) return;
        this.#last = at;
        let around2 = this.#text.content.slice(Math.max(0, at - BEFORE3), at + AFTER3);
        for (let index = 0; index < ESCAPES.length; index++) {
          let near = ESCAPES[index]?.near ?? null;
          near !== null && this.#stands(near, around2) && this.#traces[index]?.near.push(at);
        }
      }
      /** The signs are asked for first because that is native, and most neighbourhoods hold none. */
      #stands({ signs, pattern, mark }, around2) {
        for (let sign of signs) if (around2.includes(sign)) return (mark === null || this.#holds(mark)) && pattern.test(around2);
        return !1;
      }
      #holds(mark) {
        let known3 = this.#marks.get(mark) ?? this.#text.content.includes(mark);
        return this.#marks.set(mark, known3), known3;
      }
    };
  }
});

// src/scan/pattern/search.ts
function searchText(text3, matcher) {
  let traces = ESCAPES.map(() => ({ anchors: [], near: [] })), near = new NearEscapes(text3, traces), matches = [], ends = /* @__PURE__ */ new Map();
  for (let hit of hitsIn3(text3, matcher, traces)) {
    if (isInsideWord(text3.bytes, hit) || hit.at < (ends.get(hit.rule) ?? 0)) continue;
    let found = matchAround(matcher.patternOf(hit.rule), text3.content, hit);
    if (found === null) {
      near.lookAround(hit.at);
      continue;
    }
    ends.set(hit.rule, found.index + found[0].length);
    let match = toMatch(hit.rule, found, text3.content);
    match !== null && matches.push(match);
  }
  return { matches: matches.length === 0 ? matches : [...matches, ...bareKeys(text3, matches, matcher.rules)], traces };
}
function hitsIn3(text3, { plan, rules, sweep: sweep2 }, traces) {
  let { anchors, rulesOf, escapeOf } = plan, { hits: swept } = sweep2(text3), hits = [];
  for (let i = 0; i < swept.length; i += 2) {
    let [at, anchor] = [swept[i], swept[i + 1]], length2 = anchors.exact[anchor]?.length;
    if (length2 === void 0) continue;
    let called = rulesOf[anchor];
    if (called === void 0) traces[escapeOf[anchor - rulesOf.length]]?.anchors.push(at);
    else for (let rule of typeof called == "number" ? [called] : called) hits.push({ at, length: length2, rule: rules[rule] });
  }
  return hits;
}
function matchAround(pattern, content, { at, length: length2, rule }) {
  for (let start = Math.max(0, at - (rule.reachBack ?? 0)); start <= at; start++) {
    pattern.lastIndex = start;
    let found = pattern.exec(content);
    if (found !== null && start + found[0].length >= at + length2) return found;
  }
  return null;
}
function isInsideWord(bytes, { at, rule }) {
  if (at === 0 || rule.before === null || (rule.reachBack ?? 0) > 0 || !isLetterOrDigit(bytes[at - 1])) return !1;
  for (let back = 2; back <= LONGEST_ESCAPE && back <= at; back++) {
    let byte = bytes[at - back];
    if (byte === PERCENT2 || byte === BACKSLASH3) return !1;
  }
  return !0;
}
function isLetterOrDigit(byte) {
  let lower2 = byte | 32;
  return lower2 >= 97 && lower2 <= 122 || byte >= 48 && byte <= 57;
}
var PERCENT2, BACKSLASH3, LONGEST_ESCAPE, init_search = __esm({
  "src/scan/pattern/search.ts"() {
    "use strict";
    init_decodings();
    init_bare();
    init_known();
    init_near2();
    [PERCENT2, BACKSLASH3] = [37, 92], LONGEST_ESCAPE = 6;
  }
});

// src/scan/pattern/pattern.ts
var pattern_exports2 = {};
__export(pattern_exports2, {
  makePatternCheck: () => makePatternCheck
});
function makePatternCheck(rules, searchOwn2) {
  let matcher;
  return {
    name: "pattern",
    needs: "text",
    run(text3, settings) {
      let known3 = matcher ??= makeMatcher(rules), search = {
        look: (each) => {
          let { matches, traces } = searchText(each, known3);
          return { matches: searchOwn2 === void 0 ? matches : [...matches, ...searchOwn2(each, settings)], traces };
        },
        runs: (each) => runsIn(known3.sweep(each).encoded),
        nestedBytes: text3.bytes.length * MAX_GROWTH2 + FREE_BYTES
      };
      return withoutTwins(searchAll(text3, search, MAX_DEPTH4)).map((found) => settle(found, text3.content));
    }
  };
}
function searchAll(text3, search, depth) {
  let { matches, traces } = search.look(text3), found = matches.map((match) => ({ match, value: null }));
  if (depth === 0 || text3.encoding === "binary") return found;
  for (let derived of derivedTexts(text3, search.runs(text3), traces))
    if (!(derived.via.length > depth || !mayOpen(derived.text, search, depth)))
      for (let inner of searchAll(derived.text, search, depth - derived.via.length)) found.push(outward(inner, derived));
  return found;
}
function runsIn(swept) {
  let runs = [];
  for (let i = 0; i < swept.length; i += 2) {
    let [start, end] = [swept[i], swept[i + 1]];
    end - start >= MIN_ENCODED_RUN && runs.push({ start, end });
  }
  return runs;
}
function mayOpen({ bytes }, search, depth) {
  return depth < MAX_DEPTH4 && (search.nestedBytes -= bytes.length), search.nestedBytes >= 0;
}
var MAX_DEPTH4, MAX_GROWTH2, FREE_BYTES, init_pattern2 = __esm({
  "src/scan/pattern/pattern.ts"() {
    "use strict";
    init_decodings();
    init_inside();
    init_matcher();
    init_search();
    MAX_DEPTH4 = 3, MAX_GROWTH2 = 4, FREE_BYTES = 1 << 20;
  }
});

// src/scan/own/compile.ts
function patternOf(rule) {
  let pattern = patterns.get(rule) ?? compile2(rule);
  return patterns.set(rule, pattern), pattern;
}
function testOf(source, linear) {
  let known3 = tests.get(source);
  if (known3 !== void 0) return known3;
  let test = linearOf(source, linear) ?? new RegExp(source);
  return tests.set(source, test), test;
}
function compile2({ pattern, flags, linear }) {
  let source = pattern;
  return linearOf(source, linear) ?? onV8(new RegExp(source, `${flags}dg`));
}
function linearOf(source, linear) {
  return linear === void 0 || !Object.hasOwn(linear, source) ? null : compileLinear(linear[source]);
}
function onV8(regex) {
  return {
    test: (text3) => new RegExp(regex.source, regex.flags.replace("g", "")).test(text3),
    *matches(text3) {
      for (let found of text3.matchAll(regex)) {
        let { indices } = found;
        yield { spans: indices, named: (group2) => indices.groups?.[group2] };
      }
    }
  };
}
var patterns, tests, init_compile2 = __esm({
  "src/scan/own/compile.ts"() {
    "use strict";
    init_linear();
    patterns = /* @__PURE__ */ new WeakMap(), tests = /* @__PURE__ */ new Map();
  }
});

// src/scan/own/except.ts
function isExcepted(exceptions, place4) {
  return exceptions.some((exception) => fits3(exception, place4));
}
function fits3(exception, place4) {
  let { condition, paths, globs = [], patterns: patterns2, stopwords, commits } = exception, votes = [
    [...paths, ...globs].length > 0 ? fitsPath2(exception, place4) : null,
    patterns2.length > 0 ? fitsPattern(exception, place4) : null,
    stopwords.length > 0 ? fitsWord(stopwords, place4) : null,
    commits.length > 0 ? commits.includes(place4.commitId ?? "") : null
  ].filter((vote) => vote !== null);
  return condition === "all" ? votes.length > 0 && votes.every(Boolean) : votes.some(Boolean);
}
function fitsPath2({ paths, globs = [], linear }, { path, settings, reads }) {
  let read3 = reads === "bytes" ? Buffer.from(path).toString("latin1") : path;
  return paths.some((source) => testOf(source, linear).test(read3)) || globs.length > 0 && settings.globs(path, globs);
}
function fitsPattern({ patterns: patterns2, target, linear }, { value: value2 }) {
  return value2 !== null && patterns2.some((source) => testOf(source, linear).test(value2[target]));
}
function fitsWord(stopwords, { value: value2 }) {
  let secret = value2?.secret.toLowerCase();
  return secret !== void 0 && stopwords.some((word) => secret.includes(word.toLowerCase()));
}
var init_except = __esm({
  "src/scan/own/except.ts"() {
    "use strict";
    init_compile2();
  }
});

// src/scan/own/keywords.ts
function keywordTable(rules) {
  let called = /* @__PURE__ */ new Map(), always = /* @__PURE__ */ new Set();
  for (let [index, { keywords }] of rules.entries()) {
    let words4 = [...new Set(keywords.map(asBytes))];
    if (words4.length === 0 || words4.some((word) => word.length < MIN_BYTES)) always.add(index);
    else for (let word of words4) called.set(word, [...called.get(word) ?? [], index]);
  }
  return { anchors: called.size === 0 ? null : buildAnchors([...called.keys()], { ignoreCase: !0 }), rulesOf: [...called.values()], always };
}
function asBytes(keyword) {
  return Buffer.from(keyword, "utf8").toString("latin1").replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function keywordHits(bytes, { anchors, rulesOf }) {
  let hits = /* @__PURE__ */ new Map();
  if (anchors === null) return hits;
  findAnchors(bytes, anchors, (start, anchor) => {
    let end = start + (anchors.anchors[anchor]?.length ?? 0);
    for (let rule of rulesOf[anchor]) {
      let list4 = hits.get(rule);
      list4 === void 0 ? hits.set(rule, [{ start, end }]) : list4.push({ start, end });
    }
  });
  for (let list4 of hits.values()) list4.sort((a, b) => a.start - b.start);
  return hits;
}
var MIN_BYTES, init_keywords2 = __esm({
  "src/scan/own/keywords.ts"() {
    "use strict";
    init_anchors();
    MIN_BYTES = 3;
  }
});

// src/scan/own/candidate.ts
function judgeCandidate(rule, { secret, match, line }, { entry }, settings) {
  let bits = shannonBits(secret);
  if (bits < rule.minEntropy) return `it has ${bits.toFixed(1)} bits per character, the rule asks for ${rule.minEntropy}`;
  let place4 = { path: entry.path, commitId: entry.commitId, settings, reads: rule.reads, value: { secret, match, line } };
  return isExcepted(rule.except, place4) ? `an exception of the rule fits (${rule.where})` : null;
}
function toOwnMatch(rule, { start, end, whole }, text3) {
  let value2 = text3.content.slice(start, end), name3 = nameBefore(text3.content, whole.start) ?? nameBefore(text3.content, start);
  return {
    check: "pattern",
    rule: rule.id,
    title: rule.title,
    severity: rule.severity,
    links: rule.links,
    rank: 3,
    start,
    end,
    confidence: "high",
    why: `the rule at ${rule.where} matches${name3 === void 0 ? "" : `, assigned to ${name3}`}`,
    strengthBits: strengthBits(value2),
    ...name3 === void 0 ? {} : { name: name3 }
  };
}
var init_candidate = __esm({
  "src/scan/own/candidate.ts"() {
    "use strict";
    init_name();
    init_strength();
    init_except();
  }
});

// src/scan/own/piece.ts
function readable2(content, { start, end }, reads) {
  if (reads === "bytes") return { content: content.slice(start, end), offset: (at) => start + at };
  let from = characterStart(content, start), to = characterStart(content, end), raw = content.slice(from, to), decoded3 = /[\x80-\xff]/.test(raw) ? Buffer.from(raw, "latin1").toString("utf8") : raw;
  return decoded3 === raw || decoded3.includes("\uFFFD") ? { content: raw, offset: (at) => from + at } : { content: decoded3, offset: (at) => from + Buffer.byteLength(decoded3.slice(0, at)) };
}
function characterStart(content, offset) {
  let at = offset;
  for (; at > offset - 3 && at > 0 && (content.charCodeAt(at) & 192) === 128; ) at--;
  return at;
}
var init_piece = __esm({
  "src/scan/own/piece.ts"() {
    "use strict";
  }
});

// src/scan/own/regions.ts
function regionsAround2(hits, length2) {
  let regions = [];
  for (let hit of hits) {
    let region = { start: Math.max(0, hit.start - KEYWORD_REACH), end: Math.min(length2, hit.end + KEYWORD_REACH) }, last2 = regions.at(-1);
    last2 !== void 0 && region.start <= last2.end ? last2.end = Math.max(last2.end, region.end) : regions.push(region);
  }
  return regions;
}
function piecesOf(regions, length2) {
  let step = LONGEST_TEXT - CONTEXT - LONGEST_MATCH;
  return regions.flatMap(
    ({ start, end }) => Array.from({ length: Math.ceil((end - start) / step) }, (_, index) => {
      let from = start + index * step, to = Math.min(end, from + step);
      return { from, to, start: Math.max(0, from - CONTEXT), end: Math.min(length2, to + LONGEST_MATCH) };
    })
  );
}
var KEYWORD_REACH, LONGEST_MATCH, CONTEXT, init_regions2 = __esm({
  "src/scan/own/regions.ts"() {
    "use strict";
    init_automaton();
    KEYWORD_REACH = 1e3, LONGEST_MATCH = 2048, CONTEXT = 64;
  }
});

// src/scan/own/search.ts
var search_exports = {};
__export(search_exports, {
  holdsFor: () => holdsFor,
  searchCandidates: () => searchCandidates,
  searchOwn: () => searchOwn,
  tableOf: () => tableOf3
});
function searchOwn(text3, settings) {
  return searchCandidates(text3, settings).flatMap(
    ({ rule, candidate }) => judgeCandidate(rule, candidate, text3, settings) === null ? [toOwnMatch(rule, candidate, text3)] : []
  );
}
function searchCandidates(text3, settings) {
  let { own } = settings.rules;
  if (own.length === 0) return [];
  let hits = keywordHits(text3.bytes, tableOf3(own));
  return own.flatMap((rule, index) => rule.pattern === null || !holdsFor(rule, text3.entry.path, settings) ? [] : candidatesOf(rule, text3, regionsOf(hits.get(index), tableOf3(own).always.has(index), text3)).map((candidate) => ({
    rule,
    candidate
  })));
}
function holdsFor({ path, globs, linear, reads }, file, settings) {
  let fits4 = (paths, names2) => fitsPath2({ paths, globs: names2, ...linear === void 0 ? {} : { linear } }, { path: file, settings, reads });
  return (path === null || fits4([path], [])) && (globs === void 0 || fits4([], globs));
}
function tableOf3(own) {
  let table4 = tables2.get(own) ?? keywordTable(own);
  return tables2.set(own, table4), table4;
}
function regionsOf(hits, isAlways, { bytes }) {
  return isAlways ? [{ start: 0, end: bytes.length }] : hits === void 0 ? [] : regionsAround2(hits, bytes.length);
}
function candidatesOf(rule, text3, regions) {
  let candidates3 = [], end = 0;
  for (let piece of piecesOf(regions, text3.bytes.length))
    for (let candidate of matchesIn2(rule, text3.content, piece))
      candidate.whole.start < end || (end = candidate.whole.end, candidates3.push(candidate));
  return candidates3;
}
function matchesIn2(rule, content, piece) {
  let part = readable2(content, piece, rule.reads), spanOf2 = ([start, end]) => ({ start: part.offset(start), end: part.offset(end) }), candidates3 = [];
  for (let found of patternOf(rule).matches(part.content)) {
    let [first, last2] = found.spans[0], [at, to] = valueAt(found, rule.group), whole = spanOf2([first, last2]);
    if (whole.start < piece.from || whole.start >= piece.to || at === to) continue;
    let [secret, match] = [part.content.slice(at, to), part.content.slice(first, last2)];
    candidates3.push({ ...spanOf2([at, to]), whole, secret, match, line: lineAround2(part.content, at) });
  }
  return candidates3;
}
function valueAt({ spans, named }, group2) {
  return (typeof group2 == "string" ? named(group2) : spans[group2 ?? spans.findIndex((each, at) => at > 0 && each !== void 0)]) ?? spans[0];
}
function lineAround2(content, at) {
  let start = content.lastIndexOf(`
`, at - 1) + 1, end = content.indexOf(`
`, at);
  return content.slice(at === 0 ? 0 : start, end === -1 ? content.length : end);
}
var tables2, init_search2 = __esm({
  "src/scan/own/search.ts"() {
    "use strict";
    init_compile2();
    init_except();
    init_keywords2();
    init_candidate();
    init_piece();
    init_regions2();
    tables2 = /* @__PURE__ */ new WeakMap();
  }
});

// src/scan/own/paths.ts
var paths_exports = {};
__export(paths_exports, {
  ownPathCheck: () => ownPathCheck
});
function matchesOf2(entry, settings) {
  let placeFor = ({ reads }) => ({ path: entry.path, commitId: entry.commitId, settings, reads, value: null });
  return settings.rules.own.filter((rule) => rule.pattern === null && holdsFor(rule, entry.path, settings) && !isExcepted(rule.except, placeFor(rule))).map((rule) => ({ entry, match: toMatch2(rule, entry.path) }));
}
function toMatch2({ id, title, severity, links, where }, path) {
  let fix = [`git rm --cached -- ${shellPath(path)}`];
  return { ...wholeFile("pattern", { rule: id, title, severity, why: `its path fits the rule at ${where}`, fix }), links };
}
var ownPathCheck, init_paths = __esm({
  "src/scan/own/paths.ts"() {
    "use strict";
    init_whole_file();
    init_except();
    init_search2();
    ownPathCheck = {
      name: "pattern",
      needs: "entries",
      run: (entries, settingsFor) => entries.flatMap((entry) => matchesOf2(entry, settingsFor(entry.path)))
    };
  }
});

// src/scan/checks.ts
var checks_exports = {};
__export(checks_exports, {
  loadChecks: () => loadChecks
});
async function loadChecks(names2, own = []) {
  return (await Promise.all([...new Set(names2)].map((name3) => CHECKS[name3](own)))).flat();
}
async function loadPatternChecks(own) {
  let [{ makePatternCheck: makePatternCheck2 }, { RULES: RULES2 }] = await Promise.all([Promise.resolve().then(() => (init_pattern2(), pattern_exports2)), Promise.resolve().then(() => (init_rules(), rules_exports))]);
  if (own.length === 0) return [makePatternCheck2(RULES2)];
  let [{ searchOwn: searchOwn2 }, { ownPathCheck: ownPathCheck2 }] = await Promise.all([Promise.resolve().then(() => (init_search2(), search_exports)), Promise.resolve().then(() => (init_paths(), paths_exports))]);
  return [makePatternCheck2(RULES2, searchOwn2), ...own.some(({ pattern }) => pattern === null) ? [ownPathCheck2] : []];
}
var CHECKS, init_checks = __esm({
  "src/scan/checks.ts"() {
    "use strict";
    CHECKS = {
      path: async () => [(await Promise.resolve().then(() => (init_path(), path_exports))).pathCheck],
      size: async () => [(await Promise.resolve().then(() => (init_size(), size_exports))).sizeCheck, (await Promise.resolve().then(() => (init_dump(), dump_exports))).dumpCheck],
      pattern: loadPatternChecks,
      entropy: async () => [(await Promise.resolve().then(() => (init_entropy(), entropy_exports))).entropyCheck],
      weak: async () => (await Promise.resolve().then(() => (init_weak(), weak_exports))).WEAK_CHECKS,
      template: async () => (await Promise.resolve().then(() => (init_template(), template_exports))).TEMPLATE_CHECKS,
      deploy: async () => (await Promise.resolve().then(() => (init_deploy(), deploy_exports))).DEPLOY_CHECKS
    };
  }
});

// src/scan/entropy/service/cards.ts
var cards_exports = {};
__export(cards_exports, {
  serviceCards: () => serviceCards
});
function serviceCards() {
  return allServices().map(({ id, title, severity, keywords, shape, links }) => ({
    id,
    check: "entropy",
    title,
    severity,
    about: `${describeShape(shape)}, near ${keywords.map(({ word }) => word).join(" or ")}`,
    links
  }));
}
var init_cards = __esm({
  "src/scan/entropy/service/cards.ts"() {
    "use strict";
    init_rows();
    init_shape();
  }
});

// src/scan/catalog.ts
var catalog_exports = {};
__export(catalog_exports, {
  ownRules: () => ownRules,
  ruleCards: () => ruleCards,
  ruleSets: () => ruleSets
});
async function ruleCards(own = []) {
  let [{ RULES: RULES2 }, { serviceCards: serviceCards2 }] = await Promise.all([Promise.resolve().then(() => (init_rules(), rules_exports)), Promise.resolve().then(() => (init_cards(), cards_exports))]);
  return [
    ...own.map(ownCard),
    ...RULES2.map(
      ({ id, title, severity, shape, links, proof }) => ({
        id,
        check: "pattern",
        title,
        severity,
        about: shape,
        links,
        ...proof === void 0 ? {} : { proof: proofWords(proof) }
      })
    ),
    ...CODE_RULES.map((rule) => ({ ...rule, links: NO_LINKS2, ...isOfFiles(rule) ? { ofFiles: !0 } : {} })),
    ...serviceCards2()
  ];
}
function proofWords(proof) {
  return `offline (${proof}): what holds makes it proven, a wrong checksum makes it low, and what it tells of itself is shown`;
}
function isOfFiles({ check, id }) {
  return check === "path" || check === "size" || id === "archive";
}
function ownCard({ id, title, severity, links, where, keywords, pattern, linear }) {
  let near = keywords.length === 0 ? "" : ` near ${keywords.join(", ")}`, how = pattern !== null && linear !== void 0 && Object.hasOwn(linear, pattern) ? ", run in linear time because V8 could take too long" : "", about2 = `${pattern === null ? "a path" : "a pattern"} of your own${near}${how}`;
  return { id, check: "pattern", title, severity, about: about2, links, where, ...pattern === null ? { ofFiles: !0 } : {} };
}
function ownRules(settings) {
  return [...new Set([...new Set(settings)].flatMap(({ rules }) => rules.own))];
}
async function ruleSets(running, own) {
  let [{ RULES: RULES2 }, { serviceIds: serviceIds2 }] = await Promise.all([Promise.resolve().then(() => (init_rules(), rules_exports)), Promise.resolve().then(() => (init_rows(), rows_exports))]), ids2 = [
    ...[...own, ...RULES2].map(({ id }) => ["pattern", id]),
    ...CODE_RULES.map(({ check, id }) => [check, id]),
    ...serviceIds2().map((id) => ["entropy", id])
  ];
  return {
    known: new Set(ids2.map(([, id]) => id)),
    ran: new Set(ids2.filter(([check]) => running.includes(check)).map(([, id]) => id))
  };
}
var NO_LINKS2, CODE_RULES, init_catalog = __esm({
  "src/scan/catalog.ts"() {
    "use strict";
    NO_LINKS2 = { revoke: null, docs: null }, CODE_RULES = [
      {
        id: "archive",
        check: "pattern",
        title: "Archive not looked at whole",
        severity: "medium",
        about: "no finding: the name by which allow.paths lets an archive pass that is encrypted, damaged or too large to look into"
      },
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
  }
});

// src/scan/file-names.ts
var file_names_exports = {};
__export(file_names_exports, {
  maskedWords: () => maskedWords,
  scanFileNames: () => scanFileNames
});
function scanFileNames(entries, checks, settings) {
  let findings = { found: [], masks: /* @__PURE__ */ new Map() }, check = checks.find((each) => each.name === "pattern" && each.needs === "text");
  if (check === void 0 || entries.length === 0) return findings;
  let paths = [...new Set(entries.map(({ path }) => path))], text3 = asText(paths), lineOf = ({ start }) => text3.lineStarts.findLastIndex((lineStart2) => lineStart2 <= start);
  for (let line of new Set(check.run(text3, settings).map(lineOf))) {
    let path = paths[line], alone = asText([path]), matches = check.run(alone, settings);
    for (let { start, end } of matches) addMask(findings.masks, alone, start, end);
    for (let entry of entries.filter((each) => each.path === path))
      findings.found.push(...matches.map((match) => ({ entry, match: ofFile(match) })));
  }
  return findings;
}
function maskedWords(words4, checks, settings) {
  return scanFileNames(
    words4.map((path) => ({ path, mode: "file", sizeBytes: null })),
    checks,
    settings
  ).masks;
}
function asText(paths) {
  let names2 = paths.map((path) => STAND_IN.test(path) ? "" : path.replaceAll(`
`, " "));
  return openText({ path: "", mode: "file", sizeBytes: null }, Buffer.from(`${names2.join(`
`)}
`, "utf8"));
}
function addMask(masks, { bytes }, start, end) {
  let value2 = Buffer.from(bytes.subarray(start, end)).toString("utf8");
  masks.set(value2, maskValue(value2));
}
function ofFile(match) {
  return {
    ...match,
    start: 0,
    end: 0,
    wholeFile: !0,
    why: `it stands in the name of the file: ${match.why}`,
    fix: ["give the file another name:  git mv"]
  };
}
var init_file_names = __esm({
  "src/scan/file-names.ts"() {
    "use strict";
    init_text();
    init_model();
    init_mask();
  }
});

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
var init_spans = __esm({
  "src/scan/finding/spans.ts"() {
    "use strict";
  }
});

// src/scan/finding/excerpt.ts
function excerptOf(text3, value2, covers) {
  let line = lineIndexAt(text3.lineStarts, value2.start), whole = lineSpan(text3, line), window = {
    start: characterStart2(text3.bytes, Math.max(whole.start, value2.start - REACH6)),
    end: characterStart2(text3.bytes, Math.min(Math.max(whole.end, value2.start), value2.end + REACH6))
  }, pieces = piecesOf2(text3, window, covers, secretsOf(text3, window, covers)), own = pieces.findIndex((piece) => piece.isMask && piece.start <= value2.start && value2.start < piece.end), start = pieces.slice(0, own).map((piece) => piece.text).join("").length, full = pieces.map((piece) => piece.text).join(""), cut2 = trim(full, start, start + (pieces[own]?.text.length ?? 0), window.start > whole.start, window.end < whole.end);
  return { line: text3.firstLine + line, ...cut2 };
}
function piecesOf2(text3, window, covers, secrets) {
  let pieces = [], at = window.start, plain2 = (end) => {
    end > at && pieces.push({ start: at, end, isMask: !1, text: blotAll(decode3(text3, { start: at, end }), secrets) });
  };
  for (let i = firstEndingAfter(covers, window.start); i < covers.length && covers[i].start < window.end; i++) {
    let cover = covers[i];
    plain2(cover.start), pieces.push({ start: cover.start, end: cover.end, isMask: !0, text: maskOf(text3, cover, window) }), at = cover.end;
  }
  return plain2(window.end), pieces;
}
function maskOf(text3, cover, window) {
  let value2 = decode3(text3, { start: cover.start, end: Math.min(cover.end, cover.start + MAX_BLOTTED2) }), header = HEADER2.exec(value2)?.[0];
  return header !== void 0 ? cover.start >= window.start ? `${header} \u2022\u2022\u2022\u2022` : HIDDEN : cover.isSingle ? maskValue(value2) : HIDDEN;
}
function secretsOf(text3, window, covers) {
  let secrets = [];
  for (let i = firstEndingAfter(covers, window.start); i < covers.length && covers[i].start < window.end; i++) {
    let cover = covers[i];
    secrets.push(decode3(text3, { start: cover.start, end: Math.min(cover.end, cover.start + MAX_BLOTTED2) }).replace(HEADER2, ""));
  }
  return secrets;
}
function blotAll(plain2, secrets) {
  return showable(secrets.reduce((text3, secret) => blot(text3, secret), plain2));
}
function decode3(text3, span) {
  return asBuffer(text3.bytes).toString("utf8", span.start, span.end);
}
function characterStart2(bytes, offset) {
  let at = offset;
  for (; at < offset + 3 && ((bytes[at] ?? 0) & 192) === 128; ) at++;
  return at;
}
function trim(full, start, end, isCutBefore, isCutAfter) {
  let room2 = MAX_LENGTH6 - 2, spare = Math.max(0, room2 - (end - start)), from = full.length <= room2 ? 0 : Math.max(0, Math.min(start - Math.floor(spare / 2), full.length - room2)), to = Math.min(full.length, from + room2), head2 = isCutBefore || from > 0 ? ELLIPSIS : "", tail = isCutAfter || to < full.length ? ELLIPSIS : "", shift = head2.length - from;
  return { text: head2 + showable(full.slice(from, to)) + tail, start: start + shift, end: Math.min(end, to) + shift };
}
var MAX_LENGTH6, REACH6, MAX_BLOTTED2, HEADER2, ELLIPSIS, init_excerpt = __esm({
  "src/scan/finding/excerpt.ts"() {
    "use strict";
    init_text();
    init_mask();
    init_spans();
    MAX_LENGTH6 = 160, REACH6 = 3 * MAX_LENGTH6, MAX_BLOTTED2 = 4096, HEADER2 = /^-----BEGIN [A-Z0-9 ]{1,40}-----/, ELLIPSIS = "\u2026";
  }
});

// src/decode/archive/member.ts
function asFile(text3) {
  if (text3.member === void 0) return text3;
  let path = text3.member.reduce(stepInto, text3.entry.path);
  return withEntry(text3, { path, mode: "file", sizeBytes: null });
}
function stepInto(path, step) {
  let name3 = NAMED_STEP.exec(step)?.[1];
  return name3 === void 0 ? path.replace(PACKED_NAME, "") : `${path}/${name3.replaceAll("\\", "/")}`;
}
function memberKey({ member = [] }) {
  return member.map((step) => `!${NAMED_STEP.exec(step)?.[1] ?? step}`).join("");
}
var NAMED_STEP, PACKED_NAME, init_member = __esm({
  "src/decode/archive/member.ts"() {
    "use strict";
    init_text();
    NAMED_STEP = /^(?:zip|tar): (.*)$/s, PACKED_NAME = /\.(?:gz|gzip|z|svgz|tgz)$/i;
  }
});

// src/scan/finding/fingerprint.ts
function fingerprint(match, text3, path, ordinals) {
  let place4 = `${match.rule}:${percentEncode(path + (text3 === null ? "" : memberKey(text3)), /[\s%\p{C}]/gu)}`;
  if (text3 === null || match.wholeFile === !0) return place4;
  if (match.strengthBits >= MIN_HASHED_BITS) return `${place4}:${sha256Prefix(text3.bytes.subarray(match.start, match.end), 4)}`;
  let name3 = percentEncode(match.name ?? "", /[\s%:#\p{C}]/gu), ordinal = (ordinals.get(`${place4}:${name3}`) ?? 0) + 1;
  return ordinals.set(`${place4}:${name3}`, ordinal), `${place4}:${name3}#${ordinal}`;
}
function percentEncode(value2, unsafe) {
  let encode2 = (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  return value2.replace(unsafe, (char) => [...Buffer.from(char, "utf8")].map(encode2).join(""));
}
var MIN_HASHED_BITS, init_fingerprint = __esm({
  "src/scan/finding/fingerprint.ts"() {
    "use strict";
    init_member();
    init_hash();
    MIN_HASHED_BITS = 64;
  }
});

// src/scan/finding/place.ts
function makeLocator(text3) {
  let known3 = { line: -1, offset: 0, units: 0 };
  return (offset) => {
    let line = lineIndexAt(text3.lineStarts, offset);
    return (line !== known3.line || offset < known3.offset) && (known3 = { line, offset: text3.lineStarts[line], units: 0 }), known3 = { line, offset, units: known3.units + asBuffer(text3.bytes).toString("utf8", known3.offset, offset).length }, { line: text3.firstLine + line, column: known3.units + 1 + (line === 0 ? text3.firstColumn : 0) };
  };
}
var init_place2 = __esm({
  "src/scan/finding/place.ts"() {
    "use strict";
    init_text();
  }
});

// src/scan/finding/finding.ts
function findingContext(text3, matches, ordinals = /* @__PURE__ */ new Map()) {
  let placed = matches.filter((match) => match.wholeFile !== !0);
  return { locate: makeLocator(text3), covers: joinSpans(placed.flatMap((match) => [match, ...match.echoes ?? []])), ordinals };
}
function toFileFinding(entry, match, text3 = null) {
  return {
    ...sharedFields(entry, match, text3?.member),
    preview: "",
    fingerprint: fingerprint(match, text3, entry.path, /* @__PURE__ */ new Map()),
    ...NO_PLACE,
    excerpt: null,
    span: null
  };
}
function toFinding(text3, match, context) {
  if (match.wholeFile === !0) return toFileFinding(text3.entry, match, text3);
  let value2 = asBuffer(text3.bytes).toString("utf8", match.start, Math.min(match.end, match.start + MAX_VALUE_BYTES)), parts = match.parts?.map((part) => toPart(text3, part, context)), place4 = parts === void 0 ? placeOf7(match, context) : reachOf(parts.filter(({ rule }) => rule !== null));
  return {
    ...withoutValue(sharedFields(text3.entry, match, text3.member && placedIn(text3.member, place4)), value2),
    preview: maskValue(value2),
    fingerprint: fingerprint(match, text3, text3.entry.path, context.ordinals),
    ...text3.member ? NO_PLACE : place4,
    excerpt: excerptOf(text3, match, context.covers),
    span: { start: match.start, end: match.end },
    ...parts === void 0 ? {} : { parts }
  };
}
function placeOf7({ start, end }, { locate: locate3 }) {
  let [from, to] = [locate3(start), locate3(end)];
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
function reachOf(places) {
  let [first, last2] = [places[0], places.at(-1)];
  return { line: first.line, column: first.column, endLine: last2.endLine, endColumn: last2.endColumn };
}
function toPart(text3, { start, end, rule, title }, context) {
  let preview = maskValue(asBuffer(text3.bytes).toString("utf8", start, Math.min(end, start + MAX_VALUE_BYTES)));
  return { rule, title, ...placeOf7({ start, end }, context), preview, span: { start, end } };
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
function withoutValue(fields, value2) {
  let name3 = fields.name === void 0 ? void 0 : blot(fields.name, value2), why = fields.name === void 0 || name3 === void 0 ? fields.why : fields.why.replaceAll(fields.name, () => name3), masked = value2.length < 4 ? why : why.replaceAll(value2, () => maskValue(value2)), facts = fields.facts && withoutSecret(fields.facts, value2);
  return { ...fields, why: showable(masked), ...name3 === void 0 ? {} : { name: name3 }, ...facts === void 0 ? {} : { facts } };
}
function fixInside(entry) {
  return entry.commitId !== void 0 || STAND_IN.test(entry.path) ? fixFor(entry) : [`take it out of the archive${entry.blobId === void 0 ? "" : `, then  git add ${shellPath(showable(entry.path))}`}`];
}
function fixUnreachable(blobId) {
  return [
    "nothing refers to it, and git drops it some day; to drop all such now:  git reflog expire --expire=now --all && git gc --prune=now",
    `git cat-file -p ${blobId}  shows it`
  ];
}
function fixFor(entry) {
  return entry.commitId !== void 0 ? ["revoke it at its provider: it stays readable in the history, whatever is committed later"] : STAND_IN.test(entry.path) ? fixUnreachable(entry.path.slice(UNREACHABLE.length)) : entry.blobId === void 0 ? ["read it from the environment"] : [`read it from the environment, then  git add ${shellPath(showable(entry.path))}`];
}
var MAX_VALUE_BYTES, NO_PLACE, init_finding2 = __esm({
  "src/scan/finding/finding.ts"() {
    "use strict";
    init_text();
    init_model();
    init_excerpt();
    init_fingerprint();
    init_mask();
    init_place2();
    init_spans();
    init_whole_file();
    MAX_VALUE_BYTES = 64 * 1024;
    NO_PLACE = { line: null, column: null, endLine: null, endColumn: null };
  }
});

// src/scan/finding/overlap.ts
function mergeOverlaps(matches) {
  let wholeFile2 = matches.filter((match) => match.wholeFile === !0).map((match) => ({ ...match, also: [] })), placed = matches.filter((match) => match.wholeFile !== !0).sort(byPrecedence), winners = [];
  for (let match of placed) {
    let at = firstEndingAfter(winners, match.start);
    (at === winners.length || winners[at].start >= match.end) && winners.splice(at, 0, { ...match, also: [] });
  }
  for (let match of placed)
    for (let at = firstEndingAfter(winners, match.start); at < winners.length && winners[at].start < match.end; at++)
      join4(winners[at], match);
  for (let winner of winners) winner.also.sort();
  return [...wholeFile2, ...winners];
}
function byPrecedence(a, b) {
  let confidence = CONFIDENCE_ORDER.indexOf(b.confidence) - CONFIDENCE_ORDER.indexOf(a.confidence);
  return b.rank - a.rank || confidence || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule < b.rule ? -1 : 1);
}
function join4(winner, match) {
  match.rule !== winner.rule && !winner.also.includes(match.rule) && winner.also.push(match.rule), match.fix && !winner.fix && (winner.fix = match.fix), winner.disproved && rehabilitate(winner, match);
}
function rehabilitate(winner, match) {
  if (!(match.rank === 1 || match.rank === 2) || match.disproved || CONFIDENCE_ORDER.indexOf(match.confidence) <= CONFIDENCE_ORDER.indexOf(winner.confidence)) return;
  let [reasons] = winner.why.split(BELIEVED_AS);
  winner.confidence = match.confidence, winner.why = `${reasons}${BELIEVED_AS}${match.title.charAt(0).toLowerCase()}${match.title.slice(1)}`;
}
var BELIEVED_AS, CONFIDENCE_ORDER, init_overlap = __esm({
  "src/scan/finding/overlap.ts"() {
    "use strict";
    init_spans();
    BELIEVED_AS = "; believed all the same as a ", CONFIDENCE_ORDER = ["low", "medium", "high", "proven"];
  }
});

// src/scan/finding/temper.ts
function temper(entry, winners) {
  return winners.length === 0 || !isShowcase(entry.path) ? winners : winners.map((winner) => winner.rank < 3 && isSure(winner) ? { ...winner, confidence: "medium" } : winner);
}
function isSure({ confidence, wholeFile: wholeFile2 }) {
  return wholeFile2 !== !0 && (confidence === "high" || confidence === "proven");
}
var init_temper = __esm({
  "src/scan/finding/temper.ts"() {
    "use strict";
    init_kind();
  }
});

// src/scan/parts/names.ts
function idBeside(text3, area, key, name3) {
  let stem = KEY_NAME.exec(name3)?.[1];
  if (stem === void 0) return;
  let pattern = new RegExp(`(?<![\\w-])${stem.replaceAll(".", "\\.")}${ID_WORDS}${VALUE2}`, "dgi"), found = [...text3.content.slice(area.start, area.end).matchAll(pattern)].map((match) => toSpan(match, area));
  return nearest3(
    found.filter((span) => distance2(span, key) > 0),
    key
  );
}
function toSpan(match, area) {
  let [start, end] = match.indices?.groups?.id ?? [0, 0];
  return { start: area.start + start, end: area.start + end };
}
var KEY_NAME, ID_WORDS, VALUE2, init_names2 = __esm({
  "src/scan/parts/names.ts"() {
    "use strict";
    init_near();
    KEY_NAME = /^([A-Za-z][\w.-]{0,60}?)[_.-]?secret(?:[_-]?(?:access[_-]?)?key)?$/i, ID_WORDS = String.raw`[_.-]?(?:(?:access[_-]?)?key(?:[_-]?id)?|id)`, VALUE2 = String.raw`["'\]]{0,2}\s{0,8}(?:=>|:=|[:=])\s{0,8}["']?(?=[\w.@-]{0,120}\d)(?<id>[0-9A-Za-z][\w.@-]{7,120})(?![\w.@(\[{-])`;
  }
});

// src/scan/parts/join.ts
function joinParts(text3, winners) {
  let taken2 = /* @__PURE__ */ new Set(), joined2 = winners.map((winner) => {
    if (winner.wholeFile === !0 || winner.via !== void 0) return winner;
    let id = idOf(text3, winner, winners);
    return id === void 0 ? winner : ("also" in id && taken2.add(id), withParts(winner, { start: id.start, end: id.end, rule: id.rule, title: id.title }, "facts" in id ? id.facts : void 0));
  });
  return taken2.size === 0 ? joined2 : joined2.filter((_, i) => !taken2.has(winners[i]));
}
function idOf(text3, key, winners) {
  let pairs = PAIRS.filter(({ keys }) => keys.includes(key.rule));
  if (pairs.length === 0 && key.name === void 0) return;
  let area = neighbourhood(text3, key), around2 = touching(winners, area), inArea = (span2) => span2.start >= area.start && span2.end <= area.end;
  for (let pair2 of pairs) {
    let id = nearest3(
      around2.filter((other) => isIdOf(pair2, other) && inArea(other)),
      key
    ) ?? nearest3(unnamed(text3, area, pair2, key), key);
    if (id !== void 0) return id;
  }
  let span = key.name === void 0 ? void 0 : idBeside(text3, area, key, key.name);
  return span && (around2.find((other) => other.start === span.start && other !== key && other.rank < 3) ?? { ...span, ...ID });
}
function touching(winners, { start, end }) {
  let first = firstEndingAfter(winners, start), last2 = first;
  for (; last2 < winners.length && winners[last2].start < end; ) last2++;
  return winners.slice(first, last2);
}
function isIdOf({ ids: ids2 }, { rule, via }) {
  return via === void 0 && ids2.includes(rule);
}
function unnamed(text3, area, { idPattern }, key) {
  return idPattern === void 0 ? [] : placesOf2(text3, area, idPattern, "id").filter(({ start, end }) => end <= key.start || start >= key.end).map((place4) => ({ ...place4, ...ID }));
}
function withParts(key, id, facts = []) {
  let parts = [id, { start: key.start, end: key.end, rule: key.rule, title: key.title }].sort((a, b) => a.start - b.start), all2 = [...facts, ...key.facts ?? []];
  return { ...key, parts, ...all2.length === 0 ? {} : { facts: all2 } };
}
var ID, init_join = __esm({
  "src/scan/parts/join.ts"() {
    "use strict";
    init_pairs();
    init_spans();
    init_names2();
    init_near();
    ID = { rule: null, title: "its id" };
  }
});

// src/scan/index.ts
function looksInside(check) {
  return check.needs === "text" && check.name !== "size";
}
function scanText(text3, checks, settings, ordinals) {
  let file = asFile(text3), chosen = checks.filter((check) => check.needs === "text" && (check.selects?.(file.entry, settings) ?? !0)), matches = (text3.member === void 0 ? chosen : chosen.filter(looksInside)).flatMap((check) => check.run(file, settings));
  if (matches.length === 0) return [];
  let context = findingContext(text3, matches, ordinals);
  return temper(file.entry, joinParts(text3, mergeOverlaps(matches))).map((match) => toFinding(text3, match, context));
}
function scanEntries(entries, checks, settingsFor) {
  return checks.filter((check) => check.needs === "entries").flatMap((check) => check.run(entries, settingsFor)).map(({ entry, match }) => ({ entry, finding: toFileFinding(entry, { ...match, also: [] }) }));
}
var init_scan = __esm({
  "src/scan/index.ts"() {
    "use strict";
    init_member();
    init_finding2();
    init_overlap();
    init_temper();
    init_join();
    init_checks();
  }
});

// src/shard/digest.ts
var digest_exports = {};
__export(digest_exports, {
  listingDigest: () => listingDigest,
  publicUses: () => publicUses,
  settingsDigest: () => settingsDigest,
  shardTest: () => shardTest
});
function shardTest({ index, count: count2 }) {
  let known3 = /* @__PURE__ */ new Map();
  return (path) => {
    let answer = known3.get(path) ?? (0, import_node_crypto.createHash)("sha256").update(path).digest().readUInt32BE(0) % count2 === index - 1;
    return known3.set(path, answer), answer;
  };
}
function listingDigest(entries) {
  let hash = (0, import_node_crypto.createHash)("sha256");
  for (let { path, mode, blobId = "", commitId: commitId2 = "" } of entries) hash.update(`${JSON.stringify(path)} ${mode} ${blobId} ${commitId2}
`);
  return hash.digest("hex").slice(0, DIGEST_LENGTH);
}
function settingsDigest(all2, base) {
  let hash = (0, import_node_crypto.createHash)("sha256");
  for (let settings of new Set(all2)) hash.update(`${JSON.stringify(whatCounts(settings, base), withMaps)}
`);
  return hash.digest("hex").slice(0, DIGEST_LENGTH);
}
function whatCounts({ cwd, baseline, formats: _formats, color: _color, quiet: _quiet, ...rest }, base) {
  return {
    ...rest,
    cwd: (0, import_node_path11.relative)(base, cwd).split(import_node_path11.sep).join("/"),
    baseline: baseline === null ? null : (0, import_node_crypto.createHash)("sha256").update((0, import_node_fs6.readFileSync)(baseline)).digest("hex")
  };
}
function withMaps(_key, value2) {
  return value2 instanceof Map ? [...value2] : value2;
}
function publicUses(uses) {
  return uses.map((use) => ({ ...use, key: (0, import_node_crypto.createHash)("sha256").update(use.key).digest("hex").slice(0, KEY_LENGTH) }));
}
var import_node_crypto, import_node_fs6, import_node_path11, DIGEST_LENGTH, KEY_LENGTH, init_digest = __esm({
  "src/shard/digest.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto"), import_node_fs6 = require("node:fs"), import_node_path11 = require("node:path"), DIGEST_LENGTH = 16, KEY_LENGTH = 4;
  }
});

// src/git/child.ts
function childProcess() {
  return library2 ??= createRequire(__filename)("node:child_process"), library2;
}
function runAndWait(command2) {
  return "bun" in process.versions ? runOnBun(command2) : runOnNode20(command2) ?? runOnNode(command2);
}
function runOnNode({ file, args, maxBytes, ...rest }) {
  let { error, ...ended } = childProcess().spawnSync(file, args, { input: "", ...rest, maxBuffer: maxBytes, windowsHide: !0 });
  return { ...ended, ...error ? { error } : {} };
}
function runOnBun({ file, args, maxBytes, input = "", ...rest }) {
  let pipes = { stdin: Buffer.from(input), stdout: "pipe", stderr: "pipe" };
  try {
    let { Bun } = globalThis, ended = Bun.spawnSync({ cmd: [file, ...args], ...rest, ...pipes, maxBuffer: maxBytes, windowsHide: !0 }), error = ended.exitedDueToMaxBuffer ? Object.assign(new Error("too long an answer"), { code: "ENOBUFS" }) : null, { exitCode: status, signalCode: signal = null, stdout, stderr } = ended;
    return { status, signal, stdout, stderr, ...error ? { error } : {} };
  } catch (error) {
    return { status: null, signal: null, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0), error };
  }
}
function runOnNode20({ file, args, cwd, env, input = "", maxBytes }) {
  if (!mayBind() || args.some((arg) => arg.includes("\0"))) return null;
  let envPairs = Object.entries(env).flatMap(([name3, value2]) => value2 === void 0 ? [] : `${name3}=${value2}`), [stdin, out] = [
    { type: "pipe", readable: !0, writable: !1, input: Buffer.from(input) },
    { type: "pipe", readable: !1, writable: !0 }
  ];
  try {
    let { spawn } = process.binding("spawn_sync"), ended = spawn({ file, args: [file, ...args], cwd, envPairs, maxBuffer: maxBytes, stdio: [stdin, out, out] });
    return ended.error !== void 0 || ended.output === null ? null : { status: ended.status, signal: ended.signal, stdout: ended.output[1], stderr: ended.output[2] };
  } catch {
    return null;
  }
}
function mayBind() {
  let { execArgv, env, platform, version } = process, isAsked = env.NODE_PENDING_DEPRECATION !== void 0 || `${execArgv} ${env.NODE_OPTIONS}`.includes("--pending-deprecation");
  return version.startsWith("v20.") && platform !== "win32" && !isAsked;
}
var library2, init_child = __esm({
  "src/git/child.ts"() {
    "use strict";
    init_own_require();
  }
});

// src/git/exec.ts
function environment(place4, extra) {
  let env = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_GRAFT_FILE: DEV_NULL, ...extra };
  for (let name3 of ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"]) env[name3] && (env[name3] = (0, import_node_path12.resolve)(env[name3]));
  if (place4.foreign) for (let name3 of Object.keys(env)) LOCAL_VARIABLES.test(name3) && delete env[name3];
  return env;
}
function askGit(place4, args, options = {}) {
  let result2 = runAndWait({
    file: "git",
    args: [...SAFE_FLAGS, ...args],
    cwd: place4.cwd,
    env: environment(place4, options.env ?? {}),
    input: options.input ?? "",
    maxBytes: MAX_SYNC_BYTES
  }), isDeaf = result2.error?.code === "EPIPE";
  if (result2.error && !isDeaf) throw startError(result2.error);
  if (isDeaf || result2.status === null || !(options.accept ?? [0]).includes(result2.status)) throw failure3(args, result2);
  return { stdout: result2.stdout, stderr: result2.stderr, status: result2.status };
}
function startError(error) {
  return error.code === "ENOENT" ? new GitError("git was not found: install git, or add it to PATH", null) : error.code === "ENOBUFS" ? new TooLongError("git answered more than fits into memory at once", null) : new GitError(`git could not be started: ${error.message}`, null);
}
function failure3(args, result2) {
  return new GitError(describeFailure(args, result2.stderr.toString("utf8"), result2.status ?? result2.signal), result2.status);
}
function describeFailure(args, stderr, end) {
  let words4 = stderr.trim().replace(/^(fatal|error): /, ""), question = `git ${args.find((arg) => !arg.startsWith("-")) ?? ""}`;
  return end === USAGE_STATUS ? `${question} does not know what it was asked: hushgate needs git 2.31 or newer` : `${question} failed: ${words4 || `ended with ${end}`}`;
}
async function streamGit(place4, args, input, onData) {
  let child = childProcess().spawn("git", [...SAFE_FLAGS, ...args], { cwd: place4.cwd, env: environment(place4, {}), windowsHide: !0 }), errors = [];
  child.stderr.on("data", (chunk) => errors.push(chunk));
  let ended = new Promise((resolve13, reject) => {
    child.on("error", (error) => reject(startError(error))), child.on("close", (status, signal) => resolve13(status ?? signal));
  });
  ended.catch(() => {
  });
  let feeding = feed(child.stdin, input);
  feeding.catch(() => child.kill());
  try {
    for await (let chunk of child.stdout) {
      let pause = onData(chunk);
      pause instanceof Promise && await pause;
    }
  } finally {
    child.exitCode === null && child.kill();
  }
  await Promise.race([feeding, ended]);
  let end = await ended, words4 = Buffer.concat(errors).toString("utf8");
  if (end !== 0) throw new GitError(describeFailure(args, words4, end), typeof end == "number" ? end : null);
}
async function wholeAnswer(place4, args, input = []) {
  let chunks = [];
  return await streamGit(place4, args, input, (chunk) => chunks.push(chunk)), Buffer.concat(chunks);
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
  return new Promise((resolve13) => {
    stream.once(event, () => resolve13());
  });
}
var import_node_path12, MAX_SYNC_BYTES, SAFE_FLAGS, DEV_NULL, LOCAL_VARIABLES, USAGE_STATUS, init_exec = __esm({
  "src/git/exec.ts"() {
    "use strict";
    import_node_path12 = require("node:path");
    init_child();
    init_error2();
    MAX_SYNC_BYTES = 64 << 20, SAFE_FLAGS = [
      "--no-replace-objects",
      "-c",
      "advice.graftFileDeprecated=false",
      "-c",
      "core.fsmonitor=false",
      "-c",
      "core.quotePath=false",
      "-c",
      "submodule.recurse=false"
    ], DEV_NULL = process.platform === "win32" ? "\\\\.\\nul" : "/dev/null", LOCAL_VARIABLES = /^GIT_(ALTERNATE_OBJECT_DIRECTORIES|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|OBJECT_DIRECTORY|DIR|WORK_TREE|IMPLICIT_WORK_TREE|GRAFT_FILE|INDEX_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|PREFIX|SHALLOW_FILE|COMMON_DIR)$/;
    USAGE_STATUS = 129;
  }
});

// src/git/blobs.ts
async function readBlobs(place4, ids2, visit, pause = () => {
}) {
  if (ids2.length === 0) return;
  let parser = new BatchParser(visit), take2 = (chunk) => (parser.push(chunk), pause()), small = ids2.length <= MAX_SYNC_IDS ? askAtOnce(place4, ids2) : null;
  small ? await take2(small) : await streamGit(place4, ["cat-file", "--batch"], lines(ids2), take2), parser.end(ids2.length);
}
async function streamBlobs(place4, ids2, visit) {
  let parser = new BatchParser(visit), asked = 0;
  await streamGit(place4, ["cat-file", "--batch"], async function* () {
    for await (let some of ids2)
      asked += some.length, yield `${some.join(`
`)}
`;
  }(), (chunk) => parser.push(chunk)), parser.end(asked);
}
function askAtOnce(place4, ids2) {
  try {
    return askGit(place4, ["cat-file", "--batch"], { input: `${ids2.join(`
`)}
` }).stdout;
  } catch (error) {
    if (error instanceof TooLongError) return null;
    throw error;
  }
}
function* lines(ids2) {
  for (let at = 0; at < ids2.length; at += 500) yield `${ids2.slice(at, at + 500).join(`
`)}
`;
}
function blobSizes(place4, ids2) {
  let sizes = [];
  for (let at = 0; at < ids2.length; at += 1e5) {
    let input = `${ids2.slice(at, at + 1e5).join(`
`)}
`, { stdout } = askGit(place4, ["cat-file", "--batch-check=%(objecttype) %(objectsize)"], { input });
    for (let line of stdout.toString("latin1").trimEnd().split(`
`)) sizes.push(sizeOf(line));
  }
  if (sizes.length !== ids2.length) throw new GitError(`git cat-file answered ${sizes.length} of ${ids2.length} questions`, null);
  return sizes;
}
function sizeOf(line) {
  let match = /^blob (\d+)$/.exec(line);
  return match ? Number(match[1]) : null;
}
var LF7, MAX_SYNC_IDS, BatchParser, init_blobs = __esm({
  "src/git/blobs.ts"() {
    "use strict";
    init_error2();
    init_exec();
    LF7 = 10;
    MAX_SYNC_IDS = 2e3;
    BatchParser = class {
      #index = 0;
      #rest = Buffer.alloc(0);
      /** Bytes of content still to come and the size of the whole; null while a header is awaited. */
      #open = null;
      #visit;
      constructor(visit) {
        this.#visit = visit;
      }
      push(chunk) {
        let data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
        for (let used = -1; used !== 0 && data.length > 0; data = data.subarray(used))
          used = this.#open ? this.#content(data) : this.#header(data);
        this.#rest = data;
      }
      end(expected) {
        if (this.#index !== expected || this.#open) throw new GitError(`git cat-file ended after ${this.#index} of ${expected} objects`, null);
      }
      /** Returns the bytes used; 0 when the line is not whole yet. */
      #header(data) {
        let end = data.indexOf(LF7);
        if (end === -1) return 0;
        let line = data.toString("latin1", 0, end), match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(line);
        return match ? this.#open = { left: Number(match[2]), size: Number(match[2]), isBlob: match[1] === "blob" } : this.#visit({ kind: "absent", index: this.#index++, why: line.replace(/^\S+ /, "") }), match && match[1] !== "blob" && this.#visit({ kind: "absent", index: this.#index, why: `is a ${match[1]}, not a blob` }), end + 1;
      }
      /** Content, then the line feed behind it. */
      #content(data) {
        let open = this.#open, take2 = Math.min(open.left, data.length), isFirst2 = open.left === open.size;
        return open.isBlob && (take2 > 0 || open.size === 0 && isFirst2 && data.length > 0) && this.#visit({ kind: "part", index: this.#index, bytes: data.subarray(0, take2), offset: open.size - open.left, size: open.size }), open.left -= take2, open.left > 0 || data.length === take2 ? take2 : (this.#open = null, this.#index++, take2 + 1);
      }
    };
  }
});

// src/decode/archive/limits.ts
var init_limits = __esm({
  "src/decode/archive/limits.ts"() {
    "use strict";
  }
});

// src/source/archive-failure.ts
function archiveFailure(path, problems) {
  let [first = { way: [], what: "" }, ...others] = problems, where = first.way.length === 0 ? "" : `${first.way.join(", ").slice(0, 200)}: `, more = others.length === 0 ? "" : ` (and ${others.length} more of its members cannot be read)`, allow = JSON.stringify({ path, rules: [ARCHIVE_RULE], reason: "<reason>" });
  return {
    path,
    stage: "read",
    rule: ARCHIVE_RULE,
    message: `this archive was not looked at whole: ${where}${first.what}${more}; must it be here? add to hushgate.config.json (or the file you have): allow.paths  ${allow}`
  };
}
var ARCHIVE_RULE, init_archive_failure = __esm({
  "src/source/archive-failure.ts"() {
    "use strict";
    ARCHIVE_RULE = "archive";
  }
});

// src/decode/archive/kind.ts
function archiveKind(head2) {
  let [first, second, third, fourth] = head2;
  if (first === 31) return second === 139 && third === 8 ? "gzip" : null;
  if (first === 80 && second === 75) {
    let mark = (third ?? 0) << 8 | (fourth ?? 0);
    return mark === 772 || mark === 1286 || mark === 1800 ? "zip" : null;
  }
  return isTar(head2) ? "tar" : null;
}
function isTar(head2) {
  if (head2.length < 512 || !isOctal(head2[150]) || !isOctal(head2[151])) return !1;
  let stated = /^ {0,6}[0-7]{1,7}[\0 ]/.exec(Buffer.from(head2.subarray(148, 156)).toString("latin1"))?.[0];
  if (stated === void 0 || head2[0] === 0) return !1;
  let sum = 256;
  for (let at = 0; at < 512; at++) (at < 148 || at >= 156) && (sum += head2[at]);
  return Number.parseInt(stated, 8) === sum;
}
function isOctal(byte) {
  return byte !== void 0 && byte >= 48 && byte <= 55;
}
function zipBehind(whole) {
  let end = whole.length - END_BYTES;
  if (end <= 0 || whole.length > MAX_BEHIND_BYTES || whole[end] !== 80 || whole.readUInt32LE(end) !== 101010256 || whole.readUInt16LE(end + 20) !== 0)
    return null;
  let start = end - whole.readUInt32LE(end + 12) - whole.readUInt32LE(end + 16);
  return start >= 0 ? start : null;
}
function wholeKind(whole) {
  return archiveKind(whole) ?? (zipBehind(whole) === null ? null : "zip");
}
function sealedKind(head2) {
  if (sealedFirst ??= new Set(SEALED.map(([mark]) => mark.charCodeAt(0))), !sealedFirst.has(head2[0] ?? -1)) return null;
  let start = Buffer.from(head2.subarray(0, 24)).toString("latin1"), kind = SEALED.find(([mark]) => start.startsWith(mark))?.[1] ?? null;
  return kind === "bzip2 file" && !BZIP2_BLOCK.test(start) ? null : kind;
}
var END_BYTES, MAX_BEHIND_BYTES, SEALED, BZIP2_BLOCK, sealedFirst, init_kind2 = __esm({
  "src/decode/archive/kind.ts"() {
    "use strict";
    END_BYTES = 22, MAX_BEHIND_BYTES = 8 << 20;
    SEALED = [
      ["7z\xBC\xAF'", "7z archive"],
      ["Rar!\x07", "rar archive"],
      ["\xFD7zXZ\0", "xz file"],
      ["(\xB5/\xFD", "zstd file"],
      ["BZh", "bzip2 file"],
      ['"M', "lz4 file"],
      ["LZIP", "lzip file"],
      ["\x9D", "compress file"],
      ["MSCF\0\0\0\0", "cab archive"],
      [`!<arch>
debian-binary`, "deb package"],
      ["\xED\xAB\xEE\xDB", "rpm package"],
      ["hsqs", "squashfs image"],
      ["LUKS\xBA\xBE", "encrypted LUKS volume"],
      ["Salted__", "file encrypted by openssl"]
    ], BZIP2_BLOCK = /^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/;
  }
});

// src/source/windows.ts
var WINDOW_BYTES, CUT_BYTES, OVERLAP_BYTES, Windows, init_windows = __esm({
  "src/source/windows.ts"() {
    "use strict";
    init_kind2();
    init_limits();
    init_text();
    init_utf16();
    WINDOW_BYTES = 8 << 20, CUT_BYTES = 4 << 20, OVERLAP_BYTES = 65536, Windows = class {
      #entry;
      #taker;
      #way;
      #parts = [];
      #length = 0;
      #isFirst = !0;
      #place = { firstLine: 1, firstColumn: 0 };
      #encoding = "utf-8";
      #looksInside;
      /** Undefined: not asked yet. */
      #archive;
      /** @param way what comes is of an opened archive: the way to a member, or, empty, its own bytes; null: a whole entry */
      constructor(entry, taker, way = null) {
        this.#entry = entry, this.#taker = taker, this.#way = way, this.#looksInside = taker.opens && way === null && entry.mode !== "symlink", this.#looksInside || (this.#archive = null);
      }
      push(bytes) {
        this.#parts.push(asBuffer(bytes)), this.#length += bytes.length;
        let most = this.#isFirst ? WINDOW_BYTES : CUT_BYTES;
        if (!(this.#length <= most + OVERLAP_BYTES || this.#waits()))
          for (; this.#length > CUT_BYTES + OVERLAP_BYTES; ) this.#cut();
      }
      end() {
        let rest = this.#joined();
        this.#parts = [];
        let archive = this.#isFirst ? this.#wholeArchive(rest) : null;
        archive === null ? this.#emit(rest) : this.#taker.archive(archive);
      }
      /** Whether it is an archive that is still to come whole. */
      #waits() {
        return this.#archive === void 0 && (this.#archive = archiveKind(this.#joined())), this.#archive === null || this.#length <= 134217728 ? this.#archive !== null : (this.#taker.tooLarge(this.#entry), this.#archive = null, !1);
      }
      #wholeArchive(whole) {
        let kind = this.#archive === void 0 ? wholeKind(whole) : this.#archive;
        return kind === null ? null : { entry: this.#entry, kind, bytes: whole };
      }
      #joined() {
        let [only] = this.#parts;
        return this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts);
      }
      #cut() {
        let all2 = this.#joined();
        this.#emit(all2.subarray(0, CUT_BYTES));
        let next = CUT_BYTES - OVERLAP_BYTES;
        this.#advance(all2.subarray(0, next)), this.#parts = [all2.subarray(next)], this.#length = all2.length - next;
      }
      #emit(bytes) {
        this.#isFirst && (this.#encoding = detectEncoding(bytes));
        let sealed = this.#isFirst && this.#looksInside ? sealedKind(bytes) : null;
        sealed !== null && this.#taker.sealed(this.#entry, sealed), this.#taker.text(this.#open(bytes)), this.#isFirst = !1;
      }
      #open(bytes) {
        let member = this.#way?.length ? this.#way : void 0;
        return openText(this.#entry, bytes, { ...this.#place, encoding: this.#encoding, member });
      }
      /** Moves the place past bytes that the next window does not begin with. */
      #advance(gone) {
        let text3 = this.#open(gone).bytes, starts2 = findLineStarts(text3), lines2 = starts2.length - 1, units = asBuffer(text3).toString("utf8", starts2[lines2]).length;
        this.#place = { firstLine: this.#place.firstLine + lines2, firstColumn: units + (lines2 > 0 ? 0 : this.#place.firstColumn) };
      }
    };
  }
});

// src/source/reading.ts
var Reading, init_reading = __esm({
  "src/source/reading.ts"() {
    "use strict";
    init_limits();
    init_archive_failure();
    init_windows();
    Reading = class {
      failures = [];
      skipped = [];
      opens;
      #visitor;
      #waiting = [];
      constructor(visitor) {
        this.#visitor = visitor, this.opens = visitor.opens;
      }
      windows(entry) {
        return new Windows(entry, this);
      }
      text(text3) {
        this.#visitor.visit(text3);
      }
      archive(archive) {
        this.#waiting.push(archive);
      }
      sealed({ path }, what) {
        this.skipped.push({ path, reason: `${what}: not opened` });
      }
      tooLarge({ path }) {
        this.failures.push(archiveFailure(path, [{ way: [], what: `it has more than ${128} MiB` }]));
      }
      /** To be awaited between contents, so that few archives are held at once. Costs nothing where none came. */
      settle() {
        return this.#waiting.length === 0 ? void 0 : this.#openAll();
      }
      async #openAll() {
        let { openArchive } = await importApart("./packages/archive.js");
        for (let archive = this.#waiting.shift(); archive; archive = this.#waiting.shift())
          await this.#show(archive.entry, openArchive(archive.bytes, archive.kind));
      }
      async #show(entry, parts) {
        let problems = [];
        for await (let part of parts)
          part.kind === "problem" ? problems.push(part) : part.kind === "sealed" ? this.skipped.push({ path: entry.path, reason: `${part.what} in an archive: not opened` }) : this.#showContent(entry, part);
        problems.length > 0 && this.failures.push(archiveFailure(entry.path, problems));
      }
      #showContent(entry, { way, bytes }) {
        let windows = new Windows(entry, this, way);
        windows.push(bytes), windows.end();
      }
    };
  }
});

// src/source/source.ts
function nameTest(names2) {
  let wanted = new Set(names2.map(({ path }) => path));
  return wanted.size === 0 ? () => !0 : (path) => withFolders(path).some((each) => wanted.has(each));
}
function namesWithout(names2, paths) {
  let met = /* @__PURE__ */ new Set();
  if (names2.length > 0) for (let path of paths) for (let each of withFolders(path)) met.add(each);
  return names2.filter(({ path }) => !met.has(path));
}
function withFolders(path) {
  let found = ["", path];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) found.push(path.slice(0, end));
  return found;
}
function readFailure(path, why) {
  return { path, stage: "read", message: why };
}
function countCommits(count2) {
  return `${count2} ${count2 === 1 ? "commit" : "commits"}`;
}
var init_source2 = __esm({
  "src/source/source.ts"() {
    "use strict";
  }
});

// src/source/read-files.ts
function absolutePath(base, entry) {
  return entry.pathBytes ? Buffer.concat([Buffer.from(`${base}/`), entry.pathBytes]) : (0, import_node_path13.resolve)(base, entry.path);
}
async function readFiles(base, entries, visitor) {
  let reading = new Reading(visitor), reads = 0;
  for (let entry of entries) {
    try {
      for (let _read of readFile(base, entry, reading.windows(entry))) ++reads % READS_AT_ONCE === 0 && await new Promise(setImmediate);
    } catch (error) {
      reading.failures.push(fileFailure(entry.path, error));
    }
    await reading.settle();
  }
  return reading;
}
function* readFile(base, entry, windows, room2) {
  let path = absolutePath(base, entry);
  entry.sizeBytes = entry.mode === "symlink" ? pushLink(path, windows) : yield* pushFile(path, windows, room2), windows.end();
}
function pushLink(path, windows) {
  let target = (0, import_node_fs7.readlinkSync)(path, { encoding: "buffer" });
  return windows.push(target), target.length;
}
function* pushFile(path, windows, room2) {
  let file = (0, import_node_fs7.openSync)(path, "r");
  try {
    let expected = (0, import_node_fs7.fstatSync)(file).size, most = expected > 0 && expected < WINDOW_BYTES ? expected + 1 : CHUNK_BYTES;
    for (let size = 0; ; ) {
      let chunk = size === 0 && room2 && most <= room2.length ? room2.subarray(0, most) : Buffer.allocUnsafe(most), got = (0, import_node_fs7.readSync)(file, chunk);
      if (got > 0 && windows.push(chunk.subarray(0, got)), size += got, yield, got === 0 || size === expected && got < most) return size;
    }
  } finally {
    (0, import_node_fs7.closeSync)(file);
  }
}
function measureFile(base, entry) {
  let failures = [];
  return attempt2(entry.path, failures, () => {
    entry.sizeBytes = (0, import_node_fs7.lstatSync)(absolutePath(base, entry)).size;
  }), failures;
}
function attempt2(path, failures, step) {
  try {
    step();
  } catch (error) {
    failures.push(fileFailure(path, error));
  }
}
function fileFailure(path, error) {
  let { code, message } = error;
  if (!code) throw error;
  return readFailure(path, REASONS[code] ?? message);
}
var import_node_fs7, import_node_path13, CHUNK_BYTES, READS_AT_ONCE, REASONS, init_read_files = __esm({
  "src/source/read-files.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs"), import_node_path13 = require("node:path");
    init_reading();
    init_source2();
    init_windows();
    CHUNK_BYTES = 1 << 20;
    READS_AT_ONCE = 64;
    REASONS = {
      ENOENT: "there is no such file",
      ENOTDIR: "there is no such file",
      EACCES: "permission denied",
      EPERM: "permission denied",
      EISDIR: "it is a folder",
      ELOOP: "too many links"
    };
  }
});

// src/sift/inspector.ts
var Inspector, init_inspector = __esm({
  "src/sift/inspector.ts"() {
    "use strict";
    init_directives();
    init_scan();
    init_windows();
    Inspector = class {
      opens;
      #checks;
      #full;
      #settings;
      #isClean = !0;
      #textBytes = 0;
      constructor(checks, full) {
        this.#checks = checks, this.#full = full, this.opens = checks.some(looksInside);
      }
      /** Begins with a content: what is pushed into the answer is looked at. */
      open(entry, settings) {
        return this.#settings = settings, this.#isClean = !0, this.#textBytes = 0, new Windows(entry, this);
      }
      /** Of what was looked at since `open`; null: it is for a session to tell. */
      get cleanBytes() {
        return this.#isClean ? this.#textBytes : null;
      }
      text(text3) {
        this.#textBytes += text3.bytes.length, this.#isClean && (this.#isClean = this.holdsNothing(text3, this.#settings));
      }
      /** A check that breaks says nothing, so that a session meets the same and reports it. */
      holdsNothing(text3, settings) {
        try {
          return scanText(text3, this.#checks, settings).length === 0 && !(this.#full && findDirectives(text3).length > 0);
        } catch {
          return !1;
        }
      }
      archive() {
        this.#isClean = !1;
      }
      sealed() {
        this.#isClean = !1;
      }
      tooLarge() {
        this.#isClean = !1;
      }
    };
  }
});

// src/sift/columns.ts
function folded2(entries) {
  return {
    paths: entries.map(({ path }) => `${path}\0`).join(""),
    blobIds: entries.map(({ blobId = "" }) => `${blobId}
`).join(""),
    isVersion: Uint8Array.from(entries, ({ commitId: commitId2, previous }) => +(commitId2 !== void 0 && previous === void 0))
  };
}
function unfolded({ paths, blobIds, isVersion }) {
  let ids2 = blobIds.split(`
`);
  return paths.split("\0").slice(0, -1).map((path, index) => {
    let blobId = ids2[index];
    return { index, entry: blobId === "" ? { path, mode: "file", sizeBytes: null } : { path, mode: "file", sizeBytes: null, blobId }, isVersion: isVersion[index] === 1 };
  });
}
var init_columns = __esm({
  "src/sift/columns.ts"() {
    "use strict";
  }
});

// src/sift/work.ts
function readingOrder(entries) {
  let plain2 = entries.filter(({ mode, pathBytes }) => mode !== "symlink" && pathBytes === void 0), byPath2 = /* @__PURE__ */ new Map();
  for (let entry of plain2) {
    let versions = byPath2.get(entry.path);
    versions === void 0 ? byPath2.set(entry.path, [entry]) : versions.push(entry);
  }
  return [...byPath2.values()].flat();
}
function makeWork(ordered, threads, request) {
  let { reach: reach2, checks, own, full, settingsFor } = request, settings = /* @__PURE__ */ new Map(), settingsOf2 = Uint16Array.from(ordered, ({ path }) => numberOf(settings, settingsFor(path)));
  return {
    reach: reach2,
    checks,
    own,
    full,
    settingsOf: settingsOf2,
    ...folded2(ordered),
    settings: [...settings.keys()].map(plain),
    chunks: chunksOf(ordered, Math.ceil(ordered.length / threads / CHUNKS_EACH)),
    counts: new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)),
    found: new Float64Array(new SharedArrayBuffer(2 * ordered.length * Float64Array.BYTES_PER_ELEMENT))
  };
}
function numberOf(settings, each) {
  let known3 = settings.get(each) ?? settings.size;
  return settings.set(each, known3), known3;
}
function plain({ globs: _globs, foreign: _foreign, ...settings }) {
  return settings;
}
function chunksOf(ordered, wanted) {
  let size = Math.min(MAX_CHUNK, Math.max(MIN_CHUNK, wanted)), starts2 = [0], versions = 1;
  for (let at = 1; at < ordered.length; at++) {
    let isOther = ordered[at]?.path !== ordered[at - 1]?.path;
    versions = isOther ? 1 : versions + 1, (versions > MAX_VERSIONS || isOther && at - starts2.at(-1) >= size) && (starts2.push(at), versions = 1);
  }
  return Uint32Array.from([...starts2, ordered.length]);
}
var NEXT, TOLD, MAX_CHUNK, MIN_CHUNK, MAX_VERSIONS, CHUNKS_EACH, init_work = __esm({
  "src/sift/work.ts"() {
    "use strict";
    init_columns();
    NEXT = 0, TOLD = 1, MAX_CHUNK = 256, MIN_CHUNK = 16, MAX_VERSIONS = 40, CHUNKS_EACH = 12;
  }
});

// src/sift/bench.ts
async function makeBench({ settings, settingsOf: settingsOf2, checks: names2, own, full, found, counts: counts2 }) {
  let globs = await loadGlobs(), ready2 = settings.map((each) => ({ ...each, globs })), checks = await loadChecks(names2, own), others = checks.filter((check) => check.needs === "text" && !LOCAL.has(check.name)), settingsFor = ({ index }) => ready2[settingsOf2[index]], isBuiltIn = (item) => settingsFor(item).rules.own.every(({ pattern }) => pattern === null);
  return {
    inspector: new Inspector(checks, full),
    settingsOf: settingsFor,
    mayCompare: (item) => item.isVersion && isBuiltIn(item) && !others.some((check) => check.needs === "text" && (check.selects?.(item.entry, settingsFor(item)) ?? !0)),
    note({ index }, sizeBytes, textBytes, isAlike = !1) {
      if (textBytes === null) {
        Atomics.add(counts2, TOLD, 1);
        return;
      }
      found[2 * index + 1] = isAlike ? -1 - textBytes : textBytes, found[2 * index] = sizeBytes + 1;
    }
  };
}
var LOCAL, init_bench = __esm({
  "src/sift/bench.ts"() {
    "use strict";
    init_glob();
    init_checks();
    init_inspector();
    init_work();
    LOCAL = /* @__PURE__ */ new Set(["pattern", "entropy"]);
  }
});

// src/sift/line-bounds.ts
function lineBounds(bytes, { start, end }) {
  let from = Math.max(0, start), to = Math.min(bytes.length, end), before = bytes.subarray(Math.max(0, from - 2048), from), lineStart2 = before.lastIndexOf(10), lineEnd2 = bytes.subarray(to, to + 2048).indexOf(10);
  return {
    start: lineStart2 >= 0 ? from - before.length + lineStart2 + 1 : from - before.length === 0 ? 0 : from,
    end: lineEnd2 >= 0 ? to + lineEnd2 + 1 : to + 2048 >= bytes.length ? bytes.length : to
  };
}
var init_line_bounds = __esm({
  "src/sift/line-bounds.ts"() {
    "use strict";
  }
});

// src/sift/run-bounds.ts
function runBounds(bytes, { start, end }) {
  let from = runStart2(bytes, Math.max(0, start));
  for (let before = lineBefore(bytes, from); before !== -1; before = lineBefore(bytes, from)) from = before;
  let to = runEnd2(bytes, Math.min(bytes.length, end));
  for (let after = lineAfter2(bytes, to); after !== -1; after = lineAfter2(bytes, to)) to = after;
  return { start: from, end: to };
}
function runStart2(bytes, from) {
  let at = from;
  for (; at > 0 && IS_TOKEN[bytes[at - 1]] === 1; ) at--;
  return at;
}
function runEnd2(bytes, from) {
  let at = from;
  for (; at < bytes.length && IS_TOKEN[bytes[at]] === 1; ) at++;
  return at;
}
function lineBefore(bytes, at) {
  let end = at;
  for (; end > 0 && (bytes[end - 1] === SPACE3 || bytes[end - 1] === TAB3); ) end--;
  if (end === 0 || bytes[end - 1] !== LF8) return -1;
  end -= bytes[end - 2] === CR7 ? 2 : 1;
  let start = runStart2(bytes, end);
  return end - start < MIN_WIDTH2 ? -1 : start;
}
function lineAfter2(bytes, end) {
  let at = bytes[end] === CR7 ? end + 1 : end;
  if (bytes[at] !== LF8) return -1;
  do
    at++;
  while (bytes[at] === SPACE3 || bytes[at] === TAB3);
  let to = runEnd2(bytes, at);
  return to - at < MIN_WIDTH2 ? -1 : to;
}
var TAB3, LF8, CR7, SPACE3, MIN_WIDTH2, IS_TOKEN, init_run_bounds = __esm({
  "src/sift/run-bounds.ts"() {
    "use strict";
    init_runs();
    [TAB3, LF8, CR7, SPACE3] = [9, 10, 13, 32], MIN_WIDTH2 = 40, IS_TOKEN = tokenTable();
  }
});

// src/sift/changes.ts
function* changedSpans(old, now) {
  let head2 = equalLength(old, 0, now, 0), tail = equalTail(old, now, Math.min(old.length, now.length) - head2), [olds, nows] = [old.subarray(0, old.length - tail), now.subarray(0, now.length - tail)];
  for (let [at, oldAt] = [head2, head2]; at < nows.length || oldAt < olds.length; ) {
    let next = meetAgain(olds, oldAt, nows, at) ?? { old: olds.length, now: nows.length };
    yield { start: at, end: next.now };
    let same = equalLength(olds, next.old, nows, next.now);
    at = next.now + same, oldAt = next.old + same;
  }
}
function equalLength(old, oldAt, now, nowAt) {
  let most = Math.min(old.length - oldAt, now.length - nowAt), at = 0;
  for (let step = 4096; step >= 16; step >>= 2)
    for (; at + step <= most && old.compare(now, nowAt + at, nowAt + at + step, oldAt + at, oldAt + at + step) === 0; ) at += step;
  for (; at < most && old[oldAt + at] === now[nowAt + at]; ) at++;
  return at;
}
function equalTail(old, now, most) {
  let length2 = 0;
  for (let step = 4096; step >= 16; step >>= 2) for (; length2 + step <= most && isEqualTail(old, now, length2, step); ) length2 += step;
  for (; length2 < most && old[old.length - length2 - 1] === now[now.length - length2 - 1]; ) length2++;
  return length2;
}
function isEqualTail(old, now, length2, step) {
  let [oldEnd, nowEnd] = [old.length - length2, now.length - length2];
  return old.compare(now, nowEnd - step, nowEnd, oldEnd - step, oldEnd) === 0;
}
function meetAgain(old, oldAt, now, at) {
  let ahead = old.subarray(oldAt, oldAt + 8192), line = at;
  for (let probes = 0; probes < 24 && line + 40 <= now.length; probes++) {
    let found = ahead.indexOf(now.subarray(line, line + 40));
    if (found > 0 || found === 0 && line > at) return { old: oldAt + found, now: line };
    if (line = now.indexOf(10, line) + 1, line === 0) return null;
  }
  return null;
}
var init_changes = __esm({
  "src/sift/changes.ts"() {
    "use strict";
  }
});

// src/sift/versions.ts
function isComparable(bytes) {
  return bytes.length >= MIN_BYTES2 && bytes.length <= WINDOW_BYTES && !bytes.includes(0) && !hasBom(bytes) && wholeKind(bytes) === null && sealedKind(bytes) === null;
}
function hasBom(bytes) {
  let [first, second] = bytes;
  return first === 255 && second === 254 || first === 254 && second === 255 || first === 239 && second === 187;
}
function joins(bytes) {
  return JOINING.some((mark) => bytes.includes(mark, 0, "latin1"));
}
function isBareOfLines(part) {
  return part.includes(CR8) && !part.includes(LF9);
}
function unlike(old, now) {
  let parts = [], sum = 0;
  for (let change of changedSpans(old, now)) {
    let { start, end } = runBounds(now, change), part = lineBounds(now, runBounds(now, { start: start - MARGIN_BYTES, end: end + MARGIN_BYTES })), last2 = parts.at(-1);
    if (sum += part.end - Math.max(part.start, last2?.end ?? 0), sum > now.length * MAX_SHARE) return null;
    last2 === void 0 || part.start > last2.end ? parts.push(part) : parts[parts.length - 1] = { start: Math.min(last2.start, part.start), end: Math.max(last2.end, part.end) };
  }
  return parts.map(({ start, end }) => now.subarray(start, end));
}
var MARGIN_BYTES, MAX_SHARE, MIN_BYTES2, JOINING, LF9, CR8, Version, init_versions = __esm({
  "src/sift/versions.ts"() {
    "use strict";
    init_kind2();
    init_line_bounds();
    init_run_bounds();
    init_windows();
    init_changes();
    MARGIN_BYTES = 4096, MAX_SHARE = 0.6, MIN_BYTES2 = MARGIN_BYTES / MAX_SHARE, JOINING = ["PRIVATE KEY", "PRIVATE%20KEY", "PRIVATE+KEY", "PuTTY-User-Key-File", "<RSAKeyValue>", "Secret", "H4sI"], [LF9, CR8] = [10, 13];
    Version = class {
      path;
      bytes;
      /** Whether something in it joins lines far apart; undefined: nobody has looked. */
      #joins;
      constructor(path, bytes) {
        this.path = path, this.bytes = bytes;
      }
      /**
       * The parts of the next version that this one does not answer for, cut between lines where lines are short; null: it must be looked
       * at whole.
       */
      partsToLookAt(next) {
        if (next.path !== this.path) return null;
        this.#joins ??= joins(this.bytes);
        let parts = this.#joins ? null : unlike(this.bytes, next.bytes);
        return parts === null || parts.some((part) => joins(part) || isBareOfLines(part)) ? null : (next.#joins = !1, parts);
      }
    };
  }
});

// src/sift/blobs.ts
var BlobLook, init_blobs2 = __esm({
  "src/sift/blobs.ts"() {
    "use strict";
    init_text();
    init_windows();
    init_versions();
    BlobLook = class {
      #bench;
      #parts = [];
      /** Of a content too large to be held whole. */
      #windows = null;
      #older = null;
      /** Whether the older one, or one that it was held against, holds something to tell about. */
      #olderTells = !1;
      constructor(bench) {
        this.#bench = bench;
      }
      /** @returns whether the blob is at its end */
      take(part, item) {
        let isLast = part.offset + part.bytes.length === part.size;
        return part.size > WINDOW_BYTES ? this.#takeLarge(part, item, isLast) : (this.#parts.push(part.bytes), isLast && this.#lookAtWhole(item, this.#joined())), isLast;
      }
      #joined() {
        let [only] = this.#parts, whole = this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts);
        return this.#parts = [], whole;
      }
      #takeLarge(part, item, isLast) {
        let { inspector, settingsOf: settingsOf2 } = this.#bench;
        part.offset === 0 && (this.#windows = inspector.open(item.entry, settingsOf2(item))), this.#windows?.push(part.bytes), isLast && (this.#windows?.end(), this.#windows = null, this.#older = null, this.#bench.note(item, part.size, inspector.cleanBytes));
      }
      #lookAtWhole(item, bytes) {
        let { note, mayCompare } = this.#bench, version = mayCompare(item) && isComparable(bytes) ? new Version(item.entry.path, bytes) : null, parts = (version && this.#older?.partsToLookAt(version)) ?? null;
        if (this.#older = version, parts?.every((part) => this.#holdsNothing(item, part))) note(item, bytes.length, bytes.length, this.#olderTells);
        else {
          let textBytes = parts === null ? this.#textBytesOf(item, bytes) : null;
          this.#olderTells = textBytes === null, note(item, bytes.length, textBytes);
        }
      }
      /** null: it holds something to tell about. */
      #textBytesOf(item, bytes) {
        let { inspector, settingsOf: settingsOf2 } = this.#bench, windows = inspector.open(item.entry, settingsOf2(item));
        return windows.push(bytes), windows.end(), inspector.cleanBytes;
      }
      #holdsNothing(item, bytes) {
        return this.#bench.inspector.holdsNothing(openText(item.entry, bytes), this.#bench.settingsOf(item));
      }
    };
  }
});

// src/sift/turns.ts
var Turns, init_turns = __esm({
  "src/sift/turns.ts"() {
    "use strict";
    Turns = class {
      #items = [];
      #done = 0;
      #wake = null;
      /** Resolves when few answers are outstanding. */
      async room() {
        for (; this.#items.length - this.#done > 64; ) await new Promise((resolve13) => this.#wake = resolve13);
      }
      add(items) {
        this.#items = [...this.#items.slice(this.#done), ...items], this.#done = 0;
      }
      /** The item that is being answered. */
      get current() {
        return this.#items[this.#done];
      }
      done() {
        this.#done++, this.#wake?.(), this.#wake = null;
      }
    };
  }
});

// src/sift/worker.ts
async function work(given) {
  let bench = await makeBench(given), chunks = takeChunks(given, unfolded(given)), { place: place4 } = given.reach;
  if (place4 !== null) return lookAtBlobs(chunks, given, bench, place4);
  for (let chunk of chunks)
    lookAtFiles(chunk, given.reach.base, bench), await new Promise(setImmediate);
}
function* takeChunks({ counts: counts2, chunks }, items) {
  for (; ; ) {
    let chunk = Atomics.add(counts2, NEXT, 1);
    if (chunk >= chunks.length - 1) return;
    yield items.slice(chunks[chunk], chunks[chunk + 1]);
  }
}
async function lookAtBlobs(chunks, { reach: reach2 }, bench, place4) {
  let look2 = new BlobLook(bench), turns = new Turns();
  await streamBlobs(place4, async function* () {
    for (let chunk of chunks) {
      lookAtFiles(
        chunk.filter(({ entry }) => entry.blobId === void 0),
        reach2.base,
        bench
      );
      let blobs = chunk.filter(({ entry }) => entry.blobId !== void 0);
      await turns.room(), turns.add(blobs), blobs.length > 0 && (yield blobs.map(({ entry }) => entry.blobId));
    }
  }(), (event) => {
    (event.kind === "absent" || look2.take(event, turns.current)) && turns.done();
  });
}
function lookAtFiles(items, base, bench) {
  for (let item of items) {
    try {
      room ??= Buffer.allocUnsafeSlow(1 << 20);
      for (let _read of readFile(base, item.entry, bench.inspector.open(item.entry, bench.settingsOf(item)), room)) ;
    } catch {
      continue;
    }
    bench.note(item, item.entry.sizeBytes, bench.inspector.cleanBytes);
  }
}
var room, init_worker = __esm({
  "src/sift/worker.ts"() {
    "use strict";
    init_blobs();
    init_read_files();
    init_bench();
    init_blobs2();
    init_columns();
    init_turns();
    init_work();
  }
});

// src/sift/crew.ts
var crew_exports = {};
__export(crew_exports, {
  lookTogether: () => lookTogether,
  openCrew: () => openCrew
});
function program() {
  let here = (0, import_node_path14.dirname)(__filename.startsWith("file:") ? (0, import_node_url.fileURLToPath)(__filename) : __filename);
  return [here, (0, import_node_path14.dirname)(here)].map((folder) => (0, import_node_path14.join)(folder, "worker.cjs")).find(import_node_fs8.existsSync);
}
async function openCrew(filename = program()) {
  if (filename === void 0) return null;
  let threads = Math.min(MAX_THREADS, (0, import_node_os.availableParallelism)()) - 1;
  if (threads === 0) return { threads, pool: null };
  optimizeLater();
  let { default: Pool } = await importApart("./packages/tinypool.js"), pool = new Pool({ filename, name: "work", minThreads: threads, maxThreads: threads, resourceLimits: LIMITS });
  return pool.on("error", () => {
  }), { threads, pool };
}
function optimizeLater() {
  process.versions.bun || (0, import_node_v8.setFlagsFromString)("--interrupt-budget=1000000");
}
async function lookTogether(entries, request, { pool, threads }) {
  let ordered = readingOrder(entries), given = makeWork(ordered, threads + 1, request), passed2 = new Uint8Array(ordered.length), take2 = () => {
    request.tell(Atomics.load(given.counts, TOLD)), passFound(given, ordered, passed2, request.pass);
  }, timer = setInterval(take2, LOOK_MS), others = Array.from({ length: threads }, () => pool?.run(given));
  await Promise.allSettled([...others, work(given)]), clearInterval(timer), take2();
}
function passFound({ found }, ordered, passed2, pass) {
  for (let index = 0; index < passed2.length; index++) {
    let size = found[2 * index];
    if (passed2[index] === 1 || size === 0) continue;
    passed2[index] = 1;
    let bytes = found[2 * index + 1], isAlike = bytes < 0;
    pass(ordered[index], { sizeBytes: size - 1, textBytes: isAlike ? -1 - bytes : bytes }, isAlike);
  }
}
var import_node_fs8, import_node_os, import_node_path14, import_node_url, import_node_v8, LOOK_MS, MAX_THREADS, LIMITS, init_crew = __esm({
  "src/sift/crew.ts"() {
    "use strict";
    import_node_fs8 = require("node:fs"), import_node_os = require("node:os"), import_node_path14 = require("node:path"), import_node_url = require("node:url"), import_node_v8 = require("node:v8");
    init_worker();
    init_work();
    LOOK_MS = 50, MAX_THREADS = 4, LIMITS = { maxYoungGenerationSizeMb: 8 };
  }
});

// src/cache/build.ts
var BUILD, init_build = __esm({
  "src/cache/build.ts"() {
    "use strict";
    BUILD = "b41ad30a4d224e4d4dee9faad9e3ccb7";
  }
});

// src/cache/key.ts
function sha2562(text3) {
  return (0, import_node_crypto2.createHash)("sha256").update(text3).digest("hex").slice(0, 32);
}
function namesCommits({ rules }) {
  return rules.own.some(({ except }) => except.some(({ commits }) => commits.length > 0));
}
function settingsDigest2(settings) {
  let {
    checks: _checks,
    source: _source,
    cwd: _cwd,
    paths: _paths,
    thorough: _thorough,
    formats: _formats,
    color: _color,
    ...rest
  } = settings, {
    quiet: _quiet,
    exclude: _exclude,
    baseline: _baseline,
    allow: _allow,
    foreign: _foreign,
    globs: _globs,
    cache: _cache,
    ...say2
  } = rest;
  return sha2562(JSON.stringify(say2));
}
var import_node_crypto2, KEY_BYTES2, Keys, init_key = __esm({
  "src/cache/key.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto"), KEY_BYTES2 = 16, Keys = class {
      #settingsFor;
      #covers = /* @__PURE__ */ new Map();
      #digests = /* @__PURE__ */ new Map();
      constructor(settingsFor) {
        this.#settingsFor = settingsFor;
      }
      /** null: an entry without a blob. */
      of(entry) {
        if (entry.blobId === void 0) return null;
        let cover = this.#cover(entry), key = new Uint32Array(4);
        for (let i = 0; i < 4; i++) key[i] = Number.parseInt(entry.blobId.slice(i * 8, i * 8 + 8), 16) ^ cover[i];
        return key;
      }
      #cover(entry) {
        let settings = this.#settingsFor(entry.path), name3 = `${entry.mode === "symlink" ? "link" : "file"} ${namesCommits(settings) ? entry.commitId : ""} ${entry.path}`, known3 = this.#covers.get(name3);
        if (known3 !== void 0) return known3;
        let hash = (0, import_node_crypto2.createHash)("sha256").update(`${this.#digest(settings)} ${name3}`).digest(), cover = Uint32Array.from([0, 4, 8, 12], (at) => hash.readUInt32BE(at));
        return this.#covers.set(name3, cover), cover;
      }
      #digest(settings) {
        let known3 = this.#digests.get(settings) ?? settingsDigest2(settings);
        return this.#digests.set(settings, known3), known3;
      }
    };
  }
});

// src/cache/records.ts
function findRecord(records, key) {
  let word = key[0];
  for (let at = lowerBound(records, word); at < records.length && records.readUInt32BE(at) === word; at += RECORD_BYTES)
    if (holdsKey(records, at, key)) return at;
  return -1;
}
function readResult(records, at) {
  let place4 = at + KEY_BYTES2;
  return { flags: records[place4], sizeBytes: records.readUInt32BE(place4 + 1), textBytes: records.readUInt32BE(place4 + 5) };
}
function lowerBound(records, word) {
  let low = 0, high = records.length / RECORD_BYTES;
  for (; low < high; ) {
    let middle = low + high >>> 1;
    records.readUInt32BE(middle * RECORD_BYTES) < word ? low = middle + 1 : high = middle;
  }
  return low * RECORD_BYTES;
}
function holdsKey(records, at, key) {
  return records.readUInt32BE(at + 4) === key[1] && records.readUInt32BE(at + 8) === key[2] && records.readUInt32BE(at + 12) === key[3];
}
function sortRecords(records) {
  let order2 = new Float64Array(Math.min(MAX_RECORDS, records.length / RECORD_BYTES));
  for (let i = 0; i < order2.length; i++) order2[i] = records.readUInt32BE(i * RECORD_BYTES) * PLACES + i;
  order2.sort();
  let sorted = Buffer.allocUnsafe(order2.length * RECORD_BYTES), length2 = 0;
  for (let each of order2) {
    let at = each % PLACES * RECORD_BYTES, twin = twinBefore(sorted, length2, records, at);
    twin >= 0 ? join6(sorted, twin, records, at) : length2 += records.copy(sorted, length2, at, at + RECORD_BYTES);
  }
  return sorted.subarray(0, length2);
}
function join6(records, at, others, other) {
  let [flags, more] = [records[at + KEY_BYTES2], others[other + KEY_BYTES2]];
  (more & ~flags & CLEAN) !== 0 && others.copy(records, at, other, other + RECORD_BYTES), records[at + KEY_BYTES2] = flags | more;
}
function twinBefore(sorted, length2, records, at) {
  let word = records.readUInt32BE(at);
  for (let place4 = length2 - RECORD_BYTES; place4 >= 0 && sorted.readUInt32BE(place4) === word; place4 -= RECORD_BYTES)
    if (sorted.compare(records, at, at + KEY_BYTES2, place4, place4 + KEY_BYTES2) === 0) return place4;
  return -1;
}
function mergeRecords(one, other) {
  return one.length < other.length ? mergeRecords(other, one) : other.length === 0 ? one : addTo(one, other);
}
function addTo(many, few) {
  let base = Buffer.from(many), merged = Buffer.allocUnsafe(many.length + few.length), length2 = 0, from = 0;
  for (let at = 0; at < few.length; at += RECORD_BYTES) {
    let twin = findRecord(base, keyAt(few, at));
    if (twin >= 0) join6(base, twin, few, at);
    else {
      let to = lowerBound(base, few.readUInt32BE(at));
      length2 += base.copy(merged, length2, from, to), length2 += few.copy(merged, length2, at, at + RECORD_BYTES), from = to;
    }
  }
  return length2 += base.copy(merged, length2, from), merged.subarray(0, length2);
}
function keyAt(records, at) {
  return Uint32Array.of(records.readUInt32BE(at), records.readUInt32BE(at + 4), records.readUInt32BE(at + 8), records.readUInt32BE(at + 12));
}
function withoutFlags(records, flags) {
  let kept = Buffer.allocUnsafe(records.length), length2 = 0;
  for (let at = 0; at < records.length; at += RECORD_BYTES) {
    let left = records[at + KEY_BYTES2] & ~flags;
    left !== 0 && (records.copy(kept, length2, at, at + RECORD_BYTES), kept[length2 + KEY_BYTES2] = left, length2 += RECORD_BYTES);
  }
  return kept.subarray(0, length2);
}
var RECORD_BYTES, CLEAN, COUNTED, Collector, PLACES, MAX_RECORDS, init_records = __esm({
  "src/cache/records.ts"() {
    "use strict";
    init_key();
    RECORD_BYTES = KEY_BYTES2 + 9, CLEAN = 1, COUNTED = 2;
    Collector = class {
      #bytes = Buffer.allocUnsafe(64 * RECORD_BYTES);
      #length = 0;
      get isEmpty() {
        return this.#length === 0;
      }
      add(key, { flags, sizeBytes, textBytes }) {
        if (sizeBytes > 4294967295 || textBytes > 4294967295) return;
        this.#length === this.#bytes.length && (this.#bytes = Buffer.concat([this.#bytes], this.#length * 2));
        for (let [i, word] of key.entries()) this.#bytes.writeUInt32BE(word, this.#length + i * 4);
        let place4 = this.#length + KEY_BYTES2;
        this.#bytes[place4] = flags, this.#bytes.writeUInt32BE(sizeBytes, place4 + 1), this.#bytes.writeUInt32BE(textBytes, place4 + 5), this.#length += RECORD_BYTES;
      }
      /** Each key once, with the flags of all its records. */
      sorted() {
        return sortRecords(this.#bytes.subarray(0, this.#length));
      }
    }, PLACES = 2 ** 21, MAX_RECORDS = 1 << 20;
  }
});

// src/cache/file.ts
function readContent(folder, name3) {
  try {
    return (0, import_node_fs9.lstatSync)(folder).isDirectory() ? parse4(readRegular2((0, import_node_path15.join)(folder, name3)), name3) : null;
  } catch {
    return null;
  }
}
function readRegular2(path) {
  let file = (0, import_node_fs9.openSync)(path, import_node_fs9.constants.O_RDONLY | (import_node_fs9.constants.O_NOFOLLOW ?? 0) | (import_node_fs9.constants.O_NONBLOCK ?? 0));
  try {
    let stat = (0, import_node_fs9.fstatSync)(file);
    return stat.isFile() && stat.size <= MAX_FILE_BYTES ? (0, import_node_fs9.readFileSync)(file) : Buffer.alloc(0);
  } finally {
    (0, import_node_fs9.closeSync)(file);
  }
}
function parse4(bytes, name3) {
  let end = bytes.length - SUM_BYTES;
  if (end < HEAD_BYTES || !bytes.subarray(0, MARK2.length).equals(MARK2)) return null;
  let [noteBytes, recordBytes] = [bytes.readUInt32BE(MARK2.length), bytes.readUInt32BE(MARK2.length + 4)];
  if (HEAD_BYTES + noteBytes + recordBytes !== end || recordBytes % RECORD_BYTES !== 0 || !sumOf(name3, [bytes.subarray(0, end)]).equals(bytes.subarray(end))) return null;
  let at = HEAD_BYTES + noteBytes;
  return { note: bytes.toString("utf8", HEAD_BYTES, at), records: bytes.subarray(at, end) };
}
function sumOf(name3, parts) {
  let hash = (0, import_node_crypto3.createHash)("sha256").update(name3);
  for (let part of parts) hash.update(part);
  return hash.digest();
}
function writeContent(folder, name3, { records, note }) {
  let noteBytes = Buffer.from(note, "utf8"), head2 = Buffer.alloc(HEAD_BYTES, MARK2);
  head2.writeUInt32BE(noteBytes.length, MARK2.length), head2.writeUInt32BE(records.length, MARK2.length + 4);
  let parts = [head2, noteBytes, records], bytes = Buffer.concat([...parts, sumOf(name3, parts)]);
  if (!(bytes.length > MAX_FILE_BYTES)) {
    try {
      (0, import_node_fs9.mkdirSync)(folder, { recursive: !1, mode: 448 });
    } catch {
    }
    try {
      if (!(0, import_node_fs9.lstatSync)(folder).isDirectory()) return;
      replace(folder, name3, bytes), prune(folder, name3);
    } catch {
    }
  }
}
function replace(folder, name3, bytes) {
  let path = (0, import_node_path15.join)(folder, `${name3}.${(0, import_node_crypto3.randomBytes)(8).toString("hex")}.tmp`);
  try {
    let file = (0, import_node_fs9.openSync)(path, "wx", 384);
    try {
      for (let at = 0; at < bytes.length; ) at += (0, import_node_fs9.writeSync)(file, bytes, at);
    } finally {
      (0, import_node_fs9.closeSync)(file);
    }
    (0, import_node_fs9.renameSync)(path, (0, import_node_path15.join)(folder, name3));
  } catch {
    (0, import_node_fs9.rmSync)(path, { force: !0 });
  }
}
function prune(folder, current) {
  let files = (0, import_node_fs9.readdirSync)(folder).filter((name3) => FILE_NAME.test(name3) && name3 !== current).map((name3) => ({ path: (0, import_node_path15.join)(folder, name3), isHalf: name3.endsWith(".tmp"), stat: (0, import_node_fs9.lstatSync)((0, import_node_path15.join)(folder, name3)) })), total = (0, import_node_fs9.lstatSync)((0, import_node_path15.join)(folder, current)).size;
  for (let { path, isHalf, stat } of files.sort((a, b) => b.stat.mtimeMs - a.stat.mtimeMs))
    total += stat.size, (total > MAX_FOLDER_BYTES || isHalf && Date.now() - stat.mtimeMs > STALE_MS) && (0, import_node_fs9.rmSync)(path, { force: !0 });
}
var import_node_crypto3, import_node_fs9, import_node_path15, MARK2, HEAD_BYTES, SUM_BYTES, MAX_FILE_BYTES, MAX_FOLDER_BYTES, STALE_MS, FILE_NAME, init_file = __esm({
  "src/cache/file.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto"), import_node_fs9 = require("node:fs"), import_node_path15 = require("node:path");
    init_records();
    MARK2 = Buffer.from("hushgat1", "latin1"), HEAD_BYTES = MARK2.length + 8, SUM_BYTES = 32, MAX_FILE_BYTES = 32 << 20, MAX_FOLDER_BYTES = 96 << 20, STALE_MS = 36e5, FILE_NAME = /^[0-9a-f]{32}(?:\.[0-9a-f]{16}\.tmp)?$/;
  }
});

// src/cache/index.ts
function cacheDigest(checks, full) {
  return sha2562(JSON.stringify([BUILD, checks, full]));
}
function bounded(old, own) {
  let merged = mergeRecords(old, own);
  return merged.length > MAX_RECORDS * RECORD_BYTES ? own : merged;
}
var NOTHING2, Cache, init_cache = __esm({
  "src/cache/index.ts"() {
    "use strict";
    init_build();
    init_file();
    init_key();
    init_records();
    NOTHING2 = { records: Buffer.alloc(0), note: "" }, Cache = class {
      #options;
      #keys;
      #added = new Collector();
      #content;
      constructor(options, content = readContent(options.folder, options.digest) ?? NOTHING2) {
        this.#options = options, this.#keys = new Keys(options.settingsFor), this.#content = content;
      }
      /** The entries that are known to be clean. */
      known(entries) {
        let known3 = /* @__PURE__ */ new Map();
        if (this.#content.records.length === 0) return known3;
        for (let entry of entries) {
          let result2 = this.#find(entry);
          result2 !== null && (result2.flags & CLEAN) !== 0 && known3.set(entry, result2);
        }
        return known3;
      }
      /** Whether a remembered history counted an entry, and found it clean. */
      counted(entry) {
        let { flags = 0 } = this.#find(entry) ?? {};
        return (flags & COUNTED) === 0 ? "no" : (flags & CLEAN) === 0 ? "not clean" : "clean";
      }
      #find(entry) {
        let key = this.#keys.of(entry), at = key === null ? -1 : findRecord(this.#content.records, key);
        return at === -1 ? null : readResult(this.#content.records, at);
      }
      add(entry, clean) {
        this.#add(entry, CLEAN, clean);
      }
      /** @param clean null: it was counted and is not clean */
      count(entry, clean) {
        this.#add(entry, clean === null ? COUNTED : COUNTED | CLEAN, clean ?? { sizeBytes: 0, textBytes: 0 });
      }
      #add(entry, flags, clean) {
        let key = this.#keys.of(entry);
        key !== null && this.#added.add(key, { ...clean, flags });
      }
      /** Adds to what stands there now: another process may have written meanwhile. */
      save() {
        if (this.#added.isEmpty) return;
        let { folder, digest } = this.#options, there = readContent(folder, digest) ?? NOTHING2;
        this.#write({ records: bounded(there.records, withoutFlags(this.#added.sorted(), COUNTED)), note: there.note });
      }
      /**
       * Replaces the note about a history, and with it which entries it counted.
       * @param goesOn the entries that were counted before are still
       */
      saveHistory(note, goesOn2) {
        let { folder, digest } = this.#options, now = (readContent(folder, digest) ?? NOTHING2).records, there = goesOn2 && now.equals(this.#content.records) ? NOTHING2.records : withoutFlags(now, COUNTED), own = this.#added.sorted(), counted = goesOn2 ? mergeRecords(this.#content.records, own) : own;
        counted.length > MAX_RECORDS * RECORD_BYTES || this.#write({ records: bounded(there, counted), note });
      }
      get note() {
        return this.#content.note;
      }
      #write(content) {
        this.#content = content, writeContent(this.#options.folder, this.#options.digest, content);
      }
    };
  }
});

// src/sift/sift.ts
var sift_exports = {};
__export(sift_exports, {
  sift: () => sift
});
async function sift(request, openCrew2) {
  let { reach: reach2, checks, full, settingsFor, pass } = request, folder = settingsFor("").cache ? reach2.cacheFolder : null, cache = folder === null ? null : new Cache({ folder, digest: cacheDigest(checks, full), settingsFor }), known3 = cache?.known(request.entries) ?? /* @__PURE__ */ new Map();
  request.tell(0);
  for (let [entry, clean] of known3) pass(entry, clean);
  let rest = known3.size === 0 ? request.entries : request.entries.filter((entry) => !known3.has(entry)), crew = rest.length < 400 ? null : await openCrew2();
  return crew !== null && await lookTogether(rest, request, crew), cache === null ? null : {
    keep(clean) {
      for (let [entry, each] of clean) known3.has(entry) || cache.add(entry, each);
      cache.save();
    }
  };
}
var init_sift = __esm({
  "src/sift/sift.ts"() {
    "use strict";
    init_cache();
    init_source2();
    init_crew();
  }
});

// src/sift/listed.ts
async function listAll(source, tree, onMany) {
  let listing = await source.list(onMany), folders = foldersOf(listing.entries);
  return { listing, settingsFor: await nestedSettings(tree, folders), folders };
}
var init_listed = __esm({
  "src/sift/listed.ts"() {
    "use strict";
    init_tree();
  }
});

// src/sift/past.ts
function layoutOf(folders, settingsFor) {
  let digests = /* @__PURE__ */ new Map(), digest = (settings) => {
    let known3 = digests.get(settings) ?? sha2562(JSON.stringify([settingsDigest2(settings), settings.exclude]));
    return digests.set(settings, known3), known3;
  };
  return sha2562(JSON.stringify(["", ...folders].sort().map((folder) => [folder, digest(settingsFor(`${folder}/`))])));
}
function settingsOf(folders, settingsFor) {
  return new Set(["", ...folders].map((folder) => settingsFor(`${folder}/`)));
}
function pathDigest(path) {
  return sha2562(JSON.stringify(path));
}
var MAX_NOTE_LENGTH, EMPTY2, History, init_past = __esm({
  "src/sift/past.ts"() {
    "use strict";
    init_key();
    MAX_NOTE_LENGTH = 8 << 20, EMPTY2 = { files: 0, bytes: 0, missed: [] }, History = class {
      #cache;
      #look;
      #note;
      /** Entries that are looked at again though an earlier run counted them. */
      #counted;
      constructor(cache, look2, note, counted) {
        this.#cache = cache, this.#look = look2, this.#note = note, this.#counted = counted;
      }
      /** Whether something of a path cannot be looked at of which an earlier run counted entries: no count of them can be told from here. */
      isBroken(session) {
        let known3 = new Set(this.#note?.missed);
        return this.#note !== null && [...session.missed()].some((path) => !known3.has(pathDigest(path)));
      }
      /** What was looked at, now and by the run that counted. */
      proof(session, selected) {
        let { files, bytes } = this.#note ?? EMPTY2, { filesScanned, bytesScanned } = session.proof(selected.filter((entry) => !this.#counted.has(entry)));
        return { filesScanned: files + filesScanned, bytesScanned: bytes + bytesScanned };
      }
      /**
       * Keeps how far this run came. Entries that tell something, were left out or could not be read are not counted: their commits
       * are listed again. A history with a secret in a file's name is not remembered, nor one that could not be listed or held nothing.
       * Answers whether it is remembered.
       */
      remember(session, selected) {
        let { listing, settingsFor, folders } = this.#look, { reached: reached2 } = listing;
        if (reached2 === void 0 || listing.failures.length > 0 || session.masks.size > 0 || [...settingsOf(folders, settingsFor)].some(namesCommits))
          return !1;
        if (!this.#isNew(reached2)) return !0;
        let missed = session.missed(), sighted = new Set(session.sightings.map(({ entry }) => entry)), counted = selected.filter((entry) => !sighted.has(entry) && !missed.has(entry.path)), fresh = counted.filter((entry) => !this.#counted.has(entry)), clean = session.clean(fresh);
        for (let entry of fresh) this.#cache.count(entry, clean.get(entry) ?? null);
        let done = new Set(counted), note = this.#newNote(
          reached2,
          listing.entries.filter((entry) => !done.has(entry)),
          [...missed].map(pathDigest),
          session.proof(fresh)
        ), text3 = JSON.stringify(note);
        return text3.length > MAX_NOTE_LENGTH ? !1 : (this.#cache.saveHistory(text3, this.#note !== null), !0);
      }
      #isNew({ heads }) {
        if (this.#note === null) return !0;
        let known3 = new Set(this.#note.heads);
        return heads.length !== known3.size || heads.some((id) => !known3.has(id));
      }
      #newNote({ tips, heads, late, commits, dates }, again, missed, fresh) {
        let { settingsFor, folders } = this.#look, { files, bytes } = this.#note ?? EMPTY2, ids2 = [...new Set(again.map(({ commitId: commitId2 }) => commitId2))];
        return {
          tips,
          heads,
          late,
          commits,
          missed,
          again: ids2.map((id) => [id, dates.get(id)]),
          folders: [...folders],
          layout: layoutOf(folders, settingsFor),
          files: files + fresh.filesScanned,
          bytes: bytes + fresh.bytesScanned
        };
      }
    };
  }
});

// src/sift/history.ts
var history_exports = {};
__export(history_exports, {
  lookAtHistory: () => lookAtHistory
});
async function lookAtHistory(source, tree, { isFresh, onMany }) {
  let options = { folder: source.reach?.cacheFolder, digest: cacheDigest(historyChecks(tree.top), !1) }, cacheFor = (settingsFor) => new Cache({ ...options, settingsFor }), goneOn = isFresh ? null : await goOn(source, tree, cacheFor);
  if (goneOn !== null) return goneOn;
  let all2 = await listAll(source, tree, onMany);
  return { ...all2, history: new History(cacheFor(all2.settingsFor), all2, null, /* @__PURE__ */ new Set()) };
}
function historyChecks({ checks, size }) {
  return checks.filter((name3) => name3 !== "size" || size.enforceAll);
}
async function goOn(source, tree, cacheFor) {
  let settingsFor = tree.forPath, cache = cacheFor((path) => settingsFor(path)), note = cache.note === "" ? null : JSON.parse(cache.note), listing = note === null ? null : await source.listOn?.(note);
  if (note === null || !listing) return null;
  let folders = /* @__PURE__ */ new Set([...note.folders, ...foldersOf(listing.entries)]);
  return settingsFor = await nestedSettings(tree, folders), layoutOf(new Set(note.folders), settingsFor) !== note.layout ? null : without(cache, note, { listing, settingsFor, folders });
}
function without(cache, note, look2) {
  let entries = [], counted = /* @__PURE__ */ new Set();
  for (let entry of look2.listing.entries) {
    let found = cache.counted(entry);
    if (found === "no" && cache.counted({ ...entry, mode: entry.mode === "symlink" ? "file" : "symlink" }) !== "no") return null;
    found === "not clean" && counted.add(entry), found !== "clean" && entries.push(entry);
  }
  let rest = { ...look2, listing: { ...look2.listing, entries } };
  return { ...rest, history: new History(cache, rest, note, counted) };
}
var init_history = __esm({
  "src/sift/history.ts"() {
    "use strict";
    init_cache();
    init_tree();
    init_listed();
    init_past();
  }
});

// src/git/names.ts
function decodeName(bytes) {
  let buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), text3 = buffer.toString("utf8");
  return !text3.includes("\uFFFD") || Buffer.from(text3, "utf8").equals(buffer) ? { path: text3 } : { path: escapeInvalid(buffer), pathBytes: new Uint8Array(bytes) };
}
function escapeInvalid(buffer) {
  let out = "";
  for (let at = 0; at < buffer.length; ) {
    let length2 = validLength(buffer, at);
    out += length2 > 0 ? buffer.toString("utf8", at, at + length2) : `\\x${buffer.toString("hex", at, at + 1)}`, at += Math.max(1, length2);
  }
  return out;
}
function validLength(buffer, at) {
  for (let length2 = 1; length2 <= 4 && at + length2 <= buffer.length; length2++)
    if (!buffer.toString("utf8", at, at + length2).includes("\uFFFD")) return length2;
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
var init_names3 = __esm({
  "src/git/names.ts"() {
    "use strict";
  }
});

// src/git/raw.ts
function fileMode(octal) {
  let mode = MODES[octal];
  if (mode === void 0) throw new Error(`unknown file mode ${octal}`);
  return mode;
}
function parseRawHeader(header, name3) {
  return header.charCodeAt(1) === COLON4 ? parseCombined(header, name3) : parsePlain(header, name3);
}
function parsePlain(header, name3) {
  let idLength = header.lastIndexOf(" ") - 16 >> 1, change = {
    path: "",
    mode: fileMode(header.slice(8, 14)),
    blobId: header.slice(16 + idLength, 16 + 2 * idLength),
    olds: [{ mode: fileMode(header.slice(1, 7)), blobId: header.slice(15, 15 + idLength) }],
    status: header.slice(17 + 2 * idLength)
  };
  return Object.assign(change, decodeName(name3));
}
function parseCombined(header, name3) {
  let parents = header.lastIndexOf(":") + 1, fields = header.slice(parents).split(" "), modes = fields.slice(0, parents + 1).map(fileMode), ids2 = fields.slice(parents + 1, 2 * parents + 2), olds = ids2.slice(0, parents).map((blobId, i) => ({ mode: modes[i] ?? null, blobId }));
  return {
    ...decodeName(name3),
    mode: modes[parents] ?? null,
    blobId: ids2[parents],
    olds,
    status: fields[2 * parents + 2]
  };
}
var MODES, COLON4, init_raw2 = __esm({
  "src/git/raw.ts"() {
    "use strict";
    init_names3();
    MODES = {
      "000000": null,
      100644: "file",
      100664: "file",
      100755: "executable",
      12e4: "symlink",
      16e4: "gitlink"
    };
    COLON4 = 58;
  }
});

// src/git/history.ts
async function listCommits(place4, range) {
  return (await wholeAnswer(place4, ["rev-list", "--topo-order", "--reverse", ...rangeRevisions(place4, range), "--"])).toString("latin1").split(`
`).filter(Boolean);
}
function isShallow({ place: place4, commonFolder }) {
  return process.env.GIT_SHALLOW_FILE === void 0 ? (0, import_node_fs14.existsSync)((0, import_node_path20.join)(commonFolder, "shallow")) : askGit(place4, ["rev-parse", "--is-shallow-repository"]).stdout.toString("latin1").trim() === "true";
}
function rangeRevisions(place4, { from, to }) {
  let end = commitId(place4, to);
  return /^0+$/.test(from) ? [end] : [end, `^${commitId(place4, from)}`];
}
function commitId(place4, revision) {
  let answer = askGit(place4, ["rev-parse", "-q", "--verify", "--end-of-options", `${revision}^{commit}`], { accept: [0, 1, 128] });
  if (answer.status === 0) return answer.stdout.toString("latin1").trim().split(`
`).at(-1);
  throw new GitError(
    `${JSON.stringify(revision)} is no commit here; in a shallow clone fetch it first (git fetch --unshallow, or fetch-depth: 0)`,
    1
  );
}
async function commitChanges(place4, commits, visit, parents = "all") {
  let parser = new DiffTreeParser(visit), args = ["diff-tree", "--stdin", "-r", ...parents === "all" ? ["-c", "--root"] : ["-m", "--diff-filter=AD"], "--raw", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=none"];
  await streamGit(place4, args, batches(commits), (chunk) => parser.push(chunk)), parser.end();
}
function* batches(ids2) {
  for (let at = 0; at < ids2.length; at += 1e3) yield `${ids2.slice(at, at + 1e3).join(`
`)}
`;
}
function commitInfos(facts, asked) {
  if (asked.length === 0) return [];
  let ids2 = [...new Set(asked.map(({ id }) => id))], args = ["log", "--no-walk=unsorted", "--no-show-signature", "--encoding=UTF-8", "--stdin", "--format=%H%x00%an <%ae>%x00%aI"], answer = askGit(facts.place, args, { input: `${ids2.join(`
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
var import_node_fs14, import_node_path20, DiffTreeParser, init_history2 = __esm({
  "src/git/history.ts"() {
    "use strict";
    import_node_fs14 = require("node:fs"), import_node_path20 = require("node:path");
    init_error2();
    init_exec();
    init_raw2();
    DiffTreeParser = class {
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
  }
});

// src/git/tree.ts
async function indexFiles(place4) {
  return rows4(await wholeAnswer(place4, ["ls-files", "-s", "-z", "--full-name"]), 1);
}
async function treeFiles(place4, treeish) {
  return rows4(await wholeAnswer(place4, ["ls-tree", "-r", "-z", "--full-tree", treeish]), 2);
}
function rows4(answer, idField) {
  let files = [];
  for (let row of splitNul(answer)) {
    let tab = row.indexOf(9), fields = row.toString("latin1", 0, tab).split(" "), mode = fileMode(fields[0]);
    mode && files.push({ ...decodeName(row.subarray(tab + 1)), mode, blobId: fields[idField] });
  }
  return files;
}
function modifiedFiles(place4) {
  return [...splitNul(askGit(place4, ["diff-files", "--name-only", "-z", "--diff-filter=MT", "--no-renames", "--ignore-submodules=all"]).stdout)].map(decodeName);
}
async function untrackedFiles(place4) {
  let answer = await wholeAnswer(place4, ["ls-files", "-o", "--exclude-standard", "-z", "--full-name"]);
  return [...splitNul(answer)].filter((name3) => name3.at(-1) !== 47).map(decodeName);
}
function uncoveredByIgnore(place4, paths) {
  if (paths.length === 0) return [];
  let input = `${paths.join("\0")}\0`, { stdout } = askGit(place4, ["check-ignore", "--no-index", "-z", "--stdin"], { input, accept: [0, 1] }), covered = new Set([...splitNul(stdout)].map((name3) => name3.toString("utf8")));
  return paths.filter((path) => !covered.has(path));
}
var init_tree2 = __esm({
  "src/git/tree.ts"() {
    "use strict";
    init_exec();
    init_names3();
    init_raw2();
  }
});

// src/git/objects.ts
async function eachObject(place4, visit) {
  let args = ["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objecttype) %(objectname)"], rest = "";
  await streamGit(place4, args, [], (chunk) => {
    let rows5 = (rest + chunk.toString("latin1")).split(`
`);
    rest = rows5.pop() ?? "";
    for (let row of rows5) visitRow(row, visit);
  });
}
function visitRow(row, visit) {
  let [first = "", second = ""] = row.split(" ");
  /^[0-9a-f]{40,64}$/.test(second) ? visit(first, second) : visit("unreadable", first);
}
function looseCommits(place4, ids2) {
  let args = ["log", "--no-walk=unsorted", "--no-show-signature", "--stdin", "--format=%ct %H %P"], commits = [];
  for (let at = 0; at < ids2.length; at += 1e5) {
    let input = `${ids2.slice(at, at + 1e5).join(`
`)}
`;
    for (let row of askGit(place4, args, { input }).stdout.toString("latin1").split(`
`)) row && commits.push(readCommit(row));
  }
  return commits.sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
}
function readCommit(row) {
  let [time = "", id = "", ...parents] = row.split(" ");
  return { id, time: Number(time), parents: parents.filter(Boolean) };
}
function hasAlternates(place4) {
  return /^alternate: /m.test(askGit(place4, ["count-objects", "-v"]).stdout.toString("utf8"));
}
var init_objects = __esm({
  "src/git/objects.ts"() {
    "use strict";
    init_exec();
  }
});

// src/source/unreached.ts
var unreached_exports = {};
__export(unreached_exports, {
  listUnreached: () => listUnreached
});
async function listUnreached(facts, reached2, seen) {
  let { place: place4 } = facts, known3 = new Set([...seen.values()].map(({ blobId }) => blobId)), store = await readStore(place4, new Set(reached2), known3), staged = facts.bare ? [] : (await indexFiles({ ...place4, cwd: facts.top })).filter(({ mode }) => mode !== "gitlink"), { files, warnings } = await ofCommits(place4, looseCommits(place4, store.commits), store.allCommits);
  for (let file of staged) files.push(file);
  for (let { blobId } of files) known3.add(blobId);
  let nameless = store.blobs.filter((id) => !known3.has(id)).sort();
  for (let id of nameless) files.push({ path: `${UNREACHABLE}${id}`, mode: "file", blobId: id });
  return {
    files,
    failures: store.unreadable.filter((id) => !known3.has(id)).map(unreadable),
    warnings: [...warnings, ...lentWarnings(place4)],
    subject: `, ${countCommits(store.commits.length)} that nothing reaches, ${nameless.length} ${nameless.length === 1 ? "blob" : "blobs"} without a path`
  };
}
async function readStore(place4, reached2, known3) {
  let store = { commits: [], allCommits: new Set(reached2), blobs: [], unreadable: [] };
  return await eachObject(place4, (type, id) => {
    type === "blob" && !known3.has(id) && store.blobs.push(id), type === "unreadable" && store.unreadable.push(id), !(type !== "commit" || reached2.has(id)) && (store.commits.push(id), store.allCommits.add(id));
  }), store;
}
async function ofCommits(place4, commits, all2) {
  let files = [], isWhole3 = ({ parents }) => parents.every((id) => all2.has(id)), whole = commits.filter(isWhole3).map(({ id }) => id);
  try {
    await commitChanges(place4, whole, ({ commitId: commitId2, change: { path, pathBytes, mode, blobId } }) => {
      mode !== null && mode !== "gitlink" && files.push({ path, mode, blobId, commitId: commitId2, ...pathBytes ? { pathBytes } : {} });
    });
    for (let { id } of commits.filter((commit) => !isWhole3(commit)))
      for (let file of await treeFiles(place4, id)) file.mode !== "gitlink" && files.push({ ...file, commitId: id });
  } catch (error) {
    return { files, warnings: [{ path: ".", message: `${PATHS_LOST} (${error.message})` }] };
  }
  return { files, warnings: [] };
}
function lentWarnings(place4) {
  return hasAlternates(place4) ? [{ path: ".", message: "another repository lends its objects to this one (objects/info/alternates): they are looked at, too, as if nothing reached them" }] : [];
}
function unreadable(id) {
  return readFailure(`${UNREACHABLE}${id}`, "git keeps an object under this id and cannot read it: see what  git fsck  says of it");
}
var PATHS_LOST, init_unreached = __esm({
  "src/source/unreached.ts"() {
    "use strict";
    init_history2();
    init_objects();
    init_tree2();
    init_model();
    init_source2();
    PATHS_LOST = "of some commits that nothing reaches a part is gone already: what is left of their files is looked at without its path";
  }
});

// src/cli/words.ts
var words_exports = {};
__export(words_exports, {
  safeWords: () => safeWords
});
async function safeWords(message) {
  let [{ loadChecks: loadChecks2 }, { maskedWords: maskedWords2 }] = await Promise.all([Promise.resolve().then(() => (init_checks(), checks_exports)), Promise.resolve().then(() => (init_file_names(), file_names_exports))]);
  return [...maskedWords2([message], await loadChecks2(["pattern"]), {})].reduce((text3, [secret, mask]) => text3.replaceAll(secret, mask), message).split(`
`).map(printable).join(`
`);
}
var init_words2 = __esm({
  "src/cli/words.ts"() {
    "use strict";
    init_printable();
  }
});

// src/cli/hook.ts
var hook_exports = {};
__export(hook_exports, {
  runHook: () => runHook
});
module.exports = __toCommonJS(hook_exports);
init_args();
init_model();

// src/policy/baseline.ts
var BaselineError = class extends Error {
  name = "BaselineError";
};
function parseBaseline(text3, fileName) {
  let entries = /* @__PURE__ */ new Map();
  return text3.replace(/^\uFEFF/, "").split(/\r?\n/).forEach((content, index) => {
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
  let cut2 = content.search(/[ \t]--(?:[ \t]|$)/), [fingerprint2, ...options] = content.slice(0, cut2 === -1 ? void 0 : cut2).split(/[ \t]+/).filter((word) => word !== ""), reason = cut2 === -1 ? "" : content.slice(cut2 + 3).trim();
  if (fingerprint2 === void 0 || reason === "")
    throw new BaselineError(`${where}: an entry is "<fingerprint>  -- <reason>": say after "--" why this is no secret`);
  return { fingerprint: fingerprint2, reason, expires: parseExpiry(options, where) };
}
function parseExpiry(options, where) {
  let [option2, ...more] = options;
  if (option2 === void 0) return null;
  if (!option2.startsWith("expires:") || more.length > 0)
    throw new BaselineError(`${where}: between fingerprint and "--" only expires:YYYY-MM-DD may stand`);
  return checkedDate(option2.slice(8), `${where}: `);
}
function checkedDate(date, where) {
  let time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date)
    throw new BaselineError(`${where}an expiry is a day of the calendar, as in expires:2027-01-31`);
  return date;
}
function hasExpired(entry, today) {
  return entry.expires !== null && entry.expires < today;
}

// src/cli/execute.ts
init_error();
init_error2();
init_model();

// src/report/index.ts
init_exit();
var REPORTS2 = {
  human: async () => (await Promise.resolve().then(() => (init_human(), human_exports))).humanReport,
  json: async () => (await Promise.resolve().then(() => (init_json(), json_exports))).jsonReport,
  sarif: async () => (await Promise.resolve().then(() => (init_sarif(), sarif_exports))).sarifReport,
  github: async () => (await Promise.resolve().then(() => (init_github(), github_exports))).githubReport
};

// src/run.ts
init_source();
init_tree();
init_glob();

// src/policy/added.ts
init_text();
var LF2 = 10, CR2 = 13;
function addedLines(newBytes, olds, kind) {
  let lines2 = splitLines(newBytes), numbering = { lines: lines2, heads: /* @__PURE__ */ new Map(), next: [], samples: [] }, numbers = numberLines(numbering), had = countOld(numbering, olds, kind), seen = new Uint32Array(had.length), flags = new Uint8Array(lines2.starts.length);
  return numbers.forEach((number, line) => {
    seen[number] = seen[number] + 1, flags[line] = seen[number] > had[number] ? 1 : 0;
  }), touches(lines2.starts, flags);
}
function touches(starts2, flags) {
  return (span) => {
    let last2 = lineIndexAt(starts2, Math.max(span.start, span.end - 1));
    for (let line = lineIndexAt(starts2, span.start); line <= last2; line++) if (flags[line] === 1) return !0;
    return !1;
  };
}
function splitLines(bytes) {
  let starts2 = findLineStarts(bytes), count2 = starts2[starts2.length - 1] === bytes.length ? starts2.length - 1 : starts2.length;
  return { buffer: asBuffer(bytes), starts: starts2, count: count2 };
}
function lineEnd({ buffer, starts: starts2 }, line) {
  let start = starts2[line], end = starts2[line + 1] ?? buffer.length;
  for (; end > start && (buffer[end - 1] === LF2 || buffer[end - 1] === CR2); ) end--;
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
    let counts2 = countLines(numbering, splitLines(old));
    for (let i = 0; i < had.length; i++) {
      let [before, now] = [had[i], counts2[i]];
      had[i] = kind === "parents" ? Math.max(before, now) : before + now;
    }
  }
  return had;
}
function countLines(numbering, lines2) {
  let counts2 = new Uint32Array(numbering.samples.length);
  for (let line = 0; line < lines2.count; line++) {
    let number = findNumber(numbering, lines2, line, hashLine(lines2, line));
    number !== -1 && (counts2[number] = counts2[number] + 1);
  }
  return counts2;
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
  let changed = sightings.filter(({ entry }) => entry.previous), withSize = new Set(changed.filter(({ finding: finding2 }) => finding2.check === "size").map(({ entry }) => entry)), texts2 = new Set(changed.flatMap(({ finding: finding2, text: text3 }) => text3 && (finding2.span || text3.member) ? [text3] : [])), sizes = source.previousSizes([...withSize]), olds = await source.previousBytes([...texts2]), added = new Map(
    [...texts2].map((text3) => [text3, addedLines(text3.bytes, olds.get(text3) ?? [], text3.entry.previous?.kind ?? "parents")])
  );
  return sightings.map(({ finding: finding2, entry, text: text3 }) => {
    let isAdded = text3 && finding2.span ? added.get(text3) ?? null : null, isOldMember = text3?.member !== void 0 && (olds.get(text3) ?? []).some((old) => Buffer.compare(old, text3.bytes) === 0);
    return { finding: finding2, entry, text: text3, isAdded, grew: isOldMember ? !1 : madeByChange(finding2, entry, sizes.get(entry) ?? []) };
  });
}
function madeByChange(finding2, entry, oldSizes2) {
  return !entry.previous || finding2.span ? null : finding2.check === "size" ? hasGrown(entry, oldSizes2) : finding2.check === "pattern" ? entry.previous.kind !== "parents" : null;
}
function hasGrown(entry, oldSizes2) {
  return entry.previous?.kind === "removed" ? !entry.previous.blobIds.includes(entry.blobId ?? "") : oldSizes2.every((size) => size < (entry.sizeBytes ?? 0));
}

// src/policy/baseline-file.ts
var import_node_fs4 = require("node:fs"), import_node_path9 = require("node:path");
function loadBaseline(file, cwd) {
  if (file === null) return null;
  let shown = (0, import_node_path9.relative)(cwd, file) || file, text3;
  try {
    if (!(0, import_node_fs4.statSync)(file).isFile()) throw new Error("it is no regular file");
    text3 = (0, import_node_fs4.readFileSync)(file, "utf8");
  } catch (error) {
    let message = error.code === "ENOENT" ? 'there is no such baseline; make one with  hushgate baseline write --reason "\u2026"' : `the baseline cannot be read: ${error.message}`;
    throw new BaselineError(`${shown}: ${message}`);
  }
  return parseBaseline(text3, shown);
}

// src/policy/inline.ts
var UNKNOWN = 'this allow names a rule that does not exist: "hushgate rules" lists the ids';
function directivesFor(finding2, directives) {
  return directives.filter((directive2) => allows2(directive2, finding2));
}
function inlineReason(directive2) {
  return { kind: "inline", where: `${directive2.path}:${directive2.line}`, reason: directive2.reason };
}
function allows2(directive2, finding2) {
  let { span } = finding2;
  return span === null || finding2.line === null || directive2.problem !== null || !namesRule(directive2.rules, finding2.rule) || directive2.tokens.some((token2) => token2.start < span.end && token2.end > span.start) ? !1 : directive2.kind === "block" ? surrounds(directive2, span) : isBeside(directive2, finding2, span);
}
function surrounds({ tokens: [open, close2] }, span) {
  return open !== void 0 && close2 !== void 0 && open.end <= span.start && span.end <= close2.start;
}
function isBeside({ line, target, tokens, rules }, finding2, span) {
  let starts2 = startLines(finding2, span, namesEveryRule(rules));
  return starts2.includes(line) || starts2.includes(target) ? !0 : line === finding2.endLine && (tokens[0]?.start ?? 0) >= span.end;
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

// src/policy/foreign/uses.ts
function foreignKey(where) {
  return JSON.stringify(["foreign", where]);
}
function foreignUses({ ignores, secrets }, used) {
  return [...ignores.filter(({ commit }) => commit === null), ...[...secrets.values()].flat()].map(({ where }) => where).map((where) => {
    let [, path = where, line] = /^(.+):(\d+)$/s.exec(where) ?? [], key = foreignKey(where);
    return { kind: "foreign", key, used: used.has(key), unused: { path, ...line ? { line: Number(line) } : {}, message: "" } };
  });
}
function unusedForeign(uses) {
  let files = /* @__PURE__ */ new Map();
  for (let { used, unused } of uses) {
    let file = files.get(unused.path) ?? { all: 0, unused: [] };
    file.all++, used || file.unused.push(unused.line), files.set(unused.path, file);
  }
  return [...files].flatMap(([path, { all: all2, unused }]) => unused.length === 0 ? [] : [{ path, message: sentence(all2, unused) }]);
}
function sentence(all2, unused) {
  let lines2 = [...new Set(unused)], more = lines2.length > 5 ? ", \u2026" : "";
  return `${unused.length} of ${all2} entries cover nothing that hushgate finds (line ${lines2.slice(0, 5).join(", ")}${more})`;
}

// src/policy/ledger.ts
init_directives();
function newLedger() {
  return { met: /* @__PURE__ */ new Map(), used: /* @__PURE__ */ new Set(), said: /* @__PURE__ */ new Set(), settings: /* @__PURE__ */ new WeakSet() };
}
function notSaidYet(ledger, warnings) {
  return warnings.filter((warning2) => {
    let key = JSON.stringify([warning2.path, warning2.line, warning2.message]);
    return ledger.said.size < ledger.said.add(key).size;
  });
}
function collectDirectives(text3, settings, ledger, rules) {
  meetSettings(ledger, settings);
  let directives = findDirectives(text3);
  for (let directive2 of directives)
    directive2.problem === null && meet(ledger, directiveKey(directive2), { kind: "inline", rules: directive2.rules, isForFiles: !1 }, directive2);
  return { isAny: directives.length > 0, warnings: notSaidYet(ledger, directiveWarnings(directives, rules.known)) };
}
function allowUses(ledger, settings, baseline, rules) {
  meetSettings(ledger, settings);
  let own = [...ledger.met].filter(([, met]) => hadASay(met, rules)), foreign = settings.foreign === void 0 || !settings.checks.includes("pattern") || !settings.checks.includes("entropy") ? [] : foreignUses(settings.foreign, ledger.used);
  return [
    ...own.map(([key, { kind, unused }]) => ({ kind, key, used: ledger.used.has(key), unused })),
    ...foreign,
    ...baselineUses(ledger, baseline, rules)
  ];
}
function baselineUses({ used }, baseline, rules) {
  return [...baseline?.entries.values() ?? []].flatMap(({ fingerprint: fingerprint2, line }) => {
    let rule = fingerprint2.slice(0, fingerprint2.indexOf(":"));
    if (rules.ran !== null && !rules.ran.has(rule)) return [];
    let unused = { path: baseline?.fileName ?? "", line, message: `no longer found: ${fingerprint2}; take the line out` };
    return [{ kind: "baseline", key: baselineKey(fingerprint2), used: used.has(baselineKey(fingerprint2)), unused }];
  });
}
function hadASay({ rules, isForFiles }, { known: known3, ran }) {
  return ran === null ? !0 : namesEveryRule(rules) ? !isForFiles || known3 !== null && [...known3].every((rule) => ran.has(rule)) : rules.every((rule) => ran.has(rule));
}
function meetSettings(ledger, settings) {
  if (ledger.settings.has(settings)) return;
  ledger.settings.add(settings);
  let { paths, values: values3, pointers } = settings.allow, kind = { kind: "configuration" };
  for (let allow of paths) meet(ledger, configuredKey(allow), { ...kind, rules: allow.rules, isForFiles: !0 }, placeOf4(allow));
  for (let allow of [...values3, ...pointers])
    meet(ledger, configuredKey(allow), { ...kind, rules: allow.rules, isForFiles: !1 }, placeOf4(allow));
}
function meet(ledger, key, met, { path, line }) {
  let place4 = line === void 0 ? { path } : { path, line };
  ledger.met.set(key, { ...met, unused: { ...place4, message: "this allow let nothing pass: take it out" } });
}
function placeOf4({ where }) {
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

// src/policy/excuse.ts
function excuse(failures, settingsFor, ledger) {
  let kept = [], skipped = [];
  for (let failure4 of failures) {
    let allows3 = fittingAllows(failure4, settingsFor);
    for (let allow of allows3) ledger.used.add(configuredKey(allow));
    failure4.path === null || allows3[0] === void 0 ? kept.push(failure4) : skipped.push({ path: failure4.path, reason: `${failure4.rule} allowed: ${allows3[0].reason}` });
  }
  return { failures: kept, skipped };
}
function fittingAllows({ path, rule }, settingsFor) {
  if (path === null || rule === void 0) return [];
  let { allow, globs } = settingsFor(path);
  return allow.paths.filter(({ glob, rules }) => namesRule(rules, rule) && globs(path, [glob]));
}

// src/policy/foreign/search.ts
init_linear();
function makeSearch() {
  let plain2 = /* @__PURE__ */ new Map(), compiled2 = /* @__PURE__ */ new Map();
  return (pattern, text3, linear = {}) => {
    if (Object.hasOwn(linear, pattern)) {
      let form = compiled2.get(pattern) ?? inLinearTime2(linear[pattern]);
      return compiled2.set(pattern, form), form.then((regex2) => regex2.test(text3));
    }
    let regex = plain2.get(pattern) ?? new RegExp(pattern);
    return plain2.set(pattern, regex), regex.test(text3);
  };
}
async function inLinearTime2(form) {
  return await loadLinear(), compileLinear(form);
}

// src/policy/judge.ts
init_directives();

// src/policy/pointer.ts
init_text();
async function openDocument(text3) {
  let format = formatOf(text3), { parse: parse5 } = format === "JSON" ? await Promise.resolve().then(() => (init_json3(), json_exports2)) : await Promise.resolve().then(() => (init_yaml2(), yaml_exports)), parsed2 = await parse5(text3.content);
  if ("locate" in parsed2) return parsed2;
  let line = parsed2.errorAt === null ? "" : ` (line ${text3.firstLine + lineIndexAt(text3.lineStarts, parsed2.errorAt)})`;
  return { problem: `this file could not be parsed as ${format}${line}, so no allow by pointer counts in it: repair it or allow by path` };
}
function formatOf(text3) {
  return /\.ya?ml$/i.test(text3.entry.path) ? "YAML" : /json[c5]?$/i.test(text3.entry.path) || /^\s*[[{]/.test(text3.content) ? "JSON" : "YAML";
}
function pointerParts(pointer) {
  return pointer === "" ? [] : !pointer.startsWith("/") || /~(?![01])/.test(pointer) ? null : pointer.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function pointerHolds(document, pointer, span) {
  let parts = pointerParts(pointer);
  return parts !== null && document.locate(parts).some((value2) => value2.start <= span.start && span.end <= value2.end);
}

// src/policy/value.ts
init_text();
init_linear();
function makeValueTest() {
  let compiled2 = /* @__PURE__ */ new Map();
  return ({ pattern, linear }, text3, span) => {
    let whole = compiled2.get(pattern) ?? (linear === void 0 ? null : compileLinear(linear)) ?? new RegExp(`^(?:${pattern})$`, "s");
    return compiled2.set(pattern, whole), whole.test(asBuffer(text3.bytes).toString("utf8", span.start, span.end));
  };
}

// src/foreign/rule-list.ts
init_gitleaks_rules();
init_secretlint_rules();
function listsRule(list4, rules) {
  return list4.length === 0 || list4.some((each) => names(each, rules));
}
function names(each, rules) {
  return each.startsWith("gitleaks:") ? gitleaksFinds(each.slice(9), rules) : each.startsWith("secretlint:") ? listsRule(secretlintRules(each.slice(11)), rules) : rules.some((rule) => each.endsWith("*") ? rule.startsWith(each.slice(0, -1)) : rule === each);
}
function gitleaksFinds(id, rules) {
  let { only, not } = gitleaksRules(id);
  return only === null ? !listsRule(not, rules) : listsRule(only, rules);
}

// src/policy/foreign/comments.ts
init_secretlint_rules();
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
}, GGIGNORE = /(?:#|\/\/|\/\*|<!--|--|;|%)[ \t]{0,20}ggignore(?![\w:-])/, BANDIT = /#[ \t]{0,20}(?:noqa:[^#]{0,100}\bS10[567]\b|nosec[: ][^#]{0,100}\bB10[567]\b)/, SECRETLINT = /(?<![\w-])secretlint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\r\n]{0,500})/, secretlint = ({ rule, also }, { before, after, above }, text3, span) => {
  let rules = [rule, ...also];
  for (let line of [before, after]) if (isFor(line, "disable-line", rules)) return "secretlint-disable-line";
  return isFor(above, "disable-next-line", rules) ? "secretlint-disable-next-line" : isInBlock(text3, span, rules) ? "secretlint-disable" : null;
};
function isFor(line, word, rules) {
  let [, found, options = ""] = SECRETLINT.exec(line) ?? [];
  return found === word && listsRule(rulesIn2(options), rules);
}
function rulesIn2(options) {
  return (options.split(/[ \t]--[ \t]/)[0].match(/@[\w.-]{1,100}\/[\w-]{1,100}|secretlint-rule-[\w-]{1,100}/g) ?? []).map((id) => `secretlint:${secretlintName(id)}`);
}
var switches;
function switchesIn(text3) {
  switches ??= /* @__PURE__ */ new WeakMap();
  let known3 = switches.get(text3) ?? findSwitches(text3);
  return switches.set(text3, known3), known3;
}
function findSwitches({ content }) {
  return content.includes("secretlint-disable") ? [...content.matchAll(new RegExp(SECRETLINT, "g"))].flatMap(
    ({ index, 0: whole, 1: word, 2: options = "" }) => word === "disable" || word === "enable" ? [{ start: index, isOff: word === "disable", options, optionsStart: index + whole.length - options.length }] : []
  ) : [];
}
function isInBlock(text3, { start }, rules) {
  let isOff = !1;
  for (let each of switchesIn(text3)) {
    if (each.start >= start) break;
    listsRule(rulesIn2(each.options.slice(0, Math.max(0, start - each.optionsStart))), rules) && (isOff = each.isOff);
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
function commentFor(tools, ...place4) {
  readers ??= makeReaders();
  for (let tool of tools) {
    let word = readers[tool](...place4);
    if (word !== null) return word.replace("(?:ignore|allow)", "ignore");
  }
  return null;
}

// src/policy/foreign/exception.ts
async function allowedBy(allows3, subject, search) {
  let { finding: finding2 } = subject;
  if (finding2.check === "size") return null;
  let rules = [finding2.rule, ...finding2.also];
  for (let allow of allows3) if (listsRule(allow.rules, rules) && await fits(allow, subject, search)) return allow;
  return null;
}
async function fits(allow, { finding: finding2, around: around2, commit, globs }, search) {
  let target = around2?.[allow.target] ?? null, asked = [
    [allow.commits, (id) => id === commit?.toLowerCase()],
    [allow.paths, (pattern) => search(pattern, Buffer.from(finding2.path).toString("latin1"), allow.linear)],
    [allow.patterns, (pattern) => target !== null && search(pattern, target, allow.linear)],
    [allow.stopwords, (word) => around2 !== null && decoded(around2.secret).toLowerCase().includes(word.toLowerCase())],
    [allow.globs.length === 0 ? [] : [""], () => globs(finding2.path, allow.globs)]
  ].filter(([list4]) => list4.length > 0), isAll = allow.condition === "all";
  for (let [list4, test] of asked) if (await someFits(list4, test) !== isAll) return !isAll;
  return isAll && asked.length > 0;
}
async function someFits(list4, test) {
  for (let each of list4) if (await test(each)) return !0;
  return !1;
}
function decoded(bytes) {
  return Buffer.from(bytes, "latin1").toString("utf8");
}
function reasonOf({ reason, where }) {
  return { kind: "foreign", where, reason };
}

// src/policy/foreign/excerpt.ts
init_text();
var MAX_SIDE_BYTES = 2e3;
function around(text3, span) {
  let { content } = text3, first = lineIndexAt(text3.lineStarts, span.start), head2 = lineSpan(text3, first), tail = lineSpan(text3, lineIndexAt(text3.lineStarts, Math.max(span.start, span.end - 1))), value2 = content.slice(span.start, span.end), before = content.slice(Math.max(head2.start, span.start - MAX_SIDE_BYTES), span.start), after = content.slice(span.end, Math.min(tail.end, span.end + MAX_SIDE_BYTES)).replace(/[\r\n]+$/, ""), above = first === 0 ? null : lineSpan(text3, first - 1);
  return {
    secret: value2,
    match: `${before.trimStart()}${value2}${/^["'`]?/.exec(after)?.[0] ?? ""}`,
    line: `${before}${value2}${after}`,
    before,
    after: `${behindHeader(value2)}${after}`,
    above: above === null ? "" : content.slice(above.start, Math.min(above.end, above.start + MAX_SIDE_BYTES)).replace(/[\r\n]+$/, "")
  };
}
function behindHeader(value2) {
  return value2.startsWith("-----BEGIN ") ? /^-----BEGIN [A-Z ]{0,60}-----([^\r\n]{1,200})[\r\n]/.exec(value2)?.[1] ?? "" : "";
}
function valueBytes(text3, { start, end }) {
  return asBuffer(text3.bytes).subarray(start, end);
}

// src/policy/foreign/known.ts
init_own_require();
var crypto;
function ignoredBy({ ignores }, finding2, commit) {
  let rules = [finding2.rule, ...finding2.also], line = finding2.line ?? 0;
  return ignores.find(
    (each) => each.line === line && each.path === finding2.path && (each.commit === null || each.commit === commit?.toLowerCase()) && finding2.check !== "size" && listsRule(each.rules, rules)
  ) ?? null;
}
function secretKnownBy({ secrets }, finding2, text3, span, around2) {
  let known3 = secrets.get(finding2.path);
  if (known3 === void 0 || known3.length === 0) return null;
  let hashes = new Set(candidates(text3, span, around2).map(sha1));
  return known3.find((each) => hashes.has(each.sha1)) ?? null;
}
function candidates(text3, span, { secret: value2, before, after }) {
  let header = /^-----(BEGIN [A-Z ]{0,60}PRIVATE KEY(?: BLOCK)?)-----/.exec(value2)?.[1];
  if (header !== void 0) return [header, valueBytes(text3, span)];
  let quote = /["'`](?=[^"'`]*$)/.exec(before), end = quote === null ? -1 : after.indexOf(quote[0]), quoted2 = quote === null || end === -1 ? [] : [Buffer.from(before.slice(quote.index + 1) + value2 + after.slice(0, end), "latin1")];
  return [valueBytes(text3, span), ...quoted2];
}
function sha1(value2) {
  return crypto ??= createRequire(__filename)("node:crypto"), crypto.createHash("sha1").update(value2).digest("hex");
}

// src/policy/foreign/needs.ts
init_text();
init_linear();
var starts = /* @__PURE__ */ new WeakMap();
function missingNeed(needs, finding2, text3, span) {
  return needs.find((need) => need.rule === finding2.rule && !need.parts.every((part) => stands(part, text3, span))) ?? null;
}
function stands({ linear, withinLines, withinColumns }, text3, span) {
  let here = placeOf5(text3, span.start);
  return startsOf(linear, text3).some((start) => {
    let there = placeOf5(text3, start);
    return (withinLines === null || Math.abs(there.line - here.line) <= withinLines) && (withinColumns === null || Math.abs(there.column - here.column) <= withinColumns);
  });
}
function startsOf(linear, text3) {
  let known3 = starts.get(text3) ?? /* @__PURE__ */ new Map();
  starts.set(text3, known3);
  let before = known3.get(linear);
  if (before !== void 0) return before;
  let found = [...compileLinear(linear)?.matches(text3.content) ?? []].map(({ spans }) => spans[0]?.[0] ?? 0);
  return known3.set(linear, found), found;
}
function placeOf5(text3, offset) {
  let line = lineIndexAt(text3.lineStarts, offset);
  return { line, column: offset - text3.lineStarts[line] };
}

// src/policy/foreign/index.ts
init_linear();
async function byForeign(each) {
  let { finding: finding2, text: text3, commit, settings, search, use } = each, { foreign } = settings;
  if (foreign === void 0) return null;
  let place4 = text3 === null || finding2.span === null ? null : { text: text3, span: finding2.span, around: around(text3, finding2.span) }, entry = ignoredBy(foreign, finding2, commit) ?? (place4 && secretKnownBy(foreign, finding2, place4.text, place4.span, place4.around));
  if (entry !== null)
    return use(foreignKey(entry.where)), reasonOf({ where: entry.where, reason: "reason" in entry ? entry.reason : "gitleaks ignores this fingerprint" });
  let allow = await allowedBy(foreign.allows, { finding: finding2, around: place4?.around ?? null, commit, globs: settings.globs }, search);
  return allow !== null ? reasonOf(allow) : (foreign.needs.length > 0 && await loadLinear(), place4 && byPlace(foreign, finding2, place4));
}
function byPlace(foreign, finding2, { text: text3, span, around: here }) {
  let need = missingNeed(foreign.needs, finding2, text3, span);
  if (need !== null) return reasonOf({ where: need.where, reason: "what this rule requires near it is not there" });
  let word = finding2.check !== "size" && text3.member === void 0 ? commentFor(foreign.comments, finding2, here, text3, span) : null;
  return word !== null ? reasonOf({ where: `${finding2.path}:${finding2.line}`, reason: word }) : isOwnHash(finding2, here.secret, here.before) ? reasonOf({ where: finding2.path, reason: "a hash that detect-secrets keeps" }) : null;
}
function isOwnHash({ path }, value2, before) {
  return path.endsWith(".secrets.baseline") && /^[0-9a-f]{40}$/.test(value2) && /"hashed_secret": ?"$/.test(before);
}

// src/policy/ways.ts
var WAYS = [notAdded, byComment, byPath, byValue, byPointer, byBaseline, byForeign];
function notAdded({ finding: finding2, isAdded, grew }) {
  let spans = finding2.parts?.map(({ span }) => span) ?? (finding2.span === null ? [] : [finding2.span]);
  return grew === !1 || isAdded !== null && spans.length > 0 && !spans.some(isAdded) ? { kind: "not-added", where: finding2.line === null ? finding2.path : `${finding2.path}:${finding2.line}`, reason: "stood here before this commit" } : null;
}
function byComment({ finding: finding2, comments, use, warn }) {
  if (comments === null) return null;
  warn(comments.warnings);
  let fitting = directivesFor(finding2, comments.directives);
  for (let directive2 of fitting) use(directiveKey(directive2));
  return fitting[0] ? inlineReason(fitting[0]) : null;
}
function byPath(each) {
  let { finding: finding2, settings } = each;
  return configured(
    each,
    "path",
    settings.allow.paths.filter((allow) => fitsPath(allow, finding2, settings))
  );
}
function byValue(each) {
  let {
    finding: { span, rule },
    text: text3,
    settings,
    matchesValue
  } = each;
  return text3 === null || span === null ? null : configured(
    each,
    "value",
    settings.allow.values.filter((allow) => namesRule(allow.rules, rule) && matchesValue(allow, text3, span))
  );
}
async function byPointer(each) {
  let { finding: finding2, text: text3, settings, document, warn } = each, { span } = finding2, allows3 = settings.allow.pointers.filter((allow) => fitsPath(allow, finding2, settings));
  if (text3 === null || span === null || allows3.length === 0) return null;
  let opened = await document(text3);
  return "locate" in opened ? configured(
    each,
    "pointer",
    allows3.filter((allow) => pointerHolds(opened, allow.pointer, span))
  ) : (warn([{ path: finding2.path, message: opened.problem }]), null);
}
function fitsPath(allow, { rule, path }, settings) {
  return namesRule(allow.rules, rule) && settings.globs(path, [allow.glob]);
}
function configured({ use }, kind, fitting) {
  for (let allow of fitting) use(configuredKey(allow));
  return fitting[0] ? { kind, where: fitting[0].where, reason: fitting[0].reason } : null;
}
function byBaseline({ finding: finding2, baseline, today, use, warn }) {
  let entry = baseline?.entries.get(finding2.fingerprint);
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
  let because2 = null;
  for (let way of WAYS) {
    let reason = await way(each);
    if (because2 ??= reason, because2 && !full) break;
  }
  let { finding: finding2 } = each;
  return because2 ? { finding: finding2, kept: !1, because: because2 } : { finding: finding2, kept: blocks(finding2, each.settings) ? "finding" : "note" };
}
function blocks({ severity, confidence }, settings) {
  return severity !== "low" && severity !== "info" && (confidence !== "low" || settings.thorough);
}
function readComments(found, knownRules) {
  let values3 = /* @__PURE__ */ new Map();
  for (let { text: text3, finding: finding2 } of found) {
    if (text3 === null || finding2.span === null) continue;
    let spans = values3.get(text3) ?? [];
    spans.push(finding2.span), values3.set(text3, spans);
  }
  return new Map(
    [...values3].map(([text3, spans]) => {
      let directives = hideValues(findDirectives(text3), text3, spans);
      return [text3, { directives, warnings: directiveWarnings(directives, knownRules) }];
    })
  );
}
function rememberDocuments() {
  let documents = /* @__PURE__ */ new Map();
  return (text3) => {
    let document = documents.get(text3) ?? openDocument(text3);
    return documents.set(text3, document), document;
  };
}

// src/policy/uses.ts
function unusedWarnings(uses) {
  return [...uses.filter(({ used, kind }) => !used && kind !== "foreign").map(({ unused }) => unused), ...unusedForeign(uses.filter(({ kind }) => kind === "foreign"))].sort(byPlace2);
}
function byPlace2(a, b) {
  return a.path !== b.path ? a.path < b.path ? -1 : 1 : (a.line ?? 0) - (b.line ?? 0);
}

// src/policy/policy.ts
function openPolicy({ settings, settingsFor, base, full, isPart, rules }) {
  let baseline = loadBaseline(settings.baseline, base), ledger = newLedger(), warnings = [], context = { settingsFor, baseline, rules, full, today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10), ledger }, meet2 = (text3) => {
    let directives = collectDirectives(text3, settingsFor(text3.entry.path), ledger, rules);
    return warnings.push(...directives.warnings), directives.isAny;
  };
  return {
    onText: full ? (text3) => meet2(text3) : void 0,
    onClean: full ? (entry) => meetSettings(ledger, settingsFor(entry.path)) : void 0,
    excuse: (failures) => excuse(failures, settingsFor, ledger),
    async judge(found, known3) {
      let judged2 = await judge(found, { ...context, rules: known3 }), foreign = full || found.length > 0 ? settings.foreign?.warnings ?? [] : [], uses = full ? allowUses(ledger, settings, baseline, rules) : [], isShared = ({ kind }) => isPart && kind !== "inline", unused = unusedWarnings(uses.filter((use) => !isShared(use)));
      return {
        judgements: judged2.verdicts.map((verdict, i) => ({ verdict, entry: found[i].entry })),
        warnings: [...warnings, ...foreign, ...judged2.warnings, ...unused],
        uses: uses.filter(isShared)
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
  return [...judgements].sort((a, b) => WEIGHTS[`${a.verdict.kept}`] - WEIGHTS[`${b.verdict.kept}`]).filter(({ verdict: { finding: finding2 }, entry }) => {
    let version = versions.get(finding2.fingerprint) ?? entry;
    return versions.set(finding2.fingerprint, version), version === entry;
  });
}

// src/report/outcome.ts
var import_node_path10 = require("node:path");
init_model();
init_printable();
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
    envFacts: null,
    shard: null
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
    envFacts: joinEnvFacts(a.envFacts, b.envFacts),
    shard: a.shard && b.shard && joinShards(a.shard, b.shard)
  };
}
function joinShards(a, b) {
  return {
    index: a.index,
    count: a.count,
    subject: a.subject === b.subject ? a.subject : `${a.subject} and ${b.subject}`,
    files: a.files + b.files,
    filesTotal: a.filesTotal + b.filesTotal,
    settings: `${a.settings}${b.settings}`,
    listing: `${a.listing}${b.listing}`,
    allows: [...a.allows, ...b.allows]
  };
}
function joinEnvFacts(a, b) {
  return !a || !b ? a ?? b : { tracked: [...a.tracked, ...b.tracked], uncovered: [...a.uncovered, ...b.uncovered] };
}
function relocate(outcome, base, cwd) {
  if (base === cwd) return outcome;
  let shown = (path) => STAND_IN.test(path) ? path : (0, import_node_path10.relative)(cwd, (0, import_node_path10.join)(base, path)).split(import_node_path10.sep).join("/") || ".", moved = (placed) => ({ ...placed, path: shown(placed.path) }), movedFinding = (finding2) => ({
    ...moved(finding2),
    fix: finding2.fix.map((text3) => text3.replace(finding2.path, () => shown(finding2.path)))
  });
  return {
    ...outcome,
    verdicts: outcome.verdicts.map((verdict) => ({ ...verdict, finding: movedFinding(verdict.finding) })),
    warnings: outcome.warnings.map(moved),
    failures: outcome.failures.map((failure4) => failure4.path === null ? failure4 : { ...failure4, path: shown(failure4.path) }),
    skipped: outcome.skipped.map(moved),
    envFacts: outcome.envFacts && { tracked: outcome.envFacts.tracked.map(shown), uncovered: outcome.envFacts.uncovered.map(shown) },
    shard: outcome.shard && {
      ...outcome.shard,
      allows: outcome.shard.allows.map((use) => ({ ...use, unused: moved(use.unused) }))
    }
  };
}
function otherWords({ skipped, failures, warnings, verdicts }) {
  let paths = [...skipped, ...warnings].map(({ path }) => path), messages = failures.map(({ path, message }) => `${path} ${message}`);
  return [...paths, ...messages, ...verdicts.flatMap(({ finding: { commit, via = [] } }) => [...commit ? [commit.author] : [], ...via])];
}
function hide(outcome, masks) {
  return masks.size === 0 ? outcome : mapStrings(outcome, (text3) => [...masks].reduce((shown, [secret, mask]) => shown.replaceAll(secret, mask), text3));
}
function msSince(started) {
  let [seconds, nanoseconds] = process.hrtime(started);
  return seconds * 1e3 + nanoseconds / 1e6;
}

// src/run.ts
init_checks();
init_catalog();
init_file_names();

// src/scan/own/judge.ts
init_text();
var titles;
async function builtInIds() {
  return titles ??= await builtInTitles(), new Set(titles.keys());
}
async function builtInTitles() {
  let { ruleCards: ruleCards2 } = await Promise.resolve().then(() => (init_catalog(), catalog_exports));
  return new Map((await ruleCards2()).map(({ id, title }) => [id, title]));
}
var judgeRule = async (draft) => {
  titles ??= await builtInTitles();
  let { id } = draft.rule, title = titles.get(id);
  return title !== void 0 ? { path: ["id"], message: `a built-in rule has this id (${title}): take another, such as "own-${id}"` } : draft.rule.pattern === null ? pathsProblem(draft) : samplesProblem2(draft, (await Promise.resolve().then(() => (init_search2(), search_exports))).searchOwn);
};
function samplesProblem2({ rule, samples }, search) {
  let { globs: _anywhere, ...rest } = rule, pathless = { ...rest, path: null }, except = rule.except.filter(({ condition, globs = [], paths }) => condition === "any" || [...globs, ...paths].length === 0).map((each) => ({ ...each, globs: [], paths: [] })), settings = { rules: { own: [{ ...pathless, except }] } };
  return firstWrong(samples, (sample) => search(openText(entryOf(""), Buffer.from(sample, "utf8")), settings).length > 0, rule.keywords);
}
async function pathsProblem({ rule, samples }) {
  let [{ ownPathCheck: ownPathCheck2 }, { loadGlobs: loadGlobs2 }] = await Promise.all([Promise.resolve().then(() => (init_paths(), paths_exports)), Promise.resolve().then(() => (init_glob(), glob_exports))]), settings = { rules: { own: [rule] }, globs: await loadGlobs2() };
  return firstWrong(samples, (sample) => ownPathCheck2.run([entryOf(sample)], () => settings).length > 0);
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

// src/scan/session.ts
init_file_names();
init_finding2();

// src/scan/parts/halves.ts
var placeOf8 = (rule, line, column) => `${rule}:${line}:${column}`;
function dropHalves(seen) {
  let wholes = /* @__PURE__ */ new Map();
  for (let { finding: finding2, entry } of seen) {
    if (finding2.parts === void 0 || finding2.line === null) continue;
    let places = wholes.get(entry) ?? /* @__PURE__ */ new Set();
    for (let { rule, line, column } of finding2.parts) places.add(placeOf8(rule, line, column));
    wholes.set(entry, places);
  }
  return seen.filter(({ finding: { rule, line, column, parts }, entry }) => parts !== void 0 || line === null || column === null ? !0 : wholes.get(entry)?.has(placeOf8(rule, line, column)) !== !0);
}

// src/scan/session.ts
init_scan();
var Session = class {
  sightings = [];
  failures = [];
  /** What could not be looked into, by its kind. */
  skipped = [];
  /** Secrets that stand in file names, with what may be shown of them. */
  masks = /* @__PURE__ */ new Map();
  #options;
  /** With the bytes of their texts. */
  #seen = /* @__PURE__ */ new Map();
  /** Entries that told something, also where it had been told before. */
  #telling = /* @__PURE__ */ new Set();
  /** Where in `sightings` each stands. */
  #keys = /* @__PURE__ */ new Map();
  #bytes = 0;
  #total = 0;
  #suspects = 0;
  /** Weak values are counted over all windows of one file, between which windows of others may come. */
  #counted = /* @__PURE__ */ new WeakMap();
  /** Places of entries in the order of the list, made when first asked. */
  #order = null;
  #entries = [];
  constructor(options) {
    this.#options = options;
  }
  /**
   * Takes the word of a first look: the entry need not be read here. To be called before `lookAt`.
   * @param isAlike it is not clean, but an older entry tells for it
   */
  pass(entry, { sizeBytes, textBytes }, isAlike = !1) {
    entry.sizeBytes = sizeBytes, isAlike && this.#telling.add(entry), this.#seen.set(entry, textBytes), this.#bytes += textBytes, this.#options.onClean?.(entry), this.#tellProgress();
  }
  /** What those who watch are shown during a first look: how many files there are, and in how many of them it has met something. */
  expect(filesTotal, suspects) {
    this.#total = filesTotal, this.#suspects = suspects;
  }
  /** Reads what the checks ask for, measures the rest if sizes matter, and proves that nothing was left out. */
  async lookAt(entries, reader) {
    let { checks, settingsFor } = this.#options;
    this.#entries = entries;
    let wanted = this.wanted(entries).filter((entry) => !this.#seen.has(entry));
    this.#total = this.#seen.size + wanted.length;
    let { failures, skipped } = await reader.read(wanted, { visit: (text3) => this.#visit(text3), opens: checks.some(looksInside) });
    this.#fail(failures);
    for (let skip2 of skipped) this.skipped.push(skip2);
    let judging = checks.filter((check) => check.needs === "entries");
    judging.length > 0 && this.#fail(await reader.measure(entries.filter((entry) => entry.sizeBytes === null && !this.#seen.has(entry))));
    for (let { entry, finding: finding2 } of scanEntries(entries, judging, settingsFor)) this.#keep(entry, null, finding2);
    for (let { entry, finding: finding2 } of this.#fileNames(entries)) this.#keep(entry, null, finding2);
    this.sightings = dropHalves(this.sightings).sort((a, b) => this.#placeOf(a.entry) - this.#placeOf(b.entry) || compareLines(a, b)), this.#proveAllSeen(wanted);
  }
  #fileNames(entries) {
    let groups = /* @__PURE__ */ new Map();
    for (let entry of entries) {
      let settings = this.#options.settingsFor(entry.path), group2 = groups.get(settings);
      group2 === void 0 ? groups.set(settings, [entry]) : group2.push(entry);
    }
    return [...groups].flatMap(([settings, group2]) => this.#namesIn(group2, settings));
  }
  #namesIn(entries, settings) {
    let { found, masks } = scanFileNames(entries, this.#options.checks, settings);
    for (let [secret, mask] of masks) this.masks.set(secret, mask);
    return found.map(({ entry, match }) => ({ entry, finding: toFileFinding(entry, { ...match, also: [] }) }));
  }
  /**
   * Files looked at whole: read, or judged by name and size where no check asks for their content. An archive is one file; its bytes
   * are its own and those of its members.
   */
  proof(entries) {
    let missed = this.missed();
    return {
      filesScanned: entries.filter((entry) => !missed.has(entry.path)).length,
      bytesScanned: entries.reduce((sum, entry) => sum + (this.#seen.get(entry) ?? 0), 0)
    };
  }
  /** Paths of which something could not be looked at. */
  missed() {
    return /* @__PURE__ */ new Set([...this.#failedPaths(), ...this.skipped.map(({ path }) => path)]);
  }
  /** The entries that were read and hold nothing to tell about. To be asked at the end. */
  clean(entries) {
    let missed = this.missed(), isClean2 = (entry) => this.#seen.has(entry) && !this.#telling.has(entry) && !missed.has(entry.path), clean = entries.filter((entry) => entry.sizeBytes !== null && isClean2(entry));
    return new Map(clean.map((entry) => [entry, { sizeBytes: entry.sizeBytes, textBytes: this.#seen.get(entry) }]));
  }
  /** One by one: a damaged repository may have more failures than a call takes arguments. */
  #fail(failures) {
    for (let failure4 of failures) this.failures.push(failure4);
  }
  #failedPaths() {
    return new Set(this.failures.map(({ path }) => path));
  }
  /** The entries whose content some check asks for. */
  wanted(entries) {
    let { checks, settingsFor } = this.#options, asking = checks.filter((check) => check.needs === "text");
    return asking.some(({ selects }) => selects === void 0) ? [...entries] : entries.filter((entry) => asking.some((check) => check.selects?.(entry, settingsFor(entry.path)) ?? !0));
  }
  /** A check that breaks is a failure of that file, never a clean answer. */
  #visit(text3) {
    let { checks, settingsFor, onText } = this.#options;
    this.#seen.set(text3.entry, (this.#seen.get(text3.entry) ?? 0) + text3.bytes.length), this.#bytes += text3.bytes.length;
    let ordinals = this.#counted.get(text3.entry) ?? /* @__PURE__ */ new Map();
    try {
      for (let finding2 of scanText(text3, checks, settingsFor(text3.entry.path), ordinals)) this.#keep(text3.entry, text3, finding2);
      ordinals.size > 0 && this.#counted.set(text3.entry, ordinals), onText?.(text3) && this.#telling.add(text3.entry);
    } catch (error) {
      this.failures.push({ path: text3.entry.path, stage: "scan", message: `a check broke: ${error.message}` });
    }
    this.#tellProgress();
  }
  #tellProgress() {
    let found = Math.max(this.#suspects, this.sightings.length);
    this.#options.onProgress?.({ files: this.#seen.size, filesTotal: this.#total, bytes: this.#bytes, found });
  }
  /**
   * Windows overlap, so a place counts once. A history shows one secret in many versions of a file: the first, oldest one
   * counts. Where a change is judged every version counts, because an old line and an added one may look the same.
   */
  #keep(entry, text3, finding2) {
    this.#telling.add(entry);
    let isHistory = entry.commitId !== void 0 && entry.previous === void 0, place4 = text3?.member ? finding2.via : [finding2.line, finding2.column], key = JSON.stringify([finding2.fingerprint, ...isHistory ? [] : [entry.commitId, place4]]), at = this.#keys.get(key);
    at === void 0 ? this.#keys.set(key, this.sightings.push({ finding: finding2, entry, text: text3 }) - 1) : isHistory && this.#isBefore(entry, this.sightings[at].entry) && (this.sightings[at] = { finding: finding2, entry, text: text3 });
  }
  /** Contents are read once for all of their paths, so that a younger version of a file may come before an older one. */
  #isBefore(entry, other) {
    return entry !== other && this.#placeOf(entry) < this.#placeOf(other);
  }
  #placeOf(entry) {
    return this.#order ??= new Map(this.#entries.map((each, place4) => [each, place4])), this.#order.get(entry) ?? 0;
  }
  #proveAllSeen(wanted) {
    let failed2 = this.#failedPaths();
    for (let entry of wanted)
      !this.#seen.has(entry) && !failed2.has(entry.path) && this.failures.push({ path: entry.path, stage: "read", message: "it was to be read and was not" });
  }
};
function compareLines({ finding: a }, { finding: b }) {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

// src/shard/part.ts
async function takePart(listing, choice, shard2) {
  let skipped = [...listing.skipped, ...choice.skipped], { subject, failures } = listing;
  if (shard2 === void 0) return { subject, selected: choice.selected, skipped, failures, shard: null };
  let { listingDigest: listingDigest2, shardTest: shardTest2 } = await Promise.resolve().then(() => (init_digest(), digest_exports)), isHere = shardTest2(shard2), selected = choice.selected.filter(({ path }) => isHere(path)), [files, filesTotal] = [selected.length, choice.selected.length];
  return {
    subject: `shard ${shard2.index}/${shard2.count} of ${subject} (${files} of ${filesTotal} files)`,
    selected,
    skipped: skipped.filter(({ path }) => isHere(path)),
    // what is about no file is told by every shard
    failures: failures.filter(({ path }) => path === null || path === "." || isHere(path)),
    shard: { ...shard2, subject, files, filesTotal, listing: listingDigest2(listing.entries) }
  };
}
async function shardFacts({ shard: shard2 }, all2, base, uses) {
  if (shard2 === null) return null;
  let { publicUses: publicUses2, settingsDigest: settingsDigest3 } = await Promise.resolve().then(() => (init_digest(), digest_exports));
  return { ...shard2, settings: settingsDigest3(all2, base), allows: publicUses2(uses) };
}

// src/sift/first-look.ts
var FirstLook = class {
  #crew = null;
  #known = null;
  /** To be called as soon as many entries are known to come: threads start while the others are listed. */
  prepare() {
    return this.#crew ??= Promise.resolve().then(() => (init_crew(), crew_exports)).then(({ openCrew: openCrew2 }) => openCrew2()), this.#crew;
  }
  async look(session, selected, { reach: reach2, ...request }) {
    let entries = session.wanted(selected);
    if (reach2 !== null && entries.length >= 100) {
      let { sift: sift2 } = await Promise.resolve().then(() => (init_sift(), sift_exports)), pass = (...passed2) => session.pass(...passed2), tell3 = (count2) => session.expect(entries.length, count2);
      this.#known = await sift2({ ...request, reach: reach2, entries, pass, tell: tell3 }, () => this.prepare());
    }
    await (await this.#crew)?.pool?.destroy();
  }
  /** To be called when the session is done: what it found clean is not looked at again. */
  keep(session, selected) {
    this.#known?.keep(session.clean(selected));
  }
};

// src/sift/look.ts
var import_node_fs10 = require("node:fs");
init_listed();
async function look(source, tree, { isFresh, isPart, onMany }) {
  let { cache, checks } = tree.top, folder = cache && source.reach?.cacheFolder || null, onUnknown = folder !== null && (0, import_node_fs10.existsSync)(folder) ? void 0 : onMany;
  if (source.listOn === void 0 || folder === null || isPart || !checks.includes("pattern")) return { ...await listAll(source, tree, onUnknown), history: null };
  let { lookAtHistory: lookAtHistory2 } = await Promise.resolve().then(() => (init_history(), history_exports));
  return lookAtHistory2(source, tree, { isFresh, onMany: onUnknown });
}

// src/source/about.ts
function envFacts(source, judgements) {
  let blocked = judgements.filter(
    ({ verdict }) => verdict.kept === "finding" && verdict.finding.rule === "env-file" && !verdict.finding.via
  );
  return blocked.length === 0 ? null : source.envFacts(blocked.map(({ entry }) => entry));
}
function addCommits(source, judgements) {
  let commits = source.commits(judgements.map(({ entry }) => entry));
  return judgements.map(({ verdict, entry }) => {
    let commit = commits.get(entry);
    return commit ? { ...verdict, finding: { ...verdict.finding, commit } } : verdict;
  });
}

// src/source/index.ts
init_error2();

// src/git/facts.ts
var import_node_fs11 = require("node:fs"), import_node_path16 = require("node:path");
init_error2();
init_exec();
function repoFacts(place4) {
  let args = [
    "rev-parse",
    "--is-bare-repository",
    "--git-common-dir",
    "--git-path",
    "MERGE_HEAD",
    "--git-path",
    "hooks",
    "--show-toplevel",
    "-q",
    "--verify",
    "HEAD"
  ], { stdout, status } = askGit(place4, args, { accept: [0, 1, 128] }), lines2 = stdout.toString("utf8").split(`
`), commonFolder = (0, import_node_path16.resolve)(place4.cwd, lines2[1] ?? "");
  if (status === 128) return withoutWorkTree(place4, lines2[0] === "true", commonFolder);
  lines2.pop();
  let head2 = status === 0 ? lines2.pop() ?? null : null, mergeHeadFile = (0, import_node_path16.resolve)(place4.cwd, lines2[2] ?? ""), top = (0, import_node_path16.resolve)(lines2.slice(4).join(`
`));
  return {
    place: place4,
    top,
    bare: !1,
    commonFolder,
    head: head2,
    mergeHeads: head2 ? mergeHeads(mergeHeadFile) : [],
    missingHooks: missingHooks(place4.cwd, lines2[3] ?? "")
  };
}
function withoutWorkTree(place4, bare, commonFolder) {
  bare || askGit(place4, ["rev-parse", "--show-toplevel"]);
  let { stdout } = askGit(place4, ["rev-parse", "--absolute-git-dir"]), answer = askGit(place4, ["rev-parse", "-q", "--verify", "HEAD"], { accept: [0, 1] }), top = stdout.toString("utf8").replace(/\n$/, "");
  return {
    place: place4,
    top,
    bare: !0,
    commonFolder,
    head: answer.status === 0 ? answer.stdout.toString("utf8").trim() : null,
    mergeHeads: [],
    missingHooks: null
  };
}
function missingHooks(cwd, path) {
  return /(^|[\\/])hooks$/.test(path) || (0, import_node_fs11.existsSync)((0, import_node_path16.resolve)(cwd, path)) ? null : path;
}
function mergeHeads(file) {
  let fromHook = Object.keys(process.env).flatMap((name3) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name3)?.[1] ?? []);
  return [.../* @__PURE__ */ new Set([...fromHook, ...readIds(file)])];
}
function readIds(file) {
  try {
    return (0, import_node_fs11.readFileSync)(file, "latin1").match(/^[0-9a-f]{40,64}$/gm) ?? [];
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw new GitError(`cannot read ${file}: ${error.message}`, null);
  }
}

// src/git/ancestors.ts
var import_node_fs12 = require("node:fs"), import_node_path17 = require("node:path");
init_child();
var MAX_LEVELS = 16, MAX_PS_BYTES = 1 << 24;
function gitAncestor() {
  let read3 = process.platform === "linux" ? readProc : readPs(), pid = process.ppid;
  for (let level = 0; level < MAX_LEVELS && pid > 1; level++) {
    let found = read3(pid);
    if (!found) return null;
    if (/^git(\.exe)?$/.test((0, import_node_path17.basename)(found.argv[0] ?? "")) && found.argv[1] !== "hook") return found.argv;
    pid = found.parent;
  }
  return null;
}
function readProc(pid) {
  try {
    let stat = (0, import_node_fs12.readFileSync)(`/proc/${pid}/stat`, "latin1"), argv = (0, import_node_fs12.readFileSync)(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return { parent: Number(stat.slice(stat.lastIndexOf(")") + 4).split(" ", 1)[0]), argv };
  } catch {
    return null;
  }
}
function readPs() {
  let answer = runAndWait({ file: "ps", args: ["-A", "-o", "pid=,ppid=,args="], env: process.env, maxBytes: MAX_PS_BYTES }), rows5 = /* @__PURE__ */ new Map();
  for (let [, pid, parent, words4] of (answer.stdout?.toString("utf8") ?? "").matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm))
    rows5.set(Number(pid), { parent: Number(parent), argv: words4.split(" ") });
  return (pid) => rows5.get(pid) ?? null;
}

// src/git/commit.ts
init_exec();
function parentsOfNextCommit(facts) {
  return facts.head === null ? [] : [facts.head, ...facts.mergeHeads];
}
function amendedParents(facts) {
  if (facts.head === null || facts.mergeHeads.length > 0 || !process.env.GIT_INDEX_FILE) return null;
  let said = saidAmend();
  if (said === !1 || said === null && !authorBefore()) return null;
  let commit = askGit(facts.place, ["cat-file", "commit", facts.head]).stdout.toString("latin1"), header = commit.slice(0, commit.indexOf(`

`)).split(`
`);
  return said === null && !header.includes(authorBefore()) || isPushed(facts.place, facts.head) ? null : header.flatMap((row) => /^parent ([0-9a-f]+)$/.exec(row)?.[1] ?? []);
}
var TAKES_WORD = /^(?:-[a-zA-Z]*[mFCct]|--(?:message|file|author|date|template|cleanup|reuse-message|reedit-message|fixup|squash|trailer|pathspec-from-file))$/;
function saidAmend() {
  let argv = gitAncestor() ?? [], words4 = argv.slice(0, argv.includes("--") ? argv.indexOf("--") : void 0), at = words4.indexOf("commit");
  return at !== -1 ? words4.some((word, i) => i > at && /^--ame?n?d?$/.test(word) && !TAKES_WORD.test(words4[i - 1])) : words4.some((word) => /^(merge|cherry-pick|revert|rebase|pull|am)$/.test(word)) ? !1 : null;
}
var SAME_MOMENT_SECONDS = 3;
function authorBefore() {
  let { GIT_AUTHOR_NAME: name3, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date } = process.env;
  return !name3 || !date || Date.now() / 1e3 - Number(/\d+/.exec(date)?.[0] ?? 0) <= SAME_MOMENT_SECONDS ? null : Buffer.from(`author ${name3} <${email ?? ""}> ${date.replace(/^@/, "")}`, "utf8").toString("latin1");
}
function isPushed(place4, head2) {
  return askGit(place4, ["rev-list", "-n1", head2, "--not", "--remotes"]).stdout.length === 0;
}
function emptyTree(place4) {
  return askGit(place4, ["hash-object", "-t", "tree", "--stdin"]).stdout.toString("latin1").trim();
}

// src/git/next-commit.ts
init_error2();
init_exec();

// src/git/staged.ts
init_exec();
init_names3();
init_raw2();
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
function stagedChanges(facts, parents, known3) {
  let bases = parents.length > 0 ? parents : [emptyTree(facts.place)], [first = [], ...others] = bases.map((base, i) => i === 0 && known3 || diffIndex(facts, base));
  return others.length === 0 ? first : combine([first, ...others]);
}
function diffIndex(facts, base) {
  return parseRaw(askGit(facts.place, diffIndexArgs(base)).stdout);
}
function diffIndexArgs(base) {
  return [...DIFF_INDEX, base, "--"];
}
function parseRaw(stdout) {
  let changes = [], header = "";
  for (let piece of splitNul(stdout))
    header === "" ? header = piece.toString("latin1") : (changes.push(parseRawHeader(header, piece)), header = "");
  return changes;
}
function combine(lists) {
  let removed = lists.map(removedBlobs), byPath2 = lists.map((list4) => new Map(list4.map((change) => [change.path, change])));
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

// src/git/setup-trace.ts
var import_node_path18 = require("node:path"), SETUP_TRACE = { GIT_TRACE_SETUP: "1" };
function readSetup(stderr) {
  let text3 = stderr.toString("utf8"), [gitDir, commonDir, top, cwd] = ["git_dir", "git_common_dir", "worktree", "cwd"].map((name3) => wordsAfter(text3, name3));
  return !gitDir || !commonDir || !top || !cwd ? null : { top: (0, import_node_path18.resolve)(top), commonFolder: (0, import_node_path18.resolve)(cwd, commonDir), mergeHead: (0, import_node_path18.resolve)(cwd, gitDir, "MERGE_HEAD") };
}
function wordsAfter(text3, name3) {
  let [found, ...others] = text3.matchAll(new RegExp(`^(?:.* )?setup: ${name3}: (.*)$`, "gm")), value2 = found?.[1];
  return value2 === void 0 || others.length > 0 || value2 === "(null)" || /[\\\ufffd]/.test(value2) ? null : value2;
}

// src/git/next-commit.ts
function nextCommit(place4) {
  let { facts, first } = askAtOnce2(place4) ?? { facts: repoFacts(place4), first: void 0 };
  return { facts, changes: facts.bare ? [] : nextChanges(facts, first) };
}
function nextChanges(facts, first) {
  let changes = stagedChanges(facts, parentsOfNextCommit(facts), first), amended = changes.length > 0 ? amendedParents(facts) : null;
  return amended ? stagedChanges(facts, amended) : changes;
}
function askAtOnce2(place4) {
  let answer = askTraced(place4), setup = answer && readSetup(answer.stderr);
  if (!setup) return null;
  let first = parseRaw(answer.stdout);
  if (first.length === 0 && process.env.GIT_INDEX_FILE === void 0) return null;
  let { top, commonFolder, mergeHead } = setup;
  return { facts: { place: place4, top, commonFolder, bare: !1, head: "HEAD", mergeHeads: mergeHeads(mergeHead), missingHooks: null }, first };
}
function askTraced(place4) {
  if (process.env.GIT_TRACE_SETUP) return null;
  try {
    return askGit(place4, diffIndexArgs("HEAD"), { env: SETUP_TRACE });
  } catch (error) {
    if (error instanceof GitError && error.status !== null) return null;
    throw error;
  }
}

// src/source/disk.ts
var import_node_fs13 = require("node:fs"), import_node_path19 = require("node:path");
init_names3();
init_read_files();
init_source2();
function diskSource(base, names2) {
  return {
    reach: { place: null, base, cacheFolder: null },
    list: (onMany) => listDisk(base, names2, onMany),
    read: (entries, visitor) => readFiles(base, entries, visitor),
    measure: async (entries) => entries.flatMap((entry) => measureFile(base, entry)),
    previousBytes: async () => /* @__PURE__ */ new Map(),
    previousSizes: () => /* @__PURE__ */ new Map(),
    commits: () => /* @__PURE__ */ new Map(),
    envFacts: () => ({ tracked: [], uncovered: [] })
  };
}
var FOLDERS_AT_ONCE = 32;
async function listDisk(base, names2, onMany) {
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
  }, folders = 0;
  for (let name3 of names2)
    for (let found of guarded(name3.path, listing.failures, listName(base, name3, listing)))
      found.entries.length >= 400 && onMany?.(), ++folders % FOLDERS_AT_ONCE === 0 && await new Promise(setImmediate);
  return listing;
}
function* guarded(path, failures, steps) {
  try {
    yield* steps;
  } catch (error) {
    failures.push(fileFailure(path, error));
  }
}
function* listName(base, { path }, listing) {
  let stat = (0, import_node_fs13.statSync)((0, import_node_path19.resolve)(base, path));
  if (stat.isFile()) addEntry(stat, { path }, stat.size, listing);
  else if (!stat.isDirectory())
    listing.failures.push(readFailure(path, "it is no regular file: send what it holds through a pipe to  hushgate scan -"));
  else {
    let met = { ...listing, entries: [], skipped: [], failures: [] };
    yield* walk(base, path, null, met), met.entries.length + met.skipped.length + met.failures.length === 0 && met.failures.push(readFailure(path, "the folder is empty: there was nothing to scan")), listing.entries = listing.entries.concat(met.entries), listing.skipped = listing.skipped.concat(met.skipped), listing.failures.push(...met.failures);
  }
}
function listGitNames(base, names2) {
  let found = { entries: [], skipped: [], failures: [] };
  for (let name3 of names2) attempt2(name3.path, found.failures, () => addEntry((0, import_node_fs13.lstatSync)(absolutePath(base, name3)), name3, null, found));
  return found;
}
function addEntry(kind, name3, sizeBytes, found) {
  kind.isFile() ? found.entries.push({ ...name3, mode: "file", sizeBytes }) : kind.isSymbolicLink() ? found.entries.push({ ...name3, mode: "symlink", sizeBytes }) : found.skipped.push({ path: name3.path, reason: "not a regular file" });
}
function* walk(base, path, rawPath, listing) {
  let folder = rawPath ?? Buffer.from(path), absolute = rawPath ? Buffer.concat([Buffer.from(`${base}/`), rawPath]) : (0, import_node_path19.resolve)(base, path);
  for (let child of childrenOf(absolute).sort((a, b) => Buffer.compare(a.name, b.name))) {
    let { kind } = child, raw = folder.length > 0 ? Buffer.concat([folder, Buffer.from("/"), child.name]) : child.name, name3 = decodeName(raw);
    kind.isDirectory() ? child.name.toString() !== ".git" && (yield* guarded(name3.path, listing.failures, walk(base, name3.path, name3.pathBytes ? raw : null, listing))) : addEntry(kind, name3, null, listing);
  }
  yield listing;
}
function childrenOf(folder) {
  let children = (0, import_node_fs13.readdirSync)(folder, { withFileTypes: !0, encoding: "buffer" }), start = Buffer.concat([typeof folder == "string" ? Buffer.from(folder) : folder, Buffer.from("/")]);
  return children.map(
    (child) => Buffer.isBuffer(child) ? { name: child, kind: (0, import_node_fs13.lstatSync)(Buffer.concat([start, child])) } : { name: child.name, kind: child }
  );
}

// src/git/commits.ts
init_exec();
async function walkAll(place4, revisions) {
  return order(await rows3(place4, revisions, []), { tips: [], late: /* @__PURE__ */ new Map() });
}
async function walkOn(place4, heads, old, before) {
  let fresh = heads.filter((id) => !old.has(id)), input = [...fresh, ...before.tips.map((id) => `^${id}`), ""].join(`
`), found = fresh.length === 0 ? [] : await rows3(place4, ["--boundary", "--stdin"], [input]), reached2 = /* @__PURE__ */ new Set([...heads, ...found.filter(({ isBoundary }) => isBoundary).map(({ id }) => id)]);
  return before.tips.every((id) => reached2.has(id)) ? order(found, before) : null;
}
async function rows3(place4, revisions, input) {
  let args = ["rev-list", "--topo-order", "--reverse", "--timestamp", "--parents", ...revisions, "--"];
  return (await wholeAnswer(place4, args, input)).toString("latin1").split(`
`).filter(Boolean).map((line) => {
    let [seconds = "", mark = "", ...parents] = line.split(" "), isBoundary = mark.startsWith("-");
    return { id: isBoundary ? mark.slice(1) : mark, seconds: Number(seconds), parents, isBoundary };
  });
}
function order(found, { tips, late: lateBefore }) {
  let late = new Map(lateBefore), dates = /* @__PURE__ */ new Map(), known3 = new Map(found.filter(({ isBoundary }) => isBoundary).map(({ id, seconds }) => [id, late.get(id) ?? seconds])), inside = found.filter(({ isBoundary }) => !isBoundary), withChild = /* @__PURE__ */ new Set();
  for (let { id, seconds, parents } of inside) {
    let date = seconds;
    for (let parent of parents)
      withChild.add(parent), date = Math.max(date, (dates.get(parent) ?? known3.get(parent) ?? 0) + 1);
    date !== seconds && late.set(id, date), dates.set(id, date);
  }
  return {
    commits: byDate([...dates.keys()], dates),
    tips: [...tips, ...dates.keys()].filter((id) => !withChild.has(id)),
    late,
    dates
  };
}
function byDate(ids2, dates) {
  return [...ids2].sort((a, b) => dates.get(a) - dates.get(b) || (a < b ? -1 : 1));
}

// src/source/history.ts
init_error2();
init_history2();

// src/git/refs.ts
var import_node_fs15 = require("node:fs"), import_node_path21 = require("node:path");
init_exec();
init_tree2();
async function readRefs2({ place: place4, head: head2, commonFolder }) {
  let rows5 = listRefs(place4), looseFiles = [];
  for (let { name: name3, type, id } of rows5)
    if (type === "blob" && looseFiles.push({ path: name3, blobId: id }), type === "tree")
      for (let file of await treeFiles(place4, id)) looseFiles.push({ path: `${name3}/${file.path}`, blobId: file.blobId });
  let commits = rows5.filter(({ type }) => type === "commit").map(({ id }) => id), stashes = rows5.some(({ name: name3 }) => name3 === "refs/stash") ? ids(place4, ["--walk-reflogs", "refs/stash"]) : [], others = (0, import_node_fs15.existsSync)((0, import_node_path21.join)(commonFolder, "worktrees")) ? ids(place4, ["--no-walk", "--all"]) : [];
  return { heads: [.../* @__PURE__ */ new Set([...commits, ...head2 === null ? [] : [head2], ...stashes, ...others])], stashes, looseFiles };
}
function ids(place4, args) {
  let { stdout } = askGit(place4, ["rev-list", ...args, "--"], { accept: [0, 128] });
  return stdout.toString("latin1").split(`
`).filter(Boolean);
}
function listRefs(place4) {
  let rows5 = askGit(place4, ["for-each-ref", "--format=%(objecttype) %(*objecttype) %(objectname) %(*objectname) %(refname)"]).stdout.toString("utf8").split(`
`).filter(Boolean).map(toRow);
  return [
    ...rows5.filter(({ type }) => type !== "tag"),
    ...peel(
      place4,
      rows5.filter(({ type }) => type === "tag")
    )
  ];
}
function toRow(line) {
  let [type = "", peeledType = "", id = "", peeledId = "", ...name3] = line.split(" ");
  return type === "tag" ? { name: name3.join(" "), type: peeledType, id: peeledId } : { name: name3.join(" "), type, id };
}
function peel(place4, rows5) {
  if (rows5.length === 0) return [];
  let lines2 = askGit(place4, ["cat-file", "--batch-check=%(objecttype) %(objectname)"], {
    input: rows5.map(({ name: name3 }) => `${name3}^{}
`).join("")
  }).stdout.toString("utf8").split(`
`);
  return rows5.map(({ name: name3 }, i) => {
    let [type = "", id = ""] = (lines2[i] ?? "").split(" ");
    return { name: name3, type, id };
  });
}

// src/source/history.ts
init_model();

// src/source/repository.ts
var import_node_path22 = require("node:path");
init_history2();
init_tree2();

// src/source/blobs.ts
init_blobs();
init_reading();
init_source2();
async function readEntries(place4, entries, visitor) {
  let groups = [...groupByBlob(entries).values()], reading = new Reading(visitor), open = [], take2 = (event) => {
    let group2 = groups[event.index];
    if (event.kind === "absent") for (let entry of group2) reading.failures.push(absent(entry, event.why));
    else open = showPart(event, group2, open, reading);
  };
  return await readBlobs(
    place4,
    groups.map((group2) => group2[0].blobId),
    take2,
    () => reading.settle()
  ), reading;
}
function groupByBlob(entries) {
  let groups = /* @__PURE__ */ new Map();
  for (let entry of entries) {
    let group2 = groups.get(entry.blobId);
    group2 ? group2.push(entry) : groups.set(entry.blobId, [entry]);
  }
  return groups;
}
function showPart(part, group2, open, reading) {
  let windows = part.offset === 0 ? group2.map((entry) => reading.windows(entry)) : open, isLast = part.offset + part.bytes.length === part.size;
  for (let entry of group2) entry.sizeBytes = part.size;
  for (let window of windows)
    window.push(part.bytes), isLast && window.end();
  return windows;
}
function absent(entry, why) {
  let wayOut = why === "missing" ? " (a damaged or partial repository: try  git fsck  or  git fetch)" : "";
  return readFailure(entry.path, `its object ${entry.blobId} ${why === "missing" ? "is missing" : why}${wayOut}`);
}
function measureEntries(place4, entries) {
  if (entries.length === 0) return [];
  let sizes = blobSizes(
    place4,
    entries.map((entry) => entry.blobId)
  );
  return entries.flatMap((entry, i) => (entry.sizeBytes = sizes[i] ?? null, entry.sizeBytes === null ? [absent(entry, "missing")] : []));
}
function oldSizes(place4, entries) {
  let ids2 = oldIds(entries), sizes = ids2.length === 0 ? [] : blobSizes(place4, ids2), known3 = new Map(ids2.map((id, i) => [id, sizes[i] ?? null]));
  return new Map(entries.map((entry) => [entry, oldIds([entry]).flatMap((id) => known3.get(id) ?? [])]));
}
function oldIds(entries) {
  return [...new Set(entries.flatMap((entry) => entry.previous?.blobIds ?? []))];
}

// src/source/old.ts
init_member();
init_kind2();
init_limits();
init_text();
init_blobs();
async function oldBytes(place4, texts2) {
  let ids2 = oldIds(texts2.map(({ entry }) => entry)), contents = await readOld(place4, ids2), places = /* @__PURE__ */ new Map();
  for (let [id, bytes] of contents) places.set(id, await openPlaces(bytes, wantedOf(id, texts2)));
  let oldsOf = (text3) => oldIds([text3.entry]).flatMap((id) => places.get(id)?.get(memberKey(text3)) ?? []);
  return new Map(texts2.map((text3) => [text3, oldsOf(text3)]));
}
async function readOld(place4, ids2) {
  let parts = ids2.map(() => []);
  return await readBlobs(place4, ids2, (event) => {
    event.kind === "part" && parts[event.index]?.push(event.bytes);
  }), new Map(ids2.flatMap((id, i) => parts[i]?.length ? [[id, Buffer.concat(parts[i])]] : []));
}
function wantedOf(id, texts2) {
  return new Set(texts2.filter(({ entry }) => entry.previous?.blobIds.includes(id)).map(memberKey));
}
async function openPlaces(bytes, wanted) {
  let kind = bytes.length > 134217728 ? null : wholeKind(bytes);
  return kind === null ? /* @__PURE__ */ new Map([["", [asText2(bytes)]]]) : openMembers(bytes, kind, wanted);
}
async function openMembers(bytes, kind, wanted) {
  let { openArchive } = await importApart("./packages/archive.js"), places = /* @__PURE__ */ new Map();
  for await (let part of openArchive(bytes, kind)) {
    if (part.kind !== "content") continue;
    let key = memberKey({ member: part.way });
    wanted.has(key) && places.set(key, [...places.get(key) ?? [], asText2(part.bytes)]);
  }
  return places;
}
var NOBODY = { path: "", mode: "file", sizeBytes: null };
function asText2(bytes) {
  return openText(NOBODY, bytes).bytes;
}

// src/source/repository.ts
function repositorySource(facts, list4, isTracked = hadByParent) {
  let { place: place4 } = facts;
  return {
    reach: { place: place4, base: facts.top, cacheFolder: (0, import_node_path22.join)(facts.commonFolder, "hushgate") },
    list: list4,
    read: (entries, visitor) => readEntries(place4, entries, visitor),
    measure: async (entries) => measureEntries(place4, entries),
    previousBytes: (texts2) => oldBytes(place4, texts2),
    previousSizes: (entries) => oldSizes(place4, entries),
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

// src/git/scope.ts
init_error2();
init_exec();
function allRevisions(place4) {
  return ["--all", ...hasHead(place4) ? ["HEAD"] : [], ...olderStashes(place4)];
}
function olderStashes(place4) {
  return askGit(place4, ["rev-list", "--walk-reflogs", "refs/stash", "--"], { accept: [0, 128] }).stdout.toString("latin1").split(`
`).filter(Boolean);
}
function hasHead(place4) {
  return askGit(place4, ["rev-parse", "-q", "--verify", "HEAD^{commit}"], { accept: [0, 1] }).status === 0;
}
async function datedCommits(place4, revisions) {
  let options = revisions.filter((word) => word.startsWith("--")), names2 = revisions.filter((word) => !word.startsWith("--")), args = ["rev-list", "--topo-order", "--reverse", "--timestamp", ...options, "--stdin"];
  return (await wholeAnswer(place4, args, [names2.map((name3) => `${name3}
`).join("")])).toString("latin1").split(`
`).filter(Boolean).map((row) => ({ time: Number(row.slice(0, row.indexOf(" "))), id: row.slice(row.indexOf(" ") + 1) }));
}
function newestCommits(commits, { since = 0, maxCount = 1 / 0 }) {
  let young = commits.filter(({ time }) => time >= since);
  if (young.length <= maxCount) return young;
  let newest = young.map((commit, at) => ({ commit, at })).sort((a, b) => b.commit.time - a.commit.time || b.at - a.at), kept = new Set(newest.slice(0, maxCount).map(({ commit }) => commit));
  return young.filter((commit) => kept.has(commit));
}
function secondsOf(place4, date) {
  let answer = askGit(place4, ["rev-parse", `--since=${date}`]).stdout.toString("latin1"), seconds = Number(/^--max-age=(\d+)$/m.exec(answer)?.[1] ?? NaN);
  if (Number.isNaN(seconds)) throw new GitError(`git does not understand the date ${JSON.stringify(date)}`, null);
  return seconds;
}
var SPACES2 = {
  branches: ["refs/heads/", "refs/remotes/", "refs/remotes/*/"],
  tags: ["refs/tags/"]
};
function matchingRefs(place4, kind, pattern) {
  let wanted = pattern.startsWith("refs/") ? [pattern] : SPACES2[kind].map((space) => `${space}${pattern}`), args = /[*?[]/.test(pattern) ? ["rev-parse", "--symbolic-full-name", ...wanted.map((each) => `--glob=${each}`)] : ["for-each-ref", "--format=%(refname)", ...wanted], names2 = askGit(place4, args).stdout.toString("utf8").split(`
`).filter(Boolean);
  if (names2.length > 0) return names2;
  let wayOut = `git for-each-ref ${pattern.startsWith("refs/") ? "refs/" : SPACES2[kind].slice(0, 2).join(" ")}`.trim();
  throw new GitError(
    `--${kind} ${JSON.stringify(pattern)}: no such ${kind === "tags" ? "tag" : "branch"} is here;  ${wayOut}  lists them`,
    1
  );
}

// src/source/scope.ts
init_source2();
async function chooseCommits(facts, all2, scope) {
  let { place: place4 } = facts;
  if (scope.everything) return chooseKept(place4);
  let refs = refsOf(place4, scope);
  if (isWhole2(scope)) return chooseAll(facts, all2);
  let commits = await datedCommits(place4, refs ?? allRevisions(place4)), since = scope.since === void 0 ? void 0 : secondsOf(place4, scope.since), ids2 = newestCommits(commits, {
    ...since === void 0 ? {} : { since },
    ...scope.maxCount ? { maxCount: scope.maxCount } : {}
  }).map(({ id }) => id), isPart = since !== void 0 || scope.maxCount !== void 0;
  return {
    commits: ids2,
    subject: isPart ? partInWords(ids2, commits.length, refs, scope, since) : `the history of ${namesInWords(refs ?? [])}, ${countCommits(ids2.length)}`,
    holds: (path) => !isPart && (refs ?? []).some((ref) => path === ref || path.startsWith(`${ref}/`))
  };
}
async function chooseAll({ place: place4, head: head2 }, { stashes }) {
  let walk2 = await walkAll(place4, ["--all", ...head2 === null ? [] : [head2], ...stashes]);
  return { ...wholeHistory(walk2.commits, 0), walk: walk2 };
}
function wholeHistory(commits, before) {
  return { commits, subject: `the whole history, ${countCommits(before + commits.length)}`, holds: () => !0 };
}
function isWhole2({ branches, tags, since, maxCount, everything }) {
  return branches === void 0 && tags === void 0 && since === void 0 && maxCount === void 0 && !everything;
}
async function chooseKept(place4) {
  let commits = (await datedCommits(place4, [...allRevisions(place4), "--reflog"])).map(({ id }) => id);
  return { commits, subject: `everything that this repository keeps, ${countCommits(commits.length)}`, holds: () => !0 };
}
function refsOf(place4, { branches, tags }) {
  if (branches === void 0 && tags === void 0) return null;
  let found = [
    ...(branches ?? []).flatMap((pattern) => matchingRefs(place4, "branches", pattern)),
    ...(tags ?? []).flatMap((pattern) => matchingRefs(place4, "tags", pattern))
  ];
  return [...new Set(found)];
}
function partInWords(ids2, all2, refs, scope, since) {
  let which = scope.maxCount === void 0 ? `${ids2.length}` : `the last ${ids2.length}`, from = since === void 0 ? "" : `, since ${new Date(since * 1e3).toISOString().replace(".000Z", "Z")}`;
  return `what ${which} of ${all2} commits brought${from}${refs === null ? "" : `, of the history of ${namesInWords(refs)}`}`;
}
var MAX_NAMES = 3;
function namesInWords(refs) {
  return `${refs.slice(0, MAX_NAMES).map((ref) => ref.replace(/^refs\/(?:heads|remotes|tags)\//, "")).join(", ")}${refs.length > MAX_NAMES ? ` and ${refs.length - MAX_NAMES} more` : ""}`;
}

// src/source/history.ts
init_source2();
function historySource(facts, names2, scope) {
  let source = repositorySource(facts, (onMany) => listHistory(facts, names2, scope, onMany));
  return names2.length === 0 && isWhole2(scope) ? { ...source, listOn: (past) => listOn(facts, past) } : source;
}
async function listHistory(facts, names2, scope, onMany) {
  let refs = await readRefs2(facts), chosen = await chooseCommits(facts, refs, scope), seen = await listFiles(facts, refs, chosen, names2.length === 0 ? onMany : void 0), rest = scope.everything ? await (await Promise.resolve().then(() => (init_unreached(), unreached_exports))).listUnreached(facts, chosen.commits, seen) : NOTHING_MORE;
  for (let { commitId: commitId2, ...file } of rest.files) keepFirst(seen, file, commitId2);
  let isNamed = nameTest(names2), entries = [...seen.values()].filter(({ path }) => isNamed(path)), nameless = rest.files.filter(({ path }) => STAND_IN.test(path) && !isNamed(path)), failures = entries.length === 0 ? [readFailure(".", `${NOTHING3} (${chosen.subject})`)] : [], { walk: walk2 } = chosen, isSnapshot = walk2 !== void 0 && names2.length === 0 && refs.heads.every((id) => walk2.dates.has(id));
  return {
    ...listingOf(facts, `${chosen.subject}${rest.subject}`, entries),
    skipped: nameless.map(({ path }) => ({ path, reason: "no known path" })),
    failures: [...failures, ...rest.failures],
    warnings: [...shallowWarnings(facts), ...rest.warnings],
    ...isSnapshot ? reached(facts, refs, { ...walk2, late: [...walk2.late], heads: refs.heads, commits: walk2.commits.length }) : {}
  };
}
async function listOn(facts, past) {
  try {
    let refs = await readRefs2(facts), walk2 = await walkOn(facts.place, refs.heads, new Set(past.heads), { tips: [...past.tips], late: new Map(past.late) });
    if (walk2 === null || isShallow(facts)) return null;
    let dates = new Map([...past.again, ...walk2.dates]), { subject, holds } = wholeHistory(walk2.commits, past.commits), seen = await listFiles(facts, refs, { commits: byDate([...dates.keys()], dates), subject, holds }), commits = past.commits + walk2.commits.length;
    return {
      ...listingOf(facts, subject, [...seen.values()]),
      ...reached(facts, refs, { ...walk2, dates, late: [...walk2.late], heads: refs.heads, commits })
    };
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}
async function listFiles(facts, refs, { commits, holds }, onMany) {
  let seen = /* @__PURE__ */ new Map();
  await commitChanges(facts.place, commits, ({ commitId: commitId2, change }) => {
    change.mode !== null && change.mode !== "gitlink" && keepFirst(seen, change, commitId2), seen.size === 400 && onMany?.();
  });
  for (let file of refs.looseFiles) holds(file.path) && keepFirst(seen, { ...file, mode: "file" });
  return seen;
}
function listingOf({ top }, subject, entries) {
  return { subject, base: top, entries, skipped: [], failures: [], warnings: [], ...{ isChange: !1, guardsCommit: !1, isWhole: !1 } };
}
function reached(facts, refs, { tips, heads, late, commits, dates }) {
  return refs.looseFiles.length > 0 || isShallow(facts) ? {} : { reached: { tips, heads, late, commits, dates } };
}
var NOTHING3 = "no commit brought a file by these names: there was nothing to scan", NOTHING_MORE = { files: [], failures: [], warnings: [], subject: "" };
function shallowWarnings(facts) {
  return isShallow(facts) ? [{ path: ".", message: "this clone is shallow, so older commits were not looked at: git fetch --unshallow brings them" }] : [];
}
function keepFirst(seen, file, commitId2) {
  let { path, pathBytes, mode, blobId } = file, key = `${blobId} ${path}`;
  if (seen.has(key)) return;
  let entry = { path, mode: mode ?? "file", sizeBytes: null, blobId };
  commitId2 !== void 0 && (entry.commitId = commitId2), pathBytes && (entry.pathBytes = pathBytes), seen.set(key, entry);
}

// src/source/names.ts
var import_node_fs16 = require("node:fs"), import_node_path23 = require("node:path");
init_error2();
var NO_UTF8 = "a name that is no UTF-8 does not arrive here whole: name its folder, or give no names";
function groupNames(cwd, given, here) {
  let groups = /* @__PURE__ */ new Map();
  for (let name3 of given) {
    let absolute = realLocation((0, import_node_path23.resolve)(cwd, name3));
    if (name3.includes("\uFFFD") && !(0, import_node_fs16.existsSync)(absolute)) throw new GitError(`${JSON.stringify(name3)}: ${NO_UTF8}`, null);
    let top = topOf(absolute, here), group2 = groups.get(top) ?? [];
    groups.set(top, group2), group2.push({
      given: name3,
      path: (0, import_node_path23.relative)(top ?? cwd, absolute).split(import_node_path23.sep).join("/")
    });
  }
  return [...groups].map(([top, names2]) => ({ top, names: names2 }));
}
function realLocation(absolute) {
  try {
    return (0, import_node_path23.join)((0, import_node_fs16.realpathSync)((0, import_node_path23.dirname)(absolute)), (0, import_node_path23.basename)(absolute));
  } catch {
    return absolute;
  }
}
function topOf(absolute, here) {
  for (let folder = absolute; ; folder = (0, import_node_path23.dirname)(folder)) {
    if (folder === here || (0, import_node_fs16.existsSync)((0, import_node_path23.join)(folder, ".git")) || isBare(folder)) return folder;
    if (folder === (0, import_node_path23.dirname)(folder)) return null;
  }
}
function isBare(folder) {
  return (0, import_node_fs16.existsSync)((0, import_node_path23.join)(folder, "HEAD")) && (0, import_node_fs16.existsSync)((0, import_node_path23.join)(folder, "objects")) && (0, import_node_fs16.existsSync)((0, import_node_path23.join)(folder, "refs"));
}

// src/source/range.ts
init_history2();

// src/source/changes.ts
init_source2();
function sortChanges(changes, names2 = []) {
  let sorted = { entries: [], skipped: [], failures: [] }, removed = changes.filter((change) => change.mode === null).flatMap(oldBlobs), isNamed = nameTest(names2);
  for (let change of changes) isNamed(change.path) && sortChange(change, removed, sorted);
  return sorted;
}
function sortChange(change, removed, sorted) {
  change.status.includes("U") ? sorted.failures.push(readFailure(change.path, "it is unmerged: resolve it and  git add  it first")) : change.mode === null ? sorted.skipped.push({ path: change.path, reason: "deleted" }) : change.olds.some((old) => old.mode !== null && old.blobId === change.blobId) ? sorted.skipped.push({ path: change.path, reason: "mode change" }) : sorted.entries.push(toEntry(change, removed));
}
function toEntry(change, removed) {
  let { path, pathBytes, mode, blobId } = change, entry = { path, mode: mode ?? "file", sizeBytes: null, blobId };
  pathBytes && (entry.pathBytes = pathBytes);
  let parents = oldBlobs(change), moved = change.movedFrom ?? [];
  return parents.length > 0 ? entry.previous = { kind: "parents", blobIds: [...parents, ...moved] } : removed.length + moved.length > 0 && (entry.previous = { kind: "removed", blobIds: [...removed, ...moved] }), entry;
}
function oldBlobs(change) {
  return change.olds.filter((old) => old.mode !== null && old.mode !== "gitlink").map((old) => old.blobId);
}

// src/source/range.ts
init_source2();
function rangeSource(facts, range, names2) {
  return repositorySource(facts, () => listRange(facts, range, names2));
}
async function listRange(facts, range, names2) {
  let { from, to } = range, commits = await listCommits(facts.place, range), byCommit = await readChanges(facts.place, commits), listing = {
    subject: `${countCommits(commits.length)}, ${from}..${to}`,
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
    let sorted = sortChanges(changes, names2);
    for (let entry of sorted.entries) listing.entries.push({ ...entry, commitId: commitId2 });
    for (let skip2 of sorted.skipped) listing.skipped.push(skip2);
    for (let failure4 of sorted.failures) listing.failures.push(failure4);
  }
  return listing;
}
async function readChanges(place4, commits) {
  let byCommit = new Map(commits.map((id) => [id, []]));
  await commitChanges(place4, commits, ({ commitId: commitId2, change }) => byCommit.get(commitId2)?.push(change));
  let merges = [...byCommit].filter(([, changes]) => changes.some(isNewToOneSide)).map(([id]) => id);
  return merges.length > 0 && await fillMovedFrom(place4, merges, byCommit), byCommit;
}
function isNewToOneSide({ mode, olds }) {
  return mode !== null && olds.length > 1 && olds.some((old) => old.mode === null);
}
async function fillMovedFrom(place4, merges, byCommit) {
  let rows5 = new Map(merges.map((id) => [id, new Map(byCommit.get(id)?.map((change) => [change.path, change]))])), sides = /* @__PURE__ */ new Map();
  await commitChanges(place4, merges, ({ commitId: commitId2, change, answer }) => {
    let side = sides.get(answer) ?? { moved: [], removed: [] };
    sides.set(answer, side);
    let row = rows5.get(commitId2)?.get(change.path);
    if (change.mode === null) for (let old of change.olds.filter(({ mode }) => mode !== "gitlink")) side.removed.push(old.blobId);
    else row && side.moved.push(row);
  }, "each");
  for (let { moved, removed } of sides.values()) for (let row of moved) row.movedFrom = [...row.movedFrom ?? [], ...removed];
}

// src/source/staged.ts
init_source2();
function stagedSource(facts, names2, changes) {
  return repositorySource(facts, async () => listStaged(facts, names2, changes));
}
function listStaged(facts, names2, changes) {
  let sorted = sortChanges(changes, names2), notStaged = namesWithout(
    names2,
    changes.map(({ path }) => path)
  ), nothing = changes.length === 0 && names2.length === 0 ? [{ path: ".", reason: "nothing new staged" }] : [], skipped = [...sorted.skipped, ...notStaged.map((name3) => ({ path: name3.path, reason: "not staged" })), ...nothing];
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
var import_node_fs17 = require("node:fs");
init_reading();
init_source2();
function stdinSource(base) {
  let entry = { path: "<stdin>", mode: "file", sizeBytes: null };
  return {
    ...diskSource(base, []),
    reach: null,
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
    async read(_entries, visitor) {
      let reading = new Reading(visitor);
      try {
        if ((0, import_node_fs17.fstatSync)(0).isDirectory()) throw new Error("it is a folder: name it instead");
        let bytes = await readAll();
        entry.sizeBytes = bytes.length;
        let windows = reading.windows(entry);
        windows.push(bytes), windows.end();
      } catch (error) {
        reading.failures.push(readFailure(entry.path, `cannot be read: ${error.message}`));
      }
      return await reading.settle(), reading;
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
init_tree2();
init_read_files();
init_source2();
function trackedSource(facts, names2, untracked) {
  let source = repositorySource(
    facts,
    (onMany) => listTracked(facts, names2, untracked, onMany),
    (entry) => entry.blobId !== void 0
  ), onDisk = (entry) => entry.blobId === void 0;
  return {
    ...source,
    async read(entries, visitor) {
      let inIndex = await source.read(
        entries.filter((entry) => !onDisk(entry)),
        visitor
      ), files = await readFiles(facts.top, entries.filter(onDisk), visitor);
      return { failures: [...inIndex.failures, ...files.failures], skipped: [...inIndex.skipped, ...files.skipped] };
    },
    measure: (entries) => source.measure(entries.filter((entry) => !onDisk(entry)))
  };
}
async function listTracked(facts, names2, untracked, onMany) {
  let place4 = { ...facts.place, cwd: facts.top }, files = facts.bare ? await headFiles(facts) : await indexFiles(place4);
  files.length >= 400 && names2.length === 0 && onMany?.();
  let onDisk = listGitNames(facts.top, facts.bare ? [] : [...modifiedFiles(place4), ...untracked ? await untrackedFiles(place4) : []]), isNamed = nameTest(names2), tracked = [...files.map(blobEntry), ...onDisk.entries].filter(({ path }) => isNamed(path)), paths = tracked.map(({ path }) => path), others = await listDisk(facts.top, namesWithout(names2, paths), onMany), listing = {
    ...others,
    entries: [...tracked, ...others.entries],
    skipped: [...onDisk.skipped.filter(({ path }) => isNamed(path)), ...others.skipped],
    failures: [...onDisk.failures, ...others.failures],
    subject: names2.length === 0 ? "every tracked file" : "the named files",
    isWhole: names2.length === 0,
    warnings: hookWarnings(facts)
  };
  return listing.entries.length === 0 && listing.failures.length === 0 && listing.failures.push(readFailure(".", NOTHING4)), listing;
}
function hookWarnings({ missingHooks: missingHooks2 }) {
  return missingHooks2 === null ? [] : [{ path: missingHooks2, message: "core.hooksPath names this folder, and it is not there: no git hook runs in this work tree; repair it with  npx hushgate init" }];
}
var NOTHING4 = "there was nothing to scan: no tracked file is here";
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
  tracked: (facts, names2, request) => trackedSource(facts, names2, request.kind === "tracked" && request.untracked),
  range: (facts, names2, request) => rangeSource(facts, request, names2),
  history: (facts, names2, request) => historySource(facts, names2, request)
};
function openStaged(facts, names2, _request, changes) {
  if (facts.bare) throw new GitError("a bare repository has no index, so nothing can be staged in it: use --range or --history", 128);
  return stagedSource(facts, names2, changes ?? nextChanges(facts));
}
function openAuto(facts, names2, _request, known3) {
  let changes = known3 ?? (facts.bare ? [] : nextChanges(facts)), inCommit = process.env.GIT_INDEX_FILE !== void 0;
  return changes.length > 0 || inCommit ? stagedSource(facts, names2, changes) : trackedSource(facts, names2, !1);
}
function openSources(settings) {
  if (settings.source.kind === "stdin") return [{ source: stdinSource(settings.cwd), top: null }];
  if (settings.paths.length === 0) return [openHere(settings.cwd, settings.source, OPEN[settings.source.kind])];
  let here = factsOf(settings);
  return groupNames(settings.cwd, settings.paths, here?.top ?? null).map((group2) => openGroup(settings, here, group2));
}
function openHere(cwd, source, open) {
  let isCommit = source.kind === "auto" || source.kind === "staged";
  try {
    let { facts, changes } = isCommit ? nextCommit({ cwd }) : { facts: repoFacts({ cwd }), changes: void 0 };
    return { source: open(facts, [], source, changes), top: facts.top };
  } catch (error) {
    throw isNoRepository(error) ? new GitError("not a git repository: run hushgate inside one, or name the files or folders to read from disk", 128) : error;
  }
}
function openGroup(settings, here, { top, names: names2 }) {
  if (top === null) return { source: openDisk(settings, names2), top: null };
  let place4 = { cwd: top, foreign: !0 }, facts = here?.top === top ? here : repoFacts(place4);
  return { source: OPEN[settings.source.kind](facts, names2, settings.source), top };
}
function openDisk(settings, names2) {
  let { kind } = settings.source;
  if (kind === "auto" || kind === "tracked") return diskSource(settings.cwd, names2);
  throw new GitError(
    `${JSON.stringify(names2[0]?.given)} lies in no git repository, so it has no ${kind === "staged" ? "staged changes" : "commits"}`,
    128
  );
}
function factsOf({ cwd }) {
  try {
    return repoFacts({ cwd });
  } catch (error) {
    if (isNoRepository(error)) return null;
    throw error;
  }
}
function isNoRepository(error) {
  return error instanceof GitError && /not a git repository/.test(error.message);
}

// src/run.ts
var NO_RULE_SETS = { known: null, ran: null };
async function run(request) {
  let { line, cwd, env } = request, results2 = [];
  for (let opened of openSources({ cwd, paths: line.paths, source: sourceOf(line, env, request.source) }))
    results2.push(await runSource(opened, request));
  return { outcome: joinOutcomes(results2.map(({ outcome }) => outcome)), settings: results2[0].settings };
}
async function runSource({ source, top }, request, isFresh = !1) {
  let started = process.hrtime(), { line, ...rest } = request, tree = await loadSettings(line, { ...rest, root: top, loadGlobs, judgeRule, builtInIds }), first = new FirstLook(), isPart = line.shard !== void 0, { listing, settingsFor, folders, history } = await look(source, tree, { isFresh, isPart, onMany: () => {
    first.prepare();
  } }), choice = selectEntries(listing.entries, settingsFor), all2 = [tree.top, ...[...folders].map((folder) => settingsFor(`${folder}/`))], part = await takePart(listing, choice, line.shard), names2 = tree.top.checks.filter((name3) => name3 !== "size" || listing.isChange || tree.top.size.enforceAll), own = ownRules(all2), { base, isWhole: full } = listing, rules = full ? await ruleSets(names2, own) : NO_RULE_SETS, policy = openPolicy({ settings: tree.top, settingsFor, base, full, isPart, rules }), checks = await loadChecks(names2, own), session = new Session({ checks, settingsFor, onText: policy.onText, onClean: policy.onClean, onProgress: request.onProgress });
  if (await first.look(session, part.selected, { reach: source.reach, checks: names2, own, settingsFor, full }), await session.lookAt(part.selected, source), history?.isBroken(session)) return runSource({ source, top }, request, !0);
  history?.remember(session, part.selected) || first.keep(session, part.selected);
  let { failures, skipped: excused } = policy.excuse(session.failures), { judgements, warnings, uses } = await policy.judge(
    await compareWithOld(source, session.sightings),
    session.sightings.length > 0 ? await ruleSets(names2, own) : NO_RULE_SETS
  ), outcome = {
    ...emptyOutcome(part.subject, listing.guardsCommit),
    ...history === null ? session.proof(part.selected) : history.proof(session, part.selected),
    verdicts: addCommits(source, dropTwins(judgements)),
    warnings: [...listing.warnings, ...warnings],
    envFacts: envFacts(source, judgements),
    failures: [...part.failures, ...failures],
    skipped: [...part.skipped, ...session.skipped, ...excused],
    shard: await shardFacts(part, all2, base, uses),
    elapsedMs: msSince(started)
  }, masks = maskedWords(otherWords(outcome), checks, tree.top);
  return { outcome: hide(relocate(outcome, base, request.cwd), new Map([...session.masks, ...masks])), settings: tree.top };
}

// src/cli/output.ts
var import_node_fs18 = require("node:fs"), import_node_path24 = require("node:path"), OutputError = class extends Error {
  name = "OutputError";
};
async function print(stream, text3) {
  if (text3 === "") return;
  let error = await new Promise((done) => {
    stream.once("error", done), stream.write(text3, done);
  });
  if (error && error.code !== "EPIPE") throw new OutputError(`the report could not be written: ${error.message}`);
}
function writeWhole(cwd, file, text3) {
  try {
    let path = (0, import_node_path24.resolve)(cwd, file);
    (0, import_node_fs18.statSync)(path, { throwIfNoEntry: !1 })?.isFile() === !1 ? (0, import_node_fs18.writeFileSync)(path, text3) : replace2(realTarget(path), text3);
  } catch (error) {
    throw new OutputError(`cannot write ${file}: ${error.message}`);
  }
}
function realTarget(path) {
  return (0, import_node_fs18.existsSync)(path) ? (0, import_node_fs18.realpathSync)(path) : path;
}
function replace2(path, text3) {
  let temporary = `${path}.${process.pid}.tmp`;
  try {
    (0, import_node_fs18.writeFileSync)(temporary, text3), (0, import_node_fs18.renameSync)(temporary, path);
  } catch (error) {
    throw (0, import_node_fs18.rmSync)(temporary, { force: !0 }), error;
  }
}

// src/cli/progress.ts
function progressBar() {
  let started = Date.now(), bar = null, isLoading = !1, last2 = started;
  return {
    update(progress) {
      let now = Date.now();
      if (!(now - started < 1e3 || now - last2 < 100)) {
        if (last2 = now, bar) bar.update(progress);
        else if (!isLoading) {
          if (isLoading = !0, !process.stderr.isTTY) return;
          openBar(progress.filesTotal, started).then((opened) => {
            bar = opened;
          });
        }
      }
    },
    stop: () => bar?.stop()
  };
}
async function openBar(total, started) {
  let { SingleBar } = (await importApart("./packages/cli-progress.js")).default, bar = new SingleBar({
    format: "{bar} {value}/{total} files  {rate} MB/s  {found} found  {eta_formatted} left",
    hideCursor: !0,
    clearOnComplete: !0,
    stream: process.stderr
  });
  return bar.start(total, 0, { rate: "0.0", found: 0 }), {
    update: ({ files, bytes, found }) => bar.update(files, { rate: (bytes / 1e3 / Math.max(1, Date.now() - started)).toFixed(1), found }),
    stop: () => bar.stop()
  };
}

// src/cli/screen.ts
var import_node_fs19 = require("node:fs");
var STDOUT = 1;
async function show(text3) {
  if (process.platform === "win32") return print(process.stdout, text3);
  let bytes = Buffer.from(text3);
  for (let at = 0; at < bytes.length; )
    try {
      at += (0, import_node_fs19.writeSync)(STDOUT, bytes, at);
    } catch (error) {
      let { code, message } = error;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw new OutputError(`the report could not be written: ${message}`);
      sleep(1);
    }
}
function mayBeTerminal(descriptor2) {
  try {
    return process.platform === "win32" || (0, import_node_fs19.fstatSync)(descriptor2).isCharacterDevice();
  } catch {
    return !1;
  }
}
function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

// src/shard/merge/error.ts
var MergeError = class extends Error {
  name = "MergeError";
};

// src/version.ts
var VERSION = "0.1.0";

// src/cli/execute.ts
var DEFAULT_COLUMNS = 80;
async function execute(request, onOutcome) {
  return guarded2(async () => {
    let bar = mayBeTerminal(2) ? progressBar() : null, { outcome, settings } = await run({ ...request, ...bar ? { onProgress: bar.update } : {} }).finally(() => bar?.stop());
    return onOutcome?.(outcome), await report(outcome, settings), exitCode(outcome);
  });
}
async function guarded2(work2) {
  try {
    return await work2();
  } catch (error) {
    return await tell2(describe3(error)), EXIT.failed;
  }
}
async function tell2(message) {
  try {
    let { safeWords: safeWords2 } = await Promise.resolve().then(() => (init_words2(), words_exports));
    await print(process.stderr, `hushgate: ${await safeWords2(message)}
`);
  } catch {
    await print(process.stderr, `hushgate: the run failed, and its message cannot be shown
`).catch(() => {
    });
  }
}
var EXPECTED = [ConfigError, GitError, BaselineError, OutputError, MergeError];
function describe3(error) {
  return error.syscall === "uv_cwd" ? "the folder that this was started in is gone: go to one that is there" : EXPECTED.some((kind) => error instanceof kind) ? error.message : `internal error, please report it: ${error.stack ?? error.message}`;
}
async function report(outcome, settings) {
  let targets = [...settings.formats].sort((a, b) => +(a.file === null) - +(b.file === null));
  for (let { format, file } of targets) {
    let text3 = (await REPORTS2[format]())(outcome, contextOf(settings, outcome, file === null));
    file === null ? await show(text3) : writeWhole(settings.cwd, file, text3);
  }
}
function isClean({ verdicts, warnings, failures }) {
  return verdicts.length + warnings.length + failures.length === 0;
}
function contextOf(settings, outcome, isScreen) {
  let hasMore = !isClean(outcome);
  return {
    tool: { name: "hushgate", version: VERSION },
    color: hasMore && isScreen && wantsColor(settings),
    width: hasMore && mayBeTerminal(1) && process.stdout.columns || DEFAULT_COLUMNS,
    quiet: settings.quiet,
    thorough: settings.thorough
  };
}
function wantsColor({ color }) {
  return color !== null ? color : process.env.NO_COLOR ? !1 : process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== "0" : process.env.TERM !== "dumb" && mayBeTerminal(1) && process.stdout.isTTY === !0;
}

// src/cli/hook.ts
async function runHook(checks, id, argv = process.argv.slice(2)) {
  let work2 = 0;
  return process.exitCode = EXIT.failed, process.exitCode = await guarded2(async () => {
    if (isSkipped(id))
      return await print(process.stderr, `hushgate: ${id} was left out, because SKIP names it
`), EXIT.clean;
    let request = { line: parseHookArgs(argv), cwd: process.cwd(), env: process.env, checks, source: { kind: "auto" } };
    return execute(request, ({ bytesScanned, filesScanned }) => {
      work2 = bytesScanned + filesScanned;
    });
  }), work2;
}
function isSkipped(id) {
  return (process.env.SKIP ?? "").split(",").some((name3) => name3.trim() === id);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runHook
});
