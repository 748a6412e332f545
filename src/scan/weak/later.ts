import * as given from './given.ts'
import * as judge from './judge.ts'

/** What files of settings and findings need: in the bundles each is set up when it is first asked for (scripts/bundle/later.mjs). */
export const later = { given: () => given, judge: () => judge }
