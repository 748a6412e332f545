import type { Check } from '../../model.ts'

/** Templates of environment files. */
export const TEMPLATE_CHECKS: readonly Check[] = []
