import type { Check } from '../../model.ts'

/** What containers, pipelines and clusters are given. */
export const DEPLOY_CHECKS: readonly Check[] = []
