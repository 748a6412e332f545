import { secretName } from '../../env/secret-name.ts'
import type { Match, Settings, Text, TextCheck, Warn } from '../../model.ts'
import { type Dockerfile, type Instruction, readDockerfile } from '../../parse/dockerfile.ts'
import { isLookup } from '../../value/placeholder.ts'
import { shippedStages, stageNumbers } from './docker/stages.ts'
import { copiesOfEnv } from './docker/copies.ts'
import { softened } from './docker/soften.ts'
import { isDockerfileName } from './docker/name.ts'
import { baseName } from '../finding/whole-file.ts'
import { placeMatch } from './docker/place.ts'
import { runValues } from './docker/run.ts'
import type { DeployFile, Given } from './given.ts'
import { makeJudge } from './judge.ts'
import { isTemplate } from './template.ts'

/** What a Dockerfile alone puts into its image: values in ENV, ARG and RUN, environment files that it copies. */
export const dockerfileCheck: TextCheck = {
  name: 'deploy',
  needs: 'text',
  selects: ({ path }) => isDockerfileName(baseName(path)),
  run: findInDockerfile,
}

function findInDockerfile(text: Text, settings: Settings, warn?: Warn): Match[] {
  if (text.encoding === 'binary') return []
  const { content, entry } = text
  const file = readDockerfile(content)
  if (file.problem !== null && !isTemplate(content))
    warn?.({
      path: entry.path,
      line: text.firstLine + file.problem.line - 1,
      message: `no valid Dockerfile (${file.problem.message}): only read line by line`,
    })
  const judge = makeJudge({ text, content } as DeployFile, settings)
  const given = [...settingsIn(file), ...file.instructions.flatMap((instruction) => runValues(instruction, content))]
  return [...given.flatMap((each) => judge(each) ?? []), ...softened([...buildArguments(file), ...copiesOfEnv(file)], text, settings)]
}

/** A weak value is harmless where it does not reach the container: in ARG, and in a stage that only builds. */
function settingsIn(file: Dockerfile): Given[] {
  const stages = stageNumbers(file)
  const shipped = shippedStages(file)
  return file.instructions.flatMap((instruction, i) => {
    const isKept = instruction.keyword === 'ENV' && shipped.has(stages[i] as number)
    return instruction.settings.flatMap(({ name, value, start, end }): Given[] => {
      if (value === null) return []
      const known = literalOf(value)
      return known === null
        ? []
        : [
            {
              rule: 'dockerfile-secret-env',
              mustBeLong: true,
              name,
              ...known,
              start: start + known.start,
              end: end - (value.length - known.end),
              ...(isKept ? {} : { weakFor: 'test' as const }),
            },
          ]
    })
  })
}

/** `${NAME:-default}` is its default. */
function literalOf(value: string): { value: string; start: number; end: number } | null {
  const [all, given] = /^\$\{\w{1,100}:?-([^${}]{1,500})\}$/.exec(value) ?? []
  if (all === undefined || given === undefined) return { value, start: 0, end: value.length }
  const start = all.length - 1 - given.length
  return { value: given, start, end: start + given.length }
}

/** ARG without a value is given one by --build-arg; it stays in the history, and ENV puts it into every container. */
function buildArguments({ instructions }: Dockerfile): Match[] {
  const settings = (keyword: string): Instruction['settings'] =>
    instructions.filter((each) => each.keyword === keyword).flatMap((each) => each.settings)
  const copies = new Map<string, Instruction['settings'][number]>()
  for (const setting of settings('ENV')) {
    const of = setting.value !== null && isSecret(setting.name) && isLookup(setting.value) ? referenceIn(setting.value) : null
    if (of !== null && !copies.has(of)) copies.set(of, setting)
  }
  const secrets = settings('ARG').filter(({ name, value }) => (value === null || value === '') && isSecret(name))
  return secrets.flatMap(({ name, start, end }) => {
    const copy = copies.get(name)
    const what = copy === undefined ? `${name} is a build argument` : `ENV ${copy.name} keeps the build argument ${name} in the image`
    return [placeMatch('dockerfile-secret-arg', copy ?? { start, end }, { name, what, severity: copy === undefined ? 'low' : 'medium' })]
  })
}

function isSecret(name: string): boolean {
  const kind = secretName(name)
  return kind !== null && kind !== 'url'
}

/** `$NAME`, `${NAME}`, `${NAME:-…}` */
function referenceIn(value: string): string | null {
  const [, whole, braced] = /^\$(?:(\w{1,200})$|\{(\w{1,200})[:}])/.exec(value) ?? []
  return whole ?? braced ?? null
}
