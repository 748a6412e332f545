import type { Entry } from '../model.ts'
import type { Session } from '../scan/session.ts'
import { MANY, type Reach } from '../source/source.ts'
import type { Crew } from './crew.ts'
import type { SiftRequest } from './request.ts'

type Request = Omit<SiftRequest, 'entries' | 'reach' | 'pass' | 'tell'> & { reach: Reach | null }

/** Has many entries sifted before a session reads the rest. Nothing of the sieve is loaded for a few. */
export class FirstLook {
  #crew: Promise<Crew | null> | null = null

  /** To be called as soon as many entries are known to come: threads start while the others are listed. */
  prepare(): void {
    this.#crew ??= import('./crew.ts').then(({ openCrew }) => openCrew())
  }

  async look(session: Session, selected: readonly Entry[], { reach, ...request }: Request): Promise<void> {
    const entries = session.wanted(selected)
    if (reach !== null && entries.length >= MANY) {
      this.prepare()
      const { sift } = await import('./sift.ts')
      const pass: SiftRequest['pass'] = (entry, clean) => session.pass(entry, clean)
      await sift({ ...request, reach, entries, pass, tell: (count) => session.expect(entries.length, count) }, await this.#crew)
    }
    await (await this.#crew)?.pool.destroy()
  }
}
