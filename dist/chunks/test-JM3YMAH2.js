// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  settingsFor
} from "./chunk-LYTQBEHD.js";
import {
  show
} from "./chunk-BK72TAHH.js";
import {
  safeWords
} from "./chunk-AV6UMSHE.js";
import {
  compileRule,
  toMatch
} from "./chunk-3JETFOFE.js";
import {
  RULES
} from "./chunk-HM4PW4TM.js";
import {
  holdsFor,
  isExcepted,
  judgeCandidate,
  keywordHits,
  searchCandidates,
  tableOf
} from "./chunk-USMCHOUS.js";
import {
  buildAnchors,
  findAnchors
} from "./chunk-WRKLCGY4.js";
import {
  isExampleToken,
  isPlaceholder
} from "./chunk-PFLRTUV2.js";
import "./chunk-G2EVIOCF.js";
import "./chunk-6C42TU4J.js";
import {
  judge,
  makeLocator,
  newLedger,
  scanText
} from "./chunk-MZI5XOMK.js";
import "./chunk-4H7BY3UK.js";
import "./chunk-YATKY2EW.js";
import {
  loadChecks
} from "./chunk-R46H4P2I.js";
import "./chunk-SH4CE4LC.js";
import {
  shellPath
} from "./chunk-R4MEVLJ4.js";
import "./chunk-URMYDT7M.js";
import "./chunk-DBGOUZG4.js";
import "./chunk-6UQE6QM2.js";
import {
  openText
} from "./chunk-IMTQ4MP2.js";
import {
  reportedPart
} from "./chunk-YMRSZXGM.js";
import "./chunk-PVVRU5JB.js";
import "./chunk-K7ZSBATS.js";
import "./chunk-EEM3WLSJ.js";
import {
  EXIT
} from "./chunk-ILYTV6CI.js";
import "./chunk-TS52KRTI.js";
import "./chunk-AWF7BHSA.js";
import "./chunk-KUW53ZOI.js";
import {
  ConfigError
} from "./chunk-FSG2JEMU.js";
import "./chunk-ZIP6MLOF.js";
import {
  wholeKind
} from "./chunk-PNILSIIF.js";
import "./chunk-42ZHIDB4.js";

// src/cli/rules/test.ts
import { readFileSync } from "node:fs";

// src/config/regex/parts.ts
async function partsOf(source) {
  let { RegExpParser } = await import("../packages/@eslint-community/regexpp.js"), { alternatives } = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source, 0, source.length);
  return alternatives.map(({ elements }) => joinLiterals(elements.flatMap(partsOfElement)));
}
function partsOfElement(element) {
  return (element.type === "Group" || element.type === "CapturingGroup") && element.alternatives.length === 1 ? element.alternatives[0].elements.flatMap(partsOfElement) : [partOf(element)];
}
function partOf(element) {
  let { raw: source } = element, part = (kind, one = "", min = 1, max = 1) => ({ kind, source, one, min, max });
  return element.type === "Assertion" ? part("edge") : element.type === "Character" ? part("literal", String.fromCodePoint(element.value)) : isClass(element) ? part("run", source) : element.type === "Quantifier" && isClass(element.element) ? part("run", element.element.raw, element.min, element.max) : part("other");
}
function isClass({ type }) {
  return type === "CharacterClass" || type === "CharacterSet";
}
function joinLiterals(parts) {
  let joined2 = [];
  for (let part of parts) {
    let last = joined2.at(-1);
    last?.kind === "literal" && part.kind === "literal" ? joined2.splice(-1, 1, { ...last, source: last.source + part.source, one: last.one + part.one }) : joined2.push(part);
  }
  return joined2;
}

