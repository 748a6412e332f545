// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  LONGEST_TEXT,
  PatternError,
  buildAutomaton
} from "./chunk-6C42TU4J.js";
import "./chunk-42ZHIDB4.js";

// src/config/regex/chain.ts
function costliestChain(automaton, loops) {
  let known = /* @__PURE__ */ new Map(), costFrom = (loop) => {
    let before = known.get(loop);
    if (before !== void 0) return before;
    known.set(loop, 1);
    let most = 1;
    for (let later of loops) {
      let distance2 = later === loop ? null : sharedDistance(automaton.positions, loop, later);
      distance2 !== null && (most = Math.max(most, costFrom(later) / distance2));
    }
    let cost = mayFail(automaton, loop) || most > 1 ? loop.choices * most : 1;
    return known.set(loop, cost), cost;
  };
  return loops.reduce((most, loop) => Math.max(most, LONGEST_TEXT / startDistance(automaton, loop) * costFrom(loop)), 0);
}
function mayFail({ last, hasAssertions }, { members }) {
  return hasAssertions || !members.every((at) => last.has(at));
}
function sharedDistance(positions, from, to) {
  let shared = from.symbols & to.symbols;
  if (shared === 0n) return null;
  let targets = new Set(to.members);
  return distance(
    positions,
    from.members,
    (at) => targets.has(at),
    (at) => ((positions[at]?.symbols ?? 0n) & shared) !== 0n
  );
}
function startDistance({ positions, first }, { members }) {
  let targets = new Set(members);
  return first.some((at) => targets.has(at)) ? 1 : distance(
    positions,
    first,
    (at) => targets.has(at),
    () => !0
  ) ?? 1;
}
function distance(positions, from, isTarget, isWay) {
  let seen = new Set(from), edge = [...from];
  for (let steps = 1; edge.length > 0; steps++) {
    let found = edge.flatMap((at) => positions[at]?.next ?? []).filter((to) => !seen.has(to) && isWay(to));
    if (found.some(isTarget)) return steps;
    for (let to of found) seen.add(to);
    edge = [...new Set(found)];
  }
  return null;
}

// src/config/regex/loops.ts
function loopsOf(positions) {
  let search = new Components(positions);
  for (let root of positions.keys()) search.from(root);
  return search.found.flatMap((members) => loopOf(positions, members));
}
var Components = class {
  found = [];
  #positions;
  #order = /* @__PURE__ */ new Map();
  #low = [];
  #stack = [];
  #onStack = /* @__PURE__ */ new Set();
  /** Where the search stands: positions, each with the step to take next. */
  #trail = [];
  constructor(positions) {
    this.#positions = positions;
  }
  from(root) {
    this.#order.has(root) || this.#enter(root);
    for (let step = this.#trail.at(-1); step !== void 0; step = this.#trail.at(-1)) {
      let [at] = step, to = this.#positions[at]?.next[step[1]++];
      to === void 0 ? this.#leave(at) : this.#order.has(to) ? this.#onStack.has(to) && this.#lower(at, this.#order.get(to)) : this.#enter(to);
    }
  }
  #enter(at) {
    this.#low[at] = this.#order.size, this.#order.set(at, this.#order.size), this.#stack.push(at), this.#onStack.add(at), this.#trail.push([at, 0]);
  }
  #leave(at) {
    this.#trail.pop();
    let parent = this.#trail.at(-1)?.[0];
    if (parent !== void 0 && this.#lower(parent, this.#low[at]), this.#low[at] !== this.#order.get(at)) return;
    let members = this.#stack.splice(this.#stack.lastIndexOf(at));
    for (let member of members) this.#onStack.delete(member);
    this.found.push(members);
  }
  #lower(at, to) {
    this.#low[at] = Math.min(this.#low[at], to);
  }
};
function loopOf(positions, members) {
  let [only] = members;
  if (members.length === 1 && !positions[only]?.next.includes(only)) return [];
  let inside = members.map((at) => positions[at]), symbols = inside.reduce((all, position) => all | position.symbols, 0n);
  return [{ members, symbols, choices: Math.max(...inside.map(({ repeat }) => repeat?.choices ?? 1)) }];
}

