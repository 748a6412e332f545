import { describe, expect, it } from 'vitest'
import { isComposePath, readCompose } from '../../../src/env/project/compose.ts'

it.each([
  ['compose.yaml', true],
  ['docker-compose.yml', true],
  ['deploy/docker-compose.prod.yml', true],
  ['compose.override.yaml', true],
  ['composer.yaml', false],
  ['compose.json', false],
  ['decompose.yaml', false],
])('isComposePath %s: %s', (path, answer) => expect(isComposePath(path)).toBe(answer))

describe('readCompose', () => {
  const text = `x-env: &env
  SHARED: a
services:
  web:
    environment:
      <<: *env
      OWN: \${OWN_VALUE}
    env_file: .env
    secrets: [one, { source: two }]
  worker:
    environment:
      - LISTED=\${A:-b}
      - PASSED
    env_file:
      - { path: worker.env, required: false }
      - .env
# \${COMMENTED}
volumes:
  x: $$ESCAPED $BARE
`
  const { services, interpolated, brokenLines } = readCompose(text)

  it('services with variables, files and secrets', () => {
    expect(
      services.map(({ name, line, variables, envFiles, secrets }) => [name, line, variables.map((each) => each.name), envFiles, secrets]),
    ).toEqual([
      ['web', 4, ['OWN', 'SHARED'], ['.env'], ['one', 'two']],
      ['worker', 10, ['LISTED', 'PASSED'], ['worker.env', '.env'], []],
    ])
    expect(services[0]?.variables[0]).toEqual({ name: 'OWN', line: 7 })
    expect(brokenLines).toEqual([])
  })

  it('what is put in, and whether there is a default', () => {
    expect(interpolated.map(({ name, hasDefault, line }) => [name, hasDefault, line])).toEqual([
      ['OWN_VALUE', false, 7],
      ['A', true, 12],
      ['BARE', false, 19],
    ])
  })

  it.each(['', '[', 'services: 1', 'services:\n  web: null', '- a', 'services:\n  web:\n    environment: 3\n'])(
    '%j is read without harm',
    (odd) => {
      expect(readCompose(odd).services.flatMap((service) => service.variables)).toEqual([])
    },
  )
})
