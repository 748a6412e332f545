import type { Links, Severity } from '../model.ts'
import type { NAME_ANCHORS } from '../value/names.ts'

/** Character sets that samples are drawn from and that `why` sentences name. */
export type Alphabet =
  | 'digits'
  | 'hex'
  | 'HEX'
  | 'alnum_lower'
  | 'alnum_upper'
  | 'letters'
  | 'base32'
  | 'base32_lower'
  | 'base58'
  | 'base62'
  | 'base64'
  | 'base64url'
  | 'uuid'

/**
 * A sample is a list of parts joined at run time: literal text, or random characters of an alphabet (drawn by the test,
 * seeded), so that no whole token ever stands in this repository.
 */
export type Part = string | { of: Alphabet; length: number }
export type Sample = readonly Part[]

/** What proves a token, or reads what it tells of itself, without the network; `scan/proof/` has the algorithms. */
export type ProofName =
  | 'age'
  | 'atlassian'
  | 'aws-key-id'
  | 'azure-cask'
  | 'azure-connection'
  | 'azure-devops'
  | 'azure-key'
  | 'azure-sas'
  | 'basic-auth'
  | 'bip32-key'
  | 'bitcoin-wif'
  | 'cloudflare'
  | 'confluent'
  | 'connection'
  | 'crc32-base62-last6'
  | 'data-center'
  | 'discord'
  | 'entra'
  | 'environment'
  | 'flyio'
  | 'gitlab'
  | 'grafana'
  | 'grafana-json'
  | 'jfrog-key'
  | 'jfrog-reference'
  | 'jwt'
  | 'nkey'
  | 'onepassword'
  | 'openssh'
  | 'pem'
  | 'pgp'
  | 'pkcs12'
  | 'putty'
  | 'pypi'
  | 'sentry'
  | 'snyk'
  | 'supabase'
  | 'url'
  | 'zuplo'

/** A known credential format: data, no functions. */
export interface Rule {
  /** Unique, kebab-case; where the format has an id in public catalogues, that one. */
  id: string
  /** What a person calls it: "GitHub personal access token (classic)". */
  title: string
  severity: Severity
  /**
   * Literal strings, case-sensitive, at least 3 characters; one of them stands in every match. The prefilter looks for
   * them and nothing else, so the pattern only ever meets the neighbourhood of an anchor.
   */
  anchors: readonly [string, ...string[]]
  /** How many characters of a match may stand before the anchor. Absent: 0, the match begins at the anchor. */
  reachBack?: number
  /**
   * Characters (inside of a class) of which none may stand before the match, unless it ends an escape (`\nTOKEN` in a JSON
   * string, `%3DTOKEN` in a URL): letters, digits and maybe more. Absent: letters and digits, so that a token begins at a word's
   * edge. null: anything may.
   */
  before?: string | null
  /**
   * A name's anchor that stands, in either case, somewhere in each text that holds a match: the sweep knows, and it is asked first where the
   * rule's anchor is a common word.
   */
  beside?: (typeof NAME_ANCHORS)[number]
  /**
   * A regular expression: linear-time (checked by a ReDoS checker), no flags, over latin1 text; may use look-behind and look-ahead for boundaries.
   * A group named `secret` marks the value where the match holds more than it (a password inside a URL).
   */
  pattern: { readonly source: string }
  /** What `why` says about the shape: "prefix ghp_, 36 base62 characters". */
  shape: string
  proof?: ProofName
  /** How much a match is believed where no proof says more; absent: high. low: what is found is only a secret's shadow (a password's hash). */
  confidence?: 'medium' | 'low'
  /** Nothing but a password can stand there: what people think up (letters with a digit or a mark) is believed in the middle at least. */
  human?: true
  /** provider 3 (default): an issuer's own format. structure 2: a URL with a password, a JWT, a PEM block. */
  rank?: 2 | 3
  links: Links
}

/** One entry for each rule of a file; a rule without both lists does not compile. Never imported by shipped code. */
export type ExamplesOf<Rules extends readonly Rule[]> = {
  readonly [Id in Rules[number]['id']]: { readonly flags: readonly [Sample, ...Sample[]]; readonly passes: readonly [Sample, ...Sample[]] }
}
