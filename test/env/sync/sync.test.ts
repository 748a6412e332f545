import { describe, expect, it } from 'vitest'
import { compare, type Lack, type Mention, type SyncInput } from '../../../src/env/sync/sync.ts'

const names = (text: string, file: string): Mention[] => (text === '' ? [] : text.split(' ').map((name) => ({ name, where: `${file}:1` })))
const given = (more: {
  template?: string
  env?: string
  needed?: string
  given?: string
  files?: string[]
  code?: string
  mentioned?: string
}): SyncInput => ({
  template: more.template === undefined ? null : { file: 't', names: names(more.template, 't') },
  env: more.env === undefined ? null : { file: 'e', names: names(more.env, 'e') },
  compose:
    more.needed === undefined && more.given === undefined
      ? null
      : { needed: names(more.needed ?? '', 'c'), given: names(more.given ?? '', 'c'), files: more.files ?? [] },
  code: names(more.code ?? '', 'x.py'),
  mentioned: new Set((more.mentioned ?? more.template ?? '').split(' ')),
})
const short = (lacks: Lack[]): string[] => lacks.map(({ place, name, because }) => `${place} ${name} ${because.join(',')}`)

describe('compare', () => {
  it.each<[string, SyncInput, string[]]>([
    ['all the same', given({ template: 'A B', env: 'A B', needed: 'A', given: 'A B', code: 'B' }), []],
    [
      'the template',
      given({ template: 'A', env: 'A B', needed: 'C', code: 'D', given: 'D' }),
      ['template D x.py:1', 'template C c:1', 'template B e:1', 'env D x.py:1', 'env C c:1'],
    ],
    ['the .env', given({ template: 'A B', env: 'A' }), ['env B t:1']],
    ['no .env is none that lacks', given({ template: 'A B', code: 'A' }), []],
    ['no template lacks all', given({ env: 'A', code: 'A B' }), ['template A x.py:1,e:1', 'template B x.py:1', 'env B x.py:1']],
    ['compose', given({ template: 'A B', env: 'A B', given: 'A', code: 'A B' }), ['compose B x.py:1']],
    ['a file given whole', given({ template: 'A B', env: 'A B', given: '', files: ['.env'], code: 'A B' }), []],
    ['NAME_FILE is NAME', given({ template: 'A_FILE', env: 'A_FILE', given: 'A_FILE', code: 'A' }), []],
    ['what nothing reads', given({ template: 'A B', env: 'A B', code: 'A', mentioned: 'A' }), ['code B t:1']],
  ])('%s', (_what, input, wanted) => expect(short(compare(input))).toEqual(wanted))
})
