import { describe, expect, it } from 'vitest'
import type { Match, Settings, Warning } from '../../../src/model.ts'
import { manifestsCheck } from '../../../src/scan/deploy/manifests.ts'
import { textOf } from '../../scan/rules-sample.ts'
import { ENV } from '../../support/env.ts'
import { type FilledFile, filledFiles } from './fill.ts'

const SETTINGS = { env: ENV, globs: () => false } as unknown as Settings

/** Rules by which the files of bad and note are found. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  'kubernetes/k8s/secret.yaml': ['kubernetes-plain-secret'],
  'kubernetes/k8s/weak.yaml': ['kubernetes-weak-secret'],
  'kubernetes/k8s/no-base64.yaml': ['kubernetes-broken-base64'],
  'kubernetes/k8s/app.yaml': ['kubernetes-secret-in-configmap', 'kubernetes-secret-in-env'],
  'kubernetes/k8s/overlays/production/cron.json': ['kubernetes-secret-in-env', 'kubernetes-weak-secret'],
  'kubernetes/k8s/overlays/dev/secret.yaml': ['kubernetes-weak-secret'],
  'helm/chart/templates/secret.yaml': ['kubernetes-plain-secret', 'kubernetes-weak-secret'],
  'helm/chart/values.yaml': ['helm-plain-secret'],
  'helm/release.yaml': ['helm-plain-secret'],
  'helm/chart/ci/test-values.yaml': ['helm-plain-secret'],
  'kustomize/base/kustomization.yaml': ['kubernetes-plain-secret', 'kubernetes-secret-in-configmap', 'kubernetes-weak-secret'],
  'broken/k8s/secret.yaml': ['kubernetes-plain-secret', 'kubernetes-weak-secret'],
  'broken/chart/values.yaml': ['helm-plain-secret'],
  'broken/group_vars/all.yml': ['ansible-plain-secret'],
}
const OF_TREE: Readonly<Record<string, string>> = {
  pipelines: 'ci-plain-secret',
  terraform: 'terraform-plain-secret',
  ansible: 'ansible-plain-secret',
  ecs: 'ecs-plain-secret',
}

function rulesOf({ tree, path }: FilledFile): readonly string[] {
  const own = tree === 'machines' ? (path.includes('Procfile') ? 'procfile-plain-secret' : 'systemd-plain-secret') : OF_TREE[tree]
  return own === undefined ? (RULES[`${tree}/${path}`] ?? []) : [own]
}

function scan(file: FilledFile): { matches: Match[]; warnings: Warning[] } {
  const warnings: Warning[] = []
  const text = textOf(file.content, file.path)
  const isSelected = manifestsCheck.selects?.(text.entry, SETTINGS) ?? true
  return { matches: isSelected ? manifestsCheck.run(text, SETTINGS, (warning) => warnings.push(warning)) : [], warnings }
}

const lineOf = ({ content }: FilledFile, offset: number): number => content.slice(0, offset).split('\n').length
const linesOf = (file: FilledFile, spans: readonly { start: number }[]): number[] => spans.map(({ start }) => lineOf(file, start))

const files = filledFiles()
const cases = files.map((file): [string, FilledFile] => [`${file.tree}/${file.expected}/${file.path}`, file])

describe('deployment files', () => {
  it.each(cases.filter(([, { expected }]) => expected !== 'ok'))('%s', (_, file) => {
    const { matches } = scan(file)
    expect(linesOf(file, matches)).toEqual(linesOf(file, file.slots))
    const within = matches.filter(({ start, end }, at) => start >= (file.slots[at]?.start ?? 0) && end <= (file.slots[at]?.end ?? 0))
    expect(within).toHaveLength(file.slots.length)
    expect([...new Set(matches.map(({ rule }) => rule))].sort()).toEqual(rulesOf(file))
    expect(new Set(matches.map(({ severity }) => severity === 'low'))).toEqual(new Set([file.expected === 'note']))
  })

  it.each(cases.filter(([, { expected }]) => expected === 'ok'))('%s', (_, file) => {
    const { matches } = scan(file)
    expect(matches.map(({ start, rule }) => `${lineOf(file, start)}: ${rule}`)).toEqual([])
  })

  it('what is broken is told, and nothing else is', () => {
    const told = files.filter((file) => scan(file).warnings.length > 0)
    expect(told.map(({ path }) => path).sort()).toEqual(files.flatMap(({ tree, path }) => (tree === 'broken' ? [path] : [])).sort())
    expect(told.map((file) => scan(file).warnings[0]?.message)).toContainEqual(expect.stringContaining('only read line by line'))
  })

  it('no message holds a value', () => {
    for (const file of files) {
      const { matches, warnings } = scan(file)
      const words = JSON.stringify([matches.map(({ why, title, fix, name }) => [why, title, fix, name]), warnings])
      for (const { start, end } of matches) if (end - start > 8) expect(words).not.toContain(file.content.slice(start, end))
    }
  })
})
