// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  assignmentAt,
  fieldsOf,
  isInDocBlock,
  lineStart,
  openQuote,
  readLiteral,
  readProperties
} from "./chunk-NDGET3OI.js";
import {
  HERE,
  isHolder,
  isOwnValue
} from "./chunk-YHGZNAM3.js";
import {
  isNameByte,
  mayAssign,
  nameSpans
} from "./chunk-MR55HIL3.js";
import {
  isAdvice,
  minLengthOf,
  weaknessesOf
} from "./chunk-66DNELYV.js";
import {
  isNumber
} from "./chunk-PCIQHCOE.js";
import "./chunk-AA37HVQC.js";
import {
  eachAddress
} from "./chunk-GCQ4QTN2.js";
import "./chunk-QB5T64ZI.js";
import "./chunk-6AZP2NZR.js";
import {
  envName,
  isTemplatePath
} from "./chunk-A6SVA6JJ.js";
import "./chunk-DNBTXLEC.js";
import "./chunk-HDSDRBNZ.js";
import {
  strengthBits
} from "./chunk-ZGPWIFDA.js";
import "./chunk-QZXTSQWF.js";
import {
  kindOf
} from "./chunk-DZSI7TVV.js";
import {
  boundIn,
  isBoundByName,
  isIssued,
  passwordIn,
  secretName
} from "./chunk-IZ54TULD.js";
import {
  endingOf
} from "./chunk-XKYFQQMN.js";
import "./chunk-B2LGW3TS.js";
import "./chunk-WKQDENCD.js";
import "./chunk-NUCFZ457.js";
import "./chunk-QUR5WOD3.js";
import {
  baseName
} from "./chunk-LMWZE53T.js";
import "./chunk-AV4BG62X.js";
import {
  __export
} from "./chunk-5XXBF23Y.js";