// src/scan/trial/alphabet.ts
var NAMES = [
  ["digits", /[0-9]/],
  ["hexadecimal", /[0-9a-f]/],
  ["upper-case hexadecimal", /[0-9A-F]/],
  ["base32", new RegExp("[A-Z2-7]")],
  ["base36", new RegExp("[0-9a-z]")],
  ["upper-case base36", new RegExp("[0-9A-Z]")],
  ["base62", new RegExp("[0-9A-Za-z]")],
  ["base64", new RegExp("[0-9A-Za-z+/]")],
  ["base64url", new RegExp("[0-9A-Za-z_-]")],
  ["letter", new RegExp("[A-Za-z]")]
], known = /* @__PURE__ */ new Map();
function alphabetName(one) {
  let name = known.get(one) ?? find(one);
  return known.set(one, name), name;
}
function find(one) {
  let taken = charactersOf(new RegExp(one));
  return NAMES.find(([, regex]) => charactersOf(regex) === taken)?.[0] ?? one;
}
function charactersOf(one) {
  return Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter((char) => one.test(char)).join("");
}

// src/scan/trial/difference.ts
var MAX_RUN = 4096, MIN_MATCHED = 8, MIN_RUN = 4;
function difference(content, attempt, lead) {
  let { parts, failed, start, at } = attempt, part = parts[failed];
  return part?.kind === "run" ? runDifference(content, part, at, lead) : at - start < lead.length + MIN_MATCHED && failed > 0 ? null : part === void 0 ? gluedBefore(lead) : part.kind === "edge" ? failed === 0 ? gluedBefore(lead) : edgeDifference(content, attempt, lead) : part.kind === "literal" ? `${JSON.stringify(part.one)} expected ${at - start} characters after its beginning, something else found` : `its beginning fits, but not what follows after ${at - start} characters`;
}
function gluedBefore(lead) {
  return `glued to a word: a letter or digit stands right before ${lead}`;
}
function runDifference(content, { one, min, max }, at, lead) {
  let found = countRun(content, one, at);
  if (found < Math.max(MIN_RUN, min / 2)) return null;
  let stop = content.charAt(at + found), expected = `${amount(min, max)} ${alphabetName(one)} characters expected after ${lead}`;
  return /^[\w+/=~-]$/.test(stop) ? `${expected}, number ${found + 1} is none` : `${expected}, ${found} found`;
}
function edgeDifference(content, { parts, failed, before }, lead) {
  let run = parts[failed - 1], found = run?.kind === "run" ? countRun(content, run.one, before) : 0;
  return run?.kind === "run" && found > run.max ? `${amount(run.min, run.max)} ${alphabetName(run.one)} characters expected after ${lead}, ${found} found` : "glued to a word: it goes on where it should end";
}
function amount(min, max) {
  return min === max ? String(min) : max === 1 / 0 ? `${min} or more` : `${min} to ${max}`;
}
function countRun(content, one, at) {
  let run = new RegExp(`(?:${one}){0,${MAX_RUN}}`, "y");
  return run.lastIndex = at, run.exec(content)?.[0].length ?? 0;
}

