import { expect, it } from 'vitest'
import { loadGlobs } from '../../src/policy/glob.ts'
import { nameTest } from '../../src/project/names.ts'

const PATHS = [
  'Dockerfile',
  'a/Dockerfile.dev',
  'x.dockerignore',
  '.env',
  'b/.env.local',
  'compose.yaml',
  'compose.prod.yml',
  'src/app.ts',
  'docker/x',
]

it.each<[string[], number]>([
  [['Dockerfile*'], 2],
  [['*.dockerignore', '.env*'], 3],
  [['**/compose*.y?(a)ml'], 9],
  [['compose*.yml'], 1],
  [['.env'], 1],
  [['{a,b}/*.ts'], 9],
  [['compose.[xy]aml', 'docker/*'], 9],
])('%j: never says no to what the globs match', async (globs, count) => {
  const matches = await loadGlobs()
  const may = nameTest(globs)
  expect(PATHS.filter(may)).toHaveLength(count)
  expect(PATHS.filter((path) => matches(path, globs) && !may(path))).toEqual([])
})
