import { dirname, resolve } from 'node:path'
import type { ForeignAllow, OwnRule, PathAllow, PointerAllow, Settings, ValueAllow } from '../model.ts'
import type { FoundConfig } from './discover.ts'
import { type EnvLayer, type EnvShape, envLayer } from './env.ts'
import { type RuleDraft, type RuleShape, toDraft } from './rules/draft.ts'
import { NOTHING } from './foreign/allow.ts'
import type { AllowWays } from './rules/allows.ts'
import { parseSize } from './units.ts'

/** What one configuration file says, in ready values: bytes, globs relative to the root, absolute file names. */
export interface Layer {
  exclude: string[]
  baseline: string | null
  thorough: boolean | null
  env: EnvLayer
  maxBytes: number | null
  limits: { glob: string; maxBytes: number }[]
  commitBudgetBytes: number | null
  minBits: number | null
  rules: OwnRule[]
  /** Whose files and comments count: names of tools, `comments`; null: nothing is said. */
  foreign: string[] | null
  allow: { paths: PathAllow[]; values: ValueAllow[]; pointers: PointerAllow[]; except: ForeignAllow[] }
}

/** The file as `validate` has proved it to be. */
export interface FileShape {
  exclude?: string[]
  baseline?: string
  thorough?: boolean
  env?: EnvShape
  size?: { max?: number | string; limits?: Record<string, number | string>; commitBudget?: number | string }
  entropy?: { minBits?: number }
  rules?: RuleShape[]
  foreign?: string[]
  allow?: {
    paths?: { path: string; rules?: string[]; reason: string }[]
    values?: { pattern: string; rules?: string[]; reason: string }[]
    pointers?: { path: string; pointer: string; rules?: string[]; reason: string }[]
    except?: (Partial<Omit<ForeignAllow, 'where'>> & { rules?: string[]; reason: string })[]
  }
}

/** Where each allow and each rule stands: `hushgate.config.yaml:12`. */
export type Places = Record<'paths' | 'values' | 'pointers' | 'except' | 'rules', string[]>

/** The file's own rules with their samples, still to be proved. */
export function draftsOf(file: FileShape, { prefix }: FoundConfig, places: Places): RuleDraft[] {
  return (file.rules ?? []).map((rule, index) => toDraft(rule, prefix, (glob) => rebase(glob, prefix), places.rules[index] as string))
}

/** The file's rules, proved, and the ways of its other patterns. */
export interface Judged {
  rules: OwnRule[]
  ways: AllowWays
}

/** The file's words as ready values. */
export function toLayer(file: FileShape, found: FoundConfig, places: Places, { rules, ways }: Judged): Layer {
  const glob = (pattern: string): string => rebase(pattern, found.prefix)
  const bytes = (size: number | string): number => parseSize(size) as number
  const about = (
    list: 'paths' | 'values' | 'pointers' | 'except',
    index: number,
    entry: { rules?: string[]; reason: string },
  ): Pick<PathAllow, 'rules' | 'reason' | 'where'> => ({
    rules: entry.rules ?? [],
    reason: entry.reason.trim(),
    where: places[list][index] as string,
  })
  const { allow = {}, size = {} } = file
  return {
    exclude: (file.exclude ?? []).map(glob),
    baseline: file.baseline === undefined ? null : resolve(dirname(found.file), file.baseline),
    thorough: file.thorough ?? null,
    env: envLayer(file.env ?? {}, glob),
    maxBytes: size.max === undefined ? null : bytes(size.max),
    limits: Object.entries(size.limits ?? {}).map(([pattern, limit]) => ({ glob: glob(pattern), maxBytes: bytes(limit) })),
    commitBudgetBytes: size.commitBudget === undefined ? null : bytes(size.commitBudget),
    minBits: file.entropy?.minBits ?? null,
    rules,
    foreign: file.foreign ?? null,
    allow: {
      paths: (allow.paths ?? []).map((entry, index) => ({ glob: glob(entry.path), ...about('paths', index, entry) })),
      values: (allow.values ?? []).map((entry, index) => {
        const linear = ways.values[index]
        return { pattern: entry.pattern, ...(linear === undefined ? {} : { linear }), ...about('values', index, entry) }
      }),
      pointers: (allow.pointers ?? []).map((entry, index) => ({
        glob: glob(entry.path),
        pointer: entry.pointer,
        ...about('pointers', index, entry),
      })),
      except: (allow.except ?? []).map((entry, index) => ({
        ...NOTHING,
        ...entry,
        ...ways.except[index],
        globs: (entry.globs ?? []).map(glob),
        ...about('except', index, entry),
      })),
    } satisfies Settings['allow'] & { except: ForeignAllow[] },
  }
}

/**
 * A glob of a sub-folder's file, said from the root: what has no `/` matches at any depth below the folder, the rest from the folder on.
 * The folder's own name is taken literally.
 */
export function rebase(glob: string, prefix: string): string {
  if (prefix === '') return glob
  const negation = /^!(?!\()/.test(glob) ? '!' : ''
  const pattern = glob.slice(negation.length)
  const folder = prefix.replace(/[\\*?[\]{}()!+@|^$]/g, '\\$&')
  const isAnyDepth = !pattern.slice(0, -1).includes('/')
  return `${negation}/${folder}/${isAnyDepth ? '**/' : ''}${pattern.replace(/^(?:\.\/|\/)/, '')}`
}
