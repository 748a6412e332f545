import { describe, expect, it } from 'vitest'
import { lastKept, memo } from '../../src/value/memo.ts'

describe('memo', () => {
  it('asks once for each key, whatever the answer', () => {
    const asked: string[] = []
    const known = memo((key: string) => {
      asked.push(key)
      return key === 'a' ? null : undefined
    })
    expect(['a', 'b', 'a', 'b', 'a'].map(known)).toEqual([null, undefined, null, undefined, null])
    expect(asked).toEqual(['a', 'b'])
  })

  it('begins anew when it is full', () => {
    const asked: string[] = []
    const known = memo((key: string) => asked.push(key), 2)
    for (const key of ['a', 'b', 'a', 'c', 'a', 'c']) known(key)
    expect(asked).toEqual(['a', 'b', 'c', 'a'])
  })
})

it('lastKept asks again where the key is another', () => {
  const asked: string[] = []
  const known = lastKept((key: string) => asked.push(key))
  expect(['a', 'a', 'b', 'a', 'a'].map(known)).toEqual([1, 1, 2, 3, 3])
  expect(asked).toEqual(['a', 'b', 'a'])
})
