const [LF, CR] = [0x0a, 0x0d]

/** Where the line of an offset begins, or `reach` characters before it where that is nearer. */
export function lineStart(content: string, at: number, reach: number): number {
  const least = Math.max(0, at - reach)
  let start = at
  while (start > least && content.charCodeAt(start - 1) !== LF) start--
  return start
}

/** What follows an offset on its line, at most `reach` characters; a carriage return ends it too. */
export function lineAfter(content: string, at: number, reach: number): string {
  const most = Math.min(content.length, at + reach)
  let end = at
  for (; end < most; end++) {
    const code = content.charCodeAt(end)
    if (code === LF || code === CR) break
  }
  return content.slice(at, end)
}
