import type { Readable } from 'node:stream'

/** Who takes a stream's pieces; a promise is waited for before the next one is given. */
type Take = (piece: Buffer) => unknown

/**
 * Gives all pieces of a stream, one after the other. By its events: to ask it for each takes a quarter of the time of reading.
 * @throws whatever `take` or the stream does; then no more is given
 */
export function eachPiece(stream: Readable, take: Take): Promise<void> {
  return new Promise((resolve, reject) => new Giving(stream, take, resolve, reject))
}

class Giving {
  /** Node lets a child's streams flow when it has ended, whether they wait or not. */
  readonly #waiting: Buffer[] = []
  #isBusy = false
  #isEnded = false
  readonly #stream: Readable
  readonly #take: Take
  readonly #resolve: () => void
  readonly #fail: (error: unknown) => void

  constructor(stream: Readable, take: Take, resolve: () => void, reject: (error: unknown) => void) {
    this.#stream = stream
    this.#take = take
    this.#resolve = resolve
    const give = (piece: Buffer): void => this.#give(piece)
    this.#fail = (error) => {
      stream.off('data', give)
      reject(error)
    }
    const end = (): void => this.#end()
    // a child that did not start closes its streams without an end
    stream.on('data', give).on('end', end).on('close', end).on('error', this.#fail)
  }

  #give(piece: Buffer): void {
    this.#waiting.push(piece)
    if (!this.#isBusy) this.#goOn()
  }

  #end(): void {
    this.#isEnded = true
    if (!this.#isBusy) this.#resolve()
  }

  #goOn(): void {
    this.#isBusy = false
    try {
      while (!this.#isBusy && this.#waiting.length > 0) this.#heed(this.#take(this.#waiting.shift() as Buffer))
      if (!this.#isBusy && this.#isEnded) this.#resolve()
    } catch (error) {
      this.#fail(error)
    }
  }

  #heed(answer: unknown): void {
    if (!(answer instanceof Promise)) return
    this.#isBusy = true
    this.#stream.pause()
    answer.then(() => {
      this.#stream.resume()
      this.#goOn()
    }, this.#fail)
  }
}
