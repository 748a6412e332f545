/** A text, as a string or as bytes. */
interface Searched {
  indexOf(part: string, from?: number): number
}

/** Where a part stands, none over another, in order; from `end` on nothing is told. */
export function placesOf(text: Searched, part: string, end = Number.POSITIVE_INFINITY): number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at !== -1 && at < end; at = text.indexOf(part, at + part.length)) places.push(at)
  return places
}
