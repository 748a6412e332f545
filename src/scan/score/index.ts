import { type Belief, isHomely } from '../entropy/judge.ts'
import { isExampleFile, isShowcase } from '../entropy/kind.ts'
import type { Candidate, Seen } from './candidate.ts'
import { featuresOf, look } from './features/index.ts'
import { logOdds } from './trees.ts'
import { loadWeights } from './weights.ts'

export type { Candidate }

/** How much a candidate is believed; null: not at all. */
export type Opinion = (candidate: Candidate) => Belief | null

/** Above this probability a value that is random, too, is beyond doubt. */
const SURE = 0.7

/** What the model thinks: the probability that a candidate is a secret, from 0 to 1. */
export function probability(seen: Seen): number {
  return 1 / (1 + Math.exp(-logOdds(loadWeights().trees, featuresOf(seen))))
}

/** The model's opinion at its two points: what blocks a commit, and what an audit wants to see. */
export const believe: Opinion = (candidate) => {
  const seen = look(candidate)
  if (isMadeUp(seen)) return 'low'
  const chance = probability(seen)
  const { note, nameless, plain, ...points } = loadWeights()
  // what nothing but its own look, or nothing but its name, speaks for
  const block = candidate.role === null || candidate.belief === 'low' ? nameless : isPlain(seen) ? plain : points.block
  if (chance < note) return null
  // what the rules doubt the model only believes of passwords: people choose them, while a token is made by a machine or is none
  if (chance < block || (candidate.belief === 'low' && candidate.role !== 'password')) return 'low'
  return candidate.belief === 'high' && chance >= SURE ? 'high' : 'medium'
}

/** What people think up in documentation is in use nowhere, however much it looks like a password: shorter than what machines make. */
function isMadeUp({ path, value, reading, isInDocBlock }: Seen): boolean {
  if (isExampleFile(path)) return true
  const isHuman = value.length < MACHINE_LENGTH || isHomely(reading)
  return isHuman && (DOCUMENT.test(path) || isInDocBlock)
}

const MACHINE_LENGTH = 16

const DOCUMENT = /(?:^|\/)docs?\/.{0,300}\.(?:txt|html?)$|(?:^|\/)readme[^/]{0,20}$|\.(?:md|mdx|rst|adoc)$/i

/** A value that its name and the rules call a secret, in code or configuration that is in use: it takes more doubt to let it pass. What machines make has digits. */
function isPlain({ role, belief, reading, path, isInDocBlock, isInLineComment }: Seen): boolean {
  if (role !== 'password' && reading.digits === 0) return false
  return role !== null && role !== 'loose' && belief !== 'low' && !isShowcase(path) && !isInDocBlock && !isInLineComment
}