// src/config/regex/ambiguity.ts
var MAX_STEPS = 2 ** 26, PROBE_LENGTH = 48, MAX_LOOP_STEPS = 1e3;
function slowness(automaton) {
  let loops = loopsOf(automaton.positions), twofold = loops.find((loop) => readsInTwoWays(automaton.positions, loop));
  return twofold !== void 0 ? `can backtrack exponentially: ${about(automaton, twofold)} reads the same text in two ways, so that a long run of it that ends wrong never ends` : costliestChain(automaton, loops) > MAX_STEPS ? "can take too long: several open repeats share the same characters, so that a long run of them is cut in every way; bound them ({0,40}) or let them share none" : waysThroughOneCharacter(automaton) > MAX_STEPS ? "can backtrack exponentially: many optional parts in a row take the same characters, so that a run of them is read in every way" : null;
}
function about({ positions }, loop) {
  let raw = positions[loop.members[0]]?.repeat?.raw ?? "a repeat";
  return raw.length > 60 ? `the repeat ${raw.slice(0, 57)}…` : `the repeat ${raw}`;
}
function readsInTwoWays(positions, { members }) {
  let inside = new Set(members), next = members.map((at) => positions[at].next.filter((to) => inside.has(to)));
  if (next.some((list) => new Set(list).size < list.length)) return !0;
  if (next.flat().length > MAX_LOOP_STEPS) throw new PatternError();
  let size = members.length, { forward, backward } = pairGraph(positions, members, next), equals = members.map((_, index) => index * size + index), after = reach(forward, equals), before = reach(backward, equals);
  return [...after].some((pair) => Math.floor(pair / size) !== pair % size && before.has(pair));
}
function pairGraph(positions, members, next) {
  let size = members.length, indexOf = new Map(members.map((at, index) => [at, index])), graph = { forward: emptyLists(size * size), backward: emptyLists(size * size) };
  for (let pair = 0; pair < size * size; pair++)
    for (let a of next[Math.floor(pair / size)])
      for (let b of next[pair % size]) {
        if (!overlap(positions, a, b)) continue;
        let target = indexOf.get(a) * size + indexOf.get(b);
        graph.forward[pair]?.push(target), graph.backward[target]?.push(pair);
      }
  return graph;
}
function emptyLists(count) {
  return Array.from({ length: count }, () => []);
}
function reach(graph, from) {
  let seen = new Set(from);
  for (let at of seen) for (let to of graph[at]) seen.add(to);
  return seen;
}
function overlap(positions, a, b) {
  return ((positions[a]?.symbols ?? 0n) & (positions[b]?.symbols ?? 0n)) !== 0n;
}
function waysThroughOneCharacter({ positions, first }) {
  return positions.reduce((product, { next }) => product * Math.max(1, next.length), first.length) * PROBE_LENGTH <= MAX_STEPS ? 0 : [...new Set(positions.map(({ symbols }) => symbols))].reduce((most, symbols) => {
    let takes = positions.map((position) => (position.symbols & symbols) !== 0n && position.repeat === null);
    return Math.max(most, waysThrough(positions, first, takes));
  }, 0);
}
function waysThrough(positions, first, takes) {
  let counts = /* @__PURE__ */ new Map(), add = (to, at, count) => {
    takes[at] && to.set(at, (to.get(at) ?? 0) + count);
  };
  for (let at of first) add(counts, at, 1);
  let ways = 0;
  for (let length = 1; length <= PROBE_LENGTH && counts.size > 0 && ways <= MAX_STEPS; length++) {
    let following = /* @__PURE__ */ new Map();
    for (let [at, count] of counts) {
      ways += count;
      for (let to of positions[at]?.next ?? []) add(following, to, count);
    }
    counts = following;
  }
  return ways;
}

