import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Check, Settings } from '../../src/model.ts'
import { nameTest } from '../../src/project/names.ts'
import { loadChecks } from '../../src/scan/checks.ts'
import { isOnlyCode } from '../../src/scan/ordinary.ts'
import { ENV } from '../support/env.ts'

const settings = { env: ENV } as unknown as Settings
const WORDS = (
  '.env env .envrc settings config main app server compose docker-compose dockerfile Dockerfile containerfile procfile values secret vars group_vars host_vars ' +
  'templates tasks github workflows k8s deploy kustomization chart index user prod production example sample template dist local test .github .gitlab-ci ' +
  'ecs task-definition systemd x'
).split(' ')
const ENDINGS =
  '.ts .tsx .js .mjs .py .rb .go .java .kt .rs .cs .php .c .css .html .md .svg .yml .yaml .json .tf .tfvars .env .service .example .toml .ini .sh .txt'.split(
    ' ',
  )
const path = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 2 }),
    fc.constantFrom(...ENDINGS, ''),
  )
  .map(([folders, names, ending]) => [...folders, names.join('.') + ending].join('/'))

function means(check: Check, name: string): boolean {
  if (check.needs === 'project') return nameTest(check.reads)(name)
  if (check.needs !== 'text') return true
  return check.selects?.({ path: name, mode: 'file', sizeBytes: null }, settings) ?? true
}

describe('a commit of code alone', () => {
  it('has no path that a check of templates or deployments means', async () => {
    const checks = await loadChecks(['template', 'deploy'])
    fc.assert(
      fc.property(path, (name) => {
        if (isOnlyCode([name], [settings])) expect(checks.filter((check) => means(check, name))).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    [['src/index.ts', 'README.md'], true],
    [['src/index.ts', 'docker-compose.yml'], false],
    [['.env'], false],
    [['src/settings.py'], false],
    [['Dockerfile'], false],
  ])('%j: %s', (paths, expected) => expect(isOnlyCode(paths, [settings])).toBe(expected))

  it('a configuration may name templates of any ending', () => {
    expect(isOnlyCode(['src/index.ts'], [{ env: { ...ENV, templates: ['*.ts'] } } as unknown as Settings])).toBe(false)
  })

  it('loads none of them', async () => {
    expect((await loadChecks(['template', 'deploy', 'entropy'], [], true)).map(({ name }) => name)).toEqual(['entropy'])
  })
})
