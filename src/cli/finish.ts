import type { ExitCode } from '../model.ts'

/** A command's action hands its work over here, which keeps the answer: commander itself only knows success and error. */
export type Finish = (work: () => Promise<ExitCode>) => Promise<void>
