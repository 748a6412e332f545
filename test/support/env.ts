import type { Settings } from '../../src/model.ts'

/** What holds of environment files when no configuration says anything. */
export const ENV: Settings['env'] = {
  templates: [],
  minLength: 32,
  recommendedLength: 64,
  minPasswordLength: 16,
  placeholders: [],
  bound: [],
  preset: 'web-service',
  require: [],
  when: [],
}
