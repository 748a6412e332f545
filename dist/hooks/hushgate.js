#!/usr/bin/env node
// Generated from src/ and hooks/ by `npm run bundle`. Do not edit.
const { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } = require('node:fs')

const FOLDER = __dirname.replace(/[\\/]hooks$/, '')
const KEPT = `${FOLDER}/../.cache/compiled`
/** Bytes of the head of a file of kept code: its key and how much work it has seen, filled with spaces. */
const HEAD = 256
/** The next run that does so many times the work keeps its code instead: it has needed more functions … */
const GROWTH = 4
/** … until so much was seen that hardly a new one comes. */
const ENOUGH = 1 << 16

let hasApart = false

/**
 * Runs a program. V8 reads the code that it once compiled in a fifth of the time, so that is kept, with the functions that the run
 * needed.
 *
 * @param {string} name of the bundle in dist/
 * @param {string} build digest of the bundle
 * @param {string} id the hook's or the command's, because each needs other functions
 * @param {(program: object) => Promise<number>} run answers how much it did, in any measure that is kept to
 * @param {() => void} leave called when all is said and written, where nothing was loaded with import()
 */
function start(name, build, id, run, leave = () => {}) {
  process.exitCode = 2
  try {
    const { program, keep } = load(`${FOLDER}/${name}`, id, build)
    run(program).then((done) => {
      keep(done)
      // What Node keeps of packages it writes after that.
      if (!hasApart && !process.versions.bun) leave()
    })
  } catch (error) {
    process.stderr.write(`hushgate: its own files cannot be read, install it again: ${error.message}\n`)
  }
}

function load(path, id, build) {
  if (process.versions.bun) {
    keepImported()
    return { program: programOf(require(path), path), keep() {} }
  }
  const file = `${KEPT}/${id}-${process.version}-${process.arch}.bin`
  const key = keyOf(build, statSync(path))
  const kept = read(file, key)
  const { Script } = require('node:vm')
  // One byte a character: the file is ASCII.
  const script = new Script(readFileSync(path, 'latin1'), { filename: path, cachedData: kept?.code })
  const isTaken = script.cachedDataRejected === false
  const work = isTaken ? kept.work : 0
  const flags = isTaken ? flagsOf(kept.code) : flagsNow()
  const program = programOf(script.runInThisContext(), path, importApart)
  const keep = (done) => void (work < ENOUGH && done > work * GROWTH && flags === flagsNow() && write(file, `${key} ${done} `, script))
  return { program, keep }
}

/** @param {(...given: unknown[]) => void} setUp the function that the text of a bundle is @returns {object} its exports */
function programOf(setUp, path, importApart) {
  const module = { exports: {}, importApart }
  setUp(module.exports, require, module, path, FOLDER)
  return module.exports
}

/** @param {string} path from dist/ */
function importApart(path) {
  hasApart = true
  keepImported()
  return import(`${FOLDER === __dirname ? '' : '.'}${path}`)
}

/** Bun keeps all code by itself when asked, Node 22 and newer what is loaded with import(). */
function keepImported() {
  require('node:module').enableCompileCache?.(KEPT)
}

/** V8 itself compares no more than the source's length: the key says which build, and that nobody has touched the file since. */
function keyOf(build, { size, mtimeMs, ctimeMs }) {
  return `hushgate ${build} ${size} ${mtimeMs} ${ctimeMs}`
}

/** V8 does not look for damage either, and damaged code crashes or does something else: so the code stands there twice. */
function read(file, key) {
  try {
    const bytes = readFileSync(file)
    const head = bytes.latin1Slice(0, HEAD)
    const middle = (bytes.length + HEAD) / 2
    const code = bytes.subarray(HEAD, middle)
    return head.startsWith(`${key} `) && code.equals(bytes.subarray(middle))
      ? { code, work: Number.parseInt(head.slice(key.length), 10) }
      : null
  } catch {
    return null
  }
}

/**
 * V8 compares the hash of its flags, which stands there (SerializedCodeData in src/snapshot/code-serializer.h): what is made after they were changed the
 * next run could not take, because it starts without the change.
 */
const flagsOf = (code) => code.readUInt32LE(12)
const flagsNow = () => flagsOf(new (require('node:vm').Script)('').createCachedData())

/** Whole or not at all; where the folder cannot be written nothing is kept, and nothing else changes. */
function write(file, head, script) {
  // threads of one process may keep theirs at once
  const part = `${file}.${process.pid}${Math.random().toString(36).slice(1, 8)}`
  try {
    const code = script.createCachedData()
    mkdirSync(KEPT, { recursive: true })
    const descriptor = openSync(part, 'wx', 0o644)
    for (const piece of [Buffer.from(head.padEnd(HEAD), 'latin1'), code, code]) writeSync(descriptor, piece)
    fsyncSync(descriptor)
    closeSync(descriptor)
    renameSync(part, file)
  } catch {
    remove(part)
  }
}

function remove(file) {
  try {
    rmSync(file, { force: true })
  } catch {}
}

start('hook.cjs', 'ff9c81e6e5b79c8ce3ef77883bb48079', 'hushgate', ({ runHook }) => runHook(['path', 'size', 'pattern', 'entropy', 'weak', 'template', 'deploy'], 'hushgate'), () => process.exit())
