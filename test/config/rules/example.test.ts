import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadSettings } from '../../../src/config/tree.ts'
import type { OwnRule } from '../../../src/model.ts'
import { loadGlobs } from '../../../src/policy/glob.ts'
import { judgeRule } from '../../../src/scan/own/judge.ts'
import { ROOT } from '../../support/sources.ts'
import { folder } from '../folder.ts'

async function rulesOf(page: string, marker: string): Promise<OwnRule[]> {
  const blocks = readFileSync(join(ROOT, page), 'utf8').match(/```yaml\n[\s\S]*?```/g) ?? []
  const example = blocks.find((block) => block.includes(marker)) ?? ''
  using files = folder({ 'hushgate.config.yaml': example.replace(/^```yaml\n|```$/g, '') })
  const { top } = await loadSettings({ paths: [] }, { root: files.dir, cwd: files.dir, loadGlobs, judgeRule })
  return [...top.rules.own]
}

describe('the examples in the documents are configurations', () => {
  it.each([
    ['docs/own-rules.md', 'rules:', ['acme-deploy-key', 'no-terraform-plans']],
    ['README.md', 'minBits', ['acme-key']],
  ])('%s', async (page, marker, ids) => expect((await rulesOf(page, marker)).map(({ id }) => id)).toEqual(ids))
})
