import { describe, expect, it } from 'vitest'
import { openText } from '../../../src/decode/text.ts'
import { entropyCheck } from '../../../src/scan/entropy/entropy.ts'
import { scanText } from '../../../src/scan/index.ts'
import { TEMPLATE_CHECKS } from '../../../src/scan/template/index.ts'
import { WEAK_CHECKS } from '../../../src/scan/weak/index.ts'
import { settings } from '../../policy/make.ts'
import { draw } from '../../support/tokens.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const short = draw(ALPHABET, 22, 4)
const strong = draw(ALPHABET, 64, 9)

function rules(path: string, content: string): string[] {
  const text = openText({ path, mode: 'file', sizeBytes: content.length }, Buffer.from(content, 'latin1'))
  const found = scanText(text, [entropyCheck, ...WEAK_CHECKS, ...TEMPLATE_CHECKS], settings())
  return found.map(({ rule, also }) => [rule, ...also].join(' + '))
}

/** One value gives one finding: what it is to be random, and what it is to be weak, are told together. */
describe('beside the check of entropy', () => {
  it.each([
    ['.env.production', `SECRET_KEY=${short}`, ['secret-assignment + weak-secret']],
    ['.env.production', `SECRET_KEY=${strong}`, ['secret-assignment']],
    ['.env.production', 'SECRET_KEY=changeme', ['placeholder-secret']],
    ['.env.example', `SECRET_KEY=${strong}`, ['secret-assignment + template-real-value']],
    ['.env.example', 'SECRET_KEY=changeme', []],
    ['src/app.py', `os.getenv("SECRET_KEY", "${short}")`, ['secret-assignment + weak-fallback']],
    ['src/app.py', `os.getenv("SECRET_KEY", "${strong}")`, ['secret-assignment']],
    ['src/app.py', 'os.getenv("SECRET_KEY", "dev")', ['weak-fallback']],
  ])('%s %s: %j', (path, content, expected) => expect(rules(path, content)).toEqual(expected))

  it.each(['hunter22', 'changeme', 'password', 'secret', 'production', 'a'])('never shows %s', (value) => {
    for (const [path, content] of [
      ['.env', `JWT_SECRET=${value}`],
      ['src/app.py', `os.getenv("JWT_SECRET", "${value}")`],
    ] as const) {
      const text = openText({ path, mode: 'file', sizeBytes: content.length }, Buffer.from(content, 'latin1'))
      const found = scanText(text, WEAK_CHECKS, settings())
      expect(found).toHaveLength(1)
      if (value.length >= 5)
        for (const { why, preview, fix } of found)
          expect([why, preview, ...fix].join(' ').replaceAll('JWT_SECRET', '')).not.toContain(value)
    }
  })
})