// src/config/regex/pattern.ts
var MAX_LENGTH = 4e3, ECMA_VERSION = 2022;
async function patternProblem(source, flags) {
  if (source.length > MAX_LENGTH) return `a pattern has at most ${MAX_LENGTH} characters`;
  let unknown = compileProblem(source, flags);
  if (unknown !== null) return unknown;
  let { RegExpParser } = await import("../packages/@eslint-community/regexpp.js");
  try {
    let parser = new RegExpParser({ ecmaVersion: ECMA_VERSION }), { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: flags.includes("u") }), whole = buildAutomaton(alternatives, flags);
    return whole.nullable ? "it matches the empty string, so that it would be found everywhere: say what must stand there" : firstSlow([whole, ...lookArounds(alternatives).map((inner) => buildAutomaton(inner, flags))]);
  } catch (error) {
    return error instanceof PatternError ? error.message : "not a regular expression that Node 20 knows";
  }
}
function compileProblem(source, flags) {
  try {
    return new RegExp(source, flags), null;
  } catch (error) {
    let said = error.message;
    return `not a regular expression: ${said.slice(said.lastIndexOf(":") + 1).trim()}`;
  }
}
function firstSlow(automata) {
  for (let automaton of automata) {
    let reason = slowness(automaton);
    if (reason !== null) return reason;
  }
  return null;
}
function lookArounds(alternatives) {
  return alternatives.flatMap(({ elements }) => elements.flatMap(insideOf));
}
function insideOf(element) {
  return element.type === "Quantifier" ? insideOf(element.element) : "alternatives" in element ? [...element.type === "Assertion" ? [element.alternatives] : [], ...lookArounds(element.alternatives)] : [];
}

// src/config/rules/problem.ts
var MAX_RULES = 1e3, MAX_KEYWORDS = 4e3;
async function rulesIssue(shapes, drafts, above, judge) {
  if (shapes.length > MAX_RULES) return { path: ["rules"], target: "key", message: `at most ${MAX_RULES} rules fit into one file` };
  if ([...above, ...drafts.map(({ rule }) => rule)].reduce((sum, rule) => sum + rule.keywords.length, 0) > MAX_KEYWORDS)
    return { path: ["rules"], target: "key", message: `at most ${MAX_KEYWORDS} keywords may hold for one folder` };
  let places = new Map(above.map(({ id, where }) => [id, where]));
  for (let [index, draft] of drafts.entries()) {
    let problem = await shapeProblem(shapes[index], places) ?? await judge(draft);
    if (problem !== null) return { path: ["rules", index, ...problem.path], target: "value", message: problem.message };
    places.set(draft.rule.id, draft.rule.where);
  }
  return null;
}
async function shapeProblem(shape, places) {
  let twin = places.get(shape.id);
  if (twin !== void 0) return { path: ["id"], message: `the rule at ${twin} has this id: give one of them another` };
  if (shape.pattern === void 0) return withoutPattern(shape);
  if (shape.samples.flags.length === 0)
    return { path: ["samples", "flags"], message: "a rule needs at least one sample that it finds: write one as a list of parts" };
  let reason = await patternProblem(shape.pattern, shape.flags ?? "");
  return reason !== null ? { path: ["pattern"], message: reason } : groupProblem(shape) ?? await exceptionProblem(shape);
}
function withoutPattern(shape) {
  if (shape.path === void 0) return { path: [], message: "a rule needs a pattern, or a path whose files are the finding" };
  if (shape.samples.flags.length === 0)
    return { path: ["samples", "flags"], message: "a rule needs at least one sample that it finds; without a pattern it is a path" };
  let idle = ["keywords", "flags", "group", "minEntropy"].find((key) => shape[key] !== void 0);
  return idle === void 0 ? null : { path: [idle], message: `"${idle}" needs a pattern: without one the path alone is the finding` };
}
function groupProblem({ pattern = "", flags = "", group }) {
  if (group === void 0) return null;
  let found = new RegExp(`${pattern}|`, flags).exec("");
  return (typeof group == "number" ? Number.isInteger(group) && group < found.length : Object.hasOwn(found.groups ?? {}, group)) ? null : { path: ["group"], message: `the pattern has no such group: it has ${found.length - 1}, and 0 is the whole match` };
}
async function exceptionProblem(shape) {
  for (let [index, { patterns = [] }] of (shape.except ?? []).entries())
    for (let [at, pattern] of patterns.entries()) {
      let reason = await patternProblem(pattern, "");
      if (reason !== null) return { path: ["except", index, "patterns", at], message: reason };
    }
  return null;
}
export {
  rulesIssue
};
