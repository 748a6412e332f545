// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  HERE,
  isOwnValue
} from "./chunk-YHGZNAM3.js";
import {
  neededBy
} from "./chunk-WC2JWO73.js";
import {
  isAdvice,
  weaknessesOf
} from "./chunk-66DNELYV.js";
import {
  isNumber,
  read,
  readDotenv
} from "./chunk-PCIQHCOE.js";
import {
  envName,
  isTemplatePath
} from "./chunk-A6SVA6JJ.js";
import "./chunk-DNBTXLEC.js";
import "./chunk-HDSDRBNZ.js";
import {
  strengthBits
} from "./chunk-ZGPWIFDA.js";
import {
  isProgram
} from "./chunk-NWKB2TQK.js";
import {
  boundFor,
  boundIn,
  isIssued,
  passwordIn,
  secretName
} from "./chunk-IZ54TULD.js";
import "./chunk-XKYFQQMN.js";
import "./chunk-B2LGW3TS.js";
import {
  nameParts,
  splitName
} from "./chunk-WKQDENCD.js";
import "./chunk-NUCFZ457.js";
import {
  lineIndexAt
} from "./chunk-QUR5WOD3.js";
import "./chunk-LMWZE53T.js";
import "./chunk-5XXBF23Y.js";

// src/env/alias.ts
var PREFIXES = new Set(
  "django flask next nextauth nuxt rails laravel symfony vite react spring my the public fastapi express nest".split(" ")
);
function isAlias(a, b) {
  let [short, long] = [splitName(a), splitName(b)].sort((x, y) => x.join("").length - y.join("").length), tail = short.join(""), whole = long.join("");
  if (!whole.endsWith(tail)) return !1;
  let head = whole.slice(0, whole.length - tail.length);
  return head === "" || PREFIXES.has(head);
}

// src/scan/template/flaws.ts
function flawOf(secret, templates, known) {
  let { name, value, file } = secret, template = templates.get(value), isNote = file.bound === "local" || file.bound === "test" || isIssued(name);
  if (template !== void 0)
    return { rule: "same-as-template", title: "A template's value in use", why: `${name} has the value that stands in ${template}`, isNote };
  let same = known.filter((other) => other.value === value), elsewhere = same.find((other) => other.name === name && other.file.environment !== file.environment);
  if (elsewhere !== void 0)
    return { rule: "shared-between-environments", title: "One secret for two environments", why: `${name} has the same value in ${elsewhere.file.text.entry.path}, which is for another environment`, isNote };
  let twin = same.find((other) => other.file === file && isReuse(name, other.name));
  return twin === void 0 ? null : {
    rule: "reused-secret",
    title: "One secret for two purposes",
    why: `${name} has the same value as ${twin.name} in this file`,
    isNote
  };
}
function isReuse(name, other) {
  let kinds = [secretName(name), secretName(other)];
  return name !== other && kinds.includes("secret") && !kinds.includes("url") && !isAlias(name, other);
}
function toMatch({ start, end, name, value }, { rule, title, why, isNote }) {
  return {
    check: "template",
    rule,
    title,
    why,
    name,
    start,
    end,
    strengthBits: strengthBits(value),
    links: { revoke: null, docs: null },
    rank: 1,
    ...isNote ? { severity: "low", confidence: "low" } : { severity: "high", confidence: "medium" },
    fix: [`give ${name} a random value of its own in each environment, and keep it out of git`]
  };
}

// src/scan/template/globs.ts
var KINDS = "example sample template dist defaults tmpl tpl production prod staging development dev test testing local ci qa".split(" "), ENV_GLOBS = [
  ".env*",
  "env.*",
  "dotenv.*",
  "*.env",
  ".envrc*",
  ".flaskenv*",
  ".dev.vars*",
  ...KINDS.flatMap((kind) => [`*.env.${kind}`, `*.env.${kind}.local`, `*env-${kind}`])
];

// src/scan/template/variables.ts
function variablesOf({ content }) {
  let fields = readDotenv(content);
  return Array.isArray(fields) ? fields.map(({ name, value, start, end }) => ({ name, value, start, end })) : [];
}
var OFFERED = /^[ \t]{0,20}#{1,3}[ \t]{0,20}(?:export[ \t]{1,9})?([A-Za-z_]\w{0,100})[ \t]{0,9}=/gm;
function namesIn(text) {
  return /* @__PURE__ */ new Set([...variablesOf(text).map(({ name }) => name), ...[...text.content.matchAll(OFFERED)].map((match) => match[1])]);
}

