// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
"use strict";
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
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: !0 });
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
var EXIT, CHECK_NAMES, init_model = __esm({
  "src/model.ts"() {
    "use strict";
    EXIT = { clean: 0, findings: 1, failed: 2 }, CHECK_NAMES = ["path", "size", "pattern", "entropy"];
  }
});

// src/config/error.ts
function nearest(word, candidates2) {
  let wanted = word.slice(0, 64).toLowerCase(), best = null, bestDistance = Math.max(1, Math.round(wanted.length * 0.4)) + 1;
  for (let candidate of candidates2) {
    let distance = editDistance(wanted, candidate.toLowerCase());
    distance < bestDistance && ([best, bestDistance] = [candidate, distance]);
  }
  return best;
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
function suggestion(word, known, prefix = "") {
  let near = nearest(word, known);
  return near === null ? `; known: ${known.map((name) => prefix + name).join(", ")}` : ` — did you mean "${prefix}${near}"?`;
}
function quoted(word) {
  return JSON.stringify(word.length > 60 ? `${word.slice(0, 57)}…` : word);
}
var ConfigError, init_error = __esm({
  "src/config/error.ts"() {
    "use strict";
    ConfigError = class extends Error {
      name = "ConfigError";
    };
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
var text, list, GLOB, SIZE, SHAPES, init_shapes = __esm({
  "src/config/schema/shapes.ts"() {
    "use strict";
    init_units();
    text = (title, more = {}) => ({ type: "string", title, minLength: 1, ...more }), list = (title, items) => ({ type: "array", title, items }), GLOB = text("a glob"), SIZE = { type: ["number", "string"], title: 'a number of KiB or a size such as "500 KiB"', minimum: 0, pattern: SIZE_PATTERN };
    SHAPES = {
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
var EVERYWHERE, RUNS, OPTIONS, init_options = __esm({
  "src/config/options.ts"() {
    "use strict";
    init_model();
    init_shapes();
    EVERYWHERE = ["scan", "hook", "baseline", "explain"], RUNS = ["scan", "hook"], OPTIONS = [
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
  return text3.replace(UNSAFE, (char) => SHORT[char] ?? escapeCode(char.codePointAt(0) ?? 0));
}
function escapeCode(code) {
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
function printableInPlace(text3) {
  return text3.replace(UNSAFE, (char) => char === "	" ? " " : "�".repeat(char.length));
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
  let escaped = "";
  for (let at = 0; at < char.length; at++) escaped += `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`;
  return escaped;
}
var UNSAFE, SHORT, init_printable = __esm({
  "src/report/printable.ts"() {
    "use strict";
    UNSAFE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
  }
});

// src/report/proof.ts
function proofLine(outcome) {
  let { filesScanned, bytesScanned, skipped } = outcome, reasons = countWords(skipped.map((skip2) => skip2.reason));
  return `scanned ${filesScanned} files, ${bytesScanned} bytes, skipped ${skipped.length}${reasons === "" ? "" : ` (${reasons})`}`;
}
function countWords(words3) {
  let counts2 = /* @__PURE__ */ new Map();
  for (let word of words3) counts2.set(word, (counts2.get(word) ?? 0) + 1);
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
  let name = path.slice(path.lastIndexOf("/") + 1).toLowerCase(), extension = name.slice(name.lastIndexOf(".") + 1);
  return ROWS.find(([, extensions]) => ` ${extensions} `.includes(` ${extension} `))?.[0] ?? STEMS.get(name.split(".", 1)[0] ?? "") ?? HASH;
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
  let leaked = leakedText(finding2), [fix, ...moreFixes] = finding2.fix;
  return [
    ...finding2.commit === void 0 ? [] : [advice("commit", commitText(finding2.commit))],
    advice("why", finding2.why, contextLines(finding2)),
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
  return finding2.via !== void 0 && finding2.via.length > 0 && lines2.push(`decoded from ${finding2.via.join(", then ")}`), finding2.also.length > 0 && lines2.push(`also matched ${finding2.also.join(", ")}`), lines2;
}
function leakedText(finding2) {
  return finding2.links.revoke !== null ? `if it was ever pushed, revoke it first: ${finding2.links.revoke}` : !(finding2.severity === "critical" || finding2.severity === "high") || finding2.check === "size" ? null : "if it was ever pushed, replace it where it was issued first: the history keeps it";
}
function allowText(finding2) {
  if (finding2.line === null) return `${finding2.check === "size" ? "needed here" : "no secret"}? ${pathsText(finding2)}`;
  let style = commentStyle(finding2.path);
  if (style === "none") return `no secret? ${pathsText(finding2)}`;
  if (style === "json") return `no secret? ${configText("pointers", finding2, { pointer: "<JSON pointer of the value>" })}`;
  let comment = `${style.open} hushgate:allow ${finding2.rule} -- <reason>${style.close === void 0 ? "" : ` ${style.close}`}`, oneLine2 = finding2.endLine === finding2.line;
  return style.trailing && oneLine2 ? `no secret? end the line with  ${comment}` : `no secret? put on the line above  ${comment}`;
}
function pathsText(finding2) {
  return configText("paths", finding2, {});
}
function configText(list3, finding2, extra) {
  let entry = { path: finding2.path, ...extra, rules: [finding2.rule], reason: "<reason>" };
  return `add to ${CONFIG_FILE}: allow.${list3}  ${JSON.stringify(entry)}`;
}
var CONFIG_FILE, init_advice = __esm({
  "src/report/advice/index.ts"() {
    "use strict";
    init_comment();
    CONFIG_FILE = "hushgate.config.json";
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
    `${label("allow")} a template? add its name to env.templates, anything else to allow.paths, in hushgate.config.json`
  ];
}
function factLines(paths, facts) {
  let tracked = paths.filter((path) => facts?.tracked.includes(path)), uncovered = paths.filter((path) => facts?.uncovered.includes(path));
  return [
    ...tracked.length === 0 ? [] : [`Already tracked: ${tracked.join(", ")}  ->  git rm --cached -- ${tracked.map(shellWord).join(" ")}`],
    ...uncovered.length === 0 ? [] : [`Not covered by .gitignore: ${uncovered.join(", ")}`]
  ];
}
var ENV_FILE_RULE, init_env_files = __esm({
  "src/report/human/env-files.ts"() {
    "use strict";
    init_advice();
    init_shell();
    ENV_FILE_RULE = "env-file";
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
  return `${placeOf(finding2)}  ${finding2.title} (${finding2.rule})`;
}
function findingBlock(finding2, paint, width) {
  return [
    headline(finding2, paint, Math.min(width, MAX_COLUMNS)),
    ...finding2.excerpt === null ? [] : excerptLines(finding2.excerpt, paint, width - GUTTER_COLUMNS),
    ...adviseOn(finding2).flatMap((advice2) => adviceLines(advice2, paint))
  ];
}
function headline(finding2, paint, width) {
  let place4 = placeOf(finding2), grade = `${finding2.severity} · ${finding2.confidence}`, gap = Math.max(2, width - columnsOf(`${place4}  ${finding2.title}`) - columnsOf(grade));
  return `${paint("bold", place4)}  ${finding2.title}${" ".repeat(gap)}${paint(severityStyle(finding2.severity), grade)}`;
}
function adviceLines({ label, text: text3, more }, paint) {
  return [`  ${paint("dim", label.padEnd(6))} ${text3}`, ...more.map((line) => `         ${line}`)];
}
function excerptLines(excerpt, paint, room) {
  let { text: text3, start, end } = crop(excerpt, Math.max(room, 20)), before = " ".repeat(columnsOf(text3.slice(0, start))), marks = "~".repeat(Math.max(1, columnsOf(text3.slice(start, end))));
  return [
    `${paint("dim", `${String(excerpt.line).padStart(4)} │`)} ${text3}`,
    `${paint("dim", `${" ".repeat(Math.max(4, String(excerpt.line).length))} │`)} ${before}${paint("red", marks)}`
  ];
}
function crop({ text: text3, start, end }, room) {
  if (text3.length <= room) return { text: text3, start, end };
  let from = start + Math.min(end - start, room >> 1) <= room - 1 ? 0 : start - (room >> 2), head2 = from > 0 ? "…" : "", tail = from + room - head2.length < text3.length ? "…" : "", to = from + room - head2.length - tail.length, shift = head2.length - from;
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
  let found = findings.length === 0 ? "no findings" : countOf(findings.length, "finding"), scanned2 = `${countOf(outcome.filesScanned, "file")} (${bytesInWords(outcome.bytesScanned)}, ${durationInWords(outcome.elapsedMs)})`, isCommitted = findings.length > 0 && findings.every((finding2) => finding2.commit !== void 0), subject = outcome.guardsCommit && !isCommitted ? "" : `: ${outcome.subject}`, failed = outcome.failures.length, unseen = failed === 0 ? "" : ` Not everything was looked at: ${countOf(failed, "failure")}.`, stopped = outcome.guardsCommit && !isCommitted && (failed > 0 || findings.length > 0) ? " Nothing was committed." : "";
  return `${found} in ${scanned2}${subject}.${unseen}${stopped}${explainHint(findings, outcome.subject)}`;
}
function explainHint(findings, subject) {
  let first = findings.find((finding2) => finding2.line !== null && finding2.path !== STDIN && finding2.commit?.inHead !== !1);
  return first === void 0 || [first.path, `${first.path}:${first.line}`].includes(subject) ? "" : `   hushgate explain ${shellWord(`${first.path}:${first.line}`)}`;
}
function capped(lines2, most, wayOut) {
  return lines2.length <= most ? lines2 : [...lines2.slice(0, most), `and ${lines2.length - most} more; ${wayOut}`];
}
var MAX_NOTES, MAX_WARNINGS, STDIN, STAGES, init_summary = __esm({
  "src/report/human/summary.ts"() {
    "use strict";
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
  let envFiles = findings.filter((finding2) => finding2.rule === ENV_FILE_RULE), others = findings.filter((finding2) => finding2.rule !== ENV_FILE_RULE);
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
var text2, texts, count, place3, address, FINDING_FIELDS, OPTIONAL_FIELDS, finding, because, failure, skip, REPORT_SCHEMA, init_schema = __esm({
  "src/report/schema.ts"() {
    "use strict";
    text2 = { type: "string" }, texts = { type: "array", items: text2 }, count = { type: "integer", minimum: 0 }, place3 = { type: ["integer", "null"], minimum: 1 }, address = { type: ["string", "null"], format: "uri" };
    FINDING_FIELDS = {
      rule: described(text2, "Rule id, kebab-case. Ids of key rules contain private-key, of JWT rules jwt."),
      title: text2,
      check: { enum: ["path", "size", "pattern", "entropy"] },
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
      links: objectOf({
        revoke: described(address, "Where the credential is revoked."),
        docs: described(address, "The issuer's page about this credential.")
      }),
      commit: described(
        objectOf({ id: text2, author: text2, date: described(text2, "ISO 8601 with offset."), inHead: { type: "boolean" } }),
        "Where it was born; only in scans of a history or a range."
      )
    }, OPTIONAL_FIELDS = ["name", "via", "commit"], finding = { $ref: "#/definitions/finding" }, because = objectOf({
      kind: { enum: ["not-added", "inline", "path", "value", "pointer", "baseline"] },
      where: described(text2, "A place to open: file:line, a configuration key, a commit."),
      reason: text2
    }), failure = objectOf({
      path: described({ type: ["string", "null"] }, "null where no single path is to blame."),
      stage: { enum: ["settings", "list", "read", "scan", "report"] },
      message: text2
    }), skip = objectOf({ path: text2, reason: described(text2, "Short and groupable: 'deleted', 'submodule'.") }), REPORT_SCHEMA = {
      $schema: "http://json-schema.org/draft-07/schema#",
      title: "hushgate report",
      ...objectOf({
        schemaVersion: { const: 1 },
        tool: objectOf({ name: { const: "hushgate" }, version: text2 }),
        subject: described(text2, "What was looked at, in words."),
        findings: described(listOf(finding), "Exactly what makes the exit code 1."),
        notes: described(listOf(finding), "Worth a look; never change the exit code."),
        warnings: listOf(objectOf({ path: text2, line: { type: "integer", minimum: 1 }, message: text2 }, ["line"])),
        allowed: described(listOf({ $ref: "#/definitions/allowed" }), "What was found and let pass, and why."),
        failures: described(listOf(failure), "What could not be looked at; any makes the exit code 2."),
        scanned: objectOf({ files: count, bytes: count, skipped: listOf(skip), elapsedMs: count }, ["elapsedMs"])
      }),
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
  reportObject: () => reportObject
});
function jsonReport(outcome, context) {
  return toJson(reportObject(outcome, context.tool));
}
function reportObject(outcome, { name, version }) {
  let { findings, notes, allowed } = sortVerdicts(outcome.verdicts);
  return {
    schemaVersion: 1,
    tool: { name, version },
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
    }
  };
}
function findingJson(finding2) {
  return Object.fromEntries(
    FIELDS.filter((field) => finding2[field] !== void 0).map((field) => [field, finding2[field]])
  );
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
  let sorted = sortVerdicts(outcome.verdicts), rules88 = ruleTable(sorted), run2 = {
    tool: { driver: { name: context.tool.name, version: context.tool.version, rules: [...rules88.values()] } },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [BASE_ID]: { description: { text: "The folder the scan was started in." } } },
    invocations: [invocation(outcome)],
    results: results(sorted, [...rules88.keys()]),
    properties: { subject: outcome.subject, scanned: scanned(outcome) }
  };
  return toJson({ $schema: SCHEMA, version: "2.1.0", runs: [run2] });
}
function scanned({ filesScanned, bytesScanned, skipped }) {
  return { files: filesScanned, bytes: bytesScanned, skipped: skipped.map(({ path, reason }) => ({ path, reason })) };
}
function ruleTable({ findings, notes, allowed }) {
  let table = /* @__PURE__ */ new Map();
  for (let finding2 of [...findings, ...notes, ...allowed.map((item) => item.finding)])
    table.has(finding2.rule) || table.set(finding2.rule, descriptor(finding2));
  return table;
}
function descriptor({ rule, title, check, severity, links: links38 }) {
  let help = links38.docs ?? links38.revoke;
  return {
    id: rule,
    shortDescription: { text: title },
    ...help === null ? {} : { helpUri: help },
    ...links38.revoke === null ? {} : { help: { text: `Revoke it at ${links38.revoke}` } },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ["security", "secrets", check], "security-severity": SCORES[severity] }
  };
}
function results({ findings, notes, allowed }, rules88) {
  return [
    ...findings.map((finding2) => result(finding2, rules88, [])),
    // SARIF 3.27.10: what is no failure has the level none.
    ...notes.map((note) => ({ ...result(note, rules88, []), kind: "informational", level: "none" })),
    ...allowed.map(({ finding: finding2, because: because2 }) => result(finding2, rules88, [suppression(because2)]))
  ];
}
function result(finding2, rules88, suppressions) {
  let { severity, confidence, check, preview, fix, also, name, via, commit } = finding2;
  return {
    ruleId: finding2.rule,
    ruleIndex: rules88.indexOf(finding2.rule),
    kind: "fail",
    level: LEVELS[severity],
    message: { text: [`${finding2.title}: ${finding2.why}.`, ...fix.slice(0, 1)].join(" ") },
    locations: [location(finding2)],
    partialFingerprints: { "hushgate/v1": finding2.fingerprint },
    suppressions,
    properties: { severity, confidence, check, preview, fix, also, name, via, commit }
  };
}
function suppression({ kind, where, reason }) {
  return { kind: kind === "inline" ? "inSource" : "external", status: "accepted", justification: `${reason} (${kind}: ${where})` };
}
function location({ path, line, column, endLine, endColumn }) {
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
  let uri = path.replace(new RegExp("\\p{Surrogate}", "gu"), "�").split("/").map(encodeURIComponent).join("/"), drive = /^[A-Za-z]:\//.exec(path)?.[0];
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
  let { title, severity, confidence } = finding2, advice2 = adviseOn(printableDeep(finding2)).flatMap(({ label, text: text3, more }) => [`${label}: ${text3}`, ...more]), lines2 = [`${title} (${severity} · ${confidence})`, ...advice2];
  return command(kind, { ...placeProperties(finding2), title: `${title} (${finding2.rule})` }, lines2);
}
function placeProperties({ path, line, column, endLine, endColumn }) {
  return line === null ? { file: path } : column === null || endColumn === null || endLine !== line ? { file: path, line, endLine } : { file: path, line, col: column, endLine, endColumn: Math.max(column, endColumn - 1) };
}
function command(kind, properties, lines2) {
  let list3 = Object.entries(properties).flatMap(([key, value2]) => value2 == null ? [] : [`${key}=${escapeProperty(String(value2))}`]);
  return `::${kind} ${list3.join(",")}::${lines2.map((line) => escapeData(printable(line))).join("%0A")}`;
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

// src/config/layer.ts
function toLayer(file, found, places) {
  let glob = (pattern) => rebase(pattern, found.prefix), bytes = (size2) => parseSize(size2), about = (list3, index, entry) => ({
    rules: entry.rules ?? [],
    reason: entry.reason.trim(),
    where: places[list3][index]
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
    allow: {
      paths: (allow.paths ?? []).map((entry, index) => ({ glob: glob(entry.path), ...about("paths", index, entry) })),
      values: (allow.values ?? []).map((entry, index) => ({ pattern: entry.pattern, ...about("values", index, entry) })),
      pointers: (allow.pointers ?? []).map((entry, index) => ({
        glob: glob(entry.path),
        pointer: entry.pointer,
        ...about("pointers", index, entry)
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
    init_units();
  }
});

// src/config/parse/place.ts
function placeAt(text3, offset) {
  let before = text3.slice(0, offset), lineStart = Math.max(before.lastIndexOf(`
`), before.lastIndexOf("\r")) + 1;
  return { line: before.split(/\r\n|\n|\r/).length, column: offset - lineStart + 1 };
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
  return { value: await readValue(text3, strict), locate: async (path, target) => placeAt(text3, await offsetOf(text3, path, target)) };
}
async function readValue(text3, strict) {
  try {
    return JSON.parse(text3);
  } catch {
    let { parse: parse3, printParseErrorCode } = await import("./packages/jsonc-parser.js"), errors = [], value2 = parse3(text3, errors, { allowTrailingComma: !strict, disallowComments: strict }), first = errors[0];
    if (first === void 0) return value2;
    let words3 = printParseErrorCode(first.error).replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
    throw new ParseFailure(`not valid JSON: ${words3}`, placeAt(text3, first.offset));
  }
}
async function offsetOf(text3, path, target) {
  let { findNodeAtLocation, parseTree } = await import("./packages/jsonc-parser.js"), root = parseTree(text3, [], { allowTrailingComma: !0 });
  for (let length = path.length; root !== void 0 && length > 0; length--) {
    let node = findNodeAtLocation(root, path.slice(0, length)), key = node?.parent?.type === "property" ? node.parent.offset : void 0;
    if (node !== void 0) return target === "key" && length === path.length ? key ?? node.offset : node.offset;
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
  let toml = await import("./packages/smol-toml.js");
  try {
    return { value: toml.parse(text3), locate: async (path, target) => findPlace(text3, path, target) };
  } catch (error) {
    if (!(error instanceof toml.TomlError)) throw error;
    let words3 = error.message.split(`
`)[0].replace("Invalid TOML document: ", "");
    throw new ParseFailure(`not valid TOML: ${words3}`, { line: error.line, column: error.column });
  }
}
function findPlace(text3, path, target) {
  let best = { line: 1, column: 1 }, bestShared = 0, seen = /* @__PURE__ */ new Map(), table = [];
  for (let [index, line] of text3.split(/\r?\n/).entries()) {
    let header = HEADER_LINE.exec(line), key = header === null ? KEY_LINE.exec(line) : null;
    header !== null && (table = tablePath(header, seen));
    let match = header ?? key;
    if (match === null) continue;
    let own = header === null ? [...table, ...words(match[2])] : table, shared = sharedSteps(own, path);
    shared < own.length || shared <= bestShared || (bestShared = shared, best = { line: index + 1, column: columnIn(line, match, path.slice(shared), target) + 1 });
  }
  return best;
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
var WORD, KEY_LINE, HEADER_LINE, init_toml = __esm({
  "src/config/parse/toml.ts"() {
    "use strict";
    init_place();
    WORD = `(?:[A-Za-z0-9_-]+|"[^"\\n]*"|'[^'\\n]*')`, KEY_LINE = new RegExp(`^([ \\t]*)(${WORD}(?:[ \\t]*\\.[ \\t]*${WORD})*)([ \\t]*=[ \\t]*)`), HEADER_LINE = new RegExp(`^([ \\t]*\\[\\[?[ \\t]*)(${WORD}(?:[ \\t]*\\.[ \\t]*${WORD})*)[ \\t]*\\]`);
  }
});

// src/config/parse/yaml.ts
async function parseYaml(text3) {
  let yaml = await import("./packages/yaml.js"), lines2 = new yaml.LineCounter(), document = yaml.parseDocument(text3, { merge: !0, prettyErrors: !1, lineCounter: lines2, schema: "core" }), problem = document.errors[0] ?? document.warnings[0];
  if (problem !== void 0) throw new ParseFailure(`not valid YAML: ${plainWords(problem.message)}`, placeOf2(lines2, problem.pos[0]));
  return {
    value: toValue(document),
    locate: async (path, target) => placeOf2(lines2, offsetOf2(yaml, document, path, target))
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
function placeOf2(lines2, offset) {
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
  let known = shape.properties ?? {}, wrong = firstIssue(Object.entries(value2), (child, key) => {
    if (Object.hasOwn(known, key)) return validate(child, known[key], [...path, key]);
    if (typeof shape.additionalProperties == "object") return validate(child, shape.additionalProperties, [...path, key]);
    let message = `unknown key ${quoted(key)}${suggestion(
      key,
      Object.keys(known).filter((name) => name !== "$schema")
    )}`;
    return { path: [...path, key], target: "key", message };
  }), missing = shape.required?.find((key) => !Object.hasOwn(value2, key));
  return wrong !== null || missing === void 0 ? wrong : { path, target: "value", message: `the key "${missing}" is missing: expected ${shape.title}` };
}
function stringIssue(value2, shape, path) {
  let issue = (message) => ({ path, target: "value", message });
  if (shape.minLength !== void 0 && value2.length < shape.minLength) return issue(`expected ${shape.title}, got an empty string`);
  if (shape.pattern !== void 0 && !new RegExp(shape.pattern).test(value2)) return issue(`expected ${shape.title}, got another text`);
  if (shape.format !== "regex") return null;
  let reason = regexProblem(value2);
  return reason === null ? null : issue(reason);
}
function numberIssue(value2, shape, path) {
  let [least, most] = [shape.minimum ?? -1 / 0, shape.maximum ?? 1 / 0];
  if (Number.isFinite(value2) && value2 >= least && value2 <= most) return null;
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
  return NESTED_REPEAT.test(pattern.replace(/\\./g, "x").replace(/\[[^\]]*\]/g, "x")) ? "a repeat inside a repeat, as in (a+)+, can take forever: say it with one repeat" : new RegExp(`^(?:${pattern})$`).test("") ? "this regular expression matches the empty string and so would allow everything: say what the value looks like" : null;
}
function typeOf(value2) {
  return Array.isArray(value2) ? "array" : value2 === null || value2 instanceof Date ? "other" : typeof value2;
}
function describe(value2) {
  return value2 == null ? "nothing" : value2 instanceof Date ? "a date" : Array.isArray(value2) ? "a list" : { string: "a string", number: "a number", boolean: "true or false", object: "an object" }[typeof value2] ?? "something else";
}
var NESTED_REPEAT, init_validate = __esm({
  "src/config/schema/validate.ts"() {
    "use strict";
    init_error();
    NESTED_REPEAT = /\((?:[^()]|\([^()]*\)){0,200}(?:[*+]|\{\d{0,9},\d{0,9}\})(?:[^()]|\([^()]*\)){0,200}\)(?:[*+]|\{\d{0,9},)/;
  }
});

// src/config/load.ts
var load_exports = {};
__export(load_exports, {
  loadLayer: () => loadLayer
});
async function loadLayer(found) {
  let text3 = readText(found), parsed = await parseFile(found, text3), value2 = parsed.value ?? {}, issue = validate(value2, configSchema()) ?? nestedIssue(value2, found.prefix);
  if (issue !== null) throw await errorAt(found, parsed, issue);
  return toLayer(value2, found, await allowPlaces(value2, found, parsed));
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
function below(parsed, key) {
  let whole = parsed.value;
  if (typeof whole != "object" || whole === null || !Object.hasOwn(whole, key))
    throw new ParseFailure(`holds no key "${key}"`, { line: 1, column: 1 });
  return { value: whole[key] ?? !1, locate: (path, target) => parsed.locate([key, ...path], target) };
}
function nestedIssue({ baseline, size }, prefix) {
  let path = baseline !== void 0 ? ["baseline"] : size?.commitBudget !== void 0 ? ["size", "commitBudget"] : null;
  return prefix === "" || path === null ? null : { path, target: "key", message: `"${path.join(".")}" holds for a whole run: set it in the root's configuration` };
}
async function errorAt(found, parsed, { path, target, message }) {
  let place4 = await parsed.locate(path, target).catch(() => null);
  if (place4 === null) return new ConfigError(`${found.label}: ${message}`);
  let { line, column } = place4;
  return new ConfigError(`${found.label}:${line}:${column}: ${message}`);
}
async function allowPlaces(file, found, parsed) {
  let places = { paths: [], values: [], pointers: [] };
  for (let list3 of ["paths", "values", "pointers"])
    for (let index of (file.allow?.[list3] ?? []).keys())
      places[list3].push(`${found.label}:${(await parsed.locate(["allow", list3, index], "value")).line}`);
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
    init_validate();
    MAX_CHARACTERS = 1 << 20;
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
  let spans = [...buffer.toString("latin1").matchAll(ASCII)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
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
  for (let at = 1; at < bytes.length; at++) {
    if (bytes[at] !== 0 || !isAscii(bytes[at - 1])) continue;
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
function asBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function findLineStarts(bytes) {
  let buffer = asBuffer(bytes), terminator = buffer.includes(LF) ? LF : CR, starts = [0];
  for (let at = buffer.indexOf(terminator); at !== -1; at = buffer.indexOf(terminator, at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
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
      #content;
      #lineStarts;
      constructor(entry, bytes, encoding, place4) {
        this.entry = entry, this.bytes = bytes, this.encoding = encoding, this.firstLine = place4.firstLine, this.firstColumn = place4.firstColumn;
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

// src/policy/pointer/parsed.ts
function isKey(key, part) {
  return key === part || key === Buffer.from(part, "utf8").toString("latin1");
}
function listIndex(part, length) {
  let index = /^(?:0|[1-9]\d{0,9})$/.test(part) ? Number(part) : length;
  return index < length ? index : -1;
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
  let { parseTree } = await import("./packages/jsonc-parser.js"), errors = [], root = parseOrNull(() => parseTree(content, errors, { allowTrailingComma: !0 }));
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
  let [property, twin] = children.filter((child) => isKey(String(child.children?.[0]?.value), part));
  return twin ? void 0 : property?.children?.[1];
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
  let yaml = await import("./packages/yaml.js"), documents = parseOrNull2(() => [...yaml.parseAllDocuments(content, { prettyErrors: !1, logLevel: "silent" })]);
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
    (name, value2) => name.startsWith("DOTENV_PUBLIC_KEY") || value2.startsWith("encrypted:") && isCiphertext(value2.slice(10), 65)
  );
}
function dotenvVault(content) {
  return judgeAssignments(
    content,
    "dotenv-vault",
    (name, value2) => name.startsWith("DOTENV_VAULT") && (isCiphertext(value2, 28) || /^vlt_[0-9a-f]{64}$/.test(value2) || name.endsWith("_VERSION") && /^[0-9]{1,6}$/.test(value2))
  );
}
function sopsDotenv(content) {
  return judgeAssignments(
    content,
    "SOPS",
    (name, value2) => (name === "sops_mac" ? SOPS_VALUE.test(value2) : SOPS_OWN.test(name)) || name.endsWith("_unencrypted") || SOPS_VALUE.test(value2)
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
function isPlainName(name) {
  return /^(?:[A-Z][A-Z0-9_]*|[a-z][a-z0-9_]*)$/.test(name) && name.length <= (name.includes("_") ? 48 : 20);
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
  return text3.firstLine === 1 && text3.firstColumn === 0 && (text3.entry.sizeBytes ?? 0) <= MAX_BYTES && text3.bytes.length <= MAX_BYTES ? FORMATS.find(({ mark }) => mark.test(text3.content))?.judge(text3.content, text3) ?? NO2 : NO2;
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
  let [first = "", ...rest] = content.trimEnd().split(/\r?\n/), body = rest.slice(0, -1).filter((line) => !/^(?:Version|Comment|Hash|Charset): [\w .,()/-]{0,80}$/.test(line)), isWhole = rest.at(-1) === first.replace("BEGIN", "END") && body.every((line) => /^[A-Za-z0-9+/]{0,76}={0,2}$|^=[A-Za-z0-9+/]{4}$/.test(line)), base64 = body.filter((line) => !line.startsWith("=")).join("");
  return isWhole && isCiphertext(base64, 32) && (first.includes("AGE ENCRYPTED") || isPgpEncrypted(base64)) ? { is: "yes", how: first.includes("AGE ENCRYPTED") ? "age" : "OpenPGP" } : { is: "broken", why: "it begins as an encrypted message does, but its body is not one" };
}
function ageBinary(content, bytes) {
  let mac = /^--- [A-Za-z0-9+/]{43}\n/m.exec(content), payload = mac === null ? null : bytes.subarray(mac.index + mac[0].length);
  return payload === null || payload.length < 32 || isReadable(payload) ? { is: "broken", why: "it has the header of age, but its body is not encrypted" } : { is: "yes", how: "age" };
}
function isPgpEncrypted(base64) {
  let first = Buffer.from(base64.slice(0, 4), "base64")[0] ?? 0;
  return [1, 3, 9, 18, 20].includes((first & 64) !== 0 ? first & 63 : first >> 2 & 15);
}
var NO2, MAX_BYTES, FORMATS, init_encrypted = __esm({
  "src/scan/path/encrypted.ts"() {
    "use strict";
    init_cipher();
    init_dotenv();
    NO2 = { is: "no" }, MAX_BYTES = 1 << 20, FORMATS = [
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
function wholeFile(check, about) {
  return {
    ...about,
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
  let name = baseName(path).toLowerCase();
  if (!name.includes("env") && !name.startsWith(".dev")) return null;
  let why = kindOf(name);
  return why === null || CODE.test(name) || isTemplate(name) ? null : { why };
}
function kindOf(name) {
  return name === ".env" ? "the file is called .env" : DOTTED_ENV.test(name) ? "the name is .env with a suffix" : OTHER_TOOLS.test(name) ? "direnv, Flask and Wrangler read environment variables from a file of this name" : name.endsWith(".env") ? "the name ends in .env" : BARE_ENV.test(name) || NAMED_ENV.test(name) ? "the name is env with the name of an environment" : null;
}
function isTemplate(name) {
  let words3 = name.split(/[._\s-]+/);
  return words3.some((word) => TEMPLATE_WORDS.has(word)) && !OWN_COPY.test(words3.at(-1));
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

// src/scan/pattern/regular.ts
function isRegular(value2) {
  if (value2.length < 4) return !1;
  let folded = value2.toLowerCase();
  return new Set(folded).size <= 2 || counts(folded, 1) || counts(folded, 2) || counts(reversed(folded), 1) || repeats(folded) || isTypedRun(folded);
}
function counts(value2, stride) {
  if (value2.length < 4 * stride) return !1;
  let counted = 0;
  for (let i = stride; i < value2.length; i++) {
    let step = value2.charCodeAt(i) - value2.charCodeAt(i - stride);
    (step === 0 || step === 1 || WRAPS.has(value2.charAt(i - stride) + value2.charAt(i))) && counted++;
  }
  return counted >= (value2.length - stride) * MIN_COUNTED_SHARE;
}
function reversed(value2) {
  return [...value2].reverse().join("");
}
function repeats(value2) {
  for (let period = 2; period <= MAX_PERIOD && period * 2 <= value2.length; period++) {
    let at = period;
    for (; at < value2.length && value2[at] === value2[at - period]; ) at++;
    if (at === value2.length) return value2.length >= 12 || period * 3 <= value2.length;
  }
  return !1;
}
function isTypedRun(value2) {
  return TYPED_RUNS.includes(value2);
}
var TYPED_RUNS, WRAPS, MIN_COUNTED_SHARE, MAX_PERIOD, init_regular = __esm({
  "src/scan/pattern/regular.ts"() {
    "use strict";
    TYPED_RUNS = "qwertyuiop asdfghjkl zxcvbnm qazwsxedcrfvtgbyhnujmikolp qwertzuiop azertyuiop 1q2w3e4r5t6y7u8i9o0p deadbeef cafebabe 0badc0de", WRAPS = /* @__PURE__ */ new Set(["90", "9a", "01", "za", "z0", "f0"]), MIN_COUNTED_SHARE = 0.8, MAX_PERIOD = 8;
  }
});

// src/scan/finding/hash.ts
function sha256Prefix(value2, digits) {
  return crypto ??= (0, import_node_module.createRequire)(__filename)("node:crypto"), crypto.createHash("sha256").update(value2).digest("hex").slice(0, digits);
}
var import_node_module, crypto, init_hash = __esm({
  "src/scan/finding/hash.ts"() {
    "use strict";
    import_node_module = require("node:module");
  }
});

// src/scan/pattern/example.ts
function isExampleToken(value2) {
  return hasRegularBody(value2) || saysSo(value2) || isPublished(value2);
}
function hasRegularBody(value2) {
  let body = (value2.match(/[A-Za-z0-9]+/g) ?? []).reduce((longest, part) => part.length >= longest.length ? part : longest, "");
  return body.length < 8 ? !1 : isRegular(body) || body.length >= 2 * PREFIX_LENGTH && isRegular(body.slice(PREFIX_LENGTH));
}
function saysSo(value2) {
  return value2.length <= MAX_WORDED_LENGTH && !value2.includes("://") && WORDS.some((words3) => words3.test(value2));
}
function isPublished(value2) {
  let key = /AccountKey=([^;\s"']{20,200})/.exec(value2)?.[1];
  return [value2, value2.slice(value2.lastIndexOf(".") + 1), ...key === void 0 ? [] : [key]].some((candidate) => PUBLISHED.has(sha256Prefix(Buffer.from(candidate, "latin1"), 10)));
}
var MAX_WORDED_LENGTH, PREFIX_LENGTH, WORDS, PUBLISHED, init_example = __esm({
  "src/scan/pattern/example.ts"() {
    "use strict";
    init_hash();
    init_regular();
    MAX_WORDED_LENGTH = 200, PREFIX_LENGTH = 6, WORDS = [
      /example|placeholder|redacted|change[-_]?me|replace[-_]?(?:me|this|with)|not[-_]?a?[-_]?real/i,
      /(?:dummy|sample)[-_]?token|fake[-_]?(?:token|key|secret|api)/i,
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
      // RFC 6749 and 6750
      "b8e148545b",
      "ad71fb4165",
      "6c96130f13",
      "00cf4c781d",
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
      // sample UUIDs
      "986c0dc956",
      "8f400c2576",
      "a3a9e1ed97"
    ]);
  }
});

// src/scan/pattern/placeholder.ts
function isPlaceholder(value2) {
  let trimmed2 = value2.trim();
  if (trimmed2.length > MAX_LENGTH) return !1;
  if (trimmed2 === "" || isRegular(trimmed2) || EXACT.has(trimmed2.toLowerCase())) return !0;
  let isShaped = (shape) => shape.test(trimmed2);
  return REFERENCES.some(isShaped) || ENCRYPTED.test(trimmed2) || SHAPES2.some(isShaped) ? !0 : isMadeOfWords(trimmed2) || trimmed2.length >= 10 && isExampleToken(trimmed2);
}
function isMadeOfWords(value2) {
  let parts = value2.toLowerCase().match(/[a-z]+|[0-9]+|[^a-z0-9\s_.:/@!?-]/g) ?? [], words3 = 0;
  for (let part of parts)
    if (/^[a-z]/.test(part)) {
      if (!splitsIntoWords(part)) return !1;
      words3++;
    } else if (!/^[0-9]{1,4}$/.test(part) && !(/^[0-9]/.test(part) && isRegular(part))) return !1;
  return words3 > 0;
}
function splitsIntoWords(letters) {
  let reachable = [!0];
  for (let end = 1; end <= letters.length; end++)
    for (let start = Math.max(0, end - MAX_WORD_LENGTH); start < end && reachable[end] !== !0; start++)
      reachable[start] === !0 && WORDS2.has(letters.slice(start, end)) && (reachable[end] = !0);
  return reachable[letters.length] === !0;
}
var MAX_LENGTH, REFERENCES, ENCRYPTED, SHAPES2, WORDS2, MAX_WORD_LENGTH, EXACT, init_placeholder = __esm({
  "src/scan/pattern/placeholder.ts"() {
    "use strict";
    init_regular();
    init_example();
    init_example();
    MAX_LENGTH = 512, REFERENCES = [
      /\$\{|\$\(|\$\[|\{\{|\{%|<%|#\{|@\{|%\{|%\([A-Za-z_]\w{0,40}\)s/,
      /^\$[A-Za-z_]+$|^\$[A-Z_][A-Z0-9_]*$|^\$\$?[a-z]+(?:->|\.)/,
      /^%[A-Za-z_]\w*%$|^@[A-Za-z_][\w.]*@$|^%[sdv]$|^%[0-9]?\$s$/,
      /^(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|System\.getenv|std::env|getenv\(|env\(|ENV\[)/,
      /^(?:secrets|vars|var|local|data|module)\.|^(?:!Ref|!Sub|!GetAtt|!vault|\{\{resolve:)/,
      /^(?:vault:|op:\/\/|ref\+|arn:aws|projects\/[^/]{1,80}\/secrets\/|@Microsoft\.KeyVault\(|keyring:|kv\/|bws:|doppler:|file\(|file:\/\/)/
    ], ENCRYPTED = /^(?:ENC\[|ENC\(|\$ANSIBLE_VAULT|\{cipher\}|encrypted:|age-encryption\.org|-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED))/, SHAPES2 = [
      /^<[^<>]*>$|^\[[^[\]]*\]$|^\([^()]*\)$|^\{[^{}]*\}$|^__\w+__$|^-+$|^\.+$/,
      /\.\.\.|…|â\x80¦|\*{3}|•{2}|â\x80¢|[xX]{5}|#{4}|_{5}/,
      /^[A-Z]{2,}(?:_[A-Z]{2,})+$/
    ], WORDS2 = new Set(
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
    let [start, end] = match.indices?.groups?.secret ?? [0, 0], name = match.groups?.name;
    if (!isPlaceholder(match.groups?.secret ?? "")) return { span: { start, end }, ...name === void 0 ? {} : { name } };
  }
}
function isDerPrivateKey(bytes) {
  if (bytes[0] !== 48) return !1;
  let lengthBytes = (bytes[1] ?? 0) < 128 ? 0 : bytes[1] & 127, [tag, length, version, next] = bytes.subarray(2 + lengthBytes, 6 + lengthBytes);
  return lengthBytes > 4 || bytes.length < 40 || tag !== 2 || length !== 1 ? !1 : version === 0 && (next === 2 || next === 48) || version === 1 && (next === 4 || next === 48);
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
  tables ??= { names: tableOf(({ names }) => names), extensions: tableOf(({ extensions }) => extensions) };
  let name = baseName(path).toLowerCase(), extension = name.includes(".") ? name.slice(name.lastIndexOf(".") + 1) : "", found = [...tables.names.get(name) ?? [], ...tables.extensions.get(extension) ?? []];
  return found.length === 0 ? found : found.filter((file) => fits(file, path.toLowerCase(), name));
}
function fits({ folders, contains }, path, name) {
  return (folders === void 0 || folders.some((folder) => `/${path}`.endsWith(`/${folder}/${name}`))) && (contains === void 0 || contains.some((word) => name.includes(word)));
}
function tableOf(keysOf) {
  let table = /* @__PURE__ */ new Map();
  for (let file of KEY_FILES) for (let key of keysOf(file) ?? []) table.set(key, [...table.get(key) ?? [], file]);
  return table;
}
var KEY_TITLES, NAME, PEM, value, ini, json, DOCKER, KUBE, KEY_FILES, tables, init_keys = __esm({
  "src/scan/path/keys.ts"() {
    "use strict";
    init_whole_file();
    KEY_TITLES = {
      "private-key-file": { title: "Private key file", severity: "critical" },
      "keystore-file": { title: "Key store", severity: "critical" },
      "credentials-file": { title: "Credentials file", severity: "critical" },
      "terraform-state-file": { title: "Terraform state", severity: "high" }
    }, NAME = { kind: "name" }, PEM = { kind: "pem" }, value = (pattern) => ({ kind: "value", pattern }), ini = (names) => value(new RegExp(`^[ \\t]{0,40}(?<name>${names})[ \\t]{0,40}[:=][ \\t]{0,40}["']?(?<secret>[^\\s"'#;]{3,4000})`, "gim")), json = (names) => value(new RegExp(`"(?<name>${names})"\\s{0,20}:\\s{0,20}"(?<secret>[^"\\s]{8,4000})"`, "g")), DOCKER = "auth|password|identitytoken|registrytoken", KUBE = value(/(?<![\w-])(?<name>client-key-data|token|password)["']?:[ \t]{0,20}["']?(?<secret>[^\s"',}]{8,20000})/g), KEY_FILES = [
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
    ];
  }
});

// src/scan/pattern/strength.ts
function describeAlphabet(value2) {
  return alphabetOf(value2).name;
}
function strengthBits(value2) {
  if (value2 === "") return 0;
  let perCharacter = Math.min(alphabetOf(value2).bits, shannonBits(value2)), words3 = wordMask(value2), bits = 0;
  for (let i = 0; i < value2.length; i++) {
    let most = goesOn(value2, i) ? BITS_PER_RUN_CHARACTER : words3[i] === 1 ? BITS_PER_WORD_CHARACTER : perCharacter;
    bits += Math.min(most, perCharacter);
  }
  return Math.round(bits * 10) / 10;
}
function goesOn(value2, i) {
  let step = value2.charCodeAt(i) - value2.charCodeAt(i - 1);
  return i >= 2 && Math.abs(step) <= 1 && value2.charCodeAt(i - 1) - value2.charCodeAt(i - 2) === step;
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
  "src/scan/pattern/strength.ts"() {
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
  let name = envName(path);
  return name === null || env.templates.length > 0 && globs(path, env.templates) ? null : name;
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
  let largest = [...entries].sort((a, b) => b.sizeBytes - a.sizeBytes).slice(0, TOP), names = largest.map(({ path, sizeBytes }) => `${path} (${formatSize(sizeBytes)})`).join(", "), match = wholeFile("size", {
    rule: "commit-size-budget",
    title: "Commit over its size budget",
    severity: "medium",
    why: `${entries.length} files add up to ${formatOver(total, budget)} (size.commitBudget); the largest: ${names}`,
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
  let rows2 = countRows(content);
  return rows2 >= 50 || rows2 > 0 && DUMP_HEADER.test(content.slice(0, 2e3).trimStart());
}
function countRows(content) {
  let rows2 = 0, inside = "nothing";
  for (let line of content.slice(0, 4194304).split(`
`)) {
    let isStatement = inside !== "copy" && /^(?:INSERT INTO|COPY|REPLACE INTO) /i.test(line);
    isStatement && (inside = statementKind(line)), inside === "insert" && (isStatement ? !/\bVALUES\s{0,10}$/i.test(line) : line.trimStart().startsWith("(")) && (rows2 += 1), inside === "copy" && !isStatement && !line.startsWith("\\.") && (rows2 += 1), (line.startsWith("\\.") || inside !== "copy" && line.trimEnd().endsWith(";")) && (inside = "nothing");
  }
  return rows2;
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
  let rows2 = countRows(text3.content);
  return ` (at least ${rows2} ${rows2 === 1 ? "row" : "rows"})`;
}
function candidates(path, sizeBytes) {
  return byExtension ??= buildTable(), (byExtension.get(extensionOf(path)) ?? []).filter(({ minBytes }) => sizeBytes === null || sizeBytes >= minBytes);
}
function buildTable() {
  let table = /* @__PURE__ */ new Map();
  for (let dump of DUMPS) for (let extension of new Set(dump.extensions)) table.set(extension, [...table.get(extension) ?? [], dump]);
  return table;
}
function extensionOf(path) {
  let [first = "", ...rest] = baseName(path).toLowerCase().split("."), last2 = rest.at(-1) ?? "";
  return first === "core" && rest.length <= 1 && /^[0-9]*$/.test(last2) ? "core" : PACKERS.includes(last2) && rest.length > 1 ? `${rest.at(-2)}.${last2}` : last2;
}
function isElfCore({ content, bytes }) {
  return content.startsWith("ELF") && bytes[bytes[5] === 2 ? 17 : 16] === 4;
}
var begins, SQL, PACKERS, PACKED, BACKUP, DUMPS, COPY_BYTES, dumpCheck, byExtension, init_dump = __esm({
  "src/scan/size/dump.ts"() {
    "use strict";
    init_dump_text();
    init_whole_file();
    begins = (...marks) => ({ content }) => marks.some((mark) => content.startsWith(mark)), SQL = ["sql", "dump", "psql", "pgsql", "mysql", "backup", "bak"], PACKERS = ["gz", "bz2", "xz", "zst", "zip", "7z"], PACKED = ["sql", "dump", "psql"].flatMap((name) => PACKERS.map((packer) => `${name}.${packer}`)), BACKUP = ["bak", "backup", "dump", "dmp", "pgdump"], DUMPS = [
      { extensions: SQL, minBytes: 200, what: "an SQL dump with the rows of a database", test: sqlDump },
      {
        extensions: PACKED,
        minBytes: 64,
        what: "a compressed dump of a database",
        test: begins("", "BZh", "ý7zXZ", "(µ/ý", "PK", "7z¼¯'")
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
      selects: ({ mode, path, sizeBytes }) => (mode === "file" || mode === "executable") && candidates(path, sizeBytes).length > 0,
      run(text3) {
        let { path, sizeBytes } = text3.entry, found = candidates(path, sizeBytes ?? text3.bytes.length).find((dump) => dump.test(text3));
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

// src/decode/base64-alphabet.ts
function bitsOf(byte) {
  if (values === void 0) {
    values = new Int8Array(256).fill(-1);
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i;
    values[45] = 62, values[95] = 63;
  }
  return values[byte];
}
var values, init_base64_alphabet = __esm({
  "src/decode/base64-alphabet.ts"() {
    "use strict";
  }
});

// src/decode/base64-lines.ts
function oneLine({ start, end }) {
  return { starts: [start], width: end - start, skipped: 0, length: end - start };
}
function partOf({ starts, width, length }, from, to) {
  let skipped = (4 - from * width % 4) % 4;
  return { starts: starts.slice(from, to), width, skipped, length: Math.min(length, to * width) - from * width - skipped };
}
function placeOf4({ starts, width, skipped }, character) {
  let line = Math.floor((character + skipped) / width);
  return starts[line] + character + skipped - line * width;
}
function encodedText(bytes, lines2) {
  let { starts, width, skipped, length } = lines2, buffer = asBuffer(bytes), left = length + skipped;
  return starts.map((start) => {
    let size = Math.min(width, left);
    return left -= size, buffer.toString("latin1", start, start + size);
  }).join("").slice(skipped);
}
function linesFrom(bytes, first) {
  if (first.end - first.start < MIN_WIDTH) return null;
  let at = nextLine(bytes, first.end);
  if (at === -1) return null;
  let lines2 = oneLine(first);
  for (; at !== -1; ) {
    let length = digitsAt(bytes, at, lines2.width + 1);
    if (length === 0 || length > lines2.width || isMarker(bytes, at) || length < lines2.width && !isClosed(bytes, at + length)) break;
    lines2.starts.push(at), lines2.length += length, at = length === lines2.width ? nextLine(bytes, at + length) : -1;
  }
  return lines2.starts.length > 1 ? lines2 : null;
}
function nextLine(bytes, end) {
  let at = bytes[end] === CR3 ? end + 1 : end;
  if (bytes[at] !== LF3) return -1;
  for (at++; bytes[at] === SPACE || bytes[at] === TAB; ) at++;
  return at;
}
function digitsAt(bytes, start, limit) {
  let stop = Math.min(bytes.length, start + limit), at = start;
  for (; at < stop && bitsOf(bytes[at]) >= 0; ) at++;
  return at - start;
}
function isMarker(bytes, at) {
  return bytes[at] === DASH && bytes[at + 1] === DASH;
}
function isClosed(bytes, end) {
  let at = end;
  for (; at < end + 2 && bytes[at] === EQUALS; ) at++;
  return at >= bytes.length || CLOSINGS.includes(String.fromCharCode(bytes[at]));
}
var MIN_WIDTH, TAB, LF3, CR3, SPACE, DASH, EQUALS, CLOSINGS, init_base64_lines = __esm({
  "src/decode/base64-lines.ts"() {
    "use strict";
    init_base64_alphabet();
    init_text();
    MIN_WIDTH = 40, [TAB, LF3, CR3, SPACE, DASH, EQUALS] = [9, 10, 13, 32, 45, 61], CLOSINGS = `\r
"'\`<,;)]}\\`;
  }
});

// src/decode/base64.ts
function decodedTexts(text3, runs) {
  let derived = [], add = (lines2) => {
    let decoded = decode(text3, lines2);
    decoded !== null && derived.push(decoded);
  }, joinedUntil = 0;
  for (let run2 of runs)
    for (let piece of piecesOf(text3.bytes, run2)) {
      let isMedia = isMediaUri(text3.bytes, piece.start);
      if (!isMedia && beginsPrintable(text3.bytes, piece.start) && add(oneLine(piece)), piece.start < joinedUntil) continue;
      let lines2 = linesFrom(text3.bytes, piece);
      if (lines2 !== null && (joinedUntil = placeOf4(lines2, lines2.length - 1) + 1, !isMedia))
        for (let part of printableParts(text3.bytes, lines2)) add(part);
    }
  return derived;
}
function piecesOf(bytes, run2) {
  let pieces = [], start = run2.start;
  for (let at = run2.start; at <= run2.end; at++)
    at < run2.end && bitsOf(bytes[at]) >= 0 || (at - start >= MIN_BASE64_LENGTH && pieces.push({ start: afterEscape(bytes, start), end: at }), start = at + 1);
  return pieces;
}
function afterEscape(bytes, start) {
  return start > 0 && bytes[start - 1] === 92 && "nrt".includes(String.fromCharCode(bytes[start])) ? start + 1 : start;
}
function printableParts(bytes, lines2) {
  let count2 = lines2.starts.length, isText = (line) => {
    let head2 = partOf(lines2, line, line + 1);
    return head2.length < MIN_BASE64_LENGTH || beginsPrintable(bytes, placeOf4(head2, 0));
  }, parts = [];
  for (let from = 0, to = 1; to < count2; from = to++)
    if (isText(from)) {
      for (; to < count2 && (isText(to) || isText(to - 1)); ) to++;
      to - from > 1 && parts.push(partOf(lines2, from, to));
    }
  return parts;
}
function decode(text3, lines2) {
  let raw = Buffer.from(encodedText(text3.bytes, lines2), "base64"), inner = openText(text3.entry, raw);
  return inner.encoding === "binary" || !isPrintable(inner.bytes) ? null : { text: inner, via: ["base64"], outer: mapBack(lines2, raw.length, inner) };
}
function mapBack(lines2, rawLength, inner) {
  let width = inner.encoding === "utf-8" ? 1 : 2, bom = rawLength - inner.bytes.length * width, spanOf = (first, last2) => ({ start: placeOf4(lines2, first), end: placeOf4(lines2, last2) + 1 });
  if (bom < 0 || bom > 3) return () => spanOf(0, lines2.length - 1);
  let characterOf = (bit) => Math.min(lines2.length - 1, Math.floor(bit / 6));
  return ({ start, end }) => spanOf(characterOf(8 * (bom + start * width)), characterOf(8 * (bom + end * width) - 1));
}
function beginsPrintable(bytes, start) {
  let noise = 0;
  for (let group2 = start; group2 < start + MIN_BASE64_LENGTH; group2 += 4) {
    let bits = 0;
    for (let i = 0; i < 4; i++) bits = bits << 6 | bitsOf(bytes[group2 + i]);
    for (let shift = 16; shift >= 0; shift -= 8) {
      let byte = bits >> shift & 255;
      if (byte !== 0 && !isPrintableByte(byte) && ++noise > MAX_NOISE_IN_HEAD) return !1;
    }
  }
  return !0;
}
function isPrintable(bytes) {
  let printable2 = 0;
  for (let byte of bytes) isPrintableByte(byte) && printable2++;
  return bytes.length > 0 && printable2 >= bytes.length * MIN_PRINTABLE_SHARE;
}
function isPrintableByte(byte) {
  return byte >= 32 && byte < 127 || byte >= 9 && byte <= 13;
}
function isMediaUri(bytes, start) {
  return bytes[start - 1] !== 44 ? !1 : DATA_URI.test(Buffer.from(bytes.subarray(Math.max(0, start - DATA_URI_REACH), start)).toString("latin1"));
}
var MIN_BASE64_LENGTH, MAX_NOISE_IN_HEAD, MIN_PRINTABLE_SHARE, DATA_URI, DATA_URI_REACH, init_base64 = __esm({
  "src/decode/base64.ts"() {
    "use strict";
    init_base64_alphabet();
    init_base64_lines();
    init_text();
    MIN_BASE64_LENGTH = 24, MAX_NOISE_IN_HEAD = 3, MIN_PRINTABLE_SHARE = 0.9, DATA_URI = /data:(?:image|font|audio|video)\/[\w.+-]{1,40};base64,$/, DATA_URI_REACH = 80;
  }
});

// src/engine/anchors.ts
function buildAnchors(anchors2, options = {}) {
  let ignoreCase = options.ignoreCase ?? !1, encoded = anchors2.map((anchor) => encode(ignoreCase ? anchor.toLowerCase() : anchor)), weights = byteWeights(), pairs = new Uint16Array(65536), slots = [0, 0, 0, 0, 0];
  for (let anchor = 0; anchor < encoded.length; anchor++) {
    let bytes = encoded[anchor];
    for (let parity = 0; parity < 2; parity++) {
      let shift = rarestShift(bytes, parity, weights), distance = guardDistance(bytes, shift, weights);
      for (let pair2 of pairsAt(bytes, shift, ignoreCase))
        slots.push(pairs[pair2], distance, bytes[shift + distance], anchor, shift), pairs[pair2] = slots.length / 5 - 1;
    }
  }
  if (slots.length / 5 > 65535) throw new RangeError(`too many anchors for one table: ${anchors2.length}`);
  return { anchors: encoded, fold: foldTable(ignoreCase), pairs, slots: Int32Array.from(slots) };
}
function findAnchors(bytes, table, visit) {
  let { pairs, slots, fold, anchors: anchors2 } = table, last2 = bytes.length - 1;
  for (let at = 0; at < last2; at += 2) {
    let slot = pairs[bytes[at] | bytes[at + 1] << 8] * 5;
    for (; slot !== 0; slot = slots[slot] * 5) {
      if (fold[bytes[at + slots[slot + 1]]] !== slots[slot + 2]) continue;
      let anchor = slots[slot + 3], start = at - slots[slot + 4];
      start >= 0 && startsAt(bytes, start, anchors2[anchor], fold) && visit(start, anchor);
    }
  }
}
function startsAt(bytes, start, anchor, fold) {
  if (start + anchor.length > bytes.length) return !1;
  for (let i = 0; i < anchor.length; i++) if (fold[bytes[start + i]] !== anchor[i]) return !1;
  return !0;
}
function encode(anchor) {
  if (anchor.length < 3) throw new RangeError(`an anchor needs at least 3 characters: "${anchor}"`);
  let bytes = new Uint8Array(anchor.length);
  for (let i = 0; i < anchor.length; i++) {
    let code = anchor.charCodeAt(i);
    if (code > 255) throw new RangeError(`an anchor must be ASCII or latin1: "${anchor}"`);
    bytes[i] = code;
  }
  return bytes;
}
function foldTable(ignoreCase) {
  let fold = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) fold[byte] = ignoreCase && byte >= 65 && byte <= 90 ? byte | 32 : byte;
  return fold;
}
function byteWeights() {
  let weights = new Uint8Array(256).fill(3);
  for (let i = 0; i < COMMON_FIRST.length; i++) weights[COMMON_FIRST.charCodeAt(i)] = COMMON_FIRST.length + 5 - i;
  return weights;
}
function rarestShift(bytes, parity, weights) {
  let best = parity, least = 1 / 0;
  for (let shift = parity; shift + 1 < bytes.length; shift += 2) {
    let weight = weights[bytes[shift]] * weights[bytes[shift + 1]];
    weight < least && (best = shift, least = weight);
  }
  return best;
}
function guardDistance(bytes, shift, weights) {
  return shift === 0 ? 2 : shift + 2 >= bytes.length || weights[bytes[shift - 1]] < weights[bytes[shift + 2]] ? -1 : 2;
}
function pairsAt(bytes, shift, ignoreCase) {
  let first = bytes[shift], second = bytes[shift + 1] << 8, pairs = [first | second];
  if (!ignoreCase) return pairs;
  if (isLower(first) && pairs.push(first & 223 | second), isLower(second >> 8)) for (let pair2 of [...pairs]) pairs.push(pair2 & 57343);
  return pairs;
}
function isLower(byte) {
  return byte >= 97 && byte <= 122;
}
var COMMON_FIRST, init_anchors = __esm({
  "src/engine/anchors.ts"() {
    "use strict";
    COMMON_FIRST = ` etnroiasl
cdup	mAhf,_.gby/()v:;=xkwCE"`;
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
  let table = tokenTable(), length = bytes.length, start = 0, known = 0;
  for (; start + minLength <= length; ) {
    let back = start + minLength - 1;
    for (; back >= known && table[bytes[back]] === 1; ) back--;
    if (back >= known) {
      known = start + minLength, start = back + 1;
      continue;
    }
    let end = start + minLength;
    for (; end < length && table[bytes[end]] === 1; ) end++;
    visit(start, end), start = end + 1, known = start;
  }
}
var tokenBytes, init_runs = __esm({
  "src/engine/runs.ts"() {
    "use strict";
  }
});

// src/scan/pattern/name.ts
function nameBefore(content, start) {
  let before = content.slice(Math.max(0, start - REACH), start), line = before.slice(Math.max(before.lastIndexOf(`
`), before.lastIndexOf("\r")) + 1);
  for (let shape of SHAPES3) {
    let name = shape.exec(line)?.[1];
    if (name !== void 0) return name.length > 12 && strengthBits(name) >= MAX_NAME_BITS && /[0-9]/.test(name) ? void 0 : name;
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

// src/scan/pattern/proof.ts
function prove(proof, value2) {
  return proof === "jwt" ? proveJwt(value2) : proof === "pem" ? provePem(value2) : proveChecksum(value2);
}
function proveChecksum(value2) {
  let body = value2.slice(value2.lastIndexOf("_") + 1);
  return base62(crc32(body.slice(0, -6))) === body.slice(-6) ? "passed" : "failed";
}
function proveJwt(value2) {
  let [header, payload] = value2.split("."), fields = jsonObject(header);
  return fields === null || !("alg" in fields || "typ" in fields || "enc" in fields) ? "nonsense" : jsonObject(payload) === null ? "failed" : "passed";
}
function jsonObject(part) {
  try {
    let parsed = JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8"));
    return typeof parsed == "object" && !Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
function provePem(value2) {
  let body = value2.replace(/-----[A-Z0-9 ]{1,60}-----/g, " ").replace(/\\[nrt]/g, " ").replace(/[A-Za-z-]{1,20}: [^\r\n]{0,100}/g, " "), bytes = Buffer.from(body.replace(/[^A-Za-z0-9+/]/g, ""), "base64");
  return bytes.toString("latin1", 0, 14) === "openssh-key-v1" || isDer(bytes) ? "passed" : "failed";
}
function isDer(bytes) {
  let [tag = 0, first = 0] = bytes;
  if (tag !== 48) return !1;
  if (first < 128) return first + 2 === bytes.length;
  let length = 0;
  for (let i = 0; i < (first & 127) && i < 4; i++) length = length * 256 + (bytes[2 + i] ?? 0);
  return length > 0 && length + 2 + (first & 127) === bytes.length;
}
function base62(number) {
  let out = "";
  for (let rest = number; rest > 0; rest = Math.floor(rest / 62)) out = BASE62.charAt(rest % 62) + out;
  return out.padStart(6, "0");
}
function crc32(value2) {
  crcTable ??= makeCrcTable();
  let crc = 4294967295;
  for (let i = 0; i < value2.length; i++) crc = crc >>> 8 ^ crcTable[(crc ^ value2.charCodeAt(i)) & 255];
  return (crc ^ 4294967295) >>> 0;
}
function makeCrcTable() {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 3988292384 : crc >>> 1;
    return crc;
  });
}
var BASE62, crcTable, init_proof2 = __esm({
  "src/scan/pattern/proof.ts"() {
    "use strict";
    BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  }
});

// src/scan/pattern/known.ts
function toMatch(rule, found, content) {
  let [start, end] = found.indices?.groups?.secret ?? [found.index, found.index + found[0].length], value2 = content.slice(start, end), isPart = start !== found.index || end !== found.index + found[0].length;
  if (isPart && rule.rank === 2 ? isPlaceholder(value2) : isExampleToken(value2)) return null;
  let proof = rule.proof === void 0 ? "failed" : prove(rule.proof, value2);
  if (proof === "nonsense") return null;
  let name = nameBefore(content, found.index), strength = strengthBits(value2);
  return {
    check: "pattern",
    rule: rule.id,
    title: rule.title,
    severity: rule.severity,
    links: rule.links,
    rank: rule.rank ?? 3,
    start,
    end,
    confidence: proof === "passed" ? "proven" : isPart && rule.rank === 2 ? confidenceOfPassword(strength) : "high",
    why: whyOf(rule, proof, name),
    strengthBits: strength,
    ...name === void 0 ? {} : { name }
  };
}
function whyOf(rule, proof, name) {
  let proven = proof === "passed" && rule.proof !== void 0 ? [PROOF_WORDS[rule.proof]] : [];
  return [rule.shape, ...proven, ...name === void 0 ? [] : [`assigned to ${name}`]].join(", ");
}
function confidenceOfPassword(bits) {
  return bits < LOW_BITS ? "low" : bits < MEDIUM_BITS ? "medium" : "high";
}
var LOW_BITS, MEDIUM_BITS, PROOF_WORDS, init_known = __esm({
  "src/scan/pattern/known.ts"() {
    "use strict";
    init_example();
    init_name();
    init_placeholder();
    init_proof2();
    init_strength();
    LOW_BITS = 20, MEDIUM_BITS = 34;
    PROOF_WORDS = {
      "crc32-base62-last6": "its checksum is right",
      jwt: "header and payload are JSON",
      pem: "the key data is well-formed"
    };
  }
});

// src/scan/pattern/pattern.ts
var pattern_exports = {};
__export(pattern_exports, {
  makePatternCheck: () => makePatternCheck
});
function makePatternCheck(rules88) {
  let matcher;
  return {
    name: "pattern",
    needs: "text",
    run(text3) {
      return matcher ??= makeMatcher(rules88), searchAll(text3, matcher, MAX_DEPTH);
    }
  };
}
function makeMatcher(rules88) {
  let byAnchor = /* @__PURE__ */ new Map();
  for (let rule of rules88)
    for (let anchor of new Set(rule.anchors)) {
      let called = byAnchor.get(anchor);
      called === void 0 ? byAnchor.set(anchor, [rule]) : called.push(rule);
    }
  let compiled = /* @__PURE__ */ new Map();
  return {
    table: buildAnchors([...byAnchor.keys()]),
    rulesOf: [...byAnchor.values()],
    patternOf(rule) {
      let pattern = compiled.get(rule) ?? new RegExp(rule.pattern.source, rule.pattern.source.includes("(?<secret>") ? "dy" : "y");
      return compiled.set(rule, pattern), pattern;
    }
  };
}
function searchAll(text3, matcher, depth) {
  let matches = searchText(text3, matcher);
  if (depth === 0 || text3.encoding === "binary") return matches;
  let runs = [];
  findRuns(text3.bytes, MIN_BASE64_LENGTH, (start, end) => runs.push({ start, end }));
  for (let derived of decodedTexts(text3, runs))
    for (let inner of searchAll(derived.text, matcher, depth - 1))
      matches.push({ ...inner, ...derived.outer(inner), via: [...derived.via, ...inner.via ?? []] });
  return matches;
}
function searchText(text3, matcher) {
  let hits = [];
  findAnchors(text3.bytes, matcher.table, (at, anchor) => {
    let length = matcher.table.anchors[anchor]?.length ?? 0;
    for (let rule of matcher.rulesOf[anchor]) hits.push({ at, length, rule });
  }), hits.sort((a, b) => a.at - b.at);
  let matches = [], ends = /* @__PURE__ */ new Map();
  for (let hit of hits) {
    if (hit.at < (ends.get(hit.rule) ?? 0)) continue;
    let found = matchAround(matcher.patternOf(hit.rule), text3.content, hit);
    if (found === null) continue;
    ends.set(hit.rule, found.index + found[0].length);
    let match = toMatch(hit.rule, found, text3.content);
    match !== null && matches.push(match);
  }
  return matches;
}
function matchAround(pattern, content, { at, length, rule }) {
  for (let start = Math.max(0, at - (rule.reachBack ?? 0)); start <= at; start++) {
    pattern.lastIndex = start;
    let found = pattern.exec(content);
    if (found !== null && start + found[0].length >= at + length) return found;
  }
  return null;
}
var MAX_DEPTH, init_pattern = __esm({
  "src/scan/pattern/pattern.ts"() {
    "use strict";
    init_base64();
    init_anchors();
    init_runs();
    init_known();
    MAX_DEPTH = 2;
  }
});

// src/rules/age.ts
var rules, init_age = __esm({
  "src/rules/age.ts"() {
    "use strict";
    rules = [
      {
        id: "age-secret-key",
        title: "age secret key",
        severity: "critical",
        anchors: ["AGE-SECRET-KEY-1"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![0-9A-Za-z])/,
        shape: "prefix AGE-SECRET-KEY-1, 58 bech32 characters",
        links: { revoke: null, docs: "https://github.com/C2SP/C2SP/blob/main/age.md" }
      }
    ];
  }
});

// src/rules/airtable.ts
var rules2, init_airtable = __esm({
  "src/rules/airtable.ts"() {
    "use strict";
    rules2 = [
      {
        id: "airtable-pat",
        title: "Airtable personal access token",
        severity: "high",
        anchors: ["pat"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pat[0-9A-Za-z]{14}\.[0-9a-f]{64}(?![0-9A-Za-z])/,
        shape: "prefix pat, token id, 64 hexadecimal characters",
        links: { revoke: "https://airtable.com/create/tokens", docs: "https://airtable.com/developers/web/api/authentication" }
      }
    ];
  }
});

// src/rules/amazon.ts
var rules3, init_amazon = __esm({
  "src/rules/amazon.ts"() {
    "use strict";
    rules3 = [
      {
        id: "aws-mws-auth-token",
        title: "Amazon MWS auth token",
        severity: "high",
        anchors: ["amzn.mws."],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])/,
        shape: "prefix amzn.mws., a UUID",
        links: { revoke: null, docs: "https://docs.developer.amazonservices.com/en_US/dev_guide/index.html" }
      },
      {
        id: "amazon-oauth-client-secret",
        title: "Login with Amazon client secret",
        severity: "high",
        anchors: ["amzn1.oa2-cs.v1."],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])amzn1\.oa2-cs\.v1\.[0-9a-f]{64}(?![0-9A-Za-z])/,
        shape: "prefix amzn1.oa2-cs.v1., 64 hexadecimal characters",
        links: { revoke: null, docs: null }
      }
    ];
  }
});

// src/rules/anthropic.ts
var links, rules4, init_anthropic = __esm({
  "src/rules/anthropic.ts"() {
    "use strict";
    links = {
      revoke: "https://console.anthropic.com/settings/keys",
      docs: "https://docs.anthropic.com/claude/reference/authentication"
    }, rules4 = [
      {
        id: "anthropic-api-key",
        title: "Anthropic API key",
        severity: "high",
        anchors: ["sk-ant-api03-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk-ant-api03-[\w-]{93}AA(?![\w-])/,
        shape: "prefix sk-ant-api03-, 93 base64url characters, AA",
        links
      },
      {
        id: "anthropic-admin-key",
        title: "Anthropic admin API key",
        severity: "critical",
        anchors: ["sk-ant-admin01-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk-ant-admin01-[\w-]{93}AA(?![\w-])/,
        shape: "prefix sk-ant-admin01-, 93 base64url characters, AA",
        links
      },
      {
        id: "anthropic-oauth-token",
        title: "Anthropic OAuth access token",
        severity: "high",
        anchors: ["sk-ant-oat01-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk-ant-oat01-[\w-]{93}AA(?![\w-])/,
        shape: "prefix sk-ant-oat01-, 93 base64url characters, AA",
        links
      }
    ];
  }
});

// src/rules/atlassian.ts
var links2, rules5, init_atlassian = __esm({
  "src/rules/atlassian.ts"() {
    "use strict";
    links2 = { revoke: null, docs: null }, rules5 = [
      {
        id: "atlassian-api-token",
        title: "Atlassian Cloud API token",
        severity: "high",
        anchors: ["ATATT3xFfGF0"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ATATT3xFfGF0[\w-]{100,400}(?:=|%3D|\\=)[0-9A-F]{8}(?![0-9A-Za-z])/,
        shape: "prefix ATATT3xFfGF0, base64url body, 8 hexadecimal characters",
        links: {
          revoke: "https://id.atlassian.com/manage-profile/security/api-tokens",
          docs: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"
        }
      },
      {
        id: "bitbucket-app-password",
        title: "Bitbucket app password",
        severity: "high",
        anchors: ["ATBB"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ATBB[0-9A-Za-z]{24}[0-9A-F]{8}(?![0-9A-Za-z])/,
        shape: "prefix ATBB, 24 base62 and 8 hexadecimal characters",
        links: {
          revoke: "https://bitbucket.org/account/settings/app-passwords/",
          docs: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/"
        }
      },
      {
        id: "bitbucket-repository-token",
        title: "Bitbucket repository, project or workspace access token",
        severity: "high",
        anchors: ["ATCTT3xFfG"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ATCTT3xFfG[0-9A-Za-z]0[\w-]{80,400}(?:=|%3D|\\=)[0-9A-F]{8}(?![0-9A-Za-z])/,
        shape: "prefix ATCTT3xFfG, base64url body, 8 hexadecimal characters",
        links: links2
      },
      {
        id: "bitbucket-server-token",
        title: "Bitbucket Data Center HTTP access token",
        severity: "high",
        anchors: ["BBDC-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])BBDC-[0-9A-Za-z+/]{44}(?![0-9A-Za-z+/])/,
        shape: "prefix BBDC-, 44 base64 characters",
        links: links2
      }
    ];
  }
});

// src/rules/aws.ts
var links3, bedrockLinks, SECRET_NAME, ASSIGNED, rules6, init_aws = __esm({
  "src/rules/aws.ts"() {
    "use strict";
    links3 = {
      revoke: "https://console.aws.amazon.com/iam/home#/security_credentials",
      docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"
    }, bedrockLinks = { revoke: "https://console.aws.amazon.com/iam/home#/security_credentials", docs: null }, SECRET_NAME = "secret_?access_?key|SECRET_?ACCESS_?KEY|ecretAccessKey|aws_secret(?:_key)?|AWS_SECRET(?:_KEY)?", ASSIGNED = String.raw`[\\"'\]]{0,3}\s{0,8}(?:[=:]>?|:=|,)\s{0,8}[\\"']{0,3}`, rules6 = [
      {
        id: "aws-access-key-id",
        title: "AWS access key id",
        severity: "high",
        anchors: ["AKIA"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])AKIA(?!\w{9}EXAMPLE)[A-Z2-7]{16}(?![0-9A-Za-z])/,
        shape: "prefix AKIA, 16 base32 characters",
        links: links3
      },
      {
        id: "aws-temporary-access-key-id",
        title: "AWS temporary access key id",
        severity: "medium",
        anchors: ["ASIA"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ASIA(?!\w{9}EXAMPLE)[A-Z2-7]{16}(?![0-9A-Za-z])/,
        shape: "prefix ASIA, 16 base32 characters",
        links: links3
      },
      {
        id: "aws-sts-bearer-token-id",
        title: "AWS STS bearer token id",
        severity: "medium",
        anchors: ["ABIA"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ABIA(?!\w{9}EXAMPLE)[A-Z2-7]{16}(?![0-9A-Za-z])/,
        shape: "prefix ABIA, 16 base32 characters",
        links: links3
      },
      {
        id: "aws-context-credential-id",
        title: "AWS context-specific credential id",
        severity: "medium",
        anchors: ["ACCA"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ACCA(?!\w{9}EXAMPLE)[A-Z2-7]{16}(?![0-9A-Za-z])/,
        shape: "prefix ACCA, 16 base32 characters",
        links: links3
      },
      {
        id: "aws-secret-access-key",
        title: "AWS secret access key",
        severity: "critical",
        anchors: ["secret_access_key", "SECRET_ACCESS_KEY", "secretaccesskey", "SECRETACCESSKEY", "ecretAccessKey", "aws_secret", "AWS_SECRET"],
        pattern: new RegExp(`(?:${SECRET_NAME})${ASSIGNED}(?![0-9a-f]{40}|\\S{30}EXAMPLEKEY)(?<secret>[0-9A-Za-z+/]{40})(?![0-9A-Za-z+/=])`),
        shape: "40 base64 characters assigned to a secret access key",
        links: {
          revoke: "https://console.aws.amazon.com/iam/home#/security_credentials",
          docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
        }
      },
      {
        id: "aws-bedrock-long-lived-key",
        title: "Amazon Bedrock API key (long-term)",
        severity: "high",
        anchors: ["ABSK"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ABSK[0-9A-Za-z+\/]{109,269}={0,2}(?![0-9A-Za-z+\/=])/,
        shape: "prefix ABSK, 109 to 269 base64 characters",
        links: bedrockLinks
      },
      {
        id: "aws-bedrock-short-lived-key",
        title: "Amazon Bedrock API key (short-term)",
        severity: "high",
        anchors: ["bedrock-api-key-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[0-9A-Za-z+\/]{20,4000}={0,2}(?![0-9A-Za-z+\/=])/,
        shape: "prefix bedrock-api-key-, base64 of a signed request",
        links: bedrockLinks
      },
      {
        id: "aws-appsync-api-key",
        title: "AWS AppSync API key",
        severity: "medium",
        anchors: ["da2-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])da2-[0-9a-z]{26}(?![0-9A-Za-z])/,
        shape: "prefix da2-, 26 lower-case alphanumeric characters",
        links: { revoke: null, docs: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#api-key-authorization" }
      }
    ];
  }
});

// src/rules/azure.ts
var links4, entraLinks, rules7, init_azure = __esm({
  "src/rules/azure.ts"() {
    "use strict";
    links4 = { revoke: "https://portal.azure.com", docs: "https://github.com/microsoft/security-utilities" }, entraLinks = { revoke: "https://entra.microsoft.com", docs: "https://github.com/microsoft/security-utilities" }, rules7 = [
      {
        id: "azure-client-secret",
        title: "Azure application client secret",
        severity: "critical",
        anchors: ["8Q~"],
        reachBack: 3,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w.~-])[\w.~-]{3}8Q~[\w.~-]{31,34}(?![\w~-])/,
        shape: "8Q~ after 3 characters, 31 to 34 more",
        links: entraLinks
      },
      {
        id: "azure-client-secret-7q",
        title: "Azure application client secret (older form)",
        severity: "critical",
        anchors: ["0Q~", "1Q~", "2Q~", "3Q~", "4Q~", "5Q~", "6Q~", "7Q~", "9Q~"],
        reachBack: 3,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w.~-])[\w.~-]{3}[0-79]Q~[\w.~-]{31,34}(?![\w~-])/,
        shape: "7Q~ (or another digit) after 3 characters, 31 to 34 more",
        links: entraLinks
      },
      {
        id: "azure-function-key",
        title: "Azure Functions key",
        severity: "high",
        anchors: ["AzFu"],
        reachBack: 44,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w-])[\w-]{44}AzFu[\w-]{5}[AQgw]==/,
        shape: "signature AzFu in 56 base64url characters",
        links: links4
      },
      {
        id: "azure-search-key",
        title: "Azure AI Search key",
        severity: "high",
        anchors: ["AzSe"],
        reachBack: 42,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])[0-9A-Za-z]{42}AzSe[A-D][0-9A-Za-z]{5}(?![0-9A-Za-z])/,
        shape: "signature AzSe in 52 base62 characters",
        links: links4
      }
    ];
  }
});

// src/rules/azure-cask.ts
var links5, rules8, init_azure_cask = __esm({
  "src/rules/azure-cask.ts"() {
    "use strict";
    links5 = { revoke: "https://portal.azure.com", docs: "https://github.com/microsoft/security-utilities" }, rules8 = [
      {
        id: "azure-devops-pat",
        title: "Azure DevOps personal access token",
        severity: "critical",
        anchors: ["JQQJ99"],
        reachBack: 52,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])\w{52}JQQJ99\w[A-L]\w{16}AZDO\w{4}(?:\w{2}==)?(?!\w)/,
        shape: "annotated key: JQQJ99 after 52 characters, signature AZDO",
        links: { revoke: "https://dev.azure.com", docs: "https://github.com/microsoft/security-utilities" }
      },
      {
        id: "azure-cognitive-services-key",
        title: "Azure AI services key",
        severity: "high",
        anchors: ["JQQJ99"],
        reachBack: 52,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])\w{52}JQQJ99\w[A-L]\w{16}(?:ACOG|acog)\w{4}(?:\w{2}==)?(?!\w)/,
        shape: "annotated key: JQQJ99 after 52 characters, signature ACOG",
        links: links5
      },
      {
        id: "azure-app-configuration-key",
        title: "Azure App Configuration key",
        severity: "high",
        anchors: ["JQQJ99"],
        reachBack: 52,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])\w{52}JQQJ99\w[A-L]\w{16}AZAC\w{4}(?:\w{2}==)?(?!\w)/,
        shape: "annotated key: JQQJ99 after 52 characters, signature AZAC",
        links: links5
      },
      {
        id: "azure-maps-key",
        title: "Azure Maps key",
        severity: "medium",
        anchors: ["JQQJ99"],
        reachBack: 52,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])\w{52}JQQJ99\w[A-L]\w{16}AZMP\w{4}(?:\w{2}==)?(?!\w)/,
        shape: "annotated key: JQQJ99 after 52 characters, signature AZMP",
        links: links5
      },
      {
        id: "azure-communication-services-key",
        title: "Azure Communication Services key",
        severity: "high",
        anchors: ["JQQJ99"],
        reachBack: 52,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])\w{52}JQQJ99\w[A-L]\w{16}AZCS\w{4}(?:\w{2}==)?(?!\w)/,
        shape: "annotated key: JQQJ99 after 52 characters, signature AZCS",
        links: links5
      },
      {
        id: "azure-event-grid-key",
        title: "Azure Event Grid key",
        severity: "high",
        anchors: ["JQQJ99"],
        reachBack: 52,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])\w{52}JQQJ99\w[A-L]\w{16}AZEG\w{4}(?:\w{2}==)?(?!\w)/,
        shape: "annotated key: JQQJ99 after 52 characters, signature AZEG",
        links: links5
      },
      {
        id: "azure-cask-key",
        title: "Azure annotated security key",
        severity: "critical",
        anchors: ["JQQJ99"],
        reachBack: 52,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])\w{52}JQQJ99\w[A-L]\w{16}(?!AZ(?:DO|AC|MP|CS|EG)|ACOG|acog)[A-Za-z]{4}\w{4}(?:\w{2}==)?(?!\w)/,
        shape: "annotated key: JQQJ99 after 52 characters, 84 in all",
        links: links5
      },
      {
        id: "azure-cask-derived-key",
        title: "Azure annotated derived key",
        severity: "high",
        anchors: ["JQQJ9D", "JQQJ9H"],
        reachBack: 52,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])\w{52}JQQJ9[DH]\w[A-L]\w{16}[A-Za-z]{4}\w{4}(?:\w{2}==)?(?!\w)/,
        shape: "annotated key: JQQJ9D or JQQJ9H after 52 characters, 84 in all",
        links: links5
      }
    ];
  }
});

// src/rules/azure-connection.ts
var links6, rules9, init_azure_connection = __esm({
  "src/rules/azure-connection.ts"() {
    "use strict";
    links6 = { revoke: "https://portal.azure.com", docs: null }, rules9 = [
      {
        // the excluded value is the storage emulator's published key
        id: "azure-storage-connection-string",
        title: "Azure Storage connection string",
        severity: "critical",
        anchors: ["AccountKey="],
        pattern: /AccountKey=(?!Eby8vdM02xNOcqFlqUwJ)(?<secret>[0-9A-Za-z+\/]{86}==)/,
        shape: "AccountKey= and 88 base64 characters",
        rank: 2,
        links: {
          revoke: "https://portal.azure.com",
          docs: "https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string"
        }
      },
      {
        id: "azure-shared-access-key",
        title: "Azure shared access key in a connection string",
        severity: "critical",
        anchors: ["SharedAccessKey="],
        pattern: /SharedAccessKey=(?<secret>[0-9A-Za-z+\/]{43}=)(?!=)/,
        shape: "SharedAccessKey= and 44 base64 characters",
        rank: 2,
        links: links6
      },
      {
        id: "azure-sas-token",
        title: "Azure shared access signature",
        severity: "high",
        anchors: ["sig="],
        pattern: /(?<=[?&;]se=[^\s"'<>]{4,300}[&;])sig=(?<secret>(?:[0-9A-Za-z]|%2[BFbf]|[+\/]){36,46}(?:%3[Dd]|=))/,
        shape: "sig= after se= in one query string, base64 of 32 bytes",
        rank: 2,
        links: { revoke: "https://portal.azure.com", docs: "https://learn.microsoft.com/rest/api/storageservices/create-service-sas" }
      },
      {
        id: "azure-app-config-connection-string",
        title: "Azure App Configuration connection string",
        severity: "high",
        anchors: [".azconfig.io;"],
        pattern: /\.azconfig\.io;Id=[^;\s"\']{4,60};Secret=(?<secret>[0-9A-Za-z+\/]{43}=)/,
        shape: "azconfig.io, Id= and Secret=, 44 base64 characters",
        rank: 2,
        links: links6
      }
    ];
  }
});

// src/rules/azure-keys.ts
var links7, rules10, init_azure_keys = __esm({
  "src/rules/azure-keys.ts"() {
    "use strict";
    links7 = { revoke: "https://portal.azure.com", docs: "https://github.com/microsoft/security-utilities" }, rules10 = [
      {
        id: "azure-storage-account-key",
        title: "Azure Storage account key",
        severity: "critical",
        anchors: ["+ASt"],
        reachBack: 76,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{76}\+ASt[0-9A-Za-z+\/]{5}[AQgw]==/,
        shape: "signature +ASt in 88 base64 characters",
        links: links7
      },
      {
        id: "azure-cosmosdb-key",
        title: "Azure Cosmos DB account key",
        severity: "critical",
        anchors: ["ACDb"],
        reachBack: 76,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{76}ACDb[0-9A-Za-z+\/]{5}[AQgw]==/,
        shape: "signature ACDb in 88 base64 characters",
        links: links7
      },
      {
        id: "azure-batch-key",
        title: "Azure Batch account key",
        severity: "high",
        anchors: ["+ABa"],
        reachBack: 76,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{76}\+ABa[0-9A-Za-z+\/]{5}[AQgw]==/,
        shape: "signature +ABa in 88 base64 characters",
        links: links7
      },
      {
        id: "azure-ml-classic-key",
        title: "Azure Machine Learning (classic) key",
        severity: "medium",
        anchors: ["+AMC"],
        reachBack: 76,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{76}\+AMC[0-9A-Za-z+\/]{5}[AQgw]==/,
        shape: "signature +AMC in 88 base64 characters",
        links: links7
      },
      {
        id: "azure-apim-key",
        title: "Azure API Management key",
        severity: "high",
        anchors: ["APIM"],
        reachBack: 76,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{76}APIM[0-9A-Za-z+\/]{5}[AQgw]==/,
        shape: "signature APIM in 88 base64 characters",
        links: links7
      },
      {
        id: "azure-container-registry-key",
        title: "Azure Container Registry key",
        severity: "high",
        anchors: ["+ACR"],
        reachBack: 42,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{42}\+ACR[A-D][0-9A-Za-z+\/]{5}(?![0-9A-Za-z+\/=])/,
        shape: "signature +ACR in 52 base64 characters",
        links: links7
      }
    ];
  }
});

// src/rules/azure-keys-short.ts
var links8, rules11, init_azure_keys_short = __esm({
  "src/rules/azure-keys-short.ts"() {
    "use strict";
    links8 = { revoke: "https://portal.azure.com", docs: "https://github.com/microsoft/security-utilities" }, rules11 = [
      {
        id: "azure-redis-key",
        title: "Azure Cache for Redis key",
        severity: "high",
        anchors: ["AzCa"],
        reachBack: 33,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{33}AzCa[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
        shape: "signature AzCa in 44 base64 characters",
        links: links8
      },
      {
        id: "azure-service-bus-key",
        title: "Azure Service Bus key",
        severity: "high",
        anchors: ["+ASb"],
        reachBack: 33,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{33}\+ASb[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
        shape: "signature +ASb in 44 base64 characters",
        links: links8
      },
      {
        id: "azure-event-hub-key",
        title: "Azure Event Hubs key",
        severity: "high",
        anchors: ["+AEh"],
        reachBack: 33,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{33}\+AEh[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
        shape: "signature +AEh in 44 base64 characters",
        links: links8
      },
      {
        id: "azure-relay-key",
        title: "Azure Relay key",
        severity: "high",
        anchors: ["+ARm"],
        reachBack: 33,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{33}\+ARm[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
        shape: "signature +ARm in 44 base64 characters",
        links: links8
      },
      {
        id: "azure-iot-key",
        title: "Azure IoT key",
        severity: "high",
        anchors: ["AIoT"],
        reachBack: 33,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{33}AIoT[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
        shape: "signature AIoT in 44 base64 characters",
        links: links8
      },
      {
        id: "azure-event-grid-key-32",
        title: "Azure Event Grid key (32-byte form)",
        severity: "high",
        anchors: ["AZEG"],
        reachBack: 33,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z+\/])[0-9A-Za-z+\/]{33}AZEG[A-P][0-9A-Za-z+\/]{5}=(?!=)/,
        shape: "signature AZEG in 44 base64 characters",
        links: links8
      }
    ];
  }
});

// src/rules/brevo.ts
var links9, rules12, init_brevo = __esm({
  "src/rules/brevo.ts"() {
    "use strict";
    links9 = { revoke: "https://app.brevo.com/settings/keys/api", docs: null }, rules12 = [
      {
        id: "sendinblue-api-key",
        title: "Brevo (Sendinblue) API key",
        severity: "high",
        anchors: ["xkeysib-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xkeysib-[0-9a-f]{64}-[0-9A-Za-z]{16}(?![0-9A-Za-z])/,
        shape: "prefix xkeysib-, 64 hexadecimal and 16 base62 characters",
        links: links9
      },
      {
        id: "brevo-smtp-key",
        title: "Brevo SMTP key",
        severity: "high",
        anchors: ["xsmtpsib-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xsmtpsib-[0-9a-f]{64}-[0-9A-Za-z]{16}(?![0-9A-Za-z])/,
        shape: "prefix xsmtpsib-, 64 hexadecimal and 16 base62 characters",
        links: links9
      }
    ];
  }
});

// src/rules/buildkite.ts
var rules13, init_buildkite = __esm({
  "src/rules/buildkite.ts"() {
    "use strict";
    rules13 = [
      {
        id: "buildkite-user-token",
        title: "Buildkite API access token",
        severity: "high",
        anchors: ["bkua_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])bkua_[0-9a-z]{40,53}(?![0-9A-Za-z])/,
        shape: "prefix bkua_, 40 to 53 lower-case alphanumeric characters",
        links: { revoke: "https://buildkite.com/user/api-access-tokens", docs: "https://buildkite.com/docs/platform/security/tokens" }
      }
    ];
  }
});

// src/rules/cerebras.ts
var rules14, init_cerebras = __esm({
  "src/rules/cerebras.ts"() {
    "use strict";
    rules14 = [
      {
        id: "cerebras-api-key",
        title: "Cerebras API key",
        severity: "high",
        anchors: ["csk-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])csk-[0-9a-z]{48}(?![0-9A-Za-z])/,
        shape: "prefix csk-, 48 lower-case alphanumeric characters",
        links: { revoke: "https://cloud.cerebras.ai", docs: "https://docs.cerebras.net/" }
      }
    ];
  }
});

// src/rules/circleci.ts
var rules15, init_circleci = __esm({
  "src/rules/circleci.ts"() {
    "use strict";
    rules15 = [
      {
        id: "circleci-personal-token",
        title: "CircleCI personal API token",
        severity: "high",
        anchors: ["CCIPAT_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])CCIPAT_[0-9A-Za-z]{22}_[0-9a-f]{40}(?![0-9A-Za-z])/,
        shape: "prefix CCIPAT_, 22 base62 and 40 hexadecimal characters",
        links: { revoke: "https://app.circleci.com/settings/user/tokens", docs: null }
      },
      {
        id: "circleci-project-token",
        title: "CircleCI project API token",
        severity: "high",
        anchors: ["CCIPRJ_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])CCIPRJ_[0-9A-Za-z]{22}_[0-9a-f]{40}(?![0-9A-Za-z])/,
        shape: "prefix CCIPRJ_, 22 base62 and 40 hexadecimal characters",
        links: { revoke: null, docs: null }
      }
    ];
  }
});

// src/rules/cloudflare.ts
var links10, rules16, init_cloudflare = __esm({
  "src/rules/cloudflare.ts"() {
    "use strict";
    links10 = {
      revoke: "https://dash.cloudflare.com/profile/api-tokens",
      docs: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/"
    }, rules16 = [
      {
        id: "cloudflare-api-token-v2",
        title: "Cloudflare user API token",
        severity: "high",
        anchors: ["cfut_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])cfut_[0-9A-Za-z]{40}[0-9a-f]{8}(?![0-9A-Za-z])/,
        shape: "prefix cfut_, 40 base62 and 8 hexadecimal characters",
        links: links10
      },
      {
        id: "cloudflare-account-token-v2",
        title: "Cloudflare account API token",
        severity: "high",
        anchors: ["cfat_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])cfat_[0-9A-Za-z]{40}[0-9a-f]{8}(?![0-9A-Za-z])/,
        shape: "prefix cfat_, 40 base62 and 8 hexadecimal characters",
        links: links10
      },
      {
        id: "cloudflare-global-key-v2",
        title: "Cloudflare global API key",
        severity: "critical",
        anchors: ["cfk_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])cfk_[0-9A-Za-z]{40}[0-9a-f]{8}(?![0-9A-Za-z])/,
        shape: "prefix cfk_, 40 base62 and 8 hexadecimal characters",
        links: links10
      },
      {
        id: "cloudflare-origin-ca-key",
        title: "Cloudflare Origin CA key",
        severity: "high",
        anchors: ["v1.0-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])v1\.0-[0-9a-f]{24}-[0-9a-f]{146}(?![0-9A-Za-z])/,
        shape: "prefix v1.0-, 24 and 146 hexadecimal characters",
        links: { revoke: "https://dash.cloudflare.com/profile/api-tokens", docs: "https://developers.cloudflare.com/api/keys/" }
      }
    ];
  }
});

// src/rules/connection-string.ts
var REFERENCE, PLAIN, HOST, USER, PASSWORD, VALUE, PARAMETER, SERVER_KEY, SERVER, rules17, init_connection_string = __esm({
  "src/rules/connection-string.ts"() {
    "use strict";
    REFERENCE = String.raw`\$[\w{(]|%[sdv](?![0-9A-Za-z])|%[\w(]{2,40}[%)]`, PLAIN = [
      "pass(?:word|wd)?|Pass(?:word)?|pwd?|user(?:name)?|test(?:ing)?|example|secret|changeme|token|key|admin|root|guest",
      "postgres|mysql|redis|foo|bar|baz|(?:your|my)[_-]?(?:pass(?:word)?|token|secret|key)|x-oauth-basic",
      String.raw`[A-Z][A-Z_]{2,60}|\*{1,100}|[xX]{1,100}|[._-]{1,100}`
    ].join("|"), HOST = [
      String.raw`localhost|127\.0|0\.0\.0\.0|\[::1\]|host(?:name)?(?![\w.-])`,
      String.raw`(?:[\w-]{1,40}\.){0,3}example(?:\.(?:com|org|net))?(?![\w.-])|[\w.-]{1,60}\.(?:test|invalid|localhost)(?![\w-])`
    ].join("|"), USER = String.raw`[^\s:@/"'\x60<>?#()[\],;]{0,80}`, PASSWORD = String.raw`(?!${REFERENCE}|(?:${PLAIN})@)(?<secret>[^\s@/"'\x60<>{}?#\\|^[\],]{3,100})`, VALUE = String.raw`(?!${REFERENCE}|(?:${PLAIN})(?![^;&\s"'<>]))(?<secret>[^;&"'\x60\s<>{}$\\]{3,100})(?=[;&"'\x60\s\\]|$)`, PARAMETER = String.raw`[^\s"'\x60<>?;&]{0,120}`, SERVER_KEY = "(?:[Ss]erver|SERVER|[Dd]ata [Ss]ource|[Hh]ost|[Aa]ddress|[Uu]ser [Ii][Dd]|[Uu]id|UID)", SERVER = String.raw`${SERVER_KEY}\s?=[^\r\n"'<>]{1,200};\s{0,3}`, rules17 = [
      {
        id: "url-credentials",
        title: "Password in a URL",
        severity: "high",
        anchors: ["://"],
        pattern: new RegExp(String.raw`(?<=[A-Za-z0-9])://${USER}:${PASSWORD}@(?!${HOST})(?=[\w[{$%(/.])`),
        shape: "scheme://user:password@host",
        rank: 2,
        links: { revoke: null, docs: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1" }
      },
      {
        id: "odbc-connection-string",
        title: "Password in a connection string",
        severity: "critical",
        anchors: ["assword=", "ASSWORD=", "pwd=", "Pwd=", "PWD=", "assword =", "Pwd ="],
        reachBack: 1,
        pattern: new RegExp(String.raw`(?<=${SERVER})(?:[Pp]assword|PASSWORD|[Pp]wd|PWD)\s?=\s?${VALUE}`),
        shape: "Password= after Server=, Data Source= or User Id= in one string",
        rank: 2,
        links: { revoke: null, docs: null }
      },
      {
        id: "jdbc-url",
        title: "Password in a JDBC URL",
        severity: "critical",
        anchors: ["jdbc:"],
        pattern: new RegExp(String.raw`jdbc:${PARAMETER}(?:[?;&]${PARAMETER}){0,12}?[?;&][Pp]assword=${VALUE}`),
        shape: "password= in a jdbc: URL",
        rank: 2,
        links: { revoke: null, docs: "https://docs.oracle.com/javase/8/docs/api/java/sql/DriverManager.html" }
      }
    ];
  }
});

// src/rules/crates-io.ts
var rules18, init_crates_io = __esm({
  "src/rules/crates-io.ts"() {
    "use strict";
    rules18 = [
      {
        id: "crates-io-token",
        title: "Rust crates registry API token",
        severity: "critical",
        anchors: ["cio"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])cio(?=[0-9a-z]{0,31}[A-Z])[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
        shape: "prefix cio, 32 base62 characters",
        links: { revoke: null, docs: null }
      }
    ];
  }
});

// src/rules/databricks.ts
var rules19, init_databricks = __esm({
  "src/rules/databricks.ts"() {
    "use strict";
    rules19 = [
      {
        id: "databricks-pat",
        title: "Databricks personal access token",
        severity: "high",
        anchors: ["dapi"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dapi[0-9A-Fa-f]{32}(?:-\d)?(?![0-9A-Za-z])/,
        shape: "prefix dapi, 32 hexadecimal characters",
        links: { revoke: null, docs: "https://docs.databricks.com/dev-tools/auth/pat.html" }
      }
    ];
  }
});

// src/rules/digitalocean.ts
var links11, rules20, init_digitalocean = __esm({
  "src/rules/digitalocean.ts"() {
    "use strict";
    links11 = { revoke: "https://cloud.digitalocean.com/account/api/tokens", docs: "https://docs.digitalocean.com/reference/api/" }, rules20 = [
      {
        id: "digitalocean-pat",
        title: "DigitalOcean personal access token",
        severity: "critical",
        anchors: ["dop_v1_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dop_v1_[0-9a-f]{64}(?![0-9A-Za-z])/,
        shape: "prefix dop_v1_, 64 hexadecimal characters",
        links: links11
      },
      {
        id: "digitalocean-oauth-token",
        title: "DigitalOcean OAuth access token",
        severity: "critical",
        anchors: ["doo_v1_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])doo_v1_[0-9a-f]{64}(?![0-9A-Za-z])/,
        shape: "prefix doo_v1_, 64 hexadecimal characters",
        links: links11
      },
      {
        id: "digitalocean-refresh-token",
        title: "DigitalOcean OAuth refresh token",
        severity: "high",
        anchors: ["dor_v1_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dor_v1_[0-9a-f]{64}(?![0-9A-Za-z])/,
        shape: "prefix dor_v1_, 64 hexadecimal characters",
        links: links11
      }
    ];
  }
});

// src/rules/discord.ts
var rules21, init_discord = __esm({
  "src/rules/discord.ts"() {
    "use strict";
    rules21 = [
      {
        // the anchors are base64 of the two leading digits of a decimal id
        id: "discord-bot-token",
        title: "Discord bot token",
        severity: "high",
        // biome-ignore format: ninety short strings
        anchors: [
          "MTA",
          "MTE",
          "MTI",
          "MTM",
          "MTQ",
          "MTU",
          "MTY",
          "MTc",
          "MTg",
          "MTk",
          "MjA",
          "MjE",
          "MjI",
          "MjM",
          "MjQ",
          "MjU",
          "MjY",
          "Mjc",
          "Mjg",
          "Mjk",
          "MzA",
          "MzE",
          "MzI",
          "MzM",
          "MzQ",
          "MzU",
          "MzY",
          "Mzc",
          "Mzg",
          "Mzk",
          "NDA",
          "NDE",
          "NDI",
          "NDM",
          "NDQ",
          "NDU",
          "NDY",
          "NDc",
          "NDg",
          "NDk",
          "NTA",
          "NTE",
          "NTI",
          "NTM",
          "NTQ",
          "NTU",
          "NTY",
          "NTc",
          "NTg",
          "NTk",
          "NjA",
          "NjE",
          "NjI",
          "NjM",
          "NjQ",
          "NjU",
          "NjY",
          "Njc",
          "Njg",
          "Njk",
          "NzA",
          "NzE",
          "NzI",
          "NzM",
          "NzQ",
          "NzU",
          "NzY",
          "Nzc",
          "Nzg",
          "Nzk",
          "ODA",
          "ODE",
          "ODI",
          "ODM",
          "ODQ",
          "ODU",
          "ODY",
          "ODc",
          "ODg",
          "ODk",
          "OTA",
          "OTE",
          "OTI",
          "OTM",
          "OTQ",
          "OTU",
          "OTY",
          "OTc",
          "OTg",
          "OTk"
        ],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w.-])[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])/,
        shape: "base64 of a user id, time stamp, 27 to 38 base64url characters",
        links: {
          revoke: "https://discord.com/developers/applications",
          docs: "https://docs.discord.com/developers/reference#authentication"
        }
      },
      {
        id: "discord-webhook",
        title: "Discord webhook URL",
        severity: "medium",
        anchors: ["discord.com/api/", "discordapp.com/api/"],
        pattern: /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{68}(?![\w-])/,
        shape: "discord.com/api/webhooks, id, 68 base64url characters",
        links: { revoke: null, docs: "https://docs.discord.com/developers/resources/webhook" }
      }
    ];
  }
});

// src/rules/docker.ts
var links12, rules22, init_docker = __esm({
  "src/rules/docker.ts"() {
    "use strict";
    links12 = { revoke: null, docs: null }, rules22 = [
      {
        id: "docker-hub-pat",
        title: "Docker Hub personal access token",
        severity: "high",
        anchors: ["dckr_pat_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dckr_pat_[\w-]{27}(?![\w-])/,
        shape: "prefix dckr_pat_, 27 base64url characters",
        links: { revoke: "https://app.docker.com/settings/personal-access-tokens", docs: "https://docs.docker.com/security/access-tokens/" }
      },
      {
        id: "docker-hub-oat",
        title: "Docker Hub organization access token",
        severity: "high",
        anchors: ["dckr_oat_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dckr_oat_[\w-]{32}(?![\w-])/,
        shape: "prefix dckr_oat_, 32 base64url characters",
        links: { revoke: null, docs: "https://docs.docker.com/enterprise/security/access-tokens/" }
      },
      {
        id: "docker-swarm-join-token",
        title: "Docker Swarm join token",
        severity: "high",
        anchors: ["SWMTKN-1-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}(?![0-9A-Za-z])/,
        shape: "prefix SWMTKN-1-, 50 and 25 lower-case characters",
        links: links12
      },
      {
        id: "docker-swarm-unlock-key",
        title: "Docker Swarm unlock key",
        severity: "critical",
        anchors: ["SWMKEY-1-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])SWMKEY-1-[0-9A-Za-z+/]{43}(?![0-9A-Za-z+/])/,
        shape: "prefix SWMKEY-1-, 43 base64 characters",
        links: links12
      }
    ];
  }
});

// src/rules/doppler.ts
var links13, rules23, init_doppler = __esm({
  "src/rules/doppler.ts"() {
    "use strict";
    links13 = { revoke: "https://dashboard.doppler.com", docs: "https://docs.doppler.com/reference/auth-token-formats" }, rules23 = [
      {
        id: "doppler-personal-token",
        title: "Doppler personal token",
        severity: "critical",
        anchors: ["dp.pt."],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dp\.pt\.[0-9A-Za-z]{43}(?![0-9A-Za-z])/,
        shape: "prefix dp.pt., 43 base62 characters",
        links: links13
      },
      {
        id: "doppler-service-token",
        title: "Doppler service token",
        severity: "critical",
        anchors: ["dp.st."],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
        shape: "prefix dp.st., configuration, 40 to 44 base62 characters",
        links: links13
      },
      {
        id: "doppler-cli-token",
        title: "Doppler CLI token",
        severity: "critical",
        anchors: ["dp.ct."],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dp\.ct\.[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
        shape: "prefix dp.ct., 40 to 44 base62 characters",
        links: links13
      },
      {
        id: "doppler-service-account-token",
        title: "Doppler service account token",
        severity: "critical",
        anchors: ["dp.sa."],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dp\.sa\.[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
        shape: "prefix dp.sa., 40 to 44 base62 characters",
        links: links13
      },
      {
        id: "doppler-scim-token",
        title: "Doppler SCIM token",
        severity: "high",
        anchors: ["dp.scim."],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dp\.scim\.[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
        shape: "prefix dp.scim., 40 to 44 base62 characters",
        links: links13
      },
      {
        id: "doppler-audit-token",
        title: "Doppler audit token",
        severity: "medium",
        anchors: ["dp.audit."],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dp\.audit\.[0-9A-Za-z]{40,44}(?![0-9A-Za-z])/,
        shape: "prefix dp.audit., 40 to 44 base62 characters",
        links: links13
      }
    ];
  }
});

// src/rules/dropbox.ts
var rules24, init_dropbox = __esm({
  "src/rules/dropbox.ts"() {
    "use strict";
    rules24 = [
      {
        id: "dropbox-short-lived-token",
        title: "Dropbox short-lived access token",
        severity: "high",
        anchors: ["sl."],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sl\.(?:u\.)?[\w-]{130,1400}(?![\w-])/,
        shape: "prefix sl., 130 or more base64url characters",
        links: { revoke: "https://www.dropbox.com/account/connected_apps", docs: null }
      }
    ];
  }
});

// src/rules/dynatrace.ts
var rules25, init_dynatrace = __esm({
  "src/rules/dynatrace.ts"() {
    "use strict";
    rules25 = [
      {
        id: "dynatrace-api-token",
        title: "Dynatrace API token",
        severity: "high",
        anchors: ["dt0c01."],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])dt0c01\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{64}(?![0-9A-Za-z])/,
        shape: "prefix dt0c01., 24 and 64 base32 characters",
        links: { revoke: null, docs: null }
      }
    ];
  }
});

// src/rules/figma.ts
var links14, rules26, init_figma = __esm({
  "src/rules/figma.ts"() {
    "use strict";
    links14 = { revoke: "https://www.figma.com/settings", docs: null }, rules26 = [
      {
        id: "figma-pat",
        title: "Figma personal access token",
        severity: "high",
        anchors: ["figd_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])figd_[\w-]{38,54}(?![\w-])/,
        shape: "prefix figd_, 38 to 54 base64url characters",
        links: links14
      },
      {
        id: "figma-oauth-token",
        title: "Figma OAuth token",
        severity: "high",
        anchors: ["figo_", "figor_", "figoh_", "figu_", "figuh_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])fig(?:o|or|oh|u|uh)_[\w-]{40}(?![\w-])/,
        shape: "prefix figo_, figor_, figoh_, figu_ or figuh_, 40 base64url characters",
        links: links14
      }
    ];
  }
});

// src/rules/flyio.ts
var rules27, init_flyio = __esm({
  "src/rules/flyio.ts"() {
    "use strict";
    rules27 = [
      {
        id: "flyio-macaroon",
        title: "Fly.io access token (macaroon)",
        severity: "high",
        anchors: ["FlyV1 fm2_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])FlyV1 fm2_[\w+\/=,-]{100,1500}(?![\w+\/=,-])/,
        shape: "prefix FlyV1 fm2_, base64 of a macaroon",
        links: { revoke: "https://fly.io/dashboard", docs: "https://fly.io/docs/security/tokens/" }
      },
      {
        id: "flyio-access-token",
        title: "Fly.io access token",
        severity: "high",
        anchors: ["fo1_", "fm1a_", "fm1r_", "fm2_"],
        pattern: /(?<!FlyV1 )(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])(?:fo1_[\w-]{43}(?![\w-])|fm(?:1[ar]|2)_[\w+\/]{100,600}={0,2}(?![\w+\/=]))/,
        shape: "prefix fo1_ and 43 base64url characters, or fm1a_, fm1r_ or fm2_ and base64",
        links: { revoke: "https://fly.io/dashboard", docs: null }
      }
    ];
  }
});

// src/rules/github.ts
var rules28, init_github2 = __esm({
  "src/rules/github.ts"() {
    "use strict";
    rules28 = [
      {
        id: "github-pat",
        title: "GitHub personal access token (classic)",
        severity: "critical",
        anchors: ["ghp_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ghp_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
        shape: "prefix ghp_, 36 base62 characters",
        proof: "crc32-base62-last6",
        links: {
          revoke: "https://github.com/settings/tokens",
          docs: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"
        }
      },
      {
        id: "github-oauth-token",
        title: "GitHub OAuth app access token",
        severity: "critical",
        anchors: ["gho_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])gho_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
        shape: "prefix gho_, 36 base62 characters",
        proof: "crc32-base62-last6",
        links: {
          revoke: "https://github.com/settings/applications",
          docs: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"
        }
      },
      {
        id: "github-fine-grained-pat",
        title: "GitHub fine-grained personal access token",
        severity: "critical",
        anchors: ["github_pat_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])github_pat_\w{82}(?!\w)/,
        shape: "prefix github_pat_, 82 characters",
        links: {
          revoke: "https://github.com/settings/personal-access-tokens",
          docs: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"
        }
      }
    ];
  }
});

// src/rules/github-app.ts
var appLinks, installationLinks, rules29, init_github_app = __esm({
  "src/rules/github-app.ts"() {
    "use strict";
    appLinks = {
      revoke: "https://github.com/settings/applications",
      docs: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"
    }, installationLinks = {
      revoke: "https://github.com/settings/installations",
      docs: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"
    }, rules29 = [
      {
        id: "github-user-to-server-token",
        title: "GitHub App user-to-server token",
        severity: "high",
        anchors: ["ghu_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ghu_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
        shape: "prefix ghu_, 36 base62 characters",
        proof: "crc32-base62-last6",
        links: appLinks
      },
      {
        id: "github-server-to-server-token",
        title: "GitHub App installation token",
        severity: "high",
        anchors: ["ghs_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ghs_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
        shape: "prefix ghs_, 36 base62 characters",
        proof: "crc32-base62-last6",
        links: installationLinks
      },
      {
        id: "github-refresh-token",
        title: "GitHub App refresh token",
        severity: "high",
        anchors: ["ghr_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ghr_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
        shape: "prefix ghr_, 36 base62 characters",
        proof: "crc32-base62-last6",
        links: appLinks
      },
      {
        id: "github-refresh-token-long",
        title: "GitHub App refresh token (long form)",
        severity: "high",
        anchors: ["ghr_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ghr_[0-9A-Za-z]{76}(?![0-9A-Za-z])/,
        shape: "prefix ghr_, 76 base62 characters",
        links: appLinks
      },
      {
        id: "github-installation-jwt-token",
        title: "GitHub App installation token (JWT form)",
        severity: "high",
        anchors: ["ghs_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ghs_\d{1,20}_eyJ[\w-]{15,800}\.[\w-]{20,800}\.[\w-]{20,800}(?![\w-])/,
        shape: "prefix ghs_, a number, then a three-part JWT",
        links: installationLinks
      }
    ];
  }
});

// src/rules/gitlab.ts
var userLinks, projectLinks, rules30, init_gitlab = __esm({
  "src/rules/gitlab.ts"() {
    "use strict";
    userLinks = {
      revoke: "https://gitlab.com/-/user_settings/personal_access_tokens",
      docs: "https://docs.gitlab.com/security/tokens/"
    }, projectLinks = { revoke: null, docs: "https://docs.gitlab.com/security/tokens/" }, rules30 = [
      {
        id: "gitlab-pat",
        title: "GitLab access token",
        severity: "critical",
        anchors: ["glpat-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glpat-[\w-]{20}(?![\w-])/,
        shape: "prefix glpat-, 20 base64url characters",
        links: userLinks
      },
      {
        id: "gitlab-pat-routable",
        title: "GitLab access token (routable)",
        severity: "critical",
        anchors: ["glpat-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glpat-[\w-]{27,300}\.01\.[0-9a-z]{9}(?![0-9A-Za-z])/,
        shape: "prefix glpat-, base64url payload, version 01, length and checksum",
        links: {
          revoke: "https://gitlab.com/-/user_settings/personal_access_tokens",
          docs: "https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/"
        }
      },
      {
        id: "gitlab-pat-routable-v0",
        title: "GitLab access token (early routable form)",
        severity: "critical",
        anchors: ["glpat-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glpat-[\w-]{27,300}\.[0-9a-z]{9}(?![0-9A-Za-z])/,
        shape: "prefix glpat-, base64url payload, length and checksum",
        links: {
          revoke: "https://gitlab.com/-/user_settings/personal_access_tokens",
          docs: "https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/"
        }
      },
      {
        id: "gitlab-oauth-app-secret",
        title: "GitLab OAuth application secret",
        severity: "high",
        anchors: ["gloas-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])gloas-[\w-]{64}(?![\w-])/,
        shape: "prefix gloas-, 64 hexadecimal characters",
        links: { revoke: "https://gitlab.com/-/user_settings/applications", docs: "https://docs.gitlab.com/security/tokens/" }
      },
      {
        id: "gitlab-deploy-token",
        title: "GitLab deploy token",
        severity: "high",
        anchors: ["gldt-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])gldt-[\w-]{20}(?![\w-])/,
        shape: "prefix gldt-, 20 base64url characters",
        links: projectLinks
      },
      {
        id: "gitlab-agent-token",
        title: "GitLab agent for Kubernetes token",
        severity: "high",
        anchors: ["glagent-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glagent-[\w-]{50}(?![\w-])/,
        shape: "prefix glagent-, 50 base64url characters",
        links: projectLinks
      },
      {
        id: "gitlab-scim-token",
        title: "GitLab SCIM token",
        severity: "high",
        anchors: ["glsoat-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glsoat-[\w-]{20}(?![\w-])/,
        shape: "prefix glsoat-, 20 base64url characters",
        links: projectLinks
      },
      {
        id: "gitlab-feature-flag-token",
        title: "GitLab feature flags client token",
        severity: "low",
        anchors: ["glffct-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glffct-[\w-]{20}(?![\w-])/,
        shape: "prefix glffct-, 20 base64url characters",
        links: projectLinks
      },
      {
        id: "gitlab-workspace-token",
        title: "GitLab workspace token",
        severity: "medium",
        anchors: ["glwt-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glwt-[\w-]{20}(?![\w-])/,
        shape: "prefix glwt-, 20 base64url characters",
        links: projectLinks
      }
    ];
  }
});

// src/rules/gitlab-ci.ts
var links15, rules31, init_gitlab_ci = __esm({
  "src/rules/gitlab-ci.ts"() {
    "use strict";
    links15 = { revoke: null, docs: "https://docs.gitlab.com/security/tokens/" }, rules31 = [
      {
        id: "gitlab-runner-token",
        title: "GitLab runner authentication token",
        severity: "high",
        anchors: ["glrt-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glrt-[\w-]{20}(?![\w-])/,
        shape: "prefix glrt-, 20 base64url characters",
        links: links15
      },
      {
        id: "gitlab-runner-token-routable",
        title: "GitLab runner authentication token (routable)",
        severity: "high",
        anchors: ["glrt-t"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glrt-t\d_[\w-]{27,300}(?:\.01)?\.[0-9a-z]{9}(?![0-9A-Za-z])/,
        shape: "prefix glrt-t, base64url payload, length and checksum",
        links: links15
      },
      {
        id: "gitlab-runner-token-from-registration",
        title: "GitLab runner token made through a registration token",
        severity: "high",
        anchors: ["glrtr-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glrtr-[\w-]{20}(?![\w-])/,
        shape: "prefix glrtr-, 20 base64url characters",
        links: links15
      },
      {
        id: "gitlab-runner-registration-token",
        title: "GitLab runner registration token (deprecated)",
        severity: "high",
        anchors: ["GR1348941"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])GR1348941[\w-]{20}(?![\w-])/,
        shape: "prefix GR1348941, 20 base64url characters",
        links: links15
      },
      {
        id: "gitlab-ci-job-token",
        title: "GitLab CI/CD job token",
        severity: "medium",
        anchors: ["glcbt-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glcbt-[0-9A-Za-z]{1,5}_[\w-]{20}(?![\w-])/,
        shape: "prefix glcbt-, partition id, 20 base64url characters",
        links: links15
      },
      {
        id: "gitlab-pipeline-trigger-token",
        title: "GitLab pipeline trigger token",
        severity: "medium",
        anchors: ["glptt-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glptt-[\w-]{40}(?![\w-])/,
        shape: "prefix glptt-, 40 hexadecimal characters",
        links: links15
      }
    ];
  }
});

// src/rules/gitlab-user.ts
var links16, rules32, init_gitlab_user = __esm({
  "src/rules/gitlab-user.ts"() {
    "use strict";
    links16 = { revoke: "https://gitlab.com/-/user_settings/personal_access_tokens", docs: "https://docs.gitlab.com/security/tokens/" }, rules32 = [
      {
        id: "gitlab-feed-token",
        title: "GitLab feed token",
        severity: "low",
        anchors: ["glft-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glft-[\w-]{20}(?![\w-])/,
        shape: "prefix glft-, 20 base64url characters",
        links: links16
      },
      {
        id: "gitlab-incoming-mail-token",
        title: "GitLab incoming mail token",
        severity: "low",
        anchors: ["glimt-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glimt-[\w-]{25}(?![\w-])/,
        shape: "prefix glimt-, 25 base64url characters",
        links: links16
      },
      {
        id: "gitlab-session-cookie",
        title: "GitLab session cookie",
        severity: "medium",
        anchors: ["_gitlab_session="],
        pattern: /_gitlab_session=(?<secret>[0-9a-z]{32})(?![0-9A-Za-z])/,
        shape: "_gitlab_session= and 32 characters",
        links: { revoke: null, docs: "https://docs.gitlab.com/security/tokens/" }
      }
    ];
  }
});

// src/rules/google.ts
var links17, rules33, init_google = __esm({
  "src/rules/google.ts"() {
    "use strict";
    links17 = { revoke: "https://myaccount.google.com/connections", docs: null }, rules33 = [
      {
        id: "gcp-api-key",
        title: "Google API key",
        severity: "medium",
        anchors: ["AIza"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])AIza[\w-]{35}(?![\w-])/,
        shape: "prefix AIza, 35 base64url characters",
        links: { revoke: "https://console.cloud.google.com/apis/credentials", docs: "https://cloud.google.com/docs/authentication/api-keys" }
      },
      {
        id: "gcp-gemini-auth-key",
        title: "Google Gemini authorization key",
        severity: "high",
        anchors: ["AQ.Ab8RN6"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])AQ\.Ab8RN6[\w-]{44}(?![\w-])/,
        shape: "prefix AQ.Ab8RN6, 44 base64url characters",
        links: { revoke: "https://aistudio.google.com/apikey", docs: null }
      },
      {
        id: "gcp-oauth-client-secret",
        title: "Google OAuth client secret",
        severity: "high",
        anchors: ["GOCSPX-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])GOCSPX-[\w-]{28}(?![\w-])/,
        shape: "prefix GOCSPX-, 28 base64url characters",
        links: { revoke: "https://console.cloud.google.com/apis/credentials", docs: null }
      },
      {
        id: "gcp-oauth-access-token",
        title: "Google OAuth access token",
        severity: "high",
        anchors: ["ya29."],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ya29\.[\w-]{20,1024}(?![\w-])/,
        shape: "prefix ya29., 20 to 1024 base64url characters",
        links: links17
      },
      {
        id: "gcp-oauth-refresh-token",
        title: "Google OAuth refresh token",
        severity: "high",
        anchors: ["1//0"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])1\/\/0[\w-]{80,300}(?![\w-])/,
        shape: "prefix 1//0, 80 to 300 base64url characters",
        links: links17
      },
      {
        id: "firebase-fcm-server-key",
        title: "Firebase Cloud Messaging server key (legacy)",
        severity: "high",
        anchors: [":APA91b"],
        reachBack: 11,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w-])AAAA[\w-]{7}:APA91b[\w-]{134}(?![\w-])/,
        shape: "prefix AAAA, 7 characters, :APA91b, 134 base64url characters",
        links: { revoke: "https://console.firebase.google.com", docs: "https://firebase.google.com/docs/cloud-messaging/server" }
      }
    ];
  }
});

// src/rules/grafana.ts
var rules34, init_grafana = __esm({
  "src/rules/grafana.ts"() {
    "use strict";
    rules34 = [
      {
        id: "grafana-service-account-token",
        title: "Grafana service account token",
        severity: "high",
        anchors: ["glsa_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glsa_[0-9A-Za-z]{32}_[0-9a-fA-F]{8}(?![0-9A-Za-z])/,
        shape: "prefix glsa_, 32 base62 and 8 hexadecimal characters",
        links: { revoke: null, docs: "https://grafana.com/docs/grafana/latest/administration/service-accounts/" }
      },
      {
        id: "grafana-cloud-token",
        title: "Grafana Cloud access policy token",
        severity: "high",
        anchors: ["glc_eyJ"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])glc_eyJ[0-9A-Za-z+\/]{40,400}={0,2}(?![0-9A-Za-z+\/])/,
        shape: "prefix glc_, base64 of JSON",
        links: { revoke: null, docs: "https://grafana.com/docs/grafana-cloud/api-reference/cloud-api/" }
      },
      {
        id: "grafana-api-key",
        title: "Grafana API key (legacy)",
        severity: "high",
        anchors: ["eyJrIjoi"],
        pattern: /(?<!\?r=)(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])eyJrIjoi[0-9A-Za-z+\/]{60,400}={0,2}(?![0-9A-Za-z+\/.])/,
        shape: "prefix eyJrIjoi, base64 of JSON",
        links: { revoke: null, docs: "https://grafana.com/docs/grafana/latest/developers/http_api/auth/" }
      }
    ];
  }
});

// src/rules/groq.ts
var rules35, init_groq = __esm({
  "src/rules/groq.ts"() {
    "use strict";
    rules35 = [
      {
        id: "groq-api-key",
        title: "Groq API key",
        severity: "high",
        anchors: ["gsk_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])gsk_[0-9A-Za-z]{52}(?![0-9A-Za-z])/,
        shape: "prefix gsk_, 52 base62 characters",
        links: { revoke: "https://console.groq.com/keys", docs: null }
      }
    ];
  }
});

// src/rules/hashicorp.ts
var links18, rules36, init_hashicorp = __esm({
  "src/rules/hashicorp.ts"() {
    "use strict";
    links18 = { revoke: null, docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens" }, rules36 = [
      {
        id: "vault-service-token",
        title: "HashiCorp Vault service token",
        severity: "critical",
        anchors: ["hvs."],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])hvs\.[\w-]{24,130}(?![\w-])/,
        shape: "prefix hvs., 24 to 130 base64url characters",
        links: links18
      },
      {
        id: "vault-batch-token",
        title: "HashiCorp Vault batch token",
        severity: "critical",
        anchors: ["hvb."],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])hvb\.[\w-]{40,300}(?![\w-])/,
        shape: "prefix hvb., 40 to 300 base64url characters",
        links: links18
      },
      {
        id: "vault-recovery-token",
        title: "HashiCorp Vault recovery token",
        severity: "critical",
        anchors: ["hvr."],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])hvr\.[\w-]{24,130}(?![\w-])/,
        shape: "prefix hvr., 24 to 130 base64url characters",
        links: links18
      },
      {
        id: "terraform-cloud-token",
        title: "HCP Terraform API token",
        severity: "critical",
        anchors: [".atlasv1."],
        reachBack: 14,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])[0-9A-Za-z]{14}\.atlasv1\.[\w=-]{60,70}(?![\w-])/,
        shape: "14 base62 characters, .atlasv1., 60 to 70 base64url characters",
        links: {
          revoke: "https://app.terraform.io/app/settings/tokens",
          docs: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"
        }
      }
    ];
  }
});

// src/rules/heroku.ts
var rules37, init_heroku = __esm({
  "src/rules/heroku.ts"() {
    "use strict";
    rules37 = [
      {
        id: "heroku-api-key-v2",
        title: "Heroku API token",
        severity: "high",
        anchors: ["HRKU-AA"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])HRKU-AA[\w-]{58}(?![\w-])/,
        shape: "prefix HRKU-AA, 58 base64url characters",
        links: { revoke: "https://dashboard.heroku.com/account/applications", docs: null }
      }
    ];
  }
});

// src/rules/http.ts
var SAMPLES, JWT, HEADER, rules38, init_http = __esm({
  "src/rules/http.ts"() {
    "use strict";
    SAMPLES = "dXNlcjpwYXNz|dXNlcm5hbWU6cGFzc3dvcmQ|QWxhZGRpbjpvcGVu|YWxhZGRpbjpvcGVu|dGVzdDp0ZXN0|eyJ", JWT = String.raw`eyJ[\w-]{14,2000}\.eyJ`, HEADER = String.raw`[Aa]uthorization["'\]]{0,2}\s{0,3}[:=,]\s{0,3}["'\x60]?`, rules38 = [
      {
        id: "http-basic-header",
        title: "HTTP Basic authorization header",
        severity: "high",
        anchors: ["Basic "],
        pattern: new RegExp(String.raw`(?<=${HEADER})Basic (?!${SAMPLES})(?<secret>[0-9A-Za-z+/]{12,400}={0,2})(?![0-9A-Za-z+/=.])`),
        shape: "Authorization: Basic and base64 of user:password",
        rank: 2,
        links: { revoke: null, docs: "https://www.rfc-editor.org/rfc/rfc7617" }
      },
      {
        id: "http-bearer-header",
        title: "HTTP Bearer authorization header",
        severity: "medium",
        anchors: ["Bearer "],
        pattern: new RegExp(String.raw`(?<=${HEADER})Bearer (?!${JWT})(?=[\w.~+/-]{0,60}\d)(?<secret>[\w.~+/-]{20,2000}={0,2})(?![\w.~+/=-])`),
        shape: "Authorization: Bearer and 20 or more token characters",
        rank: 2,
        links: { revoke: null, docs: "https://www.rfc-editor.org/rfc/rfc6750" }
      }
    ];
  }
});

// src/rules/hubspot.ts
var rules39, init_hubspot = __esm({
  "src/rules/hubspot.ts"() {
    "use strict";
    rules39 = [
      {
        id: "hubspot-private-app-token",
        title: "HubSpot private app access token",
        severity: "high",
        anchors: ["pat-na", "pat-eu", "pat-ap"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])pat-(?:na|eu|ap)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?!\w)/,
        shape: "prefix pat-, region, a UUID",
        links: { revoke: "https://app.hubspot.com", docs: null }
      }
    ];
  }
});

// src/rules/huggingface.ts
var links19, rules40, init_huggingface = __esm({
  "src/rules/huggingface.ts"() {
    "use strict";
    links19 = { revoke: "https://huggingface.co/settings/tokens", docs: "https://huggingface.co/docs/hub/security-tokens" }, rules40 = [
      {
        id: "huggingface-user-token",
        title: "Hugging Face user access token",
        severity: "high",
        anchors: ["hf_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])hf_[A-Za-z]{34}(?![0-9A-Za-z])/,
        shape: "prefix hf_, 34 letter characters",
        links: links19
      },
      {
        id: "huggingface-org-token",
        title: "Hugging Face organization API token",
        severity: "high",
        anchors: ["api_org_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])api_org_[A-Za-z]{34}(?![0-9A-Za-z])/,
        shape: "prefix api_org_, 34 letter characters",
        links: links19
      }
    ];
  }
});

// src/rules/jfrog.ts
var links20, rules41, init_jfrog = __esm({
  "src/rules/jfrog.ts"() {
    "use strict";
    links20 = { revoke: null, docs: null }, rules41 = [
      {
        id: "artifactory-api-key",
        title: "JFrog Artifactory API key",
        severity: "high",
        anchors: ["AKCp"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])AKCp[0-9A-Za-z]{69}(?![0-9A-Za-z])/,
        shape: "prefix AKCp, 69 base58 characters",
        links: links20
      },
      {
        id: "artifactory-reference-token",
        title: "JFrog Artifactory reference token",
        severity: "high",
        anchors: ["cmVmdGtuO"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])cmVmdGtuO[\w-]{55}(?![\w-])/,
        shape: "prefix cmVmdGtuO, 55 base64url characters",
        links: links20
      }
    ];
  }
});

// src/rules/jwt.ts
var rules42, init_jwt = __esm({
  "src/rules/jwt.ts"() {
    "use strict";
    rules42 = [
      {
        id: "jwt",
        title: "JSON Web Token",
        severity: "medium",
        anchors: ["eyJ"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w.-])eyJ[\w-]{14,2000}\.eyJ[\w-]{14,6000}\.[\w-]{20,2000}(?![\w-])/,
        shape: "three base64url parts, two of them JSON objects",
        proof: "jwt",
        rank: 2,
        links: { revoke: null, docs: "https://www.rfc-editor.org/rfc/rfc7519" }
      }
    ];
  }
});

// src/rules/langsmith.ts
var links21, rules43, init_langsmith = __esm({
  "src/rules/langsmith.ts"() {
    "use strict";
    links21 = { revoke: "https://smith.langchain.com/settings", docs: null }, rules43 = [
      {
        id: "langsmith-personal-token",
        title: "LangSmith personal access token",
        severity: "high",
        anchors: ["lsv2_pt_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}(?![0-9A-Za-z])/,
        shape: "prefix lsv2_pt_, 32 and 10 hexadecimal characters",
        links: links21
      },
      {
        id: "langsmith-service-key",
        title: "LangSmith service key",
        severity: "high",
        anchors: ["lsv2_sk_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}(?![0-9A-Za-z])/,
        shape: "prefix lsv2_sk_, 32 and 10 hexadecimal characters",
        links: links21
      }
    ];
  }
});

// src/rules/linear.ts
var rules44, init_linear = __esm({
  "src/rules/linear.ts"() {
    "use strict";
    rules44 = [
      {
        id: "linear-api-key",
        title: "Linear API key",
        severity: "high",
        anchors: ["lin_api_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])lin_api_[0-9A-Za-z]{40,48}(?![0-9A-Za-z])/,
        shape: "prefix lin_api_, 40 to 48 base62 characters",
        links: { revoke: "https://linear.app/settings", docs: "https://linear.app/developers/graphql" }
      },
      {
        id: "linear-oauth-token",
        title: "Linear OAuth token",
        severity: "high",
        anchors: ["lin_oauth_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])lin_oauth_[0-9a-f]{40,64}(?![0-9A-Za-z])/,
        shape: "prefix lin_oauth_, 40 to 64 hexadecimal characters",
        links: { revoke: "https://linear.app/settings", docs: null }
      }
    ];
  }
});

// src/rules/mailchimp.ts
var rules45, init_mailchimp = __esm({
  "src/rules/mailchimp.ts"() {
    "use strict";
    rules45 = [
      {
        id: "mailchimp-api-key",
        title: "Mailchimp API key",
        severity: "high",
        anchors: ["-us"],
        reachBack: 32,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])[0-9a-f]{32}-us\d{1,2}(?![0-9A-Za-z])/,
        shape: "32 hexadecimal characters, then -us and a data centre number",
        links: { revoke: "https://admin.mailchimp.com/account/api/", docs: null }
      }
    ];
  }
});

// src/rules/mailgun.ts
var rules46, init_mailgun = __esm({
  "src/rules/mailgun.ts"() {
    "use strict";
    rules46 = [
      {
        id: "mailgun-private-key",
        title: "Mailgun private API key",
        severity: "high",
        anchors: ["key-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w-])key-[0-9a-f]{32}(?![0-9A-Za-z])/,
        shape: "prefix key-, 32 hexadecimal characters",
        links: {
          revoke: "https://app.mailgun.com/settings/api_security",
          docs: "https://documentation.mailgun.com/en/latest/api-intro.html#authentication-1"
        }
      }
    ];
  }
});

// src/rules/meta.ts
var rules47, init_meta = __esm({
  "src/rules/meta.ts"() {
    "use strict";
    rules47 = [
      {
        id: "facebook-page-token",
        title: "Facebook user or page access token",
        severity: "high",
        anchors: ["EAAB", "EAAC", "EAAE", "EAAG", "EAAJ", "EAAM"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])EAA[BCEGJM][0-9A-Za-z]{100,300}(?![0-9A-Za-z])/,
        shape: "prefix EAA, 100 to 300 base62 characters",
        links: { revoke: "https://developers.facebook.com/tools/debug/accesstoken/", docs: null }
      }
    ];
  }
});

// src/rules/netlify.ts
var links22, rules48, init_netlify = __esm({
  "src/rules/netlify.ts"() {
    "use strict";
    links22 = { revoke: "https://app.netlify.com/user/applications", docs: null }, rules48 = [
      {
        id: "netlify-pat",
        title: "Netlify personal access token",
        severity: "high",
        anchors: ["nfp_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])nfp_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
        shape: "prefix nfp_, 36 base62 characters",
        links: links22
      },
      {
        id: "netlify-other-token",
        title: "Netlify CLI, OAuth, user or build token",
        severity: "high",
        anchors: ["nfc_", "nfo_", "nfu_", "nfb_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])nf[cobu]_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
        shape: "prefix nfc_, nfo_, nfu_ or nfb_, 36 base62 characters",
        links: links22
      }
    ];
  }
});

// src/rules/netrc.ts
var rules49, init_netrc = __esm({
  "src/rules/netrc.ts"() {
    "use strict";
    rules49 = [
      {
        id: "netrc",
        title: "Password in a .netrc line",
        severity: "high",
        anchors: ["machine "],
        pattern: /machine\s{1,4}\S{3,80}\s{1,20}login\s{1,4}\S{1,80}\s{1,20}password\s{1,4}(?<secret>\S{3,100})/,
        shape: "machine, login and password in one entry",
        rank: 2,
        links: { revoke: null, docs: null }
      }
    ];
  }
});

// src/rules/newrelic.ts
var links23, rules50, init_newrelic = __esm({
  "src/rules/newrelic.ts"() {
    "use strict";
    links23 = { revoke: "https://one.newrelic.com/api-keys", docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys" }, rules50 = [
      {
        id: "newrelic-user-key",
        title: "New Relic user API key",
        severity: "high",
        anchors: ["NRAK-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])NRAK-[0-9A-Za-z]{27}(?![0-9A-Za-z])/,
        shape: "prefix NRAK-, 27 upper-case alphanumeric characters",
        links: links23
      },
      {
        id: "newrelic-admin-key",
        title: "New Relic admin API key",
        severity: "high",
        anchors: ["NRAA-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])NRAA-[0-9a-f]{27}(?![0-9A-Za-z])/,
        shape: "prefix NRAA-, 27 hexadecimal characters",
        links: links23
      },
      {
        id: "newrelic-insert-key",
        title: "New Relic insert key",
        severity: "medium",
        anchors: ["NRII-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])NRII-[\w-]{32}(?![\w-])/,
        shape: "prefix NRII-, 32 base64url characters",
        links: links23
      },
      {
        id: "newrelic-query-key",
        title: "New Relic query key",
        severity: "medium",
        anchors: ["NRIQ-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])NRIQ-[\w-]{32}(?![\w-])/,
        shape: "prefix NRIQ-, 32 base64url characters",
        links: links23
      },
      {
        id: "newrelic-rest-key",
        title: "New Relic REST API key",
        severity: "high",
        anchors: ["NRRA-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])NRRA-[0-9a-f]{42}(?![0-9A-Za-z])/,
        shape: "prefix NRRA-, 42 hexadecimal characters",
        links: links23
      },
      {
        id: "newrelic-browser-key",
        title: "New Relic browser ingest key",
        severity: "info",
        anchors: ["NRJS-", "NRBR-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])NR(?:JS|BR)-[0-9a-f]{19}(?![0-9A-Za-z])/,
        shape: "prefix NRJS- or NRBR-, 19 hexadecimal characters",
        links: links23
      },
      {
        id: "newrelic-license-key",
        title: "New Relic license key",
        severity: "medium",
        anchors: ["NRAL"],
        reachBack: 40,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])(?:[0-9a-f]{32,36}(?:FFFF)?|eu01xx[0-9a-f]{30})NRAL(?![0-9A-Za-z])/,
        shape: "32 to 36 hexadecimal characters, then NRAL",
        links: links23
      },
      {
        id: "newrelic-pixie-key",
        title: "New Relic Pixie API or deploy key",
        severity: "medium",
        anchors: ["px-api-", "px-dep-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w])px-(?:api|dep)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?!\w)/,
        shape: "prefix px-api- or px-dep-, a UUID",
        links: { revoke: null, docs: "https://docs.px.dev/reference/admin/api-keys/" }
      }
    ];
  }
});

// src/rules/notion.ts
var rules51, init_notion = __esm({
  "src/rules/notion.ts"() {
    "use strict";
    rules51 = [
      {
        id: "notion-token-legacy",
        title: "Notion integration token (legacy)",
        severity: "high",
        anchors: ["secret_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])secret_[0-9A-Za-z]{43}(?![0-9A-Za-z])/,
        shape: "prefix secret_, 43 base62 characters",
        links: { revoke: "https://www.notion.so/my-integrations", docs: null }
      },
      {
        id: "notion-token",
        title: "Notion integration token",
        severity: "high",
        anchors: ["ntn_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ntn_\d{11}[0-9A-Za-z]{35}(?![0-9A-Za-z])/,
        shape: "prefix ntn_, 11 digits, 35 base62 characters",
        links: { revoke: "https://www.notion.so/my-integrations", docs: "https://developers.notion.com/page/changelog#september-11-2024" }
      }
    ];
  }
});

// src/rules/npm.ts
var rules52, init_npm = __esm({
  "src/rules/npm.ts"() {
    "use strict";
    rules52 = [
      {
        id: "npm-access-token",
        title: "npm access token",
        severity: "critical",
        anchors: ["npm_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])npm_[0-9A-Za-z]{36}(?![0-9A-Za-z])/,
        shape: "prefix npm_, 36 base62 characters",
        proof: "crc32-base62-last6",
        links: { revoke: null, docs: "https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/" }
      },
      {
        id: "npmrc-auth-token",
        title: "npm registry token in .npmrc (legacy)",
        severity: "critical",
        anchors: [":_authToken="],
        pattern: /:_authToken=\s?["']?(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9A-Za-z])/,
        shape: "a UUID after :_authToken=",
        links: { revoke: null, docs: null }
      }
    ];
  }
});

// src/rules/nuget.ts
var rules53, init_nuget = __esm({
  "src/rules/nuget.ts"() {
    "use strict";
    rules53 = [
      {
        id: "nuget-api-key",
        title: "NuGet API key",
        severity: "critical",
        anchors: ["oy2"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])oy2[0-9a-z]{43}(?![0-9A-Za-z])/,
        shape: "prefix oy2, 43 lower-case base32 characters",
        links: { revoke: null, docs: "https://learn.microsoft.com/nuget/nuget-org/publish-a-package" }
      }
    ];
  }
});

// src/rules/nvidia.ts
var rules54, init_nvidia = __esm({
  "src/rules/nvidia.ts"() {
    "use strict";
    rules54 = [
      {
        id: "nvidia-api-key",
        title: "NVIDIA API key",
        severity: "high",
        anchors: ["nvapi-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])nvapi-[\w-]{64}(?![\w-])/,
        shape: "prefix nvapi-, 64 base64url characters",
        links: { revoke: "https://build.nvidia.com/settings/api-keys", docs: null }
      }
    ];
  }
});

// src/rules/onepassword.ts
var rules55, init_onepassword = __esm({
  "src/rules/onepassword.ts"() {
    "use strict";
    rules55 = [
      {
        id: "onepassword-service-account-token",
        title: "1Password service account token",
        severity: "critical",
        anchors: ["ops_eyJ"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])ops_eyJ[0-9A-Za-z+\/]{250,1500}={0,2}(?![0-9A-Za-z+\/])/,
        shape: "prefix ops_, base64 of JSON",
        links: { revoke: null, docs: "https://developer.1password.com/docs/service-accounts/" }
      },
      {
        id: "onepassword-secret-key",
        title: "1Password account secret key",
        severity: "critical",
        anchors: ["A3-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])A3-[0-9A-Z]{6}-(?:[0-9A-Z]{6}-[0-9A-Z]{5}|[0-9A-Z]{11})(?:-[0-9A-Z]{5}){3}(?![\w-])/,
        shape: "prefix A3-, groups of upper-case characters",
        links: { revoke: null, docs: "https://support.1password.com/secret-key-security/" }
      }
    ];
  }
});

// src/rules/openai.ts
var links24, rules56, init_openai = __esm({
  "src/rules/openai.ts"() {
    "use strict";
    links24 = { revoke: "https://platform.openai.com/api-keys", docs: "https://platform.openai.com/docs/api-reference/authentication" }, rules56 = [
      {
        id: "openai-api-key-legacy",
        title: "OpenAI API key (legacy)",
        severity: "high",
        anchors: ["T3BlbkFJ"],
        reachBack: 23,
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk-[0-9A-Za-z]{20}T3BlbkFJ[0-9A-Za-z]{20}(?![0-9A-Za-z])/,
        shape: "prefix sk-, T3BlbkFJ between 20 and 20 base62 characters",
        links: links24
      },
      {
        id: "openai-project-key",
        title: "OpenAI project API key",
        severity: "high",
        anchors: ["sk-proj-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk-proj-[\w-]{20}(?:[\w-]{38}(?:[\w-]{16})?)?T3BlbkFJ[\w-]{20,74}(?![\w-])/,
        shape: "prefix sk-proj-, T3BlbkFJ in the middle",
        links: links24
      },
      {
        id: "openai-service-account-key",
        title: "OpenAI service account API key",
        severity: "high",
        anchors: ["sk-svcacct-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk-svcacct-[\w-]{20}(?:[\w-]{38}(?:[\w-]{16})?)?T3BlbkFJ[\w-]{20,74}(?![\w-])/,
        shape: "prefix sk-svcacct-, T3BlbkFJ in the middle",
        links: links24
      },
      {
        id: "openai-admin-key",
        title: "OpenAI admin API key",
        severity: "critical",
        anchors: ["sk-admin-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk-admin-[\w-]{58}(?:[\w-]{16})?T3BlbkFJ[\w-]{58}(?:[\w-]{16})?(?![\w-])/,
        shape: "prefix sk-admin-, T3BlbkFJ in the middle",
        links: links24
      }
    ];
  }
});

// src/rules/openrouter.ts
var rules57, init_openrouter = __esm({
  "src/rules/openrouter.ts"() {
    "use strict";
    rules57 = [
      {
        id: "openrouter-api-key",
        title: "OpenRouter API key",
        severity: "high",
        anchors: ["sk-or-v1-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk-or-v1-[0-9a-f]{64}(?![0-9A-Za-z])/,
        shape: "prefix sk-or-v1-, 64 hexadecimal characters",
        links: { revoke: "https://openrouter.ai/settings/keys", docs: "https://openrouter.ai/docs/api/reference/authentication" }
      }
    ];
  }
});

// src/rules/paypal.ts
var rules58, init_paypal = __esm({
  "src/rules/paypal.ts"() {
    "use strict";
    rules58 = [
      {
        id: "paypal-braintree-token",
        title: "PayPal Braintree production access token",
        severity: "critical",
        anchors: ["access_token$production$"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])access_token\$production\$[0-9a-z]{16}\$[0-9a-f]{32}(?![0-9A-Za-z])/,
        shape: "prefix access_token$production$, 16 and 32 characters",
        links: { revoke: null, docs: null }
      }
    ];
  }
});

// src/rules/perplexity.ts
var rules59, init_perplexity = __esm({
  "src/rules/perplexity.ts"() {
    "use strict";
    rules59 = [
      {
        id: "perplexity-api-key",
        title: "Perplexity API key",
        severity: "high",
        anchors: ["pplx-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pplx-[0-9A-Za-z]{48}(?![0-9A-Za-z])/,
        shape: "prefix pplx-, 48 base62 characters",
        links: { revoke: "https://www.perplexity.ai/settings/api", docs: "https://docs.perplexity.ai/guides/getting-started" }
      }
    ];
  }
});

// src/rules/pinecone.ts
var rules60, init_pinecone = __esm({
  "src/rules/pinecone.ts"() {
    "use strict";
    rules60 = [
      {
        id: "pinecone-api-key",
        title: "Pinecone API key",
        severity: "high",
        anchors: ["pcsk_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pcsk_[0-9A-Za-z]{5,6}_[0-9A-Za-z]{63}(?![0-9A-Za-z])/,
        shape: "prefix pcsk_, id, 63 base62 characters",
        links: { revoke: "https://app.pinecone.io", docs: null }
      }
    ];
  }
});

// src/rules/planetscale.ts
var links25, rules61, init_planetscale = __esm({
  "src/rules/planetscale.ts"() {
    "use strict";
    links25 = { revoke: "https://app.planetscale.com", docs: null }, rules61 = [
      {
        id: "planetscale-service-token",
        title: "PlanetScale service token",
        severity: "critical",
        anchors: ["pscale_tkn_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pscale_tkn_[\w=.-]{32,64}(?![\w-])/,
        shape: "prefix pscale_tkn_, 32 to 64 base64url characters",
        links: links25
      },
      {
        id: "planetscale-oauth-token",
        title: "PlanetScale OAuth token",
        severity: "critical",
        anchors: ["pscale_oauth_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pscale_oauth_[\w=.-]{32,64}(?![\w-])/,
        shape: "prefix pscale_oauth_, 32 to 64 base64url characters",
        links: links25
      },
      {
        id: "planetscale-password",
        title: "PlanetScale database password",
        severity: "critical",
        anchors: ["pscale_pw_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pscale_pw_[\w=.-]{32,64}(?![\w-])/,
        shape: "prefix pscale_pw_, 32 to 64 base64url characters",
        links: links25
      }
    ];
  }
});

// src/rules/posthog.ts
var links26, rules62, init_posthog = __esm({
  "src/rules/posthog.ts"() {
    "use strict";
    links26 = { revoke: "https://us.posthog.com/settings/user-api-keys", docs: null }, rules62 = [
      {
        id: "posthog-personal-key",
        title: "PostHog personal API key",
        severity: "high",
        anchors: ["phx_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])phx_[\w-]{43,48}(?![\w-])/,
        shape: "prefix phx_, 43 to 48 base64url characters",
        links: links26
      },
      {
        id: "posthog-project-key",
        title: "PostHog project API key",
        severity: "info",
        anchors: ["phc_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])phc_[\w-]{43}(?![\w-])/,
        shape: "prefix phc_, 43 base64url characters",
        links: links26
      }
    ];
  }
});

// src/rules/postman.ts
var rules63, init_postman = __esm({
  "src/rules/postman.ts"() {
    "use strict";
    rules63 = [
      {
        id: "postman-api-key",
        title: "Postman API key",
        severity: "high",
        anchors: ["PMAK-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])PMAK-[0-9a-f]{24}-[0-9a-f]{34}(?![0-9A-Za-z])/,
        shape: "prefix PMAK-, 24 and 34 hexadecimal characters",
        links: { revoke: "https://go.postman.co/settings/me/api-keys", docs: "https://learning.postman.com/docs/developer/intro-api/" }
      },
      {
        id: "postman-collection-token",
        title: "Postman collection access key",
        severity: "medium",
        anchors: ["PMAT-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])PMAT-[0-9A-Z]{26}(?![0-9A-Za-z])/,
        shape: "prefix PMAT-, 26 upper-case alphanumeric characters",
        links: { revoke: "https://go.postman.co/settings/me/api-keys", docs: null }
      }
    ];
  }
});

// src/rules/private-key.ts
var BASE64, WRAP, HEADERS, LINE, BODY, TAIL, KIND, rules64, init_private_key = __esm({
  "src/rules/private-key.ts"() {
    "use strict";
    BASE64 = String.raw`[0-9A-Za-z+/=]`, WRAP = String.raw`(?:[\s"'\x60,>#|*.;&()]|\\{1,4}[nr]|\\{1,4}(?![nr\\])|\+(?=[\s"'\x60])|/{2,3}(?=\s))`, HEADERS = String.raw`(?:[A-Z][A-Za-z-]{2,30}: ?[^\r\n\\"]{0,200}(?:\r?\n|\\{1,4}[nr])${WRAP}{0,60}){0,6}`, LINE = `${WRAP}{1,60}${BASE64}{16,500}`, BODY = `(?:${BASE64}{40,20000}|${BASE64}{24,39}${LINE})(?:${LINE}){0,500}`, TAIL = `(?:${WRAP}{1,60}${BASE64}{1,15}){0,2}${WRAP}{0,60}`, KIND = "(?:[A-Z0-9]{2,10} )?", rules64 = [
      {
        id: "pem-private-key",
        title: "Private key (PEM)",
        severity: "critical",
        anchors: ["-----BEGIN "],
        pattern: new RegExp(
          `-----BEGIN (?!OPENSSH|PGP)${KIND}PRIVATE KEY-----${WRAP}{1,60}${HEADERS}${BODY}(?:${TAIL}-----END ${KIND}PRIVATE KEY-----)?`
        ),
        shape: "a BEGIN ... PRIVATE KEY header with a base64 body",
        proof: "pem",
        rank: 2,
        links: { revoke: null, docs: "https://www.rfc-editor.org/rfc/rfc7468" }
      },
      {
        id: "openssh-private-key",
        title: "Private key (OpenSSH)",
        severity: "critical",
        anchors: ["-----BEGIN OPENSSH "],
        pattern: new RegExp(`-----BEGIN OPENSSH PRIVATE KEY-----${WRAP}{1,60}${HEADERS}${BODY}(?:${TAIL}-----END OPENSSH PRIVATE KEY-----)?`),
        shape: "a BEGIN OPENSSH PRIVATE KEY header with a base64 body",
        proof: "pem",
        rank: 2,
        links: { revoke: null, docs: "https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key" }
      },
      {
        id: "pgp-private-key-block",
        title: "Private key (OpenPGP)",
        severity: "critical",
        anchors: ["-----BEGIN PGP "],
        pattern: new RegExp(
          `-----BEGIN PGP PRIVATE KEY BLOCK-----${WRAP}{1,60}${HEADERS}${BODY}(?:${TAIL}-----END PGP PRIVATE KEY BLOCK-----)?`
        ),
        shape: "a BEGIN PGP PRIVATE KEY BLOCK header with a base64 body",
        rank: 2,
        links: { revoke: null, docs: "https://www.rfc-editor.org/rfc/rfc4880" }
      }
    ];
  }
});

// src/rules/pulumi.ts
var rules65, init_pulumi = __esm({
  "src/rules/pulumi.ts"() {
    "use strict";
    rules65 = [
      {
        id: "pulumi-access-token",
        title: "Pulumi access token",
        severity: "critical",
        anchors: ["pul-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pul-[0-9a-f]{40}(?![0-9A-Za-z])/,
        shape: "prefix pul-, 40 hexadecimal characters",
        links: { revoke: "https://app.pulumi.com/account/tokens", docs: "https://www.pulumi.com/docs/pulumi-cloud/reference/api-basics/" }
      }
    ];
  }
});

// src/rules/putty.ts
var BASE642, EOL, rules66, init_putty = __esm({
  "src/rules/putty.ts"() {
    "use strict";
    BASE642 = "[0-9A-Za-z+/=]", EOL = String.raw`(?:\r?\n|\\{1,4}[nr]|\\{1,4}r\\{1,4}n)\s{0,20}`, rules66 = [
      {
        id: "putty-private-key",
        title: "Private key (PuTTY)",
        severity: "critical",
        anchors: ["Private-Lines: "],
        pattern: new RegExp(
          `Private-Lines: \\d{1,3}${EOL}${BASE642}{20,80}(?:${EOL}${BASE642}{1,80}){0,300}(?:${EOL}Private-MAC: [0-9a-f]{40,64})?`
        ),
        shape: "Private-Lines of a PuTTY key file, base64 body",
        rank: 2,
        links: { revoke: null, docs: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html" }
      }
    ];
  }
});

// src/rules/pypi.ts
var links27, rules67, init_pypi = __esm({
  "src/rules/pypi.ts"() {
    "use strict";
    links27 = { revoke: null, docs: null }, rules67 = [
      {
        id: "pypi-api-token",
        title: "PyPI API token",
        severity: "critical",
        anchors: ["pypi-AgEIcHlwaS5vcmc"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}(?![\w-])/,
        shape: "prefix pypi-AgEIcHlwaS5vcmc, 50 to 1000 base64url characters",
        links: links27
      },
      {
        id: "pypi-test-api-token",
        title: "TestPyPI API token",
        severity: "medium",
        anchors: ["pypi-AgENdGVzdC5weXBpLm9yZw"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pypi-AgENdGVzdC5weXBpLm9yZw[\w-]{50,1000}(?![\w-])/,
        shape: "prefix pypi-AgENdGVzdC5weXBpLm9yZw, 50 to 1000 base64url characters",
        links: links27
      }
    ];
  }
});

// src/rules/replicate.ts
var rules68, init_replicate = __esm({
  "src/rules/replicate.ts"() {
    "use strict";
    rules68 = [
      {
        id: "replicate-api-token",
        title: "Replicate API token",
        severity: "high",
        anchors: ["r8_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])r8_[0-9A-Za-z]{37}(?![0-9A-Za-z])/,
        shape: "prefix r8_, 37 base62 characters",
        links: { revoke: "https://replicate.com/account/api-tokens", docs: "https://replicate.com/docs/reference/http" }
      }
    ];
  }
});

// src/rules/resend.ts
var rules69, init_resend = __esm({
  "src/rules/resend.ts"() {
    "use strict";
    rules69 = [
      {
        id: "resend-api-key",
        title: "Resend API key",
        severity: "high",
        anchors: ["re_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[\w-])re_[0-9A-Za-z]{8}_[0-9A-Za-z]{24}(?![\w-])/,
        shape: "prefix re_, 8 and 24 base62 characters",
        links: { revoke: "https://resend.com/api-keys", docs: null }
      }
    ];
  }
});

// src/rules/rubygems.ts
var rules70, init_rubygems = __esm({
  "src/rules/rubygems.ts"() {
    "use strict";
    rules70 = [
      {
        id: "rubygems-api-key",
        title: "RubyGems API key",
        severity: "critical",
        anchors: ["rubygems_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])rubygems_[0-9a-f]{48}(?![0-9A-Za-z])/,
        shape: "prefix rubygems_, 48 hexadecimal characters",
        links: { revoke: null, docs: null }
      }
    ];
  }
});

// src/rules/sendgrid.ts
var rules71, init_sendgrid = __esm({
  "src/rules/sendgrid.ts"() {
    "use strict";
    rules71 = [
      {
        id: "sendgrid-api-key",
        title: "SendGrid API key",
        severity: "high",
        anchors: ["SG."],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/,
        shape: "prefix SG., 22 and 43 base64url characters",
        links: { revoke: "https://app.sendgrid.com/settings/api_keys", docs: "https://docs.sendgrid.com/ui/account-and-settings/api-keys" }
      }
    ];
  }
});

// src/rules/sentry.ts
var links28, rules72, init_sentry = __esm({
  "src/rules/sentry.ts"() {
    "use strict";
    links28 = { revoke: "https://sentry.io/settings/account/api/auth-tokens/", docs: "https://docs.sentry.io/account/auth-tokens/" }, rules72 = [
      {
        id: "sentry-org-token",
        title: "Sentry organization auth token",
        severity: "high",
        anchors: ["sntrys_eyJ"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sntrys_eyJ[0-9A-Za-z+\/=]{80,400}_[0-9A-Za-z+\/]{43}(?![0-9A-Za-z+\/])/,
        shape: "prefix sntrys_, base64 of JSON, 43 base64 characters",
        links: links28
      },
      {
        id: "sentry-user-token",
        title: "Sentry user auth token",
        severity: "high",
        anchors: ["sntryu_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sntryu_[0-9a-f]{64}(?![0-9A-Za-z])/,
        shape: "prefix sntryu_, 64 hexadecimal characters",
        links: links28
      },
      {
        id: "sentry-app-token",
        title: "Sentry integration token",
        severity: "high",
        anchors: ["sntrya_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sntrya_[0-9a-f]{64}(?![0-9A-Za-z])/,
        shape: "prefix sntrya_, 64 hexadecimal characters",
        links: links28
      }
    ];
  }
});

// src/rules/shopify.ts
var links29, rules73, init_shopify = __esm({
  "src/rules/shopify.ts"() {
    "use strict";
    links29 = { revoke: "https://admin.shopify.com/settings/apps", docs: "https://shopify.dev/apps/auth" }, rules73 = [
      {
        id: "shopify-access-token",
        title: "Shopify admin API access token",
        severity: "critical",
        anchors: ["shpat_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])shpat_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
        shape: "prefix shpat_, 32 hexadecimal or base62 characters",
        links: links29
      },
      {
        id: "shopify-custom-app-token",
        title: "Shopify custom app access token",
        severity: "critical",
        anchors: ["shpca_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])shpca_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
        shape: "prefix shpca_, 32 hexadecimal or base62 characters",
        links: links29
      },
      {
        id: "shopify-private-app-token",
        title: "Shopify private app password",
        severity: "critical",
        anchors: ["shppa_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])shppa_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
        shape: "prefix shppa_, 32 hexadecimal or base62 characters",
        links: links29
      },
      {
        id: "shopify-shared-secret",
        title: "Shopify app shared secret",
        severity: "high",
        anchors: ["shpss_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])shpss_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
        shape: "prefix shpss_, 32 hexadecimal or base62 characters",
        links: links29
      },
      {
        id: "shopify-theme-kit-token",
        title: "Shopify Theme Access password",
        severity: "high",
        anchors: ["shptka_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])shptka_[0-9A-Za-z]{32}(?![0-9A-Za-z])/,
        shape: "prefix shptka_, 32 hexadecimal or base62 characters",
        links: links29
      }
    ];
  }
});

// src/rules/slack.ts
var links30, legacyLinks, rules74, init_slack = __esm({
  "src/rules/slack.ts"() {
    "use strict";
    links30 = { revoke: "https://api.slack.com/apps", docs: "https://docs.slack.dev/authentication/tokens" }, legacyLinks = { revoke: "https://api.slack.com/apps", docs: null }, rules74 = [
      {
        id: "slack-bot-token",
        title: "Slack bot token",
        severity: "high",
        anchors: ["xoxb-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xoxb-\d{10,13}-\d{10,13}-[0-9A-Za-z]{20,28}(?![0-9A-Za-z])/,
        shape: "prefix xoxb-, two numbers, 20 to 28 base62 characters",
        links: links30
      },
      {
        id: "slack-user-token",
        title: "Slack user token",
        severity: "critical",
        anchors: ["xoxp-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xoxp-(?:\d{6,13}-){3}[0-9a-z]{18,36}(?![0-9A-Za-z])/,
        shape: "prefix xoxp-, three numbers, 18 to 36 characters",
        links: links30
      },
      {
        id: "slack-app-token",
        title: "Slack app-level token",
        severity: "high",
        anchors: ["xapp-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xapp-\d-[0-9A-Z]{8,14}-\d{10,13}-[0-9a-z]{60,70}(?![0-9A-Za-z])/,
        shape: "prefix xapp-, app id, a number, 60 to 70 characters",
        links: links30
      },
      {
        id: "slack-config-access-token",
        title: "Slack app configuration access token",
        severity: "high",
        anchors: ["xoxe.xox"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xoxe\.xox[bp]-\d-[0-9A-Za-z]{163,166}(?![0-9A-Za-z])/,
        shape: "prefix xoxe.xox, 163 to 166 base62 characters",
        links: legacyLinks
      },
      {
        id: "slack-config-refresh-token",
        title: "Slack app configuration refresh token",
        severity: "high",
        anchors: ["xoxe-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xoxe-\d-[0-9A-Za-z]{146,147}(?![0-9A-Za-z])/,
        shape: "prefix xoxe-, 146 or 147 base62 characters",
        links: legacyLinks
      }
    ];
  }
});

// src/rules/slack-legacy.ts
var links31, rules75, init_slack_legacy = __esm({
  "src/rules/slack-legacy.ts"() {
    "use strict";
    links31 = { revoke: "https://api.slack.com/apps", docs: null }, rules75 = [
      {
        id: "slack-legacy-bot-token",
        title: "Slack bot token (legacy)",
        severity: "high",
        anchors: ["xoxb-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xoxb-\d{8,14}-[0-9A-Za-z]{18,26}(?![0-9A-Za-z])(?!-)/,
        shape: "prefix xoxb-, a number, 18 to 26 base62 characters",
        links: { revoke: "https://api.slack.com/apps", docs: "https://docs.slack.dev/authentication/tokens" }
      },
      {
        id: "slack-legacy-workspace-token",
        title: "Slack workspace token (legacy)",
        severity: "high",
        anchors: ["xoxa-", "xoxr-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xox[ar]-(?=\w{0,12}\d)(?:\d-)?(?:\d{9,14}-){0,3}[0-9A-Za-z]{10,48}(?![0-9A-Za-z])/,
        shape: "prefix xoxa- or xoxr-, numbers, 10 to 48 base62 characters",
        links: links31
      },
      {
        id: "slack-legacy-token",
        title: "Slack token (legacy)",
        severity: "high",
        anchors: ["xoxo-", "xoxs-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xox[os]-(?:\d{6,13}-){3}[0-9a-f]{10,40}(?![0-9A-Za-z])/,
        shape: "prefix xoxo- or xoxs-, three numbers, hexadecimal characters",
        links: links31
      },
      {
        id: "slack-session-token",
        title: "Slack browser session token",
        severity: "high",
        anchors: ["xoxc-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xoxc-\d{9,15}-\d{9,15}-\d{9,15}-[0-9a-f]{64}(?![0-9A-Za-z])/,
        shape: "prefix xoxc-, three numbers, 64 hexadecimal characters",
        links: links31
      },
      {
        id: "slack-session-cookie",
        title: "Slack browser session cookie",
        severity: "high",
        anchors: ["xoxd-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xoxd-[\w%+\/-]{100,300}(?![\w%+\/-])/,
        shape: "prefix xoxd-, 100 to 300 characters",
        links: links31
      }
    ];
  }
});

// src/rules/slack-webhook.ts
var rules76, init_slack_webhook = __esm({
  "src/rules/slack-webhook.ts"() {
    "use strict";
    rules76 = [
      {
        id: "slack-webhook",
        title: "Slack incoming webhook URL",
        severity: "medium",
        anchors: ["hooks.slack.com/services/"],
        pattern: /hooks\.slack\.com\/services\/T[0-9A-Z]{6,12}\/B[0-9A-Z]{6,12}\/[0-9A-Za-z]{22,26}(?![0-9A-Za-z])/,
        shape: "hooks.slack.com/services, team, bot, 24 base62 characters",
        links: { revoke: "https://api.slack.com/apps", docs: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks" }
      },
      {
        id: "slack-workflow-webhook",
        title: "Slack workflow webhook URL",
        severity: "medium",
        anchors: ["hooks.slack.com/workflows/"],
        pattern: /hooks\.slack\.com\/workflows\/T[0-9A-Z]{8,12}\/A[0-9A-Z]{8,12}\/\d{15,20}\/[0-9A-Za-z]{24}(?![0-9A-Za-z])/,
        shape: "hooks.slack.com/workflows, 24 base62 characters at the end",
        links: {
          revoke: "https://api.slack.com/apps",
          docs: "https://slack.com/help/articles/360041352714-Create-more-advanced-workflows-using-webhooks"
        }
      },
      {
        id: "slack-trigger-webhook",
        title: "Slack workflow trigger URL",
        severity: "medium",
        anchors: ["hooks.slack.com/triggers/"],
        pattern: /hooks\.slack\.com\/triggers\/T[0-9A-Z]{8,12}\/\d{10,16}\/[0-9a-f]{32}(?![0-9A-Za-z])/,
        shape: "hooks.slack.com/triggers, 32 hexadecimal characters at the end",
        links: { revoke: "https://api.slack.com/apps", docs: "https://api.slack.com/automation/triggers/webhook" }
      }
    ];
  }
});

// src/rules/sonarqube.ts
var links32, rules77, init_sonarqube = __esm({
  "src/rules/sonarqube.ts"() {
    "use strict";
    links32 = { revoke: null, docs: null }, rules77 = [
      {
        id: "sonarqube-user-token",
        title: "SonarQube user token",
        severity: "high",
        anchors: ["squ_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])squ_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
        shape: "prefix squ_, 40 hexadecimal characters",
        links: links32
      },
      {
        id: "sonarqube-project-token",
        title: "SonarQube project analysis token",
        severity: "medium",
        anchors: ["sqp_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sqp_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
        shape: "prefix sqp_, 40 hexadecimal characters",
        links: links32
      },
      {
        id: "sonarqube-global-token",
        title: "SonarQube global analysis token",
        severity: "high",
        anchors: ["sqa_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sqa_[0-9A-Za-z]{40}(?![0-9A-Za-z])/,
        shape: "prefix sqa_, 40 hexadecimal characters",
        links: links32
      }
    ];
  }
});

// src/rules/sourcegraph.ts
var rules78, init_sourcegraph = __esm({
  "src/rules/sourcegraph.ts"() {
    "use strict";
    rules78 = [
      {
        id: "sourcegraph-access-token",
        title: "Sourcegraph access token",
        severity: "high",
        anchors: ["sgp_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sgp_(?:[0-9A-Fa-f]{16}_|local_)?[0-9A-Fa-f]{40}(?![0-9A-Za-z])/,
        shape: "prefix sgp_, 40 hexadecimal characters",
        links: { revoke: null, docs: null }
      }
    ];
  }
});

// src/rules/square.ts
var links33, rules79, init_square = __esm({
  "src/rules/square.ts"() {
    "use strict";
    links33 = { revoke: "https://developer.squareup.com/apps", docs: null }, rules79 = [
      {
        id: "square-access-token",
        title: "Square access token",
        severity: "critical",
        anchors: ["EAAA"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])EAAA[\w-]{60}(?![\w-])/,
        shape: "prefix EAAA, 60 base64url characters",
        links: links33
      },
      {
        id: "square-access-token-legacy",
        title: "Square access token (legacy)",
        severity: "critical",
        anchors: ["sq0atp-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sq0atp-[\w-]{22}(?![\w-])/,
        shape: "prefix sq0atp-, 22 base64url characters",
        links: links33
      },
      {
        id: "square-oauth-secret",
        title: "Square OAuth application secret",
        severity: "high",
        anchors: ["sq0csp-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sq0csp-[\w-]{43}(?![\w-])/,
        shape: "prefix sq0csp-, 43 base64url characters",
        links: links33
      },
      {
        id: "square-sandbox-secret",
        title: "Square sandbox secret",
        severity: "low",
        anchors: ["sandbox-sq0csb-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sandbox-sq0csb-[\w-]{22,43}(?![\w-])/,
        shape: "prefix sandbox-sq0csb-, 22 to 43 base64url characters",
        links: links33
      }
    ];
  }
});

// src/rules/stripe.ts
var links34, rules80, init_stripe = __esm({
  "src/rules/stripe.ts"() {
    "use strict";
    links34 = { revoke: "https://dashboard.stripe.com/apikeys", docs: "https://docs.stripe.com/keys" }, rules80 = [
      {
        id: "stripe-secret-key-live",
        title: "Stripe live secret key",
        severity: "critical",
        anchors: ["sk_live_", "sk_prod_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk_(?:live|prod)_[0-9A-Za-z]{24,247}(?![0-9A-Za-z])/,
        shape: "prefix sk_live_, 24 to 247 base62 characters",
        links: links34
      },
      {
        id: "stripe-restricted-key-live",
        title: "Stripe live restricted key",
        severity: "high",
        anchors: ["rk_live_", "rk_prod_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])rk_(?:live|prod)_[0-9A-Za-z]{24,247}(?![0-9A-Za-z])/,
        shape: "prefix rk_live_, 24 to 247 base62 characters",
        links: links34
      },
      {
        id: "stripe-secret-key-test",
        title: "Stripe test secret key",
        severity: "low",
        anchors: ["sk_test_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sk_test_[0-9A-Za-z]{24,247}(?![0-9A-Za-z])/,
        shape: "prefix sk_test_, 24 to 247 base62 characters",
        links: links34
      },
      {
        id: "stripe-restricted-key-test",
        title: "Stripe test restricted key",
        severity: "low",
        anchors: ["rk_test_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])rk_test_[0-9A-Za-z]{24,247}(?![0-9A-Za-z])/,
        shape: "prefix rk_test_, 24 to 247 base62 characters",
        links: links34
      },
      {
        id: "stripe-publishable-key",
        title: "Stripe publishable key",
        severity: "info",
        anchors: ["pk_live_", "pk_test_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])pk_(?:live|test)_[0-9A-Za-z]{24,247}(?![0-9A-Za-z])/,
        shape: "prefix pk_live_ or pk_test_, 24 to 247 base62 characters",
        links: links34
      },
      {
        id: "stripe-webhook-secret",
        title: "Stripe webhook signing secret",
        severity: "medium",
        anchors: ["whsec_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])whsec_[0-9A-Za-z+\/]{32,64}={0,2}(?![0-9A-Za-z+\/=])/,
        shape: "prefix whsec_, 32 to 64 base64 characters",
        links: { revoke: "https://dashboard.stripe.com/webhooks", docs: "https://docs.stripe.com/webhooks/signature" }
      }
    ];
  }
});

// src/rules/supabase.ts
var links35, rules81, init_supabase = __esm({
  "src/rules/supabase.ts"() {
    "use strict";
    links35 = { revoke: "https://supabase.com/dashboard/account/tokens", docs: "https://supabase.com/docs/guides/api/api-keys" }, rules81 = [
      {
        id: "supabase-management-token",
        title: "Supabase personal access token",
        severity: "critical",
        anchors: ["sbp_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sbp_[0-9a-f]{40}(?![0-9A-Za-z])/,
        shape: "prefix sbp_, 40 hexadecimal characters",
        links: links35
      },
      {
        id: "supabase-secret-key",
        title: "Supabase project secret key",
        severity: "critical",
        anchors: ["sb_secret_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sb_secret_[\w-]{22}_[\w-]{8}(?![\w-])/,
        shape: "prefix sb_secret_, 22 and 8 base64url characters",
        links: links35
      },
      {
        id: "supabase-publishable-key",
        title: "Supabase project publishable key",
        severity: "info",
        anchors: ["sb_publishable_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])sb_publishable_[\w-]{22}_[\w-]{8}(?![\w-])/,
        shape: "prefix sb_publishable_, 22 and 8 base64url characters",
        links: links35
      }
    ];
  }
});

// src/rules/tailscale.ts
var links36, rules82, init_tailscale = __esm({
  "src/rules/tailscale.ts"() {
    "use strict";
    links36 = { revoke: "https://login.tailscale.com/admin/settings/keys", docs: "https://tailscale.com/kb/1101/api" }, rules82 = [
      {
        id: "tailscale-api-key",
        title: "Tailscale API access key",
        severity: "critical",
        anchors: ["tskey-api-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])tskey-api-[0-9A-Za-z]{6,22}-[0-9A-Za-z]{20,40}(?![0-9A-Za-z])/,
        shape: "prefix tskey-api-, key id, 20 to 40 base62 characters",
        links: links36
      },
      {
        id: "tailscale-other-key",
        title: "Tailscale auth, client, SCIM or webhook key",
        severity: "high",
        anchors: ["tskey-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])tskey-(?!api-)[a-z]{3,12}-[0-9A-Za-z]{6,22}-[0-9A-Za-z]{20,40}(?![0-9A-Za-z])/,
        shape: "prefix tskey-, kind, key id, 20 to 40 base62 characters",
        links: links36
      }
    ];
  }
});

// src/rules/telegram.ts
var rules83, init_telegram = __esm({
  "src/rules/telegram.ts"() {
    "use strict";
    rules83 = [
      {
        id: "telegram-bot-token",
        title: "Telegram bot token",
        severity: "high",
        anchors: [":AA"],
        reachBack: 10,
        pattern: /(?:(?<=bot)|(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z]))\d{8,10}:AA[\w-]{33}(?![\w-])/,
        shape: "bot id, :AA, 33 base64url characters",
        links: { revoke: "https://t.me/BotFather", docs: "https://core.telegram.org/bots/api" }
      }
    ];
  }
});

// src/rules/twilio.ts
var rules84, init_twilio = __esm({
  "src/rules/twilio.ts"() {
    "use strict";
    rules84 = [
      {
        id: "twilio-api-key-sid",
        title: "Twilio API key SID",
        severity: "medium",
        anchors: ["SK0", "SK1", "SK2", "SK3", "SK4", "SK5", "SK6", "SK7", "SK8", "SK9", "SKa", "SKb", "SKc", "SKd", "SKe", "SKf"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])SK[0-9a-f]{32}(?![0-9A-Za-z])/,
        shape: "prefix SK, 32 hexadecimal characters",
        links: { revoke: "https://console.twilio.com", docs: "https://www.twilio.com/docs/usage/api" }
      }
    ];
  }
});

// src/rules/vercel.ts
var links37, rules85, init_vercel = __esm({
  "src/rules/vercel.ts"() {
    "use strict";
    links37 = { revoke: "https://vercel.com/account/settings/tokens", docs: null }, rules85 = [
      {
        id: "vercel-personal-token",
        title: "Vercel personal access token",
        severity: "high",
        anchors: ["vcp_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])vcp_[0-9A-Za-z]{56}(?![0-9A-Za-z])/,
        shape: "prefix vcp_, 56 base62 characters",
        proof: "crc32-base62-last6",
        links: links37
      },
      {
        id: "vercel-integration-token",
        title: "Vercel integration token",
        severity: "high",
        anchors: ["vci_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])vci_[0-9A-Za-z]{56}(?![0-9A-Za-z])/,
        shape: "prefix vci_, 56 base62 characters",
        proof: "crc32-base62-last6",
        links: links37
      },
      {
        id: "vercel-app-access-token",
        title: "Vercel app access token",
        severity: "high",
        anchors: ["vca_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])vca_[0-9A-Za-z]{56}(?![0-9A-Za-z])/,
        shape: "prefix vca_, 56 base62 characters",
        proof: "crc32-base62-last6",
        links: links37
      },
      {
        id: "vercel-app-refresh-token",
        title: "Vercel app refresh token",
        severity: "high",
        anchors: ["vcr_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])vcr_[0-9A-Za-z]{56}(?![0-9A-Za-z])/,
        shape: "prefix vcr_, 56 base62 characters",
        proof: "crc32-base62-last6",
        links: links37
      },
      {
        id: "vercel-ai-gateway-key",
        title: "Vercel AI Gateway key",
        severity: "high",
        anchors: ["vck_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])vck_[0-9A-Za-z]{56}(?![0-9A-Za-z])/,
        shape: "prefix vck_, 56 base62 characters",
        proof: "crc32-base62-last6",
        links: links37
      },
      {
        id: "vercel-blob-token",
        title: "Vercel Blob read-write token",
        severity: "high",
        anchors: ["vercel_blob_rw_"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])vercel_blob_rw_[0-9A-Za-z]{16}_[0-9A-Za-z]{30,40}(?![0-9A-Za-z])/,
        shape: "prefix vercel_blob_rw_, store id, 30 to 40 base62 characters",
        links: links37
      }
    ];
  }
});

// src/rules/wireguard.ts
var rules86, init_wireguard = __esm({
  "src/rules/wireguard.ts"() {
    "use strict";
    rules86 = [
      {
        id: "wireguard-private-key",
        title: "Private key (WireGuard)",
        severity: "critical",
        anchors: ["PrivateKey"],
        pattern: /PrivateKey\s{0,4}=\s{0,4}(?<secret>[0-9A-Za-z+\/]{42}[AEIMQUYcgkosw048]=)(?!=)/,
        shape: "44 base64 characters after PrivateKey =",
        rank: 2,
        links: { revoke: null, docs: "https://man7.org/linux/man-pages/man8/wg.8.html" }
      }
    ];
  }
});

// src/rules/xai.ts
var rules87, init_xai = __esm({
  "src/rules/xai.ts"() {
    "use strict";
    rules87 = [
      {
        id: "xai-api-key",
        title: "xAI API key",
        severity: "high",
        anchors: ["xai-"],
        pattern: /(?<!(?<!\\|%[0-9A-F]|\\u[0-9A-Fa-f]{3}|\\x[0-9A-Fa-f])[0-9A-Za-z])xai-[0-9A-Za-z]{80}(?![0-9A-Za-z])/,
        shape: "prefix xai-, 80 base62 characters",
        links: { revoke: "https://console.x.ai", docs: "https://x.ai/api" }
      }
    ];
  }
});

// src/rules/index.ts
var rules_exports = {};
__export(rules_exports, {
  RULES: () => RULES
});
var RULES, init_rules = __esm({
  "src/rules/index.ts"() {
    "use strict";
    init_age();
    init_airtable();
    init_amazon();
    init_anthropic();
    init_atlassian();
    init_aws();
    init_azure();
    init_azure_cask();
    init_azure_connection();
    init_azure_keys();
    init_azure_keys_short();
    init_brevo();
    init_buildkite();
    init_cerebras();
    init_circleci();
    init_cloudflare();
    init_connection_string();
    init_crates_io();
    init_databricks();
    init_digitalocean();
    init_discord();
    init_docker();
    init_doppler();
    init_dropbox();
    init_dynatrace();
    init_figma();
    init_flyio();
    init_github2();
    init_github_app();
    init_gitlab();
    init_gitlab_ci();
    init_gitlab_user();
    init_google();
    init_grafana();
    init_groq();
    init_hashicorp();
    init_heroku();
    init_http();
    init_hubspot();
    init_huggingface();
    init_jfrog();
    init_jwt();
    init_langsmith();
    init_linear();
    init_mailchimp();
    init_mailgun();
    init_meta();
    init_netlify();
    init_netrc();
    init_newrelic();
    init_notion();
    init_npm();
    init_nuget();
    init_nvidia();
    init_onepassword();
    init_openai();
    init_openrouter();
    init_paypal();
    init_perplexity();
    init_pinecone();
    init_planetscale();
    init_posthog();
    init_postman();
    init_private_key();
    init_pulumi();
    init_putty();
    init_pypi();
    init_replicate();
    init_resend();
    init_rubygems();
    init_sendgrid();
    init_sentry();
    init_shopify();
    init_slack();
    init_slack_legacy();
    init_slack_webhook();
    init_sonarqube();
    init_sourcegraph();
    init_square();
    init_stripe();
    init_supabase();
    init_tailscale();
    init_telegram();
    init_twilio();
    init_vercel();
    init_wireguard();
    init_xai();
    RULES = [
      ...rules,
      ...rules2,
      ...rules3,
      ...rules4,
      ...rules5,
      ...rules6,
      ...rules7,
      ...rules8,
      ...rules9,
      ...rules10,
      ...rules11,
      ...rules12,
      ...rules13,
      ...rules14,
      ...rules15,
      ...rules16,
      ...rules17,
      ...rules18,
      ...rules19,
      ...rules20,
      ...rules21,
      ...rules22,
      ...rules23,
      ...rules24,
      ...rules25,
      ...rules26,
      ...rules27,
      ...rules28,
      ...rules29,
      ...rules30,
      ...rules31,
      ...rules32,
      ...rules33,
      ...rules34,
      ...rules35,
      ...rules36,
      ...rules37,
      ...rules38,
      ...rules39,
      ...rules40,
      ...rules41,
      ...rules42,
      ...rules43,
      ...rules44,
      ...rules45,
      ...rules46,
      ...rules47,
      ...rules48,
      ...rules49,
      ...rules50,
      ...rules51,
      ...rules52,
      ...rules53,
      ...rules54,
      ...rules55,
      ...rules56,
      ...rules57,
      ...rules58,
      ...rules59,
      ...rules60,
      ...rules61,
      ...rules62,
      ...rules63,
      ...rules64,
      ...rules65,
      ...rules66,
      ...rules67,
      ...rules68,
      ...rules69,
      ...rules70,
      ...rules71,
      ...rules72,
      ...rules73,
      ...rules74,
      ...rules75,
      ...rules76,
      ...rules77,
      ...rules78,
      ...rules79,
      ...rules80,
      ...rules81,
      ...rules82,
      ...rules83,
      ...rules84,
      ...rules85,
      ...rules86,
      ...rules87
    ];
  }
});

// src/scan/entropy/names.ts
function splitName(name) {
  return name.replace(HUMP, "$1$2_").toLowerCase().split(/[^a-z\d]+/).map((part) => part.replace(/\d+$/, "")).filter((part) => part !== "");
}
function roleOf(name) {
  let parts = splitName(name);
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
var NAME_ANCHORS, words2, PASSWORDS, SECRETS, TOKENS, AUTHS, KEY_QUALIFIERS, VETOES, TOKEN_VETOES, ASKING, NEUTRAL, GLUED_PASSWORD, GLUED_PASS, GLUED_KEY, NO_KEY, HUMP, init_names = __esm({
  "src/scan/entropy/names.ts"() {
    "use strict";
    NAME_ANCHORS = ["pass", "pwd", "secret", "token", "key", "auth", "cred", "bearer", "identified by"], words2 = (list3) => new Set(list3.split(" ")), PASSWORDS = words2("password passwords passwd passwds pwd pwds passphrase passphrases passwort passcode pass pw motdepasse"), SECRETS = words2("secret secrets"), TOKENS = words2("token tokens bearer"), AUTHS = words2("auth authorization credential credentials cred creds"), KEY_QUALIFIERS = words2(
      "api access secret private signing sign encryption encrypt decryption decrypt enc aes des rsa hmac master shared auth account admin session cookie client app application consumer jwt jwe jws cipher crypto symmetric webhook deploy deployment service server license licence subscription integration write ssh tls ssl pgp gpg wrapped security sas root user team project org merchant maps google aws azure gcp stripe github gitlab openai sendgrid mailgun twilio algolia firebase datadog sentry certificate"
    ), VETOES = words2(
      "public pub publishable anon hash hashed hashing digest checksum fingerprint sha md csrf xsrf placeholder encrypted masked redacted error errors message messages msg label labels title hint help prompt invalid validation validator policy policies pattern regex regexp format min max length len size count type types field fields forgot forgotten expire expires expired expiry expiration ttl timeout attempt attempts strength visible visibility enabled disabled required nopasswd authorized authors author authority authenticated unauthorized authentication keyboard tokenizer tokenize tokenization"
    ), TOKEN_VETOES = words2(
      "partition foreign primary sort cache page next previous continuation cancel cancellation syntax lexer parser ast css color theme i18n translation lang locale idempotency hot short shortcut map id ids name names url uri urls path paths file files filename dir directory folder text endpoint port header headers prefix suffix algorithm class component input output form column version env var variable param params parameter arg args argument index idx ref reference arn manager provider factory builder handler helper util utils status state reset link view icon button selector xpath kind scope scopes list num number location resource role roles issuer description desc confirmation ca cert crt pem metadata kid jku jwks sshd up down"
    ), ASKING = words2(
      "is has have get check encode compare encrypt decrypt generate create make find match validate show hide toggle missing no allow allows require requires enable disable use parse handle on should can"
    ), NEUTRAL = words2(
      "value val str string raw plain plaintext b hex bytes default prod production dev develop development staging live old new base data code current confirm again repeat jwt"
    ), GLUED_PASSWORD = /(?:password|passwd|passphrase|pwd)$/, GLUED_PASS = /^(?:db|user|root|admin|key|store|ftp|smtp|mail|mysql|pg|sql|sudo|login|my|ssh|web|redis|imap|http|trust|repo)pass$/, GLUED_KEY = /^([a-z]{2,12})keys?$/, NO_KEY = words2("pub public mon tur don jo hoc whis doo hot roo"), HUMP = /([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g;
  }
});

// src/scan/entropy/literal.ts
function readLiteral(text3, offset, bare) {
  let at = offset + (WRAPPER.exec(text3.slice(offset, offset + 70))?.[0].length ?? 0);
  at += STRING_PREFIX.exec(text3.slice(at, at + 8))?.[0].length ?? 0;
  let quote = QUOTE2.exec(text3.slice(at, at + 9));
  return quote !== null ? readQuoted(text3, at + quote[0].length, quote[0]) : at !== offset || bare === null ? null : readBare(text3, at, bare);
}
function readQuoted(text3, start, quote) {
  let end = quote.length === 1 ? plainEnd(text3, start, quote.charCodeAt(0)) : text3.indexOf(quote, start);
  if (end <= start || end - start > 600) return null;
  let lineEnd2 = text3.indexOf(`
`, start);
  return lineEnd2 >= 0 && lineEnd2 < end ? null : { start, end, quoted: !0 };
}
function plainEnd(text3, start, quote) {
  let limit = Math.min(text3.length, start + 600 + 1);
  for (let at = start; at < limit; at++) {
    let code = text3.charCodeAt(at);
    if (code === quote) return at;
    code === 92 && at++;
  }
  return -1;
}
function readBare(text3, start, kind) {
  let word = (kind === "data" ? BARE_DATA : BARE).exec(text3.slice(start, start + 310))?.[0];
  if (word === void 0 || word.length > 299) return null;
  let length = word.length;
  for (; length > 0 && /[,;)\]}:.]/.test(word[length - 1]); ) length--;
  let rest = /^[^\n]{0,80}/.exec(text3.slice(start + word.length, start + word.length + 80))?.[0] ?? "";
  return kind !== "data" && (/^\s{0,3}[([{]/.test(rest) || /=(?!=*$)/.test(word)) || length === 0 ? null : { start, end: start + length, quoted: !1 };
}
function openQuote(before) {
  let open = "";
  for (let at = 0; at < before.length; at++) {
    let char = before[at];
    char === "\\" ? at++ : open === "" ? open = char === '"' || char === "'" || char === "`" ? char : "" : char === open && (open = "");
  }
  return open;
}
var STRING_PREFIX, QUOTE2, SHAPERS, WRAPPER, BARE, BARE_DATA, init_literal = __esm({
  "src/scan/entropy/literal.ts"() {
    "use strict";
    STRING_PREFIX = /^(?:[bBrRuUfFLN]{1,2}|@\$?|\$@?|%[qQ]?)?(?=\\{0,3}["'`])/, QUOTE2 = /^(\\{0,3})("""|'''|["'`]|&quot;)/, SHAPERS = "decode|unhexlify|fromhex|hex2bin|hexToBytes|Buffer\\.from|\\bbytes|aws\\.String|\\bString|SecretStr|literal|sensitive|encode", WRAPPER = new RegExp(`^(?:\\[\\]byte|(?:new )?[\\w.$:]{0,40}(?:${SHAPERS})\\w{0,12})\\(\\s{0,4}`, "i"), BARE = /^[^\s"'`,;&<>(){}[\]|\\]{1,300}/, BARE_DATA = /^[^\s"'`<>\\][^\s"'`<>\\]{0,299}/;
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
function taken(site, place4, at, bare) {
  let scheme = SCHEME.exec(site.after.slice(at, at + 8))?.[0] ?? "", literal = readLiteral(site.after, at + scheme.length, bare);
  if (literal === null) return null;
  let inner = scheme === "" ? SCHEME.exec(site.after.slice(literal.start, literal.start + 8))?.[0] ?? "" : "", header = scheme + inner !== "";
  return {
    ...head(site),
    place: header ? "header" : place4,
    quoted: literal.quoted,
    start: site.base + literal.start + inner.length,
    end: site.base + literal.end
  };
}
var TYPES, OPERATOR, direct, BADGE, pair, HASHING, call, option, markup, listed, READERS, head, SCHEME, init_readers = __esm({
  "src/scan/entropy/readers.ts"() {
    "use strict";
    init_literal();
    TYPES = "(?:string|String|&(?:'static )?str|str|SecretStr|Optional\\[str\\]|any|bytes|String\\?|char\\[\\]|Final(?:\\[str\\])?|const)", OPERATOR = new RegExp(
      `^(?:\\\\{0,3}["'\`]|&quot;)?\\]?(?:\\s{0,9}[?!]?:\\s{0,4}${TYPES}(?=\\s{0,9}=)|\\s{1,4}(?:string|As String)(?=\\s{0,9}=)|\\[\\d{0,4}\\](?=\\s{0,9}=))?[ \\t]{0,60}(=>|:=|[=!]==?|\\?\\?=?|\\|\\|=?|\\?=|:-|<-|[=:])[ \\t]{0,60}`
    ), direct = (site) => {
      let operator = OPERATOR.exec(site.after);
      if (operator === null || BADGE.test(site.before) || closesString(site, operator[0].length)) return null;
      let sign = operator[1], bare = bareKind(site, sign, operator[0]), at = operator[0].length, list3 = /^[[{(]\s{0,10}(?=["'])/.exec(site.after.slice(at, at + 12))?.[0] ?? "";
      return list3 !== "" && !/s["'`\\\]]*$/i.test(site.name) ? null : taken(site, sign.length > 1 && /^[=!]=/.test(sign) ? "compared" : list3 === "" ? "assigned" : "argument", at + list3.length, bare);
    }, BADGE = /(?:badge\S{0,40}|\.svg)\?$/;
    pair = (site) => {
      let comma = /^["'`],\s{0,40}/.exec(site.after);
      return comma === null || !/(?:\(\s{0,4}["'`]|["'`]--?)$/.test(site.before) || HASHING.test(site.before) ? null : taken(site, "argument", comma[0].length, null);
    }, HASHING = /(?:hash|encode|crypt|compare|check|verify|match|equals?)\w{0,20}\(\s{0,4}["'`]$/i, call = (site) => {
      let open = /^\(\s{0,10}/.exec(site.after);
      if (open !== null)
        return /^(?:set|with|add)|^password$/i.test(site.name) || /[.>]$/.test(site.before) ? taken(site, "argument", open[0].length, null) : null;
      let sql = /^\s{1,4}(?=\\?[\"'])/.exec(site.after);
      return sql === null || closesString(site, sql[0].length) ? null : /^(?:password|identified by)$/i.test(site.name) ? taken(site, "argument", sql[0].length, null) : null;
    }, option = (site) => {
      let gap = /^[ \t]{1,4}(?=[^\s=:-])/.exec(site.after);
      if (gap === null || closesString(site, gap[0].length)) return null;
      let bearer = /^bearer$/i.test(site.name);
      return !bearer && !/(?:^|[\s"'`])--?[\w-]{0,30}$|^\s{0,9}(?:ENV|ARG)\s{1,4}$|\blogin \S{1,60} $/.test(site.before) ? null : taken(site, bearer ? "header" : "option", gap[0].length, site.kind === "data" ? "code" : site.kind);
    }, markup = (site) => {
      if (/<(?:\w{1,20}:)?[\w.-]{0,40}$/.test(site.before)) {
        let element = /^(?:\s[^<>\n]{0,200})?>([^<>\n]{1,300})<\//.exec(site.after);
        if (element === null) return null;
        let start = element[0].length - element[1].length - 2;
        return { ...head(site), place: "assigned", start: site.base + start, end: site.base + element[0].length - 2, quoted: !0 };
      }
      if (!/\b(?:name|key|id)["']?\s{0,4}[:=]\s{0,4}["']?$/i.test(site.before)) return null;
      let value2 = /^["']?,?\s{0,80}["']?(?:value|val|content)["']?\s{0,10}[:=]\s{0,10}/i.exec(site.after);
      return value2 === null ? null : taken(site, "assigned", value2[0].length, site.kind === "data" ? "data" : null);
    }, listed = (site) => {
      let dash = /^["']?:[ \t]{0,4}\r?\n[ \t]{0,40}- /.exec(site.after);
      return dash === null || site.kind === "code" ? null : taken(site, "header", dash[0].length, "data");
    }, READERS = [listed, markup, direct, pair, call, option], head = (site) => ({ name: site.name, role: site.role }), SCHEME = /^(?:Bearer|Token|Basic|ApiKey|Api-Key|SSWS)[ +]/i;
  }
});

// src/scan/entropy/assignment.ts
function assignmentAt(content, nameStart, nameEnd, kind) {
  let name = content.slice(nameStart, nameEnd), plain = name.toLowerCase() === "identified by" ? "password" : roleOf(name);
  if (plain === null) return null;
  let head2 = content.slice(Math.max(0, nameStart - BEFORE), nameStart), before = head2.slice(head2.lastIndexOf(`
`) + 1), owner = plain === "loose" ? /([\w-]{2,40})\.$/.exec(before)?.[1] : void 0, role = (owner === void 0 ? null : roleOf(`${owner}_${name}`)) ?? plain, site = { before, after: content.slice(nameEnd, nameEnd + AFTER), name, role, kind, base: nameEnd };
  for (let read2 of READERS) {
    let found = read2(site);
    if (found !== null) return found;
  }
  return null;
}
var BEFORE, AFTER, init_assignment = __esm({
  "src/scan/entropy/assignment.ts"() {
    "use strict";
    init_names();
    init_readers();
    BEFORE = 200, AFTER = 1e3;
  }
});

// src/scan/entropy/fake.ts
function isFake(value2, name) {
  if (isPlaceholder(value2) || isStandIn(value2)) return !0;
  let own = new Set(splitName(name)), known = (part) => own.has(part) || FILLERS.has(part) || isPlaceholder(part), plain = value2.toLowerCase().replace(/[013457@$!]/g, (char) => LEET[char]);
  return isMade(splitName(value2), known) || isMade(splitName(plain), known);
}
function isStandIn(value2) {
  return TELLTALES.some((telltale) => telltale.test(value2)) || new Set(value2.toLowerCase()).size <= Math.min(4, 1 + value2.length / 4);
}
function isMade(parts, known) {
  return parts.some((part) => part.length > 2) && parts.every((part) => part.length < 2 || known(part) || isJoined(part, known, 3));
}
function isJoined(part, known, depth) {
  if (depth === 0 || part.length < 5 || part.length > 40) return !1;
  for (let cut = part.length - 2; cut >= 2; cut--) {
    if (!known(part.slice(0, cut))) continue;
    let rest = part.slice(cut);
    if (known(rest) || isJoined(rest, known, depth - 1)) return !0;
  }
  return !1;
}
var FILLERS, TELLTALES, LEET, init_fake = __esm({
  "src/scan/entropy/fake.ts"() {
    "use strict";
    init_placeholder();
    init_names();
    FILLERS = new Set(
      "for to in on with by as be it at any some new old no one two first second other another tester test pwd pw change update updated set get use used using kind word words hostname host port mode root admin administrator guest login account client server service app application name data code mysql postgres postgresql redis mongo mongodb rabbitmq minio oracle sa something anything whatever good right correct confirm current refresh session cookie shared only local localhost dev development prod production staging env var variable github gitlab google aws azure facebook twitter slack stripe jwt csrf hash hashed encrypted raw plain simple strong weak great nice cool safe unsafe secure securely insecure hello world welcome generated create created delete deleted unused same different existing initial existent nonexistent provided required optional missing unknown john jane doe joe alice bob carol dave eve thing things stuff number type mine own owner provider consumer integration license signing encryption master webhook verify verification reset temp temporary tmp valid bogus garbage must should could would will may can have has base hex sha md uuid bytes byte character characters chars least than more less min max minimum length beef dead oauth bearer basic specific really very".split(" ")
    ), TELLTALES = [
      /fake|dummy|sample|example|your[-_ ]|change[-_ ]?me|replace[-_ ]|insert[-_ ]|qwerty|asdfgh/i,
      /012345|123456|234567|345678|456789|987654|876543|765432|654321|abcdef|bcdefg|fedcba/i
    ], LEET = { 0: "o", 1: "l", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s", "!": "i" };
  }
});

// src/scan/entropy/language.ts
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
  let length = end - start, cost = wordCost(value2, start, end), wordy = length >= 3 && cost <= length * 4.35 + 3.5;
  reading.letters += length;
  for (let i = start; i < end; i++) isUpper(value2.charCodeAt(i)) ? reading.upper++ : reading.lower++;
  wordy && (reading.wordLetters += length), reading.bits += isOneLetter(value2, start, end) ? 1 : wordy ? cost * 0.45 : length * 4.7;
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
  if (end - start > 1) return end < value2.length && isLower2(value2.charCodeAt(end)) ? end - 1 : end;
  for (; end < value2.length && isLower2(value2.charCodeAt(end)); ) end++;
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
var PAIR_BITS, isUpper, isLower2, isSeparator, init_language = __esm({
  "src/scan/entropy/language.ts"() {
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
    isUpper = (code) => code >= 65 && code <= 90, isLower2 = (code) => code >= 97 && code <= 122, isSeparator = (code) => code >= 45 && code <= 47 || code === 95 || code === 32;
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
  return NUMBER.test(value2);
}
function isExpression(value2) {
  return EXPRESSION.test(value2);
}
function isSentence(value2) {
  let parts = value2.trim().split(/\s+/);
  return parts.length < 2 ? !1 : parts.length > 3 || parts.filter((part) => isPhrase(part, read(part)) || isWordy(read(part))).length >= parts.length / 2;
}
var LOOKUP, STORED, ADDRESS, PATH, ROOTED, STEPS, MEMBER, CONSTANT, KEYWORDS, FRAGMENT, EXPRESSION, NUMBER, NO_VALUE, init_reference = __esm({
  "src/scan/entropy/reference.ts"() {
    "use strict";
    init_language();
    LOOKUP = [
      /^[$%&]|^@[A-Z_]{4,}|%[sdv@]|\{[\w.()[\]'" ]{0,60}\}|\w\[[-\w]{0,10}\]|^'?\$/,
      /^(?:vault|secret|ssm|sops|env|file|keychain|data|urn|kms|gcp|azure-keyvault)[:=]/
    ], STORED = /^(?:\{\w{2,12}\}|AgA|-----BEGIN|sha\d{1,3}[-:$]|md5[-:$]|h1:|pbkdf2|argon2|bcrypt|scrypt|\$\w{1,8}\$|AQICAH|ssh-|ecdsa-|pk_|age1)/i, ADDRESS = /:\/\/|^[^@\s]{1,60}@[a-z0-9-]{1,40}\.[a-z.]{2,20}$|^(?:\d{1,3}\.){3}\d{1,3}|^(?:localhost|www\.)|^mailto:/i, PATH = [
      /^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w.@-]{1,60}|^[\w.@-]{1,60}\/[\w.@-]{1,60}(?:\/|$)/i,
      /\.(?:js|ts|json|ya?ml|pem|key|crt|txt|py|go|java|html|conf|cfg|env|xml|p12|jks|png|svg|md|properties|sh|rb|php|aspx?)$/i
    ], ROOTED = /^(?:~|\.{0,2})[/\\](?:var|run|etc|usr|home|users|opt|tmp|root|mnt|app|data|srv|secrets?|bin|lib|path|api|v\d|proc|dev)\b/i, STEPS = /^(?:[a-z\d]{1,14}[.:/]){3,60}[a-z\d]{0,14}$/i, MEMBER = /^[A-Za-z_$@][\w$]{0,60}(?:(?:\.|::|->)[A-Za-z_$][\w$]{0,60}){1,8}$|^[A-Za-z_$][\w$.]{0,60}[([]/, CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,12}$/, KEYWORDS = new Set(
      "true false yes on off str number int integer bool boolean bytes object array any float void optional required text uuid bearer basic base64 utf8 utf-8 hex ascii latin1 sha1 sha256 sha-1 sha-256 sha512 md5 self auto always never filtered".split(" ")
    ), FRAGMENT = /\)[;}]|\}\)|\(\[|\{\w+:|[;,]\w+=\w+\(|^[+,)]\w?[,.)]/, EXPRESSION = /\S\s+[-+*/|&<>=?:]{1,3}\s+|[;{}]\s*$|=>|\(\)|^[({[]|&&|\|\||\\[nrtdswb](?![a-z])|\[[^\]]{0,60}\]|^[.#:][a-z]|\^|\)$/, NUMBER = /^[-+]?(?:0x[0-9a-f]{1,10}|[\d.,:/ _-]{1,19})[a-z]{0,2}$/i, NO_VALUE = [STEPS, ROOTED, FRAGMENT, STORED, ADDRESS, ...LOOKUP];
  }
});

// src/scan/entropy/judge.ts
function judgeNamed(found, value2, showcase) {
  if (value2.length < 5 || value2.length > MAX_LENGTH2 || !/[A-Za-z0-9]{2}/.test(value2) || isReference(value2) || isFake(value2, found.name) || !found.quoted && isExpression(value2)) return null;
  let reading = read(value2), belief = found.role === "password" ? judgePassword(value2, reading, found) : judgeOther(value2, reading, found);
  return belief === "medium" && showcase && isHomely(reading) ? "low" : belief;
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
  return value2.includes(" ") || isNumber(value2) && value2.length < 16 ? null : UUID.test(value2) ? found.role === "loose" ? null : found.role === "token" ? "low" : "medium" : isPhrase(trimmed(value2), reading) ? reading.digits >= 4 && reading.bits >= 40 && found.role !== "loose" ? "low" : null : found.role === "loose" ? reading.bits >= 70 && reading.digits > 0 && !isDigest(value2) ? "medium" : null : isRandom(value2, reading) ? "high" : reading.bits >= 40 && value2.length >= 10 && (reading.digits > 0 || value2.length >= 16) ? "medium" : reading.bits < 28 || reading.digits === 0 ? null : reading.bits >= 32 && reading.wordLetters === 0 && reading.letters > 2 ? "medium" : "low";
}
function loginIn(value2) {
  if (!/^[A-Za-z0-9+/]{8,200}={0,2}$/.test(value2)) return null;
  let found = /^([\x21-\x39\x3b-\x7e]{1,60}):([\x21-\x7e]{1,80})$/.exec(Buffer.from(value2, "base64").toString("latin1"));
  return found === null ? null : { user: found[1], password: found[2] };
}
function isNameOnly(value2) {
  return /^[A-Za-z0-9+/]{8,200}={0,2}$/.test(value2) && /^[\x20-\x39\x3b-\x7e]+$/.test(Buffer.from(value2, "base64").toString("latin1"));
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
  return HEX.test(value2) && [16, 24, 32, 40, 48, 56, 64, 96, 128].includes(value2.replace(/^0x/i, "").length);
}
var MAX_LENGTH2, UUID, HEX, trimmed, init_judge = __esm({
  "src/scan/entropy/judge.ts"() {
    "use strict";
    init_regular();
    init_fake();
    init_language();
    init_reference();
    MAX_LENGTH2 = 600, UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, HEX = /^(?:0x)?[0-9a-f]+$/i;
    trimmed = (value2) => value2.replace(/^[^A-Za-z0-9]{1,9}/, "").replace(/[^A-Za-z0-9]{1,9}$/, "");
  }
});

// src/scan/entropy/kind.ts
function kindOf2(path) {
  let name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (SKIPPED_NAMES.has(name) || SKIPPED.some((shape) => shape.test(path))) return "skip";
  let extension = name.slice(name.lastIndexOf(".") + 1);
  return CODE2.has(extension) ? "code" : PROSE.has(extension) ? "prose" : "data";
}
function isShowcase(path) {
  return SHOWCASE.some((shape) => shape.test(path));
}
var CODE2, PROSE, SKIPPED_NAMES, SKIPPED, SHOWCASE, init_kind = __esm({
  "src/scan/entropy/kind.ts"() {
    "use strict";
    CODE2 = new Set(
      "js jsx mjs cjs ts tsx mts cts py pyx pyi pxd rb java kt kts go rs cs php swift scala c h cc cpp hpp cxx m mm dart lua pl pm r jl ex exs eex hs clj groovy gradle vue svelte fs vb sol zig nim elm erl coffee ipynb json jsonc json5 ndjson har tf hcl tfvars sql graphql proto tfstate jinja j2".split(" ")
    ), PROSE = new Set("md mdx rst adoc txt html htm tex org log".split(" ")), SKIPPED_NAMES = new Set(
      "package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock composer.lock gemfile.lock cargo.lock go.sum go.work.sum poetry.lock pipfile.lock uv.lock pdm.lock pubspec.lock podfile.lock package.resolved mix.lock flake.lock gradle.lockfile verification-metadata.xml .terraform.lock.hcl module.bazel.lock conan.lock packages.lock.json paket.lock chart.lock .secrets.baseline .gitleaksignore record".split(" ")
    ), SKIPPED = [
      /[.-]min\.(?:js|css|mjs|json)$|(?:^|\/)(?:md5|sha\d+)sums?(?:\.txt)?$|\.tsbuildinfo$/i,
      /\.(?:map|svg|pbxproj|sha\d+|md5|asc|sig|crt|cer|css|s[ac]ss|less|snap|po|pot|xlf|storyboard|ttf|woff2?)$/i
    ], SHOWCASE = [
      /(?:^|\/)(?:tests?|__tests__|specs?|testdata|testing|fixtures?|mocks?|__mocks__|examples?|samples?|docs?|e2e|demos?|tutorials?)(?:\/|$)/i,
      /[._-](?:tests?|spec|mock|stories|examples?|samples?|template|dist)(?:-\d+)?\.[\w.]+$|\.(?:example|sample|template|dist)$/i,
      /(?:^|\/)(?:tests?_?|conftest|examples?|samples?)[^/]{0,30}\.\w+$|\.(?:md|mdx|rst|adoc)$/i,
      /(?:^|\/)(?:README|CHANGELOG|HISTORY|NEWS)/i
    ];
  }
});

// src/scan/entropy/match.ts
function namedMatch(found, value2, confidence) {
  let password = found.role === "password", name = showable(found.name);
  return {
    check: "entropy",
    start: found.start,
    end: found.end,
    rule: password ? "password-assignment" : "secret-assignment",
    title: password ? "Value assigned to a password name" : "Value assigned to a secret name",
    severity: SEVERITY[confidence],
    confidence,
    why: `${VERB[found.place]} ${name ?? "a secret name"}; ${describe2(value2)}`,
    ...name === void 0 ? {} : { name },
    strengthBits: strengthBits(value2),
    links: LINKS,
    rank: 1
  };
}
function namelessMatch(start, value2, confidence, variable) {
  let name = variable === void 0 ? void 0 : showable(variable), why = `${name === void 0 ? "no word in it" : `assigned to ${name}`}; ${describe2(value2)}`;
  return {
    check: "entropy",
    start,
    end: start + value2.length,
    rule: "high-entropy-string",
    title: "Random-looking string",
    severity: confidence === "low" ? "low" : "medium",
    confidence,
    why,
    ...name === void 0 ? {} : { name },
    strengthBits: strengthBits(value2),
    links: LINKS,
    rank: 0
  };
}
function showable(name) {
  let reading = read(name);
  return isWordy(reading) || reading.bits < 56 ? name : void 0;
}
function describe2(value2) {
  return `${value2.length} ${describeAlphabet(value2)} characters, ${shannonBits(value2).toFixed(1)} bits per character`;
}
var LINKS, SEVERITY, VERB, init_match = __esm({
  "src/scan/entropy/match.ts"() {
    "use strict";
    init_strength();
    init_language();
    LINKS = { revoke: null, docs: null }, SEVERITY = { high: "high", medium: "medium", low: "low" }, VERB = { assigned: "assigned to", compared: "compared with", argument: "passed as", option: "given to", header: "sent in" };
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

// src/scan/entropy/nameless.ts
function judgeNameless(value2, left, right, minBits, showcase) {
  if (value2.length > MAX_LENGTH3 || !TOKEN2.test(value2) || !isEnclosed(left, right) || PUBLIC.some((start) => value2.startsWith(start)) || UUID2.test(value2) || ETAG.test(value2)) return null;
  let reading = read(value2);
  if (reading.bits < minBits || reading.wordLetters > reading.letters * 0.25 || isStandIn(value2) || reading.digits === 0 || reading.digits > value2.length * 0.7 || isHarmless(left)) return null;
  let belief = judgeShape(value2, left, reading);
  return belief === "medium" && (showcase || isContinued(left, right)) ? "low" : belief;
}
function judgeShape(value2, left, reading) {
  let core = value2.replace(/[-_]/g, "");
  if (/^[0-9a-fA-F]+$/.test(core)) return core.length === value2.length ? judgeHex(value2, left) : null;
  if (/^[^a-f\d]{0,4}[a-f\d]{20,}[^a-f\d]{0,4}$/i.test(value2)) return null;
  let pieces = value2.split(/[^A-Za-z0-9]/);
  if (pieces.filter(isWord).length > 1) return null;
  let piece = pieces.reduce((best, next) => next.length > best.length ? next : best);
  return read(piece).bits < 45 || !/\d/.test(piece) || isReadable2(value2) || (value2.match(/A/g)?.length ?? 0) > value2.length / 5 ? null : reading.upper > 0 && reading.lower > 0 ? switches(value2) >= value2.length * 0.4 ? "medium" : null : value2.length >= 26 ? "medium" : "low";
}
function judgeHex(value2, left) {
  return ASSIGNED2.test(left) ? value2.length >= 32 ? "medium" : isDigest(value2) ? null : "low" : null;
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
function switches(value2) {
  let kinds = value2.replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A").replace(/\d/g, "0"), count2 = 0;
  for (let i = 1; i < kinds.length; i++) kinds[i] !== kinds[i - 1] && count2++;
  return count2;
}
function isReadable2(value2) {
  let decoded = Buffer.from(value2, "base64").toString("latin1");
  return decoded.length > 8 && /^[\t\r\n\x20-\x7e]+$/.test(decoded);
}
var MAX_LENGTH3, TOKEN2, UUID2, PUBLIC, ETAG, HARMLESS, ASSIGNED2, isWord, init_nameless = __esm({
  "src/scan/entropy/nameless.ts"() {
    "use strict";
    init_fake();
    init_judge();
    init_language();
    init_names();
    MAX_LENGTH3 = 160, TOKEN2 = /^[A-Za-z0-9+/_][A-Za-z0-9+/_-]+={0,2}$/, UUID2 = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i, PUBLIC = "iVBORw0KGgo /9j/ R0lGOD UklGR d09GM AAEAAAA JVBERi0 UEsDB H4sI PHN2Zy PD94bWwg TVqQ f0VMR AAAAB3NzaC AAAAC3NzaC MIG MII sha1 sha256 sha384 sha512 Qm bafy pk_ AQID eyJ".split(" "), ETAG = /^[0-9a-f]{1,6}-[A-Za-z0-9+/]{27}$/, HARMLESS = new Set(
      "csrf xsrf publishable anon hash sha md5 md digest checksum integrity fingerprint commit revision rev etag id ids uuid guid oid nonce signature sig public pub cert certificate certs x509 n e modulus x y crv kid expected actual alphabet charset chars characters image img icon logo font src href url uri path mappings wasm module license version cursor node etc pin pins thumbprint salt iv blob data content body base64 svg png csp trace span request address contract tx snapshot golden jti iss sub aud account accounts name names verifier challenge encrypted boundary uid pubkey git head csum empty prime curve order seed test vector constant table example examples sample".split(" ")
    );
    ASSIGNED2 = new RegExp(
      `(?:(?:^|[\\s{,(;[])["']?[A-Za-z_$][\\w$-]{0,40}["'\\]]{0,2}|\\.[A-Za-z_$][\\w$]{0,40})\\s{0,9}(?::\\s{0,3}\\w{1,12}\\s{0,3})?[=:]\\s{0,9}["'\`]$`
    );
    isWord = (piece) => /^(?:[A-Z]?[a-z]{4,}|[A-Z]{4,})$/.test(piece);
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
  let showcase = isShowcase(text3.entry.path), named = findNamed(text3, kind, showcase), nameless = findNameless(text3, settings.entropy.minBits, showcase, named);
  return [...named.values(), ...nameless].sort((a, b) => a.start - b.start);
}
function findNamed(text3, kind, showcase) {
  anchors ??= buildAnchors(NAME_ANCHORS, { ignoreCase: !0 });
  let matches = /* @__PURE__ */ new Map(), seen = -1;
  return findAnchors(text3.bytes, anchors, (offset) => {
    let span = nameSpan(text3.bytes, offset);
    if (span === null || span.start === seen || (seen = span.start, !mayAssign(text3.bytes, span.end))) return;
    let found = assignmentAt(text3.content, span.start, span.end, kind);
    if (found === null || matches.has(found.start)) return;
    let value2 = text3.content.slice(found.start, found.end), belief = judgeNamed(found, value2, showcase);
    belief !== null && matches.set(found.start, namedMatch(found, value2, belief));
  }), matches;
}
function findNameless(text3, minBits, showcase, named) {
  let matches = [], content = text3.content;
  return findRuns(text3.bytes, MIN_RUN, (runStart, end) => {
    if (end - runStart > MAX_RUN) return;
    let start = runStart + lastSign(content.slice(runStart, end));
    if (end - start < MIN_RUN || named.has(start)) return;
    let value2 = content.slice(start, end), belief = judgeNameless(value2, lineBefore(content, start), lineAfter(content, end), minBits, showcase);
    belief !== null && matches.push(namelessMatch(start, value2, belief, nameBefore(content, start)));
  }), matches;
}
function lastSign(run2) {
  let end = run2.length;
  for (; end > 0 && run2[end - 1] === "="; ) end--;
  return end === 0 ? 0 : run2.lastIndexOf("=", end - 1) + 1;
}
function lineBefore(content, at) {
  let piece = content.slice(Math.max(0, at - LEFT), at);
  return piece.slice(piece.lastIndexOf(`
`) + 1);
}
function lineAfter(content, at) {
  let piece = content.slice(at, at + RIGHT), end = piece.search(/[\r\n]/);
  return end < 0 ? piece : piece.slice(0, end);
}
var MIN_RUN, MAX_RUN, LEFT, RIGHT, anchors, entropyCheck, init_entropy = __esm({
  "src/scan/entropy/entropy.ts"() {
    "use strict";
    init_anchors();
    init_runs();
    init_assignment();
    init_judge();
    init_kind();
    init_match();
    init_name_bytes();
    init_nameless();
    init_names();
    init_name();
    MIN_RUN = 20, MAX_RUN = 400, LEFT = 100, RIGHT = 40, entropyCheck = { name: "entropy", needs: "text", run: findSecrets };
  }
});

// src/scan/checks.ts
var checks_exports = {};
__export(checks_exports, {
  loadChecks: () => loadChecks
});
async function loadChecks(names) {
  return (await Promise.all([...new Set(names)].map((name) => CHECKS[name]()))).flat();
}
function makePatternCheck2([{ makePatternCheck: makePatternCheck3 }, { RULES: RULES2 }]) {
  return makePatternCheck3(RULES2);
}
var CHECKS, init_checks = __esm({
  "src/scan/checks.ts"() {
    "use strict";
    CHECKS = {
      path: async () => [(await Promise.resolve().then(() => (init_path(), path_exports))).pathCheck],
      size: async () => [(await Promise.resolve().then(() => (init_size(), size_exports))).sizeCheck, (await Promise.resolve().then(() => (init_dump(), dump_exports))).dumpCheck],
      pattern: async () => [makePatternCheck2(await Promise.all([Promise.resolve().then(() => (init_pattern(), pattern_exports)), Promise.resolve().then(() => (init_rules(), rules_exports))]))],
      entropy: async () => [(await Promise.resolve().then(() => (init_entropy(), entropy_exports))).entropyCheck]
    };
  }
});

// src/scan/finding/mask.ts
function maskValue(value2) {
  if (value2.length < 20) return HIDDEN;
  let hidden = Math.min(value2.length - 4 - 2, 28);
  return showable2(value2.slice(0, 4)) + "•".repeat(hidden) + showable2(value2.slice(-2));
}
function showable2(text3) {
  return text3.replaceAll("	", " ").replace(UNSHOWABLE, "�");
}
function blot(text3, value2) {
  let size = Math.min(7, value2.length);
  if (size < 4 || text3.length < size) return text3;
  let parts = /* @__PURE__ */ new Set();
  for (let at = 0; at + size <= value2.length; at++) parts.add(value2.slice(at, at + size));
  let out = "", blotUntil = 0;
  for (let at = 0; at < text3.length; at++)
    at + size <= text3.length && parts.has(text3.slice(at, at + size)) && (blotUntil = at + size), out += at < blotUntil ? "•" : text3[at];
  return out;
}
var UNSHOWABLE, HIDDEN, init_mask = __esm({
  "src/scan/finding/mask.ts"() {
    "use strict";
    UNSHOWABLE = /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, HIDDEN = "•".repeat(8);
  }
});

// src/scan/file-names.ts
var file_names_exports = {};
__export(file_names_exports, {
  scanFileNames: () => scanFileNames
});
function scanFileNames(entries, checks, settings) {
  let findings = { found: [], masks: /* @__PURE__ */ new Map() }, check = checks.find((each) => each.name === "pattern");
  if (check?.needs !== "text" || entries.length === 0) return findings;
  let names = entries.map(({ path }) => path.replaceAll(`
`, " ")), text3 = openText({ path: "", mode: "file", sizeBytes: null }, Buffer.from(`${names.join(`
`)}
`, "utf8"));
  for (let match of check.run(text3, settings)) {
    let line = text3.lineStarts.findLastIndex((start) => start <= match.start), value2 = Buffer.from(text3.bytes.subarray(match.start, match.end)).toString("utf8");
    findings.masks.set(value2, maskValue(value2)), findings.found.push({
      entry: entries[line],
      match: {
        ...match,
        start: 0,
        end: 0,
        wholeFile: !0,
        why: `it stands in the name of the file: ${match.why}`,
        fix: ["give the file another name:  git mv"]
      }
    });
  }
  return findings;
}
var init_file_names = __esm({
  "src/scan/file-names.ts"() {
    "use strict";
    init_text();
    init_mask();
  }
});

// src/cli/words.ts
var words_exports = {};
__export(words_exports, {
  safeWords: () => safeWords
});
async function safeWords(message) {
  let [{ loadChecks: loadChecks2 }, { scanFileNames: scanFileNames2 }] = await Promise.all([Promise.resolve().then(() => (init_checks(), checks_exports)), Promise.resolve().then(() => (init_file_names(), file_names_exports))]), { masks } = scanFileNames2([{ path: message, mode: "file", sizeBytes: null }], await loadChecks2(["pattern"]), {});
  return [...masks].reduce((text3, [secret, mask]) => text3.replaceAll(secret, mask), message).split(`
`).map(printable).join(`
`);
}
var init_words = __esm({
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

// src/config/args.ts
init_model();
init_error();
init_options();
init_units();
var FORMAT_NAMES = ["human", "json", "sarif", "github"];
function parseHookArgs(argv) {
  let options = optionsFor("hook"), raw = {}, paths = [], words3 = argv.values();
  for (let word of words3)
    if (word === "--") for (let path of words3) paths.push(path);
    else word === "-" || !word.startsWith("-") ? paths.push(word) : readOption(word, words3, options, raw);
  return toCommandLine(raw, paths, "hook");
}
function readOption(word, next, options, raw) {
  let equals = word.indexOf("=", 3), isLong = word.startsWith("--"), rawName = isLong ? word.slice(0, equals === -1 ? void 0 : equals) : word.slice(0, 2), option2 = findOption(options, rawName, rawName.slice(isLong ? 2 : 1)), isInline = equals !== -1;
  collect(raw, option2, isInline ? word.slice(equals + 1) : option2.metavar && next.next().value, isInline);
}
function findOption(options, rawName, name) {
  let option2 = rawName.startsWith("--") ? options.find((candidate) => candidate.name === name) : void 0;
  if (option2 !== void 0) return option2;
  let known = options.map((candidate) => candidate.name);
  throw new ConfigError(`unknown option ${quoted(rawName)}${suggestion(name, known, "--")}`);
}
function collect(raw, option2, value2, isInline) {
  let { name, metavar } = option2;
  if (metavar === void 0 && value2 !== void 0) throw new ConfigError(`--${name} is a switch and takes no value`);
  let isMissing = value2 === void 0 || value2 === "" || !isInline && value2.startsWith("-") && value2 !== "-";
  if (metavar !== void 0 && isMissing) throw new ConfigError(`--${name} needs a value: --${name}=${metavar}`);
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
  let values2 = Array.isArray(value2) ? value2 : [value2];
  option2.name === "no-color" ? line.color = !1 : option2.name === "max-kb" ? line.maxBytes = readSize(value2) : option2.type === "range" ? line.range = readRange(value2) : option2.type === "ref" ? line[camelName(option2)] = readRef(value2, `--${option2.name}`) : option2.type === "format" ? line.format = readFormats(values2) : option2.type === "check" ? line.check = values2.map(readCheck) : line[camelName(option2)] = option2.repeat ? values2 : value2;
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
  let name = CHECK_NAMES.find((known) => known === text3);
  if (name === void 0) throw new ConfigError(`--check ${quoted(text3)}: unknown check${suggestion(text3, CHECK_NAMES)}`);
  return name;
}
function readFormats(texts2) {
  let targets = texts2.map(readFormat), places = targets.map(({ file }) => file), twice = places.find((file, index) => places.indexOf(file) !== index);
  if (twice === void 0) return targets;
  throw new ConfigError(
    `--format: two reports go to ${twice === null ? "standard output; send one to a file: --format json=report.json" : quoted(twice)}`
  );
}
function readFormat(text3) {
  let equals = text3.indexOf("="), name = equals === -1 ? text3 : text3.slice(0, equals), format = FORMAT_NAMES.find((known) => known === name);
  if (format === void 0) throw new ConfigError(`--format ${quoted(text3)}: unknown format${suggestion(name, FORMAT_NAMES)}`);
  if (equals === text3.length - 1) throw new ConfigError(`--format ${quoted(text3)}: the name of a file is missing after =`);
  return { format, file: equals === -1 ? null : text3.slice(equals + 1) };
}

// src/cli/hook.ts
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
  let cut = content.search(/[ \t]--(?:[ \t]|$)/), [fingerprint2, ...options] = content.slice(0, cut === -1 ? void 0 : cut).split(/[ \t]+/).filter((word) => word !== ""), reason = cut === -1 ? "" : content.slice(cut + 3).trim();
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

// src/git/error.ts
var GitError = class extends Error {
  name = "GitError";
  /** git's exit status; null where it did not run or was killed. */
  status;
  constructor(message, status) {
    super(message), this.status = status;
  }
}, TooLongError = class extends GitError {
  name = "TooLongError";
};

// src/cli/execute.ts
init_model();

// src/report/index.ts
init_exit();
var REPORTS = {
  human: async () => (await Promise.resolve().then(() => (init_human(), human_exports))).humanReport,
  json: async () => (await Promise.resolve().then(() => (init_json(), json_exports))).jsonReport,
  sarif: async () => (await Promise.resolve().then(() => (init_sarif(), sarif_exports))).sarifReport,
  github: async () => (await Promise.resolve().then(() => (init_github(), github_exports))).githubReport
};

// src/config/source.ts
init_error();
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
var import_node_fs3 = require("node:fs"), import_node_path5 = require("node:path");
init_model();

// src/config/discover.ts
var import_node_fs2 = require("node:fs"), import_node_path = require("node:path");
init_error();
init_read();
var CONFIG_NAMES = new Set(
  ["json", "jsonc", "yaml", "yml", "toml"].map((extension) => `hushgate.config.${extension}`)
), BASELINE_NAME = ".hushgate-baseline";
function discover(folder, prefix) {
  let names = list2(folder, prefix), label = (name) => prefix === "" ? name : `${prefix}/${name}`, found = names.filter((name) => CONFIG_NAMES.has(name)).sort();
  names.includes("package.json") && holdsSettings((0, import_node_path.join)(folder, "package.json"), label("package.json")) && found.push("package.json");
  let [first, second] = found;
  if (first !== void 0 && second !== void 0)
    throw new ConfigError(`${label(first)} and ${label(second)}: two configurations in one folder; keep one of them`);
  return { config: first === void 0 ? null : { file: (0, import_node_path.join)(folder, first), label: label(first), prefix }, hasBaseline: names.includes(BASELINE_NAME) };
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
    let parsed = JSON.parse(text3.replace(/^\uFEFF/, ""));
    return typeof parsed == "object" && parsed !== null && Object.hasOwn(parsed, "hushgate");
  } catch {
    throw new ConfigError(`${label}: names "hushgate" but is not valid JSON, so its settings cannot be read; mend it, then try again`);
  }
}

// src/config/merge.ts
var import_node_path2 = require("node:path");
init_error();
init_options();
init_units();
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
    baseline: line.baseline === void 0 ? last(layers, (layer) => layer.baseline) ?? fixed.foundBaseline : (0, import_node_path2.resolve)(cwd, line.baseline),
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
  let named = (line.format ?? []).map(({ format, file }) => ({ format, file: file === null ? null : (0, import_node_path2.resolve)(cwd, file) }));
  return named.some(({ file }) => file === null) ? named : [{ format: "human", file: null }, ...named];
}
function needsGlobs({ exclude, env, size, allow }) {
  return [exclude, env.templates, size.limits, allow.paths, allow.pointers].some((list3) => list3.length > 0);
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

// src/config/tree.ts
async function loadSettings(line, base) {
  let folder = base.root ?? base.cwd, here = discoverRoot(line, folder, base.cwd), fixed = {
    line,
    cwd: base.cwd,
    checks: base.checks ?? CHECK_NAMES,
    source: sourceOf(line, base.env ?? {}, base.source),
    foundBaseline: here.hasBaseline ? (0, import_node_path5.resolve)(folder, BASELINE_NAME) : null
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
  return line.config === void 0 ? discover(folder, "") : { config: { file: (0, import_node_path5.resolve)(cwd, line.config), label: line.config, prefix: "" }, hasBaseline: (0, import_node_fs3.existsSync)((0, import_node_path5.resolve)(folder, BASELINE_NAME)) };
}
async function load(found) {
  let { loadLayer: loadLayer2 } = await Promise.resolve().then(() => (init_load(), load_exports));
  return loadLayer2(found);
}
async function layerOf(folder, state) {
  let known = state.layers.get(folder);
  if (known !== void 0) return known;
  let { config } = discover((0, import_node_path5.resolve)(state.folder, folder), folder), layer = config === null ? null : await load(config);
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
  let { default: micromatch } = await import("./packages/micromatch.js"), compiled = /* @__PURE__ */ new Map(), globFor = (pattern) => {
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
init_text();
var LF2 = 10, CR2 = 13;
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
  let starts = findLineStarts(bytes), count2 = starts[starts.length - 1] === bytes.length ? starts.length - 1 : starts.length;
  return { buffer: asBuffer(bytes), starts, count: count2 };
}
function lineEnd({ buffer, starts }, line) {
  let start = starts[line], end = starts[line + 1] ?? buffer.length;
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
  let changed = sightings.filter(({ entry }) => entry.previous), withSize = new Set(changed.filter(({ finding: finding2 }) => finding2.check === "size").map(({ entry }) => entry)), withText = new Map(changed.flatMap(({ finding: finding2, entry, text: text3 }) => text3 && finding2.span ? [[text3, entry]] : [])), sizes = source.previousSizes([...withSize]), olds = await source.previousBytes([...withText.values()]), added = new Map(
    [...withText].map(([text3, entry]) => [text3, addedLines(text3.bytes, olds.get(entry) ?? [], entry.previous?.kind ?? "parents")])
  );
  return sightings.map(({ finding: finding2, entry, text: text3 }) => {
    let isAdded = text3 && finding2.span ? added.get(text3) ?? null : null;
    return { finding: finding2, entry, text: text3, isAdded, grew: madeByChange(finding2, entry, sizes.get(entry) ?? []) };
  });
}
function madeByChange(finding2, entry, oldSizes2) {
  return !entry.previous || finding2.span ? null : finding2.check === "size" ? hasGrown(entry, oldSizes2) : finding2.check === "pattern" ? entry.previous.kind !== "parents" : null;
}
function hasGrown(entry, oldSizes2) {
  return entry.previous?.kind === "removed" ? !entry.previous.blobIds.includes(entry.blobId ?? "") : oldSizes2.every((size) => size < (entry.sizeBytes ?? 0));
}

// src/policy/baseline-file.ts
var import_node_fs4 = require("node:fs"), import_node_path6 = require("node:path");
function loadBaseline(file, cwd) {
  if (file === null) return null;
  let shown = (0, import_node_path6.relative)(cwd, file) || file, text3;
  try {
    if (!(0, import_node_fs4.statSync)(file).isFile()) throw new Error("it is no regular file");
    text3 = (0, import_node_fs4.readFileSync)(file, "utf8");
  } catch (error) {
    let message = error.code === "ENOENT" ? 'there is no such baseline; make one with  hushgate baseline write --reason "…"' : `the baseline cannot be read: ${error.message}`;
    throw new BaselineError(`${shown}: ${message}`);
  }
  return parseBaseline(text3, shown);
}

// src/policy/inline.ts
var UNKNOWN = 'this allow names a rule that does not exist: "hushgate rules" lists the ids';
function directivesFor(finding2, directives) {
  return directives.filter((directive) => allows2(directive, finding2));
}
function inlineReason(directive) {
  return { kind: "inline", where: `${directive.path}:${directive.line}`, reason: directive.reason };
}
function allows2(directive, finding2) {
  let { span } = finding2;
  return span === null || finding2.line === null || directive.problem !== null || !namesRule(directive.rules, finding2.rule) || directive.tokens.some((token) => token.start < span.end && token.end > span.start) ? !1 : directive.kind === "block" ? surrounds(directive, span) : isBeside(directive, finding2, span);
}
function surrounds({ tokens: [open, close] }, span) {
  return open !== void 0 && close !== void 0 && open.end <= span.start && span.end <= close.start;
}
function isBeside({ line, target, tokens }, finding2, span) {
  return line === finding2.line || target === finding2.line ? !0 : line === finding2.endLine && (tokens[0]?.start ?? 0) >= span.end;
}
function directiveWarnings(directives, knownRules) {
  return directives.flatMap(({ path, line, rules: rules88, problem }) => {
    if (problem !== null) return [{ path, line, message: problem }];
    let isKnown = (rule) => knownRules === null || namesEveryRule([rule]) || knownRules.has(rule);
    return rules88.every(isKnown) ? [] : [{ path, line, message: UNKNOWN }];
  });
}
function namesRule(rules88, rule) {
  return namesEveryRule(rules88) || rules88.includes(rule);
}
function namesEveryRule(rules88) {
  return rules88.length === 0 || rules88.includes("*") || rules88.includes("all");
}

// src/policy/inline/mark.ts
init_text();
var TOKEN = "hushgate:allow", MAX_TAIL_BYTES = 1e3, MAX_LEAD_BYTES = 200, WORD2 = /^hushgate:(allow(?:-start|-end)?)(?=[ \t]|$|\*\/|-->|(?:--?)?%>|(?:--)?\}\}|#\})/, OPENER = /^(?:#+|\/\/+!?|\/\*+|\*|<!--+|--+|;+|%+|'|rem|@rem|::|dnl|!|\(\*|\{-|\{#|\{\{!(?:--)?|\{\{-? ?\/\*|<%(?:--|#))?$/i, CLOSERS = [" ", "	", "*/", "-->", "--%>", "-%>", "%>", "#}", "--}}", "}}", "-}", "*)", '"', "'", "`", ",", ";"], INNER_CLOSER = /\*\/|-->|(?:--?)?%>|#\}/;
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
function isFirst(text3, index, lineStart, at) {
  return at - lineStart > MAX_LEAD_BYTES || index === 0 && text3.firstColumn > 0 ? !1 : OPENER.test(text3.content.slice(lineStart, at).trim());
}
function readTail(text3, start, tail) {
  let inner = tail.search(INNER_CLOSER), comment = withoutClosers(inner === -1 ? tail : tail.slice(0, inner)), dashes = comment.search(/[ \t]--(?:[ \t]|$)/), rules88 = withoutClosers(dashes === -1 ? comment : comment.slice(0, dashes)).split(",").map((rule) => rule.trim()), reasonStart = dashes === -1 ? comment.length : dashes + 3, reasonSpan = { start: start + reasonStart, end: start + comment.length }, reason = readReason(text3, reasonSpan), isLast = inner === -1 || withoutClosers(tail.slice(inner)) === "";
  return { rules: rules88, reason, reasonSpan, problem: findProblem(rules88, reason), isLast };
}
function withoutClosers(comment) {
  for (let rest = comment; ; ) {
    let closer = CLOSERS.find((each) => rest.endsWith(each));
    if (closer === void 0) return rest;
    rest = rest.slice(0, -closer.length);
  }
}
function readReason(text3, span) {
  return asBuffer(text3.bytes).toString("utf8", span.start, span.end).replace(new RegExp("\\p{Cc}", "gu"), " ").trim();
}
function findProblem(rules88, reason) {
  return rules88.every((rule) => /^(?:\*|[a-z0-9][a-z0-9-]*)$/.test(rule)) ? hasWords(reason) ? null : 'an allow needs a reason: end it with " -- " and why this is no secret' : `an allow names its rules: write ${TOKEN}, the rule ids with commas between them, " -- " and the reason`;
}
function hasWords(reason) {
  return /[\p{L}\p{N}]/u.test(reason) && !/^<[^>]*>$/.test(reason);
}

// src/policy/inline/directives.ts
var UNCLOSED = `${TOKEN}-start is never closed, so it allows nothing: put ${TOKEN}-end below the last line it is for`;
function findDirectives(text3) {
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
function hideValues(directives, text3, values2) {
  if (directives.length === 0) return [];
  let words3 = [...new Set(values2.map((value2) => readReason(text3, value2)))].filter((word) => word !== "");
  return directives.map((directive) => {
    let inside = values2.filter((value2) => value2.start < directive.reasonSpan.end && value2.end > directive.reasonSpan.start), reason = inside.length === 0 ? directive.reason : reasonAround(directive, text3, inside);
    for (let word of words3) reason.includes(word) && (reason = reason.replaceAll(word, "…"));
    return { ...directive, reason, problem: directive.problem ?? findProblem(directive.rules, reason) };
  });
}
function reasonAround({ reasonSpan }, text3, values2) {
  let parts = [], at = reasonSpan.start;
  for (let value2 of [...values2].sort((a, b) => a.start - b.start))
    value2.start > at && parts.push(readReason(text3, { start: at, end: value2.start })), at = Math.max(at, value2.end);
  return at < reasonSpan.end && parts.push(readReason(text3, { start: at, end: reasonSpan.end })), parts.join(" … ");
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
function collectDirectives(text3, settings, ledger, rules88) {
  meetSettings(ledger, settings);
  let directives = findDirectives(text3);
  for (let directive of directives)
    directive.problem === null && meet(ledger, directiveKey(directive), directive.rules, !1, directive);
  return notSaidYet(ledger, directiveWarnings(directives, rules88.known));
}
function unusedAllows(ledger, settings, baseline, rules88) {
  return meetSettings(ledger, settings), [...[...ledger.met].filter(([key, met]) => !ledger.used.has(key) && hadASay(met, rules88)).map(([, met]) => met.unused), ...noLongerFound(ledger, baseline, rules88)].sort(byPlace);
}
function noLongerFound(ledger, baseline, rules88) {
  return [...baseline?.entries.values() ?? []].flatMap(({ fingerprint: fingerprint2, line }) => {
    let rule = fingerprint2.slice(0, fingerprint2.indexOf(":"));
    return ledger.used.has(baselineKey(fingerprint2)) || rules88.ran !== null && !rules88.ran.has(rule) ? [] : [{ path: baseline?.fileName ?? "", line, message: `no longer found: ${fingerprint2}; take the line out` }];
  });
}
function hadASay({ rules: rules88, isForFiles }, { known, ran }) {
  return ran === null ? !0 : namesEveryRule(rules88) ? !isForFiles || known !== null && [...known].every((rule) => ran.has(rule)) : rules88.every((rule) => ran.has(rule));
}
function meetSettings(ledger, settings) {
  if (ledger.settings.has(settings)) return;
  ledger.settings.add(settings);
  let { paths, values: values2, pointers } = settings.allow;
  for (let allow of paths) meet(ledger, configuredKey(allow), allow.rules, !0, placeOf3(allow));
  for (let allow of [...values2, ...pointers]) meet(ledger, configuredKey(allow), allow.rules, !1, placeOf3(allow));
}
function meet(ledger, key, rules88, isForFiles, { path, line }) {
  let place4 = line === void 0 ? { path } : { path, line };
  ledger.met.set(key, { rules: rules88, isForFiles, unused: { ...place4, message: "this allow let nothing pass: take it out" } });
}
function placeOf3({ where }) {
  let [, path, line] = /^(.+):(\d+)$/s.exec(where) ?? [];
  return path === void 0 ? { path: where } : { path, line: Number(line) };
}
function directiveKey({ kind, path, line, rules: rules88 }) {
  return JSON.stringify([kind, path, line, rules88]);
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
init_text();
async function openDocument(text3) {
  let format = formatOf(text3), { parse: parse3 } = format === "JSON" ? await Promise.resolve().then(() => (init_json3(), json_exports2)) : await Promise.resolve().then(() => (init_yaml2(), yaml_exports)), parsed = await parse3(text3.content);
  if ("locate" in parsed) return parsed;
  let line = parsed.errorAt === null ? "" : ` (line ${text3.firstLine + lineIndexAt(text3.lineStarts, parsed.errorAt)})`;
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
function makeValueTest() {
  let compiled = /* @__PURE__ */ new Map();
  return ({ pattern }, text3, span) => {
    let whole = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`, "s");
    return compiled.set(pattern, whole), whole.test(asBuffer(text3.bytes).toString("utf8", span.start, span.end));
  };
}

// src/policy/ways.ts
var WAYS = [notAdded, byComment, byPath, byValue, byPointer, byBaseline];
function notAdded({ finding: finding2, isAdded, grew }) {
  return grew === !1 || isAdded !== null && finding2.span !== null && !isAdded(finding2.span) ? { kind: "not-added", where: finding2.line === null ? finding2.path : `${finding2.path}:${finding2.line}`, reason: "stood here before this commit" } : null;
}
function byComment({ finding: finding2, comments, use, warn }) {
  if (comments === null) return null;
  warn(comments.warnings);
  let fitting = directivesFor(finding2, comments.directives);
  for (let directive of fitting) use(directiveKey(directive));
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
  let values2 = /* @__PURE__ */ new Map();
  for (let { text: text3, finding: finding2 } of found) {
    if (text3 === null || finding2.span === null) continue;
    let spans = values2.get(text3) ?? [];
    spans.push(finding2.span), values2.set(text3, spans);
  }
  return new Map(
    [...values2].map(([text3, spans]) => {
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

// src/policy/policy.ts
function openPolicy({ settings, settingsFor, base, full, rules: rules88 }) {
  let baseline = loadBaseline(settings.baseline, base), ledger = newLedger(), warnings = [], context = { settingsFor, baseline, rules: rules88, full, today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10), ledger };
  return {
    onText: full ? (text3) => {
      warnings.push(...collectDirectives(text3, settingsFor(text3.entry.path), ledger, rules88));
    } : void 0,
    async judge(found, known) {
      let judged = await judge(found, { ...context, rules: known }), unused = full ? unusedAllows(ledger, settings, baseline, rules88) : [];
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
  return [...judgements].sort((a, b) => WEIGHTS[`${a.verdict.kept}`] - WEIGHTS[`${b.verdict.kept}`]).filter(({ verdict: { finding: finding2 }, entry }) => {
    let version = versions.get(finding2.fingerprint) ?? entry;
    return versions.set(finding2.fingerprint, version), version === entry;
  });
}

// src/report/outcome.ts
var import_node_path7 = require("node:path");
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
  let shown = (path) => (0, import_node_path7.relative)(cwd, (0, import_node_path7.join)(base, path)).split(import_node_path7.sep).join("/") || ".", moved = (placed) => ({ ...placed, path: shown(placed.path) }), movedFinding = (finding2) => ({
    ...moved(finding2),
    fix: finding2.fix.map((text3) => text3.replace(finding2.path, () => shown(finding2.path)))
  });
  return {
    ...outcome,
    verdicts: outcome.verdicts.map((verdict) => ({ ...verdict, finding: movedFinding(verdict.finding) })),
    warnings: outcome.warnings.map(moved),
    failures: outcome.failures.map((failure4) => failure4.path === null ? failure4 : { ...failure4, path: shown(failure4.path) }),
    skipped: outcome.skipped.map(moved),
    envFacts: outcome.envFacts && { tracked: outcome.envFacts.tracked.map(shown), uncovered: outcome.envFacts.uncovered.map(shown) }
  };
}
function otherWords({ skipped, failures, warnings, verdicts }) {
  let paths = [...skipped, ...warnings].map(({ path }) => path), messages = failures.map(({ path, message }) => `${path} ${message}`);
  return [...paths, ...messages, ...verdicts.flatMap(({ finding: { commit } }) => commit?.author ?? [])];
}
function hide(outcome, masks) {
  return masks.size === 0 ? outcome : mapStrings(outcome, (text3) => [...masks].reduce((shown, [secret, mask]) => shown.replaceAll(secret, mask), text3));
}

// src/run.ts
init_checks();

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
  let { RULES: RULES2 } = await Promise.resolve().then(() => (init_rules(), rules_exports));
  return [
    ...RULES2.map(({ id, title, severity, shape, links: links38 }) => ({ id, check: "pattern", title, severity, about: shape, links: links38 })),
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

// src/run.ts
init_file_names();

// src/scan/session.ts
init_file_names();

// src/scan/finding/finding.ts
init_text();

// src/scan/finding/excerpt.ts
init_text();
init_mask();

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
var MAX_LENGTH4 = 160, REACH2 = 3 * MAX_LENGTH4, MAX_BLOTTED = 4096, HEADER2 = /^-----BEGIN [A-Z0-9 ]{1,40}-----/, ELLIPSIS = "…";
function excerptOf(text3, value2, covers) {
  let line = lineIndexAt(text3.lineStarts, value2.start), whole = lineSpan(text3, line), window = {
    start: characterStart(text3.bytes, Math.max(whole.start, value2.start - REACH2)),
    end: characterStart(text3.bytes, Math.min(Math.max(whole.end, value2.start), value2.end + REACH2))
  }, pieces = piecesOf2(text3, window, covers, secretsOf(text3, window, covers)), own = pieces.findIndex((piece) => piece.isMask && piece.start <= value2.start && value2.start < piece.end), start = pieces.slice(0, own).map((piece) => piece.text).join("").length, full = pieces.map((piece) => piece.text).join(""), cut = trim(full, start, start + (pieces[own]?.text.length ?? 0), window.start > whole.start, window.end < whole.end);
  return { line: text3.firstLine + line, ...cut };
}
function piecesOf2(text3, window, covers, secrets) {
  let pieces = [], at = window.start, plain = (end) => {
    end > at && pieces.push({ start: at, end, isMask: !1, text: blotAll(decode2(text3, { start: at, end }), secrets) });
  };
  for (let i = firstEndingAfter(covers, window.start); i < covers.length && covers[i].start < window.end; i++) {
    let cover = covers[i];
    plain(cover.start), pieces.push({ start: cover.start, end: cover.end, isMask: !0, text: maskOf(text3, cover, window) }), at = cover.end;
  }
  return plain(window.end), pieces;
}
function maskOf(text3, cover, window) {
  let value2 = decode2(text3, { start: cover.start, end: Math.min(cover.end, cover.start + MAX_BLOTTED) }), header = HEADER2.exec(value2)?.[0];
  return header !== void 0 ? cover.start >= window.start ? `${header} ••••` : HIDDEN : cover.isSingle ? maskValue(value2) : HIDDEN;
}
function secretsOf(text3, window, covers) {
  let secrets = [];
  for (let i = firstEndingAfter(covers, window.start); i < covers.length && covers[i].start < window.end; i++) {
    let cover = covers[i];
    secrets.push(decode2(text3, { start: cover.start, end: Math.min(cover.end, cover.start + MAX_BLOTTED) }).replace(HEADER2, ""));
  }
  return secrets;
}
function blotAll(plain, secrets) {
  return showable2(secrets.reduce((text3, secret) => blot(text3, secret), plain));
}
function decode2(text3, span) {
  return asBuffer(text3.bytes).toString("utf8", span.start, span.end);
}
function characterStart(bytes, offset) {
  let at = offset;
  for (; at < offset + 3 && ((bytes[at] ?? 0) & 192) === 128; ) at++;
  return at;
}
function trim(full, start, end, isCutBefore, isCutAfter) {
  let room = MAX_LENGTH4 - 2, spare = Math.max(0, room - (end - start)), from = full.length <= room ? 0 : Math.max(0, Math.min(start - Math.floor(spare / 2), full.length - room)), to = Math.min(full.length, from + room), head2 = isCutBefore || from > 0 ? ELLIPSIS : "", tail = isCutAfter || to < full.length ? ELLIPSIS : "", shift = head2.length - from;
  return { text: head2 + showable2(full.slice(from, to)) + tail, start: start + shift, end: Math.min(end, to) + shift };
}

// src/scan/finding/fingerprint.ts
init_hash();
var MIN_HASHED_BITS = 64;
function fingerprint(match, text3, path, ordinals) {
  let place4 = `${match.rule}:${percentEncode(path, /[\s%\p{C}]/gu)}`;
  if (text3 === null || match.wholeFile === !0) return place4;
  if (match.strengthBits >= MIN_HASHED_BITS) return `${place4}:${sha256Prefix(text3.bytes.subarray(match.start, match.end), 4)}`;
  let name = percentEncode(match.name ?? "", /[\s%:#\p{C}]/gu), ordinal = (ordinals.get(`${match.rule}:${name}`) ?? 0) + 1;
  return ordinals.set(`${match.rule}:${name}`, ordinal), `${place4}:${name}#${ordinal}`;
}
function percentEncode(value2, unsafe) {
  let encode2 = (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  return value2.replace(unsafe, (char) => [...Buffer.from(char, "utf8")].map(encode2).join(""));
}

// src/scan/finding/finding.ts
init_mask();

// src/scan/finding/place.ts
init_text();
function makeLocator(text3) {
  let known = { line: -1, offset: 0, units: 0 };
  return (offset) => {
    let line = lineIndexAt(text3.lineStarts, offset);
    return (line !== known.line || offset < known.offset) && (known = { line, offset: text3.lineStarts[line], units: 0 }), known = { line, offset, units: known.units + asBuffer(text3.bytes).toString("utf8", known.offset, offset).length }, { line: text3.firstLine + line, column: known.units + 1 + (line === 0 ? text3.firstColumn : 0) };
  };
}

// src/scan/finding/finding.ts
init_whole_file();
var MAX_VALUE_BYTES = 64 * 1024;
function findingContext(text3, matches, ordinals = /* @__PURE__ */ new Map()) {
  return { locate: makeLocator(text3), covers: joinSpans(matches.filter((match) => match.wholeFile !== !0)), ordinals };
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
function toFinding(text3, match, context) {
  if (match.wholeFile === !0) return toFileFinding(text3.entry, match);
  let value2 = asBuffer(text3.bytes).toString("utf8", match.start, Math.min(match.end, match.start + MAX_VALUE_BYTES)), start = context.locate(match.start), end = context.locate(match.end);
  return {
    ...withoutValue(sharedFields(text3.entry, match), value2),
    preview: maskValue(value2),
    fingerprint: fingerprint(match, text3, text3.entry.path, context.ordinals),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    excerpt: excerptOf(text3, match, context.covers),
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
    ...match.name === void 0 ? {} : { name: showable2(match.name) },
    ...match.via === void 0 ? {} : { via: match.via }
  };
}
function withoutValue(fields, value2) {
  let name = fields.name === void 0 ? void 0 : blot(fields.name, value2), why = fields.name === void 0 || name === void 0 ? fields.why : fields.why.replaceAll(fields.name, () => name), masked = value2.length < 4 ? why : why.replaceAll(value2, () => maskValue(value2));
  return { ...fields, why: showable2(masked), ...name === void 0 ? {} : { name } };
}
function fixFor(entry) {
  return entry.commitId !== void 0 ? ["revoke it at its provider: it stays readable in the history, whatever is committed later"] : entry.blobId === void 0 ? ["read it from the environment"] : [`read it from the environment, then  git add ${shellPath(showable2(entry.path))}`];
}

// src/scan/finding/overlap.ts
var CONFIDENCE_ORDER = ["low", "medium", "high", "proven"];
function mergeOverlaps(matches) {
  let wholeFile2 = matches.filter((match) => match.wholeFile === !0).map((match) => ({ ...match, also: [] })), placed = matches.filter((match) => match.wholeFile !== !0).sort(byPrecedence), winners = [];
  for (let match of placed) {
    let at = firstEndingAfter(winners, match.start);
    (at === winners.length || winners[at].start >= match.end) && winners.splice(at, 0, { ...match, also: [] });
  }
  for (let match of placed)
    for (let at = firstEndingAfter(winners, match.start); at < winners.length && winners[at].start < match.end; at++)
      join3(winners[at], match);
  for (let winner of winners) winner.also.sort();
  return [...wholeFile2, ...winners];
}
function byPrecedence(a, b) {
  let confidence = CONFIDENCE_ORDER.indexOf(b.confidence) - CONFIDENCE_ORDER.indexOf(a.confidence);
  return b.rank - a.rank || confidence || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule < b.rule ? -1 : 1);
}
function join3(winner, match) {
  match.rule !== winner.rule && !winner.also.includes(match.rule) && winner.also.push(match.rule), match.fix && !winner.fix && (winner.fix = match.fix);
}

// src/scan/index.ts
init_checks();
function scanText(text3, checks, settings, ordinals) {
  let matches = checks.filter((check) => check.needs === "text" && (check.selects?.(text3.entry, settings) ?? !0)).flatMap((check) => check.run(text3, settings));
  if (matches.length === 0) return [];
  let context = findingContext(text3, matches, ordinals);
  return mergeOverlaps(matches).map((match) => toFinding(text3, match, context));
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
    this.#total = wanted.length, this.#fail(await reader.read(wanted, (text3) => this.#visit(text3)));
    let judging = checks.filter((check) => check.needs === "entries");
    judging.length > 0 && this.#fail(await reader.measure(entries.filter((entry) => entry.sizeBytes === null && !this.#seen.has(entry))));
    for (let { entry, finding: finding2 } of scanEntries(entries, judging, settingsFor)) this.#keep(entry, null, finding2);
    for (let { entry, finding: finding2 } of this.#fileNames(entries)) this.#keep(entry, null, finding2);
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
    for (let failure4 of failures) this.failures.push(failure4);
  }
  #failedPaths() {
    return new Set(this.failures.map(({ path }) => path));
  }
  #wanted(entries) {
    let { checks, settingsFor } = this.#options, asking = checks.filter((check) => check.needs === "text");
    return entries.filter((entry) => asking.some((check) => check.selects?.(entry, settingsFor(entry.path)) ?? !0));
  }
  /** A check that breaks is a failure of that file, never a clean answer. */
  #visit(text3) {
    let { checks, settingsFor, onText, onProgress } = this.#options;
    this.#seen.add(text3.entry), this.#bytes += text3.bytes.length, this.#counted.entry !== text3.entry && (this.#counted = { entry: text3.entry, ordinals: /* @__PURE__ */ new Map() });
    try {
      for (let finding2 of scanText(text3, checks, settingsFor(text3.entry.path), this.#counted.ordinals))
        this.#keep(text3.entry, text3, finding2);
      onText?.(text3);
    } catch (error) {
      this.failures.push({ path: text3.entry.path, stage: "scan", message: `a check broke: ${error.message}` });
    }
    onProgress?.({ files: this.#seen.size, filesTotal: this.#total, bytes: this.#bytes, found: this.sightings.length });
  }
  /**
   * Windows overlap, so a place counts once. A history shows one secret in many versions of a file: the first, oldest one
   * counts. Where a change is judged every version counts, because an old line and an added one may look the same.
   */
  #keep(entry, text3, finding2) {
    let isHistory = entry.commitId !== void 0 && entry.previous === void 0, key = JSON.stringify([finding2.fingerprint, ...isHistory ? [] : [entry.commitId, finding2.line, finding2.column]]);
    this.#keys.has(key) || this.sightings.push({ finding: finding2, entry, text: text3 }), this.#keys.add(key);
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
var import_node_fs5 = require("node:fs"), import_node_path9 = require("node:path");

// src/git/exec.ts
var import_node_child_process = require("node:child_process"), import_node_os = require("node:os"), import_node_path8 = require("node:path");
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
function environment(place4, extra) {
  let env = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_GRAFT_FILE: import_node_os.devNull, ...extra };
  for (let name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"]) env[name] && (env[name] = (0, import_node_path8.resolve)(env[name]));
  if (place4.foreign) for (let name of Object.keys(env)) LOCAL_VARIABLES.test(name) && delete env[name];
  return env;
}
function askGit(place4, args, options = {}) {
  let result2 = (0, import_node_child_process.spawnSync)("git", [...SAFE_FLAGS, ...args], {
    cwd: place4.cwd,
    env: environment(place4, options.env ?? {}),
    input: options.input ?? "",
    maxBuffer: MAX_SYNC_BYTES,
    windowsHide: !0
  }), isDeaf = result2.error?.code === "EPIPE";
  if (result2.error && !isDeaf) throw startError(result2.error);
  if (isDeaf || result2.status === null || !(options.accept ?? [0]).includes(result2.status)) throw failure3(args, result2);
  return { stdout: result2.stdout, status: result2.status };
}
function startError(error) {
  return error.code === "ENOENT" ? new GitError("git was not found: install git, or add it to PATH", null) : error.code === "ENOBUFS" ? new TooLongError("git answered more than fits into memory at once", null) : new GitError(`git could not be started: ${error.message}`, null);
}
function failure3(args, result2) {
  return new GitError(describeFailure(args, result2.stderr.toString("utf8"), result2.status ?? result2.signal), result2.status);
}
var USAGE_STATUS = 129;
function describeFailure(args, stderr, end) {
  let words3 = stderr.trim().replace(/^(fatal|error): /, ""), question = `git ${args.find((arg) => !arg.startsWith("-")) ?? ""}`;
  return end === USAGE_STATUS ? `${question} does not know what it was asked: hushgate needs git 2.31 or newer` : `${question} failed: ${words3 || `ended with ${end}`}`;
}
async function streamGit(place4, args, input, onData) {
  let child = (0, import_node_child_process.spawn)("git", [...SAFE_FLAGS, ...args], { cwd: place4.cwd, env: environment(place4, {}), windowsHide: !0 }), errors = [];
  child.stderr.on("data", (chunk) => errors.push(chunk));
  let ended = new Promise((resolve10, reject) => {
    child.on("error", (error) => reject(startError(error))), child.on("close", (status, signal) => resolve10(status ?? signal));
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
  return new Promise((resolve10) => {
    stream.once(event, () => resolve10());
  });
}

// src/git/facts.ts
function repoFacts(place4) {
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
  ], { stdout, status } = askGit(place4, args, { accept: [0, 1, 128] }), lines2 = stdout.toString("utf8").split(`
`);
  if (status === 128) return withoutWorkTree(place4, lines2[0] === "true");
  lines2.pop();
  let head2 = status === 0 ? lines2.pop() ?? null : null, mergeHeadFile = (0, import_node_path9.resolve)(place4.cwd, lines2[1] ?? ""), top = (0, import_node_path9.resolve)(lines2.slice(3).join(`
`));
  return {
    place: place4,
    top,
    bare: !1,
    head: head2,
    mergeHeads: head2 ? mergeHeads(mergeHeadFile) : [],
    missingHooks: missingHooks(place4.cwd, lines2[2] ?? "")
  };
}
function withoutWorkTree(place4, bare) {
  bare || askGit(place4, ["rev-parse", "--show-toplevel"]);
  let { stdout } = askGit(place4, ["rev-parse", "--absolute-git-dir"]), answer = askGit(place4, ["rev-parse", "-q", "--verify", "HEAD"], { accept: [0, 1] }), top = stdout.toString("utf8").replace(/\n$/, "");
  return {
    place: place4,
    top,
    bare: !0,
    head: answer.status === 0 ? answer.stdout.toString("utf8").trim() : null,
    mergeHeads: [],
    missingHooks: null
  };
}
function missingHooks(cwd, path) {
  return /(^|[\\/])hooks$/.test(path) || (0, import_node_fs5.existsSync)((0, import_node_path9.resolve)(cwd, path)) ? null : path;
}
function mergeHeads(file) {
  let fromHook = Object.keys(process.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
  return [.../* @__PURE__ */ new Set([...fromHook, ...readIds(file)])];
}
function readIds(file) {
  try {
    return (0, import_node_fs5.readFileSync)(file, "latin1").match(/^[0-9a-f]{40,64}$/gm) ?? [];
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw new GitError(`cannot read ${file}: ${error.message}`, null);
  }
}

// src/source/disk.ts
var import_node_fs7 = require("node:fs"), import_node_path11 = require("node:path");

// src/git/names.ts
function decodeName(bytes) {
  let buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), text3 = buffer.toString("utf8");
  return !text3.includes("�") || Buffer.from(text3, "utf8").equals(buffer) ? { path: text3 } : { path: escapeInvalid(buffer), pathBytes: new Uint8Array(bytes) };
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
var import_node_fs6 = require("node:fs"), import_node_path10 = require("node:path");

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
init_text();
init_utf16();
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
    let text3 = openText(this.#entry, gone, { ...this.#place, encoding: this.#encoding }).bytes, starts = findLineStarts(text3), lines2 = starts.length - 1, units = asBuffer(text3).toString("utf8", starts[lines2]).length;
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
  return entry.pathBytes ? Buffer.concat([Buffer.from(`${base}/`), entry.pathBytes]) : (0, import_node_path10.resolve)(base, entry.path);
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
  let target = (0, import_node_fs6.readlinkSync)(path, { encoding: "buffer" });
  return windows.push(target), target.length;
}
function pushFile(path, windows) {
  let file = (0, import_node_fs6.openSync)(path, "r");
  try {
    let expected = (0, import_node_fs6.fstatSync)(file).size || CHUNK_BYTES, size = 0;
    for (; ; ) {
      let chunk = Buffer.allocUnsafe(Math.min(expected + 1, CHUNK_BYTES)), got = (0, import_node_fs6.readSync)(file, chunk);
      if (got === 0) return size;
      windows.push(chunk.subarray(0, got)), size += got;
    }
  } finally {
    (0, import_node_fs6.closeSync)(file);
  }
}
function measureFile(base, entry) {
  let failures = [];
  return attempt(entry.path, failures, () => {
    entry.sizeBytes = (0, import_node_fs6.lstatSync)(absolutePath(base, entry)).size;
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
  let stat = (0, import_node_fs7.statSync)((0, import_node_path11.resolve)(base, path));
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
  for (let name of names) attempt(name.path, found.failures, () => addEntry((0, import_node_fs7.lstatSync)(absolutePath(base, name)), name, null, found));
  return found;
}
function addEntry(kind, name, sizeBytes, found) {
  kind.isFile() ? found.entries.push({ ...name, mode: "file", sizeBytes }) : kind.isSymbolicLink() ? found.entries.push({ ...name, mode: "symlink", sizeBytes }) : found.skipped.push({ path: name.path, reason: "not a regular file" });
}
function walk(base, path, rawPath, listing) {
  let folder = rawPath ?? Buffer.from(path), absolute = rawPath ? Buffer.concat([Buffer.from(`${base}/`), rawPath]) : (0, import_node_path11.resolve)(base, path), children = (0, import_node_fs7.readdirSync)(absolute, { withFileTypes: !0, encoding: "buffer" });
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
async function listCommits(place4, scope) {
  let revisions = "all" in scope ? ["--all", ...hasHead(place4) ? ["HEAD"] : [], ...olderStashes(place4)] : rangeRevisions(place4, scope), chunks = [];
  return await streamGit(place4, ["rev-list", "--topo-order", "--reverse", ...revisions, "--"], [], (chunk) => chunks.push(chunk)), Buffer.concat(chunks).toString("latin1").split(`
`).filter(Boolean);
}
function isShallow(place4) {
  return askGit(place4, ["rev-parse", "--is-shallow-repository"]).stdout.toString("latin1").trim() === "true";
}
function olderStashes(place4) {
  return askGit(place4, ["rev-list", "--walk-reflogs", "refs/stash", "--"], { accept: [0, 128] }).stdout.toString("latin1").split(`
`).filter(Boolean);
}
function hasHead(place4) {
  return askGit(place4, ["rev-parse", "-q", "--verify", "HEAD^{commit}"], { accept: [0, 1] }).status === 0;
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
async function indexFiles(place4) {
  return rows(await wholeAnswer(place4, ["ls-files", "-s", "-z", "--full-name"]), 1);
}
async function treeFiles(place4, treeish) {
  return rows(await wholeAnswer(place4, ["ls-tree", "-r", "-z", "--full-tree", treeish]), 2);
}
function rows(answer, idField) {
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
  return [...splitNul(answer)].filter((name) => name.at(-1) !== 47).map(decodeName);
}
function uncoveredByIgnore(place4, paths) {
  if (paths.length === 0) return [];
  let input = `${paths.join("\0")}\0`, { stdout } = askGit(place4, ["check-ignore", "--no-index", "-z", "--stdin"], { input, accept: [0, 1] }), covered = new Set([...splitNul(stdout)].map((name) => name.toString("utf8")));
  return paths.filter((path) => !covered.has(path));
}
async function wholeAnswer(place4, args) {
  let chunks = [];
  return await streamGit(place4, args, [], (chunk) => chunks.push(chunk)), Buffer.concat(chunks);
}

// src/git/refs.ts
async function looseRefFiles(place4) {
  let files = [];
  for (let { name, type, id } of peeledRefs(place4))
    if (type === "blob" && files.push({ path: name, blobId: id }), type === "tree") for (let file of await treeFiles(place4, id)) files.push({ path: `${name}/${file.path}`, blobId: file.blobId });
  return files;
}
function peeledRefs(place4) {
  let names = askGit(place4, ["for-each-ref", "--format=%(objecttype) %(*objecttype) %(refname)"]).stdout.toString("utf8").split(`
`).flatMap((row) => /^(?!commit |tag commit )\S+ \S* (.+)$/.exec(row)?.[1] ?? []);
  return names.length === 0 ? [] : askGit(place4, ["cat-file", "--batch-check=%(objecttype) %(objectname)"], {
    input: names.map((name) => `${name}^{}
`).join("")
  }).stdout.toString("utf8").split(`
`).slice(0, names.length).map((row, i) => {
    let [type = "", id = ""] = row.split(" ");
    return { name: names[i], type, id };
  });
}

// src/source/blobs.ts
init_text();

// src/git/blobs.ts
var LF4 = 10;
async function readBlobs(place4, ids, visit) {
  if (ids.length === 0) return;
  let parser = new BatchParser(ids.length, visit), small = ids.length <= MAX_SYNC_IDS ? askAtOnce(place4, ids) : null;
  small ? parser.push(small) : await streamGit(place4, ["cat-file", "--batch"], lines(ids), (chunk) => parser.push(chunk)), parser.end();
}
var MAX_SYNC_IDS = 2e3;
function askAtOnce(place4, ids) {
  try {
    return askGit(place4, ["cat-file", "--batch"], { input: `${ids.join(`
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
function blobSizes(place4, ids) {
  let sizes = [];
  for (let at = 0; at < ids.length; at += 1e5) {
    let input = `${ids.slice(at, at + 1e5).join(`
`)}
`, { stdout } = askGit(place4, ["cat-file", "--batch-check=%(objecttype) %(objectsize)"], { input });
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
    let end = data.indexOf(LF4);
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
async function readEntries(place4, entries, visit) {
  let groups = [...groupByBlob(entries).values()], failures = [], open = [];
  return await readBlobs(
    place4,
    groups.map((group2) => group2[0].blobId),
    (event) => {
      let group2 = groups[event.index];
      if (event.kind === "absent") for (let entry of group2) failures.push(absent(entry, event.why));
      else open = showPart(event, group2, open, visit);
    }
  ), failures;
}
function groupByBlob(entries) {
  let groups = /* @__PURE__ */ new Map();
  for (let entry of entries) {
    let group2 = groups.get(entry.blobId);
    group2 ? group2.push(entry) : groups.set(entry.blobId, [entry]);
  }
  return groups;
}
function showPart(part, group2, open, visit) {
  let windows = part.offset === 0 ? group2.map((entry) => new Windows(entry, visit)) : open, isLast = part.offset + part.bytes.length === part.size;
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
async function oldBytes(place4, entries) {
  let ids = oldIds(entries), parts = ids.map(() => []);
  await readBlobs(place4, ids, (event) => {
    event.kind === "part" && parts[event.index]?.push(event.bytes);
  });
  let contents = new Map(ids.map((id, i) => [id, parts[i]?.length ? Buffer.concat(parts[i]) : null]));
  return byEntry(entries, contents, (bytes, entry) => openText(entry, bytes).bytes);
}
function oldSizes(place4, entries) {
  let ids = oldIds(entries), sizes = ids.length === 0 ? [] : blobSizes(place4, ids);
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
function repositorySource(facts, list3, isTracked = hadByParent) {
  let { place: place4 } = facts;
  return {
    list: list3,
    read: (entries, visit) => readEntries(place4, entries, visit),
    measure: async (entries) => measureEntries(place4, entries),
    previousBytes: (entries) => oldBytes(place4, entries),
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
var import_node_fs8 = require("node:fs"), import_node_path12 = require("node:path");
var NO_UTF8 = "a name that is no UTF-8 does not arrive here whole: name its folder, or give no names";
function groupNames(cwd, given, here) {
  let groups = /* @__PURE__ */ new Map();
  for (let name of given) {
    let absolute = realLocation((0, import_node_path12.resolve)(cwd, name));
    if (name.includes("�") && !(0, import_node_fs8.existsSync)(absolute)) throw new GitError(`${JSON.stringify(name)}: ${NO_UTF8}`, null);
    let top = topOf(absolute, here), group2 = groups.get(top) ?? [];
    groups.set(top, group2), group2.push({
      given: name,
      path: (0, import_node_path12.relative)(top ?? cwd, absolute).split(import_node_path12.sep).join("/")
    });
  }
  return [...groups].map(([top, names]) => ({ top, names }));
}
function realLocation(absolute) {
  try {
    return (0, import_node_path12.join)((0, import_node_fs8.realpathSync)((0, import_node_path12.dirname)(absolute)), (0, import_node_path12.basename)(absolute));
  } catch {
    return absolute;
  }
}
function topOf(absolute, here) {
  for (let folder = absolute; ; folder = (0, import_node_path12.dirname)(folder)) {
    if (folder === here || (0, import_node_fs8.existsSync)((0, import_node_path12.join)(folder, ".git")) || isBare(folder)) return folder;
    if (folder === (0, import_node_path12.dirname)(folder)) return null;
  }
}
function isBare(folder) {
  return (0, import_node_fs8.existsSync)((0, import_node_path12.join)(folder, "HEAD")) && (0, import_node_fs8.existsSync)((0, import_node_path12.join)(folder, "objects")) && (0, import_node_fs8.existsSync)((0, import_node_path12.join)(folder, "refs"));
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
  let rows2 = new Map(merges.map((id) => [id, new Map(byCommit.get(id)?.map((change) => [change.path, change]))])), sides = /* @__PURE__ */ new Map();
  await commitChanges(place4, merges, ({ commitId: commitId2, change, answer }) => {
    let side = sides.get(answer) ?? { moved: [], removed: [] };
    sides.set(answer, side);
    let row = rows2.get(commitId2)?.get(change.path);
    if (change.mode === null) for (let old of change.olds.filter(({ mode }) => mode !== "gitlink")) side.removed.push(old.blobId);
    else row && side.moved.push(row);
  }, "each");
  for (let { moved, removed } of sides.values()) for (let row of moved) row.movedFrom = [...row.movedFrom ?? [], ...removed];
}

// src/git/ancestors.ts
var import_node_child_process2 = require("node:child_process"), import_node_fs9 = require("node:fs"), import_node_path13 = require("node:path"), MAX_LEVELS = 16;
function gitAncestor() {
  let read2 = process.platform === "linux" ? readProc : readPs(), pid = process.ppid;
  for (let level = 0; level < MAX_LEVELS && pid > 1; level++) {
    let found = read2(pid);
    if (!found) return null;
    if (/^git(\.exe)?$/.test((0, import_node_path13.basename)(found.argv[0] ?? "")) && found.argv[1] !== "hook") return found.argv;
    pid = found.parent;
  }
  return null;
}
function readProc(pid) {
  try {
    let stat = (0, import_node_fs9.readFileSync)(`/proc/${pid}/stat`, "latin1"), argv = (0, import_node_fs9.readFileSync)(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return { parent: Number(stat.slice(stat.lastIndexOf(")") + 4).split(" ", 1)[0]), argv };
  } catch {
    return null;
  }
}
function readPs() {
  let answer = (0, import_node_child_process2.spawnSync)("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8", windowsHide: !0 }), rows2 = /* @__PURE__ */ new Map();
  for (let [, pid, parent, words3] of (answer.stdout ?? "").matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm))
    rows2.set(Number(pid), { parent: Number(parent), argv: words3.split(" ") });
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
  let argv = gitAncestor() ?? [], words3 = argv.slice(0, argv.includes("--") ? argv.indexOf("--") : void 0), at = words3.indexOf("commit");
  return at !== -1 ? words3.some((word, i) => i > at && /^--ame?n?d?$/.test(word) && !TAKES_WORD.test(words3[i - 1])) : words3.some((word) => /^(merge|cherry-pick|revert|rebase|pull|am)$/.test(word)) ? !1 : null;
}
var SAME_MOMENT_SECONDS = 3;
function keepsAuthor(header) {
  let { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date } = process.env;
  if (!name || !date) return !1;
  let author = Buffer.from(`author ${name} <${email ?? ""}> ${date.replace(/^@/, "")}`, "utf8").toString("latin1");
  return header.includes(author) && Date.now() / 1e3 - Number(/\d+/.exec(date)?.[0] ?? 0) > SAME_MOMENT_SECONDS;
}
function isPushed(place4, head2) {
  return askGit(place4, ["rev-list", "-n1", head2, "--not", "--remotes"]).stdout.length === 0;
}
function emptyTree(place4) {
  return askGit(place4, ["hash-object", "-t", "tree", "--stdin"]).stdout.toString("latin1").trim();
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
  let removed = lists.map(removedBlobs), byPath2 = lists.map((list3) => new Map(list3.map((change) => [change.path, change])));
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
var import_node_fs10 = require("node:fs");
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
        if ((0, import_node_fs10.fstatSync)(0).isDirectory()) return [readFailure(entry.path, "it is a folder: name it instead")];
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
  let place4 = { ...facts.place, cwd: facts.top }, files = facts.bare ? await headFiles(facts) : await indexFiles(place4), onDisk = listGitNames(facts.top, facts.bare ? [] : [...modifiedFiles(place4), ...untracked ? await untrackedFiles(place4) : []]), isNamed = nameTest(names), tracked = [...files.map(blobEntry), ...onDisk.entries].filter(({ path }) => isNamed(path)), others = listDisk(
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
  return settings.paths.length === 0 ? here ? [{ source: open(here, [], settings.source), top: here.top }] : [] : groupNames(settings.cwd, settings.paths, here?.top ?? null).map((group2) => openGroup(settings, here, group2));
}
function openGroup(settings, here, { top, names }) {
  if (top === null) return { source: openDisk(settings, names), top: null };
  let place4 = { cwd: top, foreign: !0 }, facts = here?.top === top ? here : repoFacts(place4);
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
  let { line, cwd, env } = request, results2 = [];
  for (let opened of openSources({ cwd, paths: line.paths, source: sourceOf(line, env, request.source) }))
    results2.push(await runSource(opened, request));
  return { outcome: joinOutcomes(results2.map(({ outcome }) => outcome)), settings: results2[0].settings };
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

// src/cli/output.ts
var import_node_fs11 = require("node:fs"), import_node_path14 = require("node:path"), OutputError = class extends Error {
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
    let path = (0, import_node_path14.resolve)(cwd, file);
    (0, import_node_fs11.statSync)(path, { throwIfNoEntry: !1 })?.isFile() === !1 ? (0, import_node_fs11.writeFileSync)(path, text3) : replace(realTarget(path), text3);
  } catch (error) {
    throw new OutputError(`cannot write ${file}: ${error.message}`);
  }
}
function realTarget(path) {
  return (0, import_node_fs11.existsSync)(path) ? (0, import_node_fs11.realpathSync)(path) : path;
}
function replace(path, text3) {
  let temporary = `${path}.${process.pid}.tmp`;
  try {
    (0, import_node_fs11.writeFileSync)(temporary, text3), (0, import_node_fs11.renameSync)(temporary, path);
  } catch (error) {
    throw (0, import_node_fs11.rmSync)(temporary, { force: !0 }), error;
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
  let { SingleBar } = (await import("./packages/cli-progress.js")).default, bar = new SingleBar({
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
var import_node_fs12 = require("node:fs");
var STDOUT = 1;
async function show(text3) {
  if (process.platform === "win32") return print(process.stdout, text3);
  let bytes = Buffer.from(text3);
  for (let at = 0; at < bytes.length; )
    try {
      at += (0, import_node_fs12.writeSync)(STDOUT, bytes, at);
    } catch (error) {
      let { code, message } = error;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw new OutputError(`the report could not be written: ${message}`);
      sleep(1);
    }
}
function mayBeTerminal(descriptor2) {
  try {
    return process.platform === "win32" || (0, import_node_fs12.fstatSync)(descriptor2).isCharacterDevice();
  } catch {
    return !1;
  }
}
function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

// src/version.ts
var VERSION = "0.1.0";

// src/cli/execute.ts
var DEFAULT_COLUMNS = 80;
async function execute(request) {
  return guarded(async () => {
    let bar = mayBeTerminal(2) ? progressBar() : null, { outcome, settings } = await run({ ...request, ...bar ? { onProgress: bar.update } : {} }).finally(() => bar?.stop());
    return await report(outcome, settings), exitCode(outcome);
  });
}
async function guarded(work) {
  try {
    return await work();
  } catch (error) {
    return await tell(describe3(error)), EXIT.failed;
  }
}
async function tell(message) {
  try {
    let { safeWords: safeWords2 } = await Promise.resolve().then(() => (init_words(), words_exports));
    await print(process.stderr, `hushgate: ${await safeWords2(message)}
`);
  } catch {
    await print(process.stderr, `hushgate: the run failed, and its message cannot be shown
`).catch(() => {
    });
  }
}
function describe3(error) {
  return error.syscall === "uv_cwd" ? "the folder that this was started in is gone: go to one that is there" : error instanceof ConfigError || error instanceof GitError || error instanceof BaselineError || error instanceof OutputError ? error.message : `internal error, please report it: ${error.stack ?? error.message}`;
}
async function report(outcome, settings) {
  let targets = [...settings.formats].sort((a, b) => +(a.file === null) - +(b.file === null));
  for (let { format, file } of targets) {
    let text3 = (await REPORTS[format]())(outcome, contextOf(settings, outcome, file === null));
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
  process.exitCode = EXIT.failed, process.exitCode = await guarded(async () => isSkipped(id) ? (await print(process.stderr, `hushgate: ${id} was left out, because SKIP names it
`), EXIT.clean) : execute({ line: parseHookArgs(argv), cwd: process.cwd(), env: process.env, checks, source: { kind: "auto" } }));
}
function isSkipped(id) {
  return (process.env.SKIP ?? "").split(",").some((name) => name.trim() === id);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runHook
});
