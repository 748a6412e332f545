import * as bare from '../parts/bare.ts'
import * as known from './known.ts'

/** What only a match needs: in the bundles each is set up when it is first asked for (scripts/bundle/later.mjs). */
export const later = { bare: () => bare, known: () => known }
