import fc from 'fast-check'

/** A property that fails late is made smaller step by step; no machine shall do so for hours. What is cut short counts as failed. */
const LIMIT_MS = 240_000

/**
 * Every run at a desk tries other inputs. In CI they are the same each time: what fails there is of the change that is looked at, and fails
 * again. `PROPERTY_SEED` takes others.
 */
const seed = process.env.PROPERTY_SEED ?? (process.env.CI === undefined ? undefined : '20261127')

fc.configureGlobal({
  interruptAfterTimeLimit: LIMIT_MS,
  markInterruptAsFailure: true,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
})
