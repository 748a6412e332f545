import { filesIn, startOf, textOf } from './files.mjs'

/** How esbuild looks for the one function in the object that it writes for a file which is set up late; here the function stands alone. */
const LOOKED_UP = /\(0, (\w+)\[__getOwnPropNames\(\1\)\[0\]\]\)(?=\(\1 = 0\))/

/**
 * Gives each source file of a bundle in one file a scope of its own: what only one file uses moves into the function that sets it up, and files that are
 * only needed together with one that few runs need move into that one's. esbuild leaves all functions side by side, so V8 makes, keeps and
 * reads 3,000 of them, and their names, for a hook that calls 750.
 *
 * @param {string} text of the bundle
 * @returns {string} the same program
 */
export function inScopes(text) {
  const files = filesIn(text)
  const users = usersOf(files)
  const hosts = hostsOf(files, users)
  const written = (host) => files.filter((file) => hosts.get(file) === host).map((file) => fileText(text, file, users, written(file)))
  return `${written(undefined).join('').replace(LOOKED_UP, '(0, $1)')}\n`
}

/** @typedef {import('./files.mjs').File} File */

/** @returns {Map<string, Set<File>>} by name */
function usersOf(files) {
  const users = new Map()
  for (const file of files) for (const name of file.uses) users.set(name, (users.get(name) ?? new Set()).add(file))
  return users
}

const namesOf = ({ name, variables, functions }) => [...variables, ...functions.map((each) => each.name.text), name]

/**
 * In which other file's scope a file may stand: that of the innermost one without which nobody comes to it, and which is itself asked for late.
 * @returns {Map<File, File | undefined>}
 */
function hostsOf(files, users) {
  const usedBy = new Map(files.map((file) => [file, new Set()]))
  for (const file of files)
    for (const name of file.late === null ? [] : namesOf(file.late)) for (const user of users.get(name)) usedBy.get(user).add(file)
  const starts = files.filter(({ late }) => late === null)
  const all = reached(starts, usedBy)
  const groups = files
    .filter(({ late }) => late !== null && !files.some(({ early }) => early.has(late.name)))
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

function fileText(text, { statements, late }, users, inner) {
  if (late === null) return text.slice(statements[0]?.pos ?? 0, statements.at(-1)?.end ?? 0)
  const names = namesOf(late)
  const isShared = (name) => users.get(name).size > 1
  const own = late.variables.filter((name) => !isShared(name))
  const code = [
    ...inner,
    ...(own.length === 0 ? [] : [`var ${own.join(', ')};`]),
    ...late.functions.map((each) => (isShared(each.name.text) ? assignment(text, each) : textOf(text, each))),
    ...late.first,
    ...late.body.map((statement) => textOf(text, statement)),
  ]
  const head = text.slice(statements[0].pos, startOf(text, statements[0]))
  const outside = names.filter((name) => name === late.name || isShared(name))
  return `${head}var ${outside.join(', ')} = __esm(() => {\n${code.join('\n')}\n});\n`
}

/** `name = function(…) { … };`: for a name that stands outside. */
function assignment(text, node) {
  const head = text.slice(startOf(text, node), startOf(text, node.name)).trimEnd()
  return `${node.name.text} = ${head}${text.slice(node.name.end, node.end)};`
}
