import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OwnRule } from '../../../src/model.ts'
import { scanText } from '../../../src/scan/index.ts'
import { loadChecks } from '../../../src/scan/checks.ts'
import { searchOwn } from '../../../src/scan/own/search.ts'
import { textOf } from '../rules-sample.ts'
import { ownRule, ownSettings } from './settings.ts'

const HEX = '[0-9a-f]{8}'
const KEY = ownRule({ id: 'acme', keywords: ['acme'], pattern: `k-(${HEX})` })
const VALUE = 'k-12ab34cd'
const exception = { condition: 'any', paths: [], patterns: [], target: 'secret', stopwords: [], commits: [] } as const

async function values(rule: OwnRule, content: string | Uint8Array, path = 'a.txt'): Promise<string[]> {
  const text = textOf(content, path)
  return searchOwn(text, await ownSettings(rule)).map(({ start, end }) => Buffer.from(text.bytes.subarray(start, end)).toString('utf8'))
}

describe('where an own rule looks', () => {
  it.each<[string, Partial<OwnRule>, string, number]>([
    ['beside its keyword', {}, `acme ${VALUE}`, 1],
    ['beside its keyword in capitals', {}, `ACME ${VALUE}`, 1],
    ['before its keyword', {}, `${VALUE} acme`, 1],
    ['not without its keyword', {}, VALUE, 0],
    ['within 1,000 characters of it', {}, `acme${'.'.repeat(990)}${VALUE}`, 1],
    ['no farther', {}, `acme${'.'.repeat(1001)}${VALUE}`, 0],
    ['nor farther before', {}, `${VALUE}${'.'.repeat(1001)}acme`, 0],
    ['once where keywords stand close', {}, `acme acme ${VALUE} acme`, 1],
    ['everywhere without keywords', { keywords: [] }, `${'.'.repeat(50_000)}${VALUE}${'.'.repeat(50_000)}`, 1],
    ['everywhere with a keyword that is too short to look for', { keywords: ['ac'] }, VALUE, 1],
    ['with any of its keywords', { keywords: ['other', 'acme'] }, `acme ${VALUE}`, 1],
    ['with a keyword beyond ASCII', { keywords: ['clé'] }, `clé ${VALUE}`, 1],
    ['in either case with a flag', { flags: 'i' }, `acme ${VALUE.toUpperCase()}`, 1],
    ['not in either case without', {}, `acme ${VALUE.toUpperCase()}`, 0],
    ['at the beginning of the text only with ^', { pattern: `^acme k-${HEX}` }, `acme ${VALUE}\nacme ${VALUE}`, 1],
    ['at the beginning of lines with m', { pattern: `^acme k-${HEX}`, flags: 'm' }, `acme ${VALUE}\nacme ${VALUE}`, 2],
    ['not at the cut of a piece', { keywords: [], pattern: '^k-' }, `${'.'.repeat(9_000)}k-`, 0],
  ])('%s', async (_name, about, content, count) => {
    expect(await values({ ...KEY, ...about }, content)).toHaveLength(count)
  })

  it('finds every value once, wherever the pieces are cut', async () => {
    const rule = { ...KEY, keywords: [] }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 12 }), async (gaps) => {
        expect(await values(rule, gaps.map((gap) => `${'é.'.repeat(gap / 2)} ${VALUE}`).join('') + '.'.repeat(100))).toHaveLength(
          gaps.length,
        )
      }),
      { numRuns: 60 },
    )
  })

  it('gives spans inside any bytes', async () => {
    const settings = await ownSettings({ ...KEY, keywords: [], pattern: '[a-zé]{3,9}\\S', flags: 'i' })
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = textOf(bytes)
        for (const { start, end } of searchOwn(text, settings))
          expect([start >= 0, start < end, end <= text.bytes.length]).toEqual([true, true, true])
      }),
    )
  })
})

describe('what the value is', () => {
  it.each<[string, Partial<OwnRule>, string, string[]]>([
    ['the first group that took part', { pattern: 'a=(\\d+)|b=(\\w+)' }, 'acme b=xyz', ['xyz']],
    ['the whole match without groups', { pattern: 'k-\\d+' }, 'acme k-12', ['k-12']],
    ['the group of a number', { pattern: '(k)-(\\d+)', group: 2 }, 'acme k-12', ['12']],
    ['the whole match with group 0', { pattern: '(k)-(\\d+)', group: 0 }, 'acme k-12', ['k-12']],
    ['the group of a name', { pattern: '(k)-(?<v>\\d+)', group: 'v' }, 'acme k-12', ['12']],
    ['the whole match where the named group took no part', { pattern: 'k-(\\d)?', group: 1 }, 'acme k-x', ['k-']],
    ['in characters beyond ASCII', { pattern: 'clé=(\\S+)' }, 'acme é clé=pässwörd', ['pässwörd']],
    ['with the flag u', { pattern: '\\p{Lu}\\p{Ll}+=(\\d+)', flags: 'u' }, 'acme Élan=77', ['77']],
  ])('%s', async (_name, about, content, expected) => {
    expect(await values({ ...KEY, ...about }, content)).toEqual(expected)
  })

  it('keeps its place in bytes that are no UTF-8', async () => {
    expect(await values(KEY, Buffer.concat([Buffer.from([0xff, 0xc3, 0x20]), Buffer.from(`acme ${VALUE}`)]))).toEqual(['12ab34cd'])
  })
})

