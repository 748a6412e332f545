// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  compareText
} from "./chunk-PVVRU5JB.js";
import {
  printable
} from "./chunk-K7ZSBATS.js";

// src/report/proof.ts
function proofLine(outcome) {
  let { filesScanned, bytesScanned, skipped } = outcome, reasons = countWords(skipped.map((skip) => skip.reason));
  return `scanned ${filesScanned} files, ${bytesScanned} bytes, skipped ${skipped.length}${reasons === "" ? "" : ` (${reasons})`}`;
}
function countWords(words) {
  let counts = /* @__PURE__ */ new Map();
  for (let word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([wordA, countA], [wordB, countB]) => countB - countA || compareText(wordA, wordB)).map(([word, count]) => `${count} ${printable(word)}`).join(", ");
}

// src/report/advice/comment.ts
var HASH = { open: "#", trailing: !0 }, HASH_ALONE = { open: "#", trailing: !1 }, SLASHES = { open: "//", trailing: !0 }, DASHES = { open: "--", trailing: !0 }, SEMICOLON = { open: ";", trailing: !0 }, SEMICOLON_ALONE = { open: ";", trailing: !1 }, PERCENT = { open: "%", trailing: !0 }, MARKUP = { open: "<!--", close: "-->", trailing: !0 }, STYLESHEET = { open: "/*", close: "*/", trailing: !0 }, APOSTROPHE = { open: "'", trailing: !0 }, QUOTE_ALONE = { open: '"', trailing: !1 }, REM_ALONE = { open: "REM", trailing: !1 }, ROWS = [
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
function commentStyle(path) {
  let name = path.slice(path.lastIndexOf("/") + 1).toLowerCase(), extension = name.slice(name.lastIndexOf(".") + 1);
  return ROWS.find(([, extensions]) => ` ${extensions} `.includes(` ${extension} `))?.[0] ?? STEMS.get(name.split(".", 1)[0] ?? "") ?? HASH;
}

// src/report/advice/index.ts
var CONFIG_FILE = "hushgate.config.json (or the file you have)";
function adviseOn(finding) {
  let leaked = leakedText(finding), [fix, ...moreFixes] = finding.fix, facts = finding.facts ?? [];
  return [
    ...finding.commit === void 0 ? [] : [advice("commit", commitText(finding.commit))],
    advice("why", finding.why, contextLines(finding)),
    ...facts.length === 0 ? [] : [advice("tells", facts.map(({ label, text }) => `${label} ${text}`).join(", "))],
    ...fix === void 0 ? [] : [advice("fix", fix, moreFixes)],
    ...leaked === null ? [] : [advice("leaked", leaked)],
    advice("allow", allowText(finding))
  ];
}
function advice(label, text, more = []) {
  return { label, text, more };
}
function commitText(commit) {
  return `${commit.id.slice(0, 12)} by ${commit.author}, ${commit.date}, ${commit.inHead ? "still in HEAD" : "no longer in HEAD"}`;
}
function contextLines(finding) {
  let lines = [];
  return finding.via !== void 0 && finding.via.length > 0 && lines.push(`decoded from ${finding.via.join(", then ")}`), finding.parts !== void 0 && lines.push(`in parts: ${finding.parts.map(({ title, line, column }) => `${title} at ${line}:${column}`).join(", ")}`), finding.also.length > 0 && lines.push(`also matched ${finding.also.join(", ")}`), lines;
}
function leakedText(finding) {
  return finding.links.revoke !== null ? `if it was ever pushed, revoke it first: ${finding.links.revoke}` : !(finding.severity === "critical" || finding.severity === "high") || finding.check === "size" ? null : "if it was ever pushed, replace it where it was issued first: the history keeps it";
}
function allowText(finding) {
  if (finding.line === null) return `${finding.check === "size" ? "needed here" : "no secret"}? ${pathsText(finding)}`;
  let style = commentStyle(finding.path);
  if (style === "none") return `no secret? ${pathsText(finding)}`;
  if (style === "json") return `no secret? ${configText("pointers", finding, { pointer: "<JSON pointer of the value>" })}`;
  let comment = `${style.open} hushgate:allow ${finding.rule} -- <reason>${style.close === void 0 ? "" : ` ${style.close}`}`, oneLine = finding.endLine === finding.line;
  return style.trailing && oneLine ? `no secret? end the line with  ${comment}` : `no secret? put on the line above  ${comment}`;
}
function pathsText(finding) {
  return configText("paths", finding, {});
}
function configText(list, finding, extra) {
  let entry = { path: finding.path, ...extra, rules: [finding.rule], reason: "<reason>" };
  return `add to ${CONFIG_FILE}: allow.${list}  ${JSON.stringify(entry)}`;
}

export {
  proofLine,
  countWords,
  adviseOn,
  commitText
};
