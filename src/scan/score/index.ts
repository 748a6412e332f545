import { read } from '../../value/language.ts'
import { type Belief, isHomely } from '../entropy/judge.ts'
import { isExampleFile, isShowcase } from '../entropy/kind.ts'
import type { Candidate } from './candidate.ts'
import { isInDocBlock, isInLineComment } from './features/doc-block.ts'
import { featuresOf } from './features/index.ts'
import { logOdds } from './trees.ts'
import { loadWeights } from './weights.ts'

export type { Candidate }

/** How much a candidate is believed; null: not at all. */
export type Opinion = (candidate: Candidate) => Belief | null

/** Above this probability a value that is random, too, is beyond doubt. */
const SURE = 0.7

/** What the model thinks: the probability that a candidate is a secret, from 0 to 1. */
export function probability(candidate: Candidate): number {
  return 1 / (1 + Math.exp(-logOdds(loadWeights().trees, featuresOf(candidate))))
}

/** The model's opinion at its two points: what blocks a commit, and what an audit wants to see. */
export const believe: Opinion = (candidate) => {
  if (isMadeUp(candidate)) return 'low'
  const chance = probability(candidate)
  const { note, plain, ...points } = loadWeights()
  const block = isPlain(candidate) ? plain : points.block
  if (chance < block) return chance < note ? null : 'low'
  return candidate.belief === 'high' && chance >= SURE ? 'high' : 'medium'
}

/** What people think up in documentation is in use nowhere, however much it looks like a password: shorter than what machines make. */
function isMadeUp({ path, content, start, value }: Candidate): boolean {
  if (isExampleFile(path)) return true
  const isHuman = value.length < MACHINE_LENGTH || isHomely(read(value))
  return isHuman && (DOCUMENT.test(path) || isInDocBlock(content, start, path))
}

const MACHINE_LENGTH = 16

const DOCUMENT = /(?:^|\/)docs?\/|(?:^|\/)readme[^/]{0,20}$|\.(?:md|mdx|rst|adoc)$/i

/** A value that its name and the rules call a secret, in code or configuration that is in use: it takes more doubt to let it pass. */
function isPlain({ role, belief, path, content, start }: Candidate): boolean {
  return (
    role !== null &&
    role !== 'loose' &&
    belief !== 'low' &&
    !isShowcase(path) &&
    !isInDocBlock(content, start, path) &&
    !isInLineComment(content, start)
  )
}