// src/scan/template/values.ts
var MIN_LENGTH = 8, MIN_BITS = 28, MIN_HUMAN_BITS = 16, templateValuesCheck = {
  name: "template",
  needs: "text",
  selects: ({ path }, settings) => isTemplatePath(path, settings),
  run(text, settings) {
    return variablesOf(text).flatMap((variable) => realValue(variable, text, settings));
  }
};
function realValue(variable, { content }, settings) {
  let { name } = variable, found = secretOf(variable, content);
  return found === null || !looksReal(name, found.value, settings) ? [] : [
    {
      check: "template",
      rule: "template-real-value",
      title: "Real value in a template",
      severity: "high",
      confidence: "medium",
      start: found.start,
      end: found.end,
      name,
      strengthBits: strengthBits(found.value),
      links: { revoke: null, docs: null },
      rank: 1,
      why: `${name} of a template, and no placeholder: ${found.value.length} characters that nothing marks as made up`,
      fix: [`put a placeholder such as  ${name}=change-me  into the template, and change the value wherever it is in use`]
    }
  ];
}
function secretOf({ name, value, start, end }, content) {
  let kind = secretName(name);
  if (kind === null || end <= start) return null;
  if (kind !== "url") return isOwnValue(value) && (kind === "password" || !isNumber(value)) ? { value, start, end } : null;
  let part = passwordIn(value);
  if (part === null || HERE.test(value) || content.slice(start, end) !== value) return null;
  let password = value.slice(part.start, part.end);
  return isOwnValue(password) ? { value: password, start: start + part.start, end: start + part.end } : null;
}
function looksReal(name, value, { env }) {
  let reading = read(value), kind = secretName(name), isHuman = (kind === "password" || kind === "url") && reading.digits > 0, allowed = ["short", "recommended-length", ...isHuman ? ["phrase"] : []];
  return !weaknessesOf(name, value, env).some((weakness) => !allowed.includes(weakness.kind)) && value.length >= MIN_LENGTH && reading.bits >= (isHuman ? MIN_HUMAN_BITS : MIN_BITS);
}

// src/scan/template/environments.ts
var environmentsCheck = {
  name: "template",
  needs: "project",
  reads: ENV_GLOBS,
  readsMore: ({ paths }, settingsFor) => paths.filter((path) => envName(path) !== null || isTemplatePath(path, settingsFor(path))),
  run: compareEnvironments
};
function compareEnvironments(view, settingsFor) {
  let templates = templateValues(view, settingsFor), files = view.paths.flatMap((path) => envFile(path, view, settingsFor(path))), matches = [], known = [];
  for (let file of files.sort(byReach))
    for (let secret of file.secrets) {
      let flaw = flawOf(secret, templates, known);
      flaw !== null && matches.push({ text: file.text, match: toMatch(secret, flaw) }), known.push(secret);
    }
  return matches;
}
function templateValues(view, settingsFor) {
  let values = /* @__PURE__ */ new Map();
  for (let path of view.paths.filter((each) => isTemplatePath(each, settingsFor(each)))) {
    let text = view.text(path);
    for (let variable of text === null ? [] : variablesOf(text)) {
      let secret = secretOf(variable, text.content);
      secret !== null && !values.has(secret.value) && values.set(secret.value, path);
    }
  }
  return values;
}
function envFile(path, view, settings) {
  if (envName(path) === null || isTemplatePath(path, settings)) return [];
  let text = view.text(path), bound = text === null ? "ignore" : boundIn(path, text.content, settings);
  if (text === null || bound === "ignore") return [];
  let file = { text, bound, environment: environmentOf(path), secrets: [] }, told = settings.checks.includes("weak");
  for (let variable of variablesOf(text)) {
    let secret = secretOf(variable, text.content);
    secret === null || told && isWeak(variable.name, secret.value, settings) || file.secrets.push({ ...secret, name: variable.name, file });
  }
  return [file];
}
function isWeak(name, value, { env }) {
  return weaknessesOf(name, value, env).some((weakness) => !isAdvice(weakness));
}
var SAME = {
  prod: "production",
  prd: "production",
  stage: "staging",
  stg: "staging",
  dev: "development",
  devel: "development",
  testing: "test"
}, ENVIRONMENTS = /* @__PURE__ */ new Set([...Object.values(SAME), "qa", "uat", "ci", "preview", "demo", "live", "preprod"]);
function environmentOf(path) {
  return nameParts(path).map((word) => SAME[word] ?? word).filter((word) => ENVIRONMENTS.has(word)).at(-1) ?? "";
}
var REACH = ["test", "local", "shared", "production"];
function byReach(a, b) {
  return REACH.indexOf(a.bound) - REACH.indexOf(b.bound) || (a.text.entry.path < b.text.entry.path ? -1 : 1);
}

