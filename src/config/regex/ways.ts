import type { Path } from '../schema/validate.ts'
import { wayOf } from './pattern.ts'

/** The engines of several patterns of one file's entry: what has to run in linear time, and the first that cannot run at all. */
export class Ways {
  problem: { path: Path; message: string } | null = null
  readonly linear: Record<string, string> = {}
  readonly exponential: 'runs' | 'refused'

  constructor(exponential: 'runs' | 'refused') {
    this.exponential = exponential
  }

  /** @param path where it is written */
  async add(path: Path, source: string | undefined, flags = ''): Promise<void> {
    if (source === undefined || this.problem !== null) return
    const way = await wayOf(source, flags, this.exponential)
    if ('problem' in way) this.problem = { path, message: way.problem }
    else if (way.linear !== null) this.linear[source] = way.linear
  }
}
