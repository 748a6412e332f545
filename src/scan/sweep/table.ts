import { RULES } from '../../rules/index.ts'
import { makePlan, type Plan } from './plan.ts'

/** The plan for every known credential format. The bundles hold it ready: those who need no rule read none. */
export const PLAN: Plan = makePlan(RULES)
