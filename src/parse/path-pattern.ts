/** One step of a pattern: a character, or a run of them that may be empty. */
type Step = { kind: 'one'; test(char: string): boolean } | { kind: 'name' | 'all' | 'folders' }

const PIECE = /\*\*\/|\*\*|\*|\?|\[(\^?)((?:\\.|[^\]\\])+)\]|\\(.)|[\s\S]/g

/**
 * Whether a path is what a pattern means, as Go's filepath.Match and Docker's `**` have it: `*` and `?` stay within a name, `[a-z]` is one character of
 * a set, `**` and a slash are any folders or none, `**` is anything. All ways are followed at once, so that no pattern takes long.
 */
export function pathTest(pattern: string): (path: string) => boolean {
  const steps = [...pattern.matchAll(PIECE)].map(stepOf)
  return (path) => walk(steps, path)
}

function stepOf([piece, not, set, escaped]: RegExpExecArray): Step {
  if (piece === '**/') return { kind: 'folders' }
  if (piece === '**') return { kind: 'all' }
  if (piece === '*') return { kind: 'name' }
  if (piece === '?') return { kind: 'one', test: (char) => char !== '/' }
  if (set !== undefined) return { kind: 'one', test: setTest(set, not === '^') }
  const wanted = escaped ?? piece
  return { kind: 'one', test: (char) => char === wanted }
}

function setTest(set: string, isNot: boolean): (char: string) => boolean {
  const ranges = [...set.matchAll(/(?:\\(.)|([\s\S]))(?:-(?:\\(.)|([^\\])))?/g)].map(([, a, b, c, d]) => {
    const from = (a ?? b) as string
    return { from, to: c ?? d ?? from }
  })
  return (char) => char !== '/' && ranges.some(({ from, to }) => from <= char && char <= to) !== isNot
}

function walk(steps: readonly Step[], path: string): boolean {
  let active = new Set<number>()
  enter(steps, 0, active)
  for (const char of path) {
    const next = new Set<number>()
    for (const at of active) advance(steps, at, char, next)
    if (next.size === 0) return false
    active = next
  }
  return active.has(steps.length)
}

/** What may be empty is passed at once. */
function enter(steps: readonly Step[], at: number, active: Set<number>): void {
  for (let here = at; ; here++) {
    active.add(here)
    const step = steps[here]
    if (step === undefined || step.kind === 'one') return
  }
}

function advance(steps: readonly Step[], at: number, char: string, next: Set<number>): void {
  const step = steps[at]
  if (step === undefined) return
  if (step.kind === 'one') {
    if (step.test(char)) enter(steps, at + 1, next)
  } else if (step.kind === 'folders') {
    next.add(at)
    if (char === '/') enter(steps, at + 1, next)
  } else if (step.kind === 'all' || char !== '/') enter(steps, at, next)
}
