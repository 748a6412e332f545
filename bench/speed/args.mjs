import { exit } from 'node:process'
import { parseArgs } from 'node:util'

const OPTIONS = { runs: { type: 'string' }, peers: { type: 'string' }, write: { type: 'boolean', default: false } }

/**
 * What was asked for; a wrong word ends the process with 2.
 * @param {string[]} args
 * @param {string[]} names of the parts
 * @param {string[]} tools names of the other tools
 * @returns {{ parts: string[], rounds: number | null, peers: string[] | null, write: boolean }} rounds: null for each part's own number; peers: null for all
 */
export function readArgs(args, names, tools) {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS })
    const unknown = positionals.find((name) => !names.includes(name))
    if (unknown !== undefined) throw new Error(`no part is named ${unknown}: ${names.join(', ')}`)
    const rounds = values.runs === undefined ? null : Number(values.runs)
    if (rounds !== null && !(Number.isInteger(rounds) && rounds > 0)) throw new Error('--runs takes a number of rounds')
    const parts = names.filter((name) => positionals.length === 0 || positionals.includes(name))
    const peers = values.peers?.split(',') ?? null
    const stranger = peers?.find((name) => !tools.includes(name))
    if (stranger !== undefined) throw new Error(`no tool is named ${stranger}: ${tools.join(', ')}`)
    return { parts, rounds, peers, write: values.write }
  } catch (error) {
    console.error(error.message)
    exit(2)
  }
}
