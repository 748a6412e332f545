// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  nameParts,
  roleOf,
  splitName
} from "./chunk-WKQDENCD.js";
import {
  memo
} from "./chunk-NUCFZ457.js";

// src/env/bound.ts
function boundIn(path, content, { env, globs }) {
  return env.bound.find(({ glob }) => globs(path, [glob]))?.bound ?? boundFor(path, content);
}
var words = (list) => new Set(list.split(" ")), WORDS = [
  ["production", words("production prod prd live staging stage stg preprod preproduction release uat")],
  ["test", words("test tests testing spec specs e2e ci qa fixture fixtures mock mocks integration testdata cypress playwright benchmark")],
  ["local", words("local dev devel develop development debug sandbox example examples sample samples demo demos")]
], TEST_FOLDERS = words("test tests __tests__ testing spec specs e2e fixtures __fixtures__ testdata mocks __mocks__ cypress playwright"), LOCAL_FOLDERS = words(
  "local dev devel development devcontainer .devcontainer example examples sample samples demo demos doc docs tutorial tutorials vagrant .vagrant .vscode .idea benchmark benchmarks bench playground playgrounds sandbox cookbook"
), PRODUCTION_FOLDERS = words("production prod prd live staging stage stg preprod uat"), CODE = /\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kts?|cs|php|swift|scala|exs?|groovy|vue|svelte|c|cc|cpp|h|dart|lua|pl|pm|sh|bash|zsh|ps1|bat)$/, CONFIGURES = words("settings setting config configuration conf env environment environments application appsettings"), PROSE = /\.(?:md|mdx|rst|adoc|txt|html?)$/, PROFILE = /(?:^|[\s"'{,-])(?:[A-Z]{1,20}_)?(?:APP_ENV|NODE_ENV|RAILS_ENV|RACK_ENV|DJANGO_ENV|DJANGO_SETTINGS_MODULE|DJANGO_CONFIGURATION|FLASK_ENV|FASTAPI_ENV|ENVIRONMENT|ENV|GO_ENV|MIX_ENV|SPRING_PROFILES_ACTIVE|spring\.profiles\.active|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|APP_ENVIRONMENT|DEPLOY_ENV|SYMFONY_ENV|LARAVEL_ENV)["']?[ \t]{0,9}[:=][ \t]{0,9}["']?([\w.-]{1,60})/gm, MAX_SEARCHED = 2e5, MAX_PROFILES = 50;
function boundFor(path, content = "") {
  let segments = path.split("/"), own = segments.pop(), [name, folders] = [own.toLowerCase(), segments.map((folder) => folder.toLowerCase())], named = boundOfName(own);
  if (named !== null) return named;
  if (folders.some((folder) => TEST_FOLDERS.has(folder))) return "test";
  let said = [boundOfFolders(folders), PROSE.test(name) ? "local" : boundOfContent(name, content)];
  return said.find((bound) => bound === "production") ?? said.find((bound) => bound !== null) ?? "shared";
}
function boundOfName(name) {
  if (CODE.test(name.toLowerCase())) return boundOfWords(wordsOfCode(name));
  let parts = nameParts(name);
  return boundOfWords(parts) ?? (parts.includes("compose") && parts.includes("override") ? "local" : null);
}
function wordsOfCode(name) {
  let stem = name.slice(0, name.lastIndexOf(".")), parts = nameParts(stem);
  if (parts.length === 1 || parts.some((part) => CONFIGURES.has(part))) return parts;
  let dotted = stem.split(".").slice(1), runner = [parts[0], parts.at(-1)].filter((part) => part === "test" || part === "tests" || part === "spec" || part === "conftest");
  return [...dotted, ...runner.map(() => "test")];
}
function boundOfWords(parts) {
  return WORDS.find(([, known]) => parts.some((part) => known.has(part)))?.[0] ?? null;
}
function boundOfFolders(folders) {
  for (let folder of [...folders].reverse()) {
    if (PRODUCTION_FOLDERS.has(folder)) return "production";
    if (LOCAL_FOLDERS.has(folder)) return "local";
  }
  return null;
}
function isBoundByName(path) {
  let lower = path.toLowerCase();
  return CODE.test(lower) || PROSE.test(lower);
}
function boundOfContent(name, content) {
  if (CODE.test(name) || content === "") return null;
  let found = /* @__PURE__ */ new Set(), read = 0;
  for (let match of content.slice(0, MAX_SEARCHED).matchAll(PROFILE)) {
    if (++read > MAX_PROFILES) break;
    let bound = boundOfWords(nameParts(match[1]));
    bound !== null && found.add(bound);
  }
  return WORDS.find(([bound]) => found.has(bound))?.[0] ?? null;
}

// src/env/secret-name.ts
var ISSUERS = new Set(
  "client consumer oauth license licence subscription write maps google aws azure gcp stripe github gitlab bitbucket openai anthropic groq gemini mistral cohere huggingface hf sendgrid mailgun mailchimp postmark resend twilio algolia firebase datadog dd newrelic sentry recaptcha hcaptcha captcha turnstile facebook twitter linkedin slack discord telegram paypal s3 npm pypi docker dockerhub notion linear cloudflare vercel netlify heroku digitalocean shopify square plaid mapbox segment mixpanel amplitude pusher apple microsoft spotify codecov snyk sonar okta auth0 cognito supabase airtable hubspot salesforce zendesk jira dropbox gh".split(" ")
), HANDED_OUT = new Set("api access project org team account".split(" ")), AGREED = new Set("webhook jwt session cookie signing encryption token".split(" ")), ADDRESSES = new Set("url uri dsn urls".split(" ")), SEASONING = /* @__PURE__ */ new Set(["salt", "pepper"]), secretName = memo(kindOfName);
function kindOfName(name) {
  let parts = splitName(name), last = parts.at(-1);
  if (last === void 0) return null;
  if (ADDRESSES.has(last)) return "url";
  if (parts.length > 1 && SEASONING.has(last)) return "password";
  let role = roleOf(name) ?? (isForgeryGuard(parts) ? "secret" : null);
  return role === null || role === "loose" ? null : kindOf(role, parts);
}
function kindOf(role, parts) {
  return role === "password" || role === "token" ? role : !parts.slice(0, -1).some((part) => AGREED.has(part)) && parts.some((part) => ISSUERS.has(part) || HANDED_OUT.has(part)) ? "token" : "secret";
}
var OWN_WORDS = new Set(
  "api key keys token tokens admin auth internal service access app master root secret my bearer server static super".split(" ")
);
function isIssued(name) {
  return secretName(name) === "token" && splitName(name).some((part) => !OWN_WORDS.has(part));
}
var SERVERS = new Set(
  "database db datasource jdbc sqlalchemy postgres postgresql pg pgsql mysql mariadb mssql sqlserver oracle cockroach cockroachdb mongo mongodb redis valkey keydb amqp rabbit rabbitmq broker celery kafka nats cache memcached queue elastic elasticsearch opensearch clickhouse neo4j influxdb couchdb smtp mail mailer email ldap".split(" ")
);
function isLoginUrl(name) {
  if (secretName(name) !== "url") return !1;
  let parts = splitName(name);
  return parts.at(-1) === "dsn" || parts.some((part) => SERVERS.has(part));
}
function isForgeryGuard(parts) {
  return parts.includes("secret") && ["secret", "key"].includes(parts.at(-1)) && parts.some((part) => /^[cx]srf$/.test(part));
}
var USERINFO = /^[A-Za-z][\w+.-]{0,40}:\/\/([^\s/?#@:]{0,200}):([^\s/?#@]{1,300})@/, IN_LIST = /(?:^|[;\s?&])(?:password|pwd)=([^;&\s'"]{1,300})/i;
function passwordIn(value) {
  let url = USERINFO.exec(value);
  if (url !== null) {
    let end2 = url[0].length - 1;
    return { start: end2 - url[2].length, end: end2 };
  }
  let found = IN_LIST.exec(value.slice(0, 2e3));
  if (found === null) return null;
  let end = found.index + found[0].length;
  return { start: end - found[1].length, end };
}

export {
  boundIn,
  boundFor,
  isBoundByName,
  secretName,
  isIssued,
  isLoginUrl,
  passwordIn
};
