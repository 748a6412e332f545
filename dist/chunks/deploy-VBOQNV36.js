// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  DEPLOY_RULES,
  WEAK_RULE
} from "./chunk-IALXJP65.js";
import {
  judgeNamed,
  secretData
} from "./chunk-PVATM2GN.js";
import {
  MAX_YAML_BYTES,
  libraries,
  nameSpans,
  readHcl,
  readYaml
} from "./chunk-MR55HIL3.js";
import {
  takenApart
} from "./chunk-WC2JWO73.js";
import {
  isWeakPhrase,
  weaknessesOf
} from "./chunk-66DNELYV.js";
import {
  isRandom,
  isReference,
  read,
  readDotenv
} from "./chunk-PCIQHCOE.js";
import {
  isPrintable
} from "./chunk-GCQ4QTN2.js";
import "./chunk-QB5T64ZI.js";
import "./chunk-6AZP2NZR.js";
import {
  envName,
  isTemplateName
} from "./chunk-A6SVA6JJ.js";
import "./chunk-DNBTXLEC.js";
import {
  isLookup,
  isPlaceholder
} from "./chunk-HDSDRBNZ.js";
import {
  describeAlphabet,
  strengthBits
} from "./chunk-ZGPWIFDA.js";
import "./chunk-QZXTSQWF.js";
import {
  byText,
  firstEndingAfter
} from "./chunk-DRL6LFTM.js";
import {
  folderOf,
  joined
} from "./chunk-OO2ZIW66.js";
import {
  isShowcase,
  kindOf
} from "./chunk-DZSI7TVV.js";
import {
  isPlainCode,
  isProgram
} from "./chunk-NWKB2TQK.js";
import {
  boundFor,
  boundIn,
  isIssued,
  isLoginUrl,
  passwordIn,
  secretName
} from "./chunk-IZ54TULD.js";
import "./chunk-XKYFQQMN.js";
import "./chunk-B2LGW3TS.js";
import {
  roleOf,
  splitName
} from "./chunk-WKQDENCD.js";
import {
  lastKept
} from "./chunk-NUCFZ457.js";
import {
  asBuffer
} from "./chunk-QUR5WOD3.js";
import {
  baseName
} from "./chunk-LMWZE53T.js";
import "./chunk-AV4BG62X.js";
import "./chunk-5XXBF23Y.js";

