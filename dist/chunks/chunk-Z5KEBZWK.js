// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  LONGEST_TEXT,
  PatternError,
  buildAutomaton,
  kindsOf
} from "./chunk-4KLNDV63.js";
import {
  compileLinear,
  loadLinear
} from "./chunk-4HWD7DSJ.js";

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
  return [{ members, symbols, choices: Math.max(...inside.map(({ repeat: repeat2 }) => repeat2?.choices ?? 1)) }];
}
function mayFail({ last, hasAssertions }, { members }) {
  return hasAssertions || !members.every((at) => last.has(at));
}

// src/config/regex/chain.ts
var MAX_PAIRS = 1e3;
function costliestChain(automaton, loops) {
  if (sharing(loops) > MAX_PAIRS) throw new PatternError();
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
function sharing(loops) {
  return loops.reduce((sum2, { symbols }) => sum2 + loops.filter((other) => (other.symbols & symbols) !== 0n).length, 0);
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

// src/config/regex/options.ts
var MAX_WORDS = 2e3, MAX_WORD_LENGTH = 3;
function waysThroughOptions({ positions, first }, loops, most) {
  let looping = new Set(loops.flatMap(({ members }) => members)), exits = [...looping].flatMap((at) => positions[at].next), start = new Map([...first, ...exits].filter((at) => !looping.has(at)).map((at) => [at, 1])), ways = 0;
  for (let read of textsOf(positions)) ways <= most && (ways = Math.max(ways, waysOver(positions, start, looping, read, most)));
  return ways;
}
function textsOf(positions) {
  let kinds = kindsOf(positions), taking = (counts, symbol) => new Map([...counts].filter(([at]) => (positions[at].symbols & symbol) !== 0n)), best = (counts) => kinds.map((symbol) => taking(counts, symbol)).reduce((a, b) => sum(b) > sum(a) ? b : a), again = wordsOf(kinds).map(
    (word) => (counts, step) => taking(counts, word[step % word.length])
  );
  return [best, ...again];
}
function waysOver(positions, start, looping, read, most) {
  let ways = 0, counts = start;
  for (let step = 0; counts.size > 0 && ways <= most; step++) {
    let taken = read(counts, step);
    ways += sum(taken), counts = following(positions, taken, looping);
  }
  return ways;
}
function following(positions, taken, looping) {
  let counts = /* @__PURE__ */ new Map();
  for (let [at, count] of taken)
    for (let to of positions[at].next) looping.has(to) || counts.set(to, (counts.get(to) ?? 0) + count);
  return counts;
}
function sum(counts) {
  let all = 0;
  for (let count of counts.values()) all += count;
  return all;
}
function wordsOf(kinds) {
  let words = [], longest = [[]];
  for (let length = 1; length <= MAX_WORD_LENGTH && longest.length * kinds.length <= MAX_WORDS; length++)
    longest = longest.flatMap((word) => kinds.map((kind) => [...word, kind])), words.push(...longest);
  return words;
}

// src/config/regex/run-steps.ts
function stepsOverRuns(automaton, loops) {
  return kindsOf(automaton.positions).reduce((most, symbol) => Math.max(most, new Run(automaton, loops, symbol).steps()), 0);
}
var Run = class {
  #automaton;
  #loopAt = /* @__PURE__ */ new Map();
  #takes;
  #known = /* @__PURE__ */ new Map();
  constructor(automaton, loops, symbol) {
    this.#automaton = automaton;
    for (let loop of loops) for (let at of loop.members) this.#loopAt.set(at, loop);
    this.#takes = automaton.positions.map(({ symbols }) => (symbols & symbol) !== 0n);
  }
  steps() {
    return LONGEST_TEXT * this.#sum(this.#automaton.first);
  }
  #sum(from) {
    return from.reduce((sum2, at) => this.#takes[at] ? sum2 + this.#from(at) : sum2, 0);
  }
  /** Neither a position outside of loops nor a loop comes before itself: each is asked about once. */
  #from(at) {
    let loop = this.#loopAt.get(at);
    return this.#once(loop ?? at, () => loop === void 0 ? 1 + this.#sum(this.#next(at)) : this.#through(loop));
  }
  #once(key, find) {
    let known = this.#known.get(key);
    if (known !== void 0) return known;
    let found = find();
    return this.#known.set(key, found), found;
  }
  #through(loop) {
    let after = this.#sum(this.#after(loop));
    return after === 0 && !mayFail(this.#automaton, loop) ? 1 : this.#lengths(loop) * (1 + after);
  }
  /** In how many lengths the run may leave the loop: one, where no round of it takes the same character again. */
  #lengths({ members, choices }) {
    return members.some((at) => this.#takes[at] && this.#next(at).some((to) => this.#takes[to] && members.includes(to))) ? choices : 1;
  }
  /** What follows the loop, as often as there are ways out of it. */
  #after({ members }) {
    return members.flatMap((at) => this.#takes[at] ? this.#next(at).filter((to) => !members.includes(to)) : []);
  }
  #next(at) {
    return this.#automaton.positions[at].next;
  }
};

