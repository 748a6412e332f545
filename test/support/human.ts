/** Passwords as people think them up: words with digits, years and marks; in parts, so that none stands in the repository. */
const PASSWORDS = [
  ['Win', 'ter', '2019!'],
  ['blue', 'bird', '77'],
  ['tea', 'Cup', '.55'],
  ['rosy', 'hill', '-1984'],
  ['Snow', 'ball', '42'],
  ['oat', 'meal', '+8pm'],
].map((parts) => parts.join(''))

const MARKS = '①②③④⑤⑥'

/** A text in which `①` to `⑥` stand for such passwords, filled in. @returns what stands there, in order */
export function filled(template: string): { content: string; values: string[] } {
  const values: string[] = []
  const content = template.replace(/[①②③④⑤⑥]/g, (mark) => {
    const value = PASSWORDS[MARKS.indexOf(mark)] as string
    values.push(value)
    return value
  })
  return { content, values }
}
