import type { Settings } from '../model.ts'
import type { FileShape, Layer } from './layer.ts'
import { OPTIONS } from './options.ts'

/** What one configuration file says of environment files; null: nothing. */
export type EnvLayer = { [Key in keyof Settings['env']]: Settings['env'][Key] extends number ? number | null : Settings['env'][Key] }

/** @param glob says a glob of the file from the root */
export function envLayer({ env = {} }: FileShape, glob: (pattern: string) => string): EnvLayer {
  return {
    templates: (env.templates ?? []).map(glob),
    minLength: env.minLength ?? null,
    recommendedLength: env.recommendedLength ?? null,
    minPasswordLength: env.minPasswordLength ?? null,
    placeholders: env.placeholders ?? [],
    bound: (env.bound ?? []).map((each) => ({ glob: glob(each.glob), bound: each.bound })),
  }
}

/** @param layers from the root down: lists add up, the nearest number counts, and the nearest folder's bounds come first */
export function mergeEnv(layers: readonly Layer[]): Settings['env'] {
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
  }
}
