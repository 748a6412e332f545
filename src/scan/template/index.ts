import type { Check } from '../../model.ts'
import { environmentsCheck } from './environments.ts'
import { missingCheck } from './missing.ts'
import { templateValuesCheck } from './values.ts'

/** Templates of environment files. */
export const TEMPLATE_CHECKS: readonly Check[] = [templateValuesCheck, environmentsCheck, missingCheck]
