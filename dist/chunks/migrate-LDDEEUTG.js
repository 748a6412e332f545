// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  reportFailures
} from "./chunk-J5LC7KMB.js";
import {
  writeWhole
} from "./chunk-BK72TAHH.js";
import {
  stringify
} from "./chunk-YXXED2BU.js";
import {
  foreignFiles,
  loadForeign
} from "./chunk-PMEQKBN7.js";
import "./chunk-625KPEPQ.js";
import "./chunk-6C42TU4J.js";
import "./chunk-JC3BYR2R.js";
import {
  run
} from "./chunk-V3SRAFFK.js";
import {
  builtInIds,
  discover,
  formatBaseline,
  parseBaseline,
  repoFacts
} from "./chunk-MZI5XOMK.js";
import "./chunk-4H7BY3UK.js";
import "./chunk-6NEIMOHE.js";
import "./chunk-YATKY2EW.js";
import "./chunk-R46H4P2I.js";
import "./chunk-XJXHRCG7.js";
import "./chunk-MZFZEZDZ.js";
import "./chunk-SH4CE4LC.js";
import "./chunk-R4MEVLJ4.js";
import "./chunk-URMYDT7M.js";
import "./chunk-DBGOUZG4.js";
import "./chunk-6UQE6QM2.js";
import "./chunk-IMTQ4MP2.js";
import "./chunk-K7ZSBATS.js";
import "./chunk-EEM3WLSJ.js";
import {
  CHECK_NAMES,
  EXIT,
  FOREIGN_TOOLS
} from "./chunk-ILYTV6CI.js";
import "./chunk-TS52KRTI.js";
import "./chunk-AWF7BHSA.js";
import "./chunk-KUW53ZOI.js";
import {
  ConfigError
} from "./chunk-FSG2JEMU.js";
import "./chunk-Q3FGRGTC.js";
import "./chunk-PNILSIIF.js";
import "./chunk-42ZHIDB4.js";

// src/cli/migrate/index.ts
import { existsSync as existsSync2, readFileSync as readFileSync3, rmSync } from "node:fs";
import { join as join3 } from "node:path";

// src/cli/migrate/covered.ts
var IGNORE_FILES = /^\.(?:gitleaksignore|betterleaksignore|secrets\.baseline)(?=:)/;
function coveredBy({ verdicts }) {
  return verdicts.flatMap(
    (verdict) => verdict.kept === !1 && verdict.because.kind === "foreign" && IGNORE_FILES.test(verdict.because.where) ? [{ finding: verdict.finding, reason: verdict.because.reason, where: verdict.because.where }] : []
  );
}
function toBaseline(old, covered) {
  let entries = /* @__PURE__ */ new Map();
  for (let { finding, reason, where } of covered)
    entries.set(finding.fingerprint, { fingerprint: finding.fingerprint, reason: `${reason} (${where})`, expires: null });
  for (let { fingerprint, reason, expires } of old) entries.set(fingerprint, { fingerprint, reason, expires });
  return [...entries.values()];
}
function findingsOf({ verdicts }, covered = []) {
  let known = new Set(covered.map(({ finding }) => finding.fingerprint)), isFinding = ({ kept, finding }) => kept === "finding" && !known.has(finding.fingerprint);
  return [...new Set(verdicts.filter(isFinding).map(({ finding }) => `${finding.path}:${finding.line ?? ""} ${finding.rule}`))].sort();
}

// src/cli/migrate/plan.ts
import { existsSync, readdirSync, readFileSync as readFileSync2 } from "node:fs";
import { join as join2 } from "node:path";

