import { expect, it } from 'vitest'
import type { ProjectView, Settings, Warning } from '../../../src/model.ts'
import { readDockerfile } from '../../../src/parse/dockerfile.ts'
import { shippedStages } from '../../../src/scan/deploy/docker/stages.ts'
import { dockerfileCheck } from '../../../src/scan/deploy/dockerfile.ts'
import { manifestsCheck } from '../../../src/scan/deploy/manifests.ts'
import { containersCheck } from '../../../src/scan/deploy/project/index.ts'
import { ENV } from '../../support/env.ts'
import { textOf } from '../rules-sample.ts'

const SETTINGS = { env: ENV, globs: () => false } as unknown as Settings
const many = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join('')
const chain = (count: number): string =>
  `services:\n${many(count, (at) => `  s${at}:\n    image: a\n    extends:\n      service: s${at + 1}\n`)}  s${count}:\n    image: a\n`

function warningsOf(content: string): Warning[] {
  const text = textOf(content, 'compose.yaml')
  const warnings: Warning[] = []
  const view: ProjectView = { paths: ['compose.yaml'], text: (path) => (path === 'compose.yaml' ? text : null), isOnDisk: () => false }
  containersCheck.run(
    view,
    () => SETTINGS,
    (warning) => warnings.push(warning),
  )
  return warnings
}

it.each([
  ['a chain of extends', chain(20_000)],
  ['services', `services:\n${many(20_000, (at) => `  s${at}:\n    build: ./d${at}\n`)}`],
])('20,000 services: %s: ends, and says what was not compared', (_what, content) => {
  expect(manifestsCheck.run(textOf(content, 'compose.yaml'), SETTINGS)).toEqual([])
  expect(warningsOf(content)).not.toEqual([])
})

it('what is not compared is told', () => {
  expect(warningsOf(chain(9))).toEqual([])
  expect(warningsOf(chain(12)).map(({ message }) => message)).toEqual(['of a chain of extends: only 10 services are followed'])
  const services = `services:\n${many(301, (at) => `  s${at}:\n    image: a\n`)}`
  expect(warningsOf(services).map(({ message }) => message)).toEqual(['only the first 300 services are compared with each other'])
})

it('thousands of stages', () => {
  const content = many(5000, (at) => `FROM a AS s${at}\nARG NPM_TOKEN\nENV X=$NPM_TOKEN\n`)
  expect(dockerfileCheck.run(textOf(content, 'Dockerfile'), SETTINGS)).toHaveLength(5000)
})

it('a stage is built upon the last one before it of that name', () => {
  const file = readDockerfile('FROM a AS x\nFROM b AS x\nFROM x AS y\nFROM c AS x\nFROM y\n')
  expect([...shippedStages(file)].sort()).toEqual([-1, 1, 2, 4])
})
