import * as score from '../score/index.ts'
import * as service from './service/index.ts'
import * as structure from './structure.ts'

/** What a commit of plain code rarely needs: in the bundles each is set up when it is first asked for (scripts/bundle/later.mjs). */
export const later = { score: () => score, service: () => service, structure: () => structure }
