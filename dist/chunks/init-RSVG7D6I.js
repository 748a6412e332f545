// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
import {
  HOOK_NAMES,
  InitError,
  MANAGER_NAMES
} from "./chunk-4HA6THCB.js";
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify
} from "./chunk-YXXED2BU.js";
import {
  GitError
} from "./chunk-4H7BY3UK.js";
import {
  EXIT
} from "./chunk-ILYTV6CI.js";
import "./chunk-42ZHIDB4.js";

// src/cli/init/apply.ts
import { chmodSync, lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
function applyEdits(edits) {
  for (let edit of edits) refuseChanged(edit);
  let done = [];
  try {
    for (let edit of edits)
      writeEdit(edit), done.push(edit);
  } catch (error) {
    for (let edit of done.reverse()) writeEdit({ ...edit, before: edit.after, after: edit.before });
    let failed = edits[done.length]?.path;
    throw new InitError(`${failed} could not be written (${error.message}); nothing was changed`);
  }
}
function refuseChanged(edit) {
  if ((lstatSync(edit.path, { throwIfNoEntry: !1 }) !== void 0 ? readFileSync(edit.path, "utf8") : null) !== edit.before)
    throw new InitError(`${edit.path} was changed by somebody else in the meantime; nothing was written. Run init again`);
}
function writeEdit(edit) {
  if (edit.after === null) {
    rmSync(edit.path);
    return;
  }
  mkdirSync(dirname(edit.path), { recursive: !0 });
  let target = edit.before === null ? edit.path : realpathSync(edit.path), draft = join(dirname(target), `.${basename(target)}.hushgate-${process.pid}`);
  try {
    writeFileSync(draft, edit.after, { flag: "wx", mode: edit.mode }), chmodSync(draft, edit.mode), renameSync(draft, target);
  } catch (error) {
    throw rmSync(draft, { force: !0 }), error;
  }
}

// src/cli/init/choose.ts
import { join as join8 } from "node:path";

// src/cli/init/managers/husky.ts
import { basename as basename2, dirname as dirname3, join as join4, relative as relative2, resolve } from "node:path";

// src/cli/init/command.ts
import { dirname as dirname2, join as join2 } from "node:path";
var HOOK_WORDS = "hook hushgate";
function quote(word, platform = process.platform) {
  let portable = platform === "win32" ? word.replaceAll("\\", "/") : word;
  return /^[\w@%+=:,./-]+$/.test(portable) ? portable : `'${portable.replaceAll("'", "'\\''")}'`;
}
function sharedCommand(guard, binOnPath) {
  return guard.given ? guard.given.map((word) => quote(word)).join(" ") : guard.useBun ? sharedBunCommand(guard) : guard.local === "" && binOnPath ? `hushgate ${HOOK_WORDS}` : guard.local !== null ? `${quote(`${guard.local}node_modules/.bin/hushgate`)} ${HOOK_WORDS}` : guard.onPath ? `hushgate ${HOOK_WORDS}` : `npx --no -- hushgate ${HOOK_WORDS}`;
}
function sharedBunCommand(guard) {
  if (requireBun(guard), guard.local === null)
    throw new InitError("--bun needs hushgate in the project: npm install --save-dev hushgate, then run init again");
  return `${guard.sharedBun} ${quote(`${guard.local}node_modules/hushgate/dist/hooks/hushgate.js`)}`;
}
function requireBun(guard) {
  if (guard.bun === null) throw new InitError("--bun was given, but there is no bun on PATH: install it, or leave --bun out");
  return guard.bun;
}
function commandNotes(guard) {
  return guard.given || guard.local !== null ? [] : ["hushgate is not in node_modules here, so this may not work for everybody: npm install --save-dev hushgate (or npm install, where package.json names it already)"];
}
function machineCommands(guard) {
  let bin = quote(`${guard.local ?? ""}node_modules/.bin/hushgate`), installed = [
    [`[ -x ${bin} ]`, `${bin} ${HOOK_WORDS}`],
    ["command -v hushgate >/dev/null 2>&1", `hushgate ${HOOK_WORDS}`]
  ], running = runningCommand(guard);
  return running ? [running, ...installed] : installed;
}
function runningCommand(guard) {
  if (guard.script === null) {
    if (!guard.useBun) return null;
    throw new InitError("--bun needs an installed hushgate: npm install --save-dev hushgate, then npx hushgate init --bun");
  }
  let runtime = quote(guard.useBun ? requireBun(guard) : guard.runtime), script = quote(guard.useBun ? join2(dirname2(guard.script), "hooks", "hushgate.js") : guard.script);
  return [`[ -x ${runtime} ] && [ -f ${script} ]`, `${runtime} ${script}${guard.useBun ? "" : ` ${HOOK_WORDS}`}`];
}

// src/cli/init/text.ts
var LINE_MARK = "# added by hushgate init", BLOCK_BEGIN = "# added by hushgate init: begin", BLOCK_END = "# added by hushgate init: end";
function lineEndOf(text) {
  return text.includes(`\r
`) ? `\r
` : `
`;
}
function insertLines(text, at, lines2, lineEnd) {
  return at === text.length && !text.endsWith(`
`) ? text + lineEnd + lines2.join(lineEnd) : text.slice(0, at) + lines2.map((line) => line + lineEnd).join("") + text.slice(at);
}
function removeOurs(text, path) {
  let rest = text, ours = ourPart(rest, path);
  if (ours) {
    for (; ours; ) {
      if (ours.start === 0 && ours.end === rest.length) return null;
      let start = ours.end === rest.length && !rest.endsWith(`
`) ? ours.start - ours.lineEnd.length : ours.start;
      rest = rest.slice(0, Math.max(0, start)) + rest.slice(ours.end), ours = ourPart(rest, path);
    }
    return rest;
  }
}
function ourPart(text, path) {
  let first = /^.*# added by hushgate init(: begin)?\r?$/m.exec(text);
  if (!first) return null;
  let start = first.index;
  if (!first[1]) return { start, end: afterLine(text, start), lineEnd: `
` };
  let last = /^.*# added by hushgate init: end\r?$/m.exec(text.slice(start));
  if (!last) {
    let line = text.slice(0, start).split(`
`).length;
    throw new InitError(`${path}:${line}: the line "${BLOCK_END}" that belongs to this one is gone: take hushgate's lines out by hand`);
  }
  return { start, end: afterLine(text, start + last.index), lineEnd: first[0].endsWith("\r") ? `\r
` : `
` };
}
function afterLine(text, at) {
  let end = text.indexOf(`
`, at);
  return end === -1 ? text.length : end + 1;
}
function namesHushgate(text) {
  return /(?:^|[\s;&|(/'"])hushgate(?:-[\w-]{1,40}|\.m?js|\.git)?(?=$|[\s;&|)'"\\])/.test(text);
}
function runsHushgate(shell) {
  return shell.split(`
`).some(isHushgateLine);
}
function isHushgateLine(line) {
  return line.includes(LINE_MARK) || namesHushgate(line.replace(/(?:^|\s)#.*/, ""));
}
function onlyHushgate(shell) {
  let inBlock = !1;
  return `${shell.split(`
`).map((line, index) => {
    line.includes(BLOCK_BEGIN) && (inBlock = !0);
    let keep = inBlock || index === 0 && line.startsWith("#!") || isHushgateLine(line);
    return line.includes(BLOCK_END) && (inBlock = !1), keep ? line : "# (left out of the proof)";
  }).join(`
`)}
`;
}

// src/cli/init/managers/files.ts
import { join as join3, relative, sep } from "node:path";
var NEW_FILE_MODE = 420;
function posixPath(facts, path) {
  return relative(facts.place.top, path).split(sep).join("/");
}
function editOf(path, file, after) {
  return file ? { path, before: file.text, after, mode: file.mode } : { path, before: null, after: `${after.replace(/^\n/, "")}
`, mode: NEW_FILE_MODE };
}
function lineInserted(path, file, line, at) {
  return file ? { path, before: file.text, after: insertLines(file.text, at, [line], `
`), mode: file.mode } : { path, before: null, after: `${line}
`, mode: NEW_FILE_MODE };
}
function linesRemoved(facts, path, isOurs = () => !1) {
  let file = facts.disk.file(path);
  if (!file) return [];
  let rest = removeOurs(file.text, path);
  return rest === void 0 ? [] : [{ path, before: file.text, after: rest === null || isOurs(rest) ? null : rest, mode: file.mode }];
}
function onDisk(facts, path, change, as = posixPath(facts, path)) {
  let file = facts.disk.file(path);
  return file ? [{ path: as, text: change(file.text), mode: file.mode }] : [];
}
function installedHooks(facts, change) {
  return HOOK_NAMES.flatMap((hook) => onDisk(facts, join3(facts.place.hooksDir, hook), change, `.git/hooks/${hook}`));
}

// src/cli/init/managers/husky.ts
var husky = {
  name: "husky",
  detect(facts) {
    return isActive(facts) ? `core.hooksPath is ${facts.place.hooksPath}` : facts.disk.exists(huskyFolder(facts)) ? `${posixPath(facts, huskyFolder(facts))}/ is there` : isDependency(facts) ? "package.json names husky" : null;
  },
  plan(facts) {
    let line = `${sharedCommand(facts.guard, !0)} ${LINE_MARK}`, edits = HOOK_NAMES.flatMap((hook) => addLine(facts, join4(huskyFolder(facts), hook), line)), steps = shimsAreThere(facts) ? [] : [shimStep(facts)];
    return { edits, steps, notes: [...commandNotes(facts.guard), ...lineEndNotes(edits)] };
  },
  unplan: (facts) => HOOK_NAMES.flatMap((hook) => linesRemoved(facts, join4(huskyFolder(facts), hook))),
  canary(facts) {
    let folder = huskyFolder(facts), shims = ["h", "husky.sh", ...HOOK_NAMES].flatMap((name) => onDisk(facts, join4(folder, "_", name), (text) => text)), hooks = HOOK_NAMES.flatMap((hook) => onDisk(facts, join4(folder, hook), onlyHushgate));
    return { files: [...shims, ...hooks], hooksPath: `${posixPath(facts, folder)}/_`, env: {} };
  }
};
function isActive(facts) {
  return facts.place.hooksPath !== null && basename2(facts.place.hooksDir) === "_" && isInside(facts.place.top, facts.place.hooksDir);
}
function huskyFolder(facts) {
  return isActive(facts) ? dirname3(facts.place.hooksDir) : join4(facts.place.top, ".husky");
}
function isInside(top, folder) {
  return !relative2(top, folder).startsWith("..");
}
function isDependency(facts) {
  let manifest = facts.disk.file(join4(facts.place.top, "package.json"));
  return manifest !== null && /"husky"\s*:\s*"/.test(manifest.text);
}
function shimsAreThere(facts) {
  return isActive(facts) && shimFiles(facts).every((path) => facts.disk.exists(path));
}
function shimFiles(facts) {
  return ["h", ...HOOK_NAMES].map((name) => join4(huskyFolder(facts), "_", name));
}
function shimStep(facts) {
  let { top, commonDir, hooksPath } = facts.place, folder = huskyFolder(facts);
  hooksPath !== null && !isActive(facts) && refuseOtherHooksPath(facts);
  let program = [top, dirname3(folder), dirname3(commonDir)].map((base) => join4(base, "node_modules", "husky", "bin.js")).find((path) => facts.disk.exists(path));
  if (program === void 0)
    throw new InitError(
      `husky's shims (${posixPath(facts, folder)}/_) are missing in ${top}, so no hook runs here, and husky is not installed here either: run npm install (and npx husky, where package.json has no prepare script for it), then hushgate init again`
    );
  return { words: [process.execPath, program, posixPath(facts, folder)], cwd: top, makes: shimFiles(facts) };
}
function refuseOtherHooksPath(facts) {
  let { top, hooksPath, hooksDir } = facts.place, old = resolve(hooksDir) === join4(top, ".husky");
  throw new InitError(
    `core.hooksPath is ${hooksPath}, so git does not run husky 9's hooks${old ? " (husky 8 and older used it)" : ""}: run npx husky (version 9) first, or set the hooks of that folder up with --manager native`
  );
}
function addLine(facts, path, line) {
  let file = facts.disk.file(path);
  return file && runsHushgate(file.text) ? [] : [lineInserted(path, file, line, file ? insertionPoint(file.text) : 0)];
}
function insertionPoint(text) {
  return text.split(`
`).filter((line) => !/^\s*#/.test(line)).some((line) => /(^|[\s;&|({])(exit|exec|return)(\s|;|$)/.test(line)) || /(\\|&&|\|)\s*$/.test(text) ? text.startsWith("#!") && text.includes(`
`) ? text.indexOf(`
`) + 1 : 0 : text.length;
}
function lineEndNotes(edits) {
  return edits.some((edit) => edit.before?.includes(`\r
`)) ? ["a hook file has CRLF line ends, which sh cannot run: put the line  .husky/* text eol=lf  into .gitattributes"] : [];
}

// src/cli/init/managers/lefthook.ts
import { join as join5 } from "node:path";

// src/cli/init/managers/yaml.ts
import { isDeepStrictEqual } from "node:util";
function parseYaml(text, path) {
  let document = parseDocument(text, { prettyErrors: !1 }), error = document.errors[0];
  if (!error) return document;
  let line = text.slice(0, error.pos[0]).split(`
`).length;
  throw new InitError(`${path}:${line}: this is not valid YAML (${error.code}): correct it, then run init again`);
}
function yamlData(text, path) {
  let data = parseYaml(text, path).toJS();
  if (data == null) return {};
  if (typeof data != "object" || Array.isArray(data)) throw new InitError(`${path}: a mapping was expected at the top`);
  return data;
}
function addToYaml(text, path, addition, expected) {
  let after = added(text, path, addition);
  if (after === null || !isDeepStrictEqual(safeData(after, path), expected)) {
    let block = stringify(nested(addition.into, addition.lines), { lineWidth: 0 });
    throw new InitError(`${path} is written in a way that init cannot add to without rewriting it. Add this by hand:
${block}`);
  }
  return after;
}
function safeData(text, path) {
  try {
    return yamlData(text, path);
  } catch {
    return;
  }
}
function nested(into, lines2) {
  let member = parseDocument(lines2.join(`
`)).toJS();
  return into.reduceRight((inner, key) => ({ [key]: inner }), member);
}
function added(text, path, { into, lines: lines2 }) {
  if (text.endsWith("\r")) return null;
  let document = parseYaml(text, path);
  for (let depth = into.length; depth >= 0; depth--) {
    let place = depth === 0 ? { at: text.length, column: 0 } : placeIn(text, document, into.slice(0, depth));
    if (place === null) return null;
    if (place !== "missing") return insertLines(text, place.at, indented(into.slice(depth), lines2, place.column), lineEndOf(text));
  }
  return null;
}
function placeIn(text, document, keys) {
  let pair = pairAt(document, keys);
  if (!pair) return "missing";
  let value = pair.value;
  if (value === null || isScalar(value) && value.value === null) return underKey(text, pair);
  if (!(isMap(value) || isSeq(value)) || value.flow || !value.range || value.items.length === 0) return null;
  let end = value.range[1];
  return { at: text[end - 1] === `
` ? end : afterLine(text, end), column: columnOf(text, value.range[0]) };
}
function underKey(text, pair) {
  let range = pair.key.range;
  return range ? { at: afterLine(text, range[1]), column: columnOf(text, range[0]) + 2 } : null;
}
function pairAt(document, keys) {
  let node = document.contents, pair;
  for (let key of keys) {
    if (pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : void 0, !pair) return;
    node = pair.value;
  }
  return pair;
}
function columnOf(text, at) {
  return at - (text.lastIndexOf(`
`, at - 1) + 1);
}
function indented(missing, lines2, column) {
  let keys = missing.map((key, depth) => `${"  ".repeat(depth)}${key}:`), members = lines2.map((line) => "  ".repeat(missing.length) + line);
  return [BLOCK_BEGIN, ...keys, ...members, BLOCK_END].map((line) => " ".repeat(column) + line);
}
function yamlScalar(value) {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

// src/cli/init/managers/lefthook.ts
var YAML_NAMES = ["lefthook.yml", "lefthook.yaml", ".lefthook.yml", ".lefthook.yaml", ".config/lefthook.yml", ".config/lefthook.yaml"], OTHER_NAMES = ["lefthook", ".lefthook", ".config/lefthook"].flatMap((name) => [".json", ".jsonc", ".toml"].map((end) => name + end)), LEFT_OUT = /* @__PURE__ */ new Set(["extends", "remotes", "remote", "rc", "scripts", "setup", "source_dir", "lefthook"]), lefthook = {
  name: "lefthook",
  detect(facts) {
    let found = [...YAML_NAMES, ...OTHER_NAMES].find((name) => facts.disk.exists(join5(facts.place.top, name)));
    return found === void 0 ? null : `${found} is there`;
  },
  plan(facts) {
    let path = configPath(facts), file = facts.disk.file(path), before = file?.text ?? "", name = posixPath(facts, path), after = HOOK_NAMES.reduce((text, hook) => addHook(facts, text, name, hook), before);
    return { edits: after === before ? [] : [editOf(path, file, after)], steps: installSteps(facts), notes: [...commandNotes(facts.guard), ...skipNotes(yamlData(before, name))] };
  },
  unplan: (facts) => YAML_NAMES.flatMap((name) => linesRemoved(facts, join5(facts.place.top, name))),
  canary(facts) {
    let path = configPath(facts), data = yamlData(facts.disk.file(path)?.text ?? "", posixPath(facts, path));
    return { files: [{ path: posixPath(facts, path), text: stringify(onlyHushgate2(data)), mode: 420 }, ...installedHooks(facts, (text) => text)], hooksPath: null, env: {} };
  }
};
function isLefthookHook(text) {
  return /\bcall_lefthook\b/.test(text);
}
function configPath(facts) {
  let there = (name) => facts.disk.exists(join5(facts.place.top, name)), other = OTHER_NAMES.find(there);
  if (other !== void 0) {
    let lines2 = HOOK_NAMES.map((hook) => `  ${hook} → commands → hushgate → run: ${sharedCommand(facts.guard, !1)}`);
    throw new InitError(`${other}: init edits lefthook's YAML only. Add these two commands by hand:
${lines2.join(`
`)}`);
  }
  return join5(facts.place.top, YAML_NAMES.find(there) ?? "lefthook.yml");
}
function map(value) {
  return value !== null && typeof value == "object" && !Array.isArray(value) ? value : {};
}
function mentionsHushgate(value) {
  return namesHushgate(JSON.stringify(value ?? null));
}
function addHook(facts, text, name, hook) {
  let data = yamlData(text, name), settings = map(data[hook]);
  if (mentionsHushgate([settings.jobs, settings.commands])) return text;
  let run = sharedCommand(facts.guard, !1), isList = Array.isArray(settings.jobs), lines2 = isList ? ["- name: hushgate", `  run: ${yamlScalar(run)}`] : ["hushgate:", `  run: ${yamlScalar(run)}`], member = isList ? { jobs: [...settings.jobs, { name: "hushgate", run }] } : { commands: { ...map(settings.commands), hushgate: { run } } }, expected = { ...data, [hook]: { ...settings, ...member } };
  return addToYaml(text, name, { into: [hook, isList ? "jobs" : "commands"], lines: lines2 }, expected);
}
function skipNotes(data) {
  return HOOK_NAMES.filter((hook) => "skip" in map(data[hook]) || "only" in map(data[hook])).map((hook) => `${hook} has a skip or only rule: where it skips the hook, hushgate is skipped with it`);
}
function onlyHushgate2(data) {
  let settings = Object.entries(data).filter(([key, value]) => !LEFT_OUT.has(key) && (value === null || typeof value != "object")), hooks = HOOK_NAMES.map((hook) => [hook, onlyHushgateIn(map(data[hook]))]);
  return Object.fromEntries([...settings, ...hooks]);
}
function onlyHushgateIn(hook) {
  let rest = Object.fromEntries(Object.entries(hook).filter(([key]) => !LEFT_OUT.has(key)));
  return Array.isArray(hook.jobs) && (rest.jobs = hook.jobs.filter(mentionsHushgate)), hook.commands && (rest.commands = Object.fromEntries(Object.entries(map(hook.commands)).filter(mentionsHushgate))), rest;
}
function installSteps(facts) {
  let states = HOOK_NAMES.map((hook) => join5(facts.place.hooksDir, hook)).map((path) => ({ path, text: facts.disk.file(path)?.text ?? null })).filter(({ text }) => text === null || !isLefthookHook(text));
  if (states.length === 0) return [];
  let words2 = lefthookWords(facts), reason = refusal(facts, states.find(({ text }) => text !== null)?.path, words2);
  if (reason !== null) throw new InitError(`${reason}: run  lefthook install  yourself, then hushgate init again`);
  return [{ words: [...words2, "install"], cwd: facts.place.top, makes: states.map(({ path }) => path) }];
}
function lefthookWords(facts) {
  let local = join5(facts.place.top, "node_modules", "lefthook", "bin", "index.js");
  if (facts.disk.exists(local)) return [process.execPath, local];
  let program = facts.program("lefthook");
  return program === null ? null : [program];
}
function refusal(facts, foreign, words2) {
  let { hooksPath } = facts.place;
  return hooksPath !== null ? `core.hooksPath is set to ${hooksPath}, and lefthook does not install its hooks then (unset it first)` : foreign !== void 0 ? `${foreign} is there already and is not lefthook's` : words2 === null ? "lefthook's hooks are not installed in this clone, and there is no lefthook on PATH" : null;
}

// src/cli/init/managers/native.ts
import { join as join6, relative as relative3 } from "node:path";
var SHEBANG = `#!/bin/sh
`, EXECUTABLE = 493, native = {
  name: "native",
  detect: () => null,
  plan(facts) {
    return isOutside(facts) && refuseSharedFolder(facts), { edits: HOOK_NAMES.flatMap((hook) => writeHook(facts, join6(facts.place.hooksDir, hook))), steps: [], notes: isCommitted(facts) ? commandNotes(facts.guard) : [] };
  },
  unplan: (facts) => ownFolders(facts).flatMap(
    (folder) => HOOK_NAMES.flatMap((hook) => linesRemoved(facts, join6(folder, hook), (rest) => rest === SHEBANG))
  ),
  canary: (facts) => ({ files: installedHooks(facts, onlyHushgate), hooksPath: null, env: {} })
};
function ownFolders(facts) {
  return [.../* @__PURE__ */ new Set([facts.place.hooksDir, join6(facts.place.commonDir, "hooks")])];
}
function isCommitted(facts) {
  return isBelow(facts.place.top, facts.place.hooksDir) && !isBelow(facts.place.commonDir, facts.place.hooksDir);
}
function isOutside(facts) {
  return !isBelow(facts.place.top, facts.place.hooksDir) && !isBelow(facts.place.commonDir, facts.place.hooksDir);
}
function isBelow(folder, path) {
  let way = relative3(folder, path);
  return !way.startsWith("..") && !/^([A-Za-z]:|\/)/.test(way);
}
function refuseSharedFolder(facts) {
  throw new InitError(
    `core.hooksPath is ${facts.place.hooksPath}, outside this repository: a hook in it runs for every repository that uses it, so init does not write there. Put this line into its pre-commit and pre-merge-commit:  ${lineToAdd(facts)}`
  );
}
function writeHook(facts, path) {
  let file = facts.disk.file(path), after = hookScript(facts);
  if (file === null) return [{ path, before: null, after, mode: EXECUTABLE }];
  if (process.platform !== "win32" && (file.mode & 73) === 0)
    throw new InitError(`${path} is not executable, so git skips it: chmod +x it, then run init again`);
  let rest = removeOurs(file.text, path);
  return rest === null || rest === SHEBANG ? file.text === after ? [] : [{ path, before: file.text, after, mode: EXECUTABLE }] : (runsHushgate(file.text) || refuseForeignHook(facts, path), []);
}
function refuseForeignHook(facts, path) {
  let name = isOutside(facts) ? path : posixPath(facts, path);
  throw new InitError(
    `${name.startsWith("..") ? path : name} is there already and does not run hushgate; init does not change it. Put this line into it (near the top, where it is a shell script), then run init again to prove it:  ${lineToAdd(facts)}`
  );
}
function lineToAdd(facts) {
  return `${facts.guard.given || isCommitted(facts) ? sharedCommand(facts.guard, !1) : machineCommands(facts.guard)[0]?.[1]} || exit $?`;
}
function hookScript(facts) {
  return `${SHEBANG}${[BLOCK_BEGIN, ...hookLines(facts), BLOCK_END].join(`
`)}
`;
}
function hookLines(facts) {
  return facts.guard.given || isCommitted(facts) ? [`${sharedCommand(facts.guard, !1)} || exit $?`] : [
    ...machineCommands(facts.guard).flatMap(([condition, command], index) => [
      `${index === 0 ? "if" : "elif"} ${condition}; then`,
      `  ${command} || exit $?`
    ]),
    "else",
    "  echo 'hushgate was not found, so nothing was checked and nothing is committed. Install it: npm install --save-dev hushgate' >&2",
    "  echo 'or take this hook away: npx hushgate init --undo' >&2",
    "  exit 2",
    "fi"
  ];
}

// src/cli/init/managers/pre-commit.ts
import { join as join7 } from "node:path";
var CONFIG = ".pre-commit-config.yaml", GENERATED = /File generated by pre-commit/, preCommit = {
  name: "pre-commit",
  detect: (facts) => facts.disk.exists(configPath2(facts)) ? `${CONFIG} is there` : null,
  plan(facts) {
    let file = facts.disk.file(configPath2(facts)), before = file?.text ?? "", data = yamlData(before, CONFIG);
    if (runsHushgate2(data)) return { edits: [], steps: installSteps2(facts), notes: [] };
    let after = addToYaml(before, CONFIG, { into: ["repos"], lines: entryLines(facts) }, withEntry(facts, data));
    return { edits: [editOf(configPath2(facts), file, after)], steps: installSteps2(facts), notes: commandNotes(facts.guard) };
  },
  unplan: (facts) => linesRemoved(facts, configPath2(facts)),
  canary(facts) {
    let data = yamlData(facts.disk.file(configPath2(facts))?.text ?? "", CONFIG);
    return { files: [{ path: CONFIG, text: stringify(onlyHushgate3(data)), mode: 420 }, ...installedHooks(facts, (text) => text)], hooksPath: null, env: {} };
  }
};
function isPreCommitHook(text) {
  return GENERATED.test(text);
}
function configPath2(facts) {
  return join7(facts.place.top, CONFIG);
}
function entry(facts) {
  return {
    id: "hushgate",
    name: "hushgate (no secrets in commits)",
    entry: sharedCommand(facts.guard, !1),
    language: "system",
    pass_filenames: !1,
    always_run: !0,
    require_serial: !0,
    stages: [...HOOK_NAMES, "manual"]
  };
}
function entryLines(facts) {
  let { stages, ...plain } = entry(facts), rows = Object.entries(plain).map(([key, value]) => `${key}: ${typeof value == "string" ? yamlScalar(value) : value}`), [first, ...others] = [...rows, `stages: [${stages.join(", ")}]`];
  return ["- repo: local", "  hooks:", `    - ${first}`, ...others.map((row) => `      ${row}`)];
}
function withEntry(facts, data) {
  return { ...data, repos: [...list(data.repos), { repo: "local", hooks: [entry(facts)] }] };
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function mentionsHushgate2(value) {
  return namesHushgate(JSON.stringify(value ?? null));
}
function runsHushgate2(data) {
  return list(data.repos).some((repo) => list(repo?.hooks).some((hook) => mentionsHushgate2(repo.repo) || mentionsHushgate2(hook)));
}
function onlyHushgate3(data) {
  let repos = list(data.repos).flatMap((repo) => {
    let hooks = mentionsHushgate2(repo.repo) ? list(repo.hooks) : list(repo.hooks).filter(mentionsHushgate2);
    return hooks.length > 0 ? [{ ...repo, hooks }] : [];
  });
  return { ...data, repos };
}
function installSteps2(facts) {
  let states = HOOK_NAMES.map((hook) => ({ hook, path: join7(facts.place.hooksDir, hook) })).map(({ hook, path }) => ({ hook, path, text: facts.disk.file(path)?.text ?? null })).filter(({ text }) => text === null || !isPreCommitHook(text));
  if (states.length === 0) return [];
  let words2 = ["install", ...states.flatMap(({ hook }) => ["--hook-type", hook])], program = facts.program("pre-commit"), reason = refusal2(facts, states.find(({ text }) => text !== null)?.path, program);
  if (reason !== null)
    throw new InitError(`${reason}: run  pre-commit ${words2.join(" ")}  yourself, then hushgate init again`);
  return [{ words: [program, ...words2], cwd: facts.place.top, makes: states.map(({ path }) => path) }];
}
function refusal2(facts, foreign, program) {
  let { hooksPath } = facts.place;
  return hooksPath !== null ? `core.hooksPath is set to ${hooksPath}, and pre-commit does not install its hooks then (unset it first)` : foreign !== void 0 ? `${foreign} is there already and is not pre-commit's` : program === null ? "pre-commit's hooks are not installed in this clone, and there is no pre-commit on PATH" : null;
}

// src/cli/init/managers/index.ts
var managers = [husky, lefthook, preCommit, native];

// src/cli/init/choose.ts
function chooseManager(facts, wanted) {
  if (wanted !== void 0) return { manager: byName(wanted), why: "asked for by --manager" };
  let running = runningManager(facts);
  if (running) return running;
  let signs = managers.flatMap((manager) => {
    let why = manager.detect(facts);
    return why === null ? [] : [{ manager, why }];
  });
  if (signs.length > 1) throw new InitError(several(signs));
  return signs[0] ?? { manager: byName("native"), why: "no hook manager was found" };
}
function runningManager(facts) {
  if (isActive(facts)) return { manager: byName("husky"), why: `core.hooksPath is ${facts.place.hooksPath}` };
  let hooks = HOOK_NAMES.flatMap((hook) => facts.disk.file(join8(facts.place.hooksDir, hook))?.text ?? []);
  return hooks.some(isLefthookHook) ? { manager: byName("lefthook"), why: "the installed hook is its own" } : hooks.some(isPreCommitHook) ? { manager: byName("pre-commit"), why: "the installed hook is its own" } : facts.place.hooksPath === null || byName("husky").detect(facts) ? null : { manager: byName("native"), why: `core.hooksPath is ${facts.place.hooksPath}` };
}
function byName(name) {
  return managers.find((manager) => manager.name === name);
}
function several(signs) {
  return `several hook managers could be meant: ${signs.map(({ manager, why }) => `${manager.name} (${why})`).join(", ")}. Say which one: hushgate init --manager ${signs[0]?.manager.name}`;
}

// src/cli/init/detect.ts
import { existsSync, lstatSync as lstatSync2, readFileSync as readFileSync2, realpathSync as realpathSync2 } from "node:fs";
import { basename as basename3, delimiter as delimiter2, dirname as dirname5, join as join9, relative as relative5, sep as sep2 } from "node:path";

// src/git/setup.ts
import { resolve as resolve2 } from "node:path";
var CONFIG_VARIABLES = ["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CEILING_DIRECTORIES"];
async function gitIn(folder) {
  let { simpleGit } = await import("./dist-BQVICSK4.js"), git = simpleGit({ baseDir: folder, allowEnvironment: CONFIG_VARIABLES });
  return async (...args) => (await git.raw(args)).replace(/\n$/, "");
}
async function setupPlace(cwd) {
  try {
    let top = await workTreeTop(await gitIn(cwd)), git = await gitIn(top), folder = async (...args) => resolve2(top, await git("rev-parse", ...args));
    return {
      top,
      gitDir: await folder("--git-dir"),
      commonDir: await folder("--git-common-dir"),
      hooksDir: await folder("--git-path", "hooks"),
      hooksPath: await git("config", "--get", "core.hooksPath") || null
    };
  } catch (error) {
    throw error instanceof GitError ? error : new GitError(explain(error, cwd), null);
  }
}
async function workTreeTop(git) {
  if (await git("rev-parse", "--is-bare-repository") === "true")
    throw new GitError("this is a bare repository: nobody commits in it, so no commit hook would run. Run init in a clone of it", null);
  if (await git("rev-parse", "--is-inside-work-tree") !== "true")
    throw new GitError("this folder is inside a git folder: run init in the work tree beside it", null);
  return await git("rev-parse", "--show-toplevel");
}
function explain(error, cwd) {
  let words2 = error.message.trim().replace(/^(fatal|error): /, ""), noRepository = `${cwd} is not in a git repository: run git init first, or go to the one you mean`;
  return words2.startsWith("not a git repository") ? noRepository : /ENOENT/.test(words2) ? "git was not found: install git, or add it to PATH" : /does not exist/.test(words2) ? `there is no folder ${cwd}` : words2;
}

// src/git/setup-run.ts
import { spawnSync } from "node:child_process";
import { delimiter, dirname as dirname4, relative as relative4 } from "node:path";
var TIMEOUT_MS = 12e4;
function foreignEnvironment(top, extra = {}) {
  let answer = spawnSync("git", ["rev-parse", "--local-env-vars"], { encoding: "utf8", windowsHide: !0 });
  if (answer.error || answer.status !== 0) throw new GitError("git was not found: install git, or add it to PATH", null);
  let local = new Set(answer.stdout.split(`
`)), env = {};
  for (let [name, value] of Object.entries(process.env))
    local.has(name) || /^GIT_(CONFIG_(KEY|VALUE)_\d+|TRACE\w*)$/.test(name) || (env[name] = name.toUpperCase() === "PATH" ? lastingPath(value ?? "", top).join(delimiter) : value);
  return { ...env, LC_ALL: "C", ...extra };
}
function lastingPath(path, top) {
  return path.split(delimiter).filter((folder) => {
    if (!/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder)) return !0;
    let owner = dirname4(dirname4(folder));
    return !/[\\/]_npx[\\/]/.test(folder) && !isWithin(owner, top) && !isWithin(top, owner);
  });
}
function isWithin(outer, inner) {
  return !relative4(outer, inner).startsWith("..");
}
function runProgram(words2, cwd, env) {
  let [program = "", ...args] = words2, limits = { timeout: TIMEOUT_MS, maxBuffer: 1 << 26 }, result = spawnSync(program, args, { cwd, env, encoding: "utf8", input: "", windowsHide: !0, ...limits });
  return result.error ? { status: null, output: `${program}: ${result.error.message}` } : { status: result.status, output: result.stdout + result.stderr };
}

// src/cli/init/detect.ts
async function detectFacts(options) {
  let place = await setupPlace(options.cwd);
  return { place, disk, guard: findGuard(options, place.top), program: findProgram };
}
var disk = { file: readState, exists: isThere };
function isThere(path) {
  return lstatSync2(path, { throwIfNoEntry: !1 }) !== void 0;
}
function readState(path) {
  if (!isThere(path)) return null;
  let bytes = readBytes(path), text = bytes.toString("utf8");
  if (!Buffer.from(text, "utf8").equals(bytes))
    throw new InitError(`${path} is not UTF-8 text, so init does not change it: save it as UTF-8`);
  return { text, mode: lstatSync2(realpathSync2(path)).mode & 511 };
}
function readBytes(path) {
  try {
    return readFileSync2(path);
  } catch (error) {
    let { code } = error;
    throw new InitError(`${path} cannot be read (${code}): give yourself the right to read it, or move it away`);
  }
}
function findGuard(options, top) {
  return {
    given: options.command ?? null,
    runtime: process.execPath,
    script: runningScript(),
    local: localFolder(options.cwd, top),
    onPath: findIn("hushgate", lastingPath(process.env.PATH ?? "", top)) !== null,
    ...findBun(top),
    useBun: options.bun === !0
  };
}
function findBun(top) {
  let own = findIn("bun", [join9(top, "node_modules", ".bin")]);
  return own !== null ? { bun: own, sharedBun: "node_modules/.bin/bun" } : { bun: findIn("bun", lastingPath(process.env.PATH ?? "", top)), sharedBun: "bun" };
}
function runningScript() {
  let started = process.argv[1];
  if (started === void 0 || !existsSync(started)) return null;
  let script = realpathSync2(started);
  return basename3(script) === "bin.js" && existsSync(join9(dirname5(script), "hooks", "hushgate.js")) ? script : null;
}
function localFolder(cwd, top) {
  for (let folder = realpathSync2(cwd); !relative5(top, folder).startsWith(".."); folder = dirname5(folder)) {
    let way = relative5(top, folder).split(sep2).join("/");
    if (existsSync(join9(folder, "node_modules", ".bin", "hushgate"))) return way === "" ? "" : `${way}/`;
    if (way === "") break;
  }
  return null;
}
function findProgram(name) {
  return findIn(name, (process.env.PATH ?? "").split(delimiter2));
}
function findIn(name, folders) {
  let endings = process.platform === "win32" ? [".exe", ".cmd", ""] : [""];
  return folders.filter(Boolean).flatMap((folder) => endings.map((ending) => join9(folder, name + ending))).find((path) => existsSync(path)) ?? null;
}

// src/cli/init/prove.ts
import { existsSync as existsSync2 } from "node:fs";
import { join as join11 } from "node:path";

// src/git/canary.ts
import { mkdirSync as mkdirSync2, mkdtempSync, realpathSync as realpathSync3, rmSync as rmSync2, symlinkSync, writeFileSync as writeFileSync2 } from "node:fs";
import { tmpdir } from "node:os";
import { dirname as dirname6, join as join10 } from "node:path";
function commitCanary(repository, planted, clean) {
  let base = realpathSync3(mkdtempSync(join10(tmpdir(), "hushgate-canary-")));
  try {
    let top = join10(base, "repository"), git = makeRepository(base, top, repository), commit = (content) => (writeFileSync2(join10(top, "canary.txt"), content), mustRun(git("add", "--", "canary.txt"), "add"), git("commit", "-q", "-m", "canary"));
    return { planted: commit(planted), clean: commit(clean) };
  } finally {
    rmSync2(base, { recursive: !0, force: !0, maxRetries: 3 });
  }
}
function makeRepository(base, top, repository) {
  let configuration = join10(base, "gitconfig");
  writeFileSync2(configuration, `[user]
	name = hushgate canary
	email = canary@example.invalid
`);
  let env = foreignEnvironment(repository.top, { GIT_CONFIG_GLOBAL: configuration, GIT_CONFIG_NOSYSTEM: "1", ...repository.env });
  for (let name of Object.keys(env)) /^GIT_(AUTHOR|COMMITTER)_/.test(name) && delete env[name];
  let git = (...args) => runProgram(["git", ...args], top, env);
  mkdirSync2(top), mustRun(git("init", "-q", "--template="), "init"), repository.hooksPath !== null && mustRun(git("config", "core.hooksPath", repository.hooksPath), "config");
  for (let file of repository.files) writeInto(top, file);
  for (let link of repository.links) symlinkSync(link.target, madeFolderFor(join10(top, link.path)), "junction");
  return git;
}
function writeInto(top, file) {
  writeFileSync2(madeFolderFor(join10(top, file.path)), file.text, { mode: file.mode });
}
function madeFolderFor(path) {
  return mkdirSync2(dirname6(path), { recursive: !0 }), path;
}
function mustRun(result, name) {
  if (result.status !== 0)
    throw new GitError(`the throw-away repository could not be made: git ${name}: ${result.output.trim()}`, result.status);
}

// src/cli/init/canary-token.ts
import { createHash } from "node:crypto";
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", CRC32_POLYNOMIAL = 3988292384;
function canaryToken() {
  let digest = createHash("sha256").update("hushgate canary").digest(), body = Array.from(digest.subarray(0, 30), (byte) => BASE62[byte % 62]).join("");
  return `ghp_${body}${base62(crc32(Buffer.from(body)), 6)}`;
}
function crc32(bytes) {
  let crc = -1;
  for (let byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc >>> 1 ^ (crc & 1 ? CRC32_POLYNOMIAL : 0);
  }
  return ~crc >>> 0;
}
function base62(value, width) {
  let out = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) out = BASE62[rest % 62] + out;
  return out.padStart(width, "0");
}

// src/cli/init/prove.ts
function prove(facts, manager) {
  let token = canaryToken(), repository = { ...manager.canary(facts), top: facts.place.top, links: moduleLinks(facts) }, result = commitCanary(repository, `github_token = "${token}"
`, `greeting = "hello"
`), problem = judge(result);
  return problem === null ? null : `${problem}${switchedOff()}`.replaceAll(token, "(the planted token)");
}
function moduleLinks(facts) {
  return [.../* @__PURE__ */ new Set(["node_modules", `${facts.guard.local ?? ""}node_modules`])].map((path) => ({ path, target: join11(facts.place.top, path) })).filter(({ target }) => existsSync2(target));
}
function judge({ planted, clean }) {
  return planted.status === null ? `the commit with a planted token did not come to an end: ${words(planted.output)}` : planted.status === 0 ? `a commit with a planted token was not blocked${said(planted.output)}` : clean.status !== 0 ? `every commit is blocked, a clean one too${said(clean.output)}` : /hushgate/i.test(planted.output) ? null : `the planted token was blocked, but not by hushgate${said(planted.output)}`;
}
function said(output) {
  return output.trim() === "" ? ", and nothing was said" : `; what was said: ${words(output)}`;
}
function words(output) {
  return output.trim().replace(/\s+/g, " ").slice(0, 600);
}
function switchedOff() {
  let names2 = ["HUSKY", "LEFTHOOK"].filter((name) => /^(0|false)$/.test(process.env[name] ?? ""));
  (process.env.SKIP ?? "").split(",").includes("hushgate") && names2.push("SKIP");
  let settings = names2.map((name) => `${name}=${process.env[name]}`).join(", ");
  return settings && ` (${settings} is set in this shell and switches hooks off)`;
}

// src/cli/init/show.ts
import { relative as relative6 } from "node:path";
function showEdit(edit, top) {
  let name = displayPath(edit.path, top);
  if (edit.after === null) return `${name} (removed: init made it)
`;
  let { removed, added: added2 } = changedLines(lines(edit.before ?? ""), lines(edit.after));
  return `${name}${edit.before === null ? " (new file)" : ""}
${signed("-", removed)}${signed("+", added2)}`;
}
function signed(sign, changed) {
  return changed.map(({ line, text }) => `${String(line).padStart(5)} ${sign} ${text}
`).join("");
}
function showStep(step, top) {
  return `then run: ${step.words.map((word) => displayPath(word, top)).join(" ")}
`;
}
function displayPath(path, top) {
  let way = relative6(top, path);
  return path.startsWith(top) && !way.startsWith("..") ? way : path;
}
function changedLines(before, after) {
  let added2 = insertedLines(before, after);
  if (added2) return { removed: [], added: added2 };
  let removed = insertedLines(after, before);
  if (removed) return { removed, added: [] };
  let start = 0;
  for (; start < before.length && before[start] === after[start]; ) start++;
  return { removed: numbered(before).slice(start), added: numbered(after).slice(start) };
}
function insertedLines(short, long) {
  let at = 0, inserted = numbered(long).filter(({ text }) => {
    let known = at < short.length && short[at] === text;
    return known && at++, !known;
  });
  return at === short.length ? inserted : null;
}
function numbered(texts) {
  return texts.map((text, index) => ({ line: index + 1, text }));
}
function lines(text) {
  return text === "" ? [] : text.replace(/\n$/, "").replaceAll("\r", "").split(`
`);
}

// src/cli/init/steps.ts
import { createHash as createHash2 } from "node:crypto";
import { existsSync as existsSync3, readdirSync, readFileSync as readFileSync3 } from "node:fs";
import { join as join12 } from "node:path";
function runSteps(place, steps) {
  let before = new Set(gitFolderFiles(place));
  for (let step of steps) runStep(step, place);
  return (steps.length === 0 ? [] : gitFolderFiles(place).filter((path) => !before.has(path))).map((path) => ({ path, sha256: hashOf(readFileSync3(path)) }));
}
function runStep(step, place) {
  let result = runProgram(step.words, step.cwd, foreignEnvironment(place.top)), missing = step.makes.find((path) => !existsSync3(path));
  if (result.status === 0 && missing === void 0) return;
  let words2 = result.output.trim().replace(/\s+/g, " ");
  throw new InitError(`${step.words.join(" ")} did not work: ${words2 || `${missing} is still missing`}`);
}
function gitFolderFiles({ commonDir }) {
  return ["hooks", "info"].map((name) => join12(commonDir, name)).filter((folder) => existsSync3(folder)).flatMap(filesIn);
}
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: !0 }).filter((entry2) => entry2.isFile()).map((entry2) => join12(folder, entry2.name));
}
function recordEdit(place, made) {
  if (made.length === 0) return [];
  let path = recordPath(place), before = existsSync3(path) ? readFileSync3(path, "utf8") : null;
  return [{ path, before, after: `${JSON.stringify({ files: [...recorded(before), ...made] }, null, 2)}
`, mode: 420 }];
}
function undoSteps(facts) {
  let record = facts.disk.file(recordPath(facts.place));
  return record ? [...recorded(record.text).flatMap(({ path, sha256 }) => {
    let file = facts.disk.file(path);
    return file && hashOf(file.text) === sha256 ? [{ path, before: file.text, after: null, mode: file.mode }] : [];
  }), { path: recordPath(facts.place), before: record.text, after: null, mode: record.mode }] : [];
}
function recordPath(place) {
  return join12(place.commonDir, "hushgate-init.json");
}
function recorded(text) {
  try {
    let { files } = JSON.parse(text ?? '{"files":[]}');
    return Array.isArray(files) ? files.filter((file) => typeof file?.path == "string") : [];
  } catch {
    return [];
  }
}
function hashOf(content) {
  return createHash2("sha256").update(content).digest("hex");
}

// src/cli/init/index.ts
var BUN_OFFER = `bun is on PATH: hushgate init --undo, then hushgate init --bun makes hooks start faster
`;
async function init(options, io) {
  try {
    let facts = await detectFacts(options);
    return options.undo ? await undo(facts, options, io) : await setUp(facts, options, io);
  } catch (error) {
    if (!(error instanceof InitError || error instanceof GitError)) throw error;
    return io.err(`hushgate init: ${error.message}
`), EXIT.failed;
  }
}
async function setUp(facts, options, io) {
  let choice = chooseManager(facts, options.manager), plan = choice.manager.plan(facts);
  if (io.out(`hooks run by ${choice.manager.name === "native" ? "git itself" : choice.manager.name}: ${choice.why}
`), plan.edits.length === 0 && plan.steps.length === 0) io.out(`already set up: nothing to write
`);
  else if (!await agreed(facts, plan, options, io)) return options.dryRun ? EXIT.clean : EXIT.failed;
  return options.dryRun ? EXIT.clean : (write(facts, plan, io), report(facts, choice, plan, io));
}
async function undo(facts, options, io) {
  let edits = [...managers.flatMap((manager) => manager.unplan(facts)), ...undoSteps(facts)];
  return edits.length === 0 ? (io.out(`nothing to undo: hushgate init has written nothing here
`), EXIT.clean) : await agreed(facts, { edits, steps: [], notes: [] }, options, io) ? (applyEdits(edits), io.out(`taken back: ${names(edits, facts)}
`), EXIT.clean) : options.dryRun ? EXIT.clean : EXIT.failed;
}
async function agreed(facts, plan, options, io) {
  let { top } = facts.place;
  io.out([...plan.edits.map((edit) => showEdit(edit, top)), ...plan.steps.map((step) => showStep(step, top))].join(""));
  for (let note of plan.notes) io.out(`note: ${note}
`);
  return options.dryRun ? !1 : options.yes ? !0 : io.interactive ?? process.stdin.isTTY === !0 ? await io.confirm("Write this?") ? !0 : (io.err(`hushgate init: nothing was written
`), !1) : (io.err(`hushgate init: nobody can be asked here, so nothing was written: run it with --yes to write this
`), !1);
}
function write(facts, plan, io) {
  applyEdits(plan.edits);
  try {
    applyEdits(recordEdit(facts.place, runSteps(facts.place, plan.steps)));
  } catch (error) {
    throw applyEdits(plan.edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before }))), error;
  }
  plan.edits.length > 0 && io.out(`written: ${names(plan.edits, facts)}
`);
}
async function report(facts, choice, plan, io) {
  let problem = prove(facts, choice.manager);
  return problem === null ? (io.out(`proved: a commit with a planted token was blocked, and a clean one passed (in a throw-away repository with these hooks)
`), facts.guard.bun !== null && !facts.guard.useBun && io.out(BUN_OFFER), EXIT.clean) : (io.err(`hushgate init: not proved: ${problem}
`), plan.edits.length > 0 && io.err(`written and still there: ${names(plan.edits, facts)}. To take it back: hushgate init --undo
`), EXIT.failed);
}
function names(edits, facts) {
  return edits.map((edit) => displayPath(edit.path, facts.place.top)).join(", ");
}
export {
  MANAGER_NAMES,
  init
};
