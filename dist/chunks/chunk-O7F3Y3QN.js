// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.

// src/source/source.ts
function nameTest(names) {
  let wanted = new Set(names.map(({ path }) => path));
  return wanted.size === 0 ? () => !0 : (path) => withFolders(path).some((each) => wanted.has(each));
}
function namesWithout(names, paths) {
  let met = /* @__PURE__ */ new Set();
  if (names.length > 0) for (let path of paths) for (let each of withFolders(path)) met.add(each);
  return names.filter(({ path }) => !met.has(path));
}
function withFolders(path) {
  let found = ["", path];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) found.push(path.slice(0, end));
  return found;
}
var DELETED = "deleted";
function changedPaths({ entries, skipped }) {
  return [...entries.map(({ path }) => path), ...skipped.filter(({ reason }) => reason === DELETED).map(({ path }) => path)];
}
function readFailure(path, why) {
  return { path, stage: "read", message: why };
}
function countCommits(count) {
  return `${count} ${count === 1 ? "commit" : "commits"}`;
}

// src/git/error.ts
var GitError = class extends Error {
  name = "GitError";
  /** git's exit status; null where it did not run or was killed. */
  status;
  constructor(message, status) {
    super(message), this.status = status;
  }
}, TooLongError = class extends GitError {
  name = "TooLongError";
};

// src/git/exec.ts
import { resolve } from "node:path";

// src/git/child.ts
import { createRequire } from "node:module";
var library;
function childProcess() {
  return library ??= createRequire(import.meta.url)("node:child_process"), library;
}
function runAndWait(command) {
  return "bun" in process.versions ? runOnBun(command) : runOnNode20(command) ?? runOnNode(command);
}
function runOnNode({ file, args, maxBytes, ...rest }) {
  let { error, ...ended } = childProcess().spawnSync(file, args, { input: "", ...rest, maxBuffer: maxBytes, windowsHide: !0 });
  return { ...ended, ...error ? { error } : {} };
}
function runOnBun({ file, args, maxBytes, input = "", ...rest }) {
  let pipes = { stdin: Buffer.from(input), stdout: "pipe", stderr: "pipe" };
  try {
    let { Bun } = globalThis, ended = Bun.spawnSync({ cmd: [file, ...args], ...rest, ...pipes, maxBuffer: maxBytes, windowsHide: !0 }), error = ended.exitedDueToMaxBuffer ? Object.assign(new Error("too long an answer"), { code: "ENOBUFS" }) : null, { exitCode: status, signalCode: signal = null, stdout, stderr } = ended;
    return { status, signal, stdout, stderr, ...error ? { error } : {} };
  } catch (error) {
    return { status: null, signal: null, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0), error };
  }
}
function runOnNode20({ file, args, cwd, env, input = "", maxBytes }) {
  if (!mayBind() || args.some((arg) => arg.includes("\0"))) return null;
  let envPairs = Object.entries(env).flatMap(([name, value]) => value === void 0 ? [] : `${name}=${value}`), [stdin, out] = [
    { type: "pipe", readable: !0, writable: !1, input: Buffer.from(input) },
    { type: "pipe", readable: !1, writable: !0 }
  ];
  try {
    let { spawn } = process.binding("spawn_sync"), ended = spawn({ file, args: [file, ...args], cwd, envPairs, maxBuffer: maxBytes, stdio: [stdin, out, out] });
    return ended.error !== void 0 || ended.output === null ? null : { status: ended.status, signal: ended.signal, stdout: ended.output[1], stderr: ended.output[2] };
  } catch {
    return null;
  }
}
function mayBind() {
  let { execArgv, env, platform, version } = process, isAsked = env.NODE_PENDING_DEPRECATION !== void 0 || `${execArgv} ${env.NODE_OPTIONS}`.includes("--pending-deprecation");
  return version.startsWith("v20.") && platform !== "win32" && !isAsked;
}

// src/git/pieces.ts
function eachPiece(stream, take) {
  return new Promise((resolve2, reject) => new Giving(stream, take, resolve2, reject));
}
var Giving = class {
  /** Node lets a child's streams flow when it has ended, whether they wait or not. */
  #waiting = [];
  #isBusy = !1;
  #isEnded = !1;
  #stream;
  #take;
  #resolve;
  #fail;
  constructor(stream, take, resolve2, reject) {
    this.#stream = stream, this.#take = take, this.#resolve = resolve2;
    let give = (piece) => this.#give(piece);
    this.#fail = (error) => {
      stream.off("data", give), reject(error);
    };
    let end = () => this.#end();
    stream.on("data", give).on("end", end).on("close", end).on("error", this.#fail);
  }
  #give(piece) {
    this.#waiting.push(piece), this.#isBusy || this.#goOn();
  }
  #end() {
    this.#isEnded = !0, this.#isBusy || this.#resolve();
  }
  #goOn() {
    this.#isBusy = !1;
    try {
      for (; !this.#isBusy && this.#waiting.length > 0; ) this.#heed(this.#take(this.#waiting.shift()));
      !this.#isBusy && this.#isEnded && this.#resolve();
    } catch (error) {
      this.#fail(error);
    }
  }
  #heed(answer) {
    answer instanceof Promise && (this.#isBusy = !0, this.#stream.pause(), answer.then(() => {
      this.#stream.resume(), this.#goOn();
    }, this.#fail));
  }
};

