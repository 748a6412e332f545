import type { Check } from '../../model.ts'
import { dockerfileCheck } from './dockerfile.ts'
import { manifestsCheck } from './manifests.ts'
import { containersCheck } from './project/index.ts'

/** What containers, pipelines and clusters are given. */
export const DEPLOY_CHECKS: readonly Check[] = [manifestsCheck, dockerfileCheck, containersCheck]
