import { expect, it } from 'vitest'
import { trialText } from '../../../src/cli/rules/show.ts'
import { openText } from '../../../src/decode/text.ts'
import { RULES } from '../../../src/rules/index.ts'
import { loadChecks } from '../../../src/scan/checks.ts'
import { tryRules } from '../../../src/scan/trial/index.ts'
import { githubToken } from '../../support/tokens.ts'
import { ownSettings } from '../../scan/own/settings.ts'

const said = async (content: string): Promise<string> => {
  const text = openText({ path: 'a.env', mode: 'file', sizeBytes: content.length }, Buffer.from(content))
  return trialText(await tryRules(text, await loadChecks(['pattern']), RULES, await ownSettings()))
}

const TOKEN = githubToken(1)
const WRONG = TOKEN.slice(0, -1) + (TOKEN.endsWith('a') ? 'b' : 'a')
const ID = ['AKIA', 'Q4TWN5YZKLMPRSXC'].join('')
const KEY = ['kq8Zr3vX', 'bT1nW7yU5mC2pL9sD4fG6hJ0aQeR/iVo'].join('')

it.each<[string, string, string[]]>([
  ['a right checksum', `id = ${TOKEN}\n`, ['critical · proven', 'its checksum is right', 'answer  blocks']],
  ['a wrong checksum', `id = ${WRONG}\n`, ['· low', 'its checksum is wrong']],
  [
    'two parts',
    `aws_access_key_id = ${ID}\naws_secret_access_key = ${KEY}\n`,
    ['parts   AWS access key id at 1:21, AWS secret access key at 2:25'],
  ],
])('%s is said in words', async (_what, content, expected) => {
  const words = await said(content)
  for (const each of expected) expect(words).toContain(each)
  for (const value of [TOKEN, WRONG, KEY]) expect(words).not.toContain(value)
})
