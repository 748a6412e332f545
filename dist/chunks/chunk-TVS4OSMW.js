// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  blot
} from "./chunk-ZZ7VZEOO.js";

// src/scan/pattern/inside.ts
var MAX_BLOTTED = 4096, EXCERPT_REACH = 640;
function outward({ match: inner, value: known }, { text, via, outer }) {
  let { name, parts, ...rest } = inner, value = known ?? text.content.slice(inner.start, Math.min(inner.end, inner.start + MAX_BLOTTED)), shown = name === void 0 ? void 0 : blot(name, value);
  return { match: {
    ...rest,
    ...outer(inner),
    why: name === void 0 || shown === void 0 ? inner.why : inner.why.replaceAll(name, () => shown),
    via: [...via, ...inner.via ?? []],
    ...shown === void 0 ? {} : { name: shown },
    ...parts === void 0 ? {} : { parts: parts.map((part) => ({ ...part, ...outer(part) })) }
  }, value };
}
function settle({ match, value }, content) {
  if (value === null) return match;
  let echoes = [
    ...echoesIn(content, Math.max(0, match.start - EXCERPT_REACH), match.start, value),
    ...echoesIn(content, match.end, match.end + EXCERPT_REACH, value)
  ];
  return echoes.length === 0 ? match : { ...match, echoes };
}
function echoesIn(content, start, end, value) {
  let plain = content.slice(start, end), masked = blot(plain, value), echoes = [];
  for (let at = 0; at < plain.length; at++) {
    if (masked[at] === plain[at]) continue;
    let last = echoes.at(-1);
    last?.end === start + at ? last.end++ : echoes.push({ start: start + at, end: start + at + 1 });
  }
  return echoes;
}
function withoutTwins(found) {
  let best = /* @__PURE__ */ new Map();
  for (let one of found) {
    let key = `${one.match.rule} ${one.match.start} ${one.match.end}`, known = best.get(key);
    (known === void 0 || (one.match.via?.length ?? 0) < (known.match.via?.length ?? 0)) && best.set(key, one);
  }
  return [...best.values()];
}

export {
  outward,
  settle,
  withoutTwins
};
