import { describe, expect, it } from 'vitest'
import { loadGlobs } from '../../src/policy/glob.ts'
import { selectEntries } from '../../src/policy/select.ts'
import { entry, settings } from './make.ts'

describe('selectEntries', () => {
  it('leaves out submodules and what the settings of the path exclude', async () => {
    const top = settings({ globs: await loadGlobs(), exclude: ['dist/'] })
    const nested = settings({ globs: top.globs, exclude: ['*.snap'] })
    const settingsFor = (path: string) => (path.startsWith('pkg/') ? nested : top)
    const paths = ['a.ts', 'dist/b.js', 'pkg/c.snap', 'd.snap', 'pkg/dist/e.js']
    const { selected, skipped } = selectEntries([...paths.map((path) => entry(path)), entry('dist', { mode: 'gitlink' })], settingsFor)
    expect(selected.map(({ path }) => path)).toEqual(['a.ts', 'd.snap', 'pkg/dist/e.js'])
    expect(skipped).toEqual([
      { path: 'dist/b.js', reason: 'excluded' },
      { path: 'pkg/c.snap', reason: 'excluded' },
      { path: 'dist', reason: 'submodule' },
    ])
  })

  it('looks at links and executables, and needs no globs where none are configured', () => {
    const entries = [entry('link', { mode: 'symlink' }), entry('run', { mode: 'executable' })]
    expect(selectEntries(entries, () => settings())).toEqual({ selected: entries, skipped: [] })
  })
})
