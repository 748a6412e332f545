// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  baseName
} from "./chunk-LMWZE53T.js";

// src/scan/path/env.ts
var TEMPLATE_WORDS = /* @__PURE__ */ new Set([
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
function envName(path) {
  let name = baseName(path).toLowerCase();
  if (!name.includes("env") && !name.startsWith(".dev")) return null;
  let why = kindOf(name);
  return why === null || CODE.test(name) || isTemplate(name) ? null : { why };
}
function isTemplatePath(path, { env, globs }) {
  return env.templates.length > 0 && globs(path, env.templates) || isTemplateName(path);
}
function isTemplateName(path) {
  let name = baseName(path).toLowerCase();
  return ENV_WORD.test(name) && !CODE.test(name) && isTemplate(name);
}
var ENV_WORD = /(?:^|[._-])(?:dot)?env(?:[._-]|$)/;
function kindOf(name) {
  return name === ".env" ? "the file is called .env" : DOTTED_ENV.test(name) ? "the name is .env with a suffix" : OTHER_TOOLS.test(name) ? "direnv, Flask and Wrangler read environment variables from a file of this name" : name.endsWith(".env") ? "the name ends in .env" : BARE_ENV.test(name) || NAMED_ENV.test(name) ? "the name is env with the name of an environment" : null;
}
function isTemplate(name) {
  let words = name.split(/[._\s-]+/);
  return words.some((word) => TEMPLATE_WORDS.has(word)) && !OWN_COPY.test(words.at(-1));
}

export {
  envName,
  isTemplatePath,
  isTemplateName
};
