import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CHECK_NAMES, type Entry, type Settings } from '../../src/model.ts'
import { unfolded } from '../../src/sift/columns.ts'
import { makeWork, type PlainSettings, readingOrder } from '../../src/sift/work.ts'
import { settings as settingsWith } from '../policy/make.ts'

const entry = fc.record<Entry>({
  path: fc.stringMatching(/^[a-c]\/[a-é]{1,2}\n?$/),
  mode: fc.constantFrom('file', 'symlink'),
  sizeBytes: fc.constant(null),
})
const entries = fc.array(
  fc.tuple(entry, fc.integer({ min: 0, max: 99 }), fc.boolean()).map(
    ([each, id, isVersion]): Entry => ({
      ...each,
      ...(id === 0 ? {} : { blobId: String(id).padStart(40, '0') }),
      ...(isVersion ? { commitId: 'c'.repeat(40) } : {}),
    }),
  ),
  { maxLength: 400 },
)

const settings = settingsWith({ cwd: '/a' })
const nested = settingsWith({ cwd: '/b', exclude: ['x'] })
const plain = ({ globs: _globs, foreign: _foreign, ...rest }: Settings): PlainSettings => rest

it('gives every entry to one chunk, the versions of a path one after the other, in their order', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 8 }), (given, threads) => {
      const ordered = readingOrder(given)
      const work = makeWork(ordered, threads, {
        ...{
          entries: given,
          reach: { place: null, cacheFolder: null, base: '/' },
          checks: CHECK_NAMES,
          own: [],
          full: false,
          pass: () => {},
          tell: () => {},
        },
        settingsFor: (path) => (path.startsWith('b/') ? nested : settings),
      })
      const items = unfolded(structuredClone(work))
      const known = ordered.map(({ path, blobId, commitId }) => [path, blobId, commitId !== undefined])
      expect(items.map(({ entry: each, isVersion }) => [each.path, each.blobId, isVersion])).toEqual(known)
      expect(new Set(ordered)).toEqual(new Set(given.filter(({ mode }) => mode === 'file')))
      for (const path of new Set(ordered.map((each) => each.path)))
        expect(ordered.filter((each) => each.path === path)).toEqual(given.filter((each) => each.path === path && each.mode === 'file'))
      const chunks = [...work.chunks]
      expect([chunks[0], chunks.at(-1)]).toEqual([0, ordered.length])
      expect(chunks.every((start, i) => i === 0 || ordered.length === 0 || start > (chunks[i - 1] as number))).toBe(true)
      for (const [i, { path }] of ordered.entries())
        expect(work.settings[work.settingsOf[i] as number]).toEqual(plain(path.startsWith('b/') ? nested : settings))
      expect(work.hasGlobs).toBe(ordered.some(({ path }) => path.startsWith('b/')))
    }),
  )
})
