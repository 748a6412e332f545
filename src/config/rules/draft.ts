import type { OwnException, OwnRule, Severity } from '../../model.ts'

/** One rule as `validate` has proved it to be. */
export interface RuleShape {
  id: string
  title?: string
  severity?: Severity
  keywords?: string[]
  pattern?: string
  flags?: string
  group?: number | string
  minEntropy?: number
  path?: string
  pathPattern?: string
  except?: {
    condition?: 'any' | 'all'
    paths?: string[]
    pathPatterns?: string[]
    patterns?: string[]
    target?: 'secret' | 'match' | 'line'
    stopwords?: string[]
    commits?: string[]
  }[]
  /** Left out only by a rule that says where it was carried over from. */
  samples?: { flags: Sample[]; passes?: Sample[] }
  carriedFrom?: string
  docs?: string
  revoke?: string
}

/** A text, or its parts: joined they are a sample that stands nowhere as a whole. */
type Sample = string | string[]

/** A rule with what is to be proved of it. Of a rule without pattern the samples are paths. */
export interface RuleDraft {
  rule: OwnRule
  samples: { flags: string[]; passes: string[] }
}

/** @param folder of the configuration file, relative to the root. @param rebase a glob of this file, said from the root. @param where `file:line`. */
export function toDraft(shape: RuleShape, folder: string, rebase: (glob: string) => string, where: string): RuleDraft {
  const { id, samples = { flags: [] }, docs = null, revoke = null } = shape
  const before = shape.pattern === undefined && folder !== '' ? `${folder}/` : ''
  const join = (sample: Sample): string => before + (typeof sample === 'string' ? sample : sample.join(''))
  return {
    rule: {
      id,
      title: shape.title ?? id,
      severity: shape.severity ?? 'high',
      keywords: shape.keywords ?? [],
      pattern: shape.pattern ?? null,
      flags: shape.flags ?? '',
      group: shape.group ?? null,
      minEntropy: shape.minEntropy ?? 0,
      path: shape.pathPattern ?? null,
      // What another tool's file says was translated for bytes.
      ...(shape.carriedFrom === undefined ? {} : { reads: 'bytes' as const }),
      ...(shape.path === undefined ? {} : { globs: [rebase(shape.path)] }),
      except: (shape.except ?? []).map((entry) => toException(entry, rebase)),
      links: { docs, revoke },
      where,
    },
    samples: { flags: samples.flags.map(join), passes: (samples.passes ?? []).map(join) },
  }
}

function toException(entry: NonNullable<RuleShape['except']>[number], rebase: (glob: string) => string): OwnException {
  return {
    condition: entry.condition ?? 'any',
    paths: entry.pathPatterns ?? [],
    globs: (entry.paths ?? []).map(rebase),
    patterns: entry.patterns ?? [],
    target: entry.target ?? 'secret',
    stopwords: entry.stopwords ?? [],
    commits: entry.commits ?? [],
  }
}
