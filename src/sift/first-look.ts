import type { Entry } from '../model.ts'
import type { Session } from '../scan/session.ts'
import type { Reach } from '../source/source.ts'
import type { Crew } from './crew.ts'
import type { Known, SiftRequest } from './request.ts'

type Request = Omit<SiftRequest, 'entries' | 'reach' | 'pass' | 'tell'> & { reach: Reach | null }

/** Fewer entries are read again faster than what is known of them is asked for and kept. */
const WORTH_KNOWING = 100

/** Has many entries sifted before a session reads the rest. Nothing of the sieve is loaded for a few. */
export class FirstLook {
  #crew: Promise<Crew | null> | null = null
  #known: Known | null = null

  /** To be called as soon as many entries are known to come: threads start while the others are listed. */
  prepare(): Promise<Crew | null> {
    this.#crew ??= import('./crew.ts').then(({ openCrew }) => openCrew())
    return this.#crew
  }

  async look(session: Session, selected: readonly Entry[], { reach, ...request }: Request): Promise<void> {
    const entries = session.wanted(selected)
    if (reach !== null && entries.length >= WORTH_KNOWING) {
      const { sift } = await import('./sift.ts')
      const pass: SiftRequest['pass'] = (...passed) => session.pass(...passed)
      const tell = (count: number): void => session.expect(entries.length, count)
      this.#known = await sift({ ...request, reach, entries, pass, tell }, () => this.prepare())
    }
    await (await this.#crew)?.pool?.destroy()
  }

  /** To be called when the session is done: what it found clean is not looked at again. */
  keep(session: Session, selected: readonly Entry[]): void {
    this.#known?.keep(session.clean(selected))
  }
}
