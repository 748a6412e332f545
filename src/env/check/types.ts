import type { Environment, EnvRule, EnvWhen } from '../../model.ts'
import type { StrengthOptions } from '../strength/index.ts'

/** A variable as a program gets it; of a file in order of place, a name may come again. */
export interface Variable {
  name: string
  value: string
  /** 1-based; null: of a process. */
  line: number | null
}

/** Variables of another file that are compared with. */
export interface Other {
  file: string
  values: ReadonlyMap<string, string>
}

export interface CheckInput {
  target: Environment
  variables: readonly Variable[]
  rules: readonly EnvRule[]
  when: readonly EnvWhen[]
  strength: StrengthOptions
  /** Templates, whose values everybody knows. */
  templates: readonly Other[]
  /** Files of other environments. */
  siblings: readonly Other[]
  /** The file as commands name it; null: a process. */
  file: string | null
}

/** What is wrong, in words that hold no value. */
export interface Problem {
  /** Kebab-case. */
  rule: string
  name: string | null
  /** 1-based; null: it stands nowhere, or is of a process. */
  line: number | null
  why: string
  fix: string
}

export interface CheckResult {
  violations: Problem[]
  notes: Problem[]
  /** Variables whose values could not be looked at. */
  unjudged: Problem[]
}

/** A problem, and whether it only advises. */
export type Found = Problem & { advice?: boolean; unjudged?: boolean }
