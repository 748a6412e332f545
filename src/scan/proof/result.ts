import type { Fact, Severity } from '../../model.ts'

export interface Proof {
  /**
   * passed: the format's own checksum or structure holds. failed: its checksum is wrong. unproven: nothing could be checked, or
   * what does not hold proves nothing. nonsense: this cannot be one, or it is a published sample.
   */
  result: 'passed' | 'failed' | 'unproven' | 'nonsense'
  /** What the value tells of itself; never the secret. */
  facts: Fact[]
  /** What `why` says about it: "its checksum is right". */
  words?: string
  /** Where what it tells makes it graver or milder than its rule: a passphrase, a test network, a role. */
  severity?: Severity
  /** True: it is no longer good, or cut short; it is believed to be a live secret less. */
  faded?: true
}

/** Where a value stands. */
export interface Place {
  /** One character a byte: the value, and at most about 2,000 characters on either side. */
  around: string
  /** Offset of the value in `around`. */
  at: number
  /** Milliseconds since 1970: what has expired is told by it. */
  now: number
}

/** Pure: looks at the value and beside it. @param value one character a byte, as in Text.content. */
export type Prover = (value: string, place: Place) => Proof

export const RIGHT = 'its checksum is right'
export const WRONG = 'its checksum is wrong'

export function nonsense(): Proof {
  return { result: 'nonsense', facts: [] }
}

export function passed(words: string, facts: Fact[] = []): Proof {
  return { result: 'passed', facts, words }
}

export function failed(facts: Fact[] = [], words: string = WRONG): Proof {
  return { result: 'failed', facts, words }
}

export function unproven(facts: Fact[] = []): Proof {
  return { result: 'unproven', facts }
}

/** A checksum that was reproduced on tokens of the issuer: it proves, and it disproves. */
export function checked(isRight: boolean, facts: Fact[] = []): Proof {
  return isRight ? passed(RIGHT, facts) : failed(facts)
}

/** A checksum known from one description only: a right one is no coincidence, a wrong one may be our mistake. */
export function provenOnly(isRight: boolean, facts: Fact[] = []): Proof {
  return isRight ? passed(RIGHT, facts) : unproven(facts)
}
