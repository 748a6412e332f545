// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  isMovable,
  isTaskQueue,
  isTransferable,
  kFieldCount,
  kQueueOptions,
  kRequestCountField,
  kResponseCountField,
  kTransferable,
  kValue,
  markMovable,
  withNullPrototype
} from "../chunks/chunk-OBD47AXF.js";
import "../chunks/chunk-5XXBF23Y.js";

// node_modules/tinypool/dist/index.js
import { MessageChannel, MessagePort, Worker, receiveMessageOnPort } from "node:worker_threads";
import { EventEmitterAsyncResource, once } from "node:events";
import { AsyncResource } from "node:async_hooks";
import { URL, fileURLToPath } from "node:url";
import { inspect, types } from "node:util";
import assert from "node:assert";
import { performance } from "node:perf_hooks";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fork } from "node:child_process";
var ThreadWorker = class {
  name = "ThreadWorker";
  runtime = "worker_threads";
  initialize(options) {
    this.thread = new Worker(fileURLToPath(import.meta.url + "/../entry/worker.js"), options), this.threadId = this.thread.threadId;
  }
  async terminate() {
    let output = await this.thread.terminate();
    return this.channel?.onClose?.(), output;
  }
  postMessage(message, transferListItem) {
    return this.thread.postMessage(message, transferListItem);
  }
  on(event, callback) {
    return this.thread.on(event, callback);
  }
  once(event, callback) {
    return this.thread.once(event, callback);
  }
  emit(event, ...data) {
    return this.thread.emit(event, ...data);
  }
  ref() {
    return this.thread.ref();
  }
  unref() {
    return this.thread.unref();
  }
  setChannel(channel) {
    if (channel.onMessage) throw new Error("{ runtime: 'worker_threads' } doesn't support channel.onMessage. Use transferListItem for listening to messages instead.");
    if (channel.postMessage) throw new Error("{ runtime: 'worker_threads' } doesn't support channel.postMessage. Use transferListItem for sending to messages instead.");
    this.channel && this.channel !== channel && this.channel.onClose?.(), this.channel = channel;
  }
}, __tinypool_worker_message__ = !0, SIGKILL_TIMEOUT = 1e3, ProcessWorker = class {
  name = "ProcessWorker";
  runtime = "child_process";
  isTerminating = !1;
  initialize(options) {
    this.process = fork(fileURLToPath(import.meta.url + "/../entry/process.js"), options.argv, {
      ...options,
      stdio: "pipe",
      env: {
        ...options.env,
        TINYPOOL_WORKER_ID: options.workerData[0].workerId.toString()
      }
    }), process.stdout.setMaxListeners(1 + process.stdout.getMaxListeners()), process.stderr.setMaxListeners(1 + process.stderr.getMaxListeners()), this.process.stdout?.pipe(process.stdout), this.process.stderr?.pipe(process.stderr), this.threadId = this.process.pid, this.process.on("exit", this.onUnexpectedExit), this.waitForExit = new Promise((r) => this.process.on("exit", r));
  }
  onUnexpectedExit = () => {
    this.process.emit("error", new Error("Worker exited unexpectedly"));
  };
  async terminate() {
    this.isTerminating = !0, this.process.off("exit", this.onUnexpectedExit);
    let sigkillTimeout = setTimeout(() => this.process.kill("SIGKILL"), SIGKILL_TIMEOUT);
    this.process.kill(), await this.waitForExit, this.process.stdout?.unpipe(process.stdout), this.process.stderr?.unpipe(process.stderr), this.port?.close(), this.channel?.onClose?.(), clearTimeout(sigkillTimeout);
  }
  setChannel(channel) {
    this.channel && this.channel !== channel && this.channel.onClose?.(), this.channel = channel, this.channel.onMessage?.((message) => {
      this.send(message);
    });
  }
  send(message) {
    this.isTerminating || this.process.send(message);
  }
  postMessage(message, transferListItem) {
    return transferListItem?.forEach((item) => {
      item instanceof MessagePort && (this.port = item, this.port.start());
    }), this.port && this.port.on("message", (message$1) => this.send({
      ...message$1,
      source: "port",
      __tinypool_worker_message__
    })), this.send({
      ...message,
      source: "pool",
      __tinypool_worker_message__
    });
  }
  on(event, callback) {
    return this.process.on(event, (data) => {
      if (event === "error") return callback(data);
      if (!data || !data.__tinypool_worker_message__) return this.channel?.postMessage?.(data);
      data.source === "pool" ? callback(data) : data.source === "port" && this.port.postMessage(data);
    });
  }
  once(event, callback) {
    return this.process.once(event, callback);
  }
  emit(event, ...data) {
    return this.process.emit(event, ...data);
  }
  ref() {
    return this.process.ref();
  }
  unref() {
    return this.port?.unref(), this.process.channel?.unref?.(), hasUnref(this.process.stdout) && this.process.stdout.unref(), hasUnref(this.process.stderr) && this.process.stderr.unref(), this.process.unref();
  }
};
function hasUnref(stream) {
  return stream != null && "unref" in stream && typeof stream.unref == "function";
}
var cpuCount = availableParallelism();
function onabort(abortSignal, listener) {
  "addEventListener" in abortSignal ? abortSignal.addEventListener("abort", listener, { once: !0 }) : abortSignal.once("abort", listener);
}
var AbortError = class extends Error {
  constructor() {
    super("The task has been aborted");
  }
  get name() {
    return "AbortError";
  }
}, CancelError = class extends Error {
  constructor() {
    super("The task has been cancelled");
  }
  get name() {
    return "CancelError";
  }
}, ArrayTaskQueue = class {
  tasks = [];
  get size() {
    return this.tasks.length;
  }
  shift() {
    return this.tasks.shift();
  }
  push(task) {
    this.tasks.push(task);
  }
  remove(task) {
    let index = this.tasks.indexOf(task);
    assert.notStrictEqual(index, -1), this.tasks.splice(index, 1);
  }
  cancel() {
    for (; this.tasks.length > 0; )
      this.tasks.pop()?.cancel();
  }
}, kDefaultOptions = {
  filename: null,
  name: "default",
  runtime: "worker_threads",
  minThreads: Math.max(cpuCount / 2, 1),
  maxThreads: cpuCount,
  idleTimeout: 0,
  maxQueue: 1 / 0,
  concurrentTasksPerWorker: 1,
  useAtomics: !0,
  taskQueue: new ArrayTaskQueue(),
  trackUnmanagedFds: !0
}, kDefaultRunOptions = {
  transferList: void 0,
  filename: null,
  signal: null,
  name: null
}, DirectlyTransferable = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  get [kTransferable]() {
    return this.#value;
  }
  get [kValue]() {
    return this.#value;
  }
}, ArrayBufferViewTransferable = class {
  #view;
  constructor(view) {
    this.#view = view;
  }
  get [kTransferable]() {
    return this.#view.buffer;
  }
  get [kValue]() {
    return this.#view;
  }
}, taskIdCounter = 0;
function maybeFileURLToPath(filename) {
  return typeof filename != "string" ? filename.protocol === "file:" ? fileURLToPath(filename) : filename.href : filename.startsWith("file:") ? fileURLToPath(new URL(filename)) : filename;
}
var TaskInfo = class extends AsyncResource {
  abortListener = null;
  workerInfo = null;
  constructor(task, transferList, filename, name, callback, abortSignal, triggerAsyncId, channel) {
    super("Tinypool.Task", {
      requireManualDestroy: !0,
      triggerAsyncId
    }), this.callback = callback, this.task = task, this.transferList = transferList, this.cancel = () => this.callback(new CancelError(), null), this.channel = channel, isMovable(task) && (this.transferList == null && (this.transferList = []), this.transferList = this.transferList.concat(task[kTransferable]), this.task = task[kValue]), this.filename = filename, this.name = name, this.taskId = taskIdCounter++, this.abortSignal = abortSignal, this.created = performance.now(), this.started = 0;
  }
  releaseTask() {
    let ret = this.task;
    return this.task = null, ret;
  }
  done(err, result) {
    this.emitDestroy(), this.runInAsyncScope(this.callback, null, err, result), this.abortSignal && this.abortListener && ("removeEventListener" in this.abortSignal && this.abortListener ? this.abortSignal.removeEventListener("abort", this.abortListener) : this.abortSignal.off("abort", this.abortListener));
  }
  get [kQueueOptions]() {
    return kQueueOptions in this.task ? this.task[kQueueOptions] : null;
  }
}, AsynchronouslyCreatedResource = class {
  onreadyListeners = [];
  markAsReady() {
    let listeners = this.onreadyListeners;
    assert(listeners !== null), this.onreadyListeners = null;
    for (let listener of listeners) listener();
  }
  isReady() {
    return this.onreadyListeners === null;
  }
  onReady(fn) {
    if (this.onreadyListeners === null) {
      fn();
      return;
    }
    this.onreadyListeners.push(fn);
  }
}, AsynchronouslyCreatedResourcePool = class {
  pendingItems = /* @__PURE__ */ new Set();
  readyItems = /* @__PURE__ */ new Set();
  constructor(maximumUsage) {
    this.maximumUsage = maximumUsage, this.onAvailableListeners = [];
  }
  add(item) {
    this.pendingItems.add(item), item.onReady(() => {
      this.pendingItems.has(item) && (this.pendingItems.delete(item), this.readyItems.add(item), this.maybeAvailable(item));
    });
  }
  delete(item) {
    this.pendingItems.delete(item), this.readyItems.delete(item);
  }
  findAvailable() {
    let minUsage = this.maximumUsage, candidate = null;
    for (let item of this.readyItems) {
      let usage = item.currentUsage();
      if (usage === 0) return item;
      usage < minUsage && (candidate = item, minUsage = usage);
    }
    return candidate;
  }
  *[Symbol.iterator]() {
    yield* this.pendingItems, yield* this.readyItems;
  }
  get size() {
    return this.pendingItems.size + this.readyItems.size;
  }
  maybeAvailable(item) {
    if (item.currentUsage() < this.maximumUsage) for (let listener of this.onAvailableListeners) listener(item);
  }
  onAvailable(fn) {
    this.onAvailableListeners.push(fn);
  }
}, Errors = {
  ThreadTermination: () => new Error("Terminating worker thread"),
  FilenameNotProvided: () => new Error("filename must be provided to run() or in options object"),
  TaskQueueAtLimit: () => new Error("Task queue is at limit"),
  NoTaskQueueAvailable: () => new Error("No task queue available and all Workers are busy")
}, WorkerInfo = class extends AsynchronouslyCreatedResource {
  idleTimeout = null;
  lastSeenResponseCount = 0;
  constructor(worker, port, workerId, freeWorkerId, onMessage, filename, teardown) {
    super(), this.worker = worker, this.workerId = workerId, this.freeWorkerId = freeWorkerId, this.teardown = teardown, this.filename = filename, this.port = port, this.port.on("message", (message) => this._handleResponse(message)), this.onMessage = onMessage, this.taskInfos = /* @__PURE__ */ new Map(), this.sharedBuffer = new Int32Array(new SharedArrayBuffer(kFieldCount * Int32Array.BYTES_PER_ELEMENT));
  }
  async destroy(timeout) {
    let resolve, reject, ret = new Promise((res, rej) => {
      resolve = res, reject = rej;
    });
    if (this.teardown && this.filename) {
      let { teardown, filename } = this;
      await new Promise((resolve$1, reject$1) => {
        this.postTask(new TaskInfo({}, [], filename, teardown, (error, result) => error ? reject$1(error) : resolve$1(result), null, 1, void 0));
      });
    }
    let timer = timeout ? setTimeout(() => reject(new Error("Failed to terminate worker")), timeout) : null;
    return this.worker.terminate().then(() => {
      timer !== null && clearTimeout(timer), this.port.close(), this.clearIdleTimeout();
      for (let taskInfo of this.taskInfos.values()) taskInfo.done(Errors.ThreadTermination());
      this.taskInfos.clear(), resolve();
    }), ret;
  }
  clearIdleTimeout() {
    this.idleTimeout !== null && (clearTimeout(this.idleTimeout), this.idleTimeout = null);
  }
  ref() {
    return this.port.ref(), this;
  }
  unref() {
    return this.port.unref(), this;
  }
  _handleResponse(message) {
    this.usedMemory = message.usedMemory, this.onMessage(message), this.taskInfos.size === 0 && this.unref();
  }
  postTask(taskInfo) {
    assert(!this.taskInfos.has(taskInfo.taskId));
    let message = {
      task: taskInfo.releaseTask(),
      taskId: taskInfo.taskId,
      filename: taskInfo.filename,
      name: taskInfo.name
    };
    try {
      taskInfo.channel && this.worker.setChannel?.(taskInfo.channel), this.port.postMessage(message, taskInfo.transferList);
    } catch (err) {
      taskInfo.done(err);
      return;
    }
    taskInfo.workerInfo = this, this.taskInfos.set(taskInfo.taskId, taskInfo), this.ref(), this.clearIdleTimeout(), Atomics.add(this.sharedBuffer, kRequestCountField, 1), Atomics.notify(this.sharedBuffer, kRequestCountField, 1);
  }
  processPendingMessages() {
    let actualResponseCount = Atomics.load(this.sharedBuffer, kResponseCountField);
    if (actualResponseCount !== this.lastSeenResponseCount) {
      this.lastSeenResponseCount = actualResponseCount;
      let entry;
      for (; (entry = receiveMessageOnPort(this.port)) !== void 0; ) this._handleResponse(entry.message);
    }
  }
  isRunningAbortableTask() {
    if (this.taskInfos.size !== 1) return !1;
    let [first] = this.taskInfos, [, task] = first || [];
    return task?.abortSignal !== null;
  }
  currentUsage() {
    return this.isRunningAbortableTask() ? 1 / 0 : this.taskInfos.size;
  }
}, ThreadPool = class {
  skipQueue = [];
  completed = 0;
  start = performance.now();
  inProcessPendingMessages = !1;
  startingUp = !1;
  workerFailsDuringBootstrap = !1;
  constructor(publicInterface, options) {
    this.publicInterface = publicInterface, this.taskQueue = options.taskQueue || new ArrayTaskQueue();
    let filename = options.filename ? maybeFileURLToPath(options.filename) : null;
    this.options = withNullPrototype({
      ...kDefaultOptions,
      ...options,
      filename,
      maxQueue: 0
    }), options.maxThreads !== void 0 && this.options.minThreads >= options.maxThreads && (this.options.minThreads = options.maxThreads), options.minThreads !== void 0 && this.options.maxThreads <= options.minThreads && (this.options.maxThreads = options.minThreads), options.maxQueue === "auto" ? this.options.maxQueue = this.options.maxThreads ** 2 : this.options.maxQueue = options.maxQueue ?? kDefaultOptions.maxQueue, this.workerIds = new Map(new Array(this.options.maxThreads).fill(0).map((_, i) => [i + 1, !0])), this.workers = new AsynchronouslyCreatedResourcePool(this.options.concurrentTasksPerWorker), this.workers.onAvailable((w) => this._onWorkerAvailable(w)), this.startingUp = !0, this._ensureMinimumWorkers(), this.startingUp = !1;
  }
  _ensureEnoughWorkersForTaskQueue() {
    for (; this.workers.size < this.taskQueue.size && this.workers.size < this.options.maxThreads; ) this._addNewWorker();
  }
  _ensureMaximumWorkers() {
    for (; this.workers.size < this.options.maxThreads; ) this._addNewWorker();
  }
  _ensureMinimumWorkers() {
    for (; this.workers.size < this.options.minThreads; ) this._addNewWorker();
  }
  _addNewWorker() {
    let workerIds = this.workerIds, workerId;
    workerIds.forEach((isIdAvailable, _workerId$1) => {
      isIdAvailable && !workerId && (workerId = _workerId$1, workerIds.set(_workerId$1, !1));
    });
    let tinypoolPrivateData = { workerId }, worker = this.options.runtime === "child_process" ? new ProcessWorker() : new ThreadWorker();
    worker.initialize({
      env: this.options.env,
      argv: this.options.argv,
      execArgv: this.options.execArgv,
      resourceLimits: this.options.resourceLimits,
      workerData: [tinypoolPrivateData, this.options.workerData],
      trackUnmanagedFds: this.options.trackUnmanagedFds,
      serialization: this.options.serialization
    });
    let onMessage = (message$1) => {
      let { taskId, result } = message$1, taskInfo = workerInfo.taskInfos.get(taskId);
      if (workerInfo.taskInfos.delete(taskId), this.shouldRecycleWorker(taskInfo) || this.workers.maybeAvailable(workerInfo), taskInfo === void 0) {
        let err = new Error(`Unexpected message from Worker: ${inspect(message$1)}`);
        this.publicInterface.emit("error", err);
      } else taskInfo.done(message$1.error, result);
      this._processPendingMessages();
    }, { port1, port2 } = new MessageChannel(), workerInfo = new WorkerInfo(worker, port1, workerId, () => workerIds.set(workerId, !0), onMessage, this.options.filename, this.options.teardown);
    this.startingUp && workerInfo.markAsReady();
    let message = {
      filename: this.options.filename,
      name: this.options.name,
      port: port2,
      sharedBuffer: workerInfo.sharedBuffer,
      useAtomics: this.options.useAtomics
    };
    worker.postMessage(message, [port2]), worker.on("message", (message$1) => {
      if (message$1.ready === !0) {
        port1.start(), workerInfo.currentUsage() === 0 && workerInfo.unref(), workerInfo.isReady() || workerInfo.markAsReady();
        return;
      }
      worker.emit("error", new Error(`Unexpected message on Worker: ${inspect(message$1)}`));
    }), worker.on("error", (err) => {
      worker.ref = () => {
      };
      let taskInfos = [...workerInfo.taskInfos.values()];
      if (workerInfo.taskInfos.clear(), this._removeWorker(workerInfo), workerInfo.isReady() && !this.workerFailsDuringBootstrap ? this._ensureMinimumWorkers() : this.workerFailsDuringBootstrap = !0, taskInfos.length > 0) for (let taskInfo of taskInfos) taskInfo.done(err, null);
      else this.publicInterface.emit("error", err);
    }), worker.unref(), port1.on("close", () => {
      worker.ref();
    }), this.workers.add(workerInfo);
  }
  _processPendingMessages() {
    if (!(this.inProcessPendingMessages || !this.options.useAtomics)) {
      this.inProcessPendingMessages = !0;
      try {
        for (let workerInfo of this.workers) workerInfo.processPendingMessages();
      } finally {
        this.inProcessPendingMessages = !1;
      }
    }
  }
  _removeWorker(workerInfo) {
    return workerInfo.freeWorkerId(), this.workers.delete(workerInfo), workerInfo.destroy(this.options.terminateTimeout);
  }
  _onWorkerAvailable(workerInfo) {
    for (; (this.taskQueue.size > 0 || this.skipQueue.length > 0) && workerInfo.currentUsage() < this.options.concurrentTasksPerWorker; ) {
      let taskInfo = this.skipQueue.shift() || this.taskQueue.shift();
      if (taskInfo.abortSignal && workerInfo.taskInfos.size > 0) {
        this.skipQueue.push(taskInfo);
        break;
      }
      let now = performance.now();
      taskInfo.started = now, workerInfo.postTask(taskInfo), this._maybeDrain();
      return;
    }
    workerInfo.taskInfos.size === 0 && this.workers.size > this.options.minThreads && (workerInfo.idleTimeout = setTimeout(() => {
      assert.strictEqual(workerInfo.taskInfos.size, 0), this.workers.size > this.options.minThreads && this._removeWorker(workerInfo);
    }, this.options.idleTimeout).unref());
  }
  runTask(task, options) {
    let { filename, name } = options, { transferList = [], signal = null, channel } = options;
    if (filename == null && (filename = this.options.filename), name == null && (name = this.options.name), typeof filename != "string" && !(filename instanceof URL)) return Promise.reject(Errors.FilenameNotProvided());
    filename = maybeFileURLToPath(filename);
    let resolve, reject, ret = new Promise((res, rej) => {
      resolve = res, reject = rej;
    }), taskInfo = new TaskInfo(task, transferList, filename, name, (err, result) => {
      this.completed++, err !== null && reject(err), this.shouldRecycleWorker(taskInfo) ? this._removeWorker(taskInfo.workerInfo).then(() => this._ensureMinimumWorkers()).then(() => this._ensureEnoughWorkersForTaskQueue()).then(() => resolve(result)).catch(reject) : resolve(result);
    }, signal, this.publicInterface.asyncResource.asyncId(), channel);
    if (signal !== null) {
      if (signal.aborted) return Promise.reject(new AbortError());
      taskInfo.abortListener = () => {
        reject(new AbortError()), taskInfo.workerInfo !== null ? (this._removeWorker(taskInfo.workerInfo), this._ensureMinimumWorkers()) : this.taskQueue.remove(taskInfo);
      }, onabort(signal, taskInfo.abortListener);
    }
    if (this.taskQueue.size > 0) {
      let totalCapacity = this.options.maxQueue + this.pendingCapacity();
      return this.taskQueue.size >= totalCapacity ? this.options.maxQueue === 0 ? Promise.reject(Errors.NoTaskQueueAvailable()) : Promise.reject(Errors.TaskQueueAtLimit()) : (this.workers.size < this.options.maxThreads && this._addNewWorker(), this.taskQueue.push(taskInfo), ret);
    }
    let workerInfo = this.workers.findAvailable();
    workerInfo !== null && workerInfo.currentUsage() > 0 && signal && (workerInfo = null);
    let waitingForNewWorker = !1;
    if ((workerInfo === null || workerInfo.currentUsage() > 0) && this.workers.size < this.options.maxThreads && (this._addNewWorker(), waitingForNewWorker = !0), workerInfo === null)
      return this.options.maxQueue <= 0 && !waitingForNewWorker ? Promise.reject(Errors.NoTaskQueueAvailable()) : (this.taskQueue.push(taskInfo), ret);
    let now = performance.now();
    return taskInfo.started = now, workerInfo.postTask(taskInfo), this._maybeDrain(), ret;
  }
  shouldRecycleWorker(taskInfo) {
    return !!(taskInfo?.workerInfo?.shouldRecycle || this.options.isolateWorkers && taskInfo?.workerInfo || !this.options.isolateWorkers && this.options.maxMemoryLimitBeforeRecycle !== void 0 && (taskInfo?.workerInfo?.usedMemory || 0) > this.options.maxMemoryLimitBeforeRecycle);
  }
  pendingCapacity() {
    return this.workers.pendingItems.size * this.options.concurrentTasksPerWorker;
  }
  _maybeDrain() {
    this.taskQueue.size === 0 && this.skipQueue.length === 0 && this.publicInterface.emit("drain");
  }
  async destroy() {
    for (; this.skipQueue.length > 0; )
      this.skipQueue.shift().done(new Error("Terminating worker thread"));
    for (; this.taskQueue.size > 0; )
      this.taskQueue.shift().done(new Error("Terminating worker thread"));
    let exitEvents = [];
    for (; this.workers.size > 0; ) {
      let [workerInfo] = this.workers;
      exitEvents.push(once(workerInfo.worker, "exit")), this._removeWorker(workerInfo);
    }
    await Promise.all(exitEvents);
  }
  async recycleWorkers(_options = {}) {
    let options = withNullPrototype(_options), runtimeChanged = options?.runtime && options.runtime !== this.options.runtime;
    if (options?.runtime && (this.options.runtime = options.runtime), this.options.isolateWorkers && !runtimeChanged) return;
    let exitEvents = [];
    Array.from(this.workers).filter((workerInfo) => {
      workerInfo.currentUsage() === 0 ? (exitEvents.push(once(workerInfo.worker, "exit")), this._removeWorker(workerInfo)) : workerInfo.shouldRecycle = !0;
    }), await Promise.all(exitEvents), this._ensureMinimumWorkers();
  }
}, Tinypool = class extends EventEmitterAsyncResource {
  #pool;
  constructor(_options = {}) {
    let options = withNullPrototype(_options);
    if (options.minThreads !== void 0 && options.minThreads > 0 && options.minThreads < 1 && (options.minThreads = Math.max(1, Math.floor(options.minThreads * cpuCount))), options.maxThreads !== void 0 && options.maxThreads > 0 && options.maxThreads < 1 && (options.maxThreads = Math.max(1, Math.floor(options.maxThreads * cpuCount))), super({
      ...options,
      name: "Tinypool"
    }), options.minThreads !== void 0 && options.maxThreads !== void 0 && options.minThreads > options.maxThreads) throw new RangeError("options.minThreads and options.maxThreads must not conflict");
    this.#pool = new ThreadPool(this, options);
  }
  run(task, options = kDefaultRunOptions) {
    let { transferList, filename, name, signal, runtime, channel } = withNullPrototype(options);
    return this.#pool.runTask(task, {
      transferList,
      filename,
      name,
      signal,
      runtime,
      channel
    });
  }
  async destroy() {
    await this.#pool.destroy(), this.emitDestroy();
  }
  get options() {
    return this.#pool.options;
  }
  get threads() {
    let ret = [];
    for (let workerInfo of this.#pool.workers) ret.push(workerInfo.worker);
    return ret;
  }
  get queueSize() {
    let pool = this.#pool;
    return Math.max(pool.taskQueue.size - pool.pendingCapacity(), 0);
  }
  cancelPendingTasks() {
    this.#pool.taskQueue.cancel();
  }
  async recycleWorkers(options = {}) {
    await this.#pool.recycleWorkers(options);
  }
  get completed() {
    return this.#pool.completed;
  }
  get duration() {
    return performance.now() - this.#pool.start;
  }
  static get isWorkerThread() {
    return process.__tinypool_state__?.isWorkerThread || !1;
  }
  static get workerData() {
    return process.__tinypool_state__?.workerData || void 0;
  }
  static get version() {
    let { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf-8"));
    return version;
  }
  static move(val) {
    return val != null && typeof val == "object" && typeof val != "function" && (isTransferable(val) || (types.isArrayBufferView(val) ? val = new ArrayBufferViewTransferable(val) : val = new DirectlyTransferable(val)), markMovable(val)), val;
  }
  static get transferableSymbol() {
    return kTransferable;
  }
  static get valueSymbol() {
    return kValue;
  }
  static get queueOptionsSymbol() {
    return kQueueOptions;
  }
}, _workerId = process.__tinypool_state__?.workerId, src_default = Tinypool;
export {
  Tinypool,
  src_default as default,
  isMovable,
  isTaskQueue,
  isTransferable,
  kFieldCount,
  kQueueOptions,
  kRequestCountField,
  kResponseCountField,
  kTransferable,
  kValue,
  markMovable,
  withNullPrototype,
  _workerId as workerId
};
