import { expect, it } from 'vitest'
import { mayGain } from '../../../src/scan/entropy/gain.ts'

const NAME = 'key'

it.each<[string, boolean]>([
  ['key: node-modules-v1-linux-lts', true],
  ['key: node-modules-linux-lts-x', false],
  ['key: short1', false],
  ["key: node-modules-v1-linux-lts-${{ hashFiles('a') }}", false],
  ['key: "node-modules-v1-linux-lts.x86-${VERSION}"', false],
  ['key: node-modules-v1-linux-lts {}', true],
])('%j: %s', (content, expected) => expect(mayGain(content, 0, NAME.length, 'loose', false)).toBe(expected))
