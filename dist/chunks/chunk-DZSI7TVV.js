// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  holdsAny
} from "./chunk-B2LGW3TS.js";
import {
  lastKept
} from "./chunk-NUCFZ457.js";

// src/scan/entropy/kind.ts
var CODE = new Set(
  "js jsx mjs cjs ts tsx mts cts py pyx pyi pxd rb java kt kts go rs cs php swift scala c h cc cpp hpp cxx m mm dart lua pl pm r jl ex exs eex hs clj groovy gradle vue svelte fs vb sol zig nim elm erl coffee ipynb json jsonc json5 ndjson har tf hcl tfvars sql graphql proto tfstate jinja j2".split(" ")
), PROSE = new Set("md mdx rst adoc txt html htm tex org log".split(" ")), SKIPPED_NAMES = new Set(
  "package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock composer.lock gemfile.lock cargo.lock poetry.lock pipfile.lock uv.lock pdm.lock pubspec.lock podfile.lock package.resolved mix.lock flake.lock gradle.lockfile verification-metadata.xml .terraform.lock.hcl module.bazel.lock conan.lock packages.lock.json paket.lock chart.lock .secrets.baseline .gitleaksignore record".split(" ")
), SKIPPED_EXTENSIONS = new Set(
  "map svg png jpg jpeg gif ico webp sum pbxproj md5 asc sig crt cer css sass scss less snap po pot xlf storyboard ttf woff woff2 tsbuildinfo".split(
    " "
  )
), MINIFIED = /* @__PURE__ */ new Set(["js", "mjs", "json"]), CHECKSUMS = /^(?:md5|sha\d+)sums?(?:\.txt)?$|\.sha\d+$/, SHOWCASE = [
  /(?:^|\/)(?:tests?|__tests__|specs?|testdata|testing|fixtures?|mocks?|__mocks__|examples?|samples?|docs?|e2e|demos?|tutorials?)(?:\/|$)/i,
  /[._-](?:tests?|spec|mock|stories|examples?|samples?|template|dist)(?:-\d+)?\.[\w.]+$|\.(?:example|sample|template|dist)$/i,
  /(?:^|\/)(?:tests?_?|conftest|examples?|samples?)[^/]{0,30}\.\w+$|\.(?:md|mdx|rst|adoc)$/i,
  /(?:^|\/)(?:README|CHANGELOG|HISTORY|NEWS)/i,
  // declarations: what stands in them is documentation
  /\.d\.[cm]?ts$|\.pyi$/i
], SHOWING = "test spec fixture mock example sample doc e2e demo tutorial stories template dist readme changelog history news .md .d. rst pyi".split(
  " "
), kindOf = lastKept(kindByName);
function kindByName(path) {
  let name = path.slice(path.lastIndexOf("/") + 1).toLowerCase(), dot = name.lastIndexOf("."), extension = name.slice(dot + 1);
  return SKIPPED_NAMES.has(name) || dot >= 0 && isMachineMade(name, extension) || isChecksum(name) ? "skip" : CODE.has(extension) ? "code" : PROSE.has(extension) ? "prose" : "data";
}
function isMachineMade(name, extension) {
  return SKIPPED_EXTENSIONS.has(extension) || MINIFIED.has(extension) && /[.-]min\.[a-z]+$/.test(name);
}
function isChecksum(name) {
  return (name.includes("sha") || name.startsWith("md5")) && CHECKSUMS.test(name);
}
function isExampleFile(path) {
  return /(?:^|[/._-])examples(?:[-_.]\d{1,4})?\.(?:json|ya?ml|xml)$/i.test(path);
}
var EXPORTED = /\.postman_(?:collection|environment|globals)\.json$|\.(?:har|http|rest)$/i;
function isShowcase(path) {
  return holdsAny(path.toLowerCase(), SHOWING) && SHOWCASE.some((shape) => shape.test(path)) && !EXPORTED.test(path);
}

export {
  kindOf,
  isExampleFile,
  isShowcase
};