// src/cli/migrate/carry.ts
function carryOver({ rules, allows, needs, warnings }) {
  let kept = allows.flatMap((allow) => withCommits(allow) ?? []);
  return {
    config: {
      foreign: ["comments"],
      ...rules.length === 0 ? {} : { rules: rules.map(ruleData) },
      ...kept.length === 0 ? {} : { allow: { except: kept.map(allowData) } }
    },
    carried: [
      ...rules.map(({ id, where }) => ({ where, what: `rule ${id}` })),
      ...kept.map(({ reason, where }) => ({ where, what: `allow: ${reason}` }))
    ],
    lost: [
      ...warnings.map(({ path, line, message }) => ({ where: line === void 0 ? path : `${path}:${line}`, what: message })),
      ...allows.filter((allow) => withCommits(allow) === null).map(({ where }) => ({ where, what: "an allowlist whose commits are no full commit ids" })),
      ...needs.map(({ rule, where }) => ({ where, what: `what rule ${rule} requires near it: it is now found without` })),
      ...rules.map(({ id, where }) => ({
        where,
        what: `samples of rule ${id}, which gitleaks does not have: add some and take carriedFrom away, so that the rule is tested`
      }))
    ]
  };
}
function withCommits(allow) {
  let commits = allow.commits.filter((id) => /^[0-9a-f]{40,64}$/.test(id));
  if (commits.length === allow.commits.length) return allow;
  let { condition, globs, paths, patterns, stopwords } = allow;
  return [globs, paths, patterns, stopwords, commits].every((list) => list.length === 0) || condition === "all" && commits.length === 0 ? null : { ...allow, commits };
}
function ruleData({ id, title, severity, keywords, pattern, flags, group, minEntropy, path, where }) {
  let asked = pattern === null || keywords.some((word) => word.length < 3) ? [] : keywords, entropy = minEntropy > 0 && pattern !== null ? Math.min(minEntropy, 8) : null;
  return given({ id, title, severity, keywords: asked, pattern, flags, group, minEntropy: entropy, pathPattern: path, carriedFrom: where });
}
function allowData({ rules, condition, globs, paths, patterns, target, stopwords, commits, reason, where }) {
  return given({
    rules,
    condition: condition === "any" ? "" : condition,
    globs,
    paths,
    patterns,
    target: target === "secret" || patterns.length === 0 ? "" : target,
    stopwords,
    commits,
    reason: `${reason} (${where})`
  });
}
function given(data) {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value.length !== 0));
}

