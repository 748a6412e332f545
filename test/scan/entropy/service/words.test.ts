import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../../src/scan/entropy/service/words.ts'

function words(text: string): [string, number][] {
  const found: [string, number][] = []
  wordsOf(text, (word, at) => found.push([word, at]))
  return found
}

const GLUED = /^([a-z\d]{3,30}?)(?:api|access|auth|client|app|secret|private)?(?:token|secret|key|password|id)s?$/

describe('the words of a text', () => {
  it('are its parts, neighbours written as one, and what a glued part begins with', () => {
    expect(words('myAuth0Key')).toEqual([
      ['my', 0],
      ['auth0', 1],
      ['myauth0', 1],
      ['key', 2],
      ['auth0key', 2],
      ['myauth0key', 2],
    ])
    expect(words('adafruittoken')).toEqual([
      ['adafruittoken', 0],
      ['adafruit', 0],
    ])
  })

  it('hold whatever is glued to the kind of a credential', () => {
    const parts = fc.array(fc.constantFrom('a', 'ab', 'abc', 'app', 'api', 'token', 'secret', 'key', 'password', 'id', 's'), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(parts, (some) => {
        const part = some.join('')
        const glued = GLUED.exec(part)?.[1]
        expect(words(part)).toEqual([[part, 0], ...(glued === undefined ? [] : [[glued, 0]])])
      }),
    )
  })
})
