import ts from 'typescript'

/** Where esbuild says which source file follows. */
const SECTION = /^\/\/ \S+$/m

/**
 * @typedef {object} File a source file in a bundle
 * @property {ts.Statement[]} statements
 * @property {Late | null} late null: it runs at once, or holds what this does not know
 * @property {Set<string>} uses all names in it, whatever they mean there
 * @property {Set<string>} early those of them that it uses as soon as it is set up
 * @property {Set<string>} asks names of what sets up the files that it imports
 *
 * @typedef {object} Late parts of a file that is set up when it is first asked for
 * @property {string} name of the function that does so
 * @property {ts.Statement[]} body of that
 * @property {string[]} variables
 * @property {ts.FunctionDeclaration[]} functions
 * @property {string[]} first what esbuild does at once, and could do then
 */

/** @param {string} text of a bundle in one file, as esbuild writes it @returns {File[]} in order */
export function filesIn(text) {
  const { statements } = ts.createSourceFile('bundle.js', text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS)
  return sectionsOf(text, statements).map((section) => fileOf(text, section))
}

/** The statements of one source file each; what stands before the first file comes first. */
function sectionsOf(text, statements) {
  const sections = [[]]
  for (const statement of statements) {
    if (SECTION.test(text.slice(statement.pos, startOf(text, statement)))) sections.push([])
    sections.at(-1).push(statement)
  }
  return sections
}

/** Behind the comments before it. */
export const startOf = (text, node) => ts.skipTrivia(text, node.pos)
export const textOf = (text, node) => text.slice(startOf(text, node), node.end)

/** @returns {File} */
function fileOf(text, statements) {
  const late = lateIn(text, statements)
  const [uses, early] = [new Set(), new Set()]
  for (const statement of statements) addNames(statement, uses)
  for (const statement of late?.body ?? statements) addNames(statement, early, ts.isFunctionLike)
  const asks = new Set((late?.body ?? statements).map((statement) => askIn(textOf(text, statement))).filter((name) => name !== undefined))
  return { statements, late, uses, early, asks }
}

/** What is set up by a statement that does nothing else. */
export const askIn = (statement) => /^(init_\w+)\(\);$/.exec(statement)?.[1]

function addNames(node, names, isLeftOut = () => false) {
  if (isLeftOut(node)) return
  if (ts.isIdentifier(node)) names.add(node.text)
  ts.forEachChild(node, (child) => addNames(child, names, isLeftOut))
}

/** @returns {Late | null} */
function lateIn(text, statements) {
  const late = { name: '', body: null, variables: [], functions: [], first: [] }
  const isKnown = statements.every((statement) => take(text, statement, late))
  return isKnown && late.body !== null ? late : null
}

/** Whether the statement is of a known kind. */
function take(text, statement, late) {
  if (ts.isFunctionDeclaration(statement)) return late.functions.push(statement) > 0
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.every((each) => takeVariable(each, late))
  return textOf(text, statement).startsWith('__export(') && late.first.push(textOf(text, statement)) > 0
}

function takeVariable({ name, initializer }, late) {
  const body = setUpIn(initializer)
  if (body === null) late.variables.push(name.text)
  else if (late.body === null) Object.assign(late, { name: name.text, body })
  else return false
  if (body !== null || initializer === undefined) return true
  const isExports = ts.isObjectLiteralExpression(initializer) && initializer.properties.length === 0
  return isExports && late.first.push(`${name.text} = {};`) > 0
}

/** What stands in `__esm({ "src/a.ts"() { … } })`; the whole is strict anyway. */
function setUpIn(node) {
  if (node === undefined || !ts.isCallExpression(node) || node.expression.text !== '__esm') return null
  return node.arguments[0].properties[0].body.statements.filter((statement) => statement.expression?.text !== 'use strict')
}
