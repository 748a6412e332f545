// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  CHECK_NAMES,
  ENVIRONMENTS,
  ENV_PRESETS,
  FOREIGN_TOOLS,
  VALUE_KINDS
} from "./chunk-4QLWZYNY.js";
import {
  SIZE_PATTERN
} from "./chunk-TS52KRTI.js";

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

// src/config/options.ts
var EVERYWHERE = ["scan", "hook", "baseline", "explain"], RUNS = ["scan", "hook"], REPORTS = [...RUNS, "merge"], SCREENS = [...EVERYWHERE, "merge"], OPTIONS = [
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
    key: "env.minLength",
    type: "characters",
    unit: "characters",
    default: 32,
    commands: EVERYWHERE,
    checks: ["weak", "template"],
    doc: "Fewest characters of a secret that the application makes up for itself, such as SECRET_KEY."
  },
  {
    name: null,
    key: "env.recommendedLength",
    type: "characters",
    unit: "characters",
    default: 64,
    commands: EVERYWHERE,
    checks: ["weak"],
    doc: "Fewest characters that are advised for it."
  },
  {
    name: null,
    key: "env.minPasswordLength",
    type: "characters",
    unit: "characters",
    default: 16,
    commands: EVERYWHERE,
    checks: ["weak", "template"],
    doc: "Fewest characters of passwords and of what others issue, such as POSTGRES_PASSWORD and STRIPE_API_KEY."
  },
  {
    name: null,
    key: "env.placeholders",
    type: "words",
    default: [],
    commands: EVERYWHERE,
    checks: ["weak", "template"],
    doc: "Further words that no secret may hold, in any letter case."
  },
  {
    name: null,
    key: "env.bound",
    type: "bounds",
    default: [],
    commands: EVERYWHERE,
    checks: ["weak"],
    doc: "Where the files that match a glob are bound for: production and shared block, local and test are notes, ignore leaves them out; the first match decides."
  },
  {
    name: null,
    key: "env.preset",
    type: "env-preset",
    default: "web-service",
    commands: EVERYWHERE,
    checks: [],
    doc: "Rules that hushgate env check begins with: web-service (SECRET_KEY, JWT_SECRET_KEY, DATABASE_URL, REDIS_URL, APP_ENV, DEBUG, cookies, CORS, the keys of chosen providers) or none."
  },
  {
    name: null,
    key: "env.require",
    type: "env-rules",
    default: [],
    commands: EVERYWHERE,
    checks: [],
    doc: "What hushgate env check asks of variables: name, kind, values, for, presence; a rule for a name takes the place of those that the preset has for it."
  },
  {
    name: null,
    key: "env.when",
    type: "env-whens",
    default: [],
    commands: EVERYWHERE,
    checks: [],
    doc: "Rules that hold where a variable has one of some values: name, is, require."
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
    checks: CHECK_NAMES.filter((name) => name !== "size"),
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
function optionsFor(command) {
  return OPTIONS.filter((option) => option.name !== null && option.commands.includes(command));
}
function camelName(option) {
  let [first = "", ...others] = option.name.split("-");
  return first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
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

// src/config/env.ts
var listOf = (given) => typeof given == "string" ? [given] : given;
function toEnvRule({ name, kind = "any", values = [], for: environments = [], presence = "required" }) {
  return { names: listOf(name), kind, values, for: environments, presence };
}
function toEnvWhen({ name, is, require: require2 }) {
  return { names: listOf(name), is: listOf(is), require: require2.map(toEnvRule) };
}
function envLayer(env, glob) {
  return {
    templates: (env.templates ?? []).map(glob),
    minLength: env.minLength ?? null,
    recommendedLength: env.recommendedLength ?? null,
    minPasswordLength: env.minPasswordLength ?? null,
    placeholders: env.placeholders ?? [],
    bound: (env.bound ?? []).map((each) => ({ glob: glob(each.glob), bound: each.bound })),
    preset: env.preset ?? null,
    require: (env.require ?? []).map(toEnvRule),
    when: (env.when ?? []).map(toEnvWhen)
  };
}
function mergeEnv(layers) {
  let envs = layers.map(({ env }) => env), near = [...envs].reverse(), number = (key) => near.find((env) => env[key] !== null)?.[key] ?? OPTIONS.find((option) => option.key === `env.${key}`)?.default;
  return {
    templates: envs.flatMap(({ templates }) => [...templates]),
    minLength: number("minLength"),
    recommendedLength: number("recommendedLength"),
    minPasswordLength: number("minPasswordLength"),
    placeholders: envs.flatMap(({ placeholders }) => [...placeholders]),
    bound: near.flatMap(({ bound }) => [...bound]),
    preset: near.find(({ preset }) => preset !== null)?.preset ?? OPTIONS.find(({ key }) => key === "env.preset")?.default,
    require: envs.flatMap(({ require: require2 }) => [...require2]),
    when: envs.flatMap(({ when }) => [...when])
  };
}

export {
  OPTIONS,
  optionsFor,
  camelName,
  configSchema,
  envLayer,
  mergeEnv
};
