// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/config/error.ts
var ConfigError = class extends Error {
  name = "ConfigError";
};
function nearest(word, candidates) {
  let wanted = word.slice(0, 64).toLowerCase(), best = null, bestDistance = Math.max(1, Math.round(wanted.length * 0.4)) + 1;
  for (let candidate of candidates) {
    let distance = editDistance(wanted, candidate.toLowerCase());
    distance < bestDistance && ([best, bestDistance] = [candidate, distance]);
  }
  return best;
}
function editDistance(from, to) {
  let beforeLast = [], last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    let current = [row];
    for (let column = 1; column <= to.length; column++) {
      let replaced = last[column - 1] + (from[row - 1] === to[column - 1] ? 0 : 1), cost = Math.min(replaced, last[column] + 1, current[column - 1] + 1);
      row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] && (cost = Math.min(cost, beforeLast[column - 2] + 1)), current.push(cost);
    }
    beforeLast = last, last = current;
  }
  return last[to.length];
}
function suggestion(word, known, prefix = "") {
  let near = nearest(word, known);
  return near === null ? `; known: ${known.map((name) => prefix + name).join(", ")}` : ` — did you mean "${prefix}${near}"?`;
}
function quoted(word) {
  return JSON.stringify(word.length > 60 ? `${word.slice(0, 57)}…` : word);
}

export {
  ConfigError,
  suggestion,
  quoted
};