// src/scan/trial/near.ts
var MAX_HITS = 2e3, MAX_REACH_BACK = 200;
async function nearMisses(text, rules) {
  let ways = /* @__PURE__ */ new Map(), best = /* @__PURE__ */ new Map();
  for (let hit of hitsOf(text, rules)) {
    let parts = ways.get(hit.rule) ?? await partsOf(hit.rule.pattern.source);
    ways.set(hit.rule, parts);
    let miss = missAt(text.content, hit, parts);
    if (miss === null) continue;
    let known2 = best.get(hit.at);
    (known2 === void 0 || known2.end < miss.end) && best.set(hit.at, miss);
  }
  return [...best.values()].sort((a, b) => a.start - b.start);
}
function hitsOf({ bytes }, rules) {
  let byAnchor = /* @__PURE__ */ new Map();
  for (let rule of rules) for (let anchor of rule.anchors) byAnchor.set(anchor, [...byAnchor.get(anchor) ?? [], rule]);
  let anchors = [...byAnchor.keys()], hits = [];
  return findAnchors(bytes, buildAnchors(anchors), (at, index) => {
    let anchor = anchors[index];
    if (hits.length < MAX_HITS) for (let rule of byAnchor.get(anchor) ?? []) hits.push({ at, anchor, rule });
  }), hits;
}
function missAt(content, hit, ways) {
  let { at, anchor, rule } = hit, found = matchAt(content, hit), about = { rule: rule.id, title: rule.title };
  if (found !== null) {
    let reason2 = toMatch(rule, found, content) === null ? letGo(found) : null;
    return reason2 === null ? null : { ...about, start: found.index, end: found.index + found[0].length, reason: reason2 };
  }
  let attempt = farthest(content, hit, ways), reason = attempt === null ? null : difference(content, attempt, anchor);
  return attempt === null || reason === null ? null : { ...about, start: attempt.start, end: Math.max(attempt.at, at + anchor.length), reason };
}
function letGo(found) {
  let value = found.groups?.secret ?? found[0];
  return isExampleToken(value) || isPlaceholder(value) ? "a placeholder or a published example" : "its form fits, but what it holds cannot be one";
}
function matchAt(content, { at, anchor, rule }) {
  let pattern = compileRule(rule);
  for (let start = firstStart(at, rule); start <= at; start++) {
    pattern.lastIndex = start;
    let found = pattern.exec(content);
    if (found !== null && start + found[0].length >= at + anchor.length) return found;
  }
  return null;
}
function firstStart(at, { reachBack = 0 }) {
  return Math.max(0, at - Math.min(reachBack, MAX_REACH_BACK));
}
function farthest(content, { at, anchor, rule }, ways) {
  let best = null;
  for (let parts of ways) {
    let steps = parts.map((_, count2) => new RegExp(joined(parts.slice(0, count2 + 1)), "y"));
    for (let start = firstStart(at, rule); start <= at; start++) {
      let attempt = walk(content, parts, steps, start);
      attempt.at >= at + anchor.length && (best === null || attempt.at > best.at) && (best = attempt);
    }
  }
  return best;
}
function joined(parts) {
  return parts.map(({ kind, source }, index) => kind === "edge" && index === 0 ? "" : source).join("");
}
function walk(content, parts, steps, start) {
  let ends = [start];
  for (let step of steps) {
    if (step.lastIndex = start, !step.test(content)) break;
    ends.push(step.lastIndex);
  }
  return { parts, failed: ends.length - 1, start, at: ends.at(-1), before: ends.at(-2) ?? start };
}

// src/scan/trial/own-near.ts
function ownNearMisses(text, settings) {
  let candidates = searchCandidates(text, settings), hits = keywordHits(text.bytes, tableOf(settings.rules.own));
  return settings.rules.own.flatMap((rule, index) => {
    let about = { rule: rule.id, title: rule.title }, own = candidates.filter((each) => each.rule === rule), first = hits.get(index)?.[0];
    return own.length === 0 ? first === void 0 ? [] : [{ ...about, ...first, reason: withoutMatch(rule, text, settings) }] : own.flatMap(({ candidate }) => {
      let reason = judgeCandidate(rule, candidate, text, settings);
      return reason === null ? [] : [{ ...about, start: candidate.start, end: candidate.end, reason }];
    });
  });
}
function withoutMatch(rule, { entry }, settings) {
  if (!holdsFor(rule, entry.path, settings)) return "a keyword stands here, but the rule is for other paths";
  let place = { path: entry.path, commitId: void 0, settings, reads: rule.reads, value: null };
  return isExcepted(rule.except, place) ? "a keyword stands here, but an exception leaves this path alone" : "a keyword stands here, but nothing within 1,000 characters matches the pattern";
}

// src/scan/trial/index.ts
var MAX_MISSES = 100;
async function tryRules(text, checks, rules, settings) {
  let findings = scanText(text, checks, settings), found = findings.map((finding) => ({ finding, text, isAdded: null, grew: null })), today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10), context = {
    settingsFor: () => settings,
    baseline: null,
    rules: { known: null, ran: null },
    full: !1,
    today,
    ledger: newLedger()
  }, { verdicts } = await judge(found, context), near = [...await nearMisses(text, rules), ...ownNearMisses(text, settings)];
  return { verdicts, misses: missesOf(text, near, findings) };
}
function missesOf(text, near, findings) {
  let known2 = findings.flatMap(({ check, span }) => check === "pattern" && span !== null ? [span] : []), isFound = ({ start, end }) => known2.some((span) => span.start < end && start < span.end), locate = makeLocator(text);
  return near.filter((miss) => !isFound(miss)).sort((a, b) => a.start - b.start).slice(0, MAX_MISSES).map(({ start, rule, title, reason }) => ({ ...locate(start), rule, title, reason }));
}

