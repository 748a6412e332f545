import { randomUUID } from 'node:crypto'

/** Written by the bundler: a digest of all sources and of the versions of all packages. */
declare const HUSHGATE_BUILD: string | undefined

/** What is remembered by one build is nothing to another. Run from its sources, every process is a build of its own. */
export const BUILD: string = typeof HUSHGATE_BUILD === 'string' ? HUSHGATE_BUILD : randomUUID()