// src/git/exec.ts
var MAX_SYNC_BYTES = 64 << 20, SAFE_FLAGS = [
  "--no-replace-objects",
  "-c",
  "advice.graftFileDeprecated=false",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.quotePath=false",
  "-c",
  "submodule.recurse=false"
], DEV_NULL = process.platform === "win32" ? "\\\\.\\nul" : "/dev/null", LOCAL_VARIABLES = /^GIT_(ALTERNATE_OBJECT_DIRECTORIES|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|OBJECT_DIRECTORY|DIR|WORK_TREE|IMPLICIT_WORK_TREE|GRAFT_FILE|INDEX_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|PREFIX|SHALLOW_FILE|COMMON_DIR)$/;
function environment(place, extra) {
  let env = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_GRAFT_FILE: DEV_NULL, ...extra };
  for (let name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"]) env[name] && (env[name] = resolve(env[name]));
  if (place.foreign) for (let name of Object.keys(env)) LOCAL_VARIABLES.test(name) && delete env[name];
  return env;
}
function askGit(place, args, options = {}) {
  let result = runAndWait({
    file: "git",
    args: [...SAFE_FLAGS, ...args],
    cwd: place.cwd,
    env: environment(place, options.env ?? {}),
    input: options.input ?? "",
    maxBytes: MAX_SYNC_BYTES
  }), isDeaf = result.error?.code === "EPIPE";
  if (result.error && !isDeaf) throw startError(result.error);
  if (isDeaf || result.status === null || !(options.accept ?? [0]).includes(result.status)) throw failure(args, result);
  return { stdout: result.stdout, stderr: result.stderr, status: result.status };
}
function startError(error) {
  return error.code === "ENOENT" ? new GitError("git was not found: install git, or add it to PATH", null) : error.code === "ENOBUFS" ? new TooLongError("git answered more than fits into memory at once", null) : new GitError(`git could not be started: ${error.message}`, null);
}
function failure(args, result) {
  return new GitError(describeFailure(args, result.stderr.toString("utf8"), result.status ?? result.signal), result.status);
}
var USAGE_STATUS = 129;
function describeFailure(args, stderr, end) {
  let words = stderr.trim().replace(/^(fatal|error): /, ""), question = `git ${args.find((arg) => !arg.startsWith("-")) ?? ""}`;
  return end === USAGE_STATUS ? `${question} does not know what it was asked: hushgate needs git 2.31 or newer` : `${question} failed: ${words || `ended with ${end}`}`;
}
async function streamGit(place, args, input, onData) {
  let child = childProcess().spawn("git", [...SAFE_FLAGS, ...args], { cwd: place.cwd, env: environment(place, {}), windowsHide: !0 }), errors = [];
  child.stderr.on("data", (chunk) => errors.push(chunk));
  let ended = new Promise((resolve2, reject) => {
    child.on("error", (error) => reject(startError(error))), child.on("close", (status, signal) => resolve2(status ?? signal));
  });
  ended.catch(() => {
  });
  let feeding = feed(child.stdin, input);
  feeding.catch(() => child.kill());
  try {
    await eachPiece(child.stdout, onData);
  } finally {
    child.exitCode === null && child.kill();
  }
  await Promise.race([feeding, ended]);
  let end = await ended, words = Buffer.concat(errors).toString("utf8");
  if (end !== 0) throw new GitError(describeFailure(args, words, end), typeof end == "number" ? end : null);
}
async function wholeAnswer(place, args, input = []) {
  let chunks = [];
  return await streamGit(place, args, input, (chunk) => chunks.push(chunk)), Buffer.concat(chunks);
}
async function feed(stdin, input) {
  let open = !0;
  stdin.on("error", () => {
    open = !1;
  });
  for await (let piece of input) {
    if (!open) return;
    stdin.write(piece) || await Promise.race([once(stdin, "drain"), once(stdin, "close")]);
  }
  stdin.end();
}
function once(stream, event) {
  return new Promise((resolve2) => {
    stream.once(event, () => resolve2());
  });
}

export {
  nameTest,
  namesWithout,
  DELETED,
  changedPaths,
  readFailure,
  countCommits,
  GitError,
  TooLongError,
  runAndWait,
  askGit,
  streamGit,
  wholeAnswer
};
