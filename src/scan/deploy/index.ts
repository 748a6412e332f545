import type { Check } from '../../model.ts'
import { dockerfileCheck } from './dockerfile.ts'
import { manifestsCheck } from './manifests.ts'

/** What containers, pipelines and clusters are given. */
export const DEPLOY_CHECKS: readonly Check[] = [manifestsCheck, dockerfileCheck]
