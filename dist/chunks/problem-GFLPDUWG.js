// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  Ways
} from "./chunk-QVY65MFO.js";
import "./chunk-Z5KEBZWK.js";
import "./chunk-4KLNDV63.js";
import "./chunk-4HWD7DSJ.js";
import "./chunk-5XXBF23Y.js";

// src/config/rules/problem.ts
var MAX_RULES = 1e3, MAX_KEYWORDS = 4e3;
async function rulesIssue(shapes, drafts, above, judge) {
  if (shapes.length > MAX_RULES) return { path: ["rules"], target: "key", message: `at most ${MAX_RULES} rules fit into one file` };
  if ([...above, ...drafts.map(({ rule }) => rule)].reduce((sum, rule) => sum + rule.keywords.length, 0) > MAX_KEYWORDS)
    return { path: ["rules"], target: "key", message: `at most ${MAX_KEYWORDS} keywords may hold for one folder` };
  let places = new Map(above.map(({ id, where }) => [id, where]));
  for (let [index, draft] of drafts.entries()) {
    let problem = await shapeProblem(shapes[index], draft, places) ?? await judge(draft);
    if (problem !== null) return { path: ["rules", index, ...problem.path], target: "value", message: problem.message };
    places.set(draft.rule.id, draft.rule.where);
  }
  return null;
}
async function shapeProblem(shape, { rule }, places) {
  let twin = places.get(shape.id);
  if (twin !== void 0) return { path: ["id"], message: `the rule at ${twin} has this id: give one of them another` };
  let unsaid = samplesProblem(shape) ?? (shape.pattern === void 0 ? withoutPattern(shape) : null);
  if (unsaid !== null) return unsaid;
  let exponential = shape.carriedFrom === void 0 ? "refused" : "runs", ways = new Ways(exponential);
  await ways.add(["pattern"], shape.pattern, shape.flags), await ways.add(["pathPattern"], shape.pathPattern);
  let problem = ways.problem ?? groupProblem(shape);
  return Object.keys(ways.linear).length > 0 && (rule.linear = ways.linear), problem ?? await exceptionProblem(shape, rule, exponential);
}
function samplesProblem({ samples, carriedFrom, pattern }) {
  return samples === void 0 && carriedFrom !== void 0 ? null : samples === void 0 ? { path: [], message: 'the key "samples" is missing: a rule needs at least one sample that it finds' } : samples.flags.length > 0 ? null : { path: ["samples", "flags"], message: `a rule needs at least one sample that it finds${pattern === void 0 ? "; without a pattern it is a path" : ": write one as a list of parts"}` };
}
function withoutPattern(shape) {
  if (shape.path === void 0 && shape.pathPattern === void 0)
    return { path: [], message: "a rule needs a pattern, or a path whose files are the finding" };
  let idle = ["keywords", "flags", "group", "minEntropy"].find((key) => shape[key] !== void 0);
  return idle === void 0 ? null : { path: [idle], message: `"${idle}" needs a pattern: without one the path alone is the finding` };
}
function groupProblem({ pattern = "", flags = "", group }) {
  if (group === void 0) return null;
  let found = new RegExp(`${pattern}|`, flags).exec("");
  return (typeof group == "number" ? Number.isInteger(group) && group < found.length : Object.hasOwn(found.groups ?? {}, group)) ? null : { path: ["group"], message: `the pattern has no such group: it has ${found.length - 1}, and 0 is the whole match` };
}
async function exceptionProblem(shape, rule, exponential) {
  for (let [index, { patterns = [], pathPatterns = [] }] of (shape.except ?? []).entries()) {
    let ways = new Ways(exponential);
    for (let [at, pattern] of patterns.entries()) await ways.add(["except", index, "patterns", at], pattern);
    for (let [at, pattern] of pathPatterns.entries()) await ways.add(["except", index, "pathPatterns", at], pattern);
    if (ways.problem !== null) return ways.problem;
    let exception = rule.except[index];
    exception !== void 0 && Object.keys(ways.linear).length > 0 && (exception.linear = ways.linear);
  }
  return null;
}
export {
  rulesIssue
};
