import { describe, expect, it } from 'vitest'
import { nameBefore } from '../../../src/scan/pattern/name.ts'
import { githubToken } from '../../support/tokens.ts'

describe('nameBefore', () => {
  it.each([
    ['API_KEY=', 'API_KEY'],
    ['api_key = "', 'api_key'],
    ["'api-key' => '", 'api-key'],
    ['"apiKey": "', 'apiKey'],
    ['key := `', 'key'],
    ['  token: ', 'token'],
    ['const key: string = "', 'key'],
    ['config.db.password = "', 'config.db.password'],
    ['os.environ["GH_TOKEN"] = "', 'GH_TOKEN'],
    ['Authorization: Bearer ', 'Authorization'],
    ['run --token ', 'token'],
    ['run --token=', 'token'],
    ['<apiKey>', 'apiKey'],
    ['ENV GH_TOKEN ', 'GH_TOKEN'],
    ['a=1, b="', 'b'],
    ['if (token === "', 'token'],
    ['x = b"', 'x'],
    ['hello ', undefined],
    ['', undefined],
    ['name = \n"', undefined],
    ['see https://x/', undefined],
    [`"${githubToken(1)}": "`, undefined],
  ])('%j: %s', (before, name) => {
    expect(nameBefore(`${before}VALUE`, before.length)).toBe(name)
  })

  it('looks at most 120 characters back', () => {
    expect(nameBefore(`key${' '.repeat(130)}= V`, 135)).toBeUndefined()
  })
})
