// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  isKey,
  listIndex
} from "./chunk-AAYEIVAR.js";
import "./chunk-5XXBF23Y.js";

// src/policy/pointer/json.ts
async function parse(content) {
  let { parseTree } = await import("../packages/jsonc-parser.js"), errors = [], root = parseOrNull(() => parseTree(content, errors, { allowTrailingComma: !0 }));
  return !root || errors.length > 0 ? { errorAt: errors[0]?.offset ?? null } : { locate: (parts) => locate(root, parts) };
}
function parseOrNull(parseTree) {
  try {
    return parseTree() ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
function locate(root, parts) {
  let node = root;
  for (let part of parts) node = node && childOf(node, part);
  return node ? [{ start: node.offset, end: node.offset + node.length }] : [];
}
function childOf(node, part) {
  let children = node.children ?? [];
  if (node.type === "array") return children[listIndex(part, children.length)];
  if (node.type !== "object") return;
  let [property, twin] = children.filter((child) => isKey(String(child.children?.[0]?.value), part));
  return twin ? void 0 : property?.children?.[1];
}
export {
  parse
};