// src/config/regex/ambiguity.ts
var MAX_STEPS = 2 ** 26, MAX_LOOP_STEPS = 1e3, SHARED_REPEATS = "can take too long: several repeats or optional parts share the same characters, so that a long run of them is cut in every way; bound them ({0,40}) or let them share none", MANY_OPTIONS = "can backtrack exponentially: many optional parts in a row take the same characters, so that a run of them is read in every way";
function slowness(automaton) {
  let loops = loopsOf(automaton.positions), twofold = loops.find((loop) => readsInTwoWays(automaton.positions, loop));
  if (twofold !== void 0)
    return {
      kind: "exponential",
      reason: `can backtrack exponentially: ${about(automaton, twofold)} reads the same text in two ways, so that a long run of it that ends wrong never ends`
    };
  let ways = waysThroughOptions(automaton, loops, MAX_STEPS);
  return ways > MAX_STEPS ? { kind: "exponential", reason: MANY_OPTIONS } : ways * LONGEST_TEXT > MAX_STEPS || stepsOverRuns(automaton, loops) > MAX_STEPS || costliestChain(automaton, loops) > MAX_STEPS ? { kind: "slow", reason: SHARED_REPEATS } : null;
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

// src/config/regex/linear-form.ts
var SPACES = "\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}", NOT_SPACES = "\\x{0}-\\x{8}\\x{e}-\\x{1f}!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}", NO_LINE_END = "[^\\n\\r\\x{2028}\\x{2029}]", LINE_EDGES = { "(?<![^\\n])": "(?m:^)", "(?![^\\n])": "(?m:$)" }, Unsayable = class extends Error {
};
function linearForm(alternatives, flags) {
  if (flags.includes("m") && alternatives.some(({ raw }) => /[\^$]/.test(raw))) return null;
  try {
    let body = either(alternatives, flags);
    return flags.includes("i") ? `(?i:${body})` : body;
  } catch (error) {
    if (error instanceof Unsayable) return null;
    throw error;
  }
}
function either(alternatives, flags) {
  return alternatives.map(({ elements }) => elements.map((element) => say(element, flags)).join("")).join("|");
}
function say(element, flags) {
  switch (element.type) {
    case "Group":
      return `(?:${either(element.alternatives, flags)})`;
    case "CapturingGroup":
      return `(${element.name === null ? "" : `?P<${name(element.name)}>`}${either(element.alternatives, flags)})`;
    case "Quantifier":
      return repeat(element, flags);
    case "Character":
      return character(element.value);
    case "CharacterSet":
      return set(element, flags);
    case "CharacterClass":
      return characterClass(element);
    case "Assertion":
      return assertion(element);
    default:
      throw new Unsayable();
  }
}
function name(text) {
  if (/^\w{1,100}$/.test(text)) return text;
  throw new Unsayable();
}
function repeat({ element, min, max, greedy }, flags) {
  let bounds = max === min ? `{${min}}` : `{${min},${max === 1 / 0 ? "" : max}}`;
  return `(?:${say(element, flags)})${bounds}${greedy ? "" : "?"}`;
}
function character(code) {
  if (code >= 55296 && code <= 57343) throw new Unsayable();
  return /^\w$/.test(String.fromCodePoint(code)) ? String.fromCodePoint(code) : `\\x{${code.toString(16)}}`;
}
function set(element, flags) {
  return element.kind === "any" ? flags.includes("s") ? "(?s:.)" : NO_LINE_END : `[${inClass(element)}]`;
}
function inClass(element) {
  switch (element.type) {
    case "Character":
      return character(element.value);
    case "CharacterClassRange":
      return `${character(element.min.value)}-${character(element.max.value)}`;
    case "CharacterSet":
      if (element.kind === "space") return element.negate ? NOT_SPACES : SPACES;
      if (element.kind === "digit" || element.kind === "word") return element.raw;
      throw new Unsayable();
    default:
      throw new Unsayable();
  }
}
function characterClass({ elements, negate }) {
  return elements.length > 0 ? `[${negate ? "^" : ""}${elements.map(inClass).join("")}]` : negate ? "(?s:.)" : "[^\\x{0}-\\x{10ffff}]";
}
function assertion({ raw }) {
  let edge = LINE_EDGES[raw];
  if (edge !== void 0) return edge;
  if (/^(?:[\^$]|\\[bB])$/.test(raw)) return raw;
  throw new Unsayable();
}

// src/config/regex/pattern.ts
var MAX_LENGTH = 4e3, ECMA_VERSION = 2022, MATCHES_NOTHING = "it matches the empty string, so that it would be found everywhere: say what must stand there";
async function judgePattern(source, flags) {
  let wrong = compileProblem(source, flags);
  if (wrong !== null) return { kind: "wrong", reason: wrong };
  if (source.length > MAX_LENGTH) return { kind: "slow", reason: `a pattern that can be judged has at most ${MAX_LENGTH} characters` };
  let alternatives = await parsed(source, flags);
  if (alternatives === null) return { kind: "wrong", reason: "not a regular expression that Node 20 knows" };
  try {
    let whole = buildAutomaton(alternatives, flags);
    return whole.nullable ? { kind: "wrong", reason: MATCHES_NOTHING } : firstSlow([whole, ...lookArounds(alternatives).map((inner) => buildAutomaton(inner, flags))]);
  } catch (error) {
    if (error instanceof PatternError) return { kind: "slow", reason: error.message };
    throw error;
  }
}
async function wayOf(source, flags, exponential) {
  let judgement = await judgePattern(source, flags);
  if (judgement.kind === "fine") return { linear: null };
  let { kind, reason } = judgement;
  return kind === "slow" || kind === "exponential" && exponential === "runs" ? linearWay(source, flags, reason) : { problem: reason };
}
async function linearWay(source, flags, reason = "V8 could take too long") {
  let alternatives = await parsed(source, flags), linear = alternatives === null ? null : linearForm(alternatives, flags);
  if (linear === null)
    return { problem: `${reason}. What looks around, refers back or has edges of lines (flag m) cannot run in linear time` };
  await loadLinear();
  let regex = compileLinear(linear);
  return regex === null ? { problem: `${reason}. It is too large for the engine of linear time` } : regex.test("") ? { problem: MATCHES_NOTHING } : { linear };
}
async function parsed(source, flags) {
  let { RegExpParser } = await import("../packages/@eslint-community/regexpp.js");
  try {
    return new RegExpParser({ ecmaVersion: ECMA_VERSION }).parsePattern(source, 0, source.length, { unicode: flags.includes("u") }).alternatives;
  } catch {
    return null;
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
    let slow = slowness(automaton);
    if (slow !== null) return slow;
  }
  return { kind: "fine" };
}
function lookArounds(alternatives) {
  return alternatives.flatMap(({ elements }) => elements.flatMap(insideOf));
}
function insideOf(element) {
  return element.type === "Quantifier" ? insideOf(element.element) : "alternatives" in element ? [...element.type === "Assertion" ? [element.alternatives] : [], ...lookArounds(element.alternatives)] : [];
}

export {
  judgePattern,
  wayOf,
  linearWay
};
