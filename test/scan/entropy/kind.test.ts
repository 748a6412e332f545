import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../src/scan/entropy/kind.ts'

/** Minified, generated and checksum files by their paths, in regular expressions. */
const SKIPPED = [
  /[.-]min\.(?:js|css|mjs|json)$|(?:^|\/)(?:md5|sha\d+)sums?(?:\.txt)?$|\.tsbuildinfo$/i,
  /\.(?:map|sum|svg|pbxproj|sha\d+|md5|asc|sig|crt|cer|css|s[ac]ss|less|snap|po|pot|xlf|storyboard|ttf|woff2?)$/i,
]

describe('kindOf', () => {
  it.each([
    ['src/a.ts', 'code'],
    ['a.min.ts', 'code'],
    ['min.js', 'code'],
    ['README.md', 'prose'],
    ['Makefile', 'data'],
    ['map', 'data'],
    ['shadow', 'data'],
    ['lib/a.MIN.js', 'skip'],
    ['a-min.json', 'skip'],
    ['dist/SHA256SUMS', 'skip'],
    ['md5sum.txt', 'skip'],
    ['a.tgz.sha512', 'skip'],
    ['yarn.lock', 'skip'],
    ['a.scss', 'skip'],
  ])('%s: %s', (path, kind) => expect(kindOf(path)).toBe(kind))

  it('skips by the name what expressions over the path would', () => {
    const parts = fc.constantFrom(
      '/',
      '.',
      '-',
      'min',
      'js',
      'css',
      'Json',
      'sha',
      '256',
      'md5',
      'SUM',
      's',
      'txt',
      'map',
      'tsbuildinfo',
      'woff2',
      'a',
    )
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 7 }), (some) => {
        const path = some.join('')
        expect(kindOf(path) === 'skip', path).toBe(SKIPPED.some((shape) => shape.test(path)))
      }),
      { numRuns: 5000 },
    )
  })
})
