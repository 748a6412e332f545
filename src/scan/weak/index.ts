import type { Check } from '../../model.ts'

/** Weak and placeholder values where they would ship. */
export const WEAK_CHECKS: readonly Check[] = []