// src/cli/migrate/hooks.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
var FILES = [
  ".pre-commit-config.yaml",
  ".husky/pre-commit",
  ".husky/pre-push",
  "lefthook.yml",
  "lefthook.yaml",
  ".lefthook.yml",
  "package.json",
  ".lintstagedrc",
  ".lintstagedrc.json"
], TOOL = /(?<![\w.-])(?:gitleaks|betterleaks|detect-secrets|secretlint|trufflehog|kingfisher|ggshield)(?![\w.]|-secrets)/, RUNS_NOTHING = /^\s*(?:#|"(?:@[\w-]+\/)?[\w.-]+": "[~^]?\d)/;
function otherHooks(top) {
  return FILES.flatMap(
    (name) => linesOf(join(top, name)).flatMap((line, index) => {
      let tool = RUNS_NOTHING.test(line) ? null : TOOL.exec(line);
      return tool === null ? [] : [{ where: `${name}:${index + 1}`, what: `the hook that runs ${tool[0]}: take it out; hushgate init sets up hushgate` }];
    })
  );
}
function linesOf(file) {
  try {
    return readFileSync(file, "utf8").split(/\r?\n/);
  } catch {
    return [];
  }
}

// src/cli/migrate/plan.ts
var CONFIG_NAME = "hushgate.config.yaml", BASELINE_NAME = ".hushgate-baseline", HEADER = `# Made by hushgate migrate from the files of other scanners, which are no longer read: foreign has only their comments.
`, PROGRAMS = /^\.secretlintrc\.(?:c?js|mjs|ts)$/;
async function makePlan(top) {
  let names = readdirSync(top), programs = names.filter((name) => PROGRAMS.test(name)), foreign = await loadForeign(top, names, FOREIGN_TOOLS, await builtInIds()), { config, carried, lost } = carryOver(foreign), now = await scanTracked(top), covered = [...coveredBy(now), ...await coveredInHistory(top, foreign)];
  return {
    files: [...foreignFiles(names, FOREIGN_TOOLS), ...programs],
    config: HEADER + stringify(config, { lineWidth: 0 }),
    baseline: covered.length === 0 ? null : formatBaseline(toBaseline(oldEntries(top), covered)),
    carried: [...carried, ...entryItems(covered)],
    lost: [...lost, ...unusedItems(now), ...programs.map(programItem), ...otherHooks(top)],
    findings: findingsOf(now, covered),
    failed: now.failures.length > 0 ? now : null
  };
}
function unusedItems({ warnings }) {
  return warnings.filter(({ message }) => message.includes("entries cover nothing")).map(({ path, message }) => ({ where: path, what: message }));
}
function programItem(name) {
  return { where: name, what: "a configuration that is a program, which is not run: carry its allows over by hand" };
}
async function scanTracked(top, history = !1) {
  let line = { paths: [], ...history ? { history } : {} }, { outcome } = await run({ line, cwd: top, env: {}, checks: CHECK_NAMES, source: { kind: "tracked", untracked: !1 } });
  return outcome;
}
async function coveredInHistory(top, { ignores }) {
  return ignores.some(({ commit }) => commit !== null) ? coveredBy(await scanTracked(top, !0)) : [];
}
function oldEntries(top) {
  let file = join2(top, BASELINE_NAME);
  return existsSync(file) ? parseBaseline(readFileSync2(file, "utf8"), BASELINE_NAME).entries.values() : [];
}
function entryItems(covered) {
  return [...new Map(covered.map(({ where, finding }) => [where, finding]))].map(([where, { rule, path }]) => ({ where, what: `entry for ${rule} in ${path}` }));
}

// src/cli/migrate/index.ts
async function migrate({ cwd, dryRun }, out) {
  let { top } = repoFacts({ cwd }), there = discover(top, "").config;
  if (there !== null && readFileSync3(there.file, "utf8").startsWith("# Made by hushgate migrate"))
    return await out(`${there.label}: made by hushgate migrate, nothing to do; take the file away to make it again
`), EXIT.clean;
  let plan = await makePlan(top);
  if (plan.failed !== null) return reportFailures(plan.failed);
  if (plan.files.length === 0)
    return await out(`nothing to migrate: no file of another scanner stands in ${top}
`), EXIT.clean;
  if (await out(`${section("carried over", plan.carried)}${section("not carried over", plan.lost)}`), dryRun)
    return await out(`
${CONFIG_NAME} would be:
${plan.config}${plan.baseline === null ? "" : `
${BASELINE_NAME} would be:
${plan.baseline}`}`), EXIT.clean;
  if (there !== null)
    throw new ConfigError(
      `${there.label} is there already, and migrate overwrites no configuration: hushgate migrate --dry-run shows what to add to it`
    );
  return write(top, plan, out);
}
async function write(top, plan, out) {
  let baseline = join3(top, BASELINE_NAME), before = existsSync2(baseline) ? readFileSync3(baseline, "utf8") : null;
  writeWhole(top, CONFIG_NAME, plan.config), plan.baseline !== null && writeWhole(top, BASELINE_NAME, plan.baseline);
  try {
    return await prove(top, plan, out);
  } catch (error) {
    throw rmSync(join3(top, CONFIG_NAME), { force: !0 }), plan.baseline !== null && before === null ? rmSync(baseline, { force: !0 }) : before !== null && writeWhole(top, BASELINE_NAME, before), error instanceof ConfigError ? new ConfigError(`nothing was written, because hushgate could not read it: ${error.message}`) : error;
  }
}
async function prove(top, plan, out) {
  let after = await scanTracked(top);
  if (after.failures.length > 0) return reportFailures(after);
  let found = findingsOf(after), more = found.filter((each) => !plan.findings.includes(each)), less = plan.findings.filter((each) => !found.includes(each)), written = [CONFIG_NAME, ...plan.baseline === null ? [] : [BASELINE_NAME]].join(" and ");
  return await out(`
written: ${written}; commit ${plan.baseline === null ? "it" : "them"}, and then take ${plan.files.join(", ")} away
`), more.length + less.length === 0 ? (await out(`proved: the same ${found.length === 1 ? "finding" : `${found.length} findings`} before and after
`), EXIT.clean) : (await out(
    `not proved: what is found has changed
${more.map((each) => `  now found: ${each}
`).join("")}${less.map((each) => `  no longer found: ${each}
`).join("")}`
  ), EXIT.failed);
}
function section(title, items) {
  if (items.length === 0) return "";
  let width = Math.min(40, Math.max(...items.map(({ where }) => where.length)));
  return `${title}:
${items.map(({ where, what }) => `  ${where.padEnd(width)}  ${what}
`).join("")}`;
}
export {
  migrate
};