// src/parse/dockerfile-heredoc.ts
var TAKING = /* @__PURE__ */ new Set(["RUN", "COPY", "ADD"]), MARK = /(?:^|[\s;&|(])\d{0,3}<<(-?)(["']?)([A-Za-z_]\w{0,60})\2(?=[\s;&|)>]|$)/g;
function openHeredoc(instructions, content) {
  return instructions.filter(({ keyword, start, end }) => TAKING.has(keyword) && content.slice(start, end).includes("<<")).find((instruction) => isOpen(content, instruction)) ?? null;
}
function isOpen(content, { start, end }) {
  let head = headOf(content, start, end), marks = [...content.slice(start, head).matchAll(MARK)];
  if (marks.length === 0) return !1;
  let lines = new Set(content.slice(head, end).split(/\r?\n/)), bare = new Set([...lines].map((line) => line.replace(/^\t+/, "")));
  return marks.some(([, dash, , name = ""]) => !(dash === "-" ? bare : lines).has(name));
}
function headOf(content, start, end) {
  for (let at2 = content.indexOf(`
`, start); at2 !== -1 && at2 < end; at2 = content.indexOf(`
`, at2 + 1))
    if (!/\\[ \t]{0,100}\r?$/.test(content.slice(Math.max(start, at2 - 103), at2))) return at2;
  return end;
}

// src/parse/dockerfile-lines.ts
var KEYWORD = /^[ \t]{0,50}(?:(ONBUILD)[ \t]{1,20})?([A-Z]{2,12})[ \t]{1,50}/i, FLAG = /^--([a-z-]{1,30})(?:=(.*))?$/s;
function readLines(content) {
  let found = [], start = 0, from = 0;
  for (let line of content.split(`
`)) {
    let end = start + line.length;
    if (!/\\\s{0,20}$/.test(line)) {
      let instruction = instructionIn(content.slice(from, end), from);
      instruction !== null && found.push(instruction), from = end + 1;
    }
    start = end + 1;
  }
  return found;
}
function instructionIn(text, offset) {
  let head = KEYWORD.exec(text);
  if (head === null) return null;
  let keyword = head[2].toUpperCase(), all = wordsIn(text, head[0].length, offset), count = all.findIndex(({ value }) => !value.startsWith("--")), words2 = count === -1 ? [] : all.slice(count), flags = all.slice(0, count === -1 ? all.length : count).flatMap(({ value }) => {
    let [, name, given = ""] = FLAG.exec(value) ?? [];
    return name === void 0 ? [] : [{ name, value: given }];
  }), settings = keyword === "ENV" || keyword === "ARG" ? words2.flatMap(settingOf) : [];
  return { keyword, isOnbuild: head[1] !== void 0, start: offset, end: offset + text.length, words: words2, flags, settings };
}
function wordsIn(text, from, offset) {
  return [...text.slice(from).matchAll(/[^\s\\]+/g)].map((found) => {
    let start = offset + from + found.index;
    return { value: found[0], start, end: start + found[0].length };
  });
}
function settingOf({ value, start, end }) {
  let equals = value.indexOf("=");
  if (equals < 1) return [];
  let given = value.slice(equals + 1), quote = /^(["']).*\1$/s.test(given) && given.length > 1 ? 1 : 0;
  return [
    { name: value.slice(0, equals), value: given.slice(quote, given.length - quote), start: start + equals + 1 + quote, end: end - quote }
  ];
}

// src/parse/dockerfile.ts
var MAX_BYTES = 256e3, MAX_COMMENT = 300, KEYWORDS = new Set(
  "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" ")
);
function readDockerfile(content) {
  if (content.length > MAX_BYTES) return inLines(content, 1, "it is too large to be parsed");
  try {
    return parsed(content);
  } catch {
    return inLines(content, 1, "it cannot be parsed");
  }
}
function inLines(content, line, message) {
  return { instructions: readLines(content.slice(0, MAX_BYTES)), problem: { line, message } };
}
function parsed(content) {
  let bare = content.replace(/^[ \t]{0,100}#[^\n]{300,}/gm, (comment) => " ".repeat(Math.max(MAX_COMMENT, comment.length))), file = libraries.dockerfile().DockerfileParser.parse(bare), offsetAt = offsets(bare), raw = file.getInstructions(), stranger = raw.find((instruction) => !KEYWORDS.has(instruction.getKeyword()));
  if (stranger !== void 0) return inLines(content, stranger.getRange().start.line + 1, "an instruction that Docker does not know");
  let instructions = raw.map((instruction) => instructionOf(instruction, bare, offsetAt)), open = openHeredoc(instructions, bare);
  return open === null ? { instructions, problem: null } : withoutEnd(open, instructions, content);
}
function withoutEnd(open, instructions, content) {
  let line = content.slice(0, open.start).split(`
`).length, behind2 = readLines(content.slice(0, MAX_BYTES)).filter(({ start }) => start > open.start);
  return { instructions: [...instructions, ...behind2], problem: { line, message: "a here-document is not ended" } };
}
function offsets(content) {
  let starts = [0, ...[...content.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  return ({ line, character }) => (starts[line] ?? content.length) + character;
}
function instructionOf(raw, content, offsetAt) {
  let trigger = raw.getTriggerInstruction?.();
  if (trigger) return { ...instructionOf(trigger, content, offsetAt), isOnbuild: !0 };
  let spanOf = ({ start, end }) => ({ start: offsetAt(start), end: offsetAt(end) }), list = raw.getJSONStrings?.() ?? [], words2 = list.length > 0 ? list.map((item) => spanOf(item.getRange())).map((span) => ({ value: unquoted(content.slice(span.start, span.end)), ...span })) : raw.getArguments().map((word) => ({ value: unquoted(word.getValue()), ...spanOf(word.getRange()) })), properties = raw.getProperties?.() ?? [raw.getProperty?.() ?? null].filter((property) => property !== null);
  return {
    keyword: raw.getKeyword(),
    isOnbuild: !1,
    ...spanOf(raw.getRange()),
    words: words2,
    flags: (raw.getFlags?.() ?? []).map((flag) => ({ name: flag.getName(), value: flag.getValue() ?? "" })),
    settings: properties.map((property) => {
      let given = property.getUnescapedValue(), value = given === null ? null : unquoted(given), range = property.getValueRange();
      return { name: property.getName(), value, ...withoutQuotes(content, spanOf(range ?? property.getRange())) };
    })
  };
}
function unquoted(word) {
  return /^(["']).*\1$/s.test(word) && word.length > 1 ? word.slice(1, -1) : word;
}
function withoutQuotes(content, { start, end }) {
  return end - start > 1 && /["']/.test(content.charAt(start)) && content.charAt(start) === content.charAt(end - 1) ? { start: start + 1, end: end - 1 } : { start, end };
}

// src/scan/deploy/docker/stages.ts
function stageNumbers({ instructions }) {
  let stage = -1;
  return instructions.map(({ keyword }) => keyword === "FROM" ? ++stage : stage);
}
function shippedStages({ instructions }) {
  let bases = instructions.filter(({ keyword }) => keyword === "FROM").map(baseOf), shipped = /* @__PURE__ */ new Set(), last = /* @__PURE__ */ new Map(), below = bases.map(({ base, name }, stage) => {
    let found = last.get(base) ?? -1;
    return name !== null && last.set(name, stage), found;
  });
  for (let stage = bases.length - 1; stage >= 0 && !shipped.has(stage); )
    shipped.add(stage), stage = below[stage];
  return shipped.add(-1);
}
function baseOf({ words: words2 }) {
  let isNamed = words2[1]?.value.toLowerCase() === "as";
  return { base: (words2[0]?.value ?? "").toLowerCase(), name: isNamed ? (words2[2]?.value ?? "").toLowerCase() : null };
}

// src/scan/deploy/secret.ts
var MAX_LENGTH = 4096, PRIVATE_KEY = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/;
function secretIn(given, content) {
  let { name, value, start, end } = given;
  if (!/[A-Za-z0-9]/.test(value) || isLookup(value)) return null;
  if (value.length > MAX_LENGTH) return PRIVATE_KEY.test(value) ? { name, value, start, end } : null;
  let kind = secretName(name);
  return kind === "url" ? passwordOf(given, content) : isMode(name, value) || isKeyId(name, value) ? null : kind !== null || PRIVATE_KEY.test(value) || given.isDeclared === !0 && isMachineMade(value) && !isReference(value) ? { name, value, start, end } : null;
}
function isMode(name, value) {
  return (/^auth(?:orization)?$/.test(splitName(name).at(-1) ?? "") || /^server_?tokens$/i.test(name)) && /^[a-z][a-z-]{1,30}$/i.test(value);
}
function isKeyId(name, value) {
  return /apt|gpg|pgp|yum|repo|package/i.test(name) && /^(?:0x)?(?:[0-9A-F ]{4}){2,12}$/i.test(value);
}
function passwordOf({ name, value, start, end }, content) {
  let part = passwordIn(value);
  if (part === null) return null;
  let password = value.slice(part.start, part.end);
  if (isLookup(password)) return null;
  let isVerbatim = content.slice(start, end) === value;
  return {
    name: `${name} password`,
    value: password,
    ...isVerbatim ? { start: start + part.start, end: start + part.end } : { start, end }
  };
}
var isMachineMade = (value) => isRandom(value, read(value));

// src/scan/deploy/docker/place.ts
function placeMatch(rule, { start, end }, said) {
  let { title, severity, means, fix } = DEPLOY_RULES[rule];
  return {
    check: "deploy",
    rule,
    title,
    start,
    end,
    plain: !0,
    name: said.name,
    severity: said.severity ?? severity,
    confidence: "high",
    why: `${said.what}; ${said.means ?? means}`,
    fix: [...said.fix ?? fix],
    strengthBits: 0,
    links: { revoke: null, docs: null },
    rank: 2
  };
}

// src/scan/deploy/docker/copies.ts
function copied({ keyword, words: words2 }) {
  return keyword !== "COPY" && keyword !== "ADD" || words2.length < 2 ? null : { sources: words2.slice(0, -1), target: words2.at(-1) };
}
function copiesOfEnv({ instructions }) {
  return instructions.flatMap((instruction) => {
    let copy = copied(instruction);
    if (copy === null) return [];
    let { sources, target } = copy;
    return sources.flatMap((source) => {
      if (isEnv(source.value)) return [copyMatch(source)];
      if (!isTemplateName(source.value) || envName(target.value) === null) return [];
      let what = `the template ${baseName(source.value)} becomes ${target.value} of the image`;
      return [placeMatch("dockerfile-copies-env", source, { name: source.value, what, means: "the container starts with its placeholders, without a word, and everybody knows them", severity: severityOf(target.value) })];
    });
  });
}
function copyMatch(source) {
  let isOdd = baseName(source.value).split(/[.*?]/).some((part) => part.length > 15 && isMachineMade(part)), name = isOdd ? "an environment file" : source.value, said = { name, what: `${name} is copied into the image`, severity: severityOf(source.value) }, { plain, ...masked } = placeMatch("dockerfile-copies-env", source, said);
  return isOdd ? masked : { ...masked, ...plain === void 0 ? {} : { plain } };
}
function isEnv(source) {
  let name = baseName(source.replace(/\/$/, ""));
  return envName(name.replace(/\*+$/, "")) !== null || name === "*.env" || name === ".env?";
}
function severityOf(file) {
  let bound = boundFor(baseName(file));
  return bound === "production" ? "high" : bound === "shared" ? "medium" : "low";
}

// src/scan/deploy/docker/soften.ts
function softened(matches, { entry, content }, settings) {
  if (matches.length === 0) return [];
  let bound = boundIn(entry.path, content, settings);
  return bound === "ignore" ? [] : matches.map((match) => bound === "local" || bound === "test" ? { ...match, severity: "low" } : match);
}

// src/scan/deploy/docker/name.ts
var NAME = /^(?:[Dd]ockerfile|DOCKERFILE|[Cc]ontainerfile)(?:[._-]([\w.-]{1,60}))?$|^[\w.-]{1,60}\.(?:[Dd]ockerfile|[Cc]ontainerfile)$/, OTHERS = /(?:^|[._-])(?:dockerignore|[cm]?[jt]sx?|map|py|pyi|pyc|rb|go|rs|java|kt|cs|php|lua|vim|sh|md|rst|txt|html?|css|json|ya?ml|toml|xml|lock|log|svg|png|orig|rej)$/i;
function isDockerfileName(name) {
  let match = NAME.exec(name);
  return match !== null && !(match[1] !== void 0 && OTHERS.test(match[1]));
}
var DOCKERFILE_GLOBS = [
  "Dockerfile*",
  "dockerfile*",
  "DOCKERFILE*",
  "Containerfile*",
  "containerfile*",
  "*.[Dd]ockerfile",
  "*.[Cc]ontainerfile"
];

// src/scan/deploy/docker/run.ts
var ASSIGNED = /(?:^|[\s;&|("'`])([A-Za-z_]\w{2,100})=(?:"([^"\n]{1,1000})"|'([^'\n]{1,1000})'|([^\s"';&|)`]{1,1000}))/g, OPTION = /(?:^|\s)--?([a-z][\w-]{2,40})[ =](?:"([^"\n]{1,1000})"|'([^'\n]{1,1000})'|([^\s"';&|)-][^\s"';&|)]{0,1000}))/gi;
function runValues({ keyword, start, end }, content) {
  if (keyword !== "RUN") return [];
  let command = content.slice(start, end);
  return [...command.matchAll(ASSIGNED), ...command.matchAll(OPTION)].flatMap((match) => {
    let [all, name = "", double, single, bare] = match, value = double ?? single ?? bare ?? "";
    if (secretName(name) === null || isPlaceholder(value) || isWeakPhrase(value)) return [];
    let from = start + match.index + all.length - value.length - (bare === void 0 ? 1 : 0);
    return [{ rule: "dockerfile-secret-in-run", name, value, start: from, end: from + value.length }];
  });
}

// src/scan/deploy/judge.ts
var CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,12}$/;
function makeJudge({ text, content }, settings) {
  let known, destination = ({ isOfTest }) => (known ??= boundIn(text.entry.path, content, settings), isOfTest && known !== "ignore" ? "test" : known), judge = (given) => {
    let secret = secretIn(given, content);
    if (secret === null) return null;
    if (PRIVATE_KEY.test(secret.value)) return strong(given, secret, "high", !1, settings);
    let weakness = weaknessOf(secret, settings);
    if (weakness !== null) return weak(given, secret, weakness, weakBound(given, secret, destination(given)));
    let isMild = () => given.weakFor === void 0 && MILD.has(destination(given)), belief = beliefIn(given, secret, isMild), short = belief === "high" ? null : shortness(given, secret, settings);
    if (short !== null) return weak(given, secret, short, weakBound(given, secret, destination(given)));
    if (belief === null) return null;
    let isSure = isMachineMade(secret.value) && secretName(secret.name) !== null;
    return strong(given, secret, belief, !isSure && isMild(), settings);
  };
  return (given) => judge(given) ?? (given.isBroken && !isLookup(given.value) ? broken(given, destination(given)) : null);
}
var MILD = /* @__PURE__ */ new Set(["local", "test", "ignore"]);
function weakBound({ rule, weakFor }, { name }, destination) {
  if (destination === "ignore") return destination;
  let bound = weakFor ?? destination;
  return bound === "shared" && rule !== "kubernetes-plain-secret" && isIssued(name) ? "local" : bound;
}
function weaknessOf({ name, value }, { env }) {
  if (isReference(value) && !CONSTANT.test(value)) return null;
  let passes = secretName(name) === "token" ? ["short", "recommended-length", "phrase"] : ["short", "recommended-length"];
  return weaknessesOf(name, value, env).find(({ kind }) => !passes.includes(kind)) ?? null;
}
function shortness({ mustBeLong }, { name, value }, { env }) {
  let kind = secretName(name);
  return !mustBeLong || kind !== "secret" && kind !== "password" || isReference(value) ? null : weaknessesOf(name, value, env).find((weakness) => weakness.kind === "short") ?? null;
}
function beliefIn(given, { name, value, start, end }, isMild) {
  let role = roleOf(name) ?? (given.isDeclared ? "secret" : null);
  return role === null ? null : judgeNamed({ name, role, place: "assigned", quoted: !0, start, end }, value, isMild);
}
function strong(given, secret, confidence, isMild, { env }) {
  let { severity } = DEPLOY_RULES[given.rule], short = weaknessesOf(secret.name, secret.value, env).find(({ kind }) => kind === "short"), why = `${described(given, secret)}${short === void 0 ? "" : `, and ${short.why}`}; ${DEPLOY_RULES[given.rule].means}`;
  return matchOf(given, secret, { rule: given.rule, severity: isMild ? "low" : severity, confidence, why });
}
var BOUND = {
  production: { severity: "high", says: "the file is bound for production" },
  shared: { severity: "medium", says: "nothing says that the file is for tests or one machine only" },
  test: { severity: "low", says: "a note, because it is for tests only" },
  local: { severity: "low", says: "a note, because it opens nothing that is in use" }
};
function weak(given, secret, { why }, bound) {
  if (bound === "ignore") return null;
  let rule = given.weakRule ?? WEAK_RULE[given.rule] ?? given.rule, { severity, says } = BOUND[bound], words2 = `${described(given, secret)}, and ${why}; ${DEPLOY_RULES[rule].means} (${says})`;
  return matchOf(given, secret, { rule, severity, confidence: "high", why: words2 });
}
function broken(given, bound) {
  let { means } = DEPLOY_RULES["kubernetes-broken-base64"], severity = MILD.has(bound) ? "low" : "medium", why = `${given.name} in data of a Secret does not decode; ${means}`;
  return matchOf(given, given, { rule: "kubernetes-broken-base64", severity, confidence: "high", why });
}
function described({ name, also, via }, { value }) {
  let decoded = via === void 0 ? "" : ` behind ${via.join(" and ")}`;
  return `${name}: ${[...value].length} ${describeAlphabet(value)} characters${decoded}${also === void 0 ? "" : `, ${also}`}`;
}
function matchOf({ name, via }, { start, end, value }, said) {
  let { title, fix } = DEPLOY_RULES[said.rule], isNote = said.severity === "low" || said.confidence === "low";
  return {
    check: "deploy",
    start,
    end,
    title,
    name,
    ...said,
    strengthBits: strengthBits(value),
    links: { revoke: null, docs: null },
    rank: isNote ? 0 : 2,
    fix: [...fix],
    ...via === void 0 ? {} : { via }
  };
}

// src/scan/deploy/template.ts
var MARKS = [
  ["{{", "}}"],
  ["{%", "%}"],
  ["{#", "#}"]
];
function hasMarks(content) {
  return MARKS.some(([opening]) => content.includes(opening));
}
function isTemplate(content) {
  return hasMarks(content) && /^[ \t]{0,200}(?:- )?\{[{%#]|[:-][ \t]{1,20}\{[{%]/m.test(content);
}
function withoutMarks(content) {
  let out = "", from = 0;
  for (let mark = nextMark(content, 0); mark !== null; mark = nextMark(content, mark.end))
    out += content.slice(from, mark.start) + filler(content, mark), from = mark.end;
  return out + content.slice(from);
}
function nextMark(content, from) {
  for (let start = content.indexOf("{", from); start !== -1; start = content.indexOf("{", start + 1)) {
    let [opening, closing] = MARKS.find(([opening2]) => content.startsWith(opening2, start)) ?? [];
    if (opening === void 0 || closing === void 0) continue;
    let close = content.slice(start, start + 4e3).indexOf(closing, opening.length);
    return close === -1 ? null : { start, end: start + close + closing.length };
  }
  return null;
}
function filler(content, { start, end }) {
  let mark = content.slice(start, end);
  return !mark.startsWith("{{") || isAlone(content, start, end) ? mark.replace(/[^\r\n]/g, " ") : `\${${mark.slice(2, -1).replace(/[^\r\n]/g, "x")}}`;
}
var MAX_LINE = 500;
function isAlone(content, start, end) {
  let before = content.slice(Math.max(0, start - MAX_LINE), start), after = content.slice(end, end + MAX_LINE);
  return (start <= MAX_LINE || before.includes(`
`)) && /^[ \t]*(?:\{[{%#]|$)/.test(before.slice(before.lastIndexOf(`
`) + 1)) && /^[ \t\r]*(?:\{[{%#]|\n|$)/.test(after);
}

// src/scan/deploy/dockerfile.ts
var dockerfileCheck = {
  name: "deploy",
  needs: "text",
  selects: ({ path }) => isDockerfileName(baseName(path)),
  run: findInDockerfile
};
function findInDockerfile(text, settings, warn) {
  if (text.encoding === "binary") return [];
  let { content, entry } = text, file = readDockerfile(content);
  file.problem !== null && !isTemplate(content) && warn?.({
    path: entry.path,
    line: text.firstLine + file.problem.line - 1,
    message: `no valid Dockerfile (${file.problem.message}): only read line by line`
  });
  let judge = makeJudge({ text, content }, settings);
  return [...[...settingsIn(file), ...file.instructions.flatMap((instruction) => runValues(instruction, content))].flatMap((each) => judge(each) ?? []), ...softened([...buildArguments(file), ...copiesOfEnv(file)], text, settings)];
}
function settingsIn(file) {
  let stages = stageNumbers(file), shipped = shippedStages(file);
  return file.instructions.flatMap((instruction, i) => {
    let isKept = instruction.keyword === "ENV" && shipped.has(stages[i]);
    return instruction.settings.flatMap(({ name, value, start, end }) => {
      if (value === null) return [];
      let known = literalOf(value);
      return known === null ? [] : [
        {
          rule: "dockerfile-secret-env",
          mustBeLong: !0,
          name,
          ...known,
          start: start + known.start,
          end: end - (value.length - known.end),
          ...isKept ? {} : { weakFor: "test" }
        }
      ];
    });
  });
}
function literalOf(value) {
  let [all, given] = /^\$\{\w{1,100}:?-([^${}]{1,500})\}$/.exec(value) ?? [];
  if (all === void 0 || given === void 0) return { value, start: 0, end: value.length };
  let start = all.length - 1 - given.length;
  return { value: given, start, end: start + given.length };
}
function buildArguments({ instructions }) {
  let settings = (keyword) => instructions.filter((each) => each.keyword === keyword).flatMap((each) => each.settings), copies = /* @__PURE__ */ new Map();
  for (let setting of settings("ENV")) {
    let of = setting.value !== null && isSecret(setting.name) && isLookup(setting.value) ? referenceIn(setting.value) : null;
    of !== null && !copies.has(of) && copies.set(of, setting);
  }
  return settings("ARG").filter(({ name, value }) => (value === null || value === "") && isSecret(name)).flatMap(({ name, start, end }) => {
    let copy = copies.get(name), what = copy === void 0 ? `${name} is a build argument` : `ENV ${copy.name} keeps the build argument ${name} in the image`;
    return [placeMatch("dockerfile-secret-arg", copy ?? { start, end }, { name, what, severity: copy === void 0 ? "low" : "medium" })];
  });
}
function isSecret(name) {
  let kind = secretName(name);
  return kind !== null && kind !== "url";
}
function referenceIn(value) {
  let [, whole, braced] = /^\$(?:(\w{1,200})$|\{(\w{1,200})[:}])/.exec(value) ?? [];
  return whole ?? braced ?? null;
}

// src/scan/deploy/lines.ts
var KEY = /^[ \t]{0,200}(?:- {1,8}){0,4}["']?([\w./-]{1,200})["']?[ \t]{0,8}:[ \t]{1,80}(?=\S)/, CONTENT = /^(?:"([^"\r\n]{0,4000})"|'([^'\r\n]{0,4000})'|([^"'#\s|>&*!][^\r\n]{0,4000}))/;
function pairsInLines(content) {
  let found = [], variable = null;
  for (let { start, end } of linesIn(content)) {
    let pair = pairIn(content.slice(start, end), start);
    pair === null ? variable = null : pair.name === "name" ? variable = pair.value : (found.push(pair.name === "value" && variable !== null ? { ...pair, name: variable } : pair), variable = null);
  }
  return found;
}
function assignmentsIn(content, { start, end }) {
  let fields = readDotenv(content.slice(start, end));
  return Array.isArray(fields) ? fields.map((field) => ({ name: field.name, value: field.value, start: start + field.start, end: start + field.end })) : [];
}
function* linesIn(content) {
  for (let from = 0; from < content.length; ) {
    let lineBreak = content.indexOf(`
`, from), to = lineBreak === -1 ? content.length : lineBreak;
    yield { start: from, end: to }, from = to + 1;
  }
}
function pairIn(line, offset) {
  let head = KEY.exec(line), literal = head === null ? null : CONTENT.exec(line.slice(head[0].length));
  if (head === null || literal === null) return null;
  let [, double, single, bare] = literal, value = double ?? single ?? uncommented(bare), start = offset + head[0].length + (bare === void 0 ? 1 : 0);
  return { name: head[1], value, start, end: start + value.length };
}
function uncommented(value) {
  let comment = value.search(/\s#/);
  return (comment === -1 ? value : value.slice(0, comment)).trimEnd();
}

// src/parse/yaml-walk.ts
function at(node, ...path) {
  let here = node ?? void 0;
  for (let name of path) here = entriesOf(here).find((entry) => entry.name === name)?.value;
  return here;
}
function entriesOf(node) {
  return isMapping(node) ? node.entries : [];
}
function itemsOf(node) {
  return node?.kind === "sequence" ? node.items : [];
}
function isMapping(node) {
  return node?.kind === "mapping";
}
function isScalar(node) {
  return node?.kind === "scalar";
}
function textOf(node) {
  return isScalar(node) && node.type !== "null" ? node.value : void 0;
}

// src/scan/deploy/pairs.ts
function pairsOf(node, content) {
  return isMapping(node) ? node.entries.flatMap(({ name, value }) => pairOf(name, value)) : itemsOf(node).flatMap((item) => isScalar(item) ? assignmentIn(item, content) : named(item));
}
function pairOf(name, given) {
  let value = isMapping(given) ? at(given, "value") : given;
  return isScalar(value) && value.type !== "null" && value.tag === null ? [{ name, value: value.value, ...value.span }] : [];
}
function named(item) {
  let name = textOf(at(item, "name") ?? at(item, "Name") ?? at(item, "key")), value = at(item, "value") ?? at(item, "Value");
  return name !== void 0 ? value === void 0 ? [] : pairOf(name, value) : entriesOf(item).flatMap((entry) => pairOf(entry.name, entry.value));
}
function assignmentIn(scalar, content) {
  let equals = scalar.value.indexOf("="), name = scalar.value.slice(0, equals);
  if (equals < 1 || !/^[\w.-]{1,200}$/.test(name)) return [];
  let value = scalar.value.slice(equals + 1), isVerbatim = content.slice(scalar.span.start, scalar.span.end) === scalar.value, start = isVerbatim ? scalar.span.start + equals + 1 : scalar.span.start, quote = value.length > 1 && /^["']/.test(value) && value.endsWith(value.charAt(0)) ? 1 : 0, inset = isVerbatim ? quote : 0;
  return [{ name, value: value.slice(quote, value.length - quote), start: start + inset, end: scalar.span.end - inset }];
}
function* valuesOf(node, keys, above = []) {
  for (let item of itemsOf(node)) yield* valuesOf(item, keys, above);
  for (let { name, value } of entriesOf(node))
    keys.has(name) && (yield { node: value, above }), yield* valuesOf(value, keys, [...above, name]);
}
var NAMES_KEYS = /(?:^existing\w{0,40}|secret_?keys|remote_?refs?|key_?refs?)$/i;
function* leavesOf(node) {
  for (let item of itemsOf(node)) yield* isScalar(at(item, "name")) && at(item, "value") ? named(item) : leavesOf(item);
  for (let { name, value } of entriesOf(node))
    isScalar(value) ? yield* pairOf(name, value) : NAMES_KEYS.test(name) || (yield* leavesOf(value));
}

// src/scan/deploy/kinds/ansible.ts
var FOLDERS = /(?:^|\/)(?:group_vars|host_vars)\/(?:[^/]{1,200}\/){0,4}[^/.]{1,200}(?:\.[^/]{0,100}?\.?(?:ya?ml|json))?$|(?:^|\/)(?:vars|defaults)\/(?:main\/)?[^/]{1,200}\.ya?ml$/, ansible = {
  fits: (path) => FOLDERS.test(path),
  read: ({ yaml, content, path }) => isVault(content) ? [] : yaml().documents.flatMap(({ root }) => [...leavesOf(root)].map(givenIn(path))),
  readLines: ({ content, path }) => isVault(content) ? [] : pairsInLines(content).map(givenIn(path))
}, isVault = (content) => content.trimStart().startsWith("$ANSIBLE_VAULT"), TRIED = /(?:^|\/)molecule\//, givenIn = (path) => (pair) => ({ rule: "ansible-plain-secret", ...pair, ...TRIED.test(path) ? { isOfTest: !0 } : {} });

// src/scan/deploy/kinds/pipelines.ts
var NAMES = [
  /(?:^|\/)\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/.{1,200}\.ya?ml$/,
  /(?:^|\/)action\.ya?ml$|\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/.{0,200}\.ya?ml$/,
  /(?:^|\/)\.circleci\/.{1,200}\.ya?ml$|(?:^|\/)(?:bitbucket-pipelines|\.travis|\.drone|appveyor|\.appveyor|buildspec|cloudbuild|\.cirrus|codefresh)\.ya?ml$/,
  /(?:^|\/)azure-pipelines?[^/]{0,60}\.ya?ml$|(?:^|\/)\.(?:azure-pipelines|azuredevops|azure|woodpecker|buildkite)\/.{1,200}\.ya?ml$|(?:^|\/)\.woodpecker\.ya?ml$/
], isPipeline = (path) => NAMES.some((name) => name.test(path)), VARIABLES = /* @__PURE__ */ new Set(["env", "environment", "variables", "with", "global", "settings", "parameters"]), pipelines = {
  fits: isPipeline,
  byName: !0,
  read: ({ yaml, content, basename }) => yaml().documents.flatMap(
    ({ root }) => [...valuesOf(root, VARIABLES)].flatMap(({ node, above }) => {
      let place = placeOf([basename, ...above]);
      return pairsOf(node, content).map((pair) => ({ rule: "ci-plain-secret", ...pair, ...place }));
    })
  ),
  readLines: ({ content, basename }) => pairsInLines(content).map((pair) => ({ rule: "ci-plain-secret", ...pair, ...placeOf([basename]) }))
}, DEPLOYS = /deploy|publish|release|prod(?:uction)?(?![a-z])|staging|live(?![a-z])/i;
function placeOf(names) {
  return names.includes("services") || names.includes("docker") ? { isOfTest: !0 } : { weakFor: names.some((name) => DEPLOYS.test(name)) ? "production" : "test" };
}

// src/scan/deploy/kinds/build-args.ts
var SCRIPT = /\.(?:sh|bash|zsh|ksh|fish|ps1|bat|cmd|mk|mak)$|^(?:gnumakefile|makefile|justfile|\.?justfile|jenkinsfile|earthfile|rakefile|taskfile\.ya?ml|package\.json)(?:\.[\w-]{1,40})?$/, OPTION2 = /--build-arg(?:[ \t]{1,20}|=)(?:\\?["'])?([A-Za-z_]\w{1,100})=(?:"([^"\\\n]{1,500})"|'([^'\n]{1,500})'|([^\s"'\\;|&)<>]{1,500}))/g, BLOCKS = /* @__PURE__ */ new Set(["build-args", "build_args", "buildArgs"]), buildArgs = {
  fits: (path, basename) => SCRIPT.test(basename) || isPipeline(path),
  marks: ["build-arg", "build_args", "buildArgs"],
  read: (file) => [...optionsIn(file.content), ...isPipeline(file.path) ? blocksIn(file) : []]
};
function optionsIn(content) {
  return [...content.matchAll(OPTION2)].map((match) => {
    let [all, name = "", double, single, bare] = match, value = double ?? single ?? bare ?? "", end = match.index + all.length - (bare === void 0 ? 1 : 0);
    return { rule: "build-arg-secret", mustBeLong: !0, name, value, start: end - value.length, end };
  });
}
function blocksIn({ yaml, content }) {
  return yaml().documents.flatMap(
    ({ root }) => [...valuesOf(root, BLOCKS)].flatMap(
      ({ node }) => isScalar(node) ? assignmentsIn(content, node.span).map((pair) => ({ rule: "build-arg-secret", mustBeLong: !0, ...pair })) : []
    )
  );
}

// src/scan/deploy/kinds/compose.ts
var COMPOSE_NAME = /^(?:docker-compose|docker-stack|compose)(?:[._-][\w.-]{1,60})?\.ya?ml$|^[\w-]{1,60}\.(?:docker-)?compose\.ya?ml$/, VARIABLES2 = /* @__PURE__ */ new Set(["environment", "args"]), COMMANDS = /* @__PURE__ */ new Set(["command", "entrypoint"]), DEFAULT = /\$\{([A-Za-z_]\w{0,100}):?-([^${}]{1,500})\}/g, OPTION3 = /(?:^|\s)--([a-z][\w-]{2,40})[ =]["']?([^\s"'$]{1,300})/gi, DEVELOPS = /\b(?:manage\.py runserver|--reload\b|npm run dev\b|yarn (?:run )?dev\b|pnpm (?:run )?dev\b|nodemon\b|next dev\b|flask run\b|rails s(?:erver)?\b|webpack-dev-server|ng serve)/, compose = {
  fits: (_, basename) => COMPOSE_NAME.test(basename),
  read(file) {
    let local = developing(file.content);
    return file.yaml().documents.flatMap(({ root }) => [...variables(root, file), ...commands(root), ...contents(root)]).map((given) => ({ ...given, ...local }));
  },
  readLines({ content }) {
    let local = developing(content);
    return pairsInLines(content).flatMap((pair) => givenIn2(pair, content).map((given) => ({ ...given, ...local })));
  }
}, SERVICE = ["image", "build", "environment", "env_file", "extends"], composeByForm = {
  fits: (path, basename) => /\.ya?ml$/.test(basename) && !COMPOSE_NAME.test(basename) && !isPipeline(path),
  marks: ["services:"],
  form: /^["']?services["']?:[ \t]{0,20}(?:#.{0,500})?\r?$/m,
  read(file) {
    return file.yaml().documents.flatMap(({ root }) => entriesOf(at(root, "services"))).some(({ value }) => SERVICE.some((key) => at(value, key) !== void 0)) ? compose.read(file) : [];
  }
};
function developing(content) {
  return DEVELOPS.test(content) ? { weakFor: "local" } : {};
}
function variables(root, { content }) {
  return [...valuesOf(root, VARIABLES2)].flatMap(({ node }) => pairsOf(node, content)).flatMap((pair) => givenIn2(pair, content));
}
function givenIn2(pair, content) {
  let found = [...content.slice(pair.start, pair.end).matchAll(DEFAULT)];
  return found.length === 0 ? [{ rule: "compose-hardcoded-secret", mustBeLong: !0, ...pair }] : found.map((match) => {
    let [all, variable = "", value = ""] = match, start = pair.start + match.index + all.length - 1 - value.length;
    return {
      rule: "compose-hardcoded-secret",
      weakRule: "compose-weak-default",
      mustBeLong: !0,
      name: secretName(variable) === null ? pair.name : variable,
      value,
      start,
      end: start + value.length
    };
  });
}
function contents(root) {
  return entriesOf(at(root, "secrets")).flatMap(({ name, value }) => {
    let content = at(value, "content");
    return isScalar(content) ? [{ rule: "compose-hardcoded-secret", isDeclared: !0, name, value: content.value, ...content.span }] : [];
  });
}
function commands(root) {
  return entriesOf(at(root, "services")).flatMap(({ value }) => entriesOf(value).filter(({ name }) => COMMANDS.has(name))).flatMap(({ value }) => [value, ...itemsOf(value)].flatMap(optionsIn2));
}
function optionsIn2(node) {
  return !isScalar(node) || node.value.length !== node.span.end - node.span.start ? [] : [...node.value.matchAll(OPTION3)].map((match) => {
    let value = match[2], end = node.span.start + match.index + match[0].length;
    return { rule: "compose-hardcoded-secret", name: spelled(match[1]), value, start: end - value.length, end };
  });
}
function spelled(option) {
  return /^(?:requirepass|masterauth)$/i.test(option) ? "password" : option;
}

// src/scan/deploy/kinds/ecs.ts
var CONTAINERS = /* @__PURE__ */ new Set(["containerDefinitions", "ContainerDefinitions"]), ENVIRONMENTS = /* @__PURE__ */ new Set(["environment", "Environment"]), ecs = {
  fits: (_, basename) => /\.(?:json|ya?ml|template)$/.test(basename),
  marks: ["containerDefinitions", "ContainerDefinitions"],
  form: /[cC]ontainerDefinitions["']?[ \t]{0,20}:[ \t\r\n]{0,400}[[-]/,
  read: ({ yaml, content }) => yaml().documents.flatMap(
    ({ root }) => [...valuesOf(root, CONTAINERS)].flatMap(({ node }) => [...valuesOf(node, ENVIRONMENTS)]).flatMap(({ node }) => pairsOf(node, content)).map((pair) => ({ rule: "ecs-plain-secret", ...pair }))
  )
};

// src/scan/deploy/object-name.ts
var LABEL = /^[a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?$/i, HELD = /(?:tls|ssl|certs?|certificate|ca|pull|registry|image|docker|kubeconfig|credentials?)[-_.]?secrets?$/i;
function isLabel(value) {
  return LABEL.test(value) && !/change|replace/i.test(value) && !isRandom(value, read(value));
}
function isSecretName(name, value) {
  return HELD.test(name) && isLabel(value);
}

// src/scan/deploy/kinds/helm.ts
var helm = {
  fits: (_, basename) => /^(?:[\w.-]{1,100}[.-])?values(?:[._-][\w.-]{1,100})?\.(?:ya?ml|json)(?:\.gotmpl)?$/.test(basename),
  read: ({ path, yaml }) => yaml().documents.flatMap(({ root }) => [...leavesOf(root)].flatMap((pair) => givenIn3(pair, path))),
  readLines: ({ content, path }) => pairsInLines(content).flatMap((pair) => givenIn3(pair, path))
}, TESTED = /(?:^|\/)ci\/[^/]+$/, KEY2 = /keys?$/i, OBJECT = /secrets?(?:name|ref)?$/i, FIELD = /(?:^|[-_.])(?:password|passwd|pass|token|key|secret|credentials?|dsn|url|uri|pem|crt)$/i;
function givenIn3(pair, path) {
  return isName(pair) ? [] : [{ rule: "helm-plain-secret", ...pair, ...TESTED.test(path) ? { isOfTest: !0 } : {} }];
}
function isName({ name, value }) {
  return /existing/i.test(name) || isSecretName(name, value) ? !0 : isLabel(value) && (OBJECT.test(name) && value.includes("-") || KEY2.test(name) && FIELD.test(value));
}

// src/scan/deploy/kinds/base64.ts
var BASE64 = /^[A-Za-z0-9+/]*={0,2}$/, MAX_LENGTH2 = 1e5;
function decodedData(name, written, span) {
  let value = written.replace(/[\r\n]/g, "");
  if (value === "" || value.length > MAX_LENGTH2) return [];
  if (!isBase64(value)) return [broken2(name, written, span)];
  let plain = printable(value);
  if (plain === null) return [{ rule: "kubernetes-plain-secret", name, value, ...span, isDeclared: !0 }];
  let given = { rule: "kubernetes-plain-secret", name, value: plain.trimEnd(), via: ["base64"], ...span, isDeclared: !0 };
  return given.value.includes(`
`) ? given.value.startsWith("-----BEGIN") ? [given] : linesOf(given) : [decodedTwice(given) ?? given];
}
var isBase64 = (value) => value.length % 4 === 0 && BASE64.test(value);
function printable(value) {
  let bytes = Buffer.from(value, "base64");
  return bytes.length > 0 && isPrintable(bytes) ? bytes.toString("latin1") : null;
}
function broken2(name, value, span) {
  return { rule: "kubernetes-plain-secret", name, value, ...span, also: "and it is no base64, so that the API server refuses the manifest", isDeclared: !0, isBroken: !0 };
}
function linesOf({ value, start, end, via, rule }) {
  let fields = readDotenv(value);
  return Array.isArray(fields) ? fields.map((field) => ({ rule, name: field.name, value: field.value, start, end, ...via === void 0 ? {} : { via } })) : [];
}
function decodedTwice(given) {
  let { name, value, via = [] } = given;
  if (value.length < 8 || !isBase64(value) || secretName(name) === null) return null;
  let plain = printable(value)?.trimEnd();
  return plain === void 0 || plain.length < 4 || !/^[\x20-\x7e]+$/.test(plain) ? null : {
    ...given,
    value: plain,
    via: [...via, "base64"],
    also: "and it stays base64 in the pod, because it is not decoded a second time"
  };
}

// src/scan/deploy/kinds/kubernetes.ts
var HOLDERS = ["items", "objects"], ENVIRONMENTS2 = /* @__PURE__ */ new Set(["env"]), PASSES = /^(?:SealedSecret|ExternalSecret|ClusterExternalSecret|PushSecret|SecretProviderClass|SopsSecret|CustomResourceDefinition)$/, kubernetes = {
  fits: (_, basename) => /\.(?:ya?ml|json)(?:\.tpl|\.tmpl|\.j2)?$/.test(basename),
  marks: ["apiVersion"],
  form: /(?:^|[\s{,])["']?kind["']?[ \t]{0,20}:[ \t]{1,20}["']?[A-Z]|"kind":"[A-Z]/,
  read: (file) => file.yaml().documents.flatMap(({ root }) => objectsIn(root).flatMap((object) => readObject(object, file.content))),
  readLines: ({ content }) => [...dataLines(content), ...otherLines(content)]
};
function objectsIn(root, depth = 0) {
  if (root?.kind === "sequence") return root.items.flatMap((item) => depth < 5 ? objectsIn(item, depth + 1) : []);
  let held = HOLDERS.flatMap((name) => itemsOf(at(root, name))).filter((item) => at(item, "kind") !== void 0);
  return held.length > 0 ? depth < 5 ? held.flatMap((item) => objectsIn(item, depth + 1)) : [] : isMapping(root) && isScalar(at(root, "kind")) ? [root] : [];
}
function readObject(object, content) {
  let kind = textOf(at(object, "kind")) ?? "";
  if (PASSES.test(kind)) return [];
  if (kind === "Secret") return [...entriesOf(at(object, "data")).flatMap(readData), ...readPlain(object, "stringData", content, !0)];
  if (kind === "ConfigMap") return readPlain(object, "data", content, !1);
  let values = kind === "HelmRelease" ? [...leavesOf(at(object, "spec", "values") ?? null)] : [], pairs = [...valuesOf(object, ENVIRONMENTS2)].flatMap(({ node }) => pairsOf(node, content)).filter(isValue);
  return [
    ...values.map((pair) => ({ rule: "helm-plain-secret", ...pair })),
    ...pairs.map((pair) => ({ rule: "kubernetes-secret-in-env", ...pair }))
  ];
}
var isValue = ({ name, value }) => !isSecretName(name, value);
function readData({ name, value }) {
  return !isScalar(value) || value.type === "null" || isLookup(value.value) ? [] : decodedData(name, value.value, value.span);
}
function readPlain(object, key, content, isSecret2) {
  let rule = isSecret2 ? "kubernetes-plain-secret" : "kubernetes-secret-in-configmap";
  return entriesOf(at(object, key)).flatMap(({ name, value }) => {
    if (!isScalar(value) || value.type === "null") return [];
    if (isFile(value)) return assignmentsIn(content, value.span).map((pair) => ({ rule, ...pair }));
    let given = { rule, name, value: value.value, ...value.span, ...isSecret2 ? { isDeclared: !0 } : {} };
    return isSecret2 ? [decodedTwice(given) ?? given] : [given];
  });
}
var isFile = ({ style, value }) => style === "block" && value.trimEnd().includes(`
`);
function dataLines(content) {
  return secretData(content).flatMap(({ name, start, end }) => decodedData(name, content.slice(start, end), { start, end }));
}
function otherLines(content) {
  let isData = new Set(secretData(content).map(({ start }) => start)), kind = "";
  return pairsInLines(content).flatMap((pair) => (pair.name === "kind" && (kind = pair.value), isData.has(pair.start) || PASSES.test(kind) || kind === "" ? [] : kind === "Secret" ? [{ rule: "kubernetes-plain-secret", ...pair }] : [{ rule: kind === "ConfigMap" ? "kubernetes-secret-in-configmap" : "kubernetes-secret-in-env", ...pair }]));
}

// src/scan/deploy/kinds/kustomize.ts
var kustomize = {
  fits: (_, basename) => /\.ya?ml$/.test(basename) || basename === "kustomization",
  marks: ["secretGenerator", "configMapGenerator", "patches"],
  form: /(?:^|[{,]\s{0,20})["']?(?:secretGenerator|configMapGenerator|patches(?:StrategicMerge|Json6902)?)["']?\s{0,4}:/m,
  read: (file) => file.yaml().documents.flatMap(({ root }) => [
    ...literalsOf(at(root, "secretGenerator"), "kubernetes-plain-secret", file),
    ...literalsOf(at(root, "configMapGenerator"), "kubernetes-secret-in-configmap", file),
    ...patchesOf(root).flatMap((patch) => inPatch(patch, file))
  ])
};
function literalsOf(generators, rule, { content }) {
  return itemsOf(generators).flatMap((generator) => itemsOf(at(generator, "literals"))).flatMap((literal) => isScalar(literal) ? assignmentIn(literal, content) : []).map((pair) => ({ rule, ...pair, ...rule === "kubernetes-plain-secret" ? { isDeclared: !0 } : {} }));
}
function patchesOf(root) {
  return [...["patches", "patchesJson6902"].flatMap((key) => itemsOf(at(root, key)).map((item) => at(item, "patch"))), ...itemsOf(at(root, "patchesStrategicMerge"))].flatMap(
    (node) => isScalar(node) && node.value.includes(`
`) ? [node] : []
  );
}
function inPatch({ span }, { content }) {
  let blank = (text) => text.replace(/[^\r\n]/g, " "), alone = blank(content.slice(0, span.start)) + content.slice(span.start, span.end), { documents } = readYaml(alone.replace(/^(\s*)[|>][-+0-9]{0,2}/, (head) => blank(head)));
  return documents.flatMap(({ root }) => [
    ...objectsIn(root).flatMap((object) => readObject(object, content)),
    ...itemsOf(root ?? void 0).flatMap((change) => inChange(change, content))
  ]);
}
function inChange(change, content) {
  let [path, value] = [textOf(at(change, "path")), at(change, "value")];
  if (path === void 0 || value === void 0) return [];
  let name = path.slice(path.lastIndexOf("/") + 1), pairs = isScalar(value) ? [{ name, value: value.value, ...value.span }] : pairsOf({ ...change, kind: "sequence", items: [value] }, content), rule = path.startsWith("/stringData/") ? "kubernetes-plain-secret" : "kubernetes-secret-in-env";
  return pairs.map((pair) => ({ rule, ...pair }));
}

// src/scan/deploy/kinds/procfile.ts
var PROCESS = /^[A-Za-z0-9_-]{1,100}:[ \t]{0,20}(?:env[ \t]{1,9})?/, ASSIGNED2 = /([A-Za-z_]\w{0,100})=(?:"([^"\r\n]{0,2000})"|'([^'\r\n]{0,2000})'|([^\s"';&|]{0,2000}))[ \t]{0,20}/y, procfile = {
  fits: (_, basename) => /^procfile(?:\.[\w-]{1,40})?$/.test(basename),
  read: ({ content }) => {
    let from = 0;
    return content.split(`
`).flatMap((line) => {
      let start = from;
      return from += line.length + 1, assignments(line, start);
    });
  }
};
function assignments(line, offset) {
  let head = PROCESS.exec(line), found = [];
  ASSIGNED2.lastIndex = head?.[0].length ?? 0;
  for (let match = head && ASSIGNED2.exec(line); match !== null; match = ASSIGNED2.exec(line)) {
    let [all, name = "", double, single, bare] = match, value = double ?? single ?? bare ?? "", start = offset + match.index + name.length + (bare === void 0 ? 2 : 1);
    found.push({ rule: "procfile-plain-secret", name, value, start, end: start + value.length }), ASSIGNED2.lastIndex = match.index + all.length;
  }
  return found;
}

// src/scan/deploy/kinds/systemd.ts
var SETTING = /^[ \t]{0,40}(Environment|DefaultEnvironment|SetCredential)[ \t]{0,40}=/, WORD = /[ \t]{0,200}(?:"((?:[^"\\\r\n]|\\.){0,4000})"|'((?:[^'\\\r\n]|\\.){0,4000})'|([^\s"'][^\s]{0,4000}))/y, CREDENTIAL = /^[ \t]{0,40}([\w.-]{1,200}):(\S[^\r\n]{0,4000})/, systemd = {
  fits: (path, basename) => /\.(?:service|socket|timer|mount|slice|target|container|pod)(?:\.(?:in|tmpl|template|j2))?$/.test(basename) || /\.(?:service|socket|container)\.d\/[^/]+\.conf$/.test(path),
  marks: ["Environment", "SetCredential"],
  read: ({ content }) => {
    let from = 0, isOpen2 = !1;
    return content.split(`
`).flatMap((line) => {
      let start = from;
      from += line.length + 1;
      let setting = isOpen2 ? null : SETTING.exec(line), begin = setting?.[0].length ?? 0, isRead = isOpen2 || setting !== null;
      return isOpen2 = isRead && setting?.[1] !== "SetCredential" && /\\\r?$/.test(line), setting?.[1] === "SetCredential" ? credential(line.slice(begin), start + begin) : isRead ? variables2(line, begin, start) : [];
    });
  }
};
function variables2(line, from, offset) {
  let found = [];
  WORD.lastIndex = from;
  for (let match = WORD.exec(line); match !== null; match = WORD.exec(line)) {
    let [all, double, single, bare] = match, word = double ?? single ?? bare ?? "", end = offset + match.index + all.length - (bare === void 0 ? 1 : 0), equals = word.indexOf("=");
    equals > 0 && found.push({
      rule: "systemd-plain-secret",
      name: word.slice(0, equals),
      value: word.slice(equals + 1),
      start: end - (word.length - equals - 1),
      end
    });
  }
  return found;
}
function credential(rest, offset) {
  let match = CREDENTIAL.exec(rest);
  if (match === null) return [];
  let [all, name = "", value = ""] = match;
  return [
    {
      rule: "systemd-plain-secret",
      name,
      value: value.trimEnd(),
      start: offset + all.length - value.length,
      end: offset + all.trimEnd().length,
      isDeclared: !0
    }
  ];
}

// src/scan/deploy/kinds/terraform.ts
var terraform = {
  fits: (_, basename) => /\.(?:tf|tofu|tfvars)(?:\.json)?$/.test(basename),
  read: (file) => (file.basename.endsWith(".json") ? jsonPairs(file) : hclPairs(file)).map(
    (pair) => ({ rule: "terraform-plain-secret", ...pair })
  )
};
function hclPairs({ content, basename }) {
  let fields = readHcl(content);
  if (!Array.isArray(fields)) return [];
  let isValues = basename.endsWith(".tfvars");
  return fields.filter(({ path }) => isValues || isDefault(path) || path[0] === "locals").map((field) => pairOf2(field));
}
var isDefault = (path) => path[0] === "variable";
function pairOf2({ name, value, path, start, end }) {
  return { name: path[0] === "variable" && path.length === 2 ? name === "default" ? path[1] : "" : name, value, start, end };
}
function jsonPairs({ yaml, basename }) {
  return yaml().documents.flatMap(({ root }) => basename.endsWith(".tfvars.json") ? [...leavesOf(root)] : [
    ...entriesOf(at(root, "variable")).flatMap(({ name, value }) => defaultOf(name, value)),
    ...leavesOf(at(root, "locals") ?? null)
  ]);
}
function defaultOf(name, variable) {
  let value = at(variable, "default");
  return value?.kind !== "scalar" ? [...leavesOf(value ?? null)] : value.type === "null" ? [] : [{ name, value: value.value, ...value.span }];
}

// src/scan/deploy/kinds/index.ts
var KINDS = [
  compose,
  composeByForm,
  buildArgs,
  kubernetes,
  kustomize,
  ecs,
  helm,
  pipelines,
  ansible,
  terraform,
  systemd,
  procfile
];

// src/scan/deploy/may-give.ts
var REACH = 200, IDLE = /^["']?[ \t]{0,20}:[ \t]{1,20}(?:true|false|null|~|(["']?)\$\{\{[^{}\r\n]{1,120}\}\}\1)[ \t]{0,20}(?:#[^\r\n]{0,100})?\r?\n/, LOOKING = /\$\{\{[^{}\r\n]{0,120}$/, COMMENT = /^[^"'#\r\n]*(?<![^ \t\r\n])#/, OTHERS2 = /:\/\/[^\s/?#@]{0,200}:[^\s/?#@]{1,300}@|-----BEGIN|salt|pepper/i;
function mayGive(text) {
  return nameSpans(text).some((span) => isGiven(text.content, span)) || OTHERS2.test(text.content);
}
function isGiven(content, { start, end }) {
  if (secretName(content.slice(start, end)) === null) return !1;
  let before = content.slice(Math.max(0, start - REACH), start);
  return !IDLE.test(content.slice(end, end + REACH)) && !LOOKING.test(before) && !isCommented(before);
}
function isCommented(before) {
  let lineStart = before.lastIndexOf(`
`) + 1;
  return (lineStart > 0 || before.length < REACH) && COMMENT.test(before.slice(lineStart));
}

// src/scan/deploy/manifests.ts
var MAX_BYTES2 = 2 * MAX_YAML_BYTES, manifestsCheck = {
  name: "deploy",
  needs: "text",
  selects: ({ path }) => kindsOf(path).length > 0,
  run: findGiven
};
function findGiven(text, settings, warn) {
  if (text.encoding === "binary" || text.bytes.length > MAX_BYTES2) return [];
  let kinds = kindsOf(text.entry.path).filter((kind) => isMarked(kind, text));
  if (kinds.length === 0) return [];
  let file = openFile(text), judge = makeJudge(file.opened, settings), found = /* @__PURE__ */ new Map();
  for (let kind of kinds)
    for (let given of readKind(kind, file)) {
      let match = judge(given);
      match !== null && !found.has(match.start) && found.set(match.start, match);
    }
  return warn !== void 0 && tellBroken(file, warn), [...found.values()].sort((a, b) => a.start - b.start);
}
function isMarked({ marks, form, byName }, text) {
  return (marks === void 0 || marks.some((mark) => asBuffer(text.bytes).includes(mark))) && (form === void 0 || form.test(text.content)) && (byName !== !0 || mayGive(text));
}
var kindsOf = lastKept((path) => {
  if (isPlainCode(path) || kindOf(path) === "skip") return [];
  let lower = path.toLowerCase();
  return KINDS.filter((kind) => kind.fits(lower, baseName(lower)));
});
function openFile(text) {
  let path = text.entry.path.toLowerCase(), file = { yaml: null, opened: {} }, yaml = () => file.yaml ??= readTemplate(text);
  return file.opened = { text, content: text.content, path, basename: baseName(path), yaml }, file;
}
function readTemplate({ content, firstLine }) {
  let plain = readYaml(content, firstLine);
  if (plain.problems.length === 0 || !hasMarks(content)) return plain;
  let blanked = readYaml(withoutMarks(content), firstLine);
  return blanked.problems.length === 0 ? blanked : plain;
}
function readKind(kind, file) {
  let given = kind.read(file.opened);
  return (file.yaml?.problems.length ?? 0) > 0 && kind.readLines ? [...given, ...kind.readLines(file.opened)] : given;
}
function tellBroken({ yaml, opened: opened2 }, warn) {
  let [problem] = yaml?.problems ?? [];
  if (problem === void 0 || isTemplate(opened2.content)) return;
  let format = opened2.basename.endsWith(".json") ? "JSON" : "YAML";
  warn({ path: opened2.text.entry.path, line: problem.line, message: `no valid ${format} (${problem.message}): only read line by line` });
}

// src/scan/deploy/paths.ts
function pathFrom(folder, given) {
  let path = withDefaults(given);
  if (/^[/~]|^[A-Za-z]:[\\/]|\$|:\/\/|^git@/.test(path)) return null;
  let parts = folder === "" ? [] : folder.split("/");
  for (let part of path.split("/"))
    if (part === "..") {
      if (parts.pop() === void 0) return null;
    } else part !== "" && part !== "." && parts.push(part);
  return parts.join("/");
}
function withDefaults(value) {
  return value.replace(/\$\{\w{1,100}:?-([^${}]{0,500})\}/g, "$1");
}
function within(folder, path) {
  return folder === "" ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

// src/scan/deploy/code/files.ts
var OTHERS3 = /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|migrations|site-packages|\.venv|venv|scripts|tools|bench)\//i, BESIDE = /(?:^|\/)(?:tools?|scripts?|cli|seed|fabfile|tasks|dev|[\w-]{0,40}[_-](?:tool|script|cli|seed))\.[a-z]{1,5}$|\.config\.[cm]?[jt]s$/i, LIKELY = /(?:sett|conf|env|secret|auth|main|app|server|index|db|database|mail|pay|crypt|jwt|token)[^/]*$/i, MAX_CODE_FILES = 400;
function codeFiles(paths, context) {
  let code = paths.filter((path) => {
    let name = within(context, path);
    return name !== null && isProgram(name) && !OTHERS3.test(name) && !BESIDE.test(name) && !isShowcase(name);
  });
  return [...code.filter((path) => LIKELY.test(path)), ...code.filter((path) => !LIKELY.test(path))].slice(0, MAX_CODE_FILES);
}

// src/scan/deploy/code/aside.ts
var C = { hash: !1, slash: !0, triples: !1, long: "`", embeds: [] }, LANGUAGES = [
  [/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i, { ...C, embeds: [["`", "${"]] }],
  [/\.py$/i, { hash: !0, slash: !1, triples: !0, long: "", embeds: [] }],
  [/\.rb$/i, { hash: !0, slash: !1, triples: !1, long: "", embeds: [['"`', "#{"]] }],
  [/\.exs?$/i, { hash: !0, slash: !1, triples: !0, long: "", embeds: [['"', "#{"]] }],
  [/\.php$/i, { hash: !0, slash: !0, triples: !1, long: "", embeds: [['"', "{$"]] }],
  [/\.(?:kts?|scala|dart)$/i, { ...C, triples: !0, embeds: [['"', "${"]] }],
  [/\.(?:java|cs|swift)$/i, { ...C, triples: !0 }]
], TOKEN = /\/\/|\/\*|<!--|#|"""|'''|["'`]|\/|[{}]/g, BEFORE_PATTERN = /(?:[(,=:[!&|?{};]|\breturn|^|\n)[ \t]{0,20}$/, PATTERN = /\/(?:\\.|\[(?:\\.|[^\]\\\n]){0,200}\]|[^/\\[\n]){1,300}\//y, CHARACTER = /'(?:\\.[^'\n]{0,10}|[^'\\\n])'/y;
function asidesOf(content, path) {
  let language = LANGUAGES.find(([shape]) => shape.test(path))?.[1] ?? C, isRust = /\.rs$/i.test(path), spans = [], waiting = [], at2 = 0, add = (start, end) => {
    spans.push({ start, end }), at2 = end;
  }, string = (from, open, start) => {
    let { end, isEmbed } = endOf(content, from, open);
    add(start, end), isEmbed && waiting.push({ open, depth: 0 });
  };
  for (; ; ) {
    TOKEN.lastIndex = at2;
    let found = TOKEN.exec(content);
    if (found === null) return spans;
    let [token] = found, start = found.index;
    at2 = start + token.length;
    let top = waiting.at(-1);
    if (token === "{")
      top !== void 0 && top.depth++;
    else if (token === "}")
      top !== void 0 && top.depth-- === 0 && string(at2, waiting.pop().open, at2);
    else if (token === "//" && language.slash || token === "#" && language.hash) add(start, until(content, `
`, at2));
    else if (token === "/*" && language.slash || token === "<!--") add(start, until(content, token === "/*" ? "*/" : "-->", at2));
    else if (token === "/" || token === "//" || token === "/*") at2 = behindPattern(content, start) ?? start + 1;
    else if (token === "'" && isRust) at2 = behind(CHARACTER, content, start) ?? at2;
    else if (token !== "#") {
      let quote = token.length === 3 && !language.triples ? token.charAt(0) : token;
      string(start + quote.length, opened(content, start, quote, language, path), start);
    }
  }
}
function opened(content, start, quote, { long, embeds }, path) {
  let isFormat = /\.py$/i.test(path) && /(?:^|[^\w])[rRbB]?[fF][rR]?$/.test(content.slice(Math.max(0, start - 4), start)), isDollar = /\.cs$/i.test(path) && /\$@?$/.test(content.slice(Math.max(0, start - 2), start)), embed = isFormat || isDollar ? "{" : embeds.find(([quotes]) => quotes.includes(quote.charAt(0)))?.[1] ?? null;
  return { quote, embed, isLong: quote.length === 3 || long.includes(quote) };
}
function endOf(content, from, { quote, embed, isLong }) {
  for (let at2 = from; at2 < content.length; at2++) {
    let character = content[at2];
    if (character === "\\") at2++;
    else {
      if (character === `
` && !isLong) return { end: at2, isEmbed: !1 };
      if (content.startsWith(quote, at2)) return { end: at2 + quote.length, isEmbed: !1 };
      if (embed !== null && content.startsWith(embed, at2))
        if (embed === "{" && content[at2 + 1] === "{") at2++;
        else return { end: at2 + embed.length, isEmbed: !0 };
    }
  }
  return { end: content.length, isEmbed: !1 };
}
function until(content, end, from) {
  let at2 = content.indexOf(end, from);
  return at2 === -1 ? content.length : at2 + (end === `
` ? 0 : end.length);
}
function behindPattern(content, start) {
  return BEFORE_PATTERN.test(content.slice(Math.max(0, start - 30), start)) ? behind(PATTERN, content, start) : null;
}
function behind(pattern, content, start) {
  return pattern.lastIndex = start, pattern.test(content) ? pattern.lastIndex : null;
}
function isWithin(spans, at2) {
  let span = spans[firstEndingAfter(spans, at2)];
  return span !== void 0 && span.start <= at2;
}

// src/scan/deploy/code/guard.ts
var NOTHING = `(?:undefined|null|None|nil|""|'')`, ASKED_BEHIND = new RegExp(
  `^\\)?\\s{0,20}(?:&&|\\?(?!\\?)|[!=]==?\\s{0,4}${NOTHING}|is\\s{1,4}(?:not\\s{1,4})?None|\\.(?:is_ok|is_some|ok|present\\?|blank\\?|nil\\?)\\b)`
), ASKED_BEFORE = /(?:!!|\b(?:Boolean|bool|isset|empty|defined)\s?\()\s{0,4}$/, CONDITION = /\b(?:else\s?if|elsif|elif|if|unless|while)\b/g, GOES_ON = /^\s{0,4}(?:and\b|or\b|&&|\|\||[=!<>]=|[)<>])/, IF_BEHIND = /^[^\n;{}]{0,80}?[ \t](?:if|unless)[ \t]/, LACKS_BEFORE = /(?:!|\bnot\s{1,4}|\bunless\s{1,4}\(?)\s{0,4}(?:\w{1,20}\s?\(\s{0,4})?$/, LACKS_BEHIND = new RegExp(`^\\)?\\s{0,20}(?:===?\\s{0,4}${NOTHING}|is\\s{1,4}None|\\.(?:blank\\?|nil\\?|is_err\\b))`), ENDS = /^[^}]{0,200}?\b(?:throw|raise|exit|abort|panic|die|[fF]atal\w{0,8})\b/, TRIED_BEFORE = /\b(?:try|begin)\s{0,4}[:{\n][^{}]{0,120}$/, TRIED_BEHIND = /^[\s\S]{0,160}?\b(?:except|catch|rescue)\b/, GIVEN_TO = /([A-Za-z_$][\w$]{0,60})\s{0,4}(?::\s{0,4}[\w<>| ]{1,40})?\s{0,4}:?=\s{0,20}$/;
function guardOf(content, start, end) {
  let before = content.slice(Math.max(0, start - 160), start), after = content.slice(end, end + 240);
  if (isInCondition(before) || ASKED_BEFORE.test(before) || ASKED_BEHIND.test(after))
    return (LACKS_BEFORE.test(before) || LACKS_BEHIND.test(after)) && ENDS.test(after) ? "required" : "optional";
  if (IF_BEHIND.test(after) || TRIED_BEFORE.test(before) && TRIED_BEHIND.test(after)) return "optional";
  let name = GIVEN_TO.exec(before)?.[1];
  return name === void 0 ? null : guardOfName(name, content.slice(end, end + 800));
}
function isInCondition(before) {
  let key = [...before.matchAll(CONDITION)].at(-1);
  if (key === void 0) return !1;
  let head = before.slice(key.index + key[0].length).trimStart(), isGo = head.includes(":="), depth = 0;
  for (let at2 = 0; at2 < head.length; at2++) {
    let character = head.charAt(at2);
    if ("([".includes(character)) depth++;
    else if (")]".includes(character)) depth--;
    else if ("{}".includes(character) || depth === 0 && (character === `
` || !isGo && ":;".includes(character))) return !1;
    if (depth === 0 && character === ")" && head.startsWith("(") && !GOES_ON.test(head.slice(at2 + 1))) return !1;
  }
  return !0;
}
function guardOfName(name, behind2) {
  let own = name.replace(/\$/g, "\\$"), asked = new RegExp(
    `\\b(?:if|unless|elif)\\s{0,4}\\(?\\s{0,4}(!|not\\s{1,4})?${own}(?![\\w$])|(?<![\\w$.])${own}\\s{0,4}(?:&&|\\?|\\|\\||or\\s)`
  ).exec(behind2);
  if (asked === null) return null;
  let after = behind2.slice(asked.index + asked[0].length);
  return (asked[1] !== void 0 || /^unless/.test(asked[0]) || LACKS_BEHIND.test(after)) && ENDS.test(after) ? "required" : "optional";
}

// src/scan/deploy/code/reads.ts
var NAME2 = "([A-Z][A-Z0-9_]{2,80})", CALL = new RegExp(
  `(os\\.environ\\.get|environ\\.get|os\\.getenv|getenv|Getenv|LookupEnv|env::var|GetEnvironmentVariable|ENV\\.fetch|Deno\\.env\\.get|env|env\\.str|config)\\(\\s{0,20}["']${NAME2}["']\\s{0,20}([,)])`,
  "g"
), INDEX = new RegExp(`(environ|ENV|process\\.env|import\\.meta\\.env|\\$_ENV|\\$_SERVER)\\[\\s{0,20}["']${NAME2}["']\\s{0,20}\\]`, "g"), PROPERTY = new RegExp(`(process|import\\.meta|Bun)\\.env\\??\\.${NAME2}\\b`, "g"), PRESENCE = new RegExp(
  `["']${NAME2}["']\\s{1,4}(?:not\\s{1,4})?in\\s{1,4}(?:os\\.environ|process\\.env)|ENV\\.(?:key|has_key|include|member)\\?\\(\\s{0,4}["']${NAME2}["']`,
  "g"
), BUILT_IN = /^(?:VITE|NEXT_PUBLIC|NUXT_PUBLIC|PUBLIC|REACT_APP|VUE_APP|EXPO_PUBLIC|GATSBY|STORYBOOK)_/, ELSE = /^\)?\s{0,20}(?:\|\||\?\?|or\s|\?:|\.unwrap_or)/, ASSIGNED3 = /^\s{0,9}(?:\|\||\?\?)?=[^=>~]/, ENDS2 = /* @__PURE__ */ new Set(["environ", "ENV.fetch", "env", "env.str", "config"]), ENDS_AFTER = /^\s{0,9}(?:!(?!=)|\.unwrap\(|\.expect\(|\?;)/, REACH2 = 40;
function readsIn(content, path = "") {
  let parts = takenApart(content), places = [CALL, INDEX, PROPERTY].flatMap((pattern) => placesOf(content, pattern));
  if (parts.length + places.length === 0) return [];
  let asides = path === "" ? [] : asidesOf(content, path), isCode = ({ name, start }) => !isWithin(asides, start) && !BUILT_IN.test(name), guards = places.filter(isCode).map((place) => ({ place, guard: guardOf(content, place.start, place.end) })), asked = [...content.matchAll(PRESENCE)].flatMap(([, first, second]) => first ?? second ?? []), optional = /* @__PURE__ */ new Set([...asked, ...guards.flatMap(({ place, guard }) => guard === "optional" ? [place.name] : [])]), required = new Set(guards.flatMap(({ place, guard }) => guard === "required" ? [place.name] : [])), isOptional = (name) => optional.has(name) && !required.has(name);
  return [
    ...guards.flatMap(({ place }) => readOf(content, place, isOptional(place.name), required.has(place.name))),
    ...parts.filter(isCode).map(({ name }) => ({ name, isRequired: required.has(name), isOptional: isOptional(name) }))
  ];
}
function placesOf(content, pattern) {
  return [...content.matchAll(pattern)].map(({ 0: all, 1: how = "", 2: name = "", 3: mark, index }) => ({
    how,
    name,
    start: index,
    end: index + all.length,
    isMore: mark === ","
  }));
}
function readOf(content, { how, name, end, isMore }, isOptional, isAsserted) {
  let after = content.slice(end, end + REACH2);
  return isMore && !/^\s{0,9}(?:None|null|nil)\b/.test(after) ? [] : ELSE.test(after) || ASSIGNED3.test(after) ? [] : [{ name, isRequired: !isOptional && (isAsserted || ENDS2.has(how) || ENDS_AFTER.test(after)), isOptional }];
}

// src/parse/path-pattern.ts
var PIECE = /\*\*\/|\*\*|\*|\?|\[(\^?)((?:\\.|[^\]\\])+)\]|\\(.)|[\s\S]/g;
function pathTest(pattern) {
  let steps = [...pattern.matchAll(PIECE)].map(stepOf);
  return (path) => walk(steps, path);
}
function stepOf([piece, not, set, escaped]) {
  if (piece === "**/") return { kind: "folders" };
  if (piece === "**") return { kind: "all" };
  if (piece === "*") return { kind: "name" };
  if (piece === "?") return { kind: "one", test: (char) => char !== "/" };
  if (set !== void 0) return { kind: "one", test: setTest(set, not === "^") };
  let wanted = escaped ?? piece;
  return { kind: "one", test: (char) => char === wanted };
}
function setTest(set, isNot) {
  let ranges = [...set.matchAll(/(?:\\(.)|([\s\S]))(?:-(?:\\(.)|([^\\])))?/g)].map(([, a, b, c, d]) => {
    let from = a ?? b;
    return { from, to: c ?? d ?? from };
  });
  return (char) => char !== "/" && ranges.some(({ from, to }) => from <= char && char <= to) !== isNot;
}
function walk(steps, path) {
  let active = /* @__PURE__ */ new Set();
  enter(steps, 0, active);
  for (let char of path) {
    let next = /* @__PURE__ */ new Set();
    for (let at2 of active) advance(steps, at2, char, next);
    if (next.size === 0) return !1;
    active = next;
  }
  return active.has(steps.length);
}
function enter(steps, at2, active) {
  for (let here = at2; ; here++) {
    active.add(here);
    let step = steps[here];
    if (step === void 0 || step.kind === "one") return;
  }
}
function advance(steps, at2, char, next) {
  let step = steps[at2];
  step !== void 0 && (step.kind === "one" ? step.test(char) && enter(steps, at2 + 1, next) : step.kind === "folders" ? (next.add(at2), char === "/" && enter(steps, at2 + 1, next)) : (step.kind === "all" || char !== "/") && enter(steps, at2, next));
}

// src/parse/dockerignore.ts
var MAX_RULES = 2e3, MAX_PATTERN_LENGTH = 300;
function readDockerignore(content) {
  let rules = [], start = 0;
  for (let line of content.split(`
`)) {
    let rule = line.startsWith("#") ? null : ruleOf(line, start);
    rule !== null && rules.length < MAX_RULES && rules.push(rule), start += line.length + 1;
  }
  return rules;
}
function excludedBy(rules, path) {
  let last = rules.findLast((rule) => rule.matches(path));
  return last === void 0 || last.isException ? null : last;
}
function ruleOf(line, offset) {
  let given = line.trim(), isException = given.startsWith("!"), pattern = cleaned(isException ? given.slice(1).trim() : given);
  if (pattern === "" || pattern === "." || pattern.length > MAX_PATTERN_LENGTH) return null;
  let start = offset + line.indexOf(given);
  return { start, end: start + given.length, isException, matches: testOf(pattern) };
}
function cleaned(pattern) {
  let parts = [];
  for (let part of pattern.split("/"))
    part === ".." ? parts.pop() : part !== "" && part !== "." && parts.push(part);
  return parts.join("/");
}
function testOf(pattern) {
  let test = pathTest(pattern);
  return (path) => withFolders(path).some(test);
}
function withFolders(path) {
  let found = [path];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) found.push(path.slice(0, end));
  return found;
}

// src/scan/deploy/docker/image.ts
function openImage(view, text, context) {
  let file = readDockerfile(text.content), [stages, shipped] = [stageNumbers(file), shippedStages(file)], copies = file.instructions.flatMap((instruction, i) => (!instruction.flags.some(({ name }) => name === "from") ? copied(instruction)?.sources ?? [] : []).map((source) => ({ source, isShipped: shipped.has(stages[i]) }))), names = file.instructions.filter(({ keyword }) => keyword === "ENV").flatMap(({ settings }) => settings.map(({ name }) => name));
  return { text, file, context, copies, variables: new Set(names), ignore: ignoreOf(view, text.entry.path, context) };
}
function ignoreOf(view, dockerfile, context) {
  let text = view.text(`${dockerfile}.dockerignore`) ?? view.text(joined(context, ".dockerignore"));
  return text === null ? null : { text, rules: readDockerignore(text.content) };
}
function hiddenBy({ ignore, context }, path) {
  let name = within(context, path), rule = ignore === null || name === null ? null : excludedBy(ignore.rules, name);
  return rule === null || ignore === null ? null : { text: ignore.text, span: { start: rule.start, end: rule.end } };
}
function takenBy({ copies, context }, path) {
  let name = within(context, path), taking = name === null ? [] : copies.filter(({ source }) => takes(source.value, name));
  return taking.find(({ isShipped }) => isShipped) ?? taking[0] ?? null;
}
function takes(source, name) {
  let folder = source.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "");
  return folder === "" || folder === "." ? !0 : folder === "*" ? !name.includes("/") : name.startsWith(`${folder}/`);
}
function namedBy({ copies, context }, path) {
  let name = within(context, path);
  return copies.find(({ source }) => source.value.replace(/^(?:\.?\/)+/, "") === name) ?? null;
}
function envFilesIn(view, context) {
  let tracked = view.paths.filter((path) => within(context, path) !== null && envName(path) !== null && SHIPPED.test(baseName(path))), onDisk = COMMON.map((name) => joined(context, name)).filter((path) => view.isOnDisk(path)), templates = view.paths.filter((path) => folderOf(path) === context && isTemplateName(path));
  return [.../* @__PURE__ */ new Set([...tracked, ...onDisk, ...templates.length === 0 ? [] : [joined(context, ".env")]])].sort();
}
var COMMON = [".env", ".env.local", ".env.production", ".env.prod", ".env.staging"], SHIPPED = /^\.env(?:\.(?:local|prod|production|staging|live))?$/i;

// src/scan/deploy/code/shipped.ts
var RUNNERS = [
  [/(?:^|\/)(?:node|bun|deno)$/, /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i],
  [/(?:^|\/)(?:python|pypy|uv)$/, /\.py$/i],
  [/(?:^|\/)ruby$/, /\.rb$/i],
  [/(?:^|\/)(?:php|frankenphp)$/, /\.php$/i],
  [/(?:^|\/)golang$/, /\.go$/i],
  [/(?:^|\/)rust$/, /\.rs$/i]
], BARE = /^(?:scratch|(?:.{1,80}\/)?(?:alpine|nginx|caddy|distroless\/[\w-]{1,40}|busybox))$/;
function codeIn(view, context, image, isMounted) {
  let ignored = image === null ? view.text(joined(context, ".dockerignore")) : null, rules = image?.ignore?.rules ?? (ignored === null ? [] : readDockerignore(ignored.content)), languages = image === null ? null : languagesOf(image), isTaken = (path) => image === null || copiesAnything(image) || takenBy(image, path) !== null || namedBy(image, path) !== null;
  return codeFiles(view.paths, context).filter((path) => languages?.some((shape) => shape.test(path)) === !1 ? !1 : isMounted || excludedBy(rules, within(context, path) ?? path) === null && isTaken(path));
}
function copiesAnything({ copies }) {
  return copies.length === 0 || copies.some(({ source }) => /[*?[$]/.test(source.value));
}
function languagesOf({ file }) {
  let froms = file.instructions.filter(({ keyword }) => keyword === "FROM"), stages = new Set(froms.flatMap(({ words: words2 }) => words2.length > 2 ? words2[2]?.value.toLowerCase() ?? [] : [])), shapes = froms.map(({ words: words2 }) => (words2[0]?.value ?? "").toLowerCase().replace(/[:@].*$/, "")).filter((name) => !stages.has(name) && !BARE.test(name)).map((name) => RUNNERS.find(([image]) => image.test(name))?.[1]);
  return shapes.length === 0 || shapes.includes(void 0) ? null : shapes.filter((shape) => shape !== void 0);
}

// src/scan/deploy/compose/read.ts
var MAX_SERVICES = 300, MAX_EXTENDS = 10;
function readCompose(text) {
  let marked = isTemplate(text.content), { documents, problems } = readYaml(marked ? withoutMarks(text.content) : text.content, text.firstLine), root = documents.find((document) => document.root !== null)?.root ?? null, folder = folderOf(text.entry.path), isMore = entriesOf(at(root, "services")).length > MAX_SERVICES, services = /* @__PURE__ */ new Map(), extensions = /* @__PURE__ */ new Map();
  for (let { name, key, value } of entriesOf(at(root, "services"))) {
    if (!isMapping(value)) continue;
    if (services.size >= MAX_SERVICES) break;
    services.set(name, serviceOf(name, { text, ...key.span }, value, folder));
    let extension = extensionOf(at(value, "extends"), folder);
    extension !== null && extensions.set(name, extension);
  }
  let networks = entriesOf(at(root, "networks")).map(({ value }) => at(value, "external"));
  return {
    text,
    services,
    extensions,
    problems,
    isTemplate: marked,
    limits: [
      ...isMore ? [`only the first ${MAX_SERVICES} services are compared with each other`] : [],
      ...isDeep(extensions) ? [`of a chain of extends: only ${MAX_EXTENDS} services are followed`] : []
    ].map((message) => ({ line: text.firstLine, message })),
    includes: itemsOf(at(root, "include")).flatMap((item) => includesOf(item, folder)),
    hasExternalNetwork: networks.some((external) => external !== void 0 && textOf(external) !== "false")
  };
}
function isDeep(extensions) {
  return [...extensions.keys()].some((name) => {
    let next = name;
    for (let depth = 0; depth <= MAX_EXTENDS && next !== void 0; depth++) {
      let extension = extensions.get(next);
      next = extension === void 0 || extension.isElsewhere ? void 0 : extension.service;
    }
    return next !== void 0;
  });
}
function includesOf(item, folder) {
  let given = isScalar(item) ? item : at(item, "path");
  return words(given).map((path) => pathFrom(folder, path));
}
function extensionOf(node, folder) {
  let service = textOf(node) ?? textOf(at(node, "service"));
  if (service === void 0) return null;
  let file = textOf(at(node, "file"));
  return { service, file: file === void 0 ? null : pathFrom(folder, file), isElsewhere: file !== void 0 };
}
function serviceOf(name, place, node, folder) {
  let { text } = place, image = textOf(at(node, "image")), command = [...words(at(node, "entrypoint")), ...words(at(node, "command"))].join(" ");
  return {
    name,
    place,
    command,
    image: image === void 0 ? null : withDefaults(image),
    build: buildOf(at(node, "build"), folder),
    variables: variablesOf(at(node, "environment"), text),
    envFiles: envFilesOf(at(node, "env_file"), text, folder),
    secrets: itemsOf(at(node, "secrets")).flatMap(secretNames),
    mounts: itemsOf(at(node, "volumes")).flatMap((volume) => mountOf(volume, folder)),
    references: referencesOf(node, text),
    aliases: aliasesOf(node),
    isOneShot: isOneShot(name, command, node),
    replaces: new Set(
      entriesOf(node).flatMap(({ name: key, value }) => value.tag === "!reset" || value.tag === "!override" ? [key] : [])
    )
  };
}
function words(node) {
  let text = textOf(node);
  return text === void 0 ? itemsOf(node).flatMap((item) => textOf(item) ?? []) : [text];
}
function buildOf(node, folder) {
  if (node === void 0 || isScalar(node) && node.type === "null") return null;
  let context = pathFrom(folder, textOf(node) ?? textOf(at(node, "context")) ?? "."), target = textOf(at(node, "target")) ?? null;
  return context === null || at(node, "dockerfile_inline") !== void 0 ? { context, target, dockerfile: null } : { context, target, dockerfile: pathFrom(context, textOf(at(node, "dockerfile")) ?? "Dockerfile") };
}
function variablesOf(node, text) {
  if (node === void 0 || node.tag === "!reset") return /* @__PURE__ */ new Map();
  let given = pairsOf(node, text.content).map((pair) => ({ ...pair, text })), passed = itemsOf(node).flatMap((item) => isScalar(item) && assignmentIn(item, text.content).length === 0 ? [{ name: item.value, value: null, text, ...item.span }] : []), empty = entriesOf(node).flatMap(
    ({ name, value, key }) => isScalar(value) && value.type === "null" ? [{ name, value: null, text, ...key.span }] : []
  );
  return new Map([...given, ...passed, ...empty].map((variable) => [variable.name, variable]));
}
function envFilesOf(node, text, folder) {
  return (node === void 0 || node.kind !== "sequence" ? [node] : node.items).flatMap((item) => {
    let path = isMapping(item) ? at(item, "path") : item;
    if (!isScalar(path) || path.type === "null") return [];
    let isRequired = textOf(at(item, "required")) !== "false";
    return [{ path: pathFrom(folder, path.value), isRequired, text, ...path.span }];
  });
}
function secretNames(item) {
  return [textOf(item), textOf(at(item, "source")), textOf(at(item, "target"))].flatMap((name) => name ?? []);
}
function mountOf(volume, folder) {
  let source = textOf(volume)?.split(":")[0] ?? (textOf(at(volume, "type")) === "bind" ? textOf(at(volume, "source")) : void 0);
  if (source === void 0 || !/^[.$]/.test(source)) return [];
  let path = pathFrom(folder, source);
  return path === null ? [] : [path];
}
var LISTS = ["depends_on", "links", "volumes_from"];
function referencesOf(node, text) {
  return LISTS.flatMap((how) => {
    let given = at(node, how), keys = entriesOf(given).filter(({ value }) => textOf(at(value, "required")) !== "false");
    return [...itemsOf(given), ...keys.map(({ key }) => key)].flatMap((item) => isScalar(item) ? [{ how, item }] : []);
  }).flatMap(({ how, item }) => {
    let name = item.value.split(":")[0];
    return name === "container" || name.includes("$") ? [] : [{ name, how, text, start: item.span.start, end: item.span.start + Math.min(name.length, item.span.end - item.span.start) }];
  });
}
function aliasesOf(node) {
  let networks = entriesOf(at(node, "networks")).flatMap(({ value }) => words(at(value, "aliases"))), single = ["container_name", "hostname"].flatMap((key) => textOf(at(node, key)) ?? []), hosts = [
    ...words(at(node, "extra_hosts")).map((host) => host.split(/[:=]/)[0]),
    ...entriesOf(at(node, "extra_hosts")).map(({ name }) => name)
  ], links = [...words(at(node, "links")), ...words(at(node, "external_links"))].flatMap((link) => link.split(":").at(-1) ?? []);
  return [...networks, ...single, ...hosts, ...links].map(withDefaults);
}
var ONCE = /(?:^|[\s_-])(?:migrat\w*|init|setup|seed\w*|tests?|lint|cli|shell|console|bootstrap|build|collectstatic|backup|restore|upgrade|createsuperuser|alembic|db:\w+)(?:$|[\s_-])/i;
function isOneShot(name, command, node) {
  return textOf(at(node, "restart")) === "no" ? !0 : ONCE.test(name) || ONCE.test(command) && !command.includes("&&") && !command.includes(";");
}

// src/scan/deploy/compose/service.ts
function mergeServices(base, later) {
  let keeps = (key) => !later.replaces.has(key);
  return {
    name: later.name,
    place: base.place,
    image: later.image ?? base.image,
    build: later.build ?? base.build,
    variables: new Map([...keeps("environment") ? base.variables : [], ...later.variables]),
    envFiles: [...keeps("env_file") ? base.envFiles : [], ...later.envFiles],
    secrets: [...keeps("secrets") ? base.secrets : [], ...later.secrets],
    command: later.command === "" ? base.command : later.command,
    mounts: [...base.mounts, ...later.mounts],
    references: [...base.references, ...later.references],
    aliases: [...base.aliases, ...later.aliases],
    isOneShot: base.isOneShot || later.isOneShot,
    replaces: /* @__PURE__ */ new Set([...base.replaces, ...later.replaces])
  };
}

// src/scan/deploy/compose/composition.ts
var BASE = /^(?:docker-)?(?:compose|stack)\.ya?ml$/i, OVERRIDE = /^(?:docker-)?compose\.override\.ya?ml$/i, MAX_WAYS = 40;
function compositions(files, all) {
  let folders = /* @__PURE__ */ new Map();
  for (let file of files) {
    let folder = folderOf(file.text.entry.path);
    folders.set(folder, [...folders.get(folder) ?? [], file]);
  }
  return [...folders.values()].flatMap(
    (group) => waysOf(group).slice(0, MAX_WAYS).map((way) => compose2(way, all))
  );
}
function waysOf(group) {
  let named2 = (shape) => group.filter(({ text }) => shape.test(baseName(text.entry.path))), [base, overrides] = [named2(BASE).slice(0, 1), named2(OVERRIDE)], ways = group.filter((file) => !base.includes(file) && !overrides.includes(file)).map((file) => base.length === 0 || standsAlone(file) ? [file] : [...base, file]);
  return base.length + overrides.length === 0 ? ways : [[...base, ...overrides], ...ways];
}
function standsAlone({ services, extensions }) {
  return [...services.values()].every(({ name, image, build }) => image !== null || build !== null || extensions.has(name));
}
function compose2(way, all) {
  let services = /* @__PURE__ */ new Map(), files = [...new Set(way.flatMap((file) => withIncluded(file, all, MAX_EXTENDS)))];
  for (let file of files)
    for (let [name] of file.services) {
      let own = resolved(file, name, all, MAX_EXTENDS), known = services.get(name);
      own !== null && services.set(name, known === void 0 ? own : mergeServices(known, own));
    }
  return { files, services, isWhole: files.every((file) => isWhole(file, all)) };
}
function withIncluded(file, all, depth) {
  return [...[...depth === 0 ? [] : new Set(file.includes.flatMap((path) => all.get(path ?? "") ?? []))].flatMap((each) => withIncluded(each, all, depth - 1)), file];
}
function resolved(file, name, all, depth) {
  let own = file.services.get(name) ?? null, extension = file.extensions.get(name);
  if (own === null || extension === void 0 || depth === 0) return own;
  let other = extension.isElsewhere ? all.get(extension.file ?? "") : file, base = other === void 0 ? null : resolved(other, extension.service, all, depth - 1);
  return base === null ? own : { ...mergeServices(base, own), place: own.place };
}
function isWhole({ includes, extensions, hasExternalNetwork, problems, limits, isTemplate: isTemplate2 }, all) {
  let isThere = (path) => path !== null && all.has(path), others = [...extensions.values()].filter(({ isElsewhere }) => isElsewhere);
  return problems.length + limits.length === 0 && !isTemplate2 && !hasExternalNetwork && includes.every(isThere) && others.every(({ file }) => isThere(file));
}

// src/scan/deploy/project/scene.ts
function openScene(view, settingsFor) {
  let files = composeFiles(view), own = [...files.values()].filter(({ text, isTemplate: isTemplate2 }) => isComposeName(text.entry.path) && !isTemplate2), ways = compositions(own, files);
  return {
    view,
    files,
    compositions: ways,
    images: openImages(view, ways),
    isMild: (text) => MILD2.has(boundIn(text.entry.path, text.content, settingsFor(text.entry.path)))
  };
}
var MILD2 = /* @__PURE__ */ new Set(["local", "test", "ignore"]), isComposeName = (path) => COMPOSE_NAME.test(baseName(path));
function composeFiles(view) {
  let files = /* @__PURE__ */ new Map(), known = new Set(view.paths), open = (path) => {
    let text = files.has(path) || !known.has(path) ? null : readText(view, path);
    if (text === null) return;
    let file = readCompose(text);
    files.set(path, file);
    for (let named2 of namedFiles(file)) open(named2);
  };
  for (let path of view.paths.filter(isComposeName)) open(path);
  return files;
}
function namedFiles({ extensions, includes }) {
  return [...[...extensions.values()].map(({ file }) => file), ...includes].filter((path) => path !== null);
}
function imageOf({ images }, { build }) {
  return build === null || build.dockerfile === null || build.context === null ? null : images.get(imageKey(build.dockerfile, build.context)) ?? null;
}
function imageKey(dockerfile, context) {
  return `${dockerfile}
${context}`;
}
function openImages(view, ways) {
  let known = ways.flatMap(({ services }) => [...services.values()].flatMap(({ build }) => build ?? [])).flatMap(
    ({ dockerfile, context }) => dockerfile === null || context === null ? [] : [[dockerfile, context]]
  ), named2 = new Set(known.map(([dockerfile]) => dockerfile)), others = view.paths.filter((path) => isDockerfileName(baseName(path)) && !named2.has(path)).map((path) => [path, likelyContext(path)]), images = /* @__PURE__ */ new Map();
  for (let [dockerfile, context] of [...known, ...others]) {
    let text = images.has(imageKey(dockerfile, context)) ? null : readText(view, dockerfile), image = text === null ? null : openImage(view, text, context);
    image !== null && images.set(imageKey(dockerfile, context), image);
  }
  return images;
}
var APART = /^(?:docker|dockerfiles?|\.docker|deploy|deployment|build|ci|containers?)$/i;
function likelyContext(dockerfile) {
  let folder = folderOf(dockerfile), parts = folder.split("/"), at2 = parts.findIndex((part) => APART.test(part));
  return at2 === -1 ? folder : parts.slice(0, at2).join("/");
}
function templatesOf({ paths }, envFile) {
  let folder = folderOf(envFile);
  return paths.filter((path) => folderOf(path) === folder && isTemplateName(path));
}
function readText(view, path) {
  try {
    return view.text(path);
  } catch {
    return null;
  }
}
function namesIn(view, path) {
  let text = readText(view, path);
  if (text === null) return null;
  let fields = readDotenv(text.content);
  return Array.isArray(fields) ? fields.map(({ name }) => name) : [];
}
function hasOwnEnv(view, folder) {
  let path = joined(folder, ".env");
  return view.paths.includes(path) || view.isOnDisk(path) || templatesOf(view, path).length > 0;
}

// src/scan/deploy/project/gives.ts
function giftsOf(service, view, image = null) {
  let names = /* @__PURE__ */ new Set([...service.variables.keys(), ...service.secrets.map((name) => name.toUpperCase()), ...image?.variables ?? []]), unknown = [];
  for (let { path } of service.envFiles) {
    let known = path === null ? null : namesIn(view, path) ?? namesInTemplates(view, path);
    known === null && unknown.push(path ?? "");
    for (let name of known ?? []) names.add(name);
  }
  for (let name of [...names]) name.endsWith("_FILE") && names.add(name.slice(0, -5));
  return { names, unknown };
}
function namesInTemplates(view, path) {
  let templates = templatesOf(view, path);
  return templates.length === 0 ? null : templates.flatMap((template) => namesIn(view, template) ?? []);
}
function isSecretName2(name) {
  let kind = secretName(name);
  return kind !== null && kind !== "url";
}

// src/scan/deploy/project/container-env.ts
function containerFlaws(scene, { services }) {
  let cache = /* @__PURE__ */ new Map(), missing3 = /* @__PURE__ */ new Map();
  return [...[...services.values()].flatMap((service) => {
    let context = service.build?.context ?? null;
    return context === null ? [] : serviceFlaws(scene, service, context, cache, missing3);
  }), ...[...missing3.values()].map(missingFlaw)];
}
function serviceFlaws(scene, service, context, cache, missing3) {
  let { view } = scene, image = imageOf(scene, service), gifts = giftsOf(service, view, image), env = joined(context, ".env");
  if (gifts.unknown.length > 0 || service.mounts.some((mount) => within(mount, env) !== null || mount === env)) return [];
  let isMounted = service.mounts.some((mount) => mount === context || within(context, mount) !== null), build = JSON.stringify([context, service.build?.dockerfile]), known = cache.get(`${isMounted} ${build}`) ?? neededIn(view, context, codeIn(view, context, image, isMounted));
  cache.set(`${isMounted} ${build}`, known);
  let needed = [...known].filter(([name]) => !gifts.names.has(name)), hidden = image === null ? null : hiddenBy(image, env), isCopied = image !== null && (takenBy(image, env) ?? namedBy(image, env)) !== null;
  if (needed.length === 0 || isCopied && hidden === null && (view.paths.includes(env) || view.isOnDisk(env))) return [];
  if (hidden !== null) return hiddenFlaw(scene, service, needed, hidden);
  for (let [name, isRequired] of needed) {
    let lack = missing3.get(`${build} ${name}`);
    lack === void 0 ? missing3.set(`${build} ${name}`, { name, isRequired, services: [service] }) : lack.services.push(service);
  }
  return [];
}
function neededIn(view, context, files) {
  let listed2 = new Set(namesInTemplates(view, joined(context, ".env"))), needed = /* @__PURE__ */ new Map(), reads = files.flatMap((path) => readsIn(view.text(path)?.content ?? "", path));
  for (let { name, isRequired, isOptional } of reads.filter((read2) => isSecretName2(read2.name))) {
    let isBare = !isOptional && (isRequired || listed2.has(name) || secretName(name) === "secret");
    needed.set(name, needed.get(name) === !0 || isBare);
  }
  if (reads.length === 0) for (let name of listed2) isSecretName2(name) && needed.set(name, !0);
  return needed;
}
function hiddenFlaw({ isMild: isMildFile }, service, needed, { text, span }) {
  let names = needed.map(([name2]) => name2).sort(), what = `.env is left out of the image, and service ${service.name} has neither env_file: nor secrets: for ${listed(names)}, which its code reads`, means = `the container starts without ${names.length === 1 ? "it" : "them"}`, isMild = isMildFile(service.place.text) || !needed.some(([, isRequired]) => isRequired), name = [service.name, ...names].join(" ");
  return [{ text, match: placeMatch("dockerignore-hides-env", span, { name, what, means, ...isMild ? { severity: "low" } : {} }) }];
}
var MAX_LISTED = 8;
function listed(names) {
  return names.length <= MAX_LISTED ? names.join(", ") : `${names.slice(0, MAX_LISTED).join(", ")} and ${names.length - MAX_LISTED} more`;
}
function missingFlaw({ name, isRequired, services }) {
  let service = services.find(({ isOneShot: isOneShot2 }) => !isOneShot2) ?? services[0], { text } = service.place, isMild = !isRequired || service.isOneShot, others = services.filter((each) => each !== service).map((each) => each.name), who = others.length === 0 ? `service ${service.name}` : `services ${listed([service.name, ...others])}`, it = others.length === 0 ? "it" : "it to them", what = `the code of ${who} reads ${name}, and neither environment:, env_file:, secrets: nor the image gives ${it}`;
  return {
    text,
    match: placeMatch("compose-missing-env", service.place, {
      name: `${service.name}.${name}`,
      what,
      ...isMild ? { severity: "low" } : {}
    })
  };
}
function imageFlaws({ view, images }) {
  return [...images.values()].flatMap((image) => {
    let files = envFilesIn(view, image.context);
    return [...files.flatMap((path) => brokenCopy(image, path)), ...bakedIn(image, files)];
  });
}
function brokenCopy(image, path) {
  let [copy, hidden] = [namedBy(image, path), hiddenBy(image, path)];
  if (copy === null || hidden === null) return [];
  let what = `${path} is left out of the build, and ${image.text.entry.path} copies it`, means = `docker build ends with "${copy.source.value}": not found`;
  return [
    {
      text: hidden.text,
      match: placeMatch("dockerignore-hides-env", hidden.span, { name: `${image.text.entry.path} ${path}`, what, means })
    }
  ];
}
function bakedIn(image, files) {
  let [path] = files.filter((file) => takenBy(image, file) !== null && hiddenBy(image, file) === null), copy = path === void 0 ? null : takenBy(image, path);
  if (path === void 0 || copy === null) return [];
  let { text, ignore } = image, isMild = !copy.isShipped, what = `${copy.source.value} takes ${path} along, ${ignore === null ? "because there is no .dockerignore" : `which ${ignore.text.entry.path} does not exclude`}`;
  return [{ text, match: placeMatch("dockerignore-misses-env", copy.source, { name: path, what, ...isMild ? { severity: "low" } : {} }) }];
}

// src/scan/deploy/project/env-files.ts
function envFileFlaws(scene, { services }) {
  return [...services.values()].flatMap((service) => [
    ...service.envFiles.flatMap((file) => missing(scene, service, file)),
    ...emptySecrets(scene, service)
  ]);
}
function missing({ view }, service, { path, isRequired, text, start, end }) {
  if (path === null || !isRequired || view.paths.includes(path) || view.isOnDisk(path)) return [];
  let [template] = templatesOf(view, path), isMeant = template !== void 0 || isIgnored(view, path), hint = template === void 0 ? "" : ` (${template} says what it holds)`, what = `service ${service.name} reads ${path}, which is neither in git nor on disk${hint}`;
  return [
    { text, match: placeMatch("compose-missing-env-file", { start, end }, { name: path, what, ...isMeant ? { severity: "low" } : {} }) }
  ];
}
function isIgnored(view, path) {
  return ["", folderOf(path)].map((folder) => joined(folder, ".gitignore")).some((file) => {
    let text = view.text(file);
    if (text === null) return !1;
    let rules = readDockerignore(text.content);
    return [path, baseName(path)].some((name) => excludedBy(rules, name) !== null);
  });
}
var BARE2 = /\$\{?([A-Za-z_]\w{0,100})\}?$/;
function emptySecrets({ view }, { name: service, variables: variables3, envFiles, secrets, place }) {
  return envFiles.length > 0 || secrets.length > 0 || hasOwnEnv(view, folderOf(place.text.entry.path)) ? [] : [...variables3.values()].flatMap(({ name, value, text, start, end }) => {
    if ((value === null ? name : BARE2.exec(value)?.[1]) === void 0 || !isSecretName2(name) || value !== null && !/^\$\{?\w+\}?$/.test(value)) return [];
    let what = `service ${service} takes ${name} from where compose is run, and nothing here says who sets it`;
    return [{ text, match: placeMatch("compose-empty-secret", { start, end }, { name: `${service}.${name}`, what }) }];
  });
}

// src/scan/deploy/project/hosts.ts
var URL_HOST = /[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s/@]{0,200}@)?([A-Za-z][A-Za-z0-9_-]{0,60})(?=[:/?\s,;}]|$)(?![^\s/]{0,300}@)/g, HOST_NAME = /^(?:[A-Z0-9]+_)*(?:DB|DATABASE|POSTGRES(?:QL)?|PG|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|RABBITMQ|AMQP|KAFKA|ELASTIC(?:SEARCH)?|OPENSEARCH|MEMCACHED?|CELERY|BROKER|MINIO|NATS|CLICKHOUSE|CACHE|QUEUE)_(?:HOST|HOSTNAME|SERVER|ADDR)$|^PGHOST$/, HOST = /^(?:\$\{\w{1,100}:?-)?([a-z][a-z0-9_-]{0,60})(?::\d{1,5})?\}?$/, NOBODY = /^(?:localhost|host|hostname|server|example|user|username|your[\w-]*|my[\w-]*|some[\w-]*|true|false|none|null|changeme|placeholder|unix|memory)$/i;
function hostFlaws(way) {
  let services = [...way.services.values()], known = new Set(services.flatMap(({ name, aliases }) => [name, ...aliases]));
  return [...services.flatMap((service) => [
    ...service.references.flatMap((reference) => known.has(reference.name) ? [] : referenceFlaw(service, reference, way)),
    ...[...service.variables.values()].flatMap(
      (variable) => hostsOf(variable).flatMap((host) => known.has(host.name) ? [] : hostFlaw(service, variable, host, way))
    )
  ]), ...workerFlaws(services, way)];
}
function hostsOf({ name, value, text, start, end }) {
  if (value === null || NOBODY.test(value)) return [];
  let written = text.content.slice(start, end);
  return (HOST_NAME.test(name) ? [HOST.exec(written)] : [...written.matchAll(URL_HOST)]).flatMap((match) => {
    let host = match?.[1];
    if (match === null || host === void 0 || NOBODY.test(host)) return [];
    let from = start + match.index + match[0].lastIndexOf(host);
    return [{ name: host, start: from, end: from + host.length }];
  });
}
function hostFlaw(service, variable, host, way) {
  let what = `${variable.name} of ${service.name} names the host ${host.name}, and no service of ${filesOf(way)} has that name`;
  return [{ text: variable.text, match: hiding(variable, missing2(host, host.name, what, way)) }];
}
function hiding({ text, start, end }, match) {
  let part = passwordIn(text.content.slice(start, end));
  return part === null ? match : { ...match, echoes: [{ start: start + part.start, end: start + part.end }] };
}
function referenceFlaw(service, { name, how, text, start, end }, way) {
  let what = `${how}: of ${service.name} names ${name}, and no service of ${filesOf(way)} has that name`, match = missing2({ start, end }, name, what, way);
  return [{ text, match: { ...match, why: `${what}; docker compose refuses the project` } }];
}
function missing2(span, name, what, way) {
  return placeMatch("compose-missing-service", span, { name, what, ...way.isWhole ? {} : { severity: "low" } });
}
var QUEUE = /^(?:CELERY_BROKER_URL|CELERY_RESULT_BACKEND|RQ_REDIS_URL|SIDEKIQ_REDIS_URL|DRAMATIQ_BROKER_URL)$/, RUNS = /celery|worker|sidekiq|dramatiq|\brq\b/i;
function workerFlaws(services, way) {
  if (services.some(({ name, command }) => RUNS.test(name) || RUNS.test(command))) return [];
  let queue = services.flatMap(({ name, variables: variables3 }) => [...variables3.values()].map((variable2) => ({ service: name, variable: variable2 }))).find(({ variable: variable2 }) => QUEUE.test(variable2.name));
  if (queue === void 0) return [];
  let { service, variable } = queue, what = `${service} has ${variable.name}, and no service of ${filesOf(way)} runs a worker`, match = placeMatch(
    "compose-missing-service",
    { start: variable.start, end: variable.start },
    { name: `worker of ${variable.name}`, what, severity: "low" }
  );
  return [
    {
      text: variable.text,
      match: hiding(variable, { ...match, why: `${what}; tasks wait in the queue for ever, if nothing else runs one` })
    }
  ];
}
function filesOf({ files }) {
  return files.map(({ text }) => text.entry.path).join(" and ");
}

// src/scan/deploy/project/siblings.ts
var OFFICIAL = /^(?:docker\.io\/)?(?:library\/)?(?:alpine|adminer|apache|arangodb|bash|busybox|buildpack-deps|caddy|cassandra|centos|chronograf|clojure|composer|consul|couchbase|couchdb|crate|debian|docker|drupal|eclipse-mosquitto|eclipse-temurin|elasticsearch|elixir|erlang|fedora|flink|fluentd|gcc|ghost|golang|gradle|grafana|groovy|haproxy|haskell|hello-world|httpd|influxdb|joomla|jruby|julia|kibana|kong|logstash|mariadb|matomo|maven|mediawiki|memcached|mongo|mongo-express|mysql|nats|neo4j|nextcloud|nginx|node|openjdk|oraclelinux|orientdb|percona|perl|php|phpmyadmin|postgres|pypy|python|r-base|rabbitmq|redis|redmine|registry|rethinkdb|ruby|rust|solr|sonarqube|spark|storm|swift|telegraf|tomcat|traefik|ubuntu|valkey|vault|wordpress|zookeeper)(?:[:@].*)?$/, VENDORS = /^(?:docker\.io\/|ghcr\.io\/|quay\.io\/)?(?:bitnami\w*|confluentinc|apache|grafana|prom|hashicorp|minio|elastic|selenium|mailhog|axllent|localstack|datadog|getmeili|milvusdb|qdrant|clickhouse|timescale|postgis|pgvector|opensearchproject|strimzi|linuxserver|portainer|dpage|rediscommander|provectuslabs|wurstmeister|citusdata|scylladb|cockroachdb|yandex|traefik|jaegertracing|openzipkin|otel|newrelic)\/|^(?:mcr\.microsoft\.com|gcr\.io|k8s\.gcr\.io|registry\.k8s\.io|docker\.elastic\.co|container-registry\.oracle\.com|public\.ecr\.aws)\//, WORKS = /work|celery|beat|sched|queue|sidekiq|resque|cron|consum|dramatiq|huey|\brq\b|\barq\b|job|daemon|async|task/i, isNeeded = (name) => isSecretName2(name) || isLoginUrl(name);
function siblingFlaws(scene, way) {
  return groupsOf([...way.services.values()]).flatMap((group) => groupFlaws(scene, group));
}
function groupsOf(services) {
  let built = new Set(services.flatMap(({ image, build }) => build === null || image === null ? [] : [image])), groups = [], byKey = /* @__PURE__ */ new Map();
  for (let service of services) {
    let keys = codeOf(service, built), known = Math.min(...keys.map((key) => byKey.get(key) ?? 1 / 0), groups.length);
    known === groups.length && groups.push({ services: [] }), groups[known]?.services.push(service);
    for (let key of keys) byKey.set(key, Math.min(known, byKey.get(key) ?? 1 / 0));
  }
  return groups.flatMap((group) => group.services.length > 1 ? [group.services] : []);
}
function codeOf({ image, build, mounts }, built) {
  let keys = [];
  if (build !== null && build.context !== null && keys.push(`build ${build.context} ${build.dockerfile}`), image !== null && (built.has(image) || !(OFFICIAL.test(image) || VENDORS.test(image))) && keys.push(`image ${image}`), image !== null && OFFICIAL.test(image) && build === null)
    for (let mount of mounts)
      /(?:^|\/)(?:app|src|api|backend|server|code|web)[\w-]*$|^$/.test(mount) && keys.push(`code ${image} ${mount}`);
  return keys;
}
function groupFlaws(scene, group) {
  let gifts = new Map(group.map((service) => [service, giftsOf(service, scene.view, imageOf(scene, service))])), main = mainOf(group, (service) => [...gifts.get(service).names].filter(isNeeded));
  return group.filter((service) => service !== main && isOfSameStage(service, main)).flatMap((service) => [...lacking(service, main, gifts), ...lackingBack(main, service, gifts)]);
}
function isOfSameStage(service, main) {
  return isWorker(service) || (service.build?.target ?? null) === (main.build?.target ?? null);
}
function mainOf(group, secretsOf) {
  let rank = (service) => (isWorker(service) ? 0 : 1e3) + (service.isOneShot ? 0 : 2e3) + secretsOf(service).length;
  return [...group].sort((a, b) => rank(b) - rank(a))[0];
}
function isWorker({ name, command }) {
  return WORKS.test(name) || WORKS.test(command);
}
function lacking(service, main, gifts) {
  let [own, theirs] = [gifts.get(service), gifts.get(main)];
  if (own.unknown.length > 0) return [];
  let names = [...theirs.names].filter((name) => isNeeded(name) && !own.names.has(name)).sort(), why = `${main.name} has it, and both run the same ${sharedCode(service, main)}`, found = names.map((name) => flaw(service, name, `service ${service.name} lacks ${name}: ${why}`)), hasOther = [...own.names].some(isNeeded), file = theirs.unknown.find((path) => path !== "");
  return found.length > 0 || file === void 0 || hasOther ? found : [flaw(service, file, `service ${service.name} lacks env_file: ${file}: ${why}`)];
}
function lackingBack(main, service, gifts) {
  let [own, theirs] = [gifts.get(main), gifts.get(service)];
  return own.unknown.length > 0 || service.isOneShot ? [] : [...theirs.names].filter((name) => isNeeded(name) && !own.names.has(name)).sort().map((name) => flaw(main, name, `service ${main.name} lacks ${name}, which ${service.name} of the same code has`, !0));
}
function flaw(service, name, what, isNote = service.isOneShot) {
  let { text } = service.place, said = { name: `${service.name}.${name}`, what, ...isNote ? { severity: "low" } : {} };
  return { text, match: placeMatch("compose-worker-lacks", service.place, said) };
}
function sharedCode(a, b) {
  return a.image !== null && a.image === b.image ? `image ${a.image}` : a.build !== null && b.build !== null ? "build" : "code";
}

// src/scan/deploy/project/index.ts
var COMPOSE = [
  "compose",
  "docker-compose",
  "docker-stack",
  "compose[._-]*",
  "docker-compose[._-]*",
  "docker-stack[._-]*",
  "*.compose",
  "*.docker-compose"
], containersCheck = {
  name: "deploy",
  needs: "project",
  reads: [
    ...COMPOSE.flatMap((name) => [`${name}.yml`, `${name}.yaml`]),
    ...DOCKERFILE_GLOBS,
    ".dockerignore",
    "*.dockerignore",
    ".env",
    ".env[._-]*",
    "*.env",
    "env.example",
    "env.sample",
    "env.template",
    "env.dist"
  ],
  startsOnReads: !0,
  readsMore: furtherFiles,
  run: findFlaws
};
function furtherFiles(view) {
  let files = [...composeFiles(view).values()], services = files.flatMap((file) => [...file.services.values()]), paths = [...services.flatMap(({ envFiles, build }) => [...envFiles.map(({ path }) => path), build?.dockerfile ?? null]), ...files.flatMap(namedFiles)].filter((path) => path !== null), code = [...new Set(services.flatMap(({ build }) => build?.context ?? []))].flatMap((context) => codeFiles(view.paths, context)).slice(0, 3 * MAX_CODE_FILES), ignores = ["", ...paths.map(folderOf)].map((folder) => joined(folder, ".gitignore"));
  return [...paths, ...ignores, ...code];
}
function findFlaws(view, settingsFor, warn) {
  let scene = openScene(view, settingsFor);
  for (let { text, problems, limits, isTemplate: isTemplate2 } of scene.files.values()) {
    let [problem] = problems;
    problem !== void 0 && !isTemplate2 && warn?.({ path: text.entry.path, line: problem.line, message: `no valid YAML (${problem.message}): only read line by line` });
    for (let { line, message } of limits) warn?.({ path: text.entry.path, line, message });
  }
  let found = scene.compositions.flatMap((way) => [
    ...siblingFlaws(scene, way),
    ...envFileFlaws(scene, way),
    ...hostFlaws(way),
    ...containerFlaws(scene, way)
  ]);
  return [...byText(onceEach([...found, ...imageFlaws(scene)]))].flatMap(([text, matches]) => softened(matches, text, settingsFor(text.entry.path)).map((match) => ({ text, match })));
}
function onceEach(found) {
  let known = /* @__PURE__ */ new Map();
  for (let each of found) {
    let { rule, name, start } = each.match, key = JSON.stringify([each.text.entry.path, rule, name, start]), first = known.get(key);
    (first === void 0 || first.match.severity === "low" && each.match.severity !== "low") && known.set(key, each);
  }
  return [...known.values()];
}

// src/scan/deploy/index.ts
var DEPLOY_CHECKS = [manifestsCheck, dockerfileCheck, containersCheck];
export {
  DEPLOY_CHECKS
};
