import { tablesOf } from '../../engine/tables.ts'
import { RULES } from '../../rules/index.ts'
import { withDemands } from './demands.ts'
import { PLAN } from './table.ts'

/** What the engine is built from for every known credential format. The bundles hold it ready. */
export const loadTables = (): Uint8Array | null => tablesOf(withDemands(PLAN, RULES).anchors)
