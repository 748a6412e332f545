import { join } from 'node:path'
import { stringify } from 'yaml'
import { commandNotes, sharedCommand } from '../command.ts'
import { namesHushgate } from '../text.ts'
import { type Facts, HOOK_NAMES, type HookName, InitError, type Manager, type Step } from '../types.ts'
import { editOf, installedHooks, linesRemoved, posixPath } from './files.ts'
import { addToYaml, type Data, yamlData, yamlScalar } from './yaml.ts'

const YAML_NAMES = ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml', '.config/lefthook.yml', '.config/lefthook.yaml']
const OTHER_NAMES = ['lefthook', '.lefthook', '.config/lefthook'].flatMap((name) => ['.json', '.jsonc', '.toml'].map((end) => name + end))
/** Configuration that would run or fetch something else in the throw-away repository. */
const LEFT_OUT = new Set(['extends', 'remotes', 'remote', 'rc', 'scripts', 'setup', 'source_dir', 'lefthook'])

/** lefthook, version 1 and 2. */
export const lefthook: Manager = {
  name: 'lefthook',
  detect(facts) {
    const found = [...YAML_NAMES, ...OTHER_NAMES].find((name) => facts.disk.exists(join(facts.place.top, name)))
    return found === undefined ? null : `${found} is there`
  },
  plan(facts) {
    const path = configPath(facts)
    const file = facts.disk.file(path)
    const before = file?.text ?? ''
    const name = posixPath(facts, path)
    const after = HOOK_NAMES.reduce((text, hook) => addHook(facts, text, name, hook), before)
    const edits = after === before ? [] : [editOf(path, file, after)]
    return { edits, steps: installSteps(facts), notes: [...commandNotes(facts.guard), ...skipNotes(yamlData(before, name))] }
  },
  unplan: (facts) => YAML_NAMES.flatMap((name) => linesRemoved(facts, join(facts.place.top, name))),
  canary(facts) {
    const path = configPath(facts)
    const data = yamlData(facts.disk.file(path)?.text ?? '', posixPath(facts, path))
    const config = { path: posixPath(facts, path), text: stringify(onlyHushgate(data)), mode: 0o644 }
    return { files: [config, ...installedHooks(facts, (text) => text)], hooksPath: null, env: {} }
  },
}

/** Whether a hook file is lefthook's own. */
export function isLefthookHook(text: string): boolean {
  return /\bcall_lefthook\b/.test(text)
}

function configPath(facts: Facts): string {
  const there = (name: string): boolean => facts.disk.exists(join(facts.place.top, name))
  const other = OTHER_NAMES.find(there)
  if (other !== undefined) {
    const lines = HOOK_NAMES.map((hook) => `  ${hook} → commands → hushgate → run: ${sharedCommand(facts.guard, false)}`)
    throw new InitError(`${other}: init edits lefthook's YAML only. Add these two commands by hand:\n${lines.join('\n')}`)
  }
  return join(facts.place.top, YAML_NAMES.find(there) ?? 'lefthook.yml')
}

function map(value: unknown): Data {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Data) : {}
}

function mentionsHushgate(value: unknown): boolean {
  return namesHushgate(JSON.stringify(value ?? null))
}

function addHook(facts: Facts, text: string, name: string, hook: HookName): string {
  const data = yamlData(text, name)
  const settings = map(data[hook])
  if (mentionsHushgate([settings.jobs, settings.commands])) return text
  const run = sharedCommand(facts.guard, false)
  const isList = Array.isArray(settings.jobs)
  const lines = isList ? ['- name: hushgate', `  run: ${yamlScalar(run)}`] : ['hushgate:', `  run: ${yamlScalar(run)}`]
  const member = isList
    ? { jobs: [...(settings.jobs as unknown[]), { name: 'hushgate', run }] }
    : { commands: { ...map(settings.commands), hushgate: { run } } }
  const expected = { ...data, [hook]: { ...settings, ...member } }
  return addToYaml(text, name, { into: [hook, isList ? 'jobs' : 'commands'], lines }, expected)
}

/** `skip` and `only` of the whole hook hold for hushgate too. */
function skipNotes(data: Data): string[] {
  const held = HOOK_NAMES.filter((hook) => 'skip' in map(data[hook]) || 'only' in map(data[hook]))
  return held.map((hook) => `${hook} has a skip or only rule: where it skips the hook, hushgate is skipped with it`)
}

function onlyHushgate(data: Data): Data {
  const settings = Object.entries(data).filter(([key, value]) => !LEFT_OUT.has(key) && (value === null || typeof value !== 'object'))
  const hooks = HOOK_NAMES.map((hook) => [hook, onlyHushgateIn(map(data[hook]))])
  return Object.fromEntries([...settings, ...hooks]) as Data
}

function onlyHushgateIn(hook: Data): Data {
  const rest = Object.fromEntries(Object.entries(hook).filter(([key]) => !LEFT_OUT.has(key)))
  if (Array.isArray(hook.jobs)) rest.jobs = hook.jobs.filter(mentionsHushgate)
  if (hook.commands) rest.commands = Object.fromEntries(Object.entries(map(hook.commands)).filter(mentionsHushgate))
  return rest
}

/** `lefthook install` moves a foreign hook aside: then it is left to the person. */
function installSteps(facts: Facts): Step[] {
  const states = HOOK_NAMES.map((hook) => join(facts.place.hooksDir, hook))
    .map((path) => ({ path, text: facts.disk.file(path)?.text ?? null }))
    .filter(({ text }) => text === null || !isLefthookHook(text))
  if (states.length === 0) return []
  const words = lefthookWords(facts)
  const reason = refusal(facts, states.find(({ text }) => text !== null)?.path, words)
  if (reason !== null) throw new InitError(`${reason}: run  lefthook install  yourself, then hushgate init again`)
  return [{ words: [...(words as string[]), 'install'], cwd: facts.place.top, makes: states.map(({ path }) => path) }]
}

function lefthookWords(facts: Facts): string[] | null {
  const local = join(facts.place.top, 'node_modules', 'lefthook', 'bin', 'index.js')
  if (facts.disk.exists(local)) return [process.execPath, local]
  const program = facts.program('lefthook')
  return program === null ? null : [program]
}

function refusal(facts: Facts, foreign: string | undefined, words: string[] | null): string | null {
  const { hooksPath } = facts.place
  if (hooksPath !== null) return `core.hooksPath is set to ${hooksPath}, and lefthook does not install its hooks then (unset it first)`
  if (foreign !== undefined) return `${foreign} is there already and is not lefthook's`
  return words === null ? `lefthook's hooks are not installed in this clone, and there is no lefthook on PATH` : null
}
