import * as finding from './finding/finding.ts'
import * as overlap from './finding/overlap.ts'
import * as temper from './finding/temper.ts'
import * as join from './parts/join.ts'

/** What only a finding needs: in the bundles each is set up when it is first asked for (scripts/bundle/later.mjs). */
export const later = { finding: () => finding, join: () => join, overlap: () => overlap, temper: () => temper }
