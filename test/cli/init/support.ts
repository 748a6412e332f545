import { join } from 'node:path'
import { init } from '../../../src/cli/init/index.ts'
import type { Facts, FileEdit, FileState, InitOptions, Manager } from '../../../src/cli/init/types.ts'

export const TOP = '/work-tree'

/** Facts over files in memory: paths relative to TOP. */
export function factsOf(files: Record<string, string | FileState>, change: Partial<Facts['place'] & Facts['guard']> = {}): Facts {
  const states = new Map<string, FileState>()
  for (const [path, state] of Object.entries(files)) {
    states.set(join(TOP, path), typeof state === 'string' ? { text: state, mode: path.includes('hooks') ? 0o755 : 0o644 } : state)
  }
  const { top, gitDir, commonDir, hooksDir, hooksPath, ...guard } = {
    top: TOP,
    gitDir: join(TOP, '.git'),
    commonDir: join(TOP, '.git'),
    hooksDir: join(TOP, '.git/hooks'),
    hooksPath: null,
    ...change,
  }
  return {
    place: { top, gitDir, commonDir, hooksDir, hooksPath },
    disk: {
      file: (path) => states.get(path) ?? null,
      exists: (path) => [...states.keys()].some((known) => known === path || known.startsWith(`${path}/`)),
    },
    guard: {
      given: null,
      runtime: '/usr/bin/node',
      script: null,
      local: '',
      onPath: false,
      bun: null,
      sharedBun: 'bun',
      useBun: null,
      ...guard,
    },
    program: (name) => `/usr/bin/${name}`,
  }
}

export function filesAfter(files: Record<string, string | FileState>, edits: readonly FileEdit[]): Record<string, string | FileState> {
  const after = { ...files }
  for (const { path, after: text, mode } of edits) {
    const name = path.slice(TOP.length + 1)
    if (text === null) delete after[name]
    else after[name] = { text, mode }
  }
  return after
}

export function texts(files: Record<string, string | FileState>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, state]) => [path, typeof state === 'string' ? state : state.text]))
}

/** Plans, "writes" and undoes in memory. */
export function roundTrip(manager: Manager, files: Record<string, string>, change: Parameters<typeof factsOf>[1] = {}) {
  const written = filesAfter(files, manager.plan(factsOf(files, change)).edits)
  const second = manager.plan(factsOf(written, change)).edits
  const undone = filesAfter(written, manager.unplan(factsOf(written, change)))
  return { written: texts(written), second, undone: texts(undone) }
}

/** Runs init as a person would, and gives what was said. */
export async function runInit(options: Partial<InitOptions> & { cwd: string }, answer: boolean | null = null) {
  const said = { out: '', err: '', asked: 0 }
  const code = await init(
    { yes: answer === null, dryRun: false, undo: false, ...options },
    {
      out: (text) => {
        said.out += text
      },
      err: (text) => {
        said.err += text
      },
      confirm: async () => {
        said.asked++
        return answer === true
      },
      interactive: answer !== null,
    },
  )
  return { code, ...said }
}

/** A hook that blocks what hushgate blocks, in five lines: it stands for the bundle, which tests next door build. */
export const FAKE_HOOK = `import { execFileSync } from 'node:child_process'
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' })
const names = git('diff', '--cached', '--name-only', '-z').split('\\0').filter(Boolean)
const bad = names.filter((name) => git('show', ':' + name).includes('gh' + 'p_'))
if (bad.length > 0) { console.log('hushgate: blocked ' + bad.join(' ')); process.exit(1) }
`
