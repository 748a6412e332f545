// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  isMovable,
  kRequestCountField,
  kResponseCountField,
  kTransferable,
  kValue
} from "../../chunks/chunk-OBD47AXF.js";
import "../../chunks/chunk-5XXBF23Y.js";

// node_modules/tinypool/dist/utils-De75vAgL.js
function stdout() {
  return console._stdout || process.stdout || void 0;
}
function stderr() {
  return console._stderr || process.stderr || void 0;
}

// node_modules/tinypool/dist/utils-B--2TaWv.js
import { pathToFileURL } from "node:url";
var importESMCached;
function getImportESM() {
  return importESMCached === void 0 && (importESMCached = new Function("specifier", "return import(specifier)")), importESMCached;
}
var handlerCache = /* @__PURE__ */ new Map();
async function getHandler(filename, name) {
  let handler = handlerCache.get(`${filename}/${name}`);
  if (handler !== void 0) return handler;
  try {
    let handlerModule = await import(filename);
    handler = typeof handlerModule.default != "function" && handlerModule.default || handlerModule, typeof handler != "function" && (handler = await handler[name]);
  } catch {
  }
  if (typeof handler != "function" && (handler = await getImportESM()(pathToFileURL(filename).href), typeof handler != "function" && (handler = await handler[name])), typeof handler != "function") return null;
  if (handlerCache.size > 1e3) {
    let [handler$1] = handlerCache, key = handler$1[0];
    handlerCache.delete(key);
  }
  return handlerCache.set(`${filename}/${name}`, handler), handler;
}
function throwInNextTick(error) {
  process.nextTick(() => {
    throw error;
  });
}

// node_modules/tinypool/dist/entry/worker.js
import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
var [tinypoolPrivateData, workerData$1] = workerData;
process.__tinypool_state__ = {
  isWorkerThread: !0,
  isTinypoolWorker: !0,
  workerData: workerData$1,
  workerId: tinypoolPrivateData.workerId
};
var memoryUsage = process.memoryUsage.bind(process), useAtomics = process.env.PISCINA_DISABLE_ATOMICS !== "1";
parentPort.on("message", (message) => {
  useAtomics = process.env.PISCINA_DISABLE_ATOMICS === "1" ? !1 : message.useAtomics;
  let { port, sharedBuffer, filename, name } = message;
  (async function() {
    filename !== null && await getHandler(filename, name);
    let readyMessage = { ready: !0 };
    parentPort.postMessage(readyMessage), port.start(), port.on("message", onMessage.bind(null, port, sharedBuffer)), atomicsWaitLoop(port, sharedBuffer);
  })().catch(throwInNextTick);
});
var currentTasks = 0, lastSeenRequestCount = 0;
function atomicsWaitLoop(port, sharedBuffer) {
  if (useAtomics)
    for (; currentTasks === 0; ) {
      Atomics.wait(sharedBuffer, kRequestCountField, lastSeenRequestCount), lastSeenRequestCount = Atomics.load(sharedBuffer, kRequestCountField);
      let entry;
      for (; (entry = receiveMessageOnPort(port)) !== void 0; ) onMessage(port, sharedBuffer, entry.message);
    }
}
function onMessage(port, sharedBuffer, message) {
  currentTasks++;
  let { taskId, task, filename, name } = message;
  (async function() {
    let response, transferList = [];
    try {
      let handler = await getHandler(filename, name);
      if (handler === null) throw new Error(`No handler function "${name}" exported from "${filename}"`);
      let result = await handler(task);
      isMovable(result) && (transferList = transferList.concat(result[kTransferable]), result = result[kValue]), response = {
        taskId,
        result,
        error: null,
        usedMemory: memoryUsage().heapUsed
      }, stdout()?.writableLength > 0 && await new Promise((resolve) => process.stdout.write("", resolve)), stderr()?.writableLength > 0 && await new Promise((resolve) => process.stderr.write("", resolve));
    } catch (error) {
      response = {
        taskId,
        result: null,
        error,
        usedMemory: memoryUsage().heapUsed
      };
    }
    currentTasks--, port.postMessage(response, transferList), Atomics.add(sharedBuffer, kResponseCountField, 1), atomicsWaitLoop(port, sharedBuffer);
  })().catch(throwInNextTick);
}
