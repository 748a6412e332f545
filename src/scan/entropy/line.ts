const LF = 0x0a

/** Where the line of an offset begins, or `reach` characters before it where that is nearer. */
export function lineStart(content: string, at: number, reach: number): number {
  const least = Math.max(0, at - reach)
  let start = at
  while (start > least && content.charCodeAt(start - 1) !== LF) start--
  return start
}
