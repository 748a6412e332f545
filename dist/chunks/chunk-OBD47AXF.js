// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// node_modules/tinypool/dist/common-Bo3KCGim.js
var kMovable = /* @__PURE__ */ Symbol("Tinypool.kMovable"), kTransferable = /* @__PURE__ */ Symbol.for("Tinypool.transferable"), kValue = /* @__PURE__ */ Symbol.for("Tinypool.valueOf"), kQueueOptions = /* @__PURE__ */ Symbol.for("Tinypool.queueOptions");
function isTransferable(value) {
  return value != null && typeof value == "object" && kTransferable in value && kValue in value;
}
function isMovable(value) {
  return isTransferable(value) && value[kMovable] === !0;
}
function markMovable(value) {
  Object.defineProperty(value, kMovable, {
    enumerable: !1,
    configurable: !0,
    writable: !0,
    value: !0
  });
}
function withNullPrototype(source) {
  return Object.assign(/* @__PURE__ */ Object.create(null), source);
}
function isTaskQueue(value) {
  return typeof value == "object" && value !== null && "size" in value && typeof value.shift == "function" && typeof value.remove == "function" && typeof value.push == "function";
}
var kRequestCountField = 0, kResponseCountField = 1, kFieldCount = 2;

export {
  kTransferable,
  kValue,
  kQueueOptions,
  isTransferable,
  isMovable,
  markMovable,
  withNullPrototype,
  isTaskQueue,
  kRequestCountField,
  kResponseCountField,
  kFieldCount
};
