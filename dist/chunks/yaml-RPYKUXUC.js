// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  isKey,
  listIndex
} from "./chunk-AAYEIVAR.js";
import "./chunk-5XXBF23Y.js";

// src/policy/pointer/yaml.ts
async function parse(content) {
  let yaml = await import("../packages/yaml.js"), documents = parseOrNull(() => [...yaml.parseAllDocuments(content, { prettyErrors: !1, logLevel: "silent" })]);
  if (documents === null) return { errorAt: null };
  let error = documents.flatMap((document) => document.errors)[0];
  return error ? { errorAt: error.pos[0] } : { locate: (parts) => documents.flatMap((document) => locate(yaml, document, parts)) };
}
function parseOrNull(parseAll) {
  try {
    return parseAll();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
function locate(yaml, document, parts) {
  let node = document.contents;
  for (let part of parts) node = childOf(yaml, node, part);
  let range = yaml.isNode(node) ? node.range : null;
  return range ? [{ start: range[0], end: range[1] }] : [];
}
function childOf(yaml, node, part) {
  if (yaml.isSeq(node)) return node.items[listIndex(part, node.items.length)];
  if (!yaml.isMap(node)) return;
  let [pair, twin] = node.items.filter(({ key }) => yaml.isScalar(key) && isKey(key.source ?? String(key.value), part));
  return twin ? void 0 : pair?.value;
}
export {
  parse
};