// src/scan/weak/aside.ts
var REACH = 300, COMMENT = /^[ \t]{0,80}(?:#(?!\[)|\/\/|\/?\*|--|;|<!--)/, OPENS = /["'`](?:[\w.:-]{0,60}|[^"'`]{0,200}\$\{[\w.-]{0,60})$/;
function isAside(content, nameStart) {
  let before = content.slice(lineStart(content, nameStart, REACH), nameStart);
  return COMMENT.test(before) || openQuote(before) !== "" && !OPENS.test(before);
}

// src/scan/weak/fallback/address.ts
var [AT, COLON, SLASH] = [64, 58, 47], MAX_USERINFO = 300;
function hasPassword(bytes, from) {
  let colon = !1;
  for (let at = from; at < from + MAX_USERINFO && at < bytes.length; at++) {
    let byte = bytes[at];
    if (byte === AT) return colon;
    if (byte === COLON) colon = !0;
    else if (byte <= 32 || byte === SLASH || byte === 34 || byte === 39) return !1;
  }
  return !1;
}
var REACH2 = 160, NAMES = /(?:URL|URI|DSN|Url|Uri|url|uri|dsn)(?![A-Za-z0-9_-])/g;
function addressName(content, offset) {
  let from = Math.max(0, offset - REACH2), last = [...content.slice(from, offset).matchAll(NAMES)].at(-1);
  if (last === void 0) return null;
  let end = from + last.index + last[0].length, start = end;
  for (; start > from && isNameByte(content.charCodeAt(start - 1)); ) start--;
  return { start, end };
}

// src/scan/weak/fallback/asked.ts
var READERS = "(?:env(?:iron(?:ment)?)?(?:Or|Default|OrDefault|OrElse|Var|Variable|Value|String|Str)?|EnvironmentVariable|env_?var|env::(?:var|var_os)|option_env!|env_or|env_or_default|env_default|env_str|env_string|env_value|getvar|getProperty)", HOLDERS = "(?:environ|ENV|env|environment|settings?|config(?:uration)?|conf|Config|Configuration|configService|viper|System\\.getenv\\(\\)|Env)", METHODS = "(?:get|fetch|getOrElse|getOrDefault|setdefault|SetDefault|str|string|pop|getString|GetString|GetValue|getProperty|value|required|optional|url|bytes|dig|getOrThrow|get_secret)", GENERIC = "(?:<[\\w?]{1,20}>)?", CALL = new RegExp(
  `(?:${READERS}|(?:${HOLDERS})!?(?:\\.|::|->|\\?\\.)${METHODS}|(?:^|[^\\w.])config|propertyOrNull|findProperty)${GENERIC}\\s{0,4}\\(\\s{0,40}(?:\\w{1,3}=)?[rbu]?["'\`][\\w.:-]{0,60}$`,
  "i"
), LISP = /\((?:System\/getenv|getenv|env)\s{1,4}(?:"|:)$/, INDEX = /(?:environ|\bENV|\$_ENV|\$_SERVER|process\.env|import\.meta\.env|Bun\.env|\benv|[eE]nvironment|[cC]onfiguration|[cC]onfig|sys\.env)\??\.?[[(]\s{0,4}["'`][\w.:-]{0,60}$/, PERL = /\$ENV\{\s{0,2}["']?$/, MEMBER = /(?:process\.env|import\.meta\.env|Bun\.env|Deno\.env|\benv|\bENV|\bconfig|\bsettings)\??\.$/, TAG = /(?:\b(?:env|envconfig|environment)\s{0,2}[:=]\s{0,2}\\?|(?:^|\W)Validator\(\s{0,20})["']$/, SHELL = /\$\{(?:[\w-]{1,40}\.){0,6}$/, QUOTES = "\"'`:.-", WORDS = /env|conf|sett|viper|propert|getvar|_server|validator/i;
function askedBy(before) {
  let last = before.at(-1) ?? "";
  return (last === "{" || last === "." || last === "-") && SHELL.test(before) ? "shell" : last === "{" ? PERL.test(before) ? "index" : "plain" : last === "" || !QUOTES.includes(last) ? last === "" || /[\s,({;]/.test(last) ? "plain" : null : WORDS.test(before) ? askedInWords(before, last) : null;
}
function askedInWords(before, last) {
  return last === "." && MEMBER.test(before) ? "member" : CALL.test(before) || LISP.test(before) ? "call" : INDEX.test(before) || PERL.test(before) ? "index" : TAG.test(before) ? "tag" : null;
}

// src/scan/weak/fallback/go.ts
var TARGET = /(?:^|[\s;{(])([A-Za-z_][\w.]{0,60})(?:,\s{0,4}([A-Za-z_]\w{0,40}))?(?:\s{1,4}string)?\s{0,4}:?=\s{0,4}[\w.()]{0,80}["`]\w{0,60}$/, EMPTY = /(?:\bif\s{1,4}|;\s{0,4})(?:(!)\s{0,4})?(?:len\()?(?:strings\.TrimSpace\()?([A-Za-z_][\w.]{0,60})\){0,2}(?:\s{0,4}==\s{0,4}(?:""|``|0))?(?:\s{0,4}\|\|[^{\n]{1,80}?)?\s{0,4}\{\s{0,60}(?:return\s{1,4}|([A-Za-z_][\w.]{0,60})\s{0,4}=\s{0,4})(?=["`])/g, FOUND = /^["`]\s{0,4}\){1,3}\s{0,4}(?:;|\n\s{0,60}if)\s{0,4}([A-Za-z_][\w.]{0,60})(?:\s{0,4}!=\s{0,4}"")?(?:\s{0,4}&&[^{\n]{1,80}?)?\s{0,4}\{\s{0,60}return\s{1,4}([A-Za-z_][\w.]{0,60})[^}\n]{0,20}\s{0,60}\}\s{0,60}(?:else\s{0,4}\{\s{0,60})?return\s{1,4}(?=["`])/, AROUND = { kind: "code", before: "" };
function fallbackInGo(before, after) {
  let [, target, isThere] = TARGET.exec(before.slice(before.lastIndexOf(`
`) + 1)) ?? [];
  if (target === void 0) return null;
  let found = FOUND.exec(after);
  if (found !== null && [target, isThere].includes(found[1]) && found[2] === target)
    return readLiteral(after, found[0].length, null, AROUND);
  for (let test of after.matchAll(EMPTY)) {
    let [all, not, tested, set] = test;
    if ((not === "!" ? tested === isThere : tested === target && all.includes("==")) && (set === void 0 || set === target)) return readLiteral(after, test.index + all.length, null, AROUND);
  }
  return null;
}

// src/scan/weak/fallback/ways.ts
var BOTH = ["call", "index", "member"], CLOSED = "[\"'`]?\\s{0,4}[\\])}]{0,3}[!?]{0,2}", WAYS = [
  // getenv("X", "v"), env('X', default='v'), String.fromEnvironment('X', defaultValue: 'v'), get('X', 'v')
  {
    asked: ["call"],
    after: /^["'`]\s{0,20},\s{0,60}(?:cast\s{0,2}=\s{0,2}\w{1,20}\s{0,2},\s{0,20})?(?:default(?:_?value)?\s{0,4}[=:]\s{0,4})?/i
  },
  // … || 'v', ?? 'v', ?: 'v', // 'v', or 'v'
  { asked: BOTH, after: new RegExp(`^${CLOSED}\\s{0,60}(?:\\|\\||\\?\\?|\\?:|//(?!\\s)|//(?=\\s['"])|\\bor\\b)=?\\s{0,60}\\(?`) },
  // x ? process.env.X : 'v', … if 'X' in os.environ else 'v'
  { asked: BOTH, after: new RegExp(`^${CLOSED}\\s{0,60}:\\s{0,40}`), before: /\?[^?\n]{0,120}$|\?\s{0,60}[\w.\s]{0,60}$/ },
  { asked: BOTH, after: new RegExp(`^${CLOSED}\\s{0,40}if\\s{1,4}[^\\n]{1,80}?\\selse\\s{1,4}`) },
  // .unwrap_or("v".into()), .unwrap_or_else(|_| "v".to_string()), .orElse("v"), .getOrElse("v"), .orElseGet(() -> "v")
  {
    asked: BOTH,
    after: new RegExp(
      `^${CLOSED}(?:\\s{0,40}\\.\\s{0,4}(?:ok|as_deref|filter|map|trim|stripMargin|toOption|asString)(?:\\([^()\\n]{0,40}\\))?){0,3}\\s{0,40}[.?]{1,2}\\s{0,4}(?:unwrap_or|unwrap_or_else|orElse|orElseGet|getOrElse|or_else|valueOr|value_or|ifEmpty|ifBlank|default|presence_or)\\s{0,2}[({]\\s{0,20}(?:\\|\\w{0,8}\\|\\s{0,4}|\\(\\)\\s{0,4}(?:->|=>)\\s{0,4}|\\{\\s{0,4})?(?:String::from\\(|Some\\(|Ok\\()?`
    )
  },
  // ENV.fetch('X') { 'v' }
  { asked: ["call"], after: /^["'`]\s{0,4}\)\s{0,4}(?:\{|do)\s{0,20}/ },
  // (or (System/getenv "X") "v"), cmp.Or(os.Getenv("X"), "v"), coalesce(env("X"), "v")
  {
    asked: BOTH,
    after: new RegExp(`^${CLOSED}\\s{0,20},?\\s{0,20}`),
    before: /(?:\(or\s{1,4}|\bOr\(|[cC]oalesce\(|[fF]irst\w{0,20}\()[^\n]{0,100}$/
  },
  // `env:"X" envDefault:"v"`, #[arg(env = "X", default_value = "v")], @Value(env = "X", default = "v")
  { asked: ["tag"], after: /^\\?["']\s{0,4},?\s{0,4}(?:envDefault|default|default_value|default_value_t)\s{0,2}[:=]\s{0,2}\\?/ },
  { asked: ["tag"], after: /^\\?["'][^"'\n]{0,60}(?:["'][^"'\n]{0,40}){0,2}\b(?:envDefault|default|default_value)\s{0,2}[:=]\s{0,2}\\?/ },
  // const { X = 'v' } = process.env
  {
    asked: ["plain"],
    first: "=",
    part: "}",
    after: /^\s{0,4}=\s{0,4}(?=["'`][^"'`\n]{1,200}["'`][^;}]{0,400}\}\s{0,4}=\s{0,4}(?:process\.env|import\.meta\.env|env)\b)/
  },
  // class Settings(BaseSettings): X: str = 'v', X: SecretStr = Field(default='v')
  {
    asked: ["plain"],
    first: ":",
    after: /^\s{0,2}:\s{0,2}[\w.[\]| ]{1,60}?\s{0,2}=\s{0,2}(?:Field\(\s{0,20}(?:default\s{0,2}=\s{0,2})?)?(?:SecretStr\()?/,
    before: /(?:^|\n)[ \t]{1,12}$/,
    file: "BaseSettings"
  },
  // if (!process.env.X) process.env.X = 'v'
  {
    asked: ["member", "index"],
    after: new RegExp(`^${CLOSED}\\s{0,4}=\\s{0,4}(?!=)`),
    before: /if\s{0,4}\(!\s{0,4}[\w.]{1,80}\)\s{0,4}\{?\s{0,60}[\w.]{1,40}$/
  },
  // X: str({ default: 'v' }), X: z.string().min(1).default('v'), X: Joi.string().default('v'), X=(str, 'v')
  {
    asked: ["plain"],
    first: `"':`,
    part: "efault",
    after: /^["']?\s{0,4}:\s{0,4}(?:str|string|url|env)\(\s{0,4}\{[^}]{0,120}?(?:default|devDefault)\s{0,2}:\s{0,4}/
  },
  {
    asked: ["plain"],
    first: `"':`,
    part: ".default(",
    after: /^["']?\s{0,4}:\s{0,4}(?:z|[Jj]oi|yup|v|t|S)\.[\w.()\s,]{0,160}?\.default\(\s{0,4}/
  },
  { asked: ["plain"], first: "=", part: "str", after: /^\s{0,2}=\s{0,2}\(\s{0,2}str\s{0,2},\s{0,4}/ }
], EMPTY_TEST = /^["'`]?\s{0,4}[\])]{0,3};?[ \t]{0,10}\r?\n\s{0,60}(?:if|unless)\s{0,4}\(?\s{0,4}(?:!|not\s{1,4}|-z\s{1,4})?"?\$?([\w.]{1,60})"?(?:\s{0,4}(?:===?|is)\s{0,4}(?:""|''|null|None|nil|undefined)|\.isEmpty\(\)|\.isBlank\(\)|\.empty\?|\.blank\?)?\s{0,4}\)?\s{0,4}[{:;]?\s{0,60}(?:then\s{1,10})?\$?([\w.]{1,60})\s{0,4}:?=\s{0,4}/, RETURN_TEST = /^["'`]?\s{0,4}\)?;?\s{0,60}(?:if\s{1,4}\(?)?[\w.]{0,60}\s{0,4}!=\s{0,4}(?:""|null|nil|None)\)?\s{0,4}\{?\s{0,60}return\s{1,4}[\w.]{1,60};?\s{0,60}\}\s{0,60}return\s{1,4}/, TARGET2 = /([\w.]{1,60})(?:\s{0,4}:\s{0,2}[\w?]{1,20})?\s{0,4}:?=\s{0,4}[\w.:$(\s]{0,60}["'`]?[\w.:-]{0,60}$/;

// src/scan/weak/fallback/index.ts
var BEFORE = 200, AFTER = 500;
function fallbacksIn(text) {
  let found = [], look = (start, end) => {
    let given = fallbackAt(text, start, end);
    given !== null && found.push(given);
  };
  for (let { start, end } of nameSpans(text)) look(start, end);
  return eachAddress(text, (offset) => {
    if (!hasPassword(text.bytes, offset + 3)) return;
    let name = addressName(text.content, offset);
    name !== null && look(name.start, name.end);
  }), found;
}
var bytesOf = (chars) => new Set([...chars].map((char) => char.charCodeAt(0))), LEADS = bytesOf("\"'`:.{[-"), PLAIN_LEADS = bytesOf(` 	
\r(,;`), BLANKS = bytesOf(` 	
\v\f\r `), PLAIN_SIGNS = `"':=`, SIGNS = bytesOf(PLAIN_SIGNS), FOLLOWS = bytesOf(`"'\`])}=:!?|-.; 	\r
/,\\`);
function mayAsk(bytes, start, end) {
  if (!FOLLOWS.has(bytes[end])) return !1;
  let lead = bytes[start - 1];
  return lead === void 0 || PLAIN_LEADS.has(lead) ? isGiven(bytes, end) : LEADS.has(lead);
}
function isGiven(bytes, end) {
  let at = end;
  for (; BLANKS.has(bytes[at]); ) at++;
  return SIGNS.has(bytes[at]);
}
function fallbackAt(text, start, nameEnd) {
  let { content } = text;
  if (!mayAsk(text.bytes, start, nameEnd) || content[start - 1] !== "{" && secretName(content.slice(start, nameEnd)) === null) return null;
  let before = content.slice(Math.max(0, start - BEFORE), start), asked = askedBy(before);
  if (asked === null) return null;
  let end = asked === "shell" && content.slice(start, nameEnd).includes("-") ? content.indexOf("-", start) : nameEnd, name = asked === "shell" ? content.slice(before.lastIndexOf("{") + 1 - before.length + start, end) : whole(content, start, end), kind = secretName(name);
  if (kind === null) return null;
  let literal = literalOf(content, before, asked, end, text.entry.path);
  if (literal === null || isAside(content, start)) return null;
  let value = content.slice(literal.start, literal.end);
  return kind === "url" ? inAddress(name, value, literal.start) : isOwnValue(value) ? { name, value, ...literal, by: "fallback", here: !1 } : null;
}
function whole(content, start, end) {
  let from = start;
  for (; start - from < 60 && /[\w.:-]/.test(content[from - 1] ?? ""); ) from--;
  return "\"'`".includes(content[from - 1] ?? " ") ? content.slice(from, end).replace(/:/g, ".") : content.slice(start, end);
}
function inAddress(name, value, start) {
  let part = passwordIn(value), password = part === null ? "" : value.slice(part.start, part.end);
  return part === null || !isOwnValue(password) ? null : { name, value: password, start: start + part.start, end: start + part.end, by: "fallback", here: HERE.test(value) };
}
function literalOf(content, before, asked, end, path) {
  let after = content.slice(end, end + AFTER), placed = (literal) => literal && { start: end + literal.start, end: end + literal.end };
  if (asked === "shell") return placed(inShell(after, path));
  let sign = after.trimStart().charAt(0);
  if (asked === "plain" && !PLAIN_SIGNS.includes(sign)) return null;
  for (let way of WAYS) {
    if (!way.asked.includes(asked) || !(way.first ?? sign).includes(sign) || !after.includes(way.part ?? "") || !content.includes(way.file ?? "")) continue;
    let found = way.after.exec(after);
    if (found === null || way.before !== void 0 && !way.before.test(before)) continue;
    let literal = readLiteral(after, found[0].length, null, AROUND2);
    if (literal !== null) return placed(literal);
  }
  return asked === "plain" ? null : placed(afterTest(before, after) ?? (/\.go$/i.test(path) ? fallbackInGo(before, after) : null));
}
var AROUND2 = { kind: "code", before: "" }, SHELL2 = /^:?[-=](["']?)([^}"'\s]{1,200})\1\}/, NO_SHELL = /\.(?:ya?ml|md|mdx|rst|adoc)$|(?:^|\/)(?:dockerfile|containerfile)[^/]{0,40}$|\.dockerfile$/i, SPRING = /^:(["']?)([^}"'\s]{1,200})\1\}/, SPRING_FILES = /\.(?:java|kt|kts|groovy|scala|properties)$|(?:^|\/)(?:application|bootstrap)[\w.-]{0,60}\.ya?ml$/i;
function inShell(after, path) {
  let found = (NO_SHELL.test(path) ? null : SHELL2.exec(after)) ?? (SPRING_FILES.test(path) ? SPRING.exec(after) : null);
  if (found === null) return null;
  let end = found[0].length - 1 - found[1].length;
  return { start: end - found[2].length, end };
}
function afterTest(before, after) {
  let returned = RETURN_TEST.exec(after);
  if (returned !== null) return readLiteral(after, returned[0].length, null, AROUND2);
  let found = EMPTY_TEST.exec(after);
  return found === null || found[1] !== found[2] || TARGET2.exec(before.slice(before.lastIndexOf(`
`) + 1))?.[1] !== found[1] ? null : readLiteral(after, found[0].length, null, AROUND2);
}

// src/scan/weak/files.ts
var DATA_ENDINGS = /* @__PURE__ */ new Set(["properties", "ini", "cfg", "conf", "toml", "yml", "yaml", "json"]), DATA = `(?:${[...DATA_ENDINGS].join("|")})`, CONFIGURATION = new RegExp(
  `^\\.?(?:application|bootstrap|appsettings|settings|config|configuration|conf|secrets?|credentials|database|parameters|env|environment|default|production|prod|development|dev|staging|local|test)(?:[-_.][\\w.-]{1,60})?\\.${DATA}$`
), ELSEWHERE = /(?:^|\/)(?:\.github|\.circleci|\.gitlab|\.vscode|\.idea|locales?|i18n|l10n|lang|languages|translations|schemas?|group_vars|host_vars|node_modules)\//, MANIFEST = /^(?:apiVersion|kind):[ \t]/m, MODULE = /(?:^|\/)(?:settings|config|conf)\/(?:[\w-]{1,40}\/)?[\w.-]{1,60}\.(?:py|rb|php|exs|[cm]?[jt]s)$|(?:^|\/)(?:[a-z]{1,20}[_.-])?(?:settings|config|configuration|conf)(?:[_.-][a-z]{1,20})?\.(?:py|rb|php|exs|[cm]?[jt]s)$/;
function givingOf(path) {
  let lower = path.toLowerCase();
  if (envName(path) !== null) return "data";
  let isData = DATA_ENDINGS.has(endingOf(lower));
  return !isData && !lower.includes("conf") && !lower.includes("settings") || ELSEWHERE.test(lower) ? null : isData && CONFIGURATION.test(baseName(lower)) ? "data" : MODULE.test(lower) ? "code" : null;
}
function isManifest(content) {
  return MANIFEST.test(content);
}

// src/scan/weak/given.ts
var given_exports = {};
__export(given_exports, {
  assignedIn: () => assignedIn,
  givenIn: () => givenIn
});
function givenIn(text, warn) {
  let content = text.content;
  if (isManifest(content)) return [];
  let read = fieldsOf(text.entry.path, content);
  return read === null ? fromFields(readLines(content), content) : read.problem === void 0 ? fromFields(read.fields, content) : (warn?.({ path: text.entry.path, line: read.problem.line, message: `${read.problem.message}: read line by line instead` }), fromFields(readLines(content), content));
}
function readLines(content) {
  let fields = readProperties(content);
  return Array.isArray(fields) ? fields.map(unquoted) : [];
}
function unquoted(field) {
  let quote = field.value[0];
  return (quote === '"' || quote === "'") && field.value.length > 1 && field.value.endsWith(quote) ? { ...field, value: field.value.slice(1, -1), start: field.start + 1, end: field.end - 1 } : field;
}
function fromFields(fields, content) {
  return fields.flatMap((field) => {
    let name = nameOf(field), kind = secretName(name);
    return kind === null || field.end <= field.start ? [] : kind === "url" ? inAddress2(name, field.value, field, content) : kind !== "password" && isNumber(field.value) || !isOwnValue(field.value) ? [] : [{ name, value: field.value, start: field.start, end: field.end, by: "given", here: !1 }];
  });
}
function nameOf({ name, path }) {
  let owner = path.at(-1);
  return owner === void 0 || /^\d+$/.test(owner) || /[._]/.test(name) || secretName(`${owner}.${name}`) === null ? name : `${owner}.${name}`;
}
function inAddress2(name, value, { start, end }, content) {
  let part = passwordIn(value), password = part === null ? "" : value.slice(part.start, part.end);
  return part === null || !isOwnValue(password) || content.slice(start, end) !== value ? [] : [{ name, value: password, start: start + part.start, end: start + part.end, by: "given", here: HERE.test(value) }];
}
function isPhraseIn(content, { start, end }) {
  let quote = content[start - 1] ?? " ";
  return "\"'`".includes(quote) && content[end] !== quote;
}
function holds(name) {
  return /Str(?:ing)?$/.test(name) || /^(?:re|un)?(?:set|change|forgot|new|old|confirm|verify|encode|decode)[_A-Z]/i.test(name) ? !1 : !/keys?$/i.test(name) || /secret|crypt|sign|jwt|session|cookie|master|private|hmac|cipher/i.test(name);
}
function assignedIn(text) {
  let found = /* @__PURE__ */ new Map();
  for (let span of nameSpans(text)) {
    if (!mayAssign(text.bytes, span.end)) continue;
    let name = text.content.slice(span.start, span.end), kind = secretName(name);
    if (kind !== "secret" && kind !== "password" || !holds(name) || isAside(text.content, span.start) || isPhraseIn(text.content, span))
      continue;
    let assigned = assignmentAt(text.content, span.start, span.end, "code");
    if (assigned === null || assigned.place !== "assigned" || !assigned.quoted) continue;
    let value = text.content.slice(assigned.start, assigned.end);
    isOwnValue(value) && found.set(assigned.start, { name, value, start: assigned.start, end: assigned.end, by: "given", here: !1 });
  }
  return [...found.values()];
}

// src/scan/weak/judge.ts
var judge_exports = {};
__export(judge_exports, {
  judgeGiven: () => judgeGiven
});
var WHITHER = {
  production: "it is bound for production",
  shared: "every environment gets it, production too",
  local: "it is for development only",
  test: "it is for tests only"
};
function judgeGiven(given, bound, settings) {
  let weaknesses = weaknessesOf(given.name, given.value, settings.env).filter((weakness) => !isAdvice(weakness));
  if (weaknesses.length === 0 || isHolder(given.name, given.value, weaknesses[0]?.kind === "placeholder")) return null;
  let stops = blocks(given, bound);
  return {
    check: "weak",
    start: given.start,
    end: given.end,
    ...ruleOf(given, weaknesses),
    severity: stops ? bound === "production" ? "high" : "medium" : "low",
    // the entropy check's findings on the same value say more, so that on a par they count
    confidence: stops ? "medium" : "low",
    why: `${opening(given)}: ${toTell(weaknesses)}; ${given.here ? "it opens what runs on this machine" : WHITHER[bound]}`,
    name: given.name,
    strengthBits: strengthBits(given.value),
    links: { revoke: null, docs: null },
    rank: 1,
    fix: [fixOf(given, settings)]
  };
}
function toTell(weaknesses) {
  let isStandIn = weaknesses[0]?.kind === "placeholder";
  return weaknesses.flatMap(({ kind, why }) => isStandIn && (kind === "phrase" || kind === "low-entropy") ? [] : why).join(", ");
}
function blocks({ name, here }, bound) {
  return here || bound === "local" || bound === "test" ? !1 : bound === "production" || !isIssued(name);
}
function ruleOf({ by }, [first]) {
  return by === "fallback" ? { rule: "weak-fallback", title: "Known value where none is set" } : first?.kind === "placeholder" ? { rule: "placeholder-secret", title: "Placeholder in place of a secret" } : { rule: "weak-secret", title: "Weak secret" };
}
function opening({ name, by }) {
  return by === "fallback" ? `taken where ${name} is not set` : `assigned to ${name}`;
}
function fixOf({ name, by }, { env }) {
  if (by === "fallback") return `let the program stop where ${name} is not set, instead of going on with what everybody can read`;
  let kind = secretName(name), least = minLengthOf(kind ?? "secret", env);
  return kind === "token" ? `set ${name} where the application runs, and leave it out of the file` : `set ${name} where the application runs, to at least ${least} random characters (openssl rand -hex 32), and leave it out of the file`;
}

// src/scan/weak/later.ts
var later = { given: () => given_exports, judge: () => judge_exports };

// src/scan/weak/index.ts
var weakCheck = { name: "weak", needs: "text", isWhole, run: findWeak }, WEAK_CHECKS = [weakCheck];
function isWhole({ path }) {
  return kindOf(path) !== "skip" && (givingOf(path) !== null || !isBoundByName(path));
}
function findWeak(text, settings, warn) {
  let { path } = text.entry;
  if (text.encoding === "binary" || kindOf(path) === "skip") return [];
  let found = /* @__PURE__ */ new Map();
  for (let given of [...fallbacksIn(text), ...givenBy(text, warn)]) found.has(given.start) || found.set(given.start, given);
  if (found.size === 0 || isTemplatePath(path, settings)) return [];
  let bound = boundIn(path, text.content, settings);
  if (bound === "ignore") return [];
  let boundOf = ({ start }) => isInDocBlock(text.content, start, path) ? "test" : bound;
  return [...found.values()].map((given) => later.judge().judgeGiven(given, boundOf(given), settings)).filter((match) => match !== null).sort((a, b) => a.start - b.start);
}
function givenBy(text, warn) {
  let giving = givingOf(text.entry.path);
  if (giving === null) return [];
  let { assignedIn: assignedIn2, givenIn: givenIn2 } = later.given();
  return giving === "data" ? givenIn2(text, warn) : assignedIn2(text);
}
export {
  WEAK_CHECKS
};
