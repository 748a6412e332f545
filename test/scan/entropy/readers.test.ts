import fc from 'fast-check'
import { expect, it } from 'vitest'
import { call } from '../../../src/scan/entropy/readers/call.ts'
import { compared } from '../../../src/scan/entropy/readers/compared.ts'
import { direct } from '../../../src/scan/entropy/readers/direct.ts'
import { initialiser } from '../../../src/scan/entropy/readers/fallback.ts'
import { labelled } from '../../../src/scan/entropy/readers/labelled.ts'
import { declaration, sshpass } from '../../../src/scan/entropy/readers/option.ts'
import { readersBehind } from '../../../src/scan/entropy/readers.ts'
import type { Reader, Site } from '../../../src/scan/entropy/taken.ts'

/** Those that are not asked about every word behind a blank. */
const ASKED_FEW: readonly Reader[] = [labelled, direct, initialiser, call, compared, declaration, sshpass]

const VALUE = `"${'kX9' + 'v2Qw8LrZ'}"`
const BEFORE = ['', 'x = ', '/* ', '#define ', '  ', 'if (', '"', '--']
const PIECES = [
  'string',
  'As String',
  'eq',
  'ne',
  'is',
  'to',
  'or',
  'by lazy',
  'isEqual:',
  'L',
  '=',
  ':',
  '(',
  '{',
  ' ',
  '\n',
  '*/',
  '-p',
  'a',
  '1',
  VALUE,
  VALUE,
]

function siteOf(before: string, name: string, after: string, kind: Site['kind']): Site {
  return { before, after, name, role: 'password', kind, base: before.length + name.length }
}

it('a reader that is passed over for a word reads nothing behind it', () => {
  const word = fc.tuple(fc.constantFrom(...'aAbBceElLnsStox1'), fc.constantFrom(...'aseqnrtoyS1"\' =:')).map((two) => two.join(''))
  const names = fc.constantFrom('password', 'sshpass', 'basic_auth', 'token', 'Bearer')
  let passedOver = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...BEFORE),
      names,
      fc.oneof(word, fc.constantFrom(...PIECES)),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }),
      fc.constantFrom<Site['kind']>('code', 'data', 'prose'),
      (before, name, begin, rest, kind) => {
        const site = siteOf(before, name, ` ${begin}${rest.join('')}`, kind)
        const chosen = readersBehind(site.after)
        for (const read of ASKED_FEW.filter((each) => !chosen.includes(each))) {
          passedOver++
          expect(read(site)).toBeNull()
        }
      },
    ),
    { numRuns: 5000 },
  )
  expect(passedOver).toBeGreaterThan(5000)
})

it.each([
  ['a comparison', ` is ${VALUE}`, direct],
  ['a type', ` string = ${VALUE}`, direct],
  ['a delegate', ` by lazy { ${VALUE} }`, initialiser],
  ['wide characters', ` L${VALUE}`, declaration],
])('%s behind a blank is read', (_name, after, reader) => {
  expect(readersBehind(after)).toContain(reader)
  expect(reader(siteOf(reader === declaration ? '#define ' : '', 'password', after, 'code'))).not.toBeNull()
})

it('prose asks few', () => {
  expect(readersBehind(' the next one').length).toBeLessThan(readersBehind(` ${VALUE}`).length)
})
