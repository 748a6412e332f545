/** Fewest items that are asked for and not answered before more are asked for. */
const AHEAD = 64

/** What was asked for and is to be answered in that order. */
export class Turns<Item> {
  #items: Item[] = []
  #done = 0
  #wake: (() => void) | null = null

  /** Resolves when few answers are outstanding. */
  async room(): Promise<void> {
    while (this.#items.length - this.#done > AHEAD) await new Promise<void>((resolve) => (this.#wake = resolve))
  }

  add(items: readonly Item[]): void {
    this.#items = [...this.#items.slice(this.#done), ...items]
    this.#done = 0
  }

  /** The item that is being answered. */
  get current(): Item {
    return this.#items[this.#done] as Item
  }

  done(): void {
    this.#done++
    this.#wake?.()
    this.#wake = null
  }
}
