import { read } from '../../../value/language.ts'
import { splitName } from '../../../value/names.ts'
import type { Candidate, Seen } from '../candidate.ts'
import { isInDocBlock, isInLineComment } from '../../entropy/doc-block.ts'
import { lineAfter, lineStart } from '../../entropy/line.ts'
import { AROUND_FEATURES } from './around.ts'
import { NAME_FEATURES } from './name.ts'
import { PLACE_FEATURES } from './place.ts'
import { VALUE_FEATURES } from './value.ts'

/** How far around a value its line, and its neighbours, are read, in characters. */
const LINE_REACH = 160
const REACH = 400

const FEATURES = Object.entries({ ...VALUE_FEATURES, ...NAME_FEATURES, ...PLACE_FEATURES, ...AROUND_FEATURES })

/** In the order of the numbers: the weights are for these. */
export const FEATURE_NAMES: readonly string[] = FEATURES.map(([name]) => name)

/** What the model sees of a candidate. */
export function featuresOf(seen: Seen): Float64Array {
  return Float64Array.from(FEATURES, ([, measure]) => Number(measure(seen)))
}

/** What is asked more than once of a candidate. */
export function look(candidate: Candidate): Seen {
  const { content, start, end, name, value, path } = candidate
  return {
    ...candidate,
    reading: read(value),
    nameParts: splitName(name),
    isInDocBlock: isInDocBlock(content, start, path),
    isInLineComment: isInLineComment(content, start),
    left: content.slice(lineStart(content, start, LINE_REACH), start),
    right: lineAfter(content, end, LINE_REACH),
    around: `${content.slice(Math.max(0, start - REACH), start)}\0${content.slice(end, end + REACH)}`.toLowerCase(),
  }
}
