// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  OutputError,
  mayBeTerminal,
  print,
  show,
  writeWhole
} from "./chunk-BK72TAHH.js";
import {
  VERSION,
  run
} from "./chunk-V3SRAFFK.js";
import {
  BaselineError
} from "./chunk-MZI5XOMK.js";
import {
  GitError
} from "./chunk-4H7BY3UK.js";
import {
  exitCode
} from "./chunk-6NEIMOHE.js";
import {
  EXIT
} from "./chunk-ILYTV6CI.js";
import {
  ConfigError
} from "./chunk-FSG2JEMU.js";

// src/report/index.ts
var REPORTS = {
  human: async () => (await import("./human-U6W47CCA.js")).humanReport,
  json: async () => (await import("./json-LQTQO27E.js")).jsonReport,
  sarif: async () => (await import("./sarif-ABGDIXAD.js")).sarifReport,
  github: async () => (await import("./github-DUEX77BS.js")).githubReport
};

// src/cli/progress.ts
function progressBar() {
  let started = Date.now(), bar = null, isLoading = !1, last = started;
  return {
    update(progress) {
      let now = Date.now();
      if (!(now - started < 1e3 || now - last < 100)) {
        if (last = now, bar) bar.update(progress);
        else if (!isLoading) {
          if (isLoading = !0, !process.stderr.isTTY) return;
          openBar(progress.filesTotal, started).then((opened) => {
            bar = opened;
          });
        }
      }
    },
    stop: () => bar?.stop()
  };
}
async function openBar(total, started) {
  let { SingleBar } = (await import("../packages/cli-progress.js")).default, bar = new SingleBar({
    format: "{bar} {value}/{total} files  {rate} MB/s  {found} found  {eta_formatted} left",
    hideCursor: !0,
    clearOnComplete: !0,
    stream: process.stderr
  });
  return bar.start(total, 0, { rate: "0.0", found: 0 }), {
    update: ({ files, bytes, found }) => bar.update(files, { rate: (bytes / 1e3 / Math.max(1, Date.now() - started)).toFixed(1), found }),
    stop: () => bar.stop()
  };
}

// src/cli/execute.ts
var DEFAULT_COLUMNS = 80;
async function execute(request) {
  return guarded(async () => {
    let bar = mayBeTerminal(2) ? progressBar() : null, { outcome, settings } = await run({ ...request, ...bar ? { onProgress: bar.update } : {} }).finally(() => bar?.stop());
    return await report(outcome, settings), exitCode(outcome);
  });
}
async function guarded(work) {
  try {
    return await work();
  } catch (error) {
    return await tell(describe(error)), EXIT.failed;
  }
}
async function tell(message) {
  try {
    let { safeWords } = await import("./words-GWNNEM5N.js");
    await print(process.stderr, `hushgate: ${await safeWords(message)}
`);
  } catch {
    await print(process.stderr, `hushgate: the run failed, and its message cannot be shown
`).catch(() => {
    });
  }
}
function describe(error) {
  return error.syscall === "uv_cwd" ? "the folder that this was started in is gone: go to one that is there" : error instanceof ConfigError || error instanceof GitError || error instanceof BaselineError || error instanceof OutputError ? error.message : `internal error, please report it: ${error.stack ?? error.message}`;
}
async function reportFailures({ failures }) {
  for (let { path, message } of failures) await tell(`${path === null ? "" : `${JSON.stringify(path)}: `}${message}`);
  return EXIT.failed;
}
async function report(outcome, settings) {
  let targets = [...settings.formats].sort((a, b) => +(a.file === null) - +(b.file === null));
  for (let { format, file } of targets) {
    let text = (await REPORTS[format]())(outcome, contextOf(settings, outcome, file === null));
    file === null ? await show(text) : writeWhole(settings.cwd, file, text);
  }
}
function isClean({ verdicts, warnings, failures }) {
  return verdicts.length + warnings.length + failures.length === 0;
}
function contextOf(settings, outcome, isScreen) {
  let hasMore = !isClean(outcome);
  return {
    tool: { name: "hushgate", version: VERSION },
    color: hasMore && isScreen && wantsColor(settings),
    width: hasMore && mayBeTerminal(1) && process.stdout.columns || DEFAULT_COLUMNS,
    quiet: settings.quiet,
    thorough: settings.thorough
  };
}
function wantsColor({ color }) {
  return color !== null ? color : process.env.NO_COLOR ? !1 : process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== "0" : process.env.TERM !== "dumb" && mayBeTerminal(1) && process.stdout.isTTY === !0;
}

export {
  execute,
  guarded,
  reportFailures,
  report
};
