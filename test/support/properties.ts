import fc from 'fast-check'

/** A property that fails late is made smaller step by step; no machine shall do so for hours. What is cut short counts as failed. */
const LIMIT_MS = 240_000

fc.configureGlobal({ interruptAfterTimeLimit: LIMIT_MS, markInterruptAsFailure: true })