// src/scan/template/missing.ts
var COMPOSE = /(?:^|\/)(?:docker-)?compose[\w.-]{0,60}\.ya?ml$/i, FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|out|target|\.next|\.nuxt|coverage|migrations|site-packages)\/|\.min\.[a-z]+$|\.d\.ts$/i, STARTS = [
  "compose*.yml compose*.yaml docker-compose*.yml docker-compose*.yaml",
  "settings.py config.py config.js config.ts config.mjs env.js env.ts env.mjs settings.ts settings.js main.py app.py main.go app.js app.ts server.js server.ts"
].flatMap((line) => line.split(" ")), MAX_FILES = 400, MAX_LACKS = 200, missingCheck = {
  name: "template",
  needs: "project",
  reads: [...ENV_GLOBS, ...STARTS],
  startsOnReads: !0,
  readsMore: (view, settingsFor) => {
    let templates = templatesOf(view, settingsFor);
    return templates.length === 0 ? [] : [...templates, ...readersOf(view, new Set(templates.map(folderOf)))];
  },
  run: findMissing
};
function templatesOf({ paths }, settingsFor) {
  return paths.filter((path) => isTemplatePath(path, settingsFor(path)) && !/(?:^|\/)(?:node_modules|vendor)\//.test(path));
}
function readersOf({ paths }, folders) {
  return paths.filter((path) => asksForVariables(path) && nearest(path, folders) !== null).slice(0, MAX_FILES);
}
function asksForVariables(path) {
  return (isProgram(path) || COMPOSE.test(path)) && !FOREIGN.test(path) && isDeployed(path);
}
var isDeployed = (path) => ["shared", "production"].includes(boundFor(path)), folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
function nearest(path, folders) {
  for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
    if (folders.has(folder)) return folder;
    if (folder === "") return null;
  }
}
function findMissing(view, settingsFor) {
  let templates = templatesOf(view, settingsFor).flatMap((path) => view.text(path) ?? []), folders = new Set(templates.map(({ entry }) => folderOf(entry.path))), named = new Map([...folders].map((folder) => [folder, namesAbove(folder, templates)])), lacks = /* @__PURE__ */ new Map();
  for (let path of folders.size === 0 ? [] : readersOf(view, folders)) {
    let text = view.text(path), folder = nearest(path, folders);
    if (!(text === null || folder === null))
      for (let { name, start } of neededBy(text.content, COMPOSE.test(path))) {
        let lacking = lacks.get(folder) ?? /* @__PURE__ */ new Map();
        named.get(folder)?.has(name) || lacking.has(name) || lacks.set(folder, lacking.set(name, { name, where: `${path}:${lineIndexAt(text.lineStarts, start) + text.firstLine}` }));
      }
  }
  return [...lacks].flatMap(([folder, lacking]) => {
    let text = templates.find(({ entry }) => folderOf(entry.path) === folder);
    return [...lacking.values()].slice(0, MAX_LACKS).map((lack) => ({ text, match: tell(text, lack) }));
  });
}
function namesAbove(folder, templates) {
  return new Set(templates.filter(({ entry }) => folder.startsWith(folderOf(entry.path))).flatMap((text) => [...namesIn(text)]));
}
function tell({ bytes }, { name, where }) {
  return {
    check: "template",
    rule: "template-missing-variable",
    title: "Variable missing in a template",
    name,
    plain: !0,
    severity: "low",
    confidence: "high",
    strengthBits: 0,
    rank: 2,
    links: { revoke: null, docs: null },
    start: bytes.length,
    end: bytes.length,
    why: `no line is there for ${name} (${where})`,
    fix: [`add a line with the name ${name} and a placeholder`]
  };
}

// src/scan/template/index.ts
var TEMPLATE_CHECKS = [templateValuesCheck, environmentsCheck, missingCheck];
export {
  TEMPLATE_CHECKS
};
