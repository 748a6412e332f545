import type { Manager } from '../types.ts'
import { husky } from './husky.ts'
import { lefthook } from './lefthook.ts'
import { native } from './native.ts'
import { preCommit } from './pre-commit.ts'

/** Every way of running hooks; the last one needs nothing. */
export const managers: readonly Manager[] = [husky, lefthook, preCommit, native]
