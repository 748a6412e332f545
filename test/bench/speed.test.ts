import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barCells, digits, holds } from '../../bench/speed/bars.mjs'
import { type Bar, chart, scaleOf, shortTime } from '../../bench/speed/chart.mjs'
import { reasonOf } from '../../bench/speed/install.mjs'
import { median, medianRatio } from '../../bench/speed/turns.mjs'
import { type Asked, problemOf } from '../../bench/speed/verify.mjs'

describe('figures', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })

  it('a ratio is of one round: a machine that slows down both does not move it', () => {
    const rounds = fc.array(fc.double({ min: 0.5, max: 50, noNaN: true }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(rounds, (load) => {
        expect(
          medianRatio(
            load.map((each) => 30 * each),
            load.map((each) => 60 * each),
          ),
        ).toBeCloseTo(0.5, 9)
      }),
    )
  })

  it.each([
    [0.0123, '0.0123'],
    [0.00123, '0.0012'],
    [1.5, '1.50'],
    [48.26, '48.3'],
    [523.4, '523'],
  ])('%d is shown as %s', (value, text) => {
    expect(digits(value)).toBe(text)
  })
})

it.each([
  [
    'x could not be fetched: check the network (go: reading https://proxy.example/x/@v/list: 403 Forbidden | \tserver: no such version.)',
    'server: no such version',
  ],
  ['it is not installed; as root: apt-get install x', 'it is not installed; as root: apt-get install x'],
  ['x could not be fetched (see https://registry.example/x for it)', 'see for it'],
])('why a tool is not there is told in the last words, without addresses: %s', (message, reason) => {
  expect(reasonOf(message)).toBe(reason)
})

describe('what must hold', () => {
  it.each([
    [{ most: 0.5 }, 0.5, true],
    [{ most: 0.5 }, 0.51, false],
    [{ least: 100 }, 99, false],
    [{ least: 0.85, most: 1.15 }, 1, true],
    [{ least: 0.85, most: 1.15 }, 0.8, false],
    [{ most: 0.5 }, null, false],
  ])('%j with %d: %s', (limits, figure, expected) => {
    expect(holds({ what: 'x', ...limits, figure })).toBe(expected)
  })

  it('a limit that was not measured is never said to hold', () => {
    expect(barCells({ what: 'x', most: 0.5, figure: null, why: 'it is not there' })).toEqual([
      'x',
      '≤ 0.5',
      '–',
      'not measured: it is not there',
    ])
  })
})

describe('a run is a measurement only if it did the work', () => {
  const said = (output: string) => ({ files: Number(output.split(' ')[0]), bytes: Number(output.split(' ')[1]) })
  const job = (more: Partial<Asked> = {}): Asked => ({
    expect: { statuses: [1], names: ['a.py'], size: { files: 10, bytes: 1000 } },
    said,
    ...more,
  })

  it.each<[string, Asked, number, string, string | null]>([
    ['all done', job(), 1, '10 1000 a.py', null],
    ['a crash', job(), 2, '10 1000 a.py', 'it ended with 2, not with 1'],
    ['a token not reported', job(), 1, '10 1000', 'it did not report a.py'],
    ['a file left out', job(), 1, '9 1000 a.py', 'it scanned 9 files of 10'],
    ['bytes left out', job(), 1, '10 999 a.py', 'it scanned 999 bytes of 1000'],
    ['few bytes left out, allowed to this tool', job({ share: 0.95 }), 1, '10 960 a.py', null],
    ['no statement where one is expected', job(), 1, 'a.py', 'it scanned NaN files of 10 and it scanned NaN bytes of 1000'],
    ['a tool that makes none', { expect: { statuses: [0, 1] } }, 0, '', null],
  ])('%s', (_, asked, status, output, problem) => {
    expect(problemOf(asked, status, output)).toBe(problem)
  })
})

describe('the chart', () => {
  const bar = (label: string, ms: number, kind: Bar['kind'] = 'other'): Bar => ({ label, ms, kind })

  it('is linear where every bar can be seen, else logarithmic and says so', () => {
    expect(scaleOf([10, 100])).toMatchObject({ logarithmic: false })
    expect(chart([{ title: 'near', bars: [bar('a', 10), bar('b', 100)] }], '')).not.toContain('(logarithmic)')
    expect(chart([{ title: 'far', bars: [bar('a', 10), bar('b', 1000)] }], '')).toContain('far (logarithmic)')
  })

  it('a longer time is a longer bar, and none is longer than the room', () => {
    const times = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(times, (all) => {
        const sorted = [...all].sort((a, b) => a - b)
        const shares = sorted.map(scaleOf(sorted).share)
        expect(shares).toEqual([...shares].sort((a, b) => a - b))
        expect(shares.every((share) => share > 0 && share <= 1 + 1e-9)).toBe(true)
      }),
    )
  })

  it('says each figure in words, for those who do not see it', () => {
    const svg = chart([{ title: 'A commit', bars: [bar('hushgate', 31, 'ours'), bar('other <1>', 1580)] }], 'a machine')
    expect(svg).toContain('<desc id="desc">A commit: hushgate 31 ms, other &lt;1&gt; 1.6 s.</desc>')
    expect(svg.match(/<rect class="(?:ours|other)"/g)).toHaveLength(2)
  })

  it.each([
    [48.4, '48 ms'],
    [1580, '1.6 s'],
    [156_110, '156 s'],
  ])('%d ms is shown as %s', (ms, text) => {
    expect(shortTime(ms)).toBe(text)
  })
})