describe('what a rule leaves alone', () => {
  const at = `acme x\n${VALUE} # note\n`
  it.each<[string, Partial<OwnRule>, string, number]>([
    ['too little entropy', { minEntropy: 3.5 }, 'a.txt', 0],
    ['enough entropy', { minEntropy: 2.5 }, 'a.txt', 1],
    ['another path', { path: '\\.env$' }, 'a.txt', 0],
    ['its path', { path: '\\.env$' }, 'b/.env', 1],
    ['another glob', { globs: ['*.env'] }, 'a.txt', 0],
    ['its glob', { globs: ['*.env'] }, 'b/x.env', 1],
    ['a path of an exception', { except: [{ ...exception, paths: ['^test/'] }] }, 'test/a.txt', 0],
    ['a glob of an exception', { except: [{ ...exception, globs: ['test/'] }] }, 'test/a.txt', 0],
    ['the value', { except: [{ ...exception, patterns: ['^12ab'] }] }, 'a.txt', 0],
    ['not the match where the value is meant', { except: [{ ...exception, patterns: ['^k-'] }] }, 'a.txt', 1],
    ['the match', { except: [{ ...exception, patterns: ['^k-'], target: 'match' }] }, 'a.txt', 0],
    ['the line', { except: [{ ...exception, patterns: ['# note$'], target: 'line' }] }, 'a.txt', 0],
    ['not another line', { except: [{ ...exception, patterns: ['acme'], target: 'line' }] }, 'a.txt', 1],
    ['a stop word in either case', { except: [{ ...exception, stopwords: ['34CD'] }] }, 'a.txt', 0],
    ['any of several', { except: [{ ...exception, paths: ['^no$'], stopwords: ['34cd'] }] }, 'a.txt', 0],
    ['not all of several', { except: [{ ...exception, condition: 'all', paths: ['^no$'], stopwords: ['34cd'] }] }, 'a.txt', 1],
    ['all of several', { except: [{ ...exception, condition: 'all', paths: ['^a'], stopwords: ['34cd'] }] }, 'a.txt', 0],
    ['nothing, where an exception says nothing', { except: [{ ...exception, condition: 'all' }, exception] }, 'a.txt', 1],
    ['not a placeholder: it means what it says', { pattern: 'k-(x{8})' }, 'a.txt', 0],
  ])('%s', async (_name, about, path, count) => {
    expect(await values({ ...KEY, ...about }, at, path)).toHaveLength(count)
  })

  it('a commit of an exception', async () => {
    const settings = await ownSettings({ ...KEY, except: [{ ...exception, commits: ['c'.repeat(40)] }] })
    const text = textOf(at)
    const from = (commitId: string): unknown[] =>
      searchOwn({ ...text, bytes: text.bytes, content: text.content, entry: { ...text.entry, commitId } }, settings)
    expect([from('c'.repeat(40)).length, from('d'.repeat(40)).length]).toEqual([0, 1])
  })
})

describe('in a scan', () => {
  it('an own rule names the value before the entropy check, also inside base64', async () => {
    const rule = ownRule({ id: 'acme', title: 'Acme', keywords: ['acme'], pattern: 'acme-([0-9A-Za-z]{24})' })
    const settings = await ownSettings(rule)
    const checks = await loadChecks(['pattern', 'entropy'], [rule])
    const value = ['q7Rt2Lm9', 'Zx4Vb8Nc', '1Wd6Kf3J'].join('')
    const found = scanText(textOf(`acme_password = "acme-${value}"\n`), checks, settings)
    expect(found).toMatchObject([{ rule: 'acme', title: 'Acme', confidence: 'high', line: 1, column: 23 }])
    expect(JSON.stringify(found)).not.toContain(value)
    const inside = scanText(textOf(`data: ${Buffer.from(`x acme-${value} y`).toString('base64')}\n`), checks, settings)
    expect(inside).toMatchObject([{ rule: 'acme', via: ['base64'] }])
  })
})
