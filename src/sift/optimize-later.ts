/**
 * V8 optimises a function as soon as it is warm, and each thread does so for itself: on two cores that takes a third of the time of a
 * scan of 100 MB. With ten times the budget only what is really hot is optimised (express' history: 2.3 s of CPU before, 1.7 after). Newer versions of
 * Node know no such flag and say so; what they have in its place gains nothing there (24.21). The bundles' loader sets it, too, before it takes kept
 * code (scripts/bundle/hooks.mjs).
 */
export const OPTIMIZE_LATER = { version: 'v20.', flag: '--interrupt-budget=1000000' } as const
