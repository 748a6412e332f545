import { describe, expect, it } from 'vitest'
import { githubReport } from '../../src/report/github.ts'
import type { Finding } from '../../src/model.ts'
import { fileFinding, finding, keep, outcomeOf, richOutcome } from './outcome.ts'

/** The properties of the first command, as GitHub reads them. */
function properties(found: Finding): Record<string, string> {
  const line = githubReport(outcomeOf({ verdicts: [keep(found)] })).split('\n')[0] ?? ''
  const list = /^::error (.*?)::/.exec(line)?.[1]?.split(',') ?? []
  const decode = (text: string) => text.replace(/%(25|0D|0A|3A|2C)/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Object.fromEntries(list.map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))]))
}

describe('the github report', () => {
  it('says one of everything', async () => {
    await expect(githubReport(richOutcome())).toMatchFileSnapshot('golden/github.txt')
  })

  it('is only the proof where nothing was found', () => {
    expect(githubReport(outcomeOf())).toBe('scanned 3 files, 12345 bytes, skipped 0\n')
  })

  it.each(['a,b', 'a:b', 'a%b', '100%25', 'a\nb', 'a\r\nb', 'a=b', 'a::b'])('names the file %j so that GitHub reads it back', (path) => {
    expect(properties(finding({ path }))['file']).toBe(path)
  })

  it.each<[string, Finding, Record<string, string>]>([
    ['on one line', finding(), { line: '14', endLine: '14', col: '15', endColumn: '121' }],
    ['over several lines', finding({ endLine: 16 }), { line: '14', endLine: '16' }],
    ['about the file', fileFinding(), {}],
  ])('tells the place: %s', (_name, found, place) => {
    const { file: _file, title: _title, ...rest } = properties(found)
    expect(rest).toEqual(place)
  })
})