// src/cli/rules/show.ts
async function trialText(trial) {
  let { verdicts, misses } = trial, found = verdicts.map(verdictText), near = misses.map(missText), counts = `${count(found.length, "match", "matches")}, ${count(near.length, "near miss", "near misses")}
`;
  return safeWords([...found, ...near, counts].join(found.length + near.length > 0 ? `
` : ""));
}
function verdictText({ finding, ...verdict }) {
  let { line, column, rule, title, severity, confidence, preview, why, also, via = [], facts = [], parts = [] } = finding, rows = [
    ["value", preview],
    ["why", why],
    ...facts.map(({ label, text }) => [label, text]),
    ...parts.length > 0 ? [["parts", parts.map((part) => `${part.title} at ${part.line}:${part.column}`).join(", ")]] : [],
    ...via.length > 0 ? [["inside", via.join(", then ")]] : [],
    ...also.length > 0 ? [["also", also.join(", ")]] : [],
    ["answer", answer({ finding, ...verdict })]
  ];
  return `${line}:${column}  ${rule}  ${title}  ${severity} · ${confidence}
${rows.map(([name, text]) => `  ${name.padEnd(7)} ${text}
`).join("")}`;
}
function answer(verdict) {
  if (verdict.kept === "finding") return "blocks";
  if (verdict.kept === "note") return noteText(verdict.finding);
  let { kind, where, reason } = verdict.because;
  return `passes: allowed by ${kind === "inline" ? "a comment" : kind === "foreign" ? "another tool's words" : `allow.${kind}s`} (${where}): ${reason}`;
}
function noteText({ severity, confidence }) {
  return confidence === "low" && !(severity === "low" || severity === "info") ? "a note, too doubtful to block; --thorough makes it a finding" : "a note, too harmless to block";
}
function missText({ line, column, rule, title, reason }) {
  return `${line}:${column}  ${rule}  ${title}  no match
  why     ${reason}
`;
}
function count(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}
function trialObject({ verdicts, misses }) {
  return {
    matches: verdicts.map(({ finding, ...verdict }) => {
      let { line, column, endLine, endColumn, check, rule, title, severity, confidence, preview, why, also, via, facts, name } = finding, place = { line, column, endLine, endColumn }, parts = finding.parts?.map(reportedPart);
      return { ...place, check, rule, title, severity, confidence, preview, why, also, via, facts, name, parts, ...verdict };
    }),
    nearMisses: misses
  };
}

// src/cli/rules/test.ts
var MAX_BYTES = 8 << 20;
async function test(file, { format, config, path }) {
  let name = path ?? (file === "-" ? "<stdin>" : file), bytes = read(file);
  refuseArchive(bytes, file);
  let place = await settingsFor(name, config), text = openText({ path: place.path, mode: "file", sizeBytes: bytes.length }, bytes), trial = await tryRules(text, await loadChecks(["pattern", "entropy"], place.settings.rules.own), RULES, place.settings);
  return await show(format === "json" ? `${JSON.stringify(trialObject(trial), null, 2)}
` : await trialText(trial)), EXIT.clean;
}
function refuseArchive(bytes, file) {
  let kind = wholeKind(bytes);
  if (kind === null) return;
  let scan = file === "-" ? "hushgate scan -" : `hushgate scan ${shellPath(file)}`;
  throw new ConfigError(`${shownName(file)}: is a ${kind} archive: unpack what is in question, or let  ${scan}  look into it`);
}
function shownName(file) {
  return file === "-" ? "standard input" : JSON.stringify(file);
}
function read(file) {
  let shown = shownName(file), bytes;
  try {
    bytes = readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    throw new ConfigError(`${shown}: cannot be read (${error.code ?? "unknown error"})`);
  }
  if (bytes.length > MAX_BYTES) throw new ConfigError(`${shown}: is larger than 8 MiB; cut the part that is in question out of it`);
  return bytes;
}
export {
  test
};
