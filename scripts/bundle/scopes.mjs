import { askIn, filesIn, startOf, textOf } from './files.mjs'

/** How esbuild looks for the one function in the object that it writes for a file which is set up late; here the function stands alone. */
const LOOKED_UP = /\(0, (\w+)\[__getOwnPropNames\(\1\)\[0\]\]\)(?=\(\1 = 0\))/

/**
 * Gives each source file of a bundle in one file a scope of its own: what only one file uses moves into the function that sets it up, a file of which others use
 * functions alone is set up by the first call of one, and files that are only needed together with one that few runs need move into that
 * one's. esbuild leaves all functions side by side, so V8 makes, keeps and reads 3,000 of them, and their names, for a hook that calls 750.
 *
 * @param {string} text of the bundle
 * @returns {string} the same program
 */
export function inScopes(text) {
  const files = filesIn(text)
  const late = new Map(files.filter((file) => file.late !== null).map((file) => [file.late.name, file]))
  const bundle = { text, files, users: usersOf(files), late, byCall: new Set() }
  for (const [name, file] of late) if (isSetUpByCall(file, bundle)) bundle.byCall.add(name)
  for (const file of files) file.inits = initsOf(file, bundle)
  const hosts = hostsOf(bundle)
  const written = (host) => files.filter((file) => hosts.get(file) === host).map((file) => fileText(file, bundle, written(file)))
  return written(undefined).join('').replace(LOOKED_UP, '(0, $1)')
}

/**
 * @typedef {import('./files.mjs').File} File
 * @typedef {object} Bundle
 * @property {string} text
 * @property {File[]} files
 * @property {Map<string, Set<File>>} users the files that name something
 * @property {Map<string, File>} late by the name of what sets them up
 * @property {Set<string>} byCall names of what sets those up that the first call of one of their functions sets up
 */

function usersOf(files) {
  const users = new Map()
  for (const file of files) for (const name of file.uses) users.set(name, (users.get(name) ?? new Set()).add(file))
  return users
}

const namesOf = ({ name, variables, functions }) => [...variables, ...functions.map((each) => each.name.text), name]

/** What others may use of a file that is set up: neither what sets it up nor the object of its exports, which are asked for together. */
const givenBy = (late) => namesOf(late).filter((name) => name !== late.name && !late.first.includes(`${name} = {};`))

/** Whether others use nothing but functions of a file, and none of them before all files are set up. */
function isSetUpByCall({ late }, { files, users }) {
  if (late === null) return false
  const functions = late.functions.map((each) => each.name.text)
  const shared = givenBy(late).filter((name) => isShared(name, { users }))
  return shared.length > 0 && shared.every((name) => functions.includes(name) && !files.some(({ early }) => early.has(name)))
}

/**
 * What a file sets up at once: not what is set up by calls, but whatever it uses of the files that would have come with that (`export … from`).
 * @returns {Set<string>} names
 */
function initsOf(file, { late, byCall }) {
  const inits = new Set()
  for (const name of file.asks) {
    if (!byCall.has(name)) inits.add(name)
    else for (const other of behind(name, late)) if (!byCall.has(other) && uses(file, late.get(other))) inits.add(other)
  }
  return inits
}

/** Names of what sets up the files that come with one. */
function behind(name, late) {
  const found = new Set([name])
  for (const each of found) for (const asked of late.get(each)?.asks ?? []) found.add(asked)
  return found
}

const uses = (file, { late }) => givenBy(late).some((name) => file.uses.has(name))

/**
 * In which other file's scope a file may stand: that of the innermost one without which nobody comes to it, and which is itself asked for late.
 * @returns {Map<File, File | undefined>}
 */
function hostsOf({ files, users, byCall }) {
  const usedBy = new Map(files.map((file) => [file, new Set()]))
  for (const file of files)
    for (const name of file.late === null ? [] : namesOf(file.late)) for (const user of users.get(name)) usedBy.get(user).add(file)
  const starts = files.filter(({ late }) => late === null)
  const all = reached(starts, usedBy)
  const isEarly = (name) => files.some(({ early, inits }) => inits.has(name) || (early.has(name) && !byCall.has(name)))
  const groups = files
    .filter(({ late }) => late !== null && !isEarly(late.name))
    .map((host) => ({ host, left: reached(starts, usedBy, host) }))
    .map(({ host, left }) => ({ host, members: all.filter((file) => file !== host && !left.includes(file)) }))
    .sort((a, b) => b.members.length - a.members.length)
  return new Map(groups.flatMap(({ host, members }) => members.map((member) => [member, host])))
}

/** The files that are come to from some, without going through one. */
function reached(starts, usedBy, without) {
  const found = new Set(starts)
  for (const file of found) for (const used of usedBy.get(file)) if (used !== without) found.add(used)
  return [...found]
}

function fileText(file, bundle, inner) {
  const { text } = bundle
  const [first] = file.statements
  if (first === undefined) return ''
  const head = text.slice(first.pos, startOf(text, first))
  const begin = [...file.inits].map((name) => `${name}();`)
  const rest = (file.late?.body ?? file.statements)
    .map((statement) => textOf(text, statement))
    .filter((each) => !file.asks.has(askIn(each)))
  const code = [...begin, ...rest]
  return `${head}${file.late === null ? code.join('\n') : lateText(file.late, bundle, [...inner, ...ownText(file.late, bundle), ...code])}\n`
}

const isShared = (name, { users }) => users.get(name).size > 1

/** What stands in the scope before anything runs. */
function ownText({ variables, functions, first }, bundle) {
  const own = variables.filter((name) => !isShared(name, bundle))
  const written = functions.map((each) => (isShared(each.name.text, bundle) ? assignment(bundle.text, each) : textOf(bundle.text, each)))
  return [...(own.length === 0 ? [] : [`var ${own.join(', ')};`]), ...written, ...first]
}

/** The scope, and what stands outside of it: what others use. */
function lateText({ name, variables, functions }, bundle, code) {
  const [outside, called] = [variables, functions.map((each) => each.name.text)].map((names) =>
    names.filter((each) => isShared(each, bundle)),
  )
  const stubs = called.map((each) => (bundle.byCall.has(name) ? `${each} = (...a) => (${name}(), ${each}(...a))` : each))
  return `var ${[...outside, ...stubs, name].join(', ')} = __esm(() => {\n${code.join('\n')}\n});`
}

/** `name = function(…) { … };`: for a name that stands outside. */
function assignment(text, node) {
  const head = text.slice(startOf(text, node), startOf(text, node.name)).trimEnd()
  return `${node.name.text} = ${head}${text.slice(node.name.end, node.end)};`
}
