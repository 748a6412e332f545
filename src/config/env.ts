import type { Bound, EnvPreset, EnvRule, EnvWhen, Settings } from '../model.ts'
import { OPTIONS } from './options.ts'

/** The key `env` of a configuration file, as `validate` has proved it to be. */
export interface EnvShape {
  templates?: string[]
  minLength?: number
  recommendedLength?: number
  minPasswordLength?: number
  placeholders?: string[]
  bound?: { glob: string; bound: Bound | 'ignore' }[]
  preset?: EnvPreset
  require?: EnvRuleShape[]
  when?: EnvWhenShape[]
}

/** What one configuration file says of environment files; null: nothing. */
export type EnvLayer = {
  [Key in keyof Settings['env']]: Settings['env'][Key] extends readonly unknown[] ? Settings['env'][Key] : Settings['env'][Key] | null
}

/** A rule of `env.require` as it is written. */
export interface EnvRuleShape extends Partial<Omit<EnvRule, 'names'>> {
  name: string | string[]
}
export interface EnvWhenShape {
  name: string | string[]
  is: string | string[]
  require: EnvRuleShape[]
}

const listOf = (given: string | string[]): string[] => (typeof given === 'string' ? [given] : given)

/** A rule with what it does not say; the preset's are written in the same way. */
export function toEnvRule({ name, kind = 'any', values = [], for: environments = [], presence = 'required' }: EnvRuleShape): EnvRule {
  return { names: listOf(name), kind, values, for: environments, presence }
}

export function toEnvWhen({ name, is, require }: EnvWhenShape): EnvWhen {
  return { names: listOf(name), is: listOf(is), require: require.map(toEnvRule) }
}

/** @param glob says a glob of the file from the root */
export function envLayer(env: EnvShape, glob: (pattern: string) => string): EnvLayer {
  return {
    templates: (env.templates ?? []).map(glob),
    minLength: env.minLength ?? null,
    recommendedLength: env.recommendedLength ?? null,
    minPasswordLength: env.minPasswordLength ?? null,
    placeholders: env.placeholders ?? [],
    bound: (env.bound ?? []).map((each) => ({ glob: glob(each.glob), bound: each.bound })),
    preset: env.preset ?? null,
    require: (env.require ?? []).map(toEnvRule),
    when: (env.when ?? []).map(toEnvWhen),
  }
}

/** @param layers from the root down: lists add up, the nearest number counts, and the nearest folder's bounds come first */
export function mergeEnv(layers: readonly { env: EnvLayer }[]): Settings['env'] {
  const envs = layers.map(({ env }) => env)
  const near = [...envs].reverse()
  const number = (key: 'minLength' | 'recommendedLength' | 'minPasswordLength'): number =>
    near.find((env) => env[key] !== null)?.[key] ?? (OPTIONS.find((option) => option.key === `env.${key}`)?.default as number)
  return {
    templates: envs.flatMap(({ templates }) => [...templates]),
    minLength: number('minLength'),
    recommendedLength: number('recommendedLength'),
    minPasswordLength: number('minPasswordLength'),
    placeholders: envs.flatMap(({ placeholders }) => [...placeholders]),
    bound: near.flatMap(({ bound }) => [...bound]),
    preset: near.find(({ preset }) => preset !== null)?.preset ?? (OPTIONS.find(({ key }) => key === 'env.preset')?.default as EnvPreset),
    require: envs.flatMap(({ require }) => [...require]),
    when: envs.flatMap(({ when }) => [...when]),
  }
}
