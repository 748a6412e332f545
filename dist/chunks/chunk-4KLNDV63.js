// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/config/regex/symbols.ts
var SYMBOLS = Array.from({ length: 257 }, (_, bit) => 1n << BigInt(bit)), LATIN1 = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)), ABOVE = ["Ā", "Ω", "я", "中", "\u2028", "’", "€", "\uFEFF"], known = /* @__PURE__ */ new Map();
function makeSymbols(flags) {
  let counting = flags.replace(/[^isu]/g, "");
  return (raw) => {
    let key = `${counting}:${raw}`, symbols = known.get(key) ?? symbolsOf(new RegExp(`^(?:${raw})$`, counting));
    return known.set(key, symbols), symbols;
  };
}
function symbolsOf(element) {
  let latin1 = LATIN1.reduce((set, char, bit) => element.test(char) ? set | 1n << BigInt(bit) : set, 0n);
  return ABOVE.some((char) => element.test(char)) ? latin1 | 1n << 256n : latin1;
}
function kindsOf(places) {
  let sets = [...new Set(places.map(({ symbols }) => symbols))];
  return [...new Map(SYMBOLS.map((symbol) => [sets.map((set) => +((set & symbol) !== 0n)).join(""), symbol])).values()];
}

// src/config/regex/automaton.ts
var PatternError = class extends Error {
  constructor(message = "too many repeats in repeats to be judged: shorten them") {
    super(message);
  }
}, MAX_EMPTY_REPEATS = 2, MAX_WRITTEN = 4, MAX_EXACT = 40, MAX_POSITIONS = 1e3, MAX_EDGES = 2e4, LONGEST_TEXT = 4096, EMPTY = { first: [], last: [], nullable: !0, emptyWays: 1 };
function buildAutomaton(alternatives, flags) {
  let builder = new Builder(flags), { first, last, nullable } = builder.either(alternatives);
  return { positions: builder.positions, first, last: new Set(last), nullable, hasAssertions: builder.hasAssertions };
}
var Builder = class {
  positions = [];
  hasAssertions = !1;
  #edges = 0;
  #repeat = null;
  /** How often all repeats around the place repeat it. */
  #times = 1;
  #symbolsOf;
  constructor(flags) {
    this.#symbolsOf = makeSymbols(flags);
  }
  either(alternatives) {
    let parts = alternatives.map(
      ({ elements }) => elements.reduce((before, element) => this.#then(before, this.#one(element)), EMPTY)
    ), emptyWays = parts.reduce((sum, part) => sum + part.emptyWays, 0);
    if (emptyWays > 1 && this.#times > MAX_EMPTY_REPEATS)
      throw new PatternError("alternatives within a repeat match nothing in several ways");
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      nullable: parts.some(({ nullable }) => nullable),
      emptyWays
    };
  }
  #one(element) {
    switch (element.type) {
      case "Group":
      case "CapturingGroup":
        return this.either(element.alternatives);
      case "Quantifier":
        return this.#repeated(element);
      case "Assertion":
        return this.hasAssertions = !0, EMPTY;
      case "Backreference":
        throw new PatternError("a back reference cannot be judged: say what may stand there");
      default:
        return this.#read(element.raw);
    }
  }
  #read(raw) {
    let at = this.positions.push({ symbols: this.#symbolsOf(raw), next: [], repeat: this.#repeat }) - 1;
    if (at >= MAX_POSITIONS) throw new PatternError();
    return { first: [at], last: [at], nullable: !1, emptyWays: 0 };
  }
  #then(before, after) {
    return this.#link(before.last, after.first), {
      first: before.nullable ? [...before.first, ...after.first] : before.first,
      last: after.nullable ? [...before.last, ...after.last] : after.last,
      nullable: before.nullable && after.nullable,
      emptyWays: before.emptyWays * after.emptyWays
    };
  }
  #link(from, to) {
    if (this.#edges += from.length * to.length, this.#edges > MAX_EDGES) throw new PatternError();
    for (let at of from) this.positions[at]?.next.push(...to);
  }
  #repeated(quantifier) {
    if (quantifier.max === 0) return EMPTY;
    let times = this.#times;
    this.#times = times * quantifier.max;
    let part = this.#written(quantifier);
    return this.#times = times, part;
  }
  #written({ min, max, element, raw }) {
    return min === max ? this.#copies(element, Math.min(min, MAX_EXACT)) : max <= MAX_WRITTEN ? this.#then(this.#copies(element, min), this.#optional(element, max - min)) : this.#loop(element, min === 0, { raw, choices: Math.min(max, LONGEST_TEXT) - min + 1 });
  }
  #copies(element, count) {
    let part = EMPTY;
    for (let i = 0; i < count; i++) part = this.#then(part, this.#one(element));
    return part;
  }
  /** x?, (xx?)?, …: the second only after the first. */
  #optional(element, count) {
    if (count === 0) return EMPTY;
    let part = this.#one(element);
    return { ...this.#then(part, this.#optional(element, count - 1)), nullable: !0, emptyWays: 1 };
  }
  #loop(element, nullable, repeat) {
    let outer = this.#repeat;
    this.#repeat = repeat;
    let part = this.#one(element);
    return this.#repeat = outer, this.#link(part.last, part.first), { ...part, nullable: nullable || part.nullable, emptyWays: nullable ? 1 : part.emptyWays };
  }
};

export {
  kindsOf,
  PatternError,
  LONGEST_TEXT,
  buildAutomaton
};
