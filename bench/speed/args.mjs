import { exit } from 'node:process'
import { parseArgs } from 'node:util'

const OPTIONS = { runs: { type: 'string' }, write: { type: 'boolean', default: false } }

/**
 * What was asked for; a wrong word ends the process with 2.
 * @param {string[]} args
 * @param {string[]} names of the parts
 * @returns {{ parts: string[], rounds: number | null, write: boolean }} rounds: null for each part's own number
 */
export function readArgs(args, names) {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS })
    const unknown = positionals.find((name) => !names.includes(name))
    if (unknown !== undefined) throw new Error(`no part is named ${unknown}: ${names.join(', ')}`)
    const rounds = values.runs === undefined ? null : Number(values.runs)
    if (rounds !== null && !(Number.isInteger(rounds) && rounds > 0)) throw new Error('--runs takes a number of rounds')
    return { parts: names.filter((name) => positionals.length === 0 || positionals.includes(name)), rounds, write: values.write }
  } catch (error) {
    console.error(error.message)
    exit(2)
  }
}
